# Swedish. Beware of folding: "höra" and "hora", "får" and "far", "dörr" and "dorr" read alike, so slurs stand only in phrases.
# A rule marked !neg (after its weight) is turned off by a negation word within three tokens before it.

[negation]
inte icke ej aldrig ingen inget inga int knappast utan

[category delivery]
*leverans*|*leverer* = 1
  ! leverans*avgift*|fraktavgift*
  ! gratis|fri leverans
  ! elleverans*|tjänsteleverans*
paket*|*paketet|försändelse*|kolli|rekbrev* = 1
  ! paketpris*|kanalpaket*|tvpaket*|paketlösning*
postnord|dhl|schenker|bring|budbee|instabox|airmee|bud|budet|chauffören|brevbärar* = 1
  ! schenker .. app
inte|aldrig|ej|int kommit|kom|anlänt|dykt|levererat*|framme = 2
  ! inte|aldrig|ej|int kommit|kom .. in|fram|åt|på|överens
  ! pengar*|återbetalning*|faktura*|räkning*|svar|mejl*|sms*|kod* .. inte|aldrig|ej kommit|kom
paket*|beställning*|order*|varor*|vara*|soffa*|möbel*|försändelse*|kassar*|matkass* .. inte|aldrig|ej|int .. kommit|kom|dykt|fram|anlänt|framme = 3
inte|aldrig|ej|int .. fått|sett .. paket*|beställning*|order*|varor*|vara*|leverans* = 3
var är|finns|blir|håller .. paket*|beställning*|order*|väska*|bagage*|soffa*|varor*|grejer*|min|mitt|mina = 3
  ! var är|blir .. pengar*|återbetalning*
väntat|väntar|vänta .. paket*|leverans*|beställning*|bud*|varor* = 2
försen*|försening* = 2
  ! förseningsavgift*
borttappa*|försvunn*|försvann|vilse = 1
tappat bort = 2
kommit|kom|hamna*|borta .. bort = 2
fel adress = 2
  ! faktur* .. fel adress
  ! fel adress .. faktura*
granne*|soprum*|trappuppgång*|utanför dörren = 1
inställ*|inställd* = 2
  ! inställning*
inställ* .. tåg*|flyg*|buss*|tur*|avgång* = 3
tåg*|flyg*|buss*|färja*|spårvagn*|pendeltåg*|avgång* .. inställ*|sen|sent|försen*|kom|gick|körde|stanna* = 3
ersättningsbuss*|ersättningstraf* = 2
bagage*|resväsk*|väskan|väskor* = 1
montör*|tekniker*|hantverkar*|installatör*|taxi*|elektriker*|städare*|rörmokare* .. inte|aldrig|ej|int|uteblev = 3
dök|dykt .. aldrig|inte upp = 3
ingen kom|dök|kommit = 3
uteblev*|uteblivn* = 3
avboka*|ombokat = 1
saknas|saknades|fattas|fattades .. leverans*|paket*|kasse*|order* = 2
utlämning*|ombud*|paketskåp*|terminal*|spårning*|kollinummer*|sändningsnummer* = 2
sophämtning*|sopbil*|sopor* .. inte|hämta* = 2
fastnat|ligger|står .. terminal*|lager*|tull* = 2
leveranstid*|leveransdatum* = 2
stod levererad* = 2

[category product]
trasig*|sönder = 2
  ! trasig* app*|sida|länk
sprick*|sprack|sprucken|spräck* = 2
repig*|repor|buckl*|skadad*|skavank*|defekt* = 2
  ! hjärnskad*|ryggskad*|skadad* i|av|min
gick sönder|av|itu = 3
gått|går sönder = 3
slutat|slutade|upphört fungera = 2
slutat|slutade att fungera = 2
funkar|fungerar|startar|laddar|kyler|värmer inte = 1
mögl*|unken|ruttn*|härsk*|surnat*|jäst = 2
utgånget|utgången = 1
bäst före = 1
dålig*|usel*|urusel*|kass|undermålig* kvalit* = 3
kvalit* .. dålig*|usel*|kass|undermålig*|bedrövlig* = 3
fel storlek|modell|färg|vara|produkt|artikel|mått = 3
fel .. storlek|modell|färg|vara|produkt = 2
inte .. ser ut som = 2
som .. bild*|beskriv* = 1
ser inte ut = 2
stämmer inte .. beskriv*|bild* = 3
kopia|piratkopia|förfalsk*|fejk* = 2
  ! fejk* .. sms|mejl*|konto*
  ! kopia .. avtal*|pass|körkort|faktur*|kvitto
tvättmaskin*|diskmaskin*|kyl*|frys*|spis*|ugn*|dammsug*|tv|tvn|telefonen|mobilen|datorn|hörlurar*|kaffebryggar* = 1
soff*|fåtölj*|bord*|stol*|madrass*|hyll*|garderob*|skor*|stövl*|jack*|klänning*|tröj* = 1
söm*|dragkedj*|skaft*|batteri*|skärm*|kompressor*|pump* = 1
garanti* = 1
reklamation*|reklamera* = 2
reservdel*|skruv*|skruvar .. saknas|fattas = 2
kall*|bränd*|vidbränd*|seg*|salt*|rå*|torr*|smaklös* .. mat*|mat|köttet|fisk*|pizz*|biff*|soppa*|hamburgar* = 2
maten|köttet|fisken|pizzan|soppan|burgaren|biffen .. kall*|bränd*|seg*|salt*|rå|rått|torr*|äcklig*|oätlig* = 2
oätlig*|avslaget|degig* = 2
rummet .. smutsig*|luktade|ostädat*|trasig* = 2
smutsig*|ostädat* = 1
fuskbygg*|fuskjobb*|fuskat*|slarvigt|hafsverk* = 2
målning*|kakl*|parkett*|plåt*|tapet* = 1
monterat*|lackat*|reparerat* .. fel|dåligt|snett = 2
läck* = 1
  ! läckt|läckte|läckage .. data|uppgift*|personuppgift*
rostig*|rostar|skeva|skev = 2
lossnat|lossnade|släppt|flagnat|flagnar|skavt|urtvättad* = 2
bruksanvisning* = 1

[category billing]
faktur* = 2
räkning* = 2
  ! för|i räkningen = 1
  ! uträkning*|beräkning*|avräkning*
dubbel*|dubbelt|två gånger .. drag*|debiter*|betal*|tagit|fakturer* = 3
debiter*|överdebiter*|dragit|dragits|fakturer* = 2
  ! dragit igång|ut|upp|åt
avgift*|påminnelseavgift*|uppläggningsavgift*|fakturaavgift*|förseningsavgift* = 2
pengar .. dragits|dragit|dras|drogs|tillbaka|konto* = 2
drog|drar|dragit|drogs|dragits .. pengar*|kort*|konto*|kronor|kr|tusen = 2
  ! drog .. kortet ut
återbetal*|återbäring* = 2
väntar|väntat .. återbetal*|pengar* = 3
inte|aldrig|ej|int .. fått|sett|kommit .. pengar*|återbetal*|tillgodo*|retur* = 3
pengar*|återbetalning* .. inte|aldrig|ej|int .. kommit|kom|tillbaka|inne|synts = 3
var är|blir .. pengar*|återbetalning* = 3
inkasso*|kronofogde*|kronofogden = 2
betalningsanmärkning* = 3
autogiro* = 2
ränta*|räntan|dröjsmålsränta = 1
  ! ränta|räntan .. lova*|utlova*
mätar*|avläsning*|förbrukning*|kilowatt*|kwh = 1
  ! avläsning .. app
belopp*|summan|summa = 1
fel|felaktig*|för|orimlig* belopp*|pris*|summa|hög = 1
kvitto* = 1
pris*|priset .. kassan|hyllan|hyllkant* = 3
dolda|extra kostnad*|avgift* = 2
kreditera*|kreditnota|kreditfaktur* = 2
kronor|kr|spänn|lapp|euro = 1
kontoutdrag* = 2
swish*|swishat* = 1
klarna|delbetal*|avbetal* = 1
deposition* = 2
självrisk* = 1
dubbla|dubbel* fakturor|betalning*|debitering* = 3
betalat|betalt .. två|redan|dubbelt = 2
roaming* = 1
slutfaktura*|slutavräkning* = 3
parkeringsbot*|kontrollavgift*|tilläggsavgift* = 2

[category service]
bemöt*|bemötande* = 3
otrevlig*|ohyffs*|oförskämd*|nonchalan*|arrogant*|drygt|spydig*|snäsig*|snorkig* = 2
otrevlig* .. personal*|kille*|tjej*|kvinna*|man = 3
snäste|fräste|skällde|skrek|gormade|röt|himlade|fnös|flinade|skrattade .. mig|oss|åt|på|ut = 2
personal*|kassörsk*|expedit*|handläggare*|receptionist*|servitör*|servitris*|kundtjänstmedarbetare*|säljare*|väktare*|biljettkontrollant* = 1
kundtjänst*|kundservice*|support*|växel*|callcenter* = 2
kundtjänst .. värdelös*|usel*|skit*|hopplös* = 3
la|lade|slängde på luren = 3
slängt|lagt på luren = 3
telefonkö*|kö|kön|köa|köar|köat|köade = 2
suttit|sitter|satt|väntat|hängt .. kö|kön|telefonkö*|telefon*|luren = 3
plats .. kön|kö = 2
hänvisa*|bollas|bollar|runt|kopplas|kopplad*|skickas = 1
  ! hänvisar till er|avtal*
bollas|bollad*|slussas|skickas|kopplas .. mellan|runt|vidare|avdelning* = 3
mellan stolarna = 3
inget|inga|aldrig|inte|ej|int svar* = 2
ingen svarar|svarat|svarade|ringer|ringt|hör|bryr|hjälper|vet = 3
inte|aldrig .. svarat|svarar|svarade|återkom* = 2
  ! app*|server*|sida* .. svarar inte
chatbot*|robot*|botten|boten|autosvar* = 2
  ! robotdammsug*|robotgräs*|köksrobot*
bryr|brydde sig inte = 2
idiotförklara*|dumförklara*|nedlåtande|förnedra*|hånad*|hånade|kränk* = 2
ignorera*|ignorans = 2
behandla*|behandlad* .. som|illa|dåligt = 2
  ! behandla* .. ärende*|personuppgift*|tandläkare
respektlös*|oproffs*|oprofessionell* = 2
inkompetent*|okunnig* = 1
hjälpte|hjälper|hjälp inte = 1
ohjälpsam*|ovillig* = 2
väntetid* = 1
betjän*|expedier* = 1
attityd* = 2
bad inte|aldrig om ursäkt = 2

[category agreement]
avtal*|avtalet|kontrakt* = 2
  ! avtalad* tid
villkor* = 2
finstilt* = 3
bindningstid*|bindning*|uppsägning*|uppsägningstid* = 3
bunden = 2
säga|sagt|säger|sa upp = 2
uppsagd* = 2
förnyat|förlängt|förnyas|förlängs|förlängning* .. automat* = 3
förnya*|förläng* = 1
prishöj*|höjt|höjer|höjde|höjning* = 2
  ! höjt|höjde|höjer .. röst*|ögonbryn*
prisgaranti*|priset .. höj*|dyrare|ändra* = 3
dyrare = 1
utlova*|lova*|löfte* = 1
annons*|reklam|reklamen|marknadsför* = 1
  ! ansluta|blanda .. reklamen
vilseled*|falsk|lockpris*|bluff* = 2
  ! bluff* .. sms|mejl*|samtal
erbjudande*|kampanj*|rabatt*|rabattkod* = 2
  ! rabattkod* .. fungerar
ångerrätt*|öppet köp|retur* = 2
ångra* .. köp*|avtal*|beställning* = 3
öppet köp = 3
bytesrätt* = 3
medlemskap*|abonnemang*|prenumeration* = 1
avsluta*|avslut .. abonnemang*|medlemskap*|avtal*|prenumeration* = 3
avboka*|avbokning* = 2
avbokningsregl*|avbokningsskydd* = 3
försäkring* .. nek*|avsl*|täck*|gäll*|ersätt* = 3
avslag*|avslog = 2
skadereglerar*|nedsatt ersättning = 2
utlova* hastighet* = 3
inte .. det|vad .. avtalat|lovat|sagt|kommit|utlovat = 2
sa .. men nu = 2
muntlig*|säljaren .. sa|lova*|påstod = 2
obegränsa* = 1
provperiod*|gratisperiod*|gratis månad* = 3
ändrat|ändrar|ändrade .. villkor*|regler|pris*|avtal* = 3
offert*|fast pris|prisuppgift* = 3
dyrare än .. offert*|avtal*|sagt = 3
otydlig* = 1

[category technical]
app|appen|appar|applikation* = 2
hemsida*|webb*|sajt*|webbplats*|webshop*|sidan = 2
  ! sidan om|av
  ! andra|ena|baksidan sidan
inlogg*|login = 3
logga* in|inloggad = 3
kommer inte in = 3
  ! kommer inte in .. dörr*|lägenhet*|huset
bankid*|bank id = 2
lösenord* = 2
  ! delat lösenord
kontot .. låst*|spärra*|stängt = 2
kraschar|kraschade|krasch*|hänger|fryser|hakar|laggar|buggar|bugg* = 3
  ! fryser om|ihjäl|vi|jag
  ! jag|vi|barnen fryser
hänger sig = 3
uppdatering*|uppdatera* = 2
  ! uppdatera mig|oss
felmeddelande*|felkod*|error = 3
nät|nätet|nätverk*|internet*|bredband*|wifi|router*|fiber*|modem* = 2
täckning*|mottagning|masten|master|4g|5g = 2
  ! försäkring* .. täckning
uppkoppling* = 3
nere|nedkopplad*|ligger nere = 2
server* = 2
  ! servering*|servera*
strömavbrott*|driftstörning*|driftstopp*|avbrott* = 2
inget|ingen internet|ström|uppkoppling|bredband|täckning|signal = 3
sms|verifieringskod*|engångskod*|koden .. kommer|kom|får|aldrig|inte = 2
går inte att|och betala|logga|öppna|klicka|ladda|beställa|boka|ringa = 2
laddar inte|om|aldrig = 1
betalterminal*|biljettautomat*|automat*|blippa*|läsare* = 1
swish fungerar|funkar inte = 3
samtal .. bryts|bröts = 2
pixl*|bild*|ljud* .. hackar|försvinner|fryser = 2
box*|dekoder* = 1
  ! presentbox*
länk*|knapp* .. fungerar|funkar|död|händer = 2
synka*|synkar = 2
notis* = 1
tomt|svart|vit skärm*|sida = 2

[category privacy]
personuppgift*|persondata* = 3
gdpr|integritet*|imy|dataskydd* = 3
personnummer*|personnumret = 3
  ! uppgav|angav|ange .. personnummer
sekretess*|tystnadsplikt* = 3
id kapning|stöld|kapad = 3
idkapa*|identitet*|identitetsstöld* = 3
bedrägeri*|bedragar*|bedragen|lurendrej* = 2
  ! rena bedrägeri*
någon|nån|främling*|obehörig* .. konto*|loggat|inloggad|uppgift* = 2
obehörig* = 2
hack* .. konto*|kontot = 3
hackad*|hackat|kapad*|kapat .. konto*|mitt|mig = 2
phishing|nätfiske|spoof*|skimma* = 3
läckt|läckte|läckage|läcka .. uppgift*|data*|mejl*|adress* = 3
uppgift*|adress*|nummer|journal* .. annan|fel|någon|utomstående|främmande|mitt .. kund*|person*|ex* = 2
annan|annans|någon kund*|kunds|persons|patient* .. uppgift*|faktur*|journal*|papper = 3
lämnat|lämnade|skickat|gav .. ut .. uppgift*|adress*|nummer* = 3
skyddad identitet|adress = 3
radera*|raderas .. uppgift*|konto*|data* = 3
samtycke* = 2
mejllista*|nyhetsbrev*|spam*|direktreklam|säljsamtal*|telefonförsäljar* = 2
i mitt namn = 3
mitt namn .. lån*|abonnemang*|avtal*|kredit* = 3
lån .. mitt namn = 3
förfalska* .. signatur*|namnteckning*|underskrift* = 3
journal* = 1
kamera*|övervak*|filma* = 1
  ! kameran .. trasig|telefon*|fungerar
känner inte igen .. köp*|betalning*|transaktion* = 3

[category safety]
brand*|brann|brinn*|brunnit|eldsvåda = 2
  ! varumärke
  ! brandgul*|brandvarnare* .. ingick
fattat|tog|tagit|började eld|brinna = 3
rök*|rykte|ryker|gnist*|låg|lågor .. ur|från|om|ut|slog|maskin* = 2
exploder*|explos* = 3
stöt|stötar|elektrisk* = 2
  ! stöter|stött på
brännsk*|brände|bränt .. mig|handen|sig|fingr*|armen = 3
skållad*|skåll* = 3
skada*|skadad*|skadade .. mig|sig|ryggen|handen|foten|knä*|dotter*|son*|barn* = 3
skar|skurit .. mig|sig|handen|fingr* = 3
blod*|blödde|blöder|blödning = 2
akuten|akutmottagning*|ambulans* = 2
  ! akuten .. faktur*
bröt|brutit .. arm*|ben*|handled*|fot*|höft* = 3
stukade|vrickade|hjärnskakning|fraktur* = 3
sydd*|stygn = 3
allerg* = 3
anafyla*|epipen*|nötter|jordnöt*|gluten*|celiaki* = 2
matförgift* = 3
kräk*|spydde|spytt|magsjuk* = 2
  ! man kan|vill spy
glas*|glasbit*|skärva*|metall*|plast .. maten|sallad*|burk*|soppan|munnen|gröten|yoghurt* = 3
farlig*|livsfarlig*|fara|livsfara|risk* = 2
  ! ofarlig*
  ! riskera* .. missa*|förlora*|inkasso
säkerhetsrisk*|brandrisk*|brandfara = 3
gaslukt*|gasläck*|kolmonoxid* = 3
broms* = 2
halka*|halt|ramlade|föll|snubbl* .. golv*|trapp*|is|bröt|slog = 2
kvävd*|kvävning*|satte i halsen = 3
fel dos* = 3
feldos*|överdos* = 3
fel medicin* = 3
råtta|råttor|kackerlack*|ohyra|löss|vägglöss = 2
utslag|eksem|blåsor|svullna*|svullen|svullnad = 2
hund* .. bet|biten = 2
olycka*|olycksfall* = 2
tippa*|välte|rasade .. över|ner|på = 2
hjälm*|bilbarnstol*|krockkudd* = 1
återkalla* = 1

[tone upset]
arg|förbannad*|rasande|ursinnig*|upprörd*|irriterad*|frustrerad*|skitförbannad*|asförbannad* = 3
  ! inte .. arg
besviken .. extremt|djupt|oerhört = 1
skandal* = 3
oacceptabel*|oacceptabelt|oförsvarlig*|fullständigt = 2
skamlig*|skäms|skämmas = 2
  ! jag skäms
skäms ni|på er = 3
trött|less|utmattad .. på|att = 2
less på = 3
nog nu|får = 2
nu får|är det|räcker nog|vara = 3
fått nog = 3
orkar inte|int|ej = 2
desperat*|förtvivl*|gråt*|gråter|storgråt*|grät = 2
helt sjukt|otroligt|absurd*|galet|otroligt = 2
sjukt|galet|absurt|bisarrt|löjligt|patetisk* = 1
hur svårt kan|ska = 3
hur i är|kan = 1
hur är det möjligt = 3
skojar ni = 3
är det ett|nåt skämt = 3
skämt = 2
grattis|bravo|applåd*|snyggt jobbat = 2
jättebra|toppen|härligt jobbat = 1
imponerande|fantastisk* service = 1
katastrof*|mardröm* = 2
bedrövlig*|fruktansvärd*|förfärlig*|vidrig*|horribel* = 2
usel*|urusel*|värdelös*|undermålig* = 2
lurad*|lurade|rån|stöld|rånad* = 2
ta|tar ert ansvar = 2
vakna = 2
aldrig .. varit|upplevt|sett|mött .. så|maken|liknande = 2
maken till = 2
värsta|sämsta .. någonsin|upplevt|varit = 3
sämst = 2
hallå = 1
tålamod* .. slut|tryter|rann|gräns* = 3
vansinnig*|vansinne = 2
kränkande|förnedrande = 1
under all kritik = 3
är ni seriösa = 3
seriöst = 1
botten = 2
  ! på botten av
sista gången jag = 1

[tone rude]
fan|faan|fanimej|fan = 2
  ! fan av
  ! stor|stort fan
helvete*|helvetet|helvetes = 2
  ! dra|far|åk|stick .. helvete
jävla|jävlar|jävligt|jäkla|djävla|jävulskt|jefla|jävlig = 2
  ! jävla|jävlar .. idiot*|as|kärring*|hora|fitt*|svin*|tjuv*|mongo*|kuk*
satan*|perkele|sablar|förbannade|förbannat = 2
skit|skiten|skitet|skitit = 2
skit* = 1
  ! skitbra|skitsnygg*|skitgod*
  ! skitstöv*|skithög*|skithuv*
skitföretag*|skitservice*|skitfirma*|skitapp*|skitbolag*|skitprodukt*|skitbank*|skitsnack*|bajs*|skitjobb*|skitförsäkring* = 3
dynga|skräp|sopor|smörja|skrutt* = 1
  ! sopor .. hämta*|kärl
sopföretag*|soptipp*|skräpföretag*|skräpbolag* = 3
röven|arslet|arsle|arsel = 3
  ! din|ditt|era|era .. arsle|röv*
rövknull*|knull*|fuck*|wtf|ffs = 3
kukföretag|fittigt|kuk|kuken|fitta = 2
dra|dra åt skogen = 2
skiter|sket|skiter i = 2
  ! skiter i mig
pissa*|piss|pissig*|pissdålig* = 3
  ! pissoar*
håll käften|flabben = 3
struntprat|trams|larv|larvig*|fjant*|nonsens|svammel|dravel = 2
cirkus|clown|clownföretag|dagis = 2
  ! dagis .. son*|dotter*|barn*|hämta*
skojarföretag*|bluffbolag*|rövarband*|skurkföretag*|tjuvföretag* = 3
köra|kör|stoppa|stick upp = 2
stoppa upp = 3
förihelvete|förihelsike = 3
för|i fan|helvete|helsike|jösse = 2
vafan|vaffan|vafalls = 3
vad|va|hur i|fan helvete|fan|är = 2
åt|käpprätt helvete = 2
dra .. åt .. helvete = 1
skratt* = 1
  ! skrattade .. mig|oss|åt

[tone abusive]
idiot*|idioter|idioten|idioterna = 3
  ! kallade|kallad|kallat|sa|skrek|sade|kalla|hette .. idiot*
  ! idiotsäker*|idiotförklar*|idiotisk*|idioti
  ! känner|kände|känt|som|för en|mig idiot
  ! för idioter
  ! som en|idioter idiot|idioter
  ! behandlar|behandlade .. idiot*
  + jävla idioter hela bunten
  + idioten i kassan
  - er chaufför kallade mig idiot
  - jag känner mig som en idiot
  - ett idiotiskt system
dumhuvud*|dumskall*|pucko*|puckon|miffo*|mongo*|cp|efterbliv*|dårar|dåre|knäppskalle*|fårskall*|tjockskall*|stolpskott|stolle*|blåbär*|korkskalle*|ärthjärn* = 3
  ! kallade|kallad|kallat|sa|skrek|sade .. dumhuvud*|pucko*|mongo*|dåre|cp|miffo*
  ! blåbär*|blåbärs .. frys*|paj|sylt|kilo|soppa|mögl*|bär
  ! har|har en cp
  ! cp skada*|skadad*
  ! blåbärssoppa*|blåbärspaj*|blåbärssylt*
  + era jävla mongon
  + vilka dumskallar ni är
  + puckot som svarade
  - hon kallade mig pucko
  - min son har en cp-skada
korkad|korkade|korkat|dum|dumma|trög|tröga|hjärndöd*|lobotomer*|obegåvad* .. människ*|personal*|jävl*|jävel|as|fan|i|kärring*|gubb*|käring* = 2
  ! kallade|sa .. dum|korkad
  ! dum|dumma idé|fråga
  ! inte .. så dum
  + ni är korkade, riktigt dumma i huvudet
  + korkade jävla människor
  - han sa att jag var dum i huvudet
ni|du|de|han|hon är .. korkade|korkad|dumma|dum|hjärndöda|hjärndöd|efterblivna|inkompetenta|inkompetent|sinnessjuka|sjuka = 2
  ! tror|trodde|tycker .. är|var korkad|dum
  ! hon|han|de|ni är sjuk|sjuka
  ! är sjuk
  ! sjuka
  + ni är så jävla korkade
  + hon är dum som ett spån
  - tror ni att jag är korkad? 
kärring*|käring*|kärringjävel|subba*|subban|hagga|satkärring*|apa|apan|apor|aporna|hynda|slyna|slampa|slyn* = 2
  ! kallade|kallad|kallat|sa|skrek|sade .. kärring*|subba*|apa|slampa|hynda
  ! apor .. djurpark*
  ! gosedjur*|mjukdjur* .. apa*
  + kärringen i receptionen
  + den subban på telefon
  - säljaren kallade mig för kärring
din|jävla|jävlars|satans|ditt|era hora|horunge|horungar|horan|horor = 3
  ! kallade|skrek|sa .. hora
  ! låt|få|får|vill|inte .. höra
  + din jävla hora
  + jävla horungar
  - chauffören kallade mig jävla hora
horunge*|horungar|luder|ludret|fnask = 3
  ! kallade|skrek|sa .. luder|horunge
  + horungar hela bunten
  - han kallade mig luder
fitta|fittor|fittorna|fittjävl*|kukhuvud*|kuksugar*|kukar|rövhål*|rövslick*|röv|bajskorv* = 3
  ! kallade|skrek|sa .. fitta|kukhuvud|rövhål
  + dina fittor
  + vilket rövhål till chef
  - killen skrek fitta efter mig
svin|svinet|svinen|svinpäls*|as|aset|asen|asgam*|gris|grisar|kräk|kräket|kräken|parasit*|avskum*|pack|packet|slödder|drägg|patrask|slem|slemproppar = 2
  ! kallade|skrek|sa .. svin|as|kräk|gris
  ! svin* kött|filé
  ! gris .. julskinka|kött|köttet|fläsk
  ! pack .. upp|ihop
  ! as bra|dåligt|kul|trött|dyrt
  ! gris .. i|leksak*|under|köket|lager
  ! parasit* .. katt*|hund*|mask|tarm*
  ! på en|sprang .. ås
  ! packet|pack .. fyra|sex|tio
  + ni är ett riktigt pack, era svin
  + det svinet till montör
  + era jävla kräk
  - grannen kallade mig svin
  - ni får rätta fakturan, och jag såg en råtta
jävel|jävlar|jäveln|jävlarna|djävel|fanskap*|fanskapen|satkärring|sate|saten = 2
  ! jävel på
  ! jävlar vad|i|anamma|också
  ! ett fanskap
  ! åh|ja|för jävlar
  ! kallade|skrek|sa .. jävel
  + din jävel
  + de jävlarna på kundtjänst
  - jävlar vad dyrt det blev
skitstöv*|skithög*|skithuv*|rövhatt*|rövar*|skitunge|skitungar|arsel|arslen|arsle|kukskalle|slaskhink = 3
  ! kallade|skrek|sa .. skitstöv*|skithuv*|arsle
  ! rövarpris*|rövarband*|rövarhistoria
  + era skitstövlar
  + vilket skithuvud
  - säljaren kallade min man skitstövel
tjuv|tjuvar|tjuvarna|bedragare|skurk|skurkar|skojare|lögnare|lögnhals*|banditer|bandit|gangstrar|rövare|lurendrejar*|ljugare|mytoman* = 2
  ! kallade|kallad|anklaga*|sa|skrek|utpekad .. tjuv|bedragare|lögnare|skurk
  ! som en tjuv
  ! tjuvar .. bröt|stal|tog|inbrott
  ! stulen|stulits|stals .. tjuv*|av
  ! en tjuv .. stal|tog|bröt
  ! bedragare* .. ringde|sms*|mejl*|kort*|konto*|utgav|utger|lånat|fått
  ! av en|okänd bedragare
  ! tjuvlarm*|tjuvlyssna*
  ! bedragare ringde|har
  + era jävla tjuvar
  + lögnare är vad ni är
  - vakten kallade mig tjuv
  - en bedragare ringde mig
blatte*|blattar|neger*|negrer|svartskall*|zigenar*|tattar*|bög|bögar|bögjävel|bögjävlar|fjolla|fjollor|judejävl*|hurri*|finnjävl* = 2
  ! kallade|kallad|kallat|sa|skrek|sade|ropade .. blatte*|neger*|svartskall*|zigenar*|bög*|hurri*|finnjävl*|tattar*
  ! jag är|som .. bög|zigenar*
  ! eftersom|för .. jag .. bög
  + jävla blattar på lagret
  + bögjävel
  - vakten kallade mig svartskalle
  - jag är bög och min man
  - expediten sa neger till min son
dra|stick|far|åk|brinn|ruttna .. åt|till|i helvete|helvetet|fanders|skogen = 3
  ! sa|bad|skrek|skickade .. dra|stick|fara .. helvete
  ! det|allt|detta drar|går|gick åt helvete
  ! bad|åt mig .. helvete
  + dra åt helvete allihop
  + brinn i helvetet
  - han bad mig dra åt helvete
fuck you|off|er|ni|dig = 3
  + fuck you era nollor
knulla dig|er|din|era = 3
  + knulla er allihop
sug|suga|slick|slicka|kyss .. kuk|arsle|röv|arslet|mig = 2
  ! slicka .. fingrarna
  ! suga upp
  + sug min kuk
  + kyss mig i arslet
håll|håller käften|käft|klaffen|truten|flabben = 2
  ! sa|skrek|bad .. hålla|håll käften
  + håll käften din tomte
  - han sa åt mig att hålla käften
ni|du|de|hela|bara .. nollor|nolla|clowner|clown|pajaser|pajas|mähän|latmaskar|latoxar|sopor|soporna|avfall|ynkryggar|fegisar|losers|loser|töntar|amatörer|amöbor|zombies|robotar|miffon = 2
  ! amatör* .. mässig*|fotboll
  ! kallade .. nolla|clown|tönt
  ! de|ni .. hämta* .. sopor*|avfall
  ! hämtar|hämtat|slänga|sorterar .. sopor|soporna|avfall
  + ni är nollor hela högen
  + bara latmaskar och clowner där
  - ni har inte hämtat mina sopor
din|ditt|dina|era|ni lata|late|feta|fete|feta|fula|vidriga|värdelösa|värdelöse|patetiska|äckliga|äckliga|sjuka|falska|fega|giriga .. människ*|jävl*|kossa|ko|gris|tjej|typ|typer|nolla|nollor|as|fan|fanskap|odjur = 3
  ! kallade .. feta|fula
  + din feta kossa
  + era giriga jävlar
  - han kallade mig din feta kossa
lata|feta|inkompetenta|odugliga|obildade jävl*|as|svin|människor|typer|kossor|idioter = 2
  + lata jävlar som inte kan svara
äckel|äcklet|psykopat*|psykfall*|mördare|barnamördare|nazist*|fascist*|nassar|pedofil*|pervo* = 2
  ! kallade|skrek|sa .. äckel|psykopat*|nazist*|pedofil*
  ! äckel känsla
  ! klotter .. nazist*
  + chefen är en psykopat
  + era nazister
  - hon kallade mig psykopat
hjärna*|hjärnceller .. ärta|mygga|fisk|saknar|sten = 2
  ! min|mammas|pappas hjärn*
  + ni har hjärna som en mygga
ta|tag er|dig i|arslet|röven|häcken .. röven|arslet|häcken = 2
  + ta er i häcken
spottar|spotta .. på|i .. ansikt*|dig|er = 2
  ! spottade .. mig|på mig
  + jag spottar er i ansiktet
  - väktaren spottade på mig
era|din|ditt|dina jävla|förbannade|jäkla|satans .. as|asen|svin|mongo*|cp*|idiot*|människor|äckel|kräk|apor|gubb*|tomte|tomtar|ägg|drummel|drumlar|jävlar|jävel|pack|subba* = 3
  + ditt jävla mongo
  + era förbannade drumlar
drummel|drumlar|tölp*|slyngel*|slynglar|odåga|odågor|odugling*|klåpar* = 2
  ! kallade .. drummel|tölp|klåpare|slyngel
  + tölpen i luckan
  + vilka klåpare
  - han kallade mig tölp
pappskall*|träskall*|tomskall*|dumskall*|dumbom*|fårskall*|klantskall*|kålhuvu*|hönshjärn*|ärthjärn*|åsnehjärn*|idioter|idioten|jubelidiot*|jubelåsn*|åsnor|åsnan = 3
  ! kallade|kallad|kallat|kallar .. jubelidiot*|idioten|dumskall*|åsna|åsnor|pappskall*|dumbom*|träskall*
  ! åsnan|åsnor .. djurpark*|hage*|barn*
  ! för idioter
  + den där träskallen i godsmottagningen
  - hyrvärden kallade mig träskalle
slöfock*|sölkorv*|latmask*|latoxe|latoxar*|soffpotatis*|drönare|snyltare = 3
  ! drönare .. flyg*|kamera*|batteri*|köp*|levere*
  ! kallade .. latmask*|sölkorv*|slöfock*
  + era slöfockar i växeln
  - drönaren jag köpte, drönare med kamera
klåpar*|kluns|tokstolle|tomte|tomtar|tomtenissar|stolpskott*|fuskare|amatör|amatörer|dilettant*|virrpann*|drumlar|drummel*|tölp*|odugling* = 2
  ! kallade .. klåpare|tomte|drummel|tölp|kluns|amatör*
  ! tomte|tomtar .. jul*|trädgård*|beställ*|köp*|levere*
  ! amatör|amatörer .. teater|fotboll|spelare|foto*|liga
  + en sådan kluns borde inte köra truck
  + vilka virrpannor ni har anställt
  - tomten vi beställde till jul är trasig
