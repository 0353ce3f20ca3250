# Concept lexicon, sr: the same concepts in the same order in all six languages.

[concept parcel]
paket*
pošilj*
kutij*

[concept courier]
kurir*
dostavljač*
raznosač*
dhl|bex|aks|dexpress

[concept post-office]
pošta|pošti|pošte|poštu|poštom|poštar*|poštansk*
sanduče*
sandučić*
poštanc*
depo|depou

[concept pick-up-point]
preuzim*
preuzet*
preuzmem|preuzeo
paketomat*
podignem|podići|podigao|podigla
punkt za preuz*

[concept order]
poruči*
poručen*
porudžb*
narudž*
naruč*
poručuj*

[concept deliver]
dostav*
isporu*
otprem*
uruč*
dovoz|dovezli|dovezu|dovesti|dovezen*

[concept tracking]
praćenj*
tracking|treking
pratim|pratiti
broj pošiljke
status pošilj*

[concept appointment-visit]
termin|termina|termini|terminu|termine
zakaza*|zakazi*
rezerv*
poset*|posjet*
zakažem
dogovoren*

[concept technician]
majstor*|tehničar*
serviser*
električar*
vodoinstal*
monter*
instalater*
mehaničar*

[concept driver]
vozač*
šofer*
kamiondžij*
autobuser*

[concept train]
voz|voza|vozu|vozovi|vozom
vlak*
železnic*|željeznic*
stanic*
peron*
kondukter*
vagon*

[concept bus-transit]
autobus*
bus|busa
tramvaj*
stajališt*
trajekt*
polazak|polaska|polasci
linij*
gradsk* prevoz*
red vožnje|voznje

[concept flight-airline]
let|leta|letu|letovi
avion*
aerodrom*
aviokomp*
ukrcaj*|ukrcav*
gejt
zračn* luk*

[concept luggage]
prtljag*
kofer*
torb*
ranac|ranca
bagaž*
putn* torb*

[concept taxi]
taksi*|taxi*
vožnj*
uber*
bolt|karGo|jandeks|yandex

[concept hotel-room]
hotel*
sob|soba|sobe|sobu|sobi
recepc*
smeštaj*|smještaj*
apartman*
vila|vili|vilu
hostel*

[concept holiday-trip]
aranžman*|krstaren*
izlet*
plaž*
agencij*
putovanj*|odmor*
letovanj*|ljetovanj*
mora|moru
godišnj* odmor*

[concept meal-food]
doruč*|večer*|supa|supu|čorb*
hran*|klop*|ručak|ručk*
jel|jelo|jela|obrok*
piletin*|meso|mesa|mesu
torta|tortu|torte|kolač*
pic|pica|picu|pice|pizz*
burek*|burger*|pljeskav*|ćevap*|giros*

[concept restaurant-cafe]
restoran*
konobar*
kafić*|kafan*
kuvar*|kuhar*
picerij*|pekar*
bife*

[concept groceries]
namirnic*
mlek*|mlijek*
hleb*|kruh*
povrć*|voć*
jaja|sir|sira|jogurt*
puter*|maslac*|sok|soka|piv*|flaš*|boc*
čokolad*

[concept supermarket-shop]
prodavnic*|radnj*
dućan*|trgovin*
šalter*
filijal*|poslovnic*|ekspozitur*
market*
maxi|idea|lidl|konzum

[concept checkout-receipt]
fiskaln*
kasa|kasi|kase|kasir*
blagajn*
kusur*
priznanic*
račun iz
fiskalni račun

[concept clothing]
jakn*|kaput*
haljin*|suknj*
pantalon*|hlač*|farmerk*|traperic*
košulj*|majic*|džemper*|bluz*
odeć*|odjeć*|garderob*
rajsferšlus*|rukav*|šav|šavov*|zatvarač*|materijal*
odel*|odijel*|venčanic*|vjenčanic*

[concept shoes]
cipel*
čizm*|čizam*
patik*|tenisic*
sandal*|papuč*
đon*|potpetic*|štikl*

[concept phone-device]
telefon|telefona|telefonu|telefoni|mobitel*|mobiln*
ajfon*|iphone*|samsung*
ekran*|displej*
aparat|aparata

[concept computer-gadget]
laptop*|računar*|kompjuter*|računal*|tablet*
štampač*|printer*
slušalic*
tastatur*|miš|miša|monitor*
konzol*|plejst*|plejk*
satovi
sat mi
pametn* sat

[concept appliance-large]
perilic*
frižider*|zamrzivač*|hladnjak*
sudopr*
šporet*|rern*|pećnic*|ringl*
sušilic*
bojler*|kotao|kotla
usisivač*
veš maš*
mašin* za veš
mašin* za sud*
mašin* za sušenj*

[concept appliance-small]
kuvalo|bokal*|toster*|blender*|mikser*
kafemat*|espreso*
mikrotalasn*|mikrovaln*
pegl*|fen|fena|brijač*|trimer*
grejalic*|grijalic*|ventilator*|radijator*
lamp*|sijalic*|luster*
trotinet*
kafe aparat*
aparat za kafu

[concept furniture]
kauč*|sofa*|garnitur*|ugaon*|trosed*
stolic*|fotelj*
stola|stolu|stol
orman*|ormar*|plakar*|komod*|fiok*|ladic*
polic|polica|police|policu|regal*
nameštaj*|namještaj*
tepih*|zaves*|zavjes*|kuhinj*

[concept bed-mattress]
dušek*|madrac*
krevet*
jorgan*|jastu*|posteljin*|čaršav*|ćebe*
spavam|spavati|spava

[concept car]
auto|auta|autu|autom|kola|kolima|automobil*
servis|servisa|servisu|radionic*|automehan*
motor|motora|menjač*|mjenjač*|kvačil*
iznajmlj*
kombi*|kamion*|moped*
šoferšajbn*|vetrobran*|branik*|hauba|haube
rent a car

[concept tyre]
gum|gume|guma|gumu|pneumatik*
točak|točkov*|kotač*
felna|felne|naplat*
kočnic*|kočion*
dijelov* auta
bušn* gum*

[concept bicycle]
bicikl*
pedal*|sedišt*|volan*|lanac|lanca
kacig*
ram bicik*|puk*

[concept toy-play]
igračk*|igračak*|lutk*|lego|kocke
igric*|igra|igru|igre
trampolin*|ljuljašk*|tobogan*|igrališt*|igraonic*
medo|plišan*|meda

[concept battery-charger]
baterij*
punjač*|punjenj*|puniti
utičnic*|utikač*|adapter*
kabl|kabla|kablov*|kabel*|gajtan*
puni se

[concept machine-tool-farm]
traktor*|prikolic*|kosilic*|testera|testeru|bušilic*|merdevin*|motork*
mašin|mašina|mašinu|mašine|stroj*
gazdinstv*|seme|sjeme|đubriv*|gnojiv*
pump*|dizalic*|kran|kombajn*|žetv*
stočn* hran*

[concept medicine]
lek|leka|lekov*|lijek*|tablet*|terapij*
recept*
apotek*|ljekarn*
insulin*|epipen*|pumpic*|inhalator*
krem|krema|kremu|mast|masti|melem*

[concept doctor-clinic]
lekar*|liječnik*|doktor*|ljekar*
klinik*|ambulant*|ordinacij*|poliklinik*
medicinsk*|patronaž*|tehničark*
pacijent*|lečenj*|liječenj*|operacij*|operis*
nalaz|nalaza|nalazi|snimanj*|laborator*
dom zdravlja
sestr* u

[concept hospital-emergency]
bolnic*
ambulantn*
urgentn*|dežurn*
odeljenj*|odjel*|intenzivn*
hitnu|hitna
hitn* pomoć*
kola hitne

[concept glasses-hearing-aid]
naočar*|naočal*|soči*|optičar*|optik*
okvir*
kolica|hodalic*
slušni aparat
slušn* aparat*
invalidsk* kolic*
ram za naoč*

[concept dentist]
zubar*|stomatolog*
zub|zuba|zubi|zube|zubn*|plomb*|krunic*
protez*|viljuš*
navlak*
vadi zub

[concept insurance]
osigur*
polis*
kasko*
premij*|franšiz*

[concept damage-claim]
štet|šteta|štete|štetu|odštetn*|odštetu
zahtev*|zahtjev*
procenitelj*|procjenitelj*|veštak*
prijav*|procen*|nadoknad* štet*

[concept bank]
bank|banka|banke|banci|banku|bankom|bankov*
bankomat*
uplatnic*|transfer*|prebac*
uštedj*|uštedev*|štedn*
prenos nov*

[concept payment-card]
kartic*
transakcij*|uplat|uplata|plaćanj*
pin|pinkod|revolut|paypal
platn*|kreditn* kartic*

[concept account]
nalog|nalogu|naloga|nalozi
tekući|žiro
profil*|korisnič*
registr*
račun banc*
tekuć* račun

[concept loan]
kredit|kredita|kreditu|krediti|pozajm*|zajam|zajma|hipotek*
kamat*
rata|rate|ratu|ratama
žirant*|dužnik

[concept invoice]
račun|računa|računu|računom|računi
faktur*
obračun*
izvod|izvoda|izvodu
uplatnic*

[concept price-cost]
cen|cena|cene|cenu|cenom|cijen*
košta|koštao|koštalo|koštaju|trošk*|trošak
skup|skupo|skuplj*|jeftin*
iznos|iznosa|iznosu|svot*|suma|sumu
tarif*|cenovnik*|cjenik*

[concept fee]
naknad|naknada|naknade|naknadu
provizij*
taks|taksa|takse|taksu|pristojb*|članarin*
doplat*|nadoplat*
poštarin*
dodatn* trošk*

[concept fine-penalty]
kazn|kazna|kazne|kaznu|kažnj*
prekrš*|penal*
kontrolor*|kontrola|komunaln*|pauk*
doplatn*
ugovorn*|parking* kazn*

[concept security-deposit]
depozit*
kaucij*
avans*|akontacij*|kapar*
unapred*|unaprijed*
polog*|garantn*

[concept direct-debit]
automatsk*
skinul*|skida|skidaju|skinuto|skinuo
zaduži*|zaduže*|teret*
terećenj*
trajn* nalog*
direktn* zaduž*

[concept instalment]
rata|rate|ratu
mesečn*|mjesečn*
lizing*
odgod*|odlož*
na rate

[concept tax-authority]
porez*|pdv*|carin*|poresk*
opštin*|općin*|uprav|uprava|grada|država|ministarst*
dozvol*|rešenj*|rješenj*
zahtev*|zahtjev*|molba|molbu|obrazac|formular*

[concept pension-benefit]
penzij*|penzioner*|mirovin*|umirovlj*
socijaln*|dodatak|subvencij*
porodilj*|dječj*|dečij*
invalidnin*
pomoć socijaln*
naknad* za bol

[concept wages-job]
plat|plata|plaću|plaće|platu|zarad*
posao|posla|poslu|radim|radio|radila|poslodav*
smen*|smjen*|prekovrem*
dnevnic*|nadnic*

[concept contract]
ugovor*|sporazum*
potpis*
član|člana|stav|klauzul*|aneks*
vezan|obavez*
ugovorn* obavez*

[concept terms]
uslov*|uvjet*
pravil*
sitna|sitno
sitn* slov*
otkazn* rok*
opšt* uslov*

[concept subscription]
pretplat*
paketu|premium
novin*|časopis*|magazin*|list|lista
probni
striming*|netflix
paket usluga
tarifn* paket
probn* period*

[concept membership-gym]
teretan*|fitnes*|trener*
član|članic*|članstv*|članarin*
bazen*|jog|joga|jogu|plivanj*
klub|kluba|klubu

[concept warranty]
garancij*|garantn*|garantov*|jamstv*
reklamacij*|reklamir*
servis|servisu|servisa|ovlašćen*|ovlašten*
saobraznos*|jamč*

[concept offer-discount]
ponud*
popust*|snižen*|rasprodaj*
akcij*|promocij*
kupon*|vaučer*
promo kod

[concept gift-card-points]
vaučer*|poklon*
bodov*|poen*|lojaln*
bonus*|nagradn*
saldo
poklon kartic*|bon*
stanje na

[concept ticket]
kart|karta|karte|kartu|karata|ulaznic*
koncert*|festival*|predstav*|događaj*|cirkus
sedišt*|sjedišt*|sedal*|sjedal*
bioskop*|kino|pozoriš*|kazališ*|utakmic*|svirk*

[concept electricity]
struj|struja|struje|struju|električn*|elektrodistr*|eps
brojil*|očitanj*
kwh|kilovat*|potrošnj*
energij*
stanje brojila

[concept power-cut]
nestank*
isključ*|iskopčan*
mrak|mraku|osigurač*
isekli
nestan* struj*
nema struje|vode|grejanja|grijanja

[concept gas-supply]
gas|gasa|plin|plina|plinsk*|gasn*
boca|boce|plinovod*
ugljenmon*
plinsk* boc*
ugljen monoks*
curenj* gasa

[concept water-plumbing]
vod|voda|vode|vodu|vodovod*
slavin*|česm*|cev|cevi|cijev*|kanalizac*|odvod*
wc|toalet*|tuš|tuša|lavabo*|kupatil*|kupaonic*
poplav*

