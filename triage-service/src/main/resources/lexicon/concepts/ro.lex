# Concept lexicon, ro: the same concepts in the same order in all six languages.

[concept parcel]
colet*
pachet*
trimiter*
plicul|plicuri
expediți*
plic|plicului|bandero*
ambalaj*|ambalat|împachetat*|dezambal*
cutia|cutie|cutii .. desfăcut*|ruptă|strivit*|sigilat*|udă|turtit*
unboxing|folie cu bule
paket*
paleți|palet|paletul|paletului
posilk*

[concept courier]
curier*
livrator*
fan|fancourier|dpd|dhl|cargus|sameday
livratoarea|glovist*|riderul
băiatul|omul|ăla cu coletul|pachetul|livrarea|mâncarea
distribuitor*|cărăuș*
firma|compania de curierat|livrări

[concept post-office]
poșta|poștei|poștaș*
oficiu|oficiul
depozitul|depozit
factorul|factorița|poștaru*
poște|poștal*|poștăriț*

[concept pick-up-point]
easybox*
locker*
ridic|ridica|ridicat|ridicare
punctul
punct|punctul fix|de|sameday ridicare|predare

[concept order]
comand|comanda
comenzi*|comandat*
comandaserăm
comanzi|comande
am|a|au comandat|cerut|luat|rezervat de|pe|la|din voi|site|dumneavoastră|internet
zakaz*|zacaz*
achiziți*|cumpărat|cumpărai|comandai|luai
comandasem|comandaseră

[concept deliver]
livr*
expedi*
transport|transportul|transportat
predat|predare
adus|aduc|aducă|aduceți|aduce .. acasă|ușă|poartă|colet*|mobil*|etaj
aprovizion*|distribuți*
pornit|plecat|pleacă spre|din|către depozit|mine|client|hub

[concept tracking]
awb*
urmărir*
tracking*
statusul|status
în tranzit
trec|track|traking|treching

[concept appointment-visit]
programar*|programat*|programez
rezerv|rezervar*|rezervat*
vizit*
consultați*
reprogramare
întâlnir*|audienț*|ședinț*|consult|consultul
trebuia|urma să|sa vină|vina|treacă|ajungă
deplasare|deplasarea
controlul|control anual|periodic|de|programat

[concept technician]
tehnician*|instalator*
electrician*
mecanic*
meșter*
depanator*
montator*
tehnicien*
meseriaș*|maistor*|maistru*
reparator*|lăcătuș*|sudor*|tâmplar*|zugrav*|faianțar*|parchetar*|hornar*|coșar*
inginer|inginerul|inginerii|inginerului
echip*|echipa de|tehnică|voastră|dumneavoastră|care intervenți*|montaj|montat|desfundat|venit
muncitor*|lucrător*
constatator*|evaluatorul|expertul
băieții|baietii|baieți|omul care|de|vost|vostru|dumneavoastră la|au|montat|a|cablu|net|service

[concept driver]
șofer*
tirist*
vatman*
conducător auto
taximetriș*|uberist*
conducătorul|conducatorul auto|tramvai*|autobuz*
voditel*|șofior*|șăfer*
la volan
camionagiu*|transportator*

[concept train]
tren|trenul|trenuri*|trenului
cfr
gară|gării
peron*
vagon*
controlor*
vagoane|compartiment*|cușet*
gări|gara|garii|gării|de nord
macaz|locomotiv*|automotor*

[concept bus-transit]
autobuz*
autocar*
tramvai*
microbuz*
stație|stația|stații
metrou*
feribot|ferry
autobus*|busul
rutier|rutieră|rutierei|rutierele|marșrut*
maxitaxi|maxi|microbus*
troleibuz*|troleu*|troleibus*
stb|ratb|metrorex|ctp|ratt|rtec|stp
călător*|pasager*|navetă|navetist*
autogar*
flixbus|atlassib|eurolines|memento

[concept flight-airline]
zbor|zborul|zboruri|zborului
avion*
aeroport*
îmbarc*
wizz|tarom
compania aeriană
blue air
avioane
ryanair|ryan|rianair|blueair|lufthansa|turkish|hisky|flyone|klm|animawings
stewardes*|steward*|însoțitor* de zbor|pilot*
aerogar*
decolare*|aterizare*|decolat|aterizat

[concept luggage]
bagaj*
valiz*
geamantan*
troler*
geant*
rucsac*
sacoș*|poșet*|gențile|genti|genților|borset*
kg|kilograme în plus|bagaj|cală
etichet*|eticheta de|otp|bagaj
ceamadan*|cemodan*|desag*

[concept taxi]
taxi*
uber*
bolt|boltul
cursa|cursei
clever|blackcab|freenow|yango|yandex|boltu
ride sharing|ridesharing

[concept hotel-room]
hotel*|recepți*
pensiun*
apartament*
hostel*
cabană
cazar*|cazat*
camer|cameră|camerei|camere
camerist*
cabane|cabanei|vila|vilei|bungalow*|resort|resortul|motel*|han|hanul
înnoptare|inoptare
airbnbul|gazda
minibar*|seif|seiful|jacuzzi*
piscina|spa|saună|sauna inclus*|închis*|hotel*
odaie|odaia|gostiniț*

[concept holiday-trip]
călători*|sejur*
croazier*
voiaj
plaj*
circuit*
tabăr*
vacanț*|excursi*
agenți* de turism
ghid|ghidul|ghida|ghidului
turist*
lună de miere|luna
otdîh*

[concept meal-food]
ciorb*|porți*
cină
mâncar*|pizz*
prânz|masa
pui|carne|carnea
tort|tortul|prăjitur*
burger*|mici|micii
mic dejun
supă|supe|supei
mâncăm|mănânc|mâncat
borș|borșul|zeam|zeamă
sarmale|sarmalele|mămălig*|tochitur*|cârnaț*|mititei|placint*|clătite
shaorm*|saorm*|shaworm*|kebab*|sandvis*|sendviș*
friptur*|grătarul|snițel*|cotlet*|ceaf*|antricot*|pestele|midii|calamar
salat*|garnitur*|sos|sosul
desert*|înghețat*|savarin*|ecler*|cozonac*|pandișpan|briș*|torturi
felie|felii|bucata
cafea|cafeaua|ceaiul|ceai
învârtit*|colțunaș*|pelmeni|frigăru*

[concept restaurant-cafe]
restaurant*
ospătar*|chelner*
cafene*
bucătar*
terasa
pizzeri*
birt|cârcium*
nota de plată
barman*|osparar*
cofetări*|patiseri*|gelateri*|șaormeri*|shaormeri*|braserie|bistro|bistrou|crâșm*|localul|localului|fastfood|kfc|mcdonalds|starbucks
chef
bacșiș*
meniu|meniul|meniului
terasei|bar|barul|pub|pubul|club
barista|catering
autoservir*|cantin*|lactobar
trattoria|sushi

[concept groceries]
cumpărătur*|alimente*
lapte|laptele
pâine|pâinea
legum*|fruct*
ouă|brânz*|iaurt*
unt|suc|sucul|bere|sticl*
ciocolat*|cașcaval*
laptelui|smântân*|untul|telemea|telemeaua|kefir
franzel*|chifl*|covrig*|corn|cornuri|lipie
carne|carnea tocată|de pui|porc|vită|mici
ouăle|cofraj
mere|merele|banane|roșii|castraveți|cartofi|barabul*|ceap*|varza|pepene|pepeni|struguri|căpșuni|cireșe
ulei|uleiul|zahăr|zahărul|făin*|orez*|mălai
mezel*|salam|salamul|șuncă|parizer*|crenvurșt*|slănin*|kaizer
conserv*|borcan|dulceaț*|miere|mierea|zacusc*|murături
berea|vinuri|țuică|vodcă
apă minerală
bomboane|biscui*|chips*|napolitan*|dulciuri
mazăre|fasole
produkt*
palincă|rachiu|răchie
apă minerală|plată

[concept supermarket-shop]
magazin*
tejghe*|ghișeu*
sucursal*|filial*
mall*
raion*
lidl|kaufland|profi|mega
prăvăli*|chioșc*|buticu*|butic
supermarket*|hipermarket*|hypermarket*|market|marketul|alimentar*|aprozar*|băcăni*
carrefour*|auchan|penny|linella|selgros|profiul|megaimage|nr1|fourchette|kauflandul|lidlul
emag*|altex|flanco|mediagalaxy|dedeman|ikea|jysk|temu|shein|olx|darwin|bomba|999
piața|pieței|taraba|bazar*|talcioc*
raft|raftul|rafturi|rafturile|la raft|galantar*
showroom*|reprezentanț*
librări*|papetări*|florări*|farmaci*|brutări*|măcelări*|anticariat*
ghișee
outlet*|en gros|engros
la raft|raftul|rafturi

[concept checkout-receipt]
bon|bonul|bonuri|bonului
chitanț*
casă
casier*
rest|restul
casă|casa|case|casele|casei de|automată|automata|1|2|3|4|5|6|rapid*|self
rest|restul|restu greșit|gresit|nu|mai|de|la|dat
pos|posul ul|posu
scanat|bătut|batut .. de două|doua|dublu|bon*|casă
kasa|cec|cecul|cecu
monede|bancnot*

[concept clothing]
rochi*
geac*|palton*|haină|haine*|jachet*
pantalon*|blug*
cămaș*|tricou*|pulover*|bluz*
fust*
fermoar*|cusătur*|mânec*|material*
costum*
hăinuțe|țoale|boarfe|straie
maieu*|bustier*|sutien*|chilot*|ciorap*|șosete|dres|dresuri
jeans*|colanți|salopet*|șort|șorturi|trening*
hanorac*|hanorak|jersey|jerseu*|cardigan*|sacou*|vest|vestă|fulgarin*|canadian*|cojoc*|blană|smoching*|parpalac*
mănuș*|fular*|eșarf*|căciul*|șapc*|pălări*|batic*|curea|cureaua|cravat*|papion*
nasture*|nasturi|guler*|buzunar*|croial*
stofa|bumbac|bumbacul|lână|mătase|poliester*|cașmir|satin
piele naturală
pijam*|halat*|costum de|baie baie
mărimea|marimea|masura s|m|l|xl|xxl|36|38|40|42|44|46|48
zara|pepco|kik|sinsay|answear

[concept shoes]
pantof*
ghete*|cizm*|bocanc*
adidaș*
sandale*|papuc*
talp|talpa|toc|tocul
teniș*|teneși|bascheti|sneakers|sneakerși|mocasin*|balerini|botin*|ghetuțe|șlapi|saboți|galoș*
încălțăminte*
tălpi|tălpile|tocuri|șiret*|branț*|talonet*
nike|puma|deichmann|ccc
obuv*|cipic*
numărul|numarul|marimea 36|37|38|39|40|41|42|43

[concept phone-device]
telefon|telefonul|telefonului|telefoane*|mobil*
iphone*|samsung*
ecran*|display*
aparatul
telefonu|smartphone*|smartfon*|tel
aifon*|ifon*|aiphone|xiaomi|huawei|redmi|motorola|pixel
ecranul|ecranu|ecran|ecrane|display|displayul|displayu|touchul|sticla|geamul .. telefon*|spart*|crăpat*
tablet*|ipad*

[concept computer-gadget]
laptop*|calculator*|tablet*
imprimant*
căști|căștile
tastatur*|mouse*|monitor*
consol*|playst*
ceas|ceasul
notebook*|pcul|compu|compiuter*|comp
mousu|maus*
unitate|unitatea|placă|placa|procesor*|procesorul|ram|ssd|hdd|hard|hardul centrală|video|de|externă
placa video|de bază|grafică
kindle|ebook|ereader
proiector*|videoproiector*|gps|gpsul|navigați*|navigatorul
drone*|dronă
vr|casca|ochelarii vr
windows|macbook|lenovo|asus|acer|dell
gadget*

[concept appliance-large]
frigider*|congelator*
cuptor*|aragaz*|plit*
uscător*
boiler*|centrala
aspirator*
spălat vase
mașin* de spălat
frigidr*|frigorifica|haladilnic*|holodilnic*
masina|mașina|masini|mașini de spălat|spalat
spălat|spalat rufe|vase
hota
lada
cuva|tambur|tamburul|compresorul|garnitura|serpentina|termostatul|hubloul
electrocasnic*|aparatur|aparatură
arctic|beko|bosch|whirlpool|electrolux|indesit|gorenje|candy
stiralk*|stiralca

[concept appliance-small]
fierbător*|prăjitor*|blender*|mixer*|robotul
cafetier*|espresor*
micround*
ventilator*|calorifer*|radiator*|aerotermă
lamp*|veioz*|bec|becul
trotinet*
aparat de cafea
fier de călcat
uscător de păr
aparat de ras
expresor*|espressor*
aspirator*
storcător*|toaster*|friteuz*|airfryer|gofrier*
purificator*|umidificator*|dezumidificator*
convector
lustra|becuri
banda led
cântar*|tensiometr*|termometru*|glucometr*

[concept furniture]
canape*
scaun*|fotoli*
birou|biroul|măsuț*
dulap*|sertar*|comod*
raft*|etajer*|bibliotec*
mobil|mobilă|mobilier*
covor*|perde*|bucătări*
masa de
coltar*|extensibil*|recamier*|divan*|studio|sofa
șifonier*|dressing*
masa|masă|mese|măsuța|masuta|mesei de|din stejar|lemn|extensibil*|living|bucătărie|cafea
taburet*|băncuț*
noptier*|comoda|vitrină|vitrina|bibliotecă de|bibliotecii
polița|poliță|polițe|raftul|rafturi|consol* metalic*|de|perete
covoare|carpet*|draperi*|jaluzele
mobexpert|lems|ikea|jysk|vivre|elvila
oglindă|oglinzi|lustre
cuier*|pantofar*|birouri

[concept bed-mattress]
saltea*|saltele*
pat|patul|patului
pilot*|pern*|lenjeri*|cearșaf*
dorm|dormi|dormim
somieră|topper*|saltelut*
pătuț|tăblie|tăblia
plapum*|cuvertur*|pătur*
cearceaf*
suprapus*|pat|patul matrimonial|suprapus|extensibil|rabatabil
arcuri|arcurile|spuma|spumă memory|saltea*|naturală|latex
dormitor*

[concept car]
mașin|mașina|mașinii|mașini
auto|autoturism*|dubă|dubit*|camion*
service|serviceul|atelier*
motor|motorul|ambreiaj*
închiria*
parbriz*
bar* față
cutia de viteze
rent a car
mașinuț*|masinile|mașinilor
dacia|logan|duster|sandero|golf|passat|audi|bmw|mercedes|skoda|octavia|ford|opel|astra|renault|toyota|tesla|volvo
motoru|automată
luneta|oglind*|faruri|semnalizare|claxon*|ștergătoare
capot*|portier*|portbagaj*|bara|aripa|caroseri*|bord|bordul|bordului
km|kilometri|kilometraj*|kilometrajul reali|real|dat|dați|înapoi|la|parcurs*
înmatricul*|talon|talonul
rovinie*|vigneta
remorca|rulot*|camioane|autoutilitar*|tir|tirul|autocamion*
motociclet*|scuter*|atv|moped*|motoret*
volan|volanul|pedal*|planetar*|direcția
tractor|autovehicul*|vehicul*
test drive
tachka|tacika

[concept tyre]
anvelop*|cauciuc*
roat|roată|roți*
jant*|jent*
frân*
vulcanizar*|echilibrat*|echilibrare
prezoane|prezon
michelin|continental|goodyear|debica

[concept bicycle]
biciclet*|trotinet*
pedal*|șaua|ghidon*|lanț|lanțul
casc|cască
cadrul|cadru
bicla|bițiclet*|velosiped*|bike|ebike|mtb|cursieră
pinioane|schimbător*|deraior*|spițe
longboard|skateboard*|hoverboard*|role|rolele
tricicl*

[concept toy-play]
jucări*|păpuș*|lego*|puzzle*
joc|jocul|jocuri
trambulin*|leagăn*|tobogan*
ursuleț*|pluș*
loc de joacă
igrușk*
balansoar*|carusel*
jumbo|noriel|smyk
baloane|balon|confetti|artificii

[concept battery-charger]
bateri*|acumulator*
încarc*
priz*|ștecher*|adaptor*
cablu*
alimentator*|transformator*|zariadk*|zaread*
stecar*
acumulatoare

[concept machine-tool-farm]
tractor*|remorc*|motocoas*|drujb*|bormașin*|ferăstrău*|scara
utilaj*|mașinări*
fermă|semințe*|furaj*|îngrășăm*
pomp|pompa|macara*|combin*
tractoare|plug|plugul|disc|semanatoare*|prășitoare|cosit*|balotier*|cultivator*
secerat|treierat
motosapa|motocultor|motopompa|hidrofor*
flexul
generator|generatorul|compresor|compresorul|betonier*|excavator*|buldoexcavator*|stivuitor*|motostivuitor*|schel|schela
stup*|albine|albinele
fermei|fermier*|gospodări*|grajd*|coteț*|saivan*
strung*|presă|abkant
hectar*|recolt*|cultura|arat|arătur*|erbicid*|arend*|cadastr*
cânepă|silozul|siloz|buncăr*|basculă
apia|subvenți*
irigați*|irigat|solar*

[concept medicine]
medicament*|pastil*
rețet*
farmaci*
insulin*|epipen*|calmant*|inhalator*
crem*|unguent*
medicație*|leac|leacuri|doctorii|tratamentul|tratament
tablete|tableta|comprimat*|capsul*|fiolă|sirop*|picături|supozitoare|antibiotic*|paracetamol|nurofen|ibuprofen|algocalmin|aspirin*
catena|sensiblu|dona|apteka|aptec*
ventolin|adrenalin*|oxigen|concentrator*
seringă|seringi|branul*|perfuzi*|vaccin*|injecți*
vitamine|supliment*|colagen|plasture*|pansament*|fașă|bandaj*
prospect*|lot|lotul
citostatic*|morfin*|anestezi*
alifi*

[concept doctor-clinic]
medic|medicul|medici|medicului|doctor*
clinic*|cabinet*|policlinic*
asistent*|infirmier*
pacient*|tratament*|operați*|intervenți*
analiz*|radiografi*|rezultat*
medicu|medicii
chirurg*|ortoped*|ginecolog*|pediatr*|cardiolog*|dermatolog*|oftalmolog*|neurolog*|psihiatr*|psiholog*|terapeut*|kinetoterap*|fizioterap*|urolog*|oncolog*|ecograf*
moașă|brancardier*
consultație|consultația|consult|consultatii|rmn|ekg|recoltat*|investigați*
regina maria|medlife|sanador|synevo|medicover|bioclinica|arcadia
diagnostic*|externar*|internarea
anestezist*|implant|implantul
sala|sală de așteptare|operații|operație|tratamente
vrach|vraci|doftor*
laborator*

[concept hospital-emergency]
spital*
ambulanț*|salvare*
urgenț*|upu
internat*|internar*|secți*
smurd
terapie intensivă
bolniț*
salvării|skoraia|112
externat*|externare
salon|salonul|rezervă|targă|brancard*
pe targă|targa|hol
terapie|terapia intensiva|intensivă|ati
garda
paramedic*|descarcer*
reanimar*|resuscit*
maternitate*

[concept glasses-hearing-aid]
ochelari*|lentil*|optic*
rame|ramele|progresiv*
cadru
aparat auditiv
scaun cu rotile
ochelar|dioptri*
aparatul|aparat auditiv|auditive
scaunul|fotoliu|scaun rulant|cu rotile
carje|cârjele|baston*|premergător|ortez*
pat|patul medical
piciorul|mâna artificial*
lupă|vederea

[concept dentist]
dentist*|stomatolog*|dentar*
dinte|dinți*|dintele|măsea*|plombă|coroan*
protez*
ortodont*
punte|puntea|fațet*|implant*|bridge
extracți*|extras|scos|scoasă .. măsea*|dinte*|masea*
gingi*|abces*

[concept insurance]
asigur*
poliț|polița|poliței
casco|rca
franșiz*
straho*
polițe|polițele
omniasig|allianz|groupama|asirom|generali|euroins|hellas|uniqa|grawe|donaris|moldasig
franciza
pad|paid

[concept damage-claim]
dosar*
daun|daună|daune*
despăgub*
constatar*|inspector*|evaluator*
pagubă|pagubei|pagube|prejudici*
amiabil*|accident|reconstituire
expertiz*|expert
respins|respinsă|respinge|respingere .. dosar*|daun*|despăgub*|cerere*
furtună|grindin*|inundaț*|incendiu*|cutremur*|vijeli*
avariat*|avarie|avaria|avarierea
despăgubirea|despăgubirii|suma aprobată|aprobata|despăgubir*

[concept bank]
banc|banca|băncii|bancar*|bănci
bancomat*|atm
transfer|transferul|transferat|virament|mandat*
economii*|depozit*
bcr|brd|raiffeisen|unicredit|transilvania|otp|alpha|garanti|maib|moldindconbank|victoriabank|micb|eximbank|revolut
ibanul|iban
internet|mobile banking|bankingul|bankng
ofițer*|ofiter*|consilier* de credit|bancar|clienți
agoniseal*
poprire*|poprit*|popriri
comerciant|terminal|pos ul|posul|pos

[concept payment-card]
card|cardul|cardului|carduri*
tranzacți*|plata|plăți|plății
pin|pinul|paypal|revolut
carduri|cardu|cardul|cardului|card de|cardurile
visa|mastercard|maestro|gpay|contactless
cvv
plătit|platit cu|online cardul|card|cardu
blik|pay|paypalul|stripe|netopia
tichete|sodexo|edenred|pluxee

[concept account]
cont|contul|contului|conturi*
profil*|utilizator*
înregistr*
contu|accountul|acc
sold|soldul|soldului
idul|username|userul|user
usor

[concept loan]
credit|creditul|credite*|împrumut*|ipotec*
dobând*
rată|rate|ratele|ratei
gir|girant*|ifn
creditu
dobânzi|dobânzii|dae|robor|ircc
provident|ifnul|cetelem|tbi|mogo|iute|iutecredit|microcredit|ferratum|creditfix
camătă|cămătar*
restructur*|refinanț*|reeșalon*
garant|gaj|gajat*|amanet*
leasing*

[concept invoice]
factur*
extras*
factru*|faktur*
notă|nota|note de plată|plata
storno|proformă|aviz|decont|decontul|fiscal|fiscală
regulariz*|estimat*
chitanța de|pentru
kvitanț*|cvitanț*

[concept price-cost]
preț|prețul|prețuri*|prețului
cost|costul|costuri*|costat|costă
scump*|ieftin*
sum|suma|sumei|total
tarif*
pretu
cheltuial*|cheltuieli|cheltuit
lei|euro bucata|kilogramul|kg|mp|metrul|bucată|tona|kilu
dat|dau|plătit|platit .. lei|euro|bani|milioane
valoare|valoarea|valoarii|contravaloar*
plătesc|plătim|plătii|plătiți

[concept fee]
taxă|taxe|taxei|taxele|taxat
comision*|administrare
suprataxă*
abonament lunar
comisioane|comisioanele
taxă|taxa|tarif de livrare|transport|ramburs|depozitare|urgență|serviciu|administrare|întârziere
suprataxe|supliment*
taxați|taxează|taxată
contribuți*|cotizați*

[concept fine-penalty]
amend*|amenzi*
penalități*|penaliz*
controlor*|parcar*|inspector*
proces verbal
ștraf*|shtraf*
penalitate|penalitatea|majorări
contravenți*|proces|procesul verbal
controloare*
blocat|blocată mașina|roata|roții
sancți*

[concept security-deposit]
garanție|garanția
avans*
depozit*
cauțiun*|arvun*
garanției chiri*
plătit înainte
garanție|garantie|garanția|garantia|garanției de|chiriei|pe|blocat*|reținut*|apartament*
acont|acontul
zadatok|zalog*|zaloagă
reținut|retinut|blocat|oprit .. garanț*|garantia|avans*|depozit*|suma
plată|plătit în avans|anticipat|dinainte
sgr|returo

[concept direct-debit]
recurent*|automat
retras|retrase|retragere|debitat*
debit* direct*
plată recurentă|automată
luat din cont
retras|retrageți|trageți|tras|luați|luat|debitat|debitează|iau|luă .. cont|card|cardul|contul|singur*|automat
debitare|debitarea|debitări|debit|debitul direct|lunar|automat

[concept instalment]
rată|rate|ratele
lunar
eșalon*|leasing*
amân*
pe lună
ratelor
reeșalonare
slice|tbi|klarna
grafic|graficul de|rate rambursare|rate|plăți|leasing
păsui*
pe credit|datorie

[concept tax-authority]
impozit*|tva|anaf|vamă
primar*|consiliul|prefectur*|stat|statul
autorizați*|certificat*|adeverinț*
cerere|cererea|cereri|formular*|dosar
taxe locale
fisc|fiscul|fiscului|finanț*
anaful|dgfp|ditl|spv
ghiseul ro
tva|tvaul ul|accize|acciză
vamei|vameș*
stare civilă|civila
evidența|evidenta populației|persoanelor|populatiei
cadastru|ocpi|urbanism
notar*
ajofm|aps|itm

[concept pension-benefit]
pensi*
alocați*|indemnizați*|subvenți*
șomaj*
handicap
ajutor social
venit minim
alocația|alocatia|alocației|indemnizația|indemnizatie|ajutorul|ajutor social|de încălzire|bătrânețe
indemniz*|concediu de creștere|maternitate
invaliditate|pensie|pensia de urmaș|invaliditate|boală

[concept wages-job]
salari*|leafa
muncă|muncii|muncesc|lucrez|serviciu|servici|slujb*|angajator*
patron
salariul|salariu|salarii|salariului|leafă|leafa|simbrie|zarplat*|plata|plată orelor|zilei
angajat|angajată|angajare|angajator|angajatorul|patronul|patronu|șeful la|de muncă|serviciu|tură
muncim|lucrăm|job|jobul|joburi|serviciul
tură|tura|ture|schimb|schimbul de noapte|trei|doi
concediat*|concediere|demisi*|demisia|dat afară
concediu|concediul|concediile medical|odihnă|fără
șantier|fabrică|fabrica|birou|la muncă|serviciu|lucru
fluturaș*|pontaj*|pontat
interviu*|cvul|recrutare|recrutor*|candidat*
simbrie|zarplat*
plata|plată orelor|zilei|muncii
angajare|patronul|patronu
tura|tură de noapte
liber|liberă|învoit|învoire de la serviciu|muncă|lucru

[concept contract]
contract*
semnat*|semnez
clauz*|articol*|art|anex*
minim|angajament
act|actul|anexă|anexa adițional*|aditional
semnai|semnăm|iscălit*
convenți*|înțelegere|acordul
reziliere|rezilierea|reziliat
dogovor*

[concept terms]
condiți*
regul*
preaviz*
clauze
litere mici
scris mic
termenii|termeni
norma
clauza|clauzele
excepți*|excludere|excluderi
prevede|prevăd|stipul*|prevederi|prevedere
conform|potrivit contract*|legii|regulament*
zile|drept de retragere|retur|răzgândire

[concept subscription]
abonament*|abonat*
planul
revist*|ziar*
streaming|netflix
pachet* tv
plan anual
probă gratuită
perioadă de probă
abonare|aboneaz*
podpisk*
pachet|pachetul de|internet|tv|plus|premium|basic
plan|planul|planului lunar|anual|premium|gratuit
premium|premiumul|plus|prime
perioada|luna|săptămâna de|gratuită probă|proba|test

[concept membership-gym]
sală|sălii|fitness*|antrenor*
membr*
piscin*|bazin*|înot*|yoga
club|clubul|legitimați*
sala|sală|săli|sălii de|fitness sport|forță|fitness|antrenament*
abonament|abonamentul la|de|meu sală|sala|înot|piscină|fitness|patinoar
antrenoarea|antrenoare|instructor|instructorul
clubului
saună
pilates|aerobic|crossfit|zumba|karate|dans|dansuri
vestiar*|dulăpior*|turnichet*
ședințe|sedinte|ședință de|cu antrenament|antrenor|masaj|epilare
bandă|banda de alergat|alergare
cotizați*|adeziun*

[concept warranty]
garanți*|garantat*
reclamați*|retur|returul
service|serviceul
retururi|returnat|returnez|returnare
service|serviceul|serviceu ul autorizat|spune|a|zice|refuz*
neconform*|conformitat*|vicii

[concept offer-discount]
ofert*
reducer*|redus*|discount*
promo*
cupon*|voucher*
black friday
skidk*
campanie|campania|concurs
lichidare|soldări|outlet
chilipir*|pont

[concept gift-card-points]
cadou|tichet*
puncte|punctele|fidelit*
bonus*
sold|soldul
vaucher*|vouche*
punctelor|mile|milele|milelor
cashback
fidelitate|loialitate|program|programul de
ștampile|stampilute|cartonaș*
premiu|premiul

[concept ticket]
bilet*
concert*|festival*|spectacol*|eveniment*
locul|locuri|locurile
cinema*|teatr*|meci*
eventul
film|filmul|operă
cod|codul qr|barcode
billet*
skipass*|pass|passul

[concept electricity]
curent|curentul|curentului|electric*|energie|energia
contor*|index|indexul|citire*
kwh|consum|consumul
enel
curentu|lumina|sveta|svet
contoare
hidroelectrica|eon|ppc|delgaz|cez
kilowat*
siguranța|sigurante|siguranțele|tablou|tabloul
debranș*|rebranș*|branșament*|branșare
prosumator*
fază|trifazat|monofazat|tensiune*
plafonat*|compensare|plafonare
stâlp|stâlpul|stâlpi electric|de

[concept power-cut]
întreruper*|întrerupt*
întuneric*|siguranț*
oprit|tăiat|luat curent*
pană de curent
pene de curent
fără curent|lumină|apa|apă
curent|curentul|lumina|lumină .. oprit|tăiat|luat|picat|întrerupt|căzut|nu
avarie
pe întuneric|intuneric|beznă|lumânare|lumânări|lumanari
lucrări planificate|neprevăzute
fluctuați*|supratensiun*

[concept gas-supply]
gaz|gazul|gaze|gazele|gazului
butelie*|butelia
monoxid*
distrigaz
gazelor|gazu
butelii|aragaz
revizi*|verificare|verificarea|revizia centralei|instalație*|gaz*|gaze
centrala|cazan|cazanul|centralei

[concept water-plumbing]
apă|apei
robinet*|țeav*|țevi*|conduct*|canaliz*
toalet*|wc|duș|dușul|chiuvet*|baie|baia
inunda*
sifon*|flotor*|racord*|hidrofor*
wcul|veceu*|buda|closet*
cada
bazinul|lavoar|bideu
canal|fosa|hazna|desfund*|înfundat*
potop
fântâna|puț|pompa
băii

[concept heating-cold]
căldur*|încălz*
calorifer*|centrala
frig|frigul|rece|grade
termostat*
apă caldă
radiatoare
îngheț*|ger|gerul|dârdâi*|friguros
termoficare*|radet|elcen|cet|termoenergetica
boiler*|sobă|semineu*
apă|apa|apei caldă|calda
repartitor*|gigacalori*|calorii
aer|aerul|ac condiționat|conditionat
ventilați*|climatizare*

[concept waste]
gunoi*|pubel*|deșeuri*|tomberon*
salubr*|golit*
recicl*
gunoaiele|musor|musorul
tomberoane
ghena|ghenei
supercom|romprest|rosal|urban|retim|autosalubritate
moloz*|deșeu|peturi
sortare|selectiv*
resturi|gunoaie

[concept internet-connection]
internet*|net|netul|netului|wifi|fibr*
conexiun*|rețea*|semnal*
router*|modem*
viteză|mbps|mega
netu
wifiul|wi fi|wifi|waifai|uaifai
optică
ruter*|rauter*|mesh
rds|rcs|digi|orange|telekom|vodafone|upc|moldtelecom|starnet|arax
ping|latență|lag
online|lucrez de acasă
conectez|conectează|deconectează
download|upload

[concept mobile-network]
semnal*|acoperir*
sim|simul|esim|cartel*
roaming*|4g|5g
operator*|portar*|portabil*
giga|gb
date mobile
rețea|reteaua
simcard*
orange|vodafone|telekom|moldcell
antena|releu|releul|stâlpul
lte
reîncărc*|preplătit*|prepay

[concept tv]
tv|televizor*|televiziun*
canal|canale*|telecomand*|decodor*|mediabox*
antena|satelit*
televizoare|tvul|telika|televizior*
parabola

[concept app]
app|appul|aplicați*
program|programul|soft|softul
instalat|instalez|dezinstal*|descărc*
aplcat*|applicati*|apk|softu|prilojeni*
programu|software|softwareul
reinstalat|reinstalez
meniul|interfața|design|iconița
bluetooth|sincroniz*
notificări|permisiuni|permisiune
erp|erpul|facturare|gestiune

[concept website]
site|siteul|siteului|pagin|pagina|paginii|online
portal*|platform*
buton*|link|linkul|click|apăs*|browser*
coș|coșul
situl|sit|saitul|situ|saitu
pagini|paginile|pag
online|pe net|internet
butoane|clic
chrome|safari|firefox
contact|secțiunea|meniul
captcha|cookie*
anunț|anunțul|olx|autovit|storia
catalogul|catalog online|electronic
hosting*|domeniu*

[concept login-password]
login|loga|logare*|loghez|conecta|autentific*|intru|intra
parol*
utilizator|user|userul
passwordul|password
logat|logheaza|loginul
conectez|conectare|conectat|intru|intra|intrat .. cont|contul|aplicație|site|parol*
2fa
username|utilizatorul
scoate|aruncă|deconectează afară|din|mereu cont|aplicație|sesiune
vhod

[concept code-sms]
cod|codul|coduri*
sms|smsul|smsuri|mesaj|mesaje|mesajul
qr
cod|codul|codu|coduri de|sms|qr|pin|puk|promo|activare|verificare|confirmare
token|tokenul|otp
validare|validarea|validez

[concept update]
actualiz*|update*
versiun*
upgrade*|firmware
după|de la|dupa ultima|actualizare|update|ultimul
migrare|migrarea|migrat
modernizare|upgradat|updatat

[concept error-message]
eroare|erori|eroarea|bug|buguri
404|500|503
problemă|probleme
din nou
încercați mai târziu
erorile|error|errorul|bugul|bugu|oshibk*|glitch
încercați|incercati|reveniți|încerca din|mai nou|târziu|tarziu
cod|codul 04|eroare|404|500
operațiune|operatiune|tranzacție eșuat*|esuat*|nereușit*
crash*|crapă|fatal
scrie|apare|zice|spune|arată|afișează|da|dă eroare|expirat|invalid|404|500|eșuat

[concept server-system]
server*|sistem*
mentenanț*
cloud|backup|fișier*
date pierdute
bază de date
hosting*
bază|baza de|voastră date
cloudul|backupul|bekap*
programator*|itist*|informatician*|admin|adminul
erp|crm|api|conectorul|integrare|export
efactura|e factura|spv|saga|winmentor
dns|vps|domeniu|domeniul
arhivă|istoric|istoricul

[concept photo-video]
poz|poza|poze|pozele|fotograf*|imagin*
video*|filmat|filmare|înregistrar*
captur*|screenshot*
atașat*|atașez|anexat*|anexez
pozelor|fotki|foto
filmul|filmulețul|filmarea|filmări|filmați|clip|clipul|clipuri
printscreen
album|albumul|albume
atașament*|anexă
selfie|portret*

[concept email-letter]
email*|mail|mailul|mailuri*
scrisoar*|scrisori*
scris
newsletter*
e mail*
epistol*
mesajul|mesaje|mesajele privat|scris|trimis|meu
pismo

[concept phone-call]
sunat*|sun|suna|suni
apel|apelul|apeluri*|apelat*
telefonic
sunai|sunasem|sunăm|sunau
apelez|apelau
telefonul|telefon|telefonat|telefoane|telefona
la|prin|pe telefon|telefonul|fir
linie|linia|numărul|numarul telefonic*|verde|de|scurt|asistență|urgență|garanție
formez|formă|formați|tastați|apăsați
zvon|zvonit|zvoneam

[concept chat-bot]
chat*|bot|botul|robot|roboțel*
automat|șablon|copiat
whatsapp*|messeng*
cechet|livechat
boti|boțil*|robotul|robotului|roboții
watsap|watzap|whatsap|wapp|mesenger|telegram|viber
răspuns|raspuns|mesaj|mesaje automat|automate|automată
asistent|asistentul|asistenta virtual*
șablonul|sabloane|copypaste|copy
emoji*|emoticon*|inimioare

[concept queue-waiting-line]
coadă|cozi|rând
aștept*
muzică|muzicuță
cozile|coda|cozii|ocered*|ociiredi|ocherd*
muzica|muzică|melodia|melodie de|pe așteptare|lift|fir
stat|stau|stăm|stai|sta la|în|pe|o coadă|picioare|rând|frig|soare|coada
înghesui*|aglomerat*|îmbulz*

[concept customer-service]
suport|suportul|asistenț*
dispecer*|operator*
serviciu*|serviciil*|servire|deservire
call center*
relații cu clien*
relații|relatii|relația|relatia|relațiile cu|clienți clienții|clientii|clienti|publicul|clientul
operatoarea|operatoare
consultant|consultanta|consultantul|consilier|consilierul|consiliera

[concept staff-clerk]
angajat*|personal|personalul|colectiv*|colegul|colega
funcționar*|vânzăt*|casier*|recepțion*|domnul|domnișoar*|duduia
omul|oamenii|fetița|băiat*|tipul|tipa
personalului
birocrat*|secretar*
domnișoara|domnisoara|doamna|dumneaei|dânsa|dansa de|aia la|ghișeu|casă|recepție|birou
tipa|tipul|tipu|tanti|fata|băiatul|femeia aia|de|ăla|asta la|de
colegul|colega|colegii|colegele|colegilor dumneavoastră|voastră|vostru|dv|d
cucoana|coana|madam
omul|oamenii|om vostru|dumneavoastră|voștri|vost
asistenta|infirmiera|portarul|paznicul|îngrijitoarea|plasatoarea|bibliotecara|educatoarea|ghidul|hostess*|steward*
lucrător*|lucrătoare
practicant*|stagiar*|ucenic*

[concept salesperson]
vânzător*|vânzătoar*|agent*
consultant*|reprezentant*|dealer*
vândut*|vindeți|vinde|vânzar*
samsar*|intermediar*
vândură|vânduse|vindea
băiatul|băieții|baiatul|omul cu|la mapa|pliante|ușă|șapca|mapă|usa
la ușă|usa
telemarketing|televânzări|teleshopping
negustor*|comerciant*
convins|îmbrobodit|păcălit să|sa semn*|cump*

[concept manager-owner]
șef|șeful|șefa|sefu|director*|directoare*
manager*|conducer*|patron*|administrator*|proprietar*
supervizor*|responsabil*
sefului|sefi|șefii|șefei|nacealnic*|nacialnic*|boss|bossul|bosu
dir
patroane|patroana
management*
conducător*
admin|adminul|administrația
gazda|stăpân*
supervizorul|supervisor*|coordonator*|responsabilul|șef|șeful|șefa de|echipă tură|echipă|raion|gară|magazin|serviciu|șantier|secție
ceo|ceoul|acționar*
inspectoare*|inspectorul
primarul|primar|rector*|decan*

[concept guard-security]
paznic*|bodyguard*|bodigard*|pază|portar*
controlat|percheziț*
furt|hoață|acuzat
verificat geant*
oxran*|ohran*
bodyguarzi*|bodigarzi*|gorila|bodygarzi
securitate|securitatea|bgs|jandarm*
percheziție|percheziți*|controlat|scotocit .. geant*|poșet*|buzunar*|rucsac*
imobilizat|încătușat|ținut de|cu brațul|mână|forța|paznic*
bariera|ghereta

[concept school-course]
școal*|profesor*|învățător*|diriginte*|clasa|liceu*
universit*|facult*|student*
examen*|curs|cursul|cursuri*|note|nota|meditați*|elev*
teme|temă|catalog*
instructor*
școlii|scoli|școlile|școlar*
profesoara|profa|profu|proful|invatatoare*|diriginta
clasa|clasei|clase a|1|2|5|9|12|pregătitoare
elevi|elevul|eleva|elevii|elevilor|copiii de
licee|gimnaziu*|colegiu*|grupă
training*|workshop*|webinar*|cursant*
bac|bacul|bacalaureat*|teză|olimpiad*|test
manual*|caiet*|ghiozdan*|rechizit*|carnet*|uniforma
notele|absenț*
diplomă|diploma|certificat|absolvire|certificatul|atestat de|limbă
inspectorat*|isj

[concept daycare]
grădiniț*|creș|creșa|afterschool
educatoar*|bon|bonă
after school
grădi|sadic|sadik*|detsad*
îngrijitoarea
crese|creșei
bone|babysitter*|dădac*
serbare|serbarea
înscris|înscriere|loc|locul la|în creșă|grădiniță|grupă

[concept flat-rent]
apartament*|garsonier*|chiri|chirie|chiria|chiriaș*|proprietar*|închiriat
casă|casei|bloc|blocul|scar|scara|scării
administrator*
mutat|mutăm|mut
lift|liftul|ascensor*
kvartir*|cvartir*|locuinț*|odaie|mansard*
chirii|chiriei|închiriez|gazdă
blocului|scări|etaj|etajul|palier*
întreținere|întreținerea
interfon*|subsol*|boxa|uscătorie
evacuat*|evacuare
termopane|balcon*|terasă

[concept roof-leak-damp]
acoperiș*|tavan*|pod|podul|jgheab*
curge|curg|picur*|scurger*|infiltraț*
mucegai*|igrasi*|umed*|umezeal*
inundat*|ud|udă
streașin*|burlan*|țigla|tabla|terasa
condens
apa|apă de|la|pe sus|vecin*|pereți|subsol|beci
potop
hidroizol*|membran*

[concept renovation-building]
renov*|construct*|șantier*|lucrări|lucrarea|antreprenor*
baie|baia|gresi*|faianț*|zugrăv*|vopsit*|tencuial*|tapet*
fereastr*|ferestre*|geam*|ușă|uși|broasc*|yal*|perete*|pereți*|podea*|parchet*|gard*|termopan*
remont*|amenaj*
var|lavabil*
dulgher*|zidar*
pardoseal*|șapă|dușumea*
termopane|termopanele|tâmplărie|ferestrele|ușa de|metalică
zid|zidul|fundați*|tencuit*|rigips*|izolați*|polistiren*|fațad*
lucrare|lucrării|execuți*|executat*
schelă|moloz*
pavaj*
mester*
montaj|montajul|montat|montează|montare

[concept cleaning-laundry]
curăț*|menajer*
spălat*
prosop*
femeie de serviciu
nufărul|chimic*
detergent*|dezinfect*|clor|mop|mopul|aspirat
călcat|călcate|apretat*
uborș*|uborc*

[concept supplier-goods]
furnizor*|angro*|engros|marf*
stoc|stocul|aviz|palet*
firmă|comerciant*
distribuitor*
tovar|tovarul
stocuri|stocului
navlosit|container*
retail*|en gros|lot|lotul|lotului|bax|baxuri|ladă|lăzi|lada|saci|sacii
importator*|producător*|fabric*
comandă|comanda fermă|ferma
client|clientul|clienții nostru|meu|noștri|mei
transportator*|spediț*|transportul
depozit|depozitul|hala|magazie|magazia

[concept company-firm]
firm|firmă|firmei
compani*|societat*|instituți*
marcă|brand*
firme|firmele
srl|pfa|ong
corporați*|multinațional*
concern*
organizați*
afacere|afacerea|business|businessul|kontora|contora|birou|biroul|sediul|sediu
startup
partener|parteneri|partenerul
agenția|agenție|fundația|asociația
redacția|editura|cooperativa

[concept personal-data]
date|datele
gdpr|confidenț*
evidenț*|dosar
datelor personal*
fișa medicală
date|datele|datelor personale|mele|cu|noastre|copilului|caracter|lui|ei
gdprul|rgpd
intim*|privat|privată
prelucr*|consimțământ*
dosarul|dosar|fișa|fișă|istoric medical*|de
divulg*|dezvălui*|divulgat|expus*|public* .. date|adres*|nume*|telefon*
numele|cnpul|adresa|telefonul meu|mea și|si
protecția|protectia datelor|date
salariile|lista|tabel* cu|nume*|nominal*
copie|copii|poza de buletin|după

[concept id-document]
buletin*|pașaport*|permis*
cnp|cnpul
identitat*|act|acte|actele
data nașterii
copie după
actul|actelor|documente|documentele|hârtii|hârtie
certificat|certificatul de|naștere naștere|căsătorie|deces|nastere
legitimați*
semnătură|ștampil*
procură|împuternic*
viză|vize|rezidență
livret|pasport|dovadă
copie|copia după|de|xerox buletin|act*

[concept home-address]
adres|adresă|adresei|strada|strad
bloc|sat|satul|oraș*
domicili*
cod poștal
adrese|adresele
str|bulevard*|aleea|șoseaua|sos
bloc|scara|scară|ap|apartament|etaj|sc 1|2|3|4|5|6|a|b|c|d
localitate*|comuna|județ*|raion|raionul|cartier*
reședinț*|locuiesc|locuim
ușa|usa|poarta casei|noastră|mea
interfon*
numărul|nr|număr 1|2|3|4|5|6|7|8|9|14|casei

[concept private-number]
număr*|numere
nr|iban
cod client
telefon|telefonul personal|meu|mobil
agenda|contacte|contactele
imei|serie|seria

[concept camera-surveillance]
webcam*
filmat|filmează|înregistrat|supravegh*|urmărit|spion*
microfon*
camer* web
cameră video
baby monitor
monitor bebe
camera|camere|camerele|cameră|camerelor de|video supraveghere|video|web
filmați|filmare|filmarea|filmări
monitoriz*|urmărește|urmaresc
microfoane
localiz*|gps|gpsul|airtag
cctv|dashcam|drona|drone

[concept ad-spam]
reclam|reclamă|reclame*|publicit*|spam*|pliant*|broșur*
marketing*|telesales
dezabon*|newsletter*|consimțământ*
spot|spotul|advertising
promovare
bifat|debifat .. marketing|oferte|nu|newsletter
telemarketing|call
scoateți|scoateti|ștergeți mă|ma|mi|numărul din|de
influencer*

[concept fraud-scam]
fraud*|înșel*|escroc*|țeap*|phishing*
păcăl*|furat|furați|furt*
minciun*|hoți*|jecmăn*|jaf|tâlhări*
înșeală
țepe|tepari|țepar|țepuit*
fură
cacealma|cacialma|vrăjeal*|abureal*|fentă|smecher*|matrapazlâc*|mașinați*
fishing|smishing|clonat|clonare|skimm*
jaful|jefuit*|prădat*
falsific*|falsuri|fals
kidal*|obman*|moșenic*
excroc*|scam|scamul|scammer*

[concept child]
copil*|copii|copiii|copiilor|fiul|fiica|fetița|băiețel*|nepot*|nepoat*|fiicei
anișori
adolescent*|minor*
băiatul meu
fata mea
fetei mele
copchil*|prunc*|țânc*|puști*|pustoaic*|puradel*|pici|piciul|picii|mogâldeaț*
fiul|fiu|fiului|fiica|fiică|fiicei|fiicele|fii miu|mea|meu
fiu miu|meu
fetiței|fetițe
băiatul|baiatul|băiatului|baiatului|băiețelul|baietelul|băieții|feciorul|fecior|feciorului|feciorii meu|nostru|mei|de|lui
feciorul|feciorii|feciorului|gemeni|gemenii
ani|anișori are|de|în
al|cea|cel|ăl mic|mică|mici|micu|micuț*
frățior*|surioar*
orfan*|plasament
mămici|mămicile
fiica|fiul|fetița|băiatul|copilul meu|mea|nostru|lui|ei
clasa 1|2|a|întâi|pregătitoare
fetei|fetița|fetita|fetiței|fetelor mea|mele|noastră|mică
fie mea

[concept baby-pregnancy]
bebe|bebeluș*|sugar*|scutec*|cărucior*|pătuț*
gravid*|însărcinat*|alăpt*|naștere*|maternit*
nou născut*
lapte praf
bebele|bebică|bebiță
nou-născut|nounăscut*|prematur*
sarcină|sarcinii|borțoasă|burtică|trimestru*
nasc|nască|lăuz*|lehuz*|avort*
alăptez|alaptez|lapte praf|biberon*|biberoane|tetină
pamperși*|pampers
căruț|căruțul|landou
concediu|concediul de|creștere maternitate|creștere
botez|botezul
s a născut|nascut
luna a 7|8|9|opta|noua|șaptea

[concept elderly-disabled]
bătrân*|vârstnic*|bunic*|pensionar*
handicap*|dizabilit*|cadru|nevăzător*|orb|surd|alzheimer*
văduv*
ani împliniți
cărucior cu rotile
moș|moșul|moșneag*|baba|babele|tataie|mamaie|vârstă
mamaia|tataia|mamare|tatamare
veteran*
oarbă|surdă|surzi|surdomut*|paralizat*|parapleg*|tetrapleg*|amputat*|olog*
ani|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|88|90 de|ani ani|vârstă
optzeci|șaptezeci|saptezeci|nouăzeci|șaizeci și|de ani|doi|trei|patru|cinci|șase
însoțitor*|îngrijitor*
dement*|parkinson*|scleroz*
imobilizat*|la pat
singură|singur acasă|bătrân*
autism*|autist*|down|sindrom
rulant|cu rotile

[concept parent]
mama|mamei|maică|tata|tatăl|tatei|tatalui|părinți*|părinte*|soacra|socrul
mami|mămica|muma
tati|tăticu|tată|tata|tatăl|tatalui|taică|taica|taicămiu meu
bunicii|bunica
doi|trei|patru copii|prunci|fete|băieți

[concept spouse-relative]
soți*|soțul|bărbat*|nevast*|prieten|prietena|logodnic*|iubit*
frate*|frati|sora|unchi*|verișor*|văr
famili*|rude
soțului|soață|soț
nevasta|nevestei|nevastă|nevastă-mea|nevestii|muierea|femeia|bărbatul|barbatul|barbatu mea|meu|miu
sor mea|sa
verișoara|vărul|verii|veri|mătușa|cumnat*|ginere*|nora|nură
partener*|partenera|partenerul|iubita|iubitul|prietena|prietenul|logodnica|concubin* mea|meu|ei|lui
fin|fina|finul|finii|naș|nașul|nașa|cuscr*
neamuri|neamurile|rudele|rudă
fosta|fostul|fostului soț*|soți*|meu|mea|ei
divorț*
muj|jinka|jena

[concept neighbour-friend]
vecin*
prieten*|amic*|colocatar*
coleg*
sosed*
cunoscut|cunoscuți|cunoștinț*
tovarăș*|fârtat*|drug|druzia
sătean*|săteni|consătean*|localnic*
de palier|bloc|etaj

[concept pet-animal]
câine*|câini|cățel*|pisic*|motan*|animal*|veterinar*
vacă|vaci|cal|calul|cai|oi|oaie|oile|capr*|iezi*|porc|porci|găini*|vițel*|albin*|miel*
iepur*
câinii|cutu|patruped*
pisoi*|mâța|mâțe
companion
vacii|vacile|viței|juninc*|taur
porcul|porcii|purcel*|scroafa
oaia|miei|mieii|berbec*|ied
găinile|gaina|găina|gainile|pui|puii de|puișori|cocoș*|rațe|rața|gâște|gâsca|curcan*
hamster*|papagal*|acvariu|pești|peștișor*|tortul
stupi
lesă|zgard*|cușca|botnița
blană|lăbuț*|labă|blănos*
sobak*|coșc*|kotik*

[concept insect-foreign-object]
insect*|gândac*|viermi|vierme*|larv*|musc|muscă|muște|furnic*|ploșniț*|păianjen*
ciob*|metal|sticlă|sârm*|plastic
șoarec*|șobolan*
bucată de
fir de păr
libărci|tarakan*
viermuș*|viermișori
molii|molie|molia|păduchi|purici|căpuș*|acarieni
șoricel*|guzgan*
omid*|melc*|miriapod*|viespi|viespe|bondar*
fir|fire|un|păr de|păr|în păr|par|mâncare|supă
am găsit|gasit în|un|o|in păr|gândac|vierme|ciob|șurub|cui|insect*|muscă|plastic
dăunător*|infest*|dezinsec*|deratiz*

[concept illness]
bolnav*|boală|boli|cancer*|chimio*|infarct*|inimă|diabet*|astm*|epileps*|avc|dializ*
depresi*|anxiet*|panică
durer*|doare|durut|febră
accident vascular
bolile|îmbolnăvit|îmbolnăvi
tumoare*|tumor*|leucemi*|radioterapi*|metastaz*
inimii|cardiac*|pacemaker*|stimulator*|tensiune|tensiunea|hipertensiv*|bypass
glicemi*|insulin*
bpoc|plămâni|pneumoni*|bronșit*|tbc|covid*
epileptic*|criză|crize
rinichi|rinichii|hepatit*|ciroz*|ficat|ficatul|transplant*
ustur*|migren*
temperatură|tuse|tușesc|tușește|tușit|gripă|răceal*|răcit*|viroz*
hernie|coloan*|artroz*|reumat*|spondil*|sciatic*|menisc*|șold|șoldul
comoție|paralizi*|pareză|demență
ulcer*|gastrit*|apendicit*|cataract*
infecț*|septic*
palpitați*|amețeli|amețit*|leșin*

[concept death-grief]
murit|moarte*|mort|moartă|decedat*|deces*|răposat*|defunct*
înmorm*|cimitir*|mormânt*|sicriu*|priveghi*|parastas*|pomană
doliu|văduv*|moștenir*
muri|muriră|moare|morții|morți
îngrop*|înhumat*
groapa|cosciug*|crematoriu
doliul|îndoliat*|condoleanț*|coroană|lumânare|lumânări|preot*
pomenire*|colivă|praznic
moștenitor*|succesiune*|testament*
orfan*
sora|fratele|soțul|soția|mama|tata|tatăl|bunica .. murit|decedat*|mor|stins

[concept celebration]
nunt|nuntă|nunții|aniversar*|crăciun*|paști|paște*|botez*|petrecer*|serbar*
cadou*|flori|florile|buchet*|coroană
inel*|verighet*|bijuteri*
ziua de naștere
nunți|nuntași|mireasa|mire|cununi*
majorat*
crăciunul|craciun*|crăciunului|moș|moșul nicolae|crăciun|gerilă
cumătri*
chef|cheful|party|banchet*|bal|balul
absolvire|absolvirii
surpriză
8|opt martie
valentine|valentines|dragobete|mărțișor*
hram|hramul|onomastic*|sfântul|sfânta
bătrânilor|nași|nașii|naș
moș|moșul|mosul nicolae|crăciun|gerilă|craciun

[concept money-hardship]
bani|banii|banilor|banu|datori*|șomer*|șomaj|concediat*
executor*|evacu*|împrumutat|camătă
dat afară
mamă singură
fără serviciu
mâncare pentru
bănuți|parale|biștari|lovele
dator|datoare
împrumut|împrumutul|amanet*
sărac|săracă|saraci|sărăcie|nevoiaș*|amărât*
ultimii|ultimul bani|ban|leu|lei|economii
concediat|fără|rămas loc de|job|serviciu|fără muncă|slujbă|serviciu
mamă|singură cu|singură doi|trei|copii|copil
foame|foamea|flămând*
mâncare|mâncăm|mănânc|mananc pâine|copii|la

[concept lawyer-court]
avocat*|instanț*|judecat*|tribunal*|proces
lege|legea|legal*|ilegal*|drept|drepturi*|legii|jurist*
somați*|notific*
advocat*
curte|curtea
juridic|juridică|consilier
drepturile|dreptul|drepturi|conform legii|contract*|art
martor|martori|martorul|expertiz*
daune|prejudiciu|prejudiciul|interese|morale
contestați*|apel|recurs|acțiune|acțiunea|plângere
sud|sudu
mediator*|mediere

[concept police]
poliți*|plângere*|denunț*|sesizat|sesizar*|procur*
infracți*|penal*
reclam la
polițai*|mili*ia|miliția|garda
plângere|plangere|plângerea|plângeri penală|penala|la|depun*|depusă
parchet|parchetul
chem|chemat|sun|sunat|anunț|anunțat poliția|politia|112|jandarm*
jandarmi*|jandarmeri*
diicot|dna|criminalistic*
furt|tâlhărie|agresiune|loviri|vătămare|amenințare|ultraj
arest*|pușcări*|închisoare|celul*|cătușe

[concept regulator-ombudsman]
anpc|opc|ancom|anre|asf|bnr|dsp|ansvsa|autoritat*|anspdcp|itm
protecția|protectia consum*
inspector* de
avocatul poporului
anpc|anpcul|opc|protecția|protectia consumatorilor|consumatorului|consumatorul|consumator
cncd|anaf|csalb|sal|isctr|rar
consiliul|consiliu pentru|concurenței|național|combaterea combaterea|concurenței|discriminării
ombudsman*|arbitraj*
sesizare|sesizez|petiție|petiția|reclamație|reclamatie|plângere la
protectia|agenția|agentia datelor|consum*
iscir|mediu|minister*
aviaț*|aeronautic*|autoritatea aeronautică

[concept press-media]
presă|presei|ziarist*|jurnalist*|televiziun*|protv|digi24|antena|știri*|reporter*|ziar|ziarul|media
emisiun*|articol
pro tv
ziare|ziarului|jurnale|jurnalul
reportaj*
articolul|publicație|blog|blogul|podcast*
gazet*|redacți*

[concept social-media-review]
facebook*|fb|feisbuc*|tiktok*|instagram*|insta|reddit*|youtube*|twitter*
google*|stea|stele|recenzi*|review*|tripadvis*
postez*|postat|postăm|distribui*|share
tik tok
feis|fbul|fesibuc|feisbuk
vlog*|discord|linkedin|telegram|odnoklasniki
googlu|reviu|rewiew*
grup|grupul|grupuri|grupurile de|mămici|bloc|părinți|șoferi
postare|postarea|postați|share-uit|shareui*|like|likeuri
trustpilot|booking
comentariu*|comentarii|comment*
viral|virală|follower*|urmăritor*
clip|clipul|clipuri|filmuleț*|live|liveul
rating*|notă|calificativ
forum|forumul|forumuri|blogul|bloguri

[concept discrimination-group]
țigan*|rom|romi|romă|ungur*|maghiar*|străin*|ucrain*|negru|negri|musulman*|evreu|gay|homosex*|lesbi*|refugiat*|accent*|batic*
discrimin*|rasis*|xenofob*|homofob*
orientar*|etnie*|femeie
culoarea pielii
rrom|rromi|etnia|etnic|etnică
secui|secuiul|bozgor*
moldovean*|basarabean*|basarabeni|rus|rusoaic*|rusă|găgăuz*|sârb|turc|turcă
arab|arabi|evreic*|evreiasc*|nepalez*|vietnamez*|asiatic*|chinez*|african*|senegal|nigeria
gayi|lgbt*|transgen*|queer
femeie|femeile|femeia|doamnă la|femei|fată volan|bucătărie
sexist*|misogin*
imigrant*
gras|grasă|grasule|grasele|balena
de la|din|venit țară|tara|sat|mahala|moldova
handicapați*|surd|orb|rotile
pocăit*|credinț*|martor|catolic*

[concept elevator]
lift|liftul|liftului
ascensor*
scări rulante
lifturi|lifturile|liftu
liftier*|iscir

[concept parking]
parcar*
parcat*|parchez*
ridicat mașina
parkin*
parcam|parchează
garaj*
ridicat|ridicată|ridicati|ridicare .. mașin*|masin*|auto|parcare
riveran*|reședință

[concept door-window]
ușă|uși|ușii
fereastr*|ferestre|geam*
poartă
sticlă
jaluzel*|rulou*
ușile|ușița
ferestrele|termopan*
porți
balama|balamale|mâner|mânerul|clanța|toc|tocul
vitrin*|parbriz
obloan*|oblon
interfon*|automatizare

[concept key-lock]
cheie|chei|cheia|cheile
yal*|încuietor*|broasc*
încuiat*
lacăt*
cheii|chee|cheița|cliuci*
broaște|încuietoare|încuietoarea|butuc|butucul|cilindru
încuie|descuiat|descuie|descui|zăvor*
cifru|cifrul

[concept smoke]
fum|fumul|fumega*
afumat*
fumului
fumat|fumează|țigar*|fumător*|scrum
afumă
funingine|cenușă

[concept fell-slipped]
căzut*|căzu|cade
alunec*
împiedicat*
prăbuș*
căzui|cădea|cad|căzură
împiedic
dărâmat|surpat
răsturnat|răsturnată
lovit|lovită|izbit .. cap|podea|trepte|bordură
cedat|rupt sub|scara|scaunul
picat|pica din|de|pe

[concept gas-smell]
miroase|miros|miroasă
gaze
monoxid
mirosea a
de gaz
scurgere de gaz*
miros|mirosul|miroase|mirosea|duhnea de|a|la gaz|gaze|butelie
pierde|scapă|curge gaz|gazul|gaze

[concept flowers]
flori|florile|floar*|buchet*|trandafir*|coroan*
florări*
plant*|răsad*
florilor|lalele|garoafe|crini|bujori|orhidee
florar
jerb*|florale
ofilit*|veștede|vestejit*
ghiveci
țvetî
mușcate|cactus

[concept watch-jewellery]
ceas*|bijuteri*
inel*|lănțișor*
brățar*|cercei*|verighet*
bijutier*
aur|aurul|argint|diamant*|karate|carate|perle|perlă
teilor|sabion|swarovski|pandora

[concept event-concert]
concert*|festival*
spectacol*
eveniment*|expoziți*|meci*
fest
piesa
gala
artist*|trup|trupa|formați*|solist*
finala|derby
vernisaj*|târg|târgul|bâlci*
organizator*
conferinț*|workshop|bal

[concept meter-reading]
contor*|index|indexul
citir*|citit|estimat*|estimar*
consum*|kwh
contoarele|apometr*
indexuri|indexului|autocitire*|autocitit*
repartitor*|regulariz*
încasator*

[concept book-magazine]
carte|cartea|cărți|cărțil*|editur*
ziar*|revist*
bibliotec*
cărții|volum|volumul|volume|roman|romanul|dicționar*|manual|manualul
autor|autorul|autograf|dedicați*
tipografi*|librări*|anticariat*
ebook|audiobook|kindle
elefant|libris|cărturești

[concept hair-beauty]
păr|părul|frizer*|coafor*
coafez*|unghii*|tatuaj*
machiaj*|gene|sprâncen*|masaj*|epil*|vopsea*
coafura|coafat
barber|tuns|tunsoare|tunsoarea|breton*
manichiur*|pedichiur*|unghia|gel|oja
laser
genele|micropigment*|extensi*
maseur*|maseuză|spa
piercing*
machioz*|machieuz*
vopsit|decolorant|keratin*|permanent
botox*|acid|acidul hialuronic
cosmetic*
stilist*
parihmaher*

[concept stairs-accessibility]
scăril*|scări|rampa|rampe|accesibil*
acces persoane
scaun cu rotile
rampei

[concept late]
întârzi*
târziu
cu întârziere|ore
nu la timp
întîrzi*
cu o|două|trei|doua|patru|9|5 ore|oră|zile|săptămâni|saptamani întârziere|intarziere|mai
5 ore
tirziu
abia|tocmai azi|acum|ieri|a|după|peste
la timp|vreme
suntem în|in ziua|iulie|august|septembrie|luna
trebuia ieri|luni|marți|miercuri|joi|vineri|sâmbătă|săptămâna|la|pe
opozdal*|zaderjk*|zăbav*
a pornit|plecat|venit|ajuns|sosit|apărut după|abia|cu|peste .. ore|oră|zile|minute|întârziere

[concept delayed-postponed]
amân*
reprogram*
tergivers*|lungit
mutat pe
altă dată
data nouă
aminat*
lungești|lungesc|trăgănat*|tărăgăn*
decalat|decalare|decalată
la paștele|pastele cailor

[concept not-arrived]
nicio urmă
tot|încă nu
nu|n|nici .. ajuns|venit|sosit|primit|livrat|apărut
nu a venit|ajuns|sosit|mai
n am primit
nu am primit
aștept și acum|aştept|astept
nu|n a|au|am ajuns|sosit|apărut|primit|adus|livrat
nu|n a|au|am|ați ajuns|primit|sosit|adus|trimis|livrat
nici azi|acum|până nu|n|acum
nu|n a|au ajuns|apărut|sosit
nu|n am|a|au primit|ajuns|sosit
văzut nimic
nu|n a|ați|au livrat|adus|ajuns|trimis|sosit
neajuns*|nelivrat*|neprimit*|nesosit*|nepredat*
zile|săptămâni|lună|luni .. nimic|aștept|nu|n .. primit|ajuns|venit
nu vine|mai vine|ajunge|sosește|sosesc|apare
nu mai ajunge|vine
n|nu a|au sosit|venit|ajuns|apărut|intrat|parvenit
nu|n a|au|am|ați ajuns|primit|sosit|apărut
n a venit|ajuns|sosit

[concept lost-missing-parcel]
pierdut*|pierdere*|pierde
dispărut*
rătăcit*
lipsă|lipsește|lipsesc
de negăsit
nu mai e
pierdut|pierdută|pierdura|pierduse|pierdeți|pierdură .. colet*|pachet*|plic*|bagaj*|marfa|scrisoare*|dosar*
dispare|disparu|evaporat*|volatiliz*
lipsea|lipsește din|colet*|pachet* colet|pachet|cutie

[concept wrong-place]
greșită
altcuiva
returnat*|retur|altundeva
la altcineva|vecin*
adres* greșit*
alta adres*
greșit* adres*|strad*|bloc
înapoi la expeditor
altă|alta|alt adresă|adresa|stradă|oraș|oras|bloc|scară|scara|etaj|localitate|sat|județ|filială|magazin
o adresă|adresa|stradă|bloc|oraș
adresa|adresă|adresei|strada|blocul|scara|orașul greșit*|gresit*|veche|vechea|fosta
vechea|fosta adresă|adresa
trimis|livrat|lăsat|predat|ajuns|expediat|adus la|in|în|pe alt*|greșit*|vecin*|altcuiva|cluj|iași|constanța|oradea|suceava|satu
în|in|la loc de baia|oradea|cluj|craiova|iași|etajul
plecat înapoi
unde nu|n mai stau|locuiesc
predat|lăsat|livrat firmei|altei|etajului|portarului
la|lui altcineva|altcuiva|vecini

[concept missed-visit]
degeaba
învoit
nu apărut
așteptat toată
în zadar
zi liberă
nu s a prezentat
nu s au prezentat
nu a venit nimeni|n a venit nimeni
nimeni .. venit|apărut|prezentat
nimeni nu .. venit|apărut|prezentat
liber de la
nu|n a|au apărut|sunat .. tehnician*|nimeni|instalator*|echip*|meșter*
tehnicianul|instalatorul|echipa|meșterul|curierul|electricianul|inspectorul|montatorii|mecanicul|depanatorul|tehnician .. nu|n|nici .. venit|apărut|ajuns|prezentat|trecut|aparut
luat|cerut|pierdut liber|învoire|concediu|ziua|o de|zi|la
stat|stau|așteptat|asteptat acasă|acasa|degeaba|toată|ca
toată|toata ziua|dimineața|dimineata|seara|noaptea am|acasă
țeapă|plasă
oprit la
n a sunat
bătut la

[concept cancelled-by-firm]
anulează|anulare*
suspendat*|contramand*
anulat|anulată|anulate|anulasem|anulase
ați|ati|au|a anulat|anulati|contramandat|suspendat|desființat|sistat
comanda|zborul|cursa|rezervarea|programarea|concertul|cazarea|operația|contractul|călătoria|abonamentul|excursia|livrarea .. anulat|anulată|anulata|suspendat*|contramandat*|închis*
anulată|anulata|anulate|anulări|anulare .. unilateral|motiv
unilateral|unilaterală
cu trei|două|câteva|24 ore|zile înainte
zile înainte

[concept left-outside]
în ploaie|stradă
la poartă
peste gard
lăsat*|aruncat*|lasat .. afară|ploaie|ușă|ușa|poartă|poarta|stradă|gard|scară|curte|tomberon
lăsat|lasat|lăsată|lăsate|lasata|lasate|aruncat|aruncată|trântit|abandonat|pus|puse|uitat .. afară|afara|ploaie|ușă|usa|ușa|poartă|poarta|gard|scară|scara|curte|stradă|strada|hol|trotuar|noroi|zăpadă|soare|preș|tomberon|gunoi|tufiș|balcon|blocului|bloc
la|în vederea|vazul tuturor|hoților
lăsat*|lasat*|ținut|stat în|in|sub ploaie|ploaia|zăpadă|noroi|soare

[concept broken]
stricat*|strică
rupt*
defect*
spart*|fisurat*|ciobit*|deterior*|avariat*
crăpat|desfăcut*|căzut
a murit|cedat
făcut praf
stricară|strict
rupe|rupă|rupse
sparge
crăpată|crăpate|fisură|fisuri
a|au stricat|strica|rupt|spart|desfăcut|desprins|dus|topit|frânt|ars|fript|bușit|paradit|hodorogit
bușit*|paradit*|hârbuit*|hodorogit*|sfărâmat*|fărâm*|țăndări|cioburi
desprins|desprinsă|desprinse|căzut|cazut|sărit|iese mânerul|roata|toarta|capacul|talpa|piesa|butonul
lovit|lovită|turtit*|îndoit*|strivit*|deformat*|strâmb*
slomat*|polomat*|polomk*
nefolosibil*|inutilizabil*|neutilizabil*
avarie|avaria

[concept cracked-torn-scratched]
crăp*|fisur*|plesnit
rupt*|sfâșiat*|gaur*|destrăm*|descusut*
zgâri*|îndoit*|lovit*
pătat*|pete|pată|decolor*|scămoș*|cojit*
intrat la apă
zgîri*
ciobit|ciobită|ciobite|ciobitura|știrbit*
petele
turtit|turtită|boțit*|șifonat*|mototolit*
julit|julituri|lovituri|ciupituri|urme de|lovitură

[concept leaking]
curge|curgea|curs|curg|picur*|scurg*
inund*
pică apă
apă pe jos
scurs
infiltrat*|infiltrează
lasă|lasa|ia|pierde|scapă|baltă|balta apă|apa|ulei|uleiul|lichid|antigel
neetanș*|etanș

[concept noisy-vibration]
zgomot*|gălăgi*|scârțâi*|bâzâi*|huruie|huruit|pârâie|fluier*|vuiet*|trosn*|zăngăn*|țiui*
vibr*|tremur*
bipăi*
scârție|scîrțîie
vâjâie
pocnește|zdrăngăn*|hârâie|hodorogește|clănțăn*
ca un|o tractor|avion|elicopter|locomotivă|buhai|cioară

[concept wont-start-stopped]
nefuncțional*
a murit|cedat|încetat
nu merge
nu|n .. merge|mergea|pornește|porneste|funcțion*|functioneaza|încarcă|incarca|deschide|aprinde|răcește
s a oprit
s a stins
s a blocat
nu mai merge
s a|se oprit|opri|oprește|opreste|stins|stinge|închis|inchis|blocat|înțepenit|opresc
inutilizabil*
mort|moartă|moarta complet|de|tot|definitiv
nu dă|da semne|semn|drumul|niciun|nimic
se oprește|stinge|închide|blochează singur|singură|mereu|des|după|la
nu|n pornește|porneste|merge|mere|funcționează|functioneaza|încălzește|incalzeste|răcește|raceste|spală|centrifughează|mergea|taie

[concept wrong-size-colour]
mărim*|culoar*|culori
nu încape|intră
prea mic*|mare|strâmt*|scurt*|lung*
nu se potrivește
altă|alta|alt mărime|marime|culoare|culoarea|număr|numar|model|nuanță|măsură
prea|e|sunt|mult mic|mică|mica|mici|mari|mare|strâmt*|stramt*|larg*|scurt*|lung*|îngust*|lat|lată|gros|groasă
nu|n mă|ma|îmi|imi|încap|incap|intru|încape|intra|intră în|pe|picior|încape|vine|vin
nu îmi|imi|mă|ma|mi vine|încape|încap|intră|intra|vin|cuprinde
am|eu|ca comandat|cerut|vrut|luat .. 36|37|38|39|41|42|43|44|45|46|48|xl|xxl|roșu|roșii|alb|albă|negru|neagră|albastru|verde|bej|gri|crem|roz

[concept wrong-item]
încurcat*|greșit|greseala
nu asta|ăsta
in loc
altceva decât
schimbat între
produs* greșit|greșită|greșit|alt|altă|altceva|alta
în loc de
nu ce am comandat
produsul|modelul|articolul|coletul|piesa|marfa|cartea|felul|comanda greșit*|gresit*|nu|altul|alta
cerut|luat|vrut|plătit .. primit|venit|trimis|trimiteți|adus|ajuns
n am comandat
doi|două|amândoi|ambii|2 stângi|stangi|drepți|de|stângii
comandasem|cerusem|bifasem|vrusesem
altă|alta aromă|carte|piesă|rețetă|limbă|ediție|dimensiune|tensiune|putere
ștecher|ștecăr|stecar de anglia|uk|altă
ați|ati|au|a trimis|adus|dat|livrat|pus altceva|alt|altă|greșit|gresit|alta|doi|două
fularul|tricoul|rochia altui|rivalilor|altcuiva

[concept missing-part]
lipsă|lipsește|lipsesc|lipsea|lipseau|lipsit*
incomplet*|jumătate
șurub*|piese|piesa
fără instrucțiuni
lipsind
fără|fara șuruburi|suruburi|instrucțiuni|manual|capac|pedală|roată|încărcător|cablu|telecomandă|fund|picior*|ștecher|cheie|toc
necomplet*|neîntreg*
doar|numai|decât jumătate|jumate|unul|una|un|o|două|trei din|volumul|consolă|șosetă|cercel|pereche
aduceți|trimiteți|trimiteti|aduceti și|restul|piesa|șuruburile|lipsa|partea|capacul|diferența
nici|niciun|un singur șurub|surub|manual

[concept dirty]
murdar*|jeg|jegos*|mizeri*|praf|prăfuit*|nespălat*|pătat
necurățat*|jegoas*
scârb*|dezgust*
nu s a făcut curat
mizerabilă
jegul|slinos*|unsuros*|soios*|năclăit*|lipicios*
neșters*|nemăturat*
praf|praful|pulbere|păianjeni|panze|pânze de|peste|pe|un|deget|paianjen
toaleta|wc|wcul|baia|veceul|dușul|camera|vagonul|sala|vestiarul murdar*|mizer*|jegos*|înfundat*|pute|plin*
grețos
noroi|rahat|urină|urina|pipi|vomă|voma|pișat|pisat|sânge pe|în|in|la
neigien*|igien*

[concept smell]
miros*|miroase|puțea
pute|puțit*
duhoare|duhnea|puturo*|împuțit*
miroasă
pute|puțea|putea|puți|puțit|put|puturos .. a|de|ca
duhnește|duhoarea|duhori|damf|damful|izul
împute|împuțea|împuțeală
voneaet|voneai*|vonă|voni

[concept spoiled-mouldy-food]
mucegai*|stricat*|expirat*|alterat*|putred*|acru|râncezit*|împuțit*|rânced*
expirare
termen de valabilitate
stricat|stricată|stricata|stricate|alterat|alterată|alterate|acrit|acrită|acru|acră|acra|oțetit .. mâncare|carne*|lapte*|brânz*|supa|supă|pește|ouă|tort*|pui|iaurt*
mâncare*|carne*|lapte*|brânz*|supa|pește*|ou*|tort*|pui|iaurt*|salat*|pulpe* .. stricat*|alterat*|acr*|verde|verzi|mucegăit*|mucegait*|expirat*|împuțit*|rânced*|miros*
mucezit*
putrezi|putrezit*|putregai
rancid
verzi la os
veche|vechi|vechituri|de alaltăieri|alaltaieri|ieri
de alaltăieri
protuhl*|prosrocen*|tuhl*
se|s a|au acrit|stricat|alterat|împuțit|brânzit|tăiat
termen|valabilitate 9|12|depășit|expirat|de

[concept raw-cold-food]
crud*|nefăcut*|sângera
rece|reci|călâi
ars|arse|arsă|uscat*|sărat*|necopt*
necomestib*|lături
fără gust
mâncarea|pizza|supa|ciorba|cartofii|micii|friptura|ceaiul|cafeaua|burgerul|chifla .. rece|reci|crud*|ars*|înghețat*|sloi|călâi*
carbonizat*|tăciune|prăjit|afumat

[concept poor-quality]
calitat*|proast*|prost*|slab*|ieftin|jalnic*|mizerabil*|execrabil*|deplorabil*
cârpeal*|cârpac*|cârpit*
groaznic*|îngrozitor*|oribil*|dezastru*|lamentabil*
vechitur*
jucări* de
bani aruncați
bătaie de joc
de doi|trei bani|lei|parale
plastic|carton|tablă|hârtie subțire|ieftin*|de|prost
porcărie|porcarie|porcării|mizerie|rahat|gunoi|junk|rable|rablă|rabla|rabl* de produs*|telefon*|aparat*|marf*
nasol*|naspa|nașpet|varză|deșeu|jale
cârpăceală|carpaceala|lucrătur*|lucratura|bataie|mântuial* proastă|de|mizer*|joc
făcut|făcută|facut|executat|lucrat|montat|cusut prost|cu|în picioarele|piciorul|fugă|bătaie
fragil*|șubred*|instabil*|subțir*|hârb*
nu|n ține|face|merită|merita|valorează banii|doi|nimic|nici

[concept fake-not-as-described]
fals*|contrafăcut*|replic|folosit*|recondițion*
descrierea|descris
în descriere|poză
second hand
diferit|altfel .. descrier*|poz*|poză|imagin*|site
nu corespunde .. descrier*|poz*|poză|imagin*|site
nu seamănă .. descrier*|poz*|poză|imagin*|site
ca în poză
trebuia să fie
replică|replici|imitație|pirat|facsimil|neoriginal*
nu e|este|nu|nici original*|autentic*|ca|ce|la|cum .. poz*|descriere*|scri*|anunț*|reclam*
ca|cum|așa|precum în|arată|e|din|apare poză|poza|poze|descriere|anunț|site|catalog|pliant
în|in|pe|din poză|poza|poze|descriere|anunț|reclamă|catalog|ofertă .. e|era|arată|părea|apare|altceva|altfel
second|sh|folosit|folosită|uzat|uzată|purtat|resigilat|recondiționat|la a|mâna|hand doua|hand|ca|drept
vedere|balcon|piscină|plajă|parcare inexistent*|la|nu|falsă
inexistent|inexistentă|inexistente
că nou*

[concept not-finished-badly-done]
neterminat*|nefinaliz*|abandonat*|jumătate
strâmb*|denivel*
refac*
prost făcut*|executat
lăsat balt*
lucrare proastă
greșit montat
nefăcut*|neefectuat
lăsat|lasat|lăsată|abandonat|părăsit|plecat|rămas .. baltă|balta|jumătate|neterminat*|nefinalizat*|lucrarea|șantierul|praștie|la mijloc
ondulat|valuri|umflat*|neregulat
bătaie|bataie de joc
tot nu|n merge|funcționează|ține|curge|închide|a
a treia|doua|patra oară|reparație|intervenție .. același|tot|iar|defect*
nu|n au|a|s terminat|finalizat|făcut|legat|curățat|reparat|montat nimic|nici|tot|lucrarea
montat|montată|făcut|făcută|zugrăvit|pus|lipit|vopsit|instalat|executat|reparat|cusut|tăiat|turnat strâmb|strâmbă|stramb|greșit|gresit|prost|proastă|aiurea|invers|anapoda|mizerabil

[concept charged-twice]
dublu|dublă|dublat*|duplicat*
două plăți
de două ori
luat de două
de două|doua|trei|patru ori .. luat|plătit|tax*|retras|factur*|bani*|lei|plat*|debit*|tras|încas*
luat*|retras*|plătit*|debitat*|taxat*|încasat*|tras|facturat*|bătut .. de două|doua|trei|patru ori
trecut|apare|apar|figurează de|dublu două|doua|trei
două|doua|trei|3|2 plăți|plati|tranzacții|debitări|retrageri|facturi|rate|note identice|pentru|la|în|de
încă|inca|plus o|una|unu|1240|dată dată|plată|data|sumă
dublura|dubluri
și ieri|vara și|si azi|iarna
și ieri
vara și
și online|la și|si
și online
plata|plată|tranzacția|suma|comanda|retragerea|rata|factura|abonamentul dublă|dublu|dubla|dublată|duplicată|repetată

[concept overcharged]
supratax*|încărcat*|supraevalu*
taxat*|perceput*|facturat*|retras*|luat|luați|încasat*|debitat*
suplimentar*|adăugat*|nejustific*
triplu|enorm*|uriaș*
prea mult|mare
în plus
ar trebui
mai mult decât
trebuia să fie
mai mult|multi|mulți decât|decat|cu|de|bani
lei în|in loc|locul de
luat|luați|taxat|facturat|încasat|cerut|perceput|plătit|băgat|trecut mai|în|prea|lei mult|plus|mulți
adăugat|adaugat|băgat|trecut|pus|strecurat .. pe bon
dublu față|decât|cât|ca|de|luna

[concept unknown-charge]
necunoscut*|nejustificat*|neautorizat*|ciudat*
nu recunosc|cunosc
fără temei
nu am comandat
nu am cerut
nu am făcut
n am comandat
niciodată n am
nu am fost
ce e asta
ce este aceast*
nu e a mea
nu|n am făcut|comandat|cumpărat|solicitat|autorizat|semnat|cerut|consumat|jucat|folosit .. plat*|asta|niciodată|nimic|așa|serviciu*
nici nu|n am|știu|știam|eram
apare|apar|văd|figurează .. plat*|lei|retrag*|tax*|tranzacț*|sum* .. nu|n|necunoscut*|ce
cineva a .. card*|cont*|banii

[concept refund-missing]
virat|creditat*
banii nu|înapoi
rambursar*|rambursat*|retur*|restitui*|banii .. nu|nici|n|încă|intrat|venit|primit
nu mi ați dat
nu mi ați returnat
nu am primit banii
n am primit banii
când|cand|unde|cum .. banii|rambursar*|refund*|suma .. înapoi|intră|vin|primesc|cont|card
nerambursat*|nereturnat*|nerestituit*|nevirat*
țineți|tineti|păstrat|oprit|reținut|blocat .. banii|garanția|suma|avansul|bani
banii blocați|ținuți|reținuți|opriți|nicăieri|mei
ați|ati promis|zis|spus .. banii|rambursar* .. zile
rambursare|rambursarea|refund|refundul în|promis*|efectu*|aprobat*|nu

[concept wrong-name-on-document]
greșit|nume|numele
eronat*
greșeală|eroare de
date greșite
altei persoane
altă persoană
cnp ul
greșit|gresit|greșită|gresita|incorect|eronat|incomplet numele|nume|adresa|data|cnp*|scris|factura|contractul|biletul|diploma|anul|literele
scris|scrisă|scrise|trecut|trecută|apare|emis|emisă .. greșit|gresit|greșită
nu mă|ma|o|îl cheamă|cheama|numesc
eroare|greșeală|greseala de|la|in scriere|tastare|redactare|nume|numele|dactilografiere|preluare
născut|nascut|vârsta|anul în|in|de|greșit 1853|129|greșit

[concept debt-collection]
recuperator*|recuperare*|executor*|executar*
somați*|notificar*|avertiz*|penalit*|înștiințar*
datori*|restanț*
dobânzi penal*
rău platnic*
birou* de credit
raport de credit
întârziere la plată
colectare|colector*
creanță|creanțe|creditor*
datorie|datoria|datorii|datoriile|restanță|restanța|restant|restante|debit|debitul|debitor .. inexistent*|plătit*|achitat*|nu|prescris*|veche
biroul de credit
neplată|neachitat*|neplătit*
evacuare|evacuat|ridicat mașina|bunurile

[concept price-increase]
mărit*|majorat*|majorar*|scumpit*|crescut*|scumpir*|creștere|creșterea|dublat
fără preaviz|anunț*|înștiințare
mai scump|scumpi*
fără să anunț*
scumpește
prețul|pretul|tariful|abonamentul|chiria|rata|prima|taxa|factura|costul .. mărit|crescut|urcat|sărit|majorat|dublat|triplat|săltat|scumpit|marit|crescu
dublată|triplat|dublarea|triplarea
mai scump|scumpă|scumpa|scumpe cu|decât|ca|de|acum
anunț|anunt|înștiințare|notificare|nicio .. mai mult
preț|pretul|prețul fix|garantat|blocat|neschimbat|înghețat .. acum|mărit|dar|crescut|deși
mărit|marit|mărire|marirea|măriți|măresc|majorat|majorare|majorați|crescut|creștere|creste|crește|urcat|urcă|sărit|sarit|săltat .. preț*|pret*|tarif*|abonament*|chiri*|rata|dobând*|tax*|factur*|cost*
a|au sărit|sarit|urcat|crescut de la|cu

[concept hidden-cost]
ascuns*|suplimentar*|extra
nespecificat*
gratuit*|gratis
nu scria
nu s a menționat
nu mi a spus nimeni
inclus|inclusă|incluse
nu scria|scrie|spunea|zicea|menționa|apărea|era .. nicăieri|nicaieri|tax*|cost*|lei|comision*|plătește
plus|și|si tva|taxă|taxe|transport|livrare|manoperă|ambalaj|deplasare
taxă|taxa de orice|pungă|ambalaj|deplasare|respirat
gratuit|gratis|zero|fără .. dar|și|pe|apoi .. plăt*|tax*|cost*|lei|luat
extra|suplimentar|supliment*|adițional* .. lei|euro|tax*|cost*
neanunțat*|nemenționat*
nu fusese|fuseseră|era|mi anunțat*|menționat*|specificat*
nu fusese

[concept promised-otherwise]
promis*|promiți*|promite|făgăd*
asigurat*|garantat*|confirmat*|confirmar*|cuvântul
convenit*|stabilit*|înțeles*|vorbit
în scris
trebuia să
scris negru pe alb
promiteați|promit|promițând|juruit|jurat|jură|garanta
ne ați
s a zis
ziceați|ziceati|spuneați|zicea|spunea|promitea|promiteau că|ca|altceva|gratuit|oricând|fără
dat|dă|dau cuvântul|mâna|asigurări|cuvantul
negru pe alb
bătut în cuie
pe|de|sub cuvânt|cuvant|onoare
la telefon|ghișeu|semnare|magazin mi|ne|s a|au|ați spus|zis|promis
magazin mi
agentul|consultantul|vânzătorul|operatoarea|domnișoara|domnul .. promis|zis|spus|jurat|asigurat|garantat că|ca|un|o

[concept advertised-otherwise]
reclama|publicit*|broșur*|site|scria|scrie|afiș*
înșelăt*|mincinoas*
pretinde*|susține*
induce în eroare
scrie|scria|scrisese|apare|apărea pe|in|în|la afiș|pliant|site|reclamă|broșură|ofertă|etichetă|raft|cutie|vitrină|bilet|fluturaș
textul reclamei|ofertei|broșurii
reclama|reclamă|afișul|afiș|afis|pliantul|pliant|broșura|brosura|anunțul|catalogul|fluturașul|bannerul|oferta|spotul .. zice*|scri*|spun*|promit*|minte|mincinoas*|fals*|altfel|altceva

[concept cannot-cancel]
penalizare|preaviz
am anulat|reziliat|renunțat|închis
perioadă minim*
perioada contractuală
nu pot .. anul*|renunț*|dezabon*|rezili*|închid|ies
nu se poate .. anul*|renunț*|dezabon*|rezili*|închid|ies
nu mă lasă .. anul*|renunț*|dezabon*|rezili*|închid|ies
nu reușesc .. anul*|renunț*|dezabon*|rezili*|închid|ies
taxă de reziliere
lasa să
sa ies
cu forța|sila|anasâna
taxă|taxa|penalitate|penalitati|penalizare|costă|bani|lei .. rezil*|ieș*|ies*|renunț*|desființ*
cereți|cer|pretindeți|plătesc .. penalit*|tax*|lei .. rezil*|renunț*|ieș*|anul*|închid*
oricând|oricand .. nu|dar|ba
preaviz|preavizul de 30|90|60|luni|trei
încă|tot|mai în|sunt contract*|abonat|client*|legat
ținut|țineți|tineti|legat|prins|captiv|ostatic*|prizonier* .. contract*|abonament*|forța

[concept auto-renewed]
prelungi*|reinno*|automat
trial
acordul
fără acord*|consimț*|știrea
probă gratuită
perioadă de probă
fără să întreb*
prelungit|prelungește|prelungeste|prelungi|prelungire|prelungirea|prelungiți .. automat|singur|singură|singura|fără|tacit*|an|luni|ani
reînnoit|reinnoit|reînnoire|reînnoiește|reactivat|renew|renewal .. automat|singur*|fără|an|abonament*
a prelungit|reînnoit|reinnoit|prelungeste|prelungește|reînnoiește
perioada|proba|trial*|luna|săptămâna|trial .. abonament*|plăt*|contract*|luat|taxat*|transform*
încă|inca un|doi|două|12|24|o an|ani|luni|lună
fără|fara acord*|să|semnăt*|știrea|consimț*|voia .. prelung*|reînno*|abonat|activat|contract

[concept changed-terms]
schimbat*|modificat*|modificar*|unilateral*
brusc|deodată
condiții noi
dintr o dată
schimbat|modificat|schimbă|modifică|schimbarea|modificarea|schimbați|modificați .. regul*|condiți*|termen*|contract*|program*|orar*|preț*|tarif*|politic*|regulament*|plan*
condițiile|conditiile|regulile|termenii|contractul|regulamentul|programul|politica|tariful|orarul|planul .. schimbat*|modificat*|altele|alte|altul
din mers
peste noapte|noaptea
regulile în|din|jocului|mers|timpul
tăiat|redus|eliminat|introdus|renunțat|înjumătățit .. beneficii*|reducer*|ofert*|canal*|puncte*|mile*|linia|cursa|program*
acum|acuma ziceți|spuneți|scrie|cereți|zice|e|cică|nu altfel|alt|altceva|altă|mai|că
retroactiv|retroactivă
noile|noi condiții|reguli|tarife|prețuri|conditii

[concept unclear-deadline]
termen|termenul|termene*|deadline|scadenț*|neclar*
expirat*|expira
zile lucrătoare|lucratoare
termenului
nu știu|stiu|înțeleg|e|este|scrie|reiese .. până|termen*|cât|când|valabil*|expir*
până|pana când|cand|în|la|pe|ce .. valabil*|termen*|expir*|pot|plăt*|depun|trebuie
valabil|valabilă|valabilitate|valabilitatea
expirare|expirarea
contradictorii|contrazic|contradictoriu|ambiguu|confuz|confuză|vag
5|10|14|15|30|cinci|zece|treizeci zile|de lucrătoare|calendaristice|zile
în termen|in
ultima|ultim* zi|dată|data pentru|când|de

[concept rude-staff]
nepoliticos*|nesimțit*|obraznic*|arogant*|mitocan*|bădăran*|grosolan*|nepoliticoas*|impertinent*|tupeu*|țâfnos*|ironic*|acru|neprofesion*
ton|tonul|comport*|purtat*|atitudin*|tratat*
vorbit urât
nepolitețe|impolitețe|nesimțire|nesimțirea
tupeist*|nerușinare
îngâmfat*|infatuat*|fudul|fudulă|disprețuitor
vorbit|vorbește|vorbea|vorbeste|răspuns|raspuns|tratat|purtat|comportat .. urât|urat|mizerabil|obraznic|porcește|grosolan|nepoliticos|prost|tăios|răstit|superior
răstit|răstește|răstea|repezit|repezea|vulgar*|agresiv|agresivă
limbajul|purtarea
bun simț
jignit|jignită|jigni|jignește|jignitor|jignitoare|insultat|insultată|ofensat|ofensată|umilit|umilită
scârbită|scarbit|plictisit|plictisită|acră|acra|ciufută|ciufut|țâfnoasă|tafnoasa|înțepat|înțepată .. vânzăt*|operat*|casier*|recepți*|de
i a întors
vânzătoarea|casiera|operatoarea|recepționera|asistenta|doctorul|șoferul|curierul|ospătarul|funcționara|chelnerul|paznicul .. nesimțit*|obraznic*|arogant*|nepoliticos*|mitocan*|bădăran*|răstit|urât|țipat|jignit|ironic|acr*
mârlan*|ghiolban*|golănie

[concept shouted]
tipat|strigat*|urlat*|urla|zbier*|răcnit*|înjurat*
amenințat*|împins*|jignit*|insultat*
ridicat vocea
a ridicat tonul
țipă|țipând|țipete
țipau|țipe|țipător
urlând|urlau|urle|urlete|răcnea|zbiară|zberat|răcnește
strigând|strigaseră
ridicat|ridică|ridica|ridicase vocea|tonul|glasul
înjură|înjurând|sudalmă|sudalme|sudui*
amenințat|amenintat|amenință|ameninta|amenințare|amenințări|îmbrâncit|imbrancit|îmbrânci|împins|impins|bruscat|bruscată|lovit|scuipat|apucat|tras|târât|pocnit .. mine|mama|copil*|fat*|băiat*|client*|brațul|mână|păr
a|o împins|impins|îmbrâncit|bruscat|lovit|înjurat|amenințat|scuipat|pocnit|jignit|insultat|palmuit|pălmuit
voce|vocea|ton ridicat*|tare|răstit*

[concept laughed-mocked]
râs|râdea|râzând|râdeți|batjocor*|rânjea|rânjit*|ironiz*
umil*|jign*|insult*|rușinat*|înjosit*
bătut|bate joc
luat peste picior
râs|ras|râde|rade|râdea|radea|râdeau|radeau|râzând|razand|râdeți|râset*|chicot*|chicotit|hlizit|hlizea|rânjit|ranjit|rânjea|ranjea|rânjet .. de|la|mine|mea|noi|față|nas|mama|toți|barbă|ei
bătut|batut|bate|bateți|bateti|batjocorit|batjocor*|bat .. joc
batjocură
ofensat
făcut|făcută|facut|numit|strigat .. proast*|prost*|nebun*|gras*|babă|moș*|țăran*|hoț*|hoață|sărăntoc|balenă|bunico|mamaie|tataie|isteric*|mincinoas*|loază
m a făcut .. proast*|prost*|nebun*|gras*|babă|moș*|țăran*|hoț*|hoață|sărăntoc|balenă|bunico|mamaie|tataie|isteric*|mincinoas*|loază
porecl*
strâmbat|strâmbă|strambat|imitat|maimuțăr* .. mine|vocea|accent*|mama|nas
de|spre râs|deridere
a zis|spus|strigat .. babo|moșule|mosule|tataie|mamaie|bunico|grasă|grasule|păpușă|țăranule

[concept hung-up]
trântit*
întrerupt
închis|inchis telefonul
a închis
pică apelul
închis în nas
mi a închis
mi au închis
închis|inchis|închide|inchide|închidea|închiseră .. telefonul|apelul|convorbirea|linia
închis|inchis|închide|inchide|închidea|închiseră .. în nas
a|au|o închis|inchis|trântit|trantit|tranti|respins .. telefon*|nas|față|apel*
trântit|trantit|tranti|trântește telefonul|receptorul|telefon
a închis|inchis|lăsat|pus și|si|când|fără|receptorul|înainte|chatul|conversația
blocat|blocată|închis|părăsit numărul|conversația|chatul
ton de|ton ocupat|închis

[concept nobody-answers-phone]
ocupat|inaccesib*
fără răspuns
nimeni .. răspund*|raspund*
nu răspunde .. răspund*|raspund*
nimeni nu răspunde .. răspund*|raspund*
nu reușesc să vă
nu pot da de
sună în gol
nu|n|nimeni|nimenea nu|n|mai răspunde|raspunde|răspundeți|raspundeti|răspund|raspund|răspundea|ridică|ridica|preia .. telefon*|apel*|sun*|receptor*
nimeni nu|n răspunde|raspunde|ridică|ridica|preia|a|mai
nu|n răspunde|raspunde|răspundeți|raspundeti|răspund nimeni|la|nimenea
telefonul|linia|numărul|numarul|robotul|centrala .. mort|închis|ocupat|ocupată|sună|suna|indisponibil|moartă|nealocat|nu|inexistent
de negăsit
toți operatorii sunt ocupați

[concept nobody-replies-written]
răspuns|răspunsul|tăcere|liniște|nimic
nu răspundeți
nicio reacție
nu|n răspunde|raspunde|răspundeți|raspundeti|răspund|dă|dați|dau .. mail*|mesaj*|email*|scris*|sesizar*|nimeni|semn
ignorat|ignorați|ignoră|ignorata
nimeni nu|n mi|ne|a|răspunde răspuns|raspuns|scris|zis|la

[concept passed-around]
plimbat*|pasat*|altui|transferat*|redirecțion*
alt departament
ping pong
trimis de la
de la unul la altul
de la o persoană
mutat de la
dat din mână
explic din nou
de la capăt
plimbat|plimbată|plimbați|plimbă|plimba|plimbări|purtat|trimis|trimisă|aruncat|pasat|dat|mutat|redirecționat|transferat .. unul la
de la un|unul|una|o|ana|dumneavoastră la altul|alta|alt|altă|caiafa
ana la caiafa|la
alt|altă|altui departament|ghișeu|ghiseu|birou|operator|coleg|colegă|colega|instituție|număr
povestea|poveste|totul|explic|explicat|spun|povestit|povestesc .. de la capăt
povestea|poveste|totul|explic|explicat|spun|povestit|povestesc .. din nou
de la capăt|capat|zero|început|inceput
cercul|cerc închis|vicios
dat|trecut|luat|mutat din|prin mână|trei|patru|cinci
pe rând

[concept unhelpful-ignored]
ignor*|nepăs*|refuz*|dezinteres*|indiferen*
incompet*|neprofesion*|leneș*
nu interes*|ajută
habar n
nu vă pasă
nu i pasă
nu m a ajutat
nu se poate
nu|n vă|va|îi|ii|le|mă|mi|i|se pasă|pasa|interesează|intereseaza|deranjează|ajutat|ascultat|băgat|băgați|auziți
nu știe|stie|știu|stiu|are|au|ajută|pricepe nimeni|nimic|idee|habar|să
incompetent|incompetentă|incompetență|incompetenta|incompetenți|incapabil*|nepregătit*|nepriceput*|amatorism|amatori|neprofesional*|neprofesionalism|bătaie de joc
dat|dau|dă|ridicat din|umeri|a umeri|lehamite|mână
pot face
asta|atât e|este|i|putem|pot .. treaba|politica|regula|tot|regulament*
își|isi|vă bat|bateți|bate joc
vă bat
taie|tăiați|tai frunze|frunza la câini
tai frunze
cu căștile
bea cafea
nimeni nu|n face|mișcă|misca|vine|vrea|rezolvă|știe|ajută

[concept lied]
mint|minți*|minciun*|mincino*
fals|neadevăr*|inventat*
nu e adevărat
minte|mințea
falsă|scornit|scorneală|născocit|aburit|aburiți|aburesc
vrăjeală|vrajeala|vrăjit|vrăjeli|vrăjiți|gogoși|gogosi|baliverne|basme|povești|povesti|brașoave|texte|bazaconii|balivern*|abureală|abureli .. vând*|spun*|nu|de|cu|doar
brehn*|brehat|vreni*|vret|pizdej|pizdeș
ați|ati|a|au mințit|mintit|păcălit|pacalit|vrăjit|aburit|îmbrobodit|prostit|fraierit|înșelat|inselat

[concept treated-like]
tratat*|tratament*|tratează
respect*|omenie
ca pe|un
de parcă
bun simț
ca pe un
ca pe o
tratat|tratată|tratați|tratează|trateaza|tratarea .. ca|de|parcă|mai|diferit|urât|mizerabil|prost|fără
ca pe un|o|niște câine|caine|gunoi|vită|hoț|hoață|cerșetor|cersetor|om|prost|proastă|animal|animale|număr|infractor|nimeni|ultimul|criminal|cârpă|sac|bagaj|oaie|minge
de parcă|parca aș|as|am|eram|eu|ar
ca|pe ultimul|ultima|niște om|persoană|oameni|gunoaie|animale|vite|câini|saci
bun|bunul simț|simt|simțul
omenia|omenește|omenesc
ca la grajd|vite|ușa

[concept cannot-log-in]
blocat*|acces*|suspendat
resetare|resetat
deloghează
parola greșită|nu
mă scoate
nu pot .. intra*|loga|conecta|accesa|autentific*
nu mă lasă .. intra*|loga|conecta|accesa|autentific*
nu reușesc .. intra*|loga|conecta|accesa|autentific*
parola|parolă|parolei .. greșit*|gresit*|incorect*|expirat*|nu|uitat*|resetat*|blocat*|veche|nouă|invalid*
contul|contu|cont|accesul|profilul blocat|blocată|suspendat|dezactivat|închis|inaccesibil|banat|înghețat|restricționat|sters
blocat|blocati|suspendat|banat|dezactivat|închis|înghețat contul|cont|accesul|cardul|profilul|aplicația
mă|ma|ne scoate|dă|aruncă|arunca|deloghează|delogheaza|deconectează|tot din|afară|afara|mereu|scoate
ne scoate
resetez|resetat|resetarea|reset parola|contul|pinul|autentificarea
codul|smsul .. expirat|expiră
nu intră

[concept crashes-freezes]
blochează|blocat|crapă|pică|cade|îngheaț*|crash*
lent*|încet|sacad*
se blochează|blocheaza|închide|restartează|învârte|încarcă
ecran negru
merge greu
aplicația|aplicatia|app|appul|programul|site|siteul|pagina|jocul|laptopul|telefonul|ecranul|softul|serverul|sistemul|platforma|portalul|robotul .. blochează|blocheaza|blocat|închide|inchide|îngheață|ingheata|înghețat|crapă|crapa|cade|pică|pica|moare|crash*|murit|căzut|picat
crapă|crapa|crăpat|crașuri|crash|crashează|crasheaza|crashuri|crasheste|crashul|freeze|freezeaza|îngheață|ingheata|înghețat|inghetat .. aplicați*|ecran*|telefon*|joc*|program*
bug|buguri|bugată|bugat|lag|laguri|lagheaza|laguieste
ecran|ecranul negru|alb|albastru|înghețat|inghetat|blocat|gol
visnet|viset|zavisaet|glucit|gliucit|tormoz*
rămâne|ramane blocat*|pe|agățat*|înghețat*|la
s a blocat|închis .. la plată
se închide|inchide singur*|mereu|la|când|aplicația

[concept connection-down]
picat*|pică|cade|căzut*|întrerup*|deconect*|mort
fără net|internet|semnal
nu am net
nu am internet
nu am semnal
nu merge netul
nu|n|fără|fara am|avem|merge|mai|e|prind|mere|are .. net|internet|semnal|netul|internetul|rețea|conexiune|curent|wifi|ton
picat|pică|pica|căzut|cazut|cade|moare|murit|mort|moartă|întrerupe|intrerupe|întrerupt|oprit .. net|netul|internet*|semnal*|rețea*|conexiun*|linia|wifi*|tv|televizor*|legătur*
nu|n am|avem ton|semnal|net|internet|imagine|tv|rețea
o liniuță|liniuta
nu e|este|i internet|net|semnal|lumină
netul|netu|internetul|internetu|semnalul|conexiunea|rețeaua|wifiul|linia|cablul .. pică|pica|picat|cade|cad|căzut|cazut|mort|moartă|moare|întrerup*|intrerup*|zero|slab

[concept update-broke]
ultimul update
ultima actualiz*
noua versiune
versiunea nouă
după .. actualiz*|update*|upgrade*
de la .. actualiz*|update*|upgrade*
de|după|dupa|odată la|cu|ce ultima|ultimul|noua|actualizarea|actualizare|update|updateul|upgrade|versiunea|ați
după|dupa actualizarea|ultima|resetare|update|service

[concept payment-fails-on-page]
nu acceptă
plata|plată|cardul|card|comanda|tranzacția .. respins*|nu|eroare|eșuat*|refuz*|eșuează
coșul se golește
nu pot plăti
nu pot finaliza
plata|plată|plăți|tranzacția|cardul|comanda .. respins*|refuzat*|eșuat*|esuat*|eroare|nu|eșuează|blocat*|nereușit*|pică|refuză
mă lasă .. plăti|plati|plătesc|platesc|finaliza|finalizez|plata|achita|achit|comanda
coșul|cosul .. gol|golește|goleste|dispar*|șterge|nu
butonul de|plătește|finalizează plat*|finaliz*|nu

[concept data-deleted]
șters*|sters*|pierdut*|dispărut*|disparut* .. poz*|fișier*|date|puncte*|contul|tot|toate
s au șters
s a șters
mi ați șters
pozele|fotografiile|fișierele|datele|contactele|mesajele|punctele|notele|documentele|istoricul|salvarea|salvările|progresul|filmările|lista|lucrarea .. dispărut*|disparut*|șters*|sters*|pierdut*|duc|dus|gol*|zero
irecuperabil*|nerecuperat*|recuperare|recuperați|recuperez
șters|sters|ștearsă|șterse|sterse|șterge|dispărut|disparut|dispărute|dispar|evaporat .. poz*|fișier*|date|datele|contul|istoric*|salvar*|puncte*|mesaj*|contact*|note|notele|tot|toate|playlist*|comenz*|documente*

[concept data-leaked-shared]
terț*|confidențial*|expus*|vizibil*|distribuit*
fără acord*|consimț*
făcut public*
scurs|scurgere|divulg*|public*|publicat*|dezvălui*|transmis*|trimis|vândut .. date*|altcuiva|străin*|tuturor
dat mai departe .. date*|altcuiva|străin*|tuturor
scurgere|scurgeri|scurgerea de|datelor date|informații|din
făcut|făcute|făcută public|publică|publice
secret|secretul|discreție
third
pe grupul|lista părinților|clasei|firmei|comună
cui|dat|vândut|văzut|citit .. datele|numărul|dosarul|adresa|analizele|numele
a trimis .. datele|numărul|dosarul|adresa|analizele|numele
date|datele|adresa|numărul|analizele|dosarul|diagnosticul|fișa|mesajele|salariul|cnp*|lista .. scurs*|publicat*|expus*|vândut*|divulgat*|altcuiva|altora|altui|străin*|tuturor|afișat*

[concept others-saw-my-account]
altui
alt copil|pacient
datele altui|altor*
altei|altor persoane
nu eu
cineva|altcineva|străin*|alții .. cont*|intrat*|văz*|vede|accesat|acces
un necunoscut .. cont*|intrat*|văz*|vede|accesat|acces
nu am fost eu
în|in|pe contul|cont|profilul meu|copilului|mele|nostru .. apar*|altcineva|altei|altui|văd|date*|numele|comenzi*|intr*
văd|vad|apar|apare|primesc|vede|am primit .. unui domn
datele|numele|adresa|analizele|comenzile|contul|pozele|factura|extrasul|dosarul|rezultatele altei|altui|altcuiva|unui|unei|altor
altcineva|altcuiva|altul|cineva|altii .. contul|cont|card|abonament*|numele meu|numărul|profil*
contul|profilul|dosarul|fișa|abonamentul|cardul altui|altei|altcuiva|unui|unei
cineva a .. cont*|card*|abonament*
s a|cineva|altul conectat|logat|conduce|folosește|foloseste pe|din|contul

[concept identity-theft-hacked]
spart|hack*|furat*|uzurp*|compromis*|clonat*|phishing*
neautoriz*|fraudulos*
folosit numele
furt de ident*
pe numele meu
în numele meu
credit pe numele
nu eu am
au|a spart|hackuit|furat|clonat|golit|preluat|luat .. cont*|card*|mail*|banii|identit*|facebook*
cineva|altcineva|escrocii|hoții|hackerii .. cnp*|buletinul|semnat|intrat|credit|comandat
cineva|altcineva|escrocii|hoții|hackerii .. numele meu
pe numele meu|mamei|soțului|tatălui|nostru .. credit|cont|contract|abonament|comenzi|comandă|împrumut|firmă|deschis|făcut
nu|n am|eu făcut|luat|semnat|cerut|comandat|deschis .. credit*|contract*|împrumut*|cont
credit|credite|împrumut|cont|contract|abonament|cartelă făcut|luat|deschis|pe|semnat|fals|făcute fals|numele|pe|în|fără
semnatura falsificat*
plăți|plati|tranzacții|retrageri|comenzi .. hong kong
fraudă
hăcuit*|hecăr*|hakeri|vzlomal*

[concept unwanted-marketing]
dezabon*|nesolicitat*|spam*|marketing|hărțui*|scoatet*
sună mereu|zilnic
nu mă mai sunați
nu mă mai suna*
ștergeți mi numărul
ștergeți|stergeti|scoateți|scoateti .. numărul|numarul|adresa|mailul|listă|lista|baza
agasat|agasați|pisat|bombardat*|asaltat
lăsați|lasati|lasă mă|ma|ne în|in pace|odată
in pace
sună|suna|sunați|sunati|telefoane|apeluri|mesaje|mailuri|smsuri zilnic|mereu|continuu|întruna|nesolicitat*|publicitar*|comercial*|nedorite
bifat|refuzat|cerut .. marketing|reclame|ștergere|oferte|newsletter

[concept burnt-fire]
ars|arsur*|arde|arzând|ardea|arși|foc|focul|flacar*|incendiu*|aprins|aprinde|opăr*
fum|fumul|fumeg*|topit*|scântei*
incendiat|incendii
arsă|arse|ardere|carbonizat
funingine
bășici|vezică|veziculă
topi|topește|încins|încinge|frige
pompieri|pompierii|extinctor|stingător|detectorul
pojar|gorit|scurtcircuit
m am ars|opărit|oparit|fript

[concept electric-shock-explosion]
curentat*|electrocut*
explod*|explozi*|bubui*
supraîncălz*|încins*|umflat|monoxid
șoc electric
se încinge
m a zvântat
a sărit în aer
curentează|curentă
pocnit|plesnit|detonat
împământare
detectorul|gaz|gaze
alarma|detectorul de|a monoxid|gaz|fum

[concept injured]
rănit*|accident*|lovit*|rană|răni|sânge*|fractur*|ghips*|gips*|copci|cusături|comoție|entors*|vânătă*|tăiat*|cicatric*
căzut*|alunecat*|leșin*|prins|strivit*
rupt mâna|piciorul
rănii|rănilor
rupt|fracturat|spart|zdrobit|luxat|scrântit|strivit|prins|lovit|tăiat|taiat|julit|crestat|sucit .. mâna|mana|piciorul|degetul|degete|degetele|glezna|genunchiul|coaste|coasta|încheietura|umărul|brațul|capul|dintele|nasul|șoldul|talpa|fruntea|bărbia|ochiul|clavicula|coccisul|falca
șoldul rupt*
luxație|ruptură|contuzie|contuzii|cucui
mușcat|muscat|mușcată|muscata|mușcătură|mușcă câine*|de|copil*|mână
căzut|cazut|alunecat|căzu .. și|mi|rupt|spart|lovit|scări|gheață|gresie|cap|spital
amputat|orb|pierdut vederea|ochiul|degetul|auzul
amețit|inconștient*|hematom
medic|certificat|legist|medico legal
ochiul|ochii umflat|roșii|roșu|ars|iritat|infectat
mi am|a rupt|spart|tăiat|taiat|fracturat|luxat|scrântit|crestat
m am tăiat|taiat|julit|lovit|crestat|înțepat|intepat

[concept allergic-reaction]
alergi*|anafil*|iritat*|erupți*|umfl*|mâncărim*
urticar*|bubit*|bășic*|piele|pielea
alune|arahid*|nuci|gluten*|celiac*|lactoz*
alergeni|alergen|epipen|adrenalină|antihistaminic*
iritat|iritată|iritație|iritatie|iritații|înroșit|inrosit|roșeață|roseata|eczem*|dermatit*|urticarie|erupție|eruptie|bube|bubițe|coșuri|pete roșii
mănâncă|mananca|mâncărime|mâncărimi|mancarime|usturime|ustură|ustura .. piele*|scalp*|ochi*|mâini|tot|fața
piele|pielea|scalp|scalpul .. ars*|roșie|iritat*|jupoaie|jupuit*|crăpat*|bășici|umflat*
astm|criză|bronhospasm|sufocat
intoleranță

[concept food-poisoning-vomiting]
intoxic*|toxiinfecți*|vărsat*|vomit*|vomă|borât*
diaree*|stomac*|burta|greață|salmonel*|otrăvit*
rău de la
otravă|otrăvire
cufureală|cufurit|pântecăraie|crampe|colici
i s a făcut
deshidratat*|perfuzii|perfuzie

[concept choking-suffocation]
înec*|sufoc*|asfixi*
respir*|înghiți*
gât|gâtul|strangul*|învinețit
îneacă
gâtul|gatul|capul prins|blocat|între|în

[concept brakes-steering-failed]
frân*|volan*|direcți*|airbag*|centur*|accident*|tampon*|ciocnit
în șanț|pericol
roata a
puteam|putea muri
lovit cu mașina
era să mor
puteam să mor
pedala|pedalei .. podea|cedat|frân*|dus|lăsat
accident|accidentul|accidente|accidentat|ciocnit|tamponat|ciocnire|impact|carambol|intrat în parapet|copac|stâlp|șanț
plecat în
roata|roată|anvelopa|cauciucul|ghidonul|furca|lanțul .. căzut|cazut|sărit|desprins|ieșit|rupt|plesnit|explodat|mers

[concept danger-hazard]
pericol*|periculo*|primejd*|riscul|risc|riscă
nesigur*|siguranța|toxic*|chimic*|mortal*
ascuțit*|tăios*|cuie|lamă|ciob*
neasigurat|neasigurată|nesecurizat*|neprotejat*|nesupravegheat*
pățește|patesc|cade .. cineva|un|copil|nenoroc*
sa pățească
otrăvitor|coroziv|acid|clor|vapori|letal
tăioasă
crimă|criminal|criminali|criminală
opasn*

[concept hospital-visit-because]
spital*|salvare*|ambulanț*|operat*
internat*|112|reanimar*
la urgență|urgente
la|în|in spital|spitalul|urgență|urgenta|urgențe|urgențele|upu|reanimare|terapie|floreasca|ati
ajuns|dus|dusă|duși|internat|internată|sfârșit|trimis|zăcut|stat .. spital|urgenț*|upu|salvare|reanimare|terapie
chemat|sunat|venit|luat|dus .. salvare*|ambulanț*|112|smurd
zile de îngrijiri|spitalizare|internare
internare
certificatul medico
perfuzie|perfuzii|branulă|cusut|pansat|pansamente
fizioterapi*|kinetoterapi*

[concept quality-service-bad]
zero|dezastru
niciodată|evitați|feriti|ocoliți
servicii proaste|jalnice
nu recomand
cel mai prost
cea mai proastă
cele mai proaste
nu mai cumpăr
nu va duceti
nu mai recomand|calc|cumpăr
servicii|serviciu|servire|serviciile|service|firma|firmă|organizare|livrare|deservire|companie .. proast*|prost|slab*|jalnic*|mizerabil*|zero|execrabil*|deplorabil*|rahat|lamentabil*|praf|groaznic*|oribil*|naspa|nasol*|varză
neserios|neserioasă|neserioși|neserioase|neseriozitate|neseriozitatea|seriozitate
bătaie|bataie de joc
dezamăgit|dezamăgire|dezamăgită
haos|harababură|bulibășeală|debandadă|balamuc|dezorganizat*|dezorganizare|varză|circ
jale|mizerie|porcărie|bordel de firmă|companie|serviciu|organizare

[concept money-back]
vreau banii|suma
înapoi|cer banii
banii mei
suma înapoi
banii înapoi|inapoi|inapoii
dați mi banii
îmi vreau banii
restituirea banilor|sumei
vreau|vrem|cer|dau|dați|dati|dă|îmi|aștept|vreu|trimiteți|rog|doresc banii|banuții|suma|bani|înapoi|toți banii
înapoi|inapoi banii|bani|suma|toți|integral|pe|cei|taxa|chiria|garanția
inapoi banii
restituiți|restituiti|restituire|restituirea|restituie|restituit .. banii|suma|integral|lei|prețul|contravaloarea|chiria|taxa
banii|bani|suma|integral|toți înapoi|inapoi|inpoi|inapio|returnați|integral
banii|banu meu|mei|mele|noștri|ăștia
virați|virati|vărsați|trimiteți|depuneți .. banii|suma|iban|lei

[concept refund-word]
ramburs*|restitui*|restitut*|returna*
retur
dați|dați mi|dati înapoi|inapoi
returnarea|returnați|returnati|returnare|returna|returneze|returnată|retur|returul .. bani*|sum*|lei|plăț*|tax*
refund|refundul|refundați|refundare|refunduri
decont|decontare|decontarea|decontați
stornare|stornarea|stornați|storno
înapoiați|înapoierea|înapoiere|înapoieze
cashback|voucher nu
întoarceți|intoarceti|întoarcă|întoarcerea banilor|banii|suma|lei|mi|cei

[concept refund-part]
ce am plătit în plus
suma|banii în|luată plus
diferența
plătit în plus
diferenței
returnați|restituiți|dați|virați|returnati|dati .. diferența|jumătate|partea
zilele|lunile|orele|perioada|lecțiile|ședințele .. rămase|neefectuat*|nefolosit*|ore
pe restul .. rămase|neefectuat*|nefolosit*|ore
proporțional|parțial
cei|cele 12|15|20|30|40|45|50|60|64|80|90|96|100|120|140|150|180|200 de|lei|euro lei|euro
plătit|platit în|in plus|excedent

[concept replacement-new-one]
nou|nouă
inlocui*
în loc
unul|una nou|nouă|bun|bună
vreau alt*|altul|alta
alt|altă|altul|alta|alte|altele nou|nouă|bun|bună|noi|bune|în loc
unul|una|unu nou|nouă|bun|bună|întreg|funcțional|care merge|noua|buna
produs|telefon|aparat|card|set|colet|saltea|piesă nou|nouă|noi|sigilat
încă|inca un|o dată|una|set
retipări*|reprint*|retrimiteți
alta|altul|altele va|vă|rog|acum|urgent
exemplar nou|conform|corect

[concept exchange-swap]
schimb*
mărimea potrivită|bună|corectă
culoarea corectă|bună
schimbați|schimbati|schimb|schimba|schimbă|schimbarea|schimbe|schimbul|preschimbați|preschimbare .. mi|cu|mărime*|culoare*|alta|altul|una|unul|pe|l|o|pantof*|rochi*|bilet*|produs*
mărimea|marimea|măsura|culoarea|modelul|numărul|perechea|varianta|masura .. corect*|potrivit*|bun*|36|38|40|42|xl
altă|alta|alt mărime|marime|culoare|model|dată|cameră|scaun|număr
mutați|mutati mă|ma|ne|mi|m într o|în|rezervarea
mutati mă

[concept repair-fix]
repar*|remedi*|depan*
rezolv*
fixați
faceți să meargă|funcționeze
să funcționeze|meargă
pus|puneți la punct
puneți în funcțiune
soluționa*
faceți|faceti|fă|fa|faci|face|facă .. meargă|mearga|funcționeze|pornească|sune|țină
să meargă|mearga|funcționeze|functioneze|pornească|încălzească
reglați|reglare|regleze|strângeți|lipiți|astupați|desfundați|sudați|ungeți|vopsiți
in functiune
dregeți|drege|dreagă|dres
refaceți|refaceti|refacă|refacerea|reface .. lucrarea|zidul|parchetul|tencuiala|racordul|peretele|instalația
verificați|diagnoză
chiniți|remontați|remontat|cinești
resetați|reporniți|porniți

[concept come-and-do]
veniți
veniți|veniti|vină|veni să|odată|și|azi
trimiteți|trimiteti un|o|pe|cineva|echipa|tehnician*
să vină cineva|tehnicianul|cineva
veniți|veniti|vino|vină|vina|vie|vii|poftiți .. să|si|și|odată|azi|mâine|acum|repar*|faceți|montați|luați|ridicați|vedeți|verific*
trimiteți|trimiteti|trimite|trimită .. cineva|om|echip*|tehnician*|instalator*|mecanic*|meșter*|electrician*|depanator*|curier*|medic|unul
trimiteți|trimiteti|trimite|trimită .. pe cineva
să vină|vina|vie|treacă|ajungă .. cineva|tehnician*|instalator*|echip*|să|azi|mâine|un
poate|puteți|puteti|poți .. veni|trece|trimite|vină
intervenți*|interveniți
la fața locului

[concept compensation]
despăgub*|compens*|daune|daunele
plătiți
acoperi*|suportați|plătiți cheltuieli*|pagub*|daun*|dauna
decont*|daune morale|morale
daună|prejudiciu*|prejudicii|pagubă|pagube
plătiți|platiti|achitați|acoperiți|suportați|plătească|acopere|suporte|plata .. dauna|daunele|paguba|pagubele|marfa|animalele|vaca|stricăciun*|cheltuieli*|tratament*|spital*|costuri*|pierderi*|zugrăv*
cine îmi|imi|mi|ne|plătește|plateste plătește|plateste|dă|da|acoperă|suportă
câștig|castig|câștigul|venit|venitul nerealizat|pierdut|zilele
zile|zilele|ziua pierdut*|nelucrat*|de muncă
kompensați*|răsplăti*|bonificați*

[concept cost-reimburse]
cheltuieli*|costul|costuri*|taxiul|factura
suportați|acoperiți|achitați
decont*
cine plătește|plateste|suportă
cheltuieli|cheltuielile|cheltuiala|costul|costurile|costuri|nota|factura|bonul|chitanța|taxiul|hotelul|tratamentul|tractarea|spitalizarea|reparația|spălarea|medicamentele|consultația .. suport*|acoper*|plăti*|platit*|decont*|ramburs*|achit*|restitui*
suportați|suporte|suportarea|acoperiți|acopere|acoperirea|achitarea|plata .. cheltuieli*|cost*|taxi*|hotel*|spital*|medic*|tratament*|reparați*|transport*|internăr*|fizioter*|tract*
plătiți|platiti|plătească .. taxi*|hotel*|spital*|tratament*|reparați*|medic*|dermatolog*|zugrăv*|tractare*|curățător*|curatator*|ghips*|fizioter*
am dat|plătit|cheltuit|plătii .. taxi*|hotel*|medic*|bilet*|transport|drum*
chitanța|chitanțele|bonul|factura este|e|sunt|atașat*|anexat*
cine plătește|plateste|suportă|acoperă

[concept discount-goodwill]
reducer*|discount*|scăder*|scădeți|reduceți|compensare
un gest|voucher
jumătate de preț
jumătate|jumatate|20|30|50|procent* .. preț*|reducere|din|sută
bonificație|bonus|puncte

[concept apology]
scuze|scuzele|scuză|scuzați|iertare|regrete
părere de rău
scuzelor|scuzei|iertarea|iertăciune|iertați
cer|cere|ceară|ceara|cereți|cereti|aștept|astept|vreau|merit|datorați|doresc|pretind|măcar .. scuz*|iertare|iertat
recunoașteți|recunoasteti|recunoască|asumați .. greșeala|vina|că|eroarea
în genunchi .. scuz*|iert*|ceară

[concept explain-why]
dece
explic*|lămuri*|clarific*|justific*
de ce
cum de
în ce bază|temei
pe ce bază|temei
motivul|motiv|din ce cauză
motivați
pe|în|in ce|care bază|baza|temei|drept|articol|considerent*
motivul|motiv|motivele|temeiul|rațiunea
ce înseamnă
cu ce drept|ocazie|scop
nu înțeleg
ați|a|ati calculat|ajuns|stabilit
cum s a calculat|ajuns

[concept tell-when]
până când
când|cand|pe când
cât mai|timp|durează
în cât timp
ce dată|oră
când|cand vine|veniți|primesc|ajunge|se|aveți|puteți|intră|pot|o să|va|livrați|sosește|terminați|începe|reparați|merge|deschideți
până|pana când|cand|la ce
pe|la|în|din ce|care oră|ora|dată|data|zi|interval
termen|termenul exact|ferm|clar|concret|realist|de
la|pe|când|cât ce|cam oră|deschis|deschideți|program
kogda|kagda|cînd

[concept status-inquiry]
stadiul|stadiu|statusul|status|situația|verific*
noutăți
ce se întâmplă|intampla|aude
puteți|puteţi|ați putea|poti|puteti verifica|spune|să|confirma
stadiul|stadiu|status|statusul|starea|situația|situatia|mersul|soarta|progresul .. comenzii|dosarului|cererii|lucrării|reclamați*|coletului|este|e|mea|reparației
în|in ce stadiu|fază|faza|punct|etapă
ce se|s|mai|e|a întâmplă|intampla|aude|intamplat|întâmplat|știe|nou|fost|cu
urmăriți|căutați
puteți|puteti|poți .. verifica|spune|confirma|preciza|vedea|căuta
mai durează
sunt gata
e gata
aștept|astept vești|noutăți|răspuns|confirmare

[concept let-me-know]
anunț*|informa*|comunic*|spuneți*|confirm*|precizați
spune mi
să știu|stiu|ştiu|aflu
aș dori|vrea să
vă rog să mi
țineți mă la curent
vreau să știu
avertizați
transmiteți
vreau|vrem|aș|as|doresc|trebuie|merit .. știu|stiu|aflu|știm|ști|afla
să|sa știu|stiu|aflu|știm|aflăm
spuneți|spuneti|ziceți mi|ne|dacă|când|cum|cât|clar

[concept answer-me]
răspund*|răspuns|răspunsul|aștept
reveniți|scrieți
sunați|sunati|suna|sunaţi mă|ma|inapoi
contact*|contactați|luați legătura
aștept|astept|așteptăm|cer|vreau|solicit|rog .. răspuns|raspuns|reacție|semn
să|sa mă|ma|ne sune|sunați|contacteze|contactați|caute|suni|răspundă
revenire|reply
mă|ma auzi|auziți|auziti
e cineva
sunați|sunati|sună|sune|apelați|telefonați|contactați|contactati|scrieți|scrieti|reveniți|reveniti mă|ma|ne|mi|înapoi|azi|odată
mă sune|sunati|sunați|contactați

[concept how-possible]
e posibil|normal
cum|cum este|e|se|poate posibil|poate|de|ați
cum se poate
cum este posibil
ce fel de
vă permiteți|permiteti
vi se pare normal
cum este|e|se|poate|ați|ati|puteți|naiba|dracu|adică posibil|poate|putut|posibila|asta|permite
mi se pare
cum se|vă|va|de|îndrăzn*|iti permite|permiteți|permiteti|poate|explică|îndrăzniți|permiti
ce fel
cine|nimeni .. mai|nu face|vede|verifică|răspunde
așa ceva
cu ce drept|tupeu|obraz|ocazie

[concept cancel-contract]
rezili*|închid|închei|încetare*|încheia|închide
anulați|anulez|anularea|renunț*
denunț*
desfac* contract*
anula|anulare|anulăm|anulezi|anuleze
desființați|desființez|desfac|desfaceți|încetez
anulați|anulati|anulez|anulăm|anulare|anularea|anula|anulează .. contract*|comand*|rezerv*|poliț*|tot|lucrarea|înscriere*|programare*|cursul|prelungire*|bilet*|internarea|licența
contractul|comanda|rezervarea|polița|abonamentul|programarea|înscrierea .. anulați|anulati|anulez|reziliați|reziliez|anulată|reziliat|încetat|închis
închei|inchei|încheiați|încheiem|rup|rupem|terminăm|opresc .. contract*|colabor*|relați*|abonament*|tot
doresc|vrem|dorim .. comand*|produs*|contract*|serviciu*|dulap*|saltea*|nimic|lucrare*|colabor*
rastorg*|otmen*

[concept end-subscription]
dezabona*
închei abonament*
abonament*|abonamentul anul*|înche*|opri*|rezil*
opriți|anulați|închideți abonament*
abonamentul|abonament|abonamentele|abonarea .. anulați|anulez|închideți|închid|opriți|reziliați|reziliez|încetați|inchideti|opresc|anulati|opriti|renunț|scoateți
anulați|anulati|anulez|anulare|anularea|închideți|inchideti|închid|inchid|închei|închide|opriți|opriti|opresc|reziliați|reziliez|rezilierea|încetați|incetati|încetarea|renunț|terminați .. abonament*|pachet*|revist*|ziar*|premium|legitimaț*|card de|înscriere*|aboname*
dezabonez
doresc .. abonament*|abonat*|membru|prelungire*|revist*|client*
nu vreau .. abonament*|abonat*|membru|prelungire*|revist*|client*
opriți|opriti|anulați prelungirea|reînnoirea|plata|plățile|cutia|livrările|lunar*
scoateti mă

[concept delete-account-data]
șterg*|elimin*
date*|cont*|contul|poz*|număr* șter*
scoateți*|scoateti*|radiați|închideți contul
ștergeți|stergeti|șterge|sterge|ștergerea|stergerea|ștergere|ștergem|șteargă|ștearsă .. contul|cont|datele|date|numărul|numele|pozele|poza|adresa|mail*|profilul|mesajul|fotograf*|tot|fișierul|filmul|mențiun*|istoric*|evidenț*
scoateți|scoateti|scoate|eliminați|dați|luați .. datele|numele|numărul|poza|pozele|fotografi*|filmul|postarea|adresa|anunțul|jos|contul .. jos
închideți|inchideti|dezactivați|dezactivare|desființați .. contul|profilul|cont
dați|dati|dă o|l|le jos
radiați|radierea|radiere
udalit*

[concept withdraw-from-purchase]
14 zile
renunț la
retrag*|retragere|returnez|returna*|returul|retur|trimit înapoi
dreptul de retragere
luați|luaţi înapoi|l
returnez|returnăm|returna|returnat|returnare|returnarea|retur|returul .. produs*|comand*|marfa|colet*|14|30|zile|banii|bani
drept|dreptul de|la retragere|retur|răzgândire|razgandire|denunțare
oug|34 2014
am răzgândit|razgandit|răzgândesc
răzgândit|razgandesti
retur în|in 14|30

[concept stop-charging]
opriți|nu|nu mai opriți|luați|rețineți|facturați|taxați|trageți|retrageți
încetați|incetati|opriți plăț*|tax*|factur*
nu mai luați|rețineți|trageți
opriți|opriti|încetați|incetati|stopați|sistați .. plăț*|plata|debit*|tax*|factur*|retrager*|încasar*|rat*|luat|penal*|abonament*
imi luați
anulați|opriți|revocați|blocați .. debitarea|mandatul|cardul|recurent*

[concept deliver-it-send-it]
trimiteți*|livrați*|aduceți*|expediați|trimite|livrarea
vreau coletul|comanda|marfa|produsul
trimiteți|trimiteti|trimite|expediați|expediati|livrați|livrati|aduceți|aduceti|adu|aducă|trimită|retrimiteți|predați|remiteți .. colet*|comand*|pachet*|marfa|mi|ne|l|o|i|le|odată|odata|azi|urgent|mâine|card*|produs*|piesa|bilet*|cod*|factura|acte*|restul
vreau|vrem|aștept|cer|doresc|astept|unde .. coletul|comanda|pachetul|marfa|cardul|rochia|salteaua|livrarea|produsul|piesa|codul|biletul
să|sa fie|mi|ne|îmi|ajungă livrat*|trimis*|adus*|expediat*|aduceți|trimiteți|livrați|aducă|ajungă
întoarceți|redirecționați|mutați .. coletul|paletul
prișliți|prislati|dostavi*
dați|dati|da|dă mi|ne cardul|actul|buletinul|cheile|certificatul|codul|biletele|diploma

[concept where-is-it]
pe unde
unde e|este|sunt|a
unde a ajuns|dispărut
naiba|dracu .. coletul|comanda|pachetul|marfa|banii|produsul|curierul|plicul|biroul|patul|bagajul|valiza|mașina|rambursarea|abonamentul|piesa|alternatorul|tehnicianul|livrarea|pensia|cardul
unde e|este|mi|i|sunt
se plimbă
este coletul
luat .. colet*|pachet*|banii|bagaj*

[concept when-does-it-come]
data livrării
pe când
când|cand vine|ajunge|vin|primesc|livrați|sosește|intră|se|va|trimiteți
când|cand vine|ajunge|primesc|intră|soseș*
data|ziua|ora estimat*|livrării|exactă|montajului|sosirii
mai vine|ajunge|durează|aștept|e .. azi|mâine|mult|odată|săptămâna
vine|ajunge|sosește odată|azi|vreodată|astăzi|mâine

[concept keep-promise]
respect*|onor*|îndepliniți
țineți|tineti vă|va de|cuvânt*|promisiun*
conform contract*|ofert*|înțeleger*
țineți|tineti|țină|tine|ține|ținerea vă|va|de|ți|și .. cuvânt*|cuvant*|promis*|vorba|promisiune
faceți|dați|acordați|dati|faceti|activați|aplicați|plătiți|montați|livrați .. oferta|scrie|promis|zis
așa|asa|cum|ce|conform|precum ați|ati|a|s a|ni promis|zis|spus|scris|vorbit|stabilit|semnat|garantat|jurat|convenit
precum ați
conform contract*|ofert*|înțeleg*|promis*|legii|reclamei|poliței
vă|va țineți|tineti|obligați|angajat
lăsați|rămâne|păstrați|mențineți|lasati prețul|pretul|cum|oferta|25|abonamentul|la
dau|dă|dați cuvântul

[concept finish-the-work]
lucrarea
terminați|terminați lucrarea|finaliz*|finalizați|executați|executa*|montați|instalați|conectați|duceți
faceți|faceti ce|treaba|odată|ce
veniți să|și termin*|final*|mont*
montați|montati|montaj|montajul|montarea|monteze|instalați|instalati|instalarea|conectați|conectati|racordați|branșați|activați|activati .. odată|internetul|fibra|contorul|centrala|bucătăria|mobila|aerul|ușa|ferestrele|linia|serviciul|cum|ce|pachetul
faceți|faceti|fă|fa .. treaba|lucrarea|odată
faceți|faceti|fă|fa .. ca lumea
faceți|faceti|fă|fa .. cum trebuie
executați|executarea|execute|efectuați|efectuarea|prestați|continuați|începeți|reluați lucrarea|lucrările|montajul|serviciul|reparația|să
refaceți|refaceti|refacă|corectați lucrarea|montajul|peretele|parchetul|zugrăveala|gresia

[concept correct-invoice]
corectarea|stornarea
corect*|corectați|rectific*|rectificați|îndrept*|îndreptați|modific*|refaceți|storn*|stornați|recalcul*|emiteți factur*|factura|suma
factură|factura nouă|corectă|corecta|rectificată
corectați|corectati|corecta|corectarea|corectată|rectificați|rectificati|rectificarea|refaceți|refaceti|refacerea|recalculați|recalculati|recalculare|recalcularea|stornați|stornati|stornarea|reemiteți|îndreptați|verificați|modificați .. factur*|suma|nota|bon*|deviz*|calcul*|chitanț*|decont*|consumul|indexul|rata|tariful|graficul|impozit*|decizia|chiria
factură|factura|notă|nota|deviz corectă|corecta|nouă|noua|refăcut*|storno|rectificat*|rectificativă|corectat*
sumă|suma|indexul|tariful corect*|reală|real|este|e|din contract
fără|fara acest rând|rândul
nota|decizia cu suma mea
recalcul*|regulariz*|rectific*
factura|nota|suma|devizul|decizia|bonul|chitanța corectați|corectati|corect*|refaceți|refăcut*|rectific*|stornați|recalculați

[concept correct-record]
îndreptați
numele corect
modific*|corect*|actualiz*|schimb*|rectific*|îndrept* nume*|adres*|număr*|date|datele|contul|dosar*|evidenț*
puneți|puneți la loc|înapoi|punctele
ștergeți|radiați|scoateți mențiun*|înregistr*|datoria
corectați datele|numele|adresa
restabiliți|refaceți|adăugați|restituiți|puneți .. punctele|istoricul|numele|vechimea|înregistrarea
radiați|ștergeți|scoateți .. din evidenț*|restanț*|datoria|mențiune*|biroul
mutați|mutati|transferați plata|dosarul|contul|contractul|la|pe
numele|adresa|datele|data|numărul|anul|cnp*|contul corect|corectă|corecte|corectați|greșit|modificați
corectați|corectati|corecta|corectarea|îndreptați|indreptati|rectificați|modificați|modificati|schimbați|actualizați|actualizati|treceți|scrieți|refaceți .. numele|nume|adresa|datele|numărul|cnp*|anul|contul|dosarul|fișa|registrul|evidenț*|certificat*|diploma|buletin*|biletul|punctele|istoricul|statusul

[concept remove-fee]
fără penaliz*
anul*|anulați|scoateți|scoateti|ștergeți|eliminați|retrageți|storn*|scutiți tax*|amend*|factur*|penal*|suma|comision*|datoria
anularea|stornarea|ștergerea amenz*|tax*|factur*|penalit*
scoateți|scoateti|ștergeți taxa|comisionul|amenda
anulați|anulati|anulare|anularea|anula|scoateți|scoateti|scoate|ștergeți|stergeti|ștergerea|eliminați|eliminarea|retrageți|scutiți|renunțați|stornați|stornarea|luați|iertați .. taxa|taxe|taxele|amenda|amenzile|penalizarea|penalitatea|penalitățile|comisionul|comision|datoria|suma|debitul|dobânda|factura|impozitul|suplimentul|suprataxa|poziția|rândul|bacșișul
fără|fara penaliz*|penalități|taxă|taxe|comision|costuri|dobânzi|penalitati
ridicați|anulați|retrageți .. poprirea|executarea|sechestrul|somația

[concept unblock-restore]
deblocați*|deblocati*|debloc*|reactiv*|restab*|restabiliți|reporniți|reconect*|redați|restaura* contul|cardul|acces*|serviciul|curentul|netul
deblocați contul|cardul
dați mi acces*
acces la cont
deblocați|deblocati|deblocare|deblocarea|debloca|deblocat|deblocheze .. contul|cardul|banii|telefonul|accesul|mi|l|simul|suma
reactivați|reactivati|reactivare|reactivarea|activați|activati|activare|activarea|restabiliți|restabiliti|restabilirea|repuneți|redați|restaurați|recuperați|recuperez|recuperarea|reconectați|reconectati|rebranșați|reporniți .. contul|cardul|accesul|serviciul|curentul|netul|abonamentul|linia|datele|pozele|simul|gazul|apa|fișierele|l|aplicația|internetul|profilul|punctele
dați drumul|drumu
puneți|puneti la loc|contul|datele|pozele|punctele|aplicația
debanați|debanare|unban|debanez
resetați|resetati parola|contul|cheia|accesul|autentificarea
ridicați|scoateți blocajul|suspendarea|poprirea|interdicția|restricția
porniți|porniti|pornește căldura|serverul|apa|curentul|gazul
dați|dati|da|redați .. drumul|acces|accesul|contul|curentul|netul|apa

[concept speak-to-manager]
responsabil*
om|persoană real*|viu
cine răspunde|e responsabil|se ocupă
vorbesc|vorbi|discut|vorbim|discuta|contactez|întâlnire|audiență|audienta .. șef*|sefu*|manager*|director*|conducer*|patron*|responsabil*|om|primar*|superior*|cineva|supervizor*
din conducere
ma sune
cineva cu
mai sus
cine răspunde
se ocupă

[concept want-something-strong]
vreau|cer|solicit|doresc|pretind|vrem|solicităm|cerem|dorim|insist
vreu
îmi|imi doresc|trebuie
vreo|pretindem|exig|aștept|asteptăm
vă|va cer|solicit|somez|pretind|ordon|oblig
îmi|imi|ne vreau|vrem|doresc|dorim|cer|trebuie
trebuie să|sa|neapărat|musai
musai|neapărat|obligatoriu|negreșit
exijăm|somez|somăm
nimic altceva|decât

[concept polite-request]
puteți|puteti|ați|s putea|ar|putea
aș|as|am dori|vrea|vrea|ruga
se poate|ar|ar fi|fi
mulțumesc anticipat|rog
rog|rugăm|rugămintea|rugăminte|rugă
dacă|daca se|e|este|puteți|sunteți|aveți poate|posibil|puteti|amabil|amabili|bunătatea
fiți|fiti|sunteți|aveți amabil|amabili|amabilă|bun|buni|bunătatea|bunătate
cel mult
binevoiți|îngăduiți|poftim|poftiți|haideți
pajalusta|pojaluista

[concept at-once-urgent]
imediat|acum|azi|astăzi|mâine|urgent|urgență|repede|degrabă|rapid|numaidecât|acuma
în seara
cât mai repede|curând
până|pana mâine|vineri|luni|diseară|azi|la
urgentați|grabnic|neîntârziat|imediată|instant|pronto
acum|acuma|amu|acu|azi|astăzi|astazi|diseară|diseara|mâine|maine|odată|odata|pe loc
cât|cat mai|de repede|curând|curand|grabnic|urgent|rapid|iute|devreme
in secunda
până|pana mâine|maine|azi|luni|marți|miercuri|joi|vineri|sâmbătă|sambata|duminică|diseară|diseara|la|în|seara la|prânz|seară|ora
în seara|dimineața|săptămâna|după-amiaza asta|aceasta
mai|cât repede|iute|rapid
nu|n mai suportă|suporta|am|pot amânare|aștepta|timp|asteptare|răbdare
scorii|bîstro|sroceno|sruchno

[concept no-need-just-tell]
semnalez|semnalăm
pentru|de informare
vă informez
nu|n vreau|cer|doresc|aștept|solicit|trebuie|am nimic|bani|răspuns
doar|numai|voiam|am|vreau să|vă|știți|semnalez|spun|vă
ca să știți|stiti
nu cer|vreau nimic
aduc la cunoștință
doar|numai|atât|atat|voiam|vroiam .. spun|semnalez|știți|stiti|zic|anunț|informez|avut|voiam
doar|numai|atât|atat|voiam|vroiam .. de spus
nu|n cer|vreau|doresc|aștept|solicit|pretind|urmăresc|trebuie|am nevoie nimic|bani|despăgub*|răspuns|altceva|scuze|de|raspuns|pedeaps*|vouchere|să
ca|doar|numai|voiam să|sa știți|stiti|afle|știe|se știe|aveți
voiam să
sa știți
se știe
atat am
de spus
o sugestie|observație|idee|propunere|părere|sesizare

[concept do-not-want-money]
nu banii
nu|n vreau|cer|vreu bani|banii|voucher*|despăgub*|reducere
nu e vorba de bani
păstrați|tineti banii|vă
nu de bani
mă interesează
păstrați|tineti|țineți|băgați vă|banii|voucherul|voucher|puncte|va
banii|bani nu|n mă|mi|îi|e|rezolvă|vreau|contează|trebuie|ajută|sunt
nu|n mă|ma interesează|intereseaza|ajută .. bani*|sum*|voucher*|reducer*
nu pentru bani

[concept leaving-switching]
niciodată|nu|n|nici mai cumpăr|comand|vin|calc|iau|vedeți|mă
mă|ne mut|mutăm|duc|plec|las
plec|plecăm|schimb|trec|renunț la|altă|banca|operatorul|concurență
ultima dată|oară|comandă
ați|ati|pierdut pierdut|client|un|clientul
nu mai cumpăr|comand|am|vin|calc
pleca|plec|altundeva|la alt*
mă mut
ne mutăm
ne|ni mutăm|mutam|ducem|retragem|despărțim
mut|mutăm|trec|trecem|schimb|schimbăm|iau|luăm|cumpăr|comand .. alții|altii|alta|alt|altă|altundeva|concuren*|cei|altcineva|vecin*|orange|vodafone|digi|telekom
la alții|altii|concurență|concurenta|vecinii|alta|altul
alt|altă|alta bancă|banca|operator|furnizor|firmă|firma|magazin|salon|clinică|școală|sală|editură|asigurător|platformă .. mut*|plec*|trec*|găsit|am|merg|iau
niciodată|niciodata|nicicând .. nu|n|mai|la voi|comand|cumpăr|calc
ultima|ultim* dată|data|oară|oara|comandă|comanda|zi când|cand|la|de|pe
uhod|uhodim|pleacă și|plec și eu
plec și eu
adio
duși
nu mă mai prindeți|vedeți
mă|ma mut|lipsesc|retrag|despart

[concept go-public]
public|publica|postez|scriu|distribui|spun|dau mai|pe|tuturor|la|recenzie|facebook|la televiziune|presă|share|toată
recenzi*|review*|o stea|stele
avertiz*|află|afle|stie|știe lumea|toată|toată lumea
la televizor|tv|presă|televiziune
public|publicăm|publice|publica|postez|postăm|posta|pun|urc|urcăm|încarc|distribui|distribuim|dau|trimit|scriu|povestesc|filmez .. facebook|tiktok|insta|google|grup*|youtube|internet|net|linkedin|blog*|tot|tuturor|lume*|recenzie|poze*|clip*|filmul|captur*|peste tot|live|story
fac|facem|dau|faci|făcui public|publică|live|clip|video|reel|postare|viral|celebru|celebri|cunoscut
la televizor|televiziune|tv|știri|radio|ziar|presă|jurnal|pro tv|antena|observator
mai departe
la toată
audă toată lumea
recenzie|recenzia|review|reviewul negativă|pe|proastă|cu
afle|află|afla|vadă|vada|audă .. toată|toata|toți|toti|lumea|oamenii|lume|orașul|satul|țara|restul|părinții|vecinii
pe grupurile|grupul|rețelele|forumurile|toate
îl|o|le postez|urc|public|distribui pe|la|peste|tuturor
îl|o|le pun pe facebook|grup*|toate|tiktok|google|net|insta

[concept report-authorities]
reclam*|sesiz*|plângere
mă|ne adresez|adresăm|plâng|reclam|sesizez|depun|merg|merge|dau la|în|o|plângere|anpc|protecți*|judecat*|poliți*|instanț*
în judecată|instanță|judecata
ne vedem|în|la tribunal|judecat*|instanț*|asf|anpc
reclam|reclamăm|reclama|reclamați|sesizez|sesizăm|sesiza|raportez|denunț|depun|depunem|fac|facem|înaintez .. anpc|opc|protecți*|poliți*|politi*|asf|anre|ancom|dsp|itm|plângere|plangere|sesizare|reclamație|petiție|autorit*|cncd|instanț*|consum*|inspect*
mă|ma|ne adresez|adresăm|adresam|voi adresa|plâng|reclam|duc|îndrept .. anpc|protecți*|instanț*|poliți*|autorit*|tribunal|judec*|asf|avocat*|justiți*
plângere|plangere|sesizare|petiție|petitie|reclamație|reclamatie|denunț .. la|depus*|depun*|penală|anpc|poliți*|asf|cncd|înregistr*
dau|dăm|dam|chem|acționez|ajung|ajungem|ne vedem în|in|la judecată|judecata|instanță|instanta|tribunal
ne vedem în|in|la judecată|tribunal|instanță|proces|asf|anpc
în|in judecată|judecata|instanță|tribunal|justiție
anunț|sun|chem|anunțăm poliția|anpc|protecția|consumatorii|autoritățile|politia|garda
avocat|avocatul|avocata .. depune|scrie|pregătește|are|notificare|acțiune|somație
ori merg
la anpc
ne vedem
am depus|sesizat|făcut plângere|sesizare|petiție|reclamație

[concept answer-in-writing]
scrisă|email|mail|poștă|scrisoare
publice|publică
în scris
prin e
personal|față|fata în
în|in scris|scrisă|mail|email|e-mail
scris|scrisă|scrisa .. răspuns*|explicați*|confirm*|scuz*|lămur*
prin|pe email|mail|poștă|posta|e mail|scrisoare|recomandat|mailul
în fața .. scuz*|răspun*|tuturor|lumii
față|fata în|in față|fata
raspundeti aici
negru pe alb
prin telefon
în privat
semnat|semnată|semnate|semnata de|director|conducere
cu antet
pe hârtie cu|semnat*

[concept thanks]
mulțum*|mersi|merci|ms
recunoscăt*
apreciez
mulțam
mersi|merci|thanks|thx|ms|mersic|mersii|pupici|pup|sărut mâna|sarumana
apreciem|recunoștință
spasibo|spasiba|blagodar*
tare|foarte faină|fain|bună|bun treabă|serviciu|ați

[concept kind-regards]
stimă|respect|salutări
cele bune
cu respect|stimă|considerație|mulțumiri
o zi bună|zi
cu stimă|stima|respect|considerație|consideratie|mulțumiri|drag|deosebită|prietenie
respectuos|respectuoasă
toate bune|cele
o zi|seară|săptămână|duminică bună|frumoasă|faină|ușoară|buna
zi bună|buna|faină|fără radare
vă pup
la revedere
bună seara
sănătate|sanatate multă|și spor|si
și spor
doamne ajută|ajuta
subsemnatul|subsemnata

[concept dear-formal-address]
stimat*|domnule|doamnă|domnilor|onorat*|dragă|subsemnat*|către
domnule|domnul|domnu|domnilor|doamnelor|doamnă|doamna|dom director|manager|primar|inspector|administrator|patron|doctor|președinte|judecător|profesor
subscrisa
onorabilă|prezenta|onor
vă aduc la cunoștință|cunostinta
dragă|draga|dragi|dragii|dragilor .. echip*|firmă|magazin|mei|domni*|doamn*|voi|bancă|colegi
nea|dom|domnu|coane|șefu|boss|bosule|patroane director|șef|fane|gică|sefu

[concept greeting]
bună|salut|salutare|hei|alo|sal|servus|noroc
bună|buna|bun ziua|seara|dimineața|dimineata|ziu|regăsit
salutări|salve|ciao|ceau|ciau|hey|hello|hellou|heloo|bre
aloo|halo|allo
sărut|sarut mâna|mana|mâinile
să|sa trăiți|traiti
sa traiti
doamne ajută|ajuta
la mulți|multi ani
mă|ma auziți|auzi|auziti

[concept unfortunately-disappointed]
pacate|nefericire
dezamăg*|nemulțum*|trist*|supărat*|regret*
păcat|îmi pare rău
păcat
întristat|amărât|amărâtă|mâhnit|mâhnită|mâhnire
supărare|supăr|supara|necăjit|necăjită
îmi|imi|ne pare|parea rău|rau
ne pare
mă doare
rozacearovan*|jalko|jalc

[concept understand-concession]
înțeleg|știu|înțelegem|înțelegător*|omenesc|pricep
se întâmplă|mai intampla
nu am nimic
înțeleg|inteleg|înțelegem|intelegem|pricep|știu|accept|admit|recunosc .. că|ca|dar|însă|și|situația|se|greu|programul|aglomerat
se mai|se întâmplă|intampla|poate
pot|putem înțelege|intelege|aștepta
mare lucru
capăt de
nu mă|ma|vă supăr|grăbesc|deranjează|plâng
poate am|fi greșit|eu|înțeles
fără supărare|suparare|grabă|ranchiună

[concept praise-good]
bun|bine|excelent*|minunat*|drăguț*|amabil*|mulțumit*|frumos|perfect*|grozav|plăcut*|impecabil*|super|fain|politicos*|gustos*
foarte bun*|bine|amabil*|drăguț*|frumos|mulțumit*
altfel|în rest
bun|bună|buna|buni|bune|excelent|excelentă|excelenta|minunat|minunată|superb|superbă|perfect|perfectă|grozav|grozavă|extraordinar|impecabil|impecabilă .. produs*|serviciu*|echipa|mâncare*|coafez*|totul|servire|fain*|curat*
faină|faini|faine|misto|top|brici|beton|genial
politicoasă|simpatic|simpatică|cumsecade|săritor|răbdătoare|serviabil|profesionist|profesionistă|profesionalism|prompt|promptă|promptitudine
îmi|imi place|plac|plăcut|placut
jos pălăria|palaria

[concept angry]
furios*|nervos*|enerv*|supar*|revolt*|indign*|mânios*|mania|frustr*|exasper*|scandaliz*
iritat*|iritant
scoate din
din sărite
mă enervează|scoate
îmi vine să
furioasă|furie|furia|nervoasă|nervi|nervii
oripilat|oripilată|stupefiat
mă|ma scoate|scoateți|scot|apucă|apuca|enervează|scoateti|calcă|seacă .. sărite|pepeni|minți|nervi|nervii|dracii|din|pe
din sărite|sarite|pepeni|minți|țâțâni
iritare|agasat|agasant|ofticat|ofticată|ciudă|draci|dracii
îmi|imi|ne vine|venea să|sa urlu|țip|plâng|vărs|sparg|zbier|dau
beșeni*|besit|zlîi|zloi|psihuiesc

[concept fed-up]
destul|ajunge|sătul|săturat*|răbdar*|limit*|scârbit*|obosit*
ultima picătură
am ajuns la
nu mai suport|pot|rabd|rezist
până peste cap
am|a săturat|saturat|sătul|plictisit|lehamisit|scârbit|umplut
sătulă|sătui
limita|limitele|capătul răbdării|rabdarii|răbdare|puterilor|nervilor
câte|cât|cat să|sa|poate|mai rabd|suport|îndur|rabda|înghită
obosit|obosită|istovit|extenuat|epuizat|epuizată|terminat de|să|psihic|nervos
nadoeal*|zaebal*|zaiebal*|dastal*

[concept unbelievable]
incredibil*|necrezut|nemaivăzut*|nebunie|halucinant*|absurd*|inadmisibil*|inacceptabil*|revoltător*|nemaipomenit*|strigător*|uluit*|șocat*|ireal|serios
fără cuvinte
nu pot să cred|înțeleg
nu se poate|există
sunteți|esti serioși|nebuni|normal|normali
nemaiauzit|nemaiîntâlnit|aberant|aberantă|fantasmagoric|kafkian*|suprarealist
nu|n îmi|imi|mi|pot|ne vine|să|putem să cred|crede|credem
nu mi|îmi vine să|a cred|crede
îmi vine să
fără|fara|rămas cuvinte|fără|mască|masca|gura|paf|interzis|mut|stupoare
intolerabil|revoltatoare|scandalos|scandaloasă
șocant|stupefiat|consternat|înmărmurit|perplex|uimit|mască
așa|asa|asemenea ceva|nesimțire|tupeu|obrăznicie|bătaie|servicii
pe bune
evul mediu
pizdeț|kapet|jmecheri*|afigenn*
nu|n am văzut|vazut|auzit|pomenit

[concept shameful-disgrace]
rușine*|rușinos|jalnic*|rușinică|scandalos*|mizerabil*|inadmisibil|nesimțir*|nesimtit*|tupeu*|dezgustător*|josnic*|lamentabil*|halal|obrăznic*|scârbos
bătaie de joc
rușinoasă
obraz|obrazul|neobrăzare|neobrăzat|nerușinare|nerușinat|nerușinată|nerușinați
mojicie|mârșav|mârșăvie|abject|abjectă|jegos|jegoasă|penibil|penibilă|penibili|jenant|jenantă
batjocură|batjocor*|umilință|înjositor|dispreț|disprețul|scârboasă|greață|scandal
bătaie|bataie|bataia|bătaia de joc
scuip|scuipat|ptiu|tiu|phui
bun simț
fără rușine|rusine|obraz|suflet|scrupule|dumnezeu
pozor|stidoba|kașmar|coșmar|cașmar*

[concept joke-circus]
glumă|glume|circ|circul|ridicol*|caraghios*|clovn*|comedie|farsă|teatru|joc|bășcălie|bazaconi*|aberat*|prostii|prostie
circ|circul|circari|clovni|clovneri*|spectacol de doi|ieftin|provincie
o glumă|gluma|comedie|farsă|bătaie|poveste proastă|sinistră|de|proasta|fără
caraghioasă|hilar|hilară|penibil|grotesc|jalnic
prostia|tâmpenii|tâmpenie|idioțenie|idioțenii|inepți*|gogomăni*|mișto|caterincă
ne luați
iau de
joc|joaca|jocul de|cu oameni|banii|nervii|noi|cuvinte
debandadă|dezordine|țigănie|tiganie|mahala|maidan|talcioc|pipirig de firmă|planificare|servicii
tirc|șutka|deșov*

[concept sarcastic-congrats]
bravo|felicitări|genial*|minunat|superb|excelent|fantastic|extraordinar|grozav|halal|aplauze|impresionant|premiul|strălucit*
jos pălăria
mersi|mulțumesc frumos|pentru|de|nimic
țineți o tot|așa
tot așa|așa înainte
mulțumesc pentru nimic
ce frumos|serviciu|servicii
premiul|premiu|nobel|oscar|medalie|diplomă|diploma .. pentru|nobel|nesimțire|prost*|oscar|incompet*
deștepților|campionilor|isteților|maeștrilor|profesioniști|profesionistilor|specialiștilor|experților
cinci stele
doi lei

[concept how-long-still]
cât|cat|câte|cate mai|timp|trebuie|o|de|ori
cât timp|mai|o să
de câte ori|cate
câte zile|luni|săptămâni|ori
până când|pana cand
cât|cat|câte|cate|câtă mai|timp|trebuie|o|zile|luni|să|ore|mesaje|ori|de .. aștept|astept|așteptăm|stau|rabd|rabdă|stăm|trebuie|dureaza|durează|sun|scriu|explic|repet
de câte|cate|atâtea ori|oara
câți|câte|cate|cati zile|luni|ani|săptămâni|ori|mailuri|telefoane|saptamani
la paștele|pastele cailor
cât timp|tot
mai durează|dureaza|aștept|așteptăm

[concept desperate-crying]
disperat*|disperare|plâng|plânge|plângea|plâns|lacrimi|implor|implora|tremur*|frică|speriat*|neputinc*|neajutor*|ajutor|ajutați|panic*|speranț*
nu mai știu|stiu ce|cum
nu dorm|pot dormi
disperarea|deznădejde|deznădăjduit|desperat*
plângând|plângeam|bocit|bocesc|lacrimile|lăcrimat|hohot*|suspin*
ajutați|ajutati|ajutor|ajutorul|ajuți|ajuta|sos|salvați .. mă|ma|ne|vă|va|rog|cineva
teamă|groază|îngrozit|îngrozită|terorizat|terorizată|coșmar|spaimă
nu|n dorm|mănânc|mai de|nopțile|noaptea|săptămâni|zile|griji
de nervi
pe mâini

[concept swear-mild]
naiba|dracu|dracul|dracului|drăci*|naibii|dumnezeule|doamne|drac|iad|ptiu|zău|nenorocit*|blestem*|afurisit*|păcatele
mama mă
mă rog
fir ar
pentru numele lui
fir ar|ai
draq|dreaq|drecu|dreacu|dreq|drq
la|du|duceți|ia|ducă|pe|al|ai naiba|dracu|dracului|draq|dracul|naibii|mama
ce|cine|unde|cum|cât|când|de|al|pe naiba|dracu|dracului|draq|dracul|drac|mama|naibii|paștele|pastele
să|sa|lua|ia|ducă|trăsni|arde vă|va|te|i|v ar|v|l|naiba|dracu|dracii|ia|trăsnetul|apa|boala|focul .. naiba|dracu|dracul|dracii|ia|apa|boala|focul
lua v ar
mânca l ar
fir|fire|fi ar|r să|al|ați|fie|dracu|dracului|naibii
ma sii
paștele|pastele|grijania|cristosul|anafura|dumnezeii|sfinții|sfintii|biserica|crucea|soarele|luna mă|mamii|ei|lui|vostru|voștri|mătii|matii|mamei|voastră
băga|bag mi aș
mi bag picioarele|picioru
băga mi aș
ptiu|tiu drace|diavole|drăcia|drăcie|dracie|drăcovenie
bă|ba|băi|bai|mă|măi|bre|ma .. băieți|frate|oameni|nea|ăștia
ciort|cert|ciorta|blin|bliin|bleah|blea|blet|bleati
pe cuvânt
lasă|lasați|duceți mă|te|vă în|in|naibii|dracului|pace

[concept swear-strong]
pula*|pizd*|futu*|fut|fute|futa|cacat*|cac|rahat*|muie*|muii|mortii|morți|căcănar*|coaie|coaiele|curu|curul|cur|labă|labar*|căca|băga|bag|băgami*
mă piș|cac pe|în
du|duceți|duceti te|vă dracu|în|pulii|dracului
pulii|pulei|pule|pulelor|pulea|puțulică|puța|poola|p*la|pla|pulica
pzda|p*zda
futi|futem|futeți|futiți|futere
muia|muist|muiști|muistule|muiștilor
cacam|căcăcios|kkt|kakat|kkturi
plm|pzdm|cmm|fmm|sugi|suge|sugeți|suga|sug|sugeo
cur|curul|curu|curului|cururi|buca|bucă|buci .. pup*|băg*|bag|linge*|fund|mama|în|pune|doare
băga|bag|bagă|băgați|bagati .. pula|pulă|picior*|gât|cur|mă|gura|fund
pișa|pisa|piș|pis|pișat|pisat pe|mă|mi|voi|aș|ma

[concept shit-crap-thing]
rahat|căcat|gunoi|gunoaie|porcării|porcărie|mizerie|mizerii|jeg|jegoasă|maculatur*|vechitură|balegă|bălegar|prost*|lături|cârpă|cârpeală|kkt|kkat|tampenie
de rahat|căcat|cacat|doi|nimic|kkt
o porcărie|mizerie|prostie|hoție
rahatul|rahatu|rahaturi|cacatul|kakat|kkturi|caca
porcăria|mizeria|gunoiul|jegul|scârbă|bălegarul|zoaie|scursură
de doi|trei|nimic|toată|tot|două bani|lei|parale|jena|rahatul|cacatul
o|curată|ce porcărie|porcarie|mizerie|scârbă|jigodie|nenorocire|prostie|tâmpenie|bătaie
bordel|bordelul|maidan|cocină|cocina|coteț|sandrama|dărăpănătur*|maghernița|speluncă|spelunca|bombă de|ordinară|jegoas*
bazaconie|panaramă|harababură|bulibășeală|varză|brambureală|brambura|talmeș
govno|gavno|guano|huineai*|deremo|derimo|musor|drean*
nasol|nasoală|naspa|nașpet|mucegăit

[concept contempt-robbers]
hoți*|hot|hoțomani*|tâlhar*|escroc*|mafie|mafioți|bandiți*|bandit|țepari*|șarlatan*|jecmăn*|borfaș*|pungași*|jaf|cămătar*|găinar*|impostor*|lipitori|vulturi|rechini|ticăloși|nemernici
adunătură|bandă|gașcă|șleahtă de hoți|escroci|mincinoși
hoțul|hoață|hoațe|hoțule|hoatele|hoțoman|hoaște
furt|furtul|jaful|spoliere|jupuială
mafiot|mafia|gangsteri|pungaș|ciordit*|șuți|caiafe
escroace|țepar|țepe|țeapă|excroc*
la drumul mare
drumul mare
furați|furati|furi|fură|fura|jecmăniți|jecmaniti|jupuiți|storceți|stoarceți|sugeți|mulgeți|prădați .. banii|oamenii|lumea|clienții|pensionarii|sângele|bani
lipitoare|căpușe|vampiri|vampirilor|hiene|hienă|hienelor|șacali|ulii|piranha
șmecher|șmecheri|șmecherilor|șmecherie|șmecherii|combinatori|combinator|învârtiți|afaceriști
jefuitori|jefuitor|spoliatori|profitori|profitorilor|speculanți|speculant|bișnițari
vor|vare|voriug*|vorovat*|jiulik*|moșennik*|mosenik*|aferist*

[concept contempt-clowns-incompetent]
clovni*|clovn|clovnul|amatori*|incompetent*|neprofesioniști|nulități|nulitate|ratați|ratat|ratatul|cârpaci*|jalnici|maimuțe|maimuta|paiațe|papagali|impostori|loaze|loază|habarniști|afoni
circari
neica nimeni
pierde vară
doi bani
firmă de doi bani
firmă de|de doi|trei bani|lei
adunătură|bandă|gașcă de incompet*|clovni|amatori
clovnule|paiață|paiațelor|măscărici|saltimbanci|circarilor|figuranți|marionete
incapabil|incapabili|incapabilă|incapabililor|nepricepuți|nepricepută|neisprăvit|neisprăviți|neisprăviților|nepregătiți
amator|diletant|diletanți|novici|habarnist|semidocți|semidoct|inculți|analfabeți|neaveniți|neavenitilor|veleitari
de doi bani|lei|parale|trei|nimic|kkt|cacat|rahat
adunătură|adunatura|adunătura|șleahtă|sleahta|bandă|banda|gașcă|gasca|haită|haita|ciurdă|turmă|clică|cârd|grămadă|cuib de proști|hoți|incompetenți|nesimțiți|idioți|analfabeți|tâmpiți|bandiți|escroci|puturoși|clovni|prosti|hoti|leneși
papagalilor|maimuțoi|maimuțelor
firmă|firma|companie|bancă|instituție|clinică|salon|service|școală .. carton|apartament|rahat|garaj|căcat
firmă|firma|companie|bancă|instituție|clinică|salon|service|școală .. doi bani
firmă|firma|companie|bancă|instituție|clinică|salon|service|școală .. tot rahatul
nu sunteți
buni|bun de nimic|gura|bani

[concept insult-idiot]
idiot*|prost*|proasta|proasto|cretin*|imbecil*|tâmpit*|dobitoc*
retardat*|nătâng*|tont*|debil*|analfabet*|agramat*|handicapat*
bou|boule|boul|boi|măgar*|bădăran*|nesimțit*|jigodi*|jeg*|ratat*|țăran*|pitic*|bulangiu|poponar*
idioată|idioato|idioate
proaste
dobitoace|dobitoaco
retard|retarzi|retardule|oligofren|oligofreni|autistule|mongol|mongoloid|mongoloizi
nătărău|nătărăi|natarailor|nătâfleț|nătăfleață|netot|netoți|zevzec|zevzeci|zevzecule|neghiob|neghiobi|gogoman|gogomani|toantă|toanto|tolomac|tolomaci|tolomacule|bleg|blegi|papă-lapte|molâu|mototol|fraier|fraieri|fraieră
incult|inculți|ignorant|ignoranți
mocofan|mocofani|mocofanule|mocofancă|necioplit|ghiolban|ghiolbani|opincar
de găină
de scoică
durac|duraci|durak*|urod|urodi|dolb*|tupoi|tupîi|tupoe
vacă|curcă|gâscă|găină bătrână|proastă|toantă|îngâmfată|încălțată|beată
lipsit|lipsită|fără|fara|lipsa|zero creier|minte|inteligență|neuroni|neuron|cap

[concept insult-animal]
porc*|scroafă|scroafe|șobolan*|șerpi|șarpe|câine|caini|javră
javre|cățea*|curvă|vacă|vaci|maimuț*|măgar*|boul|vierme*
viermi|lipitoare|parazit*|animal*|jigodie|jigodii|vită|vite|dihor|dihanie|năpârcă|broască|bestie|gunoi|gunoaie|oaie|capră
scroafo|mistreț|purcea
catâr
câinilor|javrelor|javro|jigodia|jigodiilor|potaie|potăi|haită
guzgan|guzgani|șoarece
năpârci|viperă|vipere|scorpie|scorpia|scorpii|balaur|zgripțuroaică
vacilor|vaco|bovină|iapă|curcă|cioară|ciori
viermilor|viermule|gândac|gândaci|gândacilor|lipitori|păduche|păduchi|ploșniță|ploșnițe|căpușă|limbric|limbrici
fiară|fiare|bestii|bestia|jivină|jivine|lighioană|lighioane|dihanii|hienă|hiene|hienelor|vultur|vulturi|corb|șacal|sacali|vampir
bou|bouule|vitelor|tăuraș|buhai|bivol
gunoaielor|gunoiule|scursură|scursuri|lepădătură|lepădături|jeg|jegule|jegurilor|jeguri|râie|rapăn
capre|pudel|pitecantrop|neanderthal*|primat|primată
cozel|kozel|kozli|svinia|svinie|sobaka|skotina|scotina|ghiadina|gnid*|baran|barani

[concept insult-character]
mincinos*|lași|nemernic*|ticălos*|nenorocit*|jegos*|scârbos*|libidinos*|javră|gunoi|lepăd*|lichea*|lichele|leneș*|puturos*|bețiv*|bădăran*
mitocan*|nesimțit*|escroc*|parazit*|ordinar*|obraznic*|curvă|curve|târfă|handralău|derbedeu*|golan*|secături|secătură|otrepe|jagardele|limbric*
laș|lașule|lașilor|lașul
mincinoasă|mincinoaso|mincinoase
nesmitit*|nesimitit*
ticăloasă|netrebnic|netrebnici|netrebnicilor|mișel|mișei|canalie|canalii
jeg|jegoasă|jegule|împuțit|împuțită|împuțiți|împuțiților|împuțitule|puturoasă
scârbă|scârbe|scârboasă|scârbelor|lepră|lepre|leprelor|lepros|secăturilor|lichelelor|lichelă|pramatie|pramatii|otreapă|zdreanță|zdrențe|putoare|putori|putoarea|panaramă|panarame
nerușinat|nerușinată|nerușinați|neobrăzat|neobrăzați|mojic|mojică|mojici|mojicule|mârlan|mârlani|mârlanilor|mârlanule
fricoșilor|trădător|trădători|ipocrit|ipocriți|ipocriților|fățarnic|fățarnici|perfid|parșiv|parșivi|parșivule|farisei
derbedei|derbedeilor|haimana|haimanale|vagabond|vagabonzi|vagaboande|borfaș|huligan|huligani|bandit|criminal|criminali|criminalilor|criminalule|ucigași|pușcăriaș
babă|babornița|hoașcă|cotoroanță|moșule|boșorog
gras|grasă|grasule|graso|slăbănog|chel|chelule|chior|chioară|chiorule|pitic|piticanie|urato|pocit|pocită
suca|suka|gad|gadi|svoloci|svoloch|podonok|padonok*|parșivenie|țarătură

[concept insult-sexual-ethnic]
curv*|tarf*|poponar*|bulangi*
țigan*|cioroi*|ciori
bozgor*|jidan*|muist*|pizdă|pula|homo*|bulăi
stoarfă|paparudă|panaramă|parașută|boarfă|boarfe|prostituată|prostituate|cățea|cățele|cățelelor|dezmățată
sugător|sugători|sugaci|labagiu|labagii|labar|pulete|puță
fătălău|bulău|homalău|homalăi|curist|gaozar*|lesbi
cioară|ciorilor|gabor|puradei|gipsan
unguraș|jidov|rusnac|rusnaci|moscovit*|ucrainiță
fufă|fufe|pițipoancă|pițipoance|piți|papițoi|pițigaie
pidar*|pidor*|șalav*|prostitutk*|bleadi|blead|suchi
mămăligar|bulgăroi|cățelandru
pizde|pizdulice|pizdelnic|pizdos
feminist*|femeie la|cratiță|bucătărie

[concept you-people-accusation]
voi|vouă|toți|dumneavoastră|oamenii voștri|ăștia
sunteți|sunteti|sînteți niște|toți|nebuni|bolnavi
cine vă credeți|cine|drept
ce fel de oameni
ce oameni sunteți
voi|vouă|dumneavoastră|vostru|voștri|voastră|dv|voastre
vă bateți
nu aveți
sunteți|sunteti|ești|esti|sînteți .. niște|niste|toți|toti|numai|o|un
ce|cine|cum|cui dracu|naiba|fel|vă|sunteți|credeți|crezi|aveți|păziți|faceți|te .. voi|acolo|sunteți|credeți|crezi|toată|ziua
cine lucrează
v a angajat
doare|doar în|in cot|basca|bască|cur|fix

[concept kill]
omor|omori|omoară|ucid|uciderea|ucide|moară|muriți|strang|împușc*|înjunghi*|îngrop*|spintec*|măcelăr*|gâtul|beregata|omorât|mor
te|vă|îl|o|pe|va omor|ucid|îngrop|împușc|tai|fac|strâng
să|sa muriți|mori|crăpați|crapi
te fac bucăți|praf|una|mort
omorâm|omora|ucidem|ucis|ucideți
te|vă|va|îl|il|o|îi|ii|le|l|pe omor|ucid|strâng|strang|împușc|impusc|înjunghii|injunghii|spintec|jupoi|jupui|îngrop|ingrop|măcelăresc|sugrum|înec|inec|decapitez|lichidez|execut|curăț|curat|termin|casap|casapesc
glonț|glonte|gloanțe|jupoi|jupoaie|casapesc|sugrum|strangulez|gâtui|decapit*|ciopârțesc|tranșez|linșez
tai|tăia|taie|sar .. gâtul|gatul|beregata|bucăți|bucati|capul|maț*|căpățâna
tai gâtul|gatul|bucăți
fac|facem .. bucăți|bucati|bucățele|chiseliță|tocană|tocana|mici|cârnați|pastă|pulpă|una cu pământul|afiș|terci|șuncă|felii
mațele|matele|maț|mațe|pielea|capul .. scot|scoate|jupoi|tai|fac|iau|coarde
mori|mureți|muri|muriți|crapi|crăpați|crapati|moară|moara|crape .. să|de|toți|în|ca|câine*|chinuri|cancer
le iau
ubiu|ubiem|zarejem|zareju|poreju|zamocesc

[concept beat-up-hit]
bat|bătaie|bătut|bătuți|bați|lovi*|lovesc|pocni*|pocnesc|palme|palmă|pumn*|sparg|sparge|rupe|strivesc|șut*|snopi*|snopesc|altoi*|cotonog*|ciomag*|bâtă|zdrob*
calc în picioare
îți|iti|îi|vă|va|ii|le|ti rup|sparg|frâng|zdrobesc|crap|tai
îți|te|îl|vă bat|sparg|rup|calc|pocnesc|altoiesc|snopesc
rup|sparg|frâng picioarele|degetele|oasele|mâinile|capul|fața|botul|dinții|gâtul|spinarea|coaste*|gura
iei|ia|dau bătaie|palme|pumni|una
bat|bate|bătem|bătut|batut|bătui|bătuți|bătaie|bataie|bătăi|batai|bătăița .. te|vă|mama|iei|iau|de|măr|bine|crunt|ia|cu
te|vă|îl|il|o|i|le|va|îi|ți|ii bat|bătem|pocnesc|altoiesc|snopesc|calc|lovesc|plesnesc|trosnesc|cotonogesc|cârpesc|ating|cafteți|caftesc|bușesc|busesc|ciomăgesc|burdușesc|tăbăcesc|tapez
palmă|palma|palme|pumn|pumni|pumnul|pumnii|șut|șuturi|suturi|picior|picioare|capăt|castană|scatoalcă|scatoalce|castane|cafteală|bâte|bate .. dau|iei|trag|îți|ți|gură|față|bot|cur|iau|vă
dau|trag|iei|arde|ard|bag|lipesc .. palmă|palma|palme|pumn|pumni|șut|șuturi|una|două|capete|castane|scatoalce|bot
îți|iti .. rup|sparg|frâng|frang|zdrobesc|crăp|crap|mut|strâmb|sucesc .. capul|gura|botul|fața|fata|dinții|picioarele|mâinile|oasele|falca|gâtul|mutra|nasul|gâtu|urechile
mut|mută|strâmb falca|fălcile|fața|dinții|mutra|nasul
scot|adun|numeri|înghiți|culegi|aduni .. dinții|dintii|măselele|ochii|mațele
cu|în|in capul|dinții|pumnul|bâta|ranga de|în|in|lui|pereți|bordură
calc|călcat cu mașina|tractorul|camionul|masina|roata
te calc
vă calc
îl calc
fac|face|facem .. praf|zob|piftie|knockout|varză|pane|șob|una cu pământul|morcov|vânăt
jap|japca|îmbucătăț*|tăbăci
pizdiulea|pizdiuli|nabiu|morda|iobnu

[concept burn-down-bomb]
incendi*|foc|benzină|bombă|dinamit*|explod*|aer|scrum|cenușă|molotov
ard tot
dau|pun|bag|va|vă foc|dau|benzin*|benzină|bomba
fac|face scrum|una|praf
dau|dăm|dam|da|pun|bag|ard|ardem|aprind|aprindem .. foc|focul|benzină|benzina|bombă|bomba|chibrit|bricheta|sediul|magazinul|firma|casa|depozitul|mașina|biroul|tot|totul|scrum|cocteil
ard|arde|ardem|ardă|ardeți|arda .. sediu*|magazin*|birou*|casa|depozit*|firma|frumos|iadul
aprind
benzină|benzina|motorină|spirt|canistră|canistra|bidonul|bidon|chibrit|chibrituri|chibritul|brichetă|bricheta|molotov|cocktail|torță|artificii .. sediu*|magazin*|arunc|torn|pun|bag|aduc|noaptea
bombe|grenadă|explozibil|exploziv|trotil|petardă
lemnul|fânul|nailonul|cartonul|casa|grajdul|gardul .. arde|ard|uscat
fumez mult
podjog*|sojgu|spaliu|vzorvu

[concept smash-property]
sparg|sparge|distrug|distruge|praf|zdrob*|geam*|vitrin*|cauciuc*|zgârii|zgâria|topor*|baros*|ciocan*|bâta|cărămi*|rangă|excavator*|bulldoz*|buldoz*|demolez|demola|bucăți
sparg|fac|vă|îți|iti geamurile|vitrina|vitrinele|praf|magazinul|sediul|parbrizul
fac|face una|praf cu pământul|tot|sediul
tai|sparg|dezumflu|înțep cauciuc*|roți*|anvelop*
îți|iti|fac|distrug|zdrobesc|crăp|rup|zgârii|dărâm|demolez|devastez .. geam*|mașina|masina|vitrin*|tot|sediul|ușa|praf|magazin*|birou*|parbriz*|casa|țăndări|bucăți
fac|facem|făcut|face una cu
una cu pământul|pamantul
tai|tăia|taie|tăiem|taiate|tăiate|înțep|intep|dezumflu|crestez|sparg .. cauciuc*|roți*|rotile|anvelop*|cabl*|furtun*|fir*|gumele
cauciuc*|cauciucurile|roțile|anvelopele .. tăiate|taiate|tai|înțepate|dezumflate|sparte|sparg
topor|toporul|baros|barosul|ciocan|ciocanul|rangă|levier|cărămidă|caramida|bolovan|bolovanul|piatra|pietre|excavator|excavatorul|buldozer|buldoexcavator|tractorul|camionul|plugul|drujba|flexul|troliul|betonieră .. vin|intru|sparg|trec|peste|prin|arunc|bag|geam*|ușa|iau|rup|vitrin*
intru|intră|intrăm|intra|trec|bag .. cu|prin .. mașina|masina|tractorul|camionul|tirul|buldozerul|plugul|dubă .. vitrin*|ușa|usa|sediu*|geam*|poart*|birou*|peste|magazin*
smulg|smulge|smuls|rup|scot .. din perete|bariera|stâlpul|ușa|aparatul|bancomat*|țâțâni|rădăcină|contorul
razbiu|razniesu

[concept find-you-know-where]
unde stai|stați|locuiești|locuiti|sta|parchezi|lucrezi|parcați|lucrați|locuiești
te găsesc|găsesc|gasesc|caut|vă|îl găsesc|aflu|aștept|astept|prind|vânez
aștept|astept|aștept la|pe|în|după|colț|poartă|ieșire|parcare
pe stradă|acasă la tine
știu adresa|strada|numele|mașina|număr
știu|stiu|știm|stim|aflu|afle|aflăm .. adresa|casa|mașina|masina|strada|blocul|scara|programul|numărul|școala|scoala|copiii|copilul|grădinița|nickul|orașul|locuința|balcon*|garaj*|grădina|poarta
am aflat .. adresa|casa|mașina|masina|strada|blocul|scara|programul|numărul|școala|scoala|copiii|copilul|grădinița|nickul|orașul|locuința|balcon*|garaj*|grădina|poarta
îți știu .. adresa|casa|mașina|masina|strada|blocul|scara|programul|numărul|școala|scoala|copiii|copilul|grădinița|nickul|orașul|locuința|balcon*|garaj*|grădina|poarta
îi știu .. adresa|casa|mașina|masina|strada|blocul|scara|programul|numărul|școala|scoala|copiii|copilul|grădinița|nickul|orașul|locuința|balcon*|garaj*|grădina|poarta
il|gasesc|găsim|gasim|caut|căutăm|prind|aștept|astept|vânez|urmăresc|pândesc|întâlnesc|intalnesc|știu|stiu|găsește|gaseste|prindem .. eu și|pe|la|acasă|acasa|în|unde|oriunde|colț|întuneric|stradă|singur*
îl|il|o|te|vă prind|găsesc|aștept|gasesc|astept|caut|iau|dibui|vânez
aștept|astept|așteptăm|pândesc .. la poartă
aștept|astept|așteptăm|pândesc .. la ieșire
aștept|astept|așteptăm|pândesc .. în stație
de acasă .. știu|am|găsit|aflat|dau|scriu
iese|ieși|ies|iesi|coboară|intră|pleacă|trece .. zilnic|singur*|autobuzul|bicicletă
iese|ieși|ies|iesi|coboară|intră|pleacă|trece .. din tură
iese|ieși|ies|iesi|coboară|intră|pleacă|trece .. pe ușa din
iese|ieși|ies|iesi|coboară|intră|pleacă|trece .. pe poarta
iese|ieși|ies|iesi|coboară|intră|pleacă|trece .. la nouă
iese|ieși|ies|iesi|coboară|intră|pleacă|trece .. la zece
iese|ieși din tură|schimb|tura
ușa din spate|dos
am|avem numele|poza|adresa|mașina|numărul|ecusonul tău|ta|lui|ei|voastră|tau
la ce grădiniță|școală|gradinita|scoala|oră|etaj|bloc|doctor .. duci|duce|merge|înveți|copil*|stai|stă|iei|ia
ne întâlnim|intalnim|vedem noi|pe|la|undeva|întuneric

[concept come-there-threat]
vin|venim la|peste|cu|acolo|până|pe|și|după voi|tine|sediu|bâta|toporul|voi|magazin|capul
vin cu|să|peste
ne vedem la|în|față|curând
aduc|vin cu|iau băieții|frații|verii|prietenii|bâta|toporul|ranga|cuțitul|baltagul|excavatorul
dau eu|dă de mine
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. la tine
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. la sediu
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. la magazin
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. acasă la
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu băieții
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu frații
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu toporul
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu furcile
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu mașina
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu ciomagul
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu clestele
vin|venim|viu|vinim|mă|merem|mergem|merg|trec|intru|apar|aduc|plec .. cu securea
vin|venim și|si vă|te|îl|o|fac|sparg|iau|rup|bat|dau|distrug
băieții|baietii|frații|fratii|verii|verișorii|vărul|varul|frate|nașul|prietenii|prieteni|cumnatul|colegii|neamul|satul|galeria|peluza .. vin|aduc|iau|trimit|ies*|pușcări*|te|vă|rup*|caut*|așteaptă|asteapta|ocup*|box*|cobra|liber*|închisoare
un văr .. vin|aduc|iau|trimit|ies*|pușcări*|te|vă|rup*|caut*|așteaptă|asteapta|ocup*|box*|cobra|liber*|închisoare
ne vedem|întâlnim|intalnim|vorbim la|în|față|curând|noi|altfel|acolo|poartă|stradă
stăm|vorbim|discutăm .. de vorbă
dau eu
îl fac
pregătește|pregateste|pregătiți|pregatiti televizorul|coșciugul|asigurarea|salvarea|testamentul|vă|te|sicriul

[concept watch-out-warning]
atenție|atentie|feriți|feriti|ferească|avertiz*|avertisment|ai grijă|grijă|grija|fiți|aveți|bagă|luați ultimul|ultima|atenție|atenți|grijă|aminte|avertisment|seama
aveți|ai|ar|fiți grijă|grija|atenți|atent|de|ce
ultim*|ultima avertisment*|șansă|oară|data
vă|te|va avertiz*|previn|spun
rugați vă|mai bine|roagă
atenție|atentie|atențiune|feriți|feriti|ferește|păziți|grijă|grija|ochii|seama|minte .. mare|aveți|ai|să|la|vă|fii|fiți|luați
ultima|ultimul|ultim* avertisment|șansă|sansa|oară|dată|data|somație|avertizare
vă|va|te|îl|o|i avertizez|previn|anunț|spun|sfătuiesc|sfatuiesc|atenționez|zic .. ultima|să|că|nu|bine|serios|frumos|deschis
să|sa nu ziceți|zici|spuneți|spui|mă|ma|vă|te|uitați|cumva .. că|provoci|provocați|mirați|mire|supăr|plângeți|prind|am|știut
24 .. de ore
va mai dau
păcat|ar fi păcat|pacat să|sa|dacă|de|ca
ar fi păcat
pacat să

[concept you-will-regret-see]
regreta|regretați|regret|regretă|plăti|plătiți|plătești|platiti|vedea|vedeți|vedeti|vezi|o să|răzbun*|razbun*|lecție|lectie|învăț|invat|consecin*|karma|blestem*|usturător|scump|vedea|plătești|veți|ne
o|ai|veți să|sa|ști regreta*|plătiți|plătești|vedeți|vezi|afli|simți|plătească|îmi|vă
o să vă|îți|ti|plătiți|vedeți pară|coste|învăț|fac
mă răzbun|razbun
vă|te|îl învăț|invat|aranjez|fac eu|să|minte
plătiți|plăti|platiti scump|pentru|asta
las că|că|ca|te|va
mai vedem|vorbim
regretați|regreti|regrete|regreta|regretele
pară|para|pare rău|rau că|ca|de|te
răzbunare|răzbunarea|revanșă|vendetă
i arăt
dau eu
mânca|manca|arde|arză|ardă|lovi v|te|l|vă|va ar|focul|iadul|gheena

[concept blood-corpse-grave-weapon]
sânge|sângele|cadavru*|cadavre|sicriu*|cosciug*|mormânt*|groapă|cimitir*|coroană|pomană|parastas|înmormânt*|armă|pistol*|pușcă*|cuțit*|topor*|baltag*|sabie|gloanțe|glonț*|secure|bâta|drujb*|ștreang|ranga|grenad*|furc*
în groapă|pământ|mormânt|sicriu
leș|leșul|leșuri|mort|morți|morgă|autopsie
șuriu|briceag|briceagul|brici|macetă|sabia|sabii|satâr|satârul|bardă|katana|pumnal
puști|armele|kalașnikov|glock|cartuș|cartușe|alice|trag|vânător|praștie
topor|toporul|topoare|secure|securea|bardă|furcă|furca|furcile|coasă|coasa|seceră|sapa|lopata|drujbă|drujba|flexul|ranga|rangă|rangi|levier|bâtă|bâta|bâte|bata|parul|pari|ciomag|ciomagul|baston|baros|lanț|lanțul|bormașina .. cu|iau|vin|aștept|am|aduc|cap
laț|frânghie|funie|spânzurătoare

[concept run-over-cut-tyres-specific]
arunc|arunci|aruncă|îngrop|înec|tai|tăia|spintec|jupoi|jupui|trag|târăsc|împing|bag|înfig|îndes
arunc|îl|te|o|vă pe|de|în|geam|fereastră|scări|balcon|jos
tai|tăia|rup|smulg limba|mâna|mâinile|gâtul|urechile|degetele|capul|cauciuc*
bag|îndes|vâr|bagi pe|în|pe gât|gură|gâtul
calc|călca|calcă|călcăm|dau|trec|lovesc|strivesc .. cu mașina
calc|călca|calcă|călcăm|dau|trec|lovesc|strivesc .. cu spatele
calc cu
te calc
îl calc
vă calc
arunc|aruncăm|aruncat|zvârl|împing|imping .. jos
arunc|aruncăm|aruncat|zvârl|împing|imping .. de la etaj
arunc|aruncăm|aruncat|zvârl|împing|imping .. în cap
leg|legăm|lega .. de bară
leg|legăm|lega .. la coada
bag|băga|îndes|indes|vâr|var|înfig|împing|fac .. pe gât
pe gât|gat|beregată
tai|taie|tăia|retez|smulg|rup|scot|fac .. limba|urechile|urechi|degetele|degete|mâinile|nasul|părul|pletele|ochii|unghiile|buricele|scalp|gâtul|pula|ouăle|coaiele|mațele|pielea
jupoi|tund|rad .. piele|pielea|viu

[concept threat-conditional]
dacă|daca|altfel|sau|ori|data|dacă|altminteri nu|până|mai|viitoare|îl|îi|vă|vine|prind
sau|ori|altfel vin|vă|te|dau|fac|ne|veți
dacă|daca nu|mai|îl|îi|o|vă|vă|pana|prind|văd
data viitoare|urm*
de nu|unde|mai
până|pana vineri|mâine|luni|diseară|joi|sâmbătă
până|pana .. mâine|vineri|luni|diseară|duminică|prânz|seară|sâmbătă|joi|miercuri|marți .. vin|dau|reclam|plec|sparg|merg|altfel|anpc|tai|rup
data viitoare când|dată
mai vine|vin|aud|văd|sună|prind|calcă|suni|sunați .. îl|il|te|vă|o|îi|iau|rup|bat|aștept|sparg
de|dacă mai|îl|il|o mai|prind|văd|vine|calci|apare|găsesc
ca|că să nu|dacă|daca|altfel
o singură .. și|si|dacă|mai

[concept first-person-future]
vom|urmează
intenționez
o|am|vreau să
mă duc
mă|ne gândesc|duc
mă gândesc
de gând
mâine|maine|diseară|azi|luni|vineri .. scriu|depun|merg|pun|postez|vin|sun|anulez|trimit

[concept wish-intention]
vreau|doresc|dorim|voiam|sper|speram|încerc*|intenți*|nevoie
am vrut|nevoie|dorit
aș vrea
am dori|prefera|aprecia|ruga|bucura|mulțumi|încerca
vrem|vroiam|vream|speranța
am|aș|avem|aveam nevoie|trebuință|chef|poftă
am vrut|dorit|încercat|incercat|sperat
chinui|chinuit
mi aș|as|ar dori|plăcea|trebui|fi
prefer|preferăm|prefera|bucuros|bucuroasă

[concept obligation-should]
trebuie|trebuia|obligat*|nevoit*|trebui|musai
se cuvine
trebe|trebu|trebuiau|treb|tre|trebuiește
îndatorire|datoria
se cuvine|cade|impune|cere|cuvin|cuvenea
urma|urmează|urmau|urmeaza să|sa
neapărat|nădăjduiesc
conform|potrivit legii|contractului|regulamentului|legea
silit|silită

[concept said-quote]
spus|zis|zice|spune|spunea
zicea|răspuns|afirm*|susține
comunicat|transmis|declarat|întrebat|explicat|cică|pretinde|conform|zicând
ziceau|spunând|zise|ziseră|zisei|zisă|zicem|spuneau|spuseră
o|a|au spus|zis|răspuns|explicat|comunicat|transmis|promis|confirmat|întrebat|intrebat|strigat|cerut|recomandat
susțin|pretind|declară|relatează|menționează|precizează|reclamă|explică|răspunse|întrebă
cică|cica|chipurile|pasămite|vorba|citez|citat|textual|cuvânt cu|cuvintele
întrebat|intrebat|întreabă|intreaba|întrebam|am întrebat|întrebă|răspuns|raspuns|răspunde|răspunse
la telefon|ghișeu mi|ne|i s
ghișeu mi
skazal*|govorit*

[concept called-me-names]
făcut|facut|zis|spus|numit|strigat|înjurat|jignit|insultat prost|proastă|idiot|hoț|nebun*|bătrân*|țigan*|nesimțit
m|ne|mă a|au făcut|numit|jignit|înjurat
jignit|înjurat|insultat m|mă|pe
a|au|o|ați făcut|facut|numit|făcea|face|făcură|strigat|poreclit|catalogat|jignit .. proast*|prost*|nebun*|hoț*|hot|hoață|hoata|idiot*|tâmpit*|gras*|babă|țăran*|țigan*|tigan*|sărac*|cerșetor*|mincinos*|mincinoas*|curvă|isteric*|nesimțit*|bețiv*|retardat*|handicapat*|loază|balenă|sărăntoc*|căcat
a|o zis|spus|strigat|urlat|aruncat .. proast*|prost*|nebun*|hoț*|idiot*|tâmpit*|gras*|babă|babo|țăran*|țigan*|bunico|mamaie|tataie|moșule|cretin*|boule|vacă|vaca|curvă|balenă|grasule
înjurat|injurat|înjurată|jignit|jignită|insultat|insultată|ofensat|umilit|umilită|batjocorit .. mine|mama|soți*|fat*|de|în
țigancă|tiganca|țiganule|proasto|vaco|babo|bunico|moșule|mosule|grasule|graso|hoțule|nebuno|nebunule .. zis|strigat|făcut
apelativ*|porecl*|epitet*|invectiv*

[concept negation]
nu|n|nici|fără|niciun|nicio
nimic|niciodată|nimeni|nicidecum|nicăieri
niciunul|niciuna|nimica|nimicuța|nimenea|nicicum
deloc|defel|nicicând|neam
zero

[concept question-words]
ce|cine|unde|când|cum
care|cât|cui|oare|dece
de câte
oare|nu cumva|chiar
nu cumva

[concept may-i-question]
pot|putem|aveți|există|oare
se poate
este posibil
trebuie să
e normal
ați putea
putem|puteți|puteti|poți|aveti .. oare|să|sa|cumva
este|e|i posibil|posibila|normal|voie|permis|nevoie|gata|deschis|valabil|disponibil
trebuie|ar trebui să|sa
aș vrea|dori|ruga să|o
ce program|preț|oră|acte|pași|ar trebui
mai|o să pot|putem|vine|durează|aveți
puteți|poți|puteti să|sa|dumneavoastră|voi
dați|aveți voie|cum să

[concept exclaim-words]
serios|doamne|dumnezeule|vai|hai|haideți|alo|lol|haha|zău|oameni|fratilor|frate
ba băieți
pe bune
băi|bre|dom|nene|nea|frățioare|boss|șefu|moșule|domne
aoleu|offf|uff|pfui|pfff|ptiu|tiu|hopa|haide|haidați
lmao|hahaha|hihi|rofl|omg|wtf|wow
pe cuvânt
aloo|auzi|auziți|ascultați|ascultă|uite|uitați
gata|stop|basta|punct

[concept hour-minute]
oră|ore|orele|orei|minut
minute|min|secunde|miezul|ceas
ceasuri|ceasul
minutul|minutele|secunda
juma de

[concept day]
zi|zile|ziua|zilei|zilele|zilnic|azi|ieri
mâine|astăzi|dimineața|seara|noapte*|weekend|alaltăieri|aseară
ziulica
poimâine|diseară|deseară|astănoapte
prânz|amiază|nopți|nopțile|noptii
weekendul|wkend|sărbători|sărbătoare

[concept week-weekday]
săptămân*|săpt|luni
marți|miercuri
joi|vineri|sâmbătă|duminică
septămână
dumincă
lunea|marțea|miercurea|joia|vinerea

[concept month-name]
lună|luni|lunii|lunar
lunile|ianuarie|februarie|martie
aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
ian|feb|apr|iun|iul|aug|sept|oct|nov|dec
de crăciun|florii|paște|paști|rusalii|sânziene
primăvar*|vară|toamn*|iarn*

[concept year]
an|ani|anul|anului|anual|anii|deceniu
anuală|anișori
în zece
2019|2020|2021|2022|2023|2024|2025|2026
decenii|secol
1987|1953|1989

[concept number-word]
un|doi|două|trei
patru|cinci|șase|șapte
opt|nouă|zece|sută|mie|jumătate|sute|mii
unu|una|unul|unșpe|doișpe|treișpe|paișpe|cinșpe|douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci
milion|milioane
unsprezece|doisprezece|treisprezece|paisprezece|cincisprezece
ambele|amândoi|amândouă|perechea
sfert|jumate
optspe

[concept number-of-times]
ori|dati|repetat|oară
a treia|doua|patra
de fiecare dată
prima|ultima oară|dată|oara|data
mai multe
doua rânduri

[concept again-repeatedly]
iar|iarăși|același|aceeași|mereu|aceleași
din nou
la fel
încă o dată
tot|mereu|același|acelasi|aceeași|aceeasi lucru|fel|problemă|poveste|placă|text
de fiecare dată|data
repetat|repetate|repetată|repet|repetăm|repeți|repetă
de la capăt
opeati|opiati|snova

[concept already]
deja|anterior|înainte|trecut*|precedent*
mai demult
până acum
de mai
dinainte|anterioară
am|v am mai|deja
uje

[concept still-not-yet]
încă
nici acum|până
până acum|azi
în continuare
pana azi
pană în prezent
în ziua .. nu|nimic|nici|n
la ora .. nu|nimic|nici|n
nici|inca nu|n|acum|azi|ieri
mai|tot aștept|așteptăm|astept

[concept always]
mereu|întotdeauna|permanent|constant|fiecare|veșnic|zilnic|continuu
tot timpul
toată ziua
mereu|tot|permanent|întotdeauna|intotdeauna|constant|continuu|încontinuu|incontinuu|nonstop|non stop|zilnic|veșnic|totdeauna
vsegda|postoianno

[concept never-ever]
niciodată|nicicând|vreodată
nici măcar
în veci
nici o dată
în viața mea
niciodat
în|in veci|viața|viata
în viața|viata mea
nu|n mai .. niciodată|vreodată|în veci
nikogda|nicagda

[concept finally]
măcar|odată
în sfârșit
în cele din
până la urmă
într un final
barem|încaltea
în|in sfârșit|sfarsit|final|fine
până|pana la urmă|urma

[concept since-from-date]
dinainte|după|înainte|urmă|începând
de atunci|la|când|peste
de trei|două|o|atâta|de cate
de|din luni|marți|miercuri|joi|vineri|ieri|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|2019|2020|2021|vară|iarnă|toamnă|primăvară
de|acum o|două|trei|patru|cinci|nouă|zece|doua|9|10|13|23 zile|săptămâni|luni|ani|lună|săptămână|saptamani|saptamana

[concept money-currency]
lei|leu
ron|euro
bani|eur|mii|milion*
leul|roni|parale|euroi|eurii|dolari|dolar|usd|mdl|lire|forinți|ruble
banii|ban|bănuți
50|100|150|200|250|300|400|500|1000|2000 lei|ron|euro|de

[concept contacted-before]
am|v am|vam|v|iar|mai sunat|scris|reclamat|sesizat|cerut|contactat|spus|anunțat|trimis|revenit
de două|trei|patru|cinci|mai ori am|ați|scris|sunat|v|vam
revin la|cu|asupra
am mai sunat|scris|vorbit|reclamat
scrisoarea|mesajul|reclamația|mailul anterior*|din|de|precedent*
nu e prima|este prima
v am mai|deja|tot|si|și scris|sunat|spus|zis|rugat|anunțat|cerut|trimis|reclamat|sesizat|întrebat|explicat|anuntat|intrebat|contactat|arătat
am mai|tot|deja|și|si|iar scris|sunat|spus|zis|rugat|anunțat|cerut|trimis|reclamat|sesizat|întrebat|fost|venit|explicat|depus|anuntat|intrebat|vorbit
și săptămâna
si ieri
și vara
de ieri
și marți
si data
revin|reiau|revenim|reamintesc|reamintim|insist|repet|revenind|urmare .. la|cu|asupra|scrisoarea|mesajul|sesizarea|cererea|mailul|reclamația
3 lea
a doua|treia|patra|cincea|șasea|sasea|șaptea|zecea|nșpea|3|4|5 oară|oara|scrisoare|sesizare|reclamație|cerere .. scriu|sun|întreb|vă|reclam|anunț|vin|când|v|cand
e prima
ultima|prima|data|oară .. scris|spus|sunat|zis
și data trecută .. scris|spus|sunat|zis
săptămâna|luna|anul|vara|joia|data trecut*|trecuta .. sunat|scris|spus|reclamat|zis|anunțat|vorbit|telefonat
v am lăsat
lasat mesaj
am|deja deschis|făcut|facut|depus|înregistrat|trimis|completat .. tichet*|ticket*|sesizar*|reclamați*|cerere*|plânger*|contestați*|petiți*|formular*
număr|numar|nr de|înregistrare înregistrare|inregistrare
sunat|apelat|telefonat .. luni|marți|miercuri|joi|vineri|ieri|azi|sâmbătă .. sunat|scris|iar|tot|și|am
zvonit*|pisal|pisali
mailuri|dati .. să|v am|trebuie|sun|scriu
v am mai scris|sunat|zis|spus|rugat|reclamat|anunțat
am mai scris|sunat|zis|spus|reclamat|vorbit|trimis|fost|venit
v am scris|sunat|spus|zis|trimis|reclamat|anunțat .. și|de|deja|ori|ieri|luni|iar|degeaba
a treia|doua|patra|cincea|șasea|șaptea|opta|zecea|5|4|3|6 oară|oara|scrisoare|sesizare|reclamație|reclamatie|cerere .. scriu|sun|reclam|vă|va|cand|când|vin
scriu|sun|revin|reclam pentru|pt a doua|treia|patra|cincea|șasea|zecea
al doilea|treilea|patrulea|cincilea|șaselea|șaptelea|optulea|zecelea mail|mesaj|email|telefon|apel|formular|tichet
revin la|cu|asupra scrisoarea|mesajul|sesizarea|mailul|cererea|reclamația|cele

[concept promised-date-callback]
promisiun*
ați|au|mi|a|s|am promis|zis|spus|asigurat|confirmat|convenit că|că mă|ca|până|în|luni|vineri|marți|azi|mâine|termen|data
promis că|ca|să|un|o|în|revin|suna*
mi|s a|s promis|spus|confirmat
a promis|promis
mi ați zis .. că|ca|până|în|luni|marți|miercuri|joi|vineri|sâmbătă|azi|mâine|pe|ora|termen|data|sigur|zile|ore|săptămân*
trebuia|trebuiau|urma|urmau să|sa .. vină|vina|sune|fie|primesc|ajungă|ajunga|intre|primim|livr*|mont*|repar*|rezolve|trimit*|revină|revina|plătiți|mă|ma|ne|dea|facă|predat*|expedi*
mai sunat
mă|ma|ne|că mă|vă sună|suna|sune|sunați|contactează|caută|reveniți|revine|revin|contacteze .. cineva|luni|mâine|azi|ore|zile|șeful|colega|înapoi|imediat|curând|vineri|ora
maxim|48|72|cinci|zece|5|10|14|15|30 .. ore|zile lucrătoare|săptămâni .. promis*|trec*|suntem
azi|acum|suntem|e|este .. luni|marți|miercuri|joi|vineri|sâmbătă|duminică|iulie|august|septembrie .. nimic|și|tot|nici|iar
mâine|maine|poimâine|luni|vineri .. fără discuție
obeșceal*|obescial*
și|dar|însă nimic|tăcere|nimeni|nici|surpriză
cuvântul|cuvantul|vorba .. dat|onoare|zis|meu
jurat|jură|jura|jurase .. pe|că|copii|vine|ajunge
dați|dat asigurări|cuvântul|termen|termene
ați|ati promis|zis|spus|garantat|confirmat|scris .. luni|marți|miercuri|joi|vineri|sâmbătă|sambata|duminică|azi|mâine|maine|zile|ore|săptămână|până|pana|24|48|termen
a promis|zis|spus|garantat|confirmat|jurat|stabilit .. luni|marți|miercuri|joi|vineri|sâmbătă|azi|mâine|zile|ore|până|pana|24|48|curând|săptămân*
trebuia|trebuiau|urma să|sa fie|vină|vina|ajungă|sune|primesc|livreze|intre|mă|ma|plece|monteze
trebuia adus*|livrat*|trimis*|predat*|restituit*|reparat*|montat*|schimbat* .. luni|marți|joi|vineri|zile|pe|ieri|azi
au trecut două|trei|patru|cinci|10|15|20|23|24|30|doua zile|săptămâni|luni|ore|saptamani
nu ma sunat nimeni
nu m a sunat|căutat nimeni
promis că|ca mă|ma sună|sunați|suna|sunati
promis că
fusese|stabilit|programat|programată|programata|fixat|promis|promisă .. luni|marți|miercuri|joi|vineri|sâmbătă|sambata|ora|mâine

[concept self-harm]
sinucid*|sinucig*|spânzur*|otrăvesc|franghia|frânghie|venele
mă omor
iau viata
sa mor
cu viața
îmi iau viața
nu mai vreau|pot să|sa trăiesc|trăi|traiesc|trai|fiu
termin cu viata
îmi iau|pun|curm viața|zilele|capăt
mă|ma arunc|spânzur|spanzur|omor|tai|ucid|sinucid
nu mai am|are rost|sens|pentru|ce|nici
ies pe geam|geamul|fereastra
mă arunc de|din|pe|în
nu mai fi|voi mai|fi
vreau să mor|dispar|adorm
sinucis|suicid|suicidal*|suicidar*
mă|ma|m omor|omori|spânzur|spanzur|arunc|înec|inec|împușc|impusc|tai|ucid|otrăvesc|curăț|sfârșesc|las|termin
mă|ma omor|spânzur|împușc|înec|otrăvesc|spanzur
iau|ia|luat|luându zilele|viața|viata
nu mai fiu
nu mai exist
mă arunc
mă culc
îmi vine
are|rost|sens|chef .. trăiesc|traiesc|trăi|exist|fiu|viață|viața|viata|trăit
nu mai vreau .. trăiesc|traiesc|trăi|exist|fiu|viață|viața|viata|trăit
pun|pune|puneam|pus capăt|capat
pastile|pastilele|somnifere|somniferele|insulină|fiole .. număr|numar|iau|luat|toate|pregăt*|cutia|înghit|ajung*|sertar|trebui*
frânghie|frânghia|franghie|franghia|ștreang|streang|laț|lațul|funie|funia|sfoară|curea|cureaua .. pregăt*|pod|grindă|legat|mă|am|gât|atârn*
venele|vene|vena|încheietura|incheietura|lama|lamă|bratul|brațul .. tai|tăiat|taiat|lama|baie|crest*
arunc|sar|sări|săream|arunca .. de la etaj
tăiat|taiat|crestat pe|venele|brațul|braț|singur*

[concept hopeless-burden]
singur*|singură pe|și|lume|acasă
am pierdut tot|totul|casa|jobul
nimic de pierdut
am renunțat|renuntat la
n|nu am pe|nimeni cine
nu mai are|contează rost|sens|nimic
singur pe lume
la capătul puterilor
nu mai are niciun
nu are
n are niciun rost
singur|singură|singura .. acasă|rămas*|văduv*
nicio rudă
am renunțat la
la capătul|limita|capatul puterilor|răbdării|vieții|drumului
ma urăsc
mai trăiesc
pe cap

[concept customer-note-style]
cl|clientul|client
apel
client|clientul|clienta|apelant*|pacient*|solicitant* solicită|cere|a|sună|spune|revine|dorește|reclamă|susține|anunță|vrea|este|întreabă
clientul|clienta|client|clientă|apelantul|apelanta|abonatul|abonata|pacienta|pacientul|petentul|petenta|contribuabilul|călătoarea|călătorul|chiriașul|părintele|tatăl|mama|doamna|domnul|oaspeta|oaspetele|solicitantul|utilizatorul|partenerul|cumpărătorul|elevul|colega .. solicită|solicita|cere|reclamă|reclama|spune|afirmă|susține|sustine|sună|dorește|doreste|declară|declara|întreabă|relatează|semnalează|menționează|anunță|revine|contestă|precizează|insistă|amenință|plânge|mulțumește|vrea
spune|susține|afirmă|declară|reclamă|contestă|relatează|menționează|precizează|solicită|cere|dorește|revendică|semnalează|arată|întreabă că|ca|să|restituirea|anularea|scuze|despăgubire|banii|cine|plata|înlocuirea
nu precizează|formulează|a formulat|solicită|dorește|ridică|formuleaza altă|ce|solicitare|nicio|vocea|nimic
nu precizează
ton calm|ridicat|liniștit|așezat|nervos
vorbește|vorbeste calm|rar|egal|liniștit|repede|încet
citat|citez|textual
a|mai sunat|revenit luni|ieri|de|și
operatorul a rugat|menționează|notează

[concept long-time-customer]
client fidel
client|clientă|clienta|client fidel|abonat|clienți de|fidel*|vechi|loial|ani|la|dumneavoastră|al
de ani|ani de ani|client*|zile|sunt
sunt client|clientă
client|clientă|clienta|clientul|abonat|abonată|membru|membră|cititor|pasager|utilizator|cumpărător|pacient|locatar .. fidel*|vechi|veche|loial*|constant*|premium|vip
douăzeci|treizeci|patruzeci|cinci|opt|doisprezece|unsprezece|cincisprezece|15|20|10|12|11|6|9|30 .. cumpăr|plătesc|client*|cont*|abonat*|asigur*
prima zi

[concept in-front-of-others]
în public
de față cu
toată lumea|ceilalți clienți
în|in|din fața|fata tuturor|lumii|cozii|clienților|colegilor|copiilor|copilului|clasei|oamenilor|celorlalți|invitaților|familiei|soției|soțului|șefului|elevilor|părinților
vazul lumii
gura mare
se uita
râs toată
cu voce tare
tare|strigat să|ca audă|aud toți|toată|lumea|tot
martori|martor|de martori

[concept treated-differently]
orientare*
pe ceilalți
ceilalți|alții|doar|numai|toți|restul|pe mie|noi|eu|pe|nouă|românii|la
tratat* mai|diferit|prost|altfel|rău|ca
nu m|ne au|a lăsat|primit|servit
tratat|tratată|servit|tratați .. mai prost
pentru că|fiindcă|ca|deoarece sunt|suntem|eram|am|s|vin|îs .. femeie|rom*|țigan*|bătrân*|moldovean*|basarabean*|ungur*|maghiar*|străin*|gay|gras*|handicap*|surd*|negru|tânăr|săra*|accent*
ca tine
discriminare|discriminat|discriminată|inegal|inechitabil|nedrept|nedreptate

[concept solved-withdrawn]
ignorați|retrag plângere*|reclamați*|mesaj*
lăsați|uitați|scuze|greșit că|de asta|balta
am găsit|s a găsit
scuze|scuzați|greșeala|am greșit .. fereastra|mesaj|conversația|adresa|mea|numărul
în regulă
este rezolvat*

[concept apologies-from-customer]
scuzați deranjul
scuze|scuzați|iertați|mă|îmi iertați|că|pentru|de|scuzați|deranj*|lungim*|cer|scrisu*|dar
iertați|iertati|scuzați mă|scrisu
vina mea|greșeala|am greșit
nu vă supărați|supărați
scuze|scuzați|scuzati|iertați|iertati|iertare .. deranj*|mesaj*|scris*|lung*|greșel*|grabă|oră|ton*|întârziere|majuscul*|gres*|telefonul|limbaj*|vulgar*
scuze|scuzați|scuzati|iertați|iertati|iertare .. nu știu
scuzați|scuzati|iertați|iertati|scuze mă|va|vă|că|de|pentru|deranjul|scrisul|scrisu|exprimarea|limbajul
am greșit|gresit|apăsat|încurcat
scz|sry|sorry|pardon
poate am|fi greșit|înțeles|eu

[concept evidence-attached]
atașat|atașez|anexat|anexez|dovad*|poze*|captur*|chitanț*|bon*|copie|alăturat*|screenshot*
proces verbal
atașată|atașate|anexată|anexate|alătur
am|avem|dețin|păstrat|păstrez|există poze|pozele|chitanța|bonul|factura|martori|dovada|dovezi|captura|capturi|înregistrarea|filmare|filmări|acte|proces|certificat*|confirmarea|mailul|contractul|radiografi*
vezi|vedeți|conform poza|poze|pdf|anexa|atașament*|actelor|foto|facturii
în|in atașament|atasament|anexă|anexa|dosar
dovezi|dovezile|probă|probe|martor|martori|martorul|proces-verbal|procesul
captur*|screenshot*|printscreen|poz*|filmare*|înregistrare* .. atașat*|am|trimis*|dovad*|trimit|urmează|anexat*
am filmat|fotografiat|înregistrat|pozat|poză|poze
copie|copii|copia|xerox după|a|de

[concept reference-number]
nr|numărul|referinț*|comanda|cod|client|dosar|awb|ticket
număr de
comanda|comandă|comenzii|contract|contractul|factura|factură|dosar|dosarul|polița|tichet|tichetul|ticket|sesizare|sesizarea|reclamația|cazul|awb|client|abonat|seria|cod|rezervare|rezervarea|bilet|lot nr|numărul|număr|numar|1*|2*|3*|4*|5*|6*|7*|8*|9*|fx
număr|numar|numărul|nr de|comandă|client|contract|factură|dosar|înregistrare comandă|contract|client|dosar|înregistrare|factură|serie|abonat|1*|2*|3*|4*|5*|6*|7*|8*|9*
seria|serie imei|nr|fx
tichetul|tichet|ticketul

[concept family-hardship-words]
bolnav*|pensionar*|handicap*|văduv*|șomer*|gravid*|însărcinat*|bebeluș*|cancer|murit
decedat*|singură|sărac*|chimio*|invalid*|sarman*|orfan*|dializă|demență|operat*
ajutor social
infarct|avc|paralizat|imobilizat|autism|diabet|astm
răposat|deces|înmormântare|doliu|pierdut
pensia|bătrân|bătrână|vârstă
șomaj|concediat|datorii|executor|evacuat|chirie|împrumutat
lapte praf
copii mici
singură|singur cu|crește|cresc doi|trei|copii|copil|copilul|patru
copil|copilul|copiii|fetița|băiatul|mama|tata|soțul|soția .. bolnav*|operat*|handicap*|autism|febră|spital|diabet*|astm*|flămând*|plâng*
amărât|nevoiaș

[concept misdirected-other]
test|testez|proba
greșit adresa
sa traiti
multi ani
adresă|număr greșită|greșit
din greșeală|greseala trimis|apăsat|am
cine sunteți|e|este|ești
greșit|gresit|greșeală|greseala .. fereastra|numărul|conversația|adresa|chat|mesaj|grup|persoana
sunteți .. dumneavoastră|voi|acolo|ăsta
ce sunteți .. dumneavoastră|voi|acolo|ăsta
ora .. deschis|închideți|deschideți|program
până la ce oră .. deschis|închideți|deschideți|program
vindeți|lucrați .. produse|pescuit|sâmbăta|duminica|itp|angajări|stoc|culoare
la mulți|multi ani
te iubesc
ma auziti
e cineva
alo alo
când e|este bâlciul|târgul|zilele|deschiderea
ups|oops|upss
mulțumesc|multumesc pentru tot|pătură|ajutor

[concept fl-press]
presă|presei|ziar*|jurnalist*|reporter*|televiziun*|televizor|tv|protv|antena|digi|radio|redact*|articol*|observator*|știri|stirile|publicați*|recorder|emisiun*
reportaj|reportajul
radioul|podcast|podcastul
interviu|interviul|editorial|cotidian
crai nou

[concept fl-social]
facebook*|insta*|tiktok*|tik|youtube*|reddit*|grup|grupul|grupuri*|urmăritori*|followeri|abonați|viral*|postez|posta*|distribui*|public|publicăm|story|live|blog*|clip|filmul*|video*|fb|rețele*
feis|fesibuc|feisbuk|feisbuc
postează|share|shareuiți|liveul|hashtag
clip|clipul|clipuri|filmuleț|filmuletul|filmarea|video|videoul .. pun|postez|urc|fac|dau|net|online
followeri|urmăritori|abonați|like|likeuri|vizualizări|comentarii|pagina mea
pe net
fac|pun|dau|public live|story|clip|postare|thread|reel
influencer|influenceriță

[concept fl-review]
recenzi*|review*|stea|stele|steluț*|google*|trustpilot*|tripadvisor*|forum*|păreri|notă|rating*
reviu|rewiew|revieu
las o

[concept fl-warn-others]
spun|spune|avertiz*|anunț|anunt .. tuturor|toată|toata|prieten*|vecin*|lume*|altora|oamen*|client*
să .. afle|vadă|știe|stie .. toată|toata|lume*|toți|toti
public|publice|publica|fac public
toată lumea|toata lumea .. afl*|ști*|sti*|vede*
să|sa afle|vadă|vada|știe|stie|audă|auda|ferească .. toată|toata|toți|toti|lumea|lume|tot|oamenii|ceilalți|părinții|restul|alții
avertizez|avertizăm|previn|atenționez|anunț|anunțăm|feriți|feriti|spun|zic|povestesc .. lumea|oamenii|prietenii|toți|tuturor|vecinii|alții|cunoscuți*|toată|clienții|colegii|altora
nu vă duceți|duceti acolo|la
nu vă duceți
duceti acolo
le spun
spun|zic|povestesc tuturor|la|mai toți|toată|departe
mai departe
nu recomand
public numele|tot|actele|convorbirea|corespondența
iau la rând fiecare|pe
fiecare client

[concept fl-legal-lawyer]
avocat*|judecat*|judecăt*|instanț*|instant*|tribunal*|dau în|in judecat*
proces|procesul|juridic*|executor*|notificare|notar*|plângere|legal|legale
avocat|avocatul|avocata|avocatei|avocatului|avocați|avocatu|avocatii|advocat
judecată|judecății|judecatei|judecător|judecătorul|judecătorie|jude
dau|dăm|dam|chem|acționez|acționăm în|in judecată|judecata|instanță|instanta|justiție
ne vedem la|în|in tribunal|judecată|instanță|judecator
ne vedem la
valoare redusă
sud|sudu|iskul

[concept fl-legal-authority]
protecția|protectia consumator*
anpc|opc|ancom|anre|anspdcp|poliți*|politi*|polit|plângere penală|penala|reclamați* la|opc|anpc
avocatul poporului
csalb|sal|asf|bnr|dsp|itm|ansvsa|dsvsa|inspector*|autorit*|autoritat*|ombudsman*|consumator*|reclam|reclama .. la
anpc|opc|anpcul|protecția|protectia consumatorului|consumatorilor|consumatorul|consumator
anspdcp|ancom|anre|asf|bnr|csalb|anaf|itm|dsp|dsvsa|ansvsa|cncd|isctr|iscir|rar|aacr ul
poliție|poliția|poliției|polițist|politistul|miliția|jandarmi*|112
plângere|plangere|plângerea|plangerea|plângeri penală|penala|la|depusă|depusa
autoritate|autoritatea|autorități|autoritățile|autoritatilor|autorității
consiliul pentru combaterea
sesizez|sesizat|sesizăm|sesizare|reclamație|reclam|petiție .. anpc|opc|poliți*|autorit*|protecți*|asf|cncd|consiliu*|ancom|anre|minister*
mă|ma adresez|plâng|duc la|către poliți*|politie|anpc|protecți*|autorit*
ma adresez
duc la
chem|sun|anunț poliția|politia|garda|112
antifraudă|dna|diicot|sri

[concept fl-leaving]
mă|ma mut|duc|plec
mut|mutăm|mutam|mutat|trec|trecem|plec|plecăm|plecam|schimb .. la|alt|altă|alta|alți|concuren*|furnizor*|operator*|banca
concuren*
nu .. mai .. cumpăr*|cumpar*|comand*|calc|vin|veniți|intru|călătoresc|rămân|folosesc
ultima .. oară|oara|comand*|dată|data
ați|ati pierdut .. client*
adio|rămas bun|la revedere .. pentru totdeauna|definitiv
niciodată|niciodata .. la voi|dumneavoastră|comand*|cumpăr*|cumpar*
plec de la voi|dumneav*
închid|inchid contul
renunț|renunt la
mă|ma mut|retrag|lipsesc|despart
ma duc la
mut|mutăm|mutam|trec|trecem|plec|plecăm|schimb|schimbăm .. banca|operatorul|furnizorul
mut|mutăm|mutam|trec|trecem|plec|plecăm|schimb|schimbăm .. altă bancă
mut|mutăm|mutam|trec|trecem|plec|plecăm|schimb|schimbăm .. la cei
la|spre alții|altii|concurență|concurenta|concurent
nu|n am|o cumpăr|comand|calc|iau|intru|urc|merg|revin|zbor|lucrez|folosesc|trec|fac|cumpar
nu mai calc|cumpăr|comand|cumpar|vin
pe client*
ultima|ultim* dată|data|oară|oara|comandă|comanda
închid|inchid|închidem|desființez|reziliez|anulez contul|cont|abonament*|contract*|cardul|tot|polița|legitimația
să renunț .. abonament*|contract*|cont*|tot|serviciu*|colabor*
sa inchid .. abonament*|contract*|cont*|tot|serviciu*|colabor*
renunț|renunt|renunțăm|renuntam|renunțarea la|definitiv|și .. abonament*|servici*|voi|contract*|colabor*|hală|tot
pe altă|alta|alt platformă|platforma|bancă|firmă|firma|clinică|editură|operator
ma vedeți
mai vedeți
mai stau
cumpăr|iau|comand|cumpar de la alții|altii|altă|concurență|alt|vecini|altundeva
cumpar de la alții
schimb|schimbăm|schimbat banca|operatorul|furnizorul|firma|clinica|medicul|asigurătorul|școala|sala|salonul
m am lipsit
vă pup
vreau|doresc|solicit|rog rezilierea|închiderea|inchiderea|încetarea
îmi închid|mut|retrag contul|banii|conturile|comenzile
imi inchid|mut contul|banii

[concept fl-nth-time]
a doua
a treia
a patra
a cincea
a șasea
a șaptea
a zecea
al doilea
al treilea
al patrulea
oara
dată
mail
mesaj
telefon
apel
email
e
reclamați*
sesiz*
a|de doua|două|treia|trei|patra|patru|cincea|cinci|zece|n|câte|nenumărate .. oară|oara|ori
v am|vam|am .. mai|deja|tot .. scris|sunat|spus|cerut|reclamat|sesizat|anunțat|anuntat|trimis|zis|întrebat|intrebat|contactat
v am scris|sunat|spus|zis|anunțat|trimis
am .. sunat|scris|reclamat|trimis .. de|ieri|luni|deja|săptămâna|ori|mail*|mesaj*
revin|reiau|iarăși|iarasi|iar|din nou .. cu|scriu|sun|eu
de câte ori|cate ori
mail*|mesaj* .. anterior*|precedent*|fără|fara
am .. sesizat|reclamat
a doua|treia|patra|cincea|șasea|sasea|șaptea|saptea|opta|noua|zecea|nșpea|enșpea|suta|2a|3a|4a|5a|6a oară|oara|dată|data|scrisoare|sesizare|reclamație|reclamatie|cerere|seară|lună|săptămână|încercare
3 lea
de două|doua|trei|patru|cinci|șase|șapte|zece|n|câteva|nenumărate|multe|atâtea|3|4|5|6|10|11|17|40|nșpe ori .. scris|sunat|spus|reclamat|fost|venit|cerut|trimis|zis|vorbit|încercat|am
scris|sunat|spus|reclamat|fost|venit|cerut|trimis|zis|întrebat|reparat|apelat .. de două|doua|trei|patru|cinci|zece|n|câteva|nenumărate|multe|3|4|5|10|11|40 ori
iară|iar|iarăși|iarasi nu|n|a|ați|am|e|pică|pica|cade
de la capăt
tot|același|aceeași|acelasi problemă|defect|poveste|greșeală|eroare|fel
trei|patru|cinci|zece|șase|11|17|14|9|40|3|4|5 mailuri|mesaje|telefoane|apeluri|scrisori|sesizări|emailuri|reclamații|cereri|tichete|vizite|reparații
revin|reiau|repet|insist|reamintesc|repetăm|insistăm
și data|luna|săptămâna|vara|ieri trecută|trecuta|asta
anul trecut*
câte|cate|de câte mailuri|ori|telefoane|scrisori trebuie|să|am

[concept fl-ticket-followup]
tichet*|ticket*|număr|numar|nr .. sesizare|reclamație|reclamatie|caz|înregistrare
sesizare*|reclamația|reclamatia|cererea .. mea|anterioar*|depus*|trimis*|nr
la mail*|mesaj*|mesajele|scrisor* .. nu|niciun|n ați|n ati
am vorbit|vorbii|discutat .. cu|ieri|deja|colega|operator*
revin|follow|în completare|aștept .. răspuns|raspuns .. din|de
tichet|tichetul|tichetului|ticket|ticketul|tiket|tiketul|tikete|tichete|tichetele
sesizare|sesizarea|sesizării|sesizari|sesizările|reclamația|reclamatia|reclamației|cererea|cererii|petiția|plângerea mea|nr|numărul|anterioară|din|cu|depusă|trimisă|nesoluționată|fără
număr|numar|numărul|nr de|înregistrare|sesizare|dosar|caz|tichet|ticket înregistrare|inregistrare|sesizare|dosar|caz|8*|1*|2*|3*|4*|5*|6*|7*|9*
cu număr|numar de înregistrare|inregistrare
cu număr
numar de înregistrare
am|avem deschis|depus|înregistrat|făcut|trimis|lăsat|completat .. tichet*|ticket*|sesizare|reclamație|cerere|formular*|contestați*|petiți*|plânger*
revin|reiau|urmare|răspuns|referitor|referință|completare .. la|cu|mailul|scrisoarea|sesizarea|tichetul|mesajul|cererea|anterior*|discuția|reclamația
la mailul|mesajul|scrisoarea|cererea|sesizarea|reclamația|solicitarea|mailurile|solicitările meu|mea|din|mele|precedent*|anterioar*|trimis* .. nu|n|niciun|nici|fără
mailul|mesajul|scrisoarea|cererea|sesizarea|reclamația din|de|trimis*|anterior* 3|17|luni|luna|data|ieri|februarie|martie|octombrie|ianuarie
am vorbit|discutat|vorbii|conversat|vb cu|la|și|deja|ieri .. domn*|doamn*|coleg*|operator*|cineva|denisa|dispecer*|suport*|șef*|un|o
rămas* fără răspuns
re|fw|fwd re|mail|mesaj
tichet* închis*|inchis*|deschis*
operatorul|colega|colegul|domnul|doamna|denisa|șeful dumneavoastră|voastră|vostru|dv .. spus|zis|promis|confirmat|notat|asigurat

[concept fl-promise]
garant*|jurat|asigurat|angajat .. că|ca|până|pana
trebuia|urma .. să|sa .. vină|vina|sune|fie|primesc|ajungă|ajunga|vii|livr*
programat*|stabilit|confirmat .. pentru|pe|joi|luni|marți|miercuri|vineri|la
cuvântul|cuvânt
promis|promisă|promise|promisese|promiseseră|promiteți|promite|promiteau|promițând|promisiune|promisiunea|promisiuni|promit|făgăduit|făgăduiți|făgăduială|juruit
se rezolvă
e gata
e gratuit
garantat|garantată|garanta|jurat|jurase|jură|jura|asigurat|asigurată|confirmat|confirmată|confirmase .. marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|ore|ora
garantat|garantată|garantați
trebuia|trebuiau|urma|urmau|era|fusese să|sa|stabilit*|programat*|fixat*|promis*|livrat*|adus*|predat*|trimis*|restituit*|plătit*|reparat*|înlocuit*|schimat|schimbat
trebuia să|sa vină|vina|sune|fie|ajungă|primesc|livreze|intre|mă sune|plece|monteze|primim|livrați
trebuia să
mă sune
era|este|e|stabilit|programat|programată|programata|fixată|fixat pentru|pe|la|ieri luni|marți|miercuri|joi|vineri|sâmbătă|ora|azi|mâine|10|12|9|16
cuvântul|cuvantul|cuvânt|cuvant|vorba|vorbă|vorbei|onoare|mâna .. dat|dau|onoare|țineți|ținut|respect*|călcat|omului
de cuvânt|cuvant|vorbă
revin|reveniți|revine|revenim|sună|suna|sunați|contactează .. curând|mâine|24|48|ore|imediat|înapoi|cineva
că|ca mă|ma|ne sună|suna|sunați|contactează|caută|suni|sunati|anunțați
negru pe alb
bătut în cuie
fără discuție
la prima oră
termen|termenul|data dat*|promis*|stabilit*|convenit*|anunțat*|limită|trecut|depășit
sigur|garantat|fix|cert|clar mâine|luni|joi|vineri|azi|până|pana
nu|n a|ați ținut|respectat|tinut
ați|ati promis|garantat|stabilit|convenit
ce ați|ati promis|garantat|stabilit
mi a promis|jurat|garantat|făgăduit
trebuia să|sa vină|vina|sune|ajungă
că mă|ma sună|suna|sunați|contactează

[concept fl-hard-ill]
cancer*|chimio*|citostatic*|operați*|operat*|operată|spital*|boală|boala|bolnav*|concediu medical
avc|accident vascular
dializ*|diabet*|insulin*|astm*|epileps*|handicap*|dizabil*|scaun rulant|cu rotile
autis*|însoțit*
bolnav|bolnavă|bolnavi|bolnavul|îmbolnăvit|boală|boli|bolii|suferind|suferindă
cancer|cancerul|oncologic|oncologie|tumoră|tumoare|leucemie|chimioterapie|chimio|radioterapie|metastaze|citostatice|fundeni
operat|operată|operata|operație|operatie|operația|operatia|operații|intervenție|chirurgie|transplant|șoldul operat|hernie|menisc
infarct|inima|inimă|cardiac|cardiacă|pacemaker|stimulator|bypass|tensiune|avc|accident vascular|comoție|paralizat|paralizată|pareză|semipareză
diabet|diabetic|diabetică|insulina|dializă|rinichi|hepatită|ciroză|astm|astmatic|astmatică|bpoc|plămâni|pneumonie|tuberculoză|epilepsie|epileptic|scleroză|parkinson|alzheimer|demență
cadru de mers
surd|surdă|surda|nevăzător|nevazator|nevăzătoare|orb|oarbă|mut|imobilizat|imobilizată|la pat|țintuit*
la pat
depresie|depresii|anxietate|sindrom|psihiatru|psihic
sufăr|sufar|suferă|sufere cu|de inima|inimă|astm|diabet|spatele
mama|tata|soțul|soția|copilul|sotia|sotul|fiica|fiul|bunica .. bolnav*|operat*|spital|cancer|internat*|paralizat*|dializ*|diabet*|handicap*|pat|infarct|avc

[concept fl-hard-bereaved]
murit|decedat*|răposat*|raposat*|deces*|înmormânt*|inmormant*|văduv*|vaduv*|doliu*|pomană|parastas|moartea .. soț*|sot*|mam*|tat*
pierdut .. soț*|sot*|mam*|tat*|copil*|fiul|fiica
defunct*|s a stins|îngropat*
murit|muri|muriră|moartea|morții|decedat|decedată|decedă|decesul|decesului|deces
răposat|răposata|răposatul|răposatului|defunct|defuncta|defunctul|stins|stinsă
văduv|văduvă|văduvul|orfan|orfani
doliu|doliul|îndoliat|îndoliată|îndurerat|condoleanțe
înmormântare|înmormântarea|înmormântat|îngropat|îngropăm|înhumat|priveghi|capelă|sicriu|sicriul|coroană|groapă|cimitir|lumânări
sora|fratele|soțul|soția|mama|tata|tatăl|sotia|sotul|bunica|bunicul|fiul|fiica|socrul|soacra|nevasta .. murit|mort|decedat*|răposat*|stins|pierdut|dus
nu mai e|este|trăiește|traieste
moștenire|succesiune|moștenitor|moștenitoare
urnă|cenușa|mormânt|mormântul
s a stins|prăpădit|prapadit
a dus|stins

[concept fl-hard-old]
pensi*|pensionar*|pensie|pensia|bătrân*|batran*|vârstnic*|varstnic*|bunic*|bunica|bunicul|ani .. am|are|mama|tata|mea|bolnav
am 7*|8*|șapte*|optzeci|șaptezeci .. ani
7*|8*|9* de ani
la vârsta|varsta mea
bătrân|bătrână|bătrâni|bătrânul|bătrâne|bătrânețe|bătrânică|bătrânel|moș|moșul|moșule|moșneag|babă|babo|tataie|mamaie
pensionar|pensionară|pensionari|pensie|pensia|pensiei|pensii|pensioara
bunic|bunică|bunicul|bunicii|bunicului|bunico|străbunica|strănepot*
ani|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92 de|ani ani|vârstă
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90 ani
șaptezeci|saptezeci|optzeci|nouăzeci|șaizeci|saizeci și|de ani|doi|trei|patru|cinci|șase|șapte|opt|nouă|doua
la|în vârstă|vârsta|varsta mea|de|lui|ei|noastră
la vârsta|varsta mea|noastră|lui
nu mai văd|vad|aud|pot bine|literele|scările
nu mai văd
singură acasă
la pat
și bătrân*
mama|tata|soacra|socrul|tatăl|mătușa|bunica .. 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|88|90|bătrân*|vârst*|pension*
nepotul|nepoata meu|mea

[concept fl-hard-child]
bebeluș*|bebelus*|bebe|nou născut|nascut|sugar*|lapte praf|formulă|scutec*|gravid*|însărcinat*|insarcinat*|mamă|mama singură|singura
copil*|copii|copilul|fiica|fiul|fetița|fetita|băiat*|baiat* .. fără|fara|frig|foame|plâng*|plang*|bolnav*|școal*|mic|luni|ani
de luni|săptămâni|saptamani .. copil*|beb*
copii* mei|copilul meu|gemen*
copilul|copilului|copiii|copii|copiilor|copila|copilei|copilaș|copchilu|pruncul|pruncii|prunci|prunc .. bolnav*|febră|foame|frig|plâng*|plans|plâns|mic*|luni|ani|răcit*|singur*|handicap|autism|spital|flămân*|doarme|dorm|fără|căzut|rănit|lovit
scutece|lapte praf|biberon|alăptez|formula|căruciorul|căruțul
luna a opta
luna a șaptea
cresc|crește|crescut singur|singură|doi|trei|patru|copii|copilul|nepotul
doi|trei|patru|cinci|șase|șapte|2|3|4|5 copii|prunci|băieți|fete|copchii|gemeni
gemeni|gemenii|orfani|plasament|adopție|adoptat
ziua|aniversarea|serbarea|tortul|botezul|cadoul .. copilului|fetiței|fetei|băiatului|fiului|fiicei
fetița|fetita|băiețelul|copilul|copiii|fata|fiul|băiatul .. plâns|plânge|plange|întreabă|speriat*|tremur*|bolnav*|căzut|ars|tăiat|alergi*|intoxicat*|înecat|spital|operație|ghips|copci
la|de grădiniță|gradinita|creșă|școală|scoala
alocație|alocația|copilului

[concept fl-hard-money]
șomaj*|somaj*|șomer*|somer*|concedi*|dat afară|afara
fără|fara .. job|serviciu|bani|venit*|loc de muncă
chiri*|chirie|rate|rată|datori*|datorii|executor*|ajutor social|de urmăr*
salariu* .. minim|mic|restant
nu .. am|avem|îmi .. bani|permit|din ce|mâncare|mancare
ultimii .. bani|lei
împrumut*|imprumut*|evacua*|sărac*|sarac*|bani .. mâncare|mancare|chirie|pâine|copii
fără serviciu
fără loc de muncă
ultimii|ultimul|ultima bani|lei|leu|ban|economie|economii|sută
pensia mea|lui|ei|mamei de|este|e
datorie|datorii|datoria|datoriile|dator|datoare|îndatorat|împrumut|împrumutat|împrumutul|camătă|amanet|amanetat
rate|ratele|rata|chirie|chiria|întreținerea|facturile .. de dat
chirie|chiria|rate|ratele de plătit|dat|platit|plată
foame|foamea|flămând|flămânzi|mâncare|mananc|mâncăm .. supă la plic
sărac|săracă|săraci|sărăcie|nevoiaș|amărât|amărâtă|necăjit|lipsuri|strâmtorat
ajutor social
venit minim
bani|banii de pâine|mâncare|medicamente|chirie|lemne|rate|operație|înmormântare|lapte|nuntă
dat|dată afară|afara de la
afara de la
m au dat afară
rămas|ramas fără|fara serviciu|job|bani|chirie|loc

[concept fl-discr-origin]
țigan*|tigan*|rom|romă|roma|romi|rrom*|rasis*|rasă|culoarea pielii
pielea|piele .. culoare*|închis*|neagr*
negru|neagră|arab*|musulman*|văl|batic|evreu|maghiar*|ungur*|bozgor*|străin*|strain*|moldovean*|moldovenesc*|accent*|etnie|etnia|etnic*|naționalit*|nationalit*|origin*|din cauza .. numelui|accent*|culor*|etni*
ca mine|ăștia ca|ca noi|ăia ca|de ăștia|de astia|oameni ca|unul ca|una ca
țigan|țigancă|țigani|țiganii|țiganule|țigance|țigănci|țigănie|țigănuș
rom|romă|romi|romii|rrom|rromă|rromi|etnie|etnia|etnic|etnică|etniei
moldovean|moldoveancă|moldoveni|moldovenii|basarabean|basarabeancă|basarabeni|basarabence|rusoaică|rusnac|găgăuz|găgăuză|ucrainean|ucraineancă|ucraineni
ungur|ungurul|unguri|ungurii|unguroaică|maghiar|maghiară|maghiari|secui|bozgor|bozgori|bozgoroaică
negru|neagră|negri|negresă|african|africană|senegal|nigeria|arab|arabi|arăboaică|musulman|musulmană|islam|vălul|hijab|turc|turcoaică|chinez|chinezoaică|asiatic|asiatică|nepalez|nepalezi|filipinez|vietnamez|evreu|evreică|jidan|jidancă|bulgar|macedo*
accent|accentul|accentului|accentu|graiul|dialectul
mai închis
mai|prea negru|închis|tuciuriu|brunet|negricios|închisă la|ten|piele
închis la piele
tuciuriu|tuciurii|brunet|brunetă
rasist|rasistă|rasiști|rasism|rasismul|xenofob|xenofobă|xenofobie|șovin*
mahala|mahalaua|ferentari|din mahala|bordei|șatră|satra
de la|din țară|sat|moldova|basarabia|cătun|republica|vaslui|țărani|țăran|țărancă

[concept fl-discr-other]
discrimin*|prejudec*|sexis*|misogin*|homofob*|gay|lesbian*|trans|cuplu .. bărbați|femei|același|acelasi
același sex|acelasi sex
pentru că|ca|fiindcă|fiindca .. sunt|suntem|eram .. femeie|femei|bătrân*|batran*|rom|romă|handicap*|țigan*|tigan*|gravid*|gay|surd*|maghiar*|fată|grasă|nevăzăt*
femeie|femei|doamnă .. nu|bărbat*|șofer|soț*|sot*|pricep*
tratat*|serviți|serviti|refuzat* .. altfel|diferit|ceilalți|ceilalti|alții
vârsta|varsta|vârstei|varstei .. din|pentru|cauz*|prea
scaun* .. rotile|rulant .. nu|refuz*|rampă|rampa
câine ghid
femeie|femeia|femeile|femei|femeii|femeilor|fată|fetele|doamnă .. volan|bucătărie|bărbat*|cratiță|pricep*|soțul|acasă|logic*|tehnic*|blond*
femeie|femeia|femeile|femei|femeii|femeilor|fată|fetele|doamnă .. ca tine
orientării|orientarea noastre|sexuale|mea
două|doi|doua femei|bărbați|mirese|fete|mame|miri
discriminat|discriminată|discriminați|discriminare|discriminarea|discriminator|discriminatoriu|discriminează|prejudecăți|prejudecată|stereotip*|misogin|misoginie|misogini|sexist|sexistă|sexism|homofob|homofobă|homofobie|inegalitate|nedreptate
câine|câinele|cainele ghid|însoțitor|utilitar
prea|la vârsta|bătrân|bătrână|tânăr|tânără|grasă|gras|sărac|săracă
la vârsta
religie|religia|credință|cruce|ortodox|catolic|penticostal|baptist|pocăit|martor
femeilor|fetelor|doamnelor le|li se|nu|explicăm
bărbat|barbat|băiat .. altfel|răspundea|vorbea

[concept fl-discr-treated]
ceilalți|ceilalti|alții|altii|restul|românii|romanii|alt client|cuplul .. servi*|primi*|intr*|fără|fara|nu
doar|numai .. mie|noi|nouă|mine|pe noi|pe mine .. ceru*|controla*|verific*|opri*
paznic*|agent* .. după|dupa|urmăr*|urmar*|ținut
tratat* .. altfel|diferit|inferior|mâna|mana a doua
refuz* .. servi*|intr*|cazare
întoarce|du te|plecați .. acolo|țara|tara|acasă
ceilalți|ceilalti|celelalte|celorlalți|alții|altii|altora|restul|români|românii|romanii|românilor|bărbații|bărbaților|tinerii|tinerilor|localnicii|turiștii|străinii|domnul|domnului|doamna|colegul|vecinului .. servi*|primi*|intr*|luat*|poftit*|imediat|frumos|politicos|zâmb*|înainte|montat|explic*|vorb*|cafea|control*
pe mine|noi|nouă|mie .. control*|trimis*|afară|coadă|refuz*|ocărât|opri*|căut*|cer*
nu|n o|a|au lăsat|lasat|primit|servit|lasă|lasa|tuns|cazat|urcat
refuzat|refuză|refuza|refuzați|refuzată să|sa|servirea|cazarea|accesul|intrarea mă|ma|ne|îl|o|servească|serveasca|lase|cazeze|tundă|primească
paznic|paznicul|bodyguardul|bodigardul|agentul .. după|dupa|mine|urmărit|urmări|ținut|spate|raft|geanta|poșeta|control*|oprit*
s a ținut
trimis|trimisă|trimiși|pus|stat|lăsat la urmă|urma|coadă|perete|colț|spate|ușă
țiganii|tiganii|babele|moldovenii|ungurii|femeile|surzii|handicapații|negrii|grașii la urmă|afară|acasă|nu
nu servim|primim|lucrăm|tundem|cazăm|livrez|vindem|tund la|pe|cu țigani|tigani|refugiați|babe|așa|surzi|ăștia
mai prost
ca la grajd
ca pe saci
prost fiindcă
prost pentru
a fost servit
cu zâmbetul
următoarea clientă

[concept in-insult-stupid]
idiot*|idioat*|prost|proasta|proasto|prostule|proști*|tâmpit*|imbecil*|cretin*|dobitoc*|dobitoac*|boule|boilor|vită|vite|măgar*|nătâng*|nătăfleț*|tont*|tâmpă*|toantă|handicapat*|retardat*|oligofren*|incult*|analfabet*|habarnist*|incompetent*|nepricepu*|papagal*|gâscă|găină|căcănar*|netot*|zevzec*|fraier*|prostănac*|blegi|bleagă|molâu
prostu|prostul|proaste|prostovan|prostovane|prostălău
retard|retarzi|debil|debili|debilă|debilule|mongol|autistule
nătărău|nătărăi|natarailor|neghiob|neghiobi|gogoman|toanto|toante|tolomac|tolomacule|mototol|bleg
agramat|agramată|semidoct|necitit|troglodit|trogloditule|primitiv|primitivi
incapabil|incapabili|neisprăvit|neisprăviți|nulitate|nulități|ratat|ratați|ratatule|loază|loaze
gâscă|gasca|găină|gaina|curcă|curca|vacă|vaca|vaco|oaie|capră|maimuță|maimute|papagal|papagali .. proastă|toantă|îngâmfată|beată|bătrână|încălțată
gâscă|gasca|găină|gaina|curcă|curca|vacă|vaca|vaco|oaie|capră|maimuță|maimute|papagal|papagali .. cu ecuson
gâscă|gasca|găină|gaina|curcă|curca|vacă|vaca|vaco|oaie|capră|maimuță|maimute|papagal|papagali .. cu laptop
de lemn
de scoică
creier de găină|scoică|muscă|maimuță
batut|bătut|bătuți|batuti în|in cap
durac|durak|duraci|debilnic|urod|tupoi|tupîi|dalbaiob|doloboeb
țărănoi|mocofan|mocofani|mocofanule|cocalar|cocalari
deștept|destept|desteptule|deșteptule|isteț|geniu .. ca|gard*|mare|te

[concept in-insult-vile]
nesimțit*|nesimtit*|jegos*|jegoas*|jeg|jegul|jeguri|javr*|javră|jigodi*|nenorocit*|ticălos*|ticalos*|ticăloși*|mizerabil*|mizerabili*|porc|porcule|porci*|porcilor|șobolan*|sobolan*|șarpe|sarpe|lipitoare|lipitori|parazit*|paraziți*|vultur*|hien*|hoț*|hot|hoti|hoților|hotilor|mincinos*|mincinoas*|escroc*|bandit*|curv*|curvă|târf*|tarf*|scârb*|scarb*|gunoi*|gunoaie*|jivin*|vacă|vaca|scroaf*|cățea|catea|bestie|babă|baba|baborniț*|împuțit*|imputit*|nemernic*|nerușinat*|nerusinat*|obraznic*|leneș*|lenes*|leneșă|puturos*|puturoas*|golan*|golani*|muist*|muiști*|pulă|puță|labagi*|bulangi*|panarama|panaramă|zdreanț*|zdreant*|lepr*|lepre|secătur*|pramati*|lichea*|lichele*|otreap*|mitocan*|mârlan*|marlan*|gura spartă|sparta
nesimțit|nesimțită|nesimțiți|nesimțiților|nesimțitule|nesimțito|nesimțite|nesmitita
jegos|jegoasă|jegoși|jegosule|jegoșilor|jeg|jeguri|jegurilor|jegule|împuțit|împuțită|împuțiți|împuțitule|puturos|puturoasă|puturoși|puturosule|slinos
javră|javre|javrelor|jigodie|jigodia|jigodii|jigodiilor|potaie|potăi|cățea|cățele
porc|porci|porcii|porcilor|porcule|scroafă|scroafe|șobolan|șobolani|șobolanilor|șobolanule|șarpe|viperă|năpârcă|scorpie|scorpia|hienă|hiene|hienelor
nenorocit|nenorocită|nenorociți|nenorociților|nenorocitule|ticălos|ticăloși|ticălosule|ticăloșilor|nemernic|nemernici|nemernicilor|nemernicule|netrebnic|netrebnici|netrebnicilor|mizerabil|mizerabili|mizerabililor|mizerabilule|canalie|canalii|mișel
hoț|hoți|hoții|hoților|hoțule|hoață|hoate|hoțoman|hoțomani|escroc|escroci|escrocilor|escroace|escrocule|pungaș|pungași|borfaș|borfași|tâlhar|tâlhari|bandit|bandiți|găinar|găinari|șarlatan|șarlatani|sarlatanilor|impostor|țepar|țepari
mincinos|mincinoasă|mincinoși|mincinoase|mincinosule|mincinoșilor|lichea|lichele|lichelelor|farsor
curvă|curve|curvelor|curvo|târfă|târfe|panaramă|panarame|zdreanță|zdrențe|paparudă|fufă|boarfă
muist|muiști|muistule|labagiu|labagii|bulangiu|bulangii|poponar|sugaci|pulete|căcănar|căcănari|căcatule|rahatule|pișorcos
gunoi|gunoaie|gunoaielor|gunoiule|scursură|scursuri|lepădătură|lepră|lepre|leprelor|râie|secătură|secături|secaturilor|pramatie|pramatii|otreapă|otrepe|putoare|putori|scârbă|scârbe|scarbos|scârboasă|scârboși|libidinos|libidinosule|pervers|perverși
obraznic|obraznică|obraznici|nerușinat|nerușinată|nerușinați|neobrăzat|mitocan|mitocani|mitocancă|mojic|mojică|mârlan|mârlani|bădăran|bădărancă|golan|golani|golanilor|derbedeu|derbedei|haimana|țoapă
bețiv|bețivi|bețivan|drogat|drogați|criminal|criminali|criminalilor|criminalule|ucigași|pedofil
lipitoare|lipitori|parazit|paraziți|paraziților|căpușă|capuse|vampir|vampiri|vultur|vulturi|rechin|rechini|cămătar|cămătari|zgârcit|zgârciob|zgârciobi
babă|babo|baborniță|cotoroanță|hoașcă|boșorog|mumie
ciocoi|parvenit|parvenită|fudul|îngâmfat|îngâmfată|infatuat|infumurat
suca|suka|blead|bleadi|pidar|pidor|gandon|muidac|svoloci|cozel|kozel|cozlina

[concept in-aimed]
ești|esti|sunteți|sunteti|ăla|ala|aia|ăsta|un|o|niște|niste|ce|dracului|puii|măi|mai|bă|ba|gura|cap|capul idiot*|prost*|proast*|tâmpit*|tampit*|imbecil*|nesimțit*|nesimtit*|bou|vacă|vaca|javr*|hoț*|mincinos*|escroc*|porc*|cretin*|leneș*
ești|sunteți|sunteti .. niște|niste|o|un|toți .. proști|prosti|hoți|hoti|idioți|nesimțiți|tâmpiți|incompetenți|panaramă|mizerie
cap sec|pătrat|de lemn
minte|creier .. de|găină|cât|n are
sunteți|sunteti|sînteți|ești|esti .. niște|niste|un|o|toți|toti|curat* .. hoți|hoti|proști|prosti|nesimțiți|idioți|jigodii|tâmpiți|incompetenți|escroci|mincinoși|mincinosi|porci|jeguri|javre|cretini|imbecili|golani|clovni|amatori|paraziți|lepre|bandiți|țepari|hoate|mincinoase|prost|idiot|bou|porc|cretin|mincinos|escroc|nesimțit|jeg|libidinos|dobitoc|imbecil|vacă|curve
bă|ba|băi|bai|măi|mă|fă|fa|auzi|ascultă .. idiot*|prost*|boule|nesimțit*|cretin*|jegule|dobitoc*|animal*|tâmpit*|nenorocit*|puturos*|zgârcio*|hoț*|măgar*|bou
idiotule|prostule|proasto|boule|cretinule|tâmpitule|imbecilule|nesimțitule|jegule|porcule|măgarule|dobitocule|hoțule|mincinosule|nenorocitule|ticălosule|animalule|vaco|curvo|jigodie|gunoiule|scârbă|ratatule|puturosule|bețivule|parazitule|nemernicule|golanule|criminalule
idioților|proștilor|boilor|cretinilor|tâmpiților|imbecililor|nesimțiților|jegurilor|porcilor|măgarilor|dobitocilor|hoților|mincinoșilor|nenorociților|ticăloșilor|animalelor|vacilor|curvelor|jigodiilor|gunoaielor|escrocilor|puturoșilor|nemernicilor|golanilor|criminalilor|incompetenților|clovnilor|tonților|nătărăilor|leprelor|hienelor|paraziților|bandiților
tu|voi|dumneavoastră|ăla|ala|aia|ăsta|asta|individul|individa|tipul|tipa .. prost*|idiot*|cretin*|tâmpit*|tampit*|nesimțit*|nesimtit*|dobitoc*|imbecil*|jeg*|bou|vac*|măgar*|retard*|mincinos*|mincinoas*
director|directorul|șeful|seful|patronul|managerul|curierul|șoferul|soferul|recepționera|receptionera|vânzătoarea|vanzatoarea|casiera|operatoarea|doctorul|agentul|paznicul|tehnicianul|instalatorul|asistenta|ospătarul|profu|dispecerul|omul .. e|este|un|o|ca|ăla|ala .. prost*|proast*|idiot*|idioat*|cretin*|tâmpit*|nesimțit*|dobitoc*|imbecil*|bou|vac*|măgar*|porc|jeg*|mincinos*|mincinoas*|hoț|hot|bețiv*|escroc|javr*|jigod*|curv*|retard*
o adunătură de
bandă de
prosti|proști|proaste|proasta|idioți|hoți|escroci .. ce sunteți
bagati vă
să vă băgați
in cur

[concept th-veiled]
știu|stiu|știm|stim .. unde|ce|la ce|pe unde|cine|când|cand .. stai|stă|sta|stați|locui*|parch*|mașin*|masin*|grădin*|gradin*|copil*|băiat*|lucr*|școal*|iei|pleac*
o|ai|ați|veți|să să|sa .. vezi|vedeți|vedeti|plătești|platesti|regreți|regreti|regretați|țineți|tii|ții|simți .. tu|voi|ce|cu|pe|minte|cine
o să vă|va pară|para rău|rau
ai|aveți|aveti|fii|fiți grijă|grija|atent*|cu ochii
gândește|gandeste|gândiți|ganditi te|vă|va bine
vin|venim|mergem|merem|trec|intru|apar .. acolo|peste|la|luni|diseară|cu .. bâta|bata|furci*|topor*|benzin*|ranga|ranga|tractor*|băieți*|baieti*|frați*|ciocan*|drujb*|cuțit*|lanț*
bâtă|topor*|furci*|ranga|benzină|chibrit*|bricheta|drujb*|cuțit*|macet*|ciocan*|baros*|parul|lanț*
frân*|frana|furtun*|cauciuc*|geam*|parbriz*|vitrin* .. subțir*|tai|taie|sparg*|sparte|țănd*|dus*|tăiat*
păcat|pacat .. să|de|dacă|daca|se
se .. întâmplă|intampla|poate .. ceva|ceva rău
arde|ardă|arda|ard|foc|scrum|cenușă|dau foc
dinții|dintii|degete*|oase*|picioare*|genunch*|mâinile|gâtul|coastele .. rup|adun*|numeri|scuip*|frâng*|sfărâm*|scot
iese|ieși|pleacă .. cu picioarele|pe targă|targa|sac
spital*|morg*|salvare|cimitir*|groapă|sicriu|coliv*
știu|stiu|știm|stim|aflu|aflat .. adresa|mașina|masina|casa|strada|balconul|garajul|poarta|programul|școala|grădinița|gradinita|copiii|copilul
știu|stiu|știm|stim|aflu|aflat .. unde stai
știu|stiu|știm|stim|aflu|aflat .. unde stă
știu|stiu|știm|stim|aflu|aflat .. unde parchezi
am aflat .. adresa|mașina|masina|casa|strada|balconul|garajul|poarta|programul|școala|grădinița|gradinita|copiii|copilul
îi știu .. adresa|mașina|masina|casa|strada|balconul|garajul|poarta|programul|școala|grădinița|gradinita|copiii|copilul
unde parchezi|parcați|stai|stă|stați|locuiești|lucrezi|doarme
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. din tură
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. pe jos
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. în spatele
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. pe poarta
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. pe ușa din spate
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. la zece
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. la nouă
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. la două noaptea
iese|ieși|pleacă|coboară|trece|intră|fumează|vine .. în fiecare zi
il|astept|caut|găsesc|gasesc|prind|știu|stiu|urmăresc|pândesc|vizitez|aflu|văd .. eu singur|afară|la|acolo|unde|acasă|poartă|ieșire|colț|pe|în
ar .. fi trist
păcat|pacat|trist .. să|de|dacă|daca .. ardă|arda|spargă|pățească|pateasca|întâmple|intample|strice|rupă|crape|trezească|zgârie|cadă|dispară|moară
ai|are|aveți|aveti|tu|lui|ta|ea .. copii|copil|fată|fata|băiat|băiețel|familie|nevastă|câine|buldog|mașină|casă|vitrină|geam .. frumos*|frumoas*|mic*|școală|scoala|grădiniță|gard|strad*|ghiozdan|lemn|acasă
casă|casa|mașina|masina|vitrina|geamul|gardul|buldogul|grădina|cireșul|decapotabila .. frumos|frumoasă|frumoasa|păcat|lemn|sticlă|fân|carton|nouă|noi|arde|ușor
un accident
frâna|frâne|furtunul de frână|cauciucurile|cauciucuri|roțile|șuruburile|siguranța .. subțire|subtire|taie|tăiate|desfac|slăbi*|controla*
fumez|chibrituri|chibrit|brichetă|bricheta|benzină|canistră|spirt .. mult|aduc|țin|noaptea
vin|venim|trec|mergem|merem|intru|apar|aduc|iau .. cu băieții
vin|venim|trec|mergem|merem|intru|apar|aduc|iau .. cu frații
vin|venim|trec|mergem|merem|intru|apar|aduc|iau .. cu excavatorul
vin|venim|trec|mergem|merem|intru|apar|aduc|iau .. cu mașina
vin|venim|trec|mergem|merem|intru|apar|aduc|iau .. cu clestele
vin|venim|trec|mergem|merem|intru|apar|aduc|iau .. la sediu
băieții|baietii|frații|fratii|verii|prietenii|galeria|neamul|văr|frate .. ieșit|pușcărie|puscarie|rup*|caut*|aștept*|plictis*|ocup*
ne întâlnim|intalnim|vedem|vorbim .. la intersecție
grijă|grija|atent|atenți|atentă .. fii|fiți|noaptea
nimic de pierdut
fie ce o fi
picioare|picioarele|degete|degetele|genunchi|genunchii|mână|mâinile|coaste|dinți|dinții|oase|unghii|limba|urechi|gât .. una câte una
mână|mana grea
am mână grea
pușca|pusca|arma|cuțitul|toporul|ranga|bâta|lanțul|securea|ciomagul|bastonul|drujba|ghioaga .. e unsă
pușca|pusca|arma|cuțitul|toporul|ranga|bâta|lanțul|securea|ciomagul|bastonul|drujba|ghioaga .. la poartă
trenul|groapa|râpa|canalul|lacul|dunărea|fântâna|podul|câmpul .. încape|cazi|așteaptă|adâncesc

[concept sh-kill-self]
sinucid*|sinucig*
mă|ma omor|spânzur|împușc|arunc|înec|spanzur|impusc|inec
să mă|ma omor|spânzur|spanzur|arunc|împușc
iau|ia|iei|luat .. zilele|viața|viata
îmi|imi .. iau|iei|iau viața|viata|zilele
pun capăt|capat .. zilelor|vieții|vietii|capăt
curm*
termin .. cu viața|viata
omor singur*
sinucis|suicid|suicidal|suicidul
duc după el
vreau să mă
ma omor
duc după
omor și eu
îmi|imi|mi|își|isi iau|ia|luăm|pun|curm|scurtez|fac zilele|viața|viata|capăt|capat|firul
iau|ia|luat|luând|pun zilele|viața|viata|capăt|capat .. îmi|imi|mi|mie|singur*|zilelor|vieții
capat zilelor
capăt|capat zilelor|vieții|vietii
termin|terminat|terminăm|sfârșesc|închei cu viața|viata|zilele|mine|totul
cu viața|viata
sa mi dau
nu mai apuc
zidul|stâlpul|parapetul|prăpastia|copac|zid .. masina|volan*|drept
samoubi*|povesus

[concept sh-end-it]
termin|terminam|terminat|termina|sfârșesc|sfarsesc .. cu|totul|tot|toate
pun|pui|pună capăt|capat
să se termine|sfârșească|sfarseasca
scap de tot|toate
închei .. socotel*|cu toate
gata cu tot|toate
termin|terminăm|terminam|terminat|sfârșesc|sfarsesc|sfârșit|închei|inchei|încheiat .. totul|chinul|suferința|socotelile|odată
termin|terminăm|terminam|terminat|sfârșesc|sfarsesc|sfârșit|închei|inchei|încheiat .. cu viața
termin|terminăm|terminam|terminat|sfârșesc|sfarsesc|sfârșit|închei|inchei|încheiat .. povestea asta
să|sa se termine|sfârșească|sfarseasca|încheie|isprăvească|gate .. mai repede
pun|pui|punem|pus capăt|capat|punct
culc și
pentru totdeauna
ultima|ultimele zi|zile|seară|noapte|ore|masă
mâine|diseară|dimineață .. mă spânzur
la capăt
nu mai deranjez

[concept sh-die-wish]
nu .. vreau|vrea|mai .. trăiesc|traiesc|trăi|traiasca|exist
să mor|muri|mor
vreau|voi|aș .. să mor|mor
fără|fara rost .. trăi*|viața|viata
nu .. rost*|sens* .. trăi*|trai*|viață|viata|continu*|merg
niciun rost|sens
nu .. motiv* .. trăi*|trai*|trezesc|continu*
mai bine .. moart*|mort*|muream|mor
să nu .. mai .. fiu|trezesc|exist|ies
nu .. voi|o .. mai .. fi|fiu
sătul* de viață|viata
nu mai vreau .. trăi*|viață|viata|asa|așa
să|sa mor|muri|murim|crăp
vreau|prefer|sper|aștept|rog .. moartea|muri|dispar|mor|sfârșitul
vreau|prefer|sper|aștept|rog .. să mor
doresc .. să fiu
mai vreau .. viață|viața|viata|traiesc
mai vreau .. să trăiesc
nu mai vreau|doresc|pot să|sa trăiesc|traiesc|trăi|fiu|exist
sa trăiesc
are|găsesc|rostul|sens|motiv .. trăi*|viață|trăiesc|continu*|traiesc|trezesc|lupt
nu mai vreau .. trăi*|viață|trăiesc|continu*|traiesc|trezesc|lupt
n are .. trăi*|viață|viața|viata|continu*|traiesc|trăiesc|mai|exist*
nu mai are .. trăi*|viață|viața|viata|continu*|traiesc|trăiesc|mai|exist*
rost|sens|rostul|motiv .. să mai trăiesc
rost|sens|rostul|motiv .. să trăiesc
nu mai exist|existe|fiu aici|fiu|trăiesc|respir
nu mai exist
fiu aici
mai trăiesc
la fund
în pământ
mă|ma așteaptă|asteapta|cheamă .. dincolo|soțul|soția|copilul|mama|sus|pe undeva
nu mai vreau să|sa trăiesc|traiesc|fiu|exist|trăi
nu mai vreau să
nu|n are|mai niciun|nici|un rost|sens

[concept sh-not-wake]
să nu .. mai .. trezesc|trezi|deștept
nu .. mai trezesc|trezi
adorm .. nu|să
mai trezesc
adorm|dorm|culc|dormi și|si|să|pentru|de totdeauna|tot|nu|gata
mă culc și
nu mai apuc
pentru totdeauna
seara|dumnezeu .. trezesc|ia|mor

[concept sh-jump]
sar|sări|săream|sari|arunc|arunca .. de|pe|în|in|din|fața|fata|sub|geam|pod|bloc
mă|ma arunc
de pe pod|bloc|balcon|acoperiș
pe geam|fereastr*
intru .. în|in apă|apa|mare
tren|trenul|trenului|șine|peron
să|sa mi|îmi|imi dau|las drumul
în gol
la fața
pe geam|fereastră|geamul|fereastra
de la geam|etaj|balcon
sa nu mai ies
plec|plecai|merg|stau|stăteam|stat .. la calea ferată
plec|plecai|merg|stau|stăteam|stat .. pe dig
plec|plecai|merg|stau|stăteam|stat .. pe acoperiș
trenul|tren|trenului|mărfarul|personalul|metroul .. aștept|întârzi*|arunc|fața|sub|linie|șine
de volan .. curbă|zid|drept|stâlp|prăpastie
trag de volan .. curbă|zid|drept|stâlp|prăpastie
piciorul peste ghizd|fântână|fantana|ghizdul

[concept sh-high-place]
pod|podul|podului|podeț|viaduct*|digul|dig|faleză
șine|sinele|șinele|peron*|gar*|calea ferată
etaj*|balcon*|geam*|acoperiș*|bloc|blocului
apă|mare|marea|lac|lacul|dunăre
pasarela|barajul|stâncă|prăpastie|râpă
schelă|turnul|macara|pervaz|pervazul|balustradă|streașină
calea ferată
cale ferată
dunărea|prut|prutul|nistru|mureș|someș|siret|fântână|puț|râu|râul
geam|geamul|fereastră|fereastra .. deschis*|uit|stau|jos|sus|arunc|sar
adânc|adâncime|fundul|valuri|curent .. apă|mare|lac|liniște
zid|zidul|stâlp|stâlpul|curbă|curba|parapet|copac .. volan|mașina|intru|drept
înălțime|hău

[concept sh-rope]
sfoar*|frânghi*|funi*|ștreang*|laț|latul|grind*|cârlig*|curea|cureaua|spânzur*
frânghie|frânghia|frânghii|franghia|franghie|fran ghie|funie|funia|funii|sfoară|sfoara|coardă|cablu|lanț|curea|cureaua|cordon|cordonul|fular|cearșaf
ștreang|ștreangul|streang|streangul|laț|lațul|latul|nod|nodul|noduri .. legat|gât|bun|pod|grindă|pregăt*
grindă|grinda|bârnă|cârlig|cârligul|tavan|creangă|copac|nuc|șură|pod|grajd|beci .. frânghi*|funi*|sfoar*|spânzur*|atârn*|leg*|lege|nod
atârn|atârnat|strangulez|sugrum
legat|leg|pregătit|pregătită|cumpărat .. frânghie|frânghia|franghia|funia|sfoara|nod|lațul|ștreang|grindă
în pod

[concept sh-pills]
pastil*|somnifer*|calmant*|fiol*|medicament*|supradoz*
iau|luat|înghit|inghit|număr|numar .. pastil*|tot|toate
câte .. trebui*
pastile|pastilele|pastila|pastilelor|pilule|pilula|tablete|comprimate|somnifere|somniferele|somnifer|sedative|calmante|calmantele|antidepresive|xanax|diazepam|rivotril|morfină|insulină|insulina|fiole|fiola|otravă|otrava|șoricioaică|antigel|erbicid|lannate|sodă .. toate|iau|luat|înghit|cutia|număr|numar|sertar|pregăt*|palmă|pumn|ajung|trebui*|mână|beau|baut|flacon*|ultimele|deodată|adun*|strâns*|pus
iau|luat|înghit|inghit|beau|băut|bag|număr|numar|adun|strâng|scos .. toate|tot|pastil*|cutia|somnifer*|medicament*|fiol*|insulin*|flacon*|antigel|otrav*
am pus .. toate|tot|pastil*|cutia|somnifer*|medicament*|fiol*|insulin*|flacon*|antigel|otrav*
toate|câte|cate|cutia|flaconul|sertarul|palma|pumnul .. pastil*|medicament*|somnifer*|insulin*|fiol*|tablete
overdose
cutia de insulină|pastile|somnifere|medicamente
nu mai iau .. tratamentul|nimic|medicament*|insulina|perfuzi*|pastilele
am scos .. tratamentul|nimic|medicament*|insulina|perfuzi*|pastilele
venin|otrăvesc|otrăvit

[concept sh-blade-gun-gas]
venele|vena|încheietur*|incheietur*|lama|lamă|tai|taie|tăi* .. vene*|mâini*|maini*|singur*|încheiet*
mă|ma tai
îmi|imi fac rău|rau|ceva
fac|fac|face singur* rău|rau
pistol*|arma|armă|pușc*|cuțit* .. tâmpl*|gur*|cap|sertar*
gaz|gazul|aragaz* .. deschis|deschid|las|pornit
volan .. stâlp*|curb*|drept|perete
tai|tăiat|taiat|tăiere|crestat|crestez|tăiam .. venele|vene|brațul|brat|braț|încheiet*|incheiet*|singur*|mâinile|picioare
m am|mă|ma tăiat|taiat|crestat|ars|zgâriat pe|la braț|brat|brațe|mâini|picioare|încheietur*
lama|lamă|lame|brici|briciul|cuțitul|cuțit|cutter|ciob .. baie|mână|braț|vene|mâini|gât|țin
mă|ma rănesc|tai|lovesc|ard|mutilez|pedepsesc|autovătăm*
automutil*|autovătăm*|autolez*
gazul|gaz|aragazul|aragaz|butelia|cuptorul|monoxid .. deschid|deschis|las|pornit|adorm|robinet*
drumul la gaz|gaze|aragaz
volan|volanul|mașina|masina|camionul .. stâlp|zid|curbă|copac|parapet|contrasens|prăpastie|drept|intru|las
volan|volanul|mașina|masina|camionul .. să meargă drept

[concept sh-goodbye]
scrisoare|scrisori|bilet|biletul .. adio|rămas|ramas|soți*|copii*|mam*
rămas bun|ramas bun
adio
testament*
asigurare*|asigurari de viață|viata
ultim* scrisoare|mesaj|masă|masa|dat*
am lăsat|lasat .. scrisoare|bilet|totul
scrisoare|scrisori|bilet|biletul|biletel|rânduri|scrisoarea .. adio|lăsat|lasat|sertar|copii*|soți*|mam*|fată|nevast*
cand veți .. nu mai|voi|eu|mort
totul|hainele|actele .. pe scaun
am pus .. în ordine
in ordine
bani de
hainele|costumul|rochia|lumânarea|locul .. pe scaun
spuneți|spuneti|transmiteți|ziceți i|le|mamei|copiilor|fetei|soției că|ca i|o|am|iubit|iubesc
ziceți i
asigurarea de viață
le ajunge
să|sa rămână|ramana scris|notat|consemnat

[concept sh-burden]
mai bine fără|fara mine
fără|fara mine
mai bine .. dacă|daca .. n aș|n as|nu aș
povară
asigurar* .. viață|viata|acoper*|plăt*|platesc
nimeni .. simț*|lips*|observ*|pas|plânge|plange
copiii .. mai bine
de prisos
asigurarea|asigurare|asigurari .. plătește|plateste|acoperă|rămâne|ajunge|banii|datori*|familie*|copii*
consum degeaba|aer|lemnele|curent

[concept sh-cant-go-on]
nu .. mai .. pot|rezist|suport|duc|fac față|fata|am|puter*|putere|putere
nu mai pot|rezist|suport|duc
la capătul|capatul puterilor
nicio|nici o ieșire|iesire|speranț*|scăpare
renunț|renunt .. la tot|viață
nu mai am .. putere*|rost|chef|nimic|speran*
nu|n am|au putere|puteri|puterea|forță|forța|energie|vlagă|terminat|curaj
la capătul|capatul|limita|sfârșitul puterilor|răbdării|suportabilului|drumului
obosit|obosită|epuizat|epuizată|istovit|sleit|sleită|terminat|stors|extenuat de|psihic|sufletește|tot|toate|să|moarte
las la
la capăt
pe dinăuntru
viața mea

[concept sh-depressed]
depres*|anxiet*|psihiatr*|psiholog*|gânduri|ganduri .. negre|rele|urâte|negru|de
atac* de panică|panica
linia|telverde|salvare .. criză|criza
disperat*|disperare
plâng|plang .. noapte*|zi|zile
psihiatru|psihiatrul|psihiatrie|psihiatrică|psiholog|psihologul|psihologa|terapie|terapeut|terapeuta|antidepresive|calmante|xanax|anxiolitice
de moarte
disperarea|deznădejde|deznădăjduit|deznădăjduită
mă|ma|m urăsc|urasc|scârbesc|simt|închid .. oglinda|gol|goală|singur*|mort|vinovat*
mă|ma|m urăsc|urasc|scârbesc|simt|închid .. în oglindă
singur|singură|singura|singurătate|singurătatea .. rămas*|noaptea|acasă|trist*
traumă|traumatizat|traumatizată|coșmaruri|cosmaruri|tremur|frică de
mama|fata|soțul|băiatul|fiica|nepotul|copilul|soția .. plânge|depres*
mama|fata|soțul|băiatul|fiica|nepotul|copilul|soția .. nu mai mănâncă
mama|fata|soțul|băiatul|fiica|nepotul|copilul|soția .. stă în pod

[concept sh-thought-plan]
mă|ma gândesc|gandesc|gândeam
m am gândit|gandit|hotărât|hotarat|decis
am .. hotărât|hotarat|decis|plan*|calcul*|socotit
gândul|gânduri|gând
îmi trece .. prin cap|minte
mi am propus
știu cum|stiu cum|și cum
mă|ma|m|ne gândesc|gandesc|gândeam|gândit|gandit|gândi .. serios|mor|termin|moarte|pod
m am|m hotărât|hotarat|decis|gândit|gandit|împăcat|obișnuit .. serios|mor|termin|duc
m am|m hotărât|hotarat|decis|gândit|gandit|împăcat|obișnuit .. o fac
plan|planul|planuri|pregătiri|pregătit|pregatit|calculat|calculând|socotit|socoteala .. câte|cum|pastil*|asigurar*|frângh*|ziua|totul|făcut|am
uit|uitat|uitam la|peste pod|podul|mare|dunăre|apă|balcon
am încercat|incercat|mai încercat .. o dată
e simplu
atât de
pus la o parte

[concept sh-not-to-scare]
nu .. scriu|spun|vă|va|v o .. sperii|speri|amenin*|șantaj*|santaj*|mila|milă|dram*|glum*
v o|vă|o spun|consemnez|scriu .. sec|calm*|ca|asta|asa
fără|fara dramă|drama
nu știu|stiu de ce .. scriu|spun
n am .. spus .. nimănui|nimanui
scriu|spun|cer .. milă|mila|șantaj|santaj|dramă|drama|teatru|atenție|glumă|amenințare|compasiune|ajutor|scandal
scriu|spun|cer .. să vă sperii
nu vă|va sperii|speriați|șantajez|santajez|ameninț|amenint|mințesc|învinuiesc
fără|fara dramă|drama|teatru|lacrimi|milă|patetisme|exagerare
cui .. spun|altcuiva
nu știu .. spun|altcuiva
nu știu .. vă scriu
stiu de ce .. vă scriu
nu|n am spus|zis|povestit .. nimănui|nimanui|nevestei|copiilor
sa știți
nu aștept|astept|cer|vreau răspuns|milă|mila|ajutor|nimic
luati o
doar|voiam|vroiam să|sa rămână|ramana|știe|stie|spun|fie scris
sa rămână
nu vreau milă|mila
vă|va spun drept|sec

[concept tool-hardware]
bormașin*
ciocan|ciocane|ciocanul|ciocanele
șurubelniț*
flex|polizor*|flexul
fierăstrău*|ferăstrău*|fierăstrai*|circular|circularul
cheie|cheia|chei franceză|fixe|dinamometric*|inelar*
scar*|scări pliant*|telescopic*|dubl*
motocoas*|motocoit*|trimmer*|motosap*|motocultor*
drujb*|motofierăstr*
greblă|greble
foarfec* de|pentru grădin*|vie|pomi|tuns
roab*
clește|clești|cleștele|patent|patentul
scule|sculele|unelte|uneltele
compresor*|generator*|motopomp*
dibluri|diblu|holșurub*|piuliț*|șaib*

[concept garden-plants-feed]
sămânță|seminte*
răsad*|puieți|puiet|puieții|butaș*
ghiveci|ghivece*|jardinier*
turbă|compost|mraniță*
îngrășământ*|îngrășămint*
erbicid*|insecticid*|fungicid*|ierbicid*
gazon|gazonul|gazonului
tufe|tufa|arbust*|tuia
solar|solarul|solarii|seră|sere|serele
bulbi|bulbul|lalele|narcise|zambile
ofilit*|ofilesc|veștejit*
hibrid|hibridul|soi|soiul
cultur*|recolt*|holde|holdele|lan|lanul
furaj*|nutreț*|tărâțe|porumb|porumbul|porumbului|orz|ovăz|lucernă|grâu|grâul

[concept baby-gear]
pătuț*|țarc|țarcul
scoic*|isofix
scutec*|pamper*
biberon*|tetin*|suzet*
lapte praf|formula
aptamil|hipp|milupa|nan|humana
premergător*
cădiț*
olit*

[concept cosmetics]
cremă|creme|cremele
ruj|rujul|rimel*|mascara|fard*
machiaj*|cosmetic*|demachia*
deodorant*|antiperspirant*
avon|oriflame|sephora|notino|farmec|gerovital|nivea
dezodorizant*|odorizant*

[concept kitchenware]
tigai*|cratiț*
oală|oale|oalele|ceaun*
farfuri*|castron*|bol|boluri|bolurile
cană|căni|cănile|canele|ceașc*|cești
pahar|pahare|paharele|paharul
tacâm*|furculiț*|lingur*
cuțit* de bucătărie|bucatar
set|seturi de cuțite|oale|pahare|farfurii|tacâmuri
ibric*|râșniț*
termos|termosul|termosuri
polonic*|spatul*|tel
porțelan*|inox|inoxul
borcane|borcan|borcanul|borcanele|capace

[concept sports-outdoor]
schi|schiuri*|snowboard*|skipass*|clăpari*
patine|patinele|role|rolele|patinoar*
cort|corturi*|cortul
minge|mingea|mingi|mingii
gantere|gantera|haltere|haltera
bandă|banda|benzi de alergat|alergare
undiț*|lanset*|mulinet*|momeal*|nadă
pescui*
drone|drona
hamac*|grătar*
sanie|săniuț*
decathlon|hervis|sportisimo|intersport

[concept music-instrument]
chitar*
pian|pianul|pianului|pianin*|orgă|sintetizator*
vioară|viori|violoncel*|contrabas*
coarde|corzi|coardă|corzile|strună|strune
acordeon*|țambal*|nai|naiul|fluier|cobză
tobă|tobe|tobele|percuți*
trompet*|saxofon*|clarinet*|flaut*
ukulele|mandolin*|bas|basul
arcuș*|sacâz
acordat|acordor*|dezacordat*
clape|clapa|clapele

[concept headphones-audio]
căști|căștile|cască|airpods*|earbuds
boxă|boxe|boxele|boxelor|difuzor*|subwoofer*|soundbar*
radio|radioul|radiocasetofon*|casetofon*
microfon|microfoane*|microfonul
sunet|sunetul|sunetului
bluetooth*
player|mp3|dvd
jbl|sony|bose|marshall|sennheiser
mufă|jack|jackul
auriculare|auricular

[concept console-game]
consol|consola|console|consolei
playstation*|ps4|ps5|xbox*|nintendo|switch
joystick*|controller*|manet*
joc|jocul|jocului|jocuri video|online|pc|pe|de
steam|epic|roblox|fortnite|minecraft|fifa|lol
skin|skinuri*|skinul|vbucks|robux|diamante|gems
ban|banat|banata|debanați|unban|banați
gamer*|gaming
niveluri|nivelul 7|level
lag|lagul|ping|pingul|fps
casc* vr
item|iteme|itemele|itemuri|loot
partidă|meci|rank|ranked
twitch|discord

[concept printer-ink]
imprimant*|xerox|xeroxul|multifuncțional*|copiator*
toner|tonerul|tonere|tonerului
cartuș*
cerneal*
printez|printează|printat|listat|listează|tipărește
ribon|plotter*

[concept solar-heatpump]
fotovoltaic*|prosumator*
invertor|invertorul|invertoare*|inverter*
pompă|pompa|pompe|pompei de căldură|caldura
wallbox*
aer condiționat|aerul|conditionat

[concept building-material]
gresie|gresia|gresiei|faianță
ciment|cimentul|cimentului|mortar*|adeziv*|glet|gletul
scândur*|cherestea*|osb|lambriu
vopsea|vopseaua|vopsele|lavabil*|grund|amorsă
tapet|tapetul|tapetului|tapete
jgheaburi|burlan*|jgheab
polistiren*|izolați*|termoizolaț*|hidroizolaț*
nisip*|pietriș*|balast*|beton|betonul|betonului
pavele|pavaj*|dale|dalele|borduri
parchet*|laminat*|linoleum|mochet*
var|varul|ipsos
peleți|peletii|brichete|brichetele|cărbun*
dedeman|hornbach|leroy|bricodepot|brico|mathaus

[concept print-photo-order]
carte|carti|album* foto|de fotografii|absolvire
developat|developare|developa
flyer*|pliante|pliantele|afișe|afișele|postere|banner*
canvas|canvasul
tipografi*|tiraj*|machet*
print|printul|printuri|tipărit*|tipărire
fotograf|fotografului|fotograful
autocolant*|sticker*|etichete|etichetele
gravură|gravat*
broderie|brodat*

[concept boat-ferry-cruise]
feribot*|feriboat*|ferry*|bac|bacul
croazier*
vapor|vaporul|vapoare|vaporaș*|vaporului
barcă|bărci|bărcii|bărcile|șalup*|iaht*
cabină|cabina|cabinei la|de pe|feribot|vapor|vas
punte|puntea|punții
navă|nave
căpitan*|marinar*
escală|escale
grimaldi|anek|minoan
portul|debarcader*|ponton|pontonul

[concept car-rental]
rentacar|rent|autonom|sixt|hertz|avis|europcar|enterprise
car sharing|sharingul
carsharing|getpony|spark|citylink
scuter*|scooter*|mopede

[concept car-workshop]
vulcaniz*|tinichigi*|tinichigerie
revizi*
manoper*|deviz|devizul|devizului
schimb|schimbat|schimbare ulei|uleiul|distribuți*|ambreiaj*|plăcuț*
ambreiaj*|chiulas*|garnitur*|injectoare*|injector*|turbin*|alternator*|electromotor*|distribuția
asistență|asistenta rutieră|rutiera
pană|pana pe|de drum|cauciuc|autostradă
mecanicul|mecanicii|mecanicului auto|șef|ăla
planetar*|bieletă|pivot|amortizor*|telescoap*
diagnoză|tester
epavă|rabla|dezmembrări
tractar*|tractat*|remorcat*|remorcare

[concept fuel-station]
benzin*
motorin*|diesel|combustibil*|carburant*
alimentat|alimentare|alimentez
petrom|omv|rompetrol|mol|lukoil|socar|gazprom
rezervor*

[concept moving-storage]
mutări|mutărilor|relocare|relocări
hamal*|cărăuș*
debara*

[concept funeral-wedding]
funerar*|funebre|funebru
sicri*|cosciug*
mormânt*|morminte|cavou|cavoul|cavouri|criptă
loc|locul|locuri|locului de veci|îngropăciune
cimitir*|groapă|gropar*|crematoriu*|incinerar*|urnă
înmormânt*|îngropăciun*|priveghi*|capelă
parastas*|colivă|colive|pomană|praznic*
preot|preotul|popă|slujbă|dezlegare
nunt|nuntă|nunții|nunți|nunțile|cununi*
mireas*|ginere|ginerele|mire|mirele|miresei
nași|nașa|nașul
botez|botezul|botezului|cumătri*|cumetrie
verighet*|logodn*
cameraman*|videograf*

[concept municipal-street]
primări*|primarul|primar|primarului|primare|viceprimar*
consiliu*|consilier* local*|județean*
trotuar*|bordur*|carosabil*|asfalt*
groapa|gropi|gropile|gropilor
deszăpez*|dezăpez*|plug|plugul|pluguri*
iluminat*|felinar*|stâlp|stâlpul|stâlpi
autorizați* de construi*|construcți*|desființare
certificat* de urbanism|naștere|căsătorie|deces|fiscal
urbanism*|cadastru*|ocpi|intabular*
carte funciară
parc|parcul|parcului
pubel*|tomberoane*|ghenă|ghenei
evidența populați*|persoanelor
stare|starea civilă|civila
impozitul|impozitele
semafor*|trecere|trecerea de pietoni
salubritate|salubritatea|salubrizare
audienț*|registratur*|petiți*

[concept library-university]
facultat*|universit*|ase|politehnica|babeș
student*|masterat*|masterand*|doctorand*|doctorat*|doctoral*
cămin|căminul|căminului|camine|căminist*
examen|examenul|examenele|examene|parțial|colocviu
bursă|burse|bursele|bursei
secretariat*|secretară|secretara facult*|școlii
diplomă|diplomei|absolvire
prof|profa|profu|proful|decan*|rector*
curs|cursul|cursuri|cursurile|seminar*|amfiteatr*
bac|bacul|bacalaureat*
admitere*|înmatricul*|exmatricul*
cantin*
disertați*|susținerea tezei|licenței

[concept sports-culture-club]
antrenor*|antrenament*|antrenoare*
ligă|campionat*|turneu*|cupă|meciul|meciuri
fotbal*|handbal*|baschet*|volei*|tenis*|judo|karate|balet|dansuri
stadion*|tribun*|peluz*
arbitru*|portar|jucător*|juniori*
muzeu*|muzee|expoziți*|galerie|galeria|galeriei
teatru*|spectacol*
operă|opereta|filarmonic*|operei
cinema*|filmul|filmului|popcorn|floricele
cor|corul|corului|repetiți*|ansamblul
plasator*|plasatoar*|garderob*|vestiar*
patinoar*|bazinului|înot|ștrand*|aquapark*
legitimați*|cotizați*|adeziun*
tombol*
festivalul|festivaluri

[concept care-home-help]
îngrijitor*|îngrijitoare
azil|azilul|azilului|aziluri
infirmier*|badant*|menajer*
escare*|escară
însoțitor*|însoțitoare
imobilizat*|la pat

[concept vet-grooming]
veterinar*|vet
vaccin* câine*|câinelui|pisic*|antirabic*
castrat*|castrare*|steriliz*
deparazit*|căpuș*|purici|purice|antiparazitar*
canisă|adăpost*|padoc*
lesă|zgard*|botniț*|cușc*
dresaj*|dresor*|dresat
microcip*|cipat
pui de cățel|câine|pisică|pisica
rasă|pedigree|pedigriul
crescător*
eutanasi*
cățeluș*|catelus*|cățelul|pisica|motanul nostru|meu|mea|bolnav*|tuns*|castrat*|operat*|vaccinat*
husky|ciobănesc|bichon*|labrador*|buldog|caniș

[concept betting-lottery-charity]
loteri*|loto|tragere
pariu*|pariez|pariat|betano|superbet|unibet|maxbet
casin*|cazino*|sloturi|slot|rulet*|păcănel*|jackpot*
premiu|premiul|premiului|premii|premiat
tombol*|concurs|concursul|concursului
dona*|donez
caritabil*|caritate|umanitar*
impozit

[concept investment-fx]
broker*|trading*|tranzacționare|xtb|etoro|tradeville
investiți*|investesc|investit|investitor*
dividend*|portofoliu*|obligațiuni
crypto*|cripto*|bitcoin*|ethereum|binance
valut*|franci|elvețieni|forint*|dolar*|usd|lire
conversi*|convertit*|convertire
dobând*|robor|ircc|euribor|dae
comision de administrare|retragere|conversie
aur|aurul|lingou*
randament*
economii|economiile|agoniseala

[concept advance-commission]
comision|comisionul|comisioane|comisionului|comisionat
bacșiș*|șpag*|ciubuc*
taxă|taxa|taxe de serviciu|servire|procesare|ticketing|rezervare|curățenie|emitere|urgență|manipulare|tacâm|pungă|livrare|ramburs|administrare
taxa|taxă stațiune|de oraș|resort|turistică
avans|avansul|avansului|acont|acontul
arvun*
supliment*
tips|tipsul
onorari*
taxă|taxa de oraș|stațiune|resort

[concept mould-asbestos]
mucegai*
igrasi*
azbest*
umezeal*|condens*
pete|pată negre|neagră|verzi pe|în perete|pereți|tavan|colț
pereți|perete|peretele|tavanul negru|negri|umed|umezi|mucegăit*|ud|uzi
spori|sporii
noxe|noxele|vapori|vaporii|emanați*

[concept glass-splinter-sharp]
așchi*|țănd*
ascuțit*|tăios*|tăioas*
șurub|șurubul|nit|niturile|nitul|cap ieșit|iese|scos
lamă|lame|lama în|de|ruptă|ieșită|ras
tăiat*|tăiați|taiat la|în|de|degetul|mâna|talpa|buză|gură|limbă|picior*
înțepat*|înțeapă
cioburi|cioburile|ciob|ciobul

[concept collapsed-fell-down]
prăbuș*
căzut|căzută|căzute|cazut pe|peste|în|din cap|capul|copil*|mine|noi|el|ea|tavan|perete|mașin*
scaun|scaunul|canapeaua|patul|raftul|dulapul|banca|leagănul|schela|scara .. cedat|rupt|căzut|prăbușit|rasturnat|răsturnat|cazut
dărâm*|surpat*|surpă|surpare
răsturnat*|răstoarn*
desprins*|desprinde|desprinsă|dezlipit* din|de|și|tavan|perete|a
gardul|zidul|zid|balustrad* căzut|cedat|dărâmat|rupt*|prăbuș*

[concept hot-burn-surface]
încins*|încinge*
supraîncăl*|suprauincalz*
fierbinte|fierbinți|frige|frigea|frig* tare|la
scântei*
arde|ars|arsă la|pe|mâna|mână|degete*|atingere
miros|miroase|mirosea a ars|plastic|prăjit
plastic ars|topit
scos|ieșit|iese|ieșea|a fum
afumat|afumată|carbonizat*|înnegrit*
luat|ia|ar foc

[concept wrong-dose-medicine]
supradoz*
prospect*
farmacist*|farmacista|farmacia .. greșit|încurcat|alt|altă|gresit|dat
glucometr*|tensiometr*|termometr* arat*|greșit|aiurea|eronat

[concept bare-wires-gas-co]
desizolat*|neizolat*|dezizolat*
împământ*
monoxid|monoxidul de carbon
detector*|senzor*|alarma de gaz*|monoxid|fum
miros|miroase|mirosea|mirosul de|a gaz|gaze|gazul
scapă|scăpa|curge|pierde gaz|gazul|gaze
coș|coșul|horn|hornul|hornar*|coșar* de|înfundat|fum
curentat*|curentează|electrocut*

[concept ice-hole-dark]
alunecat|alunecos*|alunecoas*|alunecă|alunecam
fără capac|balustrad*|lumină|bec|iluminat|mână
nesemnalizat*|neiluminat*|nemarcat*|neîmprejmuit*
casa scării|scarii
treapt*|trepte|treptele|scara|scările rupt*|lipsă|spart*|alunecoas*|neiluminat*|crăpat*
balustrad*|balustrada rupt*|lipsă|lipsește|slăbit*|cedat*|fără
împiedicat*
glezn*|scrântit*|luxat*|entors*
țurțuri|țurțur
gropi în parcare|trotuar

[concept seatbelt-airbag]
isofix|prindere|cataram*
ham|hamul|hamuri|carabin*
bară|bara de siguranță|protecție|siguranta
pedală|pedala de frână|frana
rechemare|rechemat|recall
extinctor*|stingător|triunghi

[concept contaminated-water]
apă|apa|apei maro|maronie|galbenă|murdară|ruginie|tulbure|neagră|ruginită|cu|verde|mâloasă|nepotabilă|împuțită
contaminat*|infestat*|poluat*|infectat*|poluare
nitrați|nitriți|plumb|coliform*|ecoli
legionel*|bacteri*|salmonel*|listeri*
deversat|deversări|deversează

[concept stranger-knows]
de unde .. aveți|știți|aveti|stiti|ați|luat|știe|are .. numărul|numarul|adresa|telefonul|datele|numele
mă|ma sună|suna|caută|cauta .. străini|necunoscuți|necunoscut*|firme|samsari|oameni
necunoscut|necunoscuți|străin|străini|strain .. numărul|numarul|adresa|numele|știe|are|stie
curierul|livratorul|șoferul|tehnicianul .. scris|scrie|mesaje|whatsapp|contactat|facebook|sunat
urmărește|hărțui*
sunat de|pe un|o|mine necunoscut|firmă|străin
tot satul|blocul|orașul știe|stie|râde|vorbește

[concept photo-published]
poz*|fotografi*|imagin*|filmul*|video*|clipul|filmarea|chipul|fața .. pe|în afiș*|facebook|site|pagin*|instagram|reclam*|tiktok|pliant*|broșur*|internet|panou*
ați|au|a|ati publicat|postat|pus|afișat|urcat|folosit .. poza|poze|pozele|fotografia|fotografii|filmul|imaginea|video*
poza|poze|pozele|fotografia|fotografiile|chipul mea|mele|meu|copilului|fetei|băiatului|fiului|fiicei|noastre .. fără|pe|publicat*|postat*|în
filmat|filmată|fotografiat*|pozat .. fără|pe|acord*|ascuns|copil*
a|au|mă|m filmat|filmată|fotografiat
publicat*|postat* .. poz*|fotogr*|copil*|numele
ștergeți|stergeti|scoateți|scoateti|dați|luați .. poza|pozele|fotografia|fotografiile|filmul|imaginile|clipul
apar|apare|apărem|aparem .. afiș*|poz*|reclam*|pagina|broșur*|catalog*|pliant*|clip*|filmare
before|after|înainte și după

[concept opened-mail]
deschis|desfăcut|desfacut|citit|rupt .. corespondenț*|scrisoar*|plicul|plic|poșta|mailul|mesaj*
cu voce tare
în auzul|vazul|văzul tuturor|lumii
la vedere|vazul tuturor|lumii
de față cu|toată lumea|coada
a strigat|spus|zis|citit|întrebat tare|numele|diagnostic* .. coadă|sală|hol|lume*|toți|tare
dosarul|fișa|fisa|actele|dosar .. lăsat*|deschis*|la vedere|pe|ghișeu
sigiliu*|sigilat*|resigilat*
pe avizier|ușa|usa|geam|panou|listă|lista .. numele|datele|restan*|datorn*|suma
afișat*|afisat*|lipit* .. avizier*|ușa|scar*|bloc*|geam*|listă|lista
lăsat*|lasat*|uitat* .. pe|la|în ghișeu*|masă|masa|birou|vedere|văzul|vazul|imprimantă

[concept cc-all-recipients]
listă|lista|tabel|tabelul|excel* .. cu numele|cnp|salarii*|date*|adrese*|telefoane*|emailuri*|mailuri*
grupul|grup de whatsapp|părinți|parinti|mămici|bloc
listă|lista de|cu distribuție|distribuire|distributie|mail
fișier|fisierul|excelul|fișierul .. trimis|salarii|cnp*|date
rechemați mesajul|mailul

[concept recorded-listening]
înregistrat*|inregistrat*|înregistrează|înregistrare* .. convorbire*|discuți*|apel*|audio|voce*|fără|acord*
microfon*|microfonul ascuns*|pornit|deschis|în|din
spion*|supraveghea*
urmăriți|urmărit|urmărește|urmărită|urmarit|mă urmăriți
gps|tracker*|airtag|localizat*|locație|locația
camera|cameră|camere de supraveghere
cookie*|trackuit*
monitorizat*|monitorizează|monitorizare
interceptat*|interceptare

[concept hr-medical-record]
diagnostic*|diagnosticul|diagnosticului .. altcuiva|aflat|spus|trimis|știe|străin*|vecin*|șef*
analizele|analizelor|rezultatul|rezultatele|radiografi*|testul .. altcuiva|altui|altei|trimis*|greșit*|șef*|apar|mele|meu
analizele|rezultatele|fișa|dosarul altui|altei|unui|unei pacient*|persoan*|domn|doamne|copil
fluturaș*|salar*
lista|tabelul cu|de salarii*|plată
concediu|concedii* medical*|boală
cod de boală|cod
resurse umane
cazier*

[concept does-not-load-sync]
nu|n|nici se|a|mai|îmi|mi încarcă|incarca|deschide|descarcă|salvează|salveaza|sincronizează|sincronizeaza|actualizează|actualizeaza|conectează|conecteaza|afișează|afiseaza|instalează
nu încarcă|incarca|deschide|descarcă|salvează|sincronizează|afișează|exportă|redă|citește
ecran|pagin*|ecranul|pagina alb|albă|gri|negru|neagră|goală|gol|albastru
alb|albă complet|imaculat
sincroniz*|sincron|desincroniz*
nu|n se descarcă|descarca|instalează|instaleaza
salvat|salvează|salvarea .. nu|dispar*|pierd*|eroare
lent|lentă|merge|încet|greoi|greoaie .. aplicați*|site*|pagin*|platform*
nu se încarcă|incarca|deschide|descarcă|salvează|salveaza|sincronizează|conectează|conecteaza|afișează|actualizează|instalează|vede
nu mai încarcă|incarca|deschide|arată|exportă|salvează
nu îmi|imi|mi încarcă|deschide|salvează|arată|arata|recunoaște

[concept button-link-menu]
buton|butonul|butonului|butoane|butoanele
butonul|butonu|linkul|meniul|filtrul|căsuța|câmpul|formularul .. nu|dispar*|gri|inactiv*|mort|lipseș*|degeaba
click|clic|clicul|clickul
link|linkul|linkuri|linkului|linku
meniu|meniul|meniului|meniuri|submeniu
formular|formularul|formulare|formularului online|electronic|nu|de
câmp|câmpul|câmpuri|casut*|bifă|bifez|bifat
filtru|filtrul|filtre|căutare|căutarea|sortare
coș|coșul|cos|cosul de|se|gol|golește|cumpărături|goleste
pictogram*|iconiț*|icon
captcha|capcea|robot
dropdown|scroll|scrollul
înainte|next|pasul|pagina 5|6|2|3 din
tastatur*|touch*|tactil
nu face|reacționează|reactioneaza|merge nimic|butonul|linkul
calendar|calendarul aplicați*|online|nu|arată|programări
harta|hartă de|locuri nu|locuri
cod* qr|qrul

[concept notification-mail-reset]
notificar*|push
mail|mailul|emailul|linkul|sms|smsul .. resetare|confirmare|activare|nu .. vine|primesc|ajunge|sosește|primit
resetez|resetare|resetarea|reseta|resetați|resetat parola|parolei|contul
nu primesc|vine|mi vine|ajunge codul|mailul|smsul|emailul|linkul|mesajul|confirmarea|notificări
cod|codul de|prin verificare|confirmare|acces|sms|autentificare|validare|securitate
spam|spamul|în spam
link|linkul expirat|de|invalid
autentificare|autentificarea în|doi|strictă
alertă|alerte|alertele
reminder*|memento
parolă|parola nouă|temporară|veche
nu mi vine codul|mailul|smsul|linkul

[concept double-booked-system]
suprarezerv*|overbook*
același|acelasi|aceeași loc|scaun|cameră|bilet|oră|interval .. de două|altcuiva|altui|vândut|dat|ocupat*
stoc* negativ*|greșit
supravândut
eroare de|din sistem|soft
greșit|eroare la|de preluare|migrare

[concept does-not-fit-function]
nu|n se|mai|i .. potrivește|potriveste|închide|inchide|îmbină|fixează|încape|incape|intră|prinde
nu se închide|inchide|potrivește|potriveste|îmbină|imbina|fixează|deschide|prinde|reglează
nu încape|incape|intră|intra|incap|încap
nu intră|intra în|pe|la
se blochează|agață|înțepenește|gripează|gripat
prea|mai lung*|lat*|înalt*|gros|îngust*|mare|mic* pentru|decât|pt|ca
ștecăr*|stecar*|ștecher de|european|anglia
se stinge|oprește singur|singură|după|când
scârțâie|clatin*|se clatină|joacă|bălăngăn*
nu ține|tine|etanșează|etanș|lipește
senzor*|senzorul nu|defect
nu se potrivește|potriveste|potrivesc|închide|inchide|îmbină|fixează|prinde
nu mai se|închide|inchide|intră|încape|deschide

[concept worn-out-early]
uzat*|uzează|tocit*|tocesc|ros|roasă|roase
scămoș*|scame
intrat|intră la apă|spălat
destrăm*|deșir*
descusut*|descoase|desfăcut* cusătur*|talp*|după|la
dezlipit*|dezlipește|deslipit*|desprins* talp*|după|tălp*
rugin*
crăpat după|la o|două|prima
după|dupa două|o|trei|prima|primele|câteva|2|3|un spălare|spălări|spălat|purtare|purtări|săptămâni|folosir*|lună|utilizări|zi|zile
a ținut|tinut|rezistat|durat o|două|trei|doar|numai|nici|cât|2|3
după o|două|trei|prima|doua|câteva|2|3|dupa spălare|spalari|spălări|spălat|purtare|purtări|săptămâni|lună|utilizări|zi|zile|folosire|luni
din prima zi|lună|spălare|folosire|săptămână
s a crăpat|decojit|desprins|tocit|rupt|stricat|descusut|dezlipit
jupuit*|cojit*|scorojit*|exfoliat*
se cojește|cojeste|jupoaie|scutură|descoase|destramă|deșiră|rupe|desface
intrat la apă

[concept stain-colour-hair-tailor]
tunsoare*|freză|breton*
vopsit|vopsită|vopsitul|vopsea .. strâmb|pete|altă|greșit|urât|dungi|părul|verde
croitor*|tivit*|tiv
unghii|unghiile|genele|sprâncen* .. căzut|rupt|strâmb|lipit|infect*|ridicat
zugrăv* strâmb|pete|dâre|valuri|urme
manichiur*|pedichiur*
albit|îngălbenit*|înnegrit*

[concept tastes-smells-bad]
rânced*|râncez*
apoas*|apos|diluat*|chioară|zoaie|lături
fad|fadă|fade|insipid*|searbăd*
sărat|sărată|ocnă|amar*
miros|mirosea|miroase|mirosul a|de stricat|vechi|clor|pește|ulei|ou*|canal
cafea|cafeaua|ceai*|supa|ciorba rece|apă|arsă|amară|zoaie
băutur*|bere*|suc* caldă|răsuflată|fără
oțet|oțetit*|acrit*|înăcrit*
congelat*|dezghețat* prost|la|înapoi|pe

[concept too-small-portion-quantity]
porți*|porția|portia|porție mic*|jumătate|minuscul*|pentru|cât|de|furnică
porție|porții mici|minuscule|de|râs
gramaj*|cântar*
mai puțin|puțini|puține|putin decât|de|ca|cu|lemne|kg|carne
lips*|lipsesc|lipsește .. bucăți|kg|kilograme|grame|litri|metri|sac*|doi|trei|patru
pe jumătate|jumate|juma gol|goală|plin|goala
cutia|punga|coletul|pachetul|flaconul|sticla .. gol|goală|jumătate|goala|jumate
în|in loc de două|trei|patru|cinci|șase|zece|10|12|20|30|40|8|6
mai puțin|putin cu|decât|de

[concept driver-left-no-show]
a plecat|plecase fără|fara noi|mine|el|să|călători
stat|stăm|stau acasă|degeaba|toată ziua|până
uitat|uitați|uitată|lăsat .. hotel|aeroport|gară|stație|parcare
ușa|usile|ușile în nas|fața|închis

[concept neighbour-received]
la vecin*|vecină|vecinul|vecina|vecini
lăsat|lasat|predat|dat|livrat|primit .. vecin*|vecinei|vecinului|altcuiva|străin*|portar*|administrator*|copilului|bloc
semnătur*|semnatura nu|falsific*|altcuiva|mea|curier*|necunoscut*
la altă|alta scară|adresă|stradă|adresa|scara|casă

[concept stuck-depot-customs]
blocat*|stă|sta|zace|stagnează|dormi .. depozit*|vamă|vama|hub|sortare|curier|oficiu|centru
vamă|vămii|vămuir*|vamuit*|vamal*
în|in tranzit|sortare|depozit|vamă|procesare
returnat*|retur|întors|trimis .. expeditor*|înapoi|furnizor|magazin .. fără|nu|expeditor*|sunat|deși
același|acelasi status|loc|depozit de|zile
rătăcit|ratacit|rătăcește|uitat|pierdut în|prin|depozit|sortare
la export|aduană|frontieră

[concept too-early-too-late-slot]
la|abia|pe la miezul|2|3|1|23|22|11|5|6|4 nopții|noaptea|dimineața|noptii
miezul nopții|noptii
în|din intervalul|interval|programul
cu o|două|trei|4|5 oră|ore mai devreme|târziu|tarziu|înainte|mai
între|intre 9|10|8|12|14|16|18 și|si
a venit|sosit|ajuns|apărut la|abia|după|seara ora|10|11|22|23|miezul|miez
neanunțat*
program*|programare|programarea la .. intrat|luat|ajuns la
orar|orarul|orarului
la 6|7 dimineața|dimineata
fără să anunțe|sune|anunțați|fi
fara sa sune|anunte

[concept event-cancelled-moved]
concert*|spectacol*|festival*|meci*|eveniment*|cursul|zbor*|cursa|trenul|excursi*|croazier*|tabăra|sejur*|piesa|petrecer*|turneu*|atelier* .. anulat*|amânat*|mutat*|suspendat*|reprogramat*|contramand*|scos*|amanat*
cu o zi|oră|ora|săptămână înainte|inainte
rebook*|reprotej*|rerutat*
pierdut|ratat avion*|legătur*|zbor*|conexiun*|tren*|examen|interviu|croazier*|slujba|concert*
cu o zi|oră|ora|săptămână înainte|inainte|mai

[concept arithmetic-wrong-sum]
adunat|adunați|calculat|calculați|socotit|însumat .. greșit|gresit|prost|aiurea|eronat
rotunj*
diferență|diferența|diferenta|diferente de|între|lei|e|este
factură|facturat|factura|consum .. estimat*|aberant*|uriaș*|enorm*|astronomic*|triplă|dublă|dubla
recalcul*
nota|bonul|factura .. greșit*|gresit*|încărcat*|umflat*|incarcat*|umflată
lei în|in loc de|loc

[concept charged-after-cancel]
continuați|continuă|continuati|continua|tot să|îmi|mi|sa|luați|trageți|debit*|factur*|retrag*|încasa*|tax*
ce nu|n am|a folosit|comandat|primit|consumat|cerut|mâncat
plăt*|plat*|factur*|tax* .. nefolosit*|nefăcut*|neprestat*|inexistent*|neefectuat*|nesolicitat*
neefectuat*|neprestat*|nesolicitat*|neutilizat*
activat|activați|activată|băgat|pus .. fără|fara .. acord*|să|știrea|cerere
pe un cont|abonament închis|anulat
continuați|continuati să|sa debit*|factur*|tax*|lu*|trag*

[concept refund-waiting]
aștept|astept|așteptăm|asteptam .. banii|rambursar*|restituir*|suma|returul|refundul|retur
refund|refundul|refunduri|refundului
rambursar* în|promis*|de|aprobat*|nu|nici
unde|când|cand sunt|îmi|mi|vin|intră|e|primesc|primim banii|suma|refundul|rambursarea|bănuții
garanția|garantia|depozitul|avansul|cauțiunea .. înapoi|nereturnat*|restituit*|nu|n|blocat*|reținut*
storno|stornare|stornarea|stornat|stornez
banii .. în|pe cont|card .. zile|nu|n|luni|nici
țineți|tineti|ținut|blocat|blocați|reținut .. banii|bani|suma|garanția|avansul
5|10|14|30|cinci|zece|paisprezece|treizeci zile lucrătoare|lucratoare|calendaristice
zile lucrătoare|lucratoare
nici azi|acum|banii n|nu

[concept wrong-tariff-discount-missing]
reducer*|reducerea|discount*|promoți*|promotia|cupon*|voucher*|oferta|punctele|cashback* .. nu|n|lipseș*|neaplicat*|dispărut*|expirat*|ignor*|scăzut*|aplicat*|acordat*|luat*
neaplicat*|neacordat*
tarif|tariful|tarifar*|planul greșit|gresit|alt|altul|vechi|mai|casnic|din|normal|întreg
la raft|raftul
preț|pretul întreg|fără|plin
cod|codul|cupon|cuponul|voucher* invalid*|expirat*|nu|respins|neacceptat
punctele|puncte|fidelit* .. nu|dispărut*|expirat*|lipsă|luat*|adăugat*
tva|tvaul|cota tva|greșit*|de
două|doi|1|2|trei|3 plus|la preț 1|unu|de|unul|una
nu s a aplicat|acordat|scăzut
la preț|pret de|întreg

[concept notice-period-contract-end]
preaviz*|preavizul|preaviz de
fideliz*|angajament*
contractul|contractului|contract .. expir*|încheiat|încetat|terminat|luna|ani|12|24|doi|36|inceta*
12|24|36|doi|două|trei luni|ani|an de|contract*|pe
pe|încă|inca|la 12|24|doi|un|două|trei|6 luni|ani|an
reziliere|rezilierea|rezilierii|reziliez|reziliat|rezilia anticipat*|înainte|penalit*|tax*|contract*
taxă|taxa|penalitate|penalizare de|pentru reziliere|ieșire|desființare|încetare
30|15|60|90|treizeci de|zile zile|preaviz
încetare|încetarea|incetarea|încetez|înceta contract*|abonament*|colabor*
desființ* contract*|contractul|abonament*
ținut|ține|țineți|ținuți cu|în forța|contract*

[concept small-print-signature]
litere|literă|literele|scris|caractere|scrisul mici|mic|mărunt*|minuscul*|marunt|de furnică|purice
cu lupa
clauz*|clauza|clauze|clauzele|clauzei abuziv*|ascuns*|din|pe|de|care
anex*|adițional*
semnat*|semnez|iscăl*
pus|pusă|puși să|sa semn*|semnez|iscăl*
articol|articolul|art|pagina|paragraful|punctul 1|2|3|4|5|6|7|8|9|10|11|14|19|31|12
pagina|pag|rândul|nota 4|11|14|19|31|de subsol|jos
termeni|termenii|termenilor și|si|generali|condiți*
condițiile|conditiile generale|contractuale
litere|literele|caractere mici|mărunte|minuscule|marunte

[concept quote-estimate]
ofertă|oferta|ofertei|deviz*|devizul|estimare|estimarea|estimativ* de|inițial*|preț|semnat*|fermă|scrisă|lucrare|din
deviz|devizul|devizului|devize
preț|pretul|prețul|pret|suma convenit*|stabilit*|bătut*|negociat*|din ofertă|deviz*|inițial*|agreat*|fix|înțeles*|ferm|blocat
preț fix|ferm|garantat|blocat|final|înghețat
estima*|estimat|estimativ|estimare|evaluat la|inițial|suma
manoper*|manopera|ore de manoperă
fără deviz|ofertă|acord*

[concept was-included]
all|ultra inclusive|all
totul|tot|toate inclus|incluse|asigurat
zero|0 lei|costuri|comision*|tax*|avans|administrare
fără|fara comision*|cost*|tax*|limit*|obligați*|avans|plată|surprize|penalit*
nelimitat*|ilimitat*
pentru totdeauna
cadou|bonus la|inclus abonament*|cumpărar*|comand*|saltea|telefon
transport|livrare|montaj*|retur|transportul gratuit*|inclus*|gratis|gratuita
intrare|intrarea liberă|gratuită|libera
oricând|oricand|când|cand anulezi|ieși|renunți|vrei|anula|schimbi|pleci
retur|anulare gratuit*|oricând

[concept renewal-downgrade]
prelungit*|prelungire|prelungirea|prelungiri|prelungește|prelungeste|prelungi|prelungesc|prelungiți .. singur*|automat|fără|abonament*|contract*|an|luni
reînnoi*|renoit*|reinoi*
prelungit*|reînnoit*|prelungire|reînnoire automat*|singur*|fără|tacit*
tacit*|reconducțiune
perioadă|perioada|săptămân* de probă|proba|test
redus|tăiat|micșorat|înjumătățit*|injumatatit* .. beneficii*|puncte*|mile*|viteză|trafic|pachet*
pe încă|inca un|doi|12|24 an|ani|luni
s a prelungit|reînnoit|reinnoit|transformat|reactivat

[concept tone-of-voice]
ton|tonul|tonului|pe un ton superior|răstit|ridicat|urât|de|ironic|sfidător|disprețuitor|agresiv|batjocoritor|arogant|nepotrivit|zeflemitor
pe un ton|tonul|asa|așa
ridicat|ridică vocea|tonul|glasul
strâmbat|strâmbă|stramba|strâmba din nas
umeri|umerii ridicat*|a|din
țâfn*|ciufut*
oftat|oftează|a oftat|pufnit|pufnea|scrâșnit|bombăn*|mormăi*
cu dispreț|dispret|scârbă|silă|jumătate
dispreț*|sfidăt*|sfidar*
obraznic*|mojic*|mitoc*
întors|intors spatele
tutuit|tutuiește|tutuia
căsca|căscat|căscând în|din|timp|gura
pila|pilea|pilindu unghii|unghiile|și
pe un ton
ca la grajd

[concept sent-away-refused]
refuz* să|sa|de .. servi*|primi*|lase|ajut*|intr*|urc*|îmi|mă
refuzat|refuză|refuzată|refuzați|refuza la|să|servirea|intrarea|accesul|intrare|fără|politicos
să|sa plec|plecăm|ies|ieșim|dispar
lăsat|lasat|ținut pe|la|afară ușă|dinafară|usa|trotuar|poartă
închis|trântit ușa|usa|geamul în|nas|față
dat afară din|de magazin|restaurant|hotel|farmacie|la|masă|salon

[concept kept-waiting-on-hold]
în|in așteptare|asteptare
muzic*|muzica|muzicuț*|melodi* .. așteptare|lift|telefon|operator|ascult*|pe
ținut*|tinut*|ține|tine|țineți|pus|puneți .. fir|linie|așteptare|asteptare|muzic*|telefon|ușă|coadă|hol|ploaie|frig|picioare
sunteți al|important pentru|pe
apelul dumneavoastră este important
minute|ore|oră|ora|min|jumătate .. telefon|fir|așteptare|asteptare|coadă|coada|rând|ghișeu|hol|ușă|ușa
așteptat|asteptat|stat|aștept|stau|stăm o|două|trei|ore|jumătate|patruzeci|45|30|40|50|60|peste .. oră|ora|ore|minute|min
așteptat la|pe|în|o|peste coadă|coada|rând|telefon|ghișeu|hol|sală|frig
la coadă|coada|rând|rand|cozi
sală|sala de așteptare|asteptare
casă|case|ghișee închise|deschisă|deschise|deschisa
centralist*|robotul|tasta|apăsați|tastați 1|2|robot*
programat* la|ora .. intrat|luat|băgat|preluat la|după|abia|peste
toți operatorii sunt|noștri ocupați|ocupati
pe muzică|muzica|fir|hold|robot
pus|pune|puneți|lăsat pe muzică|așteptare|hold

[concept script-robot-copy-paste]
același|acelasi|aceeași|aceeasi|aceleași răspuns*|mesaj*|text*|frază|fraza|mail*|poveste|placă|propoziți*|minciun*|vorbe
robot|robotul|robotului|roboți|roboțel*|roboții
bot|botul|botului|boti|chatbot*
un om real|viu|nu|adevărat|care|să
regretăm|regretam neplăcer*|disconfort*|situați*
chestionar*|sondaj* de|satisfacție
faq|întrebări frecvente
dragă|stimate client|elena|utilizator
mesaj generic|robotizat|automat|automatizat
cu pereții|robotul|robotu|botul|boti
ne pare rău pentru neplăceri|situație|disconfort

[concept nobody-responsible]
nimeni nu știe|stie|rezolvă|rezolva|ajută|își|face|poate
dau|dă|da|dați|aruncă|arunca|aruncați|pasează|paseaza vina|pisica|vinovăția|responsabilit*|unul
tichet*|ticket*|sesizar*|reclamați*|cerer*|caz* .. închis*|inchis*|soluționat*|rezolvat* .. fără|fara|nimic|rezolvare|dar
închis fără|tichetul|cazul|sesizarea|ticketul|dosarul .. răspuns|rezolvare|soluț*
alt|altă|altui|celălalt departament*|ghișeu*|birou*|instituți*|sucursal*|secți*
de la ana la|caiafa
ana la caiafa
nu vă|îi|le|mă interesează|intereseaza|pasă|pasa
trimis|trimiși|trimite|trimiteți|plimb* de la|dintr un|una|ana|ghișeu* .. la|alt*
cui|cine mă|se|răspunde adresez|ocupă|ocupa|asumă

[concept told-to-calm-down]
să|sa mă|ma|ne calmez|liniștesc|linistesc|relaxez|calmăm|potolesc
exagerez|inventez|exagerați|scandal*
se mai întâmplă|intampla|poate
isteric*|isterie|nevric*

[concept humiliated-publicly]
umilit*|umilint*|înjosit*|înjosire
de față|fata cu toată|toata|toți|clienți*|lumea|colegi*|copil*|soț*|alți|ceilalți|ceilalti|coada|invitați*
în|in fața|fata tuturor|clasei|cozii|clienților|copil*|lumii|celorlalți|colegilor|familiei
controlat*|percheziț*|perchezit*|scotocit*|căutat*|verificat* .. geant*|poșet*|buzunar*|rucsac*|sacoș*|tuturor|bagaj*|haine
acuzat*|învinuit*|bănuit*|făcut*|facut* .. furt|hoț|hoață|furat|hoata|hot|hoți
ca pe un|o|niște hoț*|hoț|hoață|infractor*|criminal|gunoi|câine|vită|cerșetor*|cersetor
paznic*|bodyguard*|agent*|bodigard* .. urmărit|urmări*|după|ținut|control*|oprit|geanta|scos|împins|târât
râs|ras|râdeau|râdea|radea .. toată|toti|toți|coada|clasa|sala|lumea
ridicat|ridica|ținut|arătat .. hârtia|cardul|actul .. vadă|tuturor

[concept help-thanks-but]
nu mă plâng|plang de|pe ea|el
operatorul|operatoarea|curierul|șoferul|tehnicianul|domnișoara|doamna|fata|băiatul|recepționera|asistenta|vânzătoarea|personalul|colegii|colega|ghidul|chelnerul|medicul .. amabil*|drăguț*|politicos*|politicoas*|cumsecade|serios*|treabă|răbdăt*|săritor*|ireproșabil|simpatic*|profesionist*
amabil*|drăguț*|politicoas*|politicos*|cumsecade|simpatic* .. dar|însă|numai|doar|totuși|decât
mulțumesc|multumesc|mulțumim pentru|pt .. dar|însă|totuși|ajutor|răbdare|servire|promptitudine
jos pălăria|palaria
felicitări|felicit|bravo .. pentru|doamnei|domnului|echip*|fetelor
amabilitate*|bunăvoinț*|promptitudin*
om|fată|băiat de treabă|treaba

[concept request-come-today]
veniți|veniti|vino|haideți|poftiți azi|astăzi|mâine|acum|odată|urgent|imediat|repede|cât|iar|din|și|să|maine|astazi
să vină|vina|vie cineva|tehnicianul|azi|acum|odată|instalatorul|un|o echip*|meșterul|astăzi|mâine|curierul
trimiteți pe|un cineva|om|altul|tehnician|meșter|instalator
poate|poți|puteți|puteti veni|trece|trimite cineva|să|azi|mâine|un|pe
poate veni cineva|tehnicianul|un|azi
programați|programati|reprogramați|stabiliți|fixați|dați mi|o programare|nou*|vizit*|oră|altă|tehnician*
o|altă programare|vizită|dată|oră nouă|noua|mai
retrimi*|reexpedi*|relivr*
livrați|livrati|aduceți|aduceti azi|astăzi|mâine|acum|urgent|imediat|odată|până|maine|mi
chemați l|pe
ridicați|ridicati|luați|luati gunoiul|coletul|produsul|marfa|mobil*|l|o|mașina|de
trimiteți|trimiteti|trimite pe|un|o|echipa|mi cineva|tehnician|instalator|mecanic|echipă|echipa|om|meșter|altcineva|depanator|electrician|curier|medic
trimiteți|trimiteti mi|i|o|l|le|din odată|odata|azi|nou|iar|mâine
să|sa vină|vina|vie cineva|tehnicianul|azi|odată|instalatorul|un|o|meșterul|curierul|altul

[concept request-put-right]
corectați|corecta|corectez|corectare|corectarea|corectează
îndreptați|îndreaptă|indreptarea|îndrepta
rectific*
refaceți|refacă|refacerea|refacem|reface
scoateți|scoateti|scoate|eliminați|ștergeți|stergeti|ștergerea|luați|dați .. factur*|nota|notă|bon|poziția|rândul|taxa|amenda|comisionul|suma|datoria|penalizarea|penalitatea|jos
recalculați|recalculare|recalculeze
treceți|treceti|mutați|mutati|înregistrați|reînregistrați|adăugați .. corect|numele|nume|contul|punctele|la|pe|adresa
restabiliți|restaurați|reactivați|repuneți
transferați|mutați|realocați plata|suma|la|banii
lăsați|lasati prețul|pretul|abonament*|cum|25|la
puneți|puneti|pune|pui la loc|punct|înapoi|inapoi
puneți numele|datele|prețul|adresa|anul corect*
pe numele meu|corect|lui|ei

[concept request-pay-me]
banii|bani|suma|lei|garanția|avansul|diferența|taxa|garantia înapoi|inapoi|inpoi|inapio|ina
returnați|returnati|returna|restituiți|restituiti|restituie|rambursați|rambursati|virați|virati|achitați|achitati|decontați|decontati|întoarceți|intoarceti .. banii|suma|mi|lei|diferența|contul|garanția|avansul|ne
vreau|vrem|cer|solicit|aștept|doresc|pretind|vreu|cerem|rog banii|bani|suma|lei|restituirea|rambursarea|returnarea|garanția|diferența|avansul|cei|contravaloarea|înapoi
plătiți|platiti|plătește|plăti|plata|plateste|achitați|suportați|acoperiți .. suma|lei|euro|cheltuieli*|factura|reparația|dauna|paguba|marfa|tractarea|taxiul|spitalul|hotelul
plătiți|platiti|plătește mi|ne|le|suma|ce|cât|dauna|asigurarea|animalele|paguba|vaca|cheltuieli*
contravaloarea|contravaloare|echivalentul|costul
iban|ibanul
decontarea|rambursarea|restituirea|returnarea|achitarea|plata|virarea sumei|banilor|costului|cheltuielilor|garanției|diferenței|lor|acestei|prețului|contravalorii
să|sa mi|îmi|ne dați|dea|returnați|restituiți|plătiți|dati|întoarceți|restituie|returneze|plătească .. banii|suma|lei|înapoi|diferența|bani
rog|solicit restituirea|rambursarea|returnarea|decontarea|plata|stornarea
trimiteți|trimiteti|virați banii|suma|diferența|bani
îmi|imi|mi datorați|datorati|sunteți|datorezi
să|sa mi|îmi|ne|imi dați|dati|dea|returnați|restituiți|întoarceți|plătiți|virați .. banii|suma|lei|înapoi|diferența|inapoi
în|in|pe contul|cardul meu|mea|nostru|de

[concept request-something-for-trouble]
despăgub*
compens*
voucher*|o|lună|luna gratuită|gratis|gratuita
reducere|discount la|pentru|pe următoar*|factur*|chiri*|abonament*|preț|urm*
o|cer|vreau|solicit reducere|reducerea|discount|compensație|despăgubire|compensare|bonificație
bonific*
acordați|acordati mi|ne|îmi|despăgub*|compens*|20|10
cine|îmi|mi plătește|plateste|plătiți|acoperă|suportă timpul|nervii|zilele|ziua|dauna|marfa|zugrăv*|pagub*|stresul|dermatolog*|mă
câștigul|venitul|salariul pierdut|nerealizat|zilele
zi|zilele|ziua|zile de muncă|munca pierdut*|plătit*|concediu
suport*|acoper* cheltuieli*|costuri*|tratament*|spitaliz*|medical*
lună|luna|noapte|ședință|livrare gratis|gratuită|gratuit|bonus
reducere la|pe factură|chirie|abonament|următoarea

[concept request-say-sorry]
aștept|astept|așteptăm|cer|cerem|vreau|vrem|doresc|merit|pretind|solicit|voiam|aș .. scuze|scuză|scuzele|scuza|iertare|iertăciune
își|isi|și|îmi|mi|ne|i|le|vă|va .. ceară|cere|cereți|cereti|ceara|cer .. scuze|iertare|iertăciune
să|sa .. ceară|ceara|cereți|cere .. scuze|iertare|scuza
cereți|cereti|cere vă|va|ți|mi|i|le|ne scuze|iertare
de scuze|scuză
în genunchi .. iertare|scuze
iertare|iertăciune|iertarea
măcar|macar o|niște|un|scuze|scuză|îmi|cereți|niste scuz*|scuze|vă
să se scuze|scuzați
recunoașteți|recunoască|recunoasteti că|vina|ați|greșit
scuze publice|oficiale|scrise|formale|sincere
cereți|cereti vă|va|mi|i|le|ne|ți|ti scuze|iertare
scrisoare|rând|cuvânt|floare de|cu scuză|scuze|iertare
scuze|scuză de|în|față|pentru|din la|scris|genunchi|față|partea

[concept request-tell-me]
spuneți|spuneti|spune|ziceți|ziceti|zi|comunicați|comunicati|precizați|explicați|explicati|explică|lămuriți|lamuriti|arătați .. mi|ne|cum|ce|de ce|cine|unde|când|cât|dacă|și
o explicație|explicatie|lămurire|lamurire|clarificare|explicații|lămuriri|explicati
ce|cum trebuie|ar trebui|urmează|urmeaza|pot|să să|sa|fac|facem
ce trebuie să fac|sa
ce|cum facem|fac|procedez|procedăm|rezolvăm|procedeaza
ce măsuri|masuri|pași|procedură|urmează|urmeaza
cum|unde|cui pot|putem|trebuie|mă|ma|ne să|sa|adresez|adresăm|fac|schimba|afla|trimite|plăti
cui|unde mă|ma|ne|trebuie|pot adresez|adresa|adresăm|depun|reclam
pe|în|in ce bază|baza|temei|lege
care este|e este|e|motivul|stadiul|situația|explicația|temeiul|procedura|programul
cine a|mi aprobat|decis|hotărât|dat|văzut|răspunde|semnat|citit|scos
ce înseamnă|inseamna|reprezintă|reprezinta|cuprinde|conține|contin|acoperă
aștept|astept|solicit|cer|vreau|rog .. lămurire|explicație|explicații|lămuriri|informați*|clarific*|raspuns|răspuns|lamuriri
pot|putem afla|ști|sti|vedea|asculta
cât|cat mai durează|dureaza|aștept|stăm|am|trebuie|e
aș dori|vrea să știu|aflu
vreau|vrem|doresc|trebuie să|sa știu|stiu|aflu|înțeleg|știm
care este|e motivul|stadiul|situația|temeiul|explicația|procedura|programul
care e
ce trebuie|ar trebui|urmează|pot|am să|sa|de fac|făcut|facem
ce oră|ora
spuneți mi|ne

[concept request-end-it]
anulați|anulati|anulează|anuleaza|anulez|anularea|anulare|anula .. contract*|abonament*|comand*|rezerv*|poliț*|cont*|mi|l|tot|asta|serviciu*
reziliați|reziliere|rezilierea|reziliez|rezilia|desființați|desfaceți|desființez|denunț
închideți|inchideti|închid|închide|închiderea|inchid|închis .. cont*|abonament*|contract*|card*|linia|mi|l
închideți mi|l|inchideti|închideți contul|abonament*|creditul
încetați|incetati|încetarea|încetez|opriți|opriti|oprește|opreste|stopați|sistați|sistati .. abonament*|contract*|plăț*|debit*|serviciu*|facturar*|retrag*|livr*|mi|l|de|comanda
opriți|opriti|încetați|incetati să|sa|l|cu|mi|o|acest*|apelurile|plata|reclamele
scoateți|scoateti|ștergeți|stergeti|șterge|radiați|dezabonați|dezabonati|eliminați mă|ma|ne|mi|contul|numărul|numele|datele .. din|de|listă|bază|sistem|contul|evidenț*
dezabon*
scoateți|scoateti|luați|luati mă|ma|ne de|din|pe
nu mai|nu doresc|vreau|vrem abonament*|contract*|serviciu*|să fiu|prelungire*|curs*|client*|membru
nu mai vreau|doresc|vrem|am nevoie
renunț|renunt|renunțăm|renuntam|renunțarea|renunta la|definitiv|și
retrag|retragerea|imi retrag|adeziun*|consimț*|acord*|cererea|înscrier*
deconectați|debranșați|decuplați|sigilați|demontați
în pace
lăsați|lasati|lasă mă|ma|ne în|in pace

[concept request-new-one]
alt|altă|alta|altul|alte|altele|alții|alți .. produs|telefon|saltea|masă|card|buchet|set|aparat|bun|bună|nou|nouă|corect*|colet|pereche|una|curier|bilet
altul|alta|altele|alte vă|va|rog|în|in|nou*|buna|bună|bun|acum|urgent|care|uscate|verzi|de|azi
unul|una|unu|unele|unii nou|nouă|noua|bun|bună|buna|care|întreg|întreagă|intreagă|funcțional*|sigur|corect*|mărimea|etanș|curat|normal*
vreau|doresc|cer|aștept|trimiteți|dați|aduceți|aș|trimiteti|aduceti|dati .. alt|altă|altul|alta|altele|unul|una|nou|nouă|alte|înlocuire
înlocui*
schimbați|schimbati|schimb|schimbă|schimba|schimbarea|preschimb* .. mi|l|o|cu|i|le|produs*|telefon*|aparat*
schimbați mi|l|o|i|le|schimbati|schimba|schimbti|schimbtio
dați|dati|trimiteți|trimiteti|aduceți|aduceti|puneți|faceți .. alt|alta|altă|altul|altele|unul|una|nou
perechea|mărimea|marimea|culoarea|modelul|varianta|măsura|cantitatea corect*|bun*|potrivit*|comandat*|cerut*
pe cea|cel|cele bun*|corect*|comandat*|corecta
una|unul care merge|funcționează|ține|nu
care merge|funcționează|functioneaza|ține|măsoară
în|in loc|locul|schimb acest*|lui|ei|celui|celei|la
nou-nouț|nou nouț|sigilat*|sigilată
complet|completă|set complet|întreg|întreagă|intreg
mărimea|marimea|masura 36|37|38|39|40|41|42|43|44|45|46|48|128|152|l|m|s|xl
emiteți|faceți|dați|retipăriți|retipariti|tipăriți|rebrodați|refaceți alt*|nou*|card*|buletin|l|o|le

[concept request-mend-it]
reparați|reparati|repara|repare|repară|reparată|reparat|reparatil|reparația .. l|o|mi|odată|le|vă rog|aplicați*|netul|liftul|centrala|defect*|odata
reparați|reparati l|o|i|le|netul|odată|mi|odata|aplicația|liftul|acum|cum|ce
remedi*
faceți|faceti|fă|fa|face|faci .. meargă|mearga|funcționeze|pornească|să sune|mearga
faceți l|o|le|faceti|fă|fa să|sa|cum|odată
să meargă|mearga|funcționeze|functioneze|pornească
porniți|porniti|pornește|reporniți|reporniti|repuneți|aprindeți .. l|o|căldura|serverul|apa|curentul|netul|funcți*|lift
rezolv|rezolvați|rezolvati|rezolvă|rezolva|rezolvarea|rezolvare .. problema|defect*|odată|cu|vă|asta|netul|semnal*|rog
reglați|reglaj|reglare|reglez|ajustați|strângeți|etanșați|ungeți|desfundați|lipiți|vopsiți|astupați|asfaltați|sudați|montați|fixați
depana*|depaneze
resetați|resetati|resetez|reseta|deblocați|deblocati contul|parola|aplicația|cheia|l|mi|cardul
refaceți|refaceti|refacă|reface lucrarea|zidul|peretele|parchet*|tencuial*|racord*|o|l
să|sa fie|vină reparat*|repare|remedi*|pus*|rezolv*
drege|dregeți|dregeti l|dres|dreasă
restabiliți|restabilirea|reconectați|remontați
faceți|faceti|fă|fa|face|să|sa meargă|mearga|sune|funcționeze|pornească

[concept no-request-just-saying]
atât am|aveam de|avut
am spus|zis ce|ceea|tot am|aveam
să|sa|doar știți|stiti|se știe|stie|se
să se știe|stie|noteze
nu cer|doresc|vreau|aștept|solicit|pretind|astept nimic|bani|răspuns|altceva|raspuns|despăg*|rezolvare|nici
nimic|nu de cerut|făcut|facut|adăugat|reclamat
aduc|vă aduc la cunoștință|cunostinta
vă|va informez|semnalez|anunț|aduc|comunic|atrag că|ca|doar|atenția
fără nicio|pretenți*|supărare
luați|luati|țineți|rețineți aminte|seama|ca|la
ca să|sa știți|stiti|afle|știe|stie lumea|și
să se știe
aduc la cunoștință
voiam doar să
voiam să|sa vă|va spun
