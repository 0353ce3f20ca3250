# Concept lexicon, sr: the same concepts in the same order in all six languages.

[concept parcel]
paket*
pošilj*
kutij*
kutju|kutjic*
koverat*|kovert*|kuvert*
denč*|denjak*
ambalaž*
preporučen*|vrednosn* pošilj*|pism*
tovar|koleto
bale|džak|džakov*

[concept courier]
kurir*
dostavljač*
raznosač*
dhl|bex|aks
dexpres*
gls|dpd|fedex|tnt
wolt|glovo*|misterd|foodora
overseas|intereuropa|milšped
eurexpress|euroexpress
brza pošta
brz* pošt*
dostavnic*|razvoznik*

[concept post-office]
pošta|pošti|pošte|poštu|poštom|poštar*|poštansk*
sanduče*
sandučić*
poštanc*
depo|depou
poštonoš*|listonoš*|pismonoš*
fah|uverenj*|marka
ptt
marka|marku|markica|markicu za

[concept pick-up-point]
preuzim*
preuzet*
preuzmem|preuzeo
paketomat*
podignem|podići|podigao|podigla
punkt za preuz*
paketšop*|boxnow
preuzmu|preuzmete|preuzela|preuzeli

[concept order]
poruči*
poručen*
porudžb*
narudž*
naruč*
poručuj*
poruč
porudbin*|naružb*|narudbina
kupio|kupila|kupili .. preko|na|online|onlajn|sajt*|interneta
kupio|kupila|kupili .. kod vas
kupovin*|kupnj*
pazar*|nakupov*
trebova*
poručbin*|prednarudž*|predporuč*

[concept deliver]
dostav*
isporu*
otprem*
uruč*
dovoz|dovezli|dovezu|dovesti|dovezen*
dostve|dostva
dovezete|dovoze|dovezi|dovezite|doveze|dovozi|dovozite|dovezao
donos*|doneo|donela|doneli|donijel*|donio .. paket*|robu|picu|hranu|na|kuć*|vrata
raznos*|razvoz*
šalj*|slanj*|slanja|slanje|pošaljete|poslali .. paket*|robu|pošilj*|poštom|kurir*
na kućnu|kucnu|kućni|adresu adresu|prag|vrata|dostav*
na prag|kućni prag
poslato|poslano|odaslan*|upućen*

[concept tracking]
praćenj*
tracking|treking
pratim|pratiti
broj pošiljke
status pošilj*
na mapi|karti .. stoji|vrti|kružić|kombi|paket
po praćenju|trekingu|statusu
na putu .. piše|stoji|od|već|dan*|nedelj*
u obradi .. piše|stoji|od|već|dan*|nedelj*
skenira*

[concept appointment-visit]
termin|termina|termini|terminu|termine
zakaza*|zakazi*
rezerv*
poset*|posjet*
zakažem
dogovoren*
zakazuje|zakazujem|zakazvanj*|zakzan*
terminima|terminom
pregled|pregleda|pregledu|pregledi
booking|bukirao|bukirala|bukiran*
sastanak|sastanku|sastanka

[concept technician]
majstor*|tehničar*
serviser*
električar*
vodoinstal*
monter*
instalater*
mehaničar*
majstro|meštar*
bravar*|moler*|keramičar*|stolar*|parketar*|zidar*|tesar*|limar*|krovopokrivač*
montažer*
ekipa|ekipu|ekipe|ekipi .. dođ*|doš*|teren*|radov*|servis*|pošalj*|izađe
dimničar*|dimnjačar*|klimatičar*|frižiderdžij*|tapetar*|stakloresc*|elektrotehničar*
časovničar*|sajdžij*|obućar*|šuster*|krojač*|zlatar*
inženjer*
hauzmajstor*|domar*|kućepazitelj*
vulkanizer*|autolimar*|automehaničar*|mehanik

[concept driver]
vozač*
šofer*
kamiondžij*
autobuser*
autobusdžij*|tramvajdžij*|taksist*
mašinovođ*|vozovođ*|kondukter*

[concept train]
voz|voza|vozu|vozovi|vozom
vlak*
železnic*|željeznic*
stanic*
peron*
kondukter*
vagon*
vozić*|šinobus*|lokomotiv*
srbijavoz
kolosek*|kolosijek*|prug|prugu|prugom|pruge
konduktr*
šinama

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
busom|busu|busevi|busevima|busplus
trola|trole|troli|trolejbus*|trolebus*
prevoz|prijevoz|prevoza|prijevoza
gsp
stanica|stanici|stanicu
peron|perona
beovoz|flixbus|fliksbus|arriva|ariva

[concept flight-airline]
let|leta|letu|letovi
avion*
aerodrom*
aviokomp*
ukrcaj*|ukrcav*
zračn* luk*
wizz|wizzair|vizer|ryanair|rajaner|lufthansa|easyjet
letom|letovima|letjeti|leteti|letel*
čekin*|čekiranj*
bording*|boarding
gate|gejt*
pista|pisti|sletel*|sletjel*|slijetanj*|poletel*|poletanj*|poletjel*
stjuardes*|stujard*|pilot|pilota
presedanj*|presjedanj*
terminal|terminala|terminalu

[concept luggage]
prtljag*
kofer*
torb*
ranac|ranca
bagaž*
kufer*
rancu
gepek|gepeka|gepeku|prtljažnik*|bunker*

[concept taxi]
taksi*|taxi*
vožnj*
uber*
bolt|karGo|jandeks|yandex
boltu|boltom|yandexom|jandeksom|glovo
naxis|naksis

[concept hotel-room]
hotel*
sob|soba|sobe|sobu|sobi
recepc*
smeštaj*|smještaj*
apartman*
vila|vili|vilu
hostel*
sobaric*|sobaru
noćenj*
buking|airbnb|erbnb|trivago|agoda
apartmn*
pogledom na more
đakuzi|jacuzzi|saun*|velnes|wellness
minibar*
dvokrevetn*|trokrevetn*|jednokrevetn*
bungalov*|vikendic*|brvnar*
kamp kućic*
prenoćišt*|konačišt*
motel*|banja|banji|banju|toplic*

[concept holiday-trip]
aranžman*|krstaren*
izlet*
plaž*
agencij*
putovanj*|odmor*
letovanj*|ljetovanj*
mora|moru
zimovanj*
turist*|turoperator*
raspust*|morem
ekskurzij*
ležaljk*|suncobran*
vodič|vodiča|vodičkinj*
grčk*|tursk*|egipat|hurgad*|antalij*|zlatibor*|kopaonik*|jahorin*
skijanj*

[concept meal-food]
doruč*|večer*|supa|supu|čorb*
hran*|klop*|ručak|ručk*
jel|jelo|jela|obrok*
piletin*|meso|mesa|mesu
torta|tortu|torte|kolač*
pic|pica|picu|pice|pizz*
burek*|burger*|pljeskav*|ćevap*|giros*
supe|supi|juha|juhe
sarm*|gulaš*|pasulj*|grah|musak*|pite|pitu|gibanic*|proja|pečenj*|prasetin*|jagnjetin*|janjetin*
pljskav*|kobasic*|roštilj*|batak|batac*|krilca|šnicl*
sendvič*|tost|tortilj*|palačink*|krof*|krafn*|kifl*|kroasan*|pereca|đevrek*|lepinj*|somun*
pomfrit|krompirić*|salat*|sos|sosa|majonez*|kečap*|pavlak*|kajmak*
sladoled*|torti|baklav*|šampit*|krempit*|puding*
suši|sushi
užin*|ručal*
porcij*|predjel*|dezert*|desert*
kinder|čips|smoki|grickalic*|keks*
menza|ketering*|catering|jelovnik*
rib|riba|ribe|ribu|škamp*|lignj*|pastrmk*|oslić*

[concept restaurant-cafe]
restoran*
konobar*
kafić*|kafan*
kuvar*|kuhar*
picerij*|pekar*
bife*
kafe|birtij*|konoba|konobi|bistro
kelner*|šanker*|šank|šanku|sankom
poslastičar*|slastičar*|ćevabdžin*|ćevapdžinic*|buregdžin*|burekdžinic*
jelovnik*
mekdonalds*|mcdonalds|kfc
kafa|kafu|kave|kavu|espreso|kapućin*|macchiato
rakij*
bakšiš*|napojnic*
lokal|lokala|lokalu|ugostitelj*

[concept groceries]
namirnic*
mlek*|mlijek*
hleb*|kruh*
povrć*|voć*
jaja|sir|sira|jogurt*
puter*|maslac*|sok|soka|piv*|flaš*|boc*
čokolad*
meso|mesar*|mesnic*|kobasic*|salam*|šunk*|pršut*|slanin*|čvark*|pastet*|viršl*
kačkavalj*|kajmak*|pavlak*|kefir|surutk*
brašn*|šećer|šećera|šećeru|ulje|ulja|pirinač|pirinč*|riža|rižu|testenin*|tjestenin*|makaron*
jabuk*|krušk*|banan*|pomorandž*|naranč*|limun*|lubenic*|jagod*|malin*|šljiv*|grožđ*|breskv*
krompir*|krumpir*|paradajz*|rajčic*|luk|paprik*|kupus*|krastav*|šargarep*|mrkv*|pasulj*
kafa|kafu|kava|čaj|čaja|med|meda
sokov*|kokakol*|vino|vina
konzerv*|tunjevin*|sardin*|ajvar*|džem*|eurokrem|nutela|pekmez*
jaje|jajca|kvasac|kvasca|začin*
hljeb|hljeba|kifl*|peciv*

[concept supermarket-shop]
prodavnic*|radnj*
dućan*|trgovin*
šalter*
filijal*|poslovnic*|ekspozitur*
market*
maxi|idea|lidl|konzum
butik*|prodavnc*|prodvnic*|prodavaonic*
robn* kuć*
tržn* centar|centr*
šoping*|shopping|tržni
pijac*|tržnic*|buvljak*|pazar|bazar*|tezg*
samoposlug*|samoposluz*|minimarket|hipermarket*|supermarket*
merkator*|mercator|univerexport|univerexpo|gomex|spar|kaufland|plodine|tommy|bingo|tropic
lidlu|lidla|maksij*|maxiju|maksi|idei|idee|konzumu|konzuma
ikea|ikee|ikei|jysk|jisk|pevex|emmezeta
lilly|drogerij*|benu
gigatron*|tehnomanij*|emmi|winwin|comtrade
trafik*|kiosk*
tehnomarket*|cvećar*|knjižar*|zlatar*|optik*|petshop

[concept checkout-receipt]
fiskaln*
kasa|kasi|kase|kasir*
blagajn*
kusur*
priznanic*
račun iz
kasom
isečak|isječak|odrezak
kusur|kusura|sitno|sitnin* .. vrati*|nije|fali|zadrž*
prekucal*|prekucan*
slip|slipa
pos terminal*
gotovin*|kešom|keš

[concept clothing]
jakn*|kaput*
haljin*|suknj*
pantalon*|hlač*|farmerk*|traperic*
košulj*|majic*|džemper*|bluz*
odeć*|odjeć*|garderob*
rajsferšlus*|rukav*|šav|šavov*|zatvarač*|materijal*
odel*|odijel*|venčanic*|vjenčanic*
duks*|trenerk*|šorts*|bermud*|bikin*|gaće|gaća|gaćic*|bokseric*|grudnjak*|brushalter*|čarap*|hulahop*|helank*|pidžam*|spavaćic*
mantil*|bund*|prsluk*|sako|sakoa|kravat*|kaiš|remen*
leptir mašn*
šal|kapa|kapu|kape|šešir*|kačket*|marama|maramu
tunik*|korset*
farmeric*|džins|jeans|pantole
rajsfešlus*|rajfeslus*|cibzar*
krzn*|vunen*|pamuk|pamučn*|poliester*|viskoz*|lanen*
konfekcij*|butik*|zara|zare|h&m|c&a
uniform*|nošnj*|kostim*|kecelj*
veš|vesa|vešu
krpic*

[concept shoes]
cipel*
čizm*|čizam*
patik*|tenisic*
sandal*|papuč*
đon*|potpetic*|štikl*
tene|starke|starki|najke|nike|adidas*
gležnjač*|kanađank*|gojzeric*
baletank*|mokasin*|salonk*|natikač*|japank*|klomp*|apostolk*|anatomsk*|opanc*
obuć*|obuv*
pertl*|žniranc*|uložak|ulošc*
peta
šuster*
žulj|žuljev*|žulja

[concept phone-device]
telefon|telefona|telefonu|telefoni|mobitel*|mobiln*
ajfon*|iphone*|samsung*
ekran*|displej*
aparat|aparata
telfon*|tel|telefonč*|smartfon*
mobilac|mob|mobom
sijaomi|ksiomi|xiaomi*|redmi|huawei|huavej|motorol*|nokia|nokija|honor
staklo
touch|tač|tačskrin
imei|imej
narukvica
pametni sat
displej*|displey*|lcd|ekran pukao|crn

[concept computer-gadget]
laptop*|računar*|kompjuter*|računal*|tablet*
štampač*|printer*
slušalic*
tastatur*|miš|miša|monitor*
konzol*|plejst*|plejk*
satovi
sat mi
pametn* sat
leptop*|notbuk*|notebook*
kompić*|komp|kompa|kompjutor*
kućišt*|grafičk*|grafa|procesor*|ssd|hardisk*
tipkovnic*|mišem
usb|fleš|fleška|memorij*
fotoaparat*|dron|drona|dronov*|objektiv*
ruter|svič|swich
vindovs*|windows*|ofis|office
iqos|icos|iqosa|vejp
čitač*|kindl|kindle|ebook

[concept appliance-large]
perilic*
zamrzivač*|hladnjak*
sudopr*
šporet*|rern*|pećnic*|ringl*
sušilic*
bojler*|kotao|kotla
usisivač*
mašin* za sud*
mašin* za sušenj*
veš|vešmašin*
frižid*|frizder*|fridžider*|friz|hladionik*
škrinj*
sudomašin*
štednjak*|indukcij*
aspirator*|napa|nape
klim|klimu|klime|klimatizac*
peći|kamin|kamina|smederevac|pelet
kvarcna peć
peć na
paročistač*
gorenje|beko|vox|bosch|boš|candy|hansa|electrolux|zanussi|indesit|whirlpool|vivax|končar

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
aparat za kafu|kavu|kokice|vafle|palačinke|pritisak|šišanje|brijanje|vodu
tlakomjer*|tlakomer*
merač pritiska
friteza|airfryer|erfrajer|multipraktik*|sokovnik*|cediljk*|secko|seckalic*
kuhalo|čajnik*|ketler|kafemašin*
glačal*
figaro|uvijač*|feniranj*
ventilatr*|klimica|ovlaživač*|odvlaživač*|prečistač*|kalorifer*
kvarcn* peć*
električn* ćebe|jorgan|četkic*|grejalic*
žarulj*|abažur*
vaga|vagu

[concept furniture]
kauč*|sofa*|garnitur*|ugaon*|trosed*
stolic*|fotelj*
stola|stolu|stol
orman*|ormar*|plakar*|komod*|fiok*|ladic*
polic|polica|police|policu|regal*
nameštaj*|namještaj*
tepih*|zaves*|zavjes*|kuhinj*
trpezarij*|vitrin*|kredenac|šifonjer*|garderober*|gardarob*
dvosed*|ležaj*|otoman*|tabure*|lenjivac*|kliklak
hoklic*
iverica|univer|furnir*|medijapan*
klizač*|šark*
garnišn*|karniš*|roletn*|draper*|venecijaner*
ogledal*|zrcal*
ikea|jysk|matis|simpo|lesnina|emmezeta
itison*

[concept bed-mattress]
dušek*|madrac*
krevet*
jorgan*|jastu*|čaršav*|ćebe*
spavam|spavati|spava
duseci|nadmadrac*|naddušek*
ležaj*
ćebad|pokrivač*|prekrivač*|jastk|navlak*|čaršaf*|plahta|plahte|postelj*
letvic*|podnic*
federi|feder
vitafoks|dormeo|hespo|bambo

[concept car]
auto|auta|autu|autom|kola|kolima|automobil*
servis|servisa|servisu|radionic*|automehan*
motor|motora|menjač*|mjenjač*|kvačil*
iznajmlj*
kombi*|kamion*|moped*
šoferšajbn*|vetrobran*|branik*|hauba|haube
rent a car
autić*|vozilo|vozila|vozilu|vozilom
škoda|škode|škodu|golf|golfa|pasat|audi|bmw|mercedes|reno|renault|pežo|peugeot|opel|opela|fiat|fijat*|punto|punta|jugo|stilo|tojota|toyota|nisan|dacia|dacija|ford|fokus|fiest*|volvo|zastava|kia|hyundai|hjundai|volkswagen
stojadin|jugić|šleper*|tegljač*
autosalon*|polovnjak|autoplac
šoferk*|brisač*|farov*|retrovizor*|blatobran*|karoserij*
kilometraž*
tablice|tablica|saobraćajna
kočnica|amortizer*

[concept tyre]
gum|gume|guma|gumu|pneumatik*
točak|točkov*|kotač*
naplat*
kočnic*|kočion*
dijelov* auta
bušn* gum*
zimsk*|letnj*|ljetn* gum*
pneumatic*|protektor*|šara|šare
feln*|bandaž*
balansir*|centrira*
točka|točku|točkić*
diskovi|pakne

[concept bicycle]
bicikl*
pedal*|sedišt*|volan*|lanac|lanca
kacig*
ram bicik*|puk*
bajs|bajsa|bajk|bike
korman*|guvernal*
tricikl*
sic|sicu
trotinet*|romobil*|skuter*

[concept toy-play]
igračk*|igračak*|lutk*|lego|kocke
igric*|igra|igru|igre
trampolin*|ljuljašk*|tobogan*|igrališt*|igraonic*
medo|plišan*|meda
barbi|barbika|kockic*|puzzle|puzl*|slagalic*
mede|autić*|vozić*
rođendaonic*|klackalic*|pesak|peskara|pješčanik
trambolin*|trampoln*|bazenčić*|napuhanac
slime|slajm|plastelin*|bojank*|flomaster*
kinderjaje|sličic*|pokemon

[concept battery-charger]
baterij*
punjač*|punjenj*|puniti
utičnic*|utikač*|adapter*
kabl|kabla|kablov*|kabel*|gajtan*
puni se
akumulator*|batrij*
kabal
produžni|letva|razvodnik*
ispravljač*|transformator*
powerbank
šuko
elektropunjač*

[concept machine-tool-farm]
traktor*|prikolic*|kosilic*|testera|testeru|bušilic*|merdevin*|motork*
mašin|mašina|mašinu|mašine|stroj*
gazdinstv*|seme|sjeme|đubriv*|gnojiv*
pump*|dizalic*|kran|kombajn*|žetv*
stočn* hran*
freza|frezu|tanjirač*|plug|prskalic*|sejalic*|sijačic*|balirk*|berač*|cistern*|muzilic*|inkubator*
setva|setvi|berb*|oranj*|kosidb*
štal|štala|štali|štalu|stočar*|farma|farmi|farmu|ratar*|poljopriv*|imanj*|njiv*|oranic*|hektar*
voćnjak*|vinograd*|plastenik*|malinjak*|malinar*|zasad*
silos*|ambar*|otkup*|hladnjač*|zadrug*
subvencij* za|poljopriv*|poticaj*
navodnjavanj*|bunar*|hidrofor*|crpk*
brusilica|fleks|kompresor|kosačica|cirkular*|abrihter*
varilac|bravarija|strug|cnc
kiper|kipera|bager*|rovokopač*|viljuškar*|skela|skele|skelu
motokultivator*
semena|rasad*|prihran*|prskanj*

[concept medicine]
lek|leka|lekov*|lijek*|tablet*|terapij*
recept*
apotek*|ljekarn*
insulin*|epipen*|pumpic*|inhalator*
krem|krema|kremu|mast|masti|melem*
lekić*
medikament*
pilul*|kapsul*|sirup*|kapi|kapljic*|ampul*|injekcij*|inekcij*|infuzij*|supozitor*|čepić*|flaster*
antibiotik*|antibiotk*|bromazepam*|bensedin*|brufen*|panadol*|paracetamol*|aspirin*|andol*|penicilin*|morfijum*|kortizon*
doza|doze|dozu|doziranj*
lekarn*|apotke|farmaceut*
vakcin*|cjepiv*|cepiv*
vitamin*|suplement*|preparat*|magnezijum*|probiotik*|protein*|kreatin*
inzulin*|glukomer*|libre
kiseonik|kisik|koncentrator*
zavoj*|gaza|gazu|gaze|hanzaplast*
hormon*|kontracepc*

[concept doctor-clinic]
lekar*|liječnik*|doktor*|ljekar*
klinik*|ambulant*|ordinacij*|poliklinik*
medicinsk*|patronaž*|tehničark*
pacijent*|lečenj*|liječenj*|operacij*|operis*
nalaz|nalaza|nalazi|snimanj*|laborator*
dom zdravlja
sestr* u
liječnica
pregled|pregleda|pregledu|pregledi
specijalist*|internist*|kardiolog*|ortoped*|neurolog*|ginekolog*|urolog*|dermatolog*|onkolog*|hirurg*|kirurg*|pedijatr*|oftalmolog*|psihijat*|fizijatr*|fizioterap*|logoped*|hematolog*|endokrinolog*|radiolog*|anesteziolog*
doma zdravlja
zavod za
uput|uputa|uputnica|uputnicu|uputnice
magnetna|skener|ultrazvuk*|rendgen*|rentgen*|ekg|mamograf*|biopsij*|kolonoskop*|gastroskop*
rezultat*|nalaze|nalazima
rfzo|hzzo|knjižic*
lečim|lečio|lečila|liječim|rehabilitac*|fizikalna
vizita|vizite|viziti
implant*|graft*

[concept hospital-emergency]
bolnic*
ambulantn*
dežurn*
odeljenj*|odjel*|intenzivn*
hitnu|hitna
hitn* pomoć*
kola hitne
kbc|vma|ukc|tiršov*|institut*
hitnoj|pomoći
hitn* pomoc|služb*|prijem
urgent*
odelenj*|hirurgij*|kirurgij*|kardiologij*|ortopedij*|onkologij*|pedijatrij*|porodilišt*|rodilišt*|neurologij*|internom
nosila|nosilima|infuzij*
sanitet*|sanitetsk* vozil*|prevoz
otpusn* list*
194|112|192|193

[concept glasses-hearing-aid]
naočar*|naočal*|soči*|optičar*|optik*
okvir*
kolica|hodalic*
slušni aparat
slušn* aparat*
invalidsk* kolic*
ram za naoč*
cvikeri|cvikere|dioptrij*|leće|leca
slušni aparat|aparata|aparatom
aparatić*|slušn* aparat*
štak|štake|štaka|štakama|štap|ortoz*|ortopedsk*|pomagal*
optici
po meri
audiolog*|audiogram*

[concept dentist]
zubar*|stomatolog*
zub|zuba|zubi|zube|zubn*|plomb*|krunic*
protez*|viljuš*
navlak*
ortodont*
kruna|krunu|faset*|vinir*|implant*|bezmetaln*
umnjak*|kutnjak*|sekutić*|desni|zubić*|kamenac

[concept insurance]
osigur*
polis*
kasko*
premij*|franšiz*
generali|ddor|wiener|viner|uniqa|unika|allianz|triglav|grawe
vinkulir*
autoodgovornost
zelen* karton
procenitelj*|procjenitelj*

[concept damage-claim]
štet|šteta|štete|štetu|odštetn*|odštetu
zahtev*|zahtjev*
procenitelj*|procjenitelj*|veštak*
prijav*|procen*|nadoknad* štet*
šteti
procen* štete|procjen*
veštač*|vještač*|vještak*
oštetni
totalka|totalna

[concept bank]
bank|banka|banke|banci|banku|bankom|bankov*
bankomat*
uplatnic*|transfer*|prebac*
uštedj*|uštedev*|štedn*
prenos nov*
banko|bankar*|bančin*|bankin*|bankama
intesa|intesu|intese|raiffeisen|rajfajzen*|erste|otp|unikredit|unicredit|addiko|adiko|nlb|eurobank|halkbank|pbz|zaba|hpb|aik
štedionic*|štediš*|oročen*
bankomt*
ebanking|mbanking|netbanking
filijala|ekspozitura
moneygram
doznak*|devizn*|devize|swift|svift|iban|ips|žiro

[concept payment-card]
kartic*
transakcij*|uplat|uplata|plaćanj*
pin|pinkod|paypal
kartce
mastercard|maestro|amex|diners
cvv|beskontaktn*
autorizacij*
ips
pejpal|revolut*|wise|payoneer|skrill
čekov*|ček

[concept account]
nalog|nalogu|naloga|nalozi
tekući|žiro
profil*|korisnič*
registr*
račun banc*
tekuć* račun
nalozima|akaunt|account|acc

[concept loan]
pozajm*|zajam|zajma|hipotek*
kamat*
rata|rate|ratu|ratama
žirant*|dužnik
kredit*|stambeni
zajmov*|mikrokredit*|vivus|ferratum|feratum
euribor
rati
jemac|jamac|jamci|sudužnik*
prekoračenj*|minus|minusa|minusu
otplat*|otplaćuj*|otplaćen*
refinans*|reprogram*|moratorijum*
lizing*|leasing*
anuitet*

[concept invoice]
račun|računa|računu|računom|računi
faktur*
obračun*
izvod|izvoda|izvodu
uplatnic*
profaktur*|predračun*
račune|računima|računčin*
izvodi|specifikacij*|listing*
infostan*|režij*|komunalij*
dospeć*|dospijeć*|valuti
mesečn*|mjesečn* račun*
stavka|stavke|stavku|stavci
akontacij*
saldo|salda

[concept price-cost]
cen|cena|cene|cenu|cenom|cijen*
košta|koštao|koštalo|koštaju|trošk*|trošak
skup|skupo|skuplj*|jeftin*
svot*|suma|sumu
tarif*|cenovnik*
cjen*|cenama
koštala|koštali|koštaće|koštat
skupa|skupi|skupoć*|preskup*|paprena|papreno|zasol*
povoljn*
iznos*|sume|sumom|cifra|cifru|cifre
cenovnk*
platio|platila|platili|plaćam|plaćamo|plaćao|plaćala|plaćali|placen*
dao|dala|dali .. dinara|evra|eura|maraka|hiljad*|para
vredi|vrijedi|vredelo|vrijedilo|vrednost*|vrijednost*
ukupno|total|bruto|neto
budžet*|kalkulacij*

[concept fee]
naknad|naknada|naknade|naknadu
taks|taksa|takse|taksu|pristojb*|članarin*
doplat*|nadoplat*
poštarin*
dodatn* trošk*
naknadi|proviz*
dažbin*
upisnin*|kotizacij*|startnin*|školarin*|participacij*
doplta
održavanj* računa|kartice|naknad*
ležarin*|parkirnin*|putarin*|cestarin*
komunaln* taks*
turističk*|boravišn* taks*|pristojb*
samodoprinos*|doprinos*
porez na

[concept fine-penalty]
kazn|kazna|kazne|kaznu|kažnj*
prekrš*|penal*
kontrolor*|kontrola|komunaln*|pauk*
doplatn*
ugovorn*|parking* kazn*
kazni|kaznom
kaznili|kaznila|kaznio
kontroler*|reviz*
globa|globe|globu
zatezna|zatezne kamat*
opomena|opomene|opomenu
redar*|komunalac|komunalc*|policajac*

[concept security-deposit]
depozit*
kaucij*
avans*|akontacij*|kapar*
unapred*|unaprijed*
polog*|garantn*
predujam|predujm*
uplata|uplatio|uplatila|platio|platila|dao|dala unapred|unaprijed|avans|kapar*|pola
jemstv*|zalog|zaloga|menic*

[concept direct-debit]
automatsk*
skinul*|skida|skidaju|skinuto|skinuo
zaduži*|zaduže*|teret*
terećenj*
trajn* nalog*
direktn* zaduž*
skinuli|skinulo|skinula|skinuo|skinete|skidate|skida|skidaju|skinlo|skinut* .. sa|s|račun*|kartic*|din*|evr*|eur*|hiljad*|mi
s računa

[concept instalment]
rata|rate|ratu
mesečn*|mjesečn*
lizing*
odgod*|odlož*
ratama|ratica
leasing*
bez kamate

[concept tax-authority]
porez*|pdv*|carin*|poresk*
opštin*|općin*|uprav|uprava|grada|država|ministarst*
dozvol*|rešenj*|rješenj*
zahtev*|zahtjev*|molba|molbu|obrazac|formular*
eksproprij*|katastar*|katastr*|gruntovnic*
saglasnost|potvrda|potvrdu|potvrde|uverenj*|uvjerenj*
podnesak|podnesk*
apr|euprava|matičar*|mup
obrasca|ppi|pp1
šalterš*|činovnic*
sekretarijat*
samodoprinos*|doprinos*
geometar*|urbanizam|urbanizm*

[concept pension-benefit]
penzij*|penzioner*|mirovin*|umirovlj*
socijaln*|dodatak|subvencij*
porodilj*|dječj*|dečij*
invalidnin*
naknad* za bol
pio|hzmo
dečji|dečiji|dječji|roditeljsk* dodatak|dodatk*
tuđa|tuđu|tudja nega|njega|negu
bolovanj*
alimentacij*|minimalac|minimalna
stipendij*
nezaposlen*|biro|birou
borac|boračk*|rvi

[concept wages-job]
plat|plata|plaću|plaće|platu|zarad*
posao|posla|poslu|radim|radio|radila|poslodav*
smen*|smjen*|prekovrem*
dnevnic*|nadnic*
plate
poslom
radnik|radim|radila|radio|radimo u|kao|kod|od|smen*
regres
topli obrok
slobodan|neplaćeno dan|odsustvo
izgubljen* dnevnic*|nadnic*|dan*
preduzetnik*|frilenser*|obrt|obrtnik*|paušal*|samozaposlen*
frizer* salon

[concept contract]
ugovor*|sporazum*
potpis*
član|člana|stav|klauzul*|aneks*
vezan|obavez*
ugovr*
anex*
predugovor*|kupoprodajn*
punomoć*|ovlašćenj*|saglasnost

[concept terms]
uslov*|uvjet*
pravil*
sitna|sitno
sitn* slov*
otkazn* rok*
poslovnik*|statut*
propis*|procedur*|protokol*
član|stav|tačka zakona|pravilnik*|ugovor*
ograničen*

[concept subscription]
pretplat*
paketu|premium
novin*|časopis*|magazin*|list|lista
probni
striming*
paket usluga
tarifn* paket
probn* period*
pretplaćen*
članst*|premijum*
netfliks*|netflix*|hbo|spotify|spotifaj|disney|voyo|supersport|kablovsk*
paket|paketa|tarif* .. kanal*|mesečn*|usluga
godišnja|godišnju pretplat*|članarin*
streaming
postpejd*|postpaid|pripejd*|prepaid

[concept membership-gym]
teretan*|fitnes*|trener*
član|članic*|članstv*|članarin*
bazen*|jog|joga|jogu|plivanj*
klub|kluba|klubu
gym|džim
treninzi|trening*
članske
sprave|sprava|spravu|tegovi|tegove|sauna|saune|svlačionic*|tuševi
pilates*|zumba|zumbe|krosfit|crossfit|aerobik*
sportsk*
učlanio|učlanila|učlanj*|ucclan*|iščlan*

[concept warranty]
garancij*|garantn*|garantov*|jamstv*
reklamacij*|reklamir*
servis|servisu|servisa|ovlašćen*|ovlašten*
saobraznos*|jamč*
reklamacioni
nesaobraz*

[concept offer-discount]
ponud*
popust*|snižen*|rasprodaj*
akcij*
kupon*|vaučer*
rasprodato
promo*
3 za 2
procenat|procent*
rabat*

[concept gift-card-points]
vaučer*|poklon*
bodov*|poen*|lojaln*
bonus*|nagradn*
saldo
stanje na
bod|lojalti|loyalty|supercard|multiplus
darovn*
sakupl*|skupl*|skuplja* .. bod*|poen*|sličic*|nalepn*|žig*
nagrada|nagrade|nagradu|nagradi|dobitak|dobitnik*

[concept ticket]
kart|karta|karte|kartu|karata|ulaznic*
koncert*|festival*|predstav*|događaj*|cirkus
sedišt*|sjedišt*|sedal*|sjedal*
bioskop*|kino|pozoriš*|kazališ*|utakmic*|svirk*
karti|kartama
propusnic*
parter|loža|loži|tribin*|galerija|vip
eventim|gigstix|tickets|tiketvizion|entrio
exit|egzit|derbi|derbija
mesečna|mjesečna|godišnja|dnevna kart*|markic*
poništ* kart*|validator*|validir*
preprodav*|preprodaj*|tapkaroš*

[concept electricity]
struj|struja|struje|struju|električn*|elektrodistr*|eps
brojil*|očitanj*
kwh|kilovat*|potrošnj*
energij*
struji|strujom|strjua|distribucij*|hep|elektrovojvodin*|elektroprivred*|elektra
vati|jalov*|snaga
strujomjer*|strujomer*
očitavanj*|očitač*|inkasant*
noćna|jeftina struj*|tarif*
osigurač*|napon*|trofazn*|monofazn*|priključak|trafo*|bander*|dalekovod*
utičnic*|instalacij*|električar*

[concept power-cut]
nestank*
isključ*|iskopčan*
mrak|mraku|osigurač*
isekli
nestan* struj*
nema struje|vode|grejanja|grijanja
bez struje|grejanja|grijanja|vode|toplote|tople
nestanak|nestanci
isključili|isključen*|iskljucil*|iskljucen*|iskopčal*|iskopcal*|isekli|isjekli .. struj*|vod*|internet|telefon|broj*|plin|gas
restrikcij*|redukcij*

[concept gas-supply]
gas|gasa|plin|plina|plinsk*|gasn*
boca|boce|plinovod*
ugljenmon*
ugljen monoks*
plinar*|srbijagas*
gasomer*|plinomjer*|plinomer*
butan*|propan*|tng|metan
monoksid*

[concept water-plumbing]
vod|voda|vode|vodu|vodovod*
slavin*|česm*|cev|cevi|cijev*|kanalizac*|odvod*
wc|toalet*|tuš|tuša|lavabo*|kupatil*|kupaonic*
poplav*
vodom|pipa|pipe
fekalij*|šaht*|slivnik*|septičk*
školjk*|vodokotlić*|kazanče|kotlić
umivaonik*|sudoper*|bide|bojler
zapušen*|začepljen*|začepi*|zapuši*|odgušenj*|odštop*
vodomer*|vodomjer*
hidrofor*|bunar*

[concept heating-cold]
grejanj*|grijanj*|toplan*
radijator*|kotl*|kotao
hladno|hladna|hladan|zima|smrz*|stepeni|stupnj*
termostat*
topla voda
tople vode
centralno
ventil|grejač*
hladni|hladnoć*|ladno|zimi|ledeno|promrz*
stepena|stupanj|celzij*
peć|peći|kaljeva|kamin|smederevac|pelet|peleta
grejna sezona
grejn* sezon*
kaloriferi|kvarcna
toplot*|toplin*|podstanic*|kalorimetr*|razdelnik*

[concept waste]
smeć*|đubre|kant*|kontejner*|otpad*
odvoz*|pražnj*|komunal*
reciklaž*
đubr|đubreta|đubretar*|smetl*|deponij*|otpaci
jkp|čistoća|zelenilo
recikliran*|razvrstav*|kabast*

[concept internet-connection]
internet*|net|neta|netu|vajfaj*|wifi|optik|optika|optičk*
vez|veza|vezu|vezi|konekcij*|mrež*
ruter*|modem*
brzin*|mbps|mega|megabit*
intrnet|netom|vifi
sbb|mts|telekom|orion|yettel|vip|mtel|haloo|optima|iskon|supernova
adsl|fiber
ripiter*|repeater
mbs|speedtest
ping|gejming|lag|laguje
provajder*|operater|operatera|operateru

[concept mobile-network]
signal*|pokriv*|domet*
sim|simkartic*|esim
roming*|4g|5g
operater*
mobiln* podat*|mrež*
prenos broja
prebac* broj*
nema signal|signala|dometa|mreže
mts|yettel|telenor|tele2|telemach|telemah|mtel|haloo
gigabajt*|giga|megabajt*
dopun*|pripejd*|prepaid
hotspot
predajnik*

[concept tv]
tv|televiz*
kanal|kanali|kanala|daljinsk*|risiver*|resiver*|boks
anten*|kablovsk*|satelit*
kanale|daljinac
eon|eona|iptv|maxtv|d3i|totaltv
stb
rts|hrt
snimalic*|premotav*
film|filmov*|crtać*|crtani

[concept app]
aplikacij*
app|apk
program|programa|softver*
instal*|deinstal*|skini|skinem
aplikcij*|aplkacij*|apliakcij*|aplikacjo|apka|appka|apl
programi|programčić*|widget|vidžet
skinuo|skinula|skidam|skinem|instalirao|instalirala|deinstalirao|reinstalir* .. aplikac*|app|program
reinstalira*
mobilno bankarstvo
android*|ios
programer*|developer*

[concept website]
sajt*|stranic*|veb|web|online|onlajn
portal*|platform*
dugm*|gumb*|klik*|link|linka|pretraživač*
korp|korpa|korpu|košaric*
internet stran*
websajt*|vebsajt*
kupujemprodajem|njuškal*|olx|limundo|aukcij*|shoppster|aliexpress|shein|amazon|ebay
banner|baner*|kolačić*|cookie*
pretražit*|hrom|chrome|firefox|safari|brauzer*|browser*
linku|skrol*
formular*|eupis|esdnevnik*
es dnevnik*
korpi|checkout
domen*|hosting*

[concept login-password]
login|logov*|ulogov*|prijav*
lozink*
korisničko
autentif*|verifik*
korisničk* ime*
ulaz* u nalog
ulogujem|ulogvao|ulogiram|logiram|loginu|logiranje
pasvord*|password*|pass|sifr*|zaporka|zaporke|zaporku
prepoznavanje lica

[concept code-sms]
koda|kodov*|pin|šifr*
sms|smsa|poruk|poruka|poruku|poruke|poruc*
barkod*|qr
kodu|kodom
esemes*|smsom|smsovi
porukom|porukic*
kuar*
bar kod*
otp
puk

[concept update]
ažurir*|update*|apdejt*
verzij*
nadogradn*|firmver*
updejt*|apgrejd*|upgrade
zakrp*|patch
migracij*|migriran*

[concept error-message]
grešk*|bag|bagov*|error
404|500|503
smetnj*|problem*
pokušajte ponov*|kasnije
kvar na mrež*
pogrešk*|eror*|baguje
izbacuje|izbacuju|izbaci|javlja|ispisuje|iskače|prikazuje|piše .. grešk*|error|poruku|upozor*|nepoznat*
timeout|tajmaut|session|sesija
403|502|504|err
ups|oops
bela|crvena stran*|poruka

[concept server-system]
server*|sistem*|sustav*
održavanj*
oblak|bekap*|fajl*
baz* podat*
rezervn* kopij*
sistmu
baza|baze|bazi
oblaku|klaud*|cloud*|backup|kopija
datotek*|folder*
informatič*|informatik*|administrator*|admin
softver*|hardver*|algoritam*|modul|modula
evidencij*|registar|registra|registru

