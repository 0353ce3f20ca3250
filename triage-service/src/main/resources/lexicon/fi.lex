# Finnish. Stems are cut before consonant gradation where that is safe; spoken forms (mä, sä, oon, tuun) stand beside the written ones.

[negation]
ei en et emme ette eivät enkä etkä eikä emmekä ettekä eivätkä älä älkää älkööt ilman emmä eiku enää

[category delivery]
paket*|paketti*|lähety*|tilau*|toimitu*|kirje*|kuorm* .. ei .. saapunut|tullut|saapunu|tullu|perillä = 3
ei|eikä .. saapunut|saapunu|tullut|tullu .. paket*|lähety*|tilau*|tavara* = 3
ei|eikä|en|emme .. saanut|saanu|saaneet .. paket*|paketti*|lähety*|tilaus*|tilauk*|tavara* = 2
ei .. toimitettu|lähetetty|jaettu|kannettu = 2
missä .. paketti*|lähety*|tilau*|sohva*|kirje*|tavara* = 3
paket*|paketti*|lähety*|tilau* .. kadon*|kadoks*|hukas*|hukkun*|hukat* = 3
toimitus*|toimituk* .. myöhäs*|viiväs*|lykkä*|siirty*|siirret* = 3
myöhäs*|viiväst* = 2
seurantakood*|seurantatun*|lähetystunnu*|seuranna* = 2
noutopiste*|pakettiautomaat*|postilaatik*|postiluuk* = 1
väärä*|väärään|vääräl* osoit*|noutopist*|kaupun*|ovel*|talo* = 2
naapuri* .. paket*|paketti*|ovel*|pihal* = 1
kuljetus*|kuljetuk*|kuljettaj*|kuriiri*|lähetti|lähetin = 1
  ! kuljetusmaksu*|kuljetuskulu*
kuski*|jakelu* = 1
perill* = 1
lento|lennon|lentomme|lentoni .. peru*|myöhäs* = 3
juna*|bussi*|vuoro*|lautta* .. peru*|myöhäs*|ei .. tullut|tullu|ajanut = 2
matkatavara*|laukku*|laukun .. kadon*|perill*|tullut|hukas* = 2
asentaj*|siivooj*|putkimie*|teknikko* .. ei .. tullut|tullu|ilmestyn*|saapunut = 3
ei .. ilmestynyt|ilmestyny = 2
jätti .. tulematta|saapumatta = 2
roska*|jäteasti*|auraus* .. tyhjentämät*|tyhjennet*|hakemat*|tekemät* = 2
kylmä*|tunnin|tuntia .. myöhässä = 2
lehti|lehteä|sanomaleh* .. ei .. tullut|tullu|jaettu|tule = 2
toimitusaik*|toimituspäiv* = 1
tilaukses* .. puuttu* = 2

[category product]
rikki = 2
rikkou*|rikkin*|hajos*|hajon*|särky*|säröil* = 2
  ! hajos* .. nettisivu*|sovellus*|appi*
viallinen|viallis*|vika|viat|vikaa|vian = 2
lakkasi|lakkas|lopetti .. toimimasta|latautumasta = 2
ei .. käynnisty*|lämpene|lataudu|pysy = 1
vääränlai* = 2
väärän|väärää|väärä* värin*|väri*|koko*|kokoi* = 3
väärä* tuot*|tavara*|malli*|koko|väri* = 3
vaurioit*|naarm*|lommo*|halkea*|haljen*|murtun* = 2
huono* laatu*|laadu* = 3
laatu .. huono*|surkea*|susi|kehno* = 3
ei .. vasta* .. kuva*|kuvausta|esitte*|esittelyä = 2
takuu|takuun*|takuus* = 1
  ! hintatakuu*
reklamaat* = 1
home*|pilaantu*|mädän*|mädät* = 2
raaka*|kylmä*|suola* ruoka*|ruoa*|pihvi*|keitto*|pizza* = 2
ruoka|annos|pizza|pihvi .. kylmä*|raaka*|pala*|kuiva* = 2
sauma*|vetoketju*|sarana*|moottori*|akku|akun|näyttö|näytön = 1
puuttuu|puuttui|puuttuivat .. osa|osia|ruuvi*|kansi|jalka = 2
vuotaa|vuosi|vuotava* .. hana|putki|katto|kone = 1
korjauksen jälkeen|jälkee = 2
maalau*|maalattu|laatoit*|remontti*|remonti* .. huono*|vino*|lohkeil*|irtoa*|irtos* = 2
kankaa*|kangas|väri .. nuhraant*|haalis*|nukkaa*|nukkaant* = 2
lakana*|pyyhkeet|huone .. likai*|haisi* = 2
vääränmitta*|ylisuuri*|kutistu* = 2

[category billing]
lasku|laskun|laskua|laskus*|laskut|laskuja|laskuun|laskul* = 1
  ! lasku* .. kone*|varjo*
laskut* .. väärin|liikaa|kahdesti|tuplana = 3
laskut*|veloit* .. kaksi kertaa = 3
veloit* .. kahdesti|tuplana|väärin|liikaa|turhaan|kaksinkertai* = 3
veloit* = 2
kaksoisvelo*|tuplavelo*|tuplalasku* = 3
maksu .. meni|lähti|otettiin|veloitettiin .. kahdesti|kaksi|tuplana = 3
perintä|perinnä*|perintätoimist*|perintäku*|karhu* = 2
maksumuistut*|muistutusmaksu*|muistutuslask* = 2
palautu* .. ei|eikä .. näkynyt|näy|tullut|tullu|tilil* = 3
hyvity* .. ei|eikä .. näkynyt|näy|tullut|tullu|saanut = 3
rahoja|rahat|rahaa .. ei|eikä .. näkynyt|näy|tullut|tullu|palautettu = 3
ei|en|eikä .. saanut|saanu|tullut|tullu .. rahoja|rahojani|hyvity*|palautus*|palautuk* = 2
toimitusmaksu*|palvelumaksu*|avausmaksu*|kulukorvaus*|käsittelymaksu*|toimistomaksu* = 2
viivästyskor*|korko|korkoa|korot = 1
euroa liikaa = 3
liikaa .. maksu*|maksa*|laskut* = 2
loppulasku*|tasauslasku*|sähkölasku*|puhelinlasku*|vesilasku* = 2
tililtä|tililtäni|kortilta|kortiltani .. otettu|veloitettu|lähten*|lähti|vietiin = 2
pysäköintivirhe*|parkkisakk*|tarkastusmaksu* = 1
alennus|alennusta|alennukse* .. ei|puuttuu|puuttui .. laskul*|laskus*|hyvitet* = 2
panttia|takuuvuokra*|varausmaksu* = 1

[category service]
töykeä*|tyly*|epäystäväl*|ylimieli*|tiuski* = 2
huono* palvelu*|kohtelu*|käytös|käytöst* = 3
palvelu .. huono*|surke*|alaarvois*|onneton* = 2
asiakaspalvel* = 1
jono*|jonot* = 1
kukaan|kukaa .. ei .. vasta*|auta*|kuuntel* = 2
ei .. kukaan|kukaa .. vasta*|auta* = 2
ei|ette|eivät .. vastaa|vastata|vastannut|vastanneet|vastattu .. puhelime*|viest*|sähköposti*|mail* = 3
pomputel*|pompott*|juoksutet* = 3
luukulta luukul* = 3
siirret*|siirtel* .. ihmisel*|osastol*|henkilöl* .. toisel* = 2
löi|paiskas* .. luurin|luuria = 3
luuri .. korva*|kiinni = 2
myyjä*|tarjoilij*|virkailij*|hoitaj*|kassa*|kuljettaj* .. huus*|nauro*|töyke*|tiuski*|haukku* = 2
nauroi|nauro|naureskel* = 1
haukkui|nimitteli|mollasi = 1
botti*|chatbot* = 1
minuutt*|tunti*|tunnin .. linjoilla|langoilla|jonossa = 2
kohdeltiin|kohdeltu|kohtelivat = 2
asenne|asenteel* = 1
ei|eivät .. huomioi*|tervehti*|kiinnost* = 1

[category agreement]
sopimus|sopimu* = 2
luvattiin|luvattu|lupasi|lupasit*|lupas = 1
mainos*|mainoks*|mainost* = 1
hinnankorot*|hinnannous* = 3
nosti|nostitte|nostatte|nousi|korotti* .. hinta*|hinnan|hintoja|maksua = 2
irtisano*|irtisanomis* = 2
määräaikai*|määräaika* = 2
peruutusehdo*|peruutusaik*|ehdot|ehdois*|ehtojen|ehtoihin = 2
jäsenyy* .. peruut*|lopet*|päättä*|irtisano*|jatku* = 2
tilaus|tilaukse* .. jatkui|jatkuu|uusiutu*|automaattis* = 2
automaattisesti .. uusiu*|jatku* = 3
palautusoikeu*|peruutusoikeu*|kuluttajansuojal* = 1
sanottiin|sanoitte|kerrottiin .. mutta .. todellisuu* = 1
myyntipuhel*|puhelinmyyj*|puhelinmyynti* = 2
tarjouksen|tarjouks*|tarjous .. ei|väärä|eri|voimassa = 1
sovittiin|sovittu|sovimme = 1
vakuutusehdo*|korvauspäätö*|omavastuu* = 2
ei .. kerrottu|mainittu .. maksu*|ehdo*|sitou* = 2
hintatakuu* = 2
etukäteen .. ilmoitet*|kerrot* = 1

[category technical]
sovellu*|appi|äppi|apin|äpin|appia|äppiä = 2
ei .. pääse|päässyt|pääs .. kirjautu*|sisään|sisälle|tilil* = 3
kirjautu* .. ei|epäonnistu* = 3
kirjautu* = 1
salasana* = 2
netti|nettiyhtey*|laajakaista*|wifi*|kuitu* .. pätki*|katke*|poikki|ei .. toimi = 3
pätki*|pätkä* = 2
yhteys|yhteyd* .. katke*|poikki|hidas*|huono* = 2
kaatui|kaatuu|kaatuil*|jumi*|jumitt*|jäätyy = 2
virheilmoit*|virhekood*|error* = 2
päivity* = 1
nettisivu*|verkkosivu*|verkkopalvel* = 1
reititin|reititt*|modeem*|digiboksi* = 2
tunnistautu*|pankkitunnuk*|mobiilivarmen* = 1
kuuluvuu*|verkko .. katke*|ei .. toimi|kuulu = 2
bugi|bugeja|bugi* = 2
ei lataa|lataudu|aukea|avaudu = 2
palvelin|palvelime*|serveri* = 2
maksu|ostos .. ei .. mene|mennyt .. läpi = 2
katko|katkos|katkok* = 2
varmuuskop*|tiedosto* .. kadon*|hävi* = 2

[category privacy]
henkilötie*|tietosuoj*|gdpr* = 3
tietovuo*|tietomurt* = 3
henkilötunnu*|hetu|hetun|hetuni|sotu* = 2
identiteet* = 3
murtaudut*|murtaut*|hakkeroi*|hakkero* = 2
joku|vieras|tuntematon .. tilille*|tililläni|tiliäni|nimissäni|nimelläni = 3
minun|mun|hänen|äitini nimissä*|nimiin* = 2
nimissäni|nimiini = 3
toisen|jonkun|vieraan|väärän .. asiakka*|ihmise*|henkilön .. tiedo*|lasku*|viesti*|potilas* = 2
tietoni|tietojani|tietojamme|osoitteeni|numeroni .. luovut*|anto*|annet*|vuota*|näky*|julkai*|myy* = 3
luovutti*|antoi* .. tietoni|tietojani|numeroni|osoitteeni = 3
huija*|petos|petok* = 1
kalastel*|tietojenkalast* = 2
potilastie*|terveystie* = 2
salakuunt*|kuvattiin|kameral* .. ilman .. lupa* = 2
markkinointi*|suoramarkkin* .. kielt*|lopet*|lupa* = 2
poistakaa|poistamaan .. tietoni|tietojani|tiedot = 2
varastettu|varastivat .. kortti*|tunnuks* = 2

