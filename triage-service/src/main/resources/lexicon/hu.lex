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
te|ti lusta|aljas|sunyi|gyáva|mocskos|rohadt|szemét|büdös|undorító|gyomorforgató|hazug|kapzsi|nyomorult|pofátlan|szánalmas|hitvány|perverz|hülye|buta|ostoba|gennyes|szar|fos|agyatlan|tolvaj|utolsó|szerencsétlen|lelketlen|szívtelen|barom|állat|gyilkos|sötét|ütődött|vén|kopasz|hájas|dagadt|kövér|bamba|tudatlan|beképzelt|gonosz|hülyegyerek|rothadt|idegbeteg|alávaló|dög|mihaszna|kétszínű|szarházi|felelőtlen|nagyképű|tetves|koszos|elmebeteg = 3
  ! mondt*|nevez*|ordít*|kiabál*|írta .. te|ti
  ! te jó
  + te aljas uzsorás
  + ti gyáva senkik
  - azt ordította az őr hogy te hülye
te|ti kis|nagy|tetű|selejt|nulla|pondró|pióca*|giliszt*|féreg|férgek|okádék*|takony|taknyos|tulok|tulkok|szamár|szamarak|majom|patkány|patkányok|vakond*|vakeger*|birk*|birkák|bohóc*|görény*|csótány*|bugris*|kretén|kókler*|csalók|zokni|disznó|disznók|senki|senkik|szégyentel*|mamlasz*|csürhe|sarlatán*|kontár*|ördög*|csirkefog*|hiéná*|keselyű*|vérszív*|tökfej*|lajhár* = 3
  ! te kis|nagy .. csoda|türelm*
  ! ti nagy .. cég|bolt
  ! mondt*|nevez*|ordít* .. te
  ! ti kis .. cég*|üzlet*
  + te vakondok
  + ti kontárok
  - te nagy csoda
egy .. elvetemült|ütődött|degenerált|dilettáns|idióta|agyatlan|kretén|barom|szadista|gerinctelen|lelketlen|tahó|beképzelt|pökhendi|felfuvalkodott|túlfizetett|nyamvadt|pitiáner|szánalmas|semmirekellő|tenyérbemászó|retardált|félnótás|lógós|borszagú|részeges|iszákos|pofátlan|szemtelen|nagyképű|hájas|büdös|kétbalkezes|bárgyú|ostoba|analfabéta|tehetségtelen|hitvány|sunyi|kapzsi .. ember*|alak*|nő|nőszemély*|pasas*|fráter*|pali|figura|fickó*|kölyök|kölyk*|tag|programozó*|eladó*|futár*|sofőr*|disznó*|szamár|féreg|liba|banya|bohóc*|hentes|állat*|kókler*|alkesz|vénség*|fajankó*|görény*|senki* = 3
  ! mondt*|nevez*|*ordít* .. egy
  + egy pofátlan nőszemély ül ott
  - egy szánalmas app
az|ez|annak|ennek|azt|ezt|azzal|arra a|az .. lusta|ostoba|buta|hülye|büdös|dagadt|hájas|vén|undok|bunkó|nyamvadt|agyatlan|ütődött|degenerált|lógós|szemtelen|pofátlan|beképzelt|törpe|retkes|koszos|tetves|rohadt|szemét|gyökér|félvak|vaksi|bamba|hazug|tolvaj|mocskos|festett|selypítő|hisztis|savanyú|részeges|borszagú|idegbeteg|elmebeteg|önjelölt|elkényeztetett .. tehén|tehenek|liba|libá*|banya|banyá*|tyúk*|nő|nőt|nőszemély*|pasas*|fráter*|alak*|pali*|kölyök*|kölyk*|disznó*|majom*|majmo*|szamár*|barom*|barmo*|állat*|dög*|csaj*|programozó*|futár*|sofőr*|eladó*|ügyintéz*|recepció*|szerelő*|pincér*|kókler*|tulok*|féreg|férg*|picsa|picsá*|kolléga*|kollégá*|senki*|bohóc*|könyvelő*|főnök*|igazgató*|diszpécser*|kasszás* = 3
  ! mondt*|nevez* .. az|ez
  + az a büdös tehén rám se nézett
  + annak a tetves sofőrnek
  - az a vén kutya beteg
vagy|vagytok|vagyok|maga|maguk|önök|te|ti .. hülye|buta|ostoba|idióta|barom|kretén|tudatlan|analfabéta|agyatlan|primitív|szánalmas|degenerált|ütődött|alkalmatlan|tehetségtelen = 2
  ! hülye .. rendszer*|szabály*|app*|vagyok
  ! vagyok
  ! mondt*|nevez*|vagy hülyének|hülye .. néz*
  + tényleg ennyire ostobák vagytok, vagytok ti ostoba banda
  - vagyok olyan hülye
tulok*|tulkok|pióca|piócák|piócá*|vérszív*|hiéna|hiénák|keselyűk|lajhár|vakegér*|vakond*|baromfi|rinocérosz*|szamár|szamarak|birkanép*|sakálok|görények|poloskafész* = 2
  ! poloska*|pióca .. kezel*|gyógy*|ter*
  ! szamár .. tej*|állatkert*|lovagl*|sajt*
  ! baromfi .. hús*|comb*|ól*|udvar*|táp*|telep*|mell*
  ! vakond* .. túr*|riaszt*|csapd*
  + az a sok pióca ott bent
  + vérszívók gyülekezete
  - szamár tejből készült
  - vakond riasztó
bugris*|tökfej*|tökfilkó*|fajankó*|tahó*|surmó*|nagyokos*|mihaszn*|léhűtő*|mamlasz*|pancser*|balfék*|balfácán*|kókler*|kuruzsló*|sarlatán*|svihák*|kontár*|pojác*|szélhám*|szemfényv*|naplopó*|korhely*|iszákos*|alkesz*|csirkefog*|gazfick*|bitang*|haramia|lókötő*|csibész*|bandita|banditák|uzsorás*|útonáll*|szarrágó*|csavargó*|tróger*|hólyag|fafejű* = 2
  ! nevez*|mondt*|*ordít*|titulál* .. bugris*|tahó*|tökfej*|kontár*|csavargó*|alkesz*|iszákos*
  ! kontárnak|tahónak|trógernek|csavargónak
  ! kontár munka|módon
  + bugrisok gyülekezete
  + az a kuruzsló
  - tahónak nevezett a sofőr
szipirtyó*|csoroszly*|banya|banyák|banyát|perszón*|némber*|hárpia|hárpiák|satrafa|satrafák|spiné*|fruska|fruskák|fúria|fúriák|tyúkeszű|vénlány*|vénasszony|cafka*|szajha*|lotyó*|luvny*|prosti|prostik|szuka|szukák|ringyó*|libus*|cemende*|céda = 3
  ! vénasszony .. nyara
  ! szuka .. kutya*|kölyök*|ivartal*
  ! nevez*|mondt*|titulál*|*ordít* .. banya|szajha*|lotyó*|cafka*|ringyó*|perszón*|csoroszly*
  + egy vén satrafa ül a pultnál
  + az a ringyó letette
  - banyának nevezte anyámat az ápoló
ütődött*|degenerált*|dilettáns*|hibbant*|zakkant*|lökött*|elmeháborod*|elmebeteg*|félkegyelm*|féleszű*|bárgyú*|félnótás*|gyagyás*|tökkelüt*|agyament*|agyhal*|tyúkeszű|fogyatékos|retard*|csökkent|debil*|dinka|flúgos|elborult .. ember*|nő|banda|banyá*|ügyintéz*|futár*|sofőr*|alak*|eladó*|vezető*|programozó*|fejlesztő*|szerelő*|diszpécser*|vagytok|vagy|fajankó*|kolléga*|technikus*|szellemű|maga|társaság = 3
  ! app*|rendszer*|szabály*|ötlet*
  ! mondt*|nevez*
  + az a lökött diszpécser
  - agyament szabály
aki .. egy|az .. hülye|idióta|degenerált|barom|kretén|ütődött|analfabéta|dilettáns|állat|címeres|agyhalott|félkegyelm*|sötét|túlfizetett = 3
  ! app*|rendszer*|kutya
  + aki ezt összerakta az egy címeres ökör
  - aki azt mondta idióta rendszer
ember|emberek|alak|alakok|fráter|fickó|figura|pasas|népség|társaság|banda|bagázs|gyülekezet|kompánia|horda|csorda|csürhe|brancs .. gerinctelen|aljas|hazug|tolvaj|rabló|hülye|idióta|szar|senkiházi|undorító = 2
  ! szar .. szolgált*|minős*
  + ez a társaság mind hazug
aljas|hitvány|gerinctelen|jellemtelen|alávaló|becstelen|bűnöző|tolvaj|rabló|hazug|lopós|hülye|barom|szarházi|idióta|elmebeteg|szívtelen|lelketlen|pofátlan|nyomorék|nyomorult|szánalmas|undorító|lehúzós|kapzsi|gyilkos|csaló|mocsok|mocskos|rohadt .. ember|emberek|alak|alakok|fráter*|fickó*|figur*|pasas*|pali|népség|társaság|banda|bandája|bagázs|gyülekez*|kompáni*|horda|csorda|csürhe|brancs|féreg|férgek|disznó*|gazember*|állat|állatok|görény*|kis|rohadék*|nőszemély*|dög*|szemét*|csirkefog*|kontár*|vérszív*|tolvaj*|csaló*|kölyök|söpredék*|patkány* = 3
  ! mondt*|nevez*|*ordít* .. hazug|tolvaj|hülye|barom|aljas
  ! banda|csalók .. nevemben|adathal*|feltör*
  + gerinctelen alakok
  + jellemtelen kis görény
  - hazugnak nevezett az ember
eszed|esze|eszük|eszetek|agyad|agya|agyatok|agyuk|agysejt*|iq|iqja|észlény*|szobahőm* .. nincs|sincs|se|kevés|nulla|kettő|több|turmix|mínusz|annyi|helyett|helyén|kevesebb|üres|fogyat*|felér|van|nem = 2
  ! eszem|észszer*|nem tud
  ! akkor|annyi eszem
  + a csigának több esze van
  + annyi az iq-d mint a szobahőmérséklet, iq nulla
  - nem az eszed a baj, azt mondta
  ! mondta
üres|tök|szar|lyukas|fa|kong .. fej*|fejű*|koponya|koponyá*|agyú* .. van|miatt|te|nő|vagy|banda = 1
  ! szárító*|csavar*|kong .. hordó
  + az üres feje miatt, üres fejű banda
ki szült|szülte|ellett|csinált .. téged|titeket|hülye|liba|világra = 2
  + ki szült téged a világra
hülyének|idiótának|baromnak .. születt*|szült*|született = 2
  + hülyének született az illető
baszódj*|basszátok|basszad|baszd|basszák|baszódjatok|baszódjon meg|szét .. magad*|magatok*|magukat|anyád*|egymást|ti|te|mind = 3
  ! mondt*|*ordít*
  + baszódjatok meg ti mind
  - basszák meg a rendszert
tehén|tehenek|tehenet|disznó|disznók|disznót|kecske|birka|birkák|majom|majmok|ökör|ökrök|szamár|marha|marhák|pulyka|liba|libák|libát|kakas|teve|bika|varangy* .. vagy|vagytok|pult*|ül|ülnek|ült|dolgoz*|telefon*|ügyf*|recept*|ott|reszel*|kérjen|te = 2
  ! telep*|hús*|tej*|tartok|istálló*|ól*|legel*|sonka|állatorvos*|borjú*|máj*
  ! mondt*|nevez*
  + egy festett tehén ült a pultnál
  + marhák dolgoznak maguknál
  - a tehén tej ára
senkiházi|senkiházik|semmirekell*|semmiháziak|pöffeszked*|felfuvalkod*|beképzelt|öntelt|pökhendi|nagyképű|szadista|szadisták|náci|nácik|fasiszt*|pszichopata*|szociopat*|perverz|pedofil*|kéjenc*|gyilkosok|gyilkos|sátánfajzat*|hóhér|hóhérok|ingyenél*|élősk*|lúzer*|balek*|vakarcs|korcs|korcsok|mitugrász|puhapöcs .. vagy|vagytok|maguk|te|banda|kis|ember*|alak*|nő|pasas*|orvos*|doktor*|főnök*|igazgató*|kölyök|disznó*|eladó*|ott|ez|görény* = 2
  ! perverz|gyilkos .. tempó|meló
  ! nevez*|mondt*
  + beképzelt kis alak, beképzelt nő
  + maguk nácik, nácik vagytok
  - gyilkos tempó
vakarcs|mitugrász|trotli*|trógerek|vénség|sátánfajz*|ördögfajz*|lókupec*|szarfas*|hülyegyerek*|hülyegyer*|paprikajancs*|papagáj|izompacs*|zsenipal*|nyikhaj*|piszok|mocskok|pernahajder*|széltoló*|házsárt*|hülyéi|hülyéje|idiótái|idiótája|barma|barmai|kretén*|szerencsétlenje*|szemétláda*|szemétláb* = 2
  ! papagáj .. kalitk*|eleség*|madár*|táp*
  ! piszok drága|sok|meleg|hideg|nehéz|jó|nagy|mázlim
  ! piszok .. takarít*|foltos
  ! nevez*|mondt*|titulál* .. vénség|vakarcs|trotli*
  ! idióták app*
  + te nyikhaj
  + a cég barmai elküldtek
  - piszok nehéz volt
ügyfél|hívó|páciens|utas|vevő|vendég|beteg|üf|ü .. sérteget*|becsmér*|gyaláz*|lehülyéz*|leidiótáz*|lekurváz*|anyáz*|szidalmaz*|szidta|trágár*|személyesked*|minősíthetet*|elküldte|lealjaz*|leribanc*|obszcén|becstelen*|megalázó .. kollég*|ügyintéz*|munkatárs*|asszisztens*|orvos*|engem|minket|hangon|stílus*|anyj*|szav*|kifej*|módon|minden* = 3
  ! kollég*|orvos*|sofőr* .. lehülyéz*|szidta .. ügyfel*|őt
  + a hívó lehülyézte az ügyintézőt
  - az ügyfél szerint a sofőr lehülyézte őt
ügyfél|hívó|páciens|utas|vevő|beteg|üf|ü .. "idióta*|idióta*|hülye*|barom*|barmo*|tolvaj*|kretén*|rohadék*|szemét*|köcsög*|ribanc* .. nevez*|titulál*|hívt*|mond*|szólít* = 2
  ! sofőr*|orvos*|ápoló*|eladó*|futár*|kollégá* .. nevezte|mondta
  ! őt|anyját|apját|neki
  + a páciens idiótának titulálta az orvost
  - a vevő szerint a futár hülyének nevezte
anyátok*|anyád*|anyjuk*|anyját|nénikéd*|édesany* .. kurva|szentség*|picsá*|hülye|bassz*|basz*|úristen*|istenit|rohadt|ribanc|keserv* = 2
  ! szentség .. sír*
  + az anyátok hülye picsáját, anyátok picsáját
ilyen|ekkora|ennyire|mekkora .. hülyét|ostobát|barmot|barmokat|marhát|tahót|bunkót|bunkókat|idiótát|idiótákat|hazugot|szemetet|köcsögöt|hülyéket|libát|ökröt|állatot|pojácát|senkit = 2
  ! senkit .. nem|se
  ! szemetet .. kaptam|küld*|vett*|árul*
  + ekkora bunkót még nem láttam
  - ekkora szemetet küldtek, szemetet kaptam
eltartott|festett|mosdatlan|büdös|nagy|mocskos|koszos kisujj*|képű|szájú|pofájú|pofájá*|szájúak = 2
  ! büdös|mocskos szájú .. automat*
  + mosdatlan szájú népség
kutyát|macskát|kapanyelet|kecskét|söprűt|libát|virágot|kanalat|vécékefét .. se|sem .. bíz*|foghat*|adn*|érdem*|tudn* = 2
  ! én .. adn*
  + egy kecskét se bíznék magára
büdös|mocskos|rohadt|koszos|tetves|szemét|retkes|piszkos|kurva|hülye|lusta cigány|cigánya|zsidó|néger|buzi|román|oláh|arab|migráncs|bozgor|tót = 3
  ! mondt*|nevez*|*ordít*|*kiabál*|lecigányoz*|lebuziz*|írta .. büdös|mocskos|rohadt|koszos|tetves|szemét|hülye|kurva|retkes
  ! koszos|piszkos román .. pénz*|vonat*|hátul*
  ! cigány|zsidó|buzi vagyok
  + az a büdös cigány a pultnál
  + mocskos zsidó banda az egész
  - a sofőr azt mondta rám, hogy büdös cigány
  - román futár hozta ki a koszos dobozt
menj|menjen|menjenek|menjetek|takarodj*|kotródj*|húzz* .. haza|vissza .. dzsungel*|afrik*|ázsi*|országotok*|országá*|országuk*|ahonnan|fára = 3
  ! mondt*|*ordít*|*kiabál*|írta .. menj*|takarodj*|húzz*
  + menjenek haza a dzsungelbe
  + takarodjatok vissza ahonnan jöttetek
  - azt mondta, menjek haza, ahonnan a terméket hoztam
dugd|dugja|dugják|dugjátok .. fel|föl .. magad*|magatok*|maguk*|segged*|seggetek*|valag* = 3
  ! mondt*|*ordít*|*kiabál*|írta .. dugd|dugja
  + dugjátok fel magatoknak az utalványt
  + dugd fel a seggedbe a kupont
  - azt írta, hogy dugd fel magadnak
