# Concept lexicon, fi: the same concepts in the same order in all six languages.

[concept parcel]
paket*
lähetys*
lähetyk*
kolli|kollin|kollia
kirjepaket*
postipak*|pikkupak*|pakuni|pahvilaat*|lootani|loota|lootan
kuplapus*|kirjelähety*|rahti|rahtia|rahdin|toimituserä*|pakkauk*
pakkaus|pikalähety*

[concept courier]
kuriiri*
kuljetusfirm*
kuljetusliik*
lähetti|lähetin
jakaj*
matkahuol*
dhl|ups|dpd|postnord
lähettifirm*|ruokalähet*|ruokakuljet*|wolt*|foodora*|jakelij*|lehdenjakaj*
postiljoon*|kuskinne|kuljettajan*|rahdinkulj*|rahtari*|rahtifirm*|schenker*
gls|budbee*|fedex*|kaukokiit*|bring|instabox*|airmee*
jakeluaut*|pakuautoil*

[concept post-office]
varastol*
posti*|asiamiesposti*

[concept pick-up-point]
noutamaan|noutaa|nouto*
pakettiautomaat*
hakemaan|hain|haettav*
smartpost*
noudet*
automaatille|pakettiboks*|pakettikios*|pakettilok*|lokerikk*|lokero|lokeron
lokerosta|lokerossa|kioskil*|kioski|kioskin|ärrä*|noudin
noudan|noutamatta|easypoint*|asiamies|asiamiehel*|asiamiehen

[concept order]
tilau*
tilasi*
tilata|tilaan|tilaama*
tilas
tilaaj*
tilatt*|tilatusta|tilataan|ostotilau*|ennakkotilau*|ennakkotilas*|tilailin
ostin|ostimme|ostan|ostettu|ostettiin|ostamani|ostamamme
ostos|ostosta|ostoksen|hankin|hankimme|hankittu|hankinta
hankinnan|osti|ostaa|ostaneet|ostanu|ostettuani

[concept deliver]
kuljetu*
kuljetet*
jakelu*
kotiinkulj*
kotiintoim*
lähetet*
toimit*|kuljett*|jaettiin|kotitoim*|perilletoim*|lähetti|lähettivät
lähettän*|lähetitte|lähettämä*|rahtasi|rahdattiin|toivat|tuotiin
tuotu|tuonut|tuomaan

[concept tracking]
seuran*
lähetystunnu*
jäljity*
kuljetuksessa
trackin*|träkkäy*|lähetyskood*|lähetysnum*|skannattu|statuspäiv*|lajiteltu

[concept appointment-visit]
ajanvar*
varattu*|varau*|varasi*
käynti|käynnin|käyntiä|käynnist*
aikavarau*
vastaanotto*|vastaanotol*
kotikäyn*
sovittu aika|aikaan
varaan|varata|aikani|kontrolliaik*|kontrollikäyn*|tapaamis*|tapaaminen
leikkausaik*|lääkäriaik*|hammaslääkäriai*|soittoaik*|puhelinaik*|peruutusaik*|treffat*
katselmu*

[concept technician]
putkimie*|sähkömie*
asennu*
korjaaj*
mekaanik*
huoltaj*
asentaj*|huoltomie*
teknikko|teknikon|teknikot|teknikkoa
huoltofirm*|huoltoyhtiö*|talonmie*|talkkari*|duunari|duunarit|remonttimie*
remppamie*|remontoij*|timpuri*|kirvesmie*|muurari*|laatoittaj*|peltisep*
lukkosep*|nuohooj*|huoltoneuv*|sähköasent*|putkari*|putkiasent*|putkifirm*
mikrotuki*|insinöör*|ohjelmoij*|koodari*

[concept driver]
kuski|kuskin|kuskit|kuskia|kuskil*|kuskeil*
kuljettaj*
autoilij*
rekkakus*
bussikus*
kuskinne|kuskimme|kuskeja|kuskeis*|kuskista|kuskinretale*|taksikusk*
taksinkulj*|suhari|suharin|suharil*|bussinkulj*|veturinkulj*|ratissa
rattiin|ajuri*|rekkamie*|jakeluautoil*|maitoaut*|kyyditsij*

[concept train]
juna*
vr|vrn
rautatie*
asema|asemal*
konduktöör*
rataty*|raide
vaunu*
junis*|lähijun*|pendolino*|intercity|yöjun*|makuuvaun*|ravintolavaun*
veturi*|kiskobus*|raiteel*|raiteen|laiturilla|vaihtoyhtey*|konnari*
henkilöjuna

[concept bus-transit]
bussi*
dösä*
pysäk*
ratikka*|raitiov*
vuoro|vuoron|vuoroa|vuorot
metro|metron
lautta*|lautal*
linja auto*
onnibus*|pikavuor*|linkka|linkalla|nysse*|föli*
ratikas*|raitiotie*|spora|sporan|sporas*|metros*|metroas*
yöbussi*|koulubussi*|koulukyyt*|koulutaksi*|joukkoliik*|julkisilla|aikataulu*
reitti|reitin|reitillä|reittiopas*|seutulip*|vuorovä*
linja aut*

[concept flight-airline]
lento|lennon|lennot|lentoa|lentomme|lentoni
lentoyht*
lentokent*
lentokone*
finnair*
portti|portil*
lennol*|lentoon|lennoil*|lentojen|lentolip*|jatkolen*|vaihtolent*
lentoemän*|lentäjä|lentää|lentäm*|lensin|lensimme|lennämme
lentokapt*|lähtöselv*|lähtöportt*|checkin*|boarding*|norwegian*|ryanair*
lufthansa*|wizz*|tarkastuskor*|koneeseen|koneesta|koneess*|välilask*
yhteyslen*|lentomat*

[concept luggage]
matkatavar*
matkalauk*
laukku*|laukun|laukut|laukuss*
reppu|repun|reppua
rinkka*
laukustani|matkakas*|käsimatkat*|ruumalauk*|ruumamatk*|ruumaan|ruumassa
kapsäk*|kassini|repussa|reppuni|löytötavar*|vetolauk*

[concept taxi]
taksi*
kyyti|kyydin|kyytiä|kyydist*
uber*
bolt|boltin
kelataks*
tolpalla|pirssi*|yango*|menevä*|lähitaksi*|invataks*|koulutaks*
tilataks*|kyydissä|kyydit|kyytiin|kyytini|kyyditys*

[concept hotel-room]
hotelli*
huone|huonees*|huoneen|huonetta|huoneet
vastaanottovirk*
mökki*|mökin|mökil*
majoitu*|majoitta*
hostelli*
respa*
huoneistohot*|huoneemme|huoneeni|huoneisto|huoneiston|sviitti*|kylpylähot*
majapai*|majatal*|airbnb*|booking*|retkeilymaj*|mökissä|mökit
vuokramök*|huoltovirh*|kerroshoit*|siivooja|minibaari*|aamiaisb*|aulassa
aula|vastaanottotis*|avainkort*|leirintä*|karavaan*|asuntovaun*|merinäköal*
näköala*

[concept holiday-trip]
matka|matkan|matkal*|matkoj*|matkamme|matkasta
lomal*
risteil*
matkanjärj*
lomamat*
ranta|rannal*|rannan
leiri|leirin|leiril*
loma|loman|lomamme|lomani|lomailla
lomareis*|lomanvie*|etelänm*|pakettimat*|valmismat*|kiertomat*|ryhmämat*
luokkaretk*|leirikoul*|retki|retken|retkelle|retkellä|reissu
reissun|reissus*|reissul*|reissuun|matkatoimis*|matkanvet*|matkanjohtaj*
matkaop*|opas|tjäreborg*|aurinkomat*|tui|apollomat*|kanari*
kreeta*|rhodos*|kreikka*|kreikan|turkkiin|espanja*|thaimaa*
pariisi*|tukholma*|tallinna*|lappi|lapin|leville|ruka
rukalla|levillä|ylläs*|uimaranta*|altaalla|leirikes*|hiihtolom*
syyslom*|kesälom*|joululom*|turisti*

[concept meal-food]
lounas|lounaa*|lounast*|kana|kanaa|kanan
kakku|kakun|kakkua
kala|kalaa|kalan
annos|annok*|keitto*|keiton
hampurilai*|burger*|kebab*|pitsa*
aamiai*|aamupal*|liha*|pizza*|ateria*
ruoka*|ruoan|ruuan|ruuass*|ruuast*
ruoassa|ruoat|ruuat|ruokia|evää|eväät|annosta
illallinen|illallis*|päivällis*|iltapal*|välipal*|lounaspöy*|lounaslist*
lounasset*|buffetti|noutopöy*|salaatti*|salaatin|risotto*|peruna*
muusi*|lasagn*|pasta|pastan|pastaa|spagetti|makaroni*
riisi|riisiä|nuudel*|wokki|sushi*|hamppari*|ranskalais*
ranskikset|ranut|pihvi*|lehtipihv*|makkara*|nakit|nakki
broileri*|kinkku*|kinkun|jauheliha*|lohi|lohta|lohen
silakka*|hernekei*|puuro*|kastike*|kastikk*|leipomo*|pulla
pullaa|pullat|munkki|munkin|korvapuust*|pannukak*|täytekak*
voileipäk*|kahvi|kahvin|kahvia|kahvit|kahvis*|jälkiruok*
jäätelö*|jätski*|eväsleip*|vegaani*|kasvisruok*|erikoisruok*|syöminen
söin|söimme|syötiin|syötäv*|syödä|syömään|syönyt

[concept restaurant-cafe]
ravintola*
tarjoilij*
kahvila*
kokki|kokin|keittiö*
pizzeri*
baari|baarin|grilli*
raflas*|rafla|raflan|ruokala*|kouluruokal*|lounaspai*|lounasravint*
kuppila*|pubi|pubin|pubissa|kapakka*|kapakan|yökerho*
kahvio*|hesburger*|hese|hesen|mäkkäri*|mcdonald*|mäkki
kotipizz*|subway*|nakkikios*|kioskiruok*|pöytävar*|ruokalist*|menu
menun|baarimik*|kokit|kokkinne|tarjoili|tarjoiltiin|hovimest*
pitopöyt*

[concept groceries]
ruokakau*|ruokaost*|ostoks*
maito*|maidon
vihann*|hedelm*
leipä*|leivän|leivät
suklaa*|karkki*|karkit
kananmun*|juusto*|jogur*|jugur*
mehu*|juoma*|limu*|pullo*|olut*
elintarv*|ruokakass*|kauppakass*|ruokatoim*|maidot|piimä*|rahka
rahkaa|kerma|kermaa|kerman|margariini*|viili*|munat
munia|sämpylä*|ruisleip*|patonki*|keksit|keksejä|karamel*
sipsi*|konvehti*|joulukonv*|hillo|hillon|hillot|tonnikala*
mansik*|marjat|marjoja|mustik*|omena|omenat|omenoita
banaani*|appelsii*|tomaatti*|tomaatit|salaattip*|porkkana*|sipuli*
perunapus*|perunasäk*|jauhot|jauhoj*|mysli*|murot|muroja
kaljaa|kalja|kaljat|oluet|viini|viinin|viiniä
viinit|viinipul*|siideri*|lonkero*|kokis*|kola|limsa*
energiajuo*|vesipul*|kahvipaket*|tölkki*|tölkit|purkki|purkin
purkit|purkissa|säilyk*|pakastepit*|valmisruo*|einekse*|einesruo*

[concept supermarket-shop]
kaup|kauppa*|kaupa*
myymäl*
tiski|tiskil*|tiskin
konttor*
liike|liikkee*
marketti*|prisma*|lidl*
toimipist*|putiik*
lähikaup*|ruokakaup*|tavaratal*|ostoskesk*|ostari*|kirppi*|kirpputor*
tori|torilla|torimyyj*|halpahal*|halpakaup*|hypermarket*|supermark*
citymark*|sittari*|alepa*|siwa|tokmanni*|puuha|stockmann*
stocka|stokka|sokos|sokoks*|anttila|gigant*|verkkokaup*
elgigant*|ikea*|jysk*|masku*|alko|alkon|alkossa
ärräl*|puoti|puodin|puodis*|puotinne|palvelutisk*|lihatisk*
infotiski|infopist*|ostoskär*|kärry|kärryt|kärryn|sovituskop*

[concept checkout-receipt]
kuitin|kuitis*|kuitti*
kassa|kassal*|kassan|kassajon*
kassaneit*|kassahenk*
vaihtoraha*
itsepalvelukas*
kuitit|kuitteja|ostokuit*|kassakuit*|tosite*|tositt*|kassatyö*
kassanhoit*|kassatäti|kassapoik*|kassatyt*|kassanein*|pikakass*|maksupäät*
kassakon*|lippukass*

[concept clothing]
housu*|kangas|kankaa*
vaatte*|vaate|vaatet*
hiha|vetoketju*|sauma*
takki|takin|takkia|takiss*
puku|puvun|pukua|puvus*
mekko|mekon|mekkoa|hame|hameen
paita|paidan|paitaa|villapai*|neul*
vaatekappal*|vaatekaup*|verkkar*|farkku*|farkut|sortsi*|shorts*
legging*|legginsit|sukkahous*|sukat|sukkaa|sukkia|villasuk*
alushous*|pikkuhous*|alusvaat*|bokseri*|rintaliiv*|uikkari*|pusero*
huppari*|svetari*|collari*|college*|villatak*|kauluspai*|paidat
paitani|paidassa|teepait*|pelipai*|toppatak*|untuvatak*|talvitak*
sadetak*|takit|takkini|nahkatak*|rotsi|rotsin|tumput
hanska*|käsine*|lapaset|pipo|pipon|pipoa|hattu
hatun|lakki|lippis|kaulaliin*|huivi|huivin|vyö
mekot|mekkoni|juhlamek*|iltapuk*|iltapuv*|pukuni|puvut
kansallispuk*|hameet|kesämek*|yöpai*|yöpuk*|pyjama*|kylpytakki
haalari*|työvaat*|lahje|lahkeet|hihan|hihat|hihassa
kaulus|helma|vuoritus|vetskari*|kangasta|puuvill*|polyest*
merinovil*|silkki*|zalando*|kappahl*|lindex*|shein|zara
boozt

[concept shoes]
kenkä*|kengiss*
saapas|saappa*
lenkkar*|lenkkit*|tossu*
sandaal*
pohja|pohjat|kantap*
korko irt*
kengä*|kenki*|juhlakeng*|talvikeng*|talvikenk*|tennar*|juoksukeng*
vaelluskeng*|maihari*|kumpparit|kumisaap*|tohvel*|crocs*|sneaker*
korkkari*|korkokeng*|avokk*|nilkkur*|pohjallis*|nauhat|monot
luistimet|converse*|nike*|adidas*

[concept phone-device]
puhelin|puhelim*|puhelint*
kännykkä*|kännykä*|luuri*
iphone*|samsung*|älypuh*
näyttö|näytön|näytössä|näyttöä
kapula
puhelinliik*|puhelinkaup*|kännyn|känny|kännyni|kännyä|matkapuh*
lankapuhel*|näppäinpuhel*|ipad*|oneplus*|huawei*|xiaomi*|honor
nokia|nokian|doro|doron|puhelinmalli|näytönsuoj*|suojalas*
suojakuor*|kuoret|puhelinkuor*|etukamer*|näytöt|näytölle|näytöllä
kosketusnäyt*|pikavalint*|taustapel*

[concept computer-gadget]
tietokone*|läppäri*|tablet*
tulost*
kuulok*
näppäimist*|hiiri|hiiren
pelikon*|pleikk*
kellon|kelloa
kelloni|rannekel*|älykel*|herätyskel*
läppis|macbook*|mac|chromeboo*|pöytäkon*|työasem*|tietsik*
kannettav*|näytönohj*|gpu|emolevy*|prosessor*|kovalevy*|ssd
muistitik*|hdmi*|pelihiir*|padi|padin|lukulait*
kindle*|urheilukel*|sykemitt*|sykevyö*|garmin*|polarin|suunnon
suunto|fitbit*|drone*|nauhuri|projektor*|videotyk*|webkam*
älylait*|älylamp*|älykoti*|rannekkeet|ranneke

[concept appliance-large]
pesukon*|pyykkikon*
jääkaap*|pakastin*|pakastim*|pakaste*
tiskikon*|astianpesuk*
uuni|uunin|uunia|uunissa|liesi|lieden|hella
kuivausrum*|kuivuri*
imuri*
boiler*
kodinkon*|pyykinpes*|pyykkäri*|pakkanen|arkkupak*|viinikaap*|tiskari
tiskarin|liesituul*|lieteen|hellan|induktio*|keraami*|keittotas*
uunit|uunini|mikroaalto*|robottiim*|pölynimur*|ilmankuiv*|ilmankost*
ilmanpuhd*|lämminvesi*|varaaja|jäähdytin|kylmälait*|kylmäkaap*|bosch*
siemens|electrolux*|whirlpool*|rosenlew*
robotti imur*

[concept appliance-small]
vedenkeit*|leivänpaah*|tehosek*|vatkain*
kahvinkeit*|kahvikon*
mikro*
silitysr*|hiustenkuiv*|föön*|partakon*
lämpöpuhal*|lämmitin|lämmittim*|tuuletin*
lamppu*|lamput|lampun|valaisi*
potkulau*
kahviautom*|espresso*|kapselikon*|paahdin|paahtim*|vohveli*|munankeit*
sauvasek*|blender*|yleiskon*|monitoimikon*|mehulinko*|airfryer*|airfrier*
rasvakeit*|riisinkeit*|raclette*|höyrysilit*|trimmeri|epilaatt*|kiharrin
suoristusr*|sähköhammas*|lämpöpatt*|lämpötyyn*|lämpöhuopa*|sähköhuop*|sähköpeit*
tuulettim*|ilmastointi*|kattovalais*|pöytälamp*|jalkalamp*|kynttelik*|jouluvalot
palovaroitin|henkilövaaka|verenpainemit*|kuumemit*|ompelukon*
led nauha

[concept furniture]
sohva*
tuoli|tuolin|tuolia|tuolit|nojatuol*
pöytä|pöydän|pöytää|pöydät
kaappi*|kaapin|kaapist*|lipasto*|vaatekaap*|laatik*
hylly*|kirjahyl*
huonekalu*|kalust*
matto|maton|verho*|keittiöryh*
kulmasoh*|vuodesoh*|divaani*|keinutuol*|toimistotuol*|työtuoli*|pelituoli*
ruokailur*|ruokapöy*|työpöyt*|työpöyd*|kirjoituspöy*|sähköpöyt*|pöydässä
pöydänjal*|jakkara*|rahi|rahin|penkki|penkin|penkit
penkillä|seinähyl*|senkki|vitriini*|yöpöyt*|yöpöyd*|liukuovik*
garderob*|naulakko*|eteiskal*|sälekaiht*|rullaverh*|pimennysverh*|mattoa
matot|mattoja|räsymat*|peili|peilin|taulun|ikean
vepsäläi*

[concept bed-mattress]
patja*
sänky*|sängyn|sängyssä|sängyst*
peitto|peiton|tyyny*|lakana*|petivaat*
nukun|nukkua
sängyt|moottorisän*|jenkkisän*|runkosän*|parisän*|kerrossän*|parvisän*
vuode|vuoteen|vuodetta|vuoteet|petari|petarin|sijauspat*
vaahtomuovipat*|joustinpat*|ilmapat*|täkki*|untuvapeit*|painopeit*|lakanoita
pussilak*|aluslak*|vällyt|torkkupeit*

[concept car]
auto|auton|autoa|autossa|autoon|autost*|autol*|autot
autokorj*|huolto|huollon|huollos*|huoltoon
moottori*|vaihdelaat*|kytkin
vuokraauto*
pakettiaut*|rekka*|mopo*
tuulilasi*|puskuri*
vuokra auto*
autoni|automme|autonsa|autonne|autoonsa|autoamme|autooni
autoja|autojen|henkilöaut*|paku|pakun|pakulla|rekan
trukki*|trukin|perävaunu|peräkär*|traileri*|prätkä*|mönkijä*
skootteri|vaihteisto*|vaihteet|automaattivaih*|konepelti*|takaluuk*|sivupeil*
ajoval*|etuval*|ratti|ratin|rattia|rengasrik*|hybridi*
sähköauto*|farmariaut*|asuntoauto*|ajokilom*|rekisterik*|takapenk*|penkinlämm*
lohkolämm*|webasto*

[concept tyre]
rengas|renkaa*|rengast*|talvireng*
vanne|vantee*
jarru*
nastareng*
pyörän vaih*
renkaita|kesärenk*|kesäreng*|talvirenk*|kitkarenk*|kitkat|nastat
nastarenk*|vararengas|vararenk*|vanteita|rengaspain*|rengasrikko*|puhkesi
puhkesivat|puhjennut|sisäreng*|sisärenk*|pyöränpult*
pyörä irto*

[concept bicycle]
pyörä|pyörän|pyörää|pyöräs*|polkupy*|sähköpyör*
fillari*
poljin|polkim*|satula*|ketju|ketjut
kypärä*
runko|rungo*
pyöräni|pyöräll*|pyöräliik*|pyöräkaup*|pyörähuol*|pyöräily*|pyöräilij*
lastenpyör*|tavarapyör*|maastopyör*|maantiepyör*|läskipyör*|mummopyör*|jopo
jopon|filla|kolmipyör*|ketjun|etuhaaruk*|sarvi|sarvet
ohjaustank*|pyöräkorj*|pyöränluk*|lokasuoj*|tarakka*|pyöräteline

[concept toy-play]
lelu*|nukke|nuken|lego*|palapel*
peli|pelin|peliä|pelissä|pelit
trampoliin*|keinu*|leikki*|liukumä*
nalle*
nuket|nukkekot*|barbi*|pehmolel*|pehmo|duplo*|lautapelit
pelikort*|kiipeilytel*|hiekkalaat*|trampa|pomppulinn*|puujuna*|brio*
muovailuv*|rumpukapul*|potkulauta|hoplop*|sisäleikki*|huvipuist*|linnanmä*
särkänn*

[concept battery-charger]
akku*|akun|akut|paristo*
laturi*|latau*|lataa*
pistoke*|pistoras*|adapter*|töpseli*
johto|johdon|kaapel*|piuha*
akussa|akusta|akunkest*|virtalähd*|virtapank*|varavirtal*|powerbank*
muuntaja*|nappiparist*|ladata|jatkojoh*|roikka|roikan|johdot
virtajohto*|verkkolaite|verkkovirt*
usb c

[concept machine-tool-farm]
traktor*|perävaun*|ruohonleik*|moottorisah*|pora|poran|saha*|tikka*
kone|koneen|konetta|koneet
maatil*|siemen*|rehu|rehun|rehua|lannoit*
pumppu*|pumpun|nosturi*|puimuri*
trahteri*|paalain|paalaim*|paalikäär*|äes|äkeen|kylvökon*
lannanlev*|lietevaun*|lietelan*|lypsy*|maitotank*|maitotila*|navetta*
navetan|navetassa|lato|ladon|lehmät|lehmiä|lehmien
karja*|vasikat|vasikkaa|sonni*|hieho*|lampaat|lampaita
lammas|sikala*|kanala*|kanat|kuivuri|viljankuiv*|kuivaamo*
hydrauli*|vetokouk*|etukuorm*|kuormaaj*|kaivinkon*|kaivuri*|kaivuu*
metsäkon*|hakkuri|hakkuu*|puukaup*|metsäpalv*|sirkkeli|porat
generaattori|pumput|koneurak*|peräkärry*|tilamme|tilallin*|maanvilj*
viljelij*|viljely*|pelto|pellon|pelloll*|pellot|emäntä
isäntä

[concept medicine]
lääke|lääkk*|lääkit*|lääkeh*
resept*
apteek*
insuliin*|inhalaat*|epipen*|särkylääk*|tabletti|pilleri*
voide|voiteen|rasva*
lääkettä|lääkelask*|lääkekor*|lääkekulut|eresept*|proviisor*|farmaseut*
farmasia*|rokote|rokottee*|rokotus*|rokotuks*|tipat|silmätip*
korvatip*|nenäsuih*|yskänlääk*|antibiootti*|antibiootit|kortisonivoid*|liuskat
verensokeri*|tabletit|tabletin|tabletteja|buranaa|buranan|panadolia
laastari*|haavanhoi*|vitamiini*|lisäravin*|kanyyli*|avannepus*|katetri*
vaippajak*

[concept doctor-clinic]
lääkäri*
terveyskesk*|klinikka*|klinika*|vastaano*|terveysas*
hoitaj*|kotihoi*|sairaanhoit*
potil*|hoito|hoidon|hoitoa|leikkau*
kokeet|labra*|verikoe*|röntgen*|tulokset
lekuri*|tohtori*|omalääk*|yleislääk*|erikoislääk*|silmälääk*|psykiatri*
psykologi*|gynekol*|gyne|ortopedi*|ihotautil*|kardiolog*|neurolog*
fysioterap*|fyssari*|terapeut*|terapia|terapian|jalkahoit*|jalkojenhoit*
neuvola*|työterveys*|terkkari*|arvauskesk*|hyvinvointial*|wellamo
terveystal*|mehiläi*|pihlajalin*|aava|kontrolli|ajanvaraushoit*|magneettiku*
ultraään*|tähystys*|verinäyt*|laboratori*|näytteenot*|lähete|lähetteen
toimenpide*

[concept hospital-emergency]
sairaala*
ambulans*
päivysty*|ensiapu*
osasto|osastol*|teholla
hätäkesk*
keskussair*|yliopistosair*|tays|hus|husin|oys|kys
tyks|hyks|vuodeosas*|heräämö*|leikkaussal*|synnytys*|synnäri
päivystäv*|päivystäjä*|ensihoi*|ensiavussa|acuta|akuutti|hälytysaj*
lanssi*|piipaa|hätänumero*|hätäpuhel*|pelastuslait*|palokunt*|palomie*
kriisipäiv*

[concept glasses-hearing-aid]
silmälas*|lasit|linssi*|optik*
kuulolait*|kuulokoj*
kehykset|moniteho*
pyörätuol*|rollaat*
rillit|rillien|rillejä|lasini|lasieni|lasien|lukulas*
aurinkolas*|kaksitehol*|piilolins*|piilarit|piilareit*|sangat|sanka
sangan|pokat|kehys|kehyksen|kehyksiä|näöntark*|näkötesti*
silmätut*|silmätark*|specsaver*|instrumentarium*|silmäasem*|kuulokeskus*|kuulontutk*
korvakappal*|apuväline|apuvälineet|kyynärsauv*|kepit|keppini|proteesi*
sähkömopo*|invamopo*

[concept dentist]
hammaslääk*|hammashoit*
hammas|hampaa*|paikan
tekohamp*|protee*|oikom*
hampait*
paikka irto*
hammashuol*|suuhygien*|hampaiden|etuhammas|etuhamp*|takahammas|poskihammas
poskihamp*|viisaudenham*|juurihoi*|implantti*|hammasimpl*|purentakis*|purentalev*
puudut*|hammaskiv*|tekarit|hammasprotee*

[concept insurance]
vakuutu*
vakuute*
kasko|liikennevak*
omavastu*
kotivakuut*|matkavakuut*|autovakuut*|henkivakuut*|sairausvak*|sairaskuluvak*|lemmikkivak*
eläinvakuut*|lapsivakuut*|tapaturmavak*|vastuuvakuut*|kaskovak*|täyskasko*|osakasko*
työttömyysvak*|meklari*|fennia*|lähitapiol*|ifin|pohjantäht*|ikävähenn*

[concept damage-claim]
korvaushak*|korvauspää*|korvauskäs*
vahinko*|vahingo*
hakemu*
päätös|päätökse*
korvausosas*|korvausvaat*|korvausvastu*|korvausvelv*|korvausesit*|päätöstä|hylkäävä*
hylättiin|hylätty|hylkäsi|hylkäsitte|hylkäätte|hylkäys*|korvattava
korvataan|korvattu|korvausneuv*|tarkastajanne|esinevahink*|henkilövahink*|vesivahink*
palovahink*|lunastushin*|ikäalenn*|ikävähenn*

[concept bank]
pankk*|pankin|pankis*|pankil*
automaat*|otto*
tilisiir*|siirto|siirron|siirsi*
säästö*
pankinjoht*|verkkopank*|mobiilipank*|nordea*|osuuspank*|danske*|aktia*
handelsban*|ålandsban*|postipank*|tilinsiir*|pikasiirto*|siirrot|rahansiir*
käteinen|käteistä|käteisellä|käteisen|nosto|noston|nostin
talletusaut*|talletin|konttorinne|panttilain*

[concept payment-card]
kortti|kortin|korttia|kortilla|kortilt*|kortille
pankkikor*|luottokor*|maksukor*
maksu|maksun|maksua|maksut
tapahtum*
pin|tunnusluk*
kortit|korttini|kortillani|korttiani|kortilleni|korttiin|debit*
credit*|visa|visan|visalla|mastercard*|lähimaksu*|lähimaksa*
sulkupalv*|kuoletus*|kuoletettiin|kortinluk*|maksupäätt*|korttimaks*|korttiveloit*
korttilask*|tunnusluvut|pinkood*|avainluku*|mobilepay*|googlepay*|paypal*
klarna*|walley*|maksutapa*|verkkomaks*|katevaraus|katevarauks*|cvc

[concept account]
tili|tilin|tiliä|tililtä|tililtäni|tilille|tilillä|tiliini|tilini|tilit|tilinsä|tililleni
käyttäjätil*|käyttäjätun*|tunnus|tunnuks*
profiili*
rekisteröi*
tilinikin|tililtämme|tiliimme|tilillämme|tililläni|tilillään|käyttötil*
säästötili|yritystil*|tiliote*|tiliotteen|tiliotteel*|tilitapaht*|tilinavaus*
asiakastil*|asiakasprof*|käyttäjänim*|käyttäjänä|käyttäjäni|tunnusta

[concept loan]
laina|lainan|lainaa|lainat|lainas*|asuntolain*|pikalain*
luotto|luoton|luottoa|luotot
korko|koron|korkoa|korot
lyhenny*
lainani|lainamme|lainahak*|lainapäät*|lainaneuvot*|lainatarjo*|lainanhoi*
kulutusluot*|osamaksuluot*|joustoluot*|vakuudet*|pikavip*|vippiyht*|autolain*
remonttilain*|opintolain*|luottoraja*|luottopäät*|luottoyht*|koronnost*|korkotarkist*
marginaalia|lainanlyhen*|velkajärj*|yhdistelylain*

[concept invoice]
lasku|laskun|laskua|laskut|laskuja|laskulla|laskuun|laskus*
laskuttaa|laskutti*|laskutet*|laskutu*
sähkölask*|puhelinlask*|vesilask*
erittel*
laskunne|laskuni|laskumme|laskuista|laskulle|laskujen|laskuttajan*
laskutitte|laskuttanut|laskutatte|loppulask*|tasauslasku|kuukausilask*|nettilask*
kännylask*|lämpölask*|vakuutuslask*|sairaalalask*|hammaslask*|hoitolask*|verkkolask*
faktura*|faktuura*|viitenum*|eräpäiv*|erääntyi|laskuerittel*|laskurivi*
rivillä

[concept price-cost]
hinta|hinnan|hintaa|hinnat|hinnast*|hinnall*|hintoj*|hinnoit*
maksaa|maksoi|maksan|maksoin|maksettu
kallis|kalliimp*|halpa*|halvem*
summa|summan|summaa
taksa*|tariff*
hintaan|hinnaksi|hintainen|hintaiset|hintatas*|hintalap*|hintaero*
hintavertail*|kallista|kalliiksi|kalliilla|kalliin|kalliit|kallein
kalliita|halvalla|halvin|edullinen|edullis*|maksoimme|maksavat
maksanut|maksaisi|maksamani|maksamme|maksettiin|maksettua|maksettuna
hintansa|kustans|kustantaa|kustansi|summat|hintapyyn*|törkyhin*
ryöstöhin*|huippuhin*|tonnin|tonni|kymppi|kympin|kymppiä
satanen|satasen|satku|satkun|vitosen|viitonen|kaksikymppi*
kolmekymppi*|viiskymppi*|viisikymppi*|euroo|eurolla|eurosta|euron

[concept fee]
maksu|toimitusmaks*|palvelumaks*|kuukausimaks*|avausmaks*|käsittelymak*|toimistomak*|peruutusmak*|lisämaks*
kulu|kulut|kuluja|kulun|postikul*
palkkio*|provisio*
maksun|maksuja|maksut|maksua|maksusta|perusmaks*|vuosimaksu*
liittymismaks*|jäsenmaksu*|muutosmaks*|palautusmaks*|palautuskul*|myöhästymismaks*|asiakasmaks*
terveyskeskusmaks*|poliklinikkam*|siirtomaks*|siirtohin*|sähkönsiir*|vastike*|yhtiövast*
hoitovast*|vesimaks*|autopaikkam*|kuluista|kulujen|kuluerä*|postituskul*
rahtikul*|puhelukul*|lisäkulu*|rangaistusmak*

[concept fine-penalty]
sakko|sakot|sakon|sakkoa|sakkoja
tarkastusmaks*|parkkisak*|valvontamak*
sopimussakk*|sanktio*
tarkastaj*|parkkipir*|pysäköinninv*
sakkolap*|pysäköintivirhe*|pysäköintisak*|ylinopeus*|rikemaks*|rikesak*|sakotet*
sakotti*|sakottaa|lappuliis*|parkkifirm*|parkkipatt*|pysäköintifirm*|europark*
lipuntark*|liputtoman*|pummilla|uhkasakk*|viivästyssak*|rangaistu*|rangaistiin
rankais*

[concept security-deposit]
takuuvuokr*|vuokravakuu*|vakuusmak*|pantti|pantin|panttia
ennakko*
varausmaks*|käsiraha*
takuumak*
vakuus|vakuuden|vakuutena|panttimaks*|panttirah*|avainpant*|astiapant*
pullopant*|etukäteismak*|luottokorttivar*|vahinkotalle*|vahinkopant*
etukäteen maks*

[concept direct-debit]
suoraveloit*
elasku*
toistuva*
e lasku*
automaattinen maksu|veloitus*
tililtä lähti|meni|otettu
automaattiveloi*|automaattimaks*|kestomaksu*|kestoveloit*|kuukausiveloit*|kuukausittai*
e laskuna
e lask*
lähtee tililtä*
lähtee joka kuu*
tililtäni lähtee
tililtä lähtee
tililtä veloi*
kortilta lähti
kortiltani veloi*

[concept instalment]
osamaks*
erä|erän|erät|eriä|kuukausier*
maksuerä*|maksusuunn*|maksuaik*
kuussa|kuukaudessa
rahoitu*
erissä|lyhennyser*|maksujärjest*|lisäaikaa|lisäaika|maksulykk*|maksuhelpot*
maksuohjelm*|takaisinmaks*
euroa kuukaude*

[concept tax-authority]
vero|veron|veroa|verottaj*|verot|alv|tulli*
kunta|kaupunki|kaupungin|kela|kelan|viranom*|virasto*
lupa|luvan|todistu*
hakemu*|lomake*|lomakk*
verotus*|verotuks*|verovirasto*|verotoimis*|verohallin*|veronpal*|jäännösver*
mätkyt|mätkyjä|veropäät*|verokor*|veroilm*|veroprosen*|autover*
ajoneuvover*|kiinteistöver*|perintöver*|lahjaver*|arvonlisäver*|dvv|maistraat*
työkkäri*|työvoimatoim*|maahanmuuttovir*|migri|migrin|lupahak*|lupapalv*
lupalomak*|viranhalt*|kunnan|kunnalta|kunnalle|kuntaan|kaupungilta
kaupungille|kaupungilla

