### What `linju check` says. The message of a rule is the problem in one sentence without a full stop;
### .advice says what to do, the other parts explain the rule. zh-Hans.ftl has the same names and gaps.

## The report

report-error = error
report-warning = warning
report-here = here:
# Variables:
#   $errors, $warnings, $notes (Number)
report-count =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $notes ->
        [one] 1 note
       *[other] { $notes } notes
    }
report-notes = `linju check --format json` shows the notes, too.
report-sentences = { $problem }. { $advice }
report-explanation =
    What it does: { $what }
    Why: { $why }
    Example: { $example }
# Stands instead of .advice where a name was probably misspelt.
did-you-mean = Did you mean { $near }?

## Lines

file-encoding = This file is not saved as UTF-8
    .advice = Save it again and choose "UTF-8"
    .what = Finds files that are not saved as UTF-8.
    .why = Nobody can read them, the service neither.
    .example = Notepad's "Unicode" and a Chinese code page; choose "UTF-8" when you save.
file-bom = An invisible mark stands before the first line
    .advice = Save the file again as "UTF-8", without BOM
    .what = Finds an invisible mark before the first line.
    .why = Some programs read it as a part of the first name.
    .example = Notepad's "UTF-8 with BOM"; choose "UTF-8".
file-too-big = This file is larger than 1 MiB
    .advice = Look whether something else was saved under this name
    .what = Refuses files over 1 MiB.
    .why = No list of texts is so long; something else was saved there.
    .example = A picture saved as answers.ftl.
nesting-too-deep = More than { $most } braces stand inside each other
    .advice = Close each { "{" } with a { "}" } on its line
    .what = Refuses files with more than 16 braces inside each other.
    .why = Reading them could stop the service.
    .example = Many lines with a { "{" } that is never closed.
bad-language-tag = "{ $tag }" is not the name of a language folder
    .advice = Name the folder like the language, for example zh-Hans
    .what = Finds folders that are not named like a language.
    .why = Nobody would ever be answered from them.
    .example = zh_CN; the folder is called zh-Hans.
unknown-file = "{ $file }" is not read here
    .advice = Move it to another folder, or give it the right name
    .what = Finds files that the service does not read.
    .why = What is written there is lost.
    .example = "answers (1).ftl" beside answers.ftl.
link-outside = This is a link that leads out of the content, to a folder or to nothing; it is not read
    .advice = Copy the file to this place instead
    .what = Finds links to folders, to nothing, or to files outside of the content.
    .why = What they point at is not read, so that nobody can make the service read other files.
    .example = locales/en/answers.ftl as a link into another folder; copy the file instead.
merge-conflict = Two people changed the same lines
    .advice = Keep one version and delete the lines <<<<<<<, ======= and >>>>>>>
    .what = Finds the lines that two people changed at once.
    .why = Both versions and the marks would be shown.
    .example = <<<<<<< HEAD; keep one version and delete the three marks.
line-not-indented = This line belongs to "{ $name }" but starts at the left edge
    .advice = Put four spaces in front of it
    .what = Finds lines of a text that start at the left edge.
    .why = The text ends there, and what follows is lost.
    .example = "Bring your passport" without four spaces in front.
wrong-space-indent = The spaces before this line are full-width or non-breaking spaces
    .advice = Use four ordinary spaces
    .what = Finds lines that begin with full-width or non-breaking spaces.
    .why = Only ordinary spaces count.
    .example = A space typed with the Chinese keyboard.
tab-indent = This line starts with a tab, and the lines below it are lost
    .advice = Use four spaces
    .what = Finds lines that begin with a tab.
    .why = This line and those below it are lost.
    .example = A line moved in with the tab key; use four spaces.
bad-message-name = "{ $name }" cannot be a name: only a–z, 0–9 and "-", beginning with a letter
    .advice = Write the name exactly as it stands in the source language's file
    .advice-better = Try { $better }
    .what = Finds names the service cannot use.
    .why = The text under it is lost.
    .example = "repair request ="; write repair-request =.
