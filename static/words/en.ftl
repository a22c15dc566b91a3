### Plugboard in English: all that the interface says. A language is one such file, named after its BCP 47 tag
### (pt-BR.ftl); to add one, copy this file and say it all. It is in Fluent syntax, and the build says with line
### and mend what is amiss.
###
### { $partner } is a slot, which the page fills. Every slot of a message has to be said, in whatever order the
### language wants; a slot that begins with a capital, { $Partner }, begins a sentence.
###
### A message can be told apart by a number, wherever your language needs it and not only where English does:
###
###     board-shared =
###         { $count ->
###             [0] nobody
###             [one] { $count } partner
###            *[other] { $count } partners
###         }
###
### [0], [1] … stand for just that number; [zero], [one], [two], [few], [many], [other] are the categories of your
### language as the Unicode CLDR has them for whole numbers. All that your language has must be there. A variant
### for one number need not say the number.
###
### A language that is written like another but for a few messages says so, `language-based-on = en`, and then only
### these; see en-GB.ftl.
###
### In Korean a particle is written in both its forms, right after a slot or its marks, and the page chooses: 은(는),
### 이(가), 을(를), 과(와), (으)로, (이)다. Brackets are not read, so { $partner }은(는) is 유럽연합(EU)은.
###
### A message stands on one line, or has its variants on one line each. Spaces at its beginning or end are written
### {" "}; no-break spaces may be written as they are, or as {"\u00A0"}, or {"\u202F"} for the narrow one. Curly
### brackets cannot be said.

## This language

# Its own name, in itself: what the links between languages say. At most 20 characters.
language-name = English
# The locale whose rules for lists, dates and numbers it follows, which the tests compare with the Unicode CLDR.
language-locale = en-CA
# Which way it is written: ltr or rtl.
language-direction = ltr
# Where lines may end: between words, between phrases as in Japanese, which writes no spaces, or at spaces as in Korean,
# whose lines would otherwise end anywhere.
language-breaks = words
# The reader's fonts, as CSS lists them: with serifs for headlines and findings, without for the rest. Pages and saved
# pictures are set in the first of them that a reader has. These have letters like Latin, Greek and Cyrillic; for
# others name your own.
language-serif = 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Georgia, 'Noto Serif', serif
language-sans = system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif
# The fonts that cards are drawn with: Source Serif 4 and Source Sans 3 for letters like Latin, Greek and Cyrillic,
# BIZ UDPMincho and BIZ UDPGothic for Japanese, NanumMyeongjo and NanumGothic for Korean.
language-card-serif = Source Serif 4
language-card-sans = Source Sans 3
# What BibTeX (babel) calls it in langid.
language-bibtex = english
# The words for numbers from 0 on that texts of stories count with, parted by commas. Those before the semicolon are
# written within a sentence, as the language's newspapers do; those after it only where a number begins one. Leave it
# out where figures are always written, as in Japanese.
language-numbers = zero, one, two, three, four, five, six, seven, eight, nine; ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen, twenty

## Lists, dates, numbers

# Between two things that are listed: “Japan and Australia”. Names stand before and after it.
list-two = {" "}and{" "}

# Between the first of three or more that are listed: “Japan, South Korea”.
list-first = ,{" "}

# Before the last of three or more that are listed: “South Korea and Australia”.
list-last = {" "}and{" "}

# Between quoted parts of a link, where more follow that are not named.
list-quoted = ,{" "}

# Between the pieces of a source, and between a name and who it is.
list-separator = ,{" "}

# Between two sentences that were made apart.
list-sentences = {" "}

# Quotation marks around something that is quoted.
list-quotation = “{ $what }”

# What groups a number's digits by threes. Mostly a comma, a full stop or a no-break space.
number-thousands = ,

# A number with one decimal: its whole and its tenths.
number-decimal = { $whole }.{ $tenth }

# The months, by number, as they stand in a date with the year alone: see date-of-month.
date-month =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# The months, by number, as they stand in a date with a day: see date-of-day.
date-month-of-day =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }

# A date as exact as a day. It may be told apart by { $day }, from 1 to 31.
date-of-day = { $month } { $day }, { $year }

# A date as exact as a month.
date-of-month = { $month } { $year }

# A date as exact as a year.
date-of-year = { $year }

## The board: its parts

# The heading of the argument in short, above the board. At most 30 characters.
board-the-argument = The argument

# What stands in its place in a story that explains no argument. At most 30 characters.
board-begin = To begin with

# Under that: what can be done on the page, in a sentence or two.
board-begin-lead = Switch partners and modules on and off, and see what is covered. Or read on, chapter by chapter.

# The name of the board for those who do not see it.
board-board = The board

# The caption of the board's table, for those who do not see it: what its cells are.
board-table-caption = Which partner plugs into which module, and how firmly

# The heading of the choice between the two rules. At most 20 characters.
board-rule-heading = Rule

# A rule as a choice: partners join the modules they can. At most 24 characters.
board-plug-in = Plug in what you can

# A rule as a choice: a module needs everyone. At most 24 characters.
board-consensus = Everyone must agree

# Under the rules: what the first means, in a sentence.
board-plug-in-meaning = Each partner joins the modules it can.

# Under the rules: what the second means, in a sentence.
board-consensus-meaning = A module runs only if every partner that is on plugs into it.

# The heading of the choice of the least standing that counts; one of the standings follows. At most 30 characters.
board-bar-heading = Count plugs from

# A link beside that choice, to the page that says how we count. At most 24 characters.
board-what-counts = What counts, and how

# Standings, from the softest to the firmest, as choices and as words in sentences like board-socket. Small letters
# where the language has them. At most 14 characters each.
board-proposed = proposed

board-dialogue = dialogue

board-announced = announced

board-negotiating = negotiating

board-signed = signed

board-in-force = in force

# Of the same rank, under a socket: a programme, a project or a committee at work. At most 14 characters.
board-operating = running

