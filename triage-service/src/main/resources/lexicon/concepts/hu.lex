# Concept lexicon, hu: the same concepts in the same order in all six languages.

[concept parcel]
csomag*
küldemény*
pakk*
levélküldem*
paksaméta*|pakett*|göngyöleg*
doboz|dobozt|dobozom|dobozban|dobozból|dobozok
boríték*|tasak*|buborékos
szállítmány*|rakomány*
utánvét*|értéklevél*
levelem|levelet
bontatlan*|kibontott|kicsomagol*
ajándékcsomag*
levélcsomag*|zsák|zsákot|zsákban

[concept courier]
futár*
kézbesítő*
házhozszállító*
kihordó*
gls|dpd|dhl
foxpost*|sprinter*|packeta*|mpl|mplhez|fedex|ups|tnt|wolt*|foodora|netpincér*
ételfutár*|pizzafutár*|pizzás
csomagszállító*|csomagkihordó*|szállítóm*|szállítójuk|szállítóknak|szállítók
kihordja|kihordták|kihordás
áruszállító*
postáskisasszony|bácsi
levélhordó*|újságkihordó*|tejesember

[concept post-office]
posta|postán|postára|postai|postás*|postától|postaláda*
postahivatal*
levélszekrény*
depó*
postamester*|postaablak*
postánál|postáról|postáz*
tértivevény*|bélyeg|bélyeget
mobilposta*|postapont*
kézbesítőjárás|kézbesítőkörzet*
feladóvevény*

[concept pick-up-point]
átvevőpont*
csomagpont*
csomagautomat*
átveh*|átven*|átvet*
átvevőhely*
foxpost*|zbox|alzabox*|packeta*
automatába|automatából|automatánál|automatához
postapont*|pickpackpont*
nyitókód*|rekesz|rekeszt|rekeszben|rekeszből
csomagterminál*
átvevőpult*|áruátvétel*|árukiadó*|árukiadás*

[concept order]
rendel|rendelt*
rendelé*|rendelni
megrendel*
rendelünk
előrendel*
megvettem|vettem|vásároltam|vásároltunk|vettünk|megvettük
vásárlás*
berendel*|utánrendel*|újrarendel*
bizományos|bizományi
licitált*|aukciós*

[concept deliver]
szállít*
kiszállít*
kézbesít*
házhozszáll*
leszállít*
kihoz*
feladás*
meghoz*|elhoz*
kihord*
odahoz*|ideszállít*
házhoz hoz*|szállít*
feladták|feladta|felad|feladó*|feladni
postáz*
kiküld*|elküld*
átadás*|átadták
beérkez*|megérkez*|érkezés*
átvétel|átvételt|átvételi
fuvar|fuvart|fuvarozás

[concept tracking]
nyomkövet*
csomagszám*
követőkód*
státusz*
nyomon köv*
csomagkövet*|nyomonkövet*|küldeményazonosító*|fuvarlevél*|tracking*|trackelés*
követés|követése|követésben|követőszám*|követőlink*
úton van

[concept appointment-visit]
időpont*
foglal|foglalt*|foglalá*
vizsgálat*
megbeszélt
előjegyz*
kiszáll*
házhoz
beutaló*|behív*
lefoglal*
vizit|vizitet|kontroll|kontrollra|kontrollvizsgálat*
jön|jöttek|jönnek ki|felmérni|szerelni|leolvasni
felmérés|felmérésre|szemle|szemlét|szemlére
kijött|kijöttek|kijönnek|kijön|kijönni
délelőttre|délutánra|reggelre mondt*|ígért*
találkoz*
próba|próbára|próbán
rendelés

[concept technician]
szerelő*|technikus*
vízvezeték*
villanyszerelő*
szervizes*
gázszerelő*
karbantartó*
mester|mesterek|mestert
szaki|szakit|szakik|szakember*|mesterember*
kéményseprő*|klímaszerelő*|ablakos|ablakosok|kárpitos*|asztalos*|lakatos*|burkoló*|festő|festők|ács|ácsok|tetőfedő*|bádogos*|kőműves*|villanyász*|fűtésszerelő*
kubikos*|munkások|munkásaik|brigád*|segédmunkás*
órás|órásmester*|cipész*|suszter*|zárszerelő*
ezermester*|kontár*
mérnök*
informatikus*|rendszergazd*
redőnyös*|szőnyegtisztító*
szerviztechnikus*
leolvasó|leolvasót

[concept driver]
sofőr*
buszsof*
vezető|vezetője|vezetőt
kamionos*
járművez*
buszvez*
gépkocsivezető*|villamosvezető*|mozdonyvezető*|metróvezető*|taxisofőr*|taxis|taxisok|taxist|teherautós*|tejesautó*
pilótája|vezetett|száguld*
volán*
előzött|dudál*|rátapos*|satufék*

[concept train]
vonat*
máv*
vasút*
állomás*
kalauz*
peron|vágány*
kocsiban
gysev|hév|hévet|héven|elvira
intercity|gyorsvonat*|személyvonat*|szerelvény*|vagon*|mozdony*
pályaudvar*|nyugatiban|keletiben|déliben
helyjegy*|jegyvizsgáló*
átszállás*|csatlakozás*|lekést*
hálókocsi*|étkezőkocsi*|másodosztály*|elsőosztály*
peronon|sínek

[concept bus-transit]
busz|buszt|buszra|buszon|busza|buszok|buszjá*
villamos|villamoson|villamost
megálló*
járat*
menetrend*
metró*
komp|kompra
bérletellenőr*|troli*|hév|villamosra|villamosról|villamosok
buszvezető*|buszmegálló*|buszról|buszból|buszpályaudvar*|buszállomás*|buszozni|helyközi
távolsági busz*
volán|volánbusz*|flixbusz*|flix
iskolabusz*|kisbusz*|transzfer*
végállomás*|csuklós*
tömegközleked*|közlekedés*|pótlóbusz*|pótlójárat*
jegyellenőr*|bliccel*|jegykezelő*
felszáll*|leszáll*
utas|utasok|utast|utastér*

[concept flight-airline]
repül*
járatunk|járat|járatom
légitárs*
reptér*
beszálló*
wizz*
ryanair*|lufthansa*|klm|easyjet*|malév*
felszállás*|leszállás*|csekkol*|becsekkol*|boarding*
stewardess*|légikísérő*|légiutas*|pilóta|pilótája|kapitány*
repjegy*
járattörlés*|járatkésés*|átszálló*
ferihegy*|terminál*|tranzit*
fapados*|kézipoggyász*|charter*
túlfoglalt*

[concept luggage]
poggyász*
bőrönd*
táska|táskám|táskát|táskája|táskámat
hátizsák*
csomagtart*
csomagjaink|csomagunk|útitáska*|kézipoggyász*|sporttáska*|kézitáska*|retikül*|aktatáska*|válltáska*|batyu|motyó*|cókmók*|pakkom*|hűtőtáska*|laptoptáska*|iskolatáska*
szalag|szalagon
talált tárgy*
pénztárca*|bukszá*|irattárca*

[concept taxi]
taxi*
fuvar*
uber*
bolt|boltos*
főtaxi|citytaxi
viteldíj*|telekocsi*|oszkár|blablacar*
drosztos*|hiéna*|magánfuvaros*

[concept hotel-room]
szálló*
szoba*
recepció*
hotel*
apartman*
szállás*
panzió*
kétágyas*|egyágyas*
airbnb*|booking|bookingon|fogadó|fogadóban|motel*|hostel*|vendégház*|kulcsosház*|kemping*|faház*|lakókocsi*|nyaraló|nyaralót|nyaralónk
wellness*|félpanzió*|svédasztal*|minibár*|éjszakánként|vendégéj*
bejelentkezés|kijelentkezés*|bejelentkezéskor|becsekkol*|kicsekkol*
portás*
idegenforgalmi adó*
pótágy*|franciaágy*
emeletes ágy

[concept holiday-trip]
nyaral*
utaz*
út|útra|utunk|utat
társasút*
tengerpart*|strand*
tábor*
kirándul*
nyarunk|üdülés*|üdülő*|szabadságunk|vakáció*|nászút*|síelés*|sítúra*|sítábor*|városnézés*|körutazás*|körút|osztálykirándul*|gyerektábor*|zarándok*|lelkigyakorlat*
irodák|telepvezető|idegenvezető*|telepkísérő*|csoportkísérő*|útikönyv*
balaton*|görögország*|horvátország*|törökország*|egyiptom*|bulgária*|tenerife*|kréta|krétán|ciprus*|spanyolország*|olaszország*|antalya*|tunézia*
medence|medencét
all inclusive
transzfer|transzferbusz*|fakultatív*
utasbiztosít*|lastminute
utunkat|hazaút*|odaút*|visszaút*|kiutaz*
úticél*

[concept meal-food]
kaja*|gyros*
csirke*|torta*
vacsora*|hamburger*
pizza*|leves*
étel*|ebéd*
reggeli|reggelit|reggelin
hús|húst|húsos|húsa
menü|menüt|adag|adagot|fogás|fogást|desszert*|süti|sütit|sütemény*|fagyi*|fagylalt*|palacsinta*|lángos*|kebab*|kebap*|hotdog*|sushi*|szusi*|gulyás*|pörkölt*|rántott*|bécsi|szelet*|krumpli*|rizs*|tészta*|spagetti*|saláta*|szendvics*|pogácsa*|rétes*|fánk*|bejgli*|főzelék*|halászlé*|kolbász*|lecsó*
ennivaló*|étkezés*|élelem*|étlap*|köret*|szósz*|mártás*
vacsi*|menza*|uzsonna*|reggelink|reggeliztet*|tízórai*
vegán*|vegetáriánus*|gluténmentes*|laktózmentes*|tejmentes*|cukormentes*

[concept restaurant-cafe]
étterm*|éttere*
pincér*
kávézó*
szakács*
pizzéria*
vendéglő*
büfé*|kocsma*
vendéglátó*|bisztró*|kifőzde*|kajáldá*|gyrosos*|kebabos*|pizzás|cukrász*|fagyizó*|fagylaltozó*|pékség*|pék|péket|kávéház*|presszó*|söröző*|borozó*|bár|bárban|pub|klubban|lángossütő*|menza*|étkezde*|mcdonald*|meki|mekiben|kfc|starbucks
felszolgál*|pultos|pultost|pultosn*|séf|séfet|konyhás*|barista*
asztalfoglalás*|asztalunkhoz|teraszon|vendég|vendégek|vendéget
étlap*|itallap*|borravaló*
szervizdíj*|asztalhoz

[concept groceries]
élelmiszer*|bevásárl*
tej|tejet|tejes
kenyér*
zöldség*|gyümölcs*
tojás*|sajt*|joghurt*
vaj|üdítő*|ital*|üveg
csoki*|csokolád*|kolbász*
sör|sört|sörök
liszt*|cukor|cukrot|sót|olaj|olajat|étolaj*|margarin*|tejföl*|túró*|kefir*|vajkrém*|sonka*|szalámi*|felvágott*|párizsi*|virsli*|csirkemell*|darálthús*|húspult*|hentes*|csemegepult*|pástétom*|konzerv*|lekvár*|befőtt*|méz|mézet|mézes*|müzli*|kekszek|keksz|kekszet|chips*|ropi*|nápolyi*|bonbon*|cukorka*|rágó|gumicukor*|jégkrém*|mirelit*|fagyasztott*|fűszer*|tea|teát|teafű|kávé|kávét|kávém|kóla|kólát|ásványvíz*|szörp*|pálinka*|bort|borok|borát|borom|vodka*|pezsgő*
alma|almát|almák|banán*|narancs*|citrom*|eper|epret|dinnye*|szőlő*|barack*|körte|paradicsom*|paprika*|uborka*|káposzta*|hagymá*|burgonya*|krumpli*|répa|répát|gomba|gombát|saláta
zsemle*|kifli*|pékáru*|kalács*|bagett*|péksütemény*
élelem|élelmet|bevásárolni

[concept supermarket-shop]
bolt|boltban|boltba|boltot|boltj*|boltból
üzlet|üzletb*|üzletük*|üzletet
áruház*
pult|pultn*
fiók|fiókban|fiókba|fiókot|fiókjuk*
lidl|tesco
aldi*|lidlben|penny|pennyben|auchan*|coop*|cba|reál|spar*|interspar*|tescoban|ikea*|obi|metro|jysk|kika|mömax|h&m|deichmann|pepco*|mediamarkt*|euronics|alza|emag
kisbolt*|vegyesbolt*|ábécé|abc|közért*|butik*|trafik*|dohánybolt*|zöldséges|zöldségesnél|hentesnél|hentes|piacon|piac|piacos|vásárcsarnok*|bolhapiac|szupermarket*|hipermarket*|pláza*|bevásárlóközpont*|bútorbolt*|cipőbolt*|ruhabolt*|könyvesbolt*|vaskereskedés*|bizományi*|használtcikk*|turkáló*
boltos|boltost|boltosn*|boltvezető*|üzletvezető*|árufeltölt*|raktáros*
eladótér*|polcon|pultban|pultos|kirakat*
üzletlánc*|bolthálózat*|boltlánc*
nyitvatart*

[concept checkout-receipt]
nyugta*|blokk*
pénztár*|kassz*
visszajáró*
önkiszolgál*
önkassza*
aprópénz*|aprót|visszaadott
készpénz*
beütötte|beütött|leblokkol*|bepittyeg*|becsipog*|csippant*
ütött be
vonalkódleolvas*
elcsíp*

[concept clothing]
kabát*
ruhá*
nadrág*|farmer*
ing|inget|póló*|pulóver*|kardigán*
szoknya*
varrás*|cipzár*|szövet*|anyaga
öltöny*|blúz*
kosztüm*|zakó*|mellény*|dzseki*|télikabát*|bunda*|sál|sálat|sapka|sapkát|kesztyű*|zokni*|harisnya*|bugyi|bugyit|melltartó*|fehérnemű*|pizsama*|köntös*|fürdőruha*|fürdőnadrág*|bikini*|rövidnadrág*|rövidgatya|gatyá*|leggings*|tréning*|melegítő*|mackóalsó*|mackónadrág*|kapucnis|pulcsi*|trikó*|overál*|munkaruha*|szalagavatós*|estélyi*|népviselet*
ingem|ingek
bőrkabát*|műbőr|gyapjú*|pamut*|selyem*|vászon*
méretre varrt
zipzár*|bélés*|szegély*

[concept shoes]
cipő*
csizma*
papucs*|szandál*
bakancs*|tornacip*
talpa|talp|sarka
edzőcipő*|sportcipő*|futócipő*|félcipő*|magassarkú*|tűsarkú*|strandpapucs*|gumicsizma*|bokacsizma*|balerina|balerinacipő|focicipő*|mamusz*|klumpa*
talpbetét*
36 os
38 as
39 es
bal|jobb cipő*|láb*|papucs*|csizm*
cipész*|suszter*
két bal*

[concept phone-device]
telefon|telefont|telefonom*|telefonja|mobil*
készülék*
iphone*|samsung*|okostelef*
kijelző*|képernyő*
telóm|teló|telót|telcsi*|telefonkészül*|xiaomi*|huawei*|redmi|honor|nokia*|motorola*|galaxy|ájfon*|iphonom
nyomógombos*|okosteló*
vezetékes telefon*
töltőport*|hátlap*|tok|telefontok*|üvegfólia*
imei
gyári visszaállít*

[concept computer-gadget]
laptop*|számítógép*|tablet*
nyomtató*
fülhallgató*|fejhallg*|füles*
billentyűz*|egér|egeret|monitor*
konzol*|playst*
karórá*|okosór*
gépem|gépet|notebook*|macbook*|pcm|ipad*|táblagép*|egérpad|alaplap*|videokártya*|processzor*|ssd|memória*|pendrive*|merevlemez*|winchester*|ventilátora|tápegység*|dokkoló*|webkamera*|projektor*|drón*|sportóra*|fitneszkarkötő*|karpánt*|ebook|kindle|gps|navigáció*|fényképezőgép*|fényképezőm|objektív*|kamerám|akciókamera*|gopro|egerem
elektronik*|kütyü*
lapolvasó*|okoseszköz*|okosotthon*

[concept appliance-large]
hűtő*|fagyasztó*|mélyhűtő*
sütő|sütőt|sütőm|tűzhely*
szárító*
bojler*|kazán*
porszívó*
frigó*|frizsider*|gáztűzhely*|főzőlap*|indukciós*|páraelszívó*|szagelszívó*|klíma|klímám|klímát|légkondi*|hőszivattyú*|cirkó*|gázkazán*|kandalló*|kályha*|robotporszívó*|takarítógép*|villanybojler*|centrifuga*|varrógép*
ajtótömít*
nagygép*|gorenje|electrolux|whirlpool|beko|candy|bosch|mosog*

[concept appliance-small]
vízforraló*|pirító*|turmix*|robotgép*
kávéfőző*|kávégép*
mikró*
vasaló*|hajszárító*|borotv*
hősugárz*|ventill*|radiátor*
lámpa*
roller*
kenyérpirító*|szendvicssütő*|gofri|gofrisütő*|airfryer*|olajsütő*|forrólevegős*|rizsfőző*|kenyérsütő*|mixer*|botmixer*|aprító*|daráló*|gyümölcscentrifuga*|kávédaráló*|kapszula*|nespresso*
gőzvasaló*|gőzállomás*|hajvágó*|hajsütő*|hajvasaló*|epilátor*|villanyborotva*|fogkefe|masszírozó*|párásító*|légtisztító*|párátlanító*|olajradiátor*|fűtőtest*|melegítőpárna*|ventilátor*
állólámpa*|csillár*|izzó|izzók|led|ledes|égősor*
ébresztőóra*|rádiósóra*|mérleg|mérleget|konyhamérleg*|személymérleg*

[concept furniture]
kanapé*|szófa*
szék|széket|székek|fotel*
asztal|asztalt|asztalok|íróaszt*
szekrény*|fiók*
polc*
bútor*
szőnyeg*|függöny*|konyhabút*
sarokkanapé*|sarokgarnitúra*|ülőgarnitúra*|garnitúra*|kihúzható|franciaágy*|heverő*|rekamié*|hintaszék*|étkezőasztal*|ebédlőasztal*|dohányzóasztal*|gardrób*|komód*|kredenc*|vitrin*|tálaló*|cipősszekrény*|fürdőszobabútor*|éjjeliszekrény*|könyvespolc*|tükör|tükröt|tükröm|karnis*|roló*|matrackeret*|ágykeret*|ágyneműtartó*|konyhaszekrény*|pultlap*|munkalap*|gyerekbútor*|napernyő*|nyugágy*|hintaágy*|pad|padot
székláb*|asztallap*|zsanér*|pánt|pántok|forgácslap*|kárpit*|szövethuzat|huzat*
ikeás|összeszerelés*|összerakás*

[concept bed-mattress]
matrac*
ágy|ágyat|ágyban|ágya
paplan*|párna*|ágynemű*|lepedő*
alszom|aludni
ágyam|ágyunk|ágyrács*|ágykeret*|boxspring*|kanapéágy*|gyerekágy*|kiságy*|gumimatrac*|habszivacs*|memóriahab*|fekvőbetét*|ágybetét*|topper*|derékalj*|dunyha*|takaró|takarót|pléd|plédet|kispárna*|vánkos*|gyapjútakaró*
emeletes ágy*
rugó|rugója|rugók
besüpped*|belesüpped*
fáj a hát*|derek*
bevizel*

[concept car]
autó|autót|autóm*|autób*|autój*|autók*|autóval
kocsi|kocsim*|kocsit|kocsij*
szerviz*|műhely*|autószer*
motor|motort|motorja|váltó*|kuplung*
bérautó*
furgon*|teherautó*|kamion*|moped*
szélvédő*|lökhár*
kocsinkat|verda*|járgány*|járművem|jármű|járművet|autónk*|autóhoz|autónak|autóért|suzuki*|opel*|skoda*|ford|toyota*|audi*|mercedes*|volkswagen*|passat*|trabant*|lada*|wartburg*|fiat*|renault*|dacia*|kia|hyundai*|peugeot*|tesla*|robogó*|motorom|motorkerékpár*|motorbicikli*|kismotor*|quad|lakóautó*|lakókocsi*|utánfutó*|platós|terepjáró*|kombi
használtautó*|szalonautó*|tesztvezetés*
visszapillantó*|karosszéria*|sárvédő*|motorháztető*|csomagtér*|ablaktörlő*|hűtővíz*|sebességváltó*|kormánymű*|műszerfal*|fényszóró*|index|indexe|motorolaj*|turbó*|önindító*|kipufogó*
koccan*
alufelni*|ülés*|kárpit*

[concept tyre]
abroncs*
kereke*
felni*
fék|féke*|fékbet*
defekt*
téligumi*|nyárigumi*|négyévszakos*|autógumi*|köpeny|pótkerék*|durrdefekt*|centíroz*|kerékanya*|kerékcsavar*|keréknyomás*|szelep|szelepet|alufelni*|dísztárcsa*|gumi*
bicikligumi*|futófelület*

[concept bicycle]
bicikli*|bicaj*|kerékpár*|bringa*
pedál*|kormány|lánc|láncot
sisak*
váz|váza
cangá*|drótszamár|ebike|pedelec*|mountainbike*|mtb|országúti|gyerekbicikli*|gyerekbringa*|roller|rolleren|rollert|rollerem|rollerre
küllő*|hajtókar*|fogaskerék*|fékpofa*|fékbowden*|bowden*|vázszám*|vázam|villája|lánca|láncát|nyerge|nyereg*|kormánya|bukósisak*|lakat|lakatot

[concept toy-play]
játék*|babá*|lego*|kirakó*|társasjá*
trambulin*|hint*|csúszda*
plüss*|mackó*
játsz*
játékbaba*|hajasbaba*|baba haj*
távirányítós*|kisautó*|kisvonat*|barbie*|maci|macit|duplo|playmobil*|puzzle*|társas|kártyajáték*|építőkocka*|homokozó*|mászóka*|ugrálóvár*|bicajos|kismotor|rajzkészlet*|gyurma*|kifestő*|lufi|lufit|lufik
gyerekjáték*|zenélő*|torpedó
mikulás*|jézuska

[concept battery-charger]
akku*|elem|elemet|elemek
töltő|töltője|tölteni|töltöt*|tölt|töltés*
dugó*|konnektor*|adapter*
kábel*|vezeték|zsinór*
aksi*|akksi*|ceruzaelem*|gombelem*|elemcsere*|elemtartó*|powerbank*|töltőkábel*|töltőfej*|töltővel|töltőre|töltőn|töltőm|töltődik|lemerül*|merül|merülés*|üzemidő*
tápkábel*|tápegység*|hosszabbító*|elosztó*|dugalj*|csatlakozó*|usb|usbc
százalék*|gyorstöltő*

[concept machine-tool-farm]
traktor*|pótkocsi*|fűnyíró*|láncfűr*|fúró*|létra*|fűrész*
gép|gépet|gépem|gépek|gépük
gazdaság*|vetőmag*|takarmány*|táp|tápjuk*|műtrágya*
szivattyú*|daru*|kombájn*
zetor|mtz|vetőgép*|eke|ekét|borona*|tárcsa|permetező*|bálázó*|rendsodró|fejőgép*|fejőrobot*|fejőház*|tejház*|tejüzem*|istálló*|ólban|pajtá*|hodály*|telep|telepen|sertéstelep*|csirketelep*|gazdálkod*|gazda|gazdák|őstermelő*|termelő|termelők|földművel*|földbérl*|hektár*|föld|földem|szántóföld*|szántás*|aratás*|betakarít*|termés*|vetés*|kukorica*|búza*|napraforgó*|repce*|lucerna*|silókukorica|szőlő|szőlőnk|gyümölcsös*|méhész*|kaptár*
kultivátor*|rotációs*|rönkhasító*|faaprító*|ágdaráló*|kazán*|aggregátor*|agregátor*
falugazdász*|agrár*|területalapú*|gazdabolt*|szövetkezet*|magtár*|terményt|terményfelvásár*|felvásárló*

[concept medicine]
gyógyszer*
recept|receptet|receptre|receptem
patika*
inzulin*|inhal*|epipen*|fájdalomcs*|tabletta*
kenőcs*|krém*
patikus*|orvosság*|pirula*|bogyó|bogyót|szirup*|köptető*|csepp|cseppet|cseppek|szemcsepp*|orrspray*|kúp|kúpot|injekció*|szuri|szurit|oltás|oltást|oltásom|oltóanyag*|vakcina*|infúzió*|antibiotikum*|penicillin*|algopyrin*|ibuprofen*|aszpirin*|vérnyomáscsökk*|vérnyomásgyógy*|vérhígító*|altató|nyugtató|nyugtatót|xanax|rivotril|vitamin*|étrendkiegész*|kötszer*|gipsz*|tapasz*|fecskendő*|pelenka|vércukormérő*|vérnyomásmérő*|tesztcsík*|szenzorom
felírt*|felírják|kiváltan*|kiváltottam|erecept*|vényköteles|vény|vényt|hiánycikk*

[concept doctor-clinic]
orvos*|doktor*|háziorvos*
rendelő*|klinik*
nővér*|ápoló*|asszisztens*
beteg|betegek|páciens*|kezelés*|műtét*
lelet*|vérvétel*|röntgen*
dokit|doki|dokinő*|dokim|főorvos*|szakorvos*|gyerekorvos*|gyermekorvos*|házidoki*|nőgyógyász*|szemész*|ortopéd*|bőrgyógyász*|kardiológus*|sebész*|urológ*|reumatológ*|pszichiáter*|pszichológus*|tüdőgyógyász*|tüdőszűrő*|belgyógyász*|neurológ*|szakrendel*|magánrendelő*|magánklinika*|védőnő*|szülésznő*|gyógytornász*|masszőr*|labor|laborba|laborban|laboros|ultrahang*|mri|ctre|szűrés|szűrésre|szűrővizsgálat*
vérkép*|beutaló*|zárójelentés*|tajszám*|betegfelvétel*|kartonozó*|recepciós*|várólista*|előjegyzési
kivizsgál*|megvizsgál*|diagnózis*|kezelőorvos*