te|maga|ti egy|csak senki|nulla|nímand|hulladék|selejt|semmi|söpredék vagy|vagytok|maga|mind = 3
  ! mondt*|nevez*|írta .. te|maga
  + te egy nulla vagy
  + te egy senki vagy ott
  - azt mondta, te egy senki vagy
maga|maguk|önök|ti|te|mind|olyan|ilyen .. buták|ostobák|sötétek|korlátoltak .. maguk|önök|mint|ti|mind|vagytok|tök = 3
  ! mondt*|nevez*|írta .. maga|maguk|ti|mind|olyan
  ! ha|hogy|azt .. gondol*|hisz* .. buták|ostobák
  ! vagyunk|vagyok .. olyan|ilyen|mind
  + olyan buták maguk, mint a tök
  - azt mondta, ti mind buták vagytok
  - nem vagyunk olyan buták mint gondolják
vadállat|vadállatok|vadbarom|vadbarmok|hentesek|mészárosok .. orvos*|ápoló*|dolgoz*|vagy|vagytok|mind|nővér*|maguk = 3
  ! vadállat* .. kerítés*|erdő*|vadász*|etet*|állatkert*
  ! mondt*|nevez* .. vadállat*|hentes*
  + vadállat az az orvos, vadállatok vagytok
  - vadállat kergette a kutyát a kertben
egy|buta|hülye|kétbites|lusta|bunkó|szőke|vén|nyavalygós picsa|picsája|picsák|liba|tyúk|csitri|fruska = 3
  ! mondt*|nevez*|*ordít*|*kiabál*|hív* .. picsa|liba|tyúk
  ! liba|tyúk .. comb*|máj*|hús*|sült|leves*|udvar*|tojás*
  ! egy liba|tyúk|fruska
  + egy kétbites picsa vette fel a telefont
  - a sofőr azt mondta, hülye picsa
zsidó|zsidókat|cigányokat|cigány|migráncsokat|arabokat|buzikat|négereket .. eltakarít*|kiirt*|elgáz*|kilőn*|deportál*|lágerbe|gázkamrá* = 3
  ! mondt*|írta|*kiabál* .. zsidó*|cigány*|migráncs*
  + az összes cigányt, cigányokat kiirtani kéne
  - azt mondta az őr, a cigányokat kiirtaná

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
fogak|foga|fogát|fogait|fogaid*|fogatok*|fogaikat .. nélkül|kiver*|szed*|keres*|kiköltöz*|földről|padlóról|kiüt*|kirepül* = 3
  ! orvos*|műtét*|implant*|rendelő*|kiszed* .. fogát
  + a fogait a padlóról szedi össze
  - az orvos kiszedte a fogát
kanna|kannával|kannát|kanná*|kaniszter*|hordó .. benzin*|petróleum*|gázolaj*|gyúlékony*|savat = 3
  ! vett*|rendel*|szivár*|lyukas .. kann*
  ! kann* .. lyukas|szivár*|rendel*
  + hozok egy kanna petróleumot
  - a rendelt kanna lyukas, benzin folyt ki
locsol*|leönt*|leöntöm|fellocsol* .. benzin*|petróleum*|sav*|savval|gyúlékony*|lúggal = 3
  + leöntöm savval a kocsidat
molotov* = 3
  + molotovot kap a kirakat
  - könyv a szovjetekről
gyufa|gyufát|gyufá*|öngyújtó*|fáklya|fáklyá* .. nálam|zsebem*|van|elég|viszek|hozok|kezem*|fiók*|gyújt*|bedob*|megyek = 2
  ! gyufát|gyufa .. rendel*|nem gyull*
  + a gyufa a zsebemben lapul, nálam van
  - gyufát rendeltem
bolt*|irod*|stúdió*|raktár*|kirakat*|telep*|ház*|háza|autó*|üzlet*|kocsi*|furgon*|fiók*|nád* .. éghet|leég|kigyullad|lángol*|meggyullad|lángra|porig|hamu*|elhamvad|füstöl* = 2
  ! akku*|zárlat*|töltő*|vezeték*|majdnem
  + a raktárotok egy este leég
  - zárlat miatt kigyulladt a ház
leég|leéghet|éghet|ég|kigyullad|meggyullad|lángra|lángolni|égni|hamuvá .. bolt*|irod*|stúdió|raktár*|kirakat*|telep*|ház*|házad|autó*|üzlet*|fog|lobban|borul = 2
  ! lámpa|izzó|villany ég
  ! akku*|zárlat*|töltő*|majdnem
  + egyszer csak lángra lobban a bódétok
  + éghet a bolt
  - az izzó ég
kilyukaszt*|kiszúrom|kiszúrjuk|kidurrant*|kivágom|leeresztem|felvágom|megkarcol*|végigkarcol*|összekarcol*|letöröm|bezúzom|betöröm|szétverem|szétrúgom|összetöröm|szétcsapom|szétzúz*|szétvágom|átvágom|szétkapom|leverem|ledöntöm .. gumi*|kerek*|kerék*|tükr*|tükör*|szélvédő*|furgon*|autó*|autój*|kocsi*|kocsij*|automat*|sorompó*|antenn*|szekrény*|pult*|irod*|kirakat*|ablak*|portá*|kabin*|oldalát|kábel*|üveg* = 3
  ! az|ezt|saját|magam .. gumi*
  ! futár*|szerelő*|önök|kollég* .. leverte|betört*|szétver*
  + megkarcolom a céges autóját
  + bezúzom a kirakatukat
  - a futár leverte a tükröt
gumi*|kerek*|kerék*|tükr*|tükör*|szélvédő*|furgon*|autó*|kocsi*|automat*|sorompó*|antenn*|kirakat*|ablak*|pult*|portá*|kamerá* .. kilyukaszt*|kiszúrom|kiszúrjuk|kidurran*|felvágom|megkarcol*|végigkarcol*|letöröm|bezúzom|betöröm|szétverem|szétrúgom|összetöröm|szétcsapom|leverem|szétkapom|szétzúzom|átvágom = 3
  + a sorompót letöröm
  - a tükröm letört
térkő*|térköv*|tégl*|utcakő*|macskakő*|kővel|követ|féltégl*|kő .. kirakat*|ablak*|kap|repül*|dobok|vágok|dobom|bevág*|fej*|száll* = 3
  ! térkő*|tégl* .. rendel*|raklap*|lerak*|süllyed*
  ! követ kap|követk*
  + egy tégla repül be az ablakon
  - térkövet rendeltem, egy raklap lesz
kirakat*|ablak*|ajtó*|szélvédő*|üveg* .. tégl*|kővel|térkő*|térköv*|utcakő*|féltégl*|kalapács*|baltá*|fejszé*|pajszer*|bedob*|beverem|bever*|bezúzom|repül* = 3
  ! betört*|bedobt*|szerel*|üveges
  ! bedobt*|bedobva .. futár*|levél*
  + az ablakotokba térkő érkezik, az ablakotokra kalapáccsal megyek
  - az ablakon bedobta a futár
balta|baltá*|fejsz*|kés|késsel|késem|bicsk*|machet*|bozótvág*|puská*|puska|puskám*|fegyver*|pisztoly*|viper*|pajszer*|bokszer*|baseball*|kalapács*|nagykalap*|feszítőv*|lapát*|ásóval|kasz*|vasvill*|furkós*|flex*|láncfűr*|vascső*|vascsővel|vasrúd*|husáng*|doronggal|ollóval|konyhakés* .. nálam|viszem|viszek|hozok|hozom|megyek|megyünk|várom|várlak|bemegy*|odamegy*|kimegy*|jövök|jövünk|vágom|verem|nyitom|esem|áthelyez*|széthasít* = 3
  ! kassz*|rendel*|vett*|csorba|élez*|visszaviszem|garanci*
  ! szerelő*|mester* .. nincs
  + pajszerral megyek a boltba
  + a vascső nálam van
  - a rendelt baltát visszaviszem
  ! viszem .. vissza|szerviz*|köszörűs*
megyek|jövök|várom|várlak|megyünk|jövünk|bemegyek|elmegyek|kimegyek|odamegyek|viszem|viszek|hozok|fogok|beállít* .. baltá*|fejsz*|késsel|bicsk*|machet*|puská*|fegyver*|pisztoly*|viper*|pajszer*|bokszer*|baseball*|kalapács*|nagykalap*|feszítőv*|lapát*|ásóval|kaszával|vasvill*|furkós*|flex*|láncfűr*|vascső*|vascsővel|vasrúd*|husáng*|ollóval = 3
  ! viszek|viszem vissza
  ! rendel*|vett*
  + bemegyek egy vasvillával
  - viszem vissza a fejszét
ha|egyszer|majd .. meglátom|meglátlak|elkapom|elkaplak|összefut*|szembejö*|szembe|megtalállak|megtalálom|elcsíp*|kezem|kezembe|kezemre|kezeim .. letép*|kitek*|verem|véres*|eltör*|rúg*|csap*|pofá*|kap|öl*|fog*|összetör*|bever*|vágom|kiver*|lesz|szét*|elbeszélget*|fizet|meg|nyak* = 2
  ! meglátom|megtalálom .. számlá*|csomag*|hib*|rendszer*|árat
  + ha meglátom azt a sofőrt, letépem a fülét
  - ha meglátom az árat
ha még|mégegyszer|meg .. egyszer .. meglátom|meglátlak|utcám*|kapum*|elém|környék*|szembejö*|meglátjuk|arra|erre = 2
  ! meglátom .. számlá*|reklám*|hirdet*
  + ha még egyszer meglátom a kapum előtt
összefutok|összefutunk|összetalálk*|találkozunk|szembejön|szembejösz|elém|utadba|útjába .. parkoló*|sötét*|garázs*|hajnal*|sikátor*|kapu*|utcán|utcában|éjszaka|négyszemk*|aluljáró*|egyszer|kerül|parkolóh* = 2
  ! találkozunk .. bíróság*|szerelő*|tárgyal*|megbeszél*
  + egyszer összefutunk a sötét aluljáróban
  - találkozunk a bíróságon
meglátogat*|látogatlak|látogatás*|látogatóba|benézünk|benézek|beugrunk .. haver*|barát*|bátyá*|fiú*|este|otthon*|éjjel|ház*|hozzátok|viszem|családod*|személyesen = 2
  ! kórház*|múzeum*|nagymam*|rokon*|honlap*|beteg
  + este benézünk hozzátok a bátyámmal
  - meglátogattam anyámat a kórházban este
tudom|tudjuk|láttam|látom|ismerem|megnéztem|utánanéztem|kinyomoz*|felírtam|megjegyeztem|megtudtam|kiderül* .. hol|merre|melyik|hova|hová|mikor .. lakik|lakol|laksz|laktok|laknak|jár|jársz|járnak|parkol*|áll|raktár*|edz*|fut|bicajoz*|sétál*|iskol*|óvod*|mászkál*|utcán|műszak*|végez*|dolgoz*|tart* = 3
  ! hol .. csomag*|futár|rendelés*|tart* .. csomag*|ügy*|javít*
  ! mikor .. jár .. busz*|vonat*|le
  + tudjuk ám melyik kapun jár ki
  + láttam hol parkol az autója
  - nem tudom hol tart a javítás
ismerem|tudom|tudjuk|felírtam|megvan|megnéztem|megjegyeztem|utánanéztem .. rendszám*|telephely*|utcád*|utcáját|utcájuk*|címed*|címét|címük*|lakcím*|házszám*|napirend*|arcod*|arcát|kocsijá*|kocsid*|autójá*|óvod* = 2
  ! felírtam .. hiba*|cikksz*
  ! tudom .. címét .. módos*|honlap*
  + megjegyeztem az arcodat
  - a hiba számát felírtam
imádkozz*|rettegj*|reszkess*|rettegjen*|remegj|rettegni|rettegtek|remegjen*|búcsúzz*|búcsúzzon .. el|mert|ha|nem|család*|any*|magad*|fog*|istenhez = 2
  + rettegjetek mert jövök
  - imádkozom értük
garantálom|esküszöm|becsszó|gondoskodom|ígérem|megígérem|lefogadom|fogadom .. bán*|fáj*|sír*|járni|véres*|mentő*|foga*|megkeser*|kórház*|öl*|szétver*|repül* = 3
  + garantálom hogy megbánod, garantálom a kórházat
megbán*|megkeserül*|keserül*|megemleget*|ráfáz*|rábasz*|megsír* .. még|ezt|mind*|család*|nap*|maguk|aki|nagyon|ezért|hogy = 2
  ! megbántam|megbántuk|megbánt|megbántott*|megbántva|megbántás*
  + keservesen megemlegetitek ezt a napot, megemlegeti mindenki ezt a napot
  - nagyon megbántam hogy itt vettem
ezt|még|ezért|drágán .. megbánja|megbánod|megbánják|megkeser*|megemleget*|megfizet|megfizetsz|megfizettek|ráfáz*|rábasz* = 2
  + ezért még drágán megfizettek
  - ezt megfizettem
majd|aztán|akkor .. meglátják|meglátjátok|meglátod|meglátja|megtudj* .. mi|milyen|mire|ki .. lesz|történik|képes|vagyok|fia*|fiát* = 2
  + majd meglátjátok mire vagyok képes
  - majd meglátjuk mi lesz a csomaggal
ne|akkor .. csodálkozz*|csodálkozzatok|csodálkozzanak|csodálkozzon|lepődj*|lepődjetek .. ha .. valaki|kigyull*|lángol*|baltá*|betör*|ég|ég*|ellátj*|felgyújt*|kigyúl*|kocsi*|orr*|megver* = 3
  + ne csodálkozzatok ha valaki betöri az üveget
  - ne csodálkozzanak ha felmondok
péppé|ripityára|ripityom*|darabokra|szilánkos*|pozdorjá*|cafat*|miszlik*|palacsint*|ízekre|ízzé|fasírt*|kilapít*|laposra|rommá|kriplire|nyomorékra|pürévé|szitává|véresre|forgács* .. verem|verek|verlek|zúzom|töröm|törlek|aprít*|szed*|tépem|vagdal*|szaggat*|verjük|csinál*|lapítom|lövöm|rúgom|váglak = 3
  ! érkezett|futár*|törve|tört
  + ripityára töröm a kapujukat
  - darabokra törve érkezett
saját|puszta|két .. kezűleg|kézzel|kezemmel .. dob*|fojt*|ver*|tép*|nyom*|öl*|törö*|csavar*|lök*|nyúz* = 3
  ! fel|össze .. csavar*|szerel*
  + két kezemmel tépem ki a nyelvét
  - két kézzel tépem fel a csomagot
  ! tép* fel
pofon*|maflás*|sallert|taslit|fülest|tockost|verést|gyomrost|balhorog* .. adok|kap|kaptok|kapsz|osztok|leker*|lekeverek|kapnak|keverek|csattan|visz = 2
  ! pofon* kaptam|volt|egyszerű*
  ! gyerek* .. kap
  + lekeverek egy maflást neki, maflást kap
  - pofonként ért a hír
adok|kap|kaptok|kapsz|lekeverek|keverek|kapnak|megérdemel* .. pofon*|maflás*|sallert|verést|gyomrost|rúgást|golyó*|skuló*|kést|ütést = 2
  ! pofont kaptam
  + kapsz tőlem egy maflást
torkán|torkod*|torkukon|torkotok*|seggébe|segged*|valagá*|pofájá*|pofád*|szájá*|képé*|képed*|képük*|arcá*|arcod*|fejéhez|fejed*|homlok* .. nyomom|tömöm|dugom|gyűröm|vágom|borítom|öntöm|csapom|verem|leverem|törlöm|dobom|lenyomom|feldugom = 3
  ! nyomom .. gomb*
  + lenyomom a torkotokon, a torkodon nyomom le a routert
  - a fejemhez vágta
nyomom|tömöm|dugom|gyűröm|feldugom|lenyomom|letolom|csapom|borítom|vágom|leverem .. torkán|torkod*|torkukon|seggébe|seggetek*|segged*|valagá*|pofájá*|szájá*|képé*|képed*|fejé*|fejed*|torkáb* = 3
  + feldugom a segged lyukába
belefojt*|megfojt*|megfullaszt*|vízbe|agyonnyom*|fojtom|fulladj*|megfojtani|megfojtalak .. kanál|fojt*|tóba|folyó*|kád*|dun*|kezem*|kézzel|azt|őket|mind|nyálá* = 2
  ! szag|füst|gáz* .. megfojt*
  + egy kanál vízbe fojtanám őket, vízbe fojtom
  - a füst majdnem megfojtott
vér|vére|vérben|vértócs*|véresre|véres .. fog*|lesz|úsz*|verem|orr*|pof*|kép*|fizet*|folyik|ontás*|bosszú = 2
  ! vér* .. vizelet*|nyom*|vétel*|csoport*|cukor*|szék*
  ! véres .. hús*|steak
  + vérben fog úszni az egész, vére folyik
  - véres hús volt a tányéron
ráengedem|rászabadít*|ráküldöm|rátok|rájuk|rád|rájuk|ráuszít*|rátok .. küld*|kutyá*|haver*|fiúk*|verőember*|bikát|engedem|eresztem|uszítom|uszít*|törö*|robbant*|gyújt*|borít* = 3
  ! ráküldöm .. emailt|posta*|számlá*
  ! küld* .. emailt|levelet|ügyvéd*|hatóság*|nav*|adóhat*|fogyaszt*
  + rátok uszítom a kutyáimat
  - rátok küldöm az adóhatóságot
szemet|fogat szemért|fogért = 2
  + szemet szemért
