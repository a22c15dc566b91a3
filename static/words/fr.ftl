### Plugboard in French. What each message is for, and how long it may be, stands in en.ftl.
### No-break spaces stand in the text as they are: before “:” and inside « » the usual one, before “;” and “?”
### the narrow one.

## This language

language-name = Français
language-locale = fr-CA
language-direction = ltr
language-breaks = words
language-serif = 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Georgia, 'Noto Serif', serif
language-sans = system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif
language-card-serif = Source Serif 4
language-card-sans = Source Sans 3
language-bibtex = french
language-numbers = zéro, un, deux, trois, quatre, cinq, six, sept, huit, neuf; dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf, vingt

## Lists, dates, numbers

list-two = {" "}et{" "}
list-first = ,{" "}
list-last = {" "}et{" "}
list-quoted = ,{" "}
list-separator = ,{" "}
list-sentences = {" "}
list-quotation = « { $what } »
number-thousands = {"\u00A0"}
number-decimal = { $whole },{ $tenth }
date-month =
    { $number ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
date-month-of-day =
    { $number ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
date-of-day =
    { $day ->
        [1] { $day }er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-of-month = { $month } { $year }
date-of-year = { $year }

## The board: its parts

board-the-argument = La thèse
board-begin = Pour commencer
board-begin-lead = Activez ou désactivez partenaires et modules pour voir ce qui est couvert, ou poursuivez la lecture, chapitre par chapitre.
board-board = Le tableau
board-table-caption = Quel partenaire participe à quel module, et à quel stade
board-rule-heading = Règle
board-plug-in = À la carte
board-consensus = Tous ou personne
board-plug-in-meaning = Chaque partenaire rejoint les modules qu’il peut.
board-consensus-meaning = Un module ne fonctionne que si tous les partenaires retenus y participent.
board-bar-heading = Compter à partir de
board-what-counts = Ce qui compte
board-proposed = proposé
board-dialogue = dialogue
board-announced = annoncé
board-negotiating = négociation
board-signed = signé
board-in-force = en vigueur
board-operating = en cours
board-ended = terminé
board-proposed-short = proposé
board-dialogue-short = dial.
board-announced-short = annoncé
board-negotiating-short = négoc.
board-signed-short = signé
board-in-force-short = vigueur
board-operating-short = en cours
board-modules = Modules
board-partners = Partenaires
board-not-in-article = Absents de l’article
board-not-on-board = Pas encore au tableau
board-named-anchor = pilier
board-named-by-author = nommé par l’auteur
board-named-as-group = nommé en tant que groupe
board-named-as-member = membre du groupe
board-named-for-later = nommé pour une étape ultérieure
board-not-named = absent de l’article
board-live = branché
board-ready = prêt, mais éteint, débranché ou bloqué
board-below = sous le seuil
board-none-known = aucun branchement connu
board-gap = aucun partenaire
board-single = un seul partenaire
board-shared = { $count } partenaires
board-out = non compté
board-covered-by = couvert par : { $partners }
board-interests = Intérêts communs avec { $home }
board-count-interest = Compter { $interest }
board-count-none = Ne rien compter
board-count-all = Tout compter
board-open-group = Voir un à un les membres : { $group }
board-close-group = Réunir les membres en un seul partenaire : { $group }

## The board: a socket and its evidence

board-socket = { $partner }, { $module } : { $standing } { $year }
board-socket-operating = { $partner }, { $module } : en cours depuis { $year }
board-socket-ended = { $partner }, { $module } : terminé en { $year }
board-socket-of-members = { $socket } ({ $count } sur { $of })
board-socket-below = { $socket }, sous le seuil
board-no-plug = { $partner }, { $module } : aucun branchement connu
board-evidence-of = sources ({ $partner }, { $module })
board-plug-heading = { $partner } : { $module }
board-loading = Chargement des sources…
board-evidence-failed = Les sources n’ont pas pu être chargées. Elles se trouvent aussi ici :

## The board: what can be done

board-dismiss = Fermer
board-undo = Annuler
board-redo = Rétablir
board-reset = Réinitialiser
board-copy-link = Copier le lien
board-share = Partager
board-copied = Le lien vers ce tableau est copié.
board-not-copied = Le lien n’a pas pu être copié ici. Le voici :
board-changes = Vos changements
board-set-board = Réglages

## The board: links that ask for too much

board-dropped-too-long = Ce lien est trop long pour être lu. Le tableau affiché n’est pas celui du lien.
board-dropped = Ce lien demande quelque chose que ce dossier ne contient pas : { $unknown }. Le tableau montre le reste.
board-dropped-more = Ce lien demande quelque chose que ce dossier ne contient pas : { $unknown }, entre autres. Le tableau montre le reste.
board-unread = Ce lien est illisible : { $unknown }. Le tableau affiché n’est pas celui du lien.

## The board: who carries how much

board-credit-heading = Qui porte quelle part
board-credit-method = Chaque intérêt couvert vaut un point, réparti à parts égales entre les partenaires qui le couvrent :
board-credit-name = c’est la valeur de Shapley
board-credit-address = https://fr.wikipedia.org/wiki/Valeur_de_Shapley

## The board: chapters and bets

board-chapters = Chapitres
board-back = Précédent
board-next = Suivant
board-progress = { $chapter } sur { $of }
board-whole-story = Le dossier complet
board-show-on-board = Voir sur le tableau
board-bet = Votre pari
board-leave-bet = Voir la réponse
board-answer = Réponse
board-bet-left = Réponse : { $right }.
board-bet-right = Exact : { $right }.
board-bet-too-many = Vous avez dit { $made }, soit { $off } de plus que la bonne réponse : { $right }.
board-bet-too-few = Vous avez dit { $made }, soit { $off } de moins que la bonne réponse : { $right }.

## The board: the slider over the years

board-as-of-heading = En date de
board-play = Lecture
board-pause = Pause
board-as-of-now = { $checked }, dernière vérification
board-as-of-argument = { $date }, parution de l’article

## La réponse à ce qu’on demande au tableau

board-asks = {" "}: pourquoi ?

board-why-close = Revenir au constat
board-why-here = Ce que cela change sur ce tableau

board-all-evidence = toutes les sources

board-next-heading = Pas encore compté

board-count-it = Le compter
board-count-from = Tout compter à partir de « { $standing } »
board-holds-none-alone = Aucun intérêt ne repose uniquement sur ce partenaire.
board-is-off = Ce partenaire n’est pas retenu.

board-nothing-known = À cette date, aucun fait connu ne sert cet intérêt, quels que soient le partenaire et le stade.

board-whose-reading = Qui établit chaque lien avec un intérêt

board-counts-for = compte pour { $dark }

board-counts-for-none = ne compte pour aucun intérêt commun

board-partner-off = partenaire non retenu

board-module-off = module non retenu

board-pulled-out = débranché

board-not-agreed = bloqué par d’autres

board-covers-of =
    { $covered ->
        [one] { $partner } : { $covered } intérêt commun sur { $interests }
       *[other] { $partner } : { $covered } intérêts communs sur { $interests }
    }

board-covers-of-chosen = { $partner } : { $covered } des { $interests } intérêts retenus (sur { $all })

board-leaves = Ce que ce partenaire ne couvre pas : { $gaps }.

board-held-up-by = Ce module est bloqué par { $partners }.

board-would-hold-up = S’il fallait l’accord de tous, ce module serait bloqué par { $partners }.

board-open-ties = Ce que vise ce module sans qu’aucun fait compté ici n’y serve : { $gaps }.

## The finding: the sentences under the board. It opens with what counts

board-counting-proposed = Si l’on compte même ce qui n’est que proposé
board-counting-dialogue = Si l’on compte le dialogue et tout ce qui va plus loin
board-counting-announced = Si l’on compte ce qui est annoncé ou plus avancé
board-counting-negotiating = Si l’on compte ce qui se négocie ou est plus avancé
board-counting-signed = Si l’on compte ce qui est signé ou en vigueur
board-counting-in-force = Si l’on ne compte que ce qui est en vigueur
board-counting-on-day = { $counting } au { $date }
board-counting-by-end = { $counting } fin { $date }

## The finding: what is covered. After these no full stop: see the next group

board-alone =
    { $interests ->
        [one] l’unique intérêt commun a pour seul appui { $home }.
       *[other] les { $interests } intérêts communs ont pour seul appui { $home }.
    }
board-alone-chosen =
    { $interests ->
        [one] le seul intérêt retenu (sur { $all }) a pour seul appui { $home }.
       *[other] les { $interests } intérêts retenus (sur { $all }) ont pour seul appui { $home }.
    }
board-nothing-chosen =
    { $all ->
        [one] Le seul intérêt commun n’est pas retenu : il n’y a rien à compter.
       *[other] Aucun des { $all } intérêts communs n’est retenu : il n’y a rien à compter.
    }
board-with-no-partner = Sans aucun partenaire, { $alone }
board-with-no-module = Sans aucun module, { $alone }
board-covers-none = { $counting }, { $agreed }{ $alone }
board-covers-some =
    { $covered ->
        [one] { $counting }, { $agreed }{ $covered } des { $interests } intérêts communs est couvert
       *[other] { $counting }, { $agreed }{ $covered } des { $interests } intérêts communs sont couverts
    }
board-covers-some-chosen =
    { $covered ->
        [one] { $counting }, { $agreed }{ $covered } des { $interests } intérêts retenus (sur { $all }) est couvert
       *[other] { $counting }, { $agreed }{ $covered } des { $interests } intérêts retenus (sur { $all }) sont couverts
    }
board-covers-all =
    { $interests ->
        [one] { $counting }, { $agreed }le seul intérêt commun est couvert
       *[other] { $counting }, { $agreed }les { $interests } intérêts communs sont couverts
    }
board-covers-all-chosen =
    { $interests ->
        [one] { $counting }, { $agreed }le seul intérêt retenu (sur { $all }) est couvert
       *[other] { $counting }, { $agreed }les { $interests } intérêts retenus (sur { $all }) sont couverts
    }
board-if-all-must-agree = { $runs } si tous doivent participer{ $held } ;{" "}
board-runs-none =
    { $on ->
        [one] le seul module retenu ne fonctionne pas
       *[other] aucun des { $on } modules ne fonctionne
    }
board-runs-some =
    { $run ->
        [one] { $run } des { $on } modules fonctionne
       *[other] { $run } des { $on } modules fonctionnent
    }
board-runs-all =
    { $on ->
        [one] le seul module retenu fonctionne
       *[other] les { $on } modules fonctionnent
    }
board-holds-up-the-one = {" "}(bloqué par { $partner })
# Passive, since a partner’s name may be plural: “les Philippines”.
board-holds-up =
    { $modules ->
        [one] {" "}({ $modules } bloqué par { $partner })
       *[other] {" "}({ $modules } bloqués par { $partner })
    }

## The finding: what rests on whom. Each goes on after board-covers-some or board-covers-all

board-rests-on-none =
    { $covered ->
        [one] , par plusieurs partenaires.
       *[other] , chacun par au moins deux partenaires.
    }
board-all-rest-on =
    { $most ->
        [one] , et il repose uniquement sur { $partner }.
       *[other] , et ils reposent uniquement sur { $partner }.
    }
board-some-rest-on =
    { $most ->
        [one] {"\u202F"}; { $most } repose uniquement sur { $partner }.
       *[other] {"\u202F"}; { $most } reposent uniquement sur { $partner }.
    }
board-each-rests-on-one = {"\u202F"}; { $single } reposent sur un seul partenaire, dont { $most } sur { $partner }.
board-some-rest-on-one = {"\u202F"}; { $single } reposent sur un seul partenaire, dont { $most } sur { $partner }.
board-without = {" "}Retirer { $partner } laisserait à découvert { $dark }.
board-without-many = {" "}Retirer { $partner } laisserait à découvert ces { $most } intérêts.
board-gap-of = {" "}Sans partenaire : { $gaps }.
board-gap-of-many = {" "}{ $count } intérêts n’ont aucun partenaire.

## Finding out: headings and labels

explore-heading = Pour aller plus loin
explore-lead = Calculé d’après le tableau tel qu’il est : partenaires, modules, intérêts, règle, seuil et date. Chaque lien règle le tableau.
explore-open = Toutes les combinaisons, ce qui cède, la plus petite coalition qui suffit
explore-to-board = Voir ce résultat sur le tableau
explore-mixes-heading = Toutes les combinaisons possibles
explore-axis-partners = partenaires réunis
explore-axis-interests = intérêts couverts
explore-mark-here = votre tableau
explore-mark-near = un partenaire de plus ou de moins
explore-mark-best = couvre le maximum
explore-mark-other = autres combinaisons
explore-mixes-hint = Pointez une marque pour voir qui y figure ; choisissez-la pour régler le tableau. Au clavier, la liste mène d’une combinaison à l’autre.
explore-neighbours = Un partenaire de plus ou de moins
explore-tally = Combien de combinaisons de chaque taille couvrent combien d’intérêts
explore-pivots-heading = Ce qui repose sur qui
explore-no-pivot = Aucun intérêt ne repose sur un seul partenaire.
explore-no-pair = Aucun intérêt ne repose sur deux partenaires exactement.
explore-pairs = Deux à la fois
explore-absences = Intérêts laissés à découvert sans l’un et l’autre ; là où un partenaire se croise lui-même, sans lui seul.
explore-smallest-heading = La plus petite coalition qui suffit
explore-coalitions = Qui couvre quoi dans chacune
explore-wishes = Vos conditions
explore-wish-free = au choix
explore-wish-in = doit en être
explore-wish-out = doit rester dehors
explore-next-heading = Le prochain pas le plus utile
explore-kind-now = déjà couvert
explore-kind-deeper = d’un seul partenaire à plusieurs
explore-kind-new = nouvellement couvert
explore-kind-none = toujours sans partenaire
explore-no-step = Aucun changement à lui seul ne couvrirait davantage ni ne donnerait à un intérêt un deuxième partenaire.
explore-away-heading = À une signature près
explore-no-away = En comptant ce qui est signé, aucune négociation en cours avec ces partenaires ne comblerait une lacune.
explore-more-steps = { $count } de plus
explore-stress-heading = L’un après l’autre
explore-no-stress = Aucun partenaire n’est retenu : personne ne peut partir.
explore-worst-order = pire ordre
explore-best-order = meilleur ordre
explore-leaves = départ
explore-nobody-left = tous présents
explore-step-by-step = Avec autant de partenaires, chaque départ est choisi isolément ; un autre ordre peut être un peu moins bon ou un peu meilleur.
explore-compare-heading = Deux tableaux côte à côte
explore-compare-with = Comparer ce tableau avec
explore-other-rule = l’autre règle
explore-in-force = ce qui est en vigueur aujourd’hui
explore-proposed = tout ce qui est proposé
explore-start = le premier tableau de la page
explore-kept-board = le tableau que vous avez gardé
explore-keep = Garder ce tableau
explore-kept = Gardé. Changez le tableau, puis comparez.
explore-in-words = Ce tableau sous forme de texte
explore-this-board = ce tableau
explore-interest = Intérêt

## Finding out: what the space of all mixes proves, in the order of its sentences

explore-nobody-on-offer = Aucun partenaire n’est proposé.
explore-these =
    { $partners ->
        [one] ce seul partenaire
       *[other] ces { $partners } partenaires
    }
explore-none-covers = Aucune des { $mixes } combinaisons de { $these } ne couvre quoi que ce soit.
explore-cover-all =
    { $interests ->
        [one] le seul intérêt
       *[other] les { $interests } intérêts
    }
explore-cover-most = { $most } des { $interests } intérêts, le maximum atteint
explore-best =
    { $best ->
        [one] { $best } des { $mixes } combinaisons possibles de { $these } couvre { $cover }.
       *[other] { $best } des { $mixes } combinaisons possibles de { $these } couvrent { $cover }.
    }
explore-best-is = {" "}C’est la suivante : { $who }.
explore-best-share-nobody = {" "}Aucun partenaire ne figure dans toutes.
explore-best-share = {" "}Toutes comprennent { $who }.
explore-left-out =
    { $count ->
        [one] {" "}Aucune ne comprend { $who }.
       *[other] {" "}N’entrent dans aucune : { $who }.
    }
explore-idle =
    { $count ->
        [one] {" "}Ajouter { $who } ne change rien à aucune combinaison.
       *[other] {" "}Ne changent rien à aucune combinaison : { $who }.
    }
explore-drawn = Ces { $partners } partenaires forment { $power } combinaisons, trop nombreuses pour être calculées une à une : l’image en montre { $drawn } tirées au sort, autant de chaque taille. Ce qui suit est pourtant exact : tous ensemble, les partenaires couvrent { $together } des { $interests } intérêts. { $needed }
explore-nobody-needed = Aucun partenaire n’y est indispensable à lui seul.
explore-needed = Sans { $who }, les autres couvrent moins.
explore-between-needed = {" "}ou sans{" "}
explore-nobody = Personne
explore-mix =
    { $covered ->
        [one] { $Who } : { $covered } sur { $interests } couvert
       *[other] { $Who } : { $covered } sur { $interests } couverts
    }
explore-with = avec { $partner }
explore-without = sans { $partner }
explore-covered =
    { $covered ->
        [one] { $covered } couvert
       *[other] { $covered } couverts
    }
explore-pivot = Retirer { $who } laisserait à découvert { $dark }.

## Finding out: the smallest coalition that works

explore-nobody-covers = Avec ces branchements, aucun partenaire proposé ne couvre quoi que ce soit.
explore-all-interests =
    { $interests ->
        [one] le seul intérêt
       *[other] les { $interests } intérêts
    }
explore-some-interests =
    { $covered ->
        [one] le seul des { $interests } intérêts qui puisse l’être
       *[other] les { $covered } intérêts sur { $interests } qui peuvent l’être
    }
explore-size =
    { $size ->
        [one] un seul partenaire
       *[other] { $size } partenaires
    }
explore-ways =
    { $count ->
        [one] il n’existe qu’une façon de le faire
       *[other] il existe { $count } façons de le faire
    }
explore-ways-over =
    { $count ->
        [one] il existe plus d’une façon de le faire
       *[other] il existe plus de { $count } façons de le faire
    }
explore-smallest-is-one = Un seul partenaire suffit pour couvrir { $what } ; { $ways }.
explore-smallest = Il faut { $enough } pour couvrir { $what } ; { $ways }.
explore-best-found = La meilleure trouvée couvre { $what } avec { $enough }. La recherche a été interrompue : il en existe peut-être une plus petite.
explore-dark = {" "}Sans partenaire, quoi qu’on fasse : { $who }.

## Finding out: changes, and what they bring

explore-partner-in = Ajouter { $partner }
explore-module-on = Activer le module « { $module } »
explore-put-back = Rebrancher { $partner } ({ $module })
explore-firmer = { $Partner } ({ $module }) : passer de « { $from } » à « { $to } »
explore-closes = couvre { $gaps }
explore-deepens =
    { $count ->
        [one] donne un deuxième partenaire à { $count } intérêt
       *[other] donne un deuxième partenaire à { $count } intérêts
    }
explore-closes-and-deepens = { $closes } ; { $deepens }

## Finding out: one partner after another leaves

explore-stress = Les partenaires s’en vont dans l’ordre le plus dommageable : sans { $first }, { $remain }. { $halved }. L’autre colonne suit l’ordre le moins dommageable.
explore-remain = il reste { $after } des { $before } intérêts couverts
explore-halved =
    { $count ->
        [one] Dès le premier départ, il en reste au plus la moitié
       *[other] Après { $count } départs, il en reste au plus la moitié
    }

## Finding out: two boards side by side

explore-differ =
    { $count ->
        [0] Les deux tableaux couvrent chaque intérêt par les mêmes partenaires.
        [one] { $count } intérêt diffère (≠).
       *[other] { $count } intérêts diffèrent (≠).
    }

## The dialog in which readers share, save and embed

share-heading = Partager, enregistrer, intégrer
share-link = L’adresse de ce tableau

share-in-short = Le constat seul
share-in-words = Ce tableau sous forme de texte
share-copy = Copier
share-copied = Copié.
share-selected = Sélectionné : appuyez sur Ctrl+C ou ⌘C.
share-native = Partager avec…
share-save = Enregistrer
share-embed = Intégrer dans un article
share-what = Montrer
share-whole = le récit par étapes, avec le tableau
share-board = ce tableau
share-chapter = ce chapitre
share-compare = deux tableaux côte à côte
share-ground = Fond
share-auto = selon l’appareil du lecteur
share-light = clair
share-dark = sombre
share-width = Aperçu à
share-preview = Aperçu de l’intégration
share-address = L’adresse seule, pour les systèmes qui créent le cadre eux-mêmes (oEmbed)
share-frame = Un cadre, sans aucun script de notre part dans votre page
share-helper = Un cadre qui s’ajuste en hauteur, avec un petit script
share-linked-picture = Une image avec un lien, pour les infolettres et les applications
share-picture = Ce tableau en image ({ $format })
share-data = Toutes les données et leurs sources ({ $format })
share-citation = Référence ({ $format })
share-picture-text = { $title }. { $verdict }
share-height = Pour { $width } pixels de large, il faut { $height } pixels de haut.

## Pages: what stands around the board

page-kind-of-piece = Décryptage
page-byline = Décrypte une thèse défendue par { $author } dans { $publisher }, { $date }
page-checked = Dernière vérification des faits : { $date }
page-newest-source = Source la plus récente : { $date }
page-corrected = Corrigé : { $date }
page-report-error = Signaler une erreur
page-another-story = À lire aussi :
page-foot = À propos de cette page
page-counting = Comment nous comptons
page-published-by = Publié par { $publisher }
page-skip-to-board = Aller au tableau
page-languages = Langues
page-controls-off = Voici le tableau tel que le dessinent les faits connus. Ses commandes ont besoin de scripts, qui sont désactivés ici.
page-controls-failed = Les commandes ne fonctionnent pas et sont inactives ; la page reste lisible.
page-reload = Recharger la page
page-read-on = Lire la suite
page-interests-explained = Les intérêts communs

## Pages: sources

page-sources = Sources
page-sources-lead = Ce sur quoi repose chaque branchement. Un branchement est au stade du fait le plus avancé qui engage { $home } et n’a pas pris fin ; « en cours » a le même rang que « en vigueur ».
page-record-lead = Pour chaque branchement, la source qui établit le stade affiché au tableau.
page-all-evidence = Tous les faits, et ce que dit chaque source
page-back-to-board = Retour au tableau
page-proposed-by = Proposé par { $author }
page-context = Sans { $home }, donc non compté ici :
page-through-members = Par ses membres :
page-members-without = Sans source propre : { $partners }.
page-through-group = Par son groupe ({ $group }) :
page-checked-on = vérifié : { $date }
page-source = Source :
page-ties = Les intérêts que sert ce module, et pourquoi
page-our-reading = notre lecture
page-serves-none = Ne compte par lui-même pour aucun intérêt commun
page-serves = Compte pour : { $interests }
page-as-we-read-it = { $interest } (notre lecture)
page-until = jusqu’à : { $date }
page-ended-on = terminé : { $date }
page-ties-lead = Les liens entre modules et intérêts sont établis par nous, d’après le but assigné à chaque module par { $author }.
page-ties-lead-ours = Les liens entre modules et intérêts sont établis par nous. À côté de chacun figure ce sur quoi il repose, quand cela est précisé.
page-touched-by = À lire aussi sur ce module :

## Pages: how we count

counting-heading = Comment nous comptons
counting-lead = Ce que veulent dire les mots du tableau, ce qui fait compter un branchement et ce que le tableau ne dit pas.
counting-parts = Ce que montre le tableau
counting-partner = Partenaire
counting-partner-means = Un pays, un groupe ou un secteur qui peut se brancher. Les intérêts comptés sont communs avec { $home } : seuls les autres peuvent donc les couvrir.
counting-module = Module
counting-module-means = Un champ de coopération doté de son propre accord. On peut s’y joindre sans se joindre au reste.
counting-interest = Intérêt commun
counting-interest-means = Ce que veulent à la fois un partenaire et { $home }.
counting-plug = Branchement
counting-plug-means = La part d’un partenaire dans un module, avec les faits sur lesquels elle repose.
counting-standing = Stade
counting-standing-means = Le point où en est un branchement à une date : celui du fait le plus avancé qui compte alors.
counting-ladder = Où en est un branchement
counting-ladder-lead = Du moins avancé au plus avancé. Le tableau compte les branchements à partir du stade que vous choisissez ; sa date est celle du curseur.
counting-proposed-means = Seule la thèse en parle : une mention par { $author } rend un branchement « proposé », à partir de la date de parution, et jamais davantage.
counting-proposed-means-sourced = Quelqu’un l’a proposé, et une source le dit. Rien n’a été convenu.
counting-dialogue-means = On discute, sans que rien n’ait été promis.
counting-announced-means = Des gouvernements ont dit qu’ils le feraient ; convenir d’ouvrir des négociations en fait partie.
counting-negotiating-means = Une séance de négociation a été constatée, ou un mandat de négociation a été signé.
counting-signed-means = Une signature a été constatée, sans que rien n’indique encore l’entrée en vigueur.
counting-in-force-means = Une source fait état de l’entrée en vigueur, de la prise d’effet ou d’une application provisoire.
counting-operating-means = L’activité d’un programme, d’un projet ou d’un comité a été constatée à la date indiquée, et elle compte dès lors, jusqu’à une fin connue. Ce stade équivaut à « en vigueur ».
counting-counts = Ce qui compte
counting-coverage = Couvrir un intérêt
counting-coverage-means = Un partenaire ne couvre un intérêt que par un fait qui figure dans son branchement, qui compte au stade et à la date choisis, dans un module activé qui fonctionne, et qui sert précisément cet intérêt. Une mention dans l’article compte pour les intérêts que l’auteur y rattache à ce partenaire ou, s’il n’en nomme aucun, pour le but qu’il donne au module. Un branchement peut donc compter sans rien couvrir : rien de ce qu’il contient ne traite de ces intérêts.
counting-coverage-means-sourced = Un partenaire ne couvre un intérêt que par un fait qui figure dans son branchement, qui compte au stade et à la date choisis, dans un module activé qui fonctionne, et qui sert précisément cet intérêt. Un fait qui ne nomme aucun intérêt compte pour tout ce que vise son module. Un branchement peut donc compter sans rien couvrir : rien de ce qu’il contient ne traite de ces intérêts.
counting-with-home = Liens avec d’autres
counting-with-home-means = Seul un lien avec { $home } fait avancer un branchement. Les liens entre d’autres sont montrés à côté et ne comptent pour rien.
counting-ended = Ce qui a pris fin
counting-ended-means = Un fait dont la fin est connue cesse alors de compter, et le branchement retombe à ce qui le soutient encore.
counting-once = Ce qui a eu lieu une fois
counting-once-means = Un exercice, un passage ou une rencontre isolés ne comptent que le jour même ; ils ne sont pas « en vigueur » par la suite. La séance d’un comité permanent, elle, atteste l’activité du comité.
counting-dates = Dates
counting-dates-means = Elles valent ce que la source en dit, jamais plus tôt ni plus longtemps : « 2025 » compte à partir de la fin de 2025, et ce qui prend fin « en 2020 » compte jusqu’à la fin de 2019.
counting-ours = Notre lecture
counting-ours-means = Quand le lien entre un module et un intérêt n’est pas établi dans l’article, il porte la mention « notre lecture ». Il ne compte que par des faits, ou une mention, qui nomment eux-mêmes l’intérêt.
counting-ours-means-sourced = Quand le lien entre un module et un intérêt porte la mention « notre lecture », il ne compte que par des faits qui nomment eux-mêmes l’intérêt.
counting-groups = Groupes
counting-groups-means = Un groupe est présent dès qu’un de ses membres l’est. Réuni, il compte pour un seul partenaire, au stade le plus avancé que lui ou un tel membre ait atteint ; ouvert, chaque membre compte pour lui-même et garde les branchements du groupe.
counting-rules = Les deux règles
counting-plug-in-means = Chaque partenaire rejoint les modules qu’il peut. Un module fonctionne dès qu’un branchement y compte.
counting-consensus-means = Un module ne fonctionne que si chaque partenaire retenu y a un branchement qui compte. Un seul qui n’en a pas bloque le module pour tous.
counting-numbers = Ce que disent les nombres
counting-credit = Part de chacun
counting-credit-means = Chaque intérêt couvert vaut un point, réparti à parts égales entre les partenaires qui le couvrent (valeur de Shapley).
counting-loss = Perte marginale
counting-loss-means = Les intérêts qui restent à découvert si un partenaire s’en va : ceux qu’il est seul à couvrir et, s’il faut l’accord de tous, que personne d’autre ne couvrirait sans lui.
counting-worth = Les liens, non leur valeur
counting-worth-means = Le tableau compte des liens. Un protocole d’une page et un traité valent un lien chacun ; ce qu’ils rapportent, coûtent ou accomplissent n’entre pas dans ces nombres.
counting-checked = Dernière vérification
counting-checked-means = Le moment où nous avons consulté les sources pour la dernière fois. Cela ne veut pas dire que nous avons tout vu, ni que rien n’a changé depuis.
counting-newest = Source la plus récente
counting-newest-means = La date de parution la plus récente parmi les sources que nous avons vues : c’est jusque-là que vont les faits derrière le tableau. Ce qui est venu après n’est pas compté, quel que soit le moment de la vérification.
counting-yardstick = Les règles propres à ce dossier
counting-yardstick-lead = Les mêmes pour tous les partenaires.
counting-corrections = Corrections
counting-was = Nous avions écrit :
counting-is = En réalité :
counting-errors = Vous avez relevé une erreur ?

## Pages: events, views, checks, figures

page-events = Chronologie
page-before-argument = avant la parution de l’article
page-after-argument = après la parution
page-around-argument = vers la même date
page-no-day = jour inconnu
page-views = Ce qu’en disent d’autres
page-views-lead = Sauf mention contraire, aucune de ces personnes ne parlait de l’article. Une ligne indique de quoi il était question. Les étiquettes qui situent un point de vue par rapport à la thèse sont les nôtres.
page-views-lead-alone = Les étiquettes qui situent un point de vue sont les nôtres.
page-view-about = Propos sur { $about }
page-our-label = notre étiquette : { $stands }
page-against = autre point de vue
page-with-reservations = d’accord en partie
page-in-favour = d’accord
page-checks = Les chiffres de l’article, vérifiés
page-checks-lead = Les faits avancés par { $author }, en regard de ce que montrent les sources.
page-around = Contexte
page-supported = corroboré
page-with-nuance = corroboré, avec nuance
page-not-confirmed = non confirmé
page-figures = En chiffres
page-figure-label = Poste
page-unit = { $unit }, { $year }

## Pages: comparisons and filters

page-interest = Intérêt
page-differ =
    { $count ->
        [0] Les deux tableaux couvrent chaque intérêt de la même façon.
        [one] Les deux tableaux diffèrent sur { $count } intérêt, marqué ≠.
       *[other] Les deux tableaux diffèrent sur { $count } intérêts, marqués ≠.
    }
page-filter = N’afficher que
page-all = tous
page-by-partner = Partenaire
page-by-module = Module
page-by-standing = Stade

## Away from the page: cards, citations, files, copies, frames

away-take-along = Données et citation
away-data-lead = Chaque branchement et les faits qui l’appuient, les liens entre modules et intérêts, la chronologie, les points de vue, les vérifications et les chiffres, tous avec leurs sources ; dans le fichier JSON, aussi les corrections.
away-data-file = Toutes les données ({ $format })
away-cite = Pour citer :
away-newest-source = {" "}Source la plus récente : { $date }.
away-citation = « { $title } ». Dernière vérification des faits : { $checked }.{ $newest }{ $address }
away-published-citation = « { $title } », { $publisher }. Dernière vérification des faits : { $checked }.{ $newest }{ $address }
away-citation-note = Décrypte une thèse défendue par { $author } dans { $publisher }, { $date }.
away-frozen = Copie figée du { $date }. Elle ne change pas quand les faits changent.
away-frame-title = { $title } (décryptage interactif)
away-nothing-happened = Rien ne s’est passé ? La page qui entoure ce cadre ne lui permet peut-être pas d’ouvrir ou d’enregistrer quoi que ce soit. L’adresse à copier :
away-gaps = { $count } sans partenaire
away-rest-on-one =
    { $count ->
        [one] { $count } repose sur un seul
       *[other] { $count } reposent sur un seul
    }
away-shared = { $count } sur deux ou plus
away-out =
    { $count ->
        [one] { $count } non compté
       *[other] { $count } non comptés
    }
