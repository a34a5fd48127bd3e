// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"

#include <QRegularExpression>
#include <QTest>

using namespace plumbline;

namespace {

const QStringList sourcePatterns = {QStringLiteral("*.h"), QStringLiteral("*.cpp")};

QString withoutComments(const QString &cmake)
{
    static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
    return QString(cmake).remove(comment);
}

bool hasWord(const QString &text, const QString &word)
{
    const QRegularExpression whole(
        QStringLiteral(R"re((^|[\s("])%1($|[\s)"]))re").arg(QRegularExpression::escape(word)));
    return text.contains(whole);
}

/// Whether a CMakeLists.txt beside the file, or in a folder above, names it. A test
/// goes by its unit: `plumbline_test(house/files ...)`.
bool isBuilt(const QString &file)
{
    static const QRegularExpression testName(QStringLiteral("^tests/(.*)_test\\.cpp$"));
    const QString unit = testName.match(file).captured(1);
    for (QString folder = file.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        const QString cmake = withoutComments(checkout::textOf(folder + u"/CMakeLists.txt"_qs));
        if (hasWord(cmake, file.mid(folder.size() + 1)) || (!unit.isEmpty() && hasWord(cmake, unit)))
            return true;
    }
    return false;
}

QStringList sources()
{
    return checkout::filesBelow(QStringLiteral("app"), sourcePatterns) +
           checkout::filesBelow(QStringLiteral("tests"), sourcePatterns);
}

QByteArray listed(const QStringList &files)
{
    return '\n' + files.join(u'\n').toUtf8();
}

} // namespace

/// Files that the build would leave out in silence, or that lack what each must have.
class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySourceIsBuilt();
    void everyFormIsUsed();
    void everyHeaderGuardsItself();
    void everySourceNamesItsLicence();
};

void FilesTest::everySourceIsBuilt()
{
    QStringList left;
    const QStringList files = sources();
    for (const QString &file : files) {
        const bool isTestHeader = file.startsWith(QLatin1String("tests/")) &&
                                  file.endsWith(QLatin1String(".h"));
        if (!isTestHeader && !isBuilt(file))
            left.append(file);
    }
    QVERIFY2(left.isEmpty(), listed(left).constData());
}

void FilesTest::everyFormIsUsed()
{
    QString code;
    const QStringList files = checkout::filesBelow(QStringLiteral("app/ui"), sourcePatterns);
    for (const QString &file : files)
        code += checkout::textOf(file);
    QStringList unused;
    const QStringList forms = checkout::filesBelow(QStringLiteral("forms"), {QStringLiteral("*.ui")});
    for (const QString &form : forms) {
        if (!code.contains(QStringLiteral("\"ui_%1.h\"").arg(QFileInfo(form).baseName())))
            unused.append(form);
    }
    QVERIFY2(unused.isEmpty(), listed(unused).constData());
}

void FilesTest::everyHeaderGuardsItself()
{
    QStringList bare;
    const QStringList files = sources();
    for (const QString &file : files) {
        if (file.endsWith(QLatin1String(".h")) &&
            !checkout::textOf(file).contains(QLatin1String("\n#pragma once\n")))
            bare.append(file);
    }
    QVERIFY2(bare.isEmpty(), listed(bare).constData());
}

void FilesTest::everySourceNamesItsLicence()
{
    const QString licence = QStringLiteral(" SPDX-License-Identifier: GPL-3.0-or-later\n");
    QStringList patterns = sourcePatterns;
    patterns << QStringLiteral("*.sh") << QStringLiteral("CMakeLists.txt");
    QStringList unnamed;
    for (const QString &folder : {u"app"_qs, u"tests"_qs, u"resources"_qs, u"packaging"_qs}) {
        const QStringList files = checkout::filesBelow(folder, patterns);
        for (const QString &file : files) {
            if (!checkout::textOf(file)
                     .section(u'\n', 0, 1, QString::SectionIncludeTrailingSep)
                     .contains(licence))
                unnamed.append(file);
        }
    }
    QVERIFY2(unnamed.isEmpty(), listed(unnamed).constData());
}

QTEST_GUILESS_MAIN(FilesTest)
#include "files_test.moc"
