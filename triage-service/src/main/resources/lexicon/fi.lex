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
törppö*|törpöt|törppöjä|pölkkypä*|tumpelo*|tumpelot|tohelo*|tunari*|tunarit|tollukka*|umpitollo*|kahjo*|kaheli*|kahelit|tolvana*|tolvanat|toope|toopet|hölmöt|hölmöjä|pösilö*|tyhjäpä*|pöllöpä*|puupä*|lahopä*|vatipä*|kaalinpä*|luupä*|munapä*|lampaanpä*|aasinaivo*|jästipä*|mäntti|mäntit|mänttejä|nuija*|tomppeli*|tampio*|taula*|taulapä*|pösi*|hölmöläi* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus* .. törppö*|tumpelo*|tunari*|tolvana*|tyhjäpä*|pölkkypä*
  ! törpöksi|tumpeloksi|tunariksi|tolvanaksi
  ! olen|olin .. törppö|tumpelo|tunari|tohelo|tolvana
  ! nuija*|nuijat .. peruna*|liha*|tuomari*|kumi*
  ! taulapiste*|tauluj*|taulan .. seinä*
  ! kumi*|liha*|puu .. nuija*
  + senkin tolvanat siellä
  + mikä pölkkypää vastasi puhelimeen
  - kuski haukkui minua tumpeloksi
  - perunanuija oli hukassa, kuminuija katkesi
nulikka*|nulikat|lurjus*|lurjuks*|ryökäle*|roikale*|retale*|heittiö*|luikero*|luihu*|nilviäi*|niljak*|limanulj*|limainen|liero*|lierot|kieroi*|kieroutu*|petturi*|raukkamai*|raukat|raukka|pelkuri*|vätys*|vätyks*|luuska*|lusmu*|vässykkä*|vässykkää|nyhverö*|mammanpoik*|nysvä*|ruikutt*|kakara|kakarat|pojannulik*|pojankl*|pikkupoik*|räkänok*|räkäpos*|jullikka*|juippi*|öykkäri*|törkimys*|rontti|ronttaa = 2
  ! haukku*|kutsu*|nimit*|sano*|huus* .. nulik*|lurjus*|kakara*|raukka*|pelkur*
  ! raukka|raukat .. koira*|kissa*|poika*|lapsi*|äiti*|vanhus
  ! äiti|kissa|koira|mummo|vanhus|isä|eläin|lapsi raukka
  ! koira*|kissa*|äiti*|eläin* .. raukka*
  ! limainen .. liha|kinkku|kala|pinta|vesi|salaatti|ruoka|pohja|viemäri|juusto
  ! lapset|kakara*|kakarat .. naapuri*|meidän|itk*
  ! lurjuks*|nulikaksi
  ! luihu* .. kissa|kettu
  + mokoma ryökäle koko mies
  + luihu lurjus tiskillä
  - kinkku oli limainen liha pinnalta, limainen kinkku
  - kuski haukkui minua lurjukseksi
moukka*|moukat|tollo*|juntti*|junttila*|jästi*|jästejä|mänttipä*|urpola*|urpoja|urpoj*|pelleporuk*|ääliöporuk*|idioottiporuk*|loisporuk*|pohjasak*|roistojouk*|rosvojouk*|rosvosak*|huijarisak*|varasjouk*|apinalau*|apinatar*|idioottilau*|urpolau*|rottalau*|rottajouk*|saastasak* = 3
  ! haukku*|kutsu*|nimit*|sano* .. moukk*|moukak*|juntti*|tollo*
  ! moukamai*|moukamaisesti
  + melkoista pohjasakkaa koko jengi
  + yksi apinalauma
bimbo*|blondi|tissi*|lutka*|ämmä*|ämmit*|akka|akkaa|akkoja|eukko|muija*|noita-akka|lehmä|lehmät|hieho|mullikka*|mullikat|kana|kanat|kanala*|sika|siat|sianruho*|porsas|vuohi*|pukki|pässi*|pässit|aasi|aasit|aasei*|muuli*|nauta|naudat|lammas|lampaat|lampait|hanhi*|kalkkun*|korppikotk*|haaskalin*|hyeena*|sakaal*|käärme|käärmei*|kyykäärm*|ankerias*|rotta|rotat|konttorirot*|torakka*|lutik*|lapamat*|syöpäläi*|punkki|loinen|loiset|iilimat*|verinahka*|verinaha*|sammak*|rupisamm*|myyrä|apina|apinat|apinoi*|simpans*|gorilla*|orava|orangit*|kukkokiek*|harakka|variksenpe*|linnunpel* .. siellä|teillä|tiskillä|tiskin|koko|joka|jotka|puhelime*|töissä|senkin|vastaa|ratissa|laskutu*|myyjä*|kuskinne|johtaja*|asiakaspalv*|ette|ei|senkin|olet|olette|kaikki = 1
  ! näi*|näk*|löyt*|huone*|keittiö*|maatila*|tila|navet*|piha*|rehu*|eläin*|eläinlää* .. rotta|rotat|torak*|lutik*|myyrä|punkki|lehmä|lehmät|siat|sika|kana|kanat|lammas|lampaat|käärme|orava|loinen|harakka|hanhi
  ! rotta|rotat|torak*|lutik*|myyrä|punkki|lehmä|lehmät|siat|kana|kanat|lammas|lampaat|loinen|orava .. huonee*|keittiö*|asunno*|piha*|tila*|navet*|rehu*|sänky*|ullako*|kellari*|tallissa
  ! kana|kanaa|lammas .. ruoka|annos|salaatti|keitto|wok|riisi|pata
  ! kutsu*|haukku*|nimit*|sano*|huus* .. akka|ämmä*|lehmä|sika|apina|kana|aasi
  + mikä lehmä siellä vastaa
  + tyhjä kana koko johtaja, kana joka istuu
  - keittiössä oli torakka joka juoksi
on|oli|olet|oot|olette|ootte|ovat|se|mokoma|joku|yksi|pelkkä|täysi|täys|oikea|varsinainen|senkin|senki|vanha|ilkeä|kiero|laiska|tyhmä|limainen|valehteleva|valehtelevat|lihava|vitun|saatanan|perkeleen|helvetin|tunteeton|sydämetön|selkärangaton|ylimielinen|ahdasmielinen|sokea|känninen .. korppikotk*|haaskalintu*|hyeena*|pullasor*|käärme|käärmeitä|rotta|rottia|torakka|lutikka|liero|matelija|niljake|lehmä|mullikka|kanalan|pässi|nauta|sammakko|syöpäläi*|akka|ämmä|eukko|kakara|kakarat|porsas|sika|sikoja|kusipä*|kynnysmatto*|ovimatto*|homesien*|vihannes*|ameb*|sianruho|simpans*|apina|apinat|kukkokiek*|petturi|luuska|pelle|narri|narreja|mammanpoik*|ankerias|konttorirot*|hevosper*|persreikä*|perseennuol*|perseiluk* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus* .. akka*|ämmä*|lehmä*|sika*|apina*|rotta*|kakara*
  ! oli|on|joku .. rotta|rottia|torakka|lutikka|käärme|sammakko|porsas|sika .. huonee*|keittiö*|pulloss*|salaati*|sängy*|kellari*|pusseis*|piha*
  ! se|joku|oli|on .. apina|pelle|lehmä|sika|sammakko|käärme|simpans* .. lelu*|pehmo*|kuva|puku|juhli*
  ! oikea|yksi|se .. kakara|kakarat .. itk*
  + ilkeä vanha akka koko emäntä
  + te olette täysiä torakoita, mokoma torakka
  - keittiössä oli rottia ja pihalla oli käärme pulloss
senkin|senki valeht*|laisk*|huija*|surk*|kier*|tyhm*|saast*|paska*|limai*|raukk*|kelvot*|idio*|aivot*|avut* = 3
  + senkin laiskat lusmut
olet|oot|olette|ootte|oletteko|ootteko|ootko|oletko|ooks .. tyhmä|tyhmiä|tyhmä|typeriä|vajakke*|vajakki*|aivotto*|aivokuol*|hidasälyi*|vähäälyi*|vähämieli*|vähäpät*|älyttöm*|kädettöm*|avuttom*|kelvottom*|kelvoton|surkeita|säälittävä*|raukkoja|valehtelijoi*|varkaita|roistoja|huijareita|kieroja|loisia|lapamat*|laiskoja|lukutaidot*|analfab*|imbesil*|hulluja|hullu|sekais*|pihalla|urpo*|pölj*|hölmöjä|törppö*|törpöj*|saastaa|mulkku*|paskoja|nollia|ääliöi*|idioott*|pellejä|rosvoja|narreja = 3
  ! sano*|huus*|kutsu*|väitti|haukku* .. olet|oot|olette
  ! pihalla .. auto
  + ootteko te ihan lukutaidottomia
  + olette säälittäviä loisia
  - kuski huusi että oot tyhmä
tyhmä|tyhmät|tyhmempi|tyhmempää|tyhmemmä*|tyhmin|tyhmimmät|typerys|typerykset|hidasäly*|vähääly*|vähäpäinen|vähämieli*|puolihöper*|höppänä|puolisokea|älykääp*|aivokääp*|aivokuol*|aivovam*|aivoton|älytön .. kuin|ku|sakki|sakkia|porukka|akka|ämmä|kakara|muurahai*|laum*|otus|saapas|sak*|jätkä|äijä|ukko|muija|tyyppi|myyjä*|asentaja*|kuski*|tytöt|poik*|ihmis*|likka|teillä|koko|siellä|on|virkailij* = 2
  ! sano*|kutsu*|haukku*|huus* .. tyhm*|typer*|aivokuol*
  ! älytön .. hinta|lasku|summa|aika|määrä|jono
  ! tyhmä .. kysymy*
  ! tyhmempi
  + tyhmä kuin saapas se myyjä
  + vähämielinen likka väärässä paikassa
  - älytön hinta koko roskasta
hidasäly*|aivokääp*|älykääp*|puolihöper*|pikkusielu*|lobotom* = 3
  ! sano*|kutsu*|haukku* .. hidasäly*|vähääly*|aivokuol*
  ! tyhjänpäiväi* .. viest*|vastau*|selity*|kirje*
  + hidasälyiset siellä tuessa
  + lobotomian läpikäyneitä kaikki
aivot|aivoilla|aivoja|aivo|aivosolu*|äly|älli|järki|järkeä|hoksot*|hoksottim*|älyllä|pääkop* .. ei|ole|oo|sulane*|valunee*|tyhjä*|puuttu*|löysä*|vailla|jäänyt|pois|porkka*|saapas|kanan|kiviaid*|lahnal*|muurahai*|kukkaa|nollissa|lomalla|hukassa = 1
  ! ei .. aivot .. kest*|mahdu
  ! järki|järkeä|äly .. ei|ole|oo|pois
  ! aivoinfark*|aivo .. tärähd*
  + aivot jäänyt narikkaan sillä miehellä
  + aivosolut vailla käyttöä
vailla|ilman aivo*|selkärank*|omaatunt*|järke*|käytöstap*|sydäntä|moraali* = 2
  ! ilman .. käyttöohj*
  + ilman aivoja syntynyt
selkärangat*|sydämetön|sydämettöm*|tunteeton|tunteettom*|moraaliton|moraalittom*|epärehell*|kieroutun*|ylimieli*|röyhkeä|röyhkeät|ahdasmieli*|ilkeä|ilkeät|inhottava|vastenmieli*|ällöttävä|läpimätä|säälittävä*|patologi* .. akka|ihminen|ihmiset|mies|nainen|jätkä|kaveri|tyyppi|paskiai*|lehmä|käärme|nilv*|pullas*|liero|roisto*|myyjä*|johtaja*|pomo*|asiakaspal*|virkail*|asentaja*|kuski*|hoitaja*|rohjo|valeht*|huijar*|torakka|tollo|kusipä* = 3
  ! kohtelu*|palvelu*|käytös*
  ! haju*|maku*|löyhk*
  + sydämetön ihminen koko isännöitsijä
  + patologinen valehtelija
valehteleva|valehtelevat|valehtelevia|valehtelija*|huijari*|huijarit|huijareita|petturi*|rosvot|rosvo|varas|varkaat|varkaita|roisto*|konna*|kelmi*|kelmit|ryöväri* .. kaikki|joukko|koko|porukka|koko|jokainen|olette|ootte|olet|senkin|siellä|te|siell|myyjä*|pomo*|johtaja*|paskiai*|käärme*|torakka*|lihaskimp*|sakki|akka|äijä|ihan = 2
  ! huijari*|varas|varkaat .. soitti|soitteli|esiintyi|nimissä*|tililtä*|pääsi|vei|veivät
  ! kutsu*|haukku*|sano*|syyt*|epäi* .. varka*|varas|valehtel*|huijar*
  + valehtelevat käärmeet koko osasto, valehtelevia käärmeitä kaikki
  + roistoja te olette kaikki
  - varas vei koko kassan
te|koko|kaikki|jokainen|olette|siellä .. varkaita|roistoja|huijareita|rosvoja|valehtelijoita|kusipäitä|idiootteja|ääliöitä|paskiaisia|mulkkuja|pellejä|sikoja|urpoja|rottia|käärmeitä|kelmejä|loisia|saastaa|apinoita|pölkkypäitä|törppöjä|tunareita|tollo*|tampioita|hölmöjä|puupäitä|typeryksiä|tumpeloita|lusmuja|raukkoja|vätyksiä = 3
  ! kutsu*|haukku*|sano*|syyt* .. varka*|valehtel*|huijar*|idioot*
  ! ei|eivät|emme .. kaikki .. varkaita|huijareita|roistoja
  + kaikki pelkkiä vätyksiä
se|teidän|teijän|joku|yksi|tämä|tuo|toi|kuka|mikä .. urpo|ääliö|idiootti|tollo|törppö|tunari|tumpelo|mulkku|kusipää|paskiainen|pelle|nuija|tampio|pölvästi|pässi|juntti|moukka|runkkari|vajakki|imbesilli|dorka|hölmö|typerys|sekopää|tyhjäpää|pölkkypää|puupää|nilkki|vässykkä|läski|pullukka|pukki|idari|kääpiö = 3
  ! haukku*|kutsu*|nimit*|sano*|huus* .. idioot*|ääliö|urpo|tollo|hölmö|pelle|läski
  ! ei|enkö .. pelle|hölmö|tyhmä
  ! minä|mä .. ääliö|idiootti|tollo|hölmö
  ! pelle|pukki .. synttär*|juhli*|joulu
  + se nilkki hymyili vaan
  + teidän vässykkä kuski
lukutaidot*|lukutaidotonta|kädetön|kädettöm*|kynnetön|osaamaton|osaamattom*|ammattitaidot*|kelvoton|kelvottom*|saamaton|saamattom*|laiska|laiskat|laiskoja|laiskiai*|toope|avuton|unelias|uninen|ynisevä|honottava|räkä* .. amatööri*|tunari*|porukka|porukkaa|sakki|sakkia|laum*|jätkä|ukko|äijä|kuski*|asentaja*|myyjä*|virkail*|akka|ämmä|vätys|tumpelo|lurjus|paska|perse*|pölkky*|törppö|tampio|urpo*|kaikki|siellä|kakara = 2
  ! kelvoton|kelvottom* .. laite|tuote|kone|ruoka|palvelu
  + ammattitaidotonta porukkaa koko korjaamo
  + laiskoja kaikki siellä
vittu|vitun|vituiks|saatanan|perkeleen|helvetin|jumalauta|jumalaut|paska|paskat .. ämmä*|akka*|äijä*|ukko*|ukot|jätkä*|pelle*|apina*|lehmä|sika*|homo*|huora*|idioot*|ääliö*|urpo*|mulkku*|kakara*|harakka*|lurjus*|roisto*|varkaat|varas|vajak*|läski*|vammai*|kusipä*|porsas|pässi*|korppik*|pölkkyp*|huijar*|valehtel*|aasi|juntti*|räkänok* = 3
  ! sano*|huus*|kutsu*|haukku* .. vitun|saatanan|perkeleen|helvetin
  ! homogeen*
  + vitun kakarat asiakaspalvelussa
  + perkeleen ukot
  - kuski huusi vitun idiootti
homo|homot|hintti|hintit|hinttari*|lesbo|neekeri*|ryssä|ryssät|manne|mannet|mustalai*|matu|matut|mamu|mamut|rättipä*|somppu|sompu*|räkälä*|vinosilm*|lappalaispas* .. senkin|vitun|saatanan|olette|olet|asiakaspalv*|tiskill*|joku|taas|haisee|ette|porukka = 2
  ! haukku*|kutsu*|sano*|huus*|nimit*|solva*|nimittel* .. homo|hintti|hinttar*|neekeri*|ryssä|manne|mustalai*|mamu|rättip*|somp*
  ! homo|lesbo|mustalai* .. koska|siksi|olen|oon|ei|ette
  ! olen|oon|olemme .. homo|lesbo|mustalai*
  + joku mamu taas tiskillä, mamu tiskillä
  - vartija huusi minulle mustalainen haisee, haukkui mustalaiseksi
vajakki*|vajakit|vajakkeja|vajakeille|retardi*|autistit|mongoloid*|mongolit|kehari*|keharit|invalidit|vammanen|vammaset|mielivika*|mielipuol*|hullut|sekopäi*|häirikkö* = 2
  ! haukku*|kutsu*|nimit*|sano*|huus*|nimittel* .. vajak*|retard*|kehar*|vammanen|hullu*
  ! vajakki*|vajakit kuuluu
  ! hullut .. päivät|hinnat
  ! autistit .. tarvits*
  + ootteko te vajakkeja kaikki
  - opettaja sanoi poikaani vajakiksi
haukuin|haukkuu|haukkui|kutsui|nimitti|nimitteli|nimittää|kutsuu|sanoi|solvasi .. virkailija*|asentaja*|isännöitsij*|kuljettaj*|kuski*|myyj*|hoitaja*|käsittelij*|meitä|henkilökunt*|valvoja*|asiakaspalvelij*|mekaanik*|työntekij*|johtajaa .. idioot*|ääliö*|tampio*|imbesil*|huora*|aasi*|urpo*|rosvo*|varkaik*|valehtel*|tyhjäp*|pellek*|mulku*|vajaki*|apinoik*|tyhmi*|paskiai*|lehmä*|roisto* = 2
  ! kuski|kuskinne|kuljettaja|myyjä|vartija|asentaja|asentajanne|myyjänne|esimies|virkailija haukkui|kutsui|nimitti|nimitteli|sanoi
  ! sanoi .. kuljettaj*|myyj*|asentaja* .. minu*
  + asiakas nimitteli hoitajaa urpoksi
  - myyjä haukkui asentajaa idiootiksi
sokeita|sokea|kuuroja|känninen|kännissä|humalassa|juovuksissa|pilvessä|kamoissa|dementoitu* vai|hiiri*|hiirtä|myyrä|kana|teurast*|apina*|simpans*|orava|kokki|siellä|kaikki = 1
  ! auto|jäi|ajoi .. humalas*
  + oletteko te siellä sokeita vai kännissä, sokeita vai mitä
onko|ootteko|oletteko|ooksä .. idioot*|ääliö*|sokei*|kuuroja|vajak*|tyhmi*|kännissä|humalassa|aivo*|vammai*|vammasi*|sekaisin|hullu*|lukutaid*|apinoi*|apinat|hölmö*|pölj*|imbesil*|urpo* = 2
  ! aivovamm* .. onko
  ! onko .. aivo*|hullu* .. tutk*|kuvaus|hinta|hommaa
  ! onko .. sokeil*|vammai* .. pääsy|luiska|alennus|pysäköint*
  + ootteko te siellä sokeita
  - onko vammaisille alennus
ihmishirv*|sadist*|psykopaat*|natsi*|fasisti*|sovinisti*|pedofiil*|tirkistel*|perver*|pervo* = 2
  ! psykopaat* .. ex*|mieheni
  ! pervo* .. naapuri*|setä
  + täysiä sadisteja teillä töissä
  + se psykopaatti esimies
torvi|torvelo*|narri*|nahjus*|ketku*|rääpäle*|vintiö*|pönttö|pöntöt|pönttöjä|pölhö*|höhlä|hönö*|hönöt|kahjot|höyrypä*|kuspä*|kuspää|paskanaam*|paskakas*|mulkvist*|mulqv*|runkku*|kyrpänaam*|vittupä*|kusipä*|kulliluu*|perseennuol*|persläv*|pillu*|huorinteki* = 2
  ! torvi .. soi|auto*|orkest*|ilma*
  ! vessa*|wc|lintu* .. pönttö|pöntöt
  ! pönttö|pöntöt .. vuota*|rikki|tukossa|vessa*|wc|lintu*|huuhtel*|ei|uusi
  ! haukku*|kutsu*|sano*|huus*|nimit* .. pölhö*|narri*|nahjus*|ketku*|kusipä*|paskanaam*
  + siellä joku pölhö vastaa
  + paskanaamat
  - vessan pönttö vuotaa
  - kuski haukkui minua pölhöksi
teikäläiset|porukkanne|sakkinne|tyyppinne|asentajanne|myyjänne|kuskinne|kuljettajanne|virkailijanne|johtajanne|esimiehenne|isännöitsijä|päällikkönne|asiakaspalvelijanne|kokkinne|koodarinne|työntekijänne|neuvojanne|lääkärinne|hoitajanne|siivoojanne|laskuttajanne .. on|ovat|oli|se .. tyhmä*|idiootti|idiootteja|laiska|läski|lurjus|roisto|varas|valehtelija|valehteleva|huijari|aasi|sika|käärme|juoppo|hullu|liero|luikero|paska|kusipää|saasta*|kakara|tunari|tollo|pölkkyp*|vätys|törppö|luuska|akka|typerys|mullikka|teurast*|narri|kieroi*|kiero|aivokuol*|tyhmempi|käärmei* = 3
  ! sanoi|väitti|huusi .. on|oli
  ! oli .. oikeas*
  + koodarinne ovat tyhmää sakkia
  + asentajanne on varas
antaisi|antaa|päästänyt|palkannut|palkkaatte|palkannu*|päästäny* .. idioot*|ääliö*|apino*|aasin|tollon|urpon|tampio*|simpans*|vajak*|huonekasv*|polkupyör*|lapio*|rattiin|tunarin = 1
  ! antaa .. polkupyör*|lapio* .. takaisin
  ! antaa .. rattiin
  + mistä näitä aaseja palkkaatte, palkkaatte apinoita
vähä älyi* = 3
  ! sano*|kutsu*|haukku* .. vähä
  + vähä-älyinen likka
ähläm*|mutakuono*|nekru|nekrut|neekru*|rättipä*|kamelikusk*|turvenuij*|mustanaam*|savunaam*|huoranpen*|huoranpoik*|äpärä|äpärät|persläpi*|perslävet|vittupä*|kyrvännaam*|rupisak*|pissis|pissikset|spurgu|spurgut|vammapä* = 3
  ! haukku*|kutsu*|nimit*|sano*|huus*|huut*|solva* .. ähläm*|mutakuon*|nekru*|rättipä*|huoranp*|äpärä*|persläp*|vittup*|pissi*|spurgu*
  ! spurgut|spurgu .. rappukäyt*|pihal*|penkil*|portailla|asemal*|puisto*
  + se ählämi heitti laatikon pihalle
  + mikä vittupää teillä vastaa
  - vartija huusi minulle mutakuono
vitun|saatanan|helvetin|perkeleen|senkin|täysi|täys|aivan|ihan vammai*|vammanen|vammaset|vammasia|vammane = 3
  ! sano*|huus*|kutsu*|haukku* .. vamma*
  ! olen|oon|hän|poika*|tytär*|lapse*|ihan|aivan|täysi vammaisen|vammaisten|vammaisille
  + senkin vammanen siellä
  - hän on vammainen eikä ramppia ole