[concept hospital-emergency]
kórház*
mentő|mentőt|mentők|mentővel|mentőauto*
sürgősségi*|ügyelet*|baleseti*
osztály|osztályon|intenzív*
klinikán|klinikára|sbo|traumatol*|műtő|műtőben|műtőasztal*|kórterem*|pszichiátria*|szülészet*|gyerekosztály*|mentős*|mentőhelikopter*|omsz|betegszállító*|betegszállítás*|hordágy*|112
befekt*|befeküdt*|altatás*|megműtötték|műtéti|újraéleszt*
gipszelő*|varrat*

[concept glasses-hearing-aid]
szemüveg*|lencsé*|optik*
keret|kerete|multifok*
kerekesszék*|járóker*
dioptria*|kontaktlencse*|napszemüveg*|látásvizsgál*|látásellenőr*
hallásvizsgál*|audiológ*|halló*
mankó*|bot|botom|botot|rollátor*|tolószék*|tolókocsi*|művégtag*|műláb*|lábprotézis*|ortézis*|gyógycipő*|talpbetét*|segédeszköz*|füzőm|gyógyfűző*|sérvkötő*|sztóma*|oxigén*

[concept dentist]
fogorvos*|fogász*
fogam|fogat|foga|tömés*|korona*
protézis*|műfogsor*|fogszab*
fogtech*
fogdoki*|szájsebész*|implantát*|gyökérkezel*|fogkő*
fogsor*
fogfájás*
bölcsességfog*|metszőfog*|őrlőfog*|zománc*|íny|ínyem

[concept insurance]
biztosít*
kötvény*
casco*|kgfb
önrész*
allianz*|generali*|groupama*|uniqa*|aegon*|lakásbiztosít*|életbiztosít*|utasbiztosít*|nyugdíjbiztosít*|balesetbiztosít*|kárszakértő*|kárrendez*|alkusz*|kockázatvisel*|díjnemfizet*|káresemény*|díjbekérő*|évforduló*

[concept damage-claim]
kárigény*|kárbejelent*|kárszak*|kárrend*|káresem*
kár|kárt|kárunk|kárát|károk
kártérít*
kárfelm*|igény|igényt
kárfelvétel*|kárszám*|jégkár*|viharkár*|vihar|vízkár*|tűzkár*|totálkár*|káromat|kárunkat|károm|összetört|beázott
keletkezett kár*
kirabol*|betörés*|lopáskár*
szakértői vélemény*
behorpad*|meghúz*|nekiment*|nekitolat*|ráfutás*|rongál*|megrongál*|tönkretett*

[concept bank]
bank|bankb*|bankfi*|banknál|bankot
bankautom*|atm
átutal*|utal|utalt*|utalás*
takarék*|megtakar*|betét*
otpnél|k&h|erste*|raiffeisen*|unicredit*|mbh|cib|granit|revolut*|wise
bankom*|bankos*|bankár*|bankszámla*|netbank*|mobilbank*|internetbank*|pénzkiadó*
utalni|pénzfelvétel*|készpénzfelvétel*|lekötött
folyószámla*|kivonat*|bankkivonat*|számlavezetés*|iban|swift|devizaszámla*|széf|széfem|széfet

[concept payment-card]
kártya*
bankkár*|hitelkár*
tranzakc*|fizetés|fizetést|fizetésem
pin|revolut
visa|mastercard|maestro|szépkártya*|simplepay|barion*|paypal*|terminál*|pinkód*|cvc|egyérintés*|paypass*
zárolt*|zárolás*

[concept account]
számlám|számlámról|számlámra|bankszáml*|folyószáml*
fiók|fiókom*|fiókot|fiókja|felhasználói
profil*
regisztr*
számlámat|számlámon|számlánkról|számlánkra|felhasználó|felhasználóm|accountom*|account|akkount|fiókunk*|ügyfélfiók*|regizt*|ügyfélkapu*|kau|dáp
egyenlegem*

[concept loan]
hitel|hitelt|hitele*|kölcsön*|jelzálog*|lakáshit*
kamat*
törleszt*
kezes|kezest|adós*
hitelünk*|hitelfelvétel*|hitelbírálat*|hiteligényl*|hitelügyintéz*|áruhitel*|gyorskölcsön*|lakáskölcsön*|babaváró*|csok|diákhitel*|provident*|cofidis*|thm|előtörleszt*|végtörleszt*|futamidő*|kezesem|hitelkeret*|folyószámlahitel*|lízing*|hitelmorator*

[concept invoice]
számla|számlát|számlán|számlára|számlák|számláb*|számlája|számlával
csekk|csekket
számláz*|kiszámláz*
villanyszáml*|gázszáml*|rezsi*
számlám|számlámat|számlánk|számlánkat|számláik|számláért|díjbekérő*|proforma|előlegszámla*|végszámla*|részszámla*|elszámolószámla*|elszámoló|csekkek|csekkem|befizetési|közmű|közüzemi|közműszámla*|telefonszámla*|vízszámla*|fűtésszámla*|távhőszámla*|sztornószámla*|helyesbítő*|eszámla|cégnévre|számlaszám*|tételes*|tétele|tételek|tételt|tétel
esedékes*

[concept price-cost]
ár|ára|árát|árak|áron|áráért|árért
kerül|került|költség*
drágá*|olcsó*
összeg*
tarifa*|díjszab*
árából|árú|árral|árakat|árán|árcédula*|árcímke*|árkülönbség*|árkülönbözet*|egységár*|végösszeg*|végár*|vételár*|kerüljön|kerülne|ráfordít*|kiadás|kiadásom
méregdrága|horror|horribilis*|horrorár*|csillagászati*|borsos|aranyáron|megfizet*
ennyiért|ezreket|tízezreket|százezreket|vagyon*
ezért fizet*
ezerért|forintért|ezerbe|ezerből|ezresért

[concept fee]
díj|díjat|díja|díjak|díjjal|díjért
jutalék*
felár*|pótdíj*|havidíj*|illeték*|alapdíj*
díjakat|díjából|díjának|díjára|díjkülönb*|tagdíj*|rendszerhasználati*|kezelési|ügyintézési|költség*
sarc|sarcot|sarcol*|adminisztrációs*|pluszdíj*|kiszállási|szállítási|csomagolási|takarítási|regisztrációs|belépési|felmondási|parkolási|foglalási|várakozási|raktározási|aktiválási
útdíj*|matrica*|autópálya*|parkolójegy*
bérleti díj*

[concept fine-penalty]
bírság*|büntetés*|büntetett|megbünt*|mikuláscs*
pótdíj*
kötbér*
ellenőr*|parkolóőr*
megbírságol*|büntit|büntibe|szankció*
kaller*|bkkellenőr|jegyellenőr*|bliccel*
kerékbilincs*|bilincs*
késedelmi

[concept security-deposit]
kaució*|letét*
előleg*|foglaló*
óvadék*
kifizet*
előre fizet*
depozit*|betétdíj*|biztosíték

[concept direct-debit]
beszedés*|beszedt*
automatikus*|ismétlődő
levon*|leemel*
terhel*|megterhel*
levonták|levonta|levontak|levonnak|levonják|levonás*|leemelt*|leemelték|leemeltek|lehúztak|lehúzták|leszedt*|leszedik|leszedték .. számlá*|kártyá*|ezer*|forint*|pénz*|összeg*
inkassz*
csoportos beszed*
letiltottam|letiltatt*
lekapt*|lecsíp*|leakaszt*

[concept instalment]
részlet|részletre|részlete*|részletfiz*
havi|havonta
fizetési|haladék*|halaszt*
áruhitel*|lízing*
részletben
ütemez*|átütemez*
kamatmentes*
klarna

[concept tax-authority]
adó|adót|áfa|áfát|vám|vámot|nav
önkormány*|hivatal*|kormányhiv*|polgármester*
engedély*|igazolás*
kérelem|kérelm*|nyomtatvány*|űrlap*|pályázat*
adóhivatal*|adóhatóság*|adóbevallás*|bevallás*|szja|adóvisszatérít*|adótartozás*|adóív|gépjárműadó*|súlyadó*|iparűzési*|kata|katás*|áfás|áfabevallás*|vámhivatal*|vámos*
okmányiroda*|kormányablak*|földhivatal*|munkaügyi|hatósági*|határozat*|végzés*|hiánypótlás*|beadtam|benyújt*|beadvány*
ügyintézés*|ügyfélfogad*|ügyfélkapu*|aktát|akta|aktám|iktat*|bürokrá*|paksaméta*|köztisztvisel*
lakcímkárty*

[concept pension-benefit]
nyugdíj*
segély*|juttatás*|támogatás*
táppénz*|gyes
járadék*
családi pótlék
rokkantnyugdíj*|rokkantsági*|árvaellát*|csed|gyed|gyedet|gyesen|gyeden|gyet|gyod|anyasági*|szoci|szociális*|álláskeresési*|közgyógy*|rezsitámogat*|tűzifa*|keresőképtelen*|utalványoz*|folyósít*
ápolási díj*

[concept wages-job]
bér|bérem|fizetésem|fizetésemet
munká*|dolgoz*
műszak*|túlóra*|beosztás*
béremet|bérét|bérünk|bérek|fizetésünk|keresetem|bérjegyzék*|jutalom*|prémium*|napidíj*|cafeteria*|melóm|meló|melót|melóba|melóhely*|melózni|diákmunka*|diákszövetkezet*|éjszakás*|szabadságolás*|szabadnap*|szabit|szabiba|főnökömnek|kirúg*|állásinterjú*|állásajánlat*|állás|állásra|álláshirdet*|fejvadász*|közvetítő|beosztott*|kifizetetlen

[concept contract]
szerződ*
aláír*
pont|pontja|bekezdés|záradék
hűség*|határozott
adásvételi|keretszerződés*|előszerződés*|megállapodás*|egyezség*|megbízás|megbízási|kontraktus*

[concept terms]
feltétel*
szabály*
apróbetű*
tájékoztató*
apró betű*
felmondási idő*
ászf*|üzletszabályzat*|házirend*|előírás*|rendelkezés*|kikötés*|klauzula*|lábjegyzet*|útmutató*|kiskáté|protokoll*
adatkezelési tájékoz*
előírja|előírták

[concept subscription]
előfizet*
csomag|csomagom|csomagot|díjcsomag*
újság*|magazin*|lapot|hetilap*
próbaid*
streaming*|netflix
ingyenes próba
csomagváltás*|havidíjas|spotify*|disney*|max|skyshowtime|prime|canal|premium*|lapelőfizet*|folyóirat*|lapszám*|hírlap*|szaklap*|próbahónap*|próbaverzió*|ételdoboz*|dobozelőfizet*|licenc*|licensz*|klubtagság*|borklub*|könyvklub*
ingyenes próba*

[concept membership-gym]
edzőterem*|edzőterm*|kondi*|fitness*|edző
tagság*|tag|tagja|tagként
uszoda*|jóga*|úszás*
klub*|bérlet*
gym|crossfit*|fitnesz*|edzőnő*|tagdíjam|beléptető*|zumba*|spinning*|aerobik*|pilates*|szauna*|úszóbérlet*|strandbérlet*|wellness*|teniszpálya*|golf*|öltöző*|tízalkalmas*|tagfelvétel*|szüneteltet*
személyi edző*

[concept warranty]
garancia*|garantál*
jótáll*|szavatos*
reklamác*|reklamál*
szerviz|szervizbe|szervizben|márkaszerv*
kellékszavatos*|jegyzőkönyv*|kifogás*|szakvélemény*|bevizsgál*|szervizbeküld*|visszavitt*
rendeltetésellenes*
fél|két|egy|három|öt év garanc*|jótállás*

[concept offer-discount]
akció*
kedvezmény*|leáraz*|árenged*
kupon*|promóci*
ajánlat*
leértékel*|engedmény*|kedvezménnyel|diákkedvezm*|százalék*|féláron|1+1|promó|kampány*|hűségakció*|nyereményjáték*|különajánlat*|csomagajánlat*|szuperár*|outlet|kiárus*|végkiárus*|cashback|pénzvisszafizetés*|pénzvisszatér*
egyet fizet kettőt

[concept gift-card-points]
ajándékkárty*|utalvány*
pont|pontok|pontot|pontom|pontjai*|hűségpont*
törzsvásárló*|bónusz*
egyenleg*
ajándékutalvány*|ajándékkosár*|voucher*|vócser*|hűségkártya*|pontgyűjt*|pontokat|pontomat|hűségprogram*|klubkártya*|mérföld*|matricagyűjt*|matricák|feltöltőkártya*|levásárol*|beválta*

[concept ticket]
jegy|jegyet|jegyem|jegyek|jegyünk*|jegyár*
koncert*|fesztivál*|rendezvény*|előadás*
ülőhely*|ülés|helyjegy*
mozi*|színház*|meccs*
bérlet|bérletet
jegyeim|jegyeimet|jegyemet|jegyeink|jegyvásárlás*|jegyvétel*|jegyirod*|jegypénztár*|jegyautomata*|jegyfoglal*|jegykezel*|jegyszedő*|jegymester|eventim|tixa|belépő|belépőt|belépőjegy*|belépők|napijegy*|diákjegy*|menetjegy*|vonatjegy*|repülőjegy*|buszjegy*|kompjegy*|síbérlet*|szezonjegy*|szezonbérlet*|havibérlet*|diákbérlet*|bérletem*|ejegy
családi jegy*
havi bérlet*
helyem|helyünk|helyünkön|páholy|zsöllye|nézőtér*|állóhely*

[concept electricity]
áram|áramot|áramszám*|áramszolg*|villany*|elektromos*
mérő|mérőóra*|óraállás*|mérőállás*
kwh|kilowatt*|fogyasztás*
energia*
áramunk|áramdíj*|elmű*|émász*|opus|démász*|áramlopás*|mérőcsere*|okosmérő*|túlfogyaszt*|részszámla*|diktál*|bediktál*|rezsi|rezsim|rezsink|betáplál*|ampert|amper|fázisbőv*
napelem*

[concept power-cut]
áramszünet*|áramkimar*
kikapcs*
sötét*
biztosíték*|lekapcsol*
nincs áram|villany|víz
gyertya*|elemlámpa*|zseblámpa*|lámpaoltás
feszültség*|pislákol*|villódz*|túlfeszült*|leverte
visszakapcsol*
vaksötét*|koromsötét*

[concept gas-supply]
gáz|gázt|gázóra*|gázmű*|gázszerel*|gázkaz*
gázpalack*|palack*|gázszag*
szénmonox*
gázos|gázszolgált*|fogáz|tigáz|gázkészülék*|gáztűzhely*|gázfűtés*|gázkonvektor*|gázcsap*|gázcső*|gázszámla*|gázbekötés*|gázbekapcsol*|gázelzár*|gázhálózat*|pébépalack*|gázcsere*|gázüzemű|gázszünet*|gázkimarad*|plombál*|plomba
földgáz*

[concept water-plumbing]
víz|vizet|vizünk|vizes|vízmű*|vízóra*
csap|csapot|cső|csövek|csőtör*|lefolyó*|csatorna*
wc|vécé*|zuhany*|fürdő*|mosdó*
áraszt*|beáz*|elönt*
vízvezeték*|vízcső|csőrepedés*|csöveket|csövet|vízcsap*|csapból|csapvíz*|vízszolgált*|vízdíj*|vízszámla*|vízszivárg*|vízhiány*|vízzár*|vízelzár*|vízkorlátoz*|víznyomás*|vízmérő*|mellékvízmérő*
dugulás*|eldugul*|szennyvíz*|derítő*|emésztő*|szippantó*|szippantás*|ivóvíz*|kút|kutat|ivókút*
kád|kádat|kádban|mosogató|mosogatónk|wccsésze*|budi|budit|klotyó*|toalett*|mellékhelyis*|öblítő*|csaptelep*|szifon*|bojler*|hidrofor*

[concept heating-cold]
fűtés*|fűt|fűteni|melegvíz*
radiátor*|kazán*|bojler*
hideg*|fázom|fázunk|fagyos*|fok|fokban
távhő*|termosztát*
meleg víz
fűtetlen*|hőmérséklet*|hőfok*|tizenöt|tizenhat|tizenhét|tizennégy|tizenhárom|tizenkét
megfagy*|didereg*|vacog*|jéghideg*|hűvös|kabátban|pokróc*|távfűtés*|főtáv*|hőközpont*|hőközvetít*|hőleadó*|kandalló*|kályhá*|tűzifa*|légtelenít*|szellőz*|padlófűtés*|túlfűt*|hőség*|forróság*|kánikula*
takaró alatt

[concept waste]
szemét|szemetet|kuka|kukát|hulladék*|szemetes*
ürít*|elszállít*
szelektív*|lom|lomtal*
szemétszállít*|kukásautó*|kukások|kukás|kukáim|kukánk|kukánkat|kukák|kukába|kukában|kommunális*|zöldhulladék*|zöldkuka*|biohulladék*|komposzt*|szemétdíj*|mohu*|fkf|szeméttelep*|szeméthegy*|szemétkupac*|szemétdomb*|sitt|sittet|törmelék*|zsákokat|kukaürítés*

[concept internet-connection]
internet*|net|netem|netet|nete|wifi*|optik*|szélessáv*
kapcsolat|kapcsolatot|vonal|vonalat|hálózat*
router*|modem*
sebesség*|mbps|mega*
netünk|neten|nettel|netes|netszolg*|digi*|telekom*|vodafone*|yettel*|one|invitel*|upc|kábelnet*|mobilnet|mobilinternet*|hotspot|sávszélesség*|letöltési|feltöltési|feltöltés|ping|csomagveszt*|gigabit*|gigás|streamel*|zoomol*

[concept mobile-network]
térerő*|lefedet*|hálózat
sim|simkár*
roaming*|mobilnet*|4g|5g|adatforg*
szolgáltató*|operátor*
számhordoz*
adótorony*|átjátszó*|bázisállomás*|mobilszolgált*|mobilelőfiz*|telekom*|yettel*|telenor*|vodafone*|simem|simet|esim*|számátvit*|adatkeret*|barangolás*|feltöltőkártya*|feltöltöttem|percdíj*|lebeszél*|telefonszámla*|netkeret*|giga|gigám|gigát|gigás

[concept tv]
tv|tévé*|televízió*
csatorna*|távirányító*|dekóder*|beltéri*
antenna*|műhold*
kábeltévé*|kábeltv|okostévé*|settop*|parabola*|távkapcsoló*|adás|adást|adásunk|műsor*|kockásod*|szemcsés|sportcsatorna*|képernyője|képcső*
kék képernyő*

[concept app]
app|appot|appja*|appban|applikác*
alkalmazás*
program|programot|programjuk|szoftver*
telepít*|letölt*|android*
appotok|appom|appal|appjuk|appból|appon|appotokat|mobilapp*|mobilalkalmazás*|programotok|programjukat|appstore
újratelepít*|feltelepít*
játékprogram*|mobilbank*|push*

[concept website]
weboldal*|honlap*|oldal|oldalon|oldaluk*|oldalt|webhely*
portál*|felület*|űrlap
gomb|gombot|katt*|link|linket|böngész*
kosár*|webshop*|webáruh*
weblap*|oldalatok*|oldalunk|oldaladon|ügyfélportál*|webes|domain*|tárhely*|szerveretek|chrome|firefox|safari|főoldal*|aloldal*|menüpont*|keresőmező*|keresője|szűrő|katalógus|marketplace|vatera|jófogás*|temu*|shein*|aliexpress*|amazon*|ebay
időpontfoglaló*

[concept login-password]
bejelentkez*|belép*
jelszó*|jelszava*
felhasználónév*|azonosító*
hitelesít*|kétfaktor*|ügyfélkapu*
loginolni|login|belogol*|pinkódom*|kétlépcsős*|kéttényezős*|authenticator*|arcfelismerés*|ujjlenyomat*|biometri*|captcha|dáp|kijelentkezt*|kidobott|kiléptet*|munkamenet*

[concept code-sms]
kód|kódot|kódja|kódom
sms|smst|üzenet|üzenetet
vonalkód*|qr
kódomat|kódjuk|kódok|kódokat|belépőkód*|kapukód*|nyitókód*|smsben|smsem|smsek|smseket|üzenetem|üzeneteim|üzenetben|qrkód*|beolvas*|leolvasni
kuponkód*|számsor*|hatjegyű*|négyjegyű*

[concept update]
frissít*
verzió*
firmware|szoftverfriss*
frissült|frissül|apdét*|update*|upgrade*|rendszerváltás*|átállás|átállt*|átalakítás*|átalakított|arculat*
új felület*
hétfői|tegnapi|múltkori|éjszakai|legutóbbi frissít*|verzió*|átáll*

[concept error-message]
hibá*|bug
404|500|503
zavar|üzemzavar*|probléma*
próbálja később|újra
error|errort|err|kiírja
azt írja
ezt írja
rendszerhiba*
érvénytelen*|sikertelen*|elutasítva|időtúllép*|timeout
bugos*|bugzik|bugok|bugol*|glitch*|malőr*|zűr|zűrzavar*|gubanc*|gikszer*

[concept server-system]
szerver*|rendszer*|adatbázis*
karbantart*
felhő*|adatvesz*|fájl*
biztonsági mentés
informatikai|informatika|vállalatirányít*|backup*|mentések|leállás*|üzemszünet*|tárhelyem|api|apit|integráció*|domain*|dns|szinkronizál*|adatmentés*|mappám|mappa|mappát|meghajtó*

[concept photo-video]
kép|képet|képek|képen|fotó*|fénykép*
videó*|felvétel*
képernyőkép*|képernyőfot*
csatol*|mellékel*
képeim*|képeket|képekkel|képpel|szelfi*|kamerafelv*|lefényképez*|lefotóz*|levideóz*|képernyőmentés*|screenshot*|szkrínsot*|printscreen*
portré*|album*

[concept email-letter]
email*|ímél*|emil
levél|levele*
írtam|megírtam|írtunk
hírlevél*
e mail*
mail|mailem|mailt|mailben|mailjeim*|mailre|levelük|levelükben|levélben|tértivevény*|értesítőlevél*|írásos*|írásban|beadvány*|megkeresés*|válaszlevél*|postafiók*|bejövő|outlook|gmail*|freemail*|citromail*
üzenetemre|üzenetem|üzeneteim*|megírtuk|írok
fax|faxot

[concept phone-call]
hívtam|hív|hívás*|hívni|hívnak|hívott|felhív*|hívogat*|visszahív*
telefonál*|telefonon|telefonszol*
csörög*|tárcsáz*
hívtak|hívtuk|telefonbeszélget*|betelefonál*|odatelefonál*|odacsörög*|odaszólt*|rácsörög*|megcsörget*|rátelefonál*|fölhív*|kicseng*|kicsöng*|kicsörög|hangposta*|üzenetrögzít*|kagyló*|vonalban|telefonközpont*|telefonos|telefonvonal*|telefonügyelet*|telefonkönyv*|telefonügyfél*|mobilhívás*

[concept chat-bot]
chat*|cset*|bot|botot|robot
automata|sablon*
whatsapp*|messeng*
automatikus válasz
csevegő*|csevegés*|botjuk|robotjuk|robothang*|viber*|üzenőfal*
gépi hang*
menürendszer*

[concept queue-waiting-line]
sor|sorban|sorba|sorszám*|várósor*
várok|vártam|várni|várakoz*|várunk|vártunk|vár
tartás*|tartanak|zene|zenét
sorbaállás*|hívószám*|várólista*|váróban|váróterem*|váró|tömeg|kígyózó*|feltorlód*|torlódás*|dugó|dugóban|araszol*
percet|percig|órát|órákat|órákig|félórát vár*|áll*|ül*
zenéjét|kivárt*

[concept customer-service]
ügyfélkapcs*|vevőszolg*
diszpécser*|ügyintéz*|operátor*
szolgáltatás*|kiszolgál*|support*|ügyfélsz*
call center*
callcenter*|kolcenter*|helpdesk*|szupport*|hibabejelent*|panaszkezel*|panaszosztály*|panaszkönyv*|panaszfelvétel*|infópult*|információ|központ|központjuk*|ügyelet*
vásárlók könyve*
telefonos hölgy*
kapcsolatfelvétel*|ügyfélkezel*

[concept staff-clerk]
dolgozó*|alkalmaz*|munkatárs*|személyzet*|kolléga*
ügyintéz*|eladó*|hölgy|hölgyet|úr|kisasszony*
emberük|embere*|nő|nőt|srác|lány|fiú|csaj|pasi
beosztott*|emberüket|adminisztrátor*|titkár*|recepciós*|pultos*|hölgyike*|fiatalember*|fickó*|manus*|figura*|illető*|alak|tag|csávó*|faszi*|pasas*|tyúk|nőci*|nőszemély*|spiné*|asszonyság|öregasszony*|fószer*|krapek*|ürge|hapsi*|gyakornok*|diákmunkás*|ügynökük*|tanácsadó*|operátor*|telefonos|pénztáros*|hivatalnok*|stáb|kiszolgáló*

