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

[flag self-harm]
avskedsbrev* = 3
  ! avskedsbrev* .. arbetsgivar*|chef*
  + jag skrev avskedsbrev till barnen
  - jag fick ett brev om avsked från jobbet
göra|gör|gjort slut på .. allt|alltihop|det|livet = 3
  ! slut på .. det .. lagret|reklam*|erbjud*
  + jag vet hur jag ska göra slut på alltihop
  - varorna var slut
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
hur jag .. ska .. dö = 3
  + jag har tänkt ut hur jag ska dö
  - hur ska jag döma er
hoppade|hoppar|hoppa .. viadukten|bron|balkongen|taket|räcket = 3
  + tänkte att allt löser sig om jag hoppar från bron
  - hoppa på tåget i tid
självmord*|suicid* = 3
  ! karriär|kommersiell*|ekonomisk*|rena självmord*
  ! rena självmordet
  + jag tänker på självmord
  - det är rena självmordet att cykla där
ta|tar|tagit|tog livet av mig|mej|sig = 3
  ! tar livet av sig .. skratt*
  ! livet av sig .. app*|router*|batteri*
  ! telefon*|mobil*|router*|batteri* .. livet
  ! kön|detta|det .. tar livet av
  + jag tar livet av mig
  - routern tog livet av sig
ta|tar|avslut*|göra|gör .. mitt|slut .. liv|på|livet .. mig|allt|alltihop|livet|nu|själv = 2
  ! ta|tar .. liv* .. på .. allvar
  ! göra|gör slut på .. avtal*|kund*|er
  + jag vill göra slut på allt
  + jag avslutar mitt liv nu
orkar|vill|kan inte|int|ej|icke .. leva|finnas|existera|fortsätta leva|längre|mer|till = 2
  ! orkar|kan inte .. leva .. utan|med|på|i|så .. internet|er|detta|pension*|oväs*|nät
  ! inte .. leva .. upp till
  ! kan inte .. finnas .. till
  ! kan|vill inte .. fortsätta .. kund*|avtal*
  ! kan inte existera|finnas
  + jag orkar inte leva längre
  + jag vill inte leva mer
  - jag kan inte leva utan internet så länge till
jag|bara|vill|hellre vill|får|skulle|bara dö|dör = 2
  ! vill dö .. av .. skam|skratt*
  ! ville dö .. skam
  ! dö av
  ! dör av
  + jag vill dö
  + jag vill bara dö
  - jag får dö av skratt
lika bra|gott .. jag dör|dö|försvinner|dog = 3
  + det är lika bra att jag dör
bättre .. jag .. död = 3
  + det vore bättre om jag var död
bättre utan mig = 3
  ! bättre utan mig som kund
  + alla har det bättre utan mig
döda|skjuta|hänga|dränka|mörda|skada|skär|skära|skadar|hänger|skjuter mig själv|sig = 3
  ! skada mig själv .. på .. kant*
  ! hänga sig .. app*
  ! hänga|hänger|skjuta|skadar|skada|skär|skära|döda sig
  + jag kommer att döda mig själv
  + jag skär mig själv igen
  - appen brukar hänga sig
jag dödar|skjuter|hänger|dränker mig = 3
  ! hänger mig kvar|på|fast
  + jag hänger mig
hoppa|hoppar|kasta|kastar|slänger .. framför|från|ut|utför .. tåg*|bro*|bron|balkong*|fönst*|taket|tunnelbana*|spåret = 2
  ! hoppa|hoppar av|på|på tåg*
  ! kastade* .. paket*|väska*
  ! kasta|kastar|slänger|kastade .. routern|telefon*|mobil*|tv*|datorn|soppåse*|dator*
  + jag hoppar framför tåget
  + jag kastar mig ut från balkongen
  - jag kastar ut routern från balkongen
tar|ta|svälja|sväljer .. alla|hela|burken|kartan .. tabletter*|piller*|sömn*|mediciner*|medicin* = 3
  ! tar alla .. mediciner .. morgon*|dosett*|enligt
  + jag tar alla mina sömntabletter
  - jag tar alla mina mediciner enligt dosett
inte .. vakna mer|igen = 3
  ! inte vakna .. bebis*|barn*
  + jag vill somna och inte vakna mer
somna in|för gott|alltid = 2
  ! pappa|mamma|morfar|mormor|farfar|farmor .. somna in
  + jag vill somna för gott
  - mormor fick somna in
inget|ingenting .. leva för = 3
  + jag har inget att leva för
ingen|inte .. mening* .. livet|leva = 3
  ! livet .. avtal*
  + det finns ingen mening med livet
livet .. inte|ingen|slut|meningslös* .. värt|mening|mig|poäng = 2
  ! livet på
  + livet är inte värt det längre
självskade*|självdestruktiv* = 3
  + jag har börjat med självskadebeteende igen
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
  + jag vill verkligen inte leva
inte|int vill|orkar|ville leva|vakna = 3
  + jag märkte att jag inte vill leva utan henne
vill|orkar|ville inte|int .. leva = 3
  ! vill|orkar inte .. leva .. internet|tv|upp|pension*
  + jag orkar inte leva så här
ta|tar|tagit|avsluta|avslutar mitt|sitt liv = 3
  ! ta mitt liv .. allvar
  + jag kan ta mitt liv
slippa|slipper|inte vakna|vakna|vakna = 3
  ! slippa vakna .. av|klockan|kl
  + så att jag slipper vakna
tar|ta|tagit|svälja|svälj|häller .. tabletter*|tabletterna|piller*|sömntabletter*|medicin*|dem .. allihop|alla|alltihop|köksbordet = 3
  ! tar .. mediciner .. alla .. dagar|dosett
  + ta mina tabletter allihop
tar jag tabletterna|pillren|sömntabletterna = 3
  ! tar jag tabletterna .. enligt|varje|morgon|doktor*
  + då tar jag tabletterna
  - varje morgon tar jag tabletterna enligt schemat
sparat|sparar|samlat|räknade|räknar|räknat .. tabletter*|piller*|sömntabletter*|milliliter|mediciner* = 3
  ! räkn* .. tabletter* .. saknas|saknades|för|förpackning*
  + jag har sparat mina sömntabletter
  - jag räknade tabletterna och det saknas två
hur många tabletter*|milliliter|piller* = 3
  ! hur många tabletter .. dag|dosen|ska|förpackning*
  + jag vet hur många tabletter som behövs
  - hur många tabletter ska jag ta per dag
slangen|slang .. handen|rutan|garaget|avgas* = 3
  ! slang* .. läcker|dammsug*|trädgård*
  + jag satt i garaget med slangen i rutan
hade|har jag själv tagit|hämtat repet|bössan = 3
  + då hade jag själv tagit repet
bössan|geväret|hagelbössan .. laddad*|klart|klar|redo = 2
  ! jag skjuter|skjuta .. er|dig|honom
  + bössan står i ladan, laddad
hoppade|hoppar|hoppa .. viadukt*|bro|bron|balkong*|sju|våning* = 2
  ! hoppa* .. barn*|hund*|glad
  + jag ville hoppa från bron
meningslöst|poänglöst|onödigt att|och leva = 3
  + det är meningslöst att leva
skär|skar|skära .. mig .. armen|armarna|handled*|igen = 3
  ! skar|skär .. mig .. glas*|kniv*|konserv*|kant*|plåt*|lock*
  + jag skar mig i armen igen
  - jag skar mig i armen på en glaskant
bättre|lika .. utan mig = 3
  ! utan mig som kund
  + de har det bättre utan mig
rädd .. att .. inte|icke dö = 3
  + jag är rädd för att inte dö

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