empty-message = "{ $name }" has no text
    .advice = Write the text or delete the line
    .what = Finds names without a text.
    .why = The whole line is dropped, and residents get another language.
    .example = "button-repair =" and nothing after it.
special-line-start = A line may not begin with "{ $sign }": it and the lines below it are lost
    .advice = Leave the sign out, or write { "{ \"" }{ $sign }{ "\" }" }
    .what = Finds lines that begin with [ * or a full stop.
    .why = They have a meaning of their own; the lines below are lost.
    .example = "* Red bin"; leave the sign out, or write { "{ \"*\" }" }.
wrong-comment = A note begins with a number sign and a space
    .advice = Write # { $note }
    .what = Finds notes that do not begin with "# ".
    .why = The service takes them for text and loses what stands near them.
    .example = // call the repair team; write # call the repair team.
looks-like-message = "{ $line }" is inside the text of "{ $name }"
    .advice = Remove the spaces before it
    .what = Finds a name and its text inside the text above.
    .why = Residents would see it as a part of that text.
    .example = "  button-repair = Repairs"; remove the spaces before it.
comment-inside-text = "{ $line }" is inside the text, so residents can see it
    .advice = Move the note above "{ $name } ="
    .what = Finds notes inside a text.
    .why = Residents can see them, and in lists they count as sentences.
    .example = "    # lift"; move the note above the name.

## Braces

unclosed-brace = The { "{" } opened here is never closed
    .advice = Put a { "}" } where it ends; write { "{ \"{\" }" } to show a brace
    .what = Finds a { "{" } without its { "}" }.
    .why = The whole text is lost.
    .example = { "{ $repair-phone" } and nothing that closes it.
stray-brace = There is a { "}" } without a { "{" }
    .advice = Delete it, or write { "{ \"}\" }" } to show a brace
    .what = Finds a { "}" } without its { "{" }.
    .why = The whole text is lost.
    .example = "How many bags { "}" }"; write { "{ \"}\" }" } to show a brace.
fullwidth-syntax = "{ $sign }" comes from the Chinese keyboard and is not understood here
    .advice = Use the ordinary signs = { "{ } $ \"" }
    .what = Finds signs of the Chinese keyboard where the service needs ordinary ones.
    .why = The text is lost, or residents see the braces.
    .example = ｛ $repair-phone ｝; write { "{ $repair-phone }" }.
placeholder-name = "{ $name }" is not a name that can be filled in; do not translate what stands in { "{ }" }
    .advice = Write the name exactly as it stands in the source language's text
    .advice-meant = Write { $meant }
    .what = Finds names in braces that were translated.
    .why = The service knows them only as they stand in the source language.
    .example = { "{ $诊所电话 }" }; write { "{ $clinic-phone }" }.
foreign-placeholder = "{ $written }" is the way of another program; residents would see it as it stands
    .advice = Write { "{ $name }" } with the name from the source language's text
    .what = Finds gaps written the way of another program.
    .why = Residents would see %d instead of a number.
    .example = %d, { "{{name}}" }, { "${name}" }; write { "{ $name }" }.
literal-escape = "{ $sign }" is shown as it stands
    .advice = Begin a new line instead, or delete it
    .what = Finds \n and \t in a text.
    .why = They are shown as they stand.
    .example = "one\ntwo"; begin a new line instead.
select-default = None of the choices carries a star
    .advice = Write *[other] at the last choice, and a star nowhere else
    .what = Finds choices in which no line, or more than one, carries the star.
    .why = The whole text is lost.
    .example = Write *[other] at the last line.
select-default-several = More than one of the choices carries a star
    .advice = Write *[other] at the last choice, and a star nowhere else
select-arrow = "{ $written }" does not begin a choice
    .advice = Write -> with two ordinary characters
    .what = Finds choices that begin with another arrow than ->.
    .why = The whole text is lost.
    .example = { "{ $count →" } ; write -> with two ordinary characters.
