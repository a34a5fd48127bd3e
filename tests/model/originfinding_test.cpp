// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/originchecker.h"

#include "importing/mappingcodec.h"
#include "store/samplepackage.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plumbline;

/// Whether the file that a figure came from says the same still.
class OriginFindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void compares_data();
    void compares();
    void comparesTheTableOfAPackage();
    void looksInFoldersInOrder();
    void takesTheFileThatTheReaderNames();
    void aBrokenMappingIsSaid();
    void cancelledSaysNothing();
    void answersInTheBackground();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QString found(const QStringList &folders, const QString &located = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    OriginPlace m_place;
    OriginLookup m_lookup;
};

namespace {

const QByteArray content = "Day,Close\n2019-01-02,7.5\n2019-01-03,8.5\n";

QString printed(const OriginPlace &place, const OriginFinding &finding)
{
    static const QStringList states = {QStringLiteral("not at hand"), QStringLiteral("unchanged"),
                                       QStringLiteral("changed"), QStringLiteral("unreadable")};
    QString text = states[static_cast<int>(finding.state)];
    if (finding.state == OriginFinding::State::Changed)
        text += finding.hasRow ? QStringLiteral(", now ") + finding.value : QStringLiteral(", no such row");
    return finding.isSameValue(place) ? text + QStringLiteral(", the same") : text;
}

} // namespace

void OriginFindingTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(path("data")));
    QVERIFY(QDir().mkpath(path("other")));
    auto table = std::make_shared<OriginTable>();
    table->id = QStringLiteral("p");
    table->fileName = QStringLiteral("p.csv");
    table->format = QStringLiteral("csv");
    table->sha256 =
        QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    table->mapping = toJson(Mapping());
    m_place = {table, 3, 2, QStringLiteral("8.5")};
    m_lookup = {};
}

QString OriginFindingTest::found(const QStringList &folders, const QString &located)
{
    return printed(m_place, m_lookup.find(m_place, folders, located, [] { return true; }));
}

void OriginFindingTest::compares_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::addColumn<QString>("expected");
    QTest::newRow("the same file") << content << QStringLiteral("unchanged");
    QTest::newRow("another value") << QByteArray("Day,Close\n2019-01-02,7.5\n2019-01-03,9\n")
                                   << QStringLiteral("changed, now 9");
    QTest::newRow("another row changed") << QByteArray("Day,Close\n2019-01-02,7\n2019-01-03,8.5\n")
                                         << QStringLiteral("changed, now 8.5, the same");
    QTest::newRow("shorter") << QByteArray("Day,Close\n") << QStringLiteral("changed, no such row");
    QTest::newRow("fewer columns") << QByteArray("Day,Close\n2019-01-02,7.5\n2019-01-03\n")
                                   << QStringLiteral("changed, now ");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("changed, no such row");
}

void OriginFindingTest::compares()
{
    QFETCH(QByteArray, now);
    QCOMPARE(found({path("data")}), QStringLiteral("not at hand"));
    sample::writeBytes(path("data/p.csv"), now);
    QTEST(found({path("data")}), "expected");
}

void OriginFindingTest::comparesTheTableOfAPackage()
{
    auto table = std::make_shared<OriginTable>(*m_place.table);
    table->fileName = QStringLiteral("package");
    table->format = QStringLiteral("package");
    Mapping mapping;
    mapping.choice.format = TableFormat::Package;
    mapping.choice.table = QStringLiteral("prices");
    table->mapping = toJson(mapping);
    m_place.table = table;
    QVERIFY(QDir().mkpath(path("data/package")));
    sample::writeBytes(path("data/package/datapackage.json"),
                       R"({"name": "p", "resources": [{"name": "prices", "path": "p.csv"}]})");
    sample::writeBytes(path("data/package/p.csv"), content);
    QCOMPARE(found({path("data")}), QStringLiteral("unchanged"));
    sample::writeBytes(path("data/package/p.csv"), "Day,Close\n2019-01-02,7.5\n2019-01-03,9\n");
    QCOMPARE(found({path("data")}), QStringLiteral("changed, now 9"));
}

void OriginFindingTest::looksInFoldersInOrder()
{
    sample::writeBytes(path("data/p.csv"), "Day,Close\n1,1\n2,2\n");
    sample::writeBytes(path("other/p.csv"), content);
    QCOMPARE(found({path("data")}), QStringLiteral("changed, now 2"));
    QCOMPARE(found({path("data"), path("other")}), QStringLiteral("unchanged"));
    QVERIFY(QFile::remove(path("other/p.csv")));
    sample::writeBytes(path("other/p.csv"), "Day,Close\n1,1\n2,4\n");
    QCOMPARE(found({path("other"), path("data")}), QStringLiteral("changed, now 4"));
}

void OriginFindingTest::takesTheFileThatTheReaderNames()
{
    sample::writeBytes(path("data/p.csv"), content);
    sample::writeBytes(path("other/renamed.csv"), "Day,Close\n1,1\n2,4\n");
    QCOMPARE(found({path("data")}, path("other/renamed.csv")), QStringLiteral("changed, now 4"));
    QCOMPARE(found({path("data")}, path("other/gone.csv")), QStringLiteral("not at hand"));
}

void OriginFindingTest::aBrokenMappingIsSaid()
{
    auto table = std::make_shared<OriginTable>(*m_place.table);
    table->mapping = "{}x";
    m_place.table = table;
    sample::writeBytes(path("data/p.csv"), "other");
    const OriginFinding finding = m_lookup.find(m_place, {path("data")}, {}, [] { return true; });
    QCOMPARE(printed(m_place, finding), QStringLiteral("changed, no such row"));
    QVERIFY(!finding.problem.isEmpty());
}

void OriginFindingTest::cancelledSaysNothing()
{
    sample::writeBytes(path("data/p.csv"), content);
    const OriginFinding finding = m_lookup.find(m_place, {path("data")}, {}, [] { return false; });
    QCOMPARE(printed(m_place, finding), QStringLiteral("not at hand"));
    QCOMPARE(found({path("data")}), QStringLiteral("unchanged"));
}

void OriginFindingTest::answersInTheBackground()
{
    sample::writeBytes(path("other/p.csv"), content);
    OriginChecker checker;
    checker.setFolders({path("data")});
    QStringList said;
    connect(
        &checker, &OriginChecker::checked, this,
        [&said](const OriginPlace &place, const OriginFinding &finding) { said << printed(place, finding); });
    connect(&checker, &OriginChecker::located, this, [&] { checker.request(m_place); });
    checker.request(m_place);
    QTRY_COMPARE(said, QStringList(QStringLiteral("not at hand")));
    checker.locate(*m_place.table, path("other/p.csv"));
    QTRY_COMPARE(said.size(), 2);
    QCOMPARE(said.last(), QStringLiteral("unchanged"));
}

QTEST_GUILESS_MAIN(OriginFindingTest)
#include "originfinding_test.moc"