[concept pension-benefit]
eläk*
tuki|tuen|tukea|tuet|etuu*|kelan
päiväraha*|toimeentul*
avustu*
työeläk*|kansaneläk*|takuueläk*|työkyvyttömyyse*|keva|kevan|ilmarinen
ilmarisen|kelasta|kelalta|kelaan|kelalle|asumistuk*|asumistuen
työttömyysturv*|työmarkkinat*|peruspäivär*|ansiosidon*|ansiopäivär*|työttömyyskas*|vanhempainp*
vanhempainrah*|äitiyspäivär*|äitiysrah*|lapsilis*|kotihoidontuk*|elatustuk*|elarit
elatusmak*|opintotuen|opintotuki|opintotukea|vammaistuk*|hoitotuk*|sairauspäivär*
kuntoutustuk*|kuntoutusraha|sotainval*|tukeni|tukipäät*|tukihak*

[concept wages-job]
palkk*|palka*|tilinauh*
työ|työn|työt|töihin|töissä|työtä|työpaik*|työnanta*
vuoro|vuoron|työvuor*|ylityö*
keikka*
tilipussi|liksa|liksat|liksaa|fudut|potkut|lopputili*
työsopimus*|työsuhde*|työsuhteen|vuorolist*|yövuoro|yövuorosta|yövuoron
iltavuor*|aamuvuor*|yötyö*|ylitöitä|ylitöistä|duuni|duunin
duunis*|duuniin|hommiin|hommissa|työntekijä|työkaveri*|kesätyö*
kesätöis*|kesätöit*|kesäduun*|vuokratyö*|vuokrafirm*|freelanc*|lomaraha*
lomakorv*|sairauslom*|sairasloma*|saikku*|saikulla|saikulle|etätyö*
etätöi*|työmat*|työhaast*|luottamusmie*|työsuoj*|työttömä*|työajan
työaik*|työpäiv*

[concept contract]
sopimu*
allekirj*
pykälä*|kohta|kohdan|liite
määräaik*|sitoumu*|sitoutu*
vuokrasop*|kauppakirj*|puitesop*|ylläpitosop*|huoltosop*|palvelutasos*|sla
liisari*|leasingsop*|urakkasopim*|tilaussop*|toimeksiant*|valtakirj*|sitouduin
sidottuna|pöytäkirja*

[concept terms]
ehdot|ehdoissa|ehtoja|ehtojen|ehdoist*|sopimuseh*|käyttöeh*|maksueh*
sääntö*|säänn*
pränt*
irtisanomisaik*
ehdoissanne|ehtoihin|ehdoilla|ehtona|ohjesääntö*|järjestyssään*|linjaus*
linjauksen|käytäntö*|käytännön|vakioehdot|pykälien|pykälän|pykäliä
palautusehto*|palautusehdo*|peruutusehto*|peruutusehdo*|takuuehto*|takuuehdo*|rajausehto*
rajoitusehto*|suojeluohj*|rajoitusehdo*

[concept subscription]
tilausjakso*|kestotil*|tilaajan|tilaajaks*
liittymä*|kanavapaket*
lehti|lehteä|lehden|lehdet|lehtenne
suoratoisto*|kokeilujaks*|ilmaisjaks*
paket* hint*
tilauskauden|tilauskausi|tilausmaks*|tilaaja|tilaajana|tilaajat|lehtitil*
määräaikaistil*|lehteni|lehdestä|lehdenne|kuukausitil*|vuositil*|netflix*
spotify*|hbo|disney*|viapla*|striimauspal*|ateriapaket*|ruokakassitil*
kirjakerho*|viinikerho*|laatikkotil*|boksitil*|kuukausiboks*|premiu*|vip
äänikirjapal*|digitil*|näköislehti|ilmaisnum*|näytenum*

[concept membership-gym]
sali|salin|salil*|saliso*|salijäs*|kuntosal*
jäsen*
uima*|jooga*|valmentaj*
kerho|seura|seuran|klubi
tunti tunnin
salimaks*|salikor*|kuntokesk*|elixia*|fressi*|fitness24*|easyfit*
crossfit*|jumppa*|jumpat|ryhmäliik*|spinnin*|pilates*|zumba*
treenipai*|liityin|liittynyt|liityimme|eroilmoitus|tauolle

[concept warranty]
takuu|takuun|takuussa|takuuseen|takuut*|takuuaik*|takuukorj*
huollos*|huoltoliik*|virhevast*
takuuhuol*|takuuasia|takuuehdot|takuupaper*|takuukuit*|takuukirj*|tehdastak*
lisätakuu*|lisäturv*|rekla*|huoltolähet*|maahantuoja*

[concept offer-discount]
tarjou*
alennu*|ale|alen|alekood*|alet
kampanj*
etu|edun|etuja|etukood*|kuponki*
prossaa|prossan|alesta|alessa|alella|alehin*|aleksi
kamppis|loppuunmyyn*|poistomyyn*|poistoerä*|kupongin|etuseteli*|etukuponk*
etukupong*|hintalupau*|hintatak*|etua|edut|edusta|avajaistarj*
liittymisetu*|liittymislahj*|tervetuliais*|tervetulolah*
kaupan pääll*

[concept gift-card-points]
lahjakort*
piste*|bonus*|bonuks*
saldo*|etukort*
kanta asiakas*|asiak*
elämyslahj*|liikuntaset*|edenred*|smartum*|epassi*|virikeset*|lounasset*
kulttuuriset*|plussakor*|plussap*|plussa|leimakor*|leimat|leimoja
leimaa|leima|hyvityskort*|tavaralahjak*|tasopist*|lentopist*
kanta asiakas*

[concept ticket]
lippu|lipun|lippua|liput|lippuja|matkalip*|kausilip*
konsert*|keikka|festari*|festivaal*|tapahtum*
paikka|paikat|paikkoja|paikkavar*
elokuv*|teatter*|ottelu*
lippujen|lippuni|lipusta|lipulla|lippuun|lippumme|junaliput
pääsylip*|leffaliput|kausikort*|kuukausilip*|kertalip*|sarjalip*|mobiililip*
lippukaup*|lippupist*|lippupalv*|lippu.fi|ticketmast*|tiketti.fi|istumapaik*
seisomapaik*|paikkalip*|permanto*|katsomop*|penkkirivi*|rannekkeet|ranneke
narikka|matkakort*|leimaus*

[concept electricity]
sähkö*
mittari*|lukema*
kwh|kilowat*|pörssisäh*
energia*
siirtoyht*|spottihin*|töpseli|virta|virran|virtaa|etäluet*
kulutuslukem*|kilovat*|caruna*|elenia*|fortum*|helen|helenin
vattenfall*|väre|oomi*
sentin hin*

[concept power-cut]
sähkökatk*
pimeä*
sulake*|sulakk*
katkais*
sähköt poikki
sähköt pois|meni|menivät|katkes*|poikki
sähköttä|katkos|katkoksen|katkosta|katkokset|katkoja|katko
katkon|pimeni|myrsky*|vikavirta|käyttökeskey*|keskeytys*|muuntamo*

[concept gas-supply]
kaasu|kaasun|kaasua|kaasupul*|kaasugrill*|kaasuuun*
häkä|häkää|hiilimonok*|kaasunhaj*
nestekaas*
kaasulies*|kaasuyht*|kaasuliitt*|kaasuputk*|kaasumit*|kaasulämm*|retkikaasu*
kaasuverk*|kaasukatk*|kaasumies

[concept water-plumbing]
vesi|veden|vettä|vesilask*
hana|hanan|hanasta|putki|putket|putken|viemär*
vessa*|wc|suihku*|lavuaar*|pönt*
tulvi*|tulva*
vesiputk*|vesikatk*|vesijoht*|vesimit*|vesiyht*|vesihuol*|vesilai*
vedenpain*|vedet|vesille|hanat|hanaan|hanassa|sekoittaj*
putkirem*|linjasan*|putkirik*|lattiakaiv*|kaivot|allas|altaan
pesual*|pytty|pytyn|kylppäri*|kylpyamme*|sauna|saunan
saunaan|saunassa|tukossa|tukkeutu*|tukkiutu*|lainehti*|loiskui
paineton

[concept heating-cold]
lämmity*|lämpö|lämpöä|lämmön|lämmin|lämmint*
patteri*
kylmä*|palele*|asteessa|astetta
kaukoläm*|ilmalämp*
lämmittää|lämmitet*|lämmöt|lämmöntuot*|lämpölait*|lämpimäs*|lämpimän
lämpötil*|lämpöastet*|pattereita|lattialämm*|termostaat*|lämmönjak*|lämmönvaih*
öljypol*|lämpöyht*|kylmissä*|kylmyys|kylmyyden|kylmenee|jäädyin
jäädyt*|jäätyä|palelin|palelimme|paleltu*|paleli|värjöt*
hytisi*|hytise*|vilu|viluissa*|vilua|pakkanen|pakkasta
pakkases*|pakkasen|pakkasella|pakkasasteet

[concept waste]
roska*|roskis*|jätte*|jäte|jäteast*
tyhjen*
kierräty*|biojät*
roskia|roskik*|jäteauto*|jätehuo*|jätekatos*|jätekuljet*|jäteyht*
jätemaks*|jätepist*|sekajät*|bioastia*|muovinkeräys*|pahvinkeräy*|lasinkeräy*
keräysast*|lokakaiv*|umpikaivo*|sakokaivo*|kompostori|kaatopaik*|dumpat*

[concept internet-connection]
netti|netin|nettiä|nettiyht*|internet*|laajakais*|valokuit*|kuitu*|wlan
yhteys|yhteyt*|yhteyde*|linja|linjan
reitit*|modeemi*
nopeu*|megaa|mbit*
nettini|netissä|nettiin|nettiliit*|nettilask*|valokuidun|kuidun
adsl|wifi*|wlanin|mokkula*|mesh|pinginä|latausnop*
megan|gigan|gigaa|mbps|etäyht*|verkkoyht*
taloyhtiölaaj*|elisan|dnan|telian|dna|telia|elisa
elisalta|telialta|dnalta

[concept mobile-network]
kenttä*|kuuluvu*|verkko|verkon|verkkoa
sim|simkort*|esim
roaming*|dataa|4g|5g
operaat*|liittymä|liittymän|liittymää|liittymät
kentät|mobiiliverk*|mobiilidat*|datapak*|datarajat*|datarajoi*|datasiir*
datankäyt*|datakat*|datani|ulkomaandata*|katkeilee|katkeili|liittymäni
liittymämme|liittymästä|liittymässä|liittymäsop*|kännykkäliit*|puhelinliit*|prepaid*
simmi|puk|esimin|numeronsiir*|saunalah*|roamaus*|verkkovier*
masto|maston|tukiasem*|eesim*|lähetysmast*

[concept tv]
tv|televisio*|telkkar*|digibok*|töllö*
kanava*
kaukosää*|antenni*
telkku|telkun|tvpaket*|boksi|boksin|boksia|boksit
viihdeboks*|viihdelait*|kaapelitv*|kaapelitelev*|lautasant*|satelliit*|maksukanav*
urheilukan*|ohjelmaopas|tallennukset|kuvaruutu*|kuvaputki|pikseli*

[concept app]
appi|appin|äpin|äppiä
sovellu*
ohjelma|ohjelman|ohjelmisto*|softa|softan
asennu*|asensin|android*
appissa|apissa|apista|applikaat*|ohjelmanne|ohjelmaa|softanne
asennin|ios|iossa|puhelinsovel*|mobiilisovel*|appstor*|laajennus*
plugin*|lisäosa*

[concept website]
nettisiv*|sivu|sivut|sivuilla|sivulla|sivust*|verkkosiv*|kotisiv*
portaal*|verkkopalv*|lomake
nappi|nappia|painike*|klikk*|linkki*|linkin|selain*
ostoskor*|verkkokau*|nettikau*
sivunne|sivuillanne|sivuillenne|sivulle|sivulta|sivuilta|saitti
saitin|asiointipalv*|lomakkeen|lomaketta|lomakkeella|verkkolomak*|nettilomak*
palautelomak*|yhteydenottolom*|hakulomak*|selaimen|selaimella|chrome|safari
firefox*|edge|evästeet|hakutoim*|hakukent*|kielivers*|faq
ukk|ohjesiv*|etusivu|tuotesiv*|tuotekuv*
sähköinen asioint*

[concept login-password]
kirjautu*|kirjaudu*
salasana*
tunnuks*|käyttäjätunn*
vahvistuskood*|tunnistau*
sisäänkirj*|uloskirj*|loggaut*|loggaa|logata|login|loginni
salis|passu|passwordi|pankkitunnuk*|pankkitunnus*|mobiilivarm*|suomi.fi
suomifi|kaksivaihei*|autentik*|authenticat*|kasvojentunn*|sormenjäl*|faceid
turvakysym*|turvakood*|istunto*|istunnon
kirjaa ulos

[concept code-sms]
koodi|koodin|koodia|koodit
tekstari*|tekstiviest*|sms
vahvistuskood*|qr
koodini|koodien|kertakäyttökood*|turvakoodi*|aktivointikood*|ovikood*|avauskood*
noutokoodi*|lunastuskood*|lahjakoodi*|tekstareita|viivakood*|pinkoodi

[concept update]
päivity*|päivitt*
versio*
firmware|laiteohjel*
päivitettiin|päivitetty|päivitin|päivitätte|pakkopäivit*|julkaisut|uudistu*
uudistet*|uudistitte|beeta*|betaver*

[concept error-message]
virhe|virheilm*|virhekood*|virheen|virhettä|bugi*
404|500|503
häiriö*|ongelma*
yritä uudelleen|myöhemmin
virheviesti*|virheitä|virheet|bugeja|bugaa|errori*|error
exception|hups
jotain meni pieleen
meni pieleen
kokeile myöh*

[concept server-system]
palvelin*|palvelim*|servu*|järjestelm*
huoltokatk*|huoltotauk*
pilvi*|varmuuskop*|tiedosto*
serveri*|konesali*|tietokanta*|tietokannan|systeemi*|käyttökatk*|alusta
alustan|alustalla|alustanne|rajapint*|api|integraat*|pilvessä
pilvestä|backup*|tietojärj*|toiminnanohj*|erp|asiakasjärj*|crm
rekisterissänne|tuotantoymp*|testiymp*

[concept photo-video]
kuva|kuvan|kuvia|kuvat|kuvaa|valokuv*
video*|tallent*|kuvattu
kuvakaapp*|screenshot*
liitteenä|liite|liitän
kuvani|kuvista|ruutukaap*|kuvasin|kuvattiin|tallenne|selfi*
skrinari|kuvatodist*|valvontakuva

[concept email-letter]
sähköpost*|maili*|meili*
kirje|kirjeen|kirjeit*|kirjett*
kirjoitin|kirjoittan*|kirjotin
uutiskirj*
s posti*
sposti*|meilaan|meilasin|meilannut|mailasin|emaili*|email
kirjeet|kirjeellä|kirjeenne|kirjeessä|kirjeestä|postikort*|kirjoitan
kirjoitimme|kirjoitti|viesti|viestin|viestiä|viestit|viestini
viestejä|viestinne|viestistä|faksi*|faksasin|faksaan

[concept phone-call]
soitin|soitan|soittaa|soitto*|soittan*|soitettu|soitat*
puhelu*
puhelim*|vastaaj*|takaisinsoit*
soitettiin|soitettuani|soitettava|soittivat|soitti|soittelin|soitot
soiton|puhelinsoit*|puhelinkesk*|puhelinpalvelu*|linjalla|linjoille|luuriin
vaihteen|palvelunum*|asiakaspalvelunum*|neuvontanum*|päivystysnum*|rimpaut*|kilaut*
pirautt*|pirautin|ringasin|ringata|puhelinvast*

[concept chat-bot]
chat*|botti|botin|botit
automaattivast*|valmisvast*|vakiovast*
whatsap*|messeng*
copy paste
bottinne|bottia|bottiin|botteja|virtuaaliassist*|tekoälybot*|wasap*
wassap*|livechat*

[concept queue-waiting-line]
jono*
odotin|odotan|odotta*
odotus*|odotimme|odottelin
hoitojono*|leikkausjon*|odotettu|odotamme|odottelen|odotettiin|odotuttaa
ootan|ootin|ootettu|oottaa|oottanu*|ootellu*|ootella
ootelt*|oottelin|ootimme|venailla|vuoronum*|vuoroani|odotella
odotutet*

[concept customer-service]
aspa|aspan|aspas*|aspaan|asiakastu*|tuki|tuen|tukeen|tuessa
neuvonta*|neuvonnas*|puhelinpalv*
palvelu|palvelun|palvelua|palvelus*
aspakaspal*
aspalta|aspahenk*|asiakaspal*|asikaspal*|asiaskaspal*|asiakaspavelu*|palveluneuv*
palvelupist*|palvelutiski*|palvelukesk*|tukipalvelu*|tukenne|tuesta|helpdesk*
tukihenkilö*|infosta|infotisk*|asiakasneuvont*|palvelunne|palveluanne|palveluun
teknisestä tuest*

[concept staff-clerk]
henkilökun*|työntekij*|henkilöst*|porukk*
virkailij*|toimihenk*|neuvoj*|asiakasneuv*|käsittelij*
tyyppi|tyypit|tyypin
se tyyppi|nainen|mies|neiti|heppu|kaveri
jengi|palvelija|kassatyönt*|yhteyshenk*|edustaja*|konsultti*|sihteeri*
vastaanottoapul*|vahtimestari*|siivooja*|myyjätär|lähihoit*|ohjaaja|ohjaajan
avustaja|kesätyönt*|harjoittelija*|harkkari|vuokratyönt*|jätkä|jätkän
jätkät|jamppa*|heebo|hemmo*|ukkeli*|kundi*|muija*
likka|likan|setämies
se nainen
se mies
se ukko
se poika
nuori mies
nuori neiti

[concept salesperson]
myyjä*
myynti*|myynnin
myi|myitte|myyty|myytiin|möi
kauppias*|lehtimyy*|puhelinmyy*
myyjiä|myynnissä|myynnistä|myytte|myyneet|myynyt|myivät
möivät|tyrkyt*|tuputt*|kaupust*|feissari|feissarit|ovikaup*
kauppasi|kaupitteli|automyyj*|kiinteistövälit*|välittäjä*|lkv

[concept manager-owner]
pääll*|esimies*|esihen*|pomo*|johtaj*|toimitusjoht*
johto|johdon|omistaj*|yrittäjä*|isännöits*
vastaava|vuoropääl*
esimiehen|esimiehelle|esimiehenne|toimari*|aluepääl*|myymäläpäällik*|tiiminvet*
tiimipääl*|vuorovast*|vuoroesim*|työnjoht*|projektipääl*|osastonjoht*|ylilääkär*
ylihoit*|osastonhoitaja*|rehtorin|kauppiaan|kauppiaalle|puheenjohtaj*|johtoryhm*
yritysjoht*|pääkonttor*|keskushall*

[concept guard-security]
vartija*|järjestysm*|portsari*|turvamie*|vahtimest*|ovimie*
tarkast*|penkoi
varkau*|myymälävark*
järkkäri*|järjestyksenval*|poke|poket|pokella|ovimikko*|turvatarkast*
myymäläetsiv*|varkaaksi|näpistely*|näpistäm*|securitas*|avarn*|vartiointi*
rankkuri*|raahasi|raahattiin|taluttivat|käsirautoj*

[concept school-course]
koulu*|opettaj*|rehtori*|luokka|luokan|opo
yliopist*|opiskelij*|opisto*|oppilai*
tentti*|tentin|kurssi*|koe|kokeen|arvosan*|kokeet
läksy*|wilma*
autokoul*|ajotun*
peruskoul*|alakoulu*|yläkoul*|yläaste*|lukio*|amis|amiksen
ammattikoul*|ammattiopis*|musiikkikou*|ope|open|maikka*|luokanval*
luokanopett*|erityisope*|luokassa|luokkaan|oppilas|oppilaan|oppilaat
oppilaalle|kiusaam*|kiusaaj*|kiusataan|kiusatt*|verkkokurs*|opinto*
opetus|opetuksen|oppitun*|kokeessa|kokeeseen|koearvos*|todistus
todistuksen|lukujärj*|esseen|essee|esitelm*|ajokoe|ajokok*
inssi*|iltapäivätoim*
ala aste*

[concept daycare]
päiväkot*|tarha*|hoitopaik*
päivähoit*|eskari*|esikoul*
lastenhoit*|iltapäiväker*
päiväkodin|päiväkodissa|päiväkodista|varhaiskasv*|hoitotäd*|hoitotäti*|perhepäivähoi*
lastentarh*|kasvattaja|nukkari*|päiväunet|hoitomaks*|hoitoaik*

[concept flat-rent]
asunto|asunnon|asunnos*|asuntoa|kämppä*|kämpän|vuokra*
talo|talon|talossa|taloyht*|rivitalo*|omakotit*
isännöits*|porras|rappu*|porraskäyt*
muutto|muutin|muuttaa|muutimme
hissi|hissin|hissiä|hississ*
asuntoni|asuntomme|asuntoon|asuntosääti*|kämpässä|yksiö*|kaksio*
kolmio|kolmion|alivuokr*|soluasunto*|yhtiökok*|talomme|talossamme
kerrostalo*|rivari*|kiinteistö*|huoneisto*|rapussa|rapun|parveke
parvekkeen|parvekkeella|kellari|kellarin|kellarissa|varastokoppi|pihapiiri
isännöinti*|isännöinnin|asukas|asukkaat|asukkaan|asukkaita|asukkaille
asukkaana|asumme|asun|asuu|asuimme|asuin|muuttoon
muuttopäivä|muutan|muutossa|häätö*|häädön|sato|saton
kojamo*|asumisoik*|aso|avara

[concept roof-leak-damp]
katto|katon|katosta|katossa|katolle|ullak*|räystäs
vuotaa|vuoti|vuotava|vuoto|vuodon|vuotanut
home|homeessa|hometta|homei*|kosteu*
vesivahin*|kastui|kastunu*
vuotoja|vuotoa|vuotokoht*|kattovuo*|kattoremont*|vesikatto*|vesikaton
tihku*|homehtu*|homepesäk*|kastuivat|kastelem*|kasteli|kastunee*
läpimärkä*|läpimärä*|litimärk*|märkänä|märkiä|märkä|räystäät
kupruil*|kuprulla

[concept renovation-building]
remont*|remppa*|rempan|raken*|urakoits*|urakka*|työmaa*
kylpyhuon*|laatoit*|laatat|maalau*|maalari*|maalaa*|tapet*
ikkuna*|ovi|oven|ovea|ovet|lukko*|lukon|seinä*|lattia*|aita
rempassa|kylppärirem*|keittiörem*|putkirem*|julkisivurem*|urakan|aliurak*
talopak*|talotehd*|maalattu|maalasi|maalasivat|maalattiin|parvekelasit*
terassi*|aidan|pihatyö*|pihaur*|asfaltoi*|keittiökaap*|keittiökalust*
keittiön|purkutyö*|viimeistely*|lopputark*|vastaanottotark*|takuutarkast*

[concept cleaning-laundry]
siivo*|puhdist*|putsa*
pesula*|pesu|pesun|pesty|pesin|pestä|pesussa
pyyhk*|likapyyk*
loppusiivous*|muuttosiiv*|ikkunanpes*|mattopesu*|sohvanpes*|pyykki|pyykit
pyykkiä|pyykin|pyykkitup*|pesutuv*|pesutupa*|imuroi*|mopata
moppi|moppaa|mopilla|lakaist*|luutu*

[concept supplier-goods]
toimittaj*|tukku*|tukun|varasto*|tavara*
lähetyslis*|rahtikir*|lava|lavat
kauppias|yritysas*|jälleenm*
tavaroita|tavaroiden|tavaroistani|maahantuo*|keskusvar*|kuormakirj*|kuorma
kuorman|kuormaa|kuormat|lavalla|lavan|lavoja|trukkilav*
eurolav*|toimituserä|erän|eränum*|hankintaosas*|jälkitoim*|b2b
tehdas|tehtaan|tehtaalta|tehtaalla|valmistaja|valmistajan|komponent*
lastaus*|lastaaja*|lastaamo*|lastattu|purkulait*

[concept company-firm]
firma*|yritys|yrityk*|yhtiö*
pulju*|lafka*|putiikki*
konserni*|merkki
yritystä|toimiala*|osakeyht*|oyj|tmi
toiminimi*|ketjunne|brändi*|merkin|talonne|organisaat*|laitoksenne
järjestönne|yhdistys*|yhdistyks*

[concept personal-data]
henkilötie*|tieto|tiedot|tietoja|tietoni|tietojani|tiedoist*|tietosuoj*
gdpr|yksityisyy*
tietovuo*|tietomurt*|rekister*
salassap*
tietojen|tietoihin|tietoihini|tietojaan|tietoturv*|tietopyynt*|tarkastuspyyn*
asiakastied*|asiakastiet*|asiakasrekist*|yhteystied*|yhteystieto*|potilasti*|salainen
salaista|luottamuksell*|yksityiset|yksityistä|yksityisasi*|gdprn|arkaluont*

[concept id-document]
passi|passin|passia|passini|henkilökor*|ajokort*
hetu|henkilötun*|sotu|syntymäaik*
identit*|henkilöllis*|oleskelul*
passit|henkkari*|henkkareita|sosiaaliturvatun*|sotun|sotuni|hetuni
hetun|syntymävuo*|viisumi*|rekisteriote*|virkatod*

[concept home-address]
osoite|osoitt*|kotiosoit*|katu|katuos*|postinum*
kaupunki|kylä|kylän
muuttoilm*
ovi numero
osoitetta|osotteen|osote|osotteeseen|lähiosoit*|postilokero|talonumer*
ovinumer*|postiosoit*|toimitusosoit*|laskutusosoit*

[concept private-number]
puhelinnum*|numeroni|numeroon|numero
numeron|numeroa|numerosta
asiakasnum*|tilausnum*|viitenum*|tilinum*
numeroani|numerooni|numerostani|numeronne|numeroonne|numerolle|numerot
numeroita|kännykkänum*|sarjanum*|sopimusnumero*

[concept camera-surveillance]
kamera*|valvontakam*|itkuhäl*|riistakam*
kuvasi*|kuvannu*|kuvattu
nauhoit*|tallen*|vakoil*|kuuntel*
kameroita|ovikamera|autokamera*|kojelautakam*|kuvaaminen|kuvaamisen|kuvataan
kuvanneet|äänitys|äänitettä|äänittän*|mikrofonit|kytätä|kyttäys*

[concept ad-spam]
mainos*|mainoks*|roskapost*|spam*|esite|esittee*|katalogi*
markkinoin*|puhelinmyyn*|suoramark*
uutiskirj*|kielto|kielsin
mainonta|mainonnan|mainontaa|kuvasto*|robinson*|telemarkk*

[concept fraud-scam]
huijau*|huijat*|huijaa*|huijas*|petos*|petok*|petku*|kuset*
huijari*
harhaanj*|harhautt*|puijat*|puijas*
epärehell*|rosvou*|kalastel*
huijannut|puijaus*|puijaa|jymäyt*|viilaatte|vedätys*|vedättää
vedätät*|vedätti|höynäyt*|jekut*|jujut*|narut*|nyhtä*
nyhdet*|keplot*|kikkail*|temppu|temppuil*|metkut*|metkuil*
rahastat*|rahastus*|rahastaa|rahastaminen|ryöstö|ryöstöä|varkaut*
varastaminen|varastitte|varastat*|kavallus*|kavals*|kiskont*|kiskurihin*
kiskoa|kiskotte|harhautus*|epäeettis*|epäeettinen|laskuhuij*|tilausans*
pyramidi*|phishin*|tietojenkalast*

[concept child]
lapsi|lapsen|lapset|lasten|lasta|lapsia|lapsel*|lapsem*|poika|pojan|poikani|pojalle|tyttö*|tyttär*|tytär|tytön|muksu*|taapero*|lapsenlap*
vuotiaa*|vuotias*
kakara*|teini*
lapseni|lapsensa|lapsista|lapsiani|lapsiamme|lapsukai*|kersat
kersoja|kersa|mukula*|penska*|tenava*|napero*|poikamme
poikaani|poikaa|pojalta|poikien|pojat|tytölle|tytöltä
pojanpoik*|esikoi*|kuopus*|kuopukse*|ekaluokkal*|tokaluokkal*|kolmosluok*
kuusivuoti*|viisivuoti*|nelivuoti*|kolmivuoti*|kaksivuoti*|yksivuoti*|seitsenvuoti*
kahdeksanvuoti*|seitsemänvuoti*|yhdeksänvuoti*|kymmenvuoti*|kymmenenvuoti*|alaikäi*|koululai*
kaksoset|kaksost*|adoptio*

[concept baby-pregnancy]
vauva*|vastasynt*|vaippa*|vaipat|äidinmaidonk*|korvik*|rattaat|vaunut|vaunuj*|pinnasän*
raska*|imet*|äitiys*|kuukautinen|viikkoinen
synty*
keskose*|keskonen|keskosten|pikkuinen|taapero|taaperon|imeväi*
viimeisilläni|rintamaito*|äidinmaito*|synnyttä*|synnytti|synnytin|synnytys*
vanhempainvap*|hoitovapaa*|keskenmen*
laskettu aika
kuukauden ikäi*
viikon ikäi*

[concept elderly-disabled]
vanhus*|vanhuk*|mummo*|mummi*|ukki*|vaari*|isoäi*|isois*|ikäihm*|seniori*
vamma*|liikuntar*|pyörätuol*|sokea*|kuuro*|näkövam*|kuulovam*|dement*|muistisai*
leski|lesken|leskeksi
vanha ihminen
ikääntyn*|ikääntyvä*|iäkäs|iäkkään|iäkkäät|iäkästä|eläkeläi*
senioreil*|mummu*|mummeli|mumma|mamma|mammani|pappa
papan|pappani|ukin|kahdeksankymp*|seitsemänkymp*|yhdeksänkymp*|kehitysvamma*
liikuntavamma*|liikuntaeste*|liikuntakyv*|heikkonäk*|huonokuuloi*|viittomak*|alzheimer*
reuma*|rollaattorilla|kävelykep*|invalid*|invaparkki|sotaveter*|veteraani*
autisti*|autismi*|asperger*|adhd*|erityislaps*
vanhan ihmisen
vanha nainen
yli seitsemänkym*
vuotias isä*

[concept parent]
äiti|äidin|äitini|äidil*|äitiä
isä|isän|isäni|isälle
isälläni|isälleni|vanhem*|mutsi*|faija*|anoppi*|appi|äitee*
äitiäni|äitimme|äitinsä|äippä*|äiskä*|muori|muorin
isänsä|isältä|isältäni|isää|isämme|iskä*|isäpuol*
äitipuol*|huoltaja|huoltajan|huoltajat|huoltajana|anopin|appiukko*
appivanhem*|kummitäti*|kummisetä*|isovanhem*

[concept spouse-relative]
miehen|mieheni|vaimo*|aviomie*|puoliso*|poikays*|tyttöys*|kumppan*
veli|veljen|veljeni|sisko*|setä|täti|serkku*
perhe*|sukulai*
emäntä|emännän|emännälle|ämmäni|eukko|eukon|rouvani
miehelleni|miestäni|mieheltäni|ukkoni|ukkokulta|äijäni|isäntäni
aviopuol*|avopuol*|avomies*|avovaim*|avomieh*|avokki|seurustelu*
kihlat*|exä|eksä|sisareni|sisar|sisaren|sisaruks*
broidi*|systeri*|veljelle|veljeltä|pikkuvel*|pikkusis*|isovel*
isosis*|serkun|tätini|tädin|setäni|sedän|eno
enon|enoni|kälyni|lankoni|vävy*|miniä*|suku
suvun|omaiseni|omainen|omaiset|omaisena|omaisten|omaisille

[concept neighbour-friend]
naapuri*|rappunaap*
ystävä*|kaveri*|frendi*
tuttu|tuttava*|kämppis*
naapureita|naapureille|seinänaapuri|ylänaapuri*|alakerta*|yläkerta*|ystäviä
ystäville|kavereille|kavereilla|kämppikseni|kämppiksen|friidu*|kamu
kamut|besti*|tuttavil*|tutut|tutuille|tuttuni|kollega*
työkaver*|kyläläi*

[concept pet-animal]
koira*|kissa*|lemmi*|pentu*|eläin*|eläim*
lehmä*|hevo*|lamp|lampaat|possu|siat|vasikka*|vasikan|kanat|mehil*
kani
koirille|pennut|pennun|hauva*|piski*|rakki|poni
ponin|vasikat|lampaan|possut|kanoja|kukko|linnut
lintu|linnun|undulaat*|papukaija*|marsu*|hamsteri*|kanin
kaninpoi*|kilpikon*|akvaario*|porot|poro|poron|terraario*

[concept insect-foreign-object]
hyönt*|torak*|mato|matoja|toukk*|kärpä*|muuraha*|lutik*|lude*|luteet|hämähäk*
hius|hiuks*|lasinsir*|lasinpala*|metallinp*|muovinp*|siru*|sirpale*
hiiri|hiiren|rotta*|rotan|papano*
ötökkä|ötököitä|ötökät|ötökän|luteita|kirput|kirppuja
etana|etanan|etanoita|madon|toukat|jauhokoi*|koita
hiiret|hiiriä|rotat|rottia|karva|karvan|karvoja
metallipala*|lasia|tupakantum*|tumppi|tumpit|vierasesine*|purukumi

[concept illness]
sairas*|sairau*|sairai*|syöpä*|syövän|sytostaat*|sydän*|sydäm*|diabee*|astma*|aivohalv*|epileps*
masennu*|masentu*|ahdist*|paniikki*
kipu*|kivut|sattuu|särky*|flunssa|kuume*
sairaana|sairaan|kipeä*|kipeet|kivulias|kivun|kroonin*
kroonikko|kasvain|kasvaimen|sädehoi*|dialyysi*|infarkti*|rytmihäir*
verenpain*|aivoinfarkti|halvaantu*|halvaus|aivoverenv*|parkinson*|reuma
reumaa|nivelrik*|fibromyalg*|keuhkoahtaum*|copd|diabetes|diabetest*
kohtauks*|kohtaus|migreen*|unettom*|uniapnea*|psyykki*|mielenterv*
burnout*|uupumus*|uupumukse*|uupunut|nuha|nuhaa|flunssaa
flunssassa|korona*|influens*|angiina|keuhkokuum*|selkävai*|selkäki*
leikkaukseen|leikattu|leikattiin|toipumi*|toipilas*|toipuu|kuntoutu*
lonkkaleik*|polvileik*|lonkka|tekonivel*
ms tauti
ms tautia
ms taudi*

[concept death-grief]
kuol*|menehty*|poisn*|edesmen*|vainaj*|miesvain*
hautaj*|haudan|hauta|haudas*|hautausm*|arkku|arkun
suru*|leski|leskeksi
poismeno*|vainaa|vainaan|isävainaj*|äitivainaj*|vaimovainaj*|haudattu
haudattiin|hautasimme|hautaan|muistotilaisuus|saattohoi*|saattoväk*|perunkirj*
perikun*|perinnön|perintö|perillinen|perilliset|perittävä|leskenä
leskirouv*|lesken|leskeks|surevat|sureva|suren|suremi*
kohtukuol*|osanotto*

