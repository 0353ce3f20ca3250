# Serbian, with Croatian and Bosnian (ijekavian) forms. Latin with diacritics; folding does the rest.

[negation]
ne nije nisam nisi nismo niste nisu neću nećeš neće nećemo nećete nemoj nemojte nemam nemamo nema nemate bez nikad nikada niti ni niko nitko ništa ništo bilo

[category delivery]
nije|nisu|ni .. stig* = 2
  ! stig* .. uplat*|novac|račun*|odgovor*|refund*
nije|nisu .. isporuč* = 3
nije|nisu .. dostav* = 3
nikad|nikada .. stig* = 2
  ! stig* .. uplat*|novac|odgovor*|refund*
čekam* .. paket*|pošilj*|isporuk*|dostav*|robu = 2
gde|gdje .. paket*|pošilj*|porudžbin*|narudžb*|roba|kurir* = 3
paket*|pošilj* .. kasni*|izgub*|nesta*|zagub* = 3
paket*|pošilj*
isporuk*|isporuč*
dostav*
kurir*|dostavljač*|poštar*
kasni* .. dan*|sat*|nedelj*|tjed*|sedmic*|minut* = 2
kašnjen*
kasnio|kasnila|zakasn*
otkaza* .. let|linij*|polaz*|voz*|vlak*|autobus*|termin*|vožnj* = 2
let|voz|vlak|autobus|bus .. nije .. doš* = 3
nije .. doš* .. autobus*|voz*|vlak*|majstor*|serviser*|kurir* = 3
majstor*|serviser*|tehničar*|monter* .. nije|nisu .. doš*|pojavi* = 3
nije|nisu .. pojavi* = 2
pogrešn* .. adres* = 2
komšij*|komšin*|susjed* .. paket*|pošilj* = 2
ostavi* .. ispred|kod|ulaz*|kapij* = 1
prtljag*|kofer* .. nije|izgub*|nesta* = 3
izgub* .. prtljag*|kofer*|paket*|pošilj* = 3
preusmeren*|preusmjeren*
praćenj* .. pošilj*|paket* = 2
propusti* .. let|vezu|presedanj*|presjedanj* = 2
đubre|smeće|otpad .. nije|nisu|niko|nitko .. odn*|odvez* = 3

[category product]
polomljen*|slomljen*|razbijen*|napuk* = 2
  ! slomljen* sam
pokvaren*|pokvari* = 2
neispravn*|defekt*|falič* = 3
oštećen*|ošteti* = 2
pocepan*|poderan*|poderal*|raspar*|iscep*
pogrešn* .. veličin*|boj*|artik*|model*|proizvod*|robu = 3
poslali .. pogrešn* = 2
ne odgovara .. opis*|slic* = 3
nije .. kao .. slic*|opis* = 3
kvalitet*|kvalitetno|kvaliteta .. loš*|užas*|katastrof*|nikak* = 2
loš*|užas* kvalitet* = 3
ne radi .. mašin*|veš*|frižider*|hladnjak*|televizor*|usisiv*|motor* = 2
mašin*|frižider*|hladnjak*|televizor*|bojler*|šporet*|štednjak* .. ne radi|crk* = 2
bajat*|užegl*|buđav*|pljesniv*|plesniv*|pokvaren* .. hran*|meso|sir|hleb|kruh|jel* = 2
hladn* .. hran*|jel*|pic*|supa|juha|čorb* = 2
prljav* .. sob*|posteljin*|peškir*|ručnik*|kupatil*|kupaonic* = 2
raspa* .. se = 2
ogreban*|izgreban*
fali|nedostaj* .. deo|dio|delov*|dijelov*|šraf*|vijak*|noga|artik* = 2
krivo .. sklop*|montir*|ugrađ* = 2
reklamacij*
garancij*|jamstv*
proizvod*

[category billing]
račun*
  ! račun* .. haker*|hakiran*|upa*
  ! korisničk* račun*
duplo|dvaput|dvostruk* .. naplat*|skin*|skid*|tereti*|zaduž* = 3
naplat*|skin*|skid* .. duplo|dvaput|dvostruko = 3
naplaće*|naplati* = 2
skinuli|skinut*|skinuo .. rač*|kartic*|novac|para|dinar*|evr*|eur* = 2
preplati*|pretpla* = 1
faktur*
uplatnic*
provizij*|naknad* .. održ*|obrad*|odobr*|skr* = 2
provizij* = 2
kamat* = 2
opomen* .. plać*|plat*|dug* = 2
dugovan*|zaduženj* = 2
nije|nisu .. vrać*|vrati* .. novac|pare|para|uplat*|depozit* = 3
novac|pare|uplat*|refund*|povrat|povraćaj .. nije|nisu|nikad .. legl*|legao|stig*|vrać* = 3
depozit*|kauci* .. nije|nisu|ne .. vra* = 3
iznos* .. pogreš*|veći|netačn*|netočn*|pogrešan = 2
uvećan*|previsok* .. račun* = 2
platio|platila|plaćen* = 1
kazn* .. nakn*|parking*|iznos*|plat* = 2
naplaćen*|teretili = 2
kredit* .. rata|rate|ratu = 1

[category service]
bezobraz*|drzak|drsk*|drzo*|nekulturn*|neljubaz*|nepristoj*|arogant*|bahat*|osorn* = 2
službeni*|radni*|osoblj*|prodavač*|prodavačic*|konobar*|vozač*|operater*|blagajni*|doktork*|recepcioner*
  ! radnih|radni|radnim dan*|vrem*|sat*
vika*|dera*|urla*|brec* .. na mene|mi|nas = 2
vređa*|vrijeđa*|uvred*|uvrijed*|ponižava*|poniz* = 2
ponašanj* = 2
odnos .. prema = 2
niko|nitko .. ne|nije .. javlj*|javi*|odgova*|odgovor* = 3
ne javlja* .. telefon*|se = 2
ne odgovara* .. mejl*|mail*|poruk*|poziv* = 3
čeka* .. na vezi|liniji = 3
čeka* .. redu = 2
prebacuj*|prebaci*|šalta* .. mene|me|nas|od|sa|s = 2
korisničk* .. podršk*|servis*|služb*|centr* = 1
pozivn* centar*|centr* = 1
spusti*|prekin* .. slušalic*|vez* = 3
ignoriš*|ignorir*|ignoris* = 2
nezainteresovan*|nezainteresiran*|neprofesional*|nestručn* = 2
kolut* .. očima = 2
smej*|smij*|smeš* .. mi|nam .. lice = 2
šalter* = 1
podršk* .. nika*|očaj*|ne|loš* = 2

[category agreement]
ugovor* = 2
obeća*|obećan* = 1
raskid*|raskin* = 2
otkaz* .. ugovor*|pretplat*|član*|uslug*|polis* = 3
pretplat* = 1
članarin* = 2
poskup*|diga* .. cen*|cijen* = 2
podig*|poveća* .. cen*|cijen* = 3
sitn* slov*|slova = 3
reklam*|oglas*|akcij*|promocij* .. piše|pisalo|obećav*|ne|nije = 2
akcij*|popust*|kupon*|bon*
uslov*|uvjet* .. korišćenj*|korištenj*|ugovor*|polis* = 2
opšt*|opć* uslov*|uvjet* = 2
otkazn* rok* = 3
ugovorn* obavez* = 3
dogovor*|dogovaral* .. drug*|nije|nisu = 2
piše|pisalo .. sajtu|oglasu|reklami|katalogu|ponudi = 2
jednostran* = 2
polis* .. pokriv* = 2
odbij* .. štet*|odštetn* = 1
lažn* reklam*|oglašavanj* = 3

[category technical]
aplikacij* = 2
sajt*|internet* stranic*|web = 1
ne mogu|može .. prijavi*|ulog*|login* = 3
  ! prijavi* .. polici*|inspekcij*
lozink*|šifr* .. ne|nije|reset* = 2
ne učitava* = 3
internet* .. ne radi|nema|pada|puca|prekid* = 3
nemam*|nema|bez .. internet*|signal*|mrež* = 3
signal* = 1
ruter*|modem*|wifi|router* = 2
puca|pada|ruši|blokira .. aplik*|sajt*|internet* = 3
izbacuj* .. grešk*|me|aplik* = 2
grešk* .. server*|sistem*|sustav* = 2
ažurir*|update* .. aplik*|ne|nakon|posle|poslije = 2
verifikacion*|verifikacijsk*|sms kod* = 2
nalog* .. blokir*|zaključan*|ne = 2
nestal* .. struj* = 2
mobiln* bank*|bankarst* = 2
bankomat* .. proguta*|ne = 2
terminal* .. ne radi = 2
link* .. ne = 1

[category privacy]
ličn*|osobn* podat*|podac* = 3
gdpr|zzpl = 3
podat*|podac* .. proc*|curi*|proslij*|prosle*|prod*|dal*|podel*|podij*|otkri* = 3
haker*|hakova*|hakira* = 3
neko|netko|tuđ* .. u|na .. nalog*|račun* = 3
prevar*|phishing*|fišing* .. kartic*|račun*|podat* = 2
matičn* broj*|jmbg|oib = 2
bez .. pristank*|saglasnost*|suglasnost*|privol* = 3
ukra* identitet* = 3
krađ* identitet* = 3
privatnost* = 3
tuđ* .. podat*|račun*|nalaz*|mejl*|mail* = 2
u moje ime .. kredit*|ugovor*|otvor*|podig* = 3
snima*|kamer* .. bez|stan*|dvorišt*|kabin* = 2
poverenik*|povjerenik* .. podat* = 2
nepoznat* .. transakcij* = 2

[category safety]
povred*|povrijed*|ozlij*|ozled* = 3
otrova*|trovanj* = 3
alerg* = 3
zapal* .. se = 3
požar*|vatr*|plamen*|dim = 2
eksplo*|raspr* .. u = 2
strujn* udar* = 3
udari* .. struj* = 3
stresl* .. struj* = 3
opek*|opečen*|ofur* = 3
opasn*|opasnost* = 2
hitn* pomoć*|pomoc* = 2
  ! hitno
povraća* .. dete|dijete|celu|cijelu|cijeli|ceo|noć|jel*|svi = 2
  ! povraćaj*
staklo|staklić*|žic*|ekser|čavao .. hran*|jel*|u = 1
okliz* = 2
pao|pala .. stepenic*|pod|led|ploč* = 2
curi|curenje .. gas|plin = 3
miris* .. gas|plin = 3
pregrev*|pregrij* = 2
kočnic* .. otkaz*|ne = 3
davi*|uguši* .. dete|dijete|beb*|se = 2
pogrešn* lek*|lijek* = 3
bolnic* = 1

[tone upset]
sramot* = 2
katastrof* = 1
užas*
skandal* = 2
nedopustiv*|neprihvatljiv*|nečuven* = 1
dosta mi je|više = 2
dojadi*|smuči* = 2
besan|besna|bijesan|bijesna|besni|ogorčen* = 2
očaj* = 2
strašn* = 1
ne mogu da verujem|vjerujem = 2
ne mogu vjerovati|verovati = 2
da li ste normalni = 2
jeste li|l normalni = 2
jel ovo|to moguće|moguce = 1
alo = 1
hvala za|na .. ništa = 3
svaka čast .. na|stvarno|za = 1
bravo = 2
bruka = 2
izlud*|poludeć*|poludje*|poludi* = 2
prekipel*|prekip* = 2
do kad|kada više = 2
koliko još = 1
ponižavaj* = 1
van pameti|sebe = 2
umire* .. od = 1
pun mi je|kufer = 2

[tone rude]
sranj* = 3
sranje|sraćkan* = 3
jebem ti|vam|mu život|sunce|firmu|sistem|paket|aplikaciju = 3
jebot*|jebo|jebeno|jeben*|jebe = 2
  ! jebo te|vas