[concept salesperson]
eladó*|értékesít*|kereskedő*|ügynök*|árus*
eladt*|eladni|eladják|árul
házaló*
boltos*|üzletkötő*|termékbemutató*|bemutatón|porszívóügynök*|ingatlanos*|ingatlanközvetít*|nepper*|autókereskedő*|becsenget*|rábeszél*|rásóz*|rámtukmál*|rátukmál*|tukmál*

[concept manager-owner]
főnök*|vezetés*|vezetőj*|igazgató*|vezérig*
menedzser*|tulajdonos*|üzletvez*|tulaj|gazda
osztályvez*|művezet*|brigádvez*
felettes*|vezetővel|vezetőnek|vezetőség*|ügyvezető*|csoportvezető*|boltvezető*|fiókvezető*|telepvezető*|intézményvezet*|körzetvezető*|elnök|elnöke|elnökség*|tulajnak|tulaja|cégvezető*|cégtulajdonos*|menedzsment*|építésvezető*|házmester*|gondnok*|polgármester*|dékán*|rektor*

[concept guard-security]
biztonsági*|őr|őrt|őrök|vagyonőr*|portás*|kidobó*
átkutat*|megmotoz*|ellenőriz*
lopás*
bolti lopás|tolvaj
őrző|őrségg*|ajtónálló*|portán|kapuőr|rendész*|beléptető*|beléptetés*|táskaellenőr*|fémkereső*|motozás*|riasztó*|besípol*

[concept school-course]
iskol*|tanár*|igazgatónő*|osztály|tanító*
egyetem*|hallgató*|diák*|főiskol*
vizsga*|tanfolyam*|kurzus*|órám|érettségi*|jegyem
kréta
autósiskol*|oktató*
suli*|gimnázium*|gimi*|szakközép*|szakiskola*|alsós|felsős|elsős|osztályfőnök*|ofő|matektanár*|tesitanár*|tesi|tornatanár*|tanterem*|osztályterem*|osztálytárs*|tanuló*|tanítvány*|magántanár*|magánóra*|korrepet*|különóra*|nyelviskol*|nyelvtanfolyam*|angolóra*|angoltanár*|képzés*|okj|okjs|tréning*|előadás|krétában|egyest|kettest|elégtelen*|karót|megbukt*|felvételi|dolgozat*|röpdolgozat*|házi|háziját|lecke|leckét|bizonyítvány*|intő|fogadóóra*|menza*|napközi|ebédbefizetés*|tandíj*|jogosítvány*|jogsi|kresz*

[concept daycare]
óvod*|ovi|oviban
bölcsőd*|bölcsi*|napközi*
óvónő*|dadus*|bébiszit*
ovis|oviba|ovink|óvónéni*|gondozónő*|dada|dajka*|nagycsoportos*|kiscsoportos*|középsős|minibölcsi*|bébicsősz*|pótmama*|gyerekfelügyel*|gyermekfelügyel*|gyerekmegőrz*|játszóház*|gyereksarok|beszoktat*|jelem

[concept flat-rent]
lakás*|albérlet*|bérlő*|bérbead*|főbérlő*|bérleti*|lakbér*
ház|házat|házb*|házunk|társash*
lépcsőház*|panel*
költöz*|beköltöz*|kiköltöz*
lift|liftet|liftben|lifté
közös képviselő*
albérlő*|bérlemény*|kaució|rezsivel|közösköltség*|közgyűlés*|lakógyűlés*|lakók|lakóközösség*|házkezelő*|ingatlankezel*|gondnok*|házmester*|emeleten|tízemeletes*|garzon*|kecó*|kégli*|kollégium|szoba*
közös költség*
ingatlanos*|ingatlaniroda*|ingatlan|ingatlant|telek|telket|kilakoltat*
felsőszomszéd*|pincé*|tároló|garázs|garázst|garázsban|beállóhely*

[concept roof-leak-damp]
tető|tetőt|tetőn|plafon*|mennyezet*|padlás*|eresz*
beáz*|szivárog*|csöpög*|csepeg*|folyik
penész*|nedves*|dohos*
elázt*|elázott|vízkár*
átázott|átázik|felázott|leázott|csorog*|csurog*|csurgott|ömlött
tetőnk|tetőcsere*|tetőfedés*|tetőszigetel*|tetőablak*|kémény|cserép|cserepek|lapostető*|falon|víz|folt
sarok*|salétromos*|páralecsap*|vízfolt*|vödör|vödröt|vödrök|lavór*

[concept renovation-building]
felújít*|építke*|építés*|kivitel*|vállalkozó*|építő*
fürdőszob*|csempe*|burkol*|fest*|vakol*|tapéta*
ablak*|ajtó*|zár|zárat|fal|falat|padló*|parketta*|kerítés*|nyílászár*
lakásfelújít*|házépít*|kőműves*|járólap*|fuga|fugák|fugázás*|mázolás*|glettel*|gipszkarton*|szigetel*|hőszigetel*|tetőcsere|tetőfedő*|ácsmunka*|ácsok|betonoz*|alapozás*|térkő*|kocsibeálló*|előtető*|terasz|teraszt|teraszunk|erkély|erkélyünk|medenceépít*|kapubejáró*|redőnyszerel*|konyhaszerel*|fürdőfelújít*|fővállalkozó*|generálkivitelez*|alvállalkozó*|tervező*|tervrajz*|bontás*|bontottak|törmelék*|sitt|sittet|anyagköltség*|munkadíj*

[concept cleaning-laundry]
takarít*|tisztít*
mosod*|mosás*|mosni|kimos*|mosott
törölköző*|törülköz*
bejárónő*|vegytisztít*|ruhatisztító*|patyolat*|szőnyegtisztít*|kárpittisztít*|ablakmosás*|ablaktisztít*|felmos*|porszívóz*|söpr*|fertőtlenít*|mosatlan|ágyneműcser*|lehúz|lepedőcser*|gőztisztít*|folteltávolít*|vasaltat*|vasalatlan*
beleszíneződ*|összefogta

[concept supplier-goods]
beszállít*|nagyker*|raktár*|áru
árut|áruja|szállítólev*|raklap*
kereskedő*|készlet*|áruk
viszonteladó*|partnercég*|partner|partnerünk|árukészlet*|hiánycikk*|kifogyott|elfogyott|paletta|tétel*|áruátvétel*|árumozg*|gyártó|gyártótól|gyártója|importőr*|alapanyag*|alkatrészek|alkatrészt|vevőink|vendégeink|üzletünk|cégünk|műhelyünk|üzemünk|éttermünk|boltunk
konténer*|kamionnyi|palettás

[concept company-firm]
cég*|vállalat*|társaság*
bagázs*|brancs*
szervezet*|márka
vállalkozás*|multi|multicég*|multik|kft|zrt|nyrt|szolgáltatójuk|szolgáltatótok|szolgáltató|szolgáltatóm|hálózatuk|brigád|intézmény*|iroda|irodájuk|irodátok|irodában|egyesület*|alapítvány*|szövetkezet*|márkájuk|márkától|franchise*

[concept personal-data]
adat|adatok*|adatai*|adatom|adatvéd*
gdpr|magánélet*|magántitok*
adatlop*|adatszivár*|adatkezel*|nyilvántart*
kartonom|kórlap*
személyes adat*
adatomat|adatbázisuk*|adatlap*|adatszolgáltat*|gdprt|gdprs|magánügy*|magánszfér*|adatigényl*|adattörl*|hozzájárulás*|profiloz*|bankadat*|kártyaadat*|elérhetőségem*|elérhetőségeim*
milyen adat*

[concept id-document]
személyi*|útlevel*|jogosítv*|igazolvány*
taj|tajszám*|adószám*|születési
személyazon*
anyja neve
jogsi*|lakcímkárty*|tajkárty*|adókárty*|adóazonosító*|diákigazolvány*|okmány*|irataim*|iratok|iratokat|iratom|irat|rendszám|forgalmi|fénymásolat*
anyja nev*

[concept home-address]
cím|címre|címet|címére|lakcím*|utca|utcában|irányítósz*
falu|faluban|város*|házszám*
címváltoz*
címem*|címünk*|lakóhely*|otthonom|otthonunk|utcánk*|kapuszám*|címmódosít*|elköltöz*|átköltöz*|kapucsengő*
régi cím*
új cím*
hol lak*|laktok|lakom|lakunk
falunk*|községünk|tanya|tanyán|kerületben|kerületi

[concept private-number]
telefonszám*|számom|számomat
számát|számot|száma
ügyfélszám*|rendelésszám*|ügyszám*|azonosító*|számlaszám*
számomról|mobilszám*|magánszám*|megadt*
titkos szám*
rendelésazonosító*|ügyfélazonosító*|ügyiratszám*|iktatószám*|hibajegyszám*|szerződésszám*|partnerszám*|vevőkód*|bankszámlaszám*|kártyaszám*|tajszám*

[concept camera-surveillance]
kamera*|térfigyel*|bébiőr*|babafigyel*
felvett*|filmez*|rögzít*|lefilmez*
megfigyel*|kémked*|lehallg*
webkamera*|okoskamera*|csengőkamera*|videocsengő*|testkamera*|drón*|felveszik|lefotóztak|kukkol*|leskelőd*|leselked*|kileste|belehallgat*|kémprogram*|nyomkövető*|követnek|figyelnek

[concept ad-spam]
reklám*|hirdet*|spam*|szórólap*|kéretlen*|katalógus*|prospektus*
marketing*
leiratkoz*|feliratkoz*|hírlevel*
telefonos értékes*
promóciós*|telemarketing*|plakát*|óriásplakát*
közvéleménykut*

[concept fraud-scam]
csalás*|csaló*|átver*|becsap*|adathal*
lehúz*|rászed*|megvezet*|megtéveszt*
svindli*|szélhám*|átvág*
átbasz*|átráz*|átejt*|lenyúl*|lopás|lopják|lopjátok|ellopták|ellopott|kizsebel*|megkopaszt*|megvágtak|félrevezet*|beugrat*|palimadár*|balekot|baleknak|humbug*|bepaliz*|kamuoldal*|álprofil*|álhirdetés*|piramisjáték*|trükkös|trükköz*|trükk|szemfényveszt*

[concept child]
gyerek*|gyermek*|fiam|fiamnak|fiamat|lányom*|lányunk|kislány*|kisfi*|unok*|fiunk|fiát|csemete
éves|évesen|évest
kamasz*|tini*
gyerkőc*|kölyök|kölykök|kölyköm|kölkök|srácok|srácaim|kissrác*|kisgyerek*|kisgyermek*|lányaim*|fiaim*|fiamék|fiammal|ikrek|ikreim*|ikerfi*|óvodás*|kisiskolás*|kiskamasz*|tizenéves*|tinédzser*|kiskorú*|kisunokám*|keresztfi*|keresztlány*|ötéves*|hatéves*|hétéves*|nyolcéves*|kilencéves*|tízéves*|négyéves*|hároméves*|kétéves*|egyéves*|tizenegyéves*|tizenkétéves*|tizenhatéves|hat|hét|nyolc|kilenc|tíz|négy|három

[concept baby-pregnancy]
baba|babát|babám*|babánk*|babának|csecsemő*|újszülött*|kisbab*|pelenka*|tápszer*|babakocsi*|kiságy*
terhes*|várandós*|szoptat*|szülés*|kismama*
hónapos|hetes
babával|babáknak|pici|picim|picinek|kicsim|csöppség|cumisüveg*|pelus*|bébi*|anyatej*|állapotos*|szülőszoba*|szültem|császármetszés*|vetélés*|elvetél*|koraszül*|inkubátor*|hasfájós
hathetes|háromhetes|kéthetes|négyhetes|nyolchetes|hathónapos|háromhónapos|négyhónapos|öthónapos|nyolchónapos|tízhónapos

[concept elderly-disabled]
idős*|öreg*|nagymam*|nagyanyám*|nagypap*|nyugdíjas*|mamám*
fogyaték*|mozgássérül*|mozgáskorl*|kerekesszék*|vak|vakon|siket*|hallássér*|látássér*|demens*
özvegy*
nagyim*|nagyi|nagyit|nagyinak|nagyapa*|papám|papámat|mama|mamát|mamának|mamika*|tata|tatám|dédi*|dédmama*|dédnagy*|nyugger*|szépkorú*|hetvenéves|nyolcvanéves|kilencvenéves|hetvenhárom|nyolcvankét|nyolcvanhárom|nyolcvanöt|nyolcvanhat
rokkant*|leszázalékol*|mozgásképtelen*|béna|lebénul*|félkarú|amputált*|járókerettel|mankóval|vakok|vakvezető*|fehérbot*|gyengénlátó*|süketnéma|nagyothalló*|jelnyelv*|jeltolmács*|autista*|autizmus*|demenciás*|demencia|alzheimeres*|magatehetetlen*
bottal járok
down szindróm*

[concept parent]
anyám*|édesany*|anyu*|anya
apám*|édesap*|apu|apuka*
apa|szül|szülő*|szüleim*|anyós*|após*|mamám|papám
anyja|anyjuk|apunak|aput|apja|nevelőapám*|nevelőszülő*|faterom|fater|muterom|muter|őseim

[concept spouse-relative]
férjem*|férj|feleség*|párom*|barátnőm*|barátom*|élettárs*|vőleg*|menyassz*
testvér*|nővér*|bátyám*|öcsém*|húgom*|unokatest*|nagybáty*
család*
férje|uramat|asszony|asszonyom|nejem*|hitvesem*|pasim*|csajom|tesóm*|tesó|tesónak|sógor*|vejem*|menyem*|anyósom|nagynéném*|unokatesó*|unokabátyám*|unokahúg*|unokaöcs*|keresztanyám*|keresztapám*|rokonom*|rokonaim*|rokonok|rokonság*|hozzátartozó*|gyámja

[concept neighbour-friend]
szomszéd*
barát|barátom*|barátnő*|haver*
ismerős*|lakótárs*
szobatársam*|spanom|spanok|cimbora*|komám|barátaim*|barátaink|barátunk|kollégám*|kollégáim*|kolléganőm*|munkatársam*|munkatársnőm*|osztálytárs*|csoporttárs*|évfolyamtársam

[concept pet-animal]
kutya*|kutyus*|macska*|cica*|állat*|kiskuty*
tehén*|ló|lovam|lovat|juh*|kecsk*|borjú*|tyúk*|malac*|méh|méhek|jószág*
nyúl*|hörcs*
kutyuli*|ebet|ebem|blöki|bundás|kandúr|kismacsk*|kiscica*|nyuszi*|tengerimalac*|papagáj*|kanári*|aranyhal*|halak|akvárium*|teknős*|gekkó*|kígyóm|agáma*|terrárium*|vadászgörény*
kancá*|csikó|csikóm|csikót|lovaim|lovunk|szamaram|bika|bikát|ökröt|borjak|bocik|birkáim|disznóm|disznók|disznóim|kocá*|süldő*|sertés*|csirkék|csibe*|naposcsibe*|kakas*|kacsa|kacsák|liba|libák|pulyka*|gyöngytyúk|baromfi*|méheim|méhcsalád*|kaptár*|háziállat*|kisállat*
lovarda*|lovas|lovasok|fejés*|ellés*|borjazás*
gazdi|gazdik|gazdija

[concept insect-foreign-object]
bogár*|csótány*|féreg*|lárva*|kukac*|légy|hangya*|poloska*|pók*
hajszál*|üvegszilánk*|üvegdarab*|fémdarab*|műanyagdarab*|szilánk*|drót*
patkány*|egér*
svábbogár|legyek|legyet|darázs*|lódarázs*|ágyipoloska*|bolha|bolhák|bolhás*|tetű|tetvek|tetves|tetvet|moly|molyok|molyos*|lisztmoly*|zsizsik*|nyüvek|giliszta*|férget|férges*|csiga|meztelencsiga*|rágcsáló*|galamb*
szőrszál*|szőr|szőrt|köröm|körömdarab*|ragtapasz*|sebtapasz*|fog|fogdarab
üveg|fém|műanyag|cérna|madzag|gumi|gumidarab|kavics|benne|darab*
belesült*|belefőtt*|belefagyott*
beleesett

[concept illness]
beteg|betegség*|betegen|rák|rákos*|kemo*|szívbeteg*|szívműt*|cukorbeteg*|asztma*|epileps*|stroke*
depress*|szorong*|pánik*
fájd*|fáj|fájt|láz|lázas
tüdőbeteg*|tüdőm|tüdeje|tüdőrák*|tüdőgyull*
megbeteged*|rákom|rákbeteg*|daganat*|tumor*|áttét*|leukémi*|sugárkezel*|sugárterápia|szívem|szívroham*|szívinfarktus*|infarktus*|szívritmus*|pacemaker*|vérnyomás*|sztrók*|agyvérzés*|diabetes*|copd*|allergiás*|ekcéma*|roham|rohama|rohamot|szklerózis*|sclerosis*|parkinson*|migrén*|reuma*|ízületi*|ízületem*|csontritkulás*|gerinc*|sérvem|porckorong*|vesebeteg*|veseköv*|dialízis*|májbeteg*|hepatitisz*|crohn*|lupus*|autoimmun*|immunhiány*|immunszuppr*|covid*|influenza*|belázas*|lázam|köhög*|torokgyull*|középfül*|hasnyálmirigy*|pajzsmirigy*|bőrbetegség*|övsömör*
krónikus*|gyógyul*|lábadoz*|legyengül*|szédül*|elájult*|rosszullét*
bipoláris|skizofr*|anorexi*|autizmus*

[concept death-grief]
meghalt*|halál*|halott*|elhunyt*|meghal|elment|elveszítet*|néhai
temet*|sír|sírja|sírját|koporsó*|ravatal*
gyász*|özvegy*|hagyaték*
elhalálozott|elhalálozás*|elhalálozt*
eltemett*|sírhely*|sírkő*|síremlék*|sírásó*|hamvai*|hamvaszt*|urna|urnát|urnája|részvét*|örökös*|örökölt*|örökség*|öröklés*|végrendel*|kegyelet*|koszorú*
boldogult|megboldogult*
elpusztul*|kimúlt|megdöglött|elhullott|elhullás*

[concept celebration]
esküvő*|lakodal*|születésnap*|szülinap*|karácsony*|húsvét*|évford*|ballag*|keresztel*|buli
ajándék*|virág*|csokor*|csokr*
gyűrű*|ékszer*
anyák napj*
lagzi*|eljegyzés*|leánykérés*|lánykérés*|aranylakodal*|névnap*|szenteste*|mikulás*|jézuska|szilveszter*|szalagavató*|diplomaosztó*|elsőáldozás*|bérmálás*|nőnap*|valentin*|farsang*|buliba|bulit|házibuli*|zsúr|gyerekzsúr*|party|parti|ünnepség*|ünnepel*|ünneplés*|jubileum*|osztálytalálkozó*|torta|tortát|meglepetés*

[concept money-hardship]
pénz|pénzt|pénzem*|pénzünk|pénzből|adósság*|tartozás*|munkanélk*|elbocsát*|kirúgt*
megélhet*|kilakoltat*|végrehajt*
egyedülálló any*
egyedül nevel*
nincs miből
elvesztettem a munk*
csóró*|leégtem|csőd|csődbe|csődött|anyagilag|szegény*|nélkülöz*|éhez*|hiteltörleszt*|eladósod*|hitelcsapd*|minimálbér*|létminimum*|közmunk*|segélyből|leépít*
nyugdíjból él*
egyedül nevelem
fizetésig|spórolt*|összekuporgat*|kuporgat*|félretett*|beosztom
hó végéig
fillér*
kölcsönkér*|bankkölcsön
nem tudom|tudjuk|tudok fizetni|kifizetni|befizetni

[concept lawyer-court]
ügyvéd*|jogász*|bíróság*|per|perel*|beperel*|peres|jogi
törvény*|jogszab*|jogom|jogaim*|jogtalan*|jogellen*
keresetet
fizetési meghagy*
jogtanácsos*|jogvédő*|jogsegély*|perre|pert|perbe|peresked*|beperlem|pertársaság*|kereset|keresetlevél*|tárgyalás*|tanúk|tanúm|tanúim*|tanúként|közjegyző*|végrehajtó|jogos|jogsért*|paragrafus*|kormányrendelet*
fizetési meghagyás*

[concept police]
rendőr*|feljelent*|bűncsel*
nyomoz*|zsaru*
bejelent*|jelentettem|jelentem
zsernyák*|följelent*|tettes|tettest|bűnügy*|jegyzőkönyvez*|szabálysért*|rongálás*|ügyész*|körözés*|bűnöző*|bűntény*

[concept regulator-ombudsman]
fogyasztóvéd*|békéltet*|hatóság*|nébih
nmhh|mnb|naih
ántsz|kormányhiv*|felügyel*|ombudsman*|versenyhiv*|gvh
béketestület*|energiahivatal*|mekh|médiahatóság*|hírközlési*|nébihnek|tisztiorvos*|tisztifőorvos*|népegészségügy*|munkavédelm*|katasztrófavédel*|környezetvédelm*|betegjogi*|ellátottjogi*|jegyzőhöz|jegyző|miniszter*|kamara|kamarához|kamaránál|odr|bevizsgáltat*
adatvédelmi hivatal*
egyenlő bánásmód*
európai fogyaszt*

[concept press-media]
sajtó*|újság*|tévé|tévének|rtl|média*
szerkesztő*|index|telex|444|blikk
nyilvánosság*|cikk*
napilap*|hetilap*|bulvár*|címlap*|tévéstáb*|tévénél|tévés|televízió*|híradó*|tények|fókusz*|tv2|atv|hírtv|rádióban|rádiónak|rádióba|betelefonálós
megyei lap*
helyi lap*
helyi tévé*
helyi rádió*
riport*|hvg|hírportál*|oknyomozó*|átlátszó|podcast*
olvasói levél*
olvasói rovat*

[concept social-media-review]
facebook*|fészbuk*|fb|face|tiktok*|instagram*|insta|reddit*|youtube*|twitter*|gyakorikérd*
google*|csillag*|értékel*|vélemény*|tripadvis*
posztol*|kiposzt*|kirak*|megoszt*|kiteszem
facere|facen|fészen|fészre|instán|instára|fórum*|csoportban|csoportba|komment*|poszt|posztot|posztba|követőm|követőim*|influenszer*|influencer*|blogger*|blogomon|blogom|vlogom|csatornámon|csatornám|story|storyba|sztori*
egycsillagos*|trustpilot*|booking*|árukereső*|netre

[concept discrimination-group]
cigány*|roma|romák|külföldi*|migráns*|fekete|néger|muszlim*|zsidó*|meleg|melegek|homok*|leszbi*|román*|ukrán*|kínai*|ázsiai*|akcentus*|bőrszín*|származás*|székely*
diszkrim*|rasszis*|megkülönböztet*|szexist*
nőként
mert nő|roma
hátrányos megkül*
korom miatt
romaként|feketének|afrikai*|arab|arabok|török|szerb|szlovák|lengyel|orosz|vietnámi*|indiai*|pakisztáni*|menekült*|bevándorló*|kárpátaljai*|kárpátalján|kárpátaljáról|erdélyi*|vajdasági|csángó*|palóc|kiejtésem*|imádkozó|kendős*|fejkendő*|hidzsáb*|kipa|antiszemita*|rasszizmus*|idegengyűlöl*|kirekeszt*|előítélet*|esélyegyenlős*|szegregál*|szegregáció*
melegpár*|homofób*|transznem*|transz|lmbt*|buziz*|lebuziz*|nőgyűlöl*|hímsovin*|szexizmus*
életkorom*
magamfajta*|magunkfajta*|fajtánk*|magafajta*
ilyeneket nem

[concept elevator]
lift|liftet|liftben|liftbe
felvonó*
mozgólépcső*
liftünk|lifttel|liftből|liftakna*|liftajtó*|liftszerelő*|liftes|liftgomb*|személyfelvonó*|teherlift*|lépcsőlift*|emelőszerkezet*|emelőlap*
bennragad*

[concept parking]
parkol*
elvontat*
elvontatt*|elszállít* autó*|kocsi*
mélygarázs*|beparkol*|beállóhely*|rokkantparkol*|rendszámfelism*|sorompó*|kocsi*
kerékbilincs*|bilincset
szélvédőn|szélvédőmön

[concept door-window]
ajtó*
ablak*
kapu|kaput
üveg|üveget
redőny*
erkélyajtó*|teraszajtó*|garázsajtó*|garázskapu*|kapunk|kapuba|kapuban|kapun|kapucsengő*|csengő|csengőt|kaputelefon*|tetőablak*|nyílászáró*|reluxa*|szúnyogháló*|roló*|küszöb*|kilincs*|zsanér*|tolóajtó*|forgóajtó*|üvegajtó*|kirakatüveg*
tokja

[concept key-lock]
kulcs*
zár|zárat|lakat*
kizár*|bezárt*
kulccsal|belépőkártya*|zárcsere*|zárszerelő*|zárbetét*|zárak|zárja|hevederzár*|okoszár*|kilincs*|bezárva|bennrekedt*

[concept smoke]
füst*
parázs*
kormos*|korom|cigifüst*|cigarettafüst*|cigi|cigizik|cigiznek|cigarettáz*|dohányz*|dohányfüst*|dohányszag*|bagó*|hamutál*|csikk|csikkek|égésszag*|kipufogógáz*

[concept fell-slipped]
eles*
elcsúsz*|csúszós*|megcsúsz*
megbotl*
leestem|lezuhan*
elvágód*|elzuhan*|elbukott|elbotl*|botlott|felbukt*|felbukott|bukfenc*|legurul*|leesett*|kizuhan*|kibillen*|eldőlt*|feldőlt|felborult*|boka*
hanyatt es*
megroggy*|összerogy*