[concept heating-cold]
grejanj*|grijanj*|toplan*
radijator*|kotl*|kotao
hladno|hladna|hladan|zima|smrz*|stepeni|stupnj*
termostat*
topla voda
tople vode

[concept waste]
smeć*|đubre|kant*|kontejner*|otpad*
odvoz*|pražnj*|komunal*
reciklaž*
odnos* smeć*

[concept internet-connection]
internet*|net|neta|netu|vajfaj*|wifi|optik|optika|optičk*
vez|veza|vezu|vezi|konekcij*|mrež*
ruter*|modem*
brzin*|mbps|mega|megabit*

[concept mobile-network]
signal*|pokriv*|domet*
sim|simkartic*|esim
roming*|4g|5g
operater*
mobiln* podat*|mrež*
prenos broja
prebac* broj*

[concept tv]
tv|televiz*
kanal|kanali|kanala|daljinsk*|risiver*|resiver*|boks
anten*|kablovsk*|satelit*
tv a

[concept app]
aplikacij*
app|apk
program|programa|softver*
instal*|deinstal*|skini|skinem

[concept website]
sajt*|stranic*|veb|web|online|onlajn
portal*|platform*
dugm*|gumb*|klik*|link|linka|pretraživač*
korp|korpa|korpu|košaric*
internet stran*
web shop
veb šop
online prodav*

[concept login-password]
login|logov*|ulogov*|prijav*
lozink*|šifr|šifra|šifru|password
korisničko
autentif*|verifik*
prijavi se
korisničk* ime*
ulaz* u nalog

[concept code-sms]
koda|kodov*|pin|šifr*
sms|smsa|poruk|poruka|poruku|poruke|poruc*
barkod*|qr

[concept update]
ažurir*|update*|apdejt*
verzij*
nadogradn*|firmver*

[concept error-message]
grešk*|bag|bagov*|error
404|500|503
smetnj*|problem*
pokušajte ponov*|kasnije
kvar na mrež*

[concept server-system]
server*|sistem*|sustav*
održavanj*
oblak|cloud|bekap*|fajl*
baz* podat*
rezervn* kopij*

[concept photo-video]
slik|slika|slike|sliku|slikao|fotografij*|fotk*
snimak|snimk*|snimi*|video*
skrinšot*|screenshot*
prilaž*|prilog*
u prilogu

[concept email-letter]
mejl*|imejl*|email*|mail|maila
pism|pismo|pisma|pismu|dopis*
pisao|pisala|pisali|napisao|napisala
bilten*|newsletter*
e mail*

[concept phone-call]
zvao|zvala|zovem|zove|zovu|zvali|zvati|pozva*|nazva*|nazov*
poziv|poziva|pozivi|telefonir*|telefonom|telefonsk*
govorn* automat*
javi* se na telefon

[concept chat-bot]
čet|četu|čat|čatu|chat*|četbot*|bot|robot*
šablon*
vocap*|whatsap*|vajber*|viber*
automatsk* odgovor*
kopi pejst*
copy paste

[concept queue-waiting-line]
red|redu|redov*|čekaonic*
čeka|čekam|čekao|čekala|čekali|čekamo|čekati|čekanj*
muzik*
na čekanj*|vezi

[concept customer-service]
podršk*|korisnička|korisnički
dispečer*
uslug*|služb*
korisničk* služb*|podrš*
kol|call|pozivn* cent*

[concept staff-clerk]
osoblj*|zaposlen*|radnik*|radnic*|djelatn*|kolega|kolege|kolegin*
službeni*|činovni*|referent*|agent*|operater*
gospođ*|gospodin*|devojk*|djevojk*|momak|teta

[concept salesperson]
prodavac*|prodavc*|agent|trgov*
prodao|prodala|prodali|prodat*|prodaj*
komercijalist*|zastupnik*

[concept manager-owner]
šef|šefa|šefov*|šefic*|direktor*|menadžer*|menedžer*
gazd|gazda|gazdi|vlasni*|upravni*|rukovod*|poslovođ*
uprav|uprava|upravu|predsednik*|predsjednik*

[concept guard-security]
obezbeđ*|obezbjeđ*|čuvar*|zaštitar*|redar*|portir*|izbacivač*
pretres*|pretraži*
krađ*|ukrade*

[concept school-course]
škol*|nastavni*|učitelj*|direktorka|profesor*|razred*|odeljenj*
fakultet*|univerzitet*|sveučiliš*|student*|đak*|učeni*
ispit*|kurs|kursa|tečaj*|ocen*|ocjen*|čas|časov*
domać*|dnevnik*
autoškol*|instruktor*

[concept daycare]
vrtić*|obdaništ*|jaslic*
predškolsk*|boravak
vaspitač*|odgojitelj*|dadilj*

[concept flat-rent]
stan|stana|stanu|stanov*|stanodav*|kirij*|podstan*|najam*|zakup*|stanarin*
kuć|kuća|kuće|kući|kuću
zgrad*|ulaz|ulazu
selidb*|preseli*|useli*|iseli*
lift|lifta|liftu|dizal*
upravnik zgrad*

[concept roof-leak-damp]
krov*|plafon*|tavan*|oluk*|strop*
curi|cure|procur*|prokišnj*|curenj*|kaplje
buđ*|plesan*|plijesan*|vlag*|memla
poplav*

[concept renovation-building]
renovir*|renovac*|gradnj*|građevin*|gradilišt*|izvođač*|radov*|adaptac*
kupatil*|pločic*|keramik*|krečenj*|farbanj*|moler*|malter*|tapet*
prozor*|vrata|vratima|brav*|zid|zida|zidov*|pod|patos*|parket*|ograd*|stolarij*

[concept cleaning-laundry]
čišćenj*|čist|čisti*|čistač*|spremač*|higijen*
perionic*|pranj*|opran*|oprao|oprala|hemijsk*
peškir*|ručnik*

[concept supplier-goods]
dobavljač*|veleprodaj*|magacin*|skladišt*|rob
roba|robu|robe|otpremnic*|palet*
trgov*|zalih*|lager*|stovarišt*

[concept company-firm]
firm|firma|firme|firmi|firmu
kompanij*|preduzeć*|poduzeć*|tvrtk*|organizacij*
brend*|marka

[concept personal-data]
podat*|podaci
gdpr|privatnost*|poverljiv*|povjerljiv*
evidencij*|baz*|dosije*|karton*
poverenik*
ličn*|osobn*|curenj* podat*

[concept id-document]
pasoš*|putovnic*|dokument*
jmbg*|matični|oib
identitet*
ličn* kart*
vozačk* dozvol*
osobn* iskaznic*
matičn* broj*
datum rođenja
isprave|ispravu lič*|osob*

[concept home-address]
adres*|ulic*
sel|selo|selu|grad|gradu
prebivališt*
poštansk* broj*
broj kuć*

[concept private-number]
broj|broja|brojev*
broj telefona|mi|korisn*|račun*|narudž*|porudž*
moj broj
telefonsk* broj*
šifra korisnik*

[concept camera-surveillance]
kamer*|nadzor*
snima|snimal*|snimaju|snimio
prislušk*|špijun*|mikrofon*
beb* kamer*
video nadzor*
gledao kroz
alarm za beb*

[concept ad-spam]
reklam|reklama|reklame|reklami|reklamu|oglas*|spam*|letak|letk*|katalog*|prospekt*
marketing*
odjav*|bilten*|pristan*
telefonsk* prodaj*

[concept fraud-scam]
prevar*|obman*|varalic*|mulja*|mufljuz*|fišing*
opljačk*|pljačk*|krađ*|ukral*|ukrao|lopovluk*
laž*|zavara*
dovod* u zabludu

[concept child]
dete|deteta|detetu|dijete|djetet*|djeca|djece|deca|dece|deci|decu|sin|sina|sinu|ćerk*|kćer*|kći|devojčic*|djevojčic*|dečak*|dječak*|unuk*|klinac|klinc*
godišnj*
tinejdžer*|maloletn*|maloljetn*
godina star
godinu dana

[concept baby-pregnancy]
beb|beba|bebe|bebi|bebu|novorođ*|odojč*|pelen*|kolica|krevetac*|bebin*
trudn*|doji|dojim|porod*
adaptiran* mlek*
mesec* star*

[concept elderly-disabled]
star|stara|stari|starac*|starij*|bab|baka|bake|baki|baba|babi|deda|ded|djed*|nan|penzioner*|starica
invalid*|kolica|slep|slepa|slijep*|gluv*|gluh*|dement*|hendikep*|nepokret*
udovic*|udovac*

[concept parent]
majk|majka|majke|majci|majku|mama
mame|mami|mamu|otac|oca
ocu|tata|tate|tati|tatu|roditelj*|svekr*|tašt*|ćale|keva|babo

[concept spouse-relative]
muž|muža|mužu|suprug*|žena|ženi|ženu|žene|partner*|dečko|verenik*|devojka
brat|brata|bratu|sestr|sestra|sestru|sestri|stric|tetk*|ujak*|rođak*
porodic*|obitelj*|familij*

[concept neighbour-friend]
komšij*|komšinic*|komšiluk*|susjed*|sused*
prijatelj*|drug|drugar*|ortak*|pajdaš|kum|kuma
cimer*|poznani*

[concept pet-animal]
pas|psa|psu|psi|pseto|kuc|kuče*|mačk*|ljubim*|životinj*|veterinar*
krav*|konj*|ovc*|ovac|koz|jagn*|jaganj*|svinj*|tel|tele|teta*|kokoš*|pčel*|stok|stoka
zec

[concept insect-foreign-object]
insekt*|kukac*|bubašvab*|buba|bube|bubic*|crv|crva|crvi|crvlj*|mušic*|muv|muva|larv*|mrav*|stenic*|paukov*|žohar*
dlak|dlaka|dlaku|stakl*|metal|plastik*|žic|žica
miš|miševi|miša|pacov*|štakor*
kosa u
komad stakl*

[concept illness]
bolest*|bolesn*|rak|raka|kemoter*|hemoter*|srčan*|srce|infarkt*|šlog*|moždan*|dijabet*|šećeraš*|astm*|epileps*|dijaliz*
depresij*|anksioz*|panik*
bol|bolov*|bolo|boli|bole|temperatur*

[concept death-grief]
umr|umro|umrl*|umire|preminu*|smrt|smrti|pokoj*|mrtav|mrtva|ostavin*
sahran*|pogreb*|grob|groba|grobu|groblj*|sanduk*|kovčeg*|četrdesetnic*|parastos*
žalost*|udovic*

[concept celebration]
svadb*|venčanj*|vjenčanj*|rođendan*|božić*|uskrs*|godišnjic*|slav|slavu|slava|krštenj*|matur*|proslav*
poklon|poklona|poklone|cveć*|cvijeć*|cvet*|buket*
prsten*|nakit*

[concept money-hardship]
novac|novca|pare|para|parama|dug|duga|dugov*|nezaposlen*|otpušten*|samohran*|siromaš*
izvršitelj*|prinudn*|deložac*|blokad*|plenidb*
bez posla
socijaln* slučaj
otkaz na poslu

[concept lawyer-court]
advokat*|odvjetn*|sud|suda|sudu|sudom|tuž|tužim|tužb*|tužiti|tužiću|parnic*|pravn*
zakon*|pravo|prava|nezakonit*|protivzakon*
tužit ću
opomen* pred tužb*

[concept police]
policij*|mup|mupu|milicij*
krivičn*|kaznen*|tužilaš*|tužilac*
prijavi*|prijavljujem|prijava|prijavu|prijavljeno

[concept regulator-ombudsman]
inspekcij*|inspektor*|ombudsman*|zaštitnik*|potrošač*|ratel|regulator*|poverenik*|povjereni*|nbs|azop|hakom|komisij*
tržišn* inspekc*
zaštit* potroš*
narodn* bank*
agencij* za

[concept press-media]
novinar*|novine|novinam*|medij*|štamp*|televizij*|n1|rts|blic|kurir|redakcij*|rtl|reporter*
članak|emisij*
kurir novin*
dnevni list
index hr

[concept social-media-review]
fejsbuk*|fejs|fejsu|facebook*|tiktok*|instagram*|insta|redit*|reddit*|jutjub*|youtube*|tviter*|mreže|mrežama
gugl*|google*|zvezdic*|zvjezdic*|ocen|recenzij*
okačim|okačil*|okačiću|objav*|podel*|podijel*|delite|dijelite|šeruj*
tik tok

[concept discrimination-group]
rom|romi|roma|romkinj*|romsk*|cigan*|stranac|stranci|stranki*|crnac|crnkinj*|izbeglic*|izbjeglic*|migrant*|musliman*|hrvat*|srbin|srbi|bošnja*|albanac*|šiptar*|gej|lezbejk*|kinez*|naglasak|akcent*|marama|maramu
diskrimin*|rasis*|homofob*|nacionalist*|seksist*
povratni*
boj* kože
zato što sam

[concept elevator]
lift|lifta|liftu|liftov*
dizal*
pokretn* stepenic*

[concept parking]
parking*
parkir*
parking mest*
odneo pauk

