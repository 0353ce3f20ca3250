# Concept lexicon, fi: the same concepts in the same order in all six languages.

[concept parcel]
paket*
lähetys*
lähetyk*
kolli|kollin|kollia
kirjepaket*

[concept courier]
kuriiri*
kuljetusfirm*
kuljetusliik*
lähetti|lähetin
jakaj*
matkahuol*
dhl|ups|dpd|postnord

[concept post-office]
posti|postin|postia|postista|postiin|postissa|postille|postilta
postilaatik*
postinkantaj*
postiluuk*
postinjak*
varastol*

[concept pick-up-point]
noutamaan|noutaa|nouto*
pakettiautomaat*
hakemaan|hain|haettav*
smartpost*
noudet*

[concept order]
tilau*
tilasi*
tilata|tilaan|tilattu*|tilaama*
tilas
tilaaj*

[concept deliver]
toimitet*|kuljetu*
kuljetet*
jakelu*
kotiinkulj*
kotiintoim*
lähetet*
toimitu*|toimita*

[concept tracking]
seuran*
lähetystunnu*
jäljity*
kuljetuksessa

[concept appointment-visit]
ajanvar*
varattu*|varau*|varasi*
käynti|käynnin|käyntiä|käynnist*
aikavarau*
vastaanotto*|vastaanotol*
kotikäyn*
sovittu aika|aikaan

[concept technician]
putkimie*|sähkömie*
asennu*
korjaaj*
mekaanik*
huoltaj*
asentaj*|huoltomie*
teknikko|teknikon|teknikot|teknikkoa

[concept driver]
kuski|kuskin|kuskit|kuskia|kuskil*|kuskeil*
kuljettaj*
autoilij*
rekkakus*
bussikus*

[concept train]
juna*
vr|vrn
rautatie*
asema|asemal*
konduktöör*
rataty*|raide
vaunu*

[concept bus-transit]
bussi*
dösä*
pysäk*
ratikka*|raitiov*
vuoro|vuoron|vuoroa|vuorot
metro|metron
lautta*|lautal*
linja auto*

[concept flight-airline]
lento|lennon|lennot|lentoa|lennolla|lennolle|lentomme|lentoni
lentoyht*
lentokent*
lentokone*
finnair*
portti|portil*

[concept luggage]
matkatavar*
matkalauk*
laukku*|laukun|laukut|laukuss*
reppu|repun|reppua
rinkka*

[concept taxi]
taksi*
kyyti|kyydin|kyytiä|kyydist*
uber*
bolt|boltin
kelataks*

[concept hotel-room]
hotelli*
huone|huonees*|huoneen|huonetta|huoneet
vastaanottovirk*
mökki*|mökin|mökil*
majoitu*|majoitta*
hostelli*
respa*

[concept holiday-trip]
matka|matkan|matkal*|matkoj*|matkamme|matkasta
lomal*
risteil*
matkanjärj*
lomamat*
ranta|rannal*|rannan
leiri|leirin|leiril*
loma|loman|lomalla|lomalle|lomamme|lomani|lomamat*|lomailla

[concept meal-food]
lounas|lounaa*|lounast*|kana|kanaa|kanan
kakku|kakun|kakkua
kala|kalaa|kalan
annos|annok*|keitto*|keiton
hampurilai*|burger*|kebab*|pitsa*
aamiai*|aamupal*|liha*|pizza*|ateria*
ruoka*|ruoan|ruuan|ruuass*|ruuast*

[concept restaurant-cafe]
ravintola*
tarjoilij*
kahvila*
kokki|kokin|keittiö*
pizzeri*
baari|baarin|grilli*

[concept groceries]
ruokakau*|ruokaost*|ostoks*
maito*|maidon
vihann*|hedelm*
leipä*|leivän|leivät
suklaa*|karkki*|karkit
kananmun*|juusto*|jogur*|jugur*
mehu*|juoma*|limu*|pullo*|olut*

[concept supermarket-shop]
kaup|kauppa*|kaupa*
myymäl*
tiski|tiskil*|tiskin
konttor*
liike|liikkee*
marketti*|prisma*|lidl*
toimipist*|putiik*

[concept checkout-receipt]
kuitin|kuitis*|kuitti*
kassa|kassal*|kassan|kassajon*
kassaneit*|kassahenk*
vaihtoraha*
itsepalvelukas*

[concept clothing]
housu*|kangas|kankaa*
vaatte*|vaate|vaatet*
hiha|vetoketju*|sauma*
takki|takin|takkia|takiss*
puku|puvun|pukua|puvus*
mekko|mekon|mekkoa|hame|hameen
paita|paidan|paitaa|villapai*|neul*

[concept shoes]
kenkä*|kengät|kengän|kenkiä|kengiss*
saapas|saappa*
lenkkar*|lenkkit*|tossu*
sandaal*
pohja|pohjat|kantap*
korko irt*

[concept phone-device]
puhelin|puhelim*|puhelint*
kännykkä*|kännykä*|luuri*
iphone*|samsung*|älypuh*
näyttö|näytön|näytössä|näyttöä
kapula

[concept computer-gadget]
tietokone*|läppäri*|kannettava*|tablet*
tulost*
kuulok*
näppäimist*|hiiri|hiiren
pelikon*|pleikk*
kellon|kelloa|älykello*
kelloni|rannekel*|älykel*|herätyskel*

[concept appliance-large]
pesukon*|pyykkikon*
jääkaap*|pakastin*|pakastim*|pakaste*
tiskikon*|astianpesuk*
uuni|uunin|uunia|uunissa|liesi|lieden|hella
kuivausrum*|kuivuri*
imuri*
lämminvesiv*|boiler*

[concept appliance-small]
vedenkeit*|leivänpaah*|tehosek*|vatkain*
kahvinkeit*|kahvikon*
mikro*
silitysr*|hiustenkuiv*|föön*|partakon*
lämpöpuhal*|lämmitin|lämmittim*|tuuletin*
lamppu*|lamput|lampun|valaisi*
potkulau*

[concept furniture]
sohva*
tuoli|tuolin|tuolia|tuolit|nojatuol*
pöytä|pöydän|pöytää|pöydät
kaappi*|kaapin|kaapist*|lipasto*|vaatekaap*|laatik*
hylly*|kirjahyl*
huonekalu*|kalust*
matto|maton|verho*|keittiöryh*

[concept bed-mattress]
patja*
sänky*|sängyn|sängyssä|sängyst*
peitto|peiton|tyyny*|lakana*|petivaat*
nukun|nukkua

[concept car]
auto|auton|autoa|autossa|autoon|autost*|autol*|autot
autokorj*|huolto|huollon|huollos*|huoltoon
moottori*|vaihdelaat*|kytkin
vuokraauto*
pakettiaut*|rekka*|mopo*
tuulilasi*|puskuri*
vuokra auto*

[concept tyre]
rengas|renkaa*|rengast*|talvireng*
vanne|vantee*
jarru*
nastareng*
pyörän vaih*

[concept bicycle]
pyörä|pyörän|pyörää|pyöräs*|polkupy*|sähköpyör*
fillari*
poljin|polkim*|satula*|ketju|ketjut
kypärä*
runko|rungo*

[concept toy-play]
lelu*|nukke|nuken|lego*|palapel*
peli|pelin|peliä|pelissä|pelit
trampoliin*|keinu*|leikki*|liukumä*
nalle*

[concept battery-charger]
akku*|akun|akut|paristo*
laturi*|latau*|lataa*
pistoke*|pistoras*|adapter*|töpseli*
johto|johdon|kaapel*|piuha*

[concept machine-tool-farm]
traktor*|perävaun*|ruohonleik*|moottorisah*|pora|poran|saha*|tikka*
kone|koneen|konetta|koneet
maatil*|siemen*|rehu|rehun|rehua|lannoit*
pumppu*|pumpun|nosturi*|puimuri*

[concept medicine]
lääke|lääkk*|lääkit*|lääkeh*
resept*
apteek*
insuliin*|inhalaat*|epipen*|särkylääk*|tabletti|pilleri*
voide|voiteen|rasva*

[concept doctor-clinic]
lääkäri*
terveyskesk*|klinikka*|klinika*|vastaano*|terveysas*
hoitaj*|kotihoi*|sairaanhoit*
potil*|hoito|hoidon|hoitoa|leikkau*
kokeet|labra*|verikoe*|röntgen*|tulokset

[concept hospital-emergency]
sairaala*
ambulans*
päivysty*|ensiapu*
osasto|osastol*|teholla
hätäkesk*
teho osasto

[concept glasses-hearing-aid]
silmälas*|lasit|linssi*|optik*
kuulolait*|kuulokoj*
kehykset|moniteho*
pyörätuol*|rollaat*

[concept dentist]
hammaslääk*|hammashoit*
hammas|hampaa*|paikan
tekohamp*|protee*|oikom*
hampait*
paikka irto*

[concept insurance]
vakuutu*
vakuute*
kasko|liikennevak*
omavastu*

[concept damage-claim]
korvaushak*|korvauspää*|korvauskäs*
vahinko*|vahingo*
hakemu*
päätös|päätökse*

[concept bank]
pankk*|pankin|pankis*|pankil*
automaat*|otto*
tilisiir*|siirto|siirron|siirsi*
säästö*

[concept payment-card]
kortti|kortin|korttia|kortilla|kortilt*|kortille
pankkikor*|luottokor*|maksukor*
maksu|maksun|maksua|maksut|maksutapaht*
tapahtum*
pin|tunnusluk*

[concept account]
tili|tilin|tiliä|tililtä|tililtäni|tilille|tilillä|tiliini|tilini|tilit|tilinsä|tililleni
käyttäjätil*|käyttäjätun*|tunnus|tunnuks*
profiili*
rekisteröi*

[concept loan]
laina|lainan|lainaa|lainat|lainas*|asuntolain*|pikalain*
luotto|luoton|luottoa|luotot
korko|koron|korkoa|korot
lyhenny*

[concept invoice]
lasku|laskun|laskua|laskut|laskuja|laskulla|laskuun|laskus*
laskuttaa|laskutti*|laskutet*|laskutu*
sähkölask*|puhelinlask*|vesilask*
erittel*

[concept price-cost]
hinta|hinnan|hintaa|hinnat|hinnast*|hinnall*|hintoj*|hinnoit*
maksaa|maksoi|maksan|maksoin|maksettu
kallis|kalliimp*|halpa*|halvem*
summa|summan|summaa
taksa*|tariff*

[concept fee]
maksu|toimitusmaks*|palvelumaks*|kuukausimaks*|avausmaks*|käsittelymak*|toimistomak*|peruutusmak*|lisämaks*
kulu|kulut|kuluja|kulun|postikul*
palkkio*|provisio*

