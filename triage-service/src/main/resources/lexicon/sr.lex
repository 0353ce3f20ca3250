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
balav*|balavc*|mulac|mulc*|derišt*|derle|žgoljav*|šmrkav*|klinju|klošarčin* = 2
  ! balav* .. dete|dijete|pas|mačk*
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. balav*
  + Onaj balavac na pultu.
  - Nazvao me je balavcem pred svima.
mangup*|barab*|protuv*|protuh*|propalic*|bitanž*|ugursuz*|nitkov*|podlac*|podlač*|gadur*|gadov*|hohštapl*|hoštapl*|šarlatan*|nadrilekar*|nadriliječ*|nadriljek*|mešetar*|mutikaš*|mutivod*|mućkaroš*|falsifikat*|pljačkaš*|razbojni*|kradljiv*|secikes*|zelenaš*|krvopij*|krvopilac|džeparoš*|švercer*|mufljuz*|folirant*|diletant*|ulizic*|uvlakač*|dupeuvlak*|guzoliz*|podrepaš*|dripac|dripc*|huligan*|šuft*|fakin*|vucibatin*|probisvet*|probisvijet*|kabadahij*|siledžij*|nasilni*|dileja|dilej*|dizel*aš = 2
  ! falsifikat novčan*|potvrd*|sertif*|dokument*
  ! razbojni* .. ukra*|opljačk*|dobil*
  ! pljačkaš* .. ukra*|opljačk*|proval*
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. da|rek* _
  ! nisam _ ..
  ! kao|k'o neki|neku
  ! mangupi .. deca|djeca|komšij*
  ! nasiln* .. muž*|bivš*|otac
  ! kazn* .. švercer*
  + Protuve i secikese!
  + Šarlatanu jedan, vratite novac.
  - Nisam huligan, platio sam kartu.
glupač*|glupan*|glupak*|glupsan*|glupander*|tupavko|tupavk*|tupavc*|tupavac|tupson*|tupadžij*|tupoglav*|tikvoglav*|šupljoglav*|praznoglav*|tvrdoglav*|tvrdoglavac|tikvan*|tikvo|bleso|bleco|blesan*|blesav*|bukvan*|bukvo|drvendek*|trupac|trupč*|klado|panju|nedotup*|priglup*|maloum*|slaboum*|umobol*|zaosta*|mentol*|mongoloid*|dunster*|ludač*|šizofren*|psihopat*|debilčin*|imbecil*|kretenuš*|kretenkin*|idiotč*|nesposobnjak*|nesposobnjač*|nesposobić*|neznalic*|trapav*|šeprtlj*|smotan*|smetenj*|ćorav*|slepac|slepč*|slepc*|krelac|krelc* = 2
  ! blesav* pitanj*|aplik*|sistem*|greš*|situac*|pravil*|reklam*|bot|robot*|mašin*|automat*
  ! zaosta* plat*|račun*|dug*|rat*|iznos*|posao|obavez*|za|sistem*|tehnik*|tehnolog*|isplat*
  ! ćorav* posla|posao|kutij*
  ! praviš|pravite|pravi|prave|ispad* .. blesav*
  ! blesav* sam|da|od
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. da|rek*
  ! nisam _ ..
  ! tvrdoglav* sam|žen*|star*|kao
  ! mi|nam|me je|su .. glup*|tup*|bles*|ćora*
  ! slepac .. sam|štap
  + Onaj tupavko za kasom.
  + Blesane, čitaj šta piše.
  - To je blesav sistem.
glup*|debel*|ćorav*|tvrdoglav*|lenj*|lijen*|nevaspit*|neodgoj*|bezobraz*|pokvaren*|našmink*|napuder*|nadut*|naduven*|prepoten*|drsk*|nesposobn*|nepismen*|polupism*|smrdlj*|bedn*|bijedn*|jadn*|mizern*|odvratn*|ljigav*|pijan*|matora|matori|nadrkan*|nabijen*|slep*|slijep*|zatucan*|primitivn*|pohlepn*|podmukl*|prljav*|lažljiv*|slinav*|bezdušn*|najobičnij*|običn* krav*|kobil*|mazg*|magar*|konj|konju|konjin*|vol|vole|volov*|tele|teletin*|govedo|goveda|govedar*|ovco|ovc*|jarče|jarac|koz*|gusk*|ćurk*|ćuran*|kokoš*|tetreb*|misirk*|svinj*|prasic*|krmač*|krmad|majmun*|hijen*|pacov*|štakor*|zmij*|pijavic*|gnjid*|crv*|parazit*|trutov*|strvinar*|džukel*|kučk*|budal*|kreten*|idiot*|debil*|moron*|lopov*|lopuž*|lažov*|prevarant*|varalic*|banda|bando|bagr*|stok*|đubr*|smrad*|gad*|mangup*|barab*|babetin*|babuskar*|seljačin*|seljak*|klipan*|neradni*|lenčug*|ljenčin*|lenjivc*|žensk*|babo|čoveče|čovječe|stvor*|kreatur*|drolj*|vještic*|veštic*|rospij*|fukar*|fufa|folirant*|klošar*|skot*|nakaz*|govno|govna|pizd*|pičk* = 3
  ! svinjsk*|svinjet*|kravlj*|kozj*|kozmet*|kože|kožn*
  ! naz* me|nas .. _
  ! mi|nam|me je|su|da .. rek*|sam .. _
  ! star*|jadn*|bolesn* moj*|mi .. _
  ! jadn* ovc*|krav*|mačk* .. uginul*
  ! čovek|čovjek .. nije
  ! glup* gadžet*
  + Nadrkana budaletina, nadrkana budala.
  + Nevaspitana seljačino.
  - Nazvao me je običnim lopovom.
drolj*|droljetin*|dron*ulj|fufic*|fuksa|fukso|fuksetin*|rospij*|alapač*|lajav*|babetin*|babuskar*|baburač*|beštij*|prostak*|prostač*|prostakuš*|divljak*|divljac*|divljač|neotesan*|primitivac|primitivc*|primitivci|nečove*|nečovj*|neljud*|zlotvor*|zlikov*|ubice|ubico|koljač*|kukavic*|kukavič*|izrod*|skot|skotov*|skote|nakaz*|kreatur*|spodob*|degenerik*|degeneric*|manijak*|monstrum*|šljam*|rulj*|fukar*|bagr*|ološ*|gamad*|pogan*|gube*|smećar*|smrade|smradovi|smradu|jebivjetar*|jebivetar*|picajzl*|drkadžij*|drkoš*|drkaroš*|kurvanj*|pizdun*|pizdo|pičkic*|pizdolin*|seronja|seronje|seronjo|govnari|govnaru|guzičar*|šonj*|šupak|šupci|šupč*|šupku|kopil*|mamlaz*|klempo*|papan*|gedž*|gedžovan*|kmetin*|brđan*|džibr*|klipan*|zgubidan*|badavadžij*|dangub*|lezileb*|trtljav*|njuškal*|cinkaroš*|pajac*|klovn*|cirkusant*|ništak*|niškorist*|bezobrazni*|bezobraznic*|drznik*|nadmen*|naduvank*|umišlj*|štetočin*|parazit* = 2
  ! divljač .. mes*|gulaš*
  ! kukavic* .. sat|ptic*
  ! primitivn*
  ! klovn* .. kostim|predst*|rođend*
  ! manijak* .. prat*|poruk*
  ! naz* me|nas .. _
  ! mi|nam|me je|su .. rek*|da _
  ! nisam _ ..
  ! ne želim .. prostak*
  ! mi|vi|vas|vama brđan*
  ! parazit* .. u|hran*|mes*|pas|mačk*
  ! šonj*av
  + Neljudi ste i zlotvori.
  + Ona droljetina na recepciji.
  - Nazvao me je seljačinom i prostakom.
ti|vi si|ste .. idiot*|kreten*|debil*|moron*|budal*|stok*|lopov*|lopuž*|lažov*|bagr*|band*|đubr*|smrad*|gov*|šljam|ološ|mangup*|kukavic*|krp*|prevarant*|klošar*|majmun*|magar*|mazg*|tel*|mutav*|slep*|slepac|glup*|tup*|krmad|hijen*|nul*|niko|nitko|ništa|nitkov*|bednik*|bijedn*|jad*|sram*|gad*|bez_mozga|bolesn*|lud*|nenormaln*|retard* = 2
  ! ti|vi si|ste .. lud*|gov* .. li
  ! govor*|govedin*
  ! glup* .. pitanj*
  ! jad* .. situac*
  ! tek|tel*efon*|telev*|telef*|telenor|telekom*
  ! niste|nisi
  ! vi ste .. niko .. nije|ne
  ! vi ste .. ništa .. niste
  ! ništa
  ! me|mi rek* da
  ! sramot*
  + Ti si obična krpa.
  + Vi ste lopovi i gotovo.
krpo|krpa|krpetin* .. jedn*|ljudsk*|obič* = 2
  ! krpa za|od
  + Krpo jedna.
vi ste .. bagra|banda|stoka|lopovi|kreteni|idioti|debili|prevaranti|lažovi|parazit*|lešinari|budale|neradnici|nesposobni|nesposobnjakovići|mutljavci|varalice|kriminalci|zlikovci|bezobrazni|ološ = 3
  + Vi ste banda najobičnija.
idiot*|kreten*|debil*|moron*|budal*|stok*|lopov*|lopuž*|lažov*|bagr*|band*|đubr*|smrad*|šljam|mangup*|kukavic*|prevarant*|majmun*|magar*|svinj*|krav*|gusk*|koz*|hijen*|krmad ste|si svi|vi|ti|jedn*|tamo = 3
  ! idiotsk*|kretensk*|debiln*|kožn*|svinjsk*|kravlj*
  + Krave ste vi tamo na šalteru.
jedan|jedna|jedni|jedno .. idiot*|kreten*|debil*|moron*|budal*|stoko|lopov*|lopuž*|lažov*|bagro|bando|đubr*|smrade|mangup*|kukavic*|prevarant*|majmun*|magar*|tupav*|glup*|bezobrazn*|nesposobn*|nevaspit*|neotesan*|nepismen*|ljigav*|pokvaren* = 1
  ! jedn* .. lopov .. ukra*
  ! jedn* .. glup* .. pitanj*|greš*|aplik*|stvar
  ! jedn* .. pokvaren* .. uređaj|jaje|par|telefon|komad|deo
  ! idiotsk*|kretensk*
  + Jedna bezobrazna službenica, jedna tupava.
idiot*|kreten*|debil*|budalo|budale|budala|stoko|lopov*|lopuž*|lažov*|bagro|bando|smrade|mangup*|kukavico|prevarant*|majmune|magarče|tupav*|bednič*|bednici|bijednici|gade|gadovi|džukel*|seljač*|ljigavc*|neradnic*|nesposobnjac*|balavc*|balavče|protuvo|hulj*|lažljivc*|gnjid*|krmač*|kravo|kozo|gusko|ćurko|konju|vole|ološ*|šljam* jedan|jedna|jedni|jedno|nijedan|nijedna|nijedno|obični|obična|obično|lopovsk*|pokvaren*|bezobrazn*|nesposobn*|smrdljiv*|prevarantsk*|nevaspit*|lažljiv*|bez|od|nad = 3
  ! bez .. _ lopov*|budal*
  ! lopov* .. ukra*|proval*|obi*|odne*
  ! mi|nam|me je|su .. rek*|vik*|naz*
  ! naz* me|nas
  + Lopužo pokvarena.
  + Budale nad budalama, idioti od glave do pete.
  - Nazvao me lopovom jednim.
onaj|ona|ono|oni|one|taj|ta|ti|te|tom|onom|onoj|toj|vaš|vaša|vaši|vaše|vašeg|vašoj .. idiot*|kreten*|debil*|moron*|budal*|stok*|lopov*|lopuž*|lažov*|bagr*|đubr*|smrad|smrade|mangup*|kukavic*|prevarant*|majmun*|magar*|krav*|gusk*|koza|kozo|kozu|ćurk*|kokoš*|svinj*|slepac|slepca|mulac|balav*|budaletin*|tupav*|glupač*|glupan*|klipan*|dripac|vol|konj|konjin*|krelac|drolj*|veštic*|vještic*|šupak|šupka|šupč*|pičk*|pizd*|nesposobn*|gmaz*|gnjid* .. sa|s|od|na|u|za|iz|što|sto|koji|koja|je|me|mi|tamo|majstor*|vozač*|kurir* = 3
  ! svinjsk*|kravlj*|idiotsk*|kretensk*|debiln*|konjunkt*
  ! moj*|naš*
  ! naz*|rek*|zva* me|nas|mi
  ! me|mi|nas je|su .. naz*|rek*
  ! lopov* .. ukra*|proval*|odne*
  ! majstorsk*|pizdarij*
  + Onaj vol sa brkovima na ulazu.
  - Pizdarija od aplikacije.
koji|koja|koje|koju|kojem|kakav|kakva|kakve|neki|neka idiot*|kreten*|debil*|moron*|budal*|lopov*|magarac|majmun*|glupan*|genijalac|tupav*|stoka|nesposob*|slepac|slepi|ćorav*|konj|krava|kobila|ćurka|klipan*|pametnjaković*|šupak|retard|tele|vol = 2
  ! koji|koja|neki|neka lopov* .. ukra*
  ! idiotsk*|kretensk*|debiln*
  + Koji magarac je ovo odobrio?
mozg*|mozak|pamet*|pameću|iq|kvocijent .. kao|ko|k'o|od|koliko|ravan|manj*|u|veličin*|na .. kokoš*|pile*|ćurk*|puž*|graš*|mrav*|muv*|muh*|komarc*|leblebij*|orah*|cipel*|nul*|krompir*|klip*|tikv*|ribe|ribic*|loptic*|mačk*|ovce|amebe|sobn*|zrno|guzic*|dup*|petlj*|plovk*|paus* = 2
  + Mozak mu je veličine leblebije.
bez .. mozga|duše|obraza|pameti|srca|kičme|muda|diplome|škole .. jedn*|ste|si|taj|onaj|i|od = 1
  ! bez_duše .. naselj*
  + Bez obraza i bez mozga ste.
nemate|nemaš|nema|nemaju .. mozga|pameti|obraza|srca|duše|muda|stida|kičme|mozak .. ni|svi|tamo|vi|ti|ko = 1
  ! nema pameti .. u
  + Nemate srca ni obraza, vi tamo.
nabij*|nabijem|nabi*|zavuc*|gur*|strpa* .. te|vas|ih|ga|na|sebi|si .. kurac|kit*|guzic*|dupe|šupak|dup* = 3
  ! mi je|su
  + Nabijem vas sve na kurac.
dabogda .. crk*|umr*|prokl*|lipsa*|rak|osuš*|otpal*|otpad*|slom*|vrat|osl*|oslep*|bol*|ne|ni|ostal*|isto|gori|goreli|leža*|ležal*|trpeo*|trulil*|trunul*|zaboravil* = 2
  ! dabogda mi|nam|da
  + Dabogda vam se prsti osušili.
ruk*|jezik|noge|oči|prst*|kit* .. ti|vam|mu|joj|im .. osuš*|otpal*|otpad*|osuši*|ispal*|trul* = 2
  ! dete|dijete
  + Prsti ti otpali.
prokleti|proklet*|ukleti|đavol*|vrag .. bili|da|bio|bila|ste|ih|vas|te .. nosi*|odne*|ste|bili|bila|svi = 1
  + Prokleti da ste svi.
nosi*|odne* .. vas|te|ih|ga|đavo|vrag .. đavo|vrag|vas|te|svi* = 1
  + Nosio vas đavo.
majka|mater|mati .. takvog|takve|takvu|tako rodi*|naučil*|odgoj*|vaspit* = 2
  ! moj*|mi
  + Majka koja te takvog rodila.
smeć*|smeće|đubre|govno|pičk*|talog|šljam|šund|otpad|bofl .. jedn*|ljudsk*|od|društven*|obič* .. čovek*|čovjek*|ljud*|lopovsk*|pokvaren*|jedn*|odurn* = 3
  ! smeće .. odve*|odnos*|odne*|kant*
  + Govno od čoveka.
smrad*|smrade|smradovi .. je|jedan|mali|u|i|obič*|glup*|bezobraz* .. varal*|lopov*|odelu|odijelu|lopuž*|jedn*|mali|odurn*|i|što = 1
  ! smrad .. kanal*|frižider*|hran*|stan*|iz|od
  + Taj mali smrad u odelu.
šalteruš*|sekretaruš*|činovničk*|ćat* .. glup*|bedn*|bezobraz*|obič*|jedn*|nadmen*|pegl*|mizern*|nadrkan* = 2
  ! ćat* .. četov*
  + Šalterušo bezobrazna.
gazd*|direktor*|šef*|vozač*|kurir*|majstor*|serviser*|konobar*|službenic*|službenik*|operater*|agent*|programer*|savetni*|savjetni*|upravnič*|upravnik*|recepcion*|kasirk*|prodavač*|prodavc*|prodavačic*|blagajnic*|doktor*|zubar*|inspektor*|šofer*|kontrolor*|referent*|kondukter* .. lopov*|kreten*|idiot*|debil*|stok*|budal*|đubr*|bagr*|majmun*|magar*|krav*|gusk*|koza|kozo|svinj*|smrad*|prevarant*|lažov*|lopuž*|glup*|tup*|balav*|bezobraznik*|bezobraznic*|klipan*|drolj*|gnjid*|šarlatan*|barab*|protuv*|genijalac|slep*|vol|tele|konj|kukavic*|hulj* = 2
  ! idiotsk*|kretensk*|svinjsk*|kravlj*
  ! me|mi|nas je|su .. naz*|rek*|vik*|dobac*|opsov*
  ! naz* me|nas
  ! kao .. lopov*|budal*|kreten*
  ! me|mi|nam .. _ lopov*|budal*|kreten*|idiot*|stok*|magar*
  ! glup* .. pitanj*|izgovor*
  ! slep* ulic*|putnik*
  ! rek* .. da .. sam|smo .. _
  + Vaš šef je konj i budala.
  - Čuvar me je nazvao lopovom.
lažov*|lažovč*|lažov|lažljivc*|lažljivac|lažljivic* = 2
  ! nisam|ispa* lažov*
  ! naz* me|nas .. lažov*
  ! lažovom|lažljivicom
  ! mi|nam|me je|su .. lažov*
  + Lažovčine nad lažovčinama.
lopuž*|lopin*|lopovčad*|lopovčin*|prevarantkinj*|varalic*|prevarantčin*|pljačkaš* = 2
  ! mi|nam|me je|su .. rek*|naz*
  ! varalic* .. ukra*|zva*|telefon*
  + Lopovčad neopevana.
govna|govno|govnetu jedna|jedno|jednom|ljudska|obična|pokvarena|lopovska|nesposobna = 3
  ! nečija|pseća|mačja govna
  + Sram vas bilo, govna jedna.
  - Pred ulazom je govno od psa, niko ne čisti.
ciganska|ciganski|cigansko posla|posao|soj|banda|bando|bagra|firma|smrad = 3
  + To su ciganska posla, ništa drugo.
  - Ciganska muzika na venčanju je bila odlična.
vas|vama|ste|si|vi cigana|ciganima|cigani|cigane|ciganin|ciganka = 3
  ! jer|zato|što|kao .. cigan*
  ! rek*|naz*|kaz*|vik* .. vas|vama|ste|si|vi|cigan*
  + Šta se drugo može od vas cigana.
  - Rekli su mi da ste vi cigani svi isti, to je uvreda.
šiptaru|šiptarko|balijo|ustašo|četniče|cigo|cigančino|crnčugo .. jedan|jedna|vrat*|marš|mrš|nosi|goni = 3
  ! mi|me rek*|vik*|naz*
  ! vik*|dobac*|rek* .. mi|za
  + Šiptaru jedan, vrati se kući.
  ! mi|me je|su .. _
  - Vikao mi je šiptaru jedan pred svima.
jebo te|vas|ga|ih otac|ćaća|pas|vrag|magarac|konj = 3
  ! mi|nam|me je|su .. _
  + Jebo vas otac lopovski.
  - Rekao mi je da će me tužiti njegov otac.

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
polomić*|slomić*|izlomić*|salomić*|prebić*|isprebijać*|premlatić*|izmlatić*|umlatić*|umlatit*|izubijać*|izlupać*|polupać*|razlupać*|razvalić*|smrskać*|zdrobić*|razbić*|razbucać*|raskrvarić*|rasturić*|iskasapić*|iskidać*|zgazić*|pregazić*|satrać*|satrć*|ogulić*|oderać*|išamarać*|ošamarić*|demolirać*|spalić*|zapalić*|zakopać*|zaklać*|preklać*|priklać*|zadavić*|udavić*|izbosć*|probosć*|upucać*|ustrelić*|otrovać*|unakazić*|osakatić* = 3
  ! zadavić* .. kred*|dug*
  ! mi|nam|me je|su .. da|će|ću
  ! će|ću me|nas|mi|nam
  ! polomić* mi|nam|se|me
  ! slomić* mi|nam|se|me
  ! zapalić* mi|nam|se|sveć*|svijeć*
  ! razbić* mi|nam|se
  ! udavić* me|nas|se
  ! zadavić* me|nas|se
  + Izlupaću ti onu kasu o glavu.
  + Spaliću ono gnezdo.
  - Polomiće se opet, loš je plastični deo.