zárás|műszak|este|éjjel|éjszaka|hajnalban|sötétben|munka|kijárat*|parkoló*|kapu*|hátsó|öltöző* .. megvár*|megvárlak|várlak|várjuk|várom|várunk|odamegy*|ottleszek|leszek|leszünk|állok .. sötét*|nyirat*|hátsó|ajtó*|kijár*|redőny*|kapu*|rá|őt|titeket|téged|egyed*|parkol*|egyedül = 2
  ! csomag*|futár*|szerelő*|busz*|vonat*|tölt*|taxi*|kiszállít*
  + zárás után megvárlak a hátsó ajtónál
  - este várom a futárt a kapunál
megvárlak|megvárom|megvárjuk|várom|várjuk|várlak .. zárás*|műszak*|parkoló*|hátsó|kijárat*|sarkon|sikátor*|garázs* .. verem|kiver*|pofá*|ajtó*|után|kap|fog*|véges*|ott = 2
  ! várom .. csomag*|futár*|szerelő*|válasz*|átvétel*
  + megvárom a kijáratnál műszak után
  - várom a csomagot a parkolóban
utoljára|utolsó .. szólok|figyelmeztet*|mondom .. szép*|mert|aztán|különben|hogy|mielőtt|jön* = 2
  ! figyelmeztetés* .. kapt*|fizet*
  + utoljára szólok szép szóval
míg|amíg|ameddig .. szépen|szó|jókedv*|jó .. mondom|kérem|van|kérlek|vagyok|szólok = 2
  + addig adjátok vissza míg szépen kérem
közli|közölte|mondja|üzeni|hozzátette|azt|ordítva .. ha|hogy .. összetöri|szétveri|eltöri|leüti|letöri|kiveri|megöli|agyonveri|lelövi|felgyújtja|betöri|szétrúgja|kinyírja|puskával|baltával|benzinnel = 3
  ! sofőr*|futár*|őr|szomszéd*|exem|férfi .. mondta|közölte
  ! felgyújtja .. villany*|lámpá*
  + közli, ha nem megy ki senki, szétveri a portát
lelövi|lelőném|lelövöm|levegőbe|lövök|lövöm|lőni .. fogok|azt|aki|levegőbe|antenn*|őket|valakit|puská*|drón* = 2
  ! lelövi .. poén*|appot|rendszer*
  ! levegőbe .. beszél*|repült .. ernyő
  + aki átjön azt lelövöm, lelövöm azt
nem .. fog|állsz|állnak|állna|éli|éled|élik|élitek|ússza|ússzák|ússzátok|uszod|úszod|viszitek|viszed|viszi .. lábra|túl|meg|szárazon|felkelni = 1
  ! app|akku*|gép* .. éli
  ! fog meg|lábra
  + ezt nem ússzátok meg
bajod|bajotok|bajuk|baja|baj|baleset* .. esik|eshet|ér|érhet*|éri|szokott|történhet* .. még|könnyen|egyszer|autó*|futár*|ott|majd|ha|szokott = 2
  ! gyerek*|mi|semmi .. baj*
  ! engem|nekem|másnak|kisfi*|lány*
  + könnyen baja esik majd valakinek, baja eshet még
  - nehogy baleset érje a gyereket
bosszú|bosszút|bosszúm|megbosszul* = 2
  ! bosszúság*
  + bosszút állok
  - bosszúság ért
kinyiffant*|kifilézl*|kifiléz*|megnyúz*|nyúzom|nyúzlak|felnégyel*|felkoncol*|lemészár*|kiherél*|felnyársal*|kinyuvaszt*|széttép*|széttéplek|megskalp*|kibelez*|lefejez*|megkínoz*|kivégzem|kivégezlek|felaprít*|feldarabol* = 3
  ! hús*|csirké*|halat|hal .. feldarabol*|kibelez*|kifiléz*
  ! kutya|széttépett*|széttépte|széttépve|egér*|macska
  + élve megnyúzom a főnöküket
  - a kutya széttépte a csomagot
elütöm|elütlek|elgázol*|elgázollak|ráhajtok|rátolatok|keresztülhajt*|ráfordul*|behajtok|behajtom|belehajt* .. autó*|kocsi*|traktor*|kamion*|őt|azt|irod*|kirakat*|bolt*|fal*|targonc*|portá*|iroda = 3
  ! futár*|sofőr*|busz* .. elütött*|elgázolt*
  ! elütött*|elgázolt*|parkolóba|garázsba
  + behajtok a traktorral az irodába
  - a futár elgázolta a kutyám
kez*|kezét|kezed|lába*|lábát|lábad|ujj*|ujját|nyakát|nyakad|orrát|orrod|csontj*|gerincét|karját|karod|térdét .. töröm|eltöröm|csukom|becsukom|rácsukom|összetöri|összetöröm|kettétör*|törik|kitekerem|kicsavarom|letépem|leharap*|levágom|levágjuk|letöri|tekerem|kitöröm = 3
  ! kezem|lábam|ujjam|karom|nyakam .. eltör*|tör*
  + rácsukom az ajtót, a kezét csukom be
  - az ujját levágta a gép
nyak*|nyakát|fej*|fejét|kez*|lába*|bőr* .. kiteker*|letép*|kitör*|lenyúz*|leszakít* .. foga|fogom|annak|neki|nekik|jövök = 2
  + a nyakát kitekerem annak
eljön|jön|eljövök|odamegyek|várjatok|vigyázzatok|vigyázz|ott .. az|mert|és|csak .. leszámol*|végetek|véged|halál*|bosszú*|vérfürdő*|öl* = 3
  + eljön a leszámolás, odamegyek és véged
kezelésbe|kezébe|markomba|karmaim*|kezeim .. veszem|veszlek|kapom|kaparint*|kerül|kerülsz|kapjuk = 2
  ! kezébe .. csomag*|számla*
  + csak egyszer kerüljön a markomba, a kezeim közé kerül

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
kilencvenéves*|nyolcvanéves*|hetvenéves*|hatvanöt*|nyolcvanöt*|nyolcvankét*|hetvennyolc*|öregember*|öregasszony*|özv = 2
  + nyolcvanéves édesanyám helyett írok
  - nyolc éves a kocsi
anyám*|édesany*|apám*|édesap*|férjem*|feleségem*|nejem*|anyósom*|apósom*|papám*|mamám*|nagymamám*|nagyapám*|testvérem*|öcsém*|nővérem*|bátyám* .. beteg*|ápol*|fekszik|fekvő*|lábadoz*|műt*|ágyhoz*|oxigén*|remeg*|demens|mozogni|járóker*|járókeret*|gyógyszer*|kórház*|infarkt*|daganat*|rákos|inzulin*|dialízis*|kemó*|kezel*|láz*|gondoz* = 2
  ! apám*|férjem*|feleségem* .. kezeli|kezelte|fiók*
  + az apósom otthon fekszik, ápolni kell
  + nejem kórházban van
  - férjem fizette ki
nagyothall*|hallókészül*|halláskár*|süketnéma|világtalan|látássér*|vakvezető*|betegemelő*|tolószék*|mankó*|járókeret*|rokkant*|leszázalék*|mozgáskorl*|mozgássér*|gyengénlát* = 2
  + mankóval járok két hónapja
  + leszázalékoltak tavaly
  - vak véletlen
infarkt*|agyvérz*|stroke*|csípőtör*|combnyak*|gerincműt*|gerincsérv*|műtött*|operált*|sugárkez*|kemoter*|áttét*|daganat*|intenzíven|lélegeztet*|transzplant*|amputál*|sztóm* = 2
  + infarktus után vagyok
  + sugárkezelésre járok
beteg|betegen|betegek|lázas|lázasan|betegem .. gyerek*|anyám*|apám*|férj*|feleség*|vagyok|fekszem|vagyunk|kisfiam|lányom|unok* = 2
  + lázas gyerekkel ülök itthon
  - beteg rendszer
fekvőbeteg*|ágyhozköt*|ágyhoz|felfekvés*|ápolom|ápoljuk|ápolóm*|ápolás*|gondozom|gondozott* = 2
  ! bőrápol*|ápolás* .. haj*|bőr*|gyep*
  + otthon ápolom anyámat
  - ápolási tanács a bőrhöz, hajhoz
eltemet*|temettük|temettem|ravatal*|urna|urná*|sírkő*|sírjá*|fejfa|fejfá*|hamvas*|hamva*|koszorú*|gyászjel*|halotti|boldogult|néhai|halottunk|hagyaték* = 2
  ! urna .. szavaz*
  ! számlát|csomagot .. eltemet*
  + a héten temettük nagyapámat
  + a fejfát rosszul vésték
férjem*|feleségem*|nejem*|anyám*|apám*|fiam*|anyukám*|apukám*|párom|húgom|testvérem*|nagymamám*|nagyapám* .. elment|halott|itthagyott|nincs|meghalt|elhunyt*|halála|elvesztés* = 2
  ! nincs .. itthon|otthon|jelen
  ! elment .. csomag*|bolt*|vásárol*|érte|posta*
  + mióta a nejem elhunyt
  - a férjem elment a boltba
koraszül*|inkubátor*|kisbab*|újszül*|tápszer*|pelenk*|pelus*|csecsem*|bölcs*|ikrek*|ikreim*|ikerbab*|szülés|várandós*|terhess*|gyermekágy*|gyed*|gyes|gyesen|csed = 1
  ! bölcs .. dönt*|tanács*|ember*
  + elfogyott a tápszer
  + gyesen vagyok
  - bölcs tanácsot adtak
hetes|hónapos|napos|kéthetes|kéthónapos|nyolcnapos|félév*|egyéves|kétéves|hároméves|négyéves|ötéves|hatéves|hétéves .. fiam*|lányom*|kisfi*|kislány*|baba*|babá*|babám*|iker*|ikr*|unok*|unoka*|gyerek*|gyermek*|kisbab* = 2
  ! jegy*|bérlet* .. gyerek*
  + öt hónapos lányom
  - napos csirke
egyedülálló|egyedül|özvegyként .. nevel*|anya|anyuk*|apa|szülő = 3
  + egyedül nevelem a két fiút
segélyes|segélyez*|munkanélkül*|állástal*|hajléktal*|kilakoltat*|éhezünk|éhezik|éhezn*|nélkülöz*|nincstel*|nyomorgunk|eladósod*|csődbe|csődje|csődöt|tönkrement*|végrehaj* = 2
  ! végrehajt* .. parancs*|frissít*|művel*
  + csődbe ment a kis műhelyem
  + kilakoltatnak minket
  - csődöt mondott a rendszer
  ! csődöt mond*
munkám*|munkáját|állásom*|állását|munkahely*|állásunk*|munkahelye* .. megszűn*|megszün*|elvesz*|nincs|elbocs*|felmond*|bezár*|leépít*|elment|elveszt* = 2
  ! munkahely* .. felmondani .. könny*
  + megszűnt a munkahelyem, a munkahelyem bezárt
  - az állásom fix
elbocsátottak|leépítettek|kirúgtak|elbocsájtottak|elbocsátották|leépítették|elbocsátott = 2
  + tegnap leépítettek húsz év után
  - bocsánatot kértek
koszt*|ennivaló*|kenyér*|tüzelő*|rezsi*|lakbér*|albérlet*|villanyszáml*|fűtésszáml*|betevő*|kaja|élelm* .. hiányzik|kell|kellene|nincs|jut|marad|maradt|futja|telik|tudom|tudok|ment|tudtam|spórol* = 2
  ! kosztüm*|kell .. kenyérpirít*
  + lakbérre kellene az a pénz
  + ennivalóra sem jut
  - rezsi hiba
gyógyszer*|inzulin*|patik* .. kivált*|kell|kellett|kellene|nincs|elfogy*|hűtő*|drága|nem|kifizet* = 2
  ! gyógyszertár*
  + a gyógyszerét sem tudja kiváltani
  - gyógyszertár nincs
férjem|feleségem|párom|élettársam|nejem .. elhagyott|elment|elköltözött|elvált*|munkáját|munkája|állását|infarktus|leépít* = 1
  ! elment .. bolt*|érte|átve*
  + a párom elhagyott tavasszal
részlet*|törlesztő* .. fizetem|fizetjük|tudom .. gyerek*|alig|nem|fogát = 1
  + részletre fizetem a gyerek szemüvegét

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
kiírom|kiirom|kiposztolom|posztolom|posztolok|megosztom|kiteszem|kitesszük|kirakom|kirakjuk|berakom|beteszem|odateszem|odaírom|leírom|megírom|írom|feltöltöm|fölteszem|felteszem|felrakom|fölrakom|közzéteszem|terjesztem|mesélem|elmesélem|óvok|óvom|adom|kommentelem .. fórum*|csoport*|insta*|insti*|tiktok*|tikt*|fb|fbre|fbn|face*|facé*|fészb*|twitter*|youtube*|yt|reddit*|discord*|komment*|portál*|netre|neten|internet*|google*|oldalra|oldalad*|maps|blog*|poszt*|felület*|platform*|threads|story*|sztori* = 3
  ! írom|adom .. google .. jelszó*|fiók*
  ! megírom .. csoportos beszed*
  + fölteszem a tiktokra
  + kiposztolom minden csoportba
  - facebookon láttam a hirdetést
fórum*|csoport*|insta*|insti*|tiktok*|tikt*|fb|fbre|face*|fészb*|twitter*|youtube*|reddit*|discord*|komment*|portál*|netre|google*|threads|story*|poszt* .. kiírom|kiirom|megosztom|kiteszem|kirakom|berakom|leírom|le|odateszem|posztol*|fölteszem|felteszem|feltöltöm|mesélem|írom|közzé*|fogom|kint|kinn|látni|olvas*|hadd|megy|mehet|lesz*|kerül|köröz*|terjed* = 2
  ! csoport*|fórum* .. kerül|megy .. beszed*
  ! google fiók*|fényk*|play
  ! facebook*|fb .. belép*|fiók*|hirdet*|bejelentk*
  + az instán lesz fent a történet, instán lesz
  + a csoportban olvassák majd
  - facebook fiókkal belépve lesz hiba
minden|összes|valamennyi .. fórum*|portál*|csoport*|platform*|felület*|posztotok*|oldalon|közösségi|kuponos|oldalra = 2
  ! felület* .. karcos|kop*
  ! minden .. oldalon .. hiba*|lefagy*|reklám*
  + minden fórumon leírom
  - minden felület karcos
helyi|városi|megyei|országos|regionális|kerületi|nagy|napi|bulvár .. tévé*|tv|tvben|rádió*|lap|lapot|lapnak|laphoz|lapban|újság*|hírlap*|hírport*|médi*|sajtó*|híradó* = 2
  ! nagy tévé*|tv .. kép*|vett*|rendel*|col*
  ! rádió .. kocsi*|autó*
  + a megyei laphoz fordulok, megyei lap
  - nagy tévét rendeltem
tévéstáb*|stáb|stábja|stábot|riporter*|rovatszerk*|szerkesztős*|szaksajtó*|hírportál*|bulvár*|bulvárlap*|hírlap*|tárcarov*|oknyomoz*|tényfel*|tényekhez|híradó|híradóban|híradót|fókusznak|fókuszba|telexnek|telexhez|telexen|hvgnek|blikknek|blikkben|riposthoz|riportot|cikket = 2
  ! cikket .. rendelt*|kosár*|vett*|cikkszám*
  ! híradó .. nem .. megy|műk*
  ! riportot .. letölt*|generál*
  + a híradóban fogják látni
  + bulvárlapnak adom
  - a cikket rendeltem
sajtó*|szaksajtó*|híradó*|fókusz*|tények*|rtl*|tv2*|újság*|rádió*|tévé*|tévénél|lap|lapnak|lapot|hírlap*|bulvár*|stáb*|média|médiá*|rovat*|portál*|blog* .. forgat*|jön|jönnek|kijön*|kint|kinn|várja|érdeklőd*|indít*|kezdi|lehoz*|megírj*|viszi*|hívt*|közöl*|leközöl*|készül*|kérd*|tudj*|tudni|megkap*|adom|elküldt*|küldöm|válasz*|beszélt*|bemond*|adja|leadj*|foglalk*|megírtam|szóltam|viszem|írtam|elmond* = 2
  ! tévé*|rádió* .. jön .. csomag*|szerel*|hang|kép
  ! tévé*|rádió* .. elküld*|válasz*|készül* .. javít*|garanci*|futár*
  ! újság* .. nem .. jön|kézb*
  ! fókusz* .. éles*
  + a helyi rádió bemondta, a rádió is bemondja
  + a tévé csütörtökön forgat nálunk
  - a tévé nem jön be, a kép hibás
forgat*|jön|jönnek|kijön*|viszem|küldöm|elküldtem|elküldöm|adom|adjuk|átadom|megírtam|szóltam|beszéltünk|beszéltem|válaszoltam|elmondtam|megy|hívom|hívtam|kapja|felhívom|megkeresem|megkerestem|írok|írtam|meglátj* .. tévé*|tévéhez|tévének|tévével|rádió*|sajtó*|szaksajtó*|újság*|híradó*|fókusz*|tények*|telex*|blikk*|rtl*|tv2*|riporter*|rovat*|bulvár*|stáb*|lapnak|lapban|laphoz|portál*|média|szerkeszt*|podcast*|444|index* = 2
  ! jön|viszem|megy|küldöm .. tévé*|rádió* .. szerviz*|vissza|garanci*|futár*
  ! index* .. lámp*
  + elküldtem az anyagot a szerkesztőségnek
  - viszem vissza a tévét, megy vissza a szervizbe
  ! vissza .. tévé*