[concept gas-smell]
gázszag*
gázszivárg*
szaga
szénmonox*
gáz szivár*
gázriasztó*|gázérzékelő*|kloroform|gázömlés*|ammónia*
szivárog a gáz

[concept flowers]
virág*|csokr*
rózsá*|koszorú*
növény*|palánt*
csokor|tulipán*|orchidea*|gerbera*|liliom*|krizantém*|szegfű*|sírcsokor*|elhervad*|hervadt*|kókadt*|kitűző*|muskátli*

[concept watch-jewellery]
karóra*|ékszer*
gyűrű*
nyaklánc*|karkötő*|fülbevaló*
zsebóra*|falióra*|óraszíj*|óraüveg*|órás|órásmester*|jegygyűrű*|karikagyűrű*|pecsétgyűrű*|medál*|bross*|karperec*|arany|aranyat|aranylánc*|ezüst|ezüstök|gyémánt*|drágakő*|gyöngysor*|zálogház*

[concept event-concert]
koncert*|fesztivál*
előadás*
rendezvény*|kiállít*|meccs*
karszalag*|sziget|efott|campus|bemutató|premier*|standup*|bál|bálra|szervező|szervezők|szervezőknek|szervezés*|fellépés*|fellépő*|műsor|műsort|vásáron|falunap*|expo|konferencia*|workshop*|futóverseny*|maraton*|félmaraton*|stadion*|aréna*|rajtszám*
nevezési díj*

[concept meter-reading]
mérő|mérőóra*|mérőállás*|óraállás*
leolvas*|becsült*|becslés*
fogyasztás*|kwh
mérőm|óraleolvas*|diktál*|bediktál*|átlagfogy*|túlszámláz*|villanyóra*|gázóra*|vízóra*|hőmennyiségmér*|költségmegoszt*|mérőcsere*|mérőhely*|hitelesítés*
köbméter*

[concept book-magazine]
könyv*|kiadó*
újság*|folyóirat*
lapszám*
tankönyv*|munkafüzet*|atlasz*|szótár*|regény*|verseskötet*|képregény*|hangoskönyv*|ekönyv*|ebook*|magazint|magazinom|szaklap*|hetilapom|napilapom|évfolyam*|példány*|kötet*|borító*|kiadvány*|kézirat*|szerkesztői|antikvár*|bélyeggyűjt*|bélyegalbum*

[concept hair-beauty]
haj|hajam|hajat
fodrász*|köröm*|körmös*
tetovál*|smink*|szempilla*|szemöldök*|masszázs*|hajfest*
hajamat|hajvágás*|hajszín*|frizura*|frufru*|melír*|balayage*|dauer*|szőkít*|ombre|póthaj*|hajhosszabbít*|borbély*|szakáll*|borotvál*|műköröm*|körmöm*|körmeim*|géllakk*|manikűr*|pedikűr*|kozmetikus*|kozmetika*|arckezel*|arctisztít*|gyantáz*|műszempilla*|tetkó*|piercing*|masszőr*|masszíroz*|szolárium*|botox*|plasztik*|szépségszalon*|szalon|szalonban

[concept stairs-accessibility]
lépcső*|rámpa*
akadálymentes*|kerekesszékes*
korlát|korlátot|kapaszkodó*|mosdó|bejárat
feljutni|feljutok|felmenni|följutni
küszöb*|emelőlap*|jelnyelvi|vakvezető*

[concept late]
késett|késik|késés*|késő|késve|késtek|késnek
későn
elkés*
csúszik|csúszás*|csúszott
késői|késünk|késtünk
később jött*|érkez*|hozt*
lekést*|lekésem
csúsznak|csúszunk|megcsúszott
megkésve|megkésett
késedelem*|késedelmes*|késedelmet
fél|egy|két|három|négy|öt órát|órával|nappal|héttel|hetet|napot késett|késtek|késik|később
karácsonyra|szülinapra|születésnapra|esküvőre|ballagásra|húsvétra kellett|kellene|ígér*|rendel*
lejárt a határidő*|idő

[concept delayed-postponed]
halaszt*|elhalaszt*
eltol*|áttett*
húzódik|húzzák|elhúzód*
új időpont|dátum
halogat*|tologat*|kitolják|kitolták
áttesz*|áthelyez*|átütemez*|átszervez*
időhúzás*|csúsztat*|elodáz*|elnapol*
türelmet kér*|türelmüket|türelmünket

[concept not-arrived]
sehol
nem érkez*
meg nem
nem|sem|se .. érkezett|jött|kaptam|kaptuk|szállítot*|hozták|ért
nem jön|jöttek|jött
még mindig nem|nincs
hiába várok|vártam|várjuk
nem érkezett|érkeztek|érkezik|érkezhetett meg
nem jött|jöttek|jön|jönnek meg|ki|ide
nem kaptam|kaptuk|kapta|kaptak|kapjuk|kapom meg|semmit|csomag*|rendelés*|áru*
nem hozta|hozták|hoztak|hoztátok|hozzák ki|el|meg|ide
nem szállított*|szállították|kézbesített*|kézbesítették|postázt*|küldtek|küldték|küldtétek|küldött
híre hamva|sincs|se
se híre|hír|csomag|pénz|áru
azóta se|sem|semmi jött|kaptam|kaptuk|érkezett|hozt*|csomag
nincs meg|itt|nálam|sehol
nem ért|értek ide|oda|el|haza
hol van|marad|késik|a|az csomag*|rendel*|könyv*|ruh*|pénz*|áru*
két|három|négy|öt|hat hete|napja|hónapja várom|várjuk|várok|várunk|rendeltem|nem
üres kézzel|postaláda|láda
elakadt*|elakad|megrekedt|leragadt

[concept lost-missing-parcel]
elvesz*
eltűn*
elkallód*|elkever*|elhagyt*|elhány*
nyoma veszett
nyom nélkül
elhagyott|elkavar*|eltévedt*|elsikkad*
eltulajdonít*|fosztogat*|elcsen*|elcsór*|megfúj*|lenyúlt*

[concept wrong-place]
szomszéd*
másnak|máshoz|máshova
visszaküldt*|visszament
rossz|téves|más|másik cím*|helyre|házszám*|utcá*|ember*|ajtó*
vissza a feladó*
rossz|téves|másik|idegen|hibás|régi cím*|helyre|helyen|épület*|lakás*|emelet*|kapu*|postára|átvevő*|csomagpont*|automat*|városba|utcá*
más|másik|idegen|ismeretlen|valaki név*|nevére|embernek|embernél|házhoz|házba
másnál|máshoz|máshol|máshova|máshová|másvalaki* adt*|hagyt*|letett*|vitték|kézbesít*|szállít*|került|landolt|rakt*|tett*
portán|portásnál
félrevitt*|félreküld*
régi címünk*|címemre|lakás*
visszairányít*|visszakerült|visszafordult

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
nem jött|jöttek|jelent|jelentek|érkezett|jelentkezett|tolta el|ki|meg|ide|senki
senki nem|sem|se jött|jelent|volt|várt|jelentkezett|csengetett|nyitott
se|sem szerelő|szaki|ember|hír|telefon|híre|szó
felültet*|faképnél|beültet*|átejtett*
egész|teljes|fél nap|napot|délelőtt|délután|délelőttöt|délutánt ültem|vártam|vártunk|otthon|itthon|vesztettem|elment|ment
szabadságot|szabadnapot|szabit|szabadnap|napot vettem|vettünk|kivett*|áldoz*
otthon|itthon ültem|ültünk|voltam|vártam|vártunk|maradtam|maradtunk|kuksol*|dekkol*
nem csengettek|csengetett|csöngetett|csöngettek|kopogott|kopogtak|szólt
nem talált|találtak otthon|itthon|senkit
szó nélkül nem|elmarad*|otthagy*

[concept cancelled-by-firm]
törölt*|törölve|lemondt*
lemondott|elmarad*
járattör*|lefúj*|leállítot*
törlik|törlődött|lemondja|lemondva|visszamondták|visszamondta|visszamondtátok|sztornózták|sztornózta|sztornóztátok|visszavonták|visszalépett|visszaléptek|visszatáncolt*|kihátrál*|stornózták
felmondták|felmondta|felmondtak|felmondtátok nekem|nekünk|a|szerződés*
bezárt*|csődbe|megszűnt|csődöt|becsődölt*

[concept left-outside]
kint|kinn|esőben|esőre|lépcsőn|lépcsőház*|járdán
kidob*|bedob*|átdob*|kirak*|otthagy*|ledob*|leteszi*
kerítés*
ajtó előtt
kint|kinn|odakint|esőben|esőn|hóban|napon|járdán|udvaron|földön|lépcsőn|lábtörlőn|küszöbön|fűben|sárban|bokorban|bokorba|kuka|kukán hagyt*|hagyta|hagyták|letett*|letette|letették|ledobt*|dobt*|állt|feküdt|ázott|rakt*|tett*|várt
kapu|ajtó|ház|garázs|bejárat|kuka|kerítés elé|előtt|előtte|mellé|mögé|tetejére hagyt*|hagyta|tett*|tette|letett*|rakt*|dobt*|dobta|állt|feküdt
áthajította|behajította|lecsapta|lehajította|letámasztotta|levágta

[concept broken]
tört|törött*|eltör*|összetört*
elromlott|elromol*|tönkrem*|meghibás*
hibás|hiba|hibája|selejt*|sérült*|sérülés*
szétesett|szétmen*|leesett|letört*|levált|lejött
meghalt|kinyuvad*|behalt|bekrepált|kampec
törve|széttört|széttörött|összetörve|letörött|kitört|betört|kettétört|megrepedt|repedten|behorpadt|horpadt|összenyom*|összelapít*|összeroppan*|roncs|roncsot|romokban|ripityá*|ripityom|pozdorjává|szilánkos*
elromlik|romlik|romlott|tönkrevág*|tönkretett*|bedöglött|bedöglik|bedöglésre|döglött|megdöglött|lerohad*|szétrohad*|kipurcan*|megpurcant|kimúlt|kinyiffan*|kampó|annyi|beadta|szétesik|széthullik|széthullott|szétszakadt|elszállt|kilehelt*|felmondta
kiesett|leesik|leszakadt|leszakad|kiszakadt|elszakadt|elszakad
használhatatlan*

[concept cracked-torn-scratched]
reped*|megreped*|szétreped*|csorb*
szakadt*|elszakad*|kiszakad*|lyuk*|foszl*|kibomlot*|felfesl*
karcos*|karcol*|horpad*|megkarcol*
folt*|kifakul*|összement*|bolyhos*|pattog*
elrepedt|berepedt|kirepedt|hajszálreped*
szakadás*|beszakadt|felszakadt|leszakadt|hasadt|elhasadt|felhasad*|szétnyíl*|szétjött|fesl*|bomlik|kifoszl*
kilyukadt|kirágt*|megrágt*|molyrág*
karc|karcok|összekarcol*|végigkarcol*|csiszolt*
behorpadt|benyomód*|gyűrött*|meggyűrt*|összegyűr*|hajlott|elhajlott|meghajlott|görbült*|elgörbült*|elferdült|elvetemed*|deformál*|eldeformál*
kicsorbult|lepattant|lepattogzott|kipattogz*
tintafolt*|zsírfolt*|kávéfolt*

[concept leaking]
szivárog*|csöpög*|csepeg*|folyik|ereszt*|folyt|kifolyt*|ázik
beáz*|elázt*
víz a padl*
folyás|folydogál*|kifolyik|befolyik|befolyt|elfolyik|elfolyt|átfolyik|lefolyik
csorog*|csurog*|csurgott|fröcsköl*|spricc*|buggyan*|bugyog*|ömlik|ömlött|zuhog
tömítés*|tömítetlen*|tömítetlenség*|nem zár|vízhatlan|vízálló
átázik|átázott|áztat*|kiömlött|kiömlik|kiborult|kidurrant

[concept noisy-vibration]
zaj|zajos|zajt|hangos|zörög|zörgés*|nyikorog*|csikorog*|csikorg*|sípol*|zúg|zúgás*|búg|kattog*|recseg*|zakatol
rezeg*|remeg|rázkód*|rezgés*
csipog*
zaja|zajong*|hangoskod*|lármáz*|lármás|lárma|ricsaj*|csörömpöl*|dübörög*|dübörgés*|dörömböl*|kopog|kopogás*|kopácsol*|fúrás|fúrnak|fúrógép*|kalapálás*|kalapálnak|flexel*|bömböl*|üvöltet*|dudaszó|zakatolás*|zörögve|zörömböl*|csattog*|kerreg*|berreg*|brummog*|morog|nyüszít*|nyivákol*|visít|visító|visítás*|sivít*|fütyül|ropog|zúgó|búgás*|alapzaj*|pittyeg*|vibrál*|rángat|rángatózik|dobál

[concept wont-start-stopped]
leállt|megállt|leáll|kikapcsol|elhallgatott|lekapcsol*|megdöglött
nem műk*
nem|se|sem .. működik|működött|megy|indul|indult|kapcsol|tölt|fűt|nyílik|hűt|fog|ment|funkcionál
nem fűt|hűt|melegít|hűl|szárít|centrifugáz|mos|főz|süt|porszívóz|világít|ég|szól|csörög|szívja|szív|pumpál|forog|pörög|mozdul|mozog|reagál|jelez|mutat
nem működik|működött|működnek|működőképes|üzemel|üzemképes|funkcionál|mükszik|müxik|megy a|már|semmi|rendesen|semmire|egyik
működésképtelen*|üzemképtelen*|használhatatlan*
be se|sem indul|kapcsol
süket|vak|döglött a telefon*|vonal*|készülék*|kijelző*|gép*
életjel*|élettelen

[concept wrong-size-colour]
szín*
méret|méretet|mérete
szorít
nem fér|illik
rossz méret*
túl kicsi|nagy|szűk|rövid|hosszú
nem jó rám
szűk|bő|rövid|hosszú rám|lett|volt|a|rá|az
túl bő|kicsi|nagy|szűk|rövid|hosszú|széles|keskeny|magas|alacsony
nem jó|megy|fér|jön rám|rá|ráment|fel|a|bele|méret*
rossz|más|téves|másik|hibás méret*|szín*|árnyalat*|fazon*|szabás*|típus*|minta*
helyett kék|piros|zöld|fekete|fehér|barna|szürke|sárga|lila|rózsaszín|bézs|bordó|xl*|l|m|s|36*|38*|40*|42*|44*|46*
kék|piros|zöld|fekete|fehér|barna|szürke|sárga|lila|rózsaszín|bézs|bordó helyett
színe|színű|színek|színben|színűt|színét|színárnyalat*|árnyalat*|méretezés*|mérettáblázat*|méretű|méretben|mérete|méretet|méretem|számmal kisebb|nagyobb
két|egy|három számmal|mérettel kisebb|nagyobb
szorítja|nyomja|feltöri|szorít|feszül a|az|láb*

[concept wrong-item]
helyett
összecserél*|elcserél*|felcserél*|kever*
nem ezt|azt
mást kaptam|küldt*
rossz|téves|más|másik terméket|termék|modell|árut|dolgot|alkatrész*|könyv*|pizza*
más|mást|másikat|téves|tévesen|rossz|hibás|idegen .. kaptam|kaptunk|küldtek|küldtetek|küldték|küldött|érkezett|hozott|hoztak|hozták|jött|szállított*|csomagolt*|adtak|tett*|raktak
más rendelés*|rendelését|rendelése|csomag*|csomagját|holmi*|ruhá*
valaki|másvalaki|más csomag*|rendelés*|holmij*|cucc*
összekeverték|összekeverte|összekavar*|elkeverték|bekever*|elnéztek|eltévesztett*|téveszt*
rossz|téves|más|hibás|másik áru*|csomag*|rendelés*|étel*|kaja*|könyv*|alkatrész*|gyógyszer*|film*|kulcs*|cucc*|típus*|változat*|kiadás*|cipő*|ruha*|kabát*
két bal|egyforma|jobb cipő*|papucs*|láb*|kesztyű*

[concept missing-part]
hiányz*|hiányos|hiányoz*
kimaradt
csavar*|alkatrész*
nincs benne
darab hiány*
csak a fele
nem volt benne
hiányosan|hiány|hiánya
üres doboz*|volt|dobozt|boríték*|csomag*

[concept dirty]
koszos|kosz|mocsk*|piszk*|retkes|por|poros|szenny*|ragad*
takarítatlan*|mosatlan*
undorít*
nem takarít*
ürülék*|szarfolt*|húgy|húgyos*|vizelet*|hányás*|hányadék*|okádék*|trutyi*|trutymó*|dzsuva*|disznóól*|putri*|szeméttelep|kupleráj
elhanyagolt*|lelakott|igénytelen*|higiénia*|tisztátalan*|sáros|saras|beszennyez*|összekoszol*|összekent*|összemocskol*|bepiszkol*

[concept smell]
szag|szaga
szagú|bűz
bűzlik|büdös*|szaglik|bűzlött
orrfacsaró*|dögszag*|dögletes|dohszag*|dohos|csatornaszag*|csatornabűz*|szennyvízszag*|penészszag*|izzadtságszag*|izzadság*|pisiszag*|húgyszag*|lábszag*|műanyagszag*|gumiszag*|vegyszerszag*|vegyszeres|dohányszag*|cigiszag*|cigarettaszag*|bagószag*|füstszag*|olajszag*|halszag*|rothadásszag*|pállott|áporodott|záptojás*
terjeng|árad|dől belőle|a|szag*|bűz*
szagol*

[concept spoiled-mouldy-food]
penész*|romlott*|megromlot*|rohad*|rothad*
lejárt|savanyú*|avas|ehetetlen
szavatosság*|lejárat*
penészes|penészfolt*|megpenészed*|bepenészed*|szőrös a
kukacos|férges|molyos|zsizsikes

[concept raw-cold-food]
nyers*|félnyers|véres
hideg|hidegen|kihűlt|langyos
odaégett|száraz|elsóz*|sós|ízetlen
ehetetlen*|moslék
szénné ég
belül|közepe|közepén|középen nyers*|véres*|jeges|hideg|fagyos|tésztás

[concept poor-quality]
minőség*|gyenge|gyatra|silány*|vacak*|pocsék*|szemét|gagyi|ócska*|bóvli*|selejt*
kontár*|összetákolt|tákol*|elszab*|elcsesz*
borzasztó*|borzalmas*|szörnyű*|rettenet*|csapnivaló*|katasztróf*|használhatatlan*
kidobott pénz
vacak|vackot|vackok|hulladék|hulladékot|selejt|selejtes|kacat*|kacatot|lom|limlom*|bizgentyű|kalap szar
elszúrt*|elbarmolt*|elrontott*|elbaltáz*|elfuserál*
nem ér|éri|értek semmit|egy|meg

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
képen|fotón|leírásban|hirdetésben|katalógusban|honlapon|prospektusban|bemutatón .. más*|volt|szerepel*|szép*|nem|áll*|ígér*|látszott|látható
újként|újnak|eredetinek|bőrnek|tömörfának|gombamentesnek|karcmentesnek|hibátlannak|kifogástalannak hirdet*|árul*|árult|eladt*|adt*|nevez*|mond*
valóság*|valójában .. nem|más|kép*

[concept not-finished-badly-done]
félbe*|félkész*|befejezetlen*
ferde*|görbe*|rosszul|egyenetlen*|elmér*
újra kell|csin*
nincs kész
rossz munka
abbahagyt*|félmunka
nem fejezte|fejezték|fejeztek|végezte|végezték|készült|készültek|csinálták|szerelték|kötötték be|el|meg|fel|rendesen|végig
elrontott|elrontották|elszúrták|elbaltázták|félremér*|félrefúr*|félreszab*
hetek|hónapok óta áll|szünetel|nem|félbe*
kóklermunk*|pancsermunk*|gányolás|gányoltak|összegányol*

[concept charged-twice]
kétszer|kétszeres*|duplán|dupla|duplaz*|megduplá*
kettővel
kettő tétel*
két tétel
dupla|kétszeres|duplikált|ismételt|második levonás*|terhelés*|számlázás*|számla|tétel*|fizetés*|összeg*|díj*
háromszor|négyszer|3x|2x|kétszer|kettőször .. levon*|vont*|számláz*|terhel*|fizet*|levonva
kétszer|duplán|2x fizet*|levon*|vontak|vontatok|terhelt*|számláz*|szerepel*
két levonás*|terhelés*|tranzakció*|tétel*|matric*|jegy*|számla*
duplikál*|duplikáció*
az egyiket|másodikat|egyik|második összeg*|tétel*|levonás* .. vissza*|utal*|jóvá*|töröl*

[concept overcharged]
túlszáml*|többet|túlfizet*|pluszban|irreális*|magasabb
levont*|vontak|felszámol*|felszámít*|számláz*|terhelt*
kellene
hozzáad*|ráter*|pluszdíj|plusz
duplája|háromszor*
túl sok|magas
kellett volna
túláraz*|túlterhel*
helyett .. ezer|ezret|forintot|forint|ft|ezerre|számláz*|vont*|levont*|fizet*|kért*
kétszer|háromszor|négyszer|ötször|tízszer annyi*|ennyi*|többet|akkora
kétszerese|négyszerese|ötszöröse|tízszerese|duplájára|triplája
rátettek|ráütött*|ráírt*|rászámol*|ráverték|hozzácsap*|hozzáírt*|hozzátett*|rápakol*
lehúztak|megvágtak|megkopaszt*|kirabol*|lenyúltak

[concept unknown-charge]
ismeretlen*|indokolatlan*|jogtalan*|titokzatos*
miféle|micsoda
nem rendeltem|ismerem
mi ez
sose|soha nem rendel*|kértem|vettem|használtam|járok|jártam
mire|miért|mi alapján|címen|jogon .. vont*|levont*|vonják|számláz*|terhel*|levon*|húzt*|fizet*|szedt*
milyen|miféle díj*|címen|jogcím*|levonás*|tétel*|szolgáltat*
nem|sose|soha|sosem rendeltem|kértem|igényeltem|használtam|vettem|fizettem|hallottam|jártam|parkoltam|regisztráltam|hívtam|töltöttem|kötöttem .. ilyet|ilyen*|ilyesmi*|ott|arra|igénybe|mégis

[concept refund-missing]
visszakap*|jóváír*
nem utalt*
visszatérítés*|visszautal*|visszatérít*|pénzem|pénzt .. nem|nincs|még|sehol|kaptam|érkez*|jött
nem kapt* vissza
vissza a pénz*
meg a pénz*
visszatérítés*|visszautalás*|visszafizetés*|jóváírás*|kártérítés* .. nem|nincs|sehol|késik|várom|várunk|azóta|elmaradt|várat|sem|se
nem utalt*|utalták|utalják|utalják|térített*|térítették|fizették|fizettek|adták|írták|adja|fizeti|utaltátok|adtátok|fizettétek .. vissza|jóvá|meg|ki|pénz*
nem kaptam|kaptuk|kapta|kapom|kapjuk .. vissza|pénz*|pénzem*|jóvá*|visszatér*|kauci*|foglaló*|előleg*
pénz|pénzem|pénzünk|pénzt|összeg|jóváírás .. sehol|nincs|azóta|várom|nem|se|sem
még mindig|azóta|máig .. nem|sem|se|nincs .. pénz*|vissza|jóvá*|visszatér*|visszautal*|utalt*
lenyúlták|elsumákol*|elsinkófál*|elsikkaszt*
hol van|marad|a|késik pénzem|pénz|pénzünk|visszatér*|kauci*|foglaló*
mikor kapom|kapjuk|utalják|lesz|fizetik vissza|meg|pénz*

[concept wrong-name-on-document]
elír*|elgépel*|névelír*
nevemre|nevem|nevére|nevét|nevemen
rossz név|adat*
más ember*|számlá*
téves név*
rosszul írt*
nem az én nev*
rossz|téves|hibás|más|elírt|régi|leánykori név*|nevem*|nevet|nevén|dátum*|születés*|adat*|cím*|számlaszám*|adószám*|irányító*
nem így|úgy|az hívnak|nevem|neve|írják|ő
nevem|neve|nevet|nevünk|nevemet|nevét|nevünket|lányom|fiam neve|elír*|rosszul|hibás*|hiányz*|más*|téves*|nélkül
cégnév*|névre szóló|névváltoz*|asszonynev*|leánykori*|névcser*

[concept debt-collection]
behajt*|végrehajt*|követeléskez*
felszólít*|emlékeztető*|késedelmi*|kamat*
feketelist*|khr|adóslista
tartozás*|hátralék*|tartozom
bar lista

[concept price-increase]
emelés*|áremel*|emelt*|megemel*|felemel*|emelkedett
drágább|drágult*|drágít*|díjemel*
figyelmeztetés|értesítés nélkül
emelt*|emelték|emeltek|emelnek|emelik|emelkedett|emelkedik|megemelték|megemelte|megemeltek|felemelték|felemelte|felment|felvitték|felverték|felnyom*|felnyomták|felsróf*|felsrófol* .. ár*|díj*|lakbér*|bérlet*|százalék*|tarifa*|összeg*
százalékkal|százalékos emel*|több|drágább|magasabb|megemel*
infláció*

[concept hidden-cost]
rejtett|felár*|extra|kiegészítő|pluszdíj*
ingyen*|tartalmaz*
nem említ*|szól*
plusz költség*
benne van
szó sem volt
szó nem volt
nem volt szó
rejtett|eltitkolt|elhallgatott|váratlan|pluszban|extra|utólagos|utólag .. költség*|díj*|tétel*|felszámol*|számláz*|kér*
ingyenesnek|ingyen|ingyenes|benne|mindent .. mégis|mondt*|ígért*|hirdet*|most|fizet*|kér*|számláz*
külön kell|kellett|kér*|számol*|számláz*|fizet*