unexpected-attribute = A line beginning with ".{ $part } =" is not shown to anybody
    .advice = Leave the full stop out, or delete the line
    .what = Finds lines that begin with .name =.
    .why = Nobody is ever shown them.
    .example = "    .door = open"; leave the full stop out.
syntax-error = This cannot be read, so the text or a part of it is lost
    .advice = Compare it with the text above and below: name, =, and lines that begin with four spaces
    .advice-one-line = A choice takes several lines: { "{ $count ->" } , then each text on a line of its own, then { "}" }
    .what = Finds what cannot be read and what no other rule explains.
    .why = The text or a part of it is lost.
    .example = A choice written on one line; it takes a line for each of its texts.

## References

duplicate-message = "{ $name }" is also in line { $line }; only one of them is used
    .advice = Delete one, or give it another name
    .what = Finds names that stand twice.
    .why = Only one of the two texts is used.
    .example = "button-waste" in line 3 and in line 7; delete one.
duplicate-message-file = "{ $name }" is also in { $file }; only one of them is used
    .advice = Delete one, or give it another name
term-message-clash = "-{ $name }" and "{ $name }" cannot both exist
    .advice = Call the term -{ $name }-name, here and where it is used
    .what = Finds a name with and without a hyphen in front.
    .why = The service keeps only one of them.
    .example = "-clinic" and "clinic"; call the first one -clinic-name.
unknown-fact = There is no fact "{ $fact }"
    .advice = Write it into a place.toml, or take it out of the text
    .what = Finds facts that no place.toml holds.
    .why = The answer could not be filled in, so it is not sent.
    .example = { "{ $wast-phone }" }; the fact is called waste-phone.
unknown-term = There is no term "{ $term }" in this language
    .advice = Write the term at the top of answers.ftl
    .what = Finds terms that this language does not have.
    .why = The text could not be filled in, so it is not sent.
    .example = { "{ -comunity-office }" }; the term is called -community-office.
unknown-fact-term = The term -{ $term } cannot insert "{ $fact }": a term sees no facts
    .advice = Write it in the texts that use the term
unknown-term-form = The term { $term } has no form "{ $form }"
    .advice = Write one of its forms: { $forms }
    .what = Finds forms that a term does not have.
    .why = Residents would read the ordinary form, which does not fit into the sentence.
    .example = { "{ -police-station(case: \"genitiv\") }" }; the form is called genitive.
unknown-term-form-none = The term { $term } has no forms, so "{ $option }" does nothing
    .advice = Take the brackets out, or give the term its forms
unknown-message-ref = There is no text "{ $text }" in this language
    .advice = Put $ in front of a fact, or take it out
    .what = Finds texts inserted by a name that does not exist.
    .why = The text could not be filled in, so it is not sent.
    .example = { "{ button-wast }" }; the text is called button-waste.
missing-dollar = "{ $fact }" lacks the $ in front of it
    .advice = Write { "{ $" }{ $fact } { "}" }
    .what = Finds facts in braces without their $.
    .why = The service looks for a text of that name and finds none.
    .example = { "{ repair-phone }" }; write { "{ $repair-phone }" }.
unknown-function = There is no function "{ $function }"
    .advice = Write only the name with its $, without the function
    .what = Finds functions the service does not have.
    .why = The text could not be filled in, so it is not sent.
    .example = { "{ HOURS($clinic-hours) }" }; write { "{ $clinic-hours }" }.
function-option = The option "{ $option }" does nothing
    .advice = Take it out
    .what = Finds options that do nothing or too much.
    .why = A number with a million digits stops the service.
    .example = minimumFractionDigits may be 0 to 3.
function-option-digits = "{ $option }" may be 0 to 3
    .advice = Write a number from 0 to 3
missing-placeholder = The { $source } text gives { $missing }; this text does not
    .advice = Put { $missing } where it belongs
    .what = Finds translations that leave out what the source language's text inserts.
    .why = Residents who read this language would not get it.
    .example = The English text gives { "{ $waste-phone }" }, the Arabic one does not.
