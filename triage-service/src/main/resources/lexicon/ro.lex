# Romanian. Clitics are separate tokens: "n-am" is "n am", "v-aș" is "v as", "m-ați" is "m ati".
# A rule marked !neg (after its weight) is turned off by a negation word within three tokens before it.

[negation]
nu n nici niciodată fără nimic nimeni deloc

[category delivery]
colet*|coleț* = 1
  ! colet* .. ars|explodat
livr* = 1
  ! tax*|cost*|comision*|factur* .. livrare|livrarii
  ! livrare gratuit*
curier*|poștă|poștei|poștaș*|poștal* = 1
awb|awbul|easybox*|locker* = 2
  ! aplicați* .. easybox*|locker*
nu|n .. ajuns|sosit|primit|venit|livrat = 1
  ! nu|n .. ajuns|venit|primit .. ban*|factur*|răspuns*|mesaj*|mail*|email*|ramburs*|cod*|sms*
colet*|comand*|pachet*|plic*|marf*|produs* .. nu|n .. ajuns|sosit|venit|apărut|livrat = 3
nu|n .. primit|ajuns|sosit|venit .. colet*|comand*|pachet*|plic*|marf*|produs* = 3
unde .. colet*|comand*|pachet*|bagaj*|valiz*|mobil*|marf* = 3
așt* .. colet*|comand*|pachet*|curier*|marf*|livrar* = 2
întârzi* = 2
  ! întârzi* .. plat*|factur*
  ! dobânz*|penaliz*|penalit* .. întârzi*
colet*|comand*|bagaj*|pachet* .. pierdut*|rătăcit*|dispărut* = 3
pierdut|rătăcit .. colet*|bagaj*|valiz*|pachet* = 3
livrat|lăsat|dus|trimis .. greșit*|altcineva|vecin*|alt*|tomberon* = 2
adres* greșit* = 1
zbor*|curs*|tren*|autobuz*|tramvai*|microbuz*|avion* .. anulat*|întârzi*|suprimat* = 3
autobuz*|tren*|tramvai*|maxi*|troleu* .. nu|n .. venit|oprit|trecut|circul* = 3
nu oprește|oprit .. stați* = 2
bagaj*|valiz*|geamantan* = 1
nu|n .. venit|apărut .. nimeni|tehnician*|instalator*|echip*|meșter*|montator*|taximetrist* = 3
tehnician*|instalator*|echip*|meșter*|montator*|taxi*|șofer* .. nu|n .. venit|apărut|mai = 3
programar*|montaj*|vizit* .. anulat*|amânat* = 2
stă|blocat* .. depozit*|hub*|vam*|sortar* = 2
nu|n .. ridicat .. gunoi*|deșeur* = 3
termen* de livrare = 2
lipsă|lipsește|lipsesc|lipseau .. comand*|colet*|pachet* = 2
marcat* .. livrat* = 2
expedi* = 1

[category product]
defect* = 2
  ! defect* .. sistem*|server*|aplicați*|rețea*
stric* = 2
rupt*|crăpat*|spart*|zgâriat*|îndoit*|fisurat*|ciobit*|julit* = 2
  ! spart* .. cont*
ruginit*|mucegăit*|expirat*|stricat*|alterat*|acrit* = 2
  ! expirat* .. card*|abonament*|parol*|sesiun*|token*|buletin*
deteriorat*|avariat* = 2
proast*|slab*|îndoielnic* calitate = 2
calitate* .. proast*|slab*|jalnic*|îndoielnic*|execrabil* = 2
nu .. pornește|merge|funcționează|încarcă|răcește|încălzește|taie|spală|aspiră|usucă = 1
nu mai pornește|merge|funcționează|încarcă|răcește|încălzește|răcea|mergea = 1
mașin* de spălat|cafea|tuns|cusut = 1
frigider*|televizor*|laptop*|aspirator*|cuptor*|aragaz*|central*|blender*|canape*|dulap*|saltea*|masa|masă|scaun*|pantof*|ghet*|adida* = 1
alt* model|mărime|culoare|număr|produs = 2
mărime* greșit* = 3
produs* greșit* = 3
nu .. corespund*|conform* .. descrier*|poz*|comand*|anunț* = 3
nu seamănă = 2
ca în poz*|fotografi*|imagin* = 2
fals*|contrafăcut*|imitați*|copie = 1
  ! semnătur* fals*
refurbish*|recondiționat*|resigilat* = 1
garanți* = 1
cusătur*|talp*|balama*|mâner*|ușiț*|ecran*|baterie*|bateria*|motor*|furtun* = 1
rece|crud*|sărat*|ars*|nefăcut*|vechi|fad* mâncar*|frip*|pizz*|supă*|ciorb* = 2
mâncar*|frip*|pizz*|supa|ciorb*|pui*|carne*|pește* .. rece|crud*|sărat*|ars*|nefăcut*|vechi|tare|împuțit* = 2
s a|au dezlipit|descusut|decolorat|scămoșat|rupt|stricat|ars|desfăcut = 2
vopsea*|zugrăv*|parchet*|gresi*|faianț* = 1
lucrar* .. prost|mântuial*|greșit = 2
reparat* .. prost|degeaba|tot = 2
camer* .. murdar*|mizer*|mirosea|gândac*|mucegai* = 2
după|la .. zile|săptămân*|lun* .. stricat|cedat|murit|rupt|crăpat = 2
piese|șurub* lipsă = 2

[category billing]
factur* = 2
taxat*|taxă*|taxe*|tax*|comision*|penaliz*|penalit* = 2
încasat*|debitat*|retras*|perceput* .. dublu|două|bani*|lei|ori|card*|cont* = 3
dublu = 1
de două ori = 1
plătit .. de două ori = 3
luat .. bani|banii|lei|sum* = 2
unde .. banii|ramburs* = 3
nu|n .. primit|văzut|intrat|venit|returnat|restituit .. banii|rambursar*|bani*|suma|returul = 3
banii .. nu|n .. intrat|venit|ajuns|returnat|primit|văzut = 3
rambursar*|ramburs* .. nu|n .. ajuns|venit|primit|intrat|sosit = 3
aștept .. banii|rambursar*|restituir* = 2
restituir*|ramburs*|bonificați*|storn* = 1
sum* .. greșit*|eronat*|aberant*|uriaș* = 2
citir*|index*|autocitir*|contor*|estimat* = 1
regulariz* = 2
dobân*|rat* = 1
extras* de cont = 1
tranzacți* = 1
preț* .. cas*|raft*|diferit*|mare|bon* = 2
bon*|bonul fiscal = 1
chitanț* = 1
cost* ascuns*|suplimentar* = 2
roaming* = 1
debit|datorie|restanț* .. nu|n = 1
abuziv* .. plat*|factur*|sum* = 1
garanția|depozit* .. nu|n .. returnat|restituit = 2
plat* .. dublă|dublat*|neautorizat* = 2
card*|cont* .. lei|euro|ron = 1

[category service]
personal*|angajat*|vânzăt*|operat*|funcționar*|casier*|ospătar*|chelner*|recepțion*|consultant*|ghișeu*|dispecer*|farmacist* = 1
comportament*|atitudin*|purtat|tratat* = 2
nepoliticos*|nepoliticoas*|obraznic*|arogant*|bădăran*|mojic*|grosolan*|impertinent*|dispreț* = 2
nesimți*|bătaie = 1
lips* de respect|bun|politețe|profesionalism = 2
țipat|urlat|răstit|jignit|înjurat|umilit|ironizat|zbierat .. mine|noi|la|m|ne = 2
m|ne a|au jignit|înjurat|umilit|repezit|ignorat|tratat|expediat|bruscat = 3
trântit|închis telefonul|ușa|nas = 2
închis .. telefonul|nas = 2
call center|centru = 2
serviciu*|serviciul*|suport*|departament* .. client*|relați* = 1
relați* .. client*|public* = 1
nu|n .. răspund* .. nimeni = 2
nimeni nu|n .. răspund*|ajut*|preia|interes*|asculta|ascultă = 2
nu|n .. răspuns .. mail*|email*|mesaj*|telefon*|reclamați*|sesizar* = 2
aștept* .. linie|telefon|fir|coadă|coada|robot* = 2
muzic* .. aștept* = 2
plimb* .. la|de|între = 2
pasat*|trimis* .. de la|dela = 2
de la unul la altul = 3
coadă|coada|cozi|ghișeu* = 1
robot*|chatbot*|bot = 1
  ! robot* de bucătărie
neprofesionist*|neprofesional*|incompetent* = 1
nu .. interesează|pasă = 1
își|și bat|bate joc = 1
bătaie de joc = 1
vorbit urât = 3
  + mi-a vorbit urât
ignorat*|ignoră|ignorați = 2
batjocor* = 1

[category agreement]
contract* = 2
claus*|condiți*|termenii|termeni .. contract*|general*|condiți* = 2
litere mici = 3
reziliez*|rezilier*|reziliat* = 3
reziliere = 3
prelungi* .. automat|contract*|abonament* = 3
reînnoi* = 2
scump*|măr* .. preț*|tarif*|abonament* = 2
preț*|tarif*|abonament* .. crescut|mărit*|majorat*|scump*|dublat* = 3
majorar* = 3
scumpir* = 3
ofert*|promoți*|reclam*|reduceri* .. fals*|mincinoas*|mint*|înșel*|pagin*|spun* = 2
promoți*|ofert*|voucher*|reducer*|cupon* = 1
reclamă|publicitat* mincinoas*|înșelătoar* = 3
promis*|promisiun* = 1
mi|ne s a|au spus|promis|zis că .. acum|iar|dar|însă = 2
altceva .. promis|semnat|scris|spus = 2
nu .. asta|ce .. promis|semnat|convenit|înțeles = 2
perioad* .. minim*|contractual*|preaviz* = 2
preaviz* = 2
drept* de retragere|retur = 3
politic* de retur|anulare|returnare = 3
nu .. accept* .. retur*|anular* = 2
denunț* = 2
dezabon* = 2
anul* .. abonament*|contract*|rezervar*|poliț* = 2
poliț*|asigur*|despăgub* .. refuz*|respins*|acoper*|exclu* = 3
refuz*|respins* .. daun*|despăgub*|dosar* = 2
condiți* .. schimbat*|modificat* = 2
viteza|vitez* .. promis*|contract* = 2
garanți* .. refuz*|respins*|recunosc*|recunoaș* = 2
nelimitat* = 1
anunțat*|afișat* .. preț*|ofert* = 1
termen neclar = 2

[category technical]
aplicați*|appul|app|softul|soft* = 2
site*|siteul|website*|pagina|platform* = 1
nu .. deschide|încarcă|loghe*|conect*|autentific* = 2
loghez*|logare|logat*|logheze|login|autentific* = 3
parol*|resetare|resetez = 2
cont* .. blocat*|suspendat*|dezactivat*|închis* = 2
internet*|wifi|wi|router*|modem*|fibr* = 2
  ! banking internet
internet*|net|netul .. pică|picat|merge|cade|sacad*|viteză|slab|mort = 3
semnal*|rețea*|rețeaua|acoperire = 2
eroare*|eroarea|erori|error = 2
se blochează|crapă|închide singur* = 3
crash* = 3
bug*|buguri* = 3
actualizar*|update* = 2
server*|serverul = 2
cod*|codul .. sms|verificare|confirmare|nu|n = 2
nu|n .. primesc|primit|vine .. cod*|sms* = 3
pan* de curent = 2
curent*|lumin*|gaz*|ap*|căldur* .. picat|oprit|întrerup*|pană = 2
întrerup*|avari* = 1
plata|plat* .. online .. nu|eroar*|eșua* = 2
bancomat* = 1
notificăr*|notificare = 1
ecran alb|negru|albastru = 2
baz* de date = 1
conexiun* = 3
convorbir* .. întrerup*|cad = 2
decodor*|receptor*|televizi*|canal* = 1
automat*|aparat* .. bilet*|card*|validat* = 2

[category privacy]
date* .. person*|caracter = 3
gdpr|anspdcp|rgpd = 3
confidențial* = 2
  + ați încălcat confidențialitatea
cnp|cnpul|buletin*|pașaport* = 2
copi* .. buletin*|carte*|pașaport* = 2
intrat|accesat|spart .. cont*|contul = 3
cont* .. spart|hackuit|hackuit*|accesat|compromis* = 3
hack* = 2
fraud* = 3
escroc* = 1
phishing|spoofing|clonat* = 3
furt* de identitate|identității = 3
identitat* = 2
numele meu .. credit*|contract*|cont*|împrumut* = 3
credit*|contract*|împrumut*|abonament* .. pe numele meu|lui|ei|mamei|tatălui = 3
dat|trimis|divulgat|transmis .. date*|adres*|număr*|telefonul|dosar* .. altcuiva|altei|altui|străin*|fost* = 3
date*|adres*|număr*|dosar* .. alt* client*|persoan* = 3
scurgere*|scurs* .. date = 3
șterg* .. date|datele|contul = 3
fără .. acord*|consimțământ* = 2
apel*|sun*|mesaj*|sms* .. marketing|publicitar*|reclam* = 2
  ! publicitat* mincinoas*
semnătur* .. fals*|falsific* = 3
tranzacți* .. recunosc|recunoscut|făcut|autoriz* = 2
camer* .. filmat|supraveghere|ascuns* = 2
diagnostic*|analiz*|rețet* .. altcuiva|tare|public|auzit = 2

[category safety]
luat foc = 3
incendi* = 3
foc|fum|flăcări|flacără|scântei* = 2
  ! dau|dăm foc
electrocut*|curentat* = 3
explodat*|exploda|explozi*|explodeaz* = 3
  ! răbdar* .. explod*
arsur*|opărit*|ars la|mâna|degete* = 3
m|s|ne am|a rănit|accidentat|tăiat|lovit|fracturat|opărit|ars|intoxicat|înecat|curentat = 3
rănit*|răni|răn*|sânge* = 2
sângera* = 3
fractur*|entors*|cusut*|copci = 2
căzut .. cap|scar*|picior|mână = 2
alergi*|alergen* = 3
anafilact*|alune|gluten*|arahide = 2
intoxic* = 3
toxiinfecți* = 3
vomit*|vărsat*|diare* = 2
cioburi|ciob|sticlă .. mâncar*|salat*|borcan*|gur*|iaurt* = 3
pericol*|periculo* = 2
urgenț*|smurd|ambulanț*|112 = 2
curent*|curentează = 1
miros* .. gaz*|ars|plastic = 3
scurgere* de gaz* = 3
monoxid = 3
frân* .. nu|ceda*|lăsat = 3
mușcat*|câine* .. mușcat = 2
alunec* = 2
înec*|sufoc* = 2
accident* = 2
  ! accidental
insalubr*|șoarec*|șobolan*|gândac* = 2
doz* greșit* = 3
medicament* greșit* = 3
iritați*|bășici|urticari*|umflat* = 2
  ! umflat* .. factur*|preț*
rechem* = 2

[tone upset]
revoltat*|indignat*|furios*|furioas*|supărat*|nervos*|nervoas*|enervat*|exasperat*|disperat*|scandalizat* = 3
revoltător*|revoltătoare|scandalos*|scandaloas*|inadmisibil*|inacceptabil*|intolerabil* = 3
rușine = 2
  ! mi|îmi e|este|era rușine
rușinos*|strigător* la|jalnic*|penibil*|lamentabil* = 2
bătaie de joc = 3
vă|își|ne|va bateți|bat|bate joc = 3
jignitor*|umilitor*|umilință = 1
m am|ne am săturat = 3
sătul*|sătui* = 2
nu mai suport|pot|rezist|am = 2
  ! nu mai pot|am .. intra|loga|autentific*|acces*
răbdar* = 1
  ! mulțum* .. răbdar*
am ajuns la capătul|limita = 2
scos din minți|sărite|fire = 3
cum e|este|se poate posibil = 2
cum e posibil = 3
e|este de necrezut|neconceput|incredibil = 2
incredibil|nemaipomenit|nemaiîntâlnit|nemaivăzut|halucinant = 2
cât de greu = 2
felicitări|bravo = 2
halal = 3
țeapă|țepar*|teapa = 2
cea mai proastă|slabă|rea|mare dezamăgire|experiență = 2
dezastru|dezastruos|catastrof* = 2
coșmar* = 2
bătaia de joc = 3
hai odată|pe bune|serios acum = 2
nu vă e rușine = 3
să vă fie rușine = 3
înșel* = 1
plâng*|plâns = 1
disper* = 2
chiar nu = 1
bani* aruncați = 1
fur|furt|furați|jaf|jefu* = 2

[tone rude]
dracu*|draci|drace = 2
  ! lua|ia|ducă|duceți|du|marș .. dracu*
naiba|naibii = 2
rahat*|căcat*|căcăn* = 3
  ! rahat* turcesc
pula|pulă|pulii|puli|pla|plm = 3
pizd* = 3
fut|futu|futut*|fute = 3
  ! fut|futu|fute|futui .. mă|va|vă|mama|morții|gura
mortii|morții mei|lui|lor = 3
cur|curu|curul = 2
pișa*|piș = 3
mizerie|mizerii|mizerabil* = 2
  ! mizeri* .. camer*|scar*|gunoi*|baie
jeg|jegul|jegoș*|jegoas* = 2
gunoi de = 3
firmă|companie|magazin|bancă|servicii de .. doi|trei lei|bani = 3
de doi|trei lei|bani = 2
porcări* = 3
prostii|prostia|prostie|tâmpeni*|tâmpenii|aberați*|idioțeni* = 2
balamuc|circ|cocină|bâlci|glumă proastă = 2
firmă|companie|bancă|magazin .. țepe|țepari|hoți|fantomă = 2
băga* .. undeva|fund|fundul|cur = 3
la|de mișto = 2
căca* = 3
m am|ați căcat|pișat = 3
dați vă seama|naibii = 1
mă lăsați|lași|slăbiți = 1
vax|varză|labă = 2
rahatul|căcatul vostru|ăsta = 3
stați|freca* degeaba|menta|duda = 2
  + toată ziua frecați menta
vrăjeal*|gargar*|bășin*|bullshit = 2

[tone abusive]
idiot*|idioat*|idioț* = 3
  ! a|au|m|mi|ne făcut|numit|zis|spus|strigat .. idiot*|idioat*
  ! numit|zis|spus|strigat|urlat|făcut .. idiot*|idioat*|idioț*
  ! idioțeni*
  ! pentru|de idioți
  + sunteți niște idioți
  + idiotule, răspunde la telefon
  - curierul dumneavoastră m-a făcut idiot
  - mi-a spus că sunt idioată
cretin*|imbecil*|tâmpit*|debil*|retardat*|handicapaț*|handicapat|handicapatule|oligofren*|dement*|cretinoid* = 3
  ! numit|zis|spus|strigat|urlat|făcut .. cretin*|imbecil*|tâmpit*|debil*|retardat*|handicapat*|dement*
  ! reclam*|aplicați*|robot*|regul*|procedur*|sistem* .. cretin*|imbecil*|tâmpit|tâmpită|debil*
  ! loc*|persoan*|cu|este|sunt|copil*|fiul|fiu|fiica handicap*
  ! debilitat*|demență
  + cretinilor, vreau banii
  + o imbecilă la telefon
  - vânzătorul mi-a zis că sunt tâmpit
  - regulamentul vostru e tâmpit
  - fiul meu este handicapat
sunteți|ești|niște .. tâmpiți|tâmpiților = 3
  + sunteți tâmpiți cu toții
  - ne credeți tâmpiți?
prost|prostul|proastă|proasta|proști|proștilor|prostule|proasto|proștii|prostălă*|prostan* = 2
  ! proast* calitate|experienț*|impresi*|servici*|glum*|stare|alegere|imagin*|semnal*|rețea*|zi|idee|comunic*|organiz*|traducere|servire|firm*|decizi*
  ! calitate*|glum*|servici*|servire*|semnal*|experienț*|firm*|aplicați*|compani* .. proast*|prost
  ! funcționează|merge|merg|lucrat*|montat*|făcut*|lipit*|reparat*|ambalat*|organizat*|scris*|simt|simțit|simțeam|foarte|așa|atât|mai|lucrează|miroase|mirosea|calibrat*|tradus*|izolat* prost
  ! cea|cel|cele mai proast*|prost|proaste
  ! de|fac|faci|faceți|crede|credeți|luați|iei|ia|iau|ne|mă|m|face|făcut|zis|spus|numit prost|proastă|proști|proasta
  ! zis|spus|numit|strigat .. prost|proastă
  + prostul ăla de la ghișeu
  + proștilor, ați greșit factura
  + ești proastă
  - cea mai proastă experiență
  - aparatul funcționează prost
  - m-a făcut proastă
bou|boul|boule|boilor|boii|vacă|vaca|vaco = 3
  ! carne de vacă|bou
  ! lapte* de vacă
  ! grăsim* .. vac*
  ! făcut|zis|spus|numit|strigat .. bou|vacă
  ! vaca|vacă|vaci|boul .. fătat|lapte|grajd|mulg*
  ! vaca|boul mea|meu|noastră
  + boule, citește contractul
  + vaca aia de la recepție
  - lapte de vacă expirat
  - m-a făcut vacă în fața copiilor
nesimțit*|nesimțiț* = 2
  ! făcut|zis|spus|numit|strigat .. nesimțit*
  ! mod|gest|comportament|fel nesimțit
  + sunteți niște nesimțiți
  + nesimțita de la casă
  - mi-a spus că sunt nesimțită
ești|sunteți|sînteți .. niște nenorociți|neisprăviți|nespălați|mincinoși|escroci|hoți|bandiți|borfași|țepari|jigodii|javre|animale|căcați|paraziți|lepre|gunoaie|leneși|lași|ticăloși|neterminați|ratați|penali = 3
  + sunteți niște nenorociți
nenoroci|nenoroci* = 2
  ! nenorocit* de|ăsta|asta|al|a .. telefon|aplicați*|colet*|frigider*|factur*|robot*|zi
  ! nenorocire*|nenorociri
  ! nenorocit* ăsta|ăla de telefon|colet|frigider|aparat
  ! zi|telefon*|aplicați*|colet*|aparat*|lucru nenorocit*
  ! colet*|telefon*|aplicați* .. nenorocit*
  + nenorociților
  + nenorocita aia de la call center
  - nenorocitul ăsta de telefon
hoț|hoții|hoți|hoților|hoțule|hoțomani*|hoață = 2
  ! de|împotriva|din|antifurt hoți|hoț|hoții
  ! făcut|numit|zis|spus|strigat|acuzat|tratat .. hoț|hoață|hoți
  ! ca pe|un hoț|hoți|o hoață
  ! furat|spart .. hoț*
  ! hoții|hoțul .. mi|au furat|spart|intrat
  + hoților, dați-mi banii înapoi
  + niște hoți ordinari
  - paznicul m-a făcut hoț
  - hoții mi-au furat bicicleta
escrocilor|escroci|escrocii|țeparilor|bandiților|borfașilor|tâlharilor|ticăloșilor|mincinoșilor|leneșilor|jigodi*|javră|javre|javrelor|lepr*|scursur*|lichel*|otreap*|lepăd*|scârb* = 3
  ! victim*|de|unor|niște escroci|escrocilor .. sunat|online|internet
  ! mi|e|este scârbă
  ! scârbă de
  + escrocilor
  + ce javre sunteți
  - mi-e scârbă de situația asta
neisprăviț*|neisprăvit*|nespălat*|nespălaț*|neterminat*|neterminaț* = 2
  ! lucrar*|montaj*|reparați*|farfuri*|tacâm*|fruct*|vas*|vase|legum*|fața* .. nespălat*|neterminat*
  ! rămas*|lăsat* neterminat*|neisprăvit*
  + neisprăviții voștri de montatori
  - lucrarea a rămas neterminată
curv*|curvă|târf*|târfă|parașut*|pipiț*|scroaf* = 3
  ! făcut|numit|zis|spus|strigat .. curvă|târfă|scroafă
  + curva aia de la telefon
  - șoferul vostru mi-a zis curvă
muie|muist*|muiști*|sugi|sugeți|labagi*|bulangi*|poponar* = 3
  ! zis|spus|strigat|scris|arătat .. muie
  + muie vouă
  + muiștilor
  - șoferul a strigat muie la mine
mă ta|tii|tă = 3
  ! zis|spus|strigat|băgat|înjurat|urlat|trimis .. mă ta|tii
  + du-te-n mă-ta
  - șoferul m-a trimis în mă-ta
mama ta|voastră|lor|voastre = 2
  ! cum|ce|cu mama ta
  + în mama voastră de hoți
morții|mortii|morți|mortii mătii|mă|tăi|voștri|vostri|tai = 3
  + futu-vă morții mătii
futui|futu|fut .. mă|va|vă|mama|morții|gura|ți|te = 3
  + vă fut mama la toți
  + futu-vă gura voastră
să vă|te|va ia|ieie|bată|mănânce|trăsnească dracu*|naiba|dumnezeu|cancer* = 3
  + să vă ia dracu pe toți
du|duceți|marș|plecați .. dracu*|naibii|pizda|pula|mama|mă = 3
  ! zis|spus|trimis .. du|duceți
  + duceți-vă dracului
  + marș în mă-ta
  - mi-a zis să mă duc dracului
țigan*|cioar*|cioroi*|bozgor*|jidan*|jidov*|poponar* = 2
  ! făcut|numit|zis|spus|strigat|pentru .. țigan*|cioară|bozgor*
  ! sunt|suntem|fiind|eram .. țigan*
  ! ca|de|pe țigan*
  + țigani împuțiți ce sunteți
  - mi-a zis că sunt țigancă și că să plec
  - m-a făcut bozgor
dobitoc*|dobitoac*|bădăran*|mârlan*|țărănoi*|țoap*|gunoaie|gunoaielor|nemernic*|ticălos*|ticăloș*|împuțit*|împuțiț*|labă|analfabet*|analfabeț*|troglodit*|maimuț*|măgar*|măgărui*|porc*|animalelor|animalule = 2
  ! carne*|cotlet*|friptură|ceafă|mușchi .. porc
  ! porcări*
  ! porc|porci|porcul crescut|meu|mei|la
  ! măgar*|porc*|maimuț* .. pluș|jucări*|tăi*
  ! făcut|numit|zis|spus|strigat .. dobitoc*|măgar*|porc|bădăran*|analfabet*|maimuț*|țoap*
  ! pește|carne*|mâncare*|miros|apă împuțit*
  + dobitocilor
  + bădăranul de la ghișeu
  + niște măgari
  - ceafă de porc stricată
  - m-a făcut analfabetă
cap sec|pătrat = 3
  + cap sec ce ești
creier de|cât găin*|muscă|nuc* = 3
  + au creier de găină
n|nu ai|aveți|are|au .. creier*|minte|neuroni = 2
  ! n|nu am minte|creier
  ! minte .. numărul|ce|că
  + n-aveți pic de creier
nu ești|sunteți bun*|buni|capabil* de nimic = 2
  + nu sunteți buni de nimic
  - nu sunt bun de nimic, mi-a spus
incompetenț*|incapabil*|analfabeț*|leneș*|puturoș* = 1
  ! incompetenț* funcțional
  + incompetenților