[category safety]
syttyi|syttyny*|sytty|leimah*|kärvent*|kytemään = 3
savu|savua|savus*|savutt* = 2
tulipalo*|palovaara* = 3
palo* .. vamma*|haava* = 2
palovam* = 3
allergi*|anafyla* = 3
pähkinä* .. vaikka|ilmoit*|sano* = 1
ruokamyrkyt* = 3
sairast* .. syö*|söi*|ruoa*|ruua* = 3
oksens*|oksent* = 2
sähköisku* = 3
loukkaan*|loukkas*|satutin|satutti = 2
kaadui*|kaatu*|liukast* .. jää*|liukka*|lattia*|porta* = 2
vaara|vaaral*|vaarassa|hengenvaar* = 2
räjäh* = 3
  ! lasku .. räjäh*
  ! räjäht* .. nauruun
lasinsiru*|lasinpal*|metallinpal*|sirpa* = 2
tukehtu* = 3
jarru|jarrut .. ei|petti*|pett* = 3
irtosi* .. ajo*|vauhdi*|pyörä|rengas = 2
ambulanss*|päivysty*|ensiapu* = 1
häkä*|häkämyrk*|kaasu* = 2
verta|vuoti .. haava|sormi* = 1
turvallisuu*|turvalli* = 1
väärä* lääk* = 3
väärä* annos* = 1

[category other]
testi|testataan|testiviesti = 2
väärä* numero* = 1
vahingossa .. lähe* = 1

[tone upset]
järkyt*|järkytt* = 2
vihai*|raivois*|raivon = 2
pettyn*|pettymy* = 1
käsittämät* = 1
törke* = 2
hävetkää|häpeällis*|häpeäisit* = 2
en voi uskoa|käsittää|ymmärtää = 1
uskomaton*|uskomatonta = 1
mitta .. täynnä|täys = 3
riittää|riitti jo|nyt = 2
nyt riittää|riitti = 2
epätoivoi*|epätoivo* = 2
kyllästyn*|kyllästytt* = 2
kohtuuton*|kohtuutonta = 1
pöyristy* = 3
skandaali* = 2
raivostutta*|suututta*|ärsyttä*|hermostutt* = 2
hienoa|loistavaa|upeaa|mahtavaa .. taas|jälleen|todella|työtä = 1
kiitos ei mistään|mistää = 3
onneksi olkoon = 2
pilkkaa|pilkka|vitsi = 1
en kestä|jaksa .. enää|tätä = 2
en enää kestä|jaksa = 2
itken|itkin|itku = 2
järjetön*|järjetöntä|hullua = 1
missä ihmeessä = 2
miten ihmeessä = 2
miten tämä on mahdol* = 1
mikä|millainen .. pelleily* = 2
kertakaikkiaan = 1
kerta kaikkiaan = 1
ala arvois* = 2
vaadin = 1
sietämät*|sietämätön = 2

[tone rude]
vittu|vitun|vittua|vitut|vituiks|vituiksi|vitullis*|vittumai* = 3
  ! haista|haistakaa vittu*|paska*
  ! sanoi|huusi|tokaisi .. vittu*
perkele*|prkl|perkule* = 3
saatana|saatanan|stna = 3
helvet*|hemmet* = 2
  ! painu|painukaa|suksi|suksikaa helvet*
jumalauta = 3
paska|paskaa|paskan|paskat|paskalaf*|paskafir*|paskap* = 3
  ! paskapää*
sitä itseään = 2
persees*|perseel*|perse = 2
kusett*|kusetus*|kuset* = 2
roskaa|roska = 1
surkea firma|yritys|lafka|puoti = 2
firma*|puoti*|lafka* .. surke*|onneton*|huijau*|paska* = 2
lafka|lafkan|pulju|puljun|pulju* = 2
hevonpaska*|hevonvi* = 3
huijausfir*|huijarifir*|huijarilaf* = 3
pelleilyä|pelleily|pellefirm*|sirkus = 2
vitsifirm* = 2
läpimätä*|mätä = 1
vituttaa|ketuttaa|kyrpii|kyrsii|vitutt* = 3
ottaa päähän|aivoon = 2
ihan susi = 2
säälittävä* = 2
naurettav* = 1
pitäkää tunkki* = 3
tunkekaa = 3
piru|pirun|hitto|hittoa|hiton|hitosta|hitossa|perhana*|sontaa|paskana|paskasta|vittuun|hevon = 1
kämmäil*|sössi* = 1

[tone abusive]
idioot*|ääliö*|imbesil*|kretiin* = 3
  ! idioot*|ääliö* .. haukku*|kutsu*|nimit*|sano*|huus*
  ! haukku*|kutsu*|nimit*|nimitt*|sano*|huus*|huut* .. idioot*|ääliö*|imbesil*
  ! idiootiksi|ääliöksi|imbesilliksi
  ! idioottivarm*
  ! olen|olin .. idioot*|ääliö*
  + te olette täysiä idiootteja
  + mikä ääliö siellä vastaa
  - kuljettajanne haukkui minua idiootiksi
  - myyjä sanoi että olen idiootti
  - tunnen olevani olin ihan idiootti kun uskoin
mulkku*|mulkve*|mulku*|kusipä*|paskapä*|paskiai*|runkkar*|runkku*|kyrpä*|kyrvä*|mulkver* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus* .. mulk*|kusipä*|paskiai*|paskapä*|runkk*
  ! mulkuksi|kusipääksi|paskiaiseksi|runkkariksi
  + olette kaikki kusipäitä
  + se mulkku tiskin takana
  - vartija huusi minulle että olen kusipää
urpo*|tampio*|tollo*|pölväst*|taliaivo*|dorka*|juntti*|juntteja|moukka|moukat|moukkia|typerys*|typeryk*|hölmöl*|pönttöpä*|puupää*|tomppel*|torvet|torvia|lampaanpä*|torvelo* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus* .. urpo*|tampio*|tollo*|dorka*|juntti*|moukka*
  ! urpoksi|tampioksi|tolloksi|dorkaksi|juntiksi|moukaksi|typerykseksi
  ! olen|olin .. urpo|tollo|dorka|typerys
  + mitä tampioita te palkkaatte
  + kaikki urpoja
  - hän kutsui minua juntiksi
pelle|pellet|pellejä|pelleille|klovni* = 2
  ! pelle|klovni .. synttär*|syntymäpäi*|lastenju*|esiint*
  ! kutsui|sanoi|haukkui .. pelle*
  + olette pellejä
  - klovni ei tullut lastenjuhliin
huora*|huorat|lutka*|ämmä*|ämmien|akka|akat|noita = 3
  ! haukku*|kutsu*|nimit*|sanoi|huus* .. huora*|ämmä*|akka*|akaks*
  ! huoraksi|ämmäksi|akaksi
  + se ämmä paiskasi luurin korvaan
  - kuski huusi minulle huora
vajak*|retard*|rääpäl*|kehari*|kehitysvamma* .. olette|porukka|väki|siellä|teillä = 3
  ! lapsi*|lapse*|poika*|poja*|tyttä* .. kehitysvamma*
  + vajakit siellä puhelimessa
  - kehitysvammainen poikani jäi ilman kyytiä
vajakki*|vajakit|retardi* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus* .. vaja*|retard*
  + täysi vajakki koko asentaja
haista|haistakaa .. vittu|paska|vitut|pitkä* = 3
  ! sano*|huus*|käski*|tokais* .. haista*
  + haistakaa vittu kaikki
  - asentaja sanoi minulle että haista vittu
painu|painukaa|suksi|suksikaa|vetäkää|mene|menkää .. helvet*|vittu*|hiite*|persees* = 3
  ! sano*|huus*|käski* .. painu*|suksi*|mene*
  + painukaa helvettiin koko porukka
  - kuski käski minun että painu helvettiin
vedä|vetäkää käteen|kätee = 3
  + vetäkää käteen
turpa|suu kiinni|tukkoon = 2
  ! sano*|huus*|käski* .. turpa|suu
  + turpa kiinni siellä
  - vartija huusi minulle turpa kiinni
tyhmä*|tyhmi*|typer*|pöljä*|aivoton*|aivottom*|aivokuol* .. oletteko|olette|oot|porukka|väki|työntekij*|asiakaspalv*|virkail*|myyj*|ihmisi* = 3
  ! sano*|kutsu*|haukku* .. tyhm*
  + tyhmää porukkaa koko asiakaspalvelu
  - myyjä sanoi meitä tyhmiksi
oletteko|olette|oot|ootteko|olet .. tyhm*|typer*|pöljä*|aivot*|aivokuol*|idioot*|vajaaäly*|jälkeenjään*|sekopä* = 3
  + oletteko te oikeasti noin tyhmiä
  - olette tehneet virheen laskussa
vajaaäly*|jälkeenjään*|sekopä*|aivovam*|apinat|apinoita|apinala*|simpans* = 3
  ! aivovam* .. sai|sain|jälkeen|takia|onnettomuu*|poti*|sairas*
  ! sain|saanut|takia|sairast* .. aivovam*
  ! kutsu*|haukku*|sano*|huus* .. apina*|sekopä*|vajaaäly*
  + pyöritättekö te tätä apinoilla vai apinat siellä töissä
  - sain aivovamman kolarissa
huijari|huijarit|huijareita|rosvo|rosvot|rosvoja|varkaat|varkaita|roistot|roistoja|roisto|valehtelij*|konna*|kelmi*|kelmejä = 2
  ! huijari* .. soitti|soitteli|esiinty*|nimissä*|sai|tyhjensi|pääsi
  ! joku|tuntematon .. huijari*|varas*
  ! huijarifirm*|huijarilaf*
  ! kutsu*|haukku*|sano*|syyt* .. varka* .. valehtel*
  ! kutsu*|haukku*|sano*|syyt* .. huijari*|varka*|valehtel*|rosvo*
  ! varkaaksi|valehtelijaksi|huijariksi|rosvoksi|roistoksi
  + olette varkaita ja valehtelijoita
  - huijari soitti nimissäni pankkiin
  - vartija syytti minua varkaaksi ja valehtelijaksi
luuser*|surkimu*|nahju*|laiskur*|idiotti*|saasta|saastat|loise*|loiset|torak*|rotta|rotat|sika|siat|sikoja|porsaat|lehmä = 2
  ! torak*|rott* .. huonee*|keittiö*|asunno*|kellari*|näky*|löyt*
  ! näi*|näk*|löyt*|oli .. torak*|rott*
  ! lehmä|siat|sikoja|sika .. tila*|navet*|rehu*|maido*|eläin*|poiki*
  ! tila*|navet*|rehu*|maito*|eläin* .. lehmä|siat|sikoja|sika
  + senkin luuseri
  + loisia olette ja saastaa, saasta mikä saasta
  - huoneessa oli torakoita
  - tilan lehmä ei saanut rehua