ću|ćemo|cemo|će|ce .. polomit*|slomit*|prebit*|isprebijat*|premlatit*|izmlatit*|izlupat*|polupat*|razlupat*|razvalit*|smrskat*|zdrobit*|razbit*|raskrvarit*|zgazit*|pregazit*|ogulit*|oderat*|išamarat*|ošamarit*|demolirat*|spalit*|zapalit*|zakopat*|zaklat*|zadavit*|udavit*|izbosti|probosti|upucat*|otrovat*|ubiti|ubit|ispremlaćivat* = 3
  ! će|ću me|nas|mi|nam|se .. _
  ! rek*|kaz*|kaž*|vik*|pret*|prijet* mi|nam|me je|su|da .. ću|će
  ! mi|me|nam je|su .. da će|ću
  ! će|ce se .. _
  ! će|ce .. mi|nam|me|nas .. _
  ! udavit*|otrovat* .. dete|dijete|dec*|djec*
  + Muž će vam razbiti ta vrata.
  + Mi ćemo ga premlatiti, eto.
  - Rekao je da će me prebiti.
polomit*|slomit*|prebit*|isprebijat*|premlatit*|izmlatit*|izlupat*|polupat*|razvalit*|smrskat*|razbit*|raskrvarit*|zgazit*|ogulit*|oderat*|išamarat*|ošamarit*|demolirat*|spalit*|zapalit*|zakopat*|zaklat*|zadavit*|udavit*|upucat* .. ću|ćemo|cemo = 3
  ! ću|će me|nas|mi|nam|se
  + Razvalit vam ćemo cijeli šalter.
ima|ćete|ćeš|ću|cu|ćemo|hoću|ocu|oću|mogu|dolazim|dolazimo|idem|svratim|dođem|doći|stižem|krećem|došlo|dođe mi|da|i .. polomim|slomim|prebijem|isprebijam|premlatim|izmlatim|izlupam|polupam|razlupam|razvalim|smrskam|razbijem|zgazim|odvalim|ogulim|oderem|išamaram|ošamarim|demoliram|spalim|zapalim|zakopam|zakoljem|zadavim|udavim|ubijem|izbodem|upucam|otrujem|razbijam|lupam|zabijem|sravnim = 2
  ! da se .. ubijem|udavim|zapalim|zakopam
  ! ubijem .. od|se|sebe
  ! mogu da zapalim .. peć|šporet|svetlo|plin|gas
  ! da .. zapalim .. peć|šporet|svetlo|svijeć*|sveću|auto|ringlu|kotao
  ! ne|nisam mogu|hteo|htela .. _
  ! mi|nam je|su .. da .. polomim|slomim|razbijem
  ! umalo|zamalo .. _
  ! razbijam|lupam glavu
  ! lupam .. na|po vrata
  + Ima da vam polupam sve do poda.
  + Svratim i išamaram ga kao dete.
  - Hoću da zapalim peć a ne radi.
lomim|lomimo|palim|palimo|razbijam|razbijamo|ubijam|koljem|koljemo|rušim|obaram|gazim|pucam|bušim|bušimo|demoliram|spaljujem|šamaram .. mu|im|joj|vam|ti|vas|te|ga|sve|radnj*|lokal*|izlog*|noge|ruke|kombi*|auto|stub|gume|firm*|vrata = 3
  ! pucam od
  ! palim .. ga|ruter|modem|telefon|auto .. ne|a
  ! gazim|rušim .. cen*|rok*
  ! ubijam .. vrem*|vrijem*
  ! ne lomim|palim|razbijam
  + Sledeći put mu lomim prste, lomim mu ruke.
  + Palim ti kombi večeras.
preti*|prijeti*|zapreti*|zaprijeti*|pretnj*|prijetnj* .. da|će|paljenj*|ubistv*|ubojstv*|nasilj*|nož*|bomb*|sekir*|sjekir*|palic*|pal*|fizičk*|spal*|zapal*|razbi*|ubi*|polom* = 2
  ! preti* .. tužb*|advokat*|inspekc*|odvjet*|sud*|raskid*|novin*|otkaz*
  ! mi|nam|me|joj preti*|prijeti*|je|su
  ! preti*|prijeti* mi|nam|me
  ! ne|nije|bez pret*|prijet*
  ! izvršitelj*|ovrh*
  + Stranka prijeti da će zapaliti poslovnicu.
  - Izvršitelj mi preti plenidbom.
dolazim|dolazimo|doći|doć|dođem|dolaziću|stižem|stižemo|idem|idemo|svratiću|svratim|navratiću|navratim|vratiću|vratit|upadam|ulazim|pojaviću|krećem|donosim|donijet|doneću|nosim|poneću|ponesem|vadim|uzimam|uzimam .. s|sa|i|po|na|onu|svoju|tu .. sekir*|sjekir*|motk*|palic*|bejzbol*|palicom|nož*|sataro*|satar*|pušk*|pištolj*|dvocevk*|dvocijevk*|kalašnjikov*|bomb*|benzin*|kanister*|cigl*|malj*|macol*|čekić*|pajser*|ašov*|lopat*|kramp*|vilama|lanc*|testerom|motornom|šipk*|toljag*|kocem|štapom|bager*|traktor*|buldožer*|brusilic*|šibic*|upaljač*|mačet* = 3
  ! benzinsk*
  ! čekić* .. popravi*|majstor*
  ! traktor* .. na servis|servis|popravk*
  ! vraćam|vratiti .. _ .. brusilic*|testeru|lopatu
  ! majstor* .. dolazi*
  + Dolazim sutra s maljem.
  + Vratiću se s onom satarom.
  - Dolazim s traktorom na servis.
sekirom|sjekirom|motkom|palicom|bejzbolom|nožem|satarom|puškom|pištoljem|dvocevkom|sačmar*|ciglom|maljem|macolom|čekićem|pajserom|ašovom|lopatom|krampom|vilama|lancem|testerom|šipkom|toljagom|kocem|štapom|bagerom|buldožerom|traktorom|brusilicom|bombom|benzinom|stolicom|kamenicom|cepanicom|cjepanicom|tučkom|oklagijom|metlom|pesnicom|šakom|laktom|čizmom|cokulom .. ću|cu|ćemo|doći|dolazim|razb*|po|lup*|kroz|vam|ti|mu|te|ga|vas = 2
  ! traktorom|čekićem|testerom .. rad*|popravlj*|obrađ*|kuj*
  ! mi|me|nam je|su .. _
  ! me .. udari*|pogodi*|gađa* _
  ! me|mi je|su .. udari* palicom|pesnicom|šipkom|štapom|laktom
  + Ciglom ću vam kroz staklo.
  + Maljem po izlogu, da znate.
  - Čuvar me je udario palicom po ruci.
razbi*|razvali*|izluda*|izuda*|lupi*|tres*|rasturi*|odalami*|zvizn*|polup*|obij* .. sekirom|sjekirom|motkom|palicom|bejzbolom|ciglom|maljem|macolom|čekićem|pajserom|lopatom|šipkom|stolicom|kamenom|bagerom|traktorom|klještima = 3
  ! je|su|mi .. razbi*|udari*
  ! razbije|razbijen* .. čekićem
  + Razvalim ga macolom i gotovo, razvalićemo ga macolom.
znam|znamo|saznao|saznala|sazna*|zapamtio|zapamtila|zapamtili|vidio|video .. gde|gdje|di|kojim|kad|kada|koje|adresu|kuću|auto|tablic*|registr*|koji .. živi*|parkira*|stanuje*|radi*|vozi*|drži*|izlazi*|šeta*|pije*|spava*|deca|djeca|decu|djecu|škol*|ostavlja*|dolazi*|prolazi*|mu|ti|vam|kući|staje* = 2
  ! ne|nisam|nemam|da|hoću|želim|bih znam|znamo|sazna*
  ! znam kad|kada|gde|gdje .. paket|pošilj*|majstor*|stiž*
  ! znam koj* mi|mi|je
  ! znam gde|gdje .. radi* .. aplik*|sistem*
  ! znam kako|da
  ! znam .. koji .. radi
  + Znam gde parkirate i kad izlazite.
  + Zapamtila sam kojim autom dolazi.
  - Ne znam gde radi ta služba.
znam|znamo ti|vam|mu|joj|im .. kuću|kucu|kuća|auto|kola|radnju|decu|djecu|adresu|ženu|majku|put|smenu|smjenu|ime|kombi|dvorište|firmu = 3
  ! ne znam
  + Znam ti kuću i ženu.
imam|imamo|našao|našla|skinuo|saznao .. tvoj*|vaš*|njegov*|njen*|ti|mu|vam adresu|kućnu|sliku|tablice|registraciju|ime|fotografiju|broj = 1
  ! imam vaš broj .. ugovor*|račun*
  + Imam tvoju adresu i strpljenja.
zna|znam|znamo|znate se|on|ona|on|vi|ti .. gde|gdje|kojim|kud|kuda|koji|koju .. vozi*|parkira*|živi*|stanuje*|hvata*|ide*|izlazi*|radi*|auto|staje*|bus = 2
  ! zna se koji .. rok*
  ! ne zna|znam|znamo|znate
  + Zna se kuda ide kući.
vidimo|vidjećemo|videćemo|vidjet|viđamo|srešćemo|sretnemo|sresti|srest .. se|ćemo|cemo .. parkingu|parking|mrak*|noći|ulici|ćošku|mraku|ispred|smene|smjene|nasamo|oka = 2
  ! vidimo se .. sud*
  ! vidimo se .. uskoro .. hvala
  ! radujem
  + Vidimo se na parkingu.
vid*|pokaz*|pokaž*|vidi* .. svog|svoga|svojega|tvog|tvoga|vašeg|svoje boga|majke = 3
  + Vidjet će on svoga boga.
nek|neka|nk se .. čuva|pazi|pripazi|sakrije|krije|skloni|moli|pričuva|spremi|pripremi|oprosti|prekrsti|seli|javi_hitnoj = 3
  ! spremi|pripremi .. paket|dokument*|račun*|novac|soba|ponud*
  ! pazi|pripazi .. na|šta|sta|što
  ! neka se .. javi
  + Nek se sakrije dobro.
  - Neka se pripremi novac za povrat.
nek|neka|nemoj|nemojte ne|da|mi|se|više|slučajno|sutra .. prolazi*|prelazi*|izlazi*|pojavi*|pojavlj*|sretne*|šeta*|seta*|vozi|hoda|staje*|prilazi* = 2
  ! nemojte da .. pojavlj* .. greš*
  ! nek* .. ne|se pojavi* .. greš*|poruk*
  + Nek ne prolazi mojom ulicom.
  + Nemoj da izlaziš sam noću.
bolje|pametnije .. da .. beži|bježi|bega|sakrije|skloni|pobegne|pobjegne|skriva|pazi = 2
  ! da .. pazi .. na
  + Bolje mu je da se skloni.
puštam|pustiću|pustit|pustim|pustićemo|hušk*|nahušk*|čeka|dočeka|dočekuje|pustam .. pse|psa|kera|kerove|pitbul*|rotvajler*|šarplanin*|dobermana|džukca|ovčara|vučjaka|psi|pas = 3
  ! pustili|puštate|dozvol* .. psa
  ! pas .. čeka|na
  + Puštam kerove na prvog inkasanta.
čeka*|sačeka*|dočeka*|presre*|saceka* .. ispred|iza|pred|kod|na|posle|poslije|kad|u .. pos*|smen*|smjen*|zgrad*|ulaz*|mrak*|mrac*|izađ*|izadj*|izlaz*|ćošk*|parking*|kapij*|škol*|haustor*|izađe|firm*|kuće|garaž* .. i|pa|da|s|sa|prebi*|polom*|razbi*|raz*|ruk*|nog* = 2
  ! čeka* .. paket*|majstor*|dostav*|kurir
  ! čekao|čekala|čekali
  + Sačekaću te kod zgrade pa da se razumemo.
čekam|čekamo|sačekać*|dočekać*|sačekat|dočekat|presrešć*|presrest|čekać* ga|te|vas|je|ih|kurira|vozača|onog|onu|majstora|ću = 2
  ! čekam vas .. odgovor*|sutra|danas
  ! čekam ga|je|ih|kurira|majstora .. već|dan*|od|nedelj*|mesec*|sat*|celo|cijel*|ceo|do
  ! dan*|već|od|sat*|nedelju|juče|još čekam
  + Dočekaću ja njega, dočekaću ga lepo.
  - Čekam ga već tri dana.
ima|imaće|imam ko|tko|koga|ljude|momke|ekipu|braću .. da|koji|će|što .. dočeka*|sačeka*|dođ*|doć*|sred*|poset*|posjet*|obiđ* = 3
  + Ima ko da te sačeka.
lep*|lijep*|dobr*|suv*|lak*|brz*|fino|baš gori|gore|plane|planu|zapale|pale|izgori|izgore|bukne|potpal* = 3
  ! lakše|bolje|brže gore
  ! dobro|lepo|lijepo gori .. peć|kotao|šporet|plamen|lampica
  ! brzo gore baterije
  + Drvena vam je baraka, lepo gori.
planuć*|planut*|izgorec*|izgoreć*|gorec*|goreće|goret*|gorjet*|goriće|bukn*|bukti* .. vam|ti|mu|im|kao|firma|radnja|magacin|baraka|lokal|kombi|auto|slama|vas|će|sve = 2
  ! je|su planul*|izgor*
  + Planuće vam magacin.
u|do plamen*|pepeo|pepela|temelja|temelj|vazduh|zrak|prah|komad* .. vam|ti|mu|ide|ode|otić*|otić|ćete|će|pretvor*|digla|leti|sravni*|letje* = 2
  ! temelja .. kuć*
  ! je|su otiš*
  + Pod mu ode u vazduh, u plamen ide.
poli*|poliv*|polić*|polij*|prolij* .. benzin*|naft*|razređivač*|kiselin*|benzom = 3
  ! kurir|mi|je|su .. prosu*|poli*
  + Poliću ti auto kiselinom.
bez .. zub*|stakla|stakala|izlog*|prozora|guma|glave|ruku|ruke|nogu|noge|krova|retrovizora|prstiju|auta|oka|očiju|vilice .. osta*|ćeš|ćete|će|osv* = 2
  ! sam|smo osta*
  ! bez krova nad
  + Bez zuba ćete ostati.
ostaćeš|ostaćete|ostaće|ostaneš|ostanete|ostati|ostat .. bez .. zub*|stakla|stakala|izlog*|prozora|guma|glave|ruku|ruke|nogu|noge|retrovizor*|prstiju|uveta|uva|vilice|oka = 3
  ! ćerka|dete|dijete|sin|neko
  + Ostaće bez vilice taj majstor.
  - Ostao sam bez zuba zbog vas.
dok još|jos|imate|imaš|ima .. stakla|stakala|zube|prozore|ruke|noge|krov|čitave|čitavo|cele|cijele|živ* = 2
  + Vratite pare dok još imate prozore.
puc*|prsk*|lom*|razbij* .. izlozi|izlog|izloge|stakla|staklo|prozori|prozore|vetrobran*|farovi|farove|retrovizori .. noću|nocu|lako|vam|ti|mu|kad = 3
  ! mi|je|su puk*|pukl*
  + Izlozi, puca izlog lako.
gum*|felne|kombi*|auto|kola|vozil* .. izbuš*|probuš*|isec*|iseč*|isječ*|izreza*|izduva*|izgreb*|ogreb*|cigl*|zapal*|polup*|razb* .. ću|cu|ćemo|vam|ti|mu|ce|će = 3
  ! sam|su|mi|je .. _
  + Gume izbušiti ću vam sve.
izgreb*|ogreb*|izbuš*|probuš*|iseć*|isjeć*|isec*|rasparać*|rasporić* .. ću|cu|vam|ti|mu|gum*|auto|kombi* = 2
  ! izgreban*|ogreban*|ogrebotin*|probušen*|izbušen*|isečen*|isječen*
  ! je|su|mi .. izgreba*|ogreba*|probuši*
  ! ogreba*|izgreba* .. mi|je|su
  + Rasparaću ti gume.
letet*|leteć*|poletet*|polete*|letjet*|letić*|leti|proleti*|proleteć*|preleti|prelete*|frcać*|frcat*|fijuk* .. kroz|preko|niz|glavačke|naglavačke|izlog*|prozor*|cigl*|zub*|stakl*|kamen* = 2
  ! leti* .. avion|let|karta
  ! preko .. beča|minhena|frankfurta|istanbula
  + Frcaće zubi i stakla.
zub*|prst*|kost*|rebr*|glav*|kičm* .. skupljać*|skupljat*|skuplj*|brojać*|brojat*|brojiš|brojit|pljuva*|pljuje*|pljuć*|pokup*|traži*|nosić*|nosit*|sabira*|slaga* .. ćeš|ćete|ce|će|po|s|sa|u = 2
  ! mi|sam .. _
  + Zube ćeš skupljati po podu, zube skupljaš po parketu.
skupljać*|skupljat*|brojać*|pljuć*|pljuvać*|pljuvat*|pokupić*|sakupljać*|brojit .. zub*|prste|kosti|krv|rebra|vilicu = 3
  + Brojaće rebra na parkingu.
  + Pljuvaće krv vaš majstor.
opalić*|opalit*|zvizn*|odalami*|lupić*|lupit*|raspalić*|klepi*|klepić*|nokaut*|udarić*|udarit*|mlatn*|mlatiti|mlatić*|šibn*|odrap*|tresn*|bubn*|spucam|spucać*|odvalić*|odvalit*|drmn* .. ga|te|vas|je|ih|mu|ti|joj|njega|šamar*|pesnic*|šak*|glav*|po|u = 2
  ! je|me|mi|su .. _
  ! udar* .. struja
  ! tresnu*|drmnu* me|struj*
  ! grom
  + Klepiću ga po ćelavoj glavi.
iščupać*|iščupat*|iščupam|otkinuć*|otkinut*|otkinem|odsećić*|odseći|odsjeć*|zavrnuć*|zavrnut|zavrnem|iskopać*|iskopat|iskopam|povadić*|otfikarić*|odgriz*|okrenuć*|okrenut|počupać*|počupat|odvrnuć*|odrubić*|odrubit|odrubim .. mu|ti|vam|im|joj|ću|ga|te|glav*|ruk*|noge|uši|oči|jezik|jaja|šij*|vrat|prste|vilic*|brk*|kos* = 2
  ! okrenuć* mi|se|leđa
  ! zavrn* .. slavin*|vod*|ventil|plin|gas
  + Iščupaću mu jezik.
glav*|ruk*|noge|uši|oči|jezik|šij*|vrat|prste|vilic*|jaja .. ću|cu|ćemo|će .. iščupa*|otkin*|odsec*|odseći|odsjeć*|zavrn*|iskopa*|okren*|odvrn*|odrub*|polom*|razb*|slom*|namesti*|namjesti*|prelom* = 3
  ! mi|me .. _
  + Uši ću mu iščupati.
namesti*|namest*|namjesti*|ispravi*|popravi*|ispegla*|štel* .. ću|cu .. ti|vam|mu|njemu|tebi .. zub*|vilic*|rebr*|kost*|facu|nos|lice|kičm*|ortoped* = 2
  + Namestiću ja ću njemu vilicu, namjestit ću mu zube.
vilic*|zub*|facu|fac*|nos|lice|njušk*|lični_opis|opis .. ću|cu|ćemo|će .. ti|vam|mu|joj|im|ga .. _ = 1
  ! ću|će mi
  ! zub* .. ću .. traži*|leči*|rad*|vadi*
  + Vilicu ću mu preurediti.
lični|licni opis .. promen*|promijen*|izmen*|izmijen* = 3
  + Lični opis da ti promenim.
zabi*|zabij*|nabi*|nabij*|ugura*|nagura*|zavu*|strpa*|utera*|uvali*|zari*|sjuri*|sjur*|natrpa* .. ću|cu|ćemo|ćete .. u|gde|gdje|tamo|mu|ti|vam .. grlo|dup*|guzic*|oko|glav*|stomak|usta|nos|ždrelo|uvo|uho|gepek|prtljažnik|tamo|bulju|leđa = 3
  ! je|su|mi .. _
  ! karticu|čip .. u
  + Naguraću, nagurati ću ti račun u nos.
gepek*|prtljažnik* .. vezan*|vežem|veza* = 3
  + Vodim ga u gepeku vezanog.
neće|nece|nećeš|neces|nećete|necete|neć* .. mirno|živ|živa|živi|hodati|hodat|prohodati|stići|kuć*|izaći|izać|spavati|spavat|dočekati|dočekat|videti|vidjeti|vratiti .. spava*|izać*|kuć*|noć*|više|svanuć*|jutro|zor*|sunc*|hoda*|ući = 2
  ! nećete .. me|nas .. vid*
  ! dete|dijete|beba|baka
  + Neće živ izaći odavde, neće mirno spavati.
neće|nece|nećeš|nećete .. živ|ziv|živa|živi|hodati|prohodati|mirno|zbrisati|pobeći|pobjeći .. izać*|stić*|otić*|hoda*|spava*|ostat* = 3
  + Neće živ otići sa placa.
