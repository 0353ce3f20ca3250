# Concept lexicon, hu: the same concepts in the same order in all six languages.

[concept parcel]
csomag*
küldemény*
pakk*
levélküldem*

[concept courier]
futár*
kézbesítő*
házhozszállító*
kihordó*
gls|dpd|dhl

[concept post-office]
posta|postán|postára|postai|postás*|postától|postaláda*
postahivatal*
levélszekrény*
depó*

[concept pick-up-point]
átvevőpont*
csomagpont*
csomagautomat*
átveh*|átven*|átvet*
átvevőhely*
átvételi pont*

[concept order]
rendel|rendelt*
rendelé*|rendelni
megrendel*

[concept deliver]
szállít*
kiszállít*
kézbesít*
házhozszáll*
leszállít*
kihoz*
feladás*

[concept tracking]
nyomkövet*
csomagszám*
követőkód*
státusz*
nyomon köv*

[concept appointment-visit]
időpont*
foglal|foglalt*|foglalá*
vizsgálat*
megbeszélt
előjegyz*
kiszáll*
házhoz

[concept technician]
szerelő*|technikus*
vízvezeték*
villanyszerelő*
szervizes*
gázszerelő*
karbantartó*
mester|mesterek|mestert

[concept driver]
sofőr*
buszsof*
vezető|vezetője|vezetőt
kamionos*
járművez*
buszvez*

[concept train]
vonat*
máv*
vasút*
állomás*
kalauz*
peron|vágány*
kocsiban

[concept bus-transit]
busz|buszt|buszra|buszon|busza|buszok|buszjá*
villamos|villamoson|villamost
megálló*
járat*
menetrend*
metró*
komp|kompra

[concept flight-airline]
repül*
járatunk|járat|járatom
légitárs*
reptér*
beszálló*
wizz*

[concept luggage]
poggyász*
bőrönd*
táska|táskám|táskát|táskája|táskámat
hátizsák*
csomagtart*

[concept taxi]
taxi*
fuvar*
uber*
bolt|boltos*

[concept hotel-room]
szálló*
szoba*
recepció*
hotel*
apartman*
szállás*
panzió*

[concept holiday-trip]
nyaral*
utaz*
út|útra|utunk|utat
társasút*
tengerpart*|strand*
tábor*
kirándul*
utazási iroda

[concept meal-food]
kaja*|gyros*
csirke*|torta*
vacsora*|hamburger*
pizza*|leves*
étel*|ebéd*
reggeli|reggelit|reggelin
hús|húst|húsos|húsa

[concept restaurant-cafe]
étterm*|éttere*
pincér*
kávézó*
szakács*
pizzéria*
vendéglő*
büfé*|kocsma*

[concept groceries]
élelmiszer*|bevásárl*
tej|tejet|tejes
kenyér*
zöldség*|gyümölcs*
tojás*|sajt*|joghurt*
vaj|üdítő*|ital*|üveg
csoki*|csokolád*|kolbász*
sör|sört|sörök

[concept supermarket-shop]
bolt|boltban|boltba|boltot|boltj*|boltból
üzlet|üzletb*|üzletük*|üzletet
áruház*
pult|pultn*
fiók|fiókban|fiókba|fiókot|fiókjuk*
lidl|tesco|spar

[concept checkout-receipt]
nyugta*|blokk*
pénztár*|kassz*
visszajáró*
önkiszolgál*

[concept clothing]
kabát*
ruhá*
nadrág*|farmer*
ing|inget|póló*|pulóver*|kardigán*
szoknya*
varrás*|cipzár*|szövet*|anyaga
öltöny*|blúz*

[concept shoes]
cipő*
csizma*
papucs*|szandál*
bakancs*|tornacip*
talpa|talp|sarka

[concept phone-device]
telefon|telefont|telefonom*|telefonja|mobil*
készülék*
iphone*|samsung*|okostelef*
kijelző*|képernyő*

[concept computer-gadget]
laptop*|számítógép*|tablet*
nyomtató*
fülhallgató*|fejhallg*|füles*
billentyűz*|egér|egeret|monitor*
konzol*|playst*
karórá*|okosór*

[concept appliance-large]
mosógép*
hűtő*|fagyasztó*|mélyhűtő*
mosogatógép*
sütő|sütőt|sütőm|tűzhely*
szárító*
bojler*|kazán*
porszívó*

[concept appliance-small]
vízforraló*|pirító*|turmix*|robotgép*
kávéfőző*|kávégép*
mikró*
vasaló*|hajszárító*|borotv*
hősugárz*|ventill*|radiátor*
lámpa*
roller*

[concept furniture]
kanapé*|szófa*
szék|széket|székek|fotel*
asztal|asztalt|asztalok|íróaszt*
szekrény*|fiók*
polc*
bútor*
szőnyeg*|függöny*|konyhabút*

[concept bed-mattress]
matrac*
ágy|ágyat|ágyban|ágya
paplan*|párna*|ágynemű*|lepedő*
alszom|aludni

[concept car]
autó|autót|autóm*|autób*|autój*|autók*|autóval
kocsi|kocsim*|kocsit|kocsij*
szerviz*|műhely*|autószer*
motor|motort|motorja|váltó*|kuplung*
bérautó*
furgon*|teherautó*|kamion*|moped*
szélvédő*|lökhár*

[concept tyre]
gumi|gumit|gumik|gumija*|abroncs*
kereke*
felni*
fék|féke*|fékbet*
defekt*
kereke*|kerekek

[concept bicycle]
bicikli*|bicaj*|kerékpár*|bringa*
pedál*|nyereg|kormány|lánc|láncot
sisak*
váz|váza

[concept toy-play]
játék*|babá*|lego*|kirakó*|társasjá*
trambulin*|hint*|csúszda*
plüss*|mackó*
játsz*
játékbaba*|hajasbaba*|baba haj*

[concept battery-charger]
akku*|akksi|elem|elemet|elemek
töltő|töltője|tölteni|töltöt*|tölt|töltés*
dugó*|konnektor*|adapter*
kábel*|vezeték|zsinór*

[concept machine-tool-farm]
traktor*|pótkocsi*|fűnyíró*|láncfűr*|fúró*|létra*|fűrész*
gép|gépet|gépem|gépek|gépük
gazdaság*|vetőmag*|takarmány*|táp|tápjuk*|műtrágya*
szivattyú*|daru*|kombájn*

[concept medicine]
gyógyszer*
recept|receptet|receptre|receptem
patika*
inzulin*|inhal*|epipen*|fájdalomcs*|tabletta*
kenőcs*|krém*

[concept doctor-clinic]
orvos*|doktor*|háziorvos*
rendelő*|klinik*
nővér*|ápoló*|asszisztens*
beteg|betegek|páciens*|kezelés*|műtét*
lelet*|vérvétel*|röntgen*

[concept hospital-emergency]
kórház*
mentő|mentőt|mentők|mentővel|mentőauto*
sürgősségi*|ügyelet*|baleseti*
osztály|osztályon|intenzív*

[concept glasses-hearing-aid]
szemüveg*|lencsé*|optik*
hallókész*
keret|kerete|multifok*
kerekesszék*|járóker*

[concept dentist]
fogorvos*|fogász*
fogam|fogat|foga|tömés*|korona*
protézis*|műfogsor*|fogszab*
fogtech*

[concept insurance]
biztosít*
kötvény*
casco*|kgfb
önrész*

[concept damage-claim]
kárigény*|kárbejelent*|kárszak*|kárrend*|káresem*
kár|kárt|kárunk|kárát|károk
kártérít*
kárfelm*|igény|igényt

[concept bank]
bank|bankom|bankb*|bankfi*|banknál|bankot
bankautom*|atm
átutal*|utal|utalt*|utalás*
takarék*|megtakar*|betét*

[concept payment-card]
kártya*
bankkár*|hitelkár*
tranzakc*|fizetés|fizetést|fizetésem
pin|pinkód|paypal|revolut

[concept account]
számlám|számlámról|számlámra|bankszáml*|folyószáml*
fiók|fiókom*|fiókot|fiókja|felhasználói
profil*
regisztr*

[concept loan]
hitel|hitelt|hitele*|kölcsön*|jelzálog*|lakáshit*
kamat*
törleszt*
kezes|kezest|adós*

[concept invoice]
számla|számlát|számlán|számlára|számlák|számláb*|számlája|számlával
csekk|csekket
számláz*|kiszámláz*
villanyszáml*|gázszáml*|rezsi*

[concept price-cost]
ár|ára|árát|árak|áron|áráért|árért
kerül|került|költség*
drágá*|olcsó*
összeg*
tarifa*|díjszab*

[concept fee]
díj|díjat|díja|díjak|díjjal|díjért
jutalék*
felár*|pótdíj*|havidíj*|illeték*|alapdíj*
költség|költséget
kezelési költség
szállítási díj

[concept fine-penalty]
bírság*|büntetés*|büntetett|megbünt*|mikuláscs*
pótdíj*
kötbér*
ellenőr*|parkolóőr*

[concept security-deposit]
kaució*|letét*
előleg*|foglaló*
óvadék*
kifizet*
előre fizet*

[concept direct-debit]
beszedés*|beszedt*
automatikus*|ismétlődő
levon*|leemel*
terhel*|megterhel*
csoportos beszedés*

[concept instalment]
részlet|részletre|részlete*|részletfiz*
havi|havonta
fizetési|haladék*|halaszt*
áruhitel*|lízing*

[concept tax-authority]
adó|adót|áfa|áfát|vám|vámot|nav
önkormány*|hivatal*|kormányhiv*|polgármester*
engedély*|igazolás*
kérelem|kérelm*|nyomtatvány*|űrlap*|pályázat*

[concept pension-benefit]
nyugdíj*
segély*|juttatás*|támogatás*
táppénz*|gyes
járadék*
családi pótlék

[concept wages-job]
bér|bérem|fizetésem|fizetésemet
munká*|dolgoz*
műszak*|túlóra*|beosztás*

[concept contract]
szerződ*
aláír*
pont|pontja|bekezdés|záradék
hűség*|határozott

[concept terms]
feltétel*|ászf
szabály*
apróbetű*
tájékoztató*
apró betű*
felmondási idő*

[concept subscription]
előfizet*
csomag|csomagom|csomagot|díjcsomag*
újság*|magazin*|lapot|hetilap*
próbaid*
streaming*|netflix
ingyenes próba

[concept membership-gym]
edzőterem*|edzőterm*|kondi*|fitness*|edző
tagság*|tag|tagja|tagként
uszoda*|jóga*|úszás*
klub*|bérlet*

[concept warranty]
garancia*|garantál*
jótáll*|szavatos*
reklamác*|reklamál*
szerviz|szervizbe|szervizben|márkaszerv*

[concept offer-discount]
akció*
kedvezmény*|leáraz*|árenged*
kupon*|promóci*
ajánlat*

[concept gift-card-points]
ajándékkárty*|utalvány*
pont|pontok|pontot|pontom|pontjai*|hűségpont*
törzsvásárló*|bónusz*
egyenleg*

[concept ticket]
jegy|jegyet|jegyem|jegyek|jegyünk*|jegyár*
koncert*|fesztivál*|rendezvény*|előadás*
ülőhely*|ülés|helyjegy*
mozi*|színház*|meccs*
bérlet|bérletet|bérletem

[concept electricity]
áram|áramot|áramszám*|áramszolg*|villany*|elektromos*
mérő|mérőóra*|óraállás*|mérőállás*
kwh|kilowatt*|fogyasztás*
energia*

[concept power-cut]
áramszünet*|áramkimar*
kikapcs*
sötét*
biztosíték*|lekapcsol*
nincs áram|villany|víz

[concept gas-supply]
gáz|gázt|gázóra*|gázmű*|gázszerel*|gázkaz*
gázpalack*|palack*|gázszag*
szénmonox*