[concept door-window]
vrata|vratima
prozor*
kapij*
staklo|stakla
roletn*

[concept key-lock]
ključ*
brav*|katanac*
zaključan*

[concept smoke]
dim|dima|dimi|dimio|dimila
protivpožar*
zadimi*
detektor dima

[concept fell-slipped]
pao|pala|pali
okliz*|klizav*|poskliz*
sapl*|spotak*
srušil*|srušio

[concept gas-smell]
miriše|miris|oseća|plina|gasa|gas
plin
osjeća na
curi gas
curenje gasa

[concept flowers]
cveć*|cvijeć*|cvet*|cvjet*|buket*|ruž|ruža|ruže|venac*|vijenac
cvjećar*
sadnic*|biljk*

[concept watch-jewellery]
nakit*|prsten*|ogrlic*|narukvic*
minđuš*|naušnic*|gravur*|gravir*
ručn* sat*

[concept event-concert]
koncert*|festival*
predstav*|izložb*
priredb*|svirk*|utakmic*

[concept meter-reading]
brojil*|vodomer*
očitan*|očitav*|procen*|procij*
potrošnj*|kwh
stanje na brojilu

[concept book-magazine]
knjig*|knjižar*|izdavač*
novin*|časopis*
bibliotek*|knjižnic*

[concept hair-beauty]
kosa|kosu|frizer*|frizur*|nokt*
tetovaž*|šmink*|trepavic*|obrv*|masaž*
farb* za kosu

[concept stairs-accessibility]
stepenic*|stepeništ*|rampa
rampu|pristupačn*
invalidsk* kolic*

[concept late]
kasni*|kasne
kašnjenj*|zakasn*
kasno
sa zakašnj*

[concept delayed-postponed]
odlag*|odlož*
pomer*|pomjer*|prolong*
odugovl*|razvuk*|otež*
nov termin|datum

[concept not-arrived]
nigde|nigdje
još|uvek|uvijek čekam
ništa nije
nije|nisu|nikad|nisam|nismo|ni|niste .. stig*|stigao|stigla|stiglo|došao|došla|došlo|dobi*|isporučen*|dostavljen*|primi*|pojavio|pojavila|pojavili
još nije|nisu|nema
nema ga|je|ih
i dalje čekam

[concept lost-missing-parcel]
izgub*
nesta*
zagub*|zaturi*|zaturen*
ispari*
bez traga
nema ga nigde

[concept wrong-place]
komšij*|susjed*|sused*
čovjek*
vraćen*
drugom čovek*
nekom drugom
nekome drugome
vratili pošiljaoc*
vratio|vrać* pošilj*
pogrešn*|krivu|krivoj|krive|drugu|drugoj|tuđu adres*|kuć*|ulic*|grad*|zgrad*

[concept missed-visit]
uzalud|džabe|zalud*
ne dođe|dođu
nema nikog
slobodan dan
uzeo|uzela slobodno
nije se .. pojavi*|pojavio|pojavila|pojavili
nisu se .. pojavi*|pojavio|pojavila|pojavili
nije ni .. pojavi*|pojavio|pojavila|pojavili
niko|nisu .. došao|doš*|pojav*
nitko nije .. došao|doš*|pojav*
ne dolazi niko
čekao|čekala|čekali .. uzalud|džabe|badava

[concept cancelled-by-firm]
otkaza*
ukinu*|obustav*
storn*|poništ*

[concept left-outside]
na kiši|ulici
pred vratima
preko ograde
ostavi*|baci*|bacio|bacili|izbaci* .. napolj*|vani|kiš*|ispred|vrat*|kapij*|ulic*|haustor*|hodnik*|ograd*|smeć*

[concept broken]
pokvar*|kvar|kvara|kvarov*|neisprav*
slom*|polom*|puk*
ošteć*|defekt*|falič*|razbi*
raspa*|otpa*|odlom*|odvali*
crko|crkao|crkla|crklo|rikn*

[concept cracked-torn-scratched]
napuk*|naprs*|pukotin*|prsk*
pocep*|pocij*|poder*|rup|rupa|rupe|rasparan*|paran*|iscep*
ogreb*|ulub*|izgreban*
fleka*|fleke|izbled*|izblijed*|skupio|ljušt*|linja
šav pop*
skupi* se

[concept leaking]
curi|cure|curio|curil*|curenj*|kaplje|kapa|propuš*
poplav*|izliva|izlij*
voda na podu

[concept noisy-vibration]
buč*|buka|buku|zuji|zujanj*|škrip*|lupa|krči|krčanj*|zvižd*|šum|brum*|klopar*|pucket*|trešti
vibrir*|vibrac*|trese
pišt*

[concept wont-start-stopped]
ugas*|crkao|crklo|riknu*
ugasi se
ne radi
ne|nije|neće|nece|ni .. radi|radio|radila|radilo|puni|pali|upali|uključ*|otvara|greje|grije|hladi|ide|rade|funkcion*
prestao|prestala|prestalo|prestaje|stao|stalo|stala .. da|raditi

[concept wrong-size-colour]
veličin*|boj|boja|boju|boje
prevelik*|premal*|preuzak|preusk*|prekratk*|predug*
ne odgovara|staje
pogrešn*|kriv*|drug* broj*|veličin*|boj*

[concept wrong-item]
umesto|umjesto
pobrka*|pomeša*|pomiješ*
nisam to
nije ono
poslali drug*
zamij* s
pogrešan|pogrešnu|pogrešni|pogrešne|krivi|krivu|drugi|drugu proizvod*|artik*|model*|jel*|pic*|deo|dio|knjig*|komad*
nije to što
zamenjen|zamenili|zamijenili za|robu

[concept missing-part]
fali|fale|falilo|falio|nedosta*|manjka*
šraf*|vijak*|vijc*|delov*|dijelov*|deo|dio
nepotpun*
nema šraf*
samo pola
pola porudžb*

[concept dirty]
prljav*|blato|blatnjav*|štrok*|prašin*|musav*|umazan*|fleka*
neočišćen*|nečist*
gadno|odvrat*
nije očišćen*
gadi mi

[concept smell]
smrd*|smrad*
miris|mirisa
miriše|zaudar*|vonj

[concept spoiled-mouldy-food]
buđav*|pokvaren*|ustajal*|trul*|kiseo|kisel*|ukisl*|istek*|užegl*|plesniv*|pljesniv*
rok trajanja
istekao rok

[concept raw-cold-food]
sirov*|prijesn*|presn*|nepečen*|nedopeč*
hladan|hladna|hladno|hladne|mlak*
zagore*|izgore*|presoljen*|slano|gorko|suv*
nejestiv*|bljut*|splačin*|pomij*
krvav* pilet*
bez ukusa

[concept poor-quality]
kvalitet*|loš*|slab*|jeftin*|bezvez*|bezved*|očajn*|katastrof*|užas*|groz*|stravič*
budžen*|zbudž*|fušer*|šlampav*|otalja*
škart*|krntij*|otpad*|kramp|starudij*|bofl*
jadn*|bijedn*|bedn*
bačen* novac
bačene pare

[concept fake-not-as-described]
lažn*|fals*|kopija|kopije|polovan|polovn*|korišćen*|korišten*|reparir*
opis*|slikam*
trebalo da|biti
na slici
trebao biti
nije|ne .. slici|sliku|opis*|opisu|odgovara
nije|ne .. kao na slici
treba da bude

[concept not-finished-badly-done]
nedovršen*|nezavršen*|napola
kriv|krivo|krivi|nakriv*|naopak*
prepravi*|iznova
nije završen*|gotov*
loše urađen*|odrađen*|uradj*
ostavili pola
ponovo da

[concept charged-twice]
dvaput|dupl*|dvostruk*
dve uplate|naplate
dva|2 puta
dvije uplate
isti iznos

[concept overcharged]
previše|prevelik*|preplat*|prenaplat*|uvećan*|ogroman
naplaćen*|naplati*|naplaćuj*|skinuli|skinuto|skinulo|skidate|skida|obračunat*|fakturis*
trebalo
dodatn*|višak|viška
trostruk*
više nego
trebalo je
duplo veći
treba da bude

[concept unknown-charge]
nepoznat*|neosnovan*|neovlašć*|čudn*|misterioz*|bespravn*
nisam naruč*|tražio|tražila|poruč*|koristi*
nije moj|moja
nikad nisam
kakav je
ne prepoznajem
šta je ovo
što je ovo

[concept refund-missing]
refund*|leglo|lego|legla|legao
nisu|niste vrati*
nije vraćen*
povrat*|povraćaj*|novac|novca|pare|uplat* .. nije|nema|nisu|ni|još|stig*|legl*|leglo
nisam dobio novac

[concept wrong-name-on-document]
pogreš*|greškom
imenom
tuđ*
pogrešno napisan*|upis*
moje|na ime
tuđi račun
pogrešn*|krivo|krivi|drug* ime|imen*|podat*|podaci|datum*
na moje ime

[concept debt-collection]
izvršitelj*|utuži*|utjeriv*|ovrh*
opomen*|podsetnik*
dug|duga|dugov*|neplaćen*|zaduženj*
naplata duga
prinudn* napl*
zatezn* kamat*
kreditn* biro*
crn* list*
izveštaj kreditn*

[concept price-increase]
poskup*|poveć*|digli|skuplj*
duplo
podig* cen*|cijen*
bez najave|obaveštenj*|obavijest*
dig* cen*

[concept hidden-cost]
skriven*|doplat*|ekstra
besplat*|džabe|gratis|uključen*|uračunat*
nije pomenut*|spomen*|reč*|uključen*
skriv*|dodatn* trošk*
niko nije pomen*
nigde ne piše

[concept promised-otherwise]
obeća*
garant*|potvrđen*|potvrdi*|uveravao|uvjerav*|kleo
dogovor*|ugovoreno
pismeno|pisano|napismeno
trebalo|trebao|trebala
dao|data reč
rekli su da
trebalo je da

[concept advertised-otherwise]
reklam*|oglas*|letak|sajtu|prospekt*|katalog*|natpis*
obmanj*|zavarav*
piše|pisalo|stajalo|tvrdi|tvrdite|tvrde
na sajtu
lažn* reklam*
dovodi u zabludu

[concept cannot-cancel]
penal*|vezan*
otkazao|otkazala|otkazali|raskinuo|raskinula|odjavio|odjavila
otkazn* rok*
ugovorn* obavez*
minimaln* trajanj*
nemoguć* .. otkaž*|otkaza*|raskin*|odjav*|ispisati|ispiš*
ne mogu .. otkaž*|otkaza*|raskin*|odjav*|ispisati|ispiš*
ne može .. otkaž*|otkaza*|raskin*|odjav*|ispisati|ispiš*
ne da .. otkaž*|otkaza*|raskin*|odjav*|ispisati|ispiš*
ne daju .. otkaž*|otkaza*|raskin*|odjav*|ispisati|ispiš*

[concept auto-renewed]
obnov*|obnavlj*|produž*|automatsk*
probn*|besplatan
saglasnost*
bez pitanja|saglas*|suglas*
probni period
besplatn* mesec
bez mog pristan*
bez mog znanja

[concept changed-terms]
promen*|promij*|promjen*|izmen*|izmijen*|jednostran*
odjednom|iznenada
nov* uslov*

[concept unclear-deadline]
rok|roka|roku|rokov*|rokom|nejasn*|procen*
istekao|isteklo|ističe
radnih dana
krajnj* rok

[concept rude-staff]
bezobraz*|neljubaz*|nepristoj*|drsk*|arogant*|nadmen*|nadobud*|osoran*|osorn*|nekultur*|bahat*|nevaspit*|bezočn*|odbrus*|izdrka*|zajedlj*|ironi*|neprofesion*
ton|tonom|ponaša*|ophođ*|odnos*|tretman*|postupa*
prost prema

[concept shouted]
vika*|viče|drao|dere|derao
drala|urla|urlao|psova*|galami*
pretio|prijeti*|gurn*|vređa*|vrijeđa*|izvređa*

[concept laughed-mocked]
smeja*|smij*|nasmeja*|nasmij*|ismeva*|ismijav*
podsmev*|ruga*|cereka*|zajebav*|sprda*|kikoće
poniž*|uvred*|uvrijed*|omalovaž*|sramot*|osramot*|nazvao|nazvala

[concept hung-up]
spustio|spustila|spuštaju|poklopi*|zaklopi*|prekin*|prekida
zalupi*
spusti* slušal*
prekinuo|prekinula vezu

[concept nobody-answers-phone]
nedostup*|zauzet*
ne javlja|javljaju|diže|dižu
nije dostup*
niko|nitko .. javlj*|javi*|javlja|diže|diz*|odgovar*
ne mogu da dobij*
ne mogu dobiti

[concept nobody-replies-written]
odgovor|odgovora|tišin*|ćutanj*|šutnj*|ćutite|muk
nema|bez odgovora
nikakav odgovor
niste|nije odgovor*
niko ne odgov*
niko nije odgov*
nitko ne odgov*
javil* se niko

[concept passed-around]
prebaci*|prebacuj*|šetaj*|šeta|loptica
objašnja*|ispočetka
drug* sektor|odelj*
šalj* od
kolegi drugom
u krug
ping pong*
iz početka
od jednog do drugog
od šaltera do
od vrata do vrata