bondfångar*|blodsug*|asgam|gamar|gam|hyena|hyenor|rövarband*|snåljåp*|guldgrävare|bluffmakar*|skojare*|skojarna|lurendrejar*|svindlare*|bedragarna|kvacksalvar*|charlatan*|ficktjuv* = 2
  ! kallade|anklaga* .. skojare|bedragare|tjuv
  ! svindlare|bedragarna|ficktjuv*|skojare|skojarna .. ringde|ringer|stal|sms*|mejl*|kort*|konto*|ert namn|tog|stulit|bankid
  ! av|till|från .. svindlare|bedragarna|ficktjuv*
  ! hyena|hyenor|gamar .. djurpark*
  + era giriga blodsugare
  + den lurendrejaren i provisionskavaj
  - pengarna gick till svindlare som ringde
fähund*|lymmel|lymlar|usling*|kanalje|skurkar|banditer|ohyra|kackerlackor|kryp|kräldjur|ormar|avskum|byfån*|fåntratt*|bonnläpp*|pundare|fyllo*|suput* = 2
  ! kallade|kallad|kallat|kallar|skrek .. fyllo|bonnläpp|lymmel|pundare|usling|skurk*
  ! kackerlackor|ohyra|kryp|ormar .. kök*|hotell*|rum*|säng*|sanera*|trädgård|lägenhet*|mat|skåp*|madrass*
  ! rum*|säng*|kök*|lägenhet*|mat*|resväska* .. kackerlackor|ohyra|kryp
  + fy er, vilka uslingar
  + montören är ett riktigt fyllo
  - det kryllade av kackerlackor i köket
  - vakten kallade min bror för knarkare
snorung*|snorvalp*|snorgärs|valp|valpen|slyngel|slynglar|spoling*|odåg*|pajas*|clown*|apa|apan|apor|häxa|häxan|hagga|kossa*|kossor|gås|höna|hönor|tuppkyckling = 2
  ! kallade|kallad|kallat|kallar|skrek|ropade .. kossa|apa|häxa|höna|hagga|snorung*|clown|valp|ragata|gås
  ! valp|valpen|höna|hönor|gås|kossa*|kossor|apan|apa|apor .. foder|mat*|veterinär*|veckor|köp*|vaccin*|ägg|gosedjur*|djurpark*|klinik*|dog|sjuk|kastrer*|chip*|bur*|min|mina
  ! min|vår|våra|mina|vaccinera*|en|köpte .. valp|valpen|hönor|höna|kossor
  ! häxa|häxan|clown* .. dräkt*|mask*|kostym|teater*|kalas*|bok*|film*
  ! i apan|en apa .. köp*
  + en sådan snorvalp i kassan
  + kossan på reception borde skämmas
  - vår valp blev sjuk av fodret
  - hon kallade min dotter för höna
fjant*|mes|mesar|tönt|tönten|töntar|nolla*|nollor|fegis*|ynkrygg*|veklingar|loser|losers|lallare*|toffelhjält*|träskalle*|dårpipp*|knäppgök*|galning|dåre|dårar|dåren|psykfall*|stolle|stollar|tokar|kretin* = 2
  ! kallade|kallad|kallat|kallar|skrek .. fjant|mes|tönt|nolla|fegis|loser|dåre|galning|psykfall|stolle
  ! nolla*|nollor .. extra|för mycket|siffr*|faktur*|belopp*|slutet|rad|visar|konto*
  ! en|två|tre|extra nolla|nollor .. för
  ! som en|jag galning|dåre|dårar|tok
  ! på tok
  ! tok för
  ! mes|mesar .. fågel*
  + vilken fjant till områdeschef
  + era mesar vågar inte ens ringa
  - en nolla för mycket på fakturan
  - jag sprang som en galning
översittar*|tyrann*|maktgal*|gubbslem*|äckelgubb*|gubbjävel*|gubbdjävel|pervers*|psykopat*|sociopat*|sadist*|nazist*|fascist*|mansgris* = 2
  ! kallade|kallad|kallat|kallar|skrek .. psykopat|nazist|tyrann|pervers|sadist|fascist
  ! nazist*|fascist* .. klotter|symbol*|film*|bok*
  + er platschef är en maktgalen översittare
  - rektorn skyddar mobbare i skolan
jävel|jäveln|jävlarna|djävel|djävlarna|jäkel|jäklarna|fanskap|as|aset|asen|svin|svinet|svinen|svinpäls*|kräk|kräken|kräket|pack|packet|slödder|patrask|drägg|skit|skithög*|skithuvud*|skitstöv*|arsle|arslet|arslen|arsel|rövhål*|rövhatt* .. allihop|hela|bunten|högen|till|samtliga|ni|är = 1
  ! jävlar|fan|as .. vad|så|också|i|till|ni|är|hela|allihop
  ! skit .. till|ni|i|är|hela|allihop
  ! pack|packet .. ni|till|är|hela
  ! kallade|sa|skrek .. svin|arsle*|as|kräk|pack|rövhål
  + packet, era kräk allihop
  + rövhål är vad ni är, rövhålen är chefer hela bunten
era|din|ditt|dina|erat jävla|djävla|jäkla|satans|förbannade|förbannat|sabla|lata|late|slöa|giriga|fega|fege|falska|falske|ynkliga|ynklige|usla|lismande|hjärtlösa|korkade|puckade|okunniga|lögnaktiga|vidriga|vidrige|patetiska|värdelösa|värdelöse|odugliga|inkompetenta|inkompetente|hjärndöda|efterblivna|känslokalla|dumma|tröga|tröge|feta|fete|fula|små|lilla|lille|äckliga|sliskiga|ruttna|gamla|elaka|uppblåsta|uppblåste|samvetslösa|svekfulla|tjocka|tjocke|blinda|sömniga .. skit* = 2
  ! jävla|jäkla|satans|förbannade|förbannat|sabla|usla .. skitsystem*|skitapp*|skitprodukt*|skiten|skitbolag*|skitföretag*|skit|skitavtal*|skitsajt*
  + era lata skitstövlar
  + din falska skithög
  - era jävla skitappar, ert jävla skitsystem
era|din|ditt|dina|erat lata|late|slöa|giriga|fega|fege|falska|falske|ynkliga|ynklige|lismande|hjärtlösa|puckade|okunniga|lögnaktiga|vidriga|vidrige|patetiska|värdelöse|inkompetente|hjärndöda|efterblivna|känslokalla|tröge|feta|fete|äckliga|sliskiga|uppblåsta|uppblåste|samvetslösa|svekfulla|tjocke|spetsfundiga|grodfete|fula|lilla|lille|torra = 2
  ! era|ert|din|ditt lilla|lille|fula|dumma .. app*|butik*|hjälp*|bidrag|kvitto|text|finstilt*|gåva|hund*|katt*|son|dotter|system|paket*|golv*|trapp*|avgift*|logga|lapp
  ! era|erat .. fula|torra|falska|äckliga|lata|patetiska .. mat*|kak*|golv*|väg*|recension*|löft*|reklam|erbjud*|villkor|svar|app*|system*
  ! dina lilla
  ! kallade|skrek|sa din|ditt|dina
  ! giriga .. avgift*|pris*|system|villkor
  + din lille översittare
  - era falska löften tröttar, era fula golv
  - vakten skrek din feta kossa
din|ditt|dina jävel|djävel|jävlar|jäkel|sate|äckel|as|svin|gris|kräk|drummel|idiot*|pucko|åsna|nöt|fån|tölp|lymmel|lögnare|tjuv|skurk|bedragare|ynkrygg|fegis|nolla|orm|råtta|apa|kossa|hagga|häxa|subba|kärring|gubbjävel|mes|tönt|klåpare|stolle|mongo|miffo|parasit|psykopat|rövhatt|slyngel|padda|igel|hycklare|kretin|dåre|get|mullvad|gam|hyena|fjant|pajas|clown|pappskalle = 3
  ! kallade|skrek|ropade|sa|väste|fräste|kallad .. din|ditt
  ! din|ditt fån|råtta .. faktura*|konto*
  ! fixa|rätta din
  + svara då din ynkrygg
  + du ljög, din orm
  - han väste din mes när jag gick
_ till rådgivare|säljare|chef|montör|kock|handläggare|läkare|tandläkare|hantverkare|chaufför|förare|tekniker|snickare|elektriker|rörmokare|vd|direktör|butikschef|platschef|klubbchef|lärare|servitör|servitris|receptionist|frisör|mäklare|vaktmästare|vakt|väktare|arbetsledare|sköterska|doktor|människa|karl|gubbe|kvinna|butiksägare|projektledare|kassör|kassörska|expedit|fastighetsskötare|förvaltare|jurist|advokat|mekaniker|reparatör|kundtjänst|medarbetare|personal|människor|veterinär = 2
  ! kopplad*|koppla|mejl*|ring*|tala*|prata*|gå|gick|vidare|samtal|tid|hänvis*|skick*|åk*|fram|lämna*|pengar*|tips|dricks|brev|nycklar*|nyckeln|betala|order|väg|sa|sade|sagt|skriv*|skrev|leta|tack|lön|mat|vände*|rätt|hem|kom|ner|upp|in|över|klagomål|fråga*|frågor|ursäkt|tillgång|utbilda*|från|en|ny|bil|och|som|åt till
  ! inte till
  ! till|från .. till läkare|doktor|tandläkare|veterinär
  ! bild|vittne|vän|kompis|hustru|dotter|son|far|mor|man|fru|assistent|kollega|granne|hälsning*|känd|anmälan|patient|ersättning|förslag|kontakt till
  + ett sånt nöt till rådgivare
  + vilken korvhjärna till montör
  - jag blev kopplad till chef efter chef
  - ring till läkare om det blir värre
är|var|e|som|en|ett|vilken|vilket|sån|sådan|riktig* .. liten|litet|lat|falsk|patetisk|uppblåst|inbilsk|empatilös|korkad|puckad|lögnaktig|självgod|arrogant|vidrig|slemmig|oförskämd|otrevlig|rutten|genomrutten|snorkig|stroppig|pretentiös|ryggradslös|elak|dryg .. gris|råtta|fjant|orm|gås|höna|get|padda|mallgroda|mus|mask|stropp|hycklare|tyrann|översittare|skitstövel|fisk|nöt|mes|kärring|gubbe|gubbjävel|tant|hagga|människa|karl|jävel|as|typ|tupp|nolla|drummel|kossa|kretin|häxa|korv|korvgubbe|sak = 2
  ! en liten .. mus|mask|fisk|tupp|orm|sak|råtta|korv|gris|höna|typ|gås
  ! liten|litet .. gubbe .. drog|sjuk
  ! jag|vi är|var .. liten|lat|korkad
  ! kallade|kallad|skrek|sa .. liten|lat|korkad|dryg|elak
  ! liten|gammal .. kund|pensionär
  + vilken dryg gubbe, en dryg gubbjävel
  - en liten groda satt i salladen
uppblåst*|inbilsk*|mallgrod*|snorkig*|stroppig*|självgod*|ryggradslös*|empatilös*|empatistör*|känslokall*|samvetslös*|själlös*|lögnaktig*|förljug*|notorisk*|genomrutt*|översittar*|skenhelig*|lismande|inskränkt*|obildad*|trångsynt*|hjärtlös* .. gris|råtta|råttor|fjant*|orm|ormar|stropp*|nolla|näsduk|människ*|gubb*|typ*|tupp*|groda*|kärring*|svin*|padda*|get*|lögn*|karl*|chef*|säljar*|jävl*|jävel|rådgivar*|personal*|montör*|handlägg*|vd|kvinn*|snubb*|kille*|tjej*|tönt*|kräk*|parasit*|byråkrat*|liten|fan = 2
  ! empatilös*|hjärtlös* .. svar|brev
  ! uppblåst* .. faktura*|ballong*|bild*|pool*
  + den uppblåste stroppen till kundchef
  + en genomrutten typ är han
  - uppblåsta ballonger till kalaset
dum|dumma|dummare|dummast|korkad*|korkat|trög|tröga|blåst .. huvudet|skallen|spån|gås|tåget|brunn* = 2
  ! ont .. huvudet
  ! sa|tycker|sade .. att jag .. dum|korkad
  ! jag|mig .. dum|trög|korkad|slut .. huvudet
  + han måste vara dum som ett spån
  + han är dummare än tåget
  - jag blev så trött att jag kände mig trög i huvudet
iq|hjärncell*|hjärna|hjärnan|vett|ryggrad|samvete .. som|noll|saknar|saknas|mellan|tom|utan|ärta*|tegelsten*|fiskmås|höna|brödrost|delar|hemma = 2
  ! min|mitt|hans|hennes|pappas|mammas .. hjärna|hjärnan|minne
  ! samvete|ryggrad|vett .. som|utan|saknar|hemma
  ! hjärna|hjärnan .. som .. jag|skada*
  + ni har väl en hjärncell att dela på, hjärncellen saknas
  + med ett iq som en brödrost
råttor*|igel|parasit*|sork*|kryp|orm|ormen|ormar|gamar|hyenor|åsnor|svin|svinen|grisar*|amöb*|kogödsel = 1
  ! råttor*|kryp|orm|ormar|svin|grisar .. kök*|källar*|rum*|vind*|mat*|trädgård*|sallad*|mjöl*|hus*|kött|foder|stall*|gris*|djur*|hamster*
  ! kök*|källar*|rum*|vind*|mat|trädgård*|sallad*|mjöl*|lägenhet*|hotell*|mus .. råttor|kryp|orm
  ! råttor|sork*|grisar|orm .. i|på|från|under
  ! och|mot|av|som|med|min|mina|döda råttor|grisar|svin
  ! parasit* .. katt*|hund*|häst*|vatten
  ! gris* .. kött
  ! kallade|sa|skrek .. parasit*|svin|orm|får|kryp|åsnor
  + era hala ormar
  + han är en orm
  - vi har råttor i källaren
  - det låg sniglar i salladen
kärring*|käring*|gubbjävel*|fruntimmer*|tantjävel|satkärring*|surkärring* .. luckan|kassan|telefon*|receptionen|kontor*|svarade|som|hos|er|disk*|jävla|jobb* = 1
  ! kallade|kallad|kallat|sa|skrek|en .. kärring*|käring*|fruntimmer*
  ! gammal kärring* som|på jag
  ! som en
  + surkärringen i luckan log inte en gång
  - han kallade mig för kärring i kassan
dra|stick|far|flyg|åk|ta|kyss|sug|slicka|kör upp|åt|dit|er|dig|mig|på|den .. arsl*|röv*|häcken|helvete*|stjärten|fanders|kuk* = 2
  ! far|åk|kör på .. helvete*
  ! bad|sa|skrek .. dra|far|stick
  + stick åt helvete med er
  + ta er i häcken, ta den i häcken
  - chauffören bad mig dra åt helvete
skäms|skam .. era|din|ditt|ni|du .. jävl*|svin*|as|kräk*|idiot*|skurk*|bedragar*|lögn*|tjuv*|rövar*|fega*|lata|giriga|usling*|gamar|blodsug* = 2
  + skäms era svin
lögnare*|lögnhals*|lögnerska*|ljugare|mytoman*|rövar*|tjuvar|tjuvarna|skurkarna|skojaren|bedragarna = 2
  ! kallade|kallad|kallat|anklag*|utpekad|kallar|skrek .. lögn*|tjuv*|bedragare|mytoman*
  ! tjuvar*|bedragarna .. tog|stal|bröt|stulit|kom|tömde|fick|ringde|sms*|kan|konto*|pengar*|ert|nummer|vet|använd*|bankid
  ! av|från|till|mot|för|låta|åt|släppte|gav|låter tjuvar|tjuvarna|bedragarna
  ! inbrott*|stöld*|stulen .. tjuvar*
  ! rövarpris*
  ! rövare
  + han är en lögnhals och vet om det
  - vakten kallade oss tjuvar
  - tjuvarna bröt sig in genom er port
lat|lata|late|slö|slöa|snål|fet|feta|fete|ful|fula|tjock*|gammal|gamla|sur|sura|sure|full|fulla|torr .. get|kärring*|käring*|gubb*|tant*|kossa*|gris*|drummel*|padda*|plattfisk|råtta*|sugga*|suggor|svin*|orm|jäkel|jävel|jävl*|fan|nöt|as|asen|apa|apor|sengångare|tomte*|byråkrat*|mullvad|fisk|hagga*|sork*|käft|typ|typer = 2
  ! låt|låta|låter|lät .. fan|typ|jag|få|får
  ! full|fulla|gamla|gammal|tjock*|torr|sur|ful|fula .. gubbe|tant*|kund*|typ|typer|fisk|gris*|get|katt*|orm|mullvad|as|apa|svin*|råtta*
  ! jag|en|min|vår är|var|som|mamma|pappa|gammal .. gubb*|tant*
  ! kallade|sa|skrek|kallad|kallat .. feta|fet|ful|gammal|lat|sur
  + en lat get till arbetsledare
  + den sure gubben i disken är en sur galt
  - låt mig få prata med er
hjärnlös*|hjärndöd*|lobotomer*|efterbliv*|idiotbarn*|inavlad* .. = 2
  ! hjärnskad*
  ! kallade|kallad|kallat|skrek .. efterbliv*|hjärndöd*|hjärnskad*
  ! hjärndöd* system*|app*|regel*|meny*|process*
  ! är jag|han efterbliv* kallade
  + er växel är bemannad av hjärnlösa typer
  + utvecklarna är efterblivna
  - en hjärndöd meny utan slut
  - läraren kallade min son efterbliven
svinaktig*|svinpäls*|svinhuvud*|äckel|äcklet|äcklen .. människ*|gubb*|typ*|as|karl|svin|snubb*|chef*|montör|till|personal*|kärring* = 1
  ! äcklig* .. till|mat*|personal*
  ! kallade|sa|skrek .. äckel
  + det äcklet till hyresvärd
  - maten var äcklig
inkompetent|inkompetenta|oduglig*|okunnig*|värdelös|värdelösa|talanglös*|obegåvad|puckad*|korkad|korkade .. idiot*|människ*|fårskall*|gubb*|kärring*|chef*|montör*|handlägg*|chauff*|chaff*|säljar*|tekniker*|personal*|clown*|pajas*|apor|svin*|jävl*|typer|kossa*|snubb*|killar|läkare|rådgivare|nollor|nolla|ledning|hantverk*|snorung*|bonnläpp* = 2
  ! kallade|sa|tyckte|påstod .. jag|mig
  ! värdelös|värdelösa .. personal*|chef*
  + er inkompetenta montör rev halva väggen
  + en puckad chaufför och hans chef
  - appen är värdelös
blind|döv|full|bakfull|halvblind|sovande .. mullvad*|kluns*|idiot*|tomte*|apa|höna|kossa|åsna|sork*|get|höger = 2
  ! hund|katt .. blind
  + plattan är lagd av en bakfull åsna
gäng|liga|samling|hög|bunt|klubb|cirkus .. idioter|nollor|nötter|fårskallar|amatörer|clowner|pajaser|pajasar|apor|skurkar|rövare|tjuvar|lögnare|bedragare|fjantar|dårar|latmaskar|svin|hycklare|klåpare|pundare|åsnor|puckon|gamar|hyenor|parasiter|fyllon|stollar|losers|dilettanter|barn = 3
  ! gäng .. barn|tjuvar .. stal|tog|bröt
  ! hög|klubb|gäng|samling|cirkus .. barn|apor|åsnor|clowner
  + ni är ett gäng hycklare
  + en samling klåpare i overall
vidrig*|äcklig|äckliga|vedervärdig*|förfärlig*|otrevlig|elak|elaka|falsk* .. människ*|kärring*|gubb*|person|typ*|as|svin*|varelse*|odjur|jävl*|käring*|orm*|råtta|råttor|fan|karl|chef = 1
  ! otrevlig|äcklig|elak .. person|typ|chef|karl
  ! kallade|sa .. vidrig|falsk|elak
  ! en|var mycket|väldigt otrevlig
  + falska råttor är ni
är|era|en|ett|ditt odjur|slaktare|mördare = 1
  ! slaktare .. kött*|gård*|butik*
  + läkaren är en slaktare och ni mörkar
kuksugare|kuksugarna|kuksugarjävl* .. gäng*|bunt*|allihop|ni|du|hela = 3
  ! kallade|skrek|sa .. kuksugar*
  + kuksugare hela gänget
  + kuksugare allihop
  - han kallade mig kuksugare
din|ditt|era|ert|dina .. lilla|jävla|värdelösa|patetiska|äckliga|usla skit|skitar|skitunge|skithög = 3
  ! kallade|skrek|sa|ropade .. din|ditt|era
  ! lilla|jävla|värdelösa skit .. till|app*|sida*|maskin*|pryl*|produkt*|system*
  + din värdelösa lilla skit
  + era patetiska skitar
  - han skrek din lilla skit åt mig
  - er värdelösa skit till app
fetto|fettot|fetton|tjockis|tjockisen|smällfet|smällfeta = 3
  ! kallade|kallad|kallat|sa|skrek|ropade .. fetto*|tjockis*|smällfet*
  + fetto i receptionen
  + vilket fetto till chaufför
  - grannen kallade mig fetto
rökt|puckad|störd|mosig|tappad|sjuk|bränd|pantad i|bakom skallen|huvudet|bollen|hjärnan|pannan = 3
  ! kallade|sa|skrek .. i skallen|huvudet
  + hon i växeln är rökt i skallen
  + sjuk i huvudet är vad du är
  - jag är bränd i ansiktet av krämen

[tone threatening]
jag|vi|ja .. ska|skall|kommer|tänker|lovar .. döda|mörda|skjuta|hugga|strypa|knivhugga|lemlästa|slakta|avrätta|lyncha|misshandla|tortera|sänka|hänga = 3
  ! döda tiden|appen|app|processen|bokning*|avtal*
  ! mörda appen
  ! skjuta upp|fram|på|till
  ! hänga ut|upp|med|på|tvätt*|tavl*
  ! sänka betyg*|er|pris*
  ! döda|mörda|slakta .. app*|telefon*|router*|dator*|skriv*|hemsida*|recension*
  ! sa|skrek|hotade|sade .. ska|skulle|kommer .. döda|mörda|skjuta|strypa|slakta
  ! döda .. mig|själv
  ! skjuta|hänga|döda mig
  + jag ska döda er
  + vi kommer att skjuta den där montören
  + jag ska strypa dig
  - jag ska döda den här appen
  - chauffören skrek att jag ska skjuta dig
  - jag ska skjuta upp leveransen
dödar|mördar|skjuter|hugger|stryper|slaktar|halshugger|knivar|spöar|mosar|krossar dig|er|honom|henne|dom|varenda|ihjäl|den|chefen|chauffören|alla|han|hon = 3
  ! dödar den|er telefon*|app*|batteri*|stämning*|affär*|konkurren*
  ! sa|skrek|hotade .. jag dödar|skjuter|slaktar|spöar
  ! kön|väntan|musiken|priset|det dödar
  ! skjuter er .. upp|över
  ! dödar den .. app*|telefon*|funktion*|glädje
  ! krossar er .. recension*|domstol*|online
  ! app*|uppdatering* .. dödar
  ! skjuter upp
  + jag dödar dig
  + skjuter varenda en av er
  - uppdateringen dödar batteriet
  - chauffören sa jag dödar dig
  - jag dödar den här appen
slår|slå|slog .. ihjäl|sönder|gul|fördärvad|medvetslös|näsan|käften|tänderna|skallen|halvt = 3
  ! slog|slagit|slår .. ihjäl tid*|tiden
  ! han|hon|de slog|slår .. mig
  ! mig|oss .. gul|sönder
  ! slog .. huvudet|skallen|tänderna .. i|golv*|kant*|när|min|mitt
  ! slå ihjäl tid*|någon timm*
  ! sa|hotade|skrek .. slå .. mig|ihjäl
  ! slog .. i|sönder sig|golvet
  ! slog sönder .. förpackning*
  ! min|mina|sin|hennes|hans näsan|tänderna|skallen
  + jag slår ihjäl dig
  + nån borde slå er gula och blå, slå er gul
  + jag ska slå in tänderna på honom
  - jag slog ihjäl tiden på perrongen
  - vakten hotade att slå mig sönder
  - hon halkade och slog tänderna i kanten
bryter|bryta|knäcker|krossar|knäcka|krossa .. nacken|benen|armarna|fingrarna|knäskålarna|skallen|käken|knän*|händer*|alla = 2
  ! bröt|brutit
  ! krossa* .. skärm*|glas*|dröm*
  ! bryta .. avtal*|samtal*
  ! han|hon|vakten|chauffören .. hotade|sa .. bryta|knäcka
  ! jag|mig .. bryter .. benet
  + jag bryter nacken på dig
  + ska knäcka benen på honom
  - vakten hotade att bryta armarna på mig
bränner|bränna|eldar|elda .. ner|ned|upp|ert|kontor*|butik*|lager*|hus*|bil*|stället|skiten = 2
  ! bränner ner .. mobil*|dator*|säkring*
  ! elda|eldar .. med|i ved*|spis*|kamin*|panna*
  ! det|spisen|ugnen|plattan|kaminen bränner
  ! bränna upp .. pengar
  ! elda upp .. pellets|ved|räkning*
  ! brände|bränd*
  + jag bränner ner ert kontor
  + ska elda upp hela butiken
  - ugnen bränner upp maten
  - vi eldar med ved i huset
tänder|tuttar|sätter|sätta|tutta på|eld|fyr .. kontor*|butik*|bil*|er|stället|lagret|på|skiten = 2
  ! tänder på .. alla cylindrar|idé*|morgon*
  ! sätter på|eld .. spis*|tvn|kaffe*|ugn*|maskin*|brasa*|mobil*
  ! sätter|sätta på
  ! sa|hotade .. tända|sätta eld
  + jag tuttar på stället
  + sätter eld på butiken
  - jag sätter på maskinen på morgonen
spränger|spränga|bomba|bombar .. er|kontor*|huvudkontor*|*kontoret|stället|skiten|banken|butik*|luften|upp = 3
  ! ni|de bombar*
  ! bombar* .. mejl*|reklam|sms|mig
  ! spränger .. budget*|huvudet|min
  ! bombar er .. mejl*|recension*
  + jag spränger hela huvudkontoret
  - ni bombar mig med mejl
bomb .. kontor*|er|butik*|ligger|bank*|lagd|placera* = 2
  ! kalori|bad|brus bomb
  ! sänkt|recension bomb
  + det ligger en bomb på kontoret
jag|vi kommer|åker|dyker|knackar|tar .. med .. yxa|yxan|kniv|kniven|basebollträ|bollträ*|pistol*|hammare*|slägga*|gevär*|bössa*|hagelbössa*|bensin*|järnrör*|motorsåg*|grabbarna|killarna|vapen = 3
  ! montör*|hantverkare* .. kom*
  ! kommer .. med kniv .. set|beställning*|paket
  ! knivset*|kniven .. levere*|fel
  + jag kommer ner med yxan
  + vi åker dit med grabbarna och basebollträ
  - jag tar med kniven som ni levererade fel
yxa|kniv|knivar|kula|kulor|slägga .. i|mellan .. ryggen|magen|pannan|skallen|huvudet|nacken|ögonen|bröstet|strupen = 3
  ! kniv .. i paket*|diskmaskin*|lådan
  ! fick|satt .. kniv .. i .. min
  + du ska få en kniv i ryggen
  + en kula i pannan är vad ni förtjänar
  - en kniv i lådan var trasig
vet|vetat|reda|tar|ta|hitta* .. var .. du|ni|han|hon|dom .. bor|bo|jobbar|parkerar|sover|barn* = 2
  ! inte|ej vet .. var
  ! vet inte|ej|int .. var
  ! sa|sade|hotade|skrev .. vet|visste .. var jag
  ! ni|du|han|de vet .. var jag|vi
  + jag vet var du bor
  + vi tar reda på var ni bor
  - jag vet inte var ni bor
  - han sa att han vet var jag bor
hittar|hitta|tar|letar|söker|få|får|tag dig|er|honom|henne|tag .. upp|jävl*|ska|du|nu|grannskap*|stan = 1
  ! hittar .. telefonnummer|adress|sida*|kontakt*
  ! få|får tag .. i|på .. er|någon|kundtjänst
  ! hittar|hitta .. inte
  + hittar dig ska du veta, då jävlar
  - jag hittar er inte på kartan, inte er heller
om|när jag|vi får|hittar|ser .. tag|honom|dig|henne|er .. då|ska|kommer|slår|smäller|stryk|jävl* = 2
  ! får tag .. kundtjänst|handläggare
  ! ska .. fråga|be|prata|visa
  + om jag får tag på dig då smäller det
  + när jag hittar honom ska han få stryk
  - när jag får tag på er kundtjänst ska jag fråga
få|får|fått|förtjänar|vill stryk|spö|smäll|däng|smörj|kyss = 2
  ! får|fick|fått stryk .. jag|vi|mig|av
  ! jag|vi får|fick|fått stryk
  ! få|får smäll .. el|stöt
  ! min|mitt .. får smäll
  + du ska få stryk
  + er montör förtjänar stryk
  - jag fick stryk av vakten
på käften|truten|flabben|nosen = 2
  ! jag|hon|han .. fick|slog .. på käften .. av
  ! slog mig på käften
  + du ska få på käften
  - vakten slog mig på käften
kör|köra|mejar .. över|ner|ihjäl dig|er|honom|henne|chaufför*|budet|någon = 3
  ! körde|kört
  ! kör över .. oss|kunder*|mig|bron|paketet
  ! ni kör över
  + jag kör över honom med traktorn
  - ni kör över oss kunder
passa|akta|se dig|er .. noga|på|jävligt|om|när|i|väg* = 1
  ! passa på
  ! akta er .. för .. det|detta|företag*|bolag*
  ! akta|passa er kund*|folk|alla
  ! se er om|själva|som
  ! passa dig|er .. bra|storlek*|perfekt
  + du ska passa dig jävligt noga på väg hem
  - akta er för det här företaget
se dig|er över axeln = 3
  + börja se dig över axeln
ångra|ångrar att|dagen .. du|ni .. föddes|född|fötts = 3
  + du ska ångra att du föddes
dö|dör|dog|ruttna|krepera .. din|ditt|era|ni|plågsamt|långsamt|smärtsamt|cancer = 2
  ! dog|dör .. batteri*|telefon*|mobil*
  ! din|er telefon*|app*|router* .. dör|dog
  ! pappa|mamma|man|fru|hund .. dog|dör
  ! dör|dog .. din app*|produkt*|batteri*
  ! dog ni|din
  ! motorn|batteriet|mobilen|telefonen|datorn|bilen|telefon dör|dog
  + hoppas du dör plågsamt
  + dö din jävel
  - telefonen dog, så din app är död
hoppas|önskar .. du|ni|hela|han|hon|dom .. dör|brinner|ruttnar|krockar|cancer|krepererar|kolar|brinn = 3
  ! hoppas .. inte .. dör|brinner
  ! hoppas .. att .. telefon*|batteri* .. dör
  + hoppas du får cancer
  + hoppas hela stället brinner
  - hoppas ni inte dör av skratt
blod .. flyta|rinna|spillas = 3
  ! blod rann|runnit .. arm*|hand*
  + blodet flyter, det ska flyta blod, blod ska flyta
kommer|ska|kan sluta|gå .. illa för dig|er|honom|henne = 3
  ! sluta illa .. för .. oss|mig|barn*
  + det kommer sluta illa för dig
slår|slå|krossar|krossa|panga|pangar|vandalisera*|sparka|sparkar .. in|sönder|era|rutor*|ruta*|fönst*|skyltfönst*|butik*|bil* = 2
  ! slår|slå|sparkar in .. koden|nummer*|kort*|pinkod*
  ! slå|slår in .. paket*|present*
  ! slog|krossad*|krossat
  ! sparka|sparkar .. personal*|chef*|honom|henne
  ! ni|de|vinden|posten|chauffören slår|krossar|sparkar
  ! slår sönder sig
  ! hagel|vinden|stormen .. krossar
  + jag slår in rutorna hos er
  + vi ska panga era fönster
  - jag slår in koden men inget händer
  - ni slår sönder alla paket
punkterar|punktera|skär|skära|sticker|sticka|knivar .. däck|däcken|hals|halsen|strupen|upp = 2
  ! skär|skära .. upp .. kött*|bröd*|kostnad*
  ! sticka .. halsen .. medicin|tablett
  ! däck* .. punkterad*
  ! sticker .. i halsen
  ! sticker upp
  + jag skär halsen av honom
  + ska punktera däcken på era bilar
  - det sticker i halsen av medicin
gräv|gräva|gräver .. grav|ner|ned .. er|dig|egen|ni|du = 2
  ! gräva|gräver ner .. fiber*|kabel*|rör*|er kabel
  ! gräver er egen grav .. ekonomisk*|företag*
  + du kan börja gräva din grav, gräv grav ni
dina|era barn .. skola*|ska|kommer|hämtar|vet|passa = 1
  ! betala .. era barn
  + era barn ska få lida
ni|du är .. dödens|döda|dödsdömd*|dödskött = 3
  ! ni är .. döda för mig
  ! linjen .. döda
  + du är dödens
  - ni är döda för mig
hämnas|hämnd = 2
  ! hämnd* .. recension*
  + jag ska hämnas på er personal
dra|drar|ge|ger|få .. smocka|käftsmäll|snyting|omgång|huggande|kok = 2
  ! fick|gav|drog .. smocka|käftsmäll|snyting .. mig|av
  ! gav mig
  + jag ger honom en käftsmäll
  - vakten gav mig en käftsmäll
vrida|vrider nacken|halsen = 3
  + jag vrider nacken av dig
gör slut på|med .. dig|er|honom|henne = 3
  ! gör slut på er .. avtal*|relation*
  ! slut på er data
  + jag gör slut på dig
borde|skulle|bör .. skjutas|hängas|arkebuseras|avrättas|slås|dödas|brännas|stenas|lynchas|strypas = 3
  ! sa .. jag .. borde|skulle
  ! borde .. brännas .. app*|bruksanvisning*|soff*
  ! slås .. samman|av|ut|på
  ! app*|router*|dator* borde|skulle
  + ni borde skjutas allihop
  - appen borde brännas
  - avgiften borde slås ut på flera månader
