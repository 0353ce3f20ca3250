# English. Apostrophes are dropped before matching: I'll is "ill", don't is "dont".

[negation]
not no never dont doesnt didnt wont wouldnt cant cannot couldnt isnt wasnt arent havent hasnt hadnt without nor neither nothing nobody rather aint

[category delivery]
never|not|hasnt|didnt|havent|yet .. arriv*|deliver* = 2
  ! refund* .. never|not|hasnt|havent .. arriv*
where .. is|are|s .. parcel*|package*|order|delivery|stuff|driver = 3
wheres .. parcel*|package*|order|delivery|stuff|driver = 3
still waiting .. parcel*|package*|order|delivery = 3
parcel* = 2
package*
deliver*
  ! cash on delivery
  ! delivery fee|charge
courier* = 2
dispatch*
shipment*|shipping
tracking .. says|shows|number|link|page = 2
out for delivery = 3
wrong address|house|street|building|flat|depot = 3
left .. outside|neighbour*|neighbor*|doorstep|bin|porch|rain = 1
lost .. post|transit|luggage|suitcase|bag|parcel = 3
luggage|suitcase* .. lost|missing|never|still|not = 3
lost luggage|suitcase*|baggage|parcel* = 3
flight .. cancel*|delay*|late = 2
cancel* .. flight|train|bus|service|slot|visit|appointment = 2
train|bus|tram|coach .. late|cancel*|delay*|never|show* = 2
engineer|technician|plumber|fitter* .. never|didnt|not|no .. show*|came|come|turn* = 3
nobody|nobodys|noone .. came|come|turned|showed|shown = 2
no one .. came|come|turned|showed = 2
no show = 2
missed .. connection|collection|slot|appointment|visit = 2
bin*|rubbish|waste .. not|wasnt|werent|havent|hasnt|missed .. collect*|empti* = 3
days|weeks late = 2
hours|hour|minutes late = 2
overdue = 1
redirect*
lost in transit = 3

[category product]
broken = 1
  ! broken .. promise*
faulty|defective|defect* = 3
damaged|cracked|dented|scratched|chipped|shattered|smashed = 2
torn|ripped|frayed
stopped working = 2
  ! app|website|internet|wifi .. stopped working
doesnt|wont .. turn|switch|start|charge = 2
dead on arrival = 3
wrong size|colour|color|model|item|product|part = 3
sent .. wrong = 2
not as described|advertised = 3
nothing like .. picture|photo*|description|website = 3
poor|terrible|awful|shoddy|rubbish quality = 3
shoddy|flimsy|tatty = 2
fell|falls|falling|came apart = 3
cold .. food|chips|soup|pizza|meal = 2
stale|mouldy|moldy|rancid|rotten|undercooked|soggy = 2
dirty .. room|sheets|towels|bathroom = 2
filthy .. room|sheets|bathroom = 2
missing .. part|parts|screw*|bolt*|item*|leg = 2
washing machine|dryer
fridge|freezer|kettle|toaster|boiler|sofa|mattress|wardrobe|telly
warrant*|guarantee = 1
counterfeit|fake = 2
bodge*|botch* = 2
workmanship = 3
leak*
used|second hand .. instead|new = 1

[category billing]
invoice*|bill = 2
  ! invoice address
bills|billed|billing = 2
charged|overcharg*|charges = 2
  ! charged .. battery|phone|fully
double|twice .. charg*|bill*|debit*|paid = 3
charg*|debit*|billed|taken .. twice|double = 3
direct debit* = 2
refund* .. not|never|hasnt|havent|still|yet|wheres|waiting = 3
waiting .. refund = 3
refund .. arriv*|appear*|landed|show* = 2
where .. refund|money = 2
wheres .. refund|money = 3
hidden|late|admin|booking|cancellation|delivery|roaming|overdraft fee|fees|charge|charges = 2
fee|fees
interest .. charg*|rate|added = 1
deposit .. not|never|back|return*|kept|withheld = 3
meter reading* = 2
estimated .. bill*|read*|usage = 2
standing charge = 2
took|taken|takes .. from .. account|card|bank = 2
my card .. charg*|debit* = 2
arrears|debt collect*|bailiff* = 2
final demand|notice = 2
credit note|balance = 2
vat = 1
tariff = 1
overpaid|overpayment = 3

[category service]
rude|rudeness|rudely = 2
staff|receptionist|waiter|waitress|cashier|assistant|bouncer|nurse|teller|steward*|adviser|advisor|agent|manager
customer service|services|care|support = 1
attitude|manners = 2
unprofessional|unhelpful|dismissive|condescending|patronising|patronizing|disrespectful|impolite = 2
rolled .. eyes = 3
hung up = 2
hang up = 2
on hold = 3
in|the queue|queues|queuing|queueing|queued = 1
passed .. pillar|around|from|between = 2
passed|transferred|bounced .. department*|person|another|agent*|between = 3
pillar to post = 3
nobody|noone|never .. answer*|repl*|respond*|pick*|calls|called = 2
no one .. answer*|repl*|respond*|picks|ever = 2
no reply|response|answer = 2
ignored|ignoring|ignores = 2
shouted|yelled|screamed|snapped .. at = 2
sneer*|smirk*|sniger*|laughed .. at|face = 2
talked|spoke|spoken .. down|me|like|as = 2
treated .. like|as = 2
chatbot|bot = 1
waited|waiting|wait .. counter|desk|line|phone = 2
called me|us = 1
stroppy|surly|sulky|snotty = 2
humiliat*|belittl* = 2

[category agreement]
contract* = 2
terms .. conditions|contract|changed|agree* = 3
t cs = 2
small|fine print = 3
advertis* = 2
misled|misleading|mis sold|missold|misselling = 3
cancel* .. contract|subscription|membership|policy|plan = 3
cancellation period|policy|terms|notice = 3
notice period = 3
price|prices .. increase*|rise*|hike*|went|gone|up = 3
subscription* = 2
membership* = 2
auto renew*|renewal|renewed = 3
automatically renew* = 3
free trial = 3
lock* in|into = 2
early termination|exit = 3
promised .. instead|but|would = 1
agreed .. price|date|in|to|that
quoted|quote = 2
offer|promotion|promo|voucher|coupon|discount|loyalty = 1
claim .. rejected|refused|declined|denied|turned = 2
policy .. cover*|exclude*|exclusion = 2
cooling off = 3
verbal*|sales .. promise*|rep|told|said = 1
bait and switch = 3

[category technical]
app = 2
website|webpage|site|web page|portal = 1
log|login|logging|logged|sign .. in|on|error|page|cant|wont = 1
cant|cannot|couldnt|unable .. log|login|sign|access = 3
password|passcode|pin .. reset|wrong|not|doesnt|wont|link = 2
crash* = 2
  ! crash* .. car|van|into|bike
error message|code|page = 3
error 404|500|503 = 3
broadband|internet|wifi|fibre|router|modem = 2
signal|reception|coverage = 1
no signal|internet|connection|broadband = 3
connection .. drop*|slow|lost|down|cuts|keeps = 2
outage*|down again = 2
glitch*|bug|bugs|buggy|freezes|froze|frozen = 1
  ! frozen peas|food|chips|pizza
update .. app|since|broke* = 2
since .. update = 3
verification|security code|codes = 2
locked out = 3
account .. locked|blocked|suspended|disabled = 2
buffering|lag|lagging|latency|packet = 2
online banking = 2
card machine|reader .. = 1
cash machine|atm = 2
sim|esim = 2
qr code = 2
checkout page|button = 2
page .. load* = 2
landline|dial tone = 2

[category privacy]
personal data|information|details = 3
gdpr = 3
data .. breach|protection|leak*|shared|sold|protection = 3
privacy = 3
identity .. theft|stolen|fraud = 3
stole* my identity = 3
hacked|hacker*|hijack* = 3
fraud* .. account|transaction*|card|my|loan = 2
fraud|fraudulent|fraudster* = 2
scammer* .. my|details|knew|had = 2
someone else*|elses .. account|data|details|bill*|name|letter*|records|results|information = 2
someone .. opened|took|used .. my name = 3
in my name = 2
without .. consent|permission = 3
subject access = 3
unsubscrib*|spam|marketing emails|marketing = 2
cctv|camera|cameras|filmed|recorded .. me|without|changing|us = 1
strangers|stranger*|another customer* .. details|data|account|address|see|name = 2
leaked = 2
passport .. copy|scan|photo|sent = 1
medical records|history = 2
delete .. data|details|records = 2
unauthorised|unauthorized = 2
phishing = 3
right to erasure = 3

[category safety]
injur* = 3
hurt .. back|leg|hand|herself|himself|myself|child|son|daughter = 2
burn*|burnt|scald* = 2
  ! burn* .. food|toast|pizza|money
caught fire = 3
fire|flames|smoke|smoking|sparks|sparked = 2
  ! fire him|her|them|someone
  ! fired
  ! smoking .. area|room
explod*|explosion = 3
electric shock = 3
electrocut* = 3
allerg*|anaphyla* = 3
food poisoning = 3
poison* = 2
hospital*|ambulance = 1
choke*|choking = 3
slipped|tripped .. wet|floor|ice|on|over|step* = 2
carbon monoxide = 3
gas leak = 3
smell .. gas|burning = 3
hazard*|dangerous|unsafe = 2
glass|metal|plastic .. in .. food|soup|salad|burger|meal|yoghurt = 3
brakes = 2
overheat* = 2
recall|recalled = 1
wrong .. medication|dose|dosage|tablets|prescription = 3
vomit*|throwing up|diarrhoea = 2
loose wire|wires|wiring|cable = 2
exposed .. wire*|cable* = 3
rash|blister*|swelled|swollen = 2
stitches|concussion|fracture*|bleeding = 2

[tone upset]
disgrace*|disgusting|disgusted = 2
unacceptable = 1
appalling|appalled = 2
outrageous|outraged|scandal* = 2
furious|livid|fuming|seething|angry|raging = 2
ridiculous|joke|farce|shambles = 2
absolute|absolutely joke|disgrace|shambles|useless|ridiculous = 2
fed up = 2
sick of = 2
sick and tired = 2
had enough = 2
beyond|past .. joke = 2
despair*|desperate* = 2
end .. tether = 2
wits end = 2
in tears = 2
crying|cried|sobbing = 1
cant believe = 2
cannot believe = 2
thanks for|a .. nothing = 3
thanks a bunch = 3
how hard .. can|is = 2
shame on = 2
unbelievable|unreal = 2
nightmare = 1
well done|bravo = 1
congratulations = 1
worst = 1
how dare = 3
wtf|ffs = 1
seriously = 1
hello = 1
driving me mad|insane|crazy|up = 2
slow|standing clap|applause = 2
marvellous|bravo|brilliant = 1

[tone rude]
shit|shitty|shite|bullshit|horseshit = 3
  ! you|piece|little .. shit|shits|shite
crap|crappy = 2
fuck|fucking|fucked|fuckin|fking|effing|fckin|fkn = 2
  ! fuck you|off|u|yourself|yourselves
fuck|stuff|screw|sod this|that|it|your = 2
bloody = 1
  ! bloody .. nose|hand|knee|bandage
arse|arsed|arseways = 2
pissed|piss|pisses|pisstake = 2
  ! piss off
cant be arsed = 2
bollocks|bollox = 3
  ! my bollocks
wtf|ffs|stfu = 2
shambolic|cowboy outfit|tinpot|tin pot|mickey mouse = 2
cowboys = 2
joke .. company|outfit|business|firm|airline|bank = 2
company|outfit|firm|bank|airline .. joke|garbage|rubbish|trash|pathetic|clowns = 2
pathetic = 2
garbage|trash = 2
  ! garbage|trash .. collect*|bin|bins|can|day|truck
load of .. rubbish|tosh|crap|bull|tripe = 3
rip off = 2
ripoff = 2
daylight robbery = 2
damn|goddamn|dammit|damned = 2
feck|feckin|fecking = 2
  ! feck off
bugger all = 2
sweet fa = 2
poxy|crummy|lousy|godawful|piss poor = 2
bullcrap|bs = 2
kill .. app|website|phone|router|process = 1
stick|shove .. your .. voucher|apology|contract|policy|offer|survey = 2
sucks|suck = 2
dogs dinner|breakfast = 1
waste of .. space|oxygen = 1
hell .. is|are|wrong = 1

[tone abusive]
idiot|idiots|eejit|eejits|ijit = 3
  ! called|calling|calls me|us|him|her|my .. idiot|idiots|eejit
  ! like .. idiot|idiots|eejit
  ! not|am|im .. idiot|eejit
  ! idiot proof
  ! feel|felt|made|look|looked .. idiot|eejit
  + You are a bunch of idiots.
  + Listen you eejit, read the order.
  - Your driver called me an idiot.
  - I am not an idiot.
  - They made me feel like an idiot.
moron|morons|moronic|imbecile* = 3
  ! called|calling|calls me|us|my .. moron|imbecile
  ! like|not|am|im .. moron|imbecile
  + Absolute morons working there.
  - The waiter called me a moron.
cretin*|dimwit*|halfwit*|nitwit*|numpty|numpties|muppet|muppets|dunce*|dumbass*|dumbo = 3
  ! called|calling me|us|my .. _
  ! muppet .. toy|show|puppet
  + Which of you muppets lost my parcel?
  - She called me a numpty.
  - The Muppet show DVD is scratched.
thick|dense .. as .. plank*|mince|shit|pigshit|brick = 3
  ! called me|us .. thick
  + The girl on the phone is thick as mince.
thick|stupid|dumb|brainless|braindead|clueless .. people|staff|girl|woman|man|lot|driver*|agent*|cow|bastard*|monkeys|clowns|lad = 2
  ! called|calling|calls me|us|my .. stupid|thick|dumb
  ! stupid|dumb .. question
  + What a stupid woman you put on the phone.
  + Your brainless staff lost it again.
  - He called me a stupid woman.
  - Sorry if it is a stupid question for your staff.
are|youre|ur|you .. stupid|thick|dumb|brainless|braindead|retarded|dense|simple = 2
  ! not stupid|thick|dumb
  ! how .. simple
  ! you .. are .. not
  + Are you actually stupid?
  + You are all thick.
  - Do you think I am stupid?
  ! think im|i
  ! im|am|was|feel stupid
incompetent .. clown*|fool*|idiot*|bunch|people|lot|staff|buffoon* = 2
  + You incompetent clowns.
clowns|clown|buffoon*|jokers|monkeys|chimps|baboons = 2
  ! clown .. costume|party|outfit|shoe*|nose
  ! called|calling me|us .. clown
  ! monkeys .. toy|zoo
  + Bunch of clowns running this place.
  - The clown costume was torn.
  - The steward was calling me a clown.
bunch|pack|shower|gang of .. clowns|crooks|thieves|idiots|cowboys|liars|chancers|bastards|gangsters|muppets|wasters|amateurs|monkeys|parasites|criminals = 3
  + You are a shower of chancers.
  + Pack of liars.
wanker*|tosser*|knobhead*|dickhead*|bellend*|twat|twats|prick|pricks|bollix|gobshite*|gobshites|arsehole*|asshole*|douche* = 3
  ! called|calling|calls me|us|my|him|her .. _
  ! pin prick|pricks
  ! prick .. finger
  + What a bunch of wankers.
  + Tell that gobshite in the depot to ring me.
  - Your driver called me a wanker in front of my kids.
  - A tiny prick to the finger is all the kit needs, a prick finger test.
dick|cock|knob .. head|heads = 2
  ! called|calling me|us .. _
  ! shower|door|cooker|oven .. head|knob
  + Dick heads the lot of you.
  - The knob on the cooker, near the shower head, fell off, door knob head.
cunt|cunts = 3
  ! called|calling|calls me|us|my|her|him .. cunt
  + You utter cunts.
  - The bouncer called me a cunt.
bastard|bastards|basterds|barstewards = 3
  ! called|calling|calls me|us|my|him|her .. bastard
  + Thieving bastards.
  - Your fitter called me a tight bastard.
bitch|bitches|slag|slags|slut|whore* = 3
  ! called|calling|calls me|us|my|her .. _
  ! bitch about
  + That bitch on reception should be sacked.
  - A waiter called my wife a bitch.
  ! called .. wife|mother|daughter .. bitch|slag
silly|stupid|fat|miserable|old|lazy|rude cow|cows = 3
  ! called|calling|calls me|us|my|her .. cow
  ! lazy|old cows .. field|milk*
  + That miserable cow at the till.
  + You lazy cow.
  - He called me a fat cow.
pig|pigs|swine .. ignorant|disgusting|greedy|you|filthy = 2
  + You are pigs, you filthy people.
ignorant|disgusting|greedy|filthy|fat pig|pigs|swine|git = 3
  ! called|calling me|us .. _
  + Greedy pigs.
  - He called me an ignorant pig.
scum|scumbag*|lowlife*|vermin|parasite*|leech|leeches|rats|maggot* = 2
  ! vermin|rats|maggot* .. in|kitchen|room|problem|infest*|control
  ! saw|found .. rats|vermin|maggot*
  ! called|calling me|us .. _
  ! scum .. line|bath|soap|surface
  + Scumbags, preying on pensioners.
  + You are parasites.
  - We saw rats in the kitchen.
  - There were maggots in the chicken, maggots in food.
thieving|lying|cheating .. bastard*|gits|scum|toerag*|lot|liars|cow|gypsies|crooks|sods|toads|weasel* = 3
  + You thieving toerags.
liar|liars = 2
  ! called|calling me|us|my .. liar
  ! im|am|not .. liar
  ! like .. liar
  ! made .. out .. liar
  + You are liars, every one.
  - The agent called me a liar.
  - I am not a liar.
crook|crooks|thief|thieves|robbers|conmen|swindler*|scammers|gangsters|crooked = 2
  ! thief|thieves|robbers .. stole|broke|took
  ! like .. thief|criminal|thieves
  ! called|calling|accused me|us|my .. thief|crook
  ! scammers .. my|had|got|knew|called|pretend*
  ! by|to scammers|thieves
  ! not|am|im .. thief|crook
  + You are thieves.
  + Crooks, the lot of you.
  - Thieves took the parcel from my porch.
  - Security treated me like a thief.
  - Scammers got my number from you.
git|gits|pillock*|plonker*|prat|prats|berk|nincompoop*|twit|twits|divvy|spanner|wally = 2
  ! git .. repo*|commit|hub|branch
  ! spanner .. tool*|set|box|size|mm
  ! called|calling me|us .. _
  + The pillock left it in the bin.
  - The spanner set was missing a size.
  - The manager called me a plonker.
waste of .. oxygen|skin|space = 3
  ! packaging .. waste of space
  + You are a waste of oxygen.
oxygen thief|thieves = 3
  + Your agent is an oxygen thief.
brain|brains|braincell*|cells|cell .. between|half|single|missing|pea|rented = 2
  ! brain .. injur*|tumour|surgery
  + Not one brain cell between you.
  - My son has a brain injury, half of his...
not|havent|without a|one|single|half .. brain|braincell*|brains = 2
  ! brain .. tumour|injur*
  + You havent half a brain.
pea brain* = 3
  + Pea brained lot.
fuck you|u|yourself|yourselves|off|ye = 3
  ! said|told|shouted|told me|us .. fuck|to .. off|you
  ! told me|us .. fuck off
  ! me|us .. fuck off|yourself
  + Fuck you and your survey.
  + Fuck off the lot of you.
  - The driver told me to fuck off.
f off = 2
  ! told me|us .. f off
  + Just f off.
  - He told me to f off.
piss|sod|bugger|feck off = 2
  ! told me|us .. off
  ! buggered off
  + Piss off, all of you.
  - The usher told me to piss off.
go to hell = 3
  ! told|tell me|us .. hell
  + Go to hell, the whole team.
  - The clerk told me to go to hell.
rot in hell = 3
  + Rot in hell.
burn in hell = 3
  + Hope you burn in hell.
hope .. you|they|he|she .. die|cancer|rot|suffer|choke|crash = 3
  ! hope .. you|they .. never .. suffer
  + I hope you all get cancer.
  + Hope he dies, hope they die.
  - I hope you never suffer what I did.
drop dead = 3
  ! drop dead gorgeous
  + Drop dead.
kiss my arse|ass = 3
  + Kiss my arse.
  ! told me
up yours = 3
  + Up yours.
  ! up yours .. speed
shove .. up .. your|ur|yer .. arse|ass|hole|backside = 3
  ! told me|us .. shove
  + Shove the voucher up your arse.
  - The barman told me to shove it up your arse, his words.
retard|retards|retarded|spastic*|mong|mongs|spaz* = 3
  ! called|calling|calls me|us|my|him .. _
  ! flame|fire retard*
  + Are you retarded or what.
  - The kids coach called my son retarded.
  ! called .. son|daughter|child .. retard*
  - The sofa has no flame retardant label.
  ! retardant
paki|pakis|nigger*|chink*|gyppo*|pikey*|pikeys|faggot*|fag|dyke|tranny|poof|poofs = 2
  ! called|calling|calls|said|shouted me|us|my|at|him .. _
  ! fag end|ends|butt|ash|burn
  ! chink .. light|armour
  ! because|mate|me|us|word .. _
  ! faggots .. peas|gravy
  + Pikeys, the lot of them.
  - The bouncer called me a paki.
  - There was a fag burn on the carpet.
go back .. where|your own|country|india|poland = 2
  ! told|said|shouted|tell me|us|to .. back
  ! go back .. where .. i|we|started
  + Go back to your own country and get me an English speaker.
  - The driver told me to go back where I came from.
foreigners|foreigner .. cant|cannot|who|bloody = 1
  ! because .. foreigner*
  ! im|am|as a|are|we .. foreigner*
  + Bloody foreigners who cant speak, foreigners who.
  - As a foreigner I cannot open an account.
lazy|useless|worthless|gormless|hopeless .. git|gits|sods|bastards|lot|shower|sod|people|creature*|excuse*|lump|twits|eejits = 2
  ! lazy|useless .. product
  + Useless shower.
  + Gormless lot.
you .. useless|worthless|pathetic|spineless|miserable|vile|ignorant|gormless .. person|people|lot|creature*|man|woman|human|excuse*|individuals = 3
  + You pathetic little man.
  + You spineless people.
excuse for .. human|person|manager|woman|man = 3
  + A sorry excuse for a human being.
piece of shit|crap|dirt|filth|scum = 2
  ! phone|laptop|car|app|router|machine|thing|product .. piece of
  ! its|this|that .. piece of
  ! called|calling|calls me|us .. piece
  ! me .. like .. piece of
  + You piece of shit.
  - This phone is a piece of shit.
  - She treated me like a piece of dirt.
little|you .. shit|shits|shites|shite|weasel|weasels|toad|worm|turd|jobsworth* = 2
  ! you .. sell|sold|send|sent .. shit|shite
  ! you|your .. this .. shit
  ! your .. shit
  + You little shits.
  + Some little jobsworth hung up on me.
  - You sent me shit.
imbecilic|subhuman|degenerate*|psycho|sociopath* = 2
  ! called|calling me|us .. _
  + Subhuman degenerates.
  - He was calling me a psycho.
ugly|fat|hag|tart|witch|troll .. cow|hag|woman|witch|bitch|lump|face = 2
  ! called|calling me|us|my .. _
  + Fat ugly hag at the desk, fat hag.
  - He called me a fat woman.
dozy|silly|stupid|daft|miserable|ignorant|old cow|mare|trout|bat = 3
  ! called|calling|calls me|us|my|her .. cow|mare|trout|bat
  + Put someone else on you dozy cow.
  - Craig called me a stupid old bat.
  ! me|us .. stupid|silly|old
racist|bigoted|sexist|lying|arrogant|greedy|filthy pig|pigs|toad|cow|bastard*|scum|git|bitch|thug|prick = 3
  ! called|calling me|us .. _
  + Your controller is a racist pig.
  - She said the man called me a greedy pig.
little|smug|jumped|snotty twerp|punk|pup|weasel|squirt|madam|brat|upstart|scut|spiv|oik = 3
  ! puppy
  ! called|calling me|us .. _
  + A smug little twerp at the counter.
  - He was calling me a little brat.
mechanic|man|human|person|manager or a monkey|donkey|animal|pig = 3
  + Is he a mechanic or a monkey?
stupid|thick|half|trained|absolute|complete donkey|ape|monkey|baboon = 3
  ! called me|us .. _
  + Whoever wrote this is a complete donkey.
son of a dog|bitch|pig = 3
  + He is a son of a dog.
fraud|fraudster|drunk|disgrace|coward|bully and|to a|you|a = 1
  + You are a fraud and a disgrace.
boor|dullard|ignoramus|simpleton|charlatan|oaf|lout|slob|creep|ghoul|ghouls|vulture|vultures|snob|snobs|parasites|conman|halfwits|dullards|invertebrate = 2
  ! called|calling me|us .. _
  + The man is a boor and an oaf.
  - Your steward was calling me an oaf.
useless|idle|insolent|ignorant|impertinent fellow|fellows|girl|boy|woman|man|individual|child = 3
  ! called|calling me|us .. _
  + You insolent girl.
  - He called me a useless woman.
halfwits|imbeciles|idots|idoit*|ediot*|morrons|cretin*|dimwits|nitwits|dunces|dunderhead*|dullard*|blockhead*|bonehead*|airhead*|dummies|dumbass*|thicko*|thickos = 3
  ! called|calling me|us|my|him|her .. _
  ! hammer
  + Send me someone who isnt a bonehead, you blockheads
  + Bunch of idoits
fuckwit*|fuckhead*|fucker*|motherfuck*|shithead*|shitbag*|dipshit*|dumbfuck*|douche*|jackass*|asshat*|arsewipe*|arsehole*|ballbag*|bawbag*|nob|nobhead*|bellends|gobshites|twatt* = 3
  ! called|calling me|us|my|him|her|your .. _
  ! nob
  ! the fucker*
  + You pack of fuckwits
  + Shitbags in suits
bampot*|bawbags|numpties|walloper*|nyaff*|eejits|glaikit|gobdaw*|gombeen*|sleeveen*|sleekit|chancer|chancers|spiv|toerag*|plonker*|pillock*|minger*|slapper*|melt|melts|mug|mugs|tit|tits|divs|div|spud|spuds|donut*|wally|berks|dipstick* = 2
  ! called|calling me|us|my|him|her .. _
  ! donut*|spud|spuds|mug|mugs|melt|tit|tits|div|dipstick* .. _
  ! coffee|box|broke*|of|plant*|tea donut*|mug|mugs|melt|spuds|dipstick*
  ! a mug
  ! mugs|melts
  + Your clerk is a pure bampot
  + Gombeen behind the counter; shower of chancers
absolute|utter|complete|total|you|ya|ye|these|those|what|pair|bunch|shower|lot|whichever|which|whoever|some|proper|pure|right|of donut*|spud|spuds|melt|melts|mug|mugs|tit|tits|div|plank*|potato*|sausage|geese|hen|hens|sheep|muppets|toddlers|goblin*|gremlin*|trolls|gibbon*|apes|slugs|snake*|vultures|weasels|rats|worms|toads|gnome*|fossil*|ghouls|leeches|donkeys|donkys|asses|goats|baboons|vermin = 3
  ! these|those|of|some|what|which|lot|right sheep|potato*|sausage|mug|mugs|geese|hens|hen|donut*|goats|goat|rats|snake*|worms|slugs|fossil*|toddlers|plank*|spuds|goblin*|trolls|gnome*|vermin|toads|apes|donkeys
  ! called|calling me|us .. _
  + You absolute planks
  + Pair of gibbons
  + ye donkeys
youre|your|hes|shes|theyre|is|are|was|yous|ur a|an|all|nothing|just|but|such|some .. snake*|slug|slugs|weasel|weasels|weesel|toad|toads|worm|worms|rat|rats|goat|goats|donkey|donkeys|jackass*|ass|asses|cow|cows|pig|pigs|hogs|dog|dogs|fossil*|maggot*|vulture|vultures|leech|leeches|ape|apes|gorilla|chimp|chimps|monkey|monkeys|baboon|gibbon*|animal|animals|parasite|parasites|vermin|goblin*|troll|trolls|gremlin*|ghoul|tyrant|bully|bullies|coward|cowards|cheat*|pervert*|perv|creep|creeps|crook|crooks|brute*|thug|thugs|robber|robbers|waster|wasters|cretin*|peasant*|bigot*|snob|snobs|chauvinist*|fool|fools|jerk|jerks|bozo|bozos|schmuck*|putz|rogue*|rascal*|scoundrel*|blackguard*|charlatan|charlatans|butcher*|drunk|degenerate|disgrace|embarrassment|joke|zero|nobody|failure|loser*|tart|trollop*|harpy|hag|shrew|witch|crone|fishwife = 2
  ! there|here|it|this|that|food|room|house|kitchen|dog|my|our|i|im|we|were|which|bag|toy is|was|are .. a|an|all|just|some|such|but .. _
  ! its .. a .. joke
  ! a|an|all|such|just .. joke|disgrace|embarrassment|failure|nobody|zero
  ! called|calling|calls me|us|my .. _
  ! not .. a|an .. _
  ! was|is a|an .. fool|dog|cow|rat|animal .. in|on|under|behind|of
  ! rat|rats|dog|dogs|animals|pigs|cows|worms|maggot*|slug|slugs|snake* .. in|on|food|kennel|allow*|park|running|loose
  ! butcher*
  ! your a|an|all .. _ .. ad|advert
  ! are|is .. animal .. hair
  ! hot|guide|assistance dog|dogs
  ! is|are|was all
  + Your receptionist is a snake
  + hes a proper wee tyrant, hes a tyrant
  - There was a slug in the salad
  - He called me a loser