# Under a socket: what held the plug up has ended. At most 8 characters (4 where they are as wide as high).
board-ended = ended

# The same under a socket, where there is room for 8 characters at most (4 where they are as wide as high): the same
# word or its beginning, with a full stop, since readers look for it among the choices.
board-proposed-short = propos.

board-dialogue-short = dialogue

board-announced-short = announ.

board-negotiating-short = negot.

board-signed-short = signed

board-in-force-short = in force

board-operating-short = running

# The heading of the rows, in the corner of the board. At most 14 characters.
board-modules = Modules

# The heading of the columns. At most 20 characters.
board-partners = Partners

# Over the columns of the partners that the argument does not name. At most 30 characters.
board-not-in-article = Not in the article

# The same in a story that explains no argument: of partners that could join. At most 30 characters.
board-not-on-board = Not yet on the board

# How the argument names a partner; each describes a column's heading. The argument rests on this one.
board-named-anchor = anchor

# The author names this partner.
board-named-by-author = named by the author

# The author names these partners only as a group.
board-named-as-group = named as a group

# This partner belongs to a group that the author names.
board-named-as-member = member of the group

# The author names this partner as a later step.
board-named-for-later = named as a later step

# The author does not name this partner.
board-not-named = not in the article

# In the key under the board: what a socket with a plug that works looks like.
board-live = live

# In the key: a plug is there, and does not work.
board-ready = ready, but switched off, pulled out or held up

# In the key: a plug is there, but less firm than what counts.
board-below = below the bar

# In the key: no plug is known.
board-none-known = no plug known

# Under an interest: nobody covers it. At most 16 characters.
board-gap = no partner

# Under an interest: one partner covers it. At most 16 characters.
board-single = rests on one

# Under an interest: so many partners cover it, two or more. At most 16 characters.
board-shared = { $count } partners

# Under an interest that a reader has left out. At most 16 characters.
board-out = not counted

# The same for those who do not see the board: who covers it.
board-covered-by = covered by { $partners }

# The heading of the interests; { $home } is the story's home. At most 40 characters with it.
board-interests = Interests shared with { $home }

# The name of an interest's switch, which is pressed while the interest is counted: { $interest } as in a sentence.
board-count-interest = Count { $interest }

# A button over the interests: leaves all of them out, so that a reader may choose a few. At most 14 characters.
board-count-none = Count none

# The same where some are left out: counts all of them again. At most 14 characters.
board-count-all = Count all

# A button in a column's heading: a group of partners is shown as its members.
board-open-group = Open { $group } into its members

# The way back: its members are shown as one partner.
board-close-group = Close { $group } into one partner

## The board: a socket and its evidence

# The name of a socket's button, for those who do not see it.
board-socket = { $partner }, { $module }: { $standing } { $year }

# The same, of what runs rather than an agreement.
board-socket-operating = { $partner }, { $module }: running since { $year }

# The same, where all that held the plug up has ended.
board-socket-ended = { $partner }, { $module }: ended { $year }

# The same, of a group of { $of } partners, { $count } of which have come so far. { $socket } is a message above.
board-socket-of-members = { $socket } ({ $count } of { $of })

# The same, where the plug is less firm than what counts. { $socket } is the message above.
board-socket-below = { $socket }, below the bar

# The name of a socket where no plug is known.
board-no-plug = { $partner }, { $module }: no plug known

# The name of the link from a socket to its evidence.
board-evidence-of = evidence for { $partner }, { $module }

# The heading of one plug's evidence.
board-plug-heading = { $partner }: { $module }

# The evidence is on its way.
board-loading = Fetching the evidence…

# The evidence could not be fetched; a link to it follows.
board-evidence-failed = The evidence could not be fetched. It also stands here:

## The board: what can be done

# Puts a notice or a dialog away.
board-dismiss = Close

# Goes back one change. At most 14 characters, as the four that follow.
board-undo = Undo

# Takes back an undo.
board-redo = Redo

# Goes back to the first board.
board-reset = Reset

# Copies the address of this board.
board-copy-link = Copy link

# Opens the dialog that shares, saves and embeds.
board-share = Share

# A notice: the address has been copied.
board-copied = Link to this board copied.

# A notice: the address could not be copied; it follows.
board-not-copied = The link could not be copied here. This is it:

# The name of the group of buttons that undo and redo, for those who do not see it.
board-changes = Your changes

# In frames on phones: the line that opens the rule, the bar, the date, and the switch of each plug. At most 14
# characters.
board-set-board = Controls

## The board: links that ask for too much

# A notice: the link is too long to be read.
board-dropped-too-long = This link is too long to be read. The board shown is not the one that it was made for.

# A notice. { $unknown } are parts of the link, quoted and listed.
board-dropped = This link asks for something that this story does not have: { $unknown }. The board shows the rest.

# The same, where the link has more such parts than are named.
board-dropped-more = This link asks for something that this story does not have: { $unknown } and more. The board shows the rest.

# A notice: { $unknown } are fields of the link that say nothing to this story.
board-unread = This link cannot be read: { $unknown }. The board shown is not the one that it was made for.

## The board: who carries how much

# The heading. At most 30 characters.
board-credit-heading = Who carries how much

# How the shares are worked out; the method's name follows, with a link.
board-credit-method = Each covered interest is one point, split evenly among the partners that cover it:

# What the method is called; it ends that sentence.
board-credit-name = the Shapley value

# Where that is explained: an address, best in your language.
board-credit-address = https://en.wikipedia.org/wiki/Shapley_value

## The board: chapters and bets

# The name of the chapters' navigation, for those who do not see it.
board-chapters = Chapters

# To the chapter before. At most 14 characters.
board-back = Back

# To the chapter after. At most 14 characters.
board-next = Next

# Which chapter of how many this is. At most 20 characters.
board-progress = { $chapter } of { $of }

