# Concept lexicon, sv: the same concepts in the same order in all six languages.

[concept parcel]
paket*
försändelse*
kolli|kollit|kollin
sändning*
avi|avin|aviserad*
brevpaket*

[concept courier]
kurir*
budet|budbil*|budfirma*
utkörare*
bud
dhl|ups|postnord|schenker|instabox

[concept post-office]
posten|postens
postombud*
brevlåd*
brevbärar*
lantbrevbär*
ombud|ombudet
terminalen

[concept pick-up-point]
utlämning*
uthämt*
paketskåp*
paketbox*
hämtställe*
hämtas
hämta ut

[concept order]
beställ*
order|ordern|ordrar*
ordernummer*
orderbekräft*
förbeställ*

[concept deliver]
lever*
hemleverans*
utkör*
skickad*|skickat*
utleverans*
hemkörning*

[concept tracking]
spårning*
kollinummer*
spåra|spårar
trackingen|trackern
under transport

[concept appointment-visit]
bokning*|bokad*|bokat|boka
tidsbokn*
besök*
hembesök*
inbokad*
ombok*
avtalad tid

[concept technician]
rörmokar*|elektriker*
installatör*
hantverkar*
reparatör*
mekaniker*
servicetek*
tekniker*|montör*

[concept driver]
chaufför*
förare|föraren|förarna
busschauff*
bussförar*
lastbilschau*
chaffis

[concept train]
konduktör*|spårvagn*
järnväg*
pendeltåg*
sj|perrong*
station|stationen
vagn|vagnen
tåg|tåget|tågen|tågre*|tågets

[concept bus-transit]
hållplats*|tidtabell*
tunnelban*
färja*
kollektivtraf*
spårväg*
linje|linjen
buss|bussen|bussar*|bussens|bussrese*

[concept flight-airline]
flygplats*|avgång*
boarding*
incheckning*
arlanda
gate|gaten
plan|planet
flyg|flyget|flygen|flygbol*|flygres*|flygning*

[concept luggage]
bagage*
resväsk*
väska|väskan|väskor*
ryggsäck*
handbagage*

[concept taxi]
taxi*
uber*
bolt
färdtjänst*
resan|körning*

[concept hotel-room]
hotell*|reception*
vandrarhem*
stuga*
incheck*
portier*
boende|boendet
rum|rummet|rummen

[concept holiday-trip]
charter*|utflykt*
stranden
solsemes*
semester*|kryssning*
resebolag*|researr*
läger|lägret
resa|resan|resor*|resans|reser*

[concept meal-food]
middag*|soppa*|pizza*|lunch*
kött|köttet
tårta*|kaka*
fisk|fisken
portion*|frukost*|kyckling*
hamburg*|burgare*|kebab*
mat|maten|matens|maträtt*

[concept restaurant-cafe]
restaurang*
servitör*|servitris*
kafé*|café*
kock|kocken|köket
pizzeria*
krog|krogen

[concept groceries]
matkass*|matvar*|livsmed*
mjölk*
bröd|brödet|limpa*
grönsak*|frukt*
ägg|äggen|ost|osten|yoghurt*
smör*|juice*|dryck*|läsk*|öl|flask*
choklad*|godis*

[concept supermarket-shop]
butik*
affär|affären|affärer
disk|disken
kontoret|filial*
varuhus*
ica|coop|lidl|willys
kiosk*

[concept checkout-receipt]
kvitto*
kassa|kassan|kassör*
växel|växeln
självutcheck*
kassapers*

[concept clothing]
jacka*|kappa*|rock|rocken
klänning*
byxor*|jeans*|kjol*
skjort*|tröja*|kofta*|blus*
kläder*|klädes*|plagg*
dragkedj*|sömmen|sömmar*|ärm|tyget|tyg
kostym*

[concept shoes]
sko|skon|skor|skorna
känga*|kängor*|stövl*
sneaker*|gympasko*
sandal*|toffl*
sula|sulan|klack*

[concept phone-device]
telefon|telefonen|telefoner*|mobil|mobilen|mobiler*|mobiltel*
iphone*|samsung*
skärm*|displayen
luren|lur

[concept computer-gadget]
dator*|laptop*|platta|plattan|surfplatt*
skrivare*
hörlur*
tangentbord*|mus|musen|skärmen
konsol*|playst*
klocka|smartklock*

[concept appliance-large]
tvättmaskin*
kyl|kylen|kylskåp*|frys|frysen|frysbox*
diskmaskin*
ugn|ugnen|spis|spisen|häll|hällen
torktuml*
varmvattenb*|panna|pannan
dammsug*

[concept appliance-small]
vattenkok*|brödrost*|mixer*|matberedare*
kaffebrygg*|kaffemask*|bryggaren
mikro|mikron|mikrovåg*
strykjärn*|hårtork*|rakapp*|trimmer*
element|elementet|fläkt*|värmefläkt*
lampa|lampan|lampor*
elsparkcyk*|sparkcykel*

[concept furniture]
soffa*|soffor*
stol|stolen|stolar*|fåtölj*
bord|bordet|skrivbord*
garderob*|skåp|skåpet|byrå|lådor*
hylla*|bokhyll*
möbel*|möbler*
matta|mattan|gardin*|köks*

[concept bed-mattress]
madrass*
säng|sängen|sängar*|sängram*
täcke*|kudd*|lakan|lakanen|sängkläd*
sover|sova

[concept car]
bil|bilen|bilar*|bilens
verkstad*
motor|motorn|växellåd*|koppling*
hyrbil*|biluthyr*
skåpbil*|lastbil*|moped*|motorcyk*
vindruta*|stötfång*

[concept tyre]
däck|däcket|däcken|vinterdäck*
hjul|hjulet|hjulen
fälg*
broms*
punktering*

[concept bicycle]
cykel*|cyklar*|elcykel*
pedal*|sadel*|styre|styret|kedja*
hjälm*
ram|ramen

[concept toy-play]
leksak*|docka*|lego*|pussel*
spel|spelet|spela*
studsmatt*|gung*|rutschkan*|lekplats*|hoppborg*
nalle*|gosedjur*

[concept battery-charger]
batteri*
laddar*|ladda|laddning*
kontakt|kontakten|uttag|uttaget|adapter*|eluttag*
kabel*|sladd*

[concept machine-tool-farm]
traktor*|släp|släpet|gräsklipp*|motorsåg*|borr*|stege*
maskin|maskinen|maskiner*
gård|gården|utsäde*|foder|fodret|gödning*
pump|pumpen|kran|kranen|skörd*|tröska*

[concept medicine]
medicin*|läkemedel*|tablett*
recept|receptet|receptbel*
apotek*
insulin*|epipen*|inhalator*|värktabl*|spruta*
salva*|kräm|krämen

[concept doctor-clinic]
läkar*|doktor*
vårdcentral*|klinik*|mottagning*
sköterska*|sjuksköt*|undersköt*|vård|vården|vårdpers*|hemtjänst*
patient*|behandling*|operation*|opererad*
prov|provsvar*|blodprov*|röntgen*

[concept hospital-emergency]
sjukhus*
ambulans*
akuten|akutmott*|akut|jouren|vårdguiden
avdelning|avdelningen|intensivv*|inlagd

[concept glasses-hearing-aid]
glasögon*|linser*|optik*
hörapparat*
bågar*|progressiv*
rullstol*|rollator*

[concept dentist]
tandläkar*|tandvård*
tand|tanden|tänder*|fyllning*|lagningen
tandprotes*|löständ*|tandställ*
tandhyg*

[concept insurance]
försäkr*
hemförsäk*|bilförsäk*
självrisk*
premie|premien

[concept damage-claim]
skadeanm*|skadeären*|skaderegl*|skadehandl*
skada|skadan|skador*|skadeersätt*
ersättningsanspr*|skadestånd*
besiktning*|värdering*

[concept bank]
bank|banken|bankens|bankkont*|bankperson*
bankomat*|uttagsaut*
överför*|swish*|insättning*
besparing*|sparkonto*
spara|sparade|sparat|sparkont*|sparpeng*|besparing*

[concept payment-card]
kort|kortet|korten|bankkort*|kreditkort*|betalkort*
betalning*|köp|köpet|transaktion*
pinkod*|klarna|paypal

[concept account]
konto|kontot|konton|kontona|bankkonto*
profil*|användare|användarkont*
registrer*

[concept loan]
lån|lånat|bolån*|smslån*|låne*
kredit|krediten|krediter
ränta|räntan|räntor
amorter*

[concept invoice]
faktura*|fakturor*
räkning|räkningen|räkningar*
fakturer*
elräkning*|elfaktur*|telefonräkn*
kontoutdrag*

[concept price-cost]
pris|priset|priser*|prislapp*
kosta|kostar|kostade|kostnad*|kostat
dyr|dyrt|dyra|dyrare|billig*
belopp*|summa|summan
taxa|taxan|tariff*

[concept fee]
avgift*
fakturaavg*|faktureringsavg*|expeditionsavg*|månadsavg*|serviceavg*|fraktavg*|fraktkost*
påslag*|tillägg*
provision*

[concept fine-penalty]
boten|böter*|bötfäll*|parkeringsbot*|pbot
kontrollavg*|straffavg*|tilläggsavg*|vite|vitet
kontrollant*|parkeringsvakt*|lapplis*

[concept security-deposit]
deposition*
handpenning*|förskott*
pant|panten
insats|insatsen
betalat i förväg

[concept direct-debit]
autogiro*
efaktura*
automatisk*|återkommande
drog|drogs|dragit|dras|dragning*
e faktura*
dra från kontot

[concept instalment]
delbetal*|avbetal*
anstånd*
räntefri*|finansier*
i månaden
per månad

[concept tax-authority]
skatt|skatte*|moms*|tull*
kommun*|myndighet*|försäkringskass*
tillstånd*|intyg*|bygglov*
ansökan|ansökning*|blankett*|formulär*

[concept pension-benefit]
pension*|folkpension*
bidrag|bidraget|barnbidrag*|sjukpenning*|föräldrapen*
socialen|försörjningsst*
ersättning från
a kassa*

[concept wages-job]
lön|lönen|löner|lönespec*
jobb|jobbet|jobbar|arbete*|arbetar|arbetsgivar*
skift|passet|övertid*|schema*
extrajobb*

[concept contract]
avtal*|kontrakt*
undertecknat|underskr*|signera*
paragraf*|klausul*
bindning*|uppsägningst*
skrev|skrivit på

[concept terms]
villkor*|avtalsvillk*|köpvillkor*
regler*|regel|regeln|policy*
finstilt*
uppsägningstid*

[concept subscription]
prenumer*|abonnemang*|abonner*
paketet|medlemspl*|abbonemang*
tidning*
provperiod*|provmånad
streaming*|netflix
prova på
gratis månad

