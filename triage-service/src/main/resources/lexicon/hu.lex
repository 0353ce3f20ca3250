# Hungarian. Verb prefixes may part from the verb (megöllek, meg foglak ölni); both orders are written out where they matter.

[negation]
nem ne sem se nincs nincsen sincs nélkül semmi soha sose dehogy

[category delivery]
csomag*|küldemény*|rendelés*|szállítmány* .. nem|sem|se .. érkez*|jött|kaptam|kaptuk|hozt* = 3
nem|se|sem|sosem .. érkez*|jött|kaptam|kaptuk|hozt* .. csomag*|rendelés*|küldemény*|áru* = 3
hol .. csomag*|rendelés*|küldemény*|levele*|bőrönd*|futár* = 3
elvesz*|elkever*|eltűnt .. csomag*|küldemény*|rendelés*|bőrönd*|levél* = 3
csomag*|küldemény*|bőrönd*|rendelés* .. elvesz*|eltűn*|elkever*|elkallód* = 3
késik|késett|késés*|késve|késnek|csúszik|csúszás* = 2
kiszállít* = 2
  ! kiszállítási díj*|költség*
szállít* = 1
  ! szállítási díj*|költség*
futár* = 2
csomagautomat*|csomagpont*|postaláda* = 2
átvételi pont* = 2
nyomkövet*|csomagszám*|csomagkövet* = 2
rossz|téves|másik cím* = 2
szomszéd* .. csomag*|adta|hagyta|átvette = 2
járat*|repülő*|gép*|vonat*|busz* .. töröl*|késett|késik|késés*|jött|indult|kimaradt = 3
poggyász*|bőrönd* = 2
szerelő*|technikus*|takarító* .. nem .. jött|jelent|érkez* = 3
nem .. jött ki|senki = 2
senki nem|se|sem jött|jelent|keresett = 2
hiába vár* = 1
kukás*|szemétszállít*|hulladék* .. nem|elmaradt|kimaradt = 2
ételrendel*|kihűlt|kihűlve|hidegen = 1
kézbesít* = 2
hiányz* .. csomagból|rendelésből|dobozból = 2
elmaradt = 1
előfizetett újság*|lap* .. nem .. jött|hozt*|kapt* = 2

[category product]
hibás*|selejtes|selejt|selejtet = 2
  ! hibásan számláz*
  ! hibás számla*|számlát|díj*|összeg*|adat*
elromlott|elromlik|tönkrement|tönkremen*|meghibásod*|bekrepált = 2
törött*|eltört|letört|összetört|széttört|repedt*|megreped*|szétesett|szétmállott|leszakadt|elszakadt = 2
sérült* = 2
  ! sérültem|megsérültem
karc*|karcos*|horpad*|foltos|koszos = 2
nem működik|működött = 1
rossz|más|téves termék*|szín*|méret*|modell*|típus*|árut = 3
nem azt|ezt|olyat .. küld*|kapt*|rendelt* = 3
gyenge|silány|pocsék|rossz|gagyi minőség* = 3
minőség* = 1
nem .. felel|felelt meg .. leírás*|kép* = 2
nem olyan .. mint .. kép*|leír*|honlap* = 3
garanci*|jótállás*|szavatosság* = 1
reklamáci* = 1
penész*|romlott|megromlott|büdös = 2
lejárt szavatoss* = 3
nyers|odaégett|égett|hideg|sós|ehetetlen .. étel*|hús*|leves*|pizza*|csirke*|volt = 2
étel*|leves*|pizza*|hús* .. hideg|nyers|sós|ehetetlen|égett|száraz|kihűlt = 2
akku*|kijelző*|cipzár*|varrás*|zsanér*|motor* = 1
hiányz* .. csavar*|alkatrész*|láb*|fedél*|kábel* = 2
szivárog*|csöpög*|ázik = 1
javítás után = 2
kontár*|összecsapott|hanyagul = 2
lepattog*|mállik|kifakult|bolyhos*|összement = 2
piszkos|koszos szoba|lepedő*|ágynemű*|fürdő* = 2
beázik|beázott = 1

[category billing]
számla|számlát|számlán|számlám*|számlák*|számláz*|számláj*|számlázt* = 1
  ! bankszámla*|számlaszám*|számlavezet*
kétszer|duplán|dupla|kettő* .. levon*|terhel*|számláz*|vont*|fizet* = 3
levon*|terhel*|számláz*|fizettem .. kétszer|duplán|tévesen|többet|jogtalan* = 3
levon*|levont*|leemel*|leemelt* = 2
terhelés*|megterhel* = 2
  ! megterhelő
túlszámláz*|túlfizet*|túlvont* = 3
díj|díjat|díjak|díjjal|díja = 1
kezelési|szállítási|késedelmi|adminisztráció*|rendelkezésre|bírság*|pótdíj* díj*|költség* = 2
pótdíj*|bírság* = 2
késedelmi kamat* = 2
visszatérít*|visszautal* .. nem|sem|se .. érkez*|kapt*|jött = 3
nem|sem|se .. érkez*|kapt*|jött|utal* .. vissza|pénz*|visszatérít*|jóváír* = 2
pénz*|összeg* .. nem|sem|se .. érkez*|jött|kapt*|utal* = 3
jóváír* = 2
fizetési felszólít* = 3
felszólít*|behajt*|követeléskez*|inkasszó*|végrehajtó* = 2
villanyszáml*|gázszáml*|vízszáml*|telefonszáml*|végszáml*|elszámoló* = 2
mérőállás*|óraállás*|fogyasztás* = 2
forint*|ft|euró* .. többet|több|plusz|pluszban = 1
kedvezmény* .. nem .. érvényesít*|számol*|számít*|von* = 2
bankkárty*|kártyám* .. levon*|leemel*|terhel*|vont* = 2
kaució*|foglaló*|letét* = 1
többet fizet*|számol*|von*|kérnek = 2
bruttó|nettó|áfa* = 1
felszámol*|felszámít* = 2

[category service]
udvariatlan*|bunkó*|goromb*|lekezel*|flegm*|pökhend*|arrogáns* = 2
rossz|pocsék|szörnyű|botrányos kiszolgál*|ügyintéz*|bánásmód* = 3
kiszolgál*|ügyintézés* = 1
ügyfélszolgálat* = 1
eladó*|ügyintéző*|pincér*|recepció*|sofőr*|nővér*|pénztáros* .. kiabál*|ordít*|leüvölt*|kinevet*|udvariatl*|rámszól*|beszól*|vállat|lekezel* = 2
kinevet*|kiröhög* = 2
lecsap* .. telefon*|kagyló* = 3
rám|rámcsapta|letette .. telefont|kagylót = 2
senki .. nem|se|sem .. válaszol*|vesz*|foglalk*|segít* = 2
nem .. válaszol*|reagál*|veszik .. mail*|levele*|üzenet*|telefon*|hívás* = 3
nem veszi*|veszik fel = 3
telefon* .. nem .. veszi*|elér* = 2
perc*|óra*|órát .. vonalban|várakoz*|tart*|zene*|vártam = 2
sorban áll*|álltam|álltunk = 2
sor|sorszám* = 1
egyik* .. másik* .. küld*|irányít*|kapcsol*|passzol* = 3
passzol*|dobál*|küldözget* = 2
chatbot*|robothang* = 2
gépi hang* = 2
levegőnek|semmibe néz*|vesz*|vett* = 3
hogyan|ahogy .. bánt*|bánnak|beszél* = 2
stílus*|hangnem*|hozzáállás* = 1
megaláz* = 2
segítőkész* = 1

[category agreement]
szerződés* = 2
felmond* = 2
hűségidő*|hűségnyilatkoz* = 3
áremel*|emelt*|megemel*|drágul* .. ár*|díj*|előfizet* = 2
áremel* = 3
ígért*|megígért*|ígértek = 1
hirdet*|reklám*|reklámoz*|akció*|szórólap* = 1
apróbetű* = 3
apró betű* = 3
feltétel*|ászf = 2
  ! feltételez*
automatikusan .. meghosszabb*|megúj*|hosszabb* = 3
előfizetés*|tagság*|bérlet* .. felmond*|lemond*|meghosszabb*|megúj*|megszünt* = 2
elállás*|elállok|elállni = 2
lemondás*|lemond* = 1
azt mondt* .. hogy .. de|mégis = 1
megállapod*|megegyez* = 2
kötbér* = 2
biztosítás* .. elutasít*|fedez*|kizár* = 2
biztosító* = 2
önrész*|kárigény*|kárbejelent* = 2
ajánlat* = 1
előre .. nem .. szólt*|jelez*|tájékoztat* = 1
értékesít*|ügynök* .. ígér*|mondt*|állít* = 2
félrevezet*|megtéveszt* = 2
egyoldalú* .. módosít* = 3
nem .. volt szó = 2
beugrató*|becsap* = 1

[category technical]
alkalmazás*|applikáci*|app|appot|appban|appba = 2
nem|sem tudok|tud|tudunk|enged|lehet .. belép*|bejelentkez*|regisztrál* = 3
bejelentkez*|belépés* = 2
jelsz* = 2
internet*|net|wifi*|nettel .. nem .. működ*|megy|van|lassú|szakad* = 3
nincs net|internet|térerő|jel|szolgáltatás|adás = 3
akadoz*|szakadoz*|megszakad*|szaggat* = 2
lefagy*|összeomlik|összeoml*|kifagy*|kidob = 2
hibaüzenet*|hibakód* = 2
frissít* = 1
honlap*|weboldal*|webshop* .. nem|hib*|lassú|tölt* = 2
router*|modem*|ruter* = 2
beltéri egység* = 2
kétfaktor* = 2
azonosító|sms kód* = 2
fizetés* .. nem .. megy|ment .. át|keresztül = 2
szerver* = 2
kiesés*|üzemszünet*|üzemzavar*|kimaradás* = 2
nem tölt*|tölti be = 2
fiókom*|fiókba .. nem|zárol*|letilt* = 2
elvesz*|eltűn* .. adata*|fájl*|fotói*|pontja* = 1
bug*|bugos* = 2
térerő* = 2

[category privacy]
személyes adat* = 3
adatvéd*|gdpr|adatkezel* = 3
adatlopás*|adatszivárg*|kiszivárg* = 3
személyazonos*|személyim* = 2
személyi igazolv* = 2
nevemben|nevemre|nevünkben = 3
  ! nevemre .. szól|szóló .. számla|bérlet
feltört*|feltörték|hekk*|hack*|meghekk* = 3
  ! feltörte .. csomag*|doboz*
valaki|idegen|ismeretlen .. fiók*|számlám*|profil* = 3
más|másnak|idegen|valaki .. adata*|számláj*|lelete*|levele*|iratai* = 2
adataim*|adatainkat|telefonszámom*|címem*|számom* .. kiad*|továbbad*|elad*|megoszt*|látsz*|nyilván* = 3
kiad*|továbbad*|elad*|megosztott* .. adata*|telefonszám*|címem*|számom* = 3
adathalász*|csalás|csalásról|csalók .. kárty*|számlám*|fiók* = 2
adathalász* = 2
tajszám*|adószám*|adóazonos* = 2
taj szám* = 2
engedély*|beleegyez*|hozzájárul* nélkül|nélkülem = 2
engedélyem|beleegyezésem|hozzájárulásom .. nélkül = 3
lelete*|kórlap* = 1
orvosi|egészségügyi adat*|irat* = 2
lehallgat*|felvétel* .. rólam|készít* = 2
töröljék|töröltessék .. adataim*|fiókom* = 2
hírlevél*|marketing* .. leirat*|tilt* = 1