hadd|lássa|lássák|tudja|tudják|nézze|nézzék|olvassa|olvassák|megtudja|megtudják|látni|olvasni|gyönyörk* .. mindenki|város|ország|világ|egész|követő*|ezer*|ezren|falu|nép|mások|csoport*|környék*|internet*|rólatok|önökről|magukról|magatok*|minden = 2
  ! tudja|tudják .. mindenki .. jelszó*|adat*|cím*|eredmény*
  + nézze csak meg az egész ország
  + hadd lássa a város
  - az egész falu tudja az adataimat
*blogom*|*blogomon|*blogban|*blogon|*blogba|*blognak|podcast*|csatornám*|követőm*|követőim*|követőnk|vlog*|vlogom*|streamem*|feliratkoz* .. meg*|ír*|lesz|lesznek|fog*|ki|kiteszem|lát*|indít*|téma|ezer|teszem|elmond*|adás*|kap*|jelen* = 2
  ! podcast* .. nem .. tölt*|indul
  ! feliratkoz* .. hírlev*
  + a kertészblogomon megjelenik, a blogomon megjelenik
  + a csatornámon lesz róla szó
  - feliratkoztam a hírlevélre
cikk|cikket|riport*|interjú*|írás|olvasói .. lesz|jelen*|írok|készül*|írnak|róla|írat*|levél*|megírom|róluk|önökről|szól = 2
  ! cikk .. elfogy*|készlet*|cikksz*|rendel*
  + cikk készül az esetről
  - a cikk készleten lesz

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
kétszer|háromszor|négyszer|ötször|hatszor|hétszer|nyolcszor|tízszer|húszszor|százszor|ezerszer|többször|sokszor|számtalanszor|2x|3x|4x|5x .. írtam|írtunk|hívtam|hívtuk|telefonáltam|szóltam|szóltunk|jeleztem|jeleztük|kértem|kérdeztem|kerestem|beszéltem|érdeklődtem|reklamáltam|fellebbeztem|üzentem|csörögtem|rákérdeztem = 3
  + ötször kerestem a szervizt
  + többször is írtunk róla
  - kétszer fizettem ki
kétszer|háromszor|négyszer|ötször|hatszor|többször|sokszor .. mentem|mentünk|utaztam|bementem|visszamentem|küldtem|küldtük|elküldtem|beküldtem|telefonált*|üzenetet|elmondtam|magyaráztam|elmagyaráztam|megírtam|leírtam|küldtek|telefon* = 2
  ! háromszor|kétszer|négyszer|többször küldtek|küldtem .. csomag*|rossz|hibás|termék*
  + négyszer mentem be a hivatalba
  + kétszer elküldtem a papírt
  - kétszer küldtek rossz méretet
írtam|hívtam|telefonáltam|szóltam|jeleztem|reklamáltam|érdeklődtem|kértem|jártam|bejelentettem .. kétszer|háromszor|négyszer|ötször|hatszor|többször|sokszor|számtalanszor = 3
  + szóltam már róla vagy háromszor
  - írtam egyszer
harmadszor|negyedszer|ötödször|hatodszor|hetedszer|tizedszer|sokadszor*|többedszer*|harmadjára|negyedjére|ötödjére|hatodjára|sokadjára|kilencedszer .. írok|írom|ír|hívom|hív|hívlak|kérdezem|szólok|küldöm|próbálom|próbálok|kérlek|könyörgök|fordulok|feltettem|mondom|magyaráz*|másol* = 3
  + hatodjára fordulok magukhoz
  + ötödször mondom ugyanazt
  - harmadszor írtátok rosszul a nevem
harmadik|negyedik|ötödik|hatodik|hetedik|nyolcadik|kilencedik|tizedik|sokadik|hányadik|tizenkettedik levelem*|emailem|mailem|hívásom|telefonom|üzenetem*|panaszom|bejelentésem|megkeresésem|ügyintéző*|ügyszám*|jegy|kolléga*|ember* = 2
  ! ügyintéző* .. ablak*
  ! nyolcadik|hatodik|negyedik jegy*
  + ez a kilencedik megkeresésem
  + hatodik ügyintézőnek mesélem
  - a negyedik emeleten lakom
két|három|négy|öt|hat|hét|nyolc|tíz|tizenegy|tizenkét|húsz|számtalan|rengeteg|sok levél|levelem*|levelet|email*|e|mail|mailt|mailem*|üzenetet|üzenetem*|bejelentés*|reklamáció*|telefon|hívásom*|hívás|hívást = 2
  ! e|email|mail cím*
  ! levelet kaptam|küldtek|kaptunk
  + nyolc e-mail és két telefon után
  + tíz üzenetemre semmi
  - két email címem van
is szóltam|szóltunk|írtam|írtunk|jeleztem|jeleztük|jelezte|hívtam|hívtuk|kértem|kérdeztem|jelentettem|bejelentettem|telefonáltam|elmondtam|reklamáltam|panaszkodtam|megírtam|voltam|jártam|beszéltem = 2
  ! is voltam .. vevő*|ügyfel*
  + múlt héten is szóltam a mesternek
  + tavaly is bejelentettem
  - én is kaptam egyet
múlt|múltkor|legutóbb|tavaly|tegnap|tegnapelőtt|korábban|azóta|előtte|hétfőn|kedden|szerdán|csütörtökön|pénteken .. szóltam|szóltunk|jeleztem|jeleztük|jelezte|bejelentettem|reklamáltam|érdeklődtem|hívtalak|beszéltem|írtam|hívtam = 2
  ! hívtam|írtam .. taxi*|mentő*|rendőr*|ismerős*
  + szerdán szóltam a portán
  + azóta már jeleztem
  - tegnap hívtam a mentőt
januárban|februárban|márciusban|áprilisban|májusban|júniusban|júliusban|augusztusban|szeptemberben|októberben|novemberben|decemberben .. írtam|írtunk|szóltam|jeleztem|jelezte|beszéltünk|hívtam|kértem|bejelentettem|reklamáltam|kérdeztem = 3
  + júniusban is kérdeztem már
  - májusban vettem
hívtam|írtam|szóltam|jeleztem|üzentem|kértem|telefonáltam|reklamáltam|panaszt .. semmi|nuku|hallgat*|csend|csönd|válasz*|süket*|leráz*|elhajt*|letett*|robot*|sablon*|tojnak|rázt* = 2
  + írtam nekik, azóta csönd
  + hívtam, letették
  - írtam egy verset
válaszra|választ|válaszuk*|visszajelzés*|reakció* .. várok|várunk|vártam|kapt*|érkez*|sehol|semmi|nem|se|máig = 1
  + két hónapja várom a választ, választ máig nem kaptam
  - köszönöm a választ
panaszomra|panaszunkra|levelemre|leveleimre|levelünkre|üzenetemre|üzeneteimre|emailemre|emailjeimre|mailemre|mailjeimre|kérdésemre|kérdéseimre|reklamációmra|reklamálásomra|fellebbezésemre|megkeresésemre|bejelentésemre|bejelentésünkre|hívásomra|hívásaimra|érdeklődésemre|érdeklődéseimre|jelzésemre|kérésemre|telefonomra = 2
  + panaszunkra ennyit írtak vissza
  + kétszeri jelzésemre
  - a kérésére
foglalt|kicseng|kicsöng|kinyom*|letesz*|leteszik|letette|letették|megszakad* .. vonal*|hív*|telefon*|letesz*|letett*|kicseng|újra|foglalt|órá* = 1
  + foglalt, aztán letették
levelet|emailt|mailt|e|üzenetet|panaszt|reklamációt|kérelm*|igazolást|tértivevén* .. küldtem|írtam|adtam|nyújtottam|beküldtem|elküldtem|küldtünk = 2
  + reklamációt adtam be márciusban
  - levelet kaptam
küldtem|írtam|adtam|benyújtott*|beadtam|küldtünk|beadt* .. levelet|emailt|mailt|üzenetet|panaszt|reklamáció*|tértivevén*|kérelm*|fellebbez*|igazolás* = 2
  + küldtem már emailt
  - kaptam egy levelet
felhívtam|fölhívtam|felhívtuk|telefonáltam|visszahívtam|rákérdeztem|rájuk|rátok|betelefonál* .. erre|azt|őket|önöket|telefon*|aki|írtam|csörögtem|mondt*|felelt*|ott|titeket = 2
  ! felhívtam .. barát*|mentő*|rendőr*|bankot
  + felhívtam őket, de leráztak
  + rájuk írtam chaten
  - felhívtam a mentőket
már .. jelezte|reklamált*|bejelentette|jelezt* = 2
  + a néni már kétszer jelezte
  - jelezték hogy késnek
robot|automata|bot|gép|gépi|sablon* .. válasz*|felel*|linke*|küld* = 1
  + a robot ugyanazt a linket küldi
ugyanazt|ugyanarra|ugyanaz .. válasz*|linke*|felel*|írják|kérdés*|mondják|írjátok|sablon* = 2
  + ugyanazt a linket kapom minden levelemre
  - ugyanazt a csomagot kértem

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
hétfőre|keddre|szerdára|csütörtökre|péntekre|szombatra|vasárnapra|mára|tegnapra|holnapra|reggelre|délre|délelőttre|délutánra|estére|hajnalra|elsejére|karácsonyra|húsvétra|tavaszra|őszre|nyárra|hétre|nyolcra|kilencre|tízre|háromra|kettőre|hónapra|elejére|közepére|végére .. ígér*|vállal*|mond*|fogad*|visszaigazol*|beszéltük|beszéltünk|ígérkez*|kitűz*|hozzák|megesk* = 3
  ! mond* .. foglal*|le
  + szombatra vállalták a festést
  + délre mondta a mester
  - keddre rendeltem
ígér*|vállal*|mondt*|fogadko*|megesk*|esküd*|megfogad* .. hétfőre|keddre|szerdára|csütörtökre|péntekre|szombatra|vasárnapra|mára|tegnapra|holnapra|reggelre|délre|délutánra|estére|elsejére|karácsonyra|húsvétra|elejére|közepére|végére|napra|hétre|hónapra = 3
  + vállalták húsvétra a tetőt
  - rendeltem keddre
ra|re|ig|ai|i|án|én|jén|jára|jére|adikára|adikáig ígér*|vállal*|mondt*|kitűz*|visszaigaz*|fogad*|beígér* = 2
  + május 12-re vállalták a ruhát
  - március 3-án vettem
január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|november*|december* .. ígér*|vállal*|beígér*|visszaigazol*|megígér*|kitűz*|fogad* = 3
  + júniusra ígérték a konyhát
  - júniusban vettem
hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap|határidő|határid* .. elmúlt|eltelt|letelt|lejárt|megjött|lement|megvolt = 2
  ! garanci*|jótáll* .. határid*
  + elmúlt a kedd, a kedd elmúlt
  - a pénteki nap szép volt
megígér*|beígér*|megigér*|megfogad*|megesküd*|esküdöz*|fogadkoz*|szentül|becsületsz*|kézfog* = 2
  ! megígérném|megígérem|megígérjük
  + megfogadta hogy szól
  + esküdözött a mester
  - megígérem hogy fizetek
szavát|szavukat|szavadat|szavatokat|kezet .. adta|adták|adott|adtad|adtátok|rá|adtatok = 3
  + szavukat adták a szerelőre
azt|ezt|mondták|mondta|írták|írta|felelt*|felelte|közölt*|mondtatok|mondtad|mondtátok|írtátok|állította|állították .. belül|holnap*|hétfő*|kedd*|szerdá*|csütörtök*|péntek*|szombat*|munkanap*|órára|jövő .. kész|jön|jönnek|hozzák|hozza|utal*|törl*|visszahív*|visszakap*|lesz|jövök|itt|meglesz|fent|számlámon|kiküld*|megjön|küld*|telefonál*|felelek|postáz*|feladj* = 3
  ! nem tudj*|tudják .. mondt*
  ! szabály*|feltétel*|honlap*|tájékoztató .. belül
  + azt mondták holnapra kész
  + írták hogy három munkanapon belül utalják
  - azt írta a honlap hogy öt munkanap
ígér* .. semmi|híre|hamva|azóta|elmúlt|telt|eltelt|lement|helyett|elmaradt|sehol|máig|hol|mégse|hazug*|átver* = 3
  ! hirdet*|reklám*|honlap* .. ígér*
  + bekötést ígértek, híre hamva sincs
  - a reklám sokat ígért
ígérte|ígérték|ígértétek|ígérted|igérte|igérték|igértek|ígértek = 2
  ! honlap*|reklám*|hirdet*|csomagolás*|plakát*|szórólap*|oldal* .. ígér*
  ! nem|semmit ígért*
  + a vezető külön ígérte
  - a reklám csodát ígért
megbeszélt|egyeztetett|lefixált|kitűzött|leegyeztetett|vállalt|beígért|lefoglalt|fixált|visszaigazolt|előjegyzett .. időpont*|óra|órá*|8|9|10|12|időre|nap*|határ*|időben|délutánra|délelőtt*|reggel* = 2
  + a lebeszélt, fixált órára nem jött
  - a lefoglalt szállás
volt|lett kitűz*|megbeszél*|leegyeztet*|lefixál*|megígér*|előjegyez*|beígér*|visszaigazol* = 2
  + keddre volt megbeszélve
senki|egyik .. nem|se|sem .. jött|jöttek|jelent*|érkezett|csöngetett|hívott|keresett|csengetett = 2
  + szabadnap, várok, senki se csöngetett
megígértük|ígértük|megigértük|vállaltuk|visszaigazoltuk|ígértünk|mondtunk = 2
  + kedden megígértük neki a javítást
szóban|telefonon|írásban|személyesen|pultnál|üzletkötő*|eladó*|értékesítő* .. ígér*|vállalt*|garant*|biztosított|állít*|esküd*|fogad* = 2
  + az üzletkötő szóban garantálta
  - telefonon értem el
három|két|négy|harmadik|negyedik|többszöri|újabb|öt|sokadik|minden .. határid*|ígér*|dátum*|időpont*|hétfő|péntek .. mind*|elmúlt|egyik|volt|csúsz*|semmi|töröl*|módos*|nem = 2
  + már a negyedik határidő csúszott el
azt|még .. ígér*|ígérget*|fogad* = 1
  + csak ígérgettek, azt ígérgették

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
szüntess*|szünttess*|szüntes*|szüntet*|bontsa*|bontsá*|bontsuk|törölj*|töröljé*|töröl* .. fiók*|tagság*|előfizet*|elöfiz*|regisztráció*|profil*|szerződés*|bérletszerz*|kártyám*|bérletem*|hírlevel* = 2
  ! töröl* .. fiókom*|fiókot .. magától|véletlen*|nélkül
  ! szüntet* .. hibá*|zaj*
  + szüntessétek meg a tagságom
  + töröljék a regisztrációmat kérem
  - töröljék a rendelésemet
mondj*|mondják|mondjátok|mondd le|fel|föl .. előfizet*|tagság*|szerződés*|csomagom*|bérlet*|szolgáltat*|biztosít* = 2
  + mondják fel a biztosításomat
  - mondják el mi van a csomagommal
tagság*|előfizet*|szerződés*|regisztráció*|fiókom*|fiókunk* .. szüntes*|szüntet*|szünj*|bontsá*|bontsuk|töröljé*|töröljétek|töröljenek|bontani = 2
  ! szerződés* .. szüntet* hibá*
  + a regisztrációmat töröljétek
  - a szerződésem szerint
felmondok|felmondom|felmondjuk|felmondunk|felmondanám|felmondani|lemondani|megszüntetni|megszüntetés*|felbontani .. szeretn*|akar*|kíván*|kérem|kérjük|előfizet*|tagság*|szerződ*|bérlet*|francba|mától|hát|mindent|azonnal|csomag*|hó = 2
  ! felmond* .. munka*|állás*
  ! lemondani .. rendelés*|időpont*|foglalás*|szállás*
  + felmondom a francba
  + szerződést felmondani szeretném
  - felmondani készülök a munkahelyemen
átmegyek|átmegyünk|átmentem|átmentünk|áttérek|áttérünk|átállok|átállunk|átállt*|átköltöz*|átigazol*|átlépek|átlépünk|átváltok|átváltunk|váltok|váltunk|váltani|váltottam|váltottunk|elköltöz* .. konkur*|más*|szolgáltató*|szemközti|szomszéd*|vetélyt*|bankot|bankhoz|céget|edző*|sark*|biztosító*|klub* = 3
  ! elköltöz* .. számla|cím*|lakás*|új
  + áttérünk a konkurenciára
  + átköltözöm máshova
  - elköltöztem és az új címem más
konkur*|szemközti|szomszéd*|vetélyt*|másik|más .. átmegy*|átmentünk|áttér*|átáll*|vált*|átlép*|fogunk|megyek|megyünk|veszem|vesszük|választ*|átmentem|szerződ* = 2
  ! másik|más .. színű|méret*|termék*|vált* .. kér*
  ! szomszéd* .. megyek .. csomag*
  + a konkurenshez megyünk, a konkurenciához átmentünk
  - a szomszédhoz ment a csomag
fizetésem*|számlá*|pénz*|megtakarít*|számomat|üzlet*|gyerek*|betét*|előfizetés*|szolgáltatás*|hitel*|lányom*|fiam* .. viszem|visszük|elviszi|átviszem|átvisszük|kiveszem|kivesszük|viszi .. máshov*|el|máshol*|másik|át|más|tőlünk = 3
  ! viszi|viszem .. ellenőr*|szerviz*|orvos*|kórház*
  + a számlánkat is átvisszük egy másikhoz, a számlánkat visszük el
  - a fiamat viszem el az orvoshoz