joku|yks|yksi|mikä|kuka vammainen|vammanen|vammane|vajakki|kehari|aivovammanen .. joka|jok|ei|siel|siellä|puhelim*|luur*|tiskil*|vastas*|vastaa = 3
  ! sano*|huus*|kutsu*|haukku* .. vamma*
  ! vammainen .. ei .. pääse|pysty|mahdu
  ! vammainen .. joka .. tarvits*|käyttä*|pyörätuol*
  + siellä oli joku vammanen luurissa
  - jos joku vammainen ei pääse sisään, mitä sitten
vitun|saatanan|helvetin|perkeleen|senkin|joku|yks transu*|traksu*|hinttar*|lepakko|äpärä*|nisti*|narkkar*|spurgu* = 3
  ! sano*|huus*|kutsu*|haukku* .. transu*|nisti*|spurgu*
  ! joku|yks nisti*|narkkar*|spurgu* .. pihal*|rappu*|asemal*|puisto*|varast*|penkil*
  + se helvetin transu myyjä
  - vartija huusi että senkin nisti

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
heitän|heitetään|nakkaan|lyön|viskaan|viskon|paiskaan|paiskon|lennätän|lentää|lentävät|tulee|laitan|työnnän|tungen|lähtee .. tiilisk*|tiili|kiven|kivet|kivi|lasin|lasista|ikkunasta|ikkunan|ikkunaan|ikkunast|ikkunoista|ikkunat|lasi*|näyteikkun* .. läpi|sisään|teidän|teijän|perään|sisälle|sirpal*|rikki|ulos|päähän|otsaan|lippu*|hajalle = 3
  ! lumi|pallo|lintu|vesi|tuuli|myrsky|vettä|valo|kylmä*|savu .. ikkuna*|lasi*
  ! tulee|lentää .. ikkunasta|ikkunaan .. sisään .. vesi|vettä|kylmä*|melu|valo|lunta
  ! heitti|heitit|tuli|lensi|sanoi|uhkasi
  + tiili lentää teidän lasista sisään, lentää tiili ikkunasta sisään
  + nakkaan kiven ikkunasta läpi
  - ikkunasta tulee vettä sisään
poltan|poltamme|poltetaan|polttaa|palaa|palamaan|sytytän|sytytämme|tuikkaan|tuikataan|tuleen|syttyy .. liikkeen*|liike|kaupan*|kauppa|toimisto*|konttor*|kopin|koppi*|siilon*|varasto*|hallin|halli|rakennu*|terassi*|autos*|auton*|mökki*|mökin|navet*|lato*|tallin|talli*|talon|kioskin|kioski*|putiikki*|hylly*|paikka|lafka*|koko|maan|pystyyn = 3
  ! poltan .. lasku*|kortin|sopimu*|kalori*
  ! palaa .. lamppu|valo|valot|asia*|rahat|rahaa|rahoja|takaisin|kotiin|töihin|varastol*|pohjaan|koko|liike
  ! sähkö*|johto|akku|laturi|kiuas|lieden|uuni .. palamaan|palaa|syttyy|tuleen
  ! laite|lamppu|akku|laturi|kone|auto|patja .. syttyy|tuleen|palamaan
  ! polttaa .. tuotte*
  + tuikkaan tuleen sen kioskin
  + poltan koko varaston
  - akku syttyy ja koko talo oli palaa
tikku*|tulitik*|tikulla|makkaratik*|sytytin|sytyttimen|bensa*|bensapum*|bensaa|kanister*|polttopull*|tuhopolt*|molotov* .. taskus*|kädes*|jo|valmiin*|perään|kourassa|varattu|löytyy|lähellä|mukana|peräboks*|takakontt*|ostettu = 3
  ! bensa* .. tank*|kuitti|loppu*|hinta*|pumppu
  ! ladattu .. tankki
  + tulitikut löytyy jo taskusta
  + sytytin on kädessä
tiedän|tiiän|tiian|tiijän|tiän|tiedetään|muistan|selvitin|selvitän|katsoin|näin .. missä|mis|milloin|koska|mihin|monelta|kuka|kumman|mitä .. asut|asuu|asuvat|asutte|istut|istutte|käyt|käy|käyvät|parkkeera*|autosi|autonsa|auto|autonne|mökki|mökkinne|mökkisi|lapsesi|lapset|nukut|nukkuu|töissä|koulussa|kotisi|menet|lähdet|pyöräil*|lenkil*|polke*|kotiin|salilla|vuoro|parkissa = 3
  ! missä .. paketti*|tilau*|vanhempa*|äitini|isäni|rahani|vika|varas
  ! ajantasai*|kartal*
  + muistan mihin aikaan sun vuoro loppuu ja missä asut
  + tiedetään kyllä missä lapsesi käyvät
mökillä|mökki|mökin|kotiin|kotiinsa|kotimatka*|lenkillä|iltalenk*|metsätie*|parkkipaik*|parkkihal*|pimeä|pimeässä|pimeässäkin|pimeää|kujalla|yksin .. yksin|tiedän|tavataan|nähdään|odotan|odottelen|odottaa|vastassa|sattuu|sattua|kävele|tulee|törmä*|kannattais*|kato|katso*|varo* = 1
  ! lapsi*|lapsen|äiti*|tytär*|vaimo|minun|jouduin|tytär|kotona
  ! odotan .. asentaja*|paket*|kotona
  + tavataan vielä pimeällä kujalla, kujalla tavataan
vastassa|odotan|odottelen|odottaa|odottamassa|ollaan|seisomme|väijyn|väijymme .. serkku|serkun|serkkua|serkut|veljet|veljien|kaverit|kavereiden|pojat|poikien|porukka|äijät|jengi|maila|mailalla|puukko|puuko*|kirves|vasara|vasaran|nyrkit|pamppu|putki|rautaput*|asfaltti = 3
  ! odottaa .. puukko|kirves|vasara|putki .. toimit*|lähety*|paket*|tilau*
  ! porukka|pojat|kaverit odottaa
  ! odottaa .. porukka
  + odotan veljien kanssa
  - porukka odottaa bussia
tuun|tulen|tullaan|tulemme|tulee|tulis|käyn|käydään|saavun|ilmestyn|lähden|ajan .. veljien|veljieni|serkkujen|serkun|poikien|pojat|pojat|jätkien|jätkät|kavereiden|kaverit|porukal*|porukalla|mailan|mailalla|pesism*|pesismaila|pesäpallomail*|vasaran|vasara|vasaralla|kirves|kirveen|puukko|puukon|puukko|moottorisah*|rautakangen|rautakanki|putkipih*|leka|lekan|lekalla|sorkkar*|nyrkki|nyrkin|aseen|pyssyn|kiväärin|haulik*|trukilla|kaivinkon*|traktor*|pakulla|bensa* = 3
  ! tulee|käyn|ajan|lähden .. pojat|kaverit|traktor*|pakulla|trukilla .. noutam*|hakem*|töihin|kotiin|treen*|pelaam*|kyllä
  ! asentaja*|kuljet*|tilasin|tilaus|ostin .. tulee|tulen
  ! kone|kuski|asentaja|paketti|lasku tulee
  + tullaan poikien kanssa käymään
  + käyn siellä lekan kanssa
  - kun ajan pakulla töihin
peruutan|ajan|ajetaan|kaahaan|rysäytän|tulen|käyn|tuun|painelen|jyrään|puskutrakt*|rysähdän .. pakulla|autolla|kärryllä|peräkär*|traktor*|rekalla|trukilla|kaivinko*|lietevaun*|ikkunasta|ikkunan|näyteikkun*|seinästä|seinän|ovesta|ovista|lasiov*|kopin|kioskin|kioskista|toimistokop*|portista|tiskin .. läpi|sisään|nurin|päin|suoraan|sileäk*|kumoon|päältä|alas|hanan|katson = 3
  ! kuski*|rekka|naapuri|bussi|tulee .. ajoi|peruutti
  ! tulen|käyn|ajan .. ovesta|ovista|portista sisään
  ! ajan .. autolla .. töihin|kotiin|läpi .. kaupun*
  ! ajan .. läpi .. kaupun*|kesän|talven
  ! autolla .. läpi|sisään .. töihin|kotiin
  + peruutan peräkärryllä teidän ovesta läpi
  + ajan traktorilla suoraan seinästä läpi
  - ajan autolla kaupungin läpi töihin
ajan|ajaa|ajetaan|jyrään|liiskaan|rusennan .. yli|päältä|litteä*|lättänä* .. sen|sut|sinut|siitä|hänen|hänet|kuskin|joka|myyjän|teistä|teidät = 3
  ! ajaa .. yli .. sallit*|nopeus*
  ! ajaa|ajaa .. minun|mun|meidän|mua|minua .. yli
  + ajan sen parkkivalvojan yli, ajan yli siitä miehestä
sun|sinun|teidän|teijän|teiän|sen|johtajan|pomon|hänen auto|auton|autot|autonne|autosi|mersu*|bemari*|tesla*|pakettiauto*|renkaat|ikkunat|talo|mökki .. palaa|palamaan|puhki|tyhjäksi|säpälei*|joessa|joesta|järves*|ojassa|ojasta|hajalle|paskaks*|rikki|romuks*|romuttu*|naarm*|katolle*|katoll*|kylki*|kyljet|avaimel*|löyty* = 3
  ! auto*|renkaat .. ajoi|törmä*|oli|olivat|kolh*|naarmutti
  ! teidän .. auto .. oli|meni|on rikki
  + huomenna sun auto löytyy järvestä
väännän|väännän|taitan|katkaisen|katkon|murran|murskaan|rusennan|nyljen|suolistan|kuohitsen|silvon|leikkaan|sahaan|irrotan|revin|revitään|viillän|puhkaisen .. siltä|silt|häneltä|teiltä|sinulta|sulta|sult|jokaiselta|jonkun|sen|myyjän|kuskin|pojalta|niskat|pään|päänsä|naaman|kädet|käden|jalat|sormet|korvat|korvan|kielen|munat|pallit|polven|polvet|luut = 3
  ! revin|leikkaan|murskaan|irrotan .. hiuksia*|kortin|kortti*|sopimu*|paketi*|teipi*|hiukset|tukan|lapun|sen
  ! leikkaan .. nurmi*|nurmik*|hiukset
  + murran siltä käden
  + väännän häneltä niskat
saa|saat|saatte|saavat|ansaitsee|annan|annetaan|vedän|vetäisen|vedetään|tulee|lyön|isken|tempaisen|mojautan|täräytän|pamautan|pamahtaa|kolahtaa|napsahtaa|läimäytän|läsäytän|tirvaisen|humautan|mäiskin|mäiskäisen .. turpaan|turpiin|turpaansa|nenään|nenilleen|naamaan|naamariin|päähän|päähänsä|kuonoon|lättyyn|pläsiin|leukaan|korville|korvilleen|korvilleis|korviinsa|korvalle|pataan|kalloon|kalloonsa|otsaan|otsaansa|köniin|köniinsä|kylkiluihin|munille|munilleen|selkään|selkäänsä|takaraivoon|nyrkistä|nyrkkiä|monoa = 3
  ! uhka*|sanoi|huus*|huusi|löi|lyötiin|kuski* .. turpaan|turpiin|naamaan|päähän|nenään
  ! luuri|ovi|luukku|vettä|vesi|lunta|roisku*|pallo|tuuli|kattila|puomi|portti|hylly .. naamaan|päähän|otsaan|korville|selkään
  ! sain|saimme|saatiin|saanut|saatu|sattuu|pistää|särky*|kipu
  ! pään|saa päähänsä|päähäni
  ! tulee .. päähän|selkään .. kipu|kipeä*|särky
  + se tyyppi saa vielä korvilleen
  - luukku tulee naamaan kun sen avaa
turpaan|turpiin|kuonoon|lättyyn|pläsiin|nenilleen|köniin|monoa|nyrkistä|nyrkillä|nyrkkiä .. = 2
  ! uhka*|sanoi|huus*|huusi|löi|lyötiin|sain|saanut .. turpaan|turpiin|nyrkil*
  ! löi|löivät|kuski*|vartija* .. nyrkil*|nyrkist*
  + nyrkistä niin että tuntuu
lyön|isken|potkin|potkaisen|potkaisin|hakkaan|mukiloin|pieksen|mätkin|mottaan|tinttaan|tönin|tönäisen|tyrkkään|tiputan|pudotan|heitän|paiskaan|paiskon|kippaan|upotan|hukutan|roikutan|raahaan|vedän|sidon|kannan|nakkaan|viskaan|työnnän|kaivan|hautaan .. sen|sut|sinut|teidät|teijät|hänet|häntä|jonkun|jokaisen|kuskin|myyjän|miehen|asentajan|johtajan|pomon|pään|tyypin|siltä|häneltä|virkailijan|ensimmäisen .. alas|tikkailta|kuilusta|kuiluun|portai*|telineil*|sillalta|mereen|järveen|jokeen|joki*|kuoppaan|altaa*|naamal*|ojaan|ojasta|ulos|ikkuna*|perävaun*|asfalt*|kasaan|sairaalaan|kuntoon|tohjoks*|kumoon|maahan|pohjaan|hampaat|päähän|silmilleen|kurkkuun|esiin|niskavill* = 3
  ! heitän|viskaan|kannan|vedän|nakkaan|työnnän sen .. roskiin|ulos|alas|pois|kaappi*|pihalle|kellari*
  ! heitän .. laitte*|kapula*|puhelim*|reititt*|modeem* .. ikkuna*|jokeen|järveen|mereen
  + tyrkkään sen pomon alas telineiltä
  + potkaisen hänet portaita alas
  - heitän sen roskiin ja ulos
hakkaan|mukiloin|pieksen|mätkin|pahoinpit*|piekse*|mottaan|tinttaan|turpasauna*|teloitan|kuristan|puukotan|ammun|hirtän|tapan|surmaan|murhaan|listin|niittaan|liiskaan|nirhaan .. = 2
  ! itseni|itteni|itse
  ! hakkaan|hakka* .. halko*|puita|näppä*|pää*|seinä*|päivit*|nappi*|f5
  ! tapan .. aikaa|sovellu*|appi*|äppi*|prosess*|botin|ohjelma*|iha*
  ! ammun .. kuvia|videota|ohi|yli|lujaa|ilotul*|raket*
  ! kuristan .. hana*|venttiil*
  + mukiloin kenet vaan siellä tapaan
  - tapan aikaa jonossa ja hakkaan näppäimistöä
sattuu|sattuma|tapahtuu|käy|kolahtaa|rytisee|paukkuu|jysähtää|rysähtää|räjähtää|jyrähtää|roiskuu|valuu|vuotaa|virtaa .. veri|verta|pahasti|pahaa|huonosti|ikävästi|kalpaten|köpelösti|muihinkin|onnettomuu*|vahinko|vahinkoja|ikävää|yöllä|ilkeästi|kipeästi = 1
  ! jos|ennen|koska|kun .. sattuu|tapahtuu|räjähtää
  ! minulle|mulle|lapselle|meille|vanhukselle .. käy|sattuu|kävi
  ! vettä|vesi|selkään|jalkaan|polveen|sydäm* .. sattuu|vuotaa|valuu
  ! valuu|vuotaa|verta .. haava*|nenä*|sorm*|lapse*
  + lattialle roiskuu verta
tai|muuten|muutoin rytisee|paukkuu|jysähtää|räjähtää|rysähtää|verta|sattuu|palaa|roihuaa|lentää|hajoaa|särkyy|ryskyy = 2
  ! sattuu|palaa|hajoaa|särkyy|räjähtää .. tai
  ! palaa .. asiaan|asiakkaa*|rahat|raha|teille
  ! lentää .. roskiin|laite
  + hoitakaa tai rytisee
  + antakaa se tai jysähtää
kadutte|kadut|katuu|kadun|kaduttaa|katumaan|katumus .. vielä|tätä|tulette|tulet|tulee|kun|saatte|karvaasti|pitkään = 2
  ! kadun|kadutti|katuu .. tilasin|osto*|ostin|vaihdoin|liityin|että|ostaneeni|tilanneeni
  ! kadun .. varrella|puolella|päässä
  + tätä kadutte vielä
  + tulette katumaan tätä
  - kadun että ostin tämän
pitäkää|pidä|katso|kato|katsokaa|kattokaa|varokaa|varo|vilkuile|vilkuilkaa|kannattaa|kannattais|suosittelen .. selkään*|taaks*|selusta*|olkasi|varuillaan|varanne|varas*|kypärä|hautapaik*|henkivartij*|kaupunkia|kaupunkii = 2
  + vilkuilkaa taaksenne kotimatkalla
  + varo selustaasi
ette|et|ei|eikä|eivät .. kävele|kävelee|kävellen|herää|pääse|palaa|selviä|lähde|elä|tule .. enää|kotiin|elävänä|hengissä|omin|jaloin|ehjänä|ulos|pois|yksissä = 2
  ! en|emme|minä|äiti*|isä*|lapsi|asukas .. pääse|herää|kävele|tule
  ! ei .. pääse|tule|palaa|herää .. enää|ulos|pois|kotiin|sisään|kirjau*
  ! ette|et .. tule|pääse|palaa|lähde .. enää|pois|kotiin
  + et lähde sieltä ehjänä
  + ei kävele enää kotiin
kuopan|kuoppaan|kuoppa|hautapaik*|hautaus*|arkku|arkun|arkkuun|ruumissäk*|ruumis|vainaa|vainaja|hauta|haudan|paareil*|ensiavus*|ambulanssi*|teholle|joesta|joessa|järvenpohj*|mullan .. kaivan|tilaan|valmiina|ihmisen|teille|sulle|sille|löyt*|kannan|jonkun|tuun|laitan|tarvitaan|tarvitsee|tarviit|tarvitset|viereen|päätyy|seuraava*|alle = 2
  ! ambulanssi*|arkku|haudan|ensiavus*|hautaus* .. tila*|soit*|tuli|vei|äiti*|isä*|lapse*|sulje*|muisto*|laitos
  ! arkkupak*|pakastinark*
  ! hautaustoim*|hautausmaa*|hautajais*
  + seuraava kuoppa kaivetaan teille, kuopan kaivan
  + tarvitsee kohta ruumissäkin, ruumissäkki valmiina
puukko*|puukot|puukkoni|veitse*|veitsi|veitti|kirve*|kirves|haulik*|haulikko|kivääri|kiväär*|pistooli*|vasara|vasaran|vasaroita|nuija|lekalla|moottorisaha*|pesäpallomaila*|pesism*|nyrkki*|ase|aseeni .. teroit*|teroos|terävä*|ladattu|valmiina|taskus*|takapen*|odott*|kädess*|seinällä|mukaan|käteen|aikaa|käytän|osuu|vyöllä|muillakin|heiluu|puhuu|esiin|kaapissa = 2
  ! tila*|tilau*|osti*|ostin|terä|varsi|paket*|toimit*|lasta|lapsi|keittiö*|takuu|vaihda* .. puukko*|veitse*|veitsi|kirve*|vasara*|moottorisah*|nyrkki*|nuija
  ! veits*|puukko|kirves|vasara|moottorisaha .. tuli|toimit*|rikki|ruost*|katke*|hajos*|tylsä*
  ! ase .. asentaja*
  + veitsi on teroitettu
  + puukko odottaa taskussa
  - keittiöveitsi ei ole terävä, tilasin veitsen joka ei ole terävä
ei oo|ole uhkaus|uhkailua|leikkiä|vitsi|pilaa .. vaan|lupaus|tämä|toteamus = 3
  ! valehtel*
  + tämä ei ole uhkaus vaan lupaus
  + ei oo uhkaus vaan toteamus, ei oo uhkaus vaan lupaus
en laske|vitsaile|pilaile|uhkaile .. leikkiä|lupaan|yhtään|turhaan|vaan = 2
  ! en pilaile .. kun
  + en uhkaile turhaan
  + en laske leikkiä
löydän|löydetään|etsin|kaivan|jäljitän|jahtaan .. sut|sinut|teidät|teijät|hänet|jokaisen|kuka|kotoa|käsiini|esiin|kiinni|osoitte*|vielä = 1
  ! löydän|haen|etsin|saan .. teidät .. kartal*|netist*|linjoi*
  + jäljitän jokaisen teistä
  + etsin sut kotoa
tuun|tulen|tullaan|tulemme|käyn|käydään|saavun|poikkean|seison .. sun|sinun|teidän|teijän|hänen|johtajanne|johtajan|pomon .. ovella|ovelle|kotiin|kotona|pihalla|pihaan|kotiovel*|ikkunan|mökille|mökillä|sängyn|ovesi = 3
  ! asentaja*|huolto* .. tulee|tulen|käyn
  ! tulen|käyn .. teidän .. liikkee*|kotisivu*|ovelle
  + käyn sun mökillä yöllä
  + seison pomon pihalla kun se tulee
rikon|hajotan|hajoitan|särjen|murskaan|pistän|laitan|panen|lyön|vedän|tuhoan|romutan|sahaan|kaadan|revin|sabotoi*|sotken|tärvelen .. ikkunat|ikkunan|ikkunas*|lasit|lasin|paikat|paikan|pöydän|pöytään|tiskin|tiski|kassakon*|konttor*|toimisto*|liikke*|myymäl*|auton|autos*|autonne|mersu*|kalusto*|laitteet|palvelim*|näyteikk*|rannekkeen|automaat*|kaikki|koko|oven|ovenne|putii*|päreiks*|säpäleik*|paskaks*|alas|nurin|tuhann*|pirstaleik* = 2
  ! laitan|pistän|panen|vedän .. kaikki|koko|oven|kiinni|laitteet|auton|kuvat .. kiinni|lukkoon|verkko*|takaisin|poikki|julkisuu*|some*|pois|myyntiin|lehte*|face*|talliin|palaut*|some
  ! laitan|pistän|panen|vedän|lyön|revin|kaadan .. koko|kaikki|alas
  ! laitan|pistän|panen .. liikkee*|automaat*|toimisto*|konttor*|auton|oven|laitteet
  + rikon teidän tiskin päreiksi
  + hajotan kassakoneen
  - laitan oven kiinni ja laitteet pois
pommi*|räjäht*|räjäytän|räjäytet*|dynamiit*|räjähteitä|panos .. konttor*|toimisto*|koko|teille|teidän|tuun|tulen|sinne|ovelle|liikke*|paikka = 3
  ! akku*|laite|puhelin|patteri|pullo|kattila|pata|laturi|lamppu|pommihin* .. räjäht*|pommi*
  ! räjäht*|pommi* .. akku*|laite|pullo|laturi|hinta*
  + laitan dynamiitin teille
asiakas|as|soittaja|hän .. uhkasi|uhkaili|uhannu*|uhkasivat|uhkaa .. tulla|tulevansa|tappaa|tappavansa|lyödä|lyövänsä|hakata|hakkaavansa|polttaa|polttavansa|rikkoa|rikkovansa|ampua|kirve*|puuko*|väkiv*|hajot*|heittä* = 3
  + asiakas uhkasi rikkoa tiskin
  + soittaja uhkaili hakata jakelijan
  - lakimies uhkasi viedä oikeuteen