the|that|your|ur|yer|his|her|this|one|some|another|same|oul .. slimy|smarmy|smug|greasy|oily|snotty|stuck|jumped|puffed|faced|lying|lyin|thieving|thievin|robbing|robbin|cheating|bent|dozy|dozzy|dim|thick|vile|nasty|horrible|evil|hateful|spiteful|vicious|poisonous|pathetic|sour|ugly|filthy|dirty|pervy|sleazy|creepy|sneering|gormless|brainless|spineless|witless|feckless|useless|worthless|idle|halfcut|drunken|hungover|arrogant|pompous|odious|stinking|rotten|crooked|ignorant|insolent|bigoted|cruel|heartless|callous|moronic|stupid|dumb|daft|dopey|illiterate|inbred|pig|weasel|bald|sweaty|spotty|murderous|devious|sneaky|slippery|twist*|cowardly|gutless man|woman|girl|boy|lad|lass|bloke|fella|fellow|chap|guy|driver|clerk|manager|agent|receptionist|rep|waiter|waitress|doctor|nurse|salesman|saleswoman|steward|dealer*|teach*|coach|people|person|creature*|individual|git|gits|cow|bitch|bastard|bastards|crowd|shower|lot|staff|bouncer|landlord|agents|article*|yoke|lump|streak|thing|sod|sods|bugger|tyrant|bully|snob|crew|gang|mob|courier|fitter|plumber|boss|secretary|dispatch*|supervisor = 3
  ! called|calling me|us|my .. _
  ! the|that|this|some .. dirty|filthy|rotten|stinking|nasty|horrible|cruel|dumb|stupid|useless|greasy|oily|crooked|ugly|bent|twist*|poisonous|idle|vile|thick .. thing|lump|article*|yoke
  ! stupid|useless|daft|dumb thing
  ! bald|sweaty|drunken|hungover man|bloke|fella|guy|lad|driver
  ! feel|felt|me|us|im|am|was|made|like .. stupid|daft|useless|pathetic|dirty|worthless|thick|dim
  ! not .. ignorant|stupid
  ! dirty .. plate
  ! faced|jumped|stuck|puffed|pig|weasel
  + That odious man on the switchboard
  + your slippery salesman never blinked
  - The stupid thing broke
  - They made me feel stupid, the man laughed
useless|worthless|pathetic|incompetent|hopeless|gormless|brainless|spineless|witless|feckless|clueless|lazy|idle|bone|bloody|fucking|fuckin|effing|feckin|fecking|damn|goddamn|bleeding|bleedin|stupid|ignorant|arrogant|greedy|thieving|robbing|robbin|lying|cheating|filthy|dirty|rotten|slimy|sleazy|smug|smarmy|bigoted|racist|sexist|two|greasy|sneaky|miserable|evil|mean|nasty|grubby|spotty|tiny|wee|little|big|fat|old|oul|bald|bad pervert*|perv|creep|creeps|crook|crooks|thief|thieves|liar|liars|robber|robbers|snake*|slug|slugs|toad|toads|worm|worms|weasel|weasels|rat|rats|goat|goats|donkey|donkeys|jackass*|fool|fools|bully|bullies|coward|cowards|cheat*|trollop*|tart|harpy|hag|shrew|goblin*|troll|trolls|gremlin*|chimp|chimps|ape|apes|baboon|gibbon*|brute*|thug|thugs|tyrant|leech|leeches|parasite|parasites|vulture|vultures|ghoul|ghouls|maggot*|lump|lumps|streak|snot|turd|turds|shite|shites|shits|peasant*|wasters|waster|scum|cowboy|cowboys|clown|clowns|buffoon*|bozo|bozos|charlatan|scoundrel*|rogue*|sods|sod|gits|git|animals|tossers|mongrel*|swine|bigot*|fossil*|slag|louts|lout|oafs|oaf = 3
  ! called|calling|calls me|us|my|him|her .. _
  ! little|big|old|bad|tiny|wee|dirty|filthy|damn|bloody|fat|nasty|miserable rat|rats|thing|goat|donkey|troll|lump|lumps|slug|slugs|worm|worms|snake*|maggot*|toad|goblin*|shits|turd|turds|goats|fossil*|ape|chimp|snot .. in|on|of|food|toy|from|costume|plush|under
  ! lump|lumps .. of|in|mattress
  ! big|old|little|fat|bad lump|lumps|streak|shite|cheat*|thief|fool|fossil*|troll|goat|rats|animals
  ! not|isnt|am|im .. liar|thief|crook|fool|cheat*|coward
  ! fucking|bloody|damn shite|shites|lump|streak|animals
  ! like .. thief|criminal|fool
  + Filthy little perverts in the loft
  + Robbing shower, greedy vultures
  + you spineless worm
  - There were big slugs in the lettuce
streak|bag|sack|heap|pile|lump|piece|bucket|pot|waste|tub|puddle of piss|shite|wind|hot|dirt|garbage|trash|muck|dung|headset|wifi|uniform|air|oxygen|bones|hammers|rubbish|lies|snot|skin|desk|badge|human = 2
  ! pile|piece|heap|bag|lump|bucket|tub|sack|pot|waste of rubbish|garbage|trash|shite|dirt|muck|hammers|bones|hot|dung|air|lies|wind|human|skin
  + He is a waste of a uniform, a waste of uniform
lying|useless|fat|miserable|worthless|pathetic|vile|thick|lazy sack|bag|heap|lump|bucket|streak|waste of = 3
  ! useless|miserable|worthless|pathetic waste|heap|bag|lump|bucket of .. money|time|junk|paper|space
  + Your foreman is a lying bag of wind
brain|brains|brained|braincell*|cells|iq|wits|intelligence|sense .. of .. a .. pea|potato*|hen|sheep|brick|plank*|worm|toaster|rock|donkey|chicken = 3
  + He has the brains of a flea, the brain of a hen
one|single|half|two|no|zero|without|got|have|having|any|share|sharing|a brain|brains|braincell*|brian|clue .. between|cell|cells|to|dung|in|among|or|left .. you|them|ya|ye|yous|lot|whole|rub|share|cow|head|spare = 2
  ! brain|brains .. injur*|tumour|bleed*|surgery|scan|damage
  ! clue .. to|in|or
  + No brain among the lot of you
  ! any|a|got|have clue
thick|dense|dumb|stupid|daft|slow|useless|dim|sharp|bright|honest|crooked as|like|than .. a|two|dog|pig|bag|box|post|fence|mince|plank*|short|brick|muck|shite|rocks|ditch|gate|hammers|bricks|bent = 2
  ! called me|us .. _
  ! as .. a .. matter
  ! useless as
  + Dumb as a box of rocks, that lad
  + your agent is daft as a gate
thick|daft|dopey|dense|dumb|stupid|slow|dim|silly .. bint|mare|tart|cow|hen|bat|trout|bag|wench|woman|bird|rip|bugger|sod|get|article*|lump|yoke|twit|prat|ass|arse|ape|oaf|donkey|girl|boy|lad|lass = 3
  ! called|calling|calls me|us|my|her|him .. _
  ! stupid|silly|slow|dumb|daft|thick|dense .. bird|bag|get|article*|lump|yoke|girl|boy|lad|lass|ass|arse|rip
  ! me|myself|i|im .. _
  + That dopey mare gave me the wrong keys
  + Dim wench
scoundrel*|rascal*|rogue*|blackguard*|thug|thugs|brute*|lout*|oafs|swindlers|crooks|shysters|shyster*|conman|conmen|fraudster*|gangsters = 2
  ! fraudster*|conman|conmen|thug|thugs|rogue* .. got|took|stole|used|opened|has|had|rang|called|pretend*|my|account|broke
  ! by|from|to|a|some fraudster*|conman|conmen|thug|thugs
  ! called|calling me|us|my .. _
  ! rogue* .. trader|charge|screw|cell|nail
  ! rogue*|fraudsters|fraudster|thugs
  + You shysters
  + The man is a blackguard
pervert*|pervy|perv|pervs|creep|creepy|creeps|lech|weirdo*|freak* .. _ = 1
  ! creep|freak* .. out|up|in
  ! called|calling me|us|my .. _
  ! creepy .. feel|noise|doll|ad|ads|email
  ! lets|let .. perv*
  ! freak* out
  + Your surveyor is a creep and a fraud
mumu|olodo|chutiya*|gadha|ullu|harami*|nalayak = 3
  + That gadha on the helpline knows nothing
  + olodo people
drongo*|galah*|bogan*|dropkick*|ratbag*|dickheads = 2
  + Your depot is full of drongos
  + Ring me back you galah
jerk|jerks|schmuck*|putz|bozo*|clown|clowns|slimeball*|sleaze|weirdo*|redneck*|punk|punks|loser*|trash|bum|crackhead*|junkie*|psychopath*|sociopath*|nazi|nazis|fascist*|hitler = 1
  ! called|calling|calls me|us|my|him|her .. _
  ! jerk|jerks .. chicken|back|when|on|off|and
  ! trash|bum .. can|bin|day|collect*|bag|bags|pick*|on|it|folder
  ! clown .. fish|costume|party|shoe*|nose
  ! car .. jerk*
  ! my|the bum|trash
  ! punk .. rock
  + Bozos the lot of you
  + That jerk hung up
whoever|who|whichever|person|man|woman|lad|girl|guy|one|genius|fool|idiot .. designed|wrote|coded|packed|sent|drew|programme*|hired|trained|install*|fitted|signed|laid|did|made .. is|was|must|needs|should|has|wants .. drunk|dumb|blind|stupid|idiot|monkey|thick|shot|brain*|head|sacked|ashamed|sleep*|donkey|chimp|moron|kicked|plank*|imbecile|pissed|stoned|high = 2
  ! man|woman|lad|girl|guy|person|one .. did|made|sent|was|fitted|install*|wrote .. blind|head|high|sleep*|stupid|shot|sacked
  ! should|be sacked|ashamed
  + Whoever wrote this was pissed or thick
is|are he|she|you|ye|yous|they|u|your|that|people .. stupid|thick|dumb|deaf|daft|slow|blind|retarded|illiterate|brainless|drunk|mental|braindead|dense|simple|pretending|insane|mad|toddlers|monkeys|children|robot* = 1
  ! are you .. _ .. mad|deaf|blind|drunk
  ! is he|she|that .. blind|deaf|disabled|children
  ! are they|you|people .. children|robot*
  ! how|that|not .. simple|slow|stupid
  ! is that .. _
  + Is she thick or what
  + Are ye deaf as well as daft, are ye daft
you|ya|ye|yous|u|yall|youse .. useless|worthless|pathetic|spineless|gutless|brainless|gormless|thick|stupid|dumb|dozy|lazy|idle|lying|thieving|robbing|robbin|greedy|crooked|corrupt|filthy|dirty|incompetent|clueless|heartless|cruel|evil|vile|sick|rotten|disgusting|shameless|arrogant|ignorant|bloody|fucking|fuckin|sorry|sad|miserable|horrible|nasty|blind|bent people|lot|shower|crowd|pricks|bastards|basterds|bastrds|bstrds|sods|gits|cunts|fucker*|twats|tossers|wankers|arses|arsehole*|muppets|numpties|gobshites|creature*|crooks|liars|thieves|chancers|cowards|toerags|vultures|parasites|things|animals|peasant*|devils|swindlers|robbers|excuses|excuse|article*|apes|monkeys|donkeys|fools|clowns|goblin*|bitches = 3
  ! bloody|fucking|fuckin .. lot|people|crowd|things|excuse|excuses|animals
  ! called me|us .. _
  ! sorry|sad|miserable|stupid .. excuses|excuse|things .. for
  ! blind|sick people
  ! you .. treat*|call|ask|tell|help .. blind|sick .. people
  ! stupid|bloody|sick|dirty things
  + You heartless vultures
  + ye lazy shower
  - You treat blind people badly
bastrd*|bstard*|basterd*|cnut*|wnker*|prik = 2
  ! called|calling me|us|my .. _
  + Useless bstards
robbin|robbing|thievin|thieving|lyin|lying|cheating|conning|blood|money sucking|sods|gits|bastards|bastrds|crowd|shower|crew|gang|mob|scum|pigs|rats|hounds|dogs|get|gets|gypsies|chancers|devils|swine|vultures|leeches|parasites|snake*|crows|so|shits|shites|bunch|outfit = 3
  ! blood .. dogs|hounds|so|get|gets|bunch|crew
  ! blood|money so|get|gets|outfit|crew|mob|crowd|gang|devils|dogs
  ! cheating|lying|conning outfit|get|so
  + Ye robbin hounds
  + bloodless, blood sucking vultures
racist|sexist|bigoted|xenophobic|homophobic|misogynist*|chauvinist*|transphobic|fascist* old|little|wee|big|fat|bald|smug|pig|pigs|man|woman|clown|toad|git|cow|bitch|potato*|ballbag*|idiot|thug|lump|fossil*|maggot*|rat|slug|worm|scum|bully|hag|bag|trout|prick|arsehole*|snob|waste|bastard|bastards = 3
  ! racist|sexist|homophobic old|little|big man|woman
  ! called me .. _
  + Sexist old fossil
  + racist little slug
horrible|spiteful|nasty|vain|petty|bitter|hateful|bigoted|puffed|pompous|vile|ignorant|sneering|odious|oily|slimy|insolent|cruel little|old|man|woman|tyrant|hitler|bully|snob|creature*|gnome*|madam|individual = 2
  ! called me|us .. _
  + A petty tyrant
  + vain little madam, spiteful woman
should|ought|shouldnt|wouldnt|couldnt|not|cant .. let|trust*|allow*|employ*|hire|given|put|organise|run|find .. near|with|in|out|to|a|his|her|own|of .. keyboard|toaster|children|animals|humans|public|kennel|zoo|brewery|bath|backside|arse|gate|sweet|circus = 2
  ! children|animals|public|kennel|zoo .. should|not|allow*
  ! should|not|cant .. be|let|allow*|put|run|trust*|find .. to|in|a|with|of|out|near|his|her .. children|animals|public|bath|kennel|gate|zoo
  + He couldnt run a bath or a whelk stall, couldnt organise a bap in a brewery
couldnt|cant|cannot .. find|pour|organise|tell|spell|wipe|trap .. arse|ass|backside|brewery|elbow = 2
  ! i|we|my couldnt|cant|cannot
  + Your estimator couldnt find his own elbow
go|get|jump|crawl|take|piss|bog|do away|off|in|back|to|under|one .. hell|sea|lake|stone|rock|hole|stuffed|lost|one|canal|fuck|stuff = 1
  ! go|get|take|do|jump in|back|off|to|away|one .. lake|sea|rock|one|hole|stone|lost|canal
  ! told me|us .. _
  ! do|get|take one
  + Crawl back under your stone, crawl under a rock
toad|rat|snake*|weasel|ape|chimp|baboon|monkey|gorilla|clown|bigot*|crook|tyrant|troll|ghoul|vulture|potato*|maggot*|slug|bully|racist|snob|fraud|thug|pillock*|halfwit|cretin*|wit in|with a|an|the .. suit|tie|hat|cardigan|lanyard|gilet|clipboard|uniform|badge|headset|van|coat = 3
  ! toy|plush|teddy|costume
  + An ape with a clipboard
knuckle|mouth|bottom|window|arse dragging|dragger*|dragg*|breathing|licking = 3
  + Knuckle draggers
trollop*|harlot*|floozi*|floozy|bimbo*|bint|bints|skank*|slapper*|hag|hags|harpy|harridan|battleaxe|wench|fishwife = 2
  ! called|calling|calls me|us|my|her .. _
  + That harridan at the gate
  + Two bimbos giggling at the till
twits|twerp*|pipsqueak*|whippersnapper*|dolt*|nincompoop*|ignoramus*|jobsworth* = 2
  ! called me|us .. _
  + Kindly send somebody other than that pipsqueak
  + dolts, all of them
twofaced|barefaced|bare|faced|two|born|professional|downright|brazen|proven|common|lying faced|liar|liars|cheat*|snake*|thief|thieves|crook|crooks|hypocrite*|fraud|weasel|toad|rat|gits|scumbag* = 2
  ! two|bare|common|faced faced|cheat*|thief|fraud .. lie|cheek
  ! called me|us .. _
  ! two thieves|snake*|thief
  ! bare|two faced
  + A born liar, your broker
  + Brazen cheats
idiot|moron|clown|muppet|eejit|numpty|halfwit|genius|joker|bright|brain|plonker* of|who|that|at|on|in|behind|surgeon|decided|thought .. a|an|the|designed|wrote|packed|desk|phone|counter|your|depot|driver|manager|decided|thought|warehouse|office = 1
  ! bright|brain|genius|joker of|in|on|that
  ! brain .. surgeon|tumour
  ! idiot|clown .. proof|costume
  ! called
  ! who .. hit|drove|parked
  + Some bright spark in your office, eejit of a man
bloody|fucking|dirty|filthy|stinking|thieving|these|those|them|that|your|you paki|pakis|nigger|niggers|chink|chinks|gyppo*|gypo*|pikey|pikeys|tranny|trannies|trannys|wog|wogs|faggot|faggots|poofter*|raghead*|shemale* = 3
  ! called|calling|calls|said|shouted|shouting me|us|my|at|him|her .. _
  ! faggots .. peas|gravy
  ! word|term|joke|joked|about
  ! called|calling .. a|you|dirty|stupid|some|bloody
  + Keep that tranny away from me
  + bloody pakis on every line
  - The steward called me a dirty paki.
you|ye|u|yous|youse|ur are|r|all dogs|pigs|rats|snakes|vermin|parasites|vultures|leeches|swine|donkeys|monkeys|bloodsuckers|jackals|cheaters|animals = 3
  ! you are rats|animals .. in|lovers
  ! rats .. in
  + you are pigs only
  + Ye are vultures
  - You are animal lovers
shameless people|fellow|fellows|cheaters|cheats|thieves|lot|dogs|creatures|creature|woman|man|beggars|crooks|liars = 3
  + Shameless cheaters, all of you
  - a shameless price rise
bloody|fucking|utter|absolute|total|bunch cheaters|cheats|fools|fool|frauds|rascals|bastard|crooks|liars|beggars|thieves = 3
  ! called|calling me|us .. _
  ! thieves .. stole|broke|took|got
  + Bloody cheaters
  - Bloody thieves broke into my car in your car park.

[tone threatening]
kill you|u|ye|them|him|her|someone|somebody|all|everyone = 3 !neg
  ! said|says|threatened|shouted|told .. kill me|you|him
  ! kill .. all .. germs|bacteria|weeds|bugs|time
  ! could kill|harm|hurt someone|somebody|them|him|her
  ! could|would|might|nearly|almost have|kill|killed .. someone|somebody|him|her|them|everyone
  ! kill them|him .. me
  ! going to kill someone|somebody .. one|some day
  + I will kill you.
  + Gonna kill that driver, kill him stone dead.
  - It could kill someone, that loose wire.
  - The driver said he would kill you, as he put it.
  - The spray should kill all germs.
kill .. that|your .. driver*|manager|receptionist|staff|agent|bitch|bastard|fitter|boss|ceo|man|woman = 3 !neg
  ! kill .. app|website|process
  + I am going to kill your manager.
  - I will kill this app.
  - The queue is killing me.
murder you|him|her|them|someone|your|that|the|every* = 2 !neg
  ! murder mystery
  ! get away with murder
  ! could murder .. curry|tea|pint
  + I swear I will murder him.
  - The murder mystery weekend was cancelled.
ill|will|gonna|going|wanna|im .. stab|shoot|strangle|throttle|batter|bury|gut|slaughter|behead|knife|lamp|deck|smack|slap|punch|kneecap .. you|u|him|her|them|your|someone|that|the|ye = 3 !neg
  ! said|says|told|threatened|shouted .. he|she|hed|shed .. _
  ! he|she|hed|shed .. will|would|gonna|going .. stab|punch|slap|batter|shoot
  ! shoot .. email|message|video|photo*
  + I will stab you.
  + Ill punch him in the face.
  - He said he will punch you if you complain.
  - I will shoot you an email.
smash|break|rip|kick|bash|cave|knock .. your|his|her|their|yer .. face|head|skull|teeth|legs|kneecaps|jaw|nose|neck|bones|fingers|door = 3 !neg
  ! said|told|threatened|shouted .. he|she|to|hed .. _
  ! broke
  ! would|could .. break .. his|her|their|your .. neck|leg|legs
  ! me|my
  + I will smash his face in.
  + Break your legs I will.
  - Anyone could break their neck on that step.
break|smash .. every .. bone|window = 3 !neg
  + I will break every bone in his body.
smash|brick|put .. windows|window|shopfront|shop|office|screens = 2 !neg
  ! arriv*|was|were|is|got|already|new .. smash*
  ! put .. in|new|the|a|up .. window
  ! window .. fitt*|install*|seat|blind*
  + I will smash up your shop.
  + A brick through your window tonight, brick through window.
  - The parcel was put by the kitchen window.
brick through = 3
  + Expect a brick through the glass.
burn .. down|shop|office|place|depot|van|vans|house|branch|building|store = 3 !neg
  ! burn .. my .. house|place|down|van|shop
  ! could|would|nearly|almost|might have|burn|burned|burnt .. house|place|building|down
  + I will burn your office down.
  + I will burn the place to the ground.
  - The charger could burn the house down.
torch .. place|shop|van|office|building|depot|branch|gaff = 3 !neg
  ! bike|head|rechargeable|led torch
  + Ill torch the place.
  - I ordered an LED torch from the shop.
set|setting fire to|the .. shop|office|branch|van|place|depot|building|store|you = 3 !neg
  + I will set fire to your branch.
petrol|petrol bomb|can|matches|coming|throw* = 2 !neg
  ! petrol station|pump|receipt|card|price*
  + Bringing petrol and coming down, petrol coming.
  - I paid at the petrol station.
petrol bomb* = 3
  + A petrol bomb is what you deserve.
blow|blowing .. up .. shop|office|branch|building|place|you|depot|hq = 3 !neg
  ! blow up .. air|mattress|bed|castle|toy
  ! blow|blown .. out of proportion
  + I will blow up your building.
  - The blow up mattress leaks.
bomb .. your|branch|office|building|shop|place|outside|threat = 2 !neg
  ! cost|costs|paid .. bomb
  ! bath bomb*
  + There is a bomb outside.
  - It cost a bomb and your shop knows it.
  - The bath bomb arrived broken.
i know where .. you|he|she|they .. live|lives|work|works|park|sleep|finish = 3
  ! dont|not know where .. you|they
  + I know where you live.
  + I know where she parks, where she works, I know where he lives.
  - I dont know where you work from.
know where .. you|ye|u .. live|work|park|sleep = 3
  ! dont|not know where
  ! said|told|says me|he|she .. know where
  + We know where you live pal.
  - The debt collector said he knows, told me know where you live.
know your|her|his .. face|car|reg|registration|shift*|kids|family|route|address = 2
  ! need to know|let
  ! dont|not|to|let|you know your|her|his
  + I know your face and your car.
  - You need to know your customers family names.
come|coming .. down|round|over|to .. with .. bat|hammer|knife|gun|boys|lads|axe|crowbar|chainsaw|shovel|shotgun = 3 !neg
  ! said|told .. he|she|they .. _
  + I am coming down there with a bat.
  + Coming round with the lads.
baseball bat|crowbar|sledgehammer|machete|shotgun|pitchfork .. face|head|you|your|counter|ready|windows|waiting|him = 2 !neg
  ! order*|bought|ordered .. bat|crowbar|machete
  + A baseball bat to his head.
  - I ordered a baseball bat and your site lost it, baseball bat order.
  ! baseball bat .. order|site
wait|waiting .. for .. you|him|her|them .. outside|car|park|dark|work|after|shift|finish* = 3 !neg
  ! waiting .. for you .. to .. _
  + I will be waiting for you outside after work.
  + Waiting for him in the car park.
  - I was waiting for you to open outside.
find .. you|him|her|out .. where .. live|lives|sleep = 3 !neg
  ! find .. out|him|her .. where .. parcel|order
  + I will find out where he lives.
ill|will|gonna find you|him|her|ye = 3 !neg
  ! find you .. details|order|number|a|an
  + I will find you.
  + Ill find her and then we will see.
  - I will find you the order number.
hunt|track .. you|him|her|them .. down = 3 !neg
  + I will hunt you down.
  ! hunt|track .. it|parcel|order .. down
watch|mind your|yer back = 3
  ! watch your back .. lift*|pain
  + Watch your back.
  - I have to watch your backlog page.
better|should watch|lock .. back|doors|yourself|out|door = 2
  + You better watch out.
  + You should lock your doors.
youre|ur|hes|shes|theyre dead|finished = 2 !neg
  ! theyre|hes finished .. with|the|work|by
  ! is|are dead .. battery|line|phone|slow|easy|link
  ! battery|line|phone|link|app|account|router|car|is .. is|are|was dead|finished
  ! your dead .. phone|line|link|app|battery|stock
  ! when|until|once|if .. your|youre|hes|is|are finished
  + Youre dead.
you|ye|they are .. dead|finished = 2 !neg
  ! line|phone|link|battery|bulb|plant*|flower* .. dead
  ! when|once|until|if|have|after you|they are .. finished
  ! dead .. slow|easy|helpful|end|on arrival
  ! dead|finished .. with|batteries|bulbs
  + You are all dead.
  - When you are finished please call me.
  - The line is dead.
dead man|woman|men|meat = 3
  ! dead meat .. smell
  + He is a dead man.
  + You are dead meat.
end up .. hospital|coffin|morgue|ground = 2 !neg
  ! i|we|he|she|mum|dad|son|daughter|child|someone|people|could .. end up .. hospital
  + You lot will end up in a coffin.
  - My mum could end up in hospital.
put .. you|him|her|them .. in .. hospital|ground|coffin|grave|wheelchair|wall = 3 !neg
  ! put .. me|my
  + I will put him in hospital.
  + Put you in the ground.
ill|gonna|going|will|sort|do .. hurt|harm|maim you|him|her|them|someone|somebody|people = 3 !neg
  ! will .. hurt|harm .. _ .. someone|somebody|people .. if .. fix*
  ! it|this|that|before .. will|going|gonna .. hurt|harm someone|somebody|people
  ! could|might hurt|harm
  + I am going to hurt someone in there.
  + Ill hurt him.
  - It will hurt someone before long.
beat|kick|knock .. shit|crap|living|daylights|hell|lights|seven .. out|of|bells = 3 !neg
  ! said|told|threatened .. he|to|hed|me .. _
  + I will beat the shit out of him.
  - He told me to leave or he would beat the living daylights out of me.
  ! out of me|us
  ! he|she|they .. would|will .. beat|kick|knock
a good hiding|kicking|beating|slap|thump|clatter = 2 !neg
  ! me|us|took|got|gave .. a good hiding|kicking|beating|slap
  + That lad needs a good slap from me.
deserve*|needs|asking|begging .. slap|kicking|beating|bullet|hiding|punch|clatter|shot|battering = 3 !neg
  ! me .. deserve*
  + Your driver deserves a bullet.
  + He is asking for a slap.
bullet .. head|name|you|him|her|your = 2
  ! bullet point*|train|proof
  + A bullet with your name on it, a bullet in your head.
  - See the bullet points in your head office letter.
bury|buried .. you|him|her|body|alive = 2 !neg
  ! buried .. small print|in
  + They will never find where I bury the body.
  - We buried my dad; you buried him in paperwork.
  ! we|my .. buried|bury
wring|snap .. neck|necks = 3 !neg
  + I will wring her neck.
  + I could snap his scrawny neck.
make you|them|him|her pay = 2
  ! make you|them|him|her pay .. for|the .. repair*|damage|bill|refund|postage|court
  ! make me pay
  + Ill make him pay with blood, make you pay.
pay .. with .. blood|life|lives = 3
  + You will pay with your blood.
regret .. born|day|breathing = 2
  ! i regret .. the day .. signed|joined|ordered|bought
  + You will regret the day you were born.
  - I regret the day I signed up.
wish .. never .. born = 2
  + You will wish you were never born.
slash|slashing .. tyres|tires|throat|face = 3 !neg
  ! prices
  ! my tyres|tires
  + I will slash the tyres on every van.
  - Somebody slashed my tires in your car park.
key|scratch|ram .. your|his|her|their .. car|van|vans|lorry = 2 !neg
  ! key .. to|for|in .. car|van
  + I will ram your van.
drive|driving .. car|van|tractor|lorry|truck .. through|into .. your|shop|front|branch|doors|office = 3 !neg
  ! drove
  + I will drive my tractor through your front doors.