[concept unhelpful-ignored]
ignoriš*|ignorir*|briga|nezainteres*|ravnoduš*|odbij*|odbio|odbila|odbili
nesposob*|nestruč*|lenj*|lijen*|nemar*|javašluk*
ne zanima|pomaž*|haj*
nije pomog*
pojma nema*
baš ih briga
niko ne pomaž*

[concept lied]
laž|lažu|laže|lažete|lagao|lagala|lagali
slaga*|laži|lažov*|laganj*|neistin*|izmišlj*
nije istina

[concept treated-like]
tretira*|postupa*|ophod*|odnos*
poštovanj*|ljudsk*|dostojanst*
kao prema|stoku|kriminal*|da
ko stoku
ponaša* se prema
kao da sam

[concept cannot-log-in]
zaključa*|blokira*
resetov*|reset
izbacuje|izloguje|izbaci
zabranjen* pristup
pogrešn* lozink*
lozinka ne
nemoguće .. uđem|udjem|ulog*|prijav*|ući|pristup*|log*
ne mogu .. uđem|udjem|ulog*|prijav*|ući|pristup*|log*
ne može .. uđem|udjem|ulog*|prijav*|ući|pristup*|log*
ne da .. uđem|udjem|ulog*|prijav*|ući|pristup*|log*

[concept crashes-freezes]
pada|puca|rusi|srušil*|zabod*|baguj*|koči|kochi|zaglav*|zamrz*|smrz*|restart*|vrti
spor|spora|sporo|učitava*|lagu*|secka|sjecka|seče
ruši|blokira|gasi se
crn|crni ekran

[concept connection-down]
puca|prekid*|pada|pao|pala|palo|otkači
nema neta|interneta|signala|mreže
bez interneta|neta|signala
pukla veza
u prekidu
ne radi internet

[concept update-broke]
nova verzija
nove verzije
zadnj* verzij*
poslednj* ažur*
posle|poslije|od|nakon .. ažurir*|update*|apdejt*|nadogradn*

[concept payment-fails-on-page]
korp*
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. odbij*|neuspe*|neuspj*|grešk*
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. ne prolazi
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. ne prihvat*
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. ne može
korpa se prazn*
ne mogu da platim
ne mogu platiti

[concept data-deleted]
obrisan*|izbrisan*
brisal*
obris*|izbris*|nesta*|izgub*|nestal* .. slik*|fajl*|podat*|poen*|bodov*|nalog*|sve

[concept data-leaked-shared]
neovlašć*|neovlašt*|nepoznat*|javno|vidljiv*
bez saglas*|dozvol*|pristan*
treć* lic*
procure*|curenj*|objavi*|objavljen*|podel*|podijel*|otkri*|odal*|dali|dao|prosled*|proslijed*|prodali .. podat*|broj*|adres*|slik*
dali ste .. podat*|broj*|adres*|slik*

[concept others-saw-my-account]
tuđ*|nečij*
drugog korisnik*|pacijent*
nekog drugog
drugih ljud*
nisam ja
neko|netko|nepoznat*|drugi|stran* .. nalog*|ušao|usao|pristup*|vid*|ulog*|čita|gleda
to nisam bio
to nisam bila

[concept identity-theft-hacked]
hakov*|hakiran*|haker*|provali*|ukral*|ukraden*|ukrao|zloupotr*|zlouporab*
neovlašć*
krađa identit*
mojim imenom
nisam ja
podigao kredit
upal* u nalog
na moje ime
u moje ime
kredit na moje

[concept unwanted-marketing]
maltretir*|uznemir*|odjavite|spam*|neželjen*
ne zovite
stalno zovu
zovu me
odjavi* s
reklamn* poruk*
prestanite da zovete
nemojte me zvati
zovu svaki dan
skinite me s

[concept burnt-fire]
goreo|gorela|gorelo|gori|gorio|gorjel*|izgore*|zapal*
požar*|vatra|vatru|plamen*|opek*|oparen*|progore*
dim|dima|dimi*|topi|istopi*|varnič*|iskr*

[concept electric-shock-explosion]
tresl*|strese|stresl*
eksplod*|eksploz*|puklo|prasn*|bukn*|raznel*|raznij*
pregrej*|pregreva*|pregrij*|usija*|uzavr*|naduv*|nabubri*
udari*|udarila|trese struja
strujni udar
miris* gasa
curi gas
miris na gas

[concept injured]
povred*|povrijed*|ozled*|rana|ranu|rane|krv|krvi|krvari*|prelom*|slomio|slomila|lom|gips*|šavov*|kopč|potres*|uganu*|modric*|poseč*|posjek*|posek*|ožilj*|istegnu*
pao|pala|pali|okliz*|sapl*|onesve*|onesvij*|priklješ*|prignječ*
slomi* ruk*|nog*
propao|propala|propali kroz|u

[concept allergic-reaction]
alerg*|anafil*|osip*|ospa|ospe|ospu|reakcij*|oteč*|otekao|otekla
oteklo|natečen*|svrab*|svrbi|ekcem*|plikov*|kožu|koži|crvenil*
lešni*|kikirik*|orah*|gluten*|celijak*|laktoz*

[concept food-poisoning-vomiting]
otrova*|trovanj*|povraća*|povratio
povratila|riga*|proliv*
dijarej*|stomak*|želu*|mučnin*|muka|salmonel*

[concept choking-suffocation]
guši*|gušenj*|uguši*|zagrcn*
davi*|disati|diše
disanj*|proguta*|gutl*|grlo|grlu|udavi*

[concept brakes-steering-failed]
kočnic*|kočen*|volan*|upravljač*|ervbeg*|airbag*|pojas*|nesreć*|udes*|sudar*|sletel*
poginu*
vazdušn* jast*
točak otpa*
u jarak
umalo pogin*
mogao|mogla poginuti
slet* s puta
mogli smo poginuti

[concept danger-hazard]
opasn*|opasan|rizi*|bezbednos*|bezbjedn*|sigurnost*|nebezbed*|nesigur*|toksič*|otrov*|hemikal*|kemikal*
oštar|oštr*|ekser*|čaval*|igl|igla|igle|nož|žilet*
životn* opas*
srča|srče|srču

[concept hospital-visit-because]
bolnic*|hitn*|urgentn*|operisan*|operir*
operacij*|intenziv*|ambulant*|194|112
kod lekara|doktora

[concept quality-service-bad]
najgor*|najlošij*|katastrof*|nula|dno|dna|ocaj
zaobiđ*|zaobilaz*|bežite|bježite
ne preporuč*|kupuj*
loša|užasna usluga
nikad|nikada više

[concept money-back]
pare nazad
novac|novca|pare|para|pare|lovu nazad|natrag|nazad
vratite|vrati|vratit|vratite mi novac|pare|paru|lovu|uplać*|iznos
svoj* novac|pare
moje|moj pare|novac
hoću|hocu|želim|zelim pare|novac|povrat
nazad novac|pare

[concept refund-word]
povrat*|povraćaj*|refund*
vrati|vraćen*
vraćanj*|vratit*

[concept refund-part]
razlik*|polovin*|deo|dio|ostatak
viška|višak
preplaćen*
pola cene|cijene

[concept replacement-new-one]
nov|novi|novu|novo|nove|nova
drugo|ispravan|ispravnu
zamensk*|zamjensk*
novi primerak
nov* umesto|umjesto
pošaljite|posaljite nov*|drug*

[concept exchange-swap]
zamen*|zamij*|zamjen*
odgovarajuć* veličin*|boj*
prav* veličin*|boj*
promenite|promijenite mi

[concept repair-fix]
poprav*|servisir*
sredite|sredi|srediti|sredit
osposob*
otklonite|otkloniti
otklon* kvar*
uradite nešto
da proradi|profunkcion*|radi

[concept come-and-do]
dođite
dođite|dodjite|dođi|neka dođe|dodju
pošaljite|posaljite majstor*|nekog|čovek*|ekip*|servis*
neka dođe|dođu|neko
izađite na teren

[concept compensation]
odštet*|obeštet*|nadoknad*|naknad*|kompenz*|obeštećenj*
platite|plati|plaćate|platite mi|štetu|šteta
ko plaća|placa|plati
na ime štete

[concept cost-reimburse]
snosite|snosi
platite mi
trošk*|trošak|račun za|taksi|popravk*
ko plaća|placa|će|snosi

[concept discount-goodwill]
popust*|umanj*|snižen*
skinite|odbijte|otpišite
smanji*
spustite|smanjite cen*|cijen*|račun

[concept apology]
izvin*|isprič*|ispriku|isprika|oprosti*|oproštaj*
žao
kaže|reći|kažu izvini
da se izvini*|ispriča

[concept explain-why]
zašto|objasni*|objašnj*|obrazlož*
razlog*
zbog čega
po kom|kojem|čemu|osnovu
na osnovu čega
pojasn*|pojašnj*|kako to
sto ne|niste

[concept tell-when]
kada|kad|kad će|ce|mogu
do kada|kad
koliko još|dugo|traje
kog|kojeg dana|datuma
u koliko sati
kada
kad će|ce|ćete|cu|mogu|dolazi|stiže|stize|možete|bude

[concept status-inquiry]
status|dokle|dokle je|stanje|napredak|kakvo|kako stoji*
šta|sta|što je|se sa|dešava|dogada|događa
dokle ste|smo|se
proverit*|provjerit*|proverite|provjerite|ima li
možete|mozete|moze li da|mi|proverit*|provjer*

[concept let-me-know]
javite|javi|obavest*|obavijest*|recite|kažite|reci|kaži|potvrdite|potvrdu
dostavite inform*
da znam|znamo|saznam
zanima|interesuj*|zanima me
hoću|želim|zelim da znam

[concept answer-me]
odgovor*
kontaktir*|pišite
očekuj*
nazovite|zovite|nazovi|pozovite|javite|javi mi|me|se
čekam odgovor|odg

[concept how-possible]
otkud
odakle
šta mislite
kako je|moguće|može|moze|vas moguće|da
kako je moguće|moguce
kakva|kakvo|kakav je|ste|to
jel|je|jel to|normalno
kako vas nije

[concept cancel-contract]
raskid*|raskin*|otkazuj*|otkaza*|otkaži*|otkažem|otkaz
odustaj*|odustanem
poništit*|stornir*
hoću|želim|zelim|hocu da|otkaz* otkažem|raskinem|prekinem|odjavim
prekid* ugovor*|pretplat*

[concept end-subscription]
odjavljujem|odjavi*
pretplat*|članstv*|clanstv* otkaž*|otkaza*|prekin*|prekid*|ugas*|raskin*|odjav*
otkaž*|otkazuj*|prekin*|prekid*|odjav*|ugasi* pretplat*|članstv*

[concept delete-account-data]
obriš*|izbriš*|ukloni*|briši*|brisanj*
skinite|skini|sklonite
ugasite nalog
podat*|nalog|račun|broj|slik* obriš*|ukloni*|izbri*
zatvorite nalog|račun

[concept withdraw-from-purchase]
odustaj*|odustan*|vraćam|vratim|vraćanj*|povlač*
predomisl*
povrat rob*
14 dana
pravo na odustan*|odust*
uzmite nazad|natrag

[concept stop-charging]
prestanite|prestani|nemojte|obustavite|ne da|više|naplac*|naplać*|skida*|skidate|slati|skidat*
nemojte|ne|prestanite skida*|naplać*|slati
obustavite naplat*|skidan*

[concept deliver-it-send-it]
pošaljite|dostavite|isporučite|donesite|dovezite|dopremite|šaljite|donesi
pošaljite|dostavite|donesite mi|ga|je|ih|već|mojo*
hoću|hocu|želim|zelim|tražim svoj*|paket|pošiljku|moju|robu|to
da mi|se stigne|dostavi*|pošalj*|isporuč*

[concept where-is-it]
gde mi
gde|gdje|đe|kde je|su|mi|ste|mi je|se|nam
gde|gdje je|su|mi|ste|se|stoji
kud|kuda je|otiš*

[concept when-does-it-come]
rok isporuke
kad|kada stiže|stize|dolazi|će|ce|mogu|dobijam|dobiću|isporuč*|šaljet*
kad|kada će|ce|stiže|stize|dolaz*
kad da očekujem

[concept keep-promise]
ispoštujte
ispoštuj*|postuj*|poštuj*|ispunite|ispunit*|održite|održi|držite se|reč|riječ|obećan*
kako ste|smo|je obećal*|rekli|dogovor*|ugovor*
ono|to što|sto ste|smo obećal*|prodal*|dogovor*|platil*
prema|po ugovor*|dogovor*|ponud*
da se poštuje|ispoštuje

[concept finish-the-work]
završite|završi|dovršite|uradite|uradi|odradite|montirajte|ugradite|priključite|povežite|postavite
završetak|dovršetak
da|kad završite|završi*|dovrš*
uradite|odradite posao|to|svoj|kako

[concept correct-invoice]
ispravka|ispravku|ispravak|storno
ispravite
ispravi*|ispravite|isprav*|ispravk*|ispravak|korig*|storn*|prepravi*|izmenite|izmijenite|preračun* račun*|fakt*|iznos
nov|ispravan|tačan|točan|ispravn* račun|fakt*