sanoi|kertoi|totesi|ilmoitti|lupasi .. odottavansa|tuovansa|heittävänsä|polttavansa|tulevansa|hakkaavansa|lyövänsä|rikkovansa|hajottavansa|tappavansa|ampuvansa|käyvänsä|peruuttavansa|puukottavansa|vetävänsä|kuristavansa|repivänsä .. puukko|puuko*|kirve*|kirves|vasara*|maila*|naamaan|turpaan|otsaan|ikkuna*|sisään|läpi|konttor*|liikke*|autot|pysäkil*|haulik*|hengilt*|paikan|kuski*|asentaj*|myyj* = 3
  ! asentajanne|kuskinne|myyjänne|vartijanne|kuljettajanne|isännöitsijä .. sanoi|ilmoitti|lupasi|totesi
  ! ilmoitti|sanoi|lupasi .. tulevansa|käyvänsä .. paikan|liikke*|asentaj*
  + ilmoitti tulevansa vasaran kanssa
  + sanoi odottavansa puukko taskussa
  - asentaja ilmoitti tulevansa huomenna paikan päälle
pannaan|laitetaan|tulkoon|tulkaa|astuu|astukoon|uskaltaa|ilmesty* .. vaan|vielä|kerran|pihaani|pihalle|ovelleni|kynnyks*|lähelle|tänne .. niin|täällä|tarvitse|potkai*|lyön|haulik*|koirat|päästän|vasara|ammun|saa|kirves|turpaan|katsotaan|käy = 2
  ! tulkaa|tulkoon .. vielä|vaan|tänne .. katso*|korja*|hake*|käy|nouta*
  + jos astuu vielä pihaani niin lyön
  + tulkoon vaan käymään, täällä on vasara
tai|muuten|taikka|ellei|jollei|niin mä|minä|mää|mie|tulen|tuun|ajan|käyn|otan|haen|itse .. sinne|teidän|teijän|teiän|sun|sinun|sen|tällä|itse .. ikkuna*|ovi|ovesta|auto*|naama*|pää*|seinä*|tisk*|kopp*|polt*|hajot*|rik*|turp*|konttor*|läpi|nurin|kirve*|vasara*|maila*|näytän|räll*|sakset|tuleen = 3
  ! haen|tulen|tuun .. rahat|rahani|paket*|kuluttaja*|riita*|oikeu*
  + taikka tulen sinne ja näytän vasaralla
  - tai haen rahani teidän tiskiltä takaisin kuluttajariitalautakunnan kautta
hajotan|sytytän|poltan|tuhopolt*|räjäytän|romutan|kivitän .. = 2
  ! poltan|sytytän .. lasku*|sopimu*|kalori*|kortin|kortti*|tupak*|grilli*|valo*|takka|takan|kynttil*
  ! räjäytän .. potin
  + sytytän teidän hyllyn
  - poltan takassa tämän sopimuksen
sun|sinun|hänen|sen|teidän|teijän|teiän|jonkun .. naama|naaman|naamas|hampaat|hampaas|sormet|kädet|polvet|niskat|kallo|kallon|leuka|nenän|munat|silmät|pään|pää|ohimo*|kylkiluut .. irti|poikki|hajalle|menee|lähtee|korjaan|muotoil*|uusiks|ei|halki|vasara*|samaan|sisään|seinään|pesukon*|veteen|kiinni|umpeen = 3
  ! teidän .. pää .. ei .. toimi|kestä
  ! sen pää|pään .. ei|irti|kiinni
  + sun hampaat menee halki
kuski|kuljettaja|valvoja|johtaja|myyjä|asentaja|isännöitsijä|pomo|vartija|mestari|tarkastaja|hoitaja|kauppias|mies|äijä|jätkä|hän itse|saa|kuolee|lentää|löytyy|roikkuu|makaa|huomaa|lähtee .. kokeilla|maistaa|huutaa|tuntea|nähdä|alas|paareil*|ensiavus*|joesta|ojasta|ojassa|järve*|miltä|turpaansa|selkään*|kuonoon*|arkussa|kärrät*|jalat = 3
  ! saa .. kokeilla .. ilmai*
  + se valvoja saa maistaa nyrkkiä
  + isännöitsijä löytyy ojasta
saa|saat|saatte|saavat .. kokeilla|maistaa|nähdä|tuntea|kokea .. miltä|nyrk*|vasara*|kirve*|itse|saappa* .. tuntu*|tuntuu|murs*|turp*|kävel*|hampa* = 2
  ! saa .. kokeilla|nähdä .. itse .. tuot*|kaup*
  + saatte vielä tuntea miltä se tuntuu
nähdään|tavataan|kohdataan|katsotaan|kattotaan|tapaan|odotan|jutellaan .. parkkihall*|parkkipaik*|pimeä*|kujal*|lenkil*|portail*|takaovel*|kellari*|metsäs*|kaksin|kahdestaan|nyrkein|kahen|laituril* = 3
  ! odotan .. kuljetus*|taksi*|noutoa|hinaus*|paket*
  ! kotona
  + jutellaan kahdestaan siellä parkkihallissa
  - odotan taksia parkkihallissa
löytyy|löytyvät|löydetään|päätyy|lojuu|ui|makaa .. joesta|ojasta|järvestä|järven|kanaalista|merestä|mereen|satamasta|pohjasta|suosta|lammesta = 3
  ! paket*|tilaus*|lähety* .. löytyi
  + se pomo löytyy suosta
kivi|kiviä|tiili|tiiliskivi|tuoli|pyörä|lapio|kattila|nojatuoli|vasara lentää|lentävät|lentelee|tulee|lähtee .. ikkuna*|lasi*|näyteikkun*|päähän|niskaan|otsaan|sisään = 3
  ! tuoli|pyörä tulee .. sisään|kasattu*
  + pian lentää, siis kivi lentää näyteikkunasta
lentää|lentelee kivi|kiviä|tiili|tuoli|nyrkki|turpiin .. = 3
  + lentää tiili konttoriinne
autosi|autonne|mersusi|talosi|mökkisi|liikkeenne|toimistonne|konttorinne|varastonne|puljunne|kauppanne palaa|syttyy|räjähtää|lentää|hajoaa|särkyy|romutetaan|tuhotaan|kärsii = 3
  ! toimistonne|konttorinne palaa asiaan
  + varastonne palaa yöllä
ois|olisi sääli|ikävää|harmi|vahinko .. jos = 3
  ! jos .. menett*|lopet*|jäisi
  + olisi sääli jos joku irrottaisi sun renkaanpultit
tiedän|tiiän|tiian|tiijän|tiän|muistan|tunnen|löydän .. sun|sinun|sut|sinut|kotiosoit*|naama*|kotikadu*|osoittee*|nimesi|autosi|reittisi|vaimosi|lapsesi|äitisi|työvuoro* .. = 2
  ! tunnen .. sinut|sut
  ! tiedän .. osoittee* .. muut*
  ! löydän sinun
  + tunnen autosi ja reittisi
odota|odottakaa|oota|ootahan|odottakaas .. kun|ku .. vuoro|vuoros|työvuoro|työpäivä .. loppuu|päättyy = 3
  ! odota .. puhelin*|kunnes
  + oota vaan kun se sun vuoro loppuu
  - odotan että myyjän vuoro loppuu

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
ms|parkinson*|astma*|rintasyöpä*|leukemia*|kasvain|autismi*|skitso*|sydänpotil*|sydänlääk*|sydänvika*|sydänoire*|keskenmeno*|aivoinfark*|halvaant*|halvaus|aivohalva*|sydäninfarkt*|migreeni*|fibromyal*|keuhkoahtau*|selkäleik*|sydänsair*|syöpäpotil*|diagnoosi*|kaksisuuntai*|ahdistuneisuu*|paniikkihäir*|uupumu*|uupumisen|burnout*|keliaki* = 2
  ! ms .. office|word|excel|windows|silja|viking
  ! halvaantu* .. verkko|liikenne|toiminta
  + sairastan parkinsonia, sain diagnoosin keväällä
  + äidillä on aivohalvaus takana
  - ms office ei aukea
sairaslom*|sairauslom*|sairausloma*|sairaseläk*|sairauseläk*|työkyvyttöm*|työkyvytön|saikulla|saikku|saikulta|kuntoutustu*|sairauspäivärah* = 2
  ! saikku|saikulla .. esimies|teidän
  + makaan saikulla selän takia
  + olen työkyvyttömyyseläkkeellä
sokea|sokean|sokeana|näkövamma*|heikkonäköi*|kuuro|kuurolle|kuuron|kuulovika*|kuulovamma*|liikuntavam*|opaskoir*|viittomakiel* = 2
  ! onko|oletteko|ootteko|sokea|kuuro .. sokea|kuuro .. vai|hiir*|kana
  ! sokea teurastaja|kana|myyrä|lampaanpää|hiir*
  + kuljen opaskoiran kanssa
  - onko teillä sokea kana töissä vai hiiriä, sokea kana
olen|oon|oonhan|hän|äitini|isäni|mieheni|vaimoni|poikani|tyttäreni sokea|kuuro|näkövamm*|heikkonäk*|liikuntavamm*|halvaant*|dement*|muistisair* = 3
  + äitini on sokea, hän sokea jo kauan
  + olen sokea ja kuljen kepin kanssa
pyörätuoli*|sähköpyörä*|sähköpyörätuol*|rollaattor*|rolla|kävelykepil*|kainalosauv*|invataksi*|inva|proteesi*|happilait*|happipullo*|dialyysi*|sydämentahdisti*|avanne* = 2
  + kuljen rollaattorilla
  + kotona on happilaite
lonkka|polvi|selkä|olkapää|silmä|sydän|lonkkani|polveni .. leikattu|leikat*|leikkau*|murtu*|murtunut|tekonivel*|paska*|proteesi* = 2
  ! selkäsauna*
  + polvi leikattu helmikuussa
leikkauksesta|leikkauksen|leikkauspotil*|toipila*|toivun|toipumassa|toipuva|leikattiin|leikattu .. = 1
  ! leikattu .. liian|hiukse*|tukka|otsatukka|puu|oksa
  + toivun leikkauksesta
mies|mieheni|mieheltä|miehen|vaimo|vaimoni|vaimon|puoliso|puolisoni|isä|isäni|äiti|äitini|poika|poikani|tytär|veli|veljeni|sisko|isän|äidin .. kuoli|kuollut|kuolemas*|menehty*|haudat*|hautaj*|nukkui|hautaa*|syöpä*|saattohoi*|halvaant*|infarkt*|dement*|sairast*|sairaala*|teholla|leikkaukse* = 3
  ! isän .. kuolinilm*
  + vaimoni menehtyi elokuussa
  + isä on saattohoidossa
kuoltua|kuolintodist*|virkatodist*|hautajais*|perunkirj*|uurna*|arkku = 2
  ! arkkupakast*
  + arkku laskettiin hautaan perjantaina
olen|oon|äiti|isä|äitini|isäni|mummo*|vaari*|ukki|soittaja*|asiakas*|nainen|mies|rouva|tilaaja|asukas|soittajan|isoäiti*|anoppi*|hän|s|ikää .. 68|69|70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|96 v|vuotias|vuotiaan|vuotiasta|vuotiaana|vuotta|vuoden|vuotias|vuotiaalle|vuotiaalta|vuosi|ja|rouva|yksin = 3
  ! vuotta|vuoden .. asiak*|sitten
  ! 70|75|80|85|90 vuoden|ja .. euro*|prosent*
  + asiakas 81 v. kaatui portaissa
  + rouva 84-vuotias
70|71|72|73|74|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95 vuotias|vuotiaan|vuotiasta|vuotiaalle|vuotiaalta|vuotiaana|v|vuotiaani|vuotiaat|vee = 2
  ! 70|75|80|85|90 v .. akku|adapteri|volt*
  + isäni on 88-vuotias
vanhus|vanhuksen|vanhusta|iäkäs|iäkkään|iäkkäälle|ikäihmi*|seniori*|palvelutalo*|hoivakoti*|hoivakod*|kotihoito*|kotihoidon|vanhainko*|turvarannek*|turvapuhel*|muistipotil*|vuodepotil* .. = 2
  ! vanhusta .. rahast*
  + iäkäs naapurini on hädässä
  + äidin turvaranneke on mykkä
eläke|eläkettä|eläkkeen|eläkkeestä|eläkesääst*|takuuelä*|perheeläk*|leskeneläk*|kansaneläk* .. euro*|e|kuussa|pieni|kuukau*|menee|riitä*|1|9|8|loppu*|kaikki|tulee|elän|on|ei = 2
  + eläke ei riitä kaikkeen
vauva*|vauvan|vauvalle|vauvalla|vauvaa|kolmeviik*|kaksiviik*|viikkoinen|viikkoisen|kuukauti*|kuinen|kuisen|kuisella|viikkoinen|kolmikui* = 2
  ! vauvanuk*|kuin vauva*
  ! kuin|kuten|niinku vauvalle
  + meillä on kuusiviikkoinen vauva
raskaana|rv|raskausvii*|imetän|imetykse*|imettä*|keskos* = 2
  + puolisoni on rv 36
lapsi|lapsen|lapselle|lapsella|lapseni|lapset|lapsemme|poika|pojalla|pojan|poikani|tyttö|tytön|tytöllä|tyttäreni|tyttärellä|tyttäremme|tytär|tenava|kuopus|esikoinen|taapero*|kaksivuot*|kolmevuot*|vauva .. itk*|oksen*|pelkä*|valvo*|sairaal*|päivysty*|allerg*|astma*|antibioot*|kuum*|tikki*|tikkiä|murtu*|verta|turvo*|hengi*|lämpöä|paleltu*|sinert*|kylm*|nälkä*|nälis*|tulehd*|nuoleske*|kipsi*|puto*|kompast*|kuuro|vamma*|sähköisku*|traum*|masen*|kiusa*|nukkuu|nuku = 2
  ! itki|itku .. nauro*
  ! sanoi|kuin|niinku .. lapsi|lapselle
  + tyttö oksensi koko yön
  + lapsella on antibiootti kylmässä
lapsi|lapset|lasten|lapsen|tytär|poika|pikkupoi* .. kyydissä|kyydis|kyytiin|takapenkillä|takapenkil*|jäi|jätettiin|jätti|pakkase*|yksin|pimeäs*|tielle = 1
  ! jäi .. lelu*|takki|reppu
  + lapset kyydissä ja jarrut petti
elätän|huollan|ruokittavana|elätettävä*|ruokkia|hoidettavana|hoidan|hoivaan .. lasta|lapsia|lapset|yksin|perhettä|äitiä|äitiäni|isää|miestäni|vaimoa|vaimoani|aikuinen|kotona = 2
  + elätän kahta lasta
  + hoidan kotona vaimoani yötä päivää
työtön|työttömänä|työttömyyst*|työttömyyspäivärah*|tyättömyyspäivärah*|tyättömyys*|lomautettu*|lomautetuksi|lomautet*|lomautuks*|irtisanottu|irtisanottiin|konkurssi*|konkurssiin|yt .. = 2
  ! konkurssi* .. teidän|firmanne|toivon
  ! sopimus .. irtisanottu|irtisanottiin
  + firmani meni konkurssiin
  + jäin lomautetuksi
tilillä|tilil|lompakos*|kukkaros*|käteen|kädessä .. enää|on|jäi|jää|nyt|vain .. euro|euroa|euroo|senttiä|e|eur = 2
  ! tilillä .. pitäisi|piti|näky*
  + kukkarossa on neljä euroa
avioero*|eroprosess*|vaimo .. jälkeen|lähti|keskellä|yksin|lapset|romaht* = 1
  ! vaimo .. lähti .. kaupp*|hakem*
  + avioeron jälkeen kaikki romahti
masennu*|masentunu*|masennuks*|uupunu*|terapiassa|terapia*|mielenterv*|psykiatri*|itsetuho*|paniikkikoh* = 2
  ! psykiatri* .. tarvits*|mene*|sietäis*
  + mielenterveyteni ei kestä
insuliini*|epipen*|adrenaliini*|verenohen*|nitro*|inhalaat*|avaavaa|avaavan|reseptilääk*|kipulääk*|mielialalääk*|lääkitys|lääkityst*|lääkkei* .. ei|ilman|loppu*|tarvits*|tyhjä*|kylmä*|käytän|syön|pilalla|lämpen*|jäi|myöhä*|pakko|vahva* = 2
  + insuliini lämpeni pilalle
lapsenlapse*|mummo|mummoni|mummi|mummini|mummolle|pappa|ukki|vaari|isoäi*|äiti|äitini|äidin .. kaatu*|lonkka*|liuku*|sairaal*|palel*|muisti*|rollaat*|sydän*|murtu*|reisiluu|vapis*|makasi|asuu = 2
  ! mummo* .. tulosti*
  ! makasi|asuu .. laatikko|paketti
  + mummini makasi lattialla yksin
omaishoi*|kotisairaanh*|palliat* = 3
  ! omaishoitajien
  + vaimoni omaishoitaja täällä hei

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
some|somessa|someen|somee|sometan|facebook*|fb|face|faceen|facessa|insta|instaan|instagr*|stoori*|tiktok*|tiktokiin|tiktokin|youtube*|tubeen|twitter*|jodel*|reddit*|linkedin*|threads*|snap*|discord*|whatsapp*|muropaket*|muroon|suomi24*|vauvafi|twitch* .. laitan|laitetaan|laitoin|pistän|pistetään|menee|meni|mennee|jaan|jaetaan|kirjoitan|kirjotan|kirjoittaa|kerron|kerromme|julkaisen|postaan|postaus|lähtee|tulee|teen|näytän|näkee|lukee|kuulee|tietää|valmiina|kuvat|kuva|video|videon|illalla|jo|tulossa|leviää = 2
  ! mainos*|näin|näki|arvonta|tilasin|ostin|päiväkod* .. facebook*|insta*|tiktok*|some*
  ! laitoit*|laitto|jakoi|julkaisitte|pyörii|jakaneet|laittanut .. facebook*|fb|insta*|jodel*|tiktok*|snap*|youtube*
  ! kuva*|video* .. tyttär*|poja*|lapse*|minusta|meistä .. face*|insta*|tiktok*|youtube*|jodel*
  ! facebook*|youtube*|instagram*|jodel*|tiktok* .. video|kuva .. jossa
  ! snap* .. raken*|virhe
  + redditissä lukee tästä kohta, reddit kuulee tästä
  + tiktok saa tästä videon
  - näin facebookissa mainoksen joka on jo vanha
laitan|laitetaan|laitoin|pistän|pistetään|menee|meni|mennee|jaan|jaetaan|kirjoitan|kirjotan|kerron|kerromme|julkaisen|postaan|postataan|lähtee|tulee|teen|näytän|tungen|lataan|nakkaan|ladataan|levitän|tägään|merkkaan|avaudun|päätyy|näette|luette|kuvaan|varotan|varoitan|ränttään|luen|lopuks .. some|someen|somee|somessa|facebook*|fb|face|faceen|insta|instaan|instagram*|stoori|stooriin|stoorin|tiktok*|youtube*|tubeen|twitter*|jodel*|reddit*|linkedin*|muroon|suomi24*|puskarad*|keskustelupal*|palstalle|palstoille|foorum*|foorumil*|ryhmään|ryhmässä|kylän|kaupunginos*|striimi*|twitch*|podcast*|blogi*|blogiini|vlogi* = 3
  ! näin|ostin|tilasin .. facebook*|insta*|tiktok*
  ! menee .. ryhmään .. opetta*
  ! teen .. tilauksen
  + tungen tämän puskaradioon
  + varoitan puskaradiota
  + kirjoitan kokemuksesta keskustelupalstalle
  - näin facebookissa mainoksen
puskarad*|äitiryhm*|naapurustoryhm*|kaupunginosaryhm*|kyläryhm*|kaupunkiryhm*|hoitajaryhm*|harrastajaryhm*|keskustelupalst*|foorumi*|kuluttajafoorum*|suomi24*|muropaket*|mustallelist*|somekans*|somemyrsky*|someraivo*|seuraajaa|seuraajat|seuraajani|tykkäy*|jakoja|hashtag*|viraali* = 2
  ! päiväkod*|koulun .. ryhm*
  ! vanhempi*|whatsapp* .. ryhm* .. nimi|tiedot|julkais*
  + olen ilmoittanut tästä kyläryhmässä
  + seuraajani näkevät tämän
lehti|lehteen|lehdelle|lehdille|lehtien|lehdistöl*|lehdistö|lehdes*|lehdessä|lehdet|lehtijut*|iltalehti|iltalehteen|iltalehdel*|iltalehden|iltikseen|iltis|iltasanom*|iltasano*|hesari|hesariin|hesarille|hesarin|sanomat|sanomien|sanomiin|sanomille|sanomilla|aamulehti|aamulehteen|aamulehdel*|aamuposti*|kaleva|kalevaan|kalevalle|keskisuomal*|karjalain*|savon|turun|lapin|pohjalai*|maakuntal*|maakuntaleh*|maakunnan|paikallisl*|paikallisleh*|kaupunkileh*|juoruleh*|seiska|seiskaan|lööp*|lööppi|lööppiin|maikkari*|mtv|kuningaskul*|kuningaskuluttaj*|yle|ylelle|yleen|ylen|yleltä|alueuuti*|radio|radioon|radiossa|radioohj*|paikallisrad*|paikallisraa*|tv|teevee|telkka*|uutisille|uutisiin|uutistoim*|medial*|media|mediaan|medias* .. menee|mennee|vien|viemme|viedään|saa|saavat|lähtee|lähtevät|lähetän|kirjoitan|kirjoitamme|kirjotan|kirjoittaa|juttu|jutun|juttua|kertoo|kerron|soitan|soitettu|soitin|soitti|soitel*|kiinnost*|kysyi*|kysyny*|kyseli*|tulee|julkais*|ilmesty*|haastat*|tiedo*|toimittaj*|toimituk*|tekstar*|yleisönos*|mielipide*|kuulla|kuulee|kuulevat|lukea|lukee|näkee|luette|luetaan|vinkk*|ilmoit*|jo|kuvat|kuva|kopio|video|tarina|tapauk*|koko|lupa|puhu*|nauhoit*|yhteyttä = 2
  ! lehti|lehden|lehteä|aamulehti|hesari|kaleva|sanomat|karjalainen|tv|yle .. jakelu*|tilau*|jaettu|kannet*|tuotu|kastu*|myöhäs*|tull*|tulee|saapu*|numero*|jäi|jo|jäänyt|postilaat*
  ! tv|telkka*|radio .. rikki|näyttö|näytön|ruutu|kuva|ei|toimi*|jo|soi|maksu|tulee
  ! savon|turun|lapin|pohjalai*|media|radio|tv|lehti|lehdet|lehdessä .. lähtee|tulee|koko|jo|kuva|soitin|kerto*|menee
  ! mainos|mainoksen* .. lehdes*|lehteen
  ! tilasin|tilaan|tilata|kestotil* .. lehti|lehteen|lehden
  + hesarin toimituksessa on jo vinkki, hesari kiinnostui
  + maakuntalehti saa kuulla tästä
  - lehti tulee myöhässä joka aamu
  - radio ei toimi ja kuva puuttuu