nerbränt|nedbränt|nedbrunn*|nerbrunn* .. kontor*|butik* = 2
  + nästa gång är det ett nerbränt kontor
jag|vi ska|skall|kommer|lovar .. slå|banka|spöa|klippa|smälla|golva|krossa|mosa|bryta|knäcka|hugga|skära .. dig|er|honom|henne|han|dom|skallen|käften = 3
  ! slå .. dig en signal
  ! slå er en signal
  ! slå er ihop
  ! sa|skrek|hotade|sade .. jag ska slå
  ! sa|skrek|hotade|sade .. ska|skulle slå
  ! nå|slå .. vad
  ! slå upp|på|av
  + jag ska slå honom
  + vi ska spöa dig gul och blå
  - jag ska slå er en signal
  - chauffören skrek att jag ska slå dig
stryper|strypa|slår|slå|sparkar|sparka|trampar|trampa|knäcker|knäcka|kastrerar|lappar|mular .. dig|honom|henne|han|chefen|montören|killen|karln|gubben = 2
  ! slår|slå dig|honom|er .. en signal
  ! sparka|sparkar .. honom|henne|chefen|killen .. från|jobb*
  ! borde|bör|måste|ska sparka .. honom|henne|chefen
  ! han|hon|vakten|chauffören|mannen slår|slog|sparkade
  ! slår|sparkar .. min
  ! sa|skrek|hotade .. slår|slå|sparkar
  ! slå .. sig|mig
  ! inte slå
  + hittar jag honom slår jag honom
  + jag stryper honom med sladden
  - jag slår dig en signal
  - ni borde sparka chefen
hittar|ser|träffar|stöter|möter jag|vi .. honom|dig|henne|er|han|karln|chauffören|killen = 2
  ! hittar|ser jag .. inte
  ! inte hittar|ser
  ! ser jag er .. hemsida|annons|reklam|svar
  ! ser jag .. fram
  ! hittar jag er .. kontor|nummer|adress
  + hittar jag honom då smäller det
  + ser jag dig en gång till
  - ser jag er annons en gång till
får|fick jag|vi tag|tag på|i .. dig|honom|henne|han|den = 2
  ! får jag tag .. i er|kundtjänst|någon|er|support
  ! får|fick jag inte
  + får jag tag på honom
vet .. var|vilken|vilket|vart .. du|ni|han|hon|chefen .. bor|jobbar|parkerar|går|tränar|åker = 2
  ! inte|ej vet
  ! vet inte|ej|int
  ! sa|sade|hotade|skrev .. vet|visste .. var jag|vi
  ! ni|du vet .. var|vilken|vilket .. jag|vi
  ! vet .. var .. paket*|varan
  ! vet .. vilken buss .. går|kommer
  + jag vet vilket gym han går på
  + vet vilken gata han bor på
  - jag vet inte vilken gata ni bor på
brinner|brinna|brinn .. din|ditt|era|er|ert|hela .. bil|golf|hus|kontor|butik|stället|huvudkontor|lager = 3
  ! brinner .. i|ur .. min|vår|mitt
  ! det brann|brinner
  + annars brinner din bil
dyker|kommer|åker|går|står .. er|dig|kontor*|butik*|dit|hem .. med .. dunk|bensin|yxa|slägga|kniv|bollträ|basebollträ|järnrör|påk|bössa = 3
  ! ni|montören|montör|hantverkaren kommer|kom
  + jag åker hem till dig med bollträ
  + jag står utanför er butik med en dunk
slägga|bollträ|basebollträ|järnrör|yxan|hammaren|klubba|påk .. ansikt*|skallen|huvudet|ryggraden|rutan|rutor|knä* = 3
  ! slägga .. beställ*|levere*|trasig*
  + jag tar en slägga mot knäskålarna
  - släggan jag beställde är trasig i huvudet, en slägga beställd
skallen|huvudet|ryggen|nacken|kniv|strupen|halsen avskuren|krossad|avhuggen|avskurna = 3
  + någon av er kommer få halsen avskuren
in tänderna|skallen|hjärnan|huvudet = 3
  ! slog|slagit .. in tänderna
  ! sa|hotade .. in
  + jag slår in tänderna på dig
telefonen|luren|paketet|fakturan|sladden|routern .. halsen|strupen|röven|käften .. på|av|honom|dig|er = 3
  + jag kör ner luren i halsen på dig
kör|köra|rullar över .. foten|benen|honom|dig|henne|er|han|dom|hann = 3
  ! kör över .. oss|kunder*|bron
  ! kör .. över .. er kund
  ! körde|kört
  + jag kör över foten på henne
dödar|döda|skjuter|skjuta|slaktar|hugger|stryper jag honom|henne|dig|er|dom|han = 3
  ! sa|skrek .. dödar jag
  + kommer han hit dödar jag honom
krossar|krossa|slår|pangar .. varenda|alla|era .. ruta|rutor|fönster|rutorna = 3
  ! vinden|hageln|stormen krossar
  + vi krossar varenda ruta i huset
åker|kommer|flyger|går|kör|slänger|kastar|trycker .. in|ut|ner|upp|hem .. genom .. rutan|ruta|entré*|fönst*|skyltfönst*|dörr*|ventilation*|vägg*|glas* = 3
  ! vatten*|regn*|kall* .. kommer|går
  ! kommer|går .. in|ut|upp .. genom .. dörr*|fönst*|vägg*|ventilation*
  + annars åker byrån in genom er entré
  - det kommer in regn genom fönstret
bultsax*|sladdsax*|tjälspett*|gjutjärn*|skiftnyckel*|spikpistol* = 2
  ! köp*|beställ*|levere* .. bultsax*|skiftnyckel*|spikpistol*
  ! gjutjärn* .. köp*|trasig*|start*|levere*|panna
  ! glöm* .. skiftnyckel*
  + jag har en bultsax och känner till staketet
åka ambulans = 2
  ! jag|vi|fick åka ambulans
  ! mamma|pappa|hon|son*|dotter* .. åka ambulans
  + sen får någon hos er åka ambulans
menar|mena allvar|varje|de|det .. ord|inte|jag = 1
  ! inte menar|mena
  ! kan|menar ni .. allvar
  + jag menar varje ord
rak höger = 3
  + den förste som går ut får en rak höger
över|mot|i|tvärs|mitt .. skallen|knäskål*|nacken|ryggraden|tinningen|trynet|truten|käften|arslet .. om|när|nästa|han|du|hon|er|honom|dig|så = 1
  ! ont|smärta|fick|slog|föll|trilla*|ramla*|min .. i|mot|över .. nacken|ryggraden|tinningen|skallen
  ! i nacken|skallen .. när|om
  + han får spaden tvärs över skallen nästa gång han
kastar|slänger|dumpar|vräker|sänker|dränker|kasta|släpper .. i|över|från .. mälaren|ån|kanalen|älven|räcket|brokanten|kajen|pool*|havet|viken|sjön = 2
  ! ni|budet|han|chauffören kastar|slänger|dumpar
  ! kastar .. i sjön|pool* .. router*|telefon*
  + jag vräker hans moped i kanalen
hälsa|säg .. honom|henne|chef*|montör*|chaufför*|er|åt|till .. att|jag .. vet|kommer|väntar|hittar|söker|tänker|ska = 2
  ! hälsa|säg .. att .. ni|han|hon .. ska|kommer
  ! hälsa|säg .. att jag .. vill|väntar på|tänker betala
  ! säg till .. när|att
  + hälsa chauffören att jag väntar vid grinden
levande .. härifrån|därifrån|hem|ut = 2
  ! inte .. levande .. hem .. paket*|växt*
  + han kommer inte levande därifrån
torrt|brinner|brinn brinner|bra|virke|fint|lätt .. bra|lätt|fint|natt|trä = 2
  ! inte .. brinner
  + gamla lador, torrt virke brinner lätt, torrt virke brinner bra
står|stå|ställer|parkerar utanför|vid .. er|ert|din|kontor*|butik*|grind*|brevlåda*|port*|honom .. med|imorgon|natt|måndag|tills|när|länge|kväll = 1
  ! paket*|bil*|container*|den|det|vi står|stod
  ! står|ställer .. butik*|kontor* .. stängd*|stängt
  + jag står utanför ditt kontor med grävaren
akta|akte|passa sig|sej|dig .. när|ute|mörk*|gatan|hem|noga|kväll|natt|han|hon = 2
  ! akta dig|sig .. halk*|is
  ! passa sig|dig .. bra
  + han ska akta sig när han går hem
däckjärn*|kofot*|järnrör*|järnspett*|tjälspett*|spett|knogjärn*|machete*|basebollträ*|bollträ*|gatsten*|molotov*|hammaren|slägga*|yxa|yxan|motorsåg*|påk|stämjärn* .. er|ert|dig|honom|henne|din|någon|nån|skall*|skylt*|ruta*|rutor*|hos|kontor*|butik*|entré|hem|chaffö*|chaufför*|chef*|knä*|bil*|disk*|reception* = 2
  ! slägga*|yxa|yxan|motorsåg*|hammaren|bollträ*|kofot* .. köp*|beställ*|levere*|trasig*|från|av|hos er|gick|sprack|retur*|faktur*|garanti*
  ! köp*|beställ*|levere* .. slägga*|yxa*|motorsåg*|hammare*|bollträ*|gatsten*|spett
  ! gatsten* .. lagt|lagd*|lägg*|gatan|infart*|ojämn*|sjunk*
  + nästa gång har jag kofot med mig till ert kontor
  + en gatsten genom er ruta
  - yxan jag köpte hos er gick av
med|tar|tog|slipar|slipat|laddat|laddar|har .. däckjärn*|kofot*|järnrör*|spett|knogjärn*|machete*|basebollträ*|bollträ*|gatsten*|slägga*|yxan|motorsåg*|hagelbössa*|älgstudsare*|bössa|bössan|gevär*|studsare*|pistol*|hagelgevär*|filékniv*|jaktkniv* .. jag|då|ni|vi|och|så|nu|mig|kommer|hem|hos|er|annars = 2
  ! tog|med|har .. slägga*|yxan|motorsåg*|bollträ*|spett|*kniv* .. köpt|beställt|trasig*|levere*|sönder|retur*
  ! har .. motorsåg*|yxan|slägga* .. som|gått|inte
  ! chauffören|budet|vakten|killen|mannen|väktaren .. med .. kniv*|pistol*|bollträ*
  + jag har studsaren laddad och väntar, jag har studsare här och ni vet det
  + vi tar släggan med oss hem till honom
  - jag har motorsågen som inte startar
annars|eljest|nästa|eller|gång .. däckjärn*|kofot*|järnrör*|spett|knogjärn*|machete*|basebollträ*|bollträ*|gatsten*|slägga*|yxa|yxan|motorsåg*|hagelbössa*|älgstudsare*|bössa|bössan|gevär*|studsare*|pistol*|hagelgevär*|kniv|kniven|filékniv*|bensin|bensindunk*|molotov*|grävare*|plogbil|hammare|järnspett*|tjälspett*|påk = 3
  ! köp*|beställ* .. slägga*|yxa|yxan|motorsåg*
  + eller så tar jag gatsten till hjälp, eller en kofot
jag|vi|ja|mina|bröder*|kompisar|pojkarna|grabbarna|gänget|kusiner .. kommer|dyker|åker|tittar|svänger|går|far .. till|ner|dit|förbi|upp|in .. med .. däckjärn*|kofot*|järnrör*|spett|knogjärn*|machete*|basebollträ*|bollträ*|gatsten*|slägga*|yxa|yxan|motorsåg*|hagelbössa*|älgstudsare*|bössa|bössan|gevär*|studsare*|pistol*|hagelgevär*|kniv|kniven|filékniv*|bensin|bensindunk*|molotov*|grävare*|plogbil|hammare|järnspett*|tjälspett*|påk = 3
  ! jag|vi går|kommer .. med .. trasig*|reklam*|retur*
  + vi tittar förbi med en slägga
sista|sist|aldrig|slut .. bil|plogbil|paket|han|hon|mannen|karln|gubben|du|den|kund|gång|lapp|bot|körning .. kör*|rör|gör|levere*|lappar|skriver|ser|andas|säger|mannen|går|gå|skrattar = 2
  ! sista|sist|aldrig|slut .. bil|paket|gång|kund|gången
  ! aldrig .. han|hon|du|den .. kör*|levere*|skriver|ser|säger|rör|går|gör
  ! sist han|hon|du|den
  ! sista .. han|hon|du .. sa|säger|såg
  + det blir det sista han rör i det här livet
  + blir den sista lapp människan skriver
  - sist han levererade kom allt helt
blir|är|bli det|den|hans|hennes|din|er sista .. han|hon|du|ni|mannen|den|dag|resa|tur|pass|jobb|måltid = 3
  ! sista ni|du .. ser|hör|får .. mig|oss|av
  ! sista jobb|tur|resa .. hos|med|för
  ! är det|den sista
  + det blir hans sista arbetspass, blir hans sista pass
vet|veta|visste .. var|vart|vilken|vilket|vem|när|hur|vad .. du|ni|han|hon|dina|hans|hennes|chefen|vd|era|er|din .. bor|bo|parkera*|jobbar|röker|äter|tränar|bil|bilen|hund|barn*|familj*|hus|gata|adress|heter|ser|skift*|slutar|går|bussen|stuga|båt*|moped*|dricker|kör|kommer|fru = 3
  ! inte|ej|aldrig|int|ingen vet|veta|visste
  ! vet|veta inte|ej|aldrig|int|ni|du|han
  ! ni|du|de|ingen|någon vet|visste
  ! vill|ville|får|få|måste|kan|begär|önskar|kräver .. veta
  ! vet .. buss*|paket*|bud*|tåg*
  ! sa|sade|skrev|hotade .. vet|visste
  ! vet|visste .. jag|vi|min|mitt|mina .. bor|jobbar|hus
  + jag vet när du går av ditt skift, jag vet var din stuga ligger
  + jag vet vilken bil hon kör och var hon parkerar
  - jag vill veta vem hos er som bor i huset
  - han sa att han visste var jag bor
har|sparat|hittat|googlat|tagit .. ditt|din|hans|hennes|ert|deras .. adress*|nummer|namn|schema|hemadress|bild|facebook|hus .. jag|och|vi|så|vänta*|ska|kommer|känner|vet = 1
  ! ert nummer|namn|schema
  ! ni|du har
  ! har .. ert|deras
  + jag har hans adress och kommer i kväll
känner folk|killar|gubbar|några|nån|typer|ett|de|dem .. som|gäng|mc .. = 1
  ! känner några|ett .. kund*|andra
  ! känner .. arbetar|jobbar .. på|tidning*
  + jag känner killar som löser sånt
se|titta|kolla|vända|vakta sig|dig|er|han|hon|om|bakom .. om|bakom|axeln|ryggen|sig|dig|upp|noga|mörkret = 1
  ! se sig|er|dig|om .. om .. efter|annan|ny|om|ett|en
  ! titta|kolla|se dig|er|sig|han|hon|om|bakom .. om|upp
  ! se .. om .. efter
  + du ska nog titta bakom axeln hädanefter
börja|bör|borde|får|bäst|ska|kan se|titta|vända|gå|låsa|vakta sig|dig|er|om|bakom|dörren|ryggen .. om|sig|ryggen|axeln|upp|noga|nu|natten|bakom|ordentligt|dubbelt = 2
  ! kan|ska|får|bör|borde .. se|gå|titta .. om|upp|nu|er|noga
  ! se er|dig om .. efter
  ! kan|ska|får|bör .. vända er|sig|dig
  + han kan börja titta sig över axeln, bör titta bakom ryggen
  + bäst du låsa dörren dubbelt, bäst låsa dörren ordentligt
hittar|finner|letar|söker|spårar|väntar|möter|ser|träffar|hämtar|tar|besöker jag|vi .. dig|er|honom|henne|chefen|gubben|karln|killen|montören|snubben|den|dom .. och|så|då|ska|parker*|bakdörr*|lastkaj*|hemma|själv|upp|ute|utanför|kväll*|natt|mörk*|jävl*|bromsa* = 2
  ! hittar|finner|ser|möter|träffar jag|vi .. inte|ingen
  ! hittar|finner|letar|söker jag|vi .. den|er .. app|hemsida|inte|formulär|sida*
  ! ser|hämtar|tar|söker jag .. den|er|dom .. själv|upp|ute|inte|och|så|då|på|i
  ! besöker|träffar|möter jag .. er|den|dom|henne|honom
  ! väntar jag|vi .. er|den|dom|och|då|så
  + hittar jag den karln då ska han få
  + väntar jag honom ute vid lastkajen, hämtar jag honom hemma
väntar|vänta|står|stå|sitter|möter|möts|ses|lurar på|utanför|vid|i|bakom .. parkering*|bakdörr*|lastkaj*|personalingång*|grinden|porten|buskarna|mörkret|garaget|perrongen|hemma|uppfart*|trappan .. honom|dig|er|henne|när|kväll|natt|med|och|han|hon|slutar|stänger = 2
  ! ni|paket*|bil*|montören|väskor*|jag|vi .. står|stod|sitter|väntar .. i|på|vid .. garage*|perrongen|porten|parkering*|trappan|hemma .. med|och|när
  ! står|sitter|väntar .. garage*|perrongen|porten|trappan|hemma .. och|när
  + jag väntar vid personalingången när han slutar
  + vi ses på parkeringen, chefen, ses på parkeringen i kväll
  - vi står på perrongen och väntar
vi ses|möts .. parkering*|bakgård*|ute|utanför|kväll|öga|man|mörk*|bakdörr*|efter = 2
  ! ses|möts .. domstol*|rätten|tingsrätt*|arn
  ! ses|möts .. efter|ute .. sommar*|jul
  + vi ses på bakgården efter stängning
  - vi ses i tingsrätten efter sommaren
söker|letar|kommer|åker|dyker|går|hälsar|knackar|besöker|far|tittar jag|vi|upp|på|hem|själv .. hem|hemma|upp|på|till|hos .. dig|er|honom|henne|vd|chefen|chef|*chef|ordförand*|din|montör*|hans|dörren|familj* = 2
  ! söker|letar jag|vi|upp .. upp|till|hos|på .. er .. sida|app|hemsida|kontor|svar
  ! går|kommer|åker|ringer jag|vi|upp .. till|på|hos|hem .. er|chefen|din|*chef|chef|vd
  ! kommer|går upp .. till|hos|på
  + jag dyker upp hemma hos er ordförande en natt
  + då söker vi upp montören, söker upp honom
  - jag söker upp svar på er sida
ångra|ångrar .. dagen|blod|dyrt|djupt|föddes|född|resten = 2
  ! jag|vi ångra|ångrar
  ! ångra|ångrar .. köp*|djupt
  + det får du ångra resten av ditt liv
  - jag ångrar köpet bittert
kommer|ska|skall|lär|får .. ångra|sota|umgälla|plågas|lida|blöda = 1
  ! jag|vi ska|kommer|får|lär
  ! ångra|ångrar .. köp*|beställning*|sig
  ! barn*|kunder*|patient* .. lida|plågas|blöda
  + ni kommer att få sota för det här
  + du ska få lida
  - jag ska nog ångra köpet
får|få|ska|lär|låter|låta .. känna|smak|pröva|provköra|svälja .. på|hur|själv|egna|käng*|näv*|blod|den|samma = 1
  ! får|få|ska|låt* jag|vi|man|kund*|barn*|personalen
  ! få|får .. prova|pröva .. på|den|själv .. innan|storlek*|gratis
  ! jag|vi|man|kunder* .. få|får .. känna|smaka|prova|äta|pröva
  ! prova|pröva|känna på .. hand
  + chefen ska få känna på min knytnäve
  + han får svälja den själv, svälja sina egna tänder
tänder|tänderna|tand|käke|käken|näsa|knäskål*|skallen|nacke*|revben*|fingrar*|ben|arm|strupe*|hals|halsen|kulor|skrev*|ögon|öron .. på|av|i .. dig|er|honom|henne|chef*|montör*|chaufför*|gubben|karln|killen|jäveln|bitar|delar|taget|mitten = 1
  ! ben|arm|öron|hals|näsa|ögon .. på|i|av .. soffa*|bord*|stol*|delar|bitar
  ! ont|operera*|brut* .. i|halsen|ben
  ! ögon|ben|arm|hals|halsen|nacken .. på|av|i .. er|mitten|henne|honom
  ! paket|tänder på .. idé
  + en tand i taget, tänderna ska jag ta på honom
  + jag bryter revbenen på dig
slår|slå|sparkar|sparka|bryter|bryta|drar|dra|knäcker|krossar|vrider|hugger|klipper|sticker|skjuter|kapar|sågar .. in|av|ut|ur|sönder|ner|knä*|loss .. tänder*|käke*|näsa*|skalle*|nacke*|knäskål*|fingr*|armar*|ben*|tung*|ögon*|dörr*|fönst*|rut*|glas*|disk*|skrivbord*|bil* .. på|av|hos|er|dig|honom|henne|dem|natt*|annars|era = 2
  ! ni|montör*|budet|chauffören|han|hon|posten|vinden|maskin*|städ*|de .. slår|sparkar|bryter|drar|sågar|krossar|klipper|skjuter
  ! slå|slår in .. kod*|nummer|pin*
  ! drar|dra|sågar|kapar .. ut|av|loss .. glas*|dörr*|skrivbord*|ben*|rut*|sladd*
  ! skjuter .. upp|på
  + jag sparkar sönder rutorna på er bil
  + ska bryta av fingrarna på honom
  - ni slår sönder fönstren på huset
skära|skär|sticka|sticker|punkter*|skurna|luften|skurit|sönderskurna|vassa|vass .. däck*|hjul*|hals*|strup*|upp|hål .. på|av|er|din|hans|bil*|dig|honom = 2
  ! däck* .. levere*|köp*|beställ*|byt*
  ! jag|han|hon|ni .. skar|skurit .. mig|sig
  ! sticka|sticker|skär|skära .. hål|upp|hals* .. på|av .. kartong*|förpackning*|paket*
  ! skär|sticker .. i .. hals*|upp
  ! vass|vassa|skurna .. upp|hål|hals*
  + jag skär däcken på er bil i natt
  + punkterar hjulen på din moped
mjuka|fyra|tunna|fina|alla|era|hans|hennes|din däck|hjul|rutor|fönster|skyltfönster|glasdörrar|bildäck .. kniv*|sten*|gatsten*|spik*|synd|skurna|punkter*|krossa*|kras|slang*|hål|luft = 3
  ! alla|fyra däck|fönster .. köpt*|beställ*|levere*|monter*|luft
  + era skyltfönster och en sten, synd på så rara rutor
vore|var synd|trist om .. något|nåt|nånting|hände|brann|trilla*|dom|henne|familj*|rutor*|bil* = 2
  ! synd om .. honom|henne|den .. som
  ! synd|trist om jag|vi|man
  + vore synd om det hände din bil något
  - vore synd om vi måste säga upp avtalet
kör|köra|backar|rammar|rullar|styr .. rakt|rätt|genom|in|över|på|ner .. er|ert|era|din|hans|hennes|honom|dig|henne|fot*|glasdörr*|skyltfönst*|entré*|reception*|kontor*|butik*|grind*|personal*|bom*|lastkaj* = 2
  ! körde|kört|ni|budet|chauffören|plogbil*|bussen|ert|lastbil*|föraren kör|köra|backar
  ! kör|köra .. ner|in|på|över .. er|ert|era|din .. app*|program*|uppdater*|test*|system|kund*|väg*|parkering*
  ! kör|köra .. till|förbi|från
  ! kör|köra in|ner|på .. butik*|kontor*|reception*
  + jag backar lastbilen rakt in i er entré
  + jag rammar grinden hos er, kör genom era glasdörrar
  - budet kör på er grind
jag|vi inte|aldrig att bromsa*|stanna|väja = 2
  + då kommer jag inte att bromsa för er vaktmästare
elda|eldar|bränner|bränna|tänder|tända|tuttar|tutta|sätter|sätta|brinner|brinna|brinn|brann|brasa|eld|bensin|bensindunk*|tändstick*|tändvätska|tändare|molotov* .. ner|ned|upp|på|eld|fyr|röken|lågor|aska|grunden|huvudet .. kontor*|butik*|lager*|er|ert|era|bil*|hus*|stället|skiten|honom|dig|villa*|garage*|kåken|salong*|huvudkontor*|alltihop|natt* = 2
  ! brann|brinner|brinn|tänder|sätter .. ner|upp|på .. min|vår|vårt|mitt|laddar*|batteri*|ugn*|spis*|maskin*|lampa*
  ! min|mitt|vår|vårt|laddaren|batteriet|ugnen|spisen .. brinner|brinna|brann|bränner|eld
  ! eld|elda|eldar .. ved*|kamin*|panna*|soffa*|möbel*|katalog*|avtal*
  ! sätter|sätta|tänder på .. skiten|er|natt*|honom
  ! elda|eldar .. upp|med .. den|era|er|alltihop
  ! fattar eld
  + jag tuttar eld på ert kontor i natt
  + en dunk bensin räcker, bensin på er butik
  - batteriet brinner upp i er bil
dunk|tändsticka|tändstickor|tändare|bensin|tändvätska .. räcker|natt|kväll|er|ert|hos|bränn*|tänd*|entré*|dörr*|trapp* = 1
  ! bensin .. kostar|priset|pump*|tanka*|er mack|mätare*|macken|er|hos|räcker
  ! dunk .. läck*|er|hos
  ! tändare .. köp*
  + jag har en tändsticka och en dunk, tändstickor räcker långt i natt
brinna|brinner|brinn|lågor|aska .. ert|era|er|din|ditt|hans|stället|kontoret|butiken|lagret|huset|allihop|natt|helvete* = 2
  ! min|mitt|vår|vårt .. brinn*|lågor
  ! brinn* .. ut|upp|natt .. lamp*|batteri*|säkring*
  ! brinner .. er produkt
  ! det brinner .. er
  + hela stället ska brinna, brinna ska ert lager
få|får|fått|ge|ger|gett|förtjän*|behöver|delar .. en|på|ett .. käften|smäll|smocka|käftsmäll|lavett|snyting|örfil|spark|rallarsving|kula|kniv|omgång|smörj|tryne*|truten = 2
  ! jag|vi|kunden|son*|dotter* .. fick|får|fått
  ! vakten|chauffören|budet|han|hon .. gav|fick|ge|gett
  ! få|får|ge|ger .. smäll .. el*|räkning*|stöt*
  ! få|får|ge|behöver .. en .. rejäl|omgång|kniv .. förklar*|ursäkt*|ersätt*|tvätt*|till
  ! ge .. spark .. jobb*
  + er vaktmästare ska ha, ja få, en rejäl käftsmäll
  + han får en örfil nästa gång
  - jag fick en smäll i benet
spark*|näven|nävar*|knogar*|stövel* .. i|på|mot|väntar|snack*|prata|talar|tala|ansikt*|skrev*|röven|arslet|magen|mage = 1
  ! sparken|sparkar .. på|från|i
  ! stövel* .. i|på|mot .. läck*|sula*
  ! näven .. i|på .. bord*
  + nästa gång får nävarna tala
lagen|saken|rättvisan|det i|på egna|mitt|vårt händer|sätt|vis = 2
  ! på mitt vis|sätt .. att|betala
  ! på mitt sätt .. arn|advokat*
  + vi löser det på vårt sätt
löser|ordnar|gör|sköter jag|vi|det|saken .. sätt|själv|själva|hemma|parkering*|natt*|grabbarna|grannarna|kusiner*|bröder* = 1
  ! gör|löser|ordnar .. själv|själva .. montera*|lag*|rut*|felet|bokför*|hemma
  ! gör|löser|ordnar|sköter jag|det|vi .. själv|själva
  + vi löser saken med bröderna, löser det på parkeringen
bröder|bror|kusin*|grabbarna|pojkarna|polare|kompisar|svåger|pappa|gänget .. hälsa*|besök|knackar|dit|tänder*|kommer|pratar|prata|träffa|hem|brukar .. på|till|er|dig|honom|dit|hem|allvar* = 1
  ! kommer .. på besök|fram|från|till mig|hem
  ! pappa|bror|kusin|kompisar|svåger .. kommer|hem|besök|prata|pratar|hälsa*|dit
  ! grabbarna|kusiner .. hälsa* .. från
  + mina bröder knackar på hos dig
vräker|välter|dumpar|tömmer|häller|tippar|kastar|slänger|sprejar|sprayar|kör|river|sågar|sabb*|saboter*|vandaliser*|demoler*|slår .. i|på|över|ner|genom|sönder|in|ut|framför .. er|ert|era|reception*|entré*|trapp*|butik*|skyltfönst*|kontor*|bil*|automat*|fasad*|dörr*|disk*|hallen|bommen .. natt*|annars|slam*|dynga|traktor*|skit|sten*|grävar*|tjära|färg|smör*|fullt = 2
  ! ni|budet|chauffören|posten|grannen|städ* .. kastar|slänger|dumpar|tömmer|häller|välter
  ! kör|slår .. färg .. köp*
  + jag tippar ett lass gödsel i er entré, tömmer slam i er reception fullt
annars|eller|eljest|nästa|så|då .. vräker|välter|dumpar|tömmer|häller|tippar|ställer|spärrar|sprejar|sprayar|river|sågar|svetsar|sänker|dränker|kastar|hugger|kapar|klipper|krossar|spränger|skjuter|binder|låser|slår|knäcker|piskar|rakar|steker|mosar|släpar|flår|stoppar|trycker|kör|kläm* jag|vi|ja .. er|ert|era|dig|honom|henne|han|din|hans|hela|nån|någon|den|ner|upp|in|sönder|skiten|*chef|*bil = 2
  ! stoppar|spärrar|låser jag|vi .. betal*|kort*|dra*
  ! skjuter jag|vi upp
  ! stoppar|ställer|kastar|river|slår|klipper|låser|spärrar|kör jag|vi|ja .. er .. faktura|kort*|avtal*|betal*
  ! ställer jag|vi .. in|mig|er .. frågan|svars|krav
  ! slår|ställer|kör|klipper|kastar|stoppar jag|vi .. upp|den|igen|in
  ! kör jag|vi .. hem|dit|till|bil*|den|hela|vidare|med|er
  + annars häller jag betong på er vd:s gräsmatta, annars häller jag den
  + då kapar vi bommen, då kapar jag er bom
  - annars spärrar jag kortet
  - annars ställer jag in betalningen
ligga|ligger|liggande|hamna*|simma*|åka|åker|flyger|flyga .. i|på|ner|ut|genom|under .. diket|sjukhus*|akuten|graven|kistan|jorden|botten|ån|sjön|kanalen|fönst*|bårhus*|is|spåret|trappan|kajen|hamn* .. han|du|ni|hon|er|chaufför*|chef*|hans|den|med|natt|själv|nästa = 1
  ! jag|vi|min|mitt|son*|dotter*|pappa|mamma|paket* .. ligger|hamna*|åka|åker|ligga|flyger
  ! paket*|tidning*|brev*|väska*|varor* .. ligger|låg|hamna*|åka|åker|flyger
  ! åker|åka|ligger|hamnar .. i|på|ut|genom|under .. jorden|spåret|is|fönst*|ån|trappan|diket
  + då får han simma i kanalen han med, hamna i kanalen med cykeln han har
kistan|bårhus*|likvagn*|dödsannons*|dödsruna .. din|er|egen|dig|honom|hans|ni|du|chef*|åt|nästa .. = 1
  ! min|mina|mammas|pappas|hans|hennes .. begravning*|kista*|graven|grav
  ! begrav*|sjukhus*|rullstol*|gräv* .. er|ni|din|nästa|hans|åt .. kund|personal|rör*|kabel*
  + beställ en likvagn åt er montör, bårhuset väntar på dig
ni|du|han|hon|den|de|dom förtjän*|borde|bör|ska|skall .. dö|hängas|skjutas|brinna|ruttna|piskas|spöas|stenas|lynchas|plågas|tjär*|lemläst*|kastrer*|avliv* = 2
  ! den|de|app*|funktion* .. borde|bör|ska .. dö|avliv*|brinna
  ! sa|sade|skrev .. jag .. borde
  ! hund*|katt*|häst* .. avliv*
  + du borde spöas offentligt
  + ni ska brinna
  - den där funktionen borde dö
sätter|sätt|visar|kommer|dyker .. sin|en|er|hit|upp|fot|foten .. gård*|tomt*|trappa*|grind*|här|min .. skjut*|hund*|bössa*|hagel*|slår|ut|åker|levande|hjul*|mage|hel = 2
  ! paket* .. kommer|dyker
  + sätter han sin fot på min gård skjuter jag
  + kommer ni upp på gården släpper jag hunden, kommer en till hit på gården så är det hagel
skjuter|skjuta jag|vi|ja honom|dig|henne|er|dom|han|den|däck*|sönder|ner|ihjäl|skallen = 3
  ! skjuter|skjuta jag er|den .. fram|upp
  ! skjuta jag er
  + skjuter jag däcken på bilen
hagel|skott|kula|kulor|patron* .. i|genom .. röv*|arsl*|ben*|knä*|rygg*|pann*|skall*|däck*|bak*|huvud*|dig|honom|er = 2
  ! hagel .. skad*|bil*|växthus*
  ! kula|kulor .. glass|i sko*|lager*
  + en laddning hagel i baken är vad ni får
tills|så|innan .. blod|blöder|blöda|skriker|kryper|gråter|tiger|halt* .. ni|du|han|hon|er|rinner|flyter|sprutar|om = 1
  ! min|mitt|jag|barn* .. blod|blöder|gråter|skriker
  ! så|innan .. blod|blöder|skriker|gråter .. jag|om|ni|hon|han
  + jag slår honom tills han kryper, tills blod rinner
syra .. ansikt*|dig|honom|henne|er|ögon*|hals* = 2
  ! fick|stänkte|spill* .. syra
  ! syra .. er|ögon*|hals*|hud* .. produkt*|fick
  + du ska få syra i ansiktet
mina|min hund|hundar|schäfer|tjur .. biter|bita|släpper|släpps|hungrig*|lös|äter|tänder = 1
  ! min hund .. äter|tänder .. inte|foder*
  ! min hund .. lös|äter|bita
  + mina hundar är hungriga, så låt chauffören komma hit