[concept water-plumbing]
víz|vizet|vizünk|vizes|vízmű*|vízóra*
csap|csapot|cső|csövek|csőtör*|lefolyó*|csatorna*
wc|vécé*|zuhany*|fürdő*|mosdó*
áraszt*|beáz*|elönt*

[concept heating-cold]
fűtés*|fűt|fűteni|melegvíz*
radiátor*|kazán*|bojler*
hideg*|fázom|fázunk|fagyos*|fok|fokban
távhő*|termosztát*
meleg víz

[concept waste]
szemét|szemetet|kuka|kukát|hulladék*|szemetes*
ürít*|elszállít*
szelektív*|lom|lomtal*

[concept internet-connection]
internet*|net|netem|netet|nete|wifi*|optik*|szélessáv*
kapcsolat|kapcsolatot|vonal|vonalat|hálózat*
router*|modem*
sebesség*|mbps|mega*

[concept mobile-network]
térerő*|lefedet*|hálózat
sim|simkár*|esim
roaming*|mobilnet*|4g|5g|adatforg*
szolgáltató*|operátor*
számhordoz*

[concept tv]
tv|tévé*|televízió*
csatorna*|távirányító*|dekóder*|beltéri*
antenna*|műhold*

[concept app]
app|appot|appja*|appban|applikác*
alkalmazás*
program|programot|programjuk|szoftver*
telepít*|letölt*|android*

[concept website]
weboldal*|honlap*|oldal|oldalon|oldaluk*|oldalt|webhely*
portál*|felület*|űrlap
gomb|gombot|katt*|link|linket|böngész*
kosár*|webshop*|webáruh*

[concept login-password]
bejelentkez*|belép*
jelszó*|jelszava*
felhasználónév*|azonosító*
hitelesít*|kétfaktor*|ügyfélkapu*

[concept code-sms]
kód|kódot|kódja|kódom
sms|smst|üzenet|üzenetet
vonalkód*|qr
sms t

[concept update]
frissít*
verzió*
firmware|szoftverfriss*
új verzió

[concept error-message]
hibá*|bug|bugos
404|500|503
zavar|üzemzavar*|probléma*
próbálja később|újra

[concept server-system]
szerver*|rendszer*|adatbázis*
karbantart*
felhő*|adatvesz*|fájl*
biztonsági mentés

[concept photo-video]
kép|képet|képek|képen|fotó*|fénykép*
videó*|felvétel*
képernyőkép*|képernyőfot*
csatol*|mellékel*

[concept email-letter]
email*|ímél*|emil
levél|levele*
írtam|megírtam|írtunk
hírlevél*
e mail*

[concept phone-call]
hívtam|hív|hívás*|hívni|hívnak|hívott|felhív*|hívogat*|visszahív*
telefonál*|telefonon|telefonszol*
hangposta|csörög*|tárcsáz*

[concept chat-bot]
chat*|cset*|bot|botot|robot
automata|sablon*
whatsapp*|messeng*
automatikus válasz

[concept queue-waiting-line]
sor|sorban|sorba|sorszám*|várósor*
várok|vártam|várni|várakoz*|várunk|vártunk|vár
tartás*|tartanak|zene|zenét

[concept customer-service]
ügyfélkapcs*|vevőszolg*
diszpécser*|ügyintéz*|operátor*
szolgáltatás*|kiszolgál*|support*|ügyfélsz*
call center*

[concept staff-clerk]
dolgozó*|alkalmaz*|munkatárs*|személyzet*|kolléga*
ügyintéz*|eladó*|hölgy|hölgyet|úr|kisasszony*
emberük|embere*|nő|nőt|srác|lány|fiú|csaj|pasi

[concept salesperson]
eladó*|értékesít*|kereskedő*|ügynök*|árus*
eladt*|eladni|eladják|árul
házaló*

[concept manager-owner]
főnök*|vezetés*|vezetőj*|igazgató*|vezérig*
menedzser*|tulajdonos*|üzletvez*|tulaj|gazda
osztályvez*|művezet*|brigádvez*

[concept guard-security]
biztonsági*|őr|őrt|őrök|vagyonőr*|portás*|kidobó*
átkutat*|megmotoz*|ellenőriz*
lopás*
bolti lopás|tolvaj

[concept school-course]
iskol*|tanár*|igazgatónő*|osztály|tanító*
egyetem*|hallgató*|diák*|főiskol*
vizsga*|tanfolyam*|kurzus*|órám|érettségi*|jegyem
kréta
autósiskol*|oktató*
házi feladat*

[concept daycare]
óvod*|ovi|oviban
bölcsőd*|bölcsi*|napközi*
óvónő*|dadus*|bébiszit*

[concept flat-rent]
lakás*|albérlet*|bérlő*|bérbead*|főbérlő*|bérleti*|lakbér*
ház|házat|házb*|házunk|társash*
lépcsőház*|panel*
költöz*|beköltöz*|kiköltöz*
lift|liftet|liftben|lifté
közös képviselő*

[concept roof-leak-damp]
tető|tetőt|tetőn|plafon*|mennyezet*|padlás*|eresz*
beáz*|szivárog*|csöpög*|csepeg*|folyik
penész*|nedves*|dohos*
elázt*|elázott|vízkár*

[concept renovation-building]
felújít*|építke*|építés*|kivitel*|vállalkozó*|építő*
fürdőszob*|csempe*|burkol*|fest*|vakol*|tapéta*
ablak*|ajtó*|zár|zárat|fal|falat|padló*|parketta*|kerítés*|nyílászár*

[concept cleaning-laundry]
takarít*|tisztít*
mosod*|mosás*|mosni|kimos*|mosott
törölköző*|törülköz*

[concept supplier-goods]
beszállít*|nagyker*|raktár*|áru
árut|áruja|szállítólev*|raklap*
kereskedő*|készlet*|áruk

[concept company-firm]
cég*|vállalat*|társaság*
bagázs*|brancs*
szervezet*|márka

[concept personal-data]
adat|adatok*|adatai*|adatom|adatvéd*
gdpr|magánélet*|magántitok*
adatlop*|adatszivár*|adatkezel*|nyilvántart*
kartonom|kórlap*
személyes adat*

[concept id-document]
személyi*|útlevel*|jogosítv*|igazolvány*
taj|tajszám*|adószám*|születési
személyazon*
anyja neve

[concept home-address]
cím|címre|címem|címet|címére|lakcím*|utca|utcában|irányítósz*
falu|faluban|város*|házszám*
címváltoz*

[concept private-number]
telefonszám*|számom|számomat
számát|számot|száma
ügyfélszám*|rendelésszám*|ügyszám*|azonosító*|számlaszám*

[concept camera-surveillance]
kamera*|térfigyel*|bébiőr*|babafigyel*
felvett*|filmez*|rögzít*|lefilmez*
megfigyel*|kémked*|lehallg*

[concept ad-spam]
reklám*|hirdet*|spam*|szórólap*|kéretlen*|katalógus*|prospektus*
marketing*
leiratkoz*|feliratkoz*|hírlevel*
telefonos értékes*

[concept fraud-scam]
csalás*|csaló*|átver*|becsap*|adathal*
lehúz*|rászed*|megvezet*|megtéveszt*
svindli*|szélhám*|átvág*

[concept child]
gyerek*|gyermek*|fiam|fiamnak|fiamat|lányom*|lányunk|kislány*|kisfi*|unok*|fiunk|fiát|csemete
éves|évesen|évest
kamasz*|tini*

[concept baby-pregnancy]
baba|babát|babám*|babánk*|babának|csecsemő*|újszülött*|kisbab*|pelenka*|tápszer*|babakocsi*|kiságy*
terhes*|várandós*|szoptat*|szülés*|kismama*
hónapos|hetes

[concept elderly-disabled]
idős*|öreg*|nagymam*|nagyapám*|nagyanyám*|nagypap*|nyugdíjas*|mamám*
fogyaték*|mozgássérül*|mozgáskorl*|kerekesszék*|vak|vakon|siket*|hallássér*|látássér*|demens*
özvegy*

[concept parent]
anyám*|édesany*|anyu*|anya
apám*|édesap*|apu|apuka*
apa|szül|szülő*|szüleim*|anyós*|após*|mamám|papám

[concept spouse-relative]
férjem*|férj|feleség*|párom*|barátnőm*|barátom*|élettárs*|vőleg*|menyassz*
testvér*|nővér*|bátyám*|öcsém*|húgom*|unokatest*|nagybáty*
család*

[concept neighbour-friend]
szomszéd*
barát|barátom*|barátnő*|barátaim|haver*
ismerős*|lakótárs*

[concept pet-animal]
kutya*|kutyus*|macska*|cica*|állat*|kiskuty*
tehén*|ló|lovam|lovat|juh*|kecsk*|borjú*|tyúk*|malac*|méh|méhek|jószág*
nyúl*|hörcs*

[concept insect-foreign-object]
bogár*|csótány*|féreg*|lárva*|kukac*|légy|hangya*|poloska*|pók*
hajszál*|üvegszilánk*|üvegdarab*|fémdarab*|műanyagdarab*|szilánk*|drót*
patkány*|egér*

[concept illness]
beteg|betegség*|betegen|rák|rákos*|kemo*|szívbeteg*|szívműt*|cukorbeteg*|asztma*|epileps*|stroke*
depress*|szorong*|pánik*
fájd*|fáj|fájt|láz|lázas
tüdőbeteg*|tüdőm|tüdeje|tüdőrák*|tüdőgyull*

[concept death-grief]
meghalt*|halál*|halott*|elhunyt*|meghal|elment|elveszítet*|néhai
temet*|sír|sírja|sírját|koporsó*|ravatal*
gyász*|özvegy*|hagyaték*

[concept celebration]
esküvő*|lakodal*|születésnap*|szülinap*|karácsony*|húsvét*|évford*|ballag*|keresztel*|buli
ajándék*|virág*|csokor*|csokr*
gyűrű*|ékszer*
anyák napj*

[concept money-hardship]
pénz|pénzt|pénzem*|pénzünk|pénzből|adósság*|tartozás*|munkanélk*|elbocsát*|kirúgt*
megélhet*|kilakoltat*|végrehajt*
egyedülálló any*
egyedül nevel*
nincs miből
elvesztettem a munk*

[concept lawyer-court]
ügyvéd*|jogász*|bíróság*|per|perel*|beperel*|peres|jogi
törvény*|jogszab*|jogom|jogaim*|jogtalan*|jogellen*
keresetet
fizetési meghagy*
jogi út*

[concept police]
rendőr*|feljelent*|bűncsel*
nyomoz*|zsaru*|bűnügyi
bejelent*|jelentettem|jelentem

[concept regulator-ombudsman]
fogyasztóvéd*|békéltet*|hatóság*|nébih
nmhh|mnb|naih
ántsz|kormányhiv*|felügyel*|ombudsman*|versenyhiv*|gvh

[concept press-media]
sajtó*|újság*|tévé|tévének|rtl|média*
szerkesztő*|index|telex|444|blikk|riporter*
nyilvánosság*|cikk*

[concept social-media-review]
facebook*|fészbuk*|fb|face|tiktok*|instagram*|insta|reddit*|youtube*|twitter*|gyakorikérd*
google*|csillag*|értékel*|vélemény*|tripadvis*
posztol*|kiposzt*|kirak*|megoszt*|kiteszem

[concept discrimination-group]
cigány*|roma|romák|külföldi*|migráns*|fekete|néger|muszlim*|zsidó*|meleg|melegek|homok*|leszbi*|román*|ukrán*|kínai*|ázsiai*|akcentus*|bőrszín*|származás*|székely*
diszkrim*|rasszis*|megkülönböztet*|szexist*
nőként
mert nő|roma
hátrányos megkül*
korom miatt

[concept elevator]
lift|liftet|liftben|liftbe
felvonó*
mozgólépcső*

[concept parking]
parkol*
elvontat*
elvontatt*|elszállít* autó*|kocsi*

[concept door-window]
ajtó*
ablak*
kapu|kaput
üveg|üveget
redőny*