[concept membership-gym]
gym|gymmet|gymkort*|träning*|tränare*|fitness*
medlem*
simhall*|badhus*|yoga*|bassäng*
förening*|klubb*|årskort*

[concept warranty]
garanti*|garanter*
reklam*
servicecenter|verkstaden
öppet köp

[concept offer-discount]
erbjud*|offert*
rabatt*|rea|reapris*
kampanj*
kupong*|extrapris*

[concept gift-card-points]
presentkort*
poäng*|bonus*|medlemspoäng*
kundklubb*|stammis*
saldo*|tillgodo*

[concept ticket]
biljett*
konsert*|festival*|spelning*|evenemang*|föreställ*
plats|platsen|platser|sittplats*
bio|biograf*|teater*|match*

[concept electricity]
el|elen|elbolag*|elavtal*|elräkn*|elpris*|elnät*
mätar*|avläsning*
kwh|förbrukning*|elförbruk*
energi*|vattenfall

[concept power-cut]
strömavbrott*|elavbrott*
ström|strömmen|strömlöst
mörk*|säkring*|proppen
avstäng*
strömmen försv*|gick|borta

[concept gas-supply]
gas|gasen|gasol*|gastub*|gasflask*|gasspis*
kolmonoxid*|koloxid*|gaslukt*
gasledn*

[concept water-plumbing]
vatten|vattnet|vattenräkn*|vattnets
kran|kranen|rör|röret|rören|avlopp*
toalett*|toa|dusch*|handfat*|badrum*
översväm*
stopp i

[concept heating-cold]
värme|värmen|uppvärm*|varmvatten*|fjärrvärm*
element|elementen|värmepump*
kallt|kall|kyla|fryser|grader
termostat*

[concept waste]
sopor*|soptunn*|sophämt*|avfall*|skräp|soptöm*
tömning*|tömmer|tömt|tömd
återvinn*

[concept internet-connection]
internet*|nätet|nät|bredband*|fiber*|wifi*
uppkoppling*|anslutning*|förbindelse*
router*|modem*
hastighet*|mbit|megabit

[concept mobile-network]
täckning*|mottagning|signal*
sim|simkort*|esim
roaming*|surf|mobildata*|4g|5g
operatör*|abonnemanget
nummerflytt*|portering*

[concept tv]
tv|tvn|teve*|television*|digitalbox*
kanal|kanaler*|fjärrkontroll*|boxen
antenn*|parabol*
tv box*

[concept app]
app|appen|appens|appar*|applikation*
program|programmet|programvar*|mjukvar*
installer*|avinstaller*|laddade
ladda ner

[concept website]
hemsid*|sida|sidan|sajt*|webbsid*|webbplats*
portal*|plattform*|formulär*
knapp|knappen|klick*|länk|länken|webbläs*
varukorg*|kundvagn*|webbshop*|nätbutik*|webbutik*
nätet online

[concept login-password]
inloggning*|inloggad*
lösenord*
användarnamn*|inlogg
bankid*|verifiering*|tvåfaktor*
logga|loggar|loggat in

[concept code-sms]
kod|koden|koder*
sms|smset|smsa*
streckkod*|qr|engångskod*
sms et

[concept update]
uppdater*
version|versionen
uppgrader*|firmware

[concept error-message]
felet|felmedd*|felkod*|bugg*
404|500|503
driftstör*|störning*|problem*
försök igen|senare

[concept server-system]
server*|system|systemet|databas*
underhåll*|driftstopp*
moln*|backup*|säkerhetskop*|fil|filer*

[concept photo-video]
bild|bilden|bilder*|foto*
video*|film|filmen|filmat|inspelning*
skärmdump*|screenshot*
bifog*|bilaga*|bilagor

[concept email-letter]
mejl*|mail*|epost*
brev|brevet|breven|breva
skrev|skrivit|skriver
nyhetsbrev*
e post*

[concept phone-call]
ringt|ringde|ringer|ringa|uppringd*|ringas
samtal|samtalet|telefon*
uppringn*

[concept chat-bot]
chatt*|chat|bot|botten|robot*
autosvar*|standardsvar*|klistersvar*|mallsvar*
whatsapp*|messeng*

[concept queue-waiting-line]
kö|kön|köade|köa|köar|köer|telefonkö*|köplats*
vänta*|väntrum*
väntemus*|pausmus*|musik*

[concept customer-service]
kundtjänst*|kundservice*|kundsupp*|supporten|support
växeln|callcenter*|handlägg*
service|servicen|tjänst|tjänsten|bemöt*

[concept staff-clerk]
personal*|anställd*|medarbet*|kollega*|kollegor
handläggare*|expedit*|butiksbitr*|tjänsteman*
killen|kille|tjejen|tjej|mannen|kvinnan|dam|damen|gubben|tanten
någon hos er

[concept salesperson]
säljare*|försälj*|återförsälj*
sålde|sålt|sålts|säljer|sålda
telefonförs*|dörrförs*|butikschef

[concept manager-owner]
chef|chefen|chefer*|butikschef*|platschef*|arbetsledar*|vd
vdn|direktör*|ägare|ägaren|ledning*|teamleader
föreståndar*|verkmästar*

[concept guard-security]
vakt|vakten|vakter|väktar*|ordningsvakt*|portvakt*|dörrvakt*
visiter*|kontroller*
snatta*|snatteri*|stöld*
följde efter

[concept school-course]
skol*|lärare*|rektor*|klassen
universitet*|student*|högskol*|elev*
tenta|tentan|kurs|kursen|kurser|prov|provet|betyg*
läxa|läxor|läxan
körskol*|körlekt*|trafiklär*

[concept daycare]
förskol*|dagis*
dagmamma*|fritids*
barnvakt*|pedagog*

[concept flat-rent]
lägenhet*|hyresvärd*|hyra|hyran|hyresgäst*|hyresrätt*|lya|lyan
hus|huset|husets|villa|radhus*
bostadsbol*|fastighet*|trappupp*|trapphus*
flytt|flytten|flyttat|flyttade|flyttar|inflytt*|utflytt*
hiss|hissen

[concept roof-leak-damp]
tak|taket|takläck*|innertak*|vind|vinden|hängränn*
läcker|läckte|läcka|läckan|läckage*|droppar
mögel*|möglig*|fukt*
vattenskad*|genomblöt*

[concept renovation-building]
renover*|bygg|bygget|byggfirma*|byggare*|entreprenör*|byggarb*
badrum*|kakel*|klinker*|målare*|målning*|målat|tapet*|puts
fönst*|dörr*|lås|låset|vägg*|golv*|staket*|parkett*

[concept cleaning-laundry]
städ*|rengör*
tvätt*|kemtvätt*
handduk*

[concept supplier-goods]
leverantör*|grossist*|lager|lagret|varor*
varan|följesed*|pall|pallar*
återförs*|artikel*|artiklar

[concept company-firm]
företag*|firma|firman
bolag*|organisation*
märke|märket

[concept personal-data]
personuppgift*|uppgift*
gdpr|integritet*|dataskydd*|sekretess*
register|registret|registren|läckt*|läckor|dataläck*|intrång*
journal*|patientupp*

[concept id-document]
pass|passet|legitimation*|leg|körkort*|idkort*
personnummer*|personnr|födelsedat*
identitet*|uppehållst*
id kort

[concept home-address]
adress*|gata|gatan|gatu*|postnummer*
ort|orten|byn|staden|stan
folkbokför*

[concept private-number]
telefonnum*|nummer|numret|mobilnum*
kundnummer*|ordernum*|ärendenum*|referensn*|kontonum*
mitt nummer

[concept camera-surveillance]
kamera*|kameror*|övervak*|webbkam*|babyvakt*|babymonitor*
filmade|filmas|inspelad*
spioner*|avlyssn*|smygfilm*
spelar in

[concept ad-spam]
reklam|reklamen|annons*|spam*|skräppost*|broschyr*|katalog*|direktrek*
marknadsför*|telefonförs*|telemark*
avregistr*|nyhetsbrev*|samtycke*

[concept fraud-scam]
bedrag*|lurad*|lurat*|lurar|lurendrej*|blåst|blåser|blåsta|phishing*
bluff*|svindel*|svindl*|skojar*|fuskar*|fusk
vilseled*|ohederl*

[concept child]
barn|barnet|barnen|barns|barnens|barnbarn*|son|sonen|sons|dotter*|pojke*|flicka*|unge|ungen|ungar*|småbarn*
åring|åringen|årig*
tonår*
år gammal

[concept baby-pregnancy]
bebis*|nyfödd*|spädbarn*|blöj*|barnvagn*|vagnen|spjälsäng*
gravid*|havande|amm|ammar|förlossning*|mammaled*|föräldraled*
ersättning barn
månader gammal

[concept elderly-disabled]
gammal|gamla|gamle|äldre|åldring*|mormor*|farmor*|morfar*|farfar*|pensionär*|tant
handikapp*|funktionsned*|rullstol*|blind|döv|döva|demen*|synskad*|rörelsehind*
änka|änkan|änkling*

[concept parent]
mamma|mammas|moder|mors|pappa|pappas
förälder|föräldrar*|svärmor*|svärfar*|morsan|farsan
min mor

[concept spouse-relative]
maken|makan|hustru*|frun|fru|sambo*|pojkvän*|flickvän*|fästm*
bror|broder*|syster*|systrar|farbror|moster|kusin*
familj*|släkt*
min man

[concept neighbour-friend]
granne*|grannar*
vän|vänner|vännen|väninn*|kompis*|polare|polarn
bekant*|rumskamr*

[concept pet-animal]
hund|hunden|hundar*|katt|katten|katter|valp*|husdjur*|djur|djuren|veterinär*
ko|kon|korna|häst*|fåren|kalv*|get|gris|grisar*|höns*|bin
kanin*

[concept insect-foreign-object]
insekt*|kackerlack*|larv*|maskar|fluga|flugor|myror|vägglöss*|vägglus*|spindel*|malar
hårstrå*|glasbit*|glasskärv*|metallbit*|plastbit*|flisa*|tråd
mus|möss|råttor|råttlort*

[concept illness]
sjuk|sjukdom*|sjuka|cancer*|cellgift*|hjärtsj*|hjärtinf*|hjärtat|stroke*|diabet*|astma*|epilep*|sjukskriv*
depress*|ångest*|panik*
ont|smärt*|värk*|feber
sjukt barn

[concept death-grief]
död|döda|dött|döden|dödsfall*|avled*|avlid*|bortgång*|dödsbo*|framliden
begrav*|grav|graven|kista|kyrkogård*|minnesst*
sorg|sörj*|änka|arv
gick bort