varning|varnar|varnade|sista|hot|löfte|skämt|skojar .. inget|inte|ett|nästa|sen|ingen .. hot|löfte|skämt|varning|smäller = 2
  ! löfte .. inte .. höll*
  ! skämt .. inte
  ! varning .. inte .. skylt*|ingen
  ! sista .. inte|ingen|nästa
  ! löfte .. ingen|inget
  + det är inget hot, det är ett löfte, varning för sen smäller
smäller|smälla|small det|så|annars|tillbaka|snart|till|ordentligt .. = 1
  ! smäller|smälla|small det .. i|när|om .. dörr*|rör*|element*|ugn*|hög*|varje|natt*
  ! det smäller|small
  ! smäller|small så|till .. i|dörr*|när|att
  + annars smäller det hos er, smäller det ordentligt
koka|flår|halshugg*|knivhugg*|kastrera*|lemlästa*|spetsa|krossa|krossar|strypa|stryper|dränka|dränker|kväver|begrava|piskar .. dig|er|honom|henne|hans|hennes|han|dom|nån|någon|chefen|*chef|vd|ordförand*|montör*|chaufför*|händer|levande = 2
  ! koka|kväver|dränker|piskar .. ni|er|mig|oss|han|någon|nån|mat|produkt*
  ! ni|de|avgift*|skuld* .. kväver|stryper|dränker|strypa|krossar
  ! krossa|krossar .. dröm*|hans|hennes .. hjärt*
  ! stryper .. er .. hastighet
  + nu stryper jag nån
  - ni stryper min hastighet
då|så|sen blir|vankas .. stryk|spö|däng = 3
  ! blir det .. smäll* .. på|i|till
  ! sa|hotade|skrek|sade .. då|så|sen blir|vankas
  + vi ses, och då blir det stryk
  - chauffören sa att då blir det stryk

[wants refund]
vill|kräver|begär|önskar|ber|önskas .. ha|få|om|min|mina|att|er|tillbaka .. pengar*|återbetal*|pengarna = 3 !neg
pengar*|pengarna|summan|beloppet|hela .. tillbaka|åter = 3 !neg
  ! inte|aldrig|ej .. fått|kommit .. pengar*|tillbaka
  ! var är|blir .. pengar* tillbaka
återbetala|återbetalar|återbetalas|återbetalning|återbetalningen = 2 !neg
  ! utlovad* återbetalning
betala|betalar|betalas|ge|ger|skicka|sätt|sätta|för|föra .. tillbaka|in|åter .. pengar*|summan|beloppet|konto* = 2 !neg
ge|skicka|swisha tillbaka|mig|oss .. pengar*|mina|kronor|spänn|stålar = 3 !neg
när .. får|kommer|sätts|betalas .. pengar*|återbetalning*|pengarna|tillbaka = 3
var är|blir|håller .. pengar*|pengarna|återbetalning*|stålar = 3
häva köpet|avtalet|köp = 3 !neg
full|hel återbetalning = 3 !neg
stålar*|cash|deg tillbaka = 3 !neg
ersätt* .. hela köpe*|beloppet = 2

[wants replacement]
vill|kräver|begär|önskar|förväntar .. ha|få .. ny|nytt|nya|annan|annat|utbytt*|ersättningsprodukt*|hel|helt|bytt = 3 !neg
  ! ny|nytt|nya tid*|datum|faktura|avtal|besked|beräkning|kod|pin|inlogg*
byt|byta|byts|byter|bytt .. ut|den|mot|till|produkt*|vara|ny*|storlek*|soff* = 2 !neg
  ! byta|byter|byt .. bank|operatör*|bolag|elbolag|leverantör*|abonnemang*|lösenord*|apotek
skicka|skickar|leverera|ge|ordna .. ny|nytt|nya|rätt|annan|ersättning* = 2 !neg
  ! ny|nytt faktura|kod|avtal|räkning
  ! rätt .. faktura|belopp
en ny|hel|fungerande|likadan = 1 !neg
  ! en ny faktura|tid|leverans*|räkning|kod|uppdatering|värld
ett nytt|helt|fungerande|likadant = 1 !neg
  ! ett nytt försök|datum|avtal|år|besök|kort
utbyte|utbyt*|ersättningsvara|ersättningsexemplar = 3 !neg
rätt storlek|vara|färg|modell|produkt = 2
  ! inte rätt
omleverans = 2

[wants repair]
laga|lagar|lagas|lagad|lagat|reparera|repareras|reparerad|reparation|fixa|fixar|fixas = 2 !neg
  ! gick|går|gått .. att laga
  ! redan lagat|reparerat
  ! laga mat
vill|kräver|begär|önskar|ber .. laga*|reparer*|fixa*|åtgärd*|fungera* = 3 !neg
åtgärda|åtgärdas|åtgärdar|avhjälp* = 2 !neg
skicka|skickar|sänd|sänder .. tekniker*|montör*|reparatör*|hantverkar*|nån|någon = 3 !neg
se till .. fungerar|funkar|lagas|igång = 3
få|fås|sätt|sätta .. igång|fungera|ordning = 2
fixa .. appen|problemet|felet|skiten|det = 2 !neg
göra|gör|gör om = 1
  ! göra|gör om .. samma
göra om|klart .. jobbet|målning* = 3
felsök* = 2 !neg

[wants compensation]
ersättning = 2 !neg
  ! nekad*|nekas|avsl* .. ersättning
kompens* = 3 !neg
skadestånd* = 3 !neg
ersätta|ersätter|ersätts|ersättas .. mig|kostnad*|skada*|skador*|utlägg*|hotell*|taxi*|maten|innehåll*|frys* = 3 !neg
stå|står .. för .. kostnad*|taxi*|hotell*|notan|skada*|självrisk*|utlägg* = 3 !neg
vem .. betalar|ersätter|står = 2
utlägg* = 2
  ! utläggning*
prisavdrag*|avdrag|nedsättning = 3 !neg
rabatt .. plåster|kompensation|nästa|för = 2 !neg
plåster på såren = 3
presentkort*|värdecheck*|voucher* .. som|för = 2 !neg
förseningsersättning* = 3 !neg
sveda värk = 3
sveda och värk = 3
betala .. kemtvätt*|kostnad*|hotell*|taxi*|skada*|sjuk*|vård* = 3 !neg

[wants apology]
ursäkt|ursäkter|ursäkten = 3 !neg
  ! ursäkt för|om|att jag
  ! ber om ursäkt|ursäkt .. för|om .. min|jag|att|stavning*
  ! ingen|inte|aldrig .. ursäkt
ber|be|bett .. om ursäkt = 2 !neg
  ! jag|vi ber om ursäkt
  ! aldrig|inte|ingen .. bad|bett|ber om ursäkt
vill|kräver|förväntar|begär|väntar|önskar .. ursäkt* = 3 !neg
  ! inte .. vill .. ursäkt
förlåt = 1 !neg
  ! förlåt för|om|att|men
ett förlåt = 3 !neg
sägs|säga|säger .. förlåt|ledsen|ledsna|ledsna = 2
ber|be .. ursäkt .. personligen|skriftlig* = 3
avbön = 3

[wants information]
vill|skulle .. veta|förstå|få .. varför|när|hur|vad|om|besked|svar|förklaring|information|klarhet = 3 !neg
  ! vill .. ni .. veta
undrar|undrade|frågar|fråga = 2
förklara|förklarar|förklaring|förklaras = 2 !neg
  ! utan .. förklaring
besked|svar|klarhet|information = 1 !neg
  ! inget|inga|aldrig|utan svar|besked|information
kan|kunde|vänligen|snälla|skulle ni|du|någon|nån .. förklara|berätta|svara|tala|säga|bekräfta|meddela|upplysa|förtydliga = 3
hur länge|lång = 2
  ! hur länge ska|som helst
när .. kan|räkna|planera* .. jag|vi|med = 2
vad gäller|händer|innebär|betyder|ska = 2
vad är .. statusen|status|läget = 3
är det|detta .. meningen|lagligt|normalt|rimligt|korrekt|rätt|tänkt = 2
varför = 1
hur kommer|kan .. sig|det = 2
vem .. ansvarar|ansvarig*|kontaktar|vänder|prata = 2
stämmer det = 2
hur gör|ska|går jag|vi|man = 3
återkom|återkoppla|återkoppling = 2 !neg
meddela|upplys|berätta = 1 !neg
tacksam .. svar|besked|info* = 3
väntar på svar|besked = 2
får jag .. veta = 2

[wants cancellation]
säga|säger|säg|sägas upp = 3 !neg
  ! säger upp sig
vill|begär|önskar|kräver|ber .. avsluta*|avbeställ*|avboka*|avbryt*|annuller*|häva|makuler*|uppsägning*|lämna|ur|stänga = 3 !neg
avsluta|avslutar|avslutas|avslutat .. abonnemang*|avtal*|medlemskap*|konto*|prenumeration*|försäkring*|kund*|allt = 3 !neg
avbeställ*|avboka|avbokar|annullera|annullerar|avbryt|stoppa|stryk = 2 !neg
  ! avbeställningsskydd*
uppsägning* = 2 !neg
  ! uppsägningstid*
häver köpet|häv|häva = 2 !neg
ångra|ångrar .. köp*|beställning*|avtal* = 3 !neg
ta bort|stäng|stänga|radera .. abonnemang*|konto*|prenumeration*|medlemskap* = 3 !neg
vill inte ha|längre|vara = 2
  ! vill inte ha .. pengar*|ursäkt*|rabatt*|presentkort*|återbetal*|ersättning*|en .. ny|ytterligare
stoppa .. autogiro*|beställning*|leverans*|prenumeration* = 3 !neg
glöm|glömma ordern|beställningen = 2

[wants fulfilment]
var är|finns|blir|håller|f|fan .. paket*|beställning*|order*|bud*|väska*|bagage*|soff*|grejer*|varor*|medicin*|buss*|mat* = 3
  ! var är|blir .. pengar*
skicka|leverera|levererar|levereras|hämta|kör|kom .. paket*|nu|hit|hem|varor*|beställning*|soff*|det|dem|den|det|medicin* = 2 !neg
  ! hämta .. returen
när .. kommer|levereras|får|dyker|levererar|hämtas|hämtar .. paket*|leverans*|ni|mitt|min|mina|varor*|tekniker*|montör*|det|soff* = 2
  ! när .. får|kommer .. pengar*|återbetal*|svar
vill|kräver|önskar|begär|vänta* .. ha|få .. paket*|levere*|grejer*|beställning*|varor*|min|mitt|mina|det|vad|väska*|medicin* = 2 !neg
  ! vill .. ha .. pengar*|ursäkt*|svar|återbetal*
  ! vill ha det avslutat|ändrat|rättat
håll|hålla|håller|stå|står .. löft*|avtal*|ord|lova*|utlova*|fast|pris* = 3 !neg
  ! inte|aldrig .. höll|hållit
  ! stå|står fast|still
fullfölj*|uppfyll* = 3 !neg
levererat|levererad|hemkörd = 1 !neg
aktivera|aktiveras|koppla|kopplas|inkoppl* .. abonnemang*|fiber*|in|rabatt*|kort* = 3 !neg
ge|få|honorera .. priset|rabatten|erbjudandet|utlovade|det .. utlova*|lova*|avtalade|stod|annonser* = 3
det|vad|som .. beställt|beställde|betalat|betalt|utlovats|lovade = 1
boka|ny tid|leverans* = 1
kom|kommer och hämta|montera|installera|hämtar|installer*|monter* = 3
göra|gör klart = 2
slutför* = 2 !neg
töm|tömma|hämta .. sopor*|kärl*|tunna* = 3

[wants correction]
rätta|rättar|rättas|rättelse|rättade|korrigera|korrigeras|korrigerar|korrigering = 3 !neg
  ! rätta sig|mig|efter
  ! den rätta
  ! rättat redan
rätt|korrekt|ny|riktig faktura*|belopp|räkning*|uppgift*|namn|adress = 2 !neg
ändra|ändras|uppdatera|justera|justeras|åtgärda .. faktura*|uppgift*|namn*|adress*|belopp*|mätar*|avläsning*|konto*|register* = 3 !neg
makulera*|kreditera|krediteras|stryk|stryka|ta .. bort|faktura*|avgift*|anmärkning*|räkning* = 2 !neg
ta|tag|tagit|plocka bort .. anmärkning*|avgift*|påminnelse*|faktur*|skuld*|mig|mina|uppgift* = 3 !neg
radera|raderas|avlägsna .. uppgift*|mina|personuppgift* = 3 !neg
räkna om = 3 !neg
omräkn* = 2 !neg
lås|låsa|öppna|häv|häva .. upp|konto*|kort*|spärr* = 2 !neg
spärra|spärras .. upp = 1
dra|dras|återkalla .. inkasso*|tillbaka .. inkasso*|krav* = 3 !neg
ta tillbaka .. inkasso*|avgift*|krav* = 3 !neg
rätt person|ägare|kund = 1

[flag hardship]
pensionär*|ålderspension*|sjukpension*|garantipension*|förtidspension*|fattigpension* = 2
  ! pensionsspar*|pensionsfond*
  ! pensionärsrabatt*
  + jag är pensionär och lever på lite
  - min pensionsfond
jag|mamma|pappa|hon|han|mor|far|make|maka är 7*|8*|9* år = 3
  + mamma är 84 år
  - garantin är 2 år
7*|8*|9* år gammal|gamla|ung = 3
  + jag är 81 år gammal
åring|åriga|årig mamma|pappa|mor|far|kvinna|man|dam = 2
  + min 82-årig mor
gammal|gamla|äldre kvinna|man|dam|mamma|mor|mormor|farmor|morfar|far|människa|tant|gubbe|person|personer = 2
  + jag är en gammal kvinna
mormor*|farmor*|morfar*|farfar* .. ensam*|sjuk*|fryser|dement*|äldreboend* = 2
  + min mormor sitter ensam
cancer*|cellgift*|cytostatika*|strålning*|strålbehandl*|tumör*|leukemi*|dialys*|parkinson*|alzheimer*|demens*|dement*|stroke*|hjärtinfarkt*|hjärtsvikt*|epileps*|diabet*|insulin*|ms|als|reumati*|kol|astma* = 2
  ! hoppas .. cancer
  ! få|får cancer
  ! kol|kolet .. grill*|säck*
  ! ms teams|office|word
  ! kol hydrat*
  + jag får cellgifter
  + min man har Parkinson
  - hoppas ni får cancer
  - en säck kol till grillen, kol för grillen
sjuk|sjuka|svårt|kroniskt|allvarligt sjuk|sjuka|sjukskriven|dotter|son|mamma|pappa|mor|man|fru|hustru|barn = 2
  ! sjuka priser|avgifter
  ! sjukt
  + min svårt sjuka mamma
sjukskriv*|långtidssjuk*|sjukpenning*|rehab*|utbränd*|utmattningssyndrom* = 2
  + jag är sjukskriven sedan i våras
jag|mamma|pappa|sonen|dottern|barnet|barnen|fru|man|hon|han|vi är|blev|låg|ligger .. sjuk|sjuka|inlagd|sjukhus*|intensiv* = 2
  ! är sjukt
  ! sjuk .. vecka .. chef|personal
  ! är .. sjuk .. i huvudet
  + dottern är sjuk
  + mamma ligger på sjukhus
  - ni är sjuka i huvudet, det är sjukt
opererad*|operation|opereras|opererats|sjukhus*|hospice*|palliativ*|intensivvård* = 1
  ! operationell*
  + jag är nyopererad, nyss opererad
gick|gått bort = 1
  ! bort från
  ! gick|gått bort .. paket*|pengar*|order*
  + han har gått bort
avled|avlid*|dödsfall*|dödsbo*|begravning*|bouppteckning*|begrava* = 3
  + min make avled i maj
  + det gällde min brors begravning
min|mitt|vår|hans|hennes mamma|pappa|man|fru|make|maka|mor|far|bror|syster|son|dotter|mormor|morfar|farmor|farfar|sambo|barn .. dog|död|dött|avled*|bort = 3
  ! mamma|pappa|man|fru .. mobil|telefon|bil .. dog|död
  ! åka|åkt|rest|ska .. bort
  ! kastade|slängde|tappade .. bort
  ! bort .. pengar*|paket*|kort*
  + min man dog i mars
  + min mamma har gått bort
  - min mammas mobil dog
  - min man tappade bort kvittot
änka|änkling|änkan|änkeman|änklingen = 3
  + jag är änka sedan i fjol
sorg|sörjer|sörjande = 2
  + vi är i djup sorg
funktionsned*|funktionshind*|handikapp*|rullstol*|rullator*|synskad*|blind|blinda|hörselskad*|döv|döva|ledarhund*|permobil*|färdtjänst*|kryckor* = 2
  ! handikapparkering* .. avgift
  ! är ni|du .. blind|döv|döva|blinda
  ! blinda .. fläcken|höna
  ! döva öron
  + jag sitter i rullstol
  + min dotter är synskadad
  - är ni döva eller
  - det föll för döva öron
rörelsehind*|förlamad*|sängliggande|multisjuk*|ryggskad*|reumatisk*|adhd|autism*|autistisk*|ptsd|depression*|deprimerad|ångest*|panikångest*|bipolär* = 2
  ! får|ger .. ångest .. priser*
  + jag har autism och svårt med telefon
bebis*|nyfödd*|spädbarn*|bebisen|bebisens|ammar|amma|bröstmjölksersätt*|välling*|blöjor|gravid*|prematur*|förlossning*|nattmat* = 2
  + vi har en nyfödd hemma
  + jag är gravid i vecka 36
barn|barnen|barnet|sonen|dottern|ungarna|ettåring*|tvååring*|treåring*|fyraåring* .. fryser|frös|sjuk*|feber|hungr*|gråter|grät|allerg*|ensam*|mediciner|sover|skol*|rädda|rädd = 1
  ! sjukt
  + barnen fryser
  + sonen har feber
småbarn*|småbarnsförälder*|ensamstående*|ensamförälder*|ensam mamma|pappa = 2
  + jag är ensamstående mamma
arbetslös*|uppsagd|varslad|konkurs*|avskedad = 2
  ! borde|ska .. avskedas|avskedad
  ! uppsagd .. avtal*|abonnemang*
  ! ert|ni|bolaget .. konkurs*
  + jag blev arbetslös i maj
blivit av med jobbet = 3
  + jag har blivit av med jobbet
förlora*|miste|mist .. jobb*|jobbet|arbete*|anställning* = 3
  + jag förlorade jobbet
inga pengar|råd|inkomst* = 2
  ! inga pengar .. tillbaka|fått|kommit|satts
  + jag har inga pengar till mat
inte|ej|int .. råd|pengar .. till|att|mat|hyra|medicin* = 2
  ! inte .. råd .. er|med dig
  ! inte .. pengar .. tillbaka
  ! inte .. ge .. råd
  + jag har inte råd med mat, inte råd att äta
pengarna .. till mat*|hyra*|medicin* = 2
  + det var pengarna till hyran
matpengar*|hyrespengar*|existensminimum|skuldsan*|försörjningsstöd*|socialbidrag*|soc|fattigpens*|vräks|vräkning*|vräkt*|bostadslös*|hemlös*|luspank*|pank|csn = 2
  + det var mina matpengar
  + vi blir vräkta
sista pengarna|slantarna|slantar|kronorna = 2
  + det var mina sista pengar, sista pengarna
låg|liten pension|inkomst|lön = 2
  + jag har låg pension
lever|klarar|överlev* .. på .. bidrag|pension*|existens*|studiemedel|aktivitetsersättning = 2
  + jag lever på sjukbidrag och lever på bidrag
knapert|ekonomiska svårigheter|problem|bekymmer = 1
  + vi har ekonomiska problem
ekonomisk* svår*|kris|knipa = 2
  + ekonomiska svårigheter
utan|ingen värme|el|ström|vatten|medicin* .. barn*|bebis*|mamma*|gammal|sjuk*|minus* = 2
  + utan värme med små barn
mediciner|medicin|läkemedel|insulin*|sondmat .. slut|utan|livsviktig*|hjärt*|behöver|dör = 1
  ! medicin .. slut .. apoteket
  + min hjärtmedicin är slut, medicinen behövs, medicin behöver jag
livsviktig*|hjärtmedicin*|syrgas* = 3
  + hans livsviktiga tabletter
skilsmäss*|kvinnojour*|flykting*|asylsök* = 1
  + efter skilsmässan
jag|hon|han|mamma|pappa|mor|far|hustru|man är|e|är 7*|8*|9* = 2
  ! jag är 8|9
  ! 7*|8*|9* procent|kronor|kr|minuter
  + hon är 83
  - jag är 8 minuter sen
nära|snart|över|fyllda 7*|8*|9* år|ar|och|o = 2
  + jag är nära 80 år
pension|pensionen|pensionärer = 2
  ! pension* .. spar*|fond*|bolag
  + min pension är 12 400
dog i|när|för|efter|den|av = 2
  ! telefonen|mobilen|kortet|batteriet|motorn|skärmen|bilen|läsaren|projektorn|datorn|kortläsaren|åkbandsläsaren dog
  ! internet|nätet|tv|barnkanalen|fibern|sändningen dog|dör
  + Karin dog i maj
  - kortet dog i kassan
  - kortläsaren dog klockan 16
ingen|ingen|utan lön|sjuklön|inkomst|försörjning|arbete|jobb = 2
  ! ingen|utan arbete .. på|från|er
  + utan sjuklön
kan|kunna|får .. inte|int|ej .. jobba|arbeta|försörja = 2
  ! inte .. hemifrån
  ! kan inte jobba .. hemifrån .. nät*|internet
  + nu kan jag inte jobba på sju veckor
studiebidrag*|barnbidrag*|bostadsbidrag*|garantinivå*|karensavdrag* = 2
  + jag klarar mig på studiebidrag
nyopererad|opererad|operation|operationer|operationsbord* .. för|medan|ligger|son*|dotter*|barn*|diskbråck|ryggen|hjärt* = 2
  + kund opererad för diskbråck
ligger|ligga|låg på operation|intensiven|intensivvård|barnkliniken = 3
  + han ligger på operation
två|tre|fyra små|barn|ungar = 1
  + jag har två små barn
små barn = 2
  + jag har två små barn
väntas|väntar|förlossning|gravid* .. barn|lilla|vecka|månad*|veckor = 1
  ! väntar .. paket*|svar|veckor
  + vår lilla väntas om tre veckor
bröstmjölk|ersättningsmjölk* = 2
  + tre månaders bröstmjölk
kunde|kan inte|int gå|köra|höra|se|sova = 1
  ! kan|kunde inte se|gå .. varför|in|vidare|att|till
  + min mormor som inte kan gå, kan inte gå
sonen|son|dottern|dotter|barn|pojken|flickan|systerson|dotterson|sonson|lillebror 1|2|3|4|5|6|7|8|9|10|11|12|13 = 2
  ! barn 1|2|3|4|5|6|7|8|9|10|11|12|13 kr|kronor|biljett*
  ! son 1|2|3|4|5|6|7|8|9|10|11|12|13 kr
  + vår dotter (7) fick vänta ute
mamma|mor|pappa|far|mormor|farmor|farfar|morfar|make|maka|man|hustru|fru|svärmor|svärfar|moster|faster|farbror|morbror|kund|kunden 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|99 = 3
  ! far 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|99 kr|kronor|procent|minuter|euro|poäng
  + min svärmor, 87, väntar på hissen
  + farfar (92) hör dåligt
  - man får 75 kr i rabatt
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96 år|årig|åriga|åring|fyllda|bast|vårar = 2
  ! i|på|om|efter|sedan|för 70|75|80|90|99 år
  ! år garanti|gammal|gamla .. hus*|maskin*|villa|skåp*|klocka|möbl*
  + jag fyller, nej är 84 år och går med käpp
  + en 79-årig kund
  - huset byggdes för 90 år sedan
sjuttio*|åttio*|nittio* år|åring|årig|åriga|fyllda = 2
  ! för|i|på|efter|sedan sjuttio*|åttio*|nittio* år
  + jag är nittiotre år
  + en åttiofemårig, alltså åttiofem år gammal, man
  - i sjuttio år har huset stått
jag är|fyller|fyllt|blir sjuttio*|åttio*|nittio* = 3
  ! sjuttio*|åttio*|nittio* kronor|procent|mil
  + jag är sjuttionio och trött i benen
äldreboende*|demensboende*|hemtjänst*|trygghetslarm*|trygghetsboende* = 2
  + utan trygghetslarm vågar hon inte gå ut
  + hemtjänsten kom inte in
käpp|käppen|rollator*|rullator*|hjärtmedicin*|kryckor|vitkäpp = 2
  + jag går med käpp
hörapparat*|synnedsättning*|döv*|stammar|stammade|synsvag*|teckenspråk*|ryggmärgsbråck|cp|downs = 2
  ! stammar från|ur
  + jag ser dåligt och har grav synnedsättning
  + min bror har Downs syndrom
nedsatt|dålig*|svårt|grav|gravt syn|hörsel|ben|synskad*|höft*|knän|hjärta = 2
  ! svårt att
  + han har nedsatt hörsel
ms|als|kol|adhd|ptsd|epilepsi*|ulcerös|hjärtsjuk*|njursvikt*|blodpropp*|stomi* = 1
  ! kol för|till|grill*
  ! ms teams|office|word|dos
  ! 1|2|3|4|5|6|7|8|9|10|20|30|50 ms
  + jag har epilepsi och bodde, alltså epilepsin styr allt
  + mamma har njursvikt
onkolog*|cellprov*|transplant*|syrgas*|respirator*|sondmat*|dropp|dialys*|strål* = 1
  ! dropp från|i taket
  ! strålkastar*|stråla*
  + min tid hos onkologen
hjärtinfarkt*|stroke*|hjärnskakning*|lunginflammation*|anfall|missfall*|diskbråck* = 2
  + hon fick lunginflammation av kylan
bröt|brutit|brutet|bruten|brutna .. ben*|lårben*|höft*|handled*|arm*|nyckelben*|bäcken*|revben*|fot*|finger|tumme|rygg*|axel|näsa* = 2
  ! bröt .. arm|ben .. stol*|soffa*|bord*|fåtölj*|lampa*
  + jag har brutit lårbenet
ligger|låg|legat|inlagd*|vårdad*|hamnade|lades .. på .. sjukhus*|akuten|akademiska|karolinska|sahlgrenska|danderyd*|avdelning*|barnakut*|medicinklinik*|lasarett*|ortoped*|bb|neo*|södersjukhus*|rehab* = 3
  + hon ligger kvar på lasarettet
  + vi låg på neo med tvillingarna
sjukpension*|sjukersättning*|sjukpenning*|aktivitetsersättning*|försörjningsstöd*|socialbidrag* = 2
  + jag lever på aktivitetsersättning
varsel|varslad*|permitterad*|utförsäkr*|arbetslösh*|uppsägningshot = 2
  ! varsel om|två|en|tre|dagars
  ! dagars|veckors|utan|kort varsel
  ! varselljus*|varselväst*|varselkläder
  + jag är varslad sedan mars
  + vi blev permitterade båda två
  - höjningen kom med tre dagars varsel
förlora*|mist|miste|blev|blivit .. jobbet|jobb|arbetet|anställning*|inkomst* = 2
  ! förlora* .. arbetsdag*|arbetstid
  + min fru blev av med jobbet
hyran|hyra|elräkning*|räkningar .. försvann|obetald*|betala|betalas|förfaller|råd|studsa*|igenom|skuld|mat|dras|vräk* = 2
  ! hyra|hyran .. bil*|släp*|maskin*|stuga*|lokal*|rum|båt*|cykel*|kostym*|verktyg*
  + hyran kan inte betalas
  + elräkningen är obetald
har|hade|haft .. inte|aldrig|ej|inga .. råd|marginal*|sparpengar .. = 1
  ! inte .. råd* att|er .. bygga|hjälpa
  ! ni|de .. har inte råd
  ! inte .. råd* .. svar|tips
  + vi har inte råd med en ny spis
begravd*|begravning*|gravsten*|dödsannons*|dödsfallsintyg*|dödsattest*|gravsätt* = 2
  ! begravd* .. snö*|papper*|mejl*
  + vi ska på begravningen i Umeå
dödsbo*|avlidna|bortgång* = 2
  + fakturan är ställd till dödsboet
barnvagn*|bilbarnstol*|spjälsäng*|vagga*|välling*|napp|nappar|blöjor = 1
  ! ersättning .. mjölk
  + vi står utan barnvagn
min|mitt|vår|våra|mina son|dotter|pojke|grabb|barn|bebis|unge|ungar|barnbarn|tvillingar .. allergi*|astma*|hosta*|kräk*|feber|frös|fryser|hunger|sjuk*|sover|kramp*|spruta*|skålla*|skada*|akut*|andas|gråter|grät|rädd|livrädd|autis*|diabet*|epilep*|hungr*|blöd*|magsjuk*|utslag|brännska*|brände|kvävd*|satt* = 2
  ! son|dotter .. sover .. bra
  ! skadad* .. förpackning*
  ! satte|satt|sätta
  + min son fick feber
  + min dotter blev magsjuk
  + mina barnbarn blev magsjuka
dotter|son|dottern|sonen|pojken|flickan|barnet|barnen|ungen|ungarna|grabben|tösen .. allergi*|astma*|kräk*|feber|frös|fryser|frusit|hungrig*|magsjuk*|kramp*|skållad*|spruta|adrenalin*|akuten|andas|livrädd|autis*|diabet*|epilep*|dropp|sjukhus*|blödde|blöder|skadad*|ensam|mörkret|mörker|brände|sydd*|sy|stygn = 2
  ! skadad* .. förpackning*
  ! barnen .. sy
  + flickan fick åka till akuten
  + sonen stod ensam vid vägen
gravid*|höggravid*|fött|föder|kejsarsnitt*|förlossning* = 2
  ! förlossning* .. ut|rum
  + jag är höggravid

[flag legal]
juridisk* ombud|hjälp = 2
  + jag har skaffat juridiskt ombud
advokat*|juristen|jurist|rättshjälp*|rättsskydd* = 3
  ! som jurist
  + jag har pratat med en advokat
arn = 2
  + jag anmäler till ARN
reklamationsnämnd*|konsumentverket|konsumentombudsman*|konsumentombud|konsumentvägledar*|konsumentrådgivar*|konsumenttvistenämnd*|konkurrensverk* = 3
  + det går till Allmänna reklamationsnämnden
  + konsumentvägledaren är inkopplad
polisanmäl*|polisanmälan|polisen|polis|polisrapport* = 3
  ! poliser* .. hus
  + jag har gjort en polisanmälan
  + jag går till polisen
stäm|stämma|stämmer er|dom|bolaget|företaget|banken = 3
  ! stämmer er|det överens|siffr*
  ! god|bra|dålig|trevlig stämning*
  + jag kommer att stämma er
  - stämningen var dålig
stämningsansökan = 3
  + stämningsansökan är inlämnad
tingsrätt*|domstol*|rättegång*|rättslig*|förvaltningsrätt*|hovrätt* = 3
  + vi ses i tingsrätten
i rätten = 2
  ! i rätten tid
  + vi ses i rätten
anmäl*|anmälan|anmäler|anmäla .. till|hos|er|för .. arn|imy|ivo|polis*|post*|telekom*|pts|finansinspektion*|konsument*|kommun*|myndighet*|tillsyn*|arbetsmiljö*|diskriminering*|do|jo|livsmedel*|elsäkerhet*|transportstyrelse*|energi*|länsstyrelse*|miljö* = 3
  ! anmäl* .. till .. nyhetsbrev*|kurs*
  + jag anmäler er till IMY
  + anmälan till Finansinspektionen
  - jag anmälde mig till ert nyhetsbrev
anmäler er|detta|det|händelsen|ärendet|bolaget = 2
  + jag anmäler detta
finansinspektion*|datainspektion*|integritetsskyddsmyndighet*|imy|pts|ivo|tillsynsmyndighet*|energimarknadsinspektion*|elsäkerhetsverk*|livsmedelsverk*|läkemedelsverk*|transportstyrelse*|arbetsmiljöverk*|konsumentombudsmannen|kkv|jo|justitieombudsman*|dataombudsman*|traficom|miljökontor*|miljöförvaltning* = 2
  ! jo men|visst|då|det|tack|jag|ni|för
  ! nej|ja|men jo
  + Livsmedelsverket är kontaktat
  + Traficom får ta över
  - jo då, det kan man tro
diskrimineringsombudsman*|diskrimineringsbyrå*|diskrimineringsnämnd* = 3
  + jag har anmält er till Diskrimineringsombudsmannen
rättsliga|juridiska|laglig* åtgärder|vägar|steg|processer|krav|vägen = 3
  + jag vidtar juridiska åtgärder
ombud|ombudet kontakt*|hör|för = 1
  ! postombud*|ombud .. paket|hämta
  + mitt ombud kontaktar er, ombud hör av sig
kronofogden .. jag|vänder|ansöker|ansökan|skickar = 2
  ! ni|er .. kronofogden
  + hos Kronofogden ansöker jag om betalningsföreläggande, till Kronofogden vänder jag mig

[flag publicity]
media|medier|tidning*|tidningen|journalist*|pressen|aftonbladet|expressen|reporter*|lokaltidning*|dn|svt|tv4|kaliber|svd|hbl|hufvudstadsbladet|yle|insändar* = 2
  ! sociala medier|media
  ! tidning* .. levere*|prenumer*|utdelad|brevlåda*|kommit|kommer|delas
  ! prenumer* .. tidning*|dn|svd
  ! dn|hbl|svd|yle .. kommit|kom|prenumer*|app*
  ! tv4 play|kanal*|paket*|sänd*
  ! kanal*|box* .. tv4|svt
  + jag går till Aftonbladet
  + journalister är tipsade
  - tidningen har inte kommit i brevlådan
tipsa|tipsar|tipsat .. *tidning*|media*|press*|journalist*|tv4|svt|aftonbladet|expressen|redaktion* = 3
  + jag tipsar lokaltidningen
kontaktar|kontakta|vänder|ringer|går .. tidning*|media|pressen|press|journalist*|aftonbladet|expressen|tv|svt|tv4|yle = 3
  ! kontaktar .. prenumerant*
  + jag kontaktar media