putoar*|puturos*|paraziț*|trântor* = 2
  ! paraziț* .. intestin*|câine*|legum*|pisic*
  + trântorilor
gura|fleanca|clanța ta|voastră|aia = 2
  ! din|în gura ta
  + închide-ți fleanca ta
scuip* .. pe|în voi|față|tine|ochi = 3
  ! a|m|ne scuipat
  + vă scuip în față
  - paznicul m-a scuipat în față
bețiv* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. bețiv*
  ! vecin*|nuntaș*|client*|oaspeț*|grup*|turiști|soțul .. bețiv*
  + recepționerul, un bețiv fără rușine
  + bețivanilor
  - vecinul bețiv face scandal
șarlatan*|impostor*|potlogar*|pungaș*|coțcar*|pezevenghi*|pehlivan*|pișicher*|papugi*|ciorditor*|găinar|găinari|găinarilor|găinarul|găinarule|mafiot*|tâlhar*|bandiți|bandit|banditul = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. șarlatan*|impostor*|potlogar*|pungaș*|coțcar*|pezevenghi*|pehlivan*|pișicher*|papugi*|ciorditor*|găinar|găinari|găinarilor|găinarul|găinarule|mafiot*|tâlhar*|bandiți|bandit|banditul
  ! șarlatanie
  ! victim*|unor|împotriva .. șarlatan*|impostor*|pungaș*|tâlhar*
  ! numele|date* .. impostor*
  + șarlatanilor cu firmă
  + un pungaș de agent
  - m-a numit șarlatan
lipitorilor|lipitori|lipitoare|păduchi|păduchilor|păduche|limbric*|ploșnițelor|viermilor|vierme|paraziților|parazitule|râmelor|larvelor = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. lipitorilor|lipitori|lipitoare|păduchi|păduchilor|păduche|limbric*|ploșnițelor|viermilor|vierme|paraziților|parazitule|râmelor|larvelor
  ! păr|cap|copil*|câin*|cățel*|pisic*|analiz*|litere|scris|bucăt*|făin*|fruct* .. păduch*|limbric*|vierme|lipit*
  ! păduchi|limbric* .. copil*|păr|grădiniț*|școal*|câin*
  + lipitorilor, lăsați-ne
  + un păduche cu funcție
cămătar*|milog*|cerșetor*|boschetar*|golan*|derbede*|haiman*|vagabond*|pușlama*|secătur*|pramati*|hahaler*|lepădătur*|scârnăvi*|scarnav*|drogat*|drogați*|pușcăriaș* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. cămătar*|milog*|cerșetor*|boschetar*|golan*|derbede*|haiman*|vagabond*|pușlama*|secătur*|pramati*|hahaler*|lepădătur*|scârnăvi*|scarnav*|drogat*|drogați*|pușcăriaș*
  ! cerșetor*|boschetar*|drogaț* .. scar*|bloc*|dorm*|parc
  ! un grup|niște golani|derbedei .. spart|furat
  + niște cămătari în costum
  + derbedeule de la pază
  - m-a numit cerșetoare
șobolan*|șerpi|șarpe|șarpele|viper*|scorpi*|năpârc*|hien*|vulturi|corbi|reptil*|lindin*|gușter*|broască|broscoi|moluscă|ameb*|dihani* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. șobolan*|șerpi|șarpe|șarpele|viper*|scorpi*|năpârc*|hien*|vulturi|corbi|reptil*|lindin*|gușter*|broască|broscoi|moluscă|ameb*|dihani*
  ! șobolan* .. bucătări*|magazin*|depozit*|pivniț*|scar*|subsol*|bloc*
  ! bucătări*|depozit*|pivniț*|scar*|subsol*|bloc*|ghen*|curte*|văzut|mort|doi|trei|lăd*|ogor* .. șobolan*|șarpe*|șerpi|broască
  ! piele|pește|zodi* .. șarpe|scorpi*
  ! scorpion*
  ! broască .. ușă|ușa|yală|țestoas*
  ! viper* .. mușcat
  ! mușcat .. viper*
  + casiera e o viperă
  + șobolanule cu cravată
zgripțuroaic*|cotoroanț*|baborniț*|hoașc*|hârca|vrăjitoarea|scorpie|scorpia|mahalagi*|muierea|muierile|muiere|fufă|fufe|fufelor|pițipoanc*|panaramă|pițiponc*|matracuc*|tuto|toanta|toantă|toante|toantelo*|tontă = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. zgripțuroaic*|cotoroanț*|baborniț*|hoașc*|hârca|vrăjitoarea|scorpie|scorpia|mahalagi*|muierea|muierile|muiere|fufă|fufe|fufelor|pițipoanc*|panaramă|pițiponc*|matracuc*|tuto|toanta|toantă|toante|toantelo*|tontă
  ! muiere|muierea .. casei|mea
  + babornița de la registratură
  + o toantă la telefon
tont|tontul|tontule|tonți|tonților|tonțo*|nătără*|nătâng*|nătaf*|nătăfl*|netot*|prostov*|prostăn*|prostăl*|gogoman*|bleg|blegi|blegule|bleagă|mototol*|molâi*|mămăligi|mămăligă|fleț|fleți|fraier|fraieri|fraierule|fraierilor|tălâmb*|tăntăl*|tolomac*|dobitoac*|găgăuț*|năuc|năuci|năucilor|năucule|haplea|bezmetic*|zevzec*|zurliu|țicnit*|sonat*|nebunilor|nebunule|ageamii|ageamiu|ageamiilor = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. tont|tontul|tontule|tonți|tonților|tonțo*|nătără*|nătâng*|nătaf*|nătăfl*|netot*|prostov*|prostăn*|prostăl*|gogoman*|bleg|blegi|blegule|bleagă|mototol*|molâi*|mămăligi|mămăligă|fleț|fleți|fraier|fraieri|fraierule|fraierilor|tălâmb*|tăntăl*|tolomac*|dobitoac*|găgăuț*|năuc|năuci|năucilor|năucule|haplea|bezmetic*|zevzec*|zurliu|țicnit*|sonat*|nebunilor|nebunule|ageamii|ageamiu|ageamiilor
  ! mă|m|ne|mi|de|ca|unui|fiecare|sunt|luat|luați|luat .. fraier|fraieri|nătăr*|năuc|tont
  ! mămăligă|mămăligi .. sarmal*|brânz*|smântân*|porți*
  ! porți*|sarmal*|brânz* .. mămăligă
  + nătărăule
  + niște mămăligi adormite
  - m-ați luat de fraier
neam|neamuri prost|proaste|traist* = 3
  + neam prost la ghișeu
mitocan*|ghiolban*|bădăran*|mojic*|cocalar*|mocofan*|necioplit*|grobian*|țopârlan*|parvenit*|ciocoi* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. mitocan*|ghiolban*|bădăran*|mojic*|cocalar*|mocofan*|necioplit*|grobian*|țopârlan*|parvenit*|ciocoi*
  ! ghiolban* .. adres*
  + un mitocan la volan
șmecheri|șmecherilor|șmecherul|șmecheraș*|șmecherule = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. șmecheri|șmecherilor|șmecherul|șmecheraș*|șmecherule
  ! de șmecheri
  + șmecherilor
ești|sunteți|e|este|niște|un|o jegos|jegoși|jegoasă|jeg|gunoi|gunoaie|zdreanță|zdrențe|cârpă|cârpe|nulitate|nulități|zero|rușine|epavă|scursură|drojdie = 2
  ! e|este|un|o|niște .. jegos|jegoasă|gunoi|jeg|zdreanță|cârpă .. camer*|bai*|produs*|firm*|aplicați*|haine|rochi*
  ! e|este .. rușine|zero|o|un
  ! rochi*|tricou*|bluza|prosop*|camer*|baie|hotel*|firma|aplicați*|produs*|patul|marfa .. e|este|un|o
  ! o rușine|zero
  ! un|e|este|o zero
  + sunteți niște nulități, e un jeg
șofer*|curier*|taximetrist*|agent*|operator*|vânzăt*|casier*|doctor*|patron*|director*|chelner*|paznic*|meșter*|recepți*|individ* .. jegos|jegoasă|nespălat*|împuțit*|bețiv*|nesimțit*|beat|criță|puturos|nenorocit|obraznic*|neobrăzat*|libidinos*|mincinos|mincinoasă|agramat*|needucat*|scârbos*|analfabet* = 1
  ! haine|mașin* .. șofer*
  ! zis|făcut|numit .. nesimțit*|nespălat*|obraznic*
  + șoferul, jegos, nesimțit
mincinos|mincinosule|mincinoși|mincinoșilor|mincinoasă|mincinoase|mincinoaso|mincinoaselor|minciunos* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. mincinos|mincinosule|mincinoși|mincinoșilor|mincinoasă|mincinoase|mincinoaso|mincinoaselor|minciunos*
  ! reclam*|ofert*|anunț*|publicitate|etichet*|descri*|mărtur*|fotografi*|promo*|pliant*|declarați* .. mincinos|mincinoasă|mincinoase|mincinoși
  + mincinoaselor
  + un mincinos patentat
  - reclamă mincinoasă
hoață|hoațe|hoațelor|hoațo|hoțoman*|hoțesc = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. hoață|hoațe|hoațelor|hoațo|hoțoman*|hoțesc
  ! ca pe .. hoață
  ! mă|m|ne .. hoață
  + hoațelor
criminalilor|ucigașilor|călăilor|măcelarilor|criminalule|sadicilor|casapilor|casap|torționaril* = 2
  + călăilor
psihopat*|maniac|maniacul|maniaci|obsedat*|libidin*|pervers|perversul|perverși|perversule|pedofil*|schizofrenic*|isteric*|nebuna|nebunul|nebunii|scrântit*|psihopați* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. psihopat*|maniac|maniacul|maniaci|obsedat*|libidin*|pervers|perversul|perverși|perversule|pedofil*|schizofrenic*|isteric*|nebuna|nebunul|nebunii|scrântit*|psihopați*
  ! nebunii* .. de
  ! nebunul .. satului
  + isterica de la ghișeu
  + e un libidinos
agramat*|incult|inculți*|inculta|semidoc*|ignoranților|ignoranți|needucați*|mongoloi*|mongolilor|autiștilor|subdezvolt*|tâmpițel*|retardații* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. agramat*|incult|inculți*|inculta|semidoc*|ignoranților|ignoranți|needucați*|mongoloi*|mongolilor|autiștilor|subdezvolt*|tâmpițel*|retardații*
  + ce agramat le scrie
redus|reduși|redusă|reduse|redusule|handicap*|debil* mintal|mintali|mental|la|cu = 2
  ! preț*|tarif*|program .. redus|reduse
  ! redus|reduse la|cu
  ! handicap* la|cu|mintal
  ! handicap mintal .. certificat
  + reduși mintal
bătut|bătuți|bătută|căzut|căzuți|sărit|sonat|dus|duși|lovit|loviți|tari|tare|greu|grei|reci|bolnav|bolnavi|sec|seci|stricat|stricați|creț* în|la|de|cu cap|bilă|minte|leucă|cerebel = 2
  ! lovit|lovită|căzut .. la cap .. spital|sânge*|copil*|perete*|eu
  ! copil*|mama|m|mă|am|s|a|mi .. lovit|căzut|lovită .. cap
  ! bolnav .. la cap .. mama
  + sunteți bătuți în cap
  + e dus cu capul, e căzut în cap
cap|capete|minte|creier de lemn|varză|piatră|găină|oaie|bostan|muscă|pește|rață|bou|dovleac|beton|curcă|păpușă|ciubăr = 3
  ! cap de varză|pește|bostan .. kg|kilogram*|putred*|comand*
  + cap de lemn ce ești
minte|creier|mintea .. cât|ca o|un|de găină|nucă|purice|muscă|bob|furnică|pui|vrabie|gâscă = 3
  + creier cât o nucă
ratat|ratatul|ratatule|ratați|ratații|ratată|ratata|rataților|ratato|looser*|loser*|fracasat* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. ratat|ratatul|ratatule|ratați|ratații|ratată|ratata|rataților|ratato|looser*|loser*|fracasat*
  ! livrar*|întâlnir*|termen*|tentativ*|sfârșit|montaj*|tort*|culoare*|vopsi*|programare|ocazi*|examen*|zbor*|avion|legătur*|coafur*|tuns*|fotografi*|vacanț*|conexiun*|am|mi .. ratat|ratată|ratați|rata*
  ! am|au|a|ați|mi ratat
  + ratatul ăla de manager
  - am ratat zborul
nenoroc*|nenorociți|nenorocito|nenorocitule|nenorociților|nenorociții|nenorocita = 2
  ! nenorocir*|nenoroceal*
  ! m|ne|mi|l ați|a|au nenoroc*
  ! nenorocit* de .. colet*|telefon*|aplicați*|aparat*|produs*|servici*|site*|robot*|sistem*|mâncar*|mirosi|calitate|factur*|canapea*|camer*|zi|loc
  ! colet*|telefon*|aplicați*|aparat*|produs*|servici*|site*|robot*|sistem*|mâncar*|mirosi|calitate|factur*|canapea*|camer*|zi|loc .. nenoroc*|nenorociți|nenorocito|nenorocitule|nenorociților|nenorociții|nenorocita
  + nenorocita de la etajul doi
scârbă|scârbe|scârbelor|scârbo|scârbos|scârboasă|lichele*|lichea*|javre*|jigodi*|potai*|potăi*|cățea|cățele|cățelelor|cățelo|cățeaua|javr* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. scârbă|scârbe|scârbelor|scârbo|scârbos|scârboasă|lichele*|lichea*|javre*|jigodi*|potai*|potăi*|cățea|cățele|cățelelor|cățelo|cățeaua|javr*
  ! mi|e|este|îmi|de|cu|ne scârbă
  ! gust*|miros*|mâncar*|camer*|toalet*|baie*|textur*|ap* .. scârbos|scârboasă
  ! scârbos|scârboasă .. gust*|miros*|mâncar*|camer*|baie*
  ! cățea|cățele|cățeaua .. mea|meu|noastr*|steriliz*|pui|rasă|femel*
  ! mea|noastră|o cățea|cățele|cățeaua|cățelele .. stat|rămas|plimbat|tunsă
  + cățeaua aia de la relații
  + e o scârbă
vite|vită|boi|vaci|capre|găini|gâscă|gâște|curcă|curci|catâr*|măgar|măgari|porci .. ce|care|sunteți|ești|bătrână|dracului = 1
  ! carne*|friptură|lapte*|brânz*|ouă|ouăle|ferm*|grajd*|stân* .. vit*|porc*|capr*|găin*
  ! vită|porc|găini .. kg|lei|carne|fermă
  + măgari ce sunteți
vacilor|porcilor|boilor|vitelor|gâștelor|găinilor|curcilor|caprelor|măgarilor|catârilor|oilor|animalelor|dobitoacelor|porcule|măgarule|boule|vaco|scroafo|catârule|curco|gâsco|capro|proasto|grasă|graso|grasule|grasa|borțos* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. vacilor|porcilor|boilor|vitelor|gâștelor|găinilor|curcilor|caprelor|măgarilor|catârilor|oilor|animalelor|dobitoacelor|porcule|măgarule|boule|vaco|scroafo|catârule|curco|gâsco|capro|proasto|grasă|graso|grasule|grasa|borțos*
  ! carnea|carne|hran*|mâncare*|hrana .. porcilor|boilor|vitelor|găinilor|oilor|animalelor|caprelor
  ! hran*|medicament*|cabinet*|transport*|adopți*|protecți*|iubitor* .. animalelor
  ! drepturil* animalelor
  ! varză|murătură|brânză|smântână|parte* grasă
  + porcilor
  + grasa de la casă
putori|putorilor|putoare|putoarea|puturoșilor|puturoși|leneșilor|leneși|leneșul|leneșule|leneșa|trântorilor|trântori|incapabililor|incapabilule|incapabili|incompetenților|incompetenți|incompetentule|incompetento|nepricepuților|nepricepuți|neputincioșilor|impotenților|nesimțiților|nerușinaților|neobrăzaților|nerușinatule|obraznicilor|obrăznicăt*|neobrăzat*|nerușinat* = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. putori|putorilor|putoare|putoarea|puturoșilor|puturoși|leneșilor|leneși|leneșul|leneșule|leneșa|trântorilor|trântori|incapabililor|incapabilule|incapabili|incompetenților|incompetenți|incompetentule|incompetento|nepricepuților|nepricepuți|neputincioșilor|impotenților|nesimțiților|nerușinaților|neobrăzaților|nerușinatule|obraznicilor|obrăznicăt*|neobrăzat*|nerușinat*
  ! fost|sunt|mă|că .. obrăznic*|neobrăzat*
  ! minciun*|preț*|comision*|tax*|mod|fel nerușinat*
  + incapabililor
  + obrăznicătura de la ghișeu
  ! putoare .. gunoi*|canal*|bloc*|cămin*
două mâini stângi = 3
  + meșter cu două mâini stângi
blestemaților|afurisiților|spurcaților|spurcatule|ipocriților|iudelor|fariseilor|fățarnicilor|vânduților|trădătorilor|mizerabililor|mizerabilule|penibililor|tupeiștilor|nesătuilor|zgârciobi|lacomilor|zgârciților|jecmănitorilor|profitorilor|profitori|căpcăun*|vampirilor = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. blestemaților|afurisiților|spurcaților|spurcatule|ipocriților|iudelor|fariseilor|fățarnicilor|vânduților|trădătorilor|mizerabililor|mizerabilule|penibililor|tupeiștilor|nesătuilor|zgârciobi|lacomilor|zgârciților|jecmănitorilor|profitorilor|profitori|căpcăun*|vampirilor
  + mizerabililor
sunteți|ești|sînteți|santeti niște|un|o|toți|doar|ditamai|numai|cei|cea|cel .. hoț*|prost*|proști|proast*|bou|boi|vac*|mârl*|jeg*|nesimț*|incompet*|escroc*|tâmp*|idio*|mizerabil*|penibil*|ratat*|ratați|minciun*|mincino*|nenoroc*|bandiț*|ordinar*|scârb*|lepr*|lași|gunoi*|nimic*|nulit*|animal*|bestii|oportun*|ciudaț*|caraghios*|caraghioși|jalnic*|neadevăr* = 2
  ! ne|mi|m|mă .. zis|spus .. sunteți|ești
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. sunteți|ești|sînteți|santeti niște|un|o|toți|doar|ditamai|numai|cei|cea|cel .. hoț*|prost*|proști|proast*|bou|boi|vac*|mârl*|jeg*|nesimț*|incompet*|escroc*|tâmp*|idio*|mizerabil*|penibil*|ratat*|ratați|minciun*|mincino*|nenoroc*|bandiț*|ordinar*|scârb*|lepr*|lași|gunoi*|nimic*|nulit*|animal*|bestii|oportun*|ciudaț*|caraghios*|caraghioși|jalnic*|neadevăr*
  ! mi|a|ne zis|spus .. ești|sunteți
  + sunteți niște caraghioși
*ilor|*elor|*ule|*oilor ce|de ești|sunteți|sînteți = 3
  + nătăfleților ce sunteți
prost|proastă|proști|proaste|tâmpit|tâmpiți|tâmpită|nesimțit*|nesimțiți ca|de|cu noaptea|bâta|oaia|bubui*|cizma|lemnul|dai|gard*|tractor*|boul|ciubota|diplom*|tot|ce = 3
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. prost|proastă|proști|proaste|tâmpit|tâmpiți|tâmpită|nesimțit*|nesimțiți ca|de|cu noaptea|bâta|oaia|bubui*|cizma|lemnul|dai|gard*|tractor*|boul|ciubota|diplom*|tot|ce
  + proastă ca noaptea
  + prost de bubuie
prostule|proasto|proștilor|proștii|proștilo|prostul|proasta|proastelor|proastele|prostălău*|prostovanca = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. prostule|proasto|proștilor|proștii|proștilo|prostul|proasta|proastelor|proastele|prostălău*|prostovanca
  ! pe|la|cu prostul|proasta .. fac
  ! face|fac|faci|facem|pe prostul|proasta
  ! proasta|proastele|prostul calit*|servici*|organiz*|comunic*|experi*|izol*|informare|gestion*
  + proasta aia de la informații
mucoșilor|plodule|puștiul|pițifelnic*|pârlit|pârliț*|înfumurat*|scrobit*|îngâmfat*|încrezut*|aroganților|fătuca|cucoana|cocoțat* = 1
  ! pârlit* .. colet*|telefon*|aplicați*|aparat*|produs*|servici*|site*|robot*|sistem*|mâncar*|mirosi|calitate|factur*|canapea*|camer*|zi|loc
  + mucoșilor de la suport
mucosul|mucosule|mucoșilor|mucoasa|mucoșii|pârliților|pârlitul|mațe|coate fripte|goale = 2
  + un coate-goale
bestie|bestii|bestiilor|brutelor|brutele|brută|monștrilor|satrap*|zbir|zbiri|zbirilor|neoameni|neomule = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. bestie|bestii|bestiilor|brutelor|brutele|brută|monștrilor|satrap*|zbir|zbiri|zbirilor|neoameni|neomule
  + bestiilor
hoț|hoți|hoții|hoțul|hoților|hoțule .. ordinar*|ordinari|buzunare|codru|antet|acte|patron*|taximetrist*|vostru|voștri|cu|dracului|ce|legal*|nenoroc*|miz* = 2
  ! hoț* .. furat|intrat|spart
  ! de|împotriva|din hoț*
  ! făcut|numit|zis|ca|drept .. hoț|hoți
  + hoți de buzunare
  + hoțul vostru de meșter
blestem*|blesteme .. vă|te|copiii|neam*|pe = 2
  ! blestem* .. zi*|aplicați*
  + vă blestem pe toți, blestemul vă ajungă, blestem pe voi
pupă*|pupați*|linge*|suge*|mâncați*|mănâncă*|beliți*|belește .. cur|curul|fund*|pula|rahat|căcat|dos* = 3
  ! lăsat
  + pupați-mă în cur
băi|mă|bă|bre|hei|alo .. prost*|proști*|idio*|bou*|tâmp*|cretin*|animal*|nesimț*|hoț*|dobitoc*|țăran*|jegos*|retard*|analfabet* = 3
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. băi|mă|bă|bre|hei|alo .. prost*|proști*|idio*|bou*|tâmp*|cretin*|animal*|nesimț*|hoț*|dobitoc*|țăran*|jegos*|retard*|analfabet*
  ! mă|m .. face*|consider*|simt|simțit|crede*|luat|luați|fac
  ! mă|m .. ia|iau|ține*|trat*
  + băi hoțule, băi hoților
  + bă nesimțitule
țăranilor|țăranule|ciobanilor|ciobanule|țărănoilor|opincarilor|mârlanilor|țoapelor|țoape = 2
  + ciobanilor
mucos|mucosul|mucosule|mucoșii|mucoasă|mucoasa = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. mucos|mucosul|mucosule|mucoșii|mucoasă|mucoasa
  + un mucos de casier
zgârciob*|nătărăi*|natarai*|mucegăiților|cretinule|lichea|curcă = 2
  ! făcut|numit|zis|spus|strigat|urlat|țipat|poreclit|înjurat .. zgârciob*|nătărăi*|natarai*|mucegăiților|cretinule|lichea|curcă
  + zgârciobilor
  + natarailor
bătrână|bătrâno|acră|înăcrită|vopsit*|ofilit*|puturoas*|acritură|acrituri|înțepată curc*|vac*|scorpi*|viper*|gaiț*|hoașc* = 2
  + acritură vacă, vopsită viperă
curcă|vacă|gaiță|viperă|scorpie|cioară|capră|gâscă bătrână|înăcrită|vopsită|proastă|grasă|urâtă|acră|plouată = 3
  + o gâscă proastă la ghișeu
creier are|el|ea .. cât|ac|gămălie = 2
  + creier are cât un ac
bag|băga|bag .. în mă|pizda|mama sa|mă|măsii|mamă|mati|matii|voastră|lor = 3
  ! zis|spus|băgat|strigat .. mă
  + vă bag în mă-sa
  + vă bag în pizda mă-sii
  - bag mașina în service la mama mea
jegoșilor|jegosule|jegoaso|jegoaselor|jeguri|jegurilor|nespălaților|nesimțiților|mizerabililor|mizerabilule|scârboșilor|scârnavilor = 3
  ! făcut|numit|zis|spus|strigat .. jeguri
  + să vă fie rușine, jegoșilor
  - camera era jegoasă

[tone threatening]
te|vă|va|îl|îi|i|l|o|le|vă|ii omor|omorâm|omoram|împușc|împușcăm|ucid|spintec|sugrum|strâng|îngrop|înjunghii|căsăpesc|gâtui|linșez|linșăm|execut|masacrez|mutilez|schilodesc|desfigurez|snopesc|cotonogesc|altoiesc|zdrobesc|lichidez|distrug = 3
  ! omor timpul|vremea|cu
  ! a|au zis|spus|strigat|urlat|amenințat|scris|țipat .. omor|împușc|ucid|sugrum|strâng|îngrop|distrug|înjunghii
  ! mă omor|împușc
  ! strâng bani*|cureaua|lucrurile|dovezi|semnături
  ! aplicați*|telefon*|laptop*|router*|imprimant* .. omor|distrug|execut|zdrobesc
  ! îl|o|le|vă|îi distrug|execut .. online|review*|recenzi*|silit|tribunal*|judecat*|instanț*
  ! omor|distrug|ucid .. aplicați*|telefon*|router*|app*|imprimant*|soft*
  + vă omor pe toți
  + vin acolo și te împușc
  + jur că îl omor pe curier
  + o să te strâng de gât
  - omor aplicația asta
  - șoferul a urlat la mine „te omor”
  - vă strâng dovezi pentru ANPC
te|vă|v|l|i|le|o|va voi|aș|vom|am omorî|împușca|ucide|bate|tăia|sugruma|îngropa|spânzura|strânge|călca|înjunghia = 3
  ! voi|aș bate .. capul|joc
  ! zis|spus .. voi|aș omorî|bate
  ! aș tăia .. abonament*
  + v-aș omorî cu mâna mea
  + vă voi împușca
  - v-aș tăia abonamentul
o|am|avem|ai să|sa te|vă|va|îl|l|i|îi|o|v omor|bat|tai|împușc|calc|prind|găsesc|caut|ard|sparg|rup|îngrop|ucid = 3
  ! bat la|capul
  ! caut|găsesc .. numărul|factura|contractul|soluți*|colet*|alternativ*
  ! tai .. factur*|abonament*|list*
  ! l|o găsesc .. în|pe|la
  ! zis|spus|amenințat .. să te|vă omor|bat|tai|prind|rup
  + am să vă calc cu mașina
  + o să te prind eu
  + o să vă rup
  - am să o găsesc în altă parte
  - mi-a spus că „o să te bat”