[concept celebration]
bröllop*|födelsedag*|jul|julen|julafton*|påsk*|fest|festen|student|dop|dopet|jubileum*|julklapp*
present|presenten|presenter|gåva|blommor|blommorna|bukett*
ring|ringen|smycke*
fyllde|fylla år
mors dag

[concept money-hardship]
pengar*|skuld|skulder*|arbetslös*|uppsagd|sparken|varsl*|ensamst*|fattig*|försörj*|låginkomst*
kronofogd*|vräkt*|vräkning*|konkurs*
råd med
har inte råd

[concept lawyer-court]
advokat*|jurist*|stämmer|stäm|stämning*|domstol*
tingsrätt*|rättslig*|rätten|juridisk*|stämma
lagen|lagligt|olaglig*|konsumentköpl*|rättigh*|distansavt*

[concept police]
polis*|brott*
åklagar*
anmäl*

[concept regulator-ombudsman]
konsumentverk*|arn|reklamationsn*|imy|datainsp*|finansinsp*|läkemedelsv*|ivo|arbetsmiljöv*
konsumentväg*|konsumentomb*|myndighet*|livsmedelsv*|miljökont*|tillsyn*|ombudsman*|elsäkerhet*
allmänna reklam*

[concept press-media]
pressen|press|journalist*|tidningen|tidningar*|media|medierna|expressen|aftonbladet|svt|tv4|reporter*|redaktion*|insändar*
löpsedel*|artikel
uppdrag gransk*
plus i svt

[concept social-media-review]
facebook*|fb|tiktok*|instagram*|insta|reddit*|youtube*|twitter*|flashback*|snapchat*
google*|stjärn*|recension*|omdöme*|trustpilot*|tripadvis*
delar|dela|tagga*
lägger ut|upp
sociala medier
lagger upp

[concept discrimination-group]
invandrar*|utländsk*|utlänn*|rom|romer|romsk*|zigenar*|svart|hudfärg*|muslim*|slöja*|hijab*|jude|judar|homosex*|bög*|lesbisk*|flykting*|brytning*|bryter|sjal|utseende*
diskrimin*|rasis*|sexis*|homofob*
svensk
mörk hud*
svenska kompisar
två män
för att jag är kvinna

[concept elevator]
hiss|hissen|hissar*
trapphiss*
rulltrapp*

[concept parking]
parkering*
parkera*
pplats*
bogser*

[concept door-window]
dörr*
fönst*
grind|porten
glas|glaset
persienn*

[concept key-lock]
nyckel*|nycklar*
lås|låset|låssmed*
inlåst|utelåst*
passerkort*

[concept smoke]
rök|röken|rökutv*
brandvarn*|brandlarm*
osade|pyrde

[concept fell-slipped]
ramla*
halka*
snubbla*
föll|fallit|rasade

[concept gas-smell]
gaslukt*|gasläck*
kolmonoxid*|koloxid*
luktar gas*

[concept flowers]
blomm*|bukett*|rosor*|krans*|liljor
blomsterh*|florist*
växt*|plantor*|plantan

[concept watch-jewellery]
smycke*|halsband*|ringen|armband*
örhänge*|gravyr*|graver*
klockan min

[concept event-concert]
konsert*|festival*
föreställ*|spelning*
evenemang*|utställ*|match*

[concept meter-reading]
mätar*|avläs*
uppskatt*|beräknad
förbrukn*|kwh

[concept book-magazine]
bok|boken|böcker*|förlag*
tidning*|tidskrift*
bibliotek*

[concept hair-beauty]
håret|frisör*|barber*
naglar*|nagelst*|tatuering*
smink*|fransar|ögonbryn*|massage*|hårfärg*

[concept stairs-accessibility]
trappa*|trappor*
ramp
rampen|tillgänglig*|rullstolsr*

[concept late]
sent|sena|försen*
för sent
timmar|minuter|dagar sen*

[concept delayed-postponed]
uppskjut*|framflytt*
flyttad*|ombokad*
dröjer|dröjt|dröjde
skjut* upp
flytta* fram
nytt datum
ny tid
drar ut

[concept not-arrived]
uteblev*|uteblivit
inte framme|än
ute blivit
ännu inte
inte|aldrig|ej|icke|inget|ingenting .. kommit|kom|anlänt|fått|levererats|levererad|dykt|mottagit|fram
har inte|aldrig kommit|fått|dykt
väntar fortfarande|ännu

[concept lost-missing-parcel]
försvun*|försvann|borta|borttapp*|tappat|tappats|förkommit|förlorat
saknas|saknad
spårlöst
kommit|kom|tappade|slarvat bort

[concept wrong-place]
grannen|granne
retur*
någon|nån annan
till fel
skickats tillbaka
fel adress|hus|gata|ställe|dörr|ombud|person|port|ort|stad
till en annan
tillbaka till avsänd*

[concept missed-visit]
dök|dykte
väntade
förgäves
infann*
dykt aldrig
inte upp
ingen kom
har kommit
väntat förgäves
i onödan
tog|tagit ledigt
ledigt från
ingen|inte|ingenting .. dök|kom|dykt|visade|infann

[concept cancelled-by-firm]
inställd*|inställt
ströks|struket|avbokad*|avbokat|avbröts
annuller*
inställd*|inställt
ställts|ställde in

[concept left-outside]
på trappan|gatan
i regnet
utanför dörren
lämna*|ställt|ställde|slängde|slängt|kastade|dumpade .. utanför|trappan|regn*|snö*|gatan|ute|dörren|soporna|häcken

[concept broken]
trasig*|sönder
defekt*|felaktig*|felet
skadad*|skadat|skadats|buckl*|krossad*|krossat|lossna*
kaputt|pajade|pajat|dött|paj
går sönder
gick|ramlade av
fel på
ur funktion
föll isär
gick|gått|går|gick sönder|av|isär

[concept cracked-torn-scratched]
spricka*|sprickor*|sprucken|spräck*
rev|riven|rivet|hål|trasad*|revs*|fransa*|upprepad
repa|repor|repad*|repig*|buckla*
fläck*|urblek*|bleknat|krymp*|noppr*|flagn*

[concept leaking]
läcker|läckte|läckt|läcka*
droppar|dropp|rinner|rann
vatten på golv*

[concept noisy-vibration]
låter|oljud|bullr*|buller|gnissl*|skramlar*|skrapar|knäpp|knarrar|tjuter|brummar|surrar|piper|väsnas
vibrer*|skakar
pipande

[concept wont-start-stopped]
dött|död|stannade
dött ut
lade|la|lagt av
ur funktion
fungerar ej
funkar|fungerar|startar|laddar|går|öppnas|värmer inte|ej|aldrig
inte|ej fungera*|funka*|funkar|starta*|ladda*|värme*
slutade|slutat fungera|funka|ladda|värma

[concept wrong-size-colour]
storlek|storleken|färg|färgen|färger|nyans*
fel storlek|färg|mått|strl|nyans
för liten|litet|stor|stort|trång*|kort|lång*
passar|passade inte|ej

[concept wrong-item]
istället
förväxl*
i stället|st
blandat ihop
fel vara|produkt|artikel|modell|sak|rätt|mat|bok|paket|grej|del|pizza
inte det jag
inte vad jag
inte den jag
fick .. istället
fick .. skickade fel
fick .. fått fel

[concept missing-part]
saknas|fattas|fattades|saknad*
delar|delen|skruv*
ofullständig*|halva
ben saknas
bara hälften

[concept dirty]
smutsig*|skitig*|smuts|dammig*|damm|ostädat|ostädad*|kladdig*|äcklig*
sunkig*
hårstrån
inte|ej städat

[concept smell]
luktar|luktade|lukt
lukten|stinker
stank|stinkande|illaluktande|os|odör

[concept spoiled-mouldy-food]
möglig*|mögel*|rutten|ruttet|ruttna|härsken|härsket|sur|surt|unken|utgång*
bästföre*
gammal mat
bäst före
utgånget datum

[concept raw-cold-food]
råa|blodig*|genomstekt|otillagad*
kall|kallt|kalla|ljummen|ljummet
bränd|bränt|torr|torrt|överkokt|salt
oätlig*|oätbar*|smaklös*|smakade

[concept poor-quality]
kvalité*|dålig*|usel*|uruset|undermålig*|kass|kasst|värdelös*|bedrövlig*
fusk*|hafsverk|slarv*
skräp*|skitprodukt*|pinsam*|eländ*
fruktansvärd*|förfärlig*|hemsk*|urusel*|katastrof*
kassa grej*
rena skämt*
bortkastade pengar

[concept fake-not-as-described]
fejk*|falsk*|kopia|piratkop*|begagnad*|begagnat|använd|använt|renoverad
beskrivning*|beskriven
stämmer|motsvarar inte
på bilden
skulle|ska|borde vara
inte|ej som .. bilden|beskriv*|annons*|utlovat|hemsid*
ser inte ut

[concept not-finished-badly-done]
halvfärdig*|ofärdig*|övergiv*
sned*|snett|skev*|felmonter*|slarvigt|ojämn*
inte klart|klar
ej klart
dåligt utfört
fel monter*
göra|gör|görs om

[concept charged-twice]
dubbel*
två gånger|ggr|dragning*|betalningar
2 gånger
båda betaln*

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

[concept unknown-charge]
okänd*|okänt|oförklarl*|konstig*|obehörig*|ogrundad*
aldrig beställt|köpt|godkänt
inte beställt|min
vad är|e
känner inte igen

[concept refund-missing]
krediter*|gottskriv*|återbetald*|tillgodo*
återbetalning*|pengar*|återbetalt*|retur* .. inte|ej|aldrig|ännu|kommit|fått|syns
inte|aldrig|inga .. fått .. pengar*|tillbaka|återbetal*

[concept wrong-name-on-document]
felstav*|felskriv*
felregistr*
fel namn|uppgift*|personnum*|datum|konto
stavat|skrivit fel
mitt namn
namnet är
annans räkn*
i mitt namn

[concept debt-collection]
inkasso*|kronofog*|indriv*
påminnelse*|kravbrev*|betalningspåm*|dröjsmål*|förseningsavg*
betalningsanm*|kreditvärd*|uc
skuld*|obetald*|obetalt

[concept price-increase]
prishöj*|höjt|höjde|höjning*|höjer|höjd|höjs|höja
dyrare|dubblat
gick|gått upp
utan förvarning
utan att meddela

[concept hidden-cost]
dold*|tilläggsavg*|smygav*
nämnde*
gratis|ingår|ingick|kostnadsfri*
dolda|extra avgift*
nämndes|stod|framgick|ingår inte
fri frakt

[concept promised-otherwise]
lova*|löfte*|utlova*|utfäst*
garanter*|bekräft*|bedyrade|försäkrade|svor
överens*|avtalat|avtalade
skulle ha|få
kom överens
enligt er

