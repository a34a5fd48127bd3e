// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/palette.h"
#include "model/shownpassage.h"

#include <QTextBrowser>

namespace plumbline {

/// A passage as read: plain text with its phrases marked, as high as its text.
/// Loads nothing from anywhere, whatever the text says.
class PassageText : public QTextBrowser
{
    Q_OBJECT

public:
    explicit PassageText(QWidget *parent = nullptr);

    void showText(const MarkedText &text, const Palette &colours);
    /// The marked phrases, in the order of the text.
    QStringList markedPhrases() const;

    QVariant loadResource(int type, const QUrl &name) override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    MarkedText m_text;
};

} // namespace plumbline