neekeri*|ryssä|ryssät|ryssän|mutiai*|hinttar*|homppel*|mamu|mamut|karvakä* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus*|huut*|solva* .. neekeri*|ryssä*|mutiai*|hinttar*|homppel*|mamu*
  ! neekeriksi|ryssäksi|hinttariksi|mamuksi
  + joku mamu taas puhelimessa
  - vartija huusi meille ryssä
senkin|perkeleen|saatanan|vitun|helvetin .. idioot*|ääliö*|pässi*|pölj*|nuija*|porukka|ämm*|mulk*|urpo*|kusip*|aasi*|pelle*|apina*|luuser*|sika*|lehmä* = 3
  + saatanan pässit
nuija|nuijat|pässi|pässit|aasit|älykääpiö* = 2
  + mitkä älykääpiöt
kuolkaa|kuolisitte = 3
  + kuolkaa pois
kuole pois = 3
  ! ei kuole pois
  + kuole pois koko mies
toivottavasti|kunpa kuolet*|kuolisit* = 3
  + toivottavasti kuolette kaikki
  - toivottavasti kukaan ei kuole
hävetkää .. valehtelij*|rosvot|roistot|huijarit|senkin = 3
  + hävetkää senkin rosvot
*ääliö|*ääliöt|*idiootti|*idiootit|*apina|*apinat = 2
  ! kutsui|haukkui|sanoi|nimitti|huusi .. *ääliö|*idiootti|*apina
  + jokainen teidän tukiääliö
  - kuski huusi minulle senkin umpiidiootti
asiakas|as|potilas|omainen|soittaja .. kutsui|haukkui|nimitteli|nimitti|kutsu = 2
  + asiakas haukkui minua tampioksi
  - vartija haukkui asiakasta
kutsui|haukkui|nimitteli|nimitti .. kollega*|käsittelij*|virkailija*|minua|keittäj*|vastaanottoavustaj*|jakelija*|meitä .. lehmä*|apina*|siaks*|sioiks*|huoraks*|rosvoks*|varkaak*|idiooti*|ääliö*|aivottom*|pelleks* = 2
  ! kuski|kuljettaja*|myyjä*|vartija*|asentaja*|tarkastaja* .. kutsui|haukkui|nimitti
  ! kutsui|haukkui|nimitti minua idiootiksi
  + nimitteli kollegaa virkapukuiseksi apinaksi
  - myyjä haukkui minua aivottomaksi
olet|oot|oletteko|olette|ootte .. aasi|pelle|apina*|pässi|lehmä|sika|siat|tollo|urpo|juntti|luuseri|surkimus|nolla|valehtelija*|huijar* = 3
  ! sano*|huus*|kutsu* .. olet|oot
  + olet täysi aasi
  - vartija huusi minulle että oot urpo

[tone threatening]
tapan|tapamme|murhaan|listin|teloitan|nirhaan|nitistän|kuristan .. sinut|sut|teidät|teijät|ne|sen|kuskin|kuljettaja*|myyjän|asentajan|virkailij*|jokai*|hänet|sun|teikä*|jonku*|asiakaspalv*|pomon = 3
  ! tapan|murhaan .. sovellu*|äp*|apin|appi*|botti*|botin|prosess*|aikaa
  ! tapan|tapamme .. itse*
  ! kaulas|vitsi
  + minä tapan sinut
  + mä tapan sen teidän kuskin
  + listin teidät kaikki
  - tapan tämän sovelluksen vielä
  - tapan aikaa jonossa
  - jono tappaa minut
sinut|sut|teidät|teijät|sen|hänet .. tapan|hakkaan|ammun|puukotan|murhaan|löydän|etsin = 3
  + sut mä tapan
aion|tulen|tuun|uhkaan|haluan|mieli .. tappa*|ampua|ampumaan|puukott*|hakata|hakkaamaan|murhata|kuristaa .. sinut|sut|teidät|teijät|ne|sen|jonku*|kuski*|kuljetta*|myyj*|virkailij*|hänet|jokai* = 3
  ! tappa* .. itse*|sovellu*|äpi*|äppi*
  ! tappamassa
  + tulen tappamaan teidät
  + tekee mieli hakata se kuski
  - tekisi mieli tappaa tämä sovellus
pitäisi|pitäis|kannattaisi .. tappaa|ampua|hirttää|hakata|lopettaa .. kaikki|teidät|sut|ne|porukka = 2
  ! lopettaa .. tilau*|sopimu*|palvelu*
  + pitäis ampua kaikki siellä
  - pitäisi lopettaa kaikki tilaukset
teidät|teijät|sut|sinut|ne pitäisi|pitäis|pitää .. tappaa|ampua|hirttää|hakata|polttaa = 2
  + teidät pitäis hirttää
hakkaan|pieksen|mukiloin|mätkin|runnon .. sinut|sut|teidät|sen|kuski*|kuljetta*|myyj*|asent*|jonku*|ne|jokai*|hänet = 3
  ! hakkaan .. halko*|puita|näppä*|pää*
  + hakkaan sen kuskin
  - hakkaan päätä seinään
vedän|vetäisen|vedetään|annan|tulee|saat|saatte|saa|lyön|lyödään .. turpaan|turpiin|kuonoon|kuonoo|naamaan|lättyyn|pataan = 3
  ! sano*|uhka*|huus* .. turpa*|turpii*|naama*
  ! ovi|luuri|luukku .. naamaan
  ! löi|lyötiin|saatiin|sain .. naamaan|turpaan
  ! vettä|vesi|roiskui|lunta .. naamaan
  + tuun sinne ja vedän turpaan
  + saatte turpiin
  - kuljettajanne uhkasi että saat turpaan
  - vettä tulee suihkusta naamaan
turpaan|turpiin|kuonoon .. tulee|saat|saatte|vedän|annan = 3
  ! sano*|uhka*|huus* .. turp*
  + turpaan tulee jos vielä näen
  - vartija uhkasi että turpaan tulee
puukotan|ammun|tulitan = 3
  ! ammun .. kuvia|videota|ohi|yli|lujaa
  + ammun sen myyjän
  + puukotan renkaat ja kuskin
  - ammun kuvia työkseni
viillän|puhkon|puhkaisen .. renka*|kumit|kurkku*|auto* = 3
  + puhkon teidän autojen renkaat
poltan|poltamme|sytytän|tuhopolt* .. liikke*|kaupan|kauppanne|toimisto*|paikan|puodin|firman|talon*|auto*|konttori*|varasto*|ravintol*|koko|teidän|teijän|pulju*|myymälä*|sali* = 3
  ! poltan .. sopimuk*|lasku*|kortti*|kortin|jäsenkort*|kuvia|levy*|tupak*|kalori*
  + poltan teidän liikkeen maan tasalle
  + sytytän koko konttorin
  - poltan tämän laskun takassa
räjäyt*|pommi|pommin|pommeja .. paikan|liike*|liikke*|toimisto*|konttori*|teidän|teijän|koko|teille|sinne|auto*|varasto* = 3
  ! räjäyt* .. potin|pankin
  + räjäytän koko paikan
  + laitan pommin teille
  - pommin purkaja filmi
hajotan|rikon|murskaan|hakkaan|lyön .. ikkuna*|liikkeen|paikat|toimisto*|auton|autonne|näyteikku*|kalusto*|tiskin|pärstä*|naama*|leuka* = 3
  + tulen ja rikon teidän ikkunat
  - rikon harvoin mitään
ikkunat|näyteikkunat|paikat .. säpäleiks*|paskaks*|hajalle|päreiks* = 3
  ! kolar*|ukkos*|myrsky* .. ikkunat
  + laitan paikat paskaks
  - myrskyssä ikkunat menivät säpäleiksi
katkon|katkaisen|murran .. jalat|jalkasi|kädet|kätesi|sormet|sormesi|luut|luusi|jalka* = 3
  + katkon sulta sormet
väännän|taitan|katkaisen .. niska*|niskat = 3
  + väännän niskat nurin siltä asentajalta
tiedän|tiedän|tiedetään|selvitän|otan .. missä .. asut|asutte|asuu|töissä = 3
  ! missä .. vanhempani|asun|äitini|paket*
  + tiedän missä sä asut
  - tiedän missä vanhempani asuu
tiedän|selvitän|katson .. osoitteesi|osoitteenne|perheesi|lapsesi|kotiosoit* = 3
  + selvitän sun osoitteesi ja tulen käymään
tulen|tuun|tullaan|ajan|lähden .. sinne|teille|paikalle|konttoriin|ovelle*|kotiovel* .. maila|mailan|kirve*|puuko*|haulik*|ase|aseen|aseella|pesäpallomai*|sorkkarau*|pamppu*|bensa* = 3
  + tuun sinne pesäpallomailan kanssa
  - tulen sinne huomenna palauttamaan tuotteen
kirves|kirvee*|haulik*|pesäpallomail*|sorkkaraud* .. mukana|mukaan|kanssa|kädessä|tulen|tuun|käyn|esille = 3
  ! tila*|osti*|terä|varsi .. kirve*|pesäpallomail*|sorkkaraud*
  + haulikon kanssa käyn teillä
  - tilasin kirveen ja varsi tuli sen mukana poikki
olet|oot|olette|ootte kuollut|kuollu|kuolleita|vainaa|vainaja* = 3
  + oot vainaa
  - vaimoni on kuollut
kuolet|kuolette .. vielä|jos|kun|käsi* = 2
  ! allerg* .. kuolet
  + kuolette vielä minun käsiini
pitäkää|pidä varanne|varasi = 2
  + pitäkää varanne
odottakaa|odota|varokaa|varo .. varanne|varasi|selustan*|kun .. tulen|tuun|löydän|löydet*|näen|nähdään = 2
  ! odota .. kun .. tulen .. hake*|nouta*
  + odota vaan kun löydän sut
  - odottakaa niin tulen hakemaan paketin
varokaa|varo .. vaan|vain|selkä*|itseä*|pimeä* = 2
  + varo selkääsi pimeällä
teille|sulle|sinulle|niille|sille .. käy|käydä|tulee .. huonosti|kalpaten|köpelösti|hullusti|ikävä* = 2
  + teille käy vielä huonosti
  - minulle kävi huonosti
en vastaa .. seuraukis*|seurauks*|teoistani|tekemisi* = 2
  + en vastaa enää seurauksista
henki .. pois|lähtee|irti = 2
  + siltä lähtee henki pois
  - henkivakuutus
selkäsaun*|selkään .. annan|annetaan|saat|saatte*|tulee|tarvit*|ansaits* = 2
  ! selkään .. sattu*|kipu*
  + selkäsaunan ansaitsisitte ja saattekin
potkin|potkaisen|revin|isken|lyön .. sinut|sut|teidät|teijän|sun|päähän|pään|päänne|munat|hampaat|suolet|kurkku* = 3
  ! lyön .. vetoa
  ! revin .. hiuks*|tukka*
  ! lyön .. pää* .. seinä*
  + revin siltä pään irti
  + potkin sut pihalle
  - lyön vetoa ettei paketti tule
verta .. lattial*|vuotaa|lentää|tulee .. teidän|teijän|teillä|konttoril*|lattial* = 2
  ! haava*|sormi*|nenä* .. verta
  + verta tulee vielä teidän lattialle
  - haavasta verta vuotaa
haen|etsin|löydän .. sut|sinut|teidät|sen .. käsiini|vaikka|kotoa|joka = 3
  + etsin sut vielä käsiini
  - löydän teidät kartalta helposti