[concept advertised-otherwise]
annons*|reklam*|utlova*|marknadsför*|broschyr*|hemsida*|skylt*|påst*
vilseled*|lockpris*
falsk marknads*
stod det
det står
enligt annons*
stod|står det|i|på

[concept cannot-cancel]
uppsägningstid*|bindningstid*|uppsägningsavg*|brytavgift*|bunden|avslutade
sade|sagt|sa upp
har avslutat
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

[concept auto-renewed]
förnya*|förläng*|automatisk*
provperiod*|gratisperiod*|provmånad*
samtycke*|medgivande
utan mitt|lov
gratis månad
utan att fråga

[concept changed-terms]
ändrad*|ändrats|ändrat|ensidig*|förändrat
plötsligt
nya villkor
helt plötsligt
ändrat|ändrats|ändrade|ändrades|ändring*|ändrad

[concept unclear-deadline]
tidsfrist*|deadline*|oklart|otydlig*|arbetsdag*|vardagar|leveranstid*|beräknad*|tidsplan*|senast
utgått
löpt|gått ut

[concept rude-staff]
otrevlig*|oförskäm*|ohövlig*|nonchalant*|nonchalans|arrogant*|översittar*|nedlåtande
snorkig*|dryg*|fräck*|hånfull*|oartig*|spydig*|oprofessionell*
bemöt*|ton|tonen|uppför*|behandlad*|behandling*

[concept shouted]
skrek|skriker|skrika|skrikit|gormade
vrålade|vrålar|röt|svor|gapade
hotade|knuffade|skällde|skällt|skäller|förolämp*

[concept laughed-mocked]
skratta*|garva*|hånade*|hånlog|hånskr*|flina*|log|fnissa*|himlade
förnedr*|skämd*|kränk*|förolämp*|generad
gjorde narr
kallade mig

[concept hung-up]
bröts|brutit
la|lade|lagt|slängt|slänger på
bröt samtal*
kopplade ner
kopplas bort
smällde igen
slängde på luren

[concept nobody-answers-phone]
upptaget|oanträffb*
ingen svarar|svara*|svarade
svarar inte|aldrig
inget svar
når|nås inte
tar inte emot
kommer inte fram
går inte att nå

[concept nobody-replies-written]
obesvar*|tystnad*|tyst|återkommit|återkopp*
inte svarat|hört
hör ingenting|av
inget|inga|ej|utan svar
svarat inte
aldrig svar*
hört av
hörs inget

[concept passed-around]
bollas|bollad*|kopplad*|kopplas|kopplat|hänvis*|slussas|rundgång|vidarekoppl*
skickas|runt runt
kopplas vidare
mellan avdeln*
annan avdelning
förklara igen
dra allt igen

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

[concept lied]
ljug|ljuger|ljög|ljugit|lögn*
osann*|osant|påhitt*|falskt
inte sant

[concept treated-like]
behandlad*|behandlas|behandlats|bemötta
respekt*|människa|hyfs|värdig*
som om|en|luft|skit
som en brottsl*

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

[concept crashes-freezes]
krasch*|hänger|hängt|fryser|frös|fryst|frusit|buggar|snurrar|hackar
långsam*|segt|seg|laddar|laddas|laggar|trög*
hänger|låser sig
stänger av
startar om
svart skärm

[concept connection-down]
nere|avbrott*|bryts|brutits|hackar|dör|tappar|nedkopplad*
inget internet|nät
utan internet|nät
ligger nere
ingen täckning
död lina
nätet dör
tappar anslut*

[concept update-broke]
nya appen|versionen
senaste uppdatering*
efter|sedan|sen .. uppdater*|uppgrader*
efter|sedan|sen .. nya versionen

[concept payment-fails-on-page]
varukorg*
kassan hänger
betalning*|kort|kortet|köp|köpet|order .. nekas|nekad|misslyck*|avvis*|fel
betalning*|kort|kortet|köp|köpet|order .. går inte
betalning*|kort|kortet|köp|köpet|order .. gick inte
betalning*|kort|kortet|köp|köpet|order .. medges ej
kan inte betala
går inte att betala

[concept data-deleted]
raderats|rensat
suddat|suddats
raderad*|raderat|försvann|försvun*|borta|tappat .. bilder*|filer*|poäng*|konto*|allt|data

[concept data-leaked-shared]
utomstående|främling*|obehörig*|offentlig*|synlig*|röjt
utan tillstånd|lov
tredje part
läckt|läcker|läckts|läckan|spridit|sprids|publicer*|delat|delade|avslöj*|skickat .. mina|uppgift*|till
lämnat ut .. mina|uppgift*|till
lämnade ut .. mina|uppgift*|till
lämnats ut .. mina|uppgift*|till
utan mitt samtycke

[concept others-saw-my-account]
annans|andras
annan kund*|patient*
någon|nån annans
andra kunder*
annat barns
inte jag
någon|nån|främling*|obehörig*|okänd .. konto*|loggat|inne|ser|sett|läst|åtkomst
någon|nån|främling*|obehörig*|okänd .. in på
det var inte jag

[concept identity-theft-hacked]
hackad*|hackat|hackare*|stulen|stulit|stal|stals|kapad*|kapat|idkapning*|identitetsst*|simkapning|bedrägl*
obehörig*|missbruk*
id kapning
mitt namn
tagit lån
inte jag
i mitt namn
lån i mitt

[concept unwanted-marketing]
uppringd*|avregistr*|spam*|reklamutskick*|säljsamtal*|telefonförs*|nix|nixregist*|trakasser*
sluta ringa|skicka|mejla
ringer varje
upprepade samtal
stryk mig
ringer hela tiden
ta bort mig

[concept burnt-fire]
brand|brinner|brinna|bränn*|bränt|eld|elden|eldsvåd*|lågor|flammor|skåll*
rök|röken|rykte|ryker|rökutv*|smält*|gnist*
fattade eld
började brinna

[concept electric-shock-explosion]
elstöt*|elchock*|stöt|stötar|strömförande
explode*|smäll*
överhett*|glödhet*|het|gaslukt*|gasläck*|svullen|svällt|kolmonoxid*
fick ström
luktar gas

[concept injured]
skada|skadad*|personskada*|blod|blödde|blöder|blodig*|fraktur*|brutit|bröt|brutna|brott|stygn|gips*|hjärnskak*|stuka*|blåmärk*|skurit|ärr|ärret|krosskad*
ramla*|föll|halka*|snubbla*|svimma*|fastna*|klämd*
skar mig|sig
skadat sig

[concept allergic-reaction]
allerg*|anafyl*|utslag*|reaktion*|reagerade|svullna*|svullen
kliar|klåda|eksem*|nässelut*|blåsor|hud|huden
nöt|nötter|jordnöt*|hasselnöt*|gluten*|celiaki*|laktos*|mjölkprot*

[concept food-poisoning-vomiting]
matförgift*|förgift*|kräk*|spydde
spy|spyr|spytt
diarré*|magsjuk*|magen|magkramp*|illamå*|salmonella*

[concept choking-suffocation]
kvävd*|kvävas|kvävning*|kväva|andas|andning*
andnöd|svalde|svalt|halsen|strypt*|drunkn*
satte i halsen

[concept brakes-steering-failed]
broms*|styrning*|bälte*|olycka|olyckan|krock*|kollision*|kolliderade|dikes*
livsfarlig*
hjulet lossna*
körde av
kunde dött
kunde ha dött
nära att dö

[concept danger-hazard]
farlig*|fara|faran|livsfar*|risk|risken|risker*
brandrisk*|olycksrisk*|säkerhet*|osäker*|giftig*|gift|kemikal*
vass*|spik*|nål|nålar|blad|glasskärv*

[concept hospital-visit-because]
sjukhus*|akuten|akutmott*
ambulans*|opererad*
opereras|inlagd|intensiv*|112|giftinform*

[concept quality-service-bad]
sämsta|sämst|värsta|värst|noll|urdålig*|bedrövlig*
undvik*
aldrig mer|igen
dålig|usel service
rekommenderar|köp inte
håll er borta

[concept money-back]
mina pengar
pengarna|pengar tillbaka|tebax|tbx|åter|tillbaks
tillbaka pengarna|pengar
ge mig|oss pengar*
beloppet|summan åter|tillbaka

[concept refund-word]
återbetal*
åter
krediter*|gottskriv*
återfå
betala tillbaka|åter
betalar tillbaka

[concept refund-part]
mellanskillnad*|skillnad*|differens*|hälften|del av
överskjut*|för mycket betalt
mellanskillnaden
del av beloppet|summan

[concept replacement-new-one]
ny|nytt|nya|nyare
ersättningsvara|ersättningspr*
en annan|ny
ett nytt
ny|nytt i stället|istället
i stället|istället

[concept exchange-swap]
byta|byt|bytas|byter|bytt|bytte|byte|utbyt*
byt ut
rätt storlek|färg|vara|modell

[concept repair-fix]
reparer*|reparation*|laga|lagar|lagad|lagat|lagning*|åtgärd*|fixa|fixar|fixat
ordna|ordning
få igång|ordning
få det att fungera
få den att fungera
så att det fungerar

[concept come-and-do]
kom hit|och|ut
skicka någon|nån|ut|en|hit
kom och laga|hämta|fixa|ta
komma hit|ut

[concept compensation]
ersättning*|ersätta|ersätt|ersätter|kompens*|skadestånd*|gottgör*
betala för skad*|det|min
för besväret|olägenhet*
stå för kostnad*|notan
plåster på såren

[concept cost-reimburse]
kostnad*|utlägg*|merkostnad*|utgift*|taxiräkn*
stå för
vem betalar|står
ersätt|betala min|mina|våra|mitt

[concept discount-goodwill]
rabatt*|avdrag*|prisavdrag*|nedsätt*|prisnedsätt*|sättas|reducer*
kompensation*
goodwill
sätta ned
dra av

[concept apology]
ursäkt*|förlåt|förlåtelse|beklag*
skriftlig ursäkt
be|ber|bett|bad om ursäkt
säg|säga|sade|sa förlåt

[concept explain-why]
varför|förklar*|motiver*
anledning*|orsak*
hur kommer
av vilken anledning|orsak
på vilka grunder|vilken grund

[concept tell-when]
vilket datum
när|hur lång|länge
vilken tid|dag|dag|datum
när kan|kommer|får
när|närdå

[concept status-inquiry]
kontroller*|utred*|kolla
status|läget|hur går|hur ligger|hur långt
vad händer|hände|är läget|gäller
kan|skulle|kunde ni kolla|kontrollera|bekräfta|undersöka|se|tala

[concept let-me-know]
meddela|berätta|upplys*|informera*|återkom|återkoppla|säg|bekräfta
besked|svar
vill veta
hör av er|dig
få veta|besked
låt mig veta