[concept celebration]
häät|häitä|hääp*|häihin|syntym*|synttär*|joulu*|juhla*|juhliin|ristiäis*|ylioppilasj*|pääsiäi*|isänpäiv*|äitienpäiv*
lahja*|kukka*|kukat|kukkia|kimppu*
sormu*|koru*
häissä|hääjuhl*|viisikymppis*|kuusikymppis*|satavuotis*|satavuotiaan|juhlissa
juhlien|juhannus*|juhannuks*|aattona|aatoksi|pikkujoulu*|vappu*
vapun|uudenvuod*|uusivuosi|itsenäisyyspä*|ystävänpäiv*|valmistujaiset|ylppäri*
lakkiaiset|lakkiaisiin|rippi*|ripille|kaste|kastejuhl*|nimiäis*
hopeahäät|kultahäät|kihlajai*|yllätys|yllätyksen|tuparit|läksiäis*
polttarit

[concept money-hardship]
rahaa|rahat|rahoja|raha|rahan|tuhlat*|varaa|velka*|velat|työtön|työttömä*|työttömy*|irtisanot*|lomautet*|yksinhuolt*|eläkkeel*|pienituloi*
ulosott*|vippi|leipäjono*
rahatilanne|rahattom*|rahaton|persaukinen|persaukis*|pennitön|penniäkään
senttiäkään|tyhjätasku*|köyhä|köyhän|köyhät|köyhää|köyhyy*
veloissa|velkoja|ylivelka*|maksuvaik*|talousvaik*|tiukilla|tiukalla
toimeentulo*|lomautus*|lomautuks*|konkurss*|ulosotossa|opiskelijabud*
roposet|roposi*|säästöni|säästöistä|ruokaraha*|vuokrarah*|nälkä
nälässä|nälkää|miinuksella|miinukselle|vippasin|vippaa|panttasin
ilman ruokaa
tili tyhjä

[concept lawyer-court]
asianaj*|juristi*|lakimie*|oikeuteen|oikeusj*|oikeudes*|käräjä*|haaste|haasta*|oikeustoim*
laki|lain|lakia|laiton*|laitto*|oikeus|oikeuteni|pykälä
kuluttajariita*
lakifirma*|lakitoimisto|lakiosasto|oikeusapu*|oikeusavustaj*|oikeusturva*|oikeudelli*
oikeusprosess*|käräjille|käräjillä|haastehak*|kanne|kanteen|kannetta
kanteella|tuomioistuin|tuomio|tuomion|tuomari|hovioik*|markkinaoik*
kuluttajansuojal*|kauppalaki|kauppalain|laissa|lailla|laillisia|laillinen
laillist*|lakisäät*|lainvastai*|lainvoimai*|asumisoikeusl*|huoneenvuokrala*|todistajat
todistaja|todisteet|todisteita

[concept police]
poliisi*|rikos*|rikok*
tutkintapy*|syyttäj*
ilmoitu*|ilmoitan|ilmoittan*|ilmotan|ilmiant*
kytät|kyttä|kytille|esitutkin*|rikollinen|rikollis*|pahoinpitel*
pahoinpideltiin|ilmiannan|krp

[concept regulator-ombudsman]
kuluttaja*
tietosuojavalt*|tukes*|avi|valvira*|finanssival*|traficom*|viranomais*
oikeusasiam*|terveystark*|aluehall*|lautakun*|fine|vakuutuslautak*
kkv|fiva|fivalle|fineen|finen|aville|avin
potilasasiamie*|potilasasiavas*|potilasvakuut*|sosiaaliasiam*|oikeuskansl*|yhdenvertaisuusv*|lapsiasia*
terveysvalv*|ruokavirasto*|eläinsuojeluval*|elintarvikevalv*|elintarvikevir*|energiavirasto*|työsuojeluvir*
kilpailuvir*|pelastusviran*|paloviran*|palotarkast*|rakennusvalv*|kantelu|kantelun
kantele*
tasa arvovalt*

[concept press-media]
lehdist*|lehteen|toimittaj*|media*|uutisiin|iltasan*|iltaleh*|hesari*|yle|ylen|mtv|aamuleh*|yleisönos*|toimituk*
kuningaskulut*|televisioon
helsingin san*
lehdessä|lehdille|lehtijuttu|paikallisleht*|maakuntaleht*|iltapäiväleh*|seiska
seiskalle|kaleva|kalevaan|turkkariin|iltis|ylelle
yleen|mtv3|kymppiuut*|uutinen|uutisissa|uutisvink*|mielipidepals*
mielipidekirj*|juttuvink*|radioon|telkkariin|dokumentti*|julkisuut*|julkisuudes*
turun sanom*
ilta sanom*
radio ohj*

[concept social-media-review]
facebook*|fb|face|facee*|twitter*|tiktok*|insta*|somes*|some|someen|reddit*|youtub*|jodel*
google*|tähti|tähteä|tähden|arvostelu*|arvioni|arvio
julkais*|jaan|jakakaa|postaa*
vauva fi
somee|somella|somekohu*|somekansa|somekanav*|naamakirj*|tikkari*
tubeen|threads*|snap*|keskustelupalsta*|palstalle|palstoilla|vauvapalst*
suomi24*|foorumi*|blogi*|bloggaa*|seuraajaa|seuraajille|seuraajiani
jakoon|viraali*|trustpilot*|tripadvisor*|arvion|arvioita|arviosta
tähdet|postaus*|postaukse*|postasin|stoori*|storiin|twiitt*
hashtag*

[concept discrimination-group]
ulkomaal*|maahanm*|romani*|mustalai*|tumma*|ihonvär*|muslimi*|somali*|venäläi*|virolai*|homo|homopari*|lesbo*|huivi*|aksentt*|aksentin
syrji*|rasis*|sovinis*
naisena|vammai*|pyörätuol*|sukunim*
mamu*|pakolai*|turvapaik*|romaneja|kale|mustaihoi*|rodullist*
afrikk*|arabi*|kurdi*|irakilai*|afgaan*|syyrialai*|intialai*
aasialai*|kiinalai*|thaimaalai*|venäjänkiel*|ukrainalai*|saamelai*|ruotsinkiel*
islam*|juutalai*|rukoushuon*|hijabi*|vieraskieli*|murtaen|murtava
korostuks*|sateenkaar*|homoksi|transnai*|transmie*|transsukupuol*|trans
muunsukupuol*|naispari|miespari|ikäsyrjin*|ikärasism*|seksismi*|seksisti*
ylipainoi*|lihavuu*|läskiks*|lihava
kokoiselle tyt*

[concept elevator]
hissi*
porrashis*
nostolava*|tuoliluisk*|tuolihissi*|liukuport*

[concept parking]
pysäköi*
parkki*|parkkeer*
hinat*
parkissa|parkin|asukaspys*|autopaikka*|autopaikan|autohalli*|autotalli*
invapaikka*|easypark*|parkman*|moovy*|rengaslukko*|siirtokehot*

[concept door-window]
ovi|ovea|oven|ovesta|ovelle
ikkuna*
portti|portin
lasi|lasin
kaihtim*
ovet|ovessa|oveen|ovelta|etuovi|etuoven|takaovi
takaoven|parvekeovi*|rappuovi|alaovi*|liukuovi*|ovenkahv*|ovipump*
oviaukko*|ovilasi|ovikello|karmit|portit|porttia|sälekaihdin
sälekaihtim*|markiisi*|parvekelasi*|tuplalas*|lämpölasi*|saranat|saranoilta
ulko ove*

[concept key-lock]
avain|avaime*|avainta
lukko*|lukon
lukittu*
avainkort*
avaimia|yleisav*|avaintenluov*|avainnippu|avainperä|lukot|lukossa
numerolukk*|älyluk*|abloy*|salpa|salvan|sarjoit*
oven taakse
oven takana
ovi lukos*

[concept smoke]
savu*
palovaroit*
käry*|kärventyn*
palohälyt*|paloilmoit*|häkähälytin|kärtty|tupakansav*|tupakanhaju*|tupakka*
tupakoi*|tupakalle|tupakalla|röökin|rööki|röökiä|röökill*
palaneen haju*

[concept fell-slipped]
kaatu*
liukast*|liukas|liukka*
kompast*|kompuroi*
putos*|pudot*
kaaduin|kaaduttu|selälleni|selälleen|mahalleni|naamalleni|naamalleen
nenälleni|turvalleni|rähmälleni|pyllähdin|pyllyll*|lipsahd*|lipsahti
horjahti|horjahd*|putoaminen|pudonnut|putoaa|tipahdin|tipahti
tipuin|tippui|mätkähti|mätkähd*|tömähti|rojahdin|lipat
vedin naamal*

[concept gas-smell]
hajua
hais*
häkä*
kaasun haju*
kaasu vuot*
kaasulta|kaasunhaju*|bensalta|öljyltä|palaneelta|palaneelle|palaneen
sähköpalon

[concept flowers]
kukka*|kukat|kukkia
ruusu*|liljoj*|liljat|seppele*
kasvi*|taimi*|taimet
kukan|kukkien|floristi*|kimppu|kimpun|kimput|morsiuskimp*
hautakimppu|hautavih*|neilik*|orkidea*|tulppaanit|tulppaaneja|krysant*
gerber*|amaryll*|joulutäht*|hyasint*|interflora*|lakastun*|nuupahta*
nuutun*

[concept watch-jewellery]
rannekello*|koru*|sormu*
kaulakor*|kaiverr*
hopea*|kulta*
taskukel*|kaappikel*|seinäkel*|kelloliik*|kellosep*|kihlasorm*|vihkisorm*
timantti*|timantin|timantit|kaulaketju*|rannekoru*|korvakoru*|korvis*
riipus*|rintaneul*|rintakoru|hopeinen|kullattu|karaatti*|karaatin
kaivertaa|perintökor*

[concept event-concert]
konsert*|festivaal*
festari*|keikka*
keikan|esity*|näytö*|ottelu*
keikalle|keikalla|festareille|festareilla|tapahtuma|tapahtuman|tapahtumaan
tapahtumassa|tapahtumajärj*|messut|messuille|messuilla|stadion*|areena*
olympiastad*|hartwall*|tavastia|ruisrock*|ilosaari*|provinssi*|cosplay*
con|conissa|assembly*|esiintyj*|artisti*|bändi|bändin

[concept meter-reading]
mittari*|lukem*
luenta*|arvio*
kulutu*|kwh
etäluenta*|etäluettu|etälukem*|ylikulutus*|kuutiota|kuution
vuosikulutus|kilowattituntia|vesimittarin|sähkömittarin|lämpömittar*

[concept book-magazine]
kirja|kirjan|kirjat|kirjoja|kirjast*
lehti|lehteä|lehden|lehdet
kustantaj*
kirjaa|kirjojen|kirjakaup*|oppikirja*|romaani*|sarjakuv*|pokkari*
sanakirj*|ekirja*|äänikirj*|kirjasarj*|nidottu|kustantamo*|lehtenne
aikakausleh*|sanomaleht*|akkari|adlibris*|käsikirj*

[concept hair-beauty]
hiukse*|kampaaj*|parturi*
kynsi*|kynnet|tatuoin*
meikki*|ripse*|kulmakarv*|hieron*|väriaine
kampaamo*|kampaus*|kampauks*|partureissa|hiustenleik*|hiusten|hiuksia
hiuksiin|hiuksistani|hiusväri|tukka*|tukan|letti|letit
latvat|geelikynn*|rakennekynn*|ripsien|ripsihuol*|ripsistudio*|kestomeik*
kosmetolog*|kasvohoi*|hieroja*|vahaus|sokerointi|karvanpoist*|laserkarv*
tatuoija*|tatska*|lävistys|lävistäj*|kauneushoit*|kauneuskl*|botox
rusketusk*

[concept stairs-accessibility]
porta*|rappu*
ramppi*
luiska*|esteet*|invapaik*
porras|kynnykset|esteellinen|esteellis*|invavess*|invahissi*|invaramp*
invaluiska|rampin|pyörätuolipaik*|pyörätuoliluisk*|kaiteet|kaide|kaidetta
liikuntarajoitteis*

[concept late]
myöhäs*
myöhään|myöhemmin
jatkoyhteyd*|jatkoyhteys|kerenny*|kerinny*|kerkes*|jälkijunas*
tuntia myöh*
viikkoa myöh*
ei ehtinyt

[concept delayed-postponed]
viiväs*|viivy*|venyy|venyny*
siirret*|siirty*|siirsi*|siirtä*|lykät*|lykka*
uusi päivä|aika
venytet*|venyi|venyttä*|roikkuu|hautuu|hidastel*|hitaus
hitauden|viipyy|viipyi|viipyny*|jahkail*|pitkitt*
uusi aika
ens viikol*

[concept not-arrived]
perille
ei mitään
ei|eikä .. saapunut|saapunu|tullut|tullu|tuu|tule|saavu|näy|kuulu
en|emme|eikä .. saanut|saanu|saaneet|saatu
ei ole tullut|tullu|saapunut|perillä
odotan edelleen|yhä|vieläkin
toimittamat*|saapumatta|tulematta|saamatta|haihtu*
ei ole tullut
ei oo tullu
ei tullut
ei tullu
ei tuu
ei ole saapunut
ei näy
ei näkynyt
ei kuulu
ei kuulunut
ei ole kuulunut
eikä näy
en ole saanut
en saanut
en saanu
ei vieläkään
missä se on

[concept lost-missing-parcel]
kadon*|kadoks*|katosi|katos|kadottan*|kadotit*|kateis*
hukas*|hukat*|hukku*|hävis*|häviny*|hävinn*
jäljetö*|jäljettö*
jäi matkalle
katosivat|katoaa|katoavat|katoaminen|hukkaan|hukkasi|hukkasitte
hukkasivat|hukkaatte|hukkaantu*|hukannut|hävitti|hävittitte|hävittivät
hävittän*|hävitetty|häipyi|häipynyt|tietymättöm*|pihistet*|pöllit*
pöllinyt|kähvel*
mustaan aukk*

[concept wrong-place]
naapuri*
toiselle|muualle
palautui|palautettu
jollekin muulle
palautet*|takaisin lähettäj*
väär* osoit*|paika*|paikka*|osoittee*|talo*|ovel*|noutopist*|kaupun*|ihmise*|henkilö*
jollekulle|lähettäjälle
väärään osoitteeseen
väärään talo*
väärään pist*
väärään kerrok*
vanhaan osoitteeseen
vanhaan osoit*
kilometrin pääs*
kilometrin päähän
palautettiin lähet*

[concept missed-visit]
turhaan
ei|eikä .. ilmesty*|ilmaantu*
ketään ei .. tullut|tullu|näky*|kuulu*
kukaan ei .. tullut|tullu|näky*|kuulu*
tulematta|saapumatta|oharit|ohari|oharin|vapaapäiväni
ketään ei näkynyt
kukaan ei tullut
otin vapaata
palkatonta vap*
ei tullut eikä soit*

[concept cancelled-by-firm]
peruttu|perutti*|perutaan|peruivat|perui|peruuntu*
poistettu
jäi ajamatta
ei ajettu
peruutet*
peruttaan|peruitte|perunut|peruneet|peruu|peruuttivat|perutun
perumis|perumisviest*|perumisilm*|perumisesta|peruuttaminen|lakkautet*|lakkautus
jäi väliin
jätti käynnin väl*
ei toteutunut
ei lähtenyt

[concept left-outside]
sateeseen|hankeen|pihalle
portaille|kadulle
jätet*|jätti*|heitti*|heitet* .. pihal*|ulos|oven|kadul*|sateese*|rappu*|portail*|aidan|lumihan*|roska*
viskattu|viskas*|viskattiin|nakattu|nakkas*|paiskattu|paiskas*
sateessa|kaatosat*|räntäsat*|vesilammik*|lätäkkö*|lätäkössä|lumihank*
lumessa|kuistille|kuistilla|terassille|rappukäytävään|rappukäytävässä|rappuun
rapussa|jakohyl*|roskakatokseen|roskikseen
jätetty portail*
jätettiin kadul*

[concept broken]
rikki
rikkou*|rikkin*|rikkoon*|rikkoi|hajos*|hajon*|hajoa*|hajalla|särky*
viallinen|viallis*|vika|viat|vikaa|vian
vaurio*|vahingoit*
paskana|susi|romu*|murtu*|katkes*|katken*
irtos*|irtoil*|lommo*
rikkonainen|rikkoivat|rikottiin|rikkonut|hajoo|hajoilee|hajotti
hajoomis*|särki|säpälei*|sirpaleina|murskaantu*|murskana|mäsänä
päreinä|palasina|palasiks*|vikoja|vikainen|vikaantu*|vioittu*
epäkunnossa|epäkunto*|toimintahäir*|toimintavik*|valmistusvik*|valmistusvirhe*|tehdasvik*
maanantaikap*|sökö*|kaput|hajalle|irronnut|irtoaa|irti
katkeaa|katkeili|poikki|taittui|taipui|vääntyi|vääntynyt
vääränä|halkesi|simahti|simahtanut|kosahti|kosahta*|posaht*
tilttas*|tilttaa|tiltissä|prakas*|prakannut|reistaa*|reistai*
temppuilee|oikuttel*|kenkkuil*|kiukuttelee
sanoi poks

[concept cracked-torn-scratched]
halkea*|haljen*|halkes*|särö*|lohkes*|lohjen*|lohkeil*
repes*|repeä*|reven*|repey*|reikä|reikiä|reiän|ratke*|purkau*
naarm*|kolhi*|lommo*|kolhu*
tahra*|haalist*|nukkaa*|kutist*|nuhj*
halki|lohkeama|repaleinen|repaleina|revitty|riekaleina|saumasta
saumat|reiät|reikäinen|reiällä|puhki|puhkeama|raapale*
raapim*|raapaisi*|kuhmu*|painauma*|painaumia|viillet*|tahroja
läikkä|läikkiä|kulumaa|kulumia|nirhaum*|nirhaantu*|nirhama*
pintavaur*|pintanaarm*

[concept leaking]
vuotaa|vuoti|vuotava*|vuoto|tippu*|valuu|valui
lattialla|lattialle
vettä|vesi tulee
vuotaneen|vuotivat|vuotoa|vuodot|vuotanut|valunut|valuivat
tihkuu|tihkui|noruu|lirisee|loiskuu|roiskuu|roiskui
ruiskuaa|lammikko*|lammikon|lainehti|tulvi|öljyvuot*|jäähdytysneste*

[concept noisy-vibration]
ääni|ääntä|ääntelee|melu*|rämis*|vinku*|vikis*|nariseva*|narisee|narin*|surisee|sirise*|pauku*|kolise*
täris*|tärinä*
piippa*
metelöi*|meteli*|räminä|ratisee|ratina|kitisee|kitinä
natisee|natina|ulisee|ulina|ulvoo|ulvoi|ulvomaan
kirskuu|kirskuna|kolina|koluaa|kolkuttaa|kolkutus|jyskyttä*
jyskytys|jyrisee|jyrinä|pamahta*|pamahti|paukkuu|paukahtel*
naksuu|naksahtel*|naksahti|nakuttaa|nakutus|humisee|humina
hurisee|hurina|sirinä|surina|suhisee|suhina|kohisee
kohina|rahisee|rohisee|piipittä*|piipitys|pörisee|vapisee
vibraa*|desibel*
hakkaa patter*

[concept wont-start-stopped]
lakkas*|sammu*|simahti|simahta*|pimeni*
toimimaton|toimimatt*
ei|eikä|en .. toimi|toiminut|toimii|toiminu|käynnisty|lataudu|lataa|lämpene|aukea|avaudu|sammu|pysy|mene|mee
lakkasi|lakkas|lopetti .. toimimasta|toimimast
ei tapahdu mitään
mykkä|mykkänä|pimeänä|pimahti|sammahti|pysähtyi|pysähtyy
pysähtynyt|pysähteli|seisahtui|seisoo|lakkaa|lakannut|hyytyi
hyytyy|hyytyny*|jämähti|jämähtä*|jähmettyi|jumiutu*|mustana
ei toimi
ei toiminu
ei toiminut
ei käynnisty
ei lataudu
ei pala
ei aukea
ei avaudu
ei soi
ei liiku

[concept wrong-size-colour]
koossa|kokoa|väri|värin|väriä|värinen
väärä*|vääränkok*|vääränvär* koko*|väri*|koko|kokoa
liian pieni*|iso*|lyhy*|pitkä*|tiukka*|suuri*
ei mahdu|mahtunut|sovi|sopinut|istu
vääränkokoi*|vääränvärinen|erivär*|erikokoi*|sävyero*|kokotaul*|kokolap*
mittatilaus*|mitoitus*|mitoitettu|isompaan|pienempään|isompi|pienempi
puristaa|kiristää
eri sävy*
eri sävyä
liian pieni
liian iso
liian pitkä
koko 36
koko 38
koko 39
koko l

[concept wrong-item]
sijaan|asemesta|sijasta
tilattiin
sekaantu*|sekoit*
mitä tilasin
sitä mitä
väärä|väärän|väärää|väärät|vääriä|väärin tuot*|tavar*|malli*|ruoka*|ruoan|mallin|kirja|osa|laite
sain .. vaikka tilas*
sain .. vaikka tilasin
tulikin|vaihtuneet
väärä malli
väärä paketti
väärä erä
ihan eri
toisen asiakkaan til*
tuli väärä
lähetitte väärän
laatikossa oli
jota en tilannut
jotain muuta

[concept missing-part]
puuttu*
vajaa*|ruuvi*|kansi|jalka
keskeneräi*
vain puolet
puutteelli*|puute|puutteita|puutteet|epätäydell*|tarvikepussi*|asennussarj*
lisävaruste*
tyhjä kuori

[concept dirty]
likai*|lika|likaa|sotku*|törky*|pöly*|tahmai*
siivoamat*|siivoton|siivottom*
ällöt*
ei ollut siivottu
liassa|sottai*|saastaista|saastaiset|tahmea*|rasvai*|tahrainen
tahraiset|verisiä|veritahr*|ulostetta|kakka*|pissa*|oksennusta
mutainen|mutaisia|kurai*|ruokajämiä|ruoantäht*|murusia|muruja
pesemätön|pesemättöm*|pesemättä|kuvottava|kuvottavan|hygieni*|epähygieen*
epähygieni*

[concept smell]
haju*|haisee
haisi|haisev*
löyhkä*|lemu*|käry*
haisivat|haisemaan|katku|katkua|tuoksahti|viemäriltä|viemärinhaj*
viemärille|homeelta|homeelle|tunkkainen|tunkkaista|ummehtu*|tupakalta
tupakalle|hieltä|hienhaju*|pissalta|kuselta|paskalta|paskalle
mädältä|mädälle|mädäntyn*|kalmanhaj*|palaneelta|muoville|muovilta
kemikaal*|liuottimel*

[concept spoiled-mouldy-food]
home*|pilaantu*|pilall*|mädän*|mätä*|mädät*|vanhentu*|hapan*|härski*|eltaant*
päiväys|pvm
parasta ennen
mätiä|happaman|happamaksi|vihertävä*|kylmäketj*|kalma|matoinen
matoisia|toukkia|nahistun*

[concept raw-cold-food]
raaka*|kypsymät*|veristä
kylmä|kylmää|kylmän|haalea*|jäähtyny*
palanu*|kuiva*|ylikyps*|vetinen|suolai*
syömäkelv*|mauton|maistu*
raa an
raa'at|raat|raan|raakoja|verinen|verisiä|puoliraak*
jäistä|kylmänä|jääkylmä*|haaleeta|haalee|kädenlämp*|jäähtyneet
palaneet|kärtsännyt|kärvent*|karrelle|karrella|kuivia|mössöä
mautonta|suolaton|kitkerä

[concept poor-quality]
laatu|laadu*|huono*|surkea*|surkein|kehno*|susi|sutta|onneton|kelvoto*|kelvotto*
hutiloi*|tunaroi*|sählä*|sössi*
roska*|romu*|krääsä*|kura*|paska*
hirveä*|kamala*|karmea*
rahan tuhlaus*
heikkolaat*|alaarvoinen|alaarvoista|halpalaatu*|tekele|tekeleen|halpisroina
roina|roinaa|kiinaroina*|kiinakrääsä*|kiinanroina|temutava*|muovikrääs*
muovirom*|surkeeta|surkee|hirveetä|kauhea|kauheaa|kauheeta
järkyttävä|järkyttävän|säälittävä*|onnetonta|avuton|tumpelo|susipask*
sekunda*|huolimaton*|huolimattom*|leväperäi*|lepsu*|hosum*|hosuen
suttuinen|suttuis*|viimeistelemät*|amatöörimäi*|onnettomasti|floppi|fiasko*
kertakäyttöroina|rimanalit*|pohjanoteera*
ala arvoinen

[concept fake-not-as-described]
väärenn*|feikk*|kopio|käytet*|kunnostettu
kuvassa|kuvan|kuvauks*|esitteessä|ilmoituksessa
piti|pitäisi olla
ei vastaa|vastannut|vasta .. kuva*|kuvausta|esitte*|ilmoitu*
väärentä*|feikit|fake|feku|piraatti*|kopioita|kopiotuote
aitous*|aitouden|epäaito|jäljitelm*|tuotetied*|tuotekuvau*|palautustuote
keinonahk*|tekonahk*|lastulevyä
ei vastaa luvat*
tuotesivulla luki

[concept not-finished-badly-done]
kesken|vaiheessa
vino*|epätasai*
uudelleen|uudestaan|uusiksi
väärin asenn*|teh*
huonosti teh*
miten sattuu
keskenerä*|puolitieh*|puolivalmis*|puolivillai*|tekemättä|tekemätön|tekemättöm*
hoitamatta|asentamatta|kytkemättä|maalaamatta|viimeistelemättä|kierossa|kiero
aaltoilee|rakoja|rakoilee|väärinpäin|nurinpäin|ylösalaisin|sinnepäin
vasurilla|hutiloitiin|hutaist*|sutaistu|sössi*|munasi*|mokasi
mokasitte|mokasivat|mokat|moka|mokan|tyri|tyrivät
tyritte|tyrin|töpek*|ryssi|ryssitte|ryssivät|ryssitty
kämmi*|kämmäsi*|mogasi*|pilasi|pilasivat|pilasitte|pilattiin
pilattu|pilannut|uusittava

[concept charged-twice]
kahdesti|tuplana|tuplaveloit*|tuplalask*|kaksinkert*|kahtena
kaksoisvel*|molemmat
kaksi kertaa|maksua|laskua
kahteen kertaan
kaks kertaa
kahteenkertaan|kaksoislasku*|kaksoismaksu*|tuplamaksu*|tuplasti|tuplat|tuplaten
tuplakirj*|tuplas
kaksi kertaa
kaksi laskua
veloitettiin kahd*
veloitettiin kaks*
maksettu kahd*
veloitettu kolme*

[concept overcharged]
liikaa|ylilask*|ylisuuri
veloit*|laskutit*|laskutet*|laskuttiv*
ylimääräi*|ylimaksu*|enemmän
tuplaant*|kolminkertai*
liian suuri|iso|korkea
pitäisi|piti olla
olisi pitänyt
liikaveloit*|liikaperin*|liikalaskut*|yliveloit*|ylihinta*|ylihinnoit*|ylimaksoin
kalliimmaksi|kalliimmalla|viisinkert*|kymmenkertainen|kymmenkertaista|kaksinkertainen|kaksinkertaista
tuplahinta*|tuplahinnan|moninkert*|ylimääräset|jättilask*|jättiläismäi*|tähtitieteel*
älyttömän
kuin sovittiin
tarjous oli
sovittu oli
piti maksaa

[concept unknown-charge]
tuntemat*|outo|outoja|epäselvä*|aiheeto*|aiheetto*|perusteet*
tilannu|ostanut|hyväksy*
mikä tämä|tää
jota|mitä en
en oo
en ole tilannut
en tunnista|tunne
selittämät*|mystinen|mystistä|mystiset|mystisiä|epämääräi*|tilaamattomasta
tilaamatonta
mistä palvelusta
en tunnista
en ole tehnyt
en ole hyväks*
en ole käyttän*
en ole koskaan
en ole ikinä
joku on tilannut
jota en ole
jota en tilannut
joita en ole

[concept refund-missing]
palautu*|hyvity*|rahoja|rahat|rahaa .. ei|eikä|näy|näkynyt|tullut|tullu|saanut|saapunut
ei|en|eikä .. rahoja|rahaa|hyvity*|palautus*|palautuk*
rahat takaisin|takas|palauttamatta
palauttamatta|hyvittämättä|maksamatta|panttaatte|pihtaatte|pidättelette
hyvitystä ei ole
hyvitys puuttuu
ei oo palautettu
ei näy tilillä

[concept wrong-name-on-document]
kirjoitusvir*
nimissäni|nimellä|nimelläni
nimi|nimeni väärin
väärin kirjoit*
minun nimi*
väärä|väärän|väärällä nimi|nimen|nimellä|henkilötun*|tiedo*|päivämäär*|numero*
toisen|vieraan lasku*|tieto*
etunimeni|sukunimeni|tyttönim*|painovirhe*|lyöntivirhe*|näppäilyvir*|ytunnus
virheellinen|virheelliset|virheellisen|virheellistä|virheellisesti|kuolleeksi
nimi väärin
nimeni on kirj*
väärä henkilötun*
kirjattu väärin

[concept debt-collection]
perintä|perinnä*|perintätoim*|perintäkul*|ulosott*
maksumuist*|muistutu*|karhu*|maksuvaatim*|viivästysm*|viivästyskor*
maksuhäir*|luottotie*|merkintä*|merkinn*
velka|velkaa|erääntyn*
perintään|perintäyht*|perintäfirm*|perintäkirje*|perintälask*|perintäuhk*|intrum*
lowell*|ropo|oktaali*|huomautuslask*|maksukehot*|viivekor*|ulosoton
vouti|velan|velallinen|saatava*|saatavia|haastehakemus

[concept price-increase]
hinnankor*|korotu*|korotit*|korotet*|nostit*|nostett*|nostanut|nosti|nous*
kallistu*
ilmoittamat*|varoittamat*
hinnannousu*|hinnannost*|korottaa|korottivat|korotatte|nostatte|nostivat
vuokrankorot*|indeksikorot*|indeksi|indeksin|tuplaantu*|tuplasitte|kaksinkertaistu*
kolminkertaistu*|moninkertaistu*

[concept hidden-cost]
piilokul*|piilomaks*|lisämaks*|lisäkul*|yllätysk*
ilmaise*|ilmainen|sisältyy|sisältää|maksuton|maksutto*
ei mainittu|mainit*|kerrottu|sisältyn*|sisälty*
yllätyslask*|yllätysmaks*|lisälasku|lisälaskua|lisälaskun|lisäveloitus*|lisäveloituks*
lisähinta*|lisähinnasta|jälkikäteen|jälkilask*|jälkiveloit*|kertomatta|mainitsematta
ilmoittamatta|salattu|salattiin|salasitte|salailu*|piilotettu|piilotettiin
piilotettuna|piilotat*|loppusummas*|maksuvaiheessa
kukaan ei sanonut

[concept promised-otherwise]
lupa*|luvatt*
vakuutt*|vannoi|vahvist*
sovit*|sovimme
kirjallis*
piti tulla|olla
vakuut* et*
luvatun|katteeton*|katteettom*|suullisesti|sopimamme|vakuutettiin|vannotti
vannottiin|taattiin|taattu|takasi|takasitte|kunniasana*
myyjä sanoi
myyjä vakuut*
myyjä väitti
puhelimessa sanot*
piti kuulua
piti saada
piti olla
piti tulla
piti maksaa

[concept advertised-otherwise]
mainoks*|mainoste*|mainosti*|luki|lukee|lukenut|esitteessä|sivuilla|nettisivuilla|kyltti*
harhaanjoht*|harhaut*
väitit*|väitti*|väitet*
mainostatte|mainoslause*|mainoslehtisess*|mainoskyl*|harhaanjohdet*|nettisivujenne|esitteessänne
kyltin|radiomainok*|lööppi|markkinoitte|markkinoidaan|markkinoitiin|kehutte
kehuitte|hehkutat*|hehkutet*|slogan*|iskulause*
sivuillanne mainos*

[concept cannot-cancel]
irtisanomisaik*|irtisanomismaks*|peruutusmaks*|määräaikai*|sitoumu*|sitoo
irtisanoin|peruin|peruutin|peruttuan*|lopetin|irtisanottu
ei voi|pysty|saa|pääse .. perua|peruuttaa|irtisano*|lopettaa|eroon
irtisanomisilm*|peruutusnappi*|perumisnappi*|irtisanomislom*|sitovan|loukussa
ei voi irtisanoa
irtisanominen onn*
vain soittamalla

[concept auto-renewed]
uusiutu*|uusittiin|automaattis*|jatku*|jatkettiin
kokeilujaks*|ilmaisjaks*
kysymät*|luvatta|suostumus*
ilmainen kuukausi
ilman lupaa
automaattijatk*|maksulliseksi|maksullinen|ilmaiskokeilu*|ilmaiskuukau*|suostumuksetta|suostumukseni
tietämättäni|tietämättä|jatkokausi*|jatkokaude*
kokeilun piti
ilman lupaani

[concept changed-terms]
muuttui|muutit*|muuttivat|muutet*|muuttunu*|muutta*|vaihdoitte
yksipuoli*
yhtäkkiä
uudet ehdot
yks kaks
muuttuivat|muutatte|ehtomuut*|sopimusmuut*|muutosilmoit*|yhtäkkii|yksikaks
lakkautitte|heikensitte|heikennett*|heikennys*|heikennykset|huononnus*|huononsitte
huononnettu|supistit*|supistett*|karsit*|leikkasitte
ehdot muut*
yhdessä yössä
kesken kauden

[concept unclear-deadline]
epäselvä*|määräaik*|aikaraja*|takaraja*|arvio*|deadline|arkipäiv*|toimitusaik*
umpeutu*|vanhent*|päättyi
milloin tarkalleen
toimitusajan|toimitusarvio*|toimitusviik*|toimituspäivä*|käsittelyajan|käsittelyaik*|määräajan
määräajassa|deadlinen|dedis|dediksen|eräpäivä|eräpäivän|eräpäivää
aikaikkuna|vasteaika*|vasteajan|palautusaika|palautusajan|hakuaika*|hakuajan
ilmoittautumisaik*|noutoaika|noutoajan|pankkipäiv*|ehdinkö|ehtiikö|ajankohta
ajankohtaa|ajankohdan|pikapuoliin|lähiaikoina|lähiviikkoina|lähipäiv*
sulkeutuu tänään

[concept rude-staff]
töykeä*|epäkohtel*|tyly*|röyhkeä*|ylimieli*|alentuva*
kopea*|ynseä*|epäasialli*|nenäk*|nuiva*
tiuski*|äksy*|kuittail*|vähättel*|äänensäv*|käytös|käytöst*|käyttäyt*|kohtelu*|kohdelt*|kohteli*
epäystävälli*|asiaton*|asiattom*|röyhkeys*|alentava*|halveksi*|halventa*
nyrpeä*|ilkeä|ilkeästi|ilkeil*|ilkeys*|tuittuil*|tympeä*
äreä*|äykk*|tiuskais*|tiuskas|kivahti|ärähti|ärähtel*
ärjäisi|kettuil*|vittuil*|piikittel*|vähätell*|väheksy*|ylenkatse*
vinoilu*|törkeästi|moukka*|tahditon*|tahdittom*|sivistymät*|häijy*
penseä*|nihkeä|tulistui|murahti|haistatti|haistattel*|mulkoili