átvisszük|átviszem|elviszi|elvisszük|hordozom|hordoztat*|számhordoz* .. számlái*|tőlünk|más*|konkur*|tőletek|önöktől|szolgáltatás* = 2
  ! számhordoz* .. megtörtént|kitűz*|nem
  + a többi szolgáltatást is elviszi tőlünk
  - a számhordozás nem történt meg
törlöm|töröltem|leszedem|letöröltem|letörlöm|uninst* .. app*|fiók*|magam*|regiszt*|játék*|profil*|kiirat*|többet|most = 2
  ! töröltem .. cache|sütik|újratelep*|előzmény*
  ! nem|véletlenül töröltem
  + törlöm a fiókom és ennyi
  - töröltem az appot és újratelepítettem
másik|más suli*|iskol*|ovi*|rendelő*|orvos*|edző*|klub*|fodrász*|patik*|bank*|étterem*|bolt* .. viszem|visszük|járunk|járok|megyünk|megyek|választ* = 2
  + másik fodrászhoz járok azóta
  - másik boltba küldtek

[flag self-harm]
búcsúlevel* = 3
  + már megírtam a búcsúlevelet
  - búcsúzom a cégüktől
lefekszem|lefekszek|lefeküdni|odafekszem|ráfekszem .. sínekre|sínekhez|sínre|eléjük|vonat = 3
  ! vonat indul*|ut*|közben|előtt
  + egyszer lefekszem a vonat elé
  + ráfekszem a sínekre
  - lefekszem aludni
beveszem|bevenni|beveszek|bevenném|bekapom|beszedem|lenyelem .. összes|összeset|mindet|egészet|minden|mindent = 3
  ! beveszem .. antibiotikum*|előír*|vitamin*
  ! mindennap|naponta|reggelente|esténként beveszem
  ! minden nap|reggel|este|délben|délután|alkalommal|második|harmadik|étkezés*|óra|órában|héten|esetben|előír*
  ! beveszem|beveszek|bevenni .. leltár*|készlet*|kosár*|kosar*|ajánlat*|csomag*
  + beveszem az összes altatót és vége
  + bekapom mindet és kész
  - beveszem a csomagot a boltban
  - a szívgyógyszert beveszem minden reggel
lelkisegély* = 3
  + hívtam a lelkisegélyt
  - hívtam a segélyszolgálatot az autóhoz
megölöm|megölni|felakasztom|felakasztani|elpusztítom magam|magamat = 3
  + legszívesebben megölöm magam
  - nem ölöm meg a virágot
megölöm|megölném|megöljem|megölni|megöltem|mögölöm|kinyírom|kinyírnám|kicsinálom|felakasztanám|elpusztítom|elemésztem|megmérgezem .. magam|magamat|önmagam|önmagamat = 3
  ! felakaszt* .. csillár*|kép*|polc*|függöny*
  + megölöm magam
  + kinyírnám már magamat
  - megölöm ezt az appot
meg|fel|föl|ki|agyon|le fogom|akarom|tudnám|akartam|kéne|kell|kellene|próbáltam|próbálom .. ölni|ölnöm|akasztani|kötni|kötnöm|nyírni|lőni|gyújtani|fojtani .. magam|magamat|önmagam* = 3
  + meg fogom ölni magam
  + fel akarom kötni magamat
  - meg akarom oldani magam
magam|magamat|önmagamat .. megölöm|megölni|megölném|megöljem|ölni|felakaszt*|felköt*|fölköt*|kinyírom|kinyírni|elpusztít*|bántani|bántom = 3
  ! magam .. felakaszt*|megölni|felköt* .. csillár*|kép*|polc*|függöny*|póló*|bogar*|poloská*
  ! hagyom|hagyjuk .. magam* bántani
  + magamat fogom megölni
  - magam akasztottam fel a képet
felgyújtom|meggyújtom|felgyújtani|felgyújtanám|leöntöm|lelocsolom .. magam|magamat = 3
  ! leöntöm|leöntöttem .. kávé*|tea*|teá*|leves*|víz*|forró
  + felgyújtom magam az irodájuk előtt
  + leöntöm magam benzinnel
  - leöntöttem magam a forró kávéval
öngyilkos* = 3
  ! férj*|feleség*|fia|fiam*|fiunk|lánya|lányom*|lányunk|apám*|apuka*|apja|anyám*|anyuka*|anyja|édesapám*|édesanyám*|testvér* .. öngyilkos* .. lett|lettek|kísérelt|követett|volt|miatt|után
  ! bátyám*|nővér*|húgom*|öcsém*|barátom*|barátnőm*|párom*|szomszéd*|osztálytárs*|kollég*|unok*|rokon*|nagyapám*|utas*|valaki .. öngyilkos* .. lett|lettek|kísérelt|követett
  ! öngyilkos* .. lett .. férj*|feleség*|fiam*|lányom*|apám*|anyám*|édesapám*|testvér*|bátyám*|öcsém*|barát*|szomszéd*|osztálytárs*|kollég*|párom*
  ! öngyilkos merény*|küldetés*|akció*|tempó*|vállalkoz*|dró*
  ! öngyilkos .. lett apám|apja|anyja|fia|lánya|férje|felesége
  ! kész|tiszta|valóságos öngyilkosság*
  ! felér .. öngyilkosság*
  ! öngyilkosság* felér|biciklizni|kerékpározni|vezetni|közlekedni|átkelni
  ! öngyilkosság .. ezen|ott|itt .. biciklizni|kerékpározni|vezetni|közlekedni|átkelni
  ! öngyilkosság* biztosít*|záradék*|kizárás*
  + öngyilkos leszek
  + öngyilkossági gondolataim vannak
  - a férjem tavaly öngyilkos lett
  - a fiam osztálytársa öngyilkosságot kísérelt meg
  - kész öngyilkosság ezen az úton biciklizni
öngyi|öngyil|öngyilok|öngyilos|szuicid*|önkárosít*|önbántal*|önkezemmel = 3
  ! szuicid|önkárosít* .. fiam*|lányom*|gyerek*
  + öngyi leszek én már esküszöm
  + szuicid gondolataim vannak
  - egy gyilkos tempót diktál a futár
nem .. akarok|bírok|tudok|szeretnék .. élni = 3
  ! nem akarok .. élni .. lehetőség*|jog*
  ! lehetőség*|jog*|kedvezmény*|ajánlat*|akció*|kupon* .. élni
  ! élni .. lehetőség*|jog*|jogával|kedvezmény*|ajánlat*|akció*|kupon*
  ! így .. élni .. penész*|dohos|lakásban|házban|albérlet*|albérletben|szobában|zajban|bűzben|koszban
  ! penész*|dohos|zajban|bűzben|koszban|hidegben|füstben|mocsokban|patkány*|csótány* .. élni
  ! élni penész*|dohos|zajban|bűzben|koszban|mocsokban|albérletben
  ! telefon|internet|net|kávé|víz|melegvíz|fűtés|áram|autó|kocsi|app|mosógép|hűtő nélkül .. élni
  ! pénzből|nyugdíjból|fizetésből|bérből|ezerből|forintból|ennyiből|segélyből|járadékból|táppénzből|keresetből .. tudok|bírok .. élni
  ! tudok|bírok .. pénzből|nyugdíjból|fizetésből|bérből|ezerből|forintból|ennyiből|segélyből|járadékból|táppénzből .. élni
  ! tudok|bírok .. élni .. pénzből|nyugdíjból|fizetésből|bérből|ezerből|forintból|ennyiből|segélyből|járadékból
  + nem akarok tovább élni
  + én már nem bírok így élni
  - nem akarok élni ezzel a lehetőséggel
  - ennyi pénzből nem tudok élni
  - nem akarok így élni penészes lakásban
  - internet nélkül nem tudok élni
nemakarok|nembírok|nemtudok .. élni = 3
  ! élni .. lehetőség*|jog*|kedvezmény*|ajánlat*|akció*
  + nemakarok már élni
  - nemakarok az ajánlattal foglalkozni
nem|sem akar|szeretne|kíván .. élni = 3
  ! növény*|virág*|pálm*|palánt*|fácsk*|akku*|akksi*|telefon*|gép*|halak .. nem|sem
  ! élni a|az .. akk*|telefon*|gép*|növény*|virág*
  ! élni .. lehetőség*|jog*|jogával|kedvezmény*|ajánlat*|akció*|azzal
  ! lehetőség*|jog*|kedvezmény*|ajánlat*|akció*|azzal .. nem|sem
  ! együtt|külön|vele|albérletben|velünk|itt|ott|városban|külföldön élni
  + az ügyfél azt mondta, nem akar tovább élni
  - nem kíván élni a felmondás jogával
  - a vevő az ajánlattal nem kíván élni
nem|sem|se akarok|bírok|szeretnék|akar|tudok .. ezen|ebben|e|ilyen .. világon|világban|életben|földön = 3
  + nem akarok már ezen a világon lenni
  - nem tudok ezen a világhírű oldalon vásárolni
nem|sem|se .. akarok|akar|szeretnék|szeretne .. létezni|felébredni|fölébredni|felkelni|fölkelni = 3
  ! felkelni|fölkelni .. korán|hajnal*|ágyból|székről|asztaltól|miatta|miattuk|zaj*|csörg*
  ! korán|hajnal*|ötkor|hatkor|ágyból|szombaton|vasárnap|hétvégén .. felkelni|fölkelni
  ! felébredni .. zaj*|hajnal*|csörg*|ébreszt*|arra|telefon*
  ! hajnal*|ötkor|hatkor|éjjel|arra .. felébredni
  + nem akarok többet felébredni
  + már létezni sem akarok, nem akarok létezni
  - nem akarok hajnalban a kukásautóra felébredni
elég|elegem|torkig|tele .. életből|életemből|élettel|életemmel|létezésből = 3
  + elegem van az életből
  - elegem van az életbiztosításukból
beleuntam|meguntam|belefáradtam|elfáradtam|ráuntam .. életbe|életben|életet|életem|életemet|élni|létezni = 3
  + meguntam az életemet
  + belefáradtam már az életbe
  - belefáradtam a várakozásba
nem .. kell|kérek|bírom|akarom .. élet|életet|életem|életemet = 2
  ! élet és|biztosít*|bizt|teszt*
  ! életem .. adat*|történet*|minden|részlet*
  ! ekkora|ilyen .. élet
  ! nem .. kell .. egy|egész|fél|külön élet*
  ! életet mentett|ment*|veszély*|kioltó
  + nem kell nekem már ez az élet
  + nem bírom ezt az életet
  - nem kell életbiztosítás
véget .. vet* .. élet*|mindennek|magam* = 3
  ! véget vetek .. szerződés*|előfizet*
  ! véget vetett .. életének
  + véget vetek az életemnek
  - véget vetek a szerződésnek
  - a férjem véget vetett az életének
magamnak|életemnek|életnek .. véget .. vet* = 3
  + magamnak kéne véget vetnem
  + az életemnek vetek véget, életemnek véget vetek
  - véget vetek a szerződésemnek
életem* .. véget|értelm*|eldob* = 2
  + az életemnek nincs már értelme
nincs|sincs|semmi .. értelme .. élet|életnek|életemnek|életem|élni|élnem|élnie|létez* = 3
  ! élni .. lehetőség*|jog*|ajánlat*|kedvezmény*|akció*
  ! élet és|biztosít*
  + nincs értelme élni
  + semmi értelme az életnek
  - nincs értelme életbiztosítást kötni önöknél
nem|sem|se .. látom|látja|találom|találja .. értelmét|célját|okát .. élet|életnek|életének|életemnek|élni|létez* = 3
  + a hívó nem látja értelmét az életének
  - nem látom értelmét az életbiztosításnak
életnek|életének|életemnek|élni|élnie|élnem .. nem|sem|se|nincs|sincs .. értelm*|célj*|célom|oka|okom = 3
  ! élni .. lehetőség*|jog*|ajánlat*|kedvezmény*|akció*
  ! lehetőség*|jog*|ajánlat*|kedvezmény* .. élni
  + azt mondta, az életének sincs értelme
  + élnem sincs okom
  - az ajánlattal élni nincs értelme
élni .. nincs|sincs|nem|se .. értelm*|kedvem|kedve|akarok|akarom|akar = 3
  ! élni .. lehetőség*|jog*|ajánlat*|kedvezmény*|akció*
  ! lehetőség*|jog*|jogával|ajánlat*|kedvezmény*|akció*|azzal|vele .. élni
  + élni sincs kedvem nem akarok
  - az ajánlattal élni nem akarok
nem .. érdemes .. élni|élnem = 3
  ! élni .. lehetőség*|jog*|ajánlat*|kedvezmény*|akció*
  ! lehetőség*|jog*|ajánlat*|kedvezmény* .. élni
  + így már nem érdemes élni
  - nem érdemes élni az akcióval
leugrok|leugrom|leugranék|leugrani|kiugrok|kiugrom|kiugranék|kiugrani|ugrok|ugrom|ugranék|levetem .. hídról|ablak*|erkély*|tetőről|tetejé*|tető|emelet*|toronyból|viadukt*|tizedik* = 3
  + leugrom a hídról
  + kiugrok az ablakon
  - leugrok a boltba a tejért
hídról|ablakból|ablakon|erkélyről|tetőről|emeletről|viaduktról .. leugr*|kiugr*|ugrok|ugrom|ugranék|ugrani|ugorjak|levetem|kivetem|vetem = 3
  ! leugrott|kiugrott|leugrottak|ugrottak|macsk*|kuty*
  + az erkélyről fogok leugrani
  + a hídról ugrok le egyszer
  - a macska az erkélyről leugrott
vonat|metró|hév|villamos|tehervonat|gyorsvonat|kamion|teherautó elé|alá .. ugr*|vetem|vetném|vetni|vessem|veti|fekszem|fekszek|feküd*|fekszik|állok|állnék|állni|lépek|lépnék|lépni|dobom|megyek = 3
  ! elé|alá .. ugrott*|feküdt*|ugrasztott*|ugráln*
  ! elé|alá .. állok|megyek .. peron*|sor*
  + a vonat elé fekszem
  + a metró elé lépek
  - a vonat elé kiértem, de nem engedtek fel
  - a táskám a vonat alá esett
ugrok|ugrom|ugranék|ugrani|ugorjak|vetem|vetném|vetni|vessem|fekszem|fekszek|feküdni|feküdjek|állok|lépek|lépjek|dobom .. vonat|metró|hév|villamos|tehervonat|gyorsvonat|kamion|teherautó elé|alá = 3
  ! állok .. vonat|villamos|metró elé .. tábl*
  + kiugrok, bevetem magam, vetem magam a vonat elé
  + ugrok a kamion elé
  - kiálltam a villamos elé integetni
autó|autók|kocsi|kocsik|busz elé|alá .. vetem|vetném|vetni|ugrok|ugrom|ugranék|ugorjak|fekszem|fekszek|lépek = 3
  ! fekszem|fekszek .. szerel*|javít*|olaj*|csavar*|megnéz*
  + egy autó elé vetem magam
  - az autó elé tett akadályt kifogásolom
meghalni|meghalnék|meghaljak|meghalok|halni|meghalhat* .. akar*|szeret*|inkább|jobb|kíván*|vágyom = 3
  ! meghalok ezért|azért|értük|érted
  ! meghalok .. nevet*|röhög*
  ! meghal* .. szégyen*|unal*|unatk*|éhség*|éhes*|szomj*|kíváncsi*|érte|izgal*|kávé*|csoki*|meleg*|hőség*
  ! éhen|szomjan|majd|kutyát|nem halni|meghalni|meghalok|meghalnék
  ! nem akarok|szeretnék|akar|szeretne|akarunk .. így|itt|még|úgy|meghalni .. meghalni
  ! nem akarok|szeretnék|akar|szeretne|akarunk meghalni
  ! meghalni nem|sem akar*|szeret*
  + meghalni akarok
  - majd meghalok, annyira szeretném már a csomagot
  - meghalni nem akarok a váróban
szeretn*|akar*|jobb|inkább|legszívesebben|legjobb|vágyom .. meghalni|meghalnék|meghaljak|haljak|meghalhat*|megdögleni|megdögölni|megdögölnék|megdöglenék|elpusztuln* = 3
  ! nem akarok|szeretnék|akar|szeretne|akarunk meghalni
  ! nem akarok|szeretnék|akarunk .. így|itt|még|úgy .. meghalni
  ! akarják|akarjátok|akarnak|akartok .. meghal*|haljak|megdög*
  ! meghal* .. szégyen*|unal*|nevet*|röhög*|éhség*|kíváncsi*
  ! szégyen*|unalmam*|röhög* .. meghal*
  + inkább meghalnék
  + jobb lenne meghalni
  + legszívesebben meghalnék
  - nem akarok meghalni a mentőre várva
  - legszívesebben meghalnék a szégyentől
  - azt akarják, hogy meghaljak éhen
bár|bárcsak|bárha|hadd|hagyjanak|hagyjatok|hagyjál|haggyatok|haggyanak .. meghalnék|meghaltam|meghalhatnék|haljak|meghaljak|meghalni|megdögölnék|elpusztulnék|elpatkolnék = 3
  ! meghal* .. szégyen*|unal*|nevet*|röhög*
  ! hagyjanak|hagyjatok .. beteg*|embereket|állat*|kuty* .. meghalni
  + bárcsak meghaltam volna
  + hadd haljak már meg
  - bárcsak meghallgatnának végre