[concept photo-video]
slik|slika|slike|sliku|slikao|fotk*
snimak|snimk*|snimi*|video*
skrinšot*|screenshot*
prilaž*|prilog*
uslik*|slikala|slikali|slikam|slikano|fotograf*
snimci|snimljen*|videa|videu|klip|klipa
slika|slike|sliku|slikom|slici|slikama .. šaljem|prilož*|imam|posla*|vidi*|kač*
skrin|prtskrin
kamerom|telefonom snim*|slik*
album|albuma|albumu|fotoknjig*|negativ*
u prilogu|privitku|atačmentu|atačmentu
priložio|priložila

[concept email-letter]
mejl*|imejl*|email*|mail|maila
pism|pismo|pisma|pismu|dopis*
pisao|pisala|pisali|napisao|napisala
bilten*|newsletter*
e mail*
mailom|mailu|mailovi
pismom|pisamce|koverta|koverte|kovertu
pišem|pišemo|napisah|pisah
inbox|inboks|sanduče
prepisk*|korespondenc*
njuzleter*
telegram*|faks|faksom
poslao|poslala|slala|slao .. mejl*|mail*|poruk*|pism*|dopis*

[concept phone-call]
zvao|zvala|zovem|zove|zovu|zvali|zvati|pozva*|nazva*|nazov*
poziv|poziva|pozivi|telefonir*|telefonom|telefonsk*
govorn* automat*
javi* se na telefon
zovnul*|zovnem|zovnite|okrenul*|okrenuo|okrećem|pozovem|zvah|zvaću
pozivu|pozivom|pozive|propusten*
zvonio|zvoni|zvonjav*|zauzeto|zauzet
broj telefona
infolinij*
cimnul*|cimao|cimala|cimam
razgovor|razgovora|razgovoru|razgovarali
spojil*|spoji|spojite|prespoj*
veza se prekinu*|puca

[concept chat-bot]
čet|četu|čat|čatu|chat*|četbot*|bot|robot*
šablon*
vocap*|whatsap*|vajber*|viber*
automatsk* odgovor*
kopi pejst*
copy paste
četa|četom|četovao|četovala|četuj*|ćaskanj*
bota|botu|botovi|virtuelni
votsap|wapp|telegram|mesindžer*|messenger*
gpt

[concept queue-waiting-line]
red|redu|redov*|čekaonic*
čeka|čekam|čekao|čekala|čekali|čekamo|čekati|čekanj*
muzik*
na čekanj*|vezi
na čekanju|cekanju|vezi|liniji|holdu
guzv*
melodij*|frul*|vivaldi*|džingl*
preko reda
stojim|stojimo|stajala|stajao|stajali

[concept customer-service]
podršk*|korisnička|korisnički
dispečer*
uslug*|služb*
korisničk* služb*|podrš*
kol|call|pozivn* cent*
podršci|suport*|support
kolcentar|callcentar
kol centra
centrala|centrali|centrale|centralu
žalb*|prituzb*|prigovor*|primedb*|primjedb*
infopult*
usluzi
helpdesk|hotlajn*

[concept staff-clerk]
osoblj*|zaposlen*|radnik*|radnic*|djelatn*|kolega|kolege|kolegin*
činovni*|referent*|agent*|operater*
gospođ*|gospodin*|devojk*|djevojk*|momak|teta
sluzben*|šalteruš*|šalterašic*|savetnik*|savetnic*|savjetnik*|savjetnic*
momka|mladić*|dečko|dečka|dečki|cura|cure
kolegi|kolegu
personal|ekipa
sekretaric*|tajnic*
čistačica|spremačica|domar|redar*|hostes*|domaćic*|garderober*
konobar*|kasirk*|prodavačic*|recepcionerk*
sestra na
praktikant*|pripravnik*|volonter*

[concept salesperson]
prodavac*|prodavc*|agent|trgov*
prodao|prodala|prodali|prodat*|prodaj*
zastupnik*
agenta|agentu|agenti|komrcijalist*|predstavnik*|promoter*|promotork*|akvizit*
nagovor*|nagovarao|nagovorio|nagovorila|ubedio|ubedila|ubijedi* .. da|na|uzm*|kupi*|potpiš*
prodavaonic*|komercijal*
kupac|kupca|kupcu|kupaca
od vrata do vrata
oglašivač*|preprodav*

[concept manager-owner]
šef|šefa|šefov*|šefic*|direktor*|menadžer*|menedžer*
gazd|gazda|gazdi|vlasni*|upravni*|rukovod*|poslovođ*
uprav|uprava|upravu|predsednik*|predsjednik*
šefu
gazde|gazdu|gazdaric*
upravitelj*|ravnatelj*|menedžment*|menadžment*
nadređen*|pretpostavljen*|nadlezn*|načelnik*|načelnic*
predradnik*|smenovođ*|voditelj*|supervizor*
dekan*|rektor*|sindikat*
upravi|vodstv*
bos|boss|glavni|glavna|glavnog

[concept guard-security]
obezbeđ*|obezbjeđ*|čuvar*|zaštitar*|redar*|portir*|izbacivač*
pretres*|pretraži*
krađ*|ukrade*
vratar*|šaner*|sekjuriti|security
lisice

[concept school-course]
škol*|nastavni*|učitelj*|direktorka|profesor*|razred*|odeljenj*
fakultet*|univerzitet*|sveučiliš*|student*|đak*|učeni*
ispit*|kurs|kursa|tečaj*|ocen*|ocjen*|čas|časov*
domać*|dnevnik*
autoškol*|instruktor*
osnovna|srednja|gimnazij*
pedagog*|psihologinj*
svedočanstv*|svjedodžb*|esdnevnik*
čas|časa|časova|časovi|časove .. engleskog|vožnje|gitare|plivanja|otkaz*|instruktor*
kursu|kursevi|radionica|obuk*|seminar*|predavanj*|webinar*
polagao|polaganje
odelenj*
đaci|matur*|brucoš*
udžbenik*|đačk*|pribor
ekskurzij*
faks|faksa|faksu|indeks*
upis|upisa|upisni|prijemni|prijemnog
diploma|diplome|diplomu|sertifikat*|certifikat*

[concept daycare]
vrtić*|obdaništ*|jaslic*
predškolsk*|boravak
vaspitač*|odgojitelj*|dadilj*
jasle|zabavište
bebisiter*
igraonic*

[concept flat-rent]
stan|stana|stanu|stanov*|stanodav*|kirij*|podstan*|najam*|zakup*
kuć|kuća|kuće|kući|kuću
zgrad*|ulaz|ulazu
selidb*|preseli*|useli*|iseli*
lift|lifta|liftu|dizal*
garsonjer*|dvosob*|jednosob*|soban|najma|najmu|najmodav*|iznajmio|iznajmljuj*|cimer*
renta|rentu
ulaza|haustor*|hodnik*|podrum*|tavan*|svetlarnik*|stepenišn*
skupština|stanar*|upravnik
gazdaric*
selim|selili|useljen*|iseljenj*|preseljen*
novogradnj*|stambeni|stambena
nekretnin*
kvadrat*
komšij* iznad|ispod
dvorišt*|avlij*|bašt*|garaž*

[concept roof-leak-damp]
krov*|plafon*|tavan*|oluk*|strop*
curi|cure|procur*|prokišnj*|curenj*
buđ*|plesan*|plijesan*|vlag*|memla
poplav*
crep|crepa|oluci
kaplj*|lavor*|kofe|kofu
fleka|fleke|mrlje na plafonu|zidu|stropu
vlažan|vlažni|vlažno|plesni|gljivic*
hidroizolac*|izolacij*|fasad*

[concept renovation-building]
renovir*|renovac*|gradnj*|građevin*|gradilišt*|izvođač*|radov*|adaptac*
kupatil*|pločic*|keramik*|krečenj*|farbanj*|moler*|malter*|tapet*
prozor*|vrata|vratima|brav*|zid|zida|zidov*|pod|patos*|parket*|ograd*|stolarij*
rekonstrukc*|sanacij*|sanir*|preuređ*|gradimo|gradili|zidanj*|dogradnj*|novogradnj*
majstori|investitor*
fuge|fugovanj*|košuljic*|estrih|krečil*|farbal*
laminat*|podov*
pvc|ugradnja|ugradnje|ugradnju|ugradili|ugradio|ugrađen*|montaža|montažu|montir*
po meri
fasad*|stiropor*|izolacij*|terasa|terase|kapij*
betonir*|beton|betona|šljunak|pesak|cigl*|armatur*|ploča
zidu|gips*|knauf*
skela|skele|prašin*|šut|šuta
kopa*|raskop*|iskop*
okrečen*|okrečil*|okrečit*|okrečio
gletovan*

[concept cleaning-laundry]
čist|čisti*|čistač*|spremač*|higijen*
perionic*|pranj*|opran*|oprao|hemijsk*
peškir*|ručnik*
očišćen*|čišćen*|čiste
spremanj*|pospremi*|usisal*|usisav*|brisal*|prebrisal*|ribal*|ribanj*|dezinfek*|dezinfik*
praonic*|opral*|opere|oprati|pere|veš|vesa
ručnici|krpa|krpu|krpe
deterdžent*|omekšivač*|izbeljivač*|varikin*|domestos
peglanj*|ispegl*|opegl*

[concept supplier-goods]
dobavljač*|veleprodaj*|magacin*|skladišt*|rob
roba|robu|robe|otpremnic*|palet*
trgov*|zalih*|lager*|stovarišt*
distributer*|veletrgov*|uvoznik*|proizvođač*|fabrik*|tvornic*
na stanju
robi|robom|artikl*|artikal|asortiman*|kontingent*|šarž*|partij*
cmr
maloprodaj*|otkup*
sirovin*|repromaterijal*|poluproizvod*

[concept company-firm]
firm|firma|firme|firmi|firmu
kompanij*|preduzeć*|poduzeć*|tvrtk*|organizacij*
brend*|marka
firmom|firmetin*|doo|korporacij*|koncern*|ustanov*|institucij*|zavod*
marke
konkurencij*|konkurent*
vaša|vasa|vaše|vašoj|vašu kuća|kuću|firma|kompanija|ustanova|agencija
franšiz*|predstavništv*|podružnic*
multinacional*|stečaj*|likvidac*
udruženj*|zadrug*|fondacij*

[concept personal-data]
podat*|podaci
gdpr|privatnost*|poverljiv*|povjerljiv*
evidencij*|baz*|dosije*|karton*
poverenik*
podacima
zzlp|osobn*
tajnost
poverenic*|povjerenik*|azop
saglasnost|saglasnosti|privola|privole|pristanak|pristank*
registar|kartoteka
jmbg|oib
matični broj

[concept id-document]
pasoš*|putovnic*|dokument*
jmbg*|matični|oib
identitet*
ličn* kart*
vozačk* dozvol*
matičn* broj*
datum rođenja
isprave|ispravu lič*|osob*
lična|ličnu|osobna|osobne|iskaznic*|vozačka|vozačke|vozačku
lične karte
papiri|papire|papira|papirologij*
matičnog|oiba|pib
izvod iz matične|rođenih|umrlih
umrlic*|krštenic*|rodovnic*|smrtovnic*
državljanstv*|viza|vize|vizu
potvrda o
knjižica|knjižice|legitimacij*|legitimis*|legitimir*|propusnic*
fotokopij*|kopija|kopiju
overen*|ovjeren*|pečat*|notar*|bilježnik*

[concept home-address]
adres*|ulic*
sel|selo|selu|grad|gradu
prebivališt*
poštansk* broj*
broj kuć*
adrsu|sokak*|bulevar*|naselj*|blok|mahal*|kvart*
kućna|kućnu|kucnu|kućni adres*|broj|prag
sprat|sprata|kata|ulaz|interfon*|potkrovlj*|prizemlj*
sela|grada|varoš*
boravište
poštanski broj
na vratima|kapiji|pragu

[concept private-number]
broj|broja|brojev*
telefonsk* broj*
šifra korisnik*
broju|brojem
privatni|privatan|privatnog|tajni|nov* broj*
moj|moja|mog broj*|telefona|mobitel*
promen* broj*

[concept camera-surveillance]
kamer*|nadzor*
snima|snimal*|snimaju|snimio
špijun*|mikrofon*
gledao kroz
videonadzor*
snimate|snimak|snimka|snimke
prisluš*|praćenj*|uhod*
alarm|alarma|alarmni|senzor*
lokacij*|gps|geolokacij*
gleda|gledali|gledaju .. kamer*|u|kroz|kupatil*|svlačionic*
interfon*|videofon*

[concept ad-spam]
reklam|reklama|reklame|reklami|reklamu|oglas*|spam*|letak|letk*|katalog*|prospekt*
marketing*
odjav*|bilten*|pristan*
telefonsk* prodaj*
reklamn*|propagand*|spot|bilbord*|banner
flajer*|brošur*
spam|spama|spamuj*|neželjen* pošt*|poruk*|mejl*|poziv*
newsletter*|njuzleter*
telemarketing*|anket*
zivkaju|zivka|zivkat*|salijeću|saleću|uznemir*
influens*|influenc*

[concept fraud-scam]
prevar*|obman*|varalic*|mulja*|mufljuz*|fišing*
opljačk*|pljačk*|krađ*|ukral*|ukrao|lopovluk*
laž*|zavara*
dovod* u zabludu
varate|varaju|vara|varali|varanj*|izigra*|nasankal*|nasamari*|nasadil*|namagarčil*|navukao|navukli|zajebali|zezn*|ojadil*|oderal*|odral*|opelješ*|pokral*|pokrao|orobil*
lopovluci|razbojništv*|iznud*|reket*|ucjen*
mućk*|mutljavin*|marifetluk*|malverz*|manipulac*|manipuliš*|smicalic*|folira*|podval*|šibicar*
phishing|scam|skem|skam|skamer*|fejk|fake
uvalil*|utrap*|podmet*
protivpravn*|protuzakonit*
piramid*|ponzi*|ispuhan*
ucenjuj*|ucenjiv*

[concept child]
dete|dijete|djetet*|djeca|djece|deca|dece|deci|decu|sin|sina|sinu|ćerk*|kćer*|kći|devojčic*|djevojčic*|dečak*|dječak*|unuk*|klinac|klinc*
godišnj*
maloletn*|maloljetn*
godina star
godinu dana
klinka|klinku
mališan*|mališa
derište|derišta
detet*|detencet*|djetešce
dečic*|dječic*|dečij*|dečj*|dječij*
kerk*
unuč*|praunuk*
curic*|djevojčur*|dečkić*|momčić*
pubertetl*|tinejdž*|adolescent*
prvak|prvačić*|osnovac|osnovc*|vrtićk*
od tri|četiri|pet|šest|sedam|osam|devet|deset godina
sa|s detetom|djetetom|decom|djecom|sinom|ćerkom

[concept baby-pregnancy]
beb|beba|bebe|bebi|bebu|novorođ*|odojč*|pelen*|kolica|krevetac*|bebin*
trudn*|doji|dojim|porod*
adaptiran* mlek*
mesec* star*
bebic*|bebac|bebom|bebama|bebo|bepc*
dojen*|dojila|dojiti
porodil*|porođaj*|porođ*|porodj*|porodilja|carski rez|trudovi
u osmom|devetom|sedmom|šestom mesecu
blizanc*|blizanac|trojk*
babinj*

[concept elderly-disabled]
star|stara|stari|starac*|starij*|bab|baka|bake|baki|baba|babi|deda|ded|djed*|nan|penzioner*
invalid*|kolica|slep|slepa|slijep*|gluv*|gluh*|dement*|hendikep*|nepokret*
udovic*|udovac*
starci|staric*|starcu|starca|starce|starosedel*
bakic*|bakuta|babica|bako|dedic*|dedo|dedi|dedu|dida|nana|nene|nona|nono
penzos*|penzić*|umirovljenik*|umirovljenic*
slabovid*|nagluv*|nagluh*
demenc*|alchajm*|alzheimer*|senil*
slepi
u kolicima
na štakama
osamdeset|sedamdeset|devedeset i|godina|osma|pet|dve
imam 7*|8*|9* godin*
autizm*|autistič*|daunov*

[concept parent]
majk|majka|majke|majci|majku|mama
mame|mami|mamu|otac|oca
ocu|tata|tate|tati|tatu|roditelj*|svekr*|tašt*|ćale|keva|babo
mamin*|mamom|mamo|mamic*|matere
tatin*|tatom|tajko|caletu|ćaleta|matorci|kevi|kevu
ocem|očev*|oče
svekar|punica|punac|punici
očuh*|maćeh*|poočim

[concept spouse-relative]
muž|muža|mužu|suprug*|žena|ženi|ženu|žene|partner*|dečko|verenik*|devojka
brat|brata|bratu|sestr|sestra|sestru|sestri|stric|tetk*|ujak*|rođak*
porodic*|obitelj*|familij*
mužem|muževlj*|supruzi|bračni
žena|žene|ženi|ženu|ženom mi|moja|moju|je
snaha|snahe|snaja|snaji|snaje|zet|zeta|zetu|zetom|jetrva|šurak*|svastik*|dever*|zaov*
brat|brata|bratu|bratom|brat mi|braća|braco
strica|stricu|strina|ujna|teča|rodjac*|rodbin*|rodica
ukućani
verenic*|vjerenik*|zaručnik*|zaručnic*
vanbračn*

[concept neighbour-friend]
susjed*|sused*
prijatelj*|drug|drugar*|ortak*|pajdaš|kum|kuma
cimer*|poznani*
komsi*|komšo
susetk*
drugov*|frend*|jaran*
pajtaš*|burazer*|buraz|kompanjon*
kumu|kumov*|kumic*
vršnjak*

[concept pet-animal]
pas|psa|psu|psi|pseto|kuc|kuče*|mačk*|ljubim*|životinj*|veterinar*
krav*|konj*|ovc*|ovac|koz|jagn*|jaganj*|svinj*|tel|tele|teta*|kokoš*|pčel*|stok|stoka
zec
psom|pse|psić*|šteneta|štenad
mačak|mačor*|macan|mačić*
papagaj*|hrčak|hrčka|zeca|zečić*|zamorče|kornjač*|akvarij*|ribica|ribice|kanarin*
teleta|telad|junad|june|junet*
prase|praseta|prasić*|krmača|ovaca|koza|koze|kozu|jare
koke|pile|pilic*|ćurk*|patke|guske|petao
košnic*|kobil*
pudl*|labrador*|šarplanin*|haski|maltezer*|buldog*|pekinezer*|pitbul*|mešanac|lutalic*
veterinarsk*|vet stanic*|uginu*|uginul*|krepao|krepal*

[concept insect-foreign-object]
insekt*|kukac*|bubašvab*|buba|bube|bubic*|crv|crva|crvi|crvlj*|mušic*|muv|muva|larv*|mrav*|stenic*|paukov*|žohar*
dlak|dlaka|dlaku|stakl*|metal|plastik*|žic|žica
miš|miševi|miša|pacov*|štakor*
kosa u
stjenic*|buve|buva|muve|muha|muhe
crvić*|gusenic*|glist*
komad|parče|komadić plastike|metala|stakla|najlona|gume|drveta|kosti
krpelj*|vaške|šugav*

[concept illness]
bolest*|bolesn*|rak|raka|kemoter*|hemoter*|srčan*|srce|infarkt*|šlog*|moždan*|dijabet*|šećeraš*|astm*|epileps*|dijaliz*
depresij*|anksioz*|panik*
bol|bolov*|bolo|boli|bole|temperatur*
razbole*|razbolje*|razbolil*|bolujem|boluje
tumor*|karcinom*|leukemij*|metastaz*|onkološk*
aritmij*|bajpas|stent|pejsmejker*
šećer|šećerna|inzulin*
bronhit*|hobp|padavic*|multipl*|skleroz*|parkinson*|reuma|artritis*|išijas*
grip|gripa|prehlad*|kovid*|korona|groznic*|kašalj|kašlje|kašljem|upala|upalu
migren*|glavobol*|vrtoglavic*|nesvestic*|nesvjestic*|nesanic*
panični
na dijalizi|terapiji|bolovanju|bolničkom
operisan*|operacij*|kuk|koleno|koljeno
autoimun*|celijakij*|hašimot*|štitn*
virus*|infekcij*|sepsa|sepse

[concept death-grief]
umr|umro|umrl*|umire|preminu*|smrt|smrti|pokoj*|mrtav|mrtva|ostavin*
sahran*|pogreb*|grob|groba|grobu|groblj*|sanduk*|kovčeg*|četrdesetnic*|parastos*
žalost*|udovic*
umre|umreti|umrijeti|umirala|umirao
upokoji*
rahmetl*|nebožčik*
smrću|smrtni|posmrtn*|smrtovnic*
dženaz*|ukop|ukopa|kremir*
grobar*|grobnic*|nadgrobn*
udovac|nasledn*|nasljedn*
nema ga
tuguj*|tuga|tugu|crnini|žalosn*|ožalošć*|ucvilj*|saučešć*|sućut
pomen
poginuo|poginul*|izdahn*

[concept celebration]
svadb*|venčanj*|vjenčanj*|rođendan*|božić*|uskrs*|godišnjic*|slav|slavu|slava|krštenj*|matur*|proslav*
poklon|poklona|poklone|cveć*|cvijeć*|cvet*|buket*
prsten*|nakit*
veridb*|zaruk*|momačk*
rođos|punoletstv*|punoljetstv*
krizm*|pričest*|sunet*
badnj*|vaskrs*|bajram*|doček|dočeku|valentinov*
nove godine
novu godinu
osmi mart
žurka|žurku|tulum*|zabav*|fešta|veselj*|slavlj*
ispraćaj*|rastank*

[concept money-hardship]
novac|novca|pare|para|parama|dug|duga|dugov*|nezaposlen*|otpušten*|samohran*|siromaš*
izvršitelj*|prinudn*|deložac*|blokad*|plenidb*
bez posla
socijaln* slučaj
otkaz na poslu
bez posla|para|dinara|primanja|prebijene|prihoda
poslednje|zadnje|poslednji|zadnji pare|dinare|novac|dinar
hranitelj*
dužan|dužna|zadužen*|zadužio|zadužila|pozajmio|pozajmila|pozajmljujem|veresij*
dugu
nedozvoljen* minus
ostao|ostala bez|posao|kuće|krova|plate
dobio otkaz
iseljenj*
štedela|štedeo|uštedel*|štedio|štednj*|ušteđevin*
crkavic*|sića|siću|mizerij*|mizern*

[concept lawyer-court]
advokat*|odvjetn*|sud|suda|sudu|sudom|tuž|tužim|tužb*|tužiti|tužiću|parnic*|pravn*
zakon*|pravo|prava|nezakonit*|protivzakon*
tužit ću
zastupnik*
sudovi|sudsk*|sudij*|sudac|tužil*|tužićemo
spor|sporu|spora|medijacij*|poravnanj*|nagodb*|vansudsk*
veštačenj*|vještačenj*
obligac*
rocist*|presud*|apelac*|strazbur

[concept police]
policij*|mup|mupu|milicij*
krivičn*|kaznen*|tužilaš*|tužilac*
prijavi*|prijavljujem|prijava|prijavu|prijavljeno
policajac|policajca|policajci|murij*|murja|pandur*|pajkan*|plavci
mupa|supa|supu
192|patrola|patrolu|patrole
uviđaj|uviđaja|interpol*|vtk
visokotehnološk* kriminal*
privođenj*|uhaps*|hapse|hapšenj*|robij*

[concept regulator-ombudsman]
inspekcij*|inspektor*|ombudsman*|zaštitnik*|potrošač*|regulator*|poverenik*|povjereni*|nbs|azop|hakom|komisij*
tržišn* inspekc*
zaštit* potroš*
narodn* bank*
agencij* za
tržišna|tržišnoj|sanitarna|sanitarnu|komunalna|turistička|turističku|radna|veterinarska|elektroenergetska|građevinska|prosvetna|prosvjetna inspekc*
pravobranitelj*
apos|efektiva
ratel*|rak|hera|aers
hnb|hanfa
narodnoj banci
cvd|direktorat*
ravnopravnost*
ministarstv*|ministar|ministru|sekretarijat*|komor*

[concept press-media]
novinar*|novine|novinam*|medij*|štamp*|televizij*|n1|rts|blic|kurir|redakcij*|rtl|reporter*
članak|emisij*
dnevni list
b92|rtv|tanjug|blicu|informer|telegraf|nedeljnik|večernji|jutarnji|24sata|index|avaz|klix|nezavisne|bhrt|ftv|hayat|hrt
provereno|potraga|insajder|istražite
na naslovn*

[concept social-media-review]
fejsbuk*|fejs|fejsu|facebook*|tiktok*|instagram*|insta|redit*|reddit*|jutjub*|youtube*|tviter*|mreže|mrežama
gugl*|google*|zvezdic*|zvjezdic*|ocen|recenzij*
objav*|podel*|podijel*|delite|dijelite|šeruj*
tik tok
fejsa|fejzbuk*|stori|story|storij*
twitter|jutub|jutubu|podkast*|podcast*|bloger*|influens*|influenc*|pratilac*|pratioc*|pratitelj*
tripadvisor*|trustpilot*|forum*
komentar*|lajk*|šerovan*|viral*|postovi
okači*|kačim|postujem
viber
u grupi|grupu|grupama

[concept discrimination-group]
rom|romi|roma|romkinj*|romsk*|cigan*|stranac|stranci|stranki*|crnac|crnkinj*|migrant*|musliman*|hrvat*|srbin|srbi|bošnja*|albanac*|šiptar*|gej|kinez*|naglasak|akcent*|marama|maramu
diskrimin*|rasis*|homofob*|nacionalist*|seksist*
povratni*
boj* kože
zato što sam
romu|romima|cigo|cigu
stranca|imigrant*|izbegl*|izbjegl*|azilant*|dođoš*|doš*ljak
kineskinj*|ruskinj*|arap*|turčin|turci|mađar*|bosanac|bosanci|bosank*|srpkinj*|srbijan*|crnogor*|slovenac|albanka|albanci|slovak*|rumun*|bunjev*|goranac|gorani|vlah|vlasi
hidžab*|hodža|pravoslav*|katolik*|katolič*|jevrej*|adventist*|jehovin*
lezbijk*|lezbej*|gay|homoseks*|transrod*|lgbt*|peder*
ravnopravnost*|neravnopr*|predrasud*|rasizam|šoviniz*|ksenofob*|nacionalizam|seksizam|ejdžizam|mizogin*
tamnoput*|crnci|obojen*
naglaska|naglaskom|akcenat|izgovor|dijalekt*|ekavic*|ijekavic*|ćirilic*|latinic*
takve kao
ko ti
za takve|takvima
invaliditet*
slepa sam
gluva sam
u kolicima

[concept elevator]
lift|lifta|liftu|liftov*
dizal*
pokretn* stepenic*
liftom

[concept parking]
parking*
parkir*
odneo pauk
parkinzi
parkomat*|parkometar*|parkometr*
zona 1
zona 2
pauk|pauka .. odneo|odnio|odvezao|digao

[concept door-window]
vrata|vratima
prozor*
kapij*
staklo|stakla
roletn*
vratnic*|vratanca
kvaka|kvake|kvaku|kvakom|šteka|dovrat*|štok|štoku|šarka|šarke|šarki
okno|okna
komarnik*|žaluzin*|škur*|grilj*
ograda|ogradu
izlog|izloga|vitrin*
ulazna|ulaznih|balkonska|garažna vrat*
promaja|promaju
interfon|interfona
dihtung*|dihtuje|zaptiv*

[concept key-lock]
ključ*
brav*|katanac*
zaključan*
cilindar|cilindr*|katanca|reza|rezu
zaključao|zaključala|zaključali|otključa*

[concept smoke]
dim|dima|dimi|dimio|dimila
protivpožar*
zadimi*
dimom|dimu|zadimljen*|dimnjak*|dimnjač*|odžak*|čađ|čađi|gar
cigaret*|cigare|duvan*|puše|pušač*|pušenj*|duhan*
izduvn*|auspuh*|isparenj*
smog*|paljevin*

[concept fell-slipped]
pao|pala|pali
okliz*|klizav*|poskliz*
sapl*|spotak*
srušil*|srušio
pao|pala|palo|pali .. sa|s|niz|na|u|stepen*|led*|merdevin*|bicikl*|autobus*|pločic*
proklizn*|proklizao
zapeo
stropošta*|strmopiz*|tresnu*|ljosnu*|prevrnuo|prevrnula|skotrlja*
upao|upala|upadne|upadoh|propao|šaht*
kroz rupu
pad niz|sa|na|s

[concept gas-smell]
miriše|miris|oseća|plina|gasa|gas
plin
osjeća na
ugljen*|monoksid*

[concept flowers]
cveć*|cvijeć*|cvet*|cvjet*|buket*|ruž|ruža|ruže|venac*|vijenac
cvjećar*
sadnic*|biljk*
cvijet
ružu|karanfil*|lala|lale|tulipan*|gerber*|orhidej*|ljiljan*|hrizantem*|krizantem*|muškatl*|gladiol*|zumbul*|božur*
venca|vence|vijenca
saksija|saksiju|kaktus*|fikus*|bonsai
uvel*|uven*|sparuš*|ocvalo
jelka|jelku|bor

[concept watch-jewellery]
nakit*|prsten*|ogrlic*|narukvic*
minđuš*|naušnic*|gravur*|gravir*
ručn* sat*
burma|burme|lančić*|privezak*|medaljon*
zlato|zlata|zlatn*|srebr*|dijamant*|cirkon*|biser*|brilijant*
ručni|zidni|ručnog|zlatni|džepni sat*
zlatar*|juvelir*|draguljar*
ugravir*|posvet*
bižuterij*

[concept event-concert]
koncert*|festival*
predstav*|izložb*
priredb*|svirk*|utakmic*
bend|benda|bendov*|pevač*|pjevač*|izvođač*|hor|hora|orkest*|filharmon*
egzit|exit|guča|gitarijada
premijer*|opera|balet|mjuzikl*|stendap*|kabare
derbi|meč|meča|turnir*
sajam|sajma|sajmu|konferencij*|kongres*|vašar*|manifestac*
proslava|žurka|doček|zabava
scena|scene|bina|bine|bini|razglas|ozvučenj*|tribina|parter
maskenbal*|karneval*|maraton*|trka|trke|trku

[concept meter-reading]
brojil*|vodomer*
očitan*|očitav*|procen*|procij*
potrošnj*|kwh
brojač*|strujomer*|strujomjer*|vodomjer*|plinomer*|plinomjer*|gasomer*|kalorimetar*|kalorimetr*|delitelj*|razdelnik*|impulsator*
očitao|očitala|inkasant*|očitač*
kubik*|kilovat*
bazdar*

[concept book-magazine]
knjig*|knjižar*|izdavač*
novin*|časopis*
bibliotek*|knjižnic*
knjgu|knjižic*|udžbenik*|rečnik*|rječnik*|roman|romana|enciklopedij*|slikovnic*|strip|stripa|stripov*|lektir*|zbirk*
laguna|vulkan|delfi|dereta
magazin|politika|nedeljnik|ukršten*|enigmatik*|revij*
sportski žurnal
biblioteci|čitaonic*
korice|koricama
autor|autora|pisac|pisca|tiraž*|izdanje|izdanja|prelom|lektor*

[concept hair-beauty]
kosa|kosu|frizer*|frizur*|nokt*
tetovaž*|šmink*|trepavic*|obrv*|masaž*
kose|kosi|kosom|šišk*|pramen*|ekstenzij*|perik*|minival*|ondulacij*
brica|berber*|barber*|salon|salona|ljepote
šišanje|šišanja|ošišao|ošišala|šišao|farbanje|farbala|ofarbala|izblajhala|blajh*|feniranj*|keratin*|botoks*|filer*|hijaluron*
manikir*|pedikir*
microblading|mikrobl*|tetovira*|pirsing*
depilacij*|epilac*|kozmetičar*|maser*|solarijum*
brijanj*|brkov*
mejkap*|makeup

[concept stairs-accessibility]
stepenic*|rampa
rampu|pristupačn*
invalidsk* kolic*
stepenik*|stepeniš*|stubišt*|basamac*|skalin*|stube|prag
rampe|rampi|kosina|rukohvat*|gelender*
kolicima|invalidska
na sprat|treći|četvrti|peti|sedmi|šesti sprat|kat|spratu|katu
penjem
penjati|peške|pješke
brajev*
znakovn* jezik

[concept late]
kasni*|kasne
kašnjenj*|zakasn*
kasno
okasnio|okasnil*
prekasno
na vreme|vrijeme nije|ne|nisu|stig*
stigne .. juče|pre|prije|prošl*|ponedelj*|u
trebalo je .. juče|pre|prije|prošl*|ponedelj*|u
da bude .. juče|pre|prije|prošl*|ponedelj*|u
sporo|sporost*|puževi

[concept delayed-postponed]
odlag*|odlož*
pomer*|pomjer*|prolong*
odugovl*|razvuk*|otež*
nov termin|datum
odgođen*|odgodil*|odgadj*|pomicanj*|pomaknut*
razvlač*|zavlač*|oteglo|odužilo|stopira*
pa u utorak|četvrtak|petak|ponedeljak|sredu

[concept not-arrived]
nigde|nigdje
još|uvek|uvijek čekam
ništa nije
nije|nisu|nikad|nisam|nismo|ni|niste .. stig*|stigao|stigla|stiglo|došao|došla|došlo|dobi*|isporučen*|dostavljen*|primi*|pojavio|pojavila|pojavili
još nije|nisu|nema
nema ga|je|ih
i dalje čekam
ne|nije|nisu|nema|nikad|niti .. stig*|stiž*|stigao|stigla|dolaz*|dosla|doslo|dosao|došli|pristig*|isporuč*|dostav*|uručen*|pojavi*
ni od
još|jos .. čekam|nema|nije|ništa|nista|nisam|nisu|cekam
jos|još nije|nema|nisam|nisu|čekam|cekam
nema|nigde|nigdje|nikako .. paket*|pošilj*|porudžb*|narudžb*|robe|knjig*|kurira|ga|je|ih
nema ga
nema ih
nisam|nismo .. dobio|dobila|dobili|primio|primila|primili|video|videla|dočekao|dočekala
čekam|čekamo|cekam|čekala|čekao .. već|vec|mesec*|nedelj*|dan*|paket*|pošilj*|od
mesec .. čekam|nema|ništa|nije
mesec dana .. čekam|nema|ništa|nije
dve nedelje .. čekam|nema|ništa|nije
ne stiže|stize|dolazi|isporučuje

[concept lost-missing-parcel]
izgub*
nesta*
zagub*
ispari*
bez traga
nema ga nigde
paket*|pošilj*|kofer*|prtljag*|torb*|pism* .. izgub*|nesta*|zagub*|isparil*|zalut*|zaturen*
zatur*|zametnu*|zaluta*
ne zna .. gde|gdje .. paket*|pošilj*|je|mi
nađete|pronaći|pronađu
ukraden*|ukrali
iz paketa

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
na pogrešnu|pogrešnoj|krivu|krivoj|drugu|drugoj|staru|staroj|tuđu adres*|ulic*|kuć*|vrata|zgrad*|grad*|poslovnic*|paketomat*
kod komšije|komšinice|susjeda|suseda|nekog|drugog
u drugi grad
završi* .. kod|u .. komšij*|nekog|drug*|novom|nišu|zagreb*|valjev*
istoimen*
zameni* adres*|ulic*|pakete|nalepnic*
tuđi|tuđa|tuđe|tudji|tudj* paket|pošiljk*|pismo|nalepnic*

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
niko|nitko .. nije|se|ne .. došao|dosao|doš*|pojav*|javi*|dolazi|izašao|zvonio
nisu|nije .. došli|dosli|došao|dosao|došla|pojavi*|pojavil*|udostoj*
čekala|čekao|čekali|čekamo|čekam|cekala|cekao .. džabe|uzalud|zalud|badava|majstor*|kurir*|tehničar*|serviser*
uzeo|uzela slobodan|slobodno|odsustvo|dan|neplaćeno
zakazan*|najavljen*|dogovoren* .. niko|nitko|nisu|nije|nema
drugi|treći|četvrti|peti put .. nije doš*

[concept cancelled-by-firm]
otkaza*
ukinu*|obustav*
storn*|poništ*
otkazan*|otkazano|otkazana|otkazali|otkazuju|otkazao|otkazala .. ste|su|mi|nam|firma|organiz*|let|porudž*|narudž*|rezerv*
ukida|ukidaju|ukidat*
ne postoji

[concept left-outside]
na kiši|ulici
pred vratima
preko ograde
ostavi*|baci*|bacio|bacili|izbaci* .. napolj*|vani|kiš*|ispred|vrat*|kapij*|ulic*|haustor*|hodnik*|ograd*|smeć*
ispred|zgrad*|kapij*|ulaz*|kuć*|garaž* .. na kiši
pred vrat* .. ostavi*|baci*|stoji|stajal*|nađ*
bačen*|baceno|bacio|bacili|bacila|hitnuo|ubacio|prebacio|šutnuo .. preko|ograd*|dvorišt*|kiš*|kapij*|bar*|blat*|žbun*|terasu|ispred
paket*|kutij*|pošilj* .. preko ograde
ostavio|ostavila|ostavili paket|kutiju|pošiljku|robu|ga|je .. na|pred|ispred|kod|pored|u

[concept broken]
pokvar*|kvar|kvara|kvarov*|neisprav*
slom*|polom*|puk*
ošteć*|defekt*|falič*|razbi*
raspa*|otpa*|odlom*|odvali*
crko|crkao|crkla|crklo|rikn*
kvaru
neupotreb*|nefunkcion*
nije ispravan
slupan*|slupal*|polupan*|polupal*|izlomljen*|smrskan*|zdrobljen*
oštetil*|falinka|feleričn*|šklopoc*
prsnul*|prsla|prslo
otkinul*|otkačio|otkačila
rasklim*|rasklopio|rasklopila
klima se
crknut*|crknuo|crknula|krepao|krepala|krepalo|kvaran
pregoreo|pregorela|pregorelo|pregorio|pregorjel*|sprži*|šlajf*|zaribao|zaribala
stao|stala i|posle
komadima|delovima|dijelovima
trknu*|šteka|šteku|brljavi|zabrljao

[concept cracked-torn-scratched]
napuk*|naprs*|pukotin*|prsk*
pocep*|pocij*|poder*|rup|rupa|rupe|paran*|iscep*
ogreb*|ulub*|izgreban*
fleka*|fleke|izbled*|izblijed*|skupio|ljušt*|linja
šav pop*
skupi* se
puknut*
izgreben*|izgrebal*|zagreban*|zgrebal*|šara|išaran*|grebotin*
ulegnuć*|udubljen*|okrnj*|krnj*|nagnječen*|zgnječen*|zgužvan*|izgužvan*|spljošten*|pohaban*
rascepl*|rascijep*|procepil*|procijep*|raspara*|paraju|razderan*
flek|umrljan*|isflekan*|pofleka*|mrlja|mrlje|mrljav*
izlinjal*|oljuštil*
iskrivljen*|iskrivio|iskrivila|savijen*|savio|deformisan*|deformira*|vitoper*
natrgnut*