lynch|hang|hanged|string|strung .. you|him|her|them|up .. lamppost|tree|up|all = 2 !neg
  ! hang up|on
  ! hang .. picture|mirror|shelf|curtain*
  + They should string you up, hang them from a tree.
  - You hang up on all of them.
guillotine|firing squad|gallows|lampposts = 2
  ! paper guillotine
  + The firing squad is too good for you.
blood on the|your .. walls|floor|hands|counter = 2
  ! your hands .. son|mother
  ! found|was|were|saw .. blood on
  + There will be blood on the walls.
  - We found blood on the sheets and the walls.
do time|prison|jail|life = 1
  + I would happily do time for him.
not|wont .. responsible for .. i|my|actions|do = 3
  + I will not be responsible for my actions.
dont .. make me come|drive .. down|there|over = 2
  + Dont make me come down there.
violence|violent .. resort|get|becoming|turn = 2
  ! staff|driver|he|she|bouncer|guard .. violen*
  + I will get violent, I resort to violence, violence will get results.
  - The bouncer was getting violent.
smash|smashing|trash|wreck|burn|torch|demolish the|your|that|this|ur place|shop|office|store|joint|depot|branch|dealership = 3 !neg
  ! trash the .. email
  + Im gonna smash the place up.
  - They left the shop a mess.
  ! smashed
knock*|smash*|kick*|stomp*|bash*|punch*|cave|caving .. teeth|tooth|teef|head|face|skull|jaw|nose .. in|out|of = 3 !neg
  ! my|our|me teeth|head|face|nose|jaw
  ! said|told|threatened .. he|to|hed .. _
  ! hit|hits
  + Stomping his head in is what I have in mind.
  + gonna punch ur teeth out
  - I knocked my teeth out on your turnstile.
  - He told me to shut up or he would kick my head in.
  ! my head in
cut|slit|slash .. throat|throats = 3 !neg
  ! sore
  + I will cut his throat.
both barrels = 3
  + He will get both barrels.
shoot|shooting|shot him|her|them|you|ye|somebody|someone|everybody = 2 !neg
  ! shot you an|a
  ! shoot you an|a|over
  ! got|was|were|photo* shot
  + I will shoot him.
  - I will shoot you an email.
windows|window are|is|r going in|through = 3
  + Get it here or your windows are going in.
half a brick = 3
  + The next letter comes with half a brick.
brick|chair|rock|stone|hammer|dumbbell|bottle|fist through .. window|windows|face|screen|glass|door = 3 !neg
  ! my|our .. window|door|house
  ! was|were|somebody|someone .. thrown|through my|our
  + There will be a brick through the shop window.
  - Your lad put a ball and a rock through my window.
to the ground = 2
  ! fell|falls|dropped|collapsed|drop|fall|bolted|down .. to the ground
  ! burned|burnt .. _ .. to the ground .. because|when
  + It will all burn to the ground.
  - The shelf fell to the ground.
getting|get|gets|got battered|torched|smashed|stabbed|slapped|decked|leathered|flattened = 2 !neg
  ! box|parcel|package|phone|corner|got .. battered|smashed
  ! battered .. fish|cod|sausage
  + They are getting battered.
  - The box got battered.
can|cans of petrol|gasoline = 3
  ! charged|paid|bought .. _ .. receipt
  + I am coming with a can of petrol.
key|keying|slash|slashing|scratch it|his|your|ur|that|her|their car|van|motor|ride|truck = 3 !neg
  ! lost|missing|spare
  + I am keying his car.
keying it|them = 3
  + Next time Im keying it end to end.
take|taking|cut|cutting .. legs|head|hands|arms off = 3 !neg
  ! table|chair|sofa|desk|bed .. legs off
  + I will take his legs off.
  - You have to take the sofa legs off.
on a stretcher = 2
  ! taken|mum|mother|she|dad|patient|carried .. stretcher
  + He is leaving on a stretcher.
  - My mother was taken away on a stretcher.
through a straw = 3
  ! drink*|straw .. smoothie|milkshake
  + He will eat through a straw.
better run|hide|disappear|vanish = 2
  ! better run .. app|software|smoothly|faster|than
  + He had better run.
  - The new one had better run faster.
drag|throw|drown|chuck|pull him|her|them|you|ye .. out|through|down|off|in|by|under|from = 2 !neg
  ! said|told|threatened .. he|to|hed|they .. _
  ! pull them .. drawer|box|apart
  ! throw them .. out|away|bin
  + I will throw him down the stairs.
  - We had to throw them in the bin.
round|around his|her|your|their|yer neck|throat|necks|throats = 3 !neg
  ! towel|scarf|collar|strap|lanyard|tag .. neck
  + I will put my hands around his neck.
  - The lanyard goes around your neck.
break|breaking .. both|two|every .. arms|legs|bone|bones|knees = 3 !neg
  ! wrists
  + I will break both his arms.
break|smash|rearrange your|ur|his|her face|nose|legs|arms|jaw|bones|fingers = 3 !neg
  ! broke
  + I will break your face.
show|shows|showing|set|sets .. face|foot .. again|street|path|property|house|door = 2
  ! i|we .. wont|will|never .. set foot
  ! never set foot
  ! setting foot .. in|again
  + If you show your face on my street again you will see.
  - I will never set foot in your shop again.
close|shut|seal his|your|her mouth .. with|for = 3 !neg
  + I will close his mouth with my shoe.
run|push|ram .. it|sword|knife|blade|him .. through .. him|them|his|her|the = 2
  + I will run it through the first one who speaks.
coming|come|drive|go|going .. over .. that|the|your counter|desk = 3 !neg
  + I am coming over that counter.
wait|waiting|waitin .. outside .. gonna|punch|teeth|batter|him|her|ur|bring|smash = 2
  + il be waitin outside gonna batter you.
hope|pray i|you|we never|dont .. find|catch|meet|see .. him|you|her|them = 2
  + Pray I never catch him.
if|when|once i catch|find|get|meet .. him|her|them|that|you|hands = 2
  ! get .. refund|parcel|order|money|answer|reply|that .. back
  ! find .. order|receipt|number|that .. out
  ! get that .. sorted|fixed|refund*
  ! meet .. them|you .. at|for
  + If I catch that clamper he is done.
  - When I get that refund I will be happy.
serious|grievous|bodily harm = 2
  + Someone will get serious harm done to them.
ill|well|im|id|were|i|we|will|shall|gonna|going|would|let .. break|broke|snap|smash|crack*|crush*|bust|kick|knock|punch|stamp|stomp|stick|shove|staple|nail|glue|pull|rip|tear|twist*|wring|put|lay|feed|bite|hit|drill|saw|chop|cut|slap|hammer|shut|cave|bash|press|rearrange .. his|her|your|ur|yer|their|someones|somebodys|yere|thier face|head|skull|teeth|tooth|nose|jaw|gob|mouth|neck|throat|ear|ears|eye|eyes|arm|arms|hand|hands|wrist|wrists|fingers|thumbs|finger|leg|legs|knee|knees|kneecaps|shins|shin|ribs|back|spine|bones|bone|scalp|hair|balls|nuts|bollocks|backside|arse|ass|tongue|glasses|spectacles|guts = 3
  ! let .. him|her|them|you .. _
  ! would|could .. break|hit|crack* .. their|your|her|his .. neck|leg|legs|head|back
  ! put|press .. your .. hand|finger|face|head|back|hands .. on|in|to|into
  ! going|gonna|will|would|im .. he|she|it|they|you|that .. _
  ! put your|his|her .. hand|hands|face .. up|camera|photo
  ! cut his|her|their|your hair|nails
  ! i|we hit|cut|put|broke|crush*
  + Ill snap his fingers like twigs
  + i will shove it down your throat, i will break your jaw
  - You will put your face to the camera
break|snap|smash|crack*|punch|kick|crush*|bust|break*|smashing|rearrange|flatten his|her|your|ur|yer|their|someones|somebodys face|head|skull|teeth|nose|jaw|gob|mouth|neck|arm|arms|hand|hands|fingers|thumbs|leg|legs|knees|kneecaps|shins|ribs|back|spine|bones|ankle* = 3
  ! you|could|would|might|she|he|they break*|snap|crack* .. neck|leg|legs|back|arm
  ! anyone|someone|somebody|kid|child|person|people .. break*|crack* .. _
  ! broke
  ! said|told|threatened .. he|to|hed .. _
  + I break your fingers one after the other
  - Somebody could break their neck on it
smash|kick|bash|put|trash|wreck|demolish|flatten|pull|ram|drive|run|burn|torch|brick|shoot|blow|break|tear|batter .. your|ur|yer|that|the|this|yere|his|her .. office|shop|store|showroom*|branch|counter|depot|desk|reception|till|screens|window|windows|door|doors|gate|gates|front|building|yard|van|vans|pumps|shed|warehouse|server*|computer*|machine|machines|cameras|camera|hq|place|gaff|kitchen|pane|panes|glass|shutter*|greenhouse|conservatory|sign|lorry|truck|motor|car|moped|bike|digger .. in|down|up|to|with|apart|over|through|till|until|bits|pieces|flat|off|myself|meself = 2
  ! put .. the|it|your|this|that .. _ .. in|on|up|down|to|off|over|with|through
  ! run|drive|pull|break|shoot|blow|tear|brick .. the .. up|to|down|in|off|with|over
  ! your .. driver|lads|men|van|fitter|install*|engineer smash*|broke|kick*|ram*
  ! pull .. door .. to
  ! my|our
  + I will kick your showroom door in
  + gonna trash that counter with a bat
  - You put the machine in the wrong place
  - Pull the door to
come|coming|go|going|drive|march|turn|bring|bringing|brought|take|carry|got|grab|fetch|with|waiting my|a|the|me|our .. hammer|sledgehammer|axe|hatchet|machete|crowbar|knife|bat|shovel|spade|pitchfork|chainsaw|shotgun|gun|lighter|petrol|jerrycan|molotov*|wrench|hurley|sword|cleaver|stick|whip|matches|bricks|brick .. for|through|your|his|round|down|until|ready|him|her|waiting|with = 2
  ! order*|bought|deliver*|arriv*|refund
  ! your|ur .. man|lad|driver|fitter|engineer|plumber .. with|bring*|got
  + I will bring my axe for your till
  + coming back with a shovel for him
hammer|sledgehammer|sledge|axe|hatchet|machete|crowbar|bat|shovel|spade|pitchfork|chainsaw|shotgun|cleaver|hurley|brick|bricks|wrench|iron|pipe|rifle|knife|stick|boot|fist|chair|barrow|dumbbell|trolley|shelf .. through|to|across|into|round|for|at|over|in .. your|ur|yer|his|her|their|that|the|someones|somebodys|yere .. face|head|skull|teeth|windscreen|windshield|window|windows|van|car|screen|counter|desk|computer*|server*|door|glass|legs|knees|driver|manager|gob|neck|back|ribs|machine|shopfront|chest|guts|tyres|bonnet|kneecaps|shins|jaw = 3
  ! iron|knife|stick|chair|shelf .. to .. your .. door|desk
  ! came|went|fell|go|goes .. through .. the|my
  ! hit|hits|fell|left|thrown|threw .. _
  ! my|our
  + A crowbar through your windscreen, my friend
  + my boot to his ribs
  - The brick fell through the window
axe|knife|bat|hammer|hatchet|shotgun|machete|crowbar|gun|petrol|shovel|lighter|matches .. for|on|at .. you|him|her|them|yous|ye|whoever|that|your = 2
  ! gun|knife|bat|hammer|axe .. for .. your|that|them
  ! thank*|order|paid|refund|sold
  + I keep a hatchet for him
set|put|light|strike|drop|hold|throw .. match|lighter|flame|fire|torch|petrol .. to|on|under|your|it|that|the|you|him|place|office|shop|van|depot = 2
  ! strike|hold|drop|put|throw|set .. on .. fire .. alarm|brigade|door|exit
  ! caught|catch|exit|alarm|brigade|door|drill|service|stick|officer
  ! nearly|almost|could|would|might .. set .. fire
  ! it|charger|heater|dryer|toaster|battery|phone|cable set|put|light .. fire
  ! my|our
  + I will put a match to that hut
  + strike a match under the lot of you
petrol|gasoline|jerrycan|molotov*|firebomb*|diesel .. match|matches|lighter|come|coming|round|bring|bringing|letterbox|shop|you|your|office|night|tonight|pour|door|down|box|and|through|with = 1
  ! petrol|diesel .. station|pump|card|receipt|price*|money|costs|cost|engine|car|voucher|spent|smell|leak*|in|tank|for|from
  ! fill*|paid|pay|cost|put|refund|spent|pounds|quid .. petrol|diesel
  ! and .. _ .. petrol
  ! petrol|diesel and .. parking|time|my|the
  + I will come with petrol and a match
  + molotov through the letterbox
petrol|gas|gasoline|diesel bomb|in|and a|my|your|match|matches|letterbox|lighter = 1
  ! petrol|diesel|gas in|and my|a
  + petrol and matches is all I say
up in flames|smoke|ashes = 2
  ! went|gone|goes|going .. up in .. _ .. my|our
  ! went|gone up in
  ! oven|kettle|toaster|engine|battery|charger|dryer|car|laptop|phone .. up in
  + That depot will be up in flames
let|loose|set|setting|turn|send|release the|my|our|nine|two|both dog|dogs|bull|geese|lads|boys|hounds = 2
  ! let my|the dog|dogs .. out|off
  ! let the|my boys|lads|dog|dogs .. in
  + I will set my dogs on the man
  + Ill turn the bull on him, loose the dogs
slash|slashed|puncture*|knife|drill|let|flatten|cut|stab|nails|nail .. tyres|tires|tyre .. on|of|your|his|every|down|all|before|until|next|if|gone|are|flat = 2
  ! my|our|somebody|someone|he|driver
  ! fitt*|garage|had|found|picked|got .. nail*|puncture*|cut
  ! nail in
  ! puncture*
  + I cut the tyres on every motor you have, cut the tyres on it
without|minus his|her|its|their|your|any teeth|tyres|tires|wheel*|windows|legs|head|fingers|wing|mirrors|kneecaps|glass = 3
  ! came|arrived|delivered|sent|was|were|is without
  + The next rep leaves without his teeth
teeth|fingers|nose|knees|legs|jaw|ribs|face .. off|out|from|of|into|through|in .. floor|carpet|keyboard|wall|bag|pavement|tarmac|desk|gravel|counter|plaster*|straw|hospital|letterbox|road|bits = 2
  ! fell|tripped|slipped|landed|child|son|daughter|cat|dog
  ! my|our
  ! put .. _ .. plaster*
  ! in plaster*
  + You will pick your nose off the carpet
pick*|spit*|swallow*|eat*|collect*|look* .. his|your|her|their|own teeth .. up|off|out|from|with|through|for = 3
  + He will be spitting his teeth out
  + You will be picking your own teeth off the road
hospital|ambulance|coffin|grave|wheelchair|morgue|stretcher|box|undertaker*|traction .. him|you|her|them|ye|yous|whoever|driver .. in|leave|leaves|need|go|goes|home|out|will|put|end|for = 1
  ! took|taken|my|we|had|found|box|who|was|were
  ! ambulance|hospital|wheelchair|box .. _
  + A coffin for him, he will need it, coffin for you to go home in
need|needs|call|order|book|want|wants|prefer*|leave|leaves|leaving|go|goes|going|home|out|end|ends|carried .. in|an|a .. ambulance|hearse|coffin|undertaker*|dentist|surgeon|wheelchair|stretcher|hospital|bag|plaster*|traction|morgue = 1
  ! i|we|she|mum|dad|wife|mother|patient|customer|my|to|husband|son|daughter|had|baby|lady|guest|was|were|nan .. need*|call*|want*|order*|go|going|end*|home|carried|book*|leav*|out|in
  ! wheelchair|dentist .. user|space|taxi|appointment
  ! a bag
  ! hospital .. appointment|letter|bed|visit
  ! in|a .. plaster*|bag|hospital
  ! call .. an ambulance
  + He leaves in an ambulance
  + You lot will need a dentist
body bag|bags = 3
  + The clamper goes home in a body bag
feet first = 3
  + He will leave my drive feet first
into next week|wednesday|tuesday|year|month = 2
  ! moved|put|pushed|goes|carried .. into
  ! into next month|year .. bill
  + I will knock him into next Tuesday
slap|slapped|punch|knock|kick|belt|clout|boot|smack|hit|batter|leather* him|her|you|them|ye|yous|that|whoever|the .. into|to|out|across|over|all|round|from .. next|kingdom|sunday|week|cold|shop|canal|street|road|tuesday|wednesday|wendsday|here|pieces|bits|last = 3
  ! kick|kicked|knock|boot them|him|her|you .. out|off .. app|system
  + Ill slap him into Thursday, slap him to next week
lay|laying|knock|knocking|take|taking|fill|filling|sort|sorting|deck|floor|lamp|chin|glass|nut|headbutt|clock*|throttle|strangle|choke|flog|thrash*|whip|skin|gut|fillet|horsewhip|hammer|batter|bash|leather*|drown|bury|castrate|crucify|scalp|flay|flatten|maim|murder|stab|shoot|hang|gas|poison|kneecap|slaughter him|her|you|em|them|whoever|yous|ye|the out|cold|in|down|up|alive|myself|meself|with|like|if|when|next|one|before|till|until|lot|manager|driver|by|for|and|to|at|on|tomorrow|tonight = 2
  ! take|taking|fill|filling|sort|sorting|hammer|lay|knock|clock*|floor them|the|you|him|her .. out|down|with|up|in|if|for|and|on|to|at|by
  ! sort|take|fill him|her|you|em .. up|with|for|if|and|to|on
  ! poison|gas|drown|choke|maim you|him|her|them|the .. _
  ! could|would|might|nearly .. poison|gas|choke|strangle|hang|flatten|drown
  ! hang up
  ! hang the|you|him|them .. on|up
  ! shoot you|them|him .. email|over|message
  ! sorting them|the|you
  ! him|her|you|them
  + I will horsewhip the manager on his own steps, horsewhip the lot
rip|tear|cut|chop|bite|pull|slice|saw|take|twist*|hack .. his|her|your|ur|yer|their|its .. head|arms|arm|balls|ears|ear|face|hands|hand|fingers|tongue|nuts|legs|leg|bollocks|throat .. off|out|apart|from|and|with|if|one|for|clean = 2
  ! table|chair|sofa|doll|toy|teddy .. leg*|arm*|head
  ! hair|haircut|nails|barber
  ! take your|his|her .. hands|hand|face .. off
  + Id tear his ears off
  - Take your hands off my data, take your hands off
i|we|ive|weve|know|knows|found|got|have|seen|saw|find|finding|remember|noted|wrote .. his|her|your|ur|yer|their|where|which|what|who|hes|shes .. live|lives|lived|sleep|sleeps|sleeping|parks|park|parked|drink*|walks|walk|home|address|adress|house|car|reg|registration|plate|shift|shifts|finish|finishes|clock*|knocks|kids|school|gym|pub|moped|corsa|van|lane|street|route|bus|face|trains|smokes|mum|mother = 1
  ! need|want|know|find|have|got|see|seen .. your .. address|van|car|home|school|house|gym|pub|bus|route|shift|street
  ! he|she|they|someone|somebody|man|stranger|ex|caller|fraud*|thief|everyone|company|you|who|driver|courier know*|found|find|has|have|got|saw|seen|wrote
  ! her|his|their mother|mum|kids|school|home|house|face|bus|car
  ! dont|not|cant|didnt|never|why|how|let|know|wanted|asked .. know|find|seen|remember|found|have
  ! my|our|email|delivery|billing|old|wrong|new|parcel
  + I know what lane he walks home by
  + we found where she parks
  - I need your address for the letter
  - He knows where I live
i|we know|no where|which|what .. he|she|you|u|yous|ye|they|that|manager|driver|your|his|her|yere .. live|lives|sleep|park|parks|drink*|walk|walks|work|works|finish|finishes|smoke|smokes|stay|office|shop|house|car|home|windows|kids|is|are|keep|keeps|trains|goes = 3
  ! dont|not|didnt|never|do know
  ! know which|what .. your|that .. is|are
  ! i|we know what .. you|they|that|your .. are|is|work|works
  + I know which house is his, I know where he keeps his boat
  + we know where your kids stay
  - I dont know where your office is
got|have|found|traced|tracked|looked|know|seen his|her|your|ur|their|yer home|address|adress|house|facebook|street|number|plate|reg|surname|name .. now|aswell|too|and|down|off|on|online|up|mate|tonight|as|son = 1
  ! have|got|know|found|seen your|ur .. email|phone|number|website|name|address|facebook|letter
  ! have|got|know|found his|her name|number
  ! dont|not|never|who|they|he|she|stranger|ex|scammers
  + Ive got his home address aswell now
ill|im|well|me|were|my|and .. round|over|down|up|there|along|coming|waiting|outside .. with .. lads|boys|brothers|brother|cousin*|mates|uncle*|dogs|family|sons|friends|crew|da|dad = 2
  ! i|we were|was .. waiting|down|over|up|there|outside .. with .. my|our|the .. friends|family|kids|sons|boys|dad|brother
  ! holiday|dinner|stay|staying|flight|sat|stuck|meal
  ! me|my|and|were .. down|up|over|there|waiting .. with .. my|our|the
  + Ill be round with my cousins
  + we are, well, coming over with the boys; Im coming down with uncles
my|me|our|his|her brothers|cousin*|brother|uncle*|lads|boys|sons|dad|da|father|mates|husband|fella|family .. on|will|are|is|know|knows|want|wants|gonna|going|coming|would|were .. way|rip|kill|break|find|visit|sort|wait|word|hurt|smash|burn|come|round|do|kick|deal|meet|see|hear|have|pull = 1
  ! husband|father|dad|brother|family|mates|son|sons|cousin*|uncle* .. is|are|was|will|would|want|wants|knows|going|know|were .. hear|see|have|come|do|know|word|meet|wait|hurt|find|visit|deal
  + My uncles are coming to sort him out, my cousins will find him
wait|waiting|stood|stand|standing|parked|sat|be|hiding|outside|there .. outside|by|at|behind|near|in|for .. gate|gates|bikes|bins|car|park|carpark|exit|shutter*|back|dark|work|shift|staff|door|him|her|them .. when|for|with|after|tonight|if|till|until|and|closing|finish*|clock*|shift|tomorrow|see = 1
  ! we|was|were|had|been|have|kids|children|left|queue|hours|hour|minutes|mins|day|rain|cold|parcel|box|package|delivery|driver|engineer|ambulance .. _
  ! he|she|they|you|your|who|stranger|man .. wait*|stood|parked|sat|hiding
  ! my|our|me
  ! i|am waiting for|in
  ! in .. car|park|back .. and|with|for
  ! there|sat|be|outside|waiting .. at|for|by|in .. door|work|back|them|park
  + Ill be at the staff exit when he clocks off, waiting by the bins for him after his shift
he|she|they|hell|driver|you|manager wont|not|never .. walk|walking|getting|reach*|drive|eat .. home|straight|again|alive|morning|solids|unaided|teeth = 2
  ! wont|not .. getting|walk|drive .. me|us|my
  + And he wont be walking home
cant|cannot|wont|dont .. answer|responsible for .. happen*|hands|temper|do|brothers|husband = 2
  + I wont answer for what happens
watch|mind|guard|cover|lock|look ur|yer|your|yourself|yous|over|his back|backs|step|shoulder|doors|windows|car|cars|house|kneecaps = 2
  ! watch|mind your step|language|tone|head
  ! cover|lock|look|watch your|his|over car|house|doors|windows|back .. insurance|policy|page
  ! mind your .. own
  ! lock your .. account|card
  + Cover your back pal
  + mind yer windows tonight
sleep|sleeping|sleeps .. with|one|tight|well|easy|light .. eye|open|tonight|while|windows|doors|lights|locked = 1
  ! i|we|kids|cant|cannot|couldnt|baby|havent|not|children|son .. sleep*
  ! sleep* with .. light|window|windows|doors|lights
  + Sleep with one eye open
one eye open = 3
  + He had better keep one eye open
shame|pity .. if|should|were .. something|anything|fire|happen*|brakes|windows|tyres|caught|burn*|fell = 2
  + It would be a pity if something happened to it
nice|lovely|pretty|new .. van|car|house|conservatory|shop|window|windows|family|kids|face|showroom*|office .. shame|pity|got|glass|there|burn|you|lives = 1
  ! nice|lovely|new .. car|house|shop|family|kids|van|window|office|showroom*|face .. there|got|you
  ! very|really|so|the|was|is nice|lovely
  + Nice van, be a shame to lose it
touch*|come|comes|shows|show|speak|speaks|looks|look|lay|lays|puts|put|let|sends|send|call|calls|knock|knocks|steps|step|near .. again|near|once|one .. ill|im|well|hell|gets|be|and|i .. break|staple|have|swing|kill|lose|put|bury|hit|shoot|go|find|answer|batter|knock|cut|set|regret|pay|sorry|smash|come|shut|will = 1
  ! call|calls|send|sends|put|puts|come|comes|show|shows|let|look .. again|near|once|one .. _ .. i|and|im|be .. will|have|go|lose|come|find|put|cut
  + He comes near her once more and Ill bury him
dont|do not|never .. come|show|set|send .. foot|face|near|anyone|somebody|again|your|him|them|my .. house|street|drive|gate|door|wife|property|lane|without = 1
  ! never|dont .. come|show|send .. to .. my .. house|door
  ! never .. set foot .. _
  ! dont|never .. send|come .. my|anyone|again|somebody .. _
  + Do not come near my gate
deserve*|needs|asking|earned|begging|getting|gets .. a|my slap|slapping|kicking|hiding|thumping|punch|dig|clatter|leather*|belt|smack|thrash*|whipping|flogging|battering|hammering|beating|bullet|boot|clout|headbutt = 2
  ! he|she|my|our|son|i|we|who .. got|gets|getting
  ! seat|drive|fan|leather*|conveyor belt
  + yer mans getting a dig from me
  + That clerk deserves a slap
teach*|learn him|her|you|them|ye|yous|that|your .. lesson*|manners|respect|something|myself|fist|stick = 2
  ! teach* .. them|you|him|her .. english|course|class*|drive
  ! lesson* .. in|on
  ! teach* you|them .. something
  + I will teach him manners with a stick
under|underneath a|the|your|my|own bus|train|lorry|van|truck|tractor|wheel*|digger|ground = 1
  ! i|me|myself|im|we
  ! threw|thrown|throwing|throw .. under .. bus
  ! under the|a|your|my wheel*|van|ground|lorry|train|tractor|digger|truck
  + That clerk goes under the bus, she goes under my bus
eat|eating|eats|swallow|wear|wearing|choke|chew|have .. it|this|that|them|phone|router|keyboard|clipboard|invoice|receipt|badge|lanyard .. when|whole|without|next|as|through|down|up|round|hat|if = 1
  ! cant|we|i|couldnt|could|not|to|my|kids|children|she|he|baby|dog|who|able|had|did .. eat*|wear*|swallow*|have
  ! have|wear|wearing|eat .. it|this|that|them .. when|if|as|next|up|down|without|through|round|whole
  + Hell swallow that phone whole
feed|fed him|you|her|them|whoever .. to|with my|the|your .. pigs|dogs|fish|hogs|him = 2
  + I would feed him to my pigs
knee|kneecap|kneecaps|skull|teeth|jaw|nose|ribs|legs|arms|fingers|tyres|windscreen|windows|mirror|mirrors|headlights|knees|shins|thumbs .. will|is|are|gets|get|next|going|ll|would .. look|broken|go|gone|in|next|out|snapped|smashed|off|through|like|cracked|missing = 1
  ! my|our|the|was|were|chair|table|doll|sofa|glasses|car|are|windows|windscreen|is|legs .. _
  + His knees will look like gravel, your kneecaps are next; Your kneecaps will snap, kneecaps get broken
  ! next week|door|to
windows|window|tyres|tires|windscreen|door|doors|camera|greenhouse|shutter*|glass|panes|screens|shopfront is|are|will|gets|get|go|goes|be|getting|wont .. going|go|put|broke|smashed|kicked|bricked|slashed|last|left|in = 1
  ! my|our|was|were|came|arrived|cracked|not|already
  ! door|doors|window|windows|screens|camera|glass is|are|will|wont|goes|go|gets|be .. in|left|go|put|last
  + Your windows are getting bricked, windows get bricked
not|wont|never|nothing|no .. leave|left|stand|standing|have|stay .. one|a|any|single .. glass|window|pane|brick|bone|stone|door|tooth|car|van|tyre|wall = 2
  ! stand .. a .. chance
  ! wont|not|never .. leave|stay|have .. a|one|any|single .. car|van|door|wall .. _
  ! my|our
  ! delivered
  + We will leave not one brick standing, not leave one brick
key|keying|scratch|ram|total|paint|spray|tow|crush*|bend|rip|snap|break|smash .. his|her|your|ur|yer|their|that|yere|every|thier .. car|van|vans|motor|mirror|mirrors|windscreen|windshield|headlights|bonnet|truck|lorry|moped|bike|wing|corsa|tyres|tires|scooter = 2
  ! break|snap|bend|tow|spray|paint|key|crush*|scratch .. that|every|your|their .. car|bike|scooter|van|motor|truck
  ! my|our|hire|rental|you|your driver
  + I will snap both mirrors of his van, snap his wing mirrors
  - You scratched that car of mine
