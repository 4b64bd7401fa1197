<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