[concept fine-penalty]
sakko|sakot|sakon|sakkoa|sakkoja
tarkastusmaks*|pysäköintivirhem*|parkkisak*|valvontamak*
sopimussakk*|sanktio*
tarkastaj*|parkkipir*|pysäköinninv*

[concept security-deposit]
takuuvuokr*|vuokravakuu*|vakuusmak*|pantti|pantin|panttia
ennakko*
varausmaks*|käsiraha*
takuumak*

[concept direct-debit]
suoraveloit*
elasku*
toistuva*
e lasku*
automaattinen maksu|veloitus*
tililtä lähti|meni|otettu

[concept instalment]
osamaks*
erä|erän|erät|eriä|kuukausier*
maksuerä*|maksusuunn*|maksuaik*
kuussa|kuukaudessa
rahoitu*

[concept tax-authority]
vero|veron|veroa|verottaj*|verot|alv|tulli*
kunta|kaupunki|kaupungin|kela|kelan|viranom*|virasto*
lupa|luvan|todistu*
hakemu*|lomake*|lomakk*

[concept pension-benefit]
eläk*
tuki|tuen|tukea|tuet|etuu*|kelan
päiväraha*|toimeentul*
avustu*

[concept wages-job]
palkk*|palka*|tilinauh*
työ|työn|työt|töihin|töissä|työtä|työpaik*|työnanta*
vuoro|vuoron|työvuor*|ylityö*
keikka*

[concept contract]
sopimu*
allekirj*
pykälä*|kohta|kohdan|liite
määräaik*|sitoumu*|sitoutu*

[concept terms]
ehdot|ehdoissa|ehtoja|ehtojen|ehdoist*|sopimuseh*|käyttöeh*|maksueh*
sääntö*|säänn*
pränt*
irtisanomisaik*
pienellä präntil*

[concept subscription]
tilausjakso*|kestotil*|tilaajan|tilaajaks*
liittymä*|kanavapaket*
lehti|lehteä|lehden|lehdet|lehtenne
suoratoisto*|kokeilujaks*|ilmaisjaks*
paket* hint*

[concept membership-gym]
sali|salin|salil*|saliso*|salijäs*|kuntosal*
jäsen*
uima*|jooga*|valmentaj*
kerho|seura|seuran|klubi
tunti tunnin

[concept warranty]
takuu|takuun|takuussa|takuuseen|takuut*|takuuaik*|takuukorj*
reklamaat*|reklamoi*
huollos*|huoltoliik*|virhevast*

[concept offer-discount]
tarjou*
alennu*|ale|alen|alekood*|alet
kampanj*
etu|edun|etuja|etukood*|kuponki*
koodi alennus

[concept gift-card-points]
lahjakort*
piste*|bonus*|bonuks*
saldo*|etukort*
kanta asiakas*|asiak*

[concept ticket]
lippu|lipun|lippua|liput|lippuja|matkalip*|kausilip*
konsert*|keikka|festari*|festivaal*|tapahtum*
paikka|paikat|paikkoja|paikkavar*
elokuv*|teatter*|ottelu*

[concept electricity]
sähkö*
mittari*|lukema*
kwh|kilowat*|pörssisäh*
energia*

[concept power-cut]
sähkökatk*
pimeä*
sulake*|sulakk*
katkais*
sähköt poikki
sähköt pois|meni|menivät|katkes*|poikki

[concept gas-supply]
kaasu|kaasun|kaasua|kaasupul*|kaasugrill*|kaasuuun*
häkä|häkää|hiilimonok*|kaasunhaj*
nestekaas*

[concept water-plumbing]
vesi|veden|vettä|vesijohto*|vesilask*
hana|hanan|hanasta|putki|putket|putken|viemär*
vessa*|wc|suihku*|lavuaar*|pönt*
tulvi*|tulva*

[concept heating-cold]
lämmity*|lämpö|lämpöä|lämmön|lämmin|lämmint*
patteri*
kylmä*|palele*|asteessa|astetta
kaukoläm*|ilmalämp*

[concept waste]
roska*|roskis*|jätte*|jäte|jäteast*
tyhjen*
kierräty*|biojät*

[concept internet-connection]
netti|netin|nettiä|nettiyht*|internet*|laajakais*|valokuit*|kuitu*|wifi|wlan
yhteys|yhteyt*|yhteyde*|linja|linjan
reitit*|modeemi*
nopeu*|megaa|mbit*

[concept mobile-network]
kenttä*|kuuluvu*|verkko|verkon|verkkoa
sim|simkort*|esim
roaming*|dataa|4g|5g
operaat*|liittymä|liittymän|liittymää|liittymät

[concept tv]
tv|televisio*|telkkar*|digibok*|töllö*
kanava*
kaukosää*|antenni*

[concept app]
appi|appin|äpin|äppiä
sovellu*
ohjelma|ohjelman|ohjelmisto*|softa|softan
asennu*|asensin|android*

[concept website]
nettisiv*|sivu|sivut|sivuilla|sivulla|sivust*|verkkosiv*|kotisiv*
portaal*|verkkopalv*|lomake
nappi|nappia|painike*|klikk*|linkki*|linkin|selain*
ostoskor*|verkkokau*|nettikau*

[concept login-password]
kirjautu*|kirjaudu*
salasana*
tunnuks*|käyttäjätunn*
vahvistuskood*|tunnistau*

[concept code-sms]
koodi|koodin|koodia|koodit
tekstari*|tekstiviest*|sms
vahvistuskood*|qr

[concept update]
päivity*|päivitt*
versio*
firmware|laiteohjel*
uusin versio

[concept error-message]
virhe|virheilm*|virhekood*|virheen|virhettä|bugi*
404|500|503
häiriö*|ongelma*
yritä uudelleen|myöhemmin

[concept server-system]
palvelin*|palvelim*|servu*|serverit|järjestelm*
huoltokatk*|huoltotauk*
pilvi*|varmuuskop*|tiedosto*

[concept photo-video]
kuva|kuvan|kuvia|kuvat|kuvaa|valokuv*
video*|tallent*|kuvattu
kuvakaapp*|screenshot*
liitteenä|liite|liitän

[concept email-letter]
sähköpost*|maili*|meili*
kirje|kirjeen|kirjeit*|kirjett*
kirjoitin|kirjoittan*|kirjotin
uutiskirj*
s posti*

[concept phone-call]
soitin|soitan|soittaa|soitto*|soittan*|soitettu|soitat*
puhelu*
puhelim*|vastaaj*|takaisinsoit*

[concept chat-bot]
chat*|botti|botin|botit
automaattivast*|valmisvast*|vakiovast*
whatsap*|messeng*
copy paste

[concept queue-waiting-line]
jono*
odotin|odotan|odotta*
odotus*|odotimme|odottelin

[concept customer-service]
asiakaspalv*|aspa|aspan|aspas*|aspaan|asiakastu*|tuki|tuen|tukeen|tuessa
neuvonta*|neuvonnas*|puhelinpalv*
palvelu|palvelun|palvelua|palvelus*
aspakaspal*

[concept staff-clerk]
henkilökun*|työntekij*|henkilöst*|porukk*
virkailij*|toimihenk*|neuvoj*|asiakasneuv*|käsittelij*
tyyppi|tyypit|tyypin
se tyyppi|nainen|mies|neiti|heppu|kaveri

[concept salesperson]
myyjä*
myynti*|myynnin
myi|myitte|myyty|myytiin|möi
kauppias*|lehtimyy*|puhelinmyy*

[concept manager-owner]
pääll*|esimies*|esihen*|pomo*|johtaj*|toimitusjoht*
johto|johdon|omistaj*|yrittäjä*|isännöits*
vastaava|vuoropääl*

[concept guard-security]
vartija*|järjestysm*|portsari*|turvamie*|vahtimest*|ovimie*
tarkast*|penkoi
varkau*|myymälävark*

[concept school-course]
koulu*|opettaj*|rehtori*|luokka|luokan|opo
yliopist*|opiskelij*|opisto*|oppilai*
tentti*|tentin|kurssi*|koe|kokeen|arvosan*|kokeet
läksy*|wilma*
autokoul*|ajotun*

[concept daycare]
päiväkot*|tarha*|hoitopaik*
päivähoit*|eskari*|esikoul*
lastenhoit*|iltapäiväker*

[concept flat-rent]
asunto|asunnon|asunnos*|asuntoa|kämppä*|kämpän|vuokra*
talo|talon|talossa|taloyht*|rivitalo*|omakotit*
isännöits*|porras|rappu*|porraskäyt*
muutto|muutin|muuttaa|muutimme
hissi|hissin|hissiä|hississ*

[concept roof-leak-damp]
katto|katon|katosta|katossa|katolle|ullak*|räystäs
vuotaa|vuoti|vuotava|vuoto|vuodon|vuotanut
home|homeessa|hometta|homei*|kosteu*
vesivahin*|kastui|kastunu*

[concept renovation-building]
remont*|remppa*|rempan|raken*|urakoits*|urakka*|työmaa*
kylpyhuon*|laatoit*|laatat|maalau*|maalari*|maalaa*|tapet*
ikkuna*|ovi|oven|ovea|ovet|lukko*|lukon|seinä*|lattia*|aita

[concept cleaning-laundry]
siivo*|puhdist*|putsa*
pesula*|pesu|pesun|pesty|pesin|pestä|pesussa
pyyhk*|likapyyk*

[concept supplier-goods]
toimittaj*|tukku*|tukun|varasto*|tavara*
lähetyslis*|rahtikir*|lava|lavat
kauppias|yritysas*|jälleenm*

[concept company-firm]
firma*|yritys|yrityk*|yhtiö*
pulju*|lafka*|putiikki*
konserni*|merkki

[concept personal-data]
henkilötie*|tieto|tiedot|tietoja|tietoni|tietojani|tiedoist*|tietosuoj*
gdpr|yksityisyy*
tietovuo*|tietomurt*|rekister*
potilastie*|salassap*

[concept id-document]
passi|passin|passia|passini|henkilökor*|ajokort*
hetu|henkilötun*|sotu|syntymäaik*
identit*|henkilöllis*|oleskelul*

[concept home-address]
osoite|osoitt*|kotiosoit*|katu|katuos*|postinum*
kaupunki|kylä|kylän
muuttoilm*
ovi numero

[concept private-number]
puhelinnum*|numeroni|numeroon|numero
numeron|numeroa|numerosta
asiakasnum*|tilausnum*|viitenum*|tilinum*

[concept camera-surveillance]
kamera*|valvontakam*|itkuhäl*|riistakam*
kuvasi*|kuvannu*|kuvattu
nauhoit*|tallen*|vakoil*|kuuntel*