saa|saat|saatte|saavat turpaansa|turpiinsa|turpiis|nenilleen|köniinsä|selkäänsä|päihinsä = 3
  ! uhka*|sanoi|huus* .. saa|saat turpa*
  + se ukko saa turpaansa
  - kuski uhkasi että saa turpaansa kuka tahansa
haka*|hakattiin|hakattava|piestä*|tapetaan|ammutaan|poltetaan|puukotetaan .. ukko|kuski|kuljettaja|myyjä|asentaja|virkailija|jakelija|sakki|jengi|toimisto|konttori|kauppa = 2
  ! ilmoitus*|uhka* .. ammutaan|poltetaan
  + hakataan se kuski
  - asentaja hajotti kaapin
ukko|kuski|kuljettaja|myyjä|asentaja|jakelija|se|ne hakataan|tapetaan|ammutaan|poltetaan = 3
  + me ollaan vastassa ja se ukko hakataan
  - roskat poltetaan ulkona
lähtee|lähtis|lentää|putoaa .. hampaat|pää|henki|nirri = 2
  ! hampaat .. lähtee .. karkki*|liima*|proteesi*
  ! halkea*|liima* .. hampaat
  + siltä mieheltä lähtee hampaat
  - hammasliimasta ei lähtenyt apua, paketti lähtee pian
hampaat|hampaita lähtee|pois|kurkkuun|nieleskel* = 2
  ! hammaslääk*|liima*|irtoh* .. hampaat
  + lyön niin että hampaat lähtee
  - hammaslääkäri otti hampaat pois
katkon|murran|taitan|rusennan .. polvet|polvesi|luun|luut|selkä*|käsi*|kätensä|raajat|nilkat|sormet = 3
  + katkon sulta molemmat polvet
  + murran sen joka luun
  - katkon puita mökillä
lyön|lyödä|lyömään|potkin|isken .. kepillä|nyrkillä|päähän|naamaan|niin|kuoliaaks*|miestä|naista|sitä|häntä|virkailij*|isännöits*|myyjä*|kuskia|asentajaa = 3
  ! lyön .. vetoa
  ! lyödä .. laudalta
  ! lyödä .. korttia|rahaa
  + tulen ja lyön isännöitsijää kepillä päähän
  + lyön sitä miestä
  - lyön vetoa niin kuin ennenkin
mustassa pussissa|säkissä|arkussa|ruumisauto* = 2
  + se lähtee sieltä mustassa pussissa
  - jätteet olivat mustassa laatikossa
lähtee|lähdet|viedään|kannetaan .. jalat edellä|pussissa|arkussa|paareilla = 3
  ! minut|äiti*|isä*|potilas .. viedään|kannetaan .. paareilla
  + sinä lähdet sieltä jalat edellä
  - minut kannetaan paareilla autoon
bensa*|bensaa|bensakanist* .. polt*|sytyt*|konttor*|toimisto*|liikkees*|teille|sinne = 3
  ! tankkas*|tankkau* .. bensa*
  + tulee konttorille bensakanisterin kanssa ja polttaa paikan, bensaa ja tikku, niin palaa konttorinne
  - tankkasin bensaa asemallanne
uhkasi|uhkaa|ilmoitti|lupasi|sanoi .. polttavansa|tappavansa|hakkaavansa|ampuvansa|räjäyttävänsä|tulevansa .. paikan|konttor*|liik*|kirve*|puuko*|asee*|kuljetta*|myyj* = 3
  ! kuljettajanne|myyjänne|vartijanne|asentajanne uhkasi
  + asiakas ilmoitti polttavansa konttorin
  - vartijanne uhkasi tappavansa koiran paikan päällä
haulik*|kivääri*|hirvikivääri*|pyssy*|aseella|aseen .. ladattu|valmiina|esiin|odottaa|ammun|teen|esille = 3
  + hirvikivääri on ladattu
  + en vastaa siitä mitä haulikolla teen
  - lasten haulikko lelu
kuristan|kuristamme|hirtän|hukutan|upotan|hautaan|peittelen .. sen|sut|sinut|ne|teidät|parkki*|kuski*|ojaan|mereen|maahan|narulla|hihna* = 3
  ! hautaan .. äiti*|isä*|koira*
  ! hirtän itse*
  + kuristan sen parkkipirkon
  + peittelen sen sinne ojaan
  - hautaan huomenna äitini
heitän|heitetään|työnnän|tönäisen .. mereen|järveen|ikkunasta|rappu*|portai*|sillalta|kanaali* = 2
  ! heitän .. kapula*|tuot*|laite*|kon*|puheli*|reititt*|roskiin
  + heitän sen portinvartijan mereen
  - heitän tuotteen ikkunasta
tulen|tuun|tulee|tullaan .. käymään|hakemaan|tapaamaan .. kotiin|kotona|luona*|ovellasi|pimeäs*|veljien|porukal*|kavereiden = 2
  ! asentaja*|huolto*|kuljettaja* .. tulee|tulen .. käymään
  + tuun käymään sun luona kotona kavereiden kanssa
  - huoltomies tulee käymään kotona
veljien|veljieni|kavereiden|porukan|serkkujen kanssa .. polt*|hakk*|lyö*|rikk*|tul* = 2
  ! tulin|tulimme .. syömään
  + tulen veljien kanssa ja hakkaan
  - tulin kavereiden kanssa hotelliin
tiedän|selvitin|selvitän|kerro|tiiän|tiijän|tiian .. missä .. asut|asuu|käy|töissä|auto|parkissa = 3
  ! missä .. paketti*|tilau*|vanhempa*
  + selvitin jo missä hän asuu
  + tiijän missä sun auto on
  - kerro missä pakettini on
vuoro|työvuoro .. loppuu|päättyy .. odotan|katsotaan|kohdataan = 2
  + sen vuoro loppuu ja odotan
  - vuoro loppuu kymmeneltä
odotan .. kun .. vuoro|loppuu|tulee .. ulos|loppuu = 2
  ! odotan .. paketti*|vastaus*
  + odotan kun sen vuoro loppuu
  - odotan kun paketti tulee ulos
piikin .. ettei|eikä .. herää = 3
  + annan sille piikin ettei herää
  - koira sai piikin
sahaan|ajan .. pöydät|ovista|ovesta|lasiovi*|läpi|päälle|yli .. sisään|poikki|sut|sen|kuka = 2
  + ajan auton lasiovista sisään
  - ajan läpi kaupungin töihin

[wants refund]
rahat|rahani|rahamme|rahoja|rahojani|maksuni|hinta|hinnan .. takaisin|takas|takasin|takaisi = 3 !neg
palauttakaa|palauta|palauttaa|palautatte|palautatteko|palautettava* .. rahat|rahani|rahamme|maksu*|summa*|hinta|hinnan|hintaa|euroa|euro* = 3 !neg
haluan|haluaisin|vaadin|pyydän|toivon|haluamme|vaadimme .. rahoja*|rahat|rahani|hyvity*|palautusta|palautuk* = 3 !neg
takaisinmaksu* = 2
hyvittäkää|hyvittää|hyvitätte|hyvitättekö|hyvitys|hyvitystä = 2 !neg
purkaa|puretaan .. kaup* = 2 !neg
kaupan purku|purkamista|purkua = 2
rahanpalau* = 3
palauttaa|palautan .. tuotte*|tavara* .. rahat|raha* = 2
maksan* takaisin|takas = 2
rahat|hinta|maksu|summa .. takaisi*|takas|takasin = 3 !neg
palauttaisitte*|palautatteko|palauttaako|palauttakaa|palauttamaan .. rahat|maksu*|lisä*|hinnan|pantti*|euroa|sen|ne|tuplana|toisen = 3 !neg

[wants replacement]
uusi|uuden|uutta|uudet .. tilalle|tilal|rikkoutu*|viallis* = 3 !neg
vaihtakaa|vaihtaa|vaihdatte|vaihdatteko|vaihdettava* .. uuteen|ehjään|toiseen|oikeaan|tuot*|laite*|uutta = 3 !neg
haluan|haluaisin|vaadin|pyydän|toivon|lähettäkää|toimittakaa .. uuden|uutta|ehjän|korvaavan|toimivan|toisen|oikean = 3 !neg
  ! uuden .. laskun|ajan|salasana*|sopimu*|päätök*|linkin
  ! toisen .. kerran
korvaava* tuot*|laite*|tilal* = 3
vaihto|vaihdon|vaihtoa .. uuteen|ehjään|oikeaan = 3
voisinko|voinko|saanko|saisinko .. uuden|toisen|ehjän|vaihtaa = 3
  ! uuden .. lasku*|aja*|salasan*|kood*
oikea|oikean .. tuot*|koko*|malli*|väri* .. tilalle = 3
tilalle = 1
uusi|uuden|uutta|ehjä|ehjän|ehjää|oikea|toisen .. tilalle|takuuna|takuussa = 3 !neg
haluaa|haluun|halusi .. uuden|uudet|ehjän|kestäväm*|toisen = 2 !neg
  ! uuden .. laskun|ajan|salasan*
vaihdatteko|vaihdatteks|vaihtaisitte*|vaihtakaa|vaihtaa = 2
saisko|saisiko|saiskos|saisinko .. uuden|uudet|ehjän|oikeat|oikean = 3

[wants repair]
korjatkaa|korjaa|korjaatte|korjaatteko|korjatkaatte .. tämä|laite*|kone*|vika|tuot*|se|yhtey*|sovellus|netti|ne = 2 !neg
  ! korjatkaa .. lasku*|tiedo*|osoit*|nimi|nimen|virhe* .. lasku*
haluan|haluaisin|vaadin|pyydän|toivon .. korjau*|korjat*|korjaa*|huoltaa|huolto* = 3 !neg
  ! korja* .. lasku*|tieto*|tiedo*|osoit*|nimi|nimen
lähettäkää|tulkoon|tilatkaa .. korjaaja*|asentaja*|huolto*|huoltomie* = 3
laittakaa .. kuntoon|toimimaan = 3
saattakaa|saisitteko|saisiko|saatteko .. kuntoon|toimimaan|korjattua|korjatuksi = 3
milloin .. korja*|kunnossa|toimi* = 1
takuukorja*|takuuhuol* = 2
tulkaa|tulisitteko|tulkaapa .. korjaamaan|katsomaan|tekemään = 3
korjauttaa|paikatkaa|paikata = 2 !neg
korjaisitteko|korjaatteko|korjaatte|korjatkaa|korjaa|korjaisko = 2 !neg
  ! korjatkaa|korjaisitteko|korjaatteko .. lasku*|tiedo*|osoit*|nimi|nimen|merkint*|saldo*|rekister*|summa*|lukema*|lyhenny*
laittakaa|laita|laittakaapa|saattakaa .. kuntoon|pystyyn|toimimaan|toimi|päälle|linja|yhtey*|serveri|kone = 3
pyydän|pyydämme|pyytää|toivoo|tarvitsen|haluan .. huoltoa|korjausta|korjaajaa|asentajaa|korjattua|huoltomie* = 3
lähettäkää|lähetä|laita .. mies|korjaaja|semmoinen|asentaja|huolto = 2
  ! lähettäkää .. uusi|uuden|lasku*
voisiko|voisko|tuleeko|saisko .. huolto|asentaja|korjaaja|korjaus* = 3

[wants compensation]
korvau* .. haluan|vaadin|pyydän|toivon|saan|saisin|maks* = 3
haluan|haluaisin|vaadin|pyydän|toivon|haen|odotan|vaadimme|haemme .. korvau*|korvaa*|vahingonkorv*|vakiokorv* = 3 !neg
  ! korvaavan|korvaava|korvaavaa
