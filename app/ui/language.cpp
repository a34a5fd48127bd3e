// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language.h"

#include "facts/codes.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace plumbline {

namespace {

constexpr CodeTable<Language::Choice, 3> choiceCodes = {{
    {Language::Choice::System, "system"},
    {Language::Choice::English, "en"},
    {Language::Choice::SimplifiedChinese, "zh_CN"},
}};

QLocale localeOf(Language::Choice language)
{
    return language == Language::Choice::SimplifiedChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                                           : QLocale(QLocale::English, QLocale::UnitedStates);
}

} // namespace

Language::Choice readableLanguage(const QStringList &languages)
{
    for (const QString &language : languages) {
        const QLocale locale(language);
        if (locale.language() == QLocale::English)
            return Language::Choice::English;
        if (locale.language() == QLocale::Chinese && locale.script() == QLocale::SimplifiedHanScript)
            return Language::Choice::SimplifiedChinese;
    }
    return Language::Choice::English;
}

Language::Language(QObject *parent) : QObject(parent)
{
    speak(readableLanguage(QLocale::system().uiLanguages()));
}

Language::~Language() = default;

QString Language::code(Choice choice)
{
    return codeOf(choiceCodes, choice);
}

std::optional<Language::Choice> Language::choiceFromCode(QStringView code)
{
    return valueOf(choiceCodes, code);
}

QString Language::name(Choice choice)
{
    switch (choice) {
    case Choice::System:
        return tr("&System");
    case Choice::English:
        return QStringLiteral("&English");
    case Choice::SimplifiedChinese:
        return QStringLiteral("简体中文 (&C)");
    }
    return {};
}

void Language::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    speak(choice == Choice::System ? readableLanguage(QLocale::system().uiLanguages()) : choice);
    Q_EMIT choiceChanged(choice);
}

void Language::speak(Choice language)
{
    m_spoken = language;
    m_translators.clear(); // a translator that is gone is no longer asked
    QLocale::setDefault(localeOf(language));
    if (language == Choice::English)
        return;
    add(QStringLiteral("qtbase_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(QStringLiteral("plumbline_"), QStringLiteral(":/translations"));
}

void Language::add(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file + code(m_spoken), folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

} // namespace plumbline
