-- The first day of the employment that ended: who is hired again by the same employer gets another first day in the same dossier.
alter table employment_end add column starts_on date;

-- Of ends that were told before: the first day of the dossier is that of the end when it is not after it, or when there was one hire only.
update employment_end
   set starts_on = (select cast(case when f.fact_value like '____-__-__' then f.fact_value end as date) from dossier_fact f
                     where f.dossier_id = employment_end.dossier_id and f.subject = 'SUBSIDY' and f.fact_path = 'employment.startsOn')
 where subject = 'SUBSIDY'
   and (exists (select 1 from dossier_fact f
                 where f.dossier_id = employment_end.dossier_id and f.subject = 'SUBSIDY' and f.fact_path = 'employment.startsOn'
                   and cast(case when f.fact_value like '____-__-__' then f.fact_value end as date) <= employment_end.last_day)
        or (select count(*) from hire h where h.dossier_id = employment_end.dossier_id and h.state = 'CHOSEN') < 2);

-- Who still works was counted otherwise: later moments had people who had not reached them. Each node counts anew when it starts.
delete from lab_cell where measure = 'IN_WORK';