korvatkaa|korvaatte|korvaatteko|korvattava* = 3 !neg
vahingonkorv*|vakiokorv*|hyvitysmak*|kipuraha*|särky* = 2
lahjakort*|alennukse* .. hyvity*|korvau* = 1
kuka korvaa|maksaa|korvais* = 2
aiheutun* .. kulu*|vahin* .. korva*|maks* = 2
miten .. korva*|hyvit* .. aiot* = 2
hinnanalen* = 2
kuka|te|firma|yhtiö .. maksaa|maksatte|maksavat|maksakaa .. lääkäri*|hammaslääk*|taksi*|kulu*|vahin*|hinau*|hotelli*|laskun|se|sairaala = 2
  + kuka maksaa hammaslääkärin
maksakaa|maksatte .. korvaus|vahinko*|kulut|taksi*|te|rehu*|erotus|laskun|ne|se|sen|hinauksen = 2
korvatkaa|korvaatteko|korvaatte|korvatko|korvaako = 3
hyvittäkää|hyvitätte|hyvitystä|hyvityksenä|hyvitykseksi|hyvityksestä = 1
annatteko|annatteks|saisinko|saanko|saisko .. hyvitystä|korvausta|alennusta|lahjakortin = 3

[wants apology]
anteeksipyyn* = 3 !neg
pyytäkää|pyydä|pyydätte|pyydättekö|pyytäisi*|pyytää|pyytämään .. anteeksi|anteeks = 3
  ! pyydän|pyytäisin anteeksi
anteeksi|anteeks .. pyytä*|pyyntö*|pyydet* = 2
  ! kukaan .. pyytänyt
pahoittel* .. odotan|haluan|vaadin|toivon|riit* = 2
odotan|haluan|vaadin|toivon|haluaisin|riittäisi .. pahoittel*|anteeksi* = 3

[wants information]
mitä|mitäs|mihin|kenelle|keneltä|keille .. teen|tehdä|ilmoit*|nojaa|perustuu|aiotte|vuosi = 2
kerro|kertoa|kertokaa|sanokaa|sanoisitteko|vastatkaa|tarvitsen .. mikä|mitä|missä|kuka|kuka|milloin|millon|miten|tiedon|mihin|kenelle = 2
onks|onko|onkohan .. vika|teillä|teillä|muilla|se|tämä|tää = 1
milloin|millon|koska .. lähtee|tulee|palaut*|toimii|kunnossa|avautuu|palautuu = 2
kysyy|pyysi|kysyi .. mitä|miksi|miten|kuka|tietoa|onko|milloin|mistä = 2
kysyn|tiedustelen = 1
milloin|koska .. saan|saamme|tulee|tulette|voin|alkaa|loppuu|päätty* = 1
miksi|miks .. minul*|laskul*|meil*|hinta*|on|ei|ette|peru* = 1
haluan|haluaisin|haluamme|pyydän|toivon .. tietää|selity*|selvity*|tiedon|vastau*|vastaukse* = 3 !neg
selvit*|selittäkää|kertokaa|ilmoittakaa|vastatkaa|vahvistakaa = 2
voitteko|voisitteko|voitko|voisitko|osaatteko .. kertoa|selvit*|selit*|tarkist*|vahvist*|neuvoa|ilmoit*|sanoa = 3
mitä .. minun|mun|meidän .. pitää|pitäisi|kuuluu|tehdä = 2
mistä .. johtu*|tulee|muodost* = 2
mikä|missä .. tilanne|vaiheessa = 2
millä perust* = 2
kuinka|miten .. voin|saan|voi|toimi*|mahdol* = 1
onko .. mahdol*|normaal*|tarkoit*|tiedos*|oikein = 2
pyydän|pyydämme|odotan .. kirjalli* = 2

[wants cancellation]
peruuttakaa|perukaa|peru|peruuta|peruutatte|lopettakaa|irtisanokaa|irtisanon|päättäkää .. tilau*|sopimu*|jäsenyy*|varau*|liittymä*|vakuutu*|palvelu*|kortti*|osto* = 3 !neg
haluan|haluaisin|haluamme|pyydän|vaadin|toivon .. peru*|irtisano*|lopettaa|päättää|irti|eroon = 3 !neg
  ! peruuttamaton*
  ! peruste*|perust*
irtisanon|irtisanomme|peruutan|perun|peruutamme = 2 !neg
purkakaa|purkaa|puran .. sopimu* = 3 !neg
tilaus*|tilauk*|jäsenyy*|sopimu*|varau*|liittymä* .. peruutet*|lopetet*|irtisanot*|peruttava|päätet* = 2
poistakaa .. tilini|tunnukseni|asiakkuuteni = 2
miten .. pääsen|pääsee eroon = 2
perua|peruuttaa|perumaan|peruutta*|perut*|perukaa|peruttaisitte*|irtisanomaan|lopettamaan|erotkaa|erota .. tilau*|sopimu*|jäsenyy*|liittymä*|paketi*|tää|sen|koko|ne|tämä|osto*|varau*|laatik* = 2 !neg
sopimus|sopimuksen|sopimukset|kaupan|liittymä|jäsenyys|tilaus .. poikki|peru*|purka*|purettava*|päätty*|irtisan* = 2
haluaa .. sopimuksen|kaupan|tilauksen .. poikki|perut*|peruttava*|purkaa = 3
pyytää perumaan|irtisanomaan|lopettamaan = 3

[wants fulfilment]
missä .. paketti*|paketi*|lähety*|tilau*|tavara*|sohva*|viipyy|matkatavara*|laukku* = 3
lähettäkää|toimittakaa|tuokaa|toimita|lähetä .. paketti*|paketi*|tilau*|tavara*|tuot*|se|ne|loput|puuttuv* = 3
  ! lähettäkää .. uusi|uuden|lasku*|tiedo*|selvit*
haluan|haluaisin|vaadin|haluamme|pyydän|toivon .. paketin*|pakettini|tilaukseni|tavarani|tuotteeni|sen .. mitä|minkä|mistä|nyt|heti|perille = 3
haluan|vaadin .. paketti*|pakettini|tilaukseni|tavarani|tuotteeni = 3
pitäkää|pitäkääpä .. lupauks*|sanan*|sovit* = 3
tehkää|hoitakaa .. mitä|minkä .. lupasi*|sovitt*|luvatt*|maks* = 3
hoitakaa|hoitakaapa = 1
milloin|koska .. toimit*|saapuu|tuodaan|tulee .. paket*|tilau*|tavara* = 2
toimittamaan|toimitettava|toimitettavaksi = 1
jakaa|jakakaa|tyhjentäkää|tulkaa .. posti|lehti|lehte*|asti*|roska* = 3
noudattakaa|noudatatte .. sopimu*|tarjou*|lupau* = 3
sovittu*|luvattu* hinta*|hinnalla|hintaan = 2
toimittakaa|toimittaisitteko|tuokaa|toimita|tuoisitteko|antakaa|kytkekää = 2 !neg
  ! antakaa .. rahat|anteeksi
missä se on|viipyy|ovat = 2
pitäkää|pidätte|pitää .. sovittu|luvattu|hinta*|hinnan|lupauks* = 2
lähettäkää|lähetä|lähet* .. heti|nyt|ruuvit|osa|osat|auto|loput|jalat|laatikko|kengät = 2

[wants correction]
korjatkaa|korjaatte|korjaa|korjaatteko|oikaiskaa|oikaisette|muuttakaa .. lasku*|tiedot|tieto|tiedo*|osoit*|nimi|nimen|nimeni|rekister*|virhe|merkint*|summa*|tili|saldo*|lukema* = 3 !neg
haluan|pyydän|vaadin|toivon|haluaisin|pyydämme .. oikais*|korjattua|korjatun = 3
korjattu|korjatun|uusi|uuden|oikea|oikean lasku|laskun = 3
laskun|laskua|laskusta|laskuni .. oikais*|korja*|mitätö*|kumo* = 3
mitätöi*|mitätöidä|kumotkaa|kumoa* = 3 !neg
poistakaa .. maksu*|perint*|merkint*|lasku*|muistut*|tiedot|tietoni|virhe* = 3 !neg
päivittäkää|päivittää .. tiedot|tietoni|osoit* = 2
palauttakaa .. tili|tilini|pistee*|tunnuk*|saldo* = 2
oikaisu*|oikaista = 2
korjatkaa|korjaisitteko|korjata|korjaamaan|korjattua .. lasku*|lukema*|merkint*|tiedo*|tieto|saldo|oikein|nimi*|rekister* = 3 !neg
laittakaa .. saldo|tiedot|nimi|osoite .. oikein|oikeaks*|oikeeks = 3
poistamaan|poistakaa|poistaa .. merkinnän|tiedot|kuva*|lista*|laina*|rivit|maksu*|lisäm* = 3
oikaisu|oikaistaan|oikaiskaa|oikaistuksi|oikaistava = 3

[flag hardship]
sairau*|sairas|sairaana|sairaalas*|sairaalaan|syöpä*|syövän|syövä*|leikkau*|toipil* = 2
  ! sairas|sairaan .. kallis|hyvä|hieno|pitkä|hidas
  ! sairaan kal*|hyv*|pitk*|hita*|huon*
  + olen sairaalassa enkä pääse hakemaan
  + minulla on syöpä
  - tuo on sairaan kallis
  - sairaan pitkä jono
syöpähoi*|sytostaat*|dialyys*|diabet*|insulii*|epilep*|reuma*|masen*|ahdistushäi*|muistisai*|dementi*|alzheim* = 2
  + diabeteksen takia tarvitsen insuliinia
vammai*|invalid*|liikuntaraj*|pyörätuol*|näkövamma*|kuulovamma*|kuulolait*|rollaattor* = 2
  ! vammai* .. olette|porukka|siellä
  ! olette|ootte .. vammai*
  + liikun pyörätuolilla
  - olette vammaisia kaikki
kuoli|kuollut|kuolema*|menehty*|kuollu|kuolinpes*|hautajai*|leski|lesken|leskenä|edesmenn*|surun = 2
  ! puhelin|puhelime*|kännyk*|akku|kone|netti|läppäri|sovellus|yhtey*|televisi*|tv .. kuoli|kuollut|kuollu|kuolee
  ! kuoli|kuollut|kuollu .. puhelin|akku|kone|kännyk*|netti|läppäri
  ! oot|olet|olette kuollut|kuollu
  ! kuoli* nauruun
  ! kasvi|kukka|kukat|taimi|taimet .. kuoli*|kuollu*
  + mieheni kuoli keväällä
  + isäni hautajaiset ovat perjantaina
  - puhelin kuoli viikossa
  - akku on kuollut
eläkkeel*|eläkeläi*|eläke|eläkkeen|kansaneläk*|takuueläk* = 2
  + olen eläkeläinen ja rahat ovat tiukalla
vuotias|vuotiaa* .. äiti*|isä*|mummo*|vanhu*|eläk*|yksin = 1
  + olen 84 vuotias ja yksin
  - kaksi vuotias tuote
äiti*|isä*|isoäi*|mummo*|vaari*|minä|olen|oon 70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 = 2
  ! 70|75|80|85|90 .. euro*|prosent*|minuut*|päiv*|kertaa|cm|senttiä
  + äitini 87 vuotta asuu yksin
  - olen 80 euroa köyhempi