[concept ad-spam]
mainos*|mainoks*|roskapost*|spam*|esite|esittee*|katalogi*
markkinoin*|puhelinmyyn*|suoramark*
uutiskirj*|kielto|kielsin

[concept fraud-scam]
huijau*|huijat*|huijaa*|huijas*|petos*|petok*|petku*|kuset*
huijari*
harhaanj*|harhautt*|puijat*|puijas*
epärehell*|rosvou*|phishing|kalastel*

[concept child]
lapsi|lapsen|lapset|lasten|lasta|lapsia|lapsel*|lapsem*|poika|pojan|poikani|pojalle|tyttö*|tyttär*|tytär|tytön|muksu*|taapero*|lapsenlap*
vuotiaa*|vuotias*
kakara*|teini*

[concept baby-pregnancy]
vauva*|vastasynt*|vaippa*|vaipat|äidinmaidonk*|korvik*|rattaat|vaunut|vaunuj*|pinnasän*
raska*|imet*|äitiys*|kuukautinen|viikkoinen
synty*

[concept elderly-disabled]
vanhus*|vanhuk*|mummo*|mummi*|ukki*|vaari*|isoäi*|isois*|ikäihm*|seniori*
vamma*|liikuntar*|pyörätuol*|sokea*|kuuro*|näkövam*|kuulovam*|dement*|muistisai*
leski|lesken|leskeksi
vanha ihminen

[concept parent]
äiti|äidin|äitini|äidil*|äitiä
isä|isän|isäni|isälle
isälläni|isälleni|vanhem*|mutsi*|faija*|anoppi*|appi|äitee*

[concept spouse-relative]
miehen|mieheni|vaimo*|aviomie*|puoliso*|poikays*|tyttöys*|kumppan*
veli|veljen|veljeni|sisko*|setä|täti|serkku*
perhe*|sukulai*

[concept neighbour-friend]
naapuri*|rappunaap*
ystävä*|kaveri*|frendi*
tuttu|tuttava*|kämppis*

[concept pet-animal]
koira*|kissa*|lemmi*|pentu*|eläin*|eläim*
lehmä*|hevo*|lamp|lampaat|possu|siat|vasikka*|vasikan|kanat|mehil*
kani|hamsteri

[concept insect-foreign-object]
hyönt*|torak*|mato|matoja|toukk*|kärpä*|muuraha*|lutik*|lude*|luteet|hämähäk*
hius|hiuks*|lasinsir*|lasinpala*|metallinp*|muovinp*|siru*|sirpale*
hiiri|hiiren|rotta*|rotan|papano*
pala lasia

[concept illness]
sairas*|sairau*|sairai*|syöpä*|syövän|sytostaat*|sydän*|sydäm*|diabee*|astma*|aivohalv*|epileps*
masennu*|masentu*|ahdist*|paniikki*
kipu*|kivut|sattuu|särky*|flunssa|kuume*

[concept death-grief]
kuol*|menehty*|poisn*|edesmen*|vainaj*|miesvain*
hautaj*|haudan|hauta|haudas*|hautausm*|arkku|arkun
suru*|leski|leskeksi

[concept celebration]
häät|häitä|hääp*|häihin|syntym*|synttär*|joulu*|juhla*|juhliin|rippijuh*|ristiäis*|ylioppilasj*|pääsiäi*|isänpäiv*|äitienpäiv*
lahja*|kukka*|kukat|kukkia|kimppu*
sormu*|koru*

[concept money-hardship]
rahaa|rahat|rahoja|raha|rahan|tuhlat*|varaa|velka*|velat|työtön|työttömä*|työttömy*|irtisanot*|lomautet*|yksinhuolt*|eläkkeel*|pienituloi*
ulosott*|vippi|leipäjono*
rahat loppu*

[concept lawyer-court]
asianaj*|juristi*|lakimie*|oikeuteen|oikeusj*|oikeudes*|käräjä*|haaste|haasta*|oikeustoim*
laki|lain|lakia|laiton*|laitto*|oikeus|oikeuteni|pykälä
kuluttajariita*

[concept police]
poliisi*|rikos*|rikok*
tutkintapy*|syyttäj*
ilmoitu*|ilmoitan|ilmoittan*|ilmotan|ilmiant*

[concept regulator-ombudsman]
kuluttaja*
tietosuojavalt*|tukes*|avi|valvira*|finanssival*|traficom*|viranomais*
oikeusasiam*|terveystark*|aluehall*|lautakun*|fine|vakuutuslautak*

[concept press-media]
lehdist*|lehteen|toimittaj*|media*|uutisiin|iltasan*|iltaleh*|hesari*|yle|ylen|mtv|aamuleh*|yleisönos*|toimituk*
kuningaskulut*|televisioon
helsingin san*

[concept social-media-review]
facebook*|fb|face|facee*|twitter*|tiktok*|insta*|somes*|some|someen|reddit*|youtub*|jodel*
google*|tähti|tähteä|tähden|arvostelu*|arvioni|arvio|suomi24
julkais*|jaan|jakakaa|postaa*
vauva fi

[concept discrimination-group]
ulkomaal*|maahanm*|romani*|mustalai*|tumma*|ihonvär*|muslimi*|somali*|venäläi*|virolai*|homo|homopari*|lesbo*|huivi*|aksentt*|aksentin
syrji*|rasis*|sovinis*
naisena|vammai*|pyörätuol*|sukunim*

[concept elevator]
hissi*
porrashis*
liukuporta*

[concept parking]
pysäköi*
parkki*|parkkeer*
hinat*

[concept door-window]
ovi|ovea|oven|ovesta|ovelle
ikkuna*
portti|portin
lasi|lasin
kaihtim*

[concept key-lock]
avain|avaime*|avainta
lukko*|lukon
lukittu*
avainkort*

[concept smoke]
savu*
palovaroit*
käry*|kärventyn*

[concept fell-slipped]
kaatu*
liukast*|liukas|liukka*
kompast*|kompuroi*
putos*|pudot*

[concept gas-smell]
hajua
hais*
häkä*
kaasun haju*
kaasu vuot*
haisee kaasul*

[concept flowers]
kukka*|kukat|kukkia
ruusu*|liljoj*|liljat|seppele*
kasvi*|taimi*|taimet

[concept watch-jewellery]
rannekello*|koru*|sormu*
kaulakor*|kaiverr*
hopea*|kulta*

[concept event-concert]
konsert*|festivaal*
festari*|keikka*
keikan|esity*|näytö*|ottelu*

[concept meter-reading]
mittari*|lukem*
luenta*|arvio*
kulutu*|kwh

[concept book-magazine]
kirja|kirjan|kirjat|kirjoja|kirjast*
lehti|lehteä|lehden|lehdet
kustantaj*

[concept hair-beauty]
hiukse*|kampaaj*|parturi*
kynsi*|kynnet|tatuoin*
meikki*|ripse*|kulmakarv*|hieron*|väriaine

[concept stairs-accessibility]
porta*|rappu*
ramppi*
luiska*|esteet*|invapaik*

[concept late]
myöhäs*
myöhään|myöhemmin
liian myöhään

[concept delayed-postponed]
viiväs*|viivy*|venyy|venyny*
siirret*|siirty*|siirsi*|siirtä*|lykät*|lykka*
uusi päivä|aika

[concept not-arrived]
perille
ei mitään
ei|eikä .. saapunut|saapunu|tullut|tullu|tuu|tule|saavu|näy|kuulu
en|emme|eikä .. saanut|saanu|saaneet|saatu
ei ole tullut|tullu|saapunut|perillä
odotan edelleen|yhä|vieläkin

[concept lost-missing-parcel]
kadon*|kadoks*|katosi|katos|kadottan*|kadotit*|kateis*
hukas*|hukat*|hukku*|hävis*|häviny*|hävinn*
jäljetö*|jäljettö*
jäi matkalle

[concept wrong-place]
naapuri*
toiselle|muualle
palautui|palautettu
jollekin muulle
palautet*|takaisin lähettäj*
väär* osoit*|paika*|paikka*|osoittee*|talo*|ovel*|noutopist*|kaupun*|ihmise*|henkilö*

[concept missed-visit]
turhaan
ei|eikä .. ilmesty*|ilmaantu*
jätti tulematta|saapumatta
ketään ei .. tullut|tullu|näky*|kuulu*
kukaan ei .. tullut|tullu|näky*|kuulu*
odotin|odotimme .. turhaan
odotin|odotimme .. turhaan odot*

[concept cancelled-by-firm]
peruttu|perutti*|perutaan|peruivat|perui|peruuntu*
poistettu
jäi ajamatta
ei ajettu
peruuntu*|peruutet*

[concept left-outside]
sateeseen|hankeen|pihalle
portaille|kadulle
jätet*|jätti*|heitti*|heitet* .. pihal*|ulos|oven|kadul*|sateese*|rappu*|portail*|aidan|lumihan*|roska*

[concept broken]
rikki
rikkou*|rikkin*|rikkoon*|rikkoi|hajos*|hajon*|hajoa*|hajalla|särky*
viallinen|viallis*|vika|viat|vikaa|vian
vaurio*|vahingoit*
paskana|susi|romu*|murtu*|katkes*|katken*
irtos*|irtoil*|lommo*

[concept cracked-torn-scratched]
halkea*|haljen*|halkes*|särö*|lohkes*|lohjen*|lohkeil*
repes*|repeä*|reven*|repey*|reikä|reikiä|reiän|ratke*|purkau*
naarm*|kolhi*|lommo*|kolhu*
tahra*|haalist*|nukkaa*|kutist*|nuhj*

[concept leaking]
vuotaa|vuoti|vuotava*|vuoto|tippu*|valuu|valui
lattialla|lattialle
vettä|vesi tulee

[concept noisy-vibration]
ääni|ääntä|ääntelee|melu*|rämis*|vinku*|vikis*|nariseva*|narisee|narin*|surisee|sirise*|pauku*|kolise*
täris*|tärinä*
piippa*

[concept wont-start-stopped]
lakkas*|sammu*|simahti|simahta*|pimeni*
toimimaton|toimimatt*
ei|eikä|en .. toimi|toiminut|toimii|toiminu|käynnisty|lataudu|lataa|lämpene|aukea|avaudu|sammu|pysy|mene|mee
lakkasi|lakkas|lopetti .. toimimasta|toimimast
ei tapahdu mitään

[concept wrong-size-colour]
koossa|kokoa|väri|värin|väriä|värinen
väärä*|vääränkok*|vääränvär* koko*|väri*|koko|kokoa
liian pieni*|iso*|lyhy*|pitkä*|tiukka*|suuri*
ei mahdu|mahtunut|sovi|sopinut|istu

