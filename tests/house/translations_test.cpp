// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace plumbline;

namespace {

const QString translations = QStringLiteral("resources/translations/plumbline_zh_CN.ts");

struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translated; ///< more than one where a text counts
    bool isFinished = false;

    QString place() const { return context + QStringLiteral(": ") + source.simplified(); }
    QString key() const { return context + QChar(0) + source + QChar(0) + comment; }
};

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            message.comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isCharacters() && !xml.isWhitespace())
                    message.translated << xml.text().toString();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> messagesOf(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&source);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message")
            messages.push_back(readMessage(xml, context));
    }
    return messages;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%(?:L?\\d{1,2}|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    return found;
}

/// The letter behind the ampersand; empty where there is none. "&&" is an ampersand.
QString mnemonicOf(QString text)
{
    static const QRegularExpression pattern(QStringLiteral("&(\\w)"));
    return pattern.match(text.remove(QStringLiteral("&&"))).captured(1).toUpper();
}

QByteArray listed(const QStringList &lines)
{
    return '\n' + lines.join(u'\n').toUtf8();
}

/// What is wrong with one translation, for each check its words.
using Check = QStringList (*)(const std::vector<Message> &written, const std::vector<Message> &needed);

QStringList differentPlaceholders(const std::vector<Message> &written, const std::vector<Message> &)
{
    QStringList wrong;
    for (const Message &message : written) {
        for (const QString &translated : message.translated) {
            if (placeholdersOf(translated) != placeholdersOf(message.source))
                wrong << message.place() + QStringLiteral(" -> ") + translated;
        }
    }
    return wrong;
}

QStringList differentMnemonics(const std::vector<Message> &written, const std::vector<Message> &)
{
    QStringList wrong;
    for (const Message &message : written) {
        for (const QString &translated : message.translated) {
            if (mnemonicOf(translated) != mnemonicOf(message.source))
                wrong << message.place() + QStringLiteral(" -> ") + translated;
        }
    }
    return wrong;
}

QStringList unfinished(const std::vector<Message> &written, const std::vector<Message> &needed)
{
    QSet<QString> finished;
    for (const Message &message : written) {
        if (message.isFinished && !message.translated.isEmpty())
            finished.insert(message.key());
    }
    QStringList wrong;
    for (const Message &message : needed) {
        if (!finished.contains(message.key()))
            wrong << message.place();
    }
    return wrong;
}

QStringList needless(const std::vector<Message> &written, const std::vector<Message> &needed)
{
    QSet<QString> keys;
    for (const Message &message : needed)
        keys.insert(message.key());
    QStringList wrong;
    for (const Message &message : written) {
        if (!keys.contains(message.key()))
            wrong << message.place();
    }
    return wrong;
}

} // namespace

Q_DECLARE_METATYPE(Check)

/// The Chinese texts against those of the sources as they are now. To bring the file up
/// to date: cmake --build --preset dev --target update-translations
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextIsSeen();
    void noContextIsHidden();
    void translations_data();
    void translations();

private:
    QTemporaryDir m_folder;
    QString m_complaints; ///< of lupdate
    std::vector<Message> m_needed;
    std::vector<Message> m_written;
};

void TranslationsTest::initTestCase()
{
    const QString fresh = m_folder.filePath(QStringLiteral("fresh.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(checkout::top().path());
    lupdate.start(QStringLiteral(PLUMBLINE_LUPDATE), QStringLiteral(PLUMBLINE_LUPDATE_ARGUMENTS).split(u' ')
                                                         << QStringLiteral("-ts") << fresh);
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    m_complaints = QString::fromUtf8(lupdate.readAllStandardError());
    m_needed = messagesOf(fresh);
    m_written = messagesOf(checkout::top().filePath(::translations));
    QVERIFY(!m_needed.empty());
    QVERIFY(!m_written.empty());
}

/// Nothing that lupdate cannot place: tr() in a function outside of a class.
void TranslationsTest::everyTextIsSeen()
{
    QVERIFY2(m_complaints.isEmpty(), qPrintable(m_complaints));
}

/// A function that hands its text on to translate() hides it from lupdate. A struct with
/// Q_DECLARE_TR_FUNCTIONS gives texts outside of classes their context.
void TranslationsTest::noContextIsHidden()
{
    static const QRegularExpression hidden(QStringLiteral(R"re(translate\(\s*"\w+",\s*[a-z])re"));
    QStringList wrong;
    const QStringList files = checkout::filesBelow(QStringLiteral("app"), {u"*.cpp"_qs, u"*.h"_qs});
    for (const QString &file : files) {
        if (checkout::textOf(file).contains(hidden))
            wrong << file;
    }
    QVERIFY2(wrong.isEmpty(), listed(wrong));
}

void TranslationsTest::translations_data()
{
    QTest::addColumn<Check>("check");
    const auto row = [](const char *name, Check check) { QTest::newRow(name) << check; };
    row("placeholders", differentPlaceholders);
    row("mnemonics", differentMnemonics);
    row("complete", unfinished);
    row("nothing needless", needless);
}

void TranslationsTest::translations()
{
    QFETCH(Check, check);
    const QStringList wrong = check(m_written, m_needed);
    QVERIFY2(wrong.isEmpty(), listed(wrong));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