extra-placeholder = The { $source } text does not have { $extra }
    .advice = Take it out, or add it there, too
    .what = Finds translations that insert more than the source language's text.
    .why = What is inserted may not be there, and then the text is not sent.
    .example = { "{ $x }" } stands only in the Russian text.
reference-cycle = "{ $name }" contains itself
    .advice = Write the words instead of the name in { "{ }" }
    .what = Finds texts that contain themselves.
    .why = They never end, so they are not sent.
    .example = ask-bags = { "{ ask-bags }" }.
too-many-placeholders = More than { $most } insertions: the text would be cut
    .advice = Write a shorter text
    .what = Finds texts that insert more than 100 things.
    .why = The text would be cut.
    .example = A table of all shops; write a shorter answer.
missing-attribute = The { $source } text has a part ".{ $part }"; this text does not
    .advice = Add a line .{ $part } = with the translation
    .what = Finds translations that leave out a part called .name.
    .why = Residents would see that part in another language.
    .example = The English button has .hint, the Russian one does not.

## Choices by number

plural-category-missing = The form [{ $form }] is missing, as for { $numbers }
    .advice = Add a line [{ $form }] with the form for { $numbers }
    .what = Finds choices that lack a form their language needs.
    .why = Residents would read a wrong form, such as 2 пакет.
    .example = Russian needs [one], [few], [many] and *[other].
plural-category-unused = This language never uses [{ $form }], so the line is never shown
    .advice = Delete the line
    .what = Finds forms their language never uses.
    .why = Nobody would ever be shown that line.
    .example = [one] in Chinese; exact numbers such as [1] are allowed.
duplicate-variant = [{ $form }] stands twice in this choice
    .advice = Delete one of the two lines
    .what = Finds a form that stands twice in a choice.
    .why = Only one of the two is shown.
    .example = [one] and [one].

## Coverage

missing-translation = "{ $name }" has no text in { $tag }
    .advice = Translate it; until then residents get another language
    .advice-source = Write it
    .what = Finds texts that a language lacks.
    .why = Residents get another language instead.
    .example = "repair-request" stands in English and not in Chinese. In languages that are not in required_languages it is only mentioned.
missing-translation-file =
    { $file } is missing in { $tag }: { $count ->
        [one] 1 text
       *[other] { $count } texts
    }
    .advice = Copy the file of the source language and translate it
obsolete-message = The source language ({ $source }) has no "{ $name }"
    .advice = Delete it, or add it there
    .what = Finds names that the source language does not have.
    .why = Nobody is ever shown the text; often the name is misspelt.
    .example = "not-undestood"; the text is called not-understood.
obsolete-message-card = "{ $name }" is wanted in no file but { $tag }/answers.ftl, for services with card = true
    .advice = Delete it, or add it there
untranslated-copy = This is the same as the { $source } text
    .advice = Translate it
    .what = Finds texts that are the same as in the source language.
    .why = They were probably forgotten.
    .example = The English sentence in the Russian file. Names, numbers and texts under three words may be the same.
unreachable-message = No intent, menu or program part uses "{ $name }"
    .advice = Add phrases that lead to it, or delete it
    .what = Finds answers that nothing leads to.
    .why = Nobody is ever shown them.
    .example = "bus-routes" is no intent, has no phrases and stands in no menu.
override-unknown-message = There is no answer "{ $name }" that this place could replace
    .advice = Add the answer to locales first
    .what = Finds a place's own wording of an answer that does not exist.
    .why = Nobody is ever shown it; often the name is misspelt.
    .example = "waste-sortin"; the answer is called waste-sorting.

## Intents and phrases

intent-without-answer = Residents can ask "{ $name }" but there is no answer
    .advice = Write the answer in answers.ftl under the same name
    .what = Finds questions that have phrases and no answer.
    .why = Residents would be understood and get nothing.
    .example = phrases.ftl has "school-enrolment", answers.ftl has not.