te|vă bat|batem|tai|rup|rupem|sparg|spargem|ard|belesc|beleam|dobor|pocnesc|plesnesc|caftesc|scarmăn|troznesc|calc = 2
  ! bat la cap
  ! bat capul|joc
  ! tai .. list*|factur*|abonament*
  ! zis|spus|strigat|amenințat|urlat .. te bat|tai|rup|sparg|pocnesc|plesnesc|calc
  ! te|vă rup|sparg|ard .. recenzi*|review*|stele
  + te bat de te ia salvarea
  + vă tai ca pe porci
  - nu vreau să vă bat la cap
  - paznicul a strigat că te pocnesc
îți|iti|vă|va|ți|i|îi|le|ti rup|rupem|sparg|spargem|crăp|crap|zbor|tai|mut|zdrobesc|fac .. picioarele|mâinile|oasele|gâtul|capul|fața|dinții|creierii|falca|fălcile|botul|nasul|gura|beregata|geamurile|vitrina|magazinul|biroul|mutra|coastele = 3
  ! zis|spus|strigat|amenințat|urlat .. rup|sparg|crăp|zbor|tai|mut
  ! a|au rupt|spart
  ! mi|îmi rup|sparg .. capul|picioarele
  + îți rup picioarele
  + vă sparg geamurile la magazin
  + vă zbor creierii
  - mi-a spus „îți rup gâtul” și am plecat
sparg|spargem|crăp|fac .. geam*|vitrin*|ghișeul|biroul|țăndări|sediul|magazinul = 2
  ! ne|mi|îmi|se sparg
  ! nu sparg
  ! se .. sparg|fac
  + vin și sparg tot magazinul
  - geamurile se sparg singure
dau|dăm|pun|punem|voi foc = 3
  ! am|a|au dat foc
  ! zis|spus|amenințat .. dau foc
  ! pun|punem foc .. sob*|centrală|lemne|aragaz
  ! nu .. dau|pun foc
  + vin și vă dau foc la sediu
  + dau foc la magazin
  - soba fumegă când pun foc în sobă
  - paznicul a zis că ne dă foc
foc .. magazin*|sediu*|depozit*|agenți*|voi|birou*|mașin* = 1
  ! luat|extinctor* .. foc
  ! foc .. mașina mea|noastră
  + pun foc la sediu
  - mașina de spălat a luat foc, era în mașina de spălat
să ardeți|ardă|arzi|ardeti|arda|crăpați|crape|crapi|muriți|moară|mori|crapati|muriti = 2
  ! să moară|crape|ardă .. bateri*|telefon*|bec*|plant*|animal*
  ! lăsat|lași|lăsați .. să moară|mor|mori
  ! vreți|așteptați .. să mor|moară
  ! nu .. să ardă|moară|crape
  ! copil*|mama|tata|bunic* .. să moară
  + să ardeți de vii cu sediu cu tot
  + să crăpați în chinuri
  - l-au lăsat să moară pe scară
vin|venim|viu|voi .. cu .. toporul|topor|cuțitul|cuțit|bâta|bâtă|pistolul|pistol|ranga|ciomagul|securea|maceta|sabia|drujba|benzina|benzină|barosul|băieții = 3
  ! venit .. cu
  ! zis|spus .. vin cu
  ! vin roșu|alb|rose
  ! vin .. cu bâta .. meciuri|baseball
  + vin mâine cu toporul la voi
  + vin cu băieții și vorbim altfel
  - montatorul a venit cu toporul
pun|punem|plasez|am .. bomb* = 3
  ! bomboan*|bombon*|bombăn*
  ! de bombă|bombe
  ! zis|glumit .. bomb*
  + vă pun o bombă la bancă
  - pun bomboane în coș
arunc|aruncăm .. în aer = 3
  ! mă arunc
  ! arunc banii
  + vă arunc în aer sediul
  - nu vreau să arunc banii în aer
știu|știm|aflu|aflăm|aflat .. unde .. stai|stați|locui*|lucrezi|lucrați|parchezi|parcați = 2
  ! nu știu|știm|aflu .. unde
  ! am aflat unde .. locuiți
  ! știe|zis|spus .. unde
  + știu unde stai
  + aflu eu unde locuiți
  - nu știu unde stați ca sediu
  - curierul mi-a zis că știe unde stau
te|vă prind|găsesc|găsim|prindem|aștept|așteptăm|caut eu|noi|pe|la|acasă = 2
  ! vă|te găsesc .. site|google|telefon|adresă|număr
  ! vă|te aștept .. răspuns*|la .. telefon|discuți*|sediu|cafea|soluți*
  ! vă caut .. telefon
  ! nu .. vă|te găsesc|prind
  ! zis|spus|strigat .. te prind|găsesc|aștept
  + te prind eu pe stradă
  + vă găsesc eu
  - nu vă găsesc la telefon
  - aștept răspuns, vă caut la telefon
te|vă aștept|așteptăm .. ieșire|poartă|colț|parcare|scară|întuneric|program* = 3
  ! zis|spus .. te aștept
  ! aștept .. program*|parcare .. curier*|livrar*|să
  + te aștept la ieșire după program
  - vă aștept în parcare să ridicați produsul
ai|aveți|fii|fiți grijă|atent|atenți .. cum|unde|când mergi|umbli|mergeți|umblați|ieși|ieșiți|treci|traversezi|traversați = 3
  + ai grijă pe unde mergi
  + aveți grijă cum ieșiți din tură
să|sa ți|îți|vă|ti pară rău că|ca te|v ai|ați născut = 3
  + o să-ți pară rău că te-ai născut
o să|sa curgă|curga sânge = 3
  + o să curgă sânge
plăti* cu|scump viața|sânge* = 3
  ! plăti* scump
  + o să plătiți cu viața
nu .. mai apuci|apucați|prinzi|prindeți|vezi|vedeți ziua|mâine|seara|lumina|dimineața = 3
  + nu mai apuci ziua de mâine
testament* = 1
  ! testament* .. mam*|tat*|soț*|notar*|mosten*|bunic*
  + faceți-vă testamentul
  - testamentul mamei la notar
ultima|ultim ta|voastră zi|oră = 2
  + e ultima ta zi pe pământ
iau|iei|luăm la|pe bătaie|pumni|palme|picioare|sus|bâtă = 3
  ! m|ne a|au luat
  ! zis|spus|amenințat .. iau la
  + vă iau la bătaie pe toți
  - paznicul m-a luat la pumni
meriți|meritați|merită .. bătaie|bătuți|bătut|împușcați|împușcat|glonț*|bătută|spânzurați|ștreang = 2
  ! nu meriți|merită|merităm
  + meritați toți un glonț în cap
glonț|gloanțe|glonte .. cap*|ceafă|frunte = 3
  ! antiglonț
  + un glonț în cap vă trebuie
cad|cadă|zboară capete|capul = 1
  + o să zboare capete, zboară capete
te|vă fac|facem praf|scrum|bucăți|zob|terci|afiș = 2
  ! făcut praf|bucăți|zob
  ! se|s|îl|mi fac|face praf|bucăți|zob
  ! praf .. recenzi*|review*|presă|tribunal|anpc
  ! mă|m|fac .. curat|praf prin
  ! zis|spus .. fac praf
  + vă fac praf mașinile din parcare
  + te fac bucăți
  - coletul s-a făcut praf
  - vă fac praf în recenzii
calc|calce|lovesc .. cu mașina|tirul|tractorul = 3
  ! m|ne a|au călcat|lovit
  + îl calc cu mașina dacă îl prind
  - curierul m-a lovit cu mașina
moartea|moarte ta|voastră|vouă|hoților = 3
  + vă vreau moartea voastră, moarte vouă
răzbun*|răzbunare|răfui*|răfuim|socotelile|socoteli = 2
  + mă răzbun eu pe voi
vă|te bag|băgăm în spital|mormânt|pământ|sicriu|groapă = 3
  ! m|ne a|au băgat
  + te bag în spital
  - m-a băgat în spital pizza voastră
zgârii|tai|sparg|înțep|dezumflu .. cauciuc*|mașin*|parbriz*|dub* = 2
  ! tai .. mașina de
  ! mi|s|a|au .. tăiat|spart
  + vă tai cauciucurile la dubă
  - mi-au tăiat cauciucul greșit
otrăv* .. vă|te|apa|toți|pe = 1
  ! otrăvit|otrăvi .. m|mâncare|ne
  + vă otrăvesc pe toți
  - m-am otrăvit cu peștele
îl|îi|o|i|l|le bat|bătem|tai|rup|rupem|calc|pocnesc|plesnesc|caftesc|belesc|dobor|sparg|împușc|omor = 2
  ! bat la cap
  ! bat joc
  ! o|le|îi|îl tai .. list*|factur*|abonament*
  ! îl|o|le|i rup|tai .. etichet*|colț*|ambalaj*|plic*
  ! zis|spus|strigat|amenințat|urlat .. bat|tai|rup|pocnesc|plesnesc|omor
  + dacă îl prind îl bat
  + pe șofer îl tai bucăți
  - nu vreau să o bat la cap pe colega
  - îl tai de pe listă
  - vânzătorul a strigat că îl bat pe el
bag|băgăm|torn|turnăm|aduc benzină|benzina|motorină = 3
  ! bag|torn|turnăm benzin* .. mașin*|rezervor*|litri|lei
  + bag benzină pe sediul vostru
  - bag benzină de 50 de lei la pompa 3
ardem|incendiez|incendiem|detonez|aruncăm .. tot*|magazin*|sediu*|birou*|agenți*|banca|voi|aer = 3
  ! ardem gaz*|lemne|peleți
  + ardem tot magazinul
  - ardem lemne, nu gaz, pe tot etajul
vin|venim|viu|mă|ne .. cu .. excavator*|buldozer*|tractor*|plug*|frații|verii|baieti|băieții|gașca|neamurile|parul|lanțul|furca|coasa = 2
  ! vin .. cu tractorul .. service|reparat|revizi*|după
  ! venit .. cu
  ! zis|spus .. vin|venim cu
  + venim cu frații și facem ordine
  + mă urc și vin cu tractorul peste voi
  - vin cu tractorul la service luni
trec|trecem|intru|intrăm|dau .. cu .. tractorul|tirul|duba|mașina|plugul|camionul .. peste = 3
  ! trec* .. peste pod*|câmp|linie
  + trec cu tractorul peste tine
îl|vă|te aștept|așteptăm .. cu .. toporul|cuțitul|bâta|furca|ciomagul|ranga|parul|lanțul|pușca|câinii = 3
  + îl aștept cu toporul la poartă
  + vă aștept cu furca
știu|știm|aflu|am .. unde .. stă|stau|locuiește|parchează|lucrează|casa|școala = 2
  ! nu|n .. știu|aflu|știm
  ! nu .. unde
  ! știu .. unde .. stă .. coletul|pachetul|mașina|marfa|comanda
  ! aflu|știu unde stau banii|lucrurile
  ! zis|spus|spune .. știe|știu
  + știu unde stă patronul
  + știm unde lucrează nevastă-ta
  - știu unde stă coletul, la depozit
  - nu știu unde stă vina
bag|vâr|îndes|înfig .. pe|în|peste gât|gâtul|gură|ochi|beregată|fund = 2
  ! mi|ne a|au băgat
  ! bag .. în|pe .. gură pastil*|mâncare|nimic
  + îți bag telefonul pe gât
  - nu bag în gură mâncare de la voi
scot|smulg|dau .. dinții|ochii|măselele|limba|mațele|ficatul|creierii = 3
  ! scos|scot .. măsel* .. cabinet*|stomatolog*|dentist*|eu la
  + îți scot dinții pe pat
  - îmi scot măseaua la dentist
rup|rupem|tai|sparg .. mâna|mâinile|picioarele|gâtul|capul|fața|fețele|degetele|gura|botul = 2
  ! mi|îmi am|rup|tai
  ! mi|m|ne a|au|am rupt|tăiat|spart
  ! îmi|mi .. sparg|rup .. capul|mâinile|picioarele
  ! rup .. mâna .. scriind|semnând
  ! zis|spus|strigat|amenințat|urlat .. rup|tai|sparg
  + îi rup mâna
  + o să le tai fețele
  - îmi rup mâna scriind mailuri
rupe|taie|sparge|omoară|împușcă|bate .. pe|îi .. picioarele|gâtul|capul|mâinile|curier*|agent*|operatoar* = 1
  ! m|mi|ne .. rupe|taie|sparge|omoară|bate
  ! bate .. capul
  + clientul spune că îi rupe picioarele, rupe și îi sparge capul curierului, sparge lui pe curier
dă|dau|dea|dăm foc .. la|lui = 3
  ! dă foc aragaz*|sob*|centralei
  ! zis|amenințat .. ne dă foc
  ! ați|a|au dat foc
  ! nu .. dau|dă|dăm foc
  + clientul spune că dă foc la reprezentanță
una cu pământul|pamantul = 3
  ! cutremur*|uragan* .. una cu
  + fac sediul una cu pământul
aștept|așteptăm|vin|venim|viu|primesc|primim|întâmpin|intru|scot|aduc|iau|ies|trec .. cu|sau topor*|cuțit*|bât*|rang*|secur*|levier*|sapa|lopat*|ciocan*|baros*|drujb*|furc*|coasa|foarfec*|par|parul|ciomag*|lanț*|pușc*|pistol*|satâr*|brici*|macet*|sabi*|flex*|apă|clocotit*|benzin*|canistr*|chibrit*|brichet*|levierul|bisturiu*|șurubelniț*|cheie|cheia|excavator*|buldo* = 2
  ! vin|trec|venim .. cu .. drujb*|flex*|cheia|pușc* .. service|garanți*|retur*|repar*
  ! iau .. cu apă|cheia
  ! zis|spus|strigat|amenințat .. vin|trec cu
  ! a|au|ați|m|mi venit .. cu
  ! nu .. vin|iau|primesc .. cu
  ! cu apă caldă|rece|potabilă|minerală
  + vin cu levierul la voi
  + îl primesc cu furca
  - vin cu drujba la service
ies|vin|stau|aștept|primesc .. poartă|curte|ușă|prag .. cu topor*|cuțit*|bât*|rang*|secur*|levier*|sapa|lopat*|ciocan*|baros*|drujb*|furc*|coasa|foarfec*|par|parul|ciomag*|lanț*|pușc*|pistol*|satâr*|brici*|macet*|sabi*|flex*|apă|clocotit*|benzin*|canistr*|chibrit*|brichet*|levierul|bisturiu*|șurubelniț*|cheie|cheia|excavator*|buldo* = 3
  + stau la poartă cu furca
și .. eu|am .. un|o levier|rangă|bâtă|baros|topor|drujbă|pușcă|cuțit|pistol|secure|satâr|macetă = 2
  ! am|un|o bâtă|drujbă|topor|baros|cuțit .. cumpărat|comandat|stricat*|defect*
  + am și eu un baros în pod
sparg|crăp|rup|dau|trântesc|arunc|bag|vâr .. în|de|prin|pe|peste cap|capul|gât|gâtul|gură|gura|bot|botul|față|fața|fălci|falca|dinți|dinții|oase|oasele|picioare*|picioru*|mâini*|mâna|mână|coaste*|nas|nasul|ochi|ochii|spinare|spate*|ceafă|ficat*|mutr*|scăfârli*|bostan*|deget*|genunch*|rotul*|creier*|mațe* .. = 2
  ! mă|mi|îmi|ne .. doare|dau|bag
  ! dau .. peste cap|ochi|nas
  ! arunc|dau|bag .. ochi|ochii
  ! s|a|au .. spart|rupt
  ! mă dau .. cu|de capul
  ! zis|spus|strigat|amenințat .. sparg|rup|dau|arunc|bag
  + ți-l sparg în cap
  + v-o bag pe gât, vă dau în bot
dau|trag|tragem|dăm|ard|altoiesc .. pumn*|palm*|picioare|șut*|scatoal*|bătaie|caft*|labă|labe|bot|cap|ranga = 3
  ! a|au|mi|m|ne .. dat|tras
  ! dau .. palm* .. cu
  ! dau .. cap .. la|coadă|seam*
  ! dau peste|de cap
  ! zis|spus|strigat|amenințat .. dau|trag
  + îi trag doi pumni
iei|luați|ia|iau|mănânci|mâncați|încasezi|încasați|încasează|meriți|primești|primiți .. bătaie|pumn*|palm*|parul|ciomag*|caftea*|bătaia = 3
  ! luat .. bătaie
  ! bătaie de joc
  ! zis|spus|strigat .. iei|iau|primești
  + o să mâncați bătaie
bătaie|bătaia .. toți|mâncați|trebuie|meritați|voi|tine|el|capete|soră = 2
  ! bătaie de joc|cap
  + o bătaie vă trebuie
aranjez|aranjăm|belesc|tranșez|jupoi|strivesc|căsăpesc|ciomăgesc|hăcuiesc|ologesc|omor|omorâm|sucesc|mutilez .. pe|ca|eu el|ăla|toți|ea|ei|voi|tine|porc* = 2
  ! mă omor
  ! zis|spus|strigat .. omor|aranjez
  + vă ologesc pe toți
învăț|învățăm|învețe|dau|dăm|da .. minte|lecție|lecția = 2
  ! învăț|învățat .. lecți* .. mea
  ! curs*|profesor*|meditaț*|limb* .. lecți*
  ! minte .. să
  + îl învăț minte eu pe șofer
arde|ard|ia|aprinde|aprind .. frumos|bine|repede|ușor|torță|iască|lumânare|chibrit*|fân|paie|scrum|lemn = 2
  ! bec*|aragaz*|cuptor*|sob*|centrală|ars|bateri* .. arde|ard|ia|aprinde
  ! gust*|pizz*|friptur* .. arde|ars
  + hârtia arde frumos noaptea
foc .. pus|pun|punem|dau|dăm|aprind|aprindem|fac|facem|ia|luăm .. vouă|depozit*|sediu*|magazin*|noapte*|țigar*|chioșc*|firm*|tot|gard*|casa|mașin*|paie|birou* = 2
  ! luat foc ..
  ! foc .. a|au luat
  + cu foc pun capăt, pun foc la depozit noaptea, foc fac la chioșc
benzin*|chibrit*|brichet*|spirt|canistr*|molotov|țigar* .. noapte*|sediu*|depozit*|magazin*|voi|foc|vin|scrum|ard* = 2
  ! benzin* .. lei|litru|pompa|plin|consum*
  ! brichet*|spirt|benzin*|canistr* .. comand*|curier*|colet*|livr*
  + cu bricheta trec noaptea
scrum|cenușă .. fac*|alege|rămâne|sediu*|magazin*|mașin*|depozit* = 2
  ! scrum .. pizz*|friptur*|cin*|prânz*|mâncare*
  + numai cenușă rămâne din depozit
fac|facem|alege|rămâne|prefac .. scrum|cenușă|ruine|moloz|țăndări|cioburi|fărâme|zdrențe = 2
  ! s|se a|fac* .. țăndări|cioburi|fărâme
  + vă fac sediul moloz
de te|vă|îl|l ia|iau|culege|adună|strâng|strânge salvare*|făraș*|ambulanț*|mama|popa = 3
  + te bat de te adună cu, de te ia salvarea
cu făraș* = 3
  + vă strâng cu fărașul
știu|știm|aflu|aflat|aflăm|cunosc|cunoaștem|știe .. unde|ce|pe|când|cum .. aleargă|vine|pleci|pleacă|parchezi|parchează|ține|țineți|ții|bea|iese|ieși|ieșiți|doarme|dormi|mașină|școal*|scar*|bloc*|strad*|adresă|stă|mergi|merge|învaț*|joacă|locui*|casa = 2
  ! nu|n .. știu|știm|aflu|aflat
  ! știu|știe .. unde|când|ce|cum .. mașina mea|coletul|comanda|curier*|pachet*|banii|merge|adresă|ține
  ! de unde
  ! curier*|colet*|tehnic* .. știu|aflu
  + știu pe unde mergi la serviciu
  + aflu eu când ieșiți din tură
  - nu știu când vine coletul
îți|iti|ți|îi|i|vă|le|ti știu|știm|cunosc|am|aflu|aflat|găsit .. adresa|blocul|casa|mașina|strada|fața|mutra|scara|familia|copiii|numărul|nickul|etajul|poza|drumul = 2
  ! i|vă|ți am .. găsit|trimis|dat|arătat|pus .. adresa|numărul|poza
  ! vă|i am .. trimis|dat|scris
  ! nu .. știu|cunosc
  + îți știm strada și scara
am|i am aflat|găsit .. adresa|blocul|mașina|strada|casa|scara .. lui|ta|ei|în|stă|din = 2
  ! adresa|casa .. mail|email|web|greșit*|voastră
  + i-am aflat strada, stă la parter, am aflat blocul lui
stă|locuiește|stai|parchează|parchezi|doarme .. la|pe|în .. bloc*|scara|strada|etaj*|parter|spatele|lângă = 1
  ! stă .. mama|tata|bunica|colet*
  + directorul stă la parter, stă pe strada Morii
îl|o|te|îi|i văd|vedem|știu|urmăresc|urmărim .. zilnic|dimineaț*|seara|seară|singur*|poart*|stradă|ziua|gard = 2
  ! o|îl|te văd .. zilnic .. aplicați*|site
  + o văd zilnic pe stradă
ne|mă|o întâlnim|vedem|prindem|găsim|ciocnim|încrucișăm .. noaptea|noapte|parcare|stradă|străzi|colț|intersecți*|întuneric|spate*|singuri|martori|pădure|drum|patru|noi|poartă|sat|ieșire = 2
  ! ne vedem .. tribunal*|anpc|judecat*|instanț*|online
  + ne întâlnim noi pe stradă
  - ne vedem la tribunal pe strada X
fără martori|camere|camera|camere = 2
  ! camera|camere .. hotel*|web|video|cazar*
  + te prind fără martori
să|sa nu .. iasă|ieși|ieșiți|umble|umbli|umblați|circule|meargă|pleci|plece .. noaptea|seara|singur*|întuneric|stradă|drum|oraș = 3
  ! să nu .. iasă .. copil*|câin*|pisic*
  + să nu umble singur seara
mai calcă|calci|vine|vii|intră|intri|intrați|pune|pui|treci|trece|vin|vine|suni|apare .. o|odată|piciorul|curte*|poart*|ograd*|ușa|pragul|aici|noi|mine .. = 1
  ! nu .. mai vine|calcă|trece|apare|vin|pune
  ! nimeni .. mai
  ! când .. mai vine|trece
  + mai calci o dată pe aici și vezi tu
nu|n .. mai ieși|ieșiți|iese|pleci|pleacă|plecați|scapi|scăpați|scapă|ajungi|ajunge|ajungeți|apuci|apucă .. viu|vii|întreg|întregi|teafăr|acasă|picioarele|ieftin|mine|zi* = 2
  ! colet*|curier* .. nu .. ajunge
  ! nu .. mai scap*|ieș* .. de|din voi|contract*
  + nu mai ieși întreg din depozit
  + nu scăpați de mine, nu mai scăpați de mine
ieși|ieșiți|iese|pleci|plecați|pleacă|ajungi|ajungeți|ajunge|trimit|bag .. cârje|ghips|gips|spital|salvare|targă|morgă|sicriu|cimitir|groapă|reanimare = 2
  ! am|a|au|m|copil*|mama|tata|mă .. ajuns|ajunge|pleacă|iese .. spital|cimitir
  ! bag|trimit .. picioarele|colet*
  ! iese|pleacă|trimit .. din|de la spital
  + ajungi la morgă
  + pleci de acolo pe targă
dormi|dormiți|doarmă|doarme|somn .. ușa|ochii|ochi|încuiat*|deschi*|iepureș* = 3
  ! nu|n .. dorm|dormi|doarme
  ! copil*|mama .. doarme
  + să dormiți cu lumina și ușa încuiată
uite|uită|uitați|uiți|uita|priv* .. în|peste|sub spate|umăr|umeri|spatele|mașină|urmă|oglind* .. = 2
  ! uit*|uită .. în|sub mașină .. cart|camer*
  + uită-te peste umăr când mergi
păzea|păzească|păziți|păzește|păzesc|ferească|feriți|ferește .. de|vă|te|se|că|când|pielea|sine|mine|casa = 2
  ! ferească dumnezeu|sfântul
  ! feriți .. de firma|magazin*|voi|ei|ăștia|site*
  ! dumnezeu|doamne .. ferească|ferește|păzească
  + să se păzească de mine
aibă|aveți|ai|fii|fiți grijă|atent|atenți .. spate*|noaptea|copil*|copii|mașin*|drum*|scări|pe|unde|cum|când|casă = 2
  ! ai|aveți|aibă grijă .. de client*|colet*|livr*|comand*|ce|cum .. vorb*|scri*|tratat*|ambalat*
  + să aibă grijă pe unde merge
o|veți|vei .. regreta|regretați|regreți|regrete = 2
  ! nu .. veți|vei|o regret*
  ! o să .. regret|regretăm
  ! regret* .. comand*|cumpăr*|achiziț*
  + o să regretați amarnic
  + veți regreta ziua asta
pățești|pățiți|pățească|păți|pateste|pățește .. = 2
  ! nu .. pățească|pățesc
  ! poate|copil* .. păți*|pățească
  ! să nu .. pățești|pățiți
  + vezi ce pățești
mașin*|cauciuc*|anvelop*|parbriz*|dub*|roți*|geam*|vitrin*|far* .. sparg|spargem|tăia*|tai|taie|înțep*|zgâri*|dezumfl*|cuie|piatr*|bolovan*|cărămid*|levier*|țăndări|sparte|drujb* = 2
  ! mașin*|geam*|cauciuc*|parbriz* .. spart*|zgâriat*|tăiat*|crăpat .. de|la|când|mi|curier*|livr*|service
  ! mi|m|s|a|au|mea|meu|noastră .. mașin*|geam*|cauciuc*|parbriz*|vitrin*|dub*
  ! mașin* mea|noastr*|de
  ! spart*|zgâriat* .. curier*|livr*|ambalaj*
  ! a|au|s|am|fost spart|zgâriat|tăiat
  + cauciucurile dubei, cauciucurile le tai
  + vitrina o sparg eu
tai|tăiem|sparg|spargem|înțep*|dezumfl*|zgârii|rupem|rup|bușesc|îndoi .. cauciuc*|anvelop*|roți*|dub*|mașin*|parbriz*|ușa|poarta|geam*|gard*|far*|lamp*|tejghe*|panou*|cablu*|curent* = 2
  ! mi|s|a|au|ați .. tăiat|spart|rupt|înțep*
  ! tai .. mașina|cablu* .. de
  ! nu .. sparg|rup
  ! zis|spus|amenințat .. tai|sparg|rup
  + înțep roțile la dube
  + vă sparg ușa, spargem ușa
geamuri|vitrine|dinți|oase|capete .. spart*|rupte|jos|sparge|zbura*|cad* = 2
  ! geamuri|vitrine .. livr*|montat*|comand*|magazin*
  + se lasă cu oase rupte
intru|intrăm|bag|las|parchez|duc|vin|dau|înfig .. mașina|tractorul|tirul|dub*|botul|camionul|remorc*|buldo* .. vitrin*|geam*|ușil*|ușa|magazin*|sediu*|poarta|perete*|birou*|sticl*|recepți* = 3
  ! duc|las|bag|vin|parchez .. mașina .. service|repar*|revizi*|lăsat
  + bag camionul prin vitrina agenției