menee|mennee|vien|viemme|viedään|lähtee|lähtevät|lähetän|lähetetään|kirjoitan|kirjoitamme|kirjotan|kirjoittaa|soitan|soitamme|soitin|soitettu|annan|annoin|antanu*|kerron|kerromme|kerroin|otan|ilmoitan|tarjoan|vinkkaan|vinkki|päätyy|tulee|puhun|puhuttu|juttu|kuvat|kuva|video|kopio|toimittaja*|haastattelu*|tarina|mielipidekir*|näette .. lehteen|lehdelle|lehdille|lehtiin|lehdessä|iltalehteen|iltalehdel*|iltalehti|iltikseen|iltasanom*|ilta-sanomi*|sanomiin|sanomille|sanomien|sanomilla|hesariin|hesarille|hesarin|aamulehteen|aamulehdel*|aamupost*|kalevaan|kalevalle|keskisuomal*|maakuntal*|maakuntaleh*|maakunnan|paikallisl*|paikallisleh*|kaupunkileh*|juorule*|seiskaan|lööppi*|maikkari*|mtv|kuningaskul*|ylelle|yleen|ylen|alueuutis*|radioon|radiossa|radiol*|paikallisrad*|paikallisraa*|teeveeseen|telkkariin|televisioon|televisiol*|uutisiin|uutisille|uutistoim*|medialle|mediaan|lehdistölle|toimittajal*|toimituk* = 3
  ! ilmoitu*|mainos|tilau* .. lehdessä|lehteen
  ! soitin|soitan|kerroin|tulee|menee|kirjoit* .. toimittajal* .. tavaran*
  ! tilata|tilaan|tilasin .. lehteen
  ! teidän lehdessä
  + vien jutun seiskaan
  + kuvat lähtevät iltalehteen
  - ilmoitus piti olla lehdessä
toimittaja|toimittajalle|toimittajan|toimittajaan|toimittajana|toimittajan|uutistoim*|toimitus|toimitukseen|toimitukselle|toimitukselta .. soitel*|soitta*|kysel*|kysy*|kiinnost*|yhtey*|haastat*|kuulust*|kuuntel*|naapuri*|serkku*|siskoni|veljeni|lupas*|kirjoitta*|vinkk*|sano*|lukee|tippu*|tiputet*|screen* = 2
  ! toimitus|toimitukselle|toimitukselta|toimitukseen .. kysel*|kysy*|lupas*|sano*|yhtey*|lukee|soitta*
  ! tavarantoimit*
  + toimittaja on jo kysellyt tapauksesta
tästä|näistä|teistä|juttu|jutun|video .. julkisuu*|julki|julkisek*|levitykseen|jakoon|yleisöl*|kaikelle|kaikkien|some*|sarjakuv*|kolumni*|podcast*|blogi*|podcast*|videon|videopost*|meemi*|artikkel*|uutis*|lehtijut*|viraali*|ryhmä* = 2
  ! tämä|tää .. uutis*
  ! kuva|kuvat|video .. levite*|jaettu|pyörii
  ! meemi* .. minusta
  ! asia .. julkisek*|ryhmä* .. päiväk*
  + teistä lukee kohta koko kylä, teistä tulee podcast
  + tästä uutisoidaan, tästä tulee kolumni
teen|tein|kuvaan|kuvasin|julkaisen|tehdään|nauhoitin|tallensin|piirrän|äänitin .. video|videon|videoita|tiktok*|sarjakuv*|podcast*|postauk*|jutun|julkaisun|arvostelu*|stooriin|stoorin|storyn|arvion|meemin|päivity* = 2
  ! teille|teiltä .. video|videon
  ! tein|teen .. päivity*
  ! kuvasin .. video|videon .. todist*|liitt*|vika|teille
  + teen teistä meemin
  + julkaisen siitä videon
arvostelu*|arvostelen|arvio|arvion|arvioin|arvioihin|arvosana|palaute|yksi|yhden|ykkönen|yks|1 .. google*|googlee*|googleen|trustpilot*|tripadvis*|sovelluskaup*|appstore*|alusta*|palstal*|nettii*|netissä|nettiin|arviosivu*|joka|jokaiselle|kaikkialle|julkisesti|duunitor*|tähden|tähti|tähdellä|tähteä|julki* = 2
  ! yksi|1|yks .. netissä|joka|palaute
  ! netissä .. arvio* .. perusteel*|luin
  ! arvio|palaute .. netissä|joka .. oli|arvioitu
  ! palaute .. joka
  ! luin|katsoin .. arvio*|arvostel*
  + yhden tähden arvostelu jokaiselle sivulle
  + arvio kopioituu joka palstalle
jätän|jätämme|jätin|kirjoitan|kirjoitetaan|kirjotan|annan|annamme|tulossa|tulee|laitan|naputan|julkaisen|pidän|saatte|naputtelen .. arvostelu*|arvostelun|arvostelut|arvio|arvion|arvioi*|tähden|tähdellä|tähti|tähteä|palautteen .. google*|googleen|nettiin|netissä|julki*|jokaise*|joka|kaikkialle|palst*|sen|tästä|teistä|muille|mukainen|huono*|surkea*|rehellise*|alusta* = 2
  ! annan|jätän|kirjoitan .. palautteen .. teille
  ! ette|en .. jätä|anna
  + naputan arvion googleen
  + jätän arvostelun jokaiselle sivulle
arvostelu|arvio|kokemuksesta*|kokemukseni .. menee|tulee|tulossa|ilmestyy|kopioituu|leviää|julkaistaan|löytyy|näkyy = 3
  ! arvio .. toimitus*|saapu*|valmist*|hinnasta|korjaus*|kustannus*
  + arvostelu ilmestyy illalla
kerron|kerromme|varoitan|varotan|varoitamme|sanon|suosittelen|huudan|levitän|paasaan .. kaikille|jokaiselle|joka|kaikkialla|koko|muille|muita|tuttaville|tutuille|kollegoille|naapureille|asiakkailleni|jäsenille|ihmisiä|kylille|toreilla .. = 2
  ! kerron|sanon .. kaikille .. teille
  ! suosittelen|sanon .. koko|joka|muille|kaikille
  + varoitan teistä kaikkia tuttuja ja muita
  + kerron jokaiselle joka kuuntelee
kirjamess*|messuil*|yleisötilaisuu*|radioohjelm*|radio|haastattel*|kolumni*|blogi*|blogiini|yleisönosasto*|mielipidesivu*|mielipidepals*|mielipidekirj*|tekstaripal*|lukijan|palstalla|lukijakirj*|lehdistötied*|insinöörilehti|jäsenleh*|liiton|ammattilehti .. kirjoit*|kerron|puhun|annoin|annan|antanu*|menee|lähetän|lähetin|ilmesty*|julkais*|luen|lähtee|tulee|kuull*|näyttelen|lehteen|lehdessä = 2
  ! haastattel* .. työ*|asiakas*
  ! radio .. tulee|lähtee|menee
  ! liiton .. lakimie*|juristi*
  + annoin haastattelun, haastattelun annoin radioon
  + kolumni ilmestyy perjantaina
kirjoitan|kirjoitamme|kirjotan|kerron|puhun|annoin|annan|antanut|menee|lähetän|lähetin|tulee|julkaisen .. kolumni*|blogi*|blogiini|yleisönosasto*|mielipidesivu*|mielipidepals*|mielipidekirj*|tekstarip*|palstalle|lukijakirj*|haastattelu*|haastattelun|radioohj*|lehden|jäsenleh* = 3
  ! annan|tulee .. lehden .. jak*
  ! lehden .. tilau*|jakelu*|numero
  + lähetän mielipidekirjoituksen huomenna
julkisuu*|julkisuudella|julkisesti|julkistan|julkiste* .. vien|menee|viedä|tulee|kerron|saa|saatte|uhk*|näyt*|lupa|valita|vaadin|leim*|kirjoi* = 2
  ! julkisesti .. pyytä*|anteeksi|näkyvi*|jaettu|tiedot
  ! anteek*|pyytäk*|pahoit* .. julkisesti
  + julkisuus saa tästä tietää, julkisuuteen menee

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
olen|oon|olemme|ollaan|ollu|as|asiakas|mä|soittaja .. soittanu*|soitellu*|kirjoittanu*|kirjottanu*|kirjoitellu*|ilmoittanu*|ilmottanu*|pyytäny*|kysyny*|huomauttanu*|valittanu*|reklamoinu*|muistuttanu*|lähettäny*|laittanu*|tiedustellu*|jonottanu*|mailannu*|meilannu*|raportoinu*|vaatinu*|selvittäny* .. kahdesti|kolmesti|neljästi|viidesti|kuudesti|seitsemästi|kymmenesti|monesti|useasti|toistuvasti|toistamiseen|kertaa|kertaan|kerran|kertoja|otteeseen|jatkuvasti|2x|3x|jo|teille|turhaan|joka|samasta|tästä|asiasta|aiemmin|viimeksi|perään = 3
  ! kukaan|ei|te|olette|ette|kuski|myyjä .. soittanu*|soitellu*|kirjoittanu*|kirjottanu*|kirjoitellu*|ilmoittanu*|ilmottanu*|pyytäny*|kysyny*|huomauttanu*|valittanu*|reklamoinu*|muistuttanu*|lähettäny*|laittanu*|tiedustellu*|jonottanu*|mailannu*|meilannu*|raportoinu*|vaatinu*|selvittäny*
  ! lähettänyt|laittanut .. maksu*|rah*
  + olen huomauttanut samasta rappukäytävästä
  + as. pyytänyt erittelyä useaan otteeseen
  - te olette soittanut minulle monesti
soittanu*|soitellu*|kirjoittanu*|kirjottanu*|kirjoitellu*|ilmoittanu*|ilmottanu*|pyytäny*|kysyny*|huomauttanu*|valittanu*|reklamoinu*|muistuttanu*|lähettäny*|laittanu*|tiedustellu*|jonottanu*|mailannu*|meilannu*|raportoinu*|vaatinu*|selvittäny* .. kahdesti|kolmesti|neljästi|viidesti|kuudesti|seitsemästi|kymmenesti|monesti|useasti|toistuvasti|toistamiseen|kertaa|kertaan|kerran|kertoja|otteeseen|jatkuvasti|2x|3x = 2
  ! ette|kukaan|ei|te|kuski|myyjä .. soittanu*|soitellu*|kirjoittanu*|kirjottanu*|kirjoitellu*|ilmoittanu*|ilmottanu*|pyytäny*|kysyny*|huomauttanu*|valittanu*|reklamoinu*|muistuttanu*|lähettäny*|laittanu*|tiedustellu*|jonottanu*|mailannu*|meilannu*|raportoinu*|vaatinu*|selvittäny*
  + reklamoinut jo kahdesti kirjallisesti
kahdesti|kolmesti|neljästi|viidesti|kuudesti|seitsemästi|kymmenesti|monesti|useasti|toistuvasti|toistamiseen|kertaa|kertaan|kerran|kertoja|otteeseen|jatkuvasti|2x|3x .. soittanu*|soitellu*|kirjoittanu*|kirjottanu*|kirjoitellu*|ilmoittanu*|ilmottanu*|pyytäny*|kysyny*|huomauttanu*|valittanu*|reklamoinu*|muistuttanu*|lähettäny*|laittanu*|tiedustellu*|jonottanu*|mailannu*|meilannu*|raportoinu*|vaatinu*|selvittäny*|soitettu|ilmoitettu|kysytty|pyydetty|reklamoitu|kirjoitettu|huomautettu|valitettu = 2
  ! lähettänyt|laittanut .. maksu*|rah*
  ! kerran .. lähettäny*|laittanu*
  ! ette|kukaan|ei .. soittanu*|soitellu*|kirjoittanu*|kirjottanu*|kirjoitellu*|ilmoittanu*|ilmottanu*|pyytäny*|kysyny*|huomauttanu*|valittanu*|reklamoinu*|muistuttanu*|lähettäny*|laittanu*|tiedustellu*|jonottanu*|mailannu*|meilannu*|raportoinu*|vaatinu*|selvittäny*
  + kolmesti kysytty ja aina sama hiljaisuus
  + monesti olen tiedustellut
kahdesti|kolmesti|neljästi|viidesti|kuudesti|seitsemästi|kymmenesti|monesti|useasti|toistuvasti|toistamiseen|kertaa|kertaan|kerran|kertoja|otteeseen|jatkuvasti|2x|3x .. soitin|soitimme|soittelin|kirjoitin|kirjotin|kirjoitimme|kirjoittelin|ilmoitin|ilmotin|ilmoitimme|pyysin|pyysimme|kysyin|kysyimme|kysäisin|huomautin|valitin|reklamoin|reklamoimme|muistutin|tiedustelin|raportoin|mailasin|meilasin|jonotin|sanoin|kerroin|mainitsin|selitin = 2
  ! kerran .. tilasin|kävin|ostin
  ! kerran|kertaa sanoin
  + kahdesti tiedustelin tilannetta
soitin|soitimme|soittelin|kirjoitin|kirjotin|kirjoitimme|kirjoittelin|ilmoitin|ilmotin|ilmoitimme|pyysin|pyysimme|kysyin|kysyimme|kysäisin|huomautin|valitin|reklamoin|reklamoimme|muistutin|tiedustelin|raportoin|mailasin|meilasin|jonotin|sanoin|kerroin|mainitsin .. kahdesti|kolmesti|neljästi|viidesti|kuudesti|seitsemästi|kymmenesti|monesti|useasti|toistuvasti|toistamiseen|kertaa|kertaan|kerran|kertoja|otteeseen|jatkuvasti|2x|3x = 3
  ! soitin|sanoin .. ovikel*|ovelle|koputin
  + tiedustelin kolmesti
  + kysäisin pariin otteeseen
soitin|soitimme|soittelin|kirjoitin|kirjotin|kirjoitimme|kirjoittelin|ilmoitin|ilmotin|ilmoitimme|pyysin|pyysimme|kysyin|kysyimme|kysäisin|huomautin|valitin|reklamoin|reklamoimme|muistutin|tiedustelin|raportoin|mailasin|meilasin|jonotin|sanoin|kerroin|mainitsin|kerroimme .. tästä|asiasta|samasta|viasta|ongelmasta = 2
  ! tilauksesta
  + valitin samasta kolinasta
  + kerroin viasta vuoromestarille
soitin|soitimme|soittelin|kirjoitin|kirjotin|kirjoitimme|kirjoittelin|ilmoitin|ilmotin|ilmoitimme|pyysin|pyysimme|kysyin|kysyimme|kysäisin|huomautin|valitin|reklamoin|reklamoimme|muistutin|tiedustelin|raportoin|mailasin|meilasin|jonotin .. *taina|keskiviikkona|eilen|toissapäivänä|*kuussa|*kuusa|keväällä|kesällä|syksyllä|talvella|viime|viimeksi|viimevuonna|edellisviikolla|edellisellä|edelliskerralla|jo|aiemmin|aikaisemmin|silloin|heti|vuosi|alussa|lopussa|lopulla|viikolla = 2
  ! soitin|kirjoitin .. heti .. ambulans*|hätä*|poliisi*|112
  ! pyysin|kysyin .. heti|silloin
  ! ilmoitin .. poliisi*
  + reklamoin maanantaina
  + tiedustelin asiaa lokakuussa
  - soitin heti hätänumeroon
sanoin|kerroin|mainitsin|huomautin .. viimeksi|viime|aiemmin|aikaisemmin|*kuussa|keväällä|syksyllä|kesällä|toissapäivänä|edellis* = 3
  + mainitsin samasta jo keväällä
olen|oon|olemme .. sanonu*|kertonu*|maininnu*|selittäny*|yrittäny*|käyny*|tehny*|tapellu*|vääntäny* .. kahdesti|kolmesti|neljästi|viidesti|kuudesti|seitsemästi|kymmenesti|monesti|useasti|toistuvasti|toistamiseen|kertaa|kertaan|kerran|kertoja|otteeseen|jatkuvasti|2x|3x|tästä|asiasta|samasta|teille|siitä|viikkoja|kuukausia|kanssanne|teidän = 2
  ! en ole|oo .. sanonu*|kertonu*|maininnu*|selittäny*|yrittäny*|käyny*|tehny*|tapellu*|vääntäny*
  ! käynyt|käyny .. kaupassa|ravintola*|kerran
  ! tehnyt|tehny .. teille|kerran
  + olen selittänyt samasta jutusta jo tusinalle ihmisiä
  + oon tapellu kanssanne maaliskuusta
turhaan|tuloksetta|vastausta .. soittanu*|soitin|kysyny*|kysyin|odottanu*|odotan|odotin|saanu*|saatu|tullut|tullu|kuulunut|kuulu|ole|oo|tule = 2
  ! turhaan .. odotin|odottanut|odotimme .. asentaja*|kuski*|paket*|taksi*|kotona
  ! turhaan .. ole|oo
  + vastausta ei ole kuulunut
  + tuloksetta olen kysynyt
nolla|0 vastausta|vastaus*|reaktiota = 3
  + seitsemän viestiä ja nolla reaktiota
ei|eikä .. reagoi*|reagoitu|vastattu|vastannu*|vastata|vastaa .. viest*|puhelime*|soitto*|chat*|mail*|meili*|sähköpost*|kukaan = 2
  ! ei .. vastaa .. kuvaus*|odotuks*|tilau*|mainos*
  + sieltä ei reagoi kukaan
viest*|puhelime*|soittoihin|soittoon|soittoihini|chattiin|maileihin|meileihin|sähköposteihin|sähköpostiin|sähköpostiini|kirjeisiin|puheluihin|tikettiin|reklamaatioon|palautteeseen|lomakkeeseen .. ei|ettekä|ette .. vastat*|vasta*|reagoi* = 3
  + reklamaatioon ei ole reagoitu
jonotin|jonotettu|jonottanu*|jonotan|jonotusmus*|jonotusmusi*|jonottamass*|jonottelin|linjoilla|langoilla|puhelinjono* .. min*|tunti|tunnin|tuntia|puoli|kertaa|ulkoa|varttia|puhel*|luuri|katke*|soi = 2
  ! jonotin|jonotan|jonottanut .. kassa*|kaupassa|tiskillä|lähtöselvity*
  + jonotin puolitoista tuntia langoilla
  - jonotin kassalla tunnin
tunti|tunnin|tuntia|minuuttia|min|varttia|puoli .. linjoilla|langoilla|luuri|puhelimessa|puhelinjono*|puhelinpalvelu*|jonotusmus*|panhuilu*|pimputus* = 2
  + neljäkymmentä minuuttia linjoilla
kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|kaks|viis|kuus|monta|usean|useita|useampi|lukuisia|2|3|4|5|6|7|8|9|10 .. vikailmoit*|huoltopyyn*|tukipyyn*|noutopyyn*|korjauspyyn*|soittopyyn*|ilmoitu*|muistutu*|tekstari*|puhelua|meiliä|mailia|tiketti*|sähköpostia|reklamaat*|tiedustelu*|palautetta|lomaketta|pyyntöä|valitusta = 3
  ! saanut|sain|lähettänyt|tuli|tulee|lähetätte|saan .. kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|kaks|viis|kuus|monta|usean|useita|useampi|lukuisia|2|3|4|5|6|7|8|9|10 .. tekstari*|ilmoitu*|muistutu*|sähköpostia
  + viisi muistutusta ja kuusi puhelua
  - sain kaksi muistutusta maksamattomasta laskusta
tein|teimme|tehnyt|tehny|jätin|jätimme|jättäny*|avasin|avannu*|lähetin|laitoin|täytin .. vikailmoit*|huoltopyyn*|tukipyyn*|korjauspyyn*|palvelupyyn*|noutopyyn*|soittopyyn*|reklamaat*|tiketin|tikettiä|tikettejä|palauteloma*|valitukse*|palautet* = 3
  + avasin tiketin tammikuussa
  + täytin palautelomakkeen verkossa
toisen|kolmannen|neljännen|viidennen|kuudennen|seitsemännen|toista|kolmatta|neljättä|viidettä|kuudetta|kymmenettä|toinen|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|kymmenes|2|3|4|5|6 kerran|kertaa|kerta|viesti*|viestin|soittoni|puhelu*|tiketti*|kirje*|reklamaatio*|huomautu*|ilmoitu*|vastau* .. kun|vastaatte|vastasitte|pyydän|kysyn|kirjoitan|kirjotan|ilmoitan|soitan|tästä|asiasta|samasta|sanon|selitän|muistutan|peräks*|peräkkäin|reklamoin|teille = 3
  ! kerran|kertaa kun .. tilasin|tilaan|käyn|kävin|asioin
  ! toisen|kolmannen|neljännen|viidennen|kuudennen|seitsemännen|toista|kolmatta|neljättä|viidettä|kuudetta|kymmenettä|toinen|kolmas|neljäs|viides|kuudes|seitsemäs|kahdeksas|kymmenes|2|3|4|5|6 kerran|kertaa|kerta kun
  + kuudennen kerran sanon saman
  + viides tiketti samasta viasta
soitin|soitimme|soittelin|kirjoitin|kirjotin|kirjoitimme|kirjoittelin|ilmoitin|ilmotin|ilmoitimme|pyysin|pyysimme|kysyin|kysyimme|kysäisin|huomautin|valitin|reklamoin|reklamoimme|muistutin|tiedustelin|raportoin|mailasin|meilasin|jonotin|kirjoitan|kysyn|pyydän|soitan .. uudestaan|uudelleen|toistamiseen|perään|taas|jälleen = 2
  ! kirjoitan|soitan .. taas .. kun
  + soitin perään
  + pyysin uudestaan
vastasitte|vastauksenne|vastaatte|vastaukseksi|vastaukseks|vastattiin|vastaukset .. että|oli|on|kuului|vain|aina|sama*|sain|kerta|tuli|linkki|et|käsi* = 1
  ! miten|mitä vastaatte
  ! vastaatte .. siitä|tästä|kustannu*
  + vastauksenne kuului ottakaa yhteyttä valmistajaan
soitin .. lupasi|lupas|sanottiin|luvattiin|vastattiin|sanoi|vastaus|sama|kerrottiin|tyttö|neuvoja = 2
  + soitin, sanottiin että jo tulossa
joka kerta|kerran|kerralla|ainoa .. sama|eri|luvat*|sanot*|luuri|vasta*|uusi|lupa*|siirr*|selit*|hoide*|aloit*|vannot*|tarina|litania = 3
  + joka kerta uusi selitys
sama automaatt*|vastau*|litania|lause|levy|copypaste*|valmislause*|rumba|laulu|robotti = 2
  + molemmista tuli sama valmislause
huomautin|huomautus|huomautettu|huomautuks* = 1
  ! maksuhuom*
  + huomautin vuotavasta saumasta

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
lupasi|lupas|lupasit|lupasitte|lupasivat|luvattiin|luvattu|lupautui*|lupauduitte|vannoi|vannoivat|vannottiin|vakuutti|vakuutettiin|vahvisti|vahvistettiin .. maanan*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*|huomenna|huomiseksi|huomiseks|huomisaam*|tänään|täksi|aamuks*|aamulla|illaksi|iltapäiv*|viikon|viikossa|viikoss*|viikolla|viikolle|päivässä|päivän|päivän*|päivään|tunnissa|tunnin|tuntiin|vuorokaud*|mennessä|sisällä|kuluessa|kuluttua|kello|klo|*kuun|*kuussa|*kuuta|kuun|joulu*|pyhi*|loppuun|viimeistään|heti|päivää|erääntym* .. ei|eikä|mutta|vaan|mut|eipä|ettekä|silti|edelleen|yhä|vieläkään|nyt = 3
  ! tarjou*|mainos*|kuljettaja*|takuu* .. luvattu
  + myyjä vannoi että perjantaina on perillä, mutta turha toivo
  + vakuutettiin heti maanantaina ja yhä odotan
lupasi|lupas|lupasit|lupasitte|lupasivat|luvattiin|luvattu|lupautui*|lupauduitte|vannoi|vannoivat|vannottiin|vakuutti|vakuutettiin|vahvisti|vahvistettiin .. maanan*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*|huomenna|huomiseksi|huomiseks|huomisaam*|tänään|täksi|aamuks*|aamulla|illaksi|iltapäiv*|viikon|viikossa|viikoss*|viikolla|viikolle|päivässä|päivän|päivän*|päivään|tunnissa|tunnin|tuntiin|vuorokaud*|mennessä|sisällä|kuluessa|kuluttua|kello|klo|*kuun|*kuussa|*kuuta|kuun|joulu*|pyhi*|loppuun|viimeistään|heti|päivää|erääntym* = 2
  ! etukäteen|takuu*|mainos*|tuotese*|ehdois* .. luvattu|luvattiin
  + huoltomies lupautui viikonlopun päätteeksi, lupautui lauantaiksi