answer-without-phrases = No sentence leads to "{ $name }" and it is not in the menu
    .advice = Write what residents say in phrases.ftl under the same name
    .what = Finds answers that no sentence leads to and that are not in the menu.
    .why = Residents can hardly get them.
    .example = "bus-routes" is in services.toml and not in phrases.ftl.
phrase-duplicate = "{ $said }" is also under { $other } (line { $line })
    .advice = Keep it where it belongs and delete the other
    .what = Finds a sentence that stands twice.
    .why = Under two names, nobody knows which one is meant; this is an error. Twice under one name is only a warning.
    .example = "电梯坏了" under repair-request and under clinic.
phrase-duplicate-within = "{ $said }" stands in line { $line } already; capitals and signs make no difference
    .advice = Delete one of the two
too-few-phrases =
    { $count ->
        [0] No sentence
        [one] Only 1 sentence
       *[other] Only { $count } sentences
    }; at least { $wanted } are needed
    .advice = Add what residents would write, one sentence a line
    .what = Counts the sentences under each name.
    .why = With few of them, residents are often not understood.
    .example = 1 sentence; min_phrases in linju.toml says how many are needed.
phrase-placeholder = "{ $written }" stands in a sentence of residents, who never type that
    .advice = Write what a resident types, without { "{ }" }
    .what = Finds { "{ $… }" } among the sentences of residents.
    .why = Nobody types that.
    .example = "repair my { "{ $thing }" }"; write "repair my door".
phrase-length = This sentence is over { $most } characters
    .advice = Write it shorter, as somebody would type it
    .what = Finds sentences over 120 characters, and single letters.
    .why = Nobody types the first, and the second means nothing.
    .example = A copied paragraph.
phrase-length-letter = A single letter is no sentence
    .advice = Write a word or delete the line
phrase-wrong-language = "{ $said }" is not in the letters of this language ({ $tag })
    .advice = Move it to the file of its language
    .what = Finds sentences in the letters of another language.
    .why = They belong into that language's file.
    .example = A Spanish sentence in the Russian file. Single Chinese words, mixed lines and languages whose speakers type Latin letters are fine.
phrase-ambiguous = Nearly the same as line { $line } under { $other }: "{ $near }"
    .advice = Keep the one that fits better, or say more clearly what each of them is about
    .what = Finds sentences that are nearly the same under two names.
    .why = The service could hardly tell which of the two is meant.
    .example = "who can repair my door" under repair-request and "who can repair my doors" under locksmith.
phrase-list-on-one-line = "{ $said }" looks like a list
    .advice = Write one sentence a line, without signs in front or around it
    .what = Finds several sentences on one line, and list signs around one.
    .why = Each line is learnt as one sentence.
    .example = "I need a doctor; where is the clinic"; use two lines.
sign-notation = A * stands where it means nothing
    .advice = Write * right behind the beginning of a word, as in smell*, or leave it out
    .what = Finds signs of emergencies that are written in a way the service does not understand.
    .why = The sign would not be noticed as it was meant.
    .example = "* gas" or "gas + "; write "smell* / stink* + gas".
sign-notation-empty = Nothing stands before or after a "{ $sign }"
    .advice = Write a word on both sides, or leave the sign out

## Texts

text-too-long =
    { $length } { $unit ->
        [bytes] bytes
       *[characters] characters
    }; { $platform } takes { $most }
    .advice = Write it shorter
    .what = Measures the longest form of a text, filled in with the longest facts.
    .why = A platform would refuse or cut it.
    .example = 2691 bytes; WeChat takes 2048. check_limits_for in linju.toml names the platforms.
button-too-long =
    { $length } { $unit ->
        [bytes] bytes
       *[characters] characters
    }; { $platforms } takes { $most }
    .advice = Write it shorter
    .what = Measures what stands on buttons: names that begin with button-, title-, choice-, slot- or group-.
    .why = A platform would refuse or cut it.
    .example = 31 characters; LINE and WhatsApp show 20.