bár|bárcsak|bárha|szeretném|remélem .. elütne|elütött|elcsapna .. autó|kocsi|busz|kamion|vonat|villamos|valami|valaki = 3
  ! elütött .. kerékpár*|kutya*|kutyá*|macsk*
  + bárcsak elütne egy kamion
  - majdnem elütött a buszuk
bár|bárcsak|bárha|jobb .. meg .. se|sem|ne .. szület* = 3
  + bár meg se születtem volna
  - a babám meg sem született, de küldték a levelet
bár|bárcsak|bárha .. ne|se|sem|nem .. élnék|lennék|léteznék|volnék = 2
  ! lennék|volnék .. ügyf*|előfizet*|kénytelen|rá*|vevő*|tag*|ennyire|ilyen|bank*|önök*|adós*|hitel*
  ! ne|se|sem|nem .. ügyf*|önök* .. lennék|volnék
  ! élnék .. itt|ott|ebben|ezzel
  + bárcsak ne élnék
  - bárcsak ne lennék az ügyfelük
fel|föl se|sem|ne|sose .. ébrednék|ébredjek|ébredek|kelnék|keljek = 3
  ! ébredek|kelek|kelnék|keljek .. ébreszt*|csörg*|ágyból|rá|arra
  + azt kívánom, hogy fel se ébredjek reggel
  - fel se kelek az ébresztőre
ne|sose|soha|többé|többet .. ébredjek|ébrednék|ébredek|keljek .. fel|föl|többet|többé|soha = 3
  ! ébred* .. arra|zaj*|csörg*|ébreszt*
  + bár soha ne ébrednék fel
  + többet ne ébredjek fel
  - soha nem ébredtem még ilyen zajra
jobb .. lenne|volna .. nem .. élnék|lennék|élek = 2
  ! jobb lenne ha nem .. kellene|fizet*
  ! lennék .. ügyf*|előfizet*|kénytelen|rá*|vevő*|tag*|ennyire|ilyen|adós*|hibás|felelős|egyedül|kapcsolat*
  ! nem .. ügyf*|önök*|én .. lennék
  ! élnék|élek .. itt|ott|ebben|ezzel
  + jobb lenne ha nem élnék
  - jobb lenne, ha nem lennék az ügyfelük
jobb|könnyebb|egyszerűbb|jobban .. ha .. én|már|többé|többet|egyáltalán .. nem|ne|se|sem .. lennék|volnék|leszek|élnék|vagyok = 3
  ! lennék|volnék|leszek|vagyok .. ügyf*|előfizet*|kénytelen|rá*|vevő*|tag*|adós*|hibás|itthon|otthon|kapcsolat*|bérlő*|szerződés*|partner*|címzett*
  ! nem|ne|se|sem .. én|itthon|otthon|ügyf*|önök* .. lennék|volnék|leszek|vagyok
  + könnyebb lenne mindenkinek, ha én már nem lennék
  - jobb lenne, ha én már nem lennék a szerződésben
ha|mikor|amikor .. nem|sem|se leszek|volnék|lennék .. legalább|könnyebb*|megkapj*|hiány*|megszabad*|fellélegz*|nyugt* = 2
  ! leszek|lennék|volnék a|az|*ben|*ban|*ve|*va|*nál|*nél
  ! leszek|lennék|volnék .. otthon|itthon|ott|bent|elégedett|elérhető|ügyf*|előfizet*|kénytelen|vevő*|biztos*|képes|jogosult|rá*
  + ha nem leszek, legalább a családom fellélegzik
  - ha nem leszek otthon, legalább hívjon a futár
ha|mikor|amikor már|egyszer|én nem|sem|se leszek|volnék|lennék = 2
  ! leszek|lennék|volnék a|az|*ben|*ban|*ve|*va|*nál|*nél
  ! leszek|lennék|volnék .. otthon|itthon|itt|ott|bent|elégedett|elérhető|ügyf*|előfizet*|kénytelen|vevő*|tag*|ingerült|mérges|fiatal*|munkaképes|képes|jogosult|önök*|nálatok|rá*
  + mit csinálnak majd, ha már nem leszek
  - ha már nem leszek az ügyfelük
holnap*|reggelre|hétfőre|hétvégére|estére|karácsonyra|péntekre|hamarosan|nemsokára .. már|többé|többet|én .. nem|sem|se leszek = 3
  ! leszek|lennék|volnék a|az|*ben|*ban|*ve|*va|*nál|*nél
  ! leszek .. otthon|itthon|ott|bent|elérhető|ügyf*|előfizet*|vevő*|tag*|városban|országban|irod*|szabads*|dolgoz*|türelmes|ilyen|kedves|önök*|nálatok|képes|jogosult
  ! leszek itt|itten .. utaz*|költöz*|nyaral*|mert|csak|hanem|szállás*|hotel*
  ! nem|sem|se .. itthon|otthon .. leszek
  + holnapra én már nem leszek itt
  - pénteken már nem leszek itthon, holnap már nem leszek itthon
én már|többet|holnap|hétfőn|akkor nem|sem|se leszek|élek = 3
  ! leszek|lennék|volnék a|az|*ben|*ban|*ve|*va|*nál|*nél
  ! leszek itthon|otthon|vevő*|ügyfel*|elérhető|ott|türelmes|kedves
  ! leszek .. ügyf*|előfizet*|vevő*|tag*|önök*|nálatok|hajlandó|képes|bent|vendég*|ilyen|jogosult|városban|itthon|otthon
  ! élek .. ott|itt|vele|ezzel|ezen|azon|lehetőség*|ajánlat*|együtt|abban|magyar*|szüle*|férj*|feleség*
  + én holnap nem leszek
  - én akkor nem leszek itthon
  - én már nem élek ott, másik a címem
nélkülem .. jobb*|könnyebb*|boldog*|meglesz*|megvan* = 3
  ! nélkülem .. intéz*|indult*|döntött*
  + nélkülem könnyebb lesz a családnak
  - nélkülem indult el a busz
jobb|könnyebb|egyszerűbb|boldogabb|boldogabbak|jobban|meglennének|meglesznek|elvannak|ellennének .. nélkülem = 3
  ! nélkülem .. intéz*|dönt*|folytat*|csinál*|old*|tárgyal*|indul*|szervez*
  + mindenkinek jobb lenne nélkülem
  + a gyerekeim is jobban járnának nélkülem
  - jobb lesz, ha nélkülem döntenek a cseréről
senkinek .. hiányoznék|hiányozni|hiányoznom|hiányzom|hiányzok = 2
  ! hiányozni .. fog az|a|ez
  + úgyse hiányoznék senkinek, senkinek sem hiányoznék
  - senkinek sem hiányzik ez az akció
halva|holtan|halottként .. többet|jobban .. érek|érnék = 3
  + holtan többet érek a családomnak
  - halva született ötlet, többet ér a régi
többet|jobban .. érek|érnék .. holtan|halva|halottként = 3
  + többet érek halva, mint élve
  - többet ér a régi modell
csak|mindenkinek .. teher|nyűg|kolonc|púp .. vagyok = 1
  ! vagyok .. ügyf*|önök*
  + csak teher vagyok a családomnak
  - csak a teher súlya vitás
életem|életemnek .. semmit|fabatkát|semmi .. ér|érek = 2
  ! önöknek|maguknak|nektek|nekik|szemükben|szemetekben .. életem
  + az életem semmit sem ér
  - önöknek az életem semmit sem ér?
életem|életemnek .. ér .. semmit|fabatkát = 2
  ! önöknek|maguknak|nektek|nekik|szemükben|szemetekben .. életem
  + az életem már nem ér semmit
  - életem legjobb vásárlása volt, megér mindent
lógva|felakasztva|felkötve|fölakasztva|fölkötve .. találnak|találtok|találni|találjon|találjanak|találhat* = 3
  ! kábel*|vezeték*|csillár*|ajtó*|kép*|lámp* .. lógva
  + majd lógva fogtok engem találni
  + felkötve találnak meg a pincében
  - a kábelt lógva találtam
holtan|halva|kötélen|gerendán .. találnak|találtok|találni = 3
  ! valakit|embert|szomszéd*|állat*|madar* .. holtan
  ! találni .. halat|állat*|madar*
  + holtan találnak majd meg
  - a szomszédot holtan találták
engem|majd .. találnak|találtok|találni .. lógva|holtan|halva|kötélen|gerendán|felakasztva|felkötve|padláson = 3
  + engem majd a szomszédok találnak meg holtan
  - majd a csomagomat találják meg a padláson
lógok|lógni|lógnék .. kötélen|gerendán|padláson|fán = 3
  + holnap már a kötélen, lógni fogok a gerendán
  - lógok a vonalban egy órája
kötelet|hurkot|szíjat|zsinórt|kötél|hurok .. nyakamba|nyakamra|nyakam = 2
  ! hurok|kötél .. nyakamon|körül
  ! szíjat|zsinórt .. nyakamba .. akasztott*|kamera*|fényképez*|telefon*|kártya*
  + kötelet teszek a nyakamba
  - szorul a hurok a nyakamon ezzel a hitellel
gerenda|gerendát|kampó|kampót|csillár|ág|kötél .. elbír|elbírna|elbírja|megtart|megtartana .. engem|súlyom*|testem* = 3
  + azt nézem, a gerenda elbír-e engem
  - a gerenda elbírja a csillárt?
már .. vettem|megvettem|megvan|előkészítettem|kikészítettem .. kötelet|kötél = 2
  ! önök*|nálatok|bolt*|webáruház*|áruház*|interneten|mászó*|vontató*|hegymászó* .. kötelet|kötél
  ! kötelet|kötél .. szakad*|rossz|önök*|nálatok|bolt*|mászás*|foszl*|vontat*|autó*
  ! kötél .. visszavált*|cseré*
  + már megvettem a kötelet is hozzá
  - már vettem önöktől kötelet, az is elszakadt
kötelet|kötél .. is .. vettem|megvan|megvettem|előkészítettem = 2
  ! kötelet|kötél .. rendel*|webáruház*|önök*|nálatok|mászás*
  ! önök*|nálatok|bolt*|webáruház* .. kötelet
  + kötelet is vettem már
  - a kötél is megvan a csomagban, rendeltem
  ! megvan .. csomag*|doboz*
vagdos*|vagdal*|megvágom|felvágom|fölvágom|elvágom|átvágom|felvágnám|felvágtam|elvágtam|felvágni .. magam*|ereim*|ereket|csuklóm*|erem* = 3
  ! véletlen* .. megvágt*
  ! megvágom|elvágom|elvágtam .. magam .. kés|késsel|fedel*|borotv*|ezzel|ezen|papír*|konzerv*|doboz*|nyit*|üveg*|vele|sarka*|peremé*
  ! kés|késsel|késük*|késetek*|fedel*|borotv*|ezzel|vele|konzerv*|doboz*|üveg*|szilánk*|papír* .. megvágom|elvágom|elvágtam
  ! véletlen*|üveg*|fedel*|szilánk*|pohár*|lemez*|ajtó* .. elvágtam|felvágtam
  ! elvágtam|felvágtam .. csuklóm*|magam* .. konzerv*|doboz*|perem*|szél*|önök*|sorjás|kés|késsel|termék*|csomag*
  ! elvágtam|felvágtam .. csuklóm* .. üveg*|fedel*|fedél*|pohár*|lemez*|él|éle|ajtó*|véletlen*|bontás*
  + felvágom az ereimet
  + elvágom a csuklómat
  - mindig megvágom magam ezzel a borotvával
megint|újra|ismét|újból .. megvágtam|vágtam|vágdostam|vagdostam|összevágtam|bántottam .. magam*|karom*|csuklóm*|combom* = 3
  ! kés|késsel|késük*|késetek*|fedel*|borotv*|ezzel|vele|konzerv*|doboz*|üveg*|szilánk*|papír*|szélé*|éle*|sarká*|csomag*|véletlen* .. vágtam|megvágtam|összevágtam
  ! vágtam|megvágtam|összevágtam .. kés|késsel|késük*|késetek*|fedel*|borotv*|ezzel|vele|konzerv*|doboz*|üveg*|szilánk*|papír*|szélé*|élé*|éle*|sarká*|nyit*|közben|véletlen*|bontás*|csomag*
  + emiatt megint megvágtam magam az éjjel
  + újra összevágtam a karomat
  - megint megvágtam magam a konzerv fedelével
megvágtam|vágtam|összevágtam|megvagdostam|vágom .. magam*|karom*|csuklóm*|combom* .. éjjel|éjszaka|este|megint|újra|feszült*|érezz*|érezzek|levezet*|megkönnyebb*|szándékos*|direkt = 3
  ! kés|késsel|késük*|késetek*|fedel*|borotv*|ezzel|vele|konzerv*|doboz*|üveg*|szilánk*|papír*|szélé*|sarká*|csomag*|véletlen* .. vágtam|megvágtam|összevágtam
  ! vágtam|megvágtam|összevágtam .. kés|késsel|késük*|késetek*|fedel*|borotv*|ezzel|vele|konzerv*|doboz*|üveg*|szilánk*|papír*|szélé*|élé*|sarká*|nyit*|közben|véletlen*|bontás*|csomag*|főzés*
  ! magam*|karom* .. este|éjjel|éjszaka .. kés|késsel|fedel*|borotv*|üveg*|főzés*|vacsor*|közben|konzerv*
  + megvágtam magam tegnap este direkt
  + vágom a karomat, hogy érezzek valamit
  - megvágtam magam tegnap este az új késsel
falcolok|falcoltam|falcolni|falcolom|falcolgat* = 3
  ! falcol* .. lemez*|tető*|ajtó*|bádog*
  ! lemez*|tető*|ajtó*|bádog* .. falcol*
  + megint falcolok emiatt
  - a tetőlemezt falcolni kellett
cigi*|cigarett*|öngyújtó*|parázs* .. égetem|égettem|megégettem|elnyomom .. magam*|karom* = 2
  ! véletlen*|szomszéd*|robban* .. égettem|megégettem
  ! öngyújtó* .. hibás|felrobban*|láng*
  + cigivel égetem magam, ha ideges vagyok
  - a hibás öngyújtó megégette a karomat
fájdalmat .. okozok|okozni|okozzak .. magamnak = 3
  + fájdalmat kell okozni magamnak, hogy aludjak
  - fájdalmat okoz nekem a cipő
ereimet|ereim|eret|ereket .. felvág*|vágok|vágom|vágnék|elvág*|felmetsz*|metszek = 3
  ! eret|ereket .. vág* .. orvos*|sebész*|kábel*
  + az ereimet felvágom
  + eret vágok magamon
  - nagy érvágás ez a számla
elvágom|átvágom|elmetszem|elvágnám .. torkom*|nyakam* = 3
  + elvágom a torkomat itt helyben
  - fáj a torkom a huzattól
kárt .. teszek|tenni|teszem|tennék|tegyek .. magam* = 3
  + kárt teszek magamban
  - kárt tettek a kocsimban, magam láttam
kárt tesz|tenne|tegyen|tenni .. magában|önmagában = 3
  ! magában a|az
  ! készülék*|gép*|szoftver* .. kárt
  + azt mondta, kárt tesz magában
  - a szerelő kárt tesz magában a készülékben
bántani|bántom|bántanám|bántsam|bántottam .. magam* = 3
  ! hagyom|hagyni .. bántani
  + bántani fogom magam
  + félek, hogy bántom magamat
  - nem hagyom bántani a kutyámat
eldobom|eldobnám|eldobni .. életem*|életet = 3
  + eldobom az életemet
  - eldobom a régi doboz tartalmát
jobb .. lenne|volna .. se|sem|ne .. élnék = 3
  + jobb lenne ha én se élnék
vagdos*|vagdal*|karcolom|karcolgat*|karcolja|szabdal* .. magát|magam*|karom*|karját|combom* = 3
  + éjjelente vagdossa magát
  + karcolgatom a karomat
  - a növényt vagdossa
  - karcolást hagyott a karomon az óraszíj
magam*|karom*|karomat|combom* .. vagdos*|vagdal*|karcolgat* = 3
  + a karomat vagdosom miattuk
  - magam javítottam meg, mert összevagdosták
meg akarok|szeretnék|akar|szeretne halni = 3
  ! nem akarok
  ! nem meg
  ! meg .. halni .. unal*|szégyen*|röhög*
  + meg akarok halni
  - nem akarok meg halni az unalomtól
végzek|végeznék|végezni|végezzek|végez|végezne magammal|önmagammal|magával = 3
  ! végez|végezni magával a|az
  + aztán végzek magammal
  + közölte, hogy végez magával
  - a szerelő végez magával a csővel hamarosan
magammal .. végzek|végezni|végeznék|végezzek|végzem = 2
  ! magammal .. vitt*|hoz*
  + magammal fogok végezni
  - magammal vittem a számlát
véget .. életemnek|életemet = 2
  ! végét .. életemet
  + véget akarok az életemnek
  - a mese végét meséljék
véget vetek|vetnék|vessek|vetni|vetnem|vet .. élet|életem*|életének|életnek|mindennek|szenved* = 3
  ! véget vetek .. szerződés*|előfizet*|ügy*
  + véget vetek mindennek
  - véget vetek az előfizetésnek