find|end|dump|throw|chuck|push|tip|sink|park you|your|him|her|the|that|up .. in|into|down .. canal|river|harbour|sea|lake|ditch|quarry|bog|stairs|shaft = 2
  ! you|driver|courier|he|she|they|lads|men dump*|threw|throw|tip|push
  ! my|parcel|bike
  + I tip your van into the harbour
push|shove|chuck|throw|kick|fling|hurl|drag|boot|heave|toss him|her|you|them|ya|ye|yous|whoever|that|the|someone|em .. down|off|out|over|under|through|into|by|from|in .. stairs|steps|window|roof|balcony|wall|fence|bridge|platform|gate|street|road|shaft|counter|hair|collar|ears|ear|neck|throat|bar|quay|pier|train|side|floor|ankle*|feet|traffic|boat = 3
  ! your|you|driver|staff|guard|he|she|they|bouncer|steward|we|security|guards had|threw|pushed|shove*|push|throw|drag
  ! throw|chuck|kick|push|drag|toss the|that|them .. off|in|out|over|into|down|through .. _ .. floor|road|wall|street|fence|side|gate
  ! my|our|me
  + Ill hurl him off the pier
  + Id drag her out by the hair
be murder|bloodshed|carnage|war|blood = 2
  ! be blood .. test*
  + There will be murder done
id|i|ill|could|happily|gladly|would|cheerfully swing|throttle|strangle|murder|murdered|kill|brain|lamp|deck|bury|shoot|stab|drown for|him|her|whoever|them|you|that|your|the = 2 !neg
  ! murder|kill|drown|bury for|the|that|them .. pint|coffee|tea|curry|sun|app|noise
  ! could|i kill|shoot for|the|that|them|you
  ! he|she|it|they|you|that|which could|would
  + I could throttle that boy
  + Id swing for the driver
  - I could murder a curry
coming|after|come for|after you|him|her|yous|ye|them|ur|u|ya|your = 1
  ! when|who|nobody|someone|driver|engineer|they|was|not|is|he|she|police|bailiffs|collectors coming|come|after
  ! come for|after .. ur|your|the .. house|delivery
  ! after for
  ! come|coming for you .. to
  ! after after
  + Im coming for you, Darren
i|im|we|ill|were .. come|coming|came .. and|then .. break|broke|brake|smash|burn|kill|hurt|kick|beat|punch = 2
  ! it|he|she|they|you|engineer|driver come|coming|came
  + I come and break all
shame|pity if|when = 3
  ! real|great|such|a|its shame when
  ! shame|pity if|when .. you|we|i|they .. stop*|clos*|lose|lost
  + Twould be a pity if the yard caught light
go|goes|going|put|putting .. through .. his|her|your|ur|that|the|their .. window|windows|windscreen|windshield|letterbox|glass|shopfront|front = 3
  ! my|our
  ! letter*|card|leaflet*|note|key|keys|parcel .. through
  ! went|driver|courier
  + The whole cooker goes through your window
come|coming|comin|cum|round|down|back|drive|over|up|there .. with|bring|bringing .. hammer|hamer|sledgehammer|axe|hatchet|knife|bat|crowbar|petrol|gasoline|diesel|brick|bricks|chainsaw|spade|shovel|shotgun|lighter|matches|boys|digger|tractor|jerrycan|can|pitchfork|hurley = 2
  ! your|you|driver|fitter|lads|they|he|she|man|came .. come|coming|round|down|back|up
  ! order|parcel|refund|toy|set
  ! can|diesel|petrol .. engine
  + Ill be round with the hatchet
up|out|down|into his|her|your|their|ur .. own|arse|backside|throat|gob|neck = 2
  ! sat|get|got off|up
  ! your own|neck .. account|app|order
  ! shove|stick|stuff .. up
  + Ill post it down his throat
leave|leaves|leaving|go|goes|walk|crawl|limp .. in|on|with|without .. bits|pieces|bandages|crutches|stretcher|ambulance|kneecaps|teeth|limp = 2
  ! i|we|my|she|mum|parcel|arrived|had
  + She will leave here with no kneecaps
set|setting|sets|light .. your|his|her|ur|their|this|that .. on fire|alight = 3
  ! nearly|almost|could|would|it
  + Ill set your van on fire
see how|if you|he|she|they|him|her|ye|u|yous|funny|random|tough|brave .. likes|like|enjoys|feels|enjoy|feel|laugh|laughs|fast = 2
  ! see if you|they|he|she .. would
  ! see how|if .. i .. like|feel
  + I will lock him in it and see how he likes it
let him|her|them come|try|touch|dare|show|laugh|whistle = 2
  ! let him|her|them try .. on|again|it
  ! wouldnt|didnt|wont|please let
  + Let him come, I am ready
tell him|her|them|your|that|ur|the .. i|we|ive know|have|got|seen|keep|still = 1
  ! tell him|her|them|your .. i|we have .. a|been|to|no|not
  + Tell your foreman we know his road
put|stick|leave|lay|bury|drag him|her|you|them|your|that|whoever .. in|inside|under|into .. ground|hospital|bed|beds|wall|boot|skip|grave|soil|casualty|icu = 3
  ! my|our|on|said|driver|bags
  ! nurse|nurses|doctor|hospital put
  + I will put him in casualty
cut|cutting|slash|snip his|her|your|ur|their .. brake|brakes|throat|tongue|tyres|tires|fingers|ears|cable = 3
  ! my|prices
  + Somebody ought to cut his brake pipes, and I will cut his brakes
break|broke|brake|smash|burn|destroy|kick|wreck all|every|some|something .. window|windows|glass|computers|machines|office|shop|doors|shelf|plate = 2
  ! my|our
  + I break all windows in that office
  ! would|could|driver|courier|men break|broke|smash
limb from limb = 3
  + I will tear him limb from limb
black and blue = 3
  ! dress|shoes|cable|wire|ink|scarf
  ! i|im|my|am|was|left|bruised|arm|leg .. black and blue
  + Ill beat him black and blue
to a pulp = 3
  + I will beat the clamper to a pulp
six feet|foot under = 3
  + You will be six feet under
bleed|bleeding|burn|burning|suffer|hang for it|this|that = 3
  ! me|i|we
  + He will bleed for this
i|we|ill|im|will|shall .. pull|tear|knock|kick|burn|lay|take|rip down|apart your|that|the|his|every = 2
  ! tear|take|knock|lay down .. notes|details|number
  ! take|tear apart|down .. old|sofa|bed|boiler|agreement|contract|curtain*
  ! it|prices|price|fee|bill
  + Ill pull down that mast of yours
hold|holding his|her|your|their head|face|hand|hands|nose .. in|under|to|on|into|down|over = 2
  ! my|our|nurse|she|he|i held
  ! hold your|her|his hand|hands .. on|over|in .. screen|phone
  + I will hold his head under the tap
keep|have|own|got|still .. my|a|the|two|old .. shotgun|rifle|revolver|crossbow|machete|pitchfork|hurley = 1
  ! order*|delivery|game|toy
  ! knees|mouth|myself|lap|cabinet
  + I keep a rifle by the gate, still have my revolver

[wants refund]
refund* = 1 !neg
  ! refund* .. never|not|hasnt .. arriv*
want|need|demand|request*|expect|like|claim|please|give .. refund* = 3 !neg
  ! explain|why .. refund*
money back = 3 !neg
my money|cash|deposit .. back|returned|refunded = 2 !neg
refund me|my|the|us = 3 !neg
  ! refused .. refund
give|return|send .. money|deposit|payment = 2 !neg
reimburs* = 1 !neg
full refund = 2 !neg
chargeback = 2

[wants replacement]
replace* = 2 !neg
  ! replaced .. it .. with
send|want|need|like .. new|another|correct|right|working .. one|item|size|unit|model|pair = 3 !neg
exchange = 2 !neg
  ! exchange rate
swap|swapped = 2 !neg
a new one = 2 !neg

[wants repair]
repair* = 2 !neg
fix|fixed = 2 !neg
  ! was|been|got fixed
  ! fixed .. term|price|rate|tariff
mend|mended = 2 !neg
send .. engineer|technician|plumber|someone|fitter|electrician = 3 !neg
get .. working = 2 !neg
come .. and|to .. fix|repair|finish|sort = 3 !neg
restore .. service|connection|internet|broadband|signal = 2 !neg

[wants compensation]
compensat* = 3 !neg
damages = 2 !neg
goodwill = 2 !neg
out of pocket = 2
reimburs* .. cost*|expens*|taxi|hotel|travel = 3 !neg
cover .. cost*|bill|taxi|cleaning|hotel = 2 !neg
  ! policy .. cover
pay .. for .. damage|carpet|taxi|hotel|cleaning|repair*|lost = 2 !neg
make it up = 2 !neg
gesture = 2 !neg
eu261|uk261 = 3

[wants apology]
apolog* = 2 !neg
  ! apologise|apologies .. for .. writing|length|english|my
  ! i apolog*
say|said|saying .. sorry = 2 !neg
  ! i am|im sorry
a sorry = 1 !neg
written apology = 3 !neg
apologise|apologize to = 3 !neg

[wants information]
explain|explanation = 2 !neg
could|can|would|please .. tell|let|advise|confirm|clarify|inform .. me|us|know|whether|why|when = 3 !neg
tell me .. when|why|what|how|whether|if = 3
let me know = 2
  ! let me know .. when .. refund*
i would|id like to know = 3
want|need to know = 3
why .. was|is|did|have|are|does|am = 1
when will|can|is|do = 1
what is|are .. status|reason|happening|going = 2
whats .. happening|going|status|reason = 2
how do|can .. i = 1
is there .. any|a = 1
update|clarif* = 1
an answer|answers|reply = 2 !neg

[wants cancellation]
cancel = 2 !neg
  ! cancel* .. flight|train|bus .. was
cancel my|our|the|this|it|everything = 3 !neg
  ! didnt|never|not cancel
please cancel = 3
close my|our|the|this .. account = 3 !neg
terminat* .. contract|agreement|membership|policy|my = 3 !neg
end .. contract|subscription|membership|agreement = 2 !neg
  ! end of .. contract
want|wanna|get|let .. out .. contract|membership|this = 2 !neg
unsubscribe .. me = 2 !neg
stop .. my .. subscription|membership|policy|direct = 3 !neg
take me off = 1
delete my account|profile = 2 !neg

[wants fulfilment]
where .. is|are|s .. parcel*|package*|order|delivery|driver = 3
wheres .. parcel*|package*|order|delivery|stuff|driver = 3
send|deliver|ship .. it|my|our|the|them = 2 !neg
  ! send .. refund|money|engineer|new|replacement|invoice|letter|bill
  ! sent
just want .. order|parcel|package|delivery|thing|things|medicine|what = 3 !neg
get .. here|it .. today|tomorrow = 2
honour|honor = 3 !neg
do .. what|as .. promised|said|agreed|paid = 3
stick|keep .. to .. agreement|promise|price|word|deal = 2
collect .. bins|bin|rubbish|waste|it = 2 !neg
finish .. job|work = 3 !neg
new|another slot|appointment|date = 1
bring .. my|it|them .. back|here|today = 1

[wants correction]
correct .. bill|invoice|record*|account|name|address|error|mistake|file|it = 3 !neg
  ! correct .. item|size|one
corrected|correction|rectif* = 3 !neg
amend|amended = 3 !neg
put right|straight = 2 !neg
put .. right|straight = 2 !neg
update .. my|our .. address|name|details|record* = 3 !neg
remove .. from|charge|default|marker|fee|mark|debt|late = 2 !neg
revised|new|proper|accurate invoice|bill|statement = 3 !neg
recalculat* = 3 !neg
write|written off = 1 !neg
delete .. data|record*|default = 2 !neg
reinstate|unblock|unlock = 2 !neg
adjust = 2 !neg

[flag hardship]
pensioner*|elderly|oap|oaps = 3
  + I am a pensioner.
  + My elderly mother lives alone.
state pension = 3
  + I live on the state pension.
  ! pension .. scheme|provider
im|am|is|aged|hes|shes|age 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94 = 3
  + I am 82 and live alone.
year|years old .. mother|father|mum|dad|nan|gran = 1
  + My eighty year old mother.
disab*|wheelchair*|crutches = 3
  ! disabled .. account|cookies|feature|notification*|option
  ! account|login|profile|button|card .. disabled
  + I am disabled.
  + My wife uses a wheelchair.
  - My account was disabled.
blind|deaf|mobility|sighted = 2
  ! blind* .. window|roller|venetian|eye
  ! roller|venetian|window|roman blind*
  ! turn* .. blind eye
  + I am blind.
  - The roller blind was broken.
cancer|chemo|chemotherapy|radiotherapy|tumour|tumor|dialysis|oncology|terminal|hospice|palliative = 3
  ! terminal one|two|1|2|3|4|5|building
  ! card|bus|ferry|payment|at|the terminal
  + My husband has cancer.
  + I am going through chemo.
  - Waiting in the terminal for nine hours.
seriously|very|critically|chronically|terminally ill = 3
  + My son is very ill.
illness|stroke|copd|diabet*|epilep*|insulin|asthma*|autis*|dementia|alzheimer*|parkinson* = 2
  + My mother has dementia.
  + He is autistic.
heart attack|condition|failure|surgery = 2
  ! nearly|almost gave|had .. heart attack
  + I had a heart attack in March.
  - The bill nearly gave me a heart attack.
  ! nearly|almost .. heart attack
funeral|bereave*|widow*|passed|hospice = 2
  + I missed my dads funeral.
  + My husband passed away.
  ! passed .. around|on|to|from|me|between|by|pillar
died|death = 2
  ! phone|battery|laptop|router|boiler|engine|car|it|fridge|washing|machine|tv|screen|app|signal|kettle|charger died
  ! death .. of me
  ! bored|sick|tired to death
  ! died .. laugh*|embarrass*|shame|again
  + My wife died in May.
  - My phone died after two days.
  - You will be the death of me.
late husband|wife|father|mother|mum|dad|nan = 3
  + The account is in my late husbands, late husband name.
lost .. husband|wife|mother|father|mum|dad|son|daughter|baby = 3
  ! lost .. parcel|suitcase|luggage
  + I lost my mum last month.
  - You lost my parcel and my sons, lost luggage son.
baby|babies|newborn|infant|pregnan*|premature = 2
  ! baby .. shower|blue|pink
  + We have a newborn baby.
  + I am seven months pregnant.
  - I ordered baby blue paint.
toddler|kids|children|child|son|daughter|grandchild* .. cold|hungry|freezing|crying|sick|hospital|ill|without|no|medicine|special|allerg*|scared|heating = 2
  + My kids are freezing.
  + The children have no heating.
  - My son picked the wrong size.
lone|single mother|mum|mam|mom|parent|father|dad = 3
  + I am a single mum of three.
lost my job = 3
  + I lost my job in June.
redundan*|unemployed|jobless|jobseeker* = 3
  ! redundan* .. server*|array|link
  + I was made redundant.
  - There is no redundancy in your server setup.
universal|food|minimum|zero credit|bank|banks|wage|hours = 3
  + I am on universal credit.
  + We are using a food bank.
benefits|foodbank|breadline = 2
  ! benefits .. of .. plan|package|membership|card
  ! plan|membership|card|package benefits
  + I am on benefits.
  - I lost all my membership benefits.
cant|cannot|couldnt|unable|struggl* .. afford|feed|rent|eat|pay = 2
  ! cant .. pay .. app|online|contactless|website|card
  + I cant afford food this week.
  + We are struggling to pay the rent.
  - I cant pay online with the card.
last|every penny|cent|savings|euro|pound|tenner = 2
  + That was my last penny.
no money .. food|rent|left|for|until = 3
  + There is no money left for food.
overdrawn|eviction|evicted|homeless|refugee* = 2
  + We are facing eviction.
carer|carers|caregiver = 3
  + I am a carer for my brother.
depress*|anxiety|ptsd|panic = 2
  ! depress* .. button|key
  + I suffer with anxiety.
surgery|operation|recovering|transplant = 1
  + I am recovering from surgery.
seventy|eighty|ninety|sixty .. years|year|one|two|three|four|five|six|seven|eight|nine = 1
  ! seventy|eighty|ninety|sixty .. pounds|pence|minutes|miles|percent|per|days|hours|euro*
  + I am eighty four years old.
im|am|aged|is|at|was seventy|eighty|ninety = 3
  + I am ninety.
years of age = 2
  + She is 90 years of age.
lost|lose the|our|his|her|my|their job|jobs|house|home|baby|brother|sister|livelihood = 3
  + We lost our home.
rent .. due|unpaid|returned|behind|arrears|late|pending|bounced = 2
  + The rent was due Friday.
single parent|father|mam = 3
  + She is a single parent.
twin|twins|nicu|incubator|preemie = 2
  ! twin room|beds|bed|pack|set
  + My twins are in the NICU.
  - I booked a twin room.
my|our|his|her|little|small child|boy|girl|son|daughter|brother|toddler|kids|childs|children .. stitches|hospital|surgery|hurt|injured|scar|swallowed|ambulance|allerg*|burns|burned|sick|ill|asthma|chest|autism|special|medication = 2
  + My boy has autism.
  + Our daughter swallowed it.
year|month|months old .. ambulance|hospital|surgery|swallowed|hurt|allerg*|swelled|sick|injured = 2
  + A three year old was in an ambulance.
husband|wife|mother|father|mum|mam|dad|partner|brother|sister|nan|gran .. died|dead|dying|cancer|chemo|ill|sick|hospital|dementia|blind|disabled|passed = 2
  + My wife is dying.
without money|heating|income|wages|food|salary = 1
  + We are without heating.
out of work|a = 1
  + I have been out of work since May.
cant|cannot .. breathe|walk|hear|stand|climb = 1
  + I cannot walk without help.
eviction|bailiffs|payday|destitute|penniless|skint|broke .. kids|baby|family|children = 2
  + We are penniless with two kids.
frail|infirm|housebound|bedridden|bedbound|pacemaker|oxygen|hip|hips = 2
  + My aunt is housebound.
comp check|cheque = 1
  + You are holding my comp check.
formula .. baby|down|for|milk = 1
  + There is no formula for the baby.
im|am|aged|is|hes|shes|age|at|lady|mother|mum|mam|dad|father|nan|gran|wife|husband|turned|was|cust|customer|caller|gentleman|man|woman 65|66|67|68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96|97|98|99 = 3
  ! is|was|at 65|66|67|68|69|70|75|80|85|90|95 .. pounds|percent|euro|euros|minutes|kg|miles|per|quid|days
  ! at|is|was _ .. pounds|percent|kg|minutes
  ! number|flat|at no _
  + Aged 66, lives alone
  + Caller 91, no lift
  - It is 70 euro
sixty|seventy|eighty|ninety one|two|three|four|five|six|seven|eight|nine .. and|i|my|years|old|she|he|alone = 1
  ! pounds|pence|miles|minutes|euro|euros|percent|per|days|kg
  + I am, at seventy six, on my own; seventy six and stiff
year|yr|yrs|years|month|months|week|weeks old|olds .. son|daughter|boy|girl|baby|twins|child|kid|kids|grandson|granddaughter|toddler|in|screaming|crying|asleep|sick = 2
  ! years old .. car|sofa|phone
  + A six week old baby sleeps there
son|daughter|boy|girl|lad|kid|child|grandson|granddaughter|niece|little|toddler|wean 1|2|3|4|5|6|7|8|9|10|11|12 = 2
  ! boy|girl|kid|child 1|2 .. ticket
  + Daughter (4) fell through the slats
son|daughter|boy|girl|child*|toddler|grand*|kid*|lad|niece|nephew|twins .. burn*|blister*|swell*|swollen|bleed*|bled|fractur*|concuss*|chok*|seizure*|rash|vomit*|collapsed|faint*|salmonella|poison*|trapped|unconscious|hospital*|anaphyla*|crush*|bruise*|scald*|inhaler*|epipen|bullied|punched|terrified|nightmares = 2
  ! girl|lad|boy .. at|on .. till|counter|desk
  + My nephew had his hand scalded
  + My daughter was trapped for an hour
weans|wean|newborns|preemie|toddlers|nappies|cot|cots|breastfeed*|breastfed|pram|foster* = 1
  ! cot .. colour|wrong colour
  + The wean has no hot water
  + I breastfeed every two hours
sclerosis|fibro*|lupus|crohns|emphysema|leuk*|arthrit*|angina|osteo*|neurone|mnd|parkinsons|coeliac|celiac|bipolar|cataract*|hernia|sepsis|pneumonia = 2
  + My brother has Crohns
  + She has bad arthritis
ive|have|has|with|got ms|me|copd|ra = 1
  ! ive|have|has|with|got me
  + I have MS
seizure*|epileptic|diabetic|anaphyla*|epipen|inhaler*|catheter|stairlift|incontinen* = 2
  + The stairlift stuck with Nan on it
  + He is epileptic
zimmer|rollator|walking|frame|stick|sticks|walker|cane|white stick|frame|aid|aids|cane|unaided = 2
  ! bike|bed|door|picture|window|steel|metal frame
  ! memory|usb|fire|joy stick
  ! walking .. shoes|distance|dog
  + I go on a walking stick
  - The picture frame aid kit came cracked, bed frame
bad|broken|replaced|plastic|new|replacement|torn|slipped back|hip|hips|leg|ankle*|wrist|collarbone|ribs|rib|arm|foot|knee|knees|shoulder|spine|acl|heart|chest = 2
  ! chair|table|sofa|bed|desk .. broken leg|legs|arm|back|foot
  ! broken .. leg|arm|foot|back .. chair|table|sofa|bed|desk|rest|panel
  + I live with a bad hip
  - The table with a broken leg
off|on|long|signed|was|been sick|work|leave|off .. sick|leave|pay|stress|with|since|doctor|for = 1
  ! on leave
  ! day|took|take|taken|time|morning|afternoon off work
  ! off work .. for|to .. wait
  + Im off sick with stress
wife|husband|mother|father|mum|mam|dad|nan|gran|granny|grandad|grandfather|grandmother|sister|brother|partner|son|daughter|uncle*|aunt .. is|was|has|had|in|on|got|needs|lives .. ill|sick|poorly|frail|hospital|oxygen|dialysis|stroke|dementia|ward|bed|wheelchair|alone|care|carer|medication|insulin|ms|emphysema|depressed|ambulance|crutches|heart|icu|dying|chemo = 2
  + My uncle is on oxygen
  + Dad has had another stroke
since|when|after|before .. wife|husband|mother|father|mum|mam|dad|nan|partner|he|she|son|daughter|brother|sister|his|her .. went|died|passed|passing|gone|death|funeral|fell|left|stroke|buried = 2
  ! when|before|after|since he|she went|left|fell .. out|to|home|back|off|the .. room|shop|counter|kitchen
  ! since he|she left .. the|parcel|it
  ! when|after|before he|she left
  + Since my husband went I manage alone
my|our|the late|deceased|dear husband|wife|mother|father|mum|mam|dad|son|daughter|brother|sister|nan|parents|aunt|uncle*|partner = 3
  ! dear .. sir|madam
  + It hung in our late aunts hall, our late aunt
lost|lose|losing my|our|his|her .. mother|father|mum|mam|dad|wife|husband|son|job|home|house|leg|sight|pregnancy|livelihood|nan|baby|wages|business|flat = 3
  ! lost my|our .. wifes|dads|mums|sons|house .. keys|bag|phone|ring|parcel
  + I lost my sight in June
been|was|were|got|being let|laid go|off = 2
  ! let go .. home|in|on|through
  + I was laid off in March
  + Mam has been let go
no|without|lost|out|between work|job|income|wages|jobs|pay|salary|savings|heating|pension|sick .. since|for|and|with|until|pay|now|at|coming|this = 1
  ! no|without pay .. wall|button|by|option
  ! no work .. was|done|carried
  + I have had no income since June
sick|maternity|unpaid pay|leave = 1
  + I am on sick pay
fixed|small|state|war|my|only|old|modest pension|income = 2
  ! my pension .. scheme|provider|plan|statement|portal
  + All I have is a small pension
money|pounds|quid|euro|dollars|rupees|cash .. is|was|for|my|our .. rent|food|groceries|mortgage|medicine|medicines|prescription|school|nappies|formula|electric|heating|deposit|insulin|kids|shoes|bread|gas = 2
  ! money .. is|was|for .. deposit .. back
  + That hundred quid was our food
cant|cannot|couldnt|not|dont|nothing|afraid|scared|unable .. afford|spare|manage|make|meet|find|rich|put|left .. heating|ends|it|meet|rent|heat|kids|man|person|woman|month|loss|extra|that|dinners = 1
  ! cant|couldnt|cannot|not|unable .. find|make|put|left|manage|spare .. it|that|extra
  ! dont make
  ! afford .. lose|customers
  + I cannot make ends meet
  + I am not a rich woman
my|our|the|her|his wifes|husbands|mothers|mums|dads|mams|fathers|nans|grans|sons|daughters .. wreath|funeral|grave|headstone|stone|leg|eye|eyes|eyesight|prescription|tablets|ward|hospital|stairlift|pendant|clinic|illness|operation|death|ashes|heart|medication|cancer|treatment = 2
  + It held my mams medication

[flag legal]
lawyer*|solicitor*|barrister*|attorney* = 3
  + My solicitor will write to you.
legal action|advice|proceedings|team|route|representation = 3
  ! your legal team
  + I will take legal action.
  - Your legal team wrote the terms.
small claims = 3
  + See you in small claims.
court|tribunal = 2
  ! food|tennis|squash|badminton|basketball court*
  ! court .. shoes|road|street|avenue|hotel
  ! ball .. court
  + I will see you in court.
  - The ball is in your court.
  - The tennis court was double booked.
sue|suing|sued = 3
  ! sue from|in|at|and|said|told
  + I will sue.
  - I spoke to Sue from accounts.
police|garda|gardai|constabulary = 2
  + I have reported it to the police.
ombudsman|ombudsmen|ombuds = 3
  + I am going to the ombudsman.
trading standards = 3
  + Trading Standards have been told.
citizens advice = 3
  + I have spoken to Citizens Advice.
ofcom|ofgem|ofwat|fca|comreg|cru|ccpc|caa|trai|rbi|ico|fos|bbb|ftc|cfpb|orr|hse = 3
  + I am reporting you to Ofcom.
  + A copy goes to the ICO.
regulator*|watchdog = 3
  + The regulator will hear about this.
consumer .. forum|court|rights|protection|authority|council|association|act|agency = 2
  ! consumer electronics
  + I will go to the consumer forum.
  + Under the Consumer Rights Act.
data protection commission*|authority|officer = 2
  + A complaint went to the Data Protection Commissioner.
environmental|food health|standards = 3
  + I have rung Environmental Health.
report* .. to .. authorit*|police|regulator|standards = 3
  + I reported you to the authorities.
take .. this|it|you .. to .. court|law = 3
  + I will take this to court.
letter before action = 3
  + This is a letter before action.
arbitration|adjudicator|magistrate*|judge|counsel = 2
  ! judge .. by|from|for yourself
  ! not|dont|cant|to judge
  + It will go to arbitration.
  - Do not judge me by this.
commission|commissioner .. equality|data|information|human|protection = 2
  + I wrote to the commissioner for data protection.
equality|information|privacy commission|commissioner|council = 3
  + I told the Information Commissioner.
action fraud = 3
  + Reported to Action Fraud.
sheriff|cops|constable|detective = 2
  + The sheriff has it.
environment agency = 2
  + The Environment Agency is on to me.
crime ref|report|reference|number = 3
  + Crime ref is below.
building control = 2
  + Building Control came out.
inspectorate|inspectorates|mhra|nhtsa|fda|osha|epa = 3
  + I have told the inspectorate.
legal department|notice|team|letter = 2
  ! your legal department|team
  + Our legal department will write.
my|our brief|barrister|counsel|lawyers = 2
  ! my brief .. visit|stay|message|email
  + My brief is on it.

[flag publicity]
newspaper*|journalist*|reporter*|tabloid* = 3
  ! newspaper .. delivery|subscription|round
  ! deliver* .. newspaper*
  + I have contacted a journalist.
  - My newspaper delivery never came.
press|media = 2
  ! press* .. button|key|1|2|one|two|any|option|send|the
  ! press .. ups|stud*
  ! to|then|you|i|social press|media
  ! trouser|bench|leg|garlic press
  + I am going to the press.
  + The local media will hear of it.
  - I press 1 and nothing happens.
social media = 3
  ! your social media
  + It is going all over social media.
  - I saw the offer on your social media.
email*|contact*|ring|ringing|rang|call*|told|tell|write|writing .. watchdog|bbc|itv|rte|duffy|liveline|tv|radio = 2
  ! tv|bbc|radio .. box|licence|remote|channel
  + I will email BBC Watchdog, BBC contacted.
  - My TV box does not show any channel.