[concept shouted]
huusi|huuta*|huus|karju*|rääky*
kiroil*|kirosi|ärjy*|raivos*
uhkail*|tönäis*|uhkas|uhkasi|haukku*|solvas*|nimittel*
huudettiin|huuti|karjaisi|raivoaa|räyhä*|rähisi|rähjä*
mesosi|mesoaa|möly*|kilju*|kirkui|manasi|sätti
sättiä|läksytt*|ripitti|ripitettiin|haukuttiin|haukuttu|solvattiin
solvaus*|tönittiin|töni|tuuppasi|tuupatt*|retuutti|retuutett*
raahasi|läimäytti|läimäis*|potkaisi
löi minua

[concept laughed-mocked]
nauro*|naurah*|naurett*|naureskel*|hymähti*
pilkka*|pilkat*|irvail*|ivail*|virnist*
nöyryyt*|nolat*|häpeä*|häväi*|loukka*|haukku*|nimitti*
räkänaur*|räkätti|hekotti|hihitti|hihittel*|kikatti|kikatteli
virnuili|virnui|virnuilu*|ivasi|irvisteli|vitsail*|matki
matkittiin|nolasi|häpäisi|häpäistiin|loukattiin|herjasi|herjattiin
naljail*|kiusasi|kiusoitteli|naurunalai*

[concept hung-up]
luurin|luuri|luuria|katkais*|sulki
pamautti
puhelu katke*|katkes*
tuuttasi
laittaa puhelun kiinni
puhelu katkesi
linja katkesi
kesken lauseen

[concept nobody-answers-phone]
vastaamat*|tavoit*|varattu
ei vasta*|vastannut
kukaan .. vasta*|vastaa|vastannut|vastannu
ei kukaan .. vasta*|vastaa|vastannut|vastannu
ei saa kiinni
ei pääse läpi
varattua|vastaajaan
kukaan ei vastaa
kukaan ei soittanut
ketään kiinni
ei vastata
ei vastattu
numero ei vastaa
ei soitettu

[concept nobody-replies-written]
vastausta|vastaus|vastauks*|vastannut|vastannu|vastaamat*|vastattu|hiljai*
viesteihin|viestiini|viesteihini
ei vastausta|kuulu
kuulunu* mitään
ei ole kuulunut
kumpaankaan|yhteenkään|hiljaa|radiohiljai*|haudanhiljai*
odotan vastaust*
ette vastaa
kukaan ei ole vast*
sähköpostiin ei
mitään ei kuulu*

[concept passed-around]
pompot*|pallotel*|pallottel*|siirreltiin|siirrettiin|toiselle|yhdistet*|ohjattiin|ympyr*
luukulta luukulle
eri osasto*
toiseen paikkaan
käskettiin soittaa
soittakaa sinne
selittä* uudelleen
pomputel*|siirretään|yhdistitte|juoksutet*|juoksutus|juoksutt*|kierrätetään
kierrätettiin|hyppyytet*|hypyttä*|hyppyyttä*
osastolta toisel*
neuvotaan menem*
kehotettiin otta*

[concept unhelpful-ignored]
kiinnost*|välitä|välitet*|välittä*|sivuutet*|ohitet*|auttanu|avutto*|kieltäyty*|huitais*
osaamat*|ammattitaid*|taidoto*|laiska*
ajanhuk*
ei kiinnosta|apua|auttanut
jätet* huomiot*
ei kuulu meille
ei voi mitään
välinpitämät*|piittaamat*|avutta|olankohaut*|hartioita|huitasi|sivuutti
sivuutatte|heitteille|selitteli|selittely*|selitellä|tekosyy*|tekosyitä
verukkeet|veruke*|verukkeita|epäpätevä*|epäpätevyy*|taitamat*|kokematon
kokemattom*|kädetön|kädettömät|kyvytön|kyvyttöm*
ette tee mitään
ei tapahdu mitään
ei osaa
ei osannut
ei auta
nosti vain harti*

[concept lied]
valehtel*|valehdel*|valhe*|valetta|vale
epärehell*|väitt*|keksit*
ei pidä paikkaansa
valetehd*|vedätetään|paskanpuh*|paskapuhe*|höpöhöpö*|höpöpuh*|satuilu*
satuilee|sepitti|sepitet*|sepittel*|perätön*|perättöm*|sumutus*
sumutt*|puppua|puppu|pötyä|pöty|palturia
päin naamaa
suoraan silmiin

[concept treated-like]
kohdelt*|kohteli*|kohtelu*|kohdellaan|ilmaa|pidetään|pidettiin
ihmisarv*|kunnioit*|ihminen
kuin rikoll*|roska*|idioot*
niin kuin
kohtelette|kohtelevat|epäinhimil*|ihmisenä|ihmisiksi|arvostus*
kuin lapselle

[concept cannot-log-in]
lukit*|lukkiutu*|lukossa|estet*|jumissa
nollau*
en pääse|päässyt
ei pääse
salasana|tunnus ei
väärä salasana
heittää|kirjaa ulos
en|ei|emme .. pääse|pääsy|pääs|päässy|pääsen .. kirjautu*|sisään|tili*|sovellu*
jäädytetty|jäädytettiin|jäädytitte|estitte|unohtunut|resetoi*
en pääse kirj*
ei pääse kirj*
heittää ulos
kirjaa ulos
tili suljettu
salasana ei
ei tunnista salas*
salasana ei kelp*

[concept crashes-freezes]
kaatu*|jumi*|jäätyy|jäätyi|jäätyn*|tökki*|pätki*|pyöri*|sammahta*|jähmet*
hidas|hitaa*|hidast*|laaga*|lataa|latau*
sammui itse*
musta ruutu
kräsh*|kräsää*|kräsäil*|jäätyilee|jäätyminen|jumahtaa|jumahti
juuttuu|nykii|nyki|katkeilee|hyytyy|hyytyi|hyytynyt
sekoilee|sekoaa|sekosi|sekoo|pimahti|pimahtaa|sammahtelee
buuttaa*|buuttailee|bootta*|uudelleenkäynn*|lagaa|lagittaa|lagi
lagia|laggaa|tahmaa*|takkuaa|takkuilee
sovellus kaat*
appi kaat*
käynnistyy uudes*

[concept connection-down]
poikki|katki|katke*|pätki*|pimeänä|alhaalla|kaatunut
ei toimi|verkkoa|nettiä|kenttää|yhteyttä
yhteys katk*
ilman nettiä
netittä|netitön*|nettikatko*|yhteyskatk*|yhteyshäir*|verkkohäir*|verkkovika
pikselöityy|katkokset|katkoksia|katkos|katkolla|palvelinyht*
netti ei toimi
yhteys ei toimi
yhteyttä ei
ei yhdisty

[concept update-broke]
päivityksen
uusi versio|ulkoasu
uusin versio
päivitys rikkoi
päivity*|päivityk*|version .. jälkeen|jälkee|sitten
ulkoasu|ulkoasun|ulkoasua|uudistus|uudistuksen|uudistitte|järjestelmänvaih*
järjestelmävaihd*|järjestelmäuudist*
uudessa versios*

[concept payment-fails-on-page]
ostoskori|maksusivu*
maksu|kortti|maksaminen|tilaus .. epäonnistu*|hylät*|hylätään|virhe
maksu|kortti|maksaminen|tilaus .. ei mene
maksu|kortti|maksaminen|tilaus .. ei onnistu
maksu|kortti|maksaminen|tilaus .. ei kelpaa
en voi maksaa
en pysty maksamaan
maksuvaiheessa|kassasivu*
maksu epäonn*
maksupääte ei
tilaus ei mee

[concept data-deleted]
poistet*|poistit*|katosi*|kadon*|hävis*|hävin* .. tili*|kuvat|tiedot|tiedostot|pisteet|kaikki|työ*
kaikki katosi|pyyhki*|tyhjensi|tyhjeni
kaikki kuvat|tiedot|tiedostot kadon*|poist*|häv*
pisteeni|hävititte|tyhjennettiin|nollattu|nollattiin|nollautui|nollasitte
pyyhkiytyi|pyyhkinyt|pyyhitty|pyyhittiin|formatoi*
saldo nollaan

[concept data-leaked-shared]
tietovuoto*|vuodattan*|julkais*|jaettu|jakanut|paljast*|luovut*|annoit*|annettu|kerroit*
ulkopuolis*|sivullis*|tuntemattomal*|muille|vieraill*|luvatta|julkisesti|nähtävillä|kaikkien
vuot* tieto*
tiedot vuot*
ilman lupaa
tietovuodon|tietovuodos*|tietomurto*|tietomurron|tietoturvaloukk*|tietosuojaloukkaus*|vuodatitte
sivullinen|salassapitorik*|salassapitov*|vaitiolo*
antoi tiedot
lähetettiin naap*

[concept others-saw-my-account]
muiden tiedot
en minä
joku|vieras|ulkopuolinen|tuntematon|toinen .. tili*|kirjautun*|nähnyt|näkee|katso*|päässyt|lukenut
joku muu .. tili*|kirjautun*|nähnyt|näkee|katso*|päässyt|lukenut
toisen|vieraan|toisten .. tied*|tieto*|nimi*|lask*|kuv*|potil*
jonkun toisen .. tied*|tieto*|nimi*|lask*|kuv*|potil*
muiden ihm* .. tied*|tieto*|nimi*|lask*|kuv*|potil*
toisen potilaan
näkyy toisen
joku näkee
sain toisen

[concept identity-theft-hacked]
hakker*|kaapat*|kaappa*|varast*|anastet*|identitee*|nimissäni|nimiini|nimelläni|murtaut*|murrettiin
väärinkäy*|luvato*
minun nimellä
joku tilannut
joku on tilannut
häkkäs*|häkät*|murtauduttiin|skimm*|luvattomasti|luvattomia|petolli*
tilini kaap*
joku on avannut
korttini kopioit*
pankkini nimissä
nimissä soitti

[concept unwanted-marketing]
soittelu*|soittele*|soitel*|mainosviest*|mainospuh*|suoramark*|markkinointik*
kieltän*|kielsin|kiellän|roskaposti*|uutiskirj*|pommit*|spämm*
puhelinmyyjät|puhelinmyynti|myyntipuhelu*|myyntisoit*|mainostekst*|markkinointiviesti*|markkinointiviestejä
markkinointipuh*|suoramainon*|häirintä*|häiritsette|häiritsee|häiriköin*|häiriköi
mainostarra*|mainoskielto|rekisteristänne
älkää lähettäkö
poistakaa numero*

[concept burnt-fire]
palo*|palanu*|tulipal*|tuleen|liekki*|liekeis*|liekit
syttyi|syttyä|syttyn*|syttyy|kärven*|kärähti|palaa
savu*|suli|sulanu*|kipinö*
palaneet|palamaan|leimaht*|liekkejä|liekissä|roihu*|roihahti
kärysi|kärtsähti|kipinä|sulivat|hiiltyn*|hiiltyi|hiiltä
mustunut

[concept electric-shock-explosion]
sähköisku*|sähkötäl*|jännittei*
räjäht*|räjähdys*|poksaht*|paukaht*
kuumen*|ylikuume*|tulikuum*|polttava|turvo*|kaasunhaj*|häkä*
kaasu hais*
tällin|tällejä|tälli|sähköistyny*|jännitteellinen|posahti|pamahti
posautti|pullistui|pullistunut|oikosulku|oikosulun|valokaari|kaasuvuoto
kaasuvuodon
akku turp*

[concept injured]
loukkaant*|loukkasi|vammau*|vamma|vammoja|verta|vertavuot*|murtu*|katkes*|tikki|tikkiä|tikkejä|aivotär*|nyrjäh*|mustelm*|haava*|arpi|arven|kipsi*|viilto*|viilsi
kaatu*|liukast*|putos*|pudot*|kompast*|pyörty*|lyyhist*
poikki meni
loukkaannuin|loukkasin|vammat|verenvuoto*|haavoja|viillon|tikattiin
tikattu|ommeltiin|ompeleita|ommelta|lonkkamurt*|solisluu*|kylkilu*
häntäluu*|venähdys*|revähdys|revähti|ruhje*|ruhjoutu*|kuhmun
silmävamma*|sormeni|palovammoja|raapim*|tapaturma|tapaturman|työtapaturm*
niskavamma*|selkävamma*|piiskanisku*|puristui
etuhammas lohk*

[concept allergic-reaction]
allerg*|anafyl*|ihottum*|reaktio*|turpos*|turvon*|turvoks*
kutis*|kutia*|näppyl*|iho|ihon|ihoa|rakkul*
pähkin*|maapähk*|gluteen*|keliak*|laktoos*|maitoallerg*
seesami*|äyriäis*|keliaakikko*|epipen*|adrenaliinik*|adrenaliini|turpoaa
turvotus*|nokkosih*|punoittaa|punoitus|kutina|kutinaa|näppyjä
näpyt|rakkoja|paukamia|paukama*|tuoteseloste*|ainesosa*|ainesosissa

[concept food-poisoning-vomiting]
ruokamyr*|myrkyty*|oksen*|yrjö*
ripuli*|vatsa|vatsaki*
vatsatau*|maha|mahatau*|mahaki*|pahoinvo*|salmonel*
laattas*|ripuloi*|vatsavaiv*|mahanväänt*|vatsanväänt*|sairastuimme|sairastuivat
pöntöllä|norovirus*|listeria*|botuli*|seitikki*|seitikkejä|nestehuk*
tipassa
huono olo

[concept choking-suffocation]
tukeht*|henkeen|henkitork*
hengittä*|hengitys*|hengenah*
nielais*|nieli|kurkku*|kuristu*|hukku*
nielty|happilait*|happirikast*|kakoi|kakoa|sinertä*|sinersi
sinisenä|heimlich*

[concept brakes-steering-failed]
jarru*|pettiv*|petti|ohjaus*|turvatyyny*|turvavyö*|onnettomuu*|kolari*|kolaroi*|törmäs*|ojaan
hengenvaar*
pyörä irtosi
lähellä ettei
olisi voinut kuolla
moottoritiellä|vauhdissa|ajossa|törmäys*|törmätä|ojassa|penkkaan
vastaantulev*|vastaantulijoiden|hengenlähtö*
pyörä irto*

[concept danger-hazard]
vaaralli*|vaarass*|hengenvaar*|turvalli*|turvattom*|turvaton|riski*|tapaturm*|myrky*|kemikaal*
terävä*|naula*|neula*|terä|viilto*|lasinsir*
vaaratilan*|vaarantaa
vaaraa|vaaran|vaarantui|vaaransi*|vaarantavat|turvatonta|palovaara*
paloturva*|tukehtumisvaar*|kompastumisv*|kaatumisvaara*|putoamisvaar*|räjähdysvaara|myrkkyä
myrkkyjä|terveysvaara*|terveysriski|terveyshaitt*|käyttökiellossa|takaisinvedet*|takaisinveto*
joku kuolee
ennen kuin joku kuol*
olisi voinut kuolla

[concept hospital-visit-because]
sairaalaan|sairaalas*|päivystyks*
ambulans*|ensiapu*|leikkau*
leikat*|teholla|tehohoi*|osastol*|hätänum*|112
sairaalareis*|sairaalakeik*|lanssilla|ensiavussa|tikattavaksi|tikattiin|teholle
hätäkeskuk*|hätäkeskus|elvytet*|elvytys*|helikopteri*|pelastushelik*|myrkytystietok*
hammaslääkäriin|hammaslääkärilask*|röntgeniin|röntgenissä|röntgenkuv*|sairauslomalla|sairauslomaa
sairauslomalle

[concept quality-service-bad]
surkein|huonoin|huonointa|olematon
kiertäk*|suosittele*|vältä*|välttäk*
en ikinä|suosittele
huono*|surkea* palvel*
palvelu on
älkää ostako
surkeinta|paskinta|olematonta|palvelutaso|vältelkää|pettymys|pettymyks*
palvelu on paska*
pysykää kaukana
ei ikinä enää
en osta enää

[concept money-back]
rahani|rahojani|rahamme|rahojamme
rahojen palaut*
rahat takaisin|takas|takasin|tagas|takaisi
rahat heti|nyt
rahaa takaisin|takas
rahanpalaut*
rahat takaisin
rahat takasin
rahat takas
rahat takaisn
rahat pois
raha takaisin
rahoja takaisin
haluan rahat
palauttakaa rahat
euroa takaisin
saanko rahat
saako rahat
rahojen palautus

[concept refund-word]
hyvity*|hyvitä*|hyvitet*
palautu*|palautt*
palauta*|palautet*
hyvittää|hyvittäkää|rahanpal*|refund*|takaisinmaksu*|maksunpal*|maksupalautus

[concept refund-part]
ylimenev*
erotus|erotukse*|ylimääräi*|osa hinnasta|puolet
liikaa maksettu|makset*|perit*
erotus|erotuksen|erotusta|liikamaksu*|osittaista|loppusumman|käyttämättöm*
käyttämätön|loppuajalta|loppukauden|loppukaudelta|loppuvuoden|suhteessa|pitämättöm*
liikaa peritty
jäljellä olevat

[concept replacement-new-one]
uusi|uuden|uutta|uudet|uusia
tilalle|tilal|sijaan
korvaava*|vastaava*
tilall|vaihtokone|uudempi|uudenlainen|varakappal*

[concept exchange-swap]
vaihta*|vaihdet*|vaihdatt*|vaihto|vaihtoa|vaihdon
vaihtoon
oikean|oikea|oikeaan koko*|väri*|tuot*
vaihtokoko|kokovaih*|koonvaih*|vaihdossa|vaihtomah*
oikeaan kokoon
oikeaan väriin
toiseen malliin

[concept repair-fix]
korja*
kuntoon|kuntoo
toimimaan|toimimaa
fiksat*
laittakaa|laittakaas|laittaa|laitatte|laittasitteko kuntoon|kuntoo|se
hoitakaa|hoida*|hoitaa kuntoon|asia
fiksaa|fiksaamaan|kunnostakaa|kunnostus*|kunnostaa|paikatkaa|huoltakaa
huoltaa|toimintakuntoon|toimivaksi|ehjäksi|virittäkää

[concept come-and-do]
käykää
paikalle
tulkaa|tulisi|tulisiko|tulette|tulee joku
lähettäkää asentaj*|joku|korjaaj*|mies|miehet
tulkaa|tulkaas|tuukaa|tullaanko|käymään|noutakaa
lähettäkää joku
lähettäkää ihm*

[concept compensation]
korvau*|korvata|korvatkaa|korvaatte|korvaatteko|korvataan|korvaamaan|korvattav*
vahingonkorv*
hyvitys*|hyvityksen
vaivanpal*|vaivasta|haitasta
korvaisitte*|vakiokorvaus*|vakiokorvauks*|viivästyskorvau*|viivästyshyv*|kipurah*|kipukorv*
särkyraha*|kärsimyskorv*|ansionmenet*

[concept cost-reimburse]
kulut|kulun|kuluja|kustannu*|taksikulu*|hoitokul*
maksatte|maksakaa|maksaa kulut|hammaslääk*|taksin
kuka maksaa|korvaa
taksimatkan|taksilasku|taksikuitti|taksirah*|matkakulut|matkakuluja|matkakust*
hotellikul*|hotellilasku|hotelliyön|ruokailukul*|pesulakul*|pesulalasku|pesulamaks*
hammaslääkärilasku*|hammaslääkärikul*|lääkekulut|lääkärikul*|eläinlääkärikul*|eläinlääkärilask*|korjauskul*
korjauskust*|korjauslask*|kuluni|postikulut|puhelukulut|puhelukuluja|palautuskulut
hinauskul*|hinauksen|hinauslask*
kuka korvaa
kuka maksaa
laskutan nosturin
omalla rahalla
jouduin maksam*
jouduin ottamaan taks*

[concept discount-goodwill]
alennu*|hinnanalennu*|hyvityst*|alenta*
vähennys*|vähentä*
kohtuullist*
puolet pois
vähennyksen|vuokranalenn*|vuokrahyvitys|vastaantulo*|eleenä|ele

[concept apology]
anteeksi|anteeksipyyn*|pahoitella
sori|pahoitt*
anteeks|anteekspyynt*|pahoitellut|sorry|soria|pyytäkää|pyytäköön

[concept explain-why]
miksi|miks|miksei
selity*|selitt*|selvity*|selvitt*
peruste*
syy|syytä|syyn
minkä takia|vuoksi
mitä varten
selventäkää|mikseivät|miksette
mistä johtuu
millä perust*
minkä takia
miten se on mahdollista

[concept tell-when]
milloin|millon|kauanko|kauan
milloinkaan
arvioitu
minä päivänä
mihin aikaan|mennessä
monelta|moneltako|monenako|päivämäärän|päivämäärä|päivämäärää|aikataulu
aikataulun|aikataulua|kellonaika|kellonajan
koska se
mihin aikaan

[concept status-inquiry]
tarkista*
tilanne|tilannetta|missä vaiheessa|vaihee*|etene*|edisty*
mikä|mitä tilanne|kuuluu
voisitteko|voitteko tarkist*|kertoa|katsoa|ilmoittaa|selvittää
tilannetta|tilannekats*|tilannetied*|tilannetieto|eteneekö|etenisikö|vieläkö
tiedustelen|tiedustelisin|kyselisin|kyselen|tarkistus|katsoisitteko|katsotteko
kattoisitko|katsokaa|kattokaa|katsoisitko
mikä tilanne

[concept let-me-know]
kertokaa|kerro|kertoisitte*|kertokaapa|ilmoittakaa|ilmoita|ilmoittaisitte*
tieto|tietoa|tiedon|tietää
vahvistus|vahvista*
haluan|haluaisin|haluun tietää|tiedon|kuulla
kerrotteko|kertoisitko|kertonette|ilmoitatteko|ilmoitelkaa|infotkaa|infoatteko
infatkaa|vahvistusta|vahvistuksen|tiedottakaa|tiedoittak*|tiedottaa

[concept answer-me]
vastatkaa|vastaa|vastaatte|vastatkaas|vastausta|vastauksen
soittakaa|soita|soittaisitte*|soittakaas
yhteydenot*
ottakaa yhteyttä|yhteyttä
vastaatteko|vastaisitteko|vastaus|vastauksia|vastauksenne|vastauksianne|vastaustanne
vastauksesta|vastine*|soittakoon|soitatteko|soitattehan|soittaisiko|soittaisko
soittopyyntö|soittopyynnön
odotan vastaust*

[concept how-possible]
kehtaa*
miten ihmeessä
miten|mitenkä|kuinka on mahdollista|voi|voitte|on|tää|tämä|te
miten voi olla
onko tämä|tää|teillä
mikä|millainen ihme|firma|pulju
kehtasi|ilkeättekö|ilkeätte|minkälainen|minkälaista
miten tällainen on
miten helvetissä
mitä ihmettä
mikä ihmeen
eikö siellä kukaan
eikö siellä
eikö teillä
ettekö te

[concept cancel-contract]
perukaa|perutaan
perun|perua|peruutta*|perumi*
irtisano*|irtisanon|irtisanomi*|irtisanokaa|sanon irti|purka*|puran|purkaa
sopimus|sopimuksen|sopimuks* poikki|päättym*|irti|purku
haluan|pyydän|haluun perua|perumaan|irtisano*|lopettaa|peruuttaa
peruttakoon|peruisitteko|perutteko|perumme|perumaan|peruutan|peruutus
peruutuksen|irtisanokaa|irtisanon|irtisanomme|irtisanominen|irtisanomisen|irtisanotaan
irtisanoudun|irtisanoa|irtisanoisin|irtisanomaan|purkakaa|purku|purkaminen
sopimus poikki
sopimus päättym*
sopimus puret*
sopimuksen poikki
sopimus päättyy

[concept end-subscription]
tilaus|tilaukse*|lehti|jäsenyy*|liittymä*|tilaus|tilauksen pois|loppu*|lopett*|peru*|peruut*|irti*|poikki
lopettakaa|peruuttakaa se|tilaus|tämä|lehti|lehden|jäsenyy*
tilaus|lehti|jäsenyys päättym*|poikki|seis
eroan|eroaminen|erota
lopettakaa tilaus

[concept delete-account-data]
poista*|poistettava|poisto|poistoa
ottakaa pois
tili|tilini|tiedot|tietoni|numero*|kuva* pois*|poist*
tietojen|tilin poist*
sulkekaa|sulkea tili*
poistettavaksi|poistettua|unohdetuks*
tietoni poist*
numeroni poist*
kuva pois
sulkekaa tili*

[concept withdraw-from-purchase]
palauttaa|palautuksen|palautusoik*|peruutusoik*|palautusaik*
palauta*
14 päivä*|vrk
perua|perun|peruuttaa kaupan|kauppa|oston|tilaukse*
kaupan purku|purk*|purkuun
palauttaisin|palautuslapp*|palautustarra|palautuslomak*|palautusosoit*|palautuskood*|palautusohj*
etämyyn*|kotimyyn*
14 päivän
30 päivän palaut*
puran kaupan

[concept stop-charging]
lopettakaa|lopettaa veloitu*|laskutu*|laskutt*|perintä|perimi*
lopettakaa laskut|laskujen
älkää|ei enää lasku*|veloit*
lopettakaa veloitus
lopettakaa veloit*
lopettakaa laskutus
veloitus loppu*
en maksa

[concept deliver-it-send-it]
toimittakaa|lähettäkää|tuokaa|toimitatte|lähetä|tuo|toimittaisitte*|lähettäisitte*|toimitetaan|toimitettav*
perille
haluan|haluun paketti*|tilaukse*|tavara*
toimittaa perille|kotiin|tänään
saada paketti*|tilauk*|tavara*
toimitatteko|toimittamaan|lähetätte|lähetättekö|lähettänette|lähetettävä|lähettämään
tuotteko|toisitteko
paketti tänne

[concept where-is-it]
missä|missähän|mihin|minne on|se|paketti*|tilau*|tavara*|laukku*|minun|mun|mull|pakettini|menossa
missä se|on|paketti*|tilauk*|rahat
minne|mihin menny*|katos*|vietiin|kadon*
missä minun
missä se on
missä paketti*
missä pakettini
missä vitussa
missä päin

[concept when-does-it-come]
toimitusaik*|toimituspäiv*
milloin|millon|koska|kauanko|koskahan saan|tulee|tulet*|saapuu|toimitat*|lähtee|tuu|kuorma|paketti*|tilau*
milloin|millon se|ne|te|paketti*
milloinka|toimitusajankoht*
kauanko kestää
tuleeko se

[concept keep-promise]
noudatta*|täyttäkää
pitäkää lupau*|sana*|kiinni
niin kuin|kuin luvattiin|luvattu|sovittiin|tilattiin
mitä luvattiin|lupasitte|sovittiin|tilasin|maksoin
luvattu hinta|etu|alennus
sovitusti|luvatusti|tarjouksen mukai*|mukaises*
pitäydy*
pitäkää kiinni
pitäkää mitä
pitäkää se
pitää sanansa
niin kuin sovittiin
niinku sovittiin
kuin sovittiin
kuin luvattiin
mitä lupasitte
mistä sovittiin
mikä luvattiin
minkä lupasitte
siitä mitä mainost*
sopimuksen mukaisesti
sopimuksen mukaises*
tarjouksen mukais*
sovittu hinta

[concept finish-the-work]
loppuun|valmiiksi|valmis
aloittakaa|suorittakaa|asentakaa|kytkekää
tehkää|tekkää|tekisitte|tehdä loppuun|työ|se|valmi*
tehkää|tehkääs se|työ|mitä
saattakaa|hoitakaa loppuun|valmi*|homma*
viimeistelkää|viimeistellä|viimeistelyt|maalatkaa|siivotkaa

[concept correct-invoice]
hyvityslask*
oikeaksi|oikeeks|oikein
uusi lasku
oikaista|oikaiskaa|oikaisu*|oikaistu*|korjatkaa|korjaatte|korjata|korjattava lasku*|laskun|hinta*|summa*
lasku oikein|korjattu|korjattuna|uusi
laskekaa|laskea uudelleen
oikaiskaa|oikaisette|oikaisisitteko|oikaistava|oikaisulask*
korjatkaa lasku
korjatkaa laskut
korjattu lasku
korjatun laskun
laskun oikaisua
laskun oikais*
oikaistu lasku
oikaistun laskun
oikea summa

[concept correct-record]
muutta*
korjatkaa|muuttakaa|vaihtakaa|päivittäkää|oikaiskaa|merkitkää|kirjatkaa tiedo*|nimi|nimen|osoit*|numero*|rekister*|merkin*|saldo*|piste*
tiedot oikein|oikeaksi|kuntoon
merkintä|merkinnän|merkintä* pois|poist*
oikea nimi|numero|osoite|tieto*
päivittäkää|päivitättekö|nimenmuutos*|osoitteenmuutos*|merkitkää|merkitsette|kirjatkaa
korjatkaa tiedot
korjatkaa nimi
korjatkaa rekist*
korjatkaa merkintä
päivitätte tied*
merkinnän poist*

[concept remove-fee]
mitätöi*|mitätöikää|poistakaa|peru*|perukaa|poistetaan|poistaa|kumot*|kumotkaa|hyvittäkää maksu*|lasku*|sakko|sakon|kulu*|perintä*|viivästys*
lasku|laskun|sakko|maksu mitätö*|pois|perutaan|nollaan
ottakaa|pois se|maksu|lasku*
mitätöinti*|mitätöidä|anteeksi maksu*
mitätöikää|mitätöintiä|mitätöinti|mitätöidään|mitätöidä|mitätöityä|mitätöisitte
mitätöity|kumotkaa|kumotaan|kumottava|kumoatte|perimättä
poistakaa maksu
perukaa perintä
laskun mitätöi*

[concept unblock-restore]
avatkaa|avata|palauttakaa|aktivoikaa|poistakaa|vapauttakaa tili*|tunnuk*|pääsy*|käyttö*|liittymä*|esto|lukitus
tili auki|takaisin|käyttöön
päästäkää sisään|takaisin
kytkekää|laittakaa takaisin|päälle|sähköt
palauttakaa tili*|tunnuk*|yhteys
avatkaa|avaatteko|avaisitteko|porttikiellon|vapauttakaa|aktivoikaa|aktivoisitte*
aktivointi|nollatkaa|nollaatteko
avata tili*
palauttakaa tili*

[concept speak-to-manager]
vastuuhenk*
puhua|pääst*|haluan|päästä esimieh*|pomo*|jonkun|ihmise*|johtaj*|päällik*
oikea|elävä ihminen|ihmisen
kuka vastaa|on vastuussa|päättää
esimieheltä|esimiehelle|esimiehenne|esihenkilölle|esihenkilön|päällikölle|johtajalle
pomolle|toimitusjohtajalle|toimitusjohtajan|johtoryhmälle|johtoportaal*
oikea ihminen
oikealle ihmiselle

[concept want-something-strong]
vaadin|vaadimme|odotan|haluan|haluamme|haluun|haluaisin|tahdon
vaatimu*|vaatia
odotamme|edellytä*
vaatisin|tahdomme|oikeuteni|penään|penäämme|peräänkuulut*|antakaa
kuuluu minulle
minulle kuuluu
on tehtävä
on maksettava

[concept polite-request]
voitteko|voisitko|voisko|voisiko|voiko|voitko|voisitt*|viitsisitte*|saisinko|saisko|saisiko|saisimmeko
pyydän|pyytäisin|pyydämme|pyydetään|pyytää
kiitos|kiitoksia|ystävällisesti|kohteliai*
toivoisin|toivon|toivomme|toivotaan
voisitkohan|voiskohan|voisikohan|voittekohan|saisinkohan|saiskohan|saataisiinko
saattaisitteko|olisitteko|olisittekohan|oisko|olisikohan|onnistuisiko|onnistuisko
onnistuuko|kävisikö|sopisiko|pääsisikö|pyytäisimme|toivoisimme|toivottavasti
arvostaisin|arvostaisimme|viitsisitkö|mieluusti|mielelläni|auttaisitteko|auttaisitko
hoitaisitteko|laittaisitteko|laittaisitko|maksaisitteko|tekisittekö|pitäisittekö
olisin kiitollinen
olisin kiitol*
olkaa hyvä

[concept at-once-urgent]
heti|välittömästi|nyt|tänään|huomenna|huomiseen|pikaisesti|kiireelli*|kiire|pian|viipymättä|perjantai*|maanantai*
niin pian|nopeasti|mahdollisimman
mahdollisimman pian|nopea*
hetimiten|hetipaikalla|välittömiä|viivytyksettä|vitkastelematta|pikimmiten|pikapikaa
pikaista|pikainen|pikana|asap|asappina|äkkiä|äkkii
nopeasti|nopeesti|ensitilassa|samantien|huomisaamuun|loppuviikkoon|kiireesti
hätätapa*|hätätilanne|akuutti|ripeästi|vikkelään|liukkaasti|vauhtia
vipinää|töpinäks*
saman tien
tämän päivän aikana
tän päivän aikana
tällä viikolla

[concept no-need-just-tell]
tiedoksi|palaute*|palautteeksi
en|ei halua|tarvitse|tarvi|kaipaa|pyydä|vaadi mitään|muuta|uutta|rahaa|korvau*|vastausta|rahoja
halusin|halusinpa|kunhan vain|kertoa|sanoa|ilmoittaa|vaan
ihan vain|vaan
ei tarvitse|tartte|tarvi
tiedoks|palautteena|palautteen|palautteeni|miettikää
halusin vain
ei muuta
ei mulla muuta
ei minulla muuta
en vaadi mitään
en halua mitään
ei vaatimuksia

[concept do-not-want-money]
en halua rahaa|rahoja|korvau*|lahjakort*|uutta|mitään
rahasta ei|ei kyse
ei ole rahasta|kyse
pitäkää|pitäköön rahanne|rahat|tunkkinne|lahjakort*
euroakaan
en halua rahaa
en halua rahoja
en haluu rahaa
en pyydä rahaa
en pyydä euro*
en kaipaa rahaa
en halua uutta
pitäkää tunkki*
ruuan saa pitää
rahaa en
hyvitystä en

[concept leaving-switching]
asiakkuus|asiakkuute*|asiakkuuden
lopetan|lähden
en ikinä|koskaan|enää|osta|tilaa|asioi|käytä|palaa|tule|tuu enää|teiltä|ikinä|koskaan
vaihdan|siirryn|siirrän|vaihtaa pankkia|operaat*|yhtiötä|muualle|toiseen|kilpailij*|vakuutuk*
viimeinen|viimenen kerta|tilaus|kertaa|ostos
menetitte|menetitt* asiakka*
ei enää|ikinä|koskaan
vaihdan|vaihdamme|siirrymme|siirrämme|kilpailijalle|kilpailija|kilpailijan
kilpailijoil*|naapurifirm*|asiakkuussuhde|asiakassuhde*|asiakassuhteeni|lähdemme|häivyn
häivymme|hyvästi|hyvästit|boikotti*|boikotoi*|jaloillaan
siirryn kilpail*
siirryn toise*
siirrän raha*
siirrän kaikki
en osta enää
en osta teiltä
en tilaa enää
en enää tule
en enää käytä
en tuu enää
en jatka
ei ikinä enää
ei enää ikinä
viimeinen kerta
viimeiseksi ostok*
tämä oli viimeinen
yksi asiakas vähem*
saa jäädä

[concept go-public]
arvostelu*|tähti|tähteä|tähden
varoitu*|varoitan|levit*
kerron|jaan|julkaisen|varoitan|levitän|kirjoitan kaikille|some*|lehteen|netti*|arvoste*|muille|kaikkialla|joka
kaikki saa*|tietää|tietävät|muutkin
jaetaan|jakoon|julkaisen|julkaisemme|julkaistaan|julkiseksi|julkisuuteen
julkisuutta
kerron tästä
muutkin tietävät
sana kiirii
kirjoitan blog*

