// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow.h"

#include "ui/detailpane.h"
#include "ui/exportactions.h"
#include "ui/messagebar.h"
#include "ui/pageview.h"
#include "ui/passagecard.h"
#include "ui/passagetext.h"
#include "ui/statusline.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace plumbline::window {

/// What the program remembers goes elsewhere in tests, and for each of those that run side by side
/// to a place of its own.
inline void keepSettingsIn(const QString &folder)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Plumbline"));
    QCoreApplication::setApplicationName(QFileInfo(QCoreApplication::applicationFilePath()).baseName() +
                                         u'-' + QGuiApplication::platformName());
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
}

inline QString bundled()
{
    return QStringLiteral(PLUMBLINE_DATASET);
}

/// What a window of a first start is made with: nothing remembered, before the look reads it.
struct NothingRemembered {
    NothingRemembered() { QSettings().clear(); }
};

struct FirstStart : NothingRemembered {
    Appearance appearance;
};

/// A window as it comes at a first start, for each test anew.
class FreshWindow : private FirstStart, public MainWindow
{
public:
    FreshWindow() : MainWindow(&appearance)
    {
        resize(1440, 900);
        show();
    }
};

/// Opens a file and waits until it is checked or refused.
inline void openAndWait(MainWindow &window, const QString &path)
{
    window.openFile(path);
    QTRY_COMPARE(window.workspace()->session()->stage(), DatasetSession::Stage::Idle);
}

/// Waits until a page shows a scene of the dataset on screen.
inline void waitForScene(MainWindow &window, Page page)
{
    const auto isShown = [&] {
        const ChartScenePtr scene = window.page(page)->chart()->chartScene();
        return scene && scene->dataset == window.workspace()->state()->dataset();
    };
    QTRY_VERIFY(isShown());
}

/// A fresh window with the bundled dataset.
inline std::unique_ptr<FreshWindow> freshWithBundled()
{
    auto window = std::make_unique<FreshWindow>();
    [&] { QVERIFY(QTest::qWaitForWindowExposed(window.get())); }();
    openAndWait(*window, bundled());
    return window;
}

/// Makes a fact current and waits for its passages.
inline void showAndWait(MainWindow &window, const FactId &fact)
{
    QSignalSpy shown(window.detailPane(), &DetailPane::passagesShown);
    window.workspace()->state()->setCurrent(fact);
    if (shown.isEmpty())
        QVERIFY(shown.wait());
}

/// All texts of the labels and passages of a widget, one a line.
inline QString textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            texts << label->text();
    }
    for (const PassageText *text : widget->findChildren<PassageText *>())
        texts << text->toPlainText();
    return texts.join(QLatin1Char('\n')).replace(QChar(0x00a0), QLatin1Char(' '));
}

} // namespace plumbline::window