dau|dăm|dat|las|pun|asmut*|dezleg .. drumul|liber|la|pe .. câin*|dulăi*|ciobănesc*|rottweiler*|câinele = 2
  ! dau|pun .. la câin* .. mâncare|granule|hran*|pastil*
  ! dau .. câin* .. mâncare
  ! a|au dat drumul
  + las câinii pe poștaș, las liber câinele
asmut* = 3
  + asmut dulăul pe oricine intră
ar fi|e păcat|trist|nasol|jale|neplăcut să|sa|dacă|de .. = 1
  ! păcat să .. client*|colabor*|pierd*|recenz*|relați*
  + ar fi păcat să alunece
vin|trec|trimit|aduc|pun|chem|venim|strâng|iau .. băieți*|frați*|frate*|veri*|vărul|cumna*|neamuri*|interlop*|nepoți*|tovarăș*|ortac*|gașc*|cunoscuți*|prieteni* .. = 1
  ! recomand*|cumpărat|cadou|nunt*|botez|masă|restaurant|rezerv* .. frați*|prieteni*|veri*|neamuri*
  ! vin|venim|iau .. cu prieteni*|frați*|neamuri* .. mas*|cin*|vacanț*|hotel
  + trimit băieții la tine
fraț*|frate*|văr|vărul|cumnat*|băieții|interlop*|prieten* .. pușcări*|închisoare|pârnai*|box*|lupt*|recuper*|vizit*|plictis*|discut* .. = 2
  ! frate* .. închisoare .. vizit*
  + am un văr ieșit din pușcărie
fac|intru|merg|înfund|stau|ajung|bag .. pușcări*|pârnai*|închisoare = 3
  ! voi|să|bagă .. ajung*|stau|intr* .. pușcări*
  ! sistem*|cloud ..
  + fac pușcărie pentru tine
frică|teamă .. de .. pușcări*|poliți*|închisoare* = 2
  + nu mi-e frică de pușcărie
te|vă|îl|îți|îi|i|le vizitez|vizităm|vizita|caut|căutăm|fac .. vizită|acasă|noaptea|poartă|într|noi|personal|copii* = 2
  ! vă caut .. telefon*|site
  ! fac .. vizită .. magazin|mama
  + îți fac o vizită acasă
vin|venim|trec|viu|intru|apar|vine .. la|acasă|peste tine|el|dumneata|poarta|patron*|acasă|voi .. și|cu|la|să .. tine|vorb*|fac*|vedem|noaptea|noapte|sparg*|bat*|socot*|tai*|lăm* = 2
  ! colet*|curier*|tehnic*|nu|când|ofert* .. vin|vine|trec
  ! zis|spus .. vin|trec
  + vin acasă la el și vedem
grijă|ocup|grija eu|io|personal|noi de|în .. = 2
  ! ocup|grijă .. eu|personal de .. copil*|mama|casa|firma|transport*|retur*
  + mă ocup eu de el
nu .. mai răspund de|pentru mine|ce|faptele|actele|urmări|consecinț* = 3
  + nu mai răspund de faptele mele
moarte|vărsare de om|sânge = 3
  + fac moarte de om
măcel|carnagiu|masacru|prăpăd|dinamit*|grenad*|trotil|molotov|napalm = 2
  ! s|a|făcut .. prăpăd
  ! prăpăd .. am|lăsat
  + iese măcel
pun|puneam|punem mâna|mâinile|laba pe|în tine|voi|el|ea|cineva|gât*|par|topor|bâtă|guler*|mutra = 3
  ! nu .. pun mâna pe
  ! a|au pus mâna
  + dacă pun mâna pe tine
arunc|aruncăm|zvârl|împing|trântesc|cobor|coborâm .. te|vă|pe|i|îl geam*|scări*|etaj*|dunăre|șanț|tren*|balcon*|fântân*|capul|trecere = 2
  ! îl|o|le arunc .. geam*|balcon* .. produs*|telefon*|gunoi
  ! mă arunc
  ! arunc .. produs*|telefon*|aparat*|bani*|tabletă|coș*|gunoi*|frigider*|mâncare*
  + te împing eu pe scări
te|vă|va arunc|zvârl|împing|cobor|scot|sudez|bag|târăsc|duc .. scări*|geam*|etaj*|dunăre|șanț|cap|container|groap*|portbagaj|beci|sac*|pădure|capul|sapa|spinare|șuturi = 2
  ! mă|ne|a|au
  ! vă scot .. cap
  ! vă duc .. sac*|produs*
  + vă bag în portbagaj
iau|luăm|scot|trag|apuc|dau|duc .. de|cu guler*|gât|păr|urechi*|ceaf*|barbă|limbă|cravat*|șuturi|brânci .. = 2
  ! a|au|m|mi luat|scos|tras|apucat
  ! zis|spus .. iau|scot|trag
  ! dau .. cu păr
  + îl iau de guler
amenin* .. bătaie|moarte|foc|vine|vină|rupe|rupă|sparge|spargă|topor*|cuțit*|arde|ardă|incendi*|bate|bată|omoar*|violen*|fizic* = 2
  ! m|mi|ne|ni a|au amenin*
  ! angajat*|paznic*|șofer*|curier*|vânzăt*|recuper* .. amenin*
  ! am fost amenin*
  + clientul amenință cu bătaia, amenință că vine și sparge
  - paznicul m-a amenințat cu bătaia
să|sa .. crape|crapi|crăpați|moară|mori|muriți|ardă|arzi|ardeți|putrez*|zaci|zăceți .. voi|tu|toți|toate|neam*|sediu*|iad|chinuri|dracu* = 2
  ! să .. moară|ardă .. telefon*|bateri*|bec*|plant*
  ! lăsat*|lași .. să
  + să putreziți în iad
ori|sau|altfel|altminteri|nu .. vin|intru|smulg|trântesc|arunc|scot|sparg|răstorn|dărâm|trezesc|dau|găsesc .. cu|prin|pe|din|de|în .. lanț*|vitrin*|geam*|perete*|canistr*|cap*|furc*|foc|troli*|pumn*|gât*|bâta|topor*|spital = 3
  ! sau|nu|ori .. arunc|dau|scot .. din|în|pe cap
  + ori îmi dați banii, ori intru cu duba în vitrină
  + altfel vă dau foc, altfel vă trezesc cu un lanț
cumnat*|ginere*|văr*|frate*|bărbatu*|soțul|băieții|fiu*|nepotul|frați .. vine|trece|așteaptă|vin|rupe|bate|uzează|strânge|vizit* .. cu|la|să|el|pe = 1
  ! soțul|fiu*|bărbat* .. vine|vin|trece .. la|cu|să .. ia|ridic*|semn*|plăt*|serviciu|spital
  + vine văr-miu, vărul vine cu ranga
frumos|bine|repede|ușor .. arde|ard|scrum|topește|aprinde|topesc = 2
  ! bec*|lumânar*|sob*|lemne*|ars|telefon*|încărc* .. arde|ard|topește
  ! arde|ard .. bec*|lumânar*|aragaz*|sob*
  + ce frumos ard paletele
acolo|acol nu|n .. i|e|are|este cameră|camere|nimeni|lumină|martori = 3
  + acolo nu e nimeni să vadă
iese|ieși|coboară|coborâți|pleacă|pleci|intră|termină .. din|la|dimineața|noaptea tură|tura|schimb|program .. la|pe|poart*|aștept*|stați* = 2
  ! ies|iese .. din tură .. obosit*
  + știu că pleacă din tură la nouă
torn|turnăm|turn|toarnă .. în|pe|peste cap|el|ea|voi|gură|gât|fluier|capul|tine|ceafă|motor* = 3
  ! torn|turn .. în|pe motor* .. ulei
  + îi torn clor în cap
fac|facem|făcut|face|trezi*|treziți .. praf|terci|zob|bucăți|țăndări|tocană|arșice|nerecunoscut = 1
  ! a|s|m|au|fost făcut|face .. praf|zob|bucăți|țăndări|terci
  ! coletul|ecran*|telefon*|ambalaj* .. făcut|praf
  ! recenzi*|presă|instanț*
  ! făcut praf .. nervi*
  + vă treziți cu magazinul praf
scuter*|mașin*|dub*|magazin*|chioșc* .. terci|zob|scrum|fier|nerecunoscut|cenușă = 2
  ! mașin* mea|spălat
  + scuterul îl fac terci
plăt* .. cu|cu|prin dinții|pielea|viața|vârf|oasele|sângele = 3
  + o să plătești cu oasele
număr* .. până la zece|trei|5|10|3 = 2
  + număr până la trei
ai|aveți|are .. fată|fetiță|copii|băiat|nevastă|familie .. școal*|grădiniț*|văd|știu|frumoas*|drum = 2
  ! are .. copii .. școal*|grădiniț* .. loc|înscri*
  + aveți o fetiță la școala 3, o văd mereu
tai|prind|rup|taie|sucesc|fac|zdrobesc .. degetele|limba|urechile|mâinile|laba|labele|rotul* .. = 2
  ! m|mi|îmi|i|a am|a|s|prins|tăiat
  ! îmi|mi prind|taie
  ! ușa .. prins
  + îi tai limba
cine .. pune|pun|atinge|mai .. mâna|labă|laba .. zboară|rup|tai|îl|scap*|o = 2
  + cine mai pune mâna pe mașină îl rup
vă|te trez* .. cu = 1
  ! trez* cu .. factur*|taxă|asigur*|zgomot*
  + vă treziți cu câinii la ușă
să vadă|simtă|simți|simțiți|vezi|vedeți .. cum|ce e|i|este|înseamnă|doare|greu = 1
  ! să vedeți .. ce|cum e|este .. problema|situația
  + să simtă și el cum e
îi|îți|vă|le arăt eu|și|io|noi = 2
  ! arăt .. factur*|bon*|poze|dovad*
  + vă arăt eu vouă
am|avem|și și eu|noi|io un|o|acid|niște|mâna|chibrit*|timp|băieți = 1
  ! am și eu o|un întrebare|problem*|rugăminte|reclamați*|familie|copil*|magazin*|firm*|cont|colet
  + am și eu acid acasă
de|nu|să mai parcheze|vină|doarmă|treacă|apară|calce singur*|acolo|seara|noaptea|pe|liniștit = 2
  ! colet*|curier*|tehnic* .. să
  + bine ar fi să nu mai vină singur
o|i|îi|le umblăm|umblu .. la|pe față|mașină|frâne|oase = 3
  + le umblăm la mașină
merem|mergem|venim|vin|vine .. cu furc*|topoar*|lanțuri|coasele|bâtele|târnăco*|baroase|răngile = 3
  + venim cu bâtele
îl|o|te|vă .. aștept|așteaptă|așteptăm .. stație|poartă|poarta|gară|colț|scară|ieșire|parcare|tură .. = 2
  ! vă aștept .. poartă|gară|stație .. colet*|curier*|pachet*
  ! nu vă
  ! aștept .. tren*|autobuz*|taxi*|livr*|colet*
  + o aștept în stație

[wants refund]
vreau|cer|doresc|solicit|rog|aștept|vrem|dorim|cerem|pretind .. banii|bani|suma|rambursar*|restituir*|returnar*|înapoierea = 3 !neg
  ! sum* corect*
banii înapoi|inapoi = 3 !neg
  ! sau|ori|altfel .. banii
  ! banii înapoi|inapoi .. nu|n .. ajuns|venit
dați|da|da|dati|returnați|restituiți|trimiteți|virați|rambursați|înapoiați .. banii|bani|suma|contravaloarea|lei = 3 !neg
restitui*|rambursa*|returna* .. banii|suma|integral*|contravaloar*|valoar*|bani = 2 !neg
rambursați|restituiți|rambursarea|restituirea|ramburs* = 1 !neg
când .. primesc|intră|vin|recuperez|primi .. banii|bani|rambursarea = 3
unde .. banii|rambursarea|bani = 2
recuper* .. banii|suma = 2 !neg
storn* .. plata|suma|tranzacți* = 1 !neg
virat|virați .. cont*|iban = 1
contravaloare* = 1

[wants replacement]
vreau|cer|doresc|solicit|rog|aștept|vrem|dorim .. alt|altul|alta|altă|nou|nouă|înlocui*|schimb|schimbat|schimbul = 3 !neg
  ! altă explicați*|dată|soluți*|ofert*
înlocui* = 2 !neg
  ! piese* înlocui*
schimb*|schimbați|schimba .. produs*|altul|alta|alt|unul|mărime*|număr*|masa|canapea*|telefon* = 2 !neg
trimite*|da|dați|aduce* .. altul|alta|alt|unul nou|una nouă|una|unul = 3 !neg
unul nou|funcțional|întreg|bun = 2 !neg
una nouă|funcțională|întreagă|bună = 2 !neg
la schimb = 2 !neg
preschimb* = 2 !neg
mărimea corectă|potrivită|bună = 2
produsul corect|comandat = 1

[wants repair]
reparați|reparat|repara|reparație|reparația|reparați|repare|remediați|remedia*|remediere* = 2 !neg
  ! a|am|au|fost|ați reparat
vreau|cer|doresc|solicit|rog|vrem|dorim|aștept .. repar*|remed*|depan*|rezolv* = 3 !neg
rezolvați|repuneți|reparați .. problem*|defect*|aplicați*|internet*|semnal*|funcțiun* = 2 !neg
trimite*|veni*|vină .. tehnician*|depanat*|meșter*|instalator*|echip* = 2 !neg
repus|repuneți|repunere .. funcțiune = 3
să .. funcționeze|meargă|pornească = 1 !neg
faceți .. să|sa meargă|funcționeze = 3
puneți la punct = 2
refac*|refaceți .. lucrar*|zugrăv*|vopsi* = 3

[wants compensation]
despăgub* = 3 !neg
  ! refuz*|respins* .. despăgub*
compens* = 3 !neg
daune|daunele|prejudici* = 2 !neg
dauneze morale|daune morale = 3 !neg
voucher*|reducer*|discount* .. pentru|drept|ca = 2 !neg
bonificați* = 1 !neg
acoper*|plăti*|plătiți|suporta*|deconta* .. paguba|pagubele|costul|costurile|cheltuiel*|hotel*|taxiul|medicament*|curățător* = 3 !neg
decont* = 2 !neg
cine .. plătește|suportă|acoperă = 2
regulament* 261|261 = 2
ceva în schimb = 1

[wants apology]
scuze|scuzele|scuză = 2 !neg
  ! îmi cer|cerem scuze
  ! cer scuze că|ca|pentru|dacă
  ! scuze .. deranj*|că|dacă|pentru
cer*|cere|ceară|ceri|cereți scuze = 3 !neg
  ! îmi|imi|ne|mi cer|cerem scuze
  ! nu|n .. cerut scuze
vreau|aștept|pretind|doresc|merit|solicit|vrem .. scuz* = 3 !neg
  ! nu vreau scuze
iertare = 1 !neg
un|măcar îmi pare rău = 2
recunoaș* .. greșeal* = 2 !neg

[wants information]
spuneți|spune|comunicați|comunica|explicați|explica|lămuriți|clarificați|informați|precizați|lămuri|anunțați mi|ne|mi = 2 !neg
vă rog|rog .. spuneți|comunicați|explicați|lămuriți|clarificați|informați|precizați|răspuns* = 2
vreau|doresc|aș|vrem|dorim|am .. știu|știm|aflu|înțeleg|întreb = 3 !neg
explicați* = 2 !neg
  ! fără .. explicați*
lămur*|clarific* = 2 !neg
de ce|când|cum|care|cât = 1
care este|e stadiul|motivul|situația|termenul|statusul = 3
ce .. fac|trebuie|pot|urmează .. mai|să|acum = 1
îmi puteți spune|confirma = 3
puteți .. spune|confirma|verifica|explica|preciza = 2
aștept .. răspuns*|lămur*|explicați*|punct* = 2
un răspuns|raspuns = 2 !neg
e normal|legal|corect = 1
oare = 1

[wants cancellation]
vreau|cer|doresc|solicit|rog|vrem|dorim|aș .. anul*|rezili*|renunț*|dezabon*|închid*|închei*|încet*|denunț*|retrag* = 3 !neg
  ! nu vreau|doresc .. anul*|renunț*|rezili*
anulați|anulat|anulez|anulați .. comand*|abonament*|contract*|rezervar*|poliț*|contul|programar*|bilet* = 3 !neg
  ! ați|a|au|fost anulat
  ! s|mi a anulat
reziliez|rezilierea|reziliați|rezilia|reziliem = 3 !neg
închide*|închid|ștergeți|închideți .. contul|cont*|cartela|abonament*|portabil* = 3 !neg
renunț|renunțăm|renunța la|comandă = 2 !neg
dezabon* = 2 !neg
opriți|încetați .. serviciul|abonamentul|plăț*|mesaj* = 2 !neg
nu mai vreau|doresc|am|vrem .. abonament*|comand*|contract*|produs*|nevoie|serviciil* = 2
încetarea|încetare* = 2

[wants fulfilment]
unde .. colet*|comand*|pachet*|bagaj*|valiz*|marf*|produs*|canapea*|mobil*|card*|curier* = 3
  ! unde .. ban*|factur*
vreau|cer|doresc|solicit|rog|vrem|aștept|dorim .. colet*|comand*|pachet*|bagaj*|livr*|produs* = 2 !neg
  ! produs* .. înlocui*
  ! comand* .. anul*
livrați|livreze|livrezi|livrarea|livra = 2 !neg
trimiteți|trimite|trimită|aduceți|aduceți|expediați|aduc|aducă .. colet*|comand*|pachet*|marf*|mi|lo|l|o|odată = 2 !neg
când .. vine|ajunge|vin|livrați|ajung|primesc|veniți|sosește|montați|montează = 3
  ! când .. banii|rambursarea|factura
respectați|onorați|țineți|respecta|onora .. contract*|promis*|ofert*|preț*|comand*|cuvânt*|garanți* = 3 !neg
vreau .. ce am|mi|s comandat|plătit|promis|semnat = 3
faceți .. ce ați|trebuie|s promis = 3
aplicați|acordați|activați .. ofert*|reducer*|promoți*|voucher*|pachet* = 3 !neg
activați|activare* = 2 !neg
veniți|ridicați|montați|instalați|terminați|montarea|instalarea = 2 !neg
odată = 1
ține* promis*|cuvânt* = 2

[wants correction]
corect*|corecta|corectați|corectez|corectarea|corectură|îndreptați|rectific*|modificați = 3 !neg
  ! corect|corectă|corecți|corecte|corectitudin*
  ! autocorect*
corectați|rectificați|refaceți|recalculați|revizuiți|storna*|stornați|actualizați .. factur*|sum*|dat*|nume*|adres*|index*|cont* = 3 !neg
recalcul*|refactur* = 3 !neg
storn* = 2 !neg
factur* corect* = 2 !neg
ștergeți|scoateți|eliminați|radiați .. dat*|penaliz*|tax*|nume*|datori*|birou* = 3 !neg
deblocați|deblocar*|deblocare .. cont*|card* = 2 !neg
anulați .. factur*|penaliz*|tax*|amend*|sum* = 2 !neg
schimbați|modificați|treceți .. nume*|adres*|dat*|titular* = 2 !neg
puneți .. ordine|regulă .. cont*|dosar* = 2
biroul de credit = 1

[flag hardship]
pensionar*|pensioar*|pensia|pensie|pensii = 2
  ! fond*|pilon*|contribuți* .. pensi*
  ! pensiune*|pensiuni*
  + sunt pensionară cu 1800 de lei
  - camera de la pensiunea din Bran
  - fondul de pensii
bolnav*|bolnăv* = 2
  ! mâncare bolnav*
  + mama e bolnavă la pat
cancer*|chimio*|oncolog*|leucemi*|tumor*|dializ*|parkinson|alzheimer|scleroz*|epileps*|diabet*|insulin*|infarct|avc|paraliz*|oxigen*|astm|cardiac*|hemodializ* = 2
  ! să vă|te .. cancer*
  ! sunteți|ești .. cancer*
  ! sistem* paraliz*
  ! paraliz* .. sistem*|activit*
  + fac chimioterapie
  + soția are Parkinson
  - sunteți cancerul pieței
spital*|internat*|operați*|operat|operată = 1
  ! internat* școl*|liceu*|student*
  ! operați* .. bancar*|cont*|sistem*|ghișeu*|sistemul*
  ! bag|băga* .. spital*
  ! sistem de operați*|operare
  ! operați* .. mobil*|online|cont
  ! operatiun*
  + sunt internată de o lună
  - operația bancară nu s-a făcut
mi|ne|i a|au murit|decedat|răposat = 3
  ! murit .. telefon*|laptop*|bateri*|motor*|frigider*|planta|plantele|peștii|televizor*|router*
  ! telefon*|laptop*|frigider*|motor*|bateria|televizor* .. a murit
  + mi-a murit soțul
  - mi-a murit telefonul
soț*|soți*|mam*|tat*|bunic*|fiu*|fiic*|sor*|frate*|tata|mama .. murit|decedat*|răposat*|stins|pierdut = 3
  ! mama|tata|soț* .. pierdut .. bani*|colet*|tren*|timp*|card*|telefon*
  + mama a decedat în martie
  + bunicul s-a stins
  - mama a pierdut cardul
deces*|înmormânt*|parastas*|doliu|văduv*|priveghi*|răposat*|orfan*|pomen* = 2
  ! pomenit*|pomeneală|pomenesc
  + sunt văduvă
  + am certificatul de deces
handicap*|dizabilit*|invalid* = 2
  ! handicapaț*|handicapatule|handicapatului
  ! sunteți|ești|niște|un .. handicapat*
  ! cod*|sesiun*|parol*|card*|bilet*|voucher* .. invalid*
  ! invalid*|handicap* cod*
  + am certificat de handicap grav
  - codul este invalid
scaun* .. rotile|rulant*|cu|rotil* = 2
  ! scaun* de birou|bucătărie
  + sunt în scaun cu rotile
  - scaunele de bucătărie
nevăzător*|nevăzătoare|orb|oarbă|surd|surdă|surdo*|cârj*|proteză|autist*|autism|adhd = 2
  ! sunteți|ești .. orb|orbi|surd|surzi|autist*
  + soțul este nevăzător
  - sunteți surzi sau orbi?
nou născut* = 2
  + am un nou-născut acasă
bebeluș*|sugar|nounăscut*|prematur* = 2
  + avem bebeluș de trei luni
copil*|copii|băiat*|fetiț*|fiul|fiica|nepot* .. bolnav*|febră|plâng*|plânge|mic|mici|luni|flămând*|frig|grădiniț*|singur*|spital* = 2
  ! copil* .. vecin*
  + copilul meu are febră și plânge
  + am doi copii mici în frig
lapte praf = 2
  + laptele praf pentru fetiță, lapte praf
gravid*|însărcinat*|sarcină|lăuz*|născut|naștere|avort* = 1
  ! sarcină de serviciu
  ! dat*|certificat*|loc* .. naștere|născut
  ! însărcinat* cu|să|de .. reclam*
  ! te|v ai|ați|m am născut
  + sunt gravidă în luna a opta
  - data de naștere greșită
șomaj*|șomer* = 3
  + sunt în șomaj
pierdut .. slujb*|job*|serviciul|locul|postul = 2
  ! pierdut .. locul .. rând*|coadă|avion|tren|parcare
  + mi-am pierdut slujba
concediat*|disponibilizat* = 2
  ! n|nu .. concediat*
  ! trebui*|să|cer|merit* .. concediat*
  + am fost concediată luna trecută
  - ar trebui să fie concediat
nu|n .. bani .. mâncare|pâine|medicament*|chirie|rat*|întreținere|lemne = 3
  + nu mai am bani de pâine
n|nu am|avem|mai .. ce mânca|mânc*|pune = 3
  + n-am ce mânca până la salariu
bani|banii .. mâncare|medicament*|chirie|pâine|lapte|scutece|lemne = 2
  ! bani* .. mâncare .. rece|ars*|proast*
  ! bani* .. pe|pentru o mâncare
  + erau banii de medicamente
  - am dat bani pentru o mâncare rece
ultimii|singurii bani|lei = 3
  + erau ultimii bani
salariu*|venit* .. minim*|mic = 2
  + trăiesc din salariul minim
datorii|evacua*|popri*|chirie|stradă .. stradă|casă|rămân*|datorii|evacua* = 1
  + rămân pe stradă, mă evacuează din casă
singur*|văduv* cu|cresc .. copii|copil* = 3
  + sunt mamă singură cu doi copii
mamă|tată singur* = 3
  + sunt mamă singură
bătrân*|vârstnic* = 2
  ! bătrân* .. casă|clădire|bloc
  + mama e o femeie bătrână
în vârstă = 2
  + un om în vârstă
am|are|are|împlinit|la 7*|8*|9* de ani = 3
  + am 78 de ani
  - am 7 zile de așteptat
fără .. căldură|curent|apă|lumină|gaz|frigider|mâncare .. copil*|copii|bebeluș*|bătrân*|bolnav*|mama|iarn* = 2
  + stăm fără căldură cu copii mici
depresi*|anxiet*|psihiatr*|burnout = 2
  + iau tratament pentru depresie
divorț*|refugiat* = 1
  + după divorț am rămas fără nimic
medicament*|tratament*|pastil* .. viață|inimă|fără|urgent|mam*|copil* = 1
  ! tratament* .. client*|discrimin*
  + rămân fără tratament, fără pastilele de inimă, pastile pentru inimă
imobiliz* .. pat*|cas* = 3
  + tata e imobilizat la pat
nu mă|ne|îmi descurc*|ajung* .. bani|banii|luna|lună = 2
  + nu mă descurc cu banii
greutăți|dificultăți|necaz* .. financiar*|material*|bani = 3
  + am greutăți financiare
la|are|am|eu|mama|tata|soția|soțul|bunica|bunicul|subsemnat* .. 7*|8*|9* de ani = 2
  ! garanți*|mașin*|casă|clădire|bloc*|contract*|client|abonat .. 7*|8*|9* de ani
  ! la|după|peste|de|acum|în 7*|8*|9* de|ani ani|zile|lei
  ! 7*|8*|9* de lei|zile|metri|minute|bani
  + mama are 83 de ani și baston
  + subsemnatul Ion, 76 de ani
  + mama, 81 de ani, a căzut
  - am 80 de lei pe card
rămas|ramas fără serviciu|lucru|job|slujbă|loc|salariu|venit = 3
  + a rămas fără serviciu
nu|n mai|am am|lucru|lucrez lucru|serviciu|slujbă = 2
  + acum nu mai am lucru
pierdut lucrul|munca|serviciul|slujba|jobul|postul = 3
  + am pierdut lucrul la Moscova
însărcinată|gravidă|lăuză = 2
  + soția e însărcinată
astm*|pacemaker|stimulator*|baston*|bastonul|cârje|parez*|hernie = 2
  ! baston* .. mi|ne|îl|paznic*
  + sunt astmatic
  + sunt cu pacemaker
accident vascular|cerebral = 3
  + tata, după un accident vascular
concediu medical = 2
  + trei săptămâni de concediu medical