[concept leaking]
curi|cure|curio|curil*|curenj*|kaplje|kapa|propuš*
poplav*|izliva|izlij*
voda na podu
procuri*|procurel*|iscurel*|iscuri*|curka
kaplju|kapi|kapala|kapalo|kapljanj*
prosul*|prosuo|prosuto|prosipa|razliven*|razlilo|izlilo|izlio|šiklj*
potop*|lokva|lokve
bure|boca|kanta|flaša|kesa|tegla .. curi|iscur*|proc*

[concept noisy-vibration]
buč*|buka|buku|zuji|zujanj*|škrip*|lupa|krči|krčanj*|zvižd*|šum|brum*|klopar*|pucket*|trešti
vibrir*|vibrac*|trese
pišt*
bruji|brujanj*|brunda*|zvrji|zvrndanj*|cvili|cviljenj*|klepeć*|klepet*|zvecka|tandrč*|tandrk*|lupaju|lupnj*|lupanj*|tutnji|grmi|krckaju|krcka|krckanj*|šušti|šuška|struže|struganj*|truckanj*
podrhtav*
ko avion
decibel*|galama|larma
odzvanja|odjekuj*

[concept wont-start-stopped]
ugas*|crkao|crklo|riknu*
ne radi
ne|nije|neće|nece|ni .. radi|radio|radila|radilo|puni|pali|upali|uključ*|otvara|greje|grije|hladi|ide|rade|funkcion*
prestao|prestala|prestalo|prestaje|stao|stalo|stala .. da|raditi
neće da
ne pali|radi|startuje|reaguje|funkcioniše|greje|hladi|puni|uključuje|prede|centrifugira|ispumpava|okreće|pumpa|šalje|piše|štampa|snima|otvara|zagreva|grije
ne radi|radii|raid
prestao|prestala|prestalo|prestaje .. radi*|greje|hladi|puni
prestao|prestala|prestalo|prestaje .. da radi
stao|stala|stalo|stane .. usred|posle|i|nasred|na
ugasi*|gasi|gase|ugasio|ugasila|ugasilo se|sam|sama|samo
isključuje|iskljuci|isključi se|sam|sama
mrtva
ni da mrdne|bekne|pisne

[concept wrong-size-colour]
veličin*|boj|boja|boju|boje
prevelik*|premal*|preuzak|preusk*|prekratk*|predug*
ne odgovara|staje
pogrešn*|kriv*|drug* broj*|veličin*|boj*
prekratak|preširok*|pretesn*|tesne|tesna|tijesn*|stežu|žulja|žuljaju|širok*|uzak|uska
broj|broja|veličina|veličine|veličinu|velicin* .. već*|manj*|pogreš*|umesto|umjesto
pogrešna|kriva|druga|pogrešnu|krivu|drugu|pogrešne boja|boju|veličina|veličinu|nijans*
umesto|umjesto .. crn*|crven*|plav*|bel*|bijel*|zelen*|siv*|braon|roze|bordo|38|39|40|41|42|43|44|xl|m|l|s
xxl
dva leva
dve leve

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
stig*|stigao|dobi*|dobih|doš*|poslal*|poslato|donel*|donijel* .. umesto|umjesto|tuđ*|pogrešn*
sasvim|potpuno|skroz|nešto|nesto drugo|drugi|drugu|drugačij*|pogrešn*
naručio|naručila|naručili|poručio|poručila|poručili|narucila|porucila .. a .. stig*|dobi*|doš*|poslal*|donel*
u kutiji .. umesto|nije|drug*|cigla|kamen|prazn*|sapun*|krompir*
drugi model

[concept missing-part]
fali|fale|falilo|falio|nedosta*|manjka*
šraf*|vijak*|vijc*|delov*|dijelov*|deo|dio
nepotpun*
samo pola
pola porudžb*
fali|fale|falilo|falila|falio|falile|nedostaje|nedostaju|nedostajalo|manjka|manjkaju|manjkalo .. mi|deo|dio|šraf*|vijak|punjač|kabl|uputst*|komad*|polovin*|jedn*|dva|dve|nog*|polic*
nekompletan|nekompletn*|krnj*
u kutiji
jedan|jedna|jedno|dva|dve|tri .. fali|nedostaj*|manje|od
ostatak porudžbine|narudžbe|robe|para|ostatka
zavrtnj*|tiple

[concept dirty]
prljav*|blato|štrok*|prašin*|musav*|umazan*|fleka*
neočišćen*|nečist*
gadno|odvrat*
nije očišćen*
gadi mi
isprljan*|isprljal*|uprljan*|zaprljan*|zamazan*|zamašćen*|umrljan*|ulepljen*
prašnjav*|paučin*|blatnj*|garav*|čađav*|fleke|mrlje
neopran*|nepospremljen*|neuredn*|svinjac|svinjarnik
buđav*|izmet|bljuv*|povraćk*|mokrać*|pišaćka
nehigijen*

[concept smell]
smrd*|smrad*
miris|mirisa
miriše|zaudar*|vonj
usmrd*|zasmrd*|prosmrd*
na ribu

[concept spoiled-mouldy-food]
buđav*|pokvaren*|ustajal*|trul*|kiseo|kisel*|ukisl*|istek*|užegl*|plesniv*|pljesniv*
rok trajanja
pokvarilo|ubudj*|pljesnjiv*|upljesn*|ucrvljal*|crvljiv*|crviv*
bajat*|istrul*|gnjil*|gnjio|smežuran*|uvel*|ocvrsl*
ukisel*|ukisnu*|prokisl*|prokiselo|uskisl*|zgrušal*|zgrušan*|užeže*|ranketljiv*|rankes*
odmrznut*|odmrzl*|odledil*|otoplj*
sluzav*|ljigav*|pozelenel*|pozelenilo

[concept raw-cold-food]
sirov*|prijesn*|presn*|nepečen*|nedopeč*
hladan|hladna|hladno|hladne|mlak*
zagore*|izgore*|presoljen*|slano|gorko|suv*
nejestiv*|bljut*|splačin*|pomij*
bez ukusa
krvav*|nedokuvan*|nedokuhan*|neispečen*|polusirov*
izgorjel*|prepečen*|prepeklo|ugljenisan*|spečen*
preslan*|neslano|neukusn*|bezukusn*|gorka|preljuto|prekuvan*|raskuvan*|razmekš*|gnjecav*|gumen*|žilav*|tvrdo|tvrda|tvrd|suho|masno|napoj
ni pas

[concept poor-quality]
kvalitet*|loš*|slab*|jeftin*|bezvez*|bezved*|očajn*|katastrof*|užas*|groz*|stravič*
budžen*|zbudž*|fušer*|šlampav*|otalja*
škart*|krntij*|otpad*|kramp|starudij*|bofl*
jadn*|bijedn*|bedn*
bačen* novac
bačene pare
nekvalitet*|bedan|bijedan|jadan
traljav*|aljkav*|nabudžen*|zbrzan*|ofrlj*|javašluk*|kriminaln*|sklepan*|skrpljen*|skrpan*
bez veze
očajan
jad
dno dna
na dnu
kineska|kinesko|kineski|kineština|šund|krš|kršina|olupina|krama|džunk|šrot*|sokoćal*|skalamerij*|klimav*
nevaljal*|nizašta
ne vredi
ne vrijedi
za bacanje
ni za šta
razočaran*|razočarenj*|razočarala
papirnat*|tanko|tanak|tanka
plastika se

[concept fake-not-as-described]
lažn*|fals*|kopija|kopije|polovan|polovn*|korišćen*|korišten*|reparir*
opis*|slikam*
trebalo da|biti
na slici
trebao biti
nije|ne .. slici|sliku|opis*|opisu|odgovara
nije|ne .. kao na slici
treba da bude
lažan|fejk|fake|replik*|imitacij*|neoriginal*|pirat*
rabljen*|iznošen*|otpakovan*|raspakovan*|izložben*|refabrik*|obnovljen*
kao nov
katalogu
slika|slike|slici|fotografij* .. drug*|jedno|laž*|fotošop*
umesto .. original*|kož*|drvet*|masiv*|pamuk*|vun*|zlat*|srebr*
kao nov*
prodat* kao

[concept not-finished-badly-done]
nedovršen*|nezavršen*|napola
kriv|krivo|krivi|nakriv*|naopak*
prepravi*|iznova
nije završen*|gotov*
loše urađen*|odrađen*|uradj*
ostavili pola
ponovo da
polovičn*|započet*|raskopan*|raskopal*
do pola
krive|kriva|naopačke|naherjen*|nahereno|ukoso|ukrivo|koso
prozor*|vrata|pločic*|kuhinj*|parket*|zid*|fasad*|krov* .. kriv*|otpad*|puc*|odvaj*|nakrivo|proklizn*|talasast*|šuplj*
prozor*|vrata|pločic*|kuhinj*|parket*|zid*|fasad*|krov* .. ne dihtuj*
nije popravljen*|otklonjen*|rešen*|servisir*|zamenjen*
fušer*|zabrlj*|zaseral*|zajebal*|upropasti*|uništil*

[concept charged-twice]
dvaput|dupl*|dvostruk*
dve uplate|naplate
dva|2 puta
dvije uplate
isti iznos
dvaput|dvostruko|duplo|dupli|duplu|triput|2x|x2 .. skin*|naplat*|naplać*|plati*|terecen*|terećen*|provuč*|provuk*|uplat*|zaduž*|otkuc*
dva puta .. skin*|naplat*|naplać*|plati*|terecen*|terećen*|provuč*|provuk*|uplat*|zaduž*|otkuc*
skin*|naplat*|naplać*|plati*|zaduž*|proknjiž*|terećen* .. dvaput|duplo|dvostruko|triput|dvije
skin*|naplat*|naplać*|plati*|zaduž*|proknjiž*|terećen* .. dva puta
udvostruč*

[concept overcharged]
previše|prevelik*|preplat*|prenaplat*|uvećan*|ogroman
naplaćen*|naplati*|naplaćuj*|skinuli|skinuto|skinulo|skidate|skida|obračunat*|fakturis*
trebalo
dodatn*|višak|viška
trostruk*
više nego
duplo veći
treba da bude
preplaćen*|preplaćivanj*|preplaćujem
zaračunal*|zaračunali|zaračunato|zaracunal*|naplatili|naplatio|naplatila|naplatiše|oderali|odral*|oguliše|ogulili|deru|dere .. više|duplo|trostruko|dvostruko|još|dodatno|punu|kao|umesto|nas|ljude|narod
umesto|umjesto .. naplat*|naplać*|skin*|račun*|dinar*|evr*|eur*|maraka|hiljad*
koju ste
deset puta
pet puta
tri puta
zakida*|zakinu*|potkrad*

[concept unknown-charge]
nepoznat*|neosnovan*|neovlašć*|čudn*|misterioz*|bespravn*
nisam naruč*|tražio|tražila|poruč*|koristi*
nije moj|moja
nikad nisam
kakav je
ne prepoznajem
šta je ovo
što je ovo
nepoznata|nepoznato|nepoznatu|nepoznat|neki|neka|neku .. transakc*|stavk*|naplat*|uplat*|skida*|zaduž*|terećenj*|trošak|naknad*|paket*
ne znam .. šta|sta|čemu|zašto|ko|otkud .. plać*|skid*|naplać*|stavk*|račun*|iznos|to
ne razumem .. šta|sta|čemu|zašto|ko|otkud .. plać*|skid*|naplać*|stavk*|račun*|iznos|to
nisam|nismo|nikad .. naručio|naručila|tražio|tražila|aktivirao|aktivirala|uključio|uključila|poručio|poručila|kupio|kupila|koristio|koristila|pristao|pristala|potpisao|potpisala|bio|bila
sta|znači|predstavlja|označava .. stavka|ovo|naknada|iznos|trošak|skinuto|servis
čemu|zašto|otkud .. naplać*|skid*|plać*|iznos|stavk*|trošak|račun*|naknad*
skida mi|nam|se .. nešto|mesečno|dinara
skida mi|nam|se .. svaki dan
fun paket

[concept refund-missing]
refund*|leglo|lego|legla|legao
nisu|niste vrati*
nije vraćen*
povrat*|povraćaj*|novac|novca|pare|uplat* .. nije|nema|nisu|ni|još|stig*|legl*|leglo
nisam dobio novac
novac|pare|lova|lovu|uplata|povrat|povraćaj|refundacija|depozit|kaucija .. nije|nisu|nema|nisam|niste|nikad|ni .. leg*|stig*|vrać*|vrati*|uplać*|dobio|dobila|video|videla|traga
nema|nigde|nigdje .. novca|para|povrata|povraćaja|refundac*|uplate|love|pare|depozita
umesto|umjesto .. novca|para|povrata .. vaučer*|bon*|bod*|kupon*
su pare

[concept wrong-name-on-document]
pogreš*|greškom
imenom
tuđ*
moje|na ime
pogrešn*|krivo|krivi|drug* ime|imen*|podat*|podaci|datum*
na moje ime
pogrešn*|pogresn*|krivo|kriv*|tuđ*|drug* .. ime|imen*|prezim*|jmbg|matičn*|datum*|adres*|slov*|titul*|pol|oib .. na|u|kart*|račun*|ugovor*|polis*|uverenj*|pasoš*|diplom*|knjižic*
ime|prezime|jmbg|adresa .. pogrešn*|krivo|kriva|netač*|tuđ*|drug*|latinic*|slovo
nisam ja .. nego|već|to|taj
imenjak*|imenjaci
isto ime
nisam milovan

[concept debt-collection]
izvršitelj*|utuži*|utjeriv*|ovrh*
opomen*|podsetnik*
dug|duga|dugov*|neplaćen*|zaduženj*
prinudn* napl*
kreditn* biro*
crn* list*
izveštaj kreditn*
utužen*|izvršenj*|ovrsi|ovršn*|ovršitelj*|plenidb*|pljenidb*
opominj*|podsjetnik*|požurnic*
pred tužbu
dugu|dužnik*|dužnici|dugujem|dugujete|dugujemo|dužan|dužna|nepodmiren*|neizmiren*|zaostatak
eos|potraživanj*|potražuj*|uterivač*|reketaš*|inkaso
zatezna|zatezne|zateznu|zakonska kamat*
kamata|kamate|zatezn*
hrok
nepostojec*|zastar*

[concept price-increase]
poskup*|poveć*|digli|skuplj*
duplo
podig* cen*|cijen*
bez najave|obaveštenj*|obavijest*
dig* cen*
poskupel*|poskupeo|poskupela|poskupelo|poskupeli|poskupljenj*|poskuplj*|poskupil*|poskupjel*|povećal*|povećali|povećanj*|povecal*|povecanj*|povisil*|povišic*|podigli|podigla|podigao|dizanj*|dižu|dignute|skočila|skocila|skočile|skočio .. cen*|cijen*|rat*|kirij*|pretplat*|članarin*|tarif*|račun*|zakup*
cen*|cijen*|rat*|kirij*|pretplat*|članarin*|račun .. poskup*|poveć*|povec*|skoč*|skoc*|porast*|diže|digl*|veća|viša|duplir*|raste|rastu|otišl*
inflacij*|indeksacij*|usklađivanj*
usklađ* cen*
kretanj* na tržištu
novi cenovnik

[concept hidden-cost]
skriven*|doplat*|ekstra
besplat*|džabe|gratis|uključen*|uračunat*
nije pomenut*|spomen*|reč*|uključen*
skriv*|dodatn* trošk*
niko nije pomen*
nigde ne piše

[concept promised-otherwise]
obeća*
garant*|potvrđen*|potvrdi*|uvjerav*|kleo
dogovor*|ugovoreno
pismeno|pisano|napismeno
trebalo|trebao|trebala
dao|data reč
rekli su da
zaklinj*|jamčil*|uverava*
rekli|rekao|rekla|kazali|kazao|kazala|rečeno|receno|tvrdili|tvrdio .. da je .. a|sad|ispalo|ništa
prodavac|agent|šef|majstor|direktor|gospođa|radnica|operater|komercijalist* .. obeća*|garant*|potvrdi*|rekao|rekla|uverava*|zakle*
prodavac|agent|šef|majstor|direktor|gospođa|radnica|operater|komercijalist* .. dao reč
crno na belo

[concept advertised-otherwise]
reklam*|oglas*|letak|sajtu|prospekt*|katalog*|natpis*
obmanj*|zavarav*
piše|pisalo|stajalo|tvrdi|tvrdite|tvrde
dovodi u zabludu
reklam*|oglas*|oglašav*|letk*|letak|katalog*|plakat*|sajtu|brošur*|bilbord*|izlog* .. piše|pisalo|stoji|stajalo|tvrd*|obeća*|kaže|prikazan*|drug*|laž*
reklam*|oglas*|oglašav*|letk*|letak|katalog*|plakat*|sajtu|brošur*|bilbord*|izlog* .. a ne
piše|pisalo|stoji|stajalo|prikazano .. na|u sajtu|oglasu|letku|katalogu|reklami|brošuri|deklaraciji|opisu|polici|izlogu|plakatu
akcij*|snižen*|popust* .. ne važi
na letku
mamac|navlakus*

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
ne|neće|nece|nije|nema|nemoguće|nemoguce .. otkaz*|otkaž*|raskin*|raskid*|odjav*|ispis*|ispiš*|ugas*|zatvor*|iščlan*|prekin* .. ugovor*|pretplat*|član*|račun*|nalog*|paket*|kartic*|uslug*
ne mogu .. da|otkaz*|otkaž*|raskin*|odjav*|ispiš*|ispis*|zatvor*|ugas*|iščlan*
ne može .. da|otkaz*|otkaž*|raskin*|odjav*|ispiš*|ispis*|zatvor*|ugas*|iščlan*
ne da .. da|otkaz*|otkaž*|raskin*|odjav*|ispiš*|ispis*|zatvor*|ugas*|iščlan*
nema dugmeta|opcije|načina .. otkaz*|odjav*|raskid*|ispis*|brisanj*

[concept auto-renewed]
obnov*|obnavlj*|produž*|automatsk*
probn*|besplatan
saglasnost*
bez pitanja|saglas*|suglas*
besplatn* mesec
bez mog pristan*
bez mog znanja
automatski|automatsko|samo|sam|sama .. obnovi*|obnovl*|produži*|produžil*|produžen*|produzil*|produženj*|prešl*|pretvor*|nastavi*
probni|probnog|besplatni|besplatnog|trial .. mesec|period|nedelj*|perioda|meseca .. a|pa|skin*|naplat*|pretvor*|produž*|istek*|otkaz*
još godinu dana

[concept changed-terms]
promen*|promij*|promjen*|izmen*|izmijen*|jednostran*
odjednom|iznenada
nov* uslov*
promenili|promijenili|promenjen*|promijenjen*|promenila|promena|promjena|izmenili|izmijenili|izmena|izmjena|izmenjen* .. uslov*|uvjet*|pravil*|tarif*|paket*|cenovnik*|ugovor*|plan|cen*|raspored|program
preko noći .. uslov*|uvjet*|pravil*|tarif*|paket*|cenovnik*|ugovor*|plan|cen*|raspored|program
uslov*|uvjet*|pravil*|paket*|ugovor*|cenovnik*|raspored* .. promen*|promij*|promjen*|izmen*|izmij*|menja*|mijenja*|drug*
preko noći .. ukin*|plać*|naplać*|drug*|promen*
od nove godine .. ukin*|plać*|naplać*|drug*|promen*
sad kažu .. drug*|plać*|važi|mora
nova pravila

[concept unclear-deadline]
rok|roka|roku|rokov*|rokom|nejasn*|procen*
istekao|isteklo|ističe
radnih dana
do kad .. važi|mogu|imam|vredi|traje|čeka*|moram
48h|24h
radna dana
24 sata
važenje .. vaučer*|kartic*|bon*|kart*

[concept rude-staff]
bezobraz*|neljubaz*|nepristoj*|drsk*|arogant*|nadmen*|nadobud*|osoran*|osorn*|nekultur*|bahat*|nevaspit*|bezočn*|odbrus*|izdrka*|zajedlj*|ironi*|neprofesion*
ton|tonom|ponaša*|ophođ*|odnos*|tretman*|postupa*
prost prema
bezobraština
neprijatan|neprijatna|neprijatno|neodgojen*|neotesan*|prostak*|prostački|primitiv*|drzak|osion*|uobražen*|umišljen*|ohol*|arogancij*|cinič*|mrzovoljn*|namćor*|nadrndan*|nadrkan*|namrgođen*|namršten*
obrec*|brecnu*|otresla|otresao|otresit*|izderal*|izderao|prodra*|podvikn*|odsekla|odreza*
bez trunke .. ljubaznost*|kultur*|poštovanj*|saosećanj*|empatij*|srama|ljudskost*|takta
persiral*|lutko|babo|dedo|bako|sine|srce|dušo|mala .. reče|kaže|rek*|oslov*|obra*
tipka*|kuca*|visi|visila|visio|gled* .. telefon .. dok|umesto|a
žvać*|žvaka*|jede|jela|puši .. dok|pred|mi|šalter*

[concept shouted]
vika*|viče|drao|dere|derao
drala|urla|urlao|psova*|galami*
pretio|prijeti*|gurn*|vređa*|vrijeđa*
vičete|viču|vikn*|podvikn*
derala|derali|derati|proderao|proderala|izderao|izderala|izderava|izdire|razdrao
urlala|urlali|urlanj*|urliče|urlik*
galama|galamu|povišenim
psuje|psujete|opsova*|psovk*
izvredj*|uvred*|uvrijedi*
preti|pretila|pretili|zapreti*|zaprijeti*|pretnj*|prijetnj*
gurao|gurala|odgurnu*|zamahnu*|cimao|cimala|ćušnu*|ošamari*|udario|udarila|pljunu*|gađao|gađala

[concept laughed-mocked]
smeja*|smij*|nasmeja*|nasmij*|ismeva*|ismijav*
podsmev*|ruga*|cereka*|zajebav*|sprda*|kikoće
poniž*|uvred*|uvrijed*|omalovaž*|sramot*|osramot*|nazvao|nazvala
smeje|smeju|smejao|smejala|smejali|smijao|smijala|smijali|smije se|smiju|nasmejao|nasmejala|nasmijao|nasmijala|ismejava*|ismejal*|ismejao|ismijao|ismijava*|podsmev*|podsmeva*|podsmeh*|podsmijeh*|podsmjeh*|cereka*|cerio|cerila|keze|kezi*|iskezi*|kikot*|kikoć*|hihot*
izruguj*|izruga*|naruga*|sprdnj*|zezaju|zeza|zezao|zavitlav*|šega*
nipodašt*|potcenj*|podcjenj*|obezvređ*|degradir*|vredja*

[concept hung-up]
spustio|spustila|spuštaju|poklopi*|zaklopi*|prekin*|prekida
zalupi*
spusti* slušal*
spustio|spustila|spustili|spušta|spuštaju|spuste|spustite|spusti mi|slušalic*|vezu|nam|telefon|dok
prekinuo|prekinula|prekinuli|prekida|prekidaju|prekine|prekinut|prekinuta .. vezu|razgovor|poziv|linij*|liniju|dok|usred|čim
veza se
biip

[concept nobody-answers-phone]
nedostup*|zauzet*
ne javlja|javljaju|diže|dižu
nije dostup*
niko|nitko .. javlj*|javi*|javlja|diže|diz*|odgovar*
ne mogu da dobij*
ne mogu dobiti
niko|nitko|nikog|nikoga .. ne .. javlja|javi*|diže|dize|podiže|odgovara|zove
ne|neće|nece javlja|javljaju|javljate|javi|javite|diže|dižete|dižu|podižu|dize .. se|na|niko|telefon*|slušalic*
ne javlja
ne javljaju
ne diže
niko se
telefon .. zvoni|zauzet*|nedostup*|isključ*|niko

[concept nobody-replies-written]
odgovor|odgovora|tišin*|ćutanj*|šutnj*|ćutite|muk
niste|nije odgovor*
niko ne odgov*
niko nije odgov*
nitko ne odgov*
javil* se niko
ne|niko|nitko|niste|nisu|nije|nikad|nikada|ni .. odgovor*|odgovara*|odgovorio|odgovorila|odgovaraju|odgovarate|odgovorili|odgovorim .. mejl*|mail*|poruk*|pism*|dopis*|žalb*|prigovor*|reklamac*|upit*|zahtev*
nikakvog|nikakav|glasa|reakcij*
bez ikakvog
ne odgovarate
ne odgovara
ćutite|cutite|ćute|cute|ćutanje|cutanje|muk|tajac|tišina|šutite|šute|šutnja|ignorišete|ignorirate .. mejl*|poruk*|dopis*|pism*|od|već|kao
seen|viđeno

[concept passed-around]
prebaci*|prebacuj*|šetaj*|šeta
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
šalju|salju|šaljete|saljete|šalje|salje|slali|poslali .. od|s|sa .. do|na|kod|jedn*|drug*
prebacuju|prebacuje|prebacujete|prebacivali|prebacio|prebacila|prebacili|prebace|spajaju|spajali|spoje|spojila .. me|nas|sa|na .. drug*|odeljenj*|sektor*|koleg*|služb*|odjel*|operater*|lini*|nekog
preusmer*|preusmj*|upućuj*|uputil*|uputili|upućuju .. na|me|drug*|sektor*|služb*|sajt|odeljenj*
ringišpil|pingpong|loptic*
birokratij*|kafka|kafkin*|papirologij*

[concept unhelpful-ignored]
ignoriš*|ignorir*|briga|nezainteres*|ravnoduš*|odbij*|odbio|odbila|odbili
nesposob*|nestruč*|lenj*|lijen*|nemar*|javašluk*
ne zanima|pomaž*|haj*
nije pomog*
pojma nema*
niko ne pomaž*
boli vas .. briga|brige|dupe|kurac|uvo|uho|đon|kuki
zabole|zaboli
nebriga|nebrige|nebrigu|nehaj|indiferent*|aljkav*|lenč*|neefikas*|neodgovorn*|neodgovoran|neorganiz*|haos|haotič*|rasulo|neprofesional*|amaterizam|nekompeten*
niko|nitko ne|neće|nece|nije .. pomo*|rešav*|reši*|riješ*|pomaže|zna|preduz*|sluša|čuje|vidi|mari
niko ne zna
slež*|slegla|slegnu|slegao|sležu .. ramenima|ramenim
glume|žmure

[concept lied]
laž|lažu|laže|lažete|lagao|lagala|lagali
slaga*|laži|lažov*|laganj*|neistin*|izmišlj*
nije istina
lažeš|lažući|lažima|lažljiv*|lažurin*|obmanuli|obmanuo|obmanula|izmislili|izmislio|izmislila
muljate|muljaju|muljao|muljala|farbate|farbaju|farbanje .. nas|ljude|narod
dvoličn*|licemer*|licemjer*|folirate|foliraju|folirant*|bajke|bajku|bajki|petljate|petljaju|petljanj*|vrdaju|vrdate|vrda
jednom kaž* .. pa|onda|posle|drug* .. kaž*|rek*|tvrd*
negira*|poriču|poriče|poricat*|falsifikov*|fabrikova*|krivotvor*

[concept treated-like]
tretira*|postupa*|ophod*|odnos*
poštovanj*|ljudsk*|dostojanst*
kao prema|stoku|kriminal*|da
ko stoku
ponaša* se prema
kao da sam
smećem|lopovom|drugorazred*
tretira*|tretman*|tretiran*|postupa*|ophod*|ophođ*|ponaša*|ponašate|ponašaju|gleda*|gledate|gledaju .. kao|ko|prema
nedostojn*|nehuman*|nečovečn*|neljudsk*|nečovječn*|nepoštovanj*

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
ne|neće|nece|nemoguće|nikako .. ulogujem|uloguje|ulogovati|ulogiram|ulogirati|uđem|udjem|ući|uci|prijavim|prijaviti|pristupim|pristupiti|logujem|logovati
ne mogu .. na nalog
odbija .. lozink*|šifr*|pin|kod|otisak|lice|password|me|korisničk*|mejl|zaporku
zaključan*|zaključal*|zakljucan*|blokiran*|blokirali|blokirao|suspendovan*|suspendiran*|banovan*|banovali|ban|deaktiviran*|ugašen*|zamrznut* .. nalog*|profil*|pristup*|račun*|me|mi|akaunt
nalog|profil|pristup|akaunt .. zaključan|blokiran|suspendovan|ugašen|deaktiviran|zabranjen|ukraden|nestao
izbacuje|izloguje|izlogovao|izlogira .. iz|sa|na|stalno|čim|početn*|login|prijav*
reset|resetujem|resetovao|resetovala|resetovanje|promena|lozinku|šifr*|pin .. ne|nije|opet|stiž*|neće
link za .. ne|nije|opet|stiž*|neće

[concept crashes-freezes]
pada|puca|rusi|srušil*|zabod*|baguj*|koči|kochi|zaglav*|zamrz*|smrz*|restart*|vrti
spor|spora|sporo|učitava*|lagu*|secka|sjecka|seče
ruši|blokira|gasi se
crn|crni ekran
pada|padne|padaju|pala|ruši|rušila|sruši|krešuje|krešuj*|krahira|kreš*|puca|pukne|pukla .. aplikac*|app|program|sistem|igric*|igra|sajt|server|čim|svaki|stalno
aplikac*|app|program|sistem|igric*|igra|sajt|telefon|laptop|uređaj|tv|ekran .. pada|padne|ruši|puca|koči|blokira|zablokira|zamrz*|smrz*|zaledi*|ledi|baguje|izbacuje|štuca|secka|kreš*|šteka|restartuje|resetuje|zaglup*|zaglav*|visi
zaledi*|zablokira*|zaglupi*|zaglupeo|zakuca*|zakoči|zakočio|zakočila|štuca|šteka|seckanj*|bagovit*|zabaguj*|lagira
gasi se .. sam|sama|usred|čim|stalno|posle|na
isključuje se .. sam|sama|usred|čim|stalno|posle|na
crn ekran
ne reaguje
usporio|usporila|usporeno|usporava|puzi

[concept connection-down]
puca|prekid*|pada|pao|pala|palo|otkači
nema neta|interneta|signala|mreže
bez interneta|neta|signala
pukla veza
ne radi internet
internet|net|wifi|veza|mreža|konekcija|signal|vajfaj|telefon|linija|kablovska|tv .. puca|pukao|pada|pao|pala|prekid*|gubi|nestaj*|mrtav|mrtva|crk*|ispada|isprekid*|treperi|nestal*|spor*|očajan|katastrof*
internet|net|wifi|veza|mreža|konekcija|signal|vajfaj|telefon|linija|kablovska|tv .. ne radi
diskonek*|odvezuje
crvena lampica
kockice

[concept update-broke]
nova verzija
nove verzije
zadnj* verzij*
poslednj* ažur*
posle|poslije|od|nakon .. ažurir*|update*|apdejt*|nadogradn*
posle|poslije|nakon|od|otkad|otkako .. ažur*|azur*|apdejt*|update*|updejt*|apgrejd*|verzij*|nadogradnj*|migracij*
stara verzija
vratite staru
redizajn*

[concept payment-fails-on-page]
korp*
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. odbij*|neuspe*|neuspj*|grešk*
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. ne prolazi
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. ne prihvat*
plaćanj*|kartic*|transakcij*|uplat*|porudžb*|narudžb* .. ne može
ne mogu da platim
ne mogu platiti
ne prima
promo kod
korpa|korpu|korpe|košarica|košaricu .. prazn*|isprazn*|nestan*|briše|gubi|greška|obriše

[concept data-deleted]
obrisan*|izbrisan*
brisal*
obris*|izbris*|nesta*|izgub*|nestal* .. slik*|fajl*|podat*|poen*|bodov*|nalog*|sve
obrisan*|izbrisan*|obrisao|obrisala|obrisalo|obrisali|izbrisao|izbrisala|izbrisali|brisano|brisal*|nestao|nestala|nestalo|nestali|nestale|izgubljen*|izgubio|izgubila|izgubile|poništen*|resetovan* .. slik*|fotograf*|fajl*|podat*|podac*|bodov*|poen*|nalog*|istorij*|kontakt*|poruk*|mejl*|list*|sve|napred*|igric*|beleš*|snim*|album*|dokument*|porudž*
slike|fotografije|fajlovi|podaci|bodovi|poeni|nalog|istorija|kontakti|poruke|mejlovi|liste|sve|napredak|snimci|dokumenti .. nestal*|obrisan*|izbrisan*|obrisa*|izgub*|propal*|isparil*|nema

[concept data-leaked-shared]
neovlašć*|neovlašt*|nepoznat*|javno|vidljiv*
bez saglas*|dozvol*|pristan*
treć* lic*
procure*|curenj*|objavi*|objavljen*|podel*|podijel*|otkri*|odal*|dali|dao|prosled*|proslijed*|prodali .. podat*|broj*|adres*|slik*
dali ste .. podat*|broj*|adres*|slik*
podac*|podat*|podaci|broj*|adres*|slik*|jmbg|dijagnoz*|karton*|nalaz*|spisak .. procur*|iscur*|podel*|podijel*|objav*|odal*|otkri*|prosled*|proslijed*|prodal*|ustup*|dostavil*|vidljiv*|izloži*|izloz*|pokaza*|date|dali
procur*|procurel*|curenje|podelili|podijelili|objavili|odali|otkrili|prosledili|proslijedili|prodali|ustupili|dostavili|dali|date|dao|dala .. moj*|moje|naš*|ličn*|osobn*|privatn* .. podat*|broj*|adres*|slik*|karton*|jmbg|dijagnoz*|nalaz*|ime
trećima|strancu|strancima|bivšem|bivšoj
spisak|lista|dužnika|pacijenata|članova .. okač*|objav*|visi|vidlj*|posla*|mejl*

[concept others-saw-my-account]
tuđ*|nečij*
drugog korisnik*|pacijent*
nekog drugog
drugih ljud*
nisam ja
neko|netko|nepoznat*|drugi|stran* .. nalog*|ušao|usao|pristup*|vid*|ulog*|čita|gleda
to nisam bio
to nisam bila
neko|netko|neki|nepoznat*|tuđ*|drugi|stranac|nečij* .. ušao|usao|ulogovao|ulogirao|prijavio|pristupio|koristi|gleda|vidi|kupuje|naruč*|poruč*|menja|mijenja .. nalog*|profil*|račun*|aplik*|moje|moj*|mejl*
vidim|vidi|prikazuje|pokazuje|otvori*|izlazi|dobijam|stižu|stiže .. tuđ*|tudj*|nečij*|drug* .. podat*|račun*|nalog*|ime|adres*|porudž*|poruk*|nalaz*|karton*|slik*
profilu|nalog|profil .. tuđ*|neko|drug*|nepoznat*|izvesn*
na mom .. tuđ*|neko|drug*|nepoznat*|izvesn*

[concept identity-theft-hacked]
hakov*|haker*|provali*|ukral*|ukraden*|ukrao|zloupotr*|zlouporab*
neovlašć*
krađa identit*
mojim imenom
nisam ja
podigao kredit
upal* u nalog
na moje ime
u moje ime
kredit na moje
hakir*|hakn*|provaljen*
u moje ime .. kredit*|ugovor*|naruč*|kupi*|otvor*|poruč*|šalj*|podig*|telefon*|podnet*
na moje ime .. kredit*|ugovor*|naruč*|kupi*|otvor*|poruč*|šalj*|podig*|telefon*|podnet*
mojim imenom .. kredit*|ugovor*|naruč*|kupi*|otvor*|poruč*|šalj*|podig*|telefon*|podnet*
predstavlja se da
ukrali|ukrao|ukradeno|ukraden|podigli|podigao|skinuli|skinuto|ispraznili|očistili|odneli|opljačkali .. račun|kartic*|ušteđ*|penzij*|novac|moj*
klonir*|skimova*|skimer*
fišing|phishing
ucenjuju|ucenjuje|ucena|ucjenjuju|ucjena|iznuđ*|sextort*

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
zovu|zove|zivka*|zivkaju|zivkate|zvali|zovete|dosađuj*|dosadjuj*|gnjav*|gnjavite|davi*|davite|uznemiravaju|uznemiravate|uznemiravanj*|salijeću|saleću|bombardu*|bombarduju|bombarduje|zatrpava*|zatrpavate|smaraju|smarate .. nas|reklam*|ponud*|poruk*|stalno|poziv*|mejl*
zovu|zove|zivka*|zivkaju|zivkate|zvali|zovete|dosađuj*|dosadjuj*|gnjav*|gnjavite|davi*|davite|uznemiravaju|uznemiravate|uznemiravanj*|salijeću|saleću|bombardu*|bombarduju|bombarduje|zatrpava*|zatrpavate|smaraju|smarate .. svaki dan
neželjen*|nezeljen*|nezatražen* .. poruk*|poziv*|mejl*|pošt*|reklam*|sms*
ne želim .. reklam*|poziv*|poruk*|ponud*|bilten*|mejl*
prestanite|nemojte|dosta|ne .. šaljite|zvati
prestanite|nemojte|dosta|ne .. da šaljete
prestanite|nemojte|dosta|ne .. mi slati
skinite me .. sa|s|iz|list*|baz*|mejl*|broj
izbrišite me .. sa|s|iz|list*|baz*|mejl*|broj
odjavio|odjavila|odjavljivao|odjavljivala|odjava|unsubscribe|odjavim .. opet|ponovo|stižu|šalj*|puta
zove svaki dan

[concept burnt-fire]
goreo|gorela|gorelo|gori|gorio|gorjel*|izgore*|zapal*
požar*|vatra|vatru|plamen*|opek*|oparen*|progore*
dim|dima|dimi*|topi|istopi*|varnič*|iskr*
zapalio|zapalila|zapalilo|zapalili|upalio|upalila|buknu*|buknuo|buknula|planu*|planuo|planula|zapali|izgoreo|izgorela|izgorelo|izgorio|izgorjel*|goreo|gorela|gorelo|gorjel*|gori|pregoreo|pregorela|pregorelo|pregorio|progoreo|progorela .. se|baterij*|punjač*|utičnic*|mašin*|telefon|trotinet|ćebe|osigurač*|kabl*|šporet*
vatrogas*|vatre|plamičak|garež|garavo
zadimil*|paljevin*
sevnu*|sijevnu*|sevalo
opečen*|oparil*|opario|oprži*|sprži*|ožeg*
otopio|rastopil*|topili|ugljenisan*|nagoreo|nagorela|nagorelo|nagorjel*|pocrneo|pocrnela|pocrnjel*

[concept electric-shock-explosion]
tresl*|strese|stresl*
eksplod*|eksploz*|puklo|prasn*|bukn*|raznel*|raznij*
pregrej*|pregreva*|pregrij*|usija*|uzavr*|naduv*|nabubri*
udari*|udarila|trese struja
strujni udar
miris* gasa
curi gas
miris na gas
pod naponom
raznio|rasprsnu*|rasprslo|prasak|detonac*|grunu*
miris gasa