živ*|živog|živu .. ću|cu|ćemo|će .. zakopa*|sahran*|odera*|ogul*|spal*|oder*|pojes*|zapal* = 3
  + Živog ću ga oderati.
mrtav|mrtva|mrtvi|mrtvog|mrtve si|ste|ćeš|ćete|hladan|ga|će|ima = 2
  ! mrtav hladan
  ! mrtav umor*|gladan
  ! ste mrtvi .. server*
  ! kaže|reče|rekao
  ! otac|majka|muž|žena|brat|baka
  + Mrtvog ga ima da nađete.
hitn*|urgent*|ortoped*|hirurg*|kirurg*|zubar*|gips*|štak*|nosil*|šavov*|rendgen*|hitnoj .. ćeš|ćete|ti|vam|mu|će|treba* .. treba*|zvat*|zov*|puza*|nos*|rad*|šiti|krp*|vid* = 2
  ! mi|meni|nam|nas|me|dete|dijete
  + Ortopeda ćeš zvati, zubar će te krpiti, hitna će te nositi.
puza*|puzać*|puzat*|četvoronošk*|kolic*|štakama .. do|u .. hitn*|bolnic*|kuće|urgent* = 2
  ! ja|sam
  + Puzaćeš do bolnice.
trebać*|trebat*|treba*|zovite|zovi|spremite|pripremite .. ti|vam|mu|im|će .. hitn*|hitnu|zubar*|ortoped*|hirurg*|vatrogas*|šavov*|nosila|policij*|obezbeđ* = 1
  ! mi|meni|nam treba*
  + Trebaće mu hirurg.
vatrogasc*|vatrogasn*|vatrogasce .. zovite|spremite|zvat*|naruč*|treba*|gasi*|javi*|stiže|stići|sirene = 1
  ! zvali|su|smo
  + Spremite vatrogasce, vatrogasce zovite.
nemam|nema .. šta|sta|što .. izgubi* = 2
  + Ja nemam šta da izgubim, upamtite.
nem|ne|neće|nije|nema treba*|policij*|sud* .. meni|policij*|sud .. sam|ja|imam = 1
  ! policij* .. prijav*
  + Ne treba meni policija, ja sam sam dovoljan.
zažalić*|zažalit*|požalić*|požalit*|pokajać*|pokajat*|kajać*|kajat*|žalić*|proklinjać* .. ćete|ćeš|će|se|dan|svi|ovo|gorko|kad|što|sto|zbog|debelo = 2
  ! ja|me|sam|ću
  ! požal* se|im|vam
  + Gorko ćete zažaliti, pokajaćete se gorko.
gorko|skupo|debelo|krvavo ćete|ćeš|će|ce|zažal*|požal*|pokaj*|kaj*|plati*|mi|se .. zažal*|požal*|pokaj*|kaj*|kajat*|plat* = 3
  ! smo|sam skupo|platio
  + Krvavo ćeš platiti.
platić*|platit* .. glav*|krv*|život*|meni|mi|ćeš|ti .. ovo|skupo|glav*|krv*|lično|osobno|za = 1
  ! platiti račun|fakturu
  ! ćete mi platiti .. novu|štet*|naknad*
  + Platićeš ti meni lično.
rešić*|riješit*|srediti|srediću|sredić*|reš* .. ću|ćemo|to|ja|mi|stvar .. svoj*|lično|ručno|rukama|drugačije|drukčije|seosk*|uličn*|način|svome = 2
  ! sredite|rešite|riješite
  + Srediću to po svome, na svoj način, srediti ću ga lično.
svojim|golim|vlastitim|rođenim|ovim rukama = 2
  ! svojim rukama .. pravi*|sadi*|napravi*|zidao|gradi*|radi*
  + Golim rukama ću ga, ovim rukama.
dubok*|duboka|duboko|mračn*|mrak|jam*|bunar*|kanal*|krivin*|mulj|reka|dunav|sava|jarak .. niko|nitko|pita|nađe|naći|ne|traži|svedok*|svjedok* = 2
  ! mračn* .. ekran*|slik*
  ! kanal* .. ne
  + Jezero duboko, niko ne pita.
niko|nitko .. neće|nece|ne .. naći|nađe|naš* .. te|ga|vas|ih|njega = 2
  ! niko ne nađe paket*
  + Niko neće naći, niko neće ga naći, neće naći te.
poručite|poruči*|poruka|recite|prenesite|kažite|javite|obavestite|upozori* .. mu|mu|joj|tom|onom|vašem|ženi|vozaču|kuriru|majstoru|šefu|direktoru|čuvaru|trener* .. da|će|ću|neka|nek|znam .. _ .. ga|mu|nek|čuva*|čekam|polom*|razb*|zapal*|ubi*|zavrn*|glav*|noge|ruke|živ*|gori|gore = 2
  ! recite .. da .. mi|me
  ! da mu|mu|je zahvalj*
  + Poručite onom vozaču da ću lično da mu zavrnem šiju.
bomb* .. ću|bac*|skinuti|dig*|podmet*|kašikar*|molotov* = 3
  ! bombon*|bombardov*|bombast*
  + Bombom ću vam dići šalter.
molotov*|kašikar* = 3
  ! koktel .. karta
  + Dobićete molotovljev koktel na vrata.
pod|na strujom|struju .. kapij*|kvak*|ograd*|stav*|je|priklj* = 1
  ! pod strujom .. mašin*|bojler|šporet|kućište
  + Kapija je pod strujom, pod strujom je kvaka.
cigl*|kamen* .. kroz|u|umot*|vežem|stiže|stići|dobić*|vrat* .. prozor*|izlog*|stakl*|glav*|teme|cigl* = 3
  ! je|su pala|pale|pao|pada
  ! na|mi glavu
  + Cigla stiže kroz prozor.
sve .. ću|cu|ćemo|ima .. polup*|razb*|zapal*|spal*|razval*|rasturi*|porazb*|sruš*|potop* = 3
  + Sve ću vam porazbijati.
pretnj*|prijetnj* .. obećanj*|nego|već = 2
  + Ovo nije prijetnja, nego obećanje.
ozbiljan sam|ozbiljna = 1
  + Zapaliću to, ozbiljan sam.
bacić*|bacit*|bacim|izbacić*|sjurić*|strovalić*|gurnuć*|gurnut*|bacam .. ću|ga|te|vas|ih|je|njega|majstor*|direktor*|vozač*|šef* .. s|sa|niz|kroz|u|pod|preko terase|prozora|krova|stepenic*|balkona|mosta|sprata|skele|okn*|rek*|bunar|dunav|savu|kanal|voz|kontejner|prozor|ograde|jezero|liftom|autobus = 3
  ! bacim se
  ! je|su|mi .. bac*
  + Bacićemo ga u kanal, baciću ga u bunar.
zakopa*|zakopać*|potopi*|utopi*|utopit*|sahrani*|sahranić* .. ću|ćemo|ga|te|vas|ih|majstor* .. živ*|u|pod|gde|gdje|jam*|beton*|zemlj* = 2
  ! sam|smo|mi|je|su
  ! umalo|dug*|kred*
  + Zakopaćemo ga pod beton.
vežem|vezać*|vezat*|prikovać*|okačić*|okačit*|obesić*|objesit*|obesim .. ga|te|vas|ih|je|ću|vašeg|onog|direktor* .. za|o|vrat*|bander*|stub|drvo|kol*|jarbol|krov = 2
  ! okač* .. na|internet*|fejs*|slik*|snim*
  ! obesi* se
  + Vezaću ga za banderu.
slupać*|slupam|slupat*|zakovać*|zakujem|spičić*|ispeglać*|isfleksat*|isečem|sečem|sasečem|potopim|potopić*|pobacam|pobacać*|razmontir*|ofarbać*|lomim|palim|gasim .. vam|vas|ti|te|mu|ga|im|joj|sve|kombi*|auto|kosti|prste|lift|svetlo|kompj* = 2
  ! gasim .. mi|moj|račun*|nalog*|član*|pretpl*|ugovor*|prodavnic*|to|kod
  ! palim ga
  ! sečem .. se|na|hleb|meso
  + Slupaćemo vam sva kola.
  + Sutra mu lomim kosti.
ili|inače|protivnom|suprotnom .. ću|cu|ćemo|dolazim|dolazimo|doći .. zapal*|polom*|razb*|polup*|slup*|ubi*|zakl*|prebi*|izlup*|izbuš*|probuš*|spal*|sruš*|izgreb*|zub*|kost*|noge|ruke|rebr*|njušk*|glav*|kombi*|gume|izlog* = 3
  + Vratite pare, u suprotnom ćemo vam izbušiti gume.
imam|imamo|uzimam|nosim|vadim|držim|brusim|oštrim|spremam|podmaz*|naoštri*|puni*|palim|idem_po .. lopatu|palicu|sekiru|sjekiru|brusilicu|flekseric*|motku|pušku|pištolj|dvocevku|sačmaric*|sačmar*|benzin|naftu|kiselinu|petard*|nož|nožev*|satar*|macolu|malj|pajser|testeru|bagremov*|toljagu|lanac|šipku|kolac = 2
  ! kupi*|naruč*|vaš* .. lopatu|sekiru|brusilicu|testeru
  ! nemam|nemamo
  ! imam .. brusilicu|testeru|lanac .. kupl*|pokvar*|ne_rad*|star*|garanc*
  ! puni* .. benzin|naftu
  + Imam fleksericu i imam vremena.
  + Brusim sekiru, pa vi vidite.
sekiru|sjekiru|palicu|pušku|pištolj|motku|nož|testeru|dvocevku|macolu|benzin|naftu|toljagu .. imam|imamo|vadim|brusim|oštrim|nosim|držim|namaza*|nabrus*|naoštr* = 2
  ! ne|nemam
  ! kupi*|naruč*
  + Motku imam iza vrata.
znam|znamo|znaju .. u|adresu|kojoj|kad|kada .. ulici|adresu|parkira*|šeta*|izlazi*|završava*|stiže*|smenu|smjenu|kuću|stanuje*|živi*|sprat|radi* = 2
  ! ne|nisam|nemam|da|hoću|želim|bih znam|znamo|znaju
  ! znam kada|kad .. paket|pošilj*|majstor*|stiže|radi*
  ! znaju .. moj*|mi
  ! ne znaju
  + Braća mi znaju kad izlazi iz kafane.
naći|naću|nađemo|sresti|srešćemo ćemo|se .. se .. zna*|mi|ti|nas|kod|iza|gde|gdje|pred|sami|nasamo|u|na|ponesi = 2
  ! naći ćemo .. rešenj*|način*|drug*
  ! naći se .. rešenj*|način
  + Naći ćemo se mi nasamo.
nađem|pronađem|saznam|uhvatim|sretnem|dohvatim|ulovim|ščepam|dočepam|uvatim|ufatim li|ga|te|vas|ih|je|njega|tog|ko = 2
  ! nađem .. ga|ih|je .. u|na|sajtu|prodav*|ne
  ! ne|nisam|da|mogu|gde|gdje|kako nađem|pronađem|saznam|uhvatim
  ! saznam .. ko|je .. odgovor*|nadlež*
  + Ščepam li ga, gotov je.
nas dvojica|trojica|trojice|četvorica|petorica|šestorica = 2
  ! nas .. dvojica .. čeka*|putov*
  + Nas petorica ne zaboravljamo.
nas je dvojica|trojica|četvorica|petorica|šestorica|troje|petoro|dosta = 1
  ! čeka*|putov*|uplat*
  + Nas je petorica i svi treniramo.
rezervn* zub*|vilic*|rebr* = 3
  + Ponesi rezervne zube.
zub*|rebr*|kost*|cevanic*|vilic* .. da|ću|cu .. brojim|izbrojim|povadim|prebrojim|polomim|izvadim|povaditi|krckaju|pucaju = 3
  ! zubar|mi
  + Rebra da ti izbrojim.
nauč* .. kultur*|pamet*|redu|redu|lekcij* .. pesnic*|batin*|palic*|šak*|kaiš*|ću|ćemo = 3
  + Naučiti ću ga kulturi pesnicom, naučiti pameti batinom.
pazi|pazite|čuva|čuvaj|čuvajte kad|kako|koleno|koljeno|leđa|glavu|kola|auto|zube|kud|svoje .. ide*|izlazi*|hoda*|ti|lepo|zdrav*|se|noću|kuć* = 2
  ! pazite kako|kad .. voz*|pak*|rad*
  ! pazi .. da
  + Pazi kud ideš kući.
milom .. silom|sil|neće|ne = 1
  + Ako neće milom, hoće silom.
vezan*|živ*|gol* .. gepek*|beton*|temelj*|okno|kazan*|šaht*|peć*|kotlarnic* .. ću|da|ga|te|ide|baci* = 2
  ! živ* .. u|na
  + Vezanog ga u gepeku vozim, vezan u šahtu da ide.
osvan*|osvanuti|osvane|osvanuć*|probudi* .. zapaljen*|pepeo|spaljen*|izgorel*|cigl*|izbušen*|probušen*|polupan*|krov*|bez = 3
  ! mi .. osvan*
  + Kola će mu osvanuti na ciglama.

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
udovic*|udovac|udovca|udovcu|siroče|siročad = 3
  + Udovica sam i živim sama.
alchajmer*|alzheimer*|alchaimer*|alchajmera|demencij*|dementn*|parkinson*|skleroz*|celijakij*|astm*|epilepti*|hemofili*|lupus*|kron*|cerebraln*|distrofij*|dauno*|down|talasemij*|bronhitis*|pneumonij*|tuberkuloz*|hepatitis*|leukemij*|limfom*|metastaz*|zračenj*|mijelom*|sarkom* = 3
  ! astmatičn* motor
  ! kronos*|kronik*
  + Majka ima Alzheimera.
  + Sin ima astmu.
paraliz*|paralis*|oduzet*|šlogiran*|moždan*|amputir*|amputac*|bajpas*|stent*|pejsmejker*|transplant*|dijaliz*|dijalizn*|infuzij*|kateter*|sond* = 3
  ! oduzet* .. pravo|dozvol*|bodov*|iznos
  + Otac je posle moždanog udara.
slabovid*|nagluv*|nagluh*|gluvonem*|slijep*|slepa|slepi|disleksi*|disleksič*|mucam|mucanj*|govorn*_man* = 2
  ! slep* ulic*|put*|kolosek*|crev*
  + Slabovida sam i ne čitam sitna slova.
depresij*|anksiozn*|psihijat*|paničn*|ptsp|traum*|bipolarn*|nervn*|psiholog* = 2
  ! nervn* slom .. od
  ! traumatologij*
  + Lečim se od depresije godinama.
lečim|liječim|lečio|lečila|liječila|lečenj*|liječenj* .. se|od|već|godin* = 2
  ! troškov* .. lečenj*|liječenj*
  + Liječim se od alkoholizma.
beb*|novorođenč*|prevremeno|inkubator*|trudnic*|trudna|trudnoć*|porodilj*|porođaj*|carsk* = 2
  + Žena mi je posle carskog.
dete|dijete|deteta|djeteta|detetu|djetetu|deca|djeca|decu|djecu|sin|sinu|sina|ćerka|ćerki|ćerku|kćer|kći|kćeri|kćerka|mali|mala|unuk|unuka|unuku .. temperatur*|groznic*|povrać*|povraća*|bolnic*|infuzij*|hitn*|tiršov*|operac*|šav*|šavov*|alerg*|astm*|guši*|ugušil*|opek*|slomi*|prelom*|krvari*|autiz*|dijabet*|terapij*|bolesn*|celijak*|invalid*|epilep* = 3
  + Ćerka mi povraća celu noć.
  + Unuku su stavili šest šavova.
dete|dijete|deca|djeca|decu|djecu|detetu|djetetu|sin|sinu|ćerka|unuci .. gladn*|hran*|hleb*|kruh*|hleba|leba|jede|jedu|smrz*|hladn*|ziml*|zimi|mrak*|plač*|spava*|pelen*|sama|sami|bez = 2
  ! bez obzira|problema
  ! dečij*
  + Deca mi spavaju u hladnoj sobi.
sam|sama sa|s dvoje|troje|četvoro|petoro|dete*|djete*|decom|djecom|bebom|dvije|dve = 3
  + Sama s bebom cele dane.
dvoje|troje|četvoro|četvero|petoro|petero dece|djece|deca|djeca|male|maloletn*|unučad* = 2
  + Četvero djece podižem.
živim|zivim|stanujem|ostala|ostao|ostadoh sam|sama|samac = 2
  ! sam ostala|ostao bez
  ! stanujem sam u
  + Živim sama na selu.
65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96 godin*|god|g|leta|ljeta|lita|godišnj* = 3
  ! godin* garanc*|postoj*|tradic*|iskustv*
  ! godin* .. zatvor*
  + Njen otac ima 88 god i slabo čuje.
  + Majka, 79-godišnjakinja, čeka.
majk*|mama|mater|mati|babi|baka|baki|babu|baku|deda|dedi|djed*|otac|ocu|oca|tata|tati|svekrv*|punic*|tetk*|tetka|strina|gospođ*|udov*|penzioner* 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96 = 3
  + Baka (84) čeka na klupi.
sedamdeset*|osamdeset*|devedeset*|šezdeset .. godin*|godišnj*|leta|ljeta|prošl*|prevali* = 2
  ! garanc*|devedesetih|sedamdesetih|osamdesetih|minut*|posto|dinar*
  + Prevalila sam osamdesetu, osamdeset i dva leta imam.
penzij*|penzionerk*|mirovin*|umirovljen*|porodičn* penzij*|od|ne|mi|mala|sam|nam = 2
  + Penzija mi je osamnaest hiljada.
umro|umrla|umrli|umre|umrije|preminu*|poginu*|izdahnu*|sahran*|ukop*|pogreb*|parastos*|četrdesetnic*|komemorac*|žalost|žalosti|korot*|urna|urnu|čitulj*|ostavinsk*|pokojn*|rahmetli|smrtovnic* = 3
  ! umrl* .. od smeha|smijeha|dosade
  ! umro|umrla .. telefon*|laptop*|ruter*|tableta|motor|server
  ! telefon*|telfon*|laptop*|ruter*|motor|frižider*|mašin*|baterij*|server .. umro|umrla
  ! na žalost
  + Parastos smo mu davali bez sveća.
ostao|ostala|ostali|osto|ostadoh|izgubio|izgubila|nemam|nema .. posla|posao|plate|plaće|prihoda|primanja|dinara|marke|krova = 2
  ! ostala .. dinara dug*|razlike
  + Muž ostao bez plate.
bolovanj*|invalidnin*|dodatak|tuđu = 2
  ! naplat* dodatak|dodatna
  + Na bolovanju sam već mesec dana.
ne|nemam|nemamo|nema|nije|nemaju .. za|ni hleb|hleba|kruh|kruha|leba|lebac|lekove|lijekove|lek|insulin|inzulin|struju|ogrev|drva|kiriju|stanarinu|hranu|jelo|mleko|mlijeko|pelene|užinu|knjige|ratu|autobus = 3
  ! nema .. za .. hranu .. psa|mačk*
  + Nemam ni za kruh.
hleb|kruh|hranu|lekove|lijekove|kiriju|stanarinu|ogrev|struju|ratu|jelo .. nemam|nemamo|nema|pozajm*|posudi*|jučeraš*|zajmim = 2
  + Lekove više nemam čime da platim.
od tog|toga|te|tih|tog|ovih|ovog .. živim|živimo|jedem|jedemo|izdrž*|preživ*|kirij*|hran*|plać*|decu|djecu|infostan = 3
  + Od toga jedem ceo mesec.
dug*|kredit*|rat*|blokad*|izvršitelj*|ovrh*|ovrš*|izvršenj*|javni_izvršitelj .. deložac*|iselj*|plen*|plijen*|plat*|blokir*|stan|kuć*|gladn*|dec*|djec*|vrat* = 1
  + Izvršitelj mi je na vratima.
bolest*|boles*|boluj*|oboli*|obolj*|razbol*|dijagnoz*|nalaz*|terapij*|operac*|operisa*|operira*|hirurg*|kirurg*|onkolog*|kardiolog*|neurolog*|bolnic*|bolničk*|intenzivn*|urgentn*|rehabilitac*|lekov*|lijekov* .. mi|me|moj*|sam|žen*|muž*|majk*|otac|oca|ocu|sin*|ćerk*|kćer*|bak*|brat*|sestr*|tat*|mam*|dete*|djete* = 2
  ! hirurgi .. vaš*
  ! bolesn*|operac* .. sistem*
  + Operacija moje majke je u sredu.
  + Čekam operaciju kuka i ne mogu da hodam, operaciju imam mi u sredu.
mi|me|moj*|sam|žen*|muž*|majk*|majc*|otac|oca|ocu|sin*|ćerk*|kćer*|bak*|brat*|sestr*|tat*|mam*|dete*|djete*|suprug* .. bolnic*|boluj*|bolest*|bolesn*|oboli*|obolj*|operac*|operisa*|operira*|hemio*|kemo*|onkolog*|infarkt*|rak|raka|tumor*|srčan*|šlog*|nepokretn*|invalid*|dijaliz*|dijabet*|lekov*|lijekov*|terapij*|štak*|kolic*|inzulin*|insulin*|ležeć*|intenzivn*|urgentn*|hitnoj = 2
  ! kolic* .. beb*|dečij*|kupovn*
  ! rak .. morsk*
  + Majka mi je srčani bolesnik.
