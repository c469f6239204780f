-- Whether somebody is of a trade union, a church or a mosque says what nobody has to know of the employee (article 9 GDPR). It is not
-- asked any more, and what was told is forgotten, also in the history.
alter table trusted_invitation drop column relation;
update timeline_entry set entry_text = regexp_replace(entry_text, 'uitgenodigd [(][^)]*[)][.]', 'uitgenodigd.')
 where once_key like 'trusted%' and entry_text like 'Een vertrouwenspersoon is uitgenodigd (%';
update timeline_entry set entry_text = regexp_replace(entry_text, 'vertrouwenspersoon [(][^)]*[)] kijkt', 'vertrouwenspersoon kijkt')
 where once_key like 'trusted%' and entry_text like 'De vertrouwenspersoon (%';