[concept wrong-item]
sijaan|asemesta|sijasta
tilattiin
sekaantu*|sekoit*
mitä tilasin
sitä mitä
väärä|väärän|väärää|väärät|vääriä|väärin tuot*|tavar*|malli*|ruoka*|ruoan|mallin|kirja|osa|laite
sain .. sijasta
sain .. vaikka tilas*
sain .. vaikka tilasin

[concept missing-part]
puuttu*
vajaa*|ruuvi*|kansi|jalka
keskeneräi*
vain puolet
osa puuttuu

[concept dirty]
likai*|lika|likaa|sotku*|törky*|pöly*|tahmai*
siivoamat*|siivoton|siivottom*
ällöt*
ei ollut siivottu

[concept smell]
haju*|haisee
haisi|haisev*
löyhkä*|lemu*|käry*

[concept spoiled-mouldy-food]
home*|pilaantu*|pilall*|mädän*|mätä*|mädät*|vanhentu*|hapan*|härski*|eltaant*
päiväys|pvm
parasta ennen

[concept raw-cold-food]
raaka*|kypsymät*|veristä
kylmä|kylmää|kylmän|haalea*|jäähtyny*
palanu*|kuiva*|ylikyps*|vetinen|suolai*
syömäkelv*|mauton|maistu*
raa an

[concept poor-quality]
laatu|laadu*|huono*|surkea*|surkein|kehno*|susi|sutta|onneton|kelvoto*|kelvotto*
hutiloi*|tunaroi*|sählä*|sössi*
roska*|romu*|krääsä*|kura*|paska*
hirveä*|kamala*|karmea*
täysin susi
rahan tuhlaus*

[concept fake-not-as-described]
väärenn*|feikk*|kopio|käytet*|kunnostettu
kuvassa|kuvan|kuvauks*|esitteessä|ilmoituksessa
piti|pitäisi olla
ei vastaa|vastannut|vasta .. kuva*|kuvausta|esitte*|ilmoitu*

[concept not-finished-badly-done]
kesken|keskeneräi*|vaiheessa
vino*|epätasai*
uudelleen|uudestaan|uusiksi
väärin asenn*|teh*
kesken jä*
huonosti teh*
miten sattuu

[concept charged-twice]
kahdesti|tuplana|tuplaveloit*|tuplalask*|kaksinkert*|kahtena
kaksoisvel*|molemmat
kaksi kertaa|maksua|laskua
kahteen kertaan
kaks kertaa

[concept overcharged]
liikaa|ylilask*|ylisuuri
veloit*|laskutit*|laskutet*|laskuttiv*
ylimääräi*|ylimaksu*|enemmän
tuplaant*|kolminkertai*
liian suuri|iso|korkea
pitäisi|piti olla
olisi pitänyt

[concept unknown-charge]
tuntemat*|outo|outoja|epäselvä*|aiheeto*|aiheetto*|perusteet*
tilannu|ostanut|hyväksy*
mikä tämä|tää
jota|mitä en
en oo
en ole tilannut
en tunnista|tunne

[concept refund-missing]
palautu*|hyvity*|rahoja|rahat|rahaa .. ei|eikä|näy|näkynyt|tullut|tullu|saanut|saapunut
ei|en|eikä .. rahoja|rahaa|hyvity*|palautus*|palautuk*
rahat takaisin|takas|palauttamatta

[concept wrong-name-on-document]
kirjoitusvir*
nimissäni|nimellä|nimelläni
nimi|nimeni väärin
väärin kirjoit*
minun nimi*
väärä|väärän|väärällä nimi|nimen|nimellä|henkilötun*|tiedo*|päivämäär*|numero*
toisen|vieraan lasku*|tieto*

[concept debt-collection]
perintä|perinnä*|perintätoim*|perintäkul*|ulosott*
maksumuist*|muistutu*|karhu*|maksuvaatim*|viivästysm*|viivästyskor*
maksuhäir*|luottotie*|merkintä*|merkinn*
velka|velkaa|erääntyn*

[concept price-increase]
hinnankor*|korotu*|korotit*|korotet*|nostit*|nostett*|nostanut|nosti|nous*
kallistu*
ilmoittamat*|varoittamat*
hinta|hinnat nous*

[concept hidden-cost]
piilokul*|piilomaks*|lisämaks*|lisäkul*|yllätysk*
ilmaise*|ilmainen|sisältyy|sisältää|maksuton|maksutto*
ei mainittu|mainit*|kerrottu|sisältyn*|sisälty*

[concept promised-otherwise]
lupa*|luvatt*
vakuutt*|vannoi|vahvist*
sovit*|sovimme
kirjallis*
piti tulla|olla
vakuut* et*
vaikka luvattiin

[concept advertised-otherwise]
mainoks*|mainoste*|mainosti*|luki|lukee|lukenut|esitteessä|sivuilla|nettisivuilla|kyltti*
harhaanjoht*|harhaut*
väitit*|väitti*|väitet*
sivuilla lukee

[concept cannot-cancel]
irtisanomisaik*|irtisanomismaks*|peruutusmaks*|määräaikai*|sitoumu*|sitoo
irtisanoin|peruin|peruutin|peruttuan*|lopetin|irtisanottu
ei voi|pysty|saa|pääse .. perua|peruuttaa|irtisano*|lopettaa|eroon

[concept auto-renewed]
uusiutu*|uusittiin|automaattis*|jatku*|jatkettiin
kokeilujaks*|ilmaisjaks*
kysymät*|luvatta|suostumus*
jatkui automaatt*
ilmainen kuukausi
ilman lupaa

[concept changed-terms]
muuttui|muutit*|muuttivat|muutet*|muuttunu*|muutta*|vaihdoitte
yksipuoli*
yhtäkkiä
uudet ehdot
yks kaks

[concept unclear-deadline]
epäselvä*|määräaik*|aikaraja*|takaraja*|arvio*|deadline|arkipäiv*|toimitusaik*
umpeutu*|vanhent*|päättyi
milloin tarkalleen

[concept rude-staff]
töykeä*|epäkohtel*|tyly*|röyhkeä*|ylimieli*|alentuva*
kopea*|ynseä*|epäasialli*|nenäk*|nuiva*
tiuski*|äksy*|kuittail*|vähättel*|äänensäv*|käytös|käytöst*|käyttäyt*|kohtelu*|kohdelt*|kohteli*

[concept shouted]
huusi|huuta*|huus|karju*|rääky*
kiroil*|kirosi|ärjy*|raivos*
uhkail*|tönäis*|uhkas|uhkasi|haukku*|solvas*|nimittel*

[concept laughed-mocked]
nauro*|naurah*|naurett*|naureskel*|hymähti*
pilkka*|pilkat*|irvail*|ivail*|virnist*
nöyryyt*|nolat*|häpeä*|häväi*|loukka*|haukku*|nimitti*

[concept hung-up]
luurin|luuri|luuria|katkais*|sulki
pamautti
puhelu katke*|katkes*
löi luurin
katkaisi puhelun
sulki puhelimen
lyötiin luuri

[concept nobody-answers-phone]
vastaamat*|tavoit*|varattu
ei vasta*|vastannut
kukaan .. vasta*|vastaa|vastannut|vastannu
ei kukaan .. vasta*|vastaa|vastannut|vastannu
ei saa kiinni
ei pääse läpi

[concept nobody-replies-written]
vastausta|vastaus|vastauks*|vastannut|vastannu|vastaamat*|vastattu|hiljai*
viesteihin|viestiini|viesteihini
ei vastausta|kuulu
kuulunu* mitään
ei ole kuulunut

[concept passed-around]
pompot*|pallotel*|pallottel*|siirreltiin|siirrettiin|toiselle|yhdistet*|ohjattiin|ympyr*
siirsi toiselle
luukulta luukulle
eri osasto*
toiseen paikkaan
käskettiin soittaa
soittakaa sinne
selittä* uudelleen

[concept unhelpful-ignored]
kiinnost*|välitä|välitet*|välittä*|sivuutet*|ohitet*|auttanu|avutto*|kieltäyty*|huitais*
osaamat*|ammattitaid*|taidoto*|laiska*
ajanhuk*
ei kiinnosta|apua|auttanut
jätet* huomiot*
ei kuulu meille
ei voi mitään

[concept lied]
valehtel*|valehdel*|valhe*|valetta|vale
epärehell*|väitt*|keksit*|paskapuhet*
ei pidä paikkaansa

[concept treated-like]
kohdelt*|kohteli*|kohtelu*|kohdellaan|ilmaa|pidetään|pidettiin
ihmisarv*|kunnioit*|ihminen
kuin rikoll*|roska*|idioot*
niin kuin

[concept cannot-log-in]
lukit*|lukkiutu*|lukossa|estet*|jumissa
nollau*
en pääse|päässyt
ei pääse
salasana|tunnus ei
väärä salasana
heittää|kirjaa ulos
en|ei|emme .. pääse|pääsy|pääs|päässy|pääsen .. kirjautu*|sisään|tili*|sovellu*

[concept crashes-freezes]
kaatu*|jumi*|jäätyy|jäätyi|jäätyn*|tökki*|pätki*|pyöri*|sammahta*|jähmet*
hidas|hitaa*|hidast*|laaga*|lataa|latau*
sammui itse*
musta ruutu

[concept connection-down]
poikki|katki|katke*|pätki*|pimeänä|alhaalla|kaatunut
ei toimi|verkkoa|nettiä|kenttää|yhteyttä
yhteys katk*
ilman nettiä

[concept update-broke]
päivityksen
uusi versio|ulkoasu
uusin versio
päivitys rikkoi
päivity*|päivityk*|version .. jälkeen|jälkee|sitten

[concept payment-fails-on-page]
ostoskori|maksusivu*
ostoskori tyhjen*
maksu|kortti|maksaminen|tilaus .. epäonnistu*|hylät*|hylätään|virhe
maksu|kortti|maksaminen|tilaus .. ei mene
maksu|kortti|maksaminen|tilaus .. ei onnistu
maksu|kortti|maksaminen|tilaus .. ei kelpaa
en voi maksaa
en pysty maksamaan

[concept data-deleted]
poistet*|poistit*|katosi*|kadon*|hävis*|hävin* .. tili*|kuvat|tiedot|tiedostot|pisteet|kaikki|työ*
kaikki katosi|pyyhki*|tyhjensi|tyhjeni
kaikki kuvat|tiedot|tiedostot kadon*|poist*|häv*

[concept data-leaked-shared]
tietovuoto*|vuodattan*|julkais*|jaettu|jakanut|paljast*|luovut*|annoit*|annettu|kerroit*
ulkopuolis*|sivullis*|tuntemattomal*|muille|vieraill*|luvatta|julkisesti|nähtävillä|kaikkien
vuot* tieto*
tiedot vuot*
ilman lupaa