prelom*|slomi*|slomljen*|iščaši*|uganu*|šavov*|gips*|napuk*|potres .. ruk*|nog*|kuk*|rebr*|zglob*|kičm*|zub*|mozga|vilic*|prst*|rame*|kolen*|koljen*|lak*t|karlic*|ključn* = 2
  ! slomi*|polomi* .. ću|ćemo|ti|vam|mu
  ! slomljen* nog* .. stolic*|sto|krevet*|ormar*
  ! polomić*
  + Slomio sam kuk na vašim stepenicama.
kolicima|kolica|invalidskim|štake|štakama|hodalic*|hodalicu|ortopedsk*|protez* .. ne|lift|ramp*|stepenik*|stepenic*|sam|mi|uz|muž|majk*|otac = 2
  ! dečij*|dječj*|kupovn* kolica
  ! protez* .. prav*|zub*
  + Na štakama sam a lift ne radi.
muž|žena|suprug*|otac .. otiš*|napusti*|ostavi*|zatvor*|poginu* = 1
  ! muž .. ostavi* .. paket|auto
  + Žena otišla, a muž me napustio.

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
redakcij*|novinar*|novinark*|reporter*|reportaž*|voditelj*|podkast*|podcast*|blog*|vlog*|influens*|jutjuber*|youtuber*|tiktoker*|kolumn*|urednik*|urednic*|dopisni* .. zov*|piš*|šalj*|posl*|posla*|ide*|snim*|jav*|objav*|dola*|prič*|pred*|bi*|će|ću|već|vec|ima|sutra|čeka|dobić*|dobij*|zan*|traž* = 2
  ! blokad*|blokir*
  ! urednik*|urednic*|novinar* sam|vaš*|dežurn*
  ! novinar* .. vaš*
  + Redakciji šaljem sve slike.
zov*|piš*|šalj*|posl*|posla*|snim*|jav*|dola*|prič*|pred*|obrat*|kontaktira*|tražim|znam .. redakcij*|novinar*|reporter*|emisij*|televizij*|portal*|novin*|podkast*|podcast*|radij*|radio|tv|blog*|voditelj*|kolumn* = 3
  ! radio .. sam|je|bi
  ! tv .. pretplat*|prijemn*|paket
  ! javi* .. tv .. kabl*
  ! piše u novinama
  ! snimanj* .. tv
  + Zovem redakciju sutra ujutru.
čitaćete|čitaće|čitaćemo|čitat|gledaćete|gledaće|gledat|slušaćete|slušat|pročitaće|čuće|videće .. o|se|i|ćete|će|svi|publik*|u|na = 2
  ! videće* .. u|na .. sistem*|aplikac*
  + Čitaćete o sebi u novinama.
snimak|snimci|snimke|snimku|slike|slika|slika|sliku|fotografij*|video|videa|priča|priču|pricu|prepisk*|prepiska|račun|poruke|skrinšot*|post|objava|objavu|status|recenzij* .. ide|idu|ode|odlazi|stiže|kač*|okač*|već|vec|podel*|podijel*|šalj*|posla*|objav*|spremn*|vrt*|kruž*|deli*|dijeli*|biće|će|ću|završ*|stav* .. na|u|po|svim|sv*|grup*|fejs*|fejz*|fb|instagr*|insta|tik*|mrež*|net*|internet*|forum*|tv|televizij*|redakcij*|novin*|portal*|blic*|rts|n1|javn* = 3
  ! ste|su|je|neko|netko|vaš* .. okač*|objav*|stav*|podel*|podijel*
  ! okač*|objavil*|stavil*|podelil* ste|su|je
  ! moj* .. slik*|fotogr*|snim* .. vaš* .. stranic*|profil*|sajt*
  ! slik*|fotograf*|snim* .. moj*|det*|djet*|ćerk*
  ! šalj* .. u prilogu|prilog
  ! šaljem vam
  ! posla* .. vam|sam_vam
  ! slik* .. na .. sajt*|oglas*|ekran*
  ! račun .. na .. broj|ime|adres*
  ! račun .. stav*|ide .. u
  + Slike već kačim na Instagram.
kačim|okačić*|okačit*|okačim|postavljam|postaviću|postavit|objavljuj*|objavić*|objavit*|objavim|podelić*|podelim|podijelit*|podijelim|delim|dijelim|šerujem|šerova*|stavljam|staviću|stavit|tagujem|tagova*|tvitujem|postujem|bacam|pustić*|pustim|puštam|lajvuj* .. ovo|sve|slik*|snim*|na|u|po|video|prepisk*|račun*|priču|grup*|fejs*|fejz*|insta*|tik*|mrež*|net*|internet*|forum*|svud*|vas|post = 3
  ! puštam|pustim .. psa|pse|kera|mlaz|vod*|muzik*|u stan
  ! puštam .. ovo|vas
  ! stavljam|stavim .. u|na .. korp*|peć|frižider*|auto|znanje
  ! bacam .. u|na .. smeć*|đubr*
  ! podelim|podijelim .. s|sa|ekran
  ! ne želim .. da objav*
  ! objavit* .. ste|moj*
  + Objaviću na svim mama grupama.
  + Podijelit ću ovo po forumima.
ide|idu|idem|ode|odlazi|završi*|eto|evo|stiže .. na|u|kod|po .. fejs*|fejz*|fb|instagr*|insta|tik*|mrež*|net|internet*|forum*|tviter*|x|redit*|jutjub*|youtube|grup*|tv|televizij*|novin*|medij*|portal*|redakcij*|blic*|kurir|rts|n1|pink*|tripadvis*|tripadvajz*|gugl*|google*|javnost*|vest*|emisij*|podkast*|blog*|štamp* = 3
  ! ide .. na .. net .. plać*|bank*
  ! internet*|net .. ne .. ide
  ! idem .. na internet .. da|plat*
  ! grup* .. za|pacij*|vrtić*|trening*|jog*
  ! ide .. kurir
  ! kurir .. ide
  ! mrež* .. ne|pad*
  + Sve ovo ide na fejzbuk.
grup* .. od|sa|ima|nas|ljudi|hiljad*|članov* .. hiljad*|članov*|član*|ljudi|pratil* = 2
  ! grupn*
  ! grup* .. od .. pet|šest|deset .. ljudi
  ! grup* .. na .. put*
  + U grupi nas ima deset hiljada ljudi.
u|po|na|svim|svakoj|sve .. grup* .. mame|mama|komšij*|stanar*|prevaren*|kupac*|potroš*|preporuk*|naši|fejs*|fb|viber*|facebook*|hiljad*|svim|pišem|objav*|kač*|slik* = 2
  ! u grup* .. vaš*|polazn*|put*
  + Pišem u grupi komšija.
grup*|grupe|grupama|stranic*|forum* .. mame|mama|trudnic*|prevaren*|upozor*|preporuk*|neprepor*|potroš*|naši|roditelj* = 2
  ! grup* .. roditelj* .. vrtić*|škol*
  + Sve ide u grupu „Prevareni kupci“.
naši|svim|sve|svaku|svakoj|svakom|lokaln*|celoj|cijeloj|pola grup*|portal*|novin*|mrež*|forum*|stranic*|instagr*|fejs*|list*|radij*|radio|televizij*|medij* = 1
  ! sve stranice .. ugovor*|sajt*|se
  ! cele stranice
  ! sve mreže .. wifi
  + Poslaću svim portalima.
forum*|subredd*|redit*|reddit*|tviter*|twitter*|tvit*|tripadvis*|tripadvajz*|gudrids*|goodreads|booking*|trustpilot*|gugl_mape|mapama|maps|mape|yelp|kupujemprodaj* .. piš*|ide|objav*|kač*|ostav*|napis*|ocen*|ocjen*|recenz*|zvezd*|zvjezd*|večeras|veceras|sv*|ću|opis*|slik* = 2
  ! booking* .. rezerv*|plat*
  ! mape .. ne|pokaz*
  + Na forumu pišem ko ste.
ocen*|ocjen*|recenzij*|zvezd*|zvjezd*|jedinic*|komentar*|utis*|dojam|dojmov*|prikaz*|preporuk*|kritik* .. ću|cu|ćemo|već|vec|dobij*|dobić*|ostav*|piš*|napis*|kač*|na|slik*|svud*|idu|ide|sledi|slijedi|stiže|spremam = 2
  ! ocen* .. na .. predmet*|ispit*|školi|test*
  ! ocenite|ocijenite|oceni
  ! dobar|dobre|odličn* .. ocen*|recenz*|utis*
  ! ocen*|recenz* .. bile|visok*
  ! imate|na_osnovu .. ocen*|recenz*
  ! prikaz* .. na .. ekran*|aplik*|mapi
  ! prikazuje*|prikazan*
  ! komentar* .. ste .. obris*
  ! brisa* .. komentar*|recenz*
  + Ostaviću recenziju sa slikama.
na|u|po|sa mreže|mrežama|mreža|netu|internetu|fejsu|fejzu|fejzbuk*|facebooku|instagramu|tiktok*|tiktoku|tviteru|jutjubu|youtubeu|reditu|storiju|sajtu_za .. ću|sve|ide|objav*|kač*|vrt*|svi|viš*|biće|delim|pustić*|pis*|piš*|čekaj*|večeras|već = 2
  ! ne|nema|nije .. na mreži|netu|internetu
  ! na|u mreže|mreži|mreža .. pad*|ne
  ! ste|su|je .. objav*|okač*|stav*
  ! naruč*|kupi*|vid*|reklam*|oglas* .. na .. fejs*|instagr*|internet*|facebook*|netu
  ! kupovin* .. internet*
  + Na fejsu ide sve, na fejsu ću.
snim*|slika*|fotka*|uslika* .. sve|i|sam|smo|uživo|za .. ide|idu|šalj*|kač*|objav*|delim|televizij*|tv|instagr*|insta|fejs*|fejz*|tik*|mrež*|emisij*|internet*|javn* = 3
  ! ste|su|neko .. slik*|snim*
  + Slikala sam sve i kačim na fejs.
televizija|televiziju|televiziji|televizije|radio|radiju|radija|novine|novinama|štampa|štampi|štampu|časopis* .. dobiće|dobić*|će|ću|zna|zov*|već|čeka*|objav*|prič*|slušaoc*|snim*|dola*|sazna* = 2
  ! radio|novine .. je|sam|bi|pre|već
  ! televizij* .. ne|nema|kanal*|pretpl*|paket*|puk*|kabl*
  ! moja televizij*
  ! radio .. sam|kao
  + Televizija će dobiti isti snimak.
hiljad*|tisuć*|iljad* .. pratil*|pratio*|pratit*|članov*|članic*|pregled*|lajk*|ljudi|šer* = 2
  ! hiljad* ljudi .. bez|čeka*|struj*
  ! tvoj*|vaš* .. pratil*
  + Imam dvadeset hiljada pratilaca.

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
pisao|pisala|pisali|pisah|pisaše|zvao|zvala|zvali|zvasmo|javljao|javljala|javljali|prijavio|prijavila|prijavili|prijavljeno|poslao|poslala|slao|slala|reklamirao|reklamirala|obratio|obratila|obraćao|obraćala .. januar*|februar*|mart|marta|martu|apri*|maj|maja|maju|jun|juna|junu|jul|jula|julu|avgust*|septemb*|oktob*|novemb*|decemb* = 2
  ! polici*|mup|mupu|tužil*|poverenik*|povjerenik* .. januar*|februar*|mart*|apri*|maj|maja|maju|jun*|jul*|avgust*|septemb*|oktob*|novemb*|decemb*
  + Pisao sam vam 6. maja i ništa.
  + Prijavljeno još u novembru.
  - Prijavio sam policiji 9. oktobra.
zvao|zvala|zvali|nazvao|nazvala|pozvao|pozvala|pisao|pisala|pisali|javio|javila|javljao|javljala|dolazio|dolazila|prijavio|prijavila .. u|prošli|prošle|prošlu ponedeljak|ponedjeljak|utorak|sredu|srijedu|četvrtak|petak|subotu|nedelju|nedjelju|nedelje|sedmice|tjedan|mesec|mjesec = 2
  + Nazvala sam vas u utorak, rekli su strpite se.
  + Pisao sam vam prošle nedelje.
zvao|zvala|zvali|pisao|pisala|pisali|javljao|javljala sam|smo|vas|vam .. pa|nigde|nigdje|ništa|niko|nitko|muk|uzalud|zaludu|badava|bezuspešno|bezuspješno|vajda = 2
  + Zvala sam vas uzalud.
  + Pisali smo vam, muk.
već|vec dvaput|triput|nekoliko|tri|četiri|pet|šest|sedam|osam|deset puta|put = 3
  ! puta .. naplat*|skin*|kvari*|crk*|kasni*
  + Već nekoliko puta vas molim.
na|za|uprkos|unatoč|mimo prvi|prvu|prvo|dva|dve|dvije|tri|četiri|pet|šest|sedam|osam|sve|nijedan|nijednu|ijedan|toliko mejl*|mail*|imejl*|dopis*|poruk*|zahtev*|zahtjev*|prigovor*|žalb*|pritužb*|reklamacij*|prijav*|upit*|pisma|pismo|poziv* = 3
  + Na tri upita nema ni slova.
  + Na prvu žalbu ste ćutali.
dva|dve|dvije|tri|četiri|pet|šest|sedam|osam|devet|deset|dvadeset|nekoliko|bezbroj|hiljadu|gomila|par mejl*|mail*|imejl*|dopis*|pisam*|pisma|poruk*|poziv*|tiket*|upit*|urgenc*|žalbi|žalbe|prigovor* = 3
  ! poruk* .. stigl*|dobi*|od
  + Dva tiketa i ništa.
  + Nekoliko poziva kasnije, isto.
drugi|treći|četvrti|peti|šesti|sedmi|osmi|deveti|deseti|stoti|hiljaditi|x|n|ti mejl*|mail*|imejl*|dopis*|pismo|poziv*|upit*|tiket*|zahtev*|zahtjev*|prigovor*|razgovor*|dolazak|pokušaj|kontakt|apel = 3
  ! drugi|treći razgovor .. za posao
  + Ovo je deveti dopis.
drugo|treće|četvrto|peto|šesto|sedmo|deseto|stoto pismo|pisanje|javljanje|pitanje|sutra|pitam|puta|opomena|pisanije = 2
  + Ovo mi je šesto pismo.
drugi|treći|četvrti|peti|šesti|sedmi|osmi|deseti|stoti|ti|hiljaditi put|puta .. piš*|pitam|javlj*|zov*|šaljem|kažem|ponavljam|tražim|molim|objašnjavam|prijavlj*|dolazim|obraćam|govorim|kucam|upozoravam = 3
  ! drugi put letim|kupujem|idem
  + Četvrti put vas molim da skinete dug.
  + Ti stoti put objašnjavam isto.
zovem|zovnem|pozovem|nazovem|zovnuh|pozvah|nazvah .. kažu|kaže|niko|nitko|ništa|nista|nema|kazaše|rekoše|ćut*|šut*|zvoni|čekaj*|pauz* = 2
  ! zovem .. polici*|inspekc*|advokat*
  + Zovem, niko ne diže.
  + Nazovem, kažu sutra.
niko|nitko|ne|nit|niti se .. javlja|javljate|javlj*|diže|dižete|odaziva = 3
  ! ne javlja* mi se
  + Niko se ne javlja na telefon.
ne javlja*|odgovara*|odgovori*|odaziva*|reaguj*|reagira*|uzvraća* = 2
  ! ne odgovara .. opis*|veličin*|slic*|broj*|model*|stanj*|boj*
  ! ne odgovara mi|istini
  + Ne odgovarate na poruke.
  - Boja ne odgovara opisu.
nema|bez|nikakvog|nijedan|nijednog|ni|ijednog|ikakvog odgovora|odgovor|reakcije|odziva = 2
  ! bez odgovora .. da|ne
  + Bez ikakve reakcije, bez reakcije.
tiket*|predmet*|slučaj*|prijav*|reklamacij* .. zatvoren*|zatvori*|zatvar*|rešen*|riješen* = 2
  + Tiket ste zatvorili bez rešenja.
bio|bila|išao|išla|išo|dolazio|dolazila|odlazio|odlazila|dolaska|dolazak .. put|puta|dvaput|triput = 3
  ! bila .. prvi|prvi put
  + Išla sam šest puta na šalter.
  + Bio sam kod vas dvaput.
dvaput|triput|dvaputa bio|bila|išao|išla|išo|dolazio|dolazila|odlazio|odlazila|vraća*|nosi*|donosi* = 2
  + Dvaput bio kod vas u servisu.
telefon*|mejl*|mail*|čet*|chat*|viber*|formular*|obrazac .. i .. telefon*|mejl*|mail*|čet*|chat*|viber*|formular*|obrazac|lično|osobno = 2
  ! tablet|i telefon .. kupi*
  ! podat*|broj|moj .. telefon*
  + Pokušao sam i na mejl i na viber.
molio|molila|tražio|tražila|upozorio|upozorila|upozoravao|upozoravala|opominjao|opominjala|ukazao|ukazala|pokazivao|pokazivala|žalio|žalila|podsećao|podsećala|javio|javila|reklamirao|reklamirala|urgirao .. u|još|sinoć|juče|jučer|jutros|lane|lani januar*|februar*|mart|martu|aprilu|maju|maja|junu|julu|avgustu|septembru|oktobru|novembru|decembru|siječnju|veljači|ožujku|travnju|svibnju|lipnju|srpnju|kolovozu|rujnu|listopadu|studenom|prosincu|ponedeljak|ponedjeljak|utorak|sredu|srijedu|četvrtak|petak|subotu|nedelju|nedjelju = 3
  ! polici*|mup|mupu|tužil*
  + Molila sam vas još u aprilu.
zvao|zvala|zvali sam|smo|vas|ih .. rekl*|rečeno|rekoše|rekoste|kažu|kaže|kazaše|odgovor*|objasn* = 2
  ! kažu .. ne_zva*
  + Zvala sam, kažu čekajte.
agent|operater|operator|šalter|nivo|savetnik 1|2|3|jedan|dva|tri|broj .. agent|operater|operator|šalter|nivo|savetnik|2|3|dva|tri = 2
  + Operater 1 ne zna, operater 2 prebacuje.

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
obeća*|obeca*|obećav*|obecav*|obećan* = 2
  ! reklam*|oglas*|katalog*|slogan .. obeća*
  ! neka|da mi|mi .. obećate|obeca*
  ! obećavam|obecavam|obećajte|obećajem
  ! obeća* .. novinar*
  + Obećaše mi nov aparat, a ništa.
  - Oglas obećava čuda.
rekoste|rekoše|kazaste|kazaše|obećaste|obećaše|obecaste|potpisaste|dadoste = 3
  ! gde|gdje rekoše
  + Rekoste da će biti gotovo.
rek*|kaz*|kaž*|veli|vele|piš*|pisa*|napisa*|javi*|odgovori*|potvrdi*|uveri*|uvjeri*|tvrdi* .. da će|ćete|ćemo|ce|cete|ću|ću = 2
  ! rek*|kaž* da će|ću me|te|vas|ga
  ! rek* .. da će .. kiš*|me|ga|ubi*|prij*
  ! ako|kad .. rek*
  + Potvrdili ste da ćete doneti nov.
  + Piše da će sve biti plaćeno.
rek*|kaz*|kaž*|veli|vele|pisa*|napisa*|javi*|potvrdi*|odgovori*|javlj* .. do|u|od|oko|za|sutra|prekosutra|danas|večeras|ujutru .. ponedelj*|ponedjelj*|utor*|sred*|srijed*|četvrtak|četvrtka|pet*ak|petka|subot*|nedelju|nedjelju|podne|kraja|prvog|petog|desetog|petnaestog|jutra|večeri = 2
  ! kaž*|rek* .. da .. radi*|radno
  + Javili su da stiže u četvrtak.
  + Kazali ste mi do podne.
ponedelj*|ponedjelj*|utorak|utorka|sreda|sredu|srijed*|četvrtak|četvrtka|petak|petka|subota|subotu|nedelja|nedelju|nedjelj*|podne|rok|datum|jul|avgust|maj|jun|prvi|danas .. proš*|prođ*|prosa*|prosl*|istek*|ništa|nista|nikog|niko|nitko|nema|ni = 2
  ! proš*|prosl* petak|sredu|subotu|nedelje|utorak|godin*
  ! nema|ni .. problem*|sign*
  + Sreda prošla, nikog.
  + Rok istekao davno.
niko|nitko|nikog|nikoga|niko_nije|ni|nije|niste|nisu .. doša*|došl*|dođ*|dolaz*|pojavi*|stiga*|stig*|zva*|pozva*|nazva*|javi*|isporuč*|uplat*|vrat*|održ*|ispun*|ispošt* .. kako|kao|što|obeć*|rek*|dogov*|ugovor*|zakaz*|najavlj* = 3
  ! nije .. stig* .. kako|kao nov*
  + Niko nije došao kako smo dogovorili.
