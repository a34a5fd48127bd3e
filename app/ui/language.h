// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace plumbline {

/// The language of the program: its texts, Qt's own, dates and numbers (the default
/// QLocale). Files never follow it. There is one per program. GUI thread.
///
/// Only texts that are made later are in the new language: the window is made anew.
class Language : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, English, SimplifiedChinese };

    static constexpr std::array AllChoices = {Choice::System, Choice::English, Choice::SimplifiedChinese};

    /// Needs the QApplication; speaks the system's language at first.
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    Choice choice() const { return m_choice; }
    /// English or SimplifiedChinese: what System comes to.
    Choice spoken() const { return m_spoken; }

    /// system, en, zh_CN: on the command line and in the settings.
    static QString code(Choice choice);
    static std::optional<Choice> choiceFromCode(QStringView code);
    /// As its readers call it; System in the language of the program.
    static QString name(Choice choice);

public Q_SLOTS:
    void setChoice(plumbline::Language::Choice choice);

Q_SIGNALS:
    void choiceChanged(plumbline::Language::Choice choice);

private:
    void speak(Choice language);
    void add(const QString &file, const QString &folder);

    Choice m_choice = Choice::System;
    Choice m_spoken = Choice::English;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// English or SimplifiedChinese: the first of these that someone who reads `languages`
/// (BCP 47, the best first) can read; English when there is none.
Language::Choice readableLanguage(const QStringList &languages);

} // namespace plumbline