[concept answer-me]
svaret
svara|svar|svara mig|besvara
ring|ringer mig|upp|oss|tillbaka
kontakta mig|oss
hör av er
emotser|ser fram emot svar
svara|svarar|besvara|återkom|återkoppl*|emotser

[concept how-possible]
hur|hur kan|är|i det|ni|är|möjligt|sjutton
hur är det möjligt
hur kan ni
hur i helvete|hela|hundan
vad är det för
är det normalt|rimligt
hur vågar|tänkte|tänker

[concept cancel-contract]
uppsägning*|avslut*|häva|häver|hävning*
annullera|avboka*|avbeställ*
säga|säger|säg|sägs|sagt upp
vill|önskar|begär säga|avsluta|häva|avboka|avbeställa
avtalet upphör*|bryta|bryt

[concept end-subscription]
prenumeration*|abonnemang*|medlemskap* upp*|avslut*|sägs|bort|stopp*
avsluta|stoppa|säg prenumer*|abonnem*|medlems*|upp
avsluta min|mitt

[concept delete-account-data]
stryk|stryka|avregistr*|plocka|raderas
ta bort
radera*|ta|tag bort|bort|ner
mina|mitt|kontot|uppgifter*|nummer|bilden bort
avsluta kontot|mitt konto

[concept withdraw-from-purchase]
14 dagar*
öppet köp
ta tillbaka
ånger*|ångerrätt*|ångra|ångrar|returner*|retur|lämna|skicka tillbaka
häva|häver köpet|köp

[concept stop-charging]
sluta dra|debitera|ta|fakturera|skicka
stoppa|stopp dragning*|betalning*|för
inga fler dragning*|faktur*|debit*

[concept deliver-it-send-it]
leverera|skicka|kör|sänd|skicka hit|mig|ut|den|det|mitt|fram
leverera det|den|mina|mitt|i|senast
vill ha|få mitt|min|mina|paket*|varan|varor*
skicka paketet|varan|den|det
lämna ut|kör ut

[concept where-is-it]
var ar|blev|e
var är|e|ligger|finns|är mitt|blev|befinner|tog
vart tog|är|har|skickade

[concept when-does-it-come]
leveransdatum|leveransdag*
när går
när kommer|får|anländer|levereras|skickas|kan
när kommer|får|levereras|ska|har|är

[concept keep-promise]
håll|hålla vad|ni|er|löfte*|ert
som utlovat|avtalat|lovat|överenskommet|utlovats|sagt
det|vad ni|som lovat|lovade|sagt|sålde
vad ni lovade|sa|har
leverera|ge mig det|vad ni|jag
stå fast|vid
enligt avtal*|offert*|löfte*|överens*

[concept finish-the-work]
färdigställ*
bli klar
slutför*|gör|göra klart|klart|färdigt|färdig|arbetet|jobbet
gör klart|ert|arbetet|jobbet|om
utför*|utföra|installera|koppla in|koppla

[concept correct-invoice]
rätta|rättelse*|rättad|rättas|korriger*|justera*|justering*|ändra|ny|korrekt|kreditera faktur*|räkning*|belopp*
ny|rätt|korrekt faktura|räkning
rätta till|felet|fakturan
kreditfaktura*|räkna om|omräkn*

[concept correct-record]
ändra|rätta|uppdatera|korrigera|byt|flytta|justera namn*|adress*|nummer*|uppgift*|register*|konto*|poäng*|journal*
rätt namn|adress|nummer|uppgifter|person
ta bort anmärkning*|markering*|posten|punkten
ändra det|till|tillbaka|mitt|min
rätta till|mina|mitt|de

[concept remove-fee]
ta|tag|stryk|stryka|makulera*|efterskänk*|slopa|dra|annullera|undanröj* avgift*|bot*|böter*|kontrollavg*|faktur*|tillbaka|bort
avgiften|boten|fakturan bort|makuler*|stryk*|tas
makulera|makuleras|stryk avgiften|posten
dra tillbaka kravet|fakturan

[concept unblock-restore]
återställ
lås|öppna|aktivera*|återställ*|släpp|koppla|häv|slå|återaktiv* upp|konto*|in|på|spärren|tjänst*
låsa upp|öppna kontot|mitt konto
släpp in mig
ge mig tillgång|åtkomst
koppla in|på

[concept speak-to-manager]
ansvarig*
tala|prata|få|kontakt|tala med chef*|en|någon|er|människa|ansvarig*
riktig|levande människa|person
vem ansvarar|är ansvarig|bestämmer|har

[concept want-something-strong]
jag behöver
jag|vi vill|kräver|begär|förväntar|önskar|yrkar
kräver|begär|yrkar|yrkas|kräv*|krav|vill|vill ha|begäran
förväntar mig|oss

[concept polite-request]
tacksam|tacksamma
önskar|önskas|undrar|vore
tack på|förhand
kan|skulle|kunde ni|du|jag|man|vi
går det|är det möjligt

[concept at-once-urgent]
omedelbart|genast|nu|idag|imorgon|imorn|snarast|fort|direkt|brådskande|akut|ögonblickligen
i dag|morgon|kväll
så|så snart|fort som|möjligt
senast i|på|den|fredag|måndag|nu
med en gång

[concept no-need-just-tell]
vill|behöver|begär|kräver|önskar inte|ej|inga|inget ha|något|nåt|pengar|svar|någonting
för kännedom|information
vill|ville bara|mest
ville|vill bara säga|meddela|tala|berätta
inget att begära|svar|jag
bara så ni|att|vill
behöver inte svara|göra

[concept do-not-want-money]
vill inte|ej ha pengar|ersättning*|presentk*|något|nya
handlar inte om pengar*
inte pengarna|ute efter
behåll|behålla pengarna|er|era
struntar i pengarna

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

[concept go-public]
recension*|omdöme*|stjärna|stjärnor
sprid|sprider|dela
lägger|lägga|skriver|skriva|skriv|berättar|berätta|varnar|postar ut|upp|om|för|insändar*|recension*|alla
varnar|varna alla|andra|för
till tidningen|pressen|tv|media|plus|aftonbladet|expressen

[concept report-authorities]
anmäl*|anmäler|anmälan|polisanmäl*|stämmer|kontaktar|vänder|går|tar|driver till|er|mig|jurist*|arn|polis*|konsument*|advokat*|rätten|vidare
kontaktar|kontakta en|jurist*|advokat*|arn|konsument*
ses i|rätten|domstol*|tingsrätt*
tar|går vidare|detta|till|juridisk*

[concept answer-in-writing]
skriftlig*|brev|post|via
personlig*
offentlig*
per mejl

[concept thanks]
tack|tackar|tacksam*
uppskattar
stort tack
tack så mycket
tack på förhand

[concept kind-regards]
hälsning*|mvh|vänlig*|vh
högaktn*
med vänlig*|vänlig|bästa hälsning*

[concept dear-formal-address]
bäste|bästa|ärade|herr|fru|kära|herrar
bästa kundtj*|butik*|leverant*
till den det berör

[concept greeting]
hej|hejsan|hallå|hejhej|tjena|tja|tjenare|god|goddag|halloj
god dag|morgon|kväll
hej hej|på

[concept unfortunately-disappointed]
tyvärr|besvik*|missnöjd*|missnöje|ledsen
ledsamt|tråkigt|synd|beklag*
inte nöjd|glad|bra

[concept understand-concession]
förstår|förstås|vet|inser|begriper|förståelse|mänskligt
jag|vi förstår|vet att
det kan hända|händer
inte ert|din|erat|inget fel
inget ont|inget att anmärka

[concept praise-good]
bra|god|gott|goda|trevlig*|utmärkt*|fint|fin|fina|perfekt*|vänlig*|nöjd*|glad|hjälpsam*|fantastisk*|underbar*|snällt|toppen|jättebra|kanon|professionell*
mycket|jätte bra|trevlig*|nöjd
annars|för övrigt

[concept angry]
arg|arga|argt|förbannad*|rasande|ilsk*|irriter*|frustrer*|upprörd*|vansinnig*|vred|vrede|förbittrad*|sur|tokig|galen
trött på
blir tokig|galen|förbannad|arg

[concept fed-up]
nog|räcker|trött|less|utled|tröttnat|orkar|tålamod*|droppen|mått
nu räcker
fått nog
trött|led på
nu räcker det
orkar inte|ej längre|mer
måttet är rågat
står mig upp

[concept unbelievable]
otroligt|otrolig|ofattbar*|sanslös*|sjukt|sjuk|galet|galenskap|absurd*|oerhört|horribel*|skandal*|vansinne*|orimlig*|oacceptab*|sinnes
saknar motstycke
helt sjukt|galet|otroligt|sanslöst|otroligt|absurt
skämtar|driver|är ni|du ni|med|seriösa|galna
kan inte tro|fatta

[concept shameful-disgrace]
skam|skäms|skamlös*|skandal*|skamligt|skamlig|vidrig*|äckligt|pinsam*|fräckt|fräckhet*|bedrövligt|kritik|oförskämt|oförsvarl*|avskyvärd*|chockerande
skäms|skämmas på er
ni borde skämmas|skämmas|skäms
hur vågar|kan|har ni

[concept joke-circus]
skämt|skämtet|skämtar|cirkus*|farsen|löjlig*|clown*|pajas*|parodi*|komedi*|tramsig*|trams|nonsens|dumheter|larv|spektakel
rena|dåligt skämt*|skämtet|farsen
rena cirkusen|parodin
vilket skämt|cirkus|jävla

[concept sarcastic-congrats]
grattis|bravo|snyggt|strålande|fantastiskt|lysande|underbart|toppen|imponerande|applåder|kul|briljant|mästerligt|storartat|finfint|heja|jättekul
bra jobbat
hatten av
verkligen bra
bra|snyggt|strålande|fint jobbat|gjort|service
tack för ingenting|inget
fortsätt så|i samma stil

[concept how-long-still]
hur länge|lång|många|ofta|mycket
hur länge ska|till|måste|skall
hur många gånger|veckor|dagar|ggr|samtal
hur lång tid

[concept desperate-crying]
desperat*|gråter|grät|gråta|tårar|tårarna|rädd*|vanmakt|förtvivl*|maktlös*|hjälplös*|skakar|skakande|panik*|hjälp|bönfaller|hopplös*|orolig|oro
ber er
hjälp mig
vet inte vad|hur|vart
kan inte sova
jag ber er|dig
på mina knän

[concept swear-mild]
fan|förbannad*|förbannat|jäklar|jäkla|sjutton|satan|satans|helvete|helvetes|förbaskad*|förbaskat|attan|tusan|fasiken|fanken|farao|himla|herregud|jösses
guds skull
vad fan|sjutton|helvete|i
för fan|guds|sjutton|bövelen skull|helvete
vad i helvete|hela