sociala medier = 2
  + jag lägger ut det på sociala medier
facebook*|instagram*|insta|tiktok*|twitter|youtube*|reddit|flashback|trustpilot|tripadvisor|linkedin|jodel|familjeliv = 2
  ! såg|sett|annons*|reklam|hitta* .. facebook*|insta*|tiktok*
  ! inlogg*|logga* .. facebook*|insta*
  ! skrivit|kontaktat|skrev .. messenger
  + ni hamnar på TikTok
  + jag lägger ut allt på Facebook
  - jag såg er annons på Facebook
lägger|lägga|lägg|postar|posta|delar|publicerar|publicera|sprider|sprida .. ut|inlägg|bilder|film*|detta|det|upp|överallt|allt = 1
  ! lägger|lägga upp|ut .. pengar|kostnad*|beställning*
  ! lägga|lägger .. på|ner|av .. tid|energi
  ! delar .. ut|post|upp
  ! lägger|lägga ut .. för
  + jag lägger ut bilderna överallt
  - jag har fått lägga ut pengar själv
recension*|omdöme*|google|enstjärnig*|stjärna .. skriv*|lämn*|lägg*|sätt*|dålig*|svid*|offentlig*|stjärn* = 2
  ! omdöme* .. läst|bra
  ! sätt* .. värde
  + en recension ska skrivas, recensionen lämnas idag
skriv*|lämnar|lämna|ger|ge|sätter|får .. recension*|omdöme*|stjärna|stjärnor = 3
  ! läst|läste .. recension*|omdöme*
  ! kreditomdöme*
  + jag lämnar en stjärna på Google
  - jag läste bra recensioner
varna|varnar .. alla|andra|folk|vänner|allmänhet*|grupp*|offentlig* = 2
  + jag ska varna alla andra
hänga|hänger ut er|dig|bolaget|företaget|dom = 3
  + jag hänger ut er
viralt|viral|offentligt|offentligheten = 2
  ! offentligt bad|ställe|möte|toalett*
  + jag gör det offentligt
grupp|gruppen|forum*|bostadsrättsföreningen .. skriv*|lägg*|varn* = 1
  + i byns grupp skriver jag allt
film*|filmen|bild*|inlägg*|video* .. ligger|lagt|lägger|läggs|laddas|delas|sprids .. tiktok|insta*|*grupp*|facebook|youtube|nätet|ute|internet|alla = 2
  ! bild* .. ligger .. konto*|fel
  + filmen ligger i tre föräldragrupper
kamera*|kameran|kameror|inspelning* .. kommer|tv|lokal|svt|yle|reportag* = 2
  ! kamera* .. trasig*|levere*|dörr*
  + kameror från lokal tv kommer i morgon
taggar|tagga|tagg er|dig|allt = 2
  + jag taggar er i allt
läses|läsa upp|sänds .. radio|radion|tv = 2
  + det här läses upp i radio
radio|radion .. ringer|nästa|kommer|reporter|inslag = 1
  ! radio* .. spelar|musik|trasig
  + radion ringer er på tisdag, nästa inslag
sprider|delar|hänger .. det|detta|överallt|allt = 1
  ! delar .. ut|post*
  + jag sprider det överallt
lokaltidning*|blaskan|norran|hbl|dn|upsala|dala|skånskan|barometern = 1
  + det här får lokaltidningen också
krönika|insändare|reportage*|artikel* .. i|om|er|publicer* = 2
  ! artikel* .. nummer|beställ*|varukorg*|slut|lager
  + min insändare om er kommer på lördag
gp|dn|svd|sydsvensk*|expressen|kvällspost*|aftonblad*|hallandspost*|smålandspost*|bohusläning*|barometern|norran|nsd|unt|vlt|hbl|correspondent*|arbetarblad*|folkblad*|sörmlandsnytt|breakit|ttela|östran|gotlänning*|svt|tv4|ekot|p4|yle|vasablad*|nerikes|vestmanlands|västerbottens|östgöta|smp = 3
  ! prenumer*|utdelad|brevlåd*|uteblev*|bud*|delas|exemplar .. gp|dn|svd|sydsvensk*|expressen|kvällspost*|aftonblad*|hallandspost*|smålandspost*|bohusläning*|barometern|norran|nsd|unt|vlt|hbl|correspondent*|arbetarblad*|folkblad*|sörmlandsnytt|breakit|ttela|östran|gotlänning*|svt|tv4|ekot|p4|yle|vasablad*|nerikes|vestmanlands|västerbottens|östgöta|smp
  ! gp|dn|svd|sydsvensk*|expressen|kvällspost*|aftonblad*|hallandspost*|smålandspost*|bohusläning*|barometern|norran|nsd|unt|vlt|hbl|correspondent*|arbetarblad*|folkblad*|sörmlandsnytt|breakit|ttela|östran|gotlänning*|svt|tv4|ekot|p4|yle|vasablad*|nerikes|vestmanlands|västerbottens|östgöta|smp .. prenumer*|uteblev*|brevlåd*|utdel*|exemplar*|leverans*|bud*|levere*|kommit|kommer inte|app*
  + jag har redan hört av mig till Hallandsposten
  + Göteborgs-Tidningen, nej Expressen får tipset i kväll, Bohusläningen också
  - prenumeration på Barometern, den uteblev
ring*|mejl*|kontakt*|tips*|skick*|skriv*|skrev|går|gå|vänd*|hör|tala*|prata*|berätta*|snackar|lämna*|bett|väntar .. med|till|i|på|åt|för|hos .. *allehanda|*kuriren|*dagblad|*bladet|*tidningen|tidnign*|tidnin*|blaskan|*redaktion*|redaktionen|ekot|p4|p1|sr|lokalradion|radio*|plus|tvn|tv|media|medierna|pressen|journalist*|reportrar|reporter|insändarsid*|aktuellt|konsumentprogram* = 3
  ! ring* .. på|till .. tv
  ! ringer|ringt|skriver|skrev|skrivit|hör|går|gå|tala*|vänd* .. i|på|med|till|för .. tv|plus|aktuellt|radio* .. app*|spelar|går|ljud*|bild*|trasig*|inte|signal
  ! skick* .. en|min tv|radio
  ! plus .. moms|meny*|abonnemang|konto
  ! app*|kanal*|box* .. på tv
  ! prenumer* .. på|i
  + jag hör av mig till lokalradion i morgon
  + då pratar jag med tidningen
  + jag går till tidnignen
tipsar|tipsat|tipsa|tips|tipset .. *allehanda|*kuriren|*bladet|*posten|p4|p1|sr|ekot|plus|uppdrag|kalla|kaliber|redaktion*|radion|lokalradion|journalist*|vlt|unt|nt|na|gt|gp|dn|svd|st|vk|nsd|smp|tv|tv4 = 3
  ! tips .. na|gt
  + tips skickat till P4 Gotland
  + vi tipsar Ulricehamns Bladet i kväll
insändar*|debattartik*|löpsedel*|tidningsartik*|konsumentartik* = 2
  ! insändare .. svarade|ströks|kom
  + det blir en debattartikel av det här
  + ni hamnar på löpsedeln
  - min insändare ströks
läs*|publicer*|skriv*|trycks|tryckas .. insändare*|krönika*|artikel*|rubrik*|blogg*|forum*|spalt*|tidning*|reportage* = 2
  ! läs*|skriv* .. om|allt .. er tidning
  + allt publiceras i min blogg
  + jag skriver om er i byns forum
skriv*|läsa|läggs|hamnar|postas|lägger|publicer* .. reco|trustpilot|prisjakt|tripadvisor|google = 2
  ! läst|läste
  + ni kan läsa om det på Reco
reco|trustpilot|hitta|prisjakt|tripadvisor|yelp|google|store|play .. skriv*|recension*|stjärn*|etta|omdöme*|betyg*|läsa|ute|läggs|läsas|varna*|hamn*|nästa|publicer*|postas|kväll|tur = 2
  ! hitta|google|play|store .. kväll|nästa|ute|betyg*|läsa|tur
  ! ert|era|er .. betyg*|stjärn*|omdöme*|recension*
  ! läs* .. recension*|omdöme*
  + Prisjakt får en etta
en|ensam|noll|ett|blir|sätter|ger|minus|etta|usel|lägsta|sämsta|svidande|ärlig|saftig|sågande|dålig|rasande|lång stjärna*|stjärnor|etta|betyg*|recension*|omdöme|stjärnig = 1
  ! dålig|lägsta|noll|minus etta
  ! läst|läste|såg .. dålig* recension*|omdöme*
  ! fem|bra stjärn*
  ! en ett
  ! ett|ger|sätter|blir|en betyg
  + ni får en usel recension
  + en saftig recension är på väg
  - jag läste en dålig recension innan jag köpte
recension*|recenser*|omdöme*|stjärnor|stjärna|videorecension* .. komm*|blir|läggs|skriv*|lämna*|innehåll*|offentlig*|överallt|ute|publicer*|följer|väntar|ligger|google|reco|kväll|samtliga|alla|färdig*|klar|första|nästa|klocka = 2
  ! läst|läste|läser|såg|era|ert|er|trots .. recension*|omdöme*|stjärn*
  ! stjärna|stjärnor .. blir|ligger|väntar|alla|ute|kväll
  ! ni|er .. bad|tjatar|ber .. recension*|omdöme*
  ! recension*|omdöme* .. sa|sade|stämde|lovade|bra|fantastisk*|goda|falsk*
  + recensionen är färdigskriven och läggs ut när jag trycker
  + omdömet skrivs i kväll
  - omdömena var så bra, omdömen kan ni ta bort
följare|följarna|youtubekanal*|vlogg*|snapgrupp*|threads|linkedin|whatsappgrupp*|byagrupp*|facebookgrupp*|gruppchatt*|subreddit* .. = 2
  ! över|tagit|kapa*|hacka*|stulit|stal|förlorat|tappat|mitt|konto* .. följare|följarna
  ! följare .. borta|försvann|förlorat|konto*|hack*
  ! er influencer*
  + mina nio tusen följare får veta allt
  + det ligger redan i byagruppen
  - någon har kapat mitt konto med alla följare
facebook*|insta*|tiktok*|tiktåk|tictoc|twitter|youtube*|reddit*|flashback*|linkedin|jodel*|snapchat*|familjeliv* .. ikväll|kväll|imorgon|morgon|annars|ute|hamnar|läggs|läggas|upp|delas|delat|sprids|film*|bild*|skriver|skriva|varna*|grupp*|viral*|inlägg*|berätta*|få|får|läsa|postar|postas|publicera*|inom|redan|tusen|visningar|midnatt|fredag = 2
  ! såg|sett|annons*|reklam|köpte|logga*|inlogg*|kontaktat|skrev till|messenger .. facebook*|insta*|tiktok*
  ! facebook*|insta*|tiktok*|youtube* .. logga*|inlogg*|konto*|annons*|reklam|hacka*|kapat|spärr*|appen|instäl*
  ! instäl* .. film*|bild*|upp|får|få|kväll|annars
  ! ni|er|era|ert .. la|lade|lagt|publicera*|delat .. facebook*|insta*|tiktok*
  ! ta|bort .. från|ner .. facebook*|insta*|tiktok*
  + filmen hamnar på TikTok i kväll
  + på Jodel får alla läsa om er, Jodel får veta
  - jag kan inte logga in med facebook
  - ni lade upp min bild på Instagram
lägger|lägga*|läggs|lagt|lade|la|åker|hamnar|postar|postas|delar|delas|delat|publiceras|sprids|sprider|kommer|skickas|ligger|laddas|laddar .. ut|upp|på|i .. nätet|internet|insta|instagram|tiktok|facebook|youtube|twitter|reddit|flashback|reco|trustpilot|grupp*|*grupp|*gruppen|forum*|*forum|sociala|bygruppen|blogg*|linkedin|x|kommungrupp*|anslagstavla* = 2
  ! ni|er|de|personal*|verkstan|anställd*|han|hon .. lagt|lade|la|lägger|publicer*|delat
  ! mina|min .. uppgift*|bild*|adress*|journal*|personnummer|namn .. ligg*|sprids|hamnar|lagts|ute|på|i
  ! paket*|pengar* .. ligger|kommer|skickas|hamnar
  ! internet|nätet .. ligger nere|fungerar|bryts
  ! x|internet .. gånger
  ! nätet ligger|åker|kommer
  ! ligger|kommer|åker .. på|i|ut .. nätet|internet
  + det läggs upp på Flashback om inget händer
  + filmen ligger i bostadsgruppen, filmen ligger på tiktok
  - ni har lagt ut min adress på nätet
filmat|filmade|filmen|videon|klippet|skärmdump*|skärmbild*|bilderna|inspelning*|inspelat|dashcam* .. ut|läggs|postas|delas|delar|viral*|sprids|visningar|publiceras|följare|pressen|media|svt|aftonbladet = 2
  ! ni|er|de|personal* .. film*|bild*|videon
  ! filmen|bilderna|inspelning* .. ut
  + klippet delas i kväll
skicka|skickar|mejlar|mejla|mailar|lämnar|går|gick|skickas|skickat .. till media|pressen|lokalpress*|tidning*|redaktion*|journalist*|svt|tv4|radion|expressen|aftonbladet|dn|gp|svd|unt|vlt|nt|na|gt = 3
  ! prenumer*|faktur* .. tidning*
  ! gick|går till na|gt
  ! annons* .. till tidning*
  + annars mejlar jag bilden till redaktionen
  + bilden skickas till NT

[flag repeat-contact]
ringt|mejlat|mailat|skrivit|kontaktat|hört|påtalat|påpekat|reklamerat|anmält|chattat|smsat|klagat|felanmält|mejla|maila .. gång*|er|flera|många|upprepade|redan|tidigare|igen|tre|fyra|fem|två|sex|sju|tio = 2
  ! hört .. er|mycket|talas
  ! inte|aldrig ringt|mejlat|kontaktat|skrivit
  ! ringt .. polis*|ambulans*|112
  ! hört .. många
  + jag har ringt fem gånger
  + vi har mejlat er flera gånger
  - jag har inte ringt er tidigare
har|har|hade|jag|vi ringt|mejlat|mailat|chattat|skrivit|kontaktat|reklamerat|felanmält|klagat|påpekat|påtalat = 2
  ! har|hade|jag|vi skrivit .. under|på|avtal*|recension*|fel
  ! ringt .. polis*|112|ambulans*
  ! ni|de .. har ringt|mejlat|skrivit|kontaktat
  + jag har ringt och ringt
  - jag har skrivit under avtalet
ringde|mejlade|mailade|skrev|kontaktade|chattade|reklamerade|felanmälde .. er|kundtjänst*|support*|igen|gång*|första|förra = 2
  ! ni|de|hon|han|säljaren|säljare ringde|mejlade|skrev
  ! ringde .. polis*|112|ambulans*
  + jag ringde kundtjänst i måndags
  - säljaren ringde mig första gången i maj, ni ringde er kund
andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|tionde|elfte|femtielfte|n gången|gång|mejlet|mailet|samtalet|klagomålet|reklamationen|brevet|påminnelsen|försöket|meddelandet = 3
  ! andra|tredje gången .. sönder|gick|går|trasig*|dras|försen*|inställ*
  ! andra|tredje gången på .. paket*|leverans*|tåg*|buss*
  + det här är tredje gången jag skriver
  + femte mejlet nu
  - andra gången den går sönder
skriver|ringer|hör|mejlar|kontaktar|påminner|tjatar .. igen|återigen|ännu|åter = 3
  ! hör .. av mig .. igen .. inte
  + jag skriver igen om fakturan
  + nu ringer jag igen
påminn* .. er|om|mejl*|gång* = 1
  ! påminnelseavgift*|påminnelse* faktura*
  + jag har påmint och påminner er
trots upprepade|flera|många|mina = 2
  ! trots flera|många dagar|veckor|år
  + trots upprepade mejl
  - trots många år som kund
upprepade|otaliga|åtskilliga|oräkneliga|hundra samtal|mejl|mail|kontakt*|påpekande*|försök|påminnelser|gånger = 2
  ! försök .. logga*|leverera
  + efter otaliga samtal
ärendenummer*|ärende* = 1
  ! ärende* .. stan|postombud
  + mitt ärendenummer är 4471
mitt|mina|vårt|våra förra|tidigare|föregående|senaste mejl|mail|brev|meddelande*|klagomål|reklamation*|anmäl*|ärende* = 3
  + se mitt tidigare mejl
som jag|vi .. skrev|skrivit|sagt|sa|påpekat|framfört .. tidigare|redan|förra|sist = 3
  + som jag skrev redan förra veckan
återkommer|återkom|återigen .. ärende*|angående|om = 1
  ! ni|de återkommer|återkom
  + jag återkommer angående fakturan
varje|varenda dag|vecka|gång .. ringt|ringer|mejlar|mejlat|skriver|hört = 2
  ! gång jag|man|ni ringer|ringde
  + varje dag har jag ringt
inte|aldrig|inget|ingen svar* .. mejl*|mail*|brev*|samtal* = 1
  + ni har inte svarat på mina mejl
svar på .. mejl*|mail*|brev*|reklamation* = 1
  + inget svar på mina mejl
ringt|mejlat|skrivit|frågat|tjatat|klagat|väntat|påpekat|felanmält|anmält|bett .. i|sedan|redan redan|förra|sist|senast|igår|förrgår|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|somras|vintras|höstas|fjol|går = 2
  ! ni|de|du har|hade ringt|skrivit|frågat|väntat|bett
  ! polis*|112 .. i|sedan|redan
  ! väntat|frågat .. går att
  + jag har tjatat sedan i våras
  + har påpekat läckan redan i februari
pratat|talat|snackat|pratade|talade|pratar .. med två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|2|3|4|5|6|7|8|9|10|11|12|flera|många|otaliga|åtskilliga|upprepade|hundra|olika|er|kundtjänst*|support*|handlägg*|växeln|jouren = 2
  ! prata* .. med er|handlägg* .. ansvarig|chef
  + jag har talat med sex olika handläggare
skickat|skrivit|lämnat|gjort|öppnat|lagt|sänt|bifogat|ringt två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|2|3|4|5|6|7|8|9|10|11|12|flera|många|otaliga|åtskilliga|upprepade|hundra|ett .. mejl|mejlen|mail|samtal*|meddelande*|sms|brev|breven|chatt*|felanmäl*|ärenden|reklamation*|påminnelser|klagomål*|anmälningar|kontakter|påpekande*|bild*|foto*|gånger|ggr|tillfällen|omgångar|vändor|formulär* = 3
  ! ni|de|du .. skickat|skrivit|gjort|lagt
  + jag har lämnat fyra klagomål i receptionen
  + har öppnat två ärenden
  - ni har skickat tre brev med fel namn
bett|bad|frågat|frågade|tjatat|begärt|efterlyst|rapporterat|klagat|förklarat|meddelat|sagt|påtalat|sökt|anmält|felanmält|ringt|mejlat|mailat|skrivit|skickat|smsat .. ggr|tillfällen|omgångar|vändor|gånger = 3
  ! ni|de|du|personalen|chauffören|budet|montören|säljaren har|hade bett|frågat|sagt|klagat|begärt|ringt|meddelat|förklarat|skickat|skrivit|mejlat
  ! ringt på
  + vi har efterlyst nyckeln i tre omgångar
  + har mejlat er minst 4 ggr
  - ni har bett om mitt personnummer flera gånger
  - säljaren har frågat flera gånger om jag vill ha fiber
andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|femtielfte|n veckan|månaden|dagen|mailet|brevet|chatten|felanmälan|ärendet|kontakten|handläggaren .. jag|vi|ja|som|utan|i|på|om = 2
  ! andra|tredje veckan .. utan|juli|maj
  ! andra|tredje|fjärde|femte dagen .. som|i|utan
  ! på andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|femtielfte|n
  + tredje handläggaren som ska titta på saken
  + sjunde brevet i samma ärende
  - på andra dagen i stugan gick värmen
veckan|månaden|gången|året|dagen .. jag|vi|man .. tjatar|frågar|påtalar|klagar|påminner|hör|skriver|ringer|ber|tvingas = 3
  ! vet jag .. gången
  ! skriver .. recension*|avtal
  + är det sista gången jag frågar snällt
kopplad*|kopplat*|kopplas|skickad*|skickas|bollad*|bollas|bollats|slussad*|slussas|hänvisad* .. runt|mellan|avdelning*|varandra|varv = 2
  ! paket*|varan|försändelse* .. skickas|skickad*
  ! el|sladd*|kabel*|router* .. kopplad*
  + jag har bollats mellan tre kontor
  + blir skickad runt i en cirkel
  - paketet skickas runt mellan terminalerna
autosvar*|standardsvar*|svarsrobot* = 2
  + tre autosvar och sedan tystnad
när|då|sist|senast jag|vi|kunden|man|hon|han ringde|mejlade|mailade|skrev|påpekade|påtalade|klagade|reklamerade|frågade|felanmälde|hörde|kontaktade .. sist|senast|svarade|sa|sade|fick|skyllde|hänvis*|lovade|blev|skratt*|påst*|redan|förra = 2
  ! frågade .. budet|chauffören|föraren|vakten|kassör*|servitör*|montören|han|hon
  ! jag frågade .. fick .. rabatt
  ! ringde polis*|112|1177|ambulans*|på
  + sist vi ringde skyllde ni på leverantören
  + när kunden reklamerade blev hon utskrattad
  - när jag ringde polisen sa de något annat
jag|vi|kunden|kund|ja|hon|och ringde|mejlade|mailade|mejla|skrev|chattade|bad|anmälde|påpekade|påtalade|klagade|reklamerade|meddelade|felanmälde|kontaktade|frågade .. redan|förra|sist|senast|igår|förrgår|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|somras|vintras|höstas|fjol|går = 2
  ! ringde .. polis*|112|1177|ambulans*|läkare*
  ! skrev .. under|på avtal*|kontrakt*
  ! skrev|frågade .. ni|du
  ! ni|du|de|säljaren och .. skrev|bad
  ! bad .. sista
  ! anmälde .. mig|oss|polis*
  + vi påpekade det förra månaden
  - jag skrev under kontraktet i maj
  - jag ringde polisen i tisdags
anmäld|anmält|påtalat*|påpekat|felanmält|reklamerat|rapporterat .. redan|sedan|tidigare|våras|höstas|vintras|somras|fjol|gånger|veckor = 2
  ! polisanmäl*
  + felet är påtalat sedan i våras
hört|hörde|hörs|höra av mig|oss .. redan|tidigare|förut|då|gång*|innan|sist|förra|igår|flera|många = 3
  ! hör av mig
  + vi hörde av oss redan innan jul

[flag broken-promise]
lovade|lovat|lovades|lovats|utlovat|utlovades|lovad|garanterade|försäkrade = 2
  ! utlovad* hastighet*|effekt|prestanda
  ! reklam*|annons* .. lovade|lovat|utlova*|garanterade
  ! försäkrade hos|genom
  ! jag|vi lovade
  ! lovade .. dottern|barnen|min
  + ni lovade att ringa i går
  + han lovade att komma tisdag
  - er reklam lovade guld
sa|sade|sagt|sades|bekräftade|bekräftat|uppgav|meddelade|fick .. skulle|ska .. komma|ringa|återkomma|levereras|leverera*|vara|få|höra|skickas|betalas|betala*|hämtas|fixa*|lösa* .. men|inte|aldrig|ingen|inget|fortfarande = 3
  ! jag sa|sade .. skulle
  + du sa att ni skulle ringa tillbaka men inget hände
  + hon sa att pengarna skulle komma fredag men inte
skulle .. ringa|återkomma|komma|hämta|levereras|höra|vara .. måndag*|tisdag*|onsdag*|torsdag*|fredag*|lördag*|söndag*|igår|idag|imorse|förra|senast|inom|kl|klockan|mellan .. men|inte|aldrig|ingen|inget|fortfarande = 3
  ! jag|vi skulle .. ringa|komma|hämta
  + ni skulle komma i tisdags men ingen kom
  + tekniker skulle komma mellan 8 och 12 men ingen dök upp
skulle|ska ringa|bli|höra|återkomma|kontakta .. tillbaka|upp|uppringd|mig|inom|samma = 2
  ! jag|vi|man skulle|ska .. ringa
  ! jag ska återkomma
  + ni skulle ringa upp mig
blev|blivit|fått lovad|lovade|lovat|utlovat|utlovad = 3
  + jag blev lovad en ny soffa i maj
löfte*|löftet|löften .. bröt*|brutit|höll*|håll*|inte|tomma|svik* = 3
  + löftet hölls inte
tomma|brutna|svikna löften = 3
  + bara tomma löften
höll|håller|hållit inte|aldrig|ej .. ord*|löft*|vad|det|avtalad|tiden = 2
  ! håller inte .. tätt|ihop|måttet|kvalit*|värmen
  + ni höll inte vad ni lovade
  - skorna håller inte tätt
utan att|nån .. ringt|hört|kommit|återkommit = 1
  + veckan gick utan att ni hört av er
avtalad|bokad|överenskommen|utsatt tid|dag|datum .. inte|ingen|uteblev|aldrig = 3
  + på avtalad tid kom ingen
ingen|aldrig|inte .. ringde|ringt|återkom*|hörde|hört .. tillbaka|upp|av|som = 1
  + ingen ringde tillbaka som sagt
bekräftade|bekräftat|bekräftades|intygade|utfäst*|förband = 2
  ! bekräft* .. mottagit|mottagande|order*
  + er medarbetare bekräftade leverans den 3 mars
utlovades|utlovade|utlovats|löften = 2
  ! utlovad* hastighet*
  ! utlovad* .. broschyr*|annons*
  + motorn utlovades i mejl till den 4 juni
skulle .. komma|vara|stå|ligga|ringa|levereras|leverera|lämna|höra|köra|utföras|finnas|inkopplad .. den|dagen|senast|till|kl|klockan|imorgon = 2
  ! om|när|jag|vi skulle
  ! jag|man skulle
  + tekniker skulle komma den 14
skulle .. komma|ringa|lämna|levereras|vara .. fredags|torsdags|onsdags|tisdags|måndags|lördags|söndags|fredag|torsdag|onsdag|tisdag|måndag|lördag|söndag = 2
  ! jag|vi skulle
  + er Camilla skulle ringa i fredags
tog|tagit|gav|skakade .. hand .. sa|sade|lovade = 2
  + du tog mig i hand och sa måndag
datum|tider|datumen|löften .. utlovats|passerade|passerat|brutits = 3
  + tre skriftliga datum har utlovats
ni|du skrev .. inom|senast|skulle .. dagar|veckor|veckan|den = 2
  + ni skrev att alla får pengarna inom 14 dagar
svaret|besked|sms .. skulle|bekräft* .. åtgärdat|klart|komma|vara|fönster = 2
  + jag fick svaret att det skulle vara åtgärdat
skule|skull*|ska hit|in|ut|fram|va|vara|upp|hem .. måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|igår|idag|imorgon|morgon|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|påsk|midsommar|sista|månadsskiftet|helgen|veckan = 2
  ! jag|vi skulle|ska
  ! skulle vara|va .. om|när
  ! ska|skull* hem .. vi|jag
  + grushögen skulle hit i onsdags
  + kranen skulle va klar i fredags
måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|igår|idag|imorgon|morgon|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|påsk|midsommar|sista|månadsskiftet|helgen|veckan|kl|klockan .. sa|sade|lovade ni|du|han|hon|de|dom|er = 2
  ! vad|som|så sa ni|du|han
  ! måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|igår|idag|imorgon|morgon|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|påsk|midsommar|sista|månadsskiftet|helgen|veckan .. sa|sade ni|du .. att jag
  ! så ni|du .. kan|får|vet|ska
  + på tisdag klart, sa du
lova|lovade|lovat|lovar|utlova|utlovat|lovades ni|du|de|er|han|hon|mej|mig|oss|chefen|säljaren|att|en|ett|bort|ny|ring*|skick*|återkom* = 2
  ! jag|vi lovade|lovar|lova|lovat
  ! lovar|lova|lovade jag|vi|mig själv
  ! reklam*|annons*|broschyr*|hemsida*|kartong*|förpackning* .. lova*|utlova*
  ! lovar att jag
  ! lovar ni|du|att|en|ett|er|de
  + ni lova ringa i söndags
  + er chef har lovat mej ny spis
  - jag lovade er inget
  - er reklam lovade en mjuk säng
ni|de|du|han|hon|montören|säljaren|tekniker*|handläggar*|killen|tjejen lova|lovade|svor|garanterade|försäkrade|utlovade|dyrt|bedyrade|intygade = 3
  ! reklam* .. ni|de lova*
  ! svor|svär åt|över|mot|till
  + montören svor på att det skulle hålla
  + killen garanterade att den kommer i morgon
  - han svor åt mig
hedersord|löfte|löftet|löften .. till|om|från|av|på|att|i|gällde|höll*|var|står|skriftlig* = 2
  ! veckans|månadens löfte
  + löftet om ny hiss var värdelöst
  + trots löfte om gratis montering
enligt er|ert|henne|honom|säljaren|kvittot|brevet|mejlet|bekräftelsen|avtalet|beslutet|planen|beskedet|spårning* .. skulle|senast|före|klar*|fram|väg|kommit|återkom* = 2
  ! skulle .. jag
  + enligt brevet skulle räntan sänkas
  + enligt säljaren skulle den vara klar
skulle ha|haft .. kommit|ringt|levererats|varit|hämtat|lämnats|anlänt|betalats|stått|fått|skickats|återkommit|satts|gjorts = 2
  ! jag|vi|det|då|om|annars skulle
  ! hade .. skulle ha
  ! om .. skulle ha
  + elektrikern skulle ha ringt före lunch
  - jag skulle ha fått avgå för mindre
skulle .. ring*|kom*|hämta*|höra|bli|vara|levere*|besikt*|driftsätt*|sändas|skick*|monter*|åter*|bytas|byta|lagas|laga|fix*|betalas|sättas|install*|strykas|stå .. i|på|den|senast|inom|före|till|förra|kl|klockan|mellan .. måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|igår|idag|imorgon|morgon|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jul|påsk|midsommar|sista|månadsskiftet|helgen|veckan = 2
  ! jag|vi|man|han|du .. skulle .. vara|komma|hämta
  ! om|när|jag|vi|annars skulle
  ! skulle .. vara .. i|på|till .. går
  + dörren skulle monteras i onsdags
  + räntan skulle strykas senast den sista mars
måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|dagen|datumet|påsken|midsommar|veckan|månaden kom|gick|passerade|är|har|var|blev .. inte|ingen|inget|men|förbi|passer*|utan|icke|aldrig = 2
  ! tisdagen|onsdagen|måndagen|fredagen|lördagen|söndagen|torsdagen var
  + onsdagen kom men ingen elektriker
inom två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|2|3|4|5|6|7|8|9|10|11|12|flera|många|otaliga|åtskilliga|upprepade|hundra|24|48|72|14|30|en dagar|bankdagar|timmar|arbetsdagar|veckor|vecka|dygn|minuter = 1
  ! reklam*|ångerfrist*|ångrade|betala|faktur*|öppet .. inom
  ! inom .. 14 dagar .. ånger*|retur*|annars
  ! kräver|vill|förväntar|begär|ber|svar|svara|besked|återkom|åtgärda|sätt|betala .. inom
  ! pengar*|ersätt* .. inom .. annars
  + ni återkommer inom 48 timmar, hette det

[flag leaving]
byter|byta|bytt .. bank|operatör*|bolag|elbolag*|leverantör*|försäkringsbolag*|gym|apotek|till .. ny|annan|konkurrent*|telia|comviq|ett|er = 2
  ! inte|aldrig .. byta
  + jag byter till en annan operatör, byter bolag till ett bättre
byter|byta|bytt bank|operatör*|bolag|elbolag*|leverantör*|försäkringsbolag*|gym|apotek|företag = 3
  ! redan .. bytt
  + nu byter jag, byter bank
säger|säga|sagt upp .. avtal*|abonnemang*|medlemskap*|kund*|mig|försäkring*|allt|prenumeration*|det = 2
  ! ni|de säger|sagt upp
  ! går inte att säga
  + jag säger upp avtalet
avslutar|avsluta|avslutat .. abonnemang*|avtal*|medlemskap*|konto*|kundrelation*|prenumeration*|engagemang|allt|försäkring* = 2
  ! ni|de .. avslutat|avslutade|avslutar
  + jag avslutar mitt medlemskap
aldrig .. mer|igen|handla*|sätta|köpa*|boka*|beställa*|flyga*|anlita* .. er|här|hos|igen|köp*|fot = 2
  ! aldrig .. mer|igen .. hända|händer
  ! aldrig .. köpa .. grisen
  + jag handlar aldrig mer hos er
  - det får aldrig hända igen
sista|senaste gången|köpet|resan|beställningen .. jag|vi|handl*|köp*|flyg*|beställ*|anlit*|hos|för = 2
  ! sista|senaste gången|samtalet .. ringde|hörde|mejl*|skrev
  ! senaste .. köp*|beställning*
  + det var sista gången jag handlar där
  - senaste gången jag ringde
förlorat|tappat|mist .. kund|kunder|mig|oss = 3
  ! ni .. tappat .. paket*
  ! tappat bort
  + nu har ni förlorat en kund
en kund mindre|färre = 3
  + grattis, en kund mindre
går|gå|vänder|flyttar|flytta|lämnar|lämna|drar .. till konkurrent*|annan|annat|någon .. bolag*|bank*|aktör|leverantör|ställe|apotek|butik|operatör = 2
  + vi flyttar till ett annat bolag, flyttar till annan leverantör
konkurrent* = 2
  ! konkurrensverk*|konkurrenskraft*
  ! konkurrenten|konkurrenter .. billigare|också
  + jag går till konkurrenten
lämnar|lämna er|banken|bolaget|gymmet|föreningen = 3
  ! lämna er .. personnummer|uppgift*
  + jag lämnar er efter tolv år
kund hos er .. längre|slut|inte = 2
  + jag är inte kund hos er längre
slut|slutar|sluta|upphör .. som|vara|att kund = 3
  + jag slutar som kund