hard-coded-fact = A telephone number in the text grows old
    .advice = Keep it in place.toml and write { $meant }
    .what = Finds telephone numbers and addresses of web pages in a text.
    .why = They grow old there, in every language.
    .example = 0571-88820012; write { "{ $repair-phone }" } and keep the number in place.toml.
hard-coded-fact-page = The address of a web page in the text grows old
    .advice = Keep it in place.toml as url = "…" and write { "{ $…-url }" }
bidi-control = An invisible direction sign ({ $sign }) is not closed
    .advice = Delete it
    .what = Finds invisible direction signs that are not closed.
    .why = Numbers after them are shown backwards.
    .example = A sign U+202E pasted from elsewhere; delete it.
invisible-character = An invisible character ({ $sign }) stands here
    .advice = Delete it
    .what = Finds characters nobody sees.
    .why = A sentence with one is not found again, and buttons look odd.
    .example = A zero-width space pasted from a web page. Joiners are right in Arabic and Indian scripts and in emoji.
wrong-script =
    "{ $sign }" in "{ $word }" is a { $script ->
        [latin] Latin
        [greek] Greek
       *[cyrillic] Cyrillic
    } letter
    .advice = Type the whole word with one keyboard
    .what = Finds letters of another script that look the same, and Chinese, Persian and Urdu letters in another way of writing.
    .why = A word with a strange letter is not found again, and readers stumble over the other way of writing.
    .example = The "e" in "нe" is a Latin letter; "攜" is Traditional and stands in the Simplified file.
wrong-script-traditional = "{ $sign }" is a Traditional character
    .advice = Write { $meant }
wrong-script-simplified = "{ $sign }" is a Simplified character
    .advice = Write { $meant }
wrong-script-arabic = "{ $sign }" is the Arabic letter
    .advice = Write { $meant } instead, which looks nearly the same
spacing = Two spaces stand in a row
    .advice = Delete one
    .what = Finds two spaces in a row, and spaces at the end of a line.
    .why = They do no harm, but they make changes hard to see.
    .example = "Call  us "; write "Call us".
spacing-end = A space stands at the end of the line
    .advice = Delete it
mojibake = This text was read in the wrong encoding
    .advice = Copy it again from the original
    .what = Finds text that was read in a wrong encoding.
    .why = Nobody can read it.
    .example = "ÐŸÐ¾Ð»" where "Пол" was meant; copy it again from the original.
draft-marker = "{ $mark }" marks a text that is not finished
    .advice = Finish the text and delete the mark
    .what = Finds marks of unfinished work.
    .why = Residents would read them.
    .example = TODO, [MT], "Here is the translation".
markup-in-text = Marks of web pages are shown as they stand
    .advice = Take the marks out and keep the words
    .what = Finds the marks of web pages in a text.
    .why = LINE and WeChat show them as they stand.
    .example = <b>Call</b>, **Call**, [text](address).

## Files of places and services

toml-syntax = This line cannot be read ({ $words })
    .advice = Compare it with the lines above and below
    .what = Finds what cannot be read in place.toml and services.toml.
    .why = All facts of the file are lost.
    .example = 02.11.2026 for a date; write 2026-11-02.
toml-syntax-quotes = These quotation marks come from another keyboard
    .advice = Use " and not “ or ”
toml-syntax-fullwidth = These signs come from the Chinese keyboard
    .advice = Use the ordinary signs = { "{ }" } [ ]
toml-syntax-unclosed = A quotation mark is not closed
    .advice = Put a " at the end of the value
toml-syntax-date = This is not a date
    .advice = A date is written 2026-11-02: year, month, day, without quotation marks
fact-unknown-key = "{ $key }" is not known
    .advice = Use one of { $known }
    .what = Finds keys nobody knows.
    .why = What stands there is never used.
    .example = phone_number; the key is called phone.