jbt|jbg|jebg*|jebiga = 2
kurac|kurčev*|kurcu|kurca = 2
  ! kurac jedan
u pičk* materinu|lepu = 2
za kurac = 3
zajeb* = 3
sjeb*|usr* = 2
govno|govna|govnu = 2
  ! govno jedno|ljudsk*
bedn*|bijedn* .. firm*|uslug*|podršk*|aplik* = 3
firma .. smeć*|đubr*|dno|cirkus = 3
smeće od = 3
đubre od|nad = 2
cirkus* = 1
dno dna = 3
džabe|dzabe vam = 1
pljačk* = 2
  ! opljačk* su|me
lopovluk* = 2
prevara = 1
sprdnj*|sprda* = 2
zaboli|boli .. kurac|dupe|briga = 3
idiotsk*|debiln*|kretensk*|glup* .. aplik*|sajt*|sistem*|sustav*|firm*|pravil*|bot* = 3
banana firm*|banka|država = 2
do đavola|vraga = 2

[tone abusive]
idiot*|idioti|idiote|idioti = 3
  ! idiotsk*
  ! idiotom
  ! sam|nisam|kao|da|ispa* idiot*
  ! naz* me|nas .. idiot*
  ! rek*|kaz*|vik* mi|nam|da .. idiot*
  ! mi|nam|me je|su .. idiot*
  + Idioti jedni, treći put šaljete pogrešno!
  - Vaš vozač mi je rekao da sam idiot.
  - Nazvao me je idiotom pred svima.
  - Pravite od mene kao idiota.
kreten*|kretenčin* = 3
  ! kretensk*
  ! kretenom|kretenkom
  ! sam|nisam|kao kreten*
  ! naz* me|nas .. kreten*
  ! mi|nam|me je|su .. kreten*
  + Kreteni, javite se više.
  - Radnik mi je rekao kretenu pomeri se.
debil*|debilčin* = 3
  ! debiln*
  ! debilom
  ! sam|nisam|kao debil*
  ! naz* me|nas .. debil*
  ! mi|nam|me je|su .. debil*
  + Ko je zaposlio ove debile?
  - Aplikacija je debilna.
  - Konobar me je nazvao debilom.
moron*|imbecil*|retard*|retardiran* = 3
  ! moronom|imbecilom
  ! naz* me|nas _ ..
  ! mi|nam|me je|su .. moron*|retard*|imbecil*
  + Vi ste obični moroni.
  - Rekli su da me je neko nazvao moronom.
budalo|budale|budaletin*|budaletino|budalčin* = 3
  ! praviti|pravite|prave od .. budale
  ! mi|nam|me je|su .. budal*
  ! pravi* budal*
  + Budale nesposobne, zatvorite tu firmu.
  - Vaš službenik mi je dobacio budalo.
  - Pravite budale od nas korisnika.
glupač*|glupan*|glupak*|glupand*|glupson*|tupson*|tupav*|tupadž*|tupan*|mamlaz*|blesav* = 3
  ! glupačom|glupakom|tupavom
  ! mi|nam|me je|su .. glup*|tup*
  ! tupav* aplik*|sistem*|sajt*|robot*|bot*
  + Ona glupača na šalteru ništa ne zna.
  - Prodavačica me je nazvala glupačom.
glup* ste|si = 2
  + Glupi ste ko noć.
  - Pitanje je glupo, izvinite.
stoko|stoka|stoku = 3
  ! hran* .. stoku
  ! za|moj*|naš* stoku|stoka
  ! stoka .. jede|uginul*|bolesn*|na
  + Stoko nevaspitana, vratite mi pare!
  - Naručio sam hranu za stoku i nije stigla.
magarč*|magarci|magare|konjin*|konju|majmun*|majmuni|krmač*|svinj* = 2
  ! svinjs*|svinjet*
  ! majmunisan*
  ! nisam|sam majmun*|magar*
  ! mi|nam|me je|su .. majmun*|konj*|magar*|svinj*|krmač*
  + Majmuni jedni, naučite da radite.
  - Svinjsko meso je bilo pokvareno.
krava|kravo|krave .. glup*|debel*|jedn* = 3
  ! mi|nam|me je|su .. krav*
  + Kravo glupa, to ti je posao!
  - Moje krave nemaju vode.
glup*|debel* krava|kravo|krave|kravu = 3
  ! mi|nam|me je|su .. krav*
  ! kravom
  + Ona debela krava na info pultu.
  - Konobar me je nazvao debelom kravom.
smrade|smradovi|smradu|smradovima = 3
  ! smrade .. iz kanal*
  + Smradovi, vratite mi novac.
  - Nesnosan smrad iz kanalizacije.
đubre|đubrad* .. jedn*|ljudsk*|obič*|bezobraz*|pokvaren* = 3
  ! nije|nisu .. đubre
  + Đubre jedno bezobrazno!
  - Đubre nije odneto nedelju dana.
đubrad*|ološ*|gamad*|bagra|bagro|gado|gadovi|fukar* = 3
  + Ološu jedan, prevarili ste penzionera.
  + Bagro lopovska.
govno jedno|ljudsk*|obično = 3
  + Ti si govno jedno.
  - Ova usluga je govno.
govnar*|seronj*|drkadžij*|šupč*|šupk* = 3
  ! mi|nam|me je|su .. seronj*
  + Seronje iz podrške.
  - Vozač mi je rekao seronjo.
kučk*|kurv*|kurvetin*|droc*|fufic* = 3
  ! kurvom|kučkom
  ! mi|nam|me je|su .. kučk*|kurv*
  ! u kurvin*
  + Kučko, nemoj da mi spuštaš slušalicu.
  - Nazvao me je kurvom pred decom.
pičk* .. jedn*|obič*|glup*|nijedn* = 3
  ! mi|nam|me je|su .. pičk*
  + Pičke jedne, javite se na telefon.
  - Rekao mi je da sam pička obična.
peder*|pederčin* = 2
  ! jer|zato|zbog|što .. peder*
  ! pederom
  ! mi|nam|me je|su .. peder*
  + Pederi jedni lopovski.
  - Konobar me je nazvao pederom.
kopilad*|kopile = 3
  + Kopilad jedna, ukrali ste mi dan.
kurvin* sin*|dijete|dete = 3
  + Kurvini sinovi, vratite pare.
jebem ti|vam|mu mater|majku|sve|familij* = 3
  ! mi|nam|me je|su .. jebem ti
  + Jebem vam mater svima.
  - Vozač mi je rekao jebem ti mater i zalupio vrata.
jeb* vam|ti|te mater|majku|majka|pas = 3
  ! mi|nam|me je|su .. jeb* ti|te
  + Jebo vam pas mater.
  - Majstor mi je rekao jebo ti pas mater.
mater ti|vam|mu jeb* = 3
  + Mater vam jebem lopovsku.
nos*|marš*|goni*|idi*|oladi* .. pičk*|kurac = 3
  ! mi|nam|me je|su .. pičk*|kurac
  + Nosite se u pičku materinu.
  - Recepcioner mi je rekao nosi se u kurac.
marš|marširajte|mrš = 2
  ! mi|nam|me je|su .. marš
  ! rek* marš
  + Marš bre odatle, neradnici.
  - Službenica mi je rekla marš napolje.
puš* .. kurac|karu = 3
  ! mi|nam|me je|su .. puš*
  + Pušite kurac svi redom.
lopov|lopovi|lopove|lopovima|lopovčin*|lopuž*|lopine = 2
  ! lopovluk*
  ! lopov* .. ukra*|provali*|obi*|odne*
  ! kao|nisam|sam lopov*
  ! lopovom
  ! od lopova
  + Lopovi jedni, vratite pare.
  - Obezbeđenje me je tretiralo kao lopova.
  - Lopovi su ukrali paket ispred vrata.
prevarant*|varalic*|bitang*|bitange|hulj*|ništarij*|kriminalc* = 2
  ! prevaranti su|je .. pozval*|ukra*|dobil*|podi*|ukr*
  ! od|neki prevarant*
  ! nisam|kao prevarant*|kriminalc*
  + Prevaranti obični, bitange!
  - Neki prevaranti su dobili moje podatke.
neradni*|lenčug*|lenštin*|ljenčin*|ljenčug*|lijenčin*|lezileb*|lezilebović*|paraziti|parazitu = 2
  ! neradni* dan*
  + Neradnici, samo primate platu.
  - Pozvala sam na neradni dan.
nesposobnjak*|nesposobnjac*|nesposobnjaković* = 3
  + Nesposobnjakovići, ništa ne znate.
nesposobn* ste|si|bando|ljudi = 2
  + Nesposobni ste da pošaljete jedan paket.
banda|bando|bandu .. jedn*|lopov*|neradn*|prevarant*|obič* = 3
  + Bando jedna lopovska.
mozga|mozak|pameti .. kokoš*|pile*|ćurk*|puž* = 2
  + Nemate mozga ni koliko kokoška.
bezmozg* = 3
  + Bezmozgovići.
nemate|nemaš|nema .. mozga|mozak|pameti = 2
  ! nema .. pameti|mozga .. oglas*
  + Ljudi, nemate ni gram mozga.
seljačin*|seljaci|seljaču|džiber*|papak*|papčin*|stokica = 2
  ! mi|seljaci .. ovde|sejemo|radimo
  ! mi seljaci
  ! seljačk* salat*|doruč*
  ! me je|su .. seljač*
  + Seljačino, nauči da razgovaraš.
  - Mi seljaci plaćamo struju kao i svi.
cigani*|ciganč*|cigančur* = 2
  ! jer|zato|zbog|što .. cigan*
  ! mi|nam|me je|su .. cigan*
  ! naz* .. cigan*
  + Cigani jedni lopovski.
  - Nazvali su me ciganinom i izbacili.
šiptar*|balij*|četni*|ustaš* = 2
  ! jer|zato|zbog|što .. šiptar*|balij*|četni*|ustaš*
  ! mi|nam|me je|su .. šiptar*|balij*|četni*|ustaš*
  ! naz* .. šiptar*|balij*|četni*|ustaš*
  + Ustaše jedne, sram vas bilo.
  - Službenik me je nazvao četnikom.
crkni|crknite = 2
  + Crkni tamo.
crkli|crkla|crkao|crko dabogda = 3
  + Crkli dabogda svi u toj firmi.
dabogda .. rak|crk*|umr*|prokl*|lipsa* = 3
  + Dabogda lipsao pred prodavnicom.
klošar*|jado|bednici|bijednici|bednič*|bijedniče|bijednik*|bednik* = 2
  ! mi|nam|me je|su .. klošar*|jado
  + Bednici jedni, krpite rupe na budžetu.
  - Radnik mi je rekao klošaru izađi.
ljig*|ljigav*|gnjid*|gnjide|pacov*|štakor* jedn*|ste|si = 3
  + Ljigavi ste, gnjide jedne.
kokoš*|ćurk*|tuka|tuko|koza|kozo|guska|gusko|ćurko .. glup*|nevaspitan*|bezobraz*|lijen*|lenj*|jedn*|mozga|nadrndan* = 3
  ! na|za .. guska|koza|kokoš*
  + Kokoško jedna bezobrazna.
  - Kokoške nosilje stigle su žive.
glup*|nevaspitan*|bezobraz*|lijen*|lenj*|nepismen*|nadrndan*|drsk* kokoš*|ćurk*|tuka|tuko|koza|kozo|guska|gusko|žen*|babo|baba = 3
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. _
  + Nadrndana ćurka na kasi.
  - Nazvao me je glupom kokoškom.
  ! glupom|lenjom|nepismenom kokoškom|ženom|guskom|ćurkom