[concept key-lock]
kulcs*
zár|zárat|lakat*
kizár*|bezárt*

[concept smoke]
füst*
parázsl*
füstjelző*|parázs*

[concept fell-slipped]
eles*
elcsúsz*|csúszós*|megcsúsz*
megbotl*
leestem|leesett|lezuhan*

[concept gas-smell]
gázszag*
gázszivárg*
szaga
szénmonox*
gáz szivár*

[concept flowers]
virág*|csokr*
rózsá*|koszorú*
növény*|palánt*

[concept watch-jewellery]
karóra*|ékszer*
gyűrű*
nyaklánc*|karkötő*|fülbevaló*

[concept event-concert]
koncert*|fesztivál*
előadás*
rendezvény*|kiállít*|meccs*

[concept meter-reading]
mérő|mérőóra*|mérőállás*|óraállás*
leolvas*|becsült*|becslés*
fogyasztás*|kwh

[concept book-magazine]
könyv*|kiadó*
újság*|folyóirat*
lapszám*

[concept hair-beauty]
haj|hajam|hajat
fodrász*|köröm*|körmös*
tetovál*|smink*|szempilla*|szemöldök*|masszázs*|hajfest*

[concept stairs-accessibility]
lépcső*|rámpa*
akadálymentes*|kerekesszékes*
rámpa|rámpát|lépcsőn

[concept late]
késett|késik|késés*|késő|késve|késtek|késnek
későn
elkés*
csúszik|csúszás*|csúszott

[concept delayed-postponed]
halaszt*|elhalaszt*
eltol*|áttett*
húzódik|húzzák|elhúzód*
új időpont|dátum

[concept not-arrived]
sehol
nem érkez*
meg nem
nem|sem|se .. érkezett|jött|kaptam|kaptuk|szállítot*|hozták|ért
nem jön|jöttek|jött
még mindig nem|nincs
hiába várok|vártam|várjuk

[concept lost-missing-parcel]
elvesz*
eltűn*
elkallód*|elkever*|elhagyt*|elhány*
nyoma veszett
nyom nélkül

[concept wrong-place]
szomszéd*
másnak|máshoz|máshova
visszaküldt*|visszament
valaki másnak
rossz|téves|más|másik cím*|helyre|házszám*|utcá*|ember*|ajtó*
vissza a feladó*

[concept missed-visit]
jelent
szabadság*
senki sem|nem
nem jött|jelent*
jöttek senki
sem jött
jelentek meg
szabit vettem
vettem ki
hiába vár*|vártam|ültem
senki nem|sem|se jött|jelent
nem jött|jöttek senki|el|ki

[concept cancelled-by-firm]
törölt*|törölve|lemondt*
lemondott|elmarad*
járattör*|lefúj*|leállítot*

[concept left-outside]
kint|kinn|esőben|esőre|lépcsőn|lépcsőház*|járdán
kidob*|bedob*|átdob*|kirak*|otthagy*|ledob*|leteszi*
kerítés*
kint hagyt*
ajtó előtt

[concept broken]
tört|törött*|eltör*|összetört*
elromlott|elromol*|tönkrem*|meghibás*
hibás|hiba|hibája|selejt*|sérült*|sérülés*
szétesett|szétmen*|leesett|letört*|levált|lejött
meghalt|kinyuvad*|behalt|bekrepált|kampec
romlott el

[concept cracked-torn-scratched]
reped*|megreped*|szétreped*|csorb*
szakadt*|elszakad*|kiszakad*|lyuk*|foszl*|kibomlot*|felfesl*
karcos*|karcol*|horpad*|megkarcol*
folt*|kifakul*|összement*|bolyhos*|pattog*

[concept leaking]
szivárog*|csöpög*|csepeg*|folyik|ereszt*|folyt|kifolyt*|ázik
beáz*|elázt*
víz folyik
víz a padl*

[concept noisy-vibration]
zaj|zajos|zajt|hangos|zörög|zörgés*|nyikorog*|csikorog*|csikorg*|sípol*|zúg|zúgás*|búg|kattog*|recseg*|zakatol
rezeg*|remeg|rázkód*|rezgés*
csipog*

[concept wont-start-stopped]
leállt|megállt|leáll|kikapcsol|elhallgatott|lekapcsol*|megdöglött
működésképtelen
nem műk*
nem|se|sem .. működik|működött|megy|indul|indult|kapcsol|tölt|fűt|nyílik|hűt|fog|ment|funkcionál

[concept wrong-size-colour]
szín*
méret|méretet|mérete
szorít
más méret|szín
nem fér|illik
rossz méret*
túl kicsi|nagy|szűk|rövid|hosszú
nem jó rám

[concept wrong-item]
helyett
összecserél*|elcserél*|felcserél*|kever*
nem ezt|azt
mást kaptam|küldt*
rossz|téves|más|másik terméket|termék|modell|árut|dolgot|alkatrész*|könyv*|pizza*

[concept missing-part]
hiányz*|hiányos|hiányoz*
kimaradt
csavar*|alkatrész*
nincs benne
darab hiány*
csak a fele
nem volt benne

[concept dirty]
koszos|kosz|mocsk*|piszk*|retkes|por|poros|szenny*|ragad*
takarítatlan*|mosatlan*
undorít*
nem takarít*

[concept smell]
szag|szaga
szagú|bűz
bűzlik|büdös*|szaglik|bűzlött

[concept spoiled-mouldy-food]
penész*|romlott*|megromlot*|rohad*|rothad*
lejárt|savanyú*|avas|ehetetlen
szavatosság*|lejárat*

[concept raw-cold-food]
nyers*|félnyers|véres
hideg|hidegen|kihűlt|langyos
odaégett|száraz|elsóz*|sós|ízetlen
ehetetlen*|moslék
szénné ég

[concept poor-quality]
minőség*|gyenge|gyatra|silány*|vacak*|pocsék*|szemét|gagyi|ócska*|bóvli*|selejt*
kontár*|összetákolt|tákol*|elszab*|elcsesz*
borzasztó*|borzalmas*|szörnyű*|rettenet*|csapnivaló*|katasztróf*|használhatatlan*
kidobott pénz

[concept fake-not-as-described]
hamis*|kamu|utánzat*|használt*|felújított
leírás*|leírt*|képen|képpel
kellene
kép alapján
kellett|lett volna
köze .. képen|leírás*|hirdetés*|honlap*
nem olyan .. képen|leírás*|hirdetés*|honlap*
nem az .. képen|leírás*|hirdetés*|honlap*
nem ilyen .. képen|leírás*|hirdetés*|honlap*

[concept not-finished-badly-done]
félbe*|félkész*|befejezetlen*
ferde*|görbe*|rosszul|egyenetlen*|elmér*
újra kell|csin*
nincs kész
rossz munka

[concept charged-twice]
kétszer|kétszeres*|duplán|dupla|duplaz*|megduplá*
kettővel
kétszer vont*|levon*
kettő tétel*
két tétel

[concept overcharged]
túlszáml*|többet|túlfizet*|pluszban|irreális*|magasabb
levont*|vontak|felszámol*|felszámít*|számláz*|terhelt*
kellene
hozzáad*|ráter*|pluszdíj|plusz
duplája|háromszor*
túl sok|magas
kellett volna

[concept unknown-charge]
ismeretlen*|indokolatlan*|jogtalan*|titokzatos*
miféle|micsoda
nem rendeltem|ismerem
mi ez
sose|soha nem rendel*|kértem|vettem|használtam|járok|jártam

[concept refund-missing]
visszakap*|jóváír*
nem utalt*
visszatérítés*|visszautal*|visszatérít*|pénzem|pénzt .. nem|nincs|még|sehol|kaptam|érkez*|jött
nem kapt* vissza
vissza a pénz*
meg a pénz*

[concept wrong-name-on-document]
elír*|elgépel*|névelír*
nevemre|nevem|nevére|nevét|nevemen
rossz név|adat*
más ember*|számlá*
téves név*
rosszul írt*
a nevem
nem az én nev*

[concept debt-collection]
behajt*|végrehajt*|követeléskez*
felszólít*|emlékeztető*|késedelmi*|kamat*
feketelist*|khr|adóslista
tartozás*|hátralék*|tartozom
fizetési felszólít*
bar lista

[concept price-increase]
emelés*|áremel*|emelt*|megemel*|felemel*|emelkedett
drágább|drágult*|drágít*|díjemel*
figyelmeztetés|értesítés nélkül

[concept hidden-cost]
rejtett|felár*|extra|kiegészítő|pluszdíj*
ingyen*|tartalmaz*
nem említ*|szól*
plusz költség*
benne van
szó sem volt
szó nem volt
nem volt szó

[concept promised-otherwise]
ígér*|megígér*
biztosítottak|garantált*|szavát|szavatart*|visszaigazol*|megerősít*
megállapod*|megbeszél*|megegyez*
írásban|írásos*
azt mondták|mondta
úgy volt

[concept advertised-otherwise]
hirdet*|reklám*|szórólap*|prospekt*|kiírás*|állít*|honlapon
félrevezet*|megtéveszt*
írja|írta|írták|írva

[concept cannot-cancel]
hűségid*|kötbér*|hűségnyil*
lemondtam|felmondtam|felmondás*|lemondás*
felmondási idő*
már lemond*
nem lehet|tudom|tudja|enged*|hagy* .. lemond*|felmond*|leiratkoz*|kilép*|töröl*

[concept auto-renewed]
megújít*|megújul*|meghosszabbít*|automatikusan|automatikus|hosszabbít*
próbaidő*
beleegyezés*
ingyenes próba
engedély|kérdezés|tudtom nélkül

[concept changed-terms]
megváltoz*|módosít*|változtat*|egyoldalú*|átír*|változott
hirtelen
új feltétel*
egyszer csak

[concept unclear-deadline]
határidő*|határnap*|meddig|munkanap*|becsült
lejárt*|lejár
pontosan mikor

[concept rude-staff]
goromb*|udvariatlan*|bunkó*|pökhendi*|arrogáns*|lekezel*|pofátlan*|durv*
faragatlan*|flegma*|undok*|cinikus*|lenéz*|szemtelen*|nyers
hangnem*|stílus*|bánt*|bánásmód|viselked*|modor*

[concept shouted]
kiabál*|ordít*|ordibál*|üvölt*
rivall*|leordít*|káromkod*
megfenyeg*|meglök*|fenyeget*|leüvölt*|sértegetett

[concept laughed-mocked]
nevet*|röhög*|kinevet*|kiröhög*|kigúny*
gúny*|vihog*|vigyor*|kacag*
megaláz*|szégyen*|megszégyen*|leszól*|megsért*|sértő|sérteg*|lenéz*

[concept hung-up]
letett*|leteszi*|rácsap*|lecsap*|bont*|kinyomt*|megszak*|kinyom
rám csapta
becsapta az ajtó*

[concept nobody-answers-phone]
elérhetetlen*
foglalt
nem érhető|elérhet*
senki|nem .. vesz*|veszi|veszik|vette|felvesz*
soha senki .. vesz*|veszi|veszik|vette|felvesz*
nem veszik fel
nem veszi fel
nem vesznek fel
fel a telefon*

[concept nobody-replies-written]
válasz|választ|válaszol*|reagáltak|hallgat*|néma*|csend
válasz nélkül
nem reagál*
semmi|se válasz
válaszra sem
nem írtak vissza

[concept passed-around]
elölről
elmondani újra
kapcsolgat*|átkapcsol*|egyik .. másik*|másikhoz|pingpong*|küldözget*|passzol*|mutogat*|áttesz*|tologat*|irányítgat*|átirányít*
kapcsolgat*|átkapcsol*|egyik .. ide oda

[concept unhelpful-ignored]
érdekel|érdekli|leráz*|ignorál*|segítőkész*|közömbös*|megtagad*|elutasít*
inkompet*|hozzáért*|lusta
nem érdek*|segít*|foglalkoz*|tehet*
semmibe vesz*|ve*
figyelmen kívül
hozzá nem értő

