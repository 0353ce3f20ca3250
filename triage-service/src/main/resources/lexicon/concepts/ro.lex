# Concept lexicon, ro: the same concepts in the same order in all six languages.

[concept parcel]
colet*
pachet*
trimiter*
plicul|plicuri
expediți*

[concept courier]
curier*
livrator*
fan|fancourier|dpd|dhl|cargus|sameday
firma de curierat

[concept post-office]
poșta|poștal|poștei|poștaș*
oficiu|oficiul
depozitul|depozit
cutia poștală
factor* poștal*

[concept pick-up-point]
easybox*
locker*
ridic|ridica|ridicat|ridicare
punctul
punct* de ridicare

[concept order]
comand|comanda
comenzi*|comandat*
comandaserăm

[concept deliver]
livr*
expedi*
transport|transportul|transportat
predat|predare

[concept tracking]
awb*
urmărir*
tracking*
statusul|status
în tranzit
număr de urmărire

[concept appointment-visit]
programar*|programat*|programez
rezerv|rezervar*|rezervat*
vizit*
consultați*

[concept technician]
tehnician*|instalator*
electrician*
mecanic*
meșter*
depanator*
montator*
tehnicien*

[concept driver]
șofer*
tirist*
vatman*
conducător auto

[concept train]
tren|trenul|trenuri*|trenului
cfr
gară|gării
peron*
vagon*
controlor*

[concept bus-transit]
autobuz*
autocar*
tramvai*
microbuz*
stație|stația|stații
metrou*
feribot|ferry
maxi taxi

[concept flight-airline]
zbor|zborul|zboruri|zborului
avion*
aeroport*
îmbarc*
wizz|tarom
compania aeriană
blue air

[concept luggage]
bagaj*
valiz*
geamantan*
troler*
geant*
rucsac*

[concept taxi]
taxi*
uber*
bolt|boltul
cursa|cursei

[concept hotel-room]
hotel*|recepți*
pensiun*
apartament*
hostel*
cabană
cazar*|cazat*
camer|cameră|camerei|camere

[concept holiday-trip]
călători*|sejur*
croazier*
voiaj
plaj*
circuit*
tabăr*
vacanț*|excursi*
agenți* de turism

[concept meal-food]
ciorb*|porți*
cină
mâncar*|pizz*
prânz|masa
pui|carne|carnea
tort|tortul|prăjitur*
burger*|șaorma*|mici|micii
mic dejun
supă|supa|supe|supei

[concept restaurant-cafe]
restaurant*
ospătar*|chelner*
cafene*
bucătar*
terasa
pizzeri*
birt|cârcium*

[concept groceries]
cumpărătur*|alimente*
lapte|laptele
pâine|pâinea
legum*|fruct*
ouă|brânz*|iaurt*
unt|suc|sucul|bere|sticl*
ciocolat*|cașcaval*

[concept supermarket-shop]
magazin*
tejghe*|ghișeu*
sucursal*|filial*
mall*
raion*
lidl|kaufland|profi|mega

[concept checkout-receipt]
bon|bonul|bonuri|bonului
chitanț*
casă
casier*
rest|restul
casa de marcat

[concept clothing]
rochi*
geac*|palton*|haină|haine*|jachet*
pantalon*|blug*
cămaș*|tricou*|pulover*|bluz*
fust*
fermoar*|cusătur*|mânec*|material*
costum*

[concept shoes]
pantof*
ghete*|cizm*|bocanc*
adidaș*
sandale*|papuc*
talp|talpa|toc|tocul

[concept phone-device]
telefon|telefonul|telefonului|telefoane*|mobil*
iphone*|samsung*
ecran*|display*
aparatul

[concept computer-gadget]
laptop*|calculator*|tablet*
imprimant*
căști|căștile
tastatur*|mouse*|monitor*
consol*|playst*
ceas|ceasul

[concept appliance-large]
frigider*|congelator*
cuptor*|aragaz*|plit*
uscător*
boiler*|centrala
aspirator*
lada frigorif*
spălat vase
mașin* de spălat

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

[concept furniture]
canape*
scaun*|fotoli*
birou|biroul|măsuț*
dulap*|sertar*|comod*
raft*|etajer*|bibliotec*
mobil|mobilă|mobilier*
covor*|perde*|bucătări*
masa de

[concept bed-mattress]
saltea*|saltele*
pat|patul|paturi|patului
pilot*|pern*|lenjeri*|cearșaf*
dorm|dormi|dormim

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

[concept tyre]
anvelop*|cauciuc*
roat|roată|roți*
jant*|jent*
frân*

[concept bicycle]
biciclet*|trotinet*
pedal*|șaua|ghidon*|lanț|lanțul
casc|cască
cadrul|cadru

[concept toy-play]
jucări*|păpuș*|lego*|puzzle*
joc|jocul|jocuri
trambulin*|leagăn*|tobogan*
ursuleț*|pluș*
loc de joacă

[concept battery-charger]
bateri*|acumulator*
încarc*
priz*|ștecher*|adaptor*
cablu*

[concept machine-tool-farm]
tractor*|remorc*|motocoas*|drujb*|bormașin*|ferăstrău*|scara
utilaj*|mașinări*
fermă|semințe*|furaj*|îngrășăm*
pomp|pompa|macara*|combin*

[concept medicine]
medicament*|pastil*
rețet*
farmaci*
insulin*|epipen*|calmant*|inhalator*
crem*|unguent*

[concept doctor-clinic]
medic|medicul|medici|medicului|doctor*
clinic*|cabinet*|policlinic*
asistent*|infirmier*
pacient*|tratament*|operați*|intervenți*
analiz*|radiografi*|rezultat*

[concept hospital-emergency]
spital*
ambulanț*|salvare*
urgenț*|upu
internat*|internar*|secți*
smurd
terapie intensivă

[concept glasses-hearing-aid]
ochelari*|lentil*|optic*
rame|ramele|progresiv*
cadru
aparat auditiv
scaun cu rotile

[concept dentist]
dentist*|stomatolog*|dentar*
dinte|dinți*|dintele|măsea*|plombă|coroan*
protez*
ortodont*
aparat dentar

[concept insurance]
asigur*
poliț|polița|poliței
casco|rca
franșiz*

[concept damage-claim]
dosar*
daun|daună|daune*
despăgub*
constatar*|inspector*|evaluator*
dosarul de daun*

[concept bank]
banc|banca|băncii|bancar*|bănci
bancomat*|atm
transfer|transferul|transferat|virament|mandat*
economii*|depozit*

[concept payment-card]
card|cardul|cardului|carduri*
tranzacți*|plata|plăți|plății
pin|pinul|paypal|revolut

[concept account]
cont|contul|contului|conturi*
profil*|utilizator*
înregistr*

[concept loan]
credit|creditul|credite*|împrumut*|ipotec*
dobând*
rată|rate|ratele|ratei
gir|girant*|ifn

[concept invoice]
factur*
extras*
extras de cont

[concept price-cost]
preț|prețul|prețuri*|prețului
cost|costul|costuri*|costat|costă
scump*|ieftin*
sum|suma|sumei|total
tarif*

[concept fee]
taxă|taxe|taxei|taxele|taxat
comision*|administrare
suprataxă*
abonament lunar
cost* suplimentar*

[concept fine-penalty]
amend*|amenzi*
penalități*|penaliz*
controlor*|parcar*|inspector*
proces verbal

[concept security-deposit]
garanție|garanția
avans*
depozit*
cauțiun*|arvun*
garanției chiri*
plătit înainte

[concept direct-debit]
recurent*|automat
retras|retrase|retragere|debitat*
debit* direct*
plată recurentă|automată
luat din cont

[concept instalment]
rată|rate|ratele
lunar
eșalon*|leasing*
amân*
în rate
pe lună

[concept tax-authority]
impozit*|tva|anaf|vamă
primar*|consiliul|prefectur*|stat|statul
autorizați*|certificat*|adeverinț*
cerere|cererea|cereri|formular*|dosar
taxe locale

[concept pension-benefit]
pensi*
alocați*|indemnizați*|subvenți*
șomaj*
handicap
ajutor social
venit minim

[concept wages-job]
salari*|leafa
muncă|muncii|muncesc|lucrez|serviciu|servici|slujb*|angajator*
patron

[concept contract]
contract*
semnat*|semnez
clauz*|articol*|art|anex*
minim|angajament
perioadă contractuală

[concept terms]
condiți*
regul*
preaviz*
clauze
litere mici
scris mic
termen* și condiți*

[concept subscription]
abonament*|abonat*
planul
revist*|ziar*
streaming|netflix
pachet* tv
plan anual
probă gratuită
proba gratuita
perioadă de probă

[concept membership-gym]
sală|sălii|fitness*|antrenor*
membr*
piscin*|bazin*|înot*|yoga
club|clubul|legitimați*
calitatea de membru

[concept warranty]
garanți*|garantat*
reclamați*|retur|returul
service|serviceul
centru de service

[concept offer-discount]
ofert*
reducer*|redus*|discount*
promo*
cupon*|voucher*
black friday

[concept gift-card-points]
voucher*|cadou|tichet*
puncte|punctele|fidelit*
bonus*
sold|soldul
card* cadou

[concept ticket]
bilet*
concert*|festival*|spectacol*|eveniment*
locul|locuri|locurile
cinema*|teatr*|meci*

[concept electricity]
curent|curentul|curentului|electric*|energie|energia
contor*|index|indexul|citire*
kwh|consum|consumul
enel

[concept power-cut]
întreruper*|întrerupt*
întuneric*|siguranț*
oprit|tăiat|luat curent*
pană de curent
pene de curent
fără curent|lumină|apa|apă

[concept gas-supply]
gaz|gazul|gaze|gazele|gazului
butelie*|butelia
monoxid*
distrigaz
centrală pe gaz
miros* de gaz

[concept water-plumbing]
apă|apei
robinet*|țeav*|țevi*|conduct*|canaliz*
toalet*|wc|duș|dușul|chiuvet*|baie|baia
inunda*

[concept heating-cold]
căldur*|încălz*
calorifer*|centrala
frig|frigul|rece|înghețat*|grade
termostat*
apă caldă

