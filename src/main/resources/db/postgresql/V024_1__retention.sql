-- What may only be added to may be blanked in one case: its dossier is on a destruction that has come to it. Nothing but the words can
-- go; who, when, what and the seal stay.
create function dosir_is_destroyed(number varchar) returns boolean language sql stable as $$
    select exists (select 1 from destruction_item i where i.dossier = number and i.state in ('EMPTIED', 'GONE'))
$$;

create function dosir_history_blanked() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and dosir_is_destroyed(old.dossier)
        and new.by_name = '' and new.by_title = '' and new.note = '' and new.corrections is null
        and (new.id, new.dossier, new.ordinal, new.at, new.by_person, new.act, new.step, new.after_stage, new.seal)
            is not distinct from
            (old.id, old.dossier, old.ordinal, old.at, old.by_person, old.act, old.step, old.after_stage, old.seal)
    then
        return new;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
drop trigger history_append_only on history;
create trigger history_append_only before update or delete on history
    for each row execute function dosir_history_blanked();

create function dosir_disposition_blanked() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and dosir_is_destroyed(old.dossier)
        and new.from_name = '' and new.from_title = '' and new.note = ''
        and coalesce(new.entered_name, '') = '' and coalesce(new.entered_title, '') = ''
        and (new.id, new.dossier, new.ordinal, new.from_person, new.to_post, new.step, new.instructions, new.nature, new.due,
                new.at, new.parent, new.task, new.secret, new.entered_by, new.entered_at)
            is not distinct from
            (old.id, old.dossier, old.ordinal, old.from_person, old.to_post, old.step, old.instructions, old.nature, old.due,
                old.at, old.parent, old.task, old.secret, old.entered_by, old.entered_at)
    then
        return new;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
drop trigger disposition_append_only on disposition;
create trigger disposition_append_only before update or delete on disposition
    for each row execute function dosir_disposition_blanked();

-- What was found about a signed letter goes with the letter.
create function dosir_letter_check_removed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and dosir_is_destroyed(old.dossier) then
        return old;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
drop trigger letter_check_append_only on letter_check;
create trigger letter_check_append_only before update or delete on letter_check
    for each row execute function dosir_letter_check_removed();

create function dosir_letter_report_removed() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE'
        and exists (select 1 from letter_check c where c.id = old.letter_check and dosir_is_destroyed(c.dossier))
    then
        return old;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
drop trigger letter_report_append_only on letter_report;
create trigger letter_report_append_only before update or delete on letter_report
    for each row execute function dosir_letter_report_removed();

create trigger retention_schedule_append_only before update or delete on retention_schedule
    for each row execute function dosir_append_only();
-- Of a hold that was lifted long ago its reason goes, too.
create function dosir_hold_blanked() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and dosir_is_destroyed(old.dossier) and new.reason = ''
        and (new.id, new.dossier, new.ordinal, new.put, new.at, new.by_person, new.by_name)
            is not distinct from (old.id, old.dossier, old.ordinal, old.put, old.at, old.by_person, old.by_name)
    then
        return new;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger legal_hold_append_only before update or delete on legal_hold
    for each row execute function dosir_hold_blanked();
create trigger paper_move_append_only before update or delete on paper_move
    for each row execute function dosir_append_only();
create trigger destruction_step_append_only before update or delete on destruction_step
    for each row execute function dosir_append_only();
create trigger destruction_kept before delete on destruction
    for each row execute function dosir_append_only();

-- What came of a record is written once.
create function dosir_item_ended() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.state not in ('GONE', 'STOPPED') and new.dossier = old.dossier
        and new.destruction = old.destruction and not (old.state = 'EMPTIED' and new.state <> 'GONE')
        and (old.residue is null or new.residue = old.residue)
    then
        return new;
    end if;
    raise exception 'table % is append-only', tg_table_name;
end $$;
create trigger destruction_item_append_only before update or delete on destruction_item
    for each row execute function dosir_item_ended();