[concept report-authorities]
valitan|valitu*|ilmiann*
teen|tehdään|tehdä|jätän|vien|otan|olen|ilmoitan|olen yhteydessä ilmoitu*|valitu*|rikosilmoit*|kuluttaj*|poliisil*|asian|yhteyttä|tutkintapyy*
vien|vien|viedään asian|eteenpäin|oikeuteen|kuluttaj*
oikeudessa|oikeuteen nähdään|tavataan|mennään
juristi|lakimies|asianajaja hoitaa|ottaa|ottaa
rikosilmoituskin|kanteluun|kantelen|kantelun|asianajajani|juristini|lakimieheni
ilmoitan tietosuoj*
ilmoitus on tehty
teen ilmoituksen
teen ilmoit*
rikosilmoitus tehty
rikosilmoitus on
vien asian
vien tämän
asia menee kulut*
olen yhteydessä kulut*
yhteydessä kulutt*
haastan oikeu*
nähdään käräj*
mennään käräj*

[concept answer-in-writing]
kirjallis*|kirjallinen|sähköpostiin|sähköpostilla|postitse
kasvotusten|henkilökohtais*
julkisesti|julkista
paperilla|paperille|sähköpostitse|kirjeitse|kirjeellä|meilillä|maililla
kasvokkain|naamatusten|henkilökohtainen|julkinen
omalla nimellään

[concept thanks]
kiitos|kiitoksia|kiitti|kiitän|kiitokset|kiitollinen
suurkiit*
kiitosta
kiitokseni|kiitoksin|kiitämme|kiits|kiit|tattis|tänks
thanks|thx|kiitollisuu*|arvostan|arvostamme

[concept kind-regards]
terveisin|ystävällisin|ystävällisesti|terv|yst
kunnioit*|t|terveiset
kohteliaimmin|terkuin|terkut|terkkuja|terveisiä
kiittäen|pahoitellen|rakkaudella

[concept dear-formal-address]
arvoisa|arvoisat|hyvä|hyvät
herra|rouva|kunnioit*
arvon|parahin|parahimmat|teitittel*|asiakaspalvelulle

[concept greeting]
hei|moi|moikka|terve|heippa|moro
morjens|hejsan|tervehdys|huomenta|päivää
heipä|heissan|heippati*|moikkis|moron|morjes|terppa
tere|tsau|tsauvaan|hellou|helou|haloo|iltaa
huomenia|iltoja|tervehdin|hejssan
hyvää iltapäiv*

[concept unfortunately-disappointed]
ikävä*|harmi*|petty*|tyytymät*|pahoittelen|surullis*|pahoill*
paha mieli
en ole tyytyv*|kovin
valitettava*|petyin|mielipaha|surullinen|murheelli*
tuntuu pahalta

[concept understand-concession]
ymmärrän|ymmärrämme|tiedän|ymmärrettäv*|tajuan|sattuu|inhimilli*
ei ole teidän|sinun syy*|vika*|vikanne
ei ollut moitti*|valittam*
sattuuhan|pikkujuttu|pikkuasia
hyväksyn että
en syytä
en valita
en ole vihainen
en epäile
varmasti kiire*

[concept praise-good]
hyvä|hyvin|hyvää|hyvät|hieno*|mukava*|erinomai*|loista*|ystävälli*|iloinen|tyytyväi*|toimii|mainio*|kiva|upea*|avulias*|maistui|asiallis*
sinänsä
erittäin|oikein|tosi hyvä|hyvin|mukava*|ystäväl*
kivasti|kivaa|mahtava|mahtavasti|ihana|ihanaa|ihanasti
ihastuin|tykkään|tykkäsin|tykkäämme|pidimme|ilahdu*|ilahtui
kiltti|kiltisti|avuliaasti|kohtelias|asiallinen|reipas|moitteeton
moitteettomasti|moitteetta|kaunis|kaunista|kauniisti|laadukas|laadukka*
herkullinen|herkullista|maukas|maukasta|suosittelen|suosittelin|kehut
kehuja|kehun|kehuttava|hatunnosto
toimi moitteet*

[concept angry]
vihai*|raivo*|suuttu*|vitutt*|ärsytt*|ketutt*|kiehu*|tympi*|närkäst*|kiukku*|kismitt*|hermostu*|harmist*
ottaa päähän
menee hermo*|hermot
vihanen|vihastu*|suutun|suutuin|suutut*|vitutus|kyrsii
kyrsi|kypsyttä*|kyrpii|sapettaa|sapetti|sapettav*|kiukuttaa
kiukutti|äkäinen|äkäisenä|tuohtun*|nyppii|nypin|riepoo
rassaa
ottaa aivoon

[concept fed-up]
riittää|riitti|kyllästy*|kyllin|tarpeeks*|mitta|kurkkuani|lopen|väsyn*|jaksa|jaksaa
viimeinen pisara
en jaksa|jaksa|jaksais enää
kypsä|kypsynyt|kypsyny|mittani|maljan|väsyttää|väsyksiin
kärsivällisyy*|rajansa|tympääntyn*|tympii|tympäisee|tympäsee|puutun*
leipääntyn*|leipiinty*
en kestä tätä

[concept unbelievable]
uskomat*|käsittämät*|järjetön*|järjettöm*|hullu*|älytön*|älyttöm*|oikeesti|oikeasti|pöyristy*|naurettava*|törkeä*|tolku*|kohtuut*|sairas*
ootteko|oletteko tosissaan|tosissanne
ei voi olla|käsittää
en voi uskoa
mieletön|mieletöntä|absurdi*|ällistyttävä*|ällistyin|hämmästyttävä*|hämmästyin
hämmentäv*|ihmetyttä*|järkyttävää|järkyttävä|järkytyin|järkyttynyt|mykistävä*
sanattomak*|sanaton|tosissanne|tosissaanko|herranjest*|herrajumala*
mitä ihmettä
mitä helvettiä
mitä vittua
hyvä luoja
voi jumala*
ei jumalauta

[concept shameful-disgrace]
häpeä*|hävet*|skandaali*|törkeä*|törkeetä|alaarvois*|iljettäv*|kehtaa*|kuvottav*|raukkama*|järkyttä*|inhottava*|pöyristyttä*
ala arvois*|arvo*
hävytön|hävytöntä|hävyttöm*|häikäilemät*|törkeyttä|törkeys*|törkyä
luokatonta|luokaton|luokattom*|pohjanoteeraus|ällöttävää|oksettaa|oksettav*
halpamai*|mautonta|paheksu*|tuomittavaa|anteeksiantamat*|sopimat*|asiatonta
moraaliton*|epäeettistä|kelvotonta|irvokas|irvokasta|irvokka*|härskiä
härski|härskisti|röyhkeää|röyhkeetä|julkeaa|julkeatte
ala arvoinen

[concept joke-circus]
vitsi|vitsinä|sirkus*|pelle*|farssi*|naurettav*|pilipali*|komedia*|touhu*|leikki|narrin|älyvapa*|hölm*
vitsiä|vitsikäs|aprillia*|aprillipil*|pilailet*|pila|pilaako
sirkuksen|tragikomedia*|huvittava*|narrinpel*|narripeli|nukketeatt*|kafka*
piilokamera*|hiekkalaatik*|lastentarha*|leikittekö|leikkikoulu|amatöörien|puuhastelu*
meininki|meininkiä|olevinaan|muka|mukamas|arvotteko|arvotaanko

[concept sarcastic-congrats]
onneksi|bravo|hienoa|loistavaa|upeaa|mahtavaa|hyvin|onnea|onnittelut|wau|vau|huippua|erinomaista|mainiota|nerokast*|jes
hattua|hatunnosto
mahtavaa|loistavaa|hienoa|upeaa|huippu*|todella palvelu*|toimin*|työ*
kiitos ei mistään|tyhjästä|vaan
jatkakaa samaan malliin|samalla
onnittelen|onnitteluni|hurraa|aplodit|aplodeja|taputuks*|loistosuor*
huippupalv*|huippufirma|upeeta|nerokas|neroja|neropatit|nerot
maailmanluok*|ensiluokkai*|tähtiluok*|vautsi|jee|jihuu|hurjaa
kätevää|ihailtava*|ihailen
hieno kone
jatkakaa samaan
samaan malliin

[concept how-long-still]
montako|kauanko|montaks
kuinka kauan|kauvan|pitkään|monta|monesti|kauan|monen
miten kauan|monta
kuinka monta kertaa|päivää|viikkoa
kauanko|kauan vielä|pitää|joudun|täytyy
monesko|moneskohan|ikuisuus|ikuisuuden|ikuisuuksiin|iäisyys|iäisyyden
kuinka monta kert*
miten pitkään
monta kertaa pitää

[concept desperate-crying]
epätoivo*|itken|itkin|itki|itku*|kyynel*|hädässä|hätä|hätään|pelkään|pelko|pelotta*|avuton*|rukoil*|anele*|tärisen|tärisin|paniikis*|toivoton*|neuvoton*|valvo*
auttakaa
en tiedä mitä|enää
en saa nukut*|unta
itkemään|itkettää|itketti|hädissäni|hädissään|hätäännyin|hätääntyn*
hädänalai*|pelkäsin|pelkäämme|pelotti|pelokas|pelosta|peloissani
peloissaan|kauhuissani|kauhuissaan|kauhulla|avuttomana|neuvottomana|anelin
anon|vapisen|vapisin|paniikki|paniikin|shokissa|shokki
järkytyin|järkyttynyt|nukkumatta|uneton|apua|hätähuuto|sos
en nuku
en ole nukkunut

[concept swear-mild]
hitto*|hiton|hitsi|hemmet*|pentele*|perhana*|piru*|jumalauta|helkka*|helvet*|jumankauta|jukolauta|perskele*|himputti*|pahus*|samperi*
mitä hittoa|ihmettä|hemmettiä|helkkaria
hitsin|hitsit|himskatti*|himskatin|helkutti*|helkutin|himputin
perkules|perskuta*|pirskatti*|pahkeinen|pahuksen|sampera*|saakeli*
saamari*|jukra*|jukoliste|jumaliste|jumalavita|jumaleissön|jumpe
jessus|kehveli*|vietävän|vietävä|turkane*|lempo|lemmon
hiidestä|juupeli*|juutas*|juutaksen|peijakas|peijakka*|peeveli*
mitä ihmettä

[concept swear-strong]
vittu*|vitun|vituttaa|vitut|vitusti|saatana*|perkele*|helvetin|helvetti|helvetisti|paska*|perse*|kusi*|kusee|kyrp*|runk*|haista*|hvetin|satana*
v ttu
haistakaa|haista|vetäkää paska|vittu|vitut|pitkä
painukaa|painu vittuun|helvettiin|hiiteen
vituks|vituiks|vituiksi|vitusta|vitussa|wittu|vtun
vttu|vidu|v*tun|saatna|helvetissä|helvettiin|helvetilli*
persläpi*|kuset|kusessa|kyrvän|kyrvät|mulkku|mulkun
mulkut|panettaa|nussi*|imekää
mitä vitt*
mitä helvettiä

[concept shit-crap-thing]
paska*|paskin|roska*|sonta*|kuraa|kura|skeidaa|skeida|susi|sutta|romu*|rojua|roju|törky*|jätös|hevonp*
p ska
täyspaska*|susipaska|skeidan|lantaa|rojun|roina|roinaa
moska|moskaa|shaibaa|saipaa|shittiä|shit|bullshit*
bulshit*|crap|häränpaska*|kakka|kakkaa|kikkare*|ruikku*
lapamato*|läpimätä|läpimädän|läpimätää|jätekasa|rupu*|rupinen
mätä puoti

[concept contempt-robbers]
huijari*|huijareita|rosvo*|ryöstö*|ryöstäj*|roisto*|varkaita|varas|varkaat|kusettaj*
koijar*|petkuttaj*|huijausfirma*|kiskuri*|ryövär*|konna*|verenim*|valehtelij*|lurjus*|petturi*
selvää|suoranaista|silkkaa ryöstö*|huijaus*|rosvous*|ryöstöä
huijareille|huijauspulju|huijausta|huijausputka|päiväryöstö*|päivärosvou*|varkaiden
varasjoukko|varaslauma|voro*|kelmi*|kelmejä|konnia|veijari*
gangsteri*|mafia*|kusetusta|kusetusfirma|puijarit|puijari|puijareita
kiskureita|koronkiskur*|iilimadot|iilimatoja|loiset|loisia|haaskalin*
korppikotk*|hyeenat|haikaloja|ahneita|ahne|ahneet|ahneus
ahneuden|ahneuttaan|rahanahn*|kieroja|kieroilijat|kierot|kaksinaama*
lurjukset|roikale*|retku|retkut

[concept contempt-clowns-incompetent]
pelle*|amatöör*|tunari*|törppö*|tumpelo*|puljun|pulju|pelipuoti*|lafka*|puuhastelij*|surkimu*|luuseri*|sekoilij*|onnetto*|kelvotto*|nollat|taulapä*|apinat|apinoi*|uuno*|räpelt*|hölmöl*
apinalauma
surkea|onneton|pelle pulju*|firma*|lafka
surkimus|surkea|paska firma*|pulju
tunareita|tohelot|tohelo|toheloi*|toope|toopet|toopejen
törpöt|puusilm*|puupäät|puupäitä|puupää|puupökkelö*|pökkelö*
pölkkypäät|pöllöpää*|pöllöt|älyttömät|luusereita|nahjukset|nahjuksia
nahjus|lorvi|lorvit|lorveja|lorvikatar*|laiskurit|laiskureita
laiskuri|vetelyks*|vetelys*|laiskat|laiskoja|saamattomat|saamattomia
saamaton|osaamattomat|osaamattomia|kädettömät|kädettömiä|turhapuro*|turhake*
turhakkeet|torvet|torvia|torvelo*|tollot|tolloja|puljut
puliukk*|sählärit|sähläreitä|sählääjä*|säheltä*|sähellys*|sekoilua
sekoilette|räpellys*|säätäjät|säätöä|säätäminen|pilipalifirma|pilipalipulju
pipertäj*|puuhapete*|poropeukalo*|apinatarha|simpanss*|lampaat|lammaslauma
sakkia|sakki|lauma|laumanne|poppoo*|joukkio*

[concept insult-idiot]
idioot*|tollo*|tomppeli*|ääliö*|typerys*|tyhmä*|tyhmyri*|vajakki*|vajaa*|hölmö*|pölvästi*|pöljä*|pässi*|mulkku*|mulkvisti*|kusipää*
urpo*|imbesilli*|kretiini*|tampio*|älykääpiö*|aivoton*|aivottom*|nuija|nuijat|dorka*|tumpelo*|idari|daiju|retardi*|jälkeenjään*|torvi
idiot|idiotti|idarit|idareita|tolvana*|tomppeleita|typerykset
typeryksiä|typerä|typeriä|typerät|tyhmiä|tyhmempi|tyhmimpiä
tyhmyreitä|tyhmyyden|tyhmyys|urvelo*|pölvästejä|pöljiä|pässejä
lampaanpää*|aivokuollut|aivokuolleet|aivokuollei*|aivovamma*|aivopieru*|älyvapaa
älyvapaat|imbesillejä|dorkia|daijut|vajakit|vajakkeja|kehari*
kehareita|sekopää*|kaheli*|kahjo*|hullu|hullut|mielipuol*
pöhlö*|pöhkö*|pöntti|pöntit|tonttu|tontut|tonttuja
taulapää|taulapäät|puusilmä|lahopää*|lahnan*|lahna|onttopää*
tyhjäpää*|hernea*|kananaiv*|juntti|juntit|juntteja|juippi*
dille*|vatipää*|turvelo*|hömelö*|höhlä*|tattipää*|nuijapää*
paksukallo*|kivikallo*|umpiluu*|umpityhm*|umpitolla

[concept insult-animal]
sika|siat|sikoja|rotta|rotat|rottia|käärme*|koira|koirat|lehmä|lehmäksi|apina*|aasi|luuska
liero*|limainen|matelij*|elukka*|eläin|matojen|sontiainen|hyeena*|lutka*|huora*|ämmä*|akka*|narttu*|mulkku
paskiainen|saasta|saastai*|roskasak*
sian|sikamai*|rotan|apinoita|aasit|aaseja|lehmät
härkä|koni|luuskat|korppikotka|korppikotkat|sakaali*|kyy
kyykäärme|limaska|limaiset|limaista|limanen|limanuljas*|niljakas
niljakka*|niljake|niljainen|nilviäinen|nilviäiset|nilviäisiä|etana
etanat|mato|matoset|torakat|torakka|syöpälä*|loinen
loiset|loisia|satiai*|täit|punkki|punkit
iilimato|iilimadot|nartut|piski|rakki|rakit|kukkoilij*
kalkkuna|kanalauma|elukat|peto|raato

[concept insult-character]
valehtelija*|pelkuri*|raukka*|roisto*|paskiainen|paskiaiset|laiskur*|hulttio*|lorvi*|juoppo*|luuseri*|saasta*|törkimys*|limanuljas*|limane*
pervo*|pervert*|kusipää*|mulkku*|lurjus*|nilkki*|kieroilija*|runkkari*|selkärangat*|öykkäri*|liukaskiel*|rutale*|tolvana*|nilviäinen
ihmissaasta
paskiaisia|paskiaisille|kusipäitä|mulkut|mulkvisti|mulkero*|mäntti
mäntit|mänttejä|runkkareita|valehtelijoita|pelkureita|raukat|nilkit
lurjukset|rontti*|rontit|ryökäle*|retale*|kelmit|heittiö*
hunsvot*|laiskiai*|laiskamato*|laiskamadot|laiskajaak*|vetelehtij*|luihu*
kiero|kierot|katala*|ilkimys*|ilkimykset|ilkiö*|julmuri*
sadisti*|narsisti*|psykopaat*|tyranni*|diktaattor*|natsi*|fasisti*
sydämettömät|sydämetön|sielutto*|moraalittom*|omahyväi*|itserakas|itsekäs
mahtailij*|nuoleskelij*|nuolija*|nuolijoita|perseennuol*|kyräilij*|moukka
moukat|moukkia|tolloja|törkimykset|törkimyksiä|kuvotus*|rumilus
rumilukset|rääpäle|surkimus|säälittävät

[concept insult-sexual-ethnic]
huora*|lutka*|ämmä*|neekeri*|ryssä*
homo*|hintti*|mustalai*|manne
mannet|huorinteko|vittupää*|ählämi*|kyrvänim*|kyrpä*|mutakuono*|rättipää*|akka
huoria|huorinteh*|ämmiä|akat|akkoja|akan|eukko
eukot|muija|muijat|horo|horot|hutsu*|läskiperse*
läskipää|läski|läskit|hintit|hinttari*|neekereitä|ryssien
ryssittel*|mutiainen|kamelikusk*|hurri*|vinosilm*|mamut|matu
matut|raajarik*|rampa|ramma*|munapää*|kulli*|pillu*
äpärä|äpärät|äitinnuss*|pedofiili*|pedo|pedot|pervo
pervot|pervertti|pervertikko

[concept you-people-accusation]
te|teidän|teillä|teitä|teille|teikäläi*|tyypit
olette|ootte kaikki|täysi*|aivan|ihan|kyllä
mikä teitä|siellä vaivaa
teijän|teian|teitin|nukutteko|luuletteko|luulette|kuvitteletteko
mikä siellä on
onko siellä ketään

[concept kill]
tapan|tapetaan|tappa*|murha*|surma*|kuristan|ammun|puukota*|kuolette|kuole|kuolkaa|kuolet|hengiltä|henki*
pitäisi tappaa|ampua|hirttää
tapamme|tapettava|tappolista|tappouhka*|kuolisitte|kuolisit|teurasta*
teurastetaan|nirhaan|nirhata|nirhi|niittaan|lahtaan|lahdata
lahdataan|listin|listitään|kolkkaan|ammutaan|ampuisin|ampumaan
hirttää|hirtetään|hirttäisin|hirteen|hirttäkää|roikkumaan|puukosta
puukkoa|kuristaisin|kuristetaan|ruumiina|ruumispuss*
niskat nurin

[concept beat-up-hit]
lyön|lyödä|hakkaan|hakata|hakkaisin|vedän|vetäisen|turpa*|turpiin|potkin|potkaise*|mätkin|isken|mukiloin|murran|murskaan|katkaisen|pieksen|pieksä*|piestä|nyrkki|nyrkit|nyrkillä|nyrkis*|mottaan|leuka*|leuat|rusikoin*|hampaat|nenä*|naama*
vedän|veän|vetäsen|tulee|annan|saat turpaan|turpiin|köniin|naamaan|lättyyn|pataan|dunkkuun
katkon|katkaisen|murran|taitan sormet|jalat|kädet|luut|niskat|polvet
hakataan|turpiinsa|turpiisi|turpiinne|turpiinveto*|lyödään|moteta*
piestään|piekstä*|mukiloida|kurmoot*|kuritan|munille|polvilumpiot
tohjoksi|tohjoks|muusiksi|muusiks|mäsäks|sairaalakunt*|nyrkkiä
pamppu|pampulla|patukalla|mailasta
kepillä päähän

[concept burn-down-bomb]
poltan|polttaa|polttais|poltetaan|pommi*|räjäyt*|räjähtää|bensaa|bensiini*|tuleen|tuhopoltt*|tuhopoltan|tuhkaks*|polttopul*|molotov*
maan tasalle
sytytän|laitan tuleen|tuliks*|paikan
polttaisin|polttakoon|palakoon|sytytän|sytytetään|tuikkaan|tulitikku
tulitikut|tulitikkuja|tulitikkuaski|bensakannu*|bensakanist*|bensapullo*|kirjepommi*
räjähteit*|räjähde*|dynamiit*|kranaatti*|kranaatin|tuhkana|tuhopolton
raunioiksi
konttori palaa
taivaan tuuliin

[concept smash-property]
hajotan|hajottaa|rikon|rikkoa|särjen|särkeä|murskaan|murskaa|murskata|tuhoan|tuhota|ikkunat|ikkunan|ikkunas*|naarmutan|renkaat|puhkon|puhkaisen|viillän|viiltää|vasaralla|moukari*|kirveen|kirves|kirveellä|tiili|kivi|kivellä|kivet|lekalla|sorkkaraut*|paskaks|mäsäks*|mäsä|romuksi
ikkunat|ikkunasi|ikkunanne|lasit sisään|rikki|säpäleiksi|paskaks
hajotetaan|hajottamaan|paskaksi|tiiliskivi|tiiliskiven|näyteikkun*|sorkkaraudalla
kangella|rautakang*|rautakanki|rautaputk*|moottorisahalla|kaivinkoneel*|silpuksi
palasiksi|päreiks*|pirstaleiks*|säpäleiksi
tuulilasista läpi
moottorisahan kans*

[concept find-you-know-where]
kotiosoit*|kotiovel*|kotinne|autosi
tiedän|tiiän|tiedetään|tiedämme missä|mihin|mika|kuka|kuka|mistä|sun|teidän|asut|autosi
löydän|etsin|löydetään|löytää sut|sinut|teidät|sen|hänet|hän|käsiini|kotiosoit*|kuka
missä asut|asutte|asuu|parkkeer*|pysäköi*|auto*|auto|käyt|työskent*
odotan|odotetaan|vahdin ulkona|parkkipaik*|oven|ulkopuol*|siellä|pihalla|kadulla
vahdin|vaanin|kotipihal*|lastenne|perheesi|perheenne|vaimosi
tiedän missä te
tiedän mihin aikaan
tiedän millä autol*
tiedän hänen
missä hän asuu
löydän sut
löydän sen
löydän hänet
etsin sut
etsin sen
kun näen sen
ku nään sen
tuut vastaan
seison pihal*

[concept come-there-threat]
kepillä|kirveellä|haulikol*|pesäpallomail*|vasaralla|puukolla
tulen|tuun|tulemme|tullaan|tuulen|ajan|menen|saavun sinne|paikalle|käymään|konttoriin|kotiin|teille|toimistoon|ja|perään|hakemaan|kylään|ovelle|myymälään|kimppuun
tulen|tuun sinne|sinne|ja|konttoriin|toimistoon|kauppaan|itse|kotiovelle|hakemaan
käyn|tulen itse|kyläss*|itse|siellä|hakemassa
otan|tuon veljet|kaverit|porukan|pojat|koiran|mukaan
pistäydyn|kimppuun|kimppuunne|kimppuus|takapenkillä|takakontissa|takakontis
takakonttiin|peräkontissa|pesismaila*
tulen sinne
tulen käymään
tuun sinne
tuun sinne ja
tullaan porukalla
ajan sinne
ajan sinne itse
käyn hakemassa
lapion kanssa
koirat irti

[concept watch-out-warning]
varokaa|varo|varoitan|varoitus|varotan|kannattaa|katso|viimeinen|parempi|katsokaa selust*|varoa|teitä|varoitus|selkäns*|selkäänsä|eteens*|olla|varovai*|mahdollis*
varokaa|varo|katso|kattokaa selustaa*|vaan|teitä|selkäänne|sivuillesi
kannattaa|parempi|paras varoa|katsoa|pysyä|varautua|olla
viimeinen|viimenen varoitus|mahdollisuus|kerta
sanokaa|sano minun|mun|sanoneen
varokaa|varo|varoitan|varoitus|varokoon
varokoot|varoitin|vilkuile*|vilkuilkaa|pelätkää
katsokaa taaksenne
nukkukaa kevy*
olen tosissani
en vitsaile
en laske leikkiä
ei oo uhkaus
uhkaus vaan
vaan lupaus

[concept you-will-regret-see]
kadu*|katumaan|maksatte|maksat|maksaa|saatte|näette|näätte|näet|nähdään|kosto*|kostan|kostetaan|kostaa|opetan|opetetaan|opetus|seuraukse*|karma|maksun|kuulette|kuullaan|itkette
vielä|tulette|tuutte|saatte|joudutte|saat katu*|kuul*|maksa*|näh*|itke*|katumaan|kuulla
näette|näätte|tulette|nähdään|näet vielä|kyllä|sitten|sit
opetan|opetetaan|annan teille|tavoille|läksyn|opetuksen
saatte|saat|tulet maksaa|maksamaan|tuntea
näettepä|oppitunnin|läksyn|seurauksia|seurauksista|hampaasta|tekonne
polvillaan|kontallaan|ryömi*
saa kokea
miltä tuntuu kun
miltä se tuntuu
anella polv*

[concept blood-corpse-grave-weapon]
veri|verta|veren|ruumis*|ruumiin|hauta*|arkku|arkun|ase|aseen|aseella|haulikko*|haulikon|haulikol*|pistooli*|kivääri*|puukko*
puukon|puukol*|veitsi|veitsen|veitsel*|kirves*|kirvee*|luoti*|luodit|pesäpallo*|hirsipuu*|köysi|köyden|pommi*|moottorisah*|vasara*|lapio
mullan alle|alla|hautaan
verilöyly*|veressä|verilammik*|ruumiita|ruumiit|kalmo*|haudan
arkkuun|aseet|aseita|ladattu|ladattuna|hirvikivääri*|metsästyskivääri*
pienoiskivääri*|revolver*|patruunoita|teräase*|stiletti*|mattoveits*|mattopuukko*
machete*|viidakkoveits*|lekalla|nyrkkirauta*|nyrkkiraud*|silmukka|betonikeng*

[concept run-over-cut-tyres-specific]
hukutan|hukuttaa|upotan|heitän|työnnän|tungen|survon|työntää|paiskaan|leikkaan|viillän|kuristan|hautaan
ajan|ajaa|jyrään|jyrätä yli|päälle|autolla|teidän|päältä|sinun
yli ajan|autolla
leikkaan|katkaisen|viillän kurkku*|sormet|renkaat|korvat|kädet|kurkun|kielen
jyrään|jyrätään|raahaan|lietekaivo*|lietekuil*|järveen|pakkosyöt*
keitän|jarruletkut|naulitaan|nyljen|nyljetään|kuohin|kuohitaan
silvon|silvotaan|tervaan|jauhan|hakkuriin|hakettimeen|lihamyllyyn
puimuriin
perävaunun perässä
sidon narul*
pora kädessä

[concept threat-conditional]
jos|ellei|ellette|jollei|muuten|tai|muutoin|seuraavan|ens|ensi ei|et|ette|en|minä|te|tule|kerran|kerralla|kerta|saa|näen
tai muuten|sitten|minä|tulen|muutoin
jos|ellei|ellette ei|en|ette|te|hän|ne|vielä|näe|saa
seuraavan|seuraava|ens|ensi kerran|kerralla|kerta|kertaa
muuten|tai|muutoin tulen|tuun|minä|käy|seuraa
perjantaihin|huomiseen|maanantaihin mennessä
rytisee|ellette|jollette|jollei|puoleenpäivään
tai minä tulen
tai mä tuun
tai tulen
tai tuun
tai poltan
tai hajotan
tai kuski
tai saatte
muuten se kokki
jos ei niin
jos ette niin
jos en saa
jos en kuule
jos se ei
jos se vielä
jos se kuski
seuraavan kerran kun
ens kerral
ens kerralla
ensi kerralla
saatte kaksi päiv*
perjantaihin mennessä

[concept first-person-future]
aion|aiomme|tulen|tuun|meen|menen|teen
lähden|vien|kerron|otan|annan|haen|hoidan
aijon

[concept wish-intention]
haluan|halusin|haluaisin|haluamme
toivon|toivoisin|yritin|yrittän*
yritän|tahdon|pitäisi|aikoi*|suunnittel*|tarvitsen|tarvin|haluun

[concept obligation-should]
pitäisi|pitää|piti|täytyy|joudun|jouduin
jouduimme|kuuluisi|pakko|pitäis|pitäny
olisi pitänyt

[concept said-quote]
sanoi|sanottiin|sanonut|sanovat|sano
kertoi|kerrottiin|väitti|väitettiin
vastasi|kysyi|kuulemma|totesi|todettiin|mukaan|ilmoitti|ilmoitettiin|selitti
sanoo|sanoin|sanoivat|sanotaan|sanottu|sanonta|sanoitte
tokaisi|tokas|tuumasi|tuumas|toteaa|toteavat|totes
väittää|väittävät|väittivät|vastas|vastasivat|vastattiin|kysyin
kysyttiin|kysäisi|kysäisin|kertoivat|kertoo|kertonut|kerroin
mainitsi|mainitsin|huomautti|ilmoitin|ilmoittaa|ilmoittivat|lausui
töksäytti|mutisi|mumisi|kuiskasi|letkautti|tuhahti|muka
lainaan|lainaus|sitaatti|siteeraan|sanatarkasti
vastaus oli
hänen sanansa

[concept called-me-names]
haukkui|haukuttiin|nimitteli|nimitti|solvasi|puhutteli|kutsui minua|mua|meitä|häntä|asiakasta
kutsui minua|mua|äitiäni|häntä
haukkui|haukku minua|mua|mun
haukkuivat|haukuttiin|haukutaan|haukutte|nimitteli|nimittelivät|nimitteltiin
nimittely*|solvasi|solvattiin|solvauksia|kutsuttiin|idiootiksi|idiootiks
tyhmäksi|tyhmäks|hulluksi|läskiksi|läskiks|huoraksi|huoraks
ämmäksi|akaksi|mummoksi|ääliöksi|urpoksi|hölmöksi|hysteeriseksi
varkaaksi|valehtelijaksi
haukkui minua
haukkui vaimo*
kutsui minua
kutsui meitä
kutsu mua

[concept negation]
ei|en|et|emme|ette
eivät|enää|ilman|eikä
enkä|älkää|älä|mitään|eiks|eihän|ettekö|etteks

[concept question-words]
mitä|mikä|miksi|missä
milloin|kuka|miten|kuinka
mistä|minne|kenelle|millä|miks|mihin|millainen|millon

[concept may-i-question]
voiko|voinko|onko|saako|saanko
voitteko|pitääkö|kuuluuko|tuleeko
onks|saaks|voiks|pitäiskö|onkohan|tarvitseeko|tuuleeko|oliko|auttaako

[concept exclaim-words]
oikeesti|oikeasti|siis|no|hei|haloo|ihan|ihanko|tosissaan|herätys
aha|ai|jaahas|hohhoijaa|jee|lol|haha|wau|voi

[concept hour-minute]
tunti|tuntia|tunnin|tuntiin|tunnit
minuutti*|min|klo|sekunti*|tunnissa

[concept day]
päivä*|tänään|eilen
huomenna|aamu*|ilta*
illalla|yöllä|vrk|viikonlop*|pvm|eilisen

[concept week-weekday]
viikko*|viikon|viikot|viikolla
maanantai*|tiistai*|keskiviik*
torstai*|perjantai*|lauantai*|sunnuntai*|viikoss*|vko

[concept month-name]
kuukausi|kuukautta|kuukaude*|kuukausia|kk
kuussa|tammiku*|helmiku*|maalisku*|huhtiku*
toukoku*|kesäku*|heinäku*|eloku*|syysku*|lokaku*|marrasku*|jouluku*|kuun

[concept year]
vuotta|vuoden|vuonna
vuodessa|vuosi*|vuodet

[concept number-word]
yksi|kaksi|kolme|neljä
viisi|kuusi|seitsemän|kahdeksan
yhdeksän|kymmenen|sata|tuhat|puoli|kaks|kolmen|yhden

[concept number-of-times]
kertaa|kerran|kerta|kolmesti|viidesti|neljästi|kahdesti|toistuv*|kerrat|monesti|kolmas|neljäs|viides|jatkuva*|lukemat*
useita kertoja

[concept again-repeatedly]
taas|jälleen|uudelleen|uudestaan|taaskin|sama|samat|edelleenkin
aina sama|vaan

[concept already]
jo|aiemmin
aikaisemmin|aiempi*
ennenkin|viimeksi|edelli*

[concept still-not-yet]
edelleen|vielä|vieläkin|yhä|vieläkää
vielkää|toistaiseksi|vieläkään|tähänastis*
tähän mennessä

[concept always]
aina|jatkuva*|kokoajan|alituiseen|jokainen|yhtenään
joka kerta|päivä
koko ajan
joka kerta|päivä|viikko|kuukausi

[concept never-ever]
koskaan|ikinä
milloinkaan|kertaakaan

[concept finally]
vihdoin|lopulta|viimein|viimeinkin
edes|vihdoinkin|ees
loppujen lopuksi

[concept since-from-date]
alkaen|lähtien|sitten|jälkeen|asti|saakka|ajan|kuluessa

[concept money-currency]
euro*|eur
e|egeä
sentti*|kruunu*|rahaa