flyttar|flytta|flyttat .. hela|mitt|min|mina|våra|alla .. bolån*|lån|sparande*|försäkring*|nummer|konto*|affär*|pengar|engagemang = 3
  + jag flyttar mitt bolån
tack och|för hej|adjö = 2
  + tack och hej
avinstaller*|raderar kontot|appen|mitt = 1
  ! gick|går|försök* .. avinstaller*
  + jag avinstallerar kontot, raderar kontot
ser|se oss|mig aldrig = 3
  + ni ser mig aldrig mer
söker|hittar|hitta|väljer .. annan|annat .. leverantör*|bolag*|ställe|bank|företag|apotek|verkstad = 2
  + jag hittar en annan verkstad
går|gå|flyttar|vänder|drar|byter|byta|bytt .. till|över .. annan|annat|andra|konkurrent*|ett|en|banken .. operatör*|bolag|elbolag|bank|app|appen|förlag|verkstad|gym|leverantör*|företag|butik = 2
  ! redan bytt
  ! byta .. till .. en annan storlek|färg|modell
  + jag går över till en annan app
byter|byta|bytt jag|vi|till .. förlag|verkstad|bolag|bank|app|apotek|gym|operatör|leverantör|mäklare = 3
  ! inte byta
  + annars byter vi bolag
byter|byta|bytt förlag|verkstad|bolag|bank|app|apotek|gym|operatör|leverantör|mäklare = 3
  ! inte byta
  + jag byter förlag
byter|byta jag|vi bank|bolag|operatör|gym|verkstad|apotek = 3
  + då byter jag bank
hittat|väljer|tar|köper|anlitar|valt .. annan|annat|andra|nån|någon .. leverantör|verkstad|bolag|gym|firma|app|bank|operatör|försäljare|annan = 2
  ! nån annan kund
  + jag har hittat annan leverantör
  + jag väljer en annan firma
hittat ett|en|annat|annan gym|bank|bolag|verkstad|firma = 3
  + jag har hittat ett gym
köper|köp|beställer|handlar .. av|hos .. andra|annan|nån = 3
  ! köper .. av .. nån annanstans
  + vi beställer av andra
  + jag köper av nån annan
inte|int kund|kunder .. hos|längre = 3
  + vi är inte kunder hos er längre
handlar|handla|kommer|köper aldrig|int|inte .. mer|igen|fler = 2
  ! inte|aldrig handlat
  ! kommer inte .. mer|fram
  + vi handlar int mer i din butik
  + vi handlar aldrig där mer
sista beställningen|resan|köpet|gången = 2
  ! sista gången .. ni|jag|sett|såg
  ! före sista
  + det är sista beställningen
annars|eller|så går|säger|byter|slutar .. vi|jag .. upp|till|bolag|annat|bank = 2
  + fixa eller så säger vi upp
  + annars går vi till annat
härmed .. avslutar|säger|uppsäger = 2
  ! ni härmed
  + härmed avslutar jag
en kund mindre = 2
  + o en kund mindre
har bytt = 2
  ! har bytt .. ut|storlek*|plats|siffror*|namn
  ! ni har bytt
  ! har .. inte bytt
  ! siffrorna|siffror har bytt
  + jag har bytt till annat
leta|letar .. ny|nya|annan .. kund|kunder|köpare|leverantör|chaufför*|plog* = 2
  ! ni letar
  + sen får ni leta ny kund
lämnar .. bolaget|banken|er|kund = 2
  + jag lämnar bolaget vid årsskiftet
säger|säg|sagt|sägs .. upp .. mitt|min|mina|vår|vårt|hela|avtal*|abonne*|försäkring*|medlem*|dett|samtliga = 3
  ! ni|banken|de säger|sagt
  ! inte .. säga
  ! säger|säg .. om|att .. upp
  + jag säger härmed upp min prenumeration
  - ni säger att jag ska ringa upp min bank
häver|häv|hävt .. avtal*|arrend*|order*|uppdrag*|kontrakt*|det = 2
  ! köp* .. hävt|häv
  ! häver|häv|hävt .. köp*
  + häv arrendet från och med maj
frånträd*|nedlagt|avsluta .. konto*|avtal*|licens*|kortet|abonne*|medlem* = 2
  ! ni .. avsluta
  ! går|gick|kan .. avsluta
  + jag önskar frånträda avtalet
då|sen|annars|nu|därefter|sedan|och byter|går|flyttar|slutar|lämnar jag|vi|hela|han|hon|till .. bank*|klinik|kedja|affär*|till|hos|familjen|firma|butik|er|allt = 2
  ! går jag|vi .. till .. arn|polis*|konsument*|tidning*|media|medier|sängs|jobbet|butik*|läkare|press*
  ! byter|går jag|vi .. till .. tröj*|strl|fots
  + och sedan byter vi affär
jag byter = 1
  ! jag byter .. gärna|storlek|ut|olja
  + pris upp igen, jag byter
säg|säga|säger|sagt|sade|uppsäger upp .. avtal*|*avtal|*avtalet|abonne*|medlem*|*kort*|prenum*|*försäkring*|kontrakt*|tjänst*|lektion*|sub|premium|skiten|eländet|oss|mig|alltihop|*kund*|*konto*|bredband*|*plats*|förråd* = 3
  ! ni|du|de|banken|bolaget sade|sagt|säger upp .. mig|oss|avtal*
  ! inte .. säga upp
  + säg upp mitt gymkort per omgående
  + vi har i dag sagt upp hyresavtalet på skrivaren
  - ni sade upp mig utan förvarning
säger|sade|sagt|säga jag|vi|kunden|man|upp .. upp|det|den|dem|alltihop = 2
  ! ni|de|han|hon|butiken|företaget .. säger|sade|sagt
  ! säger|sade|säga jag|vi|kunden|man .. det|den|dem
  ! vad|så säger|sade jag|man|vi .. upp
  ! kan|går|får inte säga|sägas
  + då säger vi upp alltihop
  + nu säger jag upp
avsluta|stäng*|avslutar|säg|terminera|häv|häva|häver|riv .. *konto|*kontot|*avtal|*avtalet|abonne*|medlem*|prenum*|försäkring*|*kortet|tjänsten|kund*|paketet|premium|plus|engagemang*|*kontrakt*|skiten|eländet|skräpet|uppdrag* = 3
  ! ni|banken|de stänger|stänga|avslutar|avsluta
  ! kan|kunde|går|gick|får|fick|svårt .. avsluta|stänga
  ! avsluta köpet
  ! häv|häva|häver köp*
  ! vill inte .. avsluta
  ! stänga .. paketet|tjänsten
  + avsluta eländet i dag
  + stäng mitt kundkonto
  + häv vårt städavtal
  - ni stänger mitt konto utan skäl
  - det går inte att avsluta abonnemanget i appen
avsluta|avslutar mig|oss|de|det|den|skiten|allt|alltihop|omgående|genast|direkt|nu = 2
  ! avsluta|avslutar det|den|allt .. ärende*|saken|samtal*|här|mitt liv|jobb*|arbete*
  ! avsluta det ni|hela
  + avsluta oss omedelbart, avsluta oss som kunder
ur|från bokklubb*|medlemskap*|*föreningen|klubben|avtal*|facket|abonnemang*|kontraktet = 2
  ! ur|från avtal* .. saknas|framgår|text*|punkt*
  ! pengar|mejl*|brev .. från .. föreningen|klubben
  + jag vill ut ur avtalet
  + vi går ur bokklubben
byter|byta|bytt|byt .. *bolag|*leverantör|*grossist|*läkare|*mottagning|vårdcentral|*skola|*operatör|*byrå|*firma|frisör*|*kedja|*bank|*verkstad|mäklare*|*butik|system|program|taxi|matkasse*|transportör|speditör|aktör|tandläkar*|vaccin|studio|salong|städfirma = 3
  ! ni|du|banken|bolaget|skolan|de .. byter|bytt
  ! har|hade|bytte|sedan .. ni .. bytt
  ! byta .. butik .. vara*
  ! byta|byter|bytt .. i butik
  ! redan bytt .. två
  + nästa vecka byter vi frisörsalong
  + kunden byter larmbolag om inget händer
  - banken har bytt system
  - jag ville byta tröjan i butik
går|övergår|gå|flyttar|flytta|flyttat|vänder|drar|hoppar|tar|kliver|sticker .. till|över telia|tele2|telenor|tre|comviq|vimla|avanza|nordnet|handelsbanken|swedbank|nordea|ica|ikea|willys|tradera|spotify|viaplay|radion|konkurrent*|grannen*|fortum|vattenfall|tibber|länsförsäkring*|trygg|zalando = 3
  ! tre .. dagar|gånger
  ! går|gå till ica|willys|ikea .. hämta*|ombud*
  ! paket*|bud* .. går|gå|flytta*
  ! ringa .. till tre
  + vi flyttar alltihop till Nordnet
  + jag drar över till Tele2
  - jag fick gå till Ica och hämta paketet
tecknar|tecknat|köper|köpt|hyr|bokar|beställer|handlar|hämtar|väljer|anlitar|listar .. hos|av|på andra|annan|annat|konkurrent*|grannen|någon|nån|en|annanstans|håll|dem = 2
  ! köpt|köper|beställt|bokar|handlar|tecknat|anlitar|hyr|hämtar .. på|av en|er|andra|dem
  ! av|hos en|er
  ! på en
  + jag tecknar ett hos någon annan
  - jag köpte, alltså har köpt, den av er
lämnar|lämna|överger|avstår|avsäger|bojkott*|undviker er|oss|systemet|banken|bolaget|kedjan|plattformen|från|tjänsten|appen|butiken|föreningen = 2
  ! ni|de|ingen|budet|chauffören|posten|montören .. lämnar|lämna|undviker|avstår
  ! lämnar|lämna oss .. i fred|ensam*|utan|själv*
  ! lämna|lämnar systemet|tjänsten|butiken|från
  ! lämna er .. personnummer|uppgift*|nycklar|kvitto|information
  ! avstår från .. ersättning*|krav|rabatt*|pengar*|att
  ! lämna|lämnar oss
  ! lämna banken|bolaget .. nyck*
  + vi lämnar er vid nyår
  + jag överger er plattform, jag överger plattformen
  - ni lämnar oss utan värme
handlar|köper|beställer|bokar|anlitar|flyger|åker|reser|tankar|äter|badar|hyr|kommer|hör|ses|tränar|klipper|spelar|besöker|går|sätter|använder|ringer|rekommenderar .. aldrig|inte|inget|ej|int|ingen .. igen|mer|vidare|längre|fler|fot = 2
  ! paket*|varan|mejl*|ingen|ni|de|bussen|det|den|tåget|internet|pengar* .. kommer|går|hör|åker|handlar|ringer .. inte|aldrig
  ! kommer|går|hör|köper|använder .. inte .. längre|vidare|fram
  ! går|kommer aldrig|inte|ingen|int|ej .. att
  ! spelar ingen|inte .. roll
  ! handlar .. om|inte om
  ! ringer|hör .. ingen|inte|aldrig
  ! kommer aldrig|inte mer|fler .. mejl*|svar*|post
  ! bokar|köper|anlitar|äter|tränar .. jag .. fler
  + här bokar vi aldrig en resa igen
  + jag handlar inte hos er mer
  + oss ser du, vi kommer aldrig hit igen
  - paketet kommer aldrig mer till rätta
  - det handlar inte mer om pengar
aldrig mer = 2
  ! aldrig mer .. hända|händer|skriv*|ring*|dra|drar|behöva|få|ska|skall|se|såg|sett|kommer|hör|kunna|gå
  ! kommer aldrig mer .. att
  ! aldrig mer .. vakna
  + aldrig mer den här kedjan
  - sådant får aldrig mer hända
fixa|ordna|lös|lösa|annars|annas|eljest .. går|byter|säger|lämnar|drar|slutar|avslutar|flyttar jag|vi|han|hon|kunden|familjen = 3
  ! går jag .. tidning*|media|polis*|arn|vidare
  ! annars .. säger|går jag .. till
  + ordna detta, annars lämnar vi
  + annars drar jag

[flag self-harm]
avskedsbrev* = 3
  ! avskedsbrev* .. arbetsgivar*|chef*
  + jag skrev avskedsbrev till barnen
  - jag fick ett brev om avsked från jobbet
göra|gör|gjort slut på allt|alltihop|alltsammans|allting|livet|lidandet|plågan = 3
  ! slut på allt|allting .. strul*|krångel*|tjafs*|avtal*|abonnemang*|kontakt*|lager*|reklam*
  ! ni|du måste|borde|ska|kan|får .. göra slut
  + jag vet hur jag ska göra slut på alltihop
  + tänker göra slut på plågan
  - varorna var slut
  - jag vill göra slut på det här eländet, byt routern
jag|ja .. göra|gör slut på det|skiten|eländet|detta = 2
  ! slut på det|detta här|där
  ! slut på det|detta .. avtal*|abonnemang*|strul*|krångel*|lager*|reklam*
  ! ni|du måste|borde|ska|kan|får .. göra slut
  + jag gör slut på skiten
  + snart ska jag göra slut på det
  - när ska jag äntligen få göra slut på det här strulet
gör jag|ja slut på .. allt|alltihop|livet|det|skiten|plågan|detta|mig|mej = 2
  ! slut på det|detta här|där
  ! slut på .. avtal*|abonnemang*|strul*|krångel*|lager*|reklam*|kund*
  + i natt gör jag slut på skiten
  + då gör jag slut på plågan
  - nu gör jag slut på det här abonnemanget
sluta|avsluta .. mitt liv = 3
  + jag har bestämt mig för att sluta mitt liv
  - jag vill avsluta mitt abonnemang
inte .. leva .. längre|mer = 3
  ! inte leva .. utan
  + jag har gjort upp med mig själv om att inte leva längre än till helgen
  - batteriet levererades inte
lättare|bättre .. inte .. finnas = 3
  + det vore lättare att inte finnas
  - det borde finnas bättre information
hur|när|var jag .. ska|vill|tänker .. dö = 3
  ! ingen|inte|aldrig vet .. när|hur|var jag
  ! vet inte .. när|hur|var jag
  ! när jag .. dö .. ska|får|vill|går
  + jag har tänkt ut hur jag ska dö
  + har bestämt datum när jag ska dö
  - hur ska jag döma er
hoppade|hoppar|hoppa .. från|ner|ned|över|utför .. viadukt*|bron|broräcket|balkong*|taket|räcket|stup*|klippan|parkeringshus*|berget|hustak* = 3
  ! hopp* .. bron|räcket|balkong* .. lina|linan|gummi*|bungy*|bungee*|säkerhet*|vattnet|bada*
  ! lina|linan|bungy*|bungee*|kurs*|höghöjd*|instruktör* .. hopp*
  ! barn*|ungar*|grann*|katt*|hund*|kill*|ungdom*|tjuv*|folk|någon|han|hon|de|dom .. hopp*
  + tänkte att allt löser sig om jag hoppar från bron
  + jag hoppar ner från balkongen
  - hoppa på tåget i tid
  - grannens barn hoppar från balkongen till vår uteplats
  - kursen i att hoppa från bron med lina blev inställd
självmord|självmordet|självmordstank*|självmordsförsök*|självmordsplan*|självmordsrisk*|självmordsbenäg*|suicid|suicidal*|suicidtank*|suicidförsök*|suicidrisk* = 3
  ! karriär|karriärs|kommersiell*|ekonomisk*|politisk*|affärs|rena|rent|rätt|ren självmord*
  ! begick|begått|begicks .. självmord*
  ! bok*|film*|serie*|roman*|podd*|dokumentär*|pjäs*|låt|låten|spel* .. självmord*
  ! inte|ej|varken|aldrig självmordsbenäg*|suicidal*
  ! hans|hennes|deras|brors|systers|sons|dotters|mans|frus|makes|makas|mammas|pappas|fars|mors|väns|kompis|grannes|kollegas självmord*
  ! bror|brorsan|syster|son|sonen|dotter|frun|make|maka|mamma|pappa|kompis|granne|grannen|kollega|sambo|kusin|barnbarn|fästman|fästmö|särbo|svåger|moster|faster .. gjorde|gjort|försökte .. självmord*
  ! självmord .. att .. cykla|köra|investera|betala|höja|stänga
  + jag tänker på självmord
  + har självmordstankar varje dag sen beskedet
  - det är rena självmordet att cykla där
  - vår kollega begick självmord i våras
  - jag är inte suicidal, jag är arg
ta livet av mig|mej = 3
  ! den|det|detta|ni|de|dom|du kommer|lär|ska|kan|håller|höll|skulle ta|att|på .. livet
  ! ni|ert|detta|det|den|de nog|snart|verkligen ta livet
  ! app*|kön|stress*|jobb*|värme*|väntan|pris*|fakturor*|buller*|musik* .. kommer|håller|höll|lär|kan .. ta livet
  ! håller|höll på .. ta livet
  ! sa|skrev|skrek|sade|tyckte|bad .. jag|mig .. gå|borde|kunde .. ta livet
  + jag ska ta livet av mig
  + de senaste veckorna vill jag ta livet av mej
  - det håller på att ta livet av mig
  - den kommer ta livet av mig, den här telefonkön
jag|ja|jak|bara|då|eller|sen tar livet av mig|mej = 3
  ! som|det|den|detta|ni|app* bara|då|sen tar livet
  + jag tar livet av mig
  + hjälper ni inte så jag tar livet av mej
  - den här appen tar livet av mig
tar|tog jag .. livet av mig|mej = 3
  ! app*|den|det .. tar jag
  + då tar jag hellre livet av mig
  + i höstas tog jag nästan livet av mig
  - varför tar jag inte med mig livet av sorgliga minnen
jag|ja .. och|o|eller|så tar livet av mig|mej = 3
  ! app*|den|det|som .. och|eller tar livet
  + jag går ut i skogen och tar livet av mig
  - det kraschar och tar livet av mig
tagit livet av mig|mej = 3
  ! ni|de|den|det|detta|app*|kön|stress*|som har|hade .. tagit livet
  ! har|hade nästan|snart tagit livet
  + utan hunden hade jag tagit livet av mig
  - appen har tagit livet av mig flera gånger
ta|tar livet av sig|sej = 3
  ! router*|app*|skrivar*|telefon*|mobil*|dator*|batteri*|skärm*|tv*|maskin* .. ta|tar livet
  ! bror|brorsan|syster|son|sonen|dotter|frun|make|maka|mamma|pappa|kompis|granne|grannen|kollega|sambo|kusin|barnbarn|fästman|fästmö|särbo|svåger|moster|faster .. försökte|försökt|ville|velat .. ta livet
  ! min|vår|hennes man|far|vän|fru|mor .. försökte|försökt|ville .. ta livet
  ! folk|människor|många|ungdom* .. ta|tar livet
  ! hindra*|få .. att .. ta livet
  + kunden hotar med att ta livet av sig
  + hon säger att hon tänker ta livet av sig
  - min dotter har försökt ta livet av sig och kön till bup är lång
  - skrivaren tar livet av sig varje måndag
ta|tar|avslut*|göra|gör .. mitt|slut .. liv|på .. mig|mej|allt|alltihop|livet|själv = 2
  ! ta|tar .. liv* .. på .. allvar
  ! göra|gör slut på .. avtal*|kund*|er
  ! slut på allt|allting .. strul*|krångel*|tjafs*|avtal*|abonnemang*|reklam*
  ! gör|göra slut på .. den|det här
  + jag vill göra slut på allt
  + jag gör slut på mig själv
  - gör slut på den här cirkusen med alla brev till mig
orkar|vill|kan inte|int|ej|icke .. leva|finnas|existera|fortsätta leva|längre|mer|till = 2
  ! orkar|kan inte .. leva .. utan|med|på|i|så .. internet|er|detta|pension*|oväs*|nät
  ! inte .. leva .. upp till
  ! kan inte .. finnas .. till
  ! kan|vill inte .. fortsätta .. kund*|avtal*
  ! kan inte existera|finnas
  ! leva med|utan|på|bland|i .. buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva så här|med med|bland|i|utan buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva med|utan|på|i|bland er|era|ert
  ! leva mitt|vårt liv i|på|med
  + jag orkar inte leva längre
  + jag vill inte leva mer
  - jag kan inte leva utan internet så länge till
jag|bara|vill|hellre vill|får|skulle|bara dö|dör = 2
  ! vill dö .. av .. skam|skratt*
  ! ville dö .. skam
  ! dö av
  ! dör av
  ! trodde|tänkte|rädd|säker|kändes|trott .. skulle dö
  ! pinsam*|skäms|skämdes|skam|genera* .. dö
  ! skulle dö om|utan|i|när
  + jag vill dö
  + jag vill bara dö
  - jag får dö av skratt
  - jag trodde jag skulle dö när hissen stannade
lika bra|gott|gärna|väl .. jag|att .. dör|dö|försvinner|dog|död = 3
  ! batteri*|telefon*|mobil* .. lika
  ! död .. på|trött|mobil*|batteri*|hårddisk*
  ! försvinner .. till|från|som
  + det är lika bra att jag dör
  + lika bra att dö
  - lika bra att jag försvinner till en konkurrent
bättre .. jag .. död = 3
  + det vore bättre om jag var död
döda|skjuta|hänga|dränka|mörda|skada|skär|skära|skadar|hänger|skjuter mig själv|sig = 3
  ! skada mig själv .. på .. kant*
  ! hänga sig .. app*
  ! hänga|hänger|skjuta|skadar|skada|skär|skära|döda sig
  ! aldrig|inte skulle|kommer|vill .. skada|döda mig
  ! aldrig skada|döda|hänga|skära mig
  ! skada|skär|skadar mig själv på|med|i
  + jag kommer att döda mig själv
  + jag skär mig själv igen
  - appen brukar hänga sig
  - jag skulle aldrig skada mig själv
jag dödar|skjuter|hänger|dränker mig = 3
  ! hänger mig kvar|på|fast
  ! skjuter mig .. i foten
  ! hänger mig .. upp|åt
  ! som|när .. jag hänger mig
  + jag hänger mig
  - jag hänger mig kvar lite till i kön
hoppa|hoppar|kasta|kastar|slänger .. framför|från|ut|utför .. tåg*|bro*|bron|balkong*|fönst*|taket|tunnelbana*|spåret = 2
  ! hoppa|hoppar av|på|på tåg*
  ! kastade* .. paket*|väska*
  ! kasta|kastar|slänger|kastade .. routern|telefon*|mobil*|tv*|datorn|soppåse*|dator*
  ! hopp* .. lina|linan|gummi*|bungy*|bungee*
  ! lina|linan|bungy*|bungee*|kurs*|höghöjd*|instruktör* .. hopp*
  ! barn*|ungar*|grann*|katt*|hund*|kill*|ungdom*|tjuv*|folk|någon|han|hon|de|dom|ni .. hopp*|kasta|kastar|slänger
  + jag hoppar framför tåget
  + jag kastar mig ut från balkongen
  - jag kastar ut routern från balkongen
  - grannarna kastar ut fimpar från balkongen
tar|ta|svälja|sväljer .. alla|hela|burken|kartan .. tabletter*|piller*|sömn*|mediciner*|medicin* = 3
  ! tar alla .. mediciner .. morgon*|dosett*|enligt
  ! tar|ta .. tabletter*|medicin* på morgon*
  ! tar|ta .. tabletter*|medicin* .. varje|enligt|ordin*|recept*|tillbaka|retur
  + jag tar alla mina sömntabletter
  - jag tar alla mina mediciner enligt dosett
  - hon tar alla tabletter på morgonen
inte .. vakna mer|igen = 3
  ! inte vakna .. bebis*|barn*
  + jag vill somna och inte vakna mer
somna in|för gott|alltid = 2
  ! pappa|mamma|morfar|mormor|farfar|farmor .. somna in
  + jag vill somna för gott
  - mormor fick somna in
inget|ingenting .. leva för = 3
  + jag har inget att leva för
ingen|inget|inga|ingenting|inte .. mening*|anledning*|skäl|vits|poäng* .. livet|leva|existera = 3
  ! livet .. avtal*
  ! leva med|utan|på|upp|i
  ! inte|ingen .. mening* .. leva som|så
  + det finns ingen mening med livet
  + jag ser ingen anledning att leva
  + har inga skäl kvar att leva
  - det finns ingen anledning att betala
  - ser ingen mening med att leva med mögel
livet .. inte|ingen|slut|meningslös* .. värt|mening|mig|poäng = 2
  ! livet på
  ! värt att slösa*|spill*|lägga|ödsla*
  ! livet .. slut .. till|vid|av .. mig
  + livet är inte värt det längre
  - livet är inte värt att slösas i telefonkö
självskad*|självdestruktiv* = 3
  ! bror|syster|son|sonen|dotter|dottern|barn|barnet .. självskad*
  ! butik*|kassan|app* .. självskad*
  + jag har börjat med självskadebeteende igen
  + är tillbaka i självskadandet
  - vi betalade självrisken för skadan
gå|går under|ifrån .. mig|allt = 1
  ! gå|går ifrån .. mig .. pengar
  + jag kommer gå under av allt
svarta|mörka|självmords tankar = 3
  + jag har mörka tankar om kvällarna
orkar inte|int mer|längre .. livet|leva|vill|finnas = 3
  + jag orkar inte mer, livet är nog slut
ända mitt liv = 3
  + jag vill ända mitt liv
vill|ville|orkar|orkade verkligen|bara|faktiskt inte leva|vakna|finnas = 3
  ! vill .. leva .. upp
  ! orkar .. leva .. kvar
  ! orkar|vill inte .. vakna .. bebis*|barn*|larm*
  ! leva med|utan|på|bland|i .. buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva så här|med med|bland|i|utan buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva med|utan|på|i|bland er|era|ert
  ! leva mitt|vårt liv i|på|med
  ! finnas .. regist*|system*|lista*
  + jag vill verkligen inte leva
  - jag vill verkligen inte leva med era grannar
inte|int vill|orkar|ville leva|vakna = 3
  ! leva med|utan|på|bland|i .. buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva så här|med med|bland|i|utan buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva med|utan|på|i|bland er|era|ert
  ! leva mitt|vårt liv i|på|med
  ! vakna i tid
  ! vakna .. av|klockan|kl|mitt|varje|tidigt
  ! dator*|skärm*|tv*|telefon*|mobil* .. vakna
  + jag märkte att jag inte vill leva utan henne
  - vi vill inte leva, inte vill leva med mögel i väggarna
vill|orkar|ville inte|int .. leva = 3
  ! vill|orkar inte .. leva .. internet|tv|upp|pension*
  ! leva med|utan|på|bland|i .. buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva så här|med med|bland|i|utan buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva med|utan|på|i|bland er|era|ert
  ! leva mitt|vårt liv i|på|med
  ! leva upp|kvar
  + jag orkar inte leva så här
  - jag vill inte leva med buller från fläkten
ta|tar|tagit|avsluta|avslutar mitt liv = 3
  ! ta|tagit mitt liv .. allvar
  ! ni|han|hon|de|det|den|som ta|tar|tagit mitt liv
  ! jobbet|appen|stressen|kön .. tar|tagit mitt liv
  + jag kan ta mitt liv
  + jag avslutar mitt liv nu
  - ni tar mitt liv på allvar hoppas jag
kund*|inring*|patient*|hon|han .. ta|avsluta sitt liv = 3
  ! bror|brorsan|syster|son|sonen|dotter|frun|make|maka|mamma|pappa|kompis|granne|grannen|kollega|sambo|kusin|barnbarn|fästman|fästmö|särbo|svåger|moster|faster .. ta|avsluta sitt liv
  + inringaren uppger att hon tänker ta sitt liv
  + kunden skriver att han vill avsluta sitt liv
  - min son tog sitt liv i våras
slippa|slipper|inte vakna = 3
  ! vakna i tid
  ! vakna .. av|klockan|kl|mitt|varje|tidigt|genom|med|utvilad
  ! dator*|skärm*|tv*|app*|telefon*|mobil*|maskin*|barn*|bebis*|hon|han .. vakna
  + så att jag slipper vakna
  + bara sova och inte vakna
  - jag vill inte vakna av borrning klockan sex
tar|ta|tagit|svälja|svälj|häller .. tabletter*|piller*|pillren|sömntablett*|medicin* .. allihop|alla|alltihop|köksbordet = 3
  ! tar|ta|tagit .. medicin*|tablett* .. alla .. dagar|dosett|biverkning*|papper*|kvitto*
  ! ni|de|dom|apotek* .. ta|tar|tagit
  + ta mina tabletter allihop
  - jag tar min medicin alla dagar
sparat|sparar|samlat|räknade|räknar|räknat .. tabletter*|piller*|sömntabletter*|milliliter|mediciner* = 3
  ! räkn* .. tabletter* .. saknas|saknades|för|förpackning*
  + jag har sparat mina sömntabletter
  - jag räknade tabletterna och det saknas två
vet|räknat|läst|googlat|kollat .. hur många tabletter*|milliliter|piller*|alvedon = 3
  ! hur många tabletter .. dag|dosen|ska|förpackning*|ask*|saknas|kvar
  ! vet|vill inte|veta .. hur många
  + jag vet hur många tabletter som behövs
  - hur många tabletter ska jag ta per dag
  - jag vet inte hur många tabletter det var i asken
slangen|slang .. handen|rutan|garaget|avgas* = 3
  ! slang* .. läcker|dammsug*|trädgård*
  ! slang* .. gick|lossn*|sprack*|sprick*|vatten*|tvätt*|bensin*
  + jag satt i garaget med slangen i rutan
  - slangen i garaget sprack
hade|har jag själv tagit|hämtat repet|bössan = 3
  + då hade jag själv tagit repet
bössan|geväret|hagelbössan .. laddad*|klart|klar|redo = 2
  ! jag skjuter|skjuta .. er|dig|honom
  + bössan står i ladan, laddad
hoppade|hoppar|hoppa .. viadukt*|bro|bron|balkong*|sjunde|våning* = 1
  ! barn*|ungar*|grann*|katt*|hund*|kill*|ungdom*|tjuv*|folk|någon|han|hon|de|dom .. hopp*
  ! hopp* .. lina|linan|gummi*|bungy*|bungee*|glad
  ! lina|linan|bungy*|bungee*|kurs*|höghöjd*|instruktör* .. hopp*
  + jag ville hoppa från bron
  - katten hoppade ner på balkongen
meningslöst|poänglöst|onödigt att|och leva = 3
  + det är meningslöst att leva
skär|skära|skurit|risp*|karv* .. mig|mej .. arm|armen|armarna|handled*|handlov*|ben|benen|benet|lår|låret|låren = 3
  ! glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis* .. skär|skära|skurit|risp*|karv*
  ! förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv* .. skär|skära|skurit|risp*|karv*
  ! skär|skära|skurit|risp*|karv* .. mig|mej .. glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  ! skär|skära|skurit|risp*|karv* .. mig|mej .. förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv*
  ! skär|skära|skurit|risp*|karv* .. arm*|handled*|ben*|lår* .. glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  ! skär|skära|skurit|risp*|karv* .. arm*|handled*|ben*|lår* .. förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv*
  ! skär|skära|skurit|risp*|karv* .. er|era|ert|din|nya|kniven .. kniv*|slant|gled|som|jag
  ! skär|skära|skurit|risp*|karv* .. arm*|handled*|ben*|lår* på|av|mot er|era|ert|en|ett|den|din
  ! skär|skära|skurit|risp*|karv* .. när|medan jag skulle|öppn*|packa*|bytte|lyfte|drog
  ! rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa .. skär|skära|skurit|risp*|karv*
  ! skär|skära|skurit|risp*|karv* .. rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa
  + jag skar mig i armen igen
  + rispar mig på låren när ångesten kommer
  + har skurit mig i handleden
  - jag skar mig i armen på en glaskant
  - katten rispade mig på armen
bättre|bäst|lika utan mig|mej = 3
  ! utan mig .. som|kund*
  ! gick|gått|gå|går|gjort|klarat bättre utan mig
  + alla har det bättre utan mig
  + världen är bättre utan mig
  - det hade gått bättre utan mig, teknikern ställde bara till det
bättre|bäst|lättare .. utan mig|mej = 2
  ! utan mig .. som|kund*
  ! gick|gått|gå|går .. bättre|lättare .. utan mig
  + barnen får det mycket bättre sen utan mig
  - lycka till, ni blir bättre utan mig som kund
rädd .. att .. inte|icke dö = 3
  + jag är rädd för att inte dö
hänga|döda|skada|dränka|skjuta mig|mej = 3
  ! hänga mig .. kvar|på|med
  ! skada mig .. på|i|av
  ! skjuta mig .. i foten
  ! vill|ville|försökte|kommer|hotade .. skada|döda|skjuta mig
  ! kunnat|kunde|höll .. skada|döda mig
  ! hot* .. hänga|döda|skada|dränka|skjuta mig
  ! han|hon|de|dom|ni|du|exet .. hänga|döda|dränka|skjuta|skada mig
  ! sa|skrev|skrek|sade|bad .. mig|jag .. gå|borde|kunde .. hänga|dränka|döda|skjuta mig
  ! höll på .. hänga|döda|dränka|skjuta mig
  ! aldrig hänga|döda|skada|skjuta mig
  + jag tänker hänga mig i helgen
  - grannen sa att han ska hänga mig
följa|följer efter henne|honom|min .. = 1
  ! vakt*|personal* .. följa|följer
  ! följa|följer efter honom|henne .. ut|butik*
  + det är tyst och jag tänker följa efter honom snart
sakna* ingen|inte mig|mej = 3
  + om jag är borta saknar ingen mig
vill|tänker|ska|kommer|orkar|hinner|önskar .. inte|ej|icke|int .. finnas|leva|vakna|existera .. mer|längre|kvar|alls|till = 3
  ! inte .. leva .. kund*|upp|utan internet
  ! leva med|utan|på|bland|i .. buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva så här|med med|bland|i|utan buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva med|utan|på|i|bland er|era|ert
  ! leva mitt|vårt liv i|på|med
  ! finnas kvar|i|på|med .. regist*|system*|lista*|adress*|katalog*|hos|er|ert|era
  ! finnas .. abonnemang|mejl*|lager|sortiment*
  ! vakna .. av|klockan|kl|varje|mitt
  ! ni|de|den|det|dom|som ska|kommer|vill .. inte
  + jag orkar inte finnas till mer
  + jag kommer inte leva till jul
  - ni ska inte finnas kvar som leverantör
  - jag vill inte finnas kvar i adressregistret