[concept injured]
povred*|povrijed*|ozled*|rana|ranu|rane|krv|krvi|krvari*|prelom*|slomio|slomila|lom|gips*|šavov*|kopč|potres*|uganu*|modric*|poseč*|posjek*|posek*|ožilj*|istegnu*
pao|pala|pali|okliz*|sapl*|onesve*|onesvij*|priklješ*|prignječ*
slomi* ruk*|nog*
propao|propala|propali kroz|u
ozlijeđen*|ozlijedi*|ozljed*|ranjen*|ranio|ranila|ranom
slomio|slomila|slomljen*|slomljena|polomio|polomila|prelom*|lom|fraktur*|iščaši*|iščašen*|isčaši*|uganu*|uganuo|uganula|istegnu*|istegnuće .. ruk*|nog*|zglob*|kuk*|rebr*|zub*|prst*|kost*|skočn*|rame|ključn*|karlic*|koleno|nos
posekao|posekla|poseko|posjekao|posjekla|isekao|isekla|porezao|porezala|rasekao|rasekla|rasjekla|rasporil*|ubo|ubola|ogrebao|ogrebala .. prst*|ruk*|nog*|usn*|usta|jezik|stopal*|dlan*|lice|se|glav*
šav|ušivanj*|ušili|ušivali|zašili|kopči|zavoj|zavoji|longet*|ortoza|štake|štakama|rendgen
krvarenj*
krvav* ruk*
masnic*|čvorug*|otok|otekao|otekla|otečen*|natečen*|nateko|hematom*|nesvest
lezija|naprsnuće|trzajna

[concept allergic-reaction]
alerg*|anafil*|osip*|ospa|ospe|ospu|reakcij*|oteč*|otekao|otekla
oteklo|natečen*|svrab*|svrbi|ekcem*|plikov*|kožu|koži|crvenil*
lešni*|kikirik*|orah*|gluten*|celijak*|laktoz*
epipen*|kvinke*|intoleranc*|netoleranc*|preosetljiv*|preosjetljiv*
osuo|osula|osut|osuta|ospice|plik|koprivnjač*|urtikarij*|svrbe|svrbež|svrbilo|češe|pecka|pocrvenel*|pocrvenjel*|dermatit*|iritac*|iritir*|nadraž*
ljesnj*|orasi|badem*|bezglutensk*|soja|susam*|školjk*|sulfit*|nikl|nikla|parabeni

[concept food-poisoning-vomiting]
otrova*|trovanj*|povraća*|povratio
povratila|riga*|proliv*
dijarej*|stomak*|želu*|mučnin*|muka|salmonel*
potrovao|potrovali|potrovan*|ešerih*|listerij*|rotavirus*|crevna|infuzij*
ispovraća*|bljuvao|bljuvala|bljuje|povraćk*
sraćk*
slosi*|pozli*|grčevi|grčeva

[concept choking-suffocation]
guši*|gušenj*|uguši*|zagrcn*
davi*|disati|diše
disanj*|proguta*|gutl*|grlo|grlu|udavi*
pomodrel*|pomodrio|poplavel*
progutao|progutala|progutalo|proguta|gutanj* .. magnet*|deo|dio|kocka|kockic*|baterij*|dugme|kamenčić|novčić|perlic*|igl*
uzica|uzicu|gajtan|konop|traka
hajmlih*|heimlich|bolus|uduši*|dušnik*|gušter*

[concept brakes-steering-failed]
kočnic*|kočen*|volan*|upravljač*|ervbeg*|airbag*|pojas*|nesreć*|udes*|sudar*|sletel*
poginu*
vazdušn* jast*
točak otpa*
u jarak
umalo pogin*
slet* s puta
kočnice|kočnica|kočnicu|kočnicama|kočnic*|kočenj*|kočion* .. otkaz*|propal*|propada|zakaz*|škrip*|puk*|blokir*
saobraćajka|prometna|čeoni|karambol

[concept danger-hazard]
opasn*|opasan|rizi*|bezbednos*|bezbjedn*|sigurnost*|nebezbed*|nesigur*|toksič*|otrov*|hemikal*|kemikal*
oštar|oštr*|ekser*|čaval*|igl|igla|igle|nož|žilet*
životn* opas*
srča|srče|srču
bezbedno|pogibelj*|smrtonosn*|ubitačn*
viri|vire|štrči|štrče|strci|visi|vise .. ekser*|žic*|šraf*|čaval*|lim|kabl*|armatur*|igl*|stakl*
krhotin*
kancerogen*|azbest*|zračenj*|olovo|pesticid*|isparenj*
neobeležen*|neosvetljen*|neograđen*|klizavo|poledica
zapaljiv*|eksploziv*
pod naponom
kidnap*|čopor|ujeo|ujela|ujeda

[concept hospital-visit-because]
bolnic*|hitn*|urgentn*|operisan*|operir*
operacij*|intenziv*|ambulant*|194|112
kod lekara|doktora
završio|završila|završili|završilo|zavrsio|zavrsila|odveli|odvezli|prevezli|primili|primljen*|zadržali|vozili|vozila|jurili .. bolnic*|hitn*|urgentn*|ambulant*|tiršov*|intenzivn*
na infuziji
na institutu
na kisiku
operisali|operisala|ušivali|hospitaliz*
lekarsk* izvešt*
otpusnu listu

[concept quality-service-bad]
najgor*|najlošij*|katastrof*|nula|dno|dna|ocaj
zaobiđ*|zaobilaz*|bežite|bježite
ne preporuč*|kupuj*
nikad|nikada više
loša|očajna|užasna|nikakva|jadna|bedna|bijedna|sramotna
haos|rasulo|javašluk
zaobići|izbegavajte|izbegavati|izbjegavajte
nikad više
razočaran*|razočarala|razočarao|razočarenje|zažalio
bačene pare

[concept money-back]
pare nazad
novac|novca|pare|para|pare|lovu nazad|natrag|nazad
vratite|vrati|vratit|vratite mi novac|pare|paru|lovu|uplać*|iznos
svoj* novac|pare
moje|moj pare|novac
hoću|hocu|želim|zelim pare|novac|povrat
nazad novac|pare
pare natrag
novac nazad
lovu nazad
hoću novac
tražim novac
dajte pare
dajte mi pare
vraćajte pare
vratite pare
vratite novac
vrati pare
vratite svaki dinar
vratite sve
svaki dinar
vratite|vrati|vraćajte|vracajte|vratit|vraćaj .. novac|pare|lovu|kaparu|depozit|kauciju|avans|iznos|uplatu|dinara|evra|eura|maraka|para|novce|razliku|cenu|cijenu|kartu|karte|članarinu
pun* povrat*|povraćaj*|refund*|iznos
ceo|cijeli|celu|cijelu|pun|puni iznos|cenu|cijenu|novac
povrat novca|sredstava|uplate|uplaćenog
povraćaj novca|sredstava|uplate|para
vraćanje novca|para|uplate
želim|zelim|očekujem|zahtevam|molim|tražim|trazim povrat|povraćaj|refundaciju|refund|povracaj
na moj račun|žiro
na isti račun
na istu karticu
uplatite mi|natrag
da mi vratite|vrate
da mi se vrati
da mi vratite

[concept refund-word]
povrat*|povraćaj*|refund*
vrati|vraćen*
vraćanj*|vratit*
rifund*|refand*|riifand
vratite|vrate|vratiti|vraćate|vraćaju|vracate|vracanje|vraća .. novac|pare|lovu|depozit*|kauciju|uplat*|dinar*|evr*|eur*
nadoknadi*|nadoknade
knjižno odobrenje
chargeback|čardžbek

[concept refund-part]
razlik*|polovin*|deo|dio|ostatak
viška|višak
preplaćen*
pola cene|cijene
razlici
pola|polovinu|polovina|polovinu|trećinu|četvrtinu iznosa|cene|cijene|novca|para|članarine
viskova|preplat*
neiskorišćen*|neiskorišten*

[concept replacement-new-one]
nov|novi|novu|novo|nove|nova
drugo|ispravan|ispravnu
zamensk*|zamjensk*
nov* umesto|umjesto
pošaljite|posaljite nov*|drug*
nov* primerak|primjerak|aparat|uređaj|telefon|komad|karticu|kartica|brojilo
drugi primerak|komad|aparat|par|paket|uređaj
pošaljite|posaljite|saljite|šaljite|dajte|daj|donesite|hoću|želim|tražim nov|novi|novu|novo|nove|drugi|drugu|drugo
koji radi|rade
ponovo isporuč*|pošalj*|poslat*|napravit*|izradit*

[concept exchange-swap]
zamen*|zamij*|zamjen*
odgovarajuć* veličin*|boj*
prav* veličin*|boj*
promenite|promijenite mi
menjajte|mijenjajte|menjati|mijenjati|menjam|promeniti
za veći|manji|veću|manju|drugi|drugu|pravu broj|veličinu|boju|model
promenite mi za|to|broj|veličinu|boju
trampiti

[concept repair-fix]
poprav*|servisir*
sredite|sredi|srediti|sredit
osposob*
otklonite|otkloniti
otklon* kvar*
uradite nešto
da proradi|profunkcion*|radi
opravka|opravku|opravi|opravite|opravit|opravljen*
sredte|rešite|rešiti|riješite|rešenje|rješenje
otkloni|otklone|otklonit|otklonjen*|otklanj*|saniraj*|sanacij*|sanirat*
u ispravno stanje
da radi|proradi|prorade|profunkcioniše
zakrpi*|zakrpa|zašij*|zalepi*|zalijepi*|pričvrsti*|učvrsti*|podmaži*|našteluj*|šteluj*|podesi*|nameste|namestite|namjestite|pritegn*|zategn*|dihtuj*|zagletuj*|okreči*|prefarba*
na servis
u servis
resetujte|restartujte|resetirajte

[concept come-and-do]
dođite
dođite|dodjite|dođi|neka dođe|dodju
pošaljite|posaljite majstor*|nekog|čovek*|ekip*|servis*
neka dođe|dođu|neko
izađite na teren
neka dodje
neka neko dođe
nek dođe
da neko dođe|dodje|izađe|pogleda|svrati
pošaljite|posaljite|pošalji|saljite|šaljite|pošalju|pošaljete .. majstor*|ekip*|nekog*|čovek*|čovjek*|servis*|tehničar*|vozil*|dimničar*|nekoga|kurir*|lekar*|sestr*|patrol*|inženjer*|kombi|čistač*
hitna intervencija
nosite to|ga|je|ih|ovo
vozite to nazad

[concept compensation]
odštet*|obeštet*|nadoknad*|naknad*|kompenz*|obeštećenj*
platite|plati|plaćate|platite mi|štetu|šteta
ko plaća|placa|plati
na ime štete
izgubljen* zarad*|dnevnic*|dobit*|prihod*|dan*|vreme|vrijeme
da mi platite
da platite
ko će da plati

[concept cost-reimburse]
snosite|snosi
platite mi
trošk*|trošak|račun za|taksi|popravk*
ko plaća|placa|će|snosi
trošak|troškove|troškovi|troškova .. taksi*|popravk*|hotel*|lek*|put*|prevoz*|lekar*|pregled*|advokat*|veštač*|montaž*|majstor*|povrat*|slanja|snosi*|nadoknad*|plati*
taksi|hotel|pregled|lekove|lekar|krema|prevoz|put|večera|noćenje|majstor .. platio|platila|koštao|koštala|koštalo|nadoknad*|račun|refund*
taksi|hotel|pregled|lekove|lekar|krema|prevoz|put|večera|noćenje|majstor .. me je
platite|plati taksi|hotel|popravku|hemijsko|majstora|prevoz|račun|lekove|autobus|put|gorivo
o svom trošku
iz svog džepa

[concept discount-goodwill]
popust*|umanj*|snižen*
skinite|odbijte|otpišite
smanji*
spustite
umanj*|smanj*|skin*|odbi* .. račun*|cen*|cijen*|rat*|kiriju|najamnin*|članarin*
besplatan|besplatno|gratis mesec|mjesec|doručak|noćenje|dostava|vožnja|piće|kolač|desert
skinite|skini .. sa računa

[concept apology]
izvin*|isprič*|ispriku|isprika|oprosti*|oproštaj*
žao
izvnjenje
pokajanj*|pokaje

[concept explain-why]
zašto|objasni*|objašnj*|obrazlož*
razlog*
zbog čega
po kom|kojem|čemu|osnovu
na osnovu čega
pojasn*|pojašnj*|kako to
sto ne|niste
objasne|objasnte|pojasnite|pojašnjenje|razjasn*|protumač*|tumačenje|rastumač*
šta to znači|tačno|pokriva|predstavlja|podrazumeva
šta znači|znaci
sta znaci
razlozi
ne razumem|razumijem|kapiram|kontam zašto|zasto|kako|šta|sta|što
na što se odnosi

[concept tell-when]
kada|kad|kad će|ce|mogu
do kada|kad
koliko još|dugo|traje
kog|kojeg dana|datuma
u koliko sati
kada
kad će|ce|ćete|cu|mogu|dolazi|stiže|stize|možete|bude
kad će|ce|ćete|cete|stiže|dolazi|mogu|možete|planirate|mislite|ide|očekivati
kad će biti
kad da očekujem
do kad|kada|kog|petka|ponedeljka .. čeka*|važi|traje|mora*|rok*|će|mogu
koliko još|jos|dugo|dana|vremena|će|traje
koliko traje|čeka|dana
tačan|točan|tacan|okviran datum|termin|rok|dan|vreme|vrijeme
datum|rok|termin .. recite|kažite|kaži|javite|molim|želim|daj*|znam|zanima
recite|kažite|javite .. kad|kada|termin|datum|rok
kad će leći|biti|stići|doći|popraviti|proraditi|gotovo

[concept status-inquiry]
status|dokle|dokle je|stanje|napredak|kakvo|kako stoji*
šta|sta|što je|se sa|dešava|dogada|događa
dokle ste|smo|se
proverit*|provjerit*|proverite|provjerite|ima li
možete|mozete|moze li da|mi|proverit*|provjer*
kojoj je fazi
što je sa
se dešava
se desilo
da li ste primili|dobili|videli|pogledali|pročitali|obradili|prosledili
interesuje|zanima|pitam|pita|raspituje|interesovala|zanimalo .. dokle|status|kad
interesuje|zanima|pitam|pita|raspituje|interesovala|zanimalo .. šta je
interesuje|zanima|pitam|pita|raspituje|interesovala|zanimalo .. ima li
interesuje|zanima|pitam|pita|raspituje|interesovala|zanimalo .. da li

[concept let-me-know]
javite|javi|obavest*|obavijest*|recite|kažite|reci|kaži|potvrdite|potvrdu
dostavite inform*
da znam|znamo|saznam
zanima|interesuj*|zanima me
hoću|želim|zelim da znam
javite|javi|javit|javiti|javte .. kad|kada|ako|ishod|rezultat
da me obavestite|obavijestite|obaveste|informišete
recite|kažite|reci|kaži|recte .. samo|jel|kad
recite|kažite|reci|kaži|recte .. da li
recite|kažite|reci|kaži|recte .. da znam
potvrdite|potvrdi|potvrdu|potvrditi .. prijem|mejlom|termin|pismeno|brisanj*|otkaz*
potvrdite|potvrdi|potvrdu|potvrditi .. da je
šta da radim
interesuje|zanima me|nas|ih .. kad|zašto
interesuje|zanima me|nas|ih .. da li

[concept answer-me]
odgovor*
kontaktir*|pišite
očekuj*
nazovite|zovite|nazovi|pozovite|javite|javi mi|me|se
odgovrit*|odgvor*|odg
čekam|očekujem|ocekujem|cekam|molim|tražim|hoću|želim|zahtevam|dajte .. odgovor*|odg|odgvor*|povratn*
se neko
me neko
nazovite|pozovite|zovite|nazovi|pozovi|zovi|zovnite|zovni .. me|nas|na|posle|danas|sutra|broj
čekam vaš|poziv|odgovor

[concept how-possible]
otkud
odakle
šta mislite
kako je|moguće|može|moze|vas moguće|da
kako je moguće|moguce
kakva|kakvo|kakav je|ste|to
jel|je|jel to|normalno
kako vas nije
je ovo
ste to
po kom|kojem pravu|zakonu|osnovu
normalno
je li
jel' to
zar je moguće|moguce|niko|to|nije|ne
šta vi
je tu

[concept cancel-contract]
raskid*|raskin*|otkazuj*|otkaza*|otkaži*|otkažem|otkaz
odustaj*|odustanem
poništit*|stornir*
hoću|želim|zelim|hocu da|otkaz* otkažem|raskinem|prekinem|odjavim
prekid* ugovor*|pretplat*
raskiunti
otkaz|otkaza|otkazati|otkazujem|otkazujemo|otkažem|otkazem|otkažite|otkazite|otkaži|otkazi|otkazivanj*|otkazivanje|otkazte|otkaž* ugovor
odustati|odustao|odustala|odustanak
stornirajte|storniraj|storno|poništite|ponistite|poništi .. ugovor|porudžb*|narudžb*|rezerv*|kupov*|polis*
prekid|prekida|prekidam|prekidamo|prekinem|prekinite|prekinuti|prekinut .. ugovor*|saradnj*|suradnj*|pretplat*|uslug*|osigur*|članst*
želim|hoću|hocu|zelim|tražim|molim|oću .. raskid*|raskin*|otkaz*|otkaž*|prekid*|odjav*|iščlan*
ugovor raskid*|raskin*|otkaz*|poništ*|ništavan
bez penala
povlačim|povlacim saglasnost|ponudu|potpis|porudžbinu|narudžbu|zahtev
zelim|neću|necu|vise|ugovor|vaše .. ugovor*|uslug*|paket*|pretplat*

[concept end-subscription]
odjavljujem|odjavi*
pretplat*|članstv*|clanstv* otkaž*|otkaza*|prekin*|prekid*|ugas*|raskin*|odjav*
otkaž*|otkazuj*|prekin*|prekid*|odjav*|ugasi* pretplat*|članstv*
otkažite|otkazite|otkaži|otkazujem|otkazem|otkažem|ugasite|gasite|gasim|ugasi|gasi|prekinite|raskinite|obustavite|ukinite|skinite|isključite|stopirajte|zatvorite|prekidam .. pretplat*|članarin*|članstv*|clanarin*|clanstv*|paket*|premium|kanal*|internet|kablovsk*|broj|probni|tv|karticu|opcij*|servis|netflix
odjavljen*|ispisati
ispišite me
ispis iz
ugasi|ugasite|gasi|gasite|gasim .. pretplat*|paket*|član*|nalog|to|ovo|sve
zelim|neću|vise .. pretplat*|član*|paket
obnavljajte|produžavati
iščlanjujem|iščlanjenje

[concept delete-account-data]
obriš*|izbriš*|ukloni*|briši*|brisanj*
skinite|skini|sklonite
ugasite nalog
podat*|nalog|račun|broj|slik* obriš*|ukloni*|izbri*
zatvorite nalog|račun
obrišite|obrisite|obriši|obrisi|obrisati|obrišete|izbrišite|izbrisite|izbriši|izbrisati|brišite|brisite|briši|uklonite|ukloni|ukloniti|brisanje|brisanja|brisanju|brisan .. nalog*|profil*|podat*|podac*|moj*|me|broj|adres*|slik*|fotograf*|snim*|sve|ga|je|ih|aplikac*|recenzij*|oglas
skinite|skini|sklonite|povucite .. slik*|fotograf*|snim*|objav*|moj*|me|oglas|video|reklam*|plakat*|lice
ugasite|gasite|zatvorite|deaktivirajte|ugasi|zatvori|zatvaram|gasim|brišem|brisem .. nalog*|profil*|račun*|akaunt|aplikac*

[concept withdraw-from-purchase]
odustaj*|odustan*|vraćam|vratim|vraćanj*|povlač*
predomisl*
povrat rob*
14 dana
pravo na odustan*|odust*
uzmite nazad|natrag
odustati|odustao|odustala
vraćam|vracam|vratim|vratiti|vraćamo .. robu|paket*|haljin*|cipel*|patik*|telefon|jakn*|artikl*|proizvod*|aparat|knjig*|je|ga|ih|to|nenoš*
14|četrnaest dana|15|30
u roku od 14|četrnaest|30
nekorišćen*|nekorišten*|neotpakovan*|neraspakovan*|neotvoren*
ne želim|zelim|neću|necu više|vise|taj|tu|ovu|ovaj|to|robu
ne treba|trebaju
ne treba mi
nije|više mi potreb*|treba
uzmite|uzmi to|ga|je|ih|ovo|nazad|natrag
nosite nazad|natrag|to|ga

[concept stop-charging]
prestanite|prestani|nemojte|obustavite|ne da|više|naplac*|naplać*|skida*|skidate|slati|skidat*
nemojte|ne|prestanite skida*|naplać*|slati
obustavite naplat*|skidan*
ne|nemojte skidajte|naplaćujte|naplaćivati|skidati|šaljite|slati .. više|vise|mi|račun*|novac|pare
neću|necu|nećemo|odbijam .. platit*|plaćat*|plaćam|platim|plati*|plaćati|placat*|placati|plaćamo
neću|necu|nećemo|odbijam .. da plać*

[concept deliver-it-send-it]
pošaljite|dostavite|isporučite|donesite|dovezite|dopremite|šaljite|donesi
hoću|hocu|želim|zelim|tražim svoj*|paket|pošiljku|moju|robu|to
da mi|se stigne|dostavi*|pošalj*|isporuč*
pošaljite|posaljite|pošalji|posalji|šaljite|saljite|šalji|pošaljete|poslati|pošaljte|dostavite|dostavi|isporučite|isporucite|isporuči|donesite|donesi|donesete|dovezite|dovezi|dopremite|uručite|predajte|vratite .. paket*|pošilj*|robu|već|odmah|danas|kući|ostatak|drug*|desn*|lev*|porudž*|narudž*|karte|knjig*|deo|uputst*|lek*|kofer|torbu|penzij*|novine|ono|one|moj*
pošaljite|posaljite|pošalji|posalji|šaljite|saljite|šalji|pošaljete|poslati|pošaljte|dostavite|dostavi|isporučite|isporucite|isporuči|donesite|donesi|donesete|dovezite|dovezi|dopremite|uručite|predajte|vratite .. na adres*
pošaljite|posaljite|pošalji|posalji|šaljite|saljite|šalji|pošaljete|poslati|pošaljte|dostavite|dostavi|isporučite|isporucite|isporuči|donesite|donesi|donesete|dovezite|dovezi|dopremite|uručite|predajte|vratite .. na kućn*
hoću|hocu|želim|zelim|tražim|očekujem|oću|ocu|molim .. svoj*|moj*|paket|pošiljku|robu|porudžb*|narudžb*|kofer|knjig*|penziju|isporuk*|dostav*
hoću|hocu|želim|zelim|tražim|očekujem|oću|ocu|molim .. ono što
da mi dostavite|isporučite|pošaljete|donesete|dovezete
daj mi
neka|nek mi|paket|roba|pošiljka stigne|pošalju|donesu|dođe|isporuče|dostave
na kućnu adresu
na moju adresu
pronađite|pronadjite|nađite|nadjite .. i don*

[concept where-is-it]
gde mi
gde|gdje|đe|kde je|su|mi|ste|mi je|se|nam
gde|gdje je|su|mi|ste|se|stoji
kud|kuda je|otiš*
gde|gdje|đe|gdi|di mi|nam|je|su|ti|se|mu|joj .. paket*|pošilj*|roba|kofer|porudž*|narudž*|kurir|majstor|novac|pare|autobus|penzij*|prtljag|karte|pica|hrana|nalaz*|vozač|novine
gde je
gde mi je
ima li ga|je|negde|još
šta je|s|mojom|paketom|pošiljkom|porudžbinom|narudžbom|mojoj|robom
što je sa

[concept when-does-it-come]
rok isporuke
kad|kada stiže|stize|dolazi|će|ce|mogu|dobijam|dobiću|isporuč*|šaljet*
kad|kada će|ce|stiže|stize|dolaz*
kad da očekujem
kad|kada .. stići|stici|stiže|stize|doći|doci|dolazi|isporuk*|dostav*|poslati|poslat|šaljete|šalje|dobiti|dobijam|krenuti|kreće
do kad|stiže
stiže li|ikad|to|danas
kad da ga|je|ih|očekujem|čekam
do petka .. stig*|isporuč*|treba|mora

[concept keep-promise]
ispoštujte
ispoštuj*|postuj*|poštuj*|ispunite|ispunit*|održite|održi|držite se|reč|riječ|obećan*
kako ste|smo|je obećal*|rekli|dogovor*|ugovor*
ono|to što|sto ste|smo obećal*|prodal*|dogovor*|platil*
prema|po ugovor*|dogovor*|ponud*
da se poštuje|ispoštuje
ispoštujte|ispostujte|ispoštovati|ispoštovat|ispoštujete|ispoštuje|ispoštuju|poštujte|poštuje|poštovati|postujte|poštujete .. dogovor*|ugovor*|reč|riječ|ponud*|cen*|cijen*|obećan*|akcij*|ono|rok*|popust*|garanc*
ispoštujte|ispostujte|ispoštovati|ispoštovat|ispoštujete|ispoštuje|ispoštuju|poštujte|poštuje|poštovati|postujte|poštujete .. što ste
ono što|sto je|ste|smo|piše|sam .. obeća*|rekl*|dogovor*|plati*|potpis*|prodal*|piš*|reklam*
kako je .. obeća*|rekl*|dogovor*|potpis*|ugovor*|reklam*|piš*
kako ste .. obeća*|rekl*|dogovor*|potpis*|ugovor*|reklam*|piš*
po ugovoru|dogovoru|obećanju|ponudi|predračunu|onome što
prema ugovoru|dogovoru|ponudi
u skladu sa|dogovorom|ponudom|obećanim
u skladu sa
kako je|bilo dogovoren*|ugovoren*|obećan*|rečeno
priznajte|priznate|priznati|uvažite|primenite|primijenite .. cen*|popust*|akcij*|vaučer*|garanc*|bodov*|ponud*|ono

[concept finish-the-work]
završite|završi|dovršite|uradite|uradi|odradite|montirajte|ugradite|priključite|povežite|postavite
završetak|dovršetak
da|kad završite|završi*|dovrš*
završite|zavrsite|završi|završiti|završe|završetak|dovršite|dovrsite|dovrše|dovršiti|dovršetak|okončajte .. posao|radov*|započet*|kupatil*|kuhinj*|to|već|ono|krov|fasad*|stepen*
uradite|uradi|uradiće|odradite|odradi|obavite .. kako treba
postavite|montirajte|ugradite|priključite|prikljucite|povežite|instalirajte|namestite|okačite|zalepite .. mi|nam|vrata|prozor*|klim*|brojil*|internet|bojler|kuhinj*|ono|već|pločic*
montaž*|ugradnj*|priključ* .. završi*|dovrši*|uradi*|molim|kad

[concept correct-invoice]
ispravka|ispravku|ispravak|storno
ispravite
ispravi*|ispravite|isprav*|ispravk*|ispravak|korig*|storn*|prepravi*|izmenite|izmijenite|preračun* račun*|fakt*|iznos
nov|ispravan|tačan|točan|ispravn* račun|fakt*
ispravan|tačan|tačnu|točan|točnu|korigovan|korigiran*|ispravljen*|nov|novi|novu račun*|fakt*|obračun*|uplatnic*|predračun*
ispravka|ispravke|ispravku|ispravak|ispravka|korekcija|korekciju|korekcije|prepravk* .. račun*|fakt*|obračun*|iznos*|rat*|stavk*|zaduž*
ispravite|ispravi|ispravit|ispravte|korigujte|korigirajte|preračunajte|preračunati|preračunaj|storniraj|stornirajte|storno|poništite|ponistite|promenite|izmenite .. račun*|fakt*|obračun*|iznos*|stavk*|zaduž*|cifr*|stanj*|uplatnic*|listing
račun|računa|računu|fakturu|obračun .. ispravite|isprav*|ispravk*|storn*|korig*|poništ*|izmen*|preračun*
skinite|uklonite|izbrišite|obrišite|sklonite .. sa računa
umanjite račun|rate|fakturu
knjižno|knjižn* odobrenj*|zaduženj*

[concept correct-record]
prebrišite|ispišite|upišite
ispravi*|ispravite|promen*|promij*|izmen*|izmij*|ažurir*|prepiš*|upiš* ime|ime*|adres*|broj*|podat*|evidenc*|karton*|nalog*|stanj*
tačn*|točn*|ispravn* podat*|ime|adres*|broj
skinite|obrišite|uklonite me|dug|oznak*|unos
vratite bodov*|poen*|stanje
ispravite|ispravi|ispravit|ispravte|ispraviti|promenite|promijenite|promeniti|izmenite|izmijenite|ažurirajte|azurirajte|upišite|unesite|prepišite|zavedite|uknjižite|preimenujte|prebacite .. ime*|prezim*|adres*|broj*|podat*|podac*|datum*|evidenc*|karton*|nalog*|stanj*|grešk*|jmbg|titul*|status*|registr*|mapi|pin|ocen*
ispravite|ispravi|ispravit|ispravte|ispraviti|promenite|promijenite|promeniti|izmenite|izmijenite|ažurirajte|azurirajte|upišite|unesite|prepišite|zavedite|uknjižite|preimenujte|prebacite .. na mene
ime|imena|prezime|adresu|podatke|broj|datum|evidenciju|karton|grešku .. ispravite|isprav*|promen*|promij*|izmen*|izmij*|ažurir*|prepravi*
ispravka|ispravku|ispravak|promena|promenu|promjena|izmena|izmenu .. imen*|prezim*|podat*|adres*|broja|evidencij*|datum*
brišite|obrišite|skinite|izbrišite|uklonite .. dug*|opomen*|oznak*|upis|unos|zabelešk*|neopravdan*|izostan*
brišite|obrišite|skinite|izbrišite|uklonite .. iz registra
vratite .. bodov*|poen*|stanje|istorij*|ime|status
evidentirajte|proknjižite

[concept remove-fee]
poništavanj*|poništenj*|storniranj*|otpis
skinite|poništite|ponistite|stornirajte|otpišite|ukinite|obrišite|povucite|poništi*|ukini* naknad*|kazn*|opomen*|takse|taksu|dug*|provizij*|račun
skinite|oslobodite mi|me
poništite|ponistite|poništi|ponisti|poništiti|poništenje|ponistenje|poništavanje|stornirajte|storniraj|storno|storniranje|ukinite|ukini|ukinuti|otpišite|otpisite|otpiši|otpis|otpisati|skinite|skini|skinuti|obrišite|brišite|briši|uklonite|povucite|oslobodite .. naknad*|kazn*|opomen*|taks*|dug*|provizij*|račun*|kamat*|doplat*|penal*|trošk*|ležarin*|stavk*|članarin*|zaduž*|iznos*|to
kaznu|naknadu|opomenu|taksu|dug|proviziju|kamatu|penale|doplatu|ležarinu .. poništ*|storn*|ukin*|otpiš*|otpis*|skin*|briš*|obriš*|uklon*|povuc*|oslobod*
sa računa
s računa

[concept unblock-restore]
odblokir*|otključaj*|otkljucaj*|aktivir*|vratite|osposob*|uključite|priključite|povežite nalog|pristup|račun|karticu|struju|internet|broj
odblokir* mi|nalog|račun|karticu
uključite|vratite struju|internet|net|mi
odblokirajte|odblokiraj|odblokirat*|deblokir*|otključajte|otključaj|otključati|odmrznite|aktivirajte|aktiviraj|reaktiv*|osposobite
skidajte ban|unban
vratite|vrati .. nalog*|pristup*|profil*|račun*|kanal*|lozink*|podat*|slik*|bodov*|kontakt*|istorij*|struj*|vod*|internet|net|broj|signal|grejanj*|grijanj*|plin|telefon
vratite|vrati .. pod kontrolu
vratite|vrati .. u ranije
uključite|ukljucite|uključi|priključite|prikljucite|prikopčajte|pustite|povežite .. struj*|vod*|internet|net|grejanj*|grijanj*|plin|gas|telefon|broj|liniju|signal|kablovsk*|mi|nas
vratite mi nalog|pristup|broj|struju|karticu|stari

[concept speak-to-manager]
pričam|razgovaram|govorim|pričati|razgovarati|čujem sa|s|šef*|nadležn*|menadž*|čovek*|živ*|direktor*
živ* čovek*|čovjek*|osob*
ko|tko je odgovor*|nadležan|zadužen
nadležn*|odgovorn* osob*|lic*
šef|šefa|šefu|šefom|šefica|šeficom|direktor|direktora|direktoru|direktorom|direktorkom|nadređen*|nadredjen*|pretpostavljen*|menadžer*|menadzer*|upravnik*|gazd*|vlasnik*|načelnik*|odgovorn* .. pričam|pricam|razgovar*|čujem|nazove|poziv|hoću|želim|tražim|dajte|zovite|govorim|vid*
hoću|hocu|želim|zelim|tražim|zahtevam|dajte|molim|oću .. šef*|direktor*|menadž*|nadređen*|gazd*|nadležn*|odgovorn*|čoveka|čovjeka|pretpostavljen*|vlasnik*|upravnik*|normalnog
hoću|hocu|želim|zelim|tražim|zahtevam|dajte|molim|oću .. nekog ko zna
živog čoveka|čovjeka|čovjek
ima li čoveka|čovjeka|živog|normalnog|pametnog|nekog .. ne bota
ne bota
dajte|daj mi|nekog|čoveka|normalnog|pametnog|direktora|šefa|nadležnog
eskaliraj*|eskalacij*
ime|imena|prezime .. nadređen*|šef*|odgovorn*|direktor*|radnic*|radnik*|operater* .. daj*|traž*|hoću|koja|koji
ko je tu|vam|glavni|šef|odgovoran|nadležan|gazda|direktor

[concept want-something-strong]
tražim|hoću|želim|očekujem|tražimo
insistir*|oću|hoćemo|želimo
zahtev*|zahtjev*|zahtijeva*
inzistiram|inzistira
oćemo|očekujemo|potražujem|nalažem|apelujem
dosta je
neću da čekam
ultimativn*|ultimatum*|kategorič*

[concept polite-request]
molim|molimo|molila|molio|zamolio|zamolila
ljubazn*|zahvaln*|hvala|unapred|unaprijed
možete|mozete|mogli|mogu|možemo|može|moze li
ako|da|biste|bi može*|moguć*|mogli|mogla
bio|bila|bilo bih|bi zahval*|drag*
volela|voleo|voljela|volio bih
zamolili|zamolim|moli|mole|molm
ljubazno|uljudno|lijepo|lepo|učtivo|skromno|najljubaznije molim|molimo|zamolio|zamolila|bih
bude|biste|može|moguće .. moguć*|mogli|mogla|molim|javite|hvala|zahval*
ako je .. moguć*|mogli|mogla|molim|javite|hvala|zahval*
ako može
možete li
da li bi
volela|voleo|voljela|volio bih|bi
želela|želeo|željela|želio bih|bi
da li je moguće
bilo bi lepo

[concept at-once-urgent]
odmah|smesta|smjesta|danas|sutra|sada|sad|večeras|prije|brzo|hitn*
što|sto pre
bez odlag*
u|najkrac*|najkrać* rok*
do|petka sutra|petka|ponedelj*|podne|kraja
iz ovih stopa
urgentno|bezodlož*|neodložno|ekspresno|promptno
najhitnije
do petka .. hoću|tražim|želim|očekujem|mora|molim|rešite|popravite|pošaljite|vratite|ili
već jednom|konačno

[concept no-need-just-tell]
radi informac*
da znate
ne|necu|neću|nista|ništa tražim|trazim|želim|zelim|treba|očekujem|hoću|ništa|pare|novac|odgovor
samo javljam|da|kažem|obavešt*|sam|hteo|htela
čisto da|radi
neću|necu|ništa novac|ništa|nista|odgovor|ne
toliko da znate|od mene
samo da znate|kažem|kazem|javim|javljam|napomenem|napišem|prijavim|pohvalim
samo da znate
da se zna
čisto da|informativno|radi
toliko da znate
neka se zna
nek se zna
ništa ne tražim
ne tražim ništa
ne traži dalje postupanje
samo beležim
sugestija|prijedlog|dobronamern*|dobronamjern*

[concept do-not-want-money]
zadržite|čuvajte|kokoši
ne|neću|necu|nije|ne treba|tražim|želim|zelim|hoću novac|pare|vaučer|vaš*|do|odštet*
nije stvar|do u|novca|para
ne zbog para|novca
ne|nije|neću|necu|nemam tražim|trazim|želim|zelim|treba|zanima|hoću|interesuje .. novac|novca|pare|para|odštet*|vaučer*|naknad*|obeštećenj*|refundac*|kompenzac*
nije do .. novac|novca|novcu|para|parama|pare
neću|necu vaš*|novac|pare|vaučer*|besplatan|ništa .. vaučer*|kolač|kupon*|poklon|pare|novac|piće
nisu bitn*
ne treba*
ne tražim novac
nije do para

[concept leaving-switching]
zbogom
nikad|nikada|nigde|više više|ne|neću|kupujem|kod|naruč*|vas
nikad više|nikada više|vise
prelazim|menjam|mijenjam|selim|idem|idemo|odlazim kod|konkurenc*|u|banku|operatera|na|drug*
poslednj*|zadnj* put|narudž*|porudž*|kupov*
izgubili ste|izgubil* kupc*|klijent*|mušterij*|korisnik*|nas|me|jednog
više neću|nisam|ne dolazim|kupujem|vaš|kod
gotovo je|sa vama
prelazim|prelazimo|prelazi|prelazite|prelaziti|preći|prećiću|prećicu|prijeći|prelazak|pređem|predjem|prešao|prešla .. konkuren*|operater*|bank*|firm*
odlazim|odlazimo|odoh|odosmo|idem|idemo|bežim|bježim|selim|selimo|menjam|mijenjam|prebacujem|prenosim .. konkurenc*|operater*|bank*|teretan*|osiguranj*|broj
odlazim|odlazimo|odoh|odosmo|idem|idemo|bežim|bježim|selim|selimo|menjam|mijenjam|prebacujem|prenosim .. kod drug*
odlazim|odlazimo|odoh|odosmo|idem|idemo|bežim|bježim|selim|selimo|menjam|mijenjam|prebacujem|prenosim .. kod konkurenc*
odlazim|odlazimo|odoh|odosmo|idem|idemo|bežim|bježim|selim|selimo|menjam|mijenjam|prebacujem|prenosim .. drug* bank*
odlazim|odlazimo|odoh|odosmo|idem|idemo|bežim|bježim|selim|selimo|menjam|mijenjam|prebacujem|prenosim .. drug* operater*
odlazim|odlazimo|odoh|odosmo|idem|idemo|bežim|bježim|selim|selimo|menjam|mijenjam|prebacujem|prenosim .. kod onih
konkurencij*
drugu firmu
druga banka
drugu banku
drugog operatera
drugi majstor
kod drugih
kod onih drugih
nikad|nikada|nigde|neću|vise .. kupi*|kupov*|naruč*|poruč*|doći|doc*|kroč*|uđem|uć*|koristi*|let*|put*|dolaz*|noga|nogom|platit*|preporuč*
nikad|nikada|nigde|neću|vise .. kod vas
nikad više
više neću .. kupac|korisnik|član|vid*|kupov*|kroč*|noga|naruč*|dolaz*
više neću .. kod vas
više nećemo .. kupac|korisnik|član|vid*|kupov*|kroč*|noga|naruč*|dolaz*
zbogom|doviđenja|dovidjenja|adio|vidjenja|viđenja|nazdravlje .. nikad|više|firmo|banko
završili smo
kod vas više .. neću|necu|nikad|ne