[category safety]
kigyulladt|meggyulladt|lángra|lángolt|füstöl*|kigyullad* = 3
tűz|tüzet|tűzeset*|tűzveszély* = 2
füst|füstöt = 1
égési sérül* = 3
megég*|megégett*|leforráz* = 2
áramütés*|megrázott = 3
megráz*|rázott .. áram = 3
allergi*|allergén*|anafil* = 3
ételmérgez* = 3
megbetegedt*|hány*|kórházba .. ett*|étel*|evett* = 2
rosszul lett* = 2
hányt*|hányás*|hasmenés* = 2
  ! hányta
megsérült*|megsérültem|sérülés*|balesetet|baleset* = 2
elcsúsz*|elestem|elesett = 2
veszély*|életveszély* = 2
robban*|felrobban* = 3
  ! felrobbantom|felrobbantjuk
üvegszilánk*|üvegdarab*|szilánk*|fémdarab*|fémforgács* = 3
fulladt*|fulladoz*|megfullad* = 2
fék|fékek|féket .. nem|elenged*|mond* = 3
szénmonoxid*|monoxid*|gázszivárg*|gázszag* = 3
mentő|mentőt|mentők|sürgősségi* = 1
leesett|leszakadt .. fejem*|gyerek*|rám = 2
megvágt*|elvágt* .. keze*|ujj* = 2
rossz|téves|más gyógyszer*|adag* = 2
biztonság* = 1

[category other]
teszt|próba üzenet = 2
téved* .. szám*|cím* .. bocs* = 1

[tone upset]
felhábor* = 3
elképeszt*|hihetetlen* = 2
dühös*|düh|dühít* = 2
felborít*|kiborít*|kikészít*|kiakad*|idegösszeomlás* = 2
botrány|botrányos* = 2
szégyen|szégyellj*|gyalázat*|szégyelljék = 2
elegem van|volt = 3
tele .. hócipő* = 3
csalódott* = 1
vérlázít* = 3
tűrhetetlen*|elfogadhatatlan*|minősíthetetlen* = 2
nem hiszem el|hinném = 2
kétségbe* = 2
bírom tovább|már|ezt = 2
nem bírom = 2
sírok|sírtam|zokog*|sírva = 2
gratulálok|gratula|gratulálunk = 2
bravó|csodás|remek|nagyszerű .. újra|megint|ismét = 1
köszönöm szépen a semmit = 3
köszi a semmit|semmiért = 3
viccel*|vicc|viccnek = 1
nevetséges* = 1
meddig .. még|kell|akar* = 1
követelem|követelünk = 1
hogy képzel* = 3
pofátlan*|pofátlanság* = 2
mit képzel* = 2
átver*|átvertek|átverés* = 2
hülyére vesz*|vett* = 2
hülyének néz* = 2

[tone rude]
kurva|kurvára|kibaszott|kibaszottul|qrva|kva = 3
  ! kurva|kurvák .. anyád*|anyját*|anyátok*|vagy|vagytok
  ! azt mondta|lekurváz*|*kiabál* .. kurva
bassza|bassz*|basszus|basszátok|baszki|bmeg|bazmeg|bazdmeg|baszd = 3
  ! baszd|baszd .. anyád
szar|szart|szarok|szarabb|szarság|szaró* = 3
  ! szar alak|ember|alakok
  ! szarok rátok
szarul|szarba|szarrá = 3
fasz|faszt|faszom|faszság|fasza|faszért|faszomat = 3
  ! fasz vagy|alak|gyerek
picsába|picsáért|picsa = 2
  ! menj|menjetek|húzz*|takarod* .. picsába
franc|francba|francnak|fene|fenébe|fenének|rohadt|rohadtul|tetves = 2
  ! rohadt|tetves .. állat*|disznó*|banda|bagázs|alak*|dög*
kamu|kamucég*|kókler*|banánköztárs* = 2
lehúzós|lehúzás|lehúzzák|lehúzó = 2
szemét|trágya|fos|fost|fosadék|gagyi|hulladék .. cég*|szolgált*|app*|termék*|bolt*|minőség* = 3
cég*|bolt*|szolgáltat*|app* .. szemét|szar|trágya|fos|vicc|nulla = 2
  ! szemétszállít*|szemét .. elszállít*|kuka*
balkáni* = 2
csőcselék* = 2
szánalmas* = 2
röhej*|röhejes* = 2
hányadék|hánynom = 2
letojnak|leszarnak|leszarják|leszarjátok|leszarom = 3
szívás|szopás|szopat*|szívat*|szívatn* = 3
dugjátok|dugják|tegyék|nyomják .. fel = 3
baromság*|marhaság*|hülyeség* = 2
hülye|idióta|barom|kretén app*|rendszer*|applik*|automat*|gép*|bot|chatbot*|honlap*|szabály*|program*|menü* = 3
nyavalyás* = 2
kuplerá* = 3
mi a franc*|fene*|fasz*|szar*|kurva* = 3

[tone abusive]
idióta|idióták|idiótáknak|idiótákkal|kretén|kretének|debil|debilek|imbecil* = 3
  ! idióta|kretén|debil|imbecil app*|rendszer*|applik*|automat*|gép*|bot|chatbot*|honlap*|szabály*|program*|menü*|alkalmaz*|termék*|számla*
  ! nevez*|hív*|mondt*|*ordít*|*kiabál*|*üvölt*|lehülyéz*|leidiótáz*|titulál* .. idióta|idiótá*|kretén*|debil*|imbecil*
  ! idióta|kretén .. nevez*|hív*|mondt*
  ! idiótának|kreténnek|debilnek
  + idióták vagytok mind
  + micsoda kretén ül ott
  - az idióta alkalmazás megint lefagyott
  - a futár idiótának nevezett
  - azt mondta nekem a sofőr hogy idióta vagyok
hülye|hülyék|hülyéket|hülyékkel .. vagytok|vagy|maguk|ti|banda|emberek|ügyintéző*|eladó*|futár*|sofőr*|liba|picsa|ügyfélszolgálatos*|nő|pasas|népség = 3
  ! mondt*|nevez*|*kiabál*|*ordít* .. hülye*
  ! hülye vagyok
  + hülyék vagytok
  + egy hülye ügyintéző vette fel
  - azt mondta az eladó hogy hülye vagy
  - hülye vagyok hogy bedőltem
vagytok|vagy|maguk|ott|csupa|sok|ennyi|micsoda|mekkora|milyen .. hülye|hülyék|hülyét|ostoba|ostobák|idióta|idióták|barom|barmok|agyatlan*|agyhalott* = 3
  ! hülyének
  ! vagyok .. hülye|barom|idióta
  ! hülye|ostoba|idióta app*|rendszer*|automat*|menü*|program*|szabály*
  ! mondt*|nevez*|*kiabál* .. hülye*
  + csupa hülye dolgozik ott
  - hülyének néznek vagy mi van
barom|barmok|barmot|barmokkal|ökör|ökrök|marhák|birkák|majmok|majom = 3
  ! baromság*|barom jó|nagy|sok
  ! nevez*|mondt*|*ordít*|*kiabál* .. barom*|ökör*|majom*
  ! ökör|birkák .. istálló*|tartok|tenyészt*|takarmány*
  + barmok gyülekezete
  - az eladó azt mondta barom vagyok
balfasz*|faszfej*|faszkalap*|faszszopó*|seggfej*|köcsög*|geci|gecik|gecit|gecivel|faszarc*|pöcs|pöcsök|pöcsfej* = 3
  ! nevez*|mondt*|*ordít*|*kiabál*|*üvölt* .. balfasz*|köcsög*|seggfej*|geci*
  ! köcsögnek|seggfejnek|gecinek|balfasznak
  ! köcsög|köcsögök .. agyag*|kerámia*|törött|virág*
  + mocskos köcsögök
  + te balfasz
  - a parkolóőr köcsögnek nevezett
  - a köcsög amit rendeltem agyag és repedt
rohadék*|mocsok|mocskok|mocskos .. alak*|banda|népség|vagytok|mind|vagy = 3
  + rohadékok vagytok mind
  - mocskos a szoba
rohadék|rohadékok|mocskok|szarházi*|szarházik|szarjank*|szarrágó*|szemétláda*|szemetek|férgek|féreg|patkány|patkányok|patkánynak|dögök|dög|görény*|aljanép = 3
  ! patkány*|féreg|férgek|dög .. konyh*|szoba*|szobá*|pince*|étel*|találtam|láttam|almá*
  ! láttam|találtam|volt|futott .. patkány*|féreg|férgek
  ! nevez*|mondt*|*ordít* .. rohadék*|patkány*|szarházi*
  + szemetek
  + ti szarházi patkányok
  - patkány futott a konyhában
  - a levesben találtam egy férget és férgek voltak benne
szemét .. alak*|ember*|banda|népség|vagytok|vagy|társaság|disznó*|tolvaj* = 3
  + szemét banda
  - a szemét elszállítása elmaradt
gyökér|gyökerek|tahó*|bunkók|parasztok|paraszt|suttyó*|prosztó*|bunkó = 2
  ! gyökér* .. növény*|fa|fog*|kezelés*
  ! gyökérkezel*
  ! nevez*|mondt*|*ordít* .. gyökér|tahó*|bunkó*|paraszt*
  ! bunkónak|parasztnak|tahónak|gyökérnek
  ! bunkó volt|hangnem*|stílus*|módon
  + tahó népség
  + bunkó parasztok
  - a pincér parasztnak nevezett
  - gyökér kezelés a fogorvosnál
ribanc*|ribi|kurvák|picsák|liba|tyúk|némber*|boszorkány* = 3
  ! nevez*|mondt*|*ordít*|*kiabál*|lekurváz* .. ribanc*|kurva*|liba|picsa*
  ! liba|tyúk .. comb*|máj*|hús*|sült|leves*|udvar*|tojás*
  ! ribancnak
  + az a ribanc rámcsapta
  + buta liba
  - a futár ribancnak nevezett
  - liba comb volt rendelve
anyád*|anyátok*|anyjátok* = 3
  ! anyádnak|anyádat .. szeretett|üdvöz*
  ! mondt*|*ordít*|*kiabál* .. anyád*
  + anyátok
  + a kurva anyád
  - a sofőr azt ordította hogy anyád
anyját|anyjukat .. bassz*|kurva|úristen = 2
  + bassza meg az anyját, az anyját bassza
kapd|kapjátok|kapják be = 3
  ! mondt*|*ordít*|*kiabál*|*üvölt* .. kapd
  + kapjátok be
  - azt mondta az eladó kapd be
dögölj*|dögöljetek|dögöljön*|rohadj*|rohadjatok|rohadjon*|pusztulj*|pusztuljatok = 3
  ! pusztuljon az app
  + dögöljetek meg
  + rohadj meg
  - a növény nem pusztul
húzz*|húzzatok|menj|menjetek|menjen*|takarodj*|kopj* .. picsába|anyádba|anyátokba|francba|fenébe|pokolba|búsba|kurva = 3
  ! mondt*|*ordít*|*kiabál*|küldött .. húzz*|menj|takarodj*
  + menjetek a picsába
  + húzzatok a francba
  - a biztonsági őr azt mondta menj a francba