# From a chapter's own page to the whole story.
board-whole-story = The whole explainer

# Sets the board to the chapter's.
board-show-on-board = Show this on the board

# The name of a bet's numbers, for those who do not see it.
board-bet = Your bet

# Leaves a bet and shows the board.
board-leave-bet = Just show me

# What opens the answer where no number can be pressed.
board-answer = Answer

# The answer where there was no bet; { $right } is a number.
board-bet-left = It is { $right }.

# The answer where the bet was right.
board-bet-right = Right, it is { $right }.

# The answer where the bet, { $made }, was too high, by { $off }.
board-bet-too-many = You said { $made }, { $off } too many: it is { $right }.

# The answer where it was too low.
board-bet-too-few = You said { $made }, { $off } too few: it is { $right }.

## The board: the slider over the years

# Its heading; a date follows. At most 14 characters.
board-as-of-heading = As of

# Lets the slider run. At most 14 characters.
board-play = Play

# Stops it. At most 14 characters.
board-pause = Pause

# Its last moment: all that is known, and when it was last checked.
board-as-of-now = { $checked }, the last check

# The moment at which the argument was published.
board-as-of-argument = { $date }, the article’s date

## The answer to what a reader asks about the board

# Goes on after a name on the board, only heard: the button with that name asks about it.
board-asks = : why?

# Ends a question. At most 30 characters.
board-why-close = Back to the finding

# A button in the dialog of a socket’s or an interest’s evidence: closes it and asks the board about that. At most 40
# characters.
board-why-here = Why it matters on this board

# The link behind a plug to all of its evidence. At most 20 characters.
board-all-evidence = all the evidence

# The heading over plugs that would count after a change or two.
board-next-heading = Not counted yet

# The link behind each of them: makes that change. At most 16 characters.
board-count-it = Count it

# The same where all that has come as far has to count with it, whoever’s: { $standing } is one of the choices of what
# counts.
board-count-from = Count everything from “{ $standing }” on

# Of a partner that is asked about and covers something, though nothing by itself.
board-holds-none-alone = No interest rests on this partner alone.

# Of a partner that is asked about, and covers nothing for that reason.
board-is-off = This partner is switched off.

# Of an interest with no partner, where no plug could change that.
board-nothing-known = As of this date, no known evidence serves it, whatever the partner or standing.

# A link to the page that says whose reading each tie of a module to an interest is.
board-whose-reading = Whose reading each tie is

# Behind a plug: the interests that it counts for. { $dark } are interests by name.
board-counts-for = counts for { $dark }

# The same where it counts for none of them.
board-counts-for-none = counts for no shared interest

# Behind a plug that would come next, what it lacks, listed: its partner is switched off.
board-partner-off = partner off

# The same: its module is switched off.
board-module-off = module off

# The same: the reader has pulled it out.
board-pulled-out = pulled out

# The same: others hold its module up.
board-not-agreed = held up by others

# The heading of the answer about a partner: how many interests it covers.
board-covers-of = { $partner }: { $covered } of { $interests } shared interests

# The same of { $interests } that are chosen from { $all }.
board-covers-of-chosen = { $partner }: { $covered } of the { $interests } interests chosen from { $all }

# What a partner does not cover. { $gaps } are interests by name.
board-leaves = Does not cover: { $gaps }.

# Who keeps a module from running where everyone must agree.
board-held-up-by = Held up by { $partners }.

# Who would, where each joins what it can.
board-would-hold-up = If everyone had to agree, it would be held up by { $partners }.

# What a module is for and nobody covers by it. { $gaps } are interests by name.
board-open-ties = Part of its purpose, but served here by no evidence that counts: { $gaps }.

## The finding: the sentences under the board. It opens with what counts

# How the finding opens: what counts, for each bar. board-covers-none and the like take it up.
board-counting-proposed = Counting even what is only proposed

board-counting-dialogue = Counting dialogue and everything firmer

board-counting-announced = Counting what is announced or firmer

board-counting-negotiating = Counting what is being negotiated or firmer

board-counting-signed = Counting what is signed or in force

board-counting-in-force = Counting only what is in force

# The same where the reader has set the slider to a day. { $counting } is one of those above.
board-counting-on-day = { $counting } as of { $date }

# The same where it is set to a month or a year, up to its end.
board-counting-by-end = { $counting } as of the end of { $date }

## The finding: what is covered. After these no full stop: see the next group

# Nothing is covered. It ends the sentences that take it up as { $alone }.
board-alone =
    { $interests ->
        [one] the one shared interest falls to { $home } alone.
       *[other] each of the { $interests } shared interests falls to { $home } alone.
    }

# The same where only some interests are counted: { $interests } of { $all }. Somebody has chosen them, the reader or
# whoever sent the board.
board-alone-chosen =
    { $interests ->
        [one] the one interest chosen from { $all } falls to { $home } alone.
       *[other] each of the { $interests } interests chosen from { $all } falls to { $home } alone.
    }

# No interest is chosen; it stands alone, with a full stop.
board-nothing-chosen =
    { $all ->
        [one] The one shared interest is not chosen, so there is nothing to count.
       *[other] None of the { $all } shared interests is chosen, so there is nothing to count.
    }

# No partner is on.
board-with-no-partner = With no partner on, { $alone }

# No module is on.
board-with-no-module = With no module on, { $alone }

# Nothing is covered. { $agreed } is empty, or board-if-all-must-agree.
board-covers-none = { $counting }, { $agreed }{ $alone }

# Some interests are covered, and not all.
board-covers-some =
    { $covered ->
        [one] { $counting }, { $agreed }{ $covered } of { $interests } shared interests is covered
       *[other] { $counting }, { $agreed }{ $covered } of { $interests } shared interests are covered
    }

# The same of { $interests } that are chosen from { $all }.
board-covers-some-chosen =
    { $covered ->
        [one] { $counting }, { $agreed }{ $covered } of the { $interests } interests chosen from { $all } is covered
       *[other] { $counting }, { $agreed }{ $covered } of the { $interests } interests chosen from { $all } are covered
    }