[concept others-saw-my-account]
muiden tiedot
en minä
joku|vieras|ulkopuolinen|tuntematon|toinen .. tili*|kirjautun*|nähnyt|näkee|katso*|päässyt|lukenut
joku muu .. tili*|kirjautun*|nähnyt|näkee|katso*|päässyt|lukenut
toisen|vieraan|toisten .. tied*|tieto*|nimi*|lask*|kuv*|potil*
jonkun toisen .. tied*|tieto*|nimi*|lask*|kuv*|potil*
muiden ihm* .. tied*|tieto*|nimi*|lask*|kuv*|potil*

[concept identity-theft-hacked]
hakker*|kaapat*|kaappa*|varast*|anastet*|identitee*|nimissäni|nimiini|nimelläni|murtaut*|murrettiin
väärinkäy*|luvato*
minun nimellä
joku tilannut
lainan nimiini
joku on tilannut

[concept unwanted-marketing]
soittelu*|soittele*|soitel*|mainosviest*|mainospuh*|suoramark*|markkinointik*
kieltän*|kielsin|kiellän|roskaposti*|uutiskirj*|pommit*|spämm*
lopettakaa soittelu

[concept burnt-fire]
palo*|palanu*|tulipal*|tuleen|liekki*|liekeis*|liekit
syttyi|syttyä|syttyn*|syttyy|kärven*|kärähti|palaa
savu*|suli|sulanu*|kipinö*

[concept electric-shock-explosion]
sähköisku*|sähkötäl*|jännittei*
räjäht*|räjähdys*|poksaht*|paukaht*
kuumen*|ylikuume*|tulikuum*|polttava|turvo*|kaasunhaj*|häkä*
kaasu hais*

[concept injured]
loukkaant*|loukkasi|vammau*|vamma|vammoja|verta|vertavuot*|murtu*|katkes*|tikki|tikkiä|tikkejä|aivotär*|nyrjäh*|mustelm*|haava*|arpi|arven|kipsi*|viilto*|viilsi
kaatu*|liukast*|putos*|pudot*|kompast*|pyörty*|lyyhist*
poikki meni

[concept allergic-reaction]
allerg*|anafyl*|ihottum*|reaktio*|turpos*|turvon*|turvoks*
kutis*|kutia*|näppyl*|iho|ihon|ihoa|rakkul*
pähkin*|maapähk*|gluteen*|keliak*|laktoos*|maitoallerg*

[concept food-poisoning-vomiting]
ruokamyr*|myrkyty*|oksen*|yrjö*
ripuli*|vatsa|vatsaki*
vatsatau*|maha|mahatau*|mahaki*|pahoinvo*|salmonel*

[concept choking-suffocation]
tukeht*|henkeen|henkitork*
hengittä*|hengitys*|hengenah*
nielais*|nieli|kurkku*|kuristu*|hukku*

[concept brakes-steering-failed]
jarru*|pettiv*|petti|ohjaus*|turvatyyny*|turvavyö*|onnettomuu*|kolari*|kolaroi*|törmäs*|ojaan
hengenvaar*
jarrut pett*
pyörä irtosi
lähellä ettei
olisi voinut kuolla

[concept danger-hazard]
vaaralli*|vaarass*|hengenvaar*|turvalli*|turvattom*|turvaton|riski*|tapaturm*|myrky*|kemikaal*
terävä*|naula*|neula*|terä|viilto*|lasinsir*
vaarassa|vaaratilan*|vaaralli*|hengenvaar*|vaarantaa

[concept hospital-visit-because]
sairaalaan|sairaalas*|päivystyks*
ambulans*|ensiapu*|leikkau*
leikat*|teholla|tehohoi*|osastol*|hätänum*|112

[concept quality-service-bad]
surkein|huonoin|huonointa|olematon
kiertäk*|suosittele*|vältä*|välttäk*
en ikinä|suosittele
huono*|surkea* palvel*
palvelu on
älkää ostako

[concept money-back]
rahani|rahojani|rahamme|rahojamme
rahojen palaut*
rahat takaisin|takas|takasin|tagas|takaisi
rahat heti|nyt
rahaa takaisin|takas

[concept refund-word]
hyvity*|hyvitä*|hyvitet*
palautu*|palautt*
palauta*|palautet*

[concept refund-part]
ylimenev*
erotus|erotukse*|ylimääräi*|osa hinnasta|puolet
liikaa maksettu|makset*|perit*

[concept replacement-new-one]
uusi|uuden|uutta|uudet|uusia
tilalle|tilal|sijaan
korvaava*|vastaava*
uusi tilalle
toinen|toisen tilalle
lähettäkää uusi|uuden

[concept exchange-swap]
vaihta*|vaihdet*|vaihdatt*|vaihto|vaihtoa|vaihdon
vaihtoon
oikean|oikea|oikeaan koko*|väri*|tuot*

[concept repair-fix]
korja*
kuntoon|kuntoo
toimimaan|toimimaa
fiksat*
laittakaa|laittakaas|laittaa|laitatte|laittasitteko kuntoon|kuntoo|se
hoitakaa|hoida*|hoitaa kuntoon|asia

[concept come-and-do]
käykää
paikalle
tulkaa|tulisi|tulisiko|tulette|tulee joku
lähettäkää asentaj*|joku|korjaaj*|mies|miehet
tulkaa|tulkaas hakemaan|korjaamaan|laittamaan|tekemään

[concept compensation]
korvau*|korvata|korvatkaa|korvaatte|korvaatteko|korvataan|korvaamaan|korvattav*
vahingonkorv*
hyvitys*|hyvityksen
vaivanpal*|vaivasta|haitasta

[concept cost-reimburse]
kulut|kulun|kuluja|kustannu*|taksikulu*|hoitokul*
maksatte|maksakaa|maksaa kulut|hammaslääk*|taksin
kuka maksaa|korvaa

[concept discount-goodwill]
alennu*|hinnanalennu*|hyvityst*|alenta*
vähennys*|vähentä*
kohtuullist*
puolet pois

[concept apology]
anteeksi|anteeksipyyn*|pahoitella
sori|pahoitt*
pyytäkää|pyydätte|pyytäisi|pyytää anteeksi

[concept explain-why]
miksi|miks|miksei
selity*|selitt*|selvity*|selvitt*
peruste*
syy|syytä|syyn
minkä takia|vuoksi
mitä varten

[concept tell-when]
milloin|millon|kauanko|kauan
milloinkaan
arvioitu
minä päivänä
mihin aikaan|mennessä

[concept status-inquiry]
tarkista*
tilanne|tilannetta|missä vaiheessa|vaihee*|etene*|edisty*
mikä|mitä tilanne|kuuluu
voisitteko|voitteko tarkist*|kertoa|katsoa|ilmoittaa|selvittää

[concept let-me-know]
kertokaa|kerro|kertoisitte*|kertokaapa|ilmoittakaa|ilmoita|ilmoittaisitte*
tieto|tietoa|tiedon|tietää
vahvistus|vahvista*
haluan|haluaisin|haluun tietää|tiedon|kuulla

[concept answer-me]
vastatkaa|vastaa|vastaatte|vastatkaas|vastausta|vastauksen
soittakaa|soita|soittaisitte*|soittakaas
yhteydenot*
ottakaa yhteyttä|yhteyttä

[concept how-possible]
kehtaa*
miten ihmeessä
miten|mitenkä|kuinka on mahdollista|voi|voitte|on|tää|tämä|te
miten voi olla
onko tämä|tää|teillä
mikä|millainen ihme|firma|pulju

[concept cancel-contract]
perukaa|perutaan
perun|perua|peruutta*|perumi*
irtisano*|irtisanon|irtisanomi*|irtisanokaa|sanon irti|purka*|puran|purkaa
sopimus|sopimuksen|sopimuks* poikki|päättym*|irti|purku
haluan|pyydän|haluun perua|perumaan|irtisano*|lopettaa|peruuttaa

[concept end-subscription]
tilaus|tilaukse*|lehti|jäsenyy*|liittymä*|tilaus|tilauksen pois|loppu*|lopett*|peru*|peruut*|irti*|poikki
lopettakaa|peruuttakaa se|tilaus|tämä|lehti|lehden|jäsenyy*
tilaus|lehti|jäsenyys päättym*|poikki|seis

[concept delete-account-data]
poista*|poistettava|poisto|poistoa
ottakaa pois
tili|tilini|tiedot|tietoni|numero*|kuva* pois*|poist*
tietojen|tilin poist*
sulkekaa|sulkea tili*

[concept withdraw-from-purchase]
palauttaa|palautuksen|palautusoik*|peruutusoik*|palautusaik*
palauta*
14 päivä*|vrk
perua|perun|peruuttaa kaupan|kauppa|oston|tilaukse*
kaupan purku|purk*|purkuun

[concept stop-charging]
lopettakaa|lopettaa veloitu*|laskutu*|laskutt*|perintä|perimi*
lopettakaa laskut|laskujen
älkää|ei enää lasku*|veloit*

[concept deliver-it-send-it]
toimittakaa|lähettäkää|tuokaa|toimitatte|lähetä|tuo|toimittaisitte*|lähettäisitte*|toimitetaan|toimitettav*
perille
haluan|haluun paketti*|tilaukse*|tavara*
toimittaa perille|kotiin|tänään
saada paketti*|tilauk*|tavara*

[concept where-is-it]
missä|missähän|mihin|minne on|se|paketti*|tilau*|tavara*|laukku*|minun|mun|mull|pakettini|menossa
missä se|on|paketti*|tilauk*|rahat
minne|mihin menny*|katos*|vietiin|kadon*

[concept when-does-it-come]
toimitusaik*|toimituspäiv*
milloin|millon|koska|kauanko|koskahan saan|tulee|tulet*|saapuu|toimitat*|lähtee|tuu|kuorma|paketti*|tilau*
milloin|millon se|ne|te|paketti*

[concept keep-promise]
noudatta*|täyttäkää
pitäkää lupau*|sana*|kiinni
niin kuin|kuin luvattiin|luvattu|sovittiin|tilattiin
mitä luvattiin|lupasitte|sovittiin|tilasin|maksoin
luvattu hinta|etu|alennus
sovitusti|luvatusti|tarjouksen mukai*|mukaises*

[concept finish-the-work]
loppuun|valmiiksi|valmis
aloittakaa|suorittakaa|asentakaa|kytkekää
tehkää|tekkää|tekisitte|tehdä loppuun|työ|se|valmi*
tehkää|tehkääs se|työ|mitä
saattakaa|hoitakaa loppuun|valmi*|homma*