[concept waste]
gunoi*|pubel*|deșeuri*|tomberon*
salubr*|golit*
recicl*
ridicat gunoiul

[concept internet-connection]
internet*|net|netul|netului|wifi|fibr*
conexiun*|rețea*|semnal*
router*|modem*
viteză|mbps|mega

[concept mobile-network]
semnal*|acoperir*
sim|simul|esim|cartel*
roaming*|4g|5g
operator*|portar*|portabil*
giga|gb
date mobile

[concept tv]
tv|televizor*|televiziun*
canal|canale*|telecomand*|decodor*|mediabox*
antena|satelit*

[concept app]
app|appul|aplicați*
program|programul|soft|softul
instalat|instalez|dezinstal*|descărc*

[concept website]
site|siteul|siteului|pagin|pagina|paginii|online
portal*|platform*
buton*|link|linkul|click|apăs*|browser*
coș|coșul
magazin online

[concept login-password]
login|loga|logare*|loghez|conecta|autentific*|intru|intra
parol*
utilizator|user|userul

[concept code-sms]
cod|codul|coduri*
sms|smsul|smsuri|mesaj|mesaje|mesajul
qr
cod de bare

[concept update]
actualiz*|update*
versiun*
upgrade*|firmware

[concept error-message]
eroare|erori|eroarea|bug|buguri
404|500|503
problemă|probleme
din nou
încercați mai târziu

[concept server-system]
server*|sistem*
mentenanț*
cloud|backup|fișier*
date pierdute
bază de date

[concept photo-video]
poz|poza|poze|pozele|fotograf*|imagin*
video*|filmat|filmare|înregistrar*
captur*|screenshot*
atașat*|atașez|anexat*|anexez

[concept email-letter]
email*|mail|mailul|mailuri*
scrisoar*|scrisori*
scris
newsletter*
e mail*
am scris

[concept phone-call]
sunat*|sun|suna|suni
apel|apelul|apeluri*|apelat*
telefonic
am sunat
la telefon
robot telefonic

[concept chat-bot]
chat*|bot|botul|robot|roboțel*
automat|șablon|copiat
whatsapp*|messeng*
răspuns automat
copy paste

[concept queue-waiting-line]
coadă|cozi|rând
aștept*
muzică|muzicuță
la rând
în așteptare

[concept customer-service]
suport|suportul|asistenț*
dispecer*|operator*
serviciu*|serviciil*|servire|deservire
serviciul clien*
call center*
relații cu clien*
relatii cu clien*

[concept staff-clerk]
angajat*|personal|personalul|colectiv*|colegul|colega
funcționar*|vânzăt*|casier*|recepțion*|domnul|domnișoar*|duduia
omul|oamenii|fetița|băiat*|tipul|tipa

[concept salesperson]
vânzător*|vânzătoar*|agent*
consultant*|reprezentant*|dealer*
vândut*|vindeți|vinde|vânzar*

[concept manager-owner]
șef|șeful|șefa|sefu|director*|directoare*
manager*|conducer*|patron*|administrator*|proprietar*
supervizor*|responsabil*

[concept guard-security]
paznic*|bodyguard*|bodigard*|pază|portar*
controlat|percheziț*
furt|hoață|acuzat
verificat geant*
agent* de pază

[concept school-course]
școal*|profesor*|învățător*|diriginte*|clasa|liceu*
universit*|facult*|student*
examen*|curs|cursul|cursuri*|note|nota|meditați*|elev*
teme|temă|catalog*
instructor*
director* școlii
școala de șoferi

[concept daycare]
grădiniț*|creș|creșa|afterschool
educatoar*|bon|bonă
after school

[concept flat-rent]
apartament*|garsonier*|chiri|chirie|chiria|chiriaș*|proprietar*|închiriat
casă|casei|bloc|blocul|scar|scara|scării
administrator*
mutat|mutăm|mut
lift|liftul|ascensor*
asociația de proprietari

[concept roof-leak-damp]
acoperiș*|tavan*|pod|podul|jgheab*
curge|curg|picur*|scurger*|infiltraț*
mucegai*|igrasi*|umed*|umezeal*
inundat*|ud|udă

[concept renovation-building]
renov*|construct*|șantier*|lucrări|lucrarea|meșteri*|antreprenor*
baie|baia|gresi*|faianț*|zugrăv*|vopsit*|tencuial*|tapet*
fereastr*|ferestre*|geam*|ușă|uși|broasc*|yal*|perete*|pereți*|podea*|parchet*|gard*|termopan*

[concept cleaning-laundry]
curăț*|menajer*
spălat*
prosop*
femeie de serviciu

[concept supplier-goods]
furnizor*|angro*|engros|marf*
stoc|stocul|aviz|palet*
firmă|comerciant*

[concept company-firm]
firm|firmă|firmei
compani*|societat*|instituți*
marcă|brand*

[concept personal-data]
date|datele
gdpr|confidenț*|intimitat*
evidenț*|dosar
datelor personal*
viața privată
fișa medicală
date cu caracter
baza de date
scurger* de date

[concept id-document]
buletin*|pașaport*|permis*
cnp|cnpul
identitat*|act|acte|actele
data nașterii
copie după
carte de identitate

[concept home-address]
adres|adresă|adresei|strada|strad
bloc|sat|satul|oraș*
domicili*
cod poștal

[concept private-number]
număr*|numere
nr|iban
numărul meu
cod client
număr comandă

[concept camera-surveillance]
webcam*
filmat|filmează|înregistrat|supravegh*|urmărit|spion*
microfon*
camer* web
cameră video
baby monitor
monitor bebe
camer* de supraveghere

[concept ad-spam]
reclam|reclamă|reclame*|publicit*|spam*|pliant*|broșur*
marketing*|telesales
dezabon*|newsletter*|consimțământ*

[concept fraud-scam]
fraud*|înșel*|escroc*|țeap*|phishing*
păcăl*|furat|furați|furt*
minciun*|hoți*|jecmăn*|jaf|tâlhări*

[concept child]
copil*|copii|copiii|copiilor|fiul|fiica|fetița|băiețel*|nepot*|nepoat*|fiicei
anișori
adolescent*|minor*
băiatul meu
fata mea
fetei mele

[concept baby-pregnancy]
bebe|bebeluș*|sugar*|scutec*|cărucior*|pătuț*
gravid*|însărcinat*|alăpt*|naștere*|maternit*
nou născut*
lapte praf

[concept elderly-disabled]
bătrân*|vârstnic*|bunic*|pensionar*
handicap*|dizabilit*|cadru|nevăzător*|orb|surd|demență|alzheimer*
văduv*
ani împliniți
cărucior cu rotile

[concept parent]
mama|mamei|maică|tata|tatăl|tatei|tatalui|părinți*|părinte*|soacra|socrul
mea mama
maica mea

[concept spouse-relative]
soți*|soțul|bărbat*|nevast*|prieten|prietena|logodnic*|iubit*
frate*|frati|sora|unchi*|verișor*|văr
famili*|rude

[concept neighbour-friend]
vecin*
prieten*|amic*|colocatar*
coleg*

[concept pet-animal]
câine*|câini|cățel*|pisic*|motan*|animal*|veterinar*
vacă|vaci|cal|calul|cai|oi|oaie|oile|capr*|iezi*|porc|porci|găini*|vițel*|albin*|miel*
iepur*

[concept insect-foreign-object]
insect*|gândac*|viermi|vierme*|larv*|musc|muscă|muște|furnic*|ploșniț*|păianjen*
ciob*|metal|sticlă|sârm*|plastic
șoarec*|șobolan*
bucată de
fir de păr

[concept illness]
bolnav*|boală|boli|cancer*|chimio*|infarct*|inimă|diabet*|astm*|epileps*|avc|dializ*
depresi*|anxiet*|panică
durer*|doare|durut|febră
accident vascular

[concept death-grief]
murit|moarte*|mort|moartă|decedat*|deces*|răposat*|defunct*
înmorm*|cimitir*|mormânt*|sicriu*|priveghi*|parastas*|pomană
doliu|văduv*|moștenir*

[concept celebration]
nunt|nuntă|nunții|aniversar*|crăciun*|paști|paște*|botez*|petrecer*|serbar*
cadou*|flori|florile|buchet*|coroană
inel*|verighet*|bijuteri*
ziua de naștere

[concept money-hardship]
bani|banii|banilor|banu|datori*|șomer*|șomaj|concediat*
executor*|evacu*|împrumutat|camătă
dat afară
mamă singură
mama singura
fără serviciu
mâncare pentru

[concept lawyer-court]
avocat*|instanț*|judecat*|tribunal*|proces
lege|legea|legal*|ilegal*|drept|drepturi*|legii|jurist*
somați*|notific*
în judecată
acțiune în

[concept police]
poliți*|plângere*|denunț*|sesizat|sesizar*|procur*
infracți*|penal*
plângere penală
reclam la

[concept regulator-ombudsman]
anpc|opc|ancom|anre|asf|bnr|dsp|ansvsa|autoritat*|anspdcp|itm
protecția|protectia consum*
inspector* de
avocatul poporului

[concept press-media]
presă|presei|ziarist*|jurnalist*|televiziun*|protv|digi24|antena|știri*|reporter*|ziar|ziarul|media
emisiun*|articol
pro tv

[concept social-media-review]
facebook*|fb|feisbuc*|tiktok*|instagram*|insta|reddit*|youtube*|twitter*
google*|stea|stele|recenzi*|review*|tripadvis*
postez*|postat|postăm|distribui*|share
tik tok
dați share

[concept discrimination-group]
țigan*|rom|romi|romă|ungur*|maghiar*|străin*|ucrain*|negru|negri|musulman*|evreu|gay|homosex*|lesbi*|refugiat*|accent*|batic*
discrimin*|rasis*|xenofob*|homofob*
orientar*|etnie*|femeie
culoarea pielii

[concept elevator]
lift|liftul|liftului
ascensor*
scări rulante

[concept parking]
parcar*
parcat*|parchez*
ridicat mașina
loc de parcare

[concept door-window]
ușă|uși|ușii
fereastr*|ferestre|geam*
poartă
sticlă
jaluzel*|rulou*