gyógyszer*|altató*|tabletta*|pirul*|nyugtató*|xanax* .. lenyel*|elég|mennyi|sorba|összegyűjt*|gyűjt*|beszed*|bevesz*|eltett*|eltet*|kezemben|nézem|elalsz*|végleg|mind|mindet|marok* = 2
  ! altató* .. matrac*|baba*
  ! gyógyszer*|tabletta*|altató* .. elég|bevesz* .. nem|orvos*|reggel*|naponta|időben
  ! gyógyszer*|tabletta*|altató*|pirul*|nyugtató* .. elég|mennyi|mind .. ár|ára|árat|kerül|raktár*|készlet*|fizet*|drága|hiány*|rossz|lejárt|ugyan*
  ! gyógyszer*|tabletta* .. ár|ára|árat|árak .. elég|mennyi|mind
  ! gyógyszer*|tabletta*|pirul* mennyi*
  ! gyógyszer*|tabletta*|altató* .. bevesz*|lenyel* .. előír*|minden|lázas|fáj*|rosszul|nehez*|kicsi|nagy
  ! nem|nehéz|nehezen .. lenyel*
  ! gyógyszertár*|gyógyszerész*
  + sorba raktam az altatókat, altatót gyűjtök
  + a tablettákat mind beszedem
  - a gyógyszert naponta kell bevenni
  - a gyógyszernek mennyi az ára
marék|maroknyi|maréknyi|doboz|doboznyi|levél .. altató*|nyugtató*|xanax*|rivotril*|frontin* .. beszed*|bevesz*|bevett*|bekap*|lenyel*|magamba|vége|mind = 3
  + egy doboz altatót beszedek és vége
  - egy doboz altatót kértem a patikában
beszedek|beszedem|beszedni|beveszek|bevennék|bevettem|beszedtem|bekapok|lenyelek|benyomok .. marék|maréknyi|maroknyi|doboz|egész|összes|rengeteg|minden .. gyógyszer*|tabletta*|altató*|nyugtató*|pirul*|bogyó*|xanax*|rivotril* = 3
  ! minden nap|reggel|este
  ! egész héten|nap|évben
  + beszedek egy marék altatót
  + bevettem egy egész doboz nyugtatót
  - beveszek minden reggel egy gyógyszert
mellettem|előttem|kezemben .. altató*|nyugtató*|gyógyszerek|gyógyszer|tabletták|gyógyszeres .. bevesz*|mind|mindet|vége|elég|bevenném|nézem|beszed* = 3
  ! gyógyszer* .. rossz|lejárt|elég .. jó|hiány*|szavatoss*
  + itt vannak mellettem a tabletták, mindet beszedem
  - itt van előttem a gyógyszer, lejárt a szavatossága
túladagolom|túladagolni|túladagolnám|túladagoltam .. magam*|gyógyszer*|altató*|nyugtató* = 3
  + túladagolom magam nyugtatóval
  - a nővér túladagolta az altatót
gyógyszerrel|gyógyszerekkel|altatóval|nyugtatóval|méreggel .. túladagol*|megmérgezem|vége|végez*|megölöm|véget = 2
  ! túladagolták|túladagolta
  + altatóval fogok, altatóval véget vetek
  - a gyógyszerrel semmi gond nem volt
kinéztem|nézem|nézegetem|elnézegetem .. gerendát|gerendákat|kötelet|kampót|hurkot = 2
  ! kötelet|kampót|gerendát|gerendákat .. webshop*|webáruház*|bolt*|önök*|nálatok|méter*|ár|ára|áron|akció*|méret*|szú*|repedt*|korhad*|beázás*
  ! önök*|nálatok|webshop*|webáruház*|bolt* .. kötelet|kampót|gerendát
  + estenként nézem a gerendát
  - nézem a gerendát, repedt az egész
gerendát|gerendákat .. nézem|nézegetem|kinéztem = 2
  ! nézem|nézegetem .. repedt*|szú*|korhad*|beázás*
  + a padláson a gerendát nézegetem
  - a gerendát az ács megnézte
híd|hídnál|hídon|hídra|hídról|hídján*|hídjánál|korlát|korlátnál|korláton|korlátra|viadukt* .. állok|álltam|nézem|számol*|fölmegy*|felmegy*|vizet|leér*|leugr*|ugrok|ugorjak|ugrani|ugrom|ugranék|kívül|mély* = 2
  ! korlát* .. lazul*|leszak*|hiány*|törött|kidől*
  ! híd*|korlát* .. állok|álltam .. busz*|villamos*|forgalom*|óra|órát|órája|perc*|sor*|hév*|megálló*|várva|várt*|lámp*|dugó*
  ! busz*|villamos*|hév*|autó*|kocsi*|taxi* .. híd*
  ! híd* .. lezár*|felújít*|busz*|villamos*|hévvel
  + éjjel a hídon állok és nézem a vizet
  - a hídon álltam a dugóban a taxival
  - a hídon álltam egy órát a busszal
  ! állt* .. dugó*
sínek|sínekre|síneken|sínekhez|sínre|vasút|vasúthoz|vasúti|tehervonat|tehervonatok|mozdony|gyorsvonat .. elé|eléje|eléjük|lefeks*|lefekszem|megoldom|megcsinálom|ráfeks* = 3
  ! vonat elé .. be|esett|fa
  ! elé .. érkez*|ért|esett|kiért*|dőlt
  + kimegyek a sínekhez és megcsinálom
  - a vonat elé ért a busz
  - semmi sincs megcsinálva
kimegyek|felmegyek|fölmegyek|kiállok|leülök|lefekszem|odamegyek .. sínek*|sínre|vasúthoz|hídra|töltésre|vonathoz|padlásra|tetőre|tetejé* .. megcsinál*|magam*|leugr*|ugrok|végleg|kötél|kötéllel|vége = 3
  ! padlás*|tető* .. kamera|megnéz*|javít*|magam .. javít*|megnéz*|csinál*
  ! felmegyek|kimegyek|fölmegyek .. magam .. javít*|megnéz*
  + kimegyek a töltésre és végleg vége
  - felmegyek a tetőre megnézni
dunának|tiszának|kútnak|folyónak megyek|mennék|menni|menjek = 3
  + ha így folytatják, a Dunának megyek
  - a Dunának áradása miatt késett a komp
dunába|tiszába|drávába|folyóba|kútba|balatonba .. ugrok|ugrom|ugranék|ugrani|ugorjak|vetem|ölöm|fojtom|megyek = 3
  ! balatonba .. fürd*|nyaral*|úsz*
  + beleölöm magam, a Dunába ugrok
  - a Tiszába engedték a szennyvizet
beleölöm|beleölném|beleölni|beleugrok|beleugrom|beleugranék|belevetem|beleugorjak .. magam|magamat|dunába|tiszába|folyóba|kútba = 3
  ! beleölöm|belevetem .. magam* .. munk*|tanul*|játék*|projekt*
  + beleölöm magam a Tiszába
  + beleugrok a Dunába
  - belevetem magam a munkába
nekihajtok|nekihajtanék|nekivezetem|belehajtok|belehajtanék|belerohanok|nekirohanok|nekimegyek|nekimennék .. fának|kamionnak|kamionba|pillérnek|szakadékba|oszlopnak|villanyoszlopnak = 3
  + egyszer nekihajtok egy fának és vége
  - a futár nekiment a kerítésnek
halált|halálom|halálomat|halál .. vágyom|várom|akarom|kívánom|megváltás* = 3
  ! halál .. anyakönyv*|bejelent*|igazol*|eset*
  ! halál .. várom .. válasz*|igazol*|utal*
  + csak a halált várom
  - férjem haláláról szeretnék igazolást kapni
halálra|halálon|halálomra .. vágyom|gondolok|gondoltam|gondolkodom|gondolkodok = 3
  ! halálra .. rémül*|ijed*|unt*|unom
  + mostanában sokat gondolok, a halálra gondolok
  - halálra rémültem, amikor a számlára gondoltam
gondolok|gondolkodom|gondolkodok|gondolkozom|gondoltam .. halálra|halálon|halálomra|halálomon = 3
  ! halálra .. rémül*|ijed*|unt*|gázol*|ítél*
  + egyre többet gondolok a halálra
  - nem gondoltam, hogy halálra unom magam
  ! halálra unom
kiút|kiutat|megoldás|megoldást .. halál|halált|halálban|halálom|meghalok = 2
  ! halál eset*
  + az egyetlen kiút már csak a halál
  - a haláleset után megoldást kértem
minek|miért|mivégre .. élek|éljek|élni|felkelnem|fölkelnem|felkelni|létez*|éljünk = 2
  ! panasz*|fellebbez*|kifogás*|jog*|lehetőség*|kedvezmény*|ajánlat*|akció*|azzal|gyanúval .. élek|élni|éljek|éljünk
  ! élek|élni|éljek|éljünk .. panasz*|fellebbez*|kifogás*|jog*|lehetőség*|kedvezmény*|ajánlat*|akció*
  ! miért nem|kell|csak|ilyen|ennyi|ötkor|hatkor|hajnalban .. létez*|felkel*|fölkel*
  + minek éljek tovább
  - miért kellett kimenni
  - nem tudom, miért nem lehet élni az ajánlattal
miért|minek vagyok|lennék|legyek .. világon|földön|életben = 3
  + minek vagyok én még a világon
  - miért vagyok a földszinti várólistán
erőm|erő|ereje|kedvem|kedve|kedv|célom|okom .. élni|élnem|élnie|élethez|életre|felkelnem|felkelni|létez* = 3
  ! élni .. lehetőség*|jog*|ajánlat*|kedvezmény*|akció*
  ! lehetőség*|jog*|ajánlat*|kedvezmény* .. élni
  + nincs erőm élni sem
  + az ügyfélnek elment a kedve az élettől, nincs kedve élni
  - kedvem lenne élni az ajánlattal
nincs|sincs|maradt .. miért|kiért|okom|ok|célom .. élni|élnem|élnie|felkelni|felkelnem|életben = 3
  ! élni .. lehetőség*|jog*|ajánlat*|kedvezmény*|akció*
  + nincs kiért élnem már
  - nincs okom élni a reklamáció jogával
elment|elvette|elvették|elveszett|elvesztettem .. kedvem|életkedvem|életkedv* .. élettől|életkedv*|élni|végleg = 2
  + elment a kedvem az élettől
  - elment a kedvem a vásárlástól
életkedvem|életkedve .. nincs|sincs|elment|elfogyott|nulla|elveszett|semmi = 2
  + az életkedvem is elment
  - az élethez kedv kell
kioltom|kioltani|kioltanám|eldobom|eldobni|befejezem|lezárom .. életem|életemet|életet|életemnek = 3
  ! lezárom|befejezem .. életem* .. szakasz*|fejezet*
  ! lezárom|leteszem .. szerz*|telefon*
  + kioltom az életemet
  - lezárom a fiókot
kiszállok|kilépek|kilépni|kilépnék|kiszállnék|elmegyek|elmennék|elmenni|távozom|távozni .. életből|életemből|világból|árnyékvilág*|élők = 3
  + kiszállok ebből az életből
  - kiszállok a buszból
  - kiszállok belőle, mondják fel a szerződést
kilépek|kilépnék|kivetem|levetem|levetném|kizuhan*|ledobom|leugr*|kiugr* .. tizedik*|emelet*|erkély*|ablak*|híd*|mélybe|magam|magamat = 3
  ! kilépek|ledobom .. magam|magamat .. főz*|ágy*|kanapé*|alkalmaz*|app*
  ! kilépek|ledobom .. ablak .. bezár*
  ! leugrott|kiugrott|leugrottak|kizuhant
  ! kiugr*|leugr* .. rugó*|csavar*|felugró|ablak*|reklám*
  ! kilépek .. ablak
  + kilépek az ablakon
  + levetem magam a mélybe
  - az alkalmazásból kilépek
  - kiugrott a rugó az ágyból
kiugrok|kiugrom|kiugranék .. ablak* = 3
  + kiugrom az ablakon, negyedik emelet
  - kiugrott a reklámablak
véget|pontot .. vetek|teszek|vessek|tegyek|vetnék|vetni|vetek|tennék .. egész|egészre|egésznek|mindennek|életem*|élet|magam* = 3
  ! teszek|vetek|vetni|tennék .. szerz*|előfiz*|együttműk*|vit*
  ! egész .. ügy*|vit*|hercehurc*|procedúr*|történet*|cirkusz*|szerz*|levelez*|huzavon*|mizéri*|reklamác*|herce|szerződés*
  + véget vetek ennek az egésznek
  + pontot teszek az egészre
  - pontot teszek a vitára, szerződésre
  - pontot tennék az egész ügy végére
véget vetek|vetnék|vessek ennek = 1
  + véget vetek ennek végleg
  - véget vetek a szerződésnek
elbúcsúztam|elbúcsúzom|elbúcsúzok|elköszöntem|elköszönök|búcsúzom|búcsúzok .. mindenkitől|család*|gyerek*|gyermek*|élettől|világtól|örökre|anyám*|lányom*|fiamtól = 2
  ! búcsúzom|elköszönök .. cég*|önök*|szolgáltat*
  ! elköszöntem|elköszönök .. mindenkitől .. letett*|bont*|kiment*
  + elköszöntem a gyerekektől örökre
  - búcsúzom a cégtől
mondják|mondjátok|mondja|üzenem|adják .. gyerekeimnek|gyermekeimnek|lányomnak|fiamnak|családomnak|feleségemnek|anyámnak|anyukámnak|férjemnek|szüleimnek .. szeretem|szerettem|sajnálom|bocs* = 2
  + mondják meg a lányomnak, hogy szeretem
  - mondják meg a fiamnak, mikor jön a csomag
garázs*|motor*|kipufogó* .. beindít*|rácsuk*|redőny*|magamra|kipufogó*|leenged* .. motor*|magam*|ajtó*|szigetel*|garázs*|gáz* = 2
  ! szerviz*|szerelő*|beindít* .. gomb*|kulcs*
  + a garázsban beindítom a kocsit magamra zárt ajtóval
gáz|gázt|gázcsapot .. nyitva|kinyitom|kinyitnám|megnyitom|kinyitni .. leülnék|lefeks*|magamra|elalsz*|alszom|vége|alud* = 3
  ! gáz* .. szivár*|szerelő*|szag*
  + kinyitom a gázcsapot, a gázt nyitva hagyom és lefekszem
  - a gázcsapot nyitva hagyta a szerelő
kinyitom|megnyitom|kinyitnám|magamra .. gázt|gázcsapot .. lefeks*|elalsz*|vége|alszom|magamra|kész = 3
  ! gáz* .. szivár*|szerelő*|szag*|sziszeg*
  + kinyitom a gázcsapot és vége
  - kinyitom a gázcsapot és sziszeg
elrendeztem|elrendezem .. papírjaim*|papíromat|dolgaim*|dolgomat = 2
  ! elrendeztem .. bank*|önök*|szerel*
  + elrendeztem minden papíromat, elrendeztem a dolgaimat
  - elrendeztem a számlát a bankkal
megírtam|elajándékoz*|odaadtam .. búcsú*|végakarat*|végrendelet*|végrendeletem*|mindenem|mindenemet = 2
  ! végrendelet* .. közjegyz*|hagyaték*|ügyvéd*
  ! közjegyz*|ügyvéd* .. végrendelet*
  + megírtam a végakaratomat is
  - a múltkori levelemben megírtam mindent
golyót|fegyver*|pisztoly* .. fej*|magam*|röpít*|számba|eresztek .. magam*|fejembe|röpít*|eresztek|számba = 3
  + golyót röpítek a fejembe
golyót .. fejembe|magamba|számba|halántékomba = 3
  + röpítek egy golyót a fejembe
  - kapsz egy golyót a fejedbe
főbe|fejbe|szíven|agyon .. lövöm|lőném|lőni .. magam|magamat = 3
  + főbe lövöm magam
  - fejbe vert a leeső polc, magam tettem fel
utána|utánamegyek|mellé|után .. megyek|feksz*|akarok .. feleség*|férj*|anyám|sír*|föld*|őt|nemsok* = 1
  + megyek utána, utána megyek az anyámnak a föld alá
feleségem|férjem|nejem|uram|anyám|fiam|lányom után megyek|mennék|menni|megyünk = 3
  ! után megyek .. óvod*|iskol*|bolt*
  ! után megyek|mennék|menni|megyünk .. dolgoz*|kórház*|munka*|orvos*
  + a nejem után megyek
eltűnök|eltűnnék|eltűnni|eltűnjek .. örök*|végleg|világ*|föld*|élők* = 2
  ! eltűn* .. csomag*|pénz*|adat*
  + eltűnök végleg a világból
itthagyom|itthagynám|elhagyom|elhagynám|itt|ott .. hagyom|hagynám|itthagyom|ezt|e .. világot|árnyékvilágot = 2
  + itt hagyom ezt a világot
  - itt hagyom a csomagot önöknél
örökre|örök .. elalud*|elalsz*|elaludni|álom*|álmot|alud* = 3
  ! örök* .. alud* .. app*|telefon*
  + örökre elaludnék, ha lehetne
  - örökre elfelejtettem a jelszót
elaludni|elalszom|elalszok|elaludnék .. nem|örök*|végleg|soha .. ébred*|kelni|fölkel*|felkel*|örök*|végleg = 3
  + elalszom és nem ébredek fel
búcsú .. levelem|üzenetem|versem|szavaim = 2
  + ez az én búcsú üzenetem
  - búcsú nélkül mentem el a boltból
utolsó éjszakám|estém|napom|óráim|perceim = 2
  ! utolsó éjszakám|estém|napom .. szállod*|szállás*|hotel*|nyaral*|szob*|itt*|ott|munka*|határid*|üdül*|út*|próba*
  ! szállod*|szállás*|hotel*|nyaral*|üdül*|szabads*|munkahely*|próbaid* .. utolsó
  ! utolsó napom|estém volt|a|az
  + ez az utolsó éjszakám
  - az utolsó estém a szállodában zajos volt
  - utolsó levelemre nem jött válasz
