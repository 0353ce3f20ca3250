# Concept lexicon, sv: the same concepts in the same order in all six languages.

[concept parcel]
paket*
försändelse*
kolli|kollit|kollin
sändning*
avi|avin|aviserad*
brevpaket*
leveransen|leverans|lådan|kartong|kartongen
kartongerna|kuvert|kuvertet|postpaket*|varubrev*
rekbrev*|bubbelpåse*|bubbelkuvert*|emballage*|pall
pallen|halvpall*|rullbur*|pakket|paktet
klapparna|julpaket*|storpaket*|gods|godset
styckegods*|container*|expresspaket*|expressbrev*|ekonomibrev*

[concept courier]
kurir*
budet|budbil*|budfirma*
bud
dhl|ups|postnord|schenker|instabox
budkill*|cykelbud*|matbud*|foodora|wolt
ubereats|paketbud*|utbärar*|utkörning*|utkörar*
leveranskill*|leveranschauff*|leveransbud*|pizzabud*|earlybird
bring|bringpaket|airmee|budbee|citymail
gls|fedex|dpd|matkahuolto|tnt
postmord|speditör*|åkeri*|transportfirma*|transportör*
fraktbolag*|fraktfirma*|distributör*|tidningsbud*

[concept post-office]
posten|postens
postombud*
brevlåd*
brevbärar*
lantbrevbär*
ombud|ombudet
terminalen
postkontor*|postlåd*|postbox*|postutdel*|brevbärning*
postgång*|posthus*|postiljon*|postkunder|postkort
postmannen|posti|postin|postfack*|postterminal*
brevinkast*|postutbär*|postvagn*|frimärk*
porto|portot|eftersänd*|eftersänt|adressändring*
utdelning*

[concept pick-up-point]
utlämning*
uthämt*
paketskåp*
paketbox*
hämtställe*
hämtas
hämta ut
paketombud*|postombud*|paketautomat*|instabox*|budbeebox*
ombudet|ombud|upphämtning*|hämtningsst*|hämtlager*
hämtkod*|avhämt*|serviceställ*|kiosken|pressbyrån
avin|smsavi*|liggtid*|liggetid*
hämta paketet|ut|upp
hämtat ut
hämtade ut

[concept order]
beställ*
order|ordern|ordrar*
ordernummer*
orderbekräft*
förbeställ*
bestalt|orderna|ordernumret|storbeställ*|nätbeställ*
webborder*|inköp|inköpet|inköpt|inköpta
shoppade|shoppat|shoppa|näthandla*|köpte
köpt|köper|köpa|rekvisition*|handlat
handlade

[concept deliver]
lever*
hemleverans*
utkör*
skickad*|skickat*
utleverans*
hemkörning*
hemleverer*|framkört|framkörning*|hemkörd*|expressleverans*
snabbleverans*|nattleverans*|avlever*|avlämn*|lämnades
skickas|avsänd*|avsänt|avskickat|ivägskickad
inbärning*|frakt|frakten|fraktfritt|fraktad
fraktats|fraktas|fraktsätt*|transport|transporten
transporter*
kör ut
köra ut
bära in

[concept tracking]
spårning*
kollinummer*
spåra|spårar
trackingen|trackern
under transport
spårnr|spårnum*|kollinr|sändningsnum*|paketspårning*
skannades|tracking
under sortering

[concept appointment-visit]
bokning*|bokad*|bokat|boka
tidsbokn*
besök*
hembesök*
inbokad*
ombok*
avtalad tid
tidsbeställ*|mottagningstid*|läkartid*|klipptid*|tandläkartid*
inbokat|bokas|bokar|återbesök*|kallelse
kallelsen|kallelser|remisstid|servicetid*|installationstid*
installationsdat*|monteringstid*|videobesök*|platsbesök*|dropin
träff|möte|mötet|mötestid*|teknikerbesök*
teknikertid*
ny tid
drop in

[concept technician]
rörmokar*|elektriker*
installatör*
hantverkar*
reparatör*
mekaniker*
servicetek*
tekniker*|montör*
fibertekniker*|fibermontör*|fibersvets*|servicemontör*|servicegubb*
vvs|vvsmontör*|plåtslagar*|snickar*|snickeri*
murare|muraren|målare|målaren|målarfirma*
plattsättare*|golvläggar*|glasmästar*|sotare|sotaren
låssmed*|takläggar*|elinstallat*|elmontör*|elfirma*
rörfirma*|byggkill*|installationsfirma*|vaktmästar*
fastighetssk*|servicefirma*|larmtekniker*|datatekniker*|trädgårdsmäst*
trädfällar*|arborist*|brunnsborr*

[concept driver]
chaufför*
förare|föraren|förarna
busschauff*
bussförar*
lastbilschau*
chaffis
busschaffis*|chaufören|chauffis|chafför*|taxichauff*
taxiförar*|lastbilsförar*|förarens|tågförar*|spårvagnsför*
lokförar*|budbilsför*|skolskjutsch*|färdtjänstchauff*|reseledare
plogbilsför*|pilot|piloten|kapten

[concept train]
konduktör*|spårvagn*
järnväg*
pendeltåg*
sj|perrong*
station|stationen
vagn|vagnen
tåg|tåget|tågen|tågre*|tågets
pendeln|regionaltåg*|snabbtåg*|nattåg*|x2000
öresundståg*|mtr|mtrx|snälltåg*
tågvärd*|tågbiljett*|tågstation*|tågtid*|tågbyt*
tågkaos*|tågkort*|kupé|kupén|sovvagn*
liggvagn*|sittplatsbilj*|spårarbete*|signalfel*|rälsbuss*
resecentrum*|centralstat*|centralen|anslutningståg*|lokbyte

[concept bus-transit]
hållplats*|tidtabell*
tunnelban*
färja*
kollektivtraf*
spårväg*
linje|linjen
buss|bussen|bussar*|bussens|bussrese*
nattbuss*|expressbuss*|stombuss*|ringbuss*|linjebuss*
skolbuss*|skolskjuts*|busskort*|busslinje*|busshållpl*
bussterm*|bussbolag*|bussfil*|tbanan
västtrafik*|skånetrafik*|hsl|östgötatraf*
länstraf*|föli|resekort*|periodkort*|månadskort*
reskassa*|lokaltrafik*|reseapp*|reseplanerar*|turlist*
hpl|flixbus*|swebus|nettbuss*
ybuss*|matkahuolto

[concept flight-airline]
flygplats*|avgång*
boarding*
incheckning*
arlanda
gate|gaten
plan|planet
flyg|flyget|flygen|flygbol*|flygres*|flygning*
flygbiljett*|flygplan*|flygtid*|norwegian|ryanair
finnair|wizz|wizzair|easyjet|lufthansa
klm|tui|ving|apollo|flyr
braathens|landvetter|skavsta|bagageband*|säkerhetskontr*
bordingkort|ombordstign*|kabinpers*|kabinväsk*|mellanlandn*
transfer|transferb*|flygvärdinn*|flygförs*
landade|landning*|flygstol*

[concept luggage]
bagage*
resväsk*
väska|väskan|väskor*
ryggsäck*
handbagage*
kappsäck*|trunk|kabinväska*|kabinbag*|packning
packningen|sportbag*|trolley|trolleyn|resegarderob*
specialbagage*|hittegods*

[concept taxi]
taxi*
uber*
bolt
färdtjänst*
resan|körning*
taxameter*|sverigetaxi|cabonline|bolten|fastprisresa
sjukresa*|sjuktaxi*|sjuktransp*|skjuts|skjutsen
skolskjutsen|samåkning*|droska*

[concept hotel-room]
hotell*|reception*
vandrarhem*
stuga*
incheck*
portier*
boende|boendet
rum|rummet|rummen
dubbelrum*|enkelrum*|svit|sviten|familjerum*
rumsstäd*|rumsnyckel*|rumskort*|minibar*|frukostbuff*
frukostmatsal*|pensionat*|hostel*|airbnb|semesterlägenh*
stugor*|stugby*|fritidshus*|stughyr*|camping*
husvagn*|husbil*|uthyraren|semesterby*
resort|utcheck*|nattport*|lobby
lobbyn|övernattn*|övernattat|logi|herrgård*
konferensan*|spahotell*|spavistelse*|spapaket*|spa
spaet|scandic*|rummets|sovsal*|poolen
all inclusive

[concept holiday-trip]
charter*|utflykt*
stranden
solsemes*
semester*|kryssning*
resebolag*|researr*
läger|lägret
resa|resan|resor*|resans|reser*
paketresa*|gruppresa*|bussresa*|weekendresa*|språkresa*
golfresa*|skidresa*|solresa*|resebyrå*|reseledar*
resegaranti*|resebrev|resehandl*|bröllopsresa*|familjeresa*
tågluff*|kolloresa|rundresa*|vandringsresa*|guide
guiden|guidad*|reseförs*|avresa
avresan|avresedag*|hemresa*|ditresan|sportlov*
höstlov*|påsklov*|jullov*|sommarlov*|sommarstug*
strandhot*|resmål*|kanarie*|mallorca|rhodos
thailand|kreta|turkiet|alanya|kroatien

[concept meal-food]
middag*|soppa*|pizza*|lunch*
kött|köttet
tårta*|kaka*
fisk|fisken
portion*|frukost*|kyckling*
hamburg*|burgare*|kebab*
mat|maten|matens|maträtt*
brunch*|julbord*|buffé*|förrätt*|huvudrätt*
varmrätt*|efterrätt*|dessert*|sallad*
pasta|pastan|spaghetti*|lasagne*|köttbull*
biff|biffen|entrecot*|stek|steken
schnitzel*|kotlett*|korv|korven|varmkorv*
falukorv*|pommes|potatis*|ris
riset|gröt|gröten|pannkak*|våfflor
smörgås*|macka|mackan|mackor|baguett*
wrap|wrappen|sushi|sushin|ramen
thaimat*|falafel*|pizzor|lax|laxen
sill|sillen|räkor|räkorna|räksmörg*
skaldjur*|musslor|hummer|kräftor|grillad*
grillspett|glass|glassen|bakelse*|semla
semlor*|kanelbull*|bulle|bullar|wienerbröd*
prinsesstårt*|catering*|skolmat*|skollunch*
matlåda*|matlådor*|barnmeny*|vegetarisk*|vegansk*
gryträtt*|såsen

[concept restaurant-cafe]
restaurang*
servitör*|servitris*
kafé*|café*
kock|kocken|köket
pizzeria*
krog|krogen
krogar|krogägare*|hovmästar*|kyparen|kypare
bartender*|baren|pub|puben|uteservering*
kaffestuga*|konditori*|fik|fiket|fika
fikade|matstället|hak|haket|gatukök*
korvkiosk*|grillkiosk*|grillen|snabbmat*|mcdonalds
donken|hesburger|subway|wayne*|pizzabag*
sushiställe*|thairestaurang*|matsal|matsalen|lunchställe*
lunchrestaur*|lunchserver*|bagare|bagaren|bageri*
bordsbokn*|köksmäst*|kökspers*|notan|matsedel*
hämtmat*|avhämtning|takeaway|foodtruck*|servering
serveringen|serverade|serverat|serverades
bokat bord

[concept groceries]
matkass*|matvar*|livsmed*
mjölk*
bröd|brödet|limpa*
grönsak*|frukt*
ägg|äggen|ost|osten|yoghurt*
smör*|juice*|dryck*|läsk*|öl|flask*
choklad*|godis*
hellofresh|mathem|matsmart|färdigmat*|frysmat*
djupfryst|kylvaror*|charkut*|pålägg*|leverpastej*
köttfärs*|färsen|nötfärs*|blandfärs*|grädde*
filmjölk*|kvarg*|keso|ägget|äggkart*
margarin*|frallor|fralla|knäckebröd*|kaffe
kaffet|kaffepak*|tepåsar*|socker|sockret
mjöl|mjölet|mjölpåse*|havregryn*|müsli
flingor|flingpak*|cornflakes|bananer*|äpple*
apelsin*|tomat*|gurka|gurkan|lök
löken|morötter|morot|moroten|jordgubb*
blåbär*|lingon*|hallon*|svamp|kantarell*
fiskdisk*|delikatess*|chips*|lösgodis*
kex|kakor|glasspak*|cola|energidryck*
saft|saften|mineralvatten*|burkmat*|konserv*
krydda*|kryddor|ketchup*|senap*|barnmat
olja|oljan|oliv*|honung*|sylt
sylten|vin|vinet|vinflaska*|ölen
ölburk*|systembolag*|sprit|alkohol*

[concept supermarket-shop]
butik*
affär|affären|affärer
disk|disken
kontoret|filial*
varuhus*
ica|coop|lidl|willys
kiosk*
livsmedelsbut*|mataffär*|matbutik*|stormarknad*|supermarket*
hemköp|citygross|maxi|konsum|prisma
citymarket|alepa|lidlbutik|ikea|elgiganten
mediamarkt|gekås|ullared|dollarstore|öob
jysk|mio|åhlens|stockmann
lindex|kappahl|zara|gallerian|galleria
köpcentr*|köpcenter|köpmann*|lanthandel*|handlarn
handlare|handlaren|närbutik*|pressbyrån|utebutik
järnhandel*|möbelbutik*|skobutik*|klädbutik*|klädaffär*
leksaksaff*|leksaksbut*|bokhandel*|loppis*|hyllan
hyllkanten|kundvarv*|provrum*|provhytt*
s market

[concept checkout-receipt]
kvitto*
kassa|kassan|kassör*
växel|växeln
självutcheck*
kassapers*
kassakvitto*|köpkvitto*|kassalapp*|kassabitr*|kassatjej*
kassakill*|självscann*|självskann*|expresskassa*|snabbkassa*
handscann*|kassaapparat*|kortläsar*|kortterminal*|växelpengar
kassakö*|egenkassa*|kassalinj*
slå in

[concept clothing]
jacka*|kappa*|rock|rocken
klänning*
byxor*|jeans*|kjol*
skjort*|tröja*|kofta*|blus*
kläder*|klädes*|plagg*
dragkedj*|sömmen|sömmar*|ärm|tyget|tyg
kostym*
tröjor|tishirt|tshirt*|hoodie*|linne
linnet|jackor|täckjack*|vinterjack*|skinnjack*
regnjack*|dunjack*|pälsen|päls|byxan
chinos|shorts|shortsen|leggings|tights
strumpor*|strumpbyx*|sockar|sockor*|kalsong*
trosor*|bhn|underkläd*|baddräkt*
bikini*|badbyx*|badrock*|morgonrock*|pyjamas*
nattlinne*|balklän*|brudklänn*|kavaj*
slips*|smoking|frack|overall*|galonis*
mössa|mössan|mössor|vantar*|handsk*
halsduk*|sjal|sjalen|scarf|keps*
hatt|hatten|uniform*|arbetskläd*|skyddskläd*
matchtröj*|barnkläd*|ylletröj*|stickad*|garn
garnet|tyger*|fållen|blixtlås*|studentmössa*
västen|fleece*
t shirt|shirts

[concept shoes]
sko|skon|skor|skorna
känga*|kängor*|stövl*
sneaker*|gympasko*
sandal*|toffl*
sula|sulan|klack*
vinterskor|finskor|vandringskäng*|gummistövl*|gympadojor
dojor|dojan|pumps|högklackat|flipflops
foppatoff*|träskor*|lackskor*|barnskor*|arbetsskor*
skyddsskor*|innersul*|sulor|sulorna|yttersul*
skosnör*|skostorl*|skopar*|nike|adidas
ecco|converse|skomakar*

[concept phone-device]
telefon|telefonen|telefoner*|mobil|mobilen|mobiler*|mobiltel*
iphone*|samsung*
skärm*|displayen
luren|lur
telefonlur*|smartphone*|smarttelefon*|pixel|huawei
xiaomi|nokia|doro|hemtelefon*|hemtel
tel|telen|telefån|mobilskärm*|mobilskal*
pekskärm*|knapptelefon*|knappmobil*|seniortelefon*|vikbar*
mobiltfn|ringsignal*|telefonaffär*|mobilbutik*
fast telefon*

[concept computer-gadget]
dator*|laptop*|platta|plattan|surfplatt*
skrivare*
hörlur*
tangentbord*|mus|musen|skärmen
konsol*|playst*
klocka|smartklock*
macbook*|mac|macen|chromebook*
pcn|stationär*|bärbar*|hårddisk*|ssd
minneskort*|grafikkort*|moderkort*|processor*
bildskärm*|webbkam*|skolplatta*|skoldator*
ipad*|paddan|läsplatta*|musmatta|smartwatch*
aktivitetsarmb*|fitbit|garmin|gps|gpsen
drönare*|julklappsdrön*|powerbank*|projektor*|systemkamera*
digitalkamera*|objektiv*|dockningsst*|dongel*|hemlarm*
larmsystem*|dörrklocka*

[concept appliance-large]
tvättmaskin*
kyl|kylen|kylskåp*|frys|frysen|frysbox*
diskmaskin*
ugn|ugnen|spis|spisen|häll|hällen
torktuml*
varmvattenb*|panna|pannan
dammsug*
tvätmaskin*|tumlaren|tumlare|torkskåp*|diskis
kylfrys*|vinkyl*|induktionsh*|induktionssp*|glaskeramik*
inbyggnadsugn*|köksfläkt*|spisfläkt*|fläktkåpa*|vitvaror*
vitvara*|oljepanna*|elpanna*|vedpanna*|robotdammsug*
centraldamms*|luftkond*|bastuaggregat*|bastu
bastun|jacuzzi*|spabad*|badtunna*|mangel
manglar|tvättpelare*|electrolux|elektrolux|bosch
siemens|whirlpool|miele|cylinda|husqvarna

[concept appliance-small]
vattenkok*|brödrost*|mixer*|matberedare*
kaffebrygg*|kaffemask*|bryggaren
mikro|mikron|mikrovåg*
strykjärn*|hårtork*|rakapp*|trimmer*
fläkt*|värmefläkt*
lampa|lampan|lampor*
elsparkcyk*|sparkcykel*
espressomask*|kaffekvarn*|assistenten|stavmixer|elvispen
smörgåsgrillen|airfryern|fritösen|bakmaskin*|glassmaskin*
kolsyremaskin*|sodastream|ångstryk*|symaskin*|hårfön*
plattång*|locktång*|epilator*|eltandborst*|luftfuktar*
luftrenar*|avfuktar*|bordsfläkt*|element*|elelement*
värmeelement*|värmefilt*|värmedyn*|värmelampa*|taklampa*
bordslampa*|golvlampa*|läslampa*|ljusslinga*|ledslinga*
glödlamp*|batteriladd*|våg|badrumsvåg*|köksvåg
väckarklocka*|klockradio*|ficklampa*|spisvakt*|timer
brandvarnar*

[concept furniture]
soffa*|soffor*
stol|stolen|stolar*|fåtölj*
bord|bordet|skrivbord*
garderob*|skåp|skåpet|byrå|lådor*
hylla*|bokhyll*
möbel*|möbler*
matta|mattan|gardin*|köks*
hörnsoffa*|bäddsoffa*|soffbord*|skinnsoffa*|divansoffa*
kontorsstol*|gamingstol*|gungstol*|pall|pallen
barstol*|matbord*|nattduksb*|nattygsbord*|sängbord*
bordsskiv*|skåpen|skåpluck*|vitrinskåp*|hallmöb*
byrån|byrålåd*|hyllor|mattor|rullgardin*
persienn*|spegel|spegeln|tavla|tavlan
hallbänk|utemöbler*|trädgårdsmöb*|parasoll*|dynor
dynan|köket|bänkskivan|monteringsanv*|skänk
skänken|loftsäng*

[concept bed-mattress]
madrass*
säng|sängen|sängar*|sängram*
täcke*|kudd*|lakan|lakanen|sängkläd*
sover|sova
dubbelsäng*|kontinentals*|ramsäng*|våningssäng*|loftsäng*
bäddmadrass*|resår*|ribbotten*|sängben*
sänggavel*|duntäcke*|ylletäck*|kedjetäck*|huvudkudd*
påslakan*|örngott*|lakanet|filt|filten
överkast*|bäddset*|vattensäng*|luftmadrass*|hästens
jensen|tempur

[concept car]
bil|bilen|bilar*|bilens
verkstad*
motor|motorn|växellåd*|koppling*
hyrbil*|biluthyr*
skåpbil*|lastbil*|moped*|motorcyk*
vindruta*|stötfång*
personbil*|nybil|elbil*|hybridbil*|kombi
kombin|volvo|volvon|saab|saaben
audi|bmw|toyota|toyotan|nissan
kia|tesla|teslan|skoda|golfen
passaten|mersan|mercedes*|renault*|peugeot
epa|epan|epatraktor*|moppe|moppen
mcn|vespa*|husbilen|husvagnen
släpkärra*|långtradar*|motorhuv*|motorhaveri*|strålkast*
baklyse*|backspegel*|vindrutetork*|torkarblad*|bagageluck*
bildörr*|baksäte*|framsäte*|regnr|regnummer*
registreringsn*|registreringsskylt*|bilhandlar*|bilförsäljar*|bilköp*

[concept tyre]
däck|däcket|däcken|vinterdäck*
hjul|hjulet|hjulen
fälg*
broms*
punktering*
sommardäck*|dubbdäck*|friktionsd*|reservdäck*|reservhjul*
hjulbult*|hjulmutt*|lättmetallf*|punka|punkan
handbroms*|fotbroms*|hjullager*|hjulupph*|däcktryck*

[concept bicycle]
cykel*|cyklar*|elcykel*
pedal*|sadel*|styre|styret|kedja*
hjälm*
ram|ramen
elcyklar|lådcykel*|mountainbike*|racercykel*|barncykel*
damcykel*|herrcykel*|trehjuling*|pakethållar*|växelspak*
växlarna|framgaffel*|bakhjul*|framhjul*|ekrar
vevparti*|styrstång*

[concept toy-play]
leksak*|docka*|lego*|pussel*
spel|spelet|spela*
studsmatt*|gung*|rutschkan*|lekplats*|hoppborg*
nalle*|gosedjur*
duplo|brio|playmobil*|barbie*|dockor
dockvagn*|dockhus*|pusslet|brädspel*|sällskapssp*
kortspel|yatzy|nallar|mjukdjur*|samlarfigur*
pokemonkort*|samlarkort*|bobbycar|sparkbil*|radiostyrd*
modellbil*|modelltåg*|tågbana*|bilbana*|lekstuga*
lektält*|rutschban*|klätterställ*|sandlåda*|lekland*
trampolin*|kalaspåse*|badleks*|vattenpistol*|slime
pyssel*

[concept battery-charger]
batteri*
laddar*|ladda|laddning*
kontakt|kontakten|uttag|uttaget|adapter*|eluttag*
kabel*|sladd*
knappcell*|bilbatteri*|mobilbatteri*|laddkabel*|laddsladd*
laddkontakt*|laddstation*|snabbladd*|vägguttag*|strömuttag*
grenuttag*|grendosa*|förlängningss*|skarvsladd*|kablar
stickkontakt*|stickpropp*|transformator*|nätadapter*|usbkabel*
urladd*

[concept machine-tool-farm]
traktor*|släp|släpet|gräsklipp*|motorsåg*|borr*|stege*
maskin|maskinen|maskiner*
gård|gården|utsäde*|foder|fodret|gödning*
pump|pumpen|kran|kranen|skörd*|tröska*
harv|harven|plog|plogen|såmaskin*
balpress*|frontlast*|lastare|grävmaskin*|grävskopa*
minigräv*|hjullastar*|skogsmaskin*|skotare|mjölkrobot*
mjölkmaskin*|mjölkanl*|mjölktank*|utgödsling*|gödselspridar*
vält|ladugård*|lagården|loge|logen
bonde|bonden|bönder|lantbruk*
jordbruk*|åkern|åkrar|åkermark*
hektar*|betesmark*|elstängsel*|stängsel|hagen
spannmål*|vete|korn|havre|raps
ensilage|kalvar|mjölkkor*|suggor|slaktsvin*
slaktdjur*|hydraul*|pto|kraftuttag*
maskinring*|maskinuthyr*|släpvagnen|kärra|kärran
svarv|kompressor*|truck|trucken

[concept medicine]
medicin*|läkemedel*|tablett*
recept|receptet|receptbel*
apotek*
insulin*|epipen*|inhalator*|värktabl*|spruta*
salva*|kräm|krämen
medecin*|läkemedlet|piller|ppiller*|kapslar
kapsel|antibiotika*|penicillin*|alvedon|ipren
panodil|treo|citodon|morfin*|blodförtunn*
waran|hjärtmedicin*|blodtrycksmed*|ögondropp*|nässpray*
hostmedicin*|hostsaft*|astmamedicin*|concerta|sömnmedel*
sömntablett*|antidepress*|kortison*|recepten|erecept*
receptfri*|receptförnyel*|apotea|apohem|farmaceut*
sprutor|vaccin|vaccinet|vaccinat*|vaccinera*
bandage|förband|inkontinensskydd*|sondmat*|kosttillsk*
vitamin*|proteinpulver*|naturläkemed*|cellgift*|dropp
droppet

[concept doctor-clinic]
läkar*|doktor*
vårdcentral*|klinik*|mottagning*
sjuksköt*|undersköt*|vård|vården|vårdpers*|hemtjänst*
patient*|behandling*|operation*|opererad*
prov|provsvar*|blodprov*|röntgen*
husläkar*|distriktsläk*|överläkar*|specialist*|kirurg*
hälsocentral*|hvc|akutmottagn*|barnläkar*
bvc|barnmorsk*|mvc|gynekolog*|ögonläkar*
öronläkar*|hudläkar*|hudklinik*|ortoped*|psykolog*
terapeut*|psykiatri*|psykiater*|naprapat*|kiroprakt*
sjukgymnast*|fysioterap*|logoped*|dietist*|skötersk*
undersökning*|undersöka|undersökt|narkos*|vårdavgift*
vårdköp*|vårdgaranti*|remiss*|provtagning*|labbet
labb|labbsvar*|magnetröntg*|ultraljud*|datortomogr*
cellprov*|mammografi*|sjukskrivning|kry|capio
aleris|praktikertj*|vårdgivare*|1177

[concept hospital-emergency]
sjukhus*
ambulans*
akuten|akutmott*|akut|jouren|vårdguiden
avdelning|avdelningen|intensivv*|inlagd
lasarett*|sahlgrenska*|karolinska*|danderyd*|universitetssj*
centralsjukh*|akutläk*|akutvård*|larmcentral*|112
intensiven|iva|uppvak*|förlossningen
inlagda|utskriv*|operationsbord*|jourläkar*|jourcentral*
helikopter*|hjärtstopp*|räddningstj*|brandkår*
lades in

[concept glasses-hearing-aid]
glasögon*|linser*|optik*
hörapparat*
bågar*|progressiv*
rullstol*|rollator*
läsglasögon*|solglasögon*|bågen|glasen|synundersökn*
synprov*|syntest*|synfel*|specsavers|synsam
synoptik|smarteyes|kontaktlins*|linsabonn*|linsvätsk*
ögonlaser*|starroperation*|hörselhjälp*|hörslinga*|audionom*
hörcentral*|hörselskad*|hörseln|proteser*|protes
benprotes*|rullatorn|permobil*|elrullstol*|kryckor*
krycka|käpp|käppen|griptång*|ortos
ortosen|stödstrump*|hjälpmedelscent*|cpap*

[concept dentist]
tandläkar*|tandvård*
tand|tanden|tänder*|fyllning*|lagningen
tandprotes*|löständ*|tandställ*
tandhyg*
folktandv*|tandtekniker*|tandsten|tandreglering*|bettskena*
tandkrona*|implantat*|tandimplant*|rotfyll*
tandvärk*|tandkött*|framtand*|kindtand*|visdomstand*
protesen|underkäksprot*|tandblek*|bedövn*

[concept insurance]
försäkr*
hemförsäk*|bilförsäk*
självrisk*
premie|premien
villaförsäkr*|båtförsäkring*|barnförsäkr*|olycksfallsf*|livförsäkring*
reseförsäkr*|djurförsäkr*|hundförsäkr*|sjukförsäkr*|inkomstförs*
drulle*|allrisk*|helförsäkr*|halvförsäkr*
trafikförs*|vagnskade*|premier|folksam|länsförsäk*
gjensidige|pohjola|lokaltapiola|fennia|bonusklass*

[concept damage-claim]
skadeanm*|skadeären*|skaderegl*|skadehandl*
skada|skadan|skador*|skadeersätt*
ersättningsanspr*|skadestånd*
besiktning*|värdering*
skadebesikt*|skadebelopp*|skadenummer*|skadefall*|skadat
anspråk|anspråket|ersättningskrav*|ersättningsbel*|avslag
avslaget|avslog|avslås|avslogs|avslagen
åldersavdrag*|avskrivning*|värderad*|besiktigat|utbetalning*
utbetald|ersatt|ersattes|inlösen|totalskad*
totalhaver*|vållande*|motpart*|vattenskada*|stormskada*
brandskada*|inbrott*|stöld*

[concept bank]
bank|banken|bankens|bankkont*|bankperson*
bankomat*|uttagsaut*
överför*|swish*
besparing*
spara|sparade|sparat|sparkont*|sparpeng*
banker|banktjej*|bankman*
banklåd*|bankfack*|bankgiro*|plusgiro*|bankapp*
internetbank*|nätbank*|swedbank|seb|handelsbanken
nordea|sparbank*|föreningssparb*|skandiabanken|sbab
ålandsbank*|aktia|uttag|kontanter*|kontanta
girering*|insättn*|kontoutdr*|saldot|saldobesk*
penningtv*|kundkännedom|banktjänst*|rådgivar*
ta ut pengar|mina
insatt på
satte in

[concept payment-card]
kort|kortet|korten|bankkort*|kreditkort*|betalkort*
betalning*|köp|köpet|transaktion*
pinkod*
visakort*|mastercard*|amex|maestro|kortköp*
korttrans*|kortbetaln*|kortnummer*|kortspärr*
blippa|blippade|blippat|contactless|applepay
mobilbetaln*|qliro|klarna*|svea
walley|paypal*|ratepay|zettle|izettle
betalade|betalat|betald|betalt|reserverad*
korttermin*|kontant|kontanter
automaten svalde

[concept account]
konto|kontot|konton|kontona|bankkonto*
profil*|användare|användarkont*
registrer*
kundkonto*|spelkonto*|gästkonto*|familjekonto*|företagskonto*
firmakonto*|medlemssid*|användarprofil*|kontouppg*|mejlkonto*
googlekonto*|icloud*
mina sidor
min sida

[concept loan]
lån|lånat|bolån*|smslån*|låne*
kredit|krediten|krediter
ränta|räntan|räntor
amorter*
lånade|lånar|banklån*|billån*|blancolån*
privatlån*|snabblån*|konsumtionsl*|studielån*|huslån*
bottenlån*|samlingslån*|låntagare*|borgensman*|borgen
kreditupplysn*|kreditprövn*|kreditgräns*|kontokredit*|kreditkost*
kreditkonto*|lendo|ferratum|collector|nordax
dröjsmålsränt*|avbetalningsplan*|pantbank*|pantsatt

[concept invoice]
faktura*|fakturor*
fakturer*
elräkning*|elfaktur*|telefonräkn*
kontoutdrag*
faktuta|fakutra|faktrua|faktuera|slutfaktura*
samlingsf*|autofaktura|efaktura*|pappersfaktur*
ocr|förfallodag*|förfallodatum*|förfaller|rakning*
mobilräkn*|vattenräkn*|hyresavi*|avin|avier
inbetaln*|nota|notan|specifikation*
specificerad*|kreditfakt*|verifikat*|bokföring*
avi från

[concept price-cost]
pris|priset|priser*|prislapp*
kosta|kostar|kostade|kostnad*|kostat
dyr|dyrt|dyra|dyrare|billig*
belopp*|summa|summan
taxa|taxan|tariff*
prislista*|prisskillnad*|prisuppg*|prissättn*|grundpris*
totalpris*|styckpris*|literpris*|kilopris*|timpris*
kvadratmeterpris*|totalkost*|dyraste|svindyr*|skitdyr*
asdyr*|jättedyr*|ockerpris*|ocker|rövardyr*
peppra*|slutsumma*|totalsumma*|tusenlappar|hundralapp*
spänn|taxor|löpmeter|mervärde|rabatterat

[concept fee]
avgift*
fakturaavg*|faktureringsavg*|expeditionsavg*|månadsavg*|serviceavg*|fraktavg*|fraktkost*
påslag*|tillägg*
provision*
avgft|avgit*|påminnelseavg*|startavgift*|årsavgift*
grundavgift*|nätavgift*|elnätsavg*|anslutningsavg*|returavgift*
hämtavgift*|utebliv*avg*|uteblivandeavg*|avbokningsavg*|ombokningsavg*
städavgift*|parkeringsavg*|trängselskatt*|bompeng*|kontoavg*
kortavgift*|uttagsavg*|förskoleavg*|barnomsorgsavg*|kursavgift*
anmälningsavg*|medlemsavg*|hyresavgift*|hemtjänstavg*|vårdavgift*
patientavg*|startkostn*|framkörning*|pålägg|extrakostnad*
merkostnad*|porto|portot|deklarationsavg*

[concept fine-penalty]
boten|böter*|bötfäll*|parkeringsbot*|pbot
kontrollavg*|straffavg*|tilläggsavg*|vite|vitet
kontrollant*|parkeringsvakt*|lapplis*
pböter*|parkeringsanm*|felparkering*|felparkerad*
bötesfäll*|botbelopp*|lappat|lappad|lappade
biljettkontroll*|fortkörnings*|fartkamera*|viten
sanktionsavg*|strafflapp*|plankat|plankare|tjuvåk*
europark|apcoa|easypark|parkster|qpark
bestrider|bestrida|bestridit|bestreds|bestridande*
p bot*|lapp*|vakt*

[concept security-deposit]
deposition*
handpenning*|förskott*
pant|panten
insats|insatsen
betalat i förväg
deponera*|deposit|förhandsbetal*|förbetal*|hyresgaranti*
flaskpant*|kautionen|garantisumma*|säkerhetsbelopp*|borgen
bokningsavgift*

[concept direct-debit]
autogiro*
efaktura*
automatisk*|återkommande
drog|drogs|dragit|dras|dragning*
e faktura*
dra från kontot
månadsdragning*|belastat|belastades|medgivande*|gäldenär*

[concept instalment]
delbetal*|avbetal*
anstånd*
räntefri*|finansier*
i månaden
per månad
delfakt*|uppdelad*|uppdelning*|månadsbelopp*|månadsbetal*
månadskostnad*|uppskov|betalningsanst*|betalningsplan*|betalningsuppsk*
i månaden i
spänn i månaden

[concept tax-authority]
skatt|skatte*|moms*|tull*
kommun*|myndighet*|försäkringskass*
tillstånd*|intyg*|bygglov*
ansökan|ansökning*|blankett*|formulär*
restskatt*|kvarskatt*|deklaration*|deklarera*|fastighetsskatt*
fordonsskatt*|fpa|folkpensionsan*|migrationsverk*
transportstyr*|trafikverk*|arbetsförm*|länsstyrels*
regionen|byggnadsnämnd*|handläggningstid*|beslutet|beslut
överklag*|omprövning*|diarienummer*|diariet|ansökt
ansökte|ansöker|uppehållstill*|medborgarskap*|körkortstills*
folkbokföring*

[concept pension-benefit]
pension*|folkpension*
bidrag|bidraget|barnbidrag*|sjukpenning*|föräldrapen*
socialen|försörjningsst*
ersättning från
a kassa*
ålderspension*|garantipension*|sjukpension*|tjänstepension*|änkepension*
förtidspens*|sjukersättn*|aktivitetsers*|bostadstillägg*|bostadsbidr*
underhållsst*|underhållsbidr*|studiebidrag*|bidragen|sjukpeng
sjuklön*|vab|vabba*|föräldraledig*|akassan
arbetslöshetsers*|socialbidrag*|soc|biståndet|utkomststöd*
handikappers*|omvårdnadsbidr*|merkostnadsers*|assistansers*
a kassan

[concept wages-job]
lön|lönen|löner|lönespec*
jobb|jobbet|jobbar|arbete*|arbetar|arbetsgivar*
skift|passet|övertid*|schema*
extrajobb*
löneutbetal*|lönekontor*|timlön*|månadslön*|daglön*
semesterers*|semesterlön*|obtillägg*|jobbade|jobbat
jobba|sommarjobb*|timvikarie*|vikariat*|provanställ*
anställning*|arbetsplats*|arbetspass*
arbetsdag*|arbetstid*|arbetsmiljö*|nattpass*|nattskift*
skiftet|skiften|bemanning*
facket|fackombud*|facklig*|skyddsombud*
avsked*|varslad|sparkad|sparkades|praktik
praktikant*|praktikplats*|lärling*|kollega*

[concept contract]
avtal*|kontrakt*
undertecknat|underskr*|signera*
paragraf*|klausul*
bindning*|uppsägningst*
skrev|skrivit på
hyreskontrakt*|hyresavtal*|serviceavtal*|telefonavtal*|mobilavtal*
elavtal*|bredbandsavt*|gymavtal*|köpeavtal*|köpekontrakt*
köpebrev*|köpehandl*|anställningsavt*|leasing*
ramavtal*|tillägsavtal*|överenskommelse*|överenskommet|påskriv*
undertecknade|tecknade|tecknat|teckna|tecknar
teckning|bunden|bundna
skrev på|under
skrivit på|under
skriva på|under
skriver på

[concept terms]
villkor*|avtalsvillk*|köpvillkor*
regler*|regel|regeln|policy*
finstilt*
uppsägningstid*
användarvillk*|resevillkor*|leveransvillk*|garantivillk*|regelverk*
returpolicy*|rutinerna|rutiner|rutinen|klausulen
paragrafen|stadgar*|ordningsregl*|föreskrift*|bestämmelse*
prislistan|konsumentköplag*|distansavtalslag*|hyreslag*|returrätt*
öppet köp

[concept subscription]
prenumer*|abonnemang*|abonner*
paketet|medlemspl*|abbonemang*
tidning*
provperiod*|provmånad
streaming*|netflix
prova på
gratis månad
prenumration*|prenumation*|prenummer*|pren|abonemang*
abonnent*|mobilabonn*|bredbandsabonn*|mobilabb*|abb
abbet|månadsprenum*|månadsabonn*|årsprenum*|provpren*
provabonn*|testperiod*|gratisperiod*|premium
premiumkonto*|spotify*|hbo|viaplay*|disney
cmore|storytel*|bookbeat|nextory|matkasseabonn*
blöjabonn*|linsabonn*|bokklubb*|kundklubbsmed*|medlemskapet
medlemsavgift*
prova gratis|på

[concept membership-gym]
gym|gymmet|gymkort*|träning*|tränare*|fitness*
medlem*
simhall*|badhus*|yoga*|bassäng*
förening*|klubb*|årskort*
gymmedlem*|gymavg*|gymkedja*|sats|friskis*
actic|puregym|crossfit|gruppass*|gruppträn*
spinning*|instruktör*|simkort*|simpass
simning*|simskolan|äventyrsbad*|poolen
omklädn*|duscharna|bastun|padel*
dansskola*|idrottsför*|golfklubb*|kampsport*|boxning*

[concept warranty]
garanti*|garanter*
reklam*
servicecenter|verkstaden
öppet köp
livstidsgaranti*|ursprungsfel*|fabriksfel*|fabrikationsf*|konsumentköp*
serviceverkst*
lämnat in
lämnade in

[concept offer-discount]
erbjud*|offert*
rabatt*|rea|reapris*
kampanj*
kupong*|extrapris*
studentrabatt*|pensionärsrab*|mängdrabatt*|familjerabatt*|välkomsterbj*
introduktionspr*|introerbjud*|blackfriday|mellandagsrea*|realisation*
rean|reavara*|nedsatt|nedsatta|utförsälj*
fynd|fyndvara*|klipp|veckans|prisgaranti*
lockvara*|värdekupong*|cashback

[concept gift-card-points]
presentkort*
poäng*|bonus*|medlemspoäng*
kundklubb*|stammis*
saldo*|tillgodo*
gåvokort*|värdebev*|värdecheck*|eurobonus*
plussapoäng*|plussakort*|stämpelkort*|klippkort*|klippen
lojalitetspr*|lojalitetspoäng*|voucher*|guldkort*|guldnivå*
silverkort*|kundkort*|superpresentkort*

[concept ticket]
biljett*
konsert*|festival*|spelning*|evenemang*|föreställ*
plats|platsen|platser|sittplats*
bio|biograf*|teater*|match*
enkelbiljett*|dagsbiljett*|månadsbiljett*|barnbiljett*|periodbiljett*
sommarbiljett*|sommarkort*|sjbiljett*|dagskort*|årskort*
åkband*|inträde|inträdet|inträdesbilj*|entré
entrén|entrébiljett*|ticketmaster|tickster|nortic
eventim|numrerad*|platsbiljett*|ståplats*|förköp*
biobiljett*|säsongsbilj*|liftkort*|skipass*

[concept electricity]
el|elen|elbolag*|elavtal*|elräkn*|elpris*|elnät*
mätar*|avläsning*
kwh|förbrukning*|elförbruk*
energi*|vattenfall
elleverans*|elleverantör*|elhandel*|elhandlar*|elkostnad*
elmätar*|elstöd*|elcentral*|spotpris*|timpris*
kilowatt*|förbrukat|eon|fortum
ellevio|tibber|bixia|godel|jämtkraft*
telge|caruna|nätbolag*|fjärrvärme*|solel
överskottsel*

[concept power-cut]
strömavbrott*|elavbrott*
ström|strömmen
mörk*|säkring*|proppen
avstäng*
strömlös*|elbortf*|proppar|jordfelsbryt*|huvudsäkring*
becksvart|stearinljus*|tinat|tinade|upptinad*
upptinat|tinad|kortslutn*
elen gick|försvann|borta|är

[concept gas-supply]
gas|gasen|gasol*|gastub*|gasflask*|gasspis*
kolmonoxid*|koloxid*|gaslukt*
gasledn*
gaspanna*|gasmätar*|stadsgas*|biogas*|fordonsgas*
naturgas*|gasgrill*|gasnät*|gasleverant*|gasbolag*
gaslarm*|gasläckan

[concept water-plumbing]
vatten|vattnet|vattenräkn*|vattnets
kran|kranen|rör|röret|rören|avlopp*
toalett*|toa|dusch*|handfat*|badrum*
översväm*
stopp i
vattenavg*|vattenledn*|vattenrör*|vattentryck*
vattenavstäng*|varmvattnet|kallvatten*|kallvattnet|kranvatten*
dricksvatten*|kranar|blandar*|diskho*|vask
vasken|vattenlås*|golvbrunn*|toan
wcn|spolning*|cistern*|badkar*|tvättställ*
rörbrott*|stambyt*|stammarna|stamspol*|brunnen
brunn|reningsverk*|slamtömn*|trekammar*|septi*

[concept heating-cold]
värme|värmen|uppvärm*|varmvatten*|fjärrvärm*
element|elementen|värmepump*
kallt|kall|kyla|fryser|grader
termostat*
värmesyst*|radiator*|golvvärme*|bergvärme*|luftvärmepump*
varmvattnet|kallvatten|iskallt|iskall|svinkallt
skitkallt|jättekallt|frös|frusit|minusgrader
plusgrader|inomhustemp*|temperatur*|termometer*|dragigt
filtar

[concept waste]
sopor*|soptunn*|sophämt*|avfall*|skräp|soptöm*
tömning*|tömmer|tömt|tömd
återvinn*
sopgubb*|sopbil*|sopkärl*|sopsäck*
soppåse*|sopnedkast*|soprum*|sopsort*
sopstation*|sophög*|grovsop*|matavfall*
restavfall*|hushållsavfall*|latrin*|slamsug*
slamtömning*|tunnan|tunnorna|tömts|tömma
återbruk*|pantmaskin*|pantautomat*|pantkvitto*|trädgårdsavf*
container*|skräpet|skräpig*|nedskräpn*|fågelholk

[concept internet-connection]
internet*|nätet|nät|bredband*|fiber*|wifi*
uppkoppling*|anslutning*|förbindelse*
router*|modem*
hastighet*|mbit|megabit
internätet|wlan|routrar|mesh|accesspunkt*
uppkopplad*|mbps|gigabit*|lagg|laggar
laggigt|pingen|telia|telenor|comhem
tele2|halebop|vimla|comviq|globalconnect
stadsnät*|bahnhof|ownit|allente|paketförlust*

[concept mobile-network]
täckning*|mottagning|signal*
sim|simkort*|esim
roaming*|surf|mobildata*|4g|5g
operatör*|abonnemanget
nummerflytt*|portering*
mobiltäckning*|mobilnät*|mobilmast*|masten|mast
mobilsign*|puk|surfen|surfpott*|surfmängd*
datamängd*|gigabyte|utlandssamtal*|utlandssurf*
mobiloperat*|telefonbol*|teleoperat*|portera*
kontantk*|röstbrevlåd*
mobilsvar*

[concept tv]
tv|tvn|teve*|television*|digitalbox*
kanal|kanaler*|fjärrkontroll*|boxen
antenn*|parabol*
tvapparat*|smarttv|tvskärm*|tvbox*|tvkanal*
kanalpaket*|kanalutb*|sportkanal*|barnkanal*|fjärren
boxer|viasat|allente|yle|eftertext*
undertext*|chromecast

[concept app]
app|appen|appens|appar*|applikation*
program|programmet|programvar*|mjukvar*
installer*|avinstaller*|laddade
ladda ner
mobilapp*|bankapp*|skolapp*|reseapp*|parkeringsapp*
träningsapp*|spelapp*|matapp*|biljettapp*|programmen
ominstaller*|nedladdning*|nedladdad*|appstore|android*
ios|plugin*|widget*|dejtingapp*|dejtingsajt*
tinder
laddar ner

[concept website]
hemsid*|sida|sidan|sajt*|webbsid*|webbplats*
portal*|plattform*|formulär*
knapp|knappen|klick*|länk|länken|webbläs*
varukorg*|kundvagn*|webbshop*|nätbutik*|webbutik*
siten|webplats*|websida*|webben|webb
nätsida*|nätaffär*|näthandel*|ehandel*|onlinebut*
online|bokningssida*|bokningssyst*|inloggningssida*|startsida*
kundportal*|knappar|knapparna|länkar|menyn
menyer|chrome|safari|firefox|webbformul*
sökfunktion*|blocket|tradera|vinted|marketplace
wish|temu|shein|amazon*|aliexpress
cdon|zalando|ellos|boozt|sellpy
hemnet

[concept login-password]
inloggning*|inloggad*
lösenord*
användarnamn*|inlogg
bankid*|verifiering*|tvåfaktor*
logga|loggar|loggat in
inlogget|login|loggin|lösen|passord
password|pinkod*|freja*|elegitimation*|identifiering*
tvåstegsv*|tvåstegskod*|authenticator|engångslösen*|fingeravtryck
siffrorna
logga in
loggar in
loggat in
loggade in

[concept code-sms]
kod|koden|koder*
sms|smset|smsa*
streckkod*|qr|engångskod*
pinkod*|portkod*|hämtkod*|rabattkod*|kampanjkod*
aktiveringskod*|verifieringskod*|presentkod*|säkerhetskod*|smskod*
smsen|textmeddel*|textade|textat|qrkod*
inlösningskod*

[concept update]
uppdater*
version|versionen
uppgrader*|firmware
uppdateing*|updat*|mjukvaruuppd*|systemuppd*
firmwareupp*|patch|patchen|omstart*|ominstallera*
systembyte*|migrering*

[concept error-message]
felet|felmedd*|felkod*|bugg*
404|500|503
driftstör*|störning*|problem*
försök igen|senare
felruta*|error|errors|errorkod*|undantag
exception|felsök*|bug|glitch*|strul
strulat|strular|strulade|strulig*|trassel
trasslar|krångel|krånglar|krånglat|krånglade
knas|knasar|knasig*|spökar|driftinfo*
ogiltig*|undefined|null|timeout|oops
hoppsan
något gick fel
tekniskt fel
prova igen
sessionen har gått

[concept server-system]
server*|system|systemet|databas*
underhåll*|driftstopp*
moln*|backup*|säkerhetskop*|fil|filer*
servrar*|datasystem*|datorsyst*|driftsstör*|plattformen
icloud|onedrive|dropbox|filen|dokumentet
mapp|mappen|exchange|api|algoritm*
itavd*|journalsyst*|bokningssyst*|bokföringspro*|lönesystem*
kassasystem*
it system*|avdelning*|support*

[concept photo-video]
bild|bilden|bilder*|foto*
video*|film|filmen|filmat|inspelning*
skärmdump*|screenshot*
bifog*|bilaga*|bilagor
fotade|fotat|fotar|selfie*|klippet
filmade|filmar|filmklipp*|skärmbild*|skärmavbild*
skärmklipp*|screen|skärmis|skärminspel*|leveransfoto*
övervakningsfilm*|mobilfilm*|profilbild*|röntgenbild*|bröllopsbild*
semesterbild*

[concept email-letter]
mejl*|mail*|epost*
brev|brevet|breven|breva
skrev|skrivit|skriver
nyhetsbrev*
e post*
email*|inkorg*|skräpposten|handskriv*|svarsbrev*
kravbrev*|rekbrev|kuvertet|vykort*|utskick*
meddelandet|meddelanden|meddelande|skrivelse*|formuläret
fax|faxade|telegram
e posten

[concept phone-call]
ringt|ringde|ringer|ringa|uppringd*|ringas
samtal|samtalet|telefon*
uppringn*
samtalen|samtals|ringts|återuppring*|uppringt
lur|luren|växeln|växel|signal
ringning*
pratade med
pratat med
talade med
talat med

[concept chat-bot]
chatt*|chat|bot|botten|robot*
autosvar*|standardsvar*|klistersvar*|mallsvar*
whatsapp*|messeng*
livechatt*|chatbot*|chatrobot*|boten|gpt
chatgpt|automatsvar*|direktmeddel*|telegram
discord*

[concept queue-waiting-line]
kö|kön|köade|köa|köar|köer|telefonkö*|köplats*
vänta*|väntrum*
väntemus*|pausmus*|musik*
köat|köerna|könummer*|nummerlapp*|kölapp*
kötid*|väntetid*|bilkö*|kassakö*
bostadskö*|vårdkö*|väntelista*|väntlista*
vänterum*|hissmusik*
ditt samtal är
gick före
gå före

[concept customer-service]
kundservice*|kundsupp*|supporten|support
växeln|callcenter*|handlägg*
service|servicen|tjänst|tjänsten|bemöt*
kundtjäns*|kudtjänst|kundtjänt|kundcenter*|kundcentret
kundrelation*|kundavdel*|kundvård*|kundkontakt*|supportpers*
supportärend*|helpdesk*|callcentret|telefonsupp*|reklamationsavd*
klagomålsavd*|fakturaavd*|ekonomiavd*|skadeavdeln*|kundombud*
servicedesk*|servicedisk*|informationsdisk*|infodisk*|informationen
servicenivå*|medborgarserv*

[concept staff-clerk]
personal*|anställd*|medarbet*|kollega*|kollegor
handläggare*|expedit*|butiksbitr*|tjänsteman*
killen|kille|tjejen|tjej|mannen|kvinnan|dam|damen|gubben|tanten
någon hos er
butikspers*|butiksanställd*|kassör*|biträdet|biträde
snubbe*|yngling*|receptionist*|sekreterare*|kontorist*
administratör*|vaktmästaren|vikarie*|kundvärd*|lagerarb*
lagerpers*|ordermottag*
en av era

[concept salesperson]
säljare*|försälj*|återförsälj*
sålde|sålt|sålts|säljer|sålda
telefonförs*|dörrförs*|butikschef
säljarna|dörrknackar*|telefonsälj*|telemarketing*|nasare
nasaren|provisionssälj*|säljkill*|säljtjej*|säljsamtal*
säljfirma*|säljbolag*|säljmöte*|säljsnack|mäklare*
mäklarfirma*|bilförsäljar*|bilhandlare*|agenten|agent
representant*|pådyvla*|övertalad*|övertalning*
såldes som

[concept manager-owner]
chef|chefen|chefer*|butikschef*|platschef*|arbetsledar*|vd
vdn|direktör*|ägare|ägaren|ledning*|teamleader
föreståndar*|verkmästar*
områdeschef*|enhetschef*|avdelningschef*|driftchef*|driftschef*
kontorschef*|restaurangchef*|restaurangägar*|hotellchef*|hotelldir*
personalchef*|ekonomichef*|produktionschef*|verksamhetschef*|ägarna
styrelsen|förman|förmannen|gruppledar*|teamledare*
skiftledar*|husmor|rektorn|prefekten|samordnar*
projektledar*|butiksägar*|handlaren|krögare*|förvaltare*
ordföranden|disponent*|överordnad*|ansvarige

[concept guard-security]
vakt|vakten|vakter|väktar*|ordningsvakt*|portvakt*|dörrvakt*
visiter*|kontroller*
snatta*|snatteri*|stöld*
följde efter
vakterna|entrévakt*|butikskontr*|butiksväktar*
securitas|avarn|säkerhetsvakt*|civilkontroll*|trygghetsvärd*
trygghetsvakt*|tågvakt*|kroppsvisit*|väskkontroll*|förföljde
larmbåg*|stulit|avvisade|avvisad|nedbrott*
handbojor|handfängsel

[concept school-course]
skol*|lärare*|rektor*|klassen
universitet*|student*|högskol*|elev*
tenta|tentan|kurs|kursen|kurser|prov|provet|betyg*
läxa|läxor|läxan
körskol*|körlekt*|trafiklär*
grundskol*|gymnasi*|högstadie*|mellanstad*|lågstad*
friskol*|särskol*|lärarna|lärarinna*|fröken
magister*|mattelärar*|idrottslär*|klassföreståndar*|mentor*
klassrum*|kurator*|kursledare*|kurslokal*|kursmater*
kvällskurs*|distanskurs*|onlinekurs*|språkkurs*|datorkurs*
matlagningskurs*|nationella|proven|omprov*|slutbetyg*
uppsatsen|uppsats|läxhjälp*|vklass|schoolsoft
unikum|infomentor|wilma|körkort*
uppkörning*|teoriprov*|trafikskol*|mobbning*
mobbad*|mobbas|mobbar

[concept daycare]
förskol*|dagis*
dagmamma*|fritids*
barnvakt*|pedagog*
daghem*|dagbarnvård*|barnskötar*|barnomsorg*|barntillsyn*
småbarnsavd*|inskolning*|nattis|placeringsbesked*|eftis
morgis

[concept flat-rent]
lägenhet*|hyresvärd*|hyra|hyran|hyresgäst*|hyresrätt*|lya|lyan
hus|huset|husets|villa|radhus*
bostadsbol*|fastighet*|trappupp*|trapphus*
flytt|flytten|flyttat|flyttade|flyttar|inflytt*|utflytt*
hiss|hissen
lgh|lghn|ettan|tvåan|trean
studion|andrahand*|bostad|bostaden
bostäder|bostadsrätt*|brf|bostadsför*
allmännyttan|hyresnämnd*|hyror*|hyreshöj*
hyresavi*|lokalhyra*|inneboende|uthyraren|uthyrning*
förvaltar*|husägar*|villan|torp|torpet
gården|tvättstuga*|tvättid*|källaren|källarförr*
vinden|balkong*|heimstaden|wallenstam|rikshem
balder|victoriahem|sato|störning*
nycklarna till

[concept roof-leak-damp]
tak|taket|takläck*|innertak*|vind|vinden|hängränn*
läcker|läckte|läcka|läckan|läckage*|droppar
mögel*|möglig*|fukt*
vattenskad*|genomblöt*
läckor|dränering*|stuprör*|stuprännor
takpannor|takpanna*|taktegel*|tätskikt*|vindskydd
hinkar|baljor|källaröversv*

[concept renovation-building]
renover*|bygg|bygget|byggfirma*|byggare*|entreprenör*|byggarb*
badrum*|kakel*|klinker*|målare*|målning*|målat|tapet*|puts
fönst*|dörr*|lås|låset|vägg*|golv*|staket*|parkett*
ombyggn*|tillbyggn*|nybygg*|byggföretag*
byggjobb*|byggarna|byggkill*|byggdamm*|byggbuller*
husbygge*|hustillverk*|snickaren|snickare|snickarna
målarna|målarfirma*|målade|kaklat|kaklade
kaklet|plattsättar*|köksrenov*|köksinstall*|köksmont*
ytterdörr*|innerdörr*|altan|altanen|altandörr*
verandan|uterum*|garaget|garageport*|carport*
fasad|fasaden|putsen|putsning*|ställningen
byggställn*|stambyte*|dränering|gjuta|gjuten
gjutning*|rivning*|entreprenad*|underentrepr*|slutbesikt*
hantverkare
måla om

[concept cleaning-laundry]
städ*|rengör*
tvätt*|kemtvätt*
handduk*
hemstäd*|storstädn*|flyttstäd*
fönsterputs*|trappstäd*|kontorsstäd*
mattvätt*|sköljmedel*|skurmedel*|disktablett*|diskmedel*
toapapper*|hushållspapp*|lakanen|moppa*|dammsugit
dammat|avfettn*|sanering*

[concept supplier-goods]
leverantör*|grossist*|lager|lagret|varor*
varan|följesed*|pall|pallar*
återförs*|artikel*|artiklar
partihandel*|centrallager*|varuleverans*|varupart*|batch
batchnum*|restnoter*|restorder*|produkten|produkter
produkterna|produkt|pallen|halvpall*|packsedel*
packlista|tillverkar*|fabrik*|importör*|inköpspris*
inköpare|säckar|säck|säcken|serienummer
seriennr|partinummer

[concept company-firm]
företag*|firma|firman
bolag*|organisation*
märke|märket
egenföretag*|småföretag*|koncern*|aktiebolag*
kedja|kedjan|varumärke*|orgnr|rörelse
rörelsen|konkurrent*|bransch|branschen|verksamhet*
näringsidk*|dotterbol*|moderbol*

[concept personal-data]
personuppgift*|uppgift*
gdpr|integritet*|dataskydd*|sekretess*
register|registret|registren|läckt*|läckor|dataläck*|intrång*
journal*|patientupp*
persondata|kunduppgift*|kunddata|kontaktuppg*|kontouppgift*
dpo|registerutdrag*|kundregist*|medlemsreg*|patientreg*
samtycke*|tystnadsplikt*|privatliv*|läckan|incident*
dataintrång*|cookies|lagrar|lagras

[concept id-document]
pass|passet|legitimation*|leg|körkort*|idkort*
personnummer*|personnr|födelsedat*
identitet*|uppehållst*
id kort
passen|passkopia*|passbild*|legitimera*|leget
legget|idhandling*|personnumret|personnumren|samordningsn*
födelsenum*|födelseår*|personbevis*|dödsbevis*|dödsfallsint*
dödsattest*|fullmakt*|uppehållskort*|vigselbevis*|försäkringskort*
skolkort|vaccinationsb*|intyget

[concept home-address]
adress*|gata|gatan|gatu*|postnummer*
ort|orten|byn|staden|stan
folkbokför*
hemadress*|leveransadr*|fakturaadr*|postadress*|bostadsadr*
husnummer*|portnummer|lägenhetsnum*|postnumret|postnr
dörrkod|portkoden|området|kvarteret
hemma hos
bor på|i

[concept private-number]
telefonnum*|nummer|numret|mobilnum*
kundnummer*|ordernum*|ärendenum*|referensn*|kontonum*
telnummer|telefonnr|telnr|tfn|nummerupplysn*
eniro|kundnumret|kundnr|kontonr|clearing*
iban|medlemsnummer*|ordernr|ärendenr|refnr
bokningsnum*|kollinumret|registreringsnum*|bokningskod*|fakturanumret
försäkringsnum*|skadenum*

[concept camera-surveillance]
kamera*|kameror*|övervak*|webbkam*|babyvakt*|babymonitor*
filmade|filmas|inspelad*
spioner*|avlyssn*|smygfilm*
spelar in
bevakningskam*|bevakad*|dörrkamera*|dörrklockskam*|dörrklocksapp*
babykamera*|barnkamera*|kroppskam*|filmad|filmat
filmar|inspelningen|smygfotogr*|smygfota*|mikrofon*
spårsändare*|airtag*|drönare*|spionkamera*|spionage
spelade in
spelat in

[concept ad-spam]
reklam|reklamen|annons*|spam*|skräppost*|broschyr*|katalog*|direktrek*
marknadsför*|telefonförs*|telemark*
avregistr*|nyhetsbrev*|samtycke*
reklamblad*|reklamutsk*|reklammejl*|reklamsms*
reklambrev*|skräpmejl*|skräpsms*|massutskick*|utskicken
säljsamtal*|robotsamtal*|nixregistret|nixad*|avprenumer*
avanmäl*|flygblad*|kedjebrev*|tävlingsutsk*

[concept fraud-scam]
bedrag*|lurad*|lurat*|lurar|lurendrej*|blåst|blåser|blåsta|phishing*
bluff*|svindel*|svindl*|skojar*|fuskar*|fusk
vilseled*|ohederl*
bedrog|bedrar|luras|lura|grundlurad*
luring*|lurifax*|blåsa|blåste|blåsning*
scam|scammad*|scammers|scammer|fishing
nätfiske*|spoofing|vishing|smishing|skojeri*
fuskverk*|fuskeri*|oseriös*|skumraskaff*|skumt
fiffel*|fiffla*|mygel|urkundsförf*|förfalsk*
identitetsstöld*|skimmad*|skimmat|skimming|pyramidsp*
ponzi*

[concept child]
barn|barnet|barnen|barns|barnens|barnbarn*|son|sonen|sons|dotter*|pojke*|flicka*|unge|ungen|ungar*|småbarn*
åring|åringen|årig*
tonår*
år gammal
barnets|barna|sonson*|sondotter*|döttrar
söner|pojkar|pojkarna|grabben|grabbarna
flickor|flickorna|tösen|jäntan|ungjävlarna
kiddet|kidsen|kids|småttingar*|tvååring*
treåring*|fyraåring*|femåring*|sexåring*|sjuåring*
åttaåring*|nioåring*|tioåring*|elvaåring*|tolvåring*
trettonåring*|fjortonåring*|femtonåring*|sextonåring*|sjuttonåring*
ettåring*|tvillingar*|tvilling|minderårig*|omyndig*
lillebror*|lillasyster*|lillan|lillen|lillkill*
storasyster*|skolbarn*|förskolebarn*|barnkalas*|kalas
kalaset|mellanbarn*

[concept baby-pregnancy]
bebis*|nyfödd*|spädbarn*|blöj*|barnvagn*|vagnen|spjälsäng*
gravid*|havande|amm|ammar|förlossning*|mammaled*|föräldraled*
ersättning barn
månader gammal
bäbis*|baby|babyn|spädis|tiomånaders
höggravid*|födde|missfall*|fostervatten|ultraljud*
amma|amning*|ammande|välling*|nappflaska*
pappaledig*|kejsarsnitt*|bvc|mvc|barnmorska*
väntar barn

[concept elderly-disabled]
gammal|gamla|gamle|äldre|åldring*|mormor*|farmor*|morfar*|farfar*|pensionär*|tant
handikapp*|funktionsned*|rullstol*|blind|döv|döva|demen*|synskad*|rörelsehind*
änka|änkan|änkling*
äldreboende*|gamling*|gammelmor*|gammelfar*|mommo
mofa|faffa|mumin|folkpensionär*|sjukpensionär*
förtidspens*|rullator*|rollatorn|käpp|käppen
kryckor|funktionshind*|funktionsvar*|rörelsened*|gåvägrar
hörselskad*|hörselneds*|lomhörd*|dövstum*|dövblind*
synsvag*|synneds*|blinda|alzheimer*|parkinson*
autism*|autistisk*|asperger*|adhd|npf
downs|utvecklingsst*|tinnitus|dyslexi*|dyslektiker*
stammar|ledarhund*|assistanshund*|änkeman*
nedsatt hörsel|syn
hör dåligt|illa
ser dåligt|illa
cp skad*

[concept parent]
mamma|mammas|moder|mors|pappa|pappas
förälder|föräldrar*|svärmor*|svärfar*|morsan|farsan
mamman|mammor|mamsen|morsa|mor
modern|mams|pappan|pappor|farsa
fadern|fader|päron|päronen|föräldern
svärföräldrar*|styvmor*|styvfar*|bonusmamma*|bonuspappa*
fostermamma*|fosterbarn*|vårdnadshav*|gudmor*
far min

[concept spouse-relative]
maken|makan|hustru*|frun|fru|sambo*|pojkvän*|flickvän*|fästm*
bror|broder*|syster*|systrar|farbror|moster|kusin*
familj*|släkt*
min man
makes|make|frugan|frugans|särbo
särbon|partner|partnern|partners|exet
exmannen|brorsan|brorsa|brorsor|brorson*
brorsdotter*|lillebror*|storebror*|syrran|syrra
storasyster|lillasyster|syskon*|svåger
svågern|svägersk*|mostrar|faster|fastern
morbror|morbrodern|anhörig|anhöriga|barnbarn*
min man|kille|tjej

[concept neighbour-friend]
granne*|grannar*
vän|vänner|vännen|väninn*|kompis*|polare|polarn
bekant*|rumskamr*
grannfru*|grannpojk*|grannkvinn*|vännerna|polaren
polarna|kamrat|kamraten|kamrater|kamraterna
klasskamrat*|klasskompis*|arbetskamrat*|arbetskomp*|jobbarkompis*
rumskompis*|kollektiv*|bundis|gänget|brushan
bushan|bästis|bästisen

[concept pet-animal]
hund|hunden|hundar*|katt|katten|katter|valp*|husdjur*|djur|djuren|veterinär*
ko|kon|korna|häst*|fåren|kalv*|get|gris|grisar*|höns*|bin
kanin*
hundens|voffen|vovven|vovve|vovvar
jycke*|tiken|hanhund*|schäfer*|labrador*
pudel*|tax|taxen|golden|cocker*
chihuahua*|mops*|blandras*|gatuhund*|katterna
kattens|kissen|kisse|kattung*
innekatt*|utekatt*|kattdam|marsvin*|hamster*
papegoj*|undulat*|fågel|fågeln|akvariefisk*
guldfisk*|sköldpadd*|ponny*|stoet|fölet
hingst*|valack*|kossor|tjur|tjuren
ungtjur*|grisen|suggan|lamm|lammen
tackor|getter|geten|höna|hönan
hönor|tuppen|kycklingar*|bisamhälle*|bina
bikupa*|djuret|djurets|renar|renarna
rennäring*

[concept insect-foreign-object]
insekt*|kackerlack*|larv*|maskar|fluga|flugor|myror|vägglöss*|vägglus*|spindel*|malar
hårstrå*|glasbit*|glasskärv*|metallbit*|plastbit*|flisa*|tråd
mus|möss|råttor|råttlort*
loppor|loppa|löss|flugan|fluglarv*
bananflug*|spindlar|myra|geting*
mjölbagg*|silverfisk*|ängrar|pälsänger*|skalbagg*
kryp|krypet|småkryp*|ohyra*|skadedjur*
anticimex|råttspillning*|musspill*|råttgift
fästing*|tvestjärt*|snigel|sniglar|nagelbit*
benbit*|träbit*|träflisa*|gummibit*|snus
snusprilla|fimp|fimpen|fimpar
hår i
plåster i
glas i
tand i

[concept illness]
sjuk|sjukdom*|sjuka|cancer*|cellgift*|hjärtsj*|hjärtinf*|hjärtat|stroke*|diabet*|astma*|epilep*|sjukskriv*
depress*|ångest*|panik*
ont|smärt*|värk*|feber
sjukt barn
långtidssjuk*|obotlig*|palliativ*|tumör*
leukemi*|bröstcancer*|strålning*|strålbehandl*|hjärtsvikt*
hjärtflimmer|hjärtklappn*|hjärtop*|propp|blodpropp*
hjärnblödn*|njursjuk*|dialys*|lungsjuk*
reumatis*|fibromyalgi*|migrän*|yrsel
svimfärd*|febern|influensa*|covid*
corona*|halsfluss|streptokock*|öroninfl*|blindtarm*
lunginf*|infektion*|infekter*|inflamm*
utmattning*|utmattad|utbränd*|deprimerad*|bipolär*
schizo*|psykos*|ptsd|magsår|ryggskott
ryggont|huvudvärk*|krampar|kramp|krampanfall*
handikapp

[concept death-grief]
död|döda|dött|döden|dödsfall*|avled*|avlid*|bortgång*|dödsbo*|framliden
begrav*|grav|graven|kista|kyrkogård*|minnesst*
sorg|sörj*|änka|arv
gick bort
framlidna|framlidne|jordfäst*|kremer*|kistan
urnan|urna|gravsten*|gravplats*|bouppteckn*
arvinge*|arvingar|arvet|testamente*
dödsbevis*|dödsattest*|dödsruna*|dödsannons*|kondolera*
kondolenser|sorgen|änkan|änkling*|änkeman*
mist|miste|allhelgona*|avlivades
lever inte längre
inte finns längre

[concept celebration]
bröllop*|födelsedag*|jul|julen|julafton*|påsk*|fest|festen|student|dop|dopet|jubileum*|julklapp*
present|presenten|presenter|gåva|blommor|blommorna|bukett*
ring|ringen|smycke*
fyllde|fylla år
mors dag
brudpar*|fyllde|fyller|femtioårsdag*|sextioårsdag*
sextioårsfest*|åttioårsdag*|årsdag*|kalaset|barnkalas*
kalas|julhelg*|julbord*|julfest*|julgran*
lucia*|advent*|nyår*
midsommar*|valborg*|kräftskiva*|studenten
studentfest*|studentskiv*|studentmössa*|bal|balen
balklänn*|konfirmation*|förlovning*|silverbröll*|guldbröll*
disputationsm*|festlokal|möhippa*|svensexa*|gåvan
gåvor|överraskning*|farsdag*|halloween*|rosor
tårtan|vigselring*|ringarna

[concept money-hardship]
pengar*|skuld|skulder*|arbetslös*|uppsagd|sparken|varsl*|ensamst*|fattig*|försörj*|låginkomst*
kronofogd*|vräkt*|vräkning*|konkurs*
råd med
har inte råd
pengana|stålar|stålarna|cash|kosing
flos|para|slantar|slantarna|pank
panka|barskrap*|luspank*|utfattig*|skuldsatt*
skulden|skuldsaner*|överskuld*|övertrassera*|existensmin*
socialbidrag*|matpengar*|hyrespengar*|knaper*|pantsätta
ruin*|permitterad*|vräka|vräks
hemlös*|bostadslös*|utmät*|betalningsanm*
garantipens*|studiebidraget|veckopeng*|månadspeng*
lever på
leva på
kvar att leva
inte råd
på krita
förlorat jobbet
förlorade jobbet
utan jobb|inkomst
ensam mamma|pappa|vårdnad*

[concept lawyer-court]
advokat*|jurist*|stämmer|stäm|stämning*|domstol*
tingsrätt*|rättslig*|rätten|juridisk*|stämma
lagen|lagligt|olaglig*|konsumentköpl*|rättigh*|distansavt*
juridik*|rättshjälp*|rättsskydd*|rättssak*|rättegång*
rättsprocess*|hovrätt*|förvaltningsrätt*|stämd|stämmas
processa|tvist|tvisten|tvistemål*|vittnen
vittne|bevis|bevisning*|lagstift*|lagbrott*
lagstadgad*|lagvidrig*|konsumenträtt*|konsumenttjänst*|köplagen
hyreslagen|skadeståndslag*|kontraktsbrott*|preskrib*|preskription*
bestrider|bestrida|bestridan*

[concept police]
polis*|brott*
åklagar*
anmäl*
snuten|snut|snutar|aina|bängen
förundersökn*|åtal*|gripen|grips
gripande*|olaga|ofredande*|misshandel*|stöldanm*
häktad*

[concept regulator-ombudsman]
konsumentverk*|arn|reklamationsn*|imy|datainsp*|finansinsp*|läkemedelsv*|ivo|arbetsmiljöv*
konsumentväg*|konsumentomb*|myndighet*|livsmedelsv*|miljökont*|tillsyn*|ombudsman*|elsäkerhet*
allmänna reklam*
konsumentrådgiv*|konsumentskydd*|konsumenttvist*|integritetsskyddsm*|pts
energimarknadsinsp*|livsmedelskont*|miljöförvaltn*|hälsoskydd*
kemikalieinsp*|patientnämnd*|patientombud*|socialstyrels*|skolinspekt*
skolverket|barnombud*|diskrimineringsomb*|diskrimineringsbyr*|antidiskrim*
justitieomb*|konkurrensverk*|spelinspektion*
transportstyrels*|hyresnämnden|byggnadsnämnd*|länsstyrelsen|kky
kuluttaja*|traficom|valvira|regionförvaltningsv*|dataombuds*
kommunens miljö*

[concept press-media]
pressen|press|journalist*|tidningen|tidningar*|media|medierna|expressen|aftonbladet|svt|tv4|reporter*|redaktion*
löpsedel*|artikel
uppdrag gransk*
tidning|lokaltidning*|lokalpress*|kvällstidning*|kvällspress*
kvällsblask*|blaskan|expr|svd
sydsvenskan|unt|nwt
corren|vlt|hbl|hufvudstadsbl*|österbottens*
vasabladet|reportage*|insänd*|debattartikel*|krönika*
krönikor|rubrik*|artikeln|nyheterna|nyhetsinsl*
radion|ekot|testfakta
medier|massmedia*
dala demokraten
kalla fakta

[concept social-media-review]
facebook*|fb|tiktok*|instagram*|insta|reddit*|twitter*|flashback*|snapchat*
google*|stjärn*|recension*|omdöme*|trustpilot*|tripadvis*
delar|dela|tagga*
lägger ut|upp
sociala medier
lagger upp
fejjan|face|instan|storyn|snap
snapgrupp*|youtub*|jodel|discord|linkedin
blogg|bloggen|bloggar|podd|podden
poddar|forum|forumet|familjeliv|prisjakt
pricerunner|reco|recensera*|enstjärn*|betygsätt*
följare|följarna|viral*|hashtag*|gruppchatt*
chattgrupp*|föräldragrupp*|bygrupp*
lägger ut det
lagt ut

[concept discrimination-group]
invandrar*|utländsk*|utlänn*|rom|romer|romsk*|zigenar*|svart|hudfärg*|muslim*|slöja*|hijab*|jude|judar|homosex*|bög*|lesbisk*|flykting*|brytning*|bryter|sjal|utseende*
diskrimin*|rasis*|sexis*|homofob*
svensk
mörk hud*
svenska kompisar
två män
för att jag är kvinna
invandrad*|asylsök*|ensamkomm*|arab|araber
arabisk*|somalier*|somalisk*|syrier*|syrisk*
irakisk*|kurd|kurder|kurdisk*|afghan*
turkisk*|iransk*|polsk*|rumän*|finnjävel*
finne|finsktal*|finlandssv*|svensktal*|same
samer|samisk*|kolt|tattar*|afrikan*
afrosvensk*|neger*|svartskall*|blatte*|blattar
mörkhyad*|niqab|turban*|judisk*|ramadan
halal|efternamnet|accent|accenten|etnisk*
etnicitet|ursprung|härkomst|rasprofil*|könsdiskr*
kvinnoförakt*|kvinnofientl*|gay|transfob*|transperson*
transkvinna*|transman*|hbtq*|regnbåg*|åldersdiskr*
ålderism*|tjockis*|överviktig*|fetma|särbehandl*
fördomar|fördomsfull*
mitt efternamn
lär dig svenska

[concept elevator]
hiss|hissen|hissar*
trapphiss*
rulltrapp*
hisstopp*|hissföret*|hissfirma*|hisskorg*|hissdörr*
hissschakt*|hisschakt*|hissmontör*|hissreparat*|trapplift*
plattformshiss*|lyftplatta*

[concept parking]
parkering*
parkera*
pplats*
bogser*
garageplats*|garage|garaget|boendepark*|gästparkering*
handikapppark*|handikappark*|pskiva*|easypark|parkster
besöksparkering*|hjullås*|felparkerad*|aimo|europark
apcoa|carspect|smspark*
p plats*|hus|huset|skiva*|automat*|bot
p böter

[concept door-window]
dörr*
fönst*
grind|porten
glas|glaset
persienn*
ytterdörr*|innerdörr*|balkongdörr*|altandörr*|skjutdörr*
garderobsdörr*|garagedörr*|garageport*|port|portar
portkod*|porttelefon*|entrédörr*|entrén|grinden
takfönster*|rutan|rutor|rutorna|glasrut*
glasdörr*|markis*|rullgardin*|myggnät*|luckan
isolerglas*

[concept key-lock]
nyckel*|nycklar*
lås|låset|låssmed*
inlåst|utelåst*
passerkort*
extranyckel*|huvudnyckel*|reservnyckel*|bilnyckel*|bilnycklar*
rumsnyckel*|rumskort*|taggen|tagg|låsen
dörrlås*|låscylinder*|låsbyte*|kodlås*|cykellås*
hänglås*|inlåsta|inbrott|passersyst*|inpasserings*
passerbricka*
låste mig ute
låst ute|in

[concept smoke]
rök|röken|rökutv*
brandvarn*|brandlarm*
osade|pyrde
rökig*|brandrök*|rökskad*|rökluk*
rökte|rökmask*|rökdykar*|osar|osa
pyr|cigarettrök*|cigarettlukt*|cigaretter|fimpar*
rökning*|sotig*|vattenpipa*

[concept fell-slipped]
ramla*
halka*
snubbla*
föll|fallit|rasade
faller|fallolycka*|fallskad*|halkolyck*|trillade
trillat|trillar|trilla|stupade|vrickade
vrickat|störtade|dråsade|rutschade|gled
slog huvudet|i
flög av

[concept gas-smell]
gaslukt*|gasläck*
kolmonoxid*|koloxid*
luktar gas*
gaslarm*|avgaslukt*|bensinlukt*|dieselångor|lösningsmedelslukt*
gasutsläpp*
luktar gas|gasol

[concept flowers]
blomm*|bukett*|rosor*|krans*|liljor
blomsterh*|florist*
växt*|plantor*|plantan
blombukett*|blomsterbukett*|bröllopsbukett*|brudbukett*|blomsteraff*
blombud*|interflora|euroflorist|begravningskrans*|tulpan*
orkidé*|pelargon*|krukväxt*|blomkruka*|snittblommor
blomsterarr*|kistdekoration*|nejlik*|hyacint*|julstjärna*
amaryllis*|vissnade|vissnat

[concept watch-jewellery]
smycke*|halsband*|ringen|armband*
örhänge*|gravyr*|graver*
klockan min
vigselring*|förlovningsring*|diamant*|guldring*|silverring*
guldsmed*|silverhals*|halskedja*|guldkedja*|brosch*
medaljong*|berlock*|guldklocka*|urmakar*|rolex
fickur*|pärlhals*|pandora*|pärlor|juvelerar*

[concept event-concert]
konsert*|festival*
föreställ*|spelning*
evenemang*|utställ*|match*
gig|giget|turnén|turné|artist
artisten|scen|scenen|showen|show
standup|musikal*|teater|teatern|teaterpjäs*
opera*|balett*|cirkusföreställn*|finalen|final
semifinal|derbyt|hockeymatch*|fotbollsmatch*|event
eventet|marknaden|julmarknad*|loppet|löplopp*
maraton*|vasaloppet|startplats*|startnummer*|bion
biofilm*|biosalong*|filmvisn*|quiz|föreläsning*
afterwork|nattklubb*|klubbkväll*

[concept meter-reading]
mätar*|avläs*
uppskatt*|beräknad
förbrukn*|kwh
preliminär*|schablon*|vattenmätar*|elmätar*|gasmätar*
värmemätar*|kilowatt*|kubik|kubikmeter*
årsförbruk*|normalförbruk*
läst av
läsa av

[concept book-magazine]
bok|boken|böcker*|förlag*
tidning*|tidskrift*
bibliotek*
bokens|pocketbok*|pocket|ljudbok*|ljudböcker
ebok*|kursbok*|kursböcker*|lärobok*|läroböcker
kokbok*|barnbok*|barnböcker|uppslagsv*|lexikon
ordbok*|roman|romanen|deckare|diktbok*
diktsaml*|dikt|novell*|noter|notbok*
notböcker|kalender*|almanack*|veckotidning*|dagstidning*
morgontidn*|månadsmagas*|magasinet|serietidn*
korsord*|bokhandel*|adlibris|bokus
antikvariat*|författar*|manus|manuset|låneböcker

[concept hair-beauty]
håret|frisör*|barber*
naglar*|nagelst*|tatuering*
smink*|fransar|ögonbryn*|massage*|hårfärg*
hårklipp*|klippning*|klippt|klippte|frisyr*
frissan|hårsalong*|salong|salongen|skönhetssal*
hudterapeut*|skägg*|luggen|lugg|slingor
slingorna|slingat|blekning*|permanent*|hårförläng*
löshår*|extensions|nagelsalong*|nagelteknik*|gelnaglar*
gelnagel*|manikyr*|pedikyr*|fotvård*|lashlift*
fransförläng*|fransarna|brynlyft|microblading|threading
vaxning|hårbort*|laserbehandl*|spraytan*|solarium*
sola|massör*|ansiktsbehandl*|botox*|filler*
läppförst*|tatuerar*|tatuerade|piercing*
peruk*
klippa mig

[concept stairs-accessibility]
trappa*|trappor*
ramp
rampen|tillgänglig*|rullstolsr*
trapp|trappsteg*|trappräck*|trappuppgång*|trapphus*
spiraltrappa*|trösklar|tröskel*|nivåskilln*|ramper
rullstolsanp*|rullstolsplats*|handikappanp*|handikapptoa*
rwc|trappfri*|barnvagnsramp*|ledstång*|våningen
våningar|våning

[concept late]
sent|sena|försen*
timmar|minuter|dagar sen*
senare|dröjsmål*|passerat|passerats|överskridit
överskriden|överskreds
timmar sen
dagar sen

[concept delayed-postponed]
uppskjut*|framflytt*
flyttad*|ombokad*
dröjer|dröjt|dröjde
skjut* upp
flytta* fram
nytt datum
ny tid
drar ut
senarelagd*|senarelagt|senareläggs|ombokat|förhalar
förhalas|förhala|förhalning|sölar|sölat
sölas|sölande|segar|maskar|fördröjn*
fördröjs|fördröjd|fördröjt|restorder
restnot*
nytt datum|leveransdatum|besked
dragit ut
tills vidare

[concept not-arrived]
uteblev*|uteblivit
inte framme|än
ute blivit
ännu inte
inte|aldrig|ej|icke|inget|ingenting .. kommit|kom|anlänt|fått|levererats|levererad|dykt|mottagit|fram
har inte|aldrig kommit|fått|dykt
väntar fortfarande|ännu
uteblivna|utebliven|uteblir
inte kommit|fått|levererats|levererat|levererad|framme
fortfarande inte här
aldrig kommit|kom|fått|levererats|anlänt|framme
kom aldrig|inte
kommer aldrig|inte
inget har kommit
väntar på paketet|leverans*|den|mina|min|mitt
skulle kommit|levereras|levererats|anlänt
skulle ha kommit|varit
skulle komma i
inte|aldrig|ej|inget|ingenting|ännu|int|ingen .. kommit|kom|levererats|levererat|levererad|dykt|anlänt|ankommit|fått|framme|mottagit|erhållit|synts|synlig

[concept lost-missing-parcel]
försvun*|försvann|borta|borttapp*|tappat|tappats|förkommit|förlorat
saknas|saknad
spårlöst
kommit|kom|tappade|slarvat bort
försvinner|putsväck|bortkommet|bortkommen|bortkomna
förkommen|förkommet|förlagt|förlades|förlagd
uppslukad*|uppslukat|vilse|stulits|stals
snott|snodd|snodde|snodda
kommit bort
går inte att hitta

[concept wrong-place]
grannen|granne
retur*
någon|nån annan
till fel
skickats tillbaka
fel adress|hus|gata|ställe|dörr|ombud|person|port|ort|stad
till en annan
tillbaka till avsänd*
felleverer*|felleverans*|feladress*|felsänd*|felskickad*
felskickat|felsorter*
fel adress|hus|gata|gatan|ställe|dörr
fel ombud|ort|stad|by|port|person
fel gård|kyrka|trappa|våning|lägenhet|avdelning
fel mottagare|brevlåda|stuga|sida
annat ombud|land|hus
hos en annan
hos någon annan
till avsändaren
tillbaka till avsändar*
mil bort|härifrån
kilometer bort
hus bort
andra sidan stan|av
i en annan
hamnat|hamnade|levererats|levererades|lämnats|lämnades|ligger|skickats|skickades|körts|kördes .. fel|annan|annat|granne*|okänd*

[concept missed-visit]
dök|dykte
väntade
förgäves
infann*
dykt aldrig
inte upp
ingen kom
har kommit
i onödan
tog|tagit ledigt
ledigt från
ingen|inte|ingenting .. dök|kom|dykt|visade|infann
uteblev|uteblivit|semesterdag|semesterdagar|bomb*besök
bommade|bommat|glömda
dyker aldrig upp
dykt upp
kom aldrig|inte
kommer aldrig|inte
ingen kom|kommer|dyker|här|syntes|hantverkare
ingen tekniker|montör|elektriker|bil|chaufför
uteblivet besök
satt hemma
suttit hemma
tog ledigt|semester
ledigt från jobbet
mellan .. och .. ingen|inte|förgäves

[concept cancelled-by-firm]
inställd*|inställt
ströks|struket|avbokad*|avbokat|avbröts
annuller*
ställts|ställde in
instalt|struken|stryks|avbokats|avbrutits
avbruten|annulerad*|hävdes|indragen|indraget
nedlagd|nedlagt|konkurs|slutsåld|slutsålt
stängdes|avlyst|avlystes|avblåst|avblåstes
ställdes in
ställer in
drar in
lagts ner
sagt upp mitt|oss

[concept left-outside]
på trappan|gatan
i regnet
utanför dörren
lämna*|ställt|ställde|slängde|slängt|kastade|dumpade .. utanför|trappan|regn*|snö*|gatan|ute|dörren|soporna|häcken
genomblött|genomblöt|dyngsur|dyngsurt|dyblöt
plaskblöt*|uppblött|slängt|slängde|slängdes
slängts|kastat|kastade|kastades|kastats
vräkte|dumpat|dumpade|dumpades|dumpats
utanför dörren|porten|huset|grinden|trappan|garaget
på trappan|farstubron|farstukvisten|bron|verandan|altanen
på gatan|trottoaren|gräsmattan|gården|uppfarten|dörrmattan
på hallmattan|brevlådan|bottenplan|bottenvåningen
i trapphuset|trappan|trappuppgången|soprummet|soptunnan|rabatten
i häcken|buskarna|diket|vägkanten|regnet|ösregn*
i ösregnet|snön|snödrivan|snödriva|solen|kylan
vid soporna|soptunn*|vägkanten|vägen|grinden|brevlådan
ute på
över staketet|stakettet|häcken|grinden|muren

[concept broken]
trasig*|sönder
defekt*|felaktig*|felet
skadad*|skadat|skadats|buckl*|krossad*|krossat|lossna*
kaputt|pajade|pajat|dött|paj
gick|ramlade av
fel på
ur funktion
föll isär
gick|gått|går|gick sönder|av|isär
trasit|söndrig*|söner|söndra|krossats
krasad*|transportskad*|fraktskad*|intryckt|intryckta
tillknyckl*|demoler*|mosad*|mosat|mosig
mosigt|knäckt|knäckta|brustit|brusten
brustet|bristning|pajad|pajar|kass
körd|strejkar|strejkat|strejkade|funktionsoduglig
obrukbar*|oanvändbar*|fabriksfel|fabrikationsf*|tillverkningsfel*
måndagsexemplar*|haveri|haveriet|havererat|havererade
havererad|totalhaveri|stendöd|stendött
i kras|bitar|småbitar
av på mitten
gick av|itu
gått av
ur funktion|bruk
gav upp

[concept cracked-torn-scratched]
spricka*|sprickor*|sprucken|spräck*
rev|riven|rivet|hål|trasad*|revs*|fransa*|upprepad
repa|repor|repad*|repig*|buckla*
fläck*|urblek*|bleknat|krymp*|noppr*|flagn*
sprucket|spruckna|sprukit|sprukna|spruckit
spricker|kantstött*|nagg|naggad*|naggat
repan|reporna|repat|skrap|skrapad*
skråma*|skråmor|märke|rispa|rispor
rispig|håligt|revor|reva|revan
rivit|rivna|sönderriv*|upprivet|uppriven
sömmen|sömmar|sömmarna|fransig*|uppfläkt*
avskavd*|avskav|skavd*|skavt|bucklor
avbruten|avbrutet|avbrutna|avbröts|knäckt
blekt|blekts|urtvättad|noppor|noppig
missfärgad*|missfärgn*|flagar|flagat
hack i

[concept leaking]
läcker|läckte|läckt|läcka*
droppar|dropp|rinner|rann
vatten på golv*
droppat|droppade|runnit|sipprar|sipprade
sipprat|sprutar|sprutade|forsar|forsade
översvämn*|otät|otätt|otäta|pölar
vattenpöl*|genomfuktig|dränkt|dränktes|oljeläck*
oljefläck*|bränsleläck*

[concept noisy-vibration]
låter|oljud|bullr*|buller|gnissl*|skramlar*|skrapar|knäpp|knarrar|tjuter|brummar|surrar|piper|väsnas
vibrer*|skakar
pipande
oljudet|missljud|gnissel|gnälljud|skrammel
skramlade|skramlig|skrapljud|skrapande|slamrar
slammer|knackningar|knäpper|knäppljud*|knastrar
knastrade|knaster|knakar|knarrig|tjut
tjutande|tjöt|visslar|visslande|brummande
brum|surrande|sprakar|sprakade|brusar
bruset|brus|pipljud*|pipet|väsen
dånar|dån|dunkar|dunkande|dunk
dunsar|morrar|mullrar|vibrationer*|skakade
skakig|skaka|bullernivå*|ljudnivå*|decibel
högljudd*|störningsljud|susar|klickljud*|tickande

[concept wont-start-stopped]
dött|död|stannade
lade|la|lagt av
ur funktion
fungerar ej
funkar|fungerar|startar|laddar|går|öppnas|värmer inte|ej|aldrig
inte|ej fungera*|funka*|funkar|starta*|ladda*|värme*
slutade|slutat fungera|funka|ladda|värma
funkat|fungerat|stendöd|stendött|stannat
stannar|tvärstannade|avstängd|slocknar|slocknade
slocknat|dog|självdog|pajade
går inte igång|på
funkar inte|ej|int|aldrig|icke|dåligt
slutade funka|fungera
fungerar inte|ej|icke
funkade inte|aldrig
laddar inte
torkar inte
lyser inte|rött
stått stilla
ur drift|funktion
gav upp

[concept wrong-size-colour]
storlek|storleken|färg|färgen|färger|nyans*
fel storlek|färg|mått|strl|nyans
för liten|litet|stor|stort|trång*|kort|lång*
passar|passade inte|ej
pytteliten|pyttelitet|jätteliten|jättestor|jättestora
storlekar|barnstorlek|hasar|klämmer|skaver
skavde|skav|måttbest*|måttagning
xxl|stl|strl
för liten|litet|små|stor|stort|stora
för trång|trångt|trånga|kort|korta|lång
för långt|långa|smal|bred|vid|vida
passar inte|ej|dåligt
går inte på
simmar i

[concept wrong-item]
istället
förväxl*
i stället|st
blandat ihop
fel vara|produkt|artikel|modell|sak|rätt|mat|bok|paket|grej|del|pizza
inte det jag
inte vad jag
inte den jag
fick .. skickade fel
fick .. fått fel
hopblandning|ihopblandn*|felplock*|felskick*|felpack*
felexpedierad*
fel medicin|blommor|text|biljett|biljetter|kanna
helt fel|annan|annat|andra
något annat
nåt annat
annans beställning|paket|mat
inte det jag|vi
inte vad jag|vi
inte samma|rätt
i stället fick jag
fick|fått|kom|skickade|skickat|låg|levererades .. i stället|istället
beställde|beställt|köpte|bad .. fick|kom|fått|skickade

[concept missing-part]
saknas|fattas|fattades|saknad*
delar|delen|skruv*
ofullständig*|halva
bara hälften
saknar|inkomplett|okomplett|delleverans*|dellevererat
utan sladd|laddare|lock|ben|manual|bruksanvisning
inte med|komplett|medskick*
för få
bara en av

[concept dirty]
smutsig*|skitig*|smuts|dammig*|damm|ostädat|ostädad*|kladdig*|äcklig*
sunkig*
hårstrån
inte|ej städat
smutsen|lortig|lortigt|lortiga|snuskig
snuskigt|snuskiga|snusk|svinig|svinigt
svinstia|ofräsch|ofräscht|ofräscha|ohygienisk*
osanitär*|äckel|geggig*|kletig|kletigt
flottig|flottigt|fettig|fettigt|dammråtta*
dammråttor|otvättad*|otvättat|odiskad*|odiskat
nedsmuts*|fläckig|fläckar|urin*|kiss
kissfläck*|bajs|avföring|spya|spyor
blodfläck*|snor|fimpar|kondom|kondomer
råttskit|fågelskit|sunkhak|risigt|risig
misär

[concept smell]
luktar|luktade|lukt
lukten|stinker
stank|stinkande|illaluktande|os|odör
luktat|lukta|lukter|luktig|stanken
odören|osar|osade|doftar|fränt
avloppslukt*|kloaklukt*|sophög|instängt|unken
unket|röklukt*|cigarettlukt*|parfymlukt|mögellukt*
fisklukt|svettlukt

[concept spoiled-mouldy-food]
möglig*|mögel*|rutten|ruttet|ruttna|härsken|härsket|sur|surt|unken|utgång*
bästföre*
gammal mat
bäst före
möglade|möglat|mögla|ruttnat|ruttnade
härskna|skämd|skämda|skämt|surnat
surnade|surnad|sura|unket|grönaktig*
slemmig*|vissen|vissna|vissnad|brunfläckig
övermogn*|förbrukningsdag*|ommärkt*|ompackat|otjänlig*
förfaret|upptinad|upptinat|upptinade|tinad
tinat|tinade|smält|flugägg
gick ut i

[concept raw-cold-food]
råa|blodig*|genomstekt|otillagad*
kall|kallt|kalla|ljummen|ljummet
bränd|bränt|torr|torrt|överkokt|salt
oätlig*|oätbar*|smaklös*|smakade
halvrå|halvrått|ogenomstekt|ostekt|okokt
otinad|iskall|iskallt|iskalla|kallnad
kallnat|kallnade|ljumma|rumstempererad|brända
vidbränd*|svartbränd*|uppbränd*|kolsvart|kolsvarta
förkolnad*|torra|snustorr*|segt|sega
stenhård|stenhårt|överkokta|översaltad|översaltat
uppvärmd|mikrad|mikrovärmd

[concept poor-quality]
kvalité*|dålig*|usel*|uruset|undermålig*|kass|kasst|värdelös*|bedrövlig*
fusk*|hafsverk|slarv*
skräp*|skitprodukt*|pinsam*|eländ*
fruktansvärd*|förfärlig*|hemsk*|urusel*|katastrof*
rena skämt*
bortkastade pengar
bristfällig*|sämre|sämst|sämsta|usla
urusla|urdåligt|skitdåligt|skitdålig|piss
pissdåligt|kassa|kackig|kackigt|sketen
sketet|skit|skiten|skitgrej*|skitkvalit*
skrot|skrotet|skrothög|plastskrot|plastskit*
krafs|krafset|smörja|dynga|bråte
pappersttunn|klent|klen|ranglig*|vinglig
vingligt|ostadig|instabil*|hafsig|hafsigt
hastverk|amatörmässig*|oprofessionell*|oproffsig*|slöseri
erbarmlig*|miserabel|miserabelt|bottenbetyg|bottennapp
fiasko|flopp
under all kritik

[concept fake-not-as-described]
fejk*|falsk*|kopia|piratkop*|begagnad*|begagnat|använd|använt|renoverad
beskrivning*|beskriven
stämmer|motsvarar inte
på bilden
skulle|ska|borde vara
inte|ej som .. bilden|beskriv*|annons*|utlovat|hemsid*
ser inte ut
fake|kopior|förfalskning*|förfalskad*|oäkta
plagiat|renoverat|rekonditionerad*|demoexemplar*|visningsex*
verkligheten|spånskiva
på bilden|bilderna
enligt bilden|annonsen|hemsidan
beskrevs som
såldes som
visade sig

[concept not-finished-badly-done]
halvfärdig*|ofärdig*|övergiv*
sned*|snett|skev*|felmonter*|slarvigt|ojämn*
inte klart|klar
ej klart
dåligt utfört
fel monter*
göra|gör|görs om
halvklart|halvdant|halvdan|halvdana|halvgjord*
halvgjort|halvmesyr|oavslutad*|oavslutat|fuskat
fuskade|fuskar|fuskjobb|fuskbygge|fuskverk
hafsat|slarvat|slarvade|lutar|vinglar
bakofram|bakochfram|uppochner|felvänd|felkopplad*
fackmässigt|dikesgrop|uppgrävd|uppgrävt
inte kommit tillbaka
upp och ner|ned
gör om
göra om

[concept charged-twice]
dubbel*
två gånger|ggr|dragning*|betalningar
2 gånger
båda betaln*
två gånger|ggr|dragningar|betalningar|fakturor|räkningar
2 gånger|ggr
tre dragningar
den ena dragningen|betalningen
redan betald|betalat|betalt
betala igen
drog|drogs|dragit|dragits|debiterat|debiterad|debiterats|debiterade|fakturerat|fakturerats|betalat|betalade|belastat .. två|2|tre|dubbelt|dubbla .. gånger|ggr

[concept overcharged]
överdebiter*
debiter*|dragit|dragits|drog|fakturera*|drar
extra|tillkom*
tredubb*|skyhög*
för mycket|hög*|högt
felaktigt deb*
mer än
tagit|tog betalt
skulle|borde|ska vara
överfakturer*|överpris|ockerpris*|ockrare|hutlöst
hutlös|hutlösa|orimligt|svindyr*|skitdyrt
asdyrt|rånad|rånade|dagsljus|tiodubbla
feldebiter*|felfakturer*
för hög|högt|höga
dyrare än
fel pris|belopp|summa|faktura
stämmer inte|ej
drog|drar|dragit|debiterade|debiterat|debiterar|fakturerade|fakturerar|fakturerat|betalade|kostade|blev .. i stället|istället|trots|fast .. kr|kronor|spänn|för
skylten|hyllan|menyn|annonsen|lappen .. kassan|kortet|kvittot|drogs|kostade
tog|tar|tagit betalt för

[concept unknown-charge]
okänd*|okänt|oförklarl*|konstig*|obehörig*|ogrundad*
aldrig beställt|köpt|godkänt
inte beställt|min
vad är|e
känner inte igen
obeställd|obeställt|obeställda|mystisk*
aldrig beställt|beställd|köpt|godkänt|använt|haft
aldrig tecknat|varit
inte beställt|beställd|köpt|min|mitt|gjort
inte godkänt
inte bett om
vad är det för
vad avser
vet inte vad
känner inte igen|till
något som heter
post som heter

[concept refund-missing]
krediter*|gottskriv*|återbetald*|tillgodo*
återbetalning*|pengar*|återbetalt*|retur* .. inte|ej|aldrig|ännu|kommit|fått|syns
inte|aldrig|inga .. fått .. pengar*|tillbaka|återbetal*
återbetalningen|återbetalning|återbetalt|återbetalad|krediten
kreditnota*|returnerade
inga pengar
inte fått tillbaka|pengarna|mina|återbet*
inte ett öre
inte betalat ut
returnerat|returnerade|skickade|skickat|avbokat|avbokade|inställd* .. pengar*|återbetal*|kredit*

[concept wrong-name-on-document]
felstav*|felskriv*
felregistr*
fel namn|uppgift*|personnum*|datum|konto
stavat|skrivit fel
mitt namn
namnet är
annans räkn*
i mitt namn
skrivit fel
fel namn|efternamn|förnamn|personnummer|personnr|födelsedatum
fel kontonummer|organisationsn*|uppgifter|person|bolag|firma
ställd till fel|en|min
annan persons
mitt riktiga namn
ändra namnet
i hans namn
i hennes namn
i .. namn
står|ställd|utfärdad|registrerad .. på|till|som .. fel|annan|någon|herr|fru|avliden

[concept debt-collection]
inkasso*|kronofog*|indriv*
påminnelse*|kravbrev*|betalningspåm*|dröjsmål*|förseningsavg*
betalningsanm*|kreditvärd*|uc
skuld*|obetald*|obetalt
kfm|utmätning|utmätningsman*|utsökning*|betalningskrav*
anmärkning|anmärkningen|anmärkningar|kreditupplysn*|förfallen
förfallna|räntekostn*|betalningsförel*|intrum
sergel|lindorff|visma|alektum|hoist
lowell|ropo
krav på
kräver mig på

[concept price-increase]
prishöj*|höjt|höjde|höjning*|höjer|höjd|höjs|höja
dyrare|dubblat
gick|gått upp
utan förvarning
utan att meddela
prisökning*|höjdes|höjts|höjda|hyreshöjning*
avgiftshöjning*|räntehöjning*|premiehöjn*|smyghöj*|chockhöj*
dubblats|dubblades|fördubbl*|tredubblat|tredubblats
stigit|steg|stiger|indexhöj*|indexuppräkn*
uppräkning*
gått upp
går upp
utan förvarning|varsel
utan att meddela|säga

[concept hidden-cost]
dold*|tilläggsavg*|smygav*
nämnde*
gratis|ingår|ingick|kostnadsfri*
dolda|extra avgift*
nämndes|stod|framgick|ingår inte
fri frakt
småavgifter|extrakostnad*|extraavgift*|tilläggskostn*|tillkom
tillkommer|tillkommit|serviceavgift|administrationsavgift|hanteringsavgift
expeditionsavgift|städavgift
kom till
lagt på
ingen sa|informer*|berättade|upplyst*
stod inte|inget|ingenstans|ingenting
står inget|inte

[concept promised-otherwise]
lova*|löfte*|utlova*|utfäst*
garanter*|bekräft*|bedyrade|försäkrade|svor
överens*|avtalat|avtalade
skulle ha|få
enligt er
försäkrat|försäkrades|svurit|intygade|intygat
åtagit|åtagande*|förespeglad*|sades|bombsäkert
hedersord*|handslag
sa att|ju
sade att
sagt att
skulle ingå|få|ha|vara|bli|kunna
skulle gå|kosta
enligt avtal|er|chatten
på stående fot
heder och samvete

[concept advertised-otherwise]
annons*|reklam*|utlova*|marknadsför*|broschyr*|hemsida*|skylt*|påst*
vilseled*|lockpris*
falsk marknads*
stod det
det står
stod|står det|i|på
lockbete|lockvara|skryter|skröt
i katalogen|prospektet|menyn|utskicket|erbjudandet
på sajten|banderollen|affischen|lappen|förpackningen|kartongen
på burken|menyn|flyern
på er sida
i appen står
stod det|att|ju
står det|att
det stod|står
skriver ni
skrev ni
heter det
hette det

[concept cannot-cancel]
uppsägningstid*|bindningstid*|uppsägningsavg*|brytavgift*|bunden|avslutade
sade|sagt|sa upp
omöjligt .. avsluta*|avboka|avsluta|lämna|avbeställ*
omöjligt .. säga upp
omöjligt .. komma ur
kan inte .. avsluta*|avboka|avsluta|lämna|avbeställ*
kan inte .. säga upp
kan inte .. komma ur
går inte .. avsluta*|avboka|avsluta|lämna|avbeställ*
går inte .. säga upp
går inte .. komma ur
får inte .. avsluta*|avboka|avsluta|lämna|avbeställ*
får inte .. säga upp
får inte .. komma ur
uppsagt|uppsagd|uppsade|avslutat|avbokade
avbeställde|avbeställt|ångrade|avslutaknapp*
går inte att avsluta|avboka|avbeställa
försökt avsluta|avboka|avbeställa
sagt upp
sa upp
vägrar avsluta|avboka|häva|släppa
fast i

[concept auto-renewed]
förnya*|förläng*|automatisk*
provperiod*|gratisperiod*|provmånad*
samtycke*|medgivande
utan mitt|lov
gratis månad
utan att fråga
prenumerationsfälla*|abonnemangsfälla*|provpaket*|gratismånad*|provlåda*
provabonn*|testmånad*
av sig själv|självt|själva
övergår i|till
gick över i|till
gratis prov

[concept changed-terms]
ändrad*|ändrats|ändrat|ensidig*|förändrat
plötsligt
nya villkor
ändring*
villkorsändring*|avtalsändring*|försämrat|försämrade|försämrats
försämring*|sänkt|sänktes|sänkte|slopat
slopade|slopats|borttaget|begränsat|begränsar
begränsats|strypt|retroaktivt|retroaktiv|numera
i efterhand
nu gäller|kostar
nu är det
nu säger ni

[concept unclear-deadline]
tidsfrist*|deadline*|oklart|otydlig*|arbetsdag*|vardagar|leveranstid*|beräknad*|tidsplan*|senast
utgått
löpt|gått ut
oklar|oklara|luddig*|motstridig*|motsägelsefull*
motsäger|frist|fristen|bankdagar|handläggningstid*
svarstid*|utgår|passerat|giltighetstid*|tidplan*
olika besked|svar|datum|uppgifter
det ena|andra
vilket gäller|av
vad som gäller
vad gäller
sista dag|datum
inom 14 dagar
inom 30 dagar
inom en vecka
löpt ut
gått ut
går ut
gick ut
hur lång tid

[concept rude-staff]
otrevlig*|oförskäm*|ohövlig*|nonchalant*|nonchalans|arrogant*|översittar*|nedlåtande
snorkig*|dryg*|fräck*|hånfull*|oartig*|spydig*|oprofessionell*
bemöt*|ton|tonen|uppför*|behandlad*|behandling*
ohyfsad|ohyfsat|ohyfsade|ouppfostrad*|obehaglig*
otrevl|snobbig*|snorvalp*|sarkastisk*|kaxig
kaxigt|kaxiga|stöddig|stöddigt|stöddiga
arrogans|högfärdig*|överlägsen|överlägset|överlägsna
nedlåtenhet|maktfullkomlig*|maktgalen|nonchig|surmulen
surmulna|butter|buttert|snäsig|snäsigt
snäste|snäser|fräste|fnös|grinig
grinigt|vresig|oproffsig|oproffsigt|respektlös*
hjärtlös*|känslokall*|oempatisk*|empatilös*|okänslig*
taktlös*|plump|plumpt|attityd|attityden
uppträdande*|beteende|beteendet|tonfall*|spottade
kall och
beter sig

[concept shouted]
skrek|skriker|skrika|skrikit|gormade
vrålade|vrålar|röt|svor|gapade
hotade|knuffade|skällde|skällt|skäller|förolämp*
gapar|gormar|vrål|ryter|utskälld*
utskällning*|svordomar|knuffad|knuffades|knuffat
puttade|puttades|sparkade|nöp|hotat
hotades|hotfull*|aggressiv*|okvädningsord*|käften
försvinn
höjer rösten
tog tag i
håll käft|tyst
tyst nu

[concept laughed-mocked]
skratta*|garva*|hånade*|hånlog|hånskr*|flina*|log|fnissa*|himlade
förnedr*|skämd*|kränk*|förolämp*|generad
gjorde narr
kallade mig
utskrattad|asgarvade|asgarvar|flin|hånar
hånad|håna|hånflin*|hånfullt|fnittrade
fnittrar|fniss|småskrattade|smålog|retade
retas|retad|härmade|härmar|imiterade
raljer*|förlöjliga*|förminska*|förödmjukad*|förödmjukande
kallade mig|henne|honom|min|oss
pekade på

[concept hung-up]
bröts|brutit
la|lade|lagt|slängt|slänger på
bröt samtal*
kopplade ner
kopplas bort
smällde igen
slängde på luren
bryts|bortkopplad*|nedkopplad*
la på
lade på
lagt på
lägger på
slängde på
stängde chatten

[concept nobody-answers-phone]
upptaget|oanträffb*
ingen svarar|svara*|svarade
svarar inte|aldrig
inget svar
når|nås inte
tar inte emot
kommer inte fram
går inte att nå
onåbar*|upptagetton|telefonsvarare*|röstbrevlåda*|återuppringn*
ingen svarar|svarade|svarat|lyfter|lyfte|ringde
ingen ringer
svarar inte|aldrig|ingen|ej
inte fått tag
ringer inte upp|tillbaka
ingen har ringt

[concept nobody-replies-written]
obesvar*|tystnad*|tyst|återkommit|återkopp*
inte svarat|hört
hör ingenting|av
inget|inga|ej|utan svar
svarat inte
aldrig svar*
hört av
hörs inget
dödstyst*|knäpptyst|ghostad*|ghostar|ghostat
ghosting
utan svar|reaktion|resultat
utan att få svar
inget svar
inte svarat
ingen svarade på
ingen har hört av
ingen hörde av sig
hör inte av sig
hört av sig|er
återkommer inte
bara autosvar|standardsvar
försvinner i

[concept passed-around]
bollas|bollad*|kopplad*|kopplas|kopplat|hänvis*|slussas|rundgång|vidarekoppl*
skickas|runt runt
mellan avdeln*
annan avdelning
förklara igen
dra allt igen
bollats|bollar|slussad|slussades|slussats
runtslussad|runtskickad|kopplats|omkopplad|karusell*
jojo|pingpong*|tennisboll|flipperboll
fem avdelningar|personer
fel avdelning
fyra personer
nio personer
förklarat för

[concept unhelpful-ignored]
ignorer*|nonchal*|strunta*|ohjälpsam*|ointress*|vägra*|avfärd*
inkompetent*|oduglig*|lat|lata|okunnig*
bry er
inte hjälpsam*
ingen hjälp
viftade bort
bryr sig inte
brydde sig inte
inte mitt problem
ignorans|axelryckning*|oförstående|ovillig*|oengagerad*
likgiltig*|slöa|slöfock*|okunskap|inkompetens
inkompetensen|avspisad|avspisade
sket i
ryckte på axlarna
ingen hjälp|hjälper|hjälpte|aning|åtgärd*|lyssnar
visste inte|ingenting
vet ingenting|inget
gör ingenting|inget

[concept lied]
ljug|ljuger|ljög|ljugit|lögn*
osann*|osant|påhitt*|falskt
inte sant
ljuga|fabricerad*|uppdiktad*|bluffar|bluffade
bluffat|slingrar|slingrade|undanhöll|undanhåller
undanhållit|mörkat|mörkar|mörkade|mörkläggning
förtiger|förtegs|svamlar|svammel|nödlögn
vilseledd|vilselett|vilseleder|blånekar|blånekade
förnekar|förnekade|förnekat|ljugs
hittar på

[concept treated-like]
behandlad*|behandlas|behandlats|bemötta
respekt*|människa|hyfs|värdig*
som om|en|luft|skit
som en brottsl*
bemötas|bemöts|bemötts|ovärdigt|ovärdig
omänskligt|omänsklig|inhumant|människovärd*|folkvett

[concept cannot-log-in]
utelåst*|spärrad*|spärrat|låser|blockerad*|blockerat
återställ*|nollställ*
utloggad*
stängts av
fel lösenord
lösenordet funkar
loggar|kastas ut
kan inte .. logga|in|inlogg*
kan inte .. komma åt
kommer inte .. logga|in|inlogg*
kommer inte .. komma åt
går inte .. logga|in|inlogg*
går inte .. komma åt
får inte .. logga|in|inlogg*
får inte .. komma åt
blockad|avstängd|suspenderad*|suspenderat|bannad
bannat|bannade
kan inte logga in
kommer inte in|åt
släpper inte in
loggar ut
kastar ut mig
låst kontot|ute
konto är låst
sessionen har gått ut

[concept crashes-freezes]
krasch*|hänger|hängt|fryser|frös|fryst|frusit|buggar|snurrar|hackar
långsam*|segt|seg|laddar|laddas|laggar|trög*
hänger|låser sig
stänger av
startar om
svart skärm
krachar|krachade|krashar|krashade|krashat
krash|hackade|hackig*|buggade|buggat
lagg|laggade|laggig|laggigt|sega
segar|urseg|tuggar|tuggade|evighetsladd*
blåskärm*|blankt|flimrar|flimmer|slocknar
strejkar|strular|strulat|strul|krånglar
krånglat|krångel|spökar
hängde sig
hakar upp sig
låser sig
låste sig
låst sig
dog mitt i
svart skärm|ruta
vit skärm|sida

[concept connection-down]
nere|avbrott*|bryts|brutits|hackar|dör|tappar|nedkopplad*
inget internet|nät
utan internet|nät
ingen täckning
död lina
offline|bortkopplad|urkopplad|avklippt|avgrävd*
avgrävt|kabelbrott*|fiberbrott*|driftavbrott*|driftsavbrott*
driftstopp|driftstörning|hackigt|pixlar|pixlig*
ingen uppkoppl*|uppkoppling|anslutning|förbindelse|täckning|signal
utan internet|nät|bredband|täckning|telefon|wifi

[concept update-broke]
nya appen|versionen
senaste uppdatering*
efter|sedan|sen .. uppdater*|uppgrader*
efter|sedan|sen .. nya versionen
tvångsuppdater*
efter uppdateringen|uppdatering|systembytet|uppgradering*
sedan uppdateringen|systembytet|uppgradering*
sen uppdateringen|uppgradering*
version 5|4|3|2|6
patch 4

[concept payment-fails-on-page]
varukorg*
kassan hänger
betalning*|kort|kortet|köp|köpet|order .. nekas|nekad|misslyck*|avvis*|fel
betalning*|kort|kortet|köp|köpet|order .. går inte
betalning*|kort|kortet|köp|köpet|order .. gick inte
betalning*|kort|kortet|köp|köpet|order .. medges ej
kan inte betala
går inte att betala
betalsidan|betalsida|betalningssidan|betalningsfönst*|kortterminalen
kortläsaren|kortläsarn|betalautomaten|betalningsautom*
kortet nekas|nekades|avvisas
kassan kraschar|hänger|laddar
automaten funkar|fungerar|tar|svalde|trasig

[concept data-deleted]
raderats|rensat
suddat|suddats
raderad*|raderat|försvann|försvun*|borta|tappat .. bilder*|filer*|poäng*|konto*|allt|data
raderat|raderade|raderades|raderad|raderas
försvunnit|försvunna|försvunnen|försvann|försvinner
borta|nollställd*|nollställt|nollställts|nollat
nollade|nollades|nollad|tömt|tömts
tömde|tömdes|tömd|rensats|rensades
rensade|formaterat|formaterad|formaterade|överskriv*
suddades|utsuddad|utraderad*|utraderat|sparfilen
saldo noll
sparar inte

[concept data-leaked-shared]
utomstående|främling*|obehörig*|offentlig*|synlig*|röjt
utan tillstånd|lov
tredje part
läckt|läcker|läckts|läckan|spridit|sprids|publicer*|delat|delade|avslöj*|skickat .. mina|uppgift*|till
lämnat ut .. mina|uppgift*|till
lämnade ut .. mina|uppgift*|till
lämnats ut .. mina|uppgift*|till
utan mitt samtycke
läckt|läckts|läckte|dataläcka|dataläckan
dataläckage|dataintrång|intrånget|personuppgiftsinc*|utlämnat
utlämnats|spridit|spridits|spreds|sprids
spritt|spritts|publicerat|publicerats|publicerade
publicerades|röjd|röjts|röjde|avslöjat
avslöjade|avslöjar|uthängd|skvallrat|skvallrade
skvaller|tredjepart*|exman|expojkvän
lämnat ut
lämnade ut
gett ut|mitt|min|mina
gav ut|mitt|min|mina
delat mina|min|mitt|med
delades ut
skickat mina|min|mitt
skickade mina|min|mitt
skickat till fel|en
lagt ut
lade ut
ligger ute|öppet
låg öppet|ute
kunde se|läsa
berättat för
öppet i
mitt ex

[concept others-saw-my-account]
annans|andras
annan kund*|patient*
andra kunder*
annat barns
inte jag
någon|nån|främling*|obehörig*|okänd .. konto*|loggat|inne|ser|sett|läst|åtkomst
någon|nån|främling*|obehörig*|okänd .. in på
det var inte jag
annan kunds|patients|persons
ser andra|mitt|mina|min
fått en annan
ett annat barns
någon annan ser
varit inne i

[concept identity-theft-hacked]
hackad*|hackat|hackare*|stulen|stulit|stal|stals|kapad*|kapat|idkapning*|identitetsst*|bedrägl*
obehörig*|missbruk*
mitt namn
tagit lån
inte jag
i mitt namn
lån i mitt
hackats|hacker|hackern|hackers|kapats
kapning*|kontokapning*|simkapning*|simswap*|stulna
stulits|stulet|snodde|idstöld*|idkapad*
identitetskap*|identitetsintrång|identiteten|fejkkonto*|fejkprofil*
länsat|länsade|länsats|skimmat|skimmad
tagit över mitt|kontot
sagt att han var jag
mitt bankid
det var inte jag

[concept unwanted-marketing]
uppringd*|avregistr*|spam*|reklamutskick*|säljsamtal*|telefonförs*|nix|nixregist*|trakasser*
sluta ringa|skicka|mejla
ringer varje
upprepade samtal
stryk mig
ringer hela tiden
ta bort mig
avanmält|avanmäld|avanmäla|avanmälan|avprenumerera*
nixat|nixad|reklamspärr*|bombarderad*|bombarderar
bombarderas|översköljs|dränker|tjatar|tjat
tjatiga|påringning*|oönskad*|oönskat
sluta ringa|skicka|mejla|maila|smsa|kontakta
ring inte|aldrig
sa nej
nej tack
ta bort mig från|ur
stryk mig från|ur
ur registret

[concept burnt-fire]
brand|brinner|brinna|bränn*|bränt|eld|elden|eldsvåd*|lågor|flammor|skåll*
rök|röken|rykte|ryker|rökutv*|smält*|gnist*
branden|bränder|brunnit|självantänd*|antändes
antände|antänd|eldslåga*|lågorna|eldkast
flamma|ryka|brända|brände|nedbrunnen
eldhärd*|brandkår*|brandmän|brandfara|brandfarlig*
brandrisk*|överhettad|överhettning|överhettas|kortslutning*
kortslöt|kortslutit
låga ur
andra gradens

[concept electric-shock-explosion]
elstöt*|elchock*|stöt|stötar|strömförande
explode*|smäll*
överhett*|glödhet*|het|gaslukt*|gasläck*|svullen|svällt|kolmonoxid*
fick ström
luktar gas
strömgenomgång|elolycka*|elfara|elfel|ojordat
ojordad|jordfel|jordfelsbrytar*|kortslutn*|explosion*
explosiv*|sprängdes|sprängts|knall|detonera*
tryckkokare*|svällde|sväller|svälld|buktar
gasexplosion*|koloxidförg*|kolos

[concept injured]
skada|skadad*|personskada*|blod|blödde|blöder|blodig*|fraktur*|brutit|bröt|brutna|brott|stygn|gips*|hjärnskak*|stuka*|blåmärk*|skurit|ärr|ärret|krosskad*
ramla*|föll|halka*|snubbla*|svimma*|fastna*|klämd*
skar mig|sig
skadat|skadats|brutet|lårbensbrott*|lårbenshals*
benbrott*|höftfraktur*|armbrott*|kotfraktur*|stukning
vrickade|vrickat|vrickad|sträckning|ledband*
korsband*|skallskada*|nackskada*|whiplash|ryggskada*
ögonskada*|tandskada*|blåslagen|bula|bulan
blött|blöda|blodet|näsblod|blodutgjut*
blåtira|skärsår*|såret|såren|sydde
syddes|sys|krycka|kryckor|klämt
amputer*|påkörd|påkörda|påkört|hundbett
biten|fallskada|halkolycka|arbetsskada*|patientskada*
invalidis*|medvetslös*|avsvimmad
slog sig|mig|i|huvudet|bakhuvudet|knät
slog ryggen|svanskotan
slagit sig|i|huvudet
bruten arm|handled|fot|höft|tand|tå
i kläm
sveda och värk

[concept allergic-reaction]
allerg*|anafyl*|utslag*|reaktion*|reagerade|svullna*|svullen
kliar|klåda|eksem*|nässelut*|blåsor|hud|huden
nöt|nötter|jordnöt*|hasselnöt*|gluten*|celiaki*|laktos*|mjölkprot*
epipen|adrenalinpenna*|hudutslag|nässelfeber|kontakteksem
kliade|kliat|kliande|rodnad|finnar
hudirritation*|hudreaktion*|nötallerg*|cashew*|skaldjur
skaldjursallerg*|äggallerg*|mjölkallerg*|komjölk*|fiskallerg*
pälsallerg*|latexallerg*|parfymallerg*|nickel|nickelallerg*
ppd|konserveringsm*|specialkost*|innehållsförteckn*|felmärkt

[concept food-poisoning-vomiting]
matförgift*|förgift*|kräk*|spydde
spy|spyr|spytt
diarré*|magsjuk*|magen|magkramp*|illamå*|salmonella*
magknip|magont|magbesvär|magproblem|spyor
spya|kaskadspy*|kaskadkräk*|diaré|rännskita
campylobacter|listeria|ehec|ecoli|kolibakterier
norovirus*|calici|vinterkräk*|botulism*|histamin*
svampförgift*|uttorkad|uttorkning
mår illa

[concept choking-suffocation]
kvävd*|kvävas|kvävning*|kväva|andas|andning*
andnöd|svalde|svalt|halsen|strypt*|drunkn*
luftstrupe*|luftvägarna|kväver|blånade|sväljer
heimlich*|ryggdunk*|stryps|ströps|magneter
magnet|knappcellsbatteri*|smådelar|syrebrist*
i strupen
under vattnet

[concept brakes-steering-failed]
broms*|styrning*|bälte*|olycka|olyckan|krock*|kollision*|kolliderade|dikes*
livsfarlig*
hjulet lossna*
körde av
kunde dött
kunde ha dött
nära att dö
handbromsen|styrservo|ratten|hjulbultarna|däckexplosion*
gaspedal*|motorstopp|voltade|sladdade|trafikolycka*
trafikfarlig*|trafikfara|körförbud|livsfara|tvärbromsade
tvärnitade|tvärnit|onykter
hjulet lossnade|lossnat|ramlade|föll|flög|trillade
i 110|100|90|80|70|diket
luktade sprit

[concept danger-hazard]
farlig*|fara|faran|livsfar*|risk|risken|risker*
brandrisk*|olycksrisk*|säkerhet*|osäker*|giftig*|gift|kemikal*
vass*|spik*|nål|nålar|blad|glasskärv*
jättefarlig*|livshotande|riskabel*|brandfara|brandfälla
olyckstillbud|tillbud|tillbudet|dödsfälla*|dödsfara
dödlig|dödligt|dödliga|halkrisk*|fallrisk*
snubbelrisk*|skaderisk*|hälsofarlig*|hälsorisk*|giftämne*
förgiftning|cancerframk*|asbest|radon|bly
mögel|barnfarlig*|barnsäkert|oskyddad|oskyddade
osäkrad*|ostabil|ostadig|instabil|trafikfarligt
uppstickande|utstickande|glassplitter|kanyl*|isgata
ishalka|nedfallande|istappar|rasrisk*|produktåterkall*
återkallelse*|återkallas
innan någon|nån
någon dör

[concept hospital-visit-because]
sjukhus*|akuten|akutmott*
ambulans*|opererad*
opereras|inlagd|intensiv*|112|giftinform*
larmade|sos|inlagda|inlagt|iva
operation|operationen|operationer|akutoperer*|akutoperation
röntgades|röntgad|röntga|röntgas|läkarbesök
vårdades|vårdas|vårdavdelning|dropp|rehab
rehabilitering|jourtandläk*|ögonakuten|barnakuten|djurakuten
djursjukhuset
åka in
lades in
läkaren säger|sa
dygn på

[concept quality-service-bad]
sämsta|sämst|värsta|värst|noll|urdålig*|bedrövlig*
undvik*
aldrig mer|igen
dålig|usel service
rekommenderar|köp inte
håll er borta
bottennapp|botten|bottenlös*|katastrof|katastrofal
underbetyg|bottenbetyg|avråder|avrådes|avråd
oseriös|oseriöst|oseriösa|skräpföretag*|skitföretag*
skitfirma*|skitbolag*|pissföretag*|pissfirma|uruselt
urusel|värdelösa
under all kritik
en av fem
aldrig mer|igen|upplevt
håll er borta|undan
saknar motstycke

[concept money-back]
mina pengar
pengarna|pengar tillbaka|tebax|tbx|åter|tillbaks
tillbaka pengarna|pengar
ge mig|oss pengar*
beloppet|summan åter|tillbaka
biljettpengarna|köpesumman|köpeskillingen
pengarna tillbaka|åter|tebax|tbx|tbaks|tebaks
pengarna tillbaks|retur|hit|igen|tillbak
pengar tillbaka|åter|igen
hela beloppet|summan
summan tillbaka|åter
kronor tillbaka|åter
kr tillbaka|åter|tbx
ge mig pengarna
tillbaka med pengarna|mina
betala tillbaka|tillbaks|igen|åter
för över pengarna
ha tillbaka|tillbaks|åter
mellanskillnaden tillbaka
pengana tillbaka

[concept refund-word]
återbetal*
åter
krediter*|gottskriv*
återfå
betala tillbaka|åter
betalar tillbaka
återbettalning|återköp|återköpa|återbäring|återföra
återför|återföring|återkräva|återkräver|kreditfaktura
kreditnota|refund*|utbetala|utbetalas|utbetalning
utbetalningen
betala ut

[concept refund-part]
mellanskillnad*|skillnad*|differens*|hälften|del av
överskjut*|för mycket betalt
mellanskillnaden
del av beloppet|summan
mellanskillnad|mellanskilnad*|mellanskillnan|skillnaden|differensen
differens|överskottet|överskjutande|överbetalning|överbetalt
överbetald|delåterbetaln*|resterande|kvarvarande|outnyttjad*
outnyttjat|proportionell*
hälften tillbaka|av
halva beloppet|priset|avgiften|summan|hyran|kursavg*
ena dragningen
den felaktiga

[concept replacement-new-one]
ny|nytt|nya|nyare
ersättningsvara|ersättningspr*
en annan|ny
i stället|istället
likadan|likadant|likvärdig*|ersättningsvaror|ersättningsexemplar
ersättningsmaskin|ersättningstelefon|ersättningspaket|ersättare|ersätts
omleverans|omleverera|nytryck
en hel|fungerande|riktig|felfri|oskadad
en som fungerar|funkar
ett fungerande|riktigt|friskt|oskadat
ersätt den|med
skicka igen|om|rätt

[concept exchange-swap]
byta|byt|bytas|byter|bytt|bytte|byte|utbyt*
rätt storlek|färg|vara|modell
byts|bytts|bytet|ombyte|bytesrätt*
bytesex*|bytesvara
rätt storlek|färg|modell|vara|artikel|sort
rätt variant|nyans|kulör
annan storlek|färg|modell
mot rätt
mot en ny|hel|annan|som
skicka rätt

[concept repair-fix]
reparer*|reparation*|laga|lagar|lagad|lagat|lagning*|åtgärd*|fixa|fixar|fixat
ordna|ordning
få igång|ordning
få det att fungera
få den att fungera
så att det fungerar
garantireparation|lagas|lagade|lagades|lagats
fixas|fixad|fixade|fixades|fixats
fiksa|avhjälpa|avhjälp|avhjälps|avhjälpas
avhjälpt|avhjälpande|felavhjälp*|iordning|lösas
serva|servas|justeras|tätas|tätning
täta|felsöka|felsök|felsökning|återställ
återställa|återställs|rengöra|rensa|spola
sanera|saneras
få igång
lösa problemet|detta|det
lös problemet|det
slipa om
gör så att
rätta till
göra om
gör om

[concept come-and-do]
kom hit|och|ut
skicka någon|nån|ut|en|hit
kom och laga|hämta|fixa|ta
komma hit|ut
hämta|töm|ploga|sanda|salta
skotta|röj|rensa|montera|installera
besiktiga|inspektera
kom hit|ut|och|förbi
komma hit|ut|och|förbi
kommer hit och
skicka någon|nån|ut|en|hit|tekniker
sänd hit|en|någon
boka in en|ett|besök
ny tid
koppla in|på
titta på
på plats

[concept compensation]
ersättning*|ersätta|ersätt|ersätter|kompens*|skadestånd*|gottgör*
betala för skad*|det|min
för besväret|olägenhet*
stå för kostnad*|notan
plåster på såren
ersättnng|ersätning*|ersättande|ersätts|ersättas
kompis*ation|sveda|förseningsersättn*|resegarantiersättn*
reseersättning|tidsersättning|inkomstförlust*|inkomstbortfall*|lönebortfall
skadeslös*|upprättelse|voucher
förlorad arbetsinkomst|inkomst|lön
för besväret|olägenheten|obehaget|lidandet|skadan|skadorna

[concept cost-reimburse]
kostnad*|utlägg*|merkostnad*|utgift*|taxiräkn*
stå för
vem betalar|står
ersätt|betala min|mina|våra|mitt
bekosta|bekostar|taxikostnad*|taxikvitto|taxiresan
hotellkostnad*|hotellnatt*|reskostnad*|resekostnad*|bensinkostnad*
bensinpengar|milersättning|veterinärkostnad*|veterinärnotan|läkarkostnad*
vårdkostnad*|tandläkarkostnad*|medicinkostnad*|tvättkostnad*|kemtvättskostn*
portot|returporto|returfrakten|fraktkostnaden|advokatkostn*
juristkostn*|städkostnad*|flyttkostnad*|telefonkostnad*|samtalskostn*
parkeringskostn*
stå för notan|räkningen|taxin|hotellet|det|skadan
ersätta taxi*|mina|min|hotell*|resan
kvitton finns|bifogas
kvitto finns|bifogas
vem betalar|ersätter

[concept discount-goodwill]
rabatt*|avdrag*|prisavdrag*|nedsätt*|prisnedsätt*|sättas|reducer*
kompensation*
goodwill
sätta ned
dra av
prisreduktion|hyresnedsättning|hyresreduktion|hyresavdrag|reduktion
halvera|halveras|kulans|fribiljett*|presentkort
presentcheck|värdecheck|värdekupong|bonuspoäng|extrapoäng
voucher
en kupong|gest
som plåster
plåster på såren

[concept apology]
ursäkt*|förlåt|förlåtelse|beklag*
ursekt|förlåtet|avbön|sorry|erkänn
erkänna|erkänner|erkännande|rentvå*|upprättelse
stå för det|vad

[concept explain-why]
varför|förklar*|motiver*
anledning*|orsak*
hur kommer
på vilka grunder|vilken grund
varförs|vaffö|vaför|skäl|skälet
hurkommersig|redogör|redogörelse|redovisa|redovisning
specificera|specifikation|specificerad|utred|utreda
utredning
hur kommer|resonerar|kan
vem har bestämt|beslutat

[concept tell-when]
vilket datum
när|hur lång|länge
vilken tid|dag|dag|datum
när|närdå
tidigast|tidsplan|förväntad*
vilken dag|tid|vecka|månad
vilket datum|klockslag
hur länge till|dröjer
hur lång tid
nytt datum

[concept status-inquiry]
kontroller*|utred*|kolla
status|läget|hur går|hur ligger|hur långt
vad händer|hände|är läget|gäller
kan|skulle|kunde ni kolla|kontrollera|bekräfta|undersöka|se|tala
status|statusen|läget|behandlas|handläggs
kollar|undersöka|undersök|spåra|efterforska
efterforskning|eftersök|eftersökning
hur går det
vad händer|hände|gäller
vad blir det
har ni fått
har det kommit
se över|efter
titta på
tittar på
reda ut
bekräfta att
stämmer det
undrar om|hur|vad|när|var

[concept let-me-know]
meddela|berätta|upplys*|informera*|återkom|återkoppla|säg|bekräfta
besked|svar
vill veta
hör av er|dig
få veta|besked
låt mig veta
meddelar|info|återkomma|återkoppling|återkopplar
bekräftelse|notera|kvittera
få reda på
hör gärna av
tala om

[concept answer-me]
svaret
ring|ringer mig|upp|oss|tillbaka
kontakta mig|oss
hör av er
svara|svarar|besvara|återkom|återkoppl*|emotser
svar|besvaras|inväntar|ring
ringa mig|upp
ringer mig
hör av er|dig

[concept how-possible]
hur|hur kan|är|i det|ni|är|möjligt|sjutton
hur är det möjligt
hur kan ni
hur i helvete|hela|hundan
vad är det för
är det normalt|rimligt
hur vågar|tänkte|tänker
hur kan|kunde|fan|i|sjutton|tusan
hur fasen|tänker|tänkte|svårt|dum|dumma
vad är det för|frågan
vad fan|i|sjutton|pysslar
vad håller ni på
är det meningen|rimligt|normalt|vettigt|lagligt|tillåtet
kan det vara|verkligen

[concept cancel-contract]
uppsägning*|avslut*|häva|häver|hävning*
annullera|avboka*|avbeställ*
säga|säger|säg|sägs|sagt upp
vill|önskar|begär säga|avsluta|häva|avboka|avbeställa
avtalet upphör*|bryta|bryt
uppsäga|uppsäger|uppsagd|uppsagt|uppsägs
upphäva|upphäv|häv|hävs|hävas
hävd|annullerar|annulleras|annullering|annulera
annulerar|annulering|avbokning|avbokningen|frånträda
frånträder
säga upp|opp
säger upp
säg upp
sa upp
sagt upp
säger härmed upp
stryk beställningen|order*
ur avtalet
ångrar köpet

[concept end-subscription]
prenumeration*|abonnemang*|medlemskap* upp*|avslut*|sägs|bort|stopp*
avsluta|stoppa|säg prenumer*|abonnem*|medlems*|upp
avsluta min|mitt
avprenumerera*|utträde|pausa
avsluta prenumeration*|abonnemang*|medlemskap*|gymkort*|tidningen|premium
avsluta kontot|autogiro*|medlemmen
avsluta min prenum*
säg upp prenum*|abonn*|medlem*
stoppa prenum*|abonn*|medlem*|matkass*|leveranserna|utskick*
stoppa autogiro*
ur bokklubben|kundklubben

[concept delete-account-data]
stryk|stryka|avregistr*|plocka|raderas
ta bort
radera*|ta|tag bort|bort|ner
mina|mitt|kontot|uppgifter*|nummer|bilden bort
avsluta kontot|mitt konto
radera|raderar|radering|avlista|avför
förstör|avpublicera|avpublicering|avidentifiera|anonymisera
ta bort|ner|ned
tag bort
tas bort
ur registret|systemet|kundregistret
ur ert register|system
ur era register
stäng mitt konto
stäng kontot
glöm mig

[concept withdraw-from-purchase]
14 dagar*
öppet köp
ta tillbaka
ånger*|ångerrätt*|ångra|ångrar|returner*|retur|lämna|skicka tillbaka
ångerrätt*|ångra|ångrar|ångerblankett*|häva
häver|returnera|returnerar|returneras|returnerade
returnerat|returnering|retur|returen|returlapp
retursedel*|returetikett*|returfraktsedel*|återlämna|återlämnar
återköp
14 dagar|dagars
fjorton dagar|dagars
inom 14
skicka tillbaka
skickar det åter
lämna tillbaka|åter
lämnar tillbaka|åter
lämnade tillbaka
ta tillbaka den|det|soffan|varan|eländet|skiten
får ni tillbaka

[concept stop-charging]
sluta dra|debitera|ta|fakturera|skicka
stoppa|stopp dragning*|betalning*|för
inga fler dragning*|faktur*|debit*
sluta dra|debitera|fakturera
stoppa dragning*|betalning*|autogiro*|debitering*|fakturor*|kravet
betalar inte ett öre
vägrar betala
jag betalar inte

[concept deliver-it-send-it]
leverera|skicka|kör|sänd|skicka hit|mig|ut|den|det|mitt|fram
vill ha|få mitt|min|mina|paket*|varan|varor*
lämna ut|kör ut
leverera|skicka|skickar|sänd|lever
kör hit|ut|fram|hem
köra hit|ut
se till att den kommer
ge mig min|mitt
lämna ut
hit med paketet|soffan
leta rätt på
leta upp|fram
hem till mig
bär in|upp

[concept where-is-it]
var ar|blev|e
var är|e|ligger|finns|är mitt|blev|befinner|tog
vart tog|är|har|skickade
var är|e|blev|blir|håller|ligger
var finns|befinner|står|tog|hamnade|har
var nånstans|någonstans|exakt
var i helvete|hela|världen
hos vem

[concept when-does-it-come]
leveransdatum|leveransdag*
när går
när kommer|får|anländer|levereras|skickas|kan
när kommer|får|levereras|ska|har|är
leveranstid|leveransbesked
när kommer|dyker|anländer|levereras|levererar|skickas
när skickar|skickades|beräknas|finns
nar far
när kan jag hämta|få|räkna|förvänta
kommer det idag|imorgon|snart|någon|någonsin
på väg

[concept keep-promise]
håll|hålla vad|ni|er|löfte*|ert
som utlovat|avtalat|lovat|överenskommet|utlovats|sagt
det|vad ni|som lovat|lovade|sagt|sålde
vad ni lovade|sa|har
leverera|ge mig det|vad ni|jag
stå fast|vid
enligt avtal*|offert*|löfte*|överens*
fullfölj|fullfölja|fullföljer|fullgör|fullgöra
uppfyll|uppfylla|uppfyller|infria|infriar
infrias
håll vad|löftet|löftena|priset|hyran|tiden
hålla vad|löftet|ord
stå för ert|det|vad
står för ert
stå vid|fast
står fast vid
följ avtalet|kontraktet|era|offerten
det ni lovat|lovade|lovar|sålde|skrev|sa
det som utlovas|står|stod
vad ni lovat|lovade|lovar|sa|sålde
som ni lovat|lovade|sa|skrev
som utlovat|utlovats|utlovades|avtalat|avtalats|överenskommet
som det stod|står
enligt avtalet|avtal|offerten|offert|löfte|löftet
enligt överenskommelse|överenskommelsen|kontraktet|bekräftelsen|garantin|villkoren
till det pris
till priset ni
priset ni lovade
för det pris
leverera det ni
ge oss den
ett löfte är

[concept finish-the-work]
färdigställ*
bli klar
slutför*|gör|göra klart|klart|färdigt|färdig|arbetet|jobbet
gör klart|ert|arbetet|jobbet|om
utför*|utföra|installera|koppla in|koppla
slutför|slutföra|slutförs|slutföras|återuppta*
utför|installera|återställ|asfaltera
gör klart|färdigt|färdig|om|rätt|jobbet
göra klart|färdigt|färdig|om
görs klart|om
bli klar|klart|klara|färdig|färdigt|färdiga
måla klart|om|färdigt
koppla in|på
lägg tillbaka|klart
fyll igen

[concept correct-invoice]
rätta|rättelse*|rättad|rättas|korriger*|justera*|justering*|ändra|ny|korrekt|kreditera faktur*|räkning*|belopp*
ny|rätt|korrekt faktura|räkning
rätta till|felet|fakturan
kreditfaktura*|räkna om|omräkn*
rättelse|rättas|rättad|rättat|korrigeras
korrigera|korrigerad|korrigering|justerad|justeras
justering|kreditfaktura|kreditnota|kreditnot|omräkna*
omräkning|omfakturera*|omfakturering|makulera|makuleras
makulering
rätta fakturan|räkningen|beloppet|summan|debiteringen|det
rätta till fakturan
ändra fakturan|räkningen|beloppet|avin
ny faktura|räkning|avi|korrekt
ny med rätt
rätt faktura|räkning|belopp|summa|pris
kreditera fakturan|räkningen|den|mellan*|beloppet
räkna om
räknas om
skriv om fakturan|den
ändra till rätt
skilja på

[concept correct-record]
ändra|rätta|uppdatera|korrigera|byt|flytta|justera namn*|adress*|nummer*|uppgift*|register*|konto*|poäng*|journal*
rätt namn|adress|nummer|uppgifter|person
ta bort anmärkning*|markering*|posten|punkten
ändra det|till|tillbaka|mitt|min
rätta till|mina|mitt|de
rättstavat|avföra
ändra namn|namnet|adress|adressen|mejl*|numret
ändra uppgift*|registret|registrering*|bokningen|tiden|datumet
ändra födelsedatum*|personnummer*|kontonumret|mottagare|betyget|det
ändra den|till|tillbaka|på
ändra i registret
rätta namn*|adress*|uppgift*|registret|registrering*|journalen
rätta min|mina|i|detta|det|ägaren
rätta till det|mitt
rättas i
uppdatera namn*|adress*|mina|uppg*|registr*|kontot
byt namn|adress|mejl*|nummer
rätt namn|adress|nummer|personnummer|uppgifter|person
rätt konto|mottagare|datum|kön|titel
lägg tillbaka|till
skriv in
skriv om den på

[concept remove-fee]
ta|tag|stryk|stryka|makulera*|efterskänk*|slopa|dra|annullera|undanröj* avgift*|bot*|böter*|kontrollavg*|faktur*|tillbaka|bort
avgiften|boten|fakturan bort|makuler*|stryk*|tas
makulera|makuleras|stryk avgiften|posten
dra tillbaka kravet|fakturan
stryks|strykas|makulera|makuleras|makulerad
makulering|efterskänk|efterskänka|efterskänks|efterskänkas
avskriv|avskriva|avskrivs|slopa|undanröj*
återkalla|bestrider|bestrids|bestrida|bestridan
bestridande
ta bort avgiften|avgifterna|fakturan|kravet|boten|påminnelse*
ta bort skulden|räntan|posten|påslaget
stryk avgiften|avgifterna|fakturan|kravet|boten|skulden
stryk posten|räntan|påminnelse*|den|det
dra tillbaka

[concept unblock-restore]
återställ
lås|öppna|aktivera*|återställ*|släpp|koppla|häv|slå|återaktiv* upp|konto*|in|på|spärren|tjänst*
låsa upp|öppna kontot|mitt konto
släpp in mig
ge mig tillgång|åtkomst
koppla in|på
aktivera|aktiveras|återaktivera|återaktiveras|återaktivering
återställa|återställs|återställas|återskapa|återskapas
avblockera|unbanna|unban|avbanna
lås upp
låsa upp
låses upp
låser upp
öppna kontot|upp|igen
släpp spärren|kontot|kortet|på|in|pengarna
sätt på|igång
sätta på|igång
starta om
ge mig tillbaka kontot
åtkomst till
komma in igen

[concept speak-to-manager]
ansvarig*
tala|prata|få|kontakt|tala med chef*|en|någon|er|människa|ansvarig*
riktig|levande människa|person
vem ansvarar|är ansvarig|bestämmer|har
kontaktperson|klagomålsansvarig|kundombudsman*|klagomålsavd*|överordnad
eskalera|eskaleras|eskalerar|eskalering
tala med chefen|någon
få tala med
din chef
vem har beslutat|ansvaret
någon som bestämmer|kan|vet|förstår
en vuxen|handläggare
en människa av kött
egen handläggare
till vd|ledningen|chefen|styrelsen

[concept want-something-strong]
jag|vi vill|kräver|begär|förväntar|önskar|yrkar
kräver|begär|yrkar|yrkas|kräv*|krav|vill|vill ha|begäran
kräver|krav|kravet|kräva|kräves
begär|begäran|begära|begäres|yrkar
yrkande|yrkas|yrka|förväntar|förväntas
förutsätter|fordrar|fordran|insisterar|insistera
behöver|uppmanar|anmodar|anmodas
jag vill
vi vill
vill ha|att|nu|genast|omedelbart
nu vill jag|vi
nu ska ni
ni ska|måste
det minsta ni kan
är det minsta
ge mig|oss|hit
se till
ska ha

[concept polite-request]
tacksam|tacksamma
önskar|önskas|undrar|vore
tack på|förhand
kan|skulle|kunde ni|du|jag|man|vi
går det|är det möjligt
snälla|snäll|vänligen|undrade|gärna
helst|plz|pls|please
var vänlig|vänliga|god|goda
är ni vänliga|hyggliga|rara|gulliga|bussiga
tack på förhand
skulle vilja|önska|uppskatta
om det går
om ni kan|vill
går det att|bra|möjligen
finns möjlighet
kan ni|du|någon|jag|vi
skulle ni kunna
kunde ni|jag|någon
får jag|man
ber om|er|härmed
jag ber
vi ber
ber att få
hade varit|uppskattat

[concept at-once-urgent]
omedelbart|genast|nu|idag|imorgon|imorn|snarast|fort|direkt|brådskande|akut|ögonblickligen
i dag|morgon|kväll
så|så snart|fort som|möjligt
senast i|på|den|fredag|måndag|nu
med en gång
omedelbar|omgående|ögonaböj*|meddetsamma|fortast
asap|skyndsamt|skynda|skyndsam|raskt
kvickt|snabbt|kvickast|brådskar|bråttom
brådis|panik|nödläge|nödfall|imorron
imon|nuuu|nuu
i dag|kväll|morgon
före helgen|fredag|lunch|klockan
innan helgen|klockan|det|jag
senast klockan|kl|fredag|måndag
senast på fredag|måndag
inom en timme|vecka
inom 24|48
utan vidare dröjsmål

[concept no-need-just-tell]
vill|behöver|begär|kräver|önskar inte|ej|inga|inget ha|något|nåt|pengar|svar|någonting
för kännedom|information
vill|ville bara|mest
ville|vill bara säga|meddela|tala|berätta
inget att begära|svar|jag
bara så ni|att|vill
behöver inte svara|göra
fyi|synpunkt|synpunkter|feedback|tips
antecknas|noteras
så ni vet
så att ni vet
nu vet ni
nu är det sagt
ville bara|mest|säga|meddela|berätta
vill bara|mest|säga|meddela|berätta|inget
tänkte bara|ni
behöver inte svara
ni behöver inte
behöver ni inte
behöver inget
behövs inte|ej
inget svar|krav|mer|annat
inga krav
begär inget|ingenting|inte
vill inte ha
önskar inget|ingenting|inte
inget att begära|göra
ingen åtgärd
ingenting annat
var bara det
en iakttagelse|reflektion

[concept do-not-want-money]
vill inte|ej ha pengar|ersättning*|presentk*|något|nya
handlar inte om pengar*
inte pengarna|ute efter
behåll|behålla pengarna|er|era
struntar i pengarna
principsak
vill inte ha pengar|pengarna|ersättning|kompensation|rabatt|presentkort
vill inte ha något|nåt|era|er|varan|blommor
vill inte ha en ny
inget presentkort
inte för pengarna|pengarnas
är inte ute efter
inte pengarna|pengar
ni kan behålla
kan ni behålla
det är principen

[concept leaving-switching]
lämnar er
slut på
kund mindre
aldrig mer|igen|handla|köpa|beställa|åka|kund|tillbaka
byter|byta|flyttar|går|går jag till|bank|operatör|leverantör|elbolag|kund|någon|konkurr*|bolag
sista gången|köpet|beställ*
ni förlorade|förlorat|har|en kund*|kund
inte kund|handlar|kunder hos|längre|där
går till annan|konkurrent*
hädanefter|konkurrent|konkurrenten|konkurrenter|konkurrenterna
konkurrentens|hejdå|adjö|farväl|ajöss
ajö|goodbye|sayonara
byter bank|bolag|operatör|leverantör|elbolag|försäkringsbolag
byter mäklare|verkstad|till|jag|vi
byta bank|bolag|operatör|leverantör
går jag till
går vi till
går över till
flyttar över|allt|mina|mitt|våra
lämnar er|bolaget|banken|klubben|jag|vi
lämnat er
aldrig mer|igen|någonsin|mera|nånsin
handlar aldrig|annanstans
handlar jag aldrig
köper jag aldrig
min fot
återkommer inte|aldrig
sista gången|köpet|beställningen|kronan|ordern
inte kund
kunder hos er längre
i fortsättningen
annan firma|leverantör|operatör|bank|verkstad|butik
hej då

[concept go-public]
recension*|omdöme*|stjärna|stjärnor
sprid|sprider|dela
lägger|lägga|skriver|skriva|skriv|berättar|berätta|varnar|postar ut|upp|om|för|insändar*|recension*|alla
varnar|varna alla|andra|för
till tidningen|pressen|tv|media|plus|aftonbladet|expressen
recensera|enstjärnig*|postar|publicera|publicerar
publiceras|sprida|sprids|spridning|delar
delas|twittrar|tweetar|bloggar|insändare
insändaren|journalist|viral|viralt
lägger ut|upp
lägga ut|upp
lagt ut|upp
ligger ute
läggs ut
har filmat|filmen
skriver om
hänger ut
går ut med
gå ut med
till expressen|aftonbladet|lokaltidningen|tidningen|pressen|media
till plus|svt|tv4
hos plus

[concept report-authorities]
anmäl*|anmäler|anmälan|polisanmäl*|stämmer|kontaktar|vänder|går|tar|driver till|er|mig|jurist*|arn|polis*|konsument*|advokat*|rätten|vidare
kontaktar|kontakta en|jurist*|advokat*|arn|konsument*
ses i|rätten|domstol*|tingsrätt*
tar|går vidare|detta|till|juridisk*
anmäler|anmäl|anmälde|anmälan|anmäls
anmälning*|polisanmäler|polisanmäla|polisanmälan|polisanmält
polisanmäld|polisanmäls|stämning|stämma|överklagar
överklaga|överklagan
anmält er|till
till polisen|arn|konsumentverket|konsumentombud*|konsumentrådg*|reklamationsnämnd*
till imy|integritetsskydd*|datainspekt*|finansinsp*|do|jo
till diskrimineringsomb*|ivo|arbetsmiljöv*|livsmedelsverket|miljökontoret|hyresnämnden
till elsäkerhet*|facket|myndighet*|tillsynsmynd*|skatteverket|försäkringskassan
till advokat|jurist|domstol|tingsrätten
till allmänna reklam*
i tingsrätten|domstol
inför domstol
kopplar in
koppla in
kopplat in
min advokat|jurist
vår jurist|advokat

[concept answer-in-writing]
skriftlig*|brev|post|via
personlig*
offentlig*
per mejl
skrifligt|pappersbrev|telefonledes
i skrift
svart på vitt
på papper|posten|mejlen|mailen|mejl|mail
på telefon
med posten
per mejl|mail|sms|telefon
svara per|här
av en människa
med egna ord
ring inte|ej

[concept thanks]
tack|tackar|tacksam*
uppskattar
uppskattas|taack|tackk|thx|thanks
tnx|kiitos

[concept kind-regards]
hälsning*|mvh|vänlig*|vh
hälsar|hlsn|hlsningar|hälsn|högakt*
aktningsfullt|kram|kramar|puss|undertecknad
tecknar|förblir
ha det
allt gott

[concept dear-formal-address]
bäste|bästa|ärade|herr|fru|kära|herrar
till den det berör
käre|högtärade|fröken|direktör|ers
till den som|berörde|ansvarige
till berörd|vederbörande|er|butikschefen|chefen|platschefen
till enhetschefen|kundtjänst|kundservice|reklamation*|fakturaavd*|ledningen
till direktören|rektorn|stationsför*|redaktionen|ansvarig|ansvarige

[concept greeting]
hej|hejsan|hallå|hejhej|tjena|tja|tjenare|god|goddag|halloj
hejj|heej|heeej|hejsvejs|hejan
hejdär|hallåå|hallååå|hallååååå|tjenixen
tjo|tjabba|tjaba|tjäna
yoo|morsning|morr|mors|moi
moj|terve|godmorgon|godkväll|godafton
gomorron|gomiddag|hola|hello
hey|heyy|hejhopp|salam

[concept unfortunately-disappointed]
tyvärr|besvik*|missnöjd*|missnöje|ledsen
ledsamt|tråkigt|synd|beklag*
inte nöjd|glad|bra
dessvärre|jättebesviken|missnöjt|missbelåten|ledsna
sorgligt|sorgset|trist|tråkig|tragiskt
snopet|snöpligt|moloken|modfälld|nedslagen
nedslående|sårad|sårande|förtroende
inte nöjd|nöjda|imponerad|imponerande|kul|roligt
väntat mig mer|annat

[concept understand-concession]
förstår|förstås|vet|inser|begriper|förståelse|mänskligt
det kan hända|händer
inte ert|din|erat|inget fel
inget ont|inget att anmärka
småsak|bagatell|förvisso|visserligen|underbemann*
rimligen|tålmodig
fattar att
jag fattar
kan hända
det händer
misstag händer
inte ert fel
inget otalt
ingen skugga|brådska|katastrof
anklagar ingen|inte
beskyller ingen|inte
är inte arg
inte arg på
ingen stor sak
i och för sig

[concept praise-good]
bra|god|gott|goda|trevlig*|utmärkt*|fint|fin|fina|perfekt*|vänlig*|nöjd*|glad|hjälpsam*|fantastisk*|underbar*|snällt|toppen|jättebra|kanon|professionell*
annars|för övrigt
skitbra|asbra|svinbra|utomordentlig*|föredömlig*
förträfflig*|suverän*|kanonbra|toppenbra|finfin*
klockren*|lysande|strålande|superb*|magisk*
enastående|imponerad|imponerande|imponerade|jättetrevlig*
supertrevlig*|sympatisk*|rara|gullig|gulliga
gulligt|snäll|snälla|jättesnäll*|artig
artigt|artiga|hövlig*|tillmötesgående|serviceminded
proffsig|proffsigt|proffsiga|kunnig|kunnigt
kunniga|duktig|duktiga|duktigt|skicklig*
noggrann|noggranna|punktlig*|snabb|snabba
jättenöjd|supernöjd|belåten|belåtna|glada
jätteglad|lycklig|tacksam|finurlig*|jättegod*
jättegott|vällagad*|mysig|mysigt|mysiga
skön|skönt|sköna|vacker|vackert
vackra|härlig|härligt|härliga|roligt
kul|jättekul|pärla|eloge|beröm
berömma|rekommenderar
guld värd|värda
fem av fem

[concept angry]
arg|arga|argt|förbannad*|rasande|ilsk*|irriter*|frustrer*|upprörd*|vansinnig*|vred|vrede|förbittrad*|sur|tokig|galen
trött på
argare|jättearg|skitarg|asarg|svinarg
skogstokig|flyförbannad|rosenrasande|raseri|ursinnig
ursinne|vreden|harm|harmsen|förargad
förargelse|irritation|frustration|upprörande|upprört
uppretad|uppbragt|indignerad|förnärmad|skitsur
jättelack|griningen|sne|stingslig|bitter
bittert|bitterhet|förgrymmad|grinar|hatar
avskyr|föraktar|förakt|avsky

[concept fed-up]
nog|räcker|trött|less|utled|tröttnat|orkar|tålamod*|droppen|mått
trött|led på
måttet är rågat
står mig upp
skitless|utleda|evighet|följetong|följetongen
såpa|såpopera|långkörare|puh|pust
usch|skitsamma
nu får det
trötta på
pallar inte|ej|fan
stod inte ut
samma visa|skit|gamla
gång på gång
ger upp

[concept unbelievable]
otroligt|otrolig|ofattbar*|sanslös*|sjukt|sjuk|galet|galenskap|absurd*|oerhört|horribel*|skandal*|vansinne*|orimlig*|oacceptab*|sinnes
skämtar|driver|är ni|du ni|med|seriösa|galna
kan inte tro|fatta
otroliga|obegriplig*|oförståeligt|oerhörd|oerhörda
galen|galna|galenskapen|vansinnigt|sinnessjukt
sinnessjuk|asjukt|absurt|befängt|befängd
bisarrt|bisarr|bisarra|grotesk*|surrealistisk*
kafka|kafkaartat|kafkaliknande|oskäligt|oskälig
hårresande|häpnadsväckande|chockad|chockerad|chockande
chockerande|mållös|stum|häpen|gapar
förbluffad|förbluffande|bestört|motstycke|wtf
omg|vafan|vafalls|vaf
inte acceptabelt|rimligt|ok|okej|okey|sant
inte klokt|klok|kloka
under all kritik
kan inte tro|fatta|mena
fattar inte|noll|ingenting
begriper inte
är ni seriösa|kloka|dumma|sjuka|helt
på riktigt|allvar
mena allvar

[concept shameful-disgrace]
skam|skäms|skamlös*|skandal*|skamligt|skamlig|vidrig*|äckligt|pinsam*|fräckt|fräckhet*|bedrövligt|kritik|oförskämt|oförsvarl*|avskyvärd*|chockerande
hur vågar|kan|har ni
skämmas|skämms|skammen|skamliga|skamfläck*
skymf|skymfen|vedervärdig*|avskyvärt|motbjudande
äcklig|äckliga|äcklas|äcklad|osmaklig
osmakligt|smaklöst|förkastlig*|klandervärt|förnedrande
ovärdigt|ovärdig|ovärdiga|oanständig*|ofin
ofint|lågt|lågvattenm*|bottennivå|oetisk*
omoral*|samvetslös*|hjärtlöst|hjärtlös|hjärtlösa
cyniskt|cynisk|cyniska|omänskligt|fräcka
oförskämdhet|genant|patetiskt|patetisk|patetiska
ynkligt|ynklig|ynkliga|ynkedom|uselt
bedrövlig|erbarmligt|oförlåtlig*|hutlös*
usch|tvi
har ni ingen|inga

[concept joke-circus]
skämt|skämtet|skämtar|cirkus*|farsen|löjlig*|clown*|pajas*|parodi*|komedi*|tramsig*|trams|nonsens|dumheter|larv|spektakel
rena|dåligt skämt*|skämtet|farsen
vilket skämt|cirkus|jävla
skämten|skojar|aprilskämt*|fars|tragikom*
satir|sketch|spektaklet|teater
bananrepublik*|kindergarten|lekstuga|sandlåda|sandlådenivå
dagisnivå|barnsligt|barnslig|löjeväckande|skrattretande
åtlöje|tramset|tjafs|tjafset|larvigt
larvet|strunt|struntprat|skitsnack|snicksnack
dravel|dumheterna|fånigt|fånig|fåniga
töntigt|flum|hittepå|hittepåregl*|påhitt
gallimatias|svammel|fiasko|fiaskot

[concept sarcastic-congrats]
grattis|bravo|snyggt|strålande|fantastiskt|lysande|underbart|toppen|imponerande|applåder|kul|briljant|mästerligt|storartat|finfint|heja|jättekul
bra jobbat
hatten av
verkligen bra
bra|snyggt|strålande|fint jobbat|gjort|service
tack för ingenting|inget
fortsätt så|i samma stil
gratulerar|gratulationer|bravissimo|applåd|applåderar
hurra|hurrarop|hejja|imponerad|mästerlig
mästerverk|konststycke|bedrift|prestation|rekord
världsrekord|guldmedalj|guldstjärna|medalj|nobelpris*
toppenbra|toppenjobb|kanon|supert|omtänksamt
genialt|genialiskt|geni|genidrag|snillrikt
proffsigt|jaha|jaså|jovisst|ironi
sarkasm
bra jobbat|gjort|rutet
så härligt|roligt|trevligt|fint|generöst|snällt
tack för ingenting|inget|noll
tack så jättemycket|jävla

[concept how-long-still]
hur länge|lång|många|ofta|mycket
hur länge ska|till|måste|skall
hur många gånger|veckor|dagar|ggr|samtal
hur lång tid
någonsin
hur länge|många|ofta|lång|långt
måste man

[concept desperate-crying]
desperat*|gråter|grät|gråta|tårar|tårarna|rädd*|vanmakt|förtvivl*|maktlös*|hjälplös*|skakar|skakande|panik*|hjälp|bönfaller|hopplös*|orolig|oro
ber er
vet inte vad|hur|vart
kan inte sova
jag ber er|dig
på mina knän
uppgiven|uppgivna|uppgivenhet|vanmäktig|gråtit
gråtande|gråtfärdig|gråten|tårögd|snyftar
snyftade|snyftande|lipar|lipade|grina
grinade|grinat|böla|bölade|storgrät
storgråter|storböl*|livrädd|livrädda|skiträdd
jätterädd|rädsla|rädslan|skräck|skräcken
skräckslagen|oroliga|oron|oroar|jätteorolig
ångest|ångesten|mardröm*|sömnlös|sömnlösa
skakade|skakis|darrar|darrade|hulkar
knäckt|nedbruten|förstörd|slutkörd|utmattad
utbränd|vädjar|vädjan|hjäälp|nödrop
sos
sover inte|dåligt|knappt
ligger vaken
darr på rösten
mår dåligt|skit|pyton|fruktansvärt|jättedåligt
vet inte vad jag

[concept swear-mild]
fan|förbannad*|förbannat|jäklar|jäkla|sjutton|satan|satans|helvete|helvetes|förbaskad*|förbaskat|attan|tusan|fasiken|fanken|farao|himla|herregud|jösses
guds skull
vad fan|sjutton|helvete|i
för fan|guds|sjutton|bövelen skull|helvete
vad i helvete|hela
fasen|sablar|sabla|jäklarn*|jäkligt
jädra|jädrar|jädrans|järnspikar|jisses
herrejösses|herrejävlar|gud|gudars|gubevars
kors|himmel|helskotta|helsike|helsikes
helsicke|förbannelse|förbenat|förgrymmade|förgrömmade
förbålda|bövelen|attans|rackarns|rackar
rackarn|shit|shiit|damn|vafan
vafasen|vafasiken|asså|perkele|saatana
vittu

[concept swear-strong]
fan|fanfaktiskt|helvete|helvetes|jävla|jävlar|jävel*|jävligt|skit*|förbannade|satan|satans|kuk*|fitt*|knull*|hora|röv*|piss*|bajs*|ballar
dra åt
kyss mig
dra åt helvete|skogen
åt helvete|skogen|pipsvängen|fanders
horor|horunge*|horungar
fyfan|förfan|förihelvete|vafan|vafaan
vaaf|fanimej|fanimig|jävlars|jävulskt
jävulska|jävlig|jävlarimej|jävlarimig|jvla
jäfla|jefla|jävlaa|dumskit*|helvetet
helvetesjävla|satjävla|satjävlar|sate|perkele
saatana|vittu|vitun|fuck|fucking
fuckar|fck|motherfuck*|wtf|bullshit
shit|arsle|arslet|arsel|arselhål*
horan|horjävel*|horhus|fanskap|fanskapet
fanskapen|asjävlar|svinjävlar|idiotjävlar|idiotjävel
dra åt skogen

[concept shit-crap-thing]
skräp|skräpet|bajs|sopor|smörja|skit*|dynga|goja|gojan|snusk|bråte|fuskverk
pissdålig*|pissig*
rena|ren|en skiten|skit|skräp*|smörja|skräp
plastskit*|skräphög*|skräpgrej*|skräpprodukt*|skräpapp
skräpvara|skräpteknik|skräpmat|skrot|skrotet
skrothög|skrotbil|plastskrot|krafs|krams
lort|lorten|dyngan|bajset|bajsapp
bajsservice|bajskorv|smörjan|sörja|geggan
sopa|sopig|sopan|sopapp|sophög
soptipp|piss|pisset|pissapp|pissgrej*
rattmuff|eländet|elände|åbäke|åbäket
missfoster|tragedi|usling|fanskapet|fanskap
helvetesmaskin*|helvetesapp*|helvetesgrej*|jävelskap|fuskbygge
fusk|bråten|krimskrams|bös|blaj
jävla app*|system*|sida*|maskin*|låda|router

[concept contempt-robbers]
tjuvar*|tjuv|rånare|rån|rånarna|bedragare*|skojare|skojarfirma|skurk*|banditer|bandit|bluffmakare|bluffare|skojarföretag|ockrare|maffia*|svindlare|fifflare|lottoföretag|stöld|rofferi|ficktjuv*|hajar|blodsugare|profitörer|kriminella|parasiter
ljus dag
rena rånet|stölden|maffian|bedrägeriet
tjuven|tjuvaktig*|tjuvpack|tjuvpacket|tjuvgods
rånet|rånarpriser|rånar|rånade|rånad
rånas|dagsljusrån|dagrån*|rövare|rövarna
rövarband|rövarpris*|rövarhåla|stråtrövare|pirater
skojarna|skojarbolag|bedragarna|bedrägeri|bedrägeriet
bedrägerif*|lurendrejeri|lurendrejar*|lurifax*|bluffmakarna
bluffföretag|bluffirma|bluffbolag|svindlarna|svindel
fiffel|fuskare|fuskarna|fusk|myglare
myglarna|mygel|bov|bovar|bovarna
banditerna|gangster|gangstrar|gangsterfasoner|kriminellt
kriminell|brottslingar|brottsling|brottsligt|ocker
ockrarna|ockerränta|ockerpris*|blodsugarna|blodiglar
igel|iglar|parasit|parasiterna|hyenor
hyena|gamar|gamarna|asgamar|asgam
giriga|girig|girigbuk*|girighet|snåla
snåljåp*|snikna|sniken|snikenhet|roffare
roffar|profitera*|utpressning|utpressare|utpressar
stjäl|stjäler|plundrar|skinnar|skinnade
skinnad|kapitalistsvin|guldgrävare|roffarbolag

[concept contempt-clowns-incompetent]
clown*|amatör*|inkompetent*|oduglig*|odugling*|klåpare|klant*|fuskare|fuskmak*|fjanterier|fjantar|nollor|noll|losers|lantisar|pajas*|fåntrat*|skämtfirma|lågprisapor|dilettant*|tomtar|apor|tafatta
rena amatörer*|klåparna|skämtföretag*
gycklare|narr|narrar|dårar|dåre
dårhus|dårhuset|dårskap|hönshus|hönsgård
apberg|aphus|nybörjare|klåparna|klåperi
klåperiet|fuskgubbar|tomtarna|tomte|inkompetens
inkompetensen|nolla|nollorna|stolpskott|stolpskotten
fånar|jönsar|jöns|jönseri|fjant
fjantig|fjantiga|tönt|töntar|töntarna
loser|förlorare|looser|slöfockar|slöfock
latmaskar|latmask|latoxar|rötägg|sopor
sopa|sopgäng|pellejönsar|lekisgäng|barnungar
barnrumpor|snorungar|snorunge|valpar|gröngölingar
nissar|kontorsnissar|byråkrater|paragrafryttare|pappersvändare
tjänstemannapack|pack|packet|slödder|slöddret
patrask|drägg|byfån*|bonnläpp*|klumpedunsar
pundhuvud*|tafatt|virrhöns|virrhjärn*|virrpannor
kobent|usla|usling|uslingar|idiotföretag
idiotfirma

[concept insult-idiot]
idiot*|dum|dumma|dumt|dumskalle*|dumbom|hjärndöd*|pucko*|korkad*|efterbliv*|jubelidiot*|cp|imbecil*|fårskalle*|åsna|åsnor
tjockskal*|mongo*|trög*|fåne|fånar|tomte|tölp*|dumjönsar|knäppgök*|puckad*|kukhuvud*|tönt*|nolla|spån|stolle*|stollar
hjärndöd*|jävla idiot*|pucko*|as|åsna
fullblodsidiot*|jubelåsna|ärkeidiot*|praktidiot*|dumbommar
dumhuvud*|dumskallar|dumsnut*|dumjävel*|dumfan
dummer*|dyngdum|stendum*|urdum|jättedum
korkat|hjärnlös*|hjärnsläpp|hjärntvätt*|hönshjärna
hönshjärnor|ärthjärna|ärthjärnor|fiskhjärna|hjärncell
hjärnceller|fiskmås|cpskad*|cpfan|utvecklingsstörd*
sinnesslö*|mongis|särskolebarn*|retard|retarderad*
retards|träskalle|träskallar|pappskalle|pappskallar
blåst|blåsta|fårskallar|fårhjärna|dåre
dårar|dårpippi*|galning|galningar|tokar
spånskalle|sillmjölke|knäppskalle|knäppis|mähä
mähän|mupp|muppar|muppen|muppjävel
nötter|nötskalle|nollor|åsnan|kossa
kalkon|kalkoner|drummel|drulle|lallare
inavlad|inavlade|blådåre|pantad|pantade
cepe
utan hjärna
hjärna som en
bakom flötet

[concept insult-animal]
svin|svinet|svinen|gris|grisar|råttor|råttan|orm|ormar|hundar|kossa|apa|apor|åsna|kräk|kräket
parasit*|amöba|hyndor|hynda|slyna|slynor|asen|djur|avskum*|padda|ohyra|svinaktig*|äckel|äckliga|subba*|kärring*
lat|din|ditt|jävla|fet|fett|lilla amöba|svin|gris|ko|orm|as|kärring
svina|svinpäls*|sexistsvin|mansgris*|suggan
suggor|kloakråtta*|kloakråttor|ormen|huggorm*
ödla|ödlor|paddor|kryp|krypet
krypen|kräken|kräkjävel*|kräldjur|as
aset|asgam|asgamar|asjävel*|asjävlar
asätare|gam|gamar|hyena|hyenor
igel|iglar|blodigel|blodiglar|lus
lusen|löss|ohyran|skadedjur|apan
aporna|babian|babianer|åsnan|åsnor
get|kossan|kossor|hönan|hönor
hönshjärna|kalkon|tjur|bock|hundjävel*
hundjävlar|byracka|byrackor|gasthund|gläfsande
tik|hyndan|bitch|bitchen|bitchar
amöbor|manet|maneter|snigel|sniglar
skata|skator|kråka|papegoja|papegojor
mes|mesar|slemmig|slemmiga|slem
ko till

[concept insult-character]
lögnare|lögnhals*|fegis*|feg|fega|fegt|skurk*|skojare|ynkrygg*|lat|lata|latmask*|slashas*|snobb*|översitt*|usling*|fähund*|skitstövel*|skitstövlar|skithög*|rövhål*|äckel|äckliga|sliskig*|gubbslem*|gubbjävel|fyllo|alkis*|parasit*|hora|slampa*|sexist*|pervers*|mes|mesar|grobian*|drägg|avskum|luder
ryggradslös*
usel människa
jävla människa|as|gubbe|kärring|gubb*|snorunge
lögnaren|lögnarna|lögnaktig|lögnaktiga|ljugare
ljughals|ljugfitta|mytoman|mytomaner|falsk
falska|falskspelare|hycklare|hycklarna|hycklar
hyckleri|svikare|bedragare|kruka|krukor
fegling|mespropp|karaktärslös*|samvetslös|samvetslösa
skrupelfri*|hjärtlös|hjärtlösa|känslokall|känslokalla
iskalla|kallhamrad*|empatilös*|empatistörd*|psykopat
psykopater|psykopatisk*|sociopat*|narcissist*|sadist
sadister|sadistisk*|mobbare|mobbarna|maktgalen
maktfullkomlig|pamp|pampar|pampig|stropp
stroppar|stroppig|stroppiga|snorkig|snorkiga
snorvalp|snorvalpar|snorunge|snorungar|uppblåst
uppblåsta|självgod|självgoda|självbelåten|självbelåtna
besserwisser|viktigpetter|viktigpettrar|lathund|latoxe
slusk|sluskar|slöfock|slöfockar|slapp
slappa|slappis|odåga|odågor|snyltare
girigbuk|girigbukar|girig|giriga|snåljåp
snåljåpar|sniken|snikna|gnidare|kanalje
kanaljer|lymmel|lymlar|slyngel|slynglar
ligist|ligister|huligan*|buse|busar
bov|dräggen|avskummet|pack|packet
patrask|slödder|usla|nidingar|niding
skitunge*|skitungar|rövhatt|arsle|arslen
arslet|äcklet|snuskgubbe|snuskgubbar|snuskhummer
pervo|pervon|pedofil*|fyllot|fyllon
alkoholist*|knarkare|pundare|missbrukare|rasist
rasister|nazist|nazister|fascist*|homofob
diktator|hitler|stalin|gestapo*|byråkratjävel*
kärring|kärringen|kärringar|käring|käringen
käringjävel*|kärringjävel*|surkärring*|satkärring*|surfitta
surgubbe|gubbjävlar|gubbdjävel|gubbstrutt|gubbstruttar
buffel|bufflar|tölp|bracka|brackor
bondlurk*|bonnläpp|bonnjävel|häxa|häxan
häxor|ragata|ragator|megära|hagga
haggan|haggor|subba|subban|subbor
slampor|slyna|slynor|jävel|jäveln
jävlar|djävul|djävulen|sate|satar

[concept insult-sexual-ethnic]
hora|horor|fitta|fittor|kuk|bög*|svartskalle*|neger*|zigenar*|tattare*
blatte*|turk*|luder*|slampa*|slyna*|horunge*|finnj*|kärring*
horan|horjävel*|horungar|horkarl|fittan
fittjävel*|fittansikte|fitthuvud|fittunge|fittstim
kuken|kukar|kukhuvud|kukhuvuden|kukjävel*
kuksugar*|kukskalle|slidjävel|runkare|runka
runkhål*|runkar|knullad|mammaknull*|slampor
slynor|ludret|subba|subban|bitch
bitches|bimbo|bimbos|blondin*|patte
pattar|flata|flator|transa|transor
fjolla|fjollor|fjollig|horbock|negrer
nigger*|blattar|svartskallar|svarting|svartingar
apjävel*|apjävlar|parkettsaab*|arabjävel*|muslimjävel*
kamelknull*|kamelryttare|bombman|terroristjävel*|judejävel*
judesvin|tattarjävel*|tattarpack|tattarunge|lappjävel*
lappdjävel*|polackjävel*|ryssjävel*|danskjävel*|svennejävel*
hurri|hurrit|hurrijävel|ryssä|gulingar
guling|tjocksmock*|fläskhög|fetto|fettot
fettona|tjockis|tjockisen

[concept you-people-accusation]
ni|er|era|ert|eran
allihop|allihopa|erat
hela bunten|gänget
din jävla
vad är det för fel på
sov gott

[concept kill]
döda*|mörda*|ihjäl|skjuter|skjuta|hugger|knivhugg*|knivskär*|strypa|stryper|dö|dör|avliva|lönnmörda|halshugg|hänga|hals
skär halsen
slå|slår|slår|skjuta|köra|bita ihjäl|er|dig
hoppas du|ni dör|ruttnar
ta livet av|död man
mord|mordet|ihjälslagen|ihjälslagna|skjuten
skjutna|skjuts|sköt|halshugga|halshugger
stryps|hängas|avrätta|avrättas|avrättar
avlivas|likvidera*|ruttna|cementskor|dränker
dränka|giljotin|blodbad|blodbadet|massaker
massakrera*|slakta|slaktar|utrota*|terrordåd
skolskjutning
ta livet av
tar kål
under jorden|torven
sista dag|andetag
inte överleva|levande
levande därifrån|härifrån

[concept beat-up-hit]
slår|slå|slag|spöa*|klappa|klappar|smälla|smäller|sparka|sparkar|boxar|spöstryk|bryter|knäcka|knäcker|krossar|krossa|mosa|mosar|misshandl*|puckla|banka|bankar|knytnäve*|käften|käft|snyting|örfil*|stryk|nävar
bryta|bryter|knäcker|knäcka|krossar|bryter|krossa benen|fingrarna|armarna|armen|nacken|alla|varje|ben|näsan|skallen|hans|dina|era
på käften|truten
spö|kokstryk|storstryk|smörj|snytingar
golva|golvar|däcka|däckar|knocka
knockar|nita|nitar|mörbulta*|knäskål
knäskålar|knäskålarna|misshandel|skalla|högerkrok
knytnävar|näven|nävarna|käken|käke
näsben|klå|klådas|lavett|boxa
tortera|torterar|lemlästa*|krympling
spark i
utan tänder
hammare i
tvärs över
över skallen|nyllet

[concept burn-down-bomb]
bränn*|tänder|tutta|eldar|elda|bomb|bomba|bomber|spränga|spränger|sprängs|bensin|bensinbomb*|brandbomb*|mordbränn*|dynamit|brinner|aska|molotov
sätter|sätta|tänder eld|fyr|på
brinna|brinn|tuttar|tändvätska*|tändare
tändaren|tändsticka|tändstickor|tändsticksask*|tändstickan
bensindunk|bensindunken|dunken|dunk|jerrycan
jerikan|dieseldunk|fotogen|molotovcocktail*|bomben
bombar|bombhot|brevbomb*|sprängladdning*|sprängas
sprängd|sprängmed*|dynamiten|dynamitgubbe|handgranat*
granat|granater|krut|mordbrand*|grillad
grillas|facklor|fackla|högafflar
i luften|lågor

[concept smash-property]
slår|slå|krossar|krossa|krossas|mosar|sönder|trasig|fönster|fönstret|rutor|ruta|rutan|skyltfönst*|repar|däck|däcken|yxa|yxan|slägga|släggan|hammare|kofot|tegelsten|sten|sprejar|förstör|förstöra|demoler*|raserar|rasera|motorsåg
slår|slå|krossar|krossa|slå|kasta sönder|in|hela|fönst*|rutorna|butik*|ruta|stället|allt
skär|skära|punkterar|sticka sönder|upp|däck*|hål|däcken|dina|era
repa|repar|nycklar bilen|din|lacken
tegelstenen|gatsten|totalförstör*|vandalisera*|sabotera
saboterar|sabotage|spraya|sprayar|spreja
sprejburk|klottra|klottrar|superlim|basebollträ
basebollträet|slagträ*|bultsax|brännboll|brännbollsträ
järnrör|järnspett|spett|spettet|rörtång
flytgödsel|välta|välter|totalkvadda*|kvadda*
genom vindrutan|väggen|disken
river stället|ner|ut
punktering på alla
klipper kablar*|av
kör in i
backar in
med traktorn|lastbilen|hjullastar*|grävskopa*|grävmaskin*|motorsåg*

[concept find-you-know-where]
bor du
står utanför
var du|ni|han|hon bor|parkerar|jobbar|sover|bilen|båt
hitta|hittar|letar|får tag|jagar er|dig|honom|henne|upp|på|din
väntar|vänta på|utanför|vid dig|honom|parkering*|porten|jobbet|utanför|efter|bilen
din adress|bil|hem|familj|regnummer
namnbricka*|skuggar
vet var du|ni|han|hon|de
var du bor|jobbar|sover|parkerar|har
var han bor|parkerar|jobbar|tränar|går
var hon bor|jobbar|parkerar
vilken bil|skola|gata|port
vilket gym|hus
vad han heter
vet vem han är
känner folk
har din adress
har hans adress|namn|nummer
hittat dig|din
hittar dig|er|honom|henne
hittar jag dig|honom|henne|den
får tag i dig|honom|den
får jag tag på|i
fotade din namn*
väntar vid din|hans|utgången
står jag utanför
står vid din|er
utanför er butik
när han går hem
på väg hem
dina barn|ungar|föräldrar
hans familj|barn|fru

[concept come-there-threat]
kommer|komma|kommer|åker|kör|sticker|dyker|går|ska in|ner|dit|hem|upp|förbi|över|till|och|med
jag|vi kommer|åker|dyker|kör|sticker hit|dit|ner|hem|till|förbi|upp|med|och|in
ta|tar|har|kommer med|mig|mina kusiner|bröder|bror|brorsor|kompisar|grabbarna|yxa*|kofot|slägga*|hunden
ses|vi|möts|ses snart|utanför|där|ute|imorgon
med yxa|basebollträ|hagelbössa|spade|kofot|slägga*|kniv
kommer dit|ner|upp|förbi|in|med
kommer jag dit|ner|upp|förbi|in
hem till dig|er|honom|henne|din
hemma hos dig|er|honom|henne
på besök
besöker er|dig|honom
åker dit|ner|upp|förbi
åker jag dit|ner
åker hem till
kör dit|ner
dyker upp
kliver in
jag är på väg
på väg till ert|er
står jag där
ses då|snart|vi
vi ses
möts vi
tar med
tar jag med
med mina bröder|kusiner|polare|vänner|kompisar
med bensin|dunken|traktorn|motorsåg*
med en dunk

[concept watch-out-warning]
lås dörren
akta|passa|varn*|varning|varnar|se|håll|sista|bäst|titta|vaksam er|dig|upp|sig|varning*|chansen|att
akta|passa er|dig|dej|noga|bakom
pass upp|på|sig
sista varning*|chansen
bäst att|ni|du|för
se dig om|upp
akta|passa er|dig|sig|honom|noga
varn*
dubbellås
se upp
titta bakom
var rädd|rädda|försiktig|försiktiga
sov gott
en chans
inget skämt|hot
inte ett skämt|hot
ingen metafor
är ett löfte
menar varje ord
jag svär
svär på
lovar jag

[concept you-will-regret-see]
bara vänta
ångra|ångrar|ångrat|betala|betalar|dyrt|hämnd|hämnas|hämnden|se|får se|lära|lär|läxa|läxan|konsekvens*|karma|ska|kommer|skall|vänta|få|ont|surt|sota|sona
ni|du|han|kommer|ska|hon|ni|du|får ska|får|kommer|att|få|ångra|betala|sota|se|lida|lära|lär
kommer att ångra|betala|minnas
får|ska ångra|se|sota|betala|ni|du|dyrt
vänta bara|ni|du|tills
ge igen|tillbaka|er|en
lära er|dig|honom|en|dom läxa|veta|hut
bittert|lida|lider|hämnd|hämnden
hämnas|hämndlyst*|kvitta|karma|karman
konsekvenser|konsekvenserna|konsekvens|följderna|läxan
förgöra|förinta|krig|kriget|krigsförklar*
ska ångra|minnas
ska få betala|sota|känna|smaka|veta|höra
får ni se
fa se
får vi se
vänta bara|du|ni|tills
det kommer
ge igen|tillbaka
är vi kvitt
lära er|dig|honom|henne
synd om er|dig|den
hälsa honom|henne|din
säg till honom att
säg åt

[concept blood-corpse-grave-weapon]
blod|blodet|lik|liket|liksäck*|kista|kistan|begrav*|grav|graven|kyrkogård*|vapen*|pistol*|gevär*|bössa|bössan|hagelbössa*|hagelgevär|kniv|kniven|knivar|yxa*|kula|kulor|sväng|snara*|rep|repet|svärd|machete|träpåle|slägga*|motorsåg*|bomb|granat*
i graven|jorden|marken
blodig|blodigt|blodbad|blodpöl|liken
likbil|likbilen|likvagn|likkista|kistor
gravar|gravsten|gravstenen|krematori*|vapnet
vapnen|hagelgeväret|bössorna|laddat|älgstudsare
älgstudsaren|studsare|studsaren|salongsgevär|luftgevär
jaktgevär|jaktkniv|ak47|kalasjnikov*|kalle
automatvapen|kulan|kulorna|skott|skottet
hagel|ammunition|knivarna|brödkniv|brödkniven
köttkniv|slaktkniv|slaktarkniv|slaktmask|filékniv
filékniven|stilett|mattkniv|macheten|yxor
vedyxa|klyvyxa|yxskaft|lie|lien
högaffel|högaffeln|grep|svärdet|hammare
hammaren|spikklubba|spikpistol|kofot|kofoten
järnrör|järnröret|batong|knogjärn|basebollträ
slagträ|träpåk|påk|påken|piska
klubba|klubban|golfklubba|spett|skruvmejsel
skruvmejseln|strypsnara|bödel*|giljotin|arsenik
råttgift|strykin|cyanid|handgranat
i skogen|mossen

[concept run-over-cut-tyres-specific]
drunkna*|dränker|dränka|kastar|kasta|slänger|slänga|knuffar|trycker|trycka|tryckt|skär|skära|kapar|gräver|begraver|grävt|hänger|stoppar
kör|köra|kör|mejar|mejar över|ner|på|honom|dig|er
skär|skära|kapar|klipper av|halsen|upp|fingrarna|öronen|tungan|strupen
kör|köra|trycker|trycka|stoppar|stoppa|upp ner|upp|in|i halsen|röven|huvudet|skallen|den|det
mejar|ramma|rammar|preja|prejar
kompostkvarn|borra|borrar|häftapparat|tvångsmata*
köra över|ihjäl|upp
kör jag över
backar jag över
framför tåget|bussen|spårvagnen
från taket|balkongen
i älven|ån|kanalen|sjön|havet|hamnen
klipper av|öronen
sågar av
binda fast|ihop
river ut|av
i halsen på dig|honom|er

[concept threat-conditional]
nästa gång
om|annars|eller|nästa|ifall|såvida inte|ni|jag|gång|han|hon|nån|så|du|någon|den|ses
annars|eller jag|så|kommer|blir|ska|bränner|ni|du|åker
om|ifall jag|ni|han|du|inte|någon|nån|hon|det|jag|ser|kommer
senast|innan fredag|måndag|klockan|kl|i morgon|imorgon
annars|såvida|ifall
eller så
om inte
om ni inte|ringer|kommer
om han inte|kommer
om det inte
om han visar sig
om jag ser|träffar|möter|hittar
om jag får se|tag
om någon av er
en gång till
ett brev till
kommer den där
möter jag
hittar jag
får jag inte
får vi inte
är inte pengarna|det
är det inte
gör ni inte
innan fredag|imorgon|klockan|måndag|torsdag|helgen
före fredag
senast fredag|klockan|imorgon
tills på
i så fall
då jävlar|kommer|ska|smäller|blir|får

[concept first-person-future]
tänker
jag ska|skall|kommer|tänker|tar|går|åker|lägger
ska jag|vi
vi ska|kommer|tänker
kommer att|jag
jag|vi ska|skall|kommer|tänker|tar|går|åker|lägger
ämnar|avser|kmr
jag kommer|ska|skall|tänkte|åker|sätter
jag gör|lovar|svär|väntar|står|stannar
jag hämtar|anmäler|byter|lämnar|ger|lägger
vi ska|skall|kommer|går|tar|byter
ska jag|nu|snart
kommer jag|vi|att
ja ska|kommer

[concept wish-intention]
vill|ville|önskar|hoppas|hoppades
försök*|behöver|behövde|tänkte|planera*
skulle vilja
velat|önskade|önskan|önskat|önskas
önskemål|önskemålet|hoppats|förhoppning|förhoppningsvis
ämnade|längtar|längtade|längtat|föredrar
föredrog|helst|gärna|vore|strävar
behov
hade tänkt
tanken var
det var meningen
ser fram emot
drömt om

[concept obligation-should]
måste|borde|ska
skulle|tvungen
tvingas|tvingades|behövde|bör|tvingad
måst|skall|tvungna|tvingats|tvingade
tvinga|tvång|nödgas|nödgats|nödd
nödgad|nödvändigt|nödvändig|skyldighet|skyldigheter
ansvar|ansvaret|plikt|plikten|krävs
behöver|behövt
kräver att
är det tänkt

[concept said-quote]
sa|sade|säger|sagt|sas
påstod|påstår|svarade|frågade
enligt|berättade|förklarade|meddelade|hävdar|hävdade|uppgav|uppger|sägs
säja|sades|påstått|påstås|hävdat
menar|menade|tyckte|ansåg|förklarat
förklarar|berättat|berättar|meddelat|meddelar
meddelades|uppgett|uppgivit|upplyste|upplystes
informerade|svarat|frågat|frågar|föreslog
föreslår|ropade|viskade|mumlade|muttrade
utbrast|suckade|enl|citat|citerar
ordagrant|löd|lyder
svaret blev|var
till svar
undrade om
med orden
hette det
heter det
står det
stod det
skrev ni|han|hon
skriver ni

[concept called-me-names]
förolämpade
kallade mig
kallade|kallat|kallar|kallad mig|honom|henne|min|min|oss
skällde på|ut
kallades|tilltalad|duade|gumman|okvädin*
okvädningsord|öknamn|glåpord|tillmäle*|förolämpning
förolämpningar|kommentar|kommentaren|kommenterade
kallade mig|mej|min|oss|honom|henne
kallar mig|oss|min|honom|kunder
kallat mig|min|oss|henne
sa jävla|fan|lilla|gubbe|tant|idiot
lilla vän
idiot sa

[concept negation]
inte|ej|icke|ingen|inget|inga
aldrig|utan|ingenting|varken|intet|nej
nää|näe|nope|int
knappt|knappast|ingalunda|ingenstans|ingendera
ingens|noll|förutom

[concept question-words]
vad|vem|varför|var
när|hur|vilken
vilka|vilket|vems|vart|varifrån|va
vafan|varthän|varav|hurdan|huruvida
hurdå|vaför|vaffor|vardå|vadå
vaddå

[concept may-i-question]
finns möjlighet
kan|går|finns|är|får|ska|kan ni|gäller|har|blir det|jag|man|ni|det|vi
kan ni|jag|man|vi|du
får|ska|har jag|vi|ni
finns|går|är det
fråga|frågor|fundering
får jag|man|vi
kan jag|man|vi
går det
går den att
är det meningen|normalt
finns det|den|möjlighet
gäller det|den|detta|kortet|biljetten
har ni
måste jag|man
behöver jag|man
ska jag|man
bör jag
hur gör jag|man
hur går
hur lång tid
vad kostar|gäller|menas|innebär
var finns
vem kan|ska
vet ni|du
undrar om|hur|vad|när|var
jag undrar

[concept exclaim-words]
seriöst|alltså|asså|herregud|hallå|va|lol|haha|faktiskt|verkligen|typ|liksom|wow|bror|ba
kom igen
på riktigt
nej men
vaa|vaaa|vaaaa|vafan|vafalls
hallååå|åhh
ojj|ojoj|ajaj|usch
uschh|fyyy|yuck|bläh
blä|huh|hmm|suck
suuuck|pust|puh|phu
nää|nääää|nehej|neeeej|jaha
jahapp|jaja|jaa|jodå
jooo|jadå|jäpp|yes
alltsåå|bre|bro|bruh|brush
shuno|sho|aaa|aaaa
aaah|hahaha|hahah|hehe|hihi
loool|lmao|rofl|omg|wtf
wtff|ffs|smh|tbh
ngl|idk|seriööst|ärligt|nämen
skärpning|vakna|tamejfan|wallah|wallahi
på fullt allvar
skärp er|dig
jag svär

[concept hour-minute]
timme|timmar|timmen
timmarna|minut|minuter
minuterna|klockan|kl|halvtimme|sekund*|tim
timma|timmars|timmes|halvtimma|halvtimmes
halvtimmen|kvart|kvarten|minuters|klockslag
klockslaget|prick|förmiddag*|eftermiddag*|lunchtid
midnatt|stund|stunden|ögonblick

[concept day]
dag|dagen|dagar|dagarna|dygn|idag|igår|imorgon
morgon|kväll|kvällen|natt|natten|helg|helgen|dagligen
i dag|går|morgon
dagars|dygnet|dygnets|imorron|imorn
förrgår|övermorgon|häromdagen|häromkvällen|härförleden
morgonen|morgnar|morse|imorse|bitti
kvällar|kvällarna|ikväll|igårkväll|nätter
nätterna|inatt|helger|helgerna|långhelg*
daglig|vardag|vardagar
i går

[concept week-weekday]
vecka|veckan|veckor|veckors
veckovis|måndag*|tisdag*
onsdag*|torsdag*|fredag*|lördag*|söndag*|veckorna
veckas|veckodag*|veckohelg*|lördan
fredan|söndan|fre|lör|sön
fjorton dagar|dar

[concept month-name]
månad|månaden|månader|månads|månatlig*
januari|februari|mars|april
maj|juni|juli|augusti|september|oktober|november|december
månaderna|månaders|månadsvis|månadsskift*|månskift*
jan|feb|aug|sept|sep
okt|nov|dec|kvartal|kvartalet
halvår|halvåret|termin|terminen|våren
sommaren|hösten|vintern|höst|sommar
vinter|advent|årsskiftet
i våras|somras|höstas|vintras

[concept year]
året|åren|års|decennie*
i år
året|åren|års|fjol|årsvis|årlig*|två|tre|fyra|fem|tio|sex år
åring|årlig*|årsvis|årtionde*|decennium
sekel|halvår*|kvartssekel|livstid|ifjol
fjol|fjolårets|2023|2024|2025
2026
per år
ett år
två år
tre år
fyra år
fem år
tjugo år
trettio år
fyrtio år
femtio år
i många år

[concept number-word]
två|tre|fyra|fem
sex|sju|åtta
nio|tio|hundra|tusen|halv|tjugo|trettio
elva|tolv|tretton|fjorton|femton
sexton|sjutton|arton|aderton|nitton
tjugoen|tjugotvå|tjugotre|tjugofyra|tjugofem
fyrtio|femtio|sextio|sjuttio|åttio
nittio|hundratals|hundratal|tusentals|miljon
tredubbla|ettusen|dussin|tjugotal|tiotal
otaliga|åtskilliga|första|tredje|fjärde
femte|sjätte|sjunde|åttonde|nionde
tionde|elfte|tolfte
ett tjog|par

[concept number-of-times]
gånger|gången|ggr|gång|upprepade|tredje|fjärde|femte|åtskilliga|otaliga|oräkneliga
ett flertal
gångerna|ggn|tillfällen|tillfälle|försök
försöket|försöken

[concept again-repeatedly]
igen|åter|återigen|ånyo|samma|återkommande
på nytt
ännu en
igenn|igennn|pånytt|upprepat|upprepade
upprepad|upprepas|upprepar|ytterligare|ständigt
ideligen|varannan
gång på gång
en gång till
hela tiden
andra gången
tredje gången
i rad

[concept already]
redan|tidigare|förut|innan
förra|senast|senaste
förr|sist|sistlidna|hittills|dessförinnan
för länge sedan|sen

[concept still-not-yet]
ännu|än|alltjämt|hittills
till dags
fortf|fortfarand*|kvarstår|består
ändå inte

[concept always]
alltid|jämt|ständigt|varje
oavbrutet|konstant|ideligen|varenda
hela tiden
ständiga|konstanta|dagligen|jämnt|evigt
eviga|evinnerligen|evinnerliga|permanent|kontinuerligt
hela tiden|dagarna
dygnet runt

[concept never-ever]
aldrig|någonsin|nånsin
inte en enda
inte en gång
i hela mitt liv
alrig|alldrig|aldri
inte en enda|gång
i livet

[concept finally]
äntligen|slutligen|åtminstone|omsider
till slut|sist
i slutändan
i alla fall
tillslut|sist|iallafall|iaf|ivf
avslutningsvis|sammanfattningsvis
till slut
för övrigt
en gång för alla

[concept since-from-date]
sedan|efter|sen|innan|före|dess
de senaste
från och med
för en|två|tre|ett
alltsedan|from|tills|tom|dessförinnan
därefter|efteråt
fr o m
från den
fram till
till och med
i veckor|månader|åratal
i tre veckor|månader
i två veckor|månader|år
i ett halvår|år

[concept money-currency]
kronor|kr|krona
sek|spänn
tusenlapp*|euro|öre|miljon*|tusen
kronorna|kronan|kronr|korno*|ören
pix|hundralapp|hundralappar|hundring|femhundring
femhundralapp|tjugolapp|laxar|lakan|långschal*
mille|eur|cent|dollar|usd
pund|nok|dkk|tia|tior
femma|stålar|cash|kosing|kontanter

[concept contacted-before]
har|jag|redan|tidigare ringt|skrivit|mejlat|mailat|kontaktat|påpekat|klagat|anmält|sagt|felanmält|hört av|reklamerat|bett|ringde|mejlade
tredje|fjärde|femte|sjätte|andra|sjunde gången|brevet|mejlet|samtalet|anmälan|klagomålet|meddelandet
ringt|mejlat|skrivit|felanmält|kontaktat tre|fyra|fem|flera|två|åtta|er|redan|gånger|ggr|tidigare
mitt|mina tidigare|förra|senaste mejl|mail|brev|samtal|klagomål|ärende
felanmält|felanmälde|felanmälan|felanmälningar|felanmälts
felanmäld|påpekat|påpekade|påtalat|påtalade
påmint|påminde|påminner|påminnelse|påminnelser
klagat|klagade|reklamerat|reklamerade|rapporterat
rapporterade|förklarat|frågat|frågade|efterfrågat
efterlyst|efterlyste|uppmärksammat|kontaktat|chattat
upprepar|återkommer|återigen|ärendenummer|ticket
ticketnummer
har ringt|skrivit|mejlat|mailat|anmält|sagt
har bett|pratat|talat|meddelat|skickat|tjatat
har försökt|besökt|informerat|begärt|redan|tidigare
har bestridit|överklagat
har hört av
har lämnat in
har suttit i
har stått i
jag ringde|skrev|mejlade|mailade|anmälde|kontaktade
vi ringde|skrev|mejlade|anmälde|kontaktade
ringt er|kundtjänst|och|tre|två|fyra
ringt fem|sex|sju|åtta|tio|elva
ringt flera|många|varje|redan|igen|om
ringt in|runt
mejlat er|två|tre|fyra|fem|flera
skrivit till er
skrivit två|tre|fyra|fem|flera|förut
anmält det|detta|tre|två|flera|felet
bett om|er
bad om|er|jag
sagt till|det|ifrån|detta
sa till
meddelat er|detta
meddelade er
i kontakt med er
varit i kontakt
pratat med
pratade med
talat med
talade med
hört av mig|oss
hörde av mig|oss
tredje brevet|mejlet|mailet|samtalet|påminnelsen|meddelandet
tredje försöket|anmälan|reklamationen|klagomålet|gangen
fjärde brevet|mejlet|mailet|samtalet|meddelandet|anmälan
andra anmälan|reklamationen|klagomålet|gangen
sjätte gången jag
fjarde gangen
åttonde gången
två mejl|mail|brev|samtal|anmälningar|ärenden
tre ärenden
fyra mejl|brev|samtal|ärenden
sju samtal
nio samtal
mitt förra|tidigare|mejl|mail|brev|ärende
mitt klagomål
mina tidigare|mejl|mail|brev|samtal|felanmäl*
min tidigare|förra|anmälan|reklamation|förfrågan
vårt samtal|telefonsamtal|förra
tidigare ärende|ärenden|klagomål|kontakt|kontakter|korrespondens
tidigare anmält
som jag sa|sade|redan|tidigare
som tidigare|redan|sagt
skrev jag
skriver igen
ärende nummer

[concept promised-date-callback]
löfte om
lovade|lovat|utlovat|utlovade|sa|sagt|bekräftade|utlovades|lovats .. ring*|återkom*|tillbaka|senast|fredag*|måndag*|tisdag*|onsdag*|torsdag*|imorgon|idag|inom|dagar|komma|att|vecka
skulle ringa|återkomma|komma|få|vara|bli|skicka|betalas|bytas|levereras
lovade att|mig|i|ringa|skriftligt|en|på
ni lovade|har lovat
ringde aldrig|aldrig tillbaka|inte|ingen
lovades|lovats|löften|utlovad|utlovade
utlovat|utlovades|utlovats|hedersord|uppringningstid*
återuppringning|uppringning|callback
skulle ringa|återkomma|återkoppla|mejla|maila|skicka
skulle skickas|komma|levereras|lagas|fixas|åtgärdas
skulle bytas|lösas|betalas|återbetalas|krediteras|hämtas
skulle hämta|installeras|öppna|rättas|strykas|makuleras
skulle vara lagat|åtgärdat|fixat|tillbaka|igång|här
skulle få en ny
skulle titta på
lovade ringa|återkomma|skicka|komma|fixa|laga
lovade ett|mig|mej|oss|min|senast
lovade på
lovade att ringa|återkomma|skicka|komma|fixa|betala
lovade att den|det|jag|ni|pengarna|allt
lovade i telefon|chatten|fredags|måndags
lovat att|mig|oss|återkomma|ringa
blivit lovad
fick löfte|datum
försäkrade att|mig|oss
svor på att
svurit på
gav mig sitt ord
gav er
ni lovade|lovar
kundtjänst lovade
sa att pengarna|någon|ni
sa att han skulle
sa ni
fick till svar att
nytt löfte|datum
nästa vecka
inom 48|24|kort
inom en timme|vecka
inom två timmar|dagar|veckor
inom 14 dagar
inom tio dagar|arbetsdagar
inom 30 dagar
återkommer inom
ringer upp dig
ringde inte|aldrig
ingen ringde
ingen har ringt|hört
inget samtal|hände
ingen hörde av
inget har hänt
sedan dess ingenting|inget|tystnad
det var i|för
det är nu
nu är det
idag är det
i dag är det
det har gått
den tiden har

[concept self-harm]
självmord*
dö|dör
repet|bron|tabletter*|bössan
slippa vakna
ta|tar|tog|tagit livet|livet|mitt|mig|av|ihjäl
vill inte|ej leva|vakna|finnas|vara|längre
orkar inte leva|mer|längre|finnas
hoppa|hoppar|hoppade|hoppat från|bron|framför|i|ut|ner|tåget
hänga|hänger|skär|skära|skar|skjuta|dränka mig|mig själv|handled*|armen
inte leva|leva så|leva längre|vakna
ta livet av
avsluta|avslutar livet|mitt|allt|det
inte längre vill
jag skadar|skar mig
suicid*|sömntabletter|överdos|överdosera
livstrött|livsleda|dödslängtan|dödsönskan|avskedsbrev
avskedsbrevet|farväl|testamente|rakbladet|rakblad
hagelbössan|avgasslang*|avgaserna
ta mitt liv
livet av mig
avsluta mitt liv
sluta mitt liv
göra slut på mitt|allt|alltihop|livet
gör slut på allt|alltihop|det
skär mig
hänga mig
hoppa från|framför
framför tåget
vill inte leva
orkar inte leva
inte leva längre|mer
inte leva så här
inte vakna|finnas|existera
slippa vakna|finnas|leva
trött på livet
önskar att jag inte
sista brev|natten
mitt sista
tänkt ut hur
vet hur jag ska
slangen i

[concept hopeless-burden]
ensam*
inget|ingenting kvar|mer|att|förlora|hopp|leva
ingen bryr|saknar|märker|skulle
har gett|ger|gav upp
orkar inte|bara inte|mer|längre
förlorat allt|hemmet|allting
sista hoppet|utväg*|halmstr*
spelar ingen roll
övergiven|hopplös|hopplöst|hopplöshet|meningslöst
meningslös|poänglöst|mörker|mörkret|botten
kvittar
inget kvar|hopp|värd
har ingen
ingen kvar|framtid|utväg|mening|märker|kraft
ingen väg ut
ser ingen väg
ingen kommer sakna
till besvär|last
en last|börda
ger upp
gav upp
orkar inte
klarar inte
pallar inte

[concept customer-note-style]
kd|kunden
ärende
kund|kunden|uppringaren|patienten|gästen|inringare*|kd vill|säger|ringer|önskar|uppger|meddelar|ber|berättar|begär|undrar|kräver|är|har|ringde
kunds|kundens|inringare*|anropare*|uppringare*
anhörig|pat|hyresgäst|resenär|resenären
vårdnadshavare|ang|angående|avs|gällande
inkommet|inkom|inkommer|notering|anteckning
tjänsteanteckning|samtalsanteck*|sakligt|symptom|felbeskrivning
enl
kund vill|uppger|ringer|ringde|önskar|säger
kund är|har|hotar|gråter|skriker|kräver
kund lugn
ringer in|om
lade på
la på luren
lämnar synpunkt

[concept long-time-customer]
kund|kunder|stammis|medlem|trogen i|sedan|hos|kund|er
trogen|lojal|mångårig|gammal kund
varit kund|kunder|medlem
kund hos|sedan|i
trogen|trogna|lojal|lojalitet|lojaliteten
mångårig|mångåriga|stamkund|stamkunder|stamgäst
stamgäster|stammis|stammisar|stamlokus|prenumererat
kund i|hos|sedan|sen
kunder sedan|i|hos
betalat i tid
alltid betalat|betalt
aldrig en sen
handlat hos
handlat av er
bott här
haft konto|abonnemang|försäkring|tidningen
i trettio år
i fyrtio år
i femtio år
i tolv år
i elva år
i nio år
i åtta år
i sex år
i fem år
goda år

[concept in-front-of-others]
offentligt|högt
inför|framför alla|andra|kunder|barnen|mina|hela|kollegor
andra|övriga kunder|passagerare|gäster
alla hörde|såg|tittade
inför alla|andra|hela|publik|folk|barnen
framför alla|andra|hela|barnen|min|mina
folk vände sig
hela kön|butiken|bussen|vagnen|restaurangen|krogen
hela salongen|väntrummet|klassen
andra kunder|gäster|patienter|resenärer|föräldrar
med hög röst
i högtalaren|högtalarna|mikrofonen|micken
över hela|disken

[concept treated-differently]
särbehandl*|likabehandl*|utpekad
andra|bara|endast|alla|övriga|inte andra|vi|jag|mig|oss|blev|fick|släpptes|kontroller*|kunder
behandlad*|behandlade|bemött|behandlas sämre|annorlunda|olika|illa
släpptes in|inte in
ojämlikt|ojämlik|orättvist|orättvis|orättvisa
annorlunda|utpekade|utpekas|utvald|nekades
nekad|stoppades|kontrollerades|slumpmässig*|slumpvis
stickprov|gräddfil|favoriser*|gynnas|missgynna*
infödda
sämre behandlad|behandling|bemötande
andra klassens|rangens|fick|slapp
plockade ut
bara jag|mig|vi|oss|min|hon
som enda
den enda som
alla andra
killarna slapp
kunden före|bakom
paret före|bakom|efter|intill
gick före
fick gå före
släpptes före|in|förbi|fram
visa legitimation|leg|väskan|id|pass
samma regler|villkor|pris|avgift
yngre kunder|fick

[concept solved-withdrawn]
löst|ordnat|löste|fixat|kommit|kom|fungerar|hittade|klart|dök sig|nu|ändå|till|fram|redan|upp|allt
inte längre aktuellt|nödvändigt
glöm det|bort
ni kan|behöver inte bortse|svara|stänga|avsluta
drar|tar tillbaka
ärendet är löst|klart
allt är bra|ok|bra nu
bortse|ignorera|återtar|återkallar|inaktuellt
sams
ordnade sig
är löst
är nu löst
ärende avslutat
kan ni stänga
glöm det|mitt|mejlet
kasta brevet|det
nu går det
gick till slut
kom ändå|idag|nu|fram
dök upp
hittade den|det|paketet
fick hjälp|svar
fått hjälp|pengarna
tack för snabb|hjälpen

[concept apologies-from-customer]
förlåt att
ursäkta|förlåt|beklagar|sorry|be om att|jag|för|det|om|språket|besväret|röran|störning*
mitt fel|misstag
hoppas|ledsen att jag stör|besvärar|inte|jag
ursäkta|överseende|sorry|sry|soz
feltryck|stavfel|råkade
förlåt att|om|för|mig|mej|min
ber om ursäkt för|om
var jag som
det var jag
min svenska är

[concept evidence-attached]
bifogat|bifogar|bifogad*|bilaga|bilagor|bevis|kvitto*
skärmdump*|screenshot*|foto*|dokument*|kopia|underlag*|intyg*
bifogas|bilagan|bilagorna|bilagt|bilägger
biläggs|bilagd|bevisen|bevisas|bevisning
läkarintyg|vittnen|vittne|vittnes|vittnade
skärmbild|skärmbilder|skärmavbild|samtalslista|samtalslistan
samtalslogg|samtalsloggen|loggar|logg|loggen
mätdata|mätvärden|mätningar|mätprotokoll|protokoll
besiktningsprot*|inspelat|inspelning|inspelningen|mejlkonversation*
mejltråd*|mejlväxling|chattlogg*|chatthistorik|kopior
original|dödsbevis|dödsattest|dödsfallsintyg
har bilder|filmat|film|video|sparat|skriftligt
kan bevisa|visas|visa
spelade in
spelat in
skickat bilder|bild|med

[concept reference-number]
ordernummer|ordernr|nr|nummer
ärendenummer|ärende|kundnr
fakturanr|referens*|dnr|avtalsnr|bokningsnum*|ordernumret
ordern|bokningsnr|bokningskod|bokningsreferens|bokningsref
ärendenumret|ärendenr|ärendet|ticket|ticketnummer
ticketnr|felanmälningsnum*|felanmälansn*|fakturanummer|fakturanumret
kundnummer|kundnumret|medlemsnummer|medlemsnr|avtalsnummer
kontraktsnummer|försäkringsnummer|skadenummer|skadenr|kollinummer
kollinr|kolli|sändningsnummer|sändningsid|spårningsnummer
artikelnummer|artikelnr|artnr|serienummer|serienr
modellnummer|modellnr|partinummer|batch|ref
refnr|diarienummer|diarienr|ocr|anläggningsid
anläggningsnum*|mätarnummer|mätarnr|lägenhetsnummer|lgh
objektsnummer|objektnr|fastighetsbet*|regnr|regnummer
registreringsnummer|organisationsnummer|orgnr|personnummer|linje
tåg|flight|flightnummer

[concept family-hardship-words]
sjuk|pensionär*|funktionsned*|rullstol|änka|änkling|arbetslös*|gravid|bebis*|nyfödd*|cancer*
dött|ensamstående|fattig*|dement*|stroke|sjukskriv*|sjukpens*|student|läkare|handikapp*
barn|man|fru sjuk*
ensamförsörj*|trebarnsmamma|trebarnsmor|trebarnsfar|trebarnspappa
tvåbarnsmamma|tvåbarnspappa|tvåbarnsmor|fyrabarnsmor|fyrabarnspappa
fembarnsmamma|småbarnsmamma|småbarnspappa|småbarnsföräld*|småbarnsfamilj
demens|alzheimer*|parkinson*|strokesjuk|cellgifter
hjärtsjuk|hjärtsvikt|diabetes|diabetiker|epilepsi
astma|autism|autistisk|adhd|funktionshinder*
rullator|rollator|kryckor|sängliggande|multisjuk
palliativ|dialys|syrgas|nyopererad|nyopererade
opererad|garantipension|garantipensionär|uppsagd|varslad
studenter|höggravid|spädbarn|tvillingar|prematur*
änkan|änkeman|sörjande|begravning|begravningen
avled
ensam med|mamma|pappa|vårdnadshavare
far till
tre barn
två barn
ett barn
mina barn
sjukt barn
downs syndrom
dog i
gick bort

[concept misdirected-other]
test|testar|tester
av misstag
blev fel
fel|felaktig adress|nummer|person|mottagare|firma
vilket|vem företag|är ni|är|detta
ups|oops|hoppsan|råkade|fickringde
rumpringde|fickringning|testmejl|testmeddelande|provmejl
testing|asdf|asdfg|hejhej|älskling
jobbansökan|spontanansökan|praktikplats|sponsra|sponsring
samarbete|samarbetsförfr*|affärsförslag|nigeria
fel nummer|adress|mottagare|företag|firma|bolag
fel person|kundtjänst|ställe|ruta|fönster|chatt
kom fel|hem
skrivit fel
oj fel
var katten
gott nytt år
vill sälja
vad är ni för
vad sa

[concept fl-press]
tidning*|pressen|press|journalist*|reporter*|redaktion*|tv|svt|tv4|radio|radion|expressen|aftonbladet|lokaltidning*|dn|media|medierna|medier|insändar*|nyheter*|kalla|plus|konsument*|artikel*|råd
lokalpressen|kvällstidningen|kvällstidningarna|kvällspressen|dagspressen
rikspressen|blaskan|massmedia|massmedier|reportrar
reportage|redaktör|nyhetsredaktion*|chefredaktör*|debattartikel
debattsidan|krönika|krönikan|krönikor|löpsedel
löpsedeln|löpsedlar|rubriken|rubriker|artiklar
nyhetsprogram|lokalradion|lokalradio
ekot|sverker|testfakta|svd
yle|sydsvenskan|sydsvenska|kvällsposten
unt|nwt|corren|vlt|barometern
smålandsposten|folkbladet|västerbottens*|norran
nsd|kuriren|allehanda|metro|hbl
hufvudstadsbladet|vasabladet|ålandstidningen|tipsat|nyhetstips
upsala nya
dala demokraten
dagens industri

[concept fl-social]
facebook*|fb|insta|instagram*|tiktok*|twitter*|youtube*|reddit*|flashback|följare|lägger ut|upp|lägga ut|upp
postar|posta|sprider|sprida|delar|dela .. det|den|detta|allt|i
viral*|viralt|sociala medier|kanaler
blogg*|vlogg*|story|grupp|gruppen|bygruppen|film*|klipp*|stream*|twitch|discord
facebook|facebookgrupp*|facebooksida*|fejjan|fejan
fb|lokalgruppen|föräldragrupp*|mammagrupp*|grannskapsgrupp*
grannsamverkan|hundgrupp*|gruppchatt*|snapgrupp*|klassgrupp*
instagram|insta|instan|storyn|reels
reel|tiktok|tiktoken|tiktokar|snap
snapchat|snappa|snappar|twitter|twittra*
tweeta*|youtube|youtuber*|youtubeklipp*
reddit|flashback|jodel|linkedin|threads
kick|podd|podden|poddar|influencer*
följare|följarna|followers|viral|viralt
hashtag|hashtags|socialmedia|postar|posta
postat|delar|delad|delningar|delats
sprider|sprids|sprida|screenshottar|taggar
namninsamling|upprop
live på
haller live
lägger ut det|bild*|allt|den|er
lägger upp
lagt ut|upp
la ut|upp
ligger ute
läggs ut

[concept fl-review]
recension*|recenser*|stjärna|stjärnor|stjärnig*|omdöm*|google*|trustpilot*|prisjakt*|tripadvisor*|reco|forum|forumet|betyg*
en|1|noll stjärn*
recens|booking|pricerunner|bottenbetyg|underbetyg
stjärnan|stjärnorna|enstjärnig*|rating|review
reviews|sågning|forumen|familjeliv|flashbacktråd
av 5|fem

[concept fl-warn-others]
berätta|berättar|varna|varnar|tipsa|sprida .. alla|andra|vänner|grannar*|hela|varenda|kunder
alla .. ska|får|bör .. veta|läsa|höra|se
offentlig*|offentligt|publicer*|hänga|hänger ut
går .. ut med
avråder|avråda|avrådes|avrådde|undvik
rykte|ryktet|offentliggöra|offentliggör|affischera
affischerar|anslagstavlan|demonstrera|demonstrerar|bojkott
bojkotta|bojkottar|bojkottas
håll er borta|undan
alla mina vänner|bekanta|kollegor|kompisar
alla grannar|kompisar
hela byn|stan|staden|bygden|släkten|föreningen
hela klubben|laget|klassen|jobbet|huset|kvarteret
varenda en|människa|granne|kund
var och en
så att ingen annan
ska få höra
hänger ut
gå ut med
går ut med
gör jag det offentligt

[concept fl-legal-lawyer]
advokat*|jurist*|juridisk*|stäm|stämma|stämmer|stämning*|tingsrätt*|domstol*|rättslig*|rättsskydd*|ombud|kronofogd*|anmäl|anmäla|anmäler|anmält|anmälan
juridik|rättsväg*|rättshjälp|rättegång|rättegången
rättsprocess|rättssak|process|processa|stämt
stämd|stämda|rätten|hovrätten|förvaltningsrätten
tvist|tvisten|tvistemål|småmål|betalningsföreläggande
bestrider|bestridande|bestridan|bestreds|häver
hävning|hävningsgrund|skadestånd|skadeståndsanspråk|skadeståndskrav
skadeståndstalan|ersättningsskyldig*|preskription|preskriberad*|ångerrätt
konsumentköplagen|konsumentköplag|konsumenttjänstlagen|distansavtalslagen|köplagen
hyreslagen|jordabalken|avtalslagen|marknadsföringslagen|skadeståndslagen
diskrimineringslagen|lagbrott|lagstridigt|olagligt|olaglig
avtalsbrott|kontraktsbrott|rättigheter|ombudet|vittnen
vittne

[concept fl-legal-authority]
allmänna reklamation*
arn|ko|konsumentverk*|konsumentombud*|konsumentrådg*|konsumentväg*|polis*|polisanm*|polisen|imy|integritetsskydd*|datainspek*|finansinspek*|pts|ivo|livsmedelsverk*|miljöförvalt*|miljö|hälsoskydd|hyresnämnd*|do|diskrimineringsomb*|diskrimineringsombud*|elsäkerhetsv*|arbetsmiljöv*|tillsyn*|myndighet*|energimarknads*|jo|jo anm*
arn|reklamationsnämnd*|konsumentverket|konsumentombudsmann*|konsumentrådgivning*
konsumentrådgivare*|konsumentvägledare*|konsumentvägledning*|konsumenttvistenämnden|konsumentskydd*
ko|imy|integritetsskyddsm*|datainspektionen|dataombudsman*
dataskyddsmyndighet*|dataskyddsombudet|finansinspekt*|pts|traficom
ivo|patientnämnden|patientombudsman*|valvira|regionförvaltningsverket
socialstyrelsen|läkemedelsverket|livsmedelsverket|livsmedelskontrollen|livsmedelskontoret
miljökontoret|miljöförvaltningen|hälsoskyddet|hälsoskydd|hälsovårdsmyndighet*
hälsoinspektör*|elsäkerhetsverket|arbetsmiljöverket|arbetarskydd*|arbetsskydd*
skyddsombud*|facket|fackförbund*|hyresnämnden|hyresgästföreningen
energimarknadsinspektionen|energimarknadsb*|konkurrensverket|spelinspektionen|skolinspektionen
skolverket|barnombudsmannen|diskrimineringsombudsmannen|do|antidiskrimineringsbyrå*
jo|justitieombudsmannen|transportstyrelsen|trafikverket
länsstyrelsen|kommunen|byggnadsnämnden|skatteverket|försäkringskassan
kemikalieinspektionen|tillsynsmyndigheten|tillsynsmyndighet|tillsynen|myndigheten
myndigheterna|ombudsmannen|rättsinstans*|polisen|polis
poliserna|polisanmälan|polisanmälda|polisanmälas|polisanmält
polisanmäld|polisanmälde|polisanmäler|polisanmäla|polisärende
polisrapport
anmälan görs|gjord|till|mot
anmäler er|detta|saken|till
anmält er|till

[concept fl-leaving]
byter|byta|bytt|flyttar|flytta|går|gå|lämnar|lämna .. till|er|bank|bolag|operatör|leverantör|konkurrent*|annan|annat|ni
aldrig .. mer|igen|handla|handlar|köpa|boka|anlita|anlitar|sätta|beställa|tillbaka
sista .. gången|köpet|beställningen|kronan
tappat|förlorat|förlorar|mist|blivit av .. kund*|mig
säger|sade|sa|avslutar|avsluta .. upp|kundförhåll*|relationen|samarbete*|konto*|abonnemang*
konkurrent*|någon annanstans
hej då|hejdå|adjö|tack och hej
inte .. längre .. kund|kunder
kund .. sista|längre|slut
konkurrent|konkurrenten|konkurrenter|konkurrentens|konkurrenterna
hejdå|adjö|farväl|ajöss|ajö
goodbye|bye|blockar|avinstallerar|avinstallerat
hädanefter|fortsättningsvis|framledes
byter bank|bolag|operatör|leverantör|elbolag|försäkringsbolag
byter förlag|jag|vi|till
byta bank|bolag|operatör|leverantör|elbolag
bytt till|operatör|bank|bolag|leverantör
går jag till|över
går vi till|över
går över till
väljer en annan
väljer jag en annan
annan leverantör|operatör|bank|firma|butik|verkstad
annan klinik|frisör|tandläkare|restaurang|mäklare|optiker
annan mottagning
annat bolag|företag|gym|apotek|ställe|hotell
anlitar annan|grannpojken|aldrig
flyttar allt|över|alla|mina|mitt|våra
tar jag mina|med
lämnar er|bolaget|banken|klubben|butiken|föreningen
lämnar ligan|gymmet|jag|vi
lämnat er|bolaget
har lämnat|klippt|bytt
aldrig mer|mera|igen|nånsin
handlar aldrig|inget
handlar jag aldrig
handlar hos någon|andra|grannen
handla någon annan|annanstans
köper aldrig|köttet|annanstans|hos
köper jag aldrig|hos
kommer jag inte
återkommer inte|aldrig
min fot
anlitar er inte|aldrig
sista gången|ggn|köpet|beställningen|ordern|kronan
kund mindre
slipper mig
slipper ni mig
inte kund
är inte kunder
inte kunder hos
kunder hos er längre
som kund
tack å hej
hej då
redan bytt|hos|tecknat
har sagt upp
listat mig hos
i fortsättningen
från och med nu|idag
från och med i dag
färdig med er
vi är klara
annars går jag|vi
annars lämnar
ska byta

[concept fl-nth-time]
andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|tionde|hundrade|elfte gången|mejlet|mailet|samtalet|meddelandet|brevet|ärendet|klagomålet|försöket|anmälan
två|tre|fyra|fem|sex|sju|åtta|tio|flera|många|elva|otaliga gånger|ggr|samtal|mejl|mail|brev
redan .. ringt|skrivit|mejlat|mailat|anmält|påpekat|sagt|klagat|hört|förklarat|frågat|kontaktat
har .. ringt|skrivit|mejlat|mailat|påpekat|klagat|hört av|kontaktat|chattat|påmint|felanmält
ringde|skrev|mejlade|mailade|anmälde|reklamerade|felanmälde .. i|förra|redan|den|er|först|måndags|och
igen|återigen|nu igen|här igen
hur många gånger
tidigare .. mejl|mail|ärende|samtal|kontakt|brev
som jag .. skrev|sa|sagt
upprepar|påminnelse|återigen
andra gången|ggn|mejlet|mailet|brevet|samtalet
tredje gången|ggn|ggr|mejlet|mailet|brevet
fjärde gången|ggn|mejlet|mailet|brevet|samtalet
femte gången|mejlet|mailet|brevet|samtalet|försöket
femte papegojan|personen
sjätte gången|mejlet|brevet|samtalet
åttonde gången
ärende nummer
flera gånger|ggr
många gånger
gång på gång
vid två tillfällen
vid tre tillfällen
varje gång
skriver igen
här igen
hej igen
en gång till
redan ringt|skrivit|mejlat|mailat|anmält|felanmält
redan reklamerat|bett|skickat|rapporterat|meddelat|pratat
har jag redan|bett|sagt|ringt|skrivit|mejlat
som jag redan|skrev|sa|sade|tidigare|förklarade
som sagt
skrev förra|i|redan|jag
ringde förra|igår|redan|er|jag
ringde i måndags|tisdags|onsdags|torsdags|fredags|går
mejlade förra|i|igår|redan|er|jag
anmälde i|redan|det|detta|felet|jag
klagade i|redan|förra|jag
frågade i|redan|jag
skrev till er
ringde till er
jag har ringt|skrivit|mejlat|mailat|anmält|felanmält
jag har påpekat|klagat|bett|kontaktat|frågat|sagt
jag har förklarat|rapporterat|påmint|försökt|redan
vi har bett|redan
påpekat tidigare|detta
tidigare ringt|skrivit|mejlat|påpekat|anmält|klagat
två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|flera|många|otaliga|hundra|3|4|5|6|7|8|9|10 gånger|ggr|samtal|mejl|mail|brev|påminnelser|anmälningar|felanmälningar|meddelanden|ärenden|tillfällen|försök
ringt|mejlat|mailat|skrivit|anmält|felanmält|påpekat|sagt|klagat|frågat|bett|kontaktat|reklamerat|rapporterat|chattat|påmint .. två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|flera|otaliga|många|3|4|5|6 .. gånger|ggr|tillfällen

[concept fl-ticket-followup]
ärende*|felanmälan|felanmälde|felanmält|reklamation*|biljett|referensnummer
mina|mitt|förra|tidigare .. mejl|mail|brev|samtal|meddelanden|ärende|ärenden
pratade|pratat|talade|talat|chattade .. med|er|kollega|kundtjänst
inget|inte|ingen .. svar|svarat|återkoppl* .. på|mejl*|mail*|ännu
följer upp|uppföljning|påminn*|påminnelse
sedan jag ringde|skrev|anmälde
ticket|ticketnummer|ticketnr|ticketen|case
casenummer|supportärende|supportärendet|felanmälningar|felanmälningsnummer
felanmäld|felanmälts|skadeärende|skadeärendet|skadeanmälan
skadenummer|diarienummer|dnr|ref|refnr
referens|referensnr|mejlväxling|mejlkonversation|mejltråden
mejltråd|uppföljning|påminnelse|påminner|återkopplar
beträffande
mina felanmäl*|anmälningar|mejl|mail|brev|meddelanden
min anmälan
mitt mejl|mail|brev|meddelande|samtal|förra
vårt samtal
mejl den
svarade ni|er
ert svar|mejl|mail|brev|senaste|autosvar
er mejl|chatt|kollega|support|handläggare
fick autosvar|svaret
fick till svar
svaret blev
svar att
inget svar
utan svar|återkoppling
ingen har svarat|återkommit|ringt
ingen svarade|återkoppling
ingen har hört av
väntar på svar|återkoppling|besked|återkom*
ni svarade|sa|skrev
hur går det|mitt
har ni hunnit|tittat|kollat|läst|glömt
med hänvisning till
enligt tidigare|mitt|överenskommelse
pratade med er|en|din|kundtjänst*|kundservice|någon
pratat med er|en|kundtjänst*|fem|tre|fyra
talade med er|en
i chatten
kundtjänst sa|svarade|lovade
bett mig
skickat in|bilder|kvitto|samma
skickade in|bilder
fyllt i formulär*|samma|ert

[concept fl-promise]
lova|lovade|lovat|lovades|lovar|löfte|löften|löftet|utlovad*|utlovat|garanterade|garanti .. att|skulle|er
sa|sade|sas|fick höra|besked|försäkrade|svor .. att|skulle|ni|de|hon|han|det
skulle .. komma|ringa|ringa upp|återkomma|vara|få|återbetala*|fixas|skickas|levereras|ske
överenskom*|avtalad*|bokad|bekräftad*|bekräftat|bekräftade .. tid|datum|att|till
lova*|löfte*|hålla ord|höll .. ord|inte hållit
lova|lovar|lovade|lovat|lovades
lovats|lovad|löfte|löften|löftet
löftena|utlovad|utlovade|utlovat|utlovades
utlovats|utlovar|utlovas|garanterade|garanterat
garanterades|garantera|försäkrade|försäkrat|försäkrades
bedyrade|intygade|intygat|svurit|hedersord
hedersordet|åtagande|bekräftade|bekräftat|bekräftades
bekräftad|skriftligt|överenskommelse|överenskommelsen|överenskommet
avtalad|avtalat|avtalade|bombsäkert|definitivt
svor på|i|dyrt
heder och samvete
ert ord
åtagit er|sig
förband sig
svart på vitt
kom överens|aldrig|ingen|inget
fått höra att
fick till svar att
sa att det|den|ni|pengarna|jag|någon
sa att han|hon|de
sade att
sagt att
det sades
ni sa|sade|skrev
skrev att
enligt er|utsago
skulle komma|ringa|återkomma|återkoppla|skicka|skickas
skulle fixa|fixas|laga|lagas|levereras|bytas
skulle betalas|strykas|ordnas|ordna|få|kosta
skulle ingå|gälla|hämta|hämtas|öppna|starta
skulle vara klar|klart|klara|färdig|framme|här
skulle vara lagat|löst|åtgärdat|gratis|tillbaka|hemma
skulle ha fått|kommit|varit|skett
inom 48 timmar
inom en vecka
inom 14 dagar
inom tre dagar|arbetsdagar|bankdagar
inom fem dagar|arbetsdagar
inom tio dagar
inom 30 dagar
senast fredag|måndag|den|på|tisdag|i
på fredag sa
nästa vecka
på stående fot
ringde aldrig|inte
ingen ringde
ingen har ringt

[concept fl-hard-ill]
cancer*|cellgift*|opere*|operation*|sjukhus*|sjuk|sjuka|sjukdom*|sjukskriv*|stroke|dialys*|diabet*|insulin*|astma*|epilep*|funktionsned*|funktionshind*|handikapp*|rullstol*|blind|döv|synskad*|parkins*|demen*|alzheimer*|hjärt*|pacemaker|syrgas*|kryckor|rollator*|multisjuk*
autis*|npf
strålbehandl*|strålning|tumör|tumören|leukemi
bröstcancer|metastas*|nyopererad|höftoperation|knäoperation
inlagd|intensiven|akuten|ambulans|långtidssjuk
sjuklig|sjukling|sjukpenning|sjukpension|sjukpensionär
sjukersättning|förtidspension*|stroken|slaganfall|hjärnblödning
blodpropp|njursvikt|blodsocker|lungsjuk|respirator
sondmat|krampanfall|reumatism|reumatiker|fibromyalgi
bypass|funktionsvariation|rörelsehindrad|permobil|elrullstol
rullator|kryckorna|gips|gipsat|gipsad
höftbrott|lårbenshals|amputerad|förlamad|halvsidesförlamad
synsvag|hörselskadad|lomhörd|asperger|adhd
downs|utvecklingsstörning|depression|deprimerad|ångest
panikångest|ptsd|bipolär|utmattning|utmattningssyndrom
utbränd|utbrändhet|sängliggande|palliativ|döende
hospice|infektionskänslig|immunförsvar*|allergiker|anafylaktisk
läkarintyg|medicineras|mediciner|livsviktiga
har kol
nedsatt syn|hörsel
hör dåligt|illa

[concept fl-hard-bereaved]
dog|dött|avled|avlid*|begravning*|begrav*|änka|änkling|änke*|gick bort|gått bort|bortgång*|dödsbo*|dödsfall*|sorg|sorgen
mist|miste|förlorat|förlorade .. min|man|fru|mamma|pappa|son|dotter|make
salig|framlid*|bouppteckning*
dog|dött|avled|avlidit|avliden
avlidne|avlidna|bortgång|bortgången|begravning
begravningen|begravningar|begravas|begravs|begravd
begravde|begravt|jordfästning|kremerad|kistan
kista|urnan|urna|gravsatt|gravsättning
gravsten|gravstenen|graven|kyrkogården|minnesstund
minnesstunden|änka|änkan|änkling|änklingen
änkeman|dödsbo|dödsboet|dödsbodelägare|dödsfall
dödsfallet|dödsbevis|dödsattest|dödsfallsintyg|dödsannons
dödsruna|arvinge|arvingar|sorg|sorgen
sörjer|sörjande|missfall|missfallet|dödfödd
dödfött|änglabarn|spädbarnsdöd|omkom|omkommit
förolyckades
gick bort
min bortgångna|bortgångne|döda|döde|salige
miste min|mitt

[concept fl-hard-old]
pension*|pensionär*|äldre|åldring*|gamla|gammal .. mamma|pappa|mor|far|man|kvinna|dam|människa
7*|8*|9* år|åring*|årig*
mormor*|morfar*|farmor*|farfar*|åttio*|sjuttio*|nittio*|ålderdom*|ålder
pension|pensionen|pensionär|pensionären|pensionärer
pensionärspar|folkpension*|garantipension|garantipensionär|fattigpensionär
änkepension|ålderspension*|gammal|gamla|gamle
gamling|gamlingar|gammelmor*|äldre|åldring
åldringar|ålderstigen|ålderskrämpor|mommo|momma
mofa|faffa|fafa|famo|mumma
äldreboende|äldreboendet|äldrevård|äldreomsorg|hemtjänst
hemtjänsten|serviceboende|servicehus|trygghetslarm|trygghetslarmet
larmknapp|larmknappen|rullator|rollator|käpp
käppen|dement|demens|hundraåring*
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99 år|åring|årig|åriga
är|fyller|fyllde|mor|mamma|pappa|far|mormor|farmor|make|hustru|änka 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99

[concept fl-hard-child]
bebis*|nyfödd*|spädbarn*|ersättning .. barn*|mjölk
ersättningsmjölk|välling*|blöj*|gravid*|ensamstående|ensam .. mamma|pappa|förälder|med
barn|barnen|barnet|son|sonen|dotter|dottern|tvillingar* .. utan|fryser|hungr*|sjuk*|gråt*|skola*|små|ensam
månader|veckor gammal|gamla|gammalt
små barn|barnbarn*
småbarn*
bebis|bebisen|bebisar|bäbis|bäbisen
baby|babyn|nyfödd|nyfödda|nyfött
spädbarn|spädbarnet|spädis|prematur|modersmjölkersättning
mjölkersättning|ersättningsmjölk|ersättningsmjölken|välling|vällingen
blöjor|blöjorna|blöja|barnmat|nappflaska
ammar|ammande|amning|gravid|gravida
höggravid|graviditet|graviditeten|havande|ensamstående
ensamförälder|trebarnsmamma|trebarnsmor|trebarnsfar|trebarnspappa
tvåbarnsmamma|tvåbarnsmor|tvåbarnspappa|fyrabarnsmamma|fyrabarnsmor
fyrabarnspappa|fembarnsmamma|tvillingar|tvillingarna|trillingar
ettåring|tvååring|treåring|fyraåring|femåring
sexåring|sjuåring|åttaåring|nioåring|tioåring
ettåringen|tvååringen|treåringen|fyraåringen|femåringen
sexåringen|sjuåringen|treåriga|fyraåriga|femåriga
sexåriga|sjuåriga|tvååriga|åttaåriga|nioåriga
ettåriga|barnbarn|barnbarnet|barnbarnen|fosterbarn
vårdnad|vårdnadshavare|jourlägenhet|kvinnojour|kvinnojouren
månader gammal|gammalt|gamla
väntar barn
ensam med tre|två|fyra
sjukt barn
små barn
två små|barn
tre små|barn
min lilla|lille
barn|barnen|son|dotter|pojke|flicka .. 1|2|3|4|5|6|7|8|9|10|ett|två|tre|fyra|fem|sex|sju|åtta .. år|månader|veckor

[concept fl-hard-money]
arbetslös*|uppsagd|uppsagt|varslad*|sparken|förlorat|miste|blev av .. jobb*|arbete*
råd|har .. inte .. råd|pengar|mat
hyra|hyran|vräk*|vräkt|kronofogd*|skuld|skulder|skuldsatt*|socialbidrag*|försörjningsst*|a kassa|csn|existensmin*|sista pengarna|kronorna
pengarna .. slut|tog|räcker
lever på|marginal*|barnbidrag*|matpeng*|mat på bordet|fattig*
garantipension*
lönen|lön .. räcker|slut|innan
arbetslös|arbetslösa|arbetslösheten|uppsagd|uppsagda
varslad|varslats|varslades|sparkad|sparken
permitterad|permitterats|låginkomsttagare|lågavlönad|fattigpensionär
existensminimum|existensminimi|socialbidrag|försörjningsstöd|soc
utkomststöd|bidrag|akassa|csn|studiemedel
studiebidrag|studielån|student|nudlar|havregryn
knäckebröd|hyrespengar|hyrespengarna|matpengar|matpengarna
sparpengar|sparpengarna|pank|panka|pankt
luspank|barskrapad|barskrapat|utfattig|fattig
fattiga|fattigdom|ruinerad|ruinerar|ruinen
konkurs|konkursen|skuldsatt|skuld|skulder
skulden|skulderna|skuldsanering|skuldsaneringen|överskuldsatt
övertrasserad|övertrasserat|övertrasserades|pantsätta|pantsatt
kronofogden|kronofogde|utmätning|utmätt|löneutmätning
inkasso|betalningsanmärkning|betalningsanmärkningar|vräkt|vräkas
vräks|vräka|vräkning|vräkningen|vräkningshot
hemlös|hemlösa|bostadslös|ensamstående|knapert
tight|ekonomin|ekonomiskt|lönedag|löning
löningen|veckopeng|veckopengen|månadspengen|barnbidrag
barnbidraget|föräldrapenning|sjukpenning|sjukpenningen
blivit av med jobbet
förlorat jobbet
förlorade jobbet
utan jobb|arbete|inkomst|lön|tak
ingen inkomst|lön
inga inkomster|pengar
lever på
leva på
kvar att leva
på marginalen|krita|gatan
inte råd
råd att
betala hyran
hyran till|studsade
köpa mat|blöjor|medicin
pengar till
mina sista
hela min lön
månads mat|hyra
varenda krona

[concept fl-discr-origin]
rasis*|hudfärg*|svart|mörkhyad*|invandrar*|utländsk*|utlandsfödd*|utlänning*|rom|romer|romsk*|zigenar*|muslim*|sjal|slöja|hijab*|brytning*|bryter|accent*|efternamn*|ursprung*|härkomst*|etnisk*|etnicitet*|arabisk*|somalisk*|finsk*|samisk*|same|judisk*|afrikan*
såna|sådana|folk som|människor .. som|jag|er|vi|oss|mig|dig
namn .. svensk*|utländsk*|klingar|låter
svenskt namn|svenska .. kunder|namn|namnet
rasprofilering|ras|brun|afrosvensk|afrosvenskar
neger|negern|svartskalle|blatte|blattar
invandrad|flykting|flyktingar|asylsökande|nyanländ
nyanlända|dialekt|modersmål|arab|araber
somalier|eritrean|eritreansk|syrier|syrisk
syrien|irakier|irakisk|iranier|iransk
persisk|kurd|kurdisk|afghan|afghansk
turk|turkisk|turkiskt|bosnier|bosnisk
serb|serbisk|alban|albansk|polack
polsk|polska|rumän|rumänsk|ryss
rysk|ukrainsk|ukrainare|kines|kinesisk
kinesiska|thailändsk|thai|vietnames*|asiat
asiatisk|indisk|pakistan*|latinamerik*|chilensk
finne|finnjävel|finlandssvensk|sverigefinsk|svenskspråkig*
samer|renskötare|renhundar|kolt|lappjävel
roma|resande|tattare|jude|judar
judinna|antisemit*|islam|islamofob*|slöjan
sjalen|niqab|burka|turban|kors
religion|religiös|ramadan|moské|halal
kosher|förnamn|svenskklingande|fatima|mohammed
muhammed|ahmed|hemlandet|rinkeby|rosengård
förorten|härstamning|nationalitet|hatbrott
född i|här
födda här
lär dig svenska
min svenska
mitt namn
vårt namn
namn som
heter ali|fatemeh
såna som er|du|dig|oss
folk som ni|er|du
folk från
de där

[concept fl-discr-other]
diskrimin*|särbehandl*|fördom*|sexis*|sexistisk*|kvinnofient*|homofob*|transfob*|homosex*|bög|bögar|bögpar|lesbisk*|trans|transperson*|samkönad*|två män|kvinnor|pappor|mammor
min fru och jag
för att|eftersom .. jag|vi .. är .. kvinna|gammal|svart|rullstol*|tjej|gravid|döv|blind|utländsk*|invandrar*|trans|överviktig|rom|ung
kvinna|tjej|tant .. inte|ska|förstår|min man|karl|en man
prata med .. min man|en karl|din man|mannen
ålder*|åldersdisk*|för gammal
rullstol* .. inte|nekad*|neka*|ramp|släppt*
ledarhund*
diskriminering|diskrimineringen|diskriminerad|diskriminerade|diskriminerande
diskriminerar|diskriminera|diskrimineras|diskriminerats|diskriminerades
könsdiskriminering|åldersdiskriminering|ålderism|särbehandling|särbehandlad
särbehandlas|likabehandling|fördomar|fördomsfull|fördom
sexism|sexist|sexistisk|sexistiskt|kvinnohat*
kvinnoförakt|kvinnofientlig|kvinnosyn|jämställdhet|jämställt
1926|homofob|homofobi|homofobisk|homofobt
transfobi|transfob|homosexuell|homosexuella|gay
gaypar|bög|bögar|bögpar|bögjävel
lesbisk|lesbiska|flator|flata|fjolla
samkönade|samkönat|regnbågsfamilj|regnbågsflagga|hbtq
hbtqi|transperson|transkvinna|transman|trans
ickebinär|pronomen|hen|könsidentitet|kysste
kvinna|gumman|gravid|mammaledig|föräldraledig
ammar|ålder|åldern|åldringar|boomer
rullstol|rullstolen|rullstolsburen|rullstolsramp|ramp
tillgänglighet|otillgängligt|funktionsnedsättning|funktionshinder|funktionshindrad
handikapp|handikappad|handikappade|assistanshund|assistanshunden
blind|synskadad|döv|hörselskadad|teckenspråk
tolk|teckenspråkstolk|hörslinga|autism|autistisk
autist|adhd|downs|utvecklingsstörd|stammar
stamning|dyslexi|epilepsi|överviktig|överviktiga
övervikt|fet|fetma|tjock|tjockis
utseende|tatueringar|piercing|fattig|bidragstagare
hemlös|lösdrivare|alkis|missbrukare|klass
arbetarklass|lantis|bonde|stockholmare
två män|kvinnor|mammor|pappor
höll varandra i handen
lilla vän|fröken
ni gamla
såna gamla|barn
normala barn|människor
de normala
på bidrag

[concept fl-discr-treated]
andra|övriga|alla andra|svenska|vita|mannen|kvinnan|paret .. kunder|fick|släpptes|behövde|serverades|bakom|gick
bara|endast .. jag|mig|oss|vi .. som|fick|visa|kontroll*|väska|legitim*
väktar*|vakten .. följ*|efter|mig|stoppa*
behandl* .. annorlunda|sämre|olika|andra klassens|som
vägr* .. service|inträde|släppa|betjäna
åk .. hem|tillbaka
svenskarna|killarna|männen|visiterades|visiterad
visitera|bevakade|stoppades|nekades|nekas
nekad|avvisades|avvisad|avvisas|slumpkontroll
rutinkontroll|stickprov
alla andra
de andra|före|bakom
andra fick|släpptes|slapp|kunder|klassens
svenska kunder|kompisar
mina svenska
kvinnan före|bakom|efter
damen före|bakom|från
kunden före|bakom|efter
paret före|bakom|bredvid|efter
bara jag|mig|vi|oss|min|mina
den enda som
var den enda
är den enda
den ende som
som enda
visa legitimation|leg|pass|kvitto|väskan|påsen
följde efter
vägrade hjälpa mig
vägrade ta emot
inte samma
samma sak|dörr|regler|villkor
rutin sa|säger
sitta vid väggen
gick före
fick gå före
före oss
före mig i kön
släppte före|fram

[concept in-insult-stupid]
idiot*|idiotisk*|fullblodsidiot*|imbecill*|kretin*|mes|mesar|mupp|muppar|dumbom|dumbommar|dumskalle*|dumskallar|dåre|dårar|dårpippi*|fåntratt*|fjant*|fjanten|kluns*|klumpig*|klantskalle*|klantskallar|klåpare*|drummel*|drumlar|drulle*|drullar|tölp*|pappskalle*|pappskallar|träskalle*|träskallar|pucko*|puckon|puckot|korkad*|korkade|obegåvad*|hjärndöd*|hjärnsläpp*|hjärncell*|hjärnceller|efterbliven*|efterblivna|inkompetent*|odugling*|oduglig*|mähä|mähän|våp|nolla|nollor|stolle*|stollar|knäppgök*|ärthjärna*|åsna|åsnor|får skalle|fårskalle*|fårskallar|soffpotatis*|papegoja|papegojan|papegojor|tomte|tomtar|slöfock*|smilfink*|trögtänkt*
idiot|idioten|idioter|idioterna|idiotisk
idiotiskt|idiotiska|idiotjävel|idiotjävlar|fullblodsidiot
jubelidiot|jubelåsna|ärkeidiot|praktidiot|idioti
dum|dumma|dummare|dummaste|dumbom
dumbommar|dumskalle|dumskallar|dumskallen|dumhuvud
dumhuvuden|dumsnut|dumsnutar|dumjävel|dummerjöns
dummer|urdum|stendum|dyngdum|jättedum
korkad|korkade|korkat|korkskalle|puckad
puckade|pucko|puckon|puckona|puckot
mongo|mongon|mongoloid|mongoloider
cpskadad|cpskadade|cpskalle|cpfall|efterbliven
efterblivna|efterblivet|retard|retarderad|retarderade
utvecklingsstörd|utvecklingsstörda|förståndshandikappad*|sinnesslö|sinnesslöa
särskole|imbecill|imbecilla|kretin|hjärndöd
hjärndöda|hjärndött|hjärnlös|hjärnlösa|hjärntvättad
hjärncell|hjärnceller|hjärna|hönshjärna|hönshjärnor
ärthjärna|ärthjärnor|fiskhjärna|fågelhjärna|trög
tröga|trögtänkt|trögtänkta|trögskalle|tjockskalle
tjockskallar|träskalle|träskallar|pappskalle|pappskallar
plattskalle|fårskalle|fårskallar|fårhuvud|fåne
fånar|fåntratt|fåntrattar|fånig|fåniga
fjant|fjantar|fjantig|tönt|töntar
töntig|töntiga|töntfirma|nolla|nollor
nollan|stolle|stollar|stollig|dåre
dårar|dåraktig|dårpippi|galning|galningar
tok|tokar|tokstolle|knäppgök|knäppgökar
knäppskalle|knäpp|knäppa|rubbad|rubbade
rökt|blåst|blåsta|obegåvad|obegåvade
obildad|obildade|okunnig|okunniga|inkompetent
inkompetenta|inkompetens|oduglig|odugliga|odugling
odugligar|klåpare|klåparen|klåparna|klantskalle
klantskallar|klantarsle|klantarslen|klantig|klantiga
klant|klantar|amatör|amatörer|amatörmässig
dilettant|dilettanter|pajas|pajasar|pajaser
clown|clowner|clownen|mupp|muppar
muppen|muppig|mähä|mähän|våp
åsna|åsnor|åsnan|gås|höna
hönor|kossa|kalkon|kalkoner
drummel|drumlar|drulle|drullar|slarver
tölp|tölpar|tölpen|jöns|jönsar
pellejöns|tomte|tomtar|slöfock|slöfockar
slöfockarna|lallare|byfåne|byfånar|stolpskott
stolpskotten|stolpskottet|vettlös|vettlösa|vettvilling
toffel|virrpanna|virrhöna|virrhöns|analfabet
analfabeter|läskunnig|läskunniga|dagisnivå|snorunge
snorungar|barnrumpa|barnrumpor|sillmjölke|loser
losers|looser|apa|apor|grönsak
grönsaker|potatis|soffpotatis|skrivbordspotatis|pantad
pantade|inavlad|inavlade|fiskmås
sågspån|hjärnsubstans|hjärnsläpp
kan ni läsa|räkna
kan ni inte läsa
räkna till tre|fem
bakom flötet

[concept in-insult-vile]
svin|svinet|svinen|råtta|råttor|kryphålsråttor|asgam*|blodsugar*|blodigel*|blodiglar|parasit*|skrivbordsparasit*|kräk|kräket|kräken|slyngel|slynglar|skurk*|tjuvar|tjuvpack*|lögnare|lögnaktig*|lögnhals*|bedragar*|förljugen|förljugna|förljuget|hycklare|avskum*|slödder*|rövhål*|arsle*|skitstövel*|skitstövlar|jävel|jävlar|jävla|djävul*|fitta|fittor|hora|horor|horunge*|horungar|kuk|kukhuvud*|käring*|kärring*|surkärring*|gubbjävel|gubbjäkel|subba*|subbor|häxa|häxan|satkärring*|svinpäls*|latmask*|oförskämd*|hjärtlös*|känslokall*|känslolös*|fegis*|kräldjur*|usling*|äckel|äcklet|vidrig*|slem*|snorkig*|stropp*|viktigpetter*|besserwisser*|snobb*|mobbare|bakfull*|spetsfundig*
svinaktig|svinaktigt|svinaktiga|sexistsvin|kapitalistsvin
mansgris|mansgrisar|gris|grisar|grisen
råttan|kloakråtta|kloakråttor|orm|ormen
ormar|giftorm|huggorm|ödla|padda
paddor|hyena|hyenor|gam|gamar
gamarna|igel|iglar|vampyr|vampyrer
lus|loppa|kräkjävel|kryp|krypet
aset|asen|asjävel|asjävlar
asätare|drägg|dräggen|slöddret|pack
packet|patrask|bottenskrap|sopa|sopan
sopor|soporna|lort|lorten|skit
skitar|skithög|skithögar|skithögen|skitunge
skitungar|skitgubbe|skitkärring|skitsnackare|skitkille
rövhatt|rövslickare|röv|asshole|dickhead
jäveln|jävlarna|djävlar|djävla|satan
satans|satunge|sate|satar|fanskap
fanskapet|helvetes|helvete|horan|horjävel
horbock|luder|ludret|slampa|slampan
slampor|slyna|slynor|bitch|bitchen
hynda|hyndan|hagga|haggan|haggor
häxor|ragata|ragator|megära|gubbe
gubbjävlar|gubbdjävel|gubbslem|snuskgubbe|snuskgubbar
äckliga|äcklig|sliskig|sliskiga|kuken
kukar|kuksugare|fittan|ljugfitta|surfitta
fittjävel|runkare|runkar|pervers|perversa
pervo|pedofil|pedofiler|lögnaren|lögnarna
falsk|falska|falskspelare|hycklarna|svindlare
skojare|skojarna|bov|bovar|tjuv
tjuven|tjuvarna|ficktjuv|rånare|rånarna
bandit|banditer|gangster|gangstrar|maffia
maffian|kriminella|kanalje|kanaljer|lymmel
lymlar|nidingar|ligist|ligister|huligan
huliganer|feg|fega|ynkrygg|ynkryggar
ynklig|ynkliga|kruka|krukor|mes
mesar|mespropp|slashas|slashasar|odåga
odågor|snyltare|girig|giriga|girigbuk
girigbukar|snåljåp|snåljåpar|snål|sniken
snikna|gnidare|kallhamrad|samvetslös|samvetslösa
empatilös|empatistörd|empatistört|psykopat|psykopater
sadist|sadister|narcissist|omänsklig|omänskliga
monster|monstret|odjur|odjuret|fähund
fähundar|hundjävel|byracka|grobian|grobianer
buffel|bufflar|översittare|översittaren|maktgalen
pamp|pampar|uppblåst|uppblåsta|självbelåten
självgod|mobbarna|rasist|rasister|rasistjävel
sexist|nazist|nazister|nazistjävel|fascist
diktator|fyllo|fyllot|alkis|alkisar
knarkare|pundare|fet|feta|fetto
fettot|fettona|tjockis|tjockisen|ful
fula|gaphals|skvallerkärring
usel människa

[concept in-aimed]
er|din|ert|era|ni|du|den|han|hon|en|vilken|jävla|jäkla|förbannad|förbannade|lata|dumma|feta|gamla|inkompetenta|slö|lat|slapp|halvblind|bakfull idiot*|svin|kräk*|kärring*|käring*|lögnare|tjuv*|clown*|pajas|kluns*|drum*|drull*|pucko*|råtta|råttor|mes|gubbe|gubbar|papegoja*|fink|fjant*
ni .. är .. idiot*|dumma|korkade|värdelösa|tjuvar|lögnare|patetiska|inkompetenta|clowner|en samling
han|hon|den|er .. är .. en|ett .. lat|dum|slö|oförskämd|lögnaktig|inkompetent|idiot|svin|kräk
har .. hjärncell|hjärna|hjärnan|vett
den .. så kallade
skäms
du är en|ett|dum
du är så dum|jävla
din idiot|jävel|jävla|lata|feta|fega
din dumma|äckliga|lilla|giriga|usla|vidriga
din sliskiga|slemmiga|hjärtlösa|opålitliga|tjocka|gamla
ditt as|svin|kräk|pucko|äckel|arsle
ditt rövhål|jävla|lata|feta|dumma|lilla
era idioter|jävlar|jävla|svin|as|puckon
era clowner|lögnare|tjuvar|rånare|bedragare|skojare
era amatörer|pajasar|pajaser|klåpare|fega|lata
era giriga|dumma|korkade|usla|feta|inkompetenta
era äckliga|förbannade|jäkla|sabla|satans|helvetes
era snikna|ynkliga|gamar|parasiter|fittor|horor
era rövhål|mesar|nollor|åsnor|fårskallar|fähundar
era slöfockar|latmaskar|lurendrejare|lismande|dilettanter|mongon
er idiot|jävla|jävel|lilla|lata
ert as|svin|jävla|pack|slödder|patrask
ni är dumma|tjuvar|lögnare|sopor|skit|värdelösa
ni är patetiska|inkompetenta|amatörer|bedragare|rånare|äckel
vilka idioter|jävla|clowner|klåpare|amatörer|svin
vilka as|aset|puckon|skojare|tjuvar|mongon
vilka lögnare|pajasar|inavlade|losers|nollor
vilken idiot|tölp|nolla|clown|klåpare|tjuv
vilken jävel|lögnare|oduglig
vilken total idiot
vilket as|svin|kräk|pack|pucko|äckel
ett gäng tjuvar|amatörer|efterblivna
hela bunten
är en idiot|fullständig|lögnare|tjuv|fegis|klåpare
är en clown|pajas|nolla|tölp|mupp|häxa
är en kossa|kärring|käring|subba|hora|fitta
är en ond|falsk|feg|lat|slö|slemmig
är en slipad|uppblåst|obegåvad|oduglig|hjärtlös|ryggradslös
är en dum|äcklig|riktig|slashas|soffpotatis|parasit
är ett as|svin|pucko|kräk|äckel|arsle
är ett fullkomligt|empati*|uppumpat|uppblåst|sexistiskt
är idioter|parasiter|puckon|klåpare|clowner|as
så kallad|kallade|kallat
som en kossa
den subban|kossan|kärringen|käringen|idioten|jäveln
den äckliga|ormen|klåparen|fnissande|känslokalla
den där idioten|jäveln|jävla|kärringen|käringen|subban
den där ormen|kossan|nollan|fnissande
dra åt helvete
far åt helvete
åt helvete med
kyss mig
ta er i
hälsa henne det
säg åt den

[concept th-veiled]
vet|känner .. var|vart|vilken|vem|när|vad .. du|ni|han|hon|de|er .. bor|jobbar|parkerar|tar|går|sover|barn|skola|bil|hund*
jag .. vet|har .. bild*|adress*|namn* .. på|var|ditt|hus
ni|du|han|hon .. ska|kommer|får|lär .. få se|ångra|betala|minnas|känna|lära|vakna|ta|gå .. detta|på|dig|er|det|hem|under
akta|passa|se upp|vakta .. dig|er|ryggen|bilen|rutorna|fönstren
sov gott
synd|tråkigt|trist om .. något|nåt|det|ni
något|nåt|olyckor .. hända|händer|hände
kommer|åker|dyker|tar .. dit|ner|förbi|upp|in|hem .. med|själv .. slägg*|motorsåg*|sladdsax*|sax|basebollträ*|brännboll*|yxa*|yxan|järnrör*|bensin*|grabbar*|hund*|kofot*|hammar*|kniv*|grus
slägga|släggan|motorsåg*|basebollträ*|yxa|yxan|kofot*|järnrör*|bensin|bensindunk*|tändstick*|tändare|kniv|kniven|hagelgevär*|bössa*|sladdsax*|bultsax*
utan tänder|tandlös*|tänder*|fingrar*|knäskål*|knän*|näsa*|käke*|ben|benen|skallen|nacken .. slå|bryt*|knäck*|plocka|gå|krossa*|loss|av|åker
i skallen|ansiktet|käften|nyllet|huvudet .. nästa|när|på|tills|med
brinn*|bränn*|eld|elda|tända|tänder på|aska|lågor
ambulans*|bår|likbil*|sjukhus*|kista|begrav* .. åka|bära|er|honom|därifrån|nästa
släpper|släppa .. hunden|hundarna|loss
hämnd|hämnas|hämnden|karma|konsekvenser
följderna|varning|spett|hammaren|avbitartång
tång|filékniven|slipad|slipat|hagelbössan
geväret|studsaren|älgstudsaren|laddad|laddat
patroner|skott|dunk|dunken|jerrycan
tändvätska|tändaren|stearinljus|brinna|brinner
brinn|bränner|bränna|eldar|elda
lågor|punktering|punkteringar|däcken|rutor
rutorna|rutan|tegelsten|gatsten|superlim
sjunka|gödsel|gödselspridaren|flytgödsel|traktorn
grävskopan|schäfern|rottweiler|ambulans|ambulansen
likbil|likbilen|tandläkare|tandläkaren|rullstol
kista|kistan|begravning|nackspärr|fingrarna
knäskål|knäskålarna|tänderna|öronen|ensam
därute
vet var du|han|hon
vet vilken gata|bil|buss|skola
vet vilket gym
vet vad han heter
vet vem han är
har din adress
har hans adress|namn
känner folk|människor
mina kontakter|hundar
hittar jag dig|honom|henne
får jag tag på
väntar utanför|vid
står utanför
står jag utanför
sitter utanför
utanför er
vi ses|möts
möts vi
kommer dit|ner|förbi
kommer hem till
hälsa på|familjen|frun
hälsar min man
på besök|truten|käften|natten
får ni besök|se
åker dit|ner
dyker upp
är på väg
på väg till ert|er
tar med
tar jag med
med mina bröder|kusiner
min bror
pratar mest med händerna
han är snäll det är inte jag
se upp
över axeln|skallen
lås dörren
ska få se|betala|smaka|känna|lära
ska du få se|känna
får vi se
bara vänta
lära er|dig|honom
en läxa|olycka|natt|kväll
känna på
på mitt sätt|vis
på ett eller annat vis
ordnar jag det
synd om
vore synd|tråkigt|trist
trist om
kan hända en sak
ingen säker|metafor
jag varnar|lovar|svär
är ett löfte
inget hot|skämt
inte ett hot|skämt
menar varje ord
det lovar jag
tänder på
varenda ruta
i sjön|ån|älven|kanalen|mälaren|gödselbrunnen
i skallen|nacken|nyllet|huvudet|käften|ansiktet
i mörkret
plåt är mjukare
tvärs över
dina fingrar|tänder|barn|ungar
din nacke|käke|familj|fru|dotter|son
din mamma|hund|bil|båt|golf|brevlåda
din dörr|port
ditt hus
han parkerar

[concept sh-kill-self]
självmord*
ta|tar|tog|tagit .. livet|liv av|sitt|mitt
ta livet
hänga|hänger|skjuta|dränka mig
hänger .. mig
göra|gör|gjort slut på .. allt|allting|alltihop|det|mitt|livet
avsluta|sluta|avslutar|slutar .. mitt|livet liv*
ta mitt liv
döda mig
kasta|kastar|slänga mig
suicid|suicidal|suicidala|suicidtankar|överdosera
livet av mig|mej
mitt liv före
avsluta mitt liv
sluta mitt liv
göra slut på mig|alltihop|allt|det
gör slut på allt|alltihop|det|mitt
hänga mig
framför tåget
ta dem allihop|alla

[concept sh-end-it]
avsluta|avslutar|sluta|få .. allt|alltihop|det|allting
göra|gör|gjort slut
slut på .. allt|alltihop|det
ett slut på
färdig här
jag är färdig|klar med livet|allt|här
kommer .. ske .. helgen|natten
över för mig
ge upp .. livet|allt
försvinna|försvinner
avsluta allt|alltihop|det|allting
göra slut
gör slut på
slut på allt|alltihop|lidandet|det
jag är färdig|klar
är färdig här
bestämt mig|dag|datum
i morgon bitti slipper
inte finns|kvar
när ni läser detta
slipper ni mig|höra
slipper alla
ger upp
efter det finns
stanna kvar
tänker inte stanna|vara
inte vara alls

[concept sh-die-wish]
vill|ville|orkar|orka inte .. leva|finnas|vakna|vara|mer|längre
vill .. dö
inte .. vill|orkar .. leva|finnas|vakna|längre
inte leva|finnas|vakna
att dö
ser ingen|inte .. mening|anledning|väg|poäng
ingen mening|anledning|poäng .. leva|livet|dagarna|med|fortsätta
slippa|sluta .. leva|finnas|vakna|existera
leva längre|mer
jag .. vore|var död
hellre .. död|dö
trött på livet
sluta finnas
vore .. lättare|bättre .. inte
döden|dödslängtan|dödsönskan|livstrött|livsleda
vore död|lättare|enklast|skönast|bäst
rädd för att inte dö
inte rädd för att dö
vill inte finnas|existera|vakna|mer|längre
inte leva
leva en morgon till
leva längre|vidare|för
slippa leva|finnas|vakna|allt|livet|vara
ingen mening|anledning
finns inget kvar
inte här längre
inte vill vara

[concept sh-not-wake]
inte|aldrig .. vakna|vaknar|vakna upp
slippa vakna
somna
hoppas att jag inte vaknar

[concept sh-jump]
hoppa|hoppar|hoppade|kasta|kastar|slänga|kliva|klev|steg|ta steget .. av|från|ut|över|ner|framför|mig|om
framför tåget|tåg|en|ett
från bron|balkongen|taket|viadukten
hoppa*
kliva ut|över|framför
rakt ut
ställt mig på
ner på spåret|spåren
framför tåget|bussen|tunnelbanan|pendeln|godståget

[concept sh-high-place]
bron|bro|viadukten|broräcket|räcket|kanten|klippan|taket
spåret|spåren|perrongen|rälsen|tåget|tunnelbanan
balkongen|våningar|våningen|fönstret
vattnet|kajen|älven|isen|sjön|ån
västerbron|ölandsbron|öresundsbron|älvsborgsbron|årstabron
götaälvbron|högakustenbron|sandöbron|järnvägsbron|broräcke
hustaket|takkanten|balkongräcket|fönsterbrädan|klippkanten
stup|stupet|berget|utsiktsplatsen|tornet
hopptornet|perrongkanten|plattformskanten|järnvägen|järnvägsspåret
godståget|godståg|genomfartståg|tunnelbanespåret|kajkanten
bryggan|forsen|kanalen|fyrisån|isvak
havet|dammen|slussen

[concept sh-rope]
rep|repet|snara|snaran|takkrok*|kroken|bjälk*|balken|skärp|skärpet|linan|hänga
knut|knuten|knyta
repen|ögla|öglan|löpsnara|löpknut
knöt|knutit|knyter|lampkrok|lampkroken
takbjälke|takbjälken|takbjälkarna|takbalken|balk
bärlina|bogserlina|tampen|vaier|grimskaft
grimskaftet|hundkoppel*|dinglar|dingla|dörrhandtaget
trappräcket|gungställningen
att det bär
runt halsen
om halsen
hänger i|mig
i ladan|trädet

[concept sh-pills]
tabletter|tabletterna|piller|pillerna|sömntabletter*|sömnmedel|medicin*|värktabletter|burken|överdos*|alvedon*|insulin*
alla|hela|samtliga|resten .. tabletter*|piller*|medicin*|burken|asken
ta|tar|svälja|svälja|räkna|räknat|samlat|sparat .. alla|tabletter*|piller*|medicin*
sömnpiller|pillren|pillerburk|pillerburken|tablettburk
tablettburken|kartor|kartorna|blister|blisterkartor
tablettkarta|tablettkartor|asken|panodil|treo
ipren|citodon|tramadol|morfin|morfinet
oxycontin|oxynorm|imovane|stilnoct|zopiklon
propavan|lergigan|benzo|valium|stesolid
xanor|hjärtmedicin|hjärtmedicinen|blodtrycksmedicinen|waran
digoxin|samlat
en burk
sparat mina|på|ihop|sömntabl*
ligger i sockerskålen
ta dem alla|allihop
tar alla
med en flaska

[concept sh-blade-gun-gas]
handleder*|handlederna|pulsåder*|pulsådr*|skär|skära|skurit .. mig|upp|handled*|armar*
skada|skadar|skadat mig
självskad*
geväret|hagelbössan|bössan|pistolen|vapnet|vapenskåpet .. mig|munnen|huvudet|knä*
avgaser*|gasen|garaget .. motorn|på|öppen
rakblad*|kniven .. handled*|mig
handlederna|handleden|handleder|pulsådern|pulsådrorna
pulsådrar|rakblad|rakbladet|mattkniven|skalpell
köksknivar|förblöda|gevär|geväret|tinningen
hagelgevär|hagelgeväret|hagelbössan|bössan|älgstudsaren
studsaren|jaktgeväret|salongsgeväret|pistolen|tjänstevapnet
vapenskåpet|laddat|laddad|patron|patroner
slaktmasken|avgaser|avgaserna|avgasrör|avgasröret
avgasslang|gasspisen|kolmonoxid|engångsgrill
skär mig|upp
skär i armen|det|mig
i munnen|badkaret
rengjort och klart
slangen från|i
garaget med
bilen i garaget

[concept sh-goodbye]
avskedsbrev*|avsked|farväl|adjö
testament*|livförsäkring*
brev|brevet .. till .. barnen|min|frun|hustru*|henne|dem|mamma|sambo
skrivit|skrev .. brev .. till
papper* .. ordning|köksbordet
sista
avskedet|olåst
tack för allt|mig|tiden|korsorden
andra sidan
papper i ordning
ta hand om katten|hunden|min|mina|barnen
tar hand om katten|hunden|henne|honom
katten är hos
en lapp på
brev till mina|barnen|min|var|dem|polisen
skrivit ett brev
inte ert fel
hittar mig

[concept sh-burden]
bättre|lättare utan|om|att mig|jag|inte
utan mig
livförsäkring*|försäkring* .. löser|lösa|betala*|räcker|faller|täcker
ingen .. saknar|sakna|märker|märka|bryr
börda|belastning|till besvär
bättre av .. utan|om
tar hand om .. bättre
värdelös|misslyckad|onödig|överflödig|livförsäkringen
till besvär|last
en last|börda|belastning
i vägen
är ingen
ingen kommer sakna|märka
sakna mig
behövs inte
enklare för alla
de tar hand om
tar hand om henne bättre
bättre än jag
än jag kan
skulle lösa allt
lösa allt om
försäkringen skulle|löser|betalar|räcker|faller
slipper mig|de

[concept sh-cant-go-on]
orkar|orka|klarar|pallar inte|ej|int .. mer|längre|mera|leva|med
inte orkar|klarar .. mer|längre
ingen .. väg ut|utväg|kraft|ork|hopp|mening
ger upp|gett upp|ge upp
slut på .. krafter|ork|orken|kraft*
spelar ingen roll .. längre|mer|om
rädd .. att jag .. gör|ska|skulle|göra
botten
uthärda|outhärdligt|outhärdlig|outhärdliga|slutkörd
kapitulerar|resignerat|hopplöst|hopplös|kvittar
brister|brista|brast|rasar|rasat
rämnar|rämnat|ensammast
orkar inte|ej|int|icke
orkade inte
klarar inte|ej
pallar inte|ej
fixar inte
stod inte ut
kan bara inte
så här längre
ger upp
gav upp
ingen väg ut
ser ingen väg
inget hopp|betyder|kvar
spelar ingen roll
slutat hoppas|äta|sova|svara
slutat att vara rädd
låst in mig
gå under
har ingen

[concept sh-depressed]
depress*|deprimer*|ångest*|psykiatr*|psykos*|självmordslinj*|mind|jourlinj*|hjälplinj*|mörka|mörkt|mörker|mörkaste|panikångest|utbränd|utmattnings*
botten
må|mår|mått .. dåligt|skit|sämre
panikattack|panikattacker|antidepressiva|antidepp|sertralin
ssri|psykakuten|psykakut|psykmottagning|psykolog
psykologen|terapeut|terapi|öppenvården|slutenvården
psyk|psykiskt|psykisk|bipolär|ptsd
jourhavande|stödlinje|bris|kriscentrum|kristelefonen
kristelefon|mörkret|svart|nattsvart|kolsvart
tomt|tomhet|tomheten|likgiltig|likgiltighet
avtrubbad|bedövad|domnad|utbrändhet|utmattad
utmattning|hopplöshet|hopplösheten|hopplös|uppgiven
uppgivenhet|förtvivlad|förtvivlan|desperat|gråter
gråtit|ensam|ensamhet|ensamheten|isolerad
övergiven|skam|skammen|självhat|självförakt
sorg|sorgen
mår dåligt|skit|skitdåligt|jättedåligt|fruktansvärt|piss
mådde dåligt
sover inte|inget|knappt
inte sovit|ätit
ligger vaken|bara
äter inte|inget|knappt
går inte ut
skyller mig själv

[concept sh-thought-plan]
tänkt|tänker|tänkte|tänka|planerat|planera|planerar|bestämt|bestämde|funderat|funderar|tankar|tanken .. på|ut|att|hur|om|mig|för
tänkt ut hur
vet hur jag
gjort upp .. med
börjat planera
rädd .. för .. det|tanken
tankarna|planerat|planerar|planen|bestämt
ämnar|beslut|beslutet|beslutat|funderat
övervägt|överväger|googlade|förberett|förberedelser
förberedd|testat
tänkt ut|färdigt|igenom|länge|mycket
tänker ut|göra
tänkte att försäkringen|livförsäkr*|jag|det|de
tanken på|slog|kommer|tröstar|lugnar|är
skrämd av tanken
rädd att jag ska|gör
min plan|avsikt
avsikt att
vet hur
vet exakt hur
gjort upp
räknat ut
räknade ut|fort
på söndag
före jul
efter gudstjänsten
stod på bron|balkongen
stannade jag på
sitter på bron|taket

[concept sh-not-to-scare]
inte .. för att|skrämma|hota|hot|medlidande|synd|överdriver
säger .. det|detta .. lugnt|bara|rakt|så|för
vet inte .. varför .. skriver|säger
så .. ni vet
inte .. sagt .. till någon
ingen vrede|anklagelse
lugnet|fridfullt
inte skrämma|överdriva|rädd|arg|dramatisk|dramatiskt
inte ute efter
säger det lugnt|bara|rakt|som|utan
jag säger det|bara
jag är lugn
lugn nu
ingen panik|anklagelse|vrede|bitterhet|dramatik
bara så det är
det är bara så
bara så ni vet
så att ni vet
så nu vet ni
nu vet ni det
ville bara att någon|nån
någon skulle veta
att någon visste
varför jag skriver|berättar
inte varför jag
enda formuläret
inte sagt till någon|nån
aldrig sagt|berättat
ska säga er en sak
en sak som jag inte
anklagar ingen
inte ert fel
ingen som gjort
behöver inte ringa|svara|oroa
ni behöver inte
ingen reklam för
gör ingen reklam
är så trött

[concept tool-hardware]
borrmaskin*|slagborr*|skruvdragar*|mutterdragar*|skruvmejs*
hammare|hammaren|slägghammar*|tång|tången
skiftnyckel*|insexnyckel*|momentnyckel*|skruv|skruven
skruvar|skruvarna|skruvs*|bult|bulten
bultar|bultarna|mutter|muttrar*|plugg
pluggar|pluggarna|stege|stegen|stegar
trappstege*|byggställning*|arbetsbock*|gräsklippar*|robotklippar*
robotgräs*|åkgräsklipp*|trimmertråd*|röjsåg*|häcksax*
lövblås*|motorsåg*|sticksåg*|cirkelsåg*|kapsåg*
handsåg*|bågfil*|sågblad*|vinkelslip*|slipmaskin*
sandpapper*|bordsslip*|hyvel|hyveln|stämjärn*
spade|spaden|spadar|skottkärr*|kratta
krattan|krattor|grepen|högaffel|yxskaft*
verktyg*|bits|bitsen
bitssats*|vattenpass*|tumstock*|måttband*|högtryckstvätt*
kompressor*|domkraft*|vinsch*|spännband*|kofötter
svets|svetsen|svetsar|lödkolv*|limpistol*
häftpistol*|spikpistol*|järnhandel*|järnaffär*|byggvaruh*
bauhaus|biltema|jula|hornbach|byggmax
gångjärn*|beslag|beslagen|vinkeljärn*|trädgårdsredskap*
trädgårdsslang*|sekatör*|jordfräs*|snöslung*|vedklyv*
vedkap*|elverk|elverket|elverken|slangklämm*
rörtång*

[concept garden-plants-feed]
frö|fröer*|fröpås*|fröna|frökatalog*
utsäd*|sättpotatis*|blomlök*|tulpanlök*|lökar
planta|plantor|plantorna|plantan|plantskol*
perenn*|pelargon*|krukväxt*|ampel*|amplar
jordsäck*|såjord|blomjord*|matjord*
torv|torven|kogödsel*|hönsgödsel*|gödsel
gödslet|gödning*|konstgödsel*|ogräs*|bekämpningsmed*
växtgift*|roundup|foder|fodret|fodersäck*
hästfoder*|hönsfoder*|kraftfoder*|pellets|pelletsen
havresäck*|hundmat*|kattmat*|hundfoder*|kattfoder*
kattsand*|fågelmat*|fågelfrö*|fiskfoder*|våtfoder*
torrfoder*|hösilag*|höbal*|ensilage*|halmbal*
hövolym*|halmen|spannmål*|raps|rapsen
rosenbusk*|äppelträd*|fruktträd*|häckplant*|tujor
tuja|thuja|syrenbusk*|körsbärsträd*|julgran*
granen|gräsmatta*|gräsfrö*|rullgräs*|trädgård*
odlingslåd*|odling|odlingen|odlar
pallkrag*|växthus*|drivhus*|kolonilott*|koloni
kolonin|vissn*|slokade|slokar|planter*
såddes|sådd|grodde|gror|groddar
blomsterland*|granngården|lantmannen

[concept baby-gear]
barnvagn*|sittvagn*|liggvagn*|tvillingvagn*|sulky
sulkyn|duovagn*|syskonvagn*|spjälsäng*|vagga
vaggan|babynest*|resesäng*|bedside*|blöj*
libero|pampers|våtservett*|skötbord*|skötväsk*
bilbarnstol*|babyskydd*|bälteskudd*|bilstol*|isofix*
barnstol*|matstol*|modersmjölk*|ersättningsmjölk*|bröstmjölksers*
mjölkersättn*|välling*|barnmat*|semper
nanpulver*|nappflask*|napp|nappen|nappar*
dinapp*|sutte*|snuttefilt*|bröstpump*|amningskudd*
amningsbh*|amningskläd*|bärsele*|bärsjal*|babysitter*
gåstol*|lekhage*|babygym*|barngrind*|sparkdräkt*
overall|overallen|haklapp*|babykläd*|dregglis*
babymonitor*|babylarm*|babyvakt*|pottan|badbalja*
babyproff*|jollyroom*|lekmer|babyprylar*

[concept cosmetics]
kräm|krämer*|ansiktskräm*|hudkräm*|handkräm*
dagkräm*|nattkräm*|ögonkräm*|hudvård*|parfym*
doft|doften|dofter|deo|deodorant*
rakvatten*|smink*|makeup*|mascara*|foundation*
läppstift*|läppglans*|ögonskugg*|eyeliner*|puder
pudret|rouge|concealer*|schampo*|shampo*
balsam|balsamet|inpackning*|hårspray*|hårvax*
hårinpack*|hårolja*|nagellack*|gellack*|lösnaglar*
lösfransar*|fransserum*|fransförläng*|tvål|tvålen
tvålar|duschkräm*|duschgel*|bodylotion*|bodybutter*
kroppsolja*|hårfärg*|blekning*|toning|toningen
slingor|slingorna|extension*|löshår*|solkräm*
solskydd*|spraytan*|solarium*|serum|serumet
retinol*|ansiktsmask*|peeling*|filler|fillers
botox*|kicks|lyko|sephora|oriflame
avon|lush|rakkräm*|rakhyvel*
rakblad|tandkräm*|tandborst*|munskölj*|kosmetik*
kosmetisk*

[concept kitchenware]
kastrull*|stekpann*|gjutjärnspan*|gryta|grytan
grytor|grytorna|gjutjärnsgryt*|tryckkok*|traktörpann*
wok|woken|wokpann*|tallrik*|assiett*
porslin*|servis|servisen|skål|skålen
skålar|mugg|muggen|muggar|kaffekopp*
tekopp*|koppar|kopparna|kökskniv*|knivset*
brödkniv*|filékniv*|kockkniv*|skalkniv*|knivblock*
bestick*|gaffel|gafflar*|sked|skeden
skedar*|slev|slevar|visp|vispen
stekspad*|osthyvel*|vattenkok*|tekann*|kaffekann*
kaffepann*|termos*|karaff*|tillbringar*|kanna
kannan|perkolator*|skärbräd*|kavel|durkslag*
rivjärn*|potatisskal*|bakform*|bakplåt*|ugnsform*
ugnsplåt*|muffinsform*|vinglas*|ölglas*|dricksglas*
champagneglas*|snapsglas*|glasset*|matlåd*|plastburk*
burköppnar*|konservöppn*|korkskruv*|vitlökspress*|våffeljärn*
smörgåsgrill*|elvisp*|stavmixer*|airfryer*|fritös*
riskok*|espressomask*|köksassist*|kitchenaid|köksvåg*
hushållsvåg*|diskställ*|diskborst*|grytlapp*|teflon*
nonstick

[concept sports-outdoor]
skida|skidan|skidor*|längdskid*|slalomskid*
pjäxor*|pjäxa|pjäxan|snowboard*|rullskid*
skridsko*|hockeyskridsk*|hockeyklubb*|klubba|klubban
klubbor|innebandyklubb*|golfklubb*|golfset*|golfbag*
tält|tältet|tältp*|tälten|sovsäck*
liggunderlag*|luftmadrass*|stormkök*|trangia*|primuskök*
hängmatt*|racket|racketen|racketar|tennisracket*
badmintonrack*|padel*|fiskespö*|spinnspö*
kastspö*|haspel*|fiskedrag*|fiskerull*|fiskegrej*
metspö*|pimpel*|kajak*|kanot*|paddelbräd*
flytväst*|våtdräkt*|simglasögon*|badring*|löpband*
hantlar*|hantel*|skivstång*|kettlebell*|motionscykel*
roddmaskin*|träningsredskap*|träningsbänk*|crosstrain*|viktskiv*
fotboll|fotbollen|fotbollar|fotbollssk*|benskydd*
basketboll*|handboll*|målvaktshand*|yogamatt*|träningskläd*
träningstight*|löparsko*|löpskor*|vandringsk*
ridhjälm*|ridstövl*|sadelpad*|träns|tränset
schabrak*|friluft*|campingbord*|campingstol*|grillkol*
utemöb*|stadium|xxl|intersport|decathlon
naturkompan*|fjällräv*|jaktkäng*|kikarsikt*|kikare
kikaren|pannlamp*|kompass*|skateboard*|inlines*
rullskridsko*

[concept music-instrument]
gitarr*|elgitarr*|elbas|ukulele*|banjo*
mandolin*|piano|pianot|pianon|flygel
flygeln|synt|synten|syntar|keyboard*
orgel|orgeln|orglar|tramporg*|fiol
fiolen|fioler|violin*|cello|cellon
kontrabas*|nyckelharp*|viola|trumma|trumman
trummor*|trumset*|trumpinnar|cymbal*|slagverk*
trumpet*|trombon*|saxofon*|saxen|klarinett*
flöjt*|blockflöjt*|tvärflöjt*|tuba|tuban
valthorn*|dragspel*|munspel*|handklaver*|strängar
strängarna|fiolsträng*|plektrum*|stråke
stråken|notställ*|noterna|nothäft*|förstärkar*
effektpedal*|mixerbord*|instrument|instrumentet
instrumenten|musikaffär*|pianostäm*
stämma pianot|orgeln|fiolen|instrument*

[concept headphones-audio]
hörlur*|hörsnäck*|headset*|hedset*|airpods*
earpods*|earbuds*|högtalar*|blåtandshögt*|soundbar*
subwoofer*|baslåd*|sonos|radio|radion
radioapparat*|transistorrad*|dabradio*|klockradio*|bilradio*
bilstereo*|stereo|stereon|stereoanl*|skivspelar*
grammofon*|cdspel*|vinyl*|mikrofon*
micken|mick|ljudanlägg*|ljudkort*|receiver*
förstärkare|ljudkvalit*|brusreduc*|brusredusc*|jbl
bose|sennheiser*|beats|marshall*
lp skiv*
vänster|höger lur|öra|öronsnäcka|snäcka|hörlur*

[concept console-game]
playstation*|ps4|ps5|xbox*|nintendo*
switch|switchen|spelkonsol*|konsolen|wii
handkontroll*|joycon*|dosan|gamepad*|spelkontroll*
tvspel*|dataspel*|datorspel*|mobilspel*|onlinespel*
gamet|gamen|fortnite*|minecraft*|roblox*
fifa|csgo|cs2|gta|valorant*
pokemon*|skin|skins|skinet|skinpaket*
loot*|vbucks|robux|gems
bannad*|bannat|banna|banning|permabann*
servern|gamer*|gaming*|steam
twitch*|esport*|turnering|turneringen|turneringar
ranked|lobby*|expansion*|dlc|patch
patchen|level|leveln|levlar
achievement*|spelutveckl*|speltid*|speldosa*|sparfil*
inventory*|inventariet|guilden|klanen|avatar*

[concept printer-ink]
skrivare|skrivaren|skrivarna|skrivarens|laserskriv*
bläckskriv*|etikettskriv*|fotoskriv*|bläckpatron*|bläck
bläcket|patronen|patron|patroner|patronerna
toner|tonern|tonerkas*|tonerpatr*|skanner*
scanner*|skanna|scanna|skannar|scannar
kopiator*|kopieringsmask*|kopieringspap*|pappersstopp*|pappersfack*
papperskross*|utskriften|utskrifter|epson*|canon
printer*|plotter*|fax|faxen|faxa
faxar|faxmaskin*
skriva ut

[concept solar-heatpump]
solcell*|solpanel*|solfångar*|takpanel*|växelriktar*
inverter*|omriktar*|optimerar*|värmepump*|bergvärm*
luftvärmep*|frånluftsp*|jordvärm*|nibe|thermia
ivt|laddbox*|laddstolp*|laddstation*
snabbladdar*|laddpunkt*|wallbox*|batterilager*|hemmabatteri*
inmatad*|nettodebit*|vindkraft*|vindsnurr*
köldmedi*|värmekurv*|elbil|elbilen|elbilar
elbilsl*|solenergi*|solföretag*|solfirma*
grön teknik

[concept building-material]
kakel*|klinker*|mosaik*
fogmassa*|tegel|teglet|tegelpann*|takpann*
takplåt*|takpapp*|tegelst*|gips|gipsen
gipsskiv*|gipsplatt*|plywood*|spånskiv*
masonit*|virke|virket|brädor|brädorna
bräda|brädan|plank|planket|plankor
altanvirk*|trall|trallen|råspont*|panel
panelen|ytterpanel*|bjälklag*|färgburk*|målarfärg*
väggfärg*|takfärg*|utomhusfärg*|lackfärg*|lasyr*
träolja*|slamfärg*|rödfärg*|grundfärg*|spackel*
spackl*|tapet|tapeten|tapeter*|tapetrull*
tapetserar*|cement*|betong*|murbruk*|grus
gruset|gruslass*|makadam*|kantsten*|gatsten*
marksten*|plattorna|plattsättn*|isolering*|mineralull*
glasull*|frigolit*|cellplast*|ångspärr*|vindduk*
parkett*|laminat*|golvlist*|golvbräd*|linoleum*
plastmatta*|heltäckningsm*|trägolv*|vinylgolv*|bänkskiv*
köksluck*|kökssn*|köksfront*|marmorskiv*
byggmaterial*|brädgård*|bygghandel*|beijer|virkeshand*
tätningslist*|silikon|silikonet|fogskum*|dörrkarm*
fönsterkarm*|fönsterbleck*

[concept print-photo-order]
fotobok*|fotoböck*|fotoalbum*|fotokalend*|årsbok
årsboken|albumet|kanvas*|canvas*
förstoring*|framkall*|papperskop*|poster
postern|posters|affisch*|vepa|vepan
vepor|inbjudningskort*|inbjudningar*|bröllopsinbj*|tackkort*
dopkort*|julkort*|vykort*|visitkort*|flyer
flyers|flygblad*|broschyrtryck*|rollup*|banderoll*
dekal|dekaler*|klistermärk*|etikett*|tryckeri*
trycksak*|tryckfel*|feltryck*|upplaga*|skolfoto*
skolkort*|klassfoto*|fotograf|fotografen
fotograferad*|porträtt*|smartphoto*|fotoutskr*|fotopapp*
önskefoto*|cewe|crimson|brodyr*|broderi*
broderad*|namnlapp*|namnetikett*|muggtryck*|fototapet*

[concept boat-ferry-cruise]
färja|färjan|färjor*|färjel*|färjetur*
färjeresa*|bilfärj*|vägfärj*|färjebiljett*|båt
båten|båtar*|båtens|båtresa*|båtbiljett*
båttur*|motorbåt*|segelbåt*|roddbåt*|ribbåt*
kryssning*|minikryssn*|dygnskryss*|ålandsbåt*
finlandsbåt*|finlandsfärj*|tallinnb*|hytt|hytten
hytter*|hyttplats*|hyttkort*|bildäck*|soldäck*
tallink*|gotlandsbåt*|finnlines|eckerö*|wasaline
hamn|hamnen|hamnterm*|kaj|kajen
terminalbyggn*|ombordst*|båtplats*|brygga|bryggan
bryggplats*|gästhamn*|marina|marinan|båtvarv*
båtklubb*|utombord*|båtmotor*|skärgårdsb*|waxholm*
förbindelseb*|taxibåt*|sjösjuk*|kapten
kaptenen|purser*|landgång*|segel|seglet
segling|seglar|fartyg*|skeppet|skepparen
överfart*

[concept car-rental]
hyrbil*|biluthyr*|hertz|europcar|sixt
mabi|hyrfirma*|bilpool*|delbil*|kinto
aimo|elsparkcyk*|elscooter*|sparkcyk*|voi
ryde|lånebil*|ersättningsbil*|minibuss*|hyrsläp*
släpvagn*|hyrperiod*|hyrtid*|hyravtal*|uthyrar*
uthyrning*|självriskreduc*|självriskelim*|fulltankad*|körsträck*
lånecykel*|hyrcykel*|stadscyk*|elmoppe*
full tank

[concept car-workshop]
bilverkst*|verkstan|bilmekan*|mekonomen
märkesverkst*|meken|bilfirma*|bilhandl*|bilförsälj*
bilhall*|serva|servad|servade|servat
bilservice*|servicebok*|oljebyt*|filterbyt*|årsservice*
besiktn*|besiktig*|bilprovn*|bilbesikt*|opus
körförbud*|efterbesikt*|bärgning*|bärga|bärgad
bärgade|bärgare|bärgaren
assistans|assistansen|assistancekår*|vägassist*|däckbyt*
däckskift*|däckhotell*|hjulskift*|hjulinst*|balanser*
vulkaniser*|euromaster|däckfirma*|kamrem*|kamkedj*
växellåd*|topplock*|turbo|turbon|tändstift*
generator*|startmotor*|bromsbelägg*|bromsskiv*|avgassyst*
ljuddämp*|katalysator*|partikelfilt*|vindrut*|stenskott*
lackering*|lackskad*|plåtslag*|buckl*|kupévärm*
motorvärm*|motorlamp*|tändes|blinkar|felsök*
reservdel*|kopplingen|carglass|ryds|mekoverkst*

[concept fuel-station]
bensin*|macken|mack
mackarna|diesel*|e85|etanol|hvo
adblue|tankade|tankat|tankning*|tankställ*
okq8|preem|shell|st1|qstar
neste|biltvätt*|tvätthall*|tvättautom*|automattvätt*
tvättborst*|pumpen|pumpautom*|munstycke*
feltank*|gasolbyt*|gasolflask*|spolarvätsk*|literpris*
drivmedel*

[concept moving-storage]
flyttfirma*|flyttbolag*|flyttgubb*|flyttkill*|flyttlass*
flyttbil*|flyttkarl*|flyttjänst*|flytthjälp*|flyttlåd*
flyttkart*|flyttkostn*|flyttdag*|flyttgod*|bohag*
flyttstäd*|flyttanmäl*|flyttskad*|utlandsflytt*|magasiner*
magasin|magasinet|lagerhot*|shurgard*
förråd|förrådet|förråden|vindsförråd*|källarförråd*
källarkontor*|minilager*|hyrförråd*|container|containern
containrar*|bortforsl*|dödsbotömn*|packhjälp*|nedpackn*
emballage*|bubbelplast*|lyftkran*

[concept funeral-wedding]
begravningsb*|begravningsent*|fonus|begravningsakt*
begravningskaff*|jordfäst*|minnesstund*|kista|kistan
kistor|urna|urnan|urnor|gravsten*
gravplats*|gravvård*|gravsätt*|kremer*|krematori*
kyrkogård*|askan|dödsannons*|dödsrun*|kondolens*
begravningskrans*|kransar|kransen|kistdekor*|sorgband*
bröllop*|brudklän*|brudpar*|brudbukett*|brudgum*
bruden|brud|brudtärn*|vigsel*|vigdes
förlovning*|festlokal*
festvåning*|toastmaster*|prästen|präst
kyrkan|kapell|kapellet|kantor*|församling
församlingen|pastor*|möhippa*|svensexa*
dopfest*|dopet|dopklän*
konfirm*|studentfest*|kalas|kalaset
gifter sig|oss

[concept municipal-street]
kommunen|kommun|kommunens|kommunal*|kommunhus*
stadshus*|kommunkont*|stadsbygg*|gatukont*|trafikkont*
rådhus*|medborgarkont*|stadsdelsförv*|nämnden|snöröj*
plogning*|plogbil*|plogade|plogat|ploga
plogar|plogvall*|sandning|sandat|sandade
saltning|oplogad*|osandad*|gatlykt*|gatlamp*
gatubelys*|lyktstolp*|trottoar*|gångbana*|gångväg*
cykelbana*|cykelväg*|övergångsst*|farthinder*|vägbul*
rondell*|korsningen|vägkors*|potthål*|vägarbet*
asfalt|asfalten|asfalter*|grusväg*|vägförening*
samfällig*|trafikverket|papperskorg*|parkbänk*|lekpark*
parken|hundlatrin*|nedskräp*|klotter*|soprum*
bygglov*|detaljplan*|miljöförvalt*|miljökont*
grannmed*|tomtgräns*|kommunpolit*|fullmäktig*
biståndshandl*|socialtjänst*|socialsekr*|socialkont*|skattepeng*
skattebetal*|brunnslock*|dagvatten*|avloppsbrunn*
dike|diket|grovsop*|sopgubb*|miljöstation*
återvinningsst*|återvinningsc*|tippen|sopstation*

[concept library-university]
bibliotek*|lånekort*|bokbuss*|bokåterl*
biblan|universitet*|högskol*|lärosät*|institution
institutionen|campus*|fakultet*|prefekt*|dekan*
student|studenten|studenter*|studentkår*|studentrab*
studentnation*|doktorand*|stipend*|tenta|tentan
tentor|omtent*|tentam*|tentera*|uppsats*
examensarb*|disputation*|avhandling*|föreläs*|seminari*
kursplan*|kurslitterat*|antagning*|antagen
uhr|reservplats*|examen
examensbev*|betygsätt*|studiebev*|studieintyg*
ladok|terminen|termin|kursregistr*|studentlägenh*
studentbost*|studentkorrid*|korridorsrum*|studentrum*|korridoren
sgs|studentboende*|csn|studiemed*|studielån*
studiebidr*|komvux|folkhögsk*|sfi|distanskurs*
språkkurs*|lärplattform*|inlämning*|handledare|handledaren

[concept sports-culture-club]
fotbollslag*|fotbollsk*|fotbollssk*|fotbollsträn*|fotbollsplan*
ishockey*|hockeylag*|hockeytr*|handbollsl*|innebandy*
basketlag*|bandylag*|simklubb*|simskol*|simlära*
ridskol*|ridklubb*|ridlektion*|golfklubb*|golfban*
tennisban*|tennisklubb*|gymnastik*|friidrott*|idrottsfören*
idrottshall*|idrottsplats*|ishall*|skridskohall*|sporthall*
bowling*|klätterhall*|padelban*|padelhall*|träningsavg*
medlemsavg*|seriespel*|cupen|cup|domaren
domarna|tränarna|lagledar*|lagkassa*|klubben
museum|museet|museer|museib*|konsthall*
utställning*|galleri|galleriet|slottet|djurpark*
zoo|zoot|akvarium*|skansen|liseberg*
nöjespark*|tivoli|tivolit|nöjesfält*|kolmården
teater*|opera|operan|operahus*|balett*
musikal*|pjäs|pjäsen|scenen|dramaten
biograf*|filmstaden|bion|bio|biosalong*
biobiljett*|salongen|sångkör*|körledar*|kyrkokör*
sångför*|körrepet*|kulturskol*|musikskol*|danskurs*
dansskol*|danslektion*|konstkurs*|keramikkurs*|studieförb*
studiecirkel*|kulturhus*|bygdegård*|hembygds*|scout*
kollo|kollot|sommarläger*|fritidsgård*|årsmöte*
ordföranden|styrelsen|styrelse|arena|arenan
läktare|läktaren|säsongskort*|supporter*|derby*
allsvensk*

[concept care-home-help]
hemtjänst*|hemsjukv*|hemvård*|hemhjälp*
äldreboend*|äldrevård*|äldreomsorg*|äldrehem*|servicehus*
vårdhem*|sjukhem*|demensboend*|korttidsboend*|gruppboend*
serviceboend*|ålderdomshem*|vårdbiträd*|undersköt*|vårdare
vårdaren|omsorgsass*|omsorgen|kontaktperson*|närvårdar*
personlig|personliga|ledsagar*|assistansbol*|assistenten
assistenter|lss|färdtjänst*|sjukres*|matlåd*
matdistrib*|middagsdistr*|mattjänst*|trygghetslarm*|larmknapp*
trygghetsklock*|larmet|trygghetstelef*|trygghetsring*|biståndsbeslut*
biståndsbed*|biståndshandl*|hjälpmedel*|rullator*|duschpall*
sjuksäng*|vårdsäng*|lyftsele*|taklyft*|badlyft*
duschhjälp*|medicindeln*|dosett*|apodos*
insulinsprut*|inkontinens*|vuxenblöj*|kateter*|överförmynd*
anhörig|anhöriga|anhörigvård*|enhetschef*
god man

[concept vet-grooming]
veterinär*|djursjukhus*|djurklinik*|djurakut*|djurvård*
djurläkar*|distriktsvet*|anicura|evidensia|hundfrisör*
hundtrim*|trimmersk*|hundsalong*|kloklipp*|hundbad*
pälsvård*|hundpension*|hunddagis*|kattpension*|kennel*
hundvakt*|kattvakt*|djurpension*|uppföd*|hundkurs*
valpkurs*|hundskola*|avliva|avlivas|avlivades
avlivad|avlivning*|kastrer*|steriliser*|avmask*
chipnummer*|chipmärk*|stamtavl*|skk|hundhals*
koppel|kopplet|hundsele*|hundsäng*|hundbur*
kattlåda*|kattlucka*|hundluck*|hundleksak*|klösträd*
klösmöb*|djuraffär*|djurbutik*|musti|zooplus
granngård*|agria|sveland|djurförsäk*|hundförsäk*
kattförsäk*|hästförsäk*|valp|valpen|valpar*
kattung*|kattdam*|hankatt*|tik|tiken
hamster*|marsvin*|papegoj*|undulat*|akvari*
sköldpadd*|terrari*|stallhyra*|hovslagar*|hästtransp*
ponny*|sto|stoet|valack*

[concept betting-lottery-charity]
lotteri*|lott|lotten|lotter|lotterna
trisslott*|triss|postkod*|miljonlott*
bingolott*|skraplott*|casino*|kasino*|nätcasino*
spelbolag*|unibet|bet365|betsson|leovegas
comeon|stryktips*|tipset|v75|v86
v85|atg|trav|travet|travbana*
oddset|odds|oddsen|lotto|lottorad*
keno|eurojackpot|vadslag*|betta|bettade
bettat|bets|slots|spelautomat*|freespin*
omsättningskr*|insättningsbon*|vinst|vinsten|vinster
storvinst*|vinstpeng*|spelkonto*|spelpaus*|spelberoend*
spelinspekt*|insamling*|välgör*|donation*|donera*
gåvogiv*|månadsgivar*|fadder*|unicef
cancerfond*|barncancer*|stadsmission*|bössinsaml*|hjälporganis*
tävling|tävlingen|förstapris*|utlottning*|tombola*
andelslag*|andelsspel*|tipsombud*|spelombud*

[concept investment-fx]
aktie*|isk|depå
depån|kapitalförsäk*|fond|fonden|fonder*
fondspar*|fondkonto*|indexfond*|fondavg*|fondbyt*
börs|börsen|börsfall*|kurtage*|utdelning
utdelningen|emission*|courtage*|krypto*|bitcoin*
btc|ethereum*|plånboksd*|wallet*
binance|växelkurs*|valutakurs*|valutapås*|valuta
valutan|växlingsk*|forex|bolån*
räntesats*|räntehöj*|ränteskilln*|räntebesked*
styrränt*|bottenlån*|topplån*|lånelöfte*|pensionsspar*
tjänstepens*|pensionsbol*|pensionsförs*|ppm|premiepens*
amf|alecta|skandia|avanza|nordnet
etoro|revolut|degiro|sparränt*
sparkontor*|inlåning*|guldtack*|investera*|investering*
rådgivar*|portfölj*|förvaltningsavg*
rantan på
min pension

[concept advance-commission]
dricks|dricksen|driks|dricksp*|serveringsavg*
serviceavg*|provision|provisionen|provisioner|mäklararvod*
arvode*|courtage*|bokningsavg*|ombokningsavg*
avbokningsavg*|biljettavg*|förköpsavg*|förmedl*|städavg*
slutstäd*|uppläggn*|startavg*|anslutningsavg*
öppningsavg*|expeditionsavg*|hanteringsavg*|administrationsavg*|adminavg*
plattformsavg*|systemavg*|transaktionsavg*|kortavg*
småorderavg*|leveransavg*|fraktavg*|fraktill*|portokost*
porto|returfrakt*|returavg*|returporto*|aviavg*
aviseringsavg*|pappersfaktur*avg*|pappersavg*|klimatavg*|klimatkomp*
miljöavg*|emballageavg*|bränsletill*|helgtill*|obtill*
utryckningsavg*|framkörningsavg*|bilkostnad*|körersätt*|förskott
förskottet|förskottsb*|handpenning*|förhandsbet*|plastpås*
påsavg*|påsskatt*|garderobsavg*|tvångsgarder*|växlingsavg*
uttagsavg*|valutaavg*|valutapåsl*|årsavg*|tilläggsavg*
extraavg*|smygavg*|reservationsavg*|bagageavg*|sätesavg*

[concept mould-asbestos]
möglet|mögel*|möglig*|möglar|möglat
möglade|mögla|svartmögel*|svartmöglet|husmögel
asbest*
eternit*|fuktskad*|fuktig*|fukt|fukten
fuktfläck*|fuktspärr*|fuktmät*|fukthalt*|fuktproblem*
avfukt*|kondens|kondensen|husbock*|hussvamp*
rötskad*|ruttnar|radon*|formaldehyd*|lösningsmedel*
ångor|ångorna|avgaser|avgaserna|rök
unket|ventilation*|frånluft*|luftkvalit*|blyfärg*

[concept glass-splinter-sharp]
glasskärv*|glasbit*|glassplit*|glaskross*
glasflis*|skärvor*|skärvan|skärva|splitter
vass|vassa|vasst|vassare|rakbladsvass*
knivskarp*|kanyl*|nål|nålen|nålar
nålarna|synål*|knappnål*|häftstift*|häftklamr*
metallspån*|metallbit*|metallflis*|metalltråd*|plastbit*
stålull*|plåtbit*|järnbit*|träflis*|skärsår*
rispade|rispor|fiskben
skar|skurit mig|sig|handen|fingret|tungan|tummen|läppen|foten på|i|av

[concept collapsed-fell-down]
rasade|rasat|rasar|kollaps*|välte
vält|välter|tippade|tippat|tippar
stjälpte|stjälpt|knäckt*|brast|brustit
brakade|brakat|takras*|takplatt*|snöras*
istapp*|fallande|störtade|trillade
gav vika
vek ihop sig
hissen föll
föll|fallit|faller|ramlade|ramlat|ramlar|trillade|trillat|trillar|lossnade|lossnat|rasade ner|ned|omkull|från|av|ihop|isär|loss|över

[concept hot-burn-surface]
överhett*|glödhet*|glödande
glödde|brännhet*|kokhet*|skållhet*|jättehet*
skithet*|asvarm*|jättevarm*|gnistr*
gnistor|brandlukt*|brandfara*|brandfarlig*
självantän*|fyr|brännskad*|brännmärk*|brännblås*
skållad*|skållning*|exploderade|exploderat|exploderar
sprängdes
blev|blir|var|är jätte|så|skit|för|as|brännande het|hett|varm|varmt
smält|smälte|smälter|smälta plast*|sladd*|kontakt*|höljet|ner
batteri*|batteriet .. svullet|svällde|svällt|svullnat|brann|exploder*|läcker|läckte|bukt*
luktar|luktade|lukt|luktat bränt|brandrök|bränd
brände|bränt|bränner|brann mig|sig|fingrarna|handen|foten|tungan|läppen

[concept wrong-dose-medicine]
överdos*|feldos*|felmedic*|felexped*|felbehandl*
dosett*|dosdisp*|dospås*|apodos
generika|utbytbart|substans*|milligram
biverkning*|läkemedelsverk*|felmärkt*
dubbel|dubbla|tredubbel dos|dosen|dosering|styrka|styrkan
förväxlat|förväxlade|bytt|bytte|blandat medicin*|tabletter*|dosen|recept*|burk*

[concept bare-wires-gas-co]
strömförand*|jordfel*|ojordad*|kortslut*|kortslöt*
elfel*|elcentral*|proppskåp*|proppar|säkringsskåp*
elskåp*|gaslarm*|gasläck*|gaslukt*
gasutsläpp*|luktar|kolmonox*|koloxid*|kolos
skorsten*|sotare|sotaren
sotarmäst*|rökgång*|imkanal*|murstock*|sotning*
braskamin*|kaminen|vedpanna*|elsäkerhet*|fuskinstall*
gaskran*|gasslang*|gaspann*|gasledning*
elstöt*|stötar|fick|ger|gav en stöt|ström|stötar
luktar|luktade|stinker gas|gasol

[concept ice-hole-dark]
halka|halkade|halkat|halkan|halkig*
halkolyck*|isig*|glashal*|blankis*|isgat*
isfläck*|glansis*|ishalka*|svinhal*|spegelhal*
osandad*|oplogad*|osandat|oplogat
oskott*|snövall*|snömodd*|snömassor*|grop
gropen|gropar|potthål*|oavspärr*|avspärrning*
ledstång*|trappräck*|balkongräck*|becksvart*|kolmörk*
beckmörk*|kolsvart|obelyst*|oupplyst*|släckt
lyset|snubbl*|trappsteg*|utstickande
öppet schakt
nyss|nymoppat|blött|vått moppat|golv|golvet

[concept seatbelt-airbag]
bilbälte*|säkerhetsbält*|bälte|bältet|bältena
bälten|bältessp*|bältesstr*|krockkudd*|airbag*
krockskydd*|barnlås*|barnsäkr*|barnsäker*|isofix*
bilbarnstol*|bälteskudd*|babyskydd*|hjälm|hjälmen
hjälmar*|cykelhjälm*|ridhjälm*|hjälmrem*|säkerhetsbygel
bygeln|sele|selen|säkerhetsspärr*|nödstopp*
nödutgång*|nödbroms*|nödlarm*|brandsläckar*|brandvarnar*
brandtrapp*|utrymning*|säkerhetsnät*|fallskydd*
skyddsnät*|klätterställning*|hoppborg*|studsmatt*|karbin*
säkerhetslina*|reflex|reflexväst*|varningstriang*|flytväst*
livväst*|livbåt*
spänne|spännet|spännena|låset .. öppn*|öppnas|släpp*|lossn*|låser
spänne|spännet|spännena|låset .. går upp

[concept contaminated-water]
kokrekommend*|vattnet|kokningsrek*|dricksvatten*|kranvatten*
brunnsvatten*|vattenprov*|vattentäkt*|vattenverk*|otjänligt
ecoli|bakterie*|legionell*|kolibakt*|klor
klorlukt*|pfas|kontamin*|föroren*
salmonell*|listeria*|campylobact*|cryptospor*|smittad*
smitta|smittan|smittspr*|larver|maskar
flugägg*|krälade|kröp|kryper|kryp
krypen|småkryp*|ohyra*|råttor|råttspill*
möss|musspill*|mössen|kackerlack*|vägglöss*
vägglus*|flugor|silverfisk*|pälsängr*|mjölbagg*
fruktflug*|giftig*|kemikalie*|tungmetall*|bekämpningsmed*
mjukgörare*

[concept stranger-knows]
raggar|stalk*|ofreda*|förföljer|förföljd
sekretessmark*|kvarskriv*
skyddad identitet
främling*|okänd|okänt|främmande .. ringt|ringde|ringer|vet|visste|skrev|skriver
fått|gett|gav|givit|lämnat|lämnade|fick .. mitt|min|hennes nummer|telefonnummer|adress|mobilnummer|hemadress|privatnummer
lämnat|lämnade|gett|gav|lämnar|sålt|sålde|säljer ut|vidare .. mitt|min|mina|våra|hennes nummer|adress*|uppgifter|telefonnummer|namn
privata nummer|mobil|telefon|mejl|adress|sms
budet|chauffören|föraren|teknikern|montören|hantverkaren|säljaren|budkillen .. smsar|smsade|skrev|skickar|skriver|ringde|messar|messade|följer|raggar
hemligt|skyddad|skyddade|hemliga nummer|adress|uppgifter|identitet
ringer|ringde på hos|dörren

[concept photo-published]
fotoförbud|smygfoto*|smygfilm*
bild|bilden|bilder|bilderna|foto|fotot|foton|kort .. på .. mig|min|mitt|oss|barn|barnet|dotter|son|henne|honom .. på|i er|ert|reklam*|hemsida*|instagram*|facebook*|skylt*|affisch*|broschyr*|fönstret
använt|använder|använde|publicerat|publicerade|la|lade .. bild*|foto*|kort|film*
lagt upp .. bild*|foto*|kort|film*
lagt|lade|la|lägger ut|upp .. bild*|foto*|film*|video*|mig
min|mitt|hennes|hans|dotterns|sonens ansikte|bild|foto|porträtt .. er|era|ert
ta|tag bort|ner|ned bilden|bilderna|fotot|filmen|videon|inlägget|klippet
radera bilden|bilderna|fotot|filmen|videon|inlägget|klippet
i|på er reklam|marknadsföring|instagram*|facebook*|broschyr|kampanj|nyhetsbrev|story
affischen|skylten|reklamen .. min|mitt|mig

[concept opened-mail]
brevhemlig*|posthemlig*|sekretessbr*|tystnadsplikt*|sekretess
sekretessen
öppnat|öppnad|öppnade|öppnats|öppet|uppslitet|uppsprätt*|uppriven|uppfläkt brev|brevet|kuvert*|post|posten|paket*|brevlåda*
brev*|kuvert*|paketet|posten .. öppnat|öppnad|öppnats|öppet|uppriv*|uppslit*|uppsprätt*|läst
läste upp|högt|ut mitt|min|hela|personnum*
diagnos*|personnum*|skuld*|provsvar .. högt|inför|över .. disk*|väntrum*|kön|alla|hela
låg|legat|ligger|lämnats|lämnade|glömt öppet|framme|synligt|synliga
annans|grannens|andras brev|post|provsvar|journal|faktura|kuvert|kallelse

[concept cc-all-recipients]
bcc|kopiefält*|adressfältet|deltagarlist*
klasslist*|adresslist*|mejllist*|namnlist*|kundlist*
sändlist*|utskickslist*|telefonlist*|medlemslist*|patientlist*
gruppmejl*|massutskick*|gruppmail|massmejl*
mejl*|mail*|utskick*|lista*|listan|fil|filen .. alla|samtliga .. adresser*|mottagare*|kunder*|namn|deltagare*|mejladresser*

[concept recorded-listening]
inspelad*|inspelat|inspelning*|ljudfil*|ljudupptag*
röstinspel*|röstprov*|avlyssn*|tjuvlyssn*|platsdata*
platsinform*|positionsdata|positioner*|övervak*|kamera
kameran|kameror|kamerorna|bevakningskam*
dörrkamera*|dörrklockskam*|webbkamera*|babykamera*|fingeravtryck*
ansiktsigenk*|irisskan*|biometri*|röststyrn*|alexa
siri|spion*|cookie
cookies|spårningscook*|smygfilm*
spårar|spårat|spåra|spårad|loggar mig|min|mina|position|platsdata
kamera* .. toalett*|omklädn*|duschen|sovrum*|hytten|rummet|provhytt*

[concept hr-medical-record]
journal|journalen|journaler|journalerna|patientjournal*
sjukjournal*|journalanteckn*|journaluppg*|journalutdrag*|journalkopi*
1177|diagnos|diagnosen|diagnoser|diagnoserna
provsvar|provsvaret|provsvaren|remiss|remissen
remisser|sjukdomshist*|läkarutlåt*|lönelist*|lönespec*
lönebesk*|lönekuvert*|löneuppg*|personalakt*|personalmapp*
personalavd*|sjukfrånv*|sjukintyg*|läkarintyg*
rehabplan*|drogtest*|läkarundersökn*|elevakt*|skolhälso*
kurator*|skolsköt*|elevhälsa*|betygsdok*|utredningen
skolpsyk*|bup|socialakt*|orosanm*|utredningsakt*
socialreg*|belastningsreg*|polisreg*|journalsyst*|loggutdrag*
åtkomstlogg*|patientdat*|patientsäk*|patientnämnd*
läst|läste|läser|öppnat|öppnade|tittat|snokat|snokade|snokar .. journal*|akten

[concept does-not-load-sync]
synk|synken|synka|synkar|synkas
synkade|synkat|synkning*|synkroniser*|snurrar
snurrade|snurra|snurr|snurran|timglas*
laddsnurr*|laddhjul*|ladd*cirkel|laddningscirk*|laddningssnurr*
laddikon*|timeout|sessionen
laddar|laddas|laddade|öppnas|öppnar|sparas|sparar|synkar|synkas|synkroniser*|svarar|startar|visas|hämtar|registreras inte|ej|aldrig|int|inget|bara
går|gick|vill inte|ej|int .. öppna|ladda|spara|synka|starta|skicka|visa|hämta|installera
bara|står|ligger|sitter .. laddar|laddas|snurrar|tuggar|tänker
vit|vita|svart|svarta|grå|gråa|blå|tom|blank skärm|skärmen|sida|ruta|bild|ruta|rutan
skärmen blir|är|blev|förblir svart|vit|blå|grå|tom
sparar|sparas|sparade|sparat .. inte|ej|aldrig|inget|noll|ingenting

[concept button-link-menu]
knapp|knappen|knappar|knapparna|spak
spaken|reglage*|touchen|pekskärm*|länk
länken|länkar|länkarna|hyperlänk*|404
meny|menyn|menyer|rullist*|rullgardinsm*
rullmeny*|dropdown*|flik|fliken|flikar*
ikon|ikonen|fält|fältet|fälten
obligatorisk|kryssruta*|kryssa|sökfält*|sökruta*
sökfunk*|sökning*|formulär|formuläret|webbformul*
kontaktformul*|etjänst*|varukorg*|kundkorg*|kundvagn*
utcheckning*|kassasidan|betalsida*|filter|filtret
filtren|sortera|sorterar|sortering*|kategori*
scrolla*|skrolla*|swipa*|zooma*|textstorlek*
popup*|banner|bannern|captcha*|kakruta*
cookieruta*|chattruta*|chattfönst*
e tjänst*
knappen|länken|menyn|rutan|fältet|kryssrutan|filtret|sökrutan|kundkorgen|varukorgen .. grå|gråad|funkar|fungerar|gör|händer|går|försvinner|saknas|död|reagerar|leder
trycker|tryckte|klickar|klickade|klickat .. händer|inget|ingenting|hoppar|kommer

[concept notification-mail-reset]
bekräftelsemejl*|bekräftelsemail*|bekräftelse|bekräftelsen|orderbekr*
bokningsbek*|mejlbekr*|återställningsmejl*|återställningslänk*
återställningskod*|notis|notisen|notiser|notiserna
pushnotis*|push|pushar|avisering|aviseringar
aviserad|aviserat|skräppost|skräpposten|skräpkorg*
spammapp*|inkorg*|inboxen|engångskod*|verifieringskod*
säkerhetskod*|aktiveringskod*|aktiveringslänk*|tvåstegs*|tvåfaktor*
verifieringsmejl*|presentkod*|påminnelsesms*|smspåminn*|påminnelsemejl
återställ* lösenord*
mejlet|mailet|koden|sms|smset|länken|bekräftelsen|bekräftelsemejlet|notisen .. kommer|kom|dyker|anländer|fick|syns|skickas .. inte|aldrig|ej|fram|upp

[concept double-booked-system]
dubbelbok*|överbok*|orderhistorik*
köphistorik*|historiken|historik|chatthistorik*|bokningshist*
journalhist*|bokningssystem*|datasystem*|affärssystem*|journalsystem*
kassasystem*|systembyte*|systemövergång*|systemfel*|migrering*
felregistrer*
systemet|appen|sidan|portalen|kalendern .. visar|visade|säger|sa|påstår|står|tror|hittar .. fel|inte|noll|annan|annat|ingen|tom|gammal*
visar|visade|står|säger fel|felaktig|felaktigt|annat|annan|gammal|gamla saldo|datum|tid|uppgift*|pris|namn|adress
två|2|dubbla|flera bokningar|konton|profiler|kundnummer|biljetter|exemplar

[concept does-not-fit-function]
kärvar|kärvade|kärvt|kärva|kärv
trög|trögt|fastnar|fastnade|fastnat
fastna|fastkilad|hakar|hakade|glappar
glapp|glappt|glappade|glappkontakt*|vinglar
vinglig*|vaggar|ostadig*|skakig*|rangl*
snett|sned|skev|skevt|skeva
vind|bågnar|buktar|ojämnt|inkompatib*
kompatibel
sitter fast|löst
satt fast
låst sig
låser sig
passar|passade|passa|passat|passar|går|gick|stänger|sluter|låser|öppnar|fäster|sitter inte|ej|int|dåligt
går|gick inte att .. stänga|öppna|låsa|montera|sätta|skruva|vrida|koppla|fästa
stänger|stängs|öppnas|låser inte|ej|dåligt|ordentligt|själv
växlar|reagerar|svarar|startar|tänder|lyder|snurrar|pumpar|suger|spolar|mal|kyler inte|ej|knappt
dörren|luckan|lådan|fönstret|locket|kranen|dragkedjan|blixtlåset .. går|gick|fastnar|kärvar|stängs|stänger|slår|släpper|sluter
dragkedja*|blixtlås* .. fast*|trasig*|sönder|hakar|går|gick
stannar|stannade|dör|dog mitt i|under

[concept worn-out-early]
utslit*|slitna|sliten|slitet|nött
nötts|nötta|slitage*|flagar|flagade
flagat|flagna*|fjällar|släpper|skavs
krackeler*|bubblar|bubblor|spricker|blekt
bleknat|bleknade|urblekt|urtvättad|urtvättat
missfärga*|gulnat|gulnade|krymp*|töjt
töjde|tänjt|säckig*|noppr*|noppig*
luddar|fransar|fransade|fransig*|rostar
rostat|rostig*|rostfläck*|rostangre*|rostskad*
hållbarhet*|livslängd*|förslits|förslitn*
färgar av
färgade av
sulan|sulorna|klacken|sömmen|handtaget|remmen|dragkedjan .. lossn*|släppt*|sprack|spruck*|gick|av|trasig
går|gick|gått sönder|av|upp redan|efter

[concept stain-colour-hair-tailor]
fläck|fläcken|fläckar|fläckarna|fläckig*
fläckade|fläckat|färgfläck*|oljefläck*|brännfläck*
strykmärk*|strykjärnsm*|kemtvätt*|tvätteri*
skräddar*|sömmersk*|sydde|sytt
fålla|fållad*|upplägg*|klippte|klippt
klippning*|lugg|luggen|frisyr*|frissa
frissan|frisör*|klipptid*|klipphäck|slingor
slingorna|blekning*|permanent|permanenten|hårförläng*
extension*|ögonbryn*|fransarna|naglarna|vaxning
vaxade|piercing*|tatuer*
målade|målat|målare|målaren|målarna
tapetser*|lackera*|färgstänk*|färgskvätt*|strimmig*
rinningar|penseldrag*|krympt|krympte|missfärgad
missfärgat

[concept tastes-smells-bad]
smaklös*|osmaklig*|bismak*|eftersmak*|äckelsmak*
härsk*|surnat|surnade|surnad|besk
beskt|jolmig*|unken|unket|avslagen
avslaget|fadd|blaskig*|blask|vattnig*
utspädd*|vattning*|slabbig*|slemmig*|sladdrig*
degig*|kletig*|seg|segt|gummiakt*
stinker|stank|stanken|odör|illaluktand*
kloaklukt*|avloppslukt*|röklukt*|rökstank*|pisslukt*
svettlukt*|oätlig*|oätbar*|odrick*
äckligt|soppa|sås|smak|lukt
överkokt*|översalta*|översalt|osaltad|okryddad
vidbränd*|vidbränt|brändsmak|diskvatten|kattmat
hundmat|skosula|gummi
luktar|luktade|luktat|lukta|lukten|stinker|stank|stinka|stank|doftar illa|skit|ruttet|unket|surt|fisk|rök|piss|avlopp|kloak|svett|apa|skunk

[concept too-small-portion-quantity]
halvtom*|halvfull*|halvfylld*|barnportion*|miniportion*
miniatyr*|ynklig*|undervikt|vikt|vikten
viktfusk*|krympflation*|mängden|kvantitet*|färre
antalet|underlevere*
för få
gram|kilo|kg|hekto|liter|meter|antal|stycken|st|säckar|kubik .. istället|inte|mindre|saknas|fattas|levererad*
vägde|väger|vägt|vägdes|vägas .. bara|inte|endast|gram|kilo|kg|med
saknades|saknas|fattades|fattas|saknade .. två|tre|fyra|en|ett|flera|halva|hälften|bitar|delar|st|stycken|rätter|burgare|pommes|sås|dryck*
bara|endast en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|hälften|halva av

[concept driver-left-no-show]
uteblev|uteblivit|uteblivet|uteblivna|noshow
akterseglad*|frånåkt*|strandsatt*|strandad*
ingen hemma
ingen|ingenting|inte|aldrig|ej .. kom|kommit|dök|dykt|infann|infunnit|visade|visat|syntes|synts|hämtade
dök|dyker|dykt aldrig|inte|ej upp
körde|kör|åkte|for|gick|rullade förbi|iväg|ifrån|vidare|därifrån|utan .. utan|mig|oss|hållplats*|stanna*
stod|satt|stått|suttit|stått|väntade|väntat .. utanför|hållplats*|perrong*|kylan|regnet|förgäves|hela|fönstret
väntat|väntade|satt hemma|förgäves|onödan
väntade|väntat|stod|satt|suttit .. förgäves|onödan|ingen
tog|tagit|tagna|ta ledigt|ledig|semesterdag*|semester
ringde|ringt|knackade|knackat|plinga* inte|aldrig|ej på|dörren|ens
skolskjuts*|sjukres*|färdtjänst*|taxin|hemtjänst* .. uteblev|kom|dök|inte|aldrig|förbi

[concept neighbour-received]
kvitterat|kvitterad*|kvitterats|signerat|signerats
signerad|utkvitter*|leveransbild*|leveransfoto*|leveransbevis*
leveranskvitt*
granne|grannen|grannens|grannarna .. hämtat|fått|fick|tog|tagit|kvitterat|kvitterade|skrev|öppnade|hade
lämnat|lämnats|lämnades|lämnade|levererat|levererats|levererades|utlämnat|utlämnad .. grannen|granne|någon|fel|annan|okänd|porten|portgång*
underskrift|signatur|namnteckning|kråka .. inte|annans|min

[concept stuck-depot-customs]
terminal|terminalen|terminaler|paketterminal*|postterminal*
brevterminal*|godsterminal*|sorteringst*|sorteringsc*|distributionsc*
tull|tullen|tullade|förtull*|tullavg*
tullverk*|tulldeklar*|importmoms*|importavg*|tullhant*
tullklar*|cirkulerar|felsorter*|felsänd*|felsänt
omdirig*|omlast*|felskick*|vilse|irrar
scannad|scannat|skannad|inskannad
åter hos avsändar*
tillbaka till avsändar*|kina|danmark|tyskland|lagret
fastnat|fastnade|fast|ligger|legat|står|stått|kvar|låg .. terminal*|lager*|lagret|sorter*|depå*|depa*|tullen|tull|hub*|utlämning*|omlastning*|distributionsc*
på väg|drift|rymmen|vift sedan|sen
retur|returneras|returnerat|returnerats|returnerad|returnerades|tillbaka|åter .. avsändar*|avsandar*|butiken|sändaren
skickats|skickades|skickat|gått|åkte|sändes tillbaka|retur
spårningen|spårning|kollinummer*|trackingen|appen .. säger|visar|står|uppdater*|hittas|okänt|under
under transport|sortering|behandling|bearbetning .. sedan|i|sen
hamnat|hamnade|står|ligger|låg|finns .. i .. norge|danmark|kina|tyskland|finland|polen|spanien|malmö|örebro|borlänge|kiruna|jönköping|helsingborg|veddesta|göteborg|vanda|vantaa

[concept too-early-too-late-slot]
tidsfönst*|tidsintervall*|leveransfönst*|tidslucka*|tidsspann*
försent|försenad*|försening*|nattetid|gryningen
småtimmarna
mitt i|på natten
klockan|kl tre|två|fyra|ett|fem|halv på|natten|morgonen|natt
timme|timmar|minuter|dagar|dag|vecka|veckor|månad|månader försenad*|försent|sen|sent|sena
skulle|bokad|bokat|bokade .. mellan|klockan|kl .. kom|kommer|blev|klockan

[concept event-cancelled-moved]
inställ*|instalt|instald|framflytt*|senarelag*
tidigarelag*|omboka*|deltagare|ersättningstraf*
ersättningsbus*|ersättningsflyg*|avlyst*|avblås*
struken|strukits|ströks|indragen|indraget
indragna
ställdes in
lagts ner
konsert*|konserten|festival*|föreställning*|matchen|match|flyg|flyget|kurs|kursen|resa|resan|tåg|tåget|avgång*|kryssning*|lektion*|spelning*|teatern|loppet|evenemang*|showen|läger|lägret|tur|turen|passet|simskolan|utflykt* .. inställ*|inställd|ställdes|ställts|ställs|flytta*|flyttats|flyttades|uppskjut*|sköts|framfly*|avbok*|stroks|ströks|tidigarel*|senarel*
ställdes|ställts|ställde|ställer|ställs|ställa in
nytt|nya datum|datumet
missade|missat anslutning*|flyget|tåget|planet|bussen|färjan|båten|bröllop*|begravning*|konsert*
avbokad|avbokat|avbokade|avbokades|avbokar .. er|ni|av|dagen|timmar|arrangör*|hotellet

[concept arithmetic-wrong-sum]
felräkn*|räknefel*|felsummer*|felbelopp*
räkenfel*|avrunda*|öresavrund*|avrundning*|uppåt
decimaltecken*|decimal|kommatecken|nollor|kommat
mätarställning*|mätaravläs*|felavläs*|mätarbyt*|mätfel*
schablon*
en nolla
fel summa|belopp|summor|slutsumma|saldo|siffra|siffror|totalsumma|pris|antal|mätarställ*|mätarvärd*|värde|förbrukning
summan|summa|summering*|totalen|beloppet|beloppen|siffrorna|slutsumman|saldot|kontot .. stämmer|stammer|går|fel|blir|blev|inte|ihop

[concept charged-after-cancel]
obeställd*|obeställt
fortsätter|fortsatte|fortfarande|ändå .. dra|drar|dras|fakturera*|debitera*|debiteras|faktureras
drar|dras|drog|drogs|dragit|debiteras|debiterad|fakturerar|faktureras|fakturerad fortfarande|ändå|fast|trots
uppsagt|uppsagd|avslutat|avslutad|avbeställt|avbeställd .. men|ändå|fortfarande|fast|trots
faktura|räkning|krav|inkasso|avi .. för|på .. något|nåt|sånt|en|ett|varor|tjänst|abonnemang .. aldrig|inte|ej .. beställt|köpt|fått|haft|tecknat|bett|använt|tackat
aldrig|inte|ej beställt|beställd|köpt|tecknat|bett|tackat|godkänt|begärt|efterfrågat

[concept refund-waiting]
utbetalning*|utbetalad|utbetalt
återbetalning*|återbetalningen|pengarna|pengar|krediten|kreditfakt*|kreditnot*|depositionen|återköp*|utbetalning*|ersättningen .. kommit|kommer|kom|syns|dyker|fått|fick|saknas|dröjer|borta|uteblivit|uteblir
inte|aldrig|ännu|ej|inga|inget|fortfarande .. fått|sett|fick .. återbetal*|pengar*|tillbaka|kredit*|ersättning*|deposition*|öre
inte|aldrig|ej fått|sett pengarna|återbetalningen
pengarna skulle|lovades|borde|var .. kontot|inom|tillbaka|åter
när|närdå kommer|får .. pengar*|återbetal*|tillbaka|mina
deposition*|depositionen|handpenning* .. inte|aldrig|tillbaka|åter|behåll*|släppt*|kvar

[concept wrong-tariff-discount-missing]
studentrabatt*|studentpris*|pensionärsrabatt*|pensionärspris*|seniorpris*
ungdomspris*|barnpris*|barnbiljett*|medlemspris*|personalrab*
syskonrab*|rabattkod*|kampanjkod*|rabattkupong*
kupongen|koden|bonuscheck*|värdecheck*|moms
momsen|momssats*|mervärdesskatt*|antalet|styck
stycken|frikort|frikortet|högkostnads*
frikortsn*
omvänd byggmoms
rabatt*|rabatten|rabattkod*|kampanjkod*|kupong*|medlemspris*|kampanjpris*|studentrab*|studentpris*|pensionärsrab*|pensionärspris*|mängdrab*|stammisrab*|bonuscheck* .. drogs|dras|dragits|av|gäll*|funkar|fungerar|fungerade|saknas|försv*|borta|inte|ej|aldrig|registr*|med|försvann
kassan|kvittot .. annat|högre|fel|dyrare|ordinarie|belopp

[concept notice-period-contract-end]
uppsagning*|bindningstid*|bindningsper*
bindningen|bindning|bindningsavg*|brytavgift*|brytkostn*
lösenavg*|slutavgift*|brytningsavg*|avtalstid*
avtalsperiod*|avtalslängd*|kontraktstid*|löptid*|giltig
giltighet*|utgår|utgått|utgångsdat*
slutdatum*|tillsvidare*|visstid*|årskort*|årsavtal*
ettårs*|tvåårs*|treårsavtal*
sista dag
tills vidare
bunden|bundna|bundet|inlåst|låst fast|till|i|på|vid
månaders|månader|månad|års|dagars|veckors uppsägning*|bindning*|uppsägningstid|bindningstid|avtal|varsel|uppsägningstid
löper|löpte|löpt ut
kvar på|av bindning*|avtalet|kontraktet|hyreskontr*

[concept small-print-signature]
finstilt*|finstilat|finprint|myrstil|fotnot
fotnoten|asterisk|stjärnmarker*|avtalsvillkor*|köpvillkor*
användarvillkor*|resevillkor*|medlemsvillkor*|försäkringsvillkor*|leveransvillkor*
villkoren|villkor|villkoret|klausul*|paragraf
paragrafen|paragrafer|bilagan|avtalstext*|avtalsbilaga
tilläggsavt*|ramavtal*|undertecknad|undertecknat|undertecknade
underteckna|underskrift|underskriften|underskrifter|namnteckning*
namnunderskrift*|signatur|signaturen|signerade|signerat
signera|påskriv*|ikryssad|förkryssad|förifylld
muntligen|handslag|röstavtal*|telefonavtal*
på baksidan
skrev under|på
skrivit under|på
skriva under|på
skriver under|på
punkt _ i|av
inte|aldrig|ej undertecknat|godkänt|signerat|accepterat
stod|står|nämns|nämndes inget|ingenting|ingenstans|inte om|i
enligt villkor*|avtal*|punkt|paragraf*|kontrakt*

[concept quote-estimate]
offert|offerten|offerter|offererat|offererade
offererad|offertpris*|offertförfrågan|anbud|anbudet
prisuppgift*|prisförslag*|kostnadsförsl*|kostnadsber*|kostnadsuppsk*
prisuppskatt*|fastpris*|takpris*|riktpris*
cirkapris|överslag|överslaget|nyckelfärdig*|totalentreprenad*
rotavdrag*|rutavdrag*|hantverkarformul*|ata|tilläggsarbete*
tilläggsbeställ*|extraarbete*|merarbete*|tilläggskostn*|extrakostn*
mertid|mertidsdeb*|slutnota*|slutfaktur*|slutpris*
slutkostn*|kostnadskalkyl*|kalkyl|kalkylen|arbetskostn*
materialkostn*|timpenning|timdebiter*|arbetstimm*|timkostn*
timpris*
fast pris
enligt offert*|anbud*|kalkyl*
offert*|anbud*|pris* .. blev|slutade|dubbelt|dubbla|faktur*|höjt*|tredubbl*

[concept was-included]
ingår|ingick|inkluderad*|inkluderat|inkluderar
medföljer|medföljde|inräknat|inbegripet|inkluderas
inklusive|medfölja|kostnadsfri|kostnadsfritt|kostnadsfria
avgiftsfri*|gratis|fraktfritt|obegränsad*|obegränsat
unlimited|livstids*|livstid|livslång*
gratisperiod*|gratismånad*
all inclusive
utan kostnad|begränsning*
på köpet|huset
fri frakt|avbokning|hemlev*|retur|tillgång|entré
fri surf|data|parkering
för alltid|evigt
livet ut
bjöd på
skulle|ska|borde|sa|stod|lovade .. ingå|ingår|ingick|gratis|inkludera*|kostnadsfri*|fritt
nu|plötsligt|istället .. kostar|betala|extra
ingick|ingår|ingå inte|ej|aldrig|tydligen

[concept renewal-downgrade]
förlängts|förlängdes|förlängt|förlängde|förlängs
förlänga|förlängning|förlängd|autoförläng*|förnyats
förnyades|förnyat|förnyade|förnyas|förnya
förnyelse*|autoförny*|nedgraderad*|nedgraderat
nedgraderas|degraderad*|degraderat|gratisversion*|försämrat
försämrats|försämring*|försämrade|utfasad*|avvecklas
avvecklat|smygförläng*|smygförny*|smyghöj*|smygändr*
prenumerationsfäll*
lagts ner
utan att fråga|be|meddela|säga|informera|varna|höra|jag|vi|mitt
bytt|bytte|ändrat|ändrade|flyttat|flyttade|lagt|nedgrader*|uppgrader* .. mig|mitt|min|oss|vårt .. till|abonnemang*|avtal*|plan|paket*|tariff

[concept tone-of-voice]
fräste|fnös|fnyser|fnyste|fräser
röt|ryter|rutit|vrålade|gapade
gormade|gormar|morrade|muttrade|morrar
grymtade|väste|väser|snäste|snäser
snäst|snästes|skällde|skäller|skällt
suckade|suckar|suckat|suck|suckande
himlade|himlar|himlande|flinade|flinar
flinat|hånflin*|hånlog|hånler|hånskrat*
fnissade|fnissar|fnissat|fnittr*|smilade
garvade|asgarv*|småskratt*|smålog|småler
smackade|gäspade|gäspar|otrevlig|otrevligt
otrevliga|otrevligare|otrevlighet|oförskämd|oförskämt
oförskämda|ohövlig|ohövligt|oartig|oartigt
oartiga|ouppfostrad*|ohyfsad*|ohyfsat|ohövliga
hyfs|vett|folkvett|hut|nedlåtande
uppifrån|överlägsen|överlägset|överlägsna|översittaraktig*
översitteri*|nonchalant|nonchalanta|nonchig|nonchalans
arrogans|arrogant|arroganta|spydig|spydigt
sarkastisk*|ironisk|ironiskt|snorkig|snorkigt
stöddig|stöddigt|stöddiga|kaxig|kaxigt
kaxiga|mallig|malligt|dryg|drygt
dryga|divig*|surmulen|tjurig*|snäsig
snäsigt|snäsiga|butter|buttert|grinig
grinigt|griniga|vresig|vresigt|avmätt
iskall|iskallt|tonen|tonläge*|tonfall*
attityd|attityden|attityder|kroppsspråk*|uppsyn
blicken|blängde|blänger|glodde|glor
stirrade|spottade|gumman|sötnos|raring
tanten|flabbade|flabbar|otrevlg|otrevli
hög röst
skrek åt|på
viftade bort
tuggade tuggummi
kall och
lilla vän|du

[concept sent-away-refused]
avvisad|avvisades|avvisat|avvisade|avvisas
avfärdad*|avfärdat|nekad|nekades|nekade
nekat|nekas|avspisad*|utkastad|utkastade
utslängd*|utkörd*|bortkörd|bortmotad|bortvisad*
ivägskickad|vägrad*|vägrar|vägrat|portförbud*
portad*|svartlist*|nobbad|nobbade|nobbat
gå hem|härifrån
kastade|kastades|slängde|slängdes|kördes|körde|motades|föste|visade|visades|puttade|knuffade|eskorterades|leddes|slängt|kastat .. ut|iväg|bort|av
skickade|skickades hem|iväg|bort
sa|sade|bad|bads|ombads|uppmanades .. gå|lämna|åka
fick|får|släpptes|släppte|släpps inte|ej|aldrig in|komma|gå|åka|stiga|följa|handla
vägrade|vägrar|vägrat|vägra .. betjäna|hjälpa|släppa|sälja|servera|köra|ge|lyssna|lämna|expediera|öppna|komma|prata
vägrade|vägrar|vägrat|vägra .. ta emot
stängde|smällde|slog .. dörren|luckan|grinden|igen .. mig|näsan|ansiktet|oss|framför
stängt|stängd|stängde|släckte|stängda .. lucka|luckan|dörren|fast|innan|trots|framför

[concept kept-waiting-on-hold]
telefonkö*|kötid*|köplats|köplatsen
könummer*|kölapp*|nummerlapp*|köat|köade
köar|köa|vänteläge*|väntläge*|väntetid*
pausmusik*|väntemusik*|väntmusik*|hissmusik*|musikslinga*
pianomus*|panflöjt*|telefonmusik*|väntrum|väntrummet
väntsal*|evighetskö|obemannad*|obemannat
väntat i
i evighet
ditt samtal är viktigt
plats|nummer .. i kön|kön|kö
nummer .. i kö*
satt|suttit|sitter|stod|stått|stå|väntat|väntade|hänger|hängt|hängde .. i|på .. telefon*|kö|kön|luren|linjen|tråden|väntrum*|telefonkö*|receptionen
timme|timmar|minuter|min|tim|halvtimme|kvart|kvarter|timmen .. kö|kön|luren|telefonkö*|väntrum*|lyssnat|musik|väntan
timme|timmar|minuter|min|tim|halvtimme|kvart|kvarter|timmen .. i telefon*
timme|timmar|minuter|min|tim|halvtimme|kvart|kvarter|timmen .. i kö
vänta|väntat|väntade|väntar .. timme|timmar|minuter|halvtimme|kvart|tim|min|evighet|dagar|veckor|månader

[concept script-robot-copy-paste]
autosvar*|automatsvar*|autoreply*|standardsvar*|standardfras*
standardmejl*|standardbrev*|standardtext*|klistersvar*|mallsvar*
malltext*|mall|mallen|mallar|mallbrev*
copypaste|inklistrad*|robot|roboten|robotar
robotröst*|robotsvar*|robotmännisk*|chatbot*|chattbot*
chattrobot*|bot|maskinröst*|datorröst*|röststyrd
röststyrning|talsvar|knappval|knappvals*|papegoja*
papegojor|rabblade|rabblar|manus|manuset
skript|skriptet
jag förstår att du är frustrerad
starta om routern
rensa cachen|cache
människa av kött
en människa
egna ord
samma svar|mening|fras|text|mejl|mail|meddelande|ord|klistersvar|autosvar|ramsa|visa|papegoja|stavfel|formulering .. igen|varje|gång|ord|alla|fem|tre|hela
samma|identiska|identiskt|likadana|likadant svar|mejl|mail|meddelande|standardsvar|mening|fras

[concept nobody-responsible]
svartepetter|slussad|runtskickad|rundgång*|axelryck*
friskriv*|bortförklar*|undanflykt*|duckar|duckade
ansvarslös*|oansvarig*|handfallen
ryckte på axlarna
ingen vet|visste
ingen kan svara|säga
vet inte varför
annan|fel|annat|andra avdelning*|instans|myndighet|kontor|bolag|kollega|handläggare
ärende*|ticket*|felanmäl*|reklamation* .. stängt|stängdes|stängd*|stängts|avslutat|avslutad*|avslutats|åtgärdat|löst|avskriv*

[concept told-to-calm-down]
chilla|gnällig|gnällspik*|hysterisk*|överkänslig*
överdriver|överreager*|dramatis*|dramaqueen|handhavande*
användarhandhav*|användarfel*|felanvänd*|oaktsam*
vårdslös*|misstror|misstro|misstrodd*|misstänkliggjord*
misstänkliggör*|ifrågasatt*|inbillar|inbillade|inbillning*
lugna ner dig|mig
skärp dig
sluta tjata|gnälla
skylla mig själv
kan inte läsa
att jag ljuger
ljög om
hittar på
har du googlat
googlat igen
gå hem och
skylla|skyll|skyller .. mig|dig|själv|själva
påstår|påstod|påstås|antydde|antyder|insinuer*|anklagar|anklagade|anklagas|beskyller|beskyllde .. jag|mig|vi|oss|min|att .. själv|ljuger|hittar|hittat|orsakat|förstört|slarvat|druckit|gjort|hällt

[concept humiliated-publicly]
förnedrad*|förnedrande|förnedring*|förödmjuk*|kränkt
kränkande|kränkning*|kränkta|kränker|förlöjlig*
utskämd|utskämda|utpekad*|utpekas|uthängd*
genomskämd|rödröd|generad|generade|visiter*
visitation*|kroppsvisit*|genomsök*
genomletade|snatteri|snatta|snattat
snattade|snattare|snattar|stulit|anklagelse*
beskylld*|larmbåge*|handfängsel|inlåsta|kvarhöll*
kvarhållen|avkläd*
inför alla|hela|folk|publik
framför alla|hela
hela kön
höll fast
tog tag i
låste in
i högtalaren|högtalar*|mikrofonen
inför|framför|mitt|bland .. alla|hela|andra|kunder|kunderna|barn|barnen|klassen|folk|kollegor|grannar|gäster|patienter|publik|salongen|kön|dottern|sonen|föräldrar

[concept help-thanks-but]
änglar|eloge|beröm
inte ert fel
ingen skugga
guld värd|värda
en pärla|klippa|ängel
tack till
hälsa henne|honom|till
annars är allt
i övrigt nöjd|bra|är
för övrigt nöjd|bra|är
personalen|tjejen|killen|chauffören|föraren|handläggaren|kassörskan|damen|mannen|sköterskan|läkaren|montören|teknikern|budet|servitrisen|servitören|läraren|städerskan|receptionisten|hon|han|alla .. var|är|lät|varit .. trevlig*|snäll*|vänlig*|hjälpsam*|jättetrevlig*|jättesnäll*|rar|gullig*|duktig*|fin|bra|hyvens|toppen|proffsig*|underbar*|hygglig*|artig*|rara|omtyckt|tålmodig*
inte .. personalens|chaufförens|hans|hennes|kassörskans|tjejens|killens|förarens|sköterskans|deras|expeditens|budets|lärarens .. fel
inget|ingen ont|kritik|klagomål|skugga .. mot|om|på|över
men|fast .. trevlig|snäll|rar|hjälpsam|vänlig|jättesnäll
förstår|vet|begriper|fattar .. ni|du|de|dom|personalen .. få|stress*|pressad*|mycket|underbeman*|göra|kämp*|underbetal*

[concept request-come-today]
sanda|omleverans|jour|jourutryck*|utryckning
kom hit|ut|nu|idag
kom och hämta|laga|titta|fixa|montera|ta
åk hit
kör hit|hem|fram
hämta dem|det|den|hem|upp|skräpet
kör ut paketet|det|den
en ny tid
släpp ut|in
kom|komma|kommer .. hit|ut|förbi .. idag|nu|genast|imorgon|omgående|fort|direkt|helgen|fredag|måndag|snarast|omedelbart
kom hit|ut|och|ner|förbi
skicka|skickar|sänd|sänder|få|ordna .. någon|nån|en|ut|hit .. tekniker*|elektriker*|rörmok*|hantverkar*|montör*|bil|taxi|låssmed|reparatör*|läkare|människa|vaktmästar*|bärgare|tömning*|plogbil*|sopbil*|personal
skicka|skickar|sänd ut|hit någon|nån|en|folk|personal|tekniker*|montör*
skicka hit|ut|någon|nån|folk
skicka|skickar|skickas|sänd|sänds|kör|leverera|lämna .. igen|om|ut|hem|idag|nu|genast|imorgon|omgående
skicka|skickar|skickas|sänd|sänds|kör|leverera|lämna .. i dag
skicka|skickar|skickas|sänd|sänds|kör|leverera|lämna .. i morgon
skicka|leverera|kör|sänd|hämta .. senast|före|innan|idag|ikväll|nu|imorgon
skicka|leverera|kör|sänd|hämta .. i kväll

[concept request-put-right]
rättas|rättelse|korrigeras|korrigerad|korrigering
återställ|återställa|återkalla|efterskänk*|makulera
makuleras|makulering*|omräkning*|kreditfaktura|kreditnota
kreditnot|omfakturera
rätta till|detta|det|felet|mitt|min
rätta fakturan|namnet|registret|adressen|upp
rättad faktura
ändra tillbaka|till|namnet|adressen|mottagare
flytta tillbaka
sätt tillbaka|igång
sätta tillbaka
lägg tillbaka
gör rätt|om
göra rätt|om
få ordning på
reda ut
ta bort avgiften|kravet|fakturan|skulden|spärren
dra tillbaka kravet|inkasso*
stryk den|kravet|fakturan|skulden|avgiften|posten
räkna om
ny räkning på
skriv om fakturan|den
skicka en rättad
slå ihop kontona|dem
byt namn
lås upp
låsa upp
låses upp
rätta|rättar|korrigera|korrigerar|ändra|ändrar|justera .. felet|fakturan|räkningen|beloppet|detta|namnet|adressen|summan|registret|uppgift*|bokningen|kontot|saldo*|betyg*
ändra|byt|flytta|sätt|lägg|ställ tillbaka|åter
stryk|stryks|strykas|stryka|makulera|makuleras|kreditera|krediteras|plocka|ta|tag|dra|dras|drag|släpp|släng|efterskänk|annullera|undanröj|slopa .. avgift*|fakturan|faktura|räkning*|krav|kravet|boten|skuld*|bort|posten|av|beloppet|påminnelse*|inkasso*

[concept request-pay-me]
återför|gottskriv|gottskriva|återbetala|återbetalas
återbetalar|återbetalning|flosen|flos|kosing
stålar|stålarna|mellanskillnaden|mellanskillnad|överskottet
kontonummer|clearingnum*|clearing|iban|bankgiro*
swishnum*
betala tillbaka|igen|åter|ut|skadan|taxin
betala notan|hotellet|självrisken|lönen
betalas tillbaka|åter|ut
ge tillbaka|hit|igen
ge mig pengarna
tillbaka med mina|pengarna
för över|tillbaka
pengarna tillbaka|åter|tebax|tbx|tebaks|tillbaks
pengarna hit|igen|tebaka
pengar tillbaka|åter|tebax|tbx|igen
pengrana tbx|tebax|tillbaka
ersätt mig|oss|skadan|den|kostnaden|utlägget
ersätter mig|ni
betala det ni lovat
ni är skyldig*
skyldig mig
släpp pengarna|depositionen
på mitt konto
betala|betalar|ge|swisha|återbetala|återbetalar|gottskriv|kreditera|återför .. tillbaka|åter|pengarna|kr|kronor|spänn|beloppet|summan|mellanskill*
vill|önskar|kräver|begär|förväntar|får|få|yrkar .. ha|på|få .. tillbaka|åter|pengar*|återbetal*|beloppet|summan|mellanskillnad*|ersättning
vi vill .. ha|på|få .. tillbaka|åter|pengar*|återbetal*|beloppet|summan|mellanskillnad*|ersättning
kr|kronor|spänn|öre|sek|tusenlapp*|hundralapp*|lapp|euro tillbaka|åter|tebax|tbx|tillbaks|retur|igen|hit
mina|våra|mitt pengar|slantar|kronor|stålar|insättning .. tillbaka|åter|tbx|nu
ersätt|ersätta|ersätter|ersätts|stå|betala|täck|täcka .. kostnad*|taxi*|skada*|skadan|utlägg*|mig|oss|hotell*|resan|veterinär*|läkar*|självrisk*|hyra*|notan
stå för .. kostnad*|taxi*|skada*|skadan|utlägg*|mig|oss|hotell*|resan|veterinär*|läkar*|självrisk*|hyra*|notan

[concept request-something-for-trouble]
kompensation|kompensera|kompenseras|kompenserar|kompenserad
gottgör|gottgöra|gottgörelse|gottgörs|goodwill
symbolisk*|presentcheck|värdecheck*|tillgodokvitto|voucher
vouchern|rabattcheck|biocheck|fribiljett*|gratisbiljett
prisavdrag|prisnedsättning*|nedsättning|hyresnedsätt*|hyresreduc*
hyresrabatt*|tidsersättning|förseningsersättning*|resegaranti*
plåster på såren|såret
en gest|kupong|värdekupong|rabatt|blomma|tårta
ett presentkort
halva månaden|priset|avgiften|hyran
avdrag på|för
sättas ner
sätta ned
för besväret|besvär|olägenhet*|tidsspillan|väntan|obehaget
sveda och värk
förlorad arbetsinkomst|inkomst|lön|tid
skälig ersättning|kompens*
rejäl kompens*
något för
för besväret|besvär|olägenhet*|tidsspillan|väntan|obehag|lidande|sveda|väntetiden|krånglet

[concept request-say-sorry]
ursäkt|ursäkten|ursäkter|ursekt|ursäktsbrev*
förlåtelse|avbön|beklagande|erkänn|erkänna
handskrivet|handskriven|personligen
be mig om
be henne om
be honom om
be min
säg förlåt|sorry
säga förlåt
säger förlåt
sa förlåt
ett förlåt|uppriktigt|sorry
förlåt från|till|ska|av|tack
ansikte mot ansikte
av honom själv
på papper
be|ber|bett|bad|bedja .. om .. ursäkt*|förlåtelse|förlåt|ursekt|ursakt
vill|kräver|begär|önskar|förväntar|väntar|emotser|förtjänar .. ursäkt*|förlåt|förlåtelse|avbön
skyldig|skyldiga .. ursäkt*|förlåt|förlåtelse
ursäkt*|förlåt|förlåtelse .. henne|honom|mig|oss|min|personligen|skriftlig*|brev|öga|ansikte|inför|framför|högt

[concept request-tell-me]
berätta|förklara|förklaring|redogör*|redovisa
specificera|specifikation|motivera|motivering|klargör
klargöra|klarlägg*|precisera|upplys|upplysa
emotses|hurdå|varför|återkom|återkomma
återkoppla|återkoppling|läget|undrar|undrade
tala om
säg vad|hur|vem|när
upplysning om
vill veta|fråga
vill ha besked|svar
få veta|svar|klarhet|besked
få reda på
svara mig|gärna|tack|senast|före|innan
vänligen svara
vad gäller|hände|menas|betyder|innebär|beror
vad säger|kostar|krävs
vad är det som gäller
vad som gäller|hänt
vad händer nu|med
vad ska vi göra
vad tänker ni
vad blir det|nästa
hur gör jag|man
hur går jag|man|det
hur avslutar|loggar|når|länge|många|mycket
hur stor|ofta|kunde|tänker|då
hur lång tid
hur kan det
hur är det möjligt
vilken paragraf|regel|adress|tid|dag
vilka regler|uppgifter|har
vilket nummer|datum
vem har|gav|bestäm*|beslut*|ska|är
vem kan|sitter|fattar
när kommer|får|är|blir|kan|tänker
när ska|öppnar|går|skickas|skickar|levereras
var är|finns|ligger|hittar|ska
går det att
är det sant|normalt|meningen|tillåtet|säkert
stämmer det
kan man|någon
kan jag få
får man|jag
ska jag
måste jag
behöver jag
kan ni kolla|kontrollera|se|bekräfta|säga
finns det
hör av er|dig
meddela mig|när|oss
låt mig veta
ring i dag
en fråga
vill|önskar|ber|begär|kräver|vore|tacksam .. veta|besked|svar|förklaring|klarhet|upplysning|information
vill|önskar|ber|begär|kräver|vore|tacksam .. reda på

[concept request-end-it]
uppsäg*|avsluta|avslutar|avslutas|avboka
avbokar|avbokas|avbokning|avbeställ*|annullera
annullering|ångerrätt*|frånträda|frånträder|utträda*
utträder|utträde|upphör|upphöra|raderas
radering*|avregistrera|avregistrering
säga upp
säger upp
sagt upp
säg upp
sa upp
säger jag upp
stäng kontot|mitt|ner|ned|av
stänga kontot|ner|av
häva köpet|avtalet
häver köpet|härmed|avtalet
ångrar köpet|mig
lämnar er
stoppa prenumer*|det|den|dragning*|betalning*|autogiro*
sluta skicka|ringa|mejla|maila|smsa|dra
sluta debitera|fakturera|kontakta|trakassera|genast
få vara i fred
ta bort mig|mitt|min|mina|kontot|alla
ta bort allt|numret|uppgift*|kortet
tag bort mig
stryk mig|mitt
radera mig|mitt|mina|min|allt|kontot
ur registret|systemet
ur era register
glöm mig
dra bort mig
boka bort mig

[concept request-new-one]
byta|byte|byt|utbyte|utbytt
utbytta|utbytes*|omlever*|ersättningsex*|ersättningsvara*
ersättningsprod*|ersättningsleverans|ersättningspaket|ersättningstelefon|lånemaskin
låneenhet|lånetelefon|reservdel|reservdelen
en ny tack
en likadan|hel|fungerande|riktig
ett likadant|fungerande|riktigt
en som fungerar|funkar
rätt vara|storlek|färg|modell|variant|artikel
byter ut
bytas ut|mot
nytt exemplar|paket|kort|simkort|batteri|lås
annat exemplar
på nytt
ny dosa|skärm|laddare|telefon|biljett|kod
ny bricka|nyckel|madrass|maskin|stol|soffa
nya däck|glasögon|skor|linser|biljetter
ny|nytt|nya|annan|annat|likadan|likadant|fungerande|hel|helt|korrekt|rätt|större|mindre .. istället|utbyte|ersättning|stället
ny|nytt|nya|annan|annat|likadan|likadant|fungerande|hel|helt|korrekt|rätt|större|mindre .. i stället
vill|önskar|få|skicka|skickar|ge|sänd|begär|kräver|ha|kan .. en|ett|två .. ny|nytt|annan|annat|likadan|likadant|hel|helt|fungerande|oskadad|felfri
vill|önskar|få|skicka|skickar|ge|sänd|begär|kräver|ha|kan .. en|ett|två .. som fungerar
skicka|sänd|ge|få .. ny|nytt|nya|rätt|hel|annan
ersätt|ersätta|ersätts|ersätter .. med .. ny|nytt|hel|likadan|annan|riktig

[concept request-mend-it]
laga|lagar|lagas|lagad|lagat
lagade|lagning|lagningen|fixa|fixar
fixas|fixat|åtgärda|åtgärdas|åtgärdar
åtgärd|avhjälp*|felavhjälp*|reparera|reparerar
repareras|reparation|garantireparation*|garantilagn*|serva
servas|täta|tätas|slutför|slutföra
färdigställ|färdigställa|lösas|felsök|felsöka
felsökning|städa|sanera|saneras|sanering
tömma|töm
skicka in för|den
på service|garantin
få igång|ordning
slipa om
ställ in
dra åt
koppla in|på
måla om
gör om jobbet
lägg om
lösa problemet|det
lös problemet|det|detta|felet
gör|göra|får|få .. så .. fungerar|funkar|går|laddar|öppnas|håller
gör|göra|får|få .. så att .. fungerar|funkar|går|laddar|öppnas|håller

[concept no-request-just-saying]
fyi|ventilera|feedback|noterat|antecknas
så ni vet|kan
så att ni vet
nu vet ni
nu är det sagt
för kännedom|information|framtiden|framtida
tänkte bara
ville bara säga|meddela|berätta|tala|tipsa
behöver inte svara|ringa
ni behöver inte göra
behöver inte göra något|nåt
ingen åtgärd
inga åtgärder|krav
ingen ursäkt behövs
begär inget|ingenting
vill inte ha något|nåt|någonting|ersättning|pengar
ber inte om något|nåt|ersättning
var bara det
en iakttagelse|reflektion|synpunkt
lämnar synpunkt*
ta det som
vet inte varför jag skriver
lägger detta här
ni får gärna