[concept correct-record]
prebrišite|ispišite|upišite
ispravi*|ispravite|promen*|promij*|izmen*|izmij*|ažurir*|prepiš*|upiš* ime|ime*|adres*|broj*|podat*|evidenc*|karton*|nalog*|stanj*
tačn*|točn*|ispravn* podat*|ime|adres*|broj
skinite|obrišite|uklonite me|dug|oznak*|unos
vratite bodov*|poen*|stanje

[concept remove-fee]
poništavanj*|poništenj*|storniranj*|otpis
skinite|poništite|ponistite|stornirajte|otpišite|ukinite|obrišite|povucite|poništi*|ukini* naknad*|kazn*|opomen*|takse|taksu|dug*|provizij*|račun
skinite|oslobodite mi|me

[concept unblock-restore]
odblokir*|otključaj*|otkljucaj*|aktivir*|vratite|osposob*|uključite|priključite|povežite nalog|pristup|račun|karticu|struju|internet|broj
odblokir* mi|nalog|račun|karticu
otključajte mi|nalog
uključite|vratite struju|internet|net|mi

[concept speak-to-manager]
pričam|razgovaram|govorim|pričati|razgovarati|čujem sa|s|šef*|nadležn*|menadž*|čovek*|živ*|direktor*
živ* čovek*|čovjek*|osob*
ko|tko je odgovor*|nadležan|zadužen
nadležn*|odgovorn* osob*|lic*

[concept want-something-strong]
tražim|hoću|želim|očekujem|tražimo
insistir*|oću|hoćemo|želimo
zahtev*|zahtjev*|zahtijeva*

[concept polite-request]
molim|molimo|molila|molio|zamolio|zamolila
ljubazn*|zahvaln*|hvala|unapred|unaprijed
možete|mozete|mogli|mogu|možemo|može|moze li
ako|da|biste|bi može*|moguć*|mogli|mogla
bio|bila|bilo bih|bi zahval*|drag*
volela|voleo|voljela|volio bih

[concept at-once-urgent]
odmah|smesta|smjesta|danas|sutra|sada|sad|večeras|prije|brzo|bezodlozno|hitn*
što|sto pre
bez odlag*
pod hitno
u|najkrac*|najkrać* rok*
do|petka sutra|petka|ponedelj*|podne|kraja
iz ovih stopa

[concept no-need-just-tell]
radi informac*
da znate
ne|necu|neću|nista|ništa tražim|trazim|želim|zelim|treba|očekujem|hoću|ništa|pare|novac|odgovor
samo javljam|da|kažem|obavešt*|sam|hteo|htela
čisto da|radi
neću|necu|ništa novac|ništa|nista|odgovor|ne
toliko da znate|od mene

[concept do-not-want-money]
zadržite|čuvajte|kokoši
ne|neću|necu|nije|ne treba|tražim|želim|zelim|hoću novac|pare|vaučer|vaš*|do|odštet*
nije stvar|do u|novca|para
ne zbog para|novca

[concept leaving-switching]
zbogom
nikad|nikada|nigde|više više|ne|neću|kupujem|kod|naruč*|vas
nikad više|nikada više|vise
prelazim|menjam|mijenjam|selim|idem|idemo|odlazim kod|konkurenc*|u|banku|operatera|na|drug*
poslednj*|zadnj* put|narudž*|porudž*|kupov*
izgubili ste|izgubil* kupc*|klijent*|mušterij*|korisnik*|nas|me|jednog
više neću|nisam|ne dolazim|kupujem|vaš|kod
gotovo je|sa vama

[concept go-public]
recenzij*|ocen*|zvezdic*|zvjezdic*
novinar*|medij*|televiz*|redakcij*
objavi*|objaviću|okaci*|okači*|pišem|napiš*|podeli*|podelite|podijel*|pisaću|kazaću|ispriča* na|svima|svuda|svugde|ocen*|recenz*|fejs*|mrež*|novin*
svi|svima|neka znaju|svi|zna|vide
upozor* ljud*|sve|druge

[concept report-authorities]
žalb*|tužb*|prijav*|pritužb*
prijavi*|prijavljujem|tužim|tužiću|tužit|tužba|obrat*|obraćam|idem|javljam|podneo|podnosim|prijaviću|prijav* na|inspekc*|kod|sud*|policij*|advokat*|se|zaštit*|potrošač*|ombudsman*|žalb*
na sud|sudu|inspekciju|sudom
vidimo se|na sudu|sud
advokat* će|ce|preuzim*

[concept answer-in-writing]
pismen*|pisan*|mejlom|poštom
lično|osobno
javn*
u pisanoj
na mejl

[concept thanks]
hvala|fala|zahvalan|zahvalna|zahvalj*
zahvalni
hvala vam|lepo|unapred

[concept kind-regards]
poštovanjem|pozdrav|pozdravljam|srdačan|srdačno|lp
srdačan|lijep pozdrav
s poštovanjem|postovanjem

[concept dear-formal-address]
poštovan*|cenjen*|cijenjen*|gospodine
gospođo|dragi|draga
poštovani|postovani gospod*|direktor*

[concept greeting]
zdravo|ćao|pozdrav|dobardan|selam|hej|halo|bok|dobar|dobro
dobar dan|veče|dan
dobro jutro|veče

[concept unfortunately-disappointed]
nažalost|razoc*|nezadovolj*|žalosn*|tužno|tužan|tužna|žao
na žalost
nisam|nismo zadovolj*

[concept understand-concession]
razumem|razumijem|razumevanj*|znam|shvatam|shvaćam|shvatim|ljudski|razumljiv*
razumem|razumijem|znam da|vas|sve
desi|dešava|dogodi se
nije vaša|tvoja|vama|njihova kriv*|problem
nemam ništa|primedb*

[concept praise-good]
dobr*|dobar|odlič*|super|lep|lepo|lepa|lijep*|ljubazn*|zadovolj*|sjajn*|divn*|fin|fino|fina|izvanredn*|savrše*|vrhunsk*|korektn*
inače|prijatan
vrlo|veoma|jako dobr*|ljubaz*|lep*
prijatan|prijatna|prijatno

[concept angry]
ljut*|besan|besna|besne*|bijes*|bes|besnim|gnevan|gnevn*|nervir*|iznervir*|frustr*|ogorč*|pobesne*|pobjesn*|kipi|živci|živčan*|nervoz*|revolt*
iziritir*
ide na živce|zivce
diže mi|me pritisak

[concept fed-up]
dosta|dosadi*|muka|sit|sita|umoran|umorna|strpljenj*|kap|prekipe*|prekipje*|dozlogrd*|kurcu
prelilo|prepuni*
preko glave
pun kufer
dosta mi je|je
pun|puna mi|kufer|kurac|kapa
ne mogu više|vise
muka mi je

[concept unbelievable]
nevjerovat*|neverovat*|nemoguć*|ludilo|ludnica|bolesno|suludo|apsurd*|neprihvatljiv*|nečuven*|nezamisliv*|sramno|šok|šokiran*|stvarno|ozbiljno|ludi|bre
ne mogu da verujem|vjerujem
jeste li vi|normalni|ludi
ovo je|nije normalno|ludilo

[concept shameful-disgrace]
sramot*|sram|stid|stidite|sramite|bruka|brukanje|skandal*|odvrat*|bezobraz*|nedopust*|bestid*|sramno|gnusn*|užas*|jad|beda|bijeda|neprihvat*
sram|stid|srami vas|te bilo|bilo
stidite|sramite se
kako vas nije|niste sramota|sram
bruka i sramota

[concept joke-circus]
šala|šale|sprdnja|cirkus*|klovn*|komedij*|farsa|farsu|smiješno|smešn*|smejurij*|lakrdij*|budalašt*|glupost*|sprdanj*|zajebanc*
pravite se|sprdate se|ludi|s nama
ma kakav|koji cirkus

[concept sarcastic-congrats]
bravo|čestitam|čestitke|svaka|čast|genijaln*|sjajno|fantast*|divno|odlično|predivno|krasno|impresivn*|aplauz|veličanstven*
kapa dole
svaka čast|vam|cast
hvala na ničemu|nicemu|za ništa
samo tako nastavite|napred
hvala lepo|lijepo
baš lepo|ste|super|divno

[concept how-long-still]
dokle|ovako
do kada
kad više
koliko|dokle|kolko puta|još|jos|dugo|dana|vremena|nedelja|puta|meseci|treba
koliko još|puta|dugo
koliko puta treba

[concept desperate-crying]
očaj*|plakal*|plakao|suze|suza|rida*|tresem|tresla|drhti*|strah|strahuj*|plašim|bojim|uplaš*|preplaš*|bespomoć*|nemoć*|beznad*|preklin*|kumim|upomoć|pomozite|panik*
molim boga
kumim vas
ne znam šta|više|što|kako
molim vas kao|boga
plačem|plače mi|dete|se|svaki
rasplak*|zaplak*

[concept swear-mild]
đavo*|vrag|vraga|vragu|vrapca|dođavola|dovraga|majku|majke|bogati|boga|bog|sunce|bre|proklet*|bestraga|gromova|brate|bogte|ludi
majku mu
sto mu gromova
kog|koji|kojeg đavola|vraga|klinca|kurca|đavo
u|do|idi|idite vraga|đavola|božju|bestraga|franc*
za ime boga

[concept swear-strong]
jebi*|jebem*|jebote|jeb|jebati|jebeno|jebena|jebeni|jebo|kurac|kurca|kurcu|kurcina|pičk*|pizd*|sranj*|govn*|sereš|serete|sere|seri|posral*|usran*|sjeb*|zajeb*|najeb*|dupe|guz*|pišam|jbg|jbt|mamu|mater|materin*|idi
mamu ti
idite u
idi|idite|idi|nosi|nosite|mars|marš u|se|materinu|pičku|kurac|tri
jebem|jebo|jebali vam|ti|te|vas|mater|mamu|majku|sve|sunce
u|tri pičku|picku|kurac|kurcu|pizdu|lepe
boli me kurac|dupe
koji kurac|moj|k

[concept shit-crap-thing]
govn*|smeće|đubre|đubrad|krš|krševi|škart|ološ|splačin*|smrad*|krntija|starudija|drek|smeću|sr|usrano|k|bofl|sranj*
nula
obično|gomila|komad govn*|sranja|smeća|đubr*
čisto sranje|govno

[concept contempt-robbers]
lopov*|razbojnik*|pljačkaš*|prevarant*|kriminal*|mafij*|bandit*|banda|bandu|muljator*|varalic*|hohštapler*|šarlatan*|gulikož*|zelenaš*|lešinar*|kradljivc*|kradete|gangster*|lihvar*|hajduk*|krvopij*|foliranti|bitange|ološ|fukar*|hulj*
drumsk*|hajducija
lopovi jedni
banda|gomila lopov*|prevaran*|kretena|muljator*

[concept contempt-clowns-incompetent]
klovn*|amater*|nesposob*|diletant*|neznalic*|fušer*|majmun*|gubitnik*|gubitnici|jadnic*|bednic*|bijednic*|nula|nule|niko|ništaci|ništarij*|bagra|bagru|cirkusant*|papk*|seljačk*|seljaci|šljam|fukara|budaletin*
cirkus
gomila|ekipa|banda nesposob*|amater*|klovn*|majmun*|bednik*

[concept insult-idiot]
idiot*|glup|glupa|glupi|glupak*|glupan*|glupsan*|debil*|kreten*|budal*
moron*|tupan*|tup|tupava|tupavi|tupson*|imbecil*|retard*|bezmozg*
blesav*|blesan*|zvekan*|magarac|magarc*|majmun*|konju|konjin*|kozo|krava|ćoškar|ćurk*|ćuran|ludak*|mentol|nepismen*|šupak*|šupčina|drkadž*

[concept insult-animal]
svin*|pacov*|zmija|zmijo|zmije|pas|pseto|psi|kučka|kučko|kurv*|stoka|stoko|majmun*|magarac|magarče|magare|gmaz|gmizav*|životinj*|crv|crvi|glista|glisto|parazit*|krmača|krava|koka|ćurka|marva|guja|skot|skotovi|skote|džukel*|kuja|hijen*|đubre|gnjida|ološ|pijavic*|buva|gad|gadovi
prljav* svinj*|stoka
debela|lenja|stara|glup* svinj*|krav*

[concept insult-character]
lažov*|kukavic*|hulja|hulje|gad|gadovi|gadna|nitkov*|propalic*|lenjivac|lenčug*|lenštin*
pijandur*|pijanac|pijanic*|neradnik*|bezobraznik*|bezobraznic*|bitanga|protuva|mangup*|ološ|smrad*
govnar*|bednik*|bijednik*|jadnik*|skot*|perverznjak*|manijak*|probisvet*|džiber*|seljačin*|seljobe*|prostak*|nevaspitan*|primitivac*|kurva*|drolj*|droca|fukar*|đubre|lajavac|podmukl*|pokvaren*|rasista

[concept insult-sexual-ethnic]
kurv*|drolj*|peder*|ciga|cigan*|šiptar*|balija*|balije|ustaš*|četnik*|četnici
crnj*|crnčug*|vlajin*|vlahu|pičko|pizdo|kurcoliz*|jajar*|sponzoruš*|fuksa*|fufa
jeben* ciganin|šiptar