[concept lied]
hazud*|hazug*|kamu|kamuz*
valótlan*|füllent*|átver*
nem igaz

[concept treated-like]
bánt*|bánik|bánnak|bánásmód*|kezeltek|kezelnek|semmibe|levegőnek
tisztelet*|emberszám*|emberség*
mint egy|valami
úgy bán*

[concept cannot-log-in]
kizárt*|zárol*|letilt*|blokkol*|kizár
elfelejtett
kiléptet*|kidob
jelszó hib*|nem
rossz jelszó
nem tudok .. belép*|bejelentkez*|hozzáfér*|bejut*
nem lehet .. belép*|bejelentkez*|hozzáfér*|bejut*
nem enged .. belép*|bejelentkez*|hozzáfér*|bejut*
nem tudtam .. belép*|bejelentkez*|hozzáfér*|bejut*

[concept crashes-freezes]
lefagy*|fagy|befagy|kifagy*|összeoml*|kidob|bezár*|újraindul*|beragad*|akad|akadozik|pörög|homokóra
lassú*|lassan|betölt*|tölt|töltődik|laggol
fekete képern*

[concept connection-down]
szakadoz*|megszakad*|elszáll*|kiesik|kimarad*|leszakad*|akadozik|süket|megszűnt
nincs net|internet*|térerő|szolgált*
nem elérhető
nem megy a net

[concept update-broke]
frissítette*
a frissítés*
új verzió
frissítés* óta|után

[concept payment-fails-on-page]
kosár|kosara*|kiürül*
fizetés*|kártya*|kártyát|tranzakció*|rendelés .. nem|hib*|sikertelen*|elutasít*|visszadob*
nem tudok fizetni
nem lehet fizetni
nem fogadja el

[concept data-deleted]
kitöröl*|letöröl*
törlőd*|elszállt*
törölt*|eltűnt*|elveszt*|elvesz*|letörlőd* .. kép*|adat*|fájl*|pont*|minden|fiók*

[concept data-leaked-shared]
illetéktelen*|idegen*|hozzájárul*|kitett*|láthat*
harmadik fél*
engedély nélkül
kiszivár*|kiadt*|kiadták|kiadták|nyilvános*|közzétet*|megoszt*|kiszolgáltat*|továbbít*|átadt*|átadták|elküldt* .. más*|idegen*|mindenki*

[concept others-saw-my-account]
idegen*
más ember*|adat*
másik ügyfél*|beteg*
valaki más
mások adat*
nem én
valaki|idegen|más|másik|ismeretlen .. fiók*|belép*|látja|látta|hozzáfér*|nézi|olvas*
nem én voltam

[concept identity-theft-hacked]
feltör*|hekker*|hacker*|meghekkel*|ellopt*|lopták|lopott|lopás|személyazon*|személyiséglop*|nevemben|nevemre|visszaél*|adathal*
jogosulatlan*|illetéktelen*
a nevemben
hitelt vett
szerződést kötött
nem én voltam

[concept unwanted-marketing]
zaklat*|hívogat*|leiratkoz*|kéretlen*|spam*|marketing*|reklámhív*|reklámsms|bombáz*
ne hívjanak|küldj*
folyton hív*
leszed* a list*

[concept burnt-fire]
ég|égett|égési|megég*|leég*|kigyull*|lángok|láng|lángol*|lángra|tűz|tüzet|tüzes|tűzeset|gyulladt|felgyull*|kiégett|forráz*|perzsel*|égetett
füst*|olvad*|megolvad*|szikra*
égési|megégés*|égéses

[concept electric-shock-explosion]
áramütés*|rázott|ráz|megráz*
felrobban*|robban*|durran*|szétdurran*|szétrobban*
túlmeleged*|túlhev*|felforró*|forró*|gázszag*|felpúposod*|felfújód*|szénmonox*
áram rázott
szivárog a gáz

[concept injured]
megsérült*|sérült*|sérülés*|sebesült|seb|sebet|sebe|vérz*|vérezt*|vér|véres|eltört*|tört|törés*|varrás|öltés*|agyrázkód*|ficam*|gipsz*|zúzód*|elvágt*|megvágt*|heg
eles*|elcsúsz*|megcsúsz*|leesett|leestem|elájul*|beszorul*|összeesett
eltört a

[concept allergic-reaction]
allerg*|anafil*|kiütés*|reakció*|bedagad*|dagadt*|feldagad*|viszket*
csalánki*|ekcéma*|hólyag*|bőr|bőröm|bőre|bőrömön
mogyoró*|földimog*|dió|diót|glutén*|lisztérz*|laktóz*|tejfehérj*

[concept food-poisoning-vomiting]
ételmérg*|mérgez*|hány*|kihány*|hasmenés*
fosás|gyomor*|rosszullét*|szalmon*|toxikol*
rosszul lett*

[concept choking-suffocation]
fullad*|megfullad*|fuldok*|megfojt*
fojtogat*|légzés*|lélegez*|levegőt
lenyel*|nyelt|torkán|torkom*|torok|félrenyel*|kékült

[concept brakes-steering-failed]
fék*|kormány*|légzsák*|baleset*|karambol*|ütköz*|árokba|nekiment*
meghalhat*|életveszély*|halálunk*
biztonsági öv
kerék leesett
belém jött*
majdnem meghalt*

[concept danger-hazard]
veszély*|életveszély*|kockázat*|biztonságos*
balesetvesz*|mérgező*|vegyszer*|halálos*
éles*|éle|szög|szöget|tű|tűt|penge*|szilánk*

[concept hospital-visit-because]
kórházba*|mentő|mentőt|mentők
sürgősségi*|ügyelet*|műtöt*
megműt*|műtét*|intenzív*|orvoshoz|112|104

[concept quality-service-bad]
legrosszabb*|nulla
kerül*
soha többé|többet
rossz kiszolg*
pocsék szolg*
szolgáltatás csap*
kiszolgálás bor*
nem ajánl*
ne vegy*
messze kerül*

[concept money-back]
visszakér*
pénzvisszafiz*
pénzemet
pénzt|pénzem*|pénzünk* vissza
vissza a pénz*
vissza kérem|kérjük|akarom|szeretném
adják|adjátok vissza
vissza az ár*

[concept refund-word]
visszatérít*|visszafizet*|visszautal*|téríts*|megtérít*|jóváír*
utalják|utaljátok|utaljanak vissza
fizessék|fizessétek vissza

[concept refund-part]
többletet
a túlfizet*
különbözet*|különbség*|a felét|árkülönb*|fele

[concept replacement-new-one]
újat|új|újra|másikat
helyette
cserél*|csere
cserébe
cseretermék*
pótl*|pótolják
másikat kér*
kérek egy új*

[concept exchange-swap]
kicserél*|cserél*|becserél*|csere|cserét|cserére
megfelelő méret*|szín*
jó|helyes méret*

[concept repair-fix]
javít*|megjavít*|megcsinál*|csinálják|csináljátok
megszerel*|rendbe
helyreállít*|helyrehoz*
működjön|menjen
hozzák|tegyék|hozzátok rendbe

[concept come-and-do]
jöjjenek|jöjjön|jöjjetek
küldjenek|küldjetek
jöjjön ki
jöjjenek|jöjjön|jöjjetek|jöjjön|gyertek|gyere|küldjenek|küldjetek ki|valaki*|szerelő*|szakember*|embert

[concept compensation]
kártérít*|kártalan*|kompenz*|kárpótl*|kárpótol*|megtérít*|térítés*
ellentétel*
jóvátétel*|jóváteszi*
fájdalomdíj*|sérelemdíj*
fizessék|fizessétek|fizetik|fizesse ki|meg

[concept cost-reimburse]
költség*|taxi*
térítsék
fizessék|fizetik|kifizetik ki|a
ki|kik fizeti|fizet|téríti

[concept discount-goodwill]
kedvezmény*|árleszáll*|árenged*|elenged*|enged*|jóváírás*|csökkent*
méltányos*
vegyenek|adjanak le|vissza|valamit

[concept apology]
bocsánat*|elnézés*|bocsi|sajnál*
bocs
kérjenek|kérjen|kérjetek|kérne|kért|kérés bocsánatot|elnézést

[concept explain-why]
miért|magyaráz*|indok*
hogyhogy
mi okból
mire fel
milyen alapon|jogon|címen
mi|mik az oka|ok

[concept tell-when]
mikor|mikorra|meddig|mikortól|hánykor
mennyi idő
hány nap
melyik|milyen nap*|napon|időpont*

[concept status-inquiry]
állapot*|helyzet*|fejlemény*|státusz*
utánanéz*|megnéz*|ellenőriz*
tudnának|tudna|tudnátok|tájékoztat*
hol tart*|áll*
mi a helyzet|újság

[concept let-me-know]
tájékoztas*|tájékoztat*|értesíts*|jelezz*|közöl*|írjátok|mondják|mondjátok|mondja
tudni|tudjam
visszajelz*|visszaigazol*
írják meg
szeretném tudni
erősítsék|erősítse meg

[concept answer-me]
válaszolj*|választ|válaszukat|feleljen*
keressenek|írjanak|írjatok|írjon
hívjanak|hívjon|hívjatok|hívj|hívjanak vissza|fel|már
várom|várjuk|kérem a|válasz*

[concept how-possible]
normális|normálisak*
hogy lehet
mit képzel*
ez normális
hogy|hogyan lehet*|képzel*|merik|történhet*|van
milyen dolog|cég
hogy|hogyan lehet*|képzel*|lehetséges
képzelik|képzelitek

[concept cancel-contract]
eláll*
felmond*|felmondom|felmondan*|mondom fel|szerződésbont*|felbont*|felbontom|megszüntet*|megszüntetés*
szerződés*|szerződést bont*|felbont*|megszüntet*
lemond*|lemondom|lemondani|mondom le
felmond*|lemond*|megszüntet*|felbont*|felmondom|elállok|felmondás*

[concept end-subscription]
előfizetés*|tagság*|bérlet*|csomag* lemond*|töröl*|megszüntet*|felmond*|mond*
töröljék|szüntessék|mondják az|a előfiz*|tagság*
előfizetés* vége|megszün*|lejár*

[concept delete-account-data]
töröl*|törlés*
levesz*
adat*|fiók*|profil*|szám*|kép* töröl*|törlés*
távolítsák|vegyék|szedjék el|le

[concept withdraw-from-purchase]
eláll*|visszaküld*|visszavisz*|visszavet*|visszaad*|visszavesz*
meggondol*
14 nap*|napon
vigyék|vegyék vissza

[concept stop-charging]
szüntessék meg
ne vonj*|vonják|vonjanak|számlázz*|terhelj*|küldj*
ne vonjanak|vonják|vonjon le|több*
hagyják|hagyjátok|állítsák abba|le

[concept deliver-it-send-it]
küldjék|küldjétek|hozzák|hozzátok|szállítsák|szállítsátok|küldje|juttassák|adják
kézbesítsék|kézbesítsen*|pótlás*
küldjék|küldjétek|hozzák|szállítsák ki|el|meg|ide|le|azonnal
kérem|kérjük a szállít*|kiszállít*

[concept where-is-it]
hol|merre van|a|az|csomag*|rendel*|jár|marad|késik
hol van|a|az|marad|vannak|tart
merre van|jár|lehet
hova|hová tűnt|lett|küld*|vitt*

[concept when-does-it-come]
mikorra várhat*
mikor|mikorra jön*|érkez*|hoz*|szállít*|küld*|lesz|kapom|jönnek|indul|várhat*
mikor jön|kapom|lesz|érkezik|hozzák|indul
szállítási idő|dátum

[concept keep-promise]
teljesíts*|teljesítés*|betart*
tartsák|tartsátok|tartsa be|az|a|magukat
ígért*|megígért ár*|dolgot|szerint
ahogy ígér*|mondt*|rendel*|megbesz*
amit ígér*|rendel*|fizet*|vettem
szerződés|megállapodás szerint