place-parent = There is no place "{ $parent }"
    .advice = Make a folder of that name, or correct the name
    .what = Follows the parents of a place up to the city.
    .why = The facts of the city are lost otherwise.
    .example = parent = "hangzou"; the place is called hangzhou.
place-parent-circle = The parents of this place form a circle
    .advice = A community belongs to a district, a district to a city

## Facts

fact-missing = "{ $answers }" needs { $facts }; this place and those above it have none
    .advice = Write it under [{ $table }], here or in the district or city
    .what = Looks up every fact an answer needs, for every community.
    .why = The answer could not be filled in, so it is not sent.
    .example = The answer "clinic" needs clinic.phone, and neither the community nor its district and city have it.
fact-stale =
    { $days ->
        [one] Checked 1 day ago
       *[other] Checked { $days } days ago
    }
    .advice = Call and check, then set verified_on to today
    .what = Finds facts that were checked too long ago.
    .why = Telephone numbers and hours change.
    .example = Checked 449 days ago; call, and set verified_on to today. Telephone numbers are good for 180 days, addresses and hours for 90.
fact-stale-ended = These facts are not valid any more
    .advice = Find out what holds now and change them
fact-date = { $key } is not a date
    .advice = A date is written 2026-11-02: year, month, day, without quotation marks
    .what = Finds impossible dates.
    .why = A check in the future never grows old.
    .example = verified_on = 2027-10-20 in the year before.
fact-date-future = { $key } is in the future
    .advice = A date is written 2026-11-02: year, month, day, without quotation marks
fact-phone =
    { $digits ->
        [one] 1 digit is too few
       *[other] { $digits } digits are too few or too many
    }
    .advice = Write it with area code, in quotation marks: "0571-88820012"
    .what = Finds telephone numbers that cannot be dialled.
    .why = Residents call them.
    .example = 0571-8882; after the area code come seven or eight digits.
fact-phone-area =
    { $digits ->
        [one] 1 digit
       *[other] { $digits } digits
    } after the area code; there must be seven or eight
    .advice = Write it with area code, in quotation marks: "0571-88820012"
fact-phone-signs = A telephone number has digits and hyphens only
    .advice = Write it with area code, in quotation marks: "0571-88820012"
fact-phone-type = This is not a telephone number in quotation marks
    .advice = Write it with area code, in quotation marks: "0571-88820012"
fact-hours = "{ $part }" cannot be read as opening hours
    .advice = Write for example "Mo-Fr 09:00-17:00, Sa 09:00-12:00", or "off"
    .what = Finds opening hours that cannot be read.
    .why = Residents go there.
    .example = Mo-Sa 16:30-08:00 closes before it opens; write Mo-Fr 09:00-17:00, Sa 09:00-12:00.
fact-hours-reversed = "{ $part }" closes before it opens
    .advice = Write the earlier time first, and the hours of a night as two parts: "Mo-Su 18:00-23:59, Mo-Su 00:00-06:00"
fact-url = "{ $value }" cannot be opened
    .advice = Write it as in the browser, beginning with https://
    .what = Finds addresses of web pages that cannot be opened.
    .why = Residents tap on them.
    .example = www.example.cn; write https://www.example.cn.
fact-test-data = "{ $value }" looks as if somebody typed it in for a try
    .advice = Write the real value, or delete the line
    .what = Finds values that were typed in for a try.
    .why = Residents would get them.
    .example = 12345678, xxx.
place-missing-verified = Nobody has checked the facts of [{ $table }]
    .advice = Check them, then add verified_on and verified_by
    .what = Finds facts that nobody has checked.
    .why = The answer has to say that they are not confirmed.
    .example = A table without verified_on. Where source stands, or a note with the word example above the table, it is only mentioned.
fact-unused = No answer uses { $fact }
    .advice = Insert it into an answer, or delete it
    .what = Finds facts that no text inserts.
    .why = Somebody keeps them up to date for nobody.
    .example = waste.email.