[concept you-people-accusation]
vi|vas|vaši|vaš|vasi|vama|ti|vi bre|svi
vi ste|niste|jeste|bolesni svi|jedni|obični|bre|ljudi|gomila|normalni
šta vi|ste mislite
ko|tko ste|mislite vi|da ste
koji vam je|vam moj
šta vam je|radite
bolesni ste|ljudi
vi|vas|vam|vaš|vaša|vaši|vama|vaše|vašeg

[concept kill]
ubi*|utući*|zaklać*|zaklati|zakolj*|zaklao|zadav*|udavi*|pobi*|poubij*|crkni|crknite|umrite|upuc*|izbo*|ustreli*|vješ*|obesi*|objes*|grob*|krkn*|poginuć*|likvidir*
ubiću|ubicu te|ga|je|vas|ih|nekog
ubit ću|cu|ćemo
živog|živ nećeš|vas neću|neće|neces
crkli|dabogda|bog da bogda

[concept beat-up-hit]
prebi*|bijem|biću|tuč*|tuku|udari*|udaram|lupi*|polomi*|slomi*|skrši*|razbi*|izlema*|šamar*|pesnic*|šaka|nokaut*|odvali*|odrobi*|isprebij*|zgazi*|rascopa*|raskrvar*|batin*
polomi*|slomi*|prebi*|razbi*|skrši* noge|ruke|kosti|prste|zube|glavu|vilicu|nos|kičmu|lobanj*|njušku|obe|ti|mu
dobi*|popij* batin*|šamar*|pesnic*|šamarčin*
odvalić*|razbić*|polomić* ti|mu|vam|joj|te
prebit|polomit|slomit|razbit ću|cu

[concept burn-down-bomb]
zapali*|spali*|palim|palit|palicu|benzin*|bomb*|raznesem|raznet*|dinamit*|eksploziv*|dižem|dignem|dići|molotov*|pepeo|krematorij*|gori|gorećete|goret|goreti|gorjeti|spržiću
zapali*|spali* ću|cu|vas|vam|sve|celu|vas|radnju|lokal|kancelar*|zgradu
dignem|dižem|dići|dicem|diže u vazduh|zrak|u
bacam|baciću|bacim|postavi* bombu|molotov
do temelja|pepela

[concept smash-property]
razbi*|razvali*|porazbij*|polupa*|izlupa*|demolir*|sruš*|uništi*|izgrebem|izgreba*|gum*|izbuš*|buš*|prozor*|izlog*|sekira|sekiru|sekirom|sjekir*|malj*|čekić*|ćuskij*|motork*|cigl*|kamen*|retrovizor*|hauba|šajbn*
razbi*|polupa*|razvali*|porazbij* prozor*|izlog*|radnj*|lokal*|kola|auto|sve|vam|cele
izbuš*|probuš*|iseck* gume|gum*|sve|ti
izgreb* kola|auto
prozor*|izlog* u paramparč*

[concept find-you-know-where]
sačekat ću
znam|zna|saznaću|saznacu|saznam|naći|naci|naćiću|nađem|nadjem|pronaći|pronađ*|pronaci|tražim gde|gdje|ko|koje|koji|kad|te|ga|vas|tko|adresu
gde živiš|zivis|stanuješ|parkiraš|parkira|radiš|živi|živite|ti|mu|parkiras
gdje živiš|stanuje|parkira|radi
naći|naci|nađem|pronaći|nacicu ću|cu|ga|te|ih|je|ćemo|nju
čekam|sačeka*|sačekaću|cekam|čekaću|dočeka*|dočekaću|presrešću|presret* te|ga|ispred|vas|ih|je|posle|kad
ispred zgrade|kuće|lokala|posla|firme

[concept come-there-threat]
dolazim|dolazimo|doći|doci|dođem|dođemo|doć|dolaz*|dolazim|idem|idemo|stižem|stizem|navraćam|banem|navrati*|upadam|uletim|pokaži kod|po|do|u|na|ću|cu|ja|tamo|s|sa|vam|lično
doći|doci|doć ću|cu|ćemo|cemo|tamo|kod
dolazim|dođem|idem|stižem|dolazimo|doćićemo po|kod|u|sa|s|ti|te|vam|tebe|njega|vas
dovešću|dovodim|doves*|povešću|dovodimo brat*|drugar*|rođak*|ekipu|psa|društvo|momke
sa|s|uzeću|poneću|uzmem|ponesem|donosim palic*|sekir*|sjekir*|toljag*|motikom|puškom|nož*|noz*|pištolj*|francusk*|ključem|lopat*|motk*

[concept watch-out-warning]
upamti|upamtite|zapamtite|zapamti
pazi|pazite|čuvaj|čuvajte|cuvajte|upozor*|upozoravam|oprez*|poslednj*|zadnj*|bolje|gledaj|čuj|okreći|ozbilj* se|sebe|leđa|da|vas|upozorenj*|prilik*|opomen*|vam|ti|te
pazi|pazite|čuvajte|čuvaj se|leđa|šta|kako|dobro|ko
bolje|najbolje|neka se|vam|ti|bi|je|ne
poslednj*|zadnj* upozor*|opomen*|put|šansa
molite|moli se|boga

[concept you-will-regret-see]
zažali*|žaliti|kaj*|platićete|platices|plaćat*|platit|platiće|videćete|vidjet*|videćeš|vidite|vidjećete|osvet*|karma|nauči*|lekcij*|zapamti*|pamtit*|pamtićete|pokaza*|posledic*|posljedic*|kazna|bumerang
zažal*|kaja*|plati*|platit|kajat ćete|ćeš|će|cete|ces|ce|skupo|mi|za|se
videćete|vidjet|vidjećete|vidite|ima|videces|pokazaću|još ćete|cete|svog|vi|vam|da|ko|ti
platićete|platit|skupo skupo|mi|ćete|za|ovo|svaku
osvetiću|naučiću|nauciću|naučit|pokazaću vam|vas|ga|im|te|ću|ti
vratiću|vraćam|vratice milo|istom|se
platićete|platiće|platićeš|platicete|platice|platit ćete|će|ćeš
videćete|videćeš|vidjećete|videcete|vidjet

[concept blood-corpse-grave-weapon]
krv|krvi|krvav*|leš|leševi|leša|sanduk*|kovčeg*|mrtvačk*|grob|groba|grobu|groblj*|sahran*|pištolj*|pušk*|oružj*|nož*|sekir*|sjekir*|satar*|metak|metka|metkov*|bomb*|granat*|motork*|čekić*|toljag*|palic*|omč*|konopac|konopc*|kalaš*|utok*|motik*|vile|vilama|klješt*
u crno
krv će|ce|da|biće
crna|crni zemlja|flor

[concept run-over-cut-tyres-specific]
pregazi*|gazim|gaziti|zgazi*|baci*|izbaci*|gurnu*|zakopa*|udavi*|potopi*|odseć*|isečem|iseći|odsjeć*|sečem|siječ*|presec*|prereza*|prerežem|nabij*|nabiću|uguraću|zabij*|zabiću|iščup*|odrati|oderaću|derem|kastrir*
baciću|bacim|izbaciću|gurnuću|gurnem|bacicu kroz|sa|niz|u|preko|ga|te|vas
odseć*|isečem|iseći|presec*|prereza*|iščup* ruke|prste|uši|jezik|grkljan|vrat|glavu|gume|mu|ti
nabiću|nabiti|nabijem|zavući|zavučem|ugurati|gurnuti|uguram ti|mu|u|ću|vam|je|to
pregaziću|pregazi* te|ga|kolima|autom|traktorom

[concept threat-conditional]
ako|inače|inace|ili|sledeć*|idući|drugi|sljedeć*|naredni|ukoliko|dok ne|put|nema|ja|ću|cu|mi|vam|ga|ih|te|se|vas|još
ili|inače|inace ću|cu|dolazim|ja|vi|ćete|ću|vidimo|idem
ako|ukoliko|kad|čim|dok|ko|onog ne|još|ga|te|vidim|mi|se|ja|ih|jednom|vas|nadjem|nađem|uhvat*
sledeć*|sljedeć*|idući|naredni|drugi put|puta
do petka|sutra|ponedelj*|večeras

[concept first-person-future]
ću|ćemo|idem|idemo|nameravam|namjeravam|planiram
ima da
doći|otići ću|cu

[concept wish-intention]
hoću|hteo|htela|htio|htjela|želim|želeo|željela|volela
voleo|nadam|nadao|pokuša*|probao|probala|potrebno|planira*|nameravao
treba mi

[concept obligation-should]
mora|moram|moramo|morao
morala|treba|trebalo|trebao
trebala|dužni|dužan|obavez*|prinuđ*|primoran*|morali

[concept said-quote]
rekao|rekla|rekli|kaže|kažu|kazao|kazala|kazali|tvrdi|tvrde|odgovorio|odgovorila
pita|pitao|pitala|navodno|veli|vele|reče|izjavi*|objasni*|rečeno|govori
prema rečima

[concept called-me-names]
nazvao|nazvala|nazvali|nazivao|psovao|psovala|psuje|vređao|vređala|vrijeđao|izvređao|izvrijeđao me|mi|ga|je|nas|mog|mame
reče|rekao mi|da sam
nazvao|nazvala|nazvali
izvređao|izvređala|izvrijeđao

[concept negation]
ne|nije|nisu|nema|nisam
niste|ništa|nikad|bez
neće|nemoj|nemojte|niti|nismo|nikada|nemam|nemate

[concept question-words]
šta|što|ko|tko|zašto
gde|gdje|kad|kada
kako|koji|koliko|kome|otkud|odakle|kakav|kakva|dokle

[concept may-i-question]
mogu|može|jel|smem|smijem|moguce
je l|li
da|postoji|mogu li
da li je|ste|mogu|postoji

[concept exclaim-words]
bre|ej|ajde|hajde|halo|stvarno|ozbiljno|brate|bože|čoveče
bogati|alo|lol|haha|ih|uf|au|jao|bogami
majke mi

[concept hour-minute]
sat|sata|sati|minut|minuta|minuti|minute|min|časova|časa|ponoć|podne|sekund*
sat vremena
pola sata

[concept day]
dan|dana|dani|danas|juče
jučer|sutra|jutro|jutros|noć
noću|veče|večeras|vikend|dnevno|prekjuče|dane|popodne|danju

[concept week-weekday]
nedelj*|nedjelj*|sedmic*|tjedan
tjedn*|ponedelj*|ponedjelj*|utorak
utork*|sreda|sredu|srijed*|četvrt*|petak|petka|subot*

[concept month-name]
mesec|meseca|meseci|mesecima|mjesec|mjeseca|mjeseci|mjesecima|januar*
februar*|mart*|april*|maj|maja|jun|juna|jul|jula
avgust*|septemb*|oktob*|novemb*|decemb*|siječ*|veljač*|ožuj*|travn*|svib*|lip|srp|kolovoz*|rujn*|listop*|studen*|prosinc*

[concept year]
godin*|godišnje
lane|decenij*
prošle godine

[concept number-word]
jedan|jedna|dva|dve|dvije
tri|četiri|pet|šest|sedam
osam|devet|deset|sto|hiljad*|tisuć*|pola|dvadeset|petnaest

[concept number-of-times]
puta|put|triput|dvaput|treći|četvrti|peti|uzastopno|iznova|stoti|deseti
nekoliko|više|bezbroj puta
drugi|svaki put
po ko zna

[concept again-repeatedly]
opet|ponovo|ponovno|iznova|isto|isti
ista|stalno|ispočetka|iste|neprekidno
još jednom

[concept already]
već|ranije|prethod*|pre
prije|prošl*|dosad|lani
do sada

[concept still-not-yet]
još|uvek|uvijek|jošte|dosad|nikako
do danas|sada
i dalje
još uvek
ni danas

[concept always]
uvek|uvijek|stalno|svaki|svaka|svake|neprestano|vazda|svakodnevno|svakog|vječno|konstantno
non stop
svaki put

[concept never-ever]
nikad|nikada|nijedn*|ikada|ikad
nikad više|nisam
ni jednom
u životu

[concept finally]
konačno|najzad|napokon|bar
barem|ionako|makar|naposletku
na kraju

[concept since-from-date]
pre|prije|posle|poslije|nakon|otkad|otkada|unazad|odonda
od tada
od kad|kada|tada|ponedelj*|prošl*

[concept money-currency]
dinar*|din|evra|evro*|eura|eur|km
marak*|kun|kuna|rsd|hiljad*|somov*|milion*
banka nov

[concept contacted-before]
urgir*|urgencij*
zvao|zvala|pisao|pisala|slao|slala|prijavio|prijavila|javio|javila sam|vam|vas|dvaput|triput|već|vec|više|nekoliko
treći|drugi|četvrti|peti|šesti|treci|cetvrti put|mejl|poziv|dopis|pismo|prijava|reklamacija|poruka|žalba
prethodn*|prošl* dopis*|poziv*|mejl*|pismo|prijav*|žalb*|reklam*
ponovo|opet vam se|se|pišem|javljam|zovem|obraćam

