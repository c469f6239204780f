-- Lines about what the payer paid tell with the prices how many people reached a milestone: investors read them no more.
update timeline_entry set subject = 'OUTCOME_RESULT'
 where subject = 'OUTCOME' and kind = 'OUTCOME' and (entry_text like 'De gemeente betaalde %'
    or entry_text like 'Betaling goedgekeurd: %' or entry_text like 'Betaling afgekeurd: %');