vauva*|vastasyntyn*|imeväi*|raskaa*|raskau* = 2
  ! raskaan|raskas|raskaita|raskasta|raskaasti
  ! vauvanuk*
  + meillä on kolmen viikon ikäinen vauva
  - raskas paketti
pienet|pieni|pienten lapset|lapse*|lapsi|lasten = 2
  + pienet lapset palelevat
pikkulaps* = 2
  + pikkulapset valvoivat
lapse*|lapsi|lapsen*|poikan*|tyttär*|poika|tytär .. sairas*|allerg*|itk*|palel*|nälk*|sairaal*|vammai*|vuotias|kuukaut* = 2
  + lapsi itki nälkää koko illan
  - lapsi vuodepeitto tilattu
lasten|lapsille|lapseni|lapsemme|perhee* .. ruoka|ruokaa|lääk*|lämp*|nälkä* = 2
  + lapsille ei jäänyt ruokaa
yksinhuoltaj* = 3
  + olen kahden lapsen yksinhuoltaja
työtön|työttömä*|työttömyy*|irtisanottiin|lomaut* = 2
  + olen työtön
  + jäin lomautetuksi
menetin|menetti|potkut|menettänyt .. työ*|duuni*|työpaik* = 2
  + menetin työpaikkani
potkut .. sain|saanut|sai|töistä = 2
  ! antakaa|ansaits*|pitäisi|pitäis .. potkut
  + sain potkut töistä
ei|en|emme ole|oo .. varaa|rahaa = 2
  ! ei .. varaa .. valit*
  + minulla ei ole varaa maksaa tätä
  - teillä ei olisi varaa valittaa
varaa .. ei|eikä = 1
  + varaa tähän ei ole
rahat|rahaa .. loppu|loppui*|lopussa|vähissä|tiukal*|tiukil* = 2
  + rahat on ihan loppu
vuokra*|lainan*|lääkkeet .. maksamat*|rästi*|pysty* = 2
  + vuokra jäi maksamatta
  - vuokrasin auton
toimeentulotu*|ulosoto*|ulosotossa|opintotu*|opintolain*|velkajärj*|maksukyvy* = 2
  + elän opintotuella
omaishoit*|saattohoi* = 3
  + olen vaimoni omaishoitaja
lääk* .. tarvits*|ilman|loppu*|välttämät* = 2
  + lääkkeet loppuvat huomenna
  - lääkekaappi tuli
ilman lääk*|ruokaa|lämmit*|lämmintä|sähköä|vettä = 2
  + olimme ilman lämmitystä kaksi yötä
eläkkeeni|eläkettä|eläkkeestä|kansaneläke|vanhuksel*|vanhus = 2
  + eläkkeeni on tuhat euroa
yhdeksänkymm*|kahdeksankymm*|seitsemänkymm* .. vanha|vuotta|vuoti*|ikäi*|täyttä* = 2
  ! euroa|prosenttia
  + minä olen yhdeksänkymmenen vanha nainen
  - kahdeksankymmenen euron lasku
sydän|sydämeni|selkäni|jalkani|silmäni .. heikko|sairas|vika*|huono|leikat* = 2
  + sydän on jo ennestään heikko
murtui|katkesi|kipsis* .. kylki*|lonkka|ranne|reisi|jalka|käsi = 1
  ! pöydän|tuolin|sohvan jalka
  + lonkka on kipsissä ja murtui ranne
töitä|työt|työpaikka|duunit .. ei .. ole|oo|meni|loppu* = 2
  + töitä ei ole ollut tammikuusta
työt|työpaikka|duuni|firma .. meni|loppui|lopetet*|alta|konkurs* = 2
  + työt meni ja rahat loppui
avioero*|erosin|vaimo|mies|puoliso .. lähti|muutti|jätti|kuoli|sairaala* = 2
  + vaimo lähti keväällä
  - paketti lähti eilen
vuotta|kuukauden|viikon|vuoden .. ikäinen|vanha .. tyttö|poika|lapsi|vauva|tytär = 2
  + kahden kuukauden ikäinen tyttö kyydissä
  - vuoden vanha puhelin
kaksi|kolme|neljä|pieni|pientä|kahden|kolmen|neljän lasta|lapsi|lapsen|kakaraa|muksua = 1
  + kaksi lasta rappukäytävässä
poikani|tyttäreni|lapseni|pojallani|tyttärelläni|pojal*|lapsel* .. ambulans*|sairaal*|allergi*|kuume*|vamma*|loukkaan* = 2
  + poikani makasi ambulanssissa
kehitysvammai*|erityislaps*|autis*|downin|adhd = 2
  ! kehitysvammai* .. olette|siellä|porukka
  + erityislapsellemme sanottiin
  - olette kehitysvammaisia, kehitysvammaisia olette siellä
pantattu*|pakkohuutokaup*|konkurss*|velkaa|velaksi|perinnässä = 1
  + ostamme ruoan velaksi

[flag legal]
asianaja*|lakimie*|juristi* = 3
  + juristini ottaa yhteyttä
oikeuteen|oikeudes*|käräj*|haastan|haastee* = 3
  ! oikeudes* .. saada|valit*
  + vien asian oikeuteen
  + nähdään käräjillä
  - haluan oikeuden
kuluttaja*|kuluttajan asiam*|asiamie* = 3
  + ilmoitan kuluttaja-asiamiehelle
kuluttajaneuv*|kuluttajariit*|kuluttajaasiam*|kuluttajaviran*|kuluttajavalit*|kkv = 3
  + olen yhteydessä kuluttajaneuvontaan
poliisi* = 2
  ! poliisiauto* .. lelu
  + tein rikosilmoituksen poliisille
rikosilmoit*|tutkintapyyn* = 3
  + teen rikosilmoituksen
tietosuojavaltuut* = 3
  + valitan tietosuojavaltuutetulle
aluehallintovir*|avi|avin|avil*|valvira*|traficom*|finanssivalv*|fine|finelle|ruokavirast*|tukes*|terveystark*|yhdenvertaisuusvalt* = 3
  + teen kantelun aluehallintovirastoon
  - avioliitto
kantelu*|kantelen|oikeusasiam* = 3
  + teen kantelun
vakuutuslautak*|vakuutusoikeu*|matkustajavalit*|riitalautak* = 3
  + vien tapauksen vakuutuslautakuntaan
oikeusto* = 3
  + käytän tarvittaessa oikeustoimia
laki* .. rikot*|vastai*|mukaan = 1
  + lain ja lakien vastaista, lakia te rikotte
  - lakilakana

[flag publicity]
lehdistö*|toimittaja* .. yhtey*|kiinnost*|kerron|soitan|kirjoit* = 2
  + otan yhteyttä toimittajaan ja kerron, lehdistö myös kiinnostuu
lehteen|lehtiin|lehdelle|iltalehti*|iltalehte*|iltasanom*|hesari*|sanomiin|sanomille|paikallisleh* .. kirjoit*|soit*|menee|vien|kerron|juttu*|tari*|ilmoit*|yhtey*|vinkk*|päät* = 2
  + hesariin menee juttu
kirjoitan|soitan|vien|kerron|otan|menee|ilmoitan|lähetän|vinkkaan|annan .. lehteen|lehtiin|lehdelle|lehdille|iltalehti*|iltalehte*|iltasanom*|hesari*|sanomiin|sanomille|paikallisleh* = 3
  ! lehteen .. tila*|kesto*
  ! tila* .. lehteen
  + soitan iltalehteen
  + kirjoitan hesariin
  - tilasin kestotilauksen lehteen
yleisönosast*|mielipidekirjo*|mielipidepalst* = 3
  + kirjoitan yleisönosastoon
televisio*|telkkar*|uutisiin|mediaan|medialle|medias*|yle|ylelle|ylen|mtv*|kuningaskulutta* .. vien|kerron|menen|kerrot*|tarina*|päät*|yhtey*|soit*|juttu*|ilmoit* = 2
  ! televisio* .. rikki|näyttö|ei .. toimi
  + ylelle ilmoitan tästä
  - televisio on rikki
vien|kerron|menen|soitan|kirjoitan|menee|ilmoitan|päätyy .. mediaan|medialle|lehdistöl*|televisioon|uutisiin|ylelle|toimittajal* = 3
  + vien tämän mediaan
some|somee*|somess*|sometan|facebook*|fb|face*|instagra*|instaan|tiktok*|twitter*|jodel* .. laitan|jaan|kirjoit*|julkai*|kerron|levi*|päivit*|menee|tulee|posta*|tietää = 2
  + facebook saa tietää tästä
laitan|jaan|kirjoitan|julkaisen|kerron|postaan|levitän|pistän|menee|julkaistaan|laitetaan .. some*|someen|facebook*|faceb*|insta*|instaan|tiktok*|jodel*|keskustelupal*|twitter*|nettiin|youtub* = 3
  ! kerron .. somess* näk*
  + laitan tämän someen
  + julkaisen kuvat facebookissa
  - näin mainoksen facebookissa
arvostel*|arvio*|tähti|tähden|tähteä .. google*|trustpilot*|tripadvisor*|nettiin|julkisest*|jätän|kirjoitan|annan|tulossa = 2
  + arvostelu tulossa googleen, tähti yksi
jätän|kirjoitan|annan|jätin|jätämme .. arvostel*|arvio*|tähde*|google*|trustpilot* = 3
  ! en jätä
  + jätän yhden tähden arvion
julkisuu*|julkisesti = 2
  + vien asian julkisuuteen
varoitan|varoittaa|varoitamme .. muita|kaikkia|tuttuja|tuttav*|ihmis*|kaverei*|seuraaj* = 2
  + varoitan kaikkia muita teistä
blogi*|seuraaj* .. kirjoit*|kerron|tuhat*|jaan|näke* = 2
  + blogini tuhannet lukijat näkevät kun kirjoitan, blogissani kerron
menee|menevät|päätyy|päätyvät|pistän|laitan|tulee|tulossa|leviää|lähtee|tein|laitoin .. faceen|facebookiin|someen|instaan|hesariin|iltapäiväleh*|paikallisleh*|iltaleh*|uutisiin|nettiin|googleen|tiktokiin|jakoon|ryhmä* = 3
  + kuvat menee kaikki faceen tänään
  - paketti menee jakoon huomenna
  ! paketti|lähetys|tilaus .. jakoon
jakakaa|jakaa|jakoon .. tätä|tämä|hyvät|eteenpäin|kaikki|video*|julkais* = 2
  ! laskun|tilauksen|kulut .. jakaa
  + jakakaa tätä kaikki
  - voiko laskun jakaa tätä enempää osiin
lukea|lukevat|nähdä|näkevät .. jokaisesta|ryhmäs*|kaikkialta|blogis*|palstal* = 1
  + saatte lukea tästä jokaisesta ryhmästä
kerron|kirjoitan|jaan|varoitan|julkaisen|kertoo|kirjoittaa .. ryhmäs*|ryhmä*|ryhmään|palstal*|yhteisö* = 2
  + kerron tästä vanhempien ryhmässä
facebook*|fb ryhmä* = 2
  + kirjoittaa facebook-ryhmään
videopostau*|postau*|stoori*|reels|julkaisu .. tulee|tulossa|teen|laitoin|tein|lähtee = 2
  + videopostaus tulee tästä illalla
tulee|teen|laitoin|tehdään .. videopostau*|postau*|stoori*|stoorin|kolumni*|juttu|jutun|artikkeli* = 2
  + tästä tulee videopostaus
  - tilaus tehdään netissä