csalók|csaló|csalóknak|tolvaj|tolvajok|tolvajbanda|rabló*|gazember*|bitang*|hazug|hazugok|hazudoz*|szélhámos*|gengszter*|maffia*|maffiózó*|zsivány* = 2
  ! csalók|csaló|tolvaj* .. nevemben|nevemre|fiókom*|feltört*|kárty*|számlám*|telefonszám*
  ! ismeretlen|valami|adathalász .. csaló*|tolvaj*
  ! nevez*|vádol*|meggyanúsít* .. tolvaj*|csaló*|hazug*
  ! tolvajnak|csalónak|hazugnak
  + csalók vagytok
  + tolvaj banda
  - csalók a nevemben hitelt vettek fel
  - a biztonsági őr tolvajnak nevezett
nyomorék*|retardált*|fogyatékos*|agyhalott*|agyatlan*|zoknik = 3
  ! fogyatékos* .. gyerek*|gyermek*|fia*|lány*|unok*|testvér*|vagyok|személy*|igazolv*|parkol*|ellát*|támogat*
  ! mozgás fogyatékos*|látás|hallás
  ! vagyok|fiam|lányom|gyermekem .. fogyatékos*|nyomorék*
  ! nevez*|mondt*|lenyomorék* .. nyomorék*|fogyatékos*
  + retardáltak ülnek a telefonnál
  - a fiam értelmi fogyatékos
  - fogyatékos gyermekem van
buzi|buzik|buzeráns*|cigányok|négerek|migráncs*|zsidók|csürhe|bagázs|söpredék* = 2
  ! vagyok|vagyunk|azért|mert .. cigány*|buzi*|zsidó*
  ! nevez*|mondt*|*ordít*|*kiabál*|lecigányoz*|lebuziz* .. cigány*|buzi*|néger*|zsidó*|migráncs*
  ! buzinak|cigánynak
  + büdös cigányok
  + semmirekellő csürhe
  - a pénztáros buzinak nevezett
  - azért mert cigány vagyok
semmirekell*|semmirevaló*|naplopó*|ingyenélő*|élősköd*|tehetségtelen*|szerencsétlen|szerencsétlenek|lúzer*|senkik|senkiházi*|pojác*|bohóc|bohócok|hólyag|tökkelütött*|fafej*|tuskó*|félnótás*|analfabét* = 2
  ! bohóc .. szülinap*|gyerekzsúr*|műsor*|előad*
  ! hólyag* .. láb*|keze*|bőr*|ég*
  ! szerencsétlen baleset|véletlen|helyzet|körülmény*
  ! nevez*|mondt* .. senkiházi*|analfabét*|lúzer*
  ! fatuskó*
  + naplopók vagytok
  + szerencsétlen pojácák
  - a bohóc nem jött el a gyerekzsúrra
  - szerencsétlen baleset történt
állat|állatok|disznó|disznók .. vagy|vagytok|maguk|ti|mind = 3
  ! kis|házi .. állat*
  + állatok vagytok
  - állatok gyógyszere késik
fogd|fogjátok be = 2
  ! mondt*|*ordít*|*kiabál*|*üvölt* .. fogd
  + fogjátok be
  - a vezető ordította hogy fogd be
kuss|kussol*|pofa|pofád = 2
  ! mondt*|*ordít*|*kiabál*|*üvölt* .. fogd|kuss|pofa*
  ! fogd|fogjátok .. meg|fel
  + kuss legyen ott
  + fogd be a pofád
  - a biztonsági őr rámordított hogy kuss
rohadt|tetves|büdös|mocskos|szemét|kibaszott|kurva|szar .. állat*|disznó*|banda|bagázs|alak*|dög*|népség|csaló*|tolvaj*|hazug*|paraszt*|ügyintéz*|emberek = 3
  ! mondt*|nevez*|*ordít* .. rohadt|büdös|mocskos|szemét
  + rohadt csalók
  + tetves tolvajbanda, tetves banda
  - mocskos szoba
disznó|disznók|disznókat lusta|koszos|mind|ti|itt|ott = 2
  ! disznók .. takarmány*|telep*|ól*
  + disznók mind
lusta|koszos|lelketlen|szemtelen|pofátlan|vén|gonosz|buta|szívtelen|hazug|hülye disznó*|liba|tyúk|boszorkány*|majom|majmok|alak|alakok|dög|népség|banda|patkány*|csürhe|szarházi = 3
  ! nevez*|mondt*|*ordít*|*kiabál* .. lusta|koszos|vén|buta|hülye|hazug
  ! liba|tyúk comb*|máj*
  + ti lusta disznók
  + vén boszorkány
  - a futár azt mondta hülye liba
ügyfél|páciens|üf|hívó|hozzátartozó|utas .. nevezte|titulálta|szidta|ribancnak|kretén*|majomnak|tolvajnak|disznó*|hülyének|idiótának = 2
  ! a sofőr|futár|őr .. nevezte
  + a páciens az asszisztenst ribancnak nevezte
  - a futár hülyének nevezte
ribancnak|majomnak|disznónak|disznóknak|tolvajnak|kreténnek .. nevezte|titulálta|hívta .. asszisztens*|kolléga*|kollégá*|ügyintéző* = 2
  + ribancnak nevezte az asszisztenst
kollégá*|kolléganő*|asszisztens*|szakácsnő*|futárt|engem|vezetés* .. majomnak|ribancnak|disznó*|libának|tolvaj*|hülyének|idiótának|baromnak .. nevezte|titulálta|nevezett = 2
  ! engem .. nevezett
  + a kollégát majomnak titulálta
  - engem tolvajnak nevezett

[tone threatening]
megöllek|megölöm|megöljük|megölünk|megölnélek|megölök|kinyírlak|kinyírom|kinyírunk|kinyírjuk|kicsinállak|kicsinálom|kicsinálunk|megfojtalak|megfojtom|lemészároll*|lemészárolom|agyonlőlek|agyonlövöm|lelőlek|lelövöm|lepuffant*|elváglak = 3
  ! megölöm|kinyírom|kicsinálom|lelövöm .. app*|alkalmaz*|program*|routert|gépet|laptop*|telefont|szervert|botot|folyamat*|időt|poloská*|csótány*|növény*|drónt|magam*
  ! fenyeget*|mondt*|*üvölt*|*ordít* .. megöl*|kinyír*|kicsinál*|agyon*|lelő*
  + megöllek te szemét
  + kinyírom azt a futárt
  - megölöm ezt az appot
  - az a futár azzal fenyegetett hogy megöl
  - azt ordította hogy megöllek
megverlek|megverem|megverjük|agyonverlek|agyonverem|szétverlek|szétverem|szétverjük|megkéselek|leszúrlak|leszúrom|megkéselem|kibelezlek|kibelezem|megfojtalak = 3
  ! fenyeget*|mondt*|*üvölt*|*ordít* .. megver*|agyonver*|leszúr*|szétver*
  ! szétverem|megverem .. tojás*|habot|rekordot|app*|telefont|routert
  + agyonverlek ha meglátlak
  + szétverem azt a futárt
  - a futár azzal fenyegetett hogy megverlek
  - szétverem ezt a routert
laposra|péppé|agyon|félholtra .. verlek|verem|verjük|verünk = 3
  ! fenyeget*|mondt* .. verlek|verem
  + laposra verem azt a sofőrt
  - azt mondta félholtra fenyegetett hogy péppé verlek
meg|ki|szét|agyon|le foglak|fogom|foglok|fogjuk .. ölni|nyírni|verni|lőni|szúrni|csinálni|késelni|tépni = 3
  ! fenyeget*|mondt*|*ordít* .. fog*
  ! meg|ki fogom .. csinálni .. rendelést|csekket|tesztet
  + meg foglak ölni
  + ki foglak nyírni titeket
  - a sofőr azt mondta meg foglak verni
pofán|szájon|fejbe|tökön|seggbe|arcon .. váglak|vágom|verlek|verem|rúglak|rúgom|ütlek|ütöm|csaplak|lőlek = 3
  ! fenyeget*|mondt*|*ordít* .. pofán|szájon|fejbe
  + pofán váglak
  + fejbe verem azt az ügyintézőt
  - a szomszéd pofán vágott
beverem|betöröm|szétverem|szétrúgom|szétcsapom|beverjük|szétveri* .. képed*|képét|képüket|pofád*|pofáját|pofátokat|fejed*|fejét|fejüket|fejeteket|orrod*|orrát|orrukat|segged*|seggét|arcod*|fogad|fogait|fogát|bolt*|iroda*|irodá*|ablak*|kirakat*|üzlet*|kocsi*|autó* = 3
  ! fenyeget*|mondt*|*ordít* .. beverem|betöröm|szétver*
  + beverem a képedet
  + betöröm az ablakotokat
  + szétverem az egész boltot
  - valaki betörte az ablakomat
bolt*|iroda|irodá*|kirakat*|ablak*|kocsi*|autó* .. szétverem|betöröm|szétzúzom|szétbarmol*|felgyújt*|porig|szétverjük = 3
  + az irodátokat szétverem
  - a kocsimat betörték
eltöröm|kitöröm|letépem|levágom|kitépem|kitekerem|elharapom|kivájom|kikaparom|elvágom .. kezed*|kezét|lábad*|lábát|nyakad*|nyakát|nyakukat|fejed*|fejét|torkod*|torkát|ujjad*|ujjait|gerinc*|töködet|tökét|szemed*|szemét|füled* = 3
  ! fenyeget*|mondt* .. eltöröm|kitekerem
  + kitekerem a nyakát
  + letépem a fejedet
  - majdnem eltörtem a kezemet
nyakad*|nyakát|kezed*|lábad*|csontod*|fejed*|fejét .. eltöröm|kitekerem|letépem|kitöröm|levágom|összetöröm = 3
  + a nyakadat kitekerem
felgyújt*|leégetem|leégetjük|felperzsel* = 3
  ! felgyújtott*|felgyújtotta .. magát|lakás*|villany*|lámpá*
  ! fenyeget*|mondt* .. felgyújt*
  ! felgyújtom .. villany*|lámpá*|magam|számlá*|szerződés*
  + felgyújtom az egész irodát
  + leégetem a boltot
  - felgyújtom a villanyt és nem ég
  - fogom és felgyújtom ezt a számlát
rátok|rájuk|rád|porig .. gyújt*|éget* = 3
  + rátok gyújtom a boltot
felrobbant* = 3
  ! felrobbant a|az|egy|volt|mellett
  ! felrobbant .. akku*|mikró*|kazán*|üveg*|kukta*|telefon*|számla*
  ! akku*|mikró*|kazán*|üveg*|kukta*|telefon* .. felrobbant*
  + felrobbantom a kócerájt
  - az akku felrobbant
bombát|bomba .. rak*|tesz*|visz*|küld*|lesz|robban* = 3
  ! bomba jó|formá*|áron|ajánlat
  + bombát küldök nektek
  - bomba ajánlat lesz
  - bomba jó
tudom|kiderítem|megtudom|megkeresem .. hol|merre laksz|lakik|laknak|laktok|dolgoz* = 3
  ! hol .. csomag*|lakom
  + tudom hol laksz
  - nem tudom hol van a futár
tudom|kiderítem|megvan .. címed*|címét|lakcímed*|családod*|gyereked*|rendszámod* = 2
  ! címét .. átír*|honlap*|cégnek|boltnak
  + megvan a címed és a családod is
