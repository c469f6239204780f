-- A document that only the people of one party read, such as a paper that says to which target group somebody belongs; null for
-- everybody who is let in to the subject.
alter table document add column only_party_id varchar(36);
update document set only_party_id = (select d.employer_id from dossier d where d.id = document.dossier_id)
 where document_type = 'TARGET_GROUP_MANDATE';
update timeline_entry set only_party_id = (select d.employer_id from dossier d where d.id = timeline_entry.dossier_id)
 where document_id in (select m.id from document m where m.document_type = 'TARGET_GROUP_MANDATE');

-- Words that somebody sought may be a person's name: such a list is its maker's alone.
update saved_view set party_id = null where query like '%zoek=%';