dogovor*|ugovoren*|ugovorili|ugovorio|ugovorila .. je|smo|bio|bila|bilo|ste|sa|za|da .. do|u|za|da|po|na|od|bez = 2
  ! ugovor|ugovora|ugovoru|ugovorom
  ! dogovor* .. termin .. molim
  + Dogovor je bio do petka.
najavlj*|najavi*|zakaza*|zakazan*|ugovoren*|dogovoren*|potvrđen*|obećan*|rezervisan* .. za|u|do|na|dolaz*|termin*|jutros|juče|danas|pa .. nije|niko|nitko|niste|nikog|nema|ništa|nista|ne|propa*|kasn*|otkaz* = 3
  ! nije najavlj*
  + Serviser zakazan u osam, nema ga.
majstor*|serviser*|monter*|vodoinst*|električar*|dimničar*|ekip*|kurir*|tehničar*|dostav*|negovat*|sestra|doktor* .. trebal*|trebao|trebo|zakaz*|najavlj*|obeća*|dogovor* .. dođ*|doć*|došao|nije|bude|biti|jutros|juče|za|u = 2
  + Majstor trebao jutros, nije.
trebal*|trebao|trebo|treba .. da .. bud*|biti|stig*|dođ*|zov*|javi*|vrat*|uplat*|isporuč*|poprav*|završ*|poč*|legn*|odmrz*|dobij*|otvor*|gotov* .. do|u|pre|prije|još|juče|za|prošl*|od = 2
  ! treba da .. znate
  ! ne|nije treba*
  + Trebalo je da legne do petka.
da*|dade|dali|dao|dala|date|daje|dajem .. reč|riječ|rijec|časn*|besu|zakletv* = 2
  ! reč po reč
  ! da .. reč .. dva
  ! da .. reč|riječ .. opis*|ne
  ! časn* reč|riječ
  + Dali ste mi časnu besu, časnu reč ste dali.
zakle*|zaklinj*|kune*|kune|kunu|zavetov*|zavjetov*|zarica*|zarek*|obavez*|uverava*|uvjerava*|uveri*|uvjeri* .. da|će|ce|u|se|ćete = 2
  ! kunem se
  ! obavez*n*
  ! uverit*|uverite|uvjeri* se
  + Uveravali su me da će biti isplaćeno.
uvek|uvijek|stalno|opet|svaki|put|samo|ide|stiže|kažu|kaže|sigurno|večito|vječno sutra|prekosutra|sad_će = 2
  ! samo sutra .. mogu
  + Svaki put sutra.
održite|održ*|ispunite|ispuni*|ispoštujte|ispošto*|poštujte|držite .. reč|riječ|obećan*|dogovor*|ponudu|rok|rečeno|napisano|kazano|potpisano|potpisali|rekli = 2
  ! ugovor*
  + Ispoštujte dogovor.
pismeno|usmeno|usmeno|mejlom|mailom|telefonom|svojeručno|rukom|pečatom|overeno|crno .. potvr*|obeć*|garant*|dogovor*|napisa*|zapis*|rečeno|uver*|overi*|rekl* = 2
  ! pismeno .. odgovor*|izvinj*|isprik*
  ! neka|nek|molim|tražim|dajte .. pismeno
  + Rukom ste mi napisali kad stiže.
rekl*|reka*|kaza*|kaž*|obeć*|pis*|potvrd* .. za|u|do|oko|od .. _ .. dan*|sat*|minut*|nedelj*|nedjelj*|tjed*|mesec*|mjesec*|sedmic*|čas*|radn* .. a|sad|evo|proš*|nema|niko|ništa|danas|već|pa = 2
  + Rekli ste za deset dana, a već je dvadeseti.
reč|riječ|rec .. da|dao|dala|dali|dade = 1
  ! reč|riječ po
  + Reč mi je dao majstor.
tri|dva|četiri|pet|svaki|drugi|treći|treci .. put|puta .. obeć*|zakaz*|najavlj*|potvrđ*|pomer*|pomjer*|otkaz* = 2
  ! puta .. otkaz* .. sam|let
  + Tri puta ste mi zakazali i nijednom.

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
gasim|ugasite|ugasi|ugasiti|ugasim|obrišite|obriši|obrisati|obrišem|izbrišite|izbriši|izbrisati|brišite|briši|brišem|brisat|ukinite|ukini|ukinuti|ukidajte|ukidam|zatvorite|zatvori|zatvoriti|zatvaram|zatvarajte|deaktivirajte|deaktiviraj|poništite .. nalog*|račun|profil*|članstvo|članarinu|pretplatu|karticu|registracij*|uslugu|ugovor = 2
  ! račun .. stornira*|gašenj*
  ! poništite .. račun
  ! ste .. nalog*|karticu
  + Obrišite moj profil i karticu kluba.
  + Ukinite mi uslugu od prvog.
nalog|nalozi|profil|račun|članstvo|članarinu|pretplatu|karticu|sve .. gasim|ugasite|ugasi|ugasiti|obrišite|obriši|izbrišite|izbriši|brišite|brišem|ukinite|ukini|zatvorite|zatvori|zatvaram|deaktivir* = 2
  + Nalog mi obrišite već danas.
odjavite|odjavi|odjavljujem|odjavljujemo|ispišite|ispiši|ispisujem|ispisujemo|ispis|skinite|izbacite|brišite|izbrišite|obrišite .. me|nas|mene|kćer|sina|ćerku|dete|dijete|majku .. iz|sa|s|od .. spisk*|klub*|program*|evidenc*|baze|pretplat*|teretan*|škol*|vrtić*|mušterij*|tog|vaš*|udruž*|liste|list* = 2
  ! sa|s|od .. obavešt*|reklam*|njuzlet*|bilten*|marketing*|mejling*|poruka
  + Ispišite me iz programa lojalnosti.
  + Brišite me sa vašeg spiska mušterija.
ispisat*|ispisao|ispisala|ispisujem|ispisnic*|ispis .. se|me|iz|teretan*|škol*|knjižnic* = 2
  + Želim se ispisati iz knjižnice.
prekid|prekidam|prekidamo|prekine*|prekini*|prekinu*|prekidaj*|okončav*|okonča*|završavam|završavamo .. ugovor*|članstv*|članarin*|saradnj*|suradnj*|pretplat*|uslug*|odnos*|najam|zakup|poslovanj*|iznajmlj*|paket|donacij* = 3
  ! prekid*|prekinu* .. uslug* .. internet*|struj*
  + Prekidamo poslovanje sa vama.
  + Želi da prekine članstvo zbog selidbe.
raskid*|raskin*|raskidan*|raskinut* = 2
  ! ne mogu|može|možete raskin*
  ! raskin* .. vez*|kabl*
  + Raskinite to što smo potpisali.
raskid*|raskin* .. zakup*|pretplat*|polis*|član*|najam|ovo|sve|saradnj*|suradnj* = 3
  + Raskidam zakup odmah.
otkaži|otkažite|otkazujem|otkazujemo|otkazati|otkažem|otkazaću|otkazat|otkaz .. članstvo|članarinu|pretplatu|polisu|polise|polisu|uslugu|usluge|paket|internet|kablovsk*|televizij*|saradnju|suradnju|karticu|osiguranj*|ugovor|premium|premijum = 2
  ! otkaz* .. porudž*|narudž*|rezervac*|karte|let
  + Otkažite mi internet i televiziju.
  + Otkazujemo saradnju.
pretplatu|članstvo|ugovor|polisu|paket|internet|sve .. otkaži|otkažite|otkazujem|otkazujemo|otkažem|otkazati|prekidam|prekinite|raskidam|raskinite|ukinite|odjavite|odjavljujem = 2
  + Polisu otkažite odmah.
ne|neću|necu|nećemo produžav*|produžuj*|produži*|produljuj*|produžim|obnavlja*|obnovi*|obnavljam|obnavljajte|obnoviti = 3
  + Ne obnavljam članarinu.
  + Ne produžujem ugovor.
ne želim|zelim|želimo|hoću|hocu|pristajem .. produž*|obnov*|ostanem|ostati|vezu|veze|vama = 2
  + Ne želim da ostanem kod vas.
završio|završila|zavrsio|zavrsila|završili|gotov|gotova|gotovi|gotovo smo|sam|s|je|između .. vama|vami|drugima|drugim|nas|sobom = 2
  ! gotov .. posao|ručak
  + Gotovi smo mi između sebe, završila s vama.
kod vas|nas|vama .. više|vise|nikad|nikada|ni|nema .. neću|necu|ne|ni|nikog|niko|kupov*|kroč* = 2
  + Kod vas više ni olovku.
kod vas više|vise|nikad|nikada|nikad|ni = 3
  + Kod vas nikad.
više|vise|nikad|nikada .. kod|ka|u vas|vama|vaš*|vasu|vašu|vašoj .. neć*|nec*|nikad|ne|ni = 2
  + Nikad u vašu radnju kročiti neću.
nikad|nikada više|vise .. s|sa|kod|u|od|preko .. vam*|vas|ov*|vaš*|agencij*|firm* = 3
  + Nikada više preko vas.
neću|necu|nećemo|nećete|necete|nikad|nikada|više|vise .. kroči*|kročiti|nogom|nogu|prekorači*|zakorači*|kročim = 3
  + Nogom više neću kročiti kod vas.
idem|idemo|odoh|odo|prelazim|prelazimo|pređoh|preći|prelaziću|prebacujem|prebacujemo|selim|selimo|prenosim|vraćam .. kod|na|u|ka|k .. drug*|konkuren*|onog|one|nemaca|nijemaca|nijemcima|njih|komšij*|susjed*|suparnik*|operater*|bank*|besplatn* = 3
  ! idem kod .. lekar*|doktor*|advokat*|liječn*
  ! selimo .. stan
  + Selimo se u drugu banku.
  + Odoh kod onog u Nišu.
prelazim|prelazimo|prelazak|pređem|preći|preć = 2
  ! preći .. most|ulic*|granic*|preko
  ! prelaz* .. preko|ulic*|most*
  ! prelazak na|preko .. vaš*|ulic*
  + Prelazim, hvala na svemu.
brišem|obrisao|obrisala|izbrisao|izbrisala|deinstalir*|deinstaliram|skidam|bacam .. aplikacij*|app|broj|vas|nalog|ap|igric*|igru = 2
  ! obrisala .. podat*
  + Brišem aplikaciju i ne vraćam se.
aplikacij*|app|broj|igricu|igru|nalog .. brišem|obrisao|obrisala|izbrisao|izbrisala|deinstalir*|brisat = 2
  + Aplikaciju sam deinstalirala.
kod drugog|druge|drugih|drugoga|nekog|onog|onih|konkurenc* = 1
  ! kod drug* .. pošt*|komšij*|lekar*|lokac*
  + Sve sam već dogovorio kod drugog.
gasite|gasi|gasim|ugasite|ukidajte|ukinite|prekidajte|prekinite|isključite|odjavite|odjavi|ispišite|raskinite|raskidajte|otkazujte|otkažite|obustavite mi|me|to|je|ih|ovo|taj|tu|ga|sve|nas|molim = 2
  ! isključite|prekinite|ugasite .. struj*|grejanj*|muzik*|alarm*|kamer*|svetlo|reklam*|rate|snim*|zvuk
  ! otkažite .. porudž*|narudž*|rezerv*|let|karte|termin
  ! odjavite .. obavešt*|njuzlet*|reklam*
  ! isključite|ugasite .. mi|taj struj*|internet
  + Gasite mi to od prvog.
  + Ispišite nas odmah.
prenosim|prenosimo|selim|selimo|premeštam|premještam|vozim .. drug*|drugde|drugdje|kod|domen|recept|auto|posao = 2
  ! selim* .. stan|adres*|u_nov*
  ! vozim .. posao|auto|kod
  + Recept prenosim drugdje.
ni ekser|olovku|kafu|čašu|šraf|pertlu|klupu|kost|kruh|hleb|mrtav|mrtva|do|pas = 1
  ! ni do .. danas|sad|sutra
  + Kod vas više ni pertlu.

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
popila|popio bih .. tablete|tableta|lekove|lijekove = 2
  ! popila|popio bih .. ako|da
  ! popila|popio .. tablet*|lekove .. doktor*|po|kako|prema
  + popila bih sve tablete koje imam
  - nisam popila kafu
nema|nemam .. razloga .. živim|sačekam|dočekam = 3
  + mislim da nema razloga da sačekam proleće
  - nema razloga za brigu
ubiću|ubicu|ubijem|ubit se|sebe = 3
  ! neću|nećeš|nemoj|nemojte|nisam .. ubijem|ubit
  ! ubi* se .. od čekanj*|posl*|vrućin*|sreć*|rada|trčanj*|zvanj*|muzik*|reklam*
  ! ubiću|ubicu|ubijem|ubit se radeći|čekajući|zovući|smejući
  ! ubi* se .. od smeha|smijeha|dosade
  ! dođe mi da .. ubijem .. aplik*
  + Ubiću se zbog ovog duga.
  + Ne znam šta da radim, ubit ću se? Da se ubijem, ubijem sebe.
  - Ubiću se od smeha kad vidim taj račun.
  - Ubit ću vrijeme.
da|ću|cu|bih se .. ubijem|ubiti|ubila|ubio|roknem|upucam|obesim|objesim = 3 !neg
  ! mogla|mogao|mogli sam|smo|se .. ubij*
  ! sam mogla|mogao .. ubij*
  ! umalo|zamalo|skoro .. ubij*|ubi*
  ! ubij* .. čekanj*|stepenic*|ledu|merdevin*
  ! da se .. ubij* od smeha|smijeha|dosade|posl*
  + Dođe mi da se ubijem.
  + Najradije bih se ubila.
  - Došlo mi je da se ubijem od dosade čekajući.
ubit ću|cu se = 3
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
ne|neću|necu .. živi|živim|živeti|živjeti|živela|živeo|živjela|živio|živit|živet .. mi|više|se|mogu|ovako = 2
  ! živ* u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* više|ovde|dalje|ovako|tu u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* bez .. vod*|struj*|internet*|telefon*|lift*|grej*|grij*|frižid*|signal*|novca|para|pare|plat*|penzij*|primanj*|lek*|lijek*|kafe|insulin*|kupatil*|toplo*|mašin*
  ! živ* od
  ! živi smo|ste
  ! ne živim više .. adres*|tamo|tu
  + Ne živi mi se više.
  + Ne mogu živeti više ovako, neću živeti više.
  - Ne živim više na toj adresi.
ne želim|zelim|mogu|hoću|vredi|vrijedi .. živ*|živeti|živjeti = 3
  ! živ* u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* više|ovde|dalje|ovako|tu u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* bez .. vod*|struj*|internet*|telefon*|lift*|grej*|grij*|frižid*|signal*|novca|para|pare|plat*|penzij*|primanj*|lek*|lijek*|kafe|insulin*|kupatil*|toplo*|mašin*
  ! živ* od
  ! živog|živu|živo|živom|živac|živc*|živin*
  + Ne želim više da živim.
  + Ne vredi više živeti.
  - Ne mogu da verujem.
bolje da|bi .. nema|umrem|umr*|mrtav|mrtva = 3
  ! nema u|na|iz|sa|s|kod|van|preko .. sistem*|spisk*|list*|evidenc*|baz*|zemlji|gradu|kući|kuci|kuće|kuce|stanu|adresi|poslu|kancelarij*|srbij*|hrvatsk*|bosni|reklam*|registr*|imenik*|inostranstv*|dostup*|mrež*
  ! nema kući|kuci|tu|ovde|ovdje|dostup*
  ! bolje .. da|bi .. nema .. ko|odgovor*|greš*
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
razmišlja*|pomišlja* .. najgor*|kraj|kraju = 2
  ! kraj|kraju .. saradnj*|ugovor*|mesec*|godin*|nedelj*
  + Pomišljam na najgore.
sečem|režem|siječem|isekla|isekao|rezala|rezao|sekla|sekao se|vene|žile|ruke = 2
  ! isekla|isekao|rezala|rezao|sekla|sekao se|ruke .. na|od|o|dok|kad|otvar*|vaš*
  ! slika|zvuk|veza|signal|snimak|film|prenos|internet .. se
  ! isekla|isekao|rezala|rezao|sekla|sekao se .. slika|zvuk|veza|signal|snimak|prenos|majstor|dete|ćerka|sin|muž
  ! sečem|isekao se .. na
  ! sečem se|nož .. na|nož*|staklo
  + Sečem vene, ne šalim se.
  + Opet sam to radila, rezala ruke.
život .. nema .. smisla|smisl* = 3
  + Život mi nema smisla.
nema .. smisla .. živ* = 3
  ! živ* u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* više|ovde|dalje|ovako|tu u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* bez .. vod*|struj*|internet*|telefon*|lift*|grej*|grij*|frižid*|signal*|novca|para|pare|plat*|penzij*|primanj*|lek*|lijek*|kafe|insulin*|kupatil*|toplo*|mašin*
  ! živ* od
  ! živog|živu|živo|živom|živac|živc*|živin*
  + Nema više smisla živeti.
dosta .. mi .. život* = 2
  + Dosta mi je života.
ne vidim .. izlaz|izlaza = 2
  ! izlaz|izlaza .. hdmi|usb|audio|parking*|garaž*|zgrad*|autoput*|kraj|metro*|sal*
  ! izlaz|izlaza osim|nego .. tuž*|tužbu|sud*|raskin*|advokat*|odvjetnik*|inspekcij*|otkaž*|promen*|prelaz*|potraž*
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
stojim|stoji|stanem|stajem|stajao|stajala|stajati|stojeći|stojeci|sedim|sjedim|išao|izašla|izašao .. na|kod|pored .. most|mostu|mosta|prug*|gazel*|ograd*|maslenic*|šine|šinama|krovu|terasi = 2
  ! kiš*|kvar*|gužv*|voz*|autobus*|panel* .. na|kod|pored
  ! autobus|voz|vlak|tramvaj|trolejbus|metro|bus .. stoji|stao|staje|stajao
  ! stoji|stajao|stajala .. na .. krovu|terasi|ogradi .. kol*|panel*|anten*|klima|kutij*|paket*
  ! auto|kamion|paket|kombi|klima|antena|bicikl|majstor|kurir|taksi|taksista .. stoji|stajao|stajala|staje
  ! stoj* .. kolon*|gužv*|autobus*|voz|vlak
  ! čeka* .. most*
  ! ima .. voz*
  + Noću stojim kod pruge.
  + Svako jutro stojim na mostu.
  - Voz stoji na mostu sat vremena.
  ! voz|vlak|autobus stoj*
jedan korak = 1
  ! na|još jedan korak .. do|dalje|u|aplik*
  + Jedan korak i nema više.
ne želim|zelim|želi|mogu|umem .. više .. živ*|probud*|postoj* = 3
  ! živ* u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* više|ovde|dalje|ovako|tu u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* bez .. vod*|struj*|internet*|telefon*|lift*|grej*|grij*|frižid*|signal*|novca|para|pare|plat*|penzij*|primanj*|lek*|lijek*|kafe|insulin*|kupatil*|toplo*|mašin*
  ! živ* od
  ! živog|živu|živo|živom|živac|živc*|živin*
  ! postoj* .. baz*|sistem*|evidenc*|list*|korisn*|klijent*|vaš*
  + Ne želim više da živim.
ne probudim|probudi = 3
  + Da zaspim i da se više ne probudim.
da .. me .. nema|nestane = 2
  ! nema u|na|iz|sa|s|kod|van|preko .. sistem*|spisk*|list*|evidenc*|baz*|zemlji|gradu|kući|kuci|kuće|kuce|stanu|adresi|poslu|kancelarij*|srbij*|hrvatsk*|bosni|reklam*|registr*|imenik*|inostranstv*|dostup*|mrež*
  ! nema kući|kuci|tu|ovde|ovdje|dostup*
  ! nema|nestane .. u|na|sa vaš*|vašoj|vašem|vaših|toj|tom
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
živ*|ziv* mi|se mi|se|više|ne|vise = 3
  ! živi|žive se
  ! živim|živite|živimo|živio
  + Ne živi mi se od svega ovog.
ne|nije|neće .. mi .. živ*|ziv*|život*|zivot* = 2
  ! život* .. osig*|polis*|otiš*|ode|prošl*
  ! živ* smo
  ! ne .. mi .. živac*|živc*
  ! živim|živi|žive|živo .. na|u|kod
  + Nije mi do života.
do .. života mi|nije|više|vise = 3
  + Do života mi više nije.
me .. više|vise|sutra|noćas|večeras nema|bude|biti = 3
  ! nema|bude|biti u|na|iz|sa|s|kod|van|preko .. sistem*|spisk*|list*|evidenc*|baz*|zemlji|gradu|kući|kuci|kuće|kuce|stanu|adresi|poslu|kancelarij*|srbij*|hrvatsk*|bosni|reklam*|registr*|imenik*|inostranstv*|dostup*|mrež*
  ! nema|bude|biti kući|kuci|tu|ovde|ovdje|dostup*
  ! me .. nema .. sistem*|bazi|evidenc*|list*|kući|stanu
  + Od jutra me više nema.