[concept contacted-before]
uudelleen|uudestaan|muistutan
olen|oon|olemme|otin|soitin|laitoin|kirjoitin|ilmoitin jo|aiemmin|kolmesti|viidesti|kaksi|monta|neljä|kolme|viisi|yhteydessä|yhteyttä|soittanut|kirjoittanut|laittanut|ilmoittanut
kolmas|neljäs|viides|kuudes|toinen|seitsemäs kerta|yhteydenotto*|viesti*|kortti*|reklamaatio*|soitto*|kirje*
soitin|soittanut|laitoin|kirjoitin kolmesti|viidesti|neljä*|monta|jo|viime|uudelleen
edellinen|edelliseen|aiempi*|aiempaan viesti*|yhteydenotto*|reklamaat*|sähköpost*
toistamiseen|muistuttaisin|muistutin|muistuttelen|muistutteeks*|kyselin|kyselly*
tiedustelin|tiedustellut|huomautin|huomauttanut
jo toisen kerran
kolmatta kertaa
toista kertaa
toisen kerran
kolmannen kerran
neljännen kerran
kolmas viesti*
kolmas kerta
neljäs kerta
kuudes kirje*
toinen viestini
toinen kirje*
toka kerta
kolmas kerta ku
jo kahdesti
jo neljästi
jo eilen
jo viime
jo maalisk*
jo kesäk*
jo syysk*
olen soittanut
oon soittanu*
soitin eilen
soitin viime
soitin kolmesti
soitin tänään
soittanut kolmesti
olen kirjoittanut
kirjoitin jo
kirjoitin teille
kirjoitin siitä
kirjoitin tästä
kirjoitan jo
olen ilmoittanut
oon ilmottanu*
ilmoitin jo
ilmoitin tästä
olen kysynyt
kysyin jo
kysyin tätä
olen pyytänyt
oon pyytäny*
olen valittanut
olen laittanut
oon laittanu*
laitoin jo
olen lähettänyt
oon lähettäny*
lähetin teille
olen käynyt asia*
olen ollut yhtey*
ollut yhteydessä
otin yhteyttä
ottanut yhteyttä
olen yrittänyt
edellinen viesti*
aiempaan viest*
viestini 9
viite viestini
taas minä
taas kerran
samasta asiasta
saman rollaat* vuok*
soitti jo
kolmas puhelu
viides puhelu

[concept promised-date-callback]
lupaus|lupausta
luvattiin|lupasi|lupas|lupasitte|luvattu|sovittiin|vahvistettiin|piti|lupailtu soittaa|palata|korjata|toimittaa|tulla|palauttaa|uusi|maanantai*|perjantai*|tiistai*|viikon|päivä*|kuntoon|huomenna|mitätöidä|huomen*
luvattu aika|soitto*|päivä*|palautus*|takaisinsoitto*
luvattiin soittaa|että|mulle|mulle|palauttaa|viikossa
lupasi soittaa|palata|tulla|hoitaa
ei soittanut|soittanu|pitänyt|toteutunut
takaisinsoitto|takaisinsoittoa|takaisinsoittopyyn*|soittavansa|palaavansa|määräpäivä*
luvattiin korj*
luvattiin maanant*
luvattiin torst*
luvattiin perjant*
luvattiin ennen
lupasitte soittaa
lupasitte palaut*
lupasitte viime
lupasitte asent*
lupasi soittaa
lupasi hyvit*
lupasi hoitaa
lupasi että
lupas soittaa
piti tulla
piti saapua
piti olla täällä
piti hyvittää
piti alkaa
sovittiin maanant*
sovittiin että
sovittu tiist*
sovittuna päivänä
tunnin sisällä
päivän sisällä
viikon sisällä
arkipäivän sis*
tuli ja meni
tuli ja men*
keskiviikko meni
torstai meni
perjantai meni
viikko meni
lupauksen jälk*

[concept self-harm]
itsemurh*|itsari*
kuolisin|kuolla|kuolis|kuole*
pillerit|köysi|silta|katto
tapan|tappaa itseni|itteni|ittensä
en halua|jaksa|haluu elää|olla|herätä|jatkaa|täällä
hyppään|hyppäsin|hirtän|ammun|hukutan katolta|sillalta|itseni|junan|alle|parvekkeelta
en jaksa enää|elää|enää|elämä*
viiltelen|viiltely*|viilsin|viillän itseäni|ranteeni|ranteet|itseni
elämälläni|elämäni|elämä päättää|lopettaa|loppu
en tunne|herää enää|enää
minua ei|mua enää ole
itsetuho*|yliannostus|yliannostuksen
hyppään parvek*
hyppään katol*
junan alle
en halua enää elää
en haluu enää elää
en jaksa elää
en jaksa enää elää
päätän päiväni
teen itselleni jotain
viiltelevänsä itse*

[concept hopeless-burden]
yksin|yksinäi*|turha|turhaa|merkity*
ei mitään|ole menetettävää|jäljellä|toivoa|elämää
viimeinen toivo|pisara
olen luovutt*|lopen
ei ole enää|voimia|merkitystä|väliä
menetin|menettän* kaiken|kaikki|kodin|töit*
toivoton*|toivottom*|ulospääsyä|umpikuja*|uupunut|uupunu|luovutan
luovuttanut|luovutin|taakka|taakkana|taakaksi|vaivaksi|riesana
raunioina|hajoan|hajoamispist*|romahtam*|romahdan|romahdin
mikään ei auta
loppuun palan*
en jaksa enää
en kestä enää

[concept customer-note-style]
as
as|asiakas|soittaja|potilas|asikas|vieras|asiakkaan soitti|soittaa|pyytää|haluaa|kertoo|kertoi|ilmoittaa|pyysi|vaatii|kysyy|sanoi|toivoo|mukaan|oli|on|kokee
puhelu|tiketti kirjattu|päätetty|siirretty
asiakas|asiakkaan|asiakkaalle|asiakkaalla|asiakkaalta|asiakasta|soittaja
soittajan|soittajalle|matkustaja|ilmoittaja|silminnäkijä|kiroili|kiroilee
kirjattu|kirjataan|kirjaus|siirretty|linjalla|jatkotoimet|jatkotoimenpit*
asiakasnro|asnro
edellisen vieraan
omainen soitti
haluaa uuden
haluaa tietää
haluaa perua
haluaa sopimuks*
vaatii hyvit*
vaatii korv*
pyytää soitt*
pyytää perum*
kysyy korv*
itki puhel*
asiallinen keskust*
puhelu päätetty

[concept long-time-customer]
asiakas|asiakkaa*|asiakkaana|kanta asiakas*|asiakk*|vuosia|vuotta|jäsen asiakas*|asiakkaana|ollut|vuosia|vuotta
uskollinen|pitkäaikai*|vanha asiakas*
olen ollut asiakk*|vuotta
asiakkaananne|asiakkaanne|pitkäaikainen|pitkäaikaiselle|pitkäaikaisen|uskollinen|uskollisuus
uskollisuude*|uskollisuutta|vakioasiakas*|vakiasiak*|vuosikymmen*|tilaajananne
vuoden asiakkuus
kaksikymmentä vuotta
kolmekymmentä vuotta
vuodesta 19*
vuodesta 20*

[concept in-front-of-others]
julkisesti
muiden|kaikkien|koko|lasten nähden|kuullen|edessä
muut asiakkaat|ihmiset
kaikki|muut kuulivat|kuuli|katsoi*|tuijot*
kuulutti|kuulutettiin
muiden edessä
kovalla äänellä

[concept treated-differently]
muut|muita|muilta|toiset|vain|kaikki|vaan minä|minua|meitä|mua|meiltä|pääsivät|sai|saivat
koska|siksi|takia|vuoksi olen|että|ikäni|ihonväri*|nimeni|taustani|olin|vammani|aksentti*
kohdeltiin|kohdellaan|kohdeltu eri|huonommin|eriarvoi*|epätasa*|syrji*|toisin|huonosti
eriarvo*|tasa arvo*|syrjintä*
muille|muilta ei|kelpasi|sai
ainoana|eriarvoisesti|eriarvoinen|eriarvoista|eriarvoisuus|eriarvoisuut*|tasapuoli*
epäoikeudenm*|epäreilu*|syrjittiin|syrjitään|syrjivä|syrjivää|syrjintää
ulkonäköni|ihonvärini|puhetapani|murteeni
muut pääsivät
muut saivat
muut sai
muilla oli
muilla ei
kaikki muut
mieheltä ei
ei muiden naapur*
samalla tavalla kuin muut
kohdeltiin huonom*
tasa arvo*
ikäni takia
ikäni perust*
koska olen romani
koska olen vammai*

[concept solved-withdrawn]
ratkesi|ratkennut|kunnossa|hoitui|hoidossa|selvisi|järjestyi|saapui|löytyi asia|jo|kaikki|kiitos|nyt|sittenkin
asia on kunnossa|hoidossa|ok|selvä|loppuun
ei tarvitse enää|vastata|mitään|vastausta
unohtakaa|antaa olla|jätetään
peruutan|peruutan|vedän|perun valituks*|reklamaat*|pois|viestini
toimii|toimi nyt|taas|jo
järjestyi|löytyi|löytyikin|unohtakaa|unohda|väärinkäsitys|väärinymmär*
asia ok
hoitui lopulta
paketti olikin
hyvitys tuli
toimii nyt
kaikki hyvin
ei tarvitse enää
ei tarvi enää
perun reklam*
oma moka

[concept apologies-from-customer]
anteeksi|sori|pahoittelut|pahoittelen|suokaa jos|että|häiriö|tämä|pitkä|vaivaa|kirjoitus*|vaivannäkö
oma vika|moka|virhe*|syy
häiritsen|vaivaan|anteeksi vaiva
häiritsen|kirjoitusvirheet|kirjotusvirh*
anteeksi lyhyys
anteeksi latina*
oma moka

[concept evidence-attached]
liitteenä|liite|liitän|ohessa|kuvat|kuitti|kuvakaapp*|tosite*
oheinen|kopio|kopiot|todist*|asiakirja*|näyttö*|liitteen
kuva on|kuvat ovat
liitteessä|liitteet|liitteeksi|liitin|liitetty|liitetiedosto*|oheistan
oheisena|oheiset|oheisessa|ruutukaappaus*|screenshot|screenshotit|skrinat*
kuittikopio*|tositteet|dokumentoi*|dokumentit|dokumentti|silminnäkij*|videokuvaa
lääkärintodistus|lääkärinlausunto*|lausunto|lausunnon|puheluerit*|puhelutied*|mittauspöyt*
kuitit liit*
erittely liit*

[concept reference-number]
nro|numero|viite|tilausnumero
tilaus|asiakasnum*|tapausnum*
tapaus|nr|laskunro|sopimusnum*|tunnus|numerolla
tilausnumeroni|tilausnro|asiakasnro|viitenumero|viitenro|viitteeni|viitteenä
viitteellä|tapausnro|tikettinumero*|tikettinro|vahinkonumero|vahinkotunnus|varausnumero*
varaustunnus*|varauskood*|laskunumero*|sopimusnro|lähetystunnus*|seurantakoodi|seurantatunnus
sarjanumero|sarjanumeroni|lentonumero|vuoronro|rekisterinumero*|rekisterinro|jäsennumero*
käyttöpaikka*|liittymänumero|asuntonumero|diaarinum*|dnro|potilasnum*

[concept family-hardship-words]
sairas|vammai*|eläkelä*|työtön|yksinhuolt*|leski
lesken|raskaana|vauva*|syöpä*|kuol*
muistisair*|köyhä*|masentun*|omaishoitaj*|toimeentulo*|opiskelija|vanhus|sairaala*|liikuntaraj*|sairaus*
leskirouva|työttömänä|työttömän|opiskelijan|osastolla|saattohoidossa|erosin
avioero|konkurssi|lomautettu|sotaveteraani|pakkosiir*|asunnoton|asunnottom*
kodittom*|koditon
sairaan lapsen
hoidan kotona

[concept misdirected-other]
väärä|väärään osoite|osoitteeseen|numero|numeroon|lähetin|meni
testi|testiviesti|testaan|kuka|mikä firma
tämä meni vääräl*
vahingossa lähet*|painoin|soit*
vahinkoviesti|vahinkolähet*|testi|testiviesti|testaan|testaus|asdf*
testing|rakas|kulta|muru|pusuja|hakukoneoptim*|yhteistyöehd*
yhteistyötarj*|työhakemus*|työhakemukseni|aukioloaj*
väärään osoitteeseen
väärä vastaanott*
väärä numero
meniko tämä
haen töitä

[concept fl-press]
lehti|lehteen|lehden|lehdet|lehdessä|lehdistö*|iltalehti|iltasanom*|sanom*|toimittaj*|toimitus|toimituks*|uutis*|media|medialle|mediaan|mediasta|tv|televisio*|radio*|yle|hesari*|mtv|kuningaskulut*|otsikko*|otsikoi*|juttu|juttua
paikallisleht*|maakuntaleh*

[concept fl-social]
some|somessa|someen|somee|somes|twitter*|facebook*|face|facessa|faceen|instagram*|insta|instaan|instassa|tiktok*|tikkari*|youtube*|jodel*|jodeliin|reddit*|seuraaja*|seuraajaa|seuraajalle|blogi*|blogiin|stoori*|video*|striimi*|twitch*|discord*|julkais*|postaa*|postaus*|laitan jakoon|julki
jakoon|viraali*

[concept fl-review]
arvostel*|arvio|arvion|arviot|arvioo*|tähti|tähteä|tähden|tähdellä|google*|trustpilot*|tripadvisor*|keskustelupalst*|palstal*|palstoil*|foorumi*|suomi24*|vauva*

[concept fl-warn-others]
kerron|kerrotaan|varoitan|varoittaa|kertoa .. kaikille|muille|tutuille|naapur*|koko|kyläl*|asiakkail*
kaikki .. saavat|saa|pitää|tietävät|tietää|lukea
julkis*|julkaise*
sana kiirii
varoituks*

[concept fl-legal-lawyer]
lakimie*|asianajaj*|juristi*|oikeute*|oikeudes*|oikeusteits*|oikeustoim*|käräjä*|haast*|tuomioist*|lakitoimist*|lakiosasto*|raastuv*
oikeustie*
vien oikeut*

[concept fl-legal-authority]
kuluttaja*|kuluttajansuoja*|kuluttajariit*|kuluttajaneuv*|kuluttaja asia*|kuluttajavir*|kkv|kuluttajaliit*|poliisi*|poliisille|rikosilm*|tutkintapy*|tietosuojavalt*|traficom*|valvira*|aluehallinto*|avi|avin|aville|oikeusasiam*|finanssival*|fine|fineen|energiavir*|tukes*|ruokavir*|terveystark*|valvontavir*|kantelu*|kantele*|yhdenvertaisuusv*|viranomai*

[concept fl-leaving]
vaihdan|vaihdamme|vaihdetaan|vaihtamassa|vaihtoon|siirryn|siirrymme|siirrän|vien .. toiseen|toiselle|muualle|kilpailija*|pois|asiakkuute*|yhtiö*
asiakkuus .. päätty*|loppu*|poikki
asiakkuute* .. loppu*|päätty*|tässä|päätän|irtisan*
en .. enää|koskaan|ikinä .. tilaa|osta|asioi|käytä|tule|astu|palaa|varaa
viimeinen .. kerta|tilaus|ostos|kerran
viimeisen kerran|tilaukse*
lähden|lähtee .. kilpailijal*|pois|toisel*|asiakkaana
menetätte|menetitte|menetti .. asiakka*|asiakkaan
muualle|kilpailij*

[concept fl-nth-time]
toinen|toisen|toista|toiseen|kolmas|kolmannen|kolmatta|neljäs|neljännen|neljättä|viides|viidennen|kuudes|kuudennen|seitsemäs|monennen|monesko|viidettä|kolmannenkin .. kerta|kerran|kertaa|viesti|viestini|soitto|sähköposti*|yhteydenot*|kirje|reklamaatio*|valitus
kertaa|kerran .. soitta*|soitin|soittanut|laitta*|lähettä*|kirjoitta*|ilmoitta*|kysy*|yritt*|pyytä*|olen
soitin|soittanut|soittelin|laitoin|lähetin|kirjoitin|ilmoitin|reklamoin|valitin .. jo|viime|eilen|taas|kahdesti|kolmesti|monta|teille|aiemmin|kertaa|useita
jo .. kahdesti|kolmesti|aiemmin|monta|kerran|soitin|ilmoit*|lähet*|laitoin
kuinka monta kertaa
taas .. minä|kirjoitan|täällä|sama
kysyin|kysynyt|pyysin|pyytänyt .. jo|viime|aiemmin|monta|kahdesti
edelli* .. viest*|sähköpost*|yhteyden*
viestiini|viesteihini|viestiin|sähköpostiini .. ei

[concept fl-ticket-followup]
tiketti*|tiketin|palvelupyyn*|tapausnumer*|reklamaatio*|vikailmoit*|ilmoitukseni|valitukseni
viestiini|viesteihini|sähköpostiini|kirjeeseeni|reklamaatiooni|yhteydenottooni .. ei|en|kukaan|vastat*|vastaus*
odotan .. edelleen|yhä|vieläkin
viime .. viikolla|kerralla|keskustel*|puhelu* .. soit*|kerro*|puhu*
puhuin|puhunut|juttelin|chattasin|asioin .. teidän|asiakaspalv*|kanssa|eilen|viime
aiemmin .. ilmoit*|yhteyd*|soit*|kerro*
asiasta .. ilmoit*|soit*|reklamoi*|useasti

[concept fl-promise]
lupa*|lupasi*|lupasitte|luvattiin|luvattu*|lupaus*|lupaama*|luvannut|lupausta|vakuutti*|vannoi*|sovittiin|sovittu*|sovimme|sanottiin|sanoitte|vahvistitte|vahvistettiin|takasi .. että|et|tulee|tulevan|soitetaan|hyvite*|palaut*|maanant*|tiistai*|keskiviik*|torsta*|perjanta*|viikossa|päivässä|huomenna
piti .. tulla|soittaa|olla|palata|palauttaa|saapua|hyvittää|korjata|toimittaa
lupa*|luvattiin|luvattu*
sanaan|sananne|sanansa

[concept fl-hard-ill]
syöpä|syöpää|sytostaat*|leikkau*|leikatt*|sairaala*|sairaus*|sairas|sairaan|saikul*|halvaus*|aivoinfar*|dialyys*|diabee*|diabet*|insuliini*|astma*|epilep*|vammai*|pyörätuoli*|sokea|kuuro|invalid*|muistisair*|parkins*|sydän*|happi*|omaishoitaj*|liikuntarajo*|keppi|rollaattor*|apuvälin*|selkä*
autis*|erityislap*

[concept fl-hard-bereaved]
kuoli|kuollut|kuoltua|kuolema*|menehtyi*|edesmen*|leski|lesken|leskenä|hautaja*|hautai*|haudattiin|menetin .. vaimo*|miehe*|lapse*|äiti*|isä*
vainaa*|vainaj*|kuolinpes*|perunkirjo*|poisnuk*|suru*

[concept fl-hard-old]
eläke*|eläkeläi*|eläkkee*|vanhus*|vanhuks*|iäkä*|iäkkä*|ikäihmi*|vuotias .. äiti*|isä*|mummo*|täti|mies|leski|nainen
7*|8*|9* vuotias|vuotiaa*|vuotta
mummo*|mummu*|pappa|vaari*|isoäiti*|isoisä*|vanha .. ihminen|mies|nainen|äiti*|rouva
ikää|kahdeksankymp*|kansaneläk*

[concept fl-hard-child]
vauva*|vastasynt*|taapero*|äidinmaid*|korvike*|raskaana|odotan|yksinhuolt*|yksinhuoltaj*|yh äiti|kaksos*
lapsi|lapsen|lapset|lapsel*|lapsia|lasten|lapsemme|lapseni|poika|poikani|tytär|tyttären*|tyttö*|vuotias .. ilman|kylmä*|nälkä*|itk*|sair*|koulu*
pieni|pienen|pienten|pienet lapsi|lapse*|lapset|lasten
kuukau*|viikon ikäi*|vanha vauva*|lapsi

[concept fl-hard-money]
työttöm*|työttömyys*|irtisanot*|lomautet*|potkut|vuokra|vuokraa|vuokran|vuokrarah*|ruokarah*|toimeentulotuk*|opintotu*|varaa .. ei|mihin|ostaa
ei ole varaa
rahat .. loppu*|loppuivat|eivät
tili* .. tyhjä*|nollil*|miinuks*
velka*|velat|velkaa|ulosot*|luottotie*|leipäjon*|pienituloi*|viimeiset rahat|eurot
kela|kelan|minimieläk*|takuueläk*|työttömä*

[concept fl-discr-origin]
rasis*|ihonvär*|tumma*|musta*|romani|romaneja|maahanmuut*|ulkomaalai*|somali*|venäläi*|virolai*|arab*|muslim*|huivi*|hijab*|saamelai*|aksent*|korost*|murtaen|murteel*|sukunimi*|taustani|taustaise*|kansalaisuu*|kansallisuu*|syntyperä*
kaltai*|kaltaisi*|teikäläi*|tuollais* .. kaltai*|ihmis*
mistä .. olen|kotoisin
nimeni|nimi .. kuul*|vierasper*|ulkomaa*

[concept fl-discr-other]
syrji*|syrjintä*|syrjintää|syrjitt*|eriarvo*|yhdenvertai*|tasa arvo*|seksis*|homo|homot|homopari*|lesbo*|lesbopari*|trans|transu*|transnai*|transmie*|samaa sukupuolt*|sukupuol*
nainen|naisena|naisille|tyttö|naisia .. ei|osaa|mies|ymmärrä|miehel*|autois*
koska .. olen|oon|olin|ollaan .. nainen|vanha|vammai*|romani|nuori|raskaana|pyörätuol*|lihava|kuuro|homo
ikäni|iän|ikä*|vanhuude* .. takia|vuoksi|perust*|ei
pyörätuol* .. ei|pääs*|sisään|evät*|estet*
opaskoir*
missä .. miehesi|miehenne

[concept fl-discr-treated]
muut|muilta|muille|muita|muilla|toiset|toiselle|valkoi*|suomalai* .. palvel*|pääs*|ei|sai*|kysyt*|tarkist*|otettiin
vain|ainoastaan .. minut|minulta|meidät|meiltä|minua .. tarkast*|pysäy*|kysy*|pyyd*|seura*
seurasi|seurattiin|vartija .. minua|perä*|kaupassa
kohdel* .. eri|huonomm*|toisin|toisen luokan
ei palvella|palveltu|suostu*
mene .. kotimaa*|takaisin

[concept in-insult-stupid]
idioot*|idiotti*|ääliö*|typerys*|typerykse*|tollo*|tampio*|pölvästi*|pölkkypää*|törppö*|törpö*|tumpelo*|tohelo*|tunari*|urpo*|hölmö*|tyhmyri*|tyhmä*|typerä*|puupää*|paksupää*|imbesilli*|kretiini*|dorka*|juntti*|taliaivo*|aivoton*|aivottom*|tomppe*|pässi*|nuija*|torvelo*|vajakki*|vajaaälyi*|kädetön|kädettöm*|vässykkä*|nahju*|reppana*|hoopo*|höntti*
järki päässä

[concept in-insult-vile]
paskiai*|kusipää*|mulkku*|mulkut|mulkvist*|runkkari*|ämmä*|akat|akkaa|huora*|sika|siat|sikoja|rotta|rotat|rottia|loinen|loiset|luuseri*|äpärä*|paskapää*|paskaläjä*|saasta*|roisto*|rosvo*|valehtelij*|huijari*|nilviä*|limanulja*|limainen|raukka*|pelkuri*|läski*|rumilu*|kääkkä|käppänä|korppikotka*|iilimato*|iilimad*|verenimij*|hyeena*|amebat|ameeba*|laiskuri*|saamaton*|saamattom*|röyhkeä*|ylimieli*|ilkeä*|sydämetön|sieluton|limasko*|kieroilij*|niljake*|kynnysmatto*|lurjus*|retku*|mäntti*|mänttejä|vammai*|hintti*

[concept in-aimed]
te|sä|sinä|ootte|olette|oot|olet|saatanan|vitun|helvetin|perkeleen|senkin|mikä|tuo|se|joku|laiska|tyhmä|vanha|ilkeä|uninen|ylimielinen idioot*|idiootti|ääliö*|urpo*|törppö*|tumpelo*|pelle*|paskiai*|huijari*|akka|ämmä|lehmä|sika|tollo
olette|ootte|oot|olet .. tyhmä*|idioot*|avut*|hyödyt*|säälit*|pelle*|laisk*|saamat*
teidän|teän|tuo|se .. kuski*|myyjä*|hoitaja*|asentaj*|virkailij*|neuvoja*|päällik* .. on .. idioot*|ääliö*|laisk*|valehtel*|tyhmä*|ilkeä*
on .. aivot|aivoja|järkeä|älykkyys*

[concept th-veiled]
tiedän|tiedetään|tiiän|tiedan .. missä|missa|mis|millä|mihin|milloin|auto*|kotios*|osoit*|ovikood*|koulu* .. asu*|asutte|parkk*|auto*|käyt*|kuljet*|nuku*|lapse*|työ*|pysäk*
näet*|näätte|näette|katot*|katsotaan|saat|saatte|saa .. vielä|nähdä|kuulla|tuntea|katua|maistaa|maksaa|miltä .. miten|kun|mitä|mun|kuka|miltä|tämän
kannattaa .. varoa|katsoa|pelätä|vilkuilla|lukita|pitää|lähteä
varo|varokaa|varokoon|pitäkää .. selkä*|itse*|itte*|ikkun*|autoa
tulen|tuun|tullaan|ajan|käyn|pistäydyn|saavun .. sinne|siellä|teille|käymään|paikalle|konttor*|myymäl* .. kanssa|mukana|pesäpallom*|kirve*|moottorisah*|bensa*|pojat|veljet|vasara*|haulik*|kanki*
pesäpallomail*|kirves|kirveen|bensakanisteri*|bensaa|tulitiku*|sytkäri|moottorisah*|puukko*|haulikko*|sorkkarau*|nyrkki*|nyrkeillä|vasara*|leka*
paareil*|ambulans*|ruumis*|sairaalaan|kävele*|hampaa*|sormet|sormi*|polvi*|peukalo*|varpa*|niska*|leuka* .. lähte*|katk*|murs*|poikki|taitet*|kerää*|nurin|kurkk*|mene*
olisi sääli|harmi .. jos
palaa|poltan|poltetaan|palamaan|tuhkaa|savuaa

[concept sh-kill-self]
tappa* .. itseni|itteni|itsensä|itteään
itseni|itteni tappa*
tapan .. itseni|itteni
itsemurh*|itsari*
hirttä*|hirtän|hirteen
ammun .. itseni
riistä* .. henke*
itseni hirttä*|hirteen|ampu*
lopet* .. itseni
itseni lopet*
päät* .. päivä*
itsensä .. tappa*

[concept sh-end-it]
lopetta*|lopetan|lopettamis* .. kaiken|tämän|koko|kaikki|elämä*
kaiken loppu*
kaikki olis* ohi
päättä*|päätän .. kaikki|kaiken|elämä*
loppuisi .. kaikki
olisi* .. ohi
tehdä* .. lopun
jotain peruuttamatonta
teen|tekisin|tehdä .. itselleni|itelleni

[concept sh-die-wish]
en .. halua|haluu|haluais*|jaksa .. elää|elämä*|enää|olla|eläis*
haluan|haluaisin|halunnut .. kuolla|kuolema*|pois
kuolisin|kuolla|kuolemaa
mitään syytä|järkeä|mieltä .. elä*|jatka*|ola|olla|herät*
ei .. syytä|järkeä|mieltä .. elää|jatkaa|olla|elämä*
ei .. elämis*|elämäl*
en|enkä .. ole|oo enää .. täällä|kauan|kauaa|elossa
olisin .. kuollut|poissa
väsynyt .. elämä*

[concept sh-not-wake]
en|ettei|ei .. heräis*|herätä|heräisi|heräisin
olla heräämättä
nukku* .. pois|ikiunt*|enkä

[concept sh-jump]
hyppä*|hypätä
astu* .. yli|raiteille|alle|reunalta
heittäy*|heittää .. itseni
junan|rekan|auton|metron alle|eteen
parvekkeelta|sillalta|katolta

[concept sh-high-place]
sillalla|sillan|silta*|rautat*|raiteil*|junara*
parveke*|parvekke*
kaiteen|kaiteel*|reunalla|katolla
joki|joen|joess*|jääll*|järve*|laituri*
kerros*|kerrokse*

[concept sh-rope]
köysi|köyden|köyttä|köydestä|naru|narun|hirsi|hirttä*|hirteen|orsi|orre*|parru|koukku|koukun|vyö|vyön|silmukka*|solmu*

[concept sh-pills]
pilleri*|pillereit*|tabletti*|tablette*|unilääk*|lääkepurk*|lääkkeet|lääkkeit*|yliannost*|nappej*|napit|purkillinen|dolorit|buranat
kaikki|purkin|koko .. lääk*|pilleri*|tabletit
syön|söisin|otan|ottaisin|vedän .. lääk*|pilleri*|kaikki|purki*

[concept sh-blade-gun-gas]
ranteet|ranteeni|ranteita|viiltä*|viillän|viiltely*|viillell*
vahingoitta*|vahingoittamis*|satutta* .. itseäni|itteäni|itseni
itseni|itteni vahingoit*|satut*
haulikko*|haulikon|ase|aseen|asekaapi*|kivääri*|luoti .. itse*|suuhun|päähän|ohimo*
pakokaasu*|kaasuhana*|kaasu .. auki
puukko .. ranne*|kaula*

[concept sh-goodbye]
jäähyväis*|hyvästi*|hyvästel*
testament*|viimeinen .. viesti|kirje|toive|tahto
kirje* .. vaimo*|lapsil*|lapsi*|äidille|pöydällä|valmiina
viimei* .. kirje*|viest*|kerran
henkivakuutu*

[concept sh-burden]
parempi|parempi|helpompi .. ilman|jos .. minua|mua|en
ilman minua|mua
henkivakuutu*|vakuutus .. maksa*|lapsil*|hoita*|kattaa
kukaan .. kaipaa|huomaa|välitä|ikävöi
taakka|taakaksi|vaivaksi
jos .. minua|mua .. ei .. olisi
lapset .. ainoa|ainoo|ainut

[concept sh-cant-go-on]
en jaksa .. enää|enaa|mitään|elää|tapella
en .. enää .. jaksa|jaksais*|kestä|pysty
voimat .. loppu*|lopussa
ei .. ulospääsy*|toivoa|tietä
olen lopussa|loppu
mikään .. enää|ei .. kiinnosta|väliä|merkit*
antaa periksi|luovuttaa|luovutan
pelkään .. että|et .. teen|teenkin|itseni|pahempaa

[concept sh-depressed]
masen*|ahdist*|psykiatr*|kriisi*|synkk*|synkä*|mielenterve*|itsetuho*|pohjalla|terapeut*|unettom*|paniikki*

[concept sh-thought-plan]
ajattel*|ajattelin|ajatellut|mietin|mietti*|miettiny*|harkin*|suunnitel*|suunnittel*|päättän*|päätin .. että|et|miten|miltä|kuinka|itse*
suunnitelma* .. itse*|valmi*
oon miettiny*|ajatellu*
tullut mieleen

[concept sh-not-to-scare]
en .. kirjoita|sano|kerro|pelottele|uhkaile|kiristä|liioittele .. pelot*|säälin|uhka*|tätä|ihan|kiristä*
sanon|kirjoitan|kerron .. tämän|sen|suoraan|rauhallis*|ihan|koska|että
en .. tiedä .. miksi .. kirjoit*|teille|tätä
en kehtaa

[concept tool-hardware]
porakon*|poranter*|porata|poralla|iskupora*|akkupora*|poravasara*
pylväspor*|vasara|vasaran|vasaraa|leka|lekan|moukari
moukarin|ruuvinvään*|ruuvari*|ruuvimeis*|meisseli*|talttapää*|taltta
taltan|ruuvi|ruuvin|ruuvit|ruuveja|ruuvia|ruuveis*
puuruuv*|mutteri*|pultti*|pultit|pultin|pulttej*|aluslev*
naulapyss*|naulain|naulaim*|niittipyss*|nitoja*|hakaspist*|tulppia
tulpat|propui*|proput|jakoavai*|hylsy*|lenkkiavai*|kuusiokol*
torx*|pihdit|pihtej*|hohtim*|sivuleikk*|puristim*|ruuvipuris*
tikkaat|tikkait*|tikapuu*|tikkaiden|nojatikk*|jakkara*|telineet
rakennusteli*|ruohonleik*|robottileikk*|nurmikonleik*|ajoleikk*|siimaleikk*|trimmeri*
raivaussah*|pensasleikk*|pensassaks*|lehtipuhal*|lumilink*|moottorisah*|käsisah*
sirkkeli*|pistosah*|jiirisah*|katkaisusah*|teräketju*|sahanter*|laippa
laipat|kulmahiom*|rälläk*|hiomakon*|hiomapap*|hiekkapap*|hiomalai*
höylä*|jyrsin|jyrsim*|lapio|lapion|lapiot|lapiota
lapiolla|kuokka*|harava*|talikko*|kottikärr*|kirves|kirveen
halkaisukon*|klapikon*|työkalu*|vatupass*|rullamit*|mittanauh*|laserimit*
tunkki|tunkin|painepesur*|kompressor*|aggregaat*|puutarhavälin*|puutarhaletk*
kasteluletk*|letkunkiris*|oksasaks*|sekatöör*|kastelukann*|hitsi|hitsaus*
hitsat*|kolvi|juotos*|liimapist*|niitti|niitit|sarana*
heloit*|hela|helat|kulmarau*|rautakau*|bauhaus*|puuilo*
motonet*|biltem*|ikh|starkki|starkin

[concept garden-plants-feed]
siemen*|kylvö*|kylvin|kylväm*|itää|itäny*|itäneet
taimi*|taimet|taimen|istutin|istuttaa|istutus*|istutet*
kukkasipul*|tulppaan*|narsiss*|pelargon*|orvok*|petunia*|perenna*
köynnös*|krassi*|ruukku*|ruukun|ruukut|huonekasv*|viherkasv*
parvekekuk*|amppel*|kukkapenk*|mullan|multasäk*|kukkamul*|turve
turpeen|kompost*|kuorikat*|katekang*|hake|haketta|lannoite*
lannoitt*|lannoitus*|kalkki|kalkkia|lanta|lantaa|urea
kananlan*|typpilann*|rikkaruo*|torjunta*|rehu*|täysrehu*|väkirehu*
hevosrehu*|kananrehu*|säilörehu*|appeet*|ape|seosrehu*|heinä
heinää|heinät|heinän|heinäpaal*|paali|paalit|paaleja
olki|olkea|oljet|kuivike*|kuivikk*|kutteri*|kaura
kauraa|ohra|ohraa|vilja|viljaa|viljan|vehnä*
rypsi*|koiranruok*|koiranruoa*|kissanruok*|kissanruoa*|kissanhiek*|linnunruok*
auringonkukans*|nappula|nappulat|raksut|raksuja|omenapu*|marjapens*
herukka*|ruusupens*|pensas*|tuija*|syreeni*|kuusiaita*|joulukuus*
kirsikkap*|hedelmäp*|nurmikko*|nurmikon|nurmi|nurmea|siirtonurm*
nurmensie*|puutarha*|puutarhur*|kasvimaa*|kasvihuon*|viljelylaat*|siirtolapuu*
palstavil*|lakastu*|nuutu*|nuupah*|kuivuivat|kuihtu*|mätivät
kukki|kukkinut|kuki|plantagen*|agrimark*|hankkija*|viherland*

[concept baby-gear]
rattaat|rattaita|rattaiden|rattais*|yhdistelmärat*|matkarat*|tuplarat*
sisarusrat*|lastenratt*|lastenvaunu*|vaunukop*|vaunuj*|vaunut|vaununsa
kaukalo*|turvakaukal*|turvaistu*|autonistui*|isofix*|pinnasän*|sivuvaunu*
äitiyspak*|kehto|kehdon|unipesä*|matkasän*|syöttötuol*|sitteri*
kantorep*|kantoliin*|vaippa|vaipan|vaipat|vaippoj*|vaippapak*
teippivai*|housuvaip*|kestovaip*|pampers*|libero*|muumivaip*|äidinmaidonkorv*
korvike|korviket*|korvikk*|vastike|vieroitusval*|tutteli*|vauvanruok*
soseet|sosepur*|sosetta|velli|vellin|puurojauh*|tuttipul*
tutti|tutin|tutit|tutteja|rintapump*|imetystyy*|imetysliiv*
lypsin|itkuhälyt*|vauvamonit*|hoitopöyt*|hoitolauk*|hoitoalust*|potta
potan|kylpyamm*|kuravaat*|haalari|haalarin|toppahaal*|potkuhous*
bodyt|body|vauvanvaat*|kestohous*|turvaport*|leikkikeh*|kävelytuol*
babybjörn*|britax|emmaljunga*

