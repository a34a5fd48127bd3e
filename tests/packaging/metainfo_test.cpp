// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/checkout.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace plumbline;

namespace {

/// "0.2.0 2027-01-31" for each release element, or what is wrong with the XML.
QStringList releasesOf(const QByteArray &metainfo)
{
    QStringList releases;
    QXmlStreamReader xml(metainfo);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"release")
            releases << QStringLiteral("%1 %2").arg(xml.attributes().value(u"version"_qs),
                                                    xml.attributes().value(u"date"_qs));
    }
    return xml.hasError() ? QStringList(xml.errorString()) : releases;
}

QStringList releasesOfChangelog()
{
    static const QRegularExpression heading(QStringLiteral("^## \\[(\\d[^]]*)\\] - (\\S+)$"),
                                            QRegularExpression::MultilineOption);
    QStringList releases;
    auto matches = heading.globalMatch(checkout::textOf(QStringLiteral("CHANGELOG.md")));
    while (matches.hasNext()) {
        const auto match = matches.next();
        releases << match.captured(1) + u' ' + match.captured(2);
    }
    return releases;
}

/// What packaging/releases.awk makes of a changelog.
QByteArray printed(const QByteArray &changelog, const QStringList &variables)
{
    QTemporaryFile file;
    if (!file.open() || file.write(changelog) < 0 || !file.flush())
        return "no temporary file";
    QStringList arguments = {u"-f"_qs, checkout::top().filePath(QStringLiteral("packaging/releases.awk"))};
    for (const QString &variable : variables)
        arguments << u"-v"_qs << variable;
    QProcess awk;
    awk.start(QStringLiteral("awk"), arguments << file.fileName());
    awk.waitForFinished();
    return awk.readAllStandardOutput() + awk.readAllStandardError();
}

const QStringList asMetainfo = {QStringLiteral("form=metainfo")};
const QStringList asDebian = {QStringLiteral("form=debian"), QStringLiteral("package=plumbline"),
                              QStringLiteral("unreleased=0.3.0~unreleased"), QStringLiteral("now=1790000000"),
                              QStringLiteral("maintainer=A <a@b>")};

const QByteArray twoReleases =
    "# Changelog\n\nWords.\n\n## [Unreleased]\n\n"
    "## [0.2.0] - 2027-01-31\n\n### Added\n\n- Opens `a<b>` & c,\n  too.\n- Prints.\n\n"
    "### Fixed\n\n- A crash.\n\n## [0.1.0] - 2026-12-24\n\n### Added\n\n- All.\n";

} // namespace

/// Releases are written once, in CHANGELOG.md; software centres and Debian read them from
/// what is made of it.
class MetainfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheReleasesOfTheChangelog();
    void everyScreenshotIsThere();
    void printsReleases_data();
    void printsReleases();
};

void MetainfoTest::hasTheReleasesOfTheChangelog()
{
    QFile file(QStringLiteral(PLUMBLINE_METAINFO));
    QVERIFY2(file.open(QIODevice::ReadOnly), PLUMBLINE_METAINFO);
    QCOMPARE(releasesOf(file.readAll()), releasesOfChangelog());
    QCOMPARE(releasesOf(printed(twoReleases, asMetainfo)),
             (QStringList{QStringLiteral("0.2.0 2027-01-31"), QStringLiteral("0.1.0 2026-12-24")}));
}

void MetainfoTest::everyScreenshotIsThere()
{
    static const QRegularExpression picture(QStringLiteral("@PLUMBLINE_PICTURES@/([^<]+)<"));
    auto matches = picture.globalMatch(checkout::textOf(QStringLiteral("packaging/screenshots.xml.in")));
    QVERIFY(matches.hasNext());
    while (matches.hasNext()) {
        const QString name = u"resources/pictures/"_qs + matches.next().captured(1);
        QVERIFY2(QFile::exists(checkout::top().filePath(name)), qPrintable(name));
    }
}

void MetainfoTest::printsReleases_data()
{
    QTest::addColumn<QByteArray>("changelog");
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<QByteArray>("expected");

    const QByteArray unreleased = "## [Unreleased]\n\n### Added\n\n- One.\n";
    QTest::addRow("nothing released, for a software centre") << unreleased << asMetainfo << QByteArray();
    QTest::addRow("nothing released, for Debian")
        << unreleased << asDebian
        << QByteArray("plumbline (0.3.0~unreleased-1) UNRELEASED; urgency=medium\n\n  [ Added ]\n  * One.\n\n"
                      " -- A <a@b>  Mon, 21 Sep 2026 14:13:20 +0000\n\n");
    QTest::addRow("two releases, for a software centre")
        << twoReleases << asMetainfo
        << QByteArray("\n  <releases>\n"
                      "    <release version=\"0.2.0\" date=\"2027-01-31\">\n      <description>\n"
                      "        <p>Added</p>\n        <ul>\n"
                      "          <li>Opens <code>a&lt;b&gt;</code> &amp; c, too.</li>\n"
                      "          <li>Prints.</li>\n        </ul>\n"
                      "        <p>Fixed</p>\n        <ul>\n          <li>A crash.</li>\n        </ul>\n"
                      "      </description>\n    </release>\n"
                      "    <release version=\"0.1.0\" date=\"2026-12-24\">\n      <description>\n"
                      "        <p>Added</p>\n        <ul>\n          <li>All.</li>\n        </ul>\n"
                      "      </description>\n    </release>\n  </releases>");
    QTest::addRow("two releases, for Debian")
        << twoReleases << asDebian
        << QByteArray("plumbline (0.2.0-1) unstable; urgency=medium\n\n  [ Added ]\n"
                      "  * Opens `a<b>` & c, too.\n  * Prints.\n\n  [ Fixed ]\n  * A crash.\n\n"
                      " -- A <a@b>  Sun, 31 Jan 2027 00:00:00 +0000\n\n"
                      "plumbline (0.1.0-1) unstable; urgency=medium\n\n  [ Added ]\n  * All.\n\n"
                      " -- A <a@b>  Thu, 24 Dec 2026 00:00:00 +0000\n\n");
}

void MetainfoTest::printsReleases()
{
    QFETCH(QByteArray, changelog);
    QFETCH(QStringList, variables);
    QFETCH(QByteArray, expected);
    QCOMPARE(printed(changelog, variables), expected);
}

QTEST_GUILESS_MAIN(MetainfoTest)
#include "metainfo_test.moc"
