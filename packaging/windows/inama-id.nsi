; The Windows installer. Compiled by packaging/installers/windows.py, which defines the words in ${...} and the two lists.
;
;   setup.exe                 for this user, no administrator needed
;   setup.exe /AllUsers       for all users; start it as administrator
;   setup.exe /S              silent, with either; /D=C:\folder (last, without quotes) chooses the folder
;
; A later version replaces an earlier one. The user's own files in %APPDATA%\inama-id stay, also on removal.

Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
RequestExecutionLevel user
Name "${TITLE}"
OutFile "${TARGET}"
BrandingText "${TITLE} ${VERSION}, content ${CONTENT}"
ShowInstDetails nevershow
ShowUninstDetails nevershow

!ifdef SIGN
    !finalize '${SIGN}'
    !uninstfinalize '${SIGN}'
!endif

!include LogicLib.nsh
!include FileFunc.nsh
!include MUI2.nsh
!include nsDialogs.nsh
!include x64.nsh

!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\inama-id"
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\inama-id-window.exe"

Var AllUsers
Var ForAll

Page custom AskForWhom TakeForWhom
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"

LangString FOR_WHOM ${LANG_ENGLISH} "For whom?"
LangString FOR_WHOM ${LANG_FRENCH} "Pour qui ?"
LangString FOR_WHOM ${LANG_SPANISH} "¿Para quién?"
LangString FOR_ME ${LANG_ENGLISH} "For me only"
LangString FOR_ME ${LANG_FRENCH} "Pour moi seulement"
LangString FOR_ME ${LANG_SPANISH} "Solo para mí"
LangString FOR_ALL ${LANG_ENGLISH} "For all users of this computer"
LangString FOR_ALL ${LANG_FRENCH} "Pour tous les utilisateurs de cet ordinateur"
LangString FOR_ALL ${LANG_SPANISH} "Para todos los usuarios de este equipo"
LangString NEEDS_ADMINISTRATOR ${LANG_ENGLISH} "To install for all users, start this installer as administrator."
LangString NEEDS_ADMINISTRATOR ${LANG_FRENCH} "Pour installer pour tous, lancez cet installateur en tant qu'administrateur."
LangString NEEDS_ADMINISTRATOR ${LANG_SPANISH} "Para instalar para todos, inicie este instalador como administrador."
LangString NEEDS_64_BIT ${LANG_ENGLISH} "${TITLE} needs a 64-bit Windows 10 or newer."
LangString NEEDS_64_BIT ${LANG_FRENCH} "${TITLE} nécessite Windows 10 en 64 bits ou plus récent."
LangString NEEDS_64_BIT ${LANG_SPANISH} "${TITLE} necesita Windows 10 de 64 bits o posterior."
LangString IS_RUNNING ${LANG_ENGLISH} "Please close ${TITLE} and try again."
LangString IS_RUNNING ${LANG_FRENCH} "Veuillez fermer ${TITLE} et réessayer."
LangString IS_RUNNING ${LANG_SPANISH} "Cierre ${TITLE} e inténtelo de nuevo."

; Where things go and under which root of the registry: a user's or the computer's.
!macro CHOOSE_CONTEXT
    SetRegView 64
    ${If} $AllUsers == 1
        SetShellVarContext all
    ${Else}
        SetShellVarContext current
    ${EndIf}
!macroend

; Quits with exit status 3 when a file of the program is in use.
!macro REFUSE_WHILE_RUNNING
    ${If} ${FileExists} "$INSTDIR\inama-id-window.exe"
        ClearErrors
        FileOpen $0 "$INSTDIR\inama-id-window.exe" a
        ${If} ${Errors}
            MessageBox MB_OK|MB_ICONEXCLAMATION "$(IS_RUNNING)" /SD IDOK
            SetErrorLevel 3
            Quit
        ${EndIf}
        FileClose $0
    ${EndIf}
!macroend

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_64_BIT)" /SD IDOK
        SetErrorLevel 2
        Quit
    ${EndIf}
    StrCpy $AllUsers 0
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/AllUsers" $1
    ${IfNot} ${Errors}
        StrCpy $AllUsers 1
        Call RequireAdministrator
    ${EndIf}
    !insertmacro CHOOSE_CONTEXT
    ${If} $INSTDIR == ""
        Call ChooseFolder
    ${EndIf}
FunctionEnd

Function RequireAdministrator
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
        MessageBox MB_OK|MB_ICONSTOP "$(NEEDS_ADMINISTRATOR)" /SD IDOK
        SetErrorLevel 740
        Quit
    ${EndIf}
FunctionEnd

; Where an earlier version is, else the usual place.
Function ChooseFolder
    ReadRegStr $INSTDIR SHCTX "${UNINSTALL_KEY}" "InstallLocation"
    ${If} $INSTDIR == ""
        ${If} $AllUsers == 1
            StrCpy $INSTDIR "$PROGRAMFILES64\${TITLE}"
        ${Else}
            StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${TITLE}"
        ${EndIf}
    ${EndIf}
FunctionEnd

; Only an administrator has a choice.
Function AskForWhom
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 != "Admin"
        Abort
    ${EndIf}
    !insertmacro MUI_HEADER_TEXT "$(FOR_WHOM)" ""
    nsDialogs::Create 1018
    Pop $0
    ${NSD_CreateRadioButton} 0 10u 100% 14u "$(FOR_ME)"
    Pop $1
    ${NSD_CreateRadioButton} 0 30u 100% 14u "$(FOR_ALL)"
    Pop $ForAll
    ${If} $AllUsers == 1
        ${NSD_Check} $ForAll
    ${Else}
        ${NSD_Check} $1
    ${EndIf}
    nsDialogs::Show
FunctionEnd

Function TakeForWhom
    ${NSD_GetState} $ForAll $AllUsers
    !insertmacro CHOOSE_CONTEXT
    Call ChooseFolder
FunctionEnd

Section
    !insertmacro CHOOSE_CONTEXT
    !insertmacro REFUSE_WHILE_RUNNING
    ; An earlier version takes its own files out, so that none of them is left behind.
    ${If} ${FileExists} "$INSTDIR\uninstall.exe"
        ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'
    ${EndIf}
    SetOutPath "$INSTDIR"
    !include "${INSTALL_LIST}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    FileOpen $0 "$INSTDIR\for-whom" w
    FileWrite $0 "$AllUsers"
    FileClose $0
    CreateShortcut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\inama-id-window.exe"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "${TITLE}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\inama-id-window.exe"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "The Inama ID founders"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
    WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
SectionEnd

Function un.onInit
    FileOpen $0 "$INSTDIR\for-whom" r
    FileRead $0 $AllUsers
    FileClose $0
    !insertmacro CHOOSE_CONTEXT
FunctionEnd

Section "Uninstall"
    !insertmacro REFUSE_WHILE_RUNNING
    !include "${UNINSTALL_LIST}"
    Delete "$INSTDIR\for-whom"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${TITLE}.lnk"
    DeleteRegKey SHCTX "${UNINSTALL_KEY}"
SectionEnd