[concept finish-the-work]
fejezzék|fejezzétek|végezzék|csinálják be|el|meg|végre
befejez*|elvégez*|elvégezz*|kössék|kapcsolják be|be
csinálják|csináljátok meg
szereljék|szereljétek|tegyék fel|be|le

[concept correct-invoice]
helyesbít*|sztornó*|sztornóz*|kijavít*|javítsák|módosít*|helyesbítsék|korrig*|jóváíró számlá*|ki
helyesbített|javított|új számla|számlát
számolják|számítsák újra
számla javít*|helyesb*

[concept correct-record]
bejegyzés* töröl*
módosít*|módosítsák|javítsák|írják|helyesbítsék|jegyezzék|cseréljék|frissítsék adat*|nev*|cím*|szám*|nyilvántart*|át|ki|bejegyz*
adatok*|nevemet|címet|számot javít*|módosít*|helyesb*
helyesen|helyes név|cím|adat*
tegyék helyre|vissza

[concept remove-fee]
törlését|sztornózás*|sztornózzák
töröl*|töröljék|engedjék|vegyék|vonják|elenged*|sztornó* díj*|tétel*|bírság*|büntetés*|tartozás*|költség*|el|le|vissza
tétel* töröl*|törlés*|levétel*
vegyék|szedjék le
díj* törl*|elenged*

[concept unblock-restore]
feloldás*|visszakapcsol*|visszaállítás*
engedjenek be
oldják|oldjátok|állítsák|nyissák|aktivál*|engedjék|kapcsolják|felold*|visszaállít* fel|vissza|ki|be|fiók*|hozzáfér*
oldják|oldjátok|kapcsolják|állítsák fel|vissza

[concept speak-to-manager]
illetékes*|felelős*
beszélni|beszélhet*|kapcsolják|adják|beszéljek főnök*|vezető*|emberrel|valakivel|felettes*|illetékes*
élő|igazi ember*
ki a felelős|főnök|vezető

[concept want-something-strong]
akarok|akarom|akarjuk
követel*|elvárom
elvárj*|elvárás*|ragaszkod*|igényl*|szeretnék

[concept polite-request]
kérem|kérjük|kérek|kérném|szeretném|szeretnék|legyen|kedves*
legyenek|lennének|lenne
tudnának|tudna|tudnátok|megtenné*|lehetne|kaphat*
szíves*|légy|legyszi
legyenek szíves*
kérem szépen|szépen

[concept at-once-urgent]
azonnal|most|ma|holnap|holnapra|sürgős*|mielőbb|minél|rögtön|haladéktalanul|hamar|hamarabb
péntekig|hétfőig|holnapig|délig|estig
amint lehet
most azonnal
minél előbb|hamarabb|gyorsabb*

[concept no-need-just-tell]
nem kell
csak annyit
nem kérek|kell|várok|akarok|kívánok semmi*|pénzt|választ|semmit
csak szólok|jelz*|szeretn*|akart*|írtam|gondol*
tájékoztat* jelleg*|céljából|végett
csak hogy|jelzem|szólok|annyit
semmit nem|sem kérek

[concept do-not-want-money]
nem pénz*|a|kell|akarok|érdekel|pénz|utalvány*|kárpótl*
nem a pénz*
tartsák|tartsátok meg
nem pénzt akarok|kérek

[concept leaving-switching]
váltok|átviszem|elviszem|átmegy*|átviszi*|máshoz|máshova|szolgáltatót|bankot
végeztem
soha többé|többet|nem|vissza|ide
utoljára|utolsó alkalom|rendel*|vásár*|volt
elveszt*|elveszít* egy|ügyfel*|vevő*|vásárló*
többet nem|ide|soha|innen|itt|vesz*|rendel*
nem leszek|vagyok ügyfel*|tagjuk

[concept go-public]
megír*|kiír*|kirak*|kitesz*|posztol*|megoszt*|terjeszt*|elmondom|mindenki*|facebook*|mindenhol
csillag*|értékel*|vélemény*
figyelmeztet*|lebeszél*
viszem|viszi*|elviszem a sajtó*|tévé*|média*|újság*

[concept report-authorities]
panasz*|feljelentést
feljelent*|bejelent*|perel*|fordul*|fordulok|fordulunk|megyek|jelentem|panaszt|tesz*|teszek a|az|fogyaszt*|hatóság*|ügyvéd*|bíróság*|rendőrség*|békéltet*|nebih|teszek
jogi út*|jogi|lépés*
fogyasztóvéd* fordul*|megy*
bíróság*|bíróságon talál*

[concept answer-in-writing]
írásban|írásos|írásbeli|emailben|levélben|postán
személyesen|személyes
nyilvános*
e mailben

[concept thanks]
köszönöm|köszönjük|köszi|kösz|köszike|köszönettel
hálás*|hálával
előre is köszön*

[concept kind-regards]
üdvözlettel|tisztelettel|üdv|üdvözlet|köszönettel
szívélyes*
tisztelettel|üdvözlettel kérem|és

[concept dear-formal-address]
tisztelt|kedves|uram|hölgyem
drága
tisztelt cím|címzett|ügyfél*|uram|igazgató*|hölgy*

[concept greeting]
szia|sziasztok|hali|helló|hellósztok
üdv|üdvözlöm|halihó|szevasz
jó napot|reggelt|estét

[concept unfortunately-disappointed]
sajnos|sajnál*|csalódott*|csalódás*|csalódt*|elégedetlen*|szomorú*|kiábrándul*|bánt
nem vagyok elégedett*|megelégedve
rosszul esik|esett

[concept understand-concession]
megért*|értem|tudom|elfogad*|belátom|emberi
előfordul*
megesik
tudom hogy|nem
nem haragsz*|maguk|ön|önök hib*|tehet*

[concept praise-good]
jó|kiváló*|remek*|kedves*|udvarias*|segítőkész|elégedett*|örül*|szép|szépen|szuper|finom|nagyszerű*|tökéletes*|rendes|korrekt|hibátlan
egyébként|amúgy
nagyon jó|szép*|kedves|rendes|finom

[concept angry]
düh*|felháborí*|felháborod*|mérges*|ideges*|bosszús*|bosszant*|haragsz*|haragudni|felbosszan*|frusztr*|pipa|megőrül*|tombol*
idegeimre|idegbaj
elegem lett
felmegy bennem

[concept fed-up]
elég|elegem|elegünk|tele|torkig|megelégel*|unom|meguntam|belefárad*|torkom|fáradt|csömör*
torkig vagyok
utolsó csepp*
nem bírom
ebből elég|elegem
elegem van|lett
tele van a|hócipő*
elfogyott a türel*

[concept unbelievable]
hihetetlen*|elképeszt*|elképzelhet*|döbbenet*|megdöbbent*|őrület*|abszurd*|példátlan*|felfoghatatlan*|felháborító*|komolyan|tényleg|agyrém*|vicc
nem hiszem el|el
mi a|ez|az fene|komoly
meg vagytok|vannak őrülve

[concept shameful-disgrace]
szégyen*|szégyell*|botrány*|gyalázat*|pofátlan*|undorító*|felháborít*|megbocsáthatatl*|elfogadhatatl*|tűrhetetlen*|vérlázító*|megengedhetetl*|arcátlan*
szégyelljék|szégyelljétek magukat|magatokat
van képük|pofájuk|bőr|pofátok

[concept joke-circus]
vicc|viccel*|viccnek|nevetséges*|cirkusz*|bohóc*|bohózat*|komédia*|röhej*|kabaré*|vurstli|agyrém*|nonszensz*|marhaság*|kupleráj*|hülyeség*
rossz vicc|tréfa
ez vicc|nevetséges

[concept sarcastic-congrats]
gratul*|bravó|remek|remekül|zseniális*|fantasztikus*|csodás*|pompás*|nagyszerű|tapsol*|taps|szuper|lenyűgöz*|príma
le a kalappal
köszönöm szépen a semmit
csak így tovább
remek munka|szolgáltatás
köszönjük szépen|a semmi*

[concept how-long-still]
meddig|hányszor|mennyit|mennyi|hány|ideig
mennyi ideig|időt|ideje
meddig kell|lehet|várjak|még
hányszor kell|mondjam|írjak|kérjem|hívjam
hány napig|hétig|hónapig|hét|hónap|nap

[concept desperate-crying]
kétségbe*|sírok|sírtam|sír|sírt|zokog*|könny*|könyörg*|remeg*|félek|retteg*|tehetetlen*|reménytelen*|kilátástal*|segítsenek|segítség*|pánik*|reszket*
nem tudom
nem tudom mit|mihez|hova
nem alszom|tudok aludni|alszunk
kérem segítsenek|könyörgök
félelem*|félelm*

[concept swear-mild]
fenébe|fene|franc*|fenét|fenéért|nyavaly*|rohadt|ördög*|pokol*|bassza|mennykő|mennydörg*|szentséges|istenem|isten|nyüves|cseszd*|bakker|basszus|rohadtul
a fene
a fenébe|francba|pokolba|csudába
mi a fene|franc|csuda|túró
az isten*|istenit|ég|áldját
menjenek|menjetek a fenébe|pokolba

[concept swear-strong]
kurva*|geci*|szar|szarok|szart|szarral|fasz*|bassz*|baszd*|baszni|baszott|kibasz*|picsa*|anyád*|anyátok*|rohadj*|bazd*|bazmeg|baszod|elbasz*|lófasz*|fos|fost|szopj*|anyját|retkes|segg*
a kurva
a kurva életbe|anyátok
kapd|kapjátok|kapják be
menj|menjetek|menjenek a picsába|kurva|francba
dugják|dugjátok fel
mi a fasz|fasz|geci|szar|kurva

[concept shit-crap-thing]
szar|szart|szarok|szaros|szarság*|szemét|szeméthalmaz*|fos|fost|fosadék|fostalicska|hulladék*|kaka|vacak|vackok|bóvli|gagyi|moslék*|trágya*|lószar|fosch|ganaj|ganéj
egy rakás
rakás|egy szar|fos|szemét|nagy
szar az egész|ez

[concept contempt-robbers]
rabló*|tolvaj*|csaló*|banda*|gazember*|maffia*|szélhámos*|átverés*|rablás*|lehúzás*|haramia*|zsivány*|gengszter*|uzsorás*|svindler*|lopnak|vérszívó*|keselyű*|dögkeselyű*|patkány*|hiéna*
csalók|tolvajok|rablók gyülekezet*|bandája|banda|mind
fényes nappal|nappali rablás

[concept contempt-clowns-incompetent]
bohóc*|amatőr*|dilettáns*|balfék*|balfasz*|balek*|kontár*|lúzer*|töketlen*|szerencsétlen*|szánalmas*|alkalmatlan*|inkompetens*|senkiházi*|senkik|ócska|garázscég*|majmok|majom|bagázs*|bakter*|kétbalkez*
bohócok gyülekezete
hozzá nem értő
alkalmatlan|bohóc|szánalmas banda*|társaság|cég|népség

[concept insult-idiot]
idióta*|hülye*|barom*|barmok|barmot|ostoba*|agyhalott*|agyhalot|kretén*|debil*|balfasz*|szerencsétlen*|fogyatékos*|féleszű|agyatlan*|imbecil*|bunkó*
tökkelütöt*|gyökér*|retardált*|ökör|marha|szamár|tahó*|paraszt*|faszfej*|faszkalap*|pöcs*|seggfej*|balga*|analfabéta|hibbant|tirpák
agy

[concept insult-animal]
disznó*|patkány*|kígyó*|kutya|szuka*|tehén|birka*|majom|majmok|majmot|szamár|féreg*|férgek|hüllő*|csúszómászó*|állat|állatok|tetű*|tetvek|kecske|dög|dögök|gyík|marha|liba|hiéna*|ökör|állatias
büdös disznó*
büdös|rohadt|hülye|debil disznó*|liba|kurva*|patkány*|tehén