[concept go-public]
recenzij*|ocen*|zvezdic*|zvjezdic*
novinar*|medij*|televiz*|redakcij*
objavi*|objaviću|okaci*|okači*|pišem|napiš*|podeli*|podelite|podijel*|pisaću|kazaću|ispriča* na|svima|svuda|svugde|ocen*|recenz*|fejs*|mrež*|novin*
svi|svima|neka znaju|svi|zna|vide
upozor* ljud*|sve|druge
recenzij*|recenzije|recenziju|ocena|ocenu|ocjenu|zvezdic*|zvjezdic* .. ostavi*|napisa*|pisa*|dobi*|jedn*|stavi*|ide*|da*|biće|bice
recenzij*|recenzije|recenziju|ocena|ocenu|ocjenu|zvezdic*|zvjezdic* .. na google*
ostaviću|ostavicu|ostavit|ostavim|ostavljam|napisaću|napisacu|napisat|pišem|dajem|daću|postaviću .. na gugl*
objaviću|objavicu|objavit|objavim|objavljujem|okačiću|okacicu|okačit|okačim|kačim|postavljam|postaviću|postavicu|postujem|šerujem|podeliću|podelicu|podelim|podijelit|delim|snimiću .. na|sve|ovo|prepisk*|slik*|snim*|fejs*|tiktok*|insta*|mrež*|grup*|tviter*|javno|youtube|jutjub*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. viral*|novinar*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. na fejs*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. na tiktok*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. na insta*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. na jutjub*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. u novine
ide|idu|iće|otići|otišlo|završiće|završi|završava .. na portal*
ide|idu|iće|otići|otišlo|završiće|završi|završava .. na tviter*
da svi .. znaju|vide|čuju|zna|vidi|saznaju|čuje|sazna
mediji|medije|medijima|medija|novinar*|novinari|novinarima|novine|novinama|televizij*|tv|redakcij*|portal* .. zva*|zovem|piš*|pisa*|pozva*|obavest*|obavijest*|kontaktir*|ide|saznaju|posla*|šalj*|poslaću|javi*|zainteres*|snim*|dola*|čeka*|dajem|dao|dala
u grupi .. ljudi|objavi*|pisa*|čl*|stavi*
u grupu .. ljudi|objavi*|pisa*|čl*|stavi*

[concept report-authorities]
žalb*|tužb*|prijav*|pritužb*
prijavi*|prijavljujem|tužim|tužiću|tužit|tužba|obrat*|obraćam|idem|javljam|podneo|podnosim|prijaviću|prijav* na|inspekc*|kod|sud*|policij*|advokat*|se|zaštit*|potrošač*|ombudsman*|žalb*
na sud|sudu|inspekciju|sudom
vidimo se|na sudu|sud
advokat* će|ce|preuzim*
prijaviću|prijavicu|prijavit|prijavljujem|prijavljujemo|prijavim|prijavimo|prijavi|prijavićemo|prijavio|prijavila|prijavili|prijava|prijavu|podnosim|podneo|podnela|podneću|podnecu|podnet*|podnijeti|podnijet|podnijela|pišem|idem|javljam|šaljem|obraćam|obratiću|obraticu|obratit|zvao|zvala|zovem|zvaću|zvacu .. inspekc*|inspektor*|policij*|mup*|sud*|tužil*|potrošač*|ombudsman*|zaštitnik*|poverenik*|povjerenik*|nbs|ratel*|ministarstv*|advokat*|odvjetnik*|agencij*|regulator*|poresk*|komisij*|komor*|sanitarn*|tržišn*|hakom*|hanf*|krivičn*|kaznen*|žalb*|tužb*|prigovor*
prijaviću|prijavicu|prijavit|prijavljujem|prijavljujemo|prijavim|prijavimo|prijavi|prijavićemo|prijavio|prijavila|prijavili|prijava|prijavu|podnosim|podneo|podnela|podneću|podnecu|podnet*|podnijeti|podnijet|podnijela|pišem|idem|javljam|šaljem|obraćam|obratiću|obraticu|obratit|zvao|zvala|zovem|zvaću|zvacu .. narodn* bank*
tužićemo
preko advokata
preko suda
advokat|advokata|advokatu|odvjetnik|odvjetniku|pravnik .. će|ce|preuzima|preuzeo|piše|već|zakaz*|vas|ima|obavešt*|sprema|idem|kod|angaž*|uzeo|uzela|moj|čeka|dao|dala|predal*|odne*
inspekcija|inspekciji|inspekciju|inspektor|sanitarna|tržišna .. zva*|dolazi|prijav*|obavešten*|ide|će|javi*|zovem|dobi*|ima
obavestio|obavestila|obavešteni|obavešten|obaviješten*|obavestiću .. inspekc*|policij*|poverenik*|zavod*|nadležn*|ministarstv*|udruženj*|zaštit*
nadležni|nadležnim|nadležnima|nadležne

[concept answer-in-writing]
pismen*|pisan*|mejlom|poštom
lično|osobno
javn*
na mejl
napismeno|pečatiran*
crno na belo
crno na bijelo
sa pečatom
odgovor|odgovorite|odgovori|javite|pošaljite|obrazložite|potvrdite|recite .. mejlom|mailom|poštom|pismeno|pisano|pismenim|preporučeno|pismom
ne zovite me

[concept thanks]
hvala|fala|zahvalan|zahvalna|zahvalj*
zahvalni
hvalaa|tnx|thx|zahvalnost|zahvalio|zahvalila|zahvale|blagodarim

[concept kind-regards]
poštovanjem|pozdrav|pozdravljam|srdačan|srdačno|lp
pozdravi|pozdravljamo|pozz|prijatno
lep dan

[concept dear-formal-address]
poštovan*|cenjen*|cijenjen*|gospodine
gospođo|dragi|draga
uvaženi|gospodo|direktore|uprava

[concept greeting]
zdravo|ćao|pozdrav|dobardan|selam|hej|halo|bok|dobar|dobro
dobar|dobro|dobrodošli dan|veče|vece|jutro|večer
caoo|helou|helo|merhaba|pomozbog|pozz|dobrodan

[concept unfortunately-disappointed]
nažalost|razoc*|nezadovolj*|žalosn*|tužno|tužan|tužna|žao
na žalost
nisam|nismo zadovolj*
rastužen*|ojađen*|snuždeno|iznenađen*
očekivao|očekivala

[concept understand-concession]
razumem|razumijem|razumevanj*|znam|shvatam|shvaćam|shvatim|ljudski|razumljiv*
desi|dešava|dogodi se
nije vaša|tvoja|vama|njihova kriv*|problem
nemam ništa|primedb*
razumemo|razumijemo|razumeo|razumela|razumijevanje|shvatamo|shvaćamo|kapiram|kontam
priznajem|sitnica
znamo da
desi se
nije kraj sveta
ne hitam
nije ljut
moja krivica
gužva je
pred praznike

[concept praise-good]
dobr*|dobar|odlič*|super|lep|lepo|lepa|lijep*|ljubazn*|zadovolj*|sjajn*|divn*|fin|fino|fina|izvanredn*|savrše*|vrhunsk*|korektn*
inače|prijatan
vrlo|veoma|jako dobr*|ljubaz*|lep*
prijatna|prijatno
suuper|sjajan|divan|predivan|predivna|predivno|prelep*|prelijep*|prekrasan|prekrasna|krasan|fenomenal*|fantastičn*|izvrsn*|izvrstan|ljubazan|prijatni|korektan|uljudan|uljudna|predusretljiv*|susretljiv*|profesional*|strpljiv|strpljiva|besprekorn*|besprijekorn*|pouzdan*|kvalitetan|kvalitetno|ukusna|ukusan|prezadovolj*|oduševljen*|pohval*|preporučujem
duša od žene

[concept angry]
ljut*|besan|besna|besne*|bijes*|bes|besnim|gnevan|gnevn*|nervir*|iznervir*|frustr*|ogorč*|pobesne*|pobjesn*|kipi|živci|živčan*|nervoz*|revolt*
iziritir*
diže mi|me pritisak
besni|besno|besa|naljut*|razljut*|razbesne*|razbesni*|razbjesn*|izludel*|izludi*|izludeo|poludeo|poludela|poludeti|poludjeti|poludim|poludit|poludiću|poludecu|ludim|poludjel*|šizim|šiznem|šiznuo|šiznula|pizdim|popizdi*|popizdel*|puko|popucao|popucala|kipim|ključam|penim|pjenim|raspizđen*|ozlojeđen*|zgrožen*|ogađen*|zgađen*|živce|živcima|živaca|nerve|nervi|nerava
slomili|kidate|kida|kidaju|pojeli|pojedoste|dušu
od muke

[concept fed-up]
dosta|dosadi*|muka|sit|sita|umoran|umorna|strpljenj*|kap|prekipe*|prekipje*|dozlogrd*|kurcu
prelilo|prepuni*
preko glave
pun kufer
pun|puna mi|kufer|kurac|kapa
ne mogu više|vise
smučil*|dojadil*|dodijal*|dopizdi*|dokurči*|dogrdelo|ogadilo|ogadili|prevršil*|prekardašil*|umorio|umorila|izmoren*|iscrpljen*|iscrpela|iscrpil*
nemam više snage
ne mogu više
dokle više
dokle bre

[concept unbelievable]
nevjerovat*|neverovat*|nemoguć*|ludilo|ludnica|bolesno|suludo|apsurd*|neprihvatljiv*|nečuven*|nezamisliv*|sramno|šok|šokiran*|stvarno|ozbiljno|ludi|bre
ne mogu da verujem|vjerujem
jeste li vi|normalni|ludi
ovo je|nije normalno|ludilo
nevjerojatn*|nevidjen*|nepojmljiv*|nedopustiv*|neshvatljiv*|neobjašnjiv*|besmisl*|nonsens|šokant*|zaprepašć*|zapanj*|zgranut*|zgrana*|ostadoh|pobogu|zaboga|zamislite|kafkijansk*|agonija|sumanuto|skandalozno|skandal
bez reči
ma nemojte
pa jeste li vi
molim lepo
molim vas lepo
naučna fantastika

[concept shameful-disgrace]
sramot*|sram|stid|stidite|sramite|bruka|brukanje|skandal*|odvrat*|bezobraz*|nedopust*|bestid*|sramno|gnusn*|užas*|jad|beda|bijeda|neprihvat*
sram|stid|srami vas|te bilo|bilo
srama|srame|stida|stidi|obraz|obraza|besraman|besramn*|bruke|bruko|brukate|brukaju|blamaž*|blam|blama|čemer|bedno|bijedno|bedna|mizerno|mizerija|nečasn*|neljudsk*|nečovečno|nehumano|necivilizov*|divljaštv*|divljački|varvarsk*|varvarstvo|prostakluk*|drskost|drskosti|bahatost|bezobraština|ogavno|gadno|ružno|nedostojno|nedostojan|ponižavajuće|poniženje|grehota|grijehota|greh|grijeh|grešno

[concept joke-circus]
šala|šale|sprdnja|cirkus*|klovn*|komedij*|farsa|farsu|smiješno|smešn*|smejurij*|lakrdij*|budalašt*|glupost*|sprdanj*|zajebanc*
pravite se|sprdate se|ludi|s nama
sprdnje|sprdnju|sprdačin*|sprdate|sprdaju|šalu|šalite|zafrk*|zajebavate|zezate|zezancij*|zezaju|pajac|pajaci|tragikomedij*|farse|parodij*|sapunica|ringišpil|maskenbal|smijurij*|smešan|smiješna|smiješni|gluparij*|besmislic*|kerefek*|majmunisanj*|majmunlu*|igrarija|ludara|ludnica|balkanija|prvoaprilsk*|hahaha|hahah|ahahah|haha
teatar apsurda
samo ovde

[concept sarcastic-congrats]
bravo|čestitam|čestitke|svaka|čast|genijaln*|sjajno|fantast*|divno|odlično|predivno|krasno|impresivn*|aplauz|veličanstven*
kapa dole
hvala na ničemu|nicemu|za ništa
samo tako nastavite|napred
hvala lepo|lijepo
baš lepo|ste|super|divno
aferim|čestitamo|aplaudiram|tapšem|tapše|ovacije|medalju|medalja|oskara|nobel*|genije|geniji|genijalci|genijalac|genijalan|briljant*|impresioniran*|impresivan|maestral*|fenomenalno|navodno|toboz*|usrećili
samo napred
tako nastavite
baš lepo

[concept how-long-still]
dokle|ovako
do kada
kad više
koliko|dokle|kolko puta|još|jos|dugo|dana|vremena|nedelja|puta|meseci|treba
koliko još|puta|dugo
koliko puta treba
beskraj|beskrajno|unedogled|kukurikanj*
do kad
koliko dugo
koliko treba
koliko puta
već jednom
do penzije
kad na vrbi

[concept desperate-crying]
očaj*|plakal*|plakao|suze|suza|rida*|tresem|tresla|drhti*|strah|strahuj*|plašim|bojim|uplaš*|preplaš*|bespomoć*|nemoć*|beznad*|preklin*|kumim|upomoć|pomozite|panik*
molim boga
ne znam šta|više|što|kako
molim vas kao|boga
plačem|plače mi|dete|se|svaki
rasplak*|zaplak*
plačem|plačući|isplakala|isplakao|suzama|jecala|zakukala|lelek|vapim|vapaj|zaklinjem|pomagajte|pomozi|spasite|smilujte|milosti|prestravljen*|prestrašen*|paničim|slom|slomljena|pakao|agonija
molim vas kao ljude
molim vas kao boga
na kolenima
za ime boga
ne znam kome
šta da radim
kome da se obratim
nemam više kome
od straha
ne spavam
stegne srce

[concept swear-mild]
đavo*|vrag|vraga|vragu|vrapca|dođavola|dovraga|majku|majke|bogati|boga|bog|sunce|bre|proklet*|bestraga|gromova|brate|bogte|ludi
kog|koji|kojeg đavola|vraga|klinca|kurca|đavo
u|do|idi|idite vraga|đavola|božju|bestraga|franc*
kvragu|gromovi|bogamu|bokte|bemti|bemliga|proklinjem|manite|marš|mrš|mamlaz*|zajeb*|boktejebo|zabole|zaboli
crni ljudi
nosite se
u tri lepe
u lepu
idite u tri lepe
tri lepe
koji moj

[concept swear-strong]
jebi*|jebem*|jebote|jeb|jebati|jebeno|jebena|jebeni|jebo|kurac|kurca|kurcu|pičk*|pizd*|sranj*|govn*|sereš|serete|sere|seri|posral*|usran*|sjeb*|zajeb*|najeb*|dupe|guz*|pišam|jbg|jbt|mamu|mater|materin*|idi
idite u
idi|idite|idi|nosi|nosite|mars|marš u|se|materinu|pičku|kurac|tri
u|tri pičku|picku|kurac|kurcu|pizdu|lepe
koji kurac|moj|k
jebga|jebeš|jebotebog|jebala|jebali|jebalo|jebene|jebenu|jebač*|jebanj*|ujebali|odjebi|odjebite|odjeb|odjebali|razjeb*|izjeb*|prejeb*|nejebic*|jbga|jbte|jbmti|jebm
kurci|kurčin*|kurčev*|kurcem|kurčić|kurčit*|kua|kuac|pičvajz*|opizdi*|upizdi*
u pm
srat|sraš|serem|seruckaju|serator*|sračkaš|posrao|posrana|posrani|posrano|poserem|posereš|zasrali|zasrati|zasrao|zasrano|zasrani|usrali|usrao|nasrali|izasrali|presrali|presrao|popušite|popuši|popišam|popišali|pišaću|pušite|pušikur*|duvaj|duvajte|sisaj|sisajte|dupetu|dupetom|dupeta|dupeuvlak*|uvlakuša|mamicu|mrtve|fak|fuck|faking|šit|wtf|ebem|ebemti
gonite se

[concept shit-crap-thing]
govn*|smeće|đubre|đubrad|krš|krševi|škart|ološ|splačin*|smrad*|krntija|starudija|drek|smeću|sr|usrano|k|bofl|sranj*
nula
obično|gomila|komad govn*|sranja|smeća|đubr*
smeća|krša|kršina|škarta|otpad|bljuvotina|bljuvotine|bućkuriš|pomije|napoj|krntije|krntiju|olupina|olupinu|skalamerij*|sokoćalo|kanta|kantu|bagra|kramp|krama|kramu|drndavina|traljavin*|dreka|usrana|usrani|sprdačina|starež|kineština|nakaradn*|rugoba
jebena aplikacija
katastrofa od
vredi|ničemu|pišljiva|boba|kurca
ni za šta
za bacanje

[concept contempt-robbers]
lopov*|razbojnik*|pljačkaš*|prevarant*|kriminal*|mafij*|bandit*|banda|bandu|muljator*|varalic*|hohštapler*|šarlatan*|gulikož*|zelenaš*|lešinar*|kradete|gangster*|lihvar*|hajduk*|krvopij*|foliranti|bitange|ološ|fukar*|hulj*
drumsk*|hajducija
banda|gomila lopov*|prevaran*|kretena|muljator*
lopuž*|lopurd*|kradljiv*|kradeš|kradu|krade|pokradoste|pljačkate|razbojnic*|hajduci|gusari|varate|mufljuzi|mufljuz|muljaroš*|secikes*|kamataši|kamataš|kamatar*|derikož*|dernje|pijavice|pijavica|paraziti|parazit|strvinar*|hijene|ajkule|ajkula|bando|razbojništvo|pljačka|otimačin*|otimate|otimaju|otimači|otimač|derete|deru|oderali|ogulili|opelješ*|orobili|robite|šibicari|šibicar|dileri|probisvet*|bitanga|olosu|bagra|bagro|šljam|šljamu|šljama|gamad|gamadi|đubrad|smradovi|gadovi|nitkovi|nitkov|protuve|protuva|protuhe|barabe|baraba|mangup|mangupi|mućkaroši|mućkaroš|mešetar*

[concept contempt-clowns-incompetent]
klovn*|amater*|nesposob*|diletant*|neznalic*|fušer*|majmun*|gubitnik*|gubitnici|jadnic*|bednic*|bijednic*|nula|nule|niko|ništaci|ništarij*|bagra|bagru|cirkusant*|papk*|seljačk*|seljaci|šljam|fukara|budaletin*
cirkus
gomila|ekipa|banda nesposob*|amater*|klovn*|majmun*|bednik*
cirkuzant*|nepismeni|nepismen|nepismena|nepismenjak*|polupismen*|polusvet|poluinteligent*|šarlatani|šarlatan|nadri*|luzer*|šeprtlj*|smušenjac*|smetenjac*|trapavko|tupson*|tupadž*|zvekani|zvekan|mamlazi|mamlaz|klipani|klipan|neradnik|neradnic*|lenčuge|lenčuga|lenjivci|lenjivac|lenštin*|ljenčine|zabušant*|zgubidan*|danguba|dangube|badavadžij*|uhleb*|uhljeb*|ulizice|ulizica|poltron*|dupeuvlak*|birokrat*|ćata|ćate|ćato|šalteruša|šalterušo|seljani|seljane|seljačine|seljačina|seljober*|papci|papak|papan*|primitivci|primitivac|jadnik|bednik|nikogovići|nikogović|magarci|ovčice|tikve|tikvani|tikvan|bananaš*|dečurlija|dječurlija|balavci|balavac|balavica|balavurdij*|šegrt*|trutovi|paraziti

[concept insult-idiot]
idiot*|glup|glupa|glupi|glupak*|glupan*|glupsan*|debil*|kreten*|budal*
moron*|tupan*|tup|tupava|tupavi|tupson*|imbecil*|retard*|bezmozg*
blesav*|blesan*|zvekan*|magarac|magarc*|majmun*|konju|konjin*|kozo|krava|ćoškar|ćurk*|ćuran|ludak*|mentol|nepismen*|šupak*|šupčina|drkadž*
maloumn*|slaboumn*|poluuman|umobol*|glupo|glupača|glupačo|glupsone|glupson|gluperd*|priglup|priglupi|pretup|tupav|tupavko|tupadžijo|tupa|tupavac|tupavci|tupoglav*|teletino|telac|telci|tikvo|tikvane|bleso|blento|blentav*|benast*|beno|zvrndo|šonjo|šonja|šmoklj*|ćoro|ćoravi|slepče|mutav|mutavi|mutavko|mutavče|mulac|mulci|mulče|magare|mazgo|mazgov|konjčino|volino|volina|govedo|goveda|goveče|ovco|ćurane|gusko|guska|kokoško|kravo|krave|kravetina|mozga|praznoglav*|šupljoglav*|pameću|nenormalan|nenormalna|nenormalni|ludače|ludaci|ludača|luđak|luđaci|poremećen*|bolesnik|bolesniče|bolesnici|psihopat*
za ludnicu

[concept insult-animal]
svin*|pacov*|zmija|zmijo|zmije|pas|pseto|psi|kučka|kučko|kurv*|stoka|stoko|majmun*|magarac|magarče|magare|gmaz|gmizav*|životinj*|crv|crvi|glista|glisto|parazit*|krmača|krava|koka|ćurka|marva|guja|skot|skote|džukel*|kuja|hijen*|đubre|gnjida|ološ|pijavic*|buva|gad|gadovi
debela|lenja|stara|glup* svinj*|krav*
prase|prasac|prasče|prasci|prasica|prasice|krmačo|krmak|krmče|krmad|krmadi|krmačetin*|nerast|vepar|marvo|goveda|govedo|psino|džukac|kučke|kučkin*|kujo|kerovi|keruša|vucibatin*|zmijurin*|gujo|gušter|gmaze|gmazovi|gmazova|gliste|crvu|štakor|štakori|štakore|krpelj|krpelji|krpelju|stenica|stenice|stenico|buve|bubašvabe|gnjido|gnjide|gnjidurin*|vaška|vaško|lešinar|lešinari|lešinaru|strvinar|strvina|strvino|strvine|šakal|šakali|šakalu|lisice|tvor|tvore|tvorovi|kamila|kobilo|kobiletin*|kravo|kokoško|kokodači|ćurko|guska|gusko|ovco|kozo|jarac|jarče|žaba|žabo|krastača|hobotnica|aždaja|aždaho|beštija|beštije|beštijo|zver|zverovi|zvijer|zverinj*|skotu|skotov*|divljaci|divljak|divljače|neandertal*

[concept insult-character]
lažov*|kukavic*|hulja|hulje|gad|gadovi|gadna|nitkov*|propalic*|lenjivac|lenčug*|lenštin*
pijandur*|pijanac|pijanic*|neradnik*|bezobraznik*|bezobraznic*|bitanga|protuva|mangup*|ološ|smrad*
govnar*|bednik*|bijednik*|jadnik*|skot*|perverznjak*|manijak*|probisvet*|džiber*|seljačin*|seljobe*|prostak*|nevaspitan*|primitivac*|kurva*|drolj*|droca|fukar*|đubre|lajavac|podmukl*|pokvaren*|rasista
gade|gaduro|gadura|gadan|gadni|huljo|bitango|bitange|protuvo|ološu|ološi|smrdljivac|smrdljivko|smrdljivi|smrdljiva|smrdljivc*|đubretar|đubrad|đubrivo|kopile|kopilane|kopilad|kopilan|pička|mizerija|mizerijo|mizerni|mizeran|mizerna|bedniče|bednici|bednica|bijedniče|jadniče|jadnici|jadnica|jadan|nesrećnik|nesrećo|nesretnik*|ništarijo|ništarija|ništak|ništaku|nulo|nikogović|gnjida|gnjido|šljam|šljame|nečovek|nečoveče|nečovječ*|neljud|neljudi|neljude|monstrum|monstrumi|monstrumu|izrod|izrode|izrodi|nakaza|nakazo|nakaze|rugobo|rugoba|strašilo|spodoba|spodobo|kreatura|kreature|kreaturo|degen|degeni|degenerik*|degenerici|degeneriče|degeneris*|manijače|manijaci|perverznjače|pervertit*|pedofil*|psihopata|sadist*|nacista|nacisti|fašist*|alkos|alkoholičar*|narkoman*|drogoš|drogirani|drogiran|lenj|lenja|lenji|lijeni|lijena|trutu|trutino|lezilebović*|gotovan*|dripac|dripci|dripče|dripčin*|huligan*|siledžij*|nasilnik|nasilnic*|bahat|bahati|bahata|prostače|prostaci|seljaku|seljaci|seljanka|seljančur*|seljanko|papak|papku|papčino|ljiga|ljigo|ljigav|ljigavi|ljigava|ljigavac|ljigavče|ljigavci|slinavac|slinavi|slinava|balavac|balavče|balavica|balavico|balavčad|kezo|dvoličnjak*|dvoličan|dvolična|dvolični|licemer|licemeri|licemerni|licemjer*|lažljivac|lažljivče|lažljivci|lažljivica|prevarantu|prevarant|lopovčino|lopove|lopužo|izdajnik*|judo|juda|bezdušnik*|bezdušni|bezdušna|bezdušnici|bezosećajn*|bezosjećajn*|babetina|babetino|babuskara|babuskero|rospija|rospijo|alapača|alapačo|veštica|veštico|vještica|vještico|aspida|aspido|goropad*|oštrokonđa|torokuša|lajavica|lajava|lajavi|jezičara|frustrirana|frustrirani|nejebica|usedelica|matora|matori|drtina|drtino|olinjala|debeli|debelo|debeljko|debeljuco|debilko|ćelavi|ćelava|razroki|krezuba|krezubi|krivonog*|nakarad*
bez duše
bez savesti

[concept insult-sexual-ethnic]
kurv*|drolj*|peder*|ciga|cigan*|šiptar*|balija*|balije|ustaš*|četnik*|četnici
crnj*|crnčug*|vlajin*|vlahu|pičko|pizdo|kurcoliz*|jajar*|sponzoruš*|fuksa*|fufa
droca|droco|fuksetin*|fufica|fufice|fufo|jebulja|jebuljo|radodajka|rospija|bludnic*|prostitutk*|kurava|ofucana|šupak|šupku|šupci|šupčina|šupčino|šupačk*|pičketina|pičkice|pičkica|pizda|pizdun|pizdurina|kurcoglav*|kurčino|kurčić|kurton*|drkadzij*|drkaroš*|drkaj|drkaju|drkate|drkoš|lezbača|lezbačo|trandža|cigo|cige|balijo|balijsk*|četniče|četničk*|kineze|kosooki|turčine|poturic*|vlasi|čobanin|čobane|čobančin*|đenovo|dođoš|dođoši|dođošu|žabare|švabo|bosančeros*|čifut*|izbeglico|izbeglički|kopile|kopilad|kopilane

[concept you-people-accusation]
vi|vas|vaši|vaš|vasi|vama|ti|vi bre|svi
šta vi|ste mislite
ko|tko ste|mislite vi|da ste
bolesni ste|ljudi
vi|vas|vam|vaša|vaši|vama|vaše|vašeg
redom
do jednog
ste isti
banda|gomila|ekipa|firma|skup|čopor|rulja|bulumenta|leglo|ergela .. lopov*|prevaran*|idiot*|budal*|kreten*|nesposob*|neradnik*|amater*|lenj*|majmun*|ološ*|stok*|lažov*|kriminal*|klovn*|jadnik*|bednik*|bezobraz*
ko ste
ko te je
kafenišete
tvoj šef
onaj kreten
bolesni ste

[concept kill]
ubi*|utući*|zaklać*|zaklati|zakolj*|zaklao|zadav*|udavi*|pobi*|poubij*|crkni|crknite|umrite|upuc*|izbo*|ustreli*|vješ*|obesi*|objes*|grob*|krkn*|poginuć*|likvidir*
živog|živ nećeš|vas neću|neće|neces
crkli|dabogda|bog da bogda
zaklat|koljem|zaklali|klanj*|zaklan*
ugušiću
streljaću|streljat|streljati|streljan*|streljam
pucaću|pucat|pucam|pucati
eliminiš*|smak*|ukoka*|koknu*|rokn*|tamanit*|potaman*|istreb*|istrijeb*|poklati|poklaću
crkli|crkao|crknite|crkni|crko dabogda
krepaj|krepajte|skapaj|skapavajte|umri
sahraniću|ukopaću|zakopaću|zakopat
pod zemlju
vešati|vešanje|vešala|linč*
preklati|prekoljem|preklaću
krv će|ce
izginućete

[concept beat-up-hit]
prebi*|bijem|biću|tuč*|tuku|udari*|udaram|lupi*|polomi*|slomi*|skrši*|razbi*|izlema*|šamar*|pesnic*|šaka|nokaut*|odvali*|odrobi*|isprebij*|zgazi*|rascopa*|raskrvar*|batin*
prebiću|prebicu|prebit|prebijem|prebiti|premlatiću|premlaticu|premlatit|premlatim|premlatiti|premlatio|isprebijam|isprebijaću|isprebijacu|isprebijat|izbatina*|izmlati*|izmlatiću|izmlatim|izlemaću|izlemati|izlemam|izdeveta*|izudara*|izudaram|izgazi*|izgaziću|namlati*|namlatiću|namlatim|zveknu*|zveknuću|zveknem|odvaliću|odvalicu|odvalit|odvalim|odalami*|odalamim|raspaliću|raspalit|raspalim|klepi*|klepim|tresnu* te|ga|po
razbiću|razbicu|razbit|razbijem|polomiću|polomicu|polomit|polomim|slomiću|slomicu|slomit|slomim|skršiću|skrsicu|skršit|skršim|smrskaću|smrskat|smrskam|zdrobiću|zdrobim|iskršiti|isprebijati|izlomiti|izlomiću .. glav*|njušk*|nusk*|vilic*|zub*|nos|ruk*|nog*|rebra|kost*|kičm*|kicm*|lobanj*|usta|facu|čeljust|prst*|koleno|koljen*|gubicu|labrnj*|lice|ti|vam|mu|joj|ga|te
po zubima|njušci|gubici|nosu|glavi|ušima|pičci|labrnji
išamara*|ošamari*|šljag*|ćušk*|zauška|zaušnic*|pljusk*
bataka|batke|batkam|motka|motkom|motku|toljag*|palica|palicom|palicu|bejzbol*|pendrek*|bokser|boksom|mlatnu*|mlatim
istuć*|istukao|istukla|istuku|pretuć*|pretuk*|natuć*|potuci
iskasapi*|izrešet*|izubija*|ubogalji*|osakati*|obogalji*
štap|štapom o|po|preko leđa|glavu|leđima|glavi
noge|nogama ću|cu
kad te|ga|vas|ih|je uhvatim|dohvatim|dokopam|dohvatim|ščepam|zgrabim

[concept burn-down-bomb]
zapali*|spali*|palim|palit|palicu|benzin*|bomb*|raznesem|raznet*|dinamit*|eksploziv*|dižem|dignem|dići|molotov*|pepeo|krematorij*|gori|gorećete|goret|goreti|gorjeti|spržiću
dignem|dižem|dići|dicem|diže u vazduh|zrak|u
do temelja|pepela
zapaliću|zapalicu|zapalit|zapalim|zapaliti|zapalio|zapalila|zapalićemo|spaliću|spalicu|spalit|spalim|spaliti|spalićemo|popaliću|popaliti|popalim|potpaliti|potpaliću|potpalim|palim|paliću|palicu|izgorećete|izgoreće|gorećeš|gorećete|gorece|gorjet .. vas|vam|te|ti|sve|ga|radnj*|lokal*|kuć*|filijal*|poslovnic*|zgrad*|kol*|auto|firm*|kancelar*|šalter*|prodavnic*|magacin*|kiosk*|kombi*|servis*|sediš*
dići|dic|dići|dižem|dignem|dicu|dignuću|dignućemo|diže|digao|odletećete|odleteće|odleteti|raznesem|razneću|raznećemo|raznijet .. u vazduh

[concept smash-property]
razbi*|razvali*|porazbij*|polupa*|izlupa*|demolir*|sruš*|uništi*|izgrebem|izgreba*|gum*|izbuš*|buš*|prozor*|izlog*|sekira|sekiru|sekirom|sjekir*|malj*|čekić*|ćuskij*|motork*|cigl*|kamen*|retrovizor*|hauba|šajbn*
izbuš*|probuš*|iseck* gume|gum*|sve|ti
izgreb* kola|auto
razbiću|razbicu|razbit|razbijem|razbiti|porazbijam|porazbijaću|porazbijacu|porazbijat|polupaću|polupacu|polupat|polupam|polupati|izlupaću|izlupacu|izlupat|izlupam|razlupaću|razlupam|demoliraću|demoliram|demolirati|razvaliću|razvalicu|razvalit|razvalim|razvaliti|srušiću|srusicu|srušit|srušim|uništiću|unisticu|uništit|uništim|polomiću|polomicu|polomit|polomim|iseckam|isjeckam|izgrebaću|izgrebacu|izgrebat|izgrebem|izbušiću|izbusicu|izbušit|izbusit|izbušim|probušiću|probusicu|probušit|probusiti|probušim|isečem|iseći|isjeći|isfarbam|isprskam .. radnj*|lokal*|izlog*|prozor*|šalter*|kola|auto*|auta|gum*|kombi*|vrat*|staklo|šoferšajb*|retrovizor*|farov*|hauba|haubu|kancelar*|filijal*|poslovnic*|inventar*|pult*|kas*|brojil*|ruter*|sve|vam|bankomat*|aparat*|ekran*|računar*|tastatur*|telefon*|monitor*|kamer*|ramp*|rampu|kiosk*|firm*
izlog|izloge|prozore|prozor|gume|retrovizor*|retrovizore|šoferšajbn*|vrata|kola|auto|kombi|haubu|ruter|bankomat|lokal|radnju|inventar .. razbi*|polup*|porazb*|izlup*|razval*|izbuš*|probuš*|izgreb*|polomi*|demol*|iseć*|iseč*|skin*|uništ*
ciglu|ciglom|cigla|kamen|kamenom|kamenicu|kamenicom|kocku .. baci*|izlog*|prozor*
ključem|ekserom|šrafcigerom .. grebem|izgreb*|gum*|haub*|kola|auto|vrat*|lak
da vam|ti|mu izbušim|izbusim|probušim|isečem|polupam|razbijem|izgrebem|polomim|porazbijam
vandal*|grafit*|isprej*

[concept find-you-know-where]
sačekat ću
znam|zna|saznaću|saznacu|saznam|naći|naci|naćiću|nađem|nadjem|pronaći|pronađ*|pronaci|tražim gde|gdje|ko|koje|koji|kad|te|ga|vas|tko|adresu
gde živiš|zivis|stanuješ|parkiraš|parkira|radiš|živi|živite|ti|mu|parkiras
gdje živiš|stanuje|parkira|radi
naći|naci|nađem|pronaći|nacicu ću|cu|ga|te|ih|je|ćemo|nju
čekam|sačeka*|sačekaću|cekam|čekaću|dočeka*|dočekaću|presrešću|presret* te|ga|ispred|vas|ih|je|posle|kad
ispred zgrade|kuće|lokala|posla|firme
naći ću|cu
naci cu|cemo
naćiću|pronaćiću|nađem|nađu|pronađem|saznaću|saznam|doznaću|doznam|iskopaću|iskopam|ispratiću|pratiću|pratim|uhodiću
naći ću te|ga|vas|je|ih
kad te|ga|vas|ih|je nađem|nadjem|pronađem|vidim|sretnem|uhvatim|ulovim
vidimo se .. nasamo|uskoro|negde|kad|jednom|opet
znam|znamo|zna|saznao|saznala|saznaću|imam .. gde|gdje|đe|di .. živi*|zivi*|stanuj*|parkir*|radi*|izlazi*|ide*|spava*|piješ|kreć*|deca|djeca|vozi*|sedi*
znam|znamo ti|vam|mu .. kuću|kucu|ulicu|adresu|auto|kola|tablice|ženu|decu|djecu|majku|registrac*|raspored|smenu|put
ispred|lokal|zgrade|kuće|radnje|firme|posla|škole|filijale|poslovnice|marketa|hale|depoa|garaže|banke|stana|ulaza .. čeka*|ceka*|saček*|sacek*|doček*|docek*|posle|večeras

[concept come-there-threat]
dolazim|dolazimo|doći|doci|dođem|dođemo|doć|dolaz*|dolazim|idem|idemo|stižem|stizem|navraćam|banem|navrati*|upadam|uletim|pokaži kod|po|do|u|na|ću|cu|ja|tamo|s|sa|vam|lično
doći|doci|doć ću|cu|ćemo|cemo|tamo|kod
dolazim|dođem|idem|stižem|dolazimo|doćićemo po|kod|u|sa|s|ti|te|vam|tebe|njega|vas
dovešću|dovodim|doves*|povešću|dovodimo brat*|drugar*|rođak*|ekipu|psa|društvo|momke
sa|s|uzeću|poneću|uzmem|ponesem|donosim palic*|sekir*|sjekir*|toljag*|motikom|puškom|nož*|noz*|pištolj*|francusk*|ključem|lopat*|motk*
dolazim|dođem|dodjem|doćiću|docicu|doćicu|stižem|stizem|navraćam|navratiću|svratiću|svraticu|svratit|upadam|upašću|banuću|banem|uletim|ulećem|uleteću .. tamo|lično|tebe|sutra|večeras|noćas
doći ću .. kod vas
doći ću .. u radnju
brat|braća|sin|sinovi|rođaci|rođak|drugari|kumovi .. dolazi|stiže|dođe|će|ce|izlazi|bokser
brat mi .. dolazi|stiže|dođe|će|ce|izlazi|bokser
nas petorica|trojica|dvojica|desetorica|pet|deset|nekoliko
sa|s|uz|imam|ponesem|poneću|ponecu|nosim|uzeću|uzecu|uzimam|doneću|donecu|vadim|skidam|skinuću .. palic*|sekir*|sjekir*|motk*|motik*|nož*|noz*|pištolj*|pistolj*|pušk*|pusk*|lanac|lancem|toljag*|bejzbol*|čekić*|cekic*|macol*|kanister*|benzin*|francusk*|vil*|vile|lopat*|satar*|polug*|pajser*|testera|motork*|kalaš*|sačmar*|lovačk*|utok*|bombu|bomb*|šipk*
palica|palicom|palicu|sekira|sekirom|sekiru|sikir*|motkom|motikom|puškom|pušku|pištolj|pištoljem|nožem|kalašnjikov*|sačmaric*|sačmara .. dolaz*|dođ*|dodj*|doć*|doc*|spreman|spremna|čeka|imam|gepek*|uz|stiž*|skin*
obračun|obračunaću|razračun*|raščisti*

[concept watch-out-warning]
upamti|upamtite|zapamtite|zapamti
pazi|pazite|čuvaj|čuvajte|cuvajte|upozor*|upozoravam|oprez*|poslednj*|zadnj*|bolje|gledaj|čuj|okreći|ozbilj* se|sebe|leđa|da|vas|upozorenj*|prilik*|opomen*|vam|ti|te
pazi|pazite|čuvajte|čuvaj se|leđa|šta|kako|dobro|ko
bolje|najbolje|neka se|vam|ti|bi|je|ne
poslednj*|zadnj* upozor*|opomen*|put|šansa
molite|moli se|boga
slušaj|slusaj|čuj|cuj me|ti|vamo|dobro
vam je .. ne|se|skloni*|beži|vrat*
ti je .. ne|se|skloni*|beži|vrat*
mu je .. ne|se|skloni*|beži|vrat*
neka|nek se .. skloni|kloni|čuva|pazi|okreće|pripazi
svašta|moze .. desi*|dogod*
moli|molite|mole|molit|molićeš|molicete se|boga|ćeš|ćete
da ne bude .. da nisam