copil*|băiat*|fetiț*|fată|fata|bebe* .. operați*|terapie|urgență|ventilator|internat* = 2
  ! copil* .. operați* .. bancar*
  + copilul e în sala de operație
copil*|băiat*|fetiț*|fiu*|gemen* .. de|are .. luni|ani = 1
  + copilul de doi ani
trei|doi|patru|cinci|șapte copii = 2
  ! copii .. meniu|bilet*
  + am trei copii
chiria|chirie|rata .. plătesc|plătit|era|pe|bani = 1
  + nu am din ce, era chiria pe 12
trăiesc|trăim|trăi .. pensi*|ajutor*|alocați* = 3
  + trăiesc din pensie
alocația|alocație|alocațiile = 2
  ! alocați* .. ram|memori*|server*
  + cardul pe care intră alocația
copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* .. mușcat*|copci|arsur*|ars|arși|lovit*|rănit*|urgenț*|perfuz*|vomit*|vărs*|febr*|înghețat*|răcit*|răciți|alergi*|intoxic*|opărit*|ghips*|gips*|leșinat*|tremur*|bolnav*|medicament*|oxigen|otit*|sugruma*|sângera* = 2
  ! copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* .. vecin*
  ! lovit* .. colet*
  + băiețelul are arsuri la mâini
  + nepoțica a ajuns la urgențe
mușcat*|copci|arsur*|opărit*|fractur*|frig|îngheț*|febr*|urgenț* .. copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* = 1
  + patru copci a luat fetița
prunc*|copchil*|țânci .. frig|răci*|îngheț*|bolnav*|mic|mici|foame|casă|febr*|acasă|dorm* = 2
  + stau cu pruncii în frig
mama|mamei|tata|tatei|tatălui|bunic*|soacr*|soț*|nevast*|soră|sora|frate* .. demenț*|pat|baston*|cadru|cadrul|scaun*|oxigen|insulin*|operaț*|operat*|spital*|imobiliz*|paraliz*|bolnav*|diabet*|dializ*|surd*|nevăz* = 2
  ! pat .. matrimonial|livr*|comand*|montat
  + soacra e cu cadrul prin casă
luna a cincea|șasea|șaptea|opta|noua|6|7|8|9 = 2
  + nevasta e în luna a noua
n|nu am|mai|avem|are .. cu|din|de ce .. hrăn*|plăt*|trăi*|cumpăr*|mânca|trece|încălz*|da|lua|îmbrăca = 3
  ! n|nu am .. cu|din ce .. plăt* .. ramburs|card
  ! n|nu .. de ce .. plăt*|da
  + n-am din ce cumpăra pâine
  + nu avem cu ce încălzi casa
m|ne|am împrumut*|împrumutat .. de|bani|mâncare|vecin*|mama|prieten*|rud*|sor*|frate*|la = 2
  + m-am împrumutat la rude
banii|banul|ban|bani|lei|leii .. de|pentru|e pâine|chirie|mâncare*|medicament*|scutec*|lemne*|salarii|leaf*|sămânță|rat*|înmormânt*|tratament*|operați*|lapte* = 2
  ! mâncare* .. rece|stricat*|ars*
  + banii aceia sunt pentru lemne
rămas|rămân*|rămase|am|suntem .. fără|n un|bani|salariu|venit*|leafă|ban|leu|casă|curent|lemne|serviciu|job|bursă|loc|leu = 1
  ! rămas|rămân* .. fără .. cuvinte|replică|răspuns
  ! fără .. curent|bani .. colet*
  + am rămas fără un leu
șomer*|șomaj* = 3
  + soțul e șomer
îngropa*|înmormânt*|coșciug*|sicriu*|cimitir*|parastas*|priveghi*|colivă|doliu|urna|cenușa|funerar*|funebr*|cavou|mormânt* .. = 2
  ! bag|băga* .. mormânt*|sicriu
  ! pregăt*|comand* .. sicriu*|coliv*
  ! cenușa .. țigar*|sob*|centr*
  ! cenușa|urna .. vot*
  + am doliu în casă și sun după coroană
  + urna cu mama
cârj*|baston*|proteză|proteza|rulant*|rotile|cadru|cadrul de|cu|mers|la = 1
  + merg cu cadrul de mers
copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* .. plâns|plânge|plângea|speriat*|tăiat*|vânăt*|cusut*|unghi*|sângele|șoc|anafilac*|salon|oncolog*|operat*|coșmar*|tremur* = 2
  ! plânge .. râs
  + fetița a plâns toată noaptea, fetița speriată
degete*|unghi*|palm*|frunt*|picior*|braț*|bărbi* .. copil*|copilul*|fetiț*|băiețel*|nepo* = 2
  + ușa i-a prins degetele copilului
căzut|cedat|rupt|prăbușit|curent* .. cu copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* = 2
  + patul a cedat cu fetița în el
copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* .. de|are două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|un ani|luni|săptămâni = 1
  ! copil*|copii*|băiat*|băieț*|fetiț*|fata|fetei|nepo*|prunc*|bebe*|fiul|fiului|fiica|fiicei|gemen*|țânc*|copchil* .. facultate|student
  + nepotul de cinci ani
gripă|gripat|scarlatin*|varicel*|rujeol*|oreion|enterocolit*|meningit*|sepsis|insuficienț*|ulcer*|glicemi*|tensiun*|migren*|auditiv*|transplant .. = 1
  ! tensiun* .. rețe*|volți|curent|prize
  + am tensiune mare de la inimă
soți*|nevasta|bărbatul|soțul .. a plecat|lăsat|murit|dus = 2
  + soția a plecat cu copilul

[flag legal]
avocat* = 3 !neg
  ! avocado*
  ! sunt avocat*
  + avocatul meu vă va contacta
  - salata cu avocado
anpc|opc|ancom|asf|anre|anspdcp|aesgp|dsp|ansvsa|itm|cncd|anaf|gdprul|solvit|csalb|aaylex = 2
  + depun reclamație la ANPC
protecția|protectia consumat*|datelor = 3
  ! ofițer*|responsabil* .. protecția datelor
  + merg la protecția consumatorului
oficiul|consiliul|autoritat* .. consumat*|concurenț*|discrimin*|reglement*|sanitar*|supraveghere* = 3
  + sesizez autoritatea de supraveghere
tribunal*|judecăt*|instanț* = 3
  + ne vedem la tribunal
dau|dăm|da|deschid|dea|dat în judecată = 3
  ! nu .. judecată
  + vă dau în judecată
proces* = 1
  ! proces* verbal
  ! proces* de plată|livrare|retur|verificare|analiză|comandă|înregistrare
  ! procesa*|procesor*|procese|procesăm|procesez
  + ajungem la proces
  - comanda este în curs de procesare
poliția|poliție|poliției|polițist*|polițai*|jandarm* = 2
  ! poliț* .. asigurare*|rca|casco|locuinț*
  ! poliță|poliței|polițe|polițele
  + am depus plângere la poliție
  - poliță de asigurare
plângere .. penal*|poliți*|procur* = 3
  + fac plângere penală
penal|penală = 1
  ! sunteți penal*
  + am făcut plângere penală
acțiune* .. justiți*|instanț*|juridic*|legal* = 3
  + deschid acțiune în justiție
căi|căile|cale|calea|pași|pașii|demersuri legal*|legale|juridic*|justiți* = 3
  + apelez la căile legale
departament*|consilier*|notificare* .. juridic* = 2
  ! persoan* juridic*
  + departamentul nostru juridic preia cazul
  - factură pe persoană juridică
inspector* .. munc*|sanitar*|stat = 2
  + sesizez inspectoratul sanitar de stat, inspectorul sanitar
avocatul poporului|ombudsman* = 3
  + scriu la Avocatul Poporului
reclamați*|sesiz*|plângere* .. anpc|autorit*|asf|ancom|anre|opc|poliți*|bnr|dsp|consumat*|aacr = 3
  + fac sesizare la BNR
mediator*|mediere|sal = 1
  + apelez la un mediator
somați*|executor* = 1
  + vă trimit somație prin executor

[flag publicity]
facebook*|tiktok*|instagram*|youtube*|reddit|twitter|trustpilot|tripadvisor|fb|insta|linkedin = 2
  ! reclam*|anunț*|văzut|pagina|găsit|promo* .. facebook*|tiktok*|instagram*|fb|insta
  ! cont*|log* .. facebook*|instagram*|tiktok*
  ! scris|contactat .. facebook*|messenger
  + pun totul pe Facebook
  + află tot TikTok-ul
  - am văzut reclama pe Facebook
presă|presa|ziar*|jurnalist*|reporter*|televiziun* = 2
  ! presă hidraulic*
  ! abonament*|livr*|curier* .. ziar*
  ! ziar* .. nu|n .. venit|ajuns|primit
  ! televiziun* .. cablu|digital*|abonament*|canal*
  ! serviciu*|pachet* .. televiziun*
  + mă duc la presă
  + sun un jurnalist
  - abonamentul la ziar nu a venit
protv|pro tv|digi24|antena|observator|recorder|libertatea|hotnews|g4media|realitatea = 2
  ! antena|antenă .. semnal*|montat*|satelit|acoperiș
  ! canal* .. antena|protv
  + trimit filmarea la Pro TV
  - antena de pe acoperiș
recenzi*|review* .. las|scriu|pun|public|peste|stea|negativ* = 2
  ! recenzi* .. citit|bune|văzut|pozitiv*
  + recenzia o public peste tot, o stea
las|scriu|pun|public|scrie|posta|postez|lăsa .. recenzi*|review*|stea = 3
  ! citit .. recenzi*
  + vă las o recenzie de o stea
  - am citit recenzii bune
o|1|zero stea|stele = 1
  ! hotel* .. stele
  ! cu stele
  + o stea și atât
fac|facem|face public|publică|publice = 3
  + fac public tot dosarul
postez|postăm|posta|distribui|share|viral* = 2
  ! postez|posta .. nu pot|eroare
  + postez pozele în toate grupurile
să|sa afle|vadă|știe toată|toți|lumea = 2
  + să afle toată lumea cum lucrați
grup*|forum* .. scriu|pun|postez|anunț|avertiz* = 1
  + pe grupul de mămici scriu tot
online .. scriu|public|fac = 1
  + pe online scriu tot
pozele|poze|filmarea|filmările|filmare|convorbirea|înregistrarea|fața .. pe|pun|postez|grup*|distribu* .. grup*|pagini*|internet|online|facebook|tiktok|peste = 2
  ! încarc|pun poze .. nu pot|eroare
  + pozele sunt deja pe toate grupurile
articol*|blog*|canalul|canal* .. meu|scriu|public|scrie|despre = 2
  ! articol* .. comand*|coș|factur*
  ! canal* .. tv|digi|cablu
  + articolul meu va fi public
scriu|scrie|public|publicăm|numi|povestim|arăt .. ziar*|blog*|grup*|presă|online|recenzi*|jurnal*|lumea|tot = 2
  ! scriu .. aceast* formular
  ! scriu .. tot .. ziar* .. nu|abonament
  + am să scriu la ziar
  + altfel scriu despre ea în grupul național
distribuiri|share|tag|viral|live = 2
  ! live .. transmis* .. meci*|fluxul|camer*
  + aveți 3.400 de distribuiri
duc|sunt|apar|zic|spun|merg|dau|povest*|sun|chem|scot|ajung*|ajunge|trimit*|află|iese|cer|difuz*|arăt|scriu|vedem|publică|vorbesc .. la|pe|prin|de radio|televizor|tv|tvr|kanal*|antena|antene|jurnal*|știri|știrile|emisiune*|emisiuni*|emisiunea|reportaj*|ziar*|gazet*|presă|presa|post|cârcotași|digi*|observator|protv|libertatea|adevărul|evz|gsp = 3
  ! dau|duc|merg .. la|pe televizor* .. retur|service|înapoi|drum
  ! văzut|auzit|reclam* .. la|pe radio|tv|televizor*
  ! sun .. la digi* .. internet|abonament
  ! merg .. pe antena
  + le zic eu la radio
  + mă duc la ziar cu asta
ziar*|gazet*|presa|presei|presă|cotidian*|redacți*|jurnal* .. scri*|scriu|public*|apar*|află|subiect*|articol*|sesiz*|merge|afle|trimit*|local* = 2
  ! presa|presă hidraulic*|cafea|fructe
  ! ziar*|jurnal* .. abonament*|livr*|venit|poștă|cutia
  ! abonament* .. ziar*|jurnal*|revist*
  ! redacți* .. contract*|voastră
  + presa locală află
scriu|public|scriem|fac .. cronic*|articol*|thread|postare*|comentariu|editorial|clip*|filmuleț*|video*|vlog*|story|reel*|live|tiktok*|review*|unboxing|podcast* = 2
  ! nu .. pot|reușesc .. scriu|public|fac
  ! scriu .. comentariu .. aici|câmp*
  ! fac .. live|video* .. apel*|conferinț*
  + fac un clip cu mașina
subiectul|subiect|povestea|cazul|dosarul|pozele|filmarea|materialul|captura|capturile|înregistrarea .. la|în|pe|deja|apare|ajung* ziar*|presă|televizi*|grup*|redacți*|știri*|anunțat|net|internet|radio|pagin*|online|jurnal*|google|forum* = 3
  ! pozele|captura|înregistrarea .. la|în|pe .. mail|tichet|site
  + povestea ajunge în ziar
poz*|poza|film*|filmul*|captur*|video*|clip*|bonul|bonurile|factura|screenshot*|conversați*|înregistr*|convorbir*|dovezi* .. pun|postez|pe|urc|public*|distribu*|trimit*|dau|arăt|ajung* .. net|internet|grup*|pagin*|google|forum*|site*|online|story|facebook|fb|tiktok|insta*|youtube|presă|ziar*|rețel*|știri|televiz*|urmărit* = 3
  ! nu .. pot|merge .. urc|pun|încarc*
  ! trimit*|pun .. site*|pagin* voastr*|dvs
  ! poz* .. de|din|ca|cum .. pe|pagin*|site|internet
  + pozele le urc pe net
  + screenshoturile ajung pe grup
pun|punem|postez|postăm|postat|urc|public|publicăm|voi|distribui|dau|dăm|apare|apari|apăreți|scriu|scriem|spun|povestesc|arăt .. pe|în|la net|internet|feisbuc|face|facebook|fb|google|forum*|grup*|pagina|pagini|toate|rețele*|rețelele|online|insta*|instagram|youtube|tiktok|tik|x|twitter|linkedin|telegram|reddit|maps|olx|story = 2
  ! pun|postez|urc|dau|scriu .. pe|la|în .. nu pot|merge|reuș*
  ! nu .. pot .. pun|postez|urc
  ! dau .. pe|la toate|net .. bani*
  ! scriu .. pe pagina voastr*|dvs|asta|asta
  ! scriu|spun .. în toate
  + o pun pe net cu nume
  + vă dau pe feisbuc
grup*|grupul|grupuri|forum*|pagina|pagini|blog*|canalul|contul|profilul|pagină .. urmăritor*|membri|oameni|mămici|părinți|șoferi|vecini|abonați|mii|cititor*|vizualiz*|follower*|cartier*|orașului|comunit*|colecțion* = 2
  ! grup* de oameni|vecini|șoferi
  ! pagina|contul .. oameni .. lucreaz*
  ! contul .. mii .. lei|euro
  + pe grupul de părinți anunț, grupul de vecini din cartier
mii|sute|k|000 .. de|mii urmărit*|follower*|abonați|membri|vizualiz*|cititor*|like* = 3
  ! k|mii .. de abonați .. aveți
  + am cinci mii de urmăritori
urmăritor*|follower*|vizualizări|subscriber*|influencer*|vlogger*|blogger* = 2
  ! influencer*|blogger* .. reclam*|recomandat*|cod
  + sunt vlogger culinar
spun|zic|povestesc|arăt|anunț|avertizez|avertizăm|scriu .. tutur*|toată|toți|lumii|tuturor|celor|pe|clienților .. lume*|urmărit*|mii|grup*|pagin*|cunosc*|satul*|orașul* = 1
  + le spun celor trei mii de pe pagină
recenzi*|review*|recenzia|recenziile|recenzie .. google|public|scriu|pun|las|peste|negativ*|stea|stele|voi|detaliat*|identic*|merit*|semnat* = 2
  ! recenzi* .. citit|bune|pozitiv*|șters|ștergeți|scoateți|fals*|cumpărat*|voastr*
  ! șters|ștergeți|scos|mi .. recenzi*|review*
  + o recenzie detaliată pe Google
stea|steluță|stele .. google|maps|trustpilot|tripadvisor|booking|peste|meritați|atât = 2
  ! hotel* .. stele
  + o stea pe Google
las|dau|pun|scriu|primiți|luați|lăsat|lăsăm .. recenzi*|review*|stea|steluț*|rating*|calificativ* .. = 2
  ! nu .. pot|lasă .. recenzi*|review*
  ! citit
  + primiți o steluță
fac|facem|faceți|fac .. celebr*|vedete|faimoși|viral*|cunoscuți|reclamă|publicitate = 2
  ! fac .. reclamă|publicitate .. firma|site*|mint*|falsă|telefon*
  ! faceți reclamă|publicitate
  ! nu .. fac .. reclamă
  + vă fac vedete pe net
  + vă facem reclamă peste tot
cârcotași|observator|digi24|știrile|protv|realitatea|romaniatv|aktual24|snoop|hotnews|recorder|libertatea|adevărul|gandul|evenimentul|gazeta|monitorul|crai|nou|opinia|obiectiv = 1
  ! adevărul .. e|este|adevărat|despre|spune*
  ! nou|observator|obiectiv|opinia
  ! spune* adevărul
  ! digi24|știrile|realitatea .. abonament*|canal*|nu merge
  ! realitatea
  ! știrile .. nu
  + chem Recorder
reporter*|jurnalist*|ziarist*|cameraman*|paparaz* .. = 2
  + un ziarist a fotografiat tot
public|publicăm|publica|publicat|publică .. tot|totul|integral|dosarul|conversați*|înregistr*|corespondenț*|mailuri*|recenzi*|poze*|online|numele|joi|luni|marți|miercuri|vineri|mâine = 2
  ! transport|interes|notar|domeniu* public
  ! public .. țint*|larg
  ! ați|a|au publicat .. numele|poze*|pozele|oferta
  + publicăm corespondența
  + voi publica tot dosarul
să vadă|afle|știe|audă .. lumea|orașul|satul|clienții|urmăritorii = 1
  ! să vadă|audă .. lumea .. spus|strigat|zis
  + să afle tot orașul
citească|citi|afle|afla|vadă .. lumea|toți|lume|site*|oraș*|mii = 2
  ! citi .. site* .. nu|merge
  + o să citească lumea asta

[flag repeat-contact]
a doua|treia|patra|cincea|șasea|șaptea|zecea|nu|n|nșpea oară|oara|reclamați*|sesizar*|mail|email|mesaj|telefon* = 3
  ! a doua|treia oară .. stric*|defect*|comand*|întârzi*
  ! stric*|defect*|rupt* a doua|treia oară
  + este a treia oară când vă scriu
  + a patra sesizare
  - s-a stricat a doua oară
am sunat|scris|trimis|contactat|reclamat|apelat|revenit|sesizat|telefonat|întrebat .. ori|deja|repetat|mail*|email*|zilnic|săptămân*|reclamați*|lun*|ieri = 3
  ! am trimis .. banii|pachet*|colet*|retur*
  + v-am sunat de cinci ori
  + am scris deja două mailuri
v am sunat|scris|contactat|trimis|reclamat|telefonat|sesizat|anunțat = 3
  + v-am scris și nimic
am sunat|scris|reclamat|telefonat|sesizat = 2
  ! am scris .. recenzi*|adres*|greșit
  ! am sunat .. poliți*|112|avocat*|salvare*|ambulanț*|curier*
  ! nu|n am sunat|scris|reclamat
  + am sunat la call center și m-au plimbat
  - am sunat la poliție
  - nu am sunat până acum
revin|revenim|reiau|revin cu|reiterez|revenire = 2
  ! revin .. acasă|când|la|din
  ! nu .. revin
  ! nu mai revin
  + revin cu sesizarea de luna trecută
  - nu mai revin la voi
iar|iarăși|nou vă|va scriu|sun|contactez|deranjez = 3
  + iar vă scriu
scriu|sun|contactez|deranjez din nou|iar|iarăși = 3
  + sun din nou pentru același lucru
de .. ori .. sunat|scris|telefonat|contactat|sun|scriu|reclamat = 3
  ! de .. ori .. sunat|sun curier*
  + de trei ori am sunat
tichet*|ticket* = 1
  ! tichet* de masă|vacanță|parcare
  + aveți tichetul deschis de mult
sun|scriu|telefonez zilnic|mereu|întruna|degeaba|de = 2
  + sun zilnic la voi
mail*|email*|mesaj*|sesizar*|reclamați*|adres* .. anterior*|anterioar*|precedent*|trecut* = 2
  + la mailul meu anterior nu ați răspuns
reclamația|sesizarea|mailul|mesajul|cererea anterioar*|precedent*|mea din|trecut* = 3
  + sesizarea mea din 3 mai
am|am|ai mai|tot sunat|scris|telefonat|reclamat|sesizat|contactat|apelat|semnalat|anunțat|raportat|întrebat|cerut|rugat|solicitat|avertizat|atenționat|insistat|revenit|depus|zis|spus|explicat|venit|fost = 3 !neg
  ! am|ai mai|tot zis|spus|fost|venit .. că|în
  ! poliți*|112|anpc|avocat* .. am mai|tot sunat|scris|telefonat|reclamat|sesizat|contactat|apelat|semnalat|anunțat|raportat|întrebat|cerut|rugat|solicitat|avertizat|atenționat|insistat|revenit|depus|zis|spus|explicat|venit|fost
  + v-am mai scris despre asta
  + am tot întrebat la voi
  - nu am mai scris la nimeni
v|ți|te|va am avertizat|atenționat|semnalat|rugat|cerut|solicitat|somat|înștiințat|notificat|informat|atras|adus|explicat|repetat = 2 !neg
  ! v|ți am adus .. produs*|telefon*|mașin*|aparat*|haine*
  ! v|ți am cerut|rugat .. chelner*|atunci|loc
  + v-am avertizat încă din martie
  + v-am rugat să verificați
  - v-am adus telefonul luni
v|ți|ti am zis|spus .. de|deja|încă|din|și|că = 2 !neg
  + ți-am zis din vară că plouă în casă
două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|câteva|atâtea|vreo|multe|sute mail|mailuri|mailul|email|emailuri|mesaj|mesaje|scrisori|scrisoare|apel|apeluri|telefon|telefoane|cerere|cereri|sesizare|sesizări|reclamație|reclamații|tichet|tichete|formular|formulare|solicitare|solicitări|notificări|adrese|uri = 3
  ! două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|câteva|multe .. telefon
  ! opt|nouă|zece|2|3|4|5|6|7|8|9 apel
  ! două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|câteva adrese|formulare diferite|completat|semnat
  ! primit|primesc|trimiteți|vine|vin|spam|bombardat .. două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|câteva|zeci|sute|multe mesaje|mailuri|apeluri|telefoane
  + după nouă mailuri nu știu nimic
  + patru sesizări la voi
  - primesc zece mesaje pe zi de la voi
a doua|treia|patra|cincea|șasea|șaptea|opta|noua|zecea|câta|*sprezecea|*șpea oară|dată|conversați*|apel|convorbir*|scrisoare*|cerere*|plângere|solicitar*|tentativ*|încercar*|vizită|sesizare|reclamație .. scriu|sun|cer|spun|zic|vin|rog|sesiz*|reclam*|întreb|trimit|explic|repet|răspun*|vă|va = 3
  + e a șasea oară că sun la voi
al doilea|treilea|patrulea|cincilea|șaselea|șaptelea|optulea|nouălea|zecelea mail|email|mesaj|apel|telefon|tichet|formular = 3
  ! treilea|doilea telefon .. stricat|defect|recond*|schimbat
  + acesta e al patrulea mesaj al meu
  - al treilea telefon stricat
de două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|atâtea|nenumărate|câteva ori .. sunat|scris|telefonat|zis|spus|cerut|reclamat|fost|trecut|venit|mers|întrebat|contactat|rugat|atenț*|atras|avertiz*|telefon|vorbit|anunț*|explicat|sun|scriu = 3
  ! ori .. pe|la zi|săptămână|oră
  ! ori .. venit .. curier*|gunoi*
  + de cinci ori am trecut pe la agenție
sunat|scris|telefonat|zis|spus|cerut|reclamat|fost|trecut|venit|mers|întrebat|contactat|rugat|atenționat|avertizat|explicat|anunțat|trimis .. de două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2*|atâtea|nenumărate|câteva|vreo ori = 3
  ! m|mi|ne|i a|au .. de _ ori
  ! a|au venit .. de _ ori
  + am fost la ghișeu de șapte ori
  - curierul a venit de două ori
fără|niciun|zero|nicio răspuns|ecou|urmare|reacție|rezultat = 2
  ! zero|fără rezultat .. tratament*|crem*|curs*
  + sesizarea a rămas fără urmare
fost|venit|trecut|mers|bătut .. ghișeu*|agenți*|sediu*|magazin*|showroom*|sucursal*|oficiu*|birou*|service*|recepți*|secretar*|bancă|drumul .. ori|oară|iar|degeaba|și|doua|degrabă = 2
  ! m|mi|ne a|au fost|venit
  + am fost la sediu și iar la sediu
la telefon|suport|dispecerat|service|infoline|callcenter .. spus|zis|zice|răspuns|comunicat|explicat|spune|ziceți|spuneți|trimite = 2
  + la dispecerat mi s-a zis să am răbdare
v|va am dus|adus|arătat|trimis|prezentat .. acte*|chitanț*|dovad*|dovez*|hârti*|buletin*|contract*|pozel*|copi*|adeverinț* = 2
  + v-am arătat chitanța la două ghișee
mi|ni|ne ați|a|au|s răspuns|replicat .. automat|formular|doar|șablon|pe = 2
  ! răspuns .. recepți*|chelner*|vânzăt*|șofer*
  + mi-ați răspuns cu un formular

[flag broken-promise]
ați|au|a|s promis = 2
  ! promis .. reclam*|site*|pachet*|ofert*|anunț*
  + ați promis că veniți marți și n-ați venit
mi|ne|m .. spus|zis|promis|garantat|asigurat|confirmat|jurat|comunicat .. mâine|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|zile|ore|săptămân*|vine|veni|vin|sună|suna|reven*|rezolv*|intr*|sunați|veniți|primi*|ajunge|livr*|termen*|azi = 2
  + mi s-a spus că vine mâine curierul
  + mi-ați zis că mă sunați în două ore
trebuia|urma|trebuiau să|sa vină|ajungă|sune|fie|sosească|livrați|veniți|sunați|primesc|intre|reveniți|montați|returnați .. luni|marți|miercuri|joi|vineri|ieri|sâmbătă|acum|azi|săptămâna|până|nu|n = 3
  + trebuia să vină joi și nu a venit
promi* .. nu|n .. respectat|ținut|făcut|venit|sunat|revenit|livrat|întâmplat|primit = 3
  + ați promis și nu v-ați ținut de cuvânt, promisiunea nu a fost respectată
