// Shows new mails by itself, but not while somebody types a filter or reads older ones.
const count = document.querySelector(".count");
const filter = document.querySelector("input[name=to]");
if (count && !new URLSearchParams(location.search).has("before")) {
  const shown = Number(count.dataset.newest);
  setInterval(async () => {
    if (document.hidden || document.activeElement === filter) return;
    try {
      const stats = await (await fetch("/api/stats")).json();
      if (stats.newestId !== shown) location.reload();
    } catch {
      count.textContent = "the mailbox does not answer";
    }
  }, 2000);
}
