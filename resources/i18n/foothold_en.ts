<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>foothold::AdImport</name>
    <message numerus="yes">
        <source>%n more files have a remark.</source>
        <translation>
            <numerusform>%n more file has a remark.</numerusform>
            <numerusform>%n more files have a remark.</numerusform>
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
        <source>Import %n campaigns</source>
        <translation>
            <numerusform>Import %n campaign</numerusform>
            <numerusform>Import %n campaigns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n companies</source>
        <translation>
            <numerusform>Import %n company</numerusform>
            <numerusform>Import %n companies</numerusform>
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
        <source>Import %n research notes</source>
        <translation>
            <numerusform>Import %n research note</numerusform>
            <numerusform>Import %n research notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n keywords</source>
        <translation>
            <numerusform>Import %n keyword</numerusform>
            <numerusform>Import %n keywords</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n stages</source>
        <translation>
            <numerusform>Import %n stage</numerusform>
            <numerusform>Import %n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n applications</source>
        <translation>
            <numerusform>Import %n application</numerusform>
            <numerusform>Import %n applications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n stage changes</source>
        <translation>
            <numerusform>Import %n stage change</numerusform>
            <numerusform>Import %n stage changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n stories</source>
        <translation>
            <numerusform>Import %n story</numerusform>
            <numerusform>Import %n stories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n interview rounds</source>
        <translation>
            <numerusform>Import %n interview round</numerusform>
            <numerusform>Import %n interview rounds</numerusform>
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
</context>
</TS>