# All are covered: as many as there are, which may be one.
board-covers-all =
    { $interests ->
        [one] { $counting }, { $agreed }the one shared interest is covered
       *[other] { $counting }, { $agreed }each of the { $interests } shared interests is covered
    }

# The same of { $interests } that are chosen from { $all }.
board-covers-all-chosen =
    { $interests ->
        [one] { $counting }, { $agreed }the one interest chosen from { $all } is covered
       *[other] { $counting }, { $agreed }each of the { $interests } interests chosen from { $all } is covered
    }

# Where everyone must agree: { $runs } is one of those that follow; { $held } is empty, or one of board-holds-up.
board-if-all-must-agree = { $runs } if everyone must agree{ $held };{" "}

# No module runs of those that are on, which may be one.
board-runs-none =
    { $on ->
        [one] the one module does not run
       *[other] 0 of { $on } modules run
    }

# Some run, and not all.
board-runs-some =
    { $run ->
        [one] { $run } of { $on } modules runs
       *[other] { $run } of { $on } modules run
    }

# All run: as many as are on, which may be one.
board-runs-all =
    { $on ->
        [one] the one module runs
       *[other] each of the { $on } modules runs
    }

# In brackets: the partner keeps the only module that is on from running.
board-holds-up-the-one = {" "}(held up by { $partner })

# In brackets: the partner keeps so many modules from running.
board-holds-up = {" "}({ $modules } held up by { $partner })

## The finding: what rests on whom. Each goes on after board-covers-some or board-covers-all

# Nothing rests on one partner alone, of what is covered: one interest, or several.
board-rests-on-none =
    { $covered ->
        [one] , by more than one partner.
       *[other] , each by at least two partners.
    }

# All that is covered rests on one partner: one interest, or several.
board-all-rest-on =
    { $most ->
        [one] , and it rests on { $partner } alone.
       *[other] , and each rests on { $partner } alone.
    }

# So many of several rest on one partner, and no others on one alone.
board-some-rest-on =
    { $most ->
        [one] ; { $most } rests on { $partner } alone.
       *[other] ; { $most } rest on { $partner } alone.
    }

# All that are covered, { $single }, rest on one partner alone; { $most } of them on this one.
board-each-rests-on-one = ; { $single } rest on one partner alone, { $most } of them on { $partner }.

# Some that are covered, { $single }, rest on one partner alone; { $most } of them on this one.
board-some-rest-on-one = ; { $single } rest on one partner alone, { $most } of them on { $partner }.

# What goes dark without that partner: { $dark } are interests by name, { $most } how many they are.
board-without =
    { $most ->
        [one] {" "}Take { $partner } out and nobody covers { $dark }.
       *[other] {" "}Take { $partner } out and { $dark } go dark.
    }

# The same where they are too many to be named.
board-without-many = {" "}Take { $partner } out and { $most } interests go dark.

# Nobody covers these interests: { $gaps } by name, { $count } how many they are.
board-gap-of =
    { $count ->
        [one] {" "}No partner stands behind { $gaps }.
       *[other] {" "}{ $Gaps } have no partner.
    }

# The same where they are too many to be named.
board-gap-of-many = {" "}{ $count } interests have no partner.

## Finding out: headings and labels

# The heading of all of it.
explore-heading = Find out more

# What it is about, under the heading.
explore-lead = Worked out for the board as it stands: its partners, modules, interests, rule, bar and date. Each link sets the board.

# Opens it from the board's page.
explore-open = Every mix, what breaks, the smallest that works

# From its own page to the board as it stands.
explore-to-board = See this on the board

# The heading of the picture of all mixes of partners.
explore-mixes-heading = Every possible mix

# The picture's axis across. At most 40 characters.
explore-axis-partners = partners in the mix

# The picture's axis upwards. At most 40 characters.
explore-axis-interests = interests covered

# In the picture's key: the mark of the reader's own board.
explore-mark-here = your board

# In the key: the marks of mixes that differ by one partner.
explore-mark-near = one partner more or less

# In the key: the marks of those that cover the most.
explore-mark-best = covers the most

# In the key: all other marks.
explore-mark-other = other mixes

# Under the picture: how to use it.
explore-mixes-hint = Point at a mark to see who is in it; choose it to set the board. By keyboard, go from mix to mix through the list.

# The heading of the list of mixes that differ by one partner.
explore-neighbours = One partner in or out

# The caption of the table of all mixes.
explore-tally = How many mixes of each size cover how many interests

# The heading of what rests on whom.
explore-pivots-heading = What rests on whom

# No partner takes an interest with it.
explore-no-pivot = No interest rests on one partner alone.

# No pair takes more with it than its partners one by one.
explore-no-pair = No interest rests on exactly two partners.

# The heading of the pairs.
explore-pairs = Two at once

# Over the table of partners against partners: a number for each two, and for each alone where it meets itself.
explore-absences = Interests that go dark without both; where a partner meets itself, without it alone.

# The heading of the smallest coalitions.
explore-smallest-heading = The smallest coalition that works

# The caption of the table of the smallest coalitions, for those who hear it: a column each, a row for each interest.
explore-coalitions = Who covers what in each of them

# The heading of the reader's wishes.
explore-wishes = Your conditions

# Wishes for a partner, one to choose: it is as free as it was. At most 16 characters, as the two that follow.
explore-wish-free = may be in

# It has to be in.
explore-wish-in = must be in

# It has to be out.
explore-wish-out = must stay out

# The heading of the next step.
explore-next-heading = The best next step

# The key of the bars of what a step brings, an interest a unit. At most 30 characters each: covered before the step.
explore-kind-now = covered already

# Covered by one partner before the step, by more after it.
explore-kind-deeper = from one partner to more