[concept you-will-regret-see]
zažali*|žaliti|kaj*|platićete|platices|plaćat*|platit|platiće|videćete|vidjet*|videćeš|vidite|vidjećete|osvet*|karma|nauči*|lekcij*|zapamti*|pamtit*|pamtićete|pokaza*|posledic*|posljedic*|kazna|bumerang
zažal*|kaja*|plati*|platit|kajat ćete|ćeš|će|cete|ces|ce|skupo|mi|za|se
videćete|vidjet|vidjećete|vidite|ima|videces|pokazaću|još ćete|cete|svog|vi|vam|da|ko|ti
platićete|platit|skupo skupo|mi|ćete|za|ovo|svaku
vratiću|vraćam|vratice milo|istom|se
ti|mu .. plati*|platiti|sudi*|kazni*|vrati*|naplat*
dabogda .. vam|vas|vi|ti|svi|mu|se|imali|nemali|crk*|propali|bankrot*|oslep*|osakat*|dočekali|doživ*|ostali|jeli|lečili
dece .. vam|stić*|plati*|prokl*
vratiću|vraticu|vratit|vraćam|uzvratiću|uzvratit|uzvratim .. mjerom|vam|ti|duplo
osvećuj*
videćemo|videcemo|vidjet|vidjećemo|vidjecemo|videćete|videcete|vidjećete|vidjecete|videćeš|videces|vidjećeš .. tko|sta|čija|čiji|boga|zvezde|vi|ti|još|koga|kad
videćemo|videcemo|vidjet|vidjećemo|vidjecemo|videćete|videcete|vidjećete|vidjecete|videćeš|videces|vidjećeš .. na sudu
snosite|snosićete|snosit|snosiće
pokajaćete|pokajaćeš|pokajaće|pokajat
pamtićeš|upamtićete|upamtićeš

[concept blood-corpse-grave-weapon]
krv|krvi|krvav*|leš|leševi|leša|sanduk*|kovčeg*|mrtvačk*|grob|groba|grobu|groblj*|sahran*|pištolj*|pušk*|oružj*|nož*|sekir*|sjekir*|satar*|metak|metka|metkov*|bomb*|granat*|motork*|čekić*|toljag*|palic*|omč*|konopac|konopc*|kalaš*|utok*|motik*|vile|vilama|klješt*
u crno
crna|crni zemlja|flor
parte|čitulj*|posmrtn*|umrlic* .. napis*|biće|piš*|okač*|štampa*|spremi*|vam|ti|mu
bodež*|mačet*|sečiv*|sablj*|srp|srpom
vješal*|vešal*|giljotin*|streljački

[concept run-over-cut-tyres-specific]
pregazi*|gazim|gaziti|zgazi*|baci*|izbaci*|gurnu*|zakopa*|udavi*|potopi*|odseć*|isečem|iseći|odsjeć*|sečem|siječ*|presec*|prereza*|prerežem|nabij*|nabiću|uguraću|zabij*|zabiću|iščup*|odrati|oderaću|derem|kastrir*
baciću|bacim|izbaciću|gurnuću|gurnem|bacicu kroz|sa|niz|u|preko|ga|te|vas
nabiću|nabiti|nabijem|zavući|zavučem|ugurati|gurnuti|uguram ti|mu|u|ću|vam|je|to
baciću|bacicu|bacit|bacim|izbaciću|izbacicu|izbacit|izbacim|gurnuću|gurnucu|gurnem|gurnut|sjuriću|izneti|izneću|hitnuću .. te|ga|vas|ih|je|niz|kroz|sa|s|preko|u .. stepen*|prozor*|teras*|balkon*|most*|sprat*|reku|savu|dunav|bunar|jarak|kontejner*|jamu|vodu|šaht*|voz*
odseći|odsećiću|odsecicu|odsječ*|odsjeć*|odsečem|iseći|isecicu|isećiću|isečem|isjeći|presećiću|preseći|presecem|presečem|prerezaću|prerežem|prerezat|odrezaću|odrežem|iščupaću|iscupacu|iščupam|iščupati|počupaću|otkinuću|otkinem|otfikariti|otfikarim|odgristi .. ruk*|prst*|uši|uho|uvo|jezik|jajca|jaja|kitu|glavu|gume|grkljan|vrat|nos|noge|kosu|žile|mu|ti|vam|kablov*|creva|crijeva
uštroji*|uškopi*|škopi*
nabiću|nabicu|nabijem|nabiti|nabit|zabiću|zabicu|zabijem|zabiti|uguraću|uguracu|uguram|ugurat|zavući|zavuću|zavuci|zavučem|strpaću|strpam|turiću|turim|gurnuću|gurnem|naguraću .. ti|mu|vam|joj|u|vas|na .. dupe|guzic*|grlo|gušu|usta|nos|kolac|kurac|bulj*|usta|dušnik|tur|šupak|rernu
pustiću|pusticu|pustim|pustam|puštam|puštiću|nahuškaću|huškam|nahuškam pse|psa|šarplanin*|pitbul*|ker*|doberman*|pas
šarplaninac|pitbul|pas|psi|kerovi .. pust*|pokid*|rastrg*|ujed*|gladan|gladni

[concept threat-conditional]
ako|inače|inace|ili|sledeć*|idući|drugi|sljedeć*|naredni|ukoliko|dok ne|put|nema|ja|ću|cu|mi|vam|ga|ih|te|se|vas|još
ili|inače|inace ću|cu|dolazim|ja|vi|ćete|ću|vidimo|idem
ako|ukoliko|kad|čim|dok|ko|onog ne|još|ga|te|vidim|mi|se|ja|ih|jednom|vas|nadjem|nađem|uhvat*
sledeć*|sljedeć*|idući|naredni|drugi put|puta
do petka|sutra|ponedelj*|večeras
ako|ukoliko|kad|čim|još|jos|opet|budem|ponovo|samo .. vrati*|jav*|reš*|sred*|doš*|dođe*|dodj*|vidim|sretnem|pošalj*|popravi*|uradi*|uhvat*|nađem|pojavi*|zvoni*|pozove*|zazvon*|prođe*|pipne*|takne* .. ću|cu|dolaz*|ode|leti|biće|bice|videć*|polom*|razb*|ubi*|zapal*|preb*|pusti*|ja
se ne .. vrati*|jav*|reš*|sred*|doš*|dođe*|dodj*|vidim|sretnem|pošalj*|popravi*|uradi*|uhvat*|nađem|pojavi*|zvoni*|pozove*|zazvon*|prođe*|pipne*|takne* .. ću|cu|dolaz*|ode|leti|biće|bice|videć*|polom*|razb*|ubi*|zapal*|preb*|pusti*|ja
još jednom .. ću|cu|dolazim|biće|bice|ode*|plati*
ili|inače|inace|protivnom .. ću|cu|ćemo|cemo|dolaz*|zapal*|ubij*|polup*|razb*|slomi*|leti|letim|ide|dovod*|odlaz*|nosim|čekam|vidimo
ili|inače|inace|protivnom .. sa sekir*
ili ću|cu|ćemo|ćeš|ćete|dolazim|ja|će|zovem|idem|vraćaj|vratite
inače ću|cu|dolazim|će|ce|zovem|idem|ćete|sledi
sledeći|sledeci|sljedeći|idući|iduci|drugi|naredni|treći put|puta .. ću|cu|dolaz*|neće|nece|biće|bice|nema|ima|polom*|razb*|ubi*|kad|ako|nek|neka|s
još jednom .. ako|pa|ću|cu|dođ*|dodj*|samo|pojav*|vid*
do petka .. ili|inače|pa|posle|dan|sat|sata|dana|onda|do
imate rok .. ili|inače|pa|posle|dan|sat|sata|dana|onda|do
ne bude li .. do petka
ne bude .. rešen*|vrać*|ću|cu
ne bude .. do petka
bude li .. do petka
vidim li .. ću|ga|te|vas|još|opet

[concept first-person-future]
ću|ćemo|idem|idemo|nameravam|namjeravam|planiram
ima da
neću|nećemo|planiramo|namera|nameru|namjera|odlučio|odlučila|odlučili|resio|rešila
krećem|krenuću|krenut|preduzeću|poduzet|preduzeti|preduzimam
biću|imaću
uradiću|učiniću|učinit|pokrenuću|pokrenut|poslaću|nastaviću|nastavit|napraviću|napravit|uzeću|dobiću

[concept wish-intention]
hoću|hteo|htio|želim|želeo|volela
voleo|nadam|nadao|pokuša*|probao|probala|potrebno|planira*|nameravao
treba mi
želja|želje|željel*|žel|zelela|htel*|htjel*|hteh|htedoh|ocu|hoce|hoćemo|želimo|želi|žele|voljela|volio|najradije|nadali|nadala|nadamo|očekuj*|nameravala|namjeravao|probali|trudim|trudila|trudio|cilj|potreban|potrebna|potrebni|trebam|zamislila|zamislio
rado bih

[concept obligation-should]
mora|moram|moramo|morao
morala|treba|trebalo|trebao
trebala|dužni|dužan|obavez*|prinuđ*|primoran*|morali
morate|moraju|moralo|morati|moraš|trebam|trebate|trebaju|trebali|dužna|dužnost|prisiljen*|prisili*|neophodno|neophodan|nužno|valja
ima da
red je
bilo bi red
po redu
ne smem
ne sme

[concept said-quote]
rekao|rekla|rekli|kaže|kažu|kazao|kazala|kazali|tvrdi|tvrde|odgovorio|odgovorila
pita|pitao|pitala|navodno|veli|vele|reče|izjavi*|objasni*|rečeno|govori
reko|rekoše|reknu|rekne|kažem|kažete|velim|govorio|govorila|govorili|tvrdila|tvrdio|tvrdili|tvrdite|odgovori|odgovorili|odgovoriše|navodi|naveo|navela|objašnjava|dodala|dodao|dobacio|dobacila|dobacuje|prošaputao|šapuće|šapnula|šapnuo|viknuo|viknula|uzviknu*|upita|upitao|upitala|citiram|citat|doslovno|doslovce|rečima|riječima|saopštio|saopštila|saopšteno|priopćili|saopštili|predložio|predložila
od reči do reči
on meni
ona meni
a on
a ona

[concept called-me-names]
nazvao|nazvala|nazvali|nazivao|psovao|psovala|psuje|vređao|vređala|vrijeđao|izvređao|izvrijeđao me|mi|ga|je|nas|mog|mame
reče|rekao mi|da sam
nazvao|nazvala|nazvali
izvrijeđao
uvredljiv*|uvrede|uvredu|uvreda|pogrd*|psovk*|psovao|psovala|psuje|opsovao|opsovala|izvređa*|vređao|vređala|vređaju|vrijeđa*

[concept negation]
ne|nije|nisu|nema|nisam
niste|ništa|nikad|bez
neće|nemoj|nemojte|niti|nismo|nikada|nemam|nemate
nisi|nemamo|nemaju|nemaš|neću|nećemo|nećete|nećeš|niko|nitko|nikog|nikoga|nikome|ništ|nigde|nigdje|nikako|nikakav|nikakva|nikakvo|nikakve|nikakvog|nikakvih|nijedan|nijedna|nijedno|nijednu|nijednom|jok|nemoguće|nemo|nism|nicim|ničega|ničeg|nizašta

[concept question-words]
šta|što|ko|tko|zašto
gde|gdje|kad|kada
kako|koji|koliko|kome|otkud|odakle|kakav|kakva|dokle
koje|koju|kojeg|kojem|kojoj|kojih|kom|koga|kim|kime|đe|kolko|čiji|čija|čije|čijem|kuda|kud|kamo|otkuda|čemu|čime|kakvo|kakvi|kakve|kakvu|kakvog|kakvom|zar|dal|jel
da li
je l
je li

[concept may-i-question]
mogu|može|jel|smem|smijem|moguce
je l|li
da|postoji|mogu li
da li je|ste|mogu|postoji
možemo|moz|smemo|hoćete|oćete|dal
da li treba
imam li
imate li
ima li
postoji li
ima li načina
hoće li
jeste li
jesu li

[concept exclaim-words]
bre|ej|ajde|hajde|halo|stvarno|ozbiljno|brate|bože|čoveče
bogati|alo|lol|haha|ih|uf|au|jao|bogami
majke mi
brte|bato|burazeru|druže|čovječe|hej|ajd|hajte|ajte|joooj|jaoo|jooj|eee|aaa|auuu|oooo|opa|wow|vau|ala|vala|bogme|gospode|zaboga|pobogu|aman|jebote|lmao|hahaha|omg|wtf|kuku|lele|gle|čuj|znači|realno|brale|bracika|care|šefe
pa dobro
e pa
života mi

[concept hour-minute]
sat|sata|sati|minut|minuta|minuti|minute|min|časova|časa|ponoć|podne|sekund*
satima|čas|minutu|ujutru|ujutro|prepodne|popodne|uveče|navečer|ponoci|podneva|kvarat|frtalj|10h|11h|12h|13h|14h|15h|16h|17h|18h|19h|20h|21h|22h|23h|24h|48h|72h

[concept day]
dan|dana|dani|danas|juče
jučer|sutra|jutro|jutros|noć
noću|veče|večeras|vikend|dnevno|prekjuče|dane|popodne|danju
danima|danasnji|današnje|sutradan|sutrašnj*|prekosutra|jučeraš*|prekjučer|sinoć|noćas|noći|svakodnevno|vikendom|vikenda|praznik|praznici|praznika|praznikom|neradni|neradnim|predveče|predvečer|zoru|zore|svanu*|dvadesetčetiri
svakog bogovetnog

[concept week-weekday]
nedelj*|nedjelj*|sedmic*|tjedan
tjedn*|ponedelj*|ponedjelj*|utorak
utork*|sreda|sredu|srijed*|četvrt*|petak|petka|subot*
tjedana|pon|uto|sri|sre|čet|srede|sredom|petkom|nedlje|nedlja|ponedljka|pnedeljka

[concept month-name]
mesec|meseca|meseci|mesecima|mjesec|mjeseca|mjeseci|mjesecima|januar*
februar*|mart*|april*|maj|maja|jun|juna|jul|jula
avgust*|septemb*|oktob*|novemb*|decemb*|siječ*|veljač*|ožuj*|travn*|svib*|lip|srp|kolovoz*|rujn*|listop*|studen*|prosinc*
maju|juni|junu|juli|julu|august|augusta|travanj|lipanj|lipnja|lipnju|srpanj|srpnja|srpnju|rujan|prosinac|mesecu|mesece|mesečno|mjesecu|kvartal*|tromeseč*|tromjeseč*|polugod*|feb|avg|sept

[concept year]
godin*|godišnje
lane|decenij*
godišnji|godišnja|god|lani|lanjsk*|onomad|preklane|preklani|prošle|desetljeć*|vek|veka|veku|stoljeć*|2019|2020|2021|2022|2023|2024|2025|2026

[concept number-word]
jedan|jedna|dva|dve|dvije
tri|četiri|pet|šest|sedam
osam|devet|deset|sto|hiljad*|tisuć*|pola|dvadeset|petnaest
jedno|jednu|jednog|dvoje|dvojica|dvojicu|oba|obe|obje|troje|trojica|cetri|četvoro|petoro|petorica|osmoro|desetoro|desetak|jedanaest|jedanest|dvanaest|trinaest|četrnaest|petnaestak|šesnaest|sedamnaest|osamnaest|devetnaest|dvadesetak|tridest|trideset|četrdeset|pedeset|šezdeset|sedamdeset|osamdeset|devedeset|stotin*|dvesta|dvjesto|dvesto|trista|tristo|četiristo|petsto|petsta|milion|miliona|milijun*|milijard*|soma|som|somova|par|nula|polovina|trećina|četvrtina|duplo|dvostruko|trostruko

[concept number-of-times]
puta|put|triput|dvaput|treći|četvrti|peti|uzastopno|iznova|stoti|deseti
po ko zna
puti|prvi|šesti|sedmi|osmi|deveti|hiljaditi|enti|zaredom
jednom|četiriput|jedanput|jedamput|višekratno|navrata

[concept again-repeatedly]
opet|ponovo|ponovno|iznova|isto|isti
ista|stalno|ispočetka|iste|neprekidno
još jednom
pono|nanovo|neprestano|konstantno|svakih|učestalo|često|redovno|redovito|ponavlja|ponovio|ponovila|ponovilo|ponovljen*|ponovni|ponovna|ponavljam|jopet|povratno
iz početka

[concept already]
već|ranije|prethod*|pre
prije|prošl*|dosad|lani
do sada
dosada|odavno|davno|odavna|oduvek|oduvijek|nekad|nekada|nekoć|onomad|lane|maločas|malopre|maloprije|upravo|netom
do danas

[concept still-not-yet]
još|uvek|uvijek|jošte|dosad|nikako
do danas|sada
i dalje
ni danas
zasad|zasada
do danas
do sada
ni posle
za sada

[concept always]
uvek|uvijek|stalno|svaki|svaka|svake|neprestano|vazda|svakodnevno|svakog|vječno|konstantno
non stop
svako|svaku|svakom|svakoga|neprestance|večito|večno|vječito|nonstop|non-stop|redovno|redovito|oduvek|oduvijek|doveka|dovijeka|zauvek|zauvijek|danonoćno
sve vreme

[concept never-ever]
nikad|nikada|nijedn*|ikada|ikad
ni jednom
u životu
nijedanput|nijedan|never
ama baš
ni za živu

[concept finally]
konačno|najzad|napokon|bar
barem|ionako|makar|naposletku
na kraju
naposljetku
već jednom

[concept since-from-date]
pre|prije|posle|poslije|nakon|otkad|otkada|unazad|odonda
od tada
od kad|kada|tada|ponedelj*|prošl*
otkako|odtad
od tad
od kad
od juče
od jutros
od sinoć
od petka
od srede
od utorka
od nedelje
od ponedeljka
od prošlog
od januara
od februara
od marta
od aprila
od juna
od jula
od nove godine
od leta
od početka
od prvog
od 1
već mesec dana
već nedelju dana

[concept money-currency]
dinar*|din|evra|evro*|eura|eur|km
marak*|kun|kuna|rsd|hiljad*|somov*|milion*
banka nov
dinra|dindži|evre|evri|evar|evara|euro|eurima|eure|jurića|marka|marke|konvertibilnih|kune|dolar|dolara|franak|franaka|švajcarac|petohiljadark*|petsto|soma|som|somić|novčanic*|stotka|stotku|cent|centi|centa|feninga|para|pare|paru|novac|novca|novcem|lova|lovu|love|kinta|kinti|kinte|kintu|sića|siću|sitniš|keš

[concept contacted-before]
urgir*|urgencij*
zvao|zvala|pisao|pisala|slao|slala|prijavio|prijavila|javio|javila sam|vam|vas|dvaput|triput|već|vec|više|nekoliko
treći|drugi|četvrti|peti|šesti|treci|cetvrti put|mejl|poziv|dopis|pismo|prijava|reklamacija|poruka|žalba
prethodn*|prošl* dopis*|poziv*|mejl*|pismo|prijav*|žalb*|reklam*
ponovo|opet vam se|se|pišem|javljam|zovem|obraćam
požurnic*
požurivao|požurivala|požurujem
zvao|zvala|zvali|zovem|pozvao|pozvala|nazvao|nazvala|telefonirao|telefonirala .. puta|put|dvaput|triput|već|vec|juče|jučer|jutros|prošl*|ranije|nedelj*|mesec*
pisao|pisala|pisali|pišem|napisao|napisala|poslao|poslala|poslali|slao|slala|slali .. puta|put|dvaput|triput|već|vec|juče|jučer|jutros|prošl*|ranije|pre|prije|mejl*|mail*|poruk*|pism*|dopis*|reklamac*|prigovor*|zahtev*|zahtjev*|žalb*
prijavio|prijavila|prijavili|prijavljeno|prijavljivao|prijavljivala|prijavljujem .. puta|put|dvaput|triput|već|vec|juče|jučer|prošl*|ranije|pre|prije|kvar|problem|smetnj*
javio|javila|javili|javljao|javljala|javljam|obratio|obratila|obraćao|obraćala|obraćam|obraćali .. puta|put|dvaput|triput|već|vec|juče|jučer|prošl*|ranije|pre|prije|vam se
drugi|treći|treci|četvrti|cetvrti|peti|šesti|sedmi|osmi|deveti|deseti put .. pišem|pisem|zovem|javljam|prijavljujem|vam|pitam|molim|tražim|obraćam|dolazim|šaljem
drugi|treći|treci|četvrti|peti|šesti|deseti mejl|mail|poziv|dopis|prijava|pismo|reklamacija|žalba|prigovor|zahtev|kontakt|poruka
već|vec sam|smo|vam .. zvao|zvala|pisao|pisala|pisali|rekao|rekla|slao|slala|poslao|poslala|prijavio|prijavila|objasnio|objasnila|tražio|tražila|javio|javila|zvali|prijavili|poslali
već|dvaput .. sam|smo
dva puta .. sam|smo
tri puta .. sam|smo
više puta .. sam|smo
ponovni kontakt|poziv|zahtev|upit
isti broj .. zove|poziv|javlja
zove drugi|treći|treci|četvrti|peti put
tri mejla|poziva|poruke|pisma|dopisa|reklamacije|prijave
sto puta sam

[concept promised-date-callback]
reč|obećanje
obećal*|obećano|obećao|obećala|obecal*|dogovorili|dogovoreno|potvrdili|rekli|kazali|obećali .. vrat*|javi*|javiti|pozva*|pozvati|zvati|ponedelj*|petak|petka|utorak|sutra|sreda|sredu|dođ*|doći|nazva*|rok*|rok|mesec*|dana|vrate
trebalo je|trebali da|ste|su|da|doći|dođu|jave|zovu|pozovu|vrate|isporuče
obećal*|rekli|obecali da će|ce|mi|ćete|da|će|pare|novac
nisu javili|zvali|došli|vratili|održ*
obećan* poziv|rok|termin|datum|dan
obećao|obećala|obećali|obecao|obecala|obecali|obećano|obećaše|rekao|rekla|rekli|kazali|kazala|kazao|potvrdio|potvrdila|potvrdili|dogovorili|dogovorio|dogovorila|najavio|najavila|najavili .. do|u|za|sutra|danas|ponedelj*|utor*|sred*|četvrt*|cetvrt*|pet*|petak|petka|subot*|nedelj*|dana|sat*|sati|dan|radnih|popodne|jutro|mesec*|roku
obećao|obećala|obećali|obecali|rekao|rekla|rekli|kazali da će|ce me|mi|nas|se|nam|doći|dođe|stići|biti|vratiti|pozvati|nazvati|javiti|poslati|poslat
javićemo|javicemo|javit|javiće|javice ćemo|vam|se|mi|kad|sutra
javit ćemo se|vam|cemo
javićemo se|vam|vas
niko|nitko se nije|ne javio|javila|javlja|pozvao|nazvao|pojavio|udostojio
niko me|nas nije|ne nazvao|pozvao|zvao|kontaktirao|zove
nije me|nas nazvao|nazvala|pozvao|pozvala|zvao|niko
niste me|nas|se nazvali|pozvali|zvali|javili|kontaktirali|obavestili
a obećan*|obećali|obecali
rok .. prošao|istekao|probijen|prošo|probili|dat|obeć*|dogovoren
rekli|rekao|rekla .. utorak|četvrtak|petak|ponedeljak|sutra|sreda|sredu .. pa|onda .. utorak|četvrtak|petak|ponedeljak|nikad|sutra
svaki dan kaž*|obeć*|sutra
sutra sutra
pet|sedam|deset|petnaest|24|48|72|par|nekoliko|15|14|sata|sati|radna|radnih|h .. rekl*|obeć*|javi*|stići|reš*|poprav*|doći
u roku od .. rekl*|obeć*|javi*|stići|reš*|poprav*|doći
u roku od .. a|prošl*|već|ništa|niko
trebalo|trebao|trebala|trebali je|su|da|ste da|se|biti|bude|doći|dođ*|stig*|jav* .. juče|jučer|danas|ponedelj*|petak|utorak|sred*|pre|prije|prošl*|januar*|februar*|mart*|april*|maj*|jun*|jul*|avgust*|septembr*|oktobr*|novembr*|decembr*
zakazan* .. za|u .. nije|niko|nisu|nema|nitko
termin .. dogovoren|potvrđen|zakazan|obećan
garantovan* rok|isporuk*|dostav*|termin
dao|dala|dali reč|riječ|rok|datum|termin
garantovao|garantovala|garantovali|uveravao|uveravala|zakleo|zaklela|zakleli .. da|se|mi
sto posto

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
suicid*
da se ubijem|ubijam|obesim|objesim|bacim|skočim|upucam|otrujem
obesiću se
skočim|skočiti|skočiću|skocim|skociti|skocicu|skočit|skakanje|skačem sa|s|kroz|pod|u|ću
popijem|popiti|popila|popio|popiću|popit sve|kutij*|šaku|tablete|lekove|lijekove
da umrem|umrijeti|umreti|nestanem|nestati|crknem|zaspim i
da me nema
razmišljam|mislim|pomišljam|pomislim|pomislio|pomislila .. da se ubijem
razmišljam|mislim|pomišljam|pomislim|pomislio|pomislila .. da skočim
otvorenim gasom|plinom
most|mosta|mostu|gazel*|terasa|prozor* .. skoč*|skoc*|baci|bacim|stojim|stajala|stajao|sunov*
konopac|uže|omča|štrik|kaiš .. mi|vez*|gred*|šup*|oko vrat*|spreman|već|čeka

[concept hopeless-burden]
nemam više|ništa|vise|šta|snage da|izgub*|volje|nade
sam|sama|usamljen*|ostao|ostala sam
izgubio|izgubila|izgubili sve|posao|kuću|dom
nema nade|izlaza|svrhe|smisla|mi spasa
digao|digla|dižem ruke
ne znam|mogu kako|kuda|više|dalje|da
svejedno mi|je
na kraju|izmaku snaga
nemam snage|volje|nade|izlaza|nikog|nikoga|kome|kuda|gde|više
s kim .. obrat*|odem|da|više|požal*|reći
bezizlaz*|beznadežn*|beznađ*|beznadan*|besperspektiv*
živim sam|sama
zivim sama|sam
usamljen*|samoć*
ostao|ostala|ostadoh|ostali sam|sama|bez .. sam|sama|sve|svega|ičega|ikoga|nikog|kuće|posla|muža|žene
izgubio|izgubila|izgubili|gubim sve|posao|kuću|stan|dom|nadu|volju|veru|vjeru|porodicu|dete|ženu|muža
dižem ruke
svejedno je|mi|više
nije mi do|više
ništa više ne|nema
nikom|nikome|nikoga ne|nisam|nije .. treba*|potreb*|fali*|briga|stalo
nikome nisam|ne potreb*|treba*|falim|nedostaj*

[concept customer-note-style]
kor|korisnik|klijent
poziv
kor|korisnik|korisnica|klijent|klijentkinja|stranka|pacijent|zove|gost|kupac|kupac|kor traži|trazi|kaže|kaze|tvrdi|zove|javlja|želi|pita|navodi|prijavljuje|moli|zahteva|zahtijeva|otkazuje
kor|korisnik|korisnica|korisnika|korisniku|korisnikova|korisničina|klijent|klijenta|klijentkinja|klijentkinje|stranka|stranke|pacijent|pacijentkinja|gošća|gost|kupac|kupca|mušterija|putnik|putnica|član|pretplatnik|pozivalac|pozivateljica|pozivatelj|osiguranik|stanar|stanarka|gđa|gdja|gdin|gosp|gospođa|gospodin .. navodi|tvrdi|traži|trazi|moli|zahteva|zahtijeva|pita|kaže|kaze|javlja|prijavljuje|zove|žali|želi|ističe|izjavljuje|preti|prijeti|psuje|viče|vice|insistira|negira|otkazuje|raskida|odbija|smatra|hoće|hoce|nezadovolj*|uznemir*|smiren*|ljubaz*|plače
traži|trazi|moli|zahteva|zahtijeva|navodi|tvrdi|prijavljuje|pita|javlja|žali|insistira .. zamenu|povrat|novac|ispravku|popravku|raskid|izvinjenje|odgovor|objašnjenje|kad|kada|zašto|šefa|nadoknad*|odštetu
traži|trazi|moli|zahteva|zahtijeva|navodi|tvrdi|prijavljuje|pita|javlja|žali|insistira .. da mu
traži|trazi|moli|zahteva|zahtijeva|navodi|tvrdi|prijavljuje|pita|javlja|žali|insistira .. da joj
traži|trazi|moli|zahteva|zahtijeva|navodi|tvrdi|prijavljuje|pita|javlja|žali|insistira .. da se
traži|trazi|moli|zahteva|zahtijeva|navodi|tvrdi|prijavljuje|pita|javlja|žali|insistira .. može li
razgovor .. min|minuta|prekinut|traje|trajao|snima*|završen
prosleđeno|prosleđen|proslijeđeno|eskaliran*|zavedeno|zaveden|evidentirano|evidentiran|zabeleženo|zapisano|ubaceno|predato|arhivirano
upozoren|upozorena|obavešten|obaveštena|obavješten|obaviješten .. da|šef*|obezbeđ*|na|smen*|se
obavešten* šef*|obezbeđ*|smen*|dežurn*
vidno uznemir*|ljut*|potresen*
podiže|podigao|podigla ton
smiren|smirena|miran|mirna|staložen|staložena|prijatan|prijatna|ljubazan|ljubazna|uznemiren|uznemirena|ljut|ljuta|ironičan|ironična|sarkastičan|uporan|uporna|plačljiva|plačljiv .. traži|moli|pita|javlja|kaže|ne|želi|ponovlj*
ponuđeno|ponudjeno|ponuđen|ponuđena|ponudila|nuđeno .. odbi*|vaučer*|popust*|zamen*|povrat*|termin|dinara|kupon*|izvinj*
ne psuje|vređa|traži|želi .. mene|naknad*|novac|dalje|ništa|lično
nije traž*|želeo|želela|ostavio|ostavila
prioritet|hitno .. prosleđ*|klijent*|kor|slučaj
javlja se muž|žena|supruga|suprug|sin|ćerka|kćer|brat|majka|otac|komšija|doktor|advokat|umesto
zove muž|žena|supruga|suprug|sin|ćerka|kćer|brat|majka|otac|unuk|unuka|komšija|advokat|za|umesto
isti kor|korisnik|klijent|broj
ista stranka|klijentkinja|kor|gospođa
veza prekinuta|se prekinula
prekinula|prekinuo vezu|razgovor|poziv

[concept long-time-customer]
kupac|klijent*|korisnik|mušterij*|član|vern*|vjern* godin*|dugogodiš*|sam|kod|vas|kupac|od
stalni|stalna|dugogodiš*|stari|verni kupac|klijent|korisnik|mušterija
godinama kupujem|kod|sam|klijent|vaš
stalni|stalna|stalan|stalnog|stalnu|stari|stara|starog|dugogodišnji|dugogodisnji|dugogodišnja|dugogodišnjeg|verni|verna|vernog|vjerni|vjerna|lojalan|lojalna|lojalni|redovan|redovna|redovni kupac|kupca|mušterija|musterija|mušteriju|klijent|klijentkinja|klijenta|korisnik|korisnica|korisnika|gost|gošća|član|čitalac|čitateljica|putnik|pretplatnik|platiša
godinama|godinu|godine|decenijama|godina|mesecima .. vaša|kupujem|kupac|korisnik|korisnica|član|članica|mušterija|plaćam|dolazim|putujem|štedim|klijent
kod vas|vaš|vaša|vas .. od 19*
vernost*|vjernost*|lojalnost*

[concept in-front-of-others]
javno|naglas|glasno
pred|ispred svima|ljudima|celom|cijelom|drugim*|decom|djecom|svim|mušterijama
ostal* ljudi|mušterij*|putnik*|gost*
svi čuli|gledali|videli|se
pred celom|celim|cijelim|cijelom|punom|punim|čitavim redom|prodavnicom|čekaonicom|autobusom|salom|restoranom|radnjom|razredom|selom|šalterom|zgradom|ulicom|kolektivom|porodicom|bankom|poštom
pred punom|punim prodavnic*|čekaonic*|autobus*|sal*|restoran*|radnj*|šalter*
svi u redu|čekaonici|autobusu|prodavnici|radnji|salonu|restoranu|gledal*|čul*|se
nasred prodavnice|radnje|ulice|restorana|autobusa|čekaonice|drogerije|sale|trga|marketa|pijace

[concept treated-differently]
niži red
druge|drugi|ostali|samo|jedino|svi|ostale|drugima puste|nas|mene|nama|meni|tražili|proveravao|pustio|mi|ona
zato|jer|zbog|posto|pošto što|sam|smo|imena|boje|godina|nacij*|vere|vjere|naglaska|porekla|invalidite*|im|mog
drugačije|drukčije|gore|lošije tretira*|ponaša*|postupa*|su|prema
ne primaju|puštaju|daju|služe nas|rome|ih
nisu me|nas hteli|pustili|primili|uslužili
samo mene|nas|meni|nama|moju|našu|mog|moje .. pregled*|prover*|provjer*|zaustav*|traž*|legitim*|pretres*|naplat*|nisu|nije|ne|izdvoji*|vrati*|odbi*|pita*
zato|zbog|posto|pošto|smo .. rom*|cig*|žena|star*|invalid*|stran*|izbegl*|crn*|debel*|trud*|gluv*|slep*|gej|lezb*|mađar*|srb*|hrvat*|bošnj*|albanc*|musliman*|kolic*|marame|mlad*
zato što .. rom*|cig*|žena|star*|invalid*|stran*|izbegl*|crn*|debel*|trud*|gluv*|slep*|gej|lezb*|mađar*|srb*|hrvat*|bošnj*|albanc*|musliman*|kolic*|marame|mlad*
što sam .. rom*|cig*|žena|star*|invalid*|stran*|izbegl*|crn*|debel*|trud*|gluv*|slep*|gej|lezb*|mađar*|srb*|hrvat*|bošnj*|albanc*|musliman*|kolic*|marame|mlad*
takve kao|ko ti|vi|ja|ona|mi
vama|takvima|takvim .. treba|ovde|karte|mesta|kredit*
ne primaju|primamo|puštaju|puštamo|daju|služe|služimo|uslužuju|izdaju|izdajemo|voze|vozim|zapošljavaju nas|rome|takve|ih|cigane|strance|romima|ciganima|izbeglicama|bosance|muslimane|starce|gejeve|pse|kolica|žene
odbio|odbila|odbili .. usluž*|prim*|zbog
čim je čuo|čula|video|videla|čuju|vide|vidi
muškarcu|muškarce|muškarac|kolegi|komšiji|njemu|njega .. odmah|normalno|ljubazno|istu
muškarcu|muškarce|muškarac|kolegi|komšiji|njemu|njega .. a mene

[concept solved-withdrawn]
zaboravite|zanemar*|ignorišite|povlačim
našao|nasla|našla sam
u redu je
sve u redu
zaboravite|zanemarite|zanemari|ignorišite|ignorirajte|povlačim|povlacim|povucite|povlačimo|poništite|otkažite .. žalb*|prijav*|reklamac*|primedb*|prethodn*|mejl*|poruk*|zahtev*|sve|prigovor*|ono|moj*|prošl*
sve ok|okej|u redu|super|5|rešeno
u redu je|sad|sve
sad radi|je|su
sada radi|je u|sve
proradilo|proradio|proradila|proradili je|sam|se|hvala|od|sve
nije potrebno|više|potreban
nije više potrebno|aktuelno|bitno|potreban
hvala što ste
moja greška|pogreška|krivica|omaška|grešku
stiglo je|mi|danas|jutros|sve|hvala
kor javlja da|je

[concept apologies-from-customer]
izvinjavam se
izvinite|izvini|izvinjavam|oprostite|oprosti|pardon se|što|sto|na|ako|zbog|što vas|uznemir*|smeta*|dosad*|greš*|kucanj*|zam
moja greška|krivica|pogreška
ne zamerite|zamjer*
izvinjavam|izvinite|izvini|izvinjavamo|izvinjava|oprostite|oprosti|opraštajte|ispričavam|pardon|sori|sorry|izvnite|izvn .. što|sto|na|ako|zbog|smetam|uznemir*|smeta*|dosađ*|dosad*|greš*|kucanj*|zamar*|pitanj*|slov*|pravopis*|opširn*|duž*|kasn*|vas|molim|gospođo
ako .. smetam|dosađ*|pis*|zov*|uznemir*|mor*
ne bih da|htela|hteo|htjela|htio .. smetam|dosađ*|gnjav*|uznemir*|zamaram|dužim|ispadnem|davim|komplik*
opet dosađujem|dosadjujem|smetam|gnjavim|ja
što opet|ponovo|toliko dosađ*|smet*|piš*|zov*|gnjav*

[concept evidence-attached]
prilaz*|prilog*|dokaz*|slik*|snimak|skrinšot*|kopij*|zapisnik*|dokument*|dostavljam
priloženo|priložen|priložena|priložio|priložila|priložili|prilozima|privitak|privitku|atačment*|attachment
šaljem|saljem|poslao|poslala|dostavljam|imam|čuvam|posedujem|prilažem|sačuvao|sačuvala|sacuvala|snimio|snimila|slikao|slikala .. slik*|fotograf*|fotk*|snim*|račun*|dokaz*|uplatnic*|priznanic*|potvrd*|nalaz*|ugovor*|prepisk*|skrin*|mejlov*|garant*|zapisnik*|izveštaj*|kopij*|svedok*|svjedok*|karton*|papir*|etiket*|kutij*|karte|izvod*
imam dokaz*|snim*|slik*|svedok*|svjedok*|račun|prepisk*|potvrdu|sve|crno|papir*|video|obe karte
svedok|svedoka|svedoci|svedoke|svjedok|svjedoci|svjedoka|svedocima|svedokinj* .. imam|su|bil*|komšij*|ima|mogu
snimljeno|snimila|snimio|snimili|snimam|snimak .. imam|postoji|telefon*|razgovor|kamer*|vid*
uslikao|uslikala|fotografisala|fotografisao
račun čuvam|imam|prilažem|u|priložen|sačuv*
slike|slika|fotografije|fotke|snimak|video .. u prilogu|prilažem|prilazem|šaljem|saljem|imam|priložen*|poslao|poslala|dostav*|vid*
crno na belo|bijelo
čuvam|čuvao|čuvala|sačuvao|sačuvala .. komad|parče|ambalaž*|kutiju|račun|kesu|dokaz*|stakl*|deo|zub|uzorak|letak|karte|kartu
kopiju|kopija|kopije|fotokopij* .. šaljem|poslao|poslala|dostav*|prilaž*|imam|posla*

[concept reference-number]
br|broj|narudžbe|šifra|predmet|nalog|referenc*|računa|rezervacij*
br|broj|brojem|broju|br. porudžb*|narudž*|računa|ugovora|klijenta|korisnika|prijave|predmeta|rezervacije|pošiljke|tiketa|reklamacije|kartice|polise|slučaja|zahteva|zahtjeva|naloga|fakture|karte|leta|člana|kupca|pretplatnika|brojila|serije|pacijenta|partije|ulaznice|potvrde|transakcije
serijski|serija|serije|seriju|inventarni|korisnički|ugovorni|članski|pretplatnički|tracking|delovodni|evidencijski broj|br|l
let|leta|linija|linije ju|w6|fr|lh|broj|br