veštic*|vještic*|vešterk*|aždaj*|rospij* = 2
  ! naz* me|nas .. _
  ! kostim .. vešti*|vješti*
  + Ona veštica na šalteru.
  - Kostim veštice je stigao pocepan.
lažov*|lažljiv* = 2
  ! nisam lažov*
  ! naz* me|nas .. lažov*
  ! lažovom
  ! mi|nam|me je|su .. lažov*
  ! lažljiv* oglas*|reklam*
  + Lažovi obični.
  + Vaš majstor je lažov.
  - Vaša koleginica me je nazvala lažovom.
bezmozga|mozga bez = 1
  + Ljudi bez mozga, bezmozga bez srca.
bez mozga = 3
  ! jelo|pašteta bez mozga
  + Čuvar bez mozga me zadržao.
tikvan*|zvekan*|klipan*|bilmez*|klošarč*|probisvet*|pijandur*|pijanic*|nepismenjak*|neznalic*|ljigavac*|ljigavc*|gmaz*|gmizav*|lešinar*|manijak*|manijac*|vandal*|štetočin*|tupan*|džukel*|mrcin*|bilmez* = 2
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. tikvan*|pijandur*|pijanic*
  ! pijanic* .. pred|oko|u|na
  + Tikvane jedan, nauči da radiš.
  + Pijanduro lažljiva.
  - Obezbeđenje me je nazvalo džukelom, a nazvalo me i pijanicom.
  ! džukelom|pijanicom
pijan*|smrdljiv*|debel*|lenj*|lijen*|pohlepn*|pokvaren*|podmukl*|rasističk* budal*|svinj*|kreten*|gmaz*|majmun*|stok*|ljigav*|đubr*|gazda|lopov*|gamad* = 3
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. _
  + Pijana budala za volanom.
  - Rekli su da me je nazvao debelom svinjom.
  ! svinjom|budalom
ludac*|ludak*|bolesni*|nenormaln* ste|ljudi|jedn*|nesposob* = 2
  ! bolesn* ljudi .. čekaju|leže
  + Ludaci nesposobni.
  + Bolesni ste ljudi.
lepo|lijepo vam|te|vas majka|mater = 1
  + Lepo vas majka rodila, stoko, lepo te majka naučila.
sram te|vas|ga bilo = 1
  + Sram te bilo.
rasist*|fašist*|nacist* kreten*|idiot*|jedan|jedna|jedni|svinj*|stoko = 3
  + Rasisti jedni.
prevarantsk*|lopovsk* bagr*|band*|stok*|gamad* = 3
  + Prevarantska bagro.
ništarij*|bednič*|jadnič*|jadnici|bijedo|bedo = 2
  + Jadniče, ništarijo.
ljudi|svi ste .. stoka|lopovi|kreteni|idioti|debili = 2
  + Svi ste vi stoka i lopovi.

[tone threatening]
ubiću|ubicu|ubijem te|vas|ga|je|ih|nekog*|nekoga|sve|svakog*|tog|onog|tu|onu = 3 !neg
  ! mi|nam je|su|se .. ubi* te|vas
  ! ubi* se
  ! mačk*|psa|komarc* .. ubi*
  ! ubi* vrem*|aplik*|ovu|ovaj
  + Ubiću vas sve do jednog.
  + Ubicu te kad te vidim.
  - Ubiću se od čekanja.
  - Vozač mi je rekao ubiću te ako se žališ.
ubit|ubiti ću|ćemo te|vas|ga|je|ih|nekog*|sve|tog|onog = 3 !neg
  ! mi|nam je|su|se .. ubit* .. te|vas
  + Ubit ću vas kad dođem.
  - Ubit ću se od ove glazbe na liniji.
ubit|ubiti te|vas|ga|ih ću = 3 !neg
  + Ubiti te ću ako opet dođeš.
ću|cu .. da te|vas|ga|je|ih ubijem|zakoljem|prebijem|zapalim|sredim|zadavim|upucam = 3 !neg
  ! mi|nam je|su|se .. ću .. da te|vas
  + Ja ću da te ubijem, pazi šta radiš.
  - Momak mi je rekao ja ću da te ubijem, prijavljujem ga.
ću|cu vas|te|ga|je|ih .. ubiti|zaklati|prebiti|zapaliti|udaviti|srediti|upucati|polomiti|razbiti = 3 !neg
  ! mi|nam je|su|se .. ću te|vas
  ! citiram|reče .. ću te|vas
  + Ja ću vas ubiti, lično.
  - Vaš radnik mi je rekao da ću te prebiti, zamislite.
zaklaću|zaklacu|zaklati|zakoljem|zaklat|zaklo|koljem te|vas|ga|ih|je|ću|cu|sve|ko|tko = 3 !neg
  ! mi|nam je|su|se .. zak*
  + Zaklaću te ko svinju.
  + Zaklat ću ga.
  - Vozač mi je rekao zaklaću te.
prebiću|prebicu|prebijem|prebit|premlatiću|premlatit|izmlatiću|izmlatit|istući|istuću|isprebija* te|vas|ga|ih|je|ću|cu|sve|onog|tog|prvog = 3 !neg
  ! mi|nam je|su|se .. preb*|premlat*|izmlat*|istuć*
  + Prebiću onog vašeg vozača.
  + Premlatit ću prvog koji mi dođe.
  - Vaš čuvar mi je rekao prebiću te ako ne izađeš.
polomiću|polomicu|slomiću|slomicu|polomit|slomit|izlomiću|prebiću .. noge|ruke|prste|kosti|nogu|ruku|rebra|zube|kičmu = 3 !neg
  ! mi|nam je|su|se .. polom*|slom*
  + Polomiću vam noge.
  + Polomit ću mu prste.
  - Slomila sam nogu zbog mokrog poda.
razbiću|razbicu|razbit|razvaliću|razvalit|razlupaću|razlupat|polupaću|polupacu|polupat|demoliraću|demolirat .. te|vas|vam|ti|mu|izlog*|lokal*|glav*|njušk*|šalter*|sve|prozor*|poslovnic*|radnj*|kancelarij*|auto|kombi|nos = 3 !neg
  ! mi|nam je|su|se .. raz*|polup*|demol*
  ! razbi* .. flaš*|telefon .. od|o
  + Razbiću vam izlog.
  + Polupat ću vam poslovnicu.
  - Paket je stigao razbijen.
  - Obezbeđenje mi je reklo da će razbiti telefon.
zapaliću|zapalicu|zapalit|spaliću|spalicu|spalit|zapalim|spalim .. vam|vas|te|radnj*|poslovnic*|firm*|kombi*|kancelarij*|prodavnic*|dućan*|zgrad*|sve|lokal*|auto|salon* = 3 !neg
  ! zapali* svetl*|sveć*|svijeć*|cigar*|peć
  + Zapaliću vam radnju.
  + Spalit ću vam poslovnicu do temelja.
  - Hteo sam da zapalim peć i eksplodirala je.
gore|goreće|izgoreće|izgorjet .. vam|radnj*|firm*|kombi* = 2
  ! gore .. nego|vrhu|dole|dolje
  + Goreće vam radnja.
  - Piše gore u vrhu, vam poslato.
benzin* .. dolazim|dođem|doći|šibic*|kant*|stižem|donosim = 3
  ! benzinsk* pump*|stanic*
  + Kupio sam kantu benzina i dolazim pred zgradu.
  - Na benzinskoj pumpi su mi naplatili duplo.
znam gde|gdje živi*|stanuj*|radi* = 3
  ! ne znam gde|gdje
  ! mi|nam je|su .. znam gde|gdje
  + Znam gde živiš.
  + Znam gdje radite i kad izlazite.
  - Ne znam gde radite reklamacije.
  - Kurir mi je rekao znam gde živiš.
naći|naću|nađem|naćemo|pronaći|pronaću te|ću|cu|ga|vas .. te|kući|decu|djecu|pokaj*|gd*|vid*|odgov*|ulic*|prebi*|već = 2 !neg
  ! naći ću .. drug*|bolj*|nov*
  ! mi|nam je|su|se .. na*
  + Naći ću te kući, videćeš.
  - Naći ću drugu firmu koja radi.
sačekaću|sacekacu|sačekat|sačekam|presrešću|presrest|čekaću|čekat te|vas|ga|ću|cu|je|ih .. ispred|posle|poslije|kad|pred|ulic*|mrak*|smen*|smjen*|pa = 3 !neg
  ! mi|nam je|su|se .. čeka*|sače*
  ! čeka* .. paket*|odgovor*|majstor*|kuće|kućom
  + Sačekaću vas ispred firme posle smene.
  + Sačekat ću ga kad izađe s posla.
  - Čekat ću vas sutra ispred kuće s paketom za reklamaciju, majstore, hvala.
dolazim|dolaziću|doći|doću|stižem .. s|sa|i .. bejzbol*|palic*|motk*|nož*|pušk*|pištolj*|sekir*|lancem|benzin*|pajser*|bomb* = 3 !neg
  ! mi|nam je|su .. s|sa
  + Dolazim sutra sa bejzbol palicom.
  + Stižem s puškom.
  - Dolazim s računom i paketom.
metak|metkom|metka .. čelo|glav*|vas|te|vam|ti|mu = 3
  ! sebi
  ! mi|nam je|su .. metak*
  + Metak u čelo, to ste zaslužili.
  - Rekli su da metak odgovara puški, a ne odgovara.
bomb* .. vam|poslovnic*|firm*|zgrad*|bac*|podme*|aktivir*|šalj*|stav* = 3 !neg
  ! bombardov*|bombasti*|bombon*|bombic*
  + Baciću, bombu vam stavljam pred vrata.
  - Bombone u kutiji vam nisu sveže.
bac*|podme*|stav*|posla* .. bomb* = 3 !neg
  ! bombon*|bombardov*|bombast*
  ! mi|nam je|su .. bomb*
  + Baciću bombu na taj vaš lokal.
  - Poslali ste bombone umesto kafe.
upucaću|upucacu|upucat|pucaću|pucacu|pucat|roknuću|roknucu|roknut te|vas|ga|ih|u|ću|cu|nekog*|sve = 3 !neg
  ! mi|nam je|su .. pucat*|upuca*|rok*
  + Upucaću vas sve.
  + Pucat ću u prvog koji uđe.
  - Na slici piše da je let pucanj u prazno.
izbušiću|izbusicu|izbušit|isećiću|iseći|probušiću|probušit .. gum*|kombi*|auto* = 3 !neg
  + Izbušiću vam gume na kombiju.
udaviću|udavicu|udavit|zadaviću|zadavit|zadavim|davim te|vas|ga|ih|je|ću|cu|golim* = 3 !neg
  ! udavi* se
  ! mi|nam je|su .. udav*|zadav*
  + Udaviću te golim rukama.
  + Zadavit ću ga.
  - Dete se umalo udavilo plastikom.
odrobija* = 2
  + Odrobijaću za tebe, ne bojim se.
  + Ići ću na robiju zbog vas, odrobijaću.
krv .. će|ce .. teć*|pasti|proli* = 3
  + Krv će pasti u toj poslovnici.
  + Krv će teći, garantujem.
pas*|tec*|teć*|proli* .. krv = 2
  ! iz|prst*|nos*|ruk* .. krv
  + Pašće krv na šalteru.
  - Iz prsta mi je tekla krv.
si|ste|ćeš|ćete .. mrtav|mrtvi|mrtva = 2 !neg
  ! mrtav umor*
  ! mi|nam je|su .. mrtav*
  + Ti si mrtav.
mrtav|mrtva|mrtvi si|ste = 3 !neg
  ! mrtav umor*
  ! mi|nam je|su .. mrtav*
  + Mrtav si čoveče, upamti.
  + Mrtvi ste svi.
  - Baterija je mrtva posle dva dana.