nu|n .. ținut|respectat .. cuvânt*|promis*|înțelegere*|termen* = 3
  + nu v-ați ținut de cuvânt
spus|zis|promis|asigurat .. sunați|sună|reveni*|revin|sunat|suna|veniți|contact* .. nu|n|nimic|nimeni = 3
  + mi-a zis că mă sună înapoi și nimic
minți*|mințit|minciuni|minciună = 1
  + m-ați mințit cu termenul
nici|nu|n .. până|azi|acum .. sunat|revenit|venit = 1
  + nici până azi nu m-a sunat nimeni, nu până azi sunat
termen* .. promis*|stabilit*|convenit*|confirmat*|agreat* .. depășit*|trecut|nu|n = 3
  + termenul promis a trecut
ați|ai|au|a|mi|ne .. confirmat|asigurat|garantat|făgăduit|jurat .. pe|până|data|luni|marți|miercuri|joi|vineri|zile|azi|mâine|scris = 2
  ! confirmat .. comanda|plata|rezervarea .. primit
  + ați confirmat în scris data de 6
  + m-a asigurat că pleacă azi
ați|ai|mi|ne .. dat .. cuvântul|cuvântu|mâna = 3
  + mi-ați dat cuvântul pe 7 mai
nu|n .. aveți|ai|au .. cuvânt = 2
  + nu aveți cuvânt
trebuia|urma|trebuiau .. vină|ajungă|fie|sosească|veniți|livrați|sunați|montați|primesc .. ieri|alaltăieri|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|pe|la|ora = 2
  ! trebuia .. laptop*|colet* .. ieri
  + trebuia să vină tehnicianul la ora 9
promis|promisese|promiseseră .. gata|lună|gratuit*|cadou|reducere|bonus|rambursare*|livr*|montaj*|până|pe|mâine|în = 2
  ! promis .. reclam*|anunț*|afiș*
  + mi-a promis o lună gratuită
ținut|țineți|țineți|respectați|onorați .. promisiun*|cuvânt* = 2
  + țineți-vă de promisiune, vă rog, țineți promisiunea
termen convenit|stabilit|agreat|promis = 2
  + termen convenit 1 octombrie
zis|spus că vine|veniți|vin|ajunge|sună|sunați|rezolvați|activează|livrați = 2
  ! zis|spus că vine .. cu topor*
  + ați zis că vine luni
ați|ai|ati|au zis|spus|scris|jurat|ziserăți|garantat .. luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri|ore|zile|săptămân*|minute|ora|până|sigur|veniți|vii|aduceți|aduci|sunați|trimiteți|livrați|reveniți|reparați|rezolvați|schimbați|virați|dați|plătiți|primesc|primim|vine = 2
  ! ați|ai scris .. factur*|contract*|site
  + ați zis că aduceți patul sâmbătă
  + ai spus că vii la opt
promis*|promiser* de|pe|pentru|ieri|până|la|în|sigur|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|inițial|scris|telefonic|o|un|că|ca|și|solemn = 2
  ! reclam*|anunț*|pliant*|site* .. promis*
  ! promis* .. reclam*|anunț*|pliant*
  + reparația promisă pentru joi
  + montajul era promis până la Paște
mi|ne|ni|i|le|m|s a|au|ați|am .. promis|garantat|făgăduit|jurat|asigurat|confirmat .. că|ca|de|pe|o|un|pentru|rambursa*|returna*|înlocui*|gratuit*|reducer* = 2
  ! confirmat .. comanda|salmonel*|diagnostic*|plata
  ! am .. asigurat|confirmat
  + ni s-a promis că primim banii
dat cuvânt*|asigurări|garanții|termen|mâna = 2
  ! dat .. mâna cu
  + mi-a dat asigurări că e în regulă
cum|așa|precum a|am|ne|ați|era rămas|vorba|înțeles|vorbit|stabilit|promis|convenit = 2
  ! cum am vorbit .. cu
  + cum a rămas vorba, vreau și montaj
  + faceți cum ați promis
fusese|fuseseră|era|erau|fost .. promis*|stabilit*|confirmat*|programat*|convenit*|asumat*|garantat*|anunțat* .. pentru|pe|la|de|în|luni|între|ora|ieri|că = 2
  ! nu .. programat*|confirmat*
  + vizita era programată pentru 9
trebuia*|urma*|trebuiau .. adus*|livrat*|predat*|descărca*|montat*|trimis*|finaliz*|terminat*|instalat*|reparat*|virat*|returnat*|sunat|gata|vină|primesc|înceapă|ajungă|vii|veniți|refac*|rezolv* .. luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri|pe|până|la|sigur|de|acum|în = 2
  + ușile trebuiau montate miercuri
vă|te|mă|ma sun|sunăm|sună|suna|sunați|sunau|contactăm|revenim|revin|anunțăm|sunat|căutăm .. mâine|noi|imediat|ore|oră|zile|minute|înapoi|luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri = 1
  ! nu .. mă|vă sun*
  ! să|rog|aștept .. mă|ma sun*
  + „vă sunăm noi imediat”
spus*|zis*|zise|zice|scris|comunicat|anunțat|explicat|transmis .. în|pe|până|peste|maxim|cel|termen|sigur .. ore|zile|zi|săptămân*|lun*|minute|oră|luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri = 2
  ! scris|zice|anunțat .. site*|contract*|ofert*|pliant*
  ! site*|contract*|ofert*|pliant*|etichet* .. scris|zice
  + mi s-a comunicat că durează maxim trei zile
zise*|zisese*|spuse|spusese*|jură|jura|jurase|jurat|garantase|confirmase*|asigurase* .. că|ca|pe|până|la|luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri = 2
  ! zise că nu|e
  + tehnicianul jurase că trece pe la mine
sigur|garantat|negreșit|precis luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri = 2
  + era precis vineri
e|suntem|este|acum|azi deja|în|e|tot|acum luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie = 1
  + suntem în octombrie
luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri|termenul a|au trecut = 2
  + marți a trecut și nimic
dată sigură|fixă|exactă|fermă|nouă|certă = 1
  + mi-ați dat o dată sigură
garantat*|sigur|precis pe|până|înainte|în|la _ = 1
  + garantat pe 2, sigur până luni
dat mâna|cuvântul|asigurări .. cu|că|pe = 2
  + a dat mâna cu mine pe 300
luni|lunea|marți|miercuri|joi|vineri|sâmbătă|duminică|mâine|poimâine|azi|astăzi|diseară|ieri|alaltăieri|vineri .. la|de|pe două|trei|patru|cinci|șase|șapte|opt|nouă|zece|*sprezece|*șpe|zeci|2|3|4|5|6|7|8|9|1*|2* .. aștept*|așteptat|stat|tot|nimeni|poartă = 1
  + joi la 10 am stat în poartă

[flag leaving]
nu mai|mă cumpăr|comand|calc|revin|vin|zbor|merg|întorc|pun|iau|dau = 2
  ! nu mai merg .. nimic|frână*|aplicați*|internet*
  ! nu mai pun .. problem*
  ! nu mai dau .. detalii|nume
  ! nu mai iau .. legătura
  ! nu mai merg|merge
  + nu mai cumpăr de la voi niciodată
  + nu mai calc la voi
mă|ne mut|mutăm|portez|transfer|trec|duc|ducem|portăm .. alt*|concurenț*|orange|vodafone|digi|telekom|competiți* = 3
  ! mă duc .. alt* ghișeu*|oraș*
  + mă mut la concurență
  + mă portez la alt operator
  - mă duc la alt ghișeu
m|ne ați|ai|a|au pierdut .. client* = 3
  + m-ați pierdut ca și client
pierdut un|o client* = 3
  + ați pierdut un client
schimb|schimbăm|schimba .. banca|furnizor*|operator*|asigurator*|compania|furnizorul|sala = 3
  ! nu pot schimb*
  + îmi schimb furnizorul
reziliez|reziliem|rezilia|renunț|renunțăm|închid .. contract*|abonament*|cont*|servici*|la = 2
  + reziliez contractul
  + îmi închid contul
portez|portare|portabilitat*|portăm = 2
  ! portare* .. eșuat|întârzi*
  + mă portez săptămâna asta
la|altă concurenț*|competiți* = 2
  ! ca|față la concurenț*
  ! consiliul concurenț*
  + plec la concurență
adio = 2
  + adio, ați fost
ultima dată|oară|comandă .. voi|aici|cumpăr|comand|calc = 3
  ! ultima dată când am
  + e ultima comandă la voi
plec|plecăm de|la|din .. voi|alt*|aici|bancă = 2
  ! plec la|din spital|muncă|munte
  + plec de la voi
niciodată .. voi|cumpăr|comand|revin|calc = 2
  + niciodată nu mai comand
nu mă|ne mai vedeți|prindeți|vede = 3
  + nu mă mai vedeți pe acolo
dezinstalez|dezabonez|dezabon* = 1
  ! nu .. pot|reușesc dezabon*
  + mă dezabonez
găsit|gasit|caut|găsesc .. alt|altă|alta|altul|altceva|alți .. furnizor*|operator*|sală|bancă|firmă|farmacie|atelier|magazin|asigurător* = 2
  ! găsit .. alt magazin .. ieftin
  + am găsit alt furnizor
am găsit alta|altul|altceva = 3
  + am găsit alta lângă spital
plec|plecăm|trec|trecem|mut|mutăm|trece .. la|pe .. alt|altă|alții|alta|aia|cei|banca|farmacia|firma|concurență* = 2
  ! plec .. la .. alt* .. oraș|ghișeu|serviciu
  ! trec .. la .. alt* .. pagină|subiect|ghișeu
  + plec pe altă platformă
  + mutăm tot la alții
nu mai lucrez|lucrăm|colaborez|colaborăm|semnez|comand|cumpăr|calc|vreau .. cu|la|pe voi = 3
  + nu mai lucrez cu voi
ultima comandă|factură|plată|vizită|dată|oară|cursă = 2
  ! ultima dată|oară .. am|când|cand
  ! ultima factură|plată .. am|din|de|este|a
  + a fost ultima comandă de la voi
  - ultima dată când am sunat
îmi|imi|mi retrag|închid|iau|închidem|retragem .. adeziun*|contul|contract*|banii|abonament*|depozit* = 2
  ! retrag .. numerar|bancomat
  + îmi retrag adeziunea
schimb|schimbăm atelier*|bancă|banca|furnizor*|firma|farmacia|operatorul|sala|asigurător* = 3
  + luna viitoare schimb atelierul
o|aplicația|appul dezinstalez|șterg .. și .. întorc|mut|trec = 3
  + o dezinstalez și mă întorc la mers pe jos
închei|încheiem|încetez .. abonament*|contract*|colabor* = 2
  + doresc să închei abonamentul
rezilierea|rezilieri .. penalit*|contract* = 1
  + cere rezilierea fără penalități
anula*|anulez*|închid*|închei*|rezilia*|desființ*|opriți|opresc|încet*|denunț*|șterge*|dezactiv* .. abonament*|contract*|contul|conturile|polița|creditul|membership|înscrierea|serviciile = 2
  ! opriți|opresc|închide|închid .. contul .. blocat|singur|fără
  ! mi|s|fost|m|l|v|a|ați|am|au anulat|închis|oprit|șters|dezactivat|reziliat
  ! încetin*|închiri*|închis|închisă|desființat|anulat|încetat
  ! nu|n .. rezilia*|anula*|închid* .. contract*|abonament*
  + anulați-mi abonamentul de revistă
  + denunț contractul de curățenie
  - mi-ați anulat abonamentul fără să întrebați
reziliez|reziliem|rezilia|reziliați|reziliere|rezilierea|rezilierii|rezilieze|denunțarea|dezabonați|dezabonarea|dezaboneze = 2
  ! nu .. reziliat|rezilia
  ! tax*|penalit*|ați .. reziliere*|reziliat
  + cere dezabonarea
vreau|doresc|cer|cere|vrea|solicit*|dorim .. închid*|închei*|anula*|rezili*|ies|renunț*|încet* .. abonament*|contract*|contul|poliț*|card*|credit* = 3
  ! redeschi*
  + solicit încetarea contractului
  + vreau să închid contul
n|nu o|am|vom|voi|aș|oi .. mai calc|călca|cumpăr|comand|comanda|cumpăra|vin|veni|iau|lua|prindeți|vedeți|vezi|prinzi|folosesc|folosi|apelez|apela|pun|intru|intra|zbor|zbura|reveni|merg|aud|colabor*|recomand = 2
  ! n|nu .. mai pun la|pe|problema
  ! n|nu .. mai iau|lua|vin|veni .. acasă|medicament*|nimeni|curent
  + n-o să mai cumpăr nimic
  + nu voi mai apela la firma asta
nu mai iau|luăm|cumpăr|comand|vin|merg|calc .. de|la|cu aici|voi|dumneavoastră|dvs|ei|magazin*|acolo|firma|nimic|noi|niciodată = 3
  ! nu mai merg|vin .. de|la
  ! iau|vin|merg .. de la .. casă|curent
  + nu mai iau nici un cui de la ei
concurenț* = 1
  ! consiliul concurenț*
  ! concurenț* neloial*|preț*
  ! ca|față|decât|preț* .. concurenț*
  + la concurență e mai ieftin și trec acolo
mă|ne|m|ma mut|mutăm|duc|ducem|dus|orientez|mutat|reorient*|transfer .. la|cu|spre|pe altă|alt|altul|alta|alții|concurenț*|vecin*|digi|orange|vodafone|cealalt*|celalalt|meșter* = 3
  ! mă|ne mut|duc .. alt* oraș|ghișeu|locuin*|casă|apartament|țară|cameră|oraș*
  + ne orientăm, ne mutăm cu totul la altă bancă
caut|căutăm|găsit|găsim|găsesc|semnat|semnez|semnăm|ales|aleg|iau|luăm|lua|încerc|închiri*|comand|cumpăr .. alt|altă|alta|altul|alții|altcineva|altcineva|concurent* .. = 2
  ! caut|găsit|găsesc|luat|iau|comand .. alt|altă dată|zi|soluți*|cale|mod|problem*|colet|produs|defect|variant*|model|mărim*|telefon
  ! ați|a|au|voi|veți .. găsi*|căut*|luat .. alt*
  + caut alt salon de coafură
  + luăm de mâine de la alții
  - caut altă soluție
ștergeți|sterge*|șterge|scoateți|închideți|anulați|radiați .. contul|cont|fidelitat*|club*|card*|baza|profil* = 2
  ! card* .. blocat|pierdut|furat
  ! scoateți|șterge* .. cont* .. comision|tax*|bani
  + ștergeți-mi profilul din clubul de fidelitate
renunț|renunțăm|renunțat|renunța|renunțe .. la|definitiv voi|abonament*|contract*|servici*|colaborar*|furnizor*|card*|aplicați* = 2
  + am renunțat la voi
lucrez|lucrăm|colaborez|cumpăr|comand|iau|continui|trec|merg|semn* .. cu|la|pe|de altcineva|alții|altul|alta|concurenț*|altcineva|ei = 2
  ! alții|altul .. mai ieftin
  + de acum comand la alții
m|ne am mutat|dus|orientat|transferat|abonat .. la|pe|deja|peste = 2
  ! am mutat .. casă|apartament|oraș|adres*|bloc
  ! m|ne am dus
  + m-am mutat la salonul de vizavi
închiderea|încetarea|desființarea|anularea|ștergerea .. contului|conturilor|contractului|abonamentului|colaborării|poliței = 2
  + cere închiderea contului
și|ori|sau|mâine|azi plec|plecăm|mut|mutăm = 1
  ! plec|plecăm .. vacanț*|spital|munte|mare|concediu|aeroport|serviciu
  + ori reparați, ori plec

[flag self-harm]
scrisoare|scrisori|scrisoarea|bilet|biletul de adio = 3
  + am scris acasă o scrisoare de adio
  - am primit scrisoarea de confirmare
intru|intra .. în apă|mare|lac .. nu mai ies|ies = 3
  + m-am gândit să intru în apă și să nu mai ies
  - intru în apă la piscină
nu .. mă mai trezesc = 3
  + aș vrea să nu mă mai trezesc
  - mâine mă trezesc devreme
nu .. văd rostul|sensul .. trăiesc|trăi|viață = 3
  + nu văd rostul să mai trăiesc
  - nu văd rostul taxei
ia|iau .. singură|singur zilele = 3
  + a spus că își ia singură zilele
  - iau singură coletul zilele acestea
mă omor = 3
  ! era|eram|puteam|putea|fost .. să mă|ma omor|omorî|omor
  ! mă|ma omor .. firea
  ! nu mă|ma omor .. cu|după
  - era să mă omor pe gheața de la intrare
  - nu mă omor eu cu firea pentru atâta
  ! mă omor .. râs|muncă|după|să
  + dacă nu se rezolvă mă omor
  - nu mă omor după reduceri
sinucid*|sinucig*|sinucis|suicid* = 3
  ! s a|au .. sinucis
  ! frate*|sor*|mama|mamei|tata|tatăl|tatălui|soț*|văr*|veri*|vecin*|unchi*|mătuș*|coleg*|prieten*|bunic*|nepot*|fiul*|fiic*|cumnat* .. sinucid*|sinucis|suicid* .. acum|anul|când|demult|trecut*|luna
  ! frate*|sor*|mama|mamei|tata|tatăl|tatălui|soț*|văr*|veri*|vecin*|unchi*|mătuș*|coleg*|prieten*|bunic*|nepot*|fiul*|fiic*|cumnat* .. încercat .. sinucid* ..
  ! sinuciderea|sinuciderii|suicidul frate*|sor*|mamei|tata|tatăl|tatălui|soț*|vecin*|unchi*|mătuș*|coleg*|prieten*|bunic*|nepot*|fiul*|fiic*|cumnat*
  ! sinucis|sinucid* .. cineva|om|tânăr*|călător*|personaj*|film*|serial*
  ! polița|poliță|asigur*|clauz*|exclud* .. sinuc*|suicid*
  ! sinuc*|suicid* .. exclus*|acoper*|clauz*|asigurat*
  - vărul meu s-a sinucis anul trecut
  - polița nu acoperă sinuciderea asiguratului
  ! telefon*|laptop*|router*|aplicați* .. sinuc*
  ! sinuc* .. comercial*|financiar*|profesional*|curat*
  + mă sinucid
  + am gânduri de sinucidere
  - telefonul s-a sinucis singur
  - e o sinucidere comercială
pun|pune|punem .. capăt .. zilelor|vieții|viata|tot* = 3
  ! pun* capăt .. contract*|abonament*|colabor*
  + îmi pun capăt zilelor
  - pun capăt contractului
îmi|imi|mi iau|luat|lua viața|viata|zilele = 3
  + îmi iau viața
vreau|prefer|doresc|să|bine|aștept să mor = 3
  ! să mor de|dacă|eu|io|în
  ! nu vreau să mor
  ! doamne .. să mor
  ! am crezut|ajuns să mor
  + vreau să mor
  + mai bine să mor
  - vreau să mor de râs
nu .. mai vreau|pot|am|doresc|vrea|dorește .. trăi*|trăiesc|viață = 3
  ! trăi* .. mucegai*|gândac*|ploșniț*|șobolan*|șoarec*|igrasi*|umezeal*|mizeri*|miros*|put*|zgomot*|gălăgi*|vecin*|frig*|fum*|praf*|infiltra*|gunoi*|noxe|manele*|țânțar* ..
  ! trăi* .. în|la|lângă .. bloc*|apartament*|garsonier*|cartier*|oraș*|cămin*|casa|casă|camer*|chirie|zona|țara|strada
  - nu mai vreau să trăiesc cu gândacii ăștia din scară
  ! trăi* .. fără|cu|din|în|așa .. internet|net|gunoi|zgomot|frig|bani|condiți*
  ! trăi* așa
  + nu mai vreau să trăiesc
  - nu mai pot trăi fără internet
mă omor|omora|omorî|spânzur|împușc|otrăvesc|înec = 3
  ! era|eram|puteam|gata|putea .. mă|ma omor|omorî|înec|otrăvesc
  ! mă|ma omor .. firea
  ! mă|ma înec .. cu|în|la .. facturi|acte|datorii|hârtii|mânc*|pâine|os|sos|apă
  - era să mă otrăvesc cu salata voastră
  ! mă omor de|cu|după|pe|muncind|râzând|să
  ! nu mă omor
  ! mă omoră
  + mă omor, jur
  + mă spânzur
  - mă omor de râs
  - nu mă omor după cafeaua lor
mă arunc .. bloc*|etaj*|pod*|geam*|balcon*|tren*|metrou*|gol|fereastr* = 3
  ! m aruncat
  + mă arunc de la etaj
  + mă arunc în fața trenului
îmi|imi|mi tai|taie venele|vene|gâtul|beregata|încheietur* = 3
  ! venele .. plictis*|muzic*|melodi*|reclam*
  + o să-mi tai venele
  - îmi tai venele de plictiseală la coada asta
  + îmi tai venele
mai bine mor|muream|crăp|moartă|mort = 3
  ! mai bine mor de
  + mai bine mor
nu .. mai are|are|văd|vede|e|este .. rost|sens .. trăi*|viața|trăiesc = 3
  + nu mai are rost să trăiesc
iau|înghit|bag|luat|înghițit .. toate|cutia|flaconul|pumn|mână|folia|blisterul .. pastil*|medicament*|somnifer*|xanax* = 3
  ! luat .. toate|cutia|flaconul|folia .. pastil*|medicament*
  ! luat|iau .. comand*|farmaci*|rețet*|prescri* ..
  + am înghițit un pumn de pastile
  - am luat cutia cu medicamente de la farmacie
  ! iau toate .. tratament|dimineața|rețet*
  + iau toate pastilele și gata
  - iau toate pastilele dimineața conform rețetei
îmi|mi|imi fac|face|făcut felul|seama|sama = 3
  ! felul meu|asta|acesta
  + să-mi fac felul
  - îmi dau seama că am greșit
  + îmi fac felul
termin|închei .. cu .. viața|mine|totul|zilele = 2
  ! termin|închei .. cu voi|contract*|discuți*
  + termin cu viața asta
gând*|idei negre|întunecate|sinuciga*|suicid*|sumbre = 3
  + am gânduri negre
fac|făcut|face rău singur*|mie|mie|eu = 2
  ! mi|ne a|au făcut|fac rău
  + îmi fac rău singură
  - mâncarea mi-a făcut rău
adorm|dispar .. nu .. trezesc|exist = 3
  ! dispar* .. colet*|ban*|site|aplicați*
  + vreau să adorm și să nu mă mai trezesc
  - colete care dispar de tot
nu mai vreau|am .. putere|puteri .. trăi*|continu*|exist* = 2
  + nu mai am putere să exist
lume*|familia .. mai bine fără mine = 3
  + lumea ar fi mai bine fără mine
gândit|gândesc|gânduri .. să .. mor|termin|las|arunc|omor|sinucid = 2
  ! gândesc .. să .. termin .. contract*|discuți*|abonament*|colabor*
  + m-am gândit să mor
mi|îmi am|aș|voi tăiat|deschis|tăia|deschide|crestat .. venele|mâna|mâinile|încheieturile|brațele|brațul|coapsele = 3
  ! tăiat .. mâna .. în|cu|de|la ..
  + mi-am crestat brațele azi-noapte
  - mi-am tăiat mâna în capacul de tablă
  ! tăiat .. cioburi|cutie|ciob*|sticl*|cuțitul vostru
  + aseară mi-am tăiat venele
ca să|sa nu mă|ma mai trezesc|trezească = 3
  + ca să nu mă mai trezesc
mai bine|simplu fără mine = 3
  + ar fi mai bine fără mine
dau|dea|las drumul .. schel*|pod*|bloc*|etaj* = 2
  ! dau drumul .. apa|căldur*|gaz*|vitel*
  + m-am gândit să-mi dau drumul de pe pod
mă arunc = 2
  ! mă arunc .. la .. concluzi*|cumpăr*
  + mă arunc și gata
funie|frânghia|franghia|ștreang|laț|cravată .. pregătit|podul|pod|gât|garaj|grind* = 2
  ! tras|trăg*|lega* .. mașin*|vac*
  + am pregătit frânghia în pod
pastile|pastilele|somniferele|somnifere|tablete .. strâns|pregătit|pregătite|adunat|toate|număr* = 2
  ! pastil* .. rețet*|doctor*|farmaci*
  + am pastilele pregătite
strâns|pregătit|adunat pastile|pastilele|somnifere|somniferele = 3
  + am strâns deja pastilele, am strâns pastile
nu .. mai are|am|văd|găsesc .. rost|sens|rostul|sensul .. nimic|viața|continu*|trezesc|eu|exist|lupt*|trăi* = 3
  ! rost|sens .. sun|scriu|reclam*|aștept|vin|comand|abonament*
  + nu mai are sens nimic
  + nu mai găsesc rostul să lupt
  - nu mai are rost să sun la voi
niciun|nici rost|sens|un .. să .. continui|trăiesc|exist|trezesc = 3
  + n-are niciun rost să mai continui așa
nu .. mă|ma mai trezesc|scol|trezi|scula|trezească = 3
  ! mai trezesc .. vecin*|zgomot|devreme|dimineața
  + să mă culc și să nu mă mai scol
adorm|adorm* .. pentru|pe|de totdeauna|tot|veci|vecie|veșnicie = 2
  - adorm la patru pentru că urlă muzica
  ! nu .. adorm*
  ! câin*|cățel*|pisic* .. adorm*
  + vreau să adorm pentru totdeauna
pastil*|somnifer*|morfin*|fiol*|tablet*|insulin*|calmant*|diazepam .. număr|beau|odată|economisit|palmă|strâns|deoparte|parte|sertar|ajung|doza|noptieră|toate|pregătit* = 2
  ! rețet*|tratament*|farmaci* .. pastil*|insulin*|tablet*
  ! pastil*|insulin*|tablet* .. farmaci*|rețet*|comand*|livr*|zilnic|expir*|colet*
  ! ajung .. la|acasă
  + am somnifere destule în sertar
economisit|strâns|număr|beau|înghit|înghițit|iau|luat|iei .. somnifer*|pastilele|pastile|morfin*|fiol*|calmant*|furadan|otrav*|insecticid*|antigel .. toate|odată|gata|dulap*|sertar = 2
  ! luat .. din greșeală ..
  - copilul a luat din greșeală două pastile din cutie pentru gât
  ! iau .. pastil* .. tensiune|inimă|zilnic|dimineața|la ore
  + beau otrava și gata
  + le număr, număr pastilele din dulap
furadan|otrava|otravă|insecticid|verde .. beau|iau|înghit|gata = 3
  + otravă iau
beau|bea|înghit furadan|otrav*|insecticid*|antigel|clor|acid = 3
  + beau antigel și gata