lupasi*|lupas|lupailtiin|lupaili*|lupautui*|lupauduit*|luvattiin|luvattihin|luvattu|luvataan|vannoi*|vannottiin|vannottihin|vannoivat|vakuutti|vakuutettiin|vakuutitte|vakuuttivat|vakuutteli*|takasi|vahvisti|vahvistettiin|vahvistitte|vahvistaneet|sovittiin|sovittu|sovimme|sovittihin .. soittaa|soittavansa|soitet*|soitto|soittoa|palata|palaavansa|palataan|palauttaa|palautetaan|palautus*|hyvit*|tulla|tulevansa|tuoda|tuodaan|toimit*|hoitaa|hoidetaan|hoituu|vaihtaa|vaihdetaan|vaihtuu|korjata|korjataan|korjaavansa|lähettää|lähetetään|lähtee|asentaa|käydä|poistaa|selvit*|kirj*|vastata|vastaus|ilmoittaa|noutaa|nouto|alenn*|jatkua|loppuu|pysyä|pysyy|maksaa|korvata|korvataan|etsiä = 2
  ! luvattu .. ehdoissa|mainoksessa
  ! en|emme .. luvannu*
  ! sovittu .. hinta|hinnan|maksaa .. maksoin
  + tyttö puhelimessa lupaili hyvittää erotuksen
  + sovittiin että tuodaan sisälle asti
oli|oltiin|ollaan .. sovittu|luvattu|vahvistettu|vakuutettu|luvannu* = 2
  ! on .. sovitun|luvattu .. mainoksessa|ehdoissa
  + aika oli vahvistettu ja kukaan ei ilmestynyt
niinku|niin|kuten|kuin|mitä|mikä|minkä|jonka|jota|vaikka .. luvattiin|sovittiin|lupasitte|lupasit|sanoitte|sovimme|lupasi|sanottiin|luvattu|sovittu|vannottiin|puhuttiin = 2
  ! sanottiin .. mitä
  ! mitä|mikä .. sanottiin|sanoitte
  + pitäkää kiinni siitä minkä lupasitte
  + tehkää niin kuin lupasitte
luvattu|luvatut|luvattua|luvatun|sovittu|sovittua|luvattuun|sovittuun|sovittuna|lupaamanne|lupaama|lupaamaa|luvattujen|lupaamaanne .. ei|aika|hyvitys|hyvitystä|soitto|soittoa|päivä|päivään|aikaan|raha*|palautus*|asennus*|bussi*|korvaus*|alennus*|käynti* = 2
  ! lupaamanne tuote*
  + luvattua hyvitystä odotellaan
  + lupaamanne alennus puuttuu laskulta
lupaus|lupauks*|lupaukse*|kättä|kunniasana*|sanansa|sanaanne|sananne|valan|lupauksenne .. piti*|pidet*|pitä*|päälle|rikko*|rikot*|petti*|arvo*|tyhjä|tyhjiä|ei|pitäne*|söi|antoi|pettivät = 2
  ! toimituslup*
  + kättä päälle ja silti
antoi|antaneet|annoitte sanansa|sananne|lupauksen|aikarajan|päivän|kunniasanansa = 3
  ! antoi päivän
  + esimies antoi kunniasanansa
maanantai*|tiistai*|keskiviikko*|keskiviikkona|torstai*|perjantai*|lauantai*|sunnuntai*|huomenna|viikossa|päivässä|tunnissa|huomiseksi|aamulla|iltapäivällä .. sanoi*|sanottiin|sanotti*|lupasi*|luvat*|vannoi*|varma|varmasti|vakuut*|lupaan .. = 2
  ! sanoi* .. nuori|ääneen
  ! luvattomas*
  + kolmessa päivässä sanottiin
  + huomenna varmasti, lupaan
varmasti|varmuudella|viimeistään|ehdottomasti|lupaan .. *taina|*taiksi|*taiks|maanantai*|keskiviik*|klo|kello|mennessä|ennen|huomenna|tänään|viikolla = 1
  ! varmasti .. ymmärrä*
  ! viimeistään .. maanan*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*|huomenna|huomiseksi|huomiseks|huomisaam*|tänään|täksi|aamuks*|aamulla|illaksi|iltapäiv*|viikon|viikossa|viikoss*|viikolla|viikolle|päivässä|päivän|päivän*|päivään|tunnissa|tunnin|tuntiin|vuorokaud*|mennessä|sisällä|kuluessa|kuluttua|kello|klo|*kuun|*kuussa|*kuuta|kuun|joulu*|pyhi*|loppuun|viimeistään|heti|päivää|erääntym*
  + se on varmasti maanantaina siellä
piti|oli|pitäny .. *taina|*taiksi|*taiks|keskiviikkona|klo|kello|mennessä|huomenna|*päivänä .. ei|eikä|meni|ketään|kukaan|vieläkään|nyt = 2
  ! en|minun|mun|meidän .. piti
  ! oli .. auki|kiinni|kotona|suljettu
  + asentaja piti tulla keskiviikkona, ei tullut
ei|eikä|eipä tullut|tullu|soittanut|soittanu|näkynyt|näkyny|kuulunut|kuulunu|saapunut|soitettu|haettu|tuotu|palautettu|hoidettu|pysäytetty|ilmestynyt|tultu|lähtenyt|lähteny|pitänyt|pitäny|hoitunut|ollut|vaihdettu|näkyny .. vaikka|silloinkaan|sillonkaan|koskaan|sovittu|luvat*|luvas* = 2
  ! ei ollut .. vaikka
  + ei tullut silloinkaan
keskiviikko|maanantai|tiistai|torstai|perjantai|joulu|isänpäivä|viikko|eräpäivä|päivä|aamu meni|mennyt|menivät|tuli|koitti .. eikä|ei|ja|ohi|asentaja*|soitto*|soittoa|raha*|mennyt|sitten = 2
  ! lasku tuli
  + keskiviikko meni ja sitten torstai
sanoit|sanoitte|sanottiin|sanoi|sano|kirjoitti|kirjotti|ilmoitti|kertoi|puhuttiin|kerrottiin|tekstasi|väitti .. maanan*|tiistai*|keskiviik*|torstai*|perjantai*|lauantai*|sunnuntai*|huomenna|huomiseksi|huomiseks|huomisaam*|tänään|täksi|aamuks*|aamulla|illaksi|iltapäiv*|viikon|viikossa|viikoss*|viikolla|viikolle|päivässä|päivän|päivän*|päivään|tunnissa|tunnin|tuntiin|vuorokaud*|mennessä|sisällä|kuluessa|kuluttua|kello|klo|*kuun|*kuussa|*kuuta|kuun|joulu*|pyhi*|loppuun|viimeistään|heti|päivää|erääntym* .. ei|eikä|mutta|vaan|mut|eipä|ettekä|silti|edelleen|yhä|vieläkään|nyt = 2
  ! sanoi|sanottiin .. tulkaa|käske*|odot*|heti
  ! sano .. nyt|suoraan
  + tyyppi kirjoitti että paketti lähtee tiistaina, eikä lähtenyt
sanoit|sanoitte|sanottiin|sanoi|sano|puhuttiin|puhui|luki|tarjottiin|sovittiin|sovimme|sovittu|luvattiin|lupas|lupasi .. euro*|e|sata*|sadalla|kympillä|prosen*|sentti*|maksutta|ilmaise*|ilmaiseksi|ilmaseks|ilman|hinta*|hinnan|kattohin*|marginaal*|kiinteä* .. mutta|nyt|lasku*|laskutet*|laskussa|kassalla|silti|veloit*|tuli|yht*|sopimu*|vaan|ei|mut|maksaa = 2
  ! luki .. hyllys*|lapussa|hinta*|mainos*|esite*
  ! sanottiin .. tilaus*
  + neuvoja sanoi kaksisataa euroa ja lasku on tuplat
  + sovittiin kattohinta, laskussa on tonni enemmän
hinnaksi|hinta|hinnasta|urakkahin*|kattohin*|tarjou* .. sovittiin|sovittu|luvattiin|luvattu|sovimme|lupasi*|vahvistet*|puhuttiin = 2
  + hinnasta sovittiin puhelimessa
takaisinsoit*|takasinsoit*|soittoaik*|puhelinaik*|yhteydenotto* .. luvat*|ei|sovit*|lupas*|kuulu*|tullu* = 2
  ! ei .. voi|saa|onnistu|mahdol*
  ! yhteydenotto* .. ei
  + takasinsoitto luvattiin eilen
kytkentä|asennus|toimitus|käynti|takaisinsoitto|soitto|nouto|huolto|korjaus|palautus|aika|hyvitys|laite|remontti .. luvattu|luvattiin|sovittu|sovittiin|vahvistettu|vahvistettiin|lupailtu = 3
  ! luvattu .. mainoksessa|ehdoissa
  + nouto sovittu torstaiksi
  + remontti luvattiin valmiiksi juhannukseksi
asentaja*|remonttimie*|työnjohta*|isännöits*|neuvoja*|myyjä*|päällikkö*|esimie*|virkailija*|kuski*|edustaja*|huoltomie*|johtaja*|tukenne|teiltä|pomo*|sihteeri*|lääkäri*|ohjaaj*|käsittelij* .. lupas*|vannoi*|lupau*|vakuutti*|takasi|vahvisti|sovit*|lupail* = 2
  ! lupaa .. ilman|lupaa
  ! vakuutus*
  + työnjohtaja takasi että putki pitää
vannoi|vannoivat|vannottiin|vannottihin|vannonut .. että|et|jotta|ettei|tule*|tuo*|soit*|vasta*|palau*|korja*|hoit*|puhel*|pois* = 3
  + kauppias vannoi ettei mitään kuluja tule
toimit*|toteut*|tehkää|tuokaa|palauttakaa|antakaa|maksakaa|korjatkaa|hoitakaa|laittakaa|järjestäkää|toimikaa|lähettäkää|oikaiskaa|soittakaa .. luvat*|sovit*|lupas*|lupaamanne|niinku|sanoitte|sanottiin|vannottiin|vahvistettu = 2
  ! tehkää|antakaa .. niinku .. haluatte|muut*
  + järjestäkää se minkä myyjä lupasi
näin|niin|sen|tämän|tän|sanasta lupasi|luvattiin|lupasitte|lupas|vahvisti|vannottiin|sovittiin|vakuutti|vakuutettiin|sanaan|vahvistettiin = 2
  ! niin sovittiin .. mukaan
  + niin luvattiin kirjallisesti

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
sopimu*|soppari*|jatkosoppar*|vakuutu*|liittymä*|jäsenyy*|kortti*|tilau*|palvelusopimu* .. poikki|päättyneeksi|puretaan|purettava|puran|puretaanko = 3
  ! purkki|purkissa
  ! vuokrasopimu* .. liian
  + vakuutus poikki tältä istumalta
  + soppari puretaan nyt
purkakaa|purkaa|pura|purettava|purkamaan|puratte|päättäkää|päättää|lopettakaa|irtisanokaa|irtisanoa|irtisanomaan|katkaiskaa|katkaista|peruuttakaa .. sopimu*|soppari*|liittymä*|jäsenyy*|asiakkuu*|vakuutukse*|kortin|korttisopimu* = 3
  ! purkaa .. kauppa*|pakkau*
  ! ette|ei|estä* .. irtisanoa|purkaa|päättää|lopettaa
  ! vuokrasopimu*|sopimusta .. eivät|ei
  ! urakkasopimu*
  + katkaiskaa tämä jäsenyys
  + pyydän purkamaan vakuutuksen takautuvasti
  - purkakaa pakkaus huolellisesti
puran|puramme|katkaisen|katkaisemme|perun|perumme|peruutan|peruutamme|peruutin|sanon|sanomme .. sopimu*|soppari*|liittymä*|jäsenyy*|asiakkuu*|vakuutu*|kestotilau*|kuukausitilau*|huoltosopimu*|kiertosopimu* = 3
  ! sanon .. mieltä
  + peruutan kestotilauksen
  + puramme huoltosopimuksen
sanon|sanomme|sanoin|sanottu .. irti = 3
  ! irti .. johto|pultti|ruuvi
  + sanon lehden irti
irtisanon|irtisanomme|irtisanokaa|irtisanoin|irtisanotaan|irtisanomis* .. = 2
  ! irtisanomis*|irtisano* .. työ*|duuni*|potkut|aika*|suoja|maksu*|vuokranantaja
  ! irtisanomisaja*
  + irtisanokaa kannattajajäsenyys
irtisanominen|irtisanomise*|irtisanoutu* .. = 2
  ! irtisanomis* .. ilman|maksu*|vuokranantaja
  ! vuokranantaja*|työnanta* .. irtisano*
  + irtisanoutumiseni on voimassa tästä päivästä
poistakaa|sulkekaa|lakkauttakaa|deletoikaa|poistan .. tili|tilini|tilin|tilit|tunnus|tunnukseni|tunnuksen|asiakastili*|asiakkuu*|profiilini|minut|mut|jäsenyy*|kanta = 2
  ! poistakaa .. estä|esto|jäädytys|jumi|merkin*|lukitus|velka*|maksu*|tilinhoito*
  ! tilille|tililtä
  + sulkekaa tilini lopullisesti
vaihdan|vaihdamme|vaihdoin|vaihdoimme|vaihetaan|vaihan|vaihdetaan|vaihtaa|vaihtaisin|vaihto .. operaattor*|pankki*|yhtiö*|firma*|liike*|liikettä|salia|seuraa|neuvolaa|vakuutusyhtiö*|sähköyhtiö*|lääkäri*|kauppaa|toimittaj*|leiri*|merkkiä|osuusk*|päiväkoti*|hammaslääkäri*|kampaaj*|kilpail*|koulua|palveluntarj* = 3
  ! ettekä|te|suositte*|käski*|neuvoi*|opettelemaan .. vaihtaa
  ! voiko|voitteko|pitäisi .. vaihtaa
  ! vaihtaa .. kaupassa|liikkees*
  + vaihdan hammaslääkäriä
  + vaihdamme vakuutusyhtiötä ensi kuussa
siirryn|siirrymme|siirryttiin|siirtyy|siirtyvät|siirtymässä|siirrän|siirrämme|siirtää|siirretään|vien|viemme|vie|viedään|viemään .. toiselle|toiseen|muualle|kilpailij*|muihin|pois|naapuri*|muille|toisaalle|muualla = 2
  ! siirrän|siirtää|siirretään|siirtyy|vien|vie|viedään .. päivä*|aika*|huomi*|asiakaspal*|osasto*|puhelu*|palvelija*|jono*|paket*|kaappi*|kunto*|sairaala*|puoli*|poliisi*
  ! siirtyy .. viikol*|toiseen
  ! siirretään .. toiselle
  + siirrymme muualle jouluun mennessä
  + vie vakuutuksensa muualle
  - asennus siirtyy taas toiseen viikkoon
ostan|ostamme|ostetaan|ostan|tilaan|tilaamme|tilataan|haen|haemme|haetaan|hankin|hankitaan|hankimme|teetän|hoidatan|hoidetaan|katsastan|huollatan|tankkaan|asioin|asioimme|käyn|käymme|menen|menemme|jatkan|jatkamme|etsin|etsimme|otan|otamme|maksan .. muualta|muualla|muualle|muual|toisaalta|toisaalla|kilpailij*|naapuriliik*|muilta|toisesta|toiselta|toisella|toiselle|toisen = 3
  ! otan .. toisen|toisesta .. värin|koon|samanlai*
  ! haen|menen|käyn|otan|maksan .. toisen|toisesta|toiselta|toisella|toiselle .. noutop*|pistee*|myymäl*|kerran|puole*
  ! jatkan .. toisella
  + seuraavat renkaat ostetaan muualta
  + hankin kahvit vastedes kilpailijalta
seuraava*|ensi|tästedes|vastedes|jatkossa|tästälähin|lähin|jälkeen|muuten|muutoin|tai .. muualta|muualla|muualle|kilpailij*|toiselta|toiselle|toisella|toisaalta|naapurist*|joku|muulta|muilta = 3
  ! joku .. kuole*|loukkaa*|sattu*|kaatu*|puto*|voi|tulee|soit*|vasta*|teistä|teidän
  ! siirtyy|kerran|puole* .. toiselle|toisella
  + seuraava remontti meni jo kilpailijalle
  + jatkossa parturi on joku toisella puolella katua, jatkossa toisella
seuraava*|kaikki|loputkin|loput|muutkin .. ostetaan|tilataan|huolletaan|huollot|siirtyvät|otetaan|tehdään|teetetään .. muualta|muualla|toisella|toiselta|eri|prismasta|joku = 3
  + seuraava kelkka otetaan eri merkkiä
teiltä|teil|teillä|sieltä|sinne|siellä|tänne|tuolta|täältä|meiltä .. en|emme|ei|enkä|emmekä .. enää|enään|ennää|koskaan|ikinä|osteta|tilata|asioida|palata|mennä|tulla|hae|haeta|asioi|osta|tilaa = 3
  ! ei .. enää|koskaan .. vasta*|kuulu*|tullut|tullu|tule|soit*|saa|saanut|ole|pääse*|toimi|löydy|auki|näy*|oteta|palvella|kukaan
  ! saa .. enää|koskaan
  ! olleet|ollut|ollu .. koskaan
  + sieltä ei osteta enää edes ruuvia
  + sinne en mene toista kertaa, sinne en mene enää
en|emme|enkä|emmekä tule|tuu|tuun|mene|palaa|asioi|osta|tilaa|astu|jalallani|varaa|jätä|jatka|uusi|uusita|lähetä|jatkaa|käytä|asioida|suosittele .. toiste|enää|enään|ennää|ikinä|koskaan|teillä|teiltä|jälkeen|jatkossa|uudestaan|teille = 2
  ! en jätä|lähetä|uusi .. ilman|kesken|tähän|asiaa|sikse*
  ! varaa .. maksaa|valittaa
  ! tule .. toimeen|saamaan
  + en tule toiste
  + emme uusi jäsenyyttä enää
lopetan|lopetamme|lopettaa|lopettakaa|lopettaisin|lopetettu|lopetetaan|lopetus|lopettaminen|perun|perukaa|peruutan|peruutatte .. tilauks*|tilaus|jäsenyy*|palvelu*|asiakkuu*|kortti|kortin|kestotilauk*|vuositilauk*|kausikort*|harrastu*|kerho*|pelipassi*|kannatus* = 2
  ! palveluaik*|palvelumaks*
  ! perukaa|perun|peruutan|peruutatte .. tilaus|tilauksen|tilaukseni|palvelumaks*
  + lopetan kausikortin tähän
  - perukaa tilaus 123 ja palauttakaa rahat
lähden|lähdemme|lähetään|lähtee|poistun|poistumme|poistuin|erosin|eroan|eroamme|eroaa|erotkaa|ero|erota .. asiakk*|teiltä|jäsen*|kerhosta|liitosta|kilpailij*|yhtiöstä|yhdistyks*|seurasta|bonus*|muualle = 3
  ! vaimo*|mies|mieh* .. lähti|erosi*
  ! lähtee .. asiakk*
  ! ero .. jäsen*
  + eroamme yhdistyksestä
asiakassuh*|asiakkuu*|yhteistyö|yhteistyömme|yhteistyötä|taival|matka .. päätty*|loppu*|ohi|lopet*|poikki|katke*|tässä|siinä|taputeltu|jatka = 3
  ! asiakassuh* .. hoi*
  + yhteistyömme katkeaa tähän
sopimu*|soppari*|liittymä*|jäsenyy*|vakuutu* .. en|emme|ei .. jatka|uusi|uusita|jatketa|halua|enää = 2
  ! sopimu*|vakuutu*|soppari*|liittymä* .. ei .. lue|ole|näy|toimi|mainit*|puhu*|kuulu|korvaa|saanut|aktivoi*
  + liittymää en uusi
muuten|muutoin|tai|muussa .. lähden|lähdemme|vaihdan|vaihdamme|vaihto|lopetan|lopetamme|siirryn|siirrymme|irtisanon|eroan|poistun = 2
  ! lähden|siirryn .. tulen|ajan|oikeu*|lakimie*|rikos*|kuluttaja*
  + tai irtisanon saman tien

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
itsemurha*|itsemurhu* = 3
  ! tyttäre*|poikani|poikamme|siskoni|veljeni|äitini|isäni|mieheni|vaimoni|lapseni|lapsemme|ystäväni|naapurini|serkkuni .. yritti|yrittänyt|teki|tehnyt itsemurha*|itsari*
  ! teki|tehnyt|tekivät|tehneen itsemurhan|itsarin
  ! itsemurhan|itsarin tehnyt|teki|tehneen
  ! yhtä|silkkaa|puhdasta|suoranaista|pelkkää|suoraa|taloudel*|ammatil*|imago*|sosiaal*|poliit* itsemurha*|itsari*
  ! itsemurha* .. muistopäiv*|hautajais*|uutis*|elokuva*|kirja|sarja|tilasto*
  + ensi kerralla onnistun itsemurhassa
  - veljeni teki itsemurhan ja liittymä pitää sulkea
  - on silkkaa itsemurhaa ajaa noilla renkailla
  + olen ajatellut itsemurhaa
  - itse murhaava
en|emmä|enkä|em|etten .. halua|jaksa|haluu|haluis|haluaisi|haluais|tahdo|viitsi|jaksais|jaksaisi .. elää|elämistä|elossa = 3
  ! elää .. home*|kostea*|melus*|metelis*|remont*|rotti*|torak*|tupakans*|savus*|pölys*
  ! elää ilman sähkö*|nett*|vettä|lämm*|kotihoi*|tv*|auto*|puhelin*|hissi*|apua|raha*
  - en halua elää homeisessa asunnossa
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
  ! jäi|jäänyt|jääny|joutui|joutunut|putosi|hyppäsi|hypännyt .. junan alle
  ! olin|meinasin|melkein|olla .. jäädä .. junan alle
  ! hirvi|koira*|kissa*|lapsi|auto|joku|ihminen .. junan alle
  - vuoro peruttiin koska joku jäi junan alle
  + mä hyppään kohta junan alle
  - junan allekirjoitus
päättää|päätän|lopettaa|lopetan .. päiväni|päivänsä|elämäni|elämänsä = 3
  + mietin päättää päiväni
elämäl*|elämässä|elämälläni .. ei .. merkity*|arvoa|järkeä|mieltä = 3
  + elämälläni ei ole enää mitään merkitystä
haluan|haluaisin|toivoisin|toivon .. kuolla|kuolisin|kuollut|kuolleen = 3
  ! kuollut|kuolleen äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari*|omaise*|asiak*|kasvi*|kukka*|taim*|kala*|puu*|akku*|akun*|koira*|kissa*|puhelim*
  ! äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari* .. kuollut
  ! kuollut .. nimi*|liittym*|tili*
  - haluan kuolleen äitini liittymän suljettua
  ! haluaisin|haluan .. kuolla nauruun|häpeä*
  + haluan kuolla
  + toivoisin että olisin kuollut
  - haluan kuolla nauruun
parempi .. minua|mua .. ei .. olisi|ois = 3
  + olisi parempi jos minua ei olisi