kolumni*|yleisönosast*|mielipidesiv*|mielipidepals* = 3
  + kolumnini ilmestyy torstaina
toimittaja|toimittajan|serkku .. soittanut|soitti|kiinnost*|puhel*|toimittaja|lehdes* = 2
  ! tavarantoimittaja*
  + toimittaja on jo soittanut minulle
julkaisen|julkistan .. verkossa|blogis*|raportti*|kuvat|videon|netissä|joka = 2
  + julkaisen mittausraporttini verkossa
tripadvisor*|trustpilot*|googlearvo* = 2
  + arvio on jo tripadvisorissa
tähti|tähteä|tähden googleen|tripadvisor*|ja|säälistä = 2
  + tähti googleen

[flag repeat-contact]
olen|oon|olemme|ollaan .. jo .. soit*|kirjoit*|laitt*|lähet*|yhtey*|ilmoit*|valit*|reklam*|kysy*|pyytä* = 3
  + olen jo kaksi kertaa soittanut
  - olen jo maksanut
soit*|soitt*|kirjoit*|lähet*|yhtey*|viest*|reklamo*|laitt*|ilmoit*|kysyn*|kysyi*|chat* .. kertaa|kerran|monesti|toistuv*|useasti|aiemmin|uudestaan|uudelleen|taas|viikko|eilen = 2
  ! soitti* ovikello*
  + soitin teille viisi kertaa
  - kuljettaja jätti paketin
kahdesti|kolmesti|kaksi|kolme|neljä|viisi|kuusi|useita|monta|lukuisia|toistuv*|2|3|4|5|6|7|8|9|10|kertaa .. viesti*|sähköpo*|soitto*|soitt*|puhelu*|yhteyden*|mail*|reklam* = 3
  ! yhteydenottopyyntö*
  + kolme sähköpostia ilman vastausta
  - kolme tuolia rikki
toista|kolmatta|neljättä|viidettä|kuudetta|kymmenettä|monetta|toinen|kolmas|neljäs|viides kerta|kertaa|kerran|viesti*|reklamaat*|sähköpost*|yhteydenot*|soitto* = 3
  ! kerta .. hajo*|rikki|kun .. hajo*|tila*
  + kirjoitan teille jo kolmatta kertaa
  + tämä on neljäs viestini
  - toinen kenkä puuttuu
jälleen|taas kerran|kerra|yhtey*|kirjoit*|soit* = 1
  + taas kerran kirjoitan
edellise*|aiempa*|aikaisempa*|viime|ensimmäise* viest*|sähköpo*|soitto*|puhelu*|reklamaat*|yhteydenot*|mail*|valitu* = 3
  + edelliseen viestiini ei vastattu
ette|ei|eikä|ettekä .. vastannut|vastanneet|vastattu|vastaa|vastausta|vastannu .. viest*|sähköpost*|mail*|reklam*|soittopyyn*|kirje* = 2
  + ette ole vastanneet viesteihini
viest* .. ei .. vasta* = 2
  + viesteihini ei vastata
asiasta .. jo|aiemmin|ennen = 2
  + asiasta olen ilmoittanut aiemmin
uudestaan|uudelleen|jatkuvasti .. yhtey*|soit*|kirjoit*|lähet*|kysy* = 2
  + uudelleen kirjoitan samasta asiasta
muistut* .. viest*|asiasta|aiemm* = 1
  + muistutan asiasta
olen|oon|ollu .. käynyt|soittanut|kirjoittanut|ilmoittanut|ilmottanut|raportoinut|valittanut|pyytänyt|laittanut|lähettänyt|soittanu|ilmottanu|laittanu .. kahdesti|kolmesti|kertaa|kerran|neljästi|jo|viimeksi|teille|viis|monta = 2
  ! olen laittanut .. maksun|rahat
  + olen käynyt asiasta tiskillä kahdesti
vika|asia|ongelma|häiriö|tämä .. raportoitu|ilmoitettu|valitettu|reklamoitu = 2
  + vika on raportoitu huhtikuussa
viestini|viestejäni|viesteistäni|sähköpostini .. ja|eikä|ei|sekä = 1
  + viestini 9 ja 16 päivä
ensimmäinen|toinen|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|yhdeksäs|kymmenes|monennes|4s|3s .. soitto|viesti*|reklamaatio|puhelu|yhteydenotto|sähköposti|kirje*|kortti|tiedustelu*|valitus|tikett*|yritys = 3
  + kahdeksas soitto
  + kolmas kortti josta teille kirjoitan
  - kolmas laatikko puuttuu
kirjoitin|soitin|kävin|ilmoitin|raportoin|kysyin|valitin|kysyn .. viime|kesällä|syksyllä|keväällä|talvella|jo|eilen|viikolla|aiemmin|samaa|taas|tästä = 2
  ! soitin .. jono*
  + kirjoitin tästä jo viime viikolla
  + kysyn samaa taas
soitin|kirjoitin|soittelin .. ei mitään|vastausta = 2
  ! soitin .. ei .. latau*
  + soitin minä kirjoitin ei mitään
samasta|samaan|saman .. asiasta|asiaan|viasta|vuoksi|jutusta = 2
  + kirjoitan samasta asiasta
toiselle|toinen .. siirrettiin|siirrettii|kerta|tikett* = 1
  + toinen tiketti ja taas siirrettiin, toiselle siirrettiin taas
tiketti suljettu|suljettiin = 2
  + tiketti suljettu jälleen

[flag broken-promise]
luvattiin|lupasitte|lupasi|lupasit|lupas|lupasivat|luvattu|lupaama* .. mutta|ei|eikä|vaan|silti = 3
  ! tuotteen piti
  + asentaja luvattiin tiistaiksi mutta ketään ei tullut
  + lupasitte soittaa takaisin ettekä soittaneet, ei mitään
  - toimitusaika on viikko
luvattiin|lupasitte|lupasi|lupas|luvattu .. soitt*|palauttaa|hyvit*|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*|viikol*|päiv*|vuorokau*|tunni*|ennen|mennessä|takaisin = 3
  + virkailija lupasi soittaa takaisin
lupau* .. ei|pidet*|petet*|rikot*|petti*|rikko* = 3
  + lupausta ei pidetty
piti|pit .. soittaa|tulla|olla|saapua|palauttaa|hyvittää .. mutta|ei|eikä|vaan = 2
  + asentajan piti tulla perjantaina mutta ei tullut
soittopyyn*|takaisinsoit* .. ei|koskaan = 2
  + takaisinsoittoa ei koskaan kuulunut
sovittiin|sovittu|sovimme .. mutta|ei|eikä = 2
  + sovimme ajan maanantaille mutta ei ketään näkynyt
sanoitte|sanottiin|sanoi|vakuut*|vakuuttel* .. tulee|hoidetaan|soitetaan|palautetaan|maksetaan|hyvitetään|tulisi|hoituu .. mutta|ei|eikä = 2
  + teiltä sanottiin että hyvitetään heti mutta ei
ei|eikä .. soitettu|soittanut|soittaneet|tultu|tullut|pidetty|hoidettu .. vaikka .. lupa*|luva*|sovit* = 3
  + kukaan ei soittanut vaikka niin luvattiin
luvattiin|luvattu|lupasitte|lupasi|lupasit|lupas|sovittiin|sovimme|vahvistettiin|vahvistitte|vakuutti|vakuuttivat .. kello|klo|tänään|huomiseks*|huomenna|aamuksi|kertaa|koko|pysyy|varmasti|kunniasana*|kättä|viikon|vuoden|kuukau*|helmikuu*|loppuun = 2
  ! ehdoissa|mainoksessa .. luvattu
  + korvike luvattiin tänään aamuksi
  + huoltomies vakuutti palaavansa viikon sisällä
luvattiin|luvattu|lupasitte|lupasi|lupasit .. nyt|siitä|silti|edelleen|yhä = 2
  + lupasitte palauttaa, siitä on nyt viisi viikkoa
niinku|niin|kuin .. luvattiin|sovittiin|puhuttiin|luvattu|sovittu = 2
  ! niin kuin .. sovittiin .. mukaan
  + laittakaa se niin kuin sovittiin
sanoit|sanoitte|sanottiin|sanoi .. huomenna|maanantai*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*|klo|kello|keskiviikkona .. nyt|ei|eikä|istuin = 2
  + sanoit että paketti tulee keskiviikko, nyt ei mitään
pitäkää .. lupauks*|lupaukse*|sana*|luvattiin|lupasitte = 2
  ! pitäkää huolta
  + pitäkää lupauksenne
lupaan sen = 1
  + hoituu lupaan sen

[flag leaving]
vaihdan|vaihdamme|vaihdetaan|siirryn|siirrymme|vaihdoin .. operaattori*|pankki*|yhtiö*|toimittaj*|kilpail*|toiseen|toiselle|toimija*|palvelun*|sali*|muual*|firma* = 3
  ! vaihdan .. toisen koko*|väri*
  + vaihdan operaattoria
  + siirryn kilpailijalle
  - vaihdan toisen koon mielelläni
en|emme|enkä|emmekä .. koskaan|ikinä|enää|ikipäivä* .. osta|tilaa|asioi|käytä|tule|astu|käy|matkusta|lennä|palaa = 3
  + en enää ikinä tilaa teiltä
ikinä|koskaan|enää|milloinkaan .. en|emme .. osta|tilaa|asioi|käytä|tule|käy|matkusta = 3
  + ikinä en teiltä enää osta
irtisanon|irtisanomme|irtisanoin|irtisanomassa .. sopimu*|liittymä*|vakuutu*|tilau*|asiakkuu*|jäsenyy*|palvelu*|kaikki = 3
  + irtisanon liittymäni
lopetan|lopetamme|lopetin|päätän|perun .. asiakkuu*|sopimu*|jäsenyy*|tilaukse*|liittymä*|tilini|vakuutu*|palvelu* = 3
  + lopetan asiakkuuteni
asiakkuu*|jäsenyy* .. päätty*|loppu*|lopet*|ohi|irtisano*|päättä* = 3
  + asiakkuuteni päättyy tähän
menetitte|menetätte|menetit .. asiakka* = 3
  + menetitte juuri asiakkaan
viimeinen|viimeisen|viimeistä kerta|kerran|tilau*|osto* = 2
  + tämä oli viimeinen tilaus teiltä
jatkossa|vastedes|ensi .. muual*|kilpail*|toises* = 3
  + jatkossa ostan muualta
viemme|vien|siirrän|siirrämme|ostan|ostamme|tilaan|asioin|siirtyvät .. asiakkuu*|asiat|asiani|rahani|kilpail*|muual*|muuanne|toiseen|toisaal* = 3
  + vien asiakkuuteni muualle
hyvästi|heippa|moi .. asiak*|teille|lopul*|minun = 1
  + hyvästi teille
ei tarvitse|tarvii .. asiakka*|asiakkuu* = 1
  + ei tarvitse enää odottaa minua asiakkaaksi, asiakkaaksenne en tule
haluan|haluaisin|haluamme .. irtisanoa|lopettaa|erota = 2 !neg
  + haluan irtisanoa sopimuksen
en|emme|enkä|emmekä osta|tilaa|asioi|käytä|tule|tuu|astu|käy|matkusta|lennä|palaa|tilaa|ostaa .. enää|ikinä|koskaan|milloinkaan|ikipäivä*|mitään = 3
  + en osta enää ikinä
  + en tule sinne enää koskaan
  - en tule toimeen sen kanssa