# Not covered before the step, and covered after it.
explore-kind-new = newly covered

# Not covered after it either.
explore-kind-none = still no partner

# Nothing would help.
explore-no-step = No single change would cover more or give an interest a second partner.

# The heading of what is one signature away.
explore-away-heading = One signature away

# No negotiation would close a gap.
explore-no-away = Counting what is signed, no negotiation under way with these partners would close a gap.

# Under the first few of them, where there are more: opens the others, { $count } of them.
explore-more-steps = { $count } more

# The heading of the test in which one partner after another leaves.
explore-stress-heading = One after another

# Nobody is on.
explore-no-stress = Nobody is on, so nobody can leave.

# The order of leaving that hurts most, and the one that hurts least: two columns of the table each. At most 24 characters.
explore-worst-order = worst order

explore-best-order = best order

# The column of who leaves. At most 16 characters.
explore-leaves = leaves

# In that column: before anyone leaves. At most 16 characters.
explore-nobody-left = all on

# The orders were compared step by step only.
explore-step-by-step = With so many partners each step is chosen by itself; another order may be a little worse or better.

# The heading of the comparison of two boards.
explore-compare-heading = Two boards side by side

# The label of the choice; one of the five that follow is chosen.
explore-compare-with = Compare this board with

# The same board under the other rule.
explore-other-rule = the other rule

# The same partners, counting only what is in force.
explore-in-force = what is in force today

# The same partners, counting even what is proposed.
explore-proposed = everything proposed

# The board that the page starts with.
explore-start = the page’s first board

# A board that the reader has kept.
explore-kept-board = the board you kept

# A button: keeps this board to compare with.
explore-keep = Keep this board

# A notice: the board has been kept.
explore-kept = Kept. Change the board and compare.

# The heading of the board in words: finding, modules, interests.
explore-in-words = This board in words

# The column of the reader's board. At most 20 characters.
explore-this-board = this board

# The column of the interests. At most 20 characters.
explore-interest = Interest

## Finding out: what the space of all mixes proves, in the order of its sentences

# Nobody is on offer.
explore-nobody-on-offer = No partner is on offer.

# The partners on offer, as sentences below take them up: “1 of the 16 possible mixes of these 4 partners”.
explore-these =
    { $partners ->
        [one] this one partner
       *[other] these { $partners } partners
    }

# None of the mixes covers anything.
explore-none-covers = None of the { $mixes } mixes of { $these } covers anything.

# What the best mixes cover, as explore-best takes it up: all interests, which may be one.
explore-cover-all =
    { $interests ->
        [one] the one interest
       *[other] the { $interests } interests
    }

# The same: so many of all.
explore-cover-most = { $most } of the { $interests } interests, the most that any does

# How many mixes are the best.
explore-best =
    { $best ->
        [one] { $best } of the { $mixes } possible mixes of { $these } covers { $cover }.
       *[other] { $best } of the { $mixes } possible mixes of { $these } cover { $cover }.
    }

# The only best mix, by name.
explore-best-is = {" "}It is { $who }.

# No partner is in all of the best.
explore-best-share-nobody = {" "}No partner is in all of them.

# These partners are in all of the best.
explore-best-share = {" "}All of them contain { $who }.

# These partners are in none of the best; { $count } is how many they are.
explore-left-out =
    { $count ->
        [one] {" "}None of them contains { $who }.
       *[other] {" "}{ $Who } are in none of them.
    }

# These partners change nothing in any mix; { $count } is how many they are.
explore-idle =
    { $count ->
        [one] {" "}Adding { $who } changes nothing in any mix.
       *[other] {" "}{ $Who } change nothing in any mix.
    }

# What is known where there are too many mixes to work out. { $power } is their number, like 2²⁰; { $needed } is one of
# the two that follow.
explore-drawn = These { $partners } partners make { $power } mixes, too many to work out one by one: the picture shows { $drawn } drawn by lot, as many of each size. Exact all the same: all partners together cover { $together } of the { $interests } interests. { $needed }

# Nobody is needed for that.
explore-nobody-needed = No single partner is needed for that.

# Without these partners the others cover less.
explore-needed = Without { $who }, the rest cover less.

# Between the names of those.
explore-between-needed = {" "}or{" "}

# A mix with no partner in it.
explore-nobody = Nobody

# One mix: who is in it, and how much it covers.
explore-mix = { $Who }: { $covered } of { $interests } covered

# A mix that differs by this partner, who comes in.
explore-with = with { $partner }

# A mix that differs by this partner, who goes.
explore-without = without { $partner }

# How many interests are covered then. At most 20 characters.
explore-covered = { $covered } covered

# What goes dark without these partners; { $count } is how many interests { $dark } are.
explore-pivot =
    { $count ->
        [one] Without { $who }, nobody covers { $dark }.
       *[other] Without { $who }, { $dark } go dark.
    }

## Finding out: the smallest coalition that works

# Nobody covers anything.
explore-nobody-covers = With these plugs, nobody on offer covers anything.

# What there is to cover, as sentences below take it up: all interests, which may be one.
explore-all-interests =
    { $interests ->
        [one] the one interest
       *[other] the { $interests } interests
    }

# The same: so many of all can be covered.
explore-some-interests =
    { $covered ->
        [one] the only one of { $interests } interests that can be covered
       *[other] the { $covered } of { $interests } interests that can be covered
    }

# How many partners it takes, as sentences below take it up.
explore-size =
    { $size ->
        [one] one partner
       *[other] { $size } partners
    }

# How many such coalitions there are, as sentences below take it up.
explore-ways =
    { $count ->
        [one] there is one way
       *[other] there are { $count } ways
    }

# The same, where there are more than so many.
explore-ways-over =
    { $count ->
        [one] there is more than one way
       *[other] there are more than { $count } ways
    }

# One partner is enough.
explore-smallest-is-one = One partner is enough to cover { $what }; { $ways }.