otan|vetäisen|vedän|syön .. kaikki|kaikk|koko|loput .. lääkk*|pilleri*|unilääk* = 3
  ! lääkk* .. aamu*|ohje*|mukaan|takaisin|palaut*
  - otan kaikki lääkkeet mukaan matkalle
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
unilää*|unitablet*|uniläk*|pilleri*|tabletti*|tabletit|tabletteja*|tablettia|lääkke*|verenohen*|insuliini*|kipulää* .. riittä*|kourallis*|purkki|purkissa|pöydäll*|kerralla|nielais*|rivissä|säästä* = 2
  ! tabletti* .. pöydäll*
  ! tablet*|pillerei* .. purkissa .. etiket*|puuttu*|vajaa*
  ! purkissa .. etiket*
  ! lääkke*|tablet* .. riittä* .. vain|eivät|ei|loman*|matkan*|päivä*
  ! eivät|ei .. riittä*
  - asentaja jätti tablettinsa keittiön pöydälle
  ! lääkke* .. kerralla|kaikki .. loppu*|saa|tilaus*|apteek*|jäi*
  ! insuliini* .. kaikki|pöydäll* .. lämpen*|pilal*
  ! riittä* .. viikoksi|kuukaud*|apteek*|kuuri*
  + tabletit kourallisina tässä
  + pillerit on rivissä tässä
  - kipulääkkeet apteekista tulivat väärinä
lask* .. unilää*|uniläk*|tablet*|pillerei*|pillerit|verenohen*|montako = 2
  ! tablet*|pillerei* .. pakkau*|puuttu*|vajaa*|etiket*|paket*
  ! pakkau* .. puuttu*|vajaa*
  ! tablet*|pillerei* .. purkissa .. etiket*|puuttu*|vajaa*
  - laskin tabletit ja pakkauksesta puuttui kaksi
  ! laskut|lasku|laskun|laskussa
  ! lask* .. montako .. ruuv*|päiv*|kert*|euro*|tunti*|soit*
  + istuin laskemassa tabletteja
otan|ottaisin|otanko|ottaa|otin|nielaisen|vedän|nielen|söin .. pilleri*|tabletit|tabletti|lääkkeet|unilää*|yliannost* = 2
  ! tabletit|tabletti|lääkkeet|pilleri* .. ohje*|ruoan|ruuan|päivässä|aamu*|iltai*|ihottum*|ripul*|oksen*|sivuvaik*|allerg*|veden|vastaan|mahaki*
  ! ottaa|ottaisin tabletti
  - otin tabletit ohjeen mukaan ja sain ihottumaa
  ! lääkkeet|lääkkeitä .. mukaan|joka|aamul*|illal*|kylmä*
  ! ottaa lääkke* .. kylmä*|mukaan|ajoissa
  + vedän kaikki tabletit
  - otan lääkkeet joka aamu
itsemurh*|itsari*|itsetuho*|yliannost*|hengenlähtö = 3
  ! tyttäre*|poikani|poikamme|siskoni|veljeni|äitini|isäni|mieheni|vaimoni|lapseni|lapsemme|ystäväni|naapurini|serkkuni .. yritti|yrittänyt|teki|tehnyt itsemurha*|itsari*
  ! teki|tehnyt|tekivät|tehneen itsemurhan|itsarin
  ! itsemurhan|itsarin tehnyt|teki|tehneen
  ! yhtä|silkkaa|puhdasta|suoranaista|pelkkää|suoraa|taloudel*|ammatil*|imago*|sosiaal*|poliit* itsemurha*|itsari*
  ! itsemurha* .. muistopäiv*|hautajais*|uutis*|elokuva*|kirja|sarja|tilasto*
  ! lapse*|lapsi|poika*|tyttär*|koira*|kissa*|äiti*|isä*|potil*|vauva* .. yliannost*
  ! yliannost* .. vaara*|riski*|väärä*|ohje*|etiket*|pelko
  ! sai|sain|saada|saanut|saavat|aiheut* .. yliannost*
  ! vaara*|riski .. yliannost*
  ! oli|lähellä hengenlähtö
  - lapseni sai yliannostuksen koska etiketti oli väärä
  + itsetuhoisia ajatuksia on joka ilta
  + harkitsin itsaria
lopetan|lopettaa|lopettaisin|lopettavani|lopettamista|lopettamisesta|päätän|päättää|lopetettua .. itseni|itteni|elämäni|elämän|elämää|päiväni|päivänsä|elämisen|elonpolku*|henkeni|kärsimy* = 3
  - haluan päättää asiasta itse
  ! elämänt*|elämänlaa*
  ! lopettaa .. elämän .. ajan|aikai*
  ! päättää|lopetan itse
  + olen suunnitellut elämäni lopettamista, lopettaa elämäni
  + lopetan kärsimykset itse
  - kone lopettaa ohjelman itsestään
elämäni|elämänsä|itseni|itteni|itsensä|elämän|henkeni .. lopettam*|päättä*|pääty*|surma*|surmata|tappo|tappa*|hirteen|lopettav*|riistä* = 3
  ! itseni .. tappanut .. töihin|työll*
  ! elämäni .. pääty* .. parem*
  + oman elämäni lopettaminen on mielessä
  + vedän itseni hirteen
surmaan|surmaisin|surmata|murhaan|ammun|riistän .. itseni|itteni|henkeni|itsensä = 3
  + surmaan itseni jouluna
hengen|henkeni|hengiltä .. itseltä*|itseltäni|iteltäni|pois|riist*|itseni = 3
  ! henkeni puolesta|edestä|kaupalla
  ! hengen hädäs*|vaara*
  - pelkäsin henkeni puolesta ja lähdin pois
  ! henki .. pois
  ! nauroi*|nauraa .. hengiltä
  + helpompi ottaa hengen itseltään
  - pelkäsin henkeni edestä
hirteen|köysi|köyttä|köyden|hirsi|hirren|orsi|ortta|narun|naru|köyteen .. autotalli*|liiteri*|kellari*|aita*|vintil*|kaulaan|katell*|kats*|valmii*|solmi*|kestäisi|istuin|hain|roikku*|mietin|jatko* = 3
  ! naru|narun .. roikku*
  ! kaihtim*|verho*|pyykki*|lippu*|kiipeily* .. naru*|köysi|köyden|köyttä
  ! köyttä|köyden|köysi .. katke*|tilas*|verkkokaup*|hinta*|tuottei*
  - kaihtimen naru roikkui irti
  ! hirsi .. mökki|seinä|talo
  ! hinausköy*|laituri*
  ! köyden|köysi|naru .. kiinnit*|perävaunu*|poikki|katke*|vene*|paketti*
  + olen katsellut köyttä liiterissä
  - köysi katkesi kun vein veneen
hirteen|hirttäy*|hirttäis*|hirttä* .. itseni|itteni|itse|menen|autotal*|vintil* = 3
  ! teidät|sut|ne
  + hirttäydyn autotalliin
en|enkä|ettei|etten|eikä .. herää|heräisi|herääsi|herrää|heräis|heräämä*|herätä|herätäkään|huomista|aamua|jouluna|aamuun .. enää|aamulla|huomenna|koskaan|ollenkaan|tarvitse|haluaisi|jaksa|näe|ole|kannata = 2
  ! puhelin|puhelime*|kone|kello|näyttö|laite|laitte*|tietokone*|läppäri*|auto|reititin|modeemi|tv|televisio|robotti|se .. eikä|ettei .. herää|herännyt|herätä
  ! eikä|ettei .. herää|herätä .. lata*|virta*|laturi*|nappi*|vaikka
  ! kuoli|sammui|pimeni .. eikä|ettei .. herää
  - kello sammui eikä herää enää latauksessa
  ! en herää .. töihin|ääneen|puhelim*|herätyskel*
  ! hälytys*|herätyskel* .. en|ettei
  + toivon etten heräisi aamulla
syytä|syyt|syy|järkeä|järkee|järkie|mieltä|ideaa|pointtia|voimia|voimii|voimaa|halua|haluu|intoa .. herätä|elää|jaksaa|nousta|jatkaa|elämiseen|aamulla .. = 2
  ! halua|syytä|voimia .. herätä .. poraa*|mete*|melu*|remon*|viideltä|kuudelta|neljältä|klo|puhelu*|yöllä
  ! halua|syytä|järkeä|mieltä .. jatkaa .. asiak*|vuokra*|kurssi*|kokeil*|palvelu*|lehde*|vakuut*|käyttöä|teidän|teijän|korja*|yhteist*|keskustel*|tätä
  ! syytä|halua|järkeä|syy soit*|toimi*|tulla|ottaa|muutt* .. aamulla
  ! halua .. toimit*|huolto*|asent*|kuljet*|soit* .. aamulla
  + ei täs oo mittää järkee elää
  ! elää .. home*|kostea*|melus*|metelis*|remont*|rotti*|torak*|savus*|kaupung*
  ! elää ilman sähkö*|nett*|vettä|lämm*|kotihoi*|tv*|auto*|puhelin*|hissi*|apua|raha*
  - en halua jatkaa lehden tilaamista
  - emme halua elää kosteassa asunnossa
  - ei ole syytä soittaa aamulla
  ! voimia .. tapella|soittaa|jatkaa .. valit*
  ! järkeä jatkaa .. tilau*|sopimu*|jäsen*
  ! jatkaa .. tilau*|sopimu*|jäsen*|liittym*
  + en näe syytä herätä
kannata|kannattaa|kannattaako .. enää|enään .. elää|herätä|jatkaa|olla|nousta = 2
  ! olla .. asiak*|tilaa*|jäsen*|yhtey*|mukana|teillä|täällä
  ! jatkaa .. keskustel*|riita*|vuokra*|harrast*|tätä|korja*|kuntosal*
  - ei kannata enää olla asiakkaana
  ! jatkaa .. tilau*|sopimu*|jäsen*|liittym*|teil*
  + ei kannata enää elää
minua|mua|meikää|miuta|minnuu|itseäni ei|eikä .. enää|olisi|ois|ole|oo|kaipaa|kaipais*|kaipaa* .. olemas|olemassa|täällä|huomenna|jouluna|ensi|olis|enää|tarvitse|kaivata|mihinkään|ole = 2
  ! ei|eikä .. ole|oo|olis|olisi|ois *tu|*ty
  - minua ei ole enää palveltu
  ! ei .. ole .. kuultu|palvel*|autettu|varoit*|inform*|kiinnost*|kohdel*
  ! minua|mua ei .. ole|olisi .. päästet*|otet*|luotet*|tarvitse|huijata
  + huomenna minua ei enää ole
  + mua ei oo enää ensi viikolla
jos|vaikka|kun minua|mua|mä|minä .. ei|en .. olisi|ois|ole|oo .. enää|täällä|olemassa|elossa|ollenkaan|jouluna|huomenna = 3
  ! ei|en .. ole|oo|olis|olisi|ois *tu|*ty|*nut|*nyt|*nu|*ny
  - kun minua ei ole autettu enää
  ! minä|mä en .. ole .. kotona|paikal*|täällä .. noutam*|vasta*
  + jos minua ei ole jouluna
heille|kaikille|lapsille|perhe|perheelle|muille .. helpompaa|helpompi|helpoin|parempi|parasta|paras|paremmin|helpotus .. ilman|minua|mua|kuolis*|jos|minulla|en|poissa = 3
  ! muille .. helpompi|helpompaa .. käyttää|ostaa|jos
  ! helpompi|helpompaa|parempi|parasta|paras .. jos .. hoida*|saisin|saan|maksa*|palaut*|korja*|vaihda*|te|sovi*|soita*|voisi*|lopetat*|teidän
  ! helpompi|helpompaa|parempi|paremmin .. mutta|vaan
  - kaikille olisi parempi jos maksatte heti
  + kaikille olisi parempi ilman minua
taakka|taakkana|taakaksi|riesana|vaivana|tiellä .. kaikille|perheelle|lapsil*|läheis*|olen|muille = 2
  ! maksu*|lasku*|hinta*|laina*|vuokra*|velka*|kulu* .. taakka*|taakaksi
  ! tiellä .. olen .. odot*|ajan*|soit*|jumi*|kanssa
  - tämä lasku on iso taakka perheelle
  ! taakka .. verotuks*|hinta*
  ! vaivana|tiellä .. kuorma|auto|rekka|roska*|jono|melu
  + olen vain taakka lapsille, taakka kaikille
lähden|lähtisin|lähteä|menen|menisin|mennä|seuraan .. perään|peräänsä|perässä|vaimon|hänen|luo|hautaan|täältä|lopullisesti|kokonaan|omin = 2
  ! menen|mennä .. perässä|hänen .. auto*|kuski*|kone*|kaup*
  ! lähden|mennä|lähteä .. hänen|luo .. kauppa*|asiak*|tiskil*|kirjastoon|lääkär*
  ! lähden|lähteä .. kokonaan|lopullisesti .. asiak*|pankki*|yhtiö*|operaattor*|kaup*
  + lähden hänen peräänsä
  + suunnittelen miten lähtisin täältä lopullisesti
  - lähden teiltä lopullisesti asiakkuudesta
hautaan|haudassa|kuoppaan .. itsekin|minäkin|vaimon|samaan|itse|perässä|perään|pääsisi*|hänen = 2
  ! kannan|hautaan .. jonkun|sen|sut|teidät
  ! haudassa .. äiti*|isä* .. kukk*
  + pääsisinpä itsekin samaan hautaan, hautaan itsekin
seisoin|seison|istuin|istun|kävelin|ajoin|olin|olen|käyn|kävin .. sillalla|sillalle|rautatiesil*|junarada*|raiteil*|ratapih*|kaiteen|kaiteella|parvekkeella|ylätasol*|katolla|reunalla|laiturin|raiteen = 1
  ! parvekkeella .. kahvi*|kun|asentaja*|tupak*
  ! katolla .. asentaja*|vuoto*
  + seisoin yöllä rautatiesillalla
sillalla|sillalle|rautatiesil*|junarada*|raiteille|raiteelle|kaiteen|kaiteella|parvekkeen|parvekkeella|parvekkeel|katolla|ylätasolla|reunalla|laiturin .. hyppä*|hyppy*|hypätä|astun|astua|astuisi*|astunko|alas|väärällä|ulkopuol*|yli|ajattelin|mietin|mietein|pitkään = 3
  ! valu*|tippu*|vuota*|kaatu*|putoa*|putos*|roikku*|roisku*|sata* .. alas|yli
  ! lentää|lentävät|lennätän|heitän|viskaan|kippaan .. kaiteen|parvekkeen|sillalle .. yli|alas
  ! lentää|lennätän .. kaiteen
  ! odot* .. pitkään
  ! pitkään .. odot*
  - vesi valuu parvekkeen reunaa alas
  - olen parvekkeella pitkään odottanut kuljettajaa
  ! kuski*|koira*|kissa|paket*|putosi|puton*|heitti .. alas|yli
  ! auto*|paketti|lapsi|asentaja|johtaja .. alas
  + mietin katolla hyppääväni, katolla mietin pitkään
  + kaiteen väärällä puolella
  - kuski heitti laatikon reunalla alas
jos|niin|että|et hyppään|hyppäisin|hypätä = 2
  ! hyppään|hyppäisin|hypätä .. kyytiin|bussiin|junaan|taksiin|pois|ilosta|riemusta|narua|kattoon|operaatt*|yhtiö*
  - sanoi että hyppään kyytiin
  + mietin että hyppään
astun|astua|astuisin|astunko|hyppään|ohjaisin|ajan|ajaisin .. eteen|alle|yli|rekan|junan|kaiteen|päin|kallio*|jyrkänte* = 2
  ! sain|saan|saada|varasin|varata|varaan|saanut|vahvist* .. ajan
  ! ajan alle
  ! ajan|ajaisin|astun .. eteen .. talon|oven|liikkeen|kaupan|portin|hallin
  ! talon|oven|liikkeen|kaupan|portin|hallin|pihan eteen
  - sain ajan yli kuukauden päähän
  ! ajan|ajaisin .. eteen|yli|päin|alle .. sen|sut|teidät|ne|hänen|hänet|kuskin|kopin|liikke*|ikkuna*|seinä*|minun|pihaan
  ! ajan .. päälle|yli|läpi|päin
  ! astua .. eteen .. jono*|tiski*
  + helppo astua junan eteen
  + ajaisin autoni rekan alle
viillelly*|viiltel*|viilleskel*|viillell* = 3
  ! tyttäre*|poikani|poikamme|siskoni|veljeni|äitini|isäni|mieheni|vaimoni|lapseni|lapsemme|ystäväni|naapurini|serkkuni|nuori|oppilas .. viiltelee|viilteli|viiltely*|viillellyt
  ! viillelly*|viiltely* .. renka*|penki*|istui*|sohva*|maali*|kumi*|satul*
  ! renka*|penki*|istui*|sohva*|maali*|kumi*|satul*|autoni|auton .. viillelly*|viiltel*
  - auton penkit oli viillelty
  - tyttäreni viiltelee eikä saa aikaa
  ! viilsin .. sormen|laati*|lasi*|tölk*|peuka*
  ! veitsi|lasi|terä|pelti|kansi .. viilsi|viilsin
  ! viillän .. renka*|kumit|kurkk*|sen|sut
  + olen viillellyt ranteita
  - viilsin sormen terävään reunaan
teen|tekisin|teenkö|tehdä .. itselleni|itelleni|pahempaa|lopullista|peruuttamatonta|pahaa = 2
  ! tehdä .. itselleni .. tili*|tilau*|varau*|ruokaa|kahvi*
  ! teen .. itselleni .. ruokaa|kahvi*|uuden|sellai*|palvel*
  ! pahempaa|pahaa .. teille|sille|sulle
  + pelkään että teen pahempaa
jätin|jätän|kirjoitin|kirjotin|kirjoitan|teen|tein|kirjoitettu .. jäähyväis*|jäähyväiset|lapun|kirjeen|viimeisen .. äidille|lapsille|vaimolle|keittiö*|pöydäl*|kaapi*|kaikille|läheis* = 2
  ! lapun|kirjeen .. oveen|naapuri*|teille|isännöits*
  + kirjoitin jo äidille lapun, kirjoitin lapun äidille
jäähyväis* = 2
  ! jäähyväisjuhla*|jäähyväiskonsert*|jäähyväiskiert*
  + nämä ovat jäähyväiseni
  - jäähyväiskonsertti peruttiin
en|enkä|emmä .. jaksa|pysty|kestä|halua|tahdo|kykene|haluu .. elää|elämää|elämistä|jatkaa|tapella|montaa|yötä|tätä .. enää|enään|ennää|mietin|oon|olen|köyt*|lopet*|viillel* = 2
  ! jatkaa|tapella .. tilau*|sopimu*|asiak*|liittym*|jäsen*|teidän
  ! tätä .. enää
  + en jaksa elää, siis en enää
elämä|elämää|elämäs*|elämällä|eläminen|elämisen|elämiseen .. ei|en|riittää|saa|paska|loppu*|loppuu|turha|tarkoit*|järke*|mitään .. väliä|jaksa|merkit*|tämä|tää|riittää|olla|itse|enää|iloa|syytä|järkeä|arvoa = 2
  ! elämäntap*
  ! elämä .. helpotta*|helpompi*
  + elämällä ei ole enää merkitystä, elämällä ei mitään väliä
  + nyt riittää tämä eläminen, eläminen riittää enää
loppu|loppuu|loppuisi|loppuis|hiljaista|hiljaa|helpot*|lepo|levätä|rauha .. tämä|tää|kaikki|kärsimys|supina|melu|kipu|lopullisesti|viimein .. = 1
  ! loppu* .. tilaus|sopimus|viesti|meteli|kaikki|tämä
  + viimein loppuisi kärsimys
otan|ottanut|ottaisin|tulin|tuli|tulee .. oman|itseltä* .. käden|henge* = 3
  + aion kuolla oman käden kautta, otan hengen itseltäni, otan itseltäni hengen
oman käden = 3
  + lähden oman käden kautta
kuolisin|kuolla|kuolema|kuolemaa|kuolemasta|kuolisimpa|kuolisinpa|kuollakin|kuolemaani .. haluan|haluaisin|toivon|toivoisin|mietin|ajattel*|pelasta*|vapaut*|helpompi|helpottais*|parempi|pois = 3
  ! olin|melkein|meinasin|meinaa*|meinas|tulla|ihan .. kuolla|kuolen
  ! kuolla|kuolen .. tylsyy*|jano*|kuuma*|nälkä*|kylmä*|pelko*|pelkä*|uteliai*|nauru*|häpeä*|noloud*|helte*|hikeen|pitkästy*
  ! äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari* .. kuolema|kuolemaa|kuolemasta|kuollut
  - olin kuolla tylsyyteen ja mietin lähtöä
  - isäni kuolemasta on viikko, mietin sopimusta
  ! nauruun|häpeä*
  + kuolemaa olen ajatellut, kuolemaa mietin
  - haluaisin kuolla häpeään
haluan|haluaisin|haluun|tahdon|tahtoisin|toivon|toivoisin|haluaisi|haluais|haluis|haluisin|haluavansa|toivovansa|toivoi|kunpa|kumpa|jospa|jos|pitäis|parempi .. kuolla|kuolisin|kuolen|kuollut|kuolemaa|kuolevansa|kadota = 2
  ! olin|melkein|meinasin|meinaa*|meinas|tulla|ihan .. kuolla|kuolen
  ! kuolla|kuolen .. tylsyy*|jano*|kuuma*|nälkä*|kylmä*|pelko*|pelkä*|uteliai*|nauru*|häpeä*|noloud*|helte*|hikeen|pitkästy*
  ! äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari* .. kuolema|kuolemaa|kuolemasta|kuollut
  ! jos .. kuolen|kuollut .. tähän|sairau*|syöpä*|jono*|odot*|leikkau*|ennen
  ! jos .. kuollut
  ! kuollut|kuolleen .. liittym*|tili*|nimi*
  + asiakas sanoi haluavansa kuolla
  - pelkään että kuolen tähän tautiin
  ! kuolla nauruun|häpeä*|nälkä*|vitutu*
  ! jos .. kuolen|kuollut .. allerg*|sähkö*|teidän
  ! kadota .. maan
  + parempi jos kuolen pois
  - haluaisin kuolla häpeään
jättää|jäädä|jäisin|jään|jättäisin .. heräämättä|herätä|syömättä = 2
  ! syömättä .. ruoka*
  + jättää heräämättä, jättää heräämättä vaan
heräämättä|hyppääväni|hyppäämistä|hirttäytyä|hirttäyty* = 3
  ! hirttäytyi|hirttäytynyt
  + mietin hyppäämistä
  - isäni hirttäytyi vuosi sitten
lääkkeet|lääkkeit*|lääkepurk*|pillerit|pilleripu*|tabletit|tabletteja|unilääk*|nappeja|napit|kipulääk* .. vieres|vieressä|vierellä|edessä*|eessä*|käsissä|kourassa|kädessä = 2
  ! lääkkeet|lääkkeit*|tabletit|napit .. kassan|tiskin|laskun|paketin|vesi*|näytön vieressä|edessä
  ! kassan|tiskin|oven|puhelimen|näytön .. vieressä|edessä|vieres
  ! kaukosää*|puhelim*|takin|paidan .. napit
  ! napit .. kaukosää*|puhelim*
  ! jätti|jätettiin|toimit* .. lääk*
  + mulla on unilääkkeet tässä edessä
  + kaikki tabletit on jo kourassa
  - kaukosäätimen napit on väärässä järjestyksessä edessä
lääk*|pilleri*|tablet*|unilää*|nappeja|napit|purkki|purkin .. otanko|ottaisinko|vedänkö|vetäisinkö|vetäsisinkö|syönkö|söisinkö|nielenkö|nielaisenko|popsinko .. kaikki|kaikk|koko|kerralla|kerrala|loput = 3
  ! kaikki .. vuoro*|kuvat|takaisin
  + katselen lääkkeitä ja mietin vedänkö ne kaikki
  - lääkkeet tuli väärinä, otanko uuden reseptin
