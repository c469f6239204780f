-- The words of tasks are kept without marks on letters: "Zoe" finds Zoë, whatever the database. The same letters as in PlainLetters.
update inbox_task set search_text =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search_text, 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ä', 'a'), 'å', 'a'), 'ā', 'a'), 'ă', 'a'), 'ą', 'a'), 'ç', 'c'), 'ć', 'c')
    , 'č', 'c'), 'ď', 'd'), 'đ', 'd'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'ē', 'e'), 'ė', 'e'), 'ę', 'e'), 'ě', 'e')
    , 'ğ', 'g'), 'ģ', 'g'), 'ì', 'i'), 'í', 'i'), 'î', 'i'), 'ï', 'i'), 'ī', 'i'), 'į', 'i'), 'ı', 'i'), 'ķ', 'k'), 'ł', 'l')
    , 'ļ', 'l'), 'ľ', 'l'), 'ĺ', 'l'), 'ñ', 'n'), 'ń', 'n'), 'ň', 'n'), 'ņ', 'n'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o')
    , 'ö', 'o'), 'ø', 'o'), 'ō', 'o'), 'ő', 'o'), 'ř', 'r'), 'ŕ', 'r'), 'ś', 's'), 'š', 's'), 'ş', 's'), 'ș', 's'), 'ť', 't')
    , 'ţ', 't'), 'ț', 't'), 'ù', 'u'), 'ú', 'u'), 'û', 'u'), 'ü', 'u'), 'ū', 'u'), 'ů', 'u'), 'ű', 'u'), 'ų', 'u'), 'ý', 'y')
    , 'ÿ', 'y'), 'ź', 'z'), 'ż', 'z'), 'ž', 'z');
update inbox_dossier_text set search_text =
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
    replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(search_text, 'à', 'a'), 'á', 'a'), 'â', 'a'), 'ã', 'a'), 'ä', 'a'), 'å', 'a'), 'ā', 'a'), 'ă', 'a'), 'ą', 'a'), 'ç', 'c'), 'ć', 'c')
    , 'č', 'c'), 'ď', 'd'), 'đ', 'd'), 'è', 'e'), 'é', 'e'), 'ê', 'e'), 'ë', 'e'), 'ē', 'e'), 'ė', 'e'), 'ę', 'e'), 'ě', 'e')
    , 'ğ', 'g'), 'ģ', 'g'), 'ì', 'i'), 'í', 'i'), 'î', 'i'), 'ï', 'i'), 'ī', 'i'), 'į', 'i'), 'ı', 'i'), 'ķ', 'k'), 'ł', 'l')
    , 'ļ', 'l'), 'ľ', 'l'), 'ĺ', 'l'), 'ñ', 'n'), 'ń', 'n'), 'ň', 'n'), 'ņ', 'n'), 'ò', 'o'), 'ó', 'o'), 'ô', 'o'), 'õ', 'o')
    , 'ö', 'o'), 'ø', 'o'), 'ō', 'o'), 'ő', 'o'), 'ř', 'r'), 'ŕ', 'r'), 'ś', 's'), 'š', 's'), 'ş', 's'), 'ș', 's'), 'ť', 't')
    , 'ţ', 't'), 'ț', 't'), 'ù', 'u'), 'ú', 'u'), 'û', 'u'), 'ü', 'u'), 'ū', 'u'), 'ů', 'u'), 'ű', 'u'), 'ų', 'u'), 'ý', 'y')
    , 'ÿ', 'y'), 'ź', 'z'), 'ż', 'z'), 'ž', 'z');