me|mene .. nema|bude|nestane|biti .. više|vise|sutra|bolje|lakše|jutra|nikad = 2
  ! nema|bude|biti u|na|iz|sa|s|kod|van|preko .. sistem*|spisk*|list*|evidenc*|baz*|zemlji|gradu|kući|kuci|kuće|kuce|stanu|adresi|poslu|kancelarij*|srbij*|hrvatsk*|bosni|reklam*|registr*|imenik*|inostranstv*|dostup*|mrež*
  ! nema|bude|biti kući|kuci|tu|ovde|ovdje|dostup*
  ! nema .. sistem*|bazi|evidenc*|list*|kući|gradu
  ! mene nema|nije .. kod kuće
  + Da mene nema bilo bi lakše.
da|neka|bolje|najbolje|pa|neće|nece|neću|najradije .. me .. nema|nestane|bude|biti = 2
  ! nema|bude|biti|nestane u|na|iz|sa|s|kod|van|preko .. sistem*|spisk*|list*|evidenc*|baz*|zemlji|gradu|kući|kuci|kuće|kuce|stanu|adresi|poslu|kancelarij*|srbij*|hrvatsk*|bosni|reklam*|registr*|imenik*|inostranstv*|dostup*|mrež*
  ! nema|bude|biti|nestane kući|kuci|tu|ovde|ovdje|dostup*
  ! nema .. u|na|sa vaš*|vašoj|vašem|vaših|toj|tom
  ! nema .. sistem*|bazi|evidenc*|list*|kući|gradu|ko|tko|ni
  ! me .. bude|biti .. sramot*|strah|briga|stid
  ! da .. me .. bude .. kući|tu|tamo
  + Najbolje da me nema.
bez mene .. lakš*|bolj*|mirn*|snaš*|ide|nastav*|može|živ* = 3
  ! bez mene .. može .. potpis*
  + Bez mene bi im bilo lakše.
lakš*|bolj*|mirn* .. bez mene = 3
  + Bilo bi im bolje bez mene.
nikom*|nikome|nikog|svima .. na|samo teret|teretu = 2
  + Neću više nikome biti na teret, nikome na teret.
sebi|sebe .. presud*|naud*|ura*|učin*|napravi*|preki*|skrat*|prekrat*|odu*|okonč*|povred*|povrijed*|zlo|nešto|nesto|kraj = 2
  ! sebi .. nešto .. kup*|lep*|lijep*
  ! nešto .. sebi .. kup*
  ! sebi uzme|uzeti
  ! uradim|učinim sebi uslug*
  ! dođe* sebi
  + Presudiću, sebi ću presuditi.
naud*|presud*|skrat*|prekrat*|prekin*|okonč*|odu* .. sebi|sebe|život*|zivot*|muke|sve = 2
  ! okonča* .. ugovor*|sve ugovor*
  ! prekinuti sve .. ugovor*|pretpl*
  + Da prekratim muke.
uradim|učinim|napravim|učinit*|uraditi .. sebi .. nešto|nesto|zlo = 3
  + Uradim sebi nešto, eto.
skočim|skočić*|skočit*|skočila|skočio|skociti|bacim|bacić*|bacit*|strovalim|sjurim|siđem|uđem|zakoračim|nestanem .. s|sa|u|kroz|pod|pred|niz most*|terase|zgrade|krova|sprata|kata|balkona|prozora|prozor|voz|vlak|tramvaj|kamion|metro|savu|dunav|dravu|drinu|neretvu|moravu|nišavu|tisu|vrbas|bosnu|unu|begej|ibar|vardar|reku|rijeku|more|jezero|bunar|vodu|provaliju|ponor|bezdan|trećeg|četvrtog|petog|šestog|sedmog|osmog = 3
  ! bac* ti|mu|joj|im|mi|nam|vam|ću|cu ti|mu|joj|im|mi|vam|ranac|paket*|stvar*|telefon*|sve|to
  ! bac* .. pare|novac|novce|robu|ovaj|taj|ga|je|to
  ! ga|te|vas|ih|je|njega|vaš*|majstor*|vozač* .. sa|s|u|kroz|niz
  ! bacim ga|te|vas|ih|je|njega|taj|ovaj|telefon*|laptop*|ruter*
  ! je|sin|ćerka|mačka|pas|dete|dijete|kurir|vozač .. skoči*
  ! bacim .. telefon*|laptop*|ruter*|paket*
  ! uđem|siđem .. u voz|vlak|tramvaj|metro|prodavnic*
  ! nestanem .. iz .. baze
  + Dođe mi da skočim u Savu i mir.
  - Dođe mi da bacim telefon kroz prozor.
pod|pred|ispred .. voz|voza|vlak|vlaka|tramvaj|kamion|metro .. legn*|stan*|bac*|ska*|skoč*|zakorač*|ide|idem|da|i|i_gotovo = 3
  ! kasni*|perna|je|stao
  + Pod voz da legnem.
legn*|leć|leći|zakorač*|zakorak*|stane*|stanem|ostati|ustan*|sedn* .. na|pod|pored|pred|ispred|kraj .. prug*|šin*|voz|voza|vlak|vlaka|nje|njega|gas*|most*|ivic* = 2
  ! stane* .. na .. vrat*|put
  ! legn* .. na račun*|kart*
  ! voz|vlak|autobus stan*|stoj*|leg*
  + Legnem na šine i kraj.
most|mosta|mostu|mostova|prug*|šine|šinama|gazel*|krova|krovu|vijadukt*|viadukt*|nadvožnj*|pervaz*|terasi|prozoru|litic* .. gledam|gleda|gledala|gledao|gledajući|stojim|stajala|stajao|stajem|stanem|brojim|računam|idem|izlazim|mislim|misli|zakorač*|dole|dolje|skoč*|hodam|odem = 2
  ! most*|prug* .. autobus*|voz|kolon*|gužv*|satima
  ! krova|krovu|terasi|prozoru .. stoji|curi|prokiš*|klim*|majstor*|panel*|mislim da
  ! most* .. plat*|kolon*|zuba|zub*|ker*|prot*
  ! mostarin*|prozora .. stan*|ugra*|monta*|zamen*
  ! krov* .. prokiš*|curi
  ! zubn* most*
  ! naplat*|zatvoren*|radov* most*
  + Most gledam svake večeri, stojim na mostu.
gledam|gledala|gledao|gleda|stojim|stoji|stajala|stajao|stajem|stala|stao|stanem|idem|odem|izlazim|izađem|izaći|popnem|penjem|brojim|mislim|misli .. na|sa|s|dole|dolje|u|niz|kroz .. most|mosta|mostu|prug*|šine|šinama|gazel*|krov|krova|krovu|vijadukt*|viadukt*|nadvožnj*|pervaz*|ivic*|provalij*|prozoru|prozora|vodu|sedmog|šestog|petog|osmog|desetog = 2
  ! autobus|voz|vlak|tramvaj|trolejbus|metro|bus .. stoji|stao|staje|stajao
  ! ćeš|ćete|ces|cete|moraš|morate .. popnem|popne*
  ! stoji|stao|stala|gleda|stajala .. krovu|prozoru .. _
  ! petog|šestog|sedmog|osmog|desetog meseca|mjeseca|u_mesecu|januara|maja|jula|juna|avgusta|marta|septembra|oktobra
  ! auto|kamion|kombi|taksi|taksista|kurir|majstor|klima .. stoji|stajao|stao|staje|stajala
  ! moj|vaš krov .. majstor*|merd*|lestv*|a
  ! stoj* .. kolon*|voz*|autobus*|kamion*
  ! voz|vlak|autobus|tramvaj|paket .. stoj*
  ! gleda* .. kroz prozor
  ! stoj* .. na|u prozor*|sajt*|ekran*
  ! paket|bicikl|auto|mačk*|majstor*|monter*|radni* .. krov*
  ! prozor* .. vaš*|novi|ugrad*
  + Gledam dole sa sedmog i mislim.
popij*|popić*|popit*|popil*|popio|naguta*|progut*|progutać*|izbroja*|spremi*|skupi*|sakupi*|uzeć*|uzm* .. sve|svu|svih|tablete|tableta|tabletama|tabletic*|lekov*|lijekov*|pilul*|kutij*|bočic*|apotek*|šta|ono .. tablete|tableta|tabletama|tabletic*|lekov*|lijekov*|pilul*|kutij*|apotek*|imam|odjednom|gotovo|kraj|kući|krede*|spavanj*|smirenj* = 2
  ! tablete|tableta|lekove|lekova|lijekov*|pilule|kutij* .. bez|nikakv*|efek*|pomog*|pomaž*|rezultat*|mršav*|vaš*|alerg*|osip*|svrab*|terapij*|recept*|prepis*|dnevno|mašin*|sudov*
  ! vaš*|moje .. tablet*|lekov*|lijekov*
  ! doktor*|lekar*|liječ*|ljekar*|prepis*|reče* .. tablet*|lek*|lijek*
  ! dete|dijete|beba|sin|ćerka|mali|mačk*|pas|majka|baka .. popi*|progut*|naguta*
  ! uzm* .. sve .. šta imam
  ! ne popi*
  + Popila bih sve tablete što imam.
tablete|tableta|tabletama|tabletic*|lekov*|lijekov*|pilul*|bensedin*|apaurin*|ksanaks*|esencij*|sirćet*|otrov*|žilet*|razređivač*|varikin*|kiselin* .. izbroja*|popij*|popić*|popit*|popil*|popio|progut*|uzmem|uzet*|stol*|stoje|noćn*|dovoljno|imam|spremn*|čim|naguta* = 2
  ! tablete|tableta|lekov*|lijekov*|pilule .. stoje .. magacin*|polic*|skladišt*|pošt*|carin*|radnj*|kurir*|od|već
  ! tablete|tableta|lekov*|lijekov*|pilul* .. popi*|uz* .. po|osip*|alerg*|bez|nikakv*|efek*|pomog*|pomaž*|rezultat*|mršav*|vaš*|alerg*|osip*|svrab*|terapij*|recept*|prepis*|dnevno|mašin*|sudov*
  ! doktor*|lekar*|liječ*|prepis*|ljekar*
  ! dete|dijete|beba|sin|ćerka|mali|mačk*|pas|majka|baka .. popi*|progut*|naguta*
  ! otrov* .. mrav*|pac*|miš*|deter*
  ! lekov*|lijekov* .. imam .. recept*|pravo|alerg*
  + Bensedine sam izbrojala i stoje na stolu.
konop*|kanap*|uže|užetu|omč*|štrik*|špag* .. gred*|tavan*|šup*|vezan*|vezao|vezala|vežem|spremn*|čeka|luster*|stolic*|orah*|grana|grani|granu|štal*|garaž*|tu = 2
  ! smo|ste|su|nas|nam|stavimo|stavili .. omč*
  ! konop*|kanap*|uže|štrik*|špag* .. veš|ljulja*|pas|psa|kutij*|paket*|puk*|kuk*|kida*|tezg*
  ! kaiš* .. vez*
  ! konop* .. brod*|veš|čamac|jedr*|rublj*
  ! kaiš* .. motor*|zupč*|mašin*|pukao|remen*
  ! remen* .. motor*|zupč*|mašin*|puk*|klin*
  ! ga|te|vas|ih .. vrat*
  + Kanap mi je u garaži, čeka.
sek*|seč*|sječ*|rez*|rež*|presek*|preseč*|presječ*|prerez*|izrez* .. vene|žile|ven|sebe|zglobove = 3
  + Da presečem vene.
plin*|gas|gasom|plinsk*|otvorim .. odvrn*|otvor*|pusti*|bocu|zatvoren* .. legn*|zasp*|gotovo|kraj|mir*|spava*|šibic*|sam|razmišl* = 2
  ! curi*|curenj*|majstor*|miris*
  ! mi .. otvor*
  + Gas odvrnem i zaspim.
pušk*|pištolj*|metak .. sebi|sebe|usta|čelo|koljen*|kolen*|slepooč*|sljepooč*|zid*|fiok*|ladic*|čeka .. razmišl*|mi|sam|gled*|da|za_mene|mene = 2
  ! vam|ti|te|vas|mu
  ! ja vas|te|ga
  + Metak sebi da ispalim, pištolj u fioci gledam.
pusti*|okrenem|skrenem|skren*|zakuc*|udar*|vozi* .. volan*|gas .. u|zid|stub*|bander*|jarak|provalij*|kamion* = 2
  ! je|su|mi .. udari*
  ! vozač|kurir|taksist* .. udari*
  ! auto .. skren*|vuče
  + Samo pustim volan u krivini.
volan* .. pusti*|okren*|stub*|bander*|zid|jarak|provalij*|kamion* = 2
  ! volan* .. trese|vibri*|vuče|škrip*
  + Volan da okrenem u banderu.
vozim|voziti|sednem|uletim|zaletim|zabijem .. u|pod .. zid*|stub*|bander*|kamion*|provalij*|ambis = 2
  ! ga|te|vas|vam|ću
  + Sednem u auto i vozim u zid.
zasp*|zaspat*|zaspal* .. ne|zauvek|zauvijek|nikad|gotovo|kraj|i .. probud*|budi*|više|vise = 3
  + Da zaspim i ne probudim se.
ne vidim|vidi|znam|vidimo .. svrh*|smis*|razlog*|zašto|zasto|čemu|rašta .. živ*|ustan*|ustaja*|probud*|postoj*|dočekam|dočekala|dočekao = 3
  ! živ* u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* više|ovde|dalje|ovako|tu u|na|kod|pored|sa|s|ispod|iznad|uz|pod .. stan|stanu|stana|stanovima|zgrad*|kuć*|sobi|soba|sobe|buk*|vlag*|vlaz*|buđ*|smrad*|prašin*|gradiliš*|komši*|susjed*|susjedom|naselj*|ulic*|apartman*|dom|domu
  ! živ* bez .. vod*|struj*|internet*|telefon*|lift*|grej*|grij*|frižid*|signal*|novca|para|pare|plat*|penzij*|primanj*|lek*|lijek*|kafe|insulin*|kupatil*|toplo*|mašin*
  ! živ* od
  ! živog|živu|živo|živom|živac|živc*|živin*
  + Ne vidim svrhu da ustanem ujutru.
život*|zivot* .. nema|izgubi*|više|vise|ne|nije|dosta|prekin*|oduz*|kraj|okonč*|dig*|moj .. smis*|svrh*|vred*|vrijed*|živ*|vise|više|sebi = 2
  ! životn* .. osig*|polis*
  ! životinj*
  + Život mi je izgubio svrhu.
više|vise ne|nemam .. mogu|moći|izdrž*|snag*|volj*|živ*|ziv* .. ovako|dalje|živ*|ziv*|nit|i|ni|od|za|izdrž* = 1
  ! ne mogu .. ući|aplik*|ulog*|prijav*|sajt*|koristi*|račun*
  + Više nemam volje za životom, nemam snage ni za život.
dosta|presit*|smuči*|umor*|sit|sita mi|je|sam|sita .. života|zivota|življenja = 2
  + Umorna sam ja od ovog života.
  - Dosta mi je svega, raskidam ugovor.
razmišlja*|pomišlja*|pomisl*|smišlja*|mislim|mislila|mislio|misli .. da|kako|o|na .. skočim|skočiti|nestanem|nestati|umrem|smrt|smrti|ubijem|ubije|naudim|presudim|legnem|zakorač*|zauvek|zauvijek|najgor*|okonča*|prekratim|popijem = 2
  ! smrt* .. oca|majke|muž*|žene|brat*|sestr*|sina|osig*|slučaj*
  ! ubijem|ubije ga|te|vas|vreme|ih|njega|neko|nekog*|čovek*
  ! zauvek|zauvijek .. otkaž*|raskin*|pređ*|odem .. od|kod
  + Pomišljam da odem zauvek.
  - Mislim da odem kod drugog operatera.
najradije|radije|volel*|voleo|volio|voljel*|poželim|bolje bi|bih|da .. umr*|nestane*|nestao|nestala|nestati|skoči*|skoci*|poginu*|zaspi*|zaspala|zaspao|ubio|ubila = 2
  ! ubio|ubila vas|ga|te|sve
  ! zaspala|zaspao .. za
  + Najradije bih nestao i umro.
oprost*|oprašt*|oproštaj*|zbogom .. svima|dec*|djec*|se|sinu|mamu|mama|ljudi|živote|pismo .. se|od|svih|ja|više|vise|zauvek|zauvijek|noćas|pismo|ja = 2
  ! oprosti* .. na|što|smet*|duž*|grešk*
  ! oprosti* .. s|sa .. dec*|djec*|ženom
  + Oprostila sam se od svih.
poslednj*|posljednj*|zadnj* .. pism*|poruk*|noć|noc|večera|vecer*|put|mejl|mail|zapis .. mi|u|što|sto|moj*|život*|pišem|pisem|pre|prije|ikad .. život*|zivot*|pišem|pisem|nego|bude|ikad|odem|ništa = 2
  ! poslednj* .. put .. vam|vas .. piš*|mol*
  ! piš* .. vam|ovo .. poslednj*
  + Ovo mi je poslednja poruka u životu.
neć*|nec* .. ja|još|jos|dugo|duže|dugo_još .. dugo|još|jos|biti|izdrž*|trajat* = 1
  ! neće .. dugo .. čeka*|traj*
  ! nećete
  + Neću ja još dugo.
kad|dok ovo|ovu .. pročita*|procita*|čita*|dobij* .. ne|više|vise|biti|bude|gotovo|kasno|mene|me = 2
  ! kad ovo pročitate .. javite|zovite|pozov*
  + Kad ovo pročitate, mene više neće biti.
polis*|osiguran*|živog|mrtav|mrtva .. vredi*|vrijedi*|vredn*|isplat*|bolje .. mrtav|mrtva|živog|živ|živa|mrtvog|mene = 2
  ! isplat* .. polis*
  + Više vredim mrtav, polisa im vredi više nego živ ja.
više|vise vredim|vrijedim mrtav|mrtva = 3
  + Više vredim mrtav nego živ.
samoubi*|samoubojst*|suicid* = 3
  ! sestra|brat|muž|suprug|supruga|žena|sin|ćerka|kćerka|kći|kolega|koleginica|komšija|komšinica|susjed|susjeda|otac|majka|deda|ujak|stric|tetka|drug|drugarica|prijatelj|rođak|stanar .. izvrši*|pokuša*|počini* samoubi*|samoubojst*
  ! samoubistv*|samoubojstv* .. brata|sestre|muža|supruga|sina|ćerke|oca|majke|kolege
  ! čist*|pravo|ravno|marketinš*|političk* samoubi*|samoubojst*
  ! finansijsk*|poslovn*|komšij*|susjed* samoubi*
  + Bila sam blizu samoubistva.
  + Imam suicidalne misli.
  - Brat mi je izvršio samoubistvo pa tražim odlaganje rate.
pokuša*|probao|probala .. sebe|sebi|se|život*|obes*|objes*|ubi*|vene|samoub* .. ubij*|ubi*|oduz*|presek*|preseč*|presječ*|obes*|objes*|dig*|naud* = 3
  + Pokušala sam sebi da presečem vene.
dig*|dić* .. ruku|ruke na sebe = 3
  + Digla bih ruku na sebe.
kaiš|kaišem|kaiša|remen|remenom|kravata|kravatu|kravatom .. gred*|tavan*|šup*|luster*|stolic*|orah*|grana|grani|granu|štal*|kvak* = 2
  ! kaiš*|remen* .. puk*|motor*|mašin*
  + Kravata, luster i stolica, eto šta mi je ostalo.
  - Kaiš na torbi je pukao drugog dana.
# taking one's life, in the words of today
obesiću|objesiću|otrovaću|utopiću|upucaću|roknuću|koknuću|ucmekaću|utepaću|zaklaću|spaliću|zapaliću|streljaću se = 3
  ! otrovaću se .. od|vaš*|hran*|mes*|vod*|ovom|ovim
  ! obesiću|objesiću se .. na telefon|vrat
  + Utopiću se, gotovo je.
  + Zapalicu se ispred vaše poslovnice.
  - Otrovaću se od vaše hrane jednog dana.
obesit|objesit|otrovat|utopit|upucat|roknut|zaklat|spalit|zapalit ću|cu se = 3
  ! otrovat ću|cu se od|vaš*|ov*
  + Roknut ću se, ozbiljno mislim.
  - Zapalit ću sve svijeće kad proradi struja.
da|ću|cu|bih se .. otrujem|utopim|upucam|roknem|koknem|ucmekam|zakoljem|spalim|zapalim|obesim|objesim|otrovala|utopila|upucala|upucao|spalio|spalila = 3
  ! da se ne|nismo .. _
  ! se .. otrujem|otrovala|otrovao .. od|vaš*|hran*|mes*|vod*
  ! mogla|mogao|umalo|zamalo|skoro .. da|ću|cu|bih se .. _
  + Dođe mi da se utopim.
  + Najradije bih se upucala.
  - Umalo da se otrujem vašom salatom.
bih|bi se .. ubila|ubio|obesila|obesio|objesila|objesio|roknula|roknuo = 3
  ! ne bih|bi se
  ! umalo|zamalo|skoro .. se .. ubila|ubio
  ! ubila|ubio|obesila|obesio .. od smeh*|smijeh*|dosad*|čekanj*|posl*|na
  ! ubila|ubio .. ga|te|vas|za
  + Da nije dece davno bih se ubila.
  - Ne bih se ubio za tu cenu, ali je dobra.