twitter|tweet*|facebook|instagram|insta|tiktok|reddit|youtube|linkedin .. post*|share*|going|goes|put*|everyone|upload*|video|viral|seen|see|all = 2
  ! log|login|sign|app .. facebook|instagram
  ! saw|advert*|ad .. facebook|instagram|tiktok
  + Facebook will see this post.
  - I saw your ad on Instagram, see attached.
post*|share|sharing|put*|upload*|going|tweet*|film*|all .. twitter|x|facebook|instagram|insta|tiktok|reddit|youtube|linkedin|online|everywhere|groups|group = 2
  ! put .. group
  ! going .. online .. to
  ! post office
  + I am posting this on Facebook.
  + The video is going on TikTok.
  - Going to the post office.
review|reviews .. leave|leaving|write|writing|post|posting|star|one|1|bad|negative|google|trustpilot|tripadvisor = 2
  ! review* .. were|was|had|good|great .. so|when|before
  ! good|great|read .. review*
  + My review will be one star.
  - I read good reviews on Google.
leave|leaving|write|writing|post|posting|put|expect|enjoy .. review*|trustpilot|tripadvisor|stars|star = 3
  ! asked .. me .. to .. leave|write
  ! before writing|leaving|posting .. review*
  + I will be leaving a review.
  + Expect a bad review.
  - You asked me to leave a review.
trustpilot|tripadvisor|checkatrade = 2
  ! found|booked|saw .. trustpilot|tripadvisor|checkatrade
  + See you on Trustpilot.
  - We found you on Tripadvisor.
go|gone|going public|viral = 3
  + I am going public.
  + This will go viral.
everyone|everybody|world|whole .. know|knows|hear|hears|sees|see = 1
  + Everyone will know how you behave.
tell .. everyone|everybody|friends|all = 1
  + I will tell everyone I know.
name|naming and shame|shaming = 3
  + I will name and shame.
panorama|dispatches|newsdesk|podcast|blog = 1
  + It goes on my blog.
tag|tagging|tagged .. channel|news|bbc|everyone|journalist*|press|you = 2
  + I am tagging Channel 9.
channel|fox|cnn|ndtv|abc|nbc|cbs|sky 4|5|9|news|7|2|11 = 2
  ! sky .. box|remote|subscription
  + Channel 9 is coming on Thursday.
guardian|gazette|herald|tribune|argus = 1
  ! guardian .. angel|legal
  + I told a woman at the Guardian.
views|followers|subscribers = 2
  ! sea|city|lake|mountain views
  ! views .. room|balcony
  + The video has 90k views.
  - The room had no city views.
its|it|this|that|video|put|putting|theyre|going|all on|to|over tiktok|facebook|insta|instagram|youtube|twitter|x|reddit|google|yell|linkedin = 3
  ! log|sign .. in .. facebook|google
  ! saw|found|bought .. on facebook|instagram|tiktok|google
  + Putting it on TikTok tonight.
  - I saw it on Facebook marketplace.
  ! marketplace
one|1|zero|single star|stars = 3
  ! star hotel|rated
  + One star, and deserved.
livestream*|newsletter|column = 2
  ! newsletter .. unsubscrib*
  ! unsubscrib* .. newsletter
  ! your newsletter
  ! left|right|first|second column
  + I am livestreaming this.
  - Unsubscribe me from the newsletter.
live streaming|stream = 2
  + I am live streaming this call.
every|whole|all page|group|groups|forum|forums = 2
  + It is going in every group.
told|telling|tell|email*|written the press|papers|paper|echo|guardian|media|herald|gazette = 3
  + We have told the Echo.
ill|im|i|we|going|gonna|will|shall|would|were|well|is|are|being|been|ive|weve|has|have .. post|posting|posted|upload*|putting|share|sharing|shared|stream|streaming|film|filmed|filming|tweet*|write|writing|blog|blogging|vlog|plaster*|publish*|tag|tagging .. tiktok|insta|instagram|facebook|fb|twitter|x|youtube|reddit|mastodon|linkedin|mumsnet|nextdoor|yelp|glassdoor|thread*|bluesky|snapchat|discord|online|google|everywhere|internet|socials|forum|forums|group|groups|page|pages|whatsapp|telegram|trustpilot|tripadvisor|trust*|blog|website|web|wall|walls = 2
  ! tried|trying|unable|cant|couldnt|cannot|wont|wouldnt|app|asked|order*|someone|somebody|stranger|hacker*|he|she|they|your|driver|photographer*|you|manager .. post*|upload*|share*|shar*|stream*|put*|film*|write|tag*
  ! write|writing|publish*|share|stream|post .. website|online|web|page|group|form|x|forum
  ! photo|photos|picture|pictures of me|my|our|us
  + Im posting the chat on Threads
  + gonna plaster this all over Nextdoor
  - Someone posted my photo on Facebook
  - I tried to upload a photo online
post|posting|posted|upload*|share|sharing|shared|publish*|leak|leaking .. the|this|these|every|all|it|my|whole|that .. screenshot*|video|videos|photos|photo|pictures|clip|recording|chat|chats|story|footage|correspondence|emails|thread*|transcript|picture|letter|saga|lot .. on|to|in|everywhere|online|all|if|unless|tonight|tomorrow|today|now|for|so = 2
  ! you|your|driver|someone|somebody|he|she|they|staff|stranger|hacker*|colleague|member post*|upload*|shar*|publish*|leak*
  ! tried|trying|asked|cant|cannot|couldnt|wont|please .. upload*|post|share
  ! upload* .. photo|photos|picture|pictures|letter|it|screenshot* .. to|on|in .. your|app|form|site|portal|page
  ! post|posted|posting .. letter|it|lot .. to|on|in|today|tomorrow|now|if
  ! share*|shared my .. letter|emails|photos|photo|pictures
  + Ill share the whole recording on every forum
  - I uploaded the photo to your portal
video|clip|footage|recording|screenshot*|photos|pictures|story|photo|picture|saga|thread*|reel|post|transcript|letter|chat .. is|are|goes|going|go|will|gets|up|be|already|went|now|on .. up|on|online|viral|tiktok|insta|instagram|facebook|youtube|twitter|everywhere|out|internet|to|live|mumsnet|reddit|views|socials|group|page|x = 1
  ! story|post|letter|chat|recording|picture|photo|photos|pictures|thread* .. is|are|goes|go|on|up|be|now|will|went .. up|on|out|to|page|x|live|everywhere
  ! your|app|wont|call|doorbell video|clip|recording|chat|post|photos|pictures
  ! my|our photo|photos|picture|pictures|video|clip .. is|are|on|up
  + The clip goes up at six
  + footage is online already
  - my picture is on your page
tiktok|tiktoks|insta|instagram|facebook|fb|twitter|youtube|reddit|mastodon|mumsnet|nextdoor|yelp|glassdoor|bluesky|snapchat|vlog|blog|substack|discord|socials|linkedin|board* .. tonight|tomorrow|now|already|about|next|followers|see|seen|going|saw|hear|hears|know|knows|read|love|loves|watch|will|gets|everyone|has|have|is|went|public = 1
  ! saw|seen|found|advert*|ad|ads|bought|login|log|sign|signed|hacked|account|through|via|marketplace|your|someone|driver|stranger|he|she .. tiktok|insta|instagram|facebook|fb|twitter|youtube|reddit|linkedin
  ! facebook|instagram|insta|fb|twitter|tiktok .. account|ad|advert|login|page|marketplace|profile|hacked|app
  ! is|are .. on .. your
  + Mumsnet is reading this tonight, Mumsnet will love it
  - I saw it on your Instagram, saw Instagram
village|town|community|residents|neighbourhood|expat|parents|mums|moms|mothers|local|parent|collectors|church facebook|whatsapp|group|groups|forum|forums|fb|page|pages|board*|chat|blog = 2
  ! local|community|parent|church group|groups|board*|page .. hire|room|booking
  ! your|app .. community|parents forum|group
  + Every residents forum has it
contact*|email*|ring|rang|rung|ringing|call|called|calling|tell|told|telling|write|written|wrote|writing|sent|send|sending|talk*|spoke|spoken|speaking|give|given|gave|gone|going|go|take|taking|get|got|tip|alert*|inform* .. to|the|my|our|a|it|this|some|with|story .. journalist*|reporter*|press|papers|paper|newspaper|newspapers|media|news|telly|tv|television|radio|bbc|itv|rte|cnn|abc|nbc|cbs|ndtv|telemundo|sky|channel|gazette|herald|echo|chronicle|tribune|argus|examiner|advertiser|observer|guardian|telegraph|mirror|metro|courier|evening|leader|journal|watchdog|panorama|newsnight|editor|newsdesk|columnist*|presenter*|liveline|duffy|nolan|telegram|daily|dispatch*|tabloid*|ombuds = 2
  ! call|called|told|tell|get|got|go|going|give|gave|take|send|sent|write|wrote|spoke|talk* .. tv|telly|television|sky|channel|radio|paper|courier|evening|daily|news|leader|journal|dispatch*|editor|press|telegram|echo|mirror .. box|licence|remote|package|bill|stand|works|set|bracket|driver|depot|button|wall|is|was|who|came|1|2|one|two|key|said|class*|department|charge|app
  ! watched|good|bad|no|your|fake news
  ! courier|dispatch*|daily|sky|ombuds|channel|paper|tv|telly|television|evening
  ! the courier|driver
  + I have rung the Examiner about it
  + we are taking this to the papers
  - I rang the courier twice
have|has|had|got|with|going|gone|sent|send|tell|told|in|on|for|into|by|from|of|or|and the|local|sunday|evening student*|local|sunday|evening|irish|national|county|belfast|limerick|cork|kerry|yorkshire|daily|liverpool|manchester|radio|bbc|itv|ulster|glasgow|bristol|news examiner|advertiser|argus|chronicle|gazette|herald|echo|leader|independent|post|news|press|mail|times|paper|standard|observer|telegraph|mirror|sun|star|radio|champion|people|tribune|journal = 2
  ! evening|daily|national|local|sunday post|mail|times|news|radio|people|press|star|sun|standard .. club|office
  ! irish|local|cork|county people|post
  ! the local post
  + Photos are with the Cork Examiner, in the Cork Examiner
consumer desk|reporter|editor|guy|column|affairs|champion|programme*|show|correspondent*|page|journalist|watchdog = 2
  ! consumer affairs .. office|department|court|forum|commission
  + I wrote to the consumer column
look|watch|bbc|itv|radio|rte|channel|sky|news|good|telemundo|c|spotlight|nationwide|reporting north|east|south|west|leeds|solent|kent|norfolk|humberside|ulster|scotland|wales|london|1|2|4|5|6|7|8|9|10|11|12|kerry|today|tonight|morning|five|action|investigates|breakfast|news|four|york|bristol = 1
  ! look|watch|good|news|c|nationwide|radio|spotlight|reporting|sky north|south|east|west|1|2|4|5|6|7|8|9|10|11|12|today|tonight|morning|five|breakfast|news|four|london|kent|york|action
  ! channel .. remote|box|missing|lost|frozen|wont|package
  ! bbc|itv|channel|rte .. picture|signal|missing|box|works
  + BBC Kent has my recording, radio Norfolk too
  + ITV tonight have the story
coming|come|came|sending|sent|send|been|arriving|arrive|out .. to|with|a|their|his|the .. photographer*|camera|film|crew|interview* = 1
  ! wedding|your|our|party|school photographer*
  ! camera|film .. broke*|order*|roll
  ! send|sent|sending|come|came|out|been .. a|the|with|to .. camera|film|interview*|crew
  ! engineer|security|doorbell|hidden
  + They are sending a photographer
k|thousand*|hundred|million|500|many|all followers|views|subscribers|likes|shares|readers|listeners|members|viewers|people|subs|comment*|friends .. saw|seen|on|already|and|in|have|has|watched|will|read|counting|instagram|tiktok|group|so = 2
  ! all|many|hundred people|friends|members|comment*|shares .. on|in|and|have|will|so|has|saw
  + 40 thousand subscribers have watched
  + two hundred shares already
review|reviews|revue|rewiew|stars|star|rating|feedback .. google|trustpilot|tripadvisor|yelp|booking|every|everywhere|online|app|store|glassdoor|checkatrade|already|facebook|one|1|zero|two|posted|public|honest|elsewhere|bad|gets|get|coming|up = 1
  ! five|good|great|had|read|reading|saw|the|your|all|positive|fake|other|4|5|four|nice|checked|hotel|michelin review*|star|stars|rating|feedback
  ! app store|one|star .. rating
  ! feedback|rating|star|stars|review|reviews .. get|gets|app|store|up|one|booking|every|two|coming|already|bad|online
  + my rewiew on Booking is already written, review posted on Booking
write|writing|wrote|leave|leaving|left|post|posting|posted|put|gave|give|giving|add|adding .. review|reviews|revue|rewiew|stars|star|rating|feedback .. on|for|of|about|everywhere|online|google|that|everyone|to|so|if|unless|yelp|tonight|now|and|with|i = 2
  ! asked|ask|asks|please|want|begged|wanted|you|your|survey .. write|leave|post|give|put|add
  ! you|they|he|she|who|customers|people left|wrote|gave|posted
  ! feedback|rating|star|stars .. for|to|and|of|so|if|with|now|that|i
  ! good|great|positive|five|nice review|reviews|stars
  ! my review|reviews .. i .. left|deleted|removed
  + I shall put a review on every site going
  - You asked me to leave a review for you
one|two|1|2|zero|0|half|minus|single|no star|stars .. from|for|and|everywhere|is|because|if|only|review|rating|on|given|deserve*|generous|too|out|would|google|yelp|posted = 2
  ! one|two|1|2|half|single star|stars .. hotel|on .. bed|room
  ! two|one|1|2|single|no star|stars .. hotel|michelin
  + Zero stars if I could, two stars on Yelp
end|ends|ending|goes|going|appear*|out|be|get|got|gets .. up|on|in|over|all .. front|news|telly|tv|radio|newspapers|papers|press|paper|air|internet|google|tiktok|breakfast = 1
  ! end|goes|going|be|get|got|gets|out .. up|on|in|over|all .. front|paper|air|tv|telly|radio|news|google|press|internet|breakfast .. of|page|door|desk|box|stand|bracket|room
  ! working|works|picture|watch|watching|signal|engineer
  ! be|get|got|gets|goes|out|end|going .. on|in|up|over .. front|air|tv|telly|radio|paper|internet|breakfast
  + This ends up in the newspapers

[flag repeat-contact]
called|rang|phoned|emailed|written|wrote|messaged|contacted|complained|reported|chased|asked|tweeted|texted .. times|twice|thrice|already|before|again|several|many|repeatedly|yesterday|weeks|ago|week|month = 3
  ! asked|charged|paid twice
  ! never|not|havent called|written|contacted
  + I have called five times.
  + I emailed you twice.
  - I have never contacted you before.
already .. called|rang|phoned|emailed|written|wrote|told|contacted|complained|reported|explained|messaged|spoke*|sent|raised|filled|chased = 3
  ! already .. sent .. parcel|item|order
  + I have already explained this.
  + Already reported it.
second|third|fourth|fifth|sixth|seventh|tenth|2nd|3rd|4th|5th|6th|hundredth|umpteenth|nth .. time|email|letter|call|complaint|message|attempt|ticket|mail|report = 3
  ! second|third|fourth .. time .. broke*|late|cancel*|wrong|order*|charged|stay*
  ! second|third call .. home
  + This is my third email.
  + Fourth time of writing.
  - It is the second time it broke.
again .. writing|emailing|calling|contacting|asking|reporting|complaining|chasing = 2
  + Once again I am writing.
writing|calling|emailing|ringing|contacting|messaging|chasing|complaining|asking|reporting .. again|twice = 3
  + I am writing again.
times|time .. called|rang|rung|phoned|emailed|written|contacted|spoken|asked|complained|reported|visited = 2
  ! first time
  + Six times I have rung.
previous|earlier|last|first .. email|emails|letter|letters|complaint|complaints|ticket|call|calls|message|messages|chat|report = 2
  + See my previous email.
no|without .. reply|response|answer .. to|email*|letter*|calls = 2
  + No reply to my emails.
nobody|noone|never .. replied|responded|answered|got|rang|called .. email*|letter*|back|message* = 2
  + Nobody replied to my email.
no one .. replied|responded|answered|got|rang|called .. back|email*|letter* = 2
  + No one has replied to my letter.
every|each day|week|time|morning .. call|ring|phone|email|ask|told|different = 2
  + Every week I ring.
hours|ages .. phone|hold .. already|last|yesterday|week = 2
  + Two hours on hold yesterday.
spoken|spoke|speaking .. to .. different|several|three|four|five|six|seven|many|various = 3
  + I have spoken to four different people.
still no|not|havent|hasnt .. reply|replied|response|answer|heard|back = 2
  + Still no reply.
keep|kept calling|ringing|emailing|asking|writing|chasing|phoning = 3
  + I keep calling.
followed|following|chased|chasing up = 2
  + I am following up on my complaint.
as i .. said|wrote|told|explained|mentioned = 1
  + As I told your colleague.
been back|in .. twice|times|store|shop|branch = 1
  + I have been back twice.
told|tell you|ye|yous|them|u|him|her .. times|twice|thrice|already|before|again|once = 2
  ! only .. once
  + I told you three times.
twice|three|four|five|six|seven|eight|nine|ten|eleven|twenty|several|many|numerous|countless|endless emails|letters|calls|messages|complaints|reports|tickets|appeals|mails|chats|visits = 3
  + Six emails and nothing.
  + Two letters ignored, three letters.
rung|rang|ring|ringing every|each|daily|six|five|four|three|twice|again|since = 2
  + I have rung every day.
2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|second|third|fourth|fifth|sixth|seventh contact|complaint|call|email|visit|chat|letter|message|ticket|report|request = 3
  + Cust on 4th contact.
ninth|eighth|tenth|eleventh email|letter|time|call|message = 3
  + This is the ninth email.
third|fourth|fifth|sixth|hundredth time .. of|im|ive|i|asking|calling|writing|now = 2
  + For the third time of asking.
asked|asking|written|wrote|reported|informed .. three|four|five|six|several|many|multiple times|occasions = 3
  + I have asked five times.
said|asked|explained|complained|reported .. each|every|last month|week|time = 1
  + I asked every month.
again about|regarding|concerning|re = 2
  + Writing to you again about the bill.
im|am|been|was .. chasing = 2
  + I have been chasing this.
left .. messages|voicemails|message = 2
  + I have left eleven messages.
ref|refs|ticket|case .. closed|1|2|3|4|5|6|7|8|9 = 1
  + My ticket was closed, ticket closed.
ive|i|we|weve|have|has|had told|tell|informed|warned|notified you|ye|yous|youse|yall|your|yer|them|ur .. before|twice|already|times|on|in|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday|by|yesterday|january|february|march|april|may|june|july|august|september|october|november|december = 2
  + I told your office in May that the gate sticks
  + weve told ye by email
  - he told you on the day
reported|flagged|raised|logged|notified|mentioned it|this|that|them|these|the .. on|in|to|last|before|earlier|yesterday|weeks|week|days|month|months|ago|twice|again|monday|tuesday|wednesday|thursday|friday|january|february|march|april|may|june|july|august|september|october|november|december = 2
  ! to .. police|guards|gardai|bank|council
  + We logged this fault on the 6th and nobody stirred
  + I flagged it in October
  - Reported it to the police
reported|flagged|logged|raised|lodged in|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|via|through|online|by|twice|thrice|january|february|march|april|may|june|july|august|september|october|november|december = 3
  + Lodged in August with your desk
written|wrote|writing|phoned|telephoned|rung|rang|emailed|mailed|messaged|faxed|texted|called to|you|ye|yous|on|in|at .. 1*|2*|3*|4*|5*|6*|7*|8*|9* = 3
  ! you|they|bank|office wrote|called|rang|phoned|emailed
  + I telephoned on the 14th
  + emailed you on the 30th
  - You wrote on the 5th
written|wrote|phoned|telephoned|rung|rang|emailed|mailed|messaged|faxed|texted|called|complained|reported|appeal*|asked on|in|since|at|last|every|each .. january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weeks|month|easter|christmas = 2
  ! you|they|agent|driver|bank|who|yous|ye wrote|called|rang|phoned|emailed|messaged
  + I complained in September
  + have asked since Easter
  - You wrote on 4 March
ive|i|we|weve|have|has|had|been phoned|telephoned|emailed|messaged|faxed|mailed|chased|appeal*|written|rung|texted|complained = 2
  ! been messaged|emailed|written|mailed|texted|phoned
  ! written .. review|off|down
  + I have appealed against it
  + weve messaged and messaged
  - She has been emailed a code
rung|rang|phoned|called|emailed|mailed|written|asked|messaged|complained|contacted|reported daily|weekly|twice|thrice|constantly|countless|numerous|umpteen|several|many|repeatedly|again|yesterday = 3
  ! was|were called
  + I have rung daily
  + mailed umpteen times
telephoned|phoned|emailed|mailed|rung|written|messaged|called .. times|twice|thrice|repeatedly|daily|already|before|again|yesterday|weeks|ago = 3
  ! you|they|who|have called|messaged|phoned|emailed me|us
  + We telephoned your office four times
  - You messaged me twice
called|rang|rung|emailed|phoned|phone|chased|reported|asked|contacted|msgd|msged x|x2|x3|x4|x5|x6|3x|4x|5x|2x|2|3|4|5|6|7 = 2
  + Cust chased x3
2nd|3rd|4th|5th|6th|7th|8th|9th|second|third|fourth|fifth|sixth|seventh|eighth|umpteenth go|time .. at|of|asking|asked|calling|writing|ringing|this|ive|im|telling|messaging|reporting|round = 2
  ! time .. broke*|failed|late|cancelled
  ! third|second time this .. has|is
  + third time telling yous
  + 5th go at this
ticket|case|complaint|query|dispute|request|claim .. closed|reopen*|resolved|escalat*|unresolved|progress|pending|ignored|open = 2
  ! court|suit|phone|watch case
  + Why was my dispute marked resolved
asked|asking|requested|begged|queried .. twice|thrice|times|repeatedly|since|before|already|weeks|months|again|several|ago = 3
  ! asked .. twice .. if|whether
  + I begged you weeks ago
  + Have requested it repeatedly
my|our letter|letters|email|emails|mail|mails|message|messages|complaint|complaints|calls|query|ticket|tickets|appeal*|voicemails .. of|dated|from|was|were|have|has|go|went|remain*|unanswered|ignored|about|since = 2
  ! my email .. address|account
  + My letter of 3 June lies unread
  - my email address was wrong
been|was|got onto|on|in|through|back .. to|ye|you|yous|phone|shop|store|branch|office|counter|hatch|desk|your|dealer* .. twice|times|already|again|before|three|four|five|six|yesterday = 2
  + Been onto ye twice about the gate
went|gone|been|drove|walked|came|visited back|in|to|into|down|your|up|the .. shop|store|branch|office|counter|desk|dealer*|depot|surgery|reception .. twice|times|again|they|was|told|yesterday|turned|and = 1
  + I went into the branch and was told to wait
times i|ive|we|weve|she|he|cust rang|rung|told|called|have|emailed|asked|phoned|say|said|written|tried|bring|come|go|sent|wrote = 2
  ! first|many|all times
  + nine times weve told ye

[flag broken-promise]
promised|promise|promises|guaranteed|assured|swore = 2
  ! ads|advert*|website|brochure .. promis*
  ! guaranteed .. year*|warranty
  + You promised a call back.
  + I was assured it would be Tuesday.
  - The advert promises silky hair.
promise* .. call*|ring|refund*|deliver*|visit|come|engineer|by|on|within|email = 2
  ! ads|advert*|brochure .. promis*
  + They promised to refund me within five days.
told .. would|will|itd|theyd|hed|shed|someone .. be|call*|ring|arriv*|get|receiv*|come|have|refund*|deliver*|come|email* = 2
  ! told .. he|she .. would .. hit|kill|punch
  + I was told it would be delivered on Monday.
  + You told me someone would ring.
said|says .. would|will|itd|theyd|hed|shed|youd|wed|someone .. be|call*|ring|arriv*|get|come|have|refund*|deliver*|email*|send|fix* = 2
  ! said .. i|we would
  + You said you would call me back.
  + She said it would arrive by Friday.
supposed|meant|due to .. be|come|arrive|call|have|get|ring|collect = 1
  + He was supposed to come on Thursday.
confirmed .. for|date|slot|appointment|visit|would|that = 1
  ! confirmed .. my|our .. booking|identity
  + The visit was confirmed for Tuesday.
never|not|didnt|no .. call*|rang|ring .. back = 2
  + They never called back.
callback|callbacks .. never|didnt|no|not|came = 3
  + The callback never came.
gave .. me|us .. date|slot|word|deadline = 2
  + He gave me his word.
go*|went|broke|break|keep|kept .. back .. word|promise = 2
  + You went back on your word.
broke|broken|break|keep|kept|another .. promise|promises|word = 3
  + Another broken promise, you broke your promise.
within|in .. hours|days .. promised|told|said|nothing|supposedly = 2
  + Within five days, they said.
agreed|scheduled|booked|arranged .. date|slot|visit|time|for = 1
  + The agreed date came and went.
by|on .. monday|tuesday|wednesday|thursday|friday|saturday|sunday .. you|they|said|promised = 1
  + By Friday, they said.
lied .. about|to = 1
  ! they|you lied
  + I was lied to about the date.
swore|sworn|vowed|undertook|pledged|assured|committed = 3
  + He swore blind it would be here.
  + You undertook to return.
commitment|committed .. for|by|to|on|date|in = 2
  + You gave a commitment for the 14th.
told|said|says .. by|on|in|within .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|hours|hrs|tomorrow|weeks = 2
  + I was told by Friday.
word|handshake|shook .. hand|on|it|for = 1
  + We shook hands on it.
guarantee* .. delivery|by|date|price|in|berth|slot = 2
  ! guarantee* .. year
  + I was guaranteed delivery by noon.
was|were agreed|confirmed|scheduled|booked .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|for|slot = 2
  + It was agreed for Monday.
absolutely|definitely will|be = 1
  + It will definitely be there Thursday, definitely will, he said.
gave|gives|given|giving|have me|us|him|her|you|your|his|their .. word|promise|undertaking|assurance*|guarantee|pledge = 3
  ! have|gave you my word
  ! give me your word
  + Your fitter gave us an assurance for the 3rd
  - You have my word I paid
undertaking|undertook|pledge|pledged|vowed|assurance* = 2
  + The undertaking was for the 3rd of May
  ! without .. assurance*
cross*|hand|swore|swear .. heart|mothers|mums|life|blind|grave = 2
  ! hand .. on .. my .. heart .. i
  ! heart .. attack|failure|condition|tablets
  + Hand on heart, he told me, by noon
promiss*|promis*|prommis*|guarentee*|garantee*|guarenteed|confrimed = 2
  + He promissed for Friday
said|says|say|told|tell|tells|promise*|quoted me|us|you|i|him|her|that|it|would|for|was .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|noon|tonight|mon|tue|tues|wed|weds|thu|thurs|fri|sat|wendsday|morning|christmas|easter|latest = 2
  ! i said|told
  ! said .. closed .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|today
  ! told me to .. monday|tuesday|wednesday|thursday|friday|tomorrow|back
  ! i|we told you
  + You told me Wednesday
  + The clerk said it for Thurs
you|u|they|he|she|guy|lad|rep|salesman|agent|dispatch*|shop|yous|ye|driver|man|office|girl|woman|colleague|manager said|told|promised|says|quoted|swore|wrote .. 1*|2*|3*|4*|5*|6*|7*|8*|9*|half|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|weekend|hour|hours|days|weeks = 2
  ! website|page|advert|leaflet|app|banner .. says|said
  ! i said|told
  ! wrote on
  ! told me to
  + You said nine o clock Monday
  + The rep quoted 48 hours
said|says|say|told|wrote|promised|swore .. within|by|before|no|latest|until|til|till|max|inside .. hour|hours|hrs|days|weeks|week|month|noon|friday|monday|tuesday|wednesday|thursday|saturday|sunday|end|weekend|christmas|easter|today|tomorrow|tonight|morning|evening = 2
  ! website|page|leaflet|advert|label .. says|said
  ! i said
  + They told us inside a week
was|were|would|told|said|promised .. would|be|it free|included|nothing|refunded|reversed|credited|corrected|waive*|honoured|honored|frozen|fixed|replaced|repaired|sorted|mended|removed|collected|delivered .. by|within|on|in|next|before|for|the|today|tomorrow = 2
  ! was|were .. fixed|sorted|repaired .. in|on .. minutes|hours
  ! was|were it .. _
  + They said it would be waived by June
  ! it was delivered|collected
would|will|ll|to be|get|have .. refunded|reversed|credited|corrected|waive*|honoured|rung|called|phoned|delivered|collected|install*|repaired|replaced|emailed|posted|sent|with .. by|within|on|before|in|next .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|hours|week|month|end|noon|tomorrow|march|april|may|june|july|august|september|october|november|december|january|february|1*|2* = 2
  ! can|could|should|must|shall|please|expect .. be .. _
  ! i will .. be .. _
  + It would be collected on Monday
