// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mappingaspect.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;

namespace plumbline {

/// What a reader changes in a mapping, whatever else has changed meanwhile.
using MappingChange = std::function<void(Mapping &)>;

/// Aspects of a mapping, a line each: what it is, what it could be, and why it stands so.
class AspectForm : public QWidget
{
    Q_OBJECT

public:
    explicit AspectForm(QWidget *parent = nullptr);

    /// Lines of aspects that are not among these are hidden.
    void setAspects(const TableDraft &draft, const std::vector<MappingAspect> &aspects);
    /// A line for an aspect that may come; else lines come in the order in which aspects first do.
    void reserve(const MappingAspect &aspect);
    /// Null while the aspect has no line.
    QComboBox *box(MappingAspect::Kind kind) const;
    QLabel *reason(MappingAspect::Kind kind) const;
    /// A further line below; gives its label.
    QLabel *addLine(const QString &label, QWidget *field, QLabel *reason);

Q_SIGNALS:
    void changeWanted(const plumbline::MappingChange &change);

private:
    struct Line {
        QLabel *label = nullptr;
        QComboBox *box = nullptr;
        QLabel *reason = nullptr;
        MappingAspect aspect;
    };

    Line &line(const MappingAspect &aspect);
    void fill(Line &line, const TableDraft &draft, const MappingAspect &aspect);
    void choose(MappingAspect::Kind kind, int index);

    QGridLayout *m_grid;
    QMap<MappingAspect::Kind, Line> m_lines;
};

/// A box as wide as the form wants it, whatever its longest entry is.
QComboBox *narrowBox(QWidget *parent = nullptr);

} // namespace plumbline