[concept key-lock]
cheie|chei|cheia|cheile
yal*|încuietor*|broasc*
încuiat*
lacăt*

[concept smoke]
fum|fumul|fumega*
afumat*
detector de fum

[concept fell-slipped]
căzut*|căzu|cade
alunec*
împiedicat*
prăbuș*

[concept gas-smell]
miroase|miros|miroasă
gaze
monoxid
mirosea a
de gaz
scurgere de gaz*

[concept flowers]
flori|florile|floar*|buchet*|trandafir*|coroan*
florări*
plant*|răsad*

[concept watch-jewellery]
ceas*|bijuteri*
inel*|lănțișor*
brățar*|cercei*|verighet*

[concept event-concert]
concert*|festival*
spectacol*
eveniment*|expoziți*|meci*

[concept meter-reading]
contor*|index|indexul
citir*|citit|estimat*|estimar*
consum*|kwh

[concept book-magazine]
carte|cartea|cărți|cărțil*|editur*
ziar*|revist*
bibliotec*

[concept hair-beauty]
păr|părul|frizer*|coafor*
coafez*|unghii*|tatuaj*
machiaj*|gene|sprâncen*|masaj*|epil*|vopsea*

[concept stairs-accessibility]
scăril*|scări|rampa|rampe|accesibil*
acces persoane
scaun cu rotile

[concept late]
întârzi*
târziu
cu întârziere|ore
nu la timp

[concept delayed-postponed]
amân*
reprogram*
tergivers*|lungit
mutat pe
altă dată
data nouă

[concept not-arrived]
nicio urmă
tot|încă nu
nu|n|nici .. ajuns|venit|sosit|primit|livrat|apărut
nu a venit|ajuns|sosit|mai
n am primit
nu am primit
aștept și acum|aştept|astept

[concept lost-missing-parcel]
pierdut*|pierdere*|pierde
dispărut*
rătăcit*
lipsă|lipsește|lipsesc
de negăsit
nu mai e

[concept wrong-place]
greșită
altcuiva
returnat*|retur|altundeva
la altcineva|vecin*
adres* greșit*
alta adres*
greșit* adres*|strad*|bloc
înapoi la expeditor

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

[concept cancelled-by-firm]
anulează|anulare*
suspendat*|contramand*
s a anulat
anulat|anulată|anulate|anulasem|anulase

[concept left-outside]
în ploaie|stradă
la poartă
peste gard
lăsat*|aruncat*|lasat .. afară|ploaie|ușă|ușa|poartă|poarta|stradă|gard|scară|curte|tomberon

[concept broken]
stricat*|strică
rupt*
defect*
spart*|fisurat*|ciobit*|deterior*|avariat*
crăpat|desfăcut*|căzut
a murit|cedat
făcut praf
s a rupt

[concept cracked-torn-scratched]
crăp*|fisur*|plesnit
rupt*|sfâșiat*|gaur*|destrăm*|descusut*
zgâri*|îndoit*|lovit*
pătat*|pete|pată|decolor*|scămoș*|cojit*
intrat la apă

[concept leaking]
curge|curgea|curs|curg|picur*|scurg*
inund*
pică apă
se scurge
apă pe jos

[concept noisy-vibration]
zgomot*|gălăgi*|scârțâi*|bâzâi*|huruie|huruit|pârâie|fluier*|vuiet*|trosn*|zăngăn*|țiui*
vibr*|tremur*
bipăi*

[concept wont-start-stopped]
nefuncțional*
a murit|cedat|încetat
nu merge
nu|n .. merge|mergea|pornește|porneste|funcțion*|functioneaza|încarcă|incarca|deschide|aprinde|răcește
s a oprit
s a stins
s a blocat
nu mai merge

[concept wrong-size-colour]
mărim*|culoar*|culori
nu încape|intră
altă mărime
alt* culoar*
prea mic*|mare|strâmt*|scurt*|lung*
nu se potrivește

[concept wrong-item]
încurcat*|greșit|greseala
nu asta|ăsta
in loc
altceva decât
schimbat între
produs* greșit|greșită|greșit|alt|altă|altceva|alta
în loc de
nu ce am comandat

[concept missing-part]
lipsă|lipsește|lipsesc|lipsea|lipseau|lipsit*
incomplet*|jumătate
șurub*|piese|piesa
doar jumătate
fără instrucțiuni

[concept dirty]
murdar*|jeg|jegos*|mizeri*|praf|prăfuit*|nespălat*|pătat
necurățat*|jegoas*
scârb*|dezgust*
nu s a făcut curat

[concept smell]
miros*|miroase|puțea
pute|puțit*
duhoare|duhnea|puturo*|împuțit*

[concept spoiled-mouldy-food]
mucegai*|mucezit|stricat*|expirat*|alterat*|putred*|acru|râncezit*|împuțit*|rânced*
expirare
termen de valabilitate

[concept raw-cold-food]
crud*|nefăcut*|sângera
rece|reci|călâi
ars|arse|arsă|uscat*|sărat*|necopt*
necomestib*|lături
fără gust

[concept poor-quality]
calitat*|proast*|prost*|slab*|ieftin|jalnic*|mizerabil*|execrabil*|deplorabil*
cârpeal*|cârpac*|cârpit*
groaznic*|îngrozitor*|oribil*|dezastru*|lamentabil*
vechitur*
plastic ieftin
jucări* de
bani aruncați
bătaie de joc

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

[concept not-finished-badly-done]
neterminat*|nefinaliz*|abandonat*|jumătate
strâmb*|denivel*
refac*
prost făcut*|executat
lăsat balt*
pe jumătate
lucrare proastă
greșit montat

[concept charged-twice]
dublu|dublă|dublat*|duplicat*
două plăți
doua plati
de două ori
de doua ori
luat de două

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

[concept refund-missing]
virat|creditat*
banii nu|înapoi
rambursar*|rambursat*|retur*|restitui*|banii .. nu|nici|n|încă|intrat|venit|primit
nu mi ați dat
nu mi ați returnat
nu am primit banii
n am primit banii

[concept wrong-name-on-document]
greșit|nume|numele
eronat*
numele greșit|meu
nume|scris|cod greșit
greșeală|eroare de
pe|cu numele
date greșite
altei persoane
altă persoană

[concept debt-collection]
recuperator*|recuperare*|executor*|executar*
somați*|notificar*|avertiz*|penalit*|înștiințar*
datori*|restanț*
dobânzi penal*
rău platnic*
birou* de credit
raport de credit
întârziere la plată

[concept price-increase]
mărit*|majorat*|majorar*|scumpit*|crescut*|scumpir*|creștere|creșterea|dublat
fără preaviz|anunț*|înștiințare
mai scump|scumpi*
fără să anunț*

[concept hidden-cost]
ascuns*|suplimentar*|extra
nespecificat*
gratuit*|gratis
costuri|taxe ascunse
nu scria
nu s a menționat
nu mi a spus nimeni
nu era inclus
inclus|inclusă|incluse

[concept promised-otherwise]
promis*|promiți*|promite|făgăd*
asigurat*|garantat*|confirmat*|confirmar*|cuvântul
convenit*|stabilit*|înțeles*|vorbit
în scris
trebuia să
și a dat cuvântul
scris negru pe alb

[concept advertised-otherwise]
reclama|publicit*|broșur*|site|scria|scrie|afiș*
înșelăt*|mincinoas*
pretinde*|susține*
pe site
pe site ul
induce în eroare

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

[concept auto-renewed]
prelungi*|reinno*|automat
trial
acordul
fără acord*|consimț*|știrea
probă gratuită
perioadă de probă
fără să întreb*

[concept changed-terms]
schimbat*|modificat*|modificar*|unilateral*
brusc|deodată
condiții noi
dintr o dată

[concept unclear-deadline]
termen|termenul|termene*|deadline|scadenț*|neclar*
expirat*|expira
zile lucrătoare|lucratoare

[concept rude-staff]
nepoliticos*|nesimțit*|obraznic*|arogant*|mitocan*|bădăran*|grosolan*|nepoliticoas*|impertinent*|tupeu*|țâfnos*|ironic*|acru|neprofesion*
ton|tonul|comport*|purtat*|atitudin*|tratat*
vorbit urât

[concept shouted]
tipat|strigat*|urlat*|urla|zbier*|răcnit*|înjurat*
amenințat*|împins*|jignit*|insultat*
ridicat vocea
a ridicat tonul
țipă|țipat|țipând|țipete|țipa

[concept laughed-mocked]
râs|râdea|râzând|râdeți|batjocor*|rânjea|rânjit*|ironiz*
umil*|jign*|insult*|rușinat*|înjosit*
a râs
bătut|bate joc
râs de
luat peste picior
făcut de râs

[concept hung-up]
trântit*
întrerupt
închis|inchis telefonul
a închis
pică apelul
închis în nas
inchis in nas
mi a închis
mi au închis
s a întrerupt

[concept nobody-answers-phone]
ocupat|inaccesib*
fără răspuns
nimeni .. răspund*|raspund*
nu răspunde .. răspund*|raspund*
nu raspunde .. răspund*|raspund*
nimeni nu răspunde .. răspund*|raspund*
nu reușesc să vă
nu pot da de
sună în gol

[concept nobody-replies-written]
răspuns|răspunsul|tăcere|liniște|nimic
niciun|fără răspuns
nu răspundeți
nicio reacție
nici un raspuns
nu mi a răspuns
nu ați răspuns
nu mi ați răspuns

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

[concept unhelpful-ignored]
ignor*|nepăs*|refuz*|dezinteres*|indiferen*
incompet*|neprofesion*|leneș*
nu interes*|ajută
habar n
nu vă pasă
nu i pasă
nu m a ajutat
nu se poate

[concept lied]
mint|minți*|minciun*|mincino*
fals|neadevăr*|inventat*
nu e adevărat

[concept treated-like]
tratat*|tratament*|tratează
respect*|omenie
ca pe|un
de parcă
bun simț
ca pe un
ca pe o

