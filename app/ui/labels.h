// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QPushButton>

namespace plumbline {

/// A label of plain text that wraps, can be reached by keyboard and copied from.
/// `role` names its look in the style sheet. Owned by `parent` or a layout.
QLabel *plainLabel(const QString &text, const char *role, QWidget *parent = nullptr);

/// A label that only names something beside it: no keyboard focus.
QLabel *captionLabel(const QString &text, const char *role, QWidget *parent = nullptr);

/// One line of plain text that gives way when there is little room: it then ends
/// in an ellipsis and tells the whole in its tooltip.
class ElidingLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidingLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString elided() const;
};

/// Text for QToolTip, which would take markup for markup.
QString plainToolTip(const QString &text);

/// A button that looks like a link.
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);

} // namespace plumbline