dolazim|doći|dođem|stižem|dolazimo .. da .. prebij*|ubij*|polom*|razbij*|zapali*|zakolj*|istuč*|bijem = 3 !neg
  ! mi|nam je|su .. _
  + Dolazim da vas prebijem.
  - Čuvar mi je rekao dolazim da te prebijem.
gotov si|ste = 2 !neg
  ! gotov* ste .. s|sa|posl*
  ! jeste li|l gotov*
  + Gotov si, upamti ovaj broj.
  - Kad ste gotovi sa popravkom?
crno vam|ti|mu se piše = 3
  + Crno ti se piše kad dođem.
platiće*|platice*|platit .. glavom|krvlju|životom = 3
  + Platićete glavom.
čuvaj*|pazi* .. leđa|kad izlazi*|ulic*|mrak* = 3
  ! pazi* da|kod
  + Čuvajte leđa kad izlazite s posla.
  - Pazite na ulicu, rupa je opasna.
čuvaj te|se|vas .. mene|kad|dobro = 2
  ! čuvajte .. račun*
  + Čuvaj se mene.
  - Čuvajte račun, pisalo je.
osvetiću|osveticu|osvetit|osveta = 2
  + Osvetiću se, pa kako god.
  + Osvetit ću se za ovo.
žao .. što si|ste se rodi* = 3
  + Biće ti žao što si se rodio.
zažal*|zapamt*|upamt* .. dan|mene|me .. rodi* = 2
  + Zažalićeš dan kad si se rodio.
popij*|popić*|dobij*|dobić*|opali*|opalić*|zvekn*|lup*|odval* .. šamar*|pesnic*|šak*|batin*|metak* = 3 !neg
  ! mi|me|nam je|su .. šamar*|pesnic*|batin*
  + Dobićete batine kad dođem.
  + Opaliću mu šamar pred svima.
  - Konobar mi je opalio šamar.
batin* .. dobi*|slede*|sleduj*|slijed*|prebi* = 3
  ! me|mi je|su .. batin*
  + Batine slede.
  + Batine ćete dobiti.
sprem*|kupuj*|pripremi* .. sanduk*|grob*|kovčeg*|crnin* = 3 !neg
  + Spremajte sanduk za onog vašeg direktora.
nož* .. u .. leđa|stomak|grlo|vrat|rebra = 2
  ! me|mi je|su .. nož*
  + Nož ću mu zabiti u leđa.
zabi*|zabo*|zarij* .. nož*|viljušk* = 3
  ! mi|sebi|me .. nož*
  + Zabiću mu nož, kunem se.
  - Zabo sam sebi nož jer se drška slomila.
pokaž* .. boga = 2
  + Da ti pokažem tvoga boga kad dođem.
pokazać*|pokazat|pokazacu .. vam|ti|mu = 1
  + Pokazaću ja vama, a tebi ću pokazati, pokazaću ti.
  ! račun*|slik*|paket*
crk* .. u mukama|mukama = 1
  + Da crkneš u mukama.
sredi*|sredić*|sredit .. te|vas|ću|cu .. ja|moj*|drugar*|ekip*|lično = 2 !neg
  ! sredi* .. račun*|grešk*|problem*
  + Srediće te moja ekipa.
  - Sredite vas molim grešku.
slomi*|slomit|slomić*|slomicu|zavrn*|zavrnu*|iščaš* .. vrat|vilic* = 3 !neg
  ! mi|me .. vrat
  ! sam .. vrat
  + Zavrnuću mu vrat.
  - Zamalo sam slomio vrat na vašem stepeništu.
slomiću|slomicu|slomicemo|slomićemo|polomiću|polomicu|polomićemo|prebiću|slomit|polomit|zdrobiću .. ti|vam|mu|joj|im|te|ga|vas .. kost*|ruk*|nog*|prst*|kičm*|zub*|rebr*|glav*|vilic* = 3 !neg
  ! mi|nam je|su .. slom*|polom*
  + Slomiću ti svaku kost.
  + Polomicu im ruke.
  - Vaš mi je radnik rekao slomiću ti ruku.
  ! mi je radnik rekao
noge|ruke|prste|kosti|glavu|vrat|zube .. ću|cu .. da|mu|ti|vam .. prebij*|polom*|slom*|razbij*|zavrn* = 3 !neg
  ! mi|nam je|su .. _
  + Noge ću da mu prebijem.
  - Kad sam pao ruke sam polomio, a glavu ću čuvati.
glavu|lobanju|njušku|zube .. ću|cu|ćemo .. da|ti|mu|vam|joj = 2 !neg
  ! glavu ću .. čuva*|boli
  + Glavu ću mu zavrnuti.
  - Glavu ću čuvati.
razbiću|razbicu|razbit|razbijem|rascopaću|smrskaću|smrskat .. glav*|lobanj*|njušk*|nos|zub*|tikv*|o = 3 !neg
  ! mi|nam je|su .. razb*
  ! razbi* .. flaš*|čaš*|telefon|paket|staklo
  + Razbiću mu lobanju.
  + Smrskat ću mu nos.
  - Zamalo da razbijem glavu na vašem ledu, razbit telefon.
  ! zamalo .. _ razb* .. glav*
  ! da razbijem glavu na
ga|te|vas|ih ubijem|utučem|zakoljem|sredim = 2 !neg
  ! rek*|kaz*|pret* .. da|ću .. ubijem|utučem
  ! mi|nam je|su|se .. ubijem|zakoljem
  ! ubij* .. bakterij*|bubašvab*|komarc*|insekt*|vreme|vrijeme|aplik*
  ! struja|buka|toplota|vrućina .. ubi*
  + Ima da ga ubijem.
  - Vozač mi je rekao da će da te ubijem, tako je zamuckivao.
ima|ocu|hoću|oću da ga|te|vas|ih|je .. ubij*|prebij*|zapal*|zakolj*|ispec*|izgreb*|polom*|razbij*|smrvim = 3 !neg
  + Ima da ga prebijem.
ima da .. zapalim|prebijem|izgrebem|polomim|razbijem|ubijem|isečem|isjeckam|slomim = 3 !neg
  + Ima da zapalim i pauka i njega.
izgrebem|izgrebaću|izgrebacu|izgrebat .. auto|kol*|pun*|haub*|ključem|kljucem|ga|vam|ti = 3
  ! mi .. izgreb*
  + Izgrebaću vam auto ključem.
zabi*|nabi*|nabić*|zarij*|zavuć*|zavuc* .. ti|mu|vam|ga|te .. grlo|dupe|oko|glav*|stomak|ždrelo|usta|guzicu = 3 !neg
  ! mi .. zabi*|nabi*
  + Nabiću ti klješta u grlo.
bacić*|bacicu|bacim|bacit ga|te|vas|ih|ću .. terase|prozora|krova|stepenic*|balkona|mosta|sprata|niz|kroz = 3 !neg
  ! bac* se
  + Baciću ga sa terase.
  + Bacit ću ga niz stepenice.
upucać*|upucacu|pucać*|pucacu|pucaću|upucam|pucam .. mu|te|ti|ga|vas|u|noge|glavu|dupe = 3 !neg
  ! pucam .. od|na sve strane
  ! puca .. internet|aplik*
  + Pucaću mu u noge.
  - Internet puca na sve strane.
pušk*|pištolj*|dvocevk*|dvocijevk*|sekir*|sjekir*|motk*|palic*|nož*|vilama|sablj*|pajser*|testerom|pilom .. čeka*|dočeka*|dolazim|sačeka*|skinuću|skinucu|skinut|glav*|vas|te|noge|nogu = 2 !neg
  ! kupi*|naruč* .. pušk*|sekir*|nož*|sablj*
  ! nož* .. kuhinj*|set|sečiv*
  + S puškom vas čekam.
  + Sekirom ću vas dočekati, sa sekirom dolazim.
  - Kupio sam sekiru i čekam je dve nedelje.
čekam|čekaću|čekat|dočekaću|dočekat|docekat|docekacu|dočekam|sačekam te|vas|ga|ću|cu|ih = 1 !neg
  ! čeka* .. odgovor*|majstor*|paket*|ispred kuće|dostav*|serviser*
  ! čeka* vas .. sutra|danas .. od|u|između
  ! rek*|kaž* da vas|ga
  + Dočekat ću ga.
  + Čekam te kad izađeš.
  - Čekam vas sutra u 9 sa majstorom.
čekam|čekaću|čekat te|ću|cu .. ispred|izađ*|posle|poslije|kad|mrak*|kapij* = 3 !neg
  ! čeka* .. paket*|odgovor*|majstor*|dostav*|kuće|kućom
  + Čekam te ispred firme.
  + Čekat ću te kad izađeš.
  - Čekam te ispred, dostavo, s papirima.
cekam|cekacu te|vas|ga .. ispred|izadj*|posle|kad = 3 !neg
  ! cekam .. majstor*|paket*|dostav*
  + cekam te ispred svaki dan
zapaliću|zapalicu|zapalićemo|zapalit|zapalim|zapalimo|spalim|spaliću .. garaž*|barak*|magacin*|skladišt*|firm*|lokal*|pauk*|autobus*|kamion*|ga|te|vas|vam = 3 !neg
  ! zapali* se
  ! zapali* .. svetl*|sveć*|svijeć*|cigar*|peć|svijet*
  ! se|je .. zapali*
  + Zapalicu vam garažu.
  + Zapalićemo vam magacin.
  ! zapalim .. vam sv*
  - Punjač se zapali i zapali vam garažu, eto kakav je.
  ! zapali vam
zapalićemo|zapalicemo|spalićemo|polomićemo|razbićemo|prebićemo|ubićemo|ubicemo .. vam|vas|te|ti|ga|sve|firm*|barak*|magacin*|lokal* = 3 !neg
  + Ubićemo vas sve.
kanister*|kanta|kantu|kantom .. benzin* = 2
  ! kupio|prodali|curi .. kanister*
  + Dolazim sa kanisterom benzina.
dižem|diću|dići|dignem|dizem .. u vazduh|zrak = 3 !neg
  + Dižem vam pumpu u vazduh.
  + Dići ću vam zgradu u zrak, dići u zrak.
eksploziv*|dinamit* .. stav*|pod|imam|dižem|diplom* = 2
  ! eksplozivn* uređ*|atmosf*
  + Stavljam, eksploziv pod vrata stavljam.
leti|leteće|letjet|letece|poleteće .. kroz izlog|prozor|vrata|staklo = 3
  + Ovaj teg leti kroz izlog.
neka se|nek čuva|pazi|pripazi = 3
  ! neka se .. pazi .. na|da
  ! čuva .. mleko|mlijeko|na|u
  + Neka se čuva.
nek*|bolje da|bi bega|bježi|beži|sakrije|skloni = 2 !neg
  + Bolje da bega iz grada.
moli* boga .. da|te|ga|sretn*|nađ*|vid* = 3
  + Moli Boga da te ne sretnem.
oprosti se|te s|sa .. decom|djecom|familij*|ženom = 3
  + Oprosti se s decom.
kad|ako ga|te|vas .. uhvatim|uhvati*|uvatim|nađem|sretnem|vidim|ulovim = 2
  ! kad .. vas .. vidim .. sutra
  ! vidim .. cen*|na sajt*
  + Kad ga uhvatim, gotov je.
  - Kad vas vidim na sajtu nema cene.
  ! vidim .. sajt*
sečem|isečem|isečemo|iseckam|isijecam|isjeći|isećić* .. gum*|te|vas|ga = 2 !neg
  + Sečem vam gume.
na mrtvo ime = 3
  + Prebiću ga na mrtvo ime.
šamarčin*|šamar*|pesnic*|batin* .. ću|cu|ćeš|ćete|ti|vam|mu|tebi = 2 !neg
  ! mi|me je|su .. _
  + Šamarčinu ću ti opaliti.
  - Stražar mi je opalio šamar.