[concept cosmetics]
kasvovoi*|kasvorasv*|kosteusvoi*|käsivoide|käsirasv*|päivävoi*|yövoide
silmänympär*|ihonhoito*|vartalovoi*|bodylotion*|hajuvet*|hajuvesi|hajuved*
parfyymi*|tuoksu|tuoksun|tuoksut|deodor*|dödö*|partavesi
partavett*|meikki*|meikit|meikkej*|ripsivär*|maskara*|huulipun*
huulikiilt*|puuteri*|luomivär*|poskipun*|rajaus*|peitevoi*|shampo*
sampoo*|hoitoain*|hiusväri*|hiuslak*|hiusvaha*|hiusöljy*|hiusnaami*
muotovaah*|kuivashamp*|kynsilak*|geelilak*|irtoripse*|ripsipiden*|irtokynn*
tekokynn*|saippua*|suihkugeel*|suihkusaip*|suihkuvoi*|kuorinta*|huulirasv*
huulivoi*|aurinkovoi*|aurinkorasv*|aurinkosuoj*|itserusket*|solarium*|seerumi*
retinol*|kasvonaam*|kasvovesi|kasvoved*|misellive*|meikinpoist*|vanupuik*
botox*|täyteain*|kosmetiik*|kosmetolog*|oriflam*|lumene*|kicks
avonin|partaterä*|partahöyl*|partavaah*|hammastahn*|hammasharj*|suuved*
suuvesi|kynsiviil*|pinset*

[concept kitchenware]
paistinpan*|pannu|pannun|pannut|pannua|valurautap*|kahvipan*
mokkapan*|uunivuo*|vuoka|vuoan|kattila*|kasari*|pata
padan|painekeit*|teräskat*|lautanen|lautas*|astia|astiat
astioita|astioiden|astiast*|kulho|kulhon|kulhot|kulhoj*
muki|mukin|mukit|mukeja|mukia|kuppi|kupin
kupit|kuppeja|lasisar*|juomalas*|viinilas*|kahvikup*|teekup*
moccamast*|haarukka|haarukat|lusikka*|lusikat|aterime*|aterimia
keittiöveits*|leipäveits*|veitsisar*|kokkiveits*|veitsitel*|teetermospull*|termari*
termoskan*|karahvi*|vesikannu*|kannu|kannun|pannumyss*|leikkuulau*
kauha|kauhan|vispilä*|raastin|raastim*|siivilä*|lävikkö*
kaulin|säilytysras*|muovirasia*|rasiat|kelmu|teflon*|pinnoite*
pinnoitt*|kahva|kahvan|kahvat|iittala*|muumimuk*|fiskars*
hackman*|tupperwar*

[concept sports-outdoor]
sukse*|suksia|suksien|murtomaas*|hiihto*|hiihdin|hiihtä*
monot|monoj*|sauvat|sauvaa|voitelu*|luistim*|luistin
luistelu*|maila|mailan|mailat|mailaa|jääkiekkom*|kiekko
salibandy*|sähly*|tennismail*|padel*|teltta*|teltan|teltat
makuupus*|makuualust*|retkikeit*|trangia*|rinkkan*|vaellus*|retkeily*
pallo|pallot|palloa|jalkapal*|koripal*|golf*|lautapal*
frisbee*|juoksumat*|kuntopyör*|soutulait*|crosstrain*|käsipain*|kahvakuul*
levytanko*|painot|kuntolait*|joogamat*|vastuskumi*|kalastus*|kalastan
virveli*|onki|onget|ongen|uistin|uistim*|vavan
viehe*|verkkokal*|pilkki*|siima|siiman|metsästy*|metsästäj*
patruuna*|kiikari*|tähtäin|tähtäim*|riistakam*|sukellus*|räpylä*
märkäpuk*|uimalas*|uimapuk*|supla*|melo|meloa|kajakki*
kanootti*|kanootin|airo*|pelastusliiv*|lumilau*|lasketel*|laskettelu*
rinne|rinteen|rinteessä|hissilip*|skimba*|pulkka*|pulkan
potkukelk*|kelkka|kelkan|satula|satulan|suitset|ratsas*
talli|tallin|tallilla|rullaluist*|skeitti*|potkulaud*|urheiluliik*
xxl|intersport*|stadium|decathlon*|urheiluväl*|treeni*|treenas*
lenkki|lenkillä|maraton*|juoksutap*|valjaat|kiipeily*

[concept music-instrument]
kitara*|sähkökitar*|basso|basson|bassokit*|ukulele*|kantele
kanteleen|banjo*|mandoliin*|piano|pianon|pianoa|pianot
digipian*|flyygel*|kosketinsoit*|syntikk*|syntetisaat*|urut|urkuj*
harmoon*|viulu|viulun|viulua|viulut|sello|sellon
selloa|alttoviul*|jousisoit*|huilu*|klarinet*|saksofon*|fagot*
oboe*|trumpet*|pasuun*|torvisoit*|nokkahuil*|suukapp*|haitari*
harmonikk*|hanuri*|säkkipil*|rummut|rumpu|rumpus*|rumpuja
rumpua|symbaal*|marakas*|perkuss*|kielisar*|plektra*|viritin
viritysko*|viritt*|vire|vireess*|epävire*|vahvistin|vahvistim*
vahvistint*|efektiped*|pedaali*|nuotti*|nuotit|nuotteja|soittim*
musiikkikau*|soitinlii*|soittotunti*|soitonopett*|musiikkiopis*|thomann*

[concept headphones-audio]
kuulokkeet|kuulokkeid*|kuulokkeis*|kuulokkeen|nappikuul*|vastamelu*|airpod*
korvanapi*|korvanappi*|kuulokemik*|kaiutin|kaiuttim*|kaiutint*|subwoof*
subbari*|soundbar*|stereo*|radio|radion|radiota|radiossa
matkaradio*|kelloradio*|autoradio*|levysoit*|vinyyli*|mikrofoni*|mikki
mikin|mikkiä|headset*|sanelulait*|äänenvoimak*|äänenlaat*|äänentoist*
äänijärj*|bluetooth*|paritus*|pariudu*|parittu*|bose*
sennheis*|marshall*|sonos*|jabra*|äänikirja*|podcast*|storytel*
bookbeat*

[concept console-game]
pelikonsol*|konsoli*|playstation*|pleikk*|ps4|ps5|xbox*
nintendo*|switch|switchi*|ohjain|ohjaim*|ohjaint*|peliohjai*
joystick*|driftaa|pelaa|pelata|pelaan|pelasin|pelattu
pelaaja*|pelaamis*|pelitili*|pelikortti*|videopeli*|mobiilipel*|tietokonepel*
skini*|skinejä|lootboks*|lootti*|vbuck*|robux*|battlepass*
kausipass*|bänni*|bannat*|bännäs*|hiplat*|huijausohjelm*|matsi
matsin|matsit|matseissa|rankki*|rankedi*|ranked|leveli*
tasot|hahmo|hahmon|hahmot|hahmoni|moodi|modaus*
lagaa*|lägi*|servut|serveri*|fps|ping|pingi*
steam|steamis*|steamin|epicis*|fortnit*|minecraf*|roblox*
cs2|fifa|blizzard*|dlc|twitchis*|lautapeli*
korttipel*|pelikaup*|gamestop*|speedrun*

[concept printer-ink]
tulostin|tulostim*|tulostint*|printteri*|monitoimilai*|laserkirjoit*|lasertulos*
mustesuih*|tulostaa|tulosti|mustekas*|värikas*|muste|mustetta
musteen|mustesäil*|väriaine*|väripatruun*|tooneri*|toneri*|toner
värijauh*|rumpuyks*|kuvarumpu*|skanneri*|skannaa*|skannat*|skannaus*
kopiokon*|kopioi|valokopio*|piirturi*|tarratulost*|paperitukos*|paperijum*
klikkilask*|klikkihin*|raidoit*|epson*|brother*|canon*

[concept solar-heatpump]
aurinkopan*|aurinkosäh*|aurinkokeräi*|paneelit|paneeleja|paneelien|paneeli
aurinkovoim*|invertteri*|inverter*|taajuusmuut*|akkuvaras*|kotiakku*|akusto*
lämpöpumppu*|lämpöpumpu*|maalämp*|maalämmön|ilmavesi*|ilmalämpöp*|ilp
ilppi|lämpökaiv*|ulkoyksik*|sisäyksik*|kompressori|jäähdytys*|ilmastointil*
latausasem*|kotilatau*|autolatau*|latauspist*|lataustolp*|pikalatur*|tuulivoim*
tuulimyll*|hybridilämm*|pellettikatt*|pellettilämm*|hakelämm*|öljykatt*|öljylämm*
varaaja*|lämminvesivar*|kwp|mikrotuotan*|pientuotan*|ylijäämäsäh*|cop

[concept building-material]
laatta|laatat|laattaa|laattoj*|kaakeli*|lattialaat*|seinälaat*
klinkkeri*|saumalaas*|laasti|laastia|tasoite*|tasoitt*|tiili
tiilet|tiiliä|tiilen|kattotiil*|harkko*|harkot|betoni*
sementti*|sementin|valu|valun|raudoit*|lauta|laudat
lautoja|lautaa|laudan|lankku*|lankut|puutavar*|sahatavar*
terassil*|kestopuu*|paneelilaud*|runkopuu*|hirsi|hirret|parru
parrut|vaneri*|lastulev*|kipsilev*|gyproc*|levy
levyt|levyjä|levyn|eriste*|eristys*|kivivilla*|höyrynsulk*
styrox*|finnfoam*|uretaan*|maali|maalin|maalia|maalit
maalipurk*|maalipönt*|pohjamaal*|ulkomaal*|sisämaal*|lakka|lakan
lakkaa|petsi|kuullote*|tikkurila*|pensseli*|tela|sävytys*
tapetti*|tapetin|tapetit|tapetoin*|liisteri*|parketti*|parketin
laminaat*|vinyylilatt*|korkkilatt*|lattialist*|listat|jalkalist*|kynnys
kynnykse*|pelti|pellit|peltiä|peltikat*|kattohuop*|huopakat*
räystäsk*|syöksytorv*|ränni*|vesikour*|sora|soraa|murske*
hiekkaa|sepeli*|pihakiv*|laatoituksen|silikoni*|saumat|saumausm*
massaus*|liima|liimaa|liiman|liimat*|tiivist*|saniteet*
allaskaap*|keittiötas*|työtaso*|karmi|karmit|karmin|pieliä
ovilev*|lasitus*|parvekelas*

[concept print-photo-order]
valokuvakirj*|kuvakirja*|valokuvaus*|valokuvaaj*|kuvatuot*|kuvatilau*|paperikuv*
kuvakehi*|juliste*|canvas*|kangastaul*|taulu|taulun|taulut
kutsukor*|hääkuts*|kiitoskor*|joulukor*|onnittelukor*|ristiäiskor*|rippikor*
käyntikor*|esitteet|flyeri*|flaieri*|vihkon|kirjapaino*|painotalo*
painoväri|vedos|vedokse*|painotuot*|oikoluk*|oikovedos*|taitto
taiton|kuvakalent*|seinäkalent*|kalenteri|kalenterin|kuvamuki*|kuvatyyn*
passikuva*|koulukuva*|luokkakuv*|ryhmäkuv*|hääkuv*|studiokuv*|tarrat
tarroja|teippaus*|painatus*|brodeera*|kirjonta*|kaiverru*|ifolor*
ifi|smartphoto*|kuvakauppa*|vistaprint*|fotokem*

[concept boat-ferry-cruise]
laiva|laivan|laivaa|laivalla|laivalle|laivalta|laivas*
laivat|laivamatk*|ruotsinlaiv*|autolaut*|lautta|lautan|lautalla
lautalle|lossi|lossin|yhteysal*|vesibussi*|saaristo*|risteily*
risteilim*|risteilijä*|päiväristeil*|minirist*|hytti*|hytin|hytissä
hytit|autokans*|kansipaik*|buffet*|laivaravint*|satama|sataman
satamas*|satamaan|terminaali*|laituri|silja*|tallink*|eckerö*
finnlines*|wasalin*|vene|veneen|venettä|veneessä|veneet
moottoriven*|soutuven*|purje*|perämoot*|venepaik*|laituripaik*|venetelak*
telakka*|vesijet*|kapteeni*|matruus*|merellä|merimat*|merisair*
keula|pelastusven*

[concept car-rental]
vuokraaut*|autovuokra*|autonvuokra*|vuokraamo*|hertz*|avis|sixt*
europcar*|24rent*|yhteiskäyttöaut*|yhteisaut*|autoilupalv*|kimppakyy*|omago*
gobil*|sähköpotkul*|skuutti*|skuutin|skuutit|skutta*|skootteri*
potkulaut*|tier|lime|kaupunkipyör*|kaupunkifill*|vuokrapyör*|superkasko*
kilometriraj*|autonluovut*|luovutuspist*|leasing*|yksityislea*
vuokra auto*

[concept car-workshop]
autokorjaam*|korjaamo*|huoltokorj*|autohuol*|määräaikaishuol*|vuosihuolto*|vikakoodi*
merkkihuol*|katsastu*|katsasta*|ajokielto*|hinaus*|hinat*|hinaaj*
hinaamin*|tiepalvel*|hinurin|hinuri|lavetti*|jakohihn*|jakoketju*
öljynvaih*|öljyt|öljyä|moottoriöl*|kytkinlev*|kytkimen|turbo*
laakeri*|iskunvaim*|iskarit|katalysaat*|pakoput*|generaat*|starttimoot*
ohjauspyör*|vetoakseli*|raidetan*|jarrupal*|jarrulev*|jarrunest*|jarruletk*
peltivau*|peltisep*|maalipint*|kolarikor*|kiveniskem*|ruostees*|pohjapelti*
helma|autokaup*|autoliik*|vaihtoaut*|autoni|mersu*|volvo
toyota*|skoda*|bemari*|bmw|farmari|koeaj*|autotalo*
rengasliik*|rengashot*|renkaanvaih*|rengasvaih*|allevaiht*|tasapainot*|vianne
euromaster*|vianor*|varaosa*|alkuperäisosa*|tarvikeosa*|huoltokirj*|huoltoväl*
merkkivalo*|moottorinvalo*|moottorivika*

[concept fuel-station]
huoltoasem*|bensis|bensiks*|tankkaus*|tankkasin|tankata|tankkaa
tankki|tankin|tankkiin|kylmäasem*|bensa|bensan|bensiini*
diesel*|polttoain*|polttoöl*|lämmitysöl*|löpö*|adblue*|litrahin*
mittarikentt*|bensapumppu*|katevaraus*|neste|nesteen|nesteellä|abc
shell*|teboil*|st1|autopes*|pesukatu*|pesuhal*|pesuharj*
harjapes*|vahapes*

[concept moving-storage]
muuttofirm*|muuttopalv*|muuttomie*|muuttoaut*|muuttokuorm*|muuttolaat*|muuttolask*
muuttopäiv*|muutot|muuttotavar*|muuttaj*|kantomie*|kantaj*|kantoivat
kanto|kantaminen|roudas*|roudaus*|roudata|raahas*|raahaa*
pahvilaat*|banaanilaat*|pakkaaj*|pakkaus*|pakkasivat|pakattiin|pienvaras*
vuokravaras*|minivaras*|varastotil*|varastokop*|varastokont*|kontti|kontin
kontissa|kellarikom*|häkkivaras*|cityvarast*|kolhivat|tiputtivat|pudottivat
muuttovah*|irtaimist*

[concept funeral-wedding]
hautaustoim*|hautauspal*|hautausur*|surutoim*|pietet*|arkku|arkun
arkussa|arkkua|uurna*|tuhkaus*|tuhkat*|krematori*|siunaus*
siunaami*|siunattiin|hautajai*|muistotilais*|muistojuhl*|hautakiv*|haudan
haudalla|haudalle|hautapaik*|hautausmaa*|sukuhau*|kirkkomaa*|muistokirjo*
kuolinilmoit*|adressi*|surunval*|seppele*|seppelt*|hautalaite|hautakimp*
kukkalaite*|häät|häitä|häissä|häihin|häiden|häidemme
häihimme|häissämme|hääpäiv*|hääjuhl*|hääpaik*|häämatk*|hääkimp*
häävier*|hääkuvaa*|häätil*|polttari*|morsia*|sulhanen|sulhas*
kaaso*|bestman*|vihkipari*|hääpari*|hääpuku*|hääpuv*|morsiuspuk*
morsiuspuv*|hääkak*|vihkisorm*|sormukset|vihkiminen|vihittiin|vihkiä
alttari*|pitopalv*|catering*|juhlatil*|juhlasal*|tilavuokra|rippijuhl*
ylioppilasjuhl*|valmistujai*|lakkiais*|kanttor*|pappi|papin|seurakunta*
suntio*|kirkko|kirkon|kirkossa

[concept municipal-street]
katu|kadun|kadulla|kadulle|katua|kadut|tie
tiellä|tielle|tietä|kylätie*|hiekkatie*|yksityistie*|risteys*
risteyks*|suojatie*|liikenneval*|liikenneymp*|kävelytie*|pyörätie*|jalkakäyt*
kuoppa|kuopan|kuopat|kuoppia|kuopassa|asfalt*|päällyst*
routavau*|paikkaus*|aura|auran|aurata|aurattu|aurau*
auraa|aurasi|lumivalli*|lumityö*|lumitöi*|lumet|lumia
lumenluon*|lumikas*|polanne*|hiekoit*|hiekotet*|hiekottam*|suolaus*
liukkaudent*|sepelöin*|katuval*|katulam*|valaisinpyl*|kaupungintal*|kunnantal*
kunnanviras*|kunnanjoht*|kaupunginjoht*|kaupunginhall*|kunnanhall*|valtuust*|valtuutet*
virkamie*|kirjaamo*|teknisestä|kuntalai*|kuntapalv*|veronmaks*|rakennuslup*
rakennusvalv*|rakennustarkast*|toimenpidelup*|poikkeamis*|kaava|kaavan|kaavoit*
asemakaav*|tonti*|kiinteistöver*|puisto*|leikkipuist*|leikkikent*|koirapuist*
uimarant*|hiihtolat*|latu|latuja|ladut|luistinrad*|jääkenttä*
jäteast*|jäteasema*|sortti*|kierrätyspist*|aluekeräys*|molok*|jätehuol*
tyhjennysväl*|hulevesi*|sadevesikai*|viemärikai*|kaivonkan*|kaivo|kaivon
ojan|oja|tierumpu*|ely|väylä*|tiemest*|liikennemerk*
nopeusrajoit*|töyssy*

[concept library-university]
kirjasto*|lainauskor*|lainapaik*|kaukolain*|palautusluuk*|yliopisto*|ammattikork*
amk|amkin|korkeakoul*|tiedekun*|kampus*|kampuksel*|dekaani*
opintotoim*|opintohall*|ylioppilaskun*|tentti*|tentin|tentissä|uusintatent*
etätent*|moodle*|peppi|sisu|wilma*|exam|ilmoittautumis*
kandi*|gradu*|opinnäyte*|väitös*|tutkielma*|tutkintotod*|tutkinto
tutkinnon|valmistumi*|opintosuorit*|opintopist*|opintorekist*|arvosana*|hyväksiluk*
opiskel*|opintolain*|opintotuk*|fuksi*|lukukausi*|lukukaude*|lukuvuos*
lukuvuode*|periodi*|luento*|luennon|luennot|luennoits*|professor*
lehtori*|tuntiopett*|proffa*|seminaar*|harjoittelupaik*|pääsykoe*|pääsykok*
valintakoe*|valintakok*|yhteishaku*|opintopolk*|hakukohde*|hakukelpo*|todistusvalin*
ylioppilaskok*|ylioppilastod*|abitti*|solu|solussa|soluasun*|soluhuone*
asuntola*|hoas|hoasin|toas|psoas|tys
vaihto opisk*

[concept sports-culture-club]
seura|seuran|seuralle|seuras*|urheiluseur*|jalkapalloseur*|junnu*
juniori*|joukkue*|valmentaj*|valmennus*|koutsi*|turnau*|liiga
liigan|liigassa|ottelu*|pelipaik*|pelipäivä|kilpailu*|kisat
kisoihin|kisois*|kisamaks*|tuomari*|karsinta*|kausimaks*|seuramaks*
jäsenmaks*|pelipassi*|lisenssi*|harrastus*|harrastuks*|harrasta*|harrastemaks*
kerhomaks*|talkoo*|museo*|näyttely*|galleri*|taidemus*|opastettu
teatteri*|esitys*|esityks*|katsomo*|näytelm*|ooppera*|baletti*
väliaik*|näyttelijä*|elokuva*|leffa*|finnkino*|popcorn*|näytös
näytökse*|kuoro*|orkester*|konsertti*|kapellimest*|bändi*|keikka
keikat|soittokunt*|tanssikoul*|tanssitunti*|tanssi|tanssit|partio*
martat|marttoj*|kansalaisopis*|työväenopis*|eläkeläiskerh*|vpk
urheiluhal*|jäähal*|jäävuor*|hallivuor*|salivuor*|uimahall*|uimakoul*
kylpylä*

[concept care-home-help]
kotihoit*|kotihoid*|kotipalv*|kotiapu*|kotiavun|kodinhoit*|kotisairaanh*
kotikäynti*|kotikäynnit|hoitajakäyn*|lähihoitaj*|omahoitaj*|hoivakot*|hoivakod*
vanhainkot*|vanhainkod*|palvelutal*|palveluasum*|tehostet*|hoivayks*|hoiva
hoivaa|hoivan|ryhmäkot*|ryhmäkod*|attendo*|esperi*|osastonhoit*
muistiosast*|vuodeosast*|ateriapalv*|kotiateri*|ruokapalv*|kylmäateri*|lounaskuljet*
menumat*|omaishoit*|omaishoid*|tukihenk*|avustaj*|saattaj*|vammaispalv*
palvelusetel*|palveluohj*|hoitosuunn*|asiakasohj*|sosiaalityö*|sosiaaliohj*|sosiaalitoim*
sossu*|turvapuhel*|turvaranne*|turvahälyt*|hälytysranne*|hoitajakutsu*|kutsunapp*
kutsunauh*|suihkutus*|suihkupäiv*|suihkutetaan|lääkkeenj*|lääkejak*|dosetti*
dosetin|annosjak*|rollaattori*|apuvälin*|invataksi*|kelataksi*|kyytitark*
palveluliik*|kuljetuspalv*|sairaskulj*|sairaankulj*|kotiutus*|kotiutettiin|kotiutti*

[concept vet-grooming]
eläinlääk*|eläinklin*|eläinsair*|eläinsuoj*|löytöeläin*|koirahoit*|kissahoitol*
eläinhoitol*|koiranhoit*|koirakoul*|koirapuist*|lenkittäj*|koiranulkoil*|trimmaaj*
trimmaus*|trimmat*|koiratrimm*|turkin|turkki|turkkia|kynsienleik*
pentu*|pennun|pennut|pennusta|kennel*|kasvattaj*|emä
emän|astutu*|siemennys*|keinosiemen*|siemenannos*|poikimi*|vasikoi*
eläinkaup*|faunatar*|koirantarv*|kissatarv*|panta|pannan|hihna
remmi|kuonokop*|akvaario*|terraario*|madotu*|punkki*|kirppu*
steriloi*|kastroi*|koirani|koiramme|koiran|koiraa|koiralle
kissani|kissamme|kissan|kissalle|kisuni|hauva*|mirri*
katti|katin|musse|marsu*|kaneja|hevonen|hevose*
tamma|tamman|tammaa|ruuna*|poni|ponin|papukaij*
undulaat*

[concept betting-lottery-charity]
lotto|loton|lottoa|lottosin|lottoriv*|lottovoit*|veikkaus*
veikkauks*|arpa|arvan|arvat|arpoja|arpajai*|arvonta*
arvonnan|arvonnas*|arvotti*|raaputus*|jokeri*|eurojackpot*|keno
kasino*|nettikasin*|kolikkopel*|peliautomaat*|pokeri*|ruletti*|blackjack*
vedonlyön*|veto|vedon|vedot|vetoja|kerroin|kertoim*
toto|totos*|ravit|raveissa|pitkäveto*|ilmaiskierr*|peliraj*
pelikiel*|peliongelm*|peliriippuv*|peliesto*|pelivar*|pelivoit*|voitto
voiton|voitot|voitin|voittoa|voittoni|nostopyyn*|lahjoitus*
lahjoitt*|lahjoituks*|lahjoita*|lahjoitin|kuukausilahj*|keräys*|keräyks*
hyväntekev*|avustusjärj*|feissar*|kummilap*|kummimaks*|unicef*|spr
wwf|syöpäsääti*|amnesty*|greenpeac*|palkinto*|palkinnon|palkinnot
pääpalkin*|bingo*

[concept investment-fx]
osake|osakke*|pörssi|pörssin|pörssiss*|osinko*|osingot
osingon|arvopaper*|osakesääst*|toimeksian*|rahasto*|indeksirah*|osuudet
sijoitus*|sijoituks*|sijoitin|sijoitta*|salkku|salkun|salkussa
nordnet*|varainhoit*|valuutta*|valuutan|vaihtokurs*|dollar*|punta
puntaa|puntina|kruunuiksi|valuutanvaih*|forex*|korkoproses*|korkoprosen*
viitekor*|euribor*|marginaali*|korkotas*|tallettaj*|talletu*|määräaikaistal*
korkotuo*|korkokatt*|asuntolain*|lainatarj*|lainapääom*|pääoma*|takaus*
takaaja|takaajan|vakuus|vakuude*|vakuuks*|lyhennysva*|krypto*
bitcoin*|kolikkopörssi*|binance*|coinbas*|coinmotion*|eläkevakuut*|säästövakuut*
arvonlask*|tappio*|tuotto|tuotot|tuottoa|kurssivoit*|hallinnointipal*
arvo osuus*

[concept advance-commission]
tippi|tipin|tippiä|tippiraha*|juomarah*|palveluraha*|palvelumaks*
palvelulis*|varausmaks*|varauskul*|varauspalk*|toimitusmaks*|toimituskul*|postikul*
postimaks*|rahtikul*|rahtimaks*|lähetyskul*|lähetysmaks*|noutomaks*|siivousmaks*
loppusiivou*|liinavaatem*|energialis*|polttoainelis*|matkakul*|matkalask*|ajomatkalis*
matkalis*|kilometrikorv*|käyntimaks*|huoltomaks*|lähtömaks*|provisio*|provikka
provikat|provikan|välityspalk*|komissio*|toimistokul*|toimistomak*|käsittelymaks*
käsittelykul*|käsittelylis*|avausmaks*|kytkentämaks*|aloitusmaks*|liittymismak*|rekisteröintimak*
paperilasku*|laskutuslis*|pienlaskul*|pienlis*|tilinhoitomak*|tilinhoitokul*|korttimaks*
nostopalkk*|nostomaks*|ulkomaanlis*|kuukausimaksu*|vuosimaks*|ennakkomaks*|ennakko
ennakon|ennakkoa|käsiraha|käsirahan|käsirahaa|etumaks*|ennakkolask*
osasuorit*|muovikassimaks*|kassimaks*|naulakkomaks*|narikkamaks*|narikka|narikan
vessamaks*|pysäköintimak*|tiskimaks*|valintamaks*|paikkamaks*|paikanvaraus*|laukkumaks*
viikonloppulis*|iltalis*|yölis*|pyhälis*|sunnuntailis*|kiirelis*|pikalis*
kausilis*|hissilis*

[concept mould-asbestos]
homeen|homeess*|homeel*|hometalo*|homepölyä|homepil*|homekoir*
mustahome*|homeitiö*|homealt*|mikrobi*|sädesieni|sienikasv*|asbesti*
kivipöly*|rakennuspöly*|radon*|formaldehyd*|sisäilma*|ilmanlaat*|ilmanvaih*
tunkkai*|maakellar*|kosteusvaur*|kosteusmit*|kosteuskart*|kosteaa|kostea
kuivaus*|kuivaaj*|katku|katkua|katkuu|käryä|höyryt
höyryjä|liuotin*|liuottim*|tinneri*|tärpätt*|viemärikaasu*|yskin
yskii|yskä|yskää|yskimme|päänsärky*|hengitystieoir*|poskiontelo*
keuhkoputk*

[concept glass-splinter-sharp]
lasinsiru*|lasinsirp*|lasinpal*|lasinsäl*|lasimurs*|lasinmurs*|sirpale*
siruja|sirut|sälö|sälöt|teräväreun*|rosoi*|jäyste*
ruuvinpää|törröttä*|rautalank*|nitomanast*|neula|neulan|neulat
neuloja|injektioneul*|piikki|piikin|huumeneul*|huumeruisk*|nuppineula*
neulanpist*|metallinpala*|metallinsir*|metallinkappal*|luunsir*|luunpal*
pala lasia
lasi räjäh*

[concept collapsed-fell-down]
romaht*|luhistu*|sortu*|sorrus*|lysäht*|keikaht*|kippasi
kippas|kumoon|tipaht*|rojaht*|ryskähti|rämähti|kannattim*
kattolevy*
petti alta*
nurin niskoin
putosi päähän
tuoli romah*
lipasto kaatu*
kannatin taipu*
valaisin putos*

[concept hot-burn-surface]
ylikuumen*|kuumeni|kuumenee|kuumentu*|kuumenen*|kuumana|kuumuu*
tulikuuma*|kuumaksi|hehkuu|hehkui|hehku|hehkuva*|suli
sulaa|sulanut|sulanu|sulaneet|sulivat|kärtsä*|kärysi
käryää|käryy|kärys|käräht*|kipinöi|kipinä|kipinöitä
kipinät|kipinöin*|valokaari|valokaare*|räpsähti|räpsyi|oikosulku*
oikosulun|oikosulus*|pullist*|paisunut|savutti|savuttaa|savus
palovamma*|palovammoja|rakoille|rakkuloi*|rakkula|rakot|kiehuva
kiehuvaa
niin kuuma
akku turpo*
akku kuume*
akku räjäht*
laturi kuume*
laturi kipin*
poltin sorm*

[concept wrong-dose-medicine]
annostus*|annostuks*|annostel*|lääkeannos*|kymmenkertai*|tuplaannos*|yliannos*
aliannos*|vahvuus*|milligram*|dosetis*|annospussi*|lääkepussi*
lääkevirhe*|lääkityspoikk*|varfarin*|marevan*|verenohen*|verenpainelääk*|sydänlääk*
insuliini*|kortiso*|antibioot*|penisilliin*|morfiini*|kipulaast*|rauhoitta*
nukahtamislääk*|thyroxin*|tyroksiin*|metotreksaat*|burana*|panadol*|diapam*
inhalaattor*|adrenaliinikyn*

[concept bare-wires-gas-co]
eristämät*|kytkentärasia*|maadoit*|vikavirta*|sähkötaul*|sähkökaap*|sähköpäätau*
nollajohto*|nollavika*|jännitteellinen|jännitteisiä|jännitteinen|häkävaroit*|häkähälyt*
häkämyrk*|häkää|häkä|häkäarvo*|hiilimonok*|kaasuhälyt*|kaasuvaroit*
kaasuvuoto*|kaasuvuod*|kaasuletk*|kaasuhana|kaasuliesi*|kaasupullo*|nestekaasu*
kaasulait*|kaasuasent*|savupiippu*|savupiipun|hormi*|piippu|piipun
nuohous*|nuohooj*|nuohottu|nuohoamat*|nokipal*|takka|takan
takassa|tulisija*|kamiina*|kiuas|kiukaa*|puuhella*|peltivahing*
kaasu haise*
kaasun haju*

[concept ice-hole-dark]
jäinen|jäiset|jäisellä|jäisille|jäisiin|jäätikkö*|peilijää*
hiekoittam*|hiekottam*|hiekoitett*|hiekoitusta|auraamat*|sohjo*|loska*
liukkaalla|kaivonkansi*|kaivonkannet|kaivanto|kaivannon|kaivantoon|monttu
montun|monttuun|monttua|kuoppaan|aitaamat*|suojaamat*|valaisemat*
pilkkopim*|säkkipim*|kaiteeton|kaiteetto*|käsijohde*|käsijohtee*|kaiteita
askelma*|lahonn*|laho|lahot|laholla|lahoss*|kattolumi*
jääpuik*|lumivyöry*
portaat jäässä
kaide irti

[concept seatbelt-airbag]
turvavyö*|turvavöi*|soljet|solki|soljen|turvatyyny*|airbag*
lapsilukko*|lapsilukot|turvaistui*|turvakaukalo*|korokeistui*|kypärä*|pelastusliiv*
heijastin*|heijastim*|turvakenk*|turvakeng*|turvaliiv*|suojain|suojaim*
hätäpysäyt*|hätäseis*|hätäuloskäy*|hätäpoist*|palosammut*|sammutin|sammuttim*
paloposti

[concept contaminated-water]
ruostevet*|ruosteves*|samea|sameaa|hanavesi|hanaveden|hanavettä
keittokehot*|keittokehoit*|vedenkeittokeh*|käyttökielto*|vesihuolto*|vesilaito*|vesikriisi*
vesitankki|vesikanist*|vesinäyt*|legionel*|kolibakt*|ecoli|bakteeri*
bakteereja|norovir*|kampylobakt*|saastun*|kontaminoit*|pesuainetta|lipeä*
kloori*|uimavesi|uimaved*|sinilevä*|viemärivesi|viemärived*|jätevesi
jäteved*|jätevet*|paskavet*|paskavesi|toukkia|toukka|toukan
toukat|koiperho*|jauhopunk*|loisia|matoja|ötökkä*|ötököitä
ötökät|ötökän|rotanpapan*|hiirenpapan*|rotanulost*|torakan|torakka
torakoita|luteita|lutikoita|luteet|lude|kärpäsiä|kärpäne*
ulostetta

[concept stranger-knows]
tuntemattomalta|ventovier*|kaveripyyn*|treffeille|treffit|iskuyrit*|lähentel*
exälle|eksälle|turvakielto*|turvakiellon|lähestymiskiel*
tuntematon mies
vieras soitti
entiselle mieh*
salainen numero

[concept photo-published]
naamani|kasvoni|kuvauslup*|kuvaamislup*|kuvauskielto*|stooriin|storyyn
storiin|storissa|julisteessa|mainoskuva*|markkinointikuv*|kuvapankki*
lapsen kuva
minun kuva*
ilman lupaani
poistakaa kuva*

[concept opened-mail]
kirjekuor*|kirjesalai*|ikkunakuor*|huuteli|huudeltiin|lojui|lojuu
lojuivat|levällään|levälleen|nähtävillä|tulostimessa|paperinkeräyk*|paperiroskik*
postikortilla
avasi kirje*
luki ääneen
kovalla äänel*
kaikkien luettavissa

[concept cc-all-recipients]
sähköpostiosoitteet|vastaanottajakent*|vastaanottajalist*|piilokopio*|bcc|kopiokent*
ryhmäviesti*|massaviest*|massaposti*|joukkoviesti*|jakelulist*|postituslist*|viestiketju*
whatsappryhm*|nimilista*|asiakaslist*|osallistujalist*
vanhempien ryhm*