[concept promised-otherwise]
ígér*|megígér*
biztosítottak|garantált*|szavát|szavatart*|visszaigazol*|megerősít*
megállapod*|megbeszél*|megegyez*
írásban|írásos*
azt mondták|mondta
úgy volt
beígér*|esküdözött|esküdöztek|esküdött|fogadkozott|fogadkozás*|hiteget*|kecsegtet*|biztosra|becsületszav*|szavukat
azt|nekünk|nekem mondták|mondta|mondtátok|ígérték|ígérte|állították|állította|esküd* .. hogy|lesz|nem|ingyen*|jár
másképp|máshogy|mást|mást mond*|ígér*|beszél*|volt
szóban|telefonban|telefonon|írásban|levélben|emailben|boltban|üzletben|aláíráskor .. ígér*|mondt*|megállapod*|vállal*|biztosít*|mást|megerősít*|szerepel*

[concept advertised-otherwise]
hirdet*|reklám*|szórólap*|prospekt*|kiírás*|állít*|honlapon
félrevezet*|megtéveszt*
írja|írta|írták|írva
meghirdet*|katalógusban|plakáton|kirakatban|táblán|kiírva|kiírták|polcon|címkén|dobozon
rá van|volt írva|nyomtatva
azt írja|írták|írta|írjátok|hirdeti|hirdették|állítja .. hogy|valóság*|közben|mégis
félrevilágosít*|félretájékoztat*

[concept cannot-cancel]
hűségid*|kötbér*|hűségnyil*
lemondtam|felmondtam|felmondás*|lemondás*
már lemond*
nem lehet|tudom|tudja|enged*|hagy* .. lemond*|felmond*|leiratkoz*|kilép*|töröl*
nem lehet|tudom|tudjuk|tudok|engedik|engedi|hagyják|fogadják|fogadják|veszik .. lemondani|felmondani|törölni|leiratkozni|kilépni|megszüntetni|lemond*|felmond*|tudomásul|szünetel*|módosít*

[concept auto-renewed]
megújít*|megújul*|meghosszabbít*|automatikusan|automatikus|hosszabbít*
próbaidő*
beleegyezés*
ingyenes próba
engedély|kérdezés|tudtom nélkül
magától|magából|önkényesen|szó|kérésem megújult|meghosszabb*|hosszabb*|megújít*|nélkül
próba|próbaidő|próbaidőszak|ingyenes|próbahónap .. levon*|vont*|fizetős*|átvált*|átfordult|lejárt*|után
újabb|további|még|megint egy|két év*|évre|évet|hónap*|hónapra

[concept changed-terms]
megváltoz*|módosít*|változtat*|egyoldalú*|átír*|változott
hirtelen
új feltétel*
egyszer csak
módosult|szerződésmódosít*|átszabták|szigorít*|átnevez*|átkeresztel*|átminősít*
új szabály*|feltétel*|díj*|szerződés*|ászf|rendszer .. miatt|szerint|hivatkoz*|nélkül
eddig|régen|korábban|tavaly|azelőtt .. most|ezentúl|mostantól|augusztustól|januártól|szeptembertől

[concept unclear-deadline]
határidő*|határnap*|meddig|munkanap*|becsült
lejárt*|lejár
pontosan mikor
nem egyértelmű|világos|derül|írja|írják|írták|tudni|közölték .. meddig|mikor*|határ*|ki|dátum*
visszaküldési|beadási|fizetési|fizetési|jelentkezési|felmondási|benyújtási|ügyintézési|szállítási határidő*|idő*
érvényes még|e|meddig|érvényesség*

[concept rude-staff]
goromb*|udvariatlan*|bunkó*|pökhendi*|arrogáns*|lekezel*|pofátlan*|durv*
faragatlan*|flegma*|undok*|cinikus*|lenéz*|szemtelen*|nyers
hangnem*|stílus*|bánt*|bánásmód|viselked*|modor*
rám szólt|förmedt|ripakod*|mordult|rivallt|vakkantott|nézett|támadt
kihallatszott|trágár*|obszcén*|szidott|szidta|szitkozód*|szitok|szidalm*|mocskolód*|becsmérl*|gyaláz*|ócsárol*|szapul*
hisztis|buta|hülye|vén|öreg .. nevezett|mondott|titulált|hívott
tessék|menjen már|haza|fejlődni|máshova|innen

[concept shouted]
kiabál*|ordít*|ordibál*|üvölt*
rivall*|leordít*|káromkod*
megfenyeg*|meglök*|fenyeget*|leüvölt*|sértegetett
megragadt*|lökdös*|taszigál*|rángat*|megrángat*|kirángat*|ráncigál*|megütött|leköp*

[concept laughed-mocked]
nevet*|röhög*|kinevet*|kiröhög*|kigúny*
gúny*|vihog*|vigyor*|kacag*
megaláz*|szégyen*|megszégyen*|leszól*|megsért*|sértő|sérteg*|lenéz*
rajtam|rajtunk|rajta|arcomba|képembe|szemembe|szemébe nevet*|röhög*|vihog*|szórakoz*

[concept hung-up]
letett*|leteszi*|rácsap*|lecsap*|bont*|kinyomt*|megszak*|kinyom
rám csapta
becsapta az ajtó*
lerakta|lerakták|rámvágta|rámcsapta|kinyomott

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
nem veszi|veszik|vette|vették|vesznek|veszitek|vettek|vett|vettétek fel|föl
csörög|kicsörög|cseng|kicseng|kicsöng|csöng|csörgött|kicsengett .. senki|nem|hiába|csak|végtelen*
süket a|telefon*|vonal*
nem él a|szám|telefon
nem kapcsolható|elérhető

[concept nobody-replies-written]
válasz|választ|válaszol*|reagáltak|hallgat*|néma*|csend
nem reagál*
válaszra sem
nem írtak vissza
válasz|választ|válaszuk|reakció|visszajelzés|felelet|értesítés nem|nincs|sem|se|sehol|nuku|semmi|azóta|nélkül
se|sem|semmi|semmilyen|nulla|zéró válasz*|reakció*|visszajelz*|bocsánat|szó|hír|értesít*
levelemre|leveleimre|emailemre|emailjeimre|mailemre|mailjeimre|üzenetemre|üzeneteimre|panaszomra|kérdésemre|kérésemre|megkeresésemre|reklamációmra .. nem|sem|se|senki|választ|azóta|máig|semmi
nem kaptam|kaptunk|kapok|jött|érkezett|érkezik|kapunk|adtak|méltattak .. válasz*|választ|visszajelz*|reakció*|levelet
ráírt*|ráírok|ráírtam|írtam .. nem|senki|semmi|válasz*

[concept passed-around]
elölről
elmondani újra
kapcsolgat*|átkapcsol*|egyik .. másik*|másikhoz|pingpong*|küldözget*|passzol*|mutogat*|áttesz*|tologat*|irányítgat*|átirányít*
kapcsolgat*|átkapcsol*|egyik .. ide oda
egyik|bolt|gyártó|futár|bank|szolgáltató|önök .. másik*|másikra|másikhoz|másiknak|gyártó*|futár*|egymásra
elölről|előröl|újra|megint kell|kellett|kezd*|elmond* .. elmond*|elmesél*|mondan*|magyaráz*|mindent|egész*
körbe körbe|körbejár*|körbetelefonál*|körözget*|kálváriá*|odüssze*|kálvária|bürokrá*|labirintus
négy|három|öt|hat|hét|két kolléga|ügyintéző|osztály|ember|operátor|helyre|helyen

[concept unhelpful-ignored]
érdekel|érdekli|leráz*|ignorál*|segítőkész*|közömbös*|megtagad*|elutasít*
inkompet*|hozzáért*|lusta
nem érdek*|segít*|foglalkoz*|tehet*
semmibe vesz*|ve*
figyelmen kívül
hozzá nem értő
nem segít|segített|segítettek|segítenek|segítőkész|foglalkozik|foglalkoznak|foglalkozott|foglalkoztak|érdekel|érdekelt|érdekli|törődik|törődnek|figyel|figyelnek|figyelt|intézkedett|intézkedtek|intézkednek|tesznek|tett|tettek|csinálnak|csinált|történt|történik|oldották|oldják|hallgatott senki|senkit|semmi|semmit|meg|rám|ránk|vele|velem
elhajtott|elhajtottak|elküldtek|hárít|hárítanak|hárítás*|elhárít*|lepattint*|lekoptat*|elkoptat*
vállát|vállukat|vállvon*|vállrándít*|rántotta|vonogat*|rándított|vont
széttárt*|széttárta|tehetetlen*|tehetetlenség*|tehetetlenked*|nem tud* mit|semmit
leszar*|leszarják|leszarja|leszarjátok|letojják|letojja|tojnak|szarnak .. rá|ránk|rám|fej*|mindenki*
visszautasított*

[concept lied]
hazud*|hazug*|kamu|kamuz*
valótlan*|füllent*|átver*
nem igaz
azt hazud*|állítja|állítják|hazudta|hazudják

[concept treated-like]
bánt*|bánik|bánnak|bánásmód*|kezeltek|kezelnek|semmibe|levegőnek
tisztelet*|emberszám*|emberség*
mint egy|valami
úgy bán*
mint egy|valami|a|az kuty*|kutyá*|kutyát|csavargó*|bűnöző*|tolvaj*|csaló*|gyerek*|óvodás*|hülye*|idiót*|rakomány*|rongy*|barom*|állat*|koldus*|senki*|szemét*|zsák*|számot
kutyába|emberszámba|ember|embernek|semmibe|semminek se|sem|nem|vesz*|vettek|vesznek|néz*|nézett
embertelen*|méltatlan*|méltóság*|megbecsül*|respekt|alázat
másodrangú*|másodrendű*|alsóbbrendű*|páriaként|pária|leprás*
ember vagyok|vagyunk|volnék

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
nem tudok|tudtam|tudunk|tud|lehet|enged|engedi|engednek|sikerül|bírok .. belépni|bejelentkezni|bejutni|hozzáférni|regisztrálni|loginolni|be|belogolni
nem enged|engedi be|a|tovább|belép*
hozzáférésem*|hozzáférés|hozzáférést|hozzáférni .. nem|nincs|elvett*|megszűnt|letilt*
azonosít* .. nem|sikertelen*|hib*
nem ismer|ismeri|ismernek fel|a|jelsz*|arc*|ujj*|email*

[concept crashes-freezes]
lefagy*|fagy|befagy|kifagy*|összeoml*|kidob|bezár*|újraindul*|beragad*|akad|akadozik|pörög|homokóra
lassú*|lassan|betölt*|tölt|töltődik|laggol
fekete képern*
kilép|kidob|bezárja|kifagy|összeomlik .. minden*|folyton|állandóan|percenként|fizetés*|közben|belőle

[concept connection-down]
szakadoz*|megszakad*|elszáll*|kiesik|kimarad*|leszakad*|akadozik|süket|megszűnt
nincs net|internet*|térerő|szolgált*
nem elérhető
nem megy a net
nincs|se|sincs|elment|megszűnt|leállt|kiesett|elszállt|megszakadt|leszakadt .. net|netem|netünk|internet|internetünk|internetem|wifi|wifink|térerő|térerőm|jel|vonal|kapcsolat|adás|tévé|szolgáltatás
net|internet|wifi|térerő|kapcsolat|vonal|szolgáltatás|adás nélkül|nincs|nem|se|akadozik|szakadozik|leállt|elment|megszakad*|kimarad*|szünetel|döglődik|haldoklik|kiesik|vacakol|gyenge|lassú

[concept update-broke]
frissítette*
a frissítés*
új verzió
frissítés* óta|után
frissítés óta|után|miatt|következtében|előtt
frissítése|frissítésük|frissítésetek|frissítéstek|frissítésnek|új|legújabb|legutóbbi|tegnapi|hétfői óta|verzió*|frissítés*
átállás|rendszerváltás|karbantartás|felújítás|arculatváltás|bővítés óta|után|miatt

[concept payment-fails-on-page]
kosár|kosara*|kiürül*
fizetés*|kártya*|kártyát|tranzakció*|rendelés .. nem|hib*|sikertelen*|elutasít*|visszadob*
nem tudok fizetni
nem lehet fizetni
nem fogadja el
nem tudok|tudtam|lehet|enged|engedi|sikerül|tudunk .. fizetni|kifizetni|befizetni|megrendelni|rendelni|megvenni|vásárolni|lezárni|leadni|foglalni
kosár|kosaram|kosárba|kosaramat|kosárból .. kiürül*|üres|nem|eltűn*|töröl*|hib*|tesz*

[concept data-deleted]
kitöröl*|letöröl*
törlőd*|elszállt*
törölt*|eltűnt*|elveszt*|elvesz*|letörlőd* .. kép*|adat*|fájl*|pont*|minden|fiók*
minden|mindenem|összes eltűnt|elveszett|törlődött|odalett|elszállt|kép*|adat*|fotó*
adatvesztés*|visszaállíthatatlan*|visszahozhatatlan*|helyreállíthatatlan*

[concept data-leaked-shared]
illetéktelen*|idegen*|hozzájárul*|kitett*|láthat*
harmadik fél*
engedély nélkül
kiszivár*|kiadt*|kiadták|kiadták|nyilvános*|közzétet*|megoszt*|kiszolgáltat*|továbbít*|átadt*|átadták|elküldt* .. más*|idegen*|mindenki*
kiszivárgott|kiszivárogtat*|kiszivárgás*|kiszivárgtak|kikerült|kikerültek|kiadták|kiadta|kiadtak|kiadtátok|továbbadt*|továbbadták|továbbadta|továbbították|továbbította|megosztották|megosztotta|átadták|átadta|eladták|elküldték|elküldte|elküldtétek|kiküldték|kiküldte|nyilvánosságra|közzétették|közzétett|kitették|kiragaszt*|kifüggeszt*|kiplakátol*|kibeszélt*|kibeszélték|elmondták|elmondta|elárult*|elárulta|kifecseg*|kifecsegte|kikotyog* .. adat*|lelet*|szám*|cím*|nev*|kép*|levél*|level*|betegség*|diagn*|fizetés*|mindenki*|más*|idegen*|harmadik
adataim|adataimat|adatom|adataink|adatainkat|számom|számomat|címem|címemet|leletem|leletemet|nevem|nevemet|képem|diagnózisom|betegségem|tb|fizetésem|személyim .. kiad*|kiszivár*|kikerül*|továbbad*|átad*|elad*|elküld*|megkapt*|látja|látták|látható|nyilvános*|kint|idegen*|más*|kitett*|megoszt*|elmond*|szivárgott
engedélyem|hozzájárulásom|beleegyezésem|tudtom|megkérdezésem|engedélyünk nélkül .. ad*|küld*|oszt*|tett*|közöl*|használ*|fotó*|kép*
nyilvánosan|bárki|mindenki|egész|idegenek .. látható|láthatja|láthatta|hozzáfér*|elolvas*|olvashat*

[concept others-saw-my-account]
idegen*
más ember*|adat*
másik ügyfél*|beteg*
valaki más
mások adat*
nem én
valaki|idegen|más|másik|ismeretlen .. fiók*|belép*|látja|látta|hozzáfér*|nézi|olvas*
nem én voltam
más|mások|másvalaki|másik|idegen|ismeretlen|valaki .. adatai*|adatait|rendelés*|rendelései*|profil*|fiók*|számlá*|lelet*|nev*|kép*|levelei*|egyenleg* .. látom|látok|látszik|látszanak|jelenik|jelennek|kapt*|nálam|mutat*|fiókomban|belépés*
valaki|idegen|ismeretlen|más|mások belépett|belép*|bejelentkezett|használja|használta|hozzáfért|hozzáfér|rendelt|vásárolt|írogat|nézi|olvassa|átvette .. fiók*|profil*|nevem*|kártyá*|netflix*|email*|adat*|számlá*
fiókomba|fiókomban|fiókomat|profilomba|profilomban|profilomat|fiókomhoz|fiókomból .. valaki|más|idegen*|ismeretlen*|belép*|vietnam*|kína*|orosz*|mások*
nem én léptem|voltam|rendeltem|vettem|vásároltam|írtam|jelentkeztem|kezdeményeztem

[concept identity-theft-hacked]
feltör*|hekker*|hacker*|meghekkel*|ellopt*|lopták|lopott|lopás|személyazon*|személyiséglop*|nevemben|nevemre|visszaél*|adathal*
jogosulatlan*|illetéktelen*
hitelt vett
szerződést kötött
nem én voltam
feltörték|feltörte|feltört|feltörés*|meghekkelt*|meghackelt*|hackelt*|hekkelt*|hekkerek|hackerek|ellopták|ellopta|ellopott|lelopt*|lelopták|leszívt*|leszívták|leemelték|leürít*|leürítették|lenullázták .. fiók*|profil*|kártyá*|számlá*|pénz*|adat*|email*|jelszav*|facebook*
nevemben|a nevemben|nevemre|adataimmal|személyimmel|kártyámmal|fiókomból .. hitel*|szerződ*|rendel*|vásárol*|regisztrál*|ír*|kért*|vett*|nyit*|kötött*|előfizet*|hirdet*|csal*

[concept unwanted-marketing]
zaklat*|hívogat*|leiratkoz*|kéretlen*|spam*|marketing*|reklámhív*|reklámsms|bombáz*
ne hívjanak|küldj*
folyton hív*
leszed* a list*
telefonálgat*|eláraszt*|ontják|szemetelnek
naponta|hetente|folyton|állandóan|percenként|vasárnap|éjjel|este .. hívnak|hívogat*|sms*|reklám*|üzenget*|zaklat*|email*|küldözget*|hirdet*
leiratkoztam|leiratkozás|leiratkozni|leiratkozom|feliratkoztam|iratkoztam|kértem|megtiltottam|letiltottam|tiltakoz* .. mégis|jön|jönnek|küld*|hív*|nem|továbbra|többször|fel|még
ne hívjanak|hívogassanak|hívjatok|hívj|hívjon|küldjenek|küldjetek|küldj|írjanak|zaklassanak|zaklassatok|zavarjanak|keressenek

[concept burnt-fire]
ég|égett|égési|megég*|leég*|kigyull*|lángok|láng|lángol*|lángra|tűz|tüzet|tüzes|tűzeset|gyulladt|felgyull*|kiégett|forráz*|perzsel*|égetett
füst*|olvad*|megolvad*|szikra*
égéses
másodfokú|harmadfokú|elsőfokú

[concept electric-shock-explosion]
áramütés*|rázott|ráz|megráz*
felrobban*|robban*|durran*|szétdurran*|szétrobban*
túlmeleged*|túlhev*|felforró*|forró*|gázszag*|felpúposod*|felfújód*|szénmonox*
szivárog a gáz
rövidzárlat*|zárlatos|zárlat|földzárlat|szikrázott|szikrázik|szikra|ívhúz*
gázrobbanás*|gázömlés|kilövellt|kirepült|kiröpült .. gőz*|szelep*|forró*|fedő*|dugó*

[concept injured]
megsérült*|sérült*|sérülés*|sebesült|seb|sebet|sebe|vérz*|vérezt*|vér|véres|eltört*|tört|törés*|varrás|öltés*|agyrázkód*|ficam*|gipsz*|zúzód*|elvágt*|megvágt*|heg
eles*|elcsúsz*|megcsúsz*|leesett|leestem|elájul*|beszorul*|összeesett
eltört|eltörte|eltörött|betört|kitört|letört .. kar*|láb*|csukló*|boka*|bokám*|bokáj*|csípő*|csípőj*|borda*|bordá*|ujj*|ujja*|fog*|foga*|orr*|orra*|csont*|kez*|váll*|kulcscsont*|combnyak*
összeestem|eszméletlen*|eszméletét|eszméletvesztés*

[concept allergic-reaction]
allerg*|anafil*|kiütés*|reakció*|bedagad*|dagadt*|feldagad*|viszket*
csalánki*|ekcéma*|hólyag*|bőr|bőröm|bőre|bőrömön
mogyoró*|földimog*|dió|diót|glutén*|lisztérz*|laktóz*|tejfehérj*
dióallerg*|cöliákia*|tejérzék*|tejallerg*|tojásallerg*|szójá*|szezámmag*|ételallergia*

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
fék|féket|fékje|fékek|fékem|fékünk|fékez*|fékezett|fékezni|fékhiba*|kézifék*|fékpedál*|fékbetét|fékcső|fékfolyadék* .. nem|elment|kihagy*|elromlott|elszakadt|megadta|hib*|felmond*|eltört|rossz|rosszul
nem fogott|fog|fékezett|fékez a|az|fék*
koccanás|frontális*|árokban|fának|oszlopnak|szalagkorlát*
kigyulladt a|motor*|autó*
autópályán|sztrádán|lejtőn|hegyről .. megállt|leállt|elment|fék*|kerék*

[concept danger-hazard]
veszély*|életveszély*|kockázat*|biztonságos*
balesetvesz*|mérgező*|vegyszer*|halálos*
éles*|éle|szög|szöget|tű|tűt|penge*|szilánk*
meghalhatott|meghalhattam|meghalhat|meghalhattunk|megsérülhet*|eltörhet*|leszakadhat*|leeshet*|kigyulladhat*|felrobbanhat*|agyonüthet*|agyonvághat*|agyonverhet*

[concept hospital-visit-because]
kórházba*|mentő|mentőt|mentők
sürgősségi*|ügyelet*|műtöt*
megműt*|műtét*|intenzív*|orvoshoz|112|104
mentőt|mentők|mentő|mentővel|mentőben|mentős .. hívt*|hívni|hívtunk|vitt*|vittek|vitte|elvitt*|jött*|kellett|kihívt*
tíz|nyolc|három|két|hat|öt hét|nap|hónap betegszabads*|betegállom*|gipsz*|táppénz*|kórház*

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
rossz|pocsék|gyatra|szar|szánalmas|siralmas|minősíthetetlen|katasztrofális|csapnivaló|borzalmas|botrányos|nulla|kritikán|gyalázatos szolgáltat*|kiszolgál*|ügyfélszolg*|ügyintéz*|élmény*|hely*|cég*|bánásmód*|hozzáállás*|aluli
elkerülni|elkerülendő
ne vegyetek|vegyenek|vegyen|vedd|rendeljetek|rendeljenek|rendelj|menjetek|menjenek|dőljetek|higgyetek|higgyenek|foglaljatok|foglaljanak|fizessetek|itt|innen|nekik
soha|sose többet|többé|még|nem|ide|ilyet|ilyen|rosszabb*|életemben
csalódás|csalódtam|csalódott|csalódtunk|kiábrándító|lehangoló|nívótlan*|színvonal*|lezüll*|lecsúsz*|leromlott|hanyatlik
profizmus*|szervezetlen*|fejetlenség*|káosz|kaotikus*|kapkodás*|rendetlenség*|zűrzavar*

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

[concept come-and-do]
jöjjenek|jöjjön|jöjjetek
küldjenek|küldjetek
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
hogy|hogyan lehet*|képzel*|merik|történhet*|van
milyen dolog|cég
hogy|hogyan lehet*|képzel*|lehetséges
képzelik|képzelitek

[concept cancel-contract]
eláll*
felmond*|felmondom|felmondan*|mondom fel|szerződésbont*|felbont*|felbontom|megszüntet*|megszüntetés*
szerződés*|szerződést bont*|felbont*|megszüntet*
lemond*|lemondom|lemondani|mondom le
felmond*|lemond*|megszüntet*|felbont*

[concept end-subscription]
előfizetés*|tagság*|bérlet*|csomag* lemond*|töröl*|megszüntet*|felmond*|mond*
töröljék|szüntessék|mondják az|a előfiz*|tagság*
előfizetés* vége|megszün*|lejár*

[concept delete-account-data]
töröl*|törlés*
levesz*
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

[concept at-once-urgent]
azonnal|most|ma|holnap|holnapra|sürgős*|mielőbb|minél|rögtön|haladéktalanul|hamar|hamarabb
péntekig|hétfőig|holnapig|délig|estig
amint lehet

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

[concept dear-formal-address]
tisztelt|kedves|uram|hölgyem
drága

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
utolsó csepp*
nem bírom
elfogyott a türel*

[concept unbelievable]
hihetetlen*|elképeszt*|elképzelhet*|döbbenet*|megdöbbent*|őrület*|abszurd*|példátlan*|felfoghatatlan*|felháborító*|komolyan|tényleg|agyrém*|vicc
nem hiszem el|el
mi a|ez|az fene|komoly
meg vagytok|vannak őrülve

[concept shameful-disgrace]
szégyen*|szégyell*|botrány*|gyalázat*|pofátlan*|undorító*|felháborít*|megbocsáthatatl*|elfogadhatatl*|tűrhetetlen*|vérlázító*|megengedhetetl*|arcátlan*
van képük|pofájuk|bőr|pofátok

[concept joke-circus]
vicc|viccel*|viccnek|nevetséges*|cirkusz*|bohóc*|bohózat*|komédia*|röhej*|kabaré*|vurstli|agyrém*|nonszensz*|marhaság*|kupleráj*|hülyeség*
rossz vicc|tréfa

[concept sarcastic-congrats]
gratul*|bravó|remek|remekül|zseniális*|fantasztikus*|csodás*|pompás*|nagyszerű|tapsol*|taps|szuper|lenyűgöz*|príma
le a kalappal
köszönöm szépen a semmit
csak így tovább
köszönjük szépen|a semmi*

[concept how-long-still]
meddig|hányszor|mennyit|mennyi|hány|ideig