gepek*|prtljažnik* .. te|ga|zaključ*|zakljuc*|strpa* = 2
  ! gepek* .. kofer*|prtljag*
  + Strpaću te u gepek, u gepek te.
  ! otvori*|zatvori* gepek*
  - Gepek se ne zatvara.
ruka|ruke|ruku|glava ide|ti|vam .. unutra|u .. mašin*|meša*|friteuz*|unutra = 2
  + Ruka ti ide u mešalicu.
ko|tko|onaj .. stane|izleti|nađe|zatekne .. na put|merdevin*|tu|kabin* = 1
  + Ko mi stane na put, nek ne staje.
robij* .. ne bojim|briga|idem = 2
  + Robije se ne bojim, robija me ne briga.

[wants refund]
vrat*|vrać* .. novac|pare|para|novca|uplat*|lov* = 3 !neg
  ! nije|nisu .. vra*
povraćaj*|povrat novca|uplate|sredstava|iznosa = 3 !neg
povraćaj* = 2 !neg
povrat = 2 !neg
refund* = 2 !neg
storni* .. uplat*|transakc*|naplat* = 2 !neg
novac|pare nazad|natrag|nazat = 3 !neg
hoću|želim|tražim|zahtevam|zahtijevam .. novac|pare|novce = 2 !neg

[wants replacement]
zamen*|zamijen*|zamjen* = 2 !neg
  ! zamenik*|zamjenik*
nov* .. primerak|primjerak|komad|uređaj = 2 !neg
pošalj*|poslati .. nov*|drug*|isprav* = 2 !neg
  ! nov* .. račun*|ugovor*
hoću|želim|tražim .. nov*|drug*|isprav* = 2 !neg

[wants repair]
poprav* = 2 !neg
servisir* = 1 !neg
pošalj*|poslati .. majstor*|servis*|tehničar*|ekip* = 3 !neg
otklon* .. kvar* = 3 !neg
osposob* = 2 !neg
sred* .. kvar*|aplik*|internet*|mašin*|krov* = 2 !neg
ispravit* .. kvar*|bug*|aplik* = 2 !neg

[wants compensation]
odštet*|obeštećen* = 3 !neg
naknad* .. štet*|troš* = 3 !neg
nadoknad* = 2 !neg
naknad* štet*|troškov* = 3 !neg
kompenzacij* = 3 !neg
refundir* .. trošk* = 2 !neg
plat* .. štet*|lečen*|liječen*|hemijsk*|hotel*|taksi* = 2 !neg
umanj* .. cen*|cijen*|račun* = 1 !neg
popust .. sledeć*|zbog|kao = 2 !neg

[wants apology]
izvinjenj* = 3 !neg
isprik* = 3 !neg
izvin* .. mi|nam|majc*|se = 1 !neg
ispriča* .. se = 2 !neg
  ! ispričala|ispričao sam
da .. se .. izvin*|ispriča* = 3 !neg

[wants information]
zašto = 1
  ! nije jasno zašto
zanima .. me|nas = 2
molim .. informacij*|objašnjenj*|odgovor*|obaveštenj*|obavijest* = 3
objasni*|objašnjenj* = 2 !neg
možete li .. reći|javiti|objasniti|proveriti|provjeriti = 3
da li .. znate|može|možete|je = 1
recite|javite mi = 2
javite .. kad|kada|šta|što|da = 2
kako da|mogu = 1
koji .. je .. rok|razlog|status = 2
odgovorite = 2
u čemu je .. problem|stvar = 1
kada|kad .. će|mogu = 1

[wants cancellation]
raskin*|raskid* .. ugovor*|sve|pretplat* = 2 !neg
želim|hoću|tražim|molim .. raskin*|raskid*|otkaz*|ispiš*|odjav*|ugas*|storn* = 3 !neg
otkazujem|otkazuj* = 2 !neg
  ! otkazuju let*|polask*
otkaž* = 2 !neg
ugas* .. nalog*|račun*|pretplat*|kartic*|broj* = 2 !neg
  ! sam .. ugas*
ispiši*|odjavi* .. me = 3 !neg
  ! odjavi* sam
odustajem .. od = 2 !neg
storni* .. porudžbin*|narudžb* = 3 !neg
obriši* .. nalog*|profil* = 2 !neg

[wants fulfilment]
gde|gdje je|su .. paket*|pošilj*|porudžb*|narudžb*|moj*|kurir* = 3
pošaljite|isporučite|dostavite|donesite = 2 !neg
  ! pošalji* .. račun*|majstor*|nov*|odgovor*
hoću|želim|tražim .. paket*|pošilj*|isporuk*|porudžb*|narudžb*|robu = 2 !neg
  ! ne želim
da .. dođe*|stigne|isporuč*|dostav* = 2 !neg
ispun* .. obeća*|dogov*|ugovor* = 3 !neg
uradite .. dogovor*|obeća*|plać*|platil* = 2 !neg
odvez* .. smeć*|đubr*|otpad = 2
poštuj* .. dogovor*|ugovor*|cen*|cijen* = 2

[wants correction]
isprav* .. račun*|faktur*|podat*|podac*|iznos*|grešk*|stanj*|adres* = 3 !neg
korigu*|korigir*|korekcij* = 3 !neg
storni* .. račun*|faktur*|dug* = 3 !neg
promen*|promijen* .. podat*|adres*|ime|prezime = 2 !neg
umanj* .. račun* = 2 !neg
vrat* .. nalog*|pristup = 2 !neg
obriši* .. dug*|podat*|opomen* = 3 !neg
isprav* = 1 !neg
  ! ispravan|ispravna|ispravno|ispravn*
uskladi* = 2 !neg
prekn*|ponovo .. obračun* = 2 !neg

[flag hardship]
penzioner*|penzij*|umirovljeni*|mirovin* = 3
  + Ja sam penzioner sa malom penzijom.
  + Umirovljenica sam.
bolest*|bolesn*|razbole* = 2
  ! bolesn* ambicij*|ideja
  + Imam teško bolesno dete.
  - Ta ideja je bolesna ambicija marketinga.
rak|karcinom*|hemioterapij*|kemoterapij*|onkolo*|tumor* = 3
  ! morsk* rak*
  + Idem na hemioterapiju.
  + Muž mi ima rak.
invalid*|invalidsk* = 3
  + Ja sam ratni vojni invalid.
  + U invalidskim sam kolicima.
osoba|osobe|osobu sa|s invaliditet* = 3
  + Sin je osoba sa invaliditetom.
kolicima|kolica .. ne|lift|ramp* = 2
  + U kolicima sam, a lift ne radi.
  - Platila sam dečija kolica.
slep|slepa|slijep|slijepa|gluv*|gluh*|nepokretn*|nepokretan|dijaliz*|dijabet*|šećeraš*|epileps*|epilepti*|autiz*|autisti* = 3
  ! slep* služb*|vozil*|trošk*|verovao|verujući
  ! šlep službu|služba
  + Majka je nepokretna.
  + Sin ima autizam.
  - Platio sam slepo verujući.
umr*|preminu*|pokojn*|sahran*|pogreb*|dženaz* = 3
  ! umr* .. od smeha|smijeha|dosade
  ! umrežen*
  ! umro .. telefon*|laptop*|ruter*
  ! telefon*|laptop*|ruter*|motor|frižider*|mašin*|baterij* .. umro|umrla
  + Suprug mi je preminuo u martu.
  + Kasnio sam na sahranu oca.
  - Umrla sam od smeha.
beb*|novorođen*|porodilj*|trudn*|dojen* = 2
  ! bebi silicijum
  + Bebi je mleko potrebno odmah.
  + Trudna sam sedam meseci.
dete|deci|dijete|djeci|djeca|deca|detet*|djetet*|unuk* .. bolesn*|gladn*|plač*|plaka*|mal*|bez|smrz* = 2
  ! dečij*
  + Dete mi je gladno.
  + Djeca se smrzavaju bez grijanja.
  - Kupila sam dečije cipele.
mal* dete|dece|djece|djecu|decu|dijete = 2
  + Imam dvoje male dece kod kuće.
samohran* = 3
  + Samohrana sam majka.
ostao|ostala|izgubi* .. bez|posao|posla .. posla|otkaz|kuć* = 2
  + Ostao sam bez posla.
  - Ostala sam bez odgovora.
izgubi* .. posao = 3
  + Izgubila sam posao pre mesec dana.
dobi* .. otkaz = 2
  + Dobio sam otkaz u junu.
nezaposlen* = 3
  + Nezaposlena sam već godinu dana.
socijaln* pomoć|pomoći = 3
  + Živim od socijalne pomoći.
minimalac|minimalc* = 3
  + Radim za minimalac.
nemam|nemamo .. za .. hranu|hleb|kruh|lekove|lijekove|stanarin*|kirij* = 3
  + Nemam više ni za hleb.
  + Nemamo za lijekove.
poslednj*|zadnj*|posljednj* .. pare|novac|dinar*|ušteđ* = 2
  + Dao sam poslednje pare za to.
jedva .. preživlj*|sastavlj*|skuplj*|krp* = 3
  + Jedva sastavljamo kraj s krajem.
  + Jedva preživljavam.
godina imam|mi = 1
  + Osamdeset godina imam.
imam _ godin* = 1
  ! imam 13|14|15|16|17|18|19|20|21|22|23|24|25 godin*
  ! imam _ godin* garanc*|ugovor*|staz*
  + Imam 78 godina.
infarkt*|šlog*|srčan*|operacij*|operisan*|operiran* = 2
  ! operativn* sistem*
  + Imao sam infarkt zimus.
  + Posle operacije kuka ne mogu da hodam.
izbeglic*|izbjeglic*|beskućni* = 3
  + Kao izbeglica nemam nikoga.
inzulin*|insulin* = 2
  + Bez insulina ne mogu.
imam|ima 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93 godin* = 3
  + Imam 81 godinu.
sedamdeset*|osamdeset*|devedeset* .. godin*|leta|ljeta = 3
  ! garanc*|devedesetih
  + Osamdeset godina imam.
bak*|baka|deda|djed|nana|nena .. godin*|boles*|sama|pao|pala|gumb*|dugme|srce = 1
  ! deda mraz
  + Baka ima 88 godina.
veštačk*|umjetn* kuk* = 3
  + Imam veštački kuk.
štake|štakama|hodalic*|kiseonik*|kisik|kisiku = 2
  + Otac je na kiseoniku.
bolesn*|nemoćn*|starij* čovek|čovjek|žena|majk*|otac|roditelj* = 2
  ! star* žen* .. model
  + Moj bolesni otac čeka.
majk*|otac|oca|ocu|muž|suprug*|žen*|brat*|sestr*|sin*|ćerk*|kćer*|kci|babo|tata|mama|mati .. umro|umrla|umri*|poginu*|bolest*|boles*|bolnic*|srce|rak|tumor|hemio*|kemo*|šlog*|nepokret* = 2
  ! umro .. telefon*|laptop*
  + Brat mi je umro.
  + Tata prima hemioterapiju.
nemam|nemamo posla|posao|novca|para|primanja = 2
  + Nemam posla od maja.
bez posla|novca|para|prihoda|hleba|kruha|hleb|grejanja|grijanja = 2
  + Devet dana bez posla.
fabrik*|tvrtk*|firm* .. zatvor*|stečaj*|ugašen* = 2
  + Fabrika je zatvorena.
siromaš*|sirotinj*|glad*|gladn* = 2
  ! gladn* .. osmoro|nas
  + Živimo u sirotinji.
kirij*|stanarin*|podstanar* = 2
  ! kirij* .. auto|vozil*
  + Nemam za kiriju, podstanar sam.