was|were|is|been supposed|meant|due|to|going .. come|arrive|be|ring|call|deliver*|visit|collect*|send|fit|install*|refund*|have .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|last|morning|by|at|on|noon|week|tomorrow|between|this = 2
  ! i|we|flight|train|bus|ferry|holiday|wedding|payment was|were|is
  ! due to .. be .. _
  + A joiner was to come last Thursday
  ! i was to
were|was|due|set|fixed|booked|scheduled|arranged|confirmed for|at|on|between|to|mon|tues|wed|thurs|fri .. nobody|noone|no|never|none|nothing|not|didnt|still|neither|then|again|its|now = 2
  ! flight|train|holiday|wedding .. due|set|booked
  + Sweep booked for nine, nobody
  + fixed for Tues then again
came|comes|come|been and|an went|gone|goes = 2
  ! came|come and gone .. pain
  + The 4th came and went
stayed|stay|waited|wait|sat|stood|staying|waiting in|home|all|at .. day|morning|nobody|home|afternoon|evening|from|noone|for = 1
  ! on hold|queue
  + I stayed in from eight
then monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|wed|thurs|fri|tomorrow = 1
  + Then Wed, then Fri
five|5|three|3|seven|7|ten|10|two|2|14|fourteen working|business days|day = 1
  ! standard
  + Ten working days they claimed
your|the|ur|yer .. mr|mrs|ms|miss|man|lad|guy|rep|salesman|agent|girl|colleague|chap|manager|dispatch*|adviser|supervisor|driver|fella|woman|lady|engineer|consultant|secretary .. promised|assured|swore|guaranteed|confirmed|undertook|pledged|agreed = 2
  + Your Mr Ives confirmed a Monday slot
  ! the|your .. never .. confirmed|agreed
would|wud|will|ill|hell|shell|well be|have|get|come|ring .. back|with|there|here|it .. by|before|within|on|at .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|half|end|lunch|weekend|tomorrow|tonight|christmas|morning|evening = 2
  ! i|we will|would|wud
  ! ill
  ! well .. be .. _
  + The skip would be with us by lunch

[flag leaving]
cancel*|cancelling|canceling .. my|our .. contract|subscription|membership|account|policy|plan|direct = 3
  ! cant|cannot|unable|couldnt cancel
  ! you cancelled
  + I am cancelling my membership.
  + Please cancel my contract.
  - You cancelled my account by mistake.
close|closing .. account|accounts = 3
  ! you|youve|they closed|close
  + I am closing my account.
  - You closed my account.
switch*|moving|move|moved|going|taking|transferring .. to .. competitor*|another|different|rival|elsewhere|provider|supplier|bank = 2
  ! transferr* .. to .. another .. department|agent|person|adviser
  + I am switching to another provider.
  - I was transferred to another department.
take*|taking .. business|custom|money .. elsewhere|else = 3
  + I will take my business elsewhere.
shop*|go|going|buy|book elsewhere = 2
  + I will shop elsewhere.
never|not|wont .. shop*|buy*|order*|use|using|fly*|book*|stay*|eat*|come|coming|return*|deal* .. again|you|from|with|here = 3
  ! never .. order* .. it|this|that|from .. you
  ! never .. came
  + I will never shop with you again.
  + Never flying with you again.
  - I never ordered this from you.
lost .. customer|client|custom|guest|member|passenger = 3
  ! lost customer .. data
  + You have lost a customer.
last .. time .. shop|order|use|buy|fly|stay|come|deal|bank|book = 3
  + This is the last time I order from you.
im|am|i|were|we leaving|done|off|out = 2
  ! done .. nothing|everything|all
  ! off .. work|sick
  ! were|out|off .. of .. stock|pocket
  + I am leaving.
  + Im done with you.
leave|leaving .. you|bank|network|gym|company|provider|supplier|insurer = 2
  ! leave .. you .. review|feedback|message|to
  + I am leaving your network.
porting|port .. number|out|away = 2
  + I am porting my number.
pac code = 3
  + Send me my PAC code.
terminat* .. contract|agreement|membership|account|subscription = 2
  ! you .. terminat*
  + I hereby terminate the contract.
find|found|looking|look .. another|new|different .. supplier|bank|gym|provider|insurer|garage|company|pharmacy = 2
  + I will find another garage.
goodbye|good riddance|adios|bye = 1
  + Goodbye and good riddance.
ending .. contract|relationship|subscription|business = 3
  + We are ending our business relationship.
delet* .. app|account = 2
  ! you delet*
  + I have deleted the app for good.
seen .. last of = 2
  + You have seen the last of me.
not .. be .. renewing|back|returning = 3
  + I will not be renewing.
wont .. be .. renewing|back|returning = 3
  + We wont be back.
with|to|using the|that|some other|another one|lot|crowd|firm|shop|bank|company|provider|supplier|network|airline|outfit = 2
  ! transfer* .. to another
  + I am going with the other crowd.
gone|going|moved|moving|switching|switched|off .. to|with .. other|another|competitor*|rival*|else|nfu = 2
  ! moving|moved .. to another house|flat|address|ward|room
  + I am off to another bank.
never .. using|flying|buying|shopping|ordering|booking|eating|staying|banking|coming = 3
  ! never coming .. is
  + Never using yous again.
seen|see the last|back of me|us = 3
  + Then you have seen the last of me.
im|were off = 1
  ! off .. work|sick|today|nights|duty
  + Im off.
pulled|taken|withdrawn|moved .. every|all .. dime|penny|cent|money|dollar = 2
  + I pulled every dime out.
wont|not|never be .. renew*|return*|back|using|ordering|continuing = 3
  + I wont be ordering.
delete|deleted|deletd|uninstalled .. app|it|account = 2
  ! you|they deleted
  ! delete .. data|photo*|number
  + I have uninstalled the app.
final bill|statement|invoice = 1
  + Prepare the final bill.
end|terminate|cancel .. agreement|relationship|contract forthwith|with|today = 2
  + We terminate the agreement with you, terminate contract today.
handing|hand .. notice|vest|keys|card in|back = 1
  + Handing my keys back.
cancel*|end|ends|stop|terminate*|close|kill|scrap|wind|tear|rip|bin the|this|that|our|my|me|up|down|out|his|her|their|mums|dads|all|every .. contract|plan|policy|policies|membership|subscription|sub|subs|line|lines|agreement|insurance|cover|broadband|account|accounts|lease|tariff|package|rental|monitoring|tenancy|pension|supply|standing|service|services|box = 2
  ! you|youve|they|who|was|were|has|bank|agent cancel*|close*|end*|terminat*
  ! cancel*|stop .. charge|fee|fine|order|booking|delivery
  ! stop .. account .. from
  + Kindly terminate the lease
  + wind up our policy
  - You terminated the lease without asking
end|ending|stop|terminate it|this|everything|all forthwith|herewith|immediately|altogether|now = 2
  ! stop it|this now
  + End it forthwith
off|from|leaving|leave your|ur|yer|the|yere books|register* = 3
  + I want off yere books
give|gave|giving|given|hand|handed|handing|serve* .. notice = 2
  ! notice .. board*|wall|of hearing
  ! no|without|any|short|days|hours|advance* notice
  ! you|they|landlord|to me|gave me|us .. notice
  + I am handing in my notice on the unit
  - You gave us no notice
as|my|this|formal|our notice = 1
  ! as|this notice .. board*|says
  ! hereby
  + Regard this as formal notice
moved|moving|switched|switching|transferring|shifting|took|taken|taking|take|pull|pulling|pulled|bring .. my|our|all|his|her|everything .. account|accounts|custom|money|savings|salary|business|wages|mortgage|pension|kids|children|son|daughter|site|policy .. to|elsewhere|out|away|down|with|over|somewhere = 3
  ! you|they|bank|he moved|took|taken|switched
  ! took|taken|take|taking .. money|savings|wages .. from|out
  + I am shifting our savings to the mutual
  - They took my money out of my account
shant|wont|wouldnt|never .. buy*|order*|book*|stay*|shop*|fly*|eat*|return*|renew*|use|bother|trouble|touch*|hire|rent|darken|deal|trust* .. again|anymore|another|ever|fourth|third = 2
  ! you|he|they|she|it wont|never .. trust*|buy|return
  + I shant darken your door again
  + we wont be touching it ever
wont|not|never|shant .. renew|renewing|renewed|renewal|extend*|rejoin|continue|continuing|remain*|stay|staying = 2
  ! app|site|screen|it|page|licence wont .. continue|renew|stay
  ! wont stay .. on|up|in|open|closed|shut|put
  ! cant|couldnt|didnt stay
  + I shall not rejoin
  + We wont be extending
  - the lid wont stay on
closing|close|closed|shut|shutting|settle .. account|accounts|book|books|lot|card|policy = 2
  ! you|youve|they|bank|was|were|is|it|been|being|has|got|gets|will close*|shut*|closing
  ! closed .. by|without|because
  ! close .. door|window
  + I am shutting the account
  + kindly close the lot
  - The bank shut my account

[flag self-harm]
goodbye|farewell letter|letters|note|notes = 3
  ! goodbye letter .. from|staff
  ! farewell letter .. company|colleague
  + I have written the goodbye letters and put them in the drawer
  - the goodbye email from your staff
crisis line|team|chat = 3
  + I rang the crisis line on Tuesday night
  - the line is in crisis again
stepping|step|stepped off .. platform|train|front|roof|bridge|edge = 3
  + I think of stepping off the platform in front of the train
  - I stepped off the bus at the wrong stop
tablets|pills ready|saved|counted = 3
  + I have kept the tablets ready
  - are my pills on the way
kept|saved|counted .. tablets|pills = 2
  ! counted .. tablets|pills .. times|twice|says|label|instead|less|fewer
  ! tablets|pills there|they|only were|was|is|only|got
  - I counted the tablets twice, there were only 26
  ! counted .. tablets|pills .. short|missing|box
  + I have saved up the tablets
  - the pharmacist miscounted
kill|kil|killin|killing|killed myself|meself|mesel|maself|myslef|miself = 3 !neg
  + ill kill meself so i will
  ! could kill myself for|that
  ! laugh*|work* .. myself
  ! nearly|almost|could|couldve|might .. killed myself
  + I want to kill myself.
  - I nearly killed myself on your stairs.
kms = 3
  ! kms .. away|from|per|hour|distance|drive
  ! 1|2|3|4|5|10|20|50|100|200|few|many|of kms
  + honestly gonna kms.
  - It is 20 kms away.
suicid* = 3 !neg
  ! political|social|professional|brand|marketing|pr suicide
  ! suicide squeeze|squad|clause|clauses|exclusion*|doors|mission|bomb*|run|cable*|shower*
  ! brothers|sons|fathers|dads|husbands|wifes|sisters|daughters|mothers|mums|friends|partners|his|her suicide
  ! son|daughter|brother|sister|father|dad|mother|mum|husband|wife|friend|partner|uncle committed|is|was|by suicid*
  ! died|death|lost|loss .. by|from|to|of|through suicide
  ! suicide of|by my|our|a
  - the suicide exclusion in clause 9
  - since my brothers suicide in May
  - my dad committed suicide
  - we lost him to suicide
  ! commercial|career|financial suicide
  + I am suicidal.
  + I have thought of suicide.
  - That price is commercial suicide.
end my life = 3 !neg
  ! end|ending|finish|ended my life insurance|assurance|cover|policy|policies|plan
  - Please end my life insurance policy
  + I want to end my life.
end it all = 3 !neg
  + I will end it all.
take|taking|takin|took|taken|end|ending my|me own life|lives = 3 !neg
  - my brother took his own life
  + I have thought about taking my own life.
harm|harming|harmed|hurt|hurting|cut|cutting myself|meself|mesel|maself = 3 !neg
  ! hurt|cut myself|meself .. on|opening|putting|assembl*|unpack*|trying|tripp*|fell|falling|slipp*|your|lifting|handle|box
  - I hurt myself putting your shelf up
  ! cut|hurt|harm* myself .. on|with|open*|lift*|carry*|when|slip*|fell
  ! i cut|hurt myself .. lid|glass|edge|blade|tin
  + I have started cutting myself again.
  + I will hurt myself.
  - I cut myself on the sharp edge.
self harm* = 3 !neg
  ! son|daughter|sister|brother|he|she .. self
  ! cover|claim|clause|policy .. self harm*
  - the policy excludes self harm
  + I am self harming again.
dont|not want|wanna .. live|alive|wake|exist|anymore = 2
  ! want to live .. in|near|with|here|next
  ! want .. it|this|these|contract|subscription|account|your|them .. anymore
  + I dont want to live anymore.
  + I do not want to wake up.
  - I dont want this subscription anymore.
no|not .. reason|point .. living|live|alive|carry* = 3
  + There is no point in living.
  + I see no reason to carry on.
nothing .. to live for = 3
  + I have nothing left to live for.
better off .. dead = 3
  ! better off dead .. battery
  + I would be better off dead.
better .. without me = 3
  ! without me .. as a customer|client|member
  + My family would be better off without me.
might|may|could as well be dead = 3
  + I might as well be dead.
rather|wish .. be|was|were|im|i .. dead = 2
  ! rather|wish .. battery|phone|line
  ! rather be|wouldnt .. seen|caught dead
  + i wish i were just dead
  - I'd rather be seen dead than wear this
  ! wish .. he|it|you .. dead
  + I wish I was dead.
jump|jumping .. off|front|infront|under|from|out .. bridge|roof|train|cliff|balcony|building|window|floor|multistorey|viaduct|pier = 3 !neg
  ! rather|sooner .. jump|jumping|throw|walk|step .. cliff|bridge|train|bus|sea|building|window .. than .. book|buy|shop|order|fly|use|stay|deal|ring|call|travel
  ! you|ye|u|they|he|she|lot|him|them can|could|may .. jump|walk|run|step|go
  ! go jump .. you|ye|lot|all|yous|ur
  ! had|have|having|made|forced to jump|run|walk|step
  ! jump|jumping out of .. way|skin|bed|page
  ! cat|dog|kitten|parrot .. jump|jumping
  + I feel like jumping out of the window
  - I'd sooner jump off a cliff than book with you again
  - you can all go jump off a bridge
  - We had to jump from the window when the lift burned
  ! made me|us .. jump
  + I will jump off a bridge.
overdos* = 2 !neg
  ! child|son|daughter|baby|toddler|dog|cat|mother|father|mum|dad|husband|wife .. overdos*
  ! accident*|nearly|almost|risk|danger|could have .. overdos*
  - I nearly gave my son an overdose
  ! overdos* .. wrong|pharmac*|prescri*|child|label
  + I will take an overdose.
  - The wrong label meant a near overdose, overdose wrong.
take|swallow|taking|swallowing .. all|every|whole .. tablets|pills|tablet|pill|paracetamol|medication|meds = 3 !neg
  ! every .. day|morning|night|hours
  ! as|while|when|about|on taking|take
  ! taking|take all|every .. as|like|correctly
  - I take every tablet as my doctor says
  ! take all .. medication .. back|with|prescribed
  + I will take all my tablets.
hang myself = 3 !neg
  + I might as well hang myself.
throw|throwing|threw|thrown|hurl|fling myself|meself under|off|front|infront|in|from|out|over|into|onto|before = 3 !neg
  ! myself into|in .. work|it|training|project*|studies|hobby|job|cooking
  - I threw myself into my new job
  + I feel like I will throw myself under a train.
cant|cannot .. go|carry .. on .. living|like|anymore|any = 2
  ! we|business|company cant|cannot
  ! go|carry on paying|working|using|with|holding|being
  - We cant go on like this with your prices
  ! cant go on .. holiday|website|app|online
  + I cant go on like this.
  - I cant go on the website.
cant|cannot .. go|carry on = 1
  ! cant go on .. holiday|website|app|online|trip
  + I cannot carry on.
  - We cant go on holiday now.
want|wants|wanted|wanting to die = 3 !neg
  ! want|wanted|wanting to die when|laugh*|out
  ! mum|mother|father|dad|husband|wife|nan|gran|son|daughter want|wants|wanted to die
  - my mum wants to die at home
  ! want .. to die .. of .. embarrassment|shame
  ! died|die .. of embarrassment|shame|laugh*
  + I just want to die.
  - I wanted to die of embarrassment.
goodbye .. note|letter|cruel|forever|everyone = 2
  + I have written a goodbye letter.
feel .. like .. ending|disappearing = 3
  + I feel like ending things.
thoughts .. of .. ending|dying|suicid*|death|harm* = 3
  + I have thoughts of ending everything.
wont .. be .. here|around|alive .. much|next|tomorrow|longer|when|by = 2
  ! wont be .. here .. tomorrow|next|when .. deliver*|im|work|you|driver|courier
  + I wont be around much longer.
  - I wont be here tomorrow when you deliver.
samaritans = 2
  + I rang the Samaritans last night.
do something .. stupid|silly .. to|myself = 2
  + I will do something stupid to myself.
rope|noose .. garage|tied|beam|neck|shed|tie|attic|ready|bought = 2
  ! end of my|the|our rope
  ! order*|deliver*|snapped|broke
  ! velvet|guide|dog|boat|barrier rope
  ! tow|climbing|skipping|washing rope
  + The rope is in the garage.
  - The climbing rope was tied badly.
sleeping|bottle|box|packet .. tablets|pills = 1 !neg
  ! your|bought|ordered|sold|sent|two .. sleeping|bottle|box|packet
  ! tablets|pills .. as|did|didnt|do|dont|work|cost|arrived|came
  ! pharmac*|prescri*|order|missing|wrong|child .. tablets|pills
  ! tablets|pills .. missing|wrong|broken|short
  + I look at the sleeping tablets every night.
  - The box of tablets was missing.
take|taking|taken|swallow the lot = 3
  + I have thought of taking the lot.
stood|stand|standing|sat|sitting|drive|driving|went|go .. on|to|at|over .. bridge|parapet|ledge|cliff|flyover|overpass|rooftop|viaduct = 2
  ! go|went|drive|driving over
  ! never|didnt|not|havent .. went|go|drive
  ! rooftop bar|terrace|restaurant|pool
  ! bridge|cliff street|road|house|hotel|end|walk|club
  - I never went over your bridge
  ! bridge .. traffic|closed|toll|bus|train|queue|lorry|driver
  ! driver|lorry|train|bus|coach .. bridge
  ! stood|sat|standing in traffic
  + I stood on the bridge last night.
  - The coach stood on the bridge for an hour.
chuck|fling|hurl|launch|throw|chucking|throwing myself = 3 !neg
  + Gonna chuck myself off the flyover.
finish|end|ending|ended my|own life = 3 !neg
  ! end|ending|finish|ended my life insurance|assurance|cover|policy|policies|plan
  - Please end my life insurance policy
  + It is better to finish my life.
finish|end|ending with my life = 3
  + I want to finish with my life.
ending|end|ended things|everything = 2
  ! end|ending|ended things with|between|amicably|properly|by|early
  ! end|ended everything from|ok|well
  - I want to end things with your gym
  ! ending|end .. things|everything .. on a
  + I think of ending things.
point|reason .. of|in|for being|carrying|going here|on|alive = 3
  ! going|carrying on with
  ! being here with|in|at
  - No point in carrying on with this plan
  + I do not see the point of being here.
better off with|without .. insurance|me = 3
  ! without your|this|the|that|any .. insurance
  ! better off with .. another|different|their|no
  - I would be better off without your insurance
  ! better off without .. me .. as a customer|client
  ! your bank|gym|company
  + They would be better off with the insurance.
  - You would be better off without me as a customer.
want|wanted|like to stop living|existing|being|breathing = 3 !neg
  + I want to stop living.
want|wanna|going|gonna|might|could|thinking|thought|think .. kill|killing|hang|shoot|drown myself = 3 !neg
  ! trip*|slip*|fall|fell|step|stairs .. kill|killing myself
  ! kill|killing myself trying|working
  ! could kill myself for|that
  - I thought I was going to kill myself trying to lift it
  ! laugh*
  ! nearly|almost could|have
  ! could have .. kill* myself
  + I think about killing myself.
  - I could have killed myself on that step.
never wake up = 3
  + I wish I could never wake up.
dont|not want .. be .. alive|here = 3
  ! want .. be here .. when|all day|waiting|for
  + I dont want to be alive any more.
  - I do not want to be here all day.
gun|shotgun|pistol|rifle|remington|barrel .. knees|mouth|myself|lap|temple|sense = 2
  ! nail|glue|heat|massage|toy|spray gun
  + I sat with the gun across my knees.
  - The glue gun burned my knees.
open|slit|cut|slash|slice my wrists|veins|wrist|arms = 3 !neg
  ! cut my wrist .. on
  + I will slit my wrists.
not|never|wont be .. here .. open|read|see|anymore = 2
  ! here to see the|your|you|him|her
  ! here .. engineer|fitter|courier|driver
  ! be here .. to .. sign|receive|collect|open .. parcel|delivery|package|door
  + I will not be here to open it.
  - I wont be here to sign, open the door to the parcel at neighbours.
  ! to sign
take|taking|takin|took|swallow|swallowing|down|neck|empty|finish .. tablets|pills|meds|sleepers|sleeping|paracetamol|overdose|bottle|packet|medication|insulin .. tonight|all|whole|end|done|sleep|over|once|lot|wake = 2
  ! told|need|have|must|prescribed to .. take
  ! label|doctor|leaflet .. take
  ! tablets .. twice|daily|with .. food
  + I will take the tablets tonight
whole|entire box|bottle|packet .. pills|sleepers|tablets|paracetamol|sleeping|them = 2
  + I could take the whole bottle of pills
look*|count*|save*|saving|kept|keep|keeping|collect*|stockpil* .. tablets|pills|meds|medication|sleepers|razor|blades|rope|noose|knife|balcony|bridge|parapet|tracks = 2
  ! counted|count* .. tablets|pills .. times|twice|says|label|instead|less|fewer
  ! tablets|pills there|they|only were|was|is|only|got
  ! collect|collected|collection
  ! collecting .. from|prescription|pharmac*
  ! look* forward|like|for|into|nothing
  ! keep|kept|keeping .. cold|cool|fridge|safe|dry
  ! fridge|cupboard|bag|cool*|where .. keep|kept|keeping|save*
  ! razor|blades .. sharp|subscription|pack|refill*
  ! look* .. bridge|tracks|balcony .. photo*|website|brochure|room|listing
  - the fridge I keep my medication in
  - I came to collect my tablets
  - we were looking forward to the balcony
  ! look* .. for|after .. tablets|pills|meds|medication
  ! pharmac* .. count*|kept|keep
  ! short|missing|wrong|refund|order
  ! knife .. set
  ! keep .. knife
  + I sit looking at the blades and the pills
  + been stockpiling my meds
  - I order pills monthly
end|ending|finish|finishing it|things|everything|myself|me tonight|tomorrow|now|all|here|today|soon|this = 2
  ! finish|end it now|today|this .. order|job|work
  ! ending|end .. contract|subscription|membership|call|policy
  ! end|finish it
  + I may end things tonight
done|doing|do|did|doin myself|meself|mesel|mysel in|harm|away = 3
  ! nearly|almost did|done|doing
  + Ill do myself in over this
  + I would do meself harm
away with|wi myself|meself|mysel|masel|mesel|maself|himself|herself|themselves = 3
  ! get|got|gets away
  - I went away with my wife
  + I think of doing away with myself
top|off|hanging|drowning|shooting|gassing|unalive|unaliving|kms|murder|finish|finishing|drown|gas|starve myself|meself|mysel = 3
  ! nearly|almost|laugh* .. myself
  ! top myself .. up
  ! off myself
  ! top .. up
  + Ill top myself one of these nights
  + I will drown myself
unalive|unaliving|sucide|sucidal = 3
  + feelin sucidal tbh
own hand = 3
  ! in|with|written|write|writing|wrote|signed|made|from|left|right|of .. own hand
  + I shall go by my own hand
  - It was written in his own hand
take|taking|took|ended|ending|end|takin my|me|her|his|own life|lives|existence = 3 !neg
  - you took my own money
  - end my life cover from May
  ! take|taking|took|ended his|her|own
  ! take|took .. of .. my life
  ! take|taking|took|end|ending|ended|takin my|me life|lives savings|insurance|assurance|cover|policy|policies|plan|back|over|into|for|easier
  ! take .. me .. life .. to|before|until
  ! took|take|taking .. years|hours .. life
  + I am thinking of taking my life
sleep|bed .. not|never|n|dont .. wake|waking|get|getting .. up = 3
  ! sleep|bed .. not|never .. get .. delivered
  + I go to bed hoping not to wake up
dont|not|hoping|hope|pray|never|rather .. wake|waking .. up|morning|again|tomorrow = 2
  ! wake .. up .. late|call|neighbours|baby|kids
  ! wake .. him|her|them|baby|neighbours
  ! alarm|app .. wake
  + I hope I never wake again
better|easier|best|happier|simpler .. for|all|everyone|everybody|them|off|world|kids|family .. if|without|i|me|when|were .. werent|wasnt|gone|dead|not|wasn|disappeared|me|died|were = 3
  ! better .. off .. if|when|without|were .. not|you|it|were .. order*|buy*|paid|sign*|with
  ! for|off|all .. if you|they|it|we|he|she|your
  ! let|tell|told|give|call|sent|send|for me
  ! better off .. without .. insurance|you|it
  + It would be easier for everybody if I was gone
better off gone|dead|six|under = 2
  ! dead .. battery|phone
  + I am better off gone
  - better off without this
better off not .. alive|existing|waking|breathing|around|here = 2
  ! here .. with|in|at|as
  + Im better off not being here
  - I would have been better off not ordering
if|once|when i .. werent|wasnt|am|was|were|died|die|vanish* here|there|around|gone|not|dead|anymore|tonight = 2
  ! when|once|if|whole i .. am|was|were not|here|there|around
  ! if i die not
  + who would know if I was dead
  - If I am not hearing from you I will go to the court
  ! when|once|if i was|were|am|wasnt .. there|here .. shop|store|branch|queue|delivered|in
  ! once|when i .. was .. here|there
  ! if i was|were there|here .. _
  + Nobody would notice if I wasnt here
no|not|little|dont|cant|any|lost .. reason|point|purpose|will|sense .. live|living|life|alive|carry|carrying|go|going|on|being|here|exist|stay = 2
  ! will go|carry|be|stay|not|never|you|it|on|come
  ! going|go|carrying|carry on with|holding|about
  ! point|reason|sense .. stay|staying|being|go|going .. with|customer|member|loyal|insured|any|your|you|polite|nice|ahead|through|further|elsewhere|online|back
  ! lost|losing|lose .. will to live .. hold|waiting|listening|queue|queuing|phone|menu|music|form|website|app|reading|trying|after|chatbot|email
  ! on the|a|my|your|hold|time|top|site
  ! here with|at|in|as
  - there is no reason to stay with your company
  - lost the will to live listening to your hold music
  - Lost earnings, will go to the papers
  ! no|not .. point|reason|sense .. going|go|being|on .. website|to|there|back|phone|hold
  ! no point|sense|reason .. in .. going .. _
  ! carry .. box|it
  + I lost the will to carry on living
  - no point in going to the branch
step|stepping|walk|walking|jump|jumping|throw|throwing|go|going|lie|lying|run|drive|driving|swerve out|under|into|off|in|over|front .. train|traffic|lorry|bus|rail|tracks|track|bridge|cliff|river|sea|canal|roof|balcony|platform|weir|pier|tram|metro|wall|tree|quay|truck = 2
  ! rather|sooner .. jump|jumping|throw|walk|step .. cliff|bridge|train|bus|sea|building|window .. than .. book|buy|shop|order|fly|use|stay|deal|ring|call|travel
  ! you|ye|u|they|he|she|lot|him|them can|could|may .. jump|walk|run|step|go
  ! go jump .. you|ye|lot|all|yous|ur
  ! had|have|having|made|forced to jump|run|walk|step
  ! jump|jumping out of .. way|skin|bed|page
  ! cat|dog|kitten|parrot .. jump|jumping
  ! is|are|hes|shes|its|theyre|youre|ur|thats going|go
  ! get|goes|go|went|drive|driving|going|walk|walking|run over|in|off|out .. bridge|sea|traffic
  ! them|those|these|boxes|rubbish|phone|router
  - next scooter I see is going in the canal
  - I'd sooner walk into the sea than shop here again
  ! your|yous|bus|driver|courier|he|she|they|train .. go|going|walk|run|drive|jump
  ! go|going|walk|drive|driving|run|step|jump|walking .. off|out|in|into .. bus|train|tram|sea|traffic .. stop|station|because|late
  ! go|going in|on|under|off|over .. wall|tree|platform|roof
  ! made|makes us|everyone|passengers|people|children|kids .. _ .. walk|jump|step|run
  ! car|brakes|wheel* .. _
  ! him|her|it|them
  + I could just walk into the sea
  + next lorry Ill step in front of, step out under a lorry
river|canal|sea|weir|bridge|cliff|tracks|railway|platform|balcony|quay|pier|multistorey|parapet|lake .. thought|think|thinking|jump|jumped|stood|over|bottom|me|end|answer|calling|looks|tempting|drop|far|quiet = 1
  ! sea .. food|front
  ! bridge .. over|closed|toll|loan|end
  ! river .. boat
  ! platform|tracks .. end|over|think|me
  ! balcony .. door|leak*|over
  + Some nights the canal looks tempting