[concept insult-character]
hazug*|hazudozó*|gazember*|aljas*|aljadék*|szemét|szemétláda*|mocsok|mocskos*
gyáva*|lusta*|részeg*|senkiházi*|szarházi*|rohadék*|söpredék*|féreg|szenny*
perverz*|undorító*|hitvány*|alávaló*|műveletlen*|tahó*|bunkó*|suttyó*|prosztó*|szemtelen*|szégyentelen*|genny*|ribanc*|ribi|gazfickó*|szélhámos*|gerinctelen*|pökhendi*

[concept insult-sexual-ethnic]
kurva*|ribanc*|buzi*|cigány*|zsidó*|néger*|románok|oláh*|homokos*|picsa*|köcsög*|geci*|lotyó*|ringyó*|szajha*|szutyok*|tót|rác
büdös cigány*
kurva anyád*
büdös kurva|cigány*|szajha

[concept you-people-accusation]
maguk|önök|titek|tinektek|nektek|magát
normálisak|őrültek
ti|maguk mindannyian|mind|ott|csak|hülyének|mi
kinek képzelik|képzelitek magukat|magatokat
mi van veletek|magukkal
hülyének néznek|néznek|nézitek
ti|titek|nektek|maguk|önök|maguknak|önöknek|magukat

[concept kill]
megölöm|megölni|öl|ölni|ölöm|megöllek|kinyír*|agyonver*|agyonlőv*|elteszlek|kicsinál*|megdögl*|megfojt*|meghaltok|meghalnál|lelő*|leszúr*|felakaszt*|megszúr*|elvág*|torkát|dögölj*
láb alól
agyon fogom
meg foglak|fogom ölni|öllek
megölöm|megölni|megöl|megöllek|megölik|megölte|megölnek

[concept beat-up-hit]
megver*|verlek|verem|szétver*|megüt*|pofán|pofon*|megpofoz*|kiver*|összever*|bever*|leüt*|megrúg*|rúglak|agyba|főbe|péppé|szétrúg*|eltör*|letör*|kitör*|beletör*|csont*|fogait|ököl*|öklöm*|taposo*|széttap*
eltöröm|kitöröm|beverem|betöröm|leszakítom|letöröm|összetöröm a|az|mind|minden|valamennyi
úgy megver*|pofán|váglak|verlek|vágom
eltör*|kitör* a kez*|láb*|nyak*|ujj*|csont*|orr*
beverem|bever* a kép*|pofá*|orr*|fejét
fogait|fogát|foga kiver*

[concept burn-down-bomb]
felgyújt*|gyújtom|gyújtani|felrobbant*|bomba*|benzin*|lángba*|porig*|porrá|felégetem|leéget*|felperzsel*|molotov*|dinamit*|robbant*|gyújtogat*|tüzet
rátok|rájuk|magukra gyújtom|gyújtani|gyújtom az
porig égetem|ég|égetem|rombol*
bombát teszek|rakok|dobok

[concept smash-property]
szétver*|összetör*|betör*|beverem|szétrombol*|szétzúz*|lerombol*|ablakait|ablakukat|kirakat*|kiszúr*|gumi*|összekarcol*|karcol*|megkarcol*|balta*|fejsz*|kalapács*|lánfűrész*|láncfűrész*|kettévág*|téglát|tégla|feszítővas*|felborít*|földig
betöröm|beverem|betörni az|a ablak*|kirakat*
kiszúrom|kiszúrni|kilyukaszt* a|az|mind|gumi*|kerek*
szétverem|szétver* az|a|maguk|egész

[concept find-you-know-where]
megtalál*|megkeres*|meglesz*|megvárom|megvárlak|megvárunk|kilesem|meglep*|rátalál*|kinyomoz*|utánad|utánajárok
tudom|megtudom|kiderít* hol|melyik|ki|kik|merre|mikor|a|hová|furgon
hol lakik|laksz|lakol|parkol*|dolgoz*|lakn*|él|laktok
várni fogom|foglak|fogok
várlak|várom|várom a ház*|kapu*|parkol*|ajtó*|munka|műszak*
a rendszáma|arcodat|nevedet|neved|címed|címedet
követlek|követem|követni fogom|foglak

[concept come-there-threat]
bottal|botommal|ásóval|vasvillá*|fejszé*|késsel|baltával|puskával|láncfűrésszel
rászabadít*|ráenged*|rátok|rájuk
odamegy*|odamegyek|bemegyek|megyek|bemegyünk|megyünk|odaugrom|átmegyek|érted|kimegyek|érkez*|lemegyek|elmegyek|utánad oda|be|érte|érted|a|hozzátok|hozzád|ki|le|az
odamegyek|bemegyek|megyek és|hozzátok|hozzád|oda|be|a|érted|le
viszem|hozom|viszek|hozok a|haver*|testvér*|ismerős*|unokates*|bátyám*|kutya*|kést|botom*|láncfűrész*|baltá*|bárd*

[concept watch-out-warning]
imádkoz*
vigyázz*|vigyázzon|vigyázzatok|vigyázzanak|figyelmeztet*|figyelmeztetem|óvakod*|óvatos*|utolsó|jobb|jól|jobban figyelmeztetés|esély|nem|teszi*|magára|magukra|teszik
jól|nagyon|csak vigyázz*|vigyáz*|gondol*
jobb|jobban lesz|ha|teszi*|teszed|teszik|vigyáz*
utolsó figyelmeztetés|szó|esély*
nézzen|nézzenek|nézz a|hátra|maga|magatok
vigyázz*|vigyázzon|vigyázzanak|figyelmeztet*

[concept you-will-regret-see]
megbán*|megfizet*|meglátja*|majd|bosszú*|megtanít*|kiderül|emlegetni|megkeserül*|következmény*|karma|fizetni|viszonoz*|visszakap*|visszaad*|elszámol*|számolunk|lecke|leckét|számon
tanítom
meg|még fogják|fogjátok|fogod bánni|keserülni|látni|emlegetni
majd|még meglát*|megtud*|megtanít*|meglátj*|látni|bánni|találk*|adok|számol*
megfizetnek|megfizettek|fizettek ezért|érte|még
bosszút állok|állunk|esküsz*

[concept blood-corpse-grave-weapon]
vér|vért|véred|vére|vérét|hulla*|temet*|koporsó*|sír|sírba|sírodat|fegyver*|puska*|pisztoly*|kés|kést|késsel|baltá*|fejsz*|bárd*|golyó*|lövedék*|láncfűrész*|vasvilla*|kard*|gránát*|bomba*|kalapács*|kötél|kötelet|hóhér*|mészár*
vér folyik|fog|fog foly*
a föld alá|sírba

[concept run-over-cut-tyres-specific]
elüt*|elgázol*|áthajt*|letap*|levág*|kivágom|kitépem|letép*|kiszúr*|kitekerem|kilök*|kidob*|ledob*|kihajít*|lehajít*|lelök*|vízbe|belefojt*|elás*|eltemet*|bedugom|ledug*|torkán|legyűr*|felnyárs*|megnyúz*|felkonc*|felaprít*|kibelez*
levágom|kitépem|letöröm|kivájom|kiszúrom|leharapom a|az|mind keze*|kezét|fül*|nyelv*|fej*|szem*|torkát|szívét|ujj*
kihajítom|kidobom|kilököm|lehajítom|ledobom az|a|le
lenyomom|ledugom|legyömöszölöm|megetetem a|vele|velük|torkán

[concept threat-conditional]
péntekig|holnapig|estig|délig|hétfőig
ha|különben|vagy|másképp|legközelebb|egyébként|amennyiben nem|még|megint|újra|majd|megtudom|meglátom|egyszer
vagy különben|megyek|én|odamegyek|én
ha nem|még|meg|megint|nem|egyszer|én|elkapom|meglátom
ha még egyszer
legközelebb|legközelebb|különben én|ha|megyek|mikor|bemegyek

[concept first-person-future]
fogok|fogom|fogunk|foglak
fogjuk|majd|megyek
elmegyek|viszem|teszem|jövök|csinálok|szándékoz*

[concept wish-intention]
szeretné*|akartam|akarok
akartunk|remélem|reménykedt*
próbál*|megpróbál*|kívánok|kívánom|terveztem|szükségem

[concept obligation-should]
kell|kellett|kellene|kéne|muszáj
köteles|kötelesség*|kénytelen|szükséges
kellett volna

[concept said-quote]
mondta|mondták|mondja|mondtam|mondott
szerint|kérdezte|válaszolta|felelte
közölte|közölték|állítja|állítják|állítólag|azt|állították|említette

[concept called-me-names]
nevezett|nevezte|titulált|hívott|lehülyéz*|hülyéz*|szidott|sértegetett|kiabált|leüvölt*|minősített|lekurváz*|lebarmoz* engem|a|hülyének
idiótának|hülyének|bolondnak nevez*|titulál*|néz*
sértegetett|lehülyézett|lekurvázott|leribancozott

[concept negation]
nem|ne|nincs|sem
se|nélkül|sincs
nincsenek|semmi|soha|sose|sehol|nemhogy|nemigen

[concept question-words]
mit|mi|miért|hol
mikor|ki|hogyan|hogy
melyik|milyen|mennyi|hova|honnan|kinek|mire|miről

[concept may-i-question]
lehet|lehetséges|kell|tudnák|tudják|kaphatok|kaphatnék|megoldható|jogos
van|lehet|kell e
jár nekem
jól tudom

[concept exclaim-words]
tényleg|komolyan|hát|na|ugyan|könyörgöm|hahó|halló|istenem
hé|jaj|hurrá|lol|wow|csak|no|hm|haha
ne már

[concept hour-minute]
óra|órát|órája|órakor|óráig|órán|perc|percet|percig
percek|perce|félóra|órás|óráka*|délig|délben|éjfél*|másodperc*
fél óra

[concept day]
nap|napja|napot|naponta|napig
napon|napos|ma|tegnap
holnap|reggel|este|éjjel|éjszaka|hétvég*|délután|délelőtt|napok

[concept week-weekday]
hét|hete|heti|hétre
héten|hetek|hétig|hetente
hétfő*|kedd*|szerda*|csütörtök*|péntek*|szombat*|vasárnap*|hetekig

[concept month-name]
hónap*|havi|havonta|hó
január*|február*|március*|április*
május*|június*|július*|augusztus*|szeptember*|október*|november*|december*

[concept year]
év|éve|évet
évig|évek|évente
éves|tavaly|idén|évben|évtized*|évre

[concept number-word]
egy|két|kettő|három|négy
öt|hat|hét|nyolc
kilenc|tíz|száz|ezer|fél|húsz|negyven|ötven|harminc

[concept number-of-times]
kétszer|háromszor|négyszer|ötször|többször|hányszor|számtalanszor|alkalommal|harmadszor
másodszor|negyedszer|ismételten|egyszer|hatszor|százszor|tízszer|hatodszor
minden alkalommal

[concept again-repeatedly]
megint|ismét|újra
újfent|megin|ugyanaz
ugyanez|ugyanúgy|folyton|állandóan|újból

[concept already]
már|korábban
előzőleg|régebben
előző|legutóbb|korábbi*|ezelőtt

[concept still-not-yet]
mindig|máig|egyelőre|eddig|mindmáig|azóta
a mai napig
még mindig|nem|sem|most|sincs|azóta

[concept always]
mindig|állandóan|folyton|folyamatosan
minden|örökké|mindenkor|mindennap
minden nap|egyes

[concept never-ever]
soha|sose|sohasem|sosem
soha többé|életemben
egyszer|egyetlenegyszer sem

[concept finally]
végre|végül
legalább|utoljára
végtére|valahára|legvégül

[concept since-from-date]
óta|azóta|után|előtt
ezelőtt|fogva|múltán
kezdve|hete|napja|hónapja|éve|régóta|elteltével

[concept money-currency]
forint*|ft|euró*
huf|ezer
ezres*|millió*|fillér*|eur