[concept desperate-crying]
kétségbe*|sírok|sírtam|sír|sírt|zokog*|könny*|könyörg*|remeg*|félek|retteg*|tehetetlen*|reménytelen*|kilátástal*|segítsenek|segítség*|pánik*|reszket*
nem tudom
nem tudom mit|mihez|hova
nem alszom|tudok aludni|alszunk
félelem*|félelm*

[concept swear-mild]
fenébe|fene|franc*|fenét|fenéért|nyavaly*|rohadt|ördög*|pokol*|bassza|mennykő|mennydörg*|szentséges|istenem|isten|nyüves|cseszd*|bakker|basszus|rohadtul
a fenébe|francba|pokolba|csudába
mi a fene|franc|csuda|túró
az isten*|istenit|ég|áldját

[concept swear-strong]
kurva*|geci*|szar|szarok|szart|szarral|fasz*|bassz*|baszd*|baszni|baszott|kibasz*|picsa*|anyád*|anyátok*|rohadj*|bazd*|bazmeg|baszod|elbasz*|lófasz*|fos|fost|szopj*|anyját|retkes|segg*
kapd|kapjátok|kapják be
menj|menjetek|menjenek a picsába|kurva|francba
dugják|dugjátok fel

[concept shit-crap-thing]
szar|szart|szarok|szaros|szarság*|szemét|szeméthalmaz*|fos|fost|fosadék|fostalicska|hulladék*|kaka|vacak|vackok|bóvli|gagyi|moslék*|trágya*|lószar|fosch|ganaj|ganéj
egy rakás
rakás|egy szar|fos|szemét|nagy

[concept contempt-robbers]
rabló*|tolvaj*|csaló*|banda*|gazember*|maffia*|szélhámos*|átverés*|rablás*|lehúzás*|haramia*|zsivány*|gengszter*|uzsorás*|svindler*|lopnak|vérszívó*|keselyű*|dögkeselyű*|patkány*|hiéna*

[concept contempt-clowns-incompetent]
bohóc*|amatőr*|dilettáns*|balfék*|balfasz*|balek*|kontár*|lúzer*|töketlen*|szerencsétlen*|szánalmas*|alkalmatlan*|inkompetens*|senkiházi*|senkik|ócska|garázscég*|majmok|majom|bagázs*|bakter*|kétbalkez*
hozzá nem értő

[concept insult-idiot]
idióta*|hülye*|barom*|barmok|barmot|ostoba*|agyhalott*|agyhalot|kretén*|debil*|balfasz*|szerencsétlen*|fogyatékos*|féleszű|agyatlan*|imbecil*|bunkó*
tökkelütöt*|gyökér*|retardált*|ökör|marha|szamár|tahó*|paraszt*|faszfej*|faszkalap*|pöcs*|seggfej*|balga*|analfabéta|hibbant|tirpák
agy

[concept insult-animal]
disznó*|patkány*|kígyó*|kutya|szuka*|tehén|birka*|majom|majmok|majmot|szamár|féreg*|férgek|hüllő*|csúszómászó*|állat|állatok|tetű*|tetvek|kecske|dög|dögök|gyík|marha|liba|hiéna*|ökör|állatias
büdös|rohadt|hülye|debil disznó*|liba|kurva*|patkány*|tehén

[concept insult-character]
hazug*|hazudozó*|gazember*|aljas*|aljadék*|szemét|szemétláda*|mocsok|mocskos*
gyáva*|lusta*|részeg*|senkiházi*|szarházi*|rohadék*|söpredék*|féreg|szenny*
perverz*|undorító*|hitvány*|alávaló*|műveletlen*|tahó*|bunkó*|suttyó*|prosztó*|szemtelen*|szégyentelen*|genny*|ribanc*|ribi|gazfickó*|szélhámos*|gerinctelen*|pökhendi*

[concept insult-sexual-ethnic]
kurva*|ribanc*|buzi*|cigány*|zsidó*|néger*|románok|oláh*|homokos*|picsa*|köcsög*|geci*|lotyó*|ringyó*|szajha*|szutyok*|tót|rác

[concept you-people-accusation]
maguk|önök|titek|tinektek|nektek|magát
normálisak|őrültek
kinek képzelik|képzelitek magukat|magatokat
mi van veletek|magukkal
hülyének néznek|néznek|nézitek
ti|maguknak|önöknek|magukat

[concept kill]
megölöm|megölni|öl|ölni|ölöm|megöllek|kinyír*|agyonver*|agyonlőv*|elteszlek|kicsinál*|megdögl*|megfojt*|meghaltok|meghalnál|lelő*|leszúr*|felakaszt*|megszúr*|elvág*|torkát|dögölj*
láb alól
agyon fogom
meg foglak|fogom ölni|öllek
megöl|megölik|megölte|megölnek

[concept beat-up-hit]
megver*|verlek|verem|szétver*|megüt*|pofán|pofon*|megpofoz*|kiver*|összever*|bever*|leüt*|megrúg*|rúglak|agyba|főbe|péppé|szétrúg*|eltör*|letör*|kitör*|beletör*|csont*|fogait|ököl*|öklöm*|taposo*|széttap*
eltöröm|kitöröm|beverem|betöröm|leszakítom|letöröm|összetöröm a|az|mind|minden|valamennyi
úgy megver*|pofán|váglak|verlek|vágom

[concept burn-down-bomb]
felgyújt*|gyújtom|gyújtani|felrobbant*|bomba*|benzin*|lángba*|porig*|porrá|felégetem|leéget*|felperzsel*|molotov*|dinamit*|robbant*|gyújtogat*|tüzet

[concept smash-property]
szétver*|összetör*|betör*|beverem|szétrombol*|szétzúz*|lerombol*|ablakait|ablakukat|kirakat*|kiszúr*|gumi*|összekarcol*|karcol*|megkarcol*|balta*|fejsz*|kalapács*|lánfűrész*|láncfűrész*|kettévág*|téglát|tégla|feszítővas*|felborít*|földig
kiszúrom|kiszúrni|kilyukaszt* a|az|mind|gumi*|kerek*

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
vigyázz*|figyelmeztet*

[concept you-will-regret-see]
megbán*|megfizet*|meglátja*|majd|bosszú*|megtanít*|kiderül|emlegetni|megkeserül*|következmény*|karma|fizetni|viszonoz*|visszakap*|visszaad*|elszámol*|számolunk|lecke|leckét|számon
tanítom
meg|még fogják|fogjátok|fogod bánni|keserülni|látni|emlegetni
majd|még meglát*|megtud*|megtanít*|meglátj*|látni|bánni|találk*|adok|számol*
megfizetnek|megfizettek|fizettek ezért|érte|még

[concept blood-corpse-grave-weapon]
vér|vért|véred|vére|vérét|hulla*|temet*|koporsó*|sír|sírba|sírodat|fegyver*|puska*|pisztoly*|kés|kést|késsel|baltá*|fejsz*|bárd*|golyó*|lövedék*|láncfűrész*|vasvilla*|kard*|gránát*|bomba*|kalapács*|kötél|kötelet|hóhér*|mészár*
a föld alá|sírba

[concept run-over-cut-tyres-specific]
elüt*|elgázol*|áthajt*|letap*|levág*|kivágom|kitépem|letép*|kiszúr*|kitekerem|kilök*|kidob*|ledob*|kihajít*|lehajít*|lelök*|vízbe|belefojt*|elás*|eltemet*|bedugom|ledug*|torkán|legyűr*|felnyárs*|megnyúz*|felkonc*|felaprít*|kibelez*
levágom|kitépem|letöröm|kivájom|kiszúrom|leharapom a|az|mind keze*|kezét|fül*|nyelv*|fej*|szem*|torkát|szívét|ujj*
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

[concept never-ever]
soha|sose|sohasem|sosem
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
facebook*|face|facen|fb|insta*|tiktok*|youtube*|reddit*|követő*|posztol*|kiposztol*|kiírom|megoszt*|kirak*|kiteszem|kitesszük|csoport*|videó*|vlog*|blog*|stream*|twitch*|discord*|komment*|közösségi

[concept fl-review]
értékel*|csillag*|google*|trustpilot*|tripadvisor*|árgép*|árukereső*|fórum*|vélemény*|gyakorikérd*|jelölő

[concept fl-warn-others]
mindenki*|mindenkinek|másokat|ismerős*|barát* .. elmond*|megtud*|figyelmeztet*|tudja|szól*|óva
nyilvános*|közzé*|publik*|hírét
elmondom .. mindenki*
megtudja .. mindenki|világ|egész

[concept fl-legal-lawyer]
ügyvéd*|jogász*|bíróság*|biroság*|pereln*|perelni|perel*|per|pert|fizetési meghagy*|kereset*|jogi|jogilag|jogtanács*|közjegyző*|beadvány*|felszólítás*
jogi úton|lép*|képvisel*

[concept fl-legal-authority]
fogyasztóvéd*|fogyasztovedel*|békéltető*|bekelteto*|rendőrség*|rendorseg*|rendőr*|feljelent*|nmhh|naih|mnb|felügyelet*|hatóság*|hatosag*|ombudsman*|gvh|nébih|nebih|ántsz|jegyző*|minisztérium*|kormányhivatal*|katasztrófavéd*|panaszt tes*|bejelent*

[concept fl-leaving]
váltok|váltunk|átmegyek|átmegyünk|átviszem|átvisszük|átlépek|elviszem|elvisszük|elmegyek|elmegyünk|viszem|másik|máshova|konkurenc*|konkurens*
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
hányszor

[concept fl-ticket-followup]
jegyszám*|ügyszám*|hibajegy*|ticket*|panaszszám*|bejelentés*|iktatószám*
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
rák|rákos|daganat*|kemo*|műtét*|műtött*|kórház*|beteg|betegen|betegség*|betegállomány*|táppénz*|stroke|agyvérz*|dialízis*|cukorbeteg*|inzulin*|asztm*|epilep*|fogyatékos*|rokkant*|kerekesszék*|tolószék*|mozgássérült*|mozgáskorlát*|vak|siket|demenci*|alzheimer*|szívbeteg*|lélegeztet*|oxigén*|mankó*
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
fajta*|magafajt*|magunkfajt*|ilyenek*
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
hülye*|idióta*|barom*|barmok*|marhák|ökör*|ökrök*|szamar*|tökkelütött*|féleszű*|agyatlan*|agyalágyult*|agyament*|gyengeelméj*|degenerált*|retardált*|imbecil*|kretén*|debil*|ostoba*|bunkó*|tuskó*|balfék*|balfasz*|balfácán*|kókler*|kontár*|dilettáns*|tehetségtelen*|törpeagyú*|tyúkeszű*|birka*|lökött*|mamlasz*|pancser*|seggfej*|fafej*|félnótás*|seggdugasz*|együgyű*|nyomorék*|bamba*

[concept in-insult-vile]
paraszt*|köcsög*|geci*|faszfej*|fasz|faszkalap*|faszok|kurva|kurvák|kurvája|ribanc*|picsa|picsák|szuka|szukák|disznó*|patkány*|férgek|fereg*|tetű|tetves*|tetvek|mocsok|mocsk*|rohadék*|rohadt*|szemét|szemetek|gazember*|szarházi*|gyökér*|nyomorult*|csirkefogó*|hazug*|hazudoz*|tolvaj*|vérszívó*|pióca*|parazita*|élősködő*|hiéna*|keselyű*|boszorkány*|tehen|kecske*|pimasz*|arcátlan*|szemtelen*|pofátlan*|beképzelt*|nagyképű*|gerinctelen*|szívtelen*|undorító*|förtelmes*|aljas*|senkiházi*|bitang*|söpredék*|csürhe*

[concept in-aimed]
te|ti|maguk|maga|önök|ez|az|egy|milyen|mekkora|ilyen|kurva|rohadt|büdös|szemét|lusta|vén|beképzelt|degenerált|ostoba hülye*|barom*|idióta*|tehén|disznó|patkány|paraszt*|féreg|szemét|bunkó*|kretén*|ribanc*|vagy|vagytok|nő|alak
hülyék|idióták|barmok|senkik|csalók|hazugok vagytok
az .. eszed|agyad|eszük|agyuk .. se|nem|annyi
te .. szerencsétlen|nyomorult|hülye
az a .. alak|nő|pasas|kolléga .. egy

[concept th-veiled]
tudom|tudjuk .. hol|hova|melyik|merre|mikor|kinek|milyen .. lak*|park*|dolg*|jár*|kocsi*|iskol*|óvod*|alsz*|gyerek*
majd .. meglát*|megtud*|megnéz*|meglas*|megban*|megbán*|megemleget*|emleget*|megker*
megbánj*|megemleget*|megkeserül*
vigyáz*|vigyaz*|nézz*|figyelj* .. mag*|hát*|éjj*|sötét*|kocsi*|ablak*|gumi*|gyerek*
oda|el|be|hétfőn|este|éjszaka|éjjel megy*|megyünk|jövök|ugr*|térünk|visszajöv* .. érte*|hozzá*|kalapács*|baseball*|bejzbol*|benzin*|gyufá*|fejsz*|láncfűr*|haver*|tesó*|balta*|bozót*|kés*
benzin*|gyufá*|öngyújtó|baseball*|bejzbol*|balta|baltát|baltával|fejsze*|láncfűrész*|molotov*|vascső*|kalapács*|légpuska*|puská*|flex*
kár .. lenne .. ha|érte
történhet|történik|történne .. valami|baleset
szeret|fog .. égni|ég
leég|felgyújt*|porig|hamu*|lángok*
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
megteszem|megtettem|megcsinálom
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
híd|hídon|hídról|hídja|korlát*
vasút*|sín|sínek*|töltés*|vonat*|peron*
emelet*|erkély*|tető|tetőn|ablak*|párkány*
duna|dunába|tisza|folyó*|tó|vízbe

[concept sh-rope]
kötél|kötelet|kötéllel|gerend*|hurok|hurkot|hurkol*|szíj|övet|padlás*|kampó*|akaszt*

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
búcsú*|elbúcsúz*
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

[concept tool-hardware]
fúró*|csavarhúzó*|csavarkulcs*|csavarbehajtó*|ütvefúró*
kalapács|kalapácsot|kalapácsnak|kalapácsok
fűrész*|körfűrész*|dekopír*|gyalugép*
létra|létrát|létrám|létrák|létráról|állvány|állványt|állványzat*
fűnyíró*|fűkasza*|szegélynyíró*|sövényvágó*|sövénynyíró*|lombfúvó*|lombszívó*
ásó|kapa|gereblye*|talicska*|metszőolló*|slag|slagot|locsolótömlő*|locsolócső*
flex|sarokcsiszoló*|csiszológép*|csiszolópapír*
csavar|csavarok|csavart|csavarokat|tipli|tiplik|alátét*|anyacsavar*|csavaranya
fogó|harapófogó*|satu|racsni*|dugókulcs*|villáskulcs*|imbusz*
szerszám*|barkács*|vasbolt*|vaskereskedés*|obi|praktiker|bauhaus|leroy
hegesztő*|forrasztó*|ragasztópisztoly*|kompresszor*
láncfűrész*|rotakapa*|kapálógép*
aggregátor*|áramfejlesztő*|vízmérték*|mérőszalag*|colstok*

[concept garden-plants-feed]
palánta*|csemete|csemetét|csemeték|facsemete*|gyümölcsfa*|dísznövény*|szobanövény*|cserepes*
vetőmag*|magvak|fűmag*|vetőgumó|vetőburgonya|dughagyma*|virághagyma*|tulipánhagyma*
virágföld*|termőföld*|komposzt*|tőzeg*|mulcs*
műtrágya*|trágyát|tápoldat*|permet*|gyomirtó*|rovarirtó*|növényvédő*
takarmány*|abrak*|széna|szénát|szénabála*|szalma|szalmát|szalmabála*|bála|bálát|bálák|siló|szilázs*
állateledel*|madáreleség*|eleség*|baromfitáp*|malactáp*|nyúltáp*|tyúktáp*
kertész*|faiskola*|gazdabolt*|üvegház*|fóliasátor*|melegágy*|veteményes*
muskátli*|orchidea*|tuja|tuják|tuját|rózsatő*|bokor|bokrot|bokrok|sövény|sövényt|pázsit*|gyep|gyepet|gyepszőnyeg*
paradicsompalánt*|paprikapalánt*|szőlőoltvány*|oltvány*|gyökeres
termés|termést|termésem|aratás*|betakarít*|vetés|vetést|kukoric*|búza|búzát|napraforgó*|repce|lucerna*
öntöző*|locsol*|csepegtető*
elszárad*|elfonnyad*

[concept baby-gear]
babakocsi*|sportkocsi*|mózeskosár*|mózes
kiságy*|utazóágy*|bölcső|bölcsőt
pelenka|pelenkát|pelenkák|pelus*|pampers|popsitörlő*|pelenkázó*
gyerekülés*|autósülés*|babaülés*|gyermekülés*|isofix*|hordozóülés*|ülésmagasító*
tápszer*|bébiétel*|babapiskóta*|anyatejpótló*
cumi|cumit|cumisüveg*|cumik|itatópohár*
bébiőr*|babaőr*|légzésfigyelő*|babamonitor*
etetőszék*|járóka*|bébikomp*|babahordozó*|kenguru|hordozókendő*
babaruha*|rugdalózó*|body|hálózsák*|mellszívó*|sterilizáló*
babakád*|pihenőszék*|babahinta*|babaholmi*

[concept cosmetics]
arckrém*|kézkrém*|testápoló*|szemránckrém*|hidratáló*|naptej*|napkrém*|krémet
parfüm*|kölni|kölnit|kölnivíz*|illatszer*|dezodor*|arcvíz*
smink*|alapozó|alapozót|rúzs|rúzst|szempillaspirál*|szemfesték*|púder*|szemceruza*
sampon*|hajbalzsam*|tusfürdő*|szappan*|hajpakolás*|hajlakk*
körömlakk*|műköröm*|géllakk*|hajfesték*|hajszínező*
kozmetik*|szépségápol*|szérum*|hámlaszt*|arcpakolás*|arcmaszk*
fogkrém*|szájvíz*|fogkefe*|borotvahab*|epiláló*|gyanta|gyantáz*
rossmann|avon|drogéria*

[concept kitchenware]
serpenyő*|palacsintasütő*|wok|teflon*
lábas|lábast|lábasok|fazék*|kukta|kuktát|kuktafazék*|bogrács*
tányér*|csésze*|bögre*|pohár*|kancsó*|étkészlet*|porcelán*
vízforraló*|teáskanna*|teafőző*|kotyogó*|termosz*|kulacs*
konyhakés*|késkészlet*|evőeszköz*|villák|kanál|kanalat|kanalak|merőkanál*
vágódeszka*|reszelő|szűrőkanál|tészt*szűrő|nyújtófa*
konyhai mérleg*
tepsi|tepsit|sütőforma*|kenyérsütő*|jénai*|tortaforma*
ételhordó*|ételtároló*|befőttesüveg*|dunsztosüveg*
botmixer*|habverő*|turmixgép*|húsdaráló*|késélező*
zepter*|tupperware*|főzőedény*|edény|edényt|edények|edénykészlet*
fedő|fedőt|fedője|kuktaszelep*|edényszárító*

[concept sports-outdoor]
síléc*|síbakancs*|sífelszerel*|snowboard*|korcsolya*|szánkó*
sátor|sátrat|sátra|sátram|sátorrúd*|hálózsák*|kemping*|gumimatrac*|hátizsák*
teniszütő*|tollasütő*|ütő|ütőt|labda|labdát|focilabda*|pingpong*
futópad*|súlyzó*|szobabicikli*|szobakerékpár*|kondigép*|edzőgép*|jógamatrac*
pecabot*|horgász*|pecás*|orsó|horog|horgot|damil*|csali|etetőanyag*
kajak*|kenu*|sup|supdeszka*|csónak|csónakot|mentőmellény*|búvár*|vadász*|íjász*
görkori*|görkorcsolya*|gördeszka*|mászófal*|hegymászó*|túrabot*|túracipő*|túrabakancs*
decathlon|hervis|intersport
medence|medencét|jakuzzi*|trambulin*|focicipő*|stoplis*|mez|mezt|mezek|edzőcipő*
lövész*|puskatok*|távcső*|fejlámpa*|hőpalack*

[concept music-instrument]
gitár*|basszusgitár*|ukulele*
zongora*|pianínó*|szintetizátor*
hegedű*|cselló*|brácsa*|nagybőgő*|vonó|vonót
húrok|húrt|húrkészlet*|húrja
dob|dobok|dobszerkó*|dobfelszerel*|cintányér*
harmonika*|tangóharmonika*|furulya*|fuvola|fuvolát|klarinét*|trombita*|szaxofon*|cimbalom*|citera*
erősítő|erősítőt|erősítőm|effektpedál*|hangszer*
kotta|kottát|kották|zeneiskol*|zenész*|hangoló*
lemezjátszó*|bakelit*|hanglemez*

[concept headphones-audio]
fülhallgató*|fejhallgató*|fülesem|fülest|füles|earbud*|airpods*
hangszóró*|hangfal*|hangsugárzó*|mélynyomó*|házimozi*|soundbar*|hangprojektor*
rádió|rádiót|rádióm|rádiója|autórádió*|zsebrádió*|internetrádió*
mikrofon*|bluetooth*|erősítő*
hifi*|sztereó*|hangminőség*
bal|jobb fül*|oldal*|füles nem|néma|elhallgat*|süket
zajszűr*|alapzaj*|sistereg*|diktafon*
walkie*|adóvevő*

[concept console-game]
konzol|konzolt|konzolom|konzolja|xbox*|playstation*|ps4|ps5|nintendo*|switch
kontroller*|joystick*|gamepad*
vr szemüveg*
videójáték*|steam|fortnite|minecraft*|roblox*|fifa
skin|skint|skinek|skineket|loot*|szezonbérlet
játékbeli|drágakő*|gyémántom|érmék|aranyam|kristály*
karakterem|karakteremet|mentésem|mentéseim|szintem|pályát|ranglista*|rangom|rangsor*
kibannol*|bannolt*
játékkulcs*|játéklemez*
gamer*|játékos|játékosok|multiplayer|meccskeresés*|moderátor*
társasjáték*|kártyajáték*|dobókocka*|bábu|bábuk

[concept printer-ink]
nyomtató|nyomtatót|nyomtatóm|nyomtatója|nyomtatóba|printer*|multifunkciós
toner*|tintapatron*|patron|patront|patronok|festékkazett*|tinta|tintát|festékpatron*
szkenner*|szkennel*|lapolvasó*|beszkennel*
fénymásol*|faxgép*|nyomtatófej*
papírelakad*
csíkoz*
utángyártott patron*|toner*
címkenyomtató*|nyomtatópapír*

[concept solar-heatpump]
napelem*|szolár*|napkollektor*
inverter*
hőszivattyú*|hőcserélő*
töltőoszlop*|töltőállomás*|wallbox*|autótöltő*|villanyautó*
visszatáplál*|visszwatt*|szaldó*|betáplál*|hmke
klíma|klímát|klímám|klímája|klímák|klímaberend*|légkondi*|splitklíma
energiatároló*|puffertartály*|padlófűtés*|pelletkazán*
kilowattpeak|kwp|kva

[concept building-material]
csempe|csempét|csempék|járólap*|padlólap*|padlóburkol*|mozaiklap*|burkolólap*|burkolat*
tégla|téglát|téglák|ytong*|zsalukő*|cserép|cserepet|cserepek|tetőcserép*|térkő*
cement*|beton*|sóder*|homok|homokot|kavics*|habarcs*|vakolat*|glett*|csemperagasztó*|fuga|fugát|fugák|fugáz*
gipszkarton*|szigetel*|hungarocell*|polisztirol*|üveggyapot*|kőzetgyapot*|dryvit
deszka|deszkát|deszkák|gerenda|gerendát|lécek|osb|faanyag*|fűrészáru*|lambéria*|bútorlap*
falfesték*|festék|festéket|festékek|zománc*|lazúr*|alapozófesték*|diszperzit*
tapéta*|laminált*|parketta*|linóleum*|vinylpadló*|hajópadló*
tűzifa*|brikett*|pellet|pelletet|szén|szenet|tüzép*|tüzelő*
építőanyag*|kerítéselem*|zsaluzat*|lemeztető*|trapézlemez*|zsindely*
csőanyag*|villanyvezeték*|konnektoraljzat*|ereszcsatorna*

[concept print-photo-order]
fotókönyv*|fényképalbum*|fotóalbum*|fotóvászon*|vászonkép*|fotónaptár*
meghívó*|köszönőkártya*|ültetőkártya*
névjegy*|bélyegző|bélyegzőt|plakátnyomtat*|molinó*|transzparens*|szórólapjaink
nyomda|nyomdát|nyomdában|nyomdai*|nyomdász*|kinyomtatott
poszter*|nyomat|nyomatot|előhív*|papírkép*|igazolványkép*|fotós|fotóst|fényképész*|fotózás*
gravíroz*
elnyomtat*|pixeles*
kötészet*|könyvkötő*

[concept boat-ferry-cruise]
komp|kompot|kompra|kompjárat*|kompon|kompjegy*|révész*
hajó|hajót|hajón|hajóra|hajójárat*|hajójegy*|kikötő*|sétahajó*|hajóállomás*|mahart
hajóút*|hajókirándul*|óceánjáró*|kabin|kabint|kabinunk*|kabinok
vitorlás*|motorcsónak*|csónakbérl*|jacht*|ladik*|stég|stéget|hajóbérl*|vízibicikli*
matróz*|kapitány*|fedélzet*|hajótársaság*
tengeribeteg*|kiköt|kihajóz*|behajóz*