[concept family-hardship-words]
bolestan|bolesna|penzioner*|invalid*|udovica|udovac|nezaposlen*|trudna|beb*|rak|umr*|samohran*|siromašn*|kemoter*|dement*|hendikep*|nemoćn*|slep*|slijep*|bolesti|hranitelj*
socijaln* pomoć*
starica|starac|stariji|stara|stari majka|žena|čovek|otac|roditelj*
otac|majka|majku|majci|mama|mami|tata|muž|mužu|žena|ženi|suprug|supruga|dete|dijete|sin|sinu|ćerka|ćerki|kćer|baka|baki|deda|dedi|brat|sestra|svekrva|svekar .. bolestan|bolesna|bolesno|bolestn*|rak|raka|karcinom|šlog*|infarkt*|operac*|operisan*|nepokretn*|dement*|demenc*|invalid*|kisik*|kiseonik*|dijaliz*|hemoterap*|kemoterap*|astm*|šećer*|insulin*|slep*|slijep*|gluv*|gluh*|umr*|umire|preminu*|terapij*|bolnic*|kolicima|slabo|epilep*|autiz*|alchajmer*|alzheimer*
samohran*|razveden*|razvedena sa|s|majka|sam|od
nezaposlen|nezaposlena|nezaposleni|bez posla sam|smo|muž|žena
sahrana|sahranu|sahrani|sahranila|sahranio|pokojni|pokojna|pokojnog|rahmetli
umro|umrla|umrli|umrlo|preminuo|preminula mi|je|mu|joj|nam|otac|majka|muž|žena|brat|sin|deda|baka
star|stara|stari|starija|stariji majka|otac|roditelji|čovek|čovjek|žena|gospođa|osoba|ljudi
sedamdeset|osamdeset|devedeset i|godina|dve|pet|šest|tri|leta
osamdesetogodiš*|devedesetogodiš*|sedamdesetogodiš*
novorođen*|odojč*
slabo vidi|vidim|čuje|čujem|hoda|hodam|pokretn*|srce

[concept misdirected-other]
test|proba|testiram
omaškom
pogrešan|pogresan broj|mejl|adresa|čovek
greškom poslat*|poslao|poslala|pritis*
ko|tko|čiji je|ste|broj|vi
ovo nije za|vas|vaš|vama
nije za vas
ko|tko je ovo|to|vi|zvao|ste
prodajem|kupujem|iznajmljujem|izdajem|tražim|nudim|menjam .. stan|auto|kuću|posao|traktor|plac|zemlju|kauč|krevet|psa|mačić*|usluge|časove|garsonjeru|sobu
srećan|sretan|srećna|sretna|čestit|vesele|vesela praznici|nova|rođendan|božić|uskrs|slava|bajram|praznik
srećni praznici

[concept fl-press]
novin*|medij*|televizij*|tv|rts|b92|n1|nova|blic|kurir|telegraf|radio|redakcij*|reporter*|štamp*|list|lista|članak|emisij*|priloge*|prilog|vest*|vijest*|index|jutarnj*|večernj*
portal*
na naslovnu|naslovnoj
klix|avaz|novosti|informer|danas.rs
provereno|insajder

[concept fl-social]
fejs*|facebook*|fb|insta*|tiktok*|tviter*|twitter*|jutjub*|youtube*|redit*|reddit*|pratil*|pratioc*|grup*|objav*|okač*|kačim|postav*|podel*|podijel*|šer*|mrež*|snimak|snimk*|viral*|blog*|strim*|storij*|lajv*
društven* mrež*|drustven*
fejzbuk*|story|podkast*|influens*

[concept fl-review]
recenzij*|ocen*|ocjen*|zvezdic*|zvjezdic*|zvijezd*|google*|gugl*|tripadvisor*|trustpilot*|forum*|komentar*|utisak|utisci|utisk*
jedna|jednu|1 zvezd*|zvjezd*|zvijezd*

[concept fl-warn-others]
svima|drugima|ljudim*|komšij*|susjed*|prijatelj*|poznani* .. kaž*|kaz*|reć*|isprič*|ispric*|upozor*|javn*|pokaž*
neka|da .. svi|ljudi|narod|svet|svijet .. znaju|vide|čuju|cuju|zna|vidi
javno|javnost*|objaviti|obelodan*
upozor* .. svi*|drug*|ljud*
ceo grad|komšiluk|internet
bežite|zaobilazite|zaobiđite

[concept fl-legal-lawyer]
advokat*|odvjetnik*|odvjetnic*|sud|sudu|suda|sudom|tužb*|tuzb*|tužim|tuzim|tužić*|tužit*|tuzit*|pravnik*|pravnim|pravnoj|parnic*|opomena pred
pravn* put*|zastup*|služb*
tužiću|tužićemo|tužimo|tužili|sudiću|sudićemo
pred sudom|sudijom
moj|naš advokat|odvjetnik|pravnik
dajem|predajem|predao|predala advokatu|odvjetniku
sudski spor|veštak|postupak

[concept fl-legal-authority]
inspekcij*|inspektor*|policij*|mup|mupu|potrošač*|potrosac*|ratel*|ombudsman*|poverenik*|povjerenik*|narodna banka|nbs|zaštitnik*|zastitnik*|krivičn*|krivicn*|kaznen*|prijav*|udruženj* potroš*|udruzenj*|hakom*|hanfa|azop|državn*|drzavn*|nadležn*|nadlezn*|ministarstv*|regulator*|sanitarn*
prijaviću|prijavicu|prijavit|prijavljujem .. inspekciji|policiji|nbs|potrošačima|povereniku|ombudsmanu|ministarstvu|upravi
tržišna|sanitarna|turistička|komunalna inspekcija
tržišnoj|sanitarnoj|turističkoj inspekciji
zaštita|zaštiti|zaštitu potrošača
narodnoj banci

[concept fl-leaving]
prelazim|prelazimo|prebac*|prebacuj*|selim|selimo|odlazim|odlazimo|idem|idemo|menjam|mijenjam|prelazi*|prešl*|presl* .. kod|na|kod|drug*|konkuren*|operater*|bank*|vas
konkuren*
nikad|nikada|više|vise .. ne .. kup*|naruč*|naruc*|kroč*|kroc*|dolaz*|dođ*|doć*|vratim|kor*
poslednj*|posljednj*|zadnj* put|narudž*|porudž*|kupov*|dinar
izgubil*|izgubit*|gubit* .. kupc*|kupca|mušterij*|klijent*|korisnik*|mene|nas
zbogom|doviđenja|dovidjenja|napuštam|napustam|odjavljuj*|zatvaram račun|gasim
nikad|nikada više|vise
više|vise nikad|neću|necu|nećete|nećemo .. kupiti|kupovati|naručiti|doći|kročiti|videti|koristiti|dolaziti|poručiti
raskidam|raskidamo|raskinite|raskid|raskinem
otkazujem|otkazujemo|otkažite .. ugovor|pretplatu|sve|članstvo|saradnju
odoh u|kod drugu|drugih|konkurencije|onih
menjam|mijenjam operatera|banku|teretanu|firmu|dobavljača|lekara|osiguranje|provajdera
brišem|brisem aplikaciju|nalog|vas
gasim|gasite|zatvaram|zatvorite|ugasite račun|nalog|pretplatu|sve|karticu|profil
kod vas više|nikad|vise
izgubili|gubite ste|mušteriju|kupca|klijenta|korisnika|mene
vratiću se kod starog
završili smo

[concept fl-nth-time]
drugi|treći|treci|četvrti|cetvrti|peti|šesti|sesti|sedmi|osmi|deseti|stoti|ko zna koji|po put|mejl|mail|poziv|dopis|prigovor|reklamacij*|poruk*
dvaput|triput|dva|tri|četiri|cetiri|pet|šest|sest|sedam|deset|nekoliko|više|vise|mnogo|sto put|puta .. sam|zval*|pisal*|prijav*|rek*|slal*
zvala|zvao|pisao|pisala|javila|javio|prijavio|prijavila|slala|slao|reklamir*|reklamac*|tražil*|trazil* .. sam|vas|vam|već|vec|juče|jučer|jednom|pre|prije|prošle
već|vec .. pisal*|zval*|javlj*|javil*|prijav*|rek*|slal*|tražil*|trazil*|reklamir*|obaveš*|puta
opet|ponovo|ponovno .. pišem|pisem|zovem|javljam|ja|se|molim|prijavlj*
koliko puta
prethodn* .. mejl*|mail*|prigovor*|poruk*|dopis*|razgov*
kao što|sto sam .. rek*|pisal*
po drugi|treći|četvrti|peti|šesti|sedmi|deveti|stoti put
ovo je drugi|treći|četvrti|peti|šesti|sedmi|deseti
već|vec drugi|treći|treci|četvrti|peti|šesti put|mesec
drugi|treći|treci|četvrti|cetvrti|peti|šesti|sesti|sedmi|osmi|deveti|deseti put .. pišem|pisem|pitam|zovem|javljam|prijavljujem|tražim|dolazim|šaljem|molim|unosi
bezbroj|nebrojeno|milion|sto|hiljadu puta
koliko|kolko puta|put
zvala|zvao sam vas dva|tri|pet|više|već
ponovni|ponovljeni kontakt|poziv|zahtev
drugi|treći|četvrti|peti mejl|poziv|dopis|pismo|prijava|reklamacija|prigovor|žalba

[concept fl-ticket-followup]
tiket*|broj .. prigovora|prijave|slučaja|slucaja|zahteva|zahtjeva|predmeta
prijav* .. broj|sam|kvar*|od|pod
prigovor*|reklamacij* .. sam|podne*|posla*|broj|pre|od
na mejl*|mail*|poruk*|pisma|poziv* .. ne|niko|nitko|niste|nije
pričala|pricala|pričao|pricao|razgovaral*|razgovarao|čula|cula|čuo .. sam|sa|s|vaš*|vas*
čekam|cekam .. odgovor|javite .. od
od .. zovem|pišem|pisem|molim|tražim|trazim
pisala|pisao|zvala|zvao|slala|slao|poslala|poslao|prijavila|prijavio sam .. juče|jučer|vam|vas|ponedeljak|utorak|sredu|četvrtak|petak|prošle|pre|prije|već|ranije|dva|tri
pita šta je sa|s|bilo
urgiram|urgirao|urgirala|urgencija|požurnica

[concept fl-promise]
obeć*|obec*|obećal*|obećano|obecano|obećali|obećanj*|obecanj*|garantov*|kleli|zakleli|uveravali|uvjeravali|reč|data reč
rekli .. da|ste|su|sutra|dok|u|za|će|ce
rečeno|receno|kazali|kazano .. mi|je|da
dogovor*|dogovoren*|dogovoril*|potvrd*|potvrđen*|potvrđeno .. za|da|ste|je|termin|datum
trebalo|trebao|trebala|treba* .. je|da .. dođ*|dodj*|doć*|stign*|jav*|zov*|bude|legn*|vrat*
zakazal*|zakazan*
obećao|obećala|obecali|obećavali|obećavate
rekli|rekao|rekla|kazali|kazao|kazala da će|ce|ćete|je|biće|nema
rekli|rekao|rekla|kazali ste|su|mi|nam .. sutra|petak|petka|ponedeljak|ponedeljka|utorak|sredu|srede|četvrtak|nedelju|dana|javiti|vratiti|doći|zvati
javićemo|javicemo se|vam
javit ćemo se|vam
potvrdio|potvrdila|potvrdili .. da|pismeno|mejlom|termin|datum|cenu
trebalo|trebao|trebala je|su .. juče|ponedeljak|utorak|sredu|četvrtak|petak|subotu
garantovao|garantovala|garantovali|garantovano
niko|nitko se nije .. pojavio|javio
rok je prošao|prošo|istekao
petak|utorak|ponedeljak|rok je prošao
po dogovoru|obećanju

[concept fl-hard-ill]
rak|raka|karcinom*|hemoterap*|kemoterap*|operacij*|operisan*|operiran*|bolnic*|bolest*|bolesn*|bolovanj*|šlog*|moždan*|dijaliz*|dijabet*|šećeraš*|insulin*|astm*|epilep*|invalid*|kolic*|slep*|slijep*|gluv*|gluh*|parkinson*|demenc*|alzheimer*|srčan*|infarkt*|kiseonik*|kisik*|štak*|njegovatelj*
autiz*|autis*
nepokretn*|pokretn*|hodalic*|alchajm*|tumor*|metastaz*|leukemij*|multipl*|pejsmejker*|bajpas*|kateter*|stom|stoma|terapij*|hendikep*|slabovid*|nagluv*|rehabilitac*
veštačkim|vještačkim kukom
slabo srce

[concept fl-hard-bereaved]
umro|umrl*|umrla|umrlo|preminu*|sahran*|sahrani*|pogreb*|udov*|pokojn*|smrt|smrti|smrtovn*|ostavinsk*|ostavin*|izgubil* .. muž*|muz*|žen*|zen*|majk*|ot*|sin*|ćerk*|brat*
žalost|parastos|četrdesetnic*|daća
preminuo|preminula|preminulog|rahmetli|dženaz*|umrlic*|smrtovnic*|saučešć*|urna|urnu
pokojni|pokojna|pokojnog|pokojne
otkako|otkad|otkako je .. umro|umrla|preminuo|preminula|nema
muž|suprug|žena|majka|otac|sin|brat mi je|umro|umrla|preminuo|preminula

[concept fl-hard-old]
penzi*|penzij*|penzioner*|umirovljen*|mirovin*|starij*|star|stara|starica|starac|bak*|baba|babi|deda|djed*|ded|godin* .. imam|ima|majk*|otac|ocu|baki|star*
7*|8*|9* godin*
sedamdeset*|osamdeset*|pod stare
penzioner|penzionerka|umirovljenik|umirovljenica|starice|staricu|starcu|starca
imam|ima sedamdeset|osamdeset|devedeset
sedamdeset|osamdeset|devedeset i|godina|jedna|dve|tri|četiri|pet|šest|sedam|osam|devet
sedamdesetogodišnj*|osamdesetogodišnj*|devedesetogodišnj*
u penziji|mirovini
baka|deda|nana ima|od

[concept fl-hard-child]
beb*|beba|bebi|bebu|novorođen*|novorodjen*|odojč*|pelen*|mlek* .. bebe|za
trudn*|samohran*|blizanc*
dete|deteta|deci|decu|djec*|dijete|djetet*|sin|sina|ćerk*|cerk*|kćer*|kcer* .. bez|gladn*|hladn*|plač*|plac*|bolesn*|škol*|skol*|mal*
meseci|mjeseci|meseca .. beb*|dete|dijete|star*
malo|maloj|male|mala .. det*|dec*|djec*|dijet*|beb*
unuk*|unuč*
novorođenče|odojče|dojim|porodilj*|porodilište
beba od|ima|plače
sa|s bebom|detetom|djetetom|decom|djecom|bebu
dvoje|troje|četvoro|petoro dece|djece|male
ćerka|sin|dete|beba od dve|tri|četiri|pet|šest|godinu|mesec|8|6

[concept fl-hard-money]
otkaz|nezaposlen*|bez posla|ostal* .. bez .. posla|plat*|para|dinara|kuć*
izgubil* .. posao|kuć*
kirij*|stanarin*|najamnin*|kredit*|dug|dugov*|dugovanj*|izvršitelj*|izvrsitelj*|ovrh*|minimal*|minimalac|socijaln* pomoć|pomoc
nemam .. para|novca|od čega|čime|za hleb|kruh|hranu
nemam|nemamo .. para|novca|pare|novac
poslednj* .. pare|dinar*|novac
deca .. gladn*
primanj*|plata .. kasni|mala|minimal*
samohran*|socijal*|minimalcu|minimalca|deložacij*|izvršenj*|sirotinj*|veresij*|plenidb*
dobio|dobila|dobih otkaz
bez prihoda|primanja|plate|posla|dinara|para
poslednje|zadnje|poslednji pare|dinare|novac|dinar
na minimalcu|birou|socijali
ostala|ostao|ostali bez posla|dinara|novca|krova|plate|hrane

[concept fl-discr-origin]
cigan*|ciganin*|rom|romi|roma|romkinja|romsk*|rasis*|rasa|boja kože|koze|boje kože|crn*|crna put
tamnoput*|muslim*|marama|maramu|hidžab*|jevrej*|židov*|mađar*|albanac*|šiptar*|srbin*|srpk*|srbi|hrvat*|bošnja*|bosan*|ruskinj*|stran*c*|strankinj*|izbeglic*|izbjeglic*|dođoš*|akcent*|naglas*|izgovor*|prezime*|nacional*|poreklo|porekla|podrijetl*|ekavic*|ijekav*
takvi|takve|takav|takvim .. kao|ko|ja
kao|poput mene|nas|vas|vi|ti
vaši|takvi ljudi
albanka|crnogorac|turkinja|kineskinja
migranti|migrant
takvi kradu

[concept fl-discr-other]
diskrimin*|predrasud*|seksiz*|seksist*|homofob*|gej|gay|lezb*|trans|isti pol|istopoln*|istospoln*|dva muškarca|dvije žene|dve žene
jer|zato .. sam|smo .. žena|zena|žensko|zensko|star*|invalid*|rom|romkinj*|ciga*|trudn*|gluv*|slep*|debel*|mlad*|crn*|mađ*|srb*|hrvat*
žena|zena|žensko|zensko|ženo|gospođo .. ne|muž*|muz*|muškar*|muskar*|razume|zna
gde|gdje .. muž|muz
godine|godinama|starosti .. zbog|jer|previše
kolic* .. ne|pust*|ramp*|odbi*
pas vodič|vodic
ravnopravnost*|neravnopravn*|homofobij*|lezbijka|lezbijke|gejevi|trudnica
za takve|starce|starije|žene

[concept fl-discr-treated]
drugi|drugima|ostali|ostalima|svi ostali|drugu|čovek .. pust*|dobi*|usluž*|usluz*|primi*|iza|bez|nije
samo|jedino .. mene|nas|meni|nama|od mene .. traž*|traz*|pregled*|zaustav*|prover*|provjer*|legitim*
obezbeđenj*|obezbedjenj*|redar*|čuvar* .. prat*|mene|za mnom|iz
tretir*|postup*|ponaš* .. drugač*|drugac*|gore|drugog reda
odbi* .. uslug*|usluž*|posluž*|prim*|ući
vrat* se .. odakle|kući|tamo|svoj*
mene|nas|meni|nama jedinu|jedinog|jedine
drugima|ostalima .. stiže|daju|dao|dala|izdaju
ne vozim|služimo|primamo takve|cigane|rome

[concept in-insult-stupid]
idiot*|debil*|kreten*|moron*|imbecil*|glup*|budal*|magarac|magarc*|magarič*|konj|konju|konjin*|volin*|goved*|stoko|stoki|marva|ovco|kozo|krava|kravo|kravet*|guska|gusko|ćurka|ćurko|ćuran*|telad*|tikvan*|tupan*|tupav*|tupson*|zvekan*|blesav*|bleso*|blesan*|retard*|nesposob*|neznalic*|nepismen*|diletant*|šeprtlj*|mamlaz*|kliper*|klipan*|smetenj*|priglup*|slaboumn*|maloumn*|ološ|klošar*|seljač*|slepac|slepče|slijepac
tupoglav*|tupadž*|praznoglav*|šupljoglav*|mutav*|mulac|mulci|mulče|ćato|bezmozg*|polupismen*|polusvet*|poluinteligent*
bez mozga|pameti
glup|glupa|glupi|tup|tupa ko|kao|si|ste
šonjo|šmokljan*|smušenj*|trapavko

[concept in-insult-vile]
đubre|dubre|đubrad*|smrad*|smrdlj*|gadov*|bitang*|mrš|stoko|pacov*|štakor*|zmij*|pijavic*|parazit*|krvopij*|hijen*|gnjid*|gnid*|svinj*|krmač*|prasic*|kurv*|drolj*|kučk*|veštic*|vještic*|babetin*|babuskar*|alapač*|rospij*|kuj|kuja|pizd*|pičk*|kurac|kurc*|peder*|šupak|šupč*|govno|govnar*|lopov*|lopurd*|lažov*|lažljiv*|prevarant*|hulj*|hohštapler*|fukar*|stipsa|bezobraz*|bestidn*|drzak|drsk*|bahat*|nevaspit*|neodgojen*|bezdušn*|lenčug*|ljenčin*|kukavic*|ništarij*|seljober*|majmun*|kreatur*|izrod*|skotov*
ološu|ološi|gade|gadu|gadure|gaduro|nitkov*|propalic*|protuv*|probisvet*|dripc*|dripac|džukel*|gamad*|gmaz*|skot|skote|stoka|marvo|beštij*|monstrum*|nakaz*|degen*|manijak*|manijače|psihopat*|kopile|kopilad|kopilan*|drkadžij*|jebač|pijandur*|alkos|narkoman*|ljig|ljigav*|slinav*|balavac|balavče|balavic*|lešin*|strvin*|smrdibub*|bagra|bagro|šljam|mafij*|secikes*|muljator*|lopuž*|pljačkaš*|zelenaš*|gulikož*|fašist*|nacist*
seljačino|seljančuro|seljanko|džiber*|prostač*|prostak*

[concept in-aimed]
ti|vi|ste|si|jedan|jedna|jedno|obična|obican|običan|obicna|taj|ta|ona|onaj|vaš|vas|vaša|kakav|kakva|smrdljiv*|lenj*|bezobrazn* idiot*|debil*|kreten*|stok*|kravo|krava|koza|kozo|budal*|đubre|djubre|gad*|lopov*|lažov*|majmun*|konj*|magar*|glup*
marš|mrš|mars .. u|odatle|bre
da|nek ti|vam .. majk*|mater
je .. obič*|obic*|jedn* .. stok*|lopov*|krav*|koz*|lenj*|glup*|bezobraz*
mozga|pameti|soli u glavi
nije .. u glavi|sav
idiote|kretenu|debilu|budalo|stoko|kravo|kozo|majmune|magarče|konju|lopove|lažove|gade|đubre|smrade|pacove|svinjo jedan|jedna|jedno|obični|glupi|glupa|lenji|bezobrazna
onaj|taj|vaš|onog|tog idiot|kreten|debil|majmun|magarac|lopov|lažov|đubre|stoka|ološ|kretena|debila|idiota
marš|mrš|nosi|nosite|goni|gonite|idi|idite .. u|bre|odatle|se
sram te|vas bilo
jebem|jebo|jebala ti|vam|te|vas

[concept th-veiled]
znam|znamo .. gde|gdje|gde|ko|tko|kad|kada|koj*|kuda|di .. živ*|ziv*|stanuj*|parkir*|rad*|ide|ideš|deca|djeca|škol*|skol*|auto*|spav*|vrać*
videć*|videc*|vidjet*|videt*|vidite|vidi ćete|cete|ćeš|ces|ćemo|cemo .. vi|ti|ko|tko|šta|sta|što|kako|se|me
zapamti*|zažali*|zazali*|pokaj*|platić*|platic*|platit* .. ćete|cete|ćeš|ces|me|ovo|mi|za
pazi|pazite|čuvaj|cuvaj|čuvajte|cuvajte .. se|leđa|ledja|šta|sta|auto|prozor*|gume|kad
dolazim|dođem|dodjem|doći|doci|doćemo|svratim|sačekam|sacekam|čekam|cekam .. ću|cu|te|vas|ga|kod|tamo|ispred|uveče|s|sa .. palic*|motk*|sekir*|pajser*|benzin*|ćekić*|cekic*|brat*|drugov*|društv*|drustv*|lanac|lancem|polug*|bejzbol*
palic*|motk*|motik*|sekir*|sjekir*|pajser*|kanister*|benzin*|šibic*|upaljač*|ćekić*|macol*|maljem|bejzbol*|nož|nožem|motork*|testera|vatr*
zapali*|spali*|izgore*|izgorj*|gori|goret*|goreće|pepeo|pepela|u plamen*
polup*|razbi*|razbij*|poraz*|izlom*|slom*|polom*|prebi*|premlat*|isprebij*|zub*|prst*|koleno|koljen*|vilic*|rebr*|nos|ruke|noge|kičm* .. polup*|slom*|polom*|poispad*|skup*|broj*|izbij*|izbi*
hitn*|bolnic*|grob*|sanduk*|četrdesetnic*|parastos .. vas|ga|odvoz*|čeka*|završ*|ići|voz*
šta|sta vas|te|ga|ih čeka|ceka|snađe
znam|znamo gde|gdje|đe|kad|kojim|ti|vam .. živiš|živite|zivis|radiš|radite|parkiraš|parkirate|spavaš|izlaziš|kuću|adresu|auto
naći ću|cu te|vas|ga|ja|ih|je
kad te|vas|ga|je|ih nađem|nadjem|vidim|sretnem|uhvatim|dohvatim|ulovim
čekam|čekaću|cekacu|sačekaću|sacekacu|dočekaću|docekacu|sačekam te|vas|ga|je|ispred|posle
videćemo|videćete|vidjećemo|vidjet se|ćemo|ko|kako|čija
pa ćemo|da vidimo|videti|vidjeti
zažalićete|zažalićeš|zažaliće|platićeš|platićete|platiće
dolazim|dođem|doći|dođemo .. sa|s|pa .. motkom|palicom|sekirom|puškom|ekipom|braćom|bratom
pustiću|puštam|pustam psa|pse|šarplaninca|šarplaninac
mirno nećeš|nećete|spavati
neka|nek se .. skloni|čuva|pazi|kloni
ako|kad ga|te|vas|ih još jednom .. vidim|sretnem
osvetiću|osveta|osvetim
ubiću|zaklaću|zadaviću|prebiću|polomiću|razbiću|slomiću|premlatiću|istući|zapaliću|spaliću|polupaću|izbušiću|probušiću|pregaziću|zgaziću|upucaću
ubit|zaklat|prebit|polomit|razbit|slomit|zapalit|spalit|polupat|izbušit|izbusit|istuc ću|cu|cemo|ćemo
bombu|bomba|kašikaru|dinamit|molotov
leteće|letećeš|leti kroz prozor|izlog
glava|glavu će|ću|pasti|leteti
krv će|ce

[concept sh-kill-self]
ubiti|ubit|ubijem|ubiću|ubila|ubio se
da|ću|cu se ubijem|ubijam
samoubist*|samoubojst*
obesim|obesiti|objesim|objesiti|vješam|vesam
dignem|dici|dići ruku na sebe
oduzm*|oduzet* sebi|si|život|zivot
prekratim|prekratiti
okončam|okončati
presudim|presuditi sebi
upucam|upucati se
sebi .. život|zivot|presud*
ću|cu|da|bih|bi se ubiti|ubijem|ubila|ubio|obesim|obesiti|otrujem|bacim
obesiću|obesicu|obesim|obesiti se
da se ubijem|obesim|otrujem|upucam|bacim|raznesem
se ubiti|ubijem
samoubica|suicid*

[concept sh-end-it]
završ*|zavrs* .. s|sa|sve|ovim|svime|ovo|tim
završim|zavrsim .. to|sve
da prekinem|prekinuti|prekinem
okonč*
prestane sve|ovo
stavim|staviti tačku|tacku|točku
skončam|skončati
kraj svemu|svega
da se .. ovo|sve završi|zavrsi
da se to|sve|ovo završi|zavrsi|prekine|okonča

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
da|bih umrem|umrla|umro|nestanem|nestala|nestao|crknem|zaspim
hoću|hocu|želim|zelim da umrem|nestanem|me nema
da me nema|više
ne mogu|želim|zelim|hoću više|vise da živim|živeti|živjeti|postojim

[concept sh-not-wake]
ne .. probudim|budim|probudi
nikad|nikada .. probudim
zaspim .. ne|nikad
da se ne probudim
da|samo zaspim|legnem|zaspati .. ne|više|zauvek|probudim
zaspati|zaspim zauvek|i

[concept sh-jump]
skoč*|skak*
baci*|bacim|baciti .. se|pod|sa|s|kroz
pod voz|vlak|auto|kamion
sa|s .. mosta|zgrade|terase|krova|balkona|sprata|kata
kroz prozor
prozor .. sprat*|kat*
sprat*|kat* .. prozor*|skoč*|skoc*
zakorač*|zakorac* .. u|preko|s
skočim|skočiću|skočiti|skocim|skociti|skocicu|skačem sa|s|kroz|u|pod
sa|s mosta|terase|zgrade|krova|solitera|petog|osmog|trećeg|desetog
sunovrat*

[concept sh-high-place]
most|mosta|mostu|ograd*|nasip*|litic*|krov|krova|krovu
šin*|prug*|peron*|stanic*
prozor*|teras*|balkon*|sprat*|kat|katu
rek*|rijek*|sav|savi|savu|dunav*|jezer*|vodu|more
most|mostu|gazela|gazeli|branko*|pančevac .. stoj*|stajala|stajao|gledam|skoč*|sama|sam|noćas
stojim|stajala|stajao|sedim|sjedim na .. mostu|prozoru|krovu|terasi|šinama|ivici|pruzi|ogradi|balkonu|peronu
peti|petog|šesti|osmi|osmog|deseti|desetog|trinaesti sprat|sprata|kat|kata
soliter*|nadvožnjak*|vijadukt*

[concept sh-rope]
konop*|uže|užet*|kanap*|omč*|gred*|kuk*|kaiš*|pojas|štrik|vešal*
obes*|objes*|vješa*
konopac|konopca|konopcem|uže|užetom|kanap|omča|omču|gajtan|štrik|lanac .. vez*|gred*|tavan*|šup*|kup*|vrat*|spreman|čeka|već|obes*
oko vrata

[concept sh-pills]
tablet*|pilul*|lekove|lijekov*|lekova|bensedin*|bromazepam*|sedativ*|apaurin*|predozir*|insulin*
sve|kutij*|šak*|saku|sakup*|naštedel*|nasted*|popi* .. tablet*|lekov*|lijekov*|pilul*
popi*|progut* .. sve|tablet*|lekov*|lijek*|kutij*|ono
popijem|popiti|popila|popio|popiću|popicu|popit|progutam|progutati|progutala .. sve|tablete|tableta|lekove|lijekove|kutiju|šaku|odjednom|pilule|bensedin*|bromazepam*

[concept sh-blade-gun-gas]
vene|žil*|zile|zglob*|zapešć*|žilet*|zilet* .. seč*|sec*|presec*|reže*|rez*
sečem|secem|režem se
presečem|presecem|prerežem .. vene|žile|zile
povredim|povrijedim|povrediti|naudim|nauditi .. se|sebe|sebi|sam*
pištolj*|pistolj*|pušk*|pusk*|oružj* .. čelo|celo|usta|slepoočnic*|glav*|sebe
gas|gasom|plin|plinsk*|plina .. otvor*|pust*|boc*|odvrn*|odšraf*
pištolj|pistolj|pušku|pušku|cev|cijev .. sebi|usta|glavu|čelo|slepoočnicu
otvorim|otvoriti|odvrnem|pustim|pustiću|otvorenim gas|plin|gasom|plinom

[concept sh-goodbye]
oprošt*|oprost* .. pism*|poruk*|poruc*
oproštaj*|zbogom
testament*|oporuk*
poslednj*|posljednj*|zadnj* .. pism*|poruk*|mejl*|mail*|reči|reci|put
pism* .. ženi|zeni|deci|djeci|sinu|majci|ostavil*
životno|zivotno osiguranj*
oproštajno|oprosno pismo|poruka
poslednje|posljednje|zadnje pismo|poruka|reči|riječi

[concept sh-burden]
bolje .. bez .. mene|njih|da me
bez mene
teret .. sam|svima|im
niko|nitko .. neće|nece|ne .. primet*|primijet*|fali|nedostaj*|žali*|zali*
osiguranj* .. isplat*|pokri*|životn*
lakše|lakse .. bez mene|kad|da
da mene nema|nije
nikome|nikom ne|neću|nisam trebam|faliti|nedostajati|potrebna|potreban|faliti
da ne ostavljam dugove

[concept sh-cant-go-on]
ne mogu .. više|vise|dalje|ovako|izdrž*|izdrz*
nemam .. snage|izlaz*|nade|volje|više|vise
nema .. izlaza|nade
dosta mi|mi je svega|života|zivota
odusta*|predaj* .. sam|se|od|svega
na kraju .. snag*|sam
ne izdrž*|izdrz*
svejedno mi .. je|više
nemam više|vise snage|volje|nade|kuda|zašto|živaca
svejedno mi je

[concept sh-depressed]
depres*|anksio*|psihijat*|psihi*|psiholog*|panič* napad*|panic* napad*|crne misli|mračn*|mracn* .. misl*|mest*
sos telefon
očaj*|beznad*
plačem|placem|plakal* .. svak*|noć*|noc*
depresija|depresije|depresiju|depresivna|depresivan|anksiozna|anksiozan|bensedin*|antidepresiv*|psihijatar|psihijatra|psihijatru|psihoterap*|psihoz*|bipolarn*
bezvoljn*

[concept sh-thought-plan]
mislim|misli*|razmišlj*|razmislj*|pomisl*|planir*|odluč*|odluc*|smisl*|računal*|racunal* .. da|o|kako|na|bi|se|li
proš* mi kroz glavu
odlučil*|odlucil* .. da|sam
imam .. čime|cime|plan|gde
doš* mi .. da
pada* mi .. na|napamet
razmišljam|razmisljam|mislim|pomišljam|pomišljala|pomislim|pomislila|pomislio da .. ubijem|skočim|skocim|nestanem|okončam|popijem|završim|umrem
imam plan|čime|sve
računala|računao|razmišljala da|bi .. skočim|lakše

[concept sh-not-to-scare]
ne .. pišem|pisem|kažem|kazem|pretim|prijetim|dramatiz*|ucenjuj* .. da|vas|bih|radi|zato .. uplaš*|uplas*|sažalj*|sazalj*|žal*|zal*|pretn*
pišem|pisem|kažem|kazem|govorim .. vam|to|ovo .. trezno|mirno|da|samo|jer
ne znam .. zašto|zasto|što|sto .. pišem|pisem|govorim
nikome .. rek*|nisam
ne dramatizujem|dramatiziram|šalim|salim se
ne šalim|salim|salim se
ne pišem|pisem|govorim|kažem ovo|to da|iz|zbog|radi .. uplašim|sažaljenja|pretnje|pažnje
samo beležim|kažem|bilježim|konstatujem .. stajala|mislim|skoč*|umr*
to nisam nikome|nikom rekla|rekao

[concept tool-hardware]
alat|alata|alati|alatom|alatk*
čekić*|macol*
odvijač*|šrafciger*
bušilic*|burgij*|akubušilic*
brusilic*|flekseric*|šmirgl*
testere|testeri|testerom|pil|pilu|pilom
lopat*|ašov*|grabulj*|budak*|motik*
kosačic*
kosilic*
merdevin*|mjerdevin*|ljestv*|lestv*
kliješt*
klešt*
makaz*|škare|škara
ekser*|čaval*|čavl*|vijak|vijk*|vijc*|šaraf*|tipl*
motokultivator*|freza|frezu
agregat*
kompresor*
lemilic*
varilic*
libel*
šubler*

[concept garden-plants-feed]
sadnic*|rasad*|sadnj*|posadi*
semenk*|semena|seme|sjeme|sjemen*
humus*|supstrat*|đubriv*|gnojiv*|stajnjak*
saksij*
žardinjer*
muškatl*
ruže|ružu
tuja|tuje
živ* ograd*
bašt*|vrt|vrta|vrtu|vrtlar*
travnjak*
travnat*
stočna|stočne|stočnu hran*
kukuruz*|pšenic*|lucerk*|djetelin*
seno|sijeno|balirano
voćk*|šljiv*|malin*|vinograd*|kalem*
plastenik*|staklenik*
pesticid*
herbicid*
drveće
jelka|jelku|jelke

[concept baby-gear]
pelen*
dječja|dečija|dečja kolica
krevetac|krevetić*|kolevk*|kolijevk*
hranilic*
nosiljk*
bočic*|flašic*|cucl*|duda|dudu
bebifon*
kašic*
ogradic*|previjanj*|podmetač*
benkic*

[concept cosmetics]
krem|kreme|kremu|krema
parfem*|dezodorans*|kolonjsk*
šampon*
balzam*
šmink*
karmin*
maskar*
puder*
ajlajner*
kozmetik*|kozmetič*
losion*
serum*
piling*
sapun*
kupk*
depilacij*|depilator*|vosak
drogerij*|parfimerij*

[concept kitchenware]
šerp*
lonac
lonca
loncu
lonci
lonaca
tiganj*|tava|tavu|tave|tavic*
tanjir*|tanjur*|činij*|zdel*|zdjel*
escajg*
viljušk*
varjač*
kašičic*
kašik*|žlic*
šolj*|šalic*|čaša|čaše|čašu|čaši
džezv*|ibrik*|termos*|čajnik*
tepsij*|pleh|pleha|kalup*|modl*
posuđ*|posuda|posude|posudu|porcelan*|porculan*
friteza|fritezu|friteze|roštilj*

[concept sports-outdoor]
skije|skija|skijašk*|skijanj*|snoubord*|snowboard*|pancerice
šator*
vreća
reket*|lopta|loptu|lopte|loptic*
tegov*
bučic*
pecanj*
ribolov*
udic*
pecaroš*
rolšue
roleri|rolere|rolera
klizaljk*
skejt*
kajak*
veslo
vesla
planinarsk*|planinarenj*|kampovanj*
ruksak*
dres|dresa|dresovi|trenerk*
streličarstv*
trening*

[concept music-instrument]
gitar*
klavir*|klavijatur*|pijanin*|sintisajzer*
violin*|violončel*|kontrabas*
harmonik*
bubanj|bubnjev*|bubnja
frul*|flaut*|klarinet*|saksofon*|trub*
tambur*|mandolin*
pojačal*
instrumen*
muzičk* škol*|instrument*
note|notni|partitur*
gudal*
trzalic*
bubnjar*|pijanist*

[concept headphones-audio]
slušalic*
bubic*
erpod*
airpod*
zvučnik*
tranzistor*
mikrofon*
gramofon*
basovi|vufer*|sabvufer*|soundbar|saundbar
leva|lijeva|desna slušalica|strana .. zuji|krči|čuje
blutut|bluetooth

[concept console-game]
konzol*|plejstejšn*|playstation*|ps4|ps5|xbox*|nintendo*|sviča|switch
plejk*
džojstik*|kontroler*|gejmped*|džojpad*
igric*
skin|skinove|skinovi|skina
ban
banova*
dijamant*|gemova|vbaks*|robuks*|robux*|fortnajt*|fortnite|majnkraft|minecraft|roblox|roblok*
steam
gejmer*|gejming*|gaming
lag|laguje|ping
levela
level
loot

[concept printer-ink]
štampač*|printer*|pisač*
toner*|kertridž*|cartridge|patron*
mastil*
skener*
fotokopir*|kopirnic*|plotter|ploter*
zaglavljuje|guta|gužva papir
odštampa*
isprinta*
štampanj*
printanj*
drajver