[concept swear-strong]
fan|fanfaktiskt|helvete|helvetes|jävla|jävlar|jävel*|jävligt|skit*|förbannade|satan|satans|kuk*|fitt*|knull*|hora|röv*|piss*|bajs*|ballar
fy fan
dra åt
kyss mig
skit i
dra åt helvete|skogen
åt helvete|skogen|pipsvängen|fanders
far åt helvete
ta er i röven|arslet
fy fan|satan
hora|horor|horunge*|horungar

[concept shit-crap-thing]
skräp|skräpet|bajs|sopor|smörja|skit*|dynga|goja|gojan|snusk|bråte|fuskverk
pissdålig*|pissig*
rena|ren|en skiten|skit|skräp*|smörja|skräp

[concept contempt-robbers]
tjuvar*|tjuv|rånare|rån|rånarna|bedragare*|skojare|skojarfirma|skurk*|banditer|bandit|bluffmakare|bluffare|lurendrejare|skojarföretag|ockrare|maffia*|svindlare|fifflare|lottoföretag|stöld|rofferi|ficktjuv*|hajar|blodsugare|profitörer|kriminella|parasiter
ljus dag
rena rånet|stölden|maffian|bedrägeriet
era|ni|dom tjuvar|skojare|bedragare

[concept contempt-clowns-incompetent]
clown*|amatör*|inkompetent*|oduglig*|odugling*|klåpare|klant*|fuskare|fuskmak*|fjanterier|fjantar|nollor|noll|losers|lantisar|pajas*|fåntrat*|skämtfirma|lågprisapor|dilettant*|tomtar|apor|tafatta
jävla|vilka amatörer|clowner|klantar|nollor|fjantar
rena amatörer*|klåparna|skämtföretag*

[concept insult-idiot]
idiot*|dum|dumma|dumt|dumskalle*|dumbom|hjärndöd*|pucko*|korkad*|efterbliv*|jubelidiot*|cp|imbecil*|fårskalle*|åsna|åsnor
tjockskal*|mongo*|trög*|fåne|fånar|tomte|tölp*|dumjönsar|knäppgök*|puckad*|kukhuvud*|tönt*|nolla|spån|stolle*|stollar
hjärndöd*|jävla idiot*|pucko*|as|åsna

[concept insult-animal]
svin|svinet|svinen|gris|grisar|råttor|råttan|orm|ormar|hundar|kossa|apa|apor|åsna|kräk|kräket
parasit*|amöba|hyndor|hynda|slyna|slynor|asen|djur|avskum*|padda|ohyra|svinaktig*|äckel|äckliga|subba*|kärring*
lat|din|ditt|jävla|fet|fett|lilla amöba|svin|gris|ko|orm|as|kärring

[concept insult-character]
lögnare|lögnhals*|fegis*|feg|fega|fegt|skurk*|skojare|ynkrygg*|lat|lata|latmask*|slashas*|snobb*|översitt*|usling*|fähund*|skitstövel*|skitstövlar|skithög*|rövhål*|äckel|äckliga|sliskig*|gubbslem*|gubbjävel|fyllo|alkis*|parasit*|hora|slampa*|sexist*|pervers*|mes|mesar|grobian*|drägg|avskum|luder
ryggradslös*
usel människa
jävla människa|as|gubbe|kärring|gubb*|snorunge

[concept insult-sexual-ethnic]
hora|horor|fitta|fittor|kuk|bög*|svartskalle*|neger*|zigenar*|tattare*
blatte*|turk*|luder*|slampa*|slyna*|horunge*|kuksugare*|finnj*|kärring*
jävla hora|bög|neger|svartskalle

[concept you-people-accusation]
ni där
ni|er|era|eran|erat|ni andra
ni är|borde|kan|fattar|gör|ska bara|alla|inte|helt|ju
vad är det för|fel på er
vad är det med er
vilka tror ni|att ni|er
ert företag|folk
ni|er|era|ert|eran

[concept kill]
döda*|mörda*|ihjäl|skjuter|skjuta|hugger|knivhugg*|knivskär*|strypa|stryper|dö|dör|avliva|lönnmörda|halshugg|hänga|hals
slår ihjäl
skär halsen
slå|slår|slår|skjuta|köra|bita ihjäl|er|dig
döda dig|er|honom|henne|dom
hoppas du|ni dör|ruttnar
ta livet av|död man

[concept beat-up-hit]
slår|slå|slag|spöa*|klappa|klappar|smälla|smäller|sparka|sparkar|boxar|spöstryk|bryter|knäcka|knäcker|krossar|krossa|mosa|mosar|misshandl*|puckla|banka|bankar|knytnäve*|käften|käft|snyting|örfil*|stryk|nävar
slå|slår|klappar|klappa till|in|sönder|ner|ned|dig|honom|er|käften|tänder*|sönder
bryta|bryter|knäcker|knäcka|krossar|bryter|krossa benen|fingrarna|armarna|armen|nacken|alla|varje|ben|näsan|skallen|hans|dina|era
på käften|truten

[concept burn-down-bomb]
bränn*|tänder|tutta|eldar|elda|bomb|bomba|bomber|spränga|spränger|sprängs|bensin|bensinbomb*|brandbomb*|mordbränn*|dynamit|brinner|aska|molotov
bränner|bränna|tuttar ner|ned|upp|hela|på|er|stället
sätter|sätta|tänder eld|fyr|på
spränga|spränger er|hela|stället|i|upp
tutta på|eld
brinner din|er|ditt

[concept smash-property]
slår|slå|krossar|krossa|krossas|mosar|sönder|trasig|fönster|fönstret|rutor|ruta|rutan|skyltfönst*|repar|däck|däcken|yxa|yxan|slägga|släggan|hammare|kofot|tegelsten|sten|sprejar|förstör|förstöra|demoler*|raserar|rasera|motorsåg
slår|slå|krossar|krossa|slå|kasta sönder|in|hela|fönst*|rutorna|butik*|ruta|stället|allt
skär|skära|punkterar|sticka sönder|upp|däck*|hål|däcken|dina|era
repa|repar|nycklar bilen|din|lacken

[concept find-you-know-where]
bor du
står utanför
var du|ni|han|hon bor|parkerar|jobbar|sover|bilen|båt
hitta|hittar|letar|får tag|jagar er|dig|honom|henne|upp|på|din
väntar|vänta på|utanför|vid dig|honom|parkering*|porten|jobbet|utanför|efter|bilen
din adress|bil|hem|familj|regnummer

[concept come-there-threat]
kommer|komma|kommer|åker|kör|sticker|dyker|går|ska in|ner|dit|hem|upp|förbi|över|till|och|med
jag|vi kommer|åker|dyker|kör|sticker hit|dit|ner|hem|till|förbi|upp|med|och|in
ta|tar|har|kommer med|mig|mina kusiner|bröder|bror|brorsor|kompisar|grabbarna|yxa*|kofot|slägga*|hunden
ses|vi|möts|ses snart|utanför|där|ute|imorgon
med yxa|basebollträ|hagelbössa|spade|kofot|slägga*|kniv

[concept watch-out-warning]
lås dörren
akta|passa|varn*|varning|varnar|se|håll|sista|bäst|titta|vaksam er|dig|upp|sig|varning*|chansen|att
akta|passa er|dig|dej|noga|bakom
pass upp|på|sig
sista varning*|chansen
varnar er|dig|för
bäst att|ni|du|för
se dig om|upp
akta|passa er|dig|sig|honom|noga
varn*|varning*

[concept you-will-regret-see]
bara vänta
ångra|ångrar|ångrat|betala|betalar|dyrt|hämnd|hämnas|hämnden|se|får se|lära|lär|läxa|läxan|konsekvens*|karma|ska|kommer|skall|vänta|få|ont|surt|sota|sona
ni|du|han|kommer|ska|hon|ni|du|får ska|får|kommer|att|få|ångra|betala|sota|se|lida|lära|lär
kommer att ångra|betala|minnas
får|ska ångra|se|sota|betala|ni|du|dyrt
vänta bara|ni|du|tills
ge igen|tillbaka|er|en
lära er|dig|honom|en|dom läxa|veta|hut
hämnas|hämnd på

[concept blood-corpse-grave-weapon]
blod|blodet|lik|liket|liksäck*|kista|kistan|begrav*|grav|graven|kyrkogård*|vapen*|pistol*|gevär*|bössa|bössan|hagelbössa*|hagelgevär|kniv|kniven|knivar|yxa*|kula|kulor|sväng|snara*|rep|repet|svärd|machete|träpåle|slägga*|motorsåg*|bomb|granat*
blod kommer|ska|på
i graven|jorden|marken

[concept run-over-cut-tyres-specific]
drunkna*|dränker|dränka|kastar|kasta|slänger|slänga|knuffar|trycker|trycka|tryckt|skär|skära|kapar|gräver|begraver|grävt|hänger|stoppar
kör|köra|kör|mejar|mejar över|ner|på|honom|dig|er
kastar|kasta|slänger|slänga|knuffar honom|dig|er|ut|ner|ner|nerför|ur|genom|utför
skär|skära|kapar|klipper av|halsen|upp|fingrarna|öronen|tungan|strupen
kör|köra|trycker|trycka|stoppar|stoppa|upp ner|upp|in|i halsen|röven|huvudet|skallen|den|det

[concept threat-conditional]
nästa gång
om|annars|eller|nästa|ifall|såvida inte|ni|jag|gång|han|hon|nån|så|du|någon|den|ses
annars|eller jag|så|kommer|blir|ska|bränner|ni|du|åker
om|ifall jag|ni|han|du|inte|någon|nån|hon|det|jag|ser|kommer
senast|innan fredag|måndag|klockan|kl|i morgon|imorgon

[concept first-person-future]
tänker
jag ska|skall|kommer|tänker|tar|går|åker|lägger
ska jag|vi
vi ska|kommer|tänker
kommer att|jag
jag|vi ska|skall|kommer|tänker|tar|går|åker|lägger

[concept wish-intention]
vill|ville|önskar|hoppas|hoppades
försök*|behöver|behövde|tänkte|planera*
skulle vilja

[concept obligation-should]
måste|borde|ska
skulle|tvungen
tvingas|tvingades|behövde|bör|tvingad

[concept said-quote]
sa|sade|säger|sagt|sas
påstod|påstår|svarade|frågade
enligt|berättade|förklarade|meddelade|hävdar|hävdade|uppgav|uppger|sägs

[concept called-me-names]
förolämpade
kallade mig
kallade|kallat|kallar|kallad mig|honom|henne|min|min|oss
skällde på|ut

[concept negation]
inte|ej|icke|ingen|inget|inga
aldrig|utan|ingenting|varken|intet|nej
inte ens