[concept contacted-before]
másodszor|harmadszor|negyedszer|ötödször|ismételten
már|többször|kétszer|háromszor|négyszer|ötször|hatszor|tízszer írtam|hívtam|jeleztem|szóltam|jelentettem|telefonáltam|reklamáltam|kértem|panaszkodtam|küldtem|jeleztük|írtunk
harmadik|negyedik|ötödik|sokadik|második|hatodik alkalom*|levél*|level*|hívás*|panasz*|email*|üzenet*|bejelent*
írtam|hívtam|jeleztem|szóltam|kértem már|korábban|többször|háromszor|kétszer|is|önöknek|múlt
előző|korábbi|múltkori level*|panasz*|hívás*|bejelentés*|üzenet*

[concept promised-date-callback]
ígéret*
ígért*|megígért*|ígérték|megígérték|ígérte|azt mondták|visszaigazol*|megbeszélt* .. péntek*|hétfő*|kedd*|szerdá*|csütörtök*|holnap*|nap*|hét*|visszahív*|vissza*|hogy|jön*
visszahív* ígér*|nem
ígért* hogy|szerint|határ*|időpont*|hívás*
megígért* hogy|nekem|szerelő*
nem hívtak|hívott vissza
nem tartották|tartotta be

[concept self-harm]
meghal*|halni
öngyilkos*|megölöm magam
nem akarok élni|felébredni|tovább|lenni
véget vet*|vetek|vetnék az|életemnek|ennek
felkötöm|felakasztom|megölöm|kinyírom|leugrom|felvág*|vagdos* magam|magamat|az|ereimet|a
a hídról|hídon|vonat|elé|kötél|gyógyszer*|ablakból
nincs értelme élni|az élet*|már|tovább|semmi*
nem bírom tovább|nem leszek|vége|már
elég volt az életb*
nem ébredek|ébredni fel|többé
beveszek|lenyelek minden|gyógyszer*
utolsó levelem|sor*

[concept hopeless-burden]
belefáradt*
nincs semmi*|veszíteni|vesztenival*|remény*|kiút*|erőm|értelme
egyedül vagyok|maradtam|élek
feladt*|feladom|elveszítettem|elvesztettem mindent|mindenemet|a
mindegy már|nekem
nem érdekel már|többé
elfogyott az erő*|türelme*

[concept customer-note-style]
ügyfél|üf|tárgy
ügyfél|üf|telefonáló|páciens|vevő|vendég|hívó kér*|kéri|kérte|elmond*|jelz*|mondta|szerint|panaszol*|telefonált|betelefon*|hívott|felmond*|közölte|állítja|várja|szeretne
hívás|panasz rögzítve|lezárva

[concept long-time-customer]
ügyfel*|ügyfél*|vevő*|vásárló*|vendég*|törzsvásárl*|hűséges éve|vagyok|óta|évek|önök|ügyfél|ügyfele
évek|hosszú éve|óta|éve|ügyfel*
törzs|hűséges|régi ügyfél*|vevő*|vásárl*

[concept in-front-of-others]
nyilvánosan
fennhangon|hangosan
mindenki|mások|többi|gyerekek|vevők|más előtt|szeme*|füle|láttára|hallatára
többi vevő*|vásárló*|utas*|vendég*

[concept treated-differently]
csak|másokat|többieket|mindenki|mások|más minket|tőlem|engem|nem|a|mást|engedt*|kérték|ellenőriz*
mert|amiért|azért vagyok|roma|nő|idős|öreg|fogyat*|külföld*|szerepel|a|cigány|vak|magyar|kerekes*
másképp|rosszabbul|hátrányos* bánt*|kezel*|megkülön*
származás*|korom|bőrszín*|nevem|akcentus* miatt
előttem|utánam|másnak kiszolgál*|nem|engedt*|elfogad*
nem szolgált* ki

[concept solved-withdrawn]
megtaláltam|megvan
megoldódott|megoldva|rendeződött|elintéz*|megérkezett|megjött|rendben|megkap*|működik már|minden|közben|azóta|van|magától|köszönöm
tárgytalan|tárgytalanná|visszavonom|felejtsék el
nem kell már|válasz*|intézked*
köszönöm már|minden rendben
visszavon* a panasz*

[concept apologies-from-customer]
elnézést|bocsánat|bocs|bocsi|sajnálom a|hogy|zavar*|ha|hosszú*|hibá*|kérek|miatt|helyesír*
ne haragud*|haragudjanak|haragudjon
az én hibám|tévedtem
elnézést a zavarás*

[concept evidence-attached]
csatolom|csatolva|csatolt*|mellékel*|melléklet*|képernyő*|nyugta
számla|fotó*|másolat*|jegyzőkönyv*|bizonyít*|igazol*|blokk
képet|képek|képeket|fényképet

[concept reference-number]
sz|szám|számú
ügyszám|rendelésszám|ügyfélszám
hivatkozás*|azonosító*|nr|számla|szerződésszám|iktatószám

[concept family-hardship-words]
beteg|nyugdíjas*|rokkant*|mozgássér*|özvegy*|munkanélkül*|terhes|kisbab*|meghalt*|elhunyt*|egyedülálló
szegény|kemoter*|demens*|fogyaték*|segély*|ápol*|vak|süket|tolószék*|kerekesszék*
rákos|rákbeteg*|rákban

[concept misdirected-other]
teszt|próba|tesztelek
félreütés
rossz|téves címre|szám*|számot|helyre|címzett*
véletlenül küldtem|írtam|tévesen
ki ez|kik ezek|önök|milyen