ubila|ubio|obesila|obesio|objesila|objesio|roknula|roknuo bih|bi se = 3
  ! umalo|zamalo|skoro .. ubila|ubio
  ! ubila|ubio bih|bi se .. na|od
  + Ubila bih se da smem.
  - Ubio bih se na onim stepenicama da nema rukohvata.
polijem|poliću|polila|polio|politi|polit .. se|sebe .. benzin*|naft* = 3
  ! polila|polio se|sam .. dok|na pumpi
  + Polio bih se benzinom pred direkcijom.
  ! radnik*|kurir*|majstor* .. polio|polila
  - Radnik na pumpi se polio i smeje se, benzin po autu.
benzin*|naft* .. se|sebe .. polijem|politi|polit|polila|polio|zapalim|zapaliti|spalim = 3
  ! se zapali* auto|motor|kombi
  + Benzinom ću se politi pred vašom zgradom.
  - Benzin mi se razlio po gepeku.
metak|kuglu|pištolj*|pušk*|cev|cijev|revolver* .. sebi|sebe .. glav*|čelo|usta|slepooč*|sljepooč*|srce|bradu = 3
  + Prosviraću metak sebi u glavu.
  - Policajac je pištolj držao uz sebe.
prislon*|uperi*|prosvira*|pucam|pucaću|pucati|pucat|ispali* .. sebi|sebe .. glav*|čelo|usta|slepooč*|sljepooč*|metak|kuglu|cev|cijev = 3
  + Mislim da ga prislonim sebi uz glavu.
  + Pucaću sebi u glavu.
  ! kamer*|telefon* na|u sebe
  - Uperio je kameru na sebe i glavu okrenuo.
pucam|pucaću|pucati|pucat|pucao|pucala .. u|na sebe = 3
  + Pucaću u sebe, gotovo.
  - Gume pucaju jedna za drugom.
rekao|rekla|kaže|kaze|navodi|preti|prijeti|najavljuje|najavio|najavila|izjavio|izjavila|ponavlja .. će|ce se .. ubiti|ubit|obesiti|objesiti|roknuti|upucati|utopiti = 3
  ! muž|sin|brat|otac|ćerka|sestra|komšija|drug .. preti|prijeti|kaže|rekao|rekla|ponavlja
  ! neko|netko|dete|dijete|deca|ljudi .. ubi*
  ! će|ce se .. ubiti .. neko|netko|od|na
  + Stranka kaže da će se ubiti zbog duga.
  - Komšija kaže da će se neko ubiti na tim stepenicama.
bacila|bacio bih|bi se .. kroz|pod|sa|s|u|niz|preko|pred = 3
  ! bacila|bacio bih|bi se .. u|na posao|rad|sve
  ! s|sa vama|vas
  + Bacila bih se kroz prozor.
  - Bacio bih ovaj usisivač kroz prozor.
izađem|izaći|izlazim|zakoračim .. kroz|preko prozor|terase|ograde|balkona .. sprata|kata|petog|šestog|sedmog|osmog|četvrtog|trećeg|dole|dolje|gotovo|kraj = 2
  ! požar*|vatr*|zaključ*|ključ* .. kroz
  + Izaći ću kroz prozor sa šestog sprata.
  - Lopov je izašao kroz prozor sa sprata.
otvor*|odvrn*|pustim|pustiću|pustio|pustila .. gas|plin|gasa|plina .. leć*|legn*|legao|legla|zasp*|spavam|spava|čekam|kraj|zbogom = 3
  ! curi*|curenj*|majstor*|distribu*|miris*|servis*|grej*|grij*
  + Otvoriću gas i leći da spavam.
  ! čekam majstor*|servis*|vas
  - Otvorili ste gas i čekam majstora tri dana.
# not wanting to live, wishing to be dead
hoću|želim|htela|hteo|htjela|htio|poželim|poželela|poželeo|čekam|volela|voleo|voljela|volio|došlo|dođe|jedva|molim|sanjam|maštam .. da|bih .. umrem|umrijeti|umreti|poginem|izdahnem = 3
  ! ne|neću|nisam|necu .. da|bih .. umr*|pogin*
  ! da|bih ne umr*|pogin*|izdahn*
  ! umr*|pogin* .. od|pre|prije|dok|kući|miru
  ! treba|moram|trebam .. umr*
  + Došlo mi je da umrem.
  + Hoću da umrem, nemojte zvati.
  - Došlo mi je da umrem od sramote.
ne želim|zelim|moram|bih .. se .. probudim|probudila|probudio = 3
  ! probud* .. bez|uz|od|pored|kraj|u|pre|prije
  + Ne želim sutra ni da se probudim.
  - Ne želim da se probudim uz bušilice komšija.
kamo|bogdom|dabogda|bogda|volela|voleo|voljela|volio .. ne|nisam|nikad|više .. probudim|probudila|probudio = 3
  + Kamo sreće da se nisam probudila.
  - Voleo bih da me alarm na vreme probudi.
kamo|bogdom|bolje|šteta|steta|dabogda .. sam|nisam|da .. poginula|poginuo|umrla|umro|rodila|rodio|preživela|preživeo|preživjela|preživio = 3
  ! rodila|rodio .. u|na|bogat*|dete|dijete|sina|ćerk*|kod
  ! umrla|umro .. od|mačk*|biljk*
  + Kamo sreće da sam poginuo onda.
  + Bolje da se nisam ni rodio.
  - Šteta što se nisam rodila u Beču, tamo autobusi idu.
da sam .. bogdom|bogda|tada|ranije|davno .. umrla|umro|poginula|poginuo = 3
  + Da sam bogdom umrla pre ovoga.
  - Da sam tada znala, ne bih kupila.
bog|boga|bogu|gospod|gospoda|smrt .. me|mene .. uzm*|uzeo|uzela|primi|pozove|pokosi = 3
  ! uzm* .. zaštit*|odbran*|obzir
  + Molim boga da me uzme.
  - Bog zna kad će me primiti na pregled.
me|mene bog|gospod|smrt .. uzm*|uzeo|uzela|primi|pokosi|odnese = 3
  + Što me bog ne uzme, dosta je bilo.
  - Mene bog ne uzima u obzir, a ni vaš šalter.
  ! uzm*|uzima .. obzir
dabogda|bogda|bog .. me|mene .. ne|ni|nije bilo = 3
  ! bilo kod|kući|sramot*|strah|briga
  + Da bog da me sutra ne bilo.
  + Dabogda me ne bilo više.
  - Dabogda me ne bilo strah vaših majstora.
volja|volje|volju|želje|želju .. za život*|zivot*|življenj* = 2
  ! dal*|vrat*|vrać* .. volj*|želj*
  + Nemam volje za životom.
  + Izgubila sam svaku volju za život.
  - Vratili ste mi volju za životom, hvala!
zgadio|smučio|ogadio|dojadio|omrznuo|omrzao mi se .. život|zivot = 2
  + Smučio mi se ovaj život.
  - Smučio mi se vaš program posle nadogradnje.
život|zivot mi|se|je .. zgadio|smučio|ogadio|dojadio|omrznuo = 2
  ! su|ste život
  + Život mi se zgadio.
  - Vi ste mi život ogadili tim reklamama, skinite me.
nemam|nema|nemamo .. kome|koga|zašto|zasto|rašta|zbog|čemu .. da|više|vise živim|živeti|živjeti|postojim|trajem|ustajem|ustanem|dišem = 3
  ! od čega|cega|koga
  ! živim u|na|sam|sama|od|sa|s|ovde
  + Nemam za koga da živim.
  + Nemam više zašto da živim.
  - Nemam od čega da živim dok je plata blokirana.
sam .. teret|teretu .. svima|svim|deci|djeci|porodic*|svojima|drugima|roditeljima|mužu|ženi|ukućanima = 2
  + Samo sam teret deci.
  - Platio sam teret i prevoz, a mužu nije ništa stiglo.
  ! plati* .. teret
teret|teretu sam|smetam .. svima|svim|deci|djeci|porodic*|svojima|drugima|roditeljima|mužu|ženi|ukućanima = 2
  ! teret sam poslao|poslala|predao|platio|platila
  + Teret sam svima.
  - Teret sam poslao svima na istu adresu.
  ! teret sam .. poslao|poslala|predao|platio
svima|svim|deci|djeci|porodici|svojima|drugima .. sam .. teret|teretu = 2
  ! plati*|posla* .. teret
  + Svima sam samo na teretu.
  - Drugima sam poslala i teret i papire.
mene|me .. više|vise neće|nece .. biti|bit = 3
  ! neće|nece .. biti .. kod|kući|tu|ovde|stanu|zemlji|gradu|adresi|poslu|kancelarij*|dostup*|vaš*|sramot*|strah|briga|kao|kup*|član*|korisn*
  ! mene|me .. više|vise neće|nece .. biti u|na|među vaš*
  + Kad budete čitali, mene više neće biti.
  - Od ponedeljka mene više neće biti na toj adresi.
me|neću|necu|nisam .. biti|bit|više|vise .. među živima|zivima = 3
  + Do jutra me neće biti među živima.
  - Muž više nije među živima, prebacite ugovor.
biću|bicu mrtav|mrtva = 2
  ! mrtav|mrtva umor*|gladan|gladna|ladan|hladan|pijan*
  ! dok .. biću|bicu
  ! biću|bicu mrtav|mrtva dok|pre
  + Do sutra biću mrtva.
  - Dok vi odgovorite, biću mrtav.
ću|cu .. biti|bit mrtav|mrtva = 2
  ! mrtav|mrtva umor*|gladan|gladna|ladan|hladan|pijan*|dok|pre|prije
  ! dok|pre|prije .. ću|cu .. mrtav|mrtva
  + Kad ovo stigne ja ću biti mrtav.
  - Dok dođe majstor, ja ću biti mrtav od starosti.
me .. nađ*|naći|naš*|zatekn* .. mrtv*|obešen*|obješen* = 3
  ! mrtv* .. umor*|miš*|pijan*
  + Kad me nađu mrtvu, setićete se.
  - Sačekao me je našao mrtav hladan telefon u kutiji.
  ! mrtav|mrtva hladan|hladna|ladan
nađ*|naći|nac*|zatekn* .. me .. mrtv*|obešen*|obješen*|viseć* = 3
  + Naći ćete me obešenu u podrumu.
  - Nađite me u sistemu, tamo stoji mrtva duša umesto imena.
  ! mrtva|mrtve duša|duše|slova
imać*|imat|imate|nosić*|nosit .. me .. na .. savesti|savjesti|duši = 1
  + Imaćete me na savesti.
  - Imate me na spisku za pregled.
kad|kada|dok|ako .. me .. nađu|pronađu|nađete|pronađete|zateknu = 1
  ! nađ*|pronađ* .. sistem*|spisk*|evidenc*|adres*
  + Biće kasno kad me nađu.
  - Javite kad me nađete u sistemu.
recite|reci|kažite|poručite|prenesite .. ćerk*|kćer*|deci|djeci|sinu|majci|mami|ženi|mužu|bratu|sestri|unuc*|porodic*|mojima .. volim|volela|voleo|voljela|volio|oproste = 3
  + Recite mojoj deci da ih volim.
  - Recite ženi na šalteru da volim kad se neko nasmeje.
  ! ženi|sestri na|u|sa|iz|za
gotovo|svršeno .. je|sa|s .. mnom = 1
  ! gotov* .. mnom .. posao|saradnj*|ugovor*|kao|poslov*
  + Gotovo je sa mnom.
  - Gotovo sve je sa mnom dogovoreno preko kao posrednika.
  ! gotovo sve|niko|svi
poslednje|posljednje|zadnje što|sto .. napisati|napišem|napisem|reći|kažem|kazem = 1
  + Ovo je poslednje što ću ikad napisati.
  - Ovo je poslednje što ću kupiti kod vas.
odem|otići|odoh|odlazim|nestanem|otići .. s|sa .. ovog|ovoga sveta|svijeta = 3
  + Odem s ovog sveta i mirna.
  - Ljubaznost kao sa drugog sveta.
nije|nema|nemam .. mi|mesta|mjesta|mesto|mjesto .. ovom|ovome svetu|svijetu = 2
  + Nije mi više mesto na ovom svetu.
  - Nema lepšeg mesta na ovom svetu od vašeg hotela.
  ! lep*|lijep*|bolj* mesta|mjesta|mesto|mjesto
hoću|želim|pridruž*|odlazim .. kod|k|za|pridruž* .. pokojn* = 2
  ! pokojn* .. grob*|račun*|ugovor*|pretplat*|im*
  ! za|kod .. groblj*|grob|račun*
  + Hoću što pre kod moje pokojne žene.
  - Želim potvrdu za račun pokojnog oca.
smrt|smrti .. izlaz|rešenje|rješenje|spas|izbavljenje|olakšanje = 3
  ! smrt* .. oca|majke|muž*|žene|brat*|sin* .. _
  + Smrt mi je jedini izlaz.
  - Posle smrti oca tražim rešenje o nasleđivanju.
  ! posle|poslije|nakon|zbog smrti
jedin*|izlaz|spas|rešenje|rješenje .. mi|je|ostaje .. smrt|grob|raka|omča|konopac|metak = 3
  ! grob .. je|za|na
  + Jedino rešenje mi je smrt.
  - Jedina slika na zidu je konopac.
  ! slika|poklon|proizvod|artikal .. je
nemam|imam|nisam|skupim|smognem|imala|imao|fali|nedostaje .. hrabrosti|petlje|muda .. da .. ubijem|završim|presudim|okončam|skočim|prekinem|oduzmem|učinim = 3
  ! prekinem|okončam|završim .. ugovor*|pretplat*|saradnj*|kup*|posao|fakultet*|škol*|kurs*|upis*|poziv*|razgovor*
  ! skočim .. padobran*|bandži|bazen*|vodu
  + Nemam hrabrosti da se ubijem, a mislim na to.
  - Nemam hrabrosti da skočim s padobranom, vratite uplatu.
bojim|plašim|strah .. same|samog|samoga sebe|sebi = 2
  + Bojim se same sebe.
  - Strah me je da ne ostane same sebe gladna mačka.
  ! ostan* .. same
crne|mračne|suicidne misli = 1
  + Imam crne misli.
  - Crne misli i bela kafa je naziv knjige koju nisam dobila.
  ! misli i
neću|necu .. preživeti|preživjeti|dočekati .. noć|noc|jutro|zoru = 2
  ! neću|necu .. bez|od
  ! noć|jutro .. bez|od .. lek*|lijek*|hladno*|zim*|kiseonik*|grej*|grij*
  + Neću ja dočekati jutro.
  - Neću dočekati jutro bez leka za astmu.
poželim|volela|voleo|voljela|volio|molim|kamo|čekam .. me .. zgazi|pregazi|pokosi|pogodi = 2
  ! ne zgazi|pregazi|pogodi
  + Poželim da me zgazi kamion.
  - Molim vas pazite da me ne pregazi vaš dostavljač.
# pills and cutting
popi*|progut*|naguta*|uzela|uzeo .. previše|šaku|trideset|dvadeset|pedeset|stotinu|celu|cijelu|sve .. tableta|tablete|tabletica|lekova|lekove|lijekova|pilula = 3
  ! dete|dijete|beba|sin|ćerka|mali|mačka|pas|baka .. popi*|progut*|uze*|naguta*
  ! tablet*|lekov*|lijekov* .. bez|nikakv*|efek*|pomog*|pomaž*|rezultat*|mršav*|vaš*|alerg*|osip*|recept*|prepis*|dnevno|mašin*
  ! vaš*|svoje .. tablet*|lekov*|lijekov*
  ! doktor*|lekar*|ljekar*|prepis* .. _ .. tablet*|lekov*
  + Popiću šaku tableta.
  - Popila sam celu kutiju tableta za mršavljenje, nikakav efekat.
popi*|progut*|naguta*|uzela|uzeo|uzeću .. previše|šaku|trideset|dvadeset|pedeset|celu|cijelu|sve .. bensedin*|bromazepam*|ksalol*|ksanaks*|leksaurin*|leksilij*|apaurin*|rivotril*|diazepam* = 3
  ! dete|dijete|beba|sin|ćerka|mačka|pas|baka .. popi*|progut*|uze*|naguta*
  + Progutala sam trideset bensedina.
  + Popicu celu kutiju bromazepama.
  - Dete je popilo dvadeset bensedina iz kutije bez zatvarača.
  ! dete .. popilo
spremila|spremio|nakupila|nakupio|skupila|skupio|naštedela|naštedeo|štedim|sakupila|pripremila|pripremio .. tablete|tableta|lekove|lekova|lijekov*|pilule|pilula|bensedin*|bromazepam*|žilet* = 2
  ! tablet*|lekov*|lijekov* .. majci|ocu|deci|mašin*|sudov*|put|more
  ! farmaceut*|apoteka*|medicinska .. sprem*|priprem*
  + Spremio sam tablete i flašu rakije.
  - Spremila sam lekove za put, a kofer niste poslali.
tablete|pilule|bensedini|lekovi|lijekovi|bromazepam .. pored|kraj|ispred mene = 2
  + Tablete stoje tu kraj mene.
  - Lekovi su se prosuli pored kase.
sekla|sekao|sjekla|sjekao|rezala|rezao|sečem|siječem|režem|izrezala|izrezao .. po .. rukama|ruci|nogama|nozi|butin*|podlaktic*|stomaku|zglob* = 3
  ! sekla|sekao|rezala|rezao .. dok|na|o|od
  ! mi|ga|je|nas|ih sekla|rezala|sečem|režem
  + Opet sam se sekla po rukama.
  - Dok sam sekla lim, zalilo me po rukama uljem na vašoj mašini.
  ! sekla|rezala .. lim|meso|tkanin*|dask*
opet|ponovo|ponovno|noću|noćas|večeras|počinjem|počela|počeo|krenula|krenuo|prestajem .. se .. sečem|siječem|režem = 3
  ! sečem|siječem|režem .. na|o|kad|dok
  + Počela sam opet da se sečem.
  - Ponovo se na iste kutije sečem na ivicu.
sam se|opet|ponovo .. sekla|sekao|sjekla|sjekao|rezala|rezao = 2
  ! sekla|sekao|rezala|rezao .. na|o|od|vaš*|kad|dok|otvar*|slik*|metal*|dask*|sir|hleb
  ! sam opet|ponovo .. sekla|rezala .. _
  + Sinoć sam se sekla.
  - Dva puta sam se sekla na vaš poklopac.
sekla|sekao|sjekla|sjekao|rezala|rezao sam se = 2
  ! sekla|sekao|rezala|rezao sam se .. na|o|od|vaš*|kad|dok|otvar*
  + Sekla sam se ponovo.
  - Sekla sam se na ivicu vašeg stola.
žilet* .. ruk*|ven*|kož*|butin*|podlaktic*|sečem|siječem|režem|sekla|sekao = 2
  ! žilet* .. brij*|obrij*|pakovanj*|brad*|lic*|kutij*|naruč*|poruč*
  ! brij*|obrij* .. žilet*
  + Žiletom po butinama, svako veče.
  - Žileti mi iritiraju kožu, dođu tupi u pakovanju.
  ! žileti .. irit*|tup*
povređujem|povrijeđujem|povredim|ozleđujem|ozljeđujem|kažnjavam .. sebe|samu|samog|sebi = 2
  ! sebi .. leđa|ruku .. mašin*|vaš*
  + Povređujem samu sebe.
  - Ne povređujem ja nikoga, samo tražim račun.
samopovre*|samopovrij*|samoozlje* = 3
  + Vratilo mi se samopovređivanje.
  - Povreda na radu, zapisnik u prilogu.
gasim|gasila|gasio|ugasila|ugasio .. cigaret*|opuš* .. ruci|ruku|koži|sebi|sebe|podlaktic* = 3
  ! mi je|su
  ! je|su mi|joj|mu
  + Gasim cigarete na svojoj ruci.
  - Gost je ugasio cigaretu na stolu.
sečem|siječem|režem|sekla|rezala|grebem|izgrebala|udaram|čupam|grizem .. osetim|osjetim|osetila|osjetila|smirim|kaznim|lakne|lakše|laksje = 2
  ! sečem|režem|sekla|rezala .. nož*|sir|meso|hleb|papir*
  + Izgrebala sam se da bih osetila nešto.
  - Kad režem nožem, osetim miris plastike.
# the rope
vez*|napravi*|spremi*|omotam .. omču|omčom|omča = 3
  ! ste|su|nam|nas .. omč*
  ! dužničk*|kreditn* omč*
  + Vezao sam omču, čekam samo.
  - Napravili ste nam omču od ovog kredita.
  ! napravili
stav*|gurn*|guram|turim .. glavu .. u|kroz .. omču|konopac = 3
  ! ste|su|nam|nas .. glavu
  + Staviću glavu u omču.
  - Stavili ste nam glavu u omču tom kamatom.
gledam|gledala|gledao|gleda .. u .. konop*|uže|kanap*|omč* = 2
  ! gleda* .. film*|reklam*|katalog*|sajt*
  + Gledam u konopac i mislim se.
  - Gledam u katalogu konopce za jedrilicu.
kupila|kupio|našla|našao|nabavila|nabavio .. konopac|konop|kanap|uže|štrik .. znam|tavan*|gred*|spreman|spremna|gotovo|kraj|grane|zbogom = 2
  ! kup*|našl* .. veš|ljulja*|pas|psa|čamac|brod
  + Kupila sam konopac, znam i gde.
  - Kupio sam konopac za ljuljašku, pukao je.