[concept car-rental]
bérautó*|kocsi*|furgon*|roller*|bicikli*
autóbérl*|autókölcsön*|kölcsönautó*
autómegosztó*|carsharing|greengo|sharenow|bubi|donkey
bérroller*|lime|közbringa*|tier
bérlés közben|végén|után|díja
kölcsönző|kölcsönzőt|kölcsönzőben|kölcsönzés*|kölcsönöztem|kölcsönöztünk
teletankol*
hertz|sixt|europcar|avis

[concept car-workshop]
autószerelő*|autószerviz*|szervizelt*|márkaszerviz*
műszaki vizsga|vizsgát|vizsgára|vizsgáz*
olajcsere|olajcserét|vezérműszíj*|vezérlés*|fékcsere*|fékbetét*|kuplungcsere*|gumicsere*|gumis|gumiszerviz*|gumiműhely*|kerékcsere*
autómentő*|autómentés*|vontató*|trélerr*|tréler|bevontat*
karosszéria*|fényezés*|fényezte*|átfényez*
autóvillamosság*|diagnosztik*|hibakód*|motorhiba*|generátor*|önindító*|turbó|turbót|hengerfej*|motorblokk*
kipufogó*|katalizátor*|lengéscsillapító*|futómű*|kardán*|féltengely*|vonóhorog*
motorszerel*|műhelybe|műhelyben|műhelyük*|szerelőcsarnok*
autóalkatrész*|alvázszám*
eredetvizsga*|rendszám|rendszámtábla*
autókereskedő*|autókereskedés*|nepper*|használtautó*|autószalon*|márkakeresked*

[concept fuel-station]
benzinkút*|kutas|kutast|töltőállomás*
benzin|benzint|dízel*|gázolaj*|üzemanyag*|adblue|autógáz*
tankol*|megtankol*|teletankol*|tank|tankot|tankom
autómosó*|kocsimosó*|mosóautomata*
kút|kúton|kútnál|kútos|töltőpisztoly*|kútoszlop*
levegőautomat*|guminyomás*|keréknyomás*

[concept moving-storage]
költöztet*|költözködés*
bútorszállít*|tehertaxi*|fuvaros|fuvarost|fuvarozó*|rakodó*|cipekedés*|cipelt*
raktárbérl*|tároló|tárolót|tárolóm|tárolóegység*|raktárhelyiség*|konténer*
dobozok|dobozolt*|bedoboz*|bepakol*|kipakol*|csomagolópapír*
zongoraszállít*|felcipel*|lecipel*
holmink|holmim|holmimat|holminkat|cuccaink|cuccaim|cuccainkat|cuccaimat
értékmegőrző*|csomagmegőrző*|poggyászmegőrző*|ruhatár*

[concept funeral-wedding]
temetkezés*|temetés*|temető*|sírkert*|sírhely*
koporsó|koporsót|koporsóban|urna|urnát|urnában|hamvaszt*|hamvait|hamvai
koszorú*|gyászszertart*|gyászjelent*|búcsúztat*|ravataloz*
sírkő*|síremlék*|fejfa*|kripta*
esküvő*|lagzi*|lakodal*|nászút*
menyasszony*|vőlegény*|tanúnk
rendezvényhelyszín*|vőfély*|ceremóniamester*|szertartás*|anyakönyv*
nászajándék*|nászlista*|leánybúcsú*|lánybúcsú*|legénybúcsú*
kegyelet*

[concept municipal-street]
önkormányzat*|polgármesteri*|városháza*|tanács|tanácsnál|tanácsháza*|községháza*|jegyző|jegyzőnek|képviselőtestület*
járda|járdát|járdán|járdára|járdák|útfelbont*|úthiba*|kátyú*|gödör|gödrök|gödröt|úttest*|aszfalt*
hókotró*|hóeltakarít*|hómunkás*|síkosság*|sószór*|hótorlasz*
közvilágítás*|közlámpa*|lámpaoszlop*|villanyoszlop*
telekadó*|építményadó*|közterület*
közmunkás*|főtér|főtéren|játszótér*|park|parkban|parkot|szökőkút*
zebra|zebrán|gyalogátkelő*|jelzőlámpa*|forgalomkorlátoz*|útlezárás*
építéshatóság*|okmányiroda*|kormányablak*|ügyfélfogadás*
csatornafedél*|árok|árkot|árokba|árokásás*|csapadékvíz*|belvíz*
gyepmester*|parlagfű*|fakivágás*|gallyaz*
hulladékudvar*|lomtalanítás*|kukaürítés*|szemétszállít*

[concept library-university]
könyvtár*|olvasójegy*
egyetem|egyetemi*|főiskola*|dékán*|rektor*|tanszék*
neptun|neptunban|etr|kurzusfelvétel*|tárgyfelvétel*|kredit*
szakdolgozat*|diplomamunka*|diploma|diplomát|diplomám|oklevél*|államvizsga*|záróvizsga*|disszertáció*|phd|doktori
vizsgáztat*|zárthelyi|zht|vizsgaidőszak*|pótvizsga*|vizsgadíj*|nyelvvizsga*
kollégium*|koli|koliban|kolis|diákszálló*|diákotthon*
hallgatói|hallgatóként|ösztöndíj*|tandíj*|költségtérítés*|önköltség*
előadó|előadót|szeminárium*|professzor*|tanársegéd*|oktatásszervez*|konzulens*|témavezető*
diákigazolvány*|beiratkoz*|felvételi|felvételim*|félév|félévet
szemeszter*|kampusz*|évfolyamtárs*

[concept sports-culture-club]
egyesület*|sportegyesület*|sportklub*|szakosztály*|sportcsarnok*|sportpálya*|stadion*
edzés|edzést|edzésen|edzésre|edzések|edzőnk|edzője|csapat|csapatunk|csapatból
bajnokság*|verseny|versenyt|versenyen|versenyre|nevezés*|bíró|játékvezető*|liga|ligában
múzeum*|kiállítás*|tárlat*|galéria*
színház*|színdarab*|opera|operát|operett*|bábszínház*|színész*|nézőtér*|jegyszedő*
mozi|moziban|mozit|mozijegy*|film|filmet|vetítés*|imax
kórus*|dalkör*|énekkar*|karnagy*|népdalkör*|néptánc*|táncegyüttes*|tánciskol*|balett*|táncház*
művház*|kultúrház*|faluház*|szakkör*|klubtag*|klubdélután*
tagdíj*|tagsági|horgászegyesület*|nyugdíjasklub*|kertbarát*
focipálya*|teniszpálya*|kézilabda*|kosárlabda*|röplabda*|vízilabda*|birkóz*|karate*|judo*|foci|focis
állatkert*|vidámpark*|cirkuszi|cirkuszjegy*|kalandpark*|játszóház*|szabadulószoba*|aquapark*|élményfürdő*|vízipark*

[concept care-home-help]
idősotthon*|öregotthon*|nyugdíjasház*|szeretetotthon*|otthonlakó*
gondozó|gondozót|gondozónő*|gondozója|házigondoz*|gondozás*
ápolónő*|ápoló|ápolót|szakápol*
ápolási díj
ebédhordó*|ebédkihord*|ebédszállít*|népkonyha*
családsegítő*|jelzőrendszer*
pelenkáz*|felnőttpelenka*|ágytál*|felfekvés*|fürdetés*|fürdeti*|betegemelő*|mosdat*
intézményvezető*|főnővér*|lakók|lakótárs*|bentlakó*|kétágyas|egyágyas
fekvőbeteg*|magatehetetlen*
hospice|rehabilitáció*|gyógytornász*

[concept vet-grooming]
állatorvos*|állatklinik*|állatkórház*
kutyakozmet*|kutyafodrász*|kutyanyír*
kutyapanzió*|kutyaiskol*|kutyasétáltat*|kutyaovi|kutyaszitter*|menhely*
kutyatáp*|macskatáp*|kutyakaja*|macskakaja*|jutalomfalat*|tápot
nyakörv*|póráz*|macskaalom*|alomtálca*|macskaalmot|akvárium*|terrárium*|kalitka*|hámot
ivartalan*|chipezés*|chipje|oltás|elaltat*|altatás*
oltási könyv
kiskutya*|tacskó*|vizsla*|uszkár*|németjuhász*|puli|bulldog*|yorki*
tőgy*|borjadz*|inszeminátor*|szaporítóanyag*|malacoz*|ellés*|ellett|kolika*
papagáj*|teknős*|aranyhal*|tengerimalac*|hörcsög*|kanári*

[concept betting-lottery-charity]
lottó*|eurojackpot*|kaparós*|sorsjegy*|szerencsejáték*|totó|puttó|keno
kaszinó*|casino*|nyerőgép*|rulett*|póker*|pörgetés*|ingyenpörget*|vegas
fogadás*|tippmix*|sportfogad*|fogadóirod*|odds*|szelvényem|szelvényt|szelvény|fogadtam
nyeremény*|nyertem|főnyeremény*|jackpot*|nyertes|sorsolás*|tombola*
adomány*|jótékonys*|alapítvány*|gyűjtés|gyűjtést|karitatív*|segélyszervezet*|vöröskereszt*|máltai*
játékszenved*|önkizár*
tét|tétet|tétem|tétemet|tétek
szelvénybeváltó*

[concept investment-fx]
részvény*|tőzsde*|bróker*|értékpapír*
befektet*|alapkezelő*|állampapír*|kincstárjegy*|babakötvény*|államkötvény*
árfolyam*|valutavált*|pénzváltó*|átváltás*|valuta|valutát|deviza*
kamatláb*|thm|kamatperiód*|kamatemel*|hozam|hozamot|hozama|osztalék*
jelzálog*|lakáshitel*|babaváró*|csok|csokot|lakástakarék*|ltp|fundamenta
kripto*|bitcoin*|ethereum*|tárcám|tárcámból|binance
megtakarítás*|betétkönyv*|lekötés*|nyugdíjpénztár*
portfólió*|vagyonkezel*
forintosít*

[concept advance-commission]
jutalék*|sikerdíj*
borravaló*|szervizdíj*|teríték*
jegykezelési*|ügykezelési*|adminisztrációs*
kezelési díj*
végtakarítás*
zacskódíj*|betétdíj*|repohár*|mohu
csomagolási díj*
utánvétkezel*|postaköltség*|platformdíj*|rendszerhasznál*
raktározási díj*
tárolási díj*
meg nem jelenési díj*
kiemelés díja
konverziós*
tételecsk*
előleg|előleget|előlegem|előlegünk*|előlegként|előrefizet*
előre kért*

[concept mould-asbestos]
penész|penészes*|penészed*|penészgomb*|penészfolt*|bepenész*|megpenész*
azbeszt*|palatető*
dohos|dohszag*|dohosod*|salétrom*
vizesedik|vizesedő*|nedvesed*|átnedves*|páralecsap*|páraszag*|felázik|felázott
kipárolg*|oldószer*|formaldehid*|festékszag*|festékgőz*|gőzét|gőze|kigőzölg*|vegyszerszag*
csatornaszag*|csatornabűz*|szennyvízszag*

[concept glass-splinter-sharp]
üvegszilánk*|üvegdarab*|üvegcserép*|üvegtörmelék*|szilánk|szilánkok|szilánkot
varrótű|gombostű*|tűhegy*|tűvel
fémszilánk*|fémforgács*|fémdarab*|drótdarab*|pengét
megvágta|megvágott|felhasít*|felsért*|felszakított*
sorja|sorjás|szálkás|szálka|szálkát
kődarab*|csontszilánk*

[concept collapsed-fell-down]
összecsukl*|összecsukód*|összeroskad*|összerogy*|összedől*|beomlott|beomlik|leomlott|omlik|omlott
leszakadt|leszakad|lezuhant|lezuhan|rázuhant|ráesett|rádőlt|rádől|ráborult|rászakadt
felborult|feldőlt|eldőlt|kidőlt
kettétört*|kettérepedt|kettéhasad*|beszakadt|beszakad|átszakadt
eltört|összetört|összecsuklott|kettétört|letört alattam|alatta|alattunk|alatti
zuhant|leszálltak|ledőlt|ledől|bedőlt|bedől|roskad*|megroggyan*

[concept hot-burn-surface]
túlmeleged*|túlmelegszik|túlforrósod*|felforrósod*|felhevül*|tűzforr*|izzik|izzott
megolvad*|elolvad*|leolvad*|összeolvad*
szikráz*|szikrát|szikrák|szikra
megégett|megperzsel*|kiégett|leégett|égésszag*|füstöl*
kigyullad*|meggyullad*|begyullad*
lángra kap*
megégette|megégettem|leforráz*|hólyagos*|másodfokú*|harmadfokú
égési seb*
kilövell*|kifröccsen*|ráfröccs*
rövidzárlat*|zárlat*

[concept wrong-dose-medicine]
kétszeres|dupla|tízszeres|háromszoros adag*|dózis*
túladagol*|aluladagol*|adagolás*|dózis*|milligramm*
gyógyszerelés*|gyógyszereli*|gyógyszerelő*|gyógyszeradagol*
helyett .. gyógyszer*|tablett*|cseppet|kúpot|hígító*
mellékhatás*|kölcsönhatás*|vérhígító*|vérnyomáscsökkent*|antibiotikum*|penicillin*

[concept bare-wires-gas-co]
szigeteletlen*|drótok
szénmonoxid*
gázérzékelő*|gázriasztó*|gázriasztás*|gázszivárg*
szivárog a gáz
kémény*|visszaáraml*|füstgáz*|égéstermék*
földelés*|földeletlen*|fázis|rázza|megrázott|megrázta
elosztószekrény*|villanyszekrény*|kapcsolószekrény*
gázcső|gázcsövet|gázcsonk*|gázcsap|gázkonvektor*|konvektor*|cirkó*|gázkészülék*
távvezeték*

[concept ice-hole-dark]
jeges|jég|jégpálya*|síkos*|csúszós|eljegesed*|lejegesed*
aknafedél*|csatornafedél*|aknába|gödörbe
lépcsőházi
vaksötét*|koromsötét*
nincs korlát*
lépcsőfok*|küszöb*
kátyú*|beleléptem|beleestem|belezuhan*|kibicsakl*|megbicsakl*|bokám*
gödör volt
havat|hóesés|jégcsap*|hólé|latyak*

[concept seatbelt-airbag]
övek|övet|öve|övcsat*|ötpontos
légzsák*|airbag*
gyerekzár*|gyermekzár*
bukósisak*|védősisak*|sisak|sisakot|sisakja|sisakpánt*
becsatol*|kicsatolód*|kioldód*|csatja|csatot
gyerekülés* .. csat*|öv*|kinyíl*|eltört
heveder*|beülő|karabiner*|védőkorlát*|bukókeret*|védőrács*|védőburkolat*
isofix*

[concept contaminated-water]
vízforral*|forraljuk|ivóvíz*|ihatatlan*
fertőz*|szennyezett*|szennyeződés*|coli|baktérium*|legionell*
nyüvek|nyű|kukacos*|férges*|lárvás*|giliszta*
arzén*|ólom|nitrát*|klórszag*|klóros|vízminőség*|vízvizsgál*|vízminta*
lajtos*
szennyvíz*
medencevíz*|kútvíz*

[concept stranger-knows]
vadidegen*|idegennek
idegen ember*
idegen férfi*
idegen nő*
rámírt|rámírogat*|üzenget*|udvarol*|randi*|randevú*
rám írt
magánszámom*|magáncím*
titkos szám*
ismeretlen .. hívott|hív|felhívott|keresett|csönget*|becsönget*|megjelent
volt férjem|párom|barátom|férje .. tud*|megtud*|kapt*|cím*|szám*
tudta .. nevem*|lakcím*|címem*

[concept photo-published]
kitették|kiraktak|kirakták|feltették|feltöltött*|feltöltötték|megjelent|közzétett*|kiposztolt*|fölkerült|felkerült .. kép*|fotó*|arc*|videó*|gyerek*|lányom*|fiam*
megkérdezés*|engedélyem|beleegyezés*|hozzájárulás* nélkül*
hozzájárulásunk|beleegyezésünk|engedélyünk|megkérdezésünk|megkérdezésem nélkül
plakáton|óriásplakát*|reklámjuk*|szórólapjuk*|kirakatban .. arc*|kép*|fotó*
lefotóz*|lefényképez*|levideóz*|lefilmezték|lekamer*
meztelen*|bikinis
képmás*|arcfelismer*|kikockáz*

[concept opened-mail]
felbont*|fölbont*|kibontott*|kibontva|feltépett*|feltépve
leragasztatlan*
felolvas*|fölolvas*|bemondta|bemondták
levéltitok*|levéltitk*|titoktart*|banktitok*
kihallats*

[concept cc-all-recipients]
körlevél*|köremail*|körüzenet*|körmail*
címzettek|címzettként|címlista*|vakmásolat*|bcc
névsor*|névlista*
kifüggeszt*|hirdetőtábl*|faliújság*|kiplakátol*|kiragaszt*

[concept recorded-listening]
lehallgat*|belehallgat*|kihallgat*|hallgatóz*
nyomkövető*|helyadat*|helymeghatároz*|lekövet*
öltözőkamera*
rejtett kamera*
okoshangszóró*|alexa|okoskamera*|okostévé|kamerakép*
visszajátsz*|visszahallgat*
megfigyelnek|megfigyelt*|kukkol*

[concept hr-medical-record]
kórlap*|karton|kartonom*|kórtörténet*|zárójelentés*|leletem|leleteim|leleteimet|leletemet
diagnózis*|betegségem*|hiv|terhességem*|abortusz*|pszichiátriai
bérjegyzék*|bérpapír*|bérlista*|bérlap*|bértábla*
ellenőrző|enapló|bizonyítvány*|osztályzat*|intő|intőt
szakértői vélemény*
eeszt|betegadat*
taj szám*
munkaügyi|hres*|önéletrajz*|fegyelmi*
elmondta|elárulta|kibeszélte|kifecsegte|kiszivárogtatta|kikotyog*|pletyk*|elpletykál* .. beteg*|diagn*|lelet*|fizet*|főnök*|anyós*|szomszéd*
más|másik beteg|páciens lelet*|karton*|zárójelent*|adat*
lelete|leletét|kartonja|zárójelentése|bérjegyzéke .. nálam|kaptam|hozzám|más*

[concept does-not-load-sync]
nem nyílik|nyit|nyitja|nyitható meg|ki|be|az|fájl
szinkronizál*|szinkron|szinkronja
nem szinkron*
fehér|szürke|fekete|üres|kék képernyő*|oldal|oldalt|lap
betölteni|betöltésnél|betöltődik|betöltődni|betöltésen|töltőképernyő*
megnyitáskor|megnyitni .. nem|hib*|összeoml*
hibaüzenet*|hibakód*|error
hibát ír
átméretez*|szétcsúsz*

[concept button-link-menu]
gomb|gombja|gombok|gombra|gombon|gombot|gombnál .. nem|semmi|szürke|hiányzik|inaktív|eltűnt
inaktív|kattinthatatlan*|rányom*
rákattint*|kattintok|kattintottam|kattintani|kattintásra
link|linket|linkre|linkje|hivatkozásra
menü|menüt|menüben|menüpont*|almenü*|legördülő*|fül|fülek|ikon*
mező|mezőt|mezőbe|mezője|rubrika*|rublika*|kitölt*
űrlap*|adatlap*|captcha*|pipa|pipát
kosárba|kosárban|kosaram|kosarat
szűrő|szűrőt|kereső|keresőt|keresője|találat*|görget*|legörgetni|térkép*
elküld|beküldés|mentés|küldés|tovább|fizetés gomb|gombra|gombot
felugró*|felugrik|sütik|cookie*

[concept notification-mail-reset]
visszaigazoló*|visszaigazolás* .. nem|sem|nincs|sehol|azóta
aktiváló link*
jelszóemlékeztető*|jelszóvisszaállít*
új jelszó*
nem jön|jött|érkezik|érkezett|kapok|kaptam .. kód*|sms|email*|mail*|értesítés*|visszaigazol*|link*
push*|értesítőt|értesítő|értesítőre
levélszemét*|spambe
kód .. nem .. érkezik|jön|jött|érkezett|működik|fogadja
emlékeztető .. nem|sms|email

[concept double-booked-system]
túlfoglal*|overbook*|túlkönyvel*
rendszer szerint
rendszerük szerint
a gép szerint
gép azt írja
app szerint
nincs|nem szerepel|benne .. rendszer*|nyilvántart*|listán|listában|foglalás*
üzenetek|előzmények|előzményem
rendszerhiba*
kétszer szerepel*

[concept does-not-fit-function]
inkompatibilis
nem passzol*
nem záródik|zár|záródnak|csukódik|csukható|zárható
nem nyílik|nyitható|húzható
nem jön ki
szorul|szorulnak|beszorul|beszorult|beragad|beragadt|megszorult|akad|elakad|elakadt|beakad
billeg|billegős|inog|imbolyog|kotyog|lötyög|instabil*
félcolos|hüvelyk*
nem reagál

[concept worn-out-early]
kikopott|kopik|kopott|elkopott|lekopott|elkopik|kopás*
lepereg*|lepattog*|lepattant|pereg|hámlik|hámlott|leválik|levált|foszlik|foszlott|szálazódik|szétfoszl*
kifakult|kifakul|fakul|megfakult|elszíneződ*|megsárgul*|besárgul*|kiszív*
összement|összemegy|kinyúlt|kinyúlik|kibolyhosod*|bolyhosod*|bebolyhosod*|elvékonyod*
rozsda|rozsdás*|megrozsdásod*|berozsdás*|rozsdál*|korrodál*|kirozsdás*
két|három|négy|öt|hat|egy hét|hónap|mosás|nap|használat után|alatt
szétesett|szétmállik|szétmállott|szétázott|széttört|kirojtos*|szétfejl*|elfeslett|szétjött
megereszked*|besüpped*|belapul*|beragyogott|megvetemed*|meggörbül*
alig használt*

[concept stain-colour-hair-tailor]
fodrász*|hajam|hajamat|frufru*|hajvágás*|hajfestés*|lenyírt*|melír*|dauer*
narancssárga|zöld|lila|szürke|sárga lett|hajam|haj|hajjal
belevágott|ollóval
szabó|varrónő*|varroda*|felvarr*|felhajt*|szűkít*|bővít*|elszab*|elvarr*|ruhajavít*
méretre varrt
tisztító*|vegytisztít*|patyolat*|mosoda*|vízfolt*|foltos|foltot|foltja
kifehéred*|kifehérít*|összefogta|elszínezte|elszínező*|kifogta
festő|szobafestő*|mázol*|lefestett*|elfestett*|belefestett*
körmös*|műkörm*|szemöldök*|szempilla*|sminkes*
borbély*|barber|hajvégek|hajszín*|szőkít*

[concept tastes-smells-bad]
ízetlen*|íztelen*|íze|ízű
szikkadt*|másnapos|áporod*
avas|avasod*|poshadt*|bepállott|savanyú|megsavany*|savanykás|kesernyés*|keserű
vizes|vízízű|felvizez*|vizezett|híg|lötty|löttyöt|mosogatólé*|mosléknak
műanyagszag*|szappaníz*|vegyszeríz*|gumis|rágós|rághatatlan*|cipőtalp|mócsing*
élvezhetetlen*|ihatatlan*|ehetetlen|hányinger*|öklendez*
elsózt*|sótlan|túlsóz*|csípős|odakozmált|kozmás|odaégetett
zsíros|tocsog*|olajszagú|halszag*
fonnyadt*|kókadt*|pudvás|nyálkás

[concept too-small-portion-quantity]
súlyhiány*|mennyiséghiány*|mennyiségben|súlyra|lemért*|lemérve|utánamér*|mérleg*
gramm*|deka|dekás|dekát|kiló|kilót|kilós|liter|literes
félig üres|töltött|telt|volt|tele
félüres
csak a fele
adag|adagok|adagot|bélyegnyi|falatnyi|gyerekadag*|maréknyi|kóstoló
darabból|kilóból|köbméter*|mázsa*|kaloda*|köbös
hiányzik egy
hiányzik két
hiányosan
zsugorinfl*|kiszerelés*|űrtartalom*

[concept driver-left-no-show]
továbbhajt*|továbbment|elhajtott|elhajtottak|elhúzott|elporzott|elszáguld*|elviharz*
átrobogott
otthagyott|otthagytak|faképnél|itthagyott
felültet*|bepaliz*
senki nem|sem|se jött|várt|állt|érkezett|csengetett|csöngetett|jelent|szállt
nem jött|jöttek el|ki|érte|értem|értünk|senki|értük
nem jelent|jelentek|jelentkez* meg|senki
nyomuk|színüket
kimaradt|kimaradnak
nem közlekedett
csöngetett

[concept neighbour-received]
szomszédnál|szomszédnak|szomszédnál|szomszédasszony*|szomszédba|szomszédunknál .. hagyt*|adt*|lead*|letett*|vett*|van
átvette|átvették|átvett|aláírta|aláírták .. valaki|szomszéd|más|kovács|idegen|ismeretlen|nem
ki vette át
kinek adt*
kinek adták
kinél van
kézbesítve|kézbesítettnek|kézbesített .. de|nem|nincs|sehol|pedig|jelöl*
átvettnek|kézbesítettnek|átvéve
nem vettem
portásnál|házmesternél
boltban hagyt*

[concept stuck-depot-customs]
depóban|depó|depóba|depóból|elosztó*|szortírozó*|feldolgozó*|hub
vámkezel*|vámnál|vámon|vámhivatal*|vámvizsgál*|vámoltat*|elvámol*|vámügy*
áll|fekszik|vesztegel|ragadt|rekedt|dekkol .. depó*|raktár*|központ*|vám*|hét*|hete|napja
vissza a feladó*
folyamatban|összekészít*
úton van
körbejár*|bejárta|megjárt*