[concept correct-invoice]
hyvityslask*
oikeaksi|oikeeks|oikein
uusi lasku
oikaista|oikaiskaa|oikaisu*|oikaistu*|korjatkaa|korjaatte|korjata|korjattava lasku*|laskun|hinta*|summa*
lasku oikein|korjattu|korjattuna|uusi
laskekaa|laskea uudelleen

[concept correct-record]
muutta*
korjatkaa|muuttakaa|vaihtakaa|päivittäkää|oikaiskaa|merkitkää|kirjatkaa tiedo*|nimi|nimen|osoit*|numero*|rekister*|merkin*|saldo*|piste*
tiedot oikein|oikeaksi|kuntoon
merkintä|merkinnän|merkintä* pois|poist*
oikea nimi|numero|osoite|tieto*

[concept remove-fee]
mitätöi*|mitätöikää|poistakaa|peru*|perukaa|poistetaan|poistaa|kumot*|kumotkaa|hyvittäkää maksu*|lasku*|sakko|sakon|kulu*|perintä*|viivästys*
lasku|laskun|sakko|maksu mitätö*|pois|perutaan|nollaan
ottakaa|pois se|maksu|lasku*
mitätöinti*|mitätöidä|anteeksi maksu*

[concept unblock-restore]
avatkaa|avata|palauttakaa|aktivoikaa|poistakaa|vapauttakaa tili*|tunnuk*|pääsy*|käyttö*|liittymä*|esto|lukitus
tili auki|takaisin|käyttöön
päästäkää sisään|takaisin
kytkekää|laittakaa takaisin|päälle|sähköt
palauttakaa tili*|tunnuk*|yhteys

[concept speak-to-manager]
vastuuhenk*
puhua|pääst*|haluan|päästä esimieh*|pomo*|jonkun|ihmise*|johtaj*|päällik*
oikea|elävä ihminen|ihmisen
kuka vastaa|on vastuussa|päättää

[concept want-something-strong]
vaadin|vaadimme|odotan|haluan|haluamme|haluun|haluaisin|tahdon
vaatimu*|vaatia
odotamme|edellytä*

[concept polite-request]
voitteko|voisitko|voisko|voisiko|voiko|voitko|voisitt*|viitsisitte*|saisinko|saisko|saisiko|saisimmeko
pyydän|pyytäisin|pyydämme|pyydetään|pyytää
kiitos|kiitoksia|ystävällisesti|kohteliai*
toivoisin|toivon|toivomme|toivotaan

[concept at-once-urgent]
heti|välittömästi|nyt|tänään|huomenna|huomiseen|pikaisesti|kiireelli*|kiire|pian|viipymättä|perjantai*|maanantai*
heti kohta
niin pian|nopeasti|mahdollisimman
mahdollisimman pian|nopea*
heti|nyt paikalla|heti

[concept no-need-just-tell]
tiedoksi|palaute*|palautteeksi
siinä palaute
en|ei halua|tarvitse|tarvi|kaipaa|pyydä|vaadi mitään|muuta|uutta|rahaa|korvau*|vastausta|rahoja
halusin|halusinpa|kunhan vain|kertoa|sanoa|ilmoittaa|vaan
ihan vain|vaan
ei tarvitse|tartte|tarvi

[concept do-not-want-money]
en halua rahaa|rahoja|korvau*|lahjakort*|uutta|mitään
rahasta ei|ei kyse
ei ole rahasta|kyse
pitäkää|pitäköön rahanne|rahat|tunkkinne|lahjakort*

[concept leaving-switching]
asiakkuus|asiakkuute*|asiakkuuden
lopetan|lähden
en ikinä|koskaan|enää|osta|tilaa|asioi|käytä|palaa|tule|tuu enää|teiltä|ikinä|koskaan
vaihdan|siirryn|siirrän|vaihtaa pankkia|operaat*|yhtiötä|muualle|toiseen|kilpailij*|vakuutuk*
viimeinen|viimenen kerta|tilaus|kertaa|ostos
menetitte|menetitt* asiakka*
ei enää|ikinä|koskaan

[concept go-public]
arvostelu*|tähti|tähteä|tähden
varoitu*|varoitan|levit*
kerron|jaan|julkaisen|varoitan|levitän|kirjoitan kaikille|some*|lehteen|netti*|arvoste*|muille|kaikkialla|joka
kaikki saa*|tietää|tietävät|muutkin

[concept report-authorities]
valitan|valitu*|ilmiann*
teen|tehdään|tehdä|jätän|vien|otan|olen|ilmoitan|olen yhteydessä ilmoitu*|valitu*|rikosilmoit*|kuluttaj*|poliisil*|asian|yhteyttä|tutkintapyy*
vien|vien|viedään asian|eteenpäin|oikeuteen|kuluttaj*
oikeudessa|oikeuteen nähdään|tavataan|mennään
juristi|lakimies|asianajaja hoitaa|ottaa|ottaa

[concept answer-in-writing]
kirjallis*|kirjallinen|sähköpostiin|sähköpostilla|postitse
kasvotusten|henkilökohtais*
julkisesti|julkista

[concept thanks]
kiitos|kiitoksia|kiitti|kiitän|kiitokset|kiitollinen
suurkiit*
kiitosta

[concept kind-regards]
terveisin|ystävällisin|ystävällisesti|terv|yst
kunnioit*|t|terveiset
ystävällisin terveis*

[concept dear-formal-address]
arvoisa|arvoisat|hyvä|hyvät
herra|rouva|kunnioit*
hyvä|hyvät asiakas*|herra|vastaanott*|palvelu*

[concept greeting]
hei|moi|moikka|terve|heippa|moro
morjens|hejsan|tervehdys|huomenta|päivää
hyvää päivää|huomenta|iltaa

[concept unfortunately-disappointed]
valitettavasti|ikävä*|harmi*|petty*|tyytymät*|pahoittelen|surullis*|pahoill*
paha mieli
en ole tyytyv*|kovin

[concept understand-concession]
ymmärrän|ymmärrämme|tiedän|ymmärrettäv*|tajuan|sattuu|inhimilli*
ymmärrän että|hyvin
virheitä|vahinkoja sattuu
ei ole teidän|sinun syy*|vika*|vikanne
ei ollut moitti*|valittam*

[concept praise-good]
hyvä|hyvin|hyvää|hyvät|hieno*|mukava*|erinomai*|loista*|ystävälli*|iloinen|tyytyväi*|toimii|mainio*|kiva|upea*|avulias*|maistui|asiallis*
sinänsä
erittäin|oikein|tosi hyvä|hyvin|mukava*|ystäväl*

[concept angry]
vihai*|raivo*|suuttu*|vitutt*|ärsytt*|ketutt*|kiehu*|tympi*|närkäst*|kiukku*|kismitt*|hermostu*|harmist*
ottaa päähän
menee hermo*|hermot

[concept fed-up]
riittää|riitti|kyllästy*|kyllin|tarpeeks*|mitta|kurkkuani|lopen|väsyn*|jaksa|jaksaa
viimeinen pisara
olen kyllästynyt
nyt riittää|riitti
en jaksa|jaksa|jaksais enää
mitta on täynnä|täysi

[concept unbelievable]
uskomat*|käsittämät*|järjetön*|järjettöm*|hullu*|älytön*|älyttöm*|oikeesti|oikeasti|pöyristy*|naurettava*|törkeä*|tolku*|kohtuut*|sairas*
ootteko|oletteko tosissaan|tosissanne
ei voi olla|käsittää
en voi uskoa

[concept shameful-disgrace]
häpeä*|hävet*|skandaali*|törkeä*|törkeetä|alaarvois*|iljettäv*|kehtaa*|kuvottav*|raukkama*|järkyttä*|inhottava*|pöyristyttä*
ala arvois*|arvo*
häpeäisitte edes
miten kehtaa*

[concept joke-circus]
vitsi|vitsinä|sirkus*|pelle*|farssi*|naurettav*|pilipali*|komedia*|touhu*|leikki|narrin|älyvapa*|hölm*
huono vitsi|pila
mikä|mitä pelleily*|touhu*|sirkus|pelleilyä

[concept sarcastic-congrats]
onneksi|bravo|hienoa|loistavaa|upeaa|mahtavaa|hyvin|onnea|onnittelut|wau|vau|huippua|erinomaista|mainiota|nerokast*|jes
hattua|hatunnosto
onneksi olkoon
mahtavaa|loistavaa|hienoa|upeaa|huippu*|todella palvelu*|toimin*|työ*
kiitos ei mistään|tyhjästä|vaan
jatkakaa samaan malliin|samalla

[concept how-long-still]
montako|kauanko|montaks
kuinka kauan|kauvan|pitkään|monta|monesti|kauan|monen
miten kauan|monta
kuinka monta kertaa|päivää|viikkoa
kauanko|kauan vielä|pitää|joudun|täytyy

[concept desperate-crying]
epätoivo*|itken|itkin|itki|itku*|kyynel*|hädässä|hätä|hätään|pelkään|pelko|pelotta*|avuton*|rukoil*|anele*|tärisen|tärisin|paniikis*|toivoton*|neuvoton*|valvo*
auttakaa
olen epätoivoi*
en tiedä mitä|enää
en saa nukut*|unta

[concept swear-mild]
hitto*|hiton|hitsi|hemmet*|pentele*|perhana*|piru*|jumalauta|helkka*|helvet*|jumankauta|jukolauta|perskele*|himputti*|pahus*|samperi*
hitto vie
mitä hittoa|ihmettä|hemmettiä|helkkaria

[concept swear-strong]
vittu*|vitun|vituttaa|vitut|vitusti|saatana*|perkele*|helvetin|helvetti|helvetisti|paska*|perse*|kusi*|kusee|kyrp*|runk*|haista*|hvetin|satana*
v ttu
haistakaa|haista|vetäkää paska|vittu|vitut|pitkä
painukaa|painu vittuun|helvettiin|hiiteen
vetää perseestä|vituiks

[concept shit-crap-thing]
paska*|paskin|roska*|sonta*|kuraa|kura|skeidaa|skeida|susi|sutta|romu*|rojua|roju|törky*|jätös|hevonp*
p ska
täysi|täyttä|täynnä|pelkkää paska*|roska*|sonta*|kuraa|susi
pelkkää paskaa|hevonpaska*|roskaa

[concept contempt-robbers]
huijari*|huijareita|rosvo*|ryöstö*|ryöstäj*|roisto*|varkaita|varas|varkaat|kusettaj*
koijar*|petkuttaj*|huijausfirma*|kiskuri*|ryövär*|konna*|verenim*|valehtelij*|lurjus*|petturi*
selvää|suoranaista|silkkaa ryöstö*|huijaus*|rosvous*|ryöstöä

