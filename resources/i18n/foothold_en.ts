<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>foothold::AdInbox</name>
    <message numerus="yes">
        <source>Deleted %n ads.</source>
        <extracomment>message after deleting; %1 is the title of an ad</extracomment>
        <translation>
            <numerusform>Deleted %n ad.</numerusform>
            <numerusform>Deleted %n ads.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::AdWorkspace</name>
    <message numerus="yes">
        <source>%n ads are still being read.</source>
        <translation>
            <numerusform>%n ad is still being read.</numerusform>
            <numerusform>%n ads are still being read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::AdsPage</name>
    <message numerus="yes">
        <source>%n ads</source>
        <translation>
            <numerusform>%n ad</numerusform>
            <numerusform>%n ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>ads not decided on</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n targets</source>
        <comment>ads</comment>
        <translation>
            <numerusform>%n target</numerusform>
            <numerusform>%n targets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::ApplicationDetail</name>
    <message numerus="yes">
        <source>since %1, %n days</source>
        <extracomment>how long an application has been at its stage; %1 is a date</extracomment>
        <translation>
            <numerusform>since %1, %n day</numerusform>
            <numerusform>since %1, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::ApplicationsPage</name>
    <message numerus="yes">
        <source>%n applications</source>
        <extracomment>status bar, part of a list</extracomment>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>status bar, part of a list: next actions whose day has gone by</extracomment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n applications to %1.</source>
        <extracomment>message; %1 is a stage</extracomment>
        <translation>
            <numerusform>Moved %n application to %1.</numerusform>
            <numerusform>Moved %n applications to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n applications.</source>
        <extracomment>message after deleting; %1 is a company</extracomment>
        <translation>
            <numerusform>Deleted %n application.</numerusform>
            <numerusform>Deleted %n applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::BackupWords</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job ads</source>
        <translation>
            <numerusform>%n job ad</numerusform>
            <numerusform>%n job ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applications</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows are lost.</source>
        <extracomment>%1 is a table of the file, in all of these</extracomment>
        <translation>
            <numerusform>%1: %n row is lost.</numerusform>
            <numerusform>%1: %n rows are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows lost a part of what they held.</source>
        <translation>
            <numerusform>%1: %n row lost a part of what it held.</numerusform>
            <numerusform>%1: %n rows lost a part of what they held.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows named Recovered stand in for lost ones that others need.</source>
        <translation>
            <numerusform>%1: %n row named Recovered stands in for a lost one that others need.</numerusform>
            <numerusform>%1: %n rows named Recovered stand in for lost ones that others need.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rows no longer name a lost one.</source>
        <translation>
            <numerusform>%1: %n row no longer names a lost one.</numerusform>
            <numerusform>%1: %n rows no longer name a lost one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything could be read: %n rows are now in %1.</source>
        <extracomment>%1 is the new file</extracomment>
        <translation>
            <numerusform>Everything could be read: %n row is now in %1.</numerusform>
            <numerusform>Everything could be read: %n rows are now in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could be read and are now in %1.</source>
        <extracomment>%1 is the new file</extracomment>
        <translation>
            <numerusform>%n row could be read and is now in %1.</numerusform>
            <numerusform>%n rows could be read and are now in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::CompaniesPage</name>
    <message numerus="yes">
        <source>%n companies, %1</source>
        <extracomment>status bar, &quot;36 companies, 28 targets of 30-40&quot;; %1 is the second part</extracomment>
        <translation>
            <numerusform>%n company, %1</numerusform>
            <numerusform>%n companies, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked %n companies as %1.</source>
        <extracomment>message; %1 is a status such as Target</extracomment>
        <translation>
            <numerusform>Marked %n company as %1.</numerusform>
            <numerusform>Marked %n companies as %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n companies.</source>
        <extracomment>message after deleting; %1 is a company</extracomment>
        <translation>
            <numerusform>Deleted %n company.</numerusform>
            <numerusform>Deleted %n companies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::CompanyWords</name>
    <message numerus="yes">
        <source>%n targets lack: %1</source>
        <extracomment>%1 is what is not known about these companies yet</extracomment>
        <translation>
            <numerusform>%n target lacks: %1</numerusform>
            <numerusform>%n targets lack: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars, with a reason.</source>
        <translation>
            <numerusform>%n of 5 stars, with a reason.</numerusform>
            <numerusform>%n of 5 stars, with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars, but no reason yet. Write it under Facts.</source>
        <translation>
            <numerusform>%n of 5 stars, but no reason yet. Write it under Facts.</numerusform>
            <numerusform>%n of 5 stars, but no reason yet. Write it under Facts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 5 stars. At least three are asked for, with a reason.</source>
        <translation>
            <numerusform>%n of 5 stars. At least three are asked for, with a reason.</numerusform>
            <numerusform>%n of 5 stars. At least three are asked for, with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories show what its ads ask for; the best one: %1.</source>
        <extracomment>%1 are keywords that the student&apos;s best story shows</extracomment>
        <translation>
            <numerusform>%n story shows what its ads ask for; the best one: %1.</numerusform>
            <numerusform>%n stories show what its ads ask for; the best one: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapImage</name>
    <message numerus="yes">
        <source>%n keywords that fewer companies name are left out.</source>
        <translation>
            <numerusform>%n keyword that fewer companies name is left out.</numerusform>
            <numerusform>%n keywords that fewer companies name are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns are left out.</source>
        <translation>
            <numerusform>%n column is left out.</numerusform>
            <numerusform>%n columns are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::HeatmapModel</name>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::ImportWords</name>
    <message numerus="yes">
        <source>Imported %n ads. %1</source>
        <extracomment>%1 is a whole sentence about companies.</extracomment>
        <translation>
            <numerusform>Imported %n ad. %1</numerusform>
            <numerusform>Imported %n ads. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies are new.</source>
        <translation>
            <numerusform>%n company is new.</numerusform>
            <numerusform>%n companies are new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::InterviewsPage</name>
    <message numerus="yes">
        <source>%n coming rounds</source>
        <extracomment>status bar, first of three parts</extracomment>
        <translation>
            <numerusform>%n coming round</numerusform>
            <numerusform>%n coming rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past</source>
        <extracomment>status bar, second of three parts</extracomment>
        <translation>
            <numerusform>%n past</numerusform>
            <numerusform>%n past</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <extracomment>status bar, third of three parts</extracomment>
        <translation>
            <numerusform>%n story</numerusform>
            <numerusform>%n stories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::KeywordPanel</name>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::KeywordsPage</name>
    <message numerus="yes">
        <source>%n keywords</source>
        <translation>
            <numerusform>%n keyword</numerusform>
            <numerusform>%n keywords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ads</source>
        <translation>
            <numerusform>%n ad</numerusform>
            <numerusform>%n ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companies</source>
        <translation>
            <numerusform>%n company</numerusform>
            <numerusform>%n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ads are still being read.</source>
        <translation>
            <numerusform>%n ad is still being read.</numerusform>
            <numerusform>%n ads are still being read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keywords shown.</source>
        <translation>
            <numerusform>%n keyword shown.</numerusform>
            <numerusform>%n keywords shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::MainWindow</name>
    <message numerus="yes">
        <source>%n ads still being read</source>
        <translation>
            <numerusform>%n ad still being read</numerusform>
            <numerusform>%n ads still being read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::MergeBand</name>
    <message numerus="yes">
        <source>%n keywords may be the same as another one.</source>
        <translation>
            <numerusform>%n keyword may be the same as another one.</numerusform>
            <numerusform>%n keywords may be the same as another one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::MergeWords</name>
    <message numerus="yes">
        <source>%n records are new and will be added.</source>
        <translation>
            <numerusform>%n record is new and will be added.</numerusform>
            <numerusform>%n records are new and will be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records were changed later in the file and will be taken from it.</source>
        <translation>
            <numerusform>%n record was changed later in the file and will be taken from it.</numerusform>
            <numerusform>%n records were changed later in the file and will be taken from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records differ and stay as they are here, where they were changed last.</source>
        <translation>
            <numerusform>%n record differs and stays as it is here, where it was changed last.</numerusform>
            <numerusform>%n records differ and stay as they are here, where they were changed last.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n records.</source>
        <translation>
            <numerusform>Added %n record.</numerusform>
            <numerusform>Added %n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Updated %n records.</source>
        <translation>
            <numerusform>Updated %n record.</numerusform>
            <numerusform>Updated %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::NewAdPane</name>
    <message numerus="yes">
        <source>%n files. Each ad gets its file&apos;s name as its title; you can change it afterwards. Which company are they from?</source>
        <translation>
            <numerusform>%n file. The ad gets its file&apos;s name as its title; you can change it afterwards. Which company is it from?</numerusform>
            <numerusform>%n files. Each ad gets its file&apos;s name as its title; you can change it afterwards. Which company are they from?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::NewApplicationBar</name>
    <message numerus="yes">
        <source>You applied here before: %n applications.</source>
        <extracomment>hint when applying to a company once more</extracomment>
        <translation>
            <numerusform>You applied here before: %n application.</numerusform>
            <numerusform>You applied here before: %n applications.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::ReadingPane</name>
    <message numerus="yes">
        <source>A keyword has %n letters at most. Select fewer words.</source>
        <translation>
            <numerusform>A keyword has %n letter at most. Select fewer words.</numerusform>
            <numerusform>A keyword has %n letters at most. Select fewer words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::RelatedPane</name>
    <message numerus="yes">
        <source>Shares %n keywords: %1</source>
        <extracomment>%1 are keywords, the rarest first</extracomment>
        <translation>
            <numerusform>Shares %n keyword: %1</numerusform>
            <numerusform>Shares %n keywords: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::RoundsTab</name>
    <message numerus="yes">
        <source>Deleted %n interview rounds.</source>
        <translation>
            <numerusform>Deleted %n interview round.</numerusform>
            <numerusform>Deleted %n interview rounds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::SearchPage</name>
    <message numerus="yes">
        <source>%n records found</source>
        <translation>
            <numerusform>%n record found</numerusform>
            <numerusform>%n records found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::StageHistoryPane</name>
    <message numerus="yes">
        <source>Deleted %n entries of the history.</source>
        <translation>
            <numerusform>Deleted %n entry of the history.</numerusform>
            <numerusform>Deleted %n entries of the history.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::StepWords</name>
    <message numerus="yes">
        <source>Add %n campaigns</source>
        <translation>
            <numerusform>Add %n campaign</numerusform>
            <numerusform>Add %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n companies</source>
        <translation>
            <numerusform>Add %n company</numerusform>
            <numerusform>Add %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n job ads</source>
        <translation>
            <numerusform>Add %n job ad</numerusform>
            <numerusform>Add %n job ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n research notes</source>
        <translation>
            <numerusform>Add %n research note</numerusform>
            <numerusform>Add %n research notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n keywords</source>
        <translation>
            <numerusform>Add %n keyword</numerusform>
            <numerusform>Add %n keywords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n stages</source>
        <translation>
            <numerusform>Add %n stage</numerusform>
            <numerusform>Add %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n applications</source>
        <translation>
            <numerusform>Add %n application</numerusform>
            <numerusform>Add %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n stage changes</source>
        <translation>
            <numerusform>Add %n stage change</numerusform>
            <numerusform>Add %n stage changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n stories</source>
        <translation>
            <numerusform>Add %n story</numerusform>
            <numerusform>Add %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n interview rounds</source>
        <translation>
            <numerusform>Add %n interview round</numerusform>
            <numerusform>Add %n interview rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n campaigns</source>
        <translation>
            <numerusform>Edit %n campaign</numerusform>
            <numerusform>Edit %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n companies</source>
        <translation>
            <numerusform>Edit %n company</numerusform>
            <numerusform>Edit %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n job ads</source>
        <translation>
            <numerusform>Edit %n job ad</numerusform>
            <numerusform>Edit %n job ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n research notes</source>
        <translation>
            <numerusform>Edit %n research note</numerusform>
            <numerusform>Edit %n research notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n keywords</source>
        <translation>
            <numerusform>Edit %n keyword</numerusform>
            <numerusform>Edit %n keywords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n stages</source>
        <translation>
            <numerusform>Edit %n stage</numerusform>
            <numerusform>Edit %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n applications</source>
        <translation>
            <numerusform>Edit %n application</numerusform>
            <numerusform>Edit %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n stage changes</source>
        <translation>
            <numerusform>Edit %n stage change</numerusform>
            <numerusform>Edit %n stage changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n stories</source>
        <translation>
            <numerusform>Edit %n story</numerusform>
            <numerusform>Edit %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n interview rounds</source>
        <translation>
            <numerusform>Edit %n interview round</numerusform>
            <numerusform>Edit %n interview rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n campaigns</source>
        <translation>
            <numerusform>Remove %n campaign</numerusform>
            <numerusform>Remove %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n companies</source>
        <translation>
            <numerusform>Remove %n company</numerusform>
            <numerusform>Remove %n companies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n job ads</source>
        <translation>
            <numerusform>Remove %n job ad</numerusform>
            <numerusform>Remove %n job ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n research notes</source>
        <translation>
            <numerusform>Remove %n research note</numerusform>
            <numerusform>Remove %n research notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n keywords</source>
        <translation>
            <numerusform>Remove %n keyword</numerusform>
            <numerusform>Remove %n keywords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n stages</source>
        <translation>
            <numerusform>Remove %n stage</numerusform>
            <numerusform>Remove %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n applications</source>
        <translation>
            <numerusform>Remove %n application</numerusform>
            <numerusform>Remove %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n stage changes</source>
        <translation>
            <numerusform>Remove %n stage change</numerusform>
            <numerusform>Remove %n stage changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n stories</source>
        <translation>
            <numerusform>Remove %n story</numerusform>
            <numerusform>Remove %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n interview rounds</source>
        <translation>
            <numerusform>Remove %n interview round</numerusform>
            <numerusform>Remove %n interview rounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n job ads</source>
        <translation>
            <numerusform>Import %n job ad</numerusform>
            <numerusform>Import %n job ads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n applications to %1</source>
        <extracomment>what was done; %1 is a stage</extracomment>
        <translation>
            <numerusform>Move %n application to %1</numerusform>
            <numerusform>Move %n applications to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n documents</source>
        <translation>
            <numerusform>Add %n document</numerusform>
            <numerusform>Add %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n contacts</source>
        <translation>
            <numerusform>Add %n contact</numerusform>
            <numerusform>Add %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n earlier versions</source>
        <translation>
            <numerusform>Add %n earlier version</numerusform>
            <numerusform>Add %n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n projects</source>
        <translation>
            <numerusform>Add %n project</numerusform>
            <numerusform>Add %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n skills</source>
        <translation>
            <numerusform>Add %n skill</numerusform>
            <numerusform>Add %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n learning items</source>
        <translation>
            <numerusform>Add %n learning item</numerusform>
            <numerusform>Add %n learning items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n questions</source>
        <translation>
            <numerusform>Add %n question</numerusform>
            <numerusform>Add %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n interactions</source>
        <translation>
            <numerusform>Add %n interaction</numerusform>
            <numerusform>Add %n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n events</source>
        <translation>
            <numerusform>Add %n event</numerusform>
            <numerusform>Add %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n journal entries</source>
        <translation>
            <numerusform>Add %n journal entry</numerusform>
            <numerusform>Add %n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n attachments</source>
        <translation>
            <numerusform>Add %n attachment</numerusform>
            <numerusform>Add %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n saved filters</source>
        <translation>
            <numerusform>Add %n saved filter</numerusform>
            <numerusform>Add %n saved filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n documents</source>
        <translation>
            <numerusform>Edit %n document</numerusform>
            <numerusform>Edit %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n contacts</source>
        <translation>
            <numerusform>Edit %n contact</numerusform>
            <numerusform>Edit %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n earlier versions</source>
        <translation>
            <numerusform>Edit %n earlier version</numerusform>
            <numerusform>Edit %n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n projects</source>
        <translation>
            <numerusform>Edit %n project</numerusform>
            <numerusform>Edit %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n skills</source>
        <translation>
            <numerusform>Edit %n skill</numerusform>
            <numerusform>Edit %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n learning items</source>
        <translation>
            <numerusform>Edit %n learning item</numerusform>
            <numerusform>Edit %n learning items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n questions</source>
        <translation>
            <numerusform>Edit %n question</numerusform>
            <numerusform>Edit %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n interactions</source>
        <translation>
            <numerusform>Edit %n interaction</numerusform>
            <numerusform>Edit %n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n events</source>
        <translation>
            <numerusform>Edit %n event</numerusform>
            <numerusform>Edit %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n journal entries</source>
        <translation>
            <numerusform>Edit %n journal entry</numerusform>
            <numerusform>Edit %n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n attachments</source>
        <translation>
            <numerusform>Edit %n attachment</numerusform>
            <numerusform>Edit %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Edit %n saved filters</source>
        <translation>
            <numerusform>Edit %n saved filter</numerusform>
            <numerusform>Edit %n saved filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n documents</source>
        <translation>
            <numerusform>Remove %n document</numerusform>
            <numerusform>Remove %n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n contacts</source>
        <translation>
            <numerusform>Remove %n contact</numerusform>
            <numerusform>Remove %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n earlier versions</source>
        <translation>
            <numerusform>Remove %n earlier version</numerusform>
            <numerusform>Remove %n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n projects</source>
        <translation>
            <numerusform>Remove %n project</numerusform>
            <numerusform>Remove %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n skills</source>
        <translation>
            <numerusform>Remove %n skill</numerusform>
            <numerusform>Remove %n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n learning items</source>
        <translation>
            <numerusform>Remove %n learning item</numerusform>
            <numerusform>Remove %n learning items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n questions</source>
        <translation>
            <numerusform>Remove %n question</numerusform>
            <numerusform>Remove %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n interactions</source>
        <translation>
            <numerusform>Remove %n interaction</numerusform>
            <numerusform>Remove %n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n events</source>
        <translation>
            <numerusform>Remove %n event</numerusform>
            <numerusform>Remove %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n journal entries</source>
        <translation>
            <numerusform>Remove %n journal entry</numerusform>
            <numerusform>Remove %n journal entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n attachments</source>
        <translation>
            <numerusform>Remove %n attachment</numerusform>
            <numerusform>Remove %n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n saved filters</source>
        <translation>
            <numerusform>Remove %n saved filter</numerusform>
            <numerusform>Remove %n saved filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n records</source>
        <translation>
            <numerusform>Import %n record</numerusform>
            <numerusform>Import %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::StoriesTab</name>
    <message numerus="yes">
        <source>Deleted %n stories.</source>
        <extracomment>message after deleting; %1 is the title of a story</extracomment>
        <translation>
            <numerusform>Deleted %n story.</numerusform>
            <numerusform>Deleted %n stories.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::TargetGauge</name>
    <message numerus="yes">
        <source>%n targets of %1-%2</source>
        <extracomment>how many companies are targets, of a wanted range such as 30-40</extracomment>
        <translation>
            <numerusform>%n target of %1-%2</numerusform>
            <numerusform>%n targets of %1-%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more to have enough to choose from.</source>
        <translation>
            <numerusform>%n more to have enough to choose from.</numerusform>
            <numerusform>%n more to have enough to choose from.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>foothold::VersionsPane</name>
    <message numerus="yes">
        <source>%n words added</source>
        <translation>
            <numerusform>%n word added</numerusform>
            <numerusform>%n words added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words removed</source>
        <translation>
            <numerusform>%n word removed</numerusform>
            <numerusform>%n words removed</numerusform>
        </translation>
    </message>
</context>
</TS>