vedän|vetäisen|vetää|vetäsen|otan|ottaa|syön|syödä|nielen|niellä|popsin|tyhjennän .. koko|kaikki|kaikk|loput .. lääkearseenal*|lääkepurk*|lääkekaap*|purkin|purkillisen|levyn|napit|nappia|pillerit|mömmöt|unilääk* = 2
  ! purkin|levyn .. jugurt*|jäätel*|rahka*|salaat*|suklaa*|maali*|voide*|herkku*|kerma*|jogurt*
  ! jäätelö*|jugurt*|suklaa*|vitamiini* .. koko|kaikki
  + vedän koko purkin tänä iltana
  - söin koko purkin jäätelöä kun odotin
löydä*|löytää|löytävät|löytyy|löyvvätte .. mut|minut|miut|mun|minu|meikä*|minnuu .. roiku*|roikku*|hirre*|hirttäy*|kuollee*|vainaa*|joesta|järvest*|raiteil*|köyd*|riippu* = 3
  + kohta löydätte minut kellarista kuolleena
  + löydätte mut roikkumasta portaikosta
  - löydätte minut asiakasnumerolla rekisteristä
mut|minut|miut|mun|meikä* .. löydät|löydätte|löytää|löytävät|löytyy|löydetään .. roiku*|roikku*|hirress*|hirrest*|hirttäy*|kuollee*|vainaa*|joesta|järvest*|raiteil*|köyd*|ruumi* = 3
  + aamulla minut löydetään joesta
  - minut löytyy teidän järjestelmästä kahdesti
roikun|roikunkin|roikkuisin|roikkumas|kiikun|riipun|killun .. köyde*|hirre*|parru*|orre*|katossa|katosta|puussa|narussa|narun = 2
  ! odot*|linja*|puhelim* .. narussa
  + huomenna roikun jo köydessä
  - roikun linjoilla tunnin joka päivä
itteni|itseni|itte|ihteni|ittein|iteni|itsensä|ittensä|ittesä .. jojoon|hirteen|kiikkuun|orteen|hengiltä = 3
  ! nauro*|nauraa|nauran|naurat* .. itteni|itseni .. hengiltä
  ! hengiltä .. nauroin|nauraa
  ! työ* .. hengiltä
  + meinaan laittaa itteni jojoon
  - nauroin itseni hengiltä
jojoon|jojossa|narun|naru|köysi|köyden|hihna|vyö|vyön .. vedän|vetää|meen|menen|kaulaan|kaulassa|kaulani|jatkoksi|jatkoks|jatkeeks|jatkoon = 2
  ! koira*|kissa*|koru*|talutin|talutus*|riimu*|panta* .. kaulaan|kaulassa|naru|hihna
  ! hihna|vyö|vyön|naru|narun .. vedän|vetää|menen
  ! köysi|köyden .. vedän|vetää .. vene*|auto*|laiva*|perä*
  + laitan köyden kaulani ympärille, narun kaulaani solmin, naru kaulaan
  - koiran hihna katkesi kaulaan
ei|ettei|eikä|eivät .. jaksa|halua|haluaisi|jaksaisi|tahdo|haluais|jaksais|jaksanut|halunnut|jaksanu|halunnu|pysty|viitsi .. elää|elämistä|elossa = 2
  ! akku|patteri|puhelin|kukka*|taimi*|kala|kalat|kasvi*|yritys .. ei|eivät|eikä
  ! elää .. home*|kostea*|melus*|metelis*|remont*|rotti*|torak*|savus*|eläkke*|vuokra*
  ! elää ilman sähkö*|nett*|vettä|lämm*|kotihoi*|tv*|auto*|puhelin*|hissi*|apua|raha*
  + vanhus sanoi ettei hän enää jaksa elää
  + kertoi ettei halua enää olla elossa
  - ei kukaan halua elää homeisessa talossa
ei|eikä|enkä|en .. huvita|huvittais|huvittaisi|kiinnosta|kiinnostais|innosta|maistu|nappaa|kannattais|kannattaisi|viitsi|viitti .. elää|eläminen|eläminenkään|eleä|elellä|elossa = 3
  ! elää .. home*|melus*|remont*|rotti*|kaupung*|vuokra*
  + ei kiinnosta enää elää
  + mua ei huvita koko eläminen
  - ei kiinnosta teidän mainokset eikä elämänlaatukyselyt
ei|ettei|eikä|en|enkä .. oo|ole|nää|näe|nähny* .. järkee|järkeä|syytä|syyt|mieltä|ideaa|pointtia|tarkotus*|tarkoitus*|merkitystä|halu*|intoa|voimia|voimii .. elää|elämis*|elämäs*|elämäl*|eläminen = 3
  ! elää .. home*|melus*|remont*|rotti*|kaupung*
  + en näe mitään mieltä tässä elämässä
  + ei oo enää mitään syytä elää
  - ei ole järkeä maksaa tästä
en|enkä|ei|ettei|etten|emmä|em|emmie .. jaksa*|kestä*|pysty|kykene|halua|haluu|haluais .. tätä|tällaista|tämmö*|tällasta|mun|koko|ennää|enää elämää|elämistä|eloa|elloo|olemista = 2
  ! jaksa|kestä .. elämää .. ilman
  + em mie jaksa enää tätä elämää
  + äiti sanoi ettei kestä tätä elämistä
  - en jaksa koko prosessia
en|enkä|ei|ettei|etten .. pysty|jaksa|kykene|halua|haluu|voi|kestä .. jatkamaan|jatkaa .. tätä|tällaista|tämmö*|elämää*|elämistä .. enää|ennää|enään|elämää*|elämistä|eloa|näin = 2
  ! elämää|elämääni .. ennen|normaal*|rauhas*
  ! normaal* elämää*
  ! jatkaa|jatkamaan .. tätä|tällaista .. sopimu*|tilau*|jäsen*|asiak*|liittym*|vuokra*|riita*|kurssi*|palvelu*|vakuut*|keskustel*|asia*|taistel*|odot*
  ! jatkaa|jatkamaan tätä|tällaista enää
  + en pysty jatkamaan tätä elämää
  + en halua jatkaa elämääni enää
  - en voi jatkaa elämääni ennen kuin asia on selvä
  - en halua jatkaa tätä sopimusta enää
parempi|helpompi|paras|parasta|helpoin .. lähen|lähden|lähtisin|lähtis|häviän|häviäisin|katoan|katoaisin|häipyisin|häivyn|poistun|poistuisin|katoisin .. pois|täältä|tääl|kokonaan|lopullisesti|maailmasta|keskuudesta = 2
  ! lähen|lähden|lähtisin|poistun|häivyn .. asiak*|kilpail*|operaatt*|yhtiö*|pankki*|teiltä|liikkee*|kaupasta|jono*
  + ehkä ois parempi että katoan kokonaan
  + paras kun mie lähen pois täältä
  - parempi että lähden kilpailijalle kokonaan
lähen|lähden|lähtisin|häviän|katoan|poistun|lähteä|kadota|hävitä .. tästä|täältä|tältä|maan|elävien .. maailmasta|elämästä|maanpinnalta|päältä|kirjoista|joukosta|pallolta = 3
  + taidan poistua, siis poistun elävien kirjoista
  + haluan kadota tästä maailmasta
  - lähden teiltä pois toiselle yhtiölle
minua|mua|meikää|miuta|minnuu|minuva .. ei|eikä .. kohta|enää|enään|ennää|pian|kauaa|kauan|huomenna|jouluna|maanantaina .. oo|ole|olis|olisi|ois|o = 3
  ! oo|ole|olis|olisi|ois *tu|*ty|_ *tu|*ty
  ! oo|ole|olis|olisi|ois .. *tettu|*tetty|*ltu|*llut|autettu|kuultu|kohdel*|kiinnost*|varoit*|inform*|uskot*
  + kohta mua ei enään oo
  + minnuu ei pian ennää oo
  - minua ei enää ole autettu viikkoon
ei|eikä mua|minua|meikää|miuta|minnuu .. kohta|enää|enään|ennää|pian|kauaa|huomenna .. oo|ole|olis|olisi|ois|nää|näe = 2
  ! oo|ole|olis|olisi|ois .. *tu|*ty|*ttu|*tty|kohdel*|kiinnost*
  + ei mua kohta enää ole
  - ei minua enää ole palveltu
en|enkä|etten .. oo|ole|olis|olisi .. enää|ennää|enään|kohta|kauaa .. elossa|olemassa|hengissä|keskuudes*|elävien = 2
  ! asiak*|jäsen*|sopimu* .. olemassa
  ! elossa|hengissä .. kun|ennen .. päätös*|asia|leikkau*
  + maanantaina en ole enää elossa
  - en ole enää teidän asiakas
poltan|polttanu*|poltin|poltte*|poltellu*|polttaa .. käsiä|käsiäni|käsivar*|ihoa|ihoani|itseäni|itteäni|käteeni|reisiä|ranteit* .. tupaka*|röökil*|röökin|sätkäl*|sytkäril*|sytyttim* = 3
  + polttelen käsivarsiani röökillä kun ahdistaa
  - poltin käteni teidän paistinpannuun
lyön|hakkaan|löin|hakkasin|lyöny*|hakannu*|puren|raavin|raapinu*|revin|rangaisen|raapinut|kuristan|kuristelen|silvon|silponu* .. itseäni|itteäni|ittiäni|ihteäni|itteeni = 2
  ! sormeen|peukal*|vahingos*|vasaralla|allerg*|kutin*|kutis*|ihottum* .. itseäni|itteäni
  ! itseäni|itteäni .. sormeen|peukal*|vahingos*|allerg*|kutin*|kutis*|ihottum*|nenäst*|poskeen
  + hakkaan itteäni nyrkillä iltaisin
  - raavin itseäni kutinan takia
raavin|raapinu*|raavitt*|puren|purru*|hakkaan .. käsiä|käsiäni|käsivar*|ihoani|ihoa|ranteit* .. verille|verelle|verille|vereslihal* = 2
  ! kutin*|kutis*|allerg*|ihottum*|voide*|pesuaine* .. verille|käsiä|käsiäni|ihoani|ihoa
  ! verille .. kutin*|kutis*|allerg*|ihottum*|voide*|pesuaine*
  + raavin taas käsivarret verille ahdistukseen
  - kutina on sellaista että raavin ihoani verille
viilsin|viillän|viiltä*|viilsi|leikkaan|leikkasin|leikannu*|leikkel*|leikelly*|leikata|silvon .. itseä*|itteä*|ihteäni|käsivar*|käsiäni|käsiä|ranteit*|ranteet|ranteeni|reite*|reisi*|reidet|ihoani = 3
  ! käsivar*|käsiäni|käsiä|ranteit*|ranteet|ranteeni|reiteeni|reidet|ihoani|itseäni .. purki*|tölk*|kante*|kannen|reuna*|lasi*|pelti|pelti*|terä*|veitsenne|veitsellänne|avatess*|pakkau*|paket*|särm*|kulma*
  ! purki*|tölk*|kante*|kannen|reuna*|lasi*|pelti*|avatess*|pakkau*|särm*|kulma*|vahingos* .. viilsin|viilsi|leikkasin|leikannu*|viiltäny*
  ! viilsin|viilsi|leikkasin .. purki*|tölk*|kante*|kannen|reuna*|lasi*|pelti*|avatess*|pakkau*|särm*
  ! leikkaan|leikata|leikkaisin .. hiuk*|tukan|kynnet|nurm*
  + leikkelen reisiäni öisin
  + viilsin käsivarteni taas
  - viilsin ranteeni säilyketölkin kanteen
vedän|vetäsen|vetäisen|vetää|vetäny*|viillän|viiltää|viilsin|leikkaan|leikata|avaan|avata|aukasen|aukaisen|aukoa|repiä|sivallan|pistän .. ranteet|ranteeni|ranteensa|valtimo*|suonet|suoneni|kurkkuni .. auki|poikki|halki = 3
  ! auki|poikki .. kannen|kante*|reuna*|tölk*|purki*|lasi*|pelti*|avatess*|särm*|pakkau*
  ! kannen|kante*|reuna*|tölk*|purki*|lasi*|pelti* .. auki|poikki
  ! leikkau*|lääkäri*|kirurg* .. suonet|valtimo*
  + mä vedän ranteet auki
  + teki mieli viiltää ranteensa auki
  - vedän sälekaihtimet auki
taas|uudestaan|uudelleen|uuestaan|yöllä|yönä|iltana|öisin .. viilsin|viillän|viiltäny*|viiltämään|viiltäneensä = 2
  ! viilsin|viiltäny* .. sorme*|peuka*|tölk*|kante*|kannen|reuna*|lasi*|pelti*|purki*|renka*|kämmen*|jalka*
  ! tölk*|kante*|kannen|reuna*|lasi*|pelti*|purki* .. viilsin|viiltäny*
  + yöllä sitten viilsin
  - avasin purkin yöllä ja viilsin sormeni
ajan|ajaisin|ohjaan|ohjaisin|käännän|kaahaan|rysäytän .. päin|alle|eteen|keulaan rekkaa|rekan|rekkaan|kalliota|kallioleikk*|kallioseinä*|siltapil*|betoni*|vastaantul*|puuta|mäntyä = 3
  ! teidän|sun|kuskin|sen .. päin
  + kohta ajan päin vastaantulijaa ja se on siinä
  - kuski ajoi päin puuta
ajan|ajaisin|ohjaan|ohjaisin|käännän|rysäytän .. rekkaa|rekan|kalliota|siltapil*|kallioleikk*|betonipil*|puuta|vastaantulijaa|rekkaan|kallioon päin|alle|keulaan|keulalle|eteen = 3
  + ajan auton siltapilaria päin
  - ajan rekkaa työkseni
mieli|mietin|miettiny*|miettinyt|ajatel*|ajattel*|harkin* .. ajaa|ajaisin|kääntää|kääntäisin|ohjata .. rekan|rekkaa|kallio*|siltapil*|puuta|vastaantul*|junan|kaistalle|ojaan|penkalta = 2
  + oon miettiny et ajaisin rekan keulaan
  - harkitsen ajaa itse noutopisteelle
haluan|haluaisin|haluisin|haluun|haluais|haluis|toivon|toivoisin|saisin*|sais|saispa|kunpa|kumpa|jospa|parempi|vaan|voisin* .. nukkua|nukahtaa|nukkuis*|nukahtais* .. pois|ikuis*|ikiun*|lopullisesti = 3
  ! pois .. univelka*|univelat
  + saisinpa nukahtaa ikiuneen
  - haluan nukkua yöni rauhassa
nukkua|nukahtaa|nukkuisin|nukahtaisin|nukkuis|nukahtais|nukahdan|nukun .. enkä|eikä|ja|niin|ettei|etten .. heräisi|heräis|heräisikään|heräiskään|heräsi = 2
  ! ettei|etten|eikä .. meteli*|melu*|puhelim*|naapuri*|remon*
  ! lapsi|vauva|koira .. nukahtaa|heräisi
  + voisinpa nukahtaa ja en ikinä heräisi
  - pelkään nukkua ettei palovaroitin soi
haluan|haluaisin|haluisin|haluais|haluis|toivoisin .. nukkua .. enkä .. herätä|herää = 2
  ! herätä|herää .. poraa*|mete*|melu*|remon*|viideltä|kuudelta|puhelu*|naapuri*|ääneen
  ! enkä saa herätä
  + haluisin nukkua enkä ikinä herätä
  - haluaisin nukkua enkä herätä poraamiseen
ammun|laitan|vedän|pistän|paan|panen|ampuisin|ampua|laittaa .. luodin|kuulan|kuula|luoti|lyijyä|haulit|piipun .. kalloon|kallooni|kalloni|päähän*|otsaan*|ohimoon*|suuhun*|leuan = 3
  ! sun|sen|sinun|teidän|teijän|teiän|niiden|hänen|jonkun|jokaisen|teille|sulle|sille|hälle|niille|kuskin|kuskille|myyjän|pomon|johtajan .. kalloon|päähän|otsaan|ohimoon|suuhun
  ! luodin|kuulan|kuula|luoti .. sun|sen|sinun|teidän|teijän|niiden|hänen|jonkun|kuskin
  + ammun kuulan kallooni
  - ammun kuulan teidän johtajan otsaan
luette|luet|luetaan|lukee|lukevat .. tämän|tän|tään|tätä|tää|nää|viestin|kirjeen|viestiä .. olen|oon|oo|en|minua|mua|minä|mä .. poissa|kuollut|kuollu|vainaa|haudassa|elossa|täällä|olemassa|hengissä|kuolleena = 3
  ! poissa .. töistä|maasta|lomal*|matkoil*|kaupungis*|kotoa
  ! täällä .. töissä|asiak*|jäsen*
  + sitten kun joku lukee tämän viestin en ole enää elossa
  + kun luette tän mä oon jo poissa
  - kun luette tämän olen jo poissa maasta
tehdä|teen|tekevän*|tekee*|tekemään|tekis*|tehny*|tehä .. itselleni|itselleen|itelleni|ittelle*|itelleen|itsellensä|ihtelleni .. jotain|jotakin|jotaki|jotai|pahaa|vahinkoa|väkivaltaa|mitä|viel = 2
  ! itselleni|itselleen|itelleni|ittelleni .. jotain|jotakin|mitä .. kivaa|hyvää|mukavaa|lämmintä|kaunista|uutta|ruokaa|syötävää|erilaista|ihanaa|spesiaal*|haluan|haluaa
  ! itselleni|itselleen|itelleni .. mitä .. tili*|tilau*
  + pelkään mitä teen itselleni, teen ittelleni viel jotain
  + soittaja puhui tekevänsä itselleen jotakin
  - halusin tehdä itselleni jotain kivaa ja varasin hieronnan
tapan*|tappais*|tappaa|tappasin|hirtän|hirttää|ammun|ampua|hukutan|hukuttaa|surmaan|surmata|lopetan .. ihteni|ihteäni|ittein|ittiäni|iteni|itteheni|ihtesä|ittesä|itteni|itseni = 3
  ! tappaa .. itseni|itteni .. työ*
  + mie tapan ihteni
  - tapan tunnin aikaa itsekseni
hukuttaudun|hukuttautua|hukuttautuisin|hukuttautumis*|hirttäydyn|hirttäyty*|hirttäisin = 3
  ! hirttäytyi|hirttäytynyt
  + mietin hukuttautumista
  - hukutan teidät laskuihin
hukutan|hukuttaisin|hukuttaa .. itseni|itteni|itsensä|ittensä = 3
  ! työ*|paper* .. itseni
  + hukutan itseni lampeen
  - lasku hukkui
kävelen|kävelisin|kävellä|hyppään|hyppäisin|hypätä|hyppäänkö|astun|meen|menisin .. järveen|jokeen|mereen|koskeen|avantoon|jäihin|heikoille = 2
  ! uimaan|uida|uinti*|sauna*|avantouin*|talviuin*|laituri* .. järveen|mereen|avantoon|jokeen
  ! järveen|mereen|avantoon|jokeen .. uimaan|uida|sauna*|uinti*
  ! saunasta|lapset|lapsi|koira*|hyppyri* .. järveen|mereen|avantoon
  + taidan kävellä, kävelen vaan heikoille jäille
  - hyppään aina saunasta järveen uimaan
tekis|tekisi|teki|tekee mieli|mieleni|mielein .. hypätä|kuolla|hirttäytyä|hukuttautua|tappaa|kadota|loikata .. alas|pois|katolta|parvekkeel*|sillalta|ikkunasta|itteni|itseni|ittensä|lopullisesti|junan|maailmasta|vaan = 2
  ! kuolla|kadota .. häpeä*|nauru*|nolo*|maan|alle
  ! hypätä .. juna*|bussista|kyydistä .. pois
  + tekee mieli loikata ikkunasta
  - teki mieli kadota häpeästä
hyppään*|hyppäisin|hypätä|loikata|loikkaan|pudottaudun|heittäydyn|heittäytyä .. sillalta|parvekkeelta|katolta|ikkunasta|raiteille|junan|metron|rekan|auton|bussin|ratikan|kaiteelta|jyrkänteeltä|alle = 2
  ! auton|bussin|ratikan|metron|junan .. kyytiin|ovesta|penkille|rattiin|kyyti*|takapen*
  ! hyppä*|hypätä .. auton|bussin .. ovesta|edestä|tieltä
  ! jouduin|piti|pakko|täytyi|ehdin|meinasin .. hypätä .. auton|bussin|ikkunasta|alta|alle
  + heittäydyn metron alle
  + tänään loikkaan ikkunasta
  - hyppään bussin kyytiin asemalta
kukaan|kukkaan|kukaa|kukkaa|kuka|tuskin .. kaipaa|kaipais|kaipaisi|kaipaamaan|kaipaamas|ikävöi|ikävöisi|suris|surisi .. mua|minua|miuta|meikää|jälkeeni = 2
  ! kaipaa .. minua|mua .. jäsen*|asiak*
  + kukaan ei jäisi kaipaamaan minua
  - kukaan ei kaipaa näitä mainoksia
huomais|huomaisi|välittäis|välittäisi|surisi|huomaa|välitä|kiinnosta|haittaa|haittais .. jos|vaikka .. kuolisin|kuolen|katoaisin|hyppäisin|tappaisin|tapan|kuolisinkin|hyppään|hyppäänkin = 2
  ! jos|vaikka .. kuolen|kuolisin .. jono*|odot*|nälkä*|sähkö*|kylmä*|leikkau*|tauti*|sairau*
  + tuskin kukaan edes huomaisi jos kuolisin
  - ketään ei kiinnosta vaikka kuolen jonottaessa nälkään
mieluummin|mielummin|mieluiten|ennemmin|kernaammin .. kuolen|kuolisin|kuollut|kuolla|kuolleena|kuolleen = 2
  ! nälkä*|tilaan|syön|ostan|asioin|käytän|matkust* .. kuolen|kuolisin
  ! kuolen|kuolisin|kuolla .. nälkä*|tilaan|tilaisin|syön|ostan|ostaisin|asioin|käytän|matkust*|tulen|nauru*
  + olisin ennemmin kuollut kuin elän näin
  - kuolisin mieluummin kuin tilaisin teiltä, mieluummin kuolen nälkään
olisinpa|oisinpa|oispa|olispa|olisimpa|oisimpa|kunpa|kumpa|jospa .. kuollut|kuollu|kuolleena|kuolisin|syntyny*|syntyis*|olemassakaan|haudassa = 3
  ! äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari* .. kuollut
  ! kuollut|kuollu .. akku*|laite|puhelin
  + olisinpa kuollut jo silloin
  + kunpa en olisi ikinä syntynyt
  - kunpa saisin vastauksen
en|ettei|enkä|etten .. olis|olisi|ois|olisikaan .. koskaan|ikinä|ollenkaan|kuunaan .. syntyny*|syntynyt|syntyä = 2
  + toivon etten olisi koskaan syntynyt
  - en olisi koskaan tilannut
en|enkä|etten .. ansaitse|ansainnu* .. elää|elämää|eloa = 3
  + en edes ansaitse elää
  - en ansaitse tällaista kohtelua
turha|turhaa|turhaks*|turhaan .. elää|elän|elossa|eläminen|elämistä = 2
  ! elän|elää .. ilman|tulo*|kaupung*
  + turhaa mun on enää elää
  - turha lasku taas