[concept contempt-clowns-incompetent]
pelle*|amatöör*|tunari*|törppö*|tumpelo*|puljun|pulju|pelipuoti*|lafka*|puuhastelij*|surkimu*|luuseri*|sekoilij*|onnetto*|kelvotto*|nollat|taulapä*|apinat|apinoi*|uuno*|räpelt*|hölmöl*
apinalauma
surkea|onneton|pelle pulju*|firma*|lafka
surkimus|surkea|paska firma*|pulju

[concept insult-idiot]
idioot*|tollo*|tomppeli*|ääliö*|typerys*|tyhmä*|tyhmyri*|vajakki*|vajaa*|hölmö*|pölvästi*|pöljä*|pässi*|mulkku*|mulkvisti*|kusipää*
urpo*|imbesilli*|kretiini*|tampio*|älykääpiö*|aivoton*|aivottom*|nuija|nuijat|dorka*|tumpelo*|idari|daiju|retardi*|jälkeenjään*|torvi
täys* idioot*|ääliö*|tollo*

[concept insult-animal]
sika|siat|sikoja|rotta|rotat|rottia|käärme*|koira|koirat|lehmä|lehmäksi|apina*|aasi|luuska
liero*|limainen|matelij*|elukka*|eläin|matojen|sontiainen|hyeena*|lutka*|huora*|ämmä*|akka*|narttu*|mulkku
paskiainen|saasta|saastai*|roskasak*

[concept insult-character]
valehtelija*|pelkuri*|raukka*|roisto*|paskiainen|paskiaiset|laiskur*|hulttio*|lorvi*|juoppo*|luuseri*|saasta*|törkimys*|limanuljas*|limane*
pervo*|pervert*|kusipää*|mulkku*|lurjus*|nilkki*|kieroilija*|runkkari*|selkärangat*|öykkäri*|liukaskiel*|rutale*|tolvana*|nilviäinen
ihmissaasta

[concept insult-sexual-ethnic]
huora*|lutka*|ämmä*|neekeri*|ryssä*
homo*|hintti*|mustalai*|manne
mannet|huorinteko|vittupää*|ählämi*|kyrvänim*|kyrpä*|mutakuono*|rättipää*|akka

[concept you-people-accusation]
te|teidän|teillä|teitä|teille|teikäläi*|tyypit
olette|ootte kaikki|täysi*|aivan|ihan|kyllä
te ihmiset|siellä|kaikki
mikä teitä|siellä vaivaa
luuletteko|oletteko|ootteko te
ettekö|ettekö te osaa|häpeä|edes

[concept kill]
tapan|tapetaan|tappa*|murha*|surma*|kuristan|ammun|puukota*|kuolette|kuole|kuolkaa|kuolet|hengiltä|henki*
tapan sen|teidät|sinut|jonkun|hänet|ne|kuskin
pitäisi tappaa|ampua|hirttää

[concept beat-up-hit]
lyön|lyödä|hakkaan|hakata|hakkaisin|vedän|vetäisen|turpa*|turpiin|potkin|potkaise*|mätkin|isken|mukiloin|murran|murskaan|katkaisen|pieksen|pieksä*|piestä|nyrkki|nyrkit|nyrkillä|nyrkis*|mottaan|leuka*|leuat|rusikoin*|hampaat|nenä*|naama*
vedän|veän|vetäsen|tulee|annan|saat turpaan|turpiin|köniin|naamaan|lättyyn|pataan|dunkkuun
katkon|katkaisen|murran|taitan sormet|jalat|kädet|luut|niskat|polvet
hakkaan|lyön päähän|kasaan|pois|mäsäksi|teidät|sinut

[concept burn-down-bomb]
poltan|polttaa|polttais|poltetaan|pommi*|räjäyt*|räjähtää|bensaa|bensiini*|dynamiitti*|tuleen|tuhopoltt*|tuhopoltan|tuhkaks*|polttopul*|molotov*
maan tasalle
poltan|polttaa|poltetaan koko|teidän|sen|konttorin|paikan|kaupan|putiikin|myymälän
sytytän|laitan tuleen|tuliks*|paikan
räjäytän|räjäyttää koko|sen|paikan|teidät

[concept smash-property]
hajotan|hajottaa|rikon|rikkoa|särjen|särkeä|murskaan|murskaa|murskata|tuhoan|tuhota|ikkunat|ikkunan|ikkunas*|naarmutan|renkaat|puhkon|puhkaisen|viillän|viiltää|vasaralla|moukari*|kirveen|kirves|kirveellä|tiili|kivi|kivellä|kivet|lekalla|sorkkaraut*|paskaks|mäsäks*|mäsä|romuksi
ikkunat|ikkunasi|ikkunanne|lasit sisään|rikki|säpäleiksi|paskaks
rikon|hajotan|tuhoan|särjen paikat|koko|teidän|auton
puhkon|viillän|puhkaisen renkaat|kumit

[concept find-you-know-where]
kotiosoit*|kotiovel*|kotinne|autosi
tiedän|tiiän|tiedetään|tiedämme missä|mihin|mika|kuka|kuka|mistä|sun|teidän|asut|autosi
löydän|etsin|löydetään|löytää sut|sinut|teidät|sen|hänet|hän|käsiini|kotiosoit*|kuka
missä asut|asutte|asuu|parkkeer*|pysäköi*|auto*|auto|käyt|työskent*
odotan|odotetaan|vahdin ulkona|parkkipaik*|oven|ulkopuol*|siellä|pihalla|kadulla

[concept come-there-threat]
kepillä|kirveellä|haulikol*|pesäpallomail*|vasaralla|puukolla
tulen|tuun|tulemme|tullaan|tuulen|ajan|menen|saavun sinne|paikalle|käymään|konttoriin|kotiin|teille|toimistoon|ja|perään|hakemaan|kylään|ovelle|myymälään|kimppuun
tulen|tuun sinne|sinne|ja|konttoriin|toimistoon|kauppaan|itse|kotiovelle|hakemaan
käyn|tulen itse|kyläss*|itse|siellä|hakemassa
otan|tuon veljet|kaverit|porukan|pojat|koiran|mukaan

[concept watch-out-warning]
varokaa|varo|varoitan|varoitus|varotan|kannattaa|katso|viimeinen|parempi|katsokaa selust*|varoa|teitä|varoitus|selkäns*|selkäänsä|eteens*|olla|varovai*|mahdollis*
varokaa|varo|katso|kattokaa selustaa*|vaan|teitä|selkäänne|sivuillesi
kannattaa|parempi|paras varoa|katsoa|pysyä|varautua|olla
viimeinen|viimenen varoitus|mahdollisuus|kerta
sanokaa|sano minun|mun|sanoneen
varokaa|varo|varoitan|varoitus|varokoon

[concept you-will-regret-see]
kadu*|katumaan|maksatte|maksat|maksaa|saatte|näette|näätte|näet|nähdään|kosto*|kostan|kostetaan|kostaa|opetan|opetetaan|opetus|seuraukse*|karma|maksun|kuulette|kuullaan|itkette
vielä|tulette|tuutte|saatte|joudutte|saat katu*|kuul*|maksa*|näh*|itke*|katumaan|kuulla
näette|näätte|tulette|nähdään|näet vielä|kyllä|sitten|sit
kosto|kostan|kostaa tämän|vielä|on
opetan|opetetaan|annan teille|tavoille|läksyn|opetuksen
saatte|saat|tulet maksaa|maksamaan|tuntea

[concept blood-corpse-grave-weapon]
veri|verta|veren|ruumis*|ruumiin|hauta*|arkku|arkun|ase|aseen|aseella|haulikko*|haulikon|haulikol*|pistooli*|kivääri*|puukko*
puukon|puukol*|veitsi|veitsen|veitsel*|kirves*|kirvee*|luoti*|luodit|pesäpallo*|hirsipuu*|köysi|köyden|pommi*|moottorisah*|vasara*|lapio
mullan alle|alla|hautaan

[concept run-over-cut-tyres-specific]
hukutan|hukuttaa|upotan|heitän|työnnän|tungen|survon|työntää|paiskaan|leikkaan|viillän|kuristan|hautaan
ajan|ajaa|jyrään|jyrätä yli|päälle|autolla|teidän|päältä|sinun
yli ajan|autolla
leikkaan|katkaisen|viillän kurkku*|sormet|renkaat|korvat|kädet|kurkun|kielen
heitän|työnnän|tungen|paiskaan ikkunasta|katolta|ulos|kurkku*|alas|sen|teidän|rappus*

[concept threat-conditional]
jos|ellei|ellette|jollei|muuten|tai|muutoin|seuraavan|ens|ensi ei|et|ette|en|minä|te|tule|kerran|kerralla|kerta|saa|näen
tai muuten|sitten|minä|tulen|muutoin
jos|ellei|ellette ei|en|ette|te|hän|ne|vielä|näe|saa
seuraavan|seuraava|ens|ensi kerran|kerralla|kerta|kertaa
muuten|tai|muutoin tulen|tuun|minä|käy|seuraa
perjantaihin|huomiseen|maanantaihin mennessä

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

[concept called-me-names]
haukkui|haukuttiin|nimitteli|nimitti|solvasi|puhutteli|kutsui minua|mua|meitä|häntä|asiakasta
kutsui minua|mua|äitiäni|häntä
haukkui|haukku minua|mua|mun

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
siis mitä

[concept hour-minute]
tunti|tuntia|tunnin|tuntiin|tunnit
minuutti*|min|klo|sekunti*|tunnissa
puoli tuntia

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
viime vuonna

[concept number-word]
yksi|kaksi|kolme|neljä
viisi|kuusi|seitsemän|kahdeksan
yhdeksän|kymmenen|sata|tuhat|puoli|kaks|kolmen|yhden

[concept number-of-times]
kertaa|kerran|kerta|kolmesti|viidesti|neljästi|kahdesti|toistuv*|kerrat|monesti|kolmas|neljäs|viides|jatkuva*|lukemat*
monta kertaa
useita kertoja
joka kerta

[concept again-repeatedly]
taas|jälleen|uudelleen|uudestaan|taaskin|sama|samat|edelleenkin
yhä uudestaan
uudestaan ja
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
ei kertaakaan|koskaan|ikinä

[concept finally]
vihdoin|lopulta|viimein|viimeinkin
edes|vihdoinkin|ees
loppujen lopuksi

[concept since-from-date]
alkaen|lähtien|sitten|jälkeen|asti|saakka|ajan|kuluessa
siitä asti
sen jälkeen
viikkoa|kuukautta|päivää|vuotta sitten

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