odamegyek|bemegyek|elmegyek|odamegyünk|bemegyünk|átmegyek|meglátogat* .. bal*|késsel|fejszé*|baltá*|baseball*|bézból*|benzin*|láncfűrész*|vasrúd*|ütő*|puská*|fegyver*|megver*|szétver*|szétcsap*|szétrúg*|kinyír*|megöl*|pofán|elkap*|rendet = 3
  ! balra|baleset*|balesetet
  + bemegyek baltával
  + odamegyek egy baseballütővel
  - bemegyek holnap az üzletbe
baltá*|fejszé*|baseballütő*|baseball|késsel|láncfűrész*|puská*|vasrúd*|benzin* .. megyek|megyünk|érkez*|jövök|várlak|várom|látogat*|bemegy*|odamegy* = 3
  ! rendel*|vett* .. baltá*|fejszé*|késsel|láncfűrész*
  + egy baltával megyek be
  - rendeltem egy fejszét és csorba éllel érkezett, késsel jött
véged|végetek|végük .. van|lesz = 3
  ! mikor|soha|nincs .. vége*
  + véged van
  + végetek lesz
  - vége van a türelmemnek
halott ember|vagy|emberek|vagytok = 3
  ! vonal .. halott
  + halott ember vagy
  - a vonal halott
megdöglesz|megdögölsz|meghalsz|meghaltok|döglesz = 3
  ! fenyeget*|mondt* .. meghal*|megdög*
  + meghalsz ha meglátlak
  - az app meghal minden nap
megkeserül*|megbánod|megbánjátok|megbánják|ráfizettek|ráfizetsz|megfizettek|megfizetsz = 2
  + ezt még megkeserülitek
  - az árát visszafizették
meg fogsz|fogtok .. dögleni|halni|dögölni|bánni|keserülni = 3
  ! fenyeget*|mondt* .. fogsz|fogtok
  + meg fogtok dögleni
  - a sofőr azt mondta meg fogsz halni
vigyázz|vigyázzatok|vigyázzon*|óvakodj* .. magad*|hátad*|hátra|sötét*|mikor|este|családod* = 3
  ! vigyázzatok magatokra üdv*
  ! vigyázzon magára kedves
  + vigyázz este a hátad mögé, vigyázz a hátadra
  - vigyázzon a törékeny csomagra
elkaplak|elkapom|elkapunk|elkapjuk|megtalállak|megtalálom|megtalálunk|rádtalál*|levadász*|előkerítelek .. futár*|sofőr*|téged|titeket|azt|úgyis|egyszer|sötét*|mindenk* = 2
  ! megtalálom .. csomag*|számlá*|menüpont*|választ
  + elkapom azt a sofőrt
  + úgyis elkaplak, elkaplak egyszer
  - nem megtalálom azt a menüpontot
nem felelek|állok .. magamért|tettei*|következmény*|teszek = 2
  + nem állok jót magamért
  - a cég nem vállal felelősséget
kapsz|kaptok|kap .. pofont|pofonokat|verést|akkorát|pofon = 3
  ! kap .. verést|pofont .. gyerek*
  + kaptok egy akkora pofont
  - kaptok egy levelet
felkötni|felakaszt*|kivégez*|lelőni|agyonverni|agyonlőni|megölni .. kell*|kéne|lehetne|titeket|őket|mind* = 2
  ! poloská*|csótány* .. megölni
  + felkötni kéne mindet
  ! vírus*|baktérium* .. megölni
  - a csótányokat megölni kell
titeket|benneteket|magukat|őket|mindet|ilyet|ilyeneket .. kellene|kéne|kell .. kötni|akasztani|lőni|verni|ölni|felkötni|felakasztani|lelőni|agyonverni|agyonlőni|kiirtani|megverni = 3
  + titeket fel kéne, benneteket kéne agyonverni
szúrom|kiszúrom|kilyukaszt*|leeresztem .. gumi*|kerek*|abroncs* = 3
  ! út*|szög*|kátyú* .. kilyukaszt*
  + kiszúrom a céges autók gumiját
  - a szög kilyukasztotta a gumit
vér .. fog|folyik|lesz .. folyni|nálatok|ott|ebből = 2
  ! vérnyom*|vérvét*
  + vér fog folyni nálatok
  - vérvétel lesz ott
fojtom|verem|ölöm|lövöm|szúrom|nyírom meg|agyon|ki|szét|le = 3
  ! nyírom ki|le|meg .. fű*|sövény*|haj*|birk*
  ! szúrom ki|le .. papír*|kód*
  ! fenyeget*|mondt* .. verem|ölöm
  + a botommal verem agyon
  + puszta kézzel fojtom meg
  - nyírom le a füvet a géppel
addig|úgy|akkorát|akkora .. verem|ütöm|rúgom|verlek|verést|pofont|váglak|vágom|csapkodom|rugdosom = 3
  ! fenyeget*|mondt* .. verem|verlek|váglak
  + addig verem amíg mozog
  + úgy váglak pofán
  - a sofőr azt mondta úgy verlek meg mint a kutyát
beletemet*|eltemet*|elásom|elások .. árok*|árká*|gödör*|földbe|udvar*|erdő* = 3
  ! temett*|eltemett*
  + beletemetem az árkába
  - eltemettük apámat az erdőben
lábbal előre|hullazsák*|koporsó* .. viszik|vihetik|mész|megy|hozzák = 3
  + onnan lábbal előre viszik el
térd*|csont*|ujj*|bordá*|kezét|karját|lábát .. eltöröm|töröm|összetöröm|szétzúzom|levágom = 3
  ! törött*|tört
  + az ujjait egyenként töröm el
  - a térdem eltörött
eltöröm|szétzúzom|összetöröm|szétlapít* .. térded*|térdét|csontját|csontod*|ujját|ujjait|bordá*|képét|arcát|arca|karját = 3
  + eltöröm mind a két térdedet
  - majdnem eltört a térdem
injekci* .. nem .. ébred = 3
  + olyan injekciót adok hogy nem ébred fel
  - az injekció után nem ébredt fel rendesen az orvos szerint sem
  ! nem ébredt
fejét|feje|fejét .. ütöm|verem|csapom|beverem .. asztal*|fal*|föld* = 3
  ! fejem*
  + fogom a fejét és ütöm asztalba
  - a fejemet verem a falba
ott leszek .. kijárat*|kapu*|parkoló*|végez = 2
  ! csomag*|futár* .. ott leszek
  + ott leszek a hátsó kijáratnál
  - a futár miatt ott leszek a kapunál
megvárom|megvárlak|megvárjuk|várjuk|várlak .. parkoló*|kijárat*|kapu*|utcában|sötét*|sarkon|hátsó = 2
  ! várjuk .. csomag*|szerelő*|futár* .. kapu*
  + megvárom majd este a parkolóban
  - megvárom a futárt a kapuban
  ! megvárom .. futár*|szerelő*
tudom|megtudtam|kiderítem|megtaláltam|kiderítettem .. hol|merre|hova .. lakik|laksz|jár|áll|parkol|dolgozik = 3
  ! hol .. csomag*|futár|rendelés*
  + megtudtam merre lakik
  + tudom hova jár óvodába a gyereke
  - tudom hol áll a csomag
bedobom|belököm|belelököm|kilököm|leszállít*|lehajítom .. vízbe|folyó*|duná*|tóba|vonat*|lépcső*|ablak* = 3
  ! bedobom .. palack*|csomag*|levele*
  + bedobom a vízbe
  - bedobom a palackot a vízbe
áthajtok|áthajtom|belehajtok|nekihajtok|ráengedem|ráuszítom = 3
  ! áthajtok .. hídon|városon
  + áthajtok az üvegajtójukon
  + ráengedem a bikát
  - áthajtok a városon
kettévágom|feldarabol*|szétfűrészel*|láncfűrésszel .. asztal*|íróasztal*|hivatal*|bemegy*|őt|titeket = 2
  ! rendel*|vett* .. láncfűrész*
  + bemegyek láncfűrésszel és kettévágom az asztalokat
  - a láncfűrésszel baj van
puska|puskám|fegyver|flinta|vadászpuska .. töltve|elő|készen|várja|vár = 3
  + a vadászpuska töltve van
  - vadászpuska alkatrész
húzom|húzlak|húzzuk .. betonon|aszfalton|földön = 2
  ! bőrönd* .. húzom
  + a pótkocsi után kötöm és húzom a betonon
  - a bőröndöt húzom
ügyfél|vevő|üf|hívó|utas .. felgyújt*|megfenyeget*|benzin*|késsel|megöl*|megver* = 2
  ! kollégánk|sofőrünk|őrünk|parkolóőrünk .. megfenyeget*
  + az ügyfél megfenyegette a kollégát hogy eltöri a térdét
  - az ügyfél szerint a parkolóőrünk megfenyegette

[wants refund]
kérem|kérjük|követelem|szeretném|akarom|kérném|kérek|visszakérem|követelünk|elvárom .. pénz*|vissza|vételár*|visszatérít*|visszafizet*|visszautal*|árát|összeg* .. vissza*|térít*|pénz*|utal* = 3 !neg
visszakérem|visszakérjük|visszaadják|visszaadjátok .. pénz*|árát|összeg*|forint*|díj* = 3 !neg
pénz*|árát|összeget|vételár* .. vissza|visszakér*|visszaad*|visszautal*|visszafizet* = 3 !neg
utalják|utaljátok|utalja|fizessék|térítsék|fizessétek .. vissza = 3 !neg
visszatérítés*|visszafizetés*|pénzvisszatér*|pénzvissza* .. kér*|szeret*|követel*|igény* = 3 !neg
kér*|szeret*|követel*|igény* .. visszatérít*|visszafizet*|visszautal* = 3 !neg
vételár* .. visszatérít* = 2
vissza a pénz* = 3 !neg
elállok .. vásárlás*|szerződés* = 2
visszajár .. pénz*|összeg* = 2
kérem|kérjük|kérném|követelem|visszakér* .. vissza|visszautalni|visszatérít*|visszafizetni = 3 !neg
utaljátok|utalják|utaljatok|utaljak|adjátok|adják|adja|add .. vissza = 3 !neg
pénzem*|pénzt|összeget|árát|díjat|vételárat .. kérem|kérjük|kérném|vissza = 2 !neg

[wants replacement]
cseréljék|cseréljétek|cserélje|kicserél*|cserét|csere|csereterm* = 2 !neg
  ! csere* .. adat*
kérek|kérem|kérném|szeretnék|követelek|küldjenek|küldjetek|elvárok .. másik*|újat|új|cserét|hibátlan*|ép|jót = 3 !neg
  ! új|másik jelsz*|számlá*|időpont*|kódot|linket|ajánlat*
kérem|szeretném|kérném .. kicserél*|cserél* = 3 !neg
helyette .. másik*|újat|küld* = 3
becserél*|kicserélhet*|kicserélik = 2
másik példány* = 3
küldj*|adjanak .. helyes|jó|megfelelő .. méret*|termék*|szín* = 3
cserélj*|cserélné*|cseréljék|cserébe|cserére|kicserél* = 2 !neg
kaphat*|kaphatnék|kaphatok|lehet kérni .. másikat|helyette|cserét|újat|jót = 3
helyette .. másikat|jót|egyet|másik|újat = 3
új|ép|egész|másik .. kérek|kérünk|kérem|kér = 2
  ! új|másik .. számlá*|jelsz*|időpont*
adjanak|adjatok|küldjenek|küldjetek .. másikat|új*|egészet|helyette|olyat = 2

[wants repair]
javítsák|javítsátok|javítsa|javítsd .. meg|ki = 2 !neg
  ! javítsák .. számlá*|adat*|nevem*|címem*|összeg*
