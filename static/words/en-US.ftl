### American English: English, but for what is written differently in the United States. Lists have no comma before
### “and”, as in the Associated Press's style.

language-based-on = en
language-locale = en-US

