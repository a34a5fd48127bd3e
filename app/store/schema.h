// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace plumbline::schema {

/// "PLMB", in the header of every dataset file.
constexpr qint32 ApplicationId = 1347177794;
/// The version this program reads and writes.
constexpr qint32 Version = 1;

/// resources/schema.sql, as built in.
QByteArray sql();

/// All tables of the schema. The reader refuses a file in which one of them is
/// missing or is not an ordinary table.
QStringList tables();

/// The SELECT behind the view `statement`, for running without trusting the view
/// that a file brings.
QByteArray statementSelect();
/// The columns of the view `statement`, in order.
QStringList statementColumns();

} // namespace plumbline::schema