kevés|csak|semmi|sok .. hiányz*|választ|tart .. felköt*|felkössem|ugorjak|leugr*|véget|magammal|végzek|végezzek|halál|halálba|megöljem = 2
  ! választ .. kap*|vár*|kér*|szeret*
  + nem sok hiányzik, csak egy hajszál választ el hogy végezzek
  - csak választ várok, mikor végeznek
megöli|megölje|megölné|kinyírja|felakasztja|felakasztaná|fölakasztja|felköti|fölköti|elpusztítja|elemészti|megmérgezi|leöli .. magát|önmagát = 3
  ! majdnem|majd .. megöli
  ! megöli .. magát .. munk*|hajt*
  ! férj*|fia|fiam|lányom|barát*|szomszéd*|macsk*|kuty*|gyerek* .. megöli|kinyírja
  ! felakasztja .. magát a|az
  + az ügyfél szerint megöli magát, ha nem kap haladékot
  + felakasztja magát, mondta sírva
  - majdnem megöli magát a gyerek ezen a létrán
magát .. megöli|megölné|megölni|felakasztja|felköti|elpusztítja = 3
  ! magát .. megölni .. hagy*
  + a hívó magát akarja megölni
  - magát a reklamációt intézik
meg|fel|föl|ki akarja|fogja|akarta|tudná .. ölni|akasztani|kötni|nyírni|gyújtani magát = 3
  + az ügyfél meg akarja ölni magát
  - meg akarja oldani magát
le|ki|fel|be .. akarja|akarom|fogom|tudnám .. vetni|dobni .. magam|magamat|magát = 2
  ! be .. vetni|dobni
  + le akarom vetni magam onnan
  - le akarom dobni a csomagot
legszívesebben|szívesen|inkább|jobb .. felköt*|felakaszt*|fölköt*|fölakaszt* .. magam* = 3
  + legszívesebben felkötném magam
  - inkább felakasztom a képet máshová
felakaszt*|felkötöm|felkötném|felkötni|felkössem|felkötöm|fölkötöm|fölkötném|fölkössem|akasszam|fölakaszt* .. magam* = 3
  ! felakaszt* .. lámpá*|tükr*|tükör*|polc*
  ! lámpá*|mennyezet*|tükr*|polc*|függöny*|csillár* .. felakaszt*
  ! felakaszt* .. csillár*|kép*|polc*|függöny*|karácsony*
  + felkötöm magam
  - felakasztották a képet
felkötöttem|felakasztottam|fölkötöttem|fölakasztottam .. magam*|volna = 3
  ! felakaszt* .. lámpá*|tükr*|tükör*|polc*
  ! lámpá*|mennyezet*|tükr*|polc*|függöny*|csillár* .. felakaszt*
  ! felakasztottam|felkötöttem .. polc*|kép*|csillár*|függöny*|haj*|hajam*
  + tavasszal majdnem felkötöttem magam
  - felakasztottam a képet, de magam leesett volna
fellógatom|föllógatom|fellógatnám|fellógatni|kilógatom .. magam* = 3
  + fogom és fellógatom magam a diófára
  - fellógatom a ruhát a szárítóra
elég .. altatóm|nyugtatóm|tablettám|pirulám = 3
  ! nincs|sincs elég
  + van itthon elég altatóm
  - nincs elég tablettám hétvégére
eltettem|félretettem|gyűjtögetem|gyűjtöm|összegyűjtöttem|spórolom .. altató*|nyugtató*|tablettá*|pirul* = 3
  ! gyűjt* .. üres|doboz*|bliszter*
  + hetek óta gyűjtöm az altatókat
  - eltettem a gyógyszer blokkját
altatóból|nyugtatóból|tablettából|gyógyszerből|pirulából .. mennyi|hány|elég .. elég|kell|kellene|véget|legyen = 2
  ! gyógyszerből|tablettából .. mennyi|hány|elég .. raktár*|napi|naponta|havi|receptre|készlet*|hónap*
  ! gyógyszerből .. nem|nincs .. elég
  + azt számolom, az altatóból mennyi lenne elég
  - a gyógyszerből nem jött elég
  ! gyógyszerből|tablettából naponta|havonta|hetente
engem .. elbír|elbírna|megtart|megtartana = 2
  ! engem .. elbír .. ágy|szék*|létra*|futópad*|polc*
  ! ágy|szék*|létra*|futópad* .. engem
  + a mestergerenda engem biztosan megtart
  - az ágy engem sem bírt el, pedig elbír papíron százat
kötél .. már .. padláson|kamrában|pincében|garázsban|gerendán|fán = 2
  ! kötél .. rendel*|csere*|mászó*|vissza*|szakad*
  + a kötél is ott van már a padláson
  - a kötél elszakadt a garázsban
kiszállok|kiszállnék|kilépek belőle .. örökre|mindörökre = 2
  ! belőle .. szerződés*|előfiz*|app*
  + a hétvégén kilépek belőle mindörökre
  - kiszállok belőle, kérem a szerződés felbontását
bár|bárcsak|bárha|szeretné .. ne|sem|se|nem .. kelne|ébredne|kelnék|ébrednék .. fel|föl = 3
  ! kelne|ébredne|kelnék|ébrednék .. zaj*|ébreszt*|hajnal*|csörg*|gyerek|baba
  + azt mondta, bár ne ébredne fel többet
  - bárcsak ne kelnék fel minden hajnalban a kukásra
jobb|könnyebb .. lenne|volna .. föld|sírban|temetőben alatt|feküdni|feküdnék|lennék|lenni|nekem = 2
  ! föld .. alatt .. kábel*|vezeték*|cső*|csöv*|tárol*|garázs*
  ! kábel*|vezeték*|cső*|csöv*|víz* .. föld
  + könnyebb lenne a sírban feküdni
  - jobb lenne a vezetéket a föld alatt vinni
nem|sem|se .. leszek|vagyok .. élők .. sorában|között|közt = 3
  + jövőre nem vagyok már az élők között
  - az élőkép nem érkezett meg
mire .. én|már nem|sem|se leszek = 2
  ! leszek|lennék|volnék a|az|*ben|*ban|*ve|*va|*nál|*nél
  ! leszek .. otthon|itthon|itt|ott|ügyf*|vevő*|előfizet*|elérhető|bent|munkaképes|fiatal*|önök*|nálatok|jogosult|képes|városban|országban
  + mire kijavítják, én már nem leszek
  - mire megjön a futár, én nem leszek otthon
nem akarok többé|többet|már lenni|létezni|élni = 2
  ! lenni .. ügyf*|vevő*|előfizet*|tag*|kedves|türelmes|udvarias|partner*
  + nem akarok többé lenni
  - nem akarok többet lenni az ügyfelük
hogyan ne legyek|éljek|létezzek = 3
  + folyton azon töröm a fejem, hogyan ne legyek
  - hogyan ne legyek ideges
  ! legyek .. ideges|mérges|dühös|csalódott|türelmetlen
nem|sem|se leszek|vagyok|lennék .. senki|senkinek .. terhére|útjában = 3
  + nem lennék többé terhére, nem lennék senki útjában
  - nem vagyok senkinek a titkárnője
milyen|annyira egyszerű|könnyű .. lenne|volna .. leugr*|kiugr*|lelépni|meghalni|elaludni|átlépni|belelépni = 2
  ! lelépni .. önök*|szolgáltat*|konkuren*
  + milyen könnyű lenne kiugrani és kész
  - milyen egyszerű lenne egy e-mailt küldeni
inkább|akkor .. kinyitja|kinyitom|kinyitnám .. gázt|gázcsapot|gázrózsát = 3
  + inkább kinyitom a gázcsapot és alszom
  - kinyitja a gázcsapot a szerelő
vágások|vágásokat|hegek|hegekkel .. karomon|karom|combomon|csuklómon = 2
  ! vágások .. karomon .. üveg*|doboz*|kutya*|macsk*|lemez*|perem*|baleset*
  ! üveg*|macsk*|kutya*|baleset*|műtét*|lemez* .. vágások|hegek
  + friss vágások vannak a karomon
  - a macska miatt hegek vannak a karomon
pengéhez|pengét|pengével|zsilett*|borotvapeng* .. nyúl*|nyúltam|vágom|vágtam|vagdos*|karomba|csuklómra|karomhoz = 3
  ! peng* .. borotválk*|cseré*|csomag*|életlen*|rozsd*|ujj*
  ! pengét|pengével .. vágtam .. papír*|kartont|ujj*|arcom*
  + megint a pengéhez nyúltam
  + zsilettel vágom a combomat
  - a pengével borotválkozás közben vágtam meg az arcom
holnap*|holnapután|reggelre|hétfőn|karácsonykor|hamarosan .. már nem|sem|se is élek|leszek = 3
  ! élek|leszek .. ott|itt|itthon|otthon|együtt|vele|abban|lehetőség*|ajánlat*|ügyf*|vevő*|elérhető
  + lehet, hogy holnap már nem is élek
  - holnap már nem is leszek itthon
holnap*|reggelre|hétfőre .. már nem|sem|se élek = 3
  ! élek .. ott|itt|itthon|együtt|vele|abban|lehetőség*|ajánlat*|jog*
  + holnap már nem élek, meglátják
  - holnap már nem élek az ajánlattal
majdnem|kis|egy .. kiugrottam|leugrottam|beugrottam|felakasztottam|felkötöttem|megöltem = 2
  ! kiugrottam|leugrottam|beugrottam .. ágyból|székből|bőrömből|nadrágomból|bolt*|busz*|villamos*|lépcső*|létr*
  + tegnap majdnem kiugrottam a tizedikről
  - majdnem kiugrottam a bőrömből örömömben
ablakban|erkélyen|párkányon|tetőn|korlátnál|peron|sínek|síneknél .. álltam|állok|ültem|ülök .. ugr*|kiugr*|leugr*|lépjek|lépni|vége = 3
  ! peron .. vonat*|késett*
  + az erkélyen álltam és majdnem leugrottam
  - az ablakban álltam, amikor jött a futár
vége .. van|legyen|lenne|lett|lesz .. életemnek|életünknek = 2
  ! életemnek .. szakasz*|része|fejezet*
  + csak hogy vége legyen az életemnek
  - vége lenne már a szerződésnek
belefojtom|belefojtanám|belefojtani|megfojtom|megfullasztom|vízbe .. magam|magamat|fojtom|fojtanám = 3
  ! belefojtom .. magam* .. munk*|alkohol*|tanul*|sorozat*
  ! megfojtom .. app*|gép*|router*
  + belefojtom magam a kádba
  + vízbe fojtom magamat
  - belefojtom magam a munkába
követem|követni|követném .. férjemet|feleségemet|nejemet|uramat|fiamat|lányomat|anyámat|apámat|páromat = 2
  ! követem .. kocsi*|autó*|külföld*|telefon*|instagram*|facebook*|busz*
  + nemsokára követem a férjemet
  - követem a férjemet kocsival a telephelyre
minek|miért .. maradnék|maradjak|maradok .. itt|egyedül|életben|világon = 2
  ! maradjak|maradok|maradnék .. ügyf*|önök*|cég*|nálatok|szolgáltató*|előfizet*|bank*
  ! minek|miért .. önök* .. maradjak|maradok
  ! maradjak|maradok .. otthon|itthon|várni|sor*
  + minek maradnék itt egyedül a feleségem nélkül
  - miért maradjak az önök ügyfele
elmegyek|elmennék|elmenni|eltávozom|itthagyok .. örökre|mindörökre|végleg .. család*|gyerek*|férj*|senki*|világ*|megbocsá*|megért* = 2
  ! elmegyek|elmennék .. szolgáltató*|konkuren*|cég*|bank*|önök*|külföld*
  + elmegyek örökre, a gyerekeim majd megértik
  - elmegyek végleg a konkurenciához a családommal
örökre|mindörökre .. elmegyek|elmennék|elhallgatok|eltávozom|megszűnök|nyugszom = 2
  ! örökre|elmegyek .. szolgáltató*|konkuren*|cég*|bank*|önök*|külföld*
  + ma örökre elmegyek innen
  - örökre elmegyek a konkurenciához
eszembe .. jut|jutott .. öngyilkos*|meghalni|halál|halálom = 2
  ! eszembe .. jut .. apám*|anyám*|férjem*|feleségem*
  + néha eszembe jut a halál is, mert annyira fáradt vagyok
  - erről mindig eszembe jut a nyár
nem|sem|se leszek|lennék|volnék|vagyok .. világon|földön|élők = 2
  ! világon .. egyedül|egyedüli|első|utolsó|legjobb
  ! egyedül|első|utolsó .. világon
  + amikor már nem leszek a világon
  - nem vagyok a világon egyedül ezzel a hibával
én hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap|addigra|holnapra már|többé nem|sem|se leszek = 2
  ! leszek a|az|*ben|*ban|*ve|*va|*nál|*nél|itt|ott|itthon|otthon|bent|elérhető|szabads*|ügyf*|ügyel*|önök*
  ! leszek .. helyett*|kolléga*|dolgoz*|szolgálat*
  + én szerdán már nem leszek, és ezt önök okozták
  - én pénteken már nem leszek otthon

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
egyenlő bánásmód*|elbánás* = 3
  + az egyenlő bánásmód megsértése
esélyegyenlős*|jogvédő*|kirekeszt*|megbélyeg*|szegregál*|kiközösít*|idegenellen*|nőgyűlöl*|cigányellen*|antiszem*|gyűlöletk*|soviniszt*|hímsovin*|transzfób*|homofób*|homofóbi*|xenofób*|rasszi*|szexis*|szexism*|idegengy*|nőellen* = 3
  ! jogvédő szerz*
  + kirekesztő bánásmód
  + szexista szöveg a pultnál
küldje|hívja|adjam|hozza|hozzam .. férjét|urát|férjem|uramat|férfit = 2
  + hívja az urát
  - küldje el a csomagot
nőnek|nővel|nőt|nők|asszony*|hölgynek|lánynak|nőkkel|asszonyok*|fehérnép* .. elég|úgyse|úgysem|ért*|tárgyal*|való|konyh*|jobb|minek|konyhá* = 2
  ! nőnek .. vett*|való ruh*|cipő*
  + hölgynek az is elég lesz
  + nővel nem tárgyalok, mondta
  - nőnek vettem ajándékba
férfi*|férfinek|férfiaknak|férjem*|férjemnek|kollégámmal|férfikoll* .. bezzeg|ugyanezt|rögtön|azonnal|olcsóbb*|kapt*|kevesebb*|komoly*|hozzá = 1
  ! férjemnek .. vettem
  + a férfiak bezzeg rögtön kaptak, férfiaknak bezzeg
mivel|mert|azért|amiért|amióta|hogy|amint|csak .. nő|roma|cigány|siket|süket|nagyothall*|vak|látássér*|kerekessz*|mozgássér*|autist*|zsidó|muszlim|arab|ukrán|román|erdélyi|szerb|kínai|vietnámi|nepáli|indiai|afrikai|fekete|színes|külföldi|menekült|vidéki|falusi|tanyasi|kövér|túlsúlyos|meleg|leszbikus|transz*|diszlexi*|segélyes|hajléktal*|öreg|idős|fiatal|bácsi|néni|terhes|várandós|nyugdíj*|cigányok|romák|fogyatékos* vagyok|vagyunk|volt|voltam = 2
  ! mert .. terhes|várandós|idős|öreg|nyugdíj* .. nem tud*
  + amióta látják hogy cigány vagyok
  + csak mert kövér vagyok
  - fiatal vagyok
cigány|cigányok|roma|romák|ukrán|ukránok|román|románok|erdélyi|szerb|kínai|vietnámi|arab|nepáli|afrikai|indiai|muszlim|zsidó|leszbikus|transznemű|meleg vagyok|vagyunk|család*|asszony|ember|pár = 2
  ! meleg|román .. étel*|víz*|sorozat*|ember .. pult
  ! meleg család*|ember
  + romák vagyunk, ennyi
  - román áru
cigány|roma|kínai|ukrán|román|arab|zsidó|fekete|színesbőrű|muszlim|külföldi|vidéki|mozgássér*|siket|vak|kerekessz* .. utas*|vevő*|vendég*|család*|kollég*|lány*|fiú*|gyerek*|bérlő*|barát*|férj* .. kért*|ellenőr*|igazol*|kitett*|leszáll*|kidob*|várt*|vár|nem|külön|hátul|pinc* = 3
  ! vak .. véletlen
  + csak a cigány fiút igazoltatta, a roma gyereket külön ültették
magyarul|magyar|magyarok*|szőke|fehér*|pestiek*|férfiak*|fiatalok*|többiek*|többieknek .. bezzeg|rögtön|azonnal|kaptak|kapott|mehetett|kapták|vitték|beenged*|kiszolgál*|kedves* = 2
  ! magyarul .. beszél*
  + a szőkék mehettek, a szőke vendégek rögtön kaptak
kora|korom*|korod|nemem|nemünk|vallásom*|színem|színünk|kiejtésem|tájszólás*|nevem|nevünk|származás*|állapotom|súlyom|alakom|külsőm|ruhám|ruházat*|lábam|betegségem|fogyatékoss*|dadogás*|hajszín*|nyelvem|lakhely*|címünk|telepi|kerekesszékem miatt|alapján|végett|okán = 3
  ! korom|ruhám|lábam miatt .. nem tudok|nehez*
  ! színem miatt .. cseré*
  + a súlyom miatt szóltak be

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