[concept question-words]
vad|vem|varför|var
när|hur|vilken
vilka|vilket|vems|vart|varifrån|va

[concept may-i-question]
finns möjlighet
kan|går|finns|är|får|ska|kan ni|gäller|har|blir det|jag|man|ni|det|vi
kan ni|jag|man|vi|du
får|ska|har jag|vi|ni
finns|går|är det

[concept exclaim-words]
seriöst|alltså|asså|herregud|hallå|va|lol|haha|faktiskt|verkligen|typ|liksom|wow|bror|ba
kom igen
på riktigt
nej men

[concept hour-minute]
timme|timmar|timmen
timmarna|minut|minuter
minuterna|klockan|kl|halvtimme|sekund*|tim

[concept day]
dag|dagen|dagar|dagarna|dygn|idag|igår|imorgon
morgon|kväll|kvällen|natt|natten|helg|helgen|dagligen
i dag|går|morgon

[concept week-weekday]
vecka|veckan|veckor|veckors
veckovis|måndag*|tisdag*
onsdag*|torsdag*|fredag*|lördag*|söndag*|veckorna

[concept month-name]
månad|månaden|månader|månads|månatlig*
januari|februari|mars|april
maj|juni|juli|augusti|september|oktober|november|december

[concept year]
året|åren|års|årligen|decennie*
i år
förra året
året|åren|års|fjol|årsvis|årlig*|två|tre|fyra|fem|tio|sex år

[concept number-word]
två|tre|fyra|fem
sex|sju|åtta
nio|tio|hundra|tusen|halv|tjugo|trettio

[concept number-of-times]
gånger|gången|ggr|gång|upprepade|tredje|fjärde|femte|åtskilliga|otaliga|oräkneliga
flera|åtta gånger
varje gång
ett flertal

[concept again-repeatedly]
igen|åter|återigen|ånyo|samma|återkommande
på nytt
ännu en
samma sak
om igen

[concept already]
redan|tidigare|förut|innan
förra|senast|senaste
sedan tidigare

[concept still-not-yet]
fortfarande|ännu|än|alltjämt|hittills
ännu inte
till dags
än så länge

[concept always]
alltid|jämt|ständigt|varje
oavbrutet|konstant|ideligen|varenda
hela tiden

[concept never-ever]
aldrig|någonsin|nånsin
aldrig någonsin
inte en enda
inte en gång
i hela mitt liv

[concept finally]
äntligen|slutligen|åtminstone|omsider
till slut|sist
i slutändan
i alla fall

[concept since-from-date]
sedan|efter|sen|innan|före|dess
ända sedan
de senaste
sedan dess
från och med
för en|två|tre|ett

[concept money-currency]
kronor|kr|krona
sek|spänn
tusenlapp*|euro|öre|miljon*|tusen

[concept contacted-before]
har|jag|redan|tidigare ringt|skrivit|mejlat|mailat|kontaktat|påpekat|klagat|anmält|sagt|felanmält|hört av|reklamerat|bett|ringde|mejlade
tredje|fjärde|femte|sjätte|andra|sjunde gången|brevet|mejlet|samtalet|anmälan|klagomålet|meddelandet
ringt|mejlat|skrivit|felanmält|kontaktat tre|fyra|fem|flera|två|åtta|er|redan|gånger|ggr|tidigare
mitt|mina tidigare|förra|senaste mejl|mail|brev|samtal|klagomål|ärende
påminner|påminnelse om

[concept promised-date-callback]
löfte om
lovade|lovat|utlovat|utlovade|sa|sagt|bekräftade|utlovades|lovats .. ring*|återkom*|tillbaka|senast|fredag*|måndag*|tisdag*|onsdag*|torsdag*|imorgon|idag|inom|dagar|komma|att|vecka
skulle ringa|återkomma|komma|få|vara|bli|skicka|betalas|bytas|levereras
lovade att|mig|i|ringa|skriftligt|en|på
ni lovade|har lovat
utlovade datum|tiden|tid|samtal
ringde aldrig|aldrig tillbaka|inte|ingen

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

[concept hopeless-burden]
ensam*
inget|ingenting kvar|mer|att|förlora|hopp|leva
ingen bryr|saknar|märker|skulle
har gett|ger|gav upp
orkar inte|bara inte|mer|längre
förlorat allt|hemmet|allting
sista hoppet|utväg*|halmstr*
spelar ingen roll

[concept customer-note-style]
kd|kunden
ärende
kund|kunden|uppringaren|patienten|gästen|inringare*|kd vill|säger|ringer|önskar|uppger|meddelar|ber|berättar|begär|undrar|kräver|är|har|ringde

[concept long-time-customer]
kund|kunder|stammis|medlem|trogen i|sedan|hos|kund|er
trogen|lojal|mångårig|gammal kund
varit kund|kunder|medlem
kund hos|sedan|i

[concept in-front-of-others]
offentligt|högt
inför|framför alla|andra|kunder|barnen|mina|hela|kollegor
andra|övriga kunder|passagerare|gäster
alla hörde|såg|tittade

[concept treated-differently]
särbehandl*|likabehandl*|utpekad
andra|bara|endast|alla|övriga|inte andra|vi|jag|mig|oss|blev|fick|släpptes|kontroller*|kunder
behandlad*|behandlade|bemött|behandlas sämre|annorlunda|olika|illa
släpptes in|inte in

[concept solved-withdrawn]
bortse från
löst|ordnat|löste|fixat|kommit|kom|fungerar|hittade|klart|dök sig|nu|ändå|till|fram|redan|upp|allt
inte längre aktuellt|nödvändigt
glöm det|bort
ni kan|behöver inte bortse|svara|stänga|avsluta
drar|tar tillbaka
ärendet är löst|klart
allt är bra|ok|bra nu

[concept apologies-from-customer]
förlåt att
ursäkta|förlåt|beklagar|sorry|be om att|jag|för|det|om|språket|besväret|röran|störning*
mitt fel|misstag
hoppas|ledsen att jag stör|besvärar|inte|jag

[concept evidence-attached]
bifogat|bifogar|bifogad*|bilaga|bilagor|bevis|kvitto*
skärmdump*|screenshot*|foto*|dokument*|kopia|underlag*|intyg*
se bilaga

[concept reference-number]
ordernummer|ordernr|nr|nummer
ärendenummer|ärende|kundnr
fakturanr|referens*|dnr|avtalsnr|bokningsnum*|ordernumret

[concept family-hardship-words]
sjuk|pensionär*|funktionsned*|rullstol|änka|änkling|arbetslös*|gravid|bebis*|nyfödd*|cancer*
dött|ensamstående|fattig*|dement*|stroke|sjukskriv*|sjukpens*|student|läkare|handikapp*
barn|man|fru sjuk*

[concept misdirected-other]
test|testar|tester
av misstag
blev fel
fel|felaktig adress|nummer|person|mottagare|firma
vilket|vem företag|är ni|är|detta
råkade skicka|ringa|trycka