kérem|kérjük|szeretném|kérném|követelem .. javít*|megjavít*|megcsinál*|szervíz*|szerel* = 3 !neg
  ! kijavít* .. számlá*|adat*|nev*
  ! javít* .. számlá*|adat*|nevem*
küldj*|jöjjön|jöjjenek .. szerelő*|szakember*|technikus* = 3
szerelőt|technikust .. kér*|küld* = 3
hozzák|hozzátok|tegyék rendbe|helyre = 2
csinálják|csináljátok|csinálja|csinálj* .. meg|rendbe|működ* = 2
  ! csinálják meg .. rendelést
garanciális javít* = 2
mikor .. javít*|megjavít*|megcsinál* = 1
állítsák|állítsátok|állítsa helyre|vissza = 2
megjavít* = 1 !neg
működjön|működjenek = 1
csináljátok|csinálják|csinaljak|hozzátok|hozzák|inditsatok|indítsátok .. meg|rendbe|el = 2 !neg
szerelőt|szakembert .. küld*|kér* = 2

[wants compensation]
kártérít*|kárpótl*|kártalanít*|kompenzáci*|kompenzál* = 3 !neg
térítsék|térítsétek|térítse .. meg|kár*|költség* = 3 !neg
kérem|követelem|kérjük|elvárom|igénylem|szeretném .. kár*|költség* .. megtérít*|térít* = 3
megtérít* .. kár*|költség*|összeg* = 2
ki .. fizeti|téríti .. meg|kár*|ezt = 2
kárigény* = 1
jóvátétel*|jóvátenni|kárpótol* = 2
kötbér* .. kér*|igény*|jár* = 3
árengedmény*|kupon*|utalvány* .. kér*|elvár*|szeret* = 2
sérelemdíj* = 3
ki|valaki fizeti|téríti|állja = 2
térítse|térítsék|megtérít*|megtérítsék|megtéríteni|kompenzál*|kompenzációt = 2 !neg
fizesse*|fizessék|fizetik|fizeti|fizessétek .. meg|kár*|számlá*|különbség*|költség*|orvos*|felni*|taxi = 2
kár térít* = 2

[wants apology]
bocsánatkér* = 3 !neg
kérj*|kérjenek|kérjetek|kérjen .. bocsánat*|elnézés* = 3
elvár*|szeretn*|követel*|kérek .. bocsánat*|elnézés* = 3 !neg
bocsánatot .. kér*|várok|szeretnék = 2
  ! bocsánatot kérek
elnézést kérj* = 3

[wants information]
kérem|kérjük|szeretném|szeretnénk|kérnék|kérném .. tájékoztat*|megtud*|tudni|magyaráz*|felvilágosít*|választ|válasz*|visszajelz*|közöl* = 3
mikor|meddig|mennyi .. várhat*|lesz|érkez*|kell|kap* = 1
miért .. kell*|nem|van|lett|vont*|kapt*|emel* = 1
hogyan|hogy tudom|tudok|lehet|kell = 1
magyaráz* = 2 !neg
mi .. teend*|történ*|oka|helyzet = 2
tudná*|tudnának|tudja|tudják .. mondani|segíten*|megmond*|leír*|tájékoztat* = 2
szíveskedj*|szívesek|szíves .. tájékoztat*|megír*|közöl*|válasz* = 3
mit .. tegyek|csináljak|tehetek|tenn* = 2
milyen alapon|jogcímen|jogon = 2
érdeklőd* = 2
írják|írja|írjátok|mondják|mondja|mondjátok .. meg = 1
lehetséges = 1
lehet|jogos|van|normális e = 1
választ .. várok|kérek|szeret* = 2

[wants cancellation]
felmond*|felmondom|felmondan* .. kér*|szeret*|akar*|szerződés*|előfizetés*|bérlet* = 2 !neg
szeretn*|kér*|akar* .. felmondan*|lemondan*|megszüntet*|töröln*|törlés*|kilépn*|sztorn*|elállni = 3 !neg
  ! töröln*|törlés* .. adat*|tartozás*|tétel*
mondják|töröljék|törölje|töröljétek|sztornózz*|szüntessék|szüntesse|állítsák .. rendelés*|előfizetés*|szerződés*|foglalás*|tagság*|meg|bérlet*|biztosítás* = 3 !neg
rendelés*|előfizetés*|szerződés*|foglalás*|tagság*|bérlet*|biztosítás* .. töröl*|lemond*|megszünt*|felmond*|sztorn* = 2
lemondom|felmondom|felmondjuk|lemondanám|felmondanám|elállok|elállunk = 3 !neg
sztornó* = 2
szerződésbont* = 2
szüntessék|szünttessék|szüntessétek|megszüntet*|bontsák|felbontom|felbontani|bontani .. szerződés*|előfizet*|bérlet*|tagság*|fel|meg|mától = 2 !neg
mondják|mondjátok|mondja .. fel|le .. szerződés*|előfizet*|bérlet* = 3 !neg
töröljék|toroljetek|töröljétek|töröljenek .. előfizet*|tagság*|rendelés*|rendelést = 2 !neg

[wants fulfilment]
hol .. csomag*|rendelés*|küldemény*|marad*|futár*|bőrönd* = 3
küldjék|küldjétek|küldje|hozzák|hozzátok|szállítsák|szállítsátok|kézbesítsék|kézbesítse|juttassák .. ki|csomag*|rendelés*|el|meg|már|végre|hiányzó = 3 !neg
  ! küldjék vissza .. pénz*
  ! küldjenek|küldjék .. számlá*|választ|magyaráz*|másik*|újat
csomagom*|rendelésem*|csomagot|árut .. kér*|akar*|szeretn*|követel*|kapjam = 3
kér*|akar*|szeretn*|követel* .. csomagom*|rendelésem*|amit|amiért .. megrendelt*|fizettem|rendeltem|rendeltünk|ígért* = 3
kér*|akar*|szeretn*|követel* .. csomagom*|rendelésem* = 2
mikor .. hozzák|jön|szállít*|érkezik|kapom|jönnek|csinálják = 2
tartsák|tartsátok|tartsa .. magukat|be|ígéret*|szerződés*|szavuk* = 3
teljesít*|teljesítsék = 2
adják|adjátok .. amit|ami .. ígért*|jár|szerződ*|rendelt* = 3
biztosítsák|biztosítsa .. szolgáltat*|ígért*|akci* = 2
szállítsák el|vigyék el = 3
ígért|hirdetett|akciós ár|áron|árat .. kér*|adj*|érvényes*|számol* = 2
hozzák|hozzátok|hozzatok|hozzon|szállítsák|szállítsátok|kössék|juttassák .. ki|be|ide|végre|azt|a = 2 !neg
küldjék|küldjétek .. ki|doboz*|azt|oda|ide = 2 !neg
  ! küldjék .. vissza
tartsák|tartsátok|adják|adjátok .. be|meg .. amit|ígért*|aláírt* = 3

[wants correction]
javítsák|javítsátok|javítsa|helyesbíts*|módosíts*|korrigál*|módosítan*|helyesbít* .. számlá*|adat*|nevem*|címem*|összeg*|hibát|tétel*|mérőállás* = 3 !neg
számlá*|adataim*|nevem*|címem*|adatot|tartozás* .. javíts*|helyesbít*|módosít*|korrigál*|kijavít*|törölj*|töröln* = 3
kérem|kérjük|szeretném|kérném .. helyesbít*|korrigál*|módosít*|kijavít*|átír* = 3 !neg
helyes|javított|helyesbített|új|korrigált számlá* = 3
sztornó*|sztornózz* .. számlá*|tétel*|díj* = 3
töröljék|törölje|vegyék .. tartozás*|díj*|bírság*|tétel*|adataim*|pótdíj*|bejegyz*|listá* = 3
írják|írja|írjátok jóvá = 1
helyesbítés*|korrekció* = 2 !neg
tegyék|hozzák .. rendbe .. számlá*|adat*|nyilvántart* = 3
írják|írják .. át .. nevem*|címem*|nevére = 2
töröljék|töröljétek|vegyék|szedjék .. le|bírság*|tétel*|díj*|bejegyzés*|adat*|képet|nevemről|onnan = 2 !neg
javítsa|javítsák|javítsátok|javíts* .. ki .. nevem*|számlá*|adat*|tételek* = 3 !neg
írják|írjátok .. át|diákra|címem* = 2
helyesbíts*|helyesbített|helyesbíteni|jóváírás*|átvezet* = 2

[flag hardship]
beteg|betegek|betegség*|kórház*|műtét*|rák|rákos*|daganat*|kemoterápi*|kemó*|lábadoz*|betegállomány* = 2
  ! beteges|beteg ötlet|cég|rendszer|világ
  ! rák .. leves*|koktél
  + beteg vagyok, nem tudok érte menni
  + műtét után fekszem
  - ez egy beteg cég
cukorbeteg*|inzulin*|epilep*|asztm*|dialízis*|demenci*|demens*|alzheimer*|parkinson*|depresszi*|pánikbeteg*|pánikroham*|szívbeteg*|stroke* = 2
  + cukorbeteg vagyok
fogyatékos*|kerekesszék*|tolószék*|tolókocsi*|mozgássérült*|mozgáskorlát*|vak|gyengénlát*|siket|hallássérült*|járókeret*|rokkant* = 2
  ! fogyatékos* .. vagytok|ülnek|dolgoz*|ott
  ! értelmi .. fogyatékos* .. vagytok
  ! vak .. volán*|tyúk|véletlen
  + kerekesszékkel közlekedem
  + rokkantnyugdíjas vagyok
  - fogyatékosak vagytok
meghalt|elhunyt|elveszítettem|temetés*|gyász*|özvegy*|halála|halál* .. férj*|feleség*|anyá*|apá*|édesany*|édesap*|gyerek*|után|miatt|fiam|lányom|vagyok|ma|nagymam* = 2
  ! telefon*|akku*|router*|app*|gép*|laptop* .. meghalt
  ! meghalt .. telefon*|akku*|router*|gép*|laptop*
  + elhunyt férjem szerződése
  + özvegy vagyok
  - meghalt a telefonom egy hét után
  - az app miatt meghalt a telefon
férj*|feleség*|anyá*|anyu*|apá*|apu*|édesany*|édesap*|gyermek*|fiam|lányom|nagymam*|nagyap*|testvér* .. meghalt|elhunyt|temet*|halál*|haldokl*|haldokol|agyvérz* = 3
  + édesanyám múlt héten meghalt
  + apám haldoklik
  - a telefonom meghalt
temetés*|gyászol*|gyász|özvegy|özvegyen|özvegyként|elhunyt* = 2
  + a temetésre kellett volna a koszorú
nyugdíjas*|nyugdíj|nyugdíjam*|nyugdíjból|kisnyugdíj* = 2
  + nyugdíjas vagyok
éves vagyok|anyám|édesanyám|nagymamám|özvegy|asszony|néni = 1
  + 82 éves vagyok és egyedül élek
  - öt éves garancia
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|hetven*|nyolcvan*|kilencven* éves*|esztendős* = 2
  + 78 éves vagyok
idős*|öreg .. anyám|szüle*|édesany*|édesap*|apám|nagymam*|néni|bácsi|asszony|ember*|hölgy*|vagyok = 2
  + idős édesanyám egyedül él
  - öreg a telefon
egyedül él*|maradt* = 1
  + egyedül élek
