-- The address of somebody whom an employee trusts may say of which church or union that is, and the address of the employee is private too
-- (article 9 GDPR). The history tells neither any more: what it told before is taken out. In the key of a line the mail has 36 places.

-- Invitations, their ends and the links of employees: such a mail has no line in the history now, nor has one that waits.
update mail_outbox set subject = null where once_key like 'trusted-%';
delete from timeline_entry
 where kind = 'MAIL'
   and (dossier_id in (select i.dossier_id from trusted_invitation i) or dossier_id in (select l.dossier_id from trusted_own_link l))
   and exists (select 1 from mail_outbox m where m.id = substring(timeline_entry.once_key, 6, 36) and m.once_key like 'trusted-%');

-- Other mails to who is trusted keep their line, without the address.
update timeline_entry
   set entry_text = replace(
           entry_text, (select m.recipient from mail_outbox m where m.id = substring(timeline_entry.once_key, 6, 36)), 'een vertrouwenspersoon')
 where kind = 'MAIL'
   and exists (select 1 from trusted_invitation i
                 join mail_outbox m on m.recipient = i.recipient
                where i.dossier_id = timeline_entry.dossier_id and m.id = substring(timeline_entry.once_key, 6, 36));

-- Requests of one day in a dossier are told apart by a number that stays: titles of tasks have it.
alter table custom_budget_request add column if not exists of_day int default 1 not null;
update custom_budget_request r
   set of_day = 1 + (select count(*) from (select o.id, o.dossier_id, o.asked_on from custom_budget_request o) before_it
                      where before_it.dossier_id = r.dossier_id and before_it.asked_on = r.asked_on and before_it.id < r.id);