[concept cannot-log-in]
blocat*|acces*|suspendat
resetare|resetat
deloghează
parola greșită|nu
contul blocat
acces interzis
mă scoate
nu pot .. intra*|loga|conecta|accesa|autentific*
nu mă lasă .. intra*|loga|conecta|accesa|autentific*
nu reușesc .. intra*|loga|conecta|accesa|autentific*
nu ma lasa .. intra*|loga|conecta|accesa|autentific*

[concept crashes-freezes]
blochează|blocat|crapă|pică|cade|îngheaț*|crash*
lent*|încet|sacad*
se blochează|blocheaza|închide|restartează|învârte|încarcă
ecran negru
merge greu

[concept connection-down]
picat*|pică|cade|căzut*|întrerup*|deconect*|mort
fără net|internet|semnal
se întrerupe
nu am net
nu am internet
nu am semnal
nu merge netul

[concept update-broke]
ultimul update
ultima actualiz*
noua versiune
versiunea nouă
după .. actualiz*|update*|upgrade*
de la .. actualiz*|update*|upgrade*

[concept payment-fails-on-page]
nu acceptă
plata|plată|cardul|card|comanda|tranzacția .. respins*|nu|eroare|eșuat*|refuz*|eșuează
coșul se golește
nu pot plăti
nu pot finaliza

[concept data-deleted]
șters*|sters*|pierdut*|dispărut*|disparut* .. poz*|fișier*|date|puncte*|contul|tot|toate
s au șters
s a șters
mi ați șters

[concept data-leaked-shared]
terț*|confidențial*|expus*|vizibil*|distribuit*
fără acord*|consimț*
făcut public*
scurs|scurgere|divulg*|public*|publicat*|dezvălui*|transmis*|trimis|vândut .. date*|altcuiva|străin*|tuturor
dat mai departe .. date*|altcuiva|străin*|tuturor

[concept others-saw-my-account]
altui
alt copil|pacient
datele altui|altor*
altui client
altei|altor persoane
nu eu
cineva|altcineva|străin*|alții .. cont*|intrat*|văz*|vede|accesat|acces
un necunoscut .. cont*|intrat*|văz*|vede|accesat|acces
nu am fost eu

[concept identity-theft-hacked]
spart|hack*|furat*|uzurp*|compromis*|clonat*|phishing*
neautoriz*|fraudulos*
spart contul
furat identit*
folosit numele
furt de ident*
pe numele meu
în numele meu
credit pe numele
nu eu am

[concept unwanted-marketing]
dezabon*|nesolicitat*|spam*|marketing|hărțui*|scoatet*
sună mereu|zilnic
mesaje nesolicitate
nu mă mai sunați
nu mă mai suna*
scoateți mă din
ștergeți mi numărul

[concept burnt-fire]
ars|arsur*|arde|arzând|ardea|arși|foc|focul|flacar*|incendiu*|aprins|aprinde|opăr*
fum|fumul|fumeg*|topit*|scântei*
a luat foc

[concept electric-shock-explosion]
curentat*|electrocut*
explod*|explozi*|bubui*
supraîncălz*|încins*|umflat|monoxid
șoc electric
a bubuit
se încinge
m a curentat
m a zvântat
a sărit în aer
miros de gaz
miroase a gaz
scurgere de gaz

[concept injured]
rănit*|accident*|lovit*|rană|răni|sânge*|fractur*|ghips*|gips*|copci|cusături|comoție|entors*|vânătă*|tăiat*|cicatric*
căzut*|alunecat*|leșin*|prins|strivit*
rupt mâna|piciorul

[concept allergic-reaction]
alergi*|anafil*|iritat*|erupți*|umfl*|mâncărim*
urticar*|bubit*|bășic*|piele|pielea
alune|arahid*|nuci|gluten*|celiac*|lactoz*

[concept food-poisoning-vomiting]
intoxic*|toxiinfecți*|vărsat*|vomit*|vomă|borât*
diaree*|stomac*|burta|greață|salmonel*|otrăvit*
rău de la

[concept choking-suffocation]
înec*|sufoc*|asfixi*
respir*|înghiți*
gât|gâtul|strangul*|învinețit

[concept brakes-steering-failed]
frân*|volan*|direcți*|airbag*|centur*|accident*|tampon*|ciocnit
în șanț|pericol
roata a
puteam|putea muri
lovit cu mașina
era să mor
puteam să mor

[concept danger-hazard]
pericol*|periculo*|primejd*|riscul|risc|riscă
nesigur*|siguranța|toxic*|chimic*|mortal*
ascuțit*|tăios*|cuie|lamă|ciob*

[concept hospital-visit-because]
spital*|salvare*|ambulanț*|operat*
internat*|112|reanimar*
la urgență|urgente

[concept quality-service-bad]
zero|dezastru
niciodată|evitați|feriti|ocoliți
servicii proaste|jalnice
feriți vă
nu recomand
cel mai prost
cea mai proastă
cele mai proaste
nu mai cumpăr
nu va duceti

[concept money-back]
vreau banii|suma
înapoi|cer banii
banii mei
suma înapoi
banii înapoi|inapoi|inapoii
dați mi banii
îmi vreau banii
restituirea banilor|sumei

[concept refund-word]
ramburs*|restitui*|restitut*|returna*
retur
dați|dați mi|dati înapoi|inapoi

[concept refund-part]
ce am plătit în plus
suma|banii în|luată plus
diferența|diferenta
plătit în plus

[concept replacement-new-one]
nou|nouă
inlocui*
în loc
alta|altul|altele|alta nouă
unul|una nou|nouă|bun|bună
vreau alt*|altul|alta

[concept exchange-swap]
schimb*
mărimea potrivită|bună|corectă
culoarea corectă|bună

[concept repair-fix]
repar*|remedi*|depan*
rezolv*
fixați
faceți să meargă|funcționeze
să funcționeze|meargă
pus|puneți la punct
puneți în funcțiune

[concept come-and-do]
veniți
veniți|veniti|vină|veni să|odată|și|azi
trimiteți|trimiteti un|o|pe|cineva|echipa|tehnician*
să vină cineva|tehnicianul|cineva

[concept compensation]
despăgub*|compens*|daune|daunele
plătiți
acoperi*|suportați|plătiți cheltuieli*|pagub*|daun*|dauna
decont*|daune morale|morale

[concept cost-reimburse]
cheltuieli*|costul|costuri*|taxiul|factura
suportați|acoperiți|achitați
decont*
cine plătește|plateste|suportă

[concept discount-goodwill]
reducer*|discount*|scăder*|scădeți|reduceți|compensare
un gest|voucher
jumătate de preț

[concept apology]
scuze|scuzele|scuză|scuzați|iertare|regrete
cere|cereți|cer|ceară|cere scuze|iertare
își ceară|cereți scuze
părere de rău

[concept explain-why]
dece
explic*|lămuri*|clarific*|justific*
de ce
cum de
în ce bază|temei
pe ce bază|temei
motivul|motiv|din ce cauză

[concept tell-when]
până când
când|cand|pe când
cât mai|timp|durează
în cât timp
ce dată|oră

[concept status-inquiry]
stadiul|stadiu|statusul|status|situația|verific*
noutăți
ce se întâmplă|intampla|aude
în ce stadiu
puteți|puteţi|ați putea|poti|puteti verifica|spune|să|confirma

[concept let-me-know]
anunț*|informa*|comunic*|spuneți*|confirm*|precizați
spune mi
să știu|stiu|ştiu|aflu
aș dori|vrea să
vă rog să mi
țineți mă la curent
vreau să știu

[concept answer-me]
răspund*|răspuns|răspunsul|aștept
reveniți|scrieți
sunați|sunati|suna|sunaţi mă|ma|inapoi
contact*|contactați|luați legătura

[concept how-possible]
e posibil|normal
cum|cum este|e|se|poate posibil|poate|de|ați
cum se poate
cum este posibil
ce fel de
vă permiteți|permiteti
vi se pare normal

[concept cancel-contract]
rezili*|închid|închei|încetare*|încheia|închide
anulați|anulez|anularea|renunț*
denunț*
desfac* contract*
vreau|doresc|solicit|cer să anulez|renunț|închid|anularea|rezilierea|încetarea
anula|anulez|anularea|anulare|anulați|anulăm|anulaţi|anulezi|anuleze

[concept end-subscription]
dezabona*
închei abonament*
abonament*|abonamentul anul*|înche*|opri*|rezil*
opriți|anulați|închideți abonament*

[concept delete-account-data]
șterg*|elimin*
date*|cont*|contul|poz*|număr* șter*
scoateți*|scoateti*|radiați|închideți contul

[concept withdraw-from-purchase]
14 zile
renunț la
retrag*|retragere|returnez|returna*|returul|retur|trimit înapoi
dreptul de retragere
luați|luaţi înapoi|l

[concept stop-charging]
opriți|nu|nu mai opriți|luați|rețineți|facturați|taxați|trageți|retrageți
încetați|incetati|opriți plăț*|tax*|factur*
nu mai luați|rețineți|trageți

[concept deliver-it-send-it]
trimiteți*|livrați*|aduceți*|expediați|trimite|livrarea
aduceți mi|l|o
vreau coletul|comanda|marfa|produsul

[concept where-is-it]
pe unde
unde e|este|sunt|a
unde a ajuns|dispărut

[concept when-does-it-come]
data livrării
pe când
când|cand vine|ajunge|vin|primesc|livrați|sosește|intră|se|va|trimiteți
când|cand vine|ajunge|primesc|intră|soseș*

[concept keep-promise]
respect*|onor*|îndepliniți
țineți|tineti vă|va de|cuvânt*|promisiun*
conform contract*|ofert*|înțeleger*

[concept finish-the-work]
lucrarea
terminați|terminați lucrarea|finaliz*|finalizați|executați|executa*|montați|instalați|conectați|duceți
faceți|faceti ce|treaba|odată|ce
veniți să|și termin*|final*|mont*

[concept correct-invoice]
rectificarea|corectarea|stornarea|recalculați
corect*|corectați|rectific*|rectificați|îndrept*|îndreptați|modific*|refaceți|storn*|stornați|recalcul*|emiteți factur*|factura|suma
factură|factura nouă|corectă|corecta|rectificată