[concept promised-date-callback]
reč|obećanje
obećal*|obećano|obećao|obećala|obecal*|dogovorili|dogovoreno|potvrdili|rekli|kazali|obećali .. vrat*|javi*|javiti|pozva*|pozvati|zvati|ponedelj*|petak|petka|utorak|sutra|sreda|sredu|dođ*|doći|nazva*|rok*|rok|mesec*|dana|vrate
trebalo je|trebali da|ste|su|da|doći|dođu|jave|zovu|pozovu|vrate|isporuče
obećal*|rekli|obecali da će|ce|mi|ćete|da|će|pare|novac
nisu javili|zvali|došli|vratili|održ*
obećan* poziv|rok|termin|datum|dan

[concept self-harm]
samoubi*|samoubojst*
konopac|most|tablete|žilet*|vene
ubiti|ubiću|ubicu|ubijem|ubijam|obesi*|obesiću|obesit|objes*|bacim|baciću|skočim|skociti|skočiću|skačem se|ću|cu|sa|pod|s|mosta|pod voz|terase
ne želim|zelim|mogu|mogu više|živi*|živet*|živjet*|da|više|vise živim|živjeti|živeti|da živim|biti
da se ne|više|ne probudim|budim|probud*
da umrem|umreti|mrem|nestanem|nestati|završim|završiti
dižem ruku|dići ruku na|sebe
oduzeti|oduzmem|oduzimam|okončam sebi|život|si
skočiti|skok|korak s|sa|i nema|mosta
prekinuti|okončati|prekratim|skratim sve|život|muke
nema smisla|vise|više živet*|živjet*|da|života

[concept hopeless-burden]
nemam više|ništa|vise|šta|snage da|izgub*|volje|nade
sam|sama|usamljen*|ostao|ostala sam
izgubio|izgubila|izgubili sve|posao|kuću|dom
nema nade|izlaza|svrhe|smisla|mi spasa
digao|digla|dižem ruke
ne znam|mogu kako|kuda|više|dalje|da
svejedno mi|je
na kraju|izmaku snaga

[concept customer-note-style]
kor|korisnik|klijent
poziv
kor|korisnik|korisnica|klijent|klijentkinja|stranka|pacijent|zove|gost|kupac|kupac|kor traži|trazi|kaže|kaze|tvrdi|zove|javlja|želi|pita|navodi|prijavljuje|moli|zahteva|zahtijeva|otkazuje

[concept long-time-customer]
kupac|klijent*|korisnik|mušterij*|član|vern*|vjern* godin*|dugogodiš*|sam|kod|vas|kupac|od
stalni|stalna|dugogodiš*|stari|verni kupac|klijent|korisnik|mušterija
godinama kupujem|kod|sam|klijent|vaš

[concept in-front-of-others]
javno|naglas|glasno
pred|ispred svima|ljudima|celom|cijelom|drugim*|decom|djecom|svim|mušterijama
ostal* ljudi|mušterij*|putnik*|gost*
svi čuli|gledali|videli|se

[concept treated-differently]
niži red
druge|drugi|ostali|samo|jedino|svi|ostale|drugima puste|nas|mene|nama|meni|tražili|proveravao|pustio|mi|ona
zato|jer|zbog|posto|pošto što|sam|smo|imena|boje|godina|nacij*|vere|vjere|naglaska|porekla|invalidite*|im|mog
drugačije|drukčije|gore|lošije tretira*|ponaša*|postupa*|su|prema
ne primaju|puštaju|daju|služe nas|rome|ih
nisu me|nas hteli|pustili|primili|uslužili

[concept solved-withdrawn]
zaboravite|zanemar*|ignorišite|povlačim
povlačim|povlacim žalb*|reklamac*|prijav*|primedb*
našao|nasla|našla sam
u redu je
sve u redu

[concept apologies-from-customer]
izvinjavam se
izvinite|izvini|izvinjavam|oprostite|oprosti|pardon se|što|sto|na|ako|zbog|što vas|uznemir*|smeta*|dosad*|greš*|kucanj*|zam
moja greška|krivica|pogreška
ne zamerite|zamjer*

[concept evidence-attached]
prilaz*|prilog*|dokaz*|slik*|snimak|skrinšot*|kopij*|zapisnik*|dokument*|dostavljam
u prilogu
račun prilaž*
imam dokaz*

[concept reference-number]
br|broj|narudžbe|šifra|predmet|nalog|referenc*|računa|rezervacij*
broj porudžbine
klijent* broj
ugovor br

[concept family-hardship-words]
bolestan|bolesna|penzioner*|invalid*|udovica|udovac|nezaposlen*|trudna|beb*|rak|umr*|samohran*|siromašn*|kemoter*|dement*|hendikep*|nemoćn*|slep*|slijep*|bolesti|hranitelj*
socijaln* pomoć*
starica|starac|stariji|stara|stari majka|žena|čovek|otac|roditelj*

[concept misdirected-other]
test|proba|testiram
omaškom
pogrešan|pogresan broj|mejl|adresa|čovek
greškom poslat*|poslao|poslala|pritis*
ko|tko|čiji je|ste|broj|vi