frânghi*|sfoar*|sfoara|ștreang*|laț|lațul|funi*|curea*|cârlig* .. grind*|pod|beci|șopron|legat*|scăunel|nod|pregătit*|gât|garaj|agăț*|cui = 3
  ! curea* .. gent*|geant*|ceas*|chitar*|aparat*|câin*|poșet*|transmisi*|distribuți*
  ! gent*|geant*|chitar*|poșet*|câin* .. curea*
  ! cârlig* .. rufe|perdea*|perdele|haine|tablou*|tablouri|remorc*|perete|rod*
  ! frânghi*|funi* .. rupt*|desfăcut|deșir*|lei|metri
  - cureaua de la geantă mă roade la gât
  ! sfoar*|frânghi*|funi* .. colet*|rufe|legănuș*|bar*|pachet*|leagăn*|mașin*
  ! legat* .. cu sfoar*|frânghi*
  + funia e pregătită în pod
  - colet legat cu sfoară, fără bandă
grind*|nod|craca|creanga|lustr* .. leg|legat|spânzur*|atârn*|frânghi*|sfoar*|gât = 2
  ! lustr* .. atârnă|legat|cablu*|fir*|montat|bec*|electr*|curent
  - lustra atârnă într-un fir
  ! legat .. internet*
  + mă uit la lustră și la frânghie, lustra și frânghia
uit|uitat|gândesc|gândit .. la .. grind*|frânghi*|pastilele|somnifer*|șine|trenuri*|pod|balcon|lamă|cuțit = 2
  ! balcon|pod .. curge|plouă|infiltr*|crăp*|montat|închis*|termopan*|laminat|gresie|vopsi*
  ! trenuri .. aplicați*|orar*|mers*|site*
  - mă uit la balcon și curge apa pe perete
  ! gândit .. comand*
  + mă uit tot mai mult la pastilele mamei
așez*|culc*|arunc*|pun|pas|stau|întind .. linie|linia|șine|șinele|calea|cale|trenului|tren|trenul|metrou*|peron* .. = 2
  ! stau în|la|cu|de tren|trenul|metrou*|linie|linia
  ! stau .. linie|linia|fir .. minut*|or*|așteptare|operator*|muzic*|jumătate
  ! pun .. la cale
  ! peron* .. frig|ploaie|întârzi*|minut*|or*|aștept*
  - stau pe linie de 40 de minute
  - stau în tren de trei ore fără căldură
  ! arunc*|pun|stau .. linie .. producție|montaj|telefon
  ! stau|așez* .. tren*|peron* .. aștept|bilet|loc|geam
  + mă culc pe șine la noapte
  - stau pe peron să aștept trenul, stau în tren cu bilet
fața trenului|metroului|tramvaiului|camionului|tirului = 2
  ! s a|au .. fața trenului|metroului|tramvaiului|camionului|tirului
  ! sărit|ieșit|trecut|parcat|oprit|frânat|apărut .. fața trenului|metroului|tramvaiului|camionului|tirului
  - cineva s-a aruncat în fața metroului și ați închis stația
  + sar în fața metroului
calea|cale|linia|linie|linii|gară|triaj ferată|ferate .. duc|plec*|așez*|gând*|nod*|noapte = 2
  ! noapte* .. zgomot*|somn|trec*|fluier*|claxon*|urlă|dorm*|vibr*
  ! zgomot*|gălăgi* .. ferată|ferate
  - linia ferată e lângă bloc, noaptea e zgomot
  + la calea ferată mă duc deseară
pod*|balcon*|acoperiș*|blocului|dig .. gândesc|gând*|sar|arunc|întorc|drumul|gol|nu = 1
  ! pod* .. plouă|curge|infiltr*
  + de pe pod mi-aș face drumul
mă|ma duc|urc|întorc .. pe pod*|bloc|acoperiș .. nu = 2
  + mă duc pe pod și nu mai cobor
intru|intra|intre .. cu .. ea|mașina|camionul .. zid*|copac*|stâlp*|parapet*|pom|gard = 2
  ! era|eram|puteam|putea|nu .. intru|intra|intre
  - era să intru cu mașina în stâlp
  ! te|vă|voi|sediu* .. intru|intra
  + îmi vine să intru cu mașina într-un stâlp
volan* .. curbă|drept|trag|las|zid = 2
  ! volan* .. stă|rămâne|strâmb*|vibr*|bate|geometri*
  - volanul nu stă drept după geometrie
  ! volan* .. trage|stric*|reparat|direcți*
  + să las volanul în curbă
intru|intra|duc|arunc .. în mare|apă|dunăre|lac|fântână|râu .. = 1
  ! intru|duc|arunc .. în apă|mare .. copil*|vacanț*|piscin*
  + mă arunc în Dunăre
mă|m|ma .. tai|tăiat|tai .. pe|la braț*|mâini|mână|vene*|încheietur*|picioare = 3
  ! alunecat|scăpat|rupt|spart|sărit|desprins|crăpat|deschid*|deschis|montat|montez|curăț* .. m|mă .. tăiat|tai
  ! tăiat .. deschis|deschid*|desfac*|desfăcut|montat|montez|capac*|tabla|ușă|ușa|margin*|lama|cutter*|cuțit*
  - mi-a sărit lama din mâner și m-am tăiat la mână
  ! tăiat .. ciob*|cioburi*|cutie*|muchie*|marginea|ambalaj*|conserv*|sticl*|tabl*
  + mă tai iar la mâini
  - m-am tăiat la mână în cioburi
lama|lamă .. baie|braț*|vene*|mână|încheiet* = 2
  ! lama|lamă .. ras|aparat*|ferăstrău*|rindea|mașinii
  - lama de ras mi-a julit mâna
  ! lama .. mixer*|blender*|cuțit*
  + am lama pe mână
mă|ma omor|spânzur|sinucid|împușc|otrăvesc să|și|dacă|azi|mâine|acum|diseară|eu|naibii|cu|aici știți|știi|gata|nu|mâna|mine|mea = 3
  ! era|eram|puteam|putea .. mă|ma omor|otrăvesc
  - era să mă otrăvesc și nu e prima dată
  + mă omor, să știi
mă|ma omor|spânzur|sinucid azi|mâine|acum|diseară|dacă = 3
  ! mă omor azi|mâine cu|de
  + mă spânzur mâine
mi|îmi pun|pus|puie|pune capăt = 3
  + am de gând să-mi pun capăt
duc|merg|plec după el|ea|ei|soț*|nevast*|mama|tata|dânsa|dânsul|băiat*|fata = 2
  ! mă duc|merg|plec după el|ea .. depozit|magazin|sediu|poștă|service
  + mai bine plec după nevastă-mea
  - mă duc după el la depozit, coletul
printre cei|oamenii vii = 3
  + nu voi mai fi printre cei vii
nu|n .. mai fiu|fi|exist|existe|trăiesc|trăi|existăm aici|vii|lume|mâine|deloc|și|de|pe|nici|până|cu|așa|eu = 1
  ! nu .. mai fi|trăi .. client*|internet|gratis|gratuit
  ! nu .. mai fi .. disponibil*|valabil*|pe|nevoie|cazul
  + aș vrea să nu mai fiu deloc
aș|vreau|vrea|doresc|vrut .. să .. mor|dispar = 2
  ! mor de|după
  ! nu .. vreau
  ! vreau .. să .. dispar* .. cont*|date*
  + aș vrea să dispar
nu|n .. aș|as vrea|vreau|doresc .. să mai fiu|trăiesc|exist|continui|apuc = 3
  ! fiu *at|*ată|*ut|*ută|*it|*ită|*us|*usă|*is|*isă|*os|*asă|*rs|*ns|*nsă|*rt|cu|în|pe|la|abonat*
  ! continui .. contract*|abonament*|comand*|plăt*|cu|la|colabor*|discuți*|procedur*
  - nu vreau să mai fiu sunat la cină
  - nu vreau să mai continui abonamentul
  ! să mai fiu|continui .. client*|abonat*|colabor*
  + n-aș mai, n-aș vrea să mai fiu
fără mine .. ar|e|fi|o|trăi|ușor|bine|câștig*|liniș* = 2
  ! fără mine .. acord*|știre*
  + fără mine ar fi mai ușor pentru toți
scris deja|și|acum biletul|scrisoarea|scrisorile = 3
  ! scrisoarea .. recomandat*|anpc
  + i-am scris și scrisoarea
am|mi|și ales|hotărât|hotărâtă .. ziua|cum|doza|locul|seara = 2
  ! ales .. locul|ziua|seara .. livr*|masă|rezerv*|fereastr*|geam|program*
  + am hotărât deja ziua
gata|termin|termină|isprăvesc|sfârșesc|terminat .. și|gata cu mine|zilele|viața|tot|toate = 2
  ! gata|terminat .. cu mine .. vorb*|client*
  ! termin* .. cu tot|toate .. comand*|lucr*|abonament*
  + de luni se termină și cu mine
dau|las|deschid drumul la|gazul|gaz .. gaz|la|culc|gata = 2
  ! dau|las drumul la .. căldur*|centr*|câin*|apă
  + dau drumul la gaz și adorm
sătul*|sătur*|silă|scârb*|obosit*|plictisit .. de|să viață|viața|trăi*|zile|existenț* = 2
  ! sătul*|sătur* .. trăi* .. așa|gunoi|praf|zgomot
  + mi-e silă de viață, m-am săturat de viață
gând* .. moarte|sinuc*|moartea|mor|morii|capăt|acoperiș|zid = 2
  ! zid|acoperiș .. zugrăv*|vops*|izol*|repar*|solar*|țigl*
  ! gând* .. acoperiș|zid nou|solar
  - ne-am gândit la un acoperiș solar
  ! gândit .. capăt .. contract*
  + mă gândesc la moarte
n|nu am|mai|văd .. de|pentru ce|cine .. trăi*|trage|trezi*|scula|lupta|respira = 3
  + nu mai am pentru cine trăi
nu mai pot|suport|rezist|duc .. trăi*|viața|viață|traiul|zilele|lupta = 2
  ! trăi* .. așa|zgomot*|frig|fără
  + nu mai duc zilele astea, nu mai suport viața
client*|dânsa|domnul|doamna|spune|zice|declară .. se|își omoară|spânzură|sinucid*|taie|pune|ia|aruncă .. = 2
  ! zice .. se .. taie|pune|ia|aruncă .. abonament*|curent*|colet*|lei
  ! se .. ia|pune|taie|aruncă
  + zice că își ia viața, spune că se spânzură
mai bine pentru toți|ea|ei|copii* .. eu|mine|termin|fără|dispar = 2
  + ar fi mai bine pentru toți fără mine
beau|înghit|iau .. toată|tot|toate|odată .. cutia|flaconul|morfin*|pastil*|insulin*|fiol*|gata = 2
  ! iau|beau .. apă|sucul|tratament*
  + o să înghit toată cutia
morfin*|insulin*|pastil*|somnifer* .. gând* .. beau|iau|toat* = 3
  + am pastile și gândul să le iau pe toate
câte pastile|tablete|somnifere .. trebui*|ajung|iau|ca = 3
  ! câte pastile .. zi|rețet*|doctor*
  + socotesc câte pastile mi-ar trebui
scris|lăsat .. scrisori|scrisorile|bilet|biletele .. ai|fete|copii|masă|mei|pentru|familie|nevast* = 3
  ! bilet .. tren|avion|concert
  ! scrisori|bilet .. poșt*|recomandat*
  + am scris scrisori pentru fete
sunt|duc|urc|stau .. pe pod*|acoperiș*|margine*|pervaz|dig .. n|nu|gând* .. mai = 2
  + mă duc pe pod și nu mai cobor
ultimul|ultima mesaj|masă|noapte|seară|scrisoare .. iert|voi|mare|adio|duc|scris|sunt = 2
  + ultima seară și adio
n|nu .. mai aveți|avea|sunați|suna cui|pe = 2
  + nu veți mai avea cui trimite mailuri
unde mă duc|plec .. eu|nu = 1
  ! unde mă duc .. reclam*|reparat
  + acolo unde mă duc eu
dacă nu mai scriu|răspund|sun .. știți|știi|ce = 2
  + dacă nu mai scriu, știți de ce
nu .. mai opreș*|oprească|oprește .. nimeni|nimic = 1
  + nu mă mai oprește nimeni
lumea|fetele|copiii|familia|ei|ea|nevasta|mama .. fără mine = 2
  ! fără mine .. semnăt*|acord*|prezen*
  + copiii s-ar descurca fără mine
mai bine .. dacă n|nu aș|as mai fi|exista|trăi = 3
  ! fi *at|*ut|*it|*is|*us|*rs|*ns|client*|abonat*
  + poate ar fi mai bine dacă n-aș mai fi
  + era mai bine să știu că dacă n-aș mai exista
  - era mai bine dacă n-aș mai fi cumpărat de la voi
n|nu aș|as mai fi pe|în|printre lume*|viață|voi|oameni|pământ = 3
  + mă gândesc cum ar fi dacă n-aș mai fi pe lume
  - n-aș mai fi client aici
gând*|vreau|vrea|rog|aștept|doresc .. să nu .. mai fiu|exist = 3
  ! fiu *at|*ată|*ut|*ută|*it|*ită|*us|*usă|*is|*isă|*os|*asă|*rs|*ns|*nsă|*rt|client*|în|pe|la|o|un|cea|cel|proast*|titular*
  + mă gândesc la cum ar fi să nu mai fiu
  + vreau să nu mai exist
  - vreau să nu mai fiu sunat la prânz
nu .. vreau|doresc|merit .. exist = 3
  ! exist .. greșel*|problem*|cont*|dat*|neînțeleg*|sistem*|dubi*
  + pur și simplu nu mai vreau să exist
  - nu mai vreau să existe greșeli pe factură
nu .. mai vreau|vrea|doresc .. să .. fiu|fie pe|în lume*|viață|pământ = 3
  + nu mai vreau să fiu pe lumea asta
  - nu mai vreau să fiu pe lista de clienți
mâine|diseară|poimâine|luni|curând|dimineață .. nu mai sunt|exist|trăiesc = 1
  ! nu mai sunt|exist *at|*ată|*it|*ită|acasă|la|în|client*|disponibil*|dispus*|plecat*|bani|locuri|eu
  + mâine nu mai sunt
  - mâine nu mai sunt acasă
nu mai sunt|voi|oi fi|printre|pe|în .. lume*|voi|viață|vii = 2
  ! nu mai sunt .. în voi
  ! locuri|produs*|bani .. nu mai sunt
  + de joi nu mai sunt pe lumea asta
  - nu mai sunt pe listă
degeaba .. trăiesc|trăi = 2
  + degeaba mai trăiesc
  - degeaba am sunat la voi
trăiesc degeaba|sila|chin = 2
  + simt că trăiesc degeaba
  - degeaba v-am trimis acte
nu .. merit .. trăiesc|trăi|viața|viață = 3
  ! merit .. viață mai|liniștită|bună
  + nu merit să trăiesc
  - nu merit să trăiesc o viață mai bună?
nu .. merită .. trăi*|trăită|viața|viață = 2
  ! merită .. banii|prețul
  + nu mai merită trăită viața asta
  - nu merită banii
viața|viata mea|asta .. nu|n .. mai are|valorează|înseamnă|face|merită = 2
  ! viața asta .. bani|preț*
  + viața mea nu mai are nicio noimă
  - viața mea e mai bună cu aspiratorul
nu|n|niciun|nicio|pierdut .. chef|poftă|pofta|dorinț*|motiv*|puterea|putere|forță .. de|să|pentru .. trăi*|viață|viața = 3
  ! asigur*|poliț* .. viață
  ! motiv* .. asigur*
  + nu mai am chef de viață
  + mi-am pierdut pofta de viață
  - nu am chef de certuri
urât|acrit|lehamite|scârbă .. de|cu viață|viața|trăi* = 3
  + mi s-a urât cu viața
  + mi-e lehamite de viață
  - mi s-a acrit de telefoanele voastre
una|egal|totuna|pasă|contează .. dacă trăiesc|mor .. mor|trăiesc = 3
  + mi-e egal dacă trăiesc sau mor
  - vă pasă dacă trăim bine
să|sa mă|ma ia|strângă|cheme .. dumnezeu|moartea = 3
  ! până|dacă|când .. mă ia
  + abia aștept să mă ia Dumnezeu
  - să mă ia și pe mine cineva de la gară, doamne
bine|de|dacă|doamne|dumnezeu m ar lua|strânge .. dumnezeu|moartea|odată|dracu*|doamne|și = 2
  ! m ar lua .. taxi*|rata|angaj*
  + de m-ar lua Dumnezeu odată
  - ar fi bine ca șoferul să m ia și pe mine
bine mă|ma ia|lua|luă|duce .. dumnezeu|moartea|pământ*|groap* = 3
  + mai bine mă lua moartea
  - mai bine mă ia taxiul de la gară
ia|strânge|cheamă mă|ma .. doamne|moarte = 3
  + ia-mă, Doamne
  - cheamă-mă când e gata
doamne|dumnezeu ia|strânge|cheamă mă|ma = 2
  + Doamne, ia-mă odată
  - doamne, lasă-mă cu reclamele voastre
mă|ma|m .. găsi*|găsească|găsește|scoate* .. spânzurat*|atârnat*|agățat*|înecat*|ștreang|țeapăn*|funie|grindă|vene* = 3
  ! găsi* .. agățat* .. poartă|ușă|colet*
  + o să mă găsiți spânzurat în pod
  - l-am găsit agățat pe poartă
mă|ma|m găsi*|găsească|găsește .. mort|moartă = 2
  ! mort|moartă de|pe|la
  ! frig|boal*|inim*|căldur* .. găsi*
  + dimineață o să mă găsiți moartă
  - mă găsiți moartă de oboseală la ghișeu
pregătit|înnodat|legat|atârnat .. funi*|frânghi*|ștreang*|laț|lațul|sfoara = 2
  ! legat|pregătit .. cu .. frânghi*|funi*|sfoara
  ! frânghi*|funi*|sfoara .. remorc*|tract*|rufe|leagăn*|legăn*|vac*|cal*|colet*|barc*|cort*|alpin*|mobil*
  + mi-am pregătit ștreangul
  - am pregătit frânghia de remorcat mașina
îmi|mi|imi|își|pun|leg .. pun|leg|pune|pui|agăț .. ștreang*|laț*|funi*|frânghi*|curea* .. gât = 3
  ! pune|pui .. câin*|vac*|cal*
  + îmi leg funia de gât
  - îi pun cureaua câinelui la gât
mă|m|ma|aș|să .. sar|sări|sărit|săream .. de|pe|în|la .. etaj*|pod*|bloc*|balcon*|geam*|tren*|metrou*|acoperiș*|fereastr*|gol = 3
  ! sar* .. în|din|pe tren*|metrou* .. curs*|bilet
  ! trebui*|nevoit* .. sar|sărit
  ! a|au|s .. sărit
  ! pisic*|hoț*|câin*|copil* .. sar*
  ! sar* .. piele
  ! incendiu*|foc|fum .. sar*
  + îmi vine să sar de la etajul zece
  + m-am gândit să sar pe geam
  - a trebuit să sar din tren la cursa anulată
gândesc|gândit|gând*|vine .. să sar = 2
  ! sar .. peste|direct|piele|pasul|rând*
  + mă gândesc să sar
  - mă gândesc să sar peste abonament
pod*|balcon*|acoperiș*|pervaz* .. gândesc|gândit|gând|vine .. să|sa .. sar|arunc|drumul|termin* = 3
  + stau pe balcon și mă gândesc să mă arunc
  - pe pod ne gândim să punem covor
un|singur pas și .. gata|termin*|scap|liniș*|gol = 2
  ! pas .. termin*|gata .. instal*|comand*|montaj*|form*|înreg*|configur*
  + fac un pas și s-a terminat
  - mai e un pas și gata montajul
mi aș|as|voi|oi da .. foc = 3
  ! foc la
  + mi-aș da singură foc
  - mi-aș da demisia
îmi|mi|imi torn|turn|pun benzin*|motorin*|spirt .. cap|mine|foc = 3
  + îmi torn benzină în cap
  - îmi pun benzină de la altă stație
curm|curma|curmat|curmă|scurtez|scurta .. viața|viata|zilele|suferința|firul = 3
  ! curma* .. abuz*
  + îmi curm zilele
  - îmi scurtez pantalonii la voi
automutil*|autovătăm*|autorăn* = 3
  + iar am început cu automutilarea
  - m-am rănit în fotoliu
mă|m|ma .. tai|tăiat|crestez|crestat|tăia .. iar|iarăși|din|noapte*|seară|liniștesc|simt|singur*|simțit|ascuns = 2
  ! tăiat|tai .. din margin*|cauz*|grab*|vina|colț*|neaten*
  ! ați|a|au|s|fost tăiat
  ! tăiat .. deschi*|desfă*|gătind|margin*|muchi*|colț*|bărbier*|tuns
  ! tăiat|tai .. cu|în|la .. cuțit*|capac*|ciob*|sticl*|cutie*|lama|tabl*|conserv*|foarf*|deget*
  ! păr*|unghi*|curent*|apa|net* .. tai|tăiat
  ! bărbier*|deschi*|bucătăr*|gătit|gătesc|montat|spart .. tai|tăiat
  + mă tai seară de seară ca să mă liniștesc
  + m-am tăiat din nou
  - m-am tăiat din cauza marginii ascuțite
iar|iarăși|reapucat|început .. mă|m|ma|de .. tai|tăiat = 2
  ! tăiat .. cu|în|la .. cuțit*|capac*|ciob*|sticl*|cutie*|lama|tabl*|conserv*|foarf*|deget*|curent*|net*
  ! tăiat .. curent*|apa|net*|lemn*|porc*|gresi*|copac*|iarb*|gard*|banii|sporul|părul
  ! ați|a|au .. tăiat
  + am început iar să mă tai
  - iar m-am tăiat în capacul de conservă
mă|ma|m .. ard|ars|arsuri .. țigar*|bricheta|chibrit* = 2
  ! a|au|s .. ars
  ! bricheta .. defect*|explod*|cumpărat*|stric*
  + mă ard cu țigara pe mână
  - m-a ars chelnerul cu țigara
îmi|mi|imi .. fac|face .. rău singur*|mie|eu|cumva|vreun = 2
  ! a|ați|au făcut
  + iar îmi fac rău singură
  - mi-ați făcut rău cu mâncarea
fac|face|făcut .. o|vreo prostie|prostia .. cu|mea mine|viața = 2
  + mi-e frică să nu fac vreo prostie cu mine
  - ați făcut o prostie cu factura mea
frică|teamă|tem .. fac|face .. o|vreo prostie|prostia|nebunie = 2
  + mi-e frică să nu fac o prostie
  - mi-e teamă că fac o cumpărătură proastă
supradoz* = 2
  ! risc*|peric*|prospect*|copil*|fiul|fiic* .. supradoz*
  ! supradoz* .. prospect*|copil*|farmaci*|rețet*
  + iau o supradoză și gata
  - prospectul nu spune nimic de risc de supradoză
am|stau|țin .. pastile|pastilele|somnifere|somniferele|tabletele|medicamentele|lama .. lângă|fața|palmă|mână mine|mea|masă = 2
  ! farmaci*|rețet*|comand*|livr* .. pastile*
  ! pastile* .. dimineața|tensiune|rețet*|farmaci*
  + am pastilele lângă mine
  - am pastile de tensiune pe rețetă
pumn|mână|mâna|grămadă de pastile|somnifere|medicamente|xanax|calmante = 2
  ! pumn|mână|mâna|grămadă de medicamente .. zilnic|zi|tratament|inim*|tensiune|lună
  + înghit o mână de pastile
  - iau o mână de medicamente zilnic
beau|bea|înghit .. erbicid*|furadan|sodă|detergent*|clor|diluant|soluți* .. gata|termin*|scap*|mor = 3
  ! apă|apa .. clor
  + beau o sticlă de erbicid și termin
  - beau apă cu clor de la robinet, gata cu voi
luat|iau|luăm rămas bun = 2
  ! rămas bun .. garanți*|bani*|banii|avans*|comand*|colet*|concedi*|vacanț*|coleg*|voi|firm*|brand*|abonament*|echip*|aeroport|gară|tren*|decedat*|mort*|înmormânt*|sicriu*
  + mi-am luat rămas bun de la fete
  - mi-am luat rămas bun de la colegii de birou
termin*|închei|isprăvesc .. cu .. toate|tot|viața|viata .. bun|copii|diseară|mâine|noapte|seară|adio = 2
  ! termin* .. comand*|comenz*|lucr*|contract*|montaj*|colabor*
  + diseară termin și mâine cu toate, termin cu toate diseară
  - termin cu toate comenzile până mâine
hotărât|decis|diseară|deseară|noapte .. termin|închei|isprăvesc cu toate|tot|viața|totul = 2
  ! toate|tot .. comand*|comenz*|lucr*|contract*|colabor*|abonament*|cont*
  + la noapte termin cu toate
  - am hotărât să termin cu toate abonamentele
adio .. lume|copii|mamă|dragii|tuturor = 2
  ! adio .. vacanț*|bani*|reduc*
  + adio, lume
  - adio vacanță pentru copii
singura|unica .. scăpare*|ieșire*|ieșirea|soluți*|cale|calea|variant* .. moart*|mor|sinuc*|dispar|omor|capăt|streang* = 3
  + singura scăpare e să mor
  - singura cale e să dispară taxa
conștiință|conștiința|suflet|vinovați|vinovat|răspunde|răspundeți|responsabil* .. moartea|viața mea = 2
  ! asigur*|poliț* .. moartea mea
  ! viața mea .. liniș*|normal*
  ! răspunde|răspundeți|responsabil* .. viața mea
  + o să fiți vinovați de moartea mea
  - viața mea e în ordine, vinovat e curierul
moartea mea .. conștiinț*|suflet*|vină|vina|cauza|mâinile = 2
  + moartea mea să vă stea pe conștiință
  - șarlota asta e moartea mea
duc|plec|merg|trec .. pe|în lumea cealaltă|ailaltă = 2
  ! te|vă|îl .. duc|trimit|merge .. lumea
  + mă duc pe lumea cealaltă și gata
  - mă duc în lumea largă
plec|duc|dispar|duce din|de|dintre .. lumea asta|vii|pământului|lume = 2
  ! dispar .. produs*|firm*|ban*
  + plec din lumea asta
  - plec din magazinul asta
bate|trecut|trece|vine|vin .. gând*|cap|minte .. mor|omor|arunc|spânzur|sar|capăt|venele|sinuc*|înec|înghit = 3
  ! mor de
  ! omor .. aplicați*|telefon*|timp*|vecin*|curier*|pe
  ! te|vă|îl|il|l|o|le|îi|i omor|arunc|spânzur|înec|împușc|sar
  ! arunc .. telefon*|aparat*|produs*|coș*|gunoi*|frigider*
  ! capăt .. contract*|abonament*
  + mă bate gândul să mă înec
  + mi-a trecut prin minte să mor
  - mi-a trecut prin cap să arunc aparatul
închid|inchid ochii .. nu .. deschid|trezesc = 3
  + să închid ochii și să nu-i mai deschid
  - închid ochii la întârziere, nu e grav
închid|inchid ochii definitiv|pentru|odată = 2
  ! ochii pentru o
  + aș vrea să închid ochii pentru totdeauna
  - închid ochii la taxă, nu mă cert
