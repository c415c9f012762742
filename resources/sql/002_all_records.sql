-- SPDX-License-Identifier: GPL-3.0-or-later
-- The records beyond the main line: documents, contacts, skills and learning, questions, events, journal. A reference to
-- several records is a table of its own, named after the record and the field, with the owner first.

-- The bytes of documents, once for all that are equal; outside undo. A step that is undone may need them again, so they
-- go when the campaign is opened and no document names them.
CREATE TABLE document_blob (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'cv' CHECK (kind IN ('cv', 'letter', 'portfolio', 'source', 'other')),
    version TEXT NOT NULL DEFAULT '',
    media_type TEXT NOT NULL DEFAULT '',
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    size INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
    text TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    company_id INTEGER REFERENCES company (id) ON DELETE SET NULL,
    role TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    linkedin TEXT NOT NULL DEFAULT '',
    how_we_met TEXT NOT NULL DEFAULT '',
    introduced_by INTEGER REFERENCES contact (id) ON DELETE SET NULL,
    told_me_about TEXT NOT NULL DEFAULT '',
    rhythm_days INTEGER NOT NULL DEFAULT 0 CHECK (rhythm_days >= 0),
    next_touch TEXT CHECK (next_touch IS NULL OR next_touch GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE ad_version (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    ad_id INTEGER NOT NULL REFERENCES job_ad (id) ON DELETE CASCADE,
    text TEXT NOT NULL DEFAULT '',
    captured_on TEXT NOT NULL CHECK (captured_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE project (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    summary TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    started TEXT CHECK (started IS NULL OR started GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ended TEXT CHECK (ended IS NULL OR ended GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    tools TEXT NOT NULL DEFAULT '[]' CHECK (tools LIKE '[%]'),
    role TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    metric TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE skill (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    term TEXT NOT NULL CHECK (term <> ''),
    level INTEGER NOT NULL DEFAULT 0 CHECK (level BETWEEN 0 AND 4),
    wanted_level INTEGER NOT NULL DEFAULT 0 CHECK (wanted_level BETWEEN 0 AND 4),
    evidence TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE learning_item (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    skill_id INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    kind TEXT NOT NULL DEFAULT 'course' CHECK (kind IN ('course', 'book', 'paper', 'project', 'volunteering', 'practice')),
    name TEXT NOT NULL CHECK (name <> ''),
    url TEXT NOT NULL DEFAULT '',
    planned_minutes INTEGER NOT NULL DEFAULT 0 CHECK (planned_minutes >= 0),
    spent_minutes INTEGER NOT NULL DEFAULT 0 CHECK (spent_minutes >= 0),
    due TEXT CHECK (due IS NULL OR due GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'doing', 'done')),
    evidence TEXT NOT NULL DEFAULT '',
    CHECK (state <> 'done' OR evidence <> '')
) STRICT;

CREATE TABLE question (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    kind TEXT NOT NULL DEFAULT 'technical' CHECK (kind IN ('technical', 'behavioural', 'ml', 'company', 'to_ask_them')),
    answer TEXT NOT NULL DEFAULT '',
    tags TEXT NOT NULL DEFAULT '[]' CHECK (tags LIKE '[%]'),
    confidence INTEGER NOT NULL DEFAULT 0 CHECK (confidence BETWEEN 0 AND 5)
) STRICT;

CREATE TABLE question_asked_in (
    owner_id INTEGER NOT NULL REFERENCES question (id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES interview_round (id) ON DELETE CASCADE,
    PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    contact_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    channel TEXT NOT NULL DEFAULT 'email' CHECK (channel IN ('email', 'message', 'call', 'video', 'in_person', 'event', 'other')),
    said TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL DEFAULT 'fair' CHECK (kind IN ('fair', 'meetup', 'conference', 'talk', 'hackathon', 'webinar', 'other')),
    place TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    start TEXT,
    zone TEXT NOT NULL DEFAULT '',
    registration_deadline TEXT CHECK (registration_deadline IS NULL OR registration_deadline GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE event_people (
    owner_id INTEGER NOT NULL REFERENCES event (id) ON DELETE CASCADE,
    target_id INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    PRIMARY KEY (owner_id, target_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    application_id INTEGER NOT NULL REFERENCES application (id) ON DELETE CASCADE,
    date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    kind TEXT NOT NULL DEFAULT 'question' CHECK (kind IN ('question', 'onboarding', 'meeting', 'learning', 'blocker', 'win', 'feedback', 'paper', 'result')),
    text TEXT NOT NULL CHECK (text <> ''),
    metric TEXT NOT NULL DEFAULT '',
    skills TEXT NOT NULL DEFAULT '[]' CHECK (skills LIKE '[%]'),
    asked_whom TEXT NOT NULL DEFAULT '',
    closed_on TEXT CHECK (closed_on IS NULL OR closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    company_id INTEGER REFERENCES company (id) ON DELETE CASCADE,
    ad_id INTEGER REFERENCES job_ad (id) ON DELETE CASCADE,
    application_id INTEGER REFERENCES application (id) ON DELETE CASCADE,
    contact_id INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    journal_entry_id INTEGER REFERENCES journal_entry (id) ON DELETE CASCADE,
    CHECK ((company_id IS NOT NULL) + (ad_id IS NOT NULL) + (application_id IS NOT NULL) + (contact_id IS NOT NULL)
        + (journal_entry_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE saved_filter (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE CHECK (length(uid) = 36),
    created TEXT NOT NULL,
    updated TEXT NOT NULL,
    page TEXT NOT NULL CHECK (page <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    filter TEXT NOT NULL CHECK (filter <> '')
) STRICT;

ALTER TABLE job_ad ADD COLUMN original_id INTEGER REFERENCES document (id) ON DELETE SET NULL;
ALTER TABLE prep_story ADD COLUMN project_id INTEGER REFERENCES project (id) ON DELETE SET NULL;

CREATE INDEX contact_company ON contact (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX contact_introduced_by ON contact (introduced_by) WHERE introduced_by IS NOT NULL;
CREATE INDEX ad_version_ad ON ad_version (ad_id);
CREATE INDEX learning_item_skill ON learning_item (skill_id);
CREATE INDEX question_asked_in_target ON question_asked_in (target_id);
CREATE INDEX interaction_contact ON interaction (contact_id);
CREATE INDEX event_people_target ON event_people (target_id);
CREATE INDEX journal_entry_application ON journal_entry (application_id);
CREATE INDEX attachment_document ON attachment (document_id);
CREATE INDEX attachment_company ON attachment (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX attachment_ad ON attachment (ad_id) WHERE ad_id IS NOT NULL;
CREATE INDEX attachment_application ON attachment (application_id) WHERE application_id IS NOT NULL;
CREATE INDEX attachment_contact ON attachment (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX attachment_journal_entry ON attachment (journal_entry_id) WHERE journal_entry_id IS NOT NULL;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX job_ad_original ON job_ad (original_id) WHERE original_id IS NOT NULL;
CREATE INDEX prep_story_project ON prep_story (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX job_ad_deadline ON job_ad (deadline) WHERE deadline IS NOT NULL;
CREATE INDEX application_next_action_due ON application (next_action_due) WHERE next_action_due IS NOT NULL;
CREATE INDEX interview_round_start ON interview_round (start) WHERE start IS NOT NULL;
CREATE INDEX contact_next_touch ON contact (next_touch) WHERE next_touch IS NOT NULL;

-- Search: an FTS5 table (https://www.sqlite.org/fts5.html) beside each record table, over its searchable fields, with
-- the record table as its content, so that no text is kept twice. Accents are folded; + and # belong to words, for C++
-- and C#; a word in a name or title counts as ten in a text.

CREATE VIRTUAL TABLE search_document USING fts5 (name, version, text,
    content = 'document', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_document_added AFTER INSERT ON document
BEGIN
    INSERT INTO search_document (rowid, name, version, text)
        VALUES (new.id, new.name, new.version, new.text);
END;
CREATE TRIGGER search_document_removed AFTER DELETE ON document
BEGIN
    INSERT INTO search_document (search_document, rowid, name, version, text)
        VALUES ('delete', old.id, old.name, old.version, old.text);
END;
CREATE TRIGGER search_document_changed AFTER UPDATE OF name, version, text ON document
BEGIN
    INSERT INTO search_document (search_document, rowid, name, version, text)
        VALUES ('delete', old.id, old.name, old.version, old.text);
    INSERT INTO search_document (rowid, name, version, text)
        VALUES (new.id, new.name, new.version, new.text);
END;
INSERT INTO search_document (search_document, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0)');
INSERT INTO search_document (search_document) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_company USING fts5 (name, industry, places, source, tags, brand, culture, mission, want_reason, dropped_reason,
    content = 'company', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_company_added AFTER INSERT ON company
BEGIN
    INSERT INTO search_company (rowid, name, industry, places, source, tags, brand, culture, mission, want_reason, dropped_reason)
        VALUES (new.id, new.name, new.industry, new.places, new.source, new.tags, new.brand, new.culture, new.mission, new.want_reason, new.dropped_reason);
END;
CREATE TRIGGER search_company_removed AFTER DELETE ON company
BEGIN
    INSERT INTO search_company (search_company, rowid, name, industry, places, source, tags, brand, culture, mission, want_reason, dropped_reason)
        VALUES ('delete', old.id, old.name, old.industry, old.places, old.source, old.tags, old.brand, old.culture, old.mission, old.want_reason, old.dropped_reason);
END;
CREATE TRIGGER search_company_changed AFTER UPDATE OF name, industry, places, source, tags, brand, culture, mission, want_reason, dropped_reason ON company
BEGIN
    INSERT INTO search_company (search_company, rowid, name, industry, places, source, tags, brand, culture, mission, want_reason, dropped_reason)
        VALUES ('delete', old.id, old.name, old.industry, old.places, old.source, old.tags, old.brand, old.culture, old.mission, old.want_reason, old.dropped_reason);
    INSERT INTO search_company (rowid, name, industry, places, source, tags, brand, culture, mission, want_reason, dropped_reason)
        VALUES (new.id, new.name, new.industry, new.places, new.source, new.tags, new.brand, new.culture, new.mission, new.want_reason, new.dropped_reason);
END;
INSERT INTO search_company (search_company, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_company (search_company) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_contact USING fts5 (name, role, email, phone, how_we_met, told_me_about,
    content = 'contact', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_contact_added AFTER INSERT ON contact
BEGIN
    INSERT INTO search_contact (rowid, name, role, email, phone, how_we_met, told_me_about)
        VALUES (new.id, new.name, new.role, new.email, new.phone, new.how_we_met, new.told_me_about);
END;
CREATE TRIGGER search_contact_removed AFTER DELETE ON contact
BEGIN
    INSERT INTO search_contact (search_contact, rowid, name, role, email, phone, how_we_met, told_me_about)
        VALUES ('delete', old.id, old.name, old.role, old.email, old.phone, old.how_we_met, old.told_me_about);
END;
CREATE TRIGGER search_contact_changed AFTER UPDATE OF name, role, email, phone, how_we_met, told_me_about ON contact
BEGIN
    INSERT INTO search_contact (search_contact, rowid, name, role, email, phone, how_we_met, told_me_about)
        VALUES ('delete', old.id, old.name, old.role, old.email, old.phone, old.how_we_met, old.told_me_about);
    INSERT INTO search_contact (rowid, name, role, email, phone, how_we_met, told_me_about)
        VALUES (new.id, new.name, new.role, new.email, new.phone, new.how_we_met, new.told_me_about);
END;
INSERT INTO search_contact (search_contact, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_contact (search_contact) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_job_ad USING fts5 (title, places, season, source, text,
    content = 'job_ad', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_job_ad_added AFTER INSERT ON job_ad
BEGIN
    INSERT INTO search_job_ad (rowid, title, places, season, source, text)
        VALUES (new.id, new.title, new.places, new.season, new.source, new.text);
END;
CREATE TRIGGER search_job_ad_removed AFTER DELETE ON job_ad
BEGIN
    INSERT INTO search_job_ad (search_job_ad, rowid, title, places, season, source, text)
        VALUES ('delete', old.id, old.title, old.places, old.season, old.source, old.text);
END;
CREATE TRIGGER search_job_ad_changed AFTER UPDATE OF title, places, season, source, text ON job_ad
BEGIN
    INSERT INTO search_job_ad (search_job_ad, rowid, title, places, season, source, text)
        VALUES ('delete', old.id, old.title, old.places, old.season, old.source, old.text);
    INSERT INTO search_job_ad (rowid, title, places, season, source, text)
        VALUES (new.id, new.title, new.places, new.season, new.source, new.text);
END;
INSERT INTO search_job_ad (search_job_ad, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_job_ad (search_job_ad) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_research_note USING fts5 (text,
    content = 'research_note', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_research_note_added AFTER INSERT ON research_note
BEGIN
    INSERT INTO search_research_note (rowid, text)
        VALUES (new.id, new.text);
END;
CREATE TRIGGER search_research_note_removed AFTER DELETE ON research_note
BEGIN
    INSERT INTO search_research_note (search_research_note, rowid, text)
        VALUES ('delete', old.id, old.text);
END;
CREATE TRIGGER search_research_note_changed AFTER UPDATE OF text ON research_note
BEGIN
    INSERT INTO search_research_note (search_research_note, rowid, text)
        VALUES ('delete', old.id, old.text);
    INSERT INTO search_research_note (rowid, text)
        VALUES (new.id, new.text);
END;
INSERT INTO search_research_note (search_research_note, rank) VALUES ('rank', 'bm25(1.0)');
INSERT INTO search_research_note (search_research_note) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_vocabulary_entry USING fts5 (name, aliases,
    content = 'vocabulary_entry', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_vocabulary_entry_added AFTER INSERT ON vocabulary_entry
BEGIN
    INSERT INTO search_vocabulary_entry (rowid, name, aliases)
        VALUES (new.id, new.name, new.aliases);
END;
CREATE TRIGGER search_vocabulary_entry_removed AFTER DELETE ON vocabulary_entry
BEGIN
    INSERT INTO search_vocabulary_entry (search_vocabulary_entry, rowid, name, aliases)
        VALUES ('delete', old.id, old.name, old.aliases);
END;
CREATE TRIGGER search_vocabulary_entry_changed AFTER UPDATE OF name, aliases ON vocabulary_entry
BEGIN
    INSERT INTO search_vocabulary_entry (search_vocabulary_entry, rowid, name, aliases)
        VALUES ('delete', old.id, old.name, old.aliases);
    INSERT INTO search_vocabulary_entry (rowid, name, aliases)
        VALUES (new.id, new.name, new.aliases);
END;
INSERT INTO search_vocabulary_entry (search_vocabulary_entry, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
INSERT INTO search_vocabulary_entry (search_vocabulary_entry) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_application USING fts5 (role, channel, referral, next_action, outcome_note,
    content = 'application', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_application_added AFTER INSERT ON application
BEGIN
    INSERT INTO search_application (rowid, role, channel, referral, next_action, outcome_note)
        VALUES (new.id, new.role, new.channel, new.referral, new.next_action, new.outcome_note);
END;
CREATE TRIGGER search_application_removed AFTER DELETE ON application
BEGIN
    INSERT INTO search_application (search_application, rowid, role, channel, referral, next_action, outcome_note)
        VALUES ('delete', old.id, old.role, old.channel, old.referral, old.next_action, old.outcome_note);
END;
CREATE TRIGGER search_application_changed AFTER UPDATE OF role, channel, referral, next_action, outcome_note ON application
BEGIN
    INSERT INTO search_application (search_application, rowid, role, channel, referral, next_action, outcome_note)
        VALUES ('delete', old.id, old.role, old.channel, old.referral, old.next_action, old.outcome_note);
    INSERT INTO search_application (rowid, role, channel, referral, next_action, outcome_note)
        VALUES (new.id, new.role, new.channel, new.referral, new.next_action, new.outcome_note);
END;
INSERT INTO search_application (search_application, rank) VALUES ('rank', 'bm25(1.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_application (search_application) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_stage_change USING fts5 (note,
    content = 'stage_change', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_stage_change_added AFTER INSERT ON stage_change
BEGIN
    INSERT INTO search_stage_change (rowid, note)
        VALUES (new.id, new.note);
END;
CREATE TRIGGER search_stage_change_removed AFTER DELETE ON stage_change
BEGIN
    INSERT INTO search_stage_change (search_stage_change, rowid, note)
        VALUES ('delete', old.id, old.note);
END;
CREATE TRIGGER search_stage_change_changed AFTER UPDATE OF note ON stage_change
BEGIN
    INSERT INTO search_stage_change (search_stage_change, rowid, note)
        VALUES ('delete', old.id, old.note);
    INSERT INTO search_stage_change (rowid, note)
        VALUES (new.id, new.note);
END;
INSERT INTO search_stage_change (search_stage_change, rank) VALUES ('rank', 'bm25(1.0)');
INSERT INTO search_stage_change (search_stage_change) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_project USING fts5 (name, summary, tools, role, result, metric,
    content = 'project', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_project_added AFTER INSERT ON project
BEGIN
    INSERT INTO search_project (rowid, name, summary, tools, role, result, metric)
        VALUES (new.id, new.name, new.summary, new.tools, new.role, new.result, new.metric);
END;
CREATE TRIGGER search_project_removed AFTER DELETE ON project
BEGIN
    INSERT INTO search_project (search_project, rowid, name, summary, tools, role, result, metric)
        VALUES ('delete', old.id, old.name, old.summary, old.tools, old.role, old.result, old.metric);
END;
CREATE TRIGGER search_project_changed AFTER UPDATE OF name, summary, tools, role, result, metric ON project
BEGIN
    INSERT INTO search_project (search_project, rowid, name, summary, tools, role, result, metric)
        VALUES ('delete', old.id, old.name, old.summary, old.tools, old.role, old.result, old.metric);
    INSERT INTO search_project (rowid, name, summary, tools, role, result, metric)
        VALUES (new.id, new.name, new.summary, new.tools, new.role, new.result, new.metric);
END;
INSERT INTO search_project (search_project, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_project (search_project) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_prep_story USING fts5 (title, problem, previous_methods, approach, result, metric, intuition, skills,
    content = 'prep_story', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_prep_story_added AFTER INSERT ON prep_story
BEGIN
    INSERT INTO search_prep_story (rowid, title, problem, previous_methods, approach, result, metric, intuition, skills)
        VALUES (new.id, new.title, new.problem, new.previous_methods, new.approach, new.result, new.metric, new.intuition, new.skills);
END;
CREATE TRIGGER search_prep_story_removed AFTER DELETE ON prep_story
BEGIN
    INSERT INTO search_prep_story (search_prep_story, rowid, title, problem, previous_methods, approach, result, metric, intuition, skills)
        VALUES ('delete', old.id, old.title, old.problem, old.previous_methods, old.approach, old.result, old.metric, old.intuition, old.skills);
END;
CREATE TRIGGER search_prep_story_changed AFTER UPDATE OF title, problem, previous_methods, approach, result, metric, intuition, skills ON prep_story
BEGIN
    INSERT INTO search_prep_story (search_prep_story, rowid, title, problem, previous_methods, approach, result, metric, intuition, skills)
        VALUES ('delete', old.id, old.title, old.problem, old.previous_methods, old.approach, old.result, old.metric, old.intuition, old.skills);
    INSERT INTO search_prep_story (rowid, title, problem, previous_methods, approach, result, metric, intuition, skills)
        VALUES (new.id, new.title, new.problem, new.previous_methods, new.approach, new.result, new.metric, new.intuition, new.skills);
END;
INSERT INTO search_prep_story (search_prep_story, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_prep_story (search_prep_story) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_interview_round USING fts5 (place, people, checklist, asked, went_well, to_improve,
    content = 'interview_round', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_interview_round_added AFTER INSERT ON interview_round
BEGIN
    INSERT INTO search_interview_round (rowid, place, people, checklist, asked, went_well, to_improve)
        VALUES (new.id, new.place, new.people, new.checklist, new.asked, new.went_well, new.to_improve);
END;
CREATE TRIGGER search_interview_round_removed AFTER DELETE ON interview_round
BEGIN
    INSERT INTO search_interview_round (search_interview_round, rowid, place, people, checklist, asked, went_well, to_improve)
        VALUES ('delete', old.id, old.place, old.people, old.checklist, old.asked, old.went_well, old.to_improve);
END;
CREATE TRIGGER search_interview_round_changed AFTER UPDATE OF place, people, checklist, asked, went_well, to_improve ON interview_round
BEGIN
    INSERT INTO search_interview_round (search_interview_round, rowid, place, people, checklist, asked, went_well, to_improve)
        VALUES ('delete', old.id, old.place, old.people, old.checklist, old.asked, old.went_well, old.to_improve);
    INSERT INTO search_interview_round (rowid, place, people, checklist, asked, went_well, to_improve)
        VALUES (new.id, new.place, new.people, new.checklist, new.asked, new.went_well, new.to_improve);
END;
INSERT INTO search_interview_round (search_interview_round, rank) VALUES ('rank', 'bm25(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_interview_round (search_interview_round) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_skill USING fts5 (term, evidence,
    content = 'skill', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_skill_added AFTER INSERT ON skill
BEGIN
    INSERT INTO search_skill (rowid, term, evidence)
        VALUES (new.id, new.term, new.evidence);
END;
CREATE TRIGGER search_skill_removed AFTER DELETE ON skill
BEGIN
    INSERT INTO search_skill (search_skill, rowid, term, evidence)
        VALUES ('delete', old.id, old.term, old.evidence);
END;
CREATE TRIGGER search_skill_changed AFTER UPDATE OF term, evidence ON skill
BEGIN
    INSERT INTO search_skill (search_skill, rowid, term, evidence)
        VALUES ('delete', old.id, old.term, old.evidence);
    INSERT INTO search_skill (rowid, term, evidence)
        VALUES (new.id, new.term, new.evidence);
END;
INSERT INTO search_skill (search_skill, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
INSERT INTO search_skill (search_skill) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_learning_item USING fts5 (name, evidence,
    content = 'learning_item', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_learning_item_added AFTER INSERT ON learning_item
BEGIN
    INSERT INTO search_learning_item (rowid, name, evidence)
        VALUES (new.id, new.name, new.evidence);
END;
CREATE TRIGGER search_learning_item_removed AFTER DELETE ON learning_item
BEGIN
    INSERT INTO search_learning_item (search_learning_item, rowid, name, evidence)
        VALUES ('delete', old.id, old.name, old.evidence);
END;
CREATE TRIGGER search_learning_item_changed AFTER UPDATE OF name, evidence ON learning_item
BEGIN
    INSERT INTO search_learning_item (search_learning_item, rowid, name, evidence)
        VALUES ('delete', old.id, old.name, old.evidence);
    INSERT INTO search_learning_item (rowid, name, evidence)
        VALUES (new.id, new.name, new.evidence);
END;
INSERT INTO search_learning_item (search_learning_item, rank) VALUES ('rank', 'bm25(10.0, 1.0)');
INSERT INTO search_learning_item (search_learning_item) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_question USING fts5 (text, answer, tags,
    content = 'question', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_question_added AFTER INSERT ON question
BEGIN
    INSERT INTO search_question (rowid, text, answer, tags)
        VALUES (new.id, new.text, new.answer, new.tags);
END;
CREATE TRIGGER search_question_removed AFTER DELETE ON question
BEGIN
    INSERT INTO search_question (search_question, rowid, text, answer, tags)
        VALUES ('delete', old.id, old.text, old.answer, old.tags);
END;
CREATE TRIGGER search_question_changed AFTER UPDATE OF text, answer, tags ON question
BEGIN
    INSERT INTO search_question (search_question, rowid, text, answer, tags)
        VALUES ('delete', old.id, old.text, old.answer, old.tags);
    INSERT INTO search_question (rowid, text, answer, tags)
        VALUES (new.id, new.text, new.answer, new.tags);
END;
INSERT INTO search_question (search_question, rank) VALUES ('rank', 'bm25(1.0, 1.0, 1.0)');
INSERT INTO search_question (search_question) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_interaction USING fts5 (said, outcome,
    content = 'interaction', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_interaction_added AFTER INSERT ON interaction
BEGIN
    INSERT INTO search_interaction (rowid, said, outcome)
        VALUES (new.id, new.said, new.outcome);
END;
CREATE TRIGGER search_interaction_removed AFTER DELETE ON interaction
BEGIN
    INSERT INTO search_interaction (search_interaction, rowid, said, outcome)
        VALUES ('delete', old.id, old.said, old.outcome);
END;
CREATE TRIGGER search_interaction_changed AFTER UPDATE OF said, outcome ON interaction
BEGIN
    INSERT INTO search_interaction (search_interaction, rowid, said, outcome)
        VALUES ('delete', old.id, old.said, old.outcome);
    INSERT INTO search_interaction (rowid, said, outcome)
        VALUES (new.id, new.said, new.outcome);
END;
INSERT INTO search_interaction (search_interaction, rank) VALUES ('rank', 'bm25(1.0, 1.0)');
INSERT INTO search_interaction (search_interaction) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_event USING fts5 (name, place, note,
    content = 'event', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_event_added AFTER INSERT ON event
BEGIN
    INSERT INTO search_event (rowid, name, place, note)
        VALUES (new.id, new.name, new.place, new.note);
END;
CREATE TRIGGER search_event_removed AFTER DELETE ON event
BEGIN
    INSERT INTO search_event (search_event, rowid, name, place, note)
        VALUES ('delete', old.id, old.name, old.place, old.note);
END;
CREATE TRIGGER search_event_changed AFTER UPDATE OF name, place, note ON event
BEGIN
    INSERT INTO search_event (search_event, rowid, name, place, note)
        VALUES ('delete', old.id, old.name, old.place, old.note);
    INSERT INTO search_event (rowid, name, place, note)
        VALUES (new.id, new.name, new.place, new.note);
END;
INSERT INTO search_event (search_event, rank) VALUES ('rank', 'bm25(10.0, 1.0, 1.0)');
INSERT INTO search_event (search_event) VALUES ('rebuild');

CREATE VIRTUAL TABLE search_journal_entry USING fts5 (text, metric, skills, asked_whom,
    content = 'journal_entry', content_rowid = 'id', prefix = '2',
    tokenize = "unicode61 remove_diacritics 2 tokenchars '+#'");
CREATE TRIGGER search_journal_entry_added AFTER INSERT ON journal_entry
BEGIN
    INSERT INTO search_journal_entry (rowid, text, metric, skills, asked_whom)
        VALUES (new.id, new.text, new.metric, new.skills, new.asked_whom);
END;
CREATE TRIGGER search_journal_entry_removed AFTER DELETE ON journal_entry
BEGIN
    INSERT INTO search_journal_entry (search_journal_entry, rowid, text, metric, skills, asked_whom)
        VALUES ('delete', old.id, old.text, old.metric, old.skills, old.asked_whom);
END;
CREATE TRIGGER search_journal_entry_changed AFTER UPDATE OF text, metric, skills, asked_whom ON journal_entry
BEGIN
    INSERT INTO search_journal_entry (search_journal_entry, rowid, text, metric, skills, asked_whom)
        VALUES ('delete', old.id, old.text, old.metric, old.skills, old.asked_whom);
    INSERT INTO search_journal_entry (rowid, text, metric, skills, asked_whom)
        VALUES (new.id, new.text, new.metric, new.skills, new.asked_whom);
END;
INSERT INTO search_journal_entry (search_journal_entry, rank) VALUES ('rank', 'bm25(1.0, 1.0, 1.0, 1.0)');
INSERT INTO search_journal_entry (search_journal_entry) VALUES ('rebuild');