dvoje|troje|četvoro|petoro .. dec*|djec*|dece = 2
  + Imam troje dece.
dete|dijete|ćerk*|kćer*|sin*|bebu|beba|bebi|bratu .. operis*|opečen*|opeklin*|prelom*|povred*|alerg*|progut*|hitna|urgentn*|tiršov* = 3
  + Dete je operisano u Tiršovoj.
  + Sinu je prelom ruke.
alerg* .. dete|dijete|deca|djeca = 2
  + Alergija, a dete ima tri godine.
kolicima|kolica|kolicim* .. soba|stepenic*|rampa|lift|sam|je = 1
  ! bebi|dečij*|dječj* kolica
  + Gošća u kolicima, lift ne radi.

[flag legal]
advokat*|odvjetni* = 3
  + Angažovaću advokata.
  + Moj odvjetnik će se javiti.
tuži*|tužb*|tužić*|tužit|utuž* = 3
  ! tužil* se
  + Tužiću vas.
  + Podnosim tužbu.
  - Tužila se komšinica na buku.
sud|sudu|suda|sudski|sudsk* = 2
  ! sud* .. posuđ*
  ! po .. sudu
  + Vidimo se na sudu.
  - Po mom sudu, ovo je loše.
polici*|milici*|mup = 2
  + Prijavio sam policiji.
inspekcij*|inspektor* = 3
  ! sanitarn* inspekcij* .. prošl*
  + Zovem tržišnu inspekciju.
  + Prijavit ću vas inspekciji.
ombudsman*|pravobran*|pučkom|pučki = 3
  + Pišem ombudsmanu.
zaštitni* građan* = 3
  + Obratiću se zaštitniku građana.
potrošač* .. udruž*|zaštit*|organizacij*|savetovališ*|pravn* = 2
  + Potrošačka organizacija i udruženje već zna.
udruženj*|udrug*|organizacij*|zaštit* .. potrošač* = 3
  + Prijavljujem vas udruženju za zaštitu potrošača.
poverenik*|povjerenik*|azop = 3
  + Obavestiću Poverenika za informacije.
narodn* bank*|banci|banc* = 2
  + Prigovor šaljem Narodnoj banci Srbije.
ratel*|hakom* = 2
  + Žalim se RATEL-u.
krivičn*|kaznen* prijav* = 3
  + Podneću krivičnu prijavu.
prijav* .. nadležn*|inspekcij*|polici*|sud*|tužil* = 3
  + Prijaviću vas nadležnima.
tužilašt*|odvjetništ* = 3
  + Ide prijava tužilaštvu.
pravn* .. put*|korak*|sredst*|lek*|zastup* = 3
  + Krenuću pravnim putem.
vještak*|veštak*|vještač* = 1
  + Sudski veštak je potvrdio.
pravobran*|povjerenic*|poveren*|povjeren* = 3
  + Obratio sam se Poverenici.
mup|mupu|sup|stanic* .. prijav* = 2
  ! autobusk*|stanic* metro
  + U stanicu sam otišao i prijavio, MUP-u prijavljeno.
prijav* .. mup|mupu|sup|stanic*|tužilašt*|alims*|hanf*|azop*|sanitarn*|policij*|polic* = 3
  + Prijavljeno MUP-u.
arbitraž*|ročišt*|veštak*|vještak*|sudij*|izvršn* = 2
  ! sudij* .. utakmic*
  + Ide na arbitražu.
uredb*|direktorat*|hanf*|zaštit* konkurenc*|vazduh*|zračn* = 1
  + Po uredbi, zaštita konkurencije odlučuje.
komisij* .. zaštit*|konkur* = 2
  + Ide na Komisiju za zaštitu konkurencije.

[flag publicity]
novin*|novinar*|medij* = 2
  ! novin* .. prodavnic*|dostav*|pretplat*
  ! medij* uređaj
  + Zvaću novinare.
  + Ovo ide u medije.
  - Platila sam pretplatu, novine pretplata.
televizij*|tv .. prijav*|zva*|zov*|poslat*|emisij*|javlj*|pisać*|snim* = 2
  + Televiziju zovem sutra i snimam.
  - Moja televizija ne radi.
zva*|zov*|piš*|posla*|javi* .. televizij*|novin*|portal*|medij* = 3
  ! nije .. javi*
  + Zvaću televiziju.
  + Pišem svim portalima.
društven* mrež* = 3
  + Objaviću na društvenim mrežama.
fejs*|facebook*|instagram*|insta|tiktok*|tviter*|twitter*|reddit* .. objav*|okač*|stavl*|stav*|kač*|ide|podeli*|podijel*|snim* = 3
  ! login*|prijav* .. preko
  + Na fejs ide sve, kačim slike.
  + Na Instagramu ću objaviti sve.
objav*|okač*|stav*|kač*|podeli*|podijel*|šer* .. fejs*|facebook*|instagram*|insta|tiktok*|tviter*|twitter*|reddit*|internet*|mrež*|forum*|grup* = 3
  + Okačiću ovo na fejsbuk grupe.
  + Objavit ću na Instagramu.
recenzij*|ocen* .. jedn*|gugl*|google|negativ*|loš*|najgor*|1 = 2
  + Ostaviću recenziju, jednu zvezdicu.
  - Kupio sam jer su recenzije bile dobre, ocena pet.
ostav*|napis*|dobić*|dobi* .. recenzij*|zvezdic*|zvjezdic*|ocen*|ocjen* = 3
  + Napisaću vam recenziju na Guglu.
  + Ostavit ću ocjenu jedan.
javnost* = 2
  + Obavestiću javnost.
svi .. saznati|znaju|saznaju|čuj* = 1
  + Svi će saznati kako radite.
prič* .. svima = 1
  + Pričaću svima šta ste mi uradili.
viraln* = 2
  + Ovo će biti viralno.
pregled*|pratilac*|pratilaca|lajk* = 2
  ! pregled* .. račun*|lekar*|liječn*|tehničk*|doktor*
  ! lekarsk*|tehničk*|sistematsk* pregled*
  + Snimak ima 60 hiljada pregleda.
  - Lekarski pregled je kasnio.
okač*|kač*|stavi*|objavi*|objavl*|napis*|podel*|deli*|dijeli*|šer* .. svuda|dalje|svi|grup*|internet*|ovo|snim*|slik* = 1
  + Delite ovo dalje.
podelite|delite|dijelite|podijelite|tagujte|šerujte = 3
  + Podelite da svi znaju.
na|u|po fejs*|facebook*|fejsbuk*|instagram*|instagramu|insta|tiktok*|reditu|reddit*|jutjub*|youtube|tviter*|tripadvisor*|guglu|googleu|google|gugl = 2
  ! prijav*|ulog* .. preko|na
  ! video|videla|vidjela|vidio|našao|našla|reklam* .. na fejs*|instagram*|internet*|facebook*|google*|guglu
  + Ide na TikTok.
  - Videla sam reklamu na Instagramu.
snimam*|snimak|snimio|snimila .. vrti|uživo|objav*|dala|dao|tiktok*|fejs*|rts|n1 = 3
  ! snimak .. kamer* .. tražim
  + Snimak već vrti tiktok, snimamo za RTS.
rts*|n1|novosti*|politik*|blic*|kurir|insajder*|vesti|dnevnik*|federaln* .. dolazi|snima*|prič*|novinark*|tekst|objav*|izlazi|poslao|zvali|prikaz = 2
  ! es dnevnik*
  + N1 dolazi u subotu, N1 snima.
dolazi|snima*|poslao|zvali|zovem|pisao|pisala|dala|otišla .. rts*|n1|novosti*|politici|politik*|blic*|insajder*|vesti|dnevnik*|federaln*|televizij* = 2
  + Dolazi N1.
zvezdic*|zvjezdic*|jedinic* = 1
  + Na Guglu vam jedinica.
kolumn*|prikaz .. izlazi|petka|subot*|sljedeć*|sledeć* = 2
  ! prikaz .. račun*|podat*
  + Prikaz izlazi u subotu.
portal* = 2
  ! portal .. uprav*|gradsk*|radi
  + Obavestili su portal.
  - Portal e uprave ne radi.
tripadvisor* = 1
  + Slike su na Tripadvisoru.
ide|idu .. na|u novin*|televizij*|medij*|fejs*|internet* = 3
  + Ide i u novine.

[flag repeat-contact]
zvao|zvala|zvali|pozvao|pozvala|telefonira* .. puta|put|dvaput|triput|više|već|juče|jučer|svak* = 3
  ! nisam zva*
  + Zvao sam četiri puta.
  + Zvala sam već juče.
  - Zvala sam vas danas.
već .. zva*|pisa*|prijavi*|javlja*|javi*|slal*|poslao|poslala|reklamira*|kontaktira*|dolazi* = 3
  ! već .. kupi*
  + Već sam pisala o ovome.
  + Već sam prijavio kvar.
pisao|pisala|pisali|slao|slala|poslao|poslala|kontaktira* .. puta|mejl*|mejlova|mailov*|poruk*|već|ranije|dvaput = 2
  + Poslala sam tri mejla.
  + Pisao sam vam više puta.
treć*|četvrt*|pet*|drug*|šest*|deset*|stot*|ponovo|opet|iznova .. put .. zov*|piš*|javlj*|prijav*|šalj*|vam = 3
  + Treći put vam pišem.
  + Drugi put vam javljam.
opet|ponovo|ponovno|iznova .. zov*|piš*|javlj*|šalj*|prijavlj* = 3
  + Ponovo vam pišem.
  + Opet se javljam zbog istog.
piš*|zov*|javlj*|šalj* .. ponovo|ponovno|opet|treći|četvrti|peti|drugi|hiljadu = 2
  + Pišem vam ponovo.
prethodn*|ranij*|prošl* .. mejl*|mail*|poruk*|prijav*|reklamacij*|razgovor*|poziv* = 2
  + Kao u prethodnom mejlu.
niko|nitko .. ne|nije .. odgov*|javi*|javlj* = 2
  + Niko mi nije odgovorio na mejl.
bez .. odgovora = 2
  + Dva mejla bez odgovora.
svaki|svaku put|dan .. zov*|zva*|piš* = 3
  + Svaki dan zovem.
puta .. zva*|pisa*|javlja*|prijav*|dolazi*|zov*|reklam* = 3
  + Pet puta sam zvao.
prijavi* .. puta|više = 2
  + Prijavila sam kvar tri puta.
dolazio|dolazila .. puta|već = 2
  + Dolazila sam već dva puta u poslovnicu.
već|vec|po|evo dvaput|tri|triput|treći|četvrti|peti|drugi|tre|pet puta|put = 3
  ! po .. prvi
  + Po treći put vam kažem.
treći|treci|četvrti|cetvrti|peti|šesti|sedmi|deveti|deseti|stoti mail|mejl|poziv|dopis|put|kontakt|imejl = 2
  ! treći|drugi|četvrti put .. kasni*|kvari*|pukl*|kupuj*
  + Ovo mi je peti mail.
  - Treći put kasni ovaj voz.
puta|dva|tri|četiri|pet|šest|deset|mnogo|bezbroj mejl*|mail*|imejl*|pisama|poziva|poruka|dopisa|prijav*|reklamacij* = 3
  + Šest mejlova bez odgovora.
dvaput|triput|tri|četiri|cetiri|pet|šest puta .. zva*|pisa*|javlja*|slala|slao|dolazi*|reka*|prijav*|sam = 2
  ! puta .. naplat*|skin*
  + Dvaput sam vam pisala, tri puta sam slala.
slala|slao|pisala|pisao|zvala|zvao|poslala|poslao .. dvaput|triput|tri|dva|2|3|četiri|pet = 2
  ! poslao .. dva paket*
  + Slao sam sliku dva puta.