[concept correct-record]
îndreptați
numele corect
modific*|corect*|actualiz*|schimb*|rectific*|îndrept* nume*|adres*|număr*|date|datele|contul|dosar*|evidenț*
puneți|puneți la loc|înapoi|punctele
ștergeți|radiați|scoateți mențiun*|înregistr*|datoria
corectați datele|numele|adresa

[concept remove-fee]
fără penaliz*
anul*|anulați|scoateți|scoateti|ștergeți|eliminați|retrageți|storn*|scutiți tax*|amend*|factur*|penal*|suma|comision*|datoria
anularea|stornarea|ștergerea amenz*|tax*|factur*|penalit*
scoateți|scoateti|ștergeți taxa|comisionul|amenda

[concept unblock-restore]
deblocați*|deblocati*|debloc*|reactiv*|restab*|restabiliți|reporniți|reconect*|redați|restaura* contul|cardul|acces*|serviciul|curentul|netul
deblocați contul|cardul
dați mi acces*
acces la cont

[concept speak-to-manager]
responsabil*
om|persoană real*|viu
cine răspunde|e responsabil|se ocupă

[concept want-something-strong]
vreau|cer|solicit|doresc|pretind|vrem|solicităm|cerem|dorim|insist
vreu
îmi|imi doresc|trebuie

[concept polite-request]
vă|va|te|vă|v rog|rugăm|rugam|rog
puteți|puteti|ați|s putea|ar|putea
aș|as|am dori|vrea|vrea|ruga
vă rog|vă rugăm|va rog
se poate|ar|ar fi|fi
mulțumesc anticipat|rog

[concept at-once-urgent]
imediat|acum|azi|astăzi|mâine|urgent|urgență|repede|degrabă|rapid|numaidecât|acuma
de urgență
în seara
cât mai repede|curând
până|pana mâine|vineri|luni|diseară|azi|la

[concept no-need-just-tell]
semnalez|semnalăm
pentru|de informare
vă informez
nu|n vreau|cer|doresc|aștept|solicit|trebuie|am nimic|bani|răspuns
doar|numai|voiam|am|vreau să|vă|știți|semnalez|spun|vă
ca să știți|stiti
nu cer|vreau nimic

[concept do-not-want-money]
nu banii
nu|n vreau|cer|vreu bani|banii|voucher*|despăgub*|reducere
nu e vorba de bani
păstrați|tineti banii|vă
nu de bani

[concept leaving-switching]
niciodată|nu|n|nici mai cumpăr|comand|vin|calc|iau|vedeți|mă
mă|ne mut|mutăm|duc|plec|las
plec|plecăm|schimb|trec|renunț la|altă|banca|operatorul|concurență
ultima dată|oară|comandă
ați|ati|pierdut pierdut|client|un|clientul
nu mai cumpăr|comand|am|vin|calc
pleca|plec|altundeva|la alt*

[concept go-public]
public|publica|postez|scriu|distribui|spun|dau mai|pe|tuturor|la|recenzie|facebook|la televiziune|presă|share|toată
recenzi*|review*|o stea|stele
avertiz*|află|afle|stie|știe lumea|toată|toată lumea
la televizor|tv|presă|televiziune

[concept report-authorities]
reclam*|sesiz*|plângere
mă|ne adresez|adresăm|plâng|reclam|sesizez|depun|merg|merge|dau la|în|o|plângere|anpc|protecți*|judecat*|poliți*|instanț*
în judecată|instanță|judecata
ne vedem|în|la tribunal|judecat*|instanț*|asf|anpc

[concept answer-in-writing]
scrisă|email|mail|poștă|scrisoare
publice|publică
în scris
prin e
personal|față|fata în

[concept thanks]
mulțum*|mersi|merci|ms
recunoscăt*
apreciez

[concept kind-regards]
stimă|respect|salutări
cu stimă
cele bune
cu respect|stimă|considerație|mulțumiri
o zi bună|zi

[concept dear-formal-address]
stimat*|domnule|doamnă|domnilor|onorat*|dragă|subsemnat*|către
stimate domn*|doamn*
către conducer*|serviciul

[concept greeting]
bună|salut|salutare|hei|alo|sal|servus|noroc
bună ziua|seara|dimineața
buna ziua|seara

[concept unfortunately-disappointed]
pacate|nefericire
dezamăg*|nemulțum*|trist*|supărat*|regret*
din păcate
păcat|îmi pare rău

[concept understand-concession]
înțeleg|știu|înțelegem|înțelegător*|omenesc|pricep
înțeleg că|ca
se întâmplă|mai intampla
nu am nimic

[concept praise-good]
bun|bine|excelent*|minunat*|drăguț*|amabil*|mulțumit*|frumos|perfect*|grozav|plăcut*|impecabil*|super|fain|politicos*|gustos*
foarte bun*|bine|amabil*|drăguț*|frumos|mulțumit*
altfel|în rest

[concept angry]
furios*|nervos*|enerv*|supar*|revolt*|indign*|mânios*|mania|frustr*|exasper*|scandaliz*
iritat*|iritant
scoate din
din sărite
mă enervează|scoate
îmi vine să

[concept fed-up]
destul|ajunge|sătul|săturat*|răbdar*|limit*|scârbit*|obosit*
ultima picătură
m am săturat|saturat
am ajuns la
nu mai suport|pot|rabd|rezist
ne am săturat
până peste cap

[concept unbelievable]
incredibil*|necrezut|nemaivăzut*|nebunie|halucinant*|absurd*|inadmisibil*|inacceptabil*|revoltător*|nemaipomenit*|strigător*|uluit*|șocat*|ireal|serios
de necrezut
fără cuvinte
nu pot să cred|înțeleg
nu se poate|există
sunteți|esti serioși|nebuni|normal|normali

[concept shameful-disgrace]
rușine*|rușinos|jalnic*|rușinică|scandalos*|mizerabil*|inadmisibil|nesimțir*|nesimtit*|tupeu*|dezgustător*|josnic*|lamentabil*|halal|obrăznic*|scârbos
să vă fie|fie rușine|rușine
bătaie de joc

[concept joke-circus]
glumă|glume|circ|circul|ridicol*|caraghios*|clovn*|comedie|farsă|teatru|joc|bășcălie|bazaconi*|aberat*|prostii|prostie
bătaie de joc
o glumă proastă|joc|proasta
bate|bateți joc|vă joc
joc de noi
își bat joc

[concept sarcastic-congrats]
bravo|felicitări|genial*|minunat|superb|excelent|fantastic|extraordinar|grozav|halal|aplauze|impresionant|premiul|strălucit*
jos pălăria
mersi|mulțumesc frumos|pentru|de|nimic
țineți o tot|așa
tot așa|așa înainte
mulțumesc pentru nimic
ce frumos|serviciu|servicii

[concept how-long-still]
cât|cat|câte|cate mai|timp|trebuie|o|de|ori
cât timp|mai|o să
de câte ori|cate
câte zile|luni|săptămâni|ori
până când|pana cand

[concept desperate-crying]
disperat*|disperare|plâng|plânge|plângea|plâns|lacrimi|implor|implora|tremur*|frică|speriat*|neputinc*|neajutor*|ajutor|ajutați|panic*|speranț*
vă implor
nu mai știu|stiu ce|cum
nu dorm|pot dormi
ajutați mă|ne

[concept swear-mild]
naiba|dracu|dracul|dracului|drăci*|naibii|dumnezeule|doamne|drac|iad|ptiu|zău|nenorocit*|blestem*|afurisit*|păcatele
la naiba
mama mă
mă rog
pe dracu
fir ar
la dracu|naiba|draq
ce dracu|naiba|draci
dracu să vă|sa te|lua|ia
pentru numele lui
fir ar|ai

[concept swear-strong]
pula*|pizd*|futu*|fut|fute|futa|cacat*|cac|rahat*|muie*|muii|mortii|morți|căcănar*|coaie|coaiele|curu|curul|cur|labă|labar*|căca|băga|bag|băgami*
mă cac
bag pula
băga|baga mi aș|as|bag
mă piș|cac pe|în
pupa|pupați|pupati în cur
du|duceți|duceti te|vă dracu|în|pulii|dracului
ce plm|plm

[concept shit-crap-thing]
rahat|căcat|gunoi|gunoaie|porcării|porcărie|mizerie|mizerii|jeg|jegoasă|maculatur*|vechitură|balegă|bălegar|prost*|lături|cârpă|cârpeală|kkt|kkat|tampenie
de rahat|căcat|cacat|doi|nimic|kkt
o porcărie|mizerie|prostie|hoție

[concept contempt-robbers]
hoți*|hot|hoțomani*|tâlhar*|escroc*|mafie|mafioți|bandiți*|bandit|țepari*|șarlatan*|jecmăn*|ciorditor*|borfaș*|pungași*|jaf|cămătar*|găinar*|impostor*|lipitori|vulturi|rechini|ticăloși|nemernici
hoție la drumul|pe față
adunătură|bandă|gașcă|șleahtă de hoți|escroci|mincinoși
curată hoție|jaf

[concept contempt-clowns-incompetent]
clovni*|clovn|clovnul|amatori*|incompetent*|neprofesioniști|nulități|nulitate|ratați|ratat|ratatul|cârpaci*|jalnici|maimuțe|maimuta|paiațe|papagali|impostori|loaze|loază|habarniști|afoni
circari
neica nimeni
pierde vară
doi bani
firmă de doi bani
firmă de|de doi|trei bani|lei
adunătură|bandă|gașcă de incompet*|clovni|amatori

[concept insult-idiot]
idiot*|prost*|proasta|proasto|cretin*|imbecil*|tâmpit*|dobitoc*
retardat*|nătâng*|tont*|debil*|analfabet*|agramat*|handicapat*
bou|boule|boul|boi|măgar*|bădăran*|nesimțit*|jigodi*|jeg*|ratat*|țăran*|pitic*|bulangiu|poponar*

[concept insult-animal]
porc*|scroafă|scroafe|șobolan*|șerpi|șarpe|câine|caini|javră
javre|cățea*|curvă|vacă|vaci|maimuț*|măgar*|boul|vierme*
viermi|lipitoare|parazit*|animal*|jigodie|jigodii|vită|vite|dihor|dihanie|năpârcă|broască|bestie|gunoi|gunoaie|oaie|capră