# It takes more than one: { $enough } is how many, as explore-size says it.
explore-smallest = It takes { $enough } to cover { $what }; { $ways }.

# There may be smaller ones.
explore-best-found = The best found covers { $what } with { $enough }. The search was cut short, so a smaller one may exist.

# Interests that nobody can cover; { $count } is how many they are.
explore-dark =
    { $count ->
        [one] {" "}Whoever joins, nobody covers { $who }.
       *[other] {" "}{ $Who } stay dark whoever joins.
    }

## Finding out: changes, and what they bring

# A change that the reader can make with a press: a partner comes in.
explore-partner-in = Bring in { $partner }

# A module is switched on.
explore-module-on = Switch on “{ $module }”

# A plug that was pulled out is put back.
explore-put-back = Plug { $partner } back into “{ $module }”

# A plug comes up from one standing to another.
explore-firmer = { $Partner } and { $module }: from { $from } to { $to }

# What a change brings: it covers these interests.
explore-closes = covers { $gaps }

# The same: so many interests get a second partner.
explore-deepens =
    { $count ->
        [one] gives { $count } interest a second partner
       *[other] gives { $count } interests a second partner
    }

# Both of these.
explore-closes-and-deepens = { $closes }; { $deepens }

## Finding out: one partner after another leaves

# { $first } leaves first; { $remain } and { $halved } are the two that follow.
explore-stress = Partners leave in the order that hurts most: first { $first }, which leaves { $remain }. { $halved }. The other column is the order that hurts least.

# How many interests stay covered.
explore-remain = { $after } of { $before } interests covered

# After so many departures at least half is gone.
explore-halved =
    { $count ->
        [one] After one departure at most half is left
       *[other] After { $count } departures at most half is left
    }

## Finding out: two boards side by side

# How many interests differ.
explore-differ =
    { $count ->
        [0] The two boards cover every interest by the same partners.
        [one] { $count } interest differs (≠).
       *[other] { $count } interests differ (≠).
    }

## The dialog in which readers share, save and embed

# Its heading.
share-heading = Share, save, embed

# The label of the board's address.
share-link = The address of this board

# The label of the finding alone, to copy.
share-in-short = The finding alone

# The label of the board in words: finding, modules, interests.
share-in-words = This board in words

# Copies what stands beside. At most 14 characters.
share-copy = Copy

# It has been copied.
share-copied = Copied.

# It could not be copied, and has been selected instead.
share-selected = Selected: press Ctrl+C or ⌘C.

# Opens the system's own way to share.
share-native = Share with…

# The heading of what can be saved.
share-save = Save

# The heading of embedding.
share-embed = Embed in an article

# The label of what to show; one of the four that follow is chosen.
share-what = Show

# The whole story, in steps.
share-whole = the story in steps, with the board

# Only the board.
share-board = this board

# Only the chapter.
share-chapter = this chapter

# Two boards side by side.
share-compare = two boards side by side

# The label of the colour of the ground; one of the three that follow is chosen.
share-ground = Ground

# As the reader's device is set.
share-auto = as the reader has it

share-light = light

share-dark = dark

# The label of the preview's width; a width follows.
share-width = Preview at

# The name of the preview, for those who do not see it.
share-preview = Preview of the embed

# A way to embed, and when it is the right one: the address alone.
share-address = Only the address, for systems that make the frame themselves (oEmbed)

# A way to embed: a frame.
share-frame = A frame, without any script of ours in your page

# A way to embed: a frame with the script that fits it.
share-helper = A frame that fits its height, with a small script

# A way to embed: a picture with a link.
share-linked-picture = A picture with a link, for newsletters and apps

# A button: the board as a picture of this format.
share-picture = This board as a picture ({ $format })

# A button: all data in this format.
share-data = All data with sources ({ $format })

# A button: the citation in this format.
share-citation = Citation ({ $format })

# What an article's reader is told that a picture shows: title and finding.
share-picture-text = { $title }. { $verdict }

# The height that the frame needs at the preview's width.
share-height = At { $width } pixels wide it is { $height } pixels high.

## Pages: what stands around the board

# Above the headline: what kind of piece this is. At most 20 characters.
page-kind-of-piece = Explainer

# Whose argument the page explains.
page-byline = Explains an argument by { $author } in { $publisher }, { $date }

# When the facts were last checked.
page-checked = Facts last checked: { $date }

# How far the record reaches: when the newest of the sources that were seen was published.
page-newest-source = Newest source: { $date }

# A link at the foot: when the story was last corrected.
page-corrected = Corrected { $date }

# A link at the foot, to where readers tell of errors.
page-report-error = Report an error

# Before the title of another story's explainer, at the foot of a page.
page-another-story = Another story:

# The name of the links at the foot, for those who do not see them.
page-foot = About this page

# A link to the page that says how we count.
page-counting = How we count

# Whose page it is.
page-published-by = Published by { $publisher }

# A link that jumps to the board, for those who use the keyboard.
page-skip-to-board = Skip to the board

# The name of the links to the other languages, for those who do not see them.
page-languages = Languages

# The controls do not work, because no script runs.
page-controls-off = This is the board as a picture of the record. Its switches need scripts, which are off here.

# The controls do not work: the program did not start, or it has stopped.
page-controls-failed = The switches are not working, so they are off; the page can still be read.

# Loads the page again.
page-reload = Load the page again

# The heading over what follows the board: other boards, events, views, checks, sources.
page-read-on = Read on

# The heading of the interests, each in a sentence.
page-interests-explained = The shared interests

## Pages: sources

# The heading.
page-sources = Sources

# What the list of sources holds.
page-sources-lead = What each plug rests on. A plug is as firm as the firmest evidence that includes { $home } and has not ended; “running” has the rank of “in force”.

# What the short list of sources beside the board holds.
page-record-lead = For each plug, the evidence that makes it as firm as the board shows it.