svaki|svakog|svaku|svake dan|dana|jutro|jutra|sedmic*|nedelj*|put .. zov*|zva*|piš*|ist*|pit* = 3
  + Svakog jutra zovem.
javlja*|zove|zovem|zvala|dolazi* .. treći|četvrti|peti|treci|cetvrti put|dan = 3
  + Kor. zove treći put.
ponovni|ponovo|opet|isti kontakt|poziv|mejl|mail|isti|zove = 2
  + Ponovni kontakt po istom.
pitam|pišem|kažem|tražim|molim|ukazujem .. put|puta|ponovo|opet = 2
  ! put .. do|kroz
  + Treći put ukazujem, pitam opet po ko zna koji put.
put|puta .. pitam|pišem|kažem|tražim|molim|ukazujem|pisem|kazem = 2
  ! prvi put
  + Peti put pitam ima li čoveka.
nula|nijedan|nijednog odgovor* = 2
  + Nula odgovora.
tiket*|prijav* .. zatvoren*|odbijen* = 1
  + Tiket 5512 zatvoren.

[flag broken-promise]
obeća* .. da|vrać*|vrat*|rok*|poziv*|dan*|sutra|do = 2
  ! reklam* obeća*
  + Obećali ste da ćete zvati do petka.
  + Obećali su da dođu sutra, niko nije došao.
obećan* .. nije|nisu|dan|datum|rok|povrat*|majstor*|poziv = 2
  + Obećani poziv nije stigao.
rekli|rečeno|rekao|rekla .. da .. će|ćete|cu|ce = 2
  ! rek* .. da .. će .. kiš*
  + Rekli ste da će stići u sredu.
  + Rečeno mi je da će majstor doći.
reče* mi|nam .. sutra|do|u|za = 2
  + Rečeno mi je za pet dana.
garantova*|garantira*|zagaranto*|potvrdi* .. da|dan|termin|rok|isporuk* = 2
  ! potvrdi* .. da sam|kvar
  + Potvrdili ste termin u utorak.
dogovoren* .. termin*|rok*|dan|vrem*|datum* = 3
  + Dogovoreni termin je propao.
nije .. održa* .. reč*|riječ* = 3
  + Niste održali, nije održao obećanu reč.
  - Nije održavano stepenište.
održ* .. reč*|riječ*|obećanj* = 2
  + Niste održali obećanje.
prekrši* .. obećanj*|dogovor* = 3
  + Prekršili ste dogovor.
trebal*|trebao .. da .. stig*|dođ*|javi*|zov*|vrat*|isporuč* = 2
  + Trebalo je da stigne u ponedeljak.
trebal*|trebao|trebala je|su|ste doći|stići|biti|javiti|nazvati|vratiti = 2
  + Trebao je doći u srijedu majstor.
slaga* .. me|nas|ste = 2
  + Slagali ste me za rok.
zakazan* .. za|termin|dolaz* .. nije|niko|nitko|ništa = 2
  + Zakazan dolazak za utorak, niko nije došao.
rekl*|rekao|kaza*|kaže .. u|do|od|za .. ponedelj*|utor*|sred*|srijed*|četvrt*|petak|petka|subot*|sutra|dan* = 2
  + Rekli ste do petka.
  + Rekao je u utorak.
obeća*|obecali|obecao|obecano = 2
  ! reklam*|oglas* obeća*
  + Obećali ste da će biti popravljeno.
  - Oglas obećava mir.
  ! oglas .. obeća*
obećavam*|obecavam* .. četiri|4|puta|lagat*|lazet* = 1
  + Obećavamo, kažete, četiri puta.
dao|dala|dali .. reč|riječ|rec = 2
  ! dao .. rec* .. _ .. program
  + Dao mi je reč.
zakleo|zakleli|zaklinj*|kune|kunu .. se|da|u = 2
  + Zakleo se u decu da će doći.
obaveza* .. da|se|doći|dođ* = 2
  ! obavezan|obavezno
  + Obavezao se da će doći.
termin*|dolazak*|ekip*|majstor*|serviser*|sanitet*|sestra|montaž* .. zakazan*|potvrđen*|potvrđ*|ugovoren* = 2
  + Ekipa zakazana za jutros nije došla.
zakazan*|potvrđen*|ugovoren*|potvrdi* .. za|u|do|do .. ponedelj*|utor*|sred*|srijed*|četvrt*|petak|petka|subot*|jutros|danas|sutra|1|8|14 = 2
  ! zakaza* .. za sutra hoću
  + Zakazana za jutros i potvrđena u petak.
garantova*|zagarantovan*|garantira*|zajamči*|jamči* = 2
  ! garant* .. godin*
  + Garantovao mi je cenu.
ugovorena|ugovoren|ugovoreno .. za = 2
  + Kuhinja ugovorena za prvi jun.
trebal*|trebao|trebala .. dolazi*|doći|stići|krenuti|biti|da|javi* = 2
  + Serviser je trebao doći u srijedu.

[flag leaving]
raskid* .. ugovor* = 3
  ! ne mogu|može .. raskin*
  + Raskidam ugovor.
  + Želim raskid ugovora.
raskin* .. ugovor*|saradnj*|suradnj* = 2
  + Hoću da raskinem ugovor.
prelazim|prelazimo|preći|prebacujem|prelaz* .. kod|konkurenc*|drug* = 3
  + Prelazim kod konkurencije.
  + Prelazimo na drugu banku.
idem|odlazim|odlaz*|odoh .. konkurenc*|drug*|drugog|drugom = 2
  ! idem u .. bolnic*|škol*|prodavnic*
  + Odlazim kod drugog operatera.
  - Idem u bolnicu.
konkurenc* = 1
  ! zaštit* konkurenc*
  + Konkurencija to radi bolje, zbogom.
nikad*|nikada|više .. neću|necu .. kod vas|kupi*|naruči*|doći|kroči*|koristi*|leteti|letjeti = 3
  + Više nikad neću kupiti kod vas.
neću|necu|nećemo .. više .. kupov*|naruč*|dolazi*|kod|kupi*|koristi*|doći|letet*|letjet*|kroči* = 3
  + Neću više naručivati kod vas.
nikad*|više .. vaš* kupac|korisnik|klijent*|mušterij*|gost* = 2
  ! ste .. vaš*
  + Nikad više vaš kupac.
izgubili .. ste|me .. kupc*|mušterij*|korisni*|klijent*|gost* = 3
  + Izgubili ste mušteriju.
gasim|ugasiću|ugasit|zatvaram|zatvoriću|zatvorit .. račun*|nalog*|pretplat*|kartic* = 3
  + Gasim račun u vašoj banci.
  + Zatvorit ću račun.
otkazujem .. pretplat*|ugovor*|član*|polis*|uslug*|sve = 3
  + Otkazujem pretplatu.
otkaz* .. pretplat*|ugovor*|članarin*|članstv*|polis* = 2
  ! ne mogu|može .. otkaz*
  + Želim otkazati pretplatu.
menjam|mijenjam|promeni*|promijeni* .. banku|operater*|dobavljač*|provajder*|osigur*|teretan* = 3
  + Menjam banku.
poslednj*|zadnj*|posljednj* put .. kup*|naruč*|kod|letim|dola*|koristi* = 3
  + Poslednji put kupujem kod vas.
doviđenja|zbogom|adio = 1
  + Zbogom, banko.
ispiš*|ispisujem .. me|se .. teretan*|klub*|iz = 3
  + Ispišite me iz kluba.
odlazim = 2
  + Odlazim posle deset godina.
nikad*|nikada više = 2
  + Nikad više ovaj hotel.
prelazim|prelazimo|prelazi|preći|pređem|vraćam|vratiću|vratit .. operater*|konkur*|drug*|kod = 2
  ! preći .. most|ulic*|granic*
  + Prelazi u drugu banku.
raskid*|raskin* = 1
  ! ne mogu|možete raskin*
  + Traži raskid odmah.
raskidam|raskidamo|otkazujemo|istupam = 3
  + Raskidam sve.
ugasi*|gasim|zatvori*|zatvaram .. mi|moj|svoj .. račun|nalog|kartic*|pretplat* = 3
  ! ste .. zatvori*|ugasi*
  + Ugasite mi račun.
zatvorio|zatvorila|ugasio|ugasila sam .. račun|nalog|pretplat* = 3
  + Zatvorio sam račun u vašoj banci.
sledeć*|sljedeć*|idući* .. kupujem|uzimam|nosim .. od|u|kod = 2
  + Sledeću kupujem od Čeha.
traktor*|auto|sve uzimam|kupujem .. u|od|kod = 1
  + Traktor uzimam u Rumi.
ne vidimo|vidim|poznajemo|znamo = 2
  ! ne vidim .. podat*|nalog*|račun*|dobro|cen*
  + Da se više ne vidimo.
  - Ne vidim podatke o računu.
odoh|odo = 2
  + Odoh u drugu teretanu.
mijenjam|menjam|promenio|promijenio .. operater*|bank*|klub*|osigur* = 3
  + Mijenjam operatera.
vaš* avion|radnj*|hotel|bank*|restoran .. više|nikad* = 2
  + U vaš avion više nikad neću.
zaboravi* .. poznaj* = 2
  + Zaboravite da me poznajete.
otkaž*|otkazat* .. članarin*|pretplat*|ugovor* = 2
  + Otkažite mi članarinu.
rastan*|razilaz* = 2
  + Da se rastanemo lepo.
viđenja|vidjenja|zbogom .. nikad|više|vam = 2
  + Viđenja i nikad više.

[flag self-harm]
oproštajno|oproštajna pismo|pisma = 3
  + napisala sam oproštajno pismo deci
  - dobila sam pismo od vas
da skočim|skočiti .. prozora|sprata|mosta|kata|terase|zgrade = 3
  + mislim da skočim sa mosta
  - da skočim do prodavnice
da skočim .. nego = 2
  ! skočim do|po
  + lakše je da skočim nego da vas zovem
  - skočim do grada
da završim|prekinem .. sve|život|sama = 3
  ! da prekinem .. ugovor|pretplatu
  + razmišljam da završim sve
  - kako da završim kupovinu
popila|popio bih|sam .. tablet*|lekove = 2
  ! popila|popio .. tablet*|lekove .. doktor*|po|kako|prema
  + popila bih sve tablete koje imam
  - nisam popila kafu
nema|nemam .. razloga .. živim|sačekam|dočekam = 3
  + mislim da nema razloga da sačekam proleće
  - nema razloga za brigu
ubiću|ubicu|ubijem|ubit se|sebe = 3 !neg
  ! ubi* se .. od smeha|smijeha|dosade
  ! dođe mi da .. ubijem .. aplik*
  + Ubiću se zbog ovog duga.
  + Ne znam šta da radim, ubit ću se? Da se ubijem, ubijem sebe.
  - Ubiću se od smeha kad vidim taj račun.
  - Ubit ću vrijeme.
da|ću|cu|bih se .. ubijem|ubiti|ubila|ubio|roknem|upucam|obesim|objesim = 3 !neg
  ! da se .. ubij* od smeha|smijeha|dosade|posl*
  + Dođe mi da se ubijem.
  + Najradije bih se ubila.
  - Došlo mi je da se ubijem od dosade čekajući.
ubit ću|cu se = 3 !neg
  ! ubit ću se od smijeha|dosade|smeha
  + Ubit ću se, ozbiljno.
  - Ubit ću se od smijeha.
diga*|dign*|dići|digla|digao .. ruku na sebe = 3 !neg
  + Dići ću ruku na sebe.
  + Pomišljam da dignem ruku na sebe.
obesiću|obesicu|obesim|objesim|objesit|obesi*|objesi* .. se = 3 !neg
  ! obesi* .. slik*|zaves*|polic*|lust*
  + Obesiću se zbog vas.
  + Objesit ću se.
  - Polica ne može da se obesi na zid.
