### British English: English, but for what is written differently in Britain, Australia, New Zealand and most of the
### Commonwealth.

language-based-on = en
language-locale = en-GB

date-of-day = { $day } { $month } { $year }