csecsemő*|újszülött*|kisbab*|babám*|babánk*|várandós*|terhes|terhesen|kismama*|szoptat* = 2
  ! terhes .. számomra|nekem
  + két hetes kisbabánk van
  + terhes vagyok
  - ez már terhes számomra
kisgyerek*|kisgyermek*|gyerek*|gyermek*|kisfiam|kislányom|fiam|lányom|unokám .. beteg*|fáz*|sír*|éhes*|allergi*|kórház*|hónapos|lázas*|fogyatékos*|autista|autist* = 2
  + a kislányom sírt egész este
  - gyerek ágy
kisgyerekkel|kisgyermekkel|gyerekekkel|babával|csecsemővel|kisgyerekek* .. fűtés*|nélkül|víz*|áram*|sötét*|állt*|vár*|éjszak* = 2
  + kisgyerekkel álltunk a hóban
egyedülálló anya|szülő|apa|anyuk* = 3
  + egyedülálló anya vagyok
egyedül nevel* = 3
  + egyedül nevelem a gyerekeimet
munkanélküli*|álláskeres* = 3
  + munkanélküli vagyok
elbocsát*|kirúgtak|leépít*|elvesz* .. munka*|állás*|munkahely*|gyár* = 2
  ! rúgják|kirúgni
  + elbocsátottak a munkahelyemről
  + elvesztettem a munkámat
kirúgtak = 2
  ! kirúgtak .. klub*|étter*|boltból
  + kirúgtak múlt hónapban
nincs|sincs .. pénz*|miből|tartalék*|megélhet* = 2
  + nincs miből kifizetnem
nem .. tudom|tudok|tudjuk kifizetni|megfizetni|fizetni = 2
  ! nem tudok fizetni .. kártyá*|app*|honlap*
  + nem tudom kifizetni ezt az összeget
  - nem tudok fizetni kártyával
nem engedhetem|engedhetjük meg magam* = 2
  + nem engedhetem meg magamnak
anyagi|nehéz|pénzügyi .. gond*|helyzet*|nehézség*|problém* = 2
  ! nehéz helyzet .. park*
  + nehéz anyagi helyzetben vagyok
segélyből|segélyen|segély|minimálbér* .. él*|van*|kapok|fizet* = 2
  + minimálbérből élünk
albérlet*|hitel*|rezsi* .. nem|miből .. tud*|fizet* = 2
  + az albérletet nem tudom fizetni
gyógyszer* .. nélkül|maradt*|elfogy*|szüks* = 2
  + gyógyszer nélkül maradt az apám
fűtés|melegvíz|víz|áram nélkül = 2
  + fűtés nélkül vagyunk három napja
utolsó pénz*|forint* = 2
  + az utolsó pénzemből vettem
halt|haltak meg .. férj*|feleség*|anyá*|apá* = 2
  + halt meg a férjem
férj*|feleség*|anyá*|apám*|édesany*|fiam|lányom|kisfiam .. halt meg|meghalt|temettem|elhunyt = 3
  ! telefon*|gép*
  + a feleségem karácsonykor halt meg
rosszul|tüdőbeteg|szívműt*|szívbeteg|combnyaktör*|asztmá*|lábadoz* = 2
  ! rosszul számol*|működ*|kezel*|írt*
  + szívbeteg emberként a liftben
down|downszindróm*|szindrómás|autista|autizm* = 2
  + a fiunk down-szindrómás
allergiás|mogyoróallergi*|tejallergi*|asztmás .. fiam|lányom|kislány*|kisfiam|gyerek*|unoká* = 2
  + allergiás kislányom
fiam|lányom|kislány*|kisfiam|gyerek*|unoká* .. *allergiás|mentő*|kórház*|hónapos|lázas|megégett = 2
  + az ötéves kislányom mogyoróallergiás
két|három|négy|több gyerek*|gyermek*|óvodás*|kiskorú* = 1
  + két óvodás ül a lépcsőházban
elbocsátott*|elbocsájtott*|leépített* = 2
  + leépítettek a gyárban
lakbér*|albérlet*|rezsi*|gyógyszer* .. kell|kellett|kéne|nincs|futja = 1
  + a lakbérhez kell
hitelbe|kölcsönbe|nélkülöz*|éhes|éhezik|éhez* = 1
  + a bolt hitelbe ad kenyeret
válás*|elhagyott|elment .. férj*|feleség*|gyerek*|lány* = 1
  + válás után a gyerekekkel
bezárt|megszűnt .. üzem|gyár|munkahely*|vállalat = 2
  + bezárt az üzem ahol dolgozott
állásomat|munkámat|állását|munkáját .. elveszít*|elvesztett*|vesztett* = 3
  + az állásomat elveszítettem
elveszített*|elvesztett* .. állás*|munká*|munkahely* = 3
  + elveszítettem az állásomat

[flag legal]
ügyvéd* = 3
  + az ügyvédem keresni fogja önöket
bíróság*|perelni|perelem|beperel*|feljelent*|perre|pert = 3
  + beperelem a céget
  + feljelentést teszek
  - perc múlva
jogi lép*|út*|eszköz*|képvisel* = 3
  + jogi lépéseket teszek
rendőr* = 2
  + rendőrséghez fordulok
fogyasztóvéd* = 3
  + a fogyasztóvédelemhez fordulok
békéltet* = 3
  + békéltető testülethez fordulok
nmhh|mnb|naih|gvh|nébih|mekh|ántsz|antsz|kormányhivatal*|jegyző|jegyzőnek|jegyzőhöz = 3
  + az mnb nél panaszt teszek
  - nemzeti bank
ombudsman*|hatóság* = 2
  + a hatósághoz fordulok
egyenlő bánásmód hatós* = 3
  + egyenlő bánásmód hatóság
hivatalos|eljárást .. út*|kezdemény*|indít* = 2
  + eljárást indítok, eljárást fogok kezdeményezni
  - jó panaszt
peres = 3
  + peres útra terelem
fizetési meghagyás* = 3
  + fizetési meghagyást indítok

[flag publicity]
facebook*|facebok*|fb|fészbuk*|insta*|instagram*|tiktok*|twitter*|youtube*|közösségi .. kirak*|kiteszem|megoszt*|poszt*|megír*|írok|közzé*|fog*|fel*|lesz = 2
  + facebookra kirakom az egészet
kirakom|kiteszem|megosztom|posztolom|megírom|közzéteszem|felteszem|kiposztolom|megy|feltöltöm|írok .. facebook*|fb|face*|fészbuk*|insta*|tiktok*|twitter*|youtube*|közösségi*|netre|internetre|csoport*|fórum*|reddit* = 3
  + kiteszem a netre
  + megosztom a facebookon
  - facebookon láttam a reklámot
sajtó*|újságíró*|újság|újsághoz|újságnak|újságba|lapnak|lapokhoz|szerkesztőség*|telex*|index*|blikk*|hvg*|bors|444* .. fordul*|írok|megír*|küld*|jelentkez*|visz*|érdek*|szól*|tud* = 2
  + a sajtóhoz fordulok
  - index lámpa
fordulok|megírom|írok|viszem|küldöm|elküldöm|szólok|kerül .. sajtó*|újság*|tévé*|televízió*|rtl*|tv2|média*|blikk*|telex*|szerkesztő*|riporter* = 3
  + megírom az újságnak
  + viszem a tévébe
tévé*|televízió*|rtl*|tv2*|tények|fókusz*|média* .. fordul*|megy*|viszem|hív*|szól*|megkeres*|érdek*|értesít* = 2
  ! tévé* .. nem .. működ*|kép|megy
  + az rtl klubot hívom
  - a tévé nem megy
nyilvánosság* = 3
  + nyilvánosságra hozom
egy|1 csillag* = 2
  ! egy csillagos szálloda
  + egy csillagot kapnak
értékelés*|google*|tripadvisor*|trustpilot*|árukereső* .. írok|hagyok|adok|kap*|megír*|kirak*|lesz|olvas* = 2
  + a google értékelésben megírom
írok|hagyok|adok|megírom|leírom .. értékelés*|véleményt|google*|tripadvisor*|árukereső* = 3
  + írok egy értékelést a google re
mindenkinek|mindenkit|ismerős*|barát* .. elmond*|figyelmeztet*|lebeszél*|szólok|elmesél*|megír* = 2
  + mindenkinek elmondom
figyelmeztet*|intek|intem|lebeszél* .. mindenkit|mások*|másokat|ismerős*|barát* = 2
  + óva intek mindenkit
blog*|vlog*|követő*|követőim* .. írok|megír*|kirak*|ezer*|megoszt*|bemutat*|lát* = 2
  + a blogomon megírom
tévé|tévét|tévének|tévében|rtl|híradó*|riporter* .. interjú*|kapuba|kimegy|kijön|adok|hívom|megy|mutat* = 2
  ! tévé .. nem .. megy|műkö*
  + kimegy a tévé a kapuba
  - a tévé nem megy rendesen
interjú*|nyilatkoz* .. adok|ad|fogok|tévé* = 2
  + interjút adok holnap
újságíró|újságírónak|szerkesztő*|riporter .. hívott|felhívott|beszél*|elmond*|szomszéd*|unokatestvér* = 2
  + egy újságíró már felhívott
unokatestvérem|szomszédom|barátom újságíró|riporter = 2
  + az unokatestvérem újságíró
ossza|osszátok|osszák|oszd meg|tovább|szét = 2
  ! osszák meg .. velem|költség*
  + osszátok meg
kiteszem|kirakom|felteszem|posztolok|posztolom|feltett*|kitett*|feltöltött* .. oldal*|csoport*|profil*|videó*|fotó*|mindenhol|netre|követő* = 2
  ! feltöltött* .. egyenleg*
  + a fotókat kiteszem az oldalunkra
csoport*|oldal*|követő* .. megír*|kirak*|kitesz*|felteszem|feltett*|ezer|olvas*|látja = 2
  ! ügyfélcsoport*
  + megírja egy csoportban és tízezer követő olvassa
megírom|megírja|megírjuk|leírom .. csoport*|facebook*|blog*|újság*|fórum*|síelős = 2
  + megírja egy 12 ezer fős csoportban
blogom*|közzétesz*|közzéteszem|tárcarovat*|rovatom|hasáb*|publicisztik* = 3
  + a blogomon mindenképp közzéteszem
olvasni|olvassa|olvassák .. csoport*|mindenki|oldal*|ezren|négyezer = 1
  + ezt olvasni fogják minden síelős csoportban
tripadvisor*|google*|árukereső* .. csillag*|fent|kint|megírt*|értékel* = 2
  + két csillag fent van a tripadvisoron, a tripadvisoron is fent van
csillag*|csillagot .. google*|tripadvisor*|kap|kapnak|adok|adtam = 2
  ! négycsillag*|háromcsillag*
  + egy csillag a google-re

[flag repeat-contact]
már|már .. írtam|hívtam|telefonáltam|jeleztem|bejelentettem|reklamáltam|szóltam|panaszkodtam|kerestem|érdeklődtem|kértem|jeleztük|írtunk|hívtuk|voltam = 2
  ! már .. voltam .. vendég*|ügyfél*
  + már kétszer írtam
  + már jeleztem a problémát
többször|kétszer|háromszor|négyszer|ötször|hatszor|tízszer|sokszor|sokadszor|rengetegszer|számtalanszor|2x|3x|4x|5x .. írtam|hívtam|telefonált*|jelez*|bejelent*|reklamált*|szólt*|keres*|kért*|kérd*|hívt*|írt*|próbált* = 3
  + háromszor telefonáltam
  - kétszer vonták le
