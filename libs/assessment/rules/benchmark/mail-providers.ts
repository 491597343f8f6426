/**
 * Domains under which anybody gets a mailbox, so that two addresses there say nothing of one firm. One that is missing makes its
 * customers count as one firm: too few are counted then, never too many. One whose customers make addresses as they please must not stand here.
 */
export const MAIL_PROVIDERS: ReadonlySet<string> = new Set(
  `
  gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com icloud.com me.com mac.com aol.com aim.com
  yahoo.com ymail.com rocketmail.com proton.me protonmail.com pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me
  fastmail.com fastmail.fm hushmail.com mail.com email.com zohomail.eu zohomail.com zoho.com zoho.eu mailbox.org posteo.de posteo.net
  posteo.eu disroot.org riseup.net startmail.com runbox.com mailfence.com ik.me kolabnow.com yandex.com yandex.ru mail.ru hey.com
  outlook.at outlook.be outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.it outlook.lv outlook.pt outlook.sk
  hotmail.be hotmail.ch hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr hotmail.hu hotmail.it hotmail.lt hotmail.lv
  hotmail.nl hotmail.no hotmail.rs hotmail.se hotmail.sk hotmail.co.uk live.at live.be live.de live.dk live.fi live.fr live.ie live.it live.nl
  live.no live.se live.co.uk yahoo.de yahoo.dk yahoo.es yahoo.fi yahoo.fr yahoo.gr yahoo.hu yahoo.ie yahoo.it yahoo.nl yahoo.no yahoo.pl yahoo.pt
  yahoo.ro yahoo.se yahoo.co.uk
  gmx.at gmx.ch gmx.com gmx.de gmx.eu gmx.fr gmx.it gmx.net web.de freenet.de t-online.de arcor.de online.de 1und1.de vodafone.de
  aon.at chello.at bluewin.ch hispeed.ch sunrise.ch telenet.be skynet.be proximus.be scarlet.be voo.be
  ziggo.nl kpnmail.nl kpnplanet.nl planet.nl xs4all.nl home.nl hetnet.nl casema.nl quicknet.nl upcmail.nl zonnet.nl tele2.nl pt.lu internet.lu vo.lu
  orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr aliceadsl.fr club-internet.fr voila.fr
  libero.it virgilio.it alice.it tin.it tim.it tiscali.it fastwebnet.it inwind.it iol.it email.it poste.it
  telefonica.net terra.es ono.com movistar.es orange.es sapo.pt netcabo.pt clix.pt iol.pt mail.telepac.pt
  wp.pl o2.pl onet.pl onet.eu op.pl interia.pl interia.eu poczta.onet.pl poczta.fm gazeta.pl tlen.pl vp.pl
  seznam.cz email.cz centrum.cz post.cz volny.cz atlas.cz azet.sk centrum.sk post.sk zoznam.sk pobox.sk
  freemail.hu citromail.hu indamail.hu t-online.hu upcmail.hu abv.bg mail.bg dir.bg clicknet.ro rdslink.ro
  inbox.lv inbox.lt apollo.lv one.lv mail.ee hot.ee online.ee neti.ee takas.lt zebra.lt
  siol.net t-2.net telemach.net net.hr inet.hr vip.hr optinet.hr otenet.gr forthnet.gr windowslive.com in.gr cytanet.com.cy primehome.com
  eircom.net iol.ie onvol.net go.net.mt maltanet.net
  telia.com bredband.net spray.se comhem.se mail.dk jubii.dk stofanet.dk kolumbus.fi elisanet.fi saunalahti.fi luukku.com suomi24.fi welho.com
  online.no broadpark.no simnet.is internet.is ukr.net i.ua btinternet.com sky.com talktalk.net virginmedia.com ntlworld.com blueyonder.co.uk
  `
    .trim()
    .split(/\s+/),
);