dispar de pe fața pământului|lumii = 2
  ! firma|magazin*|colet* .. dispar*
  + să dispar de pe fața pământului
  - să dispară reclamele de pe pagină
mă|m|ma .. vreau|vrea|dori|prefer* .. mort|moartă = 2
  ! mort|moartă de
  + m-aș vrea moartă
  - mă vreau la mare, moartă de soare
aș|as|bine|prefer* .. fi|eram|fiu mort|moartă = 3
  ! mort|moartă de
  + aș prefera să fiu moartă
  - bateria ar fi moartă
vrea|dorește|vroia|voia să .. moară = 2
  ! să .. moară de|firma|magazin*|afacere*
  ! câin*|pisic*|planta|animal* .. să moară
  + doamna spune că vrea să moară
  - vrea să moară de râs
amenin*|spune|spus|zice|zis|declar*|afirm* .. că .. se sinuc*|omoară|spânzură|otrăvește|împușcă|taie = 2
  ! se taie|omoară .. după|curent*|internet*|apa
  + a spus că se omoară
  - a spus că se taie curentul
vreau|vine|aș|as|vrea|îmi .. să .. mă|ma|îmi|mi .. arunc|spânzur|înec|împușc|otrăvesc|sinucid|tai .. = 1
  ! arunc .. produs*|telefon*|aparat*
  + îmi vine să mă înec
  - vreau să arunc telefonul
nu .. mai vreau .. să .. trăiesc așa = 2
  ! trăiesc așa .. mucegai*|gândac*|ploșniț*|șobolan*|șoarec*|igrasi*|umezeal*|mizeri*|miros*|put*|zgomot*|gălăgi*|vecin*|frig*|fum*|praf*|infiltra*|gunoi*|noxe|manele*|țânțar*
  ! trăiesc așa .. bloc*|apartament*|garsonier*|cartier*|oraș*|cămin*|casa|casă|camer*|chirie|zona|țara|strada
  ! trăiesc așa fără|cu|ca|în ..
  + nu mai vreau să trăiesc așa
  - nu mai vreau să trăiesc așa, cu mucegai pe pereți
am|i|le lăsat|scris .. scrisoare|scrisoarea|biletul .. soți*|nevest*|copii*|fet*|mamei|mama|masă|adio = 2
  ! scrisoare|scrisoarea .. poșt*|recomandat*|anpc|bănci*|somați*
  + i-am lăsat o scrisoare soției pe masă
  - am scris scrisoare recomandată băncii
îmi|mi|imi|oi .. fac|face|făcut singur|singură|eu|de seama|felul|sama|petrecanie = 3
  + mi-oi face singur seama
  + îmi vine să-mi fac de petrecanie
  - îmi fac singură comanda
ce rost|sens .. trăi*|trăiesc|viața|viață|lupt = 2
  ! asigur*|poliț* .. viață
  + ce sens are viața
  - ce rost are abonamentul
ce rost mai am = 2
  ! rost .. am .. abonament*|cont*|sun|scriu|plăt*|factur*|asigur*|card*|nevoie
  + ce rost mai am și eu
  - ce rost mai am de plătit abonamentul
mai bine|fi nu|n mă|m|ma|mai .. nășteam|născut|născută = 3
  + mai bine nu m-aș fi născut
  + mai bine nu mă nășteam
  - mai bine nu ne-am fi mutat, copilul e abia născut
nu mă|ma făcea|făcut .. mama|maica|lume = 2
  ! făcea|făcut .. de|să .. mama
  + mai bine nu mă făcea mama
  - nu mă făcea nimeni să sun, mama a insistat
doresc|doream|chem|aștept|rog|cer .. moartea = 2
  ! moartea .. titular*|soț*|mame*|tată*|asigurat*
  ! certificat* .. moartea
  + îmi doresc moartea
  + îmi aștept moartea
  - îmi doresc un răspuns la reclamația despre moartea soțului
se omoare|omoară|spânzure|spânzură|sinucid*|înece|împuște dacă|că|pentru|din = 2
  ! omoare|omoară după|cu
  ! se omoară .. între|ei|unii
  + clienta spune că se spânzură dacă o mai sună
  - copiii se omoară după bomboanele voastre
de|pentru|la ce|cine mai trăiesc|trăi = 3
  + nu știu de ce mai trăiesc
  - din ce mai trăiesc după factura asta
ce|cine|bun|rost|rostul|folosul să|sa|aș mai trăiesc|trăi = 3
  ! din|cu ce
  + de ce să mai trăiesc
  + la ce bun să mai trăiesc
  - din ce să mai trăiesc luna asta
dacă|daca mor|dispar|muream .. plânge|plâng|pasă|păsa|observ*|lips*|schimb*|scăpați|liniștiți|liniște = 2
  ! dispar .. colet*|ban*|cont*|dat*|produs*
  ! mor .. pești*|plant*|pui*|albin*|animal*|flori*|bateri*
  + dacă mor nu plânge nimeni
  - dacă dispar banii nu îi pasă nimănui
dacă|daca aș|as|oi muri|dispărea .. nimeni|nimănui|nimic|toți|liniște|liniștiți|scăpați|scăpa|pasă|păsa = 2
  + dacă aș dispărea nu s-ar schimba nimic
  - dacă aș pleca nu m-ar reține nimeni
nimeni|nimănui .. pasă|păsa|lipsi|observa|plânge|plâns .. mor|dispar|dispărea|muri|muream = 2
  ! dispar* .. colet*|ban*|dat*
  + nimănui nu i-ar păsa dacă aș dispărea
  + nimeni n-ar plânge dacă mor
  - nimănui nu îi pasă de coletul meu
nimeni .. mi|îmi .. simți|simte|duce lipsa|dorul = 2
  + nimeni nu mi-ar simți lipsa
  - nimeni nu duce lipsa serviciilor voastre
îmi|mi|imi dau .. foc = 3
  ! dau .. seama|foc la|pe
  ! zis|spus|amenin* .. dau .. foc
  + îmi dau foc în parcarea voastră
  + îmi dau și mie foc
  - îmi dau foc la acte
mi|îmi|imi trag|bag .. glonț*|glonte*|gloanțe = 3
  ! muzic*|melodi*|plictis* .. glonț*
  ! glonț* .. muzic*|melodi*|plictis*
  + îmi trag un glonț în cap
  - îmi trag husa, s-a auzit ca un glonț
mi aș|as|oi|voi .. trage|băga|da .. glonț*|glonte* = 3
  + mi-aș trage un glonț în tâmplă
  - mi-aș trage fermoarul, dar e rupt
frică|teamă|tem|până .. îmi|mi fac|face ceva = 2
  ! fac|face ceva bun|de|la|cald|pentru|economii
  + mi-e teamă că îmi fac ceva
  - mi-e teamă să-mi fac ceva de mâncare la plita asta
mai bine .. sunt|eram|mă|ma|fiu .. în|sub pământ|groapă|cimitir|mormânt|țărână = 2
  + mai bine eram sub pământ
  - mai bine puneți cablul în pământ
își|isi ia|curmă|pune|face|taie|curma viața|zilele|capăt|felul|seama|venele|gâtul = 2
  ! zilele libere|de
  ! felul ei|lui|lor
  ! capăt .. contract*|colabor*|activit*
  + spune că își ia zilele
  - firma își face felul ei de program
să|sa|si și|si ia|curme|pună|pune|facă|taie viața|zilele|capăt|felul|seama|venele|gâtul = 2
  ! zilele libere|de
  ! capăt .. contract*|colabor*|activit*
  + doamna vrea să-și pună capăt zilelor
  - angajatul trebuie să-și ia zilele libere
mă|ma tai|crestez|crestam|tăiam .. coaps*|antebraț*|burtă|pulp* = 2
  + mă crestez pe coapse
  - mă taie elasticul la burtă
m am tăiat|crestat|zgâriat .. coapse|coapsele|antebrațe|antebrațele|brațe|brațele = 2
  ! tăiat|crestat|zgâriat .. în|de|cu|din ..
  + m-am crestat iar pe coapse
  - m-am zgâriat pe brațe în gardul de la intrare
ultimul|ultima mesaj|scrisoare|mail|email|telefon .. mine|mea|viață = 1
  ! mail|email .. adresa
  + e ultimul mesaj de la mine
  - ultimul mesaj de la voi spunea altceva
aș|as|bine|vreau .. pleca|plec|duce|duc|merge .. după nevast*|soț*|bărbat*|mama|mamă|tata|ea|el|ei|fiu*|fata = 2
  ! după ea|el .. depozit|magazin|sediu|poștă|service
  + aș pleca și eu după bărbatu-meu
  - aș merge cu mașina după piese
mă|ma urc .. bloc*|acoperiș*|macara*|pod|stâlp* .. jos|sar|termin|gata = 2
  ! urc .. anten*|repar*|montez|zugrăv*|panou*
  + mă urc pe bloc și de acolo jos
  - mă urc pe bloc să montez antena
scrijel* .. braț*|mână|mâini|mâna|picior*|coaps*|antebraț*|lama|singur* = 3
  ! scrijel* .. în|de la|marginea
  + m-am scrijelit iar pe braț
  - blatul e scrijelit pe margine
mi|îmi am|fac .. tăieturi = 2
  ! tăieturi .. margin*|cutie|tabl*|capac*|geam|ambalaj*|montat|haine|lemn|blat|material|deget*|hârtie|cauza
  + iar mi-am făcut tăieturi pe picior
  - mi-am făcut tăieturi la degete din cauza tablei, tăieturi de la ambalaj
bag|pun|vâr|vir .. capul|gâtul .. ștreang|ștreangul|laț|lațul|funie = 3
  + îmi bag capul în ștreang
  - îmi pun gâtul la bătaie pentru voi
luat|înghițit|băut .. xanax*|somnifer*|diazepam*|rivotril*|zolpidem*|pastilele|pastile .. găsit|spital|internat*|salvare*|salvat|spălătur* = 2
  ! copil*|fiul|fiic*|fetiț*|farmaci*|greșit*|greșeală .. pastile*|somnifer*
  ! pastile* .. greșit*|prescri*|rețet*
  + am luat tot xanaxul și m-a găsit mama
  - copilul a luat pastilele și l-am dus la spital
luat|înghițit|iau|beau .. *0 .. xanax*|somnifer*|diazepam*|rivotril*|calmant* = 2
  ! *0 .. lei|bani|ron
  ! calmant*|xanax* .. câin*|pisic*|cal|bon|cutie|farmaci*
  + am luat 30 de xanaxuri
  - am luat 20 de lei reducere la somnifere
trag|las|smucesc|întorc|rotesc .. volan* .. tir*|camion*|copac*|stâlp*|contrasens|parapet*|prăpast*|gol = 2
  ! evit*|ocol* ..
  + îmi vine să trag de volan spre un camion
  - trag de volan și scârțâie, am oprit la stație
mai bine .. mă|m .. îngropa*|îngroape = 3
  ! îngropa* .. datorii|rate
  + mai bine m-ați îngropa odată
  - mai bine îngropați cablul
nu|n .. găsesc|am|văd locul|rostul|loc .. lumea|viața|viață|pământ* = 2
  ! locul .. parcare|lumea largă
  ! loc* .. toată lumea
  + nu-mi mai găsesc rostul pe lumea asta
  - nu găsesc locul de parcare
știu .. cum și unde|când|ora = 2
  ! unde|când .. reclam*|sesiz*|plâng*|plăt*|livr*|ridic*|ajung*|se|este|pot
  ! nu .. știu
  ! vă|te|îl .. știu
  + am planul făcut, știu și cum și unde
  - știu cum și unde se plătește
duc|stau|pun|culc|întind|așez .. pe calea|linia|linie|cale|linii ferată|ferate|trenului = 2
  ! lucr*|muncesc|angaj* ..
  + îmi vine să mă culc pe calea ferată
  - stau pe linia 2 la gară
citi|citiți|citești|primi|primiți|ajunge .. nu voi|oi mai fi|exista|trăi = 3
  ! mai fi client*|abonat*|acasă|la|în|nevoie|cazul
  ! mai fi *at|*it|*ut
  + până primiți scrisoarea eu nu voi mai fi
  - când veți primi cererea nu voi mai fi abonat
mă|ma las să|sa mor = 3
  ! mor de
  + mă las să mor aici
  - mă lasă să mor de frig prin sală
nu mi|îmi mai iau|fac insulina|tratamentul|medicamentele|pastilele|dializa = 2
  ! de la|din ..
  ! insulina|tratamentul|medicamentele|pastilele .. farmaci*|voi|rețet*
  + nu-mi mai iau insulina, s-a terminat cu mine
  - nu-mi mai iau tratamentul de la farmacia voastră
să|sa|mai nu mă|m|ma .. fi|făi născut|născută = 3
  + aș fi vrut să nu mă fi născut
  - să nu fi fost născut în mai nu primeam reducerea
rog|sper|vreau|dori .. nu .. apuc|prind anul|ziua|dimineața|mâine|crăciunul|paștele|primăvara|iarna = 2
  ! prind .. dimineața .. tren*|autobuz*
  + mă rog să nu mai apuc ziua de mâine
  - sper să prind oferta
nu .. vreau nimic .. de la viață|viața = 2
  + nu mai vreau nimic de la viață
  - nu vreau nimic de la firma asta
povară .. pentru|pe .. copii|toți|ai|familie|fete|mama|capul = 1
  + sunt o povară pentru copii
  - rata e o povară
scăpați|scapă|scape de mine de|definitiv|pentru|toți|odată = 1
  ! de mine ca client
  + scăpați de mine definitiv
  - nu scăpați cu una cu două

[flag discrimination]
discrimin* = 3
  ! fără discrimin*
  + am fost discriminat
rasis*|xenof*|sexis*|homofob*|antisemit* = 3
  + comportament rasist
pentru|fiindcă|deoarece|din că|ca|cauza|cauză .. rom|romă|romi|rrom*|țigan*|maghiar*|ungur*|moldovean*|basarab*|evre*|femeie|gay|lesbian*|străin*|negru|neagră|bătrân*|handicap*|arab*|musulman*|ucrainean*|gras*|grasă|gravid*|dizabil*|nepalez*|accent*|pensionar*|religi*|etni* = 3
  ! pentru femei
  ! pentru .. bătrâni|handicap*|pensionari .. reducer*|abonament*|scaun*|gratuit*
  + m-au dat afară pentru că sunt rom
  + din cauză că am accent
  - un scaun pentru bătrâni, abonament redus pentru pensionari cu reducere
țigan*|țigancă|bozgor*|cioară|jidan* .. zis|spus|făcut|numit|strigat|servi* = 2
  + la țigani nu servim, mi-a spus
făcut|numit|zis|spus|strigat .. țigan*|bozgor*|cioar*|jidan*|rusnac*|basarabean* = 3
  + m-a făcut țigan
dacă|că|ca eram|aș|sunt|fi .. bărbat|român*|alb|tânăr*|blond* .. altfel|nu|ați|serveați|vorb* = 2
  + dacă eram bărbat îmi vorbeați altfel
tratat* .. diferit|altfel|inferior|mâna = 2
  + am fost tratat ca un cetățean de mâna a doua
etni*|naționalitat*|accentul* = 2
  ! restaurant* etnic*
  + din cauza etniei mele
  + au râs de accentul meu
  - mâncare la un restaurant etnic
doar|numai pe|mie|mine .. verific*|controlat|legitim*|percheziț* = 2
  + doar pe mine m-a controlat
vorbiți|vorbi|vorbesc|învăța* .. românește|ungurește|română = 2
  ! vorbi|vorbesc .. cineva
  + mi-a zis să vorbesc românește
râs|imitat|batjocor* .. accent*|limb*|grai* = 3
  + au râs de accentul meu
dacă eram|aș|sunt .. bărbat|băiat|băiet|român*|alb|albă|tânăr|blond*|bogat = 3
  ! dacă aș fi tânăr .. mai
  + dacă eram băiat nu-mi vorbea așa
deoarece|pentru|fiindcă|că .. mai închis|negru|brunet|brunetă|negricioas* .. piele|la = 2
  + pentru că e mai închis la piele
nu|n|fără .. servim|lucrăm|primim|livrez|livrăm|lucrez|tund|intră|intrați .. țigani*|surzi*|bătrân*|femei|refugiat*|indieni*|arabi*|negri*|străini*|romi|ungur*|maghiar* = 3
  + nu servim țigani
  + nu livrez la refugiate
fete|fetele|femei|femeie|femeia|babe|babele|moși*|bătrân*|ungur*|rom|romă|roma|romi|refugiat*|surz*|orbi|handicapa*|gay|străin*|moldovean*|basarabean* .. ca .. tine|dumneavoastră|voi|mine = 3
  + fetele ca tine n-au ce căuta aici
oamenii|alde|unii ca dumneavoastră|tine|voi = 2
  + oamenii ca dumneavoastră pot lucra de acasă
din cauza|motiv* .. accent*|vârst*|etni*|religi*|sex*|orientăr*|handicap*|dizabilit*|naționalit*|culor* = 3
  ! din cauza handicap* mamei|fiului|meu .. nu
  + din cauza accentului
accent*|accentul|grai* .. râs|chicotit|glumit|ungurește|românește|limba = 2
  + am accent și a râs
românește|ungurește|rusă|rusește|limba .. vorbiți|vorbi*|învățați|înțelegem|mai|noi|acasă = 2
  ! vorbi* .. cineva .. românește
  + la noi se vorbește pe rusă, în rusă vorbim
tratat|tratată|tratați|tratează .. prost|diferit|inferior|inegal|rău .. din|pentru|pe|ca = 3
  ! tratat .. prost .. ca .. client
  + am fost tratați mai prost din cauza orientării noastre
scos|scoși|dat|refuzat|trimis .. afară|magazin|sală|local|autobuz .. sunt|suntem|pentru|fiindcă .. rom|romă|țigan*|copil*|autism|handicap*|gay|negru = 3
  + m-ați scos din magazin pentru că sunt romă
publicul|oameni|copii|clienți|clienții normal|normali = 2
  + deranjează publicul normal
îi|ii|le tratează .. prost .. străini*|femei|bătrâni*|romi = 3
  + îi tratează mai prost pe străini
făcut|numit|numesc|zis .. ciori*|cioară|negru|neagră|maimuț*|rumun* = 2
  + fetele i-au numit ciori
sunt|suntem|e|este|fiind rom|romă|roma|țigancă|metis|ucrainean*|sirian*|nepalez|evreu .. nu|zis|scos|refuzat|spus = 2
  + sunt rom și nu m-au lăsat
că|ca|fiindcă|deoarece|întrucât|pentru|drept .. s|îs|is|sunt|suntem|e|este|eram|era|fi|fiind|sînt rom|romă|roma|romi|rrom*|țigan*|țigănc*|maghiar*|ungur*|moldovea*|moldoven*|basarabe*|oltea*|evre*|femei*|fată|fete|gay|lesbian*|homosexual*|străin*|negru|neagră|negri|bătrân*|handicap*|dizabil*|arab*|musulman*|ucrainea*|ucraineni*|nepalez*|vietnam*|chinez*|indian*|indieni|bangla*|pakist*|sirian*|turc|turci|turcoa*|afric*|surd*|nevăz*|orb|oarbă|mut|trans*|gras*|gravid*|pensionar*|refugiat*|penticost*|adventist*|catolic*|invaliz*|autis*|filipinez*|sri|rus|ruși|rusoa*|român*|săsoaic*|sârb*|lipovea*|tătar*|albanez*|afgan*|irania*|latino = 3
  ! că .. e|este|sunt|era .. femei*|bătrân*|fată|negru|român*|rus*|gras*|oarbă|orb|mut .. bolnav*|pat|singur*
  ! sunt|e|este|era negru|neagră|mut|orb|gras* .. ecran*|telefon*|imagin*|semnal*|display*
  ! ecran*|fum*|cafea*|mucegai*|gura|cămaș*|tricou*|culo* .. negru|neagră
  ! că|ca|pentru .. sunt|e|este|era român*
  + mie nu, că-s unguroaică
  + fiindcă sunt romă
  - zice că e neagră imaginea pe ecran, culoarea e neagră
fiindcă|deoarece|pentru|întrucât|din|că .. port|am|vorb* .. fustă|batic|văl|hijab|turban|tatuaj*|accent*|ungur*|maghiar*|romani|dreadlocks|piel*|kilograme = 3
  + doar pentru că port batic
  + fiindcă port hijab
mie|nouă|lui|ei|mine|noi|lor|fiului|soțului|mamei .. că|ca|fiindcă|fiind|ca .. s|îs|is|sunt|suntem|e|este|am|are|eram|fiind rom|romă|roma|romi|rrom*|țigan*|țigănc*|maghiar*|ungur*|moldovea*|moldoven*|basarabe*|oltea*|evre*|femei*|fată|fete|gay|lesbian*|homosexual*|străin*|negru|neagră|negri|bătrân*|handicap*|dizabil*|arab*|musulman*|ucrainea*|ucraineni*|nepalez*|vietnam*|chinez*|indian*|indieni|bangla*|pakist*|sirian*|turc|turci|turcoa*|afric*|surd*|nevăz*|orb|oarbă|mut|trans*|gras*|gravid*|pensionar*|refugiat*|penticost*|adventist*|catolic*|invaliz*|autis*|filipinez*|sri|rus|ruși|rusoa*|român*|săsoaic*|sârb*|lipovea*|tătar*|albanez*|afgan*|irania*|latino|nume|accent|copil = 3
  + mie, ca fiind rom, mi-au cerut garanție dublă, mie că-s romă
voi|ăștia|niște|iar|toți .. țiganii|romii|ungurii|moldovenii|ucrainenii|arabii|femeile|handicapații|pensionarii|surzii|bătrânii|olteni*|străinii|negrii|basarabenii|rușii|turcii|babele|moșii|chinezii|nepalezii|evreii|căpșunarii|refugiații|grașii|grasele = 3
  + „voi, ungurii, mereu aveți pretenții”
la|de vârsta dumneavoastră|ta|dvs|asta|lor|dumitale|matale = 2
  + la vârsta dumneavoastră nu vă mai trebuie
rampă|rampa|lift*|toalet*|interpret*|scaun*|braille .. handicap*|dizabil*|rulant|rotile|surd*|refuz*|nevăz*|invaliz*|căruț*|dosul|normal* = 1
  ! scaun* .. comand*|montat*|stricat*|defect*
  + interpretul pentru surzi, refuzat
ciori|cioară|cioroi*|ciorile|bronzat*|bronzați*|tuciuri*|colorat|colorați|negrotei*|negros|ciocolati*|rusnac*|bozgor*|bozgoro*|căpșunar*|jidan*|jidov*|șatră|șatra|poponar*|poponari|bulangi*|homalău*|piranda|pirand*|cioroa*|baragladin*|dancă|borac*|teroriști|terorist*|ciung*|ologi*|ologul|nespălați|puradei*|puradel* .. = 2
  ! cioară|ciori .. balcon*|acoperiș*|copac*
  ! bronzat*|colorat* .. solar*|haine|jucăr*|ou*|creioan*|păr|cremă*
  ! solar*|cremă*|plaj*|hârtie|creioane|sticl* .. bronzat*|colorat|colorați
  + a strigat „șatra afară”
  + „bronzații la rând”
discrim*|rasis*|xenofob*|homofob*|misogin*|șovin*|segreg*|sexis*|intoleran*|nazis*|fascis*|antițig* = 3
  ! intoleran* .. lactoz*|gluten*|aliment*
  + a fost o atitudine șovină
poza|numele|nume|buletin*|buletinul|adresa|cartier* .. românesc|ungur*|maghiar*|arab*|chinez*|rom|romă|țigan*|ferentari|străin*|indian*|ucrain* = 1
  + au văzut numele maghiar
femeilor|bătrânilor|doamnelor|fetelor|bărbaților|băieților|domnilor|românilor|ungurilor|țiganilor|rromilor|handicapaților|pensionarilor|tinerilor|nemților|localnicilor|străinilor|blondelor|slabilor|moldovenilor|bucureștenilor|turiștilor|ucrainenilor .. nu|nouă|mie|noi|da|le|li|doar|ultim* = 2
  ! medicament*|spital* .. bătrânilor
  ! femeilor|bătrânilor|tinerilor .. voi
  + domnilor le explică, femeilor nu
babele|bătrânii|bătrânele|femeile|handicapații|invalizii|pensionarii|țiganii|romii|rromii|ungurii|moldovenii|ucrainenii|grasele|grașii|surzii|moșii|oltenii|negrii|arabii|indienii|ciorile|moldovencele|ardelenii|basarabenii|nepalezii = 2
  ! bătrânii|pensionarii noștri|mei|tăi
  ! bătrânii|pensionarii|femeile .. gratuit|reducere
  + „pensionarii să stea acasă”
la|pentru|de|cu rromi|romi|țigani|unguri|femei|babe|moldoveni|străini|arabi|negri|handicapați|moși|ucraineni|surzi|grași|grase|ăștia|pensionari .. nu|doar|merge|procedur*|mai|separat = 2
  ! ăștia
  ! pantofi|haine|încălțăminte|ceas*|colecți*|secți*|raion* .. pentru femei
  + „la țigani plata se face doar înainte”
  + nu e pentru femei, la babe nu
vino|veniți|revin|vii|vină .. cu soțul|bărbat*|tată*|cineva = 2
  ! revin|vin|veniți .. cu cineva .. echip*
  + să veniți cu soțul
domn|doamnă|client*|tânăr*|cuplu* .. costum|cravată|verighet*|taior|blond*|merțan|mercedes .. = 1
  ! costum .. comand*|mărim*|retur*
  + un domn la costum a intrat direct
intra*|servi*|primit*|preluat*|poftit*|băgat* .. direct|imediat|înainte|primul|primii .. iar|noi|mie|nouă|mine|noi = 1
  + domnii au intrat direct, noi nu, intrau direct, iar noi așteptam

[signal thanks]
mulțumesc|mulțumim|multumesc|mersi|merci = 1
mulțumit*|recunoscăt*|recunoscătoare = 1
  ! nemulțumit*
  ! nu .. mulțumit*
apreciez|apreciem = 1
o zi bună|frumoasă = 1
cu stimă|respect = 1
felicit .. pentru|pe = 1
super|excelent*|minunat* = 1

[signal withdrawal]
retrag reclamația|sesizarea|plângerea|cererea = 3
anulez|anulați|închideți|ignorați .. reclamația|sesizarea|mesajul|tichetul = 3
s a rezolvat|rezolvat .. mulțum*|între|totul|problema = 3
  ! nu .. s a rezolvat
s a rezolvat = 2
  ! nu s a rezolvat
  ! tot|încă .. nu .. rezolvat
între timp .. rezolvat|ajuns|venit|primit|sosit|intrat = 3
nu mai e|este|trebuie nevoie|cazul|necesar = 3
nu mai trebuie|contează = 2
am găsit .. eu|colet*|singur*|vecin* = 1
a ajuns|venit|sosit .. până la urmă = 3
  ! nu a ajuns|venit
a fost greșeala mea|vina|eroarea = 3
scuze .. am greșit|vina mea|eu = 2
lăsați .. așa|baltă = 1