írtam|hívtam|telefonáltam|jeleztem|bejelentettem|reklamáltam|szóltam|kerestem|jeleztük|hívtuk|írtunk .. többször|kétszer|háromszor|négyszer|ötször|hatszor|tízszer|sokszor|alkalommal|hete|hónapja|tegnap|napja|múlt|korábban|hiába = 3
  + írtam önöknek múlt héten
  + hívtam ötször
második|harmadik|negyedik|ötödik|hatodik|sokadik|hányadik|tizedik .. levele*|üzenet*|mail*|email*|hívás*|panasz*|alkalom*|megkeres*|reklamáci*|próbálkoz*|megkeresés* = 3
  + ez a harmadik levelem
  - a második csomag
harmadszor|negyedszer|ötödször|sokadszorra|másodszor|harmadszorra|másodjára|harmadjára|negyedjére|sokadjára .. ír*|hív*|kér*|jelez*|telefon*|fordul*|keres* = 3
  + harmadszor írok
korábbi|előző|legutóbbi|eddigi|múltkori .. levele*|üzenet*|mail*|email*|hívás*|panasz*|megkeres*|bejelent*|reklamáci* = 3
  + az előző levelemre nem jött válasz
nem .. válaszol*|reagál* .. levele*|üzenet*|email*|mail*|panasz*|megkeres* = 2
  + nem válaszoltak a leveleimre
levele*|üzenet*|email*|panasz*|bejelentés* .. nem|sem|se .. válasz*|reagál*|kaptam|jött = 2
  + a leveleimre nem jött válasz
ismét|újra|megint|újfent .. írok|hívom|fordulok|jelzem|kérem|jelentkezem|keresem = 3
  + ismét önökhöz fordulok
  - megint késik
hányszor|meddig .. kell .. ír*|telefonál*|hív*|kér*|szól* = 3
  + hányszor kell még telefonálnom
hetek|napok|hónapok óta .. ír*|hív*|telefon*|kér*|levelez*|hiába|próbál* = 3
  + hetek óta hiába hívom önöket
levelez* = 1
  + két hónapja levelezünk
háromszor|kétszer|négyszer|ötször|hatszor|hétszer|többször|sokszor .. jártam|jártunk|voltam|jelentett*|érdeklőd*|bejelentett*|bent|mondtam|próbálkoz* = 3
  + háromszor jártam bent miatta
  + hatszor jelentettem
  - háromszor kaptam csomagot
két|három|négy|öt|hat|több|számtalan .. levelem*|levelemre|levélre|emailt|emailem*|üzenetem*|üzenetet|panaszom*|hívás* = 2
  + két levelem megválaszolatlan
  - két hívás között
  ! hívás között
jeleztem|jelentettem|bejelentettem|hívtam|írtam|kértem|szóltam .. már|nyáron|ősszel|tavasszal|télen|áprilisban|májusban|múlt|kétszer|is|hiába|megint = 1
  + nyáron írtam és ősszel írtam is
nyáron|ősszel|tavasszal|télen|áprilisban|májusban|novemberben|januárban .. írtam|hívtam|jeleztem|jelentettem|szóltam = 2
  + nyáron írtam, ősszel írtam
másodszor|harmadszor|negyedszer|ötödször|hatodszor|hetedszer|tizedszer|nyolcadik|kilencedik|ötödik|hatodik|harmadik|negyedik .. ír*|hívás*|telefon*|szólok|kérem|jelzem|kapcsol*|levél*|levele*|panasz*|ügyfél|hív* = 3
  ! harmadik hete|hívás .. ügyfél* kijelent*
  + ötödik telefon
  + nyolcadik hívás
  - harmadik hete várok a rendelésre
harmadszorra|másodszorra|negyedszerre|mindig .. elölről|ugyanazt|ismét* .. mond*|elmond*|magyaráz*|kérd* = 2
  + harmadszorra is elölről kell mondania
hibajegy* .. lezár*|újat = 2
  + hibajegy lezárva megint
ugyanazon|ugyanabban|ugyanazzal|ugyanerről|ugyanarról .. ügy*|hib*|panasz*|írok = 2
  + ugyanarról a hibáról negyedszer
én|mi írtam|hívtam|telefonáltam|telefonált* = 2
  + én írtam én hívtam semmi válasz

[flag broken-promise]
ígért*|megígért*|ígérték|ígérte|ígértek|ígéret* .. de|mégsem|azonban|ehhez|nem|se|senki = 3
  + azt ígérték keddre kijönnek de nem jött senki
  - remek ajánlat
ígért*|megígért*|mondt* .. hívnak|visszahív*|kijön*|visszautal*|megold*|hétfő*|kedd*|szerdá*|csütörtök*|péntek*|szombat*|holnap*|belül .. de|mégsem|azóta|nem|se = 3
  + azt mondták visszahívnak de azóta semmi
ígért*|ígérté*|megígér*|ígér* .. visszahív*|hívnak|kijön*|visszautal*|belül|hétfő*|kedd*|szerd*|csütört*|péntek*|szombat*|cser* = 3
  + megígérték hogy visszahívnak
visszahív* .. ígér*|mégsem|nem|soha|máig|elmaradt|azóta = 2
  + visszahívást ígértek máig elmaradt
nem tartott* .. be|ígéret*|szav* = 3
  + nem tartották be az ígéretüket
ígéret* .. ellenére|dacára = 3
  + az ígéret ellenére
ígéretüket|ígéretét|szavukat|szavát .. nem|megszeg* = 3
  + ígéretüket megszegték
mondták|mondta|mondtak|közölték|biztosítottak|megbeszél*|megállapod*|egyeztett* .. hogy .. jön*|hív*|utal*|kész|lesz|küld*|hozz*|hozn* .. de|mégsem|azóta|azonban|nem = 2
  + mondták hogy pénteken jönnek de nem jöttek
megbeszélt|egyeztetett|vállalt|ígért|beígért időpont*|határid*|nap*|dátum*|idő* = 2
  ! megbeszélt időpontban megjelent
  + a megbeszélt időpontban nem jött senki
ígértétek|ígérted|beígért* = 2
  + ígértétek hogy ma itt lesz
jön|jönnek|hozzák|kész|utalják|visszahív* .. azt mondt*|mondták|ígérték = 2
  + pénteken jön, azt mondták
azt|amit mondták|mondták|mondta|mondtátok|ígérték|ígérte|ígértétek .. kedden|hétfőn|szerdán|csütörtökön|pénteken|szombaton|holnap|délre|reggel|belül|hogy .. jön|törl*|kész|visszautal*|visszakap*|lesz|megold*|bármikor = 2
  + azt mondták pénteken jön a szerelő
  + azt ígérték a díjat öt napon belül visszautalják
ígért*|ígérté*|igert*|megígért*|megigért*|ígérte|beígért* .. máig|ma|van|tegnap|most|azóta|lett|reggel*|este|délben|végére|nem = 2
  ! ígért* .. reklám*|hirdetés*
  + reggel nyolcra ígérték a tápszert este hét van
vállalt*|vállalták|vállalta .. hogy|javítás*|határid*|végéig|belül = 2
  ! nem vállalt*
  + írásban vállalta hogy felújíttatja
  - nem vállalták hogy megnézik
szavát|szavamat|becsületszav*|kezet|kezét|esküdött|megesküdött .. adta|adom|adták|rá|ráztunk = 3
  + a kezét adta rá
  + a szavamat adom mondta
nem .. hozták|jöttek|oldották|törölték|hívtak|utalták .. meg|ki|el|le|vissza|be = 1
  + nem oldották meg
tartsák|tartsátok|tartsa be|szavukat|ígéret*|magukat = 2
  ! tartsák magukat távol
  + tartsák be amit ígértek
visszaigazolt*|megerősített*|biztosan .. mégis|azonban|hétfőn|kedden|szombaton|este|napon = 2
  + visszaigazolták a szállítást este is megerősítették, mégis elmaradt
visszaigazolt* .. este|utolsó|mégis|délben = 2
  + visszaigazolták hogy az az utolsó
akkor|ahogy|ahogyan amikor|megbeszél*|ígért* = 1
  + ahogy megbeszéltük

[flag leaving]
soha|sose|sosem|többet|többé .. nem|se|sem .. rendel*|vásárol*|vesz*|jövök|megyek|utaz*|leszek|veszem|jövünk|veszünk|fogok|fogom = 3
  + soha többet nem rendelek
nem .. rendelek|vásárolok|jövök|veszek|leszek|rendelünk|vásárolunk .. többet|többé|soha|önök*|nálatok|innen = 3
  + nem vásárolok itt többet
felmondom|felmondjuk|lemondom|felbontom|megszüntetem|felmondtam|lemondtam .. szerződés*|előfizetés*|tagság*|bérlet*|szolgáltatás*|számlá*|biztosítás*|kárty*|mindent = 3
  + felmondom a szerződést
szerződés*|előfizetés*|tagság*|bérlet*|számlám*|biztosítás* .. felmond*|lemond*|megszünt*|felbont* = 2
  + az előfizetésemet felmondom
szolgáltatót|bankot|biztosítót|céget|bérletet|edzőtermet .. vált*|cserél*|keres* = 3
  + bankot váltok
váltok|váltunk|átmegyek|átviszem|átmegyünk|átpártol*|elviszem|elmegyek|átszerződ* .. máshoz|másik*|máshova|konkurenc*|szolgáltató*|bank*|versenytárs*|más* = 3
  + átmegyek a konkurenciához
konkurenc*|versenytárs* .. megyek|megy*|vált*|választ*|vásárol*|rendel*|fogok = 3
  ! konkurenc*|versenytárs* .. olcsóbb
  + a konkurenciánál fogok rendelni
elveszített*|elvesztett*|vesztett* .. ügyfel*|vevő*|vásárló*|vendég* = 3
  + elvesztettek egy ügyfelet
utoljára|utolsó .. rendel*|vásárol*|jött*|alkalom|voltam|vettem|volt = 2
  ! utolsó rendelés*
  + utoljára rendeltem innen
viszlát|agyő|örökre = 1
  ! várom .. viszlát
  + viszlát örökre
máshol|máshova|máshonnan|másik*|mástól .. fogok|fogom|vesz*|rendel*|vásárol*|megyek|keres* = 2
  + ezentúl máshol vásárolok
nem kérek .. belőletek|önökből|szolgáltatás*|többet = 2
  + nem kérek többet a szolgáltatásból
végeztünk|végeztem veletek|önökkel|egymással = 3
  + végeztünk egymással
átviszem|átviszi|átvisszük|viszem|visszük|elviszem|elvisszük .. pénz*|számlá*|előfizetés*|megtakarít*|bizto*|szám* = 3
  ! viszem .. csomag*|autó*|szerviz*
  + átviszem a pénzemet a takarékba
  - viszem az autót a számlával
felmondjuk|felmondom|lemondjuk|felmondtuk|lemondom .. szám*|csomag*|mind|mindent|mától|szolgáltat*|előfizet* = 3
  + felmondjuk mind a négy számot
másik|új szolgáltató*|céghez|bankhoz|boltba|szolgáltatóhoz .. megyek|megyünk|jön|van|holnap = 2
  ! másik bolt*
  + holnap jön az új szolgáltató, új szolgáltató jön
holnap jön .. új szolgáltató = 2
  + holnap jön az új szolgáltató