bottom of|o the|a river|canal|sea|lake|harbour|weir|loch|lough = 2
  ! your|phone|parcel|found|digger|him|you|his|van .. bottom
  + You will find me at the bottom of the lough
stones|bricks|rocks in .. pockets|pocket|coat = 3
  + I put stones in my pockets
beam|noose|rope|cord|belt .. garage|attic|hold|neck|shed|tied|barn|weight|stairs|hook|tree|ready = 2
  ! end of my|the|our|his rope
  ! order|ordered|bought|washing|deliver*|snapped|broke
  ! safety|alarm|pull|blind cord
  - at the end of my rope, garage has my car
  ! tow|climbing|skipping|washing|power|seat|fan|conveyor rope|cord|belt
  ! roof|steel|main beam
  ! surveyor|crack*|leak*
  ! belt .. hold|ready|tied .. up
  + I have the rope tied in the barn
slit|slash|cut|cutting|opened|open|blade|razor .. my|me wrists|wrist|veins|arms|arm|throat|legs = 2 !neg
  ! cut|cutting|slit|open|opened|slash|slashed my|me .. arm|arms|wrist|wrists|legs|throat .. on|opening|putting|trying|using|assembl*|unpack*|fitting|lifting|when it|one|a|an|the|your|this|that|its|some|them|them|cleaning|removing|building
  ! it|which|that|glass|edge|metal|nail|nails|blade|wire|door|lid|dog|cat .. cut|slash|slit my
  ! with|from your|the|a|this .. knife|razor|trimmer|blade|scissors
  ! opened|open|cutting|cut my .. order|parcel|box|package|account|hair
  - I cut my arm on one of the nails
  ! cut|cutting my .. arm|arms|legs|wrist|wrists|throat .. on|open .. your|glass|edge|lid|sharp|metal|shelf|corner
  ! your .. cut|slash* my
  ! barber|razor .. cut my
  ! nearly|almost
  + I sat with a blade at my wrists, a razor to my wrist
been|am|im|started|back|was|ive cutting|harming|burning again|myself|since|at = 2
  ! cutting|burning again .. the|grass|out|after|smell
  ! cutting myself on|with
  ! cutting|burning .. out|off|hair|grass|call|wood|smell
  ! burning at
  + Ive been cutting since January
goodbye|farewell|letter|letters|note|notes|wrote|written .. to|for|the|each .. kids|children|boys|girls|daughter|son|mum|mam|wife|husband|family|sister|mother .. after|when|gone|older|read|open|later|drawer = 2
  ! school|teach*|doctor|gp .. letter|note
  ! letter|letters .. to|for .. my .. came|arrived|went
  + I wrote a letter for my daughter to open later
whoever|who|they|you finds|find|found me = 3
  ! you|they find|found me .. another|new|no|not|an|my|guilty|difficult|rude|to|online|through|somewhere|someone
  ! found|find me .. a|on|in .. the|system|list|seat|table|bed|job|parking
  + It is tidy for whoever finds me
my last|final day|days|words|night|goodbye|hours|will = 2
  - please ignore my last message
  - on my last night at your hotel
  ! on|in|for|until|since|was|before|after|till my last|final
  ! my last|final day|days|night|hours .. was|were|in|there|hotel|stay|shift|trip|ruined|holiday|notice
  ! final words to|on|about|for
  ! my last will .. be
  ! my last|final day|days .. of|at .. work|term|holiday|school
  + These are my last words on earth
join|follow|be|being|with .. her|him|them|wife|husband .. soon|heaven|grave|tonight|week|there|ground|again|other = 1
  ! be .. with .. her|him|them .. tonight|there|again|week
  ! being|be .. her|him|them
  ! follow|join .. her|him|them .. instagram|queue|call|there
  + I will join my wife soon
gun|shotgun|rifle|pistol|revolver .. mouth|cabinet|myself|beside|loaded = 2
  ! nail|glue|heat|spray|massage|staple gun
  ! your|you|him|his|her .. gun|shotgun
  ! gun|shotgun|rifle .. you|your|him|his
  + I put the shotgun in my mouth
dark|darkest|black|bad|terrible thoughts = 2
  + I have dark thoughts every night
think|thinking|thought|thoughts|consider*|contemplat*|feel .. about|of|how .. dying|ending|killing|end|suicide|death|jumping|hanging|drowning|harming|disappearing|overdose|doing = 2
  ! end of .. the|month|week|year|term
  ! hanging .. up|picture|on|a|the
  ! ending|end my .. contract|cover|insurance|tenancy|lease|policy|with|deal
  ! jumping ship|for|the|to|on
  ! thought .. of .. my|his|her|dad|mum|son .. dying
  ! consider*|thinking .. ending|end .. relationship|with|business|your|the|direct
  - I am considering ending my contract
  - thinking of jumping ship
  ! ending|end|killing .. contract|subscription|membership|plan|policy|tenancy|agreement|account|app|line
  ! thought|think .. you|he|they|it .. end|death
  ! thought .. end|death .. of .. it|the|that
  ! doing .. _
  ! kill* .. you|him|her|them
  + I keep thinking of hanging from something
go|carry|keep on living|alive|breathing = 2
  ! on living in|with|here|on|like|without|off|under|next
  - we cannot go on living in this mould
  + I dont see how to go on living
cant|cannot|dont .. do|take|bear|face|go .. this|it|another|day|life|living|anymore|longer|more .. anymore|longer|tonight|over|end|wake|sleep|die = 1
  ! take it|this anymore .. back
  + I cannot face another day, want it over
had enough|it|my of|with life|living|everything|being|existence = 2
  ! living out|with|in|on|at|under|next|without|here|there|off|through|around|by|beside
  ! of|with being|everything being|about|on|your|fobbed|told|treated|passed|ignored|lied|put|kept|sent|charged|left|messed|cut|the|a
  - I have had enough of living in damp
  - had enough of being fobbed off
  ! had it|enough with|of everything .. you
  + I have had enough of life
worth more dead|to = 2
  ! more to .. you|your
  + Im worth more dead with that policy
nobody|noone|one .. would|will|to .. miss|bury|notice|care|text|ring|owe|bother .. me|gone|dead|left|if = 1
  ! text|ring|bother|care .. me .. back
  ! miss .. me .. as
  + Nobody would miss me if I vanished
this|the|life|living|earth|world .. isnt|not|aint|no .. worth .. living|it|anymore = 2
  ! this|the .. not worth .. it|price|money|bother
  ! not worth it
  ! course|game|price|trip
  + My life is not worth living
kill|hang|shoot|drown|harm|hurt|cut|stab|poison|gas|starve .. myself|meself|mysel = 2 !neg
  ! cut|hurt .. myself .. on|with|when|in|slip*|your
  ! nearly|almost|could|couldve|might .. kill*|hurt|harm|cut .. myself
  ! laugh*|work*|hurt|cut|hang .. myself .. _ .. lift*|carry*|stairs
  ! i hurt|cut
  + I will shoot myself on your steps
better|easier|best|simpler|happier if im|i|ive|id|me .. gone|dead|died|die|disappear*|vanish*|existed|wasnt|werent = 3
  ! gone .. when|before|by|out|home|on|to|with
  ! i wasnt|werent .. charged|billed|told|sent|kept|being|getting|paying
  + Maybe it is better if im gone
  + it would be best if I wasnt around
  - Would be better if I wasnt charged twice
sorry|happy|pleased|glad|satisfied|miss .. when|once|if|till|until im|i|ive|ill .. dead|gone|die|died|killed|hang|hanging|buried|suicide = 2
  ! gone to|with|over|elsewhere|from
  ! die|died .. of|from|waiting
  + You will be sorry when Im gone
  + will ye be happy once im dead
  - you will be sorry when I have gone to your competitor
listen|act|care|believe|notice|stop .. when|once|if|till|until im|i|ive|ill .. dead|gone|die|died|killed|hang = 1
  + you will only listen when I am dead
  - you will stop when I cancel
find|finds|found|finding|see|seeing me|my hanging|dead|swinging|body|floating|corpse|hanged|lifeless|cold = 3
  ! wouldnt|would|wont .. see|find .. dead
  ! nearly|almost .. found
  ! see me hanging|cold .. on|around|up|about
  + youll find me hanging in the shed
  + next week they find my body in the river
  - left me hanging on the phone
youll|theyll|theyd|youd find|be .. me|my .. hanging|river|canal|rope|bath|tracks|body|dead|funeral = 3
  + youll find me in the river
  + theyll be fishing me out of the canal, be pulling me out of the river
  - youll find me at my desk
bridge|cliff|ledge|platform|roof|balcony|pier|river|canal|tracks|edge .. i|im .. think|thinking|thought|wonder* .. going|over|off|jumping|stepping|letting|doing|end|ending|jump = 2
  ! you|they|he|train|bus|flight|it|that .. going|end|doing|off|over
  ! bridge|platform|tracks .. closed|toll|late|delay*|work*
  ! end of
  + I stop on the bridge and I think of going over
  - The platform was full and I thought the train was going to be cancelled
think*|thought|tempted|urge .. going|jumping|stepping|walking|letting|throwing over|off|go|myself .. edge|side|rail*|bridge|parapet|end = 2
  ! going over|off .. budget|limit|bill|policy|contract
  + I keep thinking of going over the edge
  - thinking of going over the contract again
felt|feel|feels|feeling|tempted|urge|close|want|wanna like|to|of jumping|jump = 2 !neg
  ! jump*  for|up|ship|the|on|in|to|through|queue|at|joy|into
  ! close|feel to
  + Some evenings I feel like jumping
  - I was tempted to jump the queue
wanna|wana|wanny|wantae die|dead = 3 !neg
  ! wanna|wana die .. laugh*|embarrass*|shame|cringe|of
  + honest i wanna die
  - i wanna die of shame when the card beeps
want|wanted|wants|wanna|wish|ready|hoping|hope|pray|praying to|just|i|could|would .. die|died = 2 !neg
  ! die|died .. of|from|laugh*|out|down|when|in|because|if|alone|waiting|embarrass*|shame|hungry|cancer
  ! my|the|your|any|anyone|him|her|them|people|mother|child|dog|cat .. die|died
  ! hope|hoping|pray|praying i|to .. not|dont|never|wont .. die
  ! you|he|she|they|it .. die|died
  + I want to just die
  + I pray I die soon
  - I dont want to die waiting for the operation
wish|wished i|id|ive .. died|drowned|bled = 2
  + I wish I had died in that crash
  - I wish my phone had not died
i should|shoulda have|of|ve|had|never .. died|drowned|jumped|hanged|ended|woken|survived = 2
  ! ended .. contract|subscription|policy|it
  + I should have died in the crash
  - I should have had my seat
wish|wished|better .. i|id|ive|if .. never|not|hadnt .. born|existed|exist = 2
  ! you|he|she|they|your|this|it .. never|was
  + I wish id never been born
  + wish I was never born
  - you will wish you had never been born
time|when|once you|ye|yous|u|they|anyone read|reads|get|gets|see|open|receive|find .. this|it .. wont|not|ill|i|im .. here|dead|gone|alive|around = 3
  ! gone|here to|on|from|away|with|when|for|at|as|in|until
  ! gone|here .. holiday|abroad
  ! i am|was here
  ! get it|this .. right|sorted|fixed|working
  + By the time you read this I wont be here
  + when ye get this ill be dead
  - When you get this I am here until six
written|wrote|writing|write .. letters|notes|letter|note .. to|for my|the kids|children|boys|girls|daughter|son|mum|mam|wife|husband|family|parents = 1
  ! school|teacher|solicitor|complain*
  + I have written the letters to my children
  - I wrote a letter to my bank
know|decided|planned|chosen|picked|worked|sorted .. how|when|where|what ill|id|im|gonna .. do|doing it = 2 !neg
  ! do it with|without|for|by|myself|again|online|this
  ! you|they|let|let me know
  + I have decided when im doing it
  + I know how ill do it
  - I dont know how ill do it without a car
burn*|cut|cutting|cuts|scratch*|slash*|hit|hitting|punch*|bite|biting|slice|slicing .. my|myself|meself .. to|just feel|cope|punish|numb|calm|relieve|forget = 3
  ! i|to feel that|you|like|this|around
  ! have|had|hard|difficult|unable|trying|struggl* to
  + I burn my arms just to feel something
  + cutting myself to cope
  - The wire scratched my arm and I have to feel around for it
hurt*|cut|cutting|burn*|harm*|crash*|injur*|starv*|stopped|stop|stepped|drove|fell|overdos* .. purpose|deliberately|intentionally = 2
  ! you|your|he|she|they|driver|staff|it|seems|signal|calls|call|app|service|internet .. purpose|deliberately|intentionally
  ! fit|any|whole|its|the|same|that|not purpose
  + I stopped my insulin on purpose
  + burnt meself on purpose
  - It cut out, your driver hurt him on purpose
burn|burning|burnt|burned my|myself|me .. with|using .. cigarette*|cigs|fags|fag|lighter = 2
  ! your|faulty|new|the .. lighter
  + I burn my legs with cigarettes
  - burnt my hand with the lighter you sold me, faulty lighter
hit|hitting|bang|banging|smash|smashing|bash|bashing|punch|punching|slap|slapping .. my|myself|meself .. till|until .. bleed*|blood|bruise*|black|numb|hurts|purple|swollen|stop = 3
  ! door|bell|button|table|keyboard .. till|until
  + I bang my head on the wall until it bleeds
  + hitting meself till im black and blue
  - I was hitting my button until it bleeped
hitting|punching|slapping|scratching|burning|strangling|choking|starving myself|meself|mesel|maself = 2 !neg
  ! burning|scratching myself .. on|with|out|from|because|when
  ! choking
  + I ended up hitting myself in the face
  - I keep burning myself on your kettle
cut|cutting|slash|slashing|slashed|slice|sliced|slicing my|me arms|arm|wrists|wrist|thighs|thigh|legs|skin|veins .. again|tonight|night|deep|deeper|worse|bleed*|purpose|feel = 3 !neg
  ! on your|one|its|sharp|broken
  ! on .. glass|lid|metal|nail|nails|corner|wire|edge
  ! it|which|glass|edge|nail|dog|cat .. cut
  + I cut my thighs again
  - I cut my arm on your gate last night, on the edge
gone|back|went|started|relapsed|resort* to|into|in cutting|harming|selfharm*|hurting = 2
  ! cutting .. the|out|down|costs|corners|hair|grass|off|up|back|wood|service|staff|short|jobs|hours|it|by|my|our|people
  ! hurting .. the|my|business|people|when|again .. after
  + I have gone back to cutting
  - you are back to cutting corners
selfharm*|suicde*|suiside*|suacid*|suisid*|su1cid*|suicied*|sucidial = 3 !neg
  ! suicde clause
  + i selfharmed last nite
  + feeling suicied
  - I am not going to selfharm
kill|killing|hang|harm|harming|hurt|shoot|drown|cutting my self = 3 !neg
  ! nearly|almost|could|laugh*|work* .. my self
  ! hurt|cutting my self .. on|with|when
  + I want to kill my self
  - nearly kill my self on your step
stopped|stop|stopping|quit|skipping|refusing|refuse .. taking|eating|insulin|dialysis|tablets|meds|medication|pills|chemo|food|drinking .. hopefully|hoping|die|dying|death = 2
  ! vitamin*|supplement*|order*|delivery
  ! die|death .. from|of|if
  ! hoping|hopefully .. refund|better|help*|deliver*|order
  + I stopped taking my tablets, hoping to go quickly
  - Stop taking money for the vitamins
only reason|thing|things|one|ones|person .. im|i|ive|id|me .. alive|breathing|dead|jumped|killed|ended|living|hanged = 3
  ! living in|with|at|on
  ! ended up|my
  ! dead phone|battery|line|screen|plant*|end
  ! a|the|was|is dead
  + My cat is the only thing keeping me alive
  - the only reason I am living in this flat is the rent
kids|children|daughter|son|boys|girls|dog|cat|mum|mam|mother|wife|husband|family|baby|faith|grandchildren|sister .. only reason|thing|ones|one|person .. alive|here|going|done|havent|still|living|stopp* = 2
  ! customer|ordered|bought|subscrib*|cancel*|signed|booked|using|left|with|switched
  ! here|going|living .. at|in|to|for
  ! havent|still|going|here .. cancel*|left|switched|changed|complain*|moved|ordered|customer|customers|account|contract|paying|using
  + my boys are the only reason im still here
  + The dog is the only one stopping me, only thing stopping me
  - My kids are the only reason I havent cancelled
if it|not wasnt|werent|for|hadnt|was .. kids|children|daughter|son|boys|girls|dog|cat|mum|mam|wife|husband|family|baby .. id|i|ill|im .. dead|gone|done|here|ended|jumped|alive = 2
  ! here .. to|for|because
  ! done .. with|my|the
  ! gone to|elsewhere|with
  + If it wasnt for my kids id be gone
  - if it wasnt for my son I would have gone elsewhere
no longer want|wish|care|see .. live|living|alive|exist|wake|breathe|point = 2
  ! live in|with|at|near|on|chat|tv|sport*|alerts|updates|stream*
  ! see the|any point .. in|of
  + I no longer want to live
  - I no longer wish to live in your property
tired|sick|weary|exhausted|done|finished|fed|bored|through of|with|up .. living|life|alive|existing|existence|breathing = 2
  ! living in|with|at|out|on|off|under|next|without|among|through|around|by|beside|room|off|here|there
  ! life being|on|of|insurance|assurance|cover|policy|vest|jacket|time|with|in|at
  ! battery|shelf|still|half|daily|real|family|home|work life
  + I am so tired of being alive
  + done with life tbh
  - I am sick of living with mould
done|finished living|existing|breathing = 2
  ! done|finished living room|in|at|here
  + honestly im done living
  - the builders are done, living room is wet, done living room floor
hate my life|existence = 1
  + I hate my life
  - I hate my phone
hate myself|meself|being = 1
  ! being .. lied|treated|told|kept|put|charged|ignored|sent|left
  + I hate myself for it
  - I hate being kept waiting
tell my kids|children|wife|husband|mum|mam|mother|daughter|son|family|boys|girls|partner|dad|sister .. i|im|ive .. love|loved|sorry|goodbye = 3
  ! your|the driver|staff
  ! i .. would|id love
  ! had|have|having|got|need to tell
  + Tell my kids I love them
  - tell my mum the parcel is late
my blood|death|suicide .. on|your .. hands|conscience|head|heads|shoulders|door = 2
  ! test|pressure|sugar .. your
  + My death will be on your conscience
  - my blood test was put on your door
name|names|naming|blame|blaming|mention|put|putting .. you|your|company|bank|firm|yous .. in my|the note = 2
  ! delivery|driver
  + I will name you in my note
  - put your name in the delivery note
burden .. to|on|for everyone|everybody|family|kids|them|wife|children|people|all|society|mum|parents|my|world = 1
  ! financial|extra|tax|administrative|cost .. burden
  + I am a burden on my family
  - an extra burden to everyone
im|am|feel|feeling|just|only|nothing|being .. a|but burden = 1
  ! dont|not|without .. burden
  + I am only a burden
  - it is a tax burden
would|will|even|anyone|nobody|no notice|care|miss|mind|cry|blink|flinch .. if i|im|id .. dead|died|gone|wasnt|werent|disappear*|vanish*|die|hang*|jumped|drowned = 2
  ! gone to|elsewhere|over|with
  ! wasnt|werent .. charged|happy|told|paying|there
  + Would you even care if I died
  + no one would notice if i disappeared
  - Would you mind if I wasnt there for delivery
whats|what|is|see|isnt|no .. point|use .. of|in|to living|alive|breathing|existing|waking = 2
  ! living in|at|with|near|here|on|next|off
  ! waking .. him|her|them|early
  + Whats the point of living
  - whats the point of living near a depot if you cant collect
reason|point|energy|strength .. to|in get|getting|wake|waking up .. morning|anymore|day|more|any = 2
  ! up at|for|early|to
  ! baby|kids .. up
  + No reason to get up in the morning any more
  - no point in getting up early for your engineer
only way|option|choice|answer|solution|exit|thing .. is|left|out|for|be|seems|except .. die|death|dead|suicide|rope|pills|jump|bridge|dying = 3
  ! dead .. phone|battery|line|end
  ! death certificate|benefit
  ! jump .. start|through|to
  ! bridge .. toll|closed|loan|home|across|over|is|island|town
  + The only way out for me is to die
  - the only option was to jump through hoops
no|any|other|without option|options|choice|alternative .. but|except|than|only|left .. die|death|suicide|dying|hang|poison = 3
  ! hang up|on
  + I have no option except death
  - no choice but to hang up
death|dying|suicide .. only|best|better|easier|quicker|kinder way|answer|option|solution|than|thing|for = 2
  ! death certificate|benefit|grant|notice|in|claim|of|duty
  ! dying .. battery|plant*
  + Death is the only answer now, death the only answer
  - the death certificate, best way to send it
death is|would|will be|better|easier|a|the|my|only|best|kinder .. better|only|relief|way|option|answer|release|friend|than|mercy = 3
  + death would be a relief
  - the death benefit is better than expected
put|putting .. end to .. myself|life|existence|meself = 3
  ! life insurance|policy|cover|assurance
  + I will put an end to my life
  - put an end to the calls
end|ending|finish my existence|days|suffering|misery = 1
  + I would end my suffering
  - end my plan
take|took|taking|taken|had|did|doing an od|overdose = 2 !neg
  ! baby|child|son|daughter|mother|dad|dog .. an od|overdose
  + I took an od in May
  - my son took an overdose
took|taken|swallowed|necked|downed|popped .. all|every|whole|bottle|box|packet|handful|load|loads|lots|20|30|40|50|60|thirty|forty|twenty .. tablets|pills|paracetamol|medication|meds|sleepers|codeine|ibuprofen = 2
  ! you|he|she|they|guard|security|customs|nurse|staff|airline|thief|pharmac* .. took|taken
  ! as|course|prescribed|antibiotic*|back|effect|work*|dishwasher|salt|vitamin*|washing|days
  ! took|taken .. from|out|off|home|till
  ! all two|three|four|2|3|4|six|6
  ! 20|30|40|50|60|twenty|thirty minutes|mins|pounds|quid|hours
  + Ive swallowed the whole bottle of pills
  + I have taken thirty paracetamol
  - The guard took all my medication
pills|tablets|meds|paracetamol|razor|razors|blade|blades|rope|noose|insulin .. beside|lined me|my|up|the|bed = 2
  ! wrong|label|colour|expired .. beside|lined
  + got the pills lined up
  + The blade is beside my bed
  - Tablets were left next door
pills|tablets|meds|paracetamol|razor|blade|rope|noose|bottle .. in my|front|me hand|hands|lap|fist|pocket = 2
  ! wrong|label|colour|says|missing|expired|broke*|came|fell|leak*|water|milk
  ! bottle
  + I sit with the pills in my hand
  - The razor came to bits in my hand
drive|driving|crash|crashing|wrap|swerve|steer|steering my|the|me car|van|bike|myself|motor|meself .. into|off .. wall|tree|cliff|bridge|quay|lorry|pier|river|train|sea = 2
  ! your|driver|courier|he|she|they|could|nearly|almost|safely|brakes|made|fitter|cant|refus* .. drive|driving|crash|crashing|swerve|steer*
  ! road .. trip|legal|because|works
  ! off the road
  + Ill drive my car into a wall
  + i keep thinking of steering the car into a lorry
  - Your courier crashed, he nearly had to crash the van into our wall
bullet .. my|own head|brain|skull|mouth|temple = 3
  ! bullet .. your|his|her|their
  ! bullet point|points|proof
  + Ill put a bullet in my head
  - bullet points in my head
blow|blowing my|me .. brains|head .. out|off = 3
  ! tyre|speaker*|volume|headphone*|bass|prices|it .. blow
  + I could blow my brains out
  - the headphones blow my head off
drink|drinking|drank|swallow|swallowing .. bleach|antifreeze|weedkiller|pesticide|poison|acid|paraquat|phenyl = 3 !neg
  ! child|son|daughter|toddler|baby|dog|cat|kids|grandson|he|she|you|people|anyone .. drink|drank|drinking|swallow*
  + I will drink the weedkiller
  - my toddler could drink the bleach
consume|consuming|eat|eating|take|taking|took|taken|having|swallow poison = 3 !neg
  ! rat|slug|ant|dog|cat|pest|mouse .. poison
  ! poison ivy|bait|pellets|control
  + I will consume poison along with my wife
  - take ant poison back
set|setting|light|burn|burning|pour|pouring .. myself|me|meself .. fire|alight|ablaze|alive|petrol|kerosene|diesel = 3
  ! nearly|almost|could .. set|burn|light|alight|fire
  ! burn|set me .. alive
  + I will set myself on fire at your gate
  + pour petrol over myself, pouring it over me kerosene
  - Your heater nearly set me on fire
immolat* = 3
  + I will do self immolation before your branch
  - I will immediately complain
leave|leaving|quit|quitting|depart|departing|exit|exiting this|the|ye world|earth|planet|life = 2
  ! life insurance|policy|cover
  ! leave|leaving the world .. better
  + I am ready to leave this world
  - leave the life policy as is
done|finished|through|tired|sick|enough with|of this|the world|life|earth = 2
  ! life insurance|policy|cover|jacket
  ! world .. tour|cup|pass|cruise
  + I am done with this world
  - finished with the World Cup
god|lord|jesus|allah|bhagwan .. take|takes|took me = 2
  ! take|takes|took me back|to|for|off|up|out|through|seriously
  ! oh my god
  + I pray God takes me soon
  - Oh my god please take me off the list
i|we will|shall|ill|going|gonna .. die front|outside|on|in|before|at .. your|branch|office|gate|door|doorstep = 2
  ! before you|they|it|your
  + I will die in front of your branch
  - I will hang around outside your office
string|stringing|hanging|hang|swing|swinging|dangle|dangling .. myself|meself|me up|from|off .. beam|tree|rope|rafters|light|bridge|ceiling|loft = 3
  ! left|leave|leaving|kept|keep .. me
  + Ill be swinging, me off the tree
  - you left me hanging on the rope bridge
ill|im|id|i be|will|end|could .. swing|swinging|dangle|dangling|hanging .. from|off|on|by|in .. rope|tree|beam|rafters|light|bridge|ceiling|banister|garage|attic = 3
  ! hanging .. picture*|basket*|lamp*|coat*|blind*|light*|washing|decoration*|banner
  + Ill be swinging from the rafters
  - ill be hanging a picture on the tree
string myself|meself up = 3
  + Ill string myself up
  - string me along
give|giving|gave|given up on .. life|living|existing = 2
  ! life insurance|policy|cover|time
  ! living in
  + I have given up on life
  - I gave up on your lifetime warranty
nothing|nowt left|here|there .. me|live .. here|world|life|earth|for = 2
  ! to do|buy|eat|watch|read|pay
  ! for .. food|bills|rent|pay*
  + There is nothing left for me in this world
  - there is nothing left for food
sleep|asleep|rest forever|permanently|eternal* = 3
  + I want to sleep forever
  - the app sleeps for a minute
sleep|asleep|eyes .. never|forever .. open|wake|again = 2
  ! sleep|asleep .. well|badly|reason|night
  ! cant|cannot|couldnt sleep
  ! baby|kids|son|daughter .. sleep|asleep
  + I want to fall asleep and never open my eyes again
  - I cant sleep for good reason
see|meet|catch .. on the other side = 1
  ! side of
  + See you all on the other side
  - see the sign on the other side of the road
wish|hope|hoping|pray|praying .. bus|lorry|train|car|truck|lightning|cancer|stroke .. hit|hits|kills|flattens me = 2
  ! dont|not|never|doesnt|nearly hit|hits|kill*
  + I hope a bus hits me
  - I hope the bus takes us home
wish|hope|hoping|pray .. i|im|id .. get|got|gets|be|am|was .. hit|run|knocked|flattened .. by|over|down|under = 2
  ! dont|not|never|wont
  + I hope I get hit by a lorry
  - I hope I dont get run over at your crossing
why .. i|im still|even|bother .. alive|living|breathing|born|existing = 2
  ! living in|with|at|here|without|on|like|next
  + why am I still alive
  - why am I still living without heating, living with damp
i|im .. dont|not|do .. deserve .. live|exist|alive|breathe = 2
  ! live in|like|with|under|next|here|there
  + I dont deserve to be alive
  - I dont deserve to live in damp
i|im deserve|deserving to|of die|death|dead|dying = 2
  + I deserve to die
  - I deserve to be told
scared|afraid|frightened|terrified of myself|meself = 2
  + I am frightened of myself
  - I am afraid of your dog
safe|trust .. with|from|around|leave|alone myself|meself = 2
  ! pay|shop*|order*|bank*
  + I am not safe from myself
  - it is safe, I can do it, pay with my card
look|care after|of .. my|the|me kids|dog|cat|children|wife|mum|boys|girls .. when|after|once .. im|ive|i gone|dead = 2
  ! gone to|away|on|into
  + Please look after my dog once im gone
  - Who looks after the dog when I travel