[concept insult-character]
mincinos*|lași|nemernic*|ticălos*|nenorocit*|jegos*|scârbos*|libidinos*|javră|gunoi|lepăd*|lichea*|lichele|leneș*|puturos*|bețiv*|bădăran*
mitocan*|nesimțit*|escroc*|parazit*|ordinar*|obraznic*|curvă|curve|târfă|handralău|derbedeu*|golan*|secături|secătură|otrepe|jagardele|limbric*
laș|lași|lașule|lașilor|lașul

[concept insult-sexual-ethnic]
curv*|tarf*|poponar*|bulangi*
țigan*|cioroi*|ciori
bozgor*|jidan*|muist*|pizdă|pula|homo*|bulăi

[concept you-people-accusation]
voi|vouă|toți|dumneavoastră|oamenii voștri|ăștia
sunteți|sunteti|sînteți niște|toți|nebuni|bolnavi
voi ăștia|toți|de|acolo
cine vă credeți|cine|drept
ce fel de oameni
ce oameni sunteți
voi|vouă|dumneavoastră|vostru|voștri|voastră|dv|voastre

[concept kill]
omor|omori|omoară|ucid|uciderea|ucide|moară|muriți|strang|împușc*|înjunghi*|îngrop*|spintec*|măcelăr*|gâtul|beregata|omorât|mor
te omor|ucid
îl omor
tai gâtul
strâng de gât
te|vă|îl|o|pe|va omor|ucid|îngrop|împușc|tai|fac|strâng
să|sa muriți|mori|crăpați|crapi
te fac bucăți|praf|una|mort

[concept beat-up-hit]
bat|bătaie|bătut|bătuți|bați|lovi*|lovesc|pocni*|pocnesc|palme|palmă|pumn*|sparg|sparge|rupe|strivesc|șut*|snopi*|snopesc|altoi*|cotonog*|ciomag*|bâtă|zdrob*
te bat
calc în picioare
îți|iti|îi|vă|va|ii|le|ti rup|sparg|frâng|zdrobesc|crap|tai
îți|te|îl|vă bat|sparg|rup|calc|pocnesc|altoiesc|snopesc
rup|sparg|frâng picioarele|degetele|oasele|mâinile|capul|fața|botul|dinții|gâtul|spinarea|coaste*|gura
iei|ia|dau bătaie|palme|pumni|una

[concept burn-down-bomb]
incendi*|foc|benzină|bombă|dinamit*|explod*|aer|scrum|cenușă|molotov
dau foc
bag benzină
ard tot
arunc în aer
dau|pun|bag|va|vă foc|dau|benzin*|benzină|bomba
ard|dau foc la|sediu*|tot|magazin*|firma|tot
arunc|arunca|sar în aer
fac|face scrum|una|praf
pun bomba|bombă

[concept smash-property]
sparg|sparge|distrug|distruge|praf|zdrob*|geam*|vitrin*|cauciuc*|zgârii|zgâria|topor*|baros*|ciocan*|bâta|cărămi*|rangă|excavator*|bulldoz*|buldoz*|demolez|demola|bucăți
fac praf|bucăți
tai cauciuc*
sparg|fac|vă|îți|iti geamurile|vitrina|vitrinele|praf|magazinul|sediul|parbrizul
fac|face una|praf cu pământul|tot|sediul
tai|sparg|dezumflu|înțep cauciuc*|roți*|anvelop*

[concept find-you-know-where]
unde stai|stați|locuiești|locuiti|sta|parchezi|lucrezi|parcați|lucrați|locuiești
te găsesc|găsesc|gasesc|caut|vă|îl găsesc|aflu|aștept|astept|prind|vânez
aștept|astept|aștept la|pe|în|după|colț|poartă|ieșire|parcare
pe stradă|acasă la tine
știu adresa|strada|numele|mașina|număr

[concept come-there-threat]
vin|venim la|peste|cu|acolo|până|pe|și|după voi|tine|sediu|bâta|toporul|voi|magazin|capul
vin cu|să|peste
ne vedem la|în|față|curând
aduc|vin cu|iau băieții|frații|verii|prietenii|bâta|toporul|ranga|cuțitul|baltagul|excavatorul
dau eu|dă de mine

[concept watch-out-warning]
atenție|atentie|feriți|feriti|ferească|avertiz*|avertisment|ai grijă|grijă|grija|fiți|aveți|bagă|luați ultimul|ultima|atenție|atenți|grijă|aminte|avertisment|seama
aveți|ai|ar|fiți grijă|grija|atenți|atent|de|ce
ultim*|ultima avertisment*|șansă|oară|data
vă|te|va avertiz*|previn|spun
rugați vă|mai bine|roagă

[concept you-will-regret-see]
regreta|regretați|regret|regretă|plăti|plătiți|plătești|platiti|vedea|vedeți|vedeti|vezi|o să|răzbun*|razbun*|lecție|lectie|învăț|invat|consecin*|karma|blestem*|usturător|scump|vedea|plătești|veți|ne
o|ai|veți să|sa|ști regreta*|plătiți|plătești|vedeți|vezi|afli|simți|plătească|îmi|vă
o să vă|îți|ti|plătiți|vedeți pară|coste|învăț|fac
mă răzbun|razbun
vă|te|îl învăț|invat|aranjez|fac eu|să|minte
plătiți|plăti|platiti scump|pentru|asta
las că|că|ca|te|va
mai vedem|vorbim

[concept blood-corpse-grave-weapon]
sânge|sângele|cadavru*|cadavre|sicriu*|cosciug*|mormânt*|groapă|cimitir*|coroană|pomană|parastas|înmormânt*|armă|pistol*|pușcă*|cuțit*|topor*|baltag*|sabie|gloanțe|glonț*|secure|bâta|drujb*|ștreang|ranga|grenad*|furc*
în groapă|pământ|mormânt|sicriu
curge|vărs* sânge|sângele

[concept run-over-cut-tyres-specific]
arunc|arunci|aruncă|îngrop|înec|tai|tăia|spintec|jupoi|jupui|trag|târăsc|împing|bag|înfig|îndes
arunc|îl|te|o|vă pe|de|în|geam|fereastră|scări|balcon|jos
tai|tăia|rup|smulg limba|mâna|mâinile|gâtul|urechile|degetele|capul|cauciuc*
bag|îndes|vâr|bagi pe|în|pe gât|gură|gâtul
trag în țeapă|teapa

[concept threat-conditional]
dacă|daca|altfel|sau|ori|data|dacă|altminteri nu|până|mai|viitoare|îl|îi|vă|vine|prind
sau|ori|altfel vin|vă|te|dau|fac|ne|veți
dacă|daca nu|mai|îl|îi|o|vă|vă|pana|prind|văd
data viitoare|urm*
de nu|unde|mai
până|pana vineri|mâine|luni|diseară|joi|sâmbătă

[concept first-person-future]
vom|urmează
intenționez
o|am|vreau să
mă duc
mă|ne gândesc|duc

[concept wish-intention]
vreau|doresc|dorim|voiam|sper|speram|încerc*|intenți*|nevoie
am vrut|nevoie|dorit
aș vrea
aveam nevoie

[concept obligation-should]
trebuie|trebuia|obligat*|nevoit*|trebui|musai
ar trebui
se cuvine

[concept said-quote]
spus|zis|zice|spune|spunea
zicea|răspuns|afirm*|susține
comunicat|transmis|declarat|întrebat|explicat|cică|pretinde|conform|zicând

[concept called-me-names]
făcut|facut|zis|spus|numit|strigat|înjurat|jignit|insultat prost|proastă|idiot|hoț|nebun*|bătrân*|țigan*|nesimțit
m|ne|mă a|au făcut|numit|jignit|înjurat
jignit|înjurat|insultat m|mă|pe

[concept negation]
nu|n|nici|fără|niciun|nicio
nimic|niciodată|nimeni|nicidecum|nicăieri
nu i

[concept question-words]
ce|cine|unde|când|cum
care|cât|cui|oare|dece
de ce

[concept may-i-question]
pot|putem|aveți|există|oare
se poate
este posibil
trebuie să
e normal
ați putea

[concept exclaim-words]
serios|doamne|dumnezeule|vai|hai|haideți|alo|lol|haha|zău|oameni|fratilor|frate
ba băieți
pe bune

[concept hour-minute]
oră|ore|orele|orei|minut
minute|min|secunde|miezul|ceas
jumătate de oră

[concept day]
zi|zile|ziua|zilei|zilele|zilnic|azi|ieri
mâine|astăzi|dimineața|seara|noapte*|weekend|alaltăieri|aseară
zile lucrătoare

[concept week-weekday]
săptămân*|săpt|luni
marți|miercuri
joi|vineri|sâmbătă|duminică

[concept month-name]
lună|luni|lunii|lunar
lunile|ianuarie|februarie|martie
aprilie|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie

[concept year]
an|ani|anul|anului|anual|anii|deceniu
anul trecut
ani de zile

[concept number-word]
un|doi|două|trei
patru|cinci|șase|șapte
opt|nouă|zece|sută|mie|jumătate|sute|mii

[concept number-of-times]
ori|dati|repetat|oară
a treia|doua|patra
de trei ori
de nenumărate ori
de fiecare dată
de două ori
de mai multe ori

[concept again-repeatedly]
iar|iarăși|același|aceeași|mereu|aceleași
din nou
la fel
încă o dată

[concept already]
deja|anterior|înainte|trecut*|precedent*
mai demult
până acum
de mai

[concept still-not-yet]
încă
nici acum|până
până acum|azi
în continuare
pana azi
pană în prezent

[concept always]
mereu|întotdeauna|permanent|constant|fiecare|veșnic|zilnic|continuu
tot timpul
în fiecare
toată ziua

[concept never-ever]
niciodată|nicicând|vreodată
nici măcar
în veci
nici o dată
în viața mea

[concept finally]
măcar|odată
în sfârșit
în cele din
până la urmă
într un final