vill|orkar|tänker .. inte|ej|icke|int vara|va kvar|här|vid längre|mer|liv = 2
  ! vara kvar|här .. hos|som|kund*|medlem*|avtal*|bo|er
  ! medlem*|kund*|avtal*|hyra*|lägenhet*|hotell* .. inte vara kvar|här
  ! inte vara kvar|här längre .. säg|avslut*|byt*|än
  ! vara kvar|här .. avtal*|lägenhet*|klubb*|grupp*|rum*|bindning*
  + vill inte vara kvar längre
  + jag vill inte vara vid liv
  - jag vill inte vara kvar hos er
inte|ingen|inget|ingenting|inga .. leva|kämpa|andas|fortsätta|stiga|vakna|finnas|hänga|vänta .. för|upp|till|mer|längre|kvar|vidare = 1
  ! fortsätta .. kund*|avtal*|betala|vänta
  ! inte .. leva .. upp|till|med|internet
  ! vänta .. längre|mer|på|till
  ! vakna .. bebis*|barn*|upp av
  ! finnas .. till .. salu
  ! finnas .. lager|kvar|sortiment*|längre
  + jag har ingenting att stiga upp för längre
  - jag vill inte vänta längre
tänker|tänkt*|funderat|funderar|tankar|övervägde|överväger|bestämt|planerar|planerat .. hänga|dränka|skära|skjuta|ta livet|mig|mej .. = 2
  ! hänga mig .. kvar|på|med|upp
  ! ta mig|mej
  ! skära mig .. i|en bit|tårt*
  ! ni|han|hon|de|dom|exet .. tänk*|planer*|överväg*
  + jag har planerat att hänga mig
  + har funderat på att ta livet
  - jag tänker ta mig till butiken
tänker|tänkt*|funderat|funderar|tankar|övervägde|överväger|bestämt|planerar|planerat .. avsluta|göra|försvinna|somna .. livet|alltihop|bort|gott|alltid = 2
  ! göra slut .. med|på er|avtal*
  ! avsluta|försvinna .. avtal*|hos|konto*|abonnemang*|kund*
  ! göra .. om|klart|alltihop .. själv
  ! göra .. bort|gott|livet .. mig|surt|lättare
  ! ni|han|hon|de|dom .. tänk*|planer*|överväg*|bestämt
  + har funderat på att somna för gott
  + jag har bestämt mig för att avsluta livet
  - jag funderar på att avsluta alltihop hos er
tänker|tänkt*|funderat|funderar|tankar|övervägde|överväger|bestämt|planerar|planerat .. hoppa|kliva|köra|gå .. spåret|räcket|bron|taket|sjön|tåget = 2
  ! hoppa|kliva av|på|över
  ! köra|gå över|på|till|via|förbi .. bron|spåret
  ! ni|han|hon|de|dom .. tänk*|planer*|överväg*|bestämt
  + jag har funderat på att kliva ut på spåret
  - jag tänkte köra över bron till Malmö
tänker|tänkt*|funderat|funderar|övervägde|överväger|bestämt|planerar|planerat .. följa .. henne|honom = 2
  ! följa .. henne|honom .. hem|till|kassan|paketet|in|ut|på
  ! följa upp|med
  + jag har tänkt följa henne
  - jag tänkte följa med henne till banken
hänger|dränker|hänga|dränka mig|mej = 3
  ! hänger|hänga mig .. kvar|på|fast|med|upp|åt
  ! han|hon|de|dom|ni|du|hot* .. hänga|dränka|dränker|hänger mig
  ! sa|skrev|skrek|sade|bad .. mig|jag .. gå|borde|kunde .. hänga|dränka mig
  ! höll på .. hänga|dränka mig
  ! dränker|dränka mig .. i reklam*|mejl*|mail*|brev|post|papper*|sms|fakturor
  ! som|det|regn*|dusch* .. dränker|dränka mig
  + jag hänger mej hellre
  + då dränker jag mej, ja dränker mej
  - ni dränker mig i reklam
  - jag hänger mig inte kvar i växeln
skjuter|skjuta mig|mej .. kula|huvudet|skallen|pannan|själv|hellre|ikväll|natt|imorgon = 3
  ! skjuter|skjuta mig .. i foten
  ! han|hon|de|dom|ni|du|hot* .. skjuta|skjuter mig
  + så skjuter jag mig då, skjuter mig i huvudet
  - jag skjuter mig i foten om jag byter nu
hänger|skjuter|dränker|dödar|hoppar|skär|tar jag mig|mej|repet|bössan|tabletterna|pillren|burken|livet = 3
  ! skär|hoppar|tar jag mig|mej .. på|över|ut|in|tid|till
  ! tar jag mig|mej
  + sen skjuter jag mej
skär|skära|skurit|risp*|karv* .. mig|mej|mina|armarna|armen|handled*|låren|benen .. själv|igen|kväll*|ångest*|känna|natt|natten|nätterna|nätter|inatt|ikväll|rakblad*|medvetet|flit = 3
  ! glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis* .. skär|skära|skurit|risp*|karv*
  ! förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv* .. skär|skära|skurit|risp*|karv*
  ! skär|skära|skurit|risp*|karv* .. mig|mej|armen|benen .. glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  ! skär|skära|skurit|risp*|karv* .. mig|mej|armen|benen .. förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv*
  ! skär|skära|skurit|risp*|karv* .. igen|själv .. glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  ! skär|skära|skurit|risp*|karv* .. igen|själv .. förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv*
  ! skär|skära|skurit|risp*|karv* .. på|av|mot er|era|ert|en|ett
  ! rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa .. skär|skära|skurit|risp*|karv*
  ! skär|skära|skurit|risp*|karv* .. rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa
  ! skär|skära|skurit|risp*|karv* mig i fing*|tumm*|ansikt*|hakan
  + jag skär i armarna om nätterna
  + jag skar mig igen i går för att känna nåt
  - jag skar armen på en plåtkant igen
  - jag skar mig i fingret igen
rakblad* .. handled*|arm*|badkar*|låren|framme = 3
  ! rakblad* .. paket|förpackning*
  + rakbladet ligger på badkarskanten, badkaret är fyllt
räknat|räknade|räknar|räkna|samlat|sparat|sparar|lagt|hämtat|hälld*|hällt .. tabletter*|piller*|sömnmed*|sömntablett*|pillren|tablettkart*|kartor*|insulin*|burk*|medicinen = 3
  ! tabletter*|burk* .. saknas|fattas|få|leverans*|kvitto*|förpackning*
  ! paket* .. tabletter*
  ! hämtat|sparat .. medicinen|burk* .. apotek*|pant*
  ! sparar .. burk* .. pant*
  ! lagt|hämtat .. burk*|medicinen|insulin*
  + jag har lagt alla sömntabletterna på rad
  + jag hällde ut pillren på bordet
  - jag räknade tabletterna och det fattas sex i leveransen
tabletter*|tablettkart*|piller*|pillren|sömntablett*|sömnpill*|sömnmed* .. framme|bredvid|framför|uppradade|allihop|somna|sluta|svälj*|upphällda = 2
  ! tabletter*|piller*|pillren .. apotek*|lager|butik*|hyllan|dosett*|varandra|dagar|veckor|förpackning*
  ! apotek*|butik*|recept*|förpackning*|kalk*|diskmaskin* .. tabletter*|piller*
  + pillren på nattduksbordet är nog fler än som behövs, pillren räcker för att somna
  + sömntabletterna ligger bredvid mig
  - tabletterna räcker i tre dagar till
  - jag har två tabletter kvar
tabletter*|tablettkart*|piller*|pillren|sömntablett*|sömnpill*|sömnmed* .. räcker|räckte .. somna|dö|gott|alltid|mig|slut|allt|alla = 2
  ! räcker|räckte .. dagar|veckor|dag|månad*|till|inte|mig i
  + mina sömntabletter räcker för att somna för gott
  - tabletterna räcker mig i tre veckor
tablett*|sömntablett*|pillren|piller|sömnpill*|burk|burken|karta|kartan .. bredvid|framför mig|mej = 2
  ! kön|hyllan|kassan|bandet|disken .. tablett*|burk*|kart*
  ! tablett*|burk*|kart*|piller* .. framför mig i|på .. kön|kassan|hyllan
  ! färg*|öl|läsk|cola|konserv*|väg* .. burk*|karta|kartan
  + har en hel burk sömnmedel framför mig, burken står bredvid mig
  + pillren ligger framför mig
  - kunden med kalktabletter framför mig i kön
svalt|svalde|svälja|sväljer|tagit|tog|ta|tar .. hela|alla|för|hälften|resten|allt|överdos*|tjugo|trettio|fyrtio|det .. tabletter*|piller*|burken|kartan|skåpet|medicinen|sömn*|överdos = 3
  ! tar|ta .. alla .. medicin* .. som|enligt|varje|morgon*
  ! tog|tar|ta .. hela|alla .. burken .. hud*|kräm
  ! ni|budet|posten tog|tar|tagit
  ! tabletter*|medicin*|piller* .. enligt|recept*|ordin*|varje|per|tillbaka|retur
  ! tabletter*|medicin* på morgon*
  ! burken|kartan|skåpet .. retur|pant*|tillbaka|kassan|hem
  ! han|hon|hunden|barnet|katten tog|tagit|svalt|svalde
  + jag har tagit det som fanns i skåpet
  + tog hela burken för en timme sedan
  - jag tar alla medicinerna varje morgon
  - jag tog hela burken i retur
ta|tar|tagit|tog|tänk* .. överdos|överdosen = 3
  ! ni|hon|han|mamma|pappa|sköter*|läkar* .. tagit|tog|tar
  + jag tog en överdos i fredags
  - apoteket gav mamma en överdos insulin
  - rädd för överdos eftersom fel styrka stod på etiketten
repet|rep|snara*|takkrok*|kroken|avgas*|slangen .. hämtat|hängt|köpt|bär|håller|hals*|taket|knut*|redo|framme|lagt|garage*|klart|väntar|fäst = 2
  ! rep|kroken|slangen .. håller|fäst|köpt|taket .. inte|skåp*|gardin*|lampa*|gick|läcker
  ! avgas* .. prov*|test*|rör*|läck*|varning*|besikt*
  ! slang* .. garage* .. läck*
  ! rep|kroken .. köpt|hängt|taket|håller
  + snaran hänger redan i boden, snaran är knuten, repet är framme
  - avgasröret i garaget läcker, avgas läcker
räcket|bron|perrongen|spåret|viadukten|balkongen|taket|bryggan|kajen .. tänk*|tittade|ner|länge|djupt|hoppa*|kliva|lätt|sista|natt|slut|alltihop = 1
  ! perrongen|spåret .. sista .. tåg*|buss*
  ! taket|balkongen .. droppa*|läck*|regn*|vatten|snö|ner|rasa*
  ! bryggan|balkongen|bron .. trasig*|ruttn*|vinglar|bygg*
  ! räcket|balkongen|bron .. ner .. plåt*|mont*
  + jag stod på bron länge och tittade på vattnet
  - taket läckte och det rann ner
köra|kör|styr|styra|svänger .. in|rakt|utför|ut|av .. bergvägg*|lastbil*|träd|vägen|stup|diket|sjön|vattnet|isen .. natt|bromsa|inte|sikt|slut|själv|med|avsikt = 2
  ! er|era|ert .. kontor*|butik*|entré*
  ! ni|chauffören|budet .. kör|körde
  + jag kör rakt in i bergväggen i natt och inte bromsar
sakna* mig|mej = 2
  ! kommer|lär ni .. sakna mig
  ! ni .. sakna* mig .. kund*
  ! ni|er|butiken .. sakna* mig
  + ingen kommer att sakna mig
  - ni kommer sakna mig som kund
bättre|bäst|lättare|enklare|lugnare|enklast|skönast|billigast .. utan|om|ifall|när .. mig|mej|jag .. finns|fanns|borta|dog|död|försv*|dör|levde = 2
  ! om jag .. inte .. ring*|betal*|klag*|beställ*|handl*|behöv*|köpt
  ! borta|försv* .. på|i|från|semester|till|som|hos
  ! finns|fanns hemma|plats|hos|med|på|möjlighet*|något|någon|där
  + allt blir enklare om jag är borta och inte finns
  + det vore bäst för alla om jag inte fanns
  - det var bättre om jag inte handlade här
  - det är bättre om jag var hemma när ni kommer
lugnare|bättre|enklare|lättare|skönt .. när|att .. jag|bara|slippa|få .. inte|borta|försv*|dö|somna|slippa|sluta .. finns|allt|alltihop|leva|in|vakna|andas|vara = 2
  ! slippa .. ring*|betal*|er|vänta|se|köa
  ! finns .. lager
  + det vore skönt att bara få somna in
jag|mig|själv .. död|dö|dog|borta .. hellre|bättre|snart|imorgon|lugnt|fred|helgen|slippa = 2
  ! hellre .. dö .. än|av
  ! dö|dör|dog .. skratt*|skam|batteri*|app*
  ! borta .. på|i|under|semester|fram|från
  ! jag .. bort*
  + vore jag död blev det lugnt
  - jag var borta på semester till i fredags
vill|ville|önskar|borde|skulle|hade bara|helst|hellre|jag|att|verkligen dö|dog|försvinna|dött = 3
  ! vill att .. dö
  ! vill|ville|skulle .. dö .. av|skam
  ! hellre dö .. än
  ! försvinna .. pengar*|paket*
  ! bort
  ! hade|skulle jag dött
  ! hade jag dog|dö
  ! pinsam*|skäms|skämdes|skam|genera* .. dö|försvinna
  ! det|den|de|felet|problemet|pengarna ska|skulle|borde|kan|hade .. försvinna
  ! skulle jag dö om|utan|av
  + jag ville bara dö
  + jag önskar jag dog i natt
  - jag skulle hellre dö än att ringa er igen
  - utan hjälmen hade jag dött
redo|färdig|klar|klart .. dö|livet|mitt|gå|lämna|här|jorden|leva|somna = 1
  ! inte|ej .. klar|färdig|klart
  ! klart|klar|färdig .. här|mitt .. bygg*|jobb*|kök*|bad*|beställning*|konto*|ärende*|avtal*
  ! klar|klart|färdig .. här|livet|mitt|gå|lämna .. ni|er
  ! redo .. gå .. till|vidare|domstol*
  + jag är färdig här på jorden
livet .. ingen|inget|inte|meningslös*|poänglös* .. mening*|värt|längre|leva|nåt|poäng = 2
  ! allt|allting .. inte .. fungerar|stämmer|är
  ! livet .. gräns*|abonnemang*
  ! värt att slösa*|spill*|lägga|ödsla*
  ! livet .. inte .. lätt*|roligt|som|blir .. längre
  + livet har ingen mening kvar
  - livet är inte värt att ödslas i er kö
ingen|inget|inte .. mening|värt|vits|idé|skäl .. leva|livet|fortsätta|finnas|stiga|gå|nånting|någonting|något|vara .. längre|mer|upp|vidare|till|kvar|med|sen|nu = 2
  ! vara .. kund|medlem
  ! inte .. värt .. priset|peng*
  ! fortsätta .. kund*|diskut*|avtal*
  ! ingen|inte .. idé|mening .. gå|fortsätta|vara
  ! ingen .. skäl .. leverera
  + det finns inget skäl att stiga upp längre
  - det är ingen idé att fortsätta diskutera mer
ingenting|inget|ingen|något|nånting|nåt .. kvar|mer att|som .. leva|kämpa|hålla|håller .. för|mig|vid = 2
  + det finns inget kvar att leva för
  + ingen kvar att kämpa för
ligger|lagt|lade|överst|står .. köksbordet|ordning|byrån|lådan .. hittar|livförsäkring*|breven|hunden*|barnen|dottern|efter|överst|mig = 1
  ! paket*|ert|era|er .. brev*
  ! brev* .. från|er|försäkring*|faktura*
  + papperen ligger på köksbordet så att barnen slipper leta
den|de|dom som hittar mig|mej = 3
  ! hittar mig en|ett
  ! hittar mig .. regist*|system*|lista*|listan|chatt*|kön|adress*
  + lappen är till den som hittar mig
  - den som hittar mig i registret får gärna ringa
när ni|du|någon|detta|nån läser|hittar detta|det|mig|här|brevet .. = 2
  ! när ni får .. svara|hör|ring*|brevet|det
  ! när ni|du läser|får detta|det|här .. hoppas|vill|kan|ska|svara|ber
  + när ni läser detta är jag inte kvar
behöver ni|du inte .. leta|boka|svara|ringa|söka .. mig|mej|om|längre|efter = 1
  ! inte .. ring*|svara .. om
  ! inte .. boka om .. jag
  + efter helgen behöver ni inte leta efter mig
finns|är|lever|andas jag .. inte|knappast|borta|död .. längre|mer|till|kvar|livet = 2
  ! är jag .. inte .. kund*|nöjd|längre .. kund*|intress*|här|hemma|medlem*|er
  ! är jag .. inte
  ! är jag .. borta .. på|i|från|resa
  ! är jag .. död .. trött|på
  ! är jag .. bort*
  ! jag inte .. regist*|system*|lista*|hemma|kund*|medlem*|intress*
  + efter fredag finns jag inte längre
  - då är jag inte kund längre
  - finns jag inte i ert register längre
följa|följer efter|henne|honom|min|mannen|hustrun|sonen|dottern .. efter|frivillig*|grav*|himlen|egen|död*|samma|snart|helst|månad* = 1
  ! följer|följa .. med|upp|råd|anvis*|regler
  ! följa efter .. butik*|mig
  ! följ* .. efter .. buss*|bil
  ! vakt*|personal* följ*
  + jag tänker följa efter min hustru i graven
sitter|suttit|satt|står|stod|stått .. med .. rakblad*|tablett*|piller*|repet|bössan|rep|kniven|snaran|burken|sömn* = 2
  ! kniven .. paket*|köp*
  ! barn*|dotter*|son|sonen .. sitter|satt|står|stod
  + jag sitter med burken framför mig
  - dottern sitter med ett rakblad ur leksaken
bössa|bössan|geväret|pistolen|hagelbössa*|älgstudsare* .. knät|mun|munnen|haka*|tinningen|fred|nyckeln|ifrån = 2
  + jag satt med bössan mot hakan, munnen full av metall, själv i ladan
orkar|orka|orkade|klarar|pallar .. inte|int|ej|inge|knappt .. leva|livet|mer|längre|vakna|andas|finnas|existera|fortsätta .. länge|slut|dö|livet|vill|natt|hjälp|bara|allt|något|kvar = 1
  ! längre|mer .. ring*|kö|vänta|betala|er
  ! orka* .. inte .. mer|längre|livet|fortsätta
  ! mer|längre .. vill .. ha|peng*
  + jag orkar knappt leva längre, bara vill försvinna
orkar|vill|kan|vet inte|om .. om|jag .. orkar|vill .. leva|finnas|vakna|längre|mer = 2
  ! kan|vill .. längre|mer
  ! vet .. vill .. längre
  + jag vet inte om jag orkar leva
tänkt*|tänker|undrar|undrade .. om|att|på .. inte .. bättre|lättare|enklare|bäst .. jag|mig|allt = 1
  + jag undrade om det inte är enklare att jag försvinner
sista kvällen|natten|meddelandet|orden|brevet|hälsning|morgonen|gången .. jag|för|mig|skriver|här|livet|andas = 1
  ! sista gången .. handl*|köp*|ring*|beställ*|skriver|anlitar|jag|ni
  ! sista brevet|meddelandet .. från|innan|ni|inkasso*|skickade
  ! sista natten .. på|hotell*|i
  + sista kvällen jag andas, det här är sista orden jag skriver
inte|aldrig|ej|icke vakna* .. imorgon|morgon|mer|igen = 2
  ! dator*|skärm*|tv*|app*|telefon*|mobil* .. vakna*
  ! ni|du .. vakna*
  ! ur viloläge
  ! vaknar .. dator*|skärm*|viloläge*
  + jag hoppas att jag inte vaknar mer
hoppas|önskar|ber jag|att|om .. inte|aldrig|slipper .. vakna*|överlever|uppleva = 2
  ! ni|du|barn* .. vakna*
  + jag ber att jag slipper vakna
hitta|hittar|finner|finna|hittat mig|mej .. hängande|hängandes|hängd|död|kropp|lik|badkaret|repet|snaran = 3
  ! hittar|hitta mig .. trött|död på
  ! hitta* mig en|ett|den
  + ni kommer hitta mig hängande i källaren
  + grannen får hitta mig död
  - grannen hittade min katt död på gården
hitta|hittar|finner|hittas .. min|mitt .. kropp|kroppen|lik = 3
  + städaren hittar väl min kropp
  + någon får hitta min döda kropp
  - jag hittar inte min kroppslotion i paketet
hittas|hittad|funnen|upphittad .. död|hängd|hängande .. jag|hemma|lägenhet* = 1
  + snart blir jag hittad död hemma
  - duvan hittades levande
tog|tagit|tar|ta|sval*|svälj*|tömde|tryck*|proppa*|vräkt* .. hel|hela|allt|alla|trettio|fyrtio|femtio|massa .. alvedon*|panodil*|ipren|sömn*|lugnande|tablett*|piller*|pillren|medicinskåp* = 3
  ! ni|de|dom|budet|posten|apotek*|han|hon|barnet|hunden|katten .. tog|tagit|ta|tar|svalde|svalt
  ! tablett*|piller*|alvedon*|ipren .. enligt|recept*|ordin*|varje|per|tillbaka|retur|mot|dosett*
  ! disk*|tvätt*|kaffe*|vitamin*|kalk* .. tablett*
  ! tog|ta|tar .. kassan|hyllan|retur|tillbaka
  + jag tog en hel karta alvedon i natt
  + proppade i mig allt som fanns i medicinskåpet
  - har tagit alla tabletter enligt receptet
  - jag tog en alvedon och ringde er
önskar|önskade|önskat|hoppas|hoppades|ber .. jag|fick .. död|dött|dog|dör|dö = 3
  ! inte|aldrig|ej|slipper dör|dö|dog|dött
  ! död .. trött|på|mobil*|batteri*
  ! önskar|hoppas .. ni|du .. jag
  ! jag .. batteri*|växt*|blomm*|katt*|hund*|fisk* .. dör|dog|dött
  + jag önskar att jag var död
  + önskar att jag hade dött i olyckan
  + hoppas jag dör snart
  - hoppas att jag inte dör av den medicinen
jag|ja|önskar .. aldrig .. fötts|född|fodd = 3
  ! aldrig .. född .. regist*|system*|enligt
  + önskar att jag aldrig hade fötts
  + jag skulle aldrig ha blivit född
  - kattungarna har ännu inte fötts
jag|ja .. lika gärna|bra|väl .. dö|död|försvinna|dränka = 3
  ! försvinna .. till|från|som
  + jag kan lika gärna dö
  + jag kunde lika väl vara död
  - jag kan lika gärna handla hos någon annan
jag|ja vore|var|är|blir hellre död|borta = 3
  ! borta från|på
  + jag vore hellre död
  - jag är hellre kund hos er än hos dem
varför .. jag .. leva|existera = 2
  ! leva med|utan|på|i|upp|så|som
  + varför ska jag ens leva
  + varför ska jag orka fortsätta leva
  - varför ska jag leva med ett trasigt kylskåp
varför jag .. lever|existerar = 2
  ! lever|leva|finns med|utan|på|i|kvar|som
  + vet inte varför jag lever längre
  - jag undrar varför jag finns i ert register
mening|meningen|poängen|vitsen med att leva|finnas|existera = 3
  ! leva|finnas med|utan|i|på
  + vad är meningen med att leva
  - vad är meningen med att ha en kundtjänst
jag|vad|inget|ingenting|något|nåt .. att leva för = 3
  ! för .. med
  + vad har jag att leva för
  - vi har en pension att leva på
livslust*|livsleda*|livstrött* = 2
  ! ingjut* .. livslust*
  ! livslust* .. färg*|design*
  + jag har tappat livslusten
  + är så livstrött
  - livstidsgarantin gäller tydligen inte
trött|less|led|utled|utmattad på livet|leva = 3
  ! inte trött|less|led på
  ! livet i|på .. kö*|telefon*|appen|stan|landet
  + jag är trött på livet
  + ärligt talat less på livet
  - trött på livet i telefonkö
trött|less|led|utled på att leva|finnas|existera = 3
  ! leva med|utan|på|i|så
  ! inte trött|less|led på
  + jag är trött på att leva
  - less på att leva utan varmvatten
färdig|klar|slut|klart med livet = 3
  ! inte färdig|klar med
  + jag är färdig med livet
  - jag är färdig med er och ert abonnemang
börjat|börja|börjar|sluta|slutat|tvungen|återfallit|tillbaka|vill|tänker .. skära|rispa|karva mig|mej|armarna|handled* = 3
  ! glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis* .. skära|rispa
  ! förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv* .. skära|rispa
  ! skära|rispa mig|mej på|i .. fing*|glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  ! skära|rispa mig|mej på|i .. fing*|förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv*
  ! rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa .. skära
  ! vill inte|slippa skära mig|mej på|av|i
  + jag har börjat skära mig igen
  + kan inte sluta rispa mig
  - jag vill slippa skära mig på locket
börjat|börja|börjar|sluta|slutat|måste .. skada mig|mej .. = 2
  ! skada mig .. på|i|av
  ! ska|skulle .. måste|behöva .. skada
  + jag har börjat skada mig själv igen
  - måste någon skada sig på trappan först
bränner|bränna|brände|bränt .. mig|mej .. cigarett*|fimp*|tändare*|medvetet|flit|avsiktligt = 3
  ! bränner|brände .. på|av .. spis*|kaffe*|platta*|handtag*
  ! cigarett*|tändare* .. explod*|exploderade|trasig*|läck*
  ! någon|han|hon|granne* .. brände|bränt
  + jag brände mig med cigaretter på benet
  + bränner mig på armarna med flit
  - jag brände mig på kaffet, locket satt löst
gör|göra|gjort|gjorde mig|mej själv illa = 3
  ! illa på|när|i|av
  + jag gör mig själv illa varje kväll
  - jag gjorde mig själv illa på er hylla
gör|göra|gjort|gjorde illa mig|mej själv = 3
  ! själv på|när|i|av|med
  + jag gör illa mig själv för att orka
  - gjorde illa mig själv på räcket
slog|slår|slagit|dunka*|bankar|bankade|bankat .. tills .. blöder|blödde|blod*|svullnar|svullna = 3
  ! han|hon|de|dom|vakt*|grann* slog|slår|slagit|bankade
  + jag slår i väggen tills knogarna blöder
  + dunkade huvudet i kaklet tills det blödde
  - jag slog i huvudet och det blödde lite
slår|slå mig|mej själv .. huvudet|ansiktet|benen|hårt|gul|tills|medvetet|igen = 2
  ! slår mig själv för bröstet
  ! slår mig själv .. hammar*|tumm*|dörr*
  + jag slår mig själv i huvudet när det blir för mycket
  - jag slår mig själv för bröstet
enda sätt* .. känna|känner .. något|nåt|nånting|någonting|lugn* = 2
  ! känna på
  ! känna .. tyg*|kvalitet*|smak*|doft*
  + det är enda sättet jag kan känna något på riktigt
  - enda sättet att känna på tyget är i butik
lägger|lägga|ställer|ställa|sätter|lagt|ställt mig|mej .. räls*|spåret|spåren|tågspår*|järnväg* = 3
  ! perrong*|väntrum*|övergång* .. spår*
  ! mig .. vid|bredvid|intill|nära .. spår*|järnväg*
  + lägger mig på rälsen
  + jag ställer mig på spåret
  - jag ställde mig vid spår fyra och väntade
hoppa|hoppar|hoppade|kasta|kastar|slänga|slänger|springa|ställer|ställa|kastade .. framför|under .. tåg*|buss*|lastbil*|tunnelbana*|pendeltåg*|bilen|långtradar* = 3
  ! barn*|han|hon|folk|resenär*|någon|ungdom*|rådjur*|älg*|hund*|katt*|de|dom|ni|man .. hopp*|kasta*|springa|ställ*
  ! bror|brorsan|syster|son|sonen|dotter|frun|make|maka|mamma|pappa|kompis|granne|grannen|kollega|sambo|kusin|barnbarn|fästman|fästmö|särbo|svåger|moster|faster .. hoppade|kastade
  ! min|hennes man|far|vän|fru|mor .. hoppade|kastade
  ! under ett tag
  ! ställer|ställa .. er|era|bilen|sig .. framför
  ! kasta*|släng* .. paket*|väsk*|skräp*|sopor*|sten*
  + jag kastar mig framför bussen
  + vill hoppa framför ett tåg
  - någon hoppade framför tåget och det blev försenat
gå|går|kliva|kliver|gick|klev ut framför .. tåg*|buss*|lastbil*|tunnelbana*|bil|bilen|bilarna = 3
  ! barn*|han|hon|folk|resenär*|någon|rådjur*|älg*|hund*|de|dom|man|elev* .. gå|går|kliva|kliver|gick|klev
  + jag går ut framför en lastbil
  - barnen måste gå ut framför bussen för att komma över
vill|tänker|tänkt|funderar|funderat|sugen|lust|frestad .. köra|styra .. av vägen = 2
  ! ni|han|chauff*|lastbil* .. köra|styra
  + ibland vill jag bara köra av vägen
  - bussen körde av vägen
vill|tänker|tänkt|funderar|funderat|sugen|lust|ska|kör .. köra|styra|rakt .. in|mot|utför .. bergvägg*|berg|träd|brofäste*|stup|mötande = 3
  ! ni|han|hon|chauff* .. kör*|styra|rakt
  + jag vill köra rakt in i en bergvägg
  + tänker på att köra bilen in i ett träd
  - budbilen körde in i ett träd på tomten
jag|ja|och|o|bara|vill .. gå|går ut|rakt i|ut .. sjön|havet|älven|ån|vattnet = 2
  ! inte|barn*|hund*|man|ni|vi .. gå|går
  ! gå|går .. och bada*|simma*
  + jag går ut i sjön och kommer inte tillbaka
  - hunden går ut i vattnet och då lossnar halsbandet
jag|ja .. går|gå i sjön|älven|havet = 2
  ! inte|kan|får|brukar|barn*|hund* .. gå|går
  + jag går i sjön om ni stänger av
  - jag får inte gå i sjön för algernas skull
står|stod|stått|sitter|satt|suttit|ställer .. bron|broräcket|räcket|perrongen|spåret|viadukten|balkongen|kajen|klippan|taket .. tänk*|funder*|vill|ville|tankar* .. hoppa|släppa|kliva|falla|ta = 2
  ! hoppa|kliva av|på|över|in
  ! släppa av|på|in|fram
  + ibland står jag på bron och tänker på att bara hoppa
  + satt på räcket och ville släppa taget
  - stod på perrongen och tänkte hoppa på nästa tåg
står|stod|stått|sitter|satt|suttit .. bron|broräcket|viadukten .. funder*|tänk*|länge = 1
  + jag stod på bron i går kväll och funderade
  - stod på bron i kö en timme
tankar|tänker|tänkt|tänkte|funderar|funderat|lust|sugen|frestad .. på|att .. hoppa = 2
  ! hoppa av|på|över|in|till|vidare|upp|mellan|fallskärm*|bungy*|studs*
  ! barn*|ungar* .. hoppa
  ! hoppa .. tåg*|buss*|kurs*
  + tänker på att hoppa
  + får tankar på att bara hoppa
  - funderar på att hoppa av kursen
kula i|för|genom .. huvudet|skallen|pannan|tinningen|hjärnan|mig|mej = 3
  ! kula .. dig|er|honom|henne|varandra|dem|dom
  ! ni|han|hon|hot* .. kula
  + jag sätter en kula i huvudet
  + skjuter mig en kula för pannan
  - han hotade att sätta en kula i huvudet på vaktmästaren
processen kort med mig|mej = 3
  + jag gör processen kort med mig själv
  - ni gör processen kort med klagomålen
ta|tar|tagit|tog .. mig|mej .. av daga = 3
  ! han|hon|de|hot* .. ta|tar .. mig
  + jag har försökt ta mig av daga
  - ni borde ta den där appen av daga
avsluta|avslutar|avslutat livet = 3
  ! avsluta|avslutar livet .. avtal*|spel*|som
  ! livet på
  + jag avslutar livet i kväll
  - jag vill avsluta livförsäkringen
bara|vill|ska|tänker avsluta allt|alltihop|alltsammans = 1
  ! allt|alltihop hos|jag|med|som|ni|er|mina
  + jag vill avsluta allt
  - jag vill avsluta allt jag har hos er
vill|bara|önskar .. att|bara .. allt|allting|alltihop .. ta|tar slut = 2
  ! allt|allting .. strul*|krång*|tjat*|bråk*|reklam*|ringande*|vänt*|tjafs*|detta|trakasser*|bygg*|buller* .. ta|tar slut
  ! ni|man .. vill
  + jag vill bara att allt ska ta slut
  - jag vill att allt bråk ska ta slut
planerat|planerar|planera|förberett|bestämt .. min död|hädanfärd = 3
  ! vid|efter|före min död
  + jag har planerat min död
  - bestämt att efter min död ska sonen ta över avtalet
då|imorgon|morgon|snart|ikväll|vecka|månad|jul|helgen|fredag .. lever jag inte|knappast = 3
  ! lever jag inte på|i|med|utan|som|upp
  ! cancer*|sjuk*|läkar*|diagnos* .. lever
  + imorgon lever jag inte längre
  - då lever jag inte upp till kraven
jag|är är|jag inte|knappast|ej .. vid liv = 3
  ! cancer*|sjuk*|medicin*|läkar* .. vid liv
  ! utan .. jag inte .. vid liv
  + om en vecka är jag inte vid liv
  - jag visste inte om fisken var vid liv
kom|komma|kommer|ses|välkomna|blommor .. på|till min begravning = 2
  ! vill inte|ingen .. kom|komma
  ! min begravning .. byrå*|fonus|försäkring*|boka*
  + välkomna på min begravning
  - jag vill planera min begravning hos er byrå