wont|not be around|alive to|for pay|see|spend|enjoy|worry|bother|argue|witness|care|suffer = 2
  ! see .. you|engineer|driver|him|her|man|delivery|fitter
  ! pay .. on|by|cash|driver
  + I wont be around to pay it
  - I wont be here to see your engineer
caller|customer|cust|cx|client|tenant|resident|patient|member|guest|passenger|policyholder|lady|gent|man|woman .. kill|killing|harm|harming|hurt|hurting|hang|hanging|drown|cutting himself|herself|themselves|themself = 3
  ! son|daughter|brother|sister|father|mother|dad|mum|husband|wife|neighbour|partner|friend|child .. himself|herself|themselves
  ! nearly|almost|could|hurt .. himself|herself|themselves .. on|when|lifting|with
  ! not|no|denies|denied|nearly|almost
  + Customer says will harm herself
  + Tenant threatened killing himself
  - Caller says her son hurt himself
he|she|they|threat*|intent*|intends|plans|planning|wants|going|considering|thoughts .. kill|killing|harm|harming|hang|hanging|drown himself|herself|themselves|themself|hersel|themselfs = 2
  ! son|daughter|brother|sister|father|mother|dad|mum|husband|wife|neighbour|partner|friend|child|uncle .. himself|herself|themselves
  ! not|no|denies|denied|nearly|almost|could|laugh*|work*|tripp*
  + States she is going to hang herself
  - My son nearly went and killed himself, he could kill himself on it
caller|customer|cust|cx|client|tenant|resident|patient|he|she|wants|going|threat*|considering|thoughts|intends .. take|taking|end|ending .. his|her|their|own life|lives|existence = 2
  ! brother|sister|son|daughter|father|mother|dad|mum|husband|wife|neighbour|partner|friend|uncle .. his|her|their
  ! life insurance|policy|cover|assurance|savings|membership
  ! own .. car|room|bag|time|way|money|policy|contract|tenancy
  ! not|no|denies
  + Caller is considering ending her life
  + Cust said he wants to take his own life
  - Customer wants to end her life insurance
caller|customer|cust|cx|client|tenant|resident|patient|he|she|says|said|states|stated .. want|wants|wanted|wishes|wish|rather|better .. die|dead = 2
  ! battery|phone|line|account|app|product|plant*
  ! son|daughter|dog|cat|mother|father|dad|mum .. die|dead
  ! die of
  + States she wants to die
  - Customer wants it gone from the account
sees|saw|feels|felt|has|with no|little|nothing point|reason|purpose|will .. going|carrying|living|live|alive|go|carry on|anymore|any|longer|for = 2
  ! going|carrying|go|carry on with|about|paying
  ! going|go to|back|there|in|through
  + Caller feels no reason to go on
  - Customer sees no point in going on with the card
scissors|razor|razors|blade|blades .. my|own|me .. skin|arms|thighs|wrists|veins|forearm = 2
  ! barber|shav*|nicked|cut me|trimm*
  ! your|the|new .. razor|blade|blades|scissors .. cut|scratch*|nick*|slipp*
  + I take the scissors to my own skin
  - Your new razor scratched my arms
counted|count|counting|checked .. tablets|pills|them .. enough = 2
  ! not enough
  + I tipped the pills onto the bed and counted there was enough, counted the pills, enough
  - I counted the parcels and there are not enough
tablets|pills|meds|medication .. in|out|on .. row|rows|duvet|palm|quilt|pillow = 2
  ! opened|fell|spilt|spilled|burst
  + I put the tablets out in a row
  - The tablets fell out of the torn box on my pillow
not being|be|waking here|alive|around|up|would|is .. anymore|more|longer|again|tomorrow|better|kind*|ever = 2
  ! here .. deliver*|engineer|when|parcel
  ! up .. alarm|early|time
  + I picture just not being here any longer
  + Not waking would be kinder
  - Sorry for not being here, the engineer rang
i|just .. sat|sit|sitting .. car|van .. garage|lockup .. closed|shut|running|hose|exhaust = 2
  ! your|service|repair garage
  ! garage .. was|were closed|shut
  + I sat in the car in the garage, door shut
  - My car sat in your garage for weeks
hose|hosepipe .. car|van|exhaust .. window|exhaust|garage = 2
  ! leak*|split|broke*|fuel|brake|coolant|washer
  + I think about the hose in the car window
  - The fuel hose in the car leaked in the garage
planning|planned|decided|ready|resolved|tempted|close to|on .. finish|finishing|ending it|everything|myself = 2
  ! it|everything with|by|in|on
  ! finish it .. contract|order|job|course
  + I am planning to finish it
  - decided to finish it with your company
ill|gonna jump = 2
  ! jump ship|through|on|in|at|the|into|to|over|straight|around|up|for|right|back|online
  + another letter and ill jump
  - next time ill jump ship
decided|want|wanting|plan|planning|intend|wish|dont not|to .. see|seeing .. christmas|morning|tomorrow|december|january|spring|summer|birthday|easter = 2
  ! you|he|him|her|them|family|kids|mother|parents|engineer|results|price*|offer|sale .. christmas|morning|tomorrow|birthday
  ! to see .. you|him|her|my|the|a|your|how|if|it|them|what
  ! see|seeing you|him|her|my|the|a|your|how|if|it|them|what
  + I have decided not to see Christmas
  - I want to see you tomorrow
better|well|sooner|rather|best .. under a|the train|bus|lorry|ground|wheels|tram = 2
  ! hes|shes|hed|shed|father|dad|mother|mum .. better
  + I would be as well under a bus
  ! bus|train shelter|station|seat
  - It sits better under the bus seat
lie|lay|lying|laying .. on|across|down .. tracks|rails|railway|track|motorway = 3
  ! parcel|package|bag|box|cable|boxes .. lying|lay
  + I might just lie down on the tracks
  - my bag was lying on the tracks for an hour
im|ill|going|go|jump|jumping|step|stepping|walking off .. multi|multistorey|viaduct|tower|carpark|flats|roof|cliff|bridge = 2
  ! you|he|she|they .. can|could go|jump
  ! rather|sooner .. than
  ! signal|tv|power|it|lights|slate*|tiles .. going|go
  ! hes|shes|is|are|its going
  + Monday im off the top of the multi storey
  - the aerial is going off the roof
by|with my|me own hand = 3
  ! written|wrote|made|signed|write .. by|with
  + dead by my own hand
  - I signed it by my own hand
look|looked|looking|stare|sat|sit|sitting|sleep .. at|with|beside .. pistol|shotgun|gun|rifle|revolver = 2
  ! nail|glue|heat|spray|massage|staple|toy|paint|water|grease gun
  ! your|you|website|buy|order*|shop .. gun
  + I sat up with the shotgun
  - I looked at the glue gun
note|notes half|already|nearly written = 2
  ! delivery|consult*|release|credit|my note|notes
  + The note is on the fridge, the notes half written
  - my delivery notes half written
swallow|take|taking|swallowing .. whole|entire|all .. pill|tablet box|bottle|packet|tin = 3
  + I will swallow the whole pill box
  - Take the entire box back
sleeping tablets|pills|tabs = 1
  ! your|sold|ordered|bought .. sleeping
  + I keep my sleeping tablets close
  - your sleeping tablets do nothing
left|point|reason|nothing|what|why .. stay|staying|keep|remain|be|being alive = 2
  ! need|insulin|oxygen .. stay|keep
  + what is left to stay alive for
  - I need the machine to stay alive
started|start|starting|begun|back|relapsed|gone|been|im cutting|harming again = 3
  ! again the|out|corners|off|grass|hedges|my
  ! you|they|council|he|men|your .. started|start|starting|been|back cutting
  + I have started cutting again
  - your men started cutting again at six
happier|rather|better|sooner|be dead .. than|then = 2
  ! seen|caught dead
  ! battery|phone|line .. dead
  + I would be happier dead than this
  - rather be seen dead than shop here
happier|sooner dead = 2
  + id be happier dead
  - my phone is dead
vodka|whisky|whiskey|gin|brandy|alcohol|booze|bottle .. paracetamol|tablets|pills|codeine|sleepers|diazepam|meds|valium|cocodamol = 2
  ! dishwasher|washing|cleaning|denture tablets
  ! label|leaflet|avoid|drink|gel|free|bottle .. paracetamol|tablets|pills|meds
  + I have a litre of vodka and the pills here
  - alcohol free denture tablets
paracetamol|tablets|pills|codeine|sleepers|diazepam|meds|valium|cocodamol .. vodka|whisky|whiskey|gin|brandy|alcohol|booze = 2
  ! dishwasher|denture|your tablets
  ! no|avoid|without|contain*|with alcohol
  + pills and a bottle of whiskey waiting
  - the tablets contain alcohol
i|ill|id|just|and walk|walked|step|stepped|jump|jumped|lie|lay under the|a|one|it = 2
  ! under a|the .. bridge|scaffold*|ladder|arch|shelter|canopy|tree*|roof|sign|shower|light*|duvet|covers|table|blanket
  + What if I stepped under the 7.40
  - I walked under the scaffolding outside
hope|hoping|pray|prayed|praying|wish .. wont|dont|not|never|didnt wake = 3
  ! wake the|him|her|them|my|baby|neighbours|kids
  ! hope|pray you|it|he|she
  + I pray that I wont wake
  - I hope you dont wake the baby again
cant|cannot|hate|bear|stand|dont .. be|being|stay|staying alive = 2
  ! without .. insulin|oxygen|it
  + I cant be alive like this
  - I cant be there
hospital|ward|sectioned|ambulance|crisis|psych*|therap*|counsel* .. tried|attempted|wanted|trying to .. end|finish it|things|everything|myself = 3
  ! end it|things|everything .. contract|call|subscription
  + I was in hospital after I tried to end it
  - The hospital tried to end the call
tried|attempted|wanted|trying|want|wanna|going|gonna to end|finish it|things = 1
  + I tried to end it
  - I tried to call
let me .. die = 2
  ! youd|would|you|they|he .. let me
  ! die of|from|down|out
  + Just let me die
  - you would let me die before you send a man
not|wont|dont|leaving|longer .. stay|staying|be|live|remain .. on this|the|gods earth|planet|world = 2
  ! world cup|tour|map
  ! best|only|worst|company|shop .. on
  + I am not staying on this earth
  - it may not be the best on the planet
no|any|little|without reason|place|room|point .. me .. in this world|life = 3
  ! in life insurance
  + There is no place for me in this world
  - There was no place for me in the queue
google*|googling|search*|look*|read*|research* .. ways|how|methods|way|place|time .. die|painless*|overdose|noose|myself = 3
  ! do|fix|fit|install*|repair|set|book|cancel .. myself
  ! look*|search* how|for|at .. _ .. by myself
  ! overdose .. symptom*|on the
  + I keep googling painless ways to die
  - I looked how to fix it myself
whether|if i|we live|lived or die|died = 2
  ! you|they|nobody|company|staff|yous .. whether|if
  + I am past caring whether I live or die
  - You dont care if we live or die
head in|into|inside .. oven|noose = 3
  ! clean*|smell|look*|repair*
  ! sand
  + I will put my head in the oven
  - The heating element in the head is in my oven
disappoint*|sorry|gutted|sad|angry|annoyed|upset|hate|regret .. i|that woke|wake|waking up|again|alive = 3
  ! you|the|him|her|baby .. woke|wake
  ! woke|wake up to|late|early
  + I am disappointed when I wake up, that I wake up
  - Sorry that I woke up late
talked|pulled|coaxed|dragged|grabbed|stopped|got .. down|off|back|me .. bridge|ledge|edge|roof|parapet|tracks|railing* = 2
  ! roof .. box|rack|tile*|leak*
  ! stopped|got .. bus|train|car|coach|traffic
  ! bus|train|coach|tram stopped|pulled|got
  ! parcel|bag|cover|tiles .. pulled|dragged|got
  + A policeman talked me down from the bridge
  - The bus stopped us off at the wrong bridge
sat|sit|sitting|stood|stand|standing .. edge|side|top .. of|off .. platform|roof|bridge|balcony|cliff|multistorey|multi|pier|tracks|flats|carpark = 2
  ! wait*|queue*|train|view|lovely|table|bus
  ! side .. bridge|carpark|flats
  + I stood at the edge of the roof
  - I stood waiting at the top of the multi storey for your van
relief|nice|easier|blessing|mercy|lovely|comfort|kinder|happy|glad|prepared|willing .. to be dead|gone = 2
  ! gone .. from|to|with
  + It would be a relief to be dead
  - Happy to be gone from your bank
relief|easier|blessing|mercy|kinder|happy|glad|prepared|willing|happily|gladly to|would die = 2
  ! die of
  + I am prepared to die
  - It is easier to dial
this|be|decided .. my last week|month|christmas|winter|summer|birthday|weekend|day|night|morning = 2
  ! last week|month|day|night|weekend|summer|winter|morning|christmas in|at|of|here|with|on|as|before|s|was|bill|bills|order|payment|statement
  ! about|during|since|for|to|on|from my last
  + I have decided this is my last week
  - This is my last week at the flat
more|better|richer|money|easier .. if i died|dead = 2
  ! more .. information|details
  ! if i dead
  + They would get more money if I died
  - Would they get more if I moved
plan|planning|planned|intend|intending|want|wanting to|on .. be|being|staying alive = 1
  + Im planning on being alive
  - I plan to be there
not|dont|never|wont .. plan|planning|intend|intending|want|wanting|likely|going .. alive = 2
  ! keep|kept|stay|alive .. battery|plants|fish|tree*|app
  + I am not planning on being alive then
  - I am not going to the shop
trusted|trust|alone|left .. with|near|around .. medication|meds|tablets|knives|sharps|razors|blades|ropes = 2
  ! child*|son|daughter|dog|mother|dad|father|mum|patient*
  ! left .. pharmac*|neighbour|reception|door
  + I cant be trusted with my meds
  - The tablets were left with a neighbour
want|wanna|wish|ready|soon|join|joining|rather|hope .. with|join|see|meet|joining .. in|my heaven|maker = 2
  ! match made in
  + I just want to be with my mam in heaven
  - I want to see what is in my bill
intent|intention|wants|wanted|plan|plans|going|wishes|wish|thoughts|attempt* to|of|at end|ending|take|taking life|lives = 3
  ! life|lives insurance|policy|cover|assurance
  + Stated intent to end life
  - Wants to end life insurance
wish|wished|pity|shame|hoping|hope .. crash|accident|fall|operation|covid|cancer|fire|car|bus|it|illness|stroke|lorry|explosion|surgery|heart .. killed|finished|kill|taken|took me|myself = 2
  ! took|taken|finished me .. to|home|off|hours|back|for|there
  ! hope .. not|dont|never|wont
  + I wish the accident had killed me
  - I wish the bus took me home
i|id|me|rather .. not|cease|stop|wouldnt|didnt .. exist|existing = 2
  ! it|account|order|address|page|number|policy|that|you|they|company|which|said|says|told|didnt .. not|didnt|wouldnt .. exist
  ! exist* on|in
  + If I could choose I would not exist
  - They said the order did not exist on the system
nothing|nowt|anything|little .. to|worth wake|waking|getting|get|stick|sticking up|around for = 2
  + There is nothing to wake up for
  - nothing to get on with
explain|tell|answer|say .. to|at|that .. coroner|inquest|coroners = 1
  + you can tell that to the coroner
  - the coroner sent the certificate
come|see|invite*|send|flowers .. to|at|for my funeral = 2
  ! pay|plan|cost|quote .. my funeral
  ! my funeral plan|cover|policy|costs|director
  + You can send flowers to my funeral
  - Send me the papers for my funeral plan
put|putting myself|meself out of = 3
  + I will put myself out of my misery
  - I put myself down for the class
danger|risk|threat to myself|himself|herself|themselves|self = 3
  ! no|not .. danger|risk
  + Im a danger to myself at the minute
  - Your wiring is a danger to my kids
cant|cannot|dont|unable|want .. live anymore = 2
  ! live anymore .. in|with|here|at|without
  + I cannot live anymore
  - I dont live there anymore
cant|cannot live any more|longer = 2
  ! more|longer in|with|here|at|without|like|next|under
  + I cant live any longer
  - We cant live any longer in this damp
sooner|rather|happier|best .. in|under .. ground|grave|graveyard|coffin|soil = 2
  ! rather|sooner|best .. put|plant*|keep|dig*
  + I would sooner be in my grave
  - I would rather put it in the ground
welcome|crave|embrace death = 2
  + I would welcome death
  - Please send the death form
waiting|wait|pray|praying|longing|long|beg|begging|hoping|hope for death = 2
  ! death certificate|benefit
  + I am only waiting for death
  - Waiting for death certificate copies
drink|drinking|starve|starving|smoke|smoking|freeze|drug myself|meself|mysel to death = 2
  + I will drink myself to death
  - I burn to death in this heat
cant wait to|for die|be|death dead = 2
  + I cant wait to be dead
  - I cant wait to be home
pills|tablets|meds|paracetamol|razor|blade|blades|rope|noose|insulin .. next to .. me|bed|pillow = 2
  ! wrong|label|colour|expired|counter|shelf
  ! blade|rope .. next to me on|in|at
  + The tablets are next to the bed
  - Tablets were left next to the door
sleep|asleep for good|eternity|ever = 2
  ! good reason|night|nights|value|measure|size
  + I want to fall asleep for good
  - I cant sleep for good reason
walk|walking|step|stepping|jump|jumping|run|throw|dive infront of|a|the .. train|bus|lorry|traffic|truck|car|tram|tube = 2
  ! your|driver|he|she|they|kid|child|dog|man .. walk|step|jump|run
  ! had|made to jump|step|run
  + I could walk infront of a bus
  - I had to jump infront of your bus to stop it
harm|hurt|injure|damage .. own body = 2
  + I hurt my own body
  - It can harm any body

[flag discrimination]
discriminat* = 3
  + This is discrimination.
racist*|racism|racial* = 3
  + Your guard is a racist.
sexist|sexism|misogyn*|homophob*|transphob*|ageis*|ableis*|xenophob*|islamophob*|antisemit* = 3
  + It was plain homophobia, homophobic.
because|cause|cos|cuz|coz .. black|brown|asian|indian|polish|muslim|jewish|gay|lesbian|trans|foreign*|woman|female|disabled|deaf|blind|traveller*|gypsy|roma|immigrant*|irish|pakistani|african|nigerian|romanian|chinese|dalit|hindu|sikh|old|pregnant|male = 3
  ! because .. black|brown .. one|colour|color|sofa|shoes|dress|paint|friday
  ! because .. old .. one|fridge|boiler|machine|card|phone|contract
  ! because .. my|your|the .. _ .. old
  + They refused us because we are Travellers.
  + I was searched because I am black.
  - I chose it because the black one was sold out.
  - Because the old boiler was leaking.
skin colour|color = 3
  + It was about my skin colour.
  ! foundation|makeup|plaster* .. skin colour|color
colour|color of my skin = 3
  + I was followed for the colour of my skin.
my|our|his|her accent|religion|ethnicity|race|nationality|hijab|turban|headscarf|faith|sexuality|gender|age = 1
  + They laughed at my accent.
  + He mocked her hijab.
mock*|laugh*|mimick*|imitat*|joke*|comment* .. accent|religion|hijab|turban|colour|name|english|age|weight|wheelchair|disability = 3
  + He mimicked my accent.
  + She made a joke about my turban, joked about turban.
people like|of you|me|us|my|your = 2
  ! people like me .. who|pay
  + We dont serve people like you, he said.
your|my kind|sort|lot = 1
  ! my kind .. neighbour
  ! your lot .. are|have
  + We dont want your kind here.
speak english = 2
  ! could|couldnt|nobody|noone|who speak english
  ! nobody .. speak english
  ! can|cant|doesnt|didnt speak english .. agent|staff|driver|properly
  + He told me to speak English.
foreigner*|immigrant*|traveller*|gypsies .. refus*|treated|only|pay|not|less|worse|no = 2
  ! travellers .. cheque*|insurance
  + They treat foreigners worse, foreigners pay more, foreigners treated.
  - Travellers cheques were not accepted, travellers insurance no.
equality act|rights = 3
  + That is a breach of the Equality Act.
reasonable adjustment* = 2
  + You refused reasonable adjustments.
white|english|british customers|people|passengers|guests .. not|were|got|before|first|let|fine = 2
  + The white customers were let in first.
profil* .. racial*|race|stereotyp* = 2
  + This is profiling by race.
being|am a woman|female|lady = 1
  + All that for being a woman.
speak|talk|spoke .. to|with .. your|my .. husband = 2
  ! i .. speak .. to .. my husband
  + He asked to speak to my husband instead.
black|white|asian|brown|polish|irish|chinese|indian|muslim|english|blonde|filipino|romanian|spanish|hearing|younger|settled|local girl|girls|boy|boys|lads|guys|customers|callers|man|woman|lady|people|nurses|guests|one|ones|family|families = 2
  ! white|black|brown .. one|ones .. instead|was|arriv*|size
  ! english .. man|lady .. on the phone
  ! please|local|younger people|customers
  + The white lads behind us got on fine.
  - I ordered the black one instead.
im|am|were|are|shes|hes|we|is|being black|somali|nigerian|jamaican|muslim|gay|lesbian|trans|roma|sikh|asian|albanian|autistic|deaf|traveller|travellers|jewish|irish|polish = 2
  ! is black .. instead|sofa|screen
  ! screen|colour|it|mould is black
  + I am Nigerian.
  - The screen is black.
your|that|their lot .. always|never|trouble|cause = 2
  + Your lot always cause trouble, he told me.
people|kids|customers|guests|passengers like that|you|us|me|them = 1
  ! like that .. before
  + He said kids like that belong at home.
is|wheres|where your husband|wife = 3
  ! is your husband .. account
  + Is your husband about, pet?
go home|back .. country|love|where = 2
  ! go home .. empty|early|without|and
  + Go home, love, he said to the nurse.
  - We had to go home and wait.
n|p word = 3
  + He used the n word.
dark|darker skin|face|faces|skinned = 2
  + It rejects every dark face.
hijab|turban|headscarf|burqa|kippah|sari .. remove|off|told|asked|wears|laugh*|looked = 3
  + My hijab made them look, she was told to remove it; a hijab, they laughed.
remove|off .. turban|hijab|headscarf|kippah = 3
  + They asked me to remove my turban.
speak|talk|learn .. english|properly|normal = 2
  ! staff|agent*|driver*|nobody|doesnt|cannot|cant|who .. speak .. english
  + Learn English then come back, he said.
  - Nobody could speak English at the desk.
because|cos .. we|i|im|he|shes|hes|were|my .. disab*|wheelchair|accent|skin|race|religion|woman|foreign*|deaf|autis*|age = 2
  ! because .. wheelchair .. broke*
  + They refused because of my accent.
holding hands = 2
  + We were thrown out for holding hands.
treated .. different*|worse|unlike|differently = 2
  + We were treated worse than the others.
younger|different|local|certain|other|proper|normal|regular|western|english|white|british|settled|working|ordinary clientele|member|people|customers|guests|names|name|language|families|houses|skin|tenant*|hair|women|men|applicants|postcode*|couple*|feet|size|girls|night|accent|voice = 1
  ! other|different|certain|normal|local|regular|proper|ordinary people|customers|guests|name|names|size|skin|families|night|hair|women|men|language|tenant*|voice|member|couple*|girls|feet|houses
  ! younger|british|english|working|white people|customers|women|men|night|feet|hair|language|houses|skin
  + We prefer a younger clientele, said the doorman
  + they take English names first
english|british|white|irish|polish|local|native|american|christian|french|german|western|european tenant*|customers|names|name|clients|applicants|passengers|guests|student*|families|people|ones|colleagues|colleague|kids|boys|girls|child|children|couple*|neighbours|neighbour|speaker*|friend|candidates|drivers|residents|parents|lads .. got|get|were|was|have|has|had|serve*|first|before|only|not|fine|pay|paid|pays|preferred|straight|helped|through|their|charged|let|seen|allow*|in = 2
  ! native speaker*
  ! english|french|german name|student*|customers|speaker*|drivers|people .. have|had|has|not|get|only|in
  ! local .. kids|people|boys|customers|residents|lads|families|parents
  + The English families were seated first
  + Dutch and British guests got towels at once
easier|shorter|english|christian|proper|normal|nicer|simpler|real name|surname = 2
  ! real|proper|normal name .. on|is|was|in|and|under|out|instead|posted|publish*
  ! proper|real|normal
  + Had I an easier name, she asked
speak|talk|learn|say|try|write|fill|repeat* .. in|it|again|to .. english|properly|normal|language|human = 2
  ! talk|speak|talking .. to .. human
  ! nobody|noone|cant|cannot|couldnt|agent|staff|who|can|does|doesnt|dont|didnt|could speak|talk .. _
  ! i|we|please speak|talk|write|say|try .. _
  ! english .. course|lesson*|class*
  ! fill .. in .. it|again
  ! write|try|fill|say .. properly
  + Say it in English love, he went; say it in normal language
broad|thick|strong|heavy|foreign|scottish|irish|glaswegian|northern|yorkshire|polish|indian|nigerian|african|asian|eastern|my|her|his|our|that|cork|kerry|welsh|jamaican accent .. _ = 1
  ! agents|your|strong|thick|heavy accent .. couldnt|understand|line
  ! couldnt|cant|hard|difficult|not .. understand .. accent
  + Because of my Welsh accent they hung up
charged|charge|charging|paying|pay|fined|searched|stopped|followed|ignored|checked|frisked|questioned|refused|turned|thrown|kicked|watched|picked .. for|because|out|only|away|just|cos|us|me|being .. being|us|am|im|me|were|is|look|fat|black|brown|woman|one|two|ones|four|polish|foreign|turban|hijab|name|skin|accent|wheelchair|dog|colour = 1
  ! charge*|pay|paying|turned|picked|fined|stopped|checked|kicked|questioned|refused .. for|out|only|just|us|me|away .. us|me|one|two|being|is|dog|name|ones|black|four|am|im|were|colour
  + Frisked only because we look foreign
straight|normal|white|slim|young|able|sighted|hearing|settled|thin|pale|blonde|pretty|rich|posh couple*|girl|girls|bodied|customers|people|ones|lads|ladies|women|guests|families|passengers|folk = 1
  ! young|pretty|rich|normal|slim|posh couple*|girl|girls|ladies|people|lads|women|customers|families
  ! hearing people
  + The able bodied got in; the straight couples did too
muslim*|islam*|halal|jew|jews|jewish|kosher|sikh*|hindu*|hijab*|burqa*|turban*|headscarf*|kippah|yarmulke|pray|prayer*|praying|dalit*|caste|catholic* .. _ = 1
  ! pray|praying .. it|for|that|you|to|god|i
  ! halal|kosher .. meal|meat|food|chicken|order*|not|option
  ! catholic* .. church|school
  ! prayer*
  + Told to remove the hijab or leave
black|brown|asian|african|nigerian|ghanaian|jamaican|somali|pakistani|indian|polish|romanian|bulgarian|albanian|chinese|filipino|arab|turkish|syrian|native|irish|welsh|scottish man|woman|lad|girl|boy|couple*|family|child|mother|father|student*|customer|customers|tenant*|passenger|lady|trader|person|people|guest|guests|driver|nurse|granny|name|names|surname|accent|immigrant*|worker*|kid|kids .. _ = 1
  ! polish|irish|indian|chinese|turkish|welsh|scottish|filipino|native|romanian driver|nurse|man|lad|lady|woman|customers|student*|worker*|people|name|family|girl
  ! black driver
  + The only Somali family on the deck got checked
slur|slurs|bigot*|bigotry|bigoted|prejudice*|bias|biased|stereotyp*|harass*|misogynist*|chauvinis*|patroni*|snobbery|ethnic* = 1
  ! patroni*|harass*|bias|biased
  + Plain bigotry at your counter
protected|equal|equality|human|disability|accessib*|civil rights|discrimination|act|commission|treatment|law = 2
  + Section 20, equality commission, equal treatment

[signal thanks]
thank* = 1
  ! thanks for|a .. nothing
  ! thanks a bunch
  ! no thanks
grateful|gratitude = 1
appreciate*|kudos|compliment* = 2
credit|fair play|hats off = 2
  ! credit card|score|note|rating
lovely|helpful|wonderful|excellent .. staff|driver|lady|man|service|girl|lad = 2
  ! not|far|hardly|less .. helpful|excellent|lovely

[signal withdrawal]
matter|case|issue|complaint .. settled|closed|sorted|resolved = 2 !neg
  ! until|unless|when|if .. settled|closed|sorted|resolved
close .. case|ticket|complaint = 2 !neg
  ! why|did|dont|you .. close
sorted|resolved|solved now|thanks|today|since|already|itself = 3 !neg
been|is|now sorted|resolved = 2 !neg
  ! until|unless|when .. sorted|resolved
withdraw .. complaint|claim|this = 3 !neg
disregard|ignore .. email|message|complaint|previous|last = 3
my mistake|bad|fault = 2
false alarm = 3
no longer .. issue|problem|need = 2
turned|shown up .. after|in|since = 1
just arrived = 2
never mind = 3
found it = 2
