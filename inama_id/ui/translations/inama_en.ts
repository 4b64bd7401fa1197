<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodesTab</name>
    <message numerus="yes">
        <source>%n codes found</source>
        <translation>
            <numerusform>%n code found</numerusform>
            <numerusform>%n codes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message numerus="yes">
        <source>%n contradictions</source>
        <translation>
            <numerusform>%n contradiction</numerusform>
            <numerusform>%n contradictions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions for the authority</source>
        <translation>
            <numerusform>%n question for the authority</numerusform>
            <numerusform>%n questions for the authority</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HsView</name>
    <message numerus="yes">
        <source>%n more kinds of item</source>
        <translation>
            <numerusform>%n more kind of item</numerusform>
            <numerusform>%n more kinds of item</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message numerus="yes">
        <source>%n more questions</source>
        <translation>
            <numerusform>%n more question</numerusform>
            <numerusform>%n more questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>The first %n taxa; type more letters to find others</source>
        <translation>
            <numerusform>The first taxon; type more letters to find others</numerusform>
            <numerusform>The first %n taxa; type more letters to find others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taxa found</source>
        <translation>
            <numerusform>%n taxon found</numerusform>
            <numerusform>%n taxa found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhichAnswers</name>
    <message numerus="yes">
        <source>%n exemptions that may be claimed</source>
        <translation>
            <numerusform>%n exemption that may be claimed</numerusform>
            <numerusform>%n exemptions that may be claimed</numerusform>
        </translation>
    </message>
</context>
</TS>