[concept recorded-listening]
nauhoitettiin|nauhoitettu|nauhoitit*|nauhoitatte|nauhoitti|nauhoittaa|nauhoitus
nauhoituk*|nauhalle|nauhalla|puhelutallen*|äänite*|äänitti|äänittä*
salakuuntel*|kuunnellaan|kuunnelleet|kuuntelitte|salakuvaa*|salakuvat*|vakoil*
urkki*|tirkist*|stalkka*|stalkkeri*|vaanii|vahditaan|kyttää
kyttäävät|kytätään|sijaintiti*|sijaintini|sijaintia|gps|paikannet*
paikannus*|paikantim*|paikannin|jäljitin|airtag*|eväste*|seurantaeväst*
profiloin*|profiloidaan|piilokamera*|valvontakameran|valvontakamerakuv*|valvontakameras*|ovikamera*
itkuhälyt* kuul*

[concept hr-medical-record]
potilastied*|potilastieto*|potilaskertom*|potilasasiak*|potilaspaper*|potilaskansi*|omakanta*
kannassa|sairauskertom*|sairaskertom*|epikriisi*|lokitied*|lokitieto*|lokit
lähete|lähetteen|lähetteeni|diagnoosi*|terveystied*|terveystieto*|laboratoriotul*
labratulok*|labratulos*|koetulok*|koetulos|verikoetul*|röntgenkuv*|magneettikuv*
raskaustes*|mielenterveyst*|päihdetaust*|päihdetied*|palkkalist*|palkkatied*|palkkalas*
palkkakuit*|työsopimuk*|työsuhdetie*|työtodist*|henkilöstöhall*|hrstä
sairauspoiss*|sairauslomatod*|sairaslomatod*|lääkärintod*|lääkärinlaus*|koulutied*|koulutieto*
oppilastied*|oppilashuol*|koulupsykolog*|koulukuraat*|kuraattor*|hojks*|lastensuojelu*
lasu|lasun|lasuilmoit*|huostaanot*|perhetyö*|neuvolatied*|eropaperi*
avioero|avioeron|huoltajuus*|rikostaust*|rikosrekist*

[concept does-not-load-sync]
rinkula*|tiimalas*|synkkaus*|synkronoi*|synkkaan*|synkkaa|looppi*
loopissa|luuppi*|luupissa|ikiloop*|uudelleenohj*
ei lataudu
pyörii ja pyörii
pyörivä ympyrä
ei päivity
ei tallenna
ei aukea
ei avaudu
ei aukee
harmaa ruutu
takaisin alkuun

[concept button-link-menu]
harmaana|klikkaan|klikkaa|klikata|klikattu|klikkasin|klikattua
klikkaamalla|tuplaklik*|hyperlink*|valikko*|valikon|valikosta|valikossa
valikot|valikoi*|alasvetoval*|pudotusval*|hampurilaisval*|asetuks*|välilehti
välilehden|välilehdel*|ikoni|ikonin|kuvake|kuvakk*|kuvaketta
rastittaa|ruksi|ruksin|rasti|rastin|valintaruut*|tekstikent*
syöttökent*|merkkimäär*|merkkiraj*|ääkköset|skandit|suodatin|suodattim*
suodatus|hakukent*|hakutoimin*|hakukone|hakutulok*|filtteri*|karttanäkymä
kalenterinäk*|etusivul*|etusivu|käyttöliittym*|ponnahdusikk*
kun painan
linkki vie
qr koodi ei
lomake hylk*
ostoskori tyhjen*

[concept notification-mail-reset]
vahvistusviesti*|vahvistusmeili*|vahvistusmail*|vahvistussähköpost*|vahvistuslink*|aktivointilink*|aktivointiviest*
aktivointikood*|varausvahvistus*|varausvahvistuk*|palautuslink*|nollauslink*|nollausviest*|salasanalink*
ilmoitusääni|pushi*|notifikaat*|saapumisilmoit*|saapumisviesti|noutoilmoit*|noutokood*
muistutusviesti*|roskapostikans*|roskapostistakin
vahvistusta ei tul*
salasanan vaihtolink*
hälytys ei

[concept double-booked-system]
tuplabuk*|tuplavarat*|tuplavaraus*|kaksoisvar*|päällekkäi*|ylibuk*|ylivar*
järjestelmävirh*|järjestelmässänne|tilaushist*|ostohist*|ostoshist*|nollaantu*|nollautu*
nollat|aikavyöhyk*|status*|statuksena|kirjaamatta|kirjautumatta
järjestelmässä näky*
järjestelmän mukaan
järjestelmä väittää
sovellus näyttää
sivu näyttää
näkyy toisen
kirjattu väärin

[concept does-not-fit-function]
yhteensopim*|epäsopiva|raolleen|jumit*|jumissa|jumiin|juuttu*
takertu*|takelt*|nykii|nyki|nykivä*|kangertel*|takkuaa
takkuil*|heiluu|heiluva*|klappaa*|klappi|löysä|löysällä
löystyy|löystyi|löystyny*|hölskyy|keinuu|kiikkuu|kiikkerä
vinossa|kallellaan|kierossa|kiero|kierot|vääntyi|vääntyny*
taipui|taipunut|taipuu|irvistää|rako|raon|irrottuu
irtoilee|lonksuu|hankaa|hiertää|hiersi|puristaa|ahtaat
väljä
eivät mahdu
ei pysy kiinni
luukku ei
ei liiku
ei käynnisty
ei tunnista
ei tunnistanut
ei täyty
ei pala

[concept worn-out-early]
puhki|puhkikul*|kulunut|kuluneet|kuluu|kuluivat|kului
kulahti|kulahta*|nuhjaantu*|nuhjui*|rispaa*|hapristu*|haperoitu*
hapertu*|hiutunut|kuoriu*|hilseil*|lohkeil*|nukkaantu*|nukkaa
nukkai*|nöyhtä*|nyppyynt*|nyppyjä|nyppyi*|haalistu*|värjäsi
värjää|kellastu*|kellertä*|keltastu*|tummui|tummunut|himmeni
kutistu*|venähti|venyi|venynyt|muodoton|muodottom*|huovuttu*
ruoste|ruostetta|ruosteessa|ruostui|ruostuu|ruostun*|ruosteinen
ruosteiset|ruosteläik*|syöpyi|syöpyny*|hapettu*|patina|kertakäyttö*
ratkesi sauma*
pinta kuor*
kesti yhden
hajosi heti
toisella käyttökerr*

[concept stain-colour-hair-tailor]
tukkani|hiukseni|otsatukka*|otsis|otsikset|polkkatuk*|polkka
hiustyyli*|raidoitus*|vaalennus*|vaalennet*|blondaus*|permanent*|kiharat
pidennyks*|värjäy*|värjät*|ompelij*|ompelim*|ompelu*|ommel*
ompeleet|lahkeita|lahje|lahkeet|lyhennet*|kavennet*|kavennus*
räätäl*|suutar*|verhoilij*|verhoilu*|maalausjäl*|maaliroisk*|maalitahr*
roiskei*|läikkä|läikkiä|läikät|läikkäi*|läiskä|läiskiä
läiskät|valumajälk*|valumia|sutaist*|sutaisi|sutimist*|tahrasi
tahrat|tahroja|tahraan|tahraa|rasvatahr*|viinitahr*|öljytahr*
öljyläik*|tahrasivat|sotkivat|pilasivat|geelikyn*|rakennekyn*|ripsipid*
kulmakarvat|kestopigment*|tatuoint*|lävistys*

[concept tastes-smells-bad]
mauton|mautonta|mauttom*|pahanmakui*|sivumak*|jälkimaku|väljähty*
väljähtäny*|laimea*|litku|litkua|vetinen|vetistä|vetiset
vesistä|lientä|etikka*|happamoitu*|hapant*|hapan|kitkerä*
karvas|tunkkainen|tunkkais*|eltaantu*|härski*|imelä*|ällömakea
lötkö*|nahkea*|nahistunu*|kuivunut|kuivunee*|kuivakka*|kumimai*
sitkeä*|kumia|kengänpohj*|pahvia|pahvilta|kivikova*|ylisuola*
ylikyps*|mössö*|mömmö*|velliä|limainen|limais*|löyhkäsi
lemusi|syömäkelvot*|juomakelvot*

[concept too-small-portion-quantity]
puolillaan|puolityhjä*|puoltyhjä|vajaa|vajaan|vajaat|vajaita
vajaana|vajavai*|alipaino*|lusikallinen|nokar*|suupala*|siivu*
pakkauskok*|kutistusinfl*|grammaa|gramman|punnit*|vaaka
vaalla|nettopain*|mitattuna|mittasin|kuutio*|pinokuut*|irtokuut*
heittomot*|motti|motin|mottia|puumäärä|klapeja|halkoja
polttopuu*
puolet pois
ei riittän*

[concept driver-left-no-show]
ohareita|ohari*|ohiajo*|etuajassa|etuajas|ovikelloa|ovikello
ovikelloon
kukaan ei tullut
ketään ei näky*
asentajaa ei
bussia ei
koulutaksi ei
jätti tulematta
jäi tulematta
ajoi ohi
ajoi pysäkin ohi
ei pysähdy
lähti ilman
olin kotona
palkatonta vap*

[concept neighbour-received]
seinänaapur*|kuittaus*|kuittasi|kuitannut|kuitattu|kuittauks*|luovutettu
luovutettiin|luovutti|luovuttivat|luovutus|toimitetuksi|luovutuskuv*
merkitty luovutet*
seurannan mukaan
seuranta sanoo
seuranta näyttää

[concept stuck-depot-customs]
terminaalissa|terminaalis|terminaaliin|terminaalista|lajittelu*|postikesku*|logistiikkakesk*
juuttunut|jumahti|jumahta*|kierteli|kiertelee|kiertänyt|seilaa
pomppii|tullissa|tulliin|tullista|tulli|tullin|tullaus*
tullauks*|tullattu|tullata|tullimaks*|tulliselv*|tullikäsitt*|tulliposti*
tulliasiak*|tullaamat*|tuontiver*|säilytysai*|liepää*
palautettu lähettäj*
palautettiin lähet*
takas lähettäj*

[concept too-early-too-late-slot]
keskiyöllä|keskiyön|aamuyöllä|aamuyöst*|aamuyön|aamuneljä*|aamuviid*
aamukuud*|sunnuntaiaam*|lauantaiaam*|kukonlaul*|aikaikkuna*|aikahaaruk*|toimitusikk*
yöllä klo
yöllä kello
kello kolme yöl*
ennen kuutta
liian aikaisin
ennen sovit*
välillä 7
klo 8 12
sovittuna päivänä
sovittua aikaa
tuntia myöhemmin
viikkoa myöhemmin

[concept event-cancelled-moved]
peruuntui|peruuntu|peruuntunut|peruuntuminen|peruuntumis*|peruutusilmoi*|perumisilmoi*
perutun|perutusta|perutut|perutuista|pääesiint*|esiintyjä|esiintyjät
aikataulumuut*
keikka peru*
keikka siir*
juna peru*
leiri peru*
peruttiin edellis*

[concept arithmetic-wrong-sum]
yhteenlask*|laskuvirhe*|laskimen|laskin|laskimella|laskukone*|laskutaito*
laskutaid*|laskuoppi*|matikka*|matematiik*|matikan|ekaluokkalai*|täsmäytä*
täsmää|pyörist*|pilkkuvirh*|desimaal*|nolliin|kymmenkert*|satakert*
kaksinkertai*|kolminkertai*|tuplasumma*|tuplahin*|tuplaten|erotuksen|erotusta
mittarilukem*|arviolask*|arviolukem*|tasauslask*|vuosikulut*|kilowattitun*|tuntikirjauk*
tuntimäärä*|tuntilista*|loppusumma*|välisumma*|rivisumma*|kertolask*|prosenttilask*
oikea summa
erotus on

[concept charged-after-cancel]
irtisanotun|irtisanotusta|päättyneest*|päätetystä|lopetetusta|poismuut*|tilaamat*
pyytämät*
edellisen asukk*
en ole tilannut
en tilannut

[concept refund-waiting]
hyvityslasku*|palautusmaks*|palauttamatta|hyvittämättä|vuokravakuus*|vakuuteni|panttini
palautuslähet*|palautuspaket*|palauttamani
hyvitystä ei
hyvitys puut*
palautus ei
rahaa ei
eikä rahoja
eikä rahaa
rahoista ei
ei oo palautet*
ei näy tilil*
palautin takin
palautin tavar*
hyvitys luvat*

[concept wrong-tariff-discount-missing]
alennukseni|tarjoushinta*|kampanjahin*|normaalihin*|täyshint*|ovh|hyllyhin*
hyllynreun*|hintalap*|maksuluok*|lastenlip*|eläkeläisale*|eläkeläishin*|opiskelijahin*
jäsenetu*|jäsenhin*|jäsenale*|sisarale*|keskittämisal*|keskittämisetu*|ryhmäalenn*
henkilökuntaal*|varhaisvar*|arvonlisäv*|verokant*|verokorttia|kotitalousväh*|kappalemäär*
yksikköhin*|yksikkömäär*|tuntihin*|tuntiveloit*
alennus puut*
väärä hinta
sovittu hinta
opiskelija ale*
opiskelija alenn*
opiskelija alen*
väärä arvonlis*
kaksi liikaa

[concept notice-period-contract-end]
irtisanomisajan|irtisanomisajas*|irtisanomisaik*|irtisanomisehd*|määräaikainen|määräaikaista|määräaikaisen
määräaikaises*|määräaikaisuu*|sitoumus*|sitoumuks*|sidottu|sitoutunut|sitoutumaan
sitoudu*|sitova|sitovasti|sitovuus|sitoo|sidonnai*|24kk
12kk|sopimuskaus*|sopimuskaud*|sopimusaika*|sopimusajan|voimassaolo*|päättymispäiv*
päättymisajan*|päättymiseen|päättymistä|päättyy|päättyä|päättynyt|vanhenee
vanheni|vanhenemis*|erääntyy|umpeutuu|umpeutui|umpeutunut|raukeaa
raukesi|karenssi*
ilman irtisanomis*
toistaiseksi voim*
24 kk
12 kuukau*
sopimus päätty*

[concept small-print-signature]
pikkupränt*|ehdoissanne|sopimusehto*|sopimusehdo*|vakioehto*|vakioehd*|vakuutusehto*
vakuutusehdo*|kuluttajaehto*|tilausehto*|tilausehdo*|toimitusehto*|toimitusehdo*|peruutuseh*
varausehto*|varausehdo*|käyttöehdot|ehtoihin|ehto|ehdon|ehtona
lauseke|lausekk*|lauseketta|klausuuli*|pykälä|pykälän|pykälää
pykälässä|momentti|kohdassa|alaviite*|alaviitte*|sopimusliit*|sopimusluonn*
sopimuspaper*|sopimustekst*|sopimuksessamme|sopimusrik*|sopimusosap*|allekirjoitin|allekirjoitimme
allekirjoitettu|allekirjoitetun|allekirjoitus|allekirjoituks*|allekirjoittanut|allekirjoittam*|nimikirjoit*
nimmari*
ehdoissa luk*
kohta 4
liite 1
sopimuksessa luk*
sopimuksessa on
sopimuksen mukaan
sähköinen allek*

[concept quote-estimate]
tarjous|tarjouksen|tarjouksessa|tarjouksenne|tarjousta|tarjouksesta|tarjouspyyn*
tarjoushint*|kustannusarv*|hintahaaru*|arviosta|kiinteähint*|kokonaishin*|könttähin*
könttäsum*|urakkahin*|urakkatarj*|urakkasop*|könttäurak*|tuntityö*|tuntitöi*
tuntiveloit*|lisätyö*|lisätöi*|lisälask*|muutostyö*|budjetti*|budjetin
tilausvahvist*|määrälask*
arvion mukaan
kiinteä hinta
avaimet käteen

[concept was-included]
sisältyvän|sisältyisi|sisältyä|sisältyneen|sisälsi|puolihoito*|täysihoito*
täysihoid*|kylkiäi*|kaupanpääl*|kaupantek*|ilmaiseksi|ilmaseks*|ilmatteeks*
ilmane|ilmanen|ilmasta|ilmaista|ilmaisen|maksuttomasti|maksuttoman
maksuton|maksutonta|maksutta|veloituksetta|rajaton|rajattom*|rajatonta
rajoitukseton|rajoittam*|elinikäi*|ikuinen|ikuisesti|ikuisen|ikitakuu*
loppuiän|loppuelämän
kuuluu hintaan
kaupan päälle
ilmainen palaut*

[concept renewal-downgrade]
uusiutui|uusiutuu|uusiutunut|uusiutunu|uusiutuva|jatkoitte|jatkotilaus*
jatkotilauks*|automaattijat*|kestotilau*|kokeilujakso*|ilmaiskokeil*|koeaika*|koejakso*
tutustumistarj*|tutustumisj*|tarjouslehd*|kalliimpaan|hitaampaan|tasoni|kultataso*
hopeataso|pronssi*|etuni
jatkui itsestään

[concept tone-of-voice]
tuhahti|tuhahta*|tuhahtel*|tuhahdus|huokai*|huokaus|huokaa
tiuski|tiuskais*|tiuskas|äräht*|ärisi|murahti|muris*
kivahti|kivahta*|sähähti|sähisi|sähähtä*|näpäytti|näsäviis*
tokais*|tokas|töksäyt*|töksähti|tölväi*|letkaut*|piikitt*
vinoil*|ivalli*|sarkasti*|kuittaili|kettuil*|vittuil*|naljail*
irvaili|virnisti|virnuil*|hymähti|hymähte*|naurahti|hohotti
kikatti|kikattiv*|ääntään|äänensävy*|äänenpain*|sävy|sävyyn
sävyllä|sävyä|sävystä|tympeä*|tympääntyny*|nyrpeä*|nihkeä*
penseä*|kylmäkisk*|kireä|kireästi|kireään|happamasti|norsunvi*
kyllästyneellä|tylsisty*|tylysti|töykeästi|töykeäl*|töykeää|tylyä
tyly|tylyn|tylytt*|tylytys*|äreä*|ärtynyt|ärtyisä*
ärtyne*|alentavasti|alentuva*|alentavaan|holhoav*|holhos*|isällisesti
ylimielisesti|ylimielisyy*|yläkantti*|nenänvart*|halveksi*|halveksu*|vähättel*
väheksy*|ylenkats*|komensi|komente*|käskytt*|määräil*|karjai*
ärjäisi|ärjyi|huuto|huutaen|raivosi|mulkoil*|mulkaisi
tyttöseni|tytteli*|tyttökulta|pikkurouva*|rouvaseni|mummoksi|ukkeli*
haukottel*
kuin lapsel*
kuin ilma*
huusi minul*

[concept sent-away-refused]
käännytet*|käännytti|käännyttivät|käännyttää|käännytys|häädet*|häätää
häädön|häätivät|passitet*|passitti|passittivat|poistumaan|poistua
poistukaa|häipyä|häipymään|häivy|painu|painukaa|painua
evättiin|evätty|eväsi|eväsivät|epäsi|evätä|kieltäyty*
kieltäydyt*|palvelematta|porttikielt*|porttikiello*|sisäänpääsy*
ei päästetty
ei pääst* sisään
ei suostun*
ei palvella
ei palvellut

[concept kept-waiting-on-hold]
jonotin|jonotan|jonottan*|jonotimme|jonotti|jonotet*|jonottaa
jonottelin|jonottamaan|jonotusmus*|jonotusaik*|jonotus|jonotusta|jonotuks*
jonossa|jonos|jonoa|jonon|jonoon|jononumero*|sijaluku
vuoronumer*|vuorolapp*|jonolapp*|jonotusnum*|numerolap*|langoilla|hetkinen
odotusmusiik*|hissimusiik*|vivaldi*|pimputus*|rimputus*|ruuhkaa|ruuhka
ruuhkaut*|tuuttaa|tuuttaus|odotutti|odotutett*|odottamaan|odotettuani
odotettu|odotettiin|odottelimme|odottelua|odotella|odotusaika*|odotusajat
odotushuone*|odotusaula|seisotettiin|seisotti|seisoskel*|seisoksi*|venasin
venattiin|venaan|venattu|venailin|roikuin|roikun|roikkua
roikkunut
kaikki linjat
linjat varattu
odotin tunnin

[concept script-robot-copy-paste]
kopioitua|copypaste*|valmispohja*|vakiovastaus*|vakioviest*|vakiolaus*|vakiofraasi*
fraasi*|fraaseja|liirumlaar*|jargoni*|hymistely*|lätinä|liturgia*
mantra*|automaattiviest*|automaattivastau*|automaattikirje*|automaattiposti|autoreply|robotti
robotin|robotilta|robottia|robotille|robotit|bottia|botille
botilta|bottinne|tekoäly*|chatgpt|chatin|chatissa|chatista
chätti*|virtuaaliav*|virtuaaliassist*|papukaij*|nauhuri*|konekäänn*|jankut*
toistelee|toisteli|toistelu|sanatarkasti|asiakaskokemu*|asiakastyytyv*
copy paste
botti vast*
paina 1
sama litania
kiitos yhteyden*

[concept nobody-responsible]
vastuuta|vastuu|vastuussa|vastuun|vastuuseen|vastuunpakoil*|vastuuton*
vastuuttom*|vastuunrajo*|kiistää|kiistivät|kiisti|kiistätte|kiistetään
pakoil*|alihankkij*|aliurakoits*|syyttelee|syyttelevät|vierittä*|vieritetään
käännyttävä|kääntykää|maahantuoj*|loppuunkäsit*|kuitattiin|ratkaistuksi|ratkaistu
ratkaisematta|käsittelemättä|käsittelyssä|käsittelyyn|käsittelee|käsittelyaik*|käsitellään
käsitelty|asiantuntija*|tutkitaan|tutkivat|selvitetään|selvityksessä|selvityspyyn*
kukaan ei ole vast*
kukaan ei tienny*
kukaan ei tiennyt
ei kuulu meille
posti sanoo että
asia on loppuun

[concept told-to-calm-down]
rauhoittu*|rauhoitu*|rauhottu*|hillitse|hillitä|relaa|chillaa
hysteeri*|yliherkk*|herkkänah*|ylireag*|liioittel*|draamaa|dramatis*
draamakun*|vänkyt*|valittaj*|marmatt*|narina*|narisijo*|nillit*
kitisee|kitisij*|kiukuttel*|hankalaksi|höperö*|höppän*|seniili*
hourailen|kuvittel*|keksineeni|luulosair*|luulotaut*|luuloni|syyteltiin
syyllistet*|syyllistää|syyllisti|syyllistämi*|syyksi|syytteli|syytös
syytökset|syytöksiä|käyttäjävirh*|käyttövirhe*|väärinkäyt*|epäiltiin|epäillään
epäilee|epäilty|epäillyt|epäluulo*|kyseenalaist*|valehtelijaksi|valehtelijana
valehteleva|huijariksi|huijarina|rikollisena|rikolliseksi|varkaaksi|varkaana
juoppona|juopoksi|narkkarik*|narkkarina

[concept humiliated-publicly]
nöyryytet*|nöyryyttä*|nöyryytys|nöyryytyst*|nöyryytti|nolattiin|nolasi
nolaaminen|nolas|nolotti|nolottaa|nolona|noloa|häpäis*
häväistys*|häväistä*|häpesin|hävetti|hävettää|punastui*|punastelin
laukkuani|laukkuni|reppuni|tyhjentämään|taskuni|taskujani|penkoi
penkoivat|pengot*|ruumiintark*|tunnustel*|turvatarkast*|riisuutu*|riisumaan
riisua|riisuttiin|takahuone*|kiinniotto*|varkaudest*|näpist*|pysäytettiin
hälytin soi
vartija seurasi
muiden edessä
luokan edessä
koko salin

[concept help-thanks-but]
moitin|moitteet*|ystävällisiä|parhaansa|auttavainen*|herttai*|huomaavai*
ripeästi|kohteliaasti
oli ystävällinen
oli mukava
olivat mukavia
mukava optikko
mukava mies
hyvää palvelua
palvelu on pelan*

[concept request-come-today]
tulkaas|tulkaapa|tulisitteko|tulisitte|tulettehan|tuletteko|tulkoon
tulkoot|tuukaa|hakekaa|hakisitteko|hakisitte|noutakaa|noutaisitteko
noutaisitte|viekää|vieköön|tuokaa|toisitteko|toisitte|tuotte
tuottehan|tuotteko|lähettäisittekö|lähettäisitte|lähetättekö|lähetättehän|lähetäpä
järjestäkää|toimittakaa|toimittaisitteko|toimitattehan|toimitatteko
tulkaa korjaa*
tulkaa avaam*
tulkaa huomenna
tulkaa jo
joku tänne
asentaja paikalle
lähettäkää joku
lähettäkää uusi
lähettäkää se
lähettäkää ne
lähettäkää korvaa*

[concept request-put-right]
korjaatte|korjaattehan|korjaatteko|korjaisitteko|korjaisitte|korjattava|korjattavaksi
korjattuna|korjattua|korjattavan|oikaiskaa|oikaista|oikaisisitteko|oikaisette
oikaistaan|oikaistava|oikaisua|oikaisu|oikaisun|oikaisemista|oikaisemaan
oikaisupyyn*|poistetaanko|poistaisitteko|poistaisitte|poistatte|mitätöikää|mitätöitte
mitätöisittekö|mitätöinti|mitätöinnin|mitätöitävä|mitätöitäväksi|mitätöimään|mitätöity
kumotkaa|kumoatte|kumottava|kumoamaan|ennalleen|entiselle|entiselleen
muutattehan|muutattekö|muuttaisitteko|merkitkää|merkitsisittekö|kirjatkaa|kirjaatte
kirjaisitteko|päivittäkää|päivittäisittekö|lisätkää|lisäisittekö|hoidatteko|hoidattehan
hoitaisitteko|hoitakaapa|selvittäkää|selvittäisittekö|selvitättekö|aiheettoman|tarkistakaa
tarkistaisitteko|tarkistatteko|tarkastakaa|tarkastaisit*|puuttukaa
korjatkaa lasku
korjatkaa tied*
korjatkaa nimi
korjatkaa merk*
korjatkaa vahvist*
korjatkaa rek*
korjatkaa tuo
korjattu lasku*
pyydän oikais*
pyydän korjaam*
pyydän muuttam*
pyydän palauttam*
pyydän poistam*
poistakaa maksu
poistakaa se
poistakaa merk*
palauttakaa taso
laittakaa kuntoon
uusi lasku

[concept request-pay-me]
palautattehan|palautatteko|palautatte|palauttaisitteko|palauttaisitte|palauttanette|palautettava
palautettavaksi|palauttakaapa|palautakaa|maksatteko|maksattehan|maksaisitteko|maksaisitte
maksakaa|makskaa|suorittakaa|tilittäkää|hyvittäkää|hyvitättekö|hyvitättehän
hyvitätte|hyvittäisittekö|hyvittäisitte|hyvitetäänkö|hyvitettävä|korvatkaa|korvaatteko
korvaatte|korvaisitteko|korvaisitte|korvattehan|siirtäisittekö|siirrättekö|tililleni
tilinumeroni|iban|täysimäärä*|korkoineen
palauttakaa rahat
palauttakaa raha*
palauttakaa se
palauttakaa maksu*
palauttakaa 3
palauttakaa ylim*
palauttakaa liikaa
rahat takaisin
rahat takasin
rahat takas
rahat pois
rahat tai
rahani takaisin
raha takaisin
rahoja takaisin
rahojen palaut*
haluan rahani
haluan rahat
haluan raha*
saanko rahat
saako rahat
pyydän rahat*
pyydän palaut*
pyydän hyvit*
pyydän maks*
kuka korvaa
kuka maksaa
takaisin tilille
tilinumero on
euroa takaisin
e takaisin
kaikki rahat
koko summa

[concept request-something-for-trouble]
hyvityksenä|hyvitykseksi|vaivanpalk*|vaivannäös*|vaivasta|vaivastani|vaivoista
vaivoistani|harmista|harmin|mielipaha*|harmituks*|haitasta|haitoista
odottelusta|menetetystä|menetetyistä|menetetty|menetetyt|menetettyä|hukatusta
ajanhukasta|ajanhukka|kärsimyks*|vastaantul*|hyväntahdon|eleenä|jonkinlaista
kohtuullista|kohtuullisen|lahjakortin|lahjakorttia|kupongin|kuponki|kuponkia
etukuponki|vouche*|alekood*|alennuskood*|hinnanalenn*|vuokranalenn*|vuokrahyvit*
pullakahv*|kakkukahv*|suklaarasia|ilmaislip*|vapaalip*|korvausvaat*|vakiokorv*
vahingonkorv*|bonuspist*|lisäpist*|osahyvitys
jotain hyvitystä
ilmainen kuukau*
kuukauden maksu*
puoleen hintaan

[concept request-say-sorry]
anteeksipyynt*|anteeksipyynnön|anteeksipyynnöt|anteeksipyynnöks*|anteekspyynt*|anteeksiannon|pahoittelu*
pahoittelette|pahoitella|pahoitelkaa|vilpittömän|vilpitön|tunnustakaa|tunnustaisitte
myöntäkää|myöntäisitte|myönnätte|katumus*|perukoon
anteeksi pyyntö*
pyytäkää anteeksi
pyytäkää anteeks
pyydätte anteeksi
pyytää anteeksi
pyytää anteeks
pyytämään anteeksi
pyytäisi anteeksi
pyytäisikö ant*
pyytäköön anteeks*
pyydetään anteeks*
pyydä anteeks
anteeksi lapsel*
anteeksi vaimol*
vois pyytää
edes anteeksi
julkinen anteek*
julkista anteek*
peruu sanans*

[concept request-tell-me]
kertokaa|kertoisitteko|kertoisitte|kertoisitko|kerrotteko|kerrottehan|kerrotte
kerropa|sanokaa|sanoisitteko|sanoisitte|sanokaapa|sanotteko|selittäkää
selittäkääpä|selittäisittekö|selittäisitte|selitätte|selitättekö|selittäköön|selityksen
selitystä|selitys|selvitys|selvityksen|selvitystä|selostus|selonteko*
selonteon|perustelkaa|perustelu*|perusteella|perusteena|vastatkaa|vastaisitteko
vastaisitte|vastattehan|vastaatteko|vastatkaapa|vastatkaas|ilmoittakaa|ilmoittaisitteko
ilmoittaisitte|ilmoitattehan|ilmoitatteko|soittakaa|soittaisitteko|soittaisitte|soitattehan
soitatteko|soittakaas|soittakoon|soittopyyn*|neuvokaa|neuvoisitteko|neuvoisitte
opastakaa|opastaisitteko|ohjeistakaa|kysyn|kysyisin|kysymykseni|kysymys
kysymykset|kysymyksiin|kenelle|johtuuko|paljonko
millä perust*
mitä teen
mitä minun pitää
mitä aiotte
mitä seuraavaksi
mitä se tarkoittaa
haluan tietää
haluaisin tietää
haluan kuulla
haluaisin kuulla
pyydän selvity*
pyydän ilmoit*
pyydän kirjallis*
onko mahdollista
mistä johtuu

[concept request-end-it]
perukaa|peruttakoon|perukaas|perutte|peruttehan|perutteko|peruisitteko
peruisitte|perumaan|perumista|peruuttakaa|peruuttaisit*|peruutan|peruutamme
irtisanokaa|irtisanon|irtisanomme|irtisanoisitteko|irtisanoudu*|irtisanoutu*|irtisanottakoon
irtisanomaan|irtisanominen|eroan|eroamme|eroilmoit*|jäsenyyteni|purkakaa
puramme|purkuun|lopettaisitteko|lopettaisitte|lopetattehan|lopetatteko|lopettakaas
lopeta|päättäkää|päättäisittekö|katkaiskaa|sulkekaa|sulkisitteko|suljette
suljetteko|estolistal*|kieltolistal*|markkinointikiel*|suoramarkkinointikiel*|puhelinmyyntikiel*|katkaisemaan
peru se
peru mun
perun sopim*
perua tilau*
haluaisin perua
pyydän perum*
puran kaupan
lopettakaa se
lopettakaa tämä
lopettakaa lask*
lopettakaa veloi*
lopettakaa kuv*
poistakaa tili*
poistakaa tieto*
poistakaa tied*
poistakaa mun
poistakaa nume*
poistakaa kaik*
poistakaa kuva*
älkää lähet*
en halua näitä

[concept request-new-one]
ehjä|ehjää|ehjän|ehjät|ehjiä|ehjään|ehjäksi
samanlaisen|vaihtokappal*|korvaavan|korvaava|korvaavaa|korvaavia|varaosan
varakone*|lainakone|sijaislait*|sijaisaut*|toimiva|toimivan|toimivaa
toimivat|vaihtakaa|vaihtaisitteko|vaihtaisitte|vaihdatteko|vaihdattehan|vaihdettava
vaihdettaisiin|vaihdetaanko|puuttuvat|puuttuvan|puuttuvaa
uusi tilalle
uutta tilalle
uudet tilalle
tilalle uusi
tilalle uuden
tilalle uutta
tilalle toise*
uusi laite
uutta laitetta
uusi kone
uuden koneen
uutta konetta
uusi kortti
uuden kortin
uusi lippu
uudet liput
uusi erä
uusi paketti
uusi samanl*
samaa mallia
joka toimii
vaihtaa oike*
vaihtaa isomp*
voiko vaihtaa
lähettäkää uusi
saisinko tilal*
saisko uuden
saanko uuden
haluan uuden
haluan uude*
haluan oikean
haluaa uuden
pyydän uutta
pyydän uuden
pyydän tilal*
pyydän ehj*
antakaa uusi

[concept request-mend-it]
korjaus|korjauksen|korjausta|korjauksia|korjauttaa|korjauttakaa|korjaukseen
korjataanko|korjattaisiin|korjataan|korjaamaan|korjaamista|fiksatkaa|fiksaatteko
fiksaa|fiksatkaas|korjatkaas|korjatkaapa|panisitteko|toimintakunt*|toimintakunno*
huoltakaa|huoltaisitteko|huoltoa|huoltaa|huoltoon|huollattakaa|tiivistäkää
kiristäkää|säätäkää|säätää|säädettävä|paikatkaa|paikataan|tukkikaa
kytkekää|kytkisitte*|avatkaa|avaisitteko|avaattehan|avaatteko|vikailmoitus
vikailmoituks*|asentakaa|asentaisitteko|viimeistel*
korjatkaa toi
korjatkaa sovel*
korjatkaa sivu*
korjatkaa laite
korjatkaa yhtey*
korjatkaa lämmi*
laittakaa kuntoon
saadaan toimim*
vian korj*
vika korj*
tehkää se

[concept no-request-just-saying]
tiedoksenne|tiedoks|tiedättepähän|tiedättepä|kehitysehdot*|kehittämisehd*|kehitysidea*
parannusehdot*|ehdotukseni|ehdotan|ehdotus|palautetta|palautteena|palautteen
palautteeksi|palauteeksi|risut|risuja|ruusut|ruusuja|vinkki
vinkkinä|vinkiksi|huomio|huomiona|havainto|havaintona|ihmettelen
ihmettelin|kommenttina
ihan vain tiedoksi
vain tiedoksi
siinä palaute
siinä kaikki
ei muuta
ei mulla muuta
ei minulla muuta
ei muuta asiaa
en kaipaa
en halua mitään
en halua rahaa
en pyydä rahaa
en vaadi mitään
en vaadi
en valita
halusin vain
haluan kertoa
että tiedätte
antoi palautet*