# A link to the page of all the evidence.
page-all-evidence = All the evidence, and what each source says

# Back from a plug's evidence to the board.
page-back-to-board = Back to the board

# A plug that only the argument proposes, or its mention beside other evidence.
page-proposed-by = Proposed by { $author }

# The heading over evidence that says nothing of the standing, since it is without the story's home.
page-context = Without { $home }, so it does not count here:

# Over evidence of a group's members.
page-through-members = Through its members:

# Under them: the members of whom nothing is known there. { $partners } are names.
page-members-without = No evidence of their own: { $partners }.

# Over evidence of the group that a member belongs to.
page-through-group = As a member of { $group }:

# When a fact was last checked, beside a source.
page-checked-on = checked { $date }

# Before the sources of one fact.
page-source = Source:

# The heading over what each module is taken to serve.
page-ties = Which module serves which interest, and why

# Beside a tie that no phrase of the argument bears out. At most 20 characters.
page-our-reading = our reading

# Under a piece of evidence that counts for no interest by itself.
page-serves-none = Counts for no shared interest by itself

# Under a piece of evidence: the interests that it counts for.
page-serves = Counts for { $interests }

# In that list: an interest that the module serves only in our reading.
page-as-we-read-it = { $interest } (our reading)

# Beside a piece of evidence’s date: the end of its term, still to come.
page-until = until { $date }

# The same, where the end has come: it no longer counts.
page-ended-on = ended { $date }

# Whose these ties are.
page-ties-lead = The ties are ours, drawn from the purpose given to each module by { $author }.

# The same in a story that explains no argument.
page-ties-lead-ours = Which module serves which interest is our reading. Beside each tie stands what it rests on, where that is said.

# Over links to events, views and checks that touch a module.
page-touched-by = Also on this module:

## Pages: how we count

# The title of that page. At most 30 characters.
counting-heading = How we count

# Under the title.
counting-lead = What the words on the board mean, what makes a plug count, and what the board cannot tell.

# The heading over what a partner, a module, an interest, a plug and a standing are.
counting-parts = What the board shows

# These terms stand each before its sentence, in the singular. At most 24 characters each.
counting-partner = Partner

# { $home } is the story's home, as it stands in a sentence.
counting-partner-means = A country, a group or a sector that can plug in. The interests are those shared with { $home }, so only the others can cover them.

counting-module = Module

counting-module-means = One field of cooperation with its own agreement. A partner may join it without joining the rest.

counting-interest = Interest

counting-interest-means = Something that both a partner and { $home } want.

counting-plug = Plug

counting-plug-means = One partner’s part in one module, with the evidence that it rests on.

counting-standing = Standing

counting-standing-means = How firm a plug is on a date: as firm as the firmest evidence that counts on it.

# The heading over the standings, each with what it takes.
counting-ladder = How firm a plug is

counting-ladder-lead = From the softest to the firmest. The board counts plugs from the standing that you choose; its date is the slider’s.

# What each standing takes, in a sentence. The first: what only the argument says.
counting-proposed-means = Only the argument says so: a mention by { $author } makes a plug proposed, from the date of publication on, and never more than that.

# The same in a story that explains no argument: who proposes it is said by its source.
counting-proposed-means-sourced = Somebody has proposed it, and a source says so. Nothing has been agreed.

counting-dialogue-means = Talks are held, and nothing has been promised.

counting-announced-means = Governments have said that they will; that they agree to begin negotiations is included.

counting-negotiating-means = A round of negotiations has been seen, or its terms of reference have been signed.

counting-signed-means = A signature has been seen, and nothing yet that says it is in force.

counting-in-force-means = A source says that it entered into force or took effect, or that it is applied provisionally.

# What board-operating names.
counting-operating-means = A program, a project or a committee was seen at work on its date, and counts from then until an end is known. It has the same rank as what is in force.

# The heading over the rules of evidence.
counting-counts = What counts

# These terms stand each before its sentences. At most 36 characters each.
counting-coverage = Covering an interest

counting-coverage-means = A partner covers an interest only by a piece of evidence in its plug: one that counts at the chosen standing and date, in a module that is on and runs, and that serves that very interest. A mention in the argument counts for the interests that the author ties to that partner there or, where he names none, for what he says the module is for. So a plug can be live and cover nothing: what it holds speaks of none of these interests.

# The same in a story that explains no argument.
counting-coverage-means-sourced = A partner covers an interest only by a piece of evidence in its plug: one that counts at the chosen standing and date, in a module that is on and runs, and that serves that very interest. Evidence that names no interest counts for all that its module is for. So a plug can be live and cover nothing: what it holds speaks of none of these interests.

counting-with-home = Links with others

counting-with-home-means = Only a link with { $home } makes a plug firmer. Links among others are shown beside it and count for nothing.

counting-ended = What has ended

counting-ended-means = Evidence whose end is known stops counting then, and the plug falls back to what else holds it up.

counting-once = What happened once

counting-once-means = A single exercise, voyage or meeting counts on its day only, and afterwards is no link in force. The sitting of a standing committee, though, shows the committee at work.

counting-dates = Dates

counting-dates-means = They count as exactly as a source gives them, and never too early or too long: “2025” counts from the end of 2025, and what ends “in 2020” counts until the end of 2019.

# A tie that is only our own.
counting-ours = Our reading

# What that means; page-our-reading is how it is marked.
counting-ours-means = A tie of a module to an interest that the author does not draw is marked “our reading”. It counts only through evidence, or a mention, that itself names the interest.

# The same in a story that explains no argument.
counting-ours-means-sourced = A tie of a module to an interest that is marked “our reading” counts only through evidence that itself names the interest.

counting-groups = Groups

counting-groups-means = A group is in as soon as one of its members is. Closed, it counts as one partner, with the firmest plug that it or such a member has; opened, each member counts for itself, and has the group’s plugs too.

# The heading over the two rules, each with what it means for what runs.
counting-rules = The two rules