[concept promised-date-callback]
lupaus|lupausta
luvattiin|lupasi|lupas|lupasitte|luvattu|sovittiin|vahvistettiin|piti|lupailtu soittaa|palata|korjata|toimittaa|tulla|palauttaa|uusi|maanantai*|perjantai*|tiistai*|viikon|päivä*|kuntoon|huomenna|mitätöidä|huomen*
luvattu aika|soitto*|päivä*|palautus*|takaisinsoitto*
luvattiin soittaa|että|mulle|mulle|palauttaa|viikossa
lupasi soittaa|palata|tulla|hoitaa
ei soittanut|soittanu|pitänyt|toteutunut

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

[concept hopeless-burden]
yksin|yksinäi*|turha|turhaa|merkity*
ei mitään|ole menetettävää|jäljellä|toivoa|elämää
viimeinen toivo|pisara
olen luovutt*|lopen
ei ole enää|voimia|merkitystä|väliä
menetin|menettän* kaiken|kaikki|kodin|töit*

[concept customer-note-style]
as
as|asiakas|soittaja|potilas|asikas|vieras|asiakkaan soitti|soittaa|pyytää|haluaa|kertoo|kertoi|ilmoittaa|pyysi|vaatii|kysyy|sanoi|toivoo|mukaan|oli|on|kokee
puhelu|tiketti kirjattu|päätetty|siirretty

[concept long-time-customer]
asiakas|asiakkaa*|asiakkaana|kanta asiakas*|asiakk*|vuosia|vuotta|jäsen asiakas*|asiakkaana|ollut|vuosia|vuotta
uskollinen|pitkäaikai*|vanha asiakas*
olen ollut asiakk*|vuotta

[concept in-front-of-others]
julkisesti
muiden|kaikkien|koko|lasten nähden|kuullen|edessä
muut asiakkaat|ihmiset
kaikki|muut kuulivat|kuuli|katsoi*|tuijot*

[concept treated-differently]
muut|muita|muilta|toiset|vain|kaikki|vaan minä|minua|meitä|mua|meiltä|pääsivät|sai|saivat
koska|siksi|takia|vuoksi olen|että|ikäni|ihonväri*|nimeni|taustani|olin|vammani|aksentti*
kohdeltiin|kohdellaan|kohdeltu eri|huonommin|eriarvoi*|epätasa*|syrji*|toisin|huonosti
eriarvo*|tasa arvo*|syrjintä*
muille|muilta ei|kelpasi|sai

[concept solved-withdrawn]
ratkesi|ratkennut|kunnossa|hoitui|hoidossa|selvisi|järjestyi|saapui|löytyi asia|jo|kaikki|kiitos|nyt|sittenkin
asia on kunnossa|hoidossa|ok|selvä|loppuun
ei tarvitse enää|vastata|mitään|vastausta
unohtakaa|antaa olla|jätetään
peruutan|peruutan|vedän|perun valituks*|reklamaat*|pois|viestini
toimii|toimi nyt|taas|jo

[concept apologies-from-customer]
anteeksi|sori|pahoittelut|pahoittelen|suokaa jos|että|häiriö|tämä|pitkä|vaivaa|kirjoitus*|vaivannäkö
oma vika|moka|virhe*|syy
häiritsen|vaivaan|anteeksi vaiva

[concept evidence-attached]
liitteenä|liite|liitän|ohessa|kuvat|kuitti|kuvakaapp*|tosite*
oheinen|kopio|kopiot|todist*|asiakirja*|näyttö*|liitteen
kuva on|kuvat ovat

[concept reference-number]
nro|numero|viite|tilausnumero
tilaus|asiakasnum*|tapausnum*
tapaus|nr|laskunro|sopimusnum*|tunnus|numerolla

[concept family-hardship-words]
sairas|vammai*|eläkelä*|työtön|yksinhuolt*|leski
lesken|raskaana|vauva*|syöpä*|kuol*
muistisair*|köyhä*|masentun*|omaishoitaj*|toimeentulo*|opiskelija|vanhus|sairaala*|liikuntaraj*|sairaus*

[concept misdirected-other]
moi kulta
väärä|väärään osoite|osoitteeseen|numero|numeroon|lähetin|meni
testi|testiviesti|testaan|kuka|mikä firma
tämä meni vääräl*
vahingossa lähet*|painoin|soit*

[concept fl-press]
lehti|lehteen|lehden|lehdet|lehdessä|lehdistö*|iltalehti|iltasanom*|sanom*|toimittaj*|toimitus|toimituks*|uutis*|media|medialle|mediaan|mediasta|tv|televisio*|radio*|yle|hesari*|mtv|kuningaskulut*|otsikko*|otsikoi*|juttu|juttua
paikallisleht*|maakuntaleh*
[concept fl-social]
some|somessa|someen|somee|somes|twitter*|facebook*|face|facessa|faceen|instagram*|insta|instaan|instassa|tiktok*|tikkari*|youtube*|jodel*|jodeliin|reddit*|seuraaja*|seuraajaa|seuraajalle|blogi*|blogiin|stoori*|video*|striimi*|twitch*|discord*|julkais*|postaa*|postaus*|laitan jakoon|julki
jakoon|viraali*
[concept fl-review]
arvostel*|arvostelu*|arvio|arvion|arviot|arvioo*|tähti|tähteä|tähden|tähdellä|google*|googleen|trustpilot*|tripadvisor*|keskustelupalst*|palstal*|palstoil*|foorumi*|suomi24*|vauva*
yhden|yks|1 tähti|tähden|tähteä
[concept fl-warn-others]
kerron|kerrotaan|varoitan|varoittaa|kertoa .. kaikille|muille|tutuille|naapur*|koko|kyläl*|asiakkail*
kaikki .. saavat|saa|pitää|tietävät|tietää|lukea
julkis*|julkise*|julkaise*|julkiseksi|julkisesti
sana kiirii
varoituksek*|varoituks*
[concept fl-legal-lawyer]
lakimie*|asianajaj*|juristi*|oikeute*|oikeudes*|oikeusteits*|oikeustoim*|käräjä*|haast*|haaste*|tuomioist*|lakitoimist*|lakiosasto*|raastuv*
oikeuteen|oikeudessa|oikeustie*
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
lupa*|lupasi*|lupasitte|luvattiin|luvattu*|lupaus*
sanaan|sananne|sanansa
[concept fl-hard-ill]
syöpä|syöpää|sytostaat*|leikkau*|leikatt*|sairaala*|sairaus*|sairas|sairaan|sairauslom*|saikul*|halvaus*|aivoinfar*|dialyys*|diabee*|diabet*|insuliini*|astma*|epilep*|vammai*|pyörätuoli*|sokea|kuuro|invalid*|muistisair*|parkins*|sydän*|happi*|omaishoitaj*|liikuntarajo*|keppi|rollaattor*|apuvälin*|selkä*
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
rasis*|rasismi*|ihonvär*|tumma*|musta*|romani|romaneja|mustalai*|maahanmuut*|ulkomaalai*|somali*|venäläi*|virolai*|arab*|muslim*|huivi*|huivin|hijab*|saamelai*|aksent*|korost*|murtaen|murteel*|sukunimi*|taustani|taustaise*|kansalaisuu*|kansallisuu*|syntyperä*
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
idioot*|idiotti*|ääliö*|typerys*|typerykse*|tollo*|tomppeli*|tampio*|tampiot|pölvästi*|pölkkypää*|törppö*|törpö*|tumpelo*|tohelo*|tunari*|urpo*|urpot|hölmö*|tyhmyri*|tyhmä*|typerä*|puupää*|paksupää*|imbesilli*|kretiini*|dorka*|dorkat|juntti*|taliaivo*|aivoton*|aivottom*|tomppe*|pässi*|nuija*|torvelo*|vajakki*|vajaaälyi*|kädetön|kädettöm*|vässykkä*|nahju*|nahjus*|reppana*|hoopo*|höntti*
järki päässä
[concept in-insult-vile]
paskiai*|kusipää*|mulkku*|mulkut|mulkvisti*|mulkvist*|runkkari*|ämmä*|akat|akkaa|huora*|sika|siat|sikoja|rotta|rotat|rottia|loinen|loiset|luuseri*|äpärä*|paskapää*|paskaläjä*|saasta*|roisto*|rosvo*|valehtelij*|huijari*|nilviäi*|nilviä*|limanulja*|limainen|raukka*|raukkamai*|pelkuri*|läski*|läskit|rumilu*|kääkkä|käppänä|korppikotka*|iilimato*|iilimad*|verenimij*|hyeena*|amebat|ameeba*|laiskuri*|saamaton*|saamattom*|röyhkeä*|ylimieli*|ilkeä*|sydämetön|sieluton|limasko*|kieroilij*|niljake*|kynnysmatto*|lurjus*|retku*|mäntti*|mänttejä|vammai*|hintti*
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
kuolla .. pois
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
hyppä*|hypätä|hyppään|hyppäis*
astu* .. yli|raiteille|alle|reunalta
heittäy*|heittää .. itseni
junan|rekan|auton|metron alle|eteen
alas .. sillalta|katolta|parvekkeelta
parvekkeelta|sillalta|katolta
[concept sh-high-place]
sillalla|sillan|rautatiesill*|silta*|rautat*|raiteil*|junara*
parveke*|parvekke*
kaiteen|kaiteel*|reunalla|katolla
joki|joen|joess*|jääll*|järve*|laituri*|laituril*
kerros*|kerrokse*
[concept sh-rope]
köysi|köyden|köyttä|köydestä|naru|narun|hirsi|hirttä*|hirteen|orsi|orre*|parru|koukku|koukun|vyö|vyön|silmukka*|solmu*
[concept sh-pills]
pilleri*|pillereit*|tabletti*|tablette*|unilääk*|lääkepurk*|lääkkeet|lääkkeit*|yliannost*|nappej*|napit|purkillinen|dolorit|buranat
kaikki|purkin|koko .. lääk*|pilleri*|tabletit
syön|söisin|otan|ottaisin|vedän .. lääk*|pilleri*|kaikki|purki*
[concept sh-blade-gun-gas]
ranteet|ranteeni|ranteita|viiltä*|viillän|viillellyt|viiltely*|viillell*
vahingoitta*|vahingoittamis*|satutta* .. itseäni|itteäni|itseni
itseni|itteni vahingoit*|satut*
haulikko*|haulikon|ase|aseen|asekaapi*|kivääri*|luoti .. itse*|suuhun|päähän|ohimo*
pakokaasu*|kaasuhana*|kaasu .. auki
puukko .. ranne*|kaula*
[concept sh-goodbye]
jäähyväis*|jaahyvais*|hyvästi*|hyvästell*|hyvästel*
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
masen*|masentun*|masennus*|ahdist*|psykiatr*|kriisi*|kriisipuh*|kriisichat*|synkk*|synkä*|mielenterve*|itsetuho*|pohjalla|terapeut*|unettom*|paniikki*
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