[concept fl-press]
sajtó*|újság*|lap|lapnak|lapok|riporter*|szerkesztőség*|tévé*|tv|rtl|televízió*|híradó*|rádió*|média*|index|telex|blikk|bors|cikk*|tényfeltár*|megír*|hvg|hírportál*|portál*|fókusz
[concept fl-social]
facebook*|face|facen|fb|insta*|instagram*|tiktok*|youtube*|reddit*|követő*|posztol*|kiposztol*|kiírom|megoszt*|kirak*|kiteszem|kitesszük|csoport*|videó*|vlog*|blog*|stream*|twitch*|discord*|komment*|közösségi
kiteszem .. mindenhova|netre
[concept fl-review]
értékel*|ertekel*|csillag*|csillagos|google*|trustpilot*|tripadvisor*|árgép*|árukereső*|fórum*|forum*|vélemény*|velemeny*|gyakorikérd*|jelölő
egy|1 csillag*
[concept fl-warn-others]
mindenki*|mindenkinek|másokat|ismerős*|barát* .. elmond*|megtud*|figyelmeztet*|tudja|szól*|óva
nyilvános*|nyilvánosság*|közzé*|publik*|hírét
elmondom .. mindenki*
megtudja .. mindenki|világ|egész
[concept fl-legal-lawyer]
ügyvéd*|jogász*|bíróság*|biroság*|pereln*|perelni|perel*|per|pert|fizetési meghagy*|kereset*|jogi|jogilag|jogtanács*|közjegyző*|beadvány*|felszólítás*
jogi úton|lép*|képvisel*
[concept fl-legal-authority]
fogyasztóvéd*|fogyasztovedel*|békéltető*|bekelteto*|rendőrség*|rendorseg*|rendőr*|feljelent*|nmhh|naih|mnb|felügyelet*|hatóság*|hatosag*|ombudsman*|gvh|nébih|nebih|ántsz|jegyző*|minisztérium*|kormányhivatal*|katasztrófavéd*|panaszt tes*|bejelent*
[concept fl-leaving]
váltok|váltunk|átmegyek|átmegyünk|átviszem|átvisszük|átlépek|elviszem|elvisszük|elmegyek|elmegyünk|viszem|másik|máshova|máshová|konkurenc*|konkurens*
soha .. többet|többé|tobbet .. nem|rendel*|vesz*|jövök|vásárol*|utaz*
utoljára|utolsó .. rendel*|alkalom|vásárl*|vettem
nem leszek .. ügyfel*|vevő*|tag*
vége .. kapcsolat*|ügyfél*|közös*
elvesztet*|elveszít* .. ügyfel*|vevő*|vásárl*
itthagy*|otthagy*|ott hagyom|távozom|távozunk|búcsúzom|felmond*|viszlát
[concept fl-nth-time]
másodszor*|harmadszor*|negyedszer*|ötödször*|hatodszor*|hetedszer*|sokadszor*|sokadik|második|harmadik|negyedik|ötödik|hatodik|hetedik|nyolcadik|tizedik .. levél|levelem|levelet|hívás*|hivas*|üzenet*|alkalom*|mail*|panasz*|bejelent*|e mail*|írok|megkeres*|reklamáció*
kétszer|háromszor|haromszor|négyszer|ötször|hatszor|hétszer|tízszer|többször|tobbszor|sokszor|százszor .. hívt*|hivt*|telefonál*|telefonal*|írt*|irt*|szól*|jelez*|kért*|bejelent*|kérd*|próbál*|voltam|beszél*
már|mar .. írtam|irtam|hívtam|hivtam|jeleztem|szóltam|szoltam|bejelent*|telefonált*|reklamált*|panaszt|kértem|leírt*|elmondt*
megint|újra|ismét|ujra .. írok|irok|én|hívom|jelentkez*|panasz*
ahogy .. írtam|jeleztem|mondtam
korábbi|előző .. level*|bejelent*|mail*|üzenet*|panasz*
hányszor|hanyszor
[concept fl-ticket-followup]
jegyszám*|ügyszám*|ugyszam*|hibajegy*|ticket*|panaszszám*|bejelentés*|iktatószám*
levelemre|leveleimre|üzenetemre|mailemre|mailjeimre|panaszomra|bejelentésemre .. nem|senki|se|választ|sem
nem .. válasz* .. level*|mail*|üzenet*|panasz*
múlt|tegnap|hétfőn|korábban .. beszélt*|telefonált*|írt*|hívt*|jelezt*
beszéltem|beszeltem .. kolléga*|kollega*|munkatárs*|ügyfélszolg*|önökkel|már
óta .. írok|hívok|hívogat*|jelzem|küldöm
[concept fl-promise]
ígért*|igert*|ígéret*|igeret*|megígért*|megigert*|megígér*|ígértek|ígérte|ígérték|garantált*|esküdöz*|biztosított*|vállalt*|vállalták|szavát|adott szó*
azt mondt*|mondták .. hogy|visszahív*|jön|holnap|hétfő*|kedd*|szerd*|csütört*|péntek*|órán|napon|héten|jövő
megbeszél*|megállapod*|visszaigazol*|egyeztet* .. időpont*|hogy|ki
kellett volna .. jönni*|jönnie|hívni*|érkez*|megérk*|lennie|szállít*
visszahív* .. ígér*|nem|senki|azóta
[concept fl-hard-ill]
rák|rákos|daganat*|kemo*|kemoteráp*|műtét*|műtött*|kórház*|korhaz*|beteg|betegen|betegség*|betegállomány*|táppénz*|stroke|agyvérz*|dialízis*|cukorbeteg*|inzulin*|asztm*|epilep*|fogyatékos*|rokkant*|kerekesszék*|tolószék*|mozgássérült*|mozgáskorlát*|vak|siket|demenci*|alzheimer*|szívbeteg*|lélegeztet*|oxigén*|mankó*
autis*
[concept fl-hard-bereaved]
meghalt|elhunyt*|temet*|temetés*|özvegy*|halála|haláleset*|elveszít*|elvesztett* .. férj*|feleség*|anyá*|apá*|gyer*|fia*
gyász*|néhai|boldogult|sírkő*|hagyaték*|elment .. feleség*|férj*|anyám|apám
[concept fl-hard-old]
nyugdíj*|nyugdij*|idős*|idos*|éves .. néni*|bácsi*|édesany*|anyám*|nagymam*|asszony*|ember*|özvegy*|vagyok
nagymam*|nagyany*|nagyap*|nagypap*|öreg*|oreg*|koromra|koromban|hetven*|nyolcvan*|kilencven*|7* éves|8* éves
[concept fl-hard-child]
baba*|babá*|kisbaba*|csecsemő*|újszülött*|tápszer*|pelenk*|terhes*|várandós*|kismama*|egyedülálló .. anya|szülő|anyuka
kisgyerek*|kislány*|kisfi*|gyermek*|gyerek* .. sír*|fáz*|éhes*|beteg*|nélkül|iskol*|egyedül
hónapos|hetes .. bab*|gyer*|kisfi*|kislán*
a .. lányom|fiam|gyerekeim|unokám|ikrek
[concept fl-hard-money]
munkanélk*|elbocsát*|kirúg*|elvesztettem .. állás*|munká*
állásom|munkám .. elveszt*|nincs|nélkül
albérlet*|lakbér*|hitel*|adósság*|tartozás*|végrehajt*|segély*|nincs .. pénz*|miből|ennivaló*|kaja*|keret
utolsó .. pénz*|forint*
fizetésem|fizetés .. töredék*|nincs|előtt|végéig
hónap vég*|kilakolt*|létminimum*|minimálbér*|megélhet*|csőd*|ebből él*|nyugdíjam .. kevés
[concept fl-discr-origin]
cigány*|cigany*|roma|romák|romát|bőrszín*|borszin*|bőröm|származás*|szarmazas*|külföldi*|kulfoldi*|akcent*|kiejtés*|arab*|zsidó*|zsido*|muszlim*|kendő*|fekete .. bőr*|ember*|néger*|rasszis*|ukrán*|román*|erdélyi*|székely*|bevándorl*|migráns*|nevem .. miatt|alapján|hallat*
fajta*|fajtánk*|magafajt*|magunkfajt*|fajtám*|ilyenek*
miatt .. bőr*|szárm*|nevem|akcent*
[concept fl-discr-other]
diszkrimin*|megkülönböz*|hátrány* .. megkül*|ér*
hátrányos|előítél*|esélyegy*|szexis*|meleg|melegek|melegpár*|leszbi*|transz*|azonos nem*|férfi* .. beszél*|kérdez*|hív*|van|férjem*
nő|nőként|nőnek|nők .. miatt|nem|ért*|nőt
mert .. nő|idős*|öreg|kerekessz*|mozgáss*|roma|cigány*|meleg|fogyaték*|terhes*|vak|siket*|kövér*|vagyok
korom|koromra|életkor* .. miatt|hivatkoz*
kerekesszék* .. nem|engedt*|küld*|rámpa
vakvezet*
hol .. férje
[concept fl-discr-treated]
mások*|másoknak|többiek*|másik vendég|mögöttem|előttem .. kiszolg*|be|kapt*|engedt*|nem|gond
csak .. tőlem|engem|nekem|minket|tőlünk .. kért*|nézt*|ellenőriz*|motoz*|megáll*
követ*|biztonsági .. őr|végig|utánam|boltban
másként|máshogy|másképp|rosszabbul .. bán*|kezel*|szolgál*
nem szolgál*|nem enged*|elküld* .. ki|be|minket
menjen .. vissza|haza
[concept in-insult-stupid]
hülye*|hulye*|idióta*|idiota*|barom*|barmok*|marhák|ökör*|ökrök*|szamár|szamar*|tökkelütött*|féleszű*|feleszu*|agyatlan*|agyalágyult*|agyament*|gyengeelméj*|degenerált*|retardált*|imbecil*|kretén*|kreten*|debil*|ostoba*|bunkó*|bunko*|tuskó*|balfék*|balfasz*|balfácán*|kókler*|kóklere*|kontár*|dilettáns*|tehetségtelen*|törpeagyú*|tyúkeszű*|birka*|birkák|lökött*|mamlasz*|pancser*|seggfej*|fafej*|félnótás*|seggdugasz*|együgyű*|nyomorék*|bamba*
[concept in-insult-vile]
paraszt*|köcsög*|kocsog*|geci*|gecik|faszfej*|fasz|faszkalap*|faszok|kurva|kurvák|kurvája|ribanc*|picsa|picsák|szuka|szukák|disznó*|diszno*|patkány*|patkany*|féreg|férgek|fereg*|tetű|tetves*|tetvek|mocsok|mocskos*|mocsk*|rohadék*|rohadek*|rohadt*|szemét|szemet|szemetek|gazember*|szarházi*|szarhazi*|gyökér*|gyoker*|nyomorult*|csirkefogó*|hazug*|hazudoz*|tolvaj*|vérszívó*|pióca*|piócák|parazita*|élősködő*|hiéna*|keselyű*|boszorkány*|tehen|kecske*|pimasz*|arcátlan*|szemtelen*|pofátlan*|beképzelt*|nagyképű*|gerinctelen*|szívtelen*|undorító*|förtelmes*|aljas*|senkiházi*|bitang*|söpredék*|csürhe*
[concept in-aimed]
te|ti|maguk|maga|önök|ez|az|egy|milyen|mekkora|ilyen|kurva|rohadt|büdös|szemét|lusta|vén|beképzelt|degenerált|ostoba hülye*|barom*|idióta*|tehén|disznó|patkány|paraszt*|féreg|szemét|bunkó*|kretén*|ribanc*|vagy|vagytok|nő|alak
hülyék|idióták|barmok|senkik|csalók|hazugok vagytok
az .. eszed|agyad|eszük|agyuk .. se|nem|annyi
te .. szerencsétlen|nyomorult|hülye
az a .. alak|nő|pasas|kolléga .. egy
[concept th-veiled]
tudom|tudjuk .. hol|hova|melyik|merre|mikor|kinek|milyen .. lak*|park*|dolg*|jár*|kocsi*|iskol*|óvod*|alsz*|gyerek*
majd .. meglát*|megtud*|megnéz*|meglas*|megban*|megbán*|megemleget*|emleget*|megker*
megbánj*|megbanj*|megemleget*|megkeserül*|megkeserul*
vigyáz*|vigyaz*|nézz*|figyelj* .. mag*|hát*|éjj*|sötét*|kocsi*|ablak*|gumi*|gyerek*
oda|el|be|hétfőn|este|éjszaka|éjjel megy*|megyünk|jövök|ugr*|térünk|visszajöv* .. érte*|hozzá*|kalapács*|baseball*|bejzbol*|benzin*|gyufá*|fejsz*|láncfűr*|haver*|tesó*|balta*|bozót*|kés*
benzin*|gyufa|gyufát|gyufá*|öngyújtó|baseball*|bejzbol*|balta|baltát|baltával|fejsze*|láncfűrész*|molotov*|vascső*|kalapács*|légpuska*|puská*|flex*
kár .. lenne .. ha|érte
történhet|történik|történne .. valami|baleset
szeret|fog .. égni|ég
leég|felgyújt*|felgyujt*|porig|hamu*|lángok*
mentő|hullazsák*|kórház*|mankó*|fog*|fogai*|ujj*|térd*|csont* .. visz*|tör*|szed*|össze|kiver*|ropog*
[concept sh-kill-self]
öngyilkos*
megölöm|megölni|megölném magam*
felakaszt*|felkötöm|felköt* magam*
végzek magammal
végez* magammal
kioltom|kioltani
eldob* .. életem*
eldobom|eldobni .. magam*
kinyír* magam*
vet* .. véget .. életem*
felakasztom|felkötöm
[concept sh-end-it]
véget vetek|vetni|vessek|vet*
és vége
legyen vége
vége legyen|lenne
befejez* .. egész*|ezt|az|mindent|életet
megteszem|megtettem|megcsinálom|megcsinalom
lezár*|abbahagy* .. mindent|életet|az egészet
elég volt .. ennyi
[concept sh-die-wish]
nem akar* .. élni|tovább|felébred*|létez*|itt
meghal*|halni .. akar*|jobb|szeretn*
akar* .. meghal*
nincs|semmi .. értelme|okom|miért|ertelme .. élni|élet*|tovább|folytat*
nem .. értelm* .. élet*|tovább*|élni
bárcsak .. halál*|hal*|felébred*|élnék
ne .. ébred*|kelljen .. felkel*|fölkel*
ha .. nem .. volnék|lennék|leszek|élnék
belefárad* .. életbe
minek élni|élek|éljek
nem leszek
[concept sh-not-wake]
ne|nem|sose|soha .. ébred*|felébred*|ébredek
elalud* .. soha|nem|ne
felkelnem
ne kelljen
[concept sh-jump]
ugr*|ugor*|leugr*|leugor*|kiugr*|kiugor*
vonat|vonatok|vonatnak|metró|villamos elé|eleje|alá
lefeksz*|lefekü*|odafeksz*
lelép* .. peron*|sínek*|híd*
levet*|ledob* magam*
kiugr*|kivet* .. ablak*|emelet*|magam*
korlát* .. kívül|át|túl
[concept sh-high-place]
híd|hídon|hídról|hidon|hídja|korlát*
vasút*|sín|sínek*|síneken|töltés*|vonat*|peron*
emelet*|erkély*|tető|tetőn|ablak*|párkány*
duna|dunába|tisza|folyó*|tó|vízbe
[concept sh-rope]
kötél|kötelet|kötéllel|kotel|kotelet|gerend*|hurok|hurkot|hurkol*|szíj|övet|padlás*|kampó*|akaszt*
[concept sh-pills]
gyógyszer*|tabletta*|tablettát|altató*|altatót|fájdalomcsillapít*|pirula*|bogyó*|doboz gyógysz*
bevesz*|beved*|beszed* .. mind*|összes|egész|doboz*|tablet*|gyógysz*|az
mennyi elég
összes .. gyógyszer*|tablett*|altató*
túladagol*
[concept sh-blade-gun-gas]
ér*|ereim*|csukló* .. vág*|felvág*|penge*
felvág* .. ere*|csukló*|magam*
vagdos*|vagdal*|megvág* .. magam*
bánt* .. magam*
kés|késes|penge|pisztoly*|fegyver*|puska* .. magam*|fiók*|szám*|fej*|halánték*
gáz|gázt|gázcsap*|gázpalack* .. kinyit*|nyitv*|nyit*
nem fékez*
fának|pillér* .. hajt*|vezet*
[concept sh-goodbye]
búcsúlevel*|bucsulevel*|búcsúz*|búcsú*|elbúcsúz*
végrendel*
utolsó levelem|levél|üzenet*
levelet .. férjem*|feleségem*|gyerek*|fiam*|lányom*|anyám*
életbiztosít*
[concept sh-burden]
nélkülem .. jobb*|könny*
jobb .. nélkülem|volna|lenne .. ha|nélkül*|nem
életbiztosít* .. fizet*|kifizet*|megold*
teher|terhére|terhükre
senki .. hiányoz*|észreve*|keres*
ha én .. nem .. volnék|lennék|leszek
[concept sh-cant-go-on]
nem .. bírom|birom|bírok .. tovább|tovabb|már|ezt
nem bírom|birom
nincs .. kiút|erőm|erom|remény|remeny|tovább
feladom|feladtam
nincs már .. erőm|miért|kedv*
elég volt .. életből|mindenből|nekem
elegem .. életből|mindenből|életemből
semmi* .. értelm*
[concept sh-depressed]
depress*|szorong*|pszichiát*|pszicholó*|krízis*|lelkisegély*|pánikroh*|összeroppan*|sötét .. gondolat*
nem alszom
sírógörcs*|sírok
[concept sh-thought-plan]
gondol*|gondolt*|gondolok|végiggondol*|eszembe jut*|jár .. fejemben|eszemben
elhatároz*|eldönt*|terv*|kitervel*
arra gondol*|gondolt*
az jár .. fejem*|eszem*
megfordul* .. fejem*
[concept sh-not-to-scare]
nem .. azért|akarom|fenyeget*|zsarol*|hogy .. írom|írok|mondom|ijeszt*|sajnál*|megijed*
csak .. leírom|elmondom|tudják|mondom
nyugodtan .. mondom|írom
komolyan mondom
nem tudom .. miért .. írok|írom
nem túloz*