[concept too-early-too-late-slot]
hajnali|éjszaka|éjfélkor|hajnalban
este tízkor
reggel hatkor
órával korábban
idősáv*|időablak*
délelőttre|délutánra|reggelre|estére|nyolcra|kilencre|tízre|tizenkettőre|kettőre .. ígér*|mondt*|jött*|vár*
egész|fél nap|napot|délelőtt|délután vártam|vártunk|ültem|várom|otthon|itthon
órát|órával|percet késett|késtek|késik|késéssel|később|vár*
éjszaka|hajnalban|hajnali|éjjel .. csenget*|csönget*|csengő|hív*|dörömböl*|kopog*
munkaidőben|munkaidőm

[concept event-cancelled-moved]
elmaradt|elmarad|elmaradása|elmaradó .. koncert*|előadás*|járat*|óra|tanfolyam*|rendezvény*|edzés*|műtét|program*
lefújt*|járattörlés*
átszervez*|áttették|elnapol*|átütemez*|áthelyez*|előrehoz*
fellépő*|sztárvendég*|főszereplő*
tavaszra
elhalasztott|elhalasztották|elhalasztva

[concept arithmetic-wrong-sum]
elszámolták|elszámolta|elszámolás*|végelszámol*|végösszeg*|részösszeg*|összesen
kerekít*|felkerekít*|fölkerekít*|eltérés*|különbözet
nem jön ki
nem kerek
matek|matekot|matekból|számtan*|egyszeregy*|kisiskol*|összeadni|számolni .. nem|tud*|se
tizedesvessző*|tizedes|nullával|helyiérték*|tízszeres*|százszoros*|dupláj*|kétszerese|háromszorosa
mértékegység*|egységár*|szorzat*|szorzó*|nettó|bruttó
beütött*|elütött*|félreüt*
átlagfogyasztás*|fogyasztásunk|fogyasztásom

[concept charged-after-cancel]
lemondás|lemondtam|felmondtam|megszüntet*|töröltem|kiléptem|felmondás .. mégis|után|óta|ellenére .. levon*|számláz*|terhel*|vonják|vontak|díj*
lemondott|felmondott|megszüntetett|törölt|lezárt előfizet*|szerződés*|tagság*|bérlet*|rendel*|szolgáltat*
rég|régen|hónapja|éve|tavaly|márciusban|januárban lemondtam|felmondtam|lemondott*|felmondott*|kiköltöz*
üres lakás*|ágy*
megszűnt|lejárt .. levon*|számláz*|vonják|terhel*

[concept refund-waiting]
visszatérítés*|visszautalás*|visszafizetés*|jóváírás*|kaució*|foglaló*|letét* .. nem|nincs|sehol|várom|várunk|még|azóta|késik
pénzem|pénzt|pénzünk|pénz|összeg|összeget|foglalót|kauciót|előleget|előlegem .. nem|nincs|azóta|sehol|várom|várok|sem|még
még mindig nem|sem utalt*|kaptam|fizett*|érkezett|térített* vissza|meg
azóta sem|se utalt*|kaptam|fizett*|térített*|érkezett
nem|sem|se utaltak|utalták|utalta|térítették|fizették|kaptam|adták|adták|adta|jött|írták vissza|jóvá
jóváírva
jóváírást ígér*
tartoznak|adósak
napon|héten belül|alatt .. utal*|visszautal*|visszafizet*|visszatér*|pénz*
visszajár*
jár vissza

[concept wrong-tariff-discount-missing]
kedvezmény*|akció*|kupon*|kuponkód*|diákkedvezmény*|nyugdíjaskedvezmény*|törzsvásárlói .. nem|nincs|lemaradt|elmaradt|sehol|von*|érvényes*|fogad*|jár
teljes|eredeti|régi áron|árat|ár .. számol*|számláz*|kedvezmény*|akció*|ütött*|fizet*
polcon|polcár*|kiírt|feltüntetett .. pénztár*|kassz*|blokk*|ár|áron
rossz|téves|más|magasabb|másik tarifa*|díjcsomag*|áfa*|díjszab*|ár*|kategória*|tarifát
kuponkód*|kedvezménykód*
áfakulcs*|áfát|áfával
rezsicsökkent*
egyet fizet*
hűségkedvezmény*|húszszázalék*|kártyakedvezmény*
családi kedvezmény*

[concept notice-period-contract-end]
felmondási idő*
felmondási idő
hűségidő*|hűségnyilatkozat*|hűségszerződés*|hűség
futamidő*
elállás*|elállok
tizennégy nap*
14 napos
kötbér|kötbért|kötbérrel|kötbére
fordulónap*|évfordulóra

[concept small-print-signature]
apróbetű*|csillaggal|lábjegyzet*
apró betű*
apró betűvel
ászf|üzletszabály*
záradék*|kikötés*|melléklet*|függelék*|paragrafus*|pontjában|pontjára|bekezdés|bekezdése
aláír*|szignó*
nagyító*|olvashatatlan
elhallgatt*|elsunnyog*
nem tájékoztattak
szerződés .. pont*|szerint|szerepel|áll
papíron|papírja

[concept quote-estimate]
árajánlat*|ajánlat|ajánlatot|ajánlatban|ajánlatuk|ajánlattal|ajánlatról|kalkuláció*
költségvetés*|költségbecslés*|irányár*
fixáras|végár|végárat|vételár*|kialkudott*|egyezség
fix ár*
fix áron
rögzített ár*
kulcsrakész*
mindent tartalmaz*
felmérés*|felmért|felmérő|felmérték|kárfelmérő*
ajánlott|ígért|megbeszélt|megadott|szóbeli|telefonban ár*|áron|összeg*
munkadíj*|óradíj*|rezsióradíj*|anyagköltség*|többletmunka*|pótmunka*
licit*|árverés*|aukció*|kikiáltási*|minimálár*

[concept was-included]
tartalmazza|tartalmaz|tartalmazta|félpanzió*
all inclusive
ingyenes|ingyen|díjmentes*|térítésmentes*|grátisz|költségmentes*
korlátlan*|örökös*|élethosszig*|életfogytig*
ráadás*|bónuszként
nulla forintos
nulla forint
0 forint
díjtalan*
felár nélkül*

[concept renewal-downgrade]
magától|magából megújul*|meghosszabb*|hosszabbít*|hosszabbod*
meghosszabbodott|meghosszabbították|meghosszabbította|megújult|megújították|megújítás*|meghosszabbítás*
automatikus megújul*|megújít*|hosszabbít*
visszaminősít*|leminősít*|visszafokoz*|lefokoz*
szűkített*|leszűkít*|csökkentett*|kivették|kivettek|megszüntettek|elvettek .. csatorna*|csomag*|szolgáltat*|kedvezmény*

[concept tone-of-voice]
letegez*|lekezelő*|leereszkedő*|fölényes*|fensőbbség*|kioktat*
rámförmedt|ráförmedt|rámordult|odavet*|odamordul*|odaböf*|foghegyről|félvállról|vállvonog*|legyint*
vállat vont
vállát vonogat*
szemforgat*|grimasz*|fintor*|sóhajt*|felsóhajt*
rámszólt|rászólt
emelt hang*
végigmért|végignéz*|lenézően|lenézett|lenézőn|keresztülnéz*
levegőnek néz*
gúnyosan|gúnyos|gúnyolód*|cinikusan|ironizál*|élcelőd*|csipkelőd*|megjegyzés*|beszól*|odaszól*
ripakod*|rámripakod*|letorkol*|letolt|lecseszett|leteremt*|lehurrog*|elhord*|lebaszott|leüvöltött
sértő|sértően|bántó|bántóan|megalázó|megalázóan|tiszteletlen*|udvariatlanul|mogorva*|morcos*|undok|durván|modortalan*
vicsorog*|vicsorgott|sziszeg*|morgott|morgolód*|dörmög*|vakkant*|csettint*
hangnem|hangnemben|hangnemet|hangvétel*|hangsúly*|tónus*|stílusban|stílusa|modora

[concept sent-away-refused]
elzavar*|elhajt*|elkerget*|elküldtek|kiküldt*|kizavart*|kitessékel*|kiutasít*
nem engedt*|engedtek|engedett|engednek|enged be|fel|át|oda|minket|engem|le
nem szolgált*|szolgálnak|szolgál|szolgáltak ki|fel
nem volt hajlandó*|hajlandó|hajlandóak|hajlandók
megtagadt*|visszautasít*|elutasított*
nem fogad*|fogadtak|vettek|vett|veszi|vesznek el|fel|be|át .. kártya*|csomag*|beteg*|panasz*|utalvány*|kuty*|gyerek*|minket
hazaküld*|hazazavar*|visszafordít*|leszállít*|leparancsol*|kitett*|kidobtak|kidobott|kirakott
menjen|menj|menjünk|menjek haza|el|máshova|innen|másik|ki
nem adott|adtak ki|el|át|oda|helyet|asztalt|szobát
kitiltott*|kitiltás*|nemkívánatos

[concept kept-waiting-on-hold]
várakoztat*|megvárakoztat*|megvárat*|tartásban|tartásba|tartáson
zene|zenét|zenéjét|zenéje|panfuvola|vivaldi*|csilingel*|szignál*
várakozók|várakozó|hívósor*|sorszámom|sorszámot|sorszám|sorszámhúzó*|hívószám*
húsz|harminc|negyven|negyvenöt|ötven|hatvan|kilencven|tíz|tizenöt|félóra|félórát|perc|percet|percig|órát|órája .. várok|vártam|vártunk|várni|várakoz*|tartás*|sorban|vonal*|zene*|lógtam|lógok
lógtam|lógok|csüngök|csüngtem|ültem|rajta .. vonal*|telefon*
vonalban
türelmét kér*
soromra
sorban állás*
váróban|váróterem*
kettes gomb*

[concept script-robot-copy-paste]
sablon*|panelmondat*|panelszöveg*|típusválasz*|formalevél*
chatbot*|bemásol*
ugyanazt a|az mondat*|szöveg*|választ|levelet|sablon*|üzenet*
szóról szóra
robot*|géphang*|chatrobot*
gépi hang*
gép beszél
élő ember*
emberrel beszél*
embert kérek
papagáj*|betanult|lemezről|magnó*
hívása fontos
fontos számunkra
örömmel tájékoztat*
köszönjük hogy minket
szmájli*|emoji*|smiley*

[concept nobody-responsible]
senki nem|se|sem felelős|felel|vállal*|intézkedik|tud|tudja|illetékes|érdekel|csinál
mutogatnak|mutogatás*|ráken*
hárít*|elhárít*|áthárít*|széttárja|széttárták|széttárta
lezárták|lezárta|lezárt|lezárva|megoldottként .. panasz*|ügy*|hibajegy*|bejelentés*|ticket*|kérdés*
megoldottnak
gazdátlan*
alvállalkozó*
forduljak a|az
nem tudunk|tudnak|tud mit|semmit|segít*|tenni

[concept told-to-calm-down]
nyugodj*|nyugi|csillapod*|higgad*|hisztis|hiszti|hisztérik*|hisztériz*|hőzöng*
nem hitt*|hisz|hittek|hiszik el|nekem|nekünk
gyanúsít*|meggyanúsít*|kételked*|megkérdőjelez*|vádol*|megvádol*
képzelődöm|képzelődik|beképzelem|bebeszélem|túlreagál*|túlérzékeny*|eltúloz*
rendeltetésellenes*|szakszerűtlen*
tessék fejlőd*

[concept humiliated-publicly]
mindenki|mások|egész|többi|utasok|vendégek|vásárlók|vevők|gyerekek|szülők|kollégák|osztály|tömeg előtt|szeme|szemeláttára|füle|hallatára|láttára
megalázott*|megalázták|megszégyenít*|megszégyenült*|lealáz*|lejárat*|pellengér*
megmotoz*|motoz*|átkutat*|átkutatták|kiforgat*|kipakoltatt*|kiborít* .. táská*|zseb*|szatyr*
összesúg*|sugdolóz*|bámul*|megbámul*
elsüllyed*|szégyenemben|szégyelltem|elvörösöd*|pironk*
hangosan|hangosba|fennhangon|mikrofonba|hangosbemondó* .. mondta|bemondt*|felolvas*|kiabál*|közölt*|szólít*
sírva|bőgve|zokogva jött|ment|hívott|távoz*|rohant|fakad*|mesél*

[concept help-thanks-but]
készséges*|jóindulatú*|megértő*
kedves volt
rendes volt
türelmes volt
egyébként|amúgy|különben|máskor .. elégedett*|kedves*|rendes*|jó|szép|finom|kiváló
elismerés*|tündéri

[concept request-come-today]
jöjjenek|jöjjön|jöjjetek|gyertek|gyere|jöjj|jöhetne|jöhetnének ki|el|már|ma|holnap|vissza|azonnal|végre|ide|még
küldjenek|küldjön|küldjetek|küldj|küldenének|küldene|küldeni|küldhet* .. szerelőt|valakit|embert|szakembert|futárt|technikust|mestert|autót|taxit|villanyszerelő*|orvost|mentőt|rendőrt|kollégát|munkatárs*
menjen|menjenek ki|érte|hozzá .. valaki|ma|szerelő
ma|holnap|még|azonnal|sürgősen|mielőbb jöjj*|jöjjön|küldj*|jöjjenek|hozz*|kiszállás*
adjanak|adjon|adjatok|kérek|kérünk|kérem|kérnék|szeretnék .. időpontot|időpont
vigyék|vigyétek|szállítsák|hordják|hordjátok|vitessék|vitetnék el|vissza|már
mielőbbi|sürgős|azonnali kiszáll*|kijöv*|javít*|intézked*|beavatkoz*|segítség*
nézzenek|nézzen|nézzetek|nézzék|nézzék meg|rá|ki|körül|utána

[concept request-put-right]
javítsák|javítsátok|javítsa|javítsd|javítsanak|helyesbítsék|módosítsák|írják|korrigálják|igazítsák ki|át|vissza|le|helyre .. számla*|számlá*|nev*|cím*|adat*|összeg*|hib*
javítsák|javítsátok|javítsa|írják|igazítsák|korrigálják ki|át
vegyék|vegyétek|vegye|vedd|szedjék|szedjétek|vonják|töröljék|töröljétek|húzzák|húzzátok .. le|ki|el .. számlá*|tétel*|díj*|büntet*|bírság*
tegyék|tegyétek|tegye|tedd|hozzák|hozzátok|hozza|állítsák|állítsátok|állítsa|rakják helyre|rendbe|vissza|jóvá
kérem|kérjük|kérek|kér|kéri|kérném .. kijavít*|helyesbít*|javítását|törlését|módosít*|sztornó*|korrekció*|rendezés*|helyreállít*|egyeztet*|javítani|módosítani
sztornózzák|sztornózzátok|sztornózza|sztornózni|sztornó|sztornóját|stornó*|törlését|levételét|elengedését
írják|írjátok|írja|írd jóvá|le|át|vissza|ki|helyesen
állítsák|állítsátok|állítsa|kapcsolják|kapcsoljátok|kapcsolja|tegyék vissza|be|át|le

[concept request-pay-me]
fizessék|fizessétek|fizesse|fizessenek|fizessetek|fizess|utalják|utaljátok|utalja|utaljanak|utaljatok|utald|térítsék|térítsétek|térítse|térítsenek|térítsetek .. vissza|meg|ki|pénz*|ár*|díj*
adják|adjátok|adja|add|adjanak|adjatok vissza
kérem|kérjük|kérek|kérnék|kérném|szeretném|szeretnénk|szeretnék|követelem|akarom|akarjuk|követeljük .. vissza|visszakapni|visszatérít*|visszautal*|visszafizet*|visszakér*|megtérít*|visszaszerez*
vissza .. pénzem*|pénzt|pénzünk*|árát|összeg*|foglaló*|előleg*|kauci*
pénzemet|pénzünket|pénzt|lóvét|lóvém|zsét vissza|ide|vissz|akarom|kérem
visszakérem|visszakérjük|visszakérném|visszakérnénk|visszaköveteljük|visszakövetelem|visszavárom
visszatérítését|visszautalását|visszafizetését|visszatérítésre|visszautalásra|visszafizetésre|visszautalni|visszatéríteni|visszafizetni|visszafizetik|visszatérítik|megtérítését|megtéríteni|kifizetését|kifizetni
elvárom|várom|várjuk|kéri|követeli|szeretné .. visszatér*|visszautal*|visszafizet*|pénz*|árát|összeg*
utalják|utaljátok|utalja|utaljatok|írják|írjátok|fizessék számlámra|számlára|bankszámlára|kártyámra|jóvá|revolut*
penzt|penzemet|penzem visza|vissza

[concept request-something-for-trouble]
kárpótlás*|kárpótol*|kompenzáció*|kompenzál*|jóvátétel*|fájdalomdíj*|kártalanít*
valami|némi|valamilyen|valamiféle|szerény|apró kárpótl*|kompenz*|kedvezmény*|jóváír*|gesztus*|engedmény*|ellentétel*
gesztus*|jófejség*|méltányoss*
kupon*|utalvány*|ajándékkártya*|pontot|havidíj* .. kárpót*|cserébe|kérek|kérnék|adj*|jóváír*
adjanak|adjatok|adjon|engedjenek|engedjetek|kérek|kérnék|kérünk .. kedvezmény*|engedmény*|valamit|jóváírás*|kupon*|utalvány*|kárpótl*|kompenz*
cserébe|engesztelésül|vigaszul
kiesett|elveszett|elvesztegetett|elpazarolt munkanap*|nap*|szabadság*|bér*|idő*|műszak*|óra*
időm|idegeim|benzinem|szabadságom|napom .. ára|árát|fizet*|megtér*|kárpót*
járna|megérdem*
jár nekem
díjengedmény*|árengedmény*|árleszállít*|díjcsökkent*|árcsökkent*

[concept request-say-sorry]
kérjenek|kérjen|kérjetek|kérj|kérne|kérnének|kérnétek|kérhetne* .. bocsánatot|elnézést|bocsit|bocsánat*
bocsánatkérés*|bocsánatkérést|bocsánatkérő*|bocsánatot|elnézését|elnézésüket|elnézést .. várok|várjuk|várunk|kérek|kér*|elvár*|akarok|szeretn*|követel*
várok|várunk|elvárok|kérek|akarok|szeretnék|követelek egy|egyetlen|írásos|írásbeli|nyilvános|őszinte|személyes|hivatalos bocsánat*|elnézés*
bocsánatot|elnézést kérjen*|kérjetek|kérjenek|kérni|kérne|kérnek
mondja|mondják|írja|írják .. hogy|azt sajnál*
mondja|mondják|írja|írják le .. sajnál*|bocsánat*
megkövet*
kövessenek meg
csak|csupán|elég|annyit|beérem|megelégszem .. bocsánat*|elnézés*
egy bocsánat*

[concept request-tell-me]
mondják|mondjátok|mondja|mondd|mondjanak|írják|írjátok|írja|írd|közöljék|közöljétek|közölje|árulják|árulja|áruld|magyarázzák|magyarázzátok|magyarázza|magyarázd|tudassák|jelezzék|jelezzétek .. el|meg|le|velem|mikor|hol|miért|hogy|mi
szeretném|szeretnénk|szeretnék|szeretné|akarom|akarjuk|kérem|jó .. tudni|megtudni|megérteni|látni
magyarázatot|választ|indoklást|tájékoztatást|felvilágosítást|információt|útmutat* .. kérek|kérünk|várok|várunk|kér*|várjuk|elvárok|szeretn*|akarok
tudna|tudnak|tudnának|tudnátok|tudtok|tud|lehetne|kaphat* .. segít*|mondani|tájékoztat*|valaki|válasz*|információ*|tanács*
teendő
mit tegyek
mit csinálj*
mit kell tenn*
mi a teendő*
mit nyomjak
mit tehetek
hova fordul*
kihez fordul*
hol tudom
hol lehet
hogyan|hogy|miként|hol tudom|kell|tudok|tudnám|tudnék|lehetne|lehet .. belép*|letölt*|beállít*|igényel*|módosít*|lemond*|befizet*|töröl*|megold*|fizet*|kér*
hogyan lehet|tudom|tudok|kell|lehetne|tudnám
érdeklőd*|kérdésem|kérdezném|kérdezem|kérdés
tájékoztassanak|tájékoztassatok|tájékoztasson|tájékoztassák|értesítsenek|értesítsetek|értesítsen|értesítést|tájékoztatását|tájékoztatásukat|tájékoztatást
milyen alapon
mi alapján
mi okból
ki döntött*|engedélyez*|felel*|felelős*
miért nem
lehet e

[concept request-end-it]
szüntessék|szüntessétek|szüntesse|szüntesd|szüntessenek|zárják|zárjátok|zárja|mondják|bontsák|bontsuk|bontsátok|állítsák|állítsátok|töröljék|töröljétek|törölje|töröld|töröljenek|töröljetek .. meg|le|fel|el|ki|előfizet*|szerződés*|rendel*|fiók*|szám*|tagság*
fejezzék|fejezzétek|hagyják|hagyjátok|hagyja|hagyd|hagyjanak|hagyjatok .. abba|be|békén|már
vegyenek|vegyetek|szedjenek le|ki
lemondom|felmondom|felmondjuk|lemondjuk|lemondanám|felmondanám|megszüntetem|felbontom|elállok|elállunk|kilépek|kilépünk .. szerződés*|előfizet*|rendel*|tagság*|szolgáltat*|vásárl*
kérem|kérjük|kérek|kérném|kér|kéri|szeretném|szeretnénk .. lemond*|felmond*|megszüntet*|törlés*|törölni|felbont*|lezár*|leiratkoz*|kilép*|leállít*|visszavon*
szeretném|szeretnénk|akarom|akarjuk lemondani|felmondani|megszüntetni|törölni|törölni|felbontani|bezárni|lezárni|visszamondani
lemondását|felmondását|megszüntetését|felbontását|lezárását|törlését|leállítását|megszüntetést
nem kérem|kérjük|kérek .. rendel*|csomag*|szolgáltat*|előfizet*
nem kell már|többé|többet

[concept request-new-one]
új|másik|hibátlan|ép|működő|cserekészülék*|csere .. kérek|kérünk|szeretnék|küldj*|adj*|kérem|várok|cserélj*|kér
kérek|kérünk|kérnék|kérném|kérnénk|szeretnék|szeretnénk|akarok|küldjenek|küldjetek|küldjön|adjanak|adjatok|adjon .. újat|másikat|egy|új|másik|ép|cserét|cseredarab*|cserekészül*|pótalkatrész*|pótlást|működőt|hibátlant|jót|igazit
cseréljék|cseréljétek|cserélje|cseréld|cseréljenek|cseréljetek ki|le|be|vissza|már
küldjék|küldjétek|küldje|pótolják|pótoljátok|pótolja .. hiányzó*|másik*|jó|helyes|megfelelő|új|azt|amit|rendelt*|eredeti*
cserét|cserélést|kicserélését|kicserélni|cserére|cseréjét|cseréje|pótlását|pótlólag|újrakészít*|újranyomtat*
ugyanilyet|ugyanolyat|olyat .. kérek|kérnék|szeretn*
egy ilyet
helyette|helyettük .. új*|másik*|kér*|küld*|szeretn*
varrják|süssék|nyomtassák|készítsék|gyártsák|csinálják|gravírozzák újra|át|meg|el

[concept request-mend-it]
javítsák|javítsátok|javítsa|javítsd|javítsanak|javítsatok|javíttassák|javítassák|javits*|javitsak meg|ki|már|végre
javítást|javítását|javítani|megjavítani|megjavítását|megjavítják|megjavítanák|megjavítanátok|kijavítását|hibaelhárít* .. kér*|szeretn*|várok|várjuk
csinálják|csináljátok|csinálja|csináld|csináljanak|csináljatok .. meg|vele|valamit|már|rendbe
hozzák|hozzátok|hozza|hozd|tegyék|tegyétek|tegye|tedd .. rendbe|helyre|működő*
szereljék|szereljétek|szerelje|szereljenek|szereld meg|be|fel|vissza|le
állítsák|állítsátok|állítsa helyre|vissza|be
menjen|működjön|működjék|induljon|nyíljon|fusson|süssön|hűtsön|fűtsön .. már|végre|rendesen|újra
hárítsák|hárítsátok|hárítsa|kapcsolják|kapcsoljátok|kapcsolja|kössék|kössétek|indítsák|indítsátok el|be|vissza|újra
hibát|hiba elhárít*|javít*|kijavít*
rendbehoz*|rendbetétel*
befejezni|fejezzék|fejezzétek|végezzék|végezzétek be|el
garanciális javít*

[concept no-request-just-saying]
csak|csupán szólok|szóltam|jelzem|jelezni|mondom|írom|leírom|elmondom|írtam|megemlít*|közlöm|gondoltam|kiírtam|kipanaszk*|tájékoztat*
nem kérek|kérünk|várok|várunk|akarok|kell|követelek semmit|semmi|választ|pénzt|cserét|intézked*|mást
javítást|választ|pénzt|cserét|kárpótlást|visszatérítést|intézkedést|kártérítést nem kérek|várok|kell|akarok|igényl*|kérünk
tájékoztatásul|tájékoztatásként|okulásul|tanulságul|visszajelzésként|észrevétel*|miheztartás*
rend kedvéért
a rend kedvéért
nincs|nincsen kérésem|igényem|teendő|teendőjük|vele|dolguk
csak tudják|tudjátok
ennyit|ezt akartam
kérést|igényt|kérése|igénye|kérelme nem|nincs|se mond*|fogalmaz*|jelez*|támaszt*|jelölt*
már mindegy
nem kell semmi