ei tule|tuu|oo .. enää|ikinä .. ikinä|asiakka*|korjaam*|kauppa* = 2
  + ei tule enää tähän korjaamo ikinä
teiltä|sieltä en .. tilaa|osta|ota|hae = 2
  ! teiltä en .. saanut|ole
  + teiltä en tilaa enää mitään
  - teiltä en ole saanut vastausta
ei|en ikinä|koskaan enää|teiltä = 3
  + ei ikinä enää teiltä
siirrän|siirrämme|siirryn|vien|viemme|lähtee|lähtevät|siirretään .. eläk*|tili*|tilit|liittymä*|rahat*|vakuutu*|säästö*|osuuskas*|säästöpank*|muualle|muuhun|pankkiin = 2
  ! siirrän .. laskun|maksun|varauksen
  + siirrän eläkkeeni osuuskassaan
  + meidän neljä liittymää lähtee muualle
  - siirrän varauksen perjantaille
sopimus*|sopimuksen|huoltosopimuk*|liittymä*|tilaukse*|jäsenyy* .. irtisanon|lopetamme|lopetan|irtisanomme|päätämme = 3
  + sopimuksen lopetamme
vaihda|vaihdan|vaihdoin|vaihdamme .. operaattori*|yhtiötä|sähköyhtiö*|pankkia|kauppaa|toimittaja* = 3
  + minä vaihda operaattori
  - vaihdan renkaat
viimeinen|viimenen|viimeiseksi|vika tilaus|kerta|kuorma|ostos|ostokse*|käynti = 3
  ! viimeinen kerta kun .. soitan
  + viimenen tilaus teiltä
jo uusi toimittaja|operaattori|yhtiö|palvelu* = 2
  + meillä on jo uusi toimittaja
poistan|poistakaa|poista tilini|tilin|asiakkuu* = 2
  + poistan tilini palvelusta

[flag self-harm]
jäähyväiskirje*|itsemurhakirje* = 3
  + olen kirjoittanut jäähyväiskirjeen
  - hyvästit teidän palvelulle
itselleni|itelleni|itteeni|itseni jotain|jotakin .. peruuttamatonta|pahaa|lopullista = 3
  + ajattelin että teen itselleni jotain peruuttamatonta
  - ostin itselleni jotain kivaa
itteni|itseni|itteäni|itseäni .. tappamista|tappamisesta|tappaa|vahingoittamisesta|vahingoittaa|hirttää = 3
  ! hengiltä nauraa
  + mietin nyt oikeesti itteni tappamista
  - tunnen itseni huijatuksi
kriisipuhel*|kriisichat* = 3
  + soitin eilen yöllä kriisipuhelimeen
  - soitin puhelinpalveluun
ammun|hirtän .. itseni|itteni = 3
  + ensin ammun sen ja sitten itseni
  - ammun ilotulitteita
hyppään|hyppäisin|hypätä|hyppäisi .. sillalta|junan|raiteille|parvekkeelta|katolta|tornista|näsinneulasta = 3
  + oon miettiny et hyppään junan alle
  - hyppään junaan
tapan|tappaisin|tappaa|tappanut|tappais|tappaminen .. itseni|itteni|itsensä|ittensä = 3
  + tapan itseni jos tämä ei selviä
  - tapan aikaa
itsemurha* = 3
  + olen ajatellut itsemurhaa
  - itse murhaava
en|emmä|enkä .. halua|jaksa|haluu|haluis|haluaisi .. elää|elämistä|elossa = 3
  + en halua enää elää
  + en jaksa elää
  - en halua elävää hiivaa
elää .. en|enkä .. halua|jaksa = 2
  + elää en enää halua
satutan|viillän|viiltelen|vahingoitan .. itseäni|itteäni|ranteet|ranteeni = 3
  ! satutin itseni
  + viillän itseäni yöllä
  - satutin itseni tuoliin
vahingoitt*|satutt*|viilte* .. itseä*|itteä*|itsensä|itseni = 2
  ! satutin|satutti|satuttanut .. itseni|itsensä
  + mietin vahingoittaa itseäni
  - satutin itseni porrasta vasten kun tuoli satutti
hyppään|hyppäisin|hypätä|hyppäämään .. sillalta|parvekk*|katolta|junan|raiteil* = 3
  + hyppään sillalta
junan alle = 3
  + mä hyppään kohta junan alle
  - junan allekirjoitus
päättää|päätän|lopettaa|lopetan .. päiväni|päivänsä|elämäni|elämänsä = 3
  + mietin päättää päiväni
elämäl*|elämässä|elämälläni .. ei .. merkity*|arvoa|järkeä|mieltä = 3
  + elämälläni ei ole enää mitään merkitystä
haluan|haluaisin|toivoisin|toivon .. kuolla|kuolisin|kuollut|kuolleen = 3
  ! haluaisin|haluan .. kuolla nauruun|häpeä*
  + haluan kuolla
  + toivoisin että olisin kuollut
  - haluan kuolla nauruun
parempi .. minua|mua .. ei .. olisi|ois = 3
  + olisi parempi jos minua ei olisi
otan|vetäisen|vedän|syön .. kaikki .. lääkk*|pilleri*|unilääk* = 3
  + otan kaikki unilääkkeet
hirttä*|hirtän .. itseni|itteni|itsensä|köy* = 3
  ! hirttää teidät|ne
  + hirtän itseni
köyteen|köyden jatkoon|jatkoks* = 2
  + menen köyden jatkoksi
jätän|jättää .. tämän maailman|elämän = 2
  + jätän tämän maailman
päästä pois täältä|elämästä|kokonaan = 1
  + haluan päästä pois täältä kokonaan

[flag discrimination]
syrji* = 3
  + tunnen että minua syrjittiin
rasis*|rasist* = 3
  + rasistista kohtelua
ihonvär*|tummaihoi* = 3
  + ihonvärini takia
maahanmuut*|ulkomaala*|pakolai*|mustalai*|romani*|romaneja|romaneille|somali*|venäläi*|virolai*|arabi* .. takia|vuoksi|koska|kohdel*|palvel*|erilai*|päästet*|siksi|kohtel*|myydä|seurat* = 2
  + olen romani ja siksi minua seurattiin koko ajan, romanina kohdeltiin huonommin
  - virolainen paketti
koska|siksi|vain .. olen|oon|olemme|olin .. nainen|ulkomaala*|maahanmuut*|romani*|homo|lesbo|musta|vanha|vammai*|muslimi|venäläi*|somali*|nuori|sokea|kuuro|juutalai*|trans*|tumma* = 3
  ! olen vanha asiakas
  + vain siksi että olen nainen
  + koska olen ulkomaalainen
  - koska olen vanha asiakas
nimeni|sukunimeni|aksentti*|huivi*|uskonto*|huivin .. takia|vuoksi|perusteella = 3
  + aksenttini takia
ikäni|sukupuol*|vammani|vammaisuu*|pyörätuol*|kansalaisuu*|alkuper*|ikä|syntyper*|taustani .. takia|vuoksi|perusteel*|koska = 3
  + ikäni takia minulle ei myyty
  + vammaisuuteni vuoksi
eriarvo*|epätasaarvo*|yhdenvertai* = 2
  + eriarvoista kohtelua
suomalais*|kantasuomal*|muille|muita|miehille|miehet .. sai|saivat|palveltiin|pääsi*|kohdel* = 1
  + suomalaiset palveltiin ensin
homo|lesbo|homopari|transsuku*|naispari|miespari .. kielt*|ei .. palvel*|kohdel*|saanut|nauro* = 2
  + meille kun olemme homopari ei palveltu
teikäläi*|burkia|burka*|tuollaisia|semmoisia .. yleensä|aina|ei|mahdu|kestä*|yrittä* = 2
  ! teikäläisten .. tuote*|laite*
  + teikäläiset yrittää aina
romani|romanina|somali|somalit|somaliksi|somalia|ryssä|syyrialai*|intialai*|filippiin*|turkkilai*|muslimi*|afgani*|pakolai*|turvapaika*|nimeni|naisena|naista|vanhusten|vanhana .. ei|eikä|vain|ulos|kysyt*|sanot*|heitet*|kolmesti|palvel*|vakavasti|ratkaisi|tule* = 2
  ! naista .. kuvassa|mallissa
  + naisena minua ei otettu vakavasti
  + hän on syyrialainen ja häneltä kysyttiin passia kolmesti
ulos|heitti|heitettiin|poistettiin|kieltäyty*|ei .. siksi|koska|vain .. puhut*|tumma*|somali*|romani*|ulkomaal*|huivi*|ihonväri* = 2
  + heitettiin ulos koska puhuttiin somalia
suomalai*|valkoi*|muut|muilta|minulta|muille .. ei .. seurattu|kysytty|tarkast*|tarvinnut|tarvitse|pyydetty|mitään = 2
  ! muut|muille .. ei .. vaivaa|ongelmaa
  + valkoisia kavereita ei seurattu
  + suomalaisia hän ei tarkasta ollenkaan
  - muut eivät valittaneet
suomalainen|suomalaiset .. saa|saavat|sai|ilman|pääse*|läpi|ajaa = 2
  ! suomalainen tuote|yritys|firma
  + suomalainen naapuri saa palvelun ilman korttia
kohdeltiin|kohdeltu|kohtelitte .. huonommin|siksi|ihonvär*|romani* = 3
  + minua kohdeltiin huonommin
vammai*|vanhu*|romaneja|naisia|ulkomaalai* .. kohdel* = 3
  + miten teillä vammaista ihmistä kohdellaan
miehesi|isäntä|isännän|aviomiehesi .. paikalla|tulee|kanssa|puhut* = 1
  + onko miehesi paikalla
jätet*|evättiin|epäämi*|estettiin .. kuulo*|sokea*|pyörätuol*|ikä*|vammai*|nimen* = 2
  + jätettiin kyydistä kun olen kuulovammainen
tumma*|tummia|mustia|vaaleat|vaaleita|burk*|huivipä* = 1
  ! tumma* .. väri*|puu*|suklaa|kangas|sohva*
  + vain me jotka on tumma
  - tilasin tumman sohvan, tumma väri ei ollut oikea

[signal thanks]
kiitos = 1
  ! kiitos ei mistään|mistää
  ! ei kiitos
kiitän|kiitokset|kiitoksia|kiitti|kiits|kiittäen = 1
kiitos .. avusta|nopea*|palvelusta|ystäväl*|vaivan*|vastauks*|avustanne = 3
hienosti|hyvin|loistavasti hoidettu|hoidit*|toimit* = 2
arvostan|arvostamme = 1

[signal withdrawal]
asia|ongelma|juttu|tapaus .. selvisi|hoitui|ratkesi|selvinnyt|hoitunut|ratkennut|korjaantu*|kunnossa|loppuun = 3 !neg
perun|peruutan|vedän|vedetään .. valituk*|reklamaat*|takaisin = 3 !neg
unohtakaa|unohda .. viesti*|valitus*|koko|edellinen|tämä = 2
ei tarvitse|tarvii .. enää .. vasta*|tehdä|toimi*|reago* = 2
ei enää .. aihetta|tarvetta|tarpeen|ongelmaa = 2
paketti|tilaus|raha|rahat|hyvitys .. löytyi|saapui|tulikin|tulivatkin|löytyikin = 2 !neg
löytyikin|saapuikin|toimiikin|tulikin|ratkesikin = 3
oma moka|virhe|vika|vikani|mokani|virheeni = 2
väärä hälytys = 3