gred*|tavan*|luster*|grana|orah .. za|i|je|visi konopac|kanap|omča|uže|štrik = 2
  ! ljulja*|veš .. konopac|kanap|uže
  ! konopac|kanap|uže .. veš|ljulja*|pas|psa
  + Ona greda je taman za konopac.
  - Sa tavana visi kanap za veš.
konopac|konop|kanap|omča ili|stoji .. u|na|tu|terasa|most|tablete|pruga|voz = 2
  ! stoji .. na stanju|lageru|opisu|sajtu
  ! ili na|u
  + Konopac stoji u podrumu i čeka me.
  - Konopac stoji na stanju, a niste ga poslali.
konopac|omču|kanap|uže|štrik sam .. već|vec kupio|kupila|spremio|spremila|vezao|vezala|nabavio|nabavila|našao = 2
  + Omču sam već vezala.
  - Konopac sam kupio kod vas i pukao je.
kupio|kupila|spremio|spremila|nabavio|nabavila .. konopac|omču|kanap|štrik .. stoji|čeka|ceka = 2
  ! konopac|kanap .. zamen*|veš|povraćaj|racun|račun
  + Kupila sam konopac, stoji u ormaru.
  - Kupila sam konopac i čekam zamenu.
najradije|radije|želim|hoću|rešila|rešio|odlučila|odlučio .. sve .. okonča*|prekratim|prekratila = 2
  ! okonča* .. ugovor*|spor*|saradnj*|pretplat*|mirn*
  + Najradije bih sve ovo okončala.
  - Želim sve da okončam mirnim putem.
više|vise|nikad ne budim|budi|probudim = 2
  ! budim|budi|probudim bez|uz|u|na|od|pre|sa|zbog|noću
  + Odlučila sam da se više ne budim.
  - Otkako imam slušalice više se ne budim.
neću|necu .. da se budim|probudim = 2
  ! budim|probudim bez|uz|u|na|od|pre|sa|zbog|noću|ranije
  + Neću više da se budim.
  - Neću više da se budim zbog vaših poruka.
jedan korak .. rešava|rešiće|kraj|nema|gotovo|mir|dole|dolje = 1
  ! korak .. aplik*|prijav*|napred|nazad|kupovin*
  + Jedan korak i gotovo.
  - Ostao je jedan korak do kraja kupovine.
  ! korak do
mislim|gled*|krovu|terasi|balkonu|ivici|litici|mostu|deli|dijeli .. jedan korak = 1
  + Na ivici krova, jedan korak.
  - Fali još jedan korak u prijavi.
neću|necu .. biti|bit .. živ|živa|ziva = 2
  ! dok .. neću|necu
  ! neću|necu .. živ|živa|ziva dok|bez|čovek
  + U petak neću biti živa.
  - Neću biti živ dok vi to rešite.
razlog* .. budem|ostanem|ostajem .. živ|živa|ziv|ziva = 3
  + Nemam razloga da ostanem živa.
  - To je razlog da budem ljut, program uživo je stao.
da|kako će|ce se obesiti|objesiti|ubiti|ubit|upucati|roknuti = 3
  ! muž|sin|brat|otac|ćerka|sestra|komšija|drug|dete|dijete .. da|kako će|ce
  ! mi preti|prijeti .. da
  ! ubiti|ubit|obesiti neko|netko|dete|na|od|o
  + Kaže da ne može više i da će se obesiti.
  - Bojim se da će se ubiti neko na ovim stepenicama.
završi*|završavam|svršavam|raščisti* .. sa|s .. životom|zivotom = 3
  ! životom .. podstanar*|studentsk*|u
  + U nedelju završavam sa životom.
  - Završila sam razgovor s mužem, životom zadovoljnim.
  ! životom zadovolj*
brišem|izbrišem|uklonim|sklonim|ugasim|izbrisaću|ukloniću .. i|sam|samu|samog sebe = 2
  ! sebe .. sa|s|iz|kao|u|na
  + Noćas brišem i sebe.
  - Hoću da uklonim i sebe sa vaše liste.
me .. vadili|vade|vadite|izvade|nađu|nađete|traže|tražite .. iz|u .. savi|save|savu|dunava|dunavu|reke|reci|rijeke|rijeci|drine|drini|morave|moravi|bunara|bunaru|vode = 3
  + Kad me budu vadili iz reke, biće kasno.
  - Čamac me je ostavio da tražite deo u Savi.
  ! me je
gledam|gledao|gledala|gleda .. u nož|žilet|žilete|pištolj|pušku = 2
  ! žilete .. korp*|radnj*|katalog*
  + Sedim i gledam u nož.
  - Gledam u nož koji ste poslali i vidim rđu.
  ! nož|pištolj|pušku .. koji|kupi*|rđ*|naruč*|iz|sa
nestanem|nestati|nestala|nestao|sklonim|zaspim|zaspala|zaspao .. zauvek|zauvijek = 2
  ! zauvek|zauvijek .. iz|sa baz*|list*|sajt*|vaš*|tržišt*
  ! slik*|fajl*|novac|podac* .. nestal*
  ! nestala|nestao mi|je
  + Htela bih da nestanem zauvek.
  - Nestala mi je arhiva zauvek.
da me|mene nije bilo .. bolj*|lakš*|mirn* = 2
  ! bilo .. kod|kući|tu|poslu
  + Da me nije bilo, svima bi bilo bolje.
  - Da me nije bilo kod kuće, bolje bi prošli.
svejedno .. li .. živ|živa|ziv|ziva|živim|umrem|probudim = 2
  ! živim u|na|sa|s|kod
  + Svejedno mi je hoću li sutra biti živa.
  - Svejedno mi je gde živim, račun mora da stigne.
neću|necu|nisam|ne|još|jos .. dugo .. na .. ovom|ovome|ovom svetu|svijetu = 2
  + Ne bih ja dugo na ovom svetu.
  - Neću dugo čekati, ima na ovoj planeti i boljih banaka.
odoh|idem|odem|otići|odlazim|selim|preselim .. na onaj|taj|drugi svet|svijet = 3
  ! odem|idem .. skoro|umalo
  + Odoh ja na onaj svet.
  - Čuda se dešavaju na ovaj svet i bez vas.
popi*|popij* .. nešto|nesto|čašu|svašta .. ne mučim|patim = 3
  ! za glav*|bol* .. ne
  + Popila bih nešto da se više ne mučim.
  - Popio bih nešto, ali aparat ne radi.
nož|nožem|žilet|žiletom|makaze|skalpel .. venama|vene|venu|zglobu|zglobove|zapešću = 3
  ! doktor*|sestra|laborat* .. _
  + Držim nož na venama.
  - Nož je došao tup i u tankoj kutiji.
za šta|sta|što|koga|čega .. da živim|živjeti|zivim = 3
  ! da živim|zivim u|na|od|kod
  + Nemam više ni za šta da živim.
  - Za šta da živim u strahu od vaših računa?
bolje|lakše|mirnije|draže .. u|pod grobu|raci|zemljom|sanduku = 2
  ! cveć*|groblj*|spomenik* .. u
  + Bolje mi je u grobu nego ovako.
  - Sijalice na grobu rade bolje od vaših.
razmišljam|mislim|smišljam|čekam|želim|hoću|jedva .. da .. pođem|podjem|odem|krenem .. za njim|njom|njima|mužem|ženom|sinom|ćerkom|majkom = 2
  ! u|na inostranst*|nemačk*|odmor*
  + Samo razmišljam da odem za njom.
  - Hoću da odem na pregled kod njih, ne za njim.
  ! ne za
zaletim|zabijem|skrenem|uletim|slupam .. u|s|sa|pod .. drvo|zid|banderu|kamion|stub|provaliju|voz|šleper = 2
  ! ne|umalo|zamalo|skoro .. zaletim|zabijem|skrenem|uletim|slupam
  ! zabijem .. ekser*|šraf*|tipl*|kuk*
  + Dođe mi da se zaletim autom u drvo.
  - Ne mogu ekser da zabijem u zid.
uradiću|uradit|napraviću|napravit|učiniću .. glupost|gluposti = 2
  ! kup*|potpis*|plati* .. glupost*
  + Uradiću neku glupost večeras.
  - Kupila sam glupost, vratite novac.
udaram|lupam|grebem|grizem|griznem|čupam|sečem|režem .. do krvi = 2
  ! patik*|cipel*|sandal*|žulja* .. do krvi
  + Grizem se do krvi.
  - Cipele žuljaju do krvi.
kažnjavam se|sebe = 2
  + Kažnjavam se zbog svega.
  - Kažnjavate se sami ovim poslovanjem.
smrt bi|mi .. lakša|draža|milija|bolja|spas = 2
  + Smrt bi mi bila lakša od ovog.
  - Smrt u Veneciji, knjiga, stigla je oštećena.
ko|tko|niko|nitko .. plakao|plakala|plakati|tugovao|žalio|plače .. za mnom = 2
  + Niko ne bi plakao za mnom.
  - Niko nije zaključao vrata za mnom.
život|zivot mi je .. pakao|robija|mučenje|mucenje = 1
  ! ste|su život
  + Život mi je pakao.
  - Vaša aplikacija je pravi pakao.
čekam|cekam .. da se .. završi|zavrsi = 1
  ! završi|zavrsi .. ugovor*|obavez*|rok*|film*|radov*|kurs*|isporuk*
  + Jedva čekam da se završi.
  - Čekam da se završi obrada zahteva već mesec dana.
  ! završi|zavrsi obrad*|postup*
konačno|najzad|možda .. odem|nestanem .. svima|svim .. olakšam|lakše|lakne = 2
  + Možda da odem i da svima olakšam.
  - Možda da odem lično, svima bi bilo brže.
konop*|omč*|uže|kanap*|kaiš|štrik .. oko|na .. vrata|vrat|vratu = 2
  ! smo|ste|su|nas|nam|stavimo|stavili .. omč*
  ! pas|psa|psu|kuč*|ogrlic* .. vrata|vrat|vratu
  ! pas|psa|psu|kuč*|povod* .. konop*|uže|kanap*|kaiš
  ! na vrata .. garaž*|terase|kuće|ulazna|stan*
  + Omču sam stavila sebi oko vrata.
  - Stavili ste nam omču oko vrata ovim kreditom.

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
žen*|baba|babe|ženama|ženi|ženska|žensko|žensk*|gospođ* .. ne|nem*|ionako|gledaju|bira* .. um*|zna*|razum*|snalaz*|kuva*|boju|pojma|voz*|tehnik*|mašin*|muš*|poso* = 2
  ! žen* .. ne zna .. gde|gdje|šta|kada|koga
  ! moj* žen*
  ! žen* na|iz|u
  + Žene ne umeju da voze, dobacio mi je.
muškarc*|muškarac|muškom|muškim|muškima|muško|momcima|mladićima|gospodinu|gospodi|kolegi|kolegama|kolega|komšij*|komšinic*|susjed*|ostalim*|drugim*|drugoj|drugom|drugima|ostalima|svima|mlađ*|mladj*|srbima|domaćima|domaćim|nemcima|nijemcu|hrvat*|bijelima|belcima .. je|su|odmah|dali|normalno|lepo|lijepo|bez|otvor*|otključ*|odobr*|primi*|propušt*|propusti*|pusti*|dobi*|dobij*|zakazuj*|nije|nisu|isti*|uz|posluž*|isprav* .. a|odmah|meni|nama|nas|mene|istog|bez|pusti*|propusti*|otvor*|dal*|odobr*|dobi*|posluž*|uslug*|smeš*|osmij*|osmeh* = 1
  ! drugom .. mest*|mjest*|rat*|mesec*|mjesec*|stran*|kraj*|poziv*|telefon*|račun*|broj*|dan*
  ! komšij* .. paket*
  ! kolega|kolegi|kolegama .. obeć*|rek*|prosl*|kaž*|prosleđ*
  ! svima .. je .. jasno
  + Muškarcima odmah otvorio, a meni ne.
svima|svi|svakome|svakom|drugi|druge|ostale|ostali|ostalim*|drugim* .. osim|sem|pre|prije|ispred|a|do|posle|poslije .. meni|mene|nas|nama|njih|njima|nje|njega = 1
  ! svi .. osim .. jedn*|nedelj*
  ! svi .. ispred .. mene .. čeka*
  ! a .. meni .. stig*|ne_radi|skid*|naplat*
  + Svima su dali, osim nama.
takvi|takve|takvima|takvim|takva|ovakve|ovakvi|ovakvima|vašima|vašim|vaše .. ne|nema*|mogu|nek|neka|treba*|ide*|lica|par*|gost*|izdaj*|prim*|služ*|voz*|pušt*|napolj*|vreme*|teško .. izdaj*|prim*|služ*|voz*|pušt*|daje*|dajemo|bolnic*|napolj*|pratnj*|čeka*|sačeka*|putuj*|prolaz*|ovde|ovdje|kuć*|odobr* = 2
  ! takv* .. usl*|ponud*|reklam*|proizvod*|odnos*|ponaš*|greš*|firm*|situac*|stvar*
  ! vaš* .. uslug*|firm*|paket*|kurir*|majstor*|sajt*|radnj*|služb*|aplik*|poslovn*|tim*|agenc*|kol*
  + Takvi nek čekaju napolju, reče.
za|prema takve|takvih|takvima|ovakve|ovakvima = 1
  ! za takve .. stvari|slučaj*|situac*|pare|usluge|cen*
  + Nema sobe za takve, kaže.
vi|vas|vama|ovi|svi|mi|nama|te|ti|ovima bosanc*|bosanac|srbi|srba|srbe|hrvat*|rom*|cigan*|cig*|vlas*|mađar*|albanc*|šiptar*|rusi|rusima|ruse|ukrajin*|kinez*|crnc*|crnac|arap*|musliman*|turc*|šved*|švab*|gastarb*|izbegl*|izbjegl*|goran*|bunjev*|slovak*|rumun*|bugar*|makedonc*|crnogorc*|vojvođan*|južnja*|sandžakl*|bošnjac* = 2
  ! vas romant*
  ! mi srbi .. svi
  + Vi Bosanci nikad ne plaćate, kaže šalterka.
uči|nauči|naučite|učite|nauč*|govori*|pričaj*|naš .. srpski|jezik|hrvatski|naški|latinicu|ćirilicu|pravilno .. pa|prvo|onda|si|javi*|dođ*|u|ili|se = 2
  ! učim .. srpski|jezik
  ! ne_govori*
  ! nauči* .. jezik .. kurs*
  ! pravilno .. rad*|instal*
  + Nauči jezik pa se onda javi.
kad|čim|dok|jer|zato|zbog .. progovor*|čuj*|ču*|vid*|pročit* .. moj*|mi|naglas*|ime|imen*|prezim*|lič*|pasoš*|sliku|akcent*|govor*|marama|maramu|kož*|romi|odakle|da_sam|pirotski|mađarsk*|albansk*|nemačk*|njemačk*|ijekavsk*|ekavsk* = 2
  ! kad .. vid* .. moj* .. račun|paket
  ! ime .. paket*
  + Čim su čuli moj naglas, spustili su.
ruga*|smej*|smij*|imitir*|oponaš*|krevelj*|podsmev*|kikot*|isteruj* .. naglas*|akcent*|govor*|mucanj*|mucam|ime|imen*|prezim*|jezik*|dijalekt*|izgled*|kilaž*|debljin*|jer|što|invalid* = 2
  ! nasmej*
  ! smej* .. u lice
  + Kreveljila se mom naglasku.
zbog .. vere|vjere|nacij*|nacional*|porekl*|podrijetl*|prezim*|imena|pola|roda|orijentac*|invaliditet*|starosti|trudnoć*|marame|hidžab*|izgled*|kilogram*|naglas*|akcenta|pasoša|kože = 2
  ! zbog .. imena .. fajl*|domen*|datotek*
  ! zbog .. imena .. ulic*|zgrad*
  + Odbijena sam zbog vere.
jer|zato|pošto|što .. sam|smo|je|su|jesam .. rom|romi|romkinj*|romsk*|cigan*|stran*|izbegl*|izbjegl*|žen*|žensk*|gej|gay|lezbejk*|lezbijk*|trans*|trudn*|invalid*|gluv*|gluh*|slep*|slijep*|star*|debe*|gojazn*|crn*|tamn*|musliman*|bošnja*|srb*|srpkinj*|hrvat*|albanac|albank*|mađar*|kinez*|rus*|ukrajin*|s_kosova|mlad*|samohran*|autis*|u_kolicima|penzioner*|selja*|bosan* = 2
  ! jer|što .. star* .. model|uređaj|kupac|telefon|aplik*|paket
  ! crn* .. ekran|boj*|slik*
  ! mlad* mesec
  ! jer sam slep*|slijep* verova*
  ! stran* .. ne|se
  ! jer .. je žen* .. bolesn*|u
  + Nisu me pustili jer sam gej.
rom|romi|roma|romkinja|romkinje|romsk*|mađarica|mađar|albanac|albanka|bošnjak|bošnjakinja|hrvatica|srpkinja|ruskinja|kineskinja|ukrajinka|iranac|iz_gane|sirijac|afganistan*|nigerij*|indijac|turkinja|povratni* .. sam|smo|je .. a|i|pa|jer|zato|kaž*|rek*|čuvar* = 1
  ! kupi* .. kod
  + Albanka sam i kaže mi čuvar napolje.
ja|sam|smo student|studentica|iz|ruskinja|kinez|stranac|strankinja .. iran*|gan*|siri*|afgan*|nigerij*|indij*|kin*|turs*|afrik*|kub*|alžir*|egipt*|rus*|ukrajin*|pakist*|banglad* = 1
  ! iz kin* .. naruč*|stig*|paket*
  + Ja sam iz Gane i meni ne daju stan.
baba|babe|babo|bako|baku|deda|dedo|dede|starc*|starče|starci|penzioneri|penzionerima|matora|matori|matore|starij*|starim*|fosil*|dinosaur* .. mogu|nek|neka|ne|nije|nem*|ovo|imate|nau*|šta|sta|što|treba*|u|idi .. čeka*|starač*|vreme*|vremena|znaju|zna*|razum*|um*|tražit*|tehnik*|kuć*|apli*|prav*|ćerk*|unuk*|kompj*|internet*|za|sedi|sjedi = 2
  ! moj* baba|deda|baku
  ! baba .. ne|u .. hod*|bolnic*|vid*
  ! deda mraz
  ! starij* .. osob*|model*|verzij*
  ! dede
  + Babe mogu da čekaju, dobacio je.
bosanac|bosanka|bosanc*|šiptar*|vlah|vlaš*|vlasi|cigo|ciga|cigani|cigan|turčin*|dođoš*|dodjoš*|seljanka|švabe|švabo|srbi|srbine|hrvati|albanci|romi|rusi|ruske|kosovari|bosanče|arape|kinez*|mutavi|ćopav*|debela|debeli|matori .. nek|neka|čekaj*|čeka|ionako|polako|pa|navik*|ne|na|i|mogu|ovde|ovdje|uvek|uvijek = 2
  ! kinez* .. robu|roba|prodavnic*
  ! seljanka .. sir|kajmak
  ! debel* .. sloj*|snop*|račun*|knjig*
  ! debel*|matori|mutav*|ćopav* jedn*|kreten*|lopov*|svinj*
  ! glup* .. _
  + Cigo, na kraj reda, dobacio je čuvar.
čim|kad .. kažem|čuje|čuju|ču|čuo|čula|progovor*|vide|vidi|videl*|vidjel*|pročita*|pogleda* .. da|iz|ime|prezime|odakle|govor*|jezik*|mađarsk*|nemačk*|maram*|sam|kolic*|mesto|mjesto|rođenj*|romi|smo = 2
  ! kad .. vid* .. da .. ne|nema|je
  ! kad .. kažem .. da .. ne|je|hoć*|žel*
  ! kad .. pogleda* .. račun*
  ! kad .. vide* .. ime .. paket*
  + Čim kažem da sam iz Tutina, spusti slušalicu.
iza|pre|prije|ispred|posle|poslije|do|uz mene|nas|nje|njega|njih .. usluž*|posluž*|dao|dala|dobi*|nudi*|pusti*|propusti*|primi*|primlj*|otvor*|otključ*|odmah|isti|istu|ništa|muškar*|gospodin*|mlađ* = 1
  ! posle|poslije|do njega|nje|njih .. stig*|ništa
  ! posle|poslije .. nje|njega
  + Gospođu iza mene je odmah uslužila.
usluž*|posluž*|propusti*|propušt*|pusti*|primi*|primlj*|otključ*|odobr*|otvor* .. iza|pre|prije|ispred|posle|poslije|do mene|nas|nje|njega|njih = 2
  ! pusti* vod*
  ! do njih|njega|nje
  + Uslužio je sve ispred mene.
žen* .. kuhinj*|šerp*|sudov*|volan*|parkir*|rampom|buš*|alat*|mašin*|tehnik*|boju = 1
  ! moj* žen*|ženi|ženu
  ! žen* .. u|na .. kuhinj* .. pa*
  + Žene za volanom, dobacio je, ženo u kuhinju.

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