[concept since-from-date]
dinainte|după|înainte|urmă|începând
de atunci|la|când|peste
în urmă
de trei|două|o|atâta|de cate

[concept money-currency]
lei|leu
ron|euro
bani|eur|mii|milion*

[concept contacted-before]
am|v am|vam|v|iar|mai sunat|scris|reclamat|sesizat|cerut|contactat|spus|anunțat|trimis|revenit
de două|trei|patru|cinci|mai ori am|ați|scris|sunat|v|vam
revin la|cu|asupra
am mai sunat|scris|vorbit|reclamat
scrisoarea|mesajul|reclamația|mailul anterior*|din|de|precedent*
nu e prima|este prima

[concept promised-date-callback]
promisiun*
ați|au|mi|a|s|am promis|zis|spus|asigurat|confirmat|convenit că|că mă|ca|până|în|luni|vineri|marți|azi|mâine|termen|data
promis că|ca|să|un|o|în|revin|suna*
mi|s a|s promis|spus|confirmat
a promis|promis

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

[concept hopeless-burden]
singur*|singură pe|și|lume|acasă
am pierdut tot|totul|casa|jobul
nimic de pierdut
am renunțat|renuntat la
n|nu am pe|nimeni cine
nu mai are|contează rost|sens|nimic
singur pe lume
la capătul puterilor

[concept customer-note-style]
cl|clientul|client
apel
client|clientul|clienta|apelant*|pacient*|solicitant* solicită|cere|a|sună|spune|revine|dorește|reclamă|susține|anunță|vrea|este|întreabă

[concept long-time-customer]
client fidel
client|clientă|clienta|client fidel|abonat|clienți de|fidel*|vechi|loial|ani|la|dumneavoastră|al
de ani|ani de ani|client*|zile|sunt
sunt client|clientă

[concept in-front-of-others]
în public
de față cu
toată lumea|ceilalți clienți

[concept treated-differently]
orientare*
pe ceilalți
ceilalți|alții|doar|numai|toți|restul|pe mie|noi|eu|pe|nouă|românii|la
tratat* mai|diferit|prost|altfel|rău|ca
nu m|ne au|a lăsat|primit|servit

[concept solved-withdrawn]
ignorați|retrag plângere*|reclamați*|mesaj*
lăsați|uitați|scuze|greșit că|de asta|balta
am găsit|s a găsit

[concept apologies-from-customer]
scuzați deranjul
scuze|scuzați|iertați|mă|îmi iertați|că|pentru|de|scuzați|deranj*|lungim*|cer|scrisu*|dar
iertați|iertati|scuzați mă|scrisu
vina mea|greșeala|am greșit
nu vă supărați|supărați

[concept evidence-attached]
atașat|atașez|anexat|anexez|dovad*|poze*|captur*|chitanț*|bon*|copie|alăturat*|screenshot*
proces verbal
factura atașată
vă atașez

[concept reference-number]
nr|numărul|referinț*|comanda|cod|client|dosar|awb|ticket
factura|contract nr
număr de

[concept family-hardship-words]
bolnav*|pensionar*|handicap*|văduv*|șomer*|gravid*|însărcinat*|bebeluș*|cancer|murit
decedat*|singură|sărac*|chimio*|invalid*|sarman*|orfan*|dializă|demență|operat*
ajutor social

[concept misdirected-other]
test|testez|proba
greșit adresa
sa traiti
multi ani
adresă|număr greșită|greșit
din greșeală|greseala trimis|apăsat|am
cine sunteți|e|este|ești