megyek|megyünk másik|máshoz|más szolgáltató*|bank*|cég* = 3
  + én megyek másik szolgáltató
nem|sem|se .. látnak|jövök|megyek|viszek|vitetek .. többé|többet|soha|ide|oda = 3
  ! nem megyek .. csomag*
  + engem ott többé nem látnak soha
többé|többet|soha .. látnak|viszek|vitetek|rendelek|lépek = 2
  + engem ott többé nem látnak
magukkal|önökkel|veletek|innen|náluk .. többet|többé|soha = 2
  ! nem tudok .. többet
  + magukkal többet egy széket se
utoljára|utolsó .. vettem|hoztatok|vásároltam|rendeltem = 3
  + utoljára hoztatok ide

[flag self-harm]
búcsúlevel* = 3
  + már megírtam a búcsúlevelet
  - búcsúzom a cégüktől
lefekszem|lefeküdni|odafekszem .. sínekre|elé|eléjük|vonat* = 3
  + egyszer lefekszem a vonat elé
  - lefekszem aludni
beveszem|bevenni|beveszek .. összes|mindet|egészet|minden = 3
  ! beveszem .. antibiotikum*|előír*
  + beveszem az összes altatót és vége
  - beveszem a csomagot a boltban
lelkisegély* = 3
  + hívtam a lelkisegélyt
  - hívtam a segélyszolgálatot az autóhoz
megölöm|megölni|felakasztom|felakasztani|elpusztítom magam|magamat = 3
  + legszívesebben megölöm magam
  - nem ölöm meg a virágot
megölöm|megölném|megölni|megöltem|kinyírom|kicsinálom .. magam|magamat|önmagam = 3
  + megölöm magam
  - megölöm ezt az appot
magam|magamat .. megölöm|megölni|megölném|felakaszt*|felköt*|kinyírom|végzek|bántani|bántom = 3
  + magamat fogom megölni
öngyilkos* = 3
  + öngyilkos leszek
nem .. akarok|bírok|tudok|szeretnék .. élni = 3
  ! nem akarok .. élni .. lehetőség*|jog*
  + nem akarok tovább élni
  - nem akarok élni ezzel a lehetőséggel
véget .. vet* .. élet*|mindennek|magam* = 3
  ! véget vetek .. szerződés*|előfizet*
  + véget vetek az életemnek
  - véget vetek a szerződésnek
életem* .. véget|értelm*|eldob* = 2
  + az életemnek nincs már értelme
nincs .. értelme .. élet*|élni = 3
  + nincs értelme élni
élni .. nincs|nem|se .. értelm*|kedvem|akar* = 3
  + élni sincs kedvem nem akarok
leugrok|leugrom|kiugrok|kiugrom|ugrok|ugrom|levetem .. hídról|ablak*|erkély*|tető*|tetej*|emelet*|vonat* = 3
  + leugrom a hídról
  + kiugrok az ablakon
vonat elé|alá = 3
  + a vonat elé fekszem
  - a vonat előtt
felakaszt*|felkötöm|felkötném|fölakaszt* .. magam* = 3
  + felkötöm magam
meghalni|meghalnék|meghaljak|meghalok|halni .. akar*|szeret*|inkább|jobb|kíván* = 3
  ! meghalok .. nevet*|röhög*
  + meghalni akarok
szeretn*|akar*|jobb|inkább .. meghalni|meghalnék|meghaljak = 3
  + inkább meghalnék
  + jobb lenne meghalni
jobb .. lenne|volna .. nem .. élnék|lennék|élek = 2
  ! jobb lenne ha nem .. kellene|fizet*
  + jobb lenne ha nem élnék
beveszem|bevettem|bevenni .. összes|egész|minden .. gyógyszer*|tabletta*|altató*|doboz* = 3
  + beveszem az összes altatót
vagdos*|megvágom|felvágom .. magam*|ereim*|csuklóm* = 3
  ! véletlen* .. megvágt*
  + felvágom az ereimet
ereimet|ereim .. felvág*|vág* = 3
  + az ereimet felvágom
kárt .. teszek|tenni|teszem .. magam* = 3
  + kárt teszek magamban
bántani|bántom .. magam* = 3
  + bántani fogom magam
eldobom .. életem* = 3
  + eldobom az életemet
jobb .. lenne|volna .. se|sem|ne .. élnék = 3
  + jobb lenne ha én se élnék
vagdos*|vagdal*|vagdosom|karcol* .. magát|magam*|karom*|karját = 3
  + éjjelente vagdossa magát
  - a növényt vagdossa
meg akarok|akar|szeretnék halni = 3
  ! nem akarok
  + meg akarok halni
  - nem akarok meg halni az unalomtól
végzek magammal|magamat = 3
  + aztán végzek magammal
elé .. fekszem|állok|ugrom|ugrok|vetem = 2
  ! sor*|pult*|ajtó*|kapu* elé
  + a vonat elé állok
  - a pult elé állok
véget|végezz|megölöm|öld|megölni .. életem*|magam|magad* = 2
  ! öld meg magad .. írják|írta
  + véget vetek az életemnek
véget vetek|vessek|vetni .. élet*|mindennek|szenved* = 3
  ! véget vetek .. szerződés*|előfizet*|ügy*
  + véget vetek mindennek
  - véget vetek az előfizetésnek

[flag discrimination]
diszkrimin*|megkülönböztet*|megkülönbözt* = 3
  + hátrányos megkülönböztetés ért
rasszis*|rasszista = 3
  + rasszista bánásmód
bőrszín*|származás*|nemzetiség*|etnik*|vallás*|akcentus*|nemem|korom|életkor* .. miatt|alapján = 3
  + a bőrszínem miatt
  + az akcentusom miatt
miatt .. bőrszín*|származás*|cigány* = 1
  + emiatt, mármint a cigányságom miatt, a származásom
azért|csak|mert .. roma|cigány|nő|néger|külföldi*|román|ukrán|meleg|leszbikus|fogyatékos|kerekesszék*|öreg|idős|muszlim|zsidó|vidéki|fekete|kínai|transz* .. vagyok|vagyunk|voltam|bánt*|kezel* = 3
  + csak azért mert cigány vagyok
  + mert nő vagyok
roma|romák|cigány*|romá* .. nem|miatt|mert|azért|külön|beenged*|kiszolgál*|követ* = 2
  + romákat nem szolgálnak ki
mert|amiért .. vagyok|vagyunk .. nő|roma|cigány|külföldi*|meleg|idős|öreg|ukrán|fogyatékos = 3
  + amiért én vagyok itt a cigány
lecigányoz*|lebuziz*|lenéger*|cigányoz* = 3
  + a biztonsági őr lecigányozott
meleg|leszbikus|buzi|homoszex*|nemű|transznem*|transz .. pár*|miatt|mert|vagyok|vagyunk = 2
  ! meleg .. víz*|étel*|idő
  + azonos nemű párként nem kaptunk szobát
  - meleg víz miatt
nő|nőként|nőnek|nőkkel|asszony .. miatt|mert|komoly*|férj*|férfi*|lekezel*|másképp*|külön* = 1
  + nőként nem vettek komolyan
fogyatékos*|kerekesszék*|vak|siket|mozgássérült* .. miatt|kitilt*|kiszolg*|elutasít*|megtagad* = 2
  + a kerekesszékem miatt elutasítottak
fehér*|magyarokat|többieket|mások*|férfiakat .. kiszolgál*|beenged*|kaptak|előre = 1
  + a magyarokat beengedték
másodrendű* = 2
  + másodrendű emberként kezeltek
idegengyűl*|előítélet*|homofób*|szexist*|szexizm* = 3
  + homofób megjegyzéseket tett
roma|romák|romáknak|romákat|cigány*|ukrán*|román*|kínai*|menekült|nigériai|afgán*|arab*|fejkendő*|vietnámi .. nem|mert|vagyok|külön|kitett*|kidob*|tőle|háromszor|szabály* = 2
  ! roma* .. nem .. érkez*
  + ukránokat nem kérünk
  + cigányasszony vagyok
  - román export termék
ilyeneket|maguk|magukat|ilyenek|maguknál .. nem|mind|otthon .. enged*|kiszolg*|lopnak|kérünk = 2
  ! maguk mind .. csal*
  + ilyeneket nem engedünk be
  + maguk mind lopnak
  - maguk nem kértek
magyar|magyart|magyarok|szőke|fehér|többiek*|többi .. kap|nem|néz|ellenőriz*|mögött|átgurul*|kaptak|azonnal = 2
  ! magyar* .. termék*|nyelv*|posta|bank*
  + magyart nem néz csak aki barna bőrű
  + a szőke lányok mögött nem járt senki
nőként|nőt|nőnek|férje|gazda|asszony .. nem|nincs|mikor|könnyebb|kiszolg*|komoly*|röhög* = 1
  ! nőként vásárol*
  + nőként nem vettek komolyan
nőként .. hajhoz|nem|úgy|hozzászokt* = 2
  + nőként úgy látszik csak a hajhoz érthetek
siket|süket|vak|fogyatékos*|kerekesszék*|sérült|tolószék* .. leszállít*|kitett*|kiküld*|elküld*|leültet* = 2
  ! siket .. ügyfélszolg*
  + siket utast leszállítottak
korom*|életkor*|nyugdíjas*|származás*|bőrünk|bőröm|nevem|neve|nemzet*|vallás* .. miatt|döntött|alapján|színe = 3
  ! neve .. hibás*|elír*
  + szerinte a neve döntött
  + a bőrünk színe miatt
tőle|tőlünk|tőlem .. kezest|papír*|kértek|kérték .. tőlem|senkitől|tőle|semmi* = 2
  + tőle magyar kezest kértek tőlem semmit
papírjait|papírját|igazolvány*|személyi* .. háromszor|kétszer|mindig .. tőlem|tőle|más* = 1
  + a papírjait háromszor kérték tőlem nem, papírjait kérték el háromszor, mástól soha
barna|sötét|fekete bőr* = 2
  ! bőr* kabát*|cipő*|táska*|kanapé*
  + barna bőr
  - fekete bőr kabát
buzi|buzinak|homofób*|homokos|homár .. nem|bír|mondt*|nevez*|férj* = 2
  + azt mondta a buzi nem bír emelni

[signal thanks]
köszönöm|köszönjük|köszi|köszönettel|köszike|köszönet|kösz|hálás|hálásan = 1
  ! köszönöm szépen a semmit
  ! köszi|kösz a semmit
  ! nem köszönöm|köszönöm nem
köszönöm|köszönjük|köszi .. segítség*|gyors*|kedves*|fáradoz*|válasz*|türelm* = 3
nagyra értékel* = 2
elégedett vagyok|voltam = 2 !neg

[signal withdrawal]
megoldódott|elrendeződött|rendeződött|elintéződött|tisztázódott|megoldva = 3 !neg
visszavon* .. panasz*|reklamáci*|bejelent* = 3 !neg
panasz*|reklamáci*|bejelent* .. visszavon*|tárgytalan*|lezár* = 3 !neg
tárgytalan* = 3
közben|időközben|azóta .. megérkez*|megjött|megoldód*|megkapt*|rendeződ*|megtalál*|működik = 3 !neg
mégis|mégiscsak .. megérkez*|megjött|megvan|megkapt*|működ*|meglett = 2 !neg
felejts* .. el|előző = 2
nem|ne .. kell|szükséges .. már .. foglalk*|intéz*|válasz* = 2
én tévedtem|rontottam|néztem|hibáztam = 3
téves riasztás = 3
