-- A signal whose answers contradict, or with whose answer the reporter disagrees, is with who steps in.
update signal_report set holder_party_id = umpire_party_id, holder_works_as = umpire_works_as
 where exists (select 1 from signal_event e where e.signal_id = signal_report.id and e.kind in ('CONFLICT', 'DISPUTED'));

-- Terms of a signal, and of a payment in an outcome contract, are of whoever has the work.
update running_deadline set owner = case works_as when 'PAYROLL' then 'EMPLOYER' when 'LOKET' then 'MUNICIPALITY'
                                        when 'LOKET_LEAD' then 'MUNICIPALITY' when 'COACH' then 'COACH' when 'OMBUDS' then 'OMBUDS'
                                        when 'DEBT_HELP' then 'DEBT_HELP' else 'CONTRACT_PARTY' end
 where works_as is not null
   and code in ('SI_ANSWER', 'SI_TAKE_OVER', 'SI_SETTLE', 'SI_DELAY', 'SI_FINAL', 'SI_POST', 'OUTCOME_PAY');