counting-plug-in-means = Each partner joins the modules it can. A module runs as soon as one plug in it counts.

counting-consensus-means = A module runs only if every partner that is on has a plug in it that counts. One that has none holds it up for all.

# The heading over what the numbers say.
counting-numbers = What the numbers say

counting-credit = Credit share

counting-credit-means = Each covered interest is one point, split evenly among the partners that cover it (the Shapley value).

counting-loss = Marginal loss

counting-loss-means = The interests that go dark if one partner leaves: those that it covers alone and, where everyone must agree, that nobody else would cover without it.

counting-worth = Links, not their worth

counting-worth-means = The board counts links. A page-long memorandum and a treaty are a link each; what they bring, cost or achieve is not in these numbers.

counting-checked = Last checked

counting-checked-means = When we last looked at the sources. It does not say that we saw everything, or that nothing has changed since.

counting-newest = Newest source

counting-newest-means = The latest date of publication among the sources that we saw: so far reaches the record behind the board. What came later is not counted, whenever we looked.

# The heading over the story's own rules, each with what it is about.
counting-yardstick = This story’s own yardstick

counting-yardstick-lead = The same for every partner.

# The heading over what the story said and was wrong.
counting-corrections = Corrections

# Before what the story said, and before what is so.
counting-was = It said:

counting-is = It is so:

# Over the link to where readers tell of errors. page-report-error follows.
counting-errors = Have you seen something that is wrong?

## Pages: events, views, checks, figures

# The heading of what happened after the argument was published, and before.
page-events = Timeline

# Under the line in time, what its marks mean. A hollow one: before the argument. At most 30 characters each.
page-before-argument = before the article’s date

# A dark one: after the argument.
page-after-argument = after it

# A grey one: it may have been on either side of that date.
page-around-argument = about that date

# A pale bar: no source names the day.
page-no-day = day not known

# The heading of other views.
page-views = What others say

# Under that heading: that those who are quoted did not speak of the article, and whose the labels are.
page-views-lead = Unless it says so, none of these people spoke of the article. A line names what they did speak of. Labels that say how a view stands on the article’s question are ours.

# The same in a story that explains no argument.
page-views-lead-alone = Labels that say where a view stands are ours.

# Over a view: what it speaks of, as the story says it, “the Beijing visit of January 2026”, say.
page-view-about = On { $about }

# Where a view stands, as a label that is ours; one of the three that follow.
page-our-label = our label: { $stands }

# Where a view stands on the question that the argument answers. At most 24 characters, as the two that follow.
page-against = sees it otherwise

# It agrees with the argument with reservations.
page-with-reservations = agrees in part

# It agrees with the argument.
page-in-favour = agrees

# The title of the page of checks and figures.
page-checks = The article’s figures, checked

# What was checked, and how.
page-checks-lead = What is stated as fact by { $author }, beside what the sources show.

# The title of the page of events, views and figures, where no figures of an argument are checked. At most 30 characters.
page-around = Background

# What a check found. At most 30 characters, as the two that follow.
page-supported = supported

# It is supported, with reservations.
page-with-nuance = supported, with a nuance

# It could not be confirmed.
page-not-confirmed = not confirmed

# The heading of the figures.
page-figures = In figures

# The column of a figure's labels. At most 14 characters.
page-figure-label = Of

# A figure's unit and years.
page-unit = { $unit }, { $year }

## Pages: comparisons and filters

# The column of the interests in a comparison. At most 20 characters.
page-interest = Interest

# Two boards, and in how many interests they differ.
page-differ =
    { $count ->
        [0] The two boards cover every interest alike.
        [one] The two boards differ in { $count } interest, marked ≠.
       *[other] The two boards differ in { $count } interests, marked ≠.
    }

# The heading of the filters.
page-filter = Show only

# Shows everything: no filter. At most 14 characters.
page-all = all

# The heading of the partners' filter. At most 14 characters.
page-by-partner = Partner

# The heading of the modules' filter. At most 14 characters.
page-by-module = Module

# The heading of the standings' filter. At most 14 characters.
page-by-standing = Standing

## Away from the page: cards, citations, files, copies, frames

# The heading over the files with all the data and the citation.
away-take-along = Data and citation

# What the files hold.
away-data-lead = Every plug with its evidence, the ties of modules to interests, the timeline, views, checks and figures, each with its sources; in the JSON file also what was corrected.

# The link to a file of all the data, in this format.
away-data-file = All data ({ $format })

# Before the citation.
away-cite = To cite:

# In a reference: when the newest source was published. It begins with what parts two sentences.
away-newest-source = {" "}Newest source: { $date }.

# The explainer as a reference in running text. { $newest } is empty, or the message above; { $address } is empty, or
# stands after a space.
away-citation = “{ $title }.” Facts last checked { $checked }.{ $newest }{ $address }

# The same with who publishes it.
away-published-citation = “{ $title }.” { $publisher }. Facts last checked { $checked }.{ $newest }{ $address }

# A note in reference managers: whose argument it explains.
away-citation-note = Explains an argument by { $author } in { $publisher }, { $date }.

# At the top of a copy that will not change.
away-frozen = This is a frozen copy of { $date }. It does not change when the facts do.

# The name of a frame that shows a page, for those who do not see it.
away-frame-title = { $title } (interactive explainer)

# In a frame that may not open or save what the reader asked for, before the address.
away-nothing-happened = Nothing happened? The page around this frame may not let it open or save anything. The address to copy:

# On cards: so many interests with no partner. At most 24 characters, as the two that follow.
away-gaps = { $count } with no partner

# On cards: so many interests that rest on one partner.
away-rest-on-one =
    { $count ->
        [one] { $count } rests on one
       *[other] { $count } rest on one
    }

# On cards: so many interests that rest on more.
away-shared = { $count } on two or more

# On cards: so many interests that are not counted.
away-out = { $count } not counted