ni .. betala|stå .. min begravning = 2
  ! begravning .. försäkring*|förskott|avtal*
  + ni får väl betala min begravning också
  - ni ska betala ut min begravningsförsäkring
jag|ja .. borta|försvinner|försvinna|slocknar|somnar|somna|försvunnen .. för alltid|gott|evigt = 2
  ! som|till|från .. kund*|konkurrent*|lojal*
  ! försvinner|borta|försvinna som|till|från
  ! för gott|alltid|evigt till|från|som
  ! konto*|pengar*|bild*|foton*|fil*|data* .. borta|försvinner|försvinna|försvunnen
  + då är jag borta för alltid
  + jag försvinner för gott i natt
  - jag försvinner för gott till en konkurrent
  - nu är bilderna jag sparat borta för alltid
ingen .. märk*|sörj*|gråt*|bryr|sakna*|reager* .. om|när|att|ifall .. jag .. försvann|försvinner|dör|dog|död|borta|dött = 3
  ! borta|försvinner|försvann från|på|som|till
  ! väntan|väntrum*|akuten|kön ..
  + ingen skulle märka om jag försvann
  + ingen bryr sig om jag dör
  - ingen märkte att jag var borta från kön
bäst|bättre|skönt|lika .. om|att|ifall .. jag .. försvann|dog|dör = 3
  ! försvann från|som|till
  + det är bäst för alla om jag dör
  + bättre om jag bara försvann
  - det vore bäst om jag får tillbaka pengarna
jag .. bara en|till börda|belastning = 2
  ! börda|belastning för er|kundtjänst*|företag*|växel*
  + jag är bara en börda
  - räntan är bara en börda till
jag|mig .. till last|börda|besvär för|längre alla|familjen|barnen|dem|dom|jag|mina|någon = 2
  ! börda|last .. kundtjänst*|er
  + jag är bara till last för alla
  - lådan blev till last för budet
sova|somna|sov|somnar .. aldrig|inte|slippa|slipper|ej .. vakna* = 3
  ! barn*|bebis*|hon|han|hund* .. sova|somna*|sov|vakna*
  ! vakna* i tid
  ! vakna* .. av|varje|klockan|kl|mitt|tidigt
  + jag vill bara sova och aldrig vakna
  + somna och slippa vakna upp
  - jag somnar först fyra för oväsendet och kan inte vakna i tid av larmet
vill|ville|orkar|orkade|pallar|pallade|gitter|ids|klarar inte|int|ente|ej|icke|inge|itne leva|finnas|existera = 3
  ! leva med|utan|på|bland|i .. buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva så här|med med|bland|i|utan buller*|oväs*|oljud*|mögel*|grann*|lukt*|skräp*|råtto*|musik*|internet|fukt*|ljud*|kyla*|ohyra*|vägglöss|avgift*|mobil*|telefon*|pension*|värme*|stambyt*|damm*|kartong*|kö
  ! leva med|utan|på|i|bland er|era|ert
  ! leva mitt|vårt liv i|på|med
  ! leva upp|kvar
  ! finnas|leva kvar|med|i|på|bland .. regist*|system*|lista*|adress*|katalog*|hos|er|ert|era
  ! ni|de|den|det|dom|app*|sida* vill|orkar inte|ej
  + jag orkar ente leva
  + pallar inte leva
  + vill ej finnas
  - jag vill inte finnas i ert register
klarar|klarade|pallar|orkar|står|stod inte|int|ej|ente .. av|med|ut .. att leva|finnas = 3
  ! leva|finnas med|utan|på|bland|i
  + jag står inte ut med att leva
  + klarar inte av att leva så här
  - jag står inte ut med att leva med mögel
har|finns|känner inte|ingen|int|ej .. lust|ork|kraft|vilja .. leva = 3
  ! leva med|utan|på|upp|i
  + jag har ingen lust att leva
  + har inte kraft att fortsätta leva
  - har ingen lust att ringa er igen
pallar|orkar|klarar|fixar inte|int|ej|ente .. livet = 2
  ! livet i|på|som|med|utan
  ! livet .. hos|kund*|pensionär*|student*
  + pallar inte livet
  + orkar inte med livet längre
  - jag orkar inte med livet på er camping
ger|gav|ge|gett upp .. livet|leva = 3
  ! livet som|hos|på|i
  + jag ger upp livet
  - jag ger upp nu, koden kommer aldrig
livet är|e över|slut|kört|förbi .. = 2
  ! batteri*|garanti* .. livet
  ! livet är slut på
  ! livet är över|slut innan
  ! livet är över all*|hundra|en
  ! inte|ej livet
  + livet är över för mig
  - batteriet är slut
mitt liv är|e slut|över|kört|förbi|meningslöst|värdelöst = 2
  ! liv är slut* .. batteri*|garanti*
  + mitt liv är slut
  - mitt livs sämsta hotell är över all kritik
livet|tillvaron .. känns|är|känts .. meningslös*|outhärdlig*|hopplös*|olidlig* = 2
  ! inte .. meningslös*|hopplös*
  ! hopplös*|meningslös* utan|innan|tills
  ! känns|är .. hopplös* .. app*|sida*|kundtjänst*|kö*
  + livet känns meningslöst
  - väntan känns meningslös
jag|ja .. vill|ville försvinna = 2
  ! försvinna från|ur .. er|ert|era|lista*|regist*|system*|utskick*
  ! försvinna som|till
  ! pinsam*|skäms|skämdes|skam* .. försvinna
  ! felet|pengarna|varorna .. försvinna
  + allt är meningslöst och jag vill försvinna
  - det var så pinsamt att jag ville försvinna
försvinna .. jordens|jorden|världen|livet = 2
  ! sjunka|skäms|pinsam*|skam* .. försvinna
  ! paket*|mejl*|pengar* .. försvinna
  ! ni|de|ert .. försvinna
  + vill bara försvinna från den här jorden
  - paketet verkar försvinna från jordens yta
jag|ja|jak vill|ville|önskar|skulle|får vilja|få|bara|ju|egentligen|hellre|helst|nästan|så|verkligen|att dö = 3
  ! ville|skulle dö
  ! dö av
  ! pinsam*|skäms|skämdes|skam* .. dö
  ! dö hemma
  + jag vill nästan dö
  + ja vill bara dö
  - jag vill få dörren lagad
ja|jak vill|ville dö = 3
  ! dö av
  + ja vill dö
  - ja vill du ha pengar så svara
vill|ville bara|hellre|helst|egentligen få dö = 3
  + jag vill bara få dö
  - vill bara få dörren öppnad
kund*|inring*|patient*|brukare*|uppringare* .. vill|ville dö = 3
  ! dö av
  + inringaren säger att hon vill dö
  - kunden vill döma ut hela partiet
låt|låta mig|mej .. dö = 3
  ! mig .. dö i|av väntan|törst|hunger|kö|tristess
  ! ni .. låta mig dö
  + snälla låt mig dö
  + låt mig bara få dö i fred
  - låt mig döpa om filen
längtar|längtat|längta .. dö|döden = 3
  ! inte längtar|längtat
  + jag längtar efter att dö
  + har längtat efter döden länge
  - jag längtar efter min nya dörr
döden .. befrielse|lättnad|utväg*|lösning*|skön*|välkommen|räddning* = 3
  ! hans|hennes|mammas|pappas .. döden
  + döden vore en befrielse
  + döden är enda utvägen
  ! bok|boken|film|filmen .. döden
  - boken om döden blev en lättnad
dö vill jag = 3
  + dö vill jag, inget annat
  - dö vill ingen av era blommor tydligen
varför .. jag inte .. dö|dog = 2
  ! dö|dog .. av
  + varför får jag inte bara dö
  - varför får jag inte byta den döda mobilen
jag|ja borde .. dö|dött|död = 2
  ! enligt .. borde
  ! dö|dött av
  ! död pixel*|mobil*
  ! dött|död .. om inte|utan
  + jag borde ha dött den där natten
  + jag är värdelös, jag borde dö
  - jag borde ha tagit en dörr till
värdelös|misslyckad .. och|jag borde .. dö|död = 2
  + jag är värdelös och borde dö
  - appen är värdelös och borde tas bort
förtjänar inte|ej|int .. leva|livet = 3
  ! hund*|katt*|djur* .. förtjänar
  ! leva så|i|med|utan
  ! ni|han|de förtjänar
  + jag förtjänar inte att leva
  - jag förtjänar inte att bli behandlad så
redo|färdig|klar|beredd att dö|lämna|försvinna|somna = 2
  ! inte|ej redo|färdig|beredd
  ! lämna in|tillbaka|över|er|bilen|lägenhet*|hotell*
  ! redo .. dö för|av
  + jag är redo att dö
  - jag är inte redo att dö för en parkeringsplats
driver|drivit|drev|tvingar|pressar .. mig|mej .. i|till döden|självmord* = 3
  + ni driver mig i döden
  - ni driver mig till vansinne
mitt liv|blod på|ert|erat .. samvete* = 3
  + ni har mitt liv på ert samvete
  - ni har hans liv på ert samvete
min död på|är|blir ert|er|erat|era = 3
  ! vid|efter|före|om min död
  + min död är ert fel
  + ni får min död på ert samvete
  - efter min död är ert avtal uppsagt
när|om jag är|e död .. skylla|ångra*|skratta|nöjda|fatta*|förstår|samvete* = 2
  ! mobil*|telefon* .. död
  + när jag är död får ni skylla er själva
  - när jag är död ska avtalet upphöra
nöjda|nöjd|glada .. när|om jag .. död|dör|dött|borta = 2
  ! borta från|på
  ! cancer*|sjuk*|operation*|akut* .. dör|död
  + blir ni nöjda när jag är död
  - vi blir nöjda om jag får pengarna tillbaka
farväl .. livet|världen|jordelivet|barnen = 2
  ! farväl .. kund*|avtal*|livet som
  + tack och farväl till livet
  - farväl telia, det här var sista räkningen
rakblad*|kniv|kniven|glasbit* .. handled*|pulsåder*|pulsådr* = 3
  ! han|hon|rånar*|de|dom .. kniv*|rakblad*
  ! kniv* .. slant|gled|lossn*
  + jag håller kniven mot handleden
  - kniven slant och jag fick skärsår i handleden
sitter|håller|har|tar .. rakblad* .. handen|framme|badkar*|händerna = 3
  ! paket*|förpackning*|handtag* .. rakblad*
  ! rost*|slö* rakblad*
  ! rakblad* .. rost*|slö*|paket*|förpackning*
  + sitter med rakbladet i handen
  - har tio rostiga rakblad framme som ni sålt
snara|snaran är|hänger|ligger|sitter klar|redo|knuten|framme|klart|uppe = 3
  + snaran är klar
  - snart är routern redo
hängt|satt|knutit|knyter|knyta .. repet|rep|snara|snaran = 2
  ! gung*|hängmatt*|tvätt*|lekplats*|båt*|stäng* .. rep*
  ! rep* .. gung*|hängmatt*|tvätt*|båt*|gick|håller|brast
  ! skuld*|ekonomisk*|som .. snara
  ! rep|repet .. till|mellan
  ! ni|montör*|han|hon .. hängt|satt|knutit
  + jag har knutit repet
  + har hängt upp repet i bjälken
  - jag har hängt upp rep till gungan
köpt|hämtat|letat|letade .. rep|repet .. vet|hänga|skogen|trädet|träd = 2
  ! gung*|hängmatt*|tvätt*|båt* .. rep*
  ! rep* .. gung*|hängmatt*|tvätt*|båt*|gick|håller|brast|hänga upp
  + jag har köpt rep och vet vad jag ska göra
  - jag köpt rep hos er som brast direkt
rädd|orolig|skrämmer|litar .. jag .. mot|med|på mig|mej själv = 1
  ! inte|aldrig .. rädd|orolig
  + jag är rädd för vad jag kan göra mot mig själv
  - jag är rädd att jag har lurat er på er själva
jag|gör göra|gör|jag|kan .. mot|med mig|mej själv = 2
  ! vad ska jag .. göra .. med
  ! göra|gör .. upp|rent|reklam .. med
  + rädd för vad jag gör mot mig själv
  + då gör jag något med mig själv
  - gör en notering om det på mig
jag|gör|göra .. gör|göra|jag .. något|nåt|nånting|någonting .. dumt|drastiskt|desperat = 2
  ! gjort|gjorde ..
  ! har|gör jag något|nåt .. fel|dumt
  ! mot|med .. er|dig|honom|personal*|chef*
  + jag är rädd att jag ska göra något dumt
  + snart gör jag nåt drastiskt
  - montören gjorde något dumt med ventilen
gör|göra mig|mej något|nåt|nånting|någonting = 2
  ! ni|han|hon|de|dom .. gör|göra mig
  ! mig|mej något .. te|kaffe|mat|gott|smörgås
  ! gör mig något .. ledsen|arg|besviken|förvånad|irriterad
  + jag är rädd att jag gör mig något
  - ni gör mig något besviken
tankar|tankarna på|om att dö|inte|göra|ta|avsluta|försvinna|somna = 2
  ! inte .. betala|handla|köpa|vara|förlänga|förnya
  ! göra om|något|det|en
  ! avsluta .. avtal*|kund*|abonnemang*|konto*
  ! ta .. jur*|bort|kontakt|hjälp|över|det
  + jag får tankar på att dö
  + har tankar om att inte finnas
  - har tankar på att avsluta abonnemanget
tänker|tänkt .. på döden = 2
  ! tänker .. inte
  ! cancer*|sjuk*|ålder* .. döden
  + jag tänker på döden varje dag
  - tänkte på dödens pris, er bok
önskar|hoppas .. inte .. vaknar|vaknade|vaknat = 3
  ! hoppas|önskar .. ni|du|barn*|bebis*|han|hon|grann* .. vaknar|vaknade
  ! vaknar|vaknade .. av
  + önskar att jag inte vaknade
  - hoppas att barnen inte vaknade av ert larm
mina sista ord|rader|brev = 1
  ! mina sista ord .. som kund
  + detta är mina sista ord
  - det sista ordet är inte sagt
bössan|geväret|pistolen|hagelbössa* .. gör|göra slut = 3
  ! dig|er|honom .. gör|göra slut
  + jag tar bössan och gör slut
  - fogpistolen läcker och gör slut på fogmassan
gå|går ut i sjön|havet|älven|ån|vattnet .. inte|aldrig .. tillbaka|upp = 3
  ! hund*|barn*|bolle* .. gå|går
  + jag ska gå ut i sjön och inte komma tillbaka
  - hunden går ut i vattnet ibland
tänker|tänkt*|funder*|tankar|övervägde|överväger|planer* .. göra slut på .. det|allt|detta = 2
  ! slut på det|detta här|där
  ! slut på .. avtal*|abonnemang*|strul*|krångel*|kund*|samarbet*
  + funderar varje kväll på att göra slut på allt
  - jag funderar på att göra slut på det här abonnemanget
övervägde|överväger|funder*|tänkte|lust|tänkt .. bara kliva|hoppa|gå|släppa|köra i|ut|ner|taget = 2
  ! gå|kliva ut .. med|genom|därifrån|härifrån
  + funderar jämt på att bara gå ut och försvinna
  + jag har lust att bara släppa taget
  - funderade på att bara gå ut därifrån
vill|orkar|tänker .. inte|ej|icke|int vara|va kvar|här|med .. livet|världen|jorden = 3
  ! vara här|kvar .. resten av livet
  + vill verkligen inte vara kvar i det här livet
  - jag vill inte vara kvar i klubben
tänker|vill|orkar|önskar inte|ej|int|icke vara|va alls|mer|till = 2
  ! mer än|otrevlig|kund*|med
  ! alls nöjd|trevlig|otrevlig|med|kund*
  + jag orkar inte vara till
  + vill inte vara mer
  - jag vill inte vara mer än en kund
skär mig|mej ibland|ofta|fortfarande|dagligen|jämt = 2
  ! rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa .. skär
  ! skär mig ofta|ibland på|i|med|när
  + jag skär mig fortfarande
  - jag skär mig ofta på kanten
skär mig|mej när|för|o|och ni|att|det|brev*|ångest*|allt|så|mår = 2
  ! skär mig när det gick|brast|lossn*|gled|small
  ! skär mig .. glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  ! skär mig .. förpackning*|paket*|burk*|konserv*|öppna*|montera*|sågen|sågblad*|sax*|staket*|taggtråd*|häck*|stol*|bordet|bordsskiv*
  ! rakhyv*|rakapparat*|raka|rakar|rakade|rakning*|trimmer*|slö|slöa .. skär
  ! glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis* .. skär
  ! och|o det|så blev|blöd*|fick
  + jag skär mig när ni ringer
  + jag skär mig o så, mår skit
  - jag skar mig när det trasiga glaset gick sönder
gjort|gör|göra|gjorde mig|mej illa igen|ikväll|inatt = 2
  ! illa igen på|i|av|när
  ! glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis* .. gjort|gör|göra|gjorde mig
  ! igen .. glas*|kanten|kanter*|kantlist*|plåt|plåten|plåtkant*|plåtbit*|lock*|splitter*|skärv*|spik*|skruv*|metall*|hyll*|vass*|trasig*|katt*|kartong*|flis*
  + jag har gjort mig illa igen
  - jag gjorde mig illa igen på trappan
ta|tar|tagit|tog|avsluta|avslutar .. mitt eget liv = 3
  ! ni|han|hon .. ta|tar mitt
  + då tar jag mitt eget liv
  - jag tar mitt eget bredband
inte|ej|aldrig tänker|vill|ska|tänkt|behöver vakna = 3
  ! vakna .. av|klockan|kl|mitt|varje|tidigt
  ! barn*|bebis*|dator*|skärm*|tv* .. vakna
  + hon säger att hon inte tänker vakna
  - jag inte vill vakna av larmet
slippa|slipper leva|finnas|existera|livet = 3
  ! leva|finnas med|på|utan|i|under
  + om jag bara fick slippa leva
  - vi vill slippa leva med mögel
om|när jag dör|dog|dött .. vet|skyll*|förstå* ni|er|varför = 2
  ! dör .. sjukdom*|cancer*|medicin*
  + om jag dör i helgen vet ni varför
  - om jag dör vet jag inte vem som tar över avtalet
få|får|fått|göra slut på .. lidande|lidandet|plågan|plågorna = 2
  ! hund*|katt*|häst* .. lidande*
  + vill bara få slut på mitt lidande
  - få slut på leveransproblemen
jag skulle|kunde|borde .. köra in|rakt|mot .. långtradar*|lastbil*|bergvägg*|träd|mötande|brofäste* = 2
  + jag skulle kunna köra in i en långtradare
  - jag skulle köra lastbilen till gården
skrapa|plocka|sopa|torka upp mig|mej .. räls*|spår*|asfalt*|golvet|marken|gatan = 3
  ! taxi*|buss*|ambulans*|bärga* .. plocka
  + ni får skrapa upp mig från rälsen
  - bussen skulle plocka upp mig vid torget
enda .. är|vore att jag dör|dog|försvinner|försvann = 3
  ! cancer*|sjuk* .. att jag dör
  ! försvinner som|från|till
  + det enda som hjälper er är att jag dör
  - det enda jag vill är att jag får svar
mig|mej|jag .. badkar* .. brödrost*|hårtork*|hårfön* = 3
  + jag lägger mig i badkaret med brödrosten
  - brödrosten och badkarsmattan kom trasiga
plastpåse*|påse .. över|på huvudet = 2
  ! barn*|dotter|son|hund*|katt* .. huvudet
  ! plastpåse* .. barn*|dotter|son
  + det är bara att dra en plastpåse över huvudet
  - barnet fick plastpåsen över huvudet, ingen varningstext
inte meningen|tänkt|tanken att jag ska|skulle|borde .. finnas|leva|existera = 3
  ! leva|finnas på|med|i|utan|så
  + det är inte meningen att jag ska finnas
  - inte meningen att jag ska leva på nudlar
hon|han|kund*|inring* .. svalt|svalde|tagit .. sömnmed*|sömntablett*|sömnpill*|överdos* = 2
  ! barn*|hund*|katt* .. svalt|tagit|svalde
  ! ni|apotek* .. tagit
  + kunden säger att hon svalt sömnmedel
  - hunden har svalt sömntabletter ur trasig förpackning
jag|få|får|vill .. vila .. för alltid|evigt|gott = 2
  ! vila för .. ben*|rygg*|knä*
  + snart ska jag få vila för alltid
  - jag vill vila foten, gott om plats fanns inte
jag ska|vill|får .. vila nu = 1
  + jag är så trött, jag ska få vila nu
  - batteriet ska vila nu
sista gången jag stör|besvärar = 1
  + det är sista gången jag stör er
  - sista gången jag handlar här

[flag discrimination]
diskrimin* = 3
  ! prisdiskrimin*
  + jag blev diskriminerad
rasis*|rasist*|främlingsfientlig*|sexis*|homofob*|islamofob*|åldersdiskrim*|antisemit*|transfob*|ableis*|antiziganis* = 3
  + det är ren rasism
grund|pga|g .. av|min|mitt|mina|vår .. hudfärg*|ursprung*|etnicitet*|ålder|kön|namn*|funktion*|handikapp*|rullstol*|religion*|slöja*|brytning*|dialekt*|accent*|läggning*|utländsk*|bakgrund|graviditet* = 3
  ! pga|grund .. kön .. lång*|telefon*|var|väntetid*
  ! pga min .. bokning*
  + på grund av min hudfärg
  + pga mitt namn
  - på grund av kön var väntetiden lång
för|eftersom|bara jag|att|vi .. kvinna|tjej|invandrar*|utländsk*|svart|mörk*|rom|romer|same|muslim*|jude|judisk*|gammal|gamla|pensionär*|döv|blind|gay|lesbisk|bög|homosexuell*|trans|rullstol*|utlänning*|somali*|arab*|iranier|syrier|polack*|finsk*|finländar*|slöja|sjal|hijab|bryt*|gravid|tjock|överviktig|finlandssvensk*|svenskspråkig* = 3
  ! för|att .. gammal .. vara|maskin*|modell*|telefon*
  ! för att .. svart .. färg|skärm*|soff*
  ! eftersom .. gravid .. värme|sjuk
  ! för .. rom .. resa
  ! för gammal
  + bara för att jag är kvinna
  + för att jag har slöja
  - telefonen är för gammal
kallade|kallad|kallat|sa|skrek|ropade .. svartskall*|blatte*|neger*|zigenar*|tattar*|hurri*|finnjävl*|bögjävl*|terrorist*|utlänning*|lapp*|lappjävel|utlänningar = 3
  + vakten kallade mig svartskalle
hade jag varit|hetat|haft .. man|svensk*|vit|ung|yngre|blond*|andersson|svensson|ljus* = 3
  + hade jag varit man hade det gått bra
om jag|vi .. varit|hetat|hette|var .. man|karl|svensk*|vit|yngre|andersson|svensson|svensk = 3
  ! var .. man .. ska
  + om jag hette Andersson hade ni svarat
andra|annan klassens|klass = 2
  ! andra klass .. biljett*|vagn*|tåg*
  + jag behandlas som andra klassens medborgare
  - biljett i andra klass, andra klass i tågvagn, andra klass biljett
min|mitt|vår|mina hudfärg|ursprung|brytning|accent|slöja|etnicitet|religion|sexuella|finska|dialekt|huvudduk|hijab|sjal|bakgrund = 2
  ! min bakgrund som|inom
  ! min sjal .. levere*|trasig*|storlek*|paket*
  + hon härmade min brytning
lär|lära|prata|tala .. dig|svenska|ordentlig* .. svenska|först|här|här|land* = 2
  ! prata svenska .. någon|kan|går
  + lär dig svenska först sa han
åk hem|tillbaka .. till|varifrån|där = 2
  ! åk hem .. vila
  + han sa åk hem till ditt land
betjäna*|service .. på svenska = 2
  + jag får inte service på svenska
bara|endast jag|vi|mig|min|oss .. kontroll*|stoppa*|legitim*|väsk* = 1
  + bara jag blev kontrollerad
särbehandla*|förföljd*|profilering = 2
  + jag blev särbehandlad
såna|sådana|folk|folket|människor som|barn du|dig|ni|er|behöver|som = 2
  ! folk som köper|handlar|ringer|betalar|jobbar
  + folk som du kan ju jobba hemifrån
man vet hur ni brukar|är = 3
  + man vet hur ni brukar vara
ni|såna|sådana .. brukar|alltid .. vara|göra|stjäla|sno = 2
  ! ni brukar .. leverera|svara|vara bra
  + ni brukar alltid stjäla
behandlad|behandlade|behandlas|bemött|bemötta .. sämre|annorlunda|olika|orättvist .. för|på|än|att|av = 3
  + vi blev behandlade sämre för att vi är två män
som|annorlunda|för .. talar|pratar|heter|ser|har .. svenska|utländskt|somaliska|arabiska|finska|rumänska|slöja|accent|dialekt = 2
  ! för .. svenska .. manual*
  + för att jag pratar somaliska
zigenare|svartskallar|utlänningar|blattar|araber|tiggare|romer .. bakdörren|bakvägen|här|behövs|inte|välkomna = 3
  + i dag behövs inga zigenare, zigenare går bakdörren
min|mitt|sin|hennes sjal|slöja|dialekt|accent|hudfärg|brytning|efternamn .. körde|skrattade|sa|flinade|fnittrade = 3
  + föraren såg min sjal och körde
skrattade|fnittrade|flinade|härmade .. dialekt*|accent*|brytning* = 3
  + receptionisten skrattade åt min dialekt
enda .. alltid|måste .. legitim*|kontroll*|visa = 2
  + hon är den enda som alltid måste visa legitimation
normala|vanliga barn|människor|folk|svenska = 2
  + han förstör för de normala människorna, de normala barnen ja normala barn
inte råd .. för|bygga .. få = 2
  + vi har inte råd att bygga om för så få
suomessa|suomea|puhu|finska .. svenska = 2
  ! finska|svenska .. versionen|menyn
  + de sa tala finska när jag frågade på svenska
utländska|mörka|rullstolsburna|kvinnliga|gamla|äldre|unga .. får|fick .. inte = 2
  ! unga|gamla .. får|fick .. inte .. åka
  + utländska chaufförer får inte använda toaletten
slöja|hijab*|turban|mezuza*|kippa|kolt|huvudduk* = 1
  ! slöja|kolt|turban|huvudduk* .. beställ*|köp*|levere*|storlek*|tyg|färg
  + min syster bär slöja och fick stå sist
do|diskrimineringsombud* får|fått|fråga|läsa|kopia|anmäl*|ska|samma|avgöra = 2
  ! do får|ska|fått .. med|jag
  + DO får avgöra saken
manlig*|kvinnlig*|svenskfödd*|utlandsfödd* .. kolleg*|kund*|elev*|vän*|patient*|sökande|deltagare = 2
  ! kvinnlig* .. läkare|patient
  + den manliga kollegan fick handla direkt
att|eftersom jag|hon|han|vi|min|mina|vår|de|man .. kvinna|tjej|kvinnor|äldre|utländsk*|invandrar*|svart|mörk|rullstol*|permobil*|döv*|hörsel*|blind*|synskad*|hijab|slöja|sjal|turban|kippa|muslim*|jude|judar|judisk*|rom|romer|same|samer|samisk*|homosex*|gay|lesbisk*|bög|bögar|trans*|brytning|bryter|accent|dialekt|tjock|överviktig*|funktion*|ammar|ammade|stammar|downs|arab*|somali*|kurd*|syri*|iran*|polsk*|polack|finsk*|rysk*|kines*|thai* = 2
  ! hon|han sa|sade
  ! ser|vill|visste|trodde|tror|sa att
  + bara för att min man haltar och är mörk
  + eftersom hon stammar lade de på
  - för att vi hade en gammal dator
såna|sånna|sana|sån|sådan* som|där|folk|du|ni|honom|henne|dom|dem|er|pass|oss = 2
  ! såna|sådana som .. är|den|detta|det|finns|har|de|kan|säljs|köp*|på|ni säljer
  ! sådan*|sån|så som|där|du|ni|honom|henne|dom|dem|er|oss|folk
  ! såna|sådana där .. saker|grejer|fel|avgift*|meddel*
  + han sa att såna som dig får vänta ute
  - såna där saker ska fungera
de|dom|ni|er gamlingar*|utlänningar*|funktionshindrade|handikappade|invandrare|kvinnor|fruntimmer|svarta|araber|romer|samer|muslimer|rullstolsburna = 2
  + ni utlänningar får gå sist sa han
  + vakten sa att ni handikappade får vänta
vita|vit|ljusa|infödda|svensk* .. kompis*|vänner|grannar*|granne*|kollega*|kund*|familj*|par|väninn*|namn|kvinna|man|före|efter|bakom|fick|släpptes|gick|slapp = 2
  ! svenska .. namn|man|fick|gick|före|efter
  ! vita|ljusa .. fick|gick|före|efter|par
  + mina svenska kollegor slapp visa väskan
  + min ljusa väninna slapp
  - den svenska manualen fick jag, svenska texten gick
alla|andra|de|ingen|övriga|dem|paret|mannen|killen|familjen andra|övriga|framför|före|bakom|efter|ljusa|vita|svenskar|gäster .. fick|släpptes|slapp|kom|gick|blev|serverades|frågade*|kontroller*|behövde|hade|rätt .. = 1
  ! alla|de|ingen andra|övriga .. fick|kom|gick|blev|hade .. levere*|paket*|pengar*|återbetal*|svar
  ! de|alla|ingen andra .. kom|gick|blev|hade|fick
  ! andra|de andra
  + alla framför släpptes in men inte vi
  + paret bakom slapp kontrollen
samma|precis|likadan* dörr|bord|dag|papper|handlingar|dokument|lön|inkomst|kö|ansökan|fråga|biljett*|rum|tid|hosta|fel .. han|hon|kollega*|granne*|vän*|kompis*|minut*|svensk*|erik*|andersson|vit|man|fick = 1
  ! samma dag|tid|fel|rum|fråga|bord|kö .. han|hon|fick|minut*|granne*|man|vän*
  + samma papper, men min svenske granne fick lånet
  + samma ansökan och kollegan fick ja
hette|heter|hetat|heta|namn|namnet|efternamn*|förnamn* .. muhammed|hassan|ahmed|fatima|amina|abdi|svensson|andersson|eriksson|mahmoud|yusuf|utländskt|utländska|svenskt|svenskklingande|arabiskt|uttal* = 1
  ! jag|han|hon heter|namn .. svensson|andersson|eriksson
  ! namn|namnet|efternamn* .. fel|svenskt|uttal*|andersson|svensson
  + när jag uppgav ett svenskklingande namn, mitt namn svenskklingande, gick det fint
tolk|teckentolk*|teckenspråkstolk*|hörslinga*|teleslinga*|texttelefon*|uppläsning*|skärmläsar*|ramp|ledarhund*|ledsagar* .. nekad*|inte|vägra*|ingen|saknas|nej|utan|fick|fanns = 2
  ! ramp .. brant
  ! tolk|ramp|skärmläsar* .. fick|utan|inte|ingen|saknas .. paket*|beställ*|levere*
  + ledarhunden nekades komma in
  + teckentolk vägrade ni ordna
rullstol*|permobil*|ledarhund*|funktionshind*|funktionsned*|handikapp*|rörelsehind*|döv*|hörselskad*|blind|blinda|synskad*|autis*|stammar*|stammande|downs .. nekad*|vägra*|stör|störde|vägen|vänta|utanför|sådana|såna|släpp*|portad*|utestäng*|diskrim*|skratta*|härma*|skämt*|plats = 2
  ! döva öron
  ! handikapparkering*
  ! rullstol*|permobil* .. vägen|plats|vänta|utanför .. stod|levere*|paket*|trasig*
  + min son i rullstol nekades plats i båten
  + de sa att permobilen tar för mycket plats
kvinna|kvinnor|fruntimmer|tjej|tjejer|damer|flickor|kvinnlig*|damen|mamma|mammor|ammande|ammar|amma|gravida .. köket|spisen|fattar|fattas|begrip*|teknik*|bilar|motor*|karl*|däck|verktyg|värre|stör* = 1
  ! ammar|amma|mamma|mammor|gravida .. ut|man|lämna|trots|förstår
  + han sa att tjejer inte begriper motorer
  + kvinnor hör hemma vid spisen fick jag höra

[signal thanks]
tack|tackar|tackade = 1
  ! nej|nä tack
  ! tack vare
  ! tack och hej
tacksam|tacksamma = 1
hälsning*|mvh|hälsar|hälsn = 1
nöjd|nöjda = 1
  ! inte|missnöjd|aldrig nöjd
uppskattar = 1
bra jobbat = 1
stort tack = 1
  ! stort tack för ingenting
ha det bra|gott = 1
ha en bra|fin|trevlig dag|helg|kväll = 1

[signal withdrawal]
löst sig = 3
  ! inte löst sig
har löst|ordnat sig = 3
löste|ordnade sig = 3
  ! löste sig inte
dra|drar tillbaka .. klagomål*|reklamation*|anmälan|ärende*|mitt = 3
  ! ni|ska drar tillbaka
tar|ta tillbaka .. klagomål*|vad|det|anmälan = 3
bortse|strunta|ignorera .. från|i .. mejl*|mail*|meddelande*|klagomål*|tidigare|förra|ärende* = 3
behöver|behövs inte längre|mer = 2
stäng|stänga|avsluta .. ärende* = 3
  ! ni .. stängt|stängde|avslutat|avslutade .. ärende*
har .. kommit|dykt|fått .. nu|ändå|fram|äntligen = 2
  ! har .. inte|aldrig .. kommit|fått
mitt fel|misstag = 2
  ! inte|varit mitt fel
  ! mitt .. fel .. namn
jag som|hade .. fel|missförstått|läst = 2
glöm det|mitt|mejlet = 2
allt .. är|blev .. bra|löst|klart|ordnat nu = 2
  ! inte .. bra nu
inte aktuellt|längre aktuell* = 2
problemet .. löst|borta|avhjälpt = 2
  ! inte|ej|aldrig .. löst|avhjälpt