loppuu|loppuis|loppuisi|loppus|päättyy|päättyköön .. mun|minun|tää|tämä|koko|miun|elämäni|elämäin .. elämä|elämäni|eläminen|elämäkin|kärsimy* = 2
  ! elämä .. asunno*|alueel*|kylä*
  + loppuis tää eläminen jo
  - sopimus loppuu ensi kuussa
näe|nää|keksi|oo|ole .. muuta|muut|mitään .. keinoo|keinoa|ulospääsy*|ratkasuu|ratkaisua|vaihtoehto*|tietä .. kuin|ku|kun .. kuolla|kuolema|kuoleminen|tappaa|hypätä|köysi|naru|hirttää = 3
  + en nää muuta keinoo ku kuolla pois
  - en näe muuta vaihtoehtoa kuin irtisanoa sopimuksen
hyvästi|hyvästit|hyvästejä|hyvästel* .. lapsille|lapset|lapseni|perheelle|perheeni|läheis*|äidille|äidin|vaimolle|maailma|maailmalle|elämä|elämälle|kaikki = 3
  ! hyvästi* .. kaikki .. raha*|säästö*|kuvat|tiedot
  ! hyvästi kaikki
  ! hyvästi* .. äidin|lapseni .. hautajais*
  + olen jo hyvästellyt lapset
  - sanoin hyvästit teidän netille
piste|pisteen|loppu|lopun .. elämälle|elämälleni|elämällein|elolleni|olemassaolo* = 3
  ! normaal*|rauhal*|entisel* .. elämälle
  + laitan pisteen elämälleni
  - pannaan piste tälle sopimukselle
itsetuho*|itsetuhoi*|itsetuhoaj* .. ajatu*|puhe*|puhui|olo = 1
  + puhui itsetuhoisista ajatuksista, itsetuhoisia ajatuksia
  - ajatuksia herättävä mainos
sanoi|kertoi|totesi|puhui|vihjasi|uhkasi|uhkaa .. tappavan*|hyppäävän*|hirttävän*|viiltävän*|päättävän*|lopettavan*|surmaavan*|satuttavan* .. itsensä|ittensä|itseään|elämänsä|päivänsä|henkensä|parvekk*|sillalta|katolta|junan = 3
  + asiakas sanoi päättävänsä päivänsä
  + soittaja uhkasi hyppäävänsä parvekkeelta
  - kuski sanoi ottavansa paketin mukaan
sanoi|sano|kertoi|puhui|vihjasi|totesi|soittaja|asiakas .. haluavansa|haluaa|toivovansa|toivoo|aikovansa|haluaisi .. kuolla|kuolevansa|kuolemaa|kuolisi|kuollut = 3
  ! kuollut .. äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari*|omaise*
  ! äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari* .. kuollut
  + rouva sanoi vain haluavansa kuolla
  - asiakas kertoi haluavansa uuden laitteen
elämä|elämäni|elämästä|elämää .. lopetan|lopettaisin|päätän sen|itse|tän|tämän|tähän|kokonaan = 3
  ! lopetan|päätän .. tilauk*|sopimuk*|liittym*|jäsen*|asiak*
  + kurja elämä, lopetan sen nyt
  - elämäni paras päätös, lopetan sopimuksen
lopettaa|lopettais|lopettaisi|päättää|lopettaminen .. tämä|tää|koko|oma|mun|tällainen elämä|elo|kärsimys = 3
  + ehkä helpointa ois lopettaa koko elämä
  - lopettaa tämä sopimus
lopettaa|lopettaisin|lopettaisi|lopettais|lopetan .. tätä|tän|tämän|tää|tämä kaikkea|kaiken|kaikki = 2
  ! voisitteko|voitteko|pyydän|teidän|pitäisi|pitää|alkakaa|haluatteko .. lopettaa
  ! kaikki|kaiken|kaikkea .. sopimu*|tilau*|liittym*|roska*|häirin*|kiusa*|mainos*|peri*|soit*|tilit
  + mietin vaan miten lopettaisin tän kaiken
  - voisitteko lopettaa tämän kaiken mainostamisen
itsestäni|itestäni|ittestäni|itsestään|ihtestäni .. lopun|lopu|loppu|hengen = 3
  + meinaan tehdä ittestäni lopun
  - en anna itsestäni enää tietoja
viiltäny*|viiltänyt = 2
  ! viiltäny* .. renka*|kumi*|pressu*|sohva*|penki*|laukku*|sorme*|sormi|peuka*|jalka*|kämmen*|lasi*|matto*|nahk*|polv*|huul*
  ! kansi|kannen|kante*|reuna*|terä|veitsi|lasi*|pelti*|tölk*|purki*|joku|renka*|kissa|särm* .. viiltäny*
  ! viiltäny* .. kante*|kannen|reuna*|tölk*|purki*|pelti*|särm*
  + oon viiltäny tän kuun aikana monta kertaa
  - kannen reuna on viiltänyt kämmeneen haavan
minusta|musta ei|eikä .. ole|oo|olis|olisi .. mihinkään|elämään|eläjäks* = 2
  ! ole|oo .. mihinkään .. lomakk*|sopimu*|hakem*
  + musta ei oo enää elämään
  - minusta ei ole reilua laskuttaa tästä
en|enkä|etten .. aio|meinaa|tule|taida|halua|haluu|haluais|haluaisi|tahdo|jaksa .. olla|olemaan .. elossa|hengissä|olemassa|maailmas* = 3
  + en aio olla ensi viikolla elossa
  - en aio olla asiakkaanne
yhtä hyvin|hyvi|hyvä .. kuolla|kuolisin|hirttäytyä|hypätä = 2
  ! kuolla .. nälkä*|tylsyy*|jono*
  + mä voisin yhtä hyvin kuolla
  - voisin yhtä hyvin ostaa muualta
mullan|nurmen|turpeen alla|alle .. hänen|olisin|minäkin|itsekin|parempi|pääsisin|kaipaan = 2
  ! putki*|kaapeli*|johto* .. mullan|nurmen
  + mullan alla olisin rauhassa
  - putki mullan alla, hänen tontillaan
parempi|helpompi|pääsisin*|pääsisinpä|kunpa|haluan|haluaisin|toivon .. mullan|nurmen|turpeen|haudassa|hautaan|arkussa = 2
  ! äiti*|isä*|miehe*|mies*|koira*|kissa* .. haudassa|hautaan|arkussa
  ! hautaan .. kukk*|kive*|kyntt*
  ! haluan|haluaisin .. hautaan .. kukka*|kive*
  + olis parempi maata haudassa
  - haluan tilata isän hautaan kukat
meen|lähen|lähren|seuraan|lährenkin|meenkin .. sen|hänen|äitin|äidin|vaimon|isän|iskän|miehen|mummon|pojan|tytön .. perään|viereen|luo|luokse = 2
  ! perään|luo|luokse .. kauppa*|juna*|bussi*|auto*|töihin|lääkär*|jos|ku
  ! perään soit*|kysel*
  ! meen|lähen .. junalla|bussilla|autolla|kylään
  + ikävä on kova, kohta meen vaimon perään
  - meen junalla pojan luo
istuin|istun|istua|istuisin|menen|istumassa .. tallissa|autotallissa|hallissa|tallin|autotalliin .. käynnissä|käyntiin|käydä|pakokaasu* = 2
  ! remontti|huolto|korja* .. käynnissä
  ! käynnissä .. remontti|huolto|korja*
  + istun autotallissa moottori käynnissä ja ovi kiinni
  - istun hallissa ja huolto on käynnissä
pakokaasu* .. letku*|putki|putken .. sisään|sisälle|ikkuna*|hytt* = 2
  ! haisee|haju|vuota* .. pakokaasu*
  ! pakokaasu* .. putki|putken .. irti|poikki|ruost*
  + pakokaasuputkesta, pakokaasun letku ikkunasta sisään ja se on siinä
  - pakokaasun haju tulee sisälle
ajaa|ajan|ajaisin|ajais .. sillankaite*|kaiteesta|kaiteista|jyrkänteel*|kalliolta|rotkoon|penkalta = 2
  ! kuski|kuljettaja|bussi .. ajaa
  + mietin ajaa sillankaiteesta läpi
  - ajan noutopisteelle itse
poltan|sytytän|sytyttää|polttaa|palan .. itseni|itteni|itteeni|itsensä|ittensä = 2
  ! itseni|itteni|itsensä .. loppuun
  + sytytän itseni tuleen torilla
  - poltan itseni loppuun tällä työllä
paremmin|helpompi|parempi|helpompaa|onnellis*|paree .. ilman minua|mua|miuta|meikää = 3
  ! ilman minua|mua .. asiak*|maksa*|jäsen*
  + lapset pärjää paremmin ilman mua
  - teillä menee paremmin ilman minua asiakkaana
kuolleena .. arvokk*|enemmän|hyödyl*|hyödyks*|parempi|hyvä = 2
  ! äiti*|isä*|koira*|kissa*|kala*|kasvi* .. kuolleena
  + kuolleena oisin teille arvokkaampi
  - kala tuli kuolleena
arvokk*|enemmän|hyödyl*|parempi .. kuolleena|kuollu|haudassa = 2
  ! äiti*|isä*|koira*|kissa*|kala*|kasvi* .. kuolleena|kuollu|haudassa
  + oon perheelle hyödyllisempi kuolleena
  - parempi asiakaspalvelu
tabletit|pillerit|unilää*|unitabl*|lääkkeet|napit .. laskettu|laskenu*|rivis|rivissä = 2
  ! laskettu|laskenu* .. väärin|puuttu*|farmas*|apteek*|annost*|dosett*
  + illaksi on pillerit laskettu
  - tabletit oli laskettu väärin apteekissa
kirjotin|kirjoitin|kirjottanu*|kirjoittanut .. jo|viimeisen|viimeset .. äidille|äitille|lapsille|vaimolle|miehelle|perheelle|pojalle|tyttärelle|siskolle|läheisille .. lapun|kirjeen|kirjeet|viestin = 2
  + kirjoitin jo lapsille kirjeen valmiiksi
  - kirjoitin teille jo kirjeen
menen|meen|mennä|makaan|maata|makaamaan|asetun|käyn .. raiteille|raiteilla|kiskoille|kiskoilla|junaradalle|radalle = 2
  ! radalle .. ajamaan|harjoit*|treena*|keila*|golf*|karting*
  ! keila*|golf*|karting*|kilpa*|mikroauto* .. radalle
  + meen makaamaan kiskoille illalla
  - menen radalle keilaamaan, keilaradalle menen
ase|aseen|haulikon|haulikko|pistoolin|kiväärin|piippu|piipun .. suuhun|suuhuni|ohimolle|ohimolleni|ohimoon|päähäni|leukaani|itseeni = 3
  ! sun|teidän|sen|hänen .. suuhun|ohimoon|ohimolle
  + laitan haulikon suuhun
  - ase tuli postissa rikki
suisid*|suicid*|unalive*|kuolemanajatu*|kuolemantoiv*|kuolemanhalu* = 3
  ! suicide squad
  + mulla on ollut kuolemanajatuksia
  + oon taas tosi suisidaalinen
  - suicide squad ei näy palvelussa
kuolema|kuoleminen|kuolemakin|kuolemaan .. helpotus|houkutt*|armo|tervetul*|valmis = 2
  ! äiti*|äidin*|isä*|mies|mieheni|miehen|vaimo*|puoliso*|poikani|poikamme|tyttäre*|veljeni|veljen|sisko*|ystävä*|naapuri*|mummo*|vaari* kuolema
  + kuolema olis suuri helpotus
  - isäni kuolema oli meille kova paikka
haluan|haluun|haluaisin|haluisin|tahdon|haluais|pääsis|pääsisin|pääsisinpä|päästä .. pois .. maailmasta|elämästä|elämästäni = 3
  + pääsisinpä pois tästä maailmasta
  - haluan pois teidän listalta
haluan|haluun|haluaisin|haluisin|pääsis|pääsisin|pääsisinpä .. pois .. maan|maapallon päältä|pinnalta = 3
  + pääsispä, pääsisin pois maan päältä
  - haluan putken pois pihan reunalta
lakata|lakkaisin|lakkais|lakkaan|lakkaisinpa .. olemasta = 3
  + mietin vaan miten lakkaisin olemasta
  - näyttö lakkasi toimimasta
kun|ku|sitku|sitten|vasta .. oon|olen|olisin .. kuollu|kuollut|vainaa = 2
  ! ennen ku|kun|kuin
  ! kuollut|kuollu .. akku*|puhelin|laite
  + uskotte vasta kun olen kuollut
  - olen kuollut ennen kuin jono etenee, ennen kun olen kuollut
ostin|hankin|hain|ostanu|ostanut .. köyttä|köyden|köysi|narua|hirttoköy* .. en|enkä|niin .. jaksa|kestä|ole|oo = 2
  ! köyttä|köyden|köysi|narua .. vene*|pyykki*|kiipeil*|kestä*|oikea*
  ! en|niin .. ole|oo .. saanut|tyyty*|toimi*
  + hankin köyden, en jaksa tätä velkaa
  - ostin köyttä veneeseen enkä ole tyytyväinen
ottaa|otan|vetää|vedän|syödä|syön|niellä|nielen|nielaisen|popsin .. kaikki|kaikk|koko|loput .. *pillerit|*pillereitä|*pillerini|*lääkkeet|*lääkkeeni|*tabletit|*tablettini = 3
  ! *lääkkeet|*tabletit|*pillerit .. mukaan|takaisin|palaut*|ohje*|talteen
  ! pitääkö|pitäisikö|täytyykö|pitää .. ottaa
  + aion niellä kaikki sydänlääkkeet
  - pitääkö ottaa kaikki lääkkeet mukaan
satutan|satuttanu*|satutin|satuttaa|satuttelen|vahingoitan|vahingoittanu*|vahingoittaa .. itteeni|ittiäni|ihteäni = 2
  + oon taas satuttanu itteeni
  - satutin itteni, siis polveni
kuolema|kuoleminen|kuolema .. ainoa|ainut|ainoo|ainoo|paras .. tapa|keino|tie|ratkaisu|vaihtoehto|ulospääsy = 2
  ! äiti*|isä*|mieheni|vaimo* kuolema
  + kuolema on ainut keino
  - sopimuksen purku on ainoa keino
ainoa|ainut|ainoo|paras .. tapa|keino|tie|ratkaisu|vaihtoehto|ulospääsy .. kuolla|kuolema|kuoleminen = 2
  + ainoo ratkaisu olis kuolla
  - ainoa vaihtoehto on irtisanoa
viimeinen|viimenen|viiminen|viimone .. päivä|päiväni|yöni|ilta|iltani|yö .. elossa|maailmas*|elämäs* = 2
  + tää on mun viimenen ilta elossa
  - viimeinen päivä palauttaa on huomenna

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
suomalainen|suomalaiset|suomalaisille|suomalaisilta|suomalaiselle|suomalaisnim*|kantasuom*|suomalaisena|valkoi*|vaalea|vaaleat|suomenkieli*|suomea|nuoremmat|nuoremmalle|nuoremmille|nuorille|nuorten|hoikka|hoikempi|mies|miehet|miehille|miehelle|mieheltä|miehiltä|miespuoli*|pojat|poikien|pojille|muut|muille|muilta|muiden|naapuri|naapurille|naapurilta|edelläni|takanani|jälkeeni|näkevät|ystäväni|kaverini|terve|terveille|kantaväest*|rikkaat|pukumie* .. sai|saivat|saa|saavat|pääsi|pääsivät|pääs|päästettiin|palveltiin|palveli|annettiin|otettiin|ei|kelpasi|löytyi|heti|suoraan|kysytty|kysyttiin|kahvit|hymyil*|tarjottiin|puhuttiin|tervehdit*|tarvinnut|hinnan|puoleen|vaihdettiin .. = 1
  ! muut|muille|muilta .. ei .. toimi|ongelma*|vaivaa|ole|oo|tuot*
  ! naapuri|mies|miehet|mieheltä|terve|terve .. ei|heti|otettiin
  ! terve|suomea
  + suomalaisnimiset pääsivät jonon ohi
  + nuoremmat saivat palvelua, minä en
syrji*|ikäsyrji*|ikärasis*|rasismi*|rasisti*|homofob*|transfob*|seksis*|sovinis*|islamofob*|ableis*|vammaisviha*|muukalaisv*|ennakkoluulo*|etninen|etniset|etnistä|profiloin* = 3
  ! asiakasprofiloin*|profiloin* .. tiet*|mainon*|suostu*
  + koen tämän ikäsyrjintänä
  + homofobinen kommentti tiskillä
yhdenvertai*|yhdenvertas*|tasa|tasaarvo* arvo*|valtuut* = 2
  ! tasa|tasaarvo arvoeris*
  + ilmoitan tasa-arvovaltuutetulle
yhdenvertai*|yhdenvertas*|tasaarvo* = 2
  + kantelu yhdenvertaisuusvaltuutetulle lähtee
sukunime*|nimeni|nimi|nimen|nimestä|etunime*|aksentti*|aksentil*|korostuks*|murre|murte*|kotikiele*|äidinkiel*|ihonväri*|naamani|naamavär*|huivi|huivin|huivipä*|hijab*|burka*|romanipu*|romanihame*|turbaani*|kipa|tatuoin*|tatsk*|paino*|kokoni|kokoi*|sukupuol*|ikä|ikäni|iän|ikää|vammani|sairauteni|uskont*|taustani|kansalaisuu*|passi .. takia|vuoksi|perusteella|kuultuaan|kuulivat|nähtyään|nähdes*|ratkaisi|kelvannut|kelvannu|epäilyt*|nauroi*|naureskel*|matki*|koska|kysyttiin|katsottiin|luki|kun|päällä|vai = 2
  ! nimi|nimen|nimestä|passi|ikä|iän|paino*|nimeni .. kun|koska|luki|vai|katsottiin|kysyttiin|perusteella|päällä|nauroi*|vuoksi|takia
  ! iän|painon .. perusteella .. hinta|annos
  + murteeni takia naureskeltiin
  + romanihame päällä olen heti varas
olen|oon|olemme|olin|syntynyt|nimeni|nimi|hän|puolisoni|vaimoni|mieheni|äitini .. romani|somali*|arabi*|afgaani*|virolai*|venäläi*|ukrainalai*|vietnam*|thai*|filippiin*|intialai*|kiinalai*|kurdi*|syyrialai*|nigerial*|turkkilai*|saamelai*|inarinsaam*|juutalai*|muslimi*|transmies|transnai*|muunsuk*|homo|lesbo|tummaihoi*|maahanmuutt*|pakolai* = 2
  ! poissa|omistan
  ! venäläi*|virolai*|kiinalai*|intialai*|thai* .. ravintol*|ruoka*|tuot*|auto*|valmist*|merk*
  + olen saamelainen ja puhun pohjoissaamea
  + nimeni on arabialainen
  - nimi oli kiinalainen ravintola
teikäläi*|teikälai*|teidänlai*|teidänlaisi*|sellaisil*|tuollaisil*|tuollaisel*|tuommois*|tommos*|tommosta|noille|noilla|tuollaiset|semmosi*|mummoj*|mummotel*|mummit*|vanhoille|rouva|rouvia|tytöille|tytöillä|tyttösel*|naisille|miehiä|somaleille|ukrainal*|ulkomaalai*|mustalaisil*|vammasil*|vammaisil*|eläkeläisil*|transuil*|opiskelijoil* .. ei|kannata|yleensä|kuulu|kuuluu|anneta|myydä|aina|oteta|ymmärr*|riitä|palvella|pidä|kiinnost*|tiedä|voi|jarrut*|sanottiin|otetaan = 2
  ! teikäläi* .. ei .. vastaa|soita|tiedä|osaa|kiinnosta
  ! rouva .. ei .. vastannu*|tiennyt|tiedä
  ! noilla|noille|tommos*|tuommois*|vanhoille .. ei .. tee|hyväksy|toimi
  + teidänlaisille ei ole pöytiä
  + naisille ei kannata selittää
puhukaa|puhu|opettele|opetelkaa|täällä|suomessa .. suomea|suomee|puhutaan|ollaan = 1
  ! asun|asunut|olen .. suomessa
  ! täällä .. ollaan|puhutaan .. odotettu|jonos*|kotona
  ! suomessa .. ollaan .. ilman
  + minulle sanottiin opettele ensin suomea
  + täällä puhutaan suomea tokaisi luukku
nauroi*|nauroivat|naureskel*|matki*|pilkka*|pilkkasi*|ivasi*|irvaili*|virnui*|tokais*|tuhaht* .. aksent*|murte*|änkyt*|puhetap*|nime*|huivi*|suomen|suome*|ihon*|paino*|kokoa*|ikä*|vammaa*|korostu* = 3
  + asentaja pilkkasi puhetapaani
miehesi|miehenne|isäntä|miestä|poikakaveri* .. käski|paikalla|kotona|tulee|päättää|selit*|hakea|kysymään|puhua|allekirj* = 1
  ! miestä .. ei|tule*
  + onko miehenne kotona, hän kysyi
naisena|naisia|naista|naisen|naiset|naisille|naiselle|naisyrittäj*|naisasentaj*|akkaihmi*|tyttönä|tytöt|tyttöjä|rouvia|äitiyslom*|raskaana .. ei|näkevät|kehtaa|nyhtää|palvel*|vakavasti|nauret*|kiinnosta*|kysyt*|sanot*|huuteli*|pisteitä|osaa|hymähd*|kohdel*|puheille|otettu|vähätel*|pois|saa|kannata = 2
  ! naisen|naiset|naiselle|naista .. ei .. soit*|vasta*|tull*
  ! naiset|naisia .. osaa .. työ*
  ! tytöt|tyttönä .. ei|saa|pois
  ! raskaana|äitiyslom* .. ei|saa|pois
  + naisyrittäjänä minua ei oteta vakavasti
trans|transmies*|transnai*|transu*|homopar*|miespar*|naispar*|lesbopar* = 2
  + olemme miespari
  + olen transnainen
vartija|vartijanne|myyjä|portsari|ovimies|henkilökunta .. seurasi*|perässä|vahti*|kyttäsi*|heitti|poisti .. koko|romani*|tumma*|huivi*|ihonväri*|mustalai*|ulkomaal*|meitä = 2
  ! heitti|poisti .. roskiin|paketin
  + vartija kyttäsi meitä koko ajan
huivi*|huivipä*|rättipä*|hijab*|burka*|romani*|romaneja|mustalai*|somali*|somali|neekeri*|ryssä*|mutiai*|mamu*|matu*|vinosilm*|somppu*|manne|mannet .. sanot*|kutsu*|nimit*|huus*|huudet*|haukk*|heti|odottaa|haukuttiin|nauro*|vart*|varas|varka*|seur*|ei|poist* = 2
  ! romani*|somali* .. ravintol*
  ! ei .. soit*|vasta*|tull*
  + huivipäille ei ole paikkoja, huivipäät odottaa ulkona
takia|vuoksi|siksi|koska|kun .. olen|oon|olemme|oli|olin .. nainen|naisia|romani*|tumma*|musta|huivi*|kuuro|sokea|vanha|lihava|läski|iso|köyhä|ulkomaal*|somali*|arabi*|homo*|lesbo*|trans*|vammai*|pyörätuol*|yksinhuolt*|työtön|eläkeläi*|nuori|maahanmuut*|muslimi*|venäläi*|virolai*|ukrainal*|änkyt*|autis* = 2
  ! olen|oon vanha .. asiak*|jäsen
  ! kun|koska .. oli .. vanha|iso|musta
  ! kun|koska .. olen|oon|olin .. eläkeläi*|työtön|sokea|kuuro|nuori|iso .. rah*|ei
  + palvelu evättiin koska olen romani

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