[concept solar-heatpump]
solarn*
panel|panela|paneli|panele
inverter*|invertor*
toplotn* pump*
toplinsk* pump*
fotonapon*
prozjumer*
prosumer*
punionic*|vallboks|wallbox
klima
klime
klimu
solar
solara

[concept building-material]
pločic*|keramik*|granitn*|fugn*
cigl*|blok|blokovi|crep|crepov*|crijep
cement*|malter*|beton*|šljunak|šljunk*|pesak|pijesak
daske|daska|dasaka|greda|grede|gredu|lamperij*
farb*
krečenje|krečiti|poludisperzij*|jupol
tapet*|laminat*|parket*|itison*|linoleum*
gipsane
knauf
rigips
stiropor*
fasad*
izolacij*
silikon*
purpena
lepak
ljepilo
armatur*|oluk*|lim|lima|limen*
ogrev*|drva|pelet*|briket*|ugalj|uglja|ugljen
kubik*
iveric*|univer*|medijapan*|šperploč*
stovarišt*
behaton*

[concept print-photo-order]
fotoknjig*
poster*|kalendar*|plakat*
pozivnic*
razglednic*
čestitk*
uramlj*
uramio
baner*
flajer*
štamparij*|odštampan*|odštampali
korice|povez|knjigovez*

[concept boat-ferry-cruise]
brod|broda|brodu|brodovi|brodom
trajekt*|katamaran*|feribot*
krstar*
paluba|palube|palubi
čamac|čamca|čamcu|gliser*|barka|barku|barke
jaht*|jedrilic*|skiper*
kapetan*
posada
posade
posadu
pristaništ*
splav|splava|splavu
isplovi*
uplovi*

[concept car-rental]
rent a car
rentakar*|rentiran*|rentao|rentali
trotinet*
romobil*

[concept car-workshop]
automehaničar*
mehaničar*
radionic*
autoservis*
autoelektričar*
autolimar*
limar*
lakirer*
šlep
šlepa
šlepali
šlepanj*
šlepovali
vučn* služb*|vozil*
vulkanizer*
kvačil*|menjač|mjenjač*|turbin*|dizne|brizgaljk*|zamajac
akumulator*|alternator*|anlaser*
auspuh*|katalizator*|dpf
homologacij*

[concept fuel-station]
benzinsk*
dizel*|gorivo|goriva|gorivu|nafta|naftu|nafte
tankovao|tankovala|tankovanj*|tankirao
tng|lpg
autoperionic*
omv|lukoil|gazprom
pumpadžij*|točilac

[concept moving-storage]
selidb*|seliti
preseljenj*|preseljav*|preseli*
nosači|nosač|nosača
skladišten*
skladište
skladištu
ostava|ostavi|ostave
utovar*|istovar*

[concept funeral-wedding]
sahran*|dženaz*|kremac*|kremiran*|pogreb*
grob|grobu|groba|groblj*|grobnic*|spomenik*|nadgrobn*
urna|urnu|urne|pepeo
parte|umrlic*|čitulj*|posmrtn*|osmrtnic*
parastos*
daća
daću
četrdesetnic*
opelo
svadb*|svatov*|venčanj*|vjenčanj*|veridb*
mlad|mladenc*|mladoženj*|mladenka
kumovi
venčanic*
vjenčanic*
burme
burma
burmu

[concept municipal-street]
trotoar*|pločnik*|ivičnjak*|kolovoz|kolovoza
bandera|banderi|bandere|rasvet*|rasvjet*
snegočist*
ralica|ralice
kontejner*
đubretar*
opštin*
općin*
mesn* zajednic*|zajednica
načelnik*
gradonačelnik*
matičar*
semafor*
pešačk*|pješačk* prelaz|prelazu|most
zelenil*
u parku
park|parka
klupa|klupe|klupu|klupi
deponij*
katastar|katastra|katastru|legalizacij*|uknjižb*

[concept library-university]
bibliotek*|knjižnic*|čitaonic*
ispit
ispita
ispitu
ispiti
diplom*|indeks*|studij*|postdiplomsk*|doktorat*|master
student*|brucoš*|apsolvent*
fakultet*|faks|faksu|univerzitet*|sveučilišt*
predavanj*
predavač*
menza|menzi|menzu
školarin*
stipendij*
polagao|polagala|polažem|položi*|polaganj*
kolokvij*|seminarsk*|mentor*
referad*

[concept sports-culture-club]
muzej*|galerij*|izložb*
pozorišt*|kazališt*|teatar|teatr*
bioskop*|kino|kinu|projekcij*
hor|hora|horu|zbor|zboru
folklor*
liga|lige|ligi|turnir*|finale|finala|polufinal*
utakmic*|navijač*|stadion*|tribin*
klub|kluba|klubu|klubova|klupsk*
trener|trenera|trenerica|treninzi
šahovsk*|fudbal*|nogomet*|košark*|odbojk*|rukomet*|karate|tenis*|vaterpol*
glum*|reditelj*|balet*|opera|operu|opersk*
mimičar*
smotra|festival

[concept care-home-help]
gerontodomaćic*|gerontološk*
negovatelj*|njegovatelj*
starački|staračkom|staračkog dom*
domu za stare
patronaž*
presvlačenj*
presvlači*
previja
previjanj*
kupa
odleži*
dekubitus*
štićenik*
centr* za socijaln*

[concept vet-grooming]
veterinar*
grooming
gruming
granule
granula
vakcin* psa|mačk*|protiv besnila
kastracij*|sterilizacij*|kastrir*
odgajivač*|štene|šteneta|štenci
papagaj*|hrčak|hrčka|zamorče|akvarijum*|kornjač*|riba|ribice
kavez*|transporter*|povodac|povodca|povoc*|brnjic*
udomi*
udomlj*
životinje
krpelj*

[concept betting-lottery-charity]
kladi*|klađenj*
opklad*|kvota|kvote|kvotu
kazino
kazina
kasino
casino
slot
slotovi
kocka|kockanj*|kockar*
lutrij*|loto|lota|bingo|greb|grebalic*|srećk*
nagradn* igr*|dobitak|dobitka|jackpot|džekpot
meridian|mozzart|mocart|maxbet|admiral
donacij*
donira*
humanitar*
tombol*|izvlačenj*
samoisključ*

[concept investment-fx]
menjačnic*|mjenjačnic*|konverzij*|valut*|deviz*
dionic*|berz*|burz*
fond|fonda|fondu|investic*|ulaganj*|uložio|uložila
kripto*|bitkoin*|bitcoin*|btc|coin
broker*|trejding*|trading|forex
hipotek*
stambeni
oročen*|oročio|štednj*|štedim
dividend*|portfolio|portfelj
libor|euribor|belibor
prinos*
obveznic*
zlatnik*

[concept advance-commission]
provizij*
bakšiš*|napojnic*|manč*
održavanj* računa|kartice
kuver|kuvera|kuvert
boravišna|boravišne taks*|pristojb*
ležarin*

[concept mould-asbestos]
buđ
buđa
buđi
buđav*
plesan*
plesni
plijesan*
azbest*
isparenj*|isparava*
memla
memlu
formaldehid*

[concept glass-splinter-sharp]
krhotin*
komad|parče stakla
parče|komad|komadić stakla|metala|plastike|žice
rasekla|rasekao|rasjek*|posekla|posekao|posjekla|porezao|porezala
oštrica|oštrice|oštricu
viri|vire|štrči|štrče ekser*|šraf*|žica|vijak|lim|opruga|žice
igl|igla|iglu|igle|iglica .. u
opruga|oprugu|opruge|feder*
ubod|uboda
iver
ivera
iverj*
nož iz|odleteo|odletio

[concept collapsed-fell-down]
srušen*|urušio|urušila|urušilo|urušen*|urušava
prevrnuo|prevrnula|prevrnulo|prevrće|prevrnuti
raspao|raspala|raspalo|raspali
otkinuo|otkinula|otkinulo|otkačio|otkačila|otkačilo se
obrušio|obrušila|survao|survala

[concept hot-burn-surface]
pregrej*|pregreva*|pregrija*
usija*|užaren*|vreo|vrela|vrelo|vreli
istopi*
otopio
otopila
rastopi*
varnič*|iskri|iskrilo|iskre|iskra
sprži*|opržio|opržila|oprlj*|opeče|opekao|opekl*
opečen*|opekotin*
progor*
nagore*|nagorio|pregoreo|pregorela|pregorio

[concept wrong-dose-medicine]
pogrešan|pogrešne|pogrešnu|pogrešni lek*|lijek*|tablete|doza|dozu|terapij*
doza|doze|dozu|doziranj*|predozir*
interakcij*|kontraindikac*

[concept bare-wires-gas-co]
žice|žica|kabl* vire|visi|vise|štrče
ugljen monoksid*|monoksid*
dimnjak*|dimnjač*|odžak*
pod naponom
neuzemljen*|uzemljenj*
gasn*|plinsk* instalacij*|boc*|cev

[concept ice-hole-dark]
leda|ledu
zaleđen*
zaledi*
poledic*
klizav*
šaht*
rupa|rupu|rupe na|u
nema svetla|rasvete|rukohvat*|gelender*|ograd*|svjetla
gelender*|rukohvat*
neosvetljen*|neosvijetljen*
okliznu*|poskliznu*|proklizn*
ledenic*
neobeležen*|neobilježen*|neograđen*

[concept seatbelt-airbag]
pojas|pojasa|pojasev*
ervbeg*|erbeg*|airbag*
kacig*|šlem|šlema|šlemov*
isofix|izofiks

[concept contaminated-water]
prokuvava*
prokuhava*
zagađen*|kontaminir*
bakterij*|ešerihij*|legionel*|hlor|hlora
arsen*|nitrat*|fekalij*

[concept stranger-knows]
zove|zvao|javio|piše me|mi|se nepoznat*|neki|stranac
otkud|odakle|znaju|ima|imaju .. broj|adres*|ime|podat*
kako se
kurir|dostavljač|vozač|majstor|radnik .. piše|pisao|poruk*|slao|šalje .. mi|na
dobio|došao je|do mog broj*

[concept photo-published]
slik*|fotografij*|fotk* .. objav*|okač*|okačil*|izašla|postavil*
moju|moja|moje|mog|naše sliku|slika|slike|fotografij*|lice|snimak
objavili|okačili|stavili|koristite .. sliku|slike|fotografij*
na plakatu|bilbordu|panou|naslovnoj|stranici|tabli
bilbord*|plakat*|pano
fotografisa*|uslika*
uklonite|skinite|sklonite .. sliku|slike|fotograf*|snimak

[concept opened-mail]
otvoren*|otvaran*|otvorili|otvara .. pism*|kovert*|pošt*|koverat
naglas .. čita|čitala|pročita*|izgovori*|rek*
otpečać*

[concept cc-all-recipients]
bcc
spisak|spiska|lista|listu .. imen*|dužnik*|podac*|član*|pacijen*

[concept recorded-listening]
snima*|snimate|snimaju .. razgovor*|nas|me|sve
prislušk*
kamera|kamere|kameru .. svlačion*|toalet*|kupatil*|sob*|dvorišt*
gps|lokacij*
špijun*
snimak razgovora|iz

[concept hr-medical-record]
zdravstven* karton*|knjižic*|podac*|stanj*
dijagnoz*
platn* list*|spisk*
otpusn* list*
rezultate|rezultati|nalaz|nalazi|nalaze .. tuđ*|drug*|poslat*|vid*
dosije|dosijea|kadrovsk*|personaln*

[concept does-not-load-sync]
ne otvara se|mi|ništa
vrti se .. krug|točkić|kružić|beskonačno
vrti se
u krug
točkić|točkica|kružić|kolutić
beo|bela|bijeli|bela|beli|prazan|siv|siva|sivi ekran|stran*|stranic*
ekran ostaje|beo|siv|prazan|zamrznut
učitavanj*
sinhroniz*|sinkroniz*
ne prikazuje|prikazuju|pokazuje|vidi|vide .. se|ništa|ponud*|stanj*
ne reaguje|reagira

[concept button-link-menu]
dugme|dugmeta|dugmetu|dugmad|dugmić*|tipka|tipku|tipke|gumb|gumba
link|linka|linku|linkom|linkovi
meni|menija|meniju|izbornik* .. ne|nema|aplikac*|otvara
formular|formulara|formularu
korpa|korpu|košaric* .. prazn*|isprazn*|nestan*|gubi|briše
filter|filteri|filtera .. ne|radi|veličin*
kliknem|kliknuo|kliknula|kliknete
nema dugmet*|opcij*|gde|polja
ikon*
polje je|obavezno
štikliram|označim|odštikl*

[concept notification-mail-reset]
notifikac*|obaveštenj*|obavijest*|obavestenj* .. ne|nema|nikad|kasn*|stižu
notifikac*|push
link za|reset|aktivaciju|lozinku|potvrdu|promenu
nema ni u|spamu

[concept double-booked-system]
overbuking*|overbooking*|prebukiran*
u sistemu|sustavu .. nema|ne|piše|stoji|vodi|pogrešn*|kao
ne vide se|moj* .. porudžb*|rezerv*|uplat*
stoji kao isporučen*|plaćen*|rešen*|završen*

[concept does-not-fit-function]
zapinje|zapinju|zaglavi|zaglavila|zaglavio|zaglavilo|zaglavljen*|zaglavljuje
ne dihtuje|naleže|poklapa|uklapa|drži|hvata|okreće
ne mogu da zatvorim|otvorim|uključim|ugasim|isključim|sklopim
ne može da se|zatvori|otvori|uključi|isključi|sklopi|rasklopi
klima se|klimaju|klimav*
zaribao|zaribala|zaribalo
se otvara

[concept worn-out-early]
ljušti|ljušte|oljušt*|guli|guli se
posle prvog|jednog pranja
odlepi*|odlepljuj*|odlijep*|odlepljen*|potpetic*
zarđa*|zahrđa*|korodira*|rđa|rđav*|hrđa
pohabal*|pohaban*|izliza*|istrošil*|ofucan*|otrcan*
raspara*|porub*|iskrza*|krza
trune|trunu
napukao posle|nakon

[concept stain-colour-hair-tailor]
šišanj*|šišal*|ošiš*|šiške
krojač*|šnajder*|skroj*|prekroj*|krojen*|šivenj*|sašil*|sašiven*|zašil*|porubi*|skratil*
flek*|fleka|mrlj* .. ostal*|ostavil*|od|tepih*|haljin*|košulj*|kaput*|parket*|zid*
ostavili|ostavio|ostala .. flek*|mrlj*|trag*

[concept tastes-smells-bad]
bljutav*|neukus*|bezukus*
ustajal*|bajat*
bez ukusa
užegl*|užežen*|ranketljiv*|ukisel*|kiselo|prokisl*|uskisl*
vodenast*|razblažen*|vodnjikav*|rasolj*
bljak|fuj|bljuv*
preslan*|presoljen*|neslan*|preslatko|preljut*
zagorel*|zagorjel*|prekuvan*|raskuvan*|razmek*
miriše|smrdi na .. ribu|buđ|hlor|deterd*|benzin|ulje
kolač|torta|burek|hleb .. bajat*|jučeraš*|gumen*|suv*|kiseo

[concept too-small-portion-quantity]
gramaž*|gramatur*|litraž*

[concept driver-left-no-show]
projurio|projurila|proleteo|proletio|produžio|prošao .. pored|bez|kraj|stanic*|stajališt*|mene|nas
otišao|otisao|otišli|krenuo|odvezao|odjurio|otprašio .. bez|ranije|nas|mene
otišao|otisao|otišli|krenuo|odvezao|odjurio|otprašio .. pre vremena
ispred nosa
niko nije|nitko .. došao|dosao|pojavi*|doš*|zvonio|pozvonio|izašao
nije se pojavio|pojavila|udostojio
niko ne|dolazi|dođe|dodje|zvoni|pojavljuje
nije ni|pozvonio|zazvonio|zvonio|pokucao|zvao|pokušao
polazak|autobus|voz|vlak nije došao|krenuo|otkazan|ukinut|postoji
primalac|primatelj nije|odsutan|zatečen
nisam zatečen|zatečena|bio|bila

[concept neighbour-received]
kod komšije|komšinice|komšiluka|susjeda|susjede|suseda
ostavi*|predao|predali|dao|dali|uručio|uručili .. komšij*|komšinic*|susjed*|nekom|nekome|nepoznat*|portir*|kafan*|kiosk*|trafik*
potpisao|potpisala|potpis .. neko|netko|nepoznat*|komšij*|umesto|švrak*|tuđ*
piše|pise|stoji|kaže|status|vodi .. uručen*|isporučen*|dostavljen*|preuzet*|predat*
uručeno|isporučeno|dostavljeno
ko|tko je .. primio|preuzeo|potpisao|uzeo|podigao
uručen* .. nisam|nismo|nije|nema|a

[concept stuck-depot-customs]
carin*
zapelo|zapeo|zapela|stoji|čami|čuči|leži|zaglavljen*|zaglavio|zaglavila .. carin*|depo*|magacin*|skladišt*|sortir*|centru|pošti|hab*
sortirn*|hab|habu
depo|depou|depoa|depoi
vraćen* pošiljaoc*|pošiljatelj*
vratili|vraća|vraćaju|vratio|vraćen* .. pošiljaoc*|pošiljatelj*|pošiljalac|nazad
u tranzitu|tranzit|sortiranju|obradi
paket*|pošilj* .. kruži|luta|šeta|putuje|stoji|čami|zapeo|čuči|leži
šimanovc*|dobanovc*
špediter*|špedicij*

[concept too-early-too-late-slot]
tri ujutru
dva noću
pet ujutru
šest ujutro
pre|prije .. zore|svitanja|sedam|šest|vremena|dogovoren*
došao|došli|došla|stigao|stigla|stigli|pojavio|zvonio .. sat|sata|sati|minuta .. kasnije|ranije|pre|posle|nakon
sat|sata|dva|tri .. kasnije|ranije|kašnj*
između .. i .. čas*|sat*|nije|niko
preuran*|uranili|poranio|poranili
prerano|prekasno

[concept event-cancelled-moved]
otkazan*|otkazali|otkazuje|otkazo .. let|koncert*|predstav*|kurs*|tečaj*|voz|autobus*|čas|časov*|utakmic*|festival*|put*|termin*|pregled*|operacij*|vožnj*
koncert*|predstav*|let|kurs|tečaj|trening*|čas|festival*|utakmic* .. otkaz*|odlož*|pomer*|pomjer*|prebač*|ukinut*|odgođ*
pomeren*|pomjeren*|odložen*|odgođen*|prolongiran* .. koncert*|let|termin|pregled|predstav*|datum*|put*
organizator*|organizatora .. otkaz*|odlož*|promen*|pomer*|zadržava
u poslednji|zadnji|poslednjem čas|tren|trenutku

[concept arithmetic-wrong-sum]
sabral*|sabiranj*|sabrao|zbroj*|saberi|saberete|oduzm*|pomnož*|množenj*|računic*|digitron*|kalkulator*
zaokruž*
dva i dva
cifre su zamenjene|zamijenjene
matematik*|aritmetik*|računati|računate|računali

[concept charged-after-cancel]
otkazao|otkazala|otkazali|raskinuo|raskinula|odjavio|odjavila|ispisao|ispisala .. a|opet|još|skida*|naplać*|stiž*|račun*|terete
nikad|nikada nisam|nismo .. naruč*|poruč*|tražil*|potpis*|korist*|imao|imala|uključ*|aktivir*|pristal*
nisam naručio|naručila|tražio|tražila|uključio|uključila|aktivirao|aktivirala|pristao|pristala
usluga|paket kojeg|koji|koju nisam

[concept refund-waiting]
čekam|cekam|čekamo|čeka .. povrat*|povraćaj*|refund*|novac|pare|lovu|uplat*|isplat*
povrat*|povraćaj*|refund* .. nema|nije|nisam|nikad|još|čeka*|kasni|stig*|leg*|obrad*
refundacij*|refundac*|knjižno odobrenje|odobrenja
kaucij*|depozit* .. nije|nisu|neće|ne|niste|zadrž*|vrać*|vrati*

[concept wrong-tariff-discount-missing]
puna|punu|pune|puna cena|cenu|cene|cijena|cijenu .. naplać*|umesto|iako|a
priznat*|priznate|priznali .. popust*|bodov*|akcij*|nisu|niste|ne
student*|penzioner*|đačk* popust|kart*|cen*

[concept notice-period-contract-end]
otkazn* rok*|period*
otkazni|otkaznog|otkaznom
ugovorn* obavez*|period*|rok*
ugovor* .. ističe|istekao|istek*|isteka|traje|trajanj*|važi|mesec*|meseci|godin*|produž*
ističe|istekao|istekla|isteklo|isticao|isticanj*|isteku|isteka .. ugovor*|obavez*|garanc*|pretplat*|kartic*
dvanaest|24 .. ugovor*|obavez*
kraj|kraja|krajem ugovora|obaveze
do isteka|kraja .. ugovor*|obavez*|pretplat*
bez penala

[concept small-print-signature]
sitno|sitnim|sitna piše|slova|slovima|napisan*|stoji
fusnot*|napomen*|zvezdic* .. ugovor*|sitn*|piše|stoji|dnu
član|člana|članu|stav|tačk*|tačka ugovora|pravilnika|uslova|9|4|7|3|5
pravilnik*|poslovnik*
opšt* uslov*
aneks*|anex*
klauzul*|odredb*
potpisa* .. nisam|nikad|nije|ugovor*|bez|naslepo|papir*
potpisao|potpisala|potpisali|potpišem|potpisujem|potpisivanj*
potpis*|potpis na

[concept quote-estimate]
ponud|ponuda|ponude|ponudu|ponudi .. iznos*|cen*|cijen*|pisal*|piše|dinar*|evr*|radov*
predračun*|profaktur*
po ponudi|predračunu|ugovoru|proceni
fiksna|fiksnu|fiksno
ključ u ruke
dogovoren* cen*|cijen*|sum*|iznos*|svot*
predmer*|premer*|kubikaž*

[concept was-included]
u ceni|cijeni .. je|bio|bila|i
sve uključeno
besplatn* .. rekli|piše|pisalo|obeć*|dostav*|servis*|montaž*|prevoz*|vraćanj*|probn*|a
besplatna|besplatan|besplatno|besplatne .. naplać*|naplat*|a|ispalo
neograničen*|neogranicen* .. internet*|podat*|net|minut*|vožnj*|ulaz*|a|usporen*
doživotn*|dozivotn*|zauvek .. garanc*|pretplat*|cen*|članst*
doživotn*
flat|flet
bez doplate|obaveze
u ceni
sve je

[concept renewal-downgrade]
produž*|obnov*|obnavlj* .. sam*|automatsk*|bez|ugovor*|pretplat*|član*|godin*
produžil*|obnovil* .. se|ugovor*|pretplat*|bez|godin*|mesec*
bez pitanja .. produž*|obnov*|promen*|prebač*|uključ*|aktivir*
smanjili|smanjen*|smanjena|skinuli .. brzin*|paket*|kanal*|limit*|protok
probni|probn* .. prešao|pretvor*|naplat*|produž*|automatsk*|mesec
degradir*|daungrejd*|downgrade

[concept tone-of-voice]
persira*
prezriv*|podrugljiv*|potcenj*|podcjenj*|omalovaž*
podiz*|podig*|povisil*|povišen*|digao|digla ton|glas|tonom|glasom
povišen* ton*
obrecnu*|brecnu*|otresl*|otresao|otresit*|izdera*|prodr*|prodera*|zareža*|odbrusil*|frknu*|frkće|zalaja*|lajal*|lanul*
iskezi*|kezil*|kezi|cerio|cerila|cerek*|podsmeh*|podsmijeh*|smeškal*
ciničn*|cinizm*|ironič*|sarkast*
tonom|ton|tonu .. kao|bezobraz*|nadmen*|prezriv*|neprim*|visok*|kojim
uzdisal*|uzdahnu*|uzdis* .. glasno|kao|na
ljutit*|nervozn*|mrzovoljn*|namrgođen*|namršten*|nadrndan*|nadrkan*
zevnu*|zevao|zijeva*|žvaka*|žvakal*|žvaće .. dok|gum*|telefon*
pljunu*|pljuva*|psika*|šiknu*

[concept sent-away-refused]
oter*|otjer*|ister*|istjera*|isterao|isterala|najuri*|izbaci*|ispraš* me|nas|ga|je|sina|majk*|dete|napolje|van|kući
dodjite sutra
ne mogu da uđem|uđe

[concept kept-waiting-on-hold]
muzik*|muzika|muzike|muziku|melodij*|frul*|vivald*|valcer .. slušam|slušal*|čeka*|telefon*|svira*|minut*|sat
slušam|slušala|slušao|slušali .. muzik*|melodij*|minut*|frul*|istu|vivald*|glas|traku|automat*
na vezi|čekanju|liniji|držanju .. minut*|sat*|drž*|čeka*|muzik*|po
minut*|sat*|sati .. čekal*|čekam|čekao|čekanj*|slušal*
minut*|sat*|sati .. na vezi
čekal*|čekao|čekam|čekali|cekala|cekam|cekao|čekamo .. minut*|sat*|sati|sata
čekaonic*
u redu|red .. stajal*|stojim|čeka*|sat*|minut*|ljudi|pred
stajala|stajao|stajali u|satima|red*|sat*
vaš poziv
poziv nam je

[concept script-robot-copy-paste]
isti|istu|ista|isto|iste odgovor*|rečenic*|poruk*|mejl*|tekst|priču|odgovorom|šablon*
kopira*|kopipejst*|iskopir*|prekopir*
kopi|copy|pejst|pejstov*|copypaste
šablon*|generičk*|tipsk*
robot|robota|robotu|roboti|robotom|bot|bota|botu|botovi|četbot*
vaš|virtueln* asistent*|bot|robot
pritisnite|birajte|taster*
ocenite|ocijenite razgovor|nas|uslugu|našu|od
da li vam je ovo pomoglo
smajli*|emotikon*
ima li čovek*
živog čoveka
živ* čovek*|čovjek*|osob*

[concept nobody-responsible]
niko|nitko nije|ne|ništa .. nadležan|odgovor*|kriv|zna|zadužen|znao
pere|peru|operu
slež*|slegn*|slegao|slegla|sležu ramenima|ramena
prebacuj*|prebacivanj*|svaljuj*|svalil* .. odgovornost|krivic*|jedni|drug*|loptic*|na
zatvoren*|zatvorili|zatvara*|zatvorio|riješen*|rešen* .. tiket*|prijav*|predmet*|slučaj*|zahtev*|reklamac*
tiket|prijava|predmet|slučaj zatvoren*|rešen*|riješen*
ko|tko je .. kriv|odgovoran|nadležan|zadužen
pontij*|pilata
ping pong*

[concept told-to-calm-down]
smirim|smirite|smiri
da sam sam*|kriv|kriva|pokvari*|izmislil*|izmišlj*|lažem|slagal*|slomil*|ukral*|pogreši*
preteruj*|pretjeruj*|dramim
optuž* .. da|me|nas|laž*|krađ*|ukra*|pokvar*

[concept humiliated-publicly]
osramoti*|obruka*|posramlj*|posramil*|osramoćen*
pred|ispred svim*|svima|ljudima|celom|cijelim|celim|decom|djecom|mušterijama|kolegama|redom|punom
pred punom|celom|celim prodavnic*|sal*|red*|čekaonic*|autobus*|razred*
pretres*|pretresal*|pretresao|pretresla|pretreslo me|nas|torb*|decu|sina
obezbeđ*|obezbjeđ*|obezbedj*|čuvar* .. zaustav*|pretres*|uhvati*|privel*|odvel*|torb*|pred
svi su gledali|buljili|čuli|videli|smejali|smijali
svi čuli|gledali|ćutali|smejali
tabla|tabli|spisak|spisku .. dužnik*|srama|neželjen*|vis*
plakala|plakao .. pred|svim*|kol*|autobus*|toalet*|poniž*

[concept help-thanks-but]
ljubazn*|ljubazan|ljubazna|ljubazni .. bil*|je|su|vozač*|devojk*|momak*|gospođ*|radnic*|ali|kasirk*|sestr*
devojka|momak|gospođa|vozač|radnica|radnik|kasirka|operaterka|sestra|doktorka|kurir je|bila|bio .. ljubazn*|ljubaz*|fin*|predivn*|kriv*|pomogl*|pomogao|zlatn*|divn*|dobr*
pohval*
trudil*|trudio|trudila|trudili se
zlatna|zlatan|divna|divan|predivna|fina žena|čovek|dečko|devojka|čovjek|mladić

[concept request-come-today]
dođite|dodjite|dođi|izađite|svratite|navratite .. danas|sutra|odmah|već|molim|po|da|pogled*|uzm*|poprav*
pošaljite|posaljite|pošalji|šaljite .. nekog*|nekoga|majstor*|ekip*|čovek*|čovjek*|servis*|tehničar*|kurir*|vozil*|dimnič*|električ*
neka|nek neko|majstor|kurir|ekipa|tehničar|serviser .. dođe|dodje|doš*|izađe|svrati|pogleda|poprav*
neka|nek dođe|dodje|dođu|izađe|svrati
da neko|netko .. dođe|dodje|izađe|svrati|pogleda
izlazak|izlaska|izađe .. na teren|majstora|ekipe|danas
na teren
možete|mozete li .. doći|poslati|poslat|svratiti|navratiti
donesite|dovezite|isporučite .. danas|sutra|odmah|već|do|večeras|ponovo
hitan|hitna|hitnu izlazak|intervencij*

[concept request-put-right]
ispravite|ispravi|ispravit|ispravte|ispravlj*|isprave|isprave to
ispravk*|ispravak|korekcij*|korig*|korekt*|storn*
dovedite|dovesti|vratite .. stanje|prethodno|staro|ranije
dovedite|dovesti|vratite .. u red
dovedu|dovede|dovedite u red
skinite|skini|sklonite|uklonite|obrišite|brišite|otpišite .. s|sa|iz .. računa|račun*|evidenc*|list*|spisk*
vratite .. stari|staru|stare|stanje|prethodn*|bodov*|paket|cen*
vratite .. kako je
preračun*|preknjiž*|proknjiž*|rasknjiž*
poništ* .. račun*|kazn*|dug*|naknad*|opomen*|obračun*
uskladite|usklađiv*|uskladiti|usaglas*
da se .. isprav*|korig*|uskladi|vrati|storn*|poništ*
tražim|molim|zahtevam|želim .. ispravk*|ispravak|storno|korekcij*|poništ*
popravite to|podat*|račun|grešku

[concept request-pay-me]
vratite|vrati|vrate|vratit|vraćajte|vracajte|vraćaj|vrnite .. novac|pare|lovu|iznos|dinar*|evr*|eur*|hiljad*|uplać*|moj*|mi|kaucij*|depozit*|razlik*|para|karticu|km|kn|kuna
vratite mi
uplatite|uplatit|prebacite|isplatite|isplati|doznačite|namirite|podmirite|prenesite .. mi|na|novac|iznos|račun|razlik*|moj*|štet*
uplatite mi|nam|na|razliku
povrat|povraćaj|povrata|povraćaja|refundac*|refundaciju .. novca|sredstava|uplate|iznosa|para|kaucije|razlike|kartic*|tražim|molim|zahtevam|hoću|želim
da mi se|mi .. vrati|vrate|uplati|uplate|isplati|prebaci|vratite|isplate|nadoknadi
platite|plati|plaćajte .. mi|štetu|popravk*|račun|hotel|taksi|dnevnic*|sve|to
nadoknadite|nadoknadi|nadoknade|refundirajte|refundiraj|refundiraju
može|moze povrat|refund*|povraćaj
dajte|daj .. pare|novac|lovu|moj*|razlik*|nazad
hoću|ocu|oću|hocu pare|lovu|novac|svoje|nazad
na žiro|tekući račun

[concept request-something-for-trouble]
častite|počastite
gest|gesta|gestu|pažnj*
nekakv*|nekakva|neku|neka|kakvu|kakva|neki|nešto .. kompenzac*|naknad*|nadoknad*|popust*|obeštećenj*|vaučer*|ustup*|odštet*
mi nudite
nudite .. zauzvrat|kao|naknad*|nam|mi|sad
vaučer*|bon|poklon .. za|kao|umesto|tražim|dajte|zbog
popust .. za|na|zbog|tražim|sledeć*|trebalo|red|dajte
umanjen*|umanjite|umanjit|snizite|spustite|smanjite .. račun|cen*|cijen*|članarin*|rat*
nešto da

[concept request-say-sorry]
izvini|izvine|izvinite|izvinit|izvinu .. se|mi|nam|majci|mojoj|lično
da mi se .. izvini|izvine|ispriča|izvin*
nam se .. izvini|izvine|ispriča|izvin*
joj se .. izvini|izvine|ispriča|izvin*
mu se .. izvini|izvine|ispriča|izvin*
izvinjenj*|izvnjenje|izvinjnje
isprik*|ispričat*|ispričajte
pismeno|usmeno|lično|javno|iskreno izvinj*|isprik*|izvini*
reč*|rečenic* izvinj*|isprik*
neka|nek|da .. se .. izvini|izvine|ispriča*
neka|nek|da .. mi se .. izvini|izvine|ispriča*
pokaj*

[concept request-tell-me]
šta|sta|što da radim|radimo|činim|uradim
šta|sta|što znači
šta|sta|što se dešava|događa|zbiva|desilo|dogodilo
šta|sta|što je sa|s|ovo|to|bilo
recite|reci|kažite|kaži|rec'te|recte .. mi|nam|koliko|kad|kako|gde|šta|sta|ko
recite|reci|kažite|kaži|rec'te|recte .. da li
objasnite|objasni|objasniti|objasnte|objašnj*|obrazlož*|pojasn*|razjasn*|protumač*
zanima|interesuje me|nas|ih .. da li|kako|kad*|šta|zašto|koliko|ko|samo
da znam|znamo .. šta|kad|kako|zašto
da znam|znamo .. da li
kako .. otkaz*|prijav*|podes*|vrat*|uplat*|poprav*|aktivir*|poništ*|podnes*|žal*
kako se .. otkaz*|prijav*|podes*|vrat*|uplat*|poprav*|aktivir*|poništ*|podnes*|žal*
šta sad|dalje
dajte|daj mi .. odgovor|objašnjenje|informac*|rok|datum
koliko|kolko .. košta|traje|treba|iznosi|dana|još|plaćam
gde|gdje|kome|kom .. da|mogu|se .. prijav*|javim|obrat*|žalim|pošalj*|predam|uplat*
kome da se obratim|žalim|javim
informac*|informišite|informirajte|upit|upita
odgovorite|odgovorte|odgovrite .. mi|na|jednost*|samo

[concept request-end-it]
otkažite|otkaži|otkaz'te|otkazte|otkažte|otkazite|otkazujem|otkazujemo|otkažem|otkazati .. ugovor*|pretplat*|porudžb*|narudžb*|član*|paket*|rezerv*|uslug*|sve|to|mi|odmah
raskin*|raskid*
prekidam|prekinite|prekinem|prekinuti|prekid|prekidate .. ugovor*|saradnj*|pretplat*|članst*|uslug*
odjavite|odjavi|odjavljujem|ispišite|ispiši|ispisujem|iščlan*|isčlan* .. me|nas|se|mejl*|iz|s|sa
zatvorite|zatvori|zatvaram|zatvoriti|ugasite|gasite|gasim|gasi|ugasi|ugasim .. račun*|nalog*|pretplat*|kartic*|član*|profil|paket|to
prestanite|prestani|nemojte|obustavite|ne .. slati|šalj*|zvati|zovite|zovi|skida*|naplać*
prestanite|prestani|nemojte|obustavite|ne .. da šaljete
skinite|skini|izbacite|izbrišite|sklonite|brišite me|mi .. s|sa|iz .. list*|baz*|spisk*|evidenc*|broj*
obrišite|izbrišite|obriši|uklonite|brišite .. nalog|podat*|profil|moj*|broj|slik*|sve
ne treba mi više|vise|to
povlačim saglasnost|pristanak|porudžb*
želim|hoću|hocu|zelim|tražim .. raskid*|otkaz*|prekid*|odjav*|zatvor*|gasim|ugas*|ispis*
gasite|isključite me|mi|to|uslugu

[concept request-new-one]
nov|novi|novu|novo|nove|novog|drugi|drugu|drugo|drugog .. pošalj*|dajte|tražim|hoću|molim|zamen*|donesite|zelim|želim|očekujem
pošaljite|posaljite|saljite|šaljite|dajte|daj|donesite|isporučite|dostavite|zamenite|hoću|želim|tražim|molim .. nov|novi|novu|novo|nove|drugi|drugu|drugo|ispravan|ispravnu|ispravno|ceo|celu|prav*|zamensk*
zamenite|zameni|zamijenite|zameniti|zamjenite|menjajte|mijenjajte|promenite .. mi|za|ga|ih|je|to|nov*|aparat*|veličin*|broj
zamen|zamena|zamenu|zamene|zamjena|zamjenu|zamjene .. za|tražim|hoću|molim|može|želim|artikl*|robe|uređaj*|nov*|veličin*
tražim|hoću|želim|molim|očekujem zamen*|zamjen*
nov* primerak|primjerak|komad|uređaj|aparat|telefon|kartic*
prav* veličin*|broj*|boj*|model
onaj|onu|ono što|koji|koju sam .. naruč*|poruč*|platil*|platio
ono što sam .. naruč*|poruč*|plati*|kupi*
napravite|izradite|sašijte|ispecite|odštampajte|ponovite .. nov*|ponovo|drug*|iznova|opet

[concept request-mend-it]
popravite|popravi|popravit|popravte|popraviti|opravite|opravi|oprav*|poprave|popravlj* .. mi|to|već|lift|bojler|aplikac*|sajt|kvar|ga|odmah
popravite|popravte|opravite|opravi|popravi|opravka|opravku|opravke|popravka|popravku|popravak
sredite|sredi|sredte|srediti|sredit|rešite|riješite|reši .. to|aplikac*|sajt|vec|već|problem|kvar|lift|vod*|grejanj*|grijanj*
da proradi
osposob*|servisira*|sanira*|zakrp*|pričvrst*|učvrst*
tražim|hoću|molim|želim|zahtevam|očekujem .. popravk*|opravk*|popravak|otklanj*|servis*|sanac*
dovedite|dovesti|dovede .. u red
dovedite|dovesti|dovede .. u ispravno
zašijte|zalepite|zategnite|podmažite|pritegnite|okrečite

[concept no-request-just-saying]
nemam zamerk*|zamjerk*|primedb*|primjedb*|zahtev*
samo kažem|kazem|javljam|pišem|pitam|bilježim|beležim|primeć*|napominjem
toliko|eto .. pozdrav
toliko|eto .. od mene
toliko|eto .. da znate
toliko od mene
to je sve
da znate
da se zna
ništa|nista ne .. tražim|trazim|želim|zelim|očekujem|treba|tražimo
ne tražim|trazim|želim|ocekujem|očekujem|treba .. ništa|nista|odgovor|odgovora|novac|pare|više|naknad*
ne treba .. odgovar*|ništa|postup*|rešav*|odgovor*
nemam primedb*
šta da traž*
morala sam|da|nekom|reći|podelit*
predlažem|savetujem|savjetujem|preporučujem
lepa|lijepa|lep|lijep kutij*|mašn*|dan|pozdrav
pohval*|nastavite
samo napred