[concept fl-press]
tidning*|pressen|press|journalist*|reporter*|redaktion*|tv|svt|tv4|radio|radion|expressen|aftonbladet|lokaltidning*|lokaltidningen|dn|media|medierna|medier|insändar*|nyheter*|nyheterna|kalla|plus|konsument*|artikel*|råd
[concept fl-social]
facebook*|fb|insta|instagram*|tiktok*|twitter*|youtube*|reddit*|flashback|följare|lägger ut|upp|lägga ut|upp
postar|posta|sprider|sprida|delar|dela .. det|den|detta|allt|i
viral*|viralt|sociala medier|kanaler
blogg*|vlogg*|story|grupp|gruppen|bygruppen|film*|klipp*|stream*|twitch|discord
[concept fl-review]
recension*|recenser*|stjärna|stjärnor|stjärnig*|omdöm*|omdöme|google*|trustpilot*|prisjakt*|tripadvisor*|reco|forum|forumet|betyg*
en|1|noll stjärn*
[concept fl-warn-others]
berätta|berättar|varna|varnar|tipsa|sprida .. alla|andra|vänner|grannar*|hela|varenda|kunder
alla .. ska|får|bör .. veta|läsa|höra|se
offentlig*|offentligt|publicer*|hänga|hänger ut
går .. ut med
[concept fl-legal-lawyer]
advokat*|jurist*|juridisk*|stäm|stämma|stämmer|stämning*|tingsrätt*|domstol*|rättslig*|rättsskydd*|ombud|kronofogd*|anmäl|anmäla|anmäler|anmält|anmälan
[concept fl-legal-authority]
allmänna reklamation*
arn|ko|konsumentverk*|konsumentombud*|konsumentrådg*|konsumentväg*|polis*|polisanm*|polisen|imy|integritetsskydd*|datainspek*|finansinspek*|pts|ivo|livsmedelsverk*|miljöförvalt*|miljö|hälsoskydd|hyresnämnd*|do|diskrimineringsomb*|diskrimineringsombud*|elsäkerhetsv*|arbetsmiljöv*|tillsyn*|myndighet*|energimarknads*|jo|jo anm*
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
[concept fl-ticket-followup]
ärendenummer*|ärende*|ärendet|felanmälan|felanmälde|felanmält|reklamation*|biljett|referensnummer
mina|mitt|förra|tidigare .. mejl|mail|brev|samtal|meddelanden|ärende|ärenden
pratade|pratat|talade|talat|chattade .. med|er|kollega|kundtjänst
inget|inte|ingen .. svar|svarat|återkoppl* .. på|mejl*|mail*|ännu
följer upp|uppföljning|påminn*|påminnelse
sedan jag ringde|skrev|anmälde
[concept fl-promise]
lova|lovade|lovat|lovades|lovar|löfte|löften|löftet|utlovad*|utlovat|garanterade|garanti .. att|skulle|er
sa|sade|sas|fick höra|besked|försäkrade|svor .. att|skulle|ni|de|hon|han|det
skulle .. komma|ringa|ringa upp|återkomma|vara|få|återbetala*|fixas|skickas|levereras|ske
överenskom*|avtalad*|bokad|bekräftad*|bekräftat|bekräftade .. tid|datum|att|till
lova*|löfte*|hålla ord|höll .. ord|inte hållit
[concept fl-hard-ill]
cancer*|cellgift*|opere*|operation*|sjukhus*|sjuk|sjuka|sjukdom*|sjukskriv*|stroke|dialys*|diabet*|insulin*|astma*|epilep*|funktionsned*|funktionshind*|handikapp*|rullstol*|blind|döv|synskad*|parkins*|demens*|demen*|alzheimer*|hjärt*|hjärtsvikt*|pacemaker|syrgas*|kryckor|rollator*|multisjuk*
autis*|npf
[concept fl-hard-bereaved]
dog|dött|avled|avlid*|begravning*|begrav*|änka|änkling|änke*|gick bort|gått bort|bortgång*|dödsbo*|dödsfall*|sorg|sorgen
mist|miste|förlorat|förlorade .. min|man|fru|mamma|pappa|son|dotter|make
salig|framlid*|bouppteckning*
[concept fl-hard-old]
pension*|pensionär*|äldre|åldring*|gamla|gammal .. mamma|pappa|mor|far|man|kvinna|dam|människa
år gammal|gamla
7*|8*|9* år|åring*|årig*
mormor*|morfar*|farmor*|farfar*|åttio*|sjuttio*|nittio*|ålderdom*|ålder
[concept fl-hard-child]
bebis*|nyfödd*|spädbarn*|ersättning .. barn*|mjölk
ersättningsmjölk|välling*|blöj*|gravid*|ensamstående|ensam .. mamma|pappa|förälder|med
barn|barnen|barnet|son|sonen|dotter|dottern|tvillingar* .. utan|fryser|hungr*|sjuk*|gråt*|skola*|små|ensam
månader|veckor gammal|gamla|gammalt
små barn|barnbarn*
småbarn*
[concept fl-hard-money]
arbetslös*|uppsagd|uppsagt|varslad*|sparken|förlorat|miste|blev av .. jobb*|arbete*
råd|har .. inte .. råd|pengar|mat
hyra|hyran|vräk*|vräkt|kronofogd*|skuld|skulder|skuldsatt*|socialbidrag*|försörjningsst*|a kassa|csn|existensmin*|sista pengarna|kronorna
pengarna .. slut|tog|räcker
lever på|marginal*|barnbidrag*|matpeng*|mat på bordet|fattig*
garantipension*
lönen|lön .. räcker|slut|innan
[concept fl-discr-origin]
rasis*|hudfärg*|hudfarg*|svart|mörkhyad*|invandrar*|invandrare|utländsk*|utlandsfödd*|utlänning*|rom|romer|romsk*|zigenar*|muslim*|sjal|slöja|hijab*|brytning*|bryter|accent*|efternamn*|ursprung*|härkomst*|etnisk*|etnicitet*|arabisk*|somalisk*|finsk*|samisk*|same|judisk*|afrikan*
såna|sådana|folk som|människor .. som|jag|er|vi|oss|mig|dig
namn .. svensk*|utländsk*|klingar|låter
svenskt namn|svenska .. kunder|namn|namnet
[concept fl-discr-other]
diskrimin*|särbehandl*|fördom*|sexis*|sexistisk*|kvinnofient*|homofob*|transfob*|homosex*|bög|bögar|bögpar|lesbisk*|trans|transperson*|samkönad*|två män|kvinnor|pappor|mammor
min fru och jag
för att|eftersom .. jag|vi .. är .. kvinna|gammal|svart|rullstol*|tjej|gravid|döv|blind|utländsk*|invandrar*|trans|överviktig|rom|ung
kvinna|tjej|tant .. inte|ska|förstår|min man|karl|en man
prata med .. min man|en karl|din man|mannen
ålder*|åldersdisk*|för gammal
rullstol* .. inte|nekad*|neka*|ramp|släppt*
ledarhund*
[concept fl-discr-treated]
andra|övriga|alla andra|svenska|vita|mannen|kvinnan|paret .. kunder|fick|släpptes|behövde|serverades|bakom|gick
bara|endast .. jag|mig|oss|vi .. som|fick|visa|kontroll*|väska|legitim*
väktar*|vakten .. följ*|efter|mig|stoppa*
behandl* .. annorlunda|sämre|olika|andra klassens|som
vägr* .. service|inträde|släppa|betjäna
åk .. hem|tillbaka
[concept in-insult-stupid]
idiot*|idiotisk*|fullblodsidiot*|imbecill*|kretin*|mes|mesar|mupp|muppar|dumbom|dumbommar|dumskalle*|dumskallar|dåre|dårar|dårpippi*|fåntratt*|fjant*|fjanten|kluns*|klumpig*|klantskalle*|klantskallar|klåpare*|drummel*|drumlar|drulle*|drullar|tölp*|pappskalle*|pappskallar|träskalle*|träskallar|pucko*|puckon|puckot|korkad*|korkade|obegåvad*|hjärndöd*|hjärnsläpp*|hjärncell*|hjärnceller|efterbliven*|efterblivna|inkompetent*|odugling*|oduglig*|mähä|mähän|våp|nolla|nollor|stolle*|stollar|knäppgök*|ärthjärna*|åsna|åsnor|får skalle|fårskalle*|fårskallar|soffpotatis*|papegoja|papegojan|papegojor|tomte|tomtar|slöfock*|smilfink*|trögtänkt*
[concept in-insult-vile]
svin|svinet|svinen|råtta|råttor|kryphålsråttor|asgam*|blodsugar*|blodigel*|blodiglar|parasit*|skrivbordsparasit*|kräk|kräket|kräken|slyngel|slynglar|skurk*|tjuvar|tjuvpack*|lögnare|lögnaktig*|lögnhals*|bedragar*|förljugen|förljugna|förljuget|hycklare|avskum*|slödder*|rövhål*|arsle*|arslen|skitstövel*|skitstövlar|jävel|jävlar|jävla|djävul*|fitta|fittor|hora|horor|horunge*|horungar|kuk|kukhuvud*|käring*|kärring*|surkärring*|kärringen|gubbjävel|gubbjäkel|subba*|subban|subbor|häxa|häxan|satkärring*|svinpäls*|latmask*|oförskämd*|hjärtlös*|känslokall*|känslolös*|fegis*|kräldjur*|usling*|äckel|äcklet|vidrig*|slem*|snorkig*|stropp*|viktigpetter*|besserwisser*|snobb*|mobbare|bakfull*|spetsfundig*
[concept in-aimed]
er|din|ert|era|ni|du|den|han|hon|en|vilken|jävla|jäkla|förbannad|förbannade|lata|dumma|feta|gamla|inkompetenta|slö|lat|slapp|halvblind|bakfull idiot*|svin|kräk*|kärring*|käring*|lögnare|tjuv*|clown*|pajas|kluns*|drum*|drull*|pucko*|råtta|råttor|mes|gubbe|gubbar|papegoja*|fink|fjant*
ni .. är .. idiot*|dumma|korkade|värdelösa|tjuvar|lögnare|patetiska|inkompetenta|clowner|en samling
han|hon|den|er .. är .. en|ett .. lat|dum|slö|oförskämd|lögnaktig|inkompetent|idiot|svin|kräk
har .. hjärncell|hjärna|hjärnan|vett
den .. så kallade
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
[concept sh-kill-self]
självmord*|sjalvmord*
ta|tar|tog|tagit .. livet|liv av|sitt|mitt
ta livet
hänga|hänger|skjuta|dränka mig
hänger .. mig
göra|gör|gjort slut på .. allt|allting|alltihop|det|mitt|livet
avsluta|sluta|avslutar|slutar .. mitt|livet liv*
ta mitt liv
döda mig
kasta|kastar|slänga mig
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
[concept sh-not-wake]
inte|aldrig .. vakna|vaknar|vakna upp
slippa vakna
somna .. inte|aldrig|för gott
[concept sh-jump]
hoppa|hoppar|hoppade|kasta|kastar|slänga|kliva|klev|steg|ta steget .. av|från|ut|över|ner|framför|mig|om
framför tåget|tåg|en|ett
från bron|balkongen|taket|viadukten
hoppa*
[concept sh-high-place]
bron|bro|viadukten|broräcket|räcket|kanten|klippan|taket
spåret|spåren|perrongen|rälsen|tåget|tunnelbanan
balkongen|våningar|våningen|fönstret
vattnet|kajen|älven|isen|sjön|ån
[concept sh-rope]
rep|repet|snara|snaran|takkrok*|kroken|bjälk*|bjälken|balken|skärp|skärpet|linan|hänga
knut|knuten|knyta
[concept sh-pills]
tabletter|tabletterna|piller|pillerna|sömntabletter*|sömnmedel|medicin*|värktabletter|burken|överdos*|alvedon*|insulin*
alla|hela|samtliga|resten .. tabletter*|piller*|medicin*|burken|asken
ta|tar|svälja|svälja|räkna|räknat|samlat|sparat .. alla|tabletter*|piller*|medicin*
[concept sh-blade-gun-gas]
handleder*|handlederna|pulsåder*|pulsådr*|skär|skära|skurit .. mig|upp|handled*|armar*
skada|skadar|skadat mig
självskad*|självskad*
geväret|hagelbössan|bössan|pistolen|vapnet|vapenskåpet .. mig|munnen|huvudet|knä*
avgaser*|gasen|garaget .. motorn|på|öppen
rakblad*|kniven .. handled*|mig
[concept sh-goodbye]
avskedsbrev*|avsked|avskedsbrevet|farväl|adjö
testament*|livförsäkring*
brev|brevet .. till .. barnen|min|frun|hustru*|henne|dem|mamma|sambo
skrivit|skrev .. brev .. till
sista brev*|mejlet|mailet|raderna
papper* .. ordning|köksbordet
sista
[concept sh-burden]
bättre|lättare utan|om|att mig|jag|inte
utan mig
livförsäkring*|försäkring* .. löser|lösa|betala*|räcker|faller|täcker
ingen .. saknar|sakna|märker|märka|bryr
börda|belastning|till besvär
bättre av .. utan|om
tar hand om .. bättre
[concept sh-cant-go-on]
orkar|orka|klarar|pallar inte|ej|int .. mer|längre|mera|leva|med
inte orkar|klarar .. mer|längre
ingen .. väg ut|utväg|kraft|ork|hopp|mening
ger upp|gett upp|ge upp
slut på .. krafter|ork|orken|kraft*
spelar ingen roll .. längre|mer|om
rädd .. att jag .. gör|ska|skulle|göra
botten
[concept sh-depressed]
depress*|deprimer*|ångest*|psykiatr*|psykos*|självmordslinj*|mind|jourlinj*|hjälplinj*|mörka|mörkt|mörker|mörkaste|panikångest|utbränd|utmattnings*
botten
må|mår|mått .. dåligt|skit|sämre
gråter|gråtit .. varje|natt
[concept sh-thought-plan]
tänkt|tänker|tänkte|tänka|planerat|planera|planerar|bestämt|bestämde|funderat|funderar|tankar|tanken .. på|ut|att|hur|om|mig|för
tänkt ut hur
vet hur jag
bestämt mig
gjort upp .. med
börjat planera
rädd .. för .. det|tanken
[concept sh-not-to-scare]
inte .. för att|skrämma|hota|hot|medlidande|synd|överdriver
säger .. det|detta .. lugnt|bara|rakt|så|för
vet inte .. varför .. skriver|säger
så .. ni vet
inte .. sagt .. till någon
ingen vrede|anklagelse