[concept fl-press]
novin*|novinar*|medij*|televizij*|tv|rts|b92|n1|nova|blic|kurir|telegraf|radio|redakcij*|reporter*|štamp*|stamp*|list|lista|članak|clanak|emisij*|priloge*|prilog|vest*|vijest*|index|jutarnj*|večernj*
portal*|portalu
[concept fl-social]
fejs*|fejsbuk*|facebook*|fb|insta*|tiktok*|tviter*|twitter*|jutjub*|youtube*|redit*|reddit*|pratilac*|pratil*|pratioc*|grup*|objav*|okač*|okac*|kačim|kacim|postav*|podel*|podijel*|šer*|seruj*|mrež*|mrez*|snimak|snimk*|viral*|blog*|strim*|storij*|lajv*
društven* mrež*|drustven*
[concept fl-review]
recenzij*|ocen*|ocjen*|zvezdic*|zvjezdic*|zvijezd*|google*|gugl*|tripadvisor*|trustpilot*|forum*|komentar*|utisak|utisci|utisk*
jedna|jednu|1 zvezd*|zvjezd*|zvijezd*
[concept fl-warn-others]
svima|drugima|ljudim*|komšij*|susjed*|prijatelj*|poznani* .. kaž*|kaz*|reć*|isprič*|ispric*|upozor*|javn*|pokaž*
neka|da .. svi|ljudi|narod|svet|svijet .. znaju|vide|čuju|cuju|zna|vidi
javno|javnost*|javnosti|objaviti|obelodan*
upozor* .. svi*|drug*|ljud*
[concept fl-legal-lawyer]
advokat*|odvjetnik*|odvjetnic*|sud|sudu|suda|sudom|tužb*|tuzb*|tužim|tuzim|tužić*|tužit*|tuzit*|pravnik*|pravnim|pravnoj|parnic*|opomena pred
pravn* put*|zastup*|služb*
[concept fl-legal-authority]
inspekcij*|inspektor*|policij*|mup|mupu|potrošač*|potrosac*|ratel*|ombudsman*|poverenik*|povjerenik*|narodna banka|nbs|zaštitnik*|zastitnik*|krivičn*|krivicn*|kaznen*|prijav*|udruženj* potroš*|udruzenj*|hakom*|hanfa|azop|državn*|drzavn*|nadležn*|nadlezn*|ministarstv*|regulator*|sanitarn*
[concept fl-leaving]
prelazim|prelazimo|prebac*|prebacuj*|selim|selimo|odlazim|odlazimo|idem|idemo|menjam|mijenjam|prelazi*|prešl*|presl* .. kod|na|kod|drug*|konkuren*|operater*|bank*|vas
konkuren*
nikad|nikada|više|vise .. ne .. kup*|naruč*|naruc*|kroč*|kroc*|dolaz*|dođ*|doć*|vratim|kor*
poslednj*|posljednj*|zadnj* put|narudž*|porudž*|kupov*|dinar
izgubil*|izgubit*|gubit* .. kupc*|kupca|mušterij*|klijent*|korisnik*|mene|nas
zbogom|doviđenja|dovidjenja|napuštam|napustam|odjavljuj*|zatvaram račun|gasim
[concept fl-nth-time]
drugi|treći|treci|četvrti|cetvrti|peti|šesti|sesti|sedmi|osmi|deseti|stoti|ko zna koji|po put|mejl|mail|poziv|dopis|prigovor|reklamacij*|poruk*
dvaput|triput|dva|tri|četiri|cetiri|pet|šest|sest|sedam|deset|nekoliko|više|vise|mnogo|sto put|puta .. sam|zval*|pisal*|prijav*|rek*|slal*
zvala|zvao|pisao|pisala|javila|javio|prijavio|prijavila|slala|slao|reklamir*|reklamac*|tražil*|trazil* .. sam|vas|vam|već|vec|juče|jučer|jednom|pre|prije|prošle
već|vec .. pisal*|zval*|javlj*|javil*|prijav*|rek*|slal*|tražil*|trazil*|reklamir*|obaveš*|puta
opet|ponovo|ponovno .. pišem|pisem|zovem|javljam|ja|se|molim|prijavlj*
koliko puta
prethodn* .. mejl*|mail*|prigovor*|poruk*|dopis*|razgov*
kao što|sto sam .. rek*|pisal*
[concept fl-ticket-followup]
tiket*|broj .. prigovora|prijave|slučaja|slucaja|zahteva|zahtjeva|predmeta
prijav* .. broj|sam|kvar*|od|pod
prigovor*|reklamacij* .. sam|podne*|posla*|broj|pre|od
na mejl*|mail*|poruk*|pisma|poziv* .. ne|niko|nitko|niste|nije
pričala|pricala|pričao|pricao|razgovaral*|razgovarao|čula|cula|čuo .. sam|sa|s|vaš*|vas*
čekam|cekam .. odgovor|javite .. od
od .. zovem|pišem|pisem|molim|tražim|trazim
[concept fl-promise]
obeć*|obec*|obećal*|obećano|obecano|obećali|obećanj*|obecanj*|garantov*|kleli|zakleli|uveravali|uvjeravali|reč|data reč
rekli .. da|ste|su|sutra|dok|u|za|će|ce
rečeno|receno|kazali|kazano .. mi|je|da
dogovor*|dogovoren*|dogovoril*|potvrd*|potvrđen*|potvrđeno .. za|da|ste|je|termin|datum
trebalo|trebao|trebala|treba* .. je|da .. dođ*|dodj*|doć*|stign*|jav*|zov*|bude|legn*|vrat*
zakazal*|zakazan*|zakazano
[concept fl-hard-ill]
rak|raka|karcinom*|hemoterap*|kemoterap*|operacij*|operisan*|operiran*|bolnic*|bolest*|bolestan|bolesn*|bolovanj*|šlog*|slog*|moždan*|mozdan*|dijaliz*|dijabet*|šećeraš*|insulin*|astm*|epilep*|invalid*|kolic*|slep*|slijep*|gluv*|gluh*|parkinson*|demenc*|alchajmer*|alzheimer*|srčan*|srcan*|infarkt*|kiseonik*|kisik*|štak*|stak*|njegovatelj*
autiz*|autis*
[concept fl-hard-bereaved]
umro|umrl*|umrla|umrlo|preminu*|sahran*|sahrani*|pogreb*|udov*|pokojn*|smrt|smrti|smrtovn*|ostavinsk*|ostavin*|izgubil* .. muž*|muz*|žen*|zen*|majk*|ot*|sin*|ćerk*|brat*
žalost|zalost|parastos|četrdesetnic*|daća
[concept fl-hard-old]
penzi*|penzij*|penzioner*|umirovljen*|mirovin*|starij*|star|stara|starica|starac|bak*|baba|babi|deda|djed*|ded|godin* .. imam|ima|majk*|otac|ocu|baki|star*
7*|8*|9* godin*
sedamdeset*|osamdeset*|pod stare
[concept fl-hard-child]
beb*|beba|bebi|bebu|novorođen*|novorodjen*|odojč*|pelen*|mlek* .. bebe|za
trudn*|trudnic*|samohran*|blizanc*
dete|deteta|deci|decu|djec*|dijete|djetet*|sin|sina|ćerk*|cerk*|kćer*|kcer* .. bez|gladn*|hladn*|plač*|plac*|bolesn*|škol*|skol*|mal*
meseci|mjeseci|meseca .. beb*|dete|dijete|star*
malo|maloj|male|mala .. det*|dec*|djec*|dijet*|beb*
unuk*|unuč*
[concept fl-hard-money]
otkaz|nezaposlen*|bez posla|ostal* .. bez .. posla|plat*|para|dinara|kuć*
izgubil* .. posao|kuć*
kirij*|stanarin*|najamnin*|kredit*|dug|dugov*|dugovanj*|izvršitelj*|izvrsitelj*|ovrh*|minimal*|minimalac|socijaln* pomoć|pomoc
nemam .. para|novca|od čega|čime|za hleb|kruh|hranu
nemam|nemamo .. para|novca|pare|novac
poslednj* .. pare|dinar*|novac
deca .. gladn*
primanj*|plata .. kasni|mala|minimal*
[concept fl-discr-origin]
cigan*|ciganin*|rom|romi|roma|romkinja|romsk*|rasis*|rasa|boja kože|koze|boje kože|crn*|crna put
tamnoput*|muslim*|marama|maramu|hidžab*|jevrej*|židov*|mađar*|madjar*|albanac*|šiptar*|siptar*|srbin*|srpk*|srbi|hrvat*|bošnja*|bosnja*|bosan*|ruskinj*|stran*c*|strankinj*|izbeglic*|izbjeglic*|dođoš*|dodjos*|akcent*|naglas*|izgovor*|prezime*|prezimen*|nacional*|poreklo|porekla|podrijetl*|ekavic*|ijekav*
takvi|takve|takav|takvim .. kao|ko|ja
kao|poput mene|nas|vas|vi|ti
vaši|takvi ljudi
[concept fl-discr-other]
diskrimin*|predrasud*|seksiz*|seksist*|homofob*|gej|gay|lezb*|trans|isti pol|istopoln*|istospoln*|dva muškarca|dvije žene|dve žene
jer|zato .. sam|smo .. žena|zena|žensko|zensko|star*|invalid*|rom|romkinj*|ciga*|trudn*|gluv*|slep*|debel*|mlad*|crn*|mađ*|srb*|hrvat*
žena|zena|žensko|zensko|ženo|gospođo .. ne|muž*|muz*|muškar*|muskar*|razume|zna
gde|gdje .. muž|muz
godine|godinama|starosti .. zbog|jer|previše
kolic* .. ne|pust*|ramp*|odbi*
pas vodič|vodic
[concept fl-discr-treated]
drugi|drugima|ostali|ostalima|svi ostali|drugu|čovek .. pust*|dobi*|usluž*|usluz*|primi*|iza|bez|nije
samo|jedino .. mene|nas|meni|nama|od mene .. traž*|traz*|pregled*|zaustav*|prover*|provjer*|legitim*
obezbeđenj*|obezbedjenj*|redar*|čuvar* .. prat*|mene|za mnom|iz
tretir*|postup*|ponaš* .. drugač*|drugac*|gore|drugog reda
odbi* .. uslug*|usluž*|posluž*|prim*|ući
vrat* se .. odakle|kući|tamo|svoj*
[concept in-insult-stupid]
idiot*|debil*|kreten*|moron*|imbecil*|glup*|glupač*|glupac*|glupan*|budal*|budala*|budaletin*|magarac|magarc*|magarič*|konj|konju|konjin*|volin*|govedo|goved*|stoko|stoki|marva|ovco|kozo|krava|kravo|kravet*|guska|gusko|ćurka|curka|ćurko|ćuran*|telad*|tikvan*|tupan*|tupav*|tupson*|zvekan*|blesav*|bleso*|blesan*|retard*|nesposob*|neznalic*|nepismen*|diletant*|šeprtlj*|seprtlj*|mamlaz*|kliper*|klipan*|smetenj*|bezmozgov*|bezmozgi*|priglup*|slaboumn*|maloumn*|ološ|olos|klošar*|klosar*|seljač*|seljac*|seljačin*|slepac|slepče|slepac|slijepac
[concept in-insult-vile]
đubre|djubre|dubre|đubrad*|djubrad*|smrad*|smradov*|smrdlj*|gadov*|bitang*|mrš|stoko|pacov*|štakor*|stakor*|zmij*|zmijo|pijavic*|parazit*|krvopij*|lešinar*|lesinar*|hijen*|gnjid*|gnjida|gnid*|svinj*|krmač*|krmac*|prasic*|kurv*|kurvo|drolj*|droljo|kučk*|kuck*|kučko|veštic*|vestic*|vještic*|babetin*|babuskar*|alapač*|rospij*|kuj|kuja|pizd*|pičk*|pick*|kurac|kurc*|peder*|pederčin*|šupak|supak|šupč*|supci|govno|govnar*|lopov*|lopovi|lopurd*|lažov*|lazov*|lažljiv*|lažljiv*|prevarant*|hulj*|hohštapler*|fukar*|stipsa|bezobraz*|bezobrazn*|bestidn*|drzak|drsk*|bahat*|nevaspit*|neodgojen*|bezdušn*|bezdusn*|lenčug*|lencug*|ljenčin*|kukavic*|ništarij*|nistarij*|seljober*|majmun*|majmuni|kreatur*|izrod*|skotov*
[concept in-aimed]
ti|vi|ste|si|jedan|jedna|jedno|obična|obican|običan|obicna|taj|ta|ona|onaj|vaš|vas|vaša|kakav|kakva|smrdljiv*|lenj*|bezobrazn* idiot*|debil*|kreten*|stok*|kravo|krava|koza|kozo|budal*|đubre|djubre|gad*|lopov*|lažov*|majmun*|konj*|magar*|glup*
marš|mrš|mars .. u|odatle|bre
da|nek ti|vam .. majk*|mater
je .. obič*|obic*|jedn* .. stok*|lopov*|krav*|koz*|lenj*|glup*|bezobraz*
mozga|pameti|soli u glavi
nije .. u glavi|sav
[concept th-veiled]
znam|znamo .. gde|gdje|gde|ko|tko|kad|kada|koj*|kuda|di .. živ*|ziv*|stanuj*|parkir*|rad*|ide|ideš|deca|djeca|škol*|skol*|auto*|spav*|vrać*
videć*|videc*|vidjet*|videt*|vidite|vidi ćete|cete|ćeš|ces|ćemo|cemo .. vi|ti|ko|tko|šta|sta|što|kako|se|me
zapamti*|zažali*|zazali*|pokaj*|platić*|platic*|platit* .. ćete|cete|ćeš|ces|me|ovo|mi|za
pazi|pazite|čuvaj|cuvaj|čuvajte|cuvajte .. se|leđa|ledja|šta|sta|auto|prozor*|gume|kad
dolazim|dođem|dodjem|doći|doci|doćemo|svratim|sačekam|sacekam|čekam|cekam .. ću|cu|te|vas|ga|kod|tamo|ispred|uveče|s|sa .. palic*|motk*|sekir*|pajser*|benzin*|ćekić*|cekic*|brat*|drugov*|društv*|drustv*|lanac|lancem|polug*|bejzbol*
palic*|motk*|motik*|sekir*|sjekir*|pajser*|kanister*|benzin*|šibic*|sibic*|upaljač*|ćekić*|cekic*|čekić*|macol*|maljem|bejzbol*|nož|noz|nožem|nozem|motork*|testera|vatr*
zapali*|spali*|izgore*|izgorj*|gori|goret*|goreće|pepeo|pepela|u plamen*
polup*|razbi*|razbij*|poraz*|izlom*|slom*|polom*|prebi*|premlat*|isprebij*|zub*|prst*|koleno|koljen*|vilic*|rebr*|nos|ruke|noge|kičm* .. polup*|slom*|polom*|poispad*|skup*|broj*|izbij*|izbi*
hitn*|bolnic*|grob*|sanduk*|četrdesetnic*|parastos .. vas|ga|odvoz*|čeka*|završ*|ići|voz*
šta|sta vas|te|ga|ih čeka|ceka|snađe
[concept sh-kill-self]
ubiti|ubit|ubijem|ubiću|ubila|ubio se
da|ću|cu se ubijem|ubijam
samoubist*|samoubojst*
obesim|obesiti|objesim|objesiti|vješam|vesam
dignem|dici|dići ruku na sebe
oduzm*|oduzet* sebi|si|život|zivot
prekratim|prekratiti
okončam|okoncam|okončati|okoncati
presudim|presuditi sebi
upucam|upucati se
sebi .. život|zivot|presud*
[concept sh-end-it]
završ*|zavrs* .. s|sa|sve|ovim|svime|ovo|tim
završim|zavrsim .. to|sve
da prekinem|prekinuti|prekinem
okonč*|okonc*
prestane sve|ovo
stavim|staviti tačku|tacku|točku
skončam|skoncam|skončati
kraj svemu|svega
da se .. ovo|sve završi|zavrsi
[concept sh-die-wish]
ne .. želim|zelim|mogu|hoću|hocu|živi|zivi .. živ*|ziv*|više|vise|postoj*|probud*|budim
ne živi|zivi mi|mi se
da umrem|nestanem
želim|zelim|hoću|hocu|volela|voleo .. umr*|nestan*|da me nema
nema|nemam|ne|nikakv* .. smisl*|razlog*|svrh* .. živ*|ziv*|nastav*|sačekam|sacekam|dalje|da|za
bolje .. mrtv*|da me nema
da me nema|više|vise
ne .. probudim|budim|ustanem
neću|necu .. biti|još|jos .. živ*|ziv*|tu|ovde|dugo
ne vidim|vidi .. smisao|razlog|svrhu
umoran|umorna od života|zivota
[concept sh-not-wake]
ne .. probudim|budim|probudi
nikad|nikada .. probudim
zaspim .. ne|nikad
da se ne probudim
[concept sh-jump]
skoč*|skoc*|skak*
baci*|bacim|baciti .. se|pod|sa|s|kroz
pod voz|vlak|auto|kamion
sa|s .. mosta|zgrade|terase|krova|balkona|sprata|kata
kroz prozor
prozor .. sprat*|kat*
sprat*|kat* .. prozor*|skoč*|skoc*
zakorač*|zakorac* .. u|preko|s
[concept sh-high-place]
most|mosta|mostu|ograd*|nasip*|litic*|krov|krova|krovu
šin*|sine|šinama|prug*|peron*|stanic*
prozor*|teras*|balkon*|sprat*|kat|katu
rek*|rijek*|sav|savi|savu|dunav*|jezer*|vodu|more
[concept sh-rope]
konop*|uže|uzeta|užet*|kanap*|omč*|omc*|gred*|kuk*|kaiš*|kais|pojas|štrik|strik|vešal*|vesal*|vješal*
obes*|objes*|vješa*
[concept sh-pills]
tablet*|pilul*|lekove|lijekov*|lekova|bensedin*|bromazepam*|sedativ*|apaurin*|predozir*|insulin*
sve|kutij*|šak*|saku|sakup*|naštedel*|nasted*|popi* .. tablet*|lekov*|lijekov*|pilul*
popi*|progut* .. sve|tablet*|lekov*|lijek*|kutij*|ono
[concept sh-blade-gun-gas]
vene|žil*|zile|zglob*|zapešć*|žilet*|zilet* .. seč*|sec*|presec*|reže*|rez*
sečem|secem|režem se
presečem|presecem|prerežem .. vene|žile|zile
povredim|povrijedim|povrediti|naudim|nauditi .. se|sebe|sebi|sam*
pištolj*|pistolj*|pušk*|pusk*|oružj* .. čelo|celo|usta|slepoočnic*|glav*|sebe
gas|gasom|plin|plinsk*|plina .. otvor*|pust*|boc*|odvrn*|odšraf*
[concept sh-goodbye]
oprošt*|oprost* .. pism*|poruk*|poruc*
oproštaj*|oprostaj*|zbogom
testament*|oporuk*
poslednj*|posljednj*|zadnj* .. pism*|poruk*|mejl*|mail*|reči|reci|put
pism* .. ženi|zeni|deci|djeci|sinu|majci|ostavil*
životno|zivotno osiguranj*
[concept sh-burden]
bolje .. bez .. mene|njih|da me
bez mene
teret .. sam|svima|im
niko|nitko .. neće|nece|ne .. primet*|primijet*|fali|nedostaj*|žali*|zali*
osiguranj* .. isplat*|pokri*|životn*
lakše|lakse .. bez mene|kad|da
da mene nema|nije
[concept sh-cant-go-on]
ne mogu .. više|vise|dalje|ovako|izdrž*|izdrz*
nemam .. snage|izlaz*|nade|volje|više|vise
nema .. izlaza|nade
dosta mi|mi je svega|života|zivota
odusta*|predaj* .. sam|se|od|svega
na kraju .. snag*|sam
ne izdrž*|izdrz*
svejedno mi .. je|više
[concept sh-depressed]
depres*|anksio*|psihijat*|psihi*|psiholog*|panič* napad*|panic* napad*|crne misli|mračn*|mracn* .. misl*|mest*
sos telefon
očaj*|ocaj*|beznađ*|beznad*|beznadj*
plačem|placem|plakal* .. svak*|noć*|noc*
[concept sh-thought-plan]
mislim|misli*|razmišlj*|razmislj*|pomisl*|planir*|odluč*|odluc*|smisl*|računal*|racunal* .. da|o|kako|na|bi|se|li
proš* mi kroz glavu
odlučil*|odlucil* .. da|sam
imam .. čime|cime|plan|gde
doš* mi .. da
pada* mi .. na|napamet
[concept sh-not-to-scare]
ne .. pišem|pisem|kažem|kazem|pretim|prijetim|dramatiz*|ucenjuj* .. da|vas|bih|radi|zato .. uplaš*|uplas*|sažalj*|sazalj*|žal*|zal*|pretn*
pišem|pisem|kažem|kazem|govorim .. vam|to|ovo .. trezno|mirno|da|samo|jer
ne znam .. zašto|zasto|što|sto .. pišem|pisem|govorim
nikome .. rek*|nisam
