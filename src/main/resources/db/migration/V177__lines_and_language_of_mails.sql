-- What V174 took too much and left. Mails about what somebody said who is trusted go to colleagues at work and have a line in the history:
-- it comes back from the attempts to send them, unless it was never gone.
update mail_outbox set subject = 'SUBSIDY' where once_key like 'trusted-comment:%' and subject is null;
insert into timeline_entry (dossier_id, subject, happened_at, actor, kind, entry_text, once_key)
select m.dossier_id, m.subject, min(a.attempted_at), 'Werkbrug', 'MAIL',
       case a.outcome
         when 'SENT' then concat('Mail verstuurd aan ', m.recipient, ': ', m.mail_subject, '.')
         when 'DEMO' then concat('Mail aan ', m.recipient, ' in het demo-postvak gelegd: ', m.mail_subject, '. Er is niets echt verstuurd.')
         when 'FAILED' then concat('Mail aan ', m.recipient, ' is nog niet gelukt: ', m.mail_subject, '. Wij proberen het later opnieuw.')
         when 'GIVEN_UP' then concat('Mail aan ', m.recipient, ' is niet verstuurd: ', m.mail_subject, '. De beheerder kijkt ernaar.')
         else concat('Van de mail aan ', m.recipient, ' is niet zeker of hij is verstuurd: ', m.mail_subject, '. De beheerder kijkt ernaar.')
       end,
       concat('mail:', m.id, ':', a.outcome)
  from mail_outbox m join mail_attempt a on a.mail_id = m.id
 where m.once_key like 'trusted-comment:%' and m.dossier_id is not null
   and not exists (select 1 from app_user u join membership t on t.user_id = u.id and t.role_code = 'TRUSTED_INTERMEDIARY' where u.email = m.recipient)
   and not exists (select 1 from timeline_entry e where e.once_key = concat('mail:', m.id, ':', a.outcome))
 group by m.id, m.dossier_id, m.subject, m.recipient, m.mail_subject, a.outcome;

-- Links of employees were all taken away once (V146), and with them by which dossier their lines were found.
delete from timeline_entry
 where kind = 'MAIL'
   and exists (select 1 from mail_outbox m where m.id = substring(timeline_entry.once_key, 6, 36) and m.once_key like 'trusted-own-link:%');

-- Who came in by a link with an account that was there already may have another address there than the invitation went to.
update timeline_entry
   set entry_text = replace(
           entry_text, (select m.recipient from mail_outbox m where m.id = substring(timeline_entry.once_key, 6, 36)), 'een vertrouwenspersoon')
 where kind = 'MAIL'
   and exists (select 1 from trusted_invitation i
                 join app_user u on u.id = i.user_id
                 join mail_outbox m on m.recipient = u.email
                where i.dossier_id = timeline_entry.dossier_id and m.id = substring(timeline_entry.once_key, 6, 36));

-- In which language a mail is, where that is not told by who reads it: who gave a signal may have no account.
alter table mail_outbox add column if not exists written_in varchar(5);