skočiću|skočicu|skočit|skočim|skočiti|bacim .. s|sa|pod .. most*|terase|zgrade|krova|balkona|voz|vlak = 3 !neg
  ! bac* .. paket*|smeć*|robu
  + Skočiću sa mosta.
  + Bacit ću se pod vlak, bacim se pod vlak.
  - Kurir baci paket sa terase.
ne|neću|necu .. živ* .. mi|više|se|mogu|ovako = 2
  ! ne živim više .. adres*|tamo|tu
  + Ne živi mi se više.
  + Ne mogu živeti više ovako, neću živeti više.
  - Ne živim više na toj adresi.
ne želim|zelim|mogu|hoću|vredi|vrijedi .. živ*|živeti|živjeti = 3
  + Ne želim više da živim.
  + Ne vredi više živeti.
  - Ne mogu da verujem.
samoubist*|suicid*|samoubojst* = 3
  ! finansijsk*|poslovn* samoubist*
  + Razmišljam o samoubistvu.
  + Imam suicidalne misli.
bolje da|bi .. nema|umrem|umr*|mrtav|mrtva = 3
  + Bolje da me nema.
  + Bolje da umrem.
voleo|volela|volio|voljela .. umrem|umrijeti|nema = 2
  ! da .. dobij*|zna*|javi*
  + Volela bih da me više nema.
  - Voleo bih da dobijem odgovor.
okonča*|oduz*|skrat* .. život|muke|sebi = 3
  + Oduzeću sebi život.
  + Skratiću muke.
gutam|popi*|popij*|naguta* .. sve .. tablet*|lekov*|lijekov*|pilul* = 3 !neg
  ! dete|dijete .. popi*
  + Popiću sve tablete pa kud puklo.
  - Dete je popilo sve tablete iz kutije.
razmišlja*|pomišlja* .. najgor*|kraj* = 2
  + Pomišljam na najgore.
sečem|režem|isekla|isekao|rezala se|vene|žile|ruke = 2
  ! sečem|isekao se .. na
  ! sečem se|nož .. na|nož*|staklo
  + Sečem vene, ne šalim se.
  + Opet sam to radila, rezala ruke.
život .. nema .. smisla|smisl* = 3
  + Život mi nema smisla.
nema .. smisla .. živ* = 3
  + Nema više smisla živeti.
dosta .. mi .. život* = 2
  + Dosta mi je života.
ne vidim .. izlaz* = 2
  + Ne vidim više izlaz.
zauvek|zauvijek .. nestati|nestanem|zaspim|zaspati = 2
  + Samo bih da zauvek nestanem.
da|ću|cu|hteo|htela|htio|htjela|mislim|mislio|mislila|razmišlja*|pomisli* .. se ubijem|ubijemo|ubiti|obesim|objesim = 3 !neg
  ! od smeha|smijeha|dosade
  ! se ubij* od
  + Hteo sam da se ubijem.
  + Mislim da se ubijem.
  - Da se ubijem od dosade u vašem redu.
sebe .. ubij*|ubi*|zakolj*|ugas* = 3 !neg
  + Sebe da ubijem.
ugas*|upali* .. sebe = 3 !neg
  + Ugasim sebe.
konopac|konop|uže|kravat*|omč* .. vezao|vezala|vežem|šupi|gred*|dovratak|izdrž*|tavan* = 2
  ! konop* .. brod|čamac|veš
  + Konopac sam već vezao.
  - Konop za veš se pokidao na gredi.
tablet*|lekov*|lijekov*|pilul* .. sve odjednom|popijem|popiti|naguta* = 3 !neg
  ! prepis*|doktor*|lekar*|liječ* .. tablet*
  ! dete|dijete .. tablet*
  + Te tablete za spavanje da popijem sve odjednom.
  - Dete je našlo tablete i htelo da ih popije, popiti nije stiglo.
popij*|popić*|popicu|popit .. litar|otrov*|kiselin*|total*|pesticid* = 3 !neg
  ! dete|dijete .. _ popi*
  + Popicu litar totala.
stoj*|staja*|stajal*|sedim|sjedim|išao|izaš* .. na|kod|pored .. most*|prug*|gazel*|ograd*|maslenic*|šin*|krov*|terasi = 2
  ! stoj* .. kolon*|gužv*|autobus*|voz|vlak
  ! čeka* .. most*
  ! ima .. voz*
  + Noću stojim kod pruge.
  + Svako jutro stojim na mostu.
  - Voz stoji na mostu sat vremena.
  ! voz|vlak|autobus stoj*
jedan korak = 2
  ! na|još jedan korak .. do|dalje|u|aplik*
  + Jedan korak i nema više.
ne želim|zelim|želi|mogu|umem .. više .. živ*|probud*|postoj* = 3
  + Ne želim više da živim.
ne probudim|probudi = 3
  + Da zaspim i da se više ne probudim.
da .. me .. nema|nestane = 2
  ! da .. me .. nema .. u sistem*|bazi|spisk*|evidenc*|listi
  + Stvarno hoću da me nema.
  - Kažu da me nema u sistemu.
pušk*|pištolj* .. kolena|koljena|kolenima|sebi|usta|slepooč* = 2
  ! mi|je .. pušk* .. na
  + Sedeo sam s puškom preko kolena.
garaž*|šup*|štal* .. upali* .. auto|gas|plin|sebe = 1
  + U garaži da upalim auto.
legnem .. prug*|šine|gotovo|voz = 2
  + Da legnem na prugu.
bolje .. skoč*|skoči|ubije|umre* = 2
  + Bolje bi bilo da skočim.
nećete|necete imati kome = 1
  + Nećete imati kome da pišete.
ako .. me .. sutra ne bude = 3
  + Ako me sutra ne bude, znate zašto.

[flag discrimination]
diskrimin* = 3
  + Ovo je diskriminacija.
rasis*|rasiz*|ksenofob*|homofob*|seksis*|seksiz* = 3
  + Konobar je rasista.
rom|romi|roma|romk*|romsk*|romkinj*|cigan* .. ne|nije|nisu|jer|zato = 2
  ! rimsk*
  + Romkinja sam i zato ne daju uslugu.
jer|zato|zbog .. rom|romkinj*|roma|rom*|cigan*|stranac|stranc*|stranki*|žena|žensko|crn*|musliman*|musliman|pravoslav*|katol*|gej|lezbej*|trans|bošnja*|srb*|hrvat*|albanac|albanc*|mađar* = 3
  ! zbog stranc* u|na
  ! zbog žen* rođend*|žen* .. bolnic*
  ! jer je žena|ženska .. šifr*
  + Odbili su me jer sam Rom.
  + Zbog toga što sam stranac plaćam više.
boj* kož* = 3
  + Gledaju me zbog boje kože.
  - Kožna sofa je pogrešne boje.
nacionalnost* = 3
  + Pitali su me za nacionalnost pa odbili.
naglas*|akcent* .. ruga*|smej*|smij*|zbog|imit* = 2
  + Zbog naglasa me imitira, naglasku se ruga.
zbog|imit*|ruga* .. naglas*|akcent*|imena|prezimen*|vere|vjere|maram*|hidžab*|godina|invalidit* = 2
  ! zbog .. godina garanc*
  + Zbog marame me nisu pustili.
  + Rugali su se mom akcentu.
tako .. kaž* .. žen*|ženama = 1
  + Tako kažu ženama svaki put.
žen* .. ne razum*|kuhinj*|muž*|pojma = 2
  ! žen* .. muž* .. poklon*
  + Majstor kaže da žene ne razumeju auta.
vama|takvima|takve|takvim|vašima .. ne izdaj*|služ*|prim*|iznaj* = 2
  + Takve ovde ne služimo, rekao je.
prestar*|mator*|star* .. za|da .. takv*|vas|njih|razum* = 1
  + Rekli su da sam prestara za takve stvari.
rom|romi|romkinj*|romsk*|roma|romima = 2
  ! rom .. memorij*|cd
  + Kažu da Romi idu na zadnja vrata.
crn*|tamn* put*|puti|kož* = 2
  ! crn* .. kožn*|jakn*|torb*|sofa
  + Tamnije sam puti, tamne kože.
tamnoput* = 3
  + Tamnoputa sam.
takvi|takve|takva|takvim|takvima .. kradu|gosti|djeca|deca|švercuj*|uvijek|uvek = 2
  + Takvi kradu, kaže čuvar.
ne vozim|primamo|služimo|uslužujemo|puštamo takv*|rom*|stranc*|cigan*|vaš* = 3
  + Ne vozim takve.
vaši|vaše imaju|idu|neka|ovde|ovdje = 2
  + Vaši imaju svoju ambulantu.
govori|pričaj|pricaj srpski|hrvatski|srbski|bosanski|naški = 2
  ! ne govori srpski|hrvatski
  + Pričaj srpski ili prekidam.
kinezu|kinez|arape|afrik*|ciganin* .. si|srbiji|ovo = 2
  ! kinez* .. roba|prodavnic*
  + Pričaj srpski, Kinezu, u Srbiji si.
  - Kupila sam kod Kineza, roba mi se raspala, ovo je.
  ! kod kinez*
mahram*|marama|maramu|hidžab* .. traž*|jedin*|nisu|skin*|ne = 2
  ! maramu .. naruč*|kupi*|svilen*
  + Nosim mahramu i mene jedinu traže.
gde|gdje vam|ti je muž = 3
  + A gde vam je muž, gospođo?
tehnički|tehnicki .. žen* = 1
  + Malo je to tehnički za žene.
samo mene|nas|moj|mi = 1
  + Pretresli su samo mene.
drugi|druge|ostali|ostale .. prošl*|uslužen*|ulaz*|reči = 1
  + Ostale stranke uslužene, drugi prošli.
starce|starca|babe|dedo|deda .. poštom|pedeset|slati = 1
  + Vas starce treba slati poštom, starce ne primaju.
žiraf*|mutav*|brđan*|seljac* .. nemaju|ajde|ne znate|oprem* = 1
  + Vi brđani ne znate da čitate.
ista isprav*|ispit*|posao|karta|kartu .. _ .. oni|njih|drugi = 1
  + Ista ispravka, a oni prošli i drugi, ista karta kao oni.
držali|drzali .. za .. ruke = 2
  ! držali .. djec*|dec* za ruke
  + Izbačeni jer su se držali za ruke.
prezime|ime .. odbi*|drugačij*|zbog|vaši|čija = 1
  + Čim je videla moje prezime, odbila je.
ravnopravn* = 3
  + Obratio sam se poverenici za ravnopravnost.
autisti*|gluva|gluv*|slep* .. odbi*|doved*|zato|vrat* = 2
  + Gluva sam i vratili su me.

[signal thanks]
hvala = 1
  ! hvala za|na .. ništa
  ! hvala .. lepo|lijepo .. na|za
zahvalj*|zahvaln* = 2
pohval* = 2
  ! nemam .. pohval*
svaka čast .. radni*|momk*|devojk*|koleg*|majstor* = 2
prezadovolj*|oduševljen* = 2
lep*|lijep* pozdrav za|svim = 1

[signal withdrawal]
rešeno|riješeno = 2 !neg
rešen*|riješen* .. je|hvala|sve = 2 !neg
povlačim .. žalb*|prigov*|reklamacij*|prijav* = 3 !neg
odustajem .. žalb*|prigov*|reklamacij* = 3 !neg
ipak .. stig*|našao|našla|rešen*|riješen* = 3
zanemari*|ignoriši*|ignorir* .. prethodn*|mejl*|poruk*|moj* = 3
sve .. u redu .. sad|sada|je|hvala = 2 !neg
nema .. potrebe .. više = 2
moja greška = 3
bespredmet* = 2