[concept fl-press]
presă|presa|presei|ziar*|ziarist*|jurnalist*|reporter*|televiziun*|televizor|tv|protv|antena|digi|radio|redacți*|redact*|articol*|observator*|știri|stirile|știrile|publicați*|recorder|emisiun*
[concept fl-social]
facebook*|insta*|instagram*|tiktok*|tik|youtube*|reddit*|grup|grupul|grupuri*|urmăritori*|urmaritori*|followeri|abonați|viral*|postez|postăm|posta*|distribui*|distribuie|public|publicăm|story|live|blog*|clip|filmul*|video*|fb|rețele*|retele*
[concept fl-review]
recenzi*|review*|stea|stele|steluț*|stelut*|google*|trustpilot*|tripadvisor*|forum*|păreri|pareri|notă|rating*
o|una|1|zero stea|stele|steluț*
[concept fl-warn-others]
spun|spune|avertiz*|anunț|anunt .. tuturor|toată|toata|prieten*|vecin*|lume*|altora|oamen*|client*
să .. afle|vadă|știe|stie .. toată|toata|lume*|toți|toti
public|publice|publica|fac public
toată lumea|toata lumea .. afl*|ști*|sti*|vede*
[concept fl-legal-lawyer]
avocat*|judecat*|judecăt*|instanț*|instant*|tribunal*|dau în|in judecat*
proces|procesul|juridic*|executor*|notificare|notar*|plângere|plangere|legal|legale
[concept fl-legal-authority]
protecția|protectia consumator*
anpc|opc|ancom|anre|anspdcp|poliți*|politi*|polit|plângere penală|penala|reclamați* la|opc|anpc
avocatul poporului
csalb|sal|asf|bnr|dsp|itm|ansvsa|dsvsa|inspector*|autorit*|autoritat*|ombudsman*|consumator*|reclam|reclama .. la
[concept fl-leaving]
mă|ma mut|duc|plec
mut|mutăm|mutam|mutat|trec|trecem|plec|plecăm|plecam|schimb .. la|alt|altă|alta|alți|concuren*|furnizor*|operator*|banca
concuren*|concurent*
nu .. mai .. cumpăr*|cumpar*|comand*|calc|vin|veniți|intru|călătoresc|rămân|folosesc
ultima .. oară|oara|comand*|dată|data
ați|ati pierdut .. client*
adio|rămas bun|la revedere .. pentru totdeauna|definitiv
niciodată|niciodata .. la voi|dumneavoastră|comand*|cumpăr*|cumpar*
plec de la voi|dumneav*
închid|inchid contul
renunț|renunt la
[concept fl-nth-time]
a doua
a treia
a patra
a cincea
a șasea
a sasea
a șaptea
a zecea
al doilea
al treilea
al patrulea
al cincilea oară
oara
dată
data
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
[concept fl-ticket-followup]
tichet*|ticket*|număr|numar|nr .. sesizare|reclamație|reclamatie|caz|înregistrare
sesizare*|reclamația|reclamatia|cererea .. mea|anterioar*|depus*|trimis*|nr
la mail*|mesaj*|mesajele|scrisor* .. nu|niciun|n ați|n ati
am vorbit|vorbii|discutat .. cu|ieri|deja|colega|operator*
revin|follow|în completare|aștept .. răspuns|raspuns .. din|de
[concept fl-promise]
promi*|promis|promisiun*|promisese|ați|ati promis
mi s a|mi ați|mi ati|mi a|v ați|v ati .. promis|spus|zis|garantat|jurat|confirmat|asigurat|dat cuvântul
garant*|jurat|asigurat|angajat .. că|ca|până|pana
trebuia|urma .. să|sa .. vină|vina|sune|fie|primesc|ajungă|ajunga|vii|livr*
programat*|stabilit|confirmat .. pentru|pe|joi|luni|marți|miercuri|vineri|la
cuvântul|cuvantul|cuvânt
[concept fl-hard-ill]
cancer*|chimio*|citostatic*|operați*|operat*|operată|spital*|boală|boala|bolnav*|concediu medical
avc|accident vascular
dializ*|diabet*|insulin*|astm*|epileps*|handicap*|dizabil*|scaun rulant|cu rotile
orb|surd*|parkinson*|alzheimer*|demenț*|inimă|inima|stimulator|oxigen*|cârj*|carje|pensie de boală|boala
autis*|însoțit*
[concept fl-hard-bereaved]
murit|decedat*|răposat*|raposat*|deces*|înmormânt*|inmormant*|văduv*|vaduv*|doliu*|pomană|parastas|moartea .. soț*|sot*|mam*|tat*
pierdut .. soț*|sot*|mam*|tat*|copil*|fiul|fiica
defunct*|s a stins|îngropat*
[concept fl-hard-old]
pensi*|pensionar*|pensie|pensia|bătrân*|batran*|vârstnic*|varstnic*|bunic*|bunica|bunicul|ani .. am|are|mama|tata|mea|bolnav
am 7*|8*|șapte*|optzeci|șaptezeci .. ani
7*|8*|9* de ani
la vârsta|varsta mea
[concept fl-hard-child]
bebeluș*|bebelus*|bebe|nou născut|nascut|sugar*|lapte praf|formulă|scutec*|gravid*|însărcinat*|insarcinat*|mamă|mama singură|singura
copil*|copii|copilul|fiica|fiul|fetița|fetita|băiat*|baiat* .. fără|fara|frig|foame|plâng*|plang*|bolnav*|școal*|mic|luni|ani
de luni|săptămâni|saptamani .. copil*|beb*
copii* mei|copilul meu|gemen*
[concept fl-hard-money]
șomaj*|somaj*|șomer*|somer*|concedi*|dat afară|afara
fără|fara .. job|serviciu|bani|venit*|loc de muncă
chiri*|chirie|rate|rată|datori*|datorii|executor*|ajutor social|de urmăr*
salariu* .. minim|mic|restant
nu .. am|avem|îmi .. bani|permit|din ce|mâncare|mancare
ultimii .. bani|lei
împrumut*|imprumut*|evacua*|sărac*|sarac*|bani .. mâncare|mancare|chirie|pâine|copii
[concept fl-discr-origin]
țigan*|tigan*|rom|romă|roma|romi|rrom*|rasis*|rasă|culoarea pielii
pielea|piele .. culoare*|închis*|neagr*
negru|neagră|arab*|musulman*|văl|batic|evreu|maghiar*|ungur*|bozgor*|străin*|strain*|moldovean*|moldovenesc*|accent*|etnie|etnia|etnic*|naționalit*|nationalit*|origin*|din cauza .. numelui|accent*|culor*|etni*
ca mine|ăștia ca|ca noi|ăia ca|de ăștia|de astia|oameni ca|unul ca|una ca
[concept fl-discr-other]
discrimin*|prejudec*|sexis*|misogin*|homofob*|gay|lesbian*|trans|cuplu .. bărbați|femei|același|acelasi
același sex|acelasi sex
pentru că|ca|fiindcă|fiindca .. sunt|suntem|eram .. femeie|femei|bătrân*|batran*|rom|romă|handicap*|țigan*|tigan*|gravid*|gay|surd*|maghiar*|fată|grasă|nevăzăt*
femeie|femei|doamnă .. nu|bărbat*|șofer|soț*|sot*|pricep*
tratat*|serviți|serviti|refuzat* .. altfel|diferit|ceilalți|ceilalti|alții
vârsta|varsta|vârstei|varstei .. din|pentru|cauz*|prea
scaun* .. rotile|rulant .. nu|refuz*|rampă|rampa
câine ghid
[concept fl-discr-treated]
ceilalți|ceilalti|alții|altii|restul|românii|romanii|alt client|cuplul .. servi*|primi*|intr*|fără|fara|nu
doar|numai .. mie|noi|nouă|mine|pe noi|pe mine .. ceru*|controla*|verific*|opri*
paznic*|agent* .. după|dupa|urmăr*|urmar*|ținut
tratat* .. altfel|diferit|inferior|mâna|mana a doua
refuz* .. servi*|intr*|cazare
întoarce|du te|plecați .. acolo|țara|tara|acasă
[concept in-insult-stupid]
idiot*|idioat*|idioți|idiotilor|prost|proasta|proasto|prostule|proști*|prosti*|proștilor|prostilor|tâmpit*|tampit*|imbecil*|cretin*|dobitoc*|dobitoac*|boule|boilor|vită|vita|vite|măgar*|magar*|nătâng*|natang*|nătăfleț*|natâflet*|tont*|tâmpă*|toantă|toanta|tonților|handicapat*|retardat*|oligofren*|incult*|analfabet*|habarnist*|habarniști|incompetent*|nepricepu*|papagal*|gâscă|gasca|găină|gaina|căcănar*|netot*|zevzec*|fraier*|prostănac*|blegi|bleagă|molâu
[concept in-insult-vile]
nesimțit*|nesimtit*|jegos*|jegoas*|jeg|jegul|jeguri|javr*|javră|jigodi*|nenorocit*|ticălos*|ticalos*|ticăloși*|mizerabil*|mizerabili*|porc|porcule|porci*|porcilor|șobolan*|sobolan*|șarpe|sarpe|lipitoare|lipitori|parazit*|paraziți*|vultur*|hien*|hoț*|hot|hoti|hoților|hotilor|mincinos*|mincinoas*|escroc*|bandit*|curv*|curvă|târf*|tarf*|scârb*|scarb*|gunoi*|gunoaie*|jivin*|vacă|vaca|scroaf*|cățea|catea|bestie|babă|baba|baborniț*|împuțit*|imputit*|nemernic*|nerușinat*|nerusinat*|obraznic*|leneș*|lenes*|leneșă|puturos*|puturoas*|golan*|golani*|muist*|muiști*|pulă|puță|labagi*|bulangi*|panarama|panaramă|zdreanț*|zdreant*|lepr*|lepre|secătur*|pramati*|lichea*|lichele*|otreap*|mitocan*|mârlan*|marlan*|gura spartă|sparta
[concept in-aimed]
ești|esti|sunteți|sunteti|ăla|ala|aia|ăsta|un|o|niște|niste|ce|dracului|puii|măi|mai|bă|ba|gura|cap|capul idiot*|prost*|proast*|tâmpit*|tampit*|imbecil*|nesimțit*|nesimtit*|bou|vacă|vaca|javr*|hoț*|mincinos*|escroc*|porc*|cretin*|leneș*
ești|sunteți|sunteti .. niște|niste|o|un|toți .. proști|prosti|hoți|hoti|idioți|nesimțiți|tâmpiți|incompetenți|panaramă|mizerie
cap sec|pătrat|de lemn
minte|creier .. de|găină|cât|n are
[concept th-veiled]
știu|stiu|știm|stim .. unde|ce|la ce|pe unde|cine|când|cand .. stai|stă|sta|stați|locui*|parch*|mașin*|masin*|grădin*|gradin*|copil*|băiat*|lucr*|școal*|iei|pleac*
o|ai|ați|veți|să să|sa .. vezi|vedeți|vedeti|plătești|platesti|regreți|regreti|regretați|țineți|tii|ții|simți .. tu|voi|ce|cu|pe|minte|cine
o să vă|va pară|para rău|rau
ai|aveți|aveti|fii|fiți grijă|grija|atent*|cu ochii
gândește|gandeste|gândiți|ganditi te|vă|va bine
vin|venim|mergem|merem|trec|intru|apar .. acolo|peste|la|luni|diseară|cu .. bâta|bata|furci*|topor*|benzin*|ranga|ranga|tractor*|băieți*|baieti*|frați*|ciocan*|drujb*|cuțit*|lanț*
bâtă|bata|bâta|topor*|toporul|furci*|ranga|rangă|benzină|benzina|chibrit*|bricheta|drujb*|cuțit*|macet*|ciocan*|baros*|parul|lanț*
frân*|frana|furtun*|cauciuc*|geam*|parbriz*|vitrin* .. subțir*|tai|taie|sparg*|sparte|țănd*|dus*|tăiat*
păcat|pacat .. să|de|dacă|daca|se
se .. întâmplă|intampla|poate .. ceva|ceva rău
arde|ardă|arda|ard|foc|scrum|cenușă|dau foc
dinții|dintii|degete*|oase*|picioare*|genunch*|mâinile|gâtul|coastele .. rup|adun*|numeri|scuip*|frâng*|sfărâm*|scot
iese|ieși|pleacă .. cu picioarele|pe targă|targa|sac
spital*|morg*|salvare|cimitir*|groapă|sicriu|coliv*
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
[concept sh-end-it]
termin|terminam|terminat|termina|sfârșesc|sfarsesc .. cu|totul|tot|toate
pun|pui|pună capăt|capat
să se termine|sfârșească|sfarseasca
scap de tot|toate
închei .. socotel*|cu toate
gata cu tot|toate
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
[concept sh-not-wake]
să nu .. mai .. trezesc|trezi|deștept
nu .. mai trezesc|trezi
adorm .. nu|să
[concept sh-jump]
sar|sări|săream|sari|arunc|arunca .. de|pe|în|in|din|fața|fata|sub|geam|pod|bloc
mă|ma arunc
în|in fața|fata trenului|metroului|camionului|unui tren
de pe pod|bloc|balcon|acoperiș
pe geam|fereastr*
intru .. în|in apă|apa|mare
tren|trenul|trenului|șine|sine|peron
[concept sh-high-place]
pod|podul|podului|podeț|viaduct*|digul|dig|faleză|faleza
șine|sinele|șinele|peron*|gar*|calea ferată
etaj*|balcon*|geam*|acoperiș*|bloc|blocului
apă|apa|mare|marea|lac|lacul|dunăre|dunare
[concept sh-rope]
sfoar*|frânghi*|franghi*|funi*|funie|ștreang*|streang*|laț|latul|grind*|cârlig*|carlig*|curea|cureaua|spânzur*|spanzur*
[concept sh-pills]
pastil*|pastile|pastilele|somnifer*|calmant*|fiol*|fiole|medicament*|supradoz*
toate|câte|cate|cutia|pumn*|flacon* .. pastil*|medicament*|fiol*
iau|luat|înghit|inghit|număr|numar .. pastil*|tot|toate
câte .. trebui*
[concept sh-blade-gun-gas]
venele|vena|încheietur*|incheietur*|lama|lamă|tai|taie|tăi* .. vene*|mâini*|maini*|singur*|încheiet*
mă|ma tai
îmi|imi fac rău|rau|ceva
fac|fac|face singur* rău|rau
pistol*|arma|armă|pușc*|cuțit* .. tâmpl*|gur*|cap|sertar*
gaz|gazul|aragaz* .. deschis|deschid|las|pornit
volan .. stâlp*|curb*|drept|perete
[concept sh-goodbye]
scrisoare|scrisori|bilet|biletul .. adio|rămas|ramas|soți*|copii*|mam*
rămas bun|ramas bun
adio
testament*
asigurare*|asigurari de viață|viata
ultim* scrisoare|mesaj|masă|masa|dat*
am lăsat|lasat .. scrisoare|bilet|totul
[concept sh-burden]
mai bine fără|fara mine
fără|fara mine
mai bine .. dacă|daca .. n aș|n as|nu aș
povară|povara
asigurar* .. viață|viata|acoper*|plăt*|platesc
nimeni .. simț*|lips*|observ*|pas|plânge|plange
copiii .. mai bine
[concept sh-cant-go-on]
nu .. mai .. pot|rezist|suport|duc|fac față|fata|am|puter*|putere|putere
nu mai pot|rezist|suport|duc
la capătul|capatul puterilor
nicio|nici o ieșire|iesire|speranț*|scăpare
renunț|renunt .. la tot|viață
nu mai am .. putere*|rost|chef|nimic|speran*
[concept sh-depressed]
depres*|anxiet*|psihiatr*|psiholog*|gânduri|ganduri .. negre|rele|urâte|negru|de
atac* de panică|panica
linia|telverde|salvare .. criză|criza
disperat*|disperare
plâng|plang .. noapte*|zi|zile
[concept sh-thought-plan]
mă|ma gândesc|gandesc|gândeam
m am gândit|gandit|hotărât|hotarat|decis
am .. hotărât|hotarat|decis|plan*|calcul*|socotit
gândul|gandul|gânduri|ganduri|gând
îmi trece .. prin cap|minte
mi am propus
știu cum|stiu cum|și cum
[concept sh-not-to-scare]
nu .. scriu|spun|vă|va|v o .. sperii|speri|amenin*|șantaj*|santaj*|mila|milă|dram*|glum*
v o|vă|o spun|consemnez|scriu .. sec|calm*|ca|asta|asa
fără|fara dramă|drama
nu știu|stiu de ce .. scriu|spun
n am .. spus .. nimănui|nimanui
